import random
from own import *
from openpyxl.styles import Font, PatternFill
H=lambda n,note,year=2023: h("w24l-honest-"+n,note,year)
def kk(n,seed,order=False,m=2,among=None):
    """each district at least m times"""
    rnd=random.Random(seed); am=among or NAMES
    l=list(am)*m; l+=[rnd.choice(am) for _ in range(max(0,n-len(l)))]; rnd.shuffle(l)
    return sorted(l,key=NAMES.index) if order else l
def occ(kl):
    d={}; o=[]
    for k in kl: o.append(d.get(k,0)); d[k]=o[-1]+1
    return o
def act(kl): o=occ(kl); return lambda i:o[i]%3!=1
def stt(kl,a="Aktif",n="Tidak Aktif"): f=act(kl); return lambda i,k:a if f(i) else n
def skl(kl,a="Mikro",c="Kecil",m="Menengah"): o=occ(kl); return lambda i,k:[a,c,m,a,a,c,a,a][o[i]%8]
def nt(ws,*l):
    for j,x in enumerate(l): put(ws,ws.next+1+j,1,x)
def LT(b,m,per,kl,fn,lines,heads,cols,**k):
    ws=S(b,fn,lines,heads,mk(kl,0,*cols),**k)
    if m: flow(b,m,kl,per)
    return ws
TX=lambda f,fm=0:(lambda i,k:tgl(f(i,k),fm))
TK=lambda i,k:1+i*5%4
JL=lambda i,k:["Jl. Pahlawan","Jl. Lanto Dg. Pasewang","Jl. Kesehatan","Jl. Sultan Hasanuddin","Jl. Pelita"][i%5]+" No. %d"%(1+i%40)
KET=lambda i,k:"Kop. Contoh %d"%(1+i%13)
JAB=lambda i,k:["Ketua","Sekretaris","Bendahara","Anggota","Pengawas"][i%5]
def KPT(b,kl,per,fn,lines,heads,cols,st=True,**k):
    ws=S(b,fn,lines,heads,mk(kl,0,*cols),**k); kopu(b,kl,per,act(kl) if st else None); return ws

# ---------- cooperatives
@H("kop-buku-induk","register with status")
def _(b):
    kl=kk(47,1); KPT(b,kl,"2023-Q4","Buku Daftar Koperasi.xlsx",KOPJ+["BUKU DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Alamat","Kecamatan","Status Koperasi"],[NO,KP,BH,JL,KC,stt(kl)],when="Januari 2024")
@H("kop-tab-kecamatan","a tab per district")
def _(b):
    kl=kk(40,2,True); f=act(kl); n=0
    for k in NAMES:
        idx=[i for i,x in enumerate(kl) if x==k]
        S(b,"koperasi/Data Koperasi per Kec.xlsx",["DAFTAR KOPERASI KECAMATAN "+k.upper(),"TRIWULAN III TAHUN 2023"],["No.","Nama Koperasi","No. Badan Hukum","Desa/Kelurahan","Kecamatan","Keadaan"],[(j+1,kp(i),bh(i),ds(k,i),k,"Aktif" if f(i) else "Tidak Aktif") for j,i in enumerate(idx)],tab=k)
    kopu(b,kl,"2023-Q3",f)
@H("kop-seksi","sections per district, own running numbers")
def _(b):
    kl=kk(44,3,True); r=mk(kl,0,NO,KN,BN,DS,stt(kl,"Aktif","Non Aktif"))
    S(b,"Kelembagaan/Daftar Koperasi TW II.xlsx",LH+["DAFTAR KOPERASI DI KABUPATEN JENEPONTO","KEADAAN TRIWULAN II TAHUN 2023"],["NO","NAMA KOPERASI","NO. BADAN HUKUM","DESA / KEL.","STATUS"],sec(r,lambda j,k:"%s. KECAMATAN %s"%(ALF[j-1],k.upper())),when="Juli 2023"); kopu(b,kl,"2023-Q2",act(kl))
