import os, re, json, io, zipfile, datetime, random
import openpyxl
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter as L
D = datetime.datetime
K = [("73.04.01","Bangkala"),("73.04.06","Bangkala Barat"),("73.04.02","Tamalatea"),("73.04.07","Bontoramba"),("73.04.03","Binamu"),("73.04.08","Turatea"),("73.04.04","Batang"),("73.04.09","Arungkeke"),("73.04.11","Tarowang"),("73.04.05","Kelara"),("73.04.10","Rumbia")]
CODE = {n: c for c, n in K}
NAMES = [n for _, n in K]
ACT=[24,15,20,11,35,14,8,12,9,13,10]; TDK=[17,9,12,7,58,11,5,16,10,6,14]; TOT=[a+b for a,b in zip(ACT,TDK)]
P=[14,9,17,6,25,11,8,12,5,10,7]; P2=[a+3 for a in P]; P3=[a+5 for a in P]; P4=[a+2 for a in P]
IZ=[31,18,27,15,44,22,13,19,12,21,16]
SP=[6,4,7,3,11,5,4,6,2,5,3]
MIK=[812,540,765,498,1320,610,455,520,388,571,462]; KEC=[41,22,38,19,96,27,18,24,14,30,17]; MEN=[3,1,2,1,7,2,1,1,1,2,1]
UM=[a+b+c for a,b,c in zip(MIK,KEC,MEN)]
DESA={"Bangkala":["Pallengu","Kapita","Punagaya"],"Bangkala Barat":["Barana","Tuju","Pattiro"],"Tamalatea":["Bontojai","Karelayu","Borongtala"],"Bontoramba":["Datara","Maero","Lentu"],"Binamu":["Sapanang","Empoang","Sidenre"],"Turatea":["Paitana","Langkura","Jombe"],"Batang":["Kaluku","Bungeng","Maccinibaji"],"Arungkeke":["Palajau","Boronglamu","Kampala"],"Tarowang":["Bonto Ujung","Tino","Pao"],"Kelara":["Tolo","Gantarang","Samataring"],"Rumbia":["Loka","Kassi","Tompobulu"]}
LH=["PEMERINTAH KABUPATEN JENEPONTO","DINAS KOPERASI, USAHA KECIL DAN MENENGAH"]
LH2=["PEMERINTAH KABUPATEN JENEPONTO","DINAS KOPERASI, UKM","Jalan Lanto Dg. Pasewang Nomor 34 Telp. (0419) 21021 Bontosunggu"]
CACHED="__cached__"
class F:  # a formula with its cached value
    def __init__(s, f, v): s.f, s.v = f, v

CASES=[]
def case(area, name, kind, note="", only=False):
    def deco(fn):
        CASES.append((area, name, kind, note, only, fn)); return fn
    return deco

class Box:
    def __init__(s): s.files={}; s.may=[]
    def book(s, path):
        wb=openpyxl.Workbook(); wb.remove(wb.active); wb._cache={}; s.files[path]=wb; return wb
    def sheet(s, path, name="Sheet1"):
        wb=s.files.get(path) or s.book(path)
        return wb.create_sheet(name)
    def use(s, measure, period, values, cum=False, skip=()):
        if isinstance(values, dict): items=[(CODE[n],v) for n,v in values.items()]
        else: items=[(c,v) for (c,n),v in zip(K,values) if n not in skip and v is not None]
        for c,v in items: s.may.append(dict(measure=measure,district=c,period=period,cumulative=cum,value=v))

def put(ws, r, c, v, bold=False, fmt=None):
    cell=ws.cell(r,c)
    if isinstance(v,F):
        cell.value=v.f; ws.parent._cache[(ws.title,cell.coordinate)]=v.v
    else: cell.value=v
    if bold: cell.font=Font(bold=True)
    if fmt: cell.number_format=fmt
    return cell

thin=Side(style="thin"); BOX=Border(left=thin,right=thin,top=thin,bottom=thin)
def head(ws, r, heads):
    """heads: str or (group,[subs]); returns (first data row, number of columns)"""
    two=any(isinstance(h,tuple) for h in heads); c=1
    for h in heads:
        if isinstance(h,tuple):
            put(ws,r,c,h[0],True)
            if len(h[1])>1: ws.merge_cells(start_row=r,start_column=c,end_row=r,end_column=c+len(h[1])-1)
            for i,x in enumerate(h[1]): put(ws,r+1,c+i,x,True)
            c+=len(h[1])
        else:
            put(ws,r,c,h,True)
            if two: ws.merge_cells(start_row=r,start_column=c,end_row=r+1,end_column=c)
            c+=1
    n=c-1
    for rr in range(r,r+1+two):
        for cc in range(1,n+1):
            ws.cell(rr,cc).border=BOX; ws.cell(rr,cc).alignment=Alignment(horizontal="center",vertical="center",wrap_text=True)
    return r+1+two, n

