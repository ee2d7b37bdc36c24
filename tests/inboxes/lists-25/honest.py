import random
import own
from own import *
def kl(n, seed, order=False, among=None, least=2):
    """n districts, each at least `least` times"""
    rnd=random.Random(seed*7+1); am=among or NAMES
    l=list(am)*least; l+=[rnd.choice(am) for _ in range(n-len(l))]; l=l[:max(n,len(am)*least)]
    rnd.shuffle(l)
    return sorted(l,key=NAMES.index) if order else l
def occ(l):
    d={}; o=[]
    for k in l: o.append(d.get(k,0)); d[k]=o[-1]+1
    return o
def act(l): o=occ(l); return lambda i:o[i]%3!=1
def stc(l, a="Aktif", n="Tidak Aktif"): f=act(l); return lambda i,k:a if f(i) else n
SCL=["Mikro","Kecil","Menengah","Mikro","Mikro","Kecil","Mikro"]
def sca(l, p="", up=False):
    o=occ(l); return lambda i,k:(p+SCL[o[i]%7]).upper() if up else p+SCL[o[i]%7]
def side(ws, r, c, l, heads=("Kecamatan","Jumlah"), total="JUMLAH"):
    d=cn(l)
    for j,x in enumerate(heads): put(ws,r,c+j,x,True)
    for n,k in enumerate(NAMES,1):
        put(ws,r+n,c,k); put(ws,r+n,c+1,d.get(k,0))
    put(ws,r+12,c,total,True); put(ws,r+12,c+1,len(l),True)
def cyc(*v): return lambda i,k:v[i%len(v)]
def foot(ws, *lines, gap=1, col=1):
    r=ws.next+gap
    for x in lines: put(ws,r,col,x); r+=1
    ws.next=r
KTR=["PEMERINTAH KABUPATEN JENEPONTO","DINAS KOPERASI DAN USAHA KECIL MENENGAH","Alamat : Jl. Lanto Dg. Pasewang, Bontosunggu Kode Pos 92311"]
KET=cyc(None,None,"kantor bersama KUD",None,"telp. ketua ada","papan nama ada",None)
UMUR=NUM(21,7,38); PEND=cyc("SMA","SMP","S1","SD","SMK","D3")
# ---------------------------------------------------------------- koperasi
@h("w25l-honest-01-koperasi-kop-surat","letterhead, status column, signature")
def _(b):
    l=kl(64,1); r=mk(l,1,NO,KP,BH,DS,KC,JN,stc(l))
    S(b,"Kelembagaan/Daftar Koperasi Des 2023.xlsx",KTR+[None,"DAFTAR KOPERASI SE-KABUPATEN JENEPONTO","KEADAAN PER 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kelurahan","Kecamatan","Jenis Koperasi","Ket. (Aktif/Tidak Aktif)"],r,"DATA",merge=True,num=True,when="Januari 2024")
    kopu(b,l,"2023-Q4",act(l))
@h("w25l-honest-02-koperasi-bagian-kecamatan","a section a kecamatan with a subtotal under each")
def _(b):
    l=kl(58,2,True); r=mk(l,2,NO,KN,BN,DS,ORG("Ketua"),HP); d=cn(l); o=[]
    for j,k in enumerate(NAMES):
        o.append("%s. KECAMATAN %s"%(ALF[j],k.upper()))
        o+=[(n+1,)+x[1:] for n,x in enumerate(y for y,z in zip(r,l) if z==k)]
        o.append((None,"Jumlah Kec. "+k,d[k]))
    o.append((None,"JUMLAH SELURUHNYA",58))
    S(b,"daftar koperasi.xlsx",["DAFTAR NAMA KOPERASI MENURUT KECAMATAN","POSISI 31 DESEMBER 2023"],["No.","Nama Koperasi","No. BH","Alamat (Desa/Kel)","Nama Ketua","No. HP"],o,"Koperasi")
    kopu(b,l,"2023-Q4")
@h("w25l-honest-03-koperasi-tab-kecamatan","a tab a kecamatan")
def _(b):
    L_=[];n=0
    for j,k in enumerate(NAMES):
        m=2+j*3%5; r=mk([k]*m,3,lambda i,k:i+1-n,KP,BH,DS,JN,lambda i,k:"Aktif" if (i-n)%3!=1 else "Tidak Aktif",off=n)
        S(b,"Koperasi per kecamatan TW III.xlsx",["DAFTAR KOPERASI KECAMATAN "+k.upper(),"TRIWULAN III TAHUN 2023"],["NO","NAMA KOPERASI","NOMOR BH","DESA/KEL","JENIS","STATUS"],r,k,when="Oktober 2023")
        L_+=[k]*m; n+=m
    kopu(b,L_,"2023-Q3",act(L_))
@h("w25l-honest-04-koperasi-berkas-kecamatan","a workbook a kecamatan in a folder")
def _(b):
    L_=[];n=0
    for j,k in enumerate(NAMES):
        m=3+j%3; r=mk([k]*m,3,lambda i,k:i+1-n,KN,BN,DS,KC,off=n)
        S(b,"dari kecamatan/Koperasi Kec %s.xlsx"%k,["PEMERINTAH KABUPATEN JENEPONTO","KECAMATAN "+k.upper(),None,"DATA KOPERASI KEADAAN 30 JUNI 2023"],["No","Nama Koperasi","Badan Hukum","Desa","Kecamatan"],r,"Sheet1",when="Juli 2023",jab="CAMAT "+k.upper())
        L_+=[k]*m; n+=m
    kopu(b,L_,"2023-Q2")
