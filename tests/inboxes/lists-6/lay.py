"""layouts of this round: each draws one list and writes its truth; `out` are the rows that do not count"""
from own import *
def kv(ket):
    """remark of row i: a dict row -> words, or a list gone round, or a function"""
    if ket is None: return None
    f=ket[1]
    if isinstance(f,dict): return lambda i,k:f.get(i)
    if isinstance(f,(list,tuple)): return lambda i,k:f[i%len(f)]
    return f
def draw(b, fn, lines, heads, cols, n, seed, ket, tab, at=None, order=False, off=0, kl=None, **kw):
    heads=list(heads); cols=list(cols); g=kv(ket)
    if g:
        w=len(heads) if at is None else at
        c=sum(len(x[1]) if isinstance(x,tuple) else 1 for x in heads[:w])
        heads.insert(w,ket[0]); cols.insert(c,g)
    r=mk(kl or n,seed,*cols,order=order,off=off)
    rows=kw.pop("rows",lambda r:list(r))(r)
    twin=kw.pop("twin",{})                       # row x is row y once more, its name spelt otherwise
    ws=S(b,fn,lines,heads,rows,tab=tab,**kw); ws.kl=r.k
    keep=None if not g else c+1
    for x,y in twin.items():
        for cc in range(2,len(cols)+1):
            if cc==keep: continue
            v=ws.cell(ws.rows_at[y],cc).value
            ws.cell(ws.rows_at[x],cc).value=v.replace("Koperasi ","Kop. ").replace("Peserta ","Psrt. ").replace("Pemilik ","Pmlk. ").replace("Warung","Wrg").replace("KSU ","K.S.U. ") if cc<=3 and isinstance(v,str) else v
    return ws
