from own import *
from openpyxl.styles import Font, PatternFill, Alignment
PRE_="w23l-honest-"
def H(n, note, year=2023): return h(PRE_+n, note, year)
TR1=["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN"]
V=lambda ok:(lambda i,k:"√" if ok(i) else None)
def wide(ws,*p):
    for c,w in p: ws.column_dimensions[c].width=w
# ---------------- peserta diklat
@H("pelatihan-hasil-laut","plain list of participants of a quarter")
def _(b):
    r=mk(27,2301,NO,PS,LP,DS,KC,ORG("Olahan Ikan"))
    S(b,"Peserta Olahan Ikan.xlsx",["PESERTA PELATIHAN PENGOLAHAN HASIL LAUT","DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","L/P","Desa/Kelurahan","Kecamatan","Nama Usaha"],r)
    flow(b,PD,r.k,"2023-Q3")
@H("dua-kelas","two classes on two tabs of one quarter")
def _(b):
    a=mk(22,2302,NO,PS,NK,KC,HP); z=mk(19,2303,NO,PS,NK,KC,HP,off=22)
    z=R((j+1,)+x[1:] for j,x in enumerate(z)); k2=ks(19,2303)
    for tab,x,kl in (("Kelas A","A",a),("Kelas B","B",z)):
        S(b,"Bimtek Digital Marketing.xlsx",["DAFTAR PESERTA BIMTEK PEMASARAN DIGITAL BAGI PELAKU UMKM","KELAS "+x,"TRIWULAN II TAHUN 2023"],["No.","Nama","NIK","Kecamatan","No. HP"],kl,tab=tab)
    flow(b,PD,a.k+k2,"2023-Q2")
@H("tanggal-ikut","date of each training, true dates over the year")
def _(b):
    d=DT(2023,2,5,6,8,9,11); r=mk(48,2304,NO,PS,LP,KC,lambda i,k:["Pelatihan Tata Boga","Pelatihan Menjahit","Bimtek Kemasan"][i%3],d)
    S(b,"Bidang UKM/Rekap nama peserta 2023.xlsx",["REKAPITULASI NAMA PESERTA PELATIHAN","TAHUN ANGGARAN 2023"],["No","Nama Peserta","JK","Kecamatan","Nama Kegiatan","Tanggal Pelaksanaan"],r)
    flowd(b,PD,r.k,dl(d,r.k))
@H("tanggal-ketik","dates typed as text with month names")
def _(b):
    d=DT(2023,3,4,7,10); r=mk(33,2305,NO,PS,KU,lambda i,k:tgl(d(i,k),0),C("Hotel Bintang Karaeng"))
    S(b,"diklat.xlsx",["DATA PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"],["NO","NAMA","KECAMATAN","TANGGAL","TEMPAT"],r,tab="DIKLAT")
    flowd(b,PD,r.k,dl(d,r.k))
@H("per-kecamatan-berseksi","a line of its own before each district")
def _(b):
    r=mk(36,2306,NO,PS,LP,DS,HP,order=True)
    S(b,"Peserta per Kecamatan.xlsx",["NAMA-NAMA PESERTA PELATIHAN MANAJEMEN USAHA","TRIWULAN I TAHUN 2023"],["No","Nama","L/P","Desa / Kel.","No. Telp"],sec(r,lambda j,k:"KECAMATAN "+k.upper()))
    flow(b,PD,r.k,"2023-Q1")
@H("kecamatan-gabung-sel","district merged over its participants")
def _(b):
    r=mk(31,2307,NO,KC,PS,DS,US,order=True)
    ws=S(b,"lampiran laporan kegiatan.xlsx",["Lampiran : Daftar Peserta Pelatihan Barista","Triwulan IV Tahun 2023"],["No","Kecamatan","Nama Peserta","Desa","Usaha"],r)
    span(ws,2,runs(r.k)); flow(b,PD,r.k,"2023-Q4")
@H("lembar-tiap-kecamatan","one sheet per district with the district above the table")
def _(b):
    kl=ks(40,2308,True)
    for n in NAMES:
        m=kl.count(n); r=[(i+1,"Peserta %d"%(NAMES.index(n)*20+i+1),ds(n,i),["Pemilik","Karyawan"][i%2]) for i in range(m)]
        S(b,"Diklat Ekspor TW IV.xlsx",["DAFTAR PESERTA DIKLAT MANAJEMEN EKSPOR","Kecamatan : "+n,"Triwulan IV 2023"],["No","Nama Peserta","Desa/Kelurahan","Jabatan dalam Usaha"],r,tab=n)
    flow(b,PD,kl,"2023-Q4")