def titles(ws, lines, width=5, r=1, merge=False):
    for t in lines:
        if t is not None:
            put(ws,r,1,t,True)
            if merge: ws.merge_cells(start_row=r,start_column=1,end_row=r,end_column=width)
        r+=1
    return r

def sign(ws, r, col, when="Januari 2024", jab="KEPALA BIDANG"):
    put(ws,r,col,"Jeneponto,       "+when); put(ws,r+1,col,jab); put(ws,r+5,col,"N A M A"); put(ws,r+6,col,"NIP. ....................")

def recap(ws, top, heads, cols, names=None, total="JUMLAH", numrow=False, when=None, notes=(), merge=False, no=True, formula=False, order=None, gap=1, below=()):
    w=sum(len(h[1]) if isinstance(h,tuple) else 1 for h in heads)
    r=titles(ws,top,w,1,merge)+gap
    r,n=head(ws,r,heads)
    if numrow:
        for c in range(1,n+1): put(ws,r,c,c)
        r+=1
    names=names or NAMES; first=r
    for i,nm in enumerate(names):
        c=1
        if no: put(ws,r,c,i+1); c+=1
        put(ws,r,c,nm); c+=1
        for col in cols:
            v=col[i]
            if v is not None: put(ws,r,c,v)
            c+=1
        for cc in range(1,n+1): ws.cell(r,cc).border=BOX
        r+=1
    if total:
        put(ws,r,2 if no else 1,total,True)
        for j,col in enumerate(cols):
            if all(isinstance(v,int) for v in col):
                cc=(3 if no else 2)+j
                put(ws,r,cc,F("=SUM(%s%d:%s%d)"%(L(cc),first,L(cc),r-1),sum(col)) if formula else sum(col),True)
        r+=1
    for row in below:
        for c,v in enumerate(row,1):
            if v is not None: put(ws,r,c,v)
        r+=1
    r+=1
    for t in notes: put(ws,r,1,t); r+=1
    if when: sign(ws,r+1,max(3,n-1),when)
    ws.column_dimensions["A"].width=6; ws.column_dimensions["B"].width=22
    return first

def nik(i): return "7304%02d%02d%02d%02d%04d"%(1+i%11,1+i%28,1+i%12,70+i%28,i+1)
def nib(i): return "%013d"%(1203230000000+i*37)
def kec(i): return NAMES[i%11]
def table(ws, r, heads, rows):
    r,n=head(ws,r,heads)
    for row in rows:
        for c,v in enumerate(row,1):
            if v is not None:
                cell=put(ws,r,c,v)
                if isinstance(v,datetime.datetime): cell.number_format="dd/mm/yyyy"
                cell.border=BOX
        r+=1
    return r
def count(rows, col, ok=lambda r: True):
    d={}
    for r in rows:
        if ok(r): d[r[col]]=d.get(r[col],0)+1
    return d

def fix(data, cache, titles_):
    src=zipfile.ZipFile(io.BytesIO(data)); out=io.BytesIO(); dst=zipfile.ZipFile(out,"w",zipfile.ZIP_DEFLATED)
    for i in src.infolist():
        b=src.read(i.filename)
        if i.filename=="docProps/core.xml":
            b=re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",b"2024-01-08T02:00:00Z",b)
        m=re.match(r"xl/worksheets/sheet(\d+)\.xml",i.filename)
        if m:
            t=titles_[int(m.group(1))-1]; s=b.decode()
            for (sh,ref),v in cache.items():
                if sh!=t: continue
                typ=' t="str"' if isinstance(v,str) and not v.startswith("#") else ' t="e"' if isinstance(v,str) else ''
                s,k=re.subn(r'<c r="%s"([^>]*?)( t="\w+")?><f>(.*?)</f><v\s*/?>(</v>)?'%ref, lambda m: '<c r="%s"%s%s><f>%s</f><v>%s</v>'%(ref,m.group(1),typ,m.group(3),v), s)
                assert k==1,(ref,s[:500])
            b=s.encode()
        z=zipfile.ZipInfo(i.filename,(2024,1,8,10,0,0)); z.compress_type=zipfile.ZIP_DEFLATED; dst.writestr(z,b)
    dst.close(); return out.getvalue()

