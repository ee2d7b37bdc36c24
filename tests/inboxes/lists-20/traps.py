from own import *
import own
from honest import W,N,dq,mq,cum,DX,ods,KT,Comment
A="register"; own.A=A
TR=lambda n:"w20l-trap-"+n
STR=Font(strike=True)
def strike(ws,j):
    for c in ws[ws.rows_at[j]]: c.font=STR
Z=dict(only=False)
SP_=[("No",NO),("Nama",PS),("Usaha",US),("Desa/Kelurahan",DS),("Kecamatan",KC)]
def none(name,note,fn,top,spec,n,seed,*notes,tab="Sheet1",among=None,off=0,**kw):
    if seed%3==0 and seed: kw.setdefault("num",True)
    if seed%4==1: kw.setdefault("merge",True)
    if seed%5==2: kw.setdefault("when","Desember 2023")
    if seed%7==3: kw.setdefault("blank",10)
    @t(TR(name),note,only=False)
    def _(b):
        kl,ws=W(b,fn,top,spec,n,seed,tab=tab,among=among,off=off,**kw)
        N(ws,*notes)
PE=[("No",NO),("Nama Peserta",PS),("NIK",NK),("Kecamatan",KC),("No. HP",HP)]
KO=[("No",NO),("Nama Koperasi",KP),("Badan Hukum",BH),("Desa/Kel.",DS),("Kecamatan",KC)]
UM_=[("No",NO),("Nama Usaha",US),("Nama Pemilik",PM),("Jenis Usaha",JU),("Kecamatan",KC)]
IZ_=[("No",NO),("Nama Pelaku Usaha",PM),("Nama Usaha",US),("NIB",NB),("Kecamatan",KC)]
BA=[("No",NO),("Nama Penerima",PM),("Nama Usaha",US),("Jenis Barang",BR),("Kecamatan",KC)]
# ---- nothing may be used
none("diklat-pendaftar","people who registered","Pendaftar pelatihan.xlsx",["Daftar Pendaftar Pelatihan Barista","Triwulan II Tahun 2023"],PE[:4]+[("Tgl Daftar",DT(2023,4,5))],38,3001,"Seleksi peserta dilaksanakan setelah pendaftaran ditutup.")
none("diklat-calon","candidates","peserta pelatihan TW3.xlsx",["Calon Peserta Pelatihan Kewirausahaan","Triwulan III 2023"],PE,30,3002)
none("diklat-tunda","the training was put off to next year","peserta pelatihan kemasan.xlsx",["Peserta Pelatihan Desain Kemasan","Bulan November 2023"],PE,28,3003,"Catatan: kegiatan tidak jadi dilaksanakan tahun ini karena pergeseran anggaran, ditunda ke tahun 2024.")
none("diklat-asn","staff of offices trained on assets","Peserta bimtek.xlsx",["Peserta Bimtek Penatausahaan Barang Milik Daerah","bagi Pengurus Barang Kantor Kecamatan dan OPD, Mei 2023"],[("No",NO),("Nama",PS),("Unit Kerja",lambda i,k:"Kantor Kecamatan "+k),("Kecamatan",KC),("Gol.",lambda i,k:["III/a","III/b","II/c"][i%3])],26,3004)
none("diklat-posyandu","health volunteers","pelatihan kader.xlsx",["Daftar Peserta Pelatihan Kader Posyandu","Triwulan I Tahun 2023"],[("No",NO),("Nama Kader",PS),("Posyandu",lambda i,k:"Posyandu Contoh %d"%(i+1)),("Kecamatan",KC)],31,3005)
none("diklat-narasumber","speakers","narasumber 2023.xlsx",["Daftar Narasumber Pelatihan Koperasi dan UMKM","Tahun 2023"],[("No",NO),("Nama Narasumber",lambda i,k:"Narasumber %d"%(i+1)),("Materi",lambda i,k:["Pajak","Kemasan","Akuntansi"][i%3]),("Kecamatan",KC),("Honor (Rp)",C(900000))],14,3006)
none("diklat-tidak-hadir","those who did not come","rekap ketidakhadiran.xlsx",["Peserta yang Tidak Hadir pada Pelatihan Pembukuan","6 Juni 2023"],PE[:4]+[("Alasan",lambda i,k:["Sakit","Tanpa keterangan","Dinas luar"][i%3])],13,3007)
none("diklat-gagal-seleksi","not chosen","hasil seleksi.xlsx",["Hasil Seleksi Peserta Pelatihan Vokasi TW II 2023","Yang Dinyatakan Tidak Lulus"],PE,19,3008)
none("diklat-rencana","a plan","pelatihan TW IV.xlsx",["Rencana Peserta Pelatihan UMKM","Triwulan IV Tahun 2023"],PE,33,3009,"Disusun sebagai bahan pengajuan anggaran.")
none("diklat-takalar","another regency","peserta pelatihan Takalar.xlsx",["Daftar Peserta Pelatihan UMKM Kabupaten Takalar","Triwulan II 2023"],[("No",NO),("Nama Peserta",PS),("Kecamatan",lambda i,k:["Galesong","Polongbangkeng Utara","Mangarabombang","Pattallassang"][i%4])],24,3010)
none("diklat-campur-tanpa-tanda","a note says that foreign participants are in the list, not which","peserta temu usaha.xlsx",["Peserta Pelatihan Ekspor Pemula","14 September 2023"],PE,30,3011,"Termasuk 5 orang peserta dari Kabupaten Bantaeng yang alamatnya dicatat di kecamatan tempat menginap.")
none("diklat-simulasi","fictitious data to try the application","data peserta.xlsx",["DATA FIKTIF UNTUK LATIHAN MENGISI APLIKASI","Peserta Pelatihan UMKM Triwulan III 2023"],PE,22,3012)
none("kop-bubar","disbanded ones","koperasi 2023.xlsx",["Daftar Koperasi yang Telah Dibubarkan","Keadaan 31 Desember 2023"],KO+[("No. SK Pembubaran",lambda i,k:"%d/KEP/2023"%(i+4))],26,3013)
none("kop-ksp","one kind","Daftar KSP.xlsx",["DAFTAR KOPERASI SIMPAN PINJAM","KABUPATEN JENEPONTO, 31 DESEMBER 2023"],[KO[0],("Nama Koperasi",lambda i,k:"KSP Rekaan %d"%(i+1))]+KO[2:],24,3014,"Jenis koperasi lainnya disampaikan tersendiri.")
none("kop-wanita","one kind, told in a note","Daftar Koperasi.xlsx",["DAFTAR KOPERASI","per 30 September 2023"],[KO[0],("Nama Koperasi",lambda i,k:"Kopwan Rekaan %d"%(i+1))]+KO[2:],20,3015,"Daftar ini hanya memuat koperasi wanita.")
none("kop-pra","groups that are no cooperatives yet","pra koperasi.xlsx",["Kelompok Usaha Bersama yang Akan Dibentuk Menjadi Koperasi","Triwulan IV 2023"],[("No",NO),("Nama Calon Koperasi",lambda i,k:"Kelompok Rekaan %d"%(i+1)),("Jumlah Anggota",NUM(10,3,15)),("Kecamatan",KC)],18,3016)
none("kop-anggota","members of one cooperative","daftar anggota.xlsx",["Daftar Anggota Koperasi Karya Contoh","Keadaan 31 Desember 2023"],[("No. Anggota",NO),("Nama Anggota",lambda i,k:"Anggota %d"%(i+1)),("Kecamatan",KC),("Simpanan Pokok",C(100000)),("Status",ST())],44,3017)
none("kop-pengurus","a row per board member","pengurus koperasi.xlsx",["Susunan Pengurus Koperasi Kabupaten Jeneponto Tahun 2023"],[("No",NO),("Nama Pengurus",lambda i,k:"Pengurus %d"%(i+1)),("Jabatan",lambda i,k:["Ketua","Sekretaris","Bendahara"][i%3]),("Nama Koperasi",lambda i,k:"Koperasi Misal %d"%(i//3+1)),("Kecamatan",KC)],[k for k in NAMES for _ in range(3)],0)
none("kop-tab-beda","title and tab disagree about the quarter","data koperasi.xlsx",["Daftar Koperasi Kabupaten Jeneponto","Triwulan III Tahun 2023"],KO,31,3019,tab="TW IV 2023")
none("umkm-judul-beda","two titles disagree about the position","umkm.xlsx",["Data UMKM Keadaan 30 Juni 2023","Kabupaten Jeneponto","Posisi Data : 31 Desember 2023"],UM_,36,3020)
none("kop-konsep","a concept not to be quoted","koperasi TW4.xlsx",["KONSEP - BELUM DIPERIKSA, JANGAN DIPAKAI","Daftar Koperasi Triwulan IV 2023"],KO,29,3021)
none("kop-lanjutan","only the continuation of a list","koperasi lembar 2.xlsx",["Daftar Koperasi Kabupaten Jeneponto (lanjutan)","Keadaan 31 Desember 2023"],[("No",lambda i,k:i+1)]+KO[1:],30,3022,"Nomor 1 - 50 lihat berkas pertama.",off=50)
none("umkm-bersambung","only the first of three pages","UMKM hal 1.xlsx",["Daftar UMKM Kabupaten Jeneponto Tahun 2023"],UM_,40,3023,"Halaman 1 dari 3, bersambung ke halaman 2")
none("umkm-kuliner","one sector","umkm kuliner.xlsx",["Daftar UMKM Sektor Kuliner","Keadaan 31 Desember 2023"],[("No",NO),("Nama Usaha",lambda i,k:"Warung Rekaan %d"%(i+1)),("Pemilik",PM),("Kecamatan",KC)],35,3024)
none("umkm-pesisir","some villages","UMKM 2023.xlsx",["Data UMKM Tahun 2023","khusus desa/kelurahan pesisir"],UM_,30,3025)
none("umkm-produk","a row per product","katalog.xlsx",["Katalog Produk UMKM Jeneponto Tahun 2023"],[("No",NO),("Nama Produk",lambda i,k:"Produk %d"%(i+1)),("Nama Usaha",lambda i,k:"Usaha %d"%(i//2+1)),("Harga (Rp)",NUM(5000,1500,40000)),("Kecamatan",KC)],[k for k in NAMES for _ in range(4)],0,"Satu usaha dapat menampilkan lebih dari satu produk.")
none("umkm-tutup","enterprises that closed","umkm des 23.xlsx",["Daftar UMKM yang Sudah Tutup / Tidak Berusaha Lagi","Keadaan 31 Desember 2023"],UM_+[("Sebab",lambda i,k:["Modal habis","Pindah","Meninggal"][i%3])],27,3027)
none("umkm-bantaeng","letterhead of another regency","daftar UMKM.xlsx",["PEMERINTAH KABUPATEN BANTAENG","DINAS KOPERASI, UKM DAN PERDAGANGAN","Daftar UMKM Tahun 2023"],UM_[:4]+[("Kecamatan",lambda i,k:["Bissappu","Pa'jukukang","Eremerasa","Tompobulu"][i%4])],25,3028)
none("izin-permohonan","applications","permohonan NIB tw1.xlsx",["Permohonan NIB yang Masuk","Triwulan I Tahun 2023"],[("No",NO),("Nama Pemohon",PM),("Usaha",US),("Tgl Permohonan",DT(2023,1,2,3)),("Kecamatan",KC)],34,3029)
none("izin-cabut","revoked permits","NIB 2023 dicabut.xlsx",["Daftar NIB yang Dicabut","Tahun 2023"],IZ_+[("Alasan Pencabutan",lambda i,k:["Data ganda","Permintaan sendiri"][i%2])],17,3030)
none("izin-belum","enterprises without a permit","umkm belum berizin.xlsx",["Pelaku UMKM yang Belum Memiliki NIB","Triwulan III 2023"],[("No",NO),("Nama Pelaku Usaha",PM),("Nama Usaha",US),("NIB",C("-")),("Kecamatan",KC)],32,3031)
none("izin-bangunan","building permits","izin bangunan.xlsx",["Daftar Penerbitan Persetujuan Bangunan Gedung (PBG)","Triwulan II Tahun 2023"],[("No",NO),("Nama Pemilik",PM),("Nomor PBG",lambda i,k:"PBG-%04d"%(i+1)),("Fungsi",C("Hunian")),("Kecamatan",KC)],28,3032)
none("izin-target","targets by name","sasaran NIB.xlsx",["Sasaran Penerima Fasilitasi Izin Usaha Tahun 2023"],[("No",NO),("Nama Pelaku Usaha",PM),("Usaha",US),("Kecamatan",KC)],41,3033,"Realisasi akan dilaporkan setelah kegiatan berjalan.")
none("sarpras-usulan","proposals","usulan alat.xlsx",["Usulan Penerima Bantuan Peralatan Usaha","Tahun 2023"],BA,29,3034)
none("sarpras-tunggu","waiting list","daftar bantuan.xlsx",["Daftar Tunggu Penerima Bantuan Sarana dan Prasarana","Triwulan IV Tahun 2023"],BA,23,3035)
none("sarpras-kur","credit","penerima KUR.xlsx",["Daftar Debitur Kredit Usaha Rakyat (KUR)","Triwulan III Tahun 2023"],[("No",NO),("Nama Debitur",PM),("Nama Usaha",US),("Plafon (Rp)",OM),("Kecamatan",KC)],37,3036)
none("sarpras-tunai","cash for household needs","bantuan 2023.xlsx",["Penerima Bantuan Langsung Tunai bagi Keluarga Kurang Mampu","Bulan September 2023"],[("No",NO),("Nama Penerima",lambda i,k:"Warga %d"%(i+1)),("NIK",NK),("Kecamatan",KC),("Besaran (Rp)",C(300000))],36,3037)
none("sarpras-nelayan","another office's aid to fishermen","bantuan alat tangkap.xlsx",["DINAS PERIKANAN KABUPATEN JENEPONTO","Penerima Bantuan Alat Tangkap Ikan Tahun 2023"],[("No",NO),("Nama Nelayan",lambda i,k:"Nelayan %d"%(i+1)),("Alat",lambda i,k:["Jaring","Mesin katinting"][i%2]),("Kecamatan",KC)],25,3038)
none("sarpras-belum-serah","goods still in the store","penerima bantuan tw4.xlsx",["Penerima Bantuan Sarana Usaha Mikro","Triwulan IV 2023"],BA,22,3039,"Barang masih di gudang dinas dan belum diserahkan kepada penerima sampai akhir tahun.")
none("sarpras-kembali","goods returned","pengembalian.xlsx",["Pelaku Usaha yang Mengembalikan Bantuan Peralatan","Tahun 2023"],BA+[("Tgl Pengembalian",DT(2023,6,8))],12,3040)
none("formulir-contoh","a filled example of the form","formulir peserta.xlsx",["CONTOH PENGISIAN FORMULIR","Peserta Pelatihan UMKM Triwulan I 2023"],[("No",NO),("Nama Peserta",lambda i,k:"Nama Contoh %d"%(i+1)),("NIK",C("7304xxxxxxxxxxxx")),("Kecamatan",KC)],11,3041,"Hapus isian contoh ini sebelum mengisi.")
# ---- the rest may be used
@t(TR("diklat-kehadiran"),"only those present")
def _(b):
    ok=lambda i:i%5!=2
    kl,ws=W(b,"absensi pelatihan.xlsx",["Absensi Peserta Pelatihan Perkoperasian","20 Juni 2023"],PE[:4]+[("Kehadiran",lambda i,k:"Hadir" if ok(i) else "Tidak Hadir")],40,3051)
    k=[x for i,x in enumerate(kl) if ok(i)]; mq(b,PD,k,6)
@t(TR("diklat-peran"),"only participants")
def _(b):
    ok=lambda i:i%6!=4
    kl,ws=W(b,"daftar hadir kegiatan.xlsx",["Daftar Hadir Pelatihan Pemasaran Online","Kamis, 9 Februari 2023"],[("No",NO),("Nama",lambda i,k:"Hadirin %d"%(i+1)),("Sebagai",lambda i,k:"Peserta" if ok(i) else ["Panitia","Narasumber"][i//6%2]),("Kecamatan",KC),("Tanda tangan",E)],38,3052)
    mq(b,PD,[x for i,x in enumerate(kl) if ok(i)],2)
@t(TR("diklat-cadangan"),"a section of reserves below")
def _(b):
    n=26
    kl,ws=W(b,"peserta tw3.xlsx",["Peserta Pelatihan Usaha Mikro","Triwulan III Tahun 2023"],PE,34,3053,ed=lambda r:["A. PESERTA"]+list(r[:n])+["B. CADANGAN (TIDAK MENGIKUTI PELATIHAN)"]+list(r[n:]))
    flow(b,PD,kl[:n],"2023-Q3")
@t(TR("diklat-luar-kab"),"a column of the regency")
def _(b):
    ok=lambda i:i%4!=3
    kl,ws=W(b,"peserta gabungan.xlsx",["Peserta Pelatihan Kerajinan se-Selatan","Triwulan IV 2023"],[("No",NO),("Nama Peserta",PS),("Kabupaten",lambda i,k:"Jeneponto" if ok(i) else "Takalar"),("Kecamatan",lambda i,k:k if ok(i) else ["Galesong","Mappakasunggu"][i//4%2])],40,3054)
    flow(b,PD,[x for i,x in enumerate(kl) if ok(i)],"2023-Q4")
@t(TR("diklat-tahun-lalu"),"some rows are of the year before")
def _(b):
    f=lambda i,k:D(2022,11,3+i%20) if i%5==0 else D(2023,[3,7,10][i%3],4+i%20)
    kl,ws=W(b,"riwayat pelatihan.xlsx",["Riwayat Peserta Pelatihan UMKM Tahun 2022 dan 2023"],[("No",NO),("Nama Peserta",PS),("Pelatihan",lambda i,k:["Kemasan","Pembukuan"][i%2]),("Tanggal",f),("Kecamatan",KC)],45,3055)
    dq(b,PD,kl,dl(f,kl))
@t(TR("diklat-coret"),"struck-out rows")
def _(b):
    kl,ws=W(b,"peserta april.xlsx",["Peserta Pelatihan Olahan Rumput Laut","Bulan April 2023"],PE,30,3056)
    bad=(4,17)
    for j in bad: strike(ws,j)
    N(ws,"Nama yang dicoret mengundurkan diri sebelum pelatihan.")
    mq(b,PD,[x for i,x in enumerate(kl) if i not in bad],4)
@t(TR("diklat-bintang"),"a note on the starred names")
def _(b):
    ok=lambda i:i%8!=3
    kl,ws=W(b,"peserta magang.xlsx",["Peserta Pelatihan Perbengkelan TW I 2023"],[("No",NO),("Nama Peserta",lambda i,k:"Peserta %d%s"%(i+1,"" if ok(i) else " *)")),("Kecamatan",KC),("Usaha",US)],32,3057)
    N(ws,"*) tidak mengikuti pelatihan"); flow(b,PD,[x for i,x in enumerate(kl) if ok(i)],"2023-Q1")
@t(TR("diklat-ganda"),"the same person twice in the same training")
def _(b):
    kl=ks(27,3058); x=list(range(27))+[3,11]
    S(b,"daftar peserta.xlsx",["Daftar Peserta Pelatihan Ekonomi Kreatif","Triwulan II 2023"],["No","Nama Peserta","NIK","Kecamatan"],[(j+1,PS(i,0),NK(i,0),kl[i]) for j,i in enumerate(x)])
    flow(b,PD,kl,"2023-Q2")
@t(TR("diklat-harian"),"a row per person and day")
def _(b):
    kl=ks(16,3059)
    S(b,"absen harian.xlsx",["Daftar Hadir Harian Pelatihan Manajemen Ritel","Tanggal 3 s.d. 5 Oktober 2023"],["No","Nama Peserta","NIK","Kecamatan","Hari ke-"],[(d*16+i+1,PS(i,0),NK(i,0),k,d+1) for d in range(3) for i,k in enumerate(kl)])
    mq(b,PD,kl,10)
@t(TR("diklat-draf-final"),"a draft and the final list")
def _(b):
    W(b,"peserta pelatihan.xlsx",["DRAF - Peserta Pelatihan Sablon TW III 2023"],PE,ks(29,3061),3060,tab="draf")
    kl,ws=W(b,"peserta pelatihan.xlsx",["FINAL - Peserta Pelatihan Sablon TW III 2023"],PE,ks(29,3061)[:25],3061,tab="final")
    flow(b,PD,kl,"2023-Q3")
@t(TR("diklat-contoh-baris"),"an example row on top")
def _(b):
    kl,ws=W(b,"isian peserta.xlsx",["Isian Peserta Pelatihan UMKM","Triwulan I Tahun 2023"],[("No",NO),("Nama Peserta",PS),("Desa",DS),("Kecamatan",KC),("Keterangan",E)],24,3062,ed=lambda r:[("Contoh","Fulan bin Fulan","Kapita","Bangkala","contoh pengisian, jangan dihitung")]+list(r))
    flow(b,PD,kl,"2023-Q1")
@t(TR("diklat-komentar"),"a comment withdraws a row")
def _(b):
    kl,ws=W(b,"peserta juli.xlsx",["Peserta Pelatihan Bordir","Bulan Juli 2023"],PE,26,3063)
    ws.cell(ws.rows_at[8],2).comment=Comment("Batal ikut, jangan dihitung sebagai peserta","Admin")
    mq(b,PD,[x for i,x in enumerate(kl) if i!=8],7)
@t(TR("kop-status-bubar"),"disbanded ones among the statuses",only=False)
def _(b):
    s=lambda i,k=None:["Aktif","Tidak Aktif","Aktif","Dibubarkan","Aktif"][i%5]
    kl,ws=W(b,"koperasi 31 des.xlsx",["Daftar Koperasi Kab. Jeneponto","Keadaan 31 Desember 2023"],KO+[("Status",s)],50,3064)
    k2=[(k,s(i)) for i,k in enumerate(kl) if s(i)!="Dibubarkan"]; kopu(b,[k for k,_ in k2],"2023-Q4",lambda i:k2[i][1]=="Aktif")
@t(TR("kop-aktif-saja"),"active cooperatives only: no whole",only=False)
def _(b):
    kl,ws=W(b,"Koperasi aktif.xlsx",["Daftar Koperasi Aktif Kabupaten Jeneponto","Keadaan 31 Desember 2023"],KO,28,3065)
    b.use("koperasi_aktif","2023-Q4",cn(kl))
@t(TR("kop-ganda"),"the same cooperative twice")
def _(b):
    kl=ks(30,3066); x=list(range(30))+[7,19]
    S(b,"data koperasi.xlsx",["Data Koperasi per 30 Juni 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan"],[(j+1,KP(i,0),BH(i,0),kl[i]) for j,i in enumerate(x)])
    kopu(b,kl,"2023-Q2")
@t(TR("kop-nama-berkas"),"the file name tells another quarter than the title")
def _(b):
    kl,ws=W(b,"Koperasi TW II 2023.xlsx",["Daftar Koperasi Kabupaten Jeneponto","Triwulan III Tahun 2023"],KO,27,3067)
    kopu(b,kl,"2023-Q3")
@t(TR("kop-salinan"),"the same workbook twice: counted once")
def _(b):
    for fn in ("koperasi q4.xlsx","kirim ulang/koperasi q4 (1).xlsx"):
        kl,ws=W(b,fn,["Daftar Koperasi","Keadaan 31 Desember 2023"],KO,33,3068)
    kopu(b,kl,"2023-Q4")
@t(TR("kop-provinsi"),"a section of the province's cooperatives")
def _(b):
    n=25
    kl,ws=W(b,"daftar koperasi Q1.xlsx",["Daftar Koperasi, Keadaan 31 Maret 2023"],KO,31,3069,ed=lambda r:["I. KOPERASI DI KABUPATEN JENEPONTO"]+list(r[:n])+["II. SUDAH BUBAR (SEKADAR ARSIP, TIDAK DIHITUNG)"]+list(r[n:]))
    kopu(b,kl[:n],"2023-Q1")
@t(TR("umkm-tutup-kolom"),"closed enterprises in a column")
def _(b):
    ok=lambda i:i%7!=5
    kl,ws=W(b,"data umkm tw2.xlsx",["Data UMKM Kabupaten Jeneponto Triwulan II 2023"],UM_+[("Keadaan Usaha",lambda i,k:"Masih berjalan" if ok(i) else "Tutup permanen")],48,3070)
    umu(b,[x for i,x in enumerate(kl) if ok(i)],"2023-Q2")
@t(TR("izin-status"),"issued, in process, refused")
def _(b):
    s=lambda i,k=None:["Terbit","Terbit","Proses","Terbit","Ditolak"][i%5]
    kl,ws=W(b,"pengurusan NIB.xlsx",["Fasilitasi Pengurusan NIB UMKM Triwulan III 2023"],[("No",NO),("Nama Pelaku Usaha",PM),("Usaha",US),("NIB",lambda i,k:NB(i,k) if s(i)=="Terbit" else "-"),("Status Izin",s),("Kecamatan",KC)],45,3071)
    flow(b,IZN,[x for i,x in enumerate(kl) if s(i)=="Terbit"],"2023-Q3")
@t(TR("izin-draf-file"),"a draft file and the final file")
def _(b):
    W(b,"NIB mei DRAFT.xlsx",["DRAFT Penerbitan NIB UMKM","Bulan Mei 2023"],IZ_,ks(31,3073),3072)
    kl,ws=W(b,"NIB mei FINAL.xlsx",["Penerbitan NIB UMKM (FINAL)","Bulan Mei 2023"],IZ_,ks(31,3073)[:28],3073)
    mq(b,IZN,kl,5)
@t(TR("izin-lama"),"permits renewed from another year, told by their date")
def _(b):
    f=lambda i,k:D(2021,8,2+i%20) if i%6==1 else D(2023,[1,4,9][i%3],2+i%25)
    kl,ws=W(b,"data NIB.xlsx",["Data Penerbitan NIB UMKM yang Difasilitasi, Tahun 2021 - 2023"],IZ_+[("Tanggal Terbit",f)],44,3074)
    dq(b,IZN,kl,dl(f,kl))
@t(TR("sarpras-batal"),"remarks that withdraw rows")
def _(b):
    ok=lambda i:i%9!=4
    kl,ws=W(b,"realisasi bantuan.xlsx",["Realisasi Bantuan Sarana dan Prasarana UMKM","Triwulan III 2023"],BA+[("Keterangan",lambda i,k:"Sudah diterima" if ok(i) else "Batal, tidak menerima")],30,3075)
    flow(b,SAR,[x for i,x in enumerate(kl) if ok(i)],"2023-Q3")
@t(TR("sarpras-dua-lembar"),"the applicants on one sheet, the receivers on another")
def _(b):
    W(b,"bantuan peralatan.xlsx",["Pemohon Bantuan Peralatan Usaha","Bulan Agustus 2023"],[("No",NO),("Nama Pemohon",PM),("Usaha",US),("Alat yang Dimohon",BR),("Kecamatan",KC)],40,3076,tab="Pemohon")
    kl,ws=W(b,"bantuan peralatan.xlsx",["Penerima Bantuan Peralatan Usaha","Bulan Agustus 2023"],BA,22,3077,tab="Penerima")
    mq(b,SAR,kl,8)
