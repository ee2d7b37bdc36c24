from own import *
from extra import *
def z(name,note,year=2023): return t(name,note,year,only=False)      # nothing may be used
def kopx(b,r,per,ok):
    b.use("koperasi_total",per,cn(r.k,ok)); b.use("koperasi_aktif",per,cn(r.k,lambda i:ok(i) and AK(i))); b.use("koperasi_tidak_aktif",per,cn(r.k,lambda i:ok(i) and not AK(i)))
def umx(b,r,per,ok):
    b.use("umkm_total",per,cn(r.k,ok))
    for w in ("Mikro","Kecil","Menengah"): b.use("umkm_"+w.lower(),per,cn(r.k,lambda i:ok(i) and SK(i,0)==w))
# ---------------------------------------------------------------- koperasi
@z("w17l-trap-koperasi-pra","groups that have no legal entity yet, in the form of the register")
def _(b):
    r=mk(36,601,NO,lambda i,k:"Kelompok Usaha Rekaan %d"%(i+1),lambda i,k:None,DS,KC,ST()); ws=S(b,"Daftar Kelembagaan Des 2023.xlsx",KOPJ+["DAFTAR KELEMBAGAAN EKONOMI MASYARAKAT (PRA KOPERASI)",PER],["No","Nama","Nomor Badan Hukum","Desa/Kelurahan","Kecamatan","Status"],r,when="Januari 2024")
    N(ws,"Nomor badan hukum diisi setelah akta pendirian disahkan.",gap=10)
@z("w17l-trap-koperasi-sertifikat-nik","only those holding a NIK certificate are printed, by a note")
def _(b):
    r=mk(34,602,*CK); ws=S(b,"Koperasi 31 Desember.xlsx",KOPJ+["DAFTAR KOPERASI",PER],HK,r); N(ws,"Catatan: yang dimuat di sini hanyalah koperasi yang sudah bersertifikat NIK, sisanya ada pada buku terpisah.")
@z("w17l-trap-koperasi-komentar-isi-lama","a comment on the title says the content is of 2021")
def _(b):
    r=mk(38,603,*CK); ws=S(b,"Daftar Koperasi.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO",PER],HK,r); cm(ws,"A2","Judul sudah saya ganti ke 2023, tetapi nama-nama di bawah masih salinan keadaan 2021. Tunggu kiriman PPKL.")
@t("w17l-trap-koperasi-bh-dihapus","Keterangan of five rows: legal entity erased by the ministry")
def _(b):
    bad={4:"BH dihapus Menkop, SK tahun 2019",11:"Sudah tidak ada di ODS, akta dicabut",18:"BH dihapus Menkop, SK tahun 2019",25:"Dilebur ke Koperasi Karya 1",33:"Sudah bubar sejak 2020, nama belum saya hapus dari lembar"}
    r=mk(40,604,*CK); rows=[x+(bad.get(i,["RAT tahunan","-","Kantor sendiri"][i%3]),) for i,x in enumerate(r)]
    S(b,"Buku daftar koperasi.xlsx",["BUKU DAFTAR KOPERASI",PER],HK+["Keterangan"],rows); kopx(b,r,Q4,lambda i:i not in bad)
@t("w17l-trap-koperasi-nama-lama","the same cooperative under its old and its new name")
def _(b):
    r=mk(40,605,*CK); rows=list(r); dup={}
    for a,z_ in ((3,30),(8,34),(15,38)):
        rows[z_]=(z_+1,"Koperasi Nama Baru %d"%(a+1))+(rows[a][2]+" PAD",)+rows[a][3:]; dup[a]="nama lama, sekarang nomor %d"%(z_+1); dup[z_]="perubahan anggaran dasar dari nomor %d"%(a+1)
    kk=[x[4] for x in rows]; rows=[x+(dup.get(i),) for i,x in enumerate(rows)]
    S(b,"data koperasi 2023.xlsx",["DATA KOPERASI KAB. JENEPONTO",PER],HK+["Keterangan"],rows)
    ok=lambda i:i not in (30,34,38); b.use("koperasi_total",Q4,cn(kk,ok)); b.use("koperasi_aktif",Q4,cn(kk,lambda i:ok(i) and AK(i))); b.use("koperasi_tidak_aktif",Q4,cn(kk,lambda i:ok(i) and not AK(i)))
@t("w17l-trap-koperasi-dicoret","struck-out rows, the note says they were dissolved")
def _(b):
    r=mk(39,606,*CK); bad={2,10,21,29}; ws=S(b,"register koperasi.xlsx",["REGISTER KOPERASI KABUPATEN JENEPONTO","Keadaan 31 Desember 2023"],HK,r)
    for i in bad: strike(ws,i)
    N(ws,"Nama yang dicoret: telah bubar menurut rapat anggota, tidak dihitung lagi."); kopx(b,r,Q4,lambda i:i not in bad)
@t("w17l-trap-koperasi-merah-muda","a colour with a legend: moved to another regency")
def _(b):
    r=mk(41,607,*CK); bad={5,6,19,27,36}; ws=S(b,"Koperasi TW III.xlsx",["DAFTAR KOPERASI","KEADAAN 30 SEPTEMBER 2023"],HK,r)
    for i in bad: paint(ws,i,"F8CBAD")
    put(ws,ws.next+1,1,None); ws.cell(ws.next+1,1).fill=PatternFill("solid",start_color="F8CBAD",end_color="F8CBAD"); put(ws,ws.next+1,2,"alamat sudah pindah ke Kabupaten Bantaeng, bukan binaan kita lagi"); kopx(b,r,"2023-Q3",lambda i:i not in bad)