@h("w25l-honest-05-koperasi-centang","active and not active as ticked columns")
def _(b):
    l=kl(55,5); a=act(l); r=mk(l,5,NO,KP,KK,lambda i,k:"√" if a(i) else None,lambda i,k:None if a(i) else "√",KET)
    r.append((None,"JUMLAH",None,sum(map(a,range(55))),55-sum(map(a,range(55)))))
    S(b,"DATA KOPERASI 2023.xlsx",["DATA KOPERASI KAB. JENEPONTO","Per 31 Desember 2023"],["No","Nama Koperasi","Kecamatan",("Status Koperasi",["Aktif","Tidak Aktif"]),"Keterangan"],r,"Koperasi")
    kopu(b,l,"2023-Q4",a)
@h("w25l-honest-06-koperasi-banyak-kolom","wide register as exported")
def _(b):
    l=kl(70,6); r=mk(l,6,NO,lambda i,k:"7304%09d"%(10020+i*3),KN,BN,DB,lambda i,k:"Jl. Pendidikan No. %d"%(i+1),DS,KU,C("KAB. JENEPONTO"),cyc("Primer","Primer","Primer","Sekunder"),JN,cyc("Karyawan","Wanita","Petani","Pedagang"),ORG("Ketua"),ORG("Sekretaris"),ORG("Bendahara"),NUM(20,13,180),NUM(1,1,6),AS,OM,stc(l,"AKTIF","TIDAK AKTIF"))
    S(b,"ODS/data_koperasi_31-12-2023.xlsx",["DATA KOPERASI","Posisi : 31 Desember 2023"],["NO","NIK KOPERASI","NAMA KOPERASI","NOMOR BADAN HUKUM PENDIRIAN","TANGGAL BADAN HUKUM","ALAMAT","KELURAHAN/DESA","KECAMATAN","KABUPATEN","BENTUK KOPERASI","JENIS KOPERASI","KELOMPOK KOPERASI","NAMA KETUA","NAMA SEKRETARIS","NAMA BENDAHARA","JUMLAH ANGGOTA","JUMLAH KARYAWAN","TOTAL ASET","VOLUME USAHA","STATUS KOPERASI"],r,"data")
    kopu(b,l,"2023-Q4",act(l))
@h("w25l-honest-07-koperasi-halaman","heading repeated page by page")
def _(b):
    l=kl(90,7,True); r=mk(l,7,NO,KP,BH,KC,DS,stc(l))
    S(b,"Buku daftar koperasi.xlsx",["BUKU DAFTAR KOPERASI","KABUPATEN JENEPONTO","Triwulan II Tahun 2023"],["No. Urut","Nama Koperasi","No. Badan Hukum","Kecamatan","Desa / Kelurahan","Status"],r,"Lembar cetak",num=True,rep=25,when="Juli 2023")
    kopu(b,l,"2023-Q2",act(l))
@h("w25l-honest-08-koperasi-rekap-samping","a small recap beside the list that agrees")
def _(b):
    l=kl(61,8); r=mk(l,8,NO,KN,KC,DS,JN)
    ws=S(b,"Koperasi TW IV 2023.xlsx",["DAFTAR KOPERASI TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Desa/Kelurahan","Jenis"],r,"Daftar")
    side(ws,3,8,l,("Kecamatan","Jumlah Koperasi"))
    kopu(b,l,"2023-Q4")
