from own import *
from honest import nt,rk,rn,subt,AG,PN,RT,AL,DK,ADR,X,use0
from openpyxl.styles import Font
def N(name,note,year=2023): return t(name,note,year,False)      # nothing, or only some measures, can be counted
OK=lambda i:i%4!=2
# ---------- participants
@t("w15l-t01-kehadiran","attendance column: only those who came are participants")
def _(b):
    r=mk(30,2501,NO,PS,LP,US,KC,lambda i,k:"Hadir" if OK(i) else "Tidak Hadir")
    S(b,"presensi pelatihan.xlsx",["PRESENSI PELATIHAN BRANDING PRODUK UMKM","Selasa, 8 Agustus 2023"],["No","Nama","L/P","Usaha","Kecamatan","Kehadiran"],r); b.use(PD,"2023-Q3",cn(r.k,OK))
@N("w15l-t02-undangan","invited persons, no word on who came")
def _(b):
    r=mk(25,2502,NO,PS,US,KK,HP); ws=S(b,"Undangan pelatihan.xlsx",["DAFTAR NAMA YANG DIUNDANG MENGIKUTI PELATIHAN EKSPOR","Tanggal 10 s.d. 12 Mei 2023"],["No","Nama","Usaha","Kecamatan","HP"],r); nt(ws,"Mohon konfirmasi kesediaan paling lambat 5 Mei 2023.")
@N("w15l-t03-pendaftar","applicants of the online form before the selection")
def _(b):
    r=mk(40,2503,lambda i,k:"%02d/03/2023 %02d:%02d"%(1+i%20,8+i%9,i*7%60),PS,NX,PN,US,KC,C("Ingin menambah ilmu"))
    ws=S(b,"Respon google form.xlsx",["PENDAFTAR PELATIHAN DIGITAL MARKETING ANGKATAN II TAHUN 2023"],["Timestamp","Nama Peserta","NIK","Pendidikan","Usaha","Kecamatan","Motivasi"],r); nt(ws,"Kuota 20 orang; peserta terpilih diumumkan kemudian.")
@t("w15l-t04-unsur","committee and speakers sign the same sheet")
def _(b):
    u=lambda i:["Peserta","Peserta","Peserta","Peserta","Panitia","Narasumber"][i%6]
    r=mk(36,2504,NO,ORG("Nama Rekaan"),lambda i,k:u(i),KC,HP,C("ttd")); S(b,"Daftar hadir 2 Nov.xlsx",["DAFTAR HADIR PELATIHAN PERKOPERASIAN","Kamis, 2 November 2023"],["No","Nama","Unsur","Kecamatan","HP","Paraf"],r); b.use(PD,"2023-Q4",cn(r.k,lambda i:u(i)=="Peserta"))
@t("w15l-t05-hari-1-dan-2","two days of the same training, the same persons on both tabs")
def _(b):
    for d in (1,2):
        r=mk(22,2505,NO,PS,NK,KC,C("ttd")); S(b,"absen hari 1-2.xlsx",["DAFTAR HADIR PESERTA PELATIHAN KERAJINAN LONTAR","Hari ke-%d : %d Juni 2023"%(d,12+d)],["No","Nama Peserta","NIK","Kecamatan","Tanda Tangan"],r,tab="Hari %d"%d)
    flow(b,PD,r.k,"2023-Q2")
@N("w15l-t06-instruktur","trainers, by the district they live in")
def _(b):
    r=mk(14,2506,NO,ORG("Instruktur Rekaan"),lambda i,k:["Tata boga","Las listrik","Akuntansi"][i%3],KU,C("LSP Rekaan")); S(b,"SDM pelatihan 2023.xlsx",["DAFTAR INSTRUKTUR PELATIHAN UMKM","TAHUN 2023"],["No","Nama","Keahlian","Kecamatan","Sertifikat"],r)
@t("w15l-t07-luar-kabupaten","guests from neighbouring regencies in the list")
def _(b):
    r=mk(24,2507,NO,PS,US,KC,C("Jeneponto")); g=[(24+j,"Peserta %d"%(24+j),US(j,""),x,y) for j,(x,y) in enumerate([("Galesong","Takalar"),("Bissappu","Bantaeng"),("Pallangga","Gowa"),("Batang","Batang (Jawa Tengah)")],1)]
    S(b,"Peserta pelatihan regional.xlsx",["PESERTA PELATIHAN RUMPUT LAUT TINGKAT REGIONAL","Tanggal 19 - 20 September 2023"],["No","Nama Peserta","Usaha","Kecamatan","Kabupaten"],r+g); flow(b,PD,r.k,"2023-Q3")