@z("w17l-trap-koperasi-folder-draf","in a folder of drafts; the letter says not to pass it on")
def _(b):
    fn="draf - belum dicek PPKL/Daftar Koperasi.xlsx"; r=mk(37,608,*CK); S(b,fn,["DAFTAR KOPERASI",PER],HK,r,tab="Daftar"); text(b,fn,"Pesan","Pak Kasubag, ini baru susunan kasar saya sendiri.","Statusnya saya isi kira-kira dulu dan masih ada nama yang belum ketemu di ODS. Mohon jangan diteruskan dahulu, yang benar menyusul.")
@z("w17l-trap-koperasi-contoh-operator","an exercise file for ODS operators")
def _(b):
    r=mk(35,609,*CK); ws=S(b,"Daftar Koperasi Kab Jeneponto.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO",PER],HK,r); N(ws,"Bahan latihan input ODS bagi operator baru; nama dan status koperasi pada lembar ini karangan.")
@t("w17l-trap-koperasi-dua-kecamatan-belum","another tab warns of two districts not gathered")
def _(b):
    fn="Koperasi Q4.xlsx"; r=mk(42,610,*CK); S(b,fn,["DAFTAR KOPERASI",PER],HK,r,tab="Daftar"); text(b,fn,"Catatan petugas","Catatan petugas:","- Kec. Kelara dan Kec. Rumbia baru sebagian nama yang terkirim, petugasnya masih keliling.","- Kecamatan lainnya sudah lengkap dan sudah dicocokkan.")
    kopx(b,r,Q4,lambda i:r.k[i] not in ("Kelara","Rumbia"))
@z("w17l-trap-koperasi-kantor-kas","one row a service office of a cooperative")
def _(b):
    r=mk(40,611,NO,lambda i,k:"KSP Contoh %d"%(1+i%9),lambda i,k:"%d/BH/XX.7/2010"%(41+i%9),DS,KC,ST(),lambda i,k:"Kantor Kas %d"%(1+i//9)); S(b,"Jaringan pelayanan koperasi.xlsx",["DAFTAR KOPERASI SIMPAN PINJAM DAN KANTOR PELAYANANNYA",PER],HK+["Kantor"],r)
@z("w17l-trap-koperasi-penilaian-kesehatan","only those that were assessed")
def _(b):
    r=mk(33,612,*CK,RK("Sehat","Cukup Sehat","Dalam Pengawasan")); ws=S(b,"Daftar KSP dinilai.xlsx",KOPJ+["DAFTAR KOPERASI YANG DINILAI KESEHATANNYA",PER],HK+["Predikat"],r); N(ws,"Penilaian tahun ini menyasar tiga puluh tiga koperasi.")
@z("w17l-trap-koperasi-anggota-kud","one row a member of one KUD")
def _(b):
    r=mk(48,613,NO,C("KUD Rekaan Bersama"),C("41/BH/XX.7/1998"),ORG("Anggota"),DS,KC,ST("Aktif","Tidak Aktif")); S(b,"Buku daftar anggota.xlsx",["BUKU DAFTAR ANGGOTA KOPERASI",PER],["No","Nama Koperasi","Nomor Badan Hukum","Nama Anggota","Desa/Kelurahan","Kecamatan","Status"],r)
@t("w17l-trap-koperasi-versi","a second workbook replaces the first, in a note")
def _(b):
    r=mk(44,614,*CK); S(b,"Koperasi Des 2023.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO",PER],HK,r)
    ok=lambda i:i not in (7,16,23,40); ws=S(b,"Koperasi Des 2023 (2).xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO",PER],HK,part(r,ok)); N(ws,"Berkas ini menggantikan kiriman pertama; empat nama yang ternyata bukan koperasi dikeluarkan."); kopx(b,r,Q4,ok)
@z("w17l-trap-koperasi-tarikan-2024","the title says December, the note says it was drawn in February with entities of January 2024")
def _(b):
    r=mk(40,615,*CK); ws=S(b,"Daftar Koperasi TW IV.xlsx",["DAFTAR KOPERASI",PER],HK,r); N(ws,"Ditarik dari ODS tanggal 20 Februari 2024, sudah termasuk koperasi yang berdiri Januari 2024.")
@t("w17l-trap-koperasi-tumpang-tindih-tab","tabs by jenis and one by kopwan: some are on two tabs")
def _(b):
    fn="Koperasi per kelompok.xlsx"; r=mk(40,616,NO,lambda i,k:"Koperasi Rekaan %d"%(i+1),BH,DS,KC,ST())
    for tab,ok in (("Simpan Pinjam",lambda i:i<24),("Konsumen",lambda i:i>=20)):
        ws=S(b,fn,["DAFTAR KOPERASI USAHA "+tab.upper(),PER],HK,[(n+1,x[1]+(" (unit %s)"%tab if 20<=i<24 else ""),None)+x[3:] for n,(i,x) in enumerate((i,x) for i,x in enumerate(r) if ok(i))],tab=tab)
        N(ws,"Koperasi yang mempunyai dua usaha ditulis pada kedua lembar.")
    kopx(b,r,Q4,lambda i:True)