@H("bimtek-pengurus-koperasi","training of cooperative board members")
def _(b):
    r=mk(24,2309,NO,PS,KP,lambda i,k:["Ketua","Bendahara","Sekretaris","Pengawas"][i%4],KK)
    S(b,"Kelembagaan/Bimtek Akuntansi.xlsx",KOPJ+[None,"DAFTAR PESERTA BIMBINGAN TEKNIS AKUNTANSI KOPERASI","TRIWULAN I TAHUN 2023"],["No","Nama Lengkap","Utusan Koperasi","Jabatan","Kecamatan"],r,when="Maret 2023",num=True)
    flow(b,PD,r.k,"2023-Q1")
@H("mulai-kolom-c","table begins in column C, with letterhead")
def _(b):
    r=mk(21,2310,NO,PS,DS,KC,JU)
    ws=S(b,"Pelatihan Vokasi.xlsx",PEMB+[None,"DAFTAR NAMA PESERTA PELATIHAN VOKASI UMKM","TRIWULAN III TAHUN ANGGARAN 2023"],["No","Nama Peserta","Desa/Kel","Kecamatan","Jenis Usaha"],r,num=True)
    ws.insert_cols(1,2); flow(b,PD,r.k,"2023-Q3")
@H("judul-tiap-halaman","heading repeated on each printed page")
def _(b):
    r=mk(52,2311,NO,PS,NX,LP,KC)
    S(b,"PESERTA.xlsx",["DAFTAR PESERTA PELATIHAN PENINGKATAN KAPASITAS SDM UMKM","TRIWULAN II TAHUN 2023"],["No. Urut","Nama Peserta","NIK","L/P","Kecamatan"],r,rep=20,page="Lembar ke-%d")
    flow(b,PD,r.k,"2023-Q2")
@H("sebulan-saja","list of one month")
def _(b):
    r=mk(18,2312,NO,PS,KC,DS,HP,among=["Tamalatea","Binamu","Turatea","Batang"])
    S(b,"Laporan bulanan/Mei.xlsx",["DAFTAR PESERTA PELATIHAN PEMBUKUAN SEDERHANA UMKM","BULAN MEI 2023"],["No","Nama Peserta","Kecamatan","Desa","HP/WA"],r,tab="Mei")
    flow(b,PD,r.k,"2023-05")
@H("nomor-sertifikat","all got a certificate")
def _(b):
    r=mk(25,2313,NO,PS,lambda i,k:"%03d/SERT/DISKOP-UKM/VIII/2023"%(i+1),KC,C("Lulus"))
    S(b,"daftar sertifikat pelatihan.xlsx",["DAFTAR PENERIMA SERTIFIKAT PELATIHAN BARBER DAN TATA RIAS","(Peserta Pelatihan UMKM Triwulan III Tahun 2023)"],["No","Nama Peserta Pelatihan","Nomor Sertifikat","Asal Kecamatan","Ket."],r)
    flow(b,PD,r.k,"2023-Q3")
@H("tanggal-rentang","training days as a range in text")
def _(b):
    t_=["05-07 Maret 2023","14 s.d 16 Juni 2023","21-23 Agustus 2023","6 s/d 8 November 2023"]; mo=[3,6,8,11]
    r=mk(35,2314,NO,lambda i,k:t_[i%4],PS,DS,KC)
    S(b,"Data Pelatihan 2023 (nama).xlsx",["DATA PESERTA PELATIHAN UMKM","KABUPATEN JENEPONTO TAHUN 2023"],["No","Tgl Pelatihan","Nama Peserta","Desa/Kel.","Kecamatan"],r)
    flowd(b,PD,r.k,[D(2023,mo[i%4],10) for i in range(35)])
@H("tahun-dua-empat","a list of the year 2024",2024)
def _(b):
    r=mk(23,2315,NO,PS,lambda i,k:32+i*3%21,KC,C("SMA/Sederajat"))
    S(b,"TW I/pelatihan ecoprint.xlsx",["PESERTA PELATIHAN ECOPRINT","TRIWULAN I TAHUN 2024"],["No","Nama Peserta","Umur","Kecamatan","Pendidikan Terakhir"],r)
    flow(b,PD,r.k,"2024-Q1")
@H("jumlah-peserta-di-bawah","a correct count below the list")
def _(b):
    r=mk(28,2316,NO,PS,KC,ORG("UMKM"))
    ws=S(b,"PKU.xlsx",["DAFTAR PESERTA PELATIHAN KEUANGAN USAHA","PERIODE : TRIWULAN IV TAHUN 2023"],["No.","Nama Peserta","Kecamatan","UMKM"],r)
    put(ws,ws.next,1,"Jumlah peserta : 28 orang",True); sign(ws,ws.next+2,3,"Desember 2023","PPTK")
    flow(b,PD,r.k,"2023-Q4")
