from own import *
from openpyxl.comments import Comment
def N(ws,*lines,gap=1,col=1):
    """notes under the table"""
    r=ws.next+gap
    for x in lines: put(ws,r,col,x); r+=1
    ws.next=r; return ws
def cm(ws,ref,text,who="Operator Data"):
    c=Comment(text,who); c.width=320; c.height=110; ws[ref].comment=c
def at(ws,i,col): return "%s%d"%(L(col),ws.rows_at[i])
def strike(ws,i):
    for c in ws[ws.rows_at[i]]:
        if c.value is not None: c.font=Font(strike=True)
def paint(ws,i,rgb):
    for c in ws[ws.rows_at[i]]: c.fill=PatternFill("solid",start_color=rgb,end_color=rgb)
def text(b,fn,tab,*lines,r=1):
    ws=b.sheet(fn,tab)
    for x in lines:
        if x: put(ws,r,1,x)
        r+=1
    ws.column_dimensions["A"].width=110; ws.next=r; return ws
def more(ws,lines,heads,rows,gap=2):
    """one more list on the same sheet, below"""
    r=titles(ws,lines,hdcount(heads),ws.next+gap)+1
    r,n=head(ws,r,heads)
    for row in rows:
        if isinstance(row,str): put(ws,r,1,row,True); r+=1; continue
        for c,v in enumerate(row,1):
            if v is not None:
                x=put(ws,r,c,v); x.border=BOX
                if isinstance(v,datetime.datetime): x.number_format="dd/mm/yyyy"
        ws.rows_at.append(r); r+=1
    ws.next=r; return ws
def RK(*a): return lambda i,k:a[i*5%len(a)] if len(a)%5 else a[i%len(a)]
def AD(i,k): return "Jl. %s Contoh No. %d, %s %s, Kec. %s"%(["Melati","Kenanga","Dahlia","Anggrek"][i%4],1+i*3%40,["Desa","Dusun Contoh Desa"][i%2],ds(k,i),k)
def TX(f,fm=0): return lambda i,k:tgl(f(i,k),fm)
def by(r,k): return [(n+1,)+x[1:] for n,x in enumerate([x for x,kk in zip(r,r.k) if kk==k])]
def part(r,ok): return [(n+1,)+x[1:] for n,x in enumerate([x for i,x in enumerate(r) if ok(i)])]
def kl(r,ok): return [k for i,k in enumerate(r.k) if ok(i)]
def secs(r,key,fmt,restart=False):
    """a line of its own before each run of one key(i)"""
    o=[];last=None;n=0
    for i,row in enumerate(r):
        if key(i)!=last: last=key(i); o.append(fmt(last)); n=0
        n+=1; o.append((n,)+tuple(row[1:]) if restart else row)
    return o
def arr(klist,ok=lambda i:True):
    c=cn(klist,ok); return [c.get(n,0) for n in NAMES]
HK=["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kelurahan","Kecamatan","Status"]
HU=["No","Nama Pemilik","Nama Usaha","Jenis Usaha","Desa/Kelurahan","Kecamatan","Skala Usaha"]
HP_=["No","Nama Peserta","NIK","L/P","Nama Usaha","Desa/Kelurahan","Kecamatan"]
HI=["No","Nama Pemilik","Nama Usaha","NIB","Desa/Kelurahan","Kecamatan"]
HB=["No","Nama Penerima","NIK","Nama Usaha","Desa/Kelurahan","Kecamatan","Jenis Barang"]
CK=(NO,KP,BH,DS,KC,ST()); CU=(NO,PM,US,JU,DS,KC,SK); CP=(NO,PS,NK,LP,US,DS,KC); CI=(NO,PM,US,NB,DS,KC); CB=(NO,ORG("Penerima"),NK,US,DS,KC,BR)
Q4="2023-Q4"; PER="KEADAAN 31 DESEMBER 2023"
def nbx(i): return "77%011d"%(23000+i*61)     # no date inside, so that no triwulan is contradicted
NB=lambda i,k:nbx(i)
CI=(NO,PM,US,NB,DS,KC)
