"""what this round adds to ../lists-3/lib.py: a year a case, rows from column functions, truths from the districts drawn"""
import io, json, os, zipfile
import lib
from lib import *
Y={}; CUR=[2023]
def _c(name, kind, note, year, only):
    def deco(fn):
        def run(b): CUR[0]=year; fn(b)
        Y[name]=year; lib.case(A, name, kind, note, only)(run); return fn
    return deco
def h(name, note, year=2023): return _c(name,"honest",note,year,True)
def t(name, note, year=2023, only=True): return _c(name,"trap",note,year,only)
_fix=lib.fix
def fix(data, cache, titles_):
    src=zipfile.ZipFile(io.BytesIO(_fix(data,cache,titles_))); o=io.BytesIO(); d=zipfile.ZipFile(o,"w",zipfile.ZIP_DEFLATED)
    for i in src.infolist():
        x=src.read(i.filename)
        if i.filename=="docProps/core.xml": x=x.replace(b"2024-01-08",b"%d-01-08"%(CUR[0]+1))
        z=zipfile.ZipInfo(i.filename,(2024,1,8,10,0,0)); z.compress_type=zipfile.ZIP_DEFLATED; d.writestr(z,x)
    d.close(); return o.getvalue()
lib.fix=fix
def build(out):
    seen=lib.build(out)
    for n in seen:
        p=os.path.join(out,n,"truth.json"); x=json.load(open(p)); x["year"]=Y[n]
        assert all(m["period"][:4]==str(Y[n]) for m in x["may_use"]),n
        json.dump(x,open(p,"w"),indent=1,ensure_ascii=False)
    return seen
class R(list): pass
def mk(n, seed, *cols, order=False, among=None, off=0):
    kl=n if isinstance(n,list) else ks(n,seed,order,among)
    r=R(tuple(f(i+off,k) for f in cols) for i,k in enumerate(kl)); r.k=kl; r.off=off; return r
def cn(kl, ok=lambda i: True):
    d={}
    for i,k in enumerate(kl):
        if ok(i): d[k]=d.get(k,0)+1
    return d
def kopu(b, kl, per, act=None):
    b.use("koperasi_total",per,cn(kl))
    if act: b.use("koperasi_aktif",per,cn(kl,act)); b.use("koperasi_tidak_aktif",per,cn(kl,lambda i:not act(i)))
def umu(b, kl, per, sk=None):
    b.use("umkm_total",per,cn(kl))
    if sk:
        for w in ("mikro","kecil","menengah"): b.use("umkm_"+w,per,cn(kl,lambda i:w in sk(i,kl[i]).lower()))
def flow(b, m, kl, per): b.use(m,per,cn(kl))
def flowd(b, m, kl, dates, ok=lambda i: True):
    for y in sorted({d.year for d in dates}):
        for q in (1,2,3,4):
            c=cn(kl,lambda i:ok(i) and dates[i].year==y and tw(dates[i])==q)
            if c: b.use(m,"%d-Q%d"%(y,q),c)
# columns
NO=lambda i,k:i+1
KP=lambda i,k:kp(i)
KN=lambda i,k:kopn(i)
BH=lambda i,k:bh(i)
BN=lambda i,k:bhn(i)
KC=lambda i,k:k
KU=lambda i,k:k.upper()
KK=lambda i,k:"Kec. "+k
KE=lambda i,k:ej(k,i)
DS=lambda i,k:ds(k,i)
NK=lambda i,k:nkj(i)
NX=lambda i,k:nikx(i)
NB=lambda i,k:nbx(i)
HP=lambda i,k:hp(i)
LP=lambda i,k:jk(i)
PS=lambda i,k:"Peserta %d"%(i+1)
PM=lambda i,k:"Pemilik %d"%(i+1)
US=lambda i,k:["Warung Contoh %d","Kios Rekaan %d","UD Misal %d","Jahit Contoh %d","Keripik Rekaan %d","Bengkel Misal %d"][i%6]%(i+1)
JU=lambda i,k:["Kuliner","Perdagangan","Perdagangan","Jasa","Industri Pengolahan","Jasa"][i%6]
KB=lambda i,k:["56102","47111","47192","14120","10794","45407"][i%6]
SK=lambda i,k:["Mikro","Mikro","Mikro","Kecil","Mikro","Kecil","Mikro","Menengah"][i%8]
BR=lambda i,k:ALAT[i%6]
JN=lambda i,k:JENIS[i%5]
ORG=lambda p:(lambda i,k:"%s %d"%(p,i+1))
C=lambda v:(lambda i,k:v)
E=lambda i,k:None
NUM=lambda a,s,m:(lambda i,k:a+i*s%m)
OM=lambda i,k:24000000+(i*7%40)*1500000
AS=lambda i,k:5000000+(i*11%30)*750000
AK=lambda i:i%3!=1
ST=lambda a="Aktif",n="Tidak Aktif":(lambda i,k:a if AK(i) else n)
DT=lambda y,*ms:(lambda i,k:D(y,ms[i%len(ms)],1+i*5%27))
DF=lambda y,*ms:(lambda i,k:D(y,ms[i%len(ms)],5+ms[i%len(ms)]*3%20))
DB=lambda i,k:D(1998+i%20,1+i%12,1+i%27)
def dl(f, kl): return [f(i,k) for i,k in enumerate(kl)]
def sec(r, fmt, restart=True):
    """rows with a line of its own before each district; r must be in the order of districts"""
    o=[];last=None;n=0;j=0
    for k,row in zip(r.k,r):
        if k!=last: j+=1; o.append(fmt(j,k)); n=0; last=k
        n+=1; o.append((n,)+row[1:] if restart else row)
    return o
def first(r, c, up=False):
    """column c only on the first row of each run"""
    o=[];last=None
    for k,row in zip(r.k,r):
        o.append(row if k!=last else row[:c]+(None,)+row[c+1:]); last=k
    return o
def build_by_year(out):
    """all cases, each with the year of its own in its truth, as figures of other years may be read"""
    names=lib.build(out)
    for name in names:
        p=os.path.join(out,name,"truth.json"); x=json.load(open(p)); x["year"]=Y[name]
        json.dump(x,open(p,"w"),indent=1,ensure_ascii=False)
    print(len(names))
ALF="ABCDEFGHIJKLMNOPQRSTUVWXYZ"
RM=["","I","II","III","IV","V","VI","VII","VIII","IX","X","XI"]