@h("w25l-honest-09-koperasi-tab-aktif-tidak","one tab of active, one of inactive cooperatives")
def _(b):
    a=kl(40,9); z=kl(27,10)
    H=["No","Nama Koperasi","Nomor Badan Hukum","Alamat","Kecamatan"]
    S(b,"Koperasi aktif dan tidak aktif.xlsx",["DAFTAR KOPERASI AKTIF","KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],H,mk(a,9,NO,KP,BH,DS,KC),"Aktif")
    S(b,"Koperasi aktif dan tidak aktif.xlsx",["DAFTAR KOPERASI TIDAK AKTIF","KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],H,mk(z,9,lambda i,k:i-39,KP,BH,DS,KC,off=40),"Tidak Aktif")
    b.use("koperasi_aktif","2023-Q4",cn(a)); b.use("koperasi_tidak_aktif","2023-Q4",cn(z))
@h("w25l-honest-10-koperasi-keterangan","harmless remarks")
def _(b):
    l=kl(57,11); r=mk(l,11,NO,KN,KC,ORG("Ketua"),HP,cyc(None,"Sekretariat di kantor desa","RAT 14 Maret 2023",None,"Alamat sudah diperbaiki","No. HP baru",None,"Ketua terpilih kembali"))
    S(b,"kop/list koperasi per 30 sept 2023.xlsx",["LIST KOPERASI BERBADAN HUKUM DI KAB. JENEPONTO","Keadaan 30 September 2023"],["No","Nama Koperasi","Kec.","Ketua","Kontak","Ket."],r,"list")
    kopu(b,l,"2023-Q3")
@h("w25l-honest-11-koperasi-kelompok-jenis","group headings by kind, kecamatan in a column")
def _(b):
    l=kl(60,12); r=mk(l,12,NO,ORG("Koperasi Contoh"),BH,KC,stc(l)); o=[]
    for j,x in enumerate(JENIS): o.append("%s. KOPERASI %s"%(RM[j+1],x.upper())); o+=r[j*12:j*12+12]
    S(b,"Koperasi menurut jenis.xlsx",["DAFTAR KOPERASI MENURUT JENIS","KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","No. dan Tgl BH","Kecamatan","Status"],o,"Sheet1")
    kopu(b,l,"2023-Q4",act(l))
@h("w25l-honest-12-koperasi-kecamatan-gabung","kecamatan merged over its rows, first column")
def _(b):
    l=kl(66,13,True); r=mk(l,13,KU,NO,KP,DS,BH,NUM(20,11,90))
    ws=S(b,"Bidang Kelembagaan/Rekap nama koperasi.xlsx",KOPJ+["NAMA-NAMA KOPERASI PER KECAMATAN","TRIWULAN I TAHUN 2023"],["KECAMATAN","NO","NAMA KOPERASI","DESA/KEL","BADAN HUKUM","JML ANGGOTA"],r,"TW I")
    span(ws,1,runs(l)); kopu(b,l,"2023-Q1")
@h("w25l-honest-13-koperasi-kode","code and name of the kecamatan")
def _(b):
    l=kl(52,14); r=mk(l,14,NO,lambda i,k:CODE[k],KC,KP,BH,DB,stc(l,"Aktif","Non Aktif"))
    S(b,"koperasi_kode_wilayah.xlsx",["DATA INDUK KOPERASI","Kabupaten Jeneponto - per 31 Maret 2023"],["No","Kode Kecamatan","Kecamatan","Nama Koperasi","No BH","Tgl BH","Status"],r,"induk")
    kopu(b,l,"2023-Q1",act(l))
@h("w25l-honest-14-koperasi-singkatan","A and TA with a legend below")
def _(b):
    l=kl(59,15); r=mk(l,15,NO,KN,KE,DS,stc(l,"A","TA"))
    ws=S(b,"Kop Juni.xlsx",["DATA KOPERASI KAB. JENEPONTO","POSISI 30 JUNI 2023"],["No","Nama Kop.","Kec.","Desa/Kel.","Status"],r,"kop")
    foot(ws,"Keterangan:","A = Aktif","TA = Tidak Aktif"); kopu(b,l,"2023-Q2",act(l))
@h("w25l-honest-15-koperasi-rat-aset","RAT date, members, assets and totals at the end")
def _(b):
    l=kl(63,16); r=mk(l,16,NO,KP,KC,NUM(12,7,60),NUM(10,5,50),DT(2023,1,2,3),AS,OM,stc(l))
    r.append((None,"JUMLAH",None,sum(x[3] for x in r),sum(x[4] for x in r),None,sum(x[6] for x in r),sum(x[7] for x in r)))
    S(b,"Perkembangan koperasi TW IV.xlsx",["DATA PERKEMBANGAN KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Kecamatan",("Anggota",["L","P"]),"Tanggal RAT","Aset (Rp)","Volume Usaha (Rp)","Status Koperasi"],r,"TW IV",when="Januari 2024")
    kopu(b,l,"2023-Q4",act(l))
@h("w25l-honest-16-koperasi-baris-sembunyi","rows hidden by a filter count")
def _(b):
    l=kl(56,17); r=mk(l,17,NO,KN,BN,KC,stc(l))
    ws=S(b,"Daftar Kop (filter).xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","BH","Kecamatan","Status"],r,"Sheet1")
    for x,k in zip(ws.rows_at,l):
        if k in ("Kelara","Batang"): ws.row_dimensions[x].hidden=True
    ws.auto_filter.ref="A4:E%d"%ws.rows_at[-1]; kopu(b,l,"2023-Q4",act(l))
@h("w25l-honest-17-koperasi-satu-kecamatan","one kecamatan office sends its own")
def _(b):
    l=["Binamu"]*13; r=mk(l,18,NO,KP,BH,DS,ORG("Ketua"),stc(l))
    S(b,"Laporan Kec. Binamu.xlsx",["PEMERINTAH KABUPATEN JENEPONTO","KECAMATAN BINAMU","Jalan Pahlawan Nomor 1 Bontosunggu",None,"DAFTAR KOPERASI DI WILAYAH KECAMATAN BINAMU","PER 31 MARET 2023"],["No","Nama Koperasi","No. BH","Kelurahan","Ketua","Status"],r,"Binamu",when="April 2023",jab="SEKRETARIS CAMAT")
    kopu(b,l,"2023-Q1",act(l))
@h("w25l-honest-18-koperasi-periode-baris","the period in a line 'Periode :'")
def _(b):
    l=kl(51,19); r=mk(l,19,NO,KP,KK,BH,stc(l))
    S(b,"Form A1.xlsx",["FORMULIR PENDATAAN KOPERASI","Kabupaten : Jeneponto","Periode : Triwulan III Tahun 2023","Petugas : Petugas 4"],["No","Nama Koperasi","Kecamatan","Nomor Badan Hukum","Status (Aktif / Tidak Aktif)"],r,"Form",num=(1,2,3,4,5))
    kopu(b,l,"2023-Q3",act(l))
@h("w25l-honest-19-koperasi-tanpa-status","plain list with contact and address")
def _(b):
    l=kl(68,20); r=mk(l,20,NO,KP,lambda i,k:"Jl. Poros Desa RT %d"%(1+i%4),DS,KC,C("92353"),HP,lambda i,k:"koperasi%d@contoh.id"%(i+1))
    S(b,"Alamat koperasi.xlsx",["DAFTAR ALAMAT KOPERASI SE KABUPATEN JENEPONTO","Keadaan 31 Desember 2023"],["No","Nama Koperasi","Alamat","Desa","Kecamatan","Kode Pos","Telepon","E-mail"],r,"Alamat",blank=10)
    kopu(b,l,"2023-Q4")
@h("w25l-honest-20-koperasi-dua-lembar","the list continues on a second sheet")
def _(b):
    l=kl(80,21); r=mk(l,21,NO,KN,BN,KC,DS,stc(l)); H=["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Desa/Kel","Keaktifan"]
    for n,x in enumerate((r[:40],r[40:])):
        S(b,"Koperasi lengkap.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"]+(["(lanjutan)"] if n else []),H,x,"Lembar %d"%(n+1))
    kopu(b,l,"2023-Q4",act(l))
# ---------------------------------------------------------------- umkm
@h("w25l-honest-21-umkm-skala","UMKM with a scale column")
def _(b):
    l=kl(110,31,least=4); r=mk(l,31,NO,US,PM,LP,DS,KC,JU,sca(l))
    S(b,"Data UMKM.xlsx",PEMB+[None,"DATA PELAKU UMKM KABUPATEN JENEPONTO","KEADAAN PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","L/P","Desa/Kelurahan","Kecamatan","Jenis Usaha","Skala Usaha"],r,"UMKM",merge=True,when="Januari 2024")
    umu(b,l,"2023-Q4",sca(l))
@h("w25l-honest-22-umkm-bagian","sections a kecamatan")
def _(b):
    l=kl(88,32,True,least=3); r=mk(l,32,NO,PM,US,DS,JU,HP)
    S(b,"UMKM/daftar umkm per kec.xlsx",["DAFTAR USAHA MIKRO, KECIL DAN MENENGAH","TRIWULAN IV TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Alamat","Jenis Usaha","No. HP/WA"],sec(r,lambda j,k:"%d. Kecamatan %s"%(j,k)),"Daftar")
    umu(b,l,"2023-Q4")
@h("w25l-honest-23-umkm-tab-kecamatan","a tab a kecamatan with scale")
def _(b):
    L_=[];n=0
    for j,k in enumerate(NAMES):
        m=6+j%4; q=[k]*m; s=sca(q); r=mk(q,3,lambda i,k:i+1-n,US,PM,DS,JU,lambda i,k:s(i-n,k),off=n)
        S(b,"UMKM_2023_per_kecamatan.xlsx",["DATA UMKM KECAMATAN "+k.upper(),"PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Desa/Kel","Bidang Usaha","Skala"],r,"Kec. "+k)
        L_+=q; n+=m
    umu(b,L_,"2023-Q4",sca(L_))
@h("w25l-honest-24-umkm-alamat-bertingkat","address as a two-level heading")
def _(b):
    l=kl(75,34); r=mk(l,34,NO,US,PM,NX,lambda i,k:"Jl. Contoh No. %d"%(i+1),DS,KU,HP,JU)
    S(b,"DATA UMKM JUNI 2023.xlsx",["DATA UMKM KABUPATEN JENEPONTO","KEADAAN 30 JUNI 2023"],["No","Nama Usaha","Nama Pemilik","NIK",("Alamat",["Jalan","Desa/Kelurahan","Kecamatan","Telp"]),"Jenis Usaha"],r,"Sheet1",num=True)
    umu(b,l,"2023-Q2")
@h("w25l-honest-25-umkm-modal-omzet","capital and turnover beside 'Usaha Mikro' etc., totals")
def _(b):
    l=kl(99,35,least=4); r=mk(l,35,NO,PM,US,KC,AS,OM,NUM(1,1,5),sca(l,"Usaha "))
    r.append((None,"TOTAL",None,None,sum(x[4] for x in r),sum(x[5] for x in r),sum(x[6] for x in r)))
    S(b,"Pendataan/UMKM TW III 2023.xlsx",["HASIL PENDATAAN UMKM","KABUPATEN JENEPONTO TRIWULAN III TAHUN 2023"],["No","Nama Pelaku Usaha","Nama Usaha","Kecamatan","Modal Usaha (Rp)","Omzet/Tahun (Rp)","Jumlah TK","Klasifikasi Usaha"],r,"Data UMKM")
    umu(b,l,"2023-Q3",sca(l))
@h("w25l-honest-26-umkm-skala-centang","the scale ticked in three columns")
def _(b):
    l=kl(84,36,least=4); s=sca(l); v=lambda w:(lambda i,k:"v" if s(i,k)==w else None)
    r=mk(l,36,NO,US,KC,DS,v("Mikro"),v("Kecil"),v("Menengah"))
    S(b,"umkm centang.xlsx",["DAFTAR UMKM MENURUT SKALA USAHA","PER 31 DESEMBER 2023"],["No","Nama Usaha","Kecamatan","Desa",("Skala Usaha",["Mikro","Kecil","Menengah"])],r,"skala")
    umu(b,l,"2023-Q4",s)
@h("w25l-honest-27-umkm-nib","list of all UMKM, some with NIB")
def _(b):
    l=kl(78,37); r=mk(l,37,NO,PM,NK,US,DS,KC,JU,lambda i,k:nbx(i) if i%3 else "-")
    S(b,"data pelaku usaha.xlsx",["DATA PELAKU USAHA (UMKM) SE-KABUPATEN JENEPONTO","Posisi 31 Desember 2023"],["No.","Nama Pemilik","NIK","Nama Usaha","Desa/Kel.","Kecamatan","Jenis Usaha","NIB"],r,"Rekap Nama")
    umu(b,l,"2023-Q4")
@h("w25l-honest-28-umkm-dua-lembar","350 rows in two sheets, numbers continuing")
def _(b):
    l=kl(350,38,least=6); r=mk(l,38,NO,US,PM,KC,JU,sca(l,up=True)); H=["NO","NAMA USAHA","NAMA PEMILIK","KECAMATAN","JENIS USAHA","SKALA"]
    for n,x in enumerate((r[:175],r[175:])): S(b,"UMKM JENEPONTO TW IV.xlsx",["DATA UMKM KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],H,x,"1-175" if not n else "176-350",rep=50)
    umu(b,l,"2023-Q4",sca(l))
@h("w25l-honest-29-umkm-ejaan","kecamatan spelt as people spell")
def _(b):
    l=kl(72,39); r=mk(l,39,NO,US,PM,KE,JU,HP)
    S(b,"Pemberdayaan/umkm tw 1.xlsx",["DAFTAR UMKM","Triwulan I Tahun 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Usaha","HP"],r,"TW 1")
    umu(b,l,"2023-Q1")
@h("w25l-honest-30-umkm-catatan-sumber","a source note and a signature")
def _(b):
    l=kl(81,40); r=mk(l,40,NO,US,JU,KB,DS,KK,NUM(1,2,6))
    ws=S(b,"Data UMKM Akhir Tahun.xlsx",KTR+["DATA USAHA MIKRO KECIL MENENGAH (UMKM)","KEADAAN 31 DESEMBER 2023"],["No","Nama Usaha","Jenis Usaha","KBLI","Desa/Kelurahan","Kecamatan","Tenaga Kerja (orang)"],r,"Sheet1")
    foot(ws,"Sumber : Pendataan Bidang Pemberdayaan UKM","Dicetak untuk keperluan laporan akhir tahun"); sign(ws,ws.next+1,5,"Januari 2024"); umu(b,l,"2023-Q4")
@h("w25l-honest-31-umkm-dua-triwulan","a tab a quarter, the later with more")
def _(b):
    for q,n in ((1,60),(2,66)):
        l=kl(60,41)+(["Binamu","Kelara","Rumbia","Batang","Turatea","Tarowang"] if q==2 else []); r=mk(l,41,NO,US,PM,DS,KC,JU)
        S(b,"UMKM TW I dan II 2023.xlsx",["DATA UMKM KABUPATEN JENEPONTO","TRIWULAN %s TAHUN 2023"%ROM[q]],["No","Nama Usaha","Nama Pemilik","Desa/Kel","Kecamatan","Bidang Usaha"],r,"TW "+ROM[q])
        umu(b,l,"2023-Q%d"%q)
@h("w25l-honest-32-umkm-periode-nama-berkas","the period only in the file name")
def _(b):
    l=kl(69,42,least=3); r=mk(l,42,NO,PM,US,KC,DS,sca(l))
    S(b,"Data UMKM per 31 Desember 2023.xlsx",["DATA UMKM KABUPATEN JENEPONTO"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Desa","Skala Usaha"],r,"Data")
    umu(b,l,"2023-Q4",sca(l))
@h("w25l-honest-33-umkm-periode-tab","the period only in the tab")
def _(b):
    l=kl(65,43); r=mk(l,43,NO,US,JU,KC,HP)
    S(b,"Data UMKM.xlsx",["DATA PELAKU UMKM KAB. JENEPONTO"],["No","Nama Usaha","Jenis Usaha","Kecamatan","Kontak"],r,"TW III 2023"); umu(b,l,"2023-Q3")
@h("w25l-honest-34-umkm-kecamatan-sekali","kecamatan typed only on the first row of its block")
def _(b):
    l=kl(77,44,True,least=3); r=mk(l,44,NO,KC,DS,US,PM,JU)
    ws=S(b,"umkm blok.xlsx",["DATA UMKM PER KECAMATAN","PER 31 DESEMBER 2023"],["No","Kecamatan","Desa/Kelurahan","Nama Usaha","Pemilik","Jenis Usaha"],own.first(r,1),"Sheet1")
    umu(b,l,"2023-Q4")
@h("w25l-honest-35-umkm-rekap-lembar","a recap sheet after the list that agrees")
def _(b):
    l=kl(74,45); r=mk(l,45,NO,US,PM,DS,KC)
    S(b,"UMKM + Rekap.xlsx",["DAFTAR UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Desa","Kecamatan"],r,"Daftar")
    d=cn(l); ws=b.sheet("UMKM + Rekap.xlsx","Rekap"); recap(ws,["REKAPITULASI JUMLAH UMKM","PER 31 DESEMBER 2023"],["No","Kecamatan","Jumlah UMKM"],[[d[k] for k in NAMES]],formula=True)
    umu(b,l,"2023-Q4")
# ---------------------------------------------------------------- diklat
@h("w25l-honest-36-diklat-tw1","participants of one quarter")
def _(b):
    l=kl(45,51); r=mk(l,51,NO,PS,LP,UMUR,PEND,DS,KC,US)
    S(b,"Peserta pelatihan TW I.xlsx",PEMB+["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN BAGI PELAKU UMKM","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","L/P","Umur","Pendidikan","Alamat","Kecamatan","Nama Usaha"],r,"Peserta",when="April 2023"); flow(b,PD,l,"2023-Q1")
@h("w25l-honest-37-diklat-tanggal","several trainings of the year with true dates")
def _(b):
    l=kl(88,52); f=DF(2023,2,5,8,11); r=mk(l,52,NO,PS,NK,KC,cyc("Pelatihan Pengemasan","Pelatihan Pemasaran Digital","Pelatihan Akuntansi Koperasi","Bimtek Perkoperasian"),f)
    S(b,"Bidang UKM/Rekap peserta diklat 2023.xlsx",["DATA PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelaksanaan"],r,"2023"); flowd(b,PD,l,dl(f,l))
@h("w25l-honest-38-diklat-tanggal-teks","dates typed in several ways")
def _(b):
    l=kl(72,53); f=DF(2023,3,6,9); r=mk(l,53,NO,PS,LP,ORG("Koperasi Contoh"),KC,C("Diklat Manajemen Koperasi"),lambda i,k:tgl(f(i,k),[0,1,2,0][i%4]))
    S(b,"diklat koperasi.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN","TAHUN ANGGARAN 2023"],["No","Nama","L/P","Asal Koperasi","Kecamatan","Jenis Diklat","Tgl. Kegiatan"],r,"Sheet1"); flowd(b,PD,l,dl(f,l))
@h("w25l-honest-39-diklat-bagian-pelatihan","sections a training within the quarter")
def _(b):
    l=kl(60,54); r=mk(l,54,NO,PS,LP,DS,KC,HP); o=[]
    for j,x in enumerate(("PELATIHAN PEMBUATAN KUE","PELATIHAN MENJAHIT","PELATIHAN PEMASARAN ONLINE")): o.append("%s. %s"%(ALF[j],x)); o+=[(n+1,)+y[1:] for n,y in enumerate(r[j*20:j*20+20])]
    S(b,"Peserta TW II.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","L/P","Desa/Kel","Kecamatan","No. HP"],o,"Daftar Peserta"); flow(b,PD,l,"2023-Q2")
@h("w25l-honest-40-diklat-bagian-kecamatan","sections a kecamatan")
def _(b):
    l=kl(55,55,True); r=mk(l,55,NO,PS,LP,PEND,DS,US)
    S(b,"peserta bimtek.xlsx",["DAFTAR PESERTA BIMBINGAN TEKNIS UMKM","Triwulan III Tahun 2023"],["No","Nama Lengkap","JK","Pendidikan Terakhir","Desa/Kelurahan","Nama Usaha"],sec(r,lambda j,k:"KECAMATAN : "+k.upper()),"Bimtek"); flow(b,PD,l,"2023-Q3")
@h("w25l-honest-41-diklat-tab-triwulan","a tab a quarter")
def _(b):
    for q in (1,2,3,4):
        l=kl(26+q*4,60+q); r=mk(l,1,lambda i,k:i+1-q*100,PS,LP,KC,JU,off=q*100)
        S(b,"Diklat 2023.xlsx",["DAFTAR PESERTA DIKLAT UMKM","TRIWULAN %s TAHUN 2023"%ROM[q]],["No","Nama Peserta","L/P","Kecamatan","Bidang Usaha"],r,"TW %s"%ROM[q]); flow(b,PD,l,"2023-Q%d"%q)
@h("w25l-honest-42-diklat-bulan","a workbook a month")
def _(b):
    for m in (3,7,10):
        l=kl(30,70+m); r=mk(l,1,lambda i,k:i+1-m*100,PS,NX,DS,KC,C("Pelatihan Manajemen Usaha"),off=m*100)
        S(b,"Laporan bulanan/%02d Peserta Pelatihan %s.xlsx"%(m,BLN[m-1]),["DAFTAR PESERTA PELATIHAN","BULAN %s 2023"%BLN[m-1].upper()],["No","Nama","NIK","Desa","Kecamatan","Pelatihan"],r,BLN[m-1]); flow(b,PD,l,"2023-%02d"%m)
@h("w25l-honest-43-diklat-dua-pelatihan","persons in two different trainings")
def _(b):
    l=kl(30,81); a=mk(l,1,NO,PS,NK,KC,C("Pelatihan Pengolahan Rumput Laut"),DT(2023,4)); z=[(31+n,)+x[1:4]+("Pelatihan Pengemasan Produk",D(2023,5,9)) for n,x in enumerate(a[:12])]
    S(b,"Diklat TW II 2023.xlsx",["REKAP PESERTA PELATIHAN UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Judul Pelatihan","Tanggal"],a+z,"Peserta"); flow(b,PD,l+l[:12],"2023-Q2")
@h("w25l-honest-44-diklat-sd-september","cumulative to September")
def _(b):
    l=kl(95,82); r=mk(l,82,NO,PS,LP,KC,cyc("Kewirausahaan","Perkoperasian","Pemasaran"))
    S(b,"Kumulatif peserta.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","s.d. September 2023"],["No","Nama Peserta","L/P","Kecamatan","Materi Diklat"],r,"sd Sept"); b.use(PD,"2023-Q3",cn(l),cum=True)
@h("w25l-honest-45-diklat-jabatan","cooperative managers trained, with office in the cooperative")
def _(b):
    l=kl(44,83); r=mk(l,83,NO,PS,cyc("Ketua","Bendahara","Sekretaris","Manajer","Anggota"),ORG("KSU Contoh"),KC,HP)
    S(b,"Kelembagaan/Diklat perkoperasian.xlsx",KOPJ+["DAFTAR PESERTA PELATIHAN PERKOPERASIAN","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Jabatan di Koperasi","Nama Koperasi","Kecamatan","No. HP"],r,"TW IV",num=True,when="Desember 2023"); flow(b,PD,l,"2023-Q4")
@h("w25l-honest-46-diklat-sertifikat","certificate numbers and harmless remarks")
def _(b):
    l=kl(40,84); r=mk(l,84,NO,PS,NK,KC,lambda i,k:"%03d/SERT-DK/%s/2023"%(i+1,"VIII"),cyc(None,"Sertifikat sudah diambil",None,"membawa laptop",None))
    S(b,"sertifikat pelatihan.xlsx",["DAFTAR PESERTA PELATIHAN DIGITAL MARKETING UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","NIK","Asal Kecamatan","No. Sertifikat","Keterangan"],r,"Sheet1"); flow(b,PD,l,"2023-Q3")
@h("w25l-honest-47-diklat-kaos","shirt size and signature columns")
def _(b):
    l=kl(50,85); r=mk(l,85,NO,PS,LP,lambda i,k:"Lingk. Contoh RT %d"%(1+i%5),DS,KC,cyc("M","L","XL","S"),lambda i,k:"%d. ............"%(i+1))
    S(b,"Peserta Workshop.xlsx",["DAFTAR PESERTA WORKSHOP PENINGKATAN KAPASITAS UMKM","BULAN MEI 2023"],["No","Nama Peserta","L/P","Alamat","Desa/Kel","Kecamatan","Ukuran Kaos","Tanda Tangan"],r,"Workshop",rep=20); flow(b,PD,l,"2023-05")
@h("w25l-honest-48-diklat-rekap-bawah","a small recap under the list that agrees")
def _(b):
    l=kl(46,86); r=mk(l,86,NO,PS,KC,US); d=cn(l)
    ws=S(b,"pelatihan tw 4.xlsx",["DATA PESERTA PELATIHAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Kecamatan","Nama Usaha"],r,"Sheet1")
    x=ws.next+2; put(ws,x,1,"Rekap peserta per kecamatan",True); put(ws,x+1,1,"No"); put(ws,x+1,2,"Kecamatan"); put(ws,x+1,3,"Jumlah Peserta")
    for n,k in enumerate(NAMES): put(ws,x+2+n,1,n+1); put(ws,x+2+n,2,k); put(ws,x+2+n,3,d[k])
    put(ws,x+13,2,"JUMLAH"); put(ws,x+13,3,46); flow(b,PD,l,"2023-Q4")
# ---------------------------------------------------------------- izin
@h("w25l-honest-49-izin-tanggal-terbit","permits with date of issue")
def _(b):
    l=kl(90,91); f=DF(2023,1,4,7,10); r=mk(l,91,NO,PM,US,DS,KC,NB,f)
    S(b,"Izin usaha 2023.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHANYA","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan","Nomor NIB","Tanggal Terbit"],r,"NIB"); flowd(b,IZN,l,dl(f,l))
@h("w25l-honest-50-izin-oktober","permits of one month")
def _(b):
    l=kl(38,92); r=mk(l,92,NO,PM,NX,US,KC,NB)
    S(b,"Fasilitasi/NIB Oktober.xlsx",PEMB+["DAFTAR UMKM YANG TELAH DIFASILITASI PENERBITAN NIB","BULAN OKTOBER 2023"],["No","Nama","NIK","Nama Usaha","Kecamatan","NIB"],r,"Okt",when="November 2023"); flow(b,IZN,l,"2023-10")
@h("w25l-honest-51-izin-jenis","kinds of permit, one a business")
def _(b):
    l=kl(54,93); r=mk(l,93,NO,US,PM,KC,cyc("NIB","NIB","P-IRT","Sertifikat Halal"),lambda i,k:"%d/%04d/2023"%(i%4+1,500+i))
    S(b,"izin tw3.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Jenis Izin","Nomor Izin"],r,"TW III"); flow(b,IZN,l,"2023-Q3")
@h("w25l-honest-52-izin-bagian","sections a kecamatan")
def _(b):
    l=kl(57,94,True); r=mk(l,94,NO,PM,US,JU,NB,HP)
    S(b,"NIB per kecamatan.xlsx",["DATA UMKM YANG DIFASILITASI IZIN USAHA (NIB)","TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Jenis Usaha","NIB","Kontak"],sec(r,lambda j,k:"%s. Kec. %s"%(RM[j],k),False),"per kec"); flow(b,IZN,l,"2023-Q2")
@h("w25l-honest-53-izin-sd-tw2","cumulative to the second quarter")
def _(b):
    l=kl(71,95); r=mk(l,95,NO,US,KC,NB)
    S(b,"izin sd tw II.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","s.d. TRIWULAN II TAHUN 2023"],["No","Nama Usaha","Kecamatan","Nomor Induk Berusaha (NIB)"],r,"Sheet1"); b.use(IZN,"2023-Q2",cn(l),cum=True)
