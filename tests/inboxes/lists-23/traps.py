from own import *
from openpyxl.styles import Font, PatternFill
PRE_="w23l-trap-"
def N_(n, note, year=2023): return t(PRE_+n, note, year, False)     # nothing to read
def T_(n, note, year=2023): return t(PRE_+n, note, year, True)      # a part to read
def ok(b, m, r, per, f): b.use(m,per,cn(r.k,f))
# ---- not participants
@N_("undangan-pelatihan","invited, not trained")
def _(b):
    r=mk(30,3301,NO,PM,US,KC,HP)
    S(b,"pelatihan kemasan TW II.xlsx",["DAFTAR UNDANGAN PELATIHAN KEMASAN PRODUK","TRIWULAN II TAHUN 2023"],["No","Nama","Nama Usaha","Kecamatan","No. HP"],r)
@N_("pendaftar-google-form","sign-ups from a form")
def _(b):
    r=mk(47,3302,lambda i,k:tgl(D(2023,7,1+i%20),5)+" %d:%02d:11"%(8+i%9,i*7%60),PM,NK,KC,C("Bersedia"))
    S(b,"Pelatihan Konten (Jawaban).xlsx",["PENDAFTARAN PELATIHAN PEMBUATAN KONTEN TRIWULAN III TAHUN 2023"],["Timestamp","Nama Lengkap","NIK","Kecamatan","Bersedia mengikuti pelatihan 3 hari?"],r,tab="Form Responses 1")
@N_("panitia-narasumber","committee and speakers of a training")
def _(b):
    r=mk(14,3303,NO,ORG("Pegawai"),lambda i,k:["Ketua Panitia","Sekretaris","Narasumber","Moderator","Anggota"][i%5],KC,C(300000))
    S(b,"SPJ Pelatihan Menjahit.xlsx",["DAFTAR HONOR PANITIA DAN NARASUMBER","PELATIHAN MENJAHIT TRIWULAN III TAHUN 2023"],["No","Nama","Jabatan dalam Kegiatan","Kecamatan","Jumlah (Rp)"],r)
@T_("tidak-hadir","some are marked absent")
def _(b):
    r=mk(34,3304,NO,PS,LP,KC,lambda i,k:"Tidak hadir" if i%6==4 else "Hadir")
    S(b,"Peserta Pelatihan TW I.xlsx",["DAFTAR PESERTA PELATIHAN PERKOPERASIAN","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan","Kehadiran"],r); ok(b,PD,r,"2023-Q1",lambda i:i%6!=4)
@T_("mengundurkan-diri","a remark: withdrew")
def _(b):
    r=mk(29,3305,NO,PS,DS,KC,lambda i,k:"mengundurkan diri" if i in (6,15,21) else None)
    S(b,"nama peserta.xlsx",["DAFTAR PESERTA PELATIHAN BATIK LONTARA","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Desa/Kel","Kecamatan","Ket."],r); ok(b,PD,r,"2023-Q4",lambda i:i not in (6,15,21))
@T_("bintang-mundur","asterisk explained below the table")
def _(b):
    r=mk(26,3306,NO,lambda i,k:"Peserta %d%s"%(i+1," *)" if i in (3,12,20) else ""),KC,HP)
    ws=S(b,"Bimtek.xlsx",["PESERTA BIMTEK PENYUSUNAN LAPORAN KEUANGAN UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","Kecamatan","No. HP"],r)
    put(ws,ws.next+1,1,"*) batal ikut karena sakit"); ok(b,PD,r,"2023-Q3",lambda i:i not in (3,12,20))
@T_("nama-dicoret","struck out names, said in a note")
def _(b):
    r=mk(25,3307,NO,PS,LP,KC)
    ws=S(b,"peserta kopi.xlsx",["DAFTAR PESERTA PELATIHAN PENGOLAHAN KOPI","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan"],r)
    for j in (4,17):
        for c in range(1,5): ws.cell(ws.rows_at[j],c).font=Font(strike=True)
    put(ws,ws.next+1,1,"Catatan : nama yang dicoret tidak jadi mengikuti pelatihan"); ok(b,PD,r,"2023-Q2",lambda i:i not in (4,17))
