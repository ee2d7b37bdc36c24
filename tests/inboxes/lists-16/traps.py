from own import *
P_="w16l-trap-"; KD="2023-Q4"
def N(ws,*l,c=1):
    r=ws.next+1
    for x in l:
        if x: put(ws,r,c,x)
        r+=1
    ws.next=r
def z(name,note,year=2023): return t(P_+name,note,year,False)     # everything judged
def nr(x): return [(i+1,)+q[1:] for i,q in enumerate(x)]
HK=["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Desa","Status"]
EX={"ko":(HK,(NO,KP,BN,KC,DS,ST()))}
K1="KABUPATEN JENEPONTO, PER 31 DESEMBER 2023"
# ------------- koperasi
@z("kop-bubar","rows whose legal standing was withdrawn; the note says that they are no longer counted")
def _(b):
    s=lambda i,k:"BH dicabut" if i%7==4 else "Aktif" if AK(i) else "Tidak Aktif"; r=mk(40,2001,NO,KP,BN,KC,DS,s)
    ws=S(b,"koperasi des 2023.xlsx",["DAFTAR KOPERASI",K1],HK,r); N(ws,"Koperasi dengan keterangan BH dicabut sudah dihapus dari jumlah koperasi kabupaten, ditulis hanya untuk arsip.")
    ok=lambda i:i%7!=4; b.use("koperasi_total",KD,cn(r.k,ok)); b.use("koperasi_aktif",KD,cn(r.k,lambda i:ok(i) and AK(i))); b.use("koperasi_tidak_aktif",KD,cn(r.k,lambda i:ok(i) and not AK(i)))
@z("kop-coret","crossed out rows, legend")
def _(b):
    r=mk(36,2002,NO,KP,BN,KC,DS,ST()); ws=S(b,"Daftar kop (coret2an).xlsx",["DAFTAR KOPERASI",K1],HK,r); ok=lambda i:i%6!=2
    for i,x in enumerate(ws.rows_at):
        if not ok(i):
            for c in range(1,7): ws.cell(x,c).font=Font(strike=True)
    N(ws,"Nama yang dicoret: sudah pindah domisili ke Kabupaten Bantaeng, bukan lagi koperasi Jeneponto.")
    b.use("koperasi_total",KD,cn(r.k,ok)); b.use("koperasi_aktif",KD,cn(r.k,lambda i:ok(i) and AK(i))); b.use("koperasi_tidak_aktif",KD,cn(r.k,lambda i:ok(i) and not AK(i)))
@z("kop-hanya-wanita","only women's cooperatives")
def _(b):
    r=mk(26,2003,NO,ORG("Kopwan Misal"),BN,KC,DS,ST()); S(b,"data koperasi 2023 kopwan.xlsx",["DAFTAR KOPERASI WANITA",K1],HK,r)
@z("kop-rat-saja","cooperatives that held their annual meeting")
def _(b):
    r=mk(28,2004,NO,KP,BH,KC,DT(2023,1,2,3),C("Aktif")); S(b,"koperasi RAT tb 2022.xlsx",["KOPERASI YANG TELAH MELAKSANAKAN RAPAT ANGGOTA TAHUNAN","KABUPATEN JENEPONTO TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Tanggal RAT","Status"],r)
@z("kop-akan-berdiri","groups awaiting the notary's deed")
def _(b):
    r=mk(19,2005,NO,ORG("Pra Koperasi Contoh"),KC,DS,C("menunggu akta notaris"),NUM(20,3,15)); S(b,"Koperasi baru 2023.xlsx",["DAFTAR KELOMPOK YANG AKAN BERBADAN HUKUM KOPERASI",K1],["No","Nama Koperasi","Kecamatan","Desa","Tahap","Jumlah Pendiri"],r)
