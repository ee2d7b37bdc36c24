from own import *
from extra import *
# ---------------------------------------------------------------- koperasi
@h("w17l-honest-koperasi-buku-induk","buku induk with a letter above and legal basis; harmless Keterangan")
def _(b):
    r=mk(44,101,NO,lambda i,k:"73040%08d"%(10001+i*13),KP,BH,DS,KC,ST(),NUM(21,7,90),RK("RAT TB 2022 tanggal 14 Maret 2023","Kantor menumpang di kantor desa","Pengurus periode 2021-2026","Usaha: pupuk dan pangkalan LPG","Rekening pada bank daerah","-","Alamat baru sesuai surat pengurus"))
    ws=S(b,"Buku Induk Koperasi.xlsx",KOPJ+[None,"Kepada Yth. Kepala Subbagian Perencanaan","di Bontosunggu",None,"Menindaklanjuti surat Saudara perihal permintaan data kinerja, bersama ini kami sampaikan kutipan Buku Induk Koperasi","sebagaimana dimaksud Pasal 12 UU Nomor 25 Tahun 1992 dan Permenkop UKM Nomor 9 Tahun 2018. Data bersumber dari Online Data System (ODS).",None,"BUKU INDUK KOPERASI KABUPATEN JENEPONTO",PER],
      ["No","NIK Koperasi","Nama Koperasi","No. Badan Hukum","Desa/Kelurahan","Kecamatan","Status","Anggota (org)","Keterangan"],r,num=True,when="Januari 2024")
    N(ws,"Catatan:","1. NIK Koperasi = Nomor Induk Koperasi yang diterbitkan Kementerian Koperasi dan UKM.","2. Status ditetapkan oleh PPKL bersama bidang berdasarkan pelaksanaan RAT dan kegiatan usaha.","3. Jumlah anggota adalah laporan pengurus pada RAT terakhir.",gap=10)
    kopu(b,r.k,Q4,AK)
@h("w17l-honest-koperasi-tab-kecamatan","one tab a kecamatan behind a cover with the names of the staff")
def _(b):
    fn="Data Koperasi per Kecamatan 2023.xlsx"
    text(b,fn,"Sampul","DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO","","DATA KOPERASI MENURUT KECAMATAN","KEADAAN PER 31 DESEMBER 2023","","Disusun oleh: Bidang Kelembagaan Koperasi","Petugas input: Staf 1 dan Staf 2","Kontak: ruang bidang lantai 2, telepon (0419) 000000","Buku ini terdiri dari 11 lembar, masing-masing satu kecamatan, urut menurut BPS.")
    r=mk(45,102,NO,KP,BH,DS,JN,ST("Aktif","Tidak Aktif"),order=True)
    for k in NAMES:
        ws=S(b,fn,["DAFTAR KOPERASI","KECAMATAN : "+k.upper(),"KEADAAN PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Desa/Kel.","Jenis","Status"],by(r,k),tab=k)
        N(ws,"Sumber: Bidang Kelembagaan Koperasi")
    kopu(b,r.k,Q4,AK)
@h("w17l-honest-koperasi-subtotal","sections by kecamatan, a subtotal in words after each, the total at the end")
def _(b):
    r=mk(40,103,NO,KN,BN,DS,KC,ST("A","TA"),order=True); rows=[]; c=cn(r.k)
    for j,k in enumerate(NAMES): rows+=["%s. KECAMATAN %s"%(RM[j+1],k.upper())]+by(r,k)+["Jumlah Kecamatan %s : %d koperasi"%(k,c[k])]
    rows+=["JUMLAH SELURUHNYA : 40 KOPERASI"]
    ws=S(b,"Daftar koperasi Des 2023.xlsx",["DAFTAR KOPERASI SE-KABUPATEN JENEPONTO","Keadaan tanggal 31 Desember 2023"],["No","Nama Koperasi","No./Tgl Badan Hukum","Desa","Kecamatan","Status"],rows)
    N(ws,"A = Aktif, TA = Tidak Aktif","Nomor urut dimulai lagi dari 1 pada setiap kecamatan."); kopu(b,r.k,Q4,AK)
@h("w17l-honest-koperasi-seksi-status","sections AKTIF and TIDAK AKTIF; note that inactive ones stay in the register")
def _(b):
    r=mk(42,104,NO,KP,BH,DS,KC,JN); a=part(r,AK); z=part(r,lambda i:not AK(i))
    ws=S(b,"Koperasi Aktif dan Tidak Aktif TW IV 2023.xlsx",KOPJ+["DAFTAR KOPERASI AKTIF DAN TIDAK AKTIF","POSISI 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kelurahan","Kecamatan","Jenis Koperasi"],["A. KOPERASI AKTIF"]+a+["B. KOPERASI TIDAK AKTIF"]+z,when="Januari 2024")
    N(ws,"Keterangan : koperasi pada huruf B tetap tercatat dalam buku induk sampai badan hukumnya dihapus oleh Menteri.",gap=10); kopu(b,r.k,Q4,AK)
@h("w17l-honest-koperasi-centang","two marks columns under Status, numbering row, acronyms explained")
def _(b):
    r=mk(39,105,NO,KP,BH,DS,KC,lambda i,k:"√" if AK(i) else None,lambda i,k:None if AK(i) else "√",RK("Koperasi pegawai negeri","Kopwan binaan TP PKK","KUD, usaha gilingan padi","KSPPS, pola syariah",None,"Sertifikat NIK berlaku s.d. 2025"))
    ws=S(b,"keragaan koperasi.xlsx",["DATA KERAGAAN KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Desa/Kel","Kecamatan",("Status",["Aktif","Tidak Aktif"]),"Keterangan"],r,num=True)
    N(ws,"Singkatan: KPRI (Koperasi Pegawai Republik Indonesia), Kopwan (Koperasi Wanita), KUD (Koperasi Unit Desa),","KSPPS (Koperasi Simpan Pinjam dan Pembiayaan Syariah).","Tanda √ diisi pada salah satu kolom status."); kopu(b,r.k,Q4,AK)
@h("w17l-honest-koperasi-rekap-cocok","the list and a recap tab which agrees, both dated alike")
def _(b):
    fn="Laporan Kelembagaan TW III 2023.xlsx"
    r=mk(41,106,*CK)
    ws=S(b,fn,["DAFTAR NAMA KOPERASI","KEADAAN 30 SEPTEMBER 2023"],HK,r,tab="Daftar"); N(ws,"Rekapitulasi menurut kecamatan lihat lembar Rekap.")
    w2=b.sheet(fn,"Rekap"); a=arr(r.k,AK); z=arr(r.k,lambda i:not AK(i))
    recap(w2,["REKAPITULASI KOPERASI MENURUT KECAMATAN","KEADAAN 30 SEPTEMBER 2023"],["No","Kecamatan",("Koperasi",["Aktif","Tidak Aktif","Jumlah"])],[a,z,arr(r.k)],when="Oktober 2023",notes=["Rekap disusun dari lembar Daftar."])
    b.use("koperasi_total","2023-Q3",arr(r.k)); b.use("koperasi_aktif","2023-Q3",a); b.use("koperasi_tidak_aktif","2023-Q3",z)
