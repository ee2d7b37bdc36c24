from w26 import *
K31="KEADAAN 31 DESEMBER 2023"
# ------------------------------------------------------------------ cooperatives
@H("kop-alamat-grup","cooperatives with status, address group, harmless remarks, signature")
def _(b):
    kl=q(40,1); r=M(kl,NO,KP,BH,AL,DS,KC,JN,ST(),CY("Ketua baru terpilih","Kantor di belakang pasar",None,"Buku administrasi lengkap","RAT bulan Maret",None))
    S(b,"Data Koperasi 2023.xlsx",KOPJ+["",'DAFTAR KOPERASI SE-KABUPATEN JENEPONTO',K31],["NO","NAMA KOPERASI","NO. BADAN HUKUM",("ALAMAT",["JALAN","DESA/KEL","KECAMATAN"]),"JENIS","STATUS","KETERANGAN"],r,"Des 2023",True,True,when="Januari 2024")
    kop(b,kl,"2023-Q4",AK)
@H("kop-tab-kecamatan","a tab for each kecamatan, the district only in tab and title")
def _(b):
    kl=q(44,2,True); r=M(kl,NO,KN,BN,DS,ST("AKTIF","TIDAK AKTIF"),AS)
    for n in NAMES:
        rr=[(j+1,)+x[1:] for j,x in enumerate(y for y,k in zip(r,kl) if k==n)]
        ws=S(b,"KOPERASI PER KECAMATAN.xlsx",["DAFTAR KOPERASI","KECAMATAN : "+n.upper(),"Per 31 Desember 2023"],["No.","Nama Koperasi","Nomor BH","Desa/Kelurahan","Status","Aset (Rp)"],rr,n)
    kop(b,kl,"2023-Q4",AK)
@H("kop-seksi-subtotal","sections a. Kec. X with subtotal each and a grand total")
def _(b):
    kl=q(42,3,True); r=M(kl,NO,KP,BH,DS,ST("Aktif","Non Aktif")); o=[]; c=cn(kl)
    for j,n in enumerate(NAMES):
        o.append("%s. Kec. %s"%(ALF[j],n)); m=0
        for x,k in zip(r,kl):
            if k==n: m+=1; o.append((m,)+x[1:])
        o.append("Jumlah Kec. %s : %d koperasi"%(n,c[n]))
    ws=S(b,"Kelembagaan/Koperasi TW II.xlsx",LK+["DATA KOPERASI TRIWULAN II TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Desa","Keaktifan"],o,"Data",blank=0)
    tot(ws,"JUMLAH SELURUHNYA",len(kl)); kop(b,kl,"2023-Q2",AK)
@H("kop-tanpa-status","cooperatives with members and capital, no status")
def _(b):
    kl=q(35,4); r=M(kl,NO,KP,BH,JN,KU,NUM(12,5,40),NUM(9,7,30),lambda i,k:12+i*5%40+9+i*7%30,AS,OM,HPT)
    ws=S(b,"rekap anggota koperasi.xlsx",["DAFTAR KOPERASI DAN KEANGGOTAANNYA","KABUPATEN JENEPONTO","Posisi 30 September 2023"],["No","Nama Koperasi","No. & Tgl Badan Hukum","Jenis Koperasi","Kecamatan",("Anggota (orang)",["L","P","Jml"]),"Modal Sendiri (Rp)","Volume Usaha (Rp)","No. HP Ketua"],r,"Anggota")
    more(ws,"Catatan: jumlah anggota menurut buku daftar anggota."); kop(b,kl,"2023-Q3")
@H("kop-lanjutan","a list continued on a second sheet with running numbers")
def _(b):
    kl=q(46,5); r=M(kl,NO,KN,BN,KK,ST("Aktif","Pasif"),CY(None,"Sekretariat di rumah ketua","Pengurus periode 2022-2025",None)); hd=["NO","NAMA KOPERASI","NOMOR BADAN HUKUM","KECAMATAN","STATUS KOPERASI","KET."]
    t1=["DAFTAR NAMA KOPERASI","KEADAAN PER 31 DESEMBER 2023"]
    ws=S(b,"Daftar_Koperasi.xlsx",t1,hd,r[:24],"Hal 1"); more(ws,"bersambung ke Hal 2")
    ws=S(b,"Daftar_Koperasi.xlsx",t1+["(lanjutan)"],hd,r[24:],"Hal 2"); tot(ws,"Jumlah",46); kop(b,kl,"2023-Q4",AK)