@T_("cadangan-di-bawah","reserve list below")
def _(b):
    r=mk(22,3308,NO,PS,KC,US); z=mk(8,3309,NO,PM,KC,US)
    S(b,"peserta terpilih.xlsx",["DAFTAR PESERTA PELATIHAN TATA BUSANA","TRIWULAN III TAHUN 2023"],["No","Nama","Kecamatan","Usaha"],list(r)+["","CADANGAN (TIDAK DIPANGGIL)"]+list(z)); flow(b,PD,r.k,"2023-Q3")
@N_("lulus-seleksi","selected candidates, training not yet held")
def _(b):
    r=mk(33,3310,NO,PM,KC,NUM(60,7,35),lambda i,k:["Lulus Seleksi","Tidak Lulus"][i%4==2])
    S(b,"hasil seleksi.xlsx",["HASIL SELEKSI ADMINISTRASI DAN WAWANCARA CALON PESERTA PELATIHAN BARISTA","TRIWULAN IV TAHUN 2023"],["No","Nama","Kecamatan","Nilai","Hasil"],r)
@N_("dua-triwulan","title and tab name different quarters")
def _(b):
    r=mk(24,3311,NO,PS,LP,KC)
    S(b,"Peserta.xlsx",["DAFTAR PESERTA PELATIHAN SABLON","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan"],r,tab="TW III 2023")
@T_("panitia-di-samping","committee in columns beside the participants")
def _(b):
    r=mk(27,3312,NO,PS,KC); z=mk(6,3313,NO,ORG("Pegawai"),KC)
    ws=S(b,"Pelatihan Jasa Boga.xlsx",["DAFTAR PESERTA PELATIHAN JASA BOGA","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","Kecamatan"],r)
    put(ws,ws.first-2,6,"PANITIA PELAKSANA",True)
    for c,x in enumerate(("No","Nama Panitia","Kecamatan Domisili"),6): put(ws,ws.first-1,c,x,True)
    for j,row in enumerate(z):
        for c,v in enumerate(row,6): put(ws,ws.first+j,c,v)
    flow(b,PD,r.k,"2023-Q1")
@N_("alumni-dikunjungi","alumni of former years visited")
def _(b):
    r=mk(28,3314,NO,PM,lambda i,k:2019+i%4,KC,lambda i,k:["Usaha berkembang","Usaha tetap","Tutup"][i%3])
    S(b,"Monev Diklat TW IV.xlsx",["MONITORING ALUMNI PELATIHAN TAHUN 2019 S.D. 2022","DILAKSANAKAN TRIWULAN IV TAHUN 2023"],["No","Nama Alumni","Tahun Pelatihan","Kecamatan","Kondisi Usaha"],r)
@N_("blk-disnaker","training of another office")
def _(b):
    r=mk(32,3315,NO,lambda i,k:"Pencaker %d"%(i+1),LP,KC,C("SMK"))
    S(b,"data dari UPTD BLK.xlsx",["DINAS TENAGA KERJA DAN TRANSMIGRASI","UPTD BALAI LATIHAN KERJA","PESERTA PELATIHAN LAS DAN OTOMOTIF TRIWULAN II TAHUN 2023"],["No","Nama Pencari Kerja","L/P","Kecamatan","Pendidikan"],r)
@N_("lembar-satu-dari-tiga","first sheet of three, the others missing")
def _(b):
    r=mk(25,3316,NO,PS,KC,DS)
    ws=S(b,"scan peserta hal 1.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","Kecamatan","Desa"],r)
    put(ws,ws.next+1,1,"Lembar 1 dari 3 (nomor 1 - 25 dari 71 peserta), lembar berikutnya menyusul")
@T_("salinan-lembar","the sheet copied by Excel")
def _(b):
    r=mk(23,3317,NO,PS,NK,KC)
    for tab in ("Peserta","Peserta (2)"):
        S(b,"Peserta ToT.xlsx",["DAFTAR PESERTA PELATIHAN MANAJERIAL UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan"],r,tab=tab)
    flow(b,PD,r.k,"2023-Q2")