@H("baris-kosong-tiap-sepuluh","a blank line each ten rows")
def _(b):
    r=mk(30,2317,NO,PS,C("Perempuan"),KC,lambda i,k:["Anyaman Lontar","Sarung Tenun"][i%2])
    S(b,"Pelatihan Kriya.xlsx",["DAFTAR PESERTA PELATIHAN KERAJINAN","TRIWULAN II 2023","Sumber dana : DAK Non Fisik PK2UMK"],["Nomor","Peserta Pelatihan","Jenis Kelamin","Kecamatan","Produk"],r,blank=10)
    flow(b,PD,r.k,"2023-Q2")
@H("empat-berkas-triwulan","a file a quarter in folders")
def _(b):
    o=0
    for q,n in ((1,14),(2,25),(3,17),(4,21)):
        r=mk(n,2320+q,NO,PS,LP,KC,off=o); r=R(x for x in r); kl=ks(n,2320+q); o+=n
        rows=[(i+1,)+x[1:] for i,x in enumerate(r)]
        S(b,"Triwulan %s/peserta diklat tw %d.xlsx"%(ROM[q],q),["PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TRIWULAN %s TAHUN 2023"%ROM[q]],["No","Nama Peserta","L/P","Kecamatan"],rows)
        flow(b,PD,kl,"2023-Q%d"%q)