@z("w17l-trap-koperasi-rencana-pembentukan","cooperatives to be founded next year")
def _(b):
    r=mk(34,617,NO,lambda i,k:"Koperasi Desa %s %d"%(ds(k,i),i+1),lambda i,k:"menunggu akta notaris",DS,KC,C("Aktif")); ws=S(b,"Koperasi baru.xlsx",["DAFTAR KOPERASI DI KABUPATEN JENEPONTO",PER],HK,r); N(ws,"Rapat pendirian dijadwalkan Maret 2024.")
# ---------------------------------------------------------------- umkm
@z("w17l-trap-umkm-sampel","one of ten was drawn")
def _(b):
    r=mk(40,701,*CU); ws=S(b,"UMKM Jeneponto.xlsx",PEMB+["DATA PELAKU UMKM",PER],HU,r); N(ws,"Responden diambil satu dari setiap sepuluh usaha pada blok sensus.")
@t("w17l-trap-umkm-cabang","some rows are second outlets of another row")
def _(b):
    r=mk(42,702,*CU); bad={12:2,20:7,31:15,37:22}; kk=list(r.k); rows=list(r)
    for i,m in bad.items(): rows[i]=(i+1,rows[m][1])+rows[m][2:4]+rows[i][4:]
    rows=[x+("gerai kedua dari nomor %d"%(bad[i]+1) if i in bad else None,) for i,x in enumerate(rows)]; S(b,"umkm per nama.xlsx",["DAFTAR PELAKU UMKM",PER],HU+["Ket."],rows); umx(b,r,Q4,lambda i:i not in bad)
@t("w17l-trap-umkm-kunjungan","a column of what the visitor found: closed, moved, dead")
def _(b):
    bad={3:"Tutup sejak 2021",9:"Pindah ke Makassar",17:"Pemilik wafat, tidak diteruskan",24:"Jadi buruh, tidak usaha lagi",32:"Tutup permanen, bangunan dijual"}; r=mk(44,703,*CU); rows=[x+(bad.get(i,["Ada","Ramai","Ditemui istri pemilik"][i%3]),) for i,x in enumerate(r)]
    S(b,"Hasil kunjungan UMKM.xlsx",["DATA UMKM KABUPATEN JENEPONTO",PER],HU+["Hasil Kunjungan"],rows); umx(b,r,Q4,lambda i:i not in bad)
@z("w17l-trap-umkm-perantau","businesses of people of Jeneponto elsewhere; the kecamatan is that of birth")
def _(b):
    r=mk(36,704,NO,PM,US,JU,RK("Makassar","Balikpapan","Kendari","Timika"),KC,SK); S(b,"Data UMKM warga.xlsx",["DATA UMKM WARGA JENEPONTO",PER],["No","Nama Pemilik","Nama Usaha","Jenis Usaha","Tempat Usaha","Kecamatan","Skala Usaha"],r)
@z("w17l-trap-umkm-minat","people who want to start a business")
def _(b):
    r=mk(38,705,NO,PM,US,JU,DS,KC,C("Mikro")); ws=S(b,"Wirausaha.xlsx",["DATA USAHA MIKRO, KECIL DAN MENENGAH",PER],["No","Nama","Usaha yang Diminati","Jenis Usaha","Desa/Kelurahan","Kecamatan","Skala Usaha"],r); N(ws,"Diisi dari angket minat berwirausaha pada kelas PLUT.")
@t("w17l-trap-umkm-tab-dikeluarkan","a tab of the rows taken out beside the clean one")
def _(b):
    fn="UMKM bersih.xlsx"; r=mk(50,706,*CU); ok=lambda i:i<38
    S(b,fn,["DATA UMKM KABUPATEN JENEPONTO",PER],HU,part(r,ok),tab="Bersih"); S(b,fn,["DATA UMKM KABUPATEN JENEPONTO",PER],HU,part(r,lambda i:not ok(i)),tab="Dikeluarkan saat verifikasi"); umx(b,r,Q4,ok)
