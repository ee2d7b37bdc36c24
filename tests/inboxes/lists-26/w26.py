"""what the cases of rounds 26 and later share; each sets ROUND and SEED first"""
ROUND, SEED = "w26l", 2600
import random
import own
from own import *
from openpyxl.styles import PatternFill, Font
from openpyxl.comments import Comment
def q(n, seed, order=False, am=None):
    """n districts, each at least twice"""
    rnd=random.Random(SEED+seed); am=am or NAMES
    l=list(am)*2+[rnd.choice(am) for _ in range(n-2*len(am))]
    rnd.shuffle(l)
    return sorted(l,key=NAMES.index) if order else l
def H(name, note, year=2023): return own.h(ROUND+"-honest-"+name, note, year)
def T(name, note, year=2023): return own.t(ROUND+"-trap-"+name, note, year, only=False)
def M(kl, *cols): return own.mk(kl, 0, *cols)
def good(kl, bad): return lambda i: i not in bad
def kop(b, kl, per, act=None, ok=lambda i: True):
    """total; with act also active and not active (zero where a district has none)"""
    d=cn(kl,ok); b.use("koperasi_total",per,d)
    if act:
        b.use("koperasi_aktif",per,{k:sum(1 for i,x in enumerate(kl) if x==k and ok(i) and act(i)) for k in d})
        b.use("koperasi_tidak_aktif",per,{k:sum(1 for i,x in enumerate(kl) if x==k and ok(i) and not act(i)) for k in d})
def um(b, kl, per, sk=None, ok=lambda i: True):
    d=cn(kl,ok); b.use("umkm_total",per,d)
    if sk:
        for w in ("mikro","kecil","menengah"):
            b.use("umkm_"+w,per,{k:sum(1 for i,x in enumerate(kl) if x==k and ok(i) and w in sk(i,x).lower()) for k in d})
def fl(b, m, kl, per, ok=lambda i: True, cum=False, no=()):
    b.use(m,per,{k:v for k,v in cn(kl,ok).items() if k not in no},cum)
def pick(kl, n, seed):
    """n rows of different districts, each leaving at least two in its district where it can"""
    rnd=random.Random(9000+seed); c=cn(kl); l=list(range(len(kl))); rnd.shuffle(l)
    l.sort(key=lambda i:-min(c[kl[i]],3)); o=[]; seen=set()
    for i in l:
        if kl[i] not in seen and len(o)<n: o.append(i); seen.add(kl[i])
    return sorted(o)
def more(ws, *txt, col=1, gap=1):
    r=ws.next+gap
    for x in txt: put(ws,r,col,x); r+=1
    ws.next=r
def tot(ws, label, n, col=2, vcol=3):
    put(ws,ws.next,col,label,True); put(ws,ws.next,vcol,n,True); ws.next+=1
def text(b, fn, tab, *txt):
    ws=b.sheet(fn,tab)
    for r,x in enumerate(txt,1):
        if x is not None: put(ws,r,1,x)
    ws.column_dimensions["A"].width=90; return ws
def fill(ws, idx, w, colour):
    for i in idx:
        for c in range(1,w+1): ws.cell(ws.rows_at[i],c).fill=PatternFill("solid",fgColor="FF"+colour)
def font(ws, idx, w, **kw):
    for i in idx:
        for c in range(1,w+1): ws.cell(ws.rows_at[i],c).font=Font(**kw)
def note(cell, txt):
    cell.comment=Comment(txt,"Staf Bidang"); cell.comment.width=260; cell.comment.height=90
def RK(bad, txt, other=None):
    """remark column: txt (or a cycle) in the rows bad, else other(i,k)"""
    bl=list(bad)
    def f(i,k):
        if i in bl:
            return txt if isinstance(txt,str) else txt[bl.index(i)%len(txt)]
        return other(i,k) if other else None
    return f
CY=lambda *v:(lambda i,k:v[i%len(v)])
OMT=lambda i,k:"Rp %s.000.000,-"%(24+i*7%60)
HPT=lambda i,k:["0852-4455-%04d","0813 5566 %04d","+62 821 7788 %04d","08229911%04d"][i%4]%(1001+i*37)
AL=lambda i,k:"Jl. Contoh No. %d"%(i+1)
RT=lambda i,k:"%03d/%03d"%(1+i%5,1+i%3)
TTD=lambda i,k:"%d. ........"%(i+1) if i%2==0 else "       %d. ........"%(i+1)
PDD=CY("SMA","SMP","S1","SMA","SD","D3")
JBT=CY("Anggota","Pengurus","Pemilik","Karyawan","Bendahara")
PKT=CY("1 unit","1 unit","2 unit","1 paket","1 set")
KET1=CY(None,"Berkas lengkap",None,"KTP terlampir","Sudah diinput",None,"No. HP baru")
LK=["PEMERINTAH KABUPATEN JENEPONTO","DINAS KOPERASI DAN UKM"]