@H("kop-kec-gabung","kecamatan merged over its rows")
def _(b):
    kl=kk(42,4,True); ws=KPT(b,kl,"2023-Q1","REKAP KOPERASI MARET.xlsx",["DATA KOPERASI SE KABUPATEN JENEPONTO","TRIWULAN I TAHUN 2023"],["No","Kecamatan","Nama Koperasi","Jenis Koperasi","Aktif / Tidak Aktif"],[NO,KC,KP,JN,stt(kl)]); span(ws,2,runs(kl))
@H("kop-centang","ticks below Aktif and Tidak Aktif")
def _(b):
    kl=kk(39,5); f=act(kl)
    KPT(b,kl,"2023-Q4","data kop.xlsx",["KEADAAN KOPERASI KAB. JENEPONTO","TRIWULAN IV 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan",("Status Koperasi",["Aktif","Tidak Aktif"])],[NO,KN,BN,KU,lambda i,k:"√" if f(i) else None,lambda i,k:None if f(i) else "√"])
@H("kop-tahun","only existence, year",2022)
def _(b):
    kl=kk(36,6); KPT(b,kl,"2022","Arsip/Koperasi 2022.xlsx",KOPJ+["DAFTAR NAMA KOPERASI SE-KABUPATEN JENEPONTO","TAHUN 2022"],["NO.","NAMA KOPERASI","NOMOR & TANGGAL BADAN HUKUM","KECAMATAN","NAMA KETUA"],[NO,KP,BH,KK,ORG("Ketua")],False,num=True)
@H("kop-kepala-dua","two heading rows, numbering row",2024)
def _(b):
    kl=kk(45,7); KPT(b,kl,"2024-Q1","2024/Data Koperasi TW I 2024.xlsx",KOPJ+["DATA KOPERASI TRIWULAN I TAHUN 2024"],["No",("Koperasi",["Nama","No. Badan Hukum","Tgl. Badan Hukum"]),("Alamat",["Desa/Kel","Kecamatan"]),"Jenis","Status"],[NO,KP,BH,DB,DS,KC,JN,stt(kl,"AKTIF","TIDAK AKTIF")],num=True,merge=True)
@H("kop-ejaan","spellings by hand, still clear")
def _(b):
    kl=kk(38,8); KPT(b,kl,"2023-Q4","Bid. Kelembagaan/koperasi_tw4_2023.xlsx",["Data Koperasi Kabupaten Jeneponto Triwulan IV Tahun 2023"],["No","Nama Kop","No BH","Kec.","Status"],[NO,KP,BH,lambda i,k:[k,k.upper(),"Kec. "+k,k.lower()][i%4],stt(kl)])
@H("kop-kolom-sembunyi","phone column hidden, one hidden row")
def _(b):
    kl=kk(41,9); ws=KPT(b,kl,"2023-Q3","Data Koperasi (TW III).xlsx",["DATABASE KOPERASI","KABUPATEN JENEPONTO","TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","No. BH","Nama Ketua","No. HP","Kecamatan","Keterangan"],[NO,KP,BH,ORG("Ketua"),HP,KC,stt(kl)]); ws.column_dimensions["E"].hidden=True; ws.row_dimensions[ws.rows_at[7]].hidden=True
@H("kop-nama-berkas","period stands in the file's name only")
def _(b):
    kl=kk(37,10); KPT(b,kl,"2023-Q3","Daftar Koperasi Triwulan III Tahun 2023.xlsx",["DINAS KOPERASI, UKM KABUPATEN JENEPONTO","DAFTAR KOPERASI"],["No","Kecamatan","Nama Koperasi","Nomor Badan Hukum","Jml Anggota","Status"],[NO,KC,KN,BN,NUM(20,13,90),stt(kl)])
@H("kop-keuangan","money beside the status")
def _(b):
    kl=kk(43,11); KPT(b,kl,"2023-Q4","Kelembagaan/Keragaan koperasi.xlsx",KOPJ+["KERAGAAN KOPERASI PER TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status","Anggota (orang)","Aset (Rp)","Volume Usaha (Rp)","SHU (Rp)"],[NO,KP,BH,KC,stt(kl),NUM(21,17,120),AS,OM,NUM(900000,70000,4000000)],num=[1,2,3,4,5,6,7,8,9])
