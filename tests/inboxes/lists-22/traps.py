from own import *
import own
from honest import *
own.A=A="register"
X="w22l-trap-"
def n_(name,note,year=2023): return t(X+name,note,year,False)
def s_(name,note,year=2023,only=True): return t(X+name,note,year,only)
def strike(ws,i):
    for c in range(1,ws.n+1): ws.cell(ws.rows_at[i],c).font=Font(strike=True)
def cm(ws,r,c,x): ws.cell(r,c).comment=Comment(x,"Staf")
# ---- another subject
@n_("01-pengurus","officers, three to a cooperative")
def _(b):
    kl=[k for k in NAMES for _ in range(3)]
    T(b,"pengurus koperasi.xlsx",["DAFTAR PENGURUS KOPERASI","KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],[("No",NO),("Nama Pengurus",ORG("Pengurus")),("Jabatan",lambda i,k:["Ketua","Sekretaris","Bendahara"][i%3]),("Nama Koperasi",lambda i,k:KQ(i//3,k)),("Kecamatan",KC)],kl)
@n_("02-anggota","members of one cooperative")
def _(b):
    kl=kl2(30,602)
    T(b,"Anggota.xlsx",["BUKU DAFTAR ANGGOTA KOPERASI REKAAN 1","PER 31 DESEMBER 2023"],[("No. Anggota",NO),("Nama Anggota",ORG("Anggota")),("Kecamatan",KC),("Simpanan Pokok",C(100000)),("Simpanan Wajib",NUM(20000,7000,90000))],kl)
@n_("03-calon-peserta","candidates in a selection")
def _(b):
    kl=kl2(30,603)
    T(b,"seleksi.xlsx",["DAFTAR CALON PESERTA PELATIHAN YANG MENDAFTAR","TRIWULAN II 2023"],[("No",NO),("Nama Pendaftar",ORG("Pendaftar")),("Kecamatan",KC),("Pelatihan yang Diminati",lambda i,k:PEL[i%4])],kl)
@n_("04-usulan","proposals for aid of the coming year")
def _(b):
    kl=kl2(28,604)
    T(b,"usulan bantuan.xlsx",["REKAPITULASI PROPOSAL PERMOHONAN BANTUAN SARANA PRASARANA UKM","TAHUN 2023"],[("No",NO),("Nama Pemohon",MQ),("Nama Usaha",UQ),("Kecamatan",KC),("Alat yang Dimohonkan",AL),("Tanggal Proposal Masuk",DT(2023,2,3,5))],kl)
@n_("05-daftar-tunggu","waiting list")
def _(b):
    kl=kl2(24,605)
    T(b,"Waiting list.xlsx",["DAFTAR TUNGGU PENERIMA BANTUAN PERALATAN UKM","TRIWULAN III 2023"],[("No",NO),("Nama",MQ),("Kecamatan",KC),("Jenis Alat",AL)],kl)
@n_("06-pameran","enterprises that took part in a bazaar")
def _(b):
    kl=kl2(24,606)
    T(b,"Bazar.xlsx",["DAFTAR PESERTA PAMERAN DAN BAZAR UMKM","BULAN AGUSTUS 2023"],[("No",NO),("Nama Peserta",QQ),("Usaha",UQ),("Kecamatan",KC),("Nomor Stan",NUM(1,1,60))],kl)
@n_("07-rat","only cooperatives that held their annual meeting")
def _(b):
    kl=kl2(26,607)
    T(b,"RAT TB 2022.xlsx",["DAFTAR KOPERASI YANG TELAH MELAKSANAKAN RAT TAHUN BUKU 2022","KEADAAN 30 JUNI 2023"],[("No",NO),("Nama Koperasi",KQ),("Kecamatan",KC),("Tanggal RAT",DT(2023,2,3,4)),("Jumlah Anggota Hadir",NUM(15,4,60))],kl)
@n_("08-belum-nib","enterprises without NIB")
def _(b):
    kl=kl2(26,608)
    T(b,"izin usaha umkm.xlsx",["DAFTAR UMKM YANG BELUM MEMILIKI IZIN USAHA (NIB)","TRIWULAN II 2023"],[("No",NO),("Nama Usaha",UQ),("Pemilik",MQ),("Kecamatan",KC),("Kendala",lambda i,k:["KTP belum padan","Tidak ada HP","Belum berminat"][i%3])],kl)
@n_("09-pra-koperasi","groups that are not yet cooperatives")
def _(b):
    kl=kl2(22,609)
    T(b,"Koperasi baru.xlsx",["DAFTAR KELOMPOK PRA KOPERASI","CALON KOPERASI YANG AKAN DIUSULKAN BADAN HUKUMNYA","PER 31 DESEMBER 2023"],[("No",NO),("Nama Kelompok",ORG("Kelompok")),("Kecamatan",KC),("Jumlah Calon Anggota",NUM(20,3,20))],kl)
@n_("10-blt","cash aid, no facilities")
def _(b):
    kl=kl2(24,610)
    T(b,"Penerima Bantuan UMKM.xlsx",["DAFTAR PENERIMA BANTUAN TUNAI MODAL KERJA UMKM","TRIWULAN II 2023"],[("No",NO),("Nama Penerima",MQ),("Kecamatan",KC),("Nomor Rekening",lambda i,k:"0000-%05d"%(i+11)),("Uang yang Diterima (Rp)",C(1200000))],kl)
@n_("11-rapat","a coordination meeting")
def _(b):
    kl=kl2(22,611)
    T(b,"Daftar hadir rakor.xlsx",["DAFTAR HADIR PESERTA RAPAT KOORDINASI DATA KOPERASI DAN UMKM","14 Juni 2023"],[("No",NO),("Nama",ORG("Undangan")),("Instansi",lambda i,k:"Kantor Camat "+k),("Kecamatan",KC),("Paraf",E)],kl)
@n_("12-narasumber","resource persons only")
def _(b):
    kl=kl2(22,612)
    T(b,"Pelatihan TW2.xlsx",["DAFTAR NARASUMBER DAN MODERATOR PELATIHAN UMKM","TRIWULAN II 2023"],[("No",NO),("Nama",ORG("Narasumber")),("Kecamatan",KC),("Materi",lambda i,k:PEL[i%5]),("Jam Pelajaran",NUM(2,1,5))],kl)
@n_("13-kuota","planned places")
def _(b):
    kl=kl2(22,613)
    T(b,"Rencana pelatihan.xlsx",["RENCANA PESERTA PELATIHAN TRIWULAN IV 2023","(TARGET, KEGIATAN BELUM DILAKSANAKAN)"],[("No",NO),("Nama Calon",QQ),("Kecamatan",KC),("Rencana Pelatihan",lambda i,k:PEL[i%5])],kl)
@n_("14-ditunda","training put off")
def _(b):
    kl=kl2(24,614)
    ws=T(b,"peserta sept.xlsx",["DAFTAR PESERTA PELATIHAN KEMASAN","BULAN SEPTEMBER 2023"],[("No",NO),("Nama Peserta",QQ),("Kecamatan",KC),("No. HP",HP)],kl)
    note(ws,"Catatan : pelatihan ditunda sampai tahun depan karena refocusing anggaran")
@n_("15-kabupaten-lain","title of another regency")
def _(b):
    kl=kl2(24,615,among=["Batang","Rumbia","Kelara"])
    T(b,"koperasi.xlsx",["DAFTAR KOPERASI","KABUPATEN BOMBANA PROVINSI SULAWESI TENGGARA","PER 31 DESEMBER 2023"],[("No",NO),("Nama Koperasi",KQ),("Kecamatan",KC),("Status",two(kl,"Aktif","Tidak Aktif"))],kl)
# ---- a part of a list
@n_("16-ksp","only savings and loan cooperatives")
def _(b):
    kl=kl2(24,616)
    T(b,"koperasi 2023.xlsx",["DAFTAR KOPERASI SIMPAN PINJAM (KSP/USP)","KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],[("No",NO),("Nama Koperasi",KQ),("Kecamatan",KC),("Status",two(kl,"Aktif","Tidak Aktif"))],kl)
@n_("17-lembar-1","sheet 1 of 2")
def _(b):
    kl=kl2(24,617)
    T(b,"data umkm.xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 30 JUNI 2023","(Lembar 1 dari 2)"],[("No",NO),("Nama Usaha",UQ),("Pemilik",MQ),("Kecamatan",KC)],kl)
@n_("18-kuliner","one sector")
def _(b):
    kl=kl2(28,618,least=2)
    T(b,"UMKM TW I.xlsx",["DATA UMKM SEKTOR KULINER","TRIWULAN I 2023"],[("No",NO),("Nama Usaha",UQ),("Pemilik",MQ),("Kecamatan",KC),("Skala",scl(kl))],kl)
@n_("19-angkatan","first batch of three")
def _(b):
    kl=kl2(24,619)
    T(b,"Peserta Diklat.xlsx",["PESERTA DIKLAT PERKOPERASIAN","ANGKATAN I (DARI 3 ANGKATAN)","BULAN OKTOBER 2023"],[("No",NO),("Nama Peserta",QQ),("Kecamatan",KC),("Asal Koperasi",KQ)],kl)
@n_("20-tahap","first stage, a note says the second follows")
def _(b):
    kl=kl2(24,620)
    ws=T(b,"bantuan tahap 1.xlsx",["PENERIMA BANTUAN PERALATAN UKM TAHAP I","TRIWULAN III 2023"],[("No",NO),("Nama Penerima",MQ),("Kecamatan",KC),("Jenis Alat",AL)],kl)
    note(ws,"Tahap II triwulan yang sama menyusul dalam daftar tersendiri.")
@n_("21-beberapa-desa","some villages only")
def _(b):
    kl=["Binamu"]*9+["Turatea"]*7
    ws=T(b,"umkm binamu turatea.xlsx",["PENDATAAN UMKM DI BEBERAPA DESA","BULAN NOVEMBER 2023"],[("No",NO),("Nama Usaha",UQ),("Desa",DS),("Kecamatan",KC)],kl)
    note(ws,"Ket: baru desa di atas yang didata, desa lain belum.")
@n_("22-sampel","a survey sample")
def _(b):
    kl=kl2(22,622)
    T(b,"Survei UMKM.xlsx",["DAFTAR RESPONDEN SAMPEL SURVEI UMKM","TAHUN 2023"],[("No",NO),("Nama Usaha",UQ),("Pemilik",MQ),("Kecamatan",KC),("Tanggal Wawancara",DT(2023,5,6))],kl)
@n_("23-bersambung","the list breaks off, continues in another file")
def _(b):
    kl=kl2(23,623)
    ws=T(b,"NIB tw1 bag a.xlsx",["DAFTAR UMKM YANG DIFASILITASI NIB","TRIWULAN I 2023"],[("No",NO),("Pemilik",MQ),("Usaha",UQ),("Kecamatan",KC),("NIB",NB)],kl)
    note(ws,"bersambung ke berkas bagian b ...",gap=0)
# ---- period
@n_("24-judul-tab","title and tab disagree")
def _(b):
    kl=kl2(24,624)
    T(b,"izin.xlsx",["DAFTAR UMKM TERFASILITASI NIB","TRIWULAN II TAHUN 2023"],[("No",NO),("Pemilik",MQ),("Usaha",UQ),("Kecamatan",KC),("NIB",NB)],kl,"TW III 2023")
@n_("25-dua-judul","two title lines disagree")
def _(b):
    kl=kl2(24,625)
    T(b,"data koperasi.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO TRIWULAN III 2023","Keadaan per 31 Maret 2023"],[("No",NO),("Nama Koperasi",KQ),("Kecamatan",KC),("Status",two(kl,"Aktif","Tidak Aktif"))],kl)
@n_("26-tanpa-periode","no period at all")
def _(b):
    kl=kl2(24,626)
    T(b,"daftar umkm.xlsx",["DAFTAR UMKM KABUPATEN JENEPONTO"],[("No",NO),("Nama Usaha",UQ),("Pemilik",MQ),("Kecamatan",KC),("Skala",scl(kl))],kl)
@s_("27-tanggal-luar","some dates lie after the quarter of the title")
def _(b):
    kl=kl2(26,627,least=2); f=lambda i,k:D(2023,7,3+i%9) if i%6==5 else D(2023,[4,5,6][i%3],4+i%20)
    T(b,"nib apr-jun.xlsx",["DAFTAR UMKM DIFASILITASI IZIN USAHA","TRIWULAN II 2023"],[("No",NO),("Pemilik",MQ),("Usaha",UQ),("Kecamatan",KC),("NIB",NB),("Tanggal Terbit",f)],kl)
    flowm(b,IZN,kl,dl(f,kl),lambda i:i%6!=5)
@s_("28-tahun-lalu","rows of the year before in a list of 2023")
def _(b):
    kl=kl2(28,628); f=lambda i,k:D(2022,11,2+i%20) if i%7==3 else D(2023,[3,6,9][i%3],4+i%20)
    T(b,"bantuan 2023.xlsx",["PENERIMA BANTUAN SARANA PRASARANA UKM","TAHUN 2023"],[("No",NO),("Penerima",MQ),("Usaha",UQ),("Kecamatan",KC),("Barang",AL),("Tanggal Terima",f)],kl)
    flowm(b,SAR,kl,dl(f,kl),lambda i:i%7!=3)
@n_("29-belum-diperbarui","a comment on the title says these are old data")
def _(b):
    kl=kl2(25,629)
    ws=T(b,"koperasi desember.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],[("No",NO),("Nama Koperasi",KQ),("Kecamatan",KC),("Status",two(kl,"Aktif","Tidak Aktif"))],kl)
    cm(ws,2,1,"Isi masih data tahun 2021, baru judulnya yang diganti. Jangan dipakai.")
# ---- rows that do not count
@s_("30-tidak-hadir","absentees")
def _(b):
    kl=kl2(30,630); ok=lambda i:i%5!=2
    T(b,"absen.xlsx",["DAFTAR HADIR PELATIHAN PEMASARAN DIGITAL","BULAN JUNI 2023"],[("No",NO),("Nama Peserta",QQ),("Kecamatan",KC),("Kehadiran",lambda i,k:"Hadir" if ok(i) else "Tidak Hadir")],kl)
    mon(b,PD,kl,2023,6,ok)
@s_("31-peran","participants, speakers and committee in one list")
def _(b):
    kl=kl2(30,631); ok=lambda i:i%6 not in (1,4); w=lambda i:["Peserta","Narasumber","Peserta","Peserta","Panitia","Peserta"][i%6]
    T(b,"Tanda terima transpor.xlsx",["DAFTAR PENERIMAAN UANG TRANSPOR","PELATIHAN PENGELOLAAN KOPERASI","18 - 19 Juli 2023"],[("No",NO),("Nama",lambda i,k:"%s %d"%(w(i),i+1)),("Sebagai",lambda i,k:w(i)),("Kecamatan",KC),("Jumlah (Rp)",C(150000)),("Tanda Tangan",E)],kl)
    mon(b,PD,kl,2023,7,ok)
@s_("32-bubar","disbanded cooperatives among the others")
def _(b):
    kl=kl2(36,632,least=3); o=occ(kl); w=lambda i,k:["Aktif","Tidak Aktif","Bubar"][o[i]] if o[i]<3 else "Aktif"
    T(b,"kop 2023.xlsx",["DATA KOPERASI","KABUPATEN JENEPONTO 31 DESEMBER 2023"],[("No",NO),("Nama Koperasi",KQ),("Kecamatan",KC),("Status",w)],kl)
    b.use("koperasi_total","2023-Q4",cn(kl,lambda i:w(i,0)!="Bubar")); b.use("koperasi_aktif","2023-Q4",cn(kl,lambda i:w(i,0)=="Aktif")); b.use("koperasi_tidak_aktif","2023-Q4",cn(kl,lambda i:w(i,0)=="Tidak Aktif"))
@s_("33-ditolak","applications refused or in process")
def _(b):
    kl=kl2(36,633,least=3); o=occ(kl); w=lambda i,k:"Terbit" if o[i]!=1 else ("Ditolak" if i%2 else "Dalam proses")
    T(b,"OSS.xlsx",["FASILITASI NIB UMKM","TRIWULAN III 2023"],[("No",NO),("Pemilik",MQ),("Usaha",UQ),("Kecamatan",KC),("NIB",lambda i,k:NB(i,k) if o[i]!=1 else "-"),("Status Permohonan",w)],kl)
    b.use(IZN,"2023-Q3",cn(kl,lambda i:o[i]!=1))
@s_("34-belum-disalurkan","not yet handed over")
def _(b):
    kl=kl2(34,634,least=3); o=occ(kl)
    T(b,"penyaluran.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN UKM","TRIWULAN IV 2023"],[("No",NO),("Nama Penerima",MQ),("Kecamatan",KC),("Peralatan",AL),("Status Penyaluran",lambda i,k:"Belum disalurkan" if o[i]==1 else "Sudah disalurkan")],kl)
    b.use(SAR,"2023-Q4",cn(kl,lambda i:o[i]!=1))
@s_("35-mundur","a note takes two rows back")
def _(b):
    kl=kl2(25,635)
    ws=T(b,"Peserta pelatihan.xlsx",["PESERTA PELATIHAN KEWIRAUSAHAAN","BULAN MARET 2023"],[("No",NO),("Nama Peserta",QQ),("Kecamatan",KC),("Usaha",UQ)],kl)
    note(ws,"Catatan: peserta nomor 5 dan 9 mengundurkan diri sebelum pelatihan dimulai."); mon(b,PD,kl,2023,3,lambda i:i not in (4,8))
@s_("36-bintang","asterisks explained below")
def _(b):
    kl=kl2(27,636); ok=lambda i:i not in (3,11,20)
    ws=T(b,"Bantuan UKM.xlsx",["PENERIMA BANTUAN SARANA UKM","BULAN OKTOBER 2023"],[("No",NO),("Nama Penerima",lambda i,k:MQ(i,k)+("" if ok(i) else " *)")),("Kecamatan",KC),("Jenis Barang",AL)],kl)
    note(ws,"*) barang belum diserahkan, penerima pindah alamat"); mon(b,SAR,kl,2023,10,ok)
@s_("37-komentar-batal","a comment on a row: cancelled")
def _(b):
    kl=kl2(24,637)
    ws=T(b,"peserta.xlsx",["DAFTAR PESERTA BIMTEK KOPERASI DAN UMKM","BULAN MEI 2023"],[("No",NO),("Nama Peserta",QQ),("Kecamatan",KC),("No. HP",HP)],kl)
    cm(ws,ws.rows_at[6],2,"Batal ikut, sakit"); mon(b,PD,kl,2023,5,lambda i:i!=6)
@s_("38-coret","struck-out rows")
def _(b):
    kl=kl2(26,638)
    ws=T(b,"penerima barang.xlsx",["DAFTAR PENERIMA BANTUAN ALAT USAHA","TRIWULAN I 2023"],[("No",NO),("Nama Penerima",MQ),("Usaha",UQ),("Kecamatan",KC),("Alat",AL)],kl)
    for i in (2,13): strike(ws,i)
    b.use(SAR,"2023-Q1",cn(kl,lambda i:i not in (2,13)))
@s_("39-cadangan","reserves among the receivers")
def _(b):
    kl=kl2(33,639,least=3); o=occ(kl)
    ws=T(b,"penetapan.xlsx",["PESERTA PELATIHAN UMKM","TRIWULAN II 2023"],[("No",NO),("Nama",QQ),("Kecamatan",KC),("Keterangan",lambda i,k:"Cadangan" if o[i]==2 else "Peserta utama")],kl)
    note(ws,"Peserta cadangan tidak dipanggil karena seluruh peserta utama hadir."); b.use(PD,"2023-Q2",cn(kl,lambda i:o[i]!=2))
@s_("40-contoh","a first row that is an example")
def _(b):
    kl=kl2(25,640)
    T(b,"isian umkm.xlsx",["ISIAN DATA UMKM KABUPATEN JENEPONTO","PER 30 SEPTEMBER 2023"],[("No",NO),("Nama Usaha",UQ),("Pemilik",MQ),("Kecamatan",KC),("Jenis Usaha",JU)],kl,rows=lambda r:[("Contoh","Usaha Contoh Pengisian","Nama Pemilik","Binamu","Kuliner")]+r)
    b.use("umkm_total","2023-Q3",cn(kl))
@s_("41-lembar-contoh","a tab with an example of how to fill the form")
def _(b):
    kl=kl2(23,641); k2=["Binamu","Kelara","Batang"]
    sp=[("No",NO),("Nama Pelaku Usaha",MQ),("Usaha",UQ),("Kecamatan",KC),("NIB",NB)]
    T(b,"form izin.xlsx",["CONTOH PENGISIAN","DAFTAR UMKM DIFASILITASI IZIN USAHA TRIWULAN IV 2023"],sp,k2,"Contoh Pengisian",off=90)
    T(b,"form izin.xlsx",["DAFTAR UMKM DIFASILITASI IZIN USAHA","TRIWULAN IV 2023"],sp,kl,"Isian"); b.use(IZN,"2023-Q4",cn(kl))
@s_("42-draf","draft and final in two files")
def _(b):
    kl=kl2(27,642); sp=[("No",NO),("Nama Koperasi",KQ),("Kecamatan",KC),("Nama Ketua",KT)]
    T(b,"koperasi TW4 draft.xlsx",["DATA KOPERASI KAB. JENEPONTO TRIWULAN IV 2023","DRAF - BELUM DIVERIFIKASI"],sp,kl+["Binamu","Rumbia","Tarowang"])
    T(b,"koperasi TW4 final.xlsx",["DATA KOPERASI KAB. JENEPONTO TRIWULAN IV 2023","FINAL"],sp,kl); b.use("koperasi_total","2023-Q4",cn(kl))
@s_("43-ganda","persons entered twice")
def _(b):
    base=kl2(24,643); kl=base+[base[4],base[10]]; p=lambda i:i if i<24 else (4,10)[i-24]
    T(b,"Alumni.xlsx",["PESERTA PELATIHAN PENGOLAHAN PANGAN","BULAN AGUSTUS 2023"],[("No",NO),("Nama Peserta",lambda i,k:QQ(p(i),k)),("NIK",lambda i,k:nkj(p(i))),("Kecamatan",KC)],kl)
    mon(b,PD,kl,2023,8,lambda i:i<24)
@s_("44-barang","one row per item, receivers repeat")
def _(b):
    base=kl2(22,644,order=True); kl=[k for k in base for _ in range(2)]
    T(b,"barang hibah.xlsx",["RINCIAN BARANG BANTUAN SARANA PRASARANA PER PENERIMA","TRIWULAN III 2023"],[("No",NO),("Nama Penerima",lambda i,k:MQ(i//2,k)),("NIK",lambda i,k:nkj(i//2)),("Kecamatan",KC),("Nama Barang",lambda i,k:HQ[(i*3)%8]),("Jumlah",C(1))],kl)
    b.use(SAR,"2023-Q3",cn(base))
@s_("45-salinan","the same workbook sent twice under two names")
def _(b):
    kl=kl2(24,645)
    for fn in ("NIB Februari.xlsx","Salinan NIB Februari (2).xlsx"):
        T(b,fn,["UMKM YANG DIFASILITASI PENERBITAN NIB","BULAN FEBRUARI 2023"],[("No",NO),("Pemilik",MQ),("Usaha",UQ),("Kecamatan",KC),("NIB",NB)],kl)
    mon(b,IZN,kl,2023,2)
@s_("46-status-bertentangan","status and remark contradict in two districts")
def _(b):
    kl=kl2(30,646); f=act(kl); bad=[next(i for i,k in enumerate(kl) if k==x and f(i)) for x in ("Batang","Kelara")]
    T(b,"status kop.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","PER 30 JUNI 2023"],[("No",NO),("Nama Koperasi",KQ),("Kecamatan",KC),("Status",two(kl,"Aktif","Tidak Aktif")),("Keterangan",lambda i,k:"tidak aktif, tidak beroperasi sejak 2019" if i in bad else None)],kl)
    g=lambda i:kl[i] not in ("Batang","Kelara")
    b.use("koperasi_total","2023-Q2",cn(kl)); b.use("koperasi_aktif","2023-Q2",cn(kl,lambda i:g(i) and f(i))); b.use("koperasi_tidak_aktif","2023-Q2",cn(kl,lambda i:g(i) and not f(i)))
@n_("47-jumlah-beda","the sum written below is not the number of rows")
def _(b):
    kl=kl2(24,647)
    ws=T(b,"peserta tw4.xlsx",["PESERTA PELATIHAN KOPERASI DAN UMKM","TRIWULAN IV 2023"],[("No",NO),("Nama Peserta",QQ),("Kecamatan",KC),("Pelatihan",lambda i,k:PEL[i%5])],kl)
    put(ws,ws.next,2,"Jumlah peserta",True); put(ws,ws.next,3,"40 orang",True)
    b.use("peserta_diklat","2023-Q4",cn(kl))
@s_("48-pindah","cooperatives that moved to another regency")
def _(b):
    kl=kl2(28,648); mv=(5,17)
    T(b,"direktori.xlsx",["DIREKTORI KOPERASI KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],[("No",NO),("Nama Koperasi",KQ),("Kecamatan",KC),("Ketua",KT),("Keterangan",lambda i,k:"sudah pindah ke Kabupaten Takalar" if i in mv else None)],kl)
    b.use("koperasi_total","2023-Q4",cn(kl,lambda i:i not in mv))
@s_("49-kosong","numbers and districts filled in beforehand, names still missing")
def _(b):
    base=kl2(22,649); kl=base+NAMES; x=lambda f:(lambda i,k:f(i,k) if i<22 else None)
    T(b,"form peserta.xlsx",["DAFTAR PESERTA PELATIHAN PENGELOLAAN KOPERASI","BULAN NOVEMBER 2023"],[("No",NO),("Nama Peserta",x(QQ)),("NIK",x(NK)),("Kecamatan",KC),("No. HP",x(HP))],kl)
    mon(b,PD,base,2023,11)
@s_("50-cabang","branch offices of cooperatives listed above")
def _(b):
    base=kl2(24,650); kl=base+["Binamu","Kelara","Tamalatea"]
    T(b,"kop TW1.xlsx",["DAFTAR KOPERASI DI KABUPATEN JENEPONTO","TRIWULAN I 2023"],[("No",NO),("Nama Koperasi",lambda i,k:KQ(i,k) if i<24 else KQ((2,7,11)[i-24],k)+" (Kantor Cabang)"),("Kecamatan",KC),("Keterangan",lambda i,k:None if i<24 else "kantor cabang dari nomor %d"%((3,8,12)[i-24]))],kl)
    b.use("koperasi_total","2023-Q1",cn(base))
@s_("51-kab-kolom","a province's training: rows of other regencies")
def _(b):
    base=kl2(24,651); kl=base+["Rumbia","Batang","Rumbia"]
    T(b,"peserta provinsi.xlsx",["PESERTA PELATIHAN PENGUATAN KOPERASI DAN UMKM","BULAN SEPTEMBER 2023"],[("No",NO),("Nama Peserta",QQ),("Kabupaten",lambda i,k:"Jeneponto" if i<24 else ["Bombana","Batang","Bombana"][i-24]),("Kecamatan",KC)],kl)
    mon(b,PD,base,2023,9)
@n_("52-pegawai","training of the office's own staff")
def _(b):
    kl=kl2(22,652)
    T(b,"Diklat 2023.xlsx",["DAFTAR PEGAWAI ASN YANG MENGIKUTI DIKLAT KEPEMIMPINAN","TAHUN 2023"],[("No",NO),("Nama Pegawai",ORG("Pegawai")),("Pangkat/Gol.",lambda i,k:["III/a","III/c","IV/a"][i%3]),("Kecamatan Domisili",KC)],kl)
@s_("53-status-kop-tab","a tab of cooperatives proposed to be dissolved beside the list",only=True)
def _(b):
    kl=kl2(27,653); f=act(kl); tdk=[i for i in range(len(kl)) if not f(i)][:7]
    T(b,"KOPERASI SEPT.xlsx",["DATA KOPERASI PER 30 SEPTEMBER 2023"],[("No",NO),("Nama Koperasi",KQ),("Kecamatan",KC),("Status",two(kl,"Aktif","Tidak Aktif"))],kl,"Data")
    T(b,"KOPERASI SEPT.xlsx",["DAFTAR KOPERASI YANG DIUSULKAN PEMBUBARANNYA","Per 30 September 2023"],[("No",NO),("Nama Koperasi",lambda i,k:KQ(tdk[i],k)),("Kecamatan",KC),("Alasan",C("tidak ada kegiatan, tidak RAT"))],[kl[i] for i in tdk],"Usul Bubar")
    usek(b,kl,"2023-Q3")
@n_("54-rencana-catatan","a note below says it is a plan")
def _(b):
    kl=kl2(24,654)
    ws=T(b,"sarpras tw4.xlsx",["PENERIMA BANTUAN SARANA PRASARANA","TRIWULAN IV 2023"],[("No",NO),("Nama Penerima",MQ),("Usaha",UQ),("Kecamatan",KC),("Jenis Alat",AL)],kl,when="Oktober 2023")
    ws.next+=9; note(ws,"NB: daftar ini masih rencana, menunggu pengadaan barang selesai.")