@t("w15l-t08-coretan","rows struck through, explained below")
def _(b):
    r=mk(26,2508,NO,PS,LP,US,KC); ws=S(b,"PESERTA revisi coret.xlsx",["PESERTA PELATIHAN BARISTA","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","L/P","Usaha","Kecamatan"],r)
    for i in range(26):
        if i%6==4:
            for c in range(1,6): ws.cell(ws.rows_at[i],c).font=Font(strike=True)
    nt(ws,"Nama yang dicoret tidak jadi ikut pelatihan."); b.use(PD,"2023-Q2",cn(r.k,lambda i:i%6!=4))
@t("w15l-t09-cadangan","a reserve section below the participants")
def _(b):
    r=mk(20,2509,NO,PS,NX,KC); z=mk(7,2609,NO,PS,NX,KC,off=20)
    S(b,"Hasil seleksi & pelaksanaan.xlsx",["PESERTA YANG MENGIKUTI PELATIHAN LAS","Tanggal 6 - 9 Maret 2023"],["No","Nama","NIK","Kecamatan"],["PESERTA"]+list(r)+["DAFTAR TUNGGU (TIDAK DIPANGGIL)"]+rn(z)); flow(b,PD,r.k,"2023-Q1")
@N("w15l-t10-lulus-uji","only those who passed the competence test; others took part too")
def _(b):
    r=mk(18,2510,NO,PS,NUM(75,3,20),C("Kompeten"),KC); ws=S(b,"hasil uji kompetensi.xlsx",["PESERTA PELATIHAN BARBER YANG DINYATAKAN KOMPETEN","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","Nilai","Hasil","Kecamatan"],r); nt(ws,"Jumlah peserta pelatihan 30 orang, kompeten 18 orang.")
@N("w15l-t11-rencana","plan for next year",2024)
def _(b):
    r=mk(20,2511,NO,PS,US,KC,C("Pelatihan Tenun")); ws=S(b,"RKA pelatihan 2024.xlsx",["RENCANA PESERTA PELATIHAN TAHUN 2024","(lampiran RKA)"],["No","Nama Peserta","Usaha","Kecamatan","Jenis Pelatihan"],r)
@t("w15l-t12-angkatan-ditunda","one batch was cancelled, said in its line")
def _(b):
    rows=[];o=0
    for a,d,m,z in ((1,"7-9 Februari 2023",2,0),(2,"16-18 Mei 2023",5,1),(3,"5-7 September 2023",9,0)):
        r=mk(11,2512+a,NO,PS,US,KC,off=o); o+=11; rows+=["Angkatan %s, %s%s"%(RM[a],d," -- BATAL DILAKSANAKAN (anggaran direfokus)" if z else "")]+rn(r)
        if not z: flow(b,PD,r.k,"2023-Q%d"%tw(D(2023,m,1)))
    S(b,"angkatan pelatihan 2023.xlsx",["PESERTA PELATIHAN PENGOLAHAN JAGUNG"],["No","Nama Peserta","Usaha","Kecamatan"],rows)
@N("w15l-t13-anggota-kop","members of one cooperative, not cooperatives or participants")
def _(b):
    r=mk(35,2513,lambda i,k:"A-%03d"%(i+1),ORG("Anggota Rekaan"),LP,KC,C(100000),NUM(10000,7000,90000)); S(b,"Buku daftar anggota.xlsx",["BUKU DAFTAR ANGGOTA KOPERASI KONSUMEN REKAAN JAYA","PER 31 DESEMBER 2023"],["No. Anggota","Nama Anggota","L/P","Kecamatan","Simpanan Pokok","Simpanan Wajib"],r)
@N("w15l-t14-tidak-ikut","those who did not take part")
def _(b):
    r=mk(12,2514,NO,PS,US,KC,lambda i,k:["Sakit","Keluar daerah","Panen"][i%3]); S(b,"evaluasi kehadiran.xlsx",["PESERTA YANG BERHALANGAN HADIR PADA PELATIHAN ECOPRINT","Tanggal 22 Agustus 2023"],["No","Nama Peserta","Usaha","Kecamatan","Alasan"],r)