@z("w17l-trap-umkm-produk","one row a product")
def _(b):
    r=mk([k for k in ks(15,707) for _ in range(3)],707,NO,lambda i,k:"Pemilik %d"%(1+i//3),lambda i,k:"UD Misal %d"%(1+i//3),lambda i,k:["Keripik","Abon","Sirup"][i%3]+" varian %d"%(i%3+1),lambda i,k:ds(k,i//3),KC,C("Mikro"))
    S(b,"Katalog produk.xlsx",["DATA PRODUK UMKM KABUPATEN JENEPONTO",PER],["No","Nama Pemilik","Nama Usaha","Nama Produk","Desa/Kelurahan","Kecamatan","Skala Usaha"],r)
@z("w17l-trap-umkm-tenaga-kerja","one row a worker of an UMKM")
def _(b):
    r=mk(44,708,NO,ORG("Pekerja"),lambda i,k:"Industri Contoh %d"%(1+i%8),RK("Produksi","Kasir","Pengantar"),DS,KC,C("Kecil")); S(b,"UMKM Des.xlsx",["DATA UMKM",PER],["No","Nama Tenaga Kerja","Nama Usaha","Bagian","Desa/Kelurahan","Kecamatan","Skala Usaha"],r)
@t("w17l-trap-umkm-gabung-bangkala","two districts are still written as one")
def _(b):
    r=mk(40,709,*CU,among=[n for n in NAMES if n!="Bangkala Barat"]); ws=S(b,"umkm.xlsx",["DAFTAR UMKM",PER],HU,r); N(ws,"Untuk sementara usaha di Bangkala Barat masih ditulis Bangkala."); umx(b,r,Q4,lambda i:r.k[i]!="Bangkala")
@z("w17l-trap-umkm-kuning-2019","most of the rows are yellow, carried on from 2019 unvisited")
def _(b):
    r=mk(39,710,*CU); ws=S(b,"Data UMKM 2023.xlsx",["DATA UMKM",PER],HU,r)
    for i in range(39):
        if i%4: paint(ws,i,"FFFF00")
    N(ws,"kuning : disalin dari pendataan 2019, belum pernah didatangi lagi; putih : hasil datang langsung")
@z("w17l-trap-umkm-anggota-asosiasi","members of one association only, by the file name and signature")
def _(b):
    r=mk(36,711,*CU); ws=S(b,"keanggotaan forum IKM boga.xlsx",["DATA PELAKU UMKM KABUPATEN JENEPONTO",PER],HU,r); N(ws,"Iuran bulanan dibayarkan kepada bendahara forum.","","Ketua Forum IKM Boga","","Pengurus 1")
@z("w17l-trap-umkm-pasar-pagi","only those who sell on one market")
def _(b):
    r=mk(37,712,NO,PM,US,JU,lambda i,k:"Los %s%d"%("ABC"[i%3],i+1),KC,SK); S(b,"Data UMKM.xlsx",["DATA UMKM PASAR RAKYAT CONTOH",PER],["No","Nama Pemilik","Nama Usaha","Jenis Usaha","Tempat","Kecamatan","Skala Usaha"],r)
@z("w17l-trap-umkm-pengaju-kur","applicants for credit on a tab named so")
def _(b):
    r=mk(38,713,*CU,RK("Disetujui","Survei","Tolak slik")); S(b,"UMKM TW IV.xlsx",["DATA UMKM",PER],HU+["Bank"],r,tab="berkas KUR masuk")
@z("w17l-trap-umkm-daftar-belum-selesai","the last line: continued on book two that is not here")
def _(b):
    r=mk(40,714,*CU); ws=S(b,"Buku UMKM.xlsx",["DATA UMKM KABUPATEN JENEPONTO","KEADAAN 30 JUNI 2023"],HU,r); N(ws,"bersambung ke buku kedua (nomor 41 dan seterusnya, semua kecamatan)",gap=0)
# ---------------------------------------------------------------- peserta
@z("w17l-trap-peserta-dimohon-hadir","names in a letter of invitation")
def _(b):
    r=mk(38,801,*CP); ws=S(b,"Daftar nama pelatihan.xlsx",PEMB+["Lampiran surat Nomor 005/000/2023","DAFTAR NAMA PESERTA PELATIHAN UMKM","TRIWULAN III TAHUN 2023"],HP_,r); N(ws,"Nama tersebut dimohon datang pukul 08.00 dengan membawa fotokopi KTP. Konfirmasi paling lambat dua hari sebelumnya.")
@t("w17l-trap-peserta-tidak-datang","attendance with blanks and the words of the reason")
def _(b):
    r=mk(42,802,*CP); bad={1:"sakit",8:"tidak ada kabar",14:"berhalangan",22:"ke luar daerah",30:"tidak ada kabar",39:"melahirkan"}; rows=[x+(None if i in bad else "✓",bad.get(i)) for i,x in enumerate(r)]
    S(b,"Presensi.xlsx",["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN","TRIWULAN II TAHUN 2023"],HP_+["Kehadiran","Ket."],rows); b.use(PD,"2023-Q2",cn(r.k,lambda i:i not in bad))
@t("w17l-trap-peserta-peran","speakers, moderators and drivers among the rows")
def _(b):
    bad={0:"Narasumber",1:"Moderator",13:"Pengemudi",26:"Fasilitator",40:"Juru foto"}; r=mk(41,803,*CP); rows=[x+(bad.get(i,"Peserta"),) for i,x in enumerate(r)]
    S(b,"Daftar hadir bimtek.xlsx",["DAFTAR HADIR BIMTEK PERKOPERASIAN","TRIWULAN III TAHUN 2023"],["No","Nama"]+HP_[2:]+["Hadir sebagai"],rows); b.use(PD,"2023-Q3",cn(r.k,lambda i:i not in bad))
@z("w17l-trap-peserta-refocusing","put off to next year")
def _(b):
    r=mk(37,804,*CP); ws=S(b,"Peserta TW IV.xlsx",["DAFTAR PESERTA PELATIHAN DIGITALISASI UMKM","TRIWULAN IV TAHUN 2023"],HP_,r); N(ws,"Anggarannya kena refocusing; kelas dibuka pada Tahun Anggaran 2024 dengan nama-nama yang sama.")
@z("w17l-trap-peserta-blk","training of another office, told by a comment")
def _(b):
    r=mk(36,805,*CP); ws=S(b,"Peserta menjahit.xlsx",["DAFTAR PESERTA PELATIHAN MENJAHIT","TRIWULAN I TAHUN 2023"],HP_,r); cm(ws,"A1","Ini kelas BLK milik Disnakertrans. Kita dikirimi tembusan saja, bukan kegiatan dinas kita.","Kabid")
@t("w17l-trap-peserta-cadangan","a section of reserves below, none of whom was called")
def _(b):
    r=mk(40,806,*CP); rows=list(r)[:30]+["NAMA CADANGAN"]+[(n+1,)+x[1:] for n,x in enumerate(list(r)[30:])]; ws=S(b,"Peserta Tata Rias.xlsx",["DAFTAR PESERTA PELATIHAN TATA RIAS","TRIWULAN II TAHUN 2023"],HP_,rows); N(ws,"Cadangan tidak jadi dipanggil karena kursi terisi semua."); b.use(PD,"2023-Q2",cn(r.k[:30]))
@t("w17l-trap-peserta-dua-hari","the same people on the tabs of two days")
def _(b):
    fn="Daftar Hadir Pelatihan.xlsx"; r=mk(28,807,*CP)
    for n in ("I","II"): S(b,fn,["DAFTAR HADIR PESERTA PELATIHAN KEMASAN","TRIWULAN III TAHUN 2023","HARI KE-"+n],HP_,r,tab="Hari "+n)
    b.use(PD,"2023-Q3",cn(r.k))
@t("w17l-trap-peserta-digantikan","some rows were replaced by others on the list")
def _(b):
    bad={5:36,12:37,20:38}; r=mk(39,808,*CP); rows=[x+("digantikan nomor %d"%(bad[i]+1) if i in bad else "pengganti" if i>35 else None,) for i,x in enumerate(r)]; S(b,"nama peserta.xlsx",["DAFTAR PESERTA PELATIHAN AKUNTANSI UMKM","TRIWULAN IV TAHUN 2023"],HP_+["Keterangan"],rows); b.use(PD,Q4,cn(r.k,lambda i:i not in bad))
@z("w17l-trap-peserta-isian-daring","registrants of an online form, the choice not yet made")
def _(b):
    r=mk(45,809,lambda i,k:D(2023,8,1+i%20,8,i),PS,NK,LP,US,DS,KC); rows=[(i+1,)+x[1:]+(x[0],) for i,x in enumerate(r)]; ws=S(b,"Pelatihan Barista (Jawaban).xlsx",["DAFTAR PESERTA PELATIHAN BARISTA","TRIWULAN III TAHUN 2023"],HP_+["Waktu Mengisi"],rows,tab="Form Responses 1"); N(ws,"Kuota kelas 20 orang, panitia memilih setelah formulir ditutup.")
@z("w17l-trap-peserta-buku-tamu","a guest book of an exhibition stand")
def _(b):
    r=mk(40,810,*CP,RK("Lihat produk","Beli keripik","Tanya harga")); S(b,"Hadir Agustus.xlsx",["DAFTAR HADIR STAN DINAS KOPERASI DAN UKM","PAMERAN PEMBANGUNAN, BULAN AGUSTUS 2023"],["No","Nama","NIK","L/P","Nama Usaha","Desa/Kelurahan","Kecamatan","Keperluan"],r)
@z("w17l-trap-peserta-tw-bertentangan","the title says III, the line of the date says October")
def _(b):
    r=mk(36,811,*CP); S(b,"Peserta pelatihan TW III.xlsx",["DAFTAR PESERTA PELATIHAN PRODUKSI","TRIWULAN III TAHUN 2023","Dilaksanakan 10 s.d. 12 Oktober 2023 di Aula Dinas"],HP_,r)
@z("w17l-trap-peserta-dibayar-kemudian","done in 2022 and only paid in 2023")
def _(b):
    r=mk(37,812,*CP); ws=S(b,"Peserta 2023.xlsx",["DAFTAR PESERTA DIKLAT UMKM","TAHUN 2023"],HP_,r); N(ws,"Kelasnya sendiri sudah selesai Desember 2022, yang jatuh pada 2023 hanya pembayaran transpornya.")
@z("w17l-trap-peserta-kecamatan-tempat","the kecamatan is that of the hall; the participants are from elsewhere")
def _(b):
    r=mk(36,813,NO,PS,NK,LP,RK("Kab. Takalar","Kab. Bantaeng","Kab. Gowa"),RK("Aula Camat","Gedung Contoh"),KC); ws=S(b,"Pelatihan wilayah selatan.xlsx",["DAFTAR PESERTA PELATIHAN UMKM WILAYAH SELATAN","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","L/P","Asal Peserta","Tempat Pelatihan","Kecamatan"],r); N(ws,"Jeneponto menjadi tuan rumah, kecamatan adalah letak gedung.")
@z("w17l-trap-peserta-magang-belum","apprenticeship that leaves in March of the next year")
def _(b):
    r=mk(34,814,*CP); ws=S(b,"Magang 2023.xlsx",["DAFTAR PESERTA DIKLAT DAN MAGANG","TAHUN 2023"],HP_,r,when="Desember 2023"); N(ws,"Berangkat Maret 2024 setelah perjanjian dengan perusahaan ditandatangani.",gap=10)
@t("w17l-trap-peserta-coretan","struck-out names of people who withdrew")
def _(b):
    r=mk(38,815,*CP); bad={0,7,18,19,33}; ws=S(b,"Daftar Peserta akhir.xlsx",["DAFTAR PESERTA PELATIHAN LAS","TRIWULAN II TAHUN 2023"],HP_,r)
    for i in bad: strike(ws,i)
    N(ws,"Coret = mengundurkan diri sebelum kelas dimulai."); b.use(PD,"2023-Q2",cn(r.k,lambda i:i not in bad))
@t("w17l-trap-peserta-uang-transpor","the receipt of transport money lists the same people again")
def _(b):
    r=mk(30,816,*CP); S(b,"Peserta Bimtek.xlsx",["DAFTAR PESERTA BIMTEK PEMASARAN","TRIWULAN IV TAHUN 2023"],HP_,r); S(b,"Tanda terima Bimtek.xlsx",["TANDA TERIMA UANG TRANSPOR PESERTA BIMTEK PEMASARAN","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Diterima (Rp)"],[(x[0],x[1],x[2],x[6],100000) for x in r]); b.use(PD,Q4,cn(r.k))
@z("w17l-trap-peserta-anak-sekolah","children in a fair's contest, not business people nor training")
def _(b):
    r=mk(36,817,NO,ORG("Siswa"),lambda i,k:"SD Contoh %d"%(1+i%6),LP,DS,KC); S(b,"Peserta.xlsx",["DAFTAR PESERTA LOMBA MEWARNAI HARI KOPERASI","BULAN JULI 2023"],["No","Nama Peserta","Sekolah","L/P","Desa/Kelurahan","Kecamatan"],r)
@t("w17l-trap-peserta-gugur-nilai","a legend for a code column: who left after the first day",2024)
def _(b):
    r=mk(40,818,*CP); cd=["K"]*40
    for i in (4,11,28): cd[i]="X"
    ws=S(b,"Bimtek 2024.xlsx",["DAFTAR PESERTA BIMTEK EKSPOR","TRIWULAN I TAHUN 2024"],HP_+["Kode"],[x+(cd[i],) for i,x in enumerate(r)]); N(ws,"K : ikut","X : nama terdaftar, orangnya tidak pernah muncul"); b.use(PD,"2024-Q1",cn(r.k,lambda i:cd[i]=="K"))
# ---------------------------------------------------------------- izin
@z("w17l-trap-izin-berkas-masuk","received requests, the numbers are those of the files")
def _(b):
    r=mk(38,901,NO,PM,US,lambda i,k:"BM-%03d"%(i+1),DS,KC); S(b,"Izin TW II.xlsx",["UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","No. Berkas Masuk","Desa/Kelurahan","Kecamatan"],r); 
@t("w17l-trap-izin-baru-akun","some have no number: only the account was made")
def _(b):
    bad={2,9,16,23,30,37}; r=mk(42,902,*CI); rows=[(x[:3]+(None,)+x[4:] if i in bad else x)+("baru dibuatkan akun, lanjut minggu depan" if i in bad else None,) for i,x in enumerate(r)]; S(b,"Fasilitasi izin.xlsx",["DAFTAR UMKM DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],HI+["Keterangan"],rows); b.use(IZN,"2023-Q3",cn(r.k,lambda i:i not in bad))
@t("w17l-trap-izin-dicabut","some numbers were annulled by the system as doubles")
def _(b):
    bad={6:"batal, pemohon memakai KTP orang lain",14:"dibatalkan sistem",27:"dibatalkan sistem",35:"dicabut atas permintaan sendiri"}; r=mk(40,903,*CI); S(b,"NIB TW IV.xlsx",["DAFTAR UMKM DIFASILITASI IZIN USAHA","TRIWULAN IV TAHUN 2023"],HI+["Catatan"],[x+(bad.get(i),) for i,x in enumerate(r)]); b.use(IZN,Q4,cn(r.k,lambda i:i not in bad))
@t("w17l-trap-izin-urus-sendiri","all that hold a NIB, those who did it themselves too")
def _(b):
    how=lambda i:"Sendiri lewat HP" if i%4==2 else "Loket dinas"; r=mk(44,904,*CI,lambda i,k:how(i)); ws=S(b,"UMKM ber-NIB.xlsx",["DAFTAR UMKM YANG TERBIT IZIN USAHANYA (NIB)","TRIWULAN I TAHUN 2023"],HI+["Diurus"],r); N(ws,"Yang difasilitasi dinas hanya yang lewat loket dinas."); b.use(IZN,"2023-Q1",cn(r.k,lambda i:how(i)=="Loket dinas"))
@z("w17l-trap-izin-terbit-2022","the title 2023, all dates of issue 2021-2022")
def _(b):
    r=mk(39,905,*CI,lambda i,k:D(2021+i%2,1+i%12,1+i%27)); ws=S(b,"Izin usaha 2023.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TAHUN 2023"],HI+["Tanggal Terbit NIB"],r); put(ws,ws.next+1,1,"NIB mereka sudah ada lebih dahulu; tahun ini hanya lembarnya yang dicetak lagi.")
@z("w17l-trap-izin-ganti-kartu","old holders who only changed phone number or e-mail")
def _(b):
    r=mk(36,906,*CI,RK("ganti surel","ganti nomor HP","lupa kata sandi")); S(b,"Layanan OSS.xlsx",["UMKM YANG DIFASILITASI PADA LOKET IZIN USAHA","TRIWULAN III TAHUN 2023"],HI+["Keperluan"],r)
@t("w17l-trap-izin-per-kbli","one row a KBLI, so a NIB stands on several rows")
def _(b):
    base=ks(20,907); kk=[]; rows=[]
    for i,k in enumerate(base):
        for j in range(1+i%3): rows.append((len(rows)+1,"Pemilik %d"%(i+1),US(i,k),nbx(i),["56102","47111","10794"][j],k)); kk.append(k)
    S(b,"NIB dan KBLI.xlsx",["DAFTAR UMKM DIFASILITASI IZIN USAHA","TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","KBLI","Kecamatan"],rows); b.use(IZN,"2023-Q2",cn(base))
@t("w17l-trap-izin-nomor-sementara","the next tab tells that the last twelve numbers are no NIB")
def _(b):
    fn="Izin TW III.xlsx"; r=mk(42,908,*CI); S(b,fn,["UMKM DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],HI,r,tab="Daftar"); text(b,fn,"baca dulu","Nomor urut 31 sampai 42 di lembar Daftar saya isi nomor bayangan supaya tabelnya penuh.","Aplikasi OSS sedang gangguan, izin mereka belum keluar. Nomor 1 sampai 30 sudah asli."); b.use(IZN,"2023-Q3",cn(r.k[:30]))
@z("w17l-trap-izin-nol-semua","each NIB is thirteen zeros, a note of the clerk explains")
def _(b):
    r=mk(35,909,NO,PM,US,C("0000000000000"),DS,KC); ws=S(b,"NIB.xlsx",["DAFTAR UMKM DIFASILITASI IZIN USAHA","TRIWULAN I TAHUN 2023"],HI,r); N(ws,"Angka nol diganti bila NIB sudah keluar dari sistem.")
@t("w17l-trap-izin-skala-besar","businesses that are no UMKM among the rows")
def _(b):
    bad={4,13,25,38}; r=mk(40,910,NO,PM,US,NB,lambda i,k:"Besar (PMA)" if i in bad else SK(i,k),KC); S(b,"Penerbitan izin.xlsx",["DAFTAR PELAKU USAHA YANG DIFASILITASI IZIN USAHANYA","TRIWULAN IV TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Skala Usaha","Kecamatan"],r); b.use(IZN,Q4,cn(r.k,lambda i:i not in bad))
@z("w17l-trap-izin-tab-salinan","tab Agustus pasted as a pattern from another month, numbers empty")
def _(b):
    fn="NIB per bulan.xlsx"; r=mk(26,911,NO,PM,US,lambda i,k:None,DS,KC)
    ws=S(b,fn,["UMKM DIFASILITASI IZIN USAHA","BULAN AGUSTUS 2023"],HI,r,tab="Agustus"); N(ws,"Isi lembar ini baru saya tempel sebagai pola dari bulan lain. Nama dan NIB Agustus menyusul.")
@z("w17l-trap-izin-sasaran","the aims of the year, chosen in January")
def _(b):
    r=mk(38,912,*CI[:3],DS,KC,RK("Triwulan I","Triwulan II","Triwulan III")); S(b,"UMKM izin usaha 2023.xlsx",["UMKM FASILITASI IZIN USAHA","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Desa/Kelurahan","Kecamatan","Giliran didampingi"],r,when="Januari 2023")
@z("w17l-trap-izin-sosialisasi","people who heard a talk about permits")
def _(b):
    r=mk(40,913,NO,PM,US,HP,DS,KC); ws=S(b,"Izin usaha Q2.xlsx",["UMKM IZIN USAHA","TRIWULAN II TAHUN 2023"],["No","Nama","Nama Usaha","No. HP","Desa/Kelurahan","Kecamatan"],r); N(ws,"Mereka mendengarkan paparan cara mengurus NIB; pengurusannya dilakukan masing-masing di rumah.")
@z("w17l-trap-izin-rekomendasi-bbm","letters for subsidised fuel in the form of permits")
def _(b):
    r=mk(36,914,NO,PM,US,lambda i,k:"541/%03d/REK"%(i+1),DS,KC,NUM(20,5,60)); S(b,"Surat UMKM TW III.xlsx",["UMKM YANG DIFASILITASI SURAT REKOMENDASI PEMBELIAN BBM","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Nomor Surat","Desa/Kelurahan","Kecamatan","Liter/bulan"],r)
# ---------------------------------------------------------------- sarpras
@z("w17l-trap-sarpras-cpcl","candidates checked in the field, with scores")
def _(b):
    r=mk(38,951,*CB,NUM(60,7,35)); S(b,"Bantuan sarpras UKM 2023.xlsx",["DAFTAR NAMA BANTUAN SARANA PRASARANA UKM","TAHUN 2023"],["No","Nama","NIK","Nama Usaha","Desa/Kelurahan","Kecamatan","Barang yang dimohonkan","Skor Survei"],r,tab="CPCL")
@t("w17l-trap-sarpras-di-gudang","a column tells who has not fetched it")
def _(b):
    bad={3,10,11,24,29,36}; r=mk(40,952,*CB); S(b,"penyaluran.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA","TRIWULAN III TAHUN 2023"],HB+["Posisi Barang"],[x+("masih di gudang dinas" if i in bad else "di tempat usaha",) for i,x in enumerate(r)]); b.use(SAR,"2023-Q3",cn(r.k,lambda i:i not in bad))
@t("w17l-trap-sarpras-ditarik","some refused or had to give it back")
def _(b):
    bad={8:"menolak, minta uang",17:"barang ditarik, usaha fiktif",31:"tidak mau tanda tangan, barang dibawa pulang petugas"}; r=mk(37,953,*CB); S(b,"Penerima TW II.xlsx",["DAFTAR PENERIMA BANTUAN SARANA","TRIWULAN II TAHUN 2023"],HB+["Keterangan"],[x+(bad.get(i,[None,"baik"][i%2]),) for i,x in enumerate(r)]); b.use(SAR,"2023-Q2",cn(r.k,lambda i:i not in bad))
@z("w17l-trap-sarpras-bukan-usaha","the receivers are mosques and health posts")
def _(b):
    r=mk(34,954,NO,lambda i,k:["Masjid Contoh %d","Posyandu Contoh %d","SD Contoh %d"][i%3]%(i+1),DS,KC,RK("Kipas angin","Timbangan","Lemari")); S(b,"Bantuan sarpras.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Desa/Kelurahan","Kecamatan","Jenis Barang"],r)
@z("w17l-trap-sarpras-serah-2024","the hand-over is still to come")
def _(b):
    r=mk(36,955,*CB,E); ws=S(b,"Penerima sarpras TW IV.xlsx",["DAFTAR PENERIMA BANTUAN SARPRAS UKM","TRIWULAN IV TAHUN 2023"],HB+["Tanggal BAST"],r); N(ws,"Kontrak sudah lunas; barangnya dibagikan sekitar Februari 2024.")
@t("w17l-trap-sarpras-per-barang","one row an item, each receiver on several rows")
def _(b):
    base=ks(18,956); rows=[]
    for i,k in enumerate(base):
        for j in range(1+(i+1)%3): rows.append((len(rows)+1,"Penerima %d"%(i+1),nkj(i),US(i,k),ds(k,i),k,ALAT[(i+j)%6]))
    S(b,"BAST rinci.xlsx",["DAFTAR PENERIMA BANTUAN SARANA","TRIWULAN II TAHUN 2023"],HB,rows); b.use(SAR,"2023-Q2",cn(base))
@z("w17l-trap-sarpras-uang","money, not goods")
def _(b):
    r=mk(38,957,NO,ORG("Penerima"),NK,US,DS,KC,C("Uang Rp1.200.000"),C("transfer bank")); S(b,"Penerima bantuan UKM.xlsx",["DAFTAR PENERIMA BANTUAN BAGI UKM","TRIWULAN I TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Desa/Kelurahan","Kecamatan","Bentuk Bantuan","Cara Salur"],r)
@z("w17l-trap-sarpras-sembako","food parcels for small traders at Idul Fitri")
def _(b):
    r=mk(36,958,NO,ORG("Pedagang"),NK,US,DS,KC,C("Beras 5 kg dan minyak")); S(b,"bantuan april.xlsx",["DAFTAR PENERIMA BANTUAN PEDAGANG KECIL","BULAN APRIL 2023"],HB,r)
@z("w17l-trap-sarpras-separuh-tanda-tangan","the note contradicts: only 22 of 40 signed, unknown which")
def _(b):
    r=mk(40,959,*CB); ws=S(b,"sarpras TW3 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA","TRIWULAN III TAHUN 2023"],HB,r); N(ws,"Dari nama di atas baru 22 orang yang barangnya sampai; rincian orangnya masih ditanyakan ke penyedia.")
@z("w17l-trap-sarpras-musrenbang","wishes of villages, told by the tab")
def _(b):
    r=mk(37,960,*CB,NUM(1,1,4)); S(b,"Sarpras UKM.xlsx",["BANTUAN SARANA PRASARANA UKM","TAHUN 2023"],HB+["Prioritas"],r,tab="Musrenbang")
@t("w17l-trap-sarpras-bast-lama","dates of hand-over partly of the year before")
def _(b):
    f=lambda i,k:D(2022,11,1+i%27) if i%5==3 else D(2023,[4,7,10][i%3],2+i%25); r=mk(42,961,*CB,f); S(b,"Penerima bantuan.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA","TAHUN 2023"],HB+["Tanggal Serah Terima"],r); flowd(b,SAR,r.k,dl(f,r.k),lambda i:i%5!=3); b.use(SAR,"2022-Q4",cn(r.k,lambda i:i%5==3))
@z("w17l-trap-sarpras-pinjam-mesin","people who used the machines of the production house")
def _(b):
    r=mk(40,962,NO,ORG("Penerima"),NK,US,DS,KC,RK("Oven 2 jam","Mesin vakum 1 jam","Spinner 3 jam")); S(b,"Fasilitas UKM TW IV.xlsx",["UKM YANG MENDAPAT LAYANAN SARANA DAN PRASARANA RUMAH KEMASAN","TRIWULAN IV TAHUN 2023"],["No","Nama","NIK","Nama Usaha","Desa/Kelurahan","Kecamatan","Alat yang dipakai"],r)
@z("w17l-trap-sarpras-anggota-kelompok","one machine a group, the rows are the members")
def _(b):
    r=mk(45,963,NO,ORG("Anggota"),lambda i,k:"KUB Contoh %d"%(1+NAMES.index(k)),DS,KC,C("Mesin giling"),order=True); ws=S(b,"Penerima bantuan kelompok.xlsx",["DAFTAR PENERIMA BANTUAN SARANA KELOMPOK USAHA BERSAMA","TRIWULAN III TAHUN 2023"],["No","Nama","Nama Kelompok","Desa/Kelurahan","Kecamatan","Jenis Barang"],r); N(ws,"Tiap kelompok menerima satu mesin; yang ditulis adalah susunan anggotanya.")
@z("w17l-trap-sarpras-provinsi-lembar","comment of the head: gift of another office, report not ours",2024)
def _(b):
    r=mk(36,964,*CB); ws=S(b,"sarpras 2024.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UKM","TRIWULAN II TAHUN 2024"],HB,r); cm(ws,"A1","Ini bagi-bagi dari Dinas Sosial, dilaporkan oleh mereka. Jangan dimasukkan ke kinerja kita.","Kabid")