@H("kop-ulang-kepala","heading repeated on each page")
def _(b):
    kl=kk(48,12); KPT(b,kl,"2023-Q2","print koperasi.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN II TAHUN 2023"],["NO","NAMA KOPERASI","BADAN HUKUM","KECAMATAN","STATUS"],[NO,KP,BH,KU,stt(kl,"AKTIF","TIDAK AKTIF")],rep=20)
@H("kop-bulan","month",2025)
def _(b):
    kl=kk(34,13); KPT(b,kl,"2025-06","2025/06 Juni/Koperasi.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","BULAN JUNI 2025"],["No","Nama Koperasi","NIK Koperasi","Kecamatan","Status Keaktifan"],[NO,KP,lambda i,k:"73040%08d"%(200000+i*37),KC,stt(kl)])
@H("kop-tabel-bawah-catatan","notes and a printed total that fits")
def _(b):
    kl=kk(35,14,True); ws=KPT(b,kl,"2023-Q4","KOPERASI/Lampiran Laporan.xlsx",["Lampiran : Laporan Bidang Kelembagaan","Daftar Koperasi Kabupaten Jeneponto Triwulan IV Tahun 2023"],["No","Kecamatan","Desa","Nama Koperasi","Tahun Berdiri","Status"],[NO,KC,DS,KP,NUM(1998,3,22),stt(kl)]); nt(ws,"Sumber: Bidang Kelembagaan Koperasi")