@T_("diganti-orang-lain","replaced by another row")
def _(b):
    r=mk(28,3318,NO,PS,KC,lambda i,k:{2:"diganti no. 27",9:"diganti no. 28",26:"pengganti no. 3",27:"pengganti no. 10"}.get(i))
    S(b,"Pelatihan Hidroponik.xlsx",["DAFTAR PESERTA PELATIHAN HIDROPONIK UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Kecamatan","Keterangan"],r); ok(b,PD,r,"2023-Q4",lambda i:i not in (2,9))
@N_("peserta-pameran","exhibitors at a fair")
def _(b):
    r=mk(21,3319,NO,US,PM,KC,lambda i,k:"Stand %s%d"%("AB"[i%2],i//2+1))
    S(b,"peserta expo.xlsx",["DAFTAR PESERTA JENEPONTO EXPO DAN PASAR UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Peserta","Kecamatan","Nomor Stand"],r)
@N_("lomba-umkm","contestants and winners")
def _(b):
    r=mk(18,3320,NO,PM,US,KC,NUM(55,9,40),lambda i,k:["Juara I","Juara II","Juara III"][i] if i<3 else "Peserta")
    S(b,"Lomba.xlsx",["HASIL LOMBA INOVASI PRODUK UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama","Nama Usaha","Kecamatan","Nilai Juri","Hasil"],r)
@N_("rencana-peserta-2024","plan of next year's participants")
def _(b):
    r=mk(26,3321,NO,lambda i,k:"Usulan %d"%(i+1),KC,lambda i,k:["Tata Rias","Las","Kuliner"][i%3])
    S(b,"Peserta pelatihan.xlsx",["RENCANA PESERTA PELATIHAN UMKM TAHUN 2024"],["No","Nama yang Diusulkan","Kecamatan","Pelatihan"],r)
@N_("konsumsi-transport","payment list of transport incl. staff")
def _(b):
    r=mk(31,3322,NO,lambda i,k:["Pendamping %d","Sopir %d","Pegawai %d"][i%3]%(i+1),KC,C(150000),lambda i,k:"%d ........"%(i+1))
    S(b,"SPJ transport pelatihan.xlsx",["DAFTAR PEMBAYARAN UANG TRANSPORT PENDAMPING PELATIHAN","TRIWULAN II TAHUN 2023"],["No","Nama","Kecamatan","Jumlah (Rp)","Tanda Tangan"],r)
# ---- koperasi
@N_("koperasi-dibubarkan","dissolved cooperatives")
def _(b):
    r=mk(27,3331,NO,KN,BN,KC,lambda i,k:"SK Menteri No. %d Tahun 2016"%(110+i%4))
    S(b,"Data Koperasi.xlsx",["DAFTAR KOPERASI YANG DIBUBARKAN","KABUPATEN JENEPONTO KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Dasar Pembubaran"],r)
@N_("koperasi-ksp-saja","only savings and loan")
def _(b):
    r=mk(19,3332,NO,ORG("KSP Rekaan"),BN,KC,ST())
    S(b,"kop simpan pinjam.xlsx",["DAFTAR KOPERASI SIMPAN PINJAM DAN USP","KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],r)
@N_("koperasi-rat","cooperatives that held the RAT")
def _(b):
    r=mk(20,3333,NO,KP,KC,lambda i,k:tgl(D(2023,1+i%5,2+i),1),NUM(20,3,40))
    S(b,"RAT 2023.xlsx",["DAFTAR KOPERASI YANG TELAH MELAKSANAKAN RAT","SAMPAI DENGAN 30 JUNI 2023"],["No","Nama Koperasi","Kecamatan","Tanggal RAT","Anggota Hadir"],r)
@N_("koperasi-pengurus","board members, three a cooperative")
def _(b):
    kl=[k for k in ks(13,3334) for _ in range(3)]; r=mk(kl,0,NO,lambda i,k:kp(i//3),ORG("Pengurus"),lambda i,k:["Ketua","Sekretaris","Bendahara"][i%3],KC)
    S(b,"Koperasi aktif.xlsx",["DATA PENGURUS KOPERASI AKTIF","KEADAAN 31 DESEMBER 2023"],["No","Koperasi","Nama","Jabatan","Kecamatan"],r)
@N_("koperasi-anggota","members of one cooperative")
def _(b):
    r=mk(40,3335,NO,ORG("Anggota"),NK,KC,NUM(100000,50000,900000))
    S(b,"KPRI Contoh.xlsx",["DAFTAR ANGGOTA KOPERASI KPRI CONTOH","KABUPATEN JENEPONTO, 31 DESEMBER 2023"],["No","Nama Anggota","NIK","Kecamatan","Simpanan Wajib (Rp)"],r)
@N_("koperasi-baru","founded in the year")
def _(b):
    r=mk(12,3336,NO,KN,lambda i,k:"AHU-%07d.AH.01.29.TAHUN 2023"%(1100+i),KC,DT(2023,1,4,8,11))
    S(b,"pembentukan koperasi.xlsx",["DAFTAR KOPERASI BARU DIBENTUK","TAHUN 2023"],["No","Nama Koperasi","No. Pengesahan","Kecamatan","Tgl Pengesahan"],r)
@N_("koperasi-takalar","another regency")
def _(b):
    T=["Mangarabombang","Polongbangkeng Utara","Galesong","Pattallassang","Sanrobone"]; r=mk([T[i%5] for i in range(25)],0,NO,KN,BN,KC,ST())
    S(b,"koperasi kab tetangga.xlsx",["DATA KOPERASI KABUPATEN TAKALAR","KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],r)
@T_("koperasi-2022-di-nama-2023","title of 2022 in a file named 2023")
def _(b):
    r=mk(31,3337,NO,KP,BH,KC,ST())
    S(b,"Data Koperasi 2023.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2022"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],r); kopu(b,r.k,"2022-Q4",AK)
@N_("koperasi-provinsi","cooperatives under the province")
def _(b):
    r=mk(11,3338,NO,KN,KC,C("Provinsi"),ST())
    S(b,"kop binaan prov.xlsx",["KOPERASI BINAAN DINAS KOPERASI PROVINSI SULAWESI SELATAN","YANG BERKANTOR DI KABUPATEN JENEPONTO, 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Wilayah Keanggotaan","Status"],r)
@N_("koperasi-usulan-bubar","proposed for dissolution")
def _(b):
    r=mk(16,3339,NO,KP,BH,KC,C("Tidak RAT > 3 thn"))
    S(b,"koperasi tidak aktif.xlsx",["USULAN PEMBUBARAN KOPERASI TIDAK AKTIF","KE KEMENTERIAN KOPERASI DAN UKM TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Alasan"],r)
@T_("koperasi-final","draft and final tab")
def _(b):
    d=mk(33,3340,NO,KP,KC,ST()); r=mk(36,3341,NO,KP,KC,ST())
    for tab,x in (("draft",d),("FINAL",r)):
        S(b,"Koperasi Des 2023.xlsx",["DATA KOPERASI"+(" (DRAFT, BELUM DICEK)" if tab=="draft" else ""),"KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Status"],x,tab=tab)
    kopu(b,r.k,"2023-Q4",AK)
@N_("koperasi-nilai-kesehatan","health assessment of a sample")
def _(b):
    r=mk(15,3342,NO,KP,KC,NUM(61,5,30),lambda i,k:["Sehat","Cukup Sehat"][i%2])
    S(b,"penilaian kesehatan.xlsx",["HASIL PENILAIAN KESEHATAN KOPERASI","TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Skor","Predikat"],r)
@N_("koperasi-penerima-nik-sertifikat","certified NIK only")
def _(b):
    r=mk(17,3343,NO,KN,lambda i,k:"7304%09d"%(20010+i),KC,C("Bersertifikat"))
    S(b,"sertifikat NIK.xlsx",["DAFTAR KOPERASI PENERIMA SERTIFIKAT NIK","PER 31 DESEMBER 2023"],["No","Nama Koperasi","NIK Koperasi","Kecamatan","Status"],r)
# ---- umkm
@N_("umkm-kuliner","one sector only")
def _(b):
    r=mk(29,3351,NO,PM,ORG("Warung"),KC,SK)
    S(b,"UMKM.xlsx",["DAFTAR PELAKU UMKM BIDANG KULINER","KEADAAN 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Skala"],r)
@N_("umkm-produk","products, several a business")
def _(b):
    kl=[k for k in ks(15,3352) for _ in range(2)]; r=mk(kl,0,NO,lambda i,k:"UD Misal %d"%(i//2+1),lambda i,k:["Keripik","Abon","Kopi Bubuk","Garam"][i%4],KC,C("250 gr"))
    S(b,"katalog.xlsx",["KATALOG PRODUK UMKM JENEPONTO","TAHUN 2023"],["No","Nama UMKM","Produk","Kecamatan","Kemasan"],r)
@N_("umkm-tutup","closed businesses")
def _(b):
    r=mk(22,3353,NO,PM,US,KC,lambda i,k:["pindah","modal habis","meninggal"][i%3])
    S(b,"pemutakhiran umkm.xlsx",["DAFTAR UMKM YANG SUDAH TIDAK BEROPERASI","HASIL PEMUTAKHIRAN 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Sebab"],r)
@N_("umkm-responden","survey sample")
def _(b):
    r=mk(35,3354,NO,PM,US,KC,SK,NUM(1,2,4))
    S(b,"survei IKM.xlsx",["DAFTAR RESPONDEN SURVEI KEPUASAN PELAKU UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Responden","Usaha","Kecamatan","Skala","Skor Rata-rata"],r)
@N_("umkm-kur","bank credit")
def _(b):
    r=mk(30,3355,NO,PM,US,KC,NUM(10000000,5000000,40000000))
    S(b,"Penerima Bantuan.xlsx",["DAFTAR PENERIMA KREDIT USAHA RAKYAT (KUR) BANK PENYALUR","TRIWULAN II TAHUN 2023"],["No","Debitur","Usaha","Kecamatan","Plafon (Rp)"],r)
@N_("umkm-tenaga-kerja","workers of businesses")
def _(b):
    r=mk(38,3356,NO,ORG("Karyawan"),lambda i,k:"UD Misal %d"%(i//3+1),KC,C("Produksi"))
    S(b,"tk umkm.xlsx",["DATA TENAGA KERJA PADA UMKM BINAAN","KEADAAN 31 DESEMBER 2023"],["No","Nama Tenaga Kerja","Tempat Kerja","Kecamatan","Bagian"],r)
@N_("contoh-pengisian","a form with examples")
def _(b):
    r=mk(11,3357,NO,lambda i,k:"Contoh Nama %d"%(i+1),US,KC,SK)
    S(b,"format data umkm.xlsx",["FORMAT ISIAN DATA UMKM PER 31 DESEMBER 2023","(baris di bawah hanya contoh pengisian, mohon dihapus sebelum dikirim)"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Skala Usaha"],r)
@T_("umkm-pindah-gowa","remark: moved to another regency")
def _(b):
    r=mk(37,3358,NO,PM,US,KC,lambda i,k:"pindah ke Kab. Gowa" if i in (5,18,30) else None)
    S(b,"data umkm tw4.xlsx",["DATA UMKM KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Ket"],r); ok(b,"umkm_total",r,"2023-Q4",lambda i:i not in (5,18,30))
# ---- izin
@T_("nib-ditolak","some rejected by OSS")
def _(b):
    r=mk(32,3371,NO,PM,US,KC,lambda i,k:"-" if i%7==3 else nbx(i),lambda i,k:"Ditolak" if i%7==3 else "Terbit")
    S(b,"NIB tw3.xlsx",["FASILITASI PENERBITAN NIB BAGI UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB","Hasil"],r); ok(b,IZN,r,"2023-Q3",lambda i:i%7!=3)
@N_("nib-berkas-masuk","applications still processed")
def _(b):
    r=mk(24,3372,NO,PM,US,KC,lambda i,k:["KTP, NPWP","KTP","KTP, foto produk"][i%3])
    S(b,"izin usaha.xlsx",["BERKAS PERMOHONAN NIB YANG MASUK DAN SEDANG DIPROSES","TRIWULAN II TAHUN 2023"],["No","Nama Pemohon","Nama Usaha","Kecamatan","Kelengkapan"],r)
@N_("nib-dicabut","revoked permits")
def _(b):
    r=mk(13,3373,NO,PM,NB,KC,C("usaha tutup"))
    S(b,"NIB 2023.xlsx",["DAFTAR NIB YANG DICABUT ATAS PERMOHONAN PELAKU USAHA","TAHUN 2023"],["No","Nama","NIB","Kecamatan","Alasan"],r)
@N_("nib-belum-punya","businesses that still have none")
def _(b):
    r=mk(33,3374,NO,PM,US,KC,C("BELUM ADA"))
    S(b,"UMKM izin usaha.xlsx",["DAFTAR UMKM YANG BELUM MEMILIKI NIB","(SASARAN FASILITASI TRIWULAN IV TAHUN 2023)"],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB"],r)
@N_("nib-dua-judul","semester and quarter in two titles")
def _(b):
    r=mk(26,3375,NO,PM,NB,KC)
    S(b,"NIB.xlsx",["DAFTAR UMKM YANG DIFASILITASI NIB SEMESTER I TAHUN 2023","Keadaan Triwulan III Tahun 2023"],["No","Nama Pemilik","NIB","Kecamatan"],r)
# ---- sarpras
@T_("bantuan-belum-diserahkan","some not handed over yet")
def _(b):
    r=mk(30,3391,NO,PM,KC,BR,lambda i,k:"Belum diserahkan" if i%5==3 else "Sudah diserahkan")
    S(b,"bantuan alat tw4.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Kecamatan","Alat","Status Penyerahan"],r); ok(b,SAR,r,"2023-Q4",lambda i:i%5!=3)
@N_("proposal-bantuan","proposals")
def _(b):
    r=mk(36,3392,NO,PM,US,KC,BR,DT(2023,1,2,3))
    S(b,"Bantuan sarpras 2023.xlsx",["REGISTER PROPOSAL PERMOHONAN BANTUAN PERALATAN UMKM","TRIWULAN I TAHUN 2023"],["No","Pemohon","Usaha","Kecamatan","Alat yang Dimohon","Tgl Masuk"],r)
@N_("cpcl","candidates with verification")
def _(b):
    r=mk(28,3393,NO,PM,NK,KC,BR,lambda i,k:["Layak","Tidak Layak"][i%5==0])
    S(b,"verifikasi.xlsx",["CALON PENERIMA BANTUAN SARANA USAHA HASIL VERIFIKASI LAPANGAN","TRIWULAN III TAHUN 2023"],["No","Nama","NIK","Kecamatan","Alat","Rekomendasi"],r)
@N_("menunggu-sk","a note below takes the title back")
def _(b):
    r=mk(22,3394,NO,PM,KC,BR)
    ws=S(b,"penerima bantuan.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN USAHA","TRIWULAN IV TAHUN 2023"],["No","Nama","Kecamatan","Jenis Alat"],r)
    put(ws,ws.next+1,1,"Catatan : daftar ini masih usulan, barang belum ada yang disalurkan menunggu SK Bupati")
@T_("warna-merah","legend by colour: not taken")
def _(b):
    r=mk(24,3395,NO,PM,US,KC,BR)
    ws=S(b,"serah alat.xlsx",["PENERIMA BANTUAN SARANA USAHA","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Barang"],r)
    for j in (3,11,19):
        for c in range(1,6): ws.cell(ws.rows_at[j],c).fill=PatternFill("solid",fgColor="FF6666")
    put(ws,ws.next+1,1,"Ket : baris merah = barang belum diambil penerima"); ok(b,SAR,r,"2023-Q2",lambda i:i not in (3,11,19))
@T_("barang-dikembalikan","goods given back")
def _(b):
    r=mk(26,3396,NO,PM,KC,BR,lambda i,k:"bantuan ditarik kembali, dialihkan" if i in (2,14) else None)
    S(b,"Bantuan TW1.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UKM","TRIWULAN I TAHUN 2023"],["No","Nama Penerima","Kecamatan","Barang","Keterangan"],r); ok(b,SAR,r,"2023-Q1",lambda i:i not in (2,14))
@N_("sembako","food parcels are no equipment")
def _(b):
    r=mk(40,3397,NO,PM,US,KC,C("1 paket"))
    S(b,"Penerima Bantuan UMKM.xlsx",["PENERIMA BANTUAN SEMBAKO BAGI PELAKU UMKM TERDAMPAK INFLASI","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Paket"],r)
@N_("monitoring-bantuan-lama","equipment of 2021 visited in 2023")
def _(b):
    r=mk(25,3398,NO,PM,KC,BR,lambda i,k:["Dimanfaatkan","Rusak","Dijual"][i%3])
    S(b,"Monev bantuan TW II.xlsx",["MONITORING PEMANFAATAN BANTUAN PERALATAN TAHUN SEBELUMNYA","DILAKSANAKAN PADA TRIWULAN II TAHUN 2023"],["No","Nama","Kecamatan","Alat","Kondisi"],r)
@T_("sk-perubahan","decision changed; the old list in the same folder")
def _(b):
    a=mk(24,3399,NO,PM,KC,BR); r=mk(22,3400,NO,PM,KC,BR)
    S(b,"Bantuan/SK lama.xlsx",["LAMPIRAN SK PENERIMA BANTUAN PERALATAN UMKM","TRIWULAN III TAHUN 2023","(TIDAK BERLAKU, DIGANTI SK PERUBAHAN)"],["No","Nama Penerima","Kecamatan","Alat"],a)
    S(b,"Bantuan/SK perubahan.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN UMKM (PERUBAHAN)","SUDAH DISALURKAN TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Kecamatan","Alat"],r); flow(b,SAR,r.k,"2023-Q3")
@T_("dua-barang-satu-orang","a second good on a row without number and name")
def _(b):
    r=mk(20,3401,NO,PM,KC,BR,C(1)); o=[]
    for i,x in enumerate(r):
        o.append(x)
        if i%4==1: o.append((None,None,None,ALAT[(i+2)%6],1))
    S(b,"alat.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Kecamatan","Jenis Alat","Unit"],o); flow(b,SAR,r.k,"2023-Q4")
@N_("kelompok-anggota","members of groups: the group received")
def _(b):
    kl=[k for k in ks(11,3402) for _ in range(4)]; r=mk(kl,0,NO,lambda i,k:"Kelompok Contoh %d"%(i//4+1),ORG("Anggota"),KC)
    S(b,"bantuan kelompok.xlsx",["SUSUNAN ANGGOTA KELOMPOK USAHA BERSAMA","PENGELOLA BANTUAN MESIN TAHUN 2023"],["No","Nama Kelompok","Nama Anggota","Kecamatan"],r)
@N_("daftar-tunggu","waiting list")
def _(b):
    r=mk(19,3403,NO,PM,US,KC,BR)
    S(b,"sarpras.xlsx",["DAFTAR TUNGGU BANTUAN PERALATAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama","Nama Usaha","Kecamatan","Kebutuhan Alat"],r)
@N_("bantuan-baznas","aid of another giver, merely copied for information")
def _(b):
    r=mk(21,3404,NO,PM,KC,C("Gerobak"))
    S(b,"tembusan.xlsx",["BAZNAS KABUPATEN JENEPONTO","DAFTAR MUSTAHIK PENERIMA GEROBAK USAHA TRIWULAN III TAHUN 2023","(tembusan, bukan kegiatan Dinas Koperasi)"],["No","Nama Mustahik","Kecamatan","Bantuan"],r)
@N_("modal-tunai","cash, not equipment")
def _(b):
    r=mk(27,3405,NO,PM,US,KC,C(2400000))
    S(b,"bantuan modal.xlsx",["DAFTAR PENERIMA BANTUAN MODAL KERJA TUNAI (BPUM)","TRIWULAN I TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Nominal (Rp)"],r)
@N_("musrenbang","village wishes for next year")
def _(b):
    r=mk(23,3406,NO,lambda i,k:"Pelaku Usaha Desa %s"%ds(k,i),KC,BR,C("Usulan Musrenbang"))
    S(b,"usulan desa.xlsx",["REKAP USULAN BANTUAN PERALATAN UMKM HASIL MUSRENBANG KECAMATAN","UNTUK TAHUN ANGGARAN 2023"],["No","Pengusul","Kecamatan","Alat","Sumber"],r)