def build(out):
    seen=set()
    for area,name,kind,note,only,fn in CASES:
        assert name not in seen,name; seen.add(name)
        b=Box(); fn(b)
        base=os.path.join(out,name)
        for path,wb in b.files.items():
            p=os.path.join(base,"inbox",path); os.makedirs(os.path.dirname(p),exist_ok=True)
            if isinstance(wb,bytes): data=wb
            else:
                buf=io.BytesIO(); wb.save(buf); data=fix(buf.getvalue(),wb._cache,wb.sheetnames)
            open(p,"wb").write(data)
        may=sorted(b.may,key=lambda m:(m["measure"],m["district"],m["period"],m["cumulative"]))
        keys=[(m["measure"],m["district"],m["period"],m["cumulative"]) for m in may]
        assert len(set(keys))==len(keys),name
        assert not(only and not may),name
        json.dump(dict(area=area,year=2023,note=("[%s] "%kind)+note,args=[],only_these_measures=only,may_use=may),open(os.path.join(base,"truth.json"),"w"),indent=1,ensure_ascii=False)
    return seen

# ---- lists of other offices
A="register"
def ks(n, seed, order=False, among=None):
    """n districts: each of them at least once when n allows, the rest drawn; order: grouped in the office's order"""
    rnd=random.Random(seed); am=among or NAMES
    l=[am[i%len(am)] for i in range(min(n,len(am)))]+[rnd.choice(am) for _ in range(n-min(n,len(am)))]
    rnd.shuffle(l)
    return sorted(l,key=NAMES.index) if order else l
def nk(i, female=False): return "7304%02d%02d%02d%02d%04d"%(1+i%11,(1+i%28)+(40 if female else 0),1+i%12,70+i%28,i+1)
def jk(i): return "LP"[i*3%5%2]
def nkj(i): return nk(i,jk(i)=="P")
def ds(k, i): return DESA[k][i%3]
def hp(i): return "0852%08d"%(11000000+i*7919)
JENIS=["Simpan Pinjam","Konsumen","Produsen","Jasa","Pemasaran"]
PRE=["KSP","KSU","KUD","KPRI","Kopwan","Koptan","Kopkar"]
def kopn(i): return "%s Rekaan %d"%(PRE[i*5%7],i+1)
def bhn(i): return "%05d/BH/KWK.20/%s/%d"%(310+i*7,["III","VI","IX","XI"][i%4],1996+i*3%25)
def hdcount(heads): return sum(len(h[1]) if isinstance(h,tuple) else 1 for h in heads)
def S(b, fn, lines, heads, rows, tab="Sheet1", merge=False, num=None, rep=0, when=None, jab="KEPALA BIDANG", page="Halaman %d", blank=0):
    """one list: titles, heading, numbering row, rows (a row that is a str is a line of its own), heading repeated every `rep` rows"""
    ws=b.sheet(fn,tab); w=hdcount(heads); r=titles(ws,lines,w,1,merge)+1
    r,n=head(ws,r,heads)
    if num:
        for c in range(1,n+1): put(ws,r,c,c if num is True else num[c-1])
        r+=1
    done=0; ws.first=r; ws.rows_at=[]
    for row in rows:
        if rep and done and done%rep==0 and not isinstance(row,str):
            r+=1; put(ws,r,1,page%(done//rep+1)); r,_=head(ws,r+1,heads)
        if blank and done and done%blank==0: r+=1
        if isinstance(row,str):
            if row: put(ws,r,1,row,True)
            r+=1; continue
        for c,v in enumerate(row,1):
            if v is not None:
                cell=put(ws,r,c,v)
                if isinstance(v,datetime.datetime): cell.number_format="dd/mm/yyyy"
            ws.cell(r,c).border=BOX
        ws.rows_at.append(r); r+=1; done+=1
    ws.next=r
    if when: sign(ws,r+2,max(3,n-1),when,jab)
    for c in range(1,n+1): ws.column_dimensions[L(c)].width=5 if c==1 else 20
    return ws
def body(rows): return [r for r in rows if not isinstance(r,str)]
def kopuse(b, rows, kc, sc=None, per="2023-Q4", active=("Aktif","AKTIF","A")):
    b.use("koperasi_total",per,count(rows,kc))
    if sc is not None:
        b.use("koperasi_aktif",per,count(rows,kc,lambda r:r[sc] in active)); b.use("koperasi_tidak_aktif",per,count(rows,kc,lambda r:r[sc] not in active))
def umuse(b, rows, kc, sc=None, per="2023-Q4"):
    b.use("umkm_total",per,count(rows,kc))
    if sc is not None:
        for w in ("mikro","kecil","menengah"):
            b.use("umkm_"+w,per,{k:sum(1 for r in rows if r[kc]==k and w in r[sc].lower()) for k in dict.fromkeys(r[kc] for r in rows)})
def quse(b, m, rows, kc, dc, year=2023):
    """a flow counted by the quarter of its date"""
    for q in (1,2,3,4):
        c=count(rows,kc,lambda r:r[dc].year==year and (r[dc].month-1)//3+1==q)
        if c: b.use(m,"2023-Q%d"%q,c)
PD,IZN,SAR="peserta_diklat","umkm_izin_usaha","ukm_difasilitasi"