@h("w25l-honest-54-izin-tab-kecamatan","a tab a kecamatan")
def _(b):
    L_=[];n=0
    for j,k in enumerate(NAMES):
        m=3+j*5%4; r=mk([k]*m,1,lambda i,k:i+1-n,PM,US,DS,NB,off=n)
        S(b,"NIB TW IV 2023.xlsx",["UMKM YANG DIFASILITASI IZIN USAHA","KECAMATAN "+k.upper(),"TRIWULAN IV TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Desa/Kelurahan","NIB"],r,k.upper()); L_+=[k]*m; n+=m
    flow(b,IZN,L_,"2023-Q4")
@h("w25l-honest-55-izin-tanggal-titik","kecamatan merged, dates with dots")
def _(b):
    l=kl(62,96,True); f=DF(2023,4,5,6); r=mk(l,96,NO,KC,PM,US,C("NIB"),NB,lambda i,k:tgl(f(i,k),2))
    ws=S(b,"OSS/rekap izin april-juni.xlsx",["DAFTAR PENERBITAN IZIN USAHA BAGI UMKM","TRIWULAN II TAHUN 2023"],["No","Kecamatan","Nama Pemilik","Nama Usaha","Jenis Izin","No. Izin","Tgl Terbit"],r,"izin"); span(ws,2,runs(l)); flow(b,IZN,l,"2023-Q2")
