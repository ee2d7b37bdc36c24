"""what this round adds: a list whose truth is counted from its own rows"""
from own import *
from lay import *
def ls(b, lines, heads, cols, n=24, seed=1, fn="data.xlsx", tab="Sheet1", kl=None, off=0, order=False, rows=None, change=None, **kw):
    r=mk(kl or n,seed,*cols,order=order,off=off)
    for i,c,v in change or (): r[i]=r[i][:c]+(v,)+r[i][c+1:]
    ws=S(b,fn,lines,heads,(rows or list)(r),tab=tab,**kw); ws.kl=r.k; ws.r=r; return ws
def yes(r): return True
def add(b, m, per, wss, ok=yes, cum=False):
    d={}
    for ws in wss if isinstance(wss,list) else [wss]:
        for k,row in zip(ws.kl,ws.r):
            if ok(row): d[k]=d.get(k,0)+1
    b.use(m,per,d,cum)
def addq(b, m, wss, dc, ok=yes, month=False):
    d={}
    for ws in wss if isinstance(wss,list) else [wss]:
        for k,row in zip(ws.kl,ws.r):
            t_=row[dc] if isinstance(dc,int) else dc(row)
            if ok(row) and t_: p="%d-Q%d"%(t_.year,tw(t_)); d.setdefault(p,{}); d[p][k]=d[p].get(k,0)+1
    for p in sorted(d): b.use(m,p,d[p])
def kadd(b, per, wss, act=None, ok=yes):
    add(b,"koperasi_total",per,wss,ok)
    if act: add(b,"koperasi_aktif",per,wss,lambda r:ok(r) and act(r)); add(b,"koperasi_tidak_aktif",per,wss,lambda r:ok(r) and not act(r))
def uadd(b, per, wss, sk=None, ok=yes):
    add(b,"umkm_total",per,wss,ok)
    if sk:
        for w in ("mikro","kecil","menengah"): add(b,"umkm_"+w,per,wss,lambda r:ok(r) and w in sk(r).lower())
def below(ws, *lines):
    for i,x in enumerate(lines): put(ws,ws.next+1+i,1,x)
def ROW(d, e=None): return lambda i,k:d.get(i,e)
KTR="Keterangan"
def TN(d, f=0): return lambda i,k:tgl(d(i,k),f)