@h("w17l-honest-koperasi-berhalaman","heading repeated on each page, page words between, signature of two persons")
def _(b):
    r=mk(48,107,NO,KN,BN,DB,DS,KE,ST("Aktif","Tidak Aktif"))
    ws=S(b,"Cetak Buku Register.xlsx",["BUKU REGISTER BADAN HUKUM KOPERASI","KABUPATEN JENEPONTO, POSISI 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor BH","Tanggal BH","Desa","Kecamatan","Status"],r,rep=16,num=True,page="- %d -")
    N(ws,"Mengetahui,","Kepala Bidang Kelembagaan Koperasi","","","Pejabat 1","NIP. -",gap=2); N(ws,"Dicetak dua rangkap: satu untuk arsip bidang, satu untuk perencanaan.")
    kopu(b,r.k,Q4,AK)
@h("w17l-honest-koperasi-bulan-oktober","position at the end of October, a month that ends no quarter")
def _(b):
    r=mk(37,108,*CK)
    ws=S(b,"Laporan bulanan koperasi.xlsx",["LAPORAN BULANAN KELEMBAGAAN","DAFTAR KOPERASI, KEADAAN 31 OKTOBER 2023"],HK,r)
    N(ws,"Laporan bulanan disampaikan paling lambat tanggal 5 bulan berikutnya.","Perubahan dari bulan lalu: tidak ada."); kopu(b,r.k,"2023-10",AK)
@h("w17l-honest-koperasi-tab-jenis","a tab per jenis koperasi, all five tabs together the whole")
def _(b):
    fn="Koperasi menurut jenis.xlsx"; r=mk(45,109,*CK)
    for j,n in enumerate(JENIS):
        rows=part(r,lambda i:i%5==j)
        ws=S(b,fn,["DAFTAR KOPERASI JENIS "+n.upper(),"KABUPATEN JENEPONTO KEADAAN 31 DESEMBER 2023"],HK,rows,tab=n)
        N(ws,"Lembar %d dari 5. Setiap koperasi hanya dicatat pada satu jenis sesuai anggaran dasarnya."%(j+1))
    kopu(b,r.k,Q4,AK)
@h("w17l-honest-koperasi-dua-posisi","two workbooks, 30 Juni and 31 Desember, the latter with two cooperatives more")
def _(b):
    r=mk(42,110,*CK); a=r[:38]
    S(b,"Semester 1/Daftar Koperasi 30 Juni 2023.xlsx",KOPJ+["DAFTAR KOPERASI KEADAAN 30 JUNI 2023"],HK,a,when="Juli 2023")
    ws=S(b,"Semester 2/Daftar Koperasi 31 Desember 2023.xlsx",KOPJ+["DAFTAR KOPERASI KEADAAN 31 DESEMBER 2023"],HK,r)
    N(ws,"Sejak Juli 2023 bertambah empat koperasi baru (nomor 39 s.d. 42) yang akta pendiriannya sudah disahkan.")
    kopu(b,r.k[:38],"2023-Q2",AK); kopu(b,r.k,Q4,AK)
@h("w17l-honest-koperasi-alamat","the kecamatan only inside the address")
def _(b):
    r=mk(36,111,NO,KP,BH,AD,JN,ST(),HP)
    ws=S(b,"alamat kantor koperasi.xlsx",["DAFTAR KOPERASI DAN ALAMAT KANTOR","KABUPATEN JENEPONTO","Keadaan 31 Desember 2023"],["No","Nama Koperasi","Badan Hukum","Alamat Kantor","Jenis","Status","No. HP Pengurus"],r)
    N(ws,"Nomor HP hanya untuk keperluan dinas."); kopu(b,r.k,Q4,AK)
@h("w17l-honest-koperasi-warna-kopwan","yellow rows are women's cooperatives, by a legend; counting is not touched")
def _(b):
    r=mk(40,112,*CK); ws=S(b,"Koperasi berwarna.xlsx",["DATA KOPERASI PER 31 DESEMBER 2023","DINAS KOPERASI DAN UKM KAB. JENEPONTO"],HK,r)
    for i in range(1,40,5): paint(ws,i,"FFFF99")
    N(ws,"Baris kuning = koperasi wanita; baris tanpa warna = koperasi umum.","Warna hanya untuk memudahkan petugas mencari."); kopu(b,r.k,Q4,AK)
@h("w17l-honest-koperasi-komentar","comments about addresses and managers on some cells")
def _(b):
    r=mk(38,113,*CK); ws=S(b,"Daftar Koperasi (diperiksa).xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],HK,r)
    cm(ws,at(ws,2,4),"Kantor pindah ke dusun sebelah, desa tetap sama."); cm(ws,at(ws,9,2),"Ketua baru: Pengurus 9, hasil RAT 2023."); cm(ws,at(ws,17,3),"Nomor sudah dicocokkan dengan akta asli."); cm(ws,at(ws,30,6),"Sudah dikonfirmasi lewat telepon ke bendahara.")
    N(ws,"Diperiksa oleh: Staf 3"); kopu(b,r.k,Q4,AK)
@h("w17l-honest-koperasi-kolom-hidden","columns of phone and NIK of the chairman hidden, and the note says why")
def _(b):
    r=mk(36,114,NO,KP,BH,ORG("Ketua"),HP,NX,DS,KC,ST())
    ws=S(b,"koperasi untuk publikasi.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","Per 31 Desember 2023"],["No","Nama Koperasi","Badan Hukum","Nama Ketua","No. HP Ketua","NIK Ketua","Desa/Kelurahan","Kecamatan","Status"],r)
    for c in "EF": ws.column_dimensions[c].hidden=True
    N(ws,"Kolom nomor HP dan NIK ketua disembunyikan karena data pribadi."); kopu(b,r.k,Q4,AK)