# ---------------------------------------------------------------- fasilitasi
@h("w25l-honest-56-sarpras-tw3","recipients of tools, with values and totals")
def _(b):
    l=kl(36,101); r=mk(l,101,NO,PM,US,KC,BR,C(1),lambda i,k:2500000+i%6*350000)
    r.append((None,"JUMLAH",None,None,None,36,sum(x[6] for x in r)))
    S(b,"Bantuan sarpras TW III.xlsx",PEMB+["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan","Volume (unit)","Nilai (Rp)"],r,"Penerima",when="Oktober 2023"); flow(b,SAR,l,"2023-Q3")
@h("w25l-honest-57-sarpras-tanggal","date of handing over")
def _(b):
    l=kl(48,102); f=DF(2023,5,8,11); r=mk(l,102,NO,PM,NK,US,DS,KC,BR,lambda i,k:"BAST/%03d/2023"%(i+1),f)
    S(b,"penyerahan alat.xlsx",["DAFTAR UMKM PENERIMA BANTUAN PERALATAN","TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Desa","Kecamatan","Nama Alat","No. BAST","Tanggal Penyerahan"],r,"BAST"); flowd(b,SAR,l,dl(f,l))
@h("w25l-honest-58-sarpras-bagian","sections a kecamatan")
def _(b):
    l=kl(40,103,True); r=mk(l,103,NO,PM,US,BR,C("1 unit"),cyc("Diterima langsung",None,"kondisi baik"))
    S(b,"Fasilitasi TW IV.xlsx",["DAFTAR PELAKU UKM YANG DIFASILITASI BANTUAN SARANA PRASARANA","TRIWULAN IV TAHUN 2023"],["No","Nama","Nama Usaha","Bantuan yang Diterima","Volume","Ket"],sec(r,lambda j,k:"%s. KECAMATAN %s"%(ALF[j-1],k.upper())),"TW IV"); flow(b,SAR,l,"2023-Q4")
