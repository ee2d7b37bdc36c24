"""layouts of lists that rounds 28 and 29 share"""
from w26 import *
# ------------------------------------------------------------------ helpers of these two files
def MO(kl, off, *cols):
    """as M, the numbers in names beginning after off"""
    return own.mk(kl,0,*cols,off=off)
def _dep(h): return 1 if isinstance(h,str) else 1+max(_dep(x) for x in h[1])
def _lv(h): return 1 if isinstance(h,str) else sum(_lv(x) for x in h[1])
def _hd(ws,r,c,h,d):
    if isinstance(h,str):
        put(ws,r,c,h,True)
        if d>1: ws.merge_cells(start_row=r,start_column=c,end_row=r+d-1,end_column=c)
        return c+1
    e=c+_lv(h); put(ws,r,c,h[0],True); k=d-max(_dep(x) for x in h[1])
    if e-1>c or k>1: ws.merge_cells(start_row=r,start_column=c,end_row=r+k-1,end_column=e-1)
    for x in h[1]: c=_hd(ws,r+k,c,x,d-k)
    return e
def PL(b, fn, tab, r0, c0, lines, heads, rows, gap=1, ws=None, num=False):
    """a list whose corner is (r0,c0); a line is a text or a list of cells; headings may have two or three rows; a row that is a text stands alone"""
    if ws is None: ws=b.sheet(fn,tab); ws.rows_at=[]
    r=r0
    for x in lines:
        if x is None: pass
        elif isinstance(x,list):
            for j,v in enumerate(x):
                if v is not None: put(ws,r,c0+j,v,j==0)
        else: put(ws,r,c0,x,True)
        r+=1
    r+=gap; d=max(_dep(h) for h in heads); c=c0
    for h in heads: c=_hd(ws,r,c,h,d)
    for rr in range(r,r+d):
        for cc in range(c0,c): ws.cell(rr,cc).border=BOX; ws.cell(rr,cc).alignment=Alignment(horizontal="center",vertical="center",wrap_text=True)
    ws.head=r; r+=d
    if num:
        for j in range(c0,c): put(ws,r,j,j-c0+1)
        r+=1
    ws.first=r
    for row in rows:
        if isinstance(row,str):
            if row: put(ws,r,c0,row,True)
            r+=1; continue
        for j,v in enumerate(row):
            if v is not None:
                cell=put(ws,r,c0+j,v); cell.border=BOX
                if isinstance(v,datetime.datetime): cell.number_format="dd/mm/yyyy"
        ws.rows_at.append(r); r+=1
    ws.next=r
    for j in range(c0,c): ws.column_dimensions[L(j)].width=6 if j==c0 else 19
    return ws
def ren(rows): return [(j+1,)+tuple(x[1:]) for j,x in enumerate(rows)]
def by(r, n): return ren(x for x,k in zip(r,r.k) if k==n)
def blk(ws, c, size, n): span(ws,c,[(a,min(a+size,n)-1) for a in range(0,n,size)])
K31="KEADAAN 31 DESEMBER 2023"
TW=lambda j:"TRIWULAN %s TAHUN 2023"%ROM[j]
KR=ORG("Koperasi Rekaan")
STK=ST("Aktif","Tidak Aktif")
Z=CY
KD=["DAFTAR KOPERASI KABUPATEN JENEPONTO"]; UD=["DAFTAR UMKM KABUPATEN JENEPONTO"]; IT=["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA"]; SR=["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM"]; DU=["DAFTAR PESERTA PELATIHAN UMKM"]