@z("kop-anggota","members of cooperatives, a row a person")
def _(b):
    r=mk(50,2006,NO,ORG("Anggota Rekaan"),NX,lambda i,k:kp(i//5),KC,DS,C("Aktif")); S(b,"data koperasi by name.xlsx",["DAFTAR ANGGOTA KOPERASI",K1],["No","Nama Anggota","NIK","Nama Koperasi","Kecamatan","Desa","Status Anggota"],r)
@z("kop-cabang","branches and unit outlets among the cooperatives")
def _(b):
    c=lambda i:i%5==3; r=mk(35,2007,NO,lambda i,k:("Kantor kas dari " if c(i) else "")+kp(i-c(i)),lambda i,k:bh(i-c(i)),KC,ST(),lambda i,k:"unit layanan, badan hukum sama dengan baris di atas" if c(i) else None)
    ws=S(b,"koperasi dan kantor layanannya.xlsx",["DAFTAR KOPERASI BESERTA KANTOR LAYANANNYA",K1],["No","Nama","Badan Hukum","Kecamatan","Status","Keterangan"],r); N(ws,"Kantor kas bukan koperasi tersendiri.")
    ok=lambda i:not c(i); b.use("koperasi_total",KD,cn(r.k,ok)); b.use("koperasi_aktif",KD,cn(r.k,lambda i:ok(i) and AK(i))); b.use("koperasi_tidak_aktif",KD,cn(r.k,lambda i:ok(i) and not AK(i)))
@z("kop-uji-petik","a sample for verification")
def _(b):
    r=mk(22,2008,NO,KP,BN,KC,DS,ST()); S(b,"Verifikasi koperasi.xlsx",["UJI PETIK KEBERADAAN KOPERASI (2 KOPERASI SETIAP KECAMATAN)",K1],HK,r)
@z("kop-tercatat-ganda","remarks say: same as number n")
def _(b):
    r=mk(33,2009,NO,KP,BN,KC,ST(),lambda i,k:"dobel dgn no. %d, abaikan"%(i-2) if i in (7,15,24,30) else None)
    rr=[]
    for i,x in enumerate(r): rr.append((x[0],r[i-3][1],r[i-3][2],r[i-3][3],r[i-3][4],x[5]) if i in (7,15,24,30) else x)
    S(b,"data kop gabungan kecamatan.xlsx",["DAFTAR KOPERASI",K1],["No","Nama Koperasi","No BH","Kecamatan","Status","Ket"],rr); ok=lambda i:i not in (7,15,24,30)
    b.use("koperasi_total",KD,cn(r.k,ok)); b.use("koperasi_aktif",KD,cn(r.k,lambda i:ok(i) and AK(i))); b.use("koperasi_tidak_aktif",KD,cn(r.k,lambda i:ok(i) and not AK(i)))
@z("kop-status-dua-lembar","two sheets of the same cooperatives with different statuses, neither said to be the newer")
def _(b):
    r=mk(30,2010,NO,KP,BN,KC,DS,ST()); q=[x[:5]+("Aktif" if i%2 else "Tidak Aktif",) for i,x in enumerate(r)]
    S(b,"keaktifan.xlsx",["DAFTAR KOPERASI",K1],HK,r,tab="versi Pak A"); S(b,"keaktifan.xlsx",["DAFTAR KOPERASI",K1],HK,q,tab="versi Bu B"); b.use("koperasi_total",KD,cn(r.k))
@z("kop-rekap-beda","the recap sheet contradicts the list in every kecamatan")
def _(b):
    r=mk(34,2011,NO,KP,BN,KC,DS,ST()); S(b,"koperasi + rekap.xlsx",["DAFTAR KOPERASI",K1],HK,r,tab="Daftar"); T=[cn(r.k)[k]+3+j%2 for j,k in enumerate(NAMES)]; A_=[cn(r.k,AK).get(k,0)+2 for k in NAMES]
    recap(b.sheet("koperasi + rekap.xlsx","Rekap"),["REKAP KOPERASI","PER 31 DESEMBER 2023"],["No","Kecamatan","Aktif","Tidak Aktif","Jumlah"],[A_,[x-y for x,y in zip(T,A_)],T])
@z("kop-bh-lewat-tahun","deeds of January 2024 are listed in a block of their own below")
def _(b):
    r=mk(31,2012,NO,KP,BN,KC,DS,ST()); x=mk(6,2013,NO,ORG("Koperasi Baru Contoh"),C("AHU/2024"),KC,DS,C("Aktif"))
    S(b,"Daftar kop. akhir tahun.xlsx",["DAFTAR KOPERASI",K1],HK,list(r)+["Berdiri setelah 31 Desember 2023 (masuk hitungan tahun 2024)"]+nr(x)); kopu(b,r.k,KD,AK)
@z("kop-sehat","status column is the health grade, list of those examined")
def _(b):
    r=mk(24,2014,NO,KP,BH,KC,lambda i,k:["Sehat","Cukup Sehat","Dalam Pengawasan"][i%3],NUM(60,7,35)); S(b,"Kesehatan KSP USP.xlsx",["HASIL PENILAIAN KESEHATAN KOPERASI SIMPAN PINJAM","KABUPATEN JENEPONTO TAHUN 2023"],["No","Nama Koperasi","BH","Kecamatan","Predikat","Skor"],r)
@z("kop-pengurus","three office holders a cooperative, a row each")
def _(b):
    kl=sorted(ks(15,2015),key=NAMES.index); rows=[];n=0
    for i,k in enumerate(kl):
        for j in ("Ketua","Sekretaris","Bendahara"): n+=1; rows.append((n,kp(i),k,"Pengurus %d"%n,j,"Aktif" if AK(i) else "Tidak Aktif"))
    S(b,"PENGURUS KOPERASI.xlsx",["DAFTAR PENGURUS KOPERASI YANG MASA BAKTINYA BERAKHIR",K1],["No","Nama Koperasi","Kecamatan","Nama Pengurus","Jabatan","Status Koperasi"],rows)
# ------------- UMKM
HUM=["No","Nama Pemilik","Nama Usaha","Jenis Usaha","Desa","Kecamatan","Skala"]
CU=(NO,PM,US,JU,DS,KC,SK)
@z("um-usul-modal","proposed recipients of a capital grant")
def _(b): S(b,"umkm 2023 jeneponto.xlsx",["USULAN NAMA UMKM UNTUK BANTUAN PRODUKTIF USAHA MIKRO","KABUPATEN JENEPONTO TAHUN 2023"],HUM,mk(30,2020,*CU))
@z("um-gulung-tikar","closed enterprises marked, not counted")
def _(b):
    r=mk(41,2021,*CU,lambda i,k:"gulung tikar" if i%8==5 else None); ws=S(b,"UMKM update.xlsx",["DATA UMKM",K1],HUM+["Ket."],r); N(ws,"Usaha yang gulung tikar tidak termasuk jumlah UMKM."); ok=lambda i:i%8!=5
    b.use("umkm_total",KD,cn(r.k,ok))
    for w in ("mikro","kecil","menengah"): b.use("umkm_"+w,KD,cn(r.k,lambda i:ok(i) and SK(i,"").lower()==w))
@z("um-kuliner-saja","food businesses only")
def _(b): S(b,"Data UMKM (kuliner).xlsx",["DATA UMKM KHUSUS SUB SEKTOR KULINER",K1],HUM,mk(33,2022,NO,PM,US,C("Kuliner"),DS,KC,SK))
@z("um-produk","a row per product: three products an enterprise")
def _(b):
    kl=ks(14,2023); rows=[(3*i+j+1,"Pemilik %d"%(i+1),p,"Rp %d.000"%(10+j*5),k,"Mikro") for i,k in enumerate(kl) for j,p in enumerate(("Keripik","Abon","Sambal"))]
    S(b,"katalog umkm.xlsx",["KATALOG PRODUK UMKM KABUPATEN JENEPONTO","EDISI TAHUN 2023"],["No","Pemilik","Nama Produk","Harga","Kecamatan","Skala"],rows)
@z("um-pekerja","workers of the enterprises")
def _(b): S(b,"umkm tenaga kerja.xlsx",["DAFTAR KARYAWAN YANG BEKERJA PADA UMKM",K1],["No","Nama Karyawan","NIK","Tempat Bekerja","Kecamatan","Skala"],mk(40,2024,NO,ORG("Karyawan Misal"),NX,lambda i,k:"UD Misal %d"%(i//4+1),KC,C("Mikro")))
@z("um-kur","debtors of a bank")
def _(b): S(b,"UMKM_KUR_2023.xlsx",["DAFTAR UMKM DEBITUR KREDIT USAHA RAKYAT","POSISI 31 DESEMBER 2023"],["No","Nama Debitur","Usaha","Kecamatan","Plafon (Rp)","Skala"],mk(32,2025,NO,PM,US,KC,AS,C("Mikro")))
@z("um-lembar-diganti","the second tab replaces the first; the first says 'tidak berlaku'")
def _(b):
    r=mk(30,2026,*CU); x=mk(36,2027,*CU,off=3); y=[(i+1,)+q[1:] for i,q in enumerate(x)]; f="data umkm revisi.xlsx"
    S(b,f,["TIDAK BERLAKU - SUDAH DIGANTI LEMBAR 2","DATA UMKM",K1],HUM,r,tab="1"); S(b,f,["DATA UMKM",K1,"(menggantikan lembar 1)"],HUM,y,tab="2")
    umu(b,x.k,KD,lambda i,k:SK(i+3,k))
@z("um-skala-dua-tahun","two columns of scale: last year and this year")
def _(b):
    s2=lambda i,k:["Kecil","Mikro","Mikro","Menengah"][i%4]; r=mk(35,2028,NO,PM,US,KC,SK,s2); S(b,"Kenaikan kelas UMKM.xlsx",["DATA SELURUH UMKM",K1],["No","Nama Pemilik","Nama Usaha","Kecamatan",("Skala Usaha",["Keadaan 2022","Keadaan 2023"])],r); umu(b,r.k,KD,s2)
@z("um-pameran","enterprises that took a stand at a fair")
def _(b): S(b,"UMKM expo.xlsx",["DAFTAR UMKM PENGISI STAND PAMERAN HARI JADI JENEPONTO","1 - 5 MEI 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala","No. Stand"],mk(25,2029,NO,US,PM,KC,SK,NUM(1,1,25)))
@z("um-pedagang-luar","enterprises from a neighbouring regency in a block")
def _(b):
    r=mk(28,2030,*CU); x=mk(7,2031,NO,ORG("Pedagang Luar"),US,JU,C("Desa Contoh"),C("Batang"),C("Mikro"))
    ws=S(b,"umkm pasar.xlsx",["DATA UMKM",K1],HUM,list(r)+["Pelaku usaha ber-KTP Kabupaten Batang, Jawa Tengah (tidak dihitung di Jeneponto)"]+nr(x)); umu(b,r.k,KD,SK)
@z("um-tak-ditemukan","enumerator's result column: not found / refused")
def _(b):
    g=lambda i:["ditemukan","ditemukan","tidak ditemukan","ditemukan","alamat fiktif"][i%5]; r=mk(40,2032,NO,PM,US,DS,KC,lambda i,k:g(i)); ws=S(b,"hasil sensus umkm.xlsx",["HASIL PEMUTAKHIRAN DATA UMKM",K1],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan","Hasil Kunjungan"],r)
    N(ws,"Yang diakui sebagai UMKM Jeneponto hanya yang ditemukan."); b.use("umkm_total",KD,cn(r.k,lambda i:g(i)=="ditemukan"))
# ------------- diklat
HD=["No","Nama","Nama Usaha","Desa","Kecamatan"]
CD=(NO,PS,US,DS,KC)
@z("dik-undangan","invited persons of a training")
def _(b): S(b,"peserta pelatihan ecommerce.xlsx",["DAFTAR UNDANGAN PESERTA","PELATIHAN E-COMMERCE, 14 September 2023"],HD,mk(30,2040,*CD))
@z("dik-lolos-seleksi","applicants of a training with the result of the selection; nobody trained yet")
def _(b): S(b,"Peserta diklat barista.xlsx",["HASIL SELEKSI PENDAFTAR PELATIHAN BARISTA","TRIWULAN III TAHUN 2023"],HD+["Hasil"],mk(30,2041,*CD,lambda i,k:"Lolos" if i%3 else "Gugur"))
@z("dik-sakit-izin","present / sick / absent")
def _(b):
    g=lambda i:["Hadir","Hadir","Hadir","Sakit","Hadir","Alpa"][i%6]; r=mk(36,2042,*CD,lambda i,k:g(i)); S(b,"absen pelatihan keuangan.xlsx",["DAFTAR HADIR PESERTA PELATIHAN KEUANGAN UMKM","Rabu, 8 November 2023"],HD+["Kehadiran"],r); b.use(PD,KD,cn(r.k,lambda i:g(i)=="Hadir"))
@z("dik-panitia","committee, driver and speakers in the same attendance list")
def _(b):
    g=lambda i:{3:"Narasumber",9:"Panitia",17:"Moderator",25:"Pengemudi",29:"Panitia"}.get(i,"Peserta"); r=mk(34,2043,NO,ORG("Hasna Rekaan"),lambda i,k:g(i),KC,DS); S(b,"hadir bimtek koperasi.xlsx",["DAFTAR HADIR BIMBINGAN TEKNIS PERKOPERASIAN","Selasa, 6 Juni 2023"],["No","Nama","Sebagai","Kecamatan","Desa"],r); b.use(PD,"2023-Q2",cn(r.k,lambda i:g(i)=="Peserta"))
@z("dik-cadangan","reserve list below, never called")
def _(b):
    r=mk(27,2044,*CD); x=mk(8,2045,*CD,off=50); S(b,"peserta pelatihan batik (utama+cadangan).xlsx",["DAFTAR PESERTA PELATIHAN BATIK","TANGGAL 20 FEBRUARI 2023"],HD,list(r)+["PESERTA CADANGAN (tidak dipanggil)"]+nr(x)); flow(b,PD,r.k,"2023-Q1")
@z("dik-hari-1-2","a tab per day with the same persons")
def _(b):
    r=mk(25,2046,NO,PS,NX,KC,DS)
    for d,x in ((1,"12 Juli 2023"),(2,"13 Juli 2023"),(3,"14 Juli 2023")): S(b,"absen 3 hari.xlsx",["DAFTAR HADIR HARI KE-%d"%d,"PELATIHAN MANAJEMEN USAHA (peserta sama selama 3 hari)",x],["No","Nama Peserta","NIK","Kecamatan","Desa"],r,tab="Hari %d"%d)
    flow(b,PD,r.k,"2023-Q3")
@z("dik-ditunda","one of the trainings is postponed to next year")
def _(b):
    o=[];n=0
    for j,(x,q) in enumerate((("Pelatihan Pemasaran, 9 Maret 2023","2023-Q1"),("Pelatihan Ekspor, 15 November 2023 - DITUNDA ke tahun 2024",None),("Pelatihan Pembukuan, 4 Mei 2023","2023-Q2"))):
        r=mk(14,2047+j,NO,PS,US,DS,KC,off=n); n+=14; o+=[x]+list(r)
        if q: flow(b,PD,r.k,q)
    S(b,"Rincian peserta per kegiatan.xlsx",["DAFTAR PESERTA PELATIHAN TAHUN 2023"],HD,o)
@z("dik-prepost","two rows a person: pre-test and post-test")
def _(b):
    kl=ks(16,2050); rows=[(2*i+j+1,"Peserta %d"%(i+1),k,x,50+i%9*3+j*15) for i,k in enumerate(kl) for j,x in enumerate(("Pre Test","Post Test"))]
    S(b,"nilai peserta pelatihan.xlsx",["NILAI PESERTA PELATIHAN KEWIRAUSAHAAN","TANGGAL 3 OKTOBER 2023"],["No","Nama Peserta","Kecamatan","Jenis Tes","Nilai"],rows); b.use(PD,KD,cn(kl))
@z("dik-digantikan","registered persons replaced by others: both in the list")
def _(b):
    g=lambda i:i in (4,12,19,26); r=mk(34,2051,*CD,lambda i,k:"tidak jadi ikut, diganti no. %d"%(i+2) if g(i) else None); S(b,"peserta diklat (pengganti).xlsx",["DAFTAR PESERTA PELATIHAN PENGOLAHAN IKAN","23 Agustus 2023"],HD+["Ket"],r); b.use(PD,"2023-Q3",cn(r.k,lambda i:not g(i)))
@z("dik-pendamping","mentors assigned to enterprises")
def _(b): S(b,"pendamping umkm.xlsx",["DAFTAR TENAGA PENDAMPING UMKM","TAHUN 2023"],["No","Nama Pendamping","Pendidikan","Desa","Kecamatan Tugas"],mk(22,2052,NO,ORG("Pendamping Misal"),C("S1"),DS,KC))
@z("dik-tahun-lalu","block of last year's participants for comparison")
def _(b):
    r=mk(24,2053,*CD); x=mk(20,2054,*CD,off=40); S(b,"peserta pelatihan dua tahun.xlsx",["DAFTAR PESERTA PELATIHAN UMKM"],HD,["TAHUN 2023"]+list(r)+["TAHUN 2022 (sebagai pembanding)"]+nr(x)); flow(b,PD,r.k,"2023"); flow(b,PD,x.k,"2022")
@z("dik-minat","survey of training wishes")
def _(b): S(b,"kebutuhan diklat 2023.xlsx",["PEMETAAN MINAT PELATIHAN PELAKU UMKM","TAHUN 2023"],HD+["Pelatihan yang Diminati"],mk(31,2055,*CD,lambda i,k:["Menjahit","Roti","Las"][i%3]))
@z("dik-rencana","next quarter's plan of participants")
def _(b): S(b,"Peserta pelatihan TW IV.xlsx",["RENCANA PESERTA PELATIHAN","TRIWULAN IV TAHUN 2023","disusun 11 September 2023"],HD,mk(29,2056,*CD))
@z("dik-batal-merah","coloured rows are cancelled (legend)")
def _(b):
    g=lambda i:i%9==4; r=mk(37,2057,*CD); ws=S(b,"pelatihan roti.xlsx",["DAFTAR PESERTA PELATIHAN ROTI DAN KUE","Kamis, 16 Maret 2023"],HD,r)
    for i,x in enumerate(ws.rows_at):
        if g(i):
            for c in range(1,6): ws.cell(x,c).fill=PatternFill("solid",fgColor="FF0000")
    N(ws,"Baris merah = mengundurkan diri sebelum pelatihan dimulai"); b.use(PD,"2023-Q1",cn(r.k,lambda i:not g(i)))
@z("dik-anak-sekolah","school children's visit, not a training of cooperatives / UMKM")
def _(b): S(b,"peserta kunjungan edukasi.xlsx",["DAFTAR SISWA PESERTA LOMBA CERDAS CERMAT","27 Juli 2023"],["No","Nama Siswa","Sekolah","Kecamatan"],mk(33,2058,NO,ORG("Siswa Contoh"),C("SMA Rekaan"),KC))
# ------------- izin
HI=["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"]
@z("izin-proses","issued / rejected / in process")
def _(b):
    g=lambda i:["Terbit","Terbit","Proses","Terbit","Ditolak"][i%5]; r=mk(40,2060,NO,PM,US,lambda i,k:nbx(i) if g(i)=="Terbit" else "-",KC,lambda i,k:g(i)); S(b,"fasilitasi nib tw2.xlsx",["FASILITASI IZIN USAHA UMKM","TRIWULAN II TAHUN 2023"],HI+["Status Permohonan"],r); b.use(IZN,"2023-Q2",cn(r.k,lambda i:g(i)=="Terbit"))
@z("izin-belum-punya","enterprises still without a permit")
def _(b): S(b,"izin usaha umkm 2023.xlsx",["DAFTAR UMKM YANG BELUM MEMILIKI IZIN USAHA","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan"],mk(35,2061,NO,PM,US,DS,KC))
@z("izin-per-kbli","one NIB on several rows, a row per KBLI")
def _(b):
    kl=ks(17,2062); rows=[];n=0
    for i,k in enumerate(kl):
        for j in range(1+i%3): n+=1; rows.append((n,"Pemilik %d"%(i+1),nbx(i),["56102","10794","47111"][j],k))
    ws=S(b,"NIB dan KBLI.xlsx",["UMKM YANG DIFASILITASI NIB, DIRINCI PER KBLI","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","NIB","KBLI","Kecamatan"],rows); N(ws,"Satu NIB dapat memuat beberapa KBLI, jumlah pelaku usaha = %d"%len(kl)); flow(b,IZN,kl,"2023-Q3")
@z("izin-mandiri","some got it on their own")
def _(b):
    g=lambda i:i%4!=2; r=mk(36,2063,NO,PM,US,NB,KC,lambda i,k:"Difasilitasi Dinas" if g(i) else "Mengurus sendiri"); S(b,"NIB semua jalur.xlsx",["UMKM PEMILIK NIB TERBIT TAHUN 2023"],HI+["Cara Pengurusan"],r); b.use(IZN,"2023",cn(r.k,g))
@z("izin-halal","halal certificates, not a business permit")
def _(b): S(b,"fasilitasi perizinan.xlsx",["UMKM YANG DIFASILITASI SERTIFIKAT HALAL","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","No. Sertifikat","Kecamatan"],mk(26,2064,NO,PM,US,ORG("ID-HALAL"),KC))
@z("izin-dicabut","NIB withdrawn again, not to be reported")
def _(b):
    g=lambda i:i%10==6; DD=DT(2023,2,5,9); r=mk(40,2065,NO,PM,US,NB,KC,DD,lambda i,k:"NIB dibatalkan, salah input - jangan dilaporkan" if g(i) else None); S(b,"Register NIB fasilitasi.xlsx",["UMKM YANG DIFASILITASI NIB TAHUN 2023"],HI+["Tanggal Terbit","Keterangan"],r); flowd(b,IZN,r.k,dl(DD,r.k),lambda i:not g(i))
@z("izin-pemohon-antri","queue of applicants")
def _(b): S(b,"antrian OSS okt.xlsx",["BUKU ANTREAN PEMOHON NIB","BULAN OKTOBER 2023"],["No Antrean","Nama Pemohon","Nama Usaha","Kecamatan","Jam Datang"],mk(30,2066,NO,PM,US,KC,C("09.15")))
@z("izin-baru-ganti-data","changes of data on an older NIB in a block of their own")
def _(b):
    r=mk(25,2067,NO,PM,US,NB,KC); x=mk(10,2068,NO,PM,US,NB,KC,off=60); S(b,"layanan oss tw1.xlsx",["UMKM YANG DIFASILITASI IZIN USAHA (NIB)","TRIWULAN I TAHUN 2023"],HI,["A. PENERBITAN NIB BARU"]+list(r)+["B. HANYA KONSULTASI, TIDAK ADA IZIN YANG TERBIT"]+nr(x)); flow(b,IZN,r.k,"2023-Q1")
# ------------- sarpras
HS=["No","Nama UKM","Pemilik","Kecamatan","Peralatan"]
CS=(NO,US,PM,KC,BR)
@z("sar-belum-serah","goods still in the store")
def _(b):
    g=lambda i:i%4!=1; r=mk(32,2070,*CS,lambda i,k:"sudah diserahkan" if g(i) else "barang masih di gudang dinas"); S(b,"bantuan alat tw4.xlsx",["PENERIMA BANTUAN SARANA PRASARANA UKM","TRIWULAN IV TAHUN 2023"],HS+["Posisi Barang"],r); b.use(SAR,KD,cn(r.k,g))
@z("sar-proposal","proposals received")
def _(b): S(b,"bantuan sarpras 2023.xlsx",["REKAP PROPOSAL PERMOHONAN BANTUAN PERALATAN YANG MASUK","TAHUN 2023"],HS+["Tgl Proposal"],mk(30,2071,*CS,DT(2023,2,5,8)))
@z("sar-per-barang","three items an enterprise, a row an item")
def _(b):
    kl=ks(14,2072); rows=[(3*i+j+1,"UD Misal %d"%(i+1),"Pemilik %d"%(i+1),k,x,1) for i,k in enumerate(kl) for j,x in enumerate(ALAT[:3])]
    ws=S(b,"rincian barang hibah.xlsx",["RINCIAN BARANG BANTUAN SARPRAS YANG DITERIMA UKM","TRIWULAN II TAHUN 2023"],HS+["Unit"],rows); N(ws,"Setiap UKM menerima satu paket berisi 3 barang. Jumlah UKM penerima: %d"%len(kl)); flow(b,SAR,kl,"2023-Q2")
@z("sar-dialihkan","taken back and handed to another, both rows listed")
def _(b):
    g=lambda i:i in (3,14,22); DD=DT(2023,5,9); r=mk(31,2073,*CS,DD,lambda i,k:"ditarik kembali, dialihkan ke no. %d"%(i+2) if g(i) else None); S(b,"penerima gerobak dll.xlsx",["DAFTAR UKM PENERIMA BANTUAN PERALATAN TAHUN 2023"],HS+["Tanggal Penyerahan","Ket"],r); flowd(b,SAR,r.k,dl(DD,r.k),lambda i:not g(i))
@z("sar-pinjam-pakai","equipment lent by the day")
def _(b): S(b,"pemakai alat rumah kemasan.xlsx",["DAFTAR UKM PEMINJAM ALAT RUMAH KEMASAN","TAHUN 2023"],HS+["Tgl Pinjam","Tgl Kembali"],mk(27,2074,*CS,DT(2023,3,8),DT(2023,4,9)))
@z("sar-satu-dana","one fund only; the other fund's recipients are in another book")
def _(b):
    r=mk(20,2075,*CS); ws=S(b,"sarpras DAK.xlsx",["UKM PENERIMA BANTUAN SARANA PRASARANA SUMBER DANA DAK","TAHUN 2023"],HS,r); N(ws,"Penerima dari APBD dicatat di buku lain dan belum digabung di sini.")
@z("sar-anggota-kub","the equipment went to the group, the rows are its members")
def _(b): S(b,"KUB penerima alat.xlsx",["ANGGOTA KELOMPOK USAHA BERSAMA (KUB) PENERIMA MESIN","TAHUN 2023"],["No","Nama Anggota","Nama KUB","Kecamatan","Alat (1 unit per KUB)"],mk(40,2076,NO,ORG("Anggota Misal"),lambda i,k:"KUB Contoh %d"%NAMES.index(k),KC,BR))
@z("sar-sembako","food parcels, not equipment")
def _(b): S(b,"bantuan pelaku usaha.xlsx",["PELAKU USAHA PENERIMA PAKET SEMBAKO","TRIWULAN II TAHUN 2023"],["No","Nama","Usaha","Kecamatan","Isi Paket"],mk(30,2077,NO,PM,US,KC,C("beras 5 kg, minyak 1 l")))
@z("sar-tolak","beneficiaries who refused or did not come, in a second section")
def _(b):
    r=mk(24,2078,*CS); x=mk(6,2079,*CS,off=40); S(b,"serah terima alat 5 Des.xlsx",["BANTUAN SARANA PRASARANA BAGI UKM","SERAH TERIMA SELASA, 5 DESEMBER 2023"],HS,["MENERIMA"]+list(r)+["TIDAK MENGAMBIL BARANG (bantuan hangus)"]+nr(x)); flow(b,SAR,r.k,KD)
@z("sar-monev","monitoring of an older year's aid")
def _(b): S(b,"monev bantuan sarpras 2023.xlsx",["MONITORING TAHUN 2023 ATAS PEMANFAATAN ALAT BANTUAN TAHUN 2021"],HS+["Kondisi Alat"],mk(28,2080,*CS,lambda i,k:["baik","rusak ringan","baik"][i%3]))