# ---------------- koperasi
KH=["No","Nama Koperasi","No. Badan Hukum","Desa/Kelurahan","Kecamatan","Status"]
@H("koperasi-akhir-tahun","register at the end of the year with status")
def _(b):
    r=mk(44,2331,NO,KP,BH,DS,KC,ST())
    S(b,"Data Koperasi 2023.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],KH,r); kopu(b,r.k,"2023-Q4",AK)
@H("koperasi-centang","ticks under Aktif and Tidak Aktif")
def _(b):
    r=mk(38,2332,NO,KN,BN,KC,V(AK),V(lambda i:not AK(i)))
    S(b,"koperasi tw3.xlsx",["DAFTAR KOPERASI DI KABUPATEN JENEPONTO","TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Nomor BH","Kecamatan",("Keadaan Koperasi",["Aktif","Tidak Aktif"])],r,merge=True); kopu(b,r.k,"2023-Q3",AK)
@H("koperasi-a-ta","letters A and TA explained below")
def _(b):
    r=mk(41,2333,NO,KP,KC,JN,ST("A","TA"))
    ws=S(b,"Kelembagaan/rekap kop.xlsx",KOPJ+[None,"DATA KOPERASI PER 30 JUNI 2023"],["No","Nama Koperasi","Kecamatan","Jenis","Status"],r,num=True)
    put(ws,ws.next+1,1,"Ket : A = Aktif, TA = Tidak Aktif"); kopu(b,r.k,"2023-Q2",AK)
@H("koperasi-tanpa-status","only the names of all cooperatives")
def _(b):
    r=mk(36,2334,NO,KN,BN,DB,DS,KC)
    S(b,"Nama koperasi.xlsx",["DAFTAR NAMA KOPERASI SE-KABUPATEN JENEPONTO","POSISI 30 SEPTEMBER 2023"],["No","Nama Koperasi","No. Badan Hukum","Tgl. Badan Hukum","Desa / Kelurahan","Kecamatan"],r); kopu(b,r.k,"2023-Q3")
@H("koperasi-aktif-saja","list of active cooperatives only")
def _(b):
    r=mk(26,2335,NO,KP,BH,KK,NUM(21,7,80))
    S(b,"Kop Aktif.xlsx",["DAFTAR KOPERASI AKTIF","KABUPATEN JENEPONTO","KEADAAN PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Jml Anggota"],r); b.use("koperasi_aktif","2023-Q4",cn(r.k))
@H("koperasi-lebar","eighteen columns of a full register")
def _(b):
    r=mk(33,2336,NO,KN,BN,DB,lambda i,k:"Jl. Pahlawan No. %d"%(i+2),DS,KC,JN,NUM(12,5,40),NUM(9,7,30),AS,OM,lambda i,k:OM(i,k)//20,NUM(1,1,4),ST())
    S(b,"BUKU REGISTER KOPERASI.xlsx",["REGISTER KOPERASI","DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi",("Badan Hukum",["Nomor","Tanggal"]),("Alamat",["Jalan","Desa/Kel","Kecamatan"]),"Jenis Koperasi",("Anggota",["L","P"]),"Asset (Rp)","Volume Usaha (Rp)","SHU (Rp)","Karyawan","Status"],r,num=True); kopu(b,r.k,"2023-Q4",AK)
@H("koperasi-dipilah-jenis","sections by kind, district in a column")
def _(b):
    r=mk(40,2337,NO,KP,BH,KC,ST("Aktif","Tdk Aktif")); o=[];kl=r.k
    for j,n in enumerate(JENIS):
        o.append("%s. KOPERASI %s"%(ALF[j],n.upper())); m=0
        for i,x in enumerate(r):
            if i%5==j: m+=1; o.append((m,)+x[1:])
    S(b,"koperasi menurut jenis.xlsx",["DAFTAR KOPERASI MENURUT JENISNYA","KABUPATEN JENEPONTO TRIWULAN II TAHUN 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],o); kopu(b,kl,"2023-Q2",AK)
@H("koperasi-alamat-lengkap","district inside a full address column 'Kec.' ")
def _(b):
    r=mk(29,2338,NO,KN,lambda i,k:"Jl. Poros %s, Desa %s, Kec. %s"%("Trans Sulawesi",ds(k,i),k),JN,ST())
    S(b,"Alamat koperasi.xlsx",["DATA KOPERASI DAN ALAMATNYA","KEADAAN AKHIR TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Alamat","Jenis","Status"],r); kopu(b,r.k,"2023-Q4",AK)
@H("koperasi-aktif-ya-tidak","heading Aktif with Ya or Tidak")
def _(b):
    r=mk(34,2339,NO,KP,KU,lambda i,k:2000+i%22,ST("Ya","Tidak"))
    S(b,"kop.xlsx",["DATA KOPERASI TRIWULAN I TAHUN 2023"],["NO","NAMA KOPERASI","KECAMATAN","TAHUN BERDIRI","AKTIF (YA/TIDAK)"],r,tab="koperasi"); kopu(b,r.k,"2023-Q1",AK)
@H("koperasi-dua-lembar-status","active and inactive on two tabs")
def _(b):
    a=mk(25,2340,NO,KP,BH,KC); z=mk(15,2341,NO,KP,BH,KC,off=25); k2=ks(15,2341); z2=[(i+1,)+x[1:] for i,x in enumerate(z)]
    S(b,"Koperasi Aktif-Tidak Aktif.xlsx",["DAFTAR KOPERASI AKTIF","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan"],a,tab="Aktif")
    S(b,"Koperasi Aktif-Tidak Aktif.xlsx",["DAFTAR KOPERASI TIDAK AKTIF","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan"],z2,tab="Tidak Aktif")
    b.use("koperasi_aktif","2023-Q4",cn(a.k)); b.use("koperasi_tidak_aktif","2023-Q4",cn(k2)); b.use("koperasi_total","2023-Q4",cn(a.k+k2))
@H("koperasi-judul-baris-pecah","headings broken over lines, upper case status")
def _(b):
    r=mk(32,2342,NO,lambda i,k:kopn(i).upper(),lambda i,k:bhn(i),KU,ST("AKTIF","TIDAK AKTIF"))
    ws=S(b,"Posisi Kop Sept.xlsx",["KEADAAN KOPERASI","POSISI : 30 SEPTEMBER 2023"],["NO.\nURUT","NAMA\nKOPERASI","NOMOR\nBADAN HUKUM","KECA-\nMATAN","STATUS\nKOPERASI"],r); kopu(b,r.k,"2023-Q3",AK)
@H("koperasi-bawah-kecamatan","one sheet, sections I. Kec. X, numbering restarts")
def _(b):
    kl=ks(37,2343,True); r=mk(kl,0,NO,KP,BH,DS,ST())
    S(b,"Koperasi per kec.xlsx",["DATA KOPERASI SETIAP KECAMATAN","KABUPATEN JENEPONTO, 31 DESEMBER 2023"],["No","Nama Koperasi","BH","Desa/Kel","Status"],sec(r,lambda j,k:"%s. Kec. %s"%(RM[j],k))); kopu(b,kl,"2023-Q4",AK)
@H("koperasi-catatan-rat","status with RAT column beside it")
def _(b):
    r=mk(35,2344,NO,KN,KC,ST(),lambda i,k:tgl(D(2023,2+i%3,3+i%20),1) if AK(i) else "-")
    ws=S(b,"DATA KOPERASI & RAT.xlsx",["DATA KOPERASI DAN PELAKSANAAN RAT TAHUN BUKU 2022","KEADAAN 30 JUNI 2023"],["No","Nama Koperasi","Kecamatan","Status","Tgl RAT"],r); kopu(b,r.k,"2023-Q2",AK)
@H("koperasi-tahun-2022-arsip","an archive of the end of 2022",2022)
def _(b):
    r=mk(30,2345,NO,KP,BH,KC,ST("Aktif","Non Aktif"))
    S(b,"arsip/koperasi.xlsx",["DAFTAR KOPERASI","KABUPATEN JENEPONTO PER 31 DESEMBER 2022"],["No","Nama Koperasi","Nomor BH","Kecamatan","Keterangan"],r); kopu(b,r.k,"2022-Q4",AK)
# ---------------- umkm
@H("umkm-skala","UMKM with scale at the end of the year")
def _(b):
    r=mk(60,2351,NO,PM,US,JU,DS,KC,SK)
    S(b,"Data UMKM.xlsx",["DATA UMKM KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Bidang Usaha","Desa/Kel","Kecamatan","Skala Usaha"],r); umu(b,r.k,"2023-Q4",SK)
@H("umkm-tiga-lembar","mikro, kecil, menengah on tabs")
def _(b):
    tot=[];o=0
    for w,n,s in (("Mikro",31,2352),("Kecil",16,2353),("Menengah",11,2354)):
        r=mk(n,s,NO,PM,US,KC,off=o); kl=ks(n,s); o+=n; tot+=kl
        S(b,"UMKM per skala.xlsx",["DAFTAR USAHA "+w.upper(),"KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan"],[(i+1,)+x[1:] for i,x in enumerate(r)],tab="Usaha "+w)
        b.use("umkm_"+w.lower(),"2023-Q4",cn(kl))
    b.use("umkm_total","2023-Q4",cn(tot))
@H("umkm-centang-skala","ticks in three columns")
def _(b):
    w=lambda x:(lambda i,k:"v" if SK(i,k)==x else None)
    r=mk(46,2355,NO,US,PM,KC,w("Mikro"),w("Kecil"),w("Menengah"))
    S(b,"pendataan umkm semester 2.xlsx",["PENDATAAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan",("Klasifikasi Usaha",["Mikro","Kecil","Menengah"])],r); umu(b,r.k,"2023-Q4",SK)
@H("umkm-setahun","UMKM of the year, no scale")
def _(b):
    r=mk(50,2356,NO,PM,NK,LP,US,KC,HP)
    S(b,"DATABASE UMKM.xlsx",["DATABASE UMKM KABUPATEN JENEPONTO TAHUN 2023"],["No","Nama Pemilik","NIK","L/P","Nama Usaha","Kecamatan","No. HP"],r,tab="database"); umu(b,r.k,"2023")
@H("umkm-omzet-naker","with turnover, assets and workers")
def _(b):
    r=mk(43,2357,NO,US,PM,KB,KC,AS,OM,NUM(1,3,6),NUM(0,2,5),lambda i,k:"Usaha "+SK(i,k))
    S(b,"Profil UMKM.xlsx",["PROFIL UMKM KABUPATEN JENEPONTO","POSISI 30 JUNI 2023"],["No","Nama Usaha","Nama Pemilik","KBLI","Kecamatan","Aset (Rp)","Omzet/Thn (Rp)",("Tenaga Kerja",["L","P"]),"Kriteria Usaha"],r,num=True); umu(b,r.k,"2023-Q2",SK)
@H("umkm-berkas-kecamatan","a file per district sent by the kecamatan")
def _(b):
    o=0
    for n,m in (("Tarowang",17),("Kelara",21),("Rumbia",14)):
        r=[(i+1,"Pemilik %d"%(o+i+1),US(o+i,n),DESA[n][i%3],JU(i,n)) for i in range(m)]; o+=m
        S(b,"kiriman kecamatan/UMKM %s.xlsx"%n,["DATA UMKM KECAMATAN "+n.upper(),"KABUPATEN JENEPONTO","KEADAAN 30 SEPTEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Desa/Kelurahan","Jenis Usaha"],r)
        b.use("umkm_total","2023-Q3",{n:m})
@H("umkm-baris-tersembunyi","hidden rows count too")
def _(b):
    r=mk(39,2358,NO,US,PM,KC,JU)
    ws=S(b,"umkm tw1.xlsx",["DAFTAR UMKM","TRIWULAN I TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Sektor"],r)
    for j in (5,6,19): ws.row_dimensions[ws.rows_at[j]].hidden=True
    umu(b,r.k,"2023-Q1")
@H("umkm-kecamatan-di-depan","district first and only on the first row, sorted")
def _(b):
    r=mk(42,2359,KU,NO,PM,US,SK,order=True)
    ws=S(b,"UMKM urut kec.xlsx",["DAFTAR UMKM SE-KABUPATEN JENEPONTO","TRIWULAN II TAHUN 2023"],["KECAMATAN","NO","PEMILIK","USAHA","SKALA"],r)
    span(ws,1,runs(r.k)); umu(b,r.k,"2023-Q2",SK)
@H("umkm-jumlah-salah","a wrong printed total; the rows stay valid")
def _(b):
    r=mk(34,2360,NO,PM,US,KC,SK)
    ws=S(b,"rekap nama umkm.xlsx",["DATA PELAKU UMKM","KEADAAN 31 DESEMBER 2023"],["No","Nama Pelaku Usaha","Nama Usaha","Kecamatan","Skala"],r)
    put(ws,ws.next,2,"Jumlah UMKM",True); put(ws,ws.next,3,36,True); umu(b,r.k,"2023-Q4",SK)
@H("umkm-2024","UMKM of a quarter of 2024",2024)
def _(b):
    r=mk(37,2361,NO,PM,US,lambda i,k:"Dusun %d"%(i%4+1),DS,KC,SK)
    S(b,"data.xlsx",["DATA USAHA MIKRO, KECIL DAN MENENGAH","KAB. JENEPONTO TRIWULAN II TAHUN 2024"],["No","Nama","Nama Usaha",("Alamat",["Dusun/Lingk.","Desa/Kel.","Kecamatan"]),"Skala Usaha"],r); umu(b,r.k,"2024-Q2",SK)
# ---------------- izin
@H("nib-triwulan","NIB facilitated in a quarter")
def _(b):
    r=mk(32,2371,NO,PM,US,NB,KB,KC)
    S(b,"NIB TW2.xlsx",["DAFTAR UMKM YANG DIFASILITASI PENERBITAN NIB","TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","KBLI","Kecamatan"],r); flow(b,IZN,r.k,"2023-Q2")
@H("nib-tanggal-terbit","date of issue over the year")
def _(b):
    d=DT(2023,1,4,6,9,12); r=mk(45,2372,NO,PM,NX,US,NB,d,KC)
    S(b,"Pendampingan OSS.xlsx",["REALISASI FASILITASI IZIN USAHA (NIB) BAGI PELAKU UMKM","TAHUN 2023"],["No","Nama","NIK","Nama Usaha","Nomor Induk Berusaha","Tanggal Terbit","Kecamatan"],r); flowd(b,IZN,r.k,dl(d,r.k))
@H("nib-tiga-bulan-tab","a tab a month with a monthly title")
def _(b):
    o=0
    for m,n in ((7,13),(8,17),(9,12)):
        r=mk(n,2372+m,NO,PM,NB,KC,off=o); kl=ks(n,2372+m); o+=n
        S(b,"NIB Juli-September.xlsx",["DAFTAR PENERBITAN NIB UMKM YANG DIFASILITASI DINAS","BULAN %s 2023"%BLN[m-1].upper()],["No","Nama Pemilik","NIB","Kecamatan"],[(i+1,)+x[1:] for i,x in enumerate(r)],tab=BLN[m-1])
        flow(b,IZN,kl,"2023-%02d"%m)
@H("nib-risiko","risk level beside, number row, letterhead")
def _(b):
    r=mk(27,2385,NO,US,PM,NB,lambda i,k:["Rendah","Menengah Rendah"][i%3==0],KK)
    S(b,"izin/UMKM ber-NIB hasil fasilitasi.xlsx",PEMB+[None,"UMKM YANG TELAH DIFASILITASI PERIZINAN BERUSAHA (OSS-RBA)","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Pemilik","No. NIB","Tingkat Risiko","Kecamatan"],r,num=True,when="September 2023"); flow(b,IZN,r.k,"2023-Q3")
@H("nib-tanggal-titik","dates with dots as text")
def _(b):
    d=DT(2023,2,3,5,8); r=mk(30,2386,NO,NB,US,KC,lambda i,k:tgl(d(i,k),2))
    S(b,"nib.xlsx",["DATA FASILITASI NIB UMKM TAHUN 2023"],["NO","NIB","NAMA USAHA","KECAMATAN","TGL TERBIT"],r); flowd(b,IZN,r.k,dl(d,r.k))
@H("nib-per-kecamatan","sections with the district after a label")
def _(b):
    r=mk(28,2387,NO,PM,US,NB,order=True)
    S(b,"Fasilitasi izin usaha IV.xlsx",["FASILITASI IZIN USAHA BAGI PELAKU UMKM","TRIWULAN IV TAHUN 2023"],["No","Pemilik","Usaha","NIB"],sec(r,lambda j,k:"Kecamatan : "+k)); flow(b,IZN,r.k,"2023-Q4")
@H("nib-spasi","NIB typed in groups, districts in capitals")
def _(b):
    r=mk(24,2388,NO,PM,LP,lambda i,k:" ".join([nbx(i)[:4],nbx(i)[4:8],nbx(i)[8:]]),KU)
    S(b,"gerai NIB.xlsx",["GERAI LAYANAN NIB GRATIS DINAS KOPERASI DAN UKM","PELAKU UMKM YANG SUDAH TERBIT NIB - TRIWULAN I TAHUN 2023"],["NO","NAMA PELAKU USAHA","L/P","NIB","KECAMATAN"],r); flow(b,IZN,r.k,"2023-Q1")
@H("nib-satu-bulan","one month of facilitated permits")
def _(b):
    r=mk(15,2389,NO,PM,US,NB,DS,KC)
    S(b,"Desember.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","BULAN DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Desa","Kecamatan"],r); flow(b,IZN,r.k,"2023-12")
@H("nib-jumlah-benar","a correct total row with a formula-free count",2024)
def _(b):
    r=mk(22,2390,NO,US,NB,KC)
    ws=S(b,"lap NIB.xlsx",["LAPORAN FASILITASI NIB UMKM","TRIWULAN II TAHUN 2024"],["No","Nama Usaha","NIB","Kecamatan"],r)
    put(ws,ws.next,1,"TOTAL : 22 UMKM",True); ws.merge_cells(start_row=ws.next,start_column=1,end_row=ws.next,end_column=4); flow(b,IZN,r.k,"2024-Q2")
# ---------------- sarpras
@H("sarpras-triwulan","recipients of equipment")
def _(b):
    r=mk(26,2401,NO,PM,NX,US,DS,KC,BR)
    S(b,"Penerima bantuan alat.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN USAHA UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Desa/Kel","Kecamatan","Jenis Bantuan"],r); flow(b,SAR,r.k,"2023-Q3")
@H("sarpras-bast","date of the hand-over record")
def _(b):
    d=DT(2023,5,6,9,10,11); r=mk(34,2402,NO,PM,KC,BR,lambda i,k:"%03d/BAST/DISKOP/2023"%(i+1),d)
    S(b,"Bantuan/BAST.xlsx",["PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TAHUN ANGGARAN 2023"],["No","Nama Penerima","Kecamatan","Barang","No. BAST","Tanggal BAST"],r); flowd(b,SAR,r.k,dl(d,r.k))
@H("sarpras-nilai-rupiah","value with a total of money")
def _(b):
    nv=NUM(1500000,250000,3000000); r=mk(23,2403,NO,US,PM,KC,BR,nv)
    ws=S(b,"Realisasi bantuan.xlsx",["REALISASI PENYALURAN BANTUAN SARANA USAHA","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Penerima","Kecamatan","Nama Barang","Nilai (Rp)"],r)
    put(ws,ws.next,2,"JUMLAH",True); a,z=ws.rows_at[0],ws.rows_at[-1]; put(ws,ws.next,6,F("=SUM(F%d:F%d)"%(a,z),sum(dl(nv,r.k))),True); flow(b,SAR,r.k,"2023-Q4")
@H("sarpras-menurut-barang","sections by the good, district in a column")
def _(b):
    r=mk(30,2404,NO,PM,US,KC,C("1 unit")); o=[]
    for j,x in enumerate(ALAT[:5]):
        o.append("%s. %s"%(ALF[j],x)); m=0
        for i,row in enumerate(r):
            if i%5==j: m+=1; o.append((m,)+row[1:])
    S(b,"daftar terima.xlsx",["DAFTAR UMKM PENERIMA BANTUAN PERALATAN","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Volume"],o); flow(b,SAR,r.k,"2023-Q2")
@H("sarpras-semua-diterima","status column says received everywhere")
def _(b):
    r=mk(25,2405,NO,PM,KC,BR,C("Sudah diterima"))
    S(b,"bantuan etalase.xlsx",["PENERIMA BANTUAN SARANA USAHA (ETALASE, FREEZER, GEROBAK)","TRIWULAN I TAHUN 2023"],["No","Nama Pelaku Usaha","Kecamatan","Bantuan","Keterangan"],r,rep=15); flow(b,SAR,r.k,"2023-Q1")
@H("sarpras-tahun","recipients of the year, no dates")
def _(b):
    r=mk(40,2406,NO,PM,US,KE,BR)
    S(b,"UKM difasilitasi.xlsx",["DAFTAR PELAKU UKM YANG DIFASILITASI SARANA DAN PRASARANA","KABUPATEN JENEPONTO TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Bentuk Fasilitasi"],r); flow(b,SAR,r.k,"2023")
@H("sarpras-merk-seri","brand and serial number of each good")
def _(b):
    r=mk(21,2407,NO,PM,DS,KC,BR,C("Merk Contoh"),lambda i,k:"SN-%05d"%(i*13+101))
    S(b,"inventaris bantuan diserahkan.xlsx",["BANTUAN SARANA PRASARANA YANG TELAH DISERAHKAN KEPADA PELAKU UKM","TRIWULAN III TAHUN 2023"],["No","Nama Penerima",("Alamat",["Desa/Kelurahan","Kecamatan"]),("Barang yang Diterima",["Nama","Merk","No. Seri"])],r,merge=True,when="Oktober 2023"); flow(b,SAR,r.k,"2023-Q3")
@H("sarpras-tab-barang","a tab for each good, one quarter")
def _(b):
    tot=[];o=0
    for w,n,s in (("Gerobak",13,2408),("Mesin Jahit",12,2409)):
        r=mk(n,s,NO,PM,US,KC,off=o); kl=ks(n,s); o+=n; tot+=kl
        S(b,"Penyaluran.xlsx",["DAFTAR PENERIMA BANTUAN %s UNTUK UMKM"%w.upper(),"TRIWULAN II TAHUN 2023"],["No","Nama Penerima","Usaha","Kecamatan"],[(i+1,)+x[1:] for i,x in enumerate(r)],tab=w)
    flow(b,SAR,tot,"2023-Q2")
@H("sarpras-tanggal-serah-teks","date of hand-over with day name")
def _(b):
    d=DT(2023,7,8,10,12); r=mk(29,2410,NO,PM,KC,BR,lambda i,k:tgl(d(i,k),4))
    S(b,"serah terima.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN","BIDANG PEMBERDAYAAN UKM TAHUN 2023"],["No","Penerima","Kecamatan","Jenis Alat","Hari/Tgl Penyerahan"],r); flowd(b,SAR,r.k,dl(d,r.k))
@H("sarpras-2022","recipients of a quarter of 2022",2022)
def _(b):
    r=mk(20,2411,NO,PM,LP,US,KC,BR)
    S(b,"2022/bantuan.xlsx",["PENERIMA BANTUAN PERALATAN PRODUKSI UMKM","TRIWULAN IV TAHUN 2022"],["No","Nama","L/P","Nama Usaha","Kecamatan","Jenis Peralatan"],r); flow(b,SAR,r.k,"2022-Q4")
@H("tiga-daftar-satu-buku","training, permits and equipment on tabs of one book")
def _(b):
    a=mk(19,2412,NO,PS,KC,HP); c=mk(23,2413,NO,PM,NB,KC); e=mk(16,2414,NO,PM,BR,KC); f="Laporan TW III Bidang Pemberdayaan.xlsx"; p="TRIWULAN III TAHUN 2023"
    S(b,f,["PESERTA PELATIHAN UMKM",p],["No","Nama Peserta","Kecamatan","No HP"],a,tab="Pelatihan")
    S(b,f,["UMKM YANG DIFASILITASI IZIN USAHA",p],["No","Nama Pemilik","NIB","Kecamatan"],c,tab="NIB")
    S(b,f,["PENERIMA BANTUAN SARANA PRASARANA",p],["No","Nama Penerima","Barang","Kecamatan"],e,tab="Sarpras")
    flow(b,PD,a.k,"2023-Q3"); flow(b,IZN,c.k,"2023-Q3"); flow(b,SAR,e.k,"2023-Q3")
@H("keterangan-netral","remarks that change nothing")
def _(b):
    r=mk(24,2415,NO,PM,US,KC,BR,lambda i,k:["warna biru","","dipakai di rumah","","diambil sendiri di kantor"][i%5] or None)
    S(b,"bantuan freezer dll.xlsx",["DAFTAR PENERIMA BANTUAN ALAT USAHA","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Alat","Ket"],r); flow(b,SAR,r.k,"2023-Q4")
@H("dua-lajur","one list in two halves beside each other to save paper")
def _(b):
    r=mk(30,2420,NO,PS,KC)
    ws=S(b,"peserta 1 halaman.xlsx",["DAFTAR PESERTA PELATIHAN PENGEMASAN PRODUK UMKM","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","Kecamatan"],r[:15])
    for c,x in enumerate(("No","Nama Peserta","Kecamatan"),5): put(ws,ws.first-1,c,x,True)
    for j,row in enumerate(r[15:]):
        for c,v in enumerate(row,5): put(ws,ws.first+j,c,v)
    flow(b,PD,r.k,"2023-Q1")
@H("dengan-kode-kecamatan","code of the district in a column before its name")
def _(b):
    r=mk(27,2421,NO,lambda i,k:CODE[k],KC,PM,US,BR)
    S(b,"penerima (kode wilayah).xlsx",["DAFTAR PENERIMA BANTUAN SARANA USAHA UMKM","TRIWULAN II TAHUN 2023"],["No","Kode Wilayah","Kecamatan","Nama Penerima","Nama Usaha","Jenis Bantuan"],r); flow(b,SAR,r.k,"2023-Q2")