# ---------- UMKM
UL=[NO,US,PM,JU,DS,KC]
UH=["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Desa/Kelurahan","Kecamatan"]
@H("umkm-skala","register with scale")
def _(b):
    kl=kk(60,21,m=3); S(b,"Data UMKM.xlsx",PEMB+["DATA UMKM KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],UH+["Skala Usaha"],mk(kl,0,*UL,skl(kl))); umu(b,kl,"2023-Q4",skl(kl))
@H("umkm-skala-usaha-kata","'Usaha Mikro' in words",2024)
def _(b):
    kl=kk(55,22,m=3); s=skl(kl,"Usaha Mikro","Usaha Kecil","Usaha Menengah"); S(b,"Pemberdayaan/UMKM tw2.xlsx",["DATA PELAKU USAHA MIKRO KECIL DAN MENENGAH","KABUPATEN JENEPONTO TRIWULAN II TAHUN 2024"],["NO","NAMA PELAKU USAHA","NIK","NAMA USAHA","BIDANG USAHA","KLASIFIKASI USAHA","KECAMATAN","NO. HP"],mk(kl,0,NO,PM,NX,US,JU,s,KU,HP)); umu(b,kl,"2024-Q2",s)
@H("umkm-tanpa-skala","total only")
def _(b):
    kl=kk(50,23); S(b,"umkm jeneponto 2023.xlsx",["DAFTAR UMKM KABUPATEN JENEPONTO","TAHUN 2023"],UH+["Omzet / Tahun (Rp)"],mk(kl,0,*UL,OM)); umu(b,kl,"2023")
@H("umkm-seksi-kec","sections by district")
def _(b):
    kl=kk(52,24,True,3); s=skl(kl); r=mk(kl,0,NO,US,PM,DS,JU,s); S(b,"UKM/Rekap data UMKM.xlsx",LH2+["DATA UMKM TRIWULAN III TAHUN 2023"],["No.","Nama Usaha","Nama Pemilik","Desa","Jenis Usaha","Skala"],sec(r,lambda j,k:"%s. Kecamatan %s"%(RM[j],k)),when="Oktober 2023"); umu(b,kl,"2023-Q3",s)
@H("umkm-tab-kec","a tab per district, continuous form")
def _(b):
    kl=kk(48,25,True)
    for k in NAMES:
        idx=[i for i,x in enumerate(kl) if x==k]; S(b,"Pendataan/Hasil pendataan UMKM TW I 2023.xlsx",["DATA UMKM KECAMATAN "+k.upper(),"TRIWULAN I TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Alamat Usaha","Jumlah Tenaga Kerja"],[(j+1,US(i,k),PM(i,k),k,JL(i,k),TK(i,k)) for j,i in enumerate(idx)],tab="Kec. "+k)
    umu(b,kl,"2023-Q1")
@H("umkm-berkas-kec","a file per district")
def _(b):
    am=["Binamu","Turatea","Kelara","Rumbia"]; kl=kk(30,26,True,4,am)
    for k in am:
        idx=[i for i,x in enumerate(kl) if x==k]; S(b,"dari kecamatan/UMKM %s.xlsx"%k,["PEMERINTAH KABUPATEN JENEPONTO","KECAMATAN "+k.upper(),"DATA UMKM TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Desa/Kelurahan","Kecamatan","Jenis Usaha"],[(j+1,US(i,k),PM(i,k),ds(k,i),k,JU(i,k)) for j,i in enumerate(idx)],when="Desember 2023",jab="CAMAT "+k.upper())
    umu(b,kl,"2023-Q4")
@H("umkm-skala-centang","scale as ticks under a group heading")
def _(b):
    kl=kk(46,27,m=3); s=skl(kl); z=lambda w:(lambda i,k:"v" if s(i,k)==w else None)
    S(b,"DATA UMKM TW2.xlsx",["DATA UMKM TRIWULAN II TAHUN 2023","KABUPATEN JENEPONTO"],["No","Nama Usaha","Nama Pemilik","Kecamatan",("Skala Usaha",["Mikro","Kecil","Menengah"])],mk(kl,0,NO,US,PM,KC,z("Mikro"),z("Kecil"),z("Menengah"))); umu(b,kl,"2023-Q2",s)
@H("umkm-alamat-grup","address group, used range with blanks",2025)
def _(b):
    kl=kk(54,28); ws=S(b,"2025/Database UMKM.xlsx",PEMB+["DATABASE UMKM TRIWULAN I TAHUN 2025"],["No","Nama Pemilik","L/P","Nama Usaha","KBLI",("Alamat Usaha",["Jalan","Desa/Kel.","Kecamatan"]),("Tenaga Kerja",["L","P"])],mk(kl,0,NO,PM,LP,US,KB,JL,DS,KK,TK,TK),num=True); ws.freeze_panes="C10"; umu(b,kl,"2025-Q1")
@H("umkm-bulan","month title")
def _(b):
    kl=kk(33,29); S(b,"UMKM per bulan/Desember.xlsx",["DATA UMKM KABUPATEN JENEPONTO","BULAN DESEMBER 2023"],UH,mk(kl,0,*UL)); umu(b,kl,"2023-12")
@H("umkm-kosong-tengah","blank row after every ten")
def _(b):
    kl=kk(47,30); S(b,"umkm tw iv.xlsx",["DAFTAR PELAKU UMKM","KAB. JENEPONTO","TRIWULAN IV TAHUN 2023"],["NO","NAMA","NAMA USAHA","KECAMATAN","DESA","MODAL (Rp)","OMZET (Rp)"],mk(kl,0,NO,PM,US,KU,DS,AS,OM),blank=10); umu(b,kl,"2023-Q4")
@H("umkm-kec-sekali","district written on the first row, merged")
def _(b):
    kl=kk(40,31,True); ws=S(b,"Pemberdayaan UKM/Data UMKM Tahun 2023.xlsx",["DATA UMKM BERDASARKAN KECAMATAN","KABUPATEN JENEPONTO TAHUN 2023"],["KECAMATAN","NO","NAMA USAHA","PEMILIK","JENIS USAHA"],mk(kl,0,KU,NO,US,PM,JU)); span(ws,1,runs(kl)); umu(b,kl,"2023")
# ---------- trainees
PH=["No","Nama Peserta","L/P","Nama Usaha","Desa/Kelurahan","Kecamatan","No. HP"]
PC=[NO,PS,LP,US,DS,KC,HP]
@H("diklat-umkm-tw","list of trainees")
def _(b): kl=ks(30,41); LT(b,PD,"2023-Q2",kl,"Peserta Pelatihan Digital Marketing.xlsx",PEMB+["DAFTAR PESERTA PELATIHAN DIGITAL MARKETING BAGI UMKM","TRIWULAN II TAHUN 2023"],PH,PC,when="Juni 2023")
@H("diklat-koperasi","cooperative managers trained")
def _(b): kl=ks(35,42); LT(b,PD,"2023-Q3",kl,"diklat/Diklat Perkoperasian.xlsx",LH+["DAFTAR PESERTA DIKLAT PERKOPERASIAN","BAGI PENGURUS DAN PENGAWAS KOPERASI","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","NIK","Jabatan","Asal Koperasi","Kecamatan"],[NO,PS,NK,JAB,KET,KC])
@H("diklat-tanggal","dates of the training in a column")
def _(b):
    kl=ks(48,43); f=DF(2023,2,5,8,11); LT(b,None,None,kl,"Peserta diklat 2023.xlsx",PEMB+["DAFTAR PESERTA PELATIHAN UMKM TAHUN 2023"],["No","Nama Peserta","Jenis Pelatihan","Tanggal Pelatihan","Desa","Kecamatan"],[NO,PS,lambda i,k:["Kemasan Produk","Keuangan Sederhana","Pemasaran Online","Olahan Rumput Laut"][i%4],f,DS,KC]); flowd(b,PD,kl,dl(f,kl))
@H("diklat-tanggal-teks","dates as text",2024)
def _(b):
    kl=ks(40,44); f=DF(2024,3,6,9); LT(b,None,None,kl,"2024/rekap peserta bimtek.xlsx",["REKAPITULASI PESERTA BIMTEK UMKM","KABUPATEN JENEPONTO TAHUN 2024"],["NO","NAMA PESERTA","NIK","TANGGAL PELAKSANAAN","NAMA USAHA","KECAMATAN"],[NO,PS,NX,TX(f),US,KU]); flowd(b,PD,kl,dl(f,kl))
@H("diklat-tab-kegiatan","a tab per training, different persons")
def _(b):
    al=ks(66,45)
    for j,n in enumerate(["Manajemen Keuangan","Kemasan","Fotografi Produk"]):
        kl=al[22*j:22*j+22]; S(b,"Bimtek TW IV/Daftar Peserta.xlsx",["DAFTAR PESERTA BIMTEK "+n.upper()+" BAGI UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama","NIK","Nama Usaha","Kecamatan"],[(i+1,"Peserta %d"%(22*j+i+1),nkj(22*j+i),US(22*j+i,k),k) for i,k in enumerate(kl)],tab=n)
    flow(b,PD,al,"2023-Q4")
@H("diklat-bulan","month title, no dates")
def _(b): kl=ks(25,46); LT(b,PD,"2023-05",kl,"Pelatihan bulan Mei.xlsx",["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN UMKM","BULAN MEI 2023","KABUPATEN JENEPONTO"],["No","Nama Peserta","Umur","Pendidikan","Jenis Usaha","Kecamatan"],[NO,PS,NUM(21,7,30),lambda i,k:["SMA","S1","SMP"][i%3],JU,KC])
@H("diklat-seksi-kec","sections by district")
def _(b):
    kl=ks(44,47,True); r=mk(kl,0,NO,PS,LP,US,DS,HP); S(b,"Peserta per kecamatan.xlsx",["DAFTAR PESERTA PELATIHAN UMKM TRIWULAN I TAHUN 2023"],["No","Nama Peserta","JK","Nama Usaha","Desa","No. Telp"],sec(r,lambda j,k:"Kecamatan "+k)); flow(b,PD,kl,"2023-Q1")
@H("diklat-seksi-angkatan","sections by batch")
def _(b):
    kl=ks(60,48); r=mk(kl,0,*PC); S(b,"Pelatihan Barista & Kuliner.xlsx",["DAFTAR PESERTA PELATIHAN KULINER BAGI PELAKU UMKM","TRIWULAN III TAHUN 2023"],PH,["ANGKATAN I"]+list(r[:30])+["ANGKATAN II"]+[(n-30,)+x[1:] for n,x in enumerate(r[30:],31)]); flow(b,PD,kl,"2023-Q3")
@H("diklat-hadir-semua","attendance column, all present")
def _(b): kl=ks(28,49); LT(b,PD,"2023-Q4",kl,"SPJ/Peserta bimtek koperasi.xlsx",KOPJ+["DAFTAR PESERTA BIMBINGAN TEKNIS AKUNTANSI KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Nama Koperasi","Jabatan","Kecamatan","Kehadiran"],[NO,PS,KET,JAB,KC,C("Hadir")])
@H("diklat-tahun","year, no dates",2022)
def _(b): kl=ks(45,50); LT(b,PD,"2022",kl,"arsip/peserta 2022.xlsx",["DATA PESERTA PELATIHAN PERKOPERASIAN DAN UMKM","TAHUN 2022"],["No.","Nama Lengkap Peserta","Alamat","Kecamatan","Nama Pelatihan"],[NO,PS,JL,KK,lambda i,k:["Perpajakan Koperasi","Kewirausahaan"][i%2]],num=True)
@H("diklat-dua-berkas","two trainings in two files, other persons")
def _(b):
    al=ks(50,51)
    for j,(fn,t_) in enumerate([("Pelatihan Menjahit.xlsx","MENJAHIT"),("Pelatihan Las.xlsx","PENGELASAN")]):
        kl=al[25*j:25*j+25]; S(b,"TW 2/"+fn,PEMB+["DAFTAR PESERTA PELATIHAN "+t_+" BAGI PELAKU UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","No HP"],[(i+1,"Peserta %d"%(25*j+i+1),nkj(25*j+i),k,hp(25*j+i)) for i,k in enumerate(kl)])
    flow(b,PD,al,"2023-Q2")
# ---------- permits
NH=["No","Nama Pemilik","Nama Usaha","NIB","KBLI","Kecamatan"]; NC=[NO,PM,US,NB,KB,KC]
@H("nib-tw","facilitated NIB")
def _(b): kl=ks(40,61); LT(b,IZN,"2023-Q1",kl,"NIB TW I.xlsx",PEMB+["DAFTAR UMKM YANG DIFASILITASI NOMOR INDUK BERUSAHA (NIB)","TRIWULAN I TAHUN 2023"],NH,NC,when="April 2023")
@H("nib-tanggal","date of issue")
def _(b):
    kl=ks(52,62); f=DT(2023,1,4,6,9,10,12); LT(b,None,None,kl,"Perizinan/Data NIB 2023.xlsx",["DATA PENERBITAN NIB UMKM YANG DIFASILITASI DINAS","TAHUN 2023"],["No","NIB","Tanggal Terbit","Nama Pelaku Usaha","Alamat Usaha","Kecamatan"],[NO,NB,f,PM,JL,KC]); flowd(b,IZN,kl,dl(f,kl))
@H("nib-tanggal-titik","dates with dots as text",2025)
def _(b):
    kl=ks(38,63); f=DT(2025,2,3,5); LT(b,None,None,kl,"2025/izin usaha umkm.xlsx",PEMB+["REKAP FASILITASI IZIN USAHA (NIB) UMKM","TAHUN 2025"],["NO","NAMA USAHA","PEMILIK","NO. NIB","TGL TERBIT NIB","KECAMATAN"],[NO,US,PM,NB,TX(f,2),KU]); flowd(b,IZN,kl,dl(f,kl))
@H("nib-status-semua-terbit","status column, all issued")
def _(b): kl=ks(33,64); LT(b,IZN,"2023-Q3",kl,"fasilitasi NIB OSS.xlsx",["FASILITASI PENERBITAN NIB MELALUI OSS-RBA","BAGI PELAKU UMKM KABUPATEN JENEPONTO","TRIWULAN III TAHUN 2023"],["No","Nama Pelaku Usaha","NIK","Nama Usaha","Desa","Kecamatan","NIB","Status"],[NO,PM,NX,US,DS,KC,NB,C("Terbit")])
@H("nib-tab-tw","four tabs, four quarters")
def _(b):
    al=ks(60,65)
    for q in range(1,5):
        kl=al[15*q-15:15*q]; S(b,"Rekap NIB.xlsx",["DAFTAR PENERIMA FASILITASI NIB","UMKM KABUPATEN JENEPONTO","TRIWULAN %s TAHUN 2023"%ROM[q]],NH,[(i+1,)+x[1:] for i,x in enumerate(mk(kl,0,*NC,off=15*q-15))],tab="TW "+ROM[q]); flow(b,IZN,kl,"2023-Q%d"%q)
@H("nib-seksi-kec","sections by district")
def _(b):
    kl=ks(42,66,True); r=mk(kl,0,NO,US,PM,NB,JU); S(b,"Data izin TW 4.xlsx",LH+["DATA UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","NIB","Jenis Usaha"],sec(r,lambda j,k:"KEC. "+k.upper())); flow(b,IZN,kl,"2023-Q4")
@H("nib-tahun","year without dates",2024)
def _(b): kl=ks(44,67); LT(b,IZN,"2024",kl,"NIB/nib_2024.xlsx",["Daftar Pelaku UMKM yang Difasilitasi Penerbitan NIB Tahun 2024"],["No","Nama","Kecamatan","Nama Usaha","NIB","No HP"],[NO,PM,KC,US,NB,HP])
@H("nib-bulan","month")
def _(b): kl=ks(22,68); LT(b,IZN,"2023-08",kl,"08. Agustus/NIB.xlsx",["LAPORAN FASILITASI NIB PELAKU UMKM","BULAN AGUSTUS 2023"],["No","Nama Pelaku Usaha","Jenis Usaha","NIB","Desa/Kelurahan","Kecamatan"],[NO,PM,JU,NB,DS,KK])
@H("nib-kec-gabung","merged district, two headings")
def _(b):
    kl=ks(37,69,True); ws=LT(b,IZN,"2023-Q2",kl,"Bidang UKM/nib tw 2.xlsx",["DAFTAR UMKM DIFASILITASI NIB","TRIWULAN II TAHUN 2023"],["No","Kecamatan",("Pelaku Usaha",["Nama","L/P"]),("Usaha",["Nama Usaha","KBLI","NIB"])],[NO,KC,PM,LP,US,KB,NB]); span(ws,2,runs(kl))
@H("nib-sembunyi","filtered rows hidden")
def _(b):
    kl=ks(36,70); ws=LT(b,IZN,"2023-Q3",kl,"nib juli-sept.xlsx",["DATA FASILITASI NIB UMKM TRIWULAN III TAHUN 2023"],NH,NC)
    for j in range(10,16): ws.row_dimensions[ws.rows_at[j]].hidden=True
# ---------- aid
AH=["No","Nama Penerima","Nama Usaha","Jenis Bantuan","Desa/Kelurahan","Kecamatan"]; AC=[NO,ORG("Penerima"),US,BR,DS,KC]
@H("sarpras-tw","recipients")
def _(b): kl=ks(26,81); LT(b,SAR,"2023-Q4",kl,"Penerima bantuan.xlsx",PEMB+["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN IV TAHUN 2023"],AH,AC,when="Desember 2023")
@H("sarpras-bast","date of handing over")
def _(b):
    kl=ks(34,82); f=DT(2023,5,7,11); LT(b,None,None,kl,"BAST/Daftar BAST peralatan.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN USAHA BAGI UKM","KABUPATEN JENEPONTO TAHUN 2023"],["No","Nama Penerima","NIK","Alat","Jumlah (Unit)","Tanggal Serah Terima","Kecamatan"],[NO,ORG("Penerima"),NK,BR,C(1),f,KC]); flowd(b,SAR,kl,dl(f,kl))
@H("sarpras-nilai","values and a sum below",2024)
def _(b):
    kl=ks(24,83); ws=LT(b,SAR,"2024-Q3",kl,"2024/Bantuan sarpras TW III.xlsx",LH2+["DAFTAR PENERIMA BANTUAN SARANA PRASARANA USAHA UKM","TRIWULAN III TAHUN 2024"],["No","Nama Pelaku Usaha","Nama Usaha","Kecamatan","Jenis Barang","Nilai (Rp)"],[NO,ORG("Penerima"),US,KC,BR,AS]); put(ws,ws.next,2,"JUMLAH"); put(ws,ws.next,6,sum(AS(i,k) for i,k in enumerate(kl)))
@H("sarpras-seksi-alat","sections by kind of tool")
def _(b):
    kl=ks(30,84); r=mk(kl,0,NO,ORG("Penerima"),NX,US,KC); S(b,"bantuan alat.xlsx",["DAFTAR UKM PENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan"],["A. GEROBAK"]+list(r[:12])+["B. ETALASE"]+[(i+1,)+x[1:] for i,x in enumerate(r[12:22])]+["C. MESIN JAHIT"]+[(i+1,)+x[1:] for i,x in enumerate(r[22:])]); flow(b,SAR,kl,"2023-Q2")
@H("sarpras-tahun","year",2022)
def _(b): kl=ks(28,85); LT(b,SAR,"2022",kl,"Penerima Sarpras 2022.xlsx",["DATA UKM YANG MENERIMA BANTUAN SARANA DAN PRASARANA TAHUN 2022"],AH+["Sumber Dana"],AC+[C("APBD")],num=True)
@H("sarpras-bulan","month")
def _(b): kl=ks(18,86); LT(b,SAR,"2023-11",kl,"bantuan november.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN UKM","BULAN NOVEMBER 2023","KABUPATEN JENEPONTO"],["No","Nama Penerima","Usaha","Bantuan yang Diterima","Kecamatan","Ket."],[NO,ORG("Penerima"),US,BR,KC,E])
@H("sarpras-tab-kec","a tab per district, few districts")
def _(b):
    am=["Bangkala","Binamu","Tarowang"]; kl=kk(21,87,True,4,am)
    for k in am: S(b,"Penerima per kec.xlsx",["DAFTAR PENERIMA BANTUAN SARPRAS UKM KECAMATAN "+k.upper(),"TRIWULAN III TAHUN 2023"],AH,[(j+1,AC[1](i,k),US(i,k),BR(i,k),ds(k,i),k) for j,i in enumerate(i for i,x in enumerate(kl) if x==k)],tab=k)
    flow(b,SAR,kl,"2023-Q3")