@N("w15l-t15-responden","a sample that answered the satisfaction survey")
def _(b):
    r=mk(15,2515,NO,PS,KC,lambda i,k:["Puas","Sangat puas","Cukup"][i%3],NUM(3,1,3)); ws=S(b,"SKM pelatihan.xlsx",["RESPONDEN SURVEI KEPUASAN PESERTA PELATIHAN TAHUN 2023"],["No","Nama Peserta","Kecamatan","Penilaian","Skor"],r); nt(ws,"Responden diambil acak 10 persen dari seluruh peserta.")
@t("w15l-t16-jumlah-utusan","a row is a cooperative that sent several persons; the persons are in a column")
def _(b):
    f=lambda i:1+i*5%4; r=mk(22,2516,NO,KP,KC,lambda i,k:f(i)); s={}
    for i,k in enumerate(r.k): s[k]=s.get(k,0)+f(i)
    S(b,"utusan koperasi diklat.xlsx",["JUMLAH PESERTA DIKLAT PERKOPERASIAN MENURUT KOPERASI PENGIRIM","TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Jumlah Peserta Diklat (Orang)"],r+[(None,"JUMLAH",None,sum(map(f,range(22))))]); b.use(PD,"2023-Q3",s)
@t("w15l-t17-gabungan-dan-tab","one tab holds everyone, other tabs repeat the same persons by batch")
def _(b):
    r=mk(24,2517,NO,PS,NK,US,KC); H=["No","Nama Peserta","NIK","Usaha","Kecamatan"]; L1=["PESERTA PELATIHAN OLAHAN GARAM","TRIWULAN IV TAHUN 2023"]; fn="Peserta garam.xlsx"
    S(b,fn,L1+["GABUNGAN KELAS A DAN B"],H,r,tab="Gabungan")
    for x,p in (("A",r[:12]),("B",r[12:])): S(b,fn,L1+["KELAS "+x],H,rn(p),tab="Kelas "+x)
    flow(b,PD,r.k,"2023-Q4")
@t("w15l-t18-lintas-tahun","some trainings were held the year before, by date")
def _(b):
    f=lambda i,k:D(2022,11,14) if i%5==3 else D(2023,[2,6,10][i%3],9); r=mk(30,2518,NO,PS,KC,f,C("Pelatihan Kuliner")); S(b,"arsip peserta 22-23.xlsx",["ARSIP PESERTA PELATIHAN"],["No","Nama Peserta","Kecamatan","Tanggal Pelatihan","Pelatihan"],r); flowd(b,PD,r.k,dl(f,r.k))
@t("w15l-t19-pendamping-anak","escorts of participants in the same numbering")
def _(b):
    p=lambda i:i%5==4; r=mk(30,2519,NO,lambda i,k:"Peserta %d"%(i+1) if not p(i) else "Pendamping Rekaan %d"%(i+1),lambda i,k:"pendamping peserta no. %d, bukan peserta"%i if p(i) else "penyandang disabilitas",KC)
    S(b,"pelatihan inklusif.xlsx",["PESERTA PELATIHAN PIJAT BAGI PENYANDANG DISABILITAS","27 September 2023"],["No","Nama","Keterangan","Kecamatan"],r); b.use(PD,"2023-Q3",cn(r.k,lambda i:not p(i)))
@N("w15l-t20-studi-banding","exhibitors of a bazaar, no training")
def _(b):
    r=mk(21,2520,NO,PS,US,KC,lambda i,k:"Stan %s-%d"%(ALF[i%3],i+1)); S(b,"Peserta pameran HUT.xlsx",["PESERTA PAMERAN DAN BAZAR UMKM HARI JADI JENEPONTO","1 - 5 Mei 2023"],["No","Nama Peserta","Usaha","Kecamatan","Nomor Stan"],r)
@t("w15l-t21-lanjutan-orang-sama","withdrawn before the training, by the remark")
def _(b):
    z=lambda i:i%7==3; r=mk(28,2521,NO,PS,KC,lambda i,k:"mengundurkan diri sebelum pelatihan" if z(i) else None); S(b,"peserta pelatihan servis hp.xlsx",["PESERTA PELATIHAN SERVIS TELEPON SELULER","Tanggal 3 - 7 Juli 2023"],["No","Nama Peserta","Kecamatan","Ket."],r); b.use(PD,"2023-Q3",cn(r.k,lambda i:not z(i)))