def ok_(out): o=set(out); return lambda i:i not in o
V=lambda yes,mark="√":(lambda i,k:mark if AK(i)==yes else None)
KOPL={
 "a":(["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],[NO,KP,BH,KC,ST()]),
 "b":(["NO.","KECAMATAN","DESA/ KELURAHAN","NAMA KOPERASI","NO. BADAN HUKUM","JENIS","NAMA KETUA","KEAKTIFAN"],[NO,KU,DS,KN,BN,JN,ORG("Ketua"),ST("AKTIF","TIDAK AKTIF")]),
 "c":(["No",("Koperasi",["Nama","Jenis"]),("Badan Hukum",["Nomor","Tanggal"]),("Alamat",["Desa/Kel","Kecamatan"]),("Status",["Aktif","Tidak Aktif"])],[NO,KN,JN,BN,DB,DS,KE,V(True),V(False)]),
 "d":(["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kelurahan","Kecamatan","Jumlah Anggota","Nama Ketua"],[NO,KP,BH,DS,KC,NUM(20,7,83),ORG("Ketua")]),
 "e":(["No. Urut","NAMA KOPERASI","NIK KOPERASI","NOMOR BADAN HUKUM","KECAMATAN","ASET (Rp)","OMZET (Rp)","STATUS KOPERASI"],[NO,KN,NUM(73040010000,37,999999),BN,KK,AS,OM,ST("Aktif","Tdk Aktif")]),
}
def kop(b, lines, per, lay="a", n=26, seed=1, ket=None, out=(), fn="koperasi.xlsx", tab="Sheet1", status=True, act=AK, **kw):
    h_,c_=KOPL[lay]; ws=draw(b,fn,lines,h_,c_,n,seed,ket,tab,**kw); ok=ok_(out)
    b.use("koperasi_total",per,cn(ws.kl,ok))
    if lay!="d" and status:
        b.use("koperasi_aktif",per,cn(ws.kl,lambda i:ok(i) and act(i))); b.use("koperasi_tidak_aktif",per,cn(ws.kl,lambda i:ok(i) and not act(i)))
    return ws
UML={
 "a":(["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala Usaha"],[NO,US,PM,NK,KC,SK]),
 "b":(["NO","NAMA PEMILIK","L/P","NAMA USAHA","JENIS USAHA","DESA/KEL","KECAMATAN","NO. HP","KLASIFIKASI USAHA"],[NO,PM,LP,US,JU,DS,KU,HP,SK]),
 "c":(["No",("Identitas Pemilik",["Nama","NIK"]),("Identitas Usaha",["Nama Usaha","Bidang Usaha","Skala"]),("Alamat Usaha",["Desa","Kecamatan"])],[NO,PM,NX,US,JU,SK,DS,KE]),
 "d":(["No.","Nama Pelaku Usaha","Nama Usaha","Alamat (Desa)","Kecamatan","Produk","Omzet/Tahun"],[NO,PM,US,DS,KC,JU,OM]),
}
def um(b, lines, per, lay="a", n=30, seed=1, ket=None, out=(), fn="umkm.xlsx", tab="Sheet1", **kw):
    h_,c_=UML[lay]; ws=draw(b,fn,lines,h_,c_,n,seed,ket,tab,**kw); ok=ok_(out)
    b.use("umkm_total",per,cn(ws.kl,ok))
    if lay!="d":
        for w in ("mikro","kecil","menengah"): b.use("umkm_"+w,per,cn(ws.kl,lambda i:ok(i) and SK(i,"").lower()==w))
    return ws
def flw(m, L_, dcol):
    def go(b, lines, per=None, lay="a", n=28, seed=1, ket=None, out=(), fn=None, tab="Sheet1", year=2023, ms=(2,5,8,11), date=True, clear=(), **kw):
        h_,c_=L_[lay]; h_,c_=list(h_),list(c_); dt=DF(year,*ms)
        if date: h_.append(dcol[lay]); c_.append(dt)
        ws=draw(b,fn or m+".xlsx",lines,h_,c_,n,seed,ket,tab,**kw); ok=ok_(out)
        ws.dates=dl(dt,ws.kl) if date else None
        for x in clear:                             # not issued, not handed over: no date and no number stands there
            for cc in range(1,ws.max_column+1):
                c_at=ws.cell(ws.rows_at[x],cc)
                if isinstance(c_at.value,datetime.datetime) or m==IZN and isinstance(c_at.value,str) and len(c_at.value)==13 and c_at.value.isdigit(): c_at.value=None
        if per: b.use(m,per,cn(ws.kl,ok))
        else: flowd(b,m,ws.kl,ws.dates,ok)
        return ws
    return go
PEL=lambda i,k:["Pelatihan Kewirausahaan","Bimtek Digital Marketing","Pelatihan Akuntansi Koperasi"][i%3]
dik=flw(PD,{
 "a":(["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan"],[NO,PS,NK,KC,PEL]),
 "b":(["NO","NAMA PESERTA","L/P","ASAL KOPERASI/UKM","DESA/KEL","KECAMATAN","NO HP"],[NO,PS,LP,US,DS,KU,HP]),
 "c":(["No",("Peserta",["Nama","NIK","JK"]),("Alamat",["Desa","Kecamatan"]),"Judul Diklat"],[NO,PS,NX,LP,DS,KE,PEL]),
},{"a":"Tanggal Pelatihan","b":"TGL. PELAKSANAAN","c":"Tanggal Mulai"})
izn=flw(IZN,{
 "a":(["No","Nama Usaha","Nama Pemilik","NIB","Kecamatan"],[NO,US,PM,NB,KC]),
 "b":(["NO","NAMA PEMILIK","NIK","NAMA USAHA","KBLI","DESA","KECAMATAN","NOMOR INDUK BERUSAHA"],[NO,PM,NK,US,KB,DS,KU,NB]),
 "c":(["No",("Pelaku Usaha",["Nama","NIK"]),("Usaha",["Nama Usaha","KBLI"]),"Kecamatan","NIB"],[NO,PM,NX,US,KB,KE,NB]),
},{"a":"Tanggal Terbit","b":"TGL TERBIT NIB","c":"Tanggal Terbit"})
ban=flw(SAR,{
 "a":(["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan"],[NO,PM,NK,KC,BR]),
 "b":(["NO","NAMA PENERIMA","NAMA USAHA","DESA/KEL","KECAMATAN","BANTUAN YANG DITERIMA"],[NO,PM,US,DS,KU,BR]),
 "c":(["No",("Penerima",["Nama","NIK","Usaha"]),("Alamat",["Desa","Kecamatan"]),"Jenis Peralatan"],[NO,PM,NX,US,DS,KE,BR]),
},{"a":"Tanggal Penyerahan","b":"TGL SERAH TERIMA","c":"Tanggal Serah Terima"})
TD=lambda y:["DAFTAR PESERTA PELATIHAN KOPERASI DAN UMKM","TAHUN %d"%y]
TI=lambda y:["DAFTAR UMKM YANG DIFASILITASI PENERBITAN NIB","TAHUN %d"%y]
TB=lambda y:["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TAHUN %d"%y]
TK=lambda y,q=4:["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN %s TAHUN %d"%(ROM[q],y)]
TU=lambda y,q=4:["DATA UMKM KABUPATEN JENEPONTO","TRIWULAN %s TAHUN %d"%(ROM[q],y)]
QP=lambda y,q=4:"%d-Q%d"%(y,q)