@H("sarpras-sudah-diterima","status all received")
def _(b): kl=ks(23,88); LT(b,SAR,"2023-Q3",kl,"Realisasi Bantuan TW III.xlsx",PEMB+["REALISASI PENYALURAN BANTUAN SARANA PRASARANA UKM","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Kecamatan","Jenis Bantuan","Vol","Satuan","Keterangan"],[NO,ORG("Penerima"),KC,BR,C(1),C("Unit"),C("Sudah diterima")])
@H("sarpras-kepala-ulang","heading repeated")
def _(b): kl=ks(45,89); LT(b,SAR,"2023-Q1",kl,"penerima bantuan tw1.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA BAGI PELAKU UKM","TRIWULAN I TAHUN 2023"],AH,AC,rep=20)
@H("paket-tiga","one workbook: trainees, permits, aid on three tabs")
def _(b):
    x,y,z=ks(20,90),ks(24,91),ks(16,92); fn="Laporan Bidang Pemberdayaan TW II.xlsx"
    LT(b,PD,"2023-Q2",x,fn,["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN II TAHUN 2023"],PH,PC,tab="Pelatihan"); LT(b,IZN,"2023-Q2",y,fn,["DAFTAR UMKM DIFASILITASI NIB","TRIWULAN II TAHUN 2023"],NH,NC,tab="NIB"); LT(b,SAR,"2023-Q2",z,fn,["DAFTAR PENERIMA BANTUAN SARPRAS UKM","TRIWULAN II TAHUN 2023"],AH,AC,tab="Bantuan")
@H("map-per-bidang","cooperatives and UMKM in two folders")
def _(b):
    kl=kk(30,93); KPT(b,kl,"2023-Q4","Kelembagaan/koperasi.xlsx",["DAFTAR KOPERASI TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[NO,KP,BH,KC,stt(kl)])
    u=kk(44,94,m=3); S(b,"Pemberdayaan/umkm.xlsx",["DAFTAR UMKM TRIWULAN IV TAHUN 2023"],UH+["Skala Usaha"],mk(u,0,*UL,skl(u))); umu(b,u,"2023-Q4",skl(u))