# ---------- permits
@t("w15l-t22-status-terbit","only permits that were issued count")
def _(b):
    s=lambda i:["Terbit","Terbit","Ditolak","Terbit","Berkas dikembalikan"][i%5]; r=mk(35,2522,NO,PM,US,KC,lambda i,k:s(i)); ws=S(b,"Rekam layanan OSS.xlsx",["UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Hasil Permohonan"],r); nt(ws,"Yang dihitung sebagai capaian hanya permohonan dengan hasil Terbit."); b.use(IZN,"2023-Q2",cn(r.k,lambda i:s(i)=="Terbit"))
@N("w15l-t23-pemohon-pirt","applications to be sent to the health office")
def _(b):
    r=mk(19,2523,NO,PM,lambda i,k:"Sambal Rekaan %d"%(i+1),KK); ws=S(b,"Usulan PIRT.xlsx",LH2+["Perihal : Permohonan penerbitan SPP-IRT","Berikut nama UMKM yang kami usulkan untuk memperoleh SPP-IRT tahun 2023 :"],["No","Nama Pelaku UMKM","Nama Produk","Kecamatan"],r,when="14 Maret 2023",jab="KEPALA DINAS")
@N("w15l-t24-belum-nib","enterprises without a permit")
def _(b):
    r=mk(27,2524,NO,PM,US,DS,KC,C("-")); S(b,"pemetaan legalitas.xlsx",["UMKM YANG BELUM MEMILIKI IZIN USAHA (NIB)","TRIWULAN I TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan","NIB"],r)
@N("w15l-t25-pencabutan","revoked permits")
def _(b):
    r=mk(13,2525,NO,US,NB,DT(2023,4,5),KU,C("tidak ada kegiatan usaha")); S(b,"NIB 2023 dicabut.xlsx",["DAFTAR NIB UMKM YANG DICABUT","TRIWULAN II TAHUN 2023"],["No","Nama Usaha","NIB","Tanggal","Kecamatan","Alasan"],r)
@t("w15l-t26-satu-izin-satu-baris","a row is a permit; an enterprise with two permits has two rows")
def _(b):
    base=mk(20,2526,NO,US,PM,NK,KC); rows=[]
    for i,x in enumerate(base):
        rows.append((len(rows)+1,)+x[1:]+("NIB",))
        if i%3==0: rows.append((len(rows)+1,)+x[1:]+("P-IRT",))
    ws=S(b,"izin terbit tw3.xlsx",["IZIN USAHA YANG DIFASILITASI BAGI UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Jenis Izin"],rows); nt(ws,"Jumlah izin : %d; jumlah UMKM : 20 (sebagian memperoleh dua izin)."%len(rows)); flow(b,IZN,base.k,"2023-Q3")
@t("w15l-t27-cetak-ulang","reprints are not new permits, said below")
def _(b):
    u=lambda i:i%4==1; r=mk(32,2527,NO,PM,US,NB,KC,lambda i,k:"Cetak ulang" if u(i) else "Penerbitan baru"); ws=S(b,"layanan NIB tw4.xlsx",["UMKM DIFASILITASI IZIN USAHA","TRIWULAN IV TAHUN 2023"],["No","Pemilik","Usaha","NIB","Kecamatan","Jenis Layanan"],r); nt(ws,"Cetak ulang tidak dihitung sebagai fasilitasi izin usaha."); b.use(IZN,"2023-Q4",cn(r.k,lambda i:not u(i)))
@t("w15l-t28-mandiri","half of them went to OSS by themselves")
def _(b):
    u=lambda i:i%5 in(1,3); r=mk(40,2528,NO,US,PM,NB,KC,lambda i,k:"Mandiri oleh pemilik" if u(i) else "Difasilitasi Dinas"); S(b,"NIB terbit (data DPMPTSP).xlsx",["NIB UMKM TERBIT DI KABUPATEN JENEPONTO","TRIWULAN I TAHUN 2023"],["No","Nama Usaha","Pemilik","NIB","Kecamatan","Cara Pengurusan"],r); b.use(IZN,"2023-Q1",cn(r.k,lambda i:not u(i)))