@h("w25l-honest-59-sarpras-bulan","one month")
def _(b):
    l=kl(28,104); r=mk(l,104,NO,PM,DS,KC,BR,HP)
    S(b,"Bantuan/Agustus 2023.xlsx",["DATA PENERIMA BANTUAN SARANA USAHA BAGI UMKM","BULAN AGUSTUS 2023"],["No","Nama Penerima","Desa/Kel","Kecamatan","Jenis Sarana","No. HP"],r,"Agustus"); flow(b,SAR,l,"2023-08")
@h("w25l-honest-60-sarpras-rekap-samping","recap beside the list")
def _(b):
    l=kl(42,105); r=mk(l,105,NO,US,PM,KC,BR)
    ws=S(b,"sarpras TW II 2023.xlsx",["DAFTAR UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA","TRIWULAN II TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Jenis Bantuan"],r,"Daftar"); side(ws,4,8,l,("Kecamatan","Jumlah Penerima")); flow(b,SAR,l,"2023-Q2")
@h("w25l-honest-61-sarpras-tab-triwulan","a tab a quarter, two quarters")
def _(b):
    for q in (2,4):
        l=kl(30,106+q); r=mk(l,1,lambda i,k:i+1-q*100,PM,US,DS,KK,BR,off=q*100)
        S(b,"Penerima sarpras 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN %s TAHUN 2023"%ROM[q]],["No","Nama Penerima","Nama Usaha","Desa","Kecamatan","Barang"],r,"TW %s"%ROM[q]); flow(b,SAR,l,"2023-Q%d"%q)