@H("kop-rekap-samping","a small recap beside the list, agreeing")
def _(b):
    kl=q(38,6); r=M(kl,NO,KP,BH,DS,KC,ST("Aktif","Tidak Aktif"))
    ws=S(b,"data kop.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["NO","NAMA KOPERASI","BADAN HUKUM","DESA","KECAMATAN","STATUS"],r)
    put(ws,4,9,"KECAMATAN",True); put(ws,4,10,"JUMLAH KOPERASI",True); c=cn(kl)
    for j,n in enumerate(NAMES): put(ws,5+j,9,n); put(ws,5+j,10,c[n])
    put(ws,16,9,"JUMLAH"); put(ws,16,10,len(kl)); kop(b,kl,"2023-Q4",AK)
@H("kop-centang","status ticked in one of two columns")
def _(b):
    kl=q(37,7); r=M(kl,NO,KP,KC,DS,lambda i,k:"√" if AK(i) else None,lambda i,k:None if AK(i) else "√",CY("Unit toko",None,"Unit simpan pinjam",None,"Sewa gedung"))
    S(b,"KOPERASI TW III 2023.xlsx",LK+["KEADAAN KOPERASI TRIWULAN III 2023"],["No","Nama Koperasi","Kecamatan","Desa / Kelurahan",("Status",["Aktif","Tidak Aktif"]),"Unit Usaha"],r,"TW III",num=True,when="Oktober 2023")
    kop(b,kl,"2023-Q3",AK)
@H("kop-kepala-berulang","heading repeated on each page with Halaman n")
def _(b):
    kl=q(48,8); r=M(kl,NO,KN,BN,KE,ST("Aktif","Tidak aktif"))
    S(b,"Lampiran/Lamp I - koperasi.xlsx",["Lampiran I","DAFTAR KOPERASI DI KABUPATEN JENEPONTO","Keadaan : 31 Desember 2023"],["No. Urut","Nama Koperasi","No. Badan Hukum","Kecamatan","Status"],r,"Lampiran I",rep=16)
    kop(b,kl,"2023-Q4",AK)
@H("kop-kecamatan-gabung","kecamatan merged over its rows in the first column")
def _(b):
    kl=q(40,9,True); r=M(kl,KU,NO,KP,BH,JN,ST("Aktif","Tidak Aktif"))
    ws=S(b,"Koperasi Jeneponto.xlsx",["KOPERASI MENURUT KECAMATAN","Kabupaten Jeneponto, Keadaan 31 Desember 2023"],["KECAMATAN","NO","NAMA KOPERASI","BADAN HUKUM","JENIS","STATUS"],r,"2023")
    span(ws,1,runs(kl)); kop(b,kl,"2023-Q4",AK)
@H("kop-seksi-jenis","grouped by kind of cooperative, district in a column")
def _(b):
    kl=q(45,10); r=M(kl,NO,KN,BN,KC,ST("Aktif","Tidak Aktif")); o=[]
    for j,x in enumerate(JENIS):
        o.append("%s. KOPERASI %s"%(RM[j+1],x.upper()))
        o+=[y for i,y in enumerate(r) if i*5//len(r)==j]
    S(b,"koperasi menurut jenis.xlsx",["DAFTAR KOPERASI MENURUT JENIS","TAHUN 2023"],["No","Nama Koperasi","Nomor BH","Kecamatan","Status"],o,"Jenis")
    kop(b,kl,"2023",AK)
@H("kop-bulan","monthly list of cooperatives, months of RAT harmless")
def _(b):
    kl=q(36,11); r=M(kl,NO,KP,BH,KC,lambda i,k:tgl(D(2023,1+i%3,3+i%25),i%4) if AK(i) else "-",ST("Aktif","Tidak Aktif"))
    S(b,"Laporan Bulanan/10 Oktober/Daftar koperasi Okt.xlsx",KOPJ+["LAPORAN DATA KOPERASI","BULAN OKTOBER 2023"],["NO","KOPERASI","BADAN HUKUM","KECAMATAN","TANGGAL RAT","STATUS"],r,"Okt",when="Oktober 2023")
    kop(b,kl,"2023-10",AK)
@H("kop-singkatan","A / TA with a legend, abbreviated headings")
def _(b):
    kl=q(34,12); r=M(kl,NO,KN,KC,DS,LP,ST("A","TA"),CY("-",None,"ada NIB koperasi","-"))
    ws=S(b,"Dtbs kop 31-12-2023.xlsx",["Daftar Kop. Kab. Jeneponto","Keadaan 31-12-2023"],["No","Nm. Koperasi","Kec.","Desa/Kel.","L/P Ketua","Status","Ket"],r)
    more(ws,"Keterangan status: A = Aktif, TA = Tidak Aktif"); kop(b,kl,"2023-Q4",AK)
@H("kop-berkas-kecamatan","one workbook a kecamatan, in a folder")
def _(b):
    kl=q(41,13,True); r=M(kl,NO,KP,BH,DS,ST("Aktif","Tidak Aktif"),PM)
    for n in NAMES:
        rr=[(j+1,)+x[1:] for j,x in enumerate(y for y,k in zip(r,kl) if k==n)]
        S(b,"Koperasi/Koperasi Kec. %s.xlsx"%n,["DAFTAR KOPERASI KECAMATAN "+n.upper(),"KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Desa/Kel","Status","Nama Ketua"],rr,"Sheet1")
    kop(b,kl,"2023-Q4",AK)
@H("kop-pengurus","officers, telephone, staff; status with capitals varying")
def _(b):
    kl=q(39,14); r=M(kl,NO,KP,BH,lambda i,k:D(1999+i%22,1+i%12,2+i%25),KU,ORG("Ketua"),ORG("Sekretaris"),ORG("Bendahara"),HP,NUM(1,2,7),lambda i,k:("AKTIF","aktif","Aktif")[i%3//2] if AK(i) else ("TIDAK AKTIF","Tidak aktif")[i%2])
    S(b,"Profil Koperasi TW I.xlsx",LK+["PROFIL KOPERASI","TRIWULAN I (JANUARI - MARET) 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Tgl. Badan Hukum","Kecamatan",("Pengurus",["Ketua","Sekretaris","Bendahara"]),"No. Telp/HP","Jml Karyawan","Status"],r,"Profil",num=True)
    kop(b,kl,"2023-Q1",AK)
@H("kop-tab-periode","period only in the tab; title without a period")
def _(b):
    kl=q(33,15); r=M(kl,NO,KN,KC,DS,JN,ST("Aktif","Tidak Aktif"))
    S(b,"koperasi.xlsx",["DATABASE KOPERASI","DINAS KOPERASI DAN UKM KAB. JENEPONTO"],["No","Nama Koperasi","Kecamatan","Kelurahan","Jenis","Status"],r,"TW II 2023"); kop(b,kl,"2023-Q2",AK)
@H("kop-catatan-umum","harmless notes below and above, print date")
def _(b):
    kl=q(36,16); r=M(kl,NO,KP,BH,KC,ST("Aktif","Tidak Aktif"),CY("papan nama ada","akses jalan baik",None,"listrik 1300 W",None,"buka setiap hari kerja"))
    ws=S(b,"Buku Daftar Koperasi.xlsx",["Dicetak tanggal 5 Januari 2024","BUKU DAFTAR KOPERASI","KEADAAN AKHIR DESEMBER TAHUN 2023 (31 DESEMBER 2023)"],["No","Nama Koperasi","No. BH","Kecamatan","Status","Catatan Lapangan"],r,"Buku")
    more(ws,"Catatan :","1. Daftar disusun menurut urutan berkas masuk.","2. Nomor badan hukum sesuai akta pendirian.","3. Mohon dikoreksi bila ada salah ketik nama."); kop(b,kl,"2023-Q4",AK)
# ------------------------------------------------------------------ UMKM
UH=["NO","NAMA PEMILIK","NAMA USAHA","JENIS USAHA","DESA/KELURAHAN","KECAMATAN","SKALA USAHA"]
@H("um-omzet","UMKM with turnover, assets, workers, scale")
def _(b):
    kl=q(44,20); r=M(kl,NO,PM,US,JU,DS,KC,SK,OMT,AS,NUM(1,3,9))
    S(b,"Data UMKM 2023.xlsx",PEMB+["DATA USAHA MIKRO, KECIL DAN MENENGAH",K31],UH+["OMZET/TAHUN","ASET (Rp)","TENAGA KERJA"],r,"UMKM",True,True,when="Januari 2024"); um(b,kl,"2023-Q4",SK)
@H("um-tanpa-skala","UMKM without a scale column, masked NIK")
def _(b):
    kl=q(40,21); r=M(kl,NO,US,PM,NX,KB,AL,RT,DS,KE,HPT)
    S(b,"Pelaku usaha.xlsx",["DAFTAR PELAKU UMKM KABUPATEN JENEPONTO","Triwulan IV Tahun 2023"],["No","Nama Usaha","Nama Pemilik","NIK","KBLI",("Alamat Usaha",["Jalan","RT/RW","Desa/Kel","Kecamatan"]),"No. HP/WA"],r,"Data UMKM"); um(b,kl,"2023-Q4")
@H("um-tab-kecamatan","tab a kecamatan, prefixed by a number")
def _(b):
    kl=q(45,22,True); r=M(kl,NO,PM,US,JU,DS,SK)
    for j,n in enumerate(NAMES):
        rr=[(m+1,)+x[1:] for m,x in enumerate(y for y,k in zip(r,kl) if k==n)]
        ws=S(b,"UMKM se-Kabupaten.xlsx",["DATA UMKM KECAMATAN "+n.upper(),"PER 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Jenis Usaha","Desa","Skala"],rr,"%02d %s"%(j+1,n)); tot(ws,"JUMLAH",len(rr))
    um(b,kl,"2023-Q4",SK)
@H("um-skala-centang","scale ticked with v in three columns")
def _(b):
    kl=q(43,23); r=M(kl,NO,PM,US,KU,*[(lambda w:lambda i,k:"v" if SK(i,k)==w else None)(w) for w in ("Mikro","Kecil","Menengah")],CY("Modal sendiri",None,"Modal keluarga",None))
    S(b,"umkm tw 3.xlsx",LK+["DAFTAR UMKM TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan",("Skala Usaha",["Mikro","Kecil","Menengah"]),"Ket"],r,"TW3"); um(b,kl,"2023-Q3",SK)
@H("um-seksi-kecamatan","sections of kecamatan, numbers starting anew")
def _(b):
    kl=q(44,24,True); r=M(kl,NO,US,PM,DS,JU,SK,OM)
    ws=S(b,"DATA UMKM.xlsx",["DATA UMKM PER KECAMATAN","KAB. JENEPONTO KEADAAN 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Desa/Kelurahan","Bidang","Skala","Omzet per Tahun"],sec(r,lambda j,k:"%s. KECAMATAN %s"%(RM[j],k.upper())),"Data"); tot(ws,"TOTAL",44); um(b,kl,"2023-Q4",SK)
@H("um-11-berkas","one workbook a kecamatan sent by the camat's office")
def _(b):
    kl=q(40,25,True); r=M(kl,NO,PM,US,DS,JU,SK,HP)
    for n in NAMES:
        rr=[(m+1,)+x[1:] for m,x in enumerate(y for y,k in zip(r,kl) if k==n)]
        S(b,"dari kecamatan/UMKM %s.xlsx"%n.upper(),["PEMERINTAH KABUPATEN JENEPONTO","KECAMATAN "+n.upper(),"DATA UMKM KEADAAN 31 DESEMBER 2023"],["No","Nama","Nama Usaha","Desa/Kel","Jenis Usaha","Skala Usaha","No HP"],rr,n,when="Januari 2024",jab="CAMAT "+n.upper())
    um(b,kl,"2023-Q4",SK)
@H("um-rekap-tab","a recap sheet in the same workbook, agreeing")
def _(b):
    kl=q(42,26); r=M(kl,NO,PM,US,JU,DS,KC,SK)
    S(b,"UMKM Des 2023.xlsx",["DAFTAR UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],UH,r,"Daftar")
    c=lambda w:[sum(1 for i,k in enumerate(kl) if k==n and SK(i,k)==w) for n in NAMES]; m=[c(w) for w in ("Mikro","Kecil","Menengah")]
    recap(b.sheet("UMKM Des 2023.xlsx","Rekap"),["REKAPITULASI UMKM","PER 31 DESEMBER 2023"],["No","Kecamatan","Mikro","Kecil","Menengah","Jumlah"],m+[[sum(x) for x in zip(*m)]]); um(b,kl,"2023-Q4",SK)
@H("um-pendataan","date of the survey and name of the surveyor in columns")
def _(b):
    kl=q(41,27); r=M(kl,NO,US,PM,KK,DS,SK,lambda i,k:tgl(D(2023,10+i%2,2+i%26),i%7),CY("Petugas A","Petugas B","Petugas C"))
    S(b,"hasil pendataan umkm.xlsx",["DATA UMKM HASIL PENDATAAN","KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Desa","Skala","Tgl Pendataan","Petugas Pendata"],r,"pendataan"); um(b,kl,"2023-Q4",SK)
@H("um-identitas-grup","two-level headings: identity of owner, identity of business")
def _(b):
    kl=q(38,28); r=M(kl,NO,PM,LP,NX,PDD,US,JU,KC,SK,NUM(2008,3,15))
    S(b,"Basis Data UMKM TW I 2023.xlsx",["BASIS DATA UMKM","TRIWULAN I TAHUN 2023"],["No",("Identitas Pemilik",["Nama","L/P","NIK","Pendidikan"]),("Identitas Usaha",["Nama Usaha","Jenis","Kecamatan","Skala","Tahun Berdiri"])],r,"Basis Data",num=True); um(b,kl,"2023-Q1",SK)
@H("um-halaman","page-wise with repeated heading and blank lines")
def _(b):
    kl=q(45,29); r=M(kl,NO,US,PM,JU,KE)
    S(b,"Buku UMKM.xlsx",["BUKU REGISTER UMKM","TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Kecamatan"],r,"Register",rep=15); um(b,kl,"2023")
@H("um-keterangan-ramai","many harmless remarks")
def _(b):
    kl=q(40,30); r=M(kl,NO,PM,US,KC,SK,CY("Pakai QRIS","Jualan online juga","Punya 2 karyawan","Buka sore s.d. malam","Depan kantor desa","Produk: kue kering","Ikut arisan pedagang","Anggota koperasi","Pelanggan tetap ada","-"))
    S(b,"UMKM Juni.xlsx",["DATA UMKM KABUPATEN JENEPONTO","Keadaan 30 Juni 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Skala","Keterangan"],r,"Juni"); um(b,kl,"2023-Q2",SK)
# ------------------------------------------------------------------ training
@H("dik-tw","one training, participants with NIK and employment")
def _(b):
    kl=q(36,40); r=M(kl,NO,PS,NX,LP,PDD,JBT,DS,KC,HPT,TTD)
    S(b,"Peserta Diklat TW II.xlsx",PEMB+["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN BAGI PELAKU UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","L/P","Pendidikan","Jabatan di Usaha","Desa","Kecamatan","No. HP","Tanda Tangan"],r,"Peserta",when="Juni 2023"); fl(b,PD,kl,"2023-Q2")
@H("dik-seksi-pelatihan","sections a training, some persons in two trainings")
def _(b):
    kl=q(42,41); r=M(kl,NO,PS,LP,US,DS,KC)
    # the last five are the first five again, in another training
    r=list(r[:37])+[(38+j,)+r[j][1:] for j in range(5)]; kl=kl[:37]+kl[:5]
    o=["A. Pelatihan Pengemasan Produk, 14 - 16 Februari 2023"]+r[:20]+["B. Bimtek Perkoperasian, 7 - 9 Maret 2023"]+r[20:]
    S(b,"Diklat TW 1.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TRIWULAN I 2023"],["No","Nama","L/P","Usaha/Koperasi","Desa","Kecamatan"],o,"TW I"); fl(b,PD,kl,"2023-Q1")
@H("dik-tanggal-kolom","training and date in columns, whole year")
def _(b):
    kl=q(60,42); dt=DF(2023,2,5,8,11); r=M(kl,NO,PS,KC,CY("Pelatihan Manajemen Koperasi","Bimtek Pemasaran Digital","Pelatihan Olahan Jagung","Pelatihan Akuntansi Koperasi"),dt,C("Aula Dinas"))
    S(b,"Alumni diklat 2023.xlsx",["DAFTAR PESERTA DIKLAT TAHUN 2023","DINAS KOPERASI DAN UKM KAB. JENEPONTO"],["No","Nama Peserta","Kecamatan","Nama Pelatihan","Tanggal","Tempat"],r,"2023"); flowd(b,PD,kl,dl(dt,kl))
@H("dik-bulan","participants of one month")
def _(b):
    kl=q(33,43); r=M(kl,NO,PS,ORG("Usaha Contoh"),KK,CY("Makassar Cake",None,"Keripik","Sambal",None))
    S(b,"daftar peserta maret.xlsx",LK+["DAFTAR PESERTA PELATIHAN UMKM","BULAN MARET 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan","Produk"],r,"Maret"); fl(b,PD,kl,"2023-03")
@H("dik-kumulatif","running list until September")
def _(b):
    kl=q(47,44); r=M(kl,NO,PS,LP,KC,CY("Pelatihan Vokasi","Bimtek Koperasi","Workshop Kemasan"))
    S(b,"Peserta diklat sd sept.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","s.d. September 2023"],["No","Nama Peserta","L/P","Kecamatan","Kegiatan"],r,"sd Sept"); fl(b,PD,kl,"2023-Q3",cum=True)
@H("dik-tab-pelatihan","a tab a training, all of one quarter")
def _(b):
    kl=q(44,45); r=M(kl,NO,PS,LP,KC,DS,US); a,z=r[:22],[(j+1,)+x[1:] for j,x in enumerate(r[22:])]
    for tab,nm,rr in (("Kemasan","PELATIHAN KEMASAN DAN LABEL",a),("Digital","PELATIHAN PEMASARAN DIGITAL",z)):
        S(b,"Pelatihan TW III.xlsx",["DAFTAR PESERTA "+nm,"TRIWULAN III TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan","Desa","Usaha"],rr,tab)
    fl(b,PD,kl,"2023-Q3")
@H("dik-hadir-penuh","presence of three days, all present")
def _(b):
    kl=q(33,46); r=M(kl,NO,PS,KC,C("√"),C("√"),C("√"),CY("Hadir"))
    S(b,"Daftar hadir bimtek.xlsx",["DAFTAR HADIR PESERTA BIMTEK PERKOPERASIAN","TRIWULAN IV TAHUN 2023","Hari/Tanggal : Selasa - Kamis, 10 - 12 Oktober 2023"],["No","Nama Peserta","Kecamatan",("Kehadiran",["Hari I","Hari II","Hari III"]),"Ket"],r,"Hadir"); fl(b,PD,kl,"2023-Q4")
@H("dik-nilai","pre and post test, certificate number, all passed")
def _(b):
    kl=q(35,47); r=M(kl,NO,PS,DB,DS,KC,NUM(45,3,20),NUM(70,5,28),lambda i,k:"SERT-%03d/UKM/2023"%(i+1),C("Lulus"))
    S(b,"Hasil pelatihan vokasi.xlsx",LK+["DAFTAR PESERTA PELATIHAN VOKASI BAGI UMKM","TAHUN ANGGARAN 2023"],["No","Nama Peserta","Tanggal Lahir","Desa/Kel","Kecamatan","Nilai Pre Test","Nilai Post Test","No. Sertifikat","Hasil"],r,"Vokasi"); fl(b,PD,kl,"2023")
@H("dik-utusan-koperasi","delegates of cooperatives, two files of two trainings by quarter")
def _(b):
    for tw_,seed,nm in (("I",48,"Perkoperasian"),("III",49,"Akuntansi")):
        kl=q(30,seed); r=M(kl,NO,(lambda s:lambda i,k:"Peserta %d"%(i+1+s))(seed*100),KP,JBT,KC)
        S(b,"TW %s/Peserta %s.xlsx"%(tw_,nm),["DAFTAR PESERTA DIKLAT "+nm.upper(),"TRIWULAN %s TAHUN 2023"%tw_],["No","Nama Peserta","Utusan Koperasi","Jabatan","Kecamatan"],r,"Peserta"); fl(b,PD,kl,"2023-Q%d"%(1 if tw_=="I" else 3))
@H("dik-seksi-kecamatan","participants under lines of their kecamatan")
def _(b):
    kl=q(37,50,True); r=M(kl,NO,PS,LP,DS,US,HP)
    ws=S(b,"peserta pelatihan.xlsx",["NAMA-NAMA PESERTA PELATIHAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","L/P","Desa","Usaha","HP"],sec(r,lambda j,k:"Kecamatan %s"%k,False),"Sheet1"); tot(ws,"Jumlah Peserta",37); fl(b,PD,kl,"2023-Q4")
@H("dik-tanggal-rentang","date ranges as text for each row")
def _(b):
    kl=q(50,51); dt=DF(2023,3,6,9,11); r=M(kl,NO,PS,KC,lambda i,k:"%02d - %02d %s 2023"%(dt(i,k).day,dt(i,k).day+2,BLN[dt(i,k).month-1]),CY("Pelatihan A","Pelatihan B","Pelatihan C","Pelatihan D"))
    S(b,"rekam peserta.xlsx",["DAFTAR PESERTA PELATIHAN TAHUN 2023"],["No","Nama Peserta","Kecamatan","Tanggal Pelaksanaan","Judul Pelatihan"],r,"Data"); flowd(b,PD,kl,dl(dt,kl))
# ------------------------------------------------------------------ permits
@H("izin-nib","NIB issued in a quarter, with dates of the quarter")
def _(b):
    kl=q(39,60); r=M(kl,NO,PM,US,NB,lambda i,k:tgl(D(2023,7+i%3,1+i%28),2),DS,KC,CY("Datang langsung","Jemput bola",None,"Dibantu pendamping"))
    S(b,"NIB TW III.xlsx",PEMB+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA (NIB)","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Tanggal Terbit","Desa","Kecamatan","Ket"],r,"TW III",when="Oktober 2023"); fl(b,IZN,kl,"2023-Q3")
@H("izin-ganda","one business with several permits, a row a permit")
def _(b):
    kl=q(33,61); o=[]; n=0
    for i,k in enumerate(kl):
        for z in (["NIB"],["NIB","P-IRT"],["NIB"],["NIB","Sertifikat Halal"])[i%4]:
            n+=1; o.append((n,US(i,k),PM(i,k),k,z,"%s-%03d/2023"%(z[:3].upper(),n)))
    S(b,"fasilitasi izin 2023.xlsx",["DAFTAR UMKM YANG DIFASILITASI PERIZINAN","TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Jenis Izin","Nomor Izin"],o,"Izin"); fl(b,IZN,kl,"2023")
@H("izin-seksi-jenis","sections by kind of permit, each business once")
def _(b):
    kl=q(41,62); r=M(kl,NO,PM,US,KC,NX)
    o=["A. NOMOR INDUK BERUSAHA"]+r[:20]+["B. SPP-IRT"]+r[20:32]+["C. SERTIFIKAT HALAL"]+r[32:]
    S(b,"izin usaha tw ii.xlsx",["DATA UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN II 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIK"],o,"TW II"); fl(b,IZN,kl,"2023-Q2")
@H("izin-tanggal-tahun","permits of a year counted by date of issue")
def _(b):
    kl=q(55,63); dt=DT(2023,1,4,5,8,10,12); r=M(kl,NO,US,PM,KB,NB,dt,KC)
    S(b,"Register NIB 2023.xlsx",LK+["REGISTER FASILITASI IZIN USAHA UMKM","TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","KBLI","NIB","Tgl Terbit","Kecamatan"],r,"Register"); flowd(b,IZN,kl,dl(dt,kl))
@H("izin-tab-triwulan","four tabs, a quarter each")
def _(b):
    for j in (1,2,3,4):
        kl=q(24+j,64+j); r=M(kl,NO,(lambda s:lambda i,k:"Pemilik %d"%(s+i))(j*100),(lambda s:lambda i,k:"Usaha Contoh %d"%(s+i))(j*100),(lambda s:lambda i,k:nbx(s+i))(j*100),KC)
        S(b,"Izin Usaha 2023.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN %s TAHUN 2023"%ROM[j]],["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"],r,"TW "+ROM[j]); fl(b,IZN,kl,"2023-Q%d"%j)
@H("izin-terbit","status column says Terbit in all rows")
def _(b):
    kl=q(36,70); r=M(kl,NO,US,PM,KE,C("NIB Perseorangan"),CY("Terbit","TERBIT","Sudah terbit"))
    S(b,"NIB November.xlsx",["DAFTAR PENERBITAN IZIN USAHA UMKM","YANG DIFASILITASI DINAS KOPERASI DAN UKM","BULAN NOPEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Jenis Izin","Status"],r,"Nop"); fl(b,IZN,kl,"2023-11")
@H("izin-seksi-kecamatan","sections a kecamatan and a printed total")
def _(b):
    kl=q(38,71,True); r=M(kl,NO,PM,US,NB,DS)
    ws=S(b,"Rincian NIB TW IV.xlsx",["RINCIAN UMKM PENERIMA FASILITASI IZIN USAHA","TRIWULAN IV TAHUN ANGGARAN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Desa/Kelurahan"],sec(r,lambda j,k:"%d. KEC. %s"%(j,k.upper())),"Rincian"); tot(ws,"Jumlah",38); more(ws,"Sumber: OSS RBA, diolah Bidang Pemberdayaan UKM"); fl(b,IZN,kl,"2023-Q4")
@H("izin-kolom-banyak","ticks for NIB, PIRT, halal: each row one business, at least one tick")
def _(b):
    kl=q(37,72); r=M(kl,NO,US,PM,KC,C("√"),CY("√",None,None),CY(None,"√",None,None))
    S(b,"legalitas umkm.xlsx",["DAFTAR UMKM YANG TELAH DIFASILITASI IZIN USAHANYA","TRIWULAN I TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan",("Izin yang Diterbitkan",["NIB","PIRT","Halal"])],r,"Legalitas"); fl(b,IZN,kl,"2023-Q1")
# ------------------------------------------------------------------ facilitation
@H("sar-bast","aid with handover number, funds, units")
def _(b):
    kl=q(35,80); r=M(kl,NO,PM,US,DS,KC,BR,PKT,lambda i,k:"%03d/BAST/UKM/2023"%(i+1))
    S(b,"Penerima Bantuan 2023.xlsx",PEMB+["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA","TAHUN ANGGARAN 2023"],["No","Nama Penerima","Nama Usaha","Desa","Kecamatan","Jenis Bantuan","Volume","No. BAST"],r,"Penerima",True,when="Desember 2023"); fl(b,SAR,kl,"2023")
@H("sar-tw","beneficiaries of a quarter with values and a sum")
def _(b):
    kl=q(33,81); r=M(kl,NO,PM,NX,US,KC,BR,NUM(1500000,250000,2000000))
    ws=S(b,"bantuan alat tw 4.xlsx",["DAFTAR PENERIMA MANFAAT BANTUAN PERALATAN UKM","TRIWULAN IV TAHUN 2023"],["No","Nama","NIK","Usaha","Kecamatan","Jenis Alat","Nilai (Rp)"],r,"TW IV"); put(ws,ws.next,2,"JUMLAH"); put(ws,ws.next,7,sum(x[6] for x in r)); fl(b,SAR,kl,"2023-Q4")
@H("sar-seksi-alat","sections by equipment")
def _(b):
    kl=q(42,82); r=M(kl,NO,PM,US,DS,KC); o=[]
    for j,a in enumerate(ALAT): o.append("%s. Bantuan %s"%(ALF[j],a)); o+=r[j*7:j*7+7]
    S(b,"Sarpras UKM.xlsx",LK+["DAFTAR UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Desa/Kel","Kecamatan"],o,"Sarpras"); fl(b,SAR,kl,"2023-Q3")
@H("sar-sumber-dana","funds and received-signature columns")
def _(b):
    kl=q(34,83); r=M(kl,NO,US,PM,KK,BR,CY("APBD","DAK","APBD"),C("Sudah diterima"),TTD)
    S(b,"tanda terima.xlsx",["TANDA TERIMA BANTUAN PERALATAN USAHA","BAGI PELAKU UKM","TRIWULAN II 2023"],["No","Nama Usaha","Nama Penerima","Kecamatan","Bantuan","Sumber Dana","Status","Tanda Tangan"],r,"TT"); fl(b,SAR,kl,"2023-Q2")
@H("sar-tanggal","date of handover in many forms, counted by quarter")
def _(b):
    kl=q(52,84); dt=DT(2023,4,6,9,11); r=M(kl,NO,PM,US,KC,BR,lambda i,k:tgl(dt(i,k),i%7))
    S(b,"Penyerahan bantuan.xlsx",["DAFTAR UKM PENERIMA BANTUAN SARANA PRASARANA","TAHUN 2023"],["No","Nama","Usaha","Kecamatan","Jenis Bantuan","Tanggal Penyerahan"],r,"Penyerahan"); flowd(b,SAR,kl,dl(dt,kl))
@H("sar-bulan","beneficiaries of one month, merged kecamatan")
def _(b):
    kl=q(33,85,True); r=M(kl,NO,KU,PM,US,BR,CY("Kondisi baik","Baik","Barang lengkap"))
    ws=S(b,"bantuan agustus.xlsx",["PENERIMA BANTUAN SARANA DAN PRASARANA UKM","BULAN AGUSTUS 2023"],["No","Kecamatan","Penerima","Usaha","Barang","Kondisi Barang"],r,"Agustus"); span(ws,2,runs(kl)); fl(b,SAR,kl,"2023-08")
@H("sar-tersembunyi","some rows hidden by a filter still count")
def _(b):
    kl=q(36,86); r=M(kl,NO,PM,US,KC,BR)
    ws=S(b,"sarpras tw1.xlsx",["DAFTAR PENERIMA BANTUAN SARPRAS UKM","TRIWULAN I TAHUN 2023"],["No","Nama Penerima","Usaha","Kecamatan","Bantuan"],r,"TW I")
    for i in (4,9,20): ws.row_dimensions[ws.rows_at[i]].hidden=True
    fl(b,SAR,kl,"2023-Q1")
@H("sar-kumulatif","running list s.d. Triwulan III")
def _(b):
    kl=q(40,87); r=M(kl,NO,PM,US,DS,KC,BR)
    S(b,"bantuan sd tw3.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","s.d. TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Usaha","Desa","Kecamatan","Jenis Bantuan"],r,"sd TW III"); fl(b,SAR,kl,"2023-Q3",cum=True)
# ------------------------------------------------------------------ more of all
@H("judul-lawan-nama-berkas","title of the third quarter, file name of the second: the title counts")
def _(b):
    kl=q(34,90); r=M(kl,NO,PM,US,NB,KC)
    S(b,"izin TW II 2023.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Pemilik","Usaha","NIB","Kecamatan"],r,"Data"); fl(b,IZN,kl,"2023-Q3")
@H("tahun-lain","a list of 2022 handed in for 2022",2022)
def _(b):
    kl=q(34,91); r=M(kl,NO,KP,BH,KC,ST("Aktif","Tidak Aktif"))
    S(b,"koperasi 2022.xlsx",["DAFTAR KOPERASI","KEADAAN 31 DESEMBER 2022"],["No","Nama Koperasi","BH","Kecamatan","Status"],r,"2022"); kop(b,kl,"2022-Q4",AK)
@H("dua-daftar-satu-buku","cooperatives on one sheet, UMKM on the other")
def _(b):
    kl=q(33,92); S(b,"Data Dinas TW IV.xlsx",["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Status"],M(kl,NO,KP,KC,ST("Aktif","Tidak Aktif")),"Koperasi"); kop(b,kl,"2023-Q4",AK)
    kl=q(40,93); S(b,"Data Dinas TW IV.xlsx",["DAFTAR UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala"],M(kl,NO,US,PM,KC,SK),"UMKM"); um(b,kl,"2023-Q4",SK)
@H("kop-surat-pengantar","a covering letter beside the list, saying only that it is sent")
def _(b):
    kl=q(35,94); S(b,"Lampiran.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No BH","Kecamatan","Status"],M(kl,NO,KN,BN,KC,ST("Aktif","Tidak Aktif")),"Lampiran"); kop(b,kl,"2023-Q4",AK)
    text(b,"Surat Pengantar.xlsx","Surat","Kepada Yth. Kepala Subbagian Perencanaan","di Tempat",None,"Bersama ini kami kirimkan daftar koperasi keadaan 31 Desember 2023 sebagaimana terlampir.","Demikian disampaikan, atas perhatiannya diucapkan terima kasih.",None,"Kepala Bidang Kelembagaan Koperasi")
@H("kop-bawah-jauh","list beginning far down and to the right")
def _(b):
    kl=q(33,95); ws=b.sheet("kop okt.xlsx","Lembar A"); put(ws,6,4,"DATA KOPERASI KABUPATEN JENEPONTO",True); put(ws,7,4,"TRIWULAN III TAHUN 2023",True)
    for c,x in enumerate(["No","Nama Koperasi","Kecamatan","Status"],4): put(ws,10,c,x,True)
    for j,row in enumerate(M(kl,NO,KP,KU,ST("Aktif","Tidak Aktif"))):
        for c,x in enumerate(row,4): put(ws,11+j,c,x)
    kop(b,kl,"2023-Q3",AK)