@t("w15l-t29-ganda-dua-tab","the same enterprises again on the tab 'Salinan'")
def _(b):
    r=mk(18,2529,NO,PM,US,NB,KC); H=["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"]
    for tb in ("Asli","Salinan utk Kabid"): S(b,"fasilitasi nib.xlsx",["UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN II TAHUN 2023"],H,r,tab=tb)
    flow(b,IZN,r.k,"2023-Q2")
@N("w15l-t30-janji-temu","queue for next week's service, nothing issued")
def _(b):
    r=mk(16,2530,NO,PM,US,KC,lambda i,k:"%02d.00 WITA"%(8+i%6)); S(b,"jadwal jemput bola.xlsx",["JADWAL PELAYANAN JEMPUT BOLA IZIN USAHA (NIB) UMKM","Senin, 16 Oktober 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Jam Kedatangan"],r); nt(b.files["jadwal jemput bola.xlsx"]["Sheet1"],"Harap membawa KTP dan telepon genggam pada jam yang dijadwalkan.")
@t("w15l-t31-contoh-isian","an example row of how to fill in, above the real rows")
def _(b):
    r=mk(23,2531,NO,PM,US,NB,KC); S(b,"format isian izin.xlsx",["UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"],[("Contoh","Fulan bin Fulan","Toko Contoh Isian","0000000000000","Binamu")]+list(r)); flow(b,IZN,r.k,"2023-Q3")
@N("w15l-t32-dua-angka-izin","recap says other figures than the list")
def _(b):
    r=mk(25,2532,NO,PM,US,NB,KC); d=cn(r.k); S(b,"izin tw2 beda.xlsx",["UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"],r,tab="List")
    recap(b.sheet("izin tw2 beda.xlsx","Rekap"),["REKAP UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN II TAHUN 2023"],["No","Kecamatan","Jumlah UMKM"],[[d.get(k,0)+1+j%3 for j,k in enumerate(NAMES)]])
# ---------- aid
@N("w15l-t33-proposal","proposals asking for equipment")
def _(b):
    r=mk(28,2533,NO,PM,US,BR,KC,DT(2023,1,2),NUM(1500000,250000,4000000)); S(b,"agenda proposal masuk.xlsx",["REKAP PROPOSAL PERMOHONAN BANTUAN SARANA PRASARANA UKM","TAHUN 2023"],["No","Nama Pemohon","Usaha","Alat yang Dimohon","Kecamatan","Tanggal Masuk","Nilai (Rp)"],r)
@t("w15l-t34-di-gudang","not yet handed over: still in the store")
def _(b):
    g=lambda i:i%4==3; r=mk(28,2534,NO,PM,US,BR,KC,lambda i,k:"masih di gudang, belum diserahkan" if g(i) else "sudah diserahkan"); S(b,"posisi barang bantuan.xlsx",["PENERIMA BANTUAN PERALATAN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Usaha","Alat","Kecamatan","Posisi Barang"],r); b.use(SAR,"2023-Q3",cn(r.k,lambda i:not g(i)))
@t("w15l-t35-dialihkan","withdrawn from one and given to another who is in the list too")
def _(b):
    z={3:20,9:21,15:22}; r=mk(23,2535,NO,PM,US,KC,BR,lambda i,k:"dibatalkan, pindah keluar daerah; dialihkan kepada no. %d"%(z[i]+1) if i in z else "pengganti" if i in z.values() else None); S(b,"BAST alih.xlsx",["PENERIMA BANTUAN SARANA PRASARANA","Diserahkan tanggal 15 November 2023"],["No","Nama Penerima","Usaha","Kecamatan","Barang","Ket"],r); b.use(SAR,"2023-Q4",cn(r.k,lambda i:i not in z))
@N("w15l-t36-verifikasi","survey of the candidates' eligibility")
def _(b):
    r=mk(24,2536,NO,PM,NX,US,KC,lambda i,k:["Layak","Layak","Tidak layak"][i%3],NUM(60,7,40)); ws=S(b,"BA verifikasi lapangan.xlsx",["HASIL VERIFIKASI LAPANGAN CALON PENERIMA BANTUAN PERALATAN","TRIWULAN II TAHUN 2023"],["No","Nama","NIK","Usaha","Kecamatan","Hasil","Skor"],r); nt(ws,"Penetapan penerima menunggu Keputusan Bupati.")
