from own import *
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
def kk(n, seed, order=True, among=None, least=2):
    am=list(among or NAMES); rnd=random.Random(seed)
    l=am*least; l+=[rnd.choice(am) for _ in range(max(0,n-len(l)))]; rnd.shuffle(l)
    return sorted(l,key=NAMES.index) if order else l
def occ(kl):
    d={};o=[]
    for k in kl: o.append(d.get(k,0)); d[k]=o[-1]+1
    return o
def sta(kl): o=occ(kl); return lambda i:o[i]%3!=1
def stc(f,a="Aktif",n="Tidak Aktif"): return lambda i,k:a if f(i) else n
def sz(kl): o=occ(kl); return lambda i,k:["Mikro","Kecil","Menengah","Mikro","Mikro"][o[i]%5]
def ren(rows):
    n=0;o=[]
    for r in rows:
        if isinstance(r,str): o.append(r); continue
        n+=1; o.append((n,)+tuple(r[1:]))
    return o
def nt(ws,*l,col=1,gap=1):
    r=ws.next+gap
    for x in l: put(ws,r,col,x); r+=1
    ws.next=r; return ws
def sg(ws,when="Januari 2024",jab="KEPALA BIDANG",col=5): sign(ws,ws.next+2,col,when,jab)
def cm(ws,ref,text): ws[ref].comment=Comment(text,"Staf"); return ws
def hide(ws,*cols):
    for c in cols: ws.column_dimensions[c].hidden=True
def text(b,fn,tab,lines,col=1):
    ws=b.sheet(fn,tab)
    for i,x in enumerate(lines,1):
        if x is not None: put(ws,i,col,x)
    ws.column_dimensions[L(col)].width=90; return ws
def at(d,e=None): return lambda i,k:d.get(i,e)
def without(kl,bad): return [k for i,k in enumerate(kl) if i not in bad]
def pick(kl,n=5,start=1,least=1):
    """n rows of different districts, never the only one of its district"""
    o=occ(kl); c=cn(kl); got=[i for i in range(len(kl)) if o[i]==start and c[kl[i]]>start]
    return set(got[::2][:n])
def subt(r,label,width,at_=1):
    """section head, rows, subtotal row, by district"""
    o=[];ks_=list(dict.fromkeys(r.k))
    for j,k in enumerate(ks_,1):
        rows=[x for x,kx in zip(r,r.k) if kx==k]
        o.append("%s. KECAMATAN %s"%(ALF[j-1],k.upper()))
        for n,x in enumerate(rows,1): o.append((n,)+x[1:])
        row=[None]*width; row[at_]=label; row[-1]=len(rows); o.append(tuple(row))
    return o