@h("w25l-honest-62-tiga-daftar-satu-berkas","three lists of the quarter in one workbook")
def _(b):
    fn="Laporan Bidang Pemberdayaan TW III.xlsx"
    l=kl(40,111); S(b,fn,["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan"],mk(l,1,NO,PS,LP,KC),"Diklat"); flow(b,PD,l,"2023-Q3")
    l=kl(45,112); S(b,fn,["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","NIB"],mk(l,1,NO,US,PM,KC,NB),"Izin"); flow(b,IZN,l,"2023-Q3")
    l=kl(26,113); S(b,fn,["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Kecamatan","Jenis Bantuan"],mk(l,1,NO,PM,KC,BR),"Sarpras"); flow(b,SAR,l,"2023-Q3")
@h("w25l-honest-63-diklat-kolom-terbalik","single training list with reversed column order and long heading words")
def _(b):
    l=kl(52,114); r=mk(l,114,KC,DS,PS,NX,HP,cyc("Menikah","Belum Menikah"),US,NO)
    S(b,"peserta.xlsx",["Lampiran Keputusan Kepala Dinas","Nomor : 518/027/DKUKM/2023",None,"NAMA-NAMA PESERTA PELATIHAN VOKASI BAGI PELAKU USAHA MIKRO","Triwulan II Tahun 2023"],["Kecamatan Domisili","Desa Domisili","Nama Lengkap Peserta Sesuai KTP","Nomor Induk Kependudukan","Nomor Telepon Aktif","Status Perkawinan","Nama Usaha","No Urut"],r,"lampiran"); flow(b,PD,l,"2023-Q2")