@t("w15l-t37-baris-barang","each row an item; a recipient has several items")
def _(b):
    base=mk(15,2537,PM,NX,KC); rows=[]
    for i,x in enumerate(base):
        for j in range(1+i%3): rows.append((len(rows)+1,)+x+(ALAT[(i+j)%6],1,1200000+j*300000))
    ws=S(b,"rincian barang diserahkan.xlsx",["RINCIAN BARANG BANTUAN SARPRAS YANG DISERAHKAN KEPADA UKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Nama Barang","Unit","Harga (Rp)"],rows); nt(ws,"Jumlah barang %d unit untuk 15 penerima."%len(rows)); flow(b,SAR,base.k,"2023-Q4")
@N("w15l-t38-sampel-monev","a sample visited for monitoring")
def _(b):
    r=mk(11,2538,NO,PM,US,BR,KC,lambda i,k:["Terpakai","Terpakai","Rusak ringan"][i%3]); ws=S(b,"monev bantuan alat.xlsx",["MONITORING PENERIMA BANTUAN SARANA PRASARANA","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Usaha","Alat","Kecamatan","Kondisi"],r); nt(ws,"Penerima yang dikunjungi adalah sampel satu orang tiap kecamatan.")
@N("w15l-t39-bantuan-tunai","cash aid of the ministry, no equipment")
def _(b):
    r=mk(30,2539,NO,PM,NX,US,KC,C(1200000),C("Bank Rekaan")); S(b,"BPUM.xlsx",["PENERIMA BANTUAN TUNAI MODAL KERJA PELAKU USAHA MIKRO (BPUM)","TAHUN 2023"],["No","Nama Penerima","NIK","Usaha","Kecamatan","Nilai (Rp)","Bank Penyalur"],r)
@N("w15l-t40-satu-sumber-dana","one fund only; the others are in a list that was not sent")
def _(b):
    r=mk(14,2540,NO,PM,US,BR,KC); ws=S(b,"penerima alat DAK.xlsx",["PENERIMA BANTUAN SARPRAS SUMBER DANA DAK FISIK","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Usaha","Alat","Kecamatan"],r); nt(ws,"Penerima dari sumber dana APBD dan Pokir dibuatkan daftar tersendiri.")
@t("w15l-t41-belum-ambil","remark: goods not collected, returned to the treasury",2024)
def _(b):
    z=lambda i:i%8==5; r=mk(25,2541,NO,PM,US,BR,DK,lambda i,k:None if z(i) else D(2024,7,17),lambda i,k:"tidak mengambil barang, dikembalikan ke dinas" if z(i) else "diterima"); S(b,"pengambilan barang.xlsx",["PENERIMA BANTUAN PERALATAN UKM","TRIWULAN III TAHUN 2024"],["No","Penerima","Usaha","Alat","Alamat","Tanggal Terima","Keterangan"],r); b.use(SAR,"2024-Q3",cn(r.k,lambda i:not z(i)))
@N("w15l-t42-pinjam-pakai","borrowers of the office's tools, to be given back")
def _(b):
    r=mk(12,2542,NO,PM,US,lambda i,k:["Tenda","Meja lipat","Genset"][i%3],KC,DT(2023,4,5),C("sudah kembali")); S(b,"buku peminjaman alat.xlsx",["BUKU PEMINJAMAN PERALATAN KANTOR OLEH PELAKU UKM","TAHUN 2023"],["No","Nama","Usaha","Peralatan","Kecamatan","Tanggal Pinjam","Pengembalian"],r)
# ---------- cooperatives
@t("w15l-t43-cabang","branch offices listed under their cooperative")
def _(b):
    c=lambda i:i%6==5; r=mk(36,2543,NO,lambda i,k:"Kantor Cabang Rekaan %d"%(i+1) if c(i) else kp(i),lambda i,k:None if c(i) else bh(i),KC,lambda i,k:"Kantor cabang, induk no. %d"%i if c(i) else "Kantor pusat",lambda i,k:None if c(i) else ("Aktif" if AK(i) else "Tidak Aktif"))
    ws=S(b,"koperasi dan cabang.xlsx",["DAFTAR KOPERASI BESERTA KANTOR CABANG","PER 31 DESEMBER 2023"],["No","Nama","Badan Hukum","Kecamatan","Kedudukan","Status"],r); nt(ws,"Kantor cabang bukan koperasi tersendiri."); kp_=lambda i:not c(i)
    b.use("koperasi_total","2023-Q4",cn(r.k,kp_)); b.use("koperasi_aktif","2023-Q4",cn(r.k,lambda i:kp_(i) and AK(i))); b.use("koperasi_tidak_aktif","2023-Q4",cn(r.k,lambda i:kp_(i) and not AK(i)))