@h("w17l-honest-koperasi-keuangan","RAT, assets and SHU beside the status; 2024",2024)
def _(b):
    r=mk(35,115,NO,KP,BH,KC,JN,DT(2024,2,3,4),NUM(12,7,60),OM,AS,ST("Aktif","Tidak Aktif"))
    r=[x[:5]+((x[5],) if AK(i) else (None,))+x[6:] for i,x in enumerate(r)]; k_=[x[3] for x in r]
    ws=S(b,"Profil Koperasi 2024.xlsx",["PROFIL KOPERASI KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2024"],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Jenis","Tanggal RAT TB 2023","Jumlah Anggota",("Keuangan (Rp)",["Modal Sendiri","Volume Usaha"]),"Status"],r)
    N(ws,"Tanggal RAT dikosongkan bila koperasi tidak melaksanakan RAT pada tahun 2024.","Angka keuangan diambil dari laporan pertanggungjawaban pengurus.","TB = tahun buku."); kopu(b,k_,"2024-Q4",AK)
# ---------------------------------------------------------------- umkm
@h("w17l-honest-umkm-enumerator","how the data were gathered is told at length above the table")
def _(b):
    r=mk(45,201,*CU)
    ws=S(b,"Pendataan UMKM 2023.xlsx",PEMB+["DATA PELAKU UMKM KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023",None,"Pendataan dilaksanakan oleh enumerator kecamatan dari rumah ke rumah memakai formulir kertas, kemudian diinput di bidang.","Hasil input diperiksa kembali oleh supervisor dan disepakati dalam rapat bersama para camat."],HU,r,when="Januari 2024")
    N(ws,"Skala usaha menurut PP Nomor 7 Tahun 2021.","Terima kasih kepada seluruh kepala desa dan lurah atas bantuannya.",gap=10); umu(b,r.k,Q4,SK)
@h("w17l-honest-umkm-tab-skala","tabs Mikro, Kecil, Menengah")
def _(b):
    fn="UMKM menurut skala.xlsx"; r=mk(48,202,NO,PM,US,JU,DS,KC)
    for w,a in (("Mikro","paling banyak Rp 2 miliar"),("Kecil","lebih dari Rp 2 miliar sampai Rp 15 miliar"),("Menengah","lebih dari Rp 15 miliar sampai Rp 50 miliar")):
        ws=S(b,fn,["DAFTAR USAHA "+w.upper(),"KABUPATEN JENEPONTO, POSISI 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Jenis Usaha","Desa/Kelurahan","Kecamatan"],part(r,lambda i:SK(i,0)==w),tab=w)
        N(ws,"Usaha %s: hasil penjualan tahunan %s (PP 7/2021)."%(w.lower(),a))
    b.use("umkm_total",Q4,cn(r.k))
    for w in ("Mikro","Kecil","Menengah"): b.use("umkm_"+w.lower(),Q4,cn(r.k,lambda i:SK(i,0)==w))
@h("w17l-honest-umkm-seksi-desa","one kecamatan, sections by desa")
def _(b):
    r=mk(["Kelara"]*34,203,NO,PM,US,JU,SK); v=["Tolo","Tolo Utara","Gantarang","Samataring","Bontolebang"]
    rows=secs(r,lambda i:v[i*5//34],lambda x:("KELURAHAN " if "Tolo" in x else "DESA ")+x.upper(),True)
    ws=S(b,"UMKM Kelara.xlsx",["PEMERINTAH KECAMATAN KELARA","DATA UMKM KECAMATAN KELARA","KEADAAN 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Jenis Usaha","Skala"],rows)
    N(ws,"Desa/kelurahan lain di Kecamatan Kelara dilaporkan nihil oleh lurah dan kepala desa.","Tolo, Camat Kelara"); umu(b,r.k,Q4,SK)
@h("w17l-honest-umkm-keterangan","a Keterangan column full of ordinary remarks")
def _(b):
    r=mk(50,204,*CU,RK("Nasabah KUR","Binaan PLUT","Ikut bazar Ramadan","Suami istri kelola bersama","Jualan di depan rumah","Punya akun lokapasar","Bahan baku dari Makassar","Buka sore sampai malam","Anggota koperasi wanita","Titip jual di galeri Dekranasda","Kemasan sudah bagus",None))
    ws=S(b,"DATA UMKM.xlsx",["DATA UMKM SE-KABUPATEN JENEPONTO","PER TANGGAL 31 DESEMBER 2023"],HU+["Keterangan"],r)
    N(ws,"PLUT = Pusat Layanan Usaha Terpadu; KUR = Kredit Usaha Rakyat."); umu(b,r.k,Q4,SK)
@h("w17l-honest-umkm-rekap-nol","the list has no row of Rumbia and the recap beside it says 0")
def _(b):
    fn="UMKM TW IV.xlsx"; r=mk(40,205,*CU,among=NAMES[:10])
    ws=S(b,fn,["DAFTAR UMKM KABUPATEN JENEPONTO","Keadaan 31 Desember 2023"],HU,r,tab="By name")
    w2=b.sheet(fn,"Rekap"); recap(w2,["REKAPITULASI UMKM","Keadaan 31 Desember 2023"],["No","Kecamatan",("Skala",["Mikro","Kecil","Menengah"]),"Jumlah UMKM"],[arr(r.k,lambda i:SK(i,0)==w) for w in ("Mikro","Kecil","Menengah")]+[arr(r.k)],notes=["Sumber: lembar By name."])
    b.use("umkm_total",Q4,arr(r.k))
    for w in ("Mikro","Kecil","Menengah"): b.use("umkm_"+w.lower(),Q4,arr(r.k,lambda i:SK(i,0)==w))
@h("w17l-honest-umkm-omzet","three groups of headings, figures of turnover, assets and workers")
def _(b):
    r=mk(42,206,NO,PM,LP,US,KB,DS,KC,OM,AS,NUM(1,1,4),NUM(0,1,3),SK)
    ws=S(b,"Basis data UMKM Jeneponto.xlsx",["BASIS DATA USAHA MIKRO, KECIL DAN MENENGAH","Posisi : 31 Desember 2023"],["No",("Identitas",["Nama Pemilik","L/P","Nama Usaha","KBLI"]),("Lokasi Usaha",["Desa/Kel","Kecamatan"]),("Keuangan (Rp/tahun)",["Omzet","Aset"]),("Tenaga Kerja",["L","P"]),"Skala"],r,num=True)
    N(ws,"KBLI = Klasifikasi Baku Lapangan Usaha Indonesia 2020, lima digit.","Omzet adalah pengakuan pemilik usaha, dibulatkan."); umu(b,r.k,Q4,SK)
@h("w17l-honest-umkm-merge","the kecamatan merged over its rows")
def _(b):
    r=mk(44,207,NO,KC,DS,PM,US,SK,order=True); ws=S(b,"rekap nama umkm.xlsx",["DAFTAR NAMA PELAKU UMKM","TRIWULAN IV TAHUN 2023 (KEADAAN 31 DESEMBER 2023)"],["No","Kecamatan","Desa/Kel","Nama Pemilik","Nama Usaha","Skala Usaha"],r); span(ws,2,runs(r.k))
    N(ws,"Disusun dari laporan para pendamping UMKM kecamatan."); umu(b,r.k,Q4,SK)
@h("w17l-honest-umkm-agustus","position 31 Agustus 2023")
def _(b):
    r=mk(38,208,*CU); ws=S(b,"UMKM Agustus.xlsx",["DATA UMKM KABUPATEN JENEPONTO","KEADAAN AKHIR BULAN AGUSTUS 2023"],HU,r,when="September 2023",jab="KEPALA BIDANG PEMBERDAYAAN UKM"); umu(b,r.k,"2023-08",SK)
@h("w17l-honest-umkm-nib-belum","a NIB column with BELUM ADA among the numbers, in a list of all UMKM")
def _(b):
    r=mk(43,209,NO,PM,US,JU,lambda i,k:nbx(i) if i%3 else "BELUM ADA",KC,SK)
    ws=S(b,"pangkalan data umkm.xlsx",["PANGKALAN DATA UMKM KABUPATEN JENEPONTO","Keadaan 30 September 2023"],["No","Nama Pemilik","Nama Usaha","Jenis Usaha","NIB","Kecamatan","Skala"],r)
    N(ws,"Seluruh pelaku usaha didata, baik yang sudah maupun yang belum mempunyai NIB."); umu(b,r.k,"2023-Q3",SK)
@h("w17l-honest-umkm-dua-blok","two lists under each other on a sheet, for two kecamatan")
def _(b):
    r=mk(["Binamu"]*20+["Turatea"]*14,210,NO,PM,US,JU,DS,SK); hh=["No","Nama Pemilik","Nama Usaha","Jenis Usaha","Desa/Kelurahan","Skala Usaha"]
    ws=S(b,"Binamu dan Turatea.xlsx",["DATA UMKM KECAMATAN BINAMU","KEADAAN 31 DESEMBER 2023"],hh,by(r,"Binamu")); N(ws,"Petugas: Enumerator 1")
    more(ws,["DATA UMKM KECAMATAN TURATEA","KEADAAN 31 DESEMBER 2023"],hh,by(r,"Turatea")); N(ws,"Petugas: Enumerator 2"); umu(b,r.k,Q4,SK)
@h("w17l-honest-umkm-berkas-per-kecamatan","three workbooks in subfolders, one a kecamatan")
def _(b):
    for j,(k,n) in enumerate((("Batang",15),("Tarowang",18),("Arungkeke",13))):
        r=mk([k]*n,211+j,NO,PM,US,NK,JU,DS,SK,off=j*40)
        ws=S(b,"kecamatan/%s/UMKM %s.xlsx"%(k,k),["DATA UMKM","Kecamatan : "+k,"Keadaan : 31 Desember 2023"],["No","Nama Pemilik","Nama Usaha","NIK","Jenis Usaha","Desa","Skala Usaha"],r)
        N(ws,"Camat "+k,"","Pejabat %d"%(j+1)); b.use("umkm_total",Q4,cn(r.k))
        for w in ("Mikro","Kecil","Menengah"): b.use("umkm_"+w.lower(),Q4,cn(r.k,lambda i:SK(i+j*40,0)==w))
@h("w17l-honest-umkm-penjelasan-kolom","a tab of explanation of each column beside the list; 2024",2024)
def _(b):
    fn="SIDT UMKM.xlsx"; r=mk(41,215,*CU)
    text(b,fn,"Petunjuk","PENJELASAN KOLOM","Kolom 1: nomor urut.","Kolom 2: nama pemilik sesuai KTP.","Kolom 3: nama usaha atau merek dagang; bila tidak ada, diisi nama pemilik.","Kolom 4: jenis usaha utama yang paling besar omzetnya.","Kolom 5 dan 6: lokasi usaha.","Kolom 7: skala usaha menurut PP 7 Tahun 2021.","Bila ada pertanyaan, hubungi Bidang Pemberdayaan UKM pada jam kerja.")
    S(b,fn,["DAFTAR UMKM KABUPATEN JENEPONTO","KEADAAN 30 JUNI 2024"],HU,r,tab="Data",num=True); umu(b,r.k,"2024-Q2",SK)
# ---------------------------------------------------------------- peserta
@h("w17l-honest-peserta-laporan-tw3","report of a training with its purpose, place, source of funds")
def _(b):
    r=mk(40,301,*CP)
    ws=S(b,"Peserta Pelatihan TW III.xlsx",PEMB+["DAFTAR PESERTA PELATIHAN MANAJEMEN KEUANGAN BAGI UMKM","TRIWULAN III TAHUN 2023",None,"Tempat : Aula Dinas Koperasi dan UKM","Sumber dana : DAK Nonfisik PK2UMK Tahun Anggaran 2023","Narasumber : Akademisi dan praktisi perbankan","Tujuan : peserta mampu menyusun pembukuan sederhana"],HP_,r,when="Oktober 2023")
    N(ws,"Seluruh peserta mengikuti pelatihan sampai selesai dan menerima sertifikat.",gap=10); flow(b,PD,r.k,"2023-Q3")
@h("w17l-honest-peserta-tab-pelatihan","one tab a training, each headed with its triwulan")
def _(b):
    fn="Daftar Peserta Diklat 2023.xlsx"
    for j,(n,q) in enumerate((("Kemasan dan Merek",1),("Pemasaran Digital",2),("Perkoperasian",4))):
        r=mk(18,302+j,*CP,off=j*50)
        ws=S(b,fn,["DAFTAR PESERTA PELATIHAN "+n.upper(),"TRIWULAN %s TAHUN 2023"%ROM[q]],HP_,r,tab=n); N(ws,"Panitia menyiapkan alat tulis, konsumsi dan uang transpor.","Modul dibagikan dalam bentuk cetak.")
        flow(b,PD,r.k,"2023-Q%d"%q)
@h("w17l-honest-peserta-seksi-bulan","a list of the year with a line before each month")
def _(b):
    r=mk(48,306,*CP); m=[2,3,5,6,8,10]; key=lambda i:m[i*6//48]
    ws=S(b,"Buku Peserta Diklat.xlsx",["BUKU PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TAHUN 2023"],HP_,secs(r,key,lambda x:"BULAN %s 2023"%BLN[x-1].upper()))
    N(ws,"Nomor urut berlanjut sepanjang tahun."); flowd(b,PD,r.k,[D(2023,key(i),10) for i in range(48)])
@h("w17l-honest-peserta-tanggal-teks","dates as text in a column")
def _(b):
    f=DT(2023,1,2,4,5,7,9,10,11); r=mk(50,307,NO,PS,NK,LP,TX(f,0),RK("Bimtek Laporan Keuangan","Pelatihan Kewirausahaan","Pelatihan Desain Kemasan"),DS,KC)
    ws=S(b,"rekap nama peserta.xlsx",["REKAP NAMA PESERTA BIMTEK DAN PELATIHAN","DINAS KOPERASI DAN UKM TAHUN 2023"],["No","Nama Peserta","NIK","L/P","Tanggal Pelaksanaan","Nama Kegiatan","Desa/Kelurahan","Kecamatan"],r)
    N(ws,"Tanggal pelaksanaan adalah hari terakhir kegiatan."); flowd(b,PD,r.k,dl(f,r.k))
@h("w17l-honest-peserta-tahunan","TAHUN 2023 without any date")
def _(b):
    r=mk(46,308,NO,PS,NK,RK("KUD Contoh","Kopwan Contoh","KPRI Contoh","UMKM"),RK("Bendahara","Anggota","Pemilik","Sekretaris","Manajer","Pengawas"),KC)
    ws=S(b,"Peserta 2023.xlsx",KOPJ+["DAFTAR PESERTA DIKLAT PERKOPERASIAN","TAHUN 2023"],["No","Nama Peserta","NIK","Asal Lembaga","Jabatan","Kecamatan"],r,num=True)
    N(ws,"Kurikulum mengacu pada SKKNI bidang perkoperasian.","Asal lembaga ditulis singkat."); flow(b,PD,r.k,"2023")
@h("w17l-honest-peserta-bulan","BULAN AGUSTUS 2023")
def _(b):
    r=mk(36,309,*CP); ws=S(b,"Peserta Agustus.xlsx",["DAFTAR PESERTA PELATIHAN TATA BOGA","BULAN AGUSTUS 2023"],HP_,r); N(ws,"Kelas dibagi dua agar praktik lebih mudah: nomor ganjil pagi, nomor genap siang."); flow(b,PD,r.k,"2023-08")
@h("w17l-honest-peserta-hadir-penuh","attendance marks for three days, all present")
def _(b):
    r=mk(33,310,NO,PS,NK,US,KC,C("√"),C("√"),C("√"))
    ws=S(b,"Daftar Hadir.xlsx",["DAFTAR HADIR PESERTA PELATIHAN VOKASI MENJAHIT","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Nama Usaha","Kecamatan",("Kehadiran",["Hari I","Hari II","Hari III"])],r)
    N(ws,"√ = hadir","Jumlah peserta : 33 orang"); flow(b,PD,r.k,"2023-Q2")
@h("w17l-honest-peserta-nilai","pre-test, post-test and certificate numbers")
def _(b):
    r=mk(40,311,NO,PS,LP,US,DS,KC,NUM(45,7,30),NUM(70,5,25),lambda i,k:"893/%03d/SERT/2023"%(i+1))
    ws=S(b,"Hasil pelatihan.xlsx",["HASIL PELATIHAN KEWIRAUSAHAAN BAGI PELAKU UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","L/P","Nama Usaha","Desa","Kecamatan",("Nilai",["Pre-test","Post-test"]),"No. Sertifikat"],r)
    N(ws,"Nilai post-test dipakai panitia untuk menilai keberhasilan pengajar, bukan syarat kelulusan."); flow(b,PD,r.k,Q4)
@h("w17l-honest-peserta-angkatan","sections by Angkatan with its dates, within the triwulan")
def _(b):
    r=mk(45,312,*CP); ang=["ANGKATAN I (9 s.d. 11 Mei 2023)","ANGKATAN II (16 s.d. 18 Mei 2023)","ANGKATAN III (6 s.d. 8 Juni 2023)"]
    ws=S(b,"PK2UMK TW II.xlsx",["DAFTAR PESERTA PELATIHAN PENINGKATAN KAPASITAS UMKM","TRIWULAN II TAHUN 2023"],HP_,secs(r,lambda i:ang[i//15],str,True)); N(ws,"Setiap angkatan 15 orang, tidak ada peserta yang mengikuti lebih dari satu angkatan."); flow(b,PD,r.k,"2023-Q2")
@h("w17l-honest-peserta-panitia-terpisah","committee and speakers on a tab of their own, by institution")
def _(b):
    fn="Laporan Bimtek.xlsx"; r=mk(37,313,*CP)
    S(b,fn,["DAFTAR PESERTA BIMTEK AKUNTANSI KOPERASI","TRIWULAN III TAHUN 2023"],HP_,r,tab="Peserta")
    S(b,fn,["SUSUNAN PANITIA DAN NARASUMBER","BIMTEK AKUNTANSI KOPERASI"],["No","Nama","Tugas","Instansi"],[(i+1,"Panitia %d"%(i+1),["Ketua","Sekretaris","Bendahara","Moderator","Narasumber"][i%5],["Dinas Koperasi","Perguruan tinggi","Bank daerah"][i%3]) for i in range(8)],tab="Panitia"); flow(b,PD,r.k,"2023-Q3")
@h("w17l-honest-peserta-biodata","biodata: birth date, education, group; birth dates do not date the training")
def _(b):
    r=mk(40,314,NO,PS,NK,lambda i,k:"Jeneponto",lambda i,k:D(1975+i%25,1+i%12,1+i%27),RK("SD","SMP","SMA","D3","S1","SMK"),HP,DS,KC)
    ws=S(b,"Biodata peserta.xlsx",["BIODATA PESERTA PELATIHAN PENGOLAHAN RUMPUT LAUT","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","NIK",("Lahir",["Tempat","Tanggal"]),"Pendidikan","No. HP/WA","Desa/Kelurahan","Kecamatan"],r)
    N(ws,"Biodata diisi sendiri oleh peserta pada hari pertama pelatihan."); flow(b,PD,r.k,"2023-Q1")
@h("w17l-honest-peserta-ket","remarks of harmless sort in the last column; 2024 date column",2024)
def _(b):
    f=DT(2024,2,3,5,8,11); r=mk(44,315,*CP,f,RK("Membawa laptop sendiri","Datang bersama anak","Vegetarian","Ukuran kaos L","Mewakili kelompok","Sudah menerima modul","Rumah dekat lokasi","Alumni SMK tata boga",None))
    ws=S(b,"Peserta 2024.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TAHUN 2024"],HP_+["Tanggal Pelatihan","Keterangan"],r); N(ws,"Keterangan diisi untuk keperluan konsumsi dan perlengkapan."); flowd(b,PD,r.k,dl(f,r.k))
@h("w17l-honest-peserta-magang","apprentices that came home with a certificate")
def _(b):
    r=mk(26,316,NO,PS,NK,RK("Sentra kuliner","Rumah kemasan","Bengkel las"),DS,KC,C("Selesai"))
    ws=S(b,"Magang.xlsx",["DAFTAR PESERTA DIKLAT MAGANG USAHA BAGI UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","NIK","Tempat Magang","Desa/Kel","Kecamatan","Status"],r)
    N(ws,"Magang berlangsung sepuluh hari kerja; seluruh peserta telah kembali dan menyerahkan laporan kepada bidang."); flow(b,PD,r.k,"2023-Q3")
# ---------------------------------------------------------------- izin
@h("w17l-honest-izin-tw1","NIB issued, with the legal basis of OSS-RBA")
def _(b):
    r=mk(42,401,*CI)
    ws=S(b,"Fasilitasi NIB TW I.xlsx",PEMB+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA (NIB)","TRIWULAN I TAHUN 2023",None,"Dasar: PP Nomor 5 Tahun 2021 tentang Penyelenggaraan Perizinan Berusaha Berbasis Risiko.","Proses melalui OSS-RBA, tanpa dipungut biaya. Pendamping: Tim Klinik UMKM."],HI,r,when="April 2023"); N(ws,"NIB dicetak dan telah diserahkan kepada pemilik usaha.",gap=10); flow(b,IZN,r.k,"2023-Q1")
@h("w17l-honest-izin-tanggal","date of issue, list of a year")
def _(b):
    f=DT(2023,1,3,4,6,8,9,11,12); r=mk(50,402,NO,PM,US,KB,NB,f,DS,KC); ws=S(b,"NIB terbit 2023.xlsx",["DAFTAR UMKM YANG DIFASILITASI PENERBITAN NIB","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","KBLI","Nomor Induk Berusaha","Tanggal Terbit","Desa/Kel","Kecamatan"],r)
    N(ws,"Tingkat risiko seluruh kegiatan usaha: rendah, sehingga NIB berlaku sekaligus sebagai perizinan tunggal."); flowd(b,IZN,r.k,dl(f,r.k))
@h("w17l-honest-izin-sertifikat-lain","NIB beside P-IRT and halal, one row a business")
def _(b):
    r=mk(38,403,NO,PM,US,NB,lambda i,k:"P-IRT 2%09d"%(7304000+i) if i%3==0 else "-",lambda i,k:"Sudah" if i%4==0 else "-",KC)
    ws=S(b,"Izin UMKM TW III.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Nama Usaha",("Izin/Sertifikat",["NIB","P-IRT","Halal"]),"Kecamatan"],r)
    N(ws,"Satu baris satu UMKM. Tanda - berarti izin jenis itu tidak diperlukan oleh usahanya.","Semua UMKM dalam daftar ini memperoleh NIB pada triwulan III."); flow(b,IZN,r.k,"2023-Q3")
@h("w17l-honest-izin-seksi-bulan","sections by month")
def _(b):
    r=mk(45,404,*CI); m=[1,2,4,7,8,9,10,12,12]; key=lambda i:m[i//5]
    S(b,"register NIB.xlsx",["REGISTER PENERBITAN IZIN USAHA UMKM (NIB)","HASIL FASILITASI DINAS KOPERASI DAN UKM TAHUN 2023"],HI,secs(r,key,lambda x:"%s 2023"%BLN[x-1].upper())); flowd(b,IZN,r.k,[D(2023,key(i),5) for i in range(45)])
@h("w17l-honest-izin-tab-triwulan","tabs TW I..IV and a tab of officers")
def _(b):
    fn="Klinik NIB 2023.xlsx"; text(b,fn,"Tim","TIM KLINIK UMKM","Ketua: Staf 1","Anggota: Staf 2, Staf 3","Loket dibuka Senin s.d. Kamis di Galeri Dekranasda","Perlengkapan: dua komputer, satu pencetak")
    for q in (1,2,3,4):
        r=mk(14,405+q,*CI,off=q*30); S(b,fn,["UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN %s TAHUN 2023"%ROM[q]],HI,r,tab="TW "+ROM[q]); flow(b,IZN,r.k,"2023-Q%d"%q)
@h("w17l-honest-izin-juli","BULAN JULI 2023")
def _(b):
    r=mk(30,410,NO,PM,NK,US,NB,KU); ws=S(b,"jemput bola.xlsx",["HASIL LAYANAN JEMPUT BOLA NIB","UMKM YANG TERBIT IZIN USAHANYA MELALUI FASILITASI DINAS","BULAN JULI 2023"],["No","Nama Pemilik","NIK","Nama Usaha","NIB","Kecamatan"],r)
    N(ws,"Layanan dilaksanakan di halaman kantor camat pada hari pasar."); flow(b,IZN,r.k,"2023-07")
@h("w17l-honest-izin-tahun","TAHUN 2023 no dates, heading repeated")
def _(b):
    r=mk(48,411,NO,PM,US,NB,KB,C("Rendah"),KC); ws=S(b,"izin 2023.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","KBLI","Risiko","Kecamatan"],r,rep=18); flow(b,IZN,r.k,"2023")
    N(ws,"Salinan NIB tersimpan dalam map per kecamatan.")
@h("w17l-honest-izin-rekap","list and recap of the triwulan agreeing")
def _(b):
    fn="Perizinan TW II.xlsx"; r=mk(44,412,*CI); S(b,fn,["DAFTAR NAMA UMKM DIFASILITASI IZIN USAHA","TRIWULAN II TAHUN 2023"],HI,r,tab="Nama")
    recap(b.sheet(fn,"Rekap"),["REKAP UMKM DIFASILITASI IZIN USAHA","TRIWULAN II TAHUN 2023"],["No","Kecamatan","Jumlah UMKM yang difasilitasi izin usaha"],[arr(r.k)],when="Juli 2023"); flow(b,IZN,r.k,"2023-Q2")
@h("w17l-honest-izin-ket","remarks about how they were reached")
def _(b):
    r=mk(42,413,*CI,RK("Surel dibuatkan petugas","NIB dikirim lewat WA","Kartu dilaminating petugas","Datang sendiri ke loket","Didampingi kader desa","Usaha rumahan","Bahan baku lokal","KBLI sudah sesuai","Lanjut urus halal tahun depan"))
    ws=S(b,"NIB TW4.xlsx",["DAFTAR UMKM DIFASILITASI IZIN USAHA (NIB)","TRIWULAN IV TAHUN 2023"],HI+["Keterangan"],r); N(ws,"WA = WhatsApp."); flow(b,IZN,r.k,Q4)
@h("w17l-honest-izin-alamat","the kecamatan inside the address; 2024",2024)
def _(b):
    r=mk(35,414,NO,PM,US,AD,NB); ws=S(b,"NIB 2024 TW I.xlsx",["DAFTAR PELAKU UMKM YANG DIFASILITASI IZIN USAHANYA","TRIWULAN I TAHUN 2024"],["No","Nama Pemilik","Nama Usaha","Alamat Usaha","NIB"],r); N(ws,"Alamat ditulis sesuai lampiran NIB."); flow(b,IZN,r.k,"2024-Q1")
# ---------------------------------------------------------------- sarpras
@h("w17l-honest-sarpras-bast","number and date of BAST, a year")
def _(b):
    f=DT(2023,3,5,6,8,9,11,12); r=mk(40,501,*CB,lambda i,k:"027/%03d/BAST/2023"%(i+1),f)
    ws=S(b,"Penerima sarpras 2023.xlsx",PEMB+["DAFTAR PELAKU USAHA PENERIMA BANTUAN SARANA DAN PRASARANA","TAHUN 2023"],HB+["Nomor BAST","Tanggal BAST"],r,when="Januari 2024"); N(ws,"BAST = Berita Acara Serah Terima, ditandatangani penerima di atas meterai.","Barang dicatat sebagai belanja barang yang diserahkan kepada masyarakat.",gap=10); flowd(b,SAR,r.k,dl(f,r.k))
@h("w17l-honest-sarpras-tw4","TRIWULAN IV with funds and prices")
def _(b):
    r=mk(38,502,*CB,C(1),C("unit"),AS,RK("APBD","DAK","Pokir DPRD")); ws=S(b,"Bantuan TW IV.xlsx",["DAFTAR UKM PENERIMA BANTUAN SARANA PRASARANA","TRIWULAN IV TAHUN 2023"],HB+[("Volume",["Jumlah","Satuan"]),"Nilai (Rp)","Sumber Dana"],r)
    N(ws,"Seluruh barang sudah diterima dalam keadaan baik.","Harga termasuk pajak dan ongkos kirim."); flow(b,SAR,r.k,Q4)
@h("w17l-honest-sarpras-seksi-barang","sections by kind of goods")
def _(b):
    r=mk(42,503,NO,ORG("Penerima"),NK,US,DS,KC); ws=S(b,"hibah alat.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Desa/Kel","Kecamatan"],secs(r,lambda i:i//14,lambda x:"%s. %s"%("ABC"[x],["MESIN JAHIT","ETALASE KACA","FREEZER"][x])))
    N(ws,"Setiap penerima memperoleh satu unit dan telah menandatangani berita acara serah terima."); flow(b,SAR,r.k,"2023-Q3")
@h("w17l-honest-sarpras-tab-paket","tab a package")
def _(b):
    fn="Paket bantuan TW II.xlsx"
    for j,p in enumerate(("Gerobak","Spinner","Hand Sealer")):
        r=mk(13,504+j,*CB[:6],off=j*30); ws=S(b,fn,["PENERIMA BANTUAN SARANA USAHA: "+p.upper(),"TRIWULAN II TAHUN 2023"],HB[:6],r,tab=p); N(ws,"Penyedia: CV Contoh %d. Masa garansi satu tahun."%(j+1))
    b.use(SAR,"2023-Q2",cn(sum((ks(13,504+j) for j in range(3)),[])))
@h("w17l-honest-sarpras-bulan","BULAN NOVEMBER 2023")
def _(b):
    r=mk(30,508,*CB); ws=S(b,"serah terima nov.xlsx",["DAFTAR UKM YANG MENERIMA BANTUAN SARANA DAN PRASARANA","BULAN NOVEMBER 2023"],HB,r); N(ws,"Serah terima dilaksanakan di halaman kantor dinas, disaksikan para lurah dan kepala desa.","Foto dokumentasi tersimpan pada bidang."); flow(b,SAR,r.k,"2023-11")
@h("w17l-honest-sarpras-rekap","list and agreeing recap")
def _(b):
    fn="Sarpras TW I.xlsx"; r=mk(40,509,*CB); S(b,fn,["DAFTAR PENERIMA BANTUAN SARPRAS UKM","TRIWULAN I TAHUN 2023"],HB,r,tab="Penerima")
    recap(b.sheet(fn,"Rekapitulasi"),["REKAPITULASI UKM PENERIMA BANTUAN SARPRAS","TRIWULAN I TAHUN 2023"],["No","Kecamatan","Jumlah UKM yang difasilitasi"],[arr(r.k)],notes=["Rekapitulasi dihitung dari lembar Penerima."]); flow(b,SAR,r.k,"2023-Q1")
@h("w17l-honest-sarpras-tahun","TAHUN 2023 without dates, district on first row of each run only")
def _(b):
    r=mk(36,510,NO,KC,DS,ORG("Penerima"),US,BR,order=True); ws=S(b,"bantuan 2023.xlsx",["REALISASI BANTUAN SARANA DAN PRASARANA BAGI UKM","TAHUN 2023"],["No","Kecamatan","Desa/Kel","Nama Penerima","Nama Usaha","Barang yang Diterima"],first(r,1)); N(ws,"Nama kecamatan ditulis satu kali pada baris pertama."); flow(b,SAR,r.k,"2023")
@h("w17l-honest-sarpras-surat-sk","decree's appendix with consideration lines")
def _(b):
    r=mk(34,511,*CB); ws=S(b,"Lampiran SK.xlsx",["LAMPIRAN KEPUTUSAN KEPALA DINAS KOPERASI DAN UKM","NOMOR 000/CONTOH/2023","TENTANG PENERIMA BANTUAN SARANA DAN PRASARANA YANG TELAH DISERAHKAN PADA TRIWULAN III TAHUN 2023"],HB,r)
    N(ws,"Penetapan dilakukan setelah verifikasi lapangan oleh tim dan setelah barang diserahkan.","Keputusan ini mulai berlaku pada tanggal ditetapkan."); flow(b,SAR,r.k,"2023-Q3")
@h("w17l-honest-sarpras-ket","harmless remarks about the goods")
def _(b):
    r=mk(45,512,*CB,RK("Warna biru","Diantar ke rumah","Dijemput sendiri","Diwakili istri saat serah terima","Listrik 900 VA cukup","Garansi satu tahun","Merek sesuai kontrak","Sudah dipakai berproduksi",None)); ws=S(b,"Sarpras TW3.xlsx",["DAFTAR UKM PENERIMA BANTUAN SARANA","TRIWULAN III TAHUN 2023"],HB+["Keterangan"],r); flow(b,SAR,r.k,"2023-Q3")
    N(ws,"Satu UKM menerima satu barang.")
@h("w17l-honest-sarpras-kios-pasar","places in a market hall handed to traders with key and date")
def _(b):
    f=DT(2023,7,8,9); r=mk(33,513,NO,ORG("Pedagang"),NK,JU,DS,KC,lambda i,k:"Kios %s-%02d"%("AB"[i%2],i+1),f)
    ws=S(b,"kios pasar rakyat.xlsx",["DAFTAR PELAKU USAHA PENERIMA BANTUAN SARANA KIOS PASAR RAKYAT","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","NIK","Jenis Usaha","Desa asal","Kecamatan","Nomor Kios","Tanggal Serah Terima Kunci"],r); N(ws,"Kecamatan adalah alamat pelaku usaha.","Retribusi diatur tersendiri oleh pengelola pasar."); flow(b,SAR,r.k,"2023-Q3")
@h("w17l-honest-sarpras-2024","date column of 2024, months' sections absent",2024)
def _(b):
    f=DT(2024,4,6,7,10,12); r=mk(41,514,*CB,TX(f,3)); ws=S(b,"sarpras 2024.xlsx",["BUKU PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TAHUN 2024"],HB+["Tgl Serah Terima"],r,num=True); N(ws,"Tgl = tanggal."); flowd(b,SAR,r.k,dl(f,r.k))
# ---------------------------------------------------------------- more
@h("w17l-honest-koperasi-bintang","an asterisk at some names, its footnote about the office building")
def _(b):
    r=mk(40,121,NO,lambda i,k:kp(i)+("*)" if i%9==4 else ""),BH,DS,KC,ST())
    ws=S(b,"Lampiran LKjIP - koperasi.xlsx",["Lampiran 3","DAFTAR KOPERASI KABUPATEN JENEPONTO",PER],HK,r,blank=10); N(ws,"*) kantor sedang direnovasi, sementara melayani anggota di rumah ketua","Sumber: Dinas Koperasi dan UKM, diolah"); kopu(b,r.k,Q4,AK)
@h("w17l-honest-koperasi-nota-dinas","an official note before the list, polite closing after")
def _(b):
    r=mk(38,122,*CK,RK("Pengawas lengkap","Punya toko","Simpanan wajib Rp20.000","Buku kas tertib","Bermitra dengan pabrik","Ketua merangkap manajer","Anggota guru"))
    ws=S(b,"nota dinas data koperasi.xlsx",["NOTA DINAS","Kepada : Sekretaris Dinas","Dari : Kepala Bidang Kelembagaan Koperasi","Perihal : Penyampaian data koperasi sebagai bahan laporan kinerja","Lampiran : satu berkas",None,"DAFTAR KOPERASI DI KABUPATEN JENEPONTO","KEADAAN 31 MARET 2023"],HK+["Keterangan"],r)
    N(ws,"Demikian disampaikan, atas perhatian Bapak diucapkan terima kasih.","Tembusan: arsip"); kopu(b,r.k,"2023-Q1",AK)
@h("w17l-honest-koperasi-riwayat","columns of changes to the statutes and dates of the chairmen; a revision history of the workbook",2024)
def _(b):
    fn="Buku induk koperasi 2024.xlsx"; r=mk(39,123,NO,KP,BH,DB,lambda i,k:"PAD tahun %d"%(2012+i%10) if i%4==0 else "-",DS,KC,ST())
    S(b,fn,["BUKU INDUK KOPERASI KABUPATEN JENEPONTO","Keadaan 30 September 2024"],["No","Nama Koperasi","Nomor Badan Hukum","Tanggal Badan Hukum","Perubahan Anggaran Dasar","Desa/Kelurahan","Kecamatan","Status"],r,tab="Buku induk",num=True)
    text(b,fn,"Riwayat","RIWAYAT BERKAS","1 Juli 2024: kolom tanggal badan hukum ditambahkan","15 Agustus 2024: ejaan nama desa diseragamkan","2 Oktober 2024: lembar dicetak dan ditandatangani","PAD = Perubahan Anggaran Dasar"); kopu(b,r.k,"2024-Q3",AK)
@h("w17l-honest-umkm-disandingkan","sources and how doubles were taken out before")
def _(b):
    r=mk(44,221,*CU); ws=S(b,"UMKM hasil sanding.xlsx",["DATA UMKM KABUPATEN JENEPONTO",PER],HU,r); N(ws,"Sumber: laporan desa/kelurahan, PLUT dan kecamatan, telah disandingkan menurut NIK sehingga setiap usaha tercatat satu kali.","Kolom NIK tidak ditampilkan sesuai UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi."); umu(b,r.k,Q4,SK)
@h("w17l-honest-umkm-ket-usaha","remarks about hours, places and family in Keterangan, Ya/Tidak columns",2024)
def _(b):
    r=mk(46,222,NO,PM,LP,US,JU,DS,KC,SK,RK("Ya","Tidak","Ya"),RK("Ya","Tidak"),RK("Libur hari Jumat","Dibantu anak","Tempat sewa","Tempat milik orang tua","Mulai usaha 2016","Musiman, ramai saat panen","Pesanan lewat telepon","Kios di terminal",None))
    ws=S(b,"Profil UMKM 2024.xlsx",["PROFIL PELAKU UMKM KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2024"],["No","Nama Pemilik","L/P","Nama Usaha","Jenis Usaha","Desa/Kel","Kecamatan","Skala Usaha",("Pemasaran",["Daring","Luring"]),"Keterangan"],r); N(ws,"Daring = penjualan melalui internet; luring = penjualan langsung.","Seorang pemilik dapat memasarkan dengan kedua cara."); umu(b,r.k,"2024-Q4",SK)
@h("w17l-honest-umkm-dinas-logo-halaman","pages with page words, a signature of the camat's office at the end")
def _(b):
    r=mk(51,223,*CU); ws=S(b,"cetak umkm.xlsx",PEMB+["BUKU DATA UMKM","Posisi 30 Juni 2023"],HU,r,rep=17,num=True,page="Lanjutan halaman %d"); N(ws,"Dibuat di Bontosunggu","Operator : Staf 4","Ukuran kertas F4, dicetak mendatar"); umu(b,r.k,"2023-Q2",SK)
@h("w17l-honest-peserta-kelas","tabs Kelas A and Kelas B, other people in each")
def _(b):
    fn="Pelatihan TW II.xlsx"; kk=[]
    for j,n in enumerate("AB"):
        r=mk(20,321+j,*CP,off=j*40); kk+=r.k; ws=S(b,fn,["DAFTAR PESERTA PELATIHAN BATIK","TRIWULAN II TAHUN 2023","Kelas "+n+" - Instruktur %d"%(j+1)],HP_,r,tab="Kelas "+n); N(ws,"Pembagian kelas menurut jarak rumah; materi kedua kelas sama, pesertanya berbeda.")
    flow(b,PD,kk,"2023-Q2")
@h("w17l-honest-peserta-seksi-tanggal","sections by training and day in a list of a year")
def _(b):
    r=mk(44,324,*CP); d=[D(2023,3,6),D(2023,6,13),D(2023,9,19),D(2023,11,7)]; n=["Pelatihan Ekspor","Pelatihan Sablon","Bimtek Pengawas Koperasi","Pelatihan Hidroponik"]
    ws=S(b,"Buku peserta 2023.xlsx",["BUKU PESERTA DIKLAT","DINAS KOPERASI DAN UKM","TAHUN 2023"],HP_,secs(r,lambda i:i//11,lambda x:"%s, %s"%(n[x],tgl(d[x],4)),True)); N(ws,"Kegiatan pada umumnya dibuka pukul 08.30 oleh kepala dinas atau yang mewakili."); flowd(b,PD,r.k,[d[i//11] for i in range(44)])
@h("w17l-honest-peserta-laporan-naratif","narrative of the report on a tab of its own, without figures per kecamatan")
def _(b):
    fn="Laporan kegiatan TW IV.xlsx"; r=mk(39,325,*CP); text(b,fn,"Laporan","LAPORAN PELAKSANAAN PELATIHAN FOTO PRODUK","A. Latar belakang: foto yang baik membantu penjualan daring.","B. Pelaksanaan: tiga hari di Galeri Dekranasda, teori dan praktik.","C. Hasil: peserta mampu mengambil foto dengan telepon genggam.","D. Hambatan: listrik padam setengah jam pada hari kedua.","E. Saran: lampu studio ditambah.","Daftar peserta terlampir pada lembar berikut."); S(b,fn,["DAFTAR PESERTA PELATIHAN FOTO PRODUK","TRIWULAN IV TAHUN 2023"],HP_,r,tab="Lampiran"); flow(b,PD,r.k,Q4)
@h("w17l-honest-izin-catatan-panjang","many notes beneath: steps, documents, contact",2024)
def _(b):
    r=mk(40,421,*CI); ws=S(b,"izin TW III 2024.xlsx",["DAFTAR UMKM YANG TELAH DIFASILITASI IZIN USAHA (NIB TERBIT)","TRIWULAN III TAHUN 2024"],HI,r,num=True)
    N(ws,"Alur layanan:","a. pelaku usaha membawa KTP dan nomor telepon aktif;","b. petugas memilih KBLI bersama pemilik usaha;","c. NIB terbit pada hari yang sama dan langsung dicetak.","Pengaduan disampaikan melalui kotak saran di loket.","Nama pemilik ditulis tanpa gelar."); flow(b,IZN,r.k,"2024-Q3")
@h("w17l-honest-sarpras-monitoring","a column of the condition found at a later visit, all in use")
def _(b):
    r=mk(37,521,*CB,RK("Baik, dipakai setiap hari","Baik","Pernah diservis, sudah baik","Baik, dipindah ke dapur baru")); ws=S(b,"Monitoring sarpras.xlsx",["DAFTAR UKM PENERIMA BANTUAN SARANA PRASARANA","TRIWULAN II TAHUN 2023"],HB+["Kondisi saat Monitoring"],r); N(ws,"Monitoring dilaksanakan tiga bulan setelah serah terima. Barang tidak boleh dijual selama lima tahun."); flow(b,SAR,r.k,"2023-Q2")
@h("w17l-honest-sarpras-seksi-bulan","sections by month of hand-over")
def _(b):
    r=mk(40,522,*CB); m=[4,5,8,10,12]; key=lambda i:m[i//8]; ws=S(b,"Penyerahan bantuan.xlsx",PEMB+["DAFTAR UKM PENERIMA BANTUAN SARANA DAN PRASARANA MENURUT BULAN PENYERAHAN","TAHUN 2023"],HB,secs(r,key,lambda x:"Bulan "+BLN[x-1]+" 2023",True)); N(ws,"Bulan yang tidak disebut berarti tidak ada penyerahan."); flowd(b,SAR,r.k,[D(2023,key(i),9) for i in range(40)])