@N("w15l-t44-sudah-rat","only those that held the members' meeting")
def _(b):
    r=mk(26,2544,NO,KP,BH,KC,DT(2023,1,2,3),C("Aktif")); S(b,"kop RAT.xlsx",["KOPERASI YANG TELAH MELAKSANAKAN RAT TAHUN BUKU 2022","PER 31 DESEMBER 2023"],["No","Nama Koperasi","BH","Kecamatan","Tanggal RAT","Status"],r)
@t("w15l-t45-pra-koperasi","groups that are no cooperatives yet at the end")
def _(b):
    r=mk(30,2545,NO,KN,BN,KC,ST()); z=mk(6,2645,NO,ORG("Kelompok Rekaan"),C("belum ada"),KC,E,off=30)
    ws=S(b,"kop + pra kop.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],["KOPERASI BERBADAN HUKUM"]+list(r)+["KELOMPOK PRA KOPERASI (BUKAN KOPERASI)"]+rn(z)); kopu(b,r.k,"2023-Q4",AK)
@t("w15l-t46-melebur","merged into another of the list")
def _(b):
    z={4:11,17:2}; r=mk(31,2546,NO,KN,BN,KC,lambda i,k:None if i in z else "Aktif" if AK(i) else "Tidak Aktif",lambda i,k:"sudah melebur ke dalam no. %d, BH dihapus 2021"%z[i] if i in z else None); S(b,"daftar koperasi (lama).xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status","Catatan"],r)
    o=lambda i:i not in z; b.use("koperasi_total","2023-Q4",cn(r.k,o)); b.use("koperasi_aktif","2023-Q4",cn(r.k,lambda i:o(i) and AK(i))); b.use("koperasi_tidak_aktif","2023-Q4",cn(r.k,lambda i:o(i) and not AK(i)))
@t("w15l-t47-pindah-kec","moved to another district; listed at the new one too")
def _(b):
    r=mk(32,2547,NO,KN,BN,KC,ST()); x=list(r); a=next(i for i in range(32) if r.k[i]=="Kelara"); k2=list(r.k)
    x[a]=x[a]+("pindah kedudukan ke Kec. Binamu tahun 2022, dicatat pada no. 33",); x.append((33,x[a][1],x[a][2],"Binamu",x[a][4],"pindahan dari Kec. Kelara")); k2[a]=None; k2.append("Binamu")
    S(b,"register kop mutasi.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status","Mutasi"],x); act=[y[4]=="Aktif" for y in x]
    g=lambda f:{k:v for k,v in cn(k2,f).items() if k}; b.use("koperasi_total","2023-Q4",g(lambda i:True)); b.use("koperasi_aktif","2023-Q4",g(lambda i:act[i])); b.use("koperasi_tidak_aktif","2023-Q4",g(lambda i:not act[i]))
@N("w15l-t48-usulan-kdmp","planned village cooperatives, not founded",2025)
def _(b):
    r=mk(33,2548,NO,lambda i,k:"KDMP %s"%ds(k,i),DS,KC,C("musdesus dijadwalkan")); S(b,"usulan KDMP.xlsx",["USULAN PEMBENTUKAN KOPERASI DESA MERAH PUTIH","PER 30 JUNI 2025"],["No","Nama Koperasi","Desa","Kecamatan","Tahapan"],r)
@N("w15l-t49-koperasi-wanita","one kind of cooperatives only")
def _(b):
    r=mk(17,2549,NO,ORG("Kopwan Rekaan"),BN,KC,ST()); S(b,"data kopwan.xlsx",["DAFTAR KOPERASI WANITA","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],r)
@N("w15l-t50-koperasi-baru","cooperatives founded this year only")
def _(b):
    r=mk(12,2550,NO,KN,lambda i,k:"AHU-%07d.AH.01.29.TAHUN 2023"%(900+i),DT(2023,2,5,9),KC,C("Aktif")); S(b,"penambahan koperasi.xlsx",["KOPERASI YANG BARU BERDIRI SELAMA TAHUN 2023"],["No","Nama Koperasi","SK AHU","Tanggal","Kecamatan","Status"],r)
@t("w15l-t51-catatan-sama","the same cooperative typed twice, said in the remark")
def _(b):
    r=mk(29,2551,NO,KN,BN,KC,ST(),E); x=list(r); e=[(30+j,x[s][1].upper().replace("REKAAN","RKN."),x[s][2],x[s][3],x[s][4],"tercatat ganda, sama dengan no. %d"%(s+1)) for j,s in enumerate((5,12,20))]; S(b,"kop ada ganda.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status","Catatan"],x+e); kopu(b,r.k,"2023-Q4",AK)
@N("w15l-t52-status-beda-lembar","two sheets give the same cooperatives another status; the number is certain")
def _(b):
    r=mk(27,2552,NO,KP,BH,KC,ST()); y=[x[:4]+("Tidak Aktif" if i%5==0 else x[4],) for i,x in enumerate(r)]; H=["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"]
    S(b,"dua versi status.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],H,r,tab="versi bidang"); S(b,"dua versi status.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],H,y,tab="versi ODS"); kopu(b,r.k,"2023-Q4")
    for w,f in (("aktif",lambda s:s=="Aktif"),("tidak_aktif",lambda s:s!="Aktif")):
        p=cn(r.k,lambda i:f(r[i][4])); q=cn(r.k,lambda i:f(y[i][4])); b.use("koperasi_"+w,"2023-Q4",{k:v for k,v in p.items() if q.get(k)==v})
# ---------- UMKM
@t("w15l-t53-arsir-tutup","grey rows have closed, by the legend")
def _(b):
    z=lambda i:i%6==1; r=mk(42,2553,NO,US,PM,KC,SK); ws=S(b,"data umkm warna.xlsx",["DATA UMKM","PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala"],r)
    for i in range(42):
        if z(i):
            for c in range(1,6): ws.cell(ws.rows_at[i],c).fill=PatternFill("solid",fgColor="BFBFBF")
    nt(ws,"Baris berwarna abu-abu : usaha sudah tutup, tidak dihitung lagi."); ws.cell(ws.next-1,1).fill=PatternFill("solid",fgColor="BFBFBF"); b.use("umkm_total","2023-Q4",cn(r.k,lambda i:not z(i)))
    for w in ("Mikro","Kecil","Menengah"): b.use("umkm_"+w.lower(),"2023-Q4",cn(r.k,lambda i:not z(i) and SK(i,"")==w))
@N("w15l-t54-debitur-kur","enterprises with a loan")
def _(b):
    r=mk(30,2554,NO,PM,US,KC,SK,NUM(10000000,5000000,90000000)); S(b,"debitur KUR umkm.xlsx",["DATA UMKM PENERIMA KUR","PER 31 DESEMBER 2023"],["No","Nama Debitur","Nama Usaha","Kecamatan","Skala Usaha","Plafon (Rp)"],r)
@t("w15l-t55-skala-lama-baru","scale before and after the verification; the later is the position")
def _(b):
    v=lambda i,k:"Kecil" if i%9==0 else SK(i,k); r=mk(40,2555,NO,US,PM,KC,SK,v); S(b,"verifikasi skala.xlsx",["DATA UMKM","PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha sebelum verifikasi (2022)","Skala Usaha hasil verifikasi (Desember 2023)"],r); umu(b,r.k,"2023-Q4",v)
@N("w15l-t56-naik-kelas","those that rose a class")
def _(b):
    r=mk(13,2556,NO,US,PM,KU,C("Mikro"),C("Kecil")); S(b,"UMKM naik kelas.xlsx",["DATA UMKM NAIK KELAS","PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala Awal","Skala Akhir"],r)
@N("w15l-t57-umkm-unggulan","best products chosen for the catalogue")
def _(b):
    r=mk([k for k in NAMES for _ in (1,2)],2557,NO,US,PM,JU,KC,SK); ws=S(b,"katalog produk.xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Produk","Kecamatan","Skala"],r); nt(ws,"Hanya memuat dua UMKM terpilih dari tiap kecamatan untuk katalog produk unggulan.")
