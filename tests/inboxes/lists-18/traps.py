from own import *
from aid import *
import own
H="w18l-trap-"
def t(name, note, year=2023): return own.t(name,note,year,False)
def col(ws, i, c1, c2, **k):
    for c in range(c1,c2+1): ws.cell(ws.rows_at[i],c).font=Font(**k)
KJ="KABUPATEN JENEPONTO"
# ---------------- koperasi
@t(H+"kop-rat","title: only those which held their RAT")
def _(b):
    kl=kk(36,101); S(b,"Koperasi TW IV.xlsx",KOPJ+["DAFTAR KOPERASI YANG TELAH MELAKSANAKAN RAT","PER 31 DESEMBER 2023"],["NO","NAMA KOPERASI","BADAN HUKUM","KECAMATAN","TANGGAL RAT","STATUS"],mk(kl,0,NO,KP,BH,KC,DT(2023,2,3,4),C("Aktif")))
@t(H+"kop-usul-bubar-file","file name: proposed for dissolution")
def _(b):
    kl=kk(32,102); S(b,"usulan pembubaran koperasi 2023.xlsx",["DAFTAR KOPERASI",KJ+" PER 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],mk(kl,0,NO,KN,BN,KC,C("Tidak Aktif")))
@t(H+"kop-belum-ksp","note: a kind of cooperative is not in the list")
def _(b):
    kl=kk(36,103); a=sta(kl)
    ws=S(b,"DATA KOPERASI 31 DES 2023.xlsx",["DATA KOPERASI "+KJ,"KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Desa","Ketua","Status"],mk(kl,0,NO,lambda i,k:"Koperasi Tani Angka %d"%(i+1),KC,DS,ORG("Ketua"),stc(a)),num=True); nt(ws,"Sumber : Bidang Kelembagaan","Catatan : koperasi simpan pinjam menyusul, masih menunggu data dari Bidang Pengawasan.")
@t(H+"kop-bubar-ket","Keterangan: dissolved long ago")
def _(b):
    kl=kk(40,104); bad=pick(kl,5); d=dict(zip(sorted(bad),["Dibubarkan, SK Menteri Tahun 2021","Sudah bubar tahun 2020","BH dicabut 2022","Dibubarkan 2019","Bubar 2021"]))
    S(b,"koperasi.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Desa/Kel","Kecamatan","Keterangan"],mk(kl,0,NO,KP,BH,DS,KC,at(d)),"Lembar1"); b.use("koperasi_total","2023-Q4",cn(kl,lambda i:i not in bad))
@t(H+"kop-coret","struck-out rows, explained below")
def _(b):
    kl=kk(40,105); bad=pick(kl,4)
    ws=S(b,"Data Kop Des 2023.xlsx",["DATA KOPERASI KAB. JENEPONTO","31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Jenis","Ketua"],mk(kl,0,NO,KN,KC,JN,ORG("Ketua")))
    for i in bad: col(ws,i,1,5,strike=True)
    nt(ws,"Yang dicoret sudah dihapus dari buku daftar umum koperasi."); b.use("koperasi_total","2023-Q4",cn(kl,lambda i:i not in bad))
@t(H+"kop-ganda-bh","same cooperative and number listed twice")
def _(b):
    kl=kk(36,106); r=list(mk(kl,0,NO,KP,BH,KC,DS)); dup=[3,11,20,30]; rows=ren(r+[r[i] for i in dup])
    S(b,"Daftar koperasi per 30 Sept.xlsx",["DAFTAR KOPERASI","PER 30 SEPTEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Desa/Kelurahan"],rows); b.use("koperasi_total","2023-Q3",cn(kl))
@t(H+"kop-data-2021","note: the position is really an older year's")
def _(b):
    kl=kk(36,107); a=sta(kl)
    ws=S(b,"Koperasi 2023.xlsx",["DATA KOPERASI "+KJ,"PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],mk(kl,0,NO,KP,BH,KC,stc(a)),when="Januari 2024"); nt(ws,"*) Data ODS keadaan 31 Desember 2021, belum dimutakhirkan.")
@t(H+"kop-status-ods","Aktif is the state of the ODS account, not of the cooperative")
def _(b):
    kl=kk(35,108); a=sta(kl)
    S(b,"akun ODS koperasi.xlsx",["DAFTAR KOPERASI DAN AKUN ODS","POSISI 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Email Akun",("Status Akun ODS",["Aktif","Tidak Aktif"])],mk(kl,0,NO,KP,KC,lambda i,k:"kop%d@contoh.id"%(i+1),lambda i,k:"v" if a(i) else None,lambda i,k:None if a(i) else "v")); b.use("koperasi_total","2023-Q4",cn(kl))
@t(H+"kop-draf-final","a tab DRAFT and a tab FINAL which differ")
def _(b):
    kl=kk(34,109); k2=kl[:28]+["Binamu"]*3; hd=["No","Nama Koperasi","Kecamatan","Badan Hukum"]; k2=[k for k in k2]
    S(b,"DAFTAR KOPERASI 2023.xlsx",["DAFTAR KOPERASI PER 31 DESEMBER 2023"],hd,mk(k2,0,NO,KP,KC,BH),"draft"); S(b,"DAFTAR KOPERASI 2023.xlsx",["DAFTAR KOPERASI PER 31 DESEMBER 2023"],hd,mk(kl,0,NO,KP,KC,BH),"FINAL"); b.use("koperasi_total","2023-Q4",cn(kl))
@t(H+"kop-komentar-sampel","comment on the title: sample for a field test")
def _(b):
    kl=kk(30,110); a=sta(kl)
    ws=S(b,"Data Koperasi Jeneponto.xlsx",["DATA KOPERASI","KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Ketua","Status"],mk(kl,0,NO,KN,KC,ORG("Ketua"),stc(a))); cm(ws,"A1","Ini baru koperasi yang diambil untuk uji petik, data semua koperasi ada di Pak Kabid.")
@t(H+"kop-proses-pendirian","section of cooperatives still being founded")
def _(b):
    kl=kk(34,111); a=sta(kl); r=mk(kl,0,NO,KP,KC,DS,ORG("Ketua")); x=mk(kk(11,1110,least=1),0,NO,KN,KC,DS,ORG("Ketua"),off=60)
    S(b,"Buku koperasi.xlsx",["DAFTAR KOPERASI "+KJ,"31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Desa","Ketua"],["A. Aktif"]+ren([z for i,z in enumerate(r) if a(i)])+["B. Tidak Aktif"]+ren([z for i,z in enumerate(r) if not a(i)])+["C. Dalam Proses Pendirian (Pra Koperasi)"]+ren(x)); kopu(b,kl,"2023-Q4",a)
@t(H+"kop-kantor-cabang","branch offices listed as rows")
def _(b):
    kl=kk(40,112); bad=pick(kl,6)
    S(b,"kantor koperasi des 2023.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Jenis Kantor","Alamat","Kecamatan"],mk(kl,0,NO,lambda i,k:kp(i) if i not in bad else "%s Cabang %s"%(kp(0),k),lambda i,k:"Kantor Cabang" if i in bad else "Kantor Pusat",lambda i,k:"Jl. Contoh %d"%(i+1),KC)); b.use("koperasi_total","2023-Q4",cn(kl,lambda i:i not in bad))
@t(H+"kop-catatan-lembar","note on another sheet: still last quarter's data")
def _(b):
    kl=kk(34,113); f="Lap TW IV Kelembagaan.xlsx"
    S(b,f,["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan"],mk(kl,0,NO,KP,BH,KC),"Data"); text(b,f,"Catatan",["Catatan untuk Subbag Perencanaan","1. Lembar Data masih isian Triwulan III, akan kami ganti setelah rekonsiliasi selesai.","2. Mohon maaf atas keterlambatan."])
@t(H+"kop-dua-versi-file","two files, the second is a correction")
def _(b):
    kl=kk(36,114); hd=["No","Nama Koperasi","Kecamatan","Jenis"]; k1=kl[:30]
    S(b,"Koperasi per 31 Des 2023.xlsx",["DAFTAR KOPERASI PER 31 DESEMBER 2023"],hd,mk(k1,0,NO,KP,KC,JN))
    S(b,"Koperasi per 31 Des 2023 (perbaikan).xlsx",["DAFTAR KOPERASI PER 31 DESEMBER 2023","(PERBAIKAN, menggantikan daftar yang dikirim tanggal 3 Januari 2024)"],hd,mk(kl,0,NO,KP,KC,JN)); b.use("koperasi_total","2023-Q4",cn(kl))
# ---------------- UMKM
@t(H+"umkm-bpum","title: recipients of BPUM only")
def _(b):
    kl=kk(36,120); S(b,"UMKM Des 2023.xlsx",PEMB+["DATA UMKM PENERIMA BPUM","PER 31 DESEMBER 2023"],["NO","NAMA","NIK","NAMA USAHA","KECAMATAN","BANK PENYALUR"],mk(kl,0,NO,PM,NK,US,KC,C("Bank Contoh")))
@t(H+"umkm-tutup","Keterangan: closed, moved away, dead")
def _(b):
    kl=kk(42,121); bad=pick(kl,6); w=["Usaha tutup","Pindah ke Makassar","Pemilik meninggal, usaha tidak dilanjutkan","Tutup sejak 2022","Sudah tidak berusaha","Usaha tutup"]
    S(b,"Data UMKM akhir 2023.xlsx",["DATA UMKM "+KJ,"KEADAAN 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Desa","Ket"],mk(kl,0,NO,PM,US,KC,DS,at(dict(zip(sorted(bad),w))))); b.use("umkm_total","2023-Q4",cn(kl,lambda i:i not in bad))
@t(H+"umkm-sampel-survei","note: ten percent sample")
def _(b):
    kl=kk(38,122); ws=S(b,"UMKM 2023.xlsx",["DATA PELAKU UMKM","PER 31 DESEMBER 2023"],["No","Nama Pelaku Usaha","Kecamatan","Jenis Usaha","Omzet (Rp)","Tenaga Kerja"],mk(kl,0,NO,PM,KC,JU,OM,NUM(1,3,7))); nt(ws,"Responden dipilih acak 10% dari populasi tiap kecamatan.")
@t(H+"umkm-tidak-ditemukan","verification codes: TD = not found")
def _(b):
    kl=kk(40,123); bad=pick(kl,6)
    ws=S(b,"Verifikasi UMKM.xlsx",["DATA UMKM","KEADAAN 30 SEPTEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Hasil Verifikasi"],mk(kl,0,NO,PM,US,KC,lambda i,k:"TD" if i in bad else "D"),"verval"); nt(ws,"D  : ditemukan di lapangan","TD : tidak ditemukan, dikeluarkan dari data"); b.use("umkm_total","2023-Q3",cn(kl,lambda i:i not in bad))
@t(H+"umkm-surat-tarik","another file withdraws the list")
def _(b):
    kl=kk(32,124); S(b,"Data UMKM Desember 2023.xlsx",["DATA UMKM "+KJ,"PER 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan"],mk(kl,0,NO,PM,US,KC)); text(b,"Surat ralat.xlsx","Surat",LH+[None,"Perihal : Ralat Data UMKM",None,"Data UMKM per 31 Desember 2023 yang kami sampaikan terdahulu mohon tidak dipergunakan karena salah unduh.","Data yang benar akan kami kirimkan kemudian."])
@t(H+"umkm-contoh-isian","tab name: example of how to fill in")
def _(b):
    kl=kk(26,125,least=1); S(b,"Format Data UMKM.xlsx",["DATA UMKM "+KJ,"PER 31 DESEMBER 2023"],["No","Nama Pemilik","NIK","Nama Usaha","Kecamatan"],mk(kl,0,NO,PM,NX,US,KC),"contoh isian"); ws=S(b,"Format Data UMKM.xlsx",["DATA UMKM "+KJ,"PER 31 DESEMBER 2023"],["No","Nama Pemilik","NIK","Nama Usaha","Kecamatan"],[],"isi di sini")
@t(H+"umkm-sebagian-desa","two districts only partly surveyed")
def _(b):
    kl=kk(40,126); ws=S(b,"Pendataan UMKM.xlsx",["DATA UMKM HASIL PENDATAAN","KEADAAN 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan"],mk(kl,0,NO,PM,US,DS,KC)); nt(ws,"Keterangan : Kecamatan Kelara dan Rumbia baru sebagian desa yang terdata."); b.use("umkm_total","2023-Q4",{k:v for k,v in cn(kl).items() if k not in("Kelara","Rumbia")})
@t(H+"umkm-ikm","tab and heading: industry office's IKM")
def _(b):
    kl=kk(33,127); S(b,"Data usaha.xlsx",["DATA IKM BINAAN DINAS PERINDUSTRIAN DAN PERDAGANGAN","PER 31 DESEMBER 2023"],["No","Nama IKM","Pemilik","Kecamatan","Komoditi","Kapasitas Produksi"],mk(kl,0,NO,US,PM,KC,ORG("Komoditi"),NUM(10,7,90)),"UMKM")
@t(H+"umkm-produk","a row a product, owners repeated")
def _(b):
    kl=[k for k in kk(15,128,least=1) for _ in (0,1)]; S(b,"katalog umkm.xlsx",["DATA UMKM DAN PRODUKNYA","PER 31 DESEMBER 2023"],["No","Nama Produk","Nama Usaha","Pemilik","Kecamatan","Harga (Rp)"],mk(kl,0,NO,ORG("Produk"),lambda i,k:US(i//2,k),lambda i,k:"Pemilik %d"%(i//2+1),KC,NUM(5000,3500,60000)))
@t(H+"umkm-kosong-akhir","stops in the middle: 'dan seterusnya'")
def _(b):
    kl=kk(34,129); ws=S(b,"UMKM Jeneponto.xlsx",["DATA UMKM","PER 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","HP"],mk(kl,0,NO,PM,US,KC,HP)); nt(ws,"dst. (selengkapnya 6.213 UMKM pada berkas di aplikasi)",gap=0)
# ---------------- diklat
@t(H+"diklat-undangan","title: invited persons")
def _(b):
    kl=kk(34,130); S(b,"Peserta TW II.xlsx",["DAFTAR UNDANGAN PELATIHAN PERKOPERASIAN DAN UMKM","TRIWULAN II TAHUN 2023"],["No","Nama","Utusan Koperasi","Jabatan","Kecamatan"],mk(kl,0,NO,PS,KP,lambda i,k:["Ketua","Bendahara"][i%2],KC),"Peserta")
@t(H+"diklat-pendaftar","column heading: registrants, with chosen training")
def _(b):
    kl=kk(34,131); S(b,"Pelatihan UMKM 2023.xlsx",["PELATIHAN KEWIRAUSAHAAN UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Pendaftar","Waktu Daftar","Nama Usaha","Kecamatan","Pilihan Pelatihan"],mk(kl,0,NO,PS,DT(2023,7),US,KC,lambda i,k:["Barista","Menjahit","Kuliner"][i%3]),"Form Responses 1")
@t(H+"diklat-tidak-hadir","attendance column: some absent")
def _(b):
    kl=kk(40,132); bad=pick(kl,6)
    ws=S(b,"daftar peserta pelatihan.xlsx",["DAFTAR PESERTA PELATIHAN MANAJEMEN KOPERASI","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","Koperasi","Kecamatan","Kehadiran"],mk(kl,0,NO,PS,KP,KC,lambda i,k:"Alpa" if i in bad else "Hadir")); flow(b,PD,without(kl,bad),"2023-Q3")
@t(H+"diklat-peran","speakers and committee in the same list")
def _(b):
    kl=kk(40,133); bad=pick(kl,6); w=dict(zip(sorted(bad),["Narasumber","Panitia","Moderator","Panitia","Narasumber","Panitia"]))
    S(b,"Hadir pelatihan TW4.xlsx",["DAFTAR HADIR PELATIHAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama","L/P","Kecamatan","Sebagai"],mk(kl,0,NO,ORG("Orang"),LP,KC,at(w,"Peserta"))); flow(b,PD,without(kl,bad),"2023-Q4")
@t(H+"diklat-posyandu","other subject altogether")
def _(b):
    kl=kk(33,134); S(b,"Peserta pelatihan TW I.xlsx",["DAFTAR PESERTA PELATIHAN KADER POSYANDU","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","L/P","Desa","Kecamatan"],mk(kl,0,NO,PS,LP,DS,KC),"Peserta")
@t(H+"diklat-rapat","a meeting, not a training")
def _(b):
    kl=kk(33,135); S(b,"Peserta Diklat.xlsx",["DAFTAR HADIR PESERTA RAPAT KOORDINASI KOPERASI DAN UMKM","BULAN MARET 2023"],["No","Nama Peserta","Koperasi / Usaha","Kecamatan","Tanda Tangan"],mk(kl,0,NO,PS,KP,KC,E),"Maret")
@t(H+"diklat-ditunda","note: postponed to next year")
def _(b):
    kl=kk(32,136); ws=S(b,"Peserta pelatihan Nop.xlsx",["DAFTAR PESERTA PELATIHAN PENGEMASAN PRODUK UMKM","BULAN NOVEMBER 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan","HP"],mk(kl,0,NO,PS,US,KC,HP)); nt(ws,"Pelaksanaan kegiatan digeser ke bulan Februari 2024 karena pergeseran anggaran.")
@t(H+"diklat-hari1-hari2","the same people on two daily sheets")
def _(b):
    kl=kk(28,137,least=1); hd=["No","Nama Peserta","NIK","Nama Usaha","Kecamatan"]
    for d in (1,2): S(b,"Absen pelatihan TW II.xlsx",["DAFTAR HADIR PESERTA PELATIHAN DIGITAL MARKETING UMKM","TRIWULAN II TAHUN 2023","HARI KE-%d"%d],hd,mk(kl,0,NO,PS,NK,US,KC),"Hari %d"%d)
    flow(b,PD,kl,"2023-Q2")
@t(H+"diklat-diganti","replaced persons still in the list")
def _(b):
    kl=kk(40,138); bad=pick(kl,4); o=kl; w={}
    for i in sorted(bad):
        s=next(j for j,k in enumerate(kl) if k==kl[i] and j!=i and j not in w); w[i]="Diganti oleh no. %d"%(s+1); w[s]="Pengganti no. %d"%(i+1)
    S(b,"Peserta diklat TW 3.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","Asal Koperasi","Kecamatan","Ket."],mk(kl,0,NO,PS,lambda i,k:kp(i),KC,at(w))); flow(b,PD,without(kl,bad),"2023-Q3")
@t(H+"diklat-warna","legend: red rows have withdrawn")
def _(b):
    kl=kk(38,139); bad=pick(kl,5)
    ws=S(b,"PESERTA PELATIHAN.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Nama Usaha","Desa","Kecamatan"],mk(kl,0,NO,PS,US,DS,KC))
    for i in bad:
        for c in range(1,6): ws.cell(ws.rows_at[i],c).fill=PatternFill("solid",fgColor="FF9999")
    nt(ws,"Ket : warna merah = mengundurkan diri"); flow(b,PD,without(kl,bad),"2023-Q4")
@t(H+"diklat-aparatur","participants are officials")
def _(b):
    kl=kk(33,140); S(b,"Daftar peserta.xlsx",["DAFTAR PESERTA BIMBINGAN TEKNIS PENDATAAN BAGI APARATUR","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIP","Jabatan","Kecamatan"],mk(kl,0,NO,PS,lambda i,k:"19%02d0101 200501 1 %03d"%(70+i%25,i+1),lambda i,k:["Kasi Ekonomi","Sekretaris Camat","Staf"][i%3],KC),"Peserta Diklat")
@t(H+"diklat-cadangan","section of stand-ins")
def _(b):
    kl=kk(30,141); x=mk(kk(12,1410,least=1),0,NO,PS,LP,US,KC,off=40)
    S(b,"Daftar Peserta Vokasi.xlsx",["DAFTAR PESERTA PELATIHAN VOKASI UMKM","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","L/P","Nama Usaha","Kecamatan"],["I. PESERTA"]+list(mk(kl,0,NO,PS,LP,US,KC))+["II. CADANGAN"]+ren(x)); flow(b,PD,kl,"2023-Q1")
@t(H+"diklat-seleksi","selection result and scores")
def _(b):
    kl=kk(34,142); S(b,"pelatihan sept.xlsx",["HASIL SELEKSI PESERTA PELATIHAN KEWIRAUSAHAAN","BULAN SEPTEMBER 2023"],["No","Nama Peserta","Nilai Wawancara","Kecamatan","Hasil"],mk(kl,0,NO,PS,NUM(60,7,38),KC,lambda i,k:["Lulus","Tidak Lulus","Cadangan"][i%3]))
@t(H+"diklat-luar","training of another regency, participants from there",)
def _(b):
    kl=kk(30,143); S(b,"Peserta Pelatihan UMKM TW III.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","KABUPATEN TAKALAR","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan"],mk(kl,0,NO,PS,US,KC))
# ---------------- izin
@t(H+"izin-pemohon","title: applicants")
def _(b):
    kl=kk(34,150); S(b,"NIB TW III.xlsx",["DAFTAR PEMOHON IZIN USAHA (NIB) UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Pemohon","Nama Usaha","KBLI","Kecamatan","Tanggal Permohonan"],mk(kl,0,NO,PM,US,KB,KC,DT(2023,7,8,9)),"NIB")
@t(H+"izin-proses","status: in process, refused")
def _(b):
    kl=kk(42,151); bad=pick(kl,6); w=dict(zip(sorted(bad),["Proses","Ditolak","Perbaikan data","Proses","Menunggu verifikasi","Ditolak"]))
    S(b,"izin usaha tw4.xlsx",["DATA FASILITASI IZIN USAHA UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","NIB","Posisi Berkas"],mk(kl,0,NO,US,PM,KC,lambda i,k:None if i in bad else nbx(i),at(w,"Selesai"))); flow(b,IZN,without(kl,bad),"2023-Q4")
@t(H+"izin-nib-belum","NIB column: BELUM ADA on some rows")
def _(b):
    kl=kk(40,152); bad=pick(kl,6)
    S(b,"Daftar NIB.xlsx",["DAFTAR UMKM YANG DIFASILITASI NIB","TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan","NIB"],mk(kl,0,NO,PM,US,DS,KC,lambda i,k:["BELUM ADA","DALAM PROSES"][i%2] if i in bad else nbx(i))); flow(b,IZN,without(kl,bad),"2023-Q2")
@t(H+"izin-didata-ulang","note: issued in former years, only listed again")
def _(b):
    kl=kk(33,153); ws=S(b,"NIB 2023.xlsx",["DAFTAR UMKM YANG MEMILIKI NIB","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB"],mk(kl,0,NO,PM,US,KC,NB)); nt(ws,"NIB tersebut di atas terbit tahun 2021 dan 2022, didata kembali dalam rangka pemutakhiran.")
@t(H+"izin-sosialisasi","people who heard a talk about NIB")
def _(b):
    kl=kk(33,154); S(b,"Izin usaha TW I.xlsx",["DAFTAR HADIR SOSIALISASI PERIZINAN BERUSAHA (NIB)","TRIWULAN I TAHUN 2023"],["No","Nama","Nama Usaha","Kecamatan","Paraf"],mk(kl,0,NO,PM,US,KC,E),"Izin Usaha")
@t(H+"izin-dicabut","Keterangan: revoked or cancelled")
def _(b):
    kl=kk(40,155); bad=pick(kl,5); w=dict(zip(sorted(bad),["NIB dicabut","Dibatalkan, salah input","Batal","NIB dicabut atas permohonan","Dibatalkan"]))
    S(b,"DATA NIB UMKM.xlsx",["DATA PENERBITAN NIB UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Kecamatan","NIB","Risiko","Keterangan"],mk(kl,0,NO,US,KC,NB,C("Rendah"),at(w))); flow(b,IZN,without(kl,bad),"2023-Q3")
@t(H+"izin-per-kbli","one NIB on several rows, a row a KBLI")
def _(b):
    kl=[k for k in kk(15,156,least=1) for _ in (0,1)]; S(b,"NIB dan KBLI.xlsx",["DATA IZIN USAHA UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Usaha","Kecamatan","NIB","KBLI","Uraian"],mk(kl,0,NO,lambda i,k:US(i//2,k),KC,lambda i,k:nbx(i//2),KB,JU)); 
@t(H+"izin-target-file","file name: target of the next year")
def _(b):
    kl=kk(32,157); S(b,"target fasilitasi NIB.xlsx",["DAFTAR UMKM FASILITASI IZIN USAHA","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan"],mk(kl,0,NO,PM,US,DS,KC))
@t(H+"izin-mandiri","column says some were not helped by the office")
def _(b):
    kl=kk(40,158); bad=pick(kl,6)
    S(b,"NIB terbit TW III.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Kecamatan","NIB","Difasilitasi oleh"],mk(kl,0,NO,PM,KC,NB,lambda i,k:"Mengurus sendiri" if i in bad else "Dinas Koperasi dan UKM")); flow(b,IZN,without(kl,bad),"2023-Q3")
@t(H+"izin-kontradiksi","recap beside it says otherwise")
def _(b):
    kl=kk(34,159); T=cn(kl); f="Laporan Izin TW IV.xlsx"
    S(b,f,["DAFTAR UMKM PENERIMA NIB","TRIWULAN IV TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB"],mk(kl,0,NO,PM,US,KC,NB),"Daftar"); recap(b.sheet(f,"Rekap"),["REKAP UMKM PENERIMA NIB","TRIWULAN IV TAHUN 2023"],["No","Kecamatan","Jumlah UMKM yang difasilitasi Izin Usaha"],[[T[k]+2+j%3 for j,k in enumerate(NAMES)]])
# ---------------- sarpras
@t(H+"sarpras-calon","title: prospective recipients")
def _(b):
    kl=kk(33,160); S(b,"Bantuan 2023.xlsx",["DAFTAR CALON PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TAHUN 2023"],["No","Nama","NIK","Nama Usaha","Kecamatan","Jenis Bantuan"],mk(kl,0,NO,PM,NX,US,KC,BR))
@t(H+"sarpras-diminta","column heading: aid asked for")
def _(b):
    kl=kk(32,161); S(b,"sarpras tw2.xlsx",["DATA UKM BANTUAN SARANA PRASARANA","TRIWULAN II TAHUN 2023"],["No","Nama UKM","Pemilik","Kecamatan","Bantuan yang Dimohon","Tanggal Proposal"],mk(kl,0,NO,US,PM,KC,BR,DT(2023,4,5)))
@t(H+"sarpras-belum-serah","some goods still in the store")
def _(b):
    kl=kk(40,162); bad=pick(kl,6); w=dict(zip(sorted(bad),["Barang masih di gudang","Belum diambil","Belum diserahkan","Masih di gudang dinas","Belum diambil","Menunggu BAST"]))
    S(b,"Penerima sarpras.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan","Keterangan"],mk(kl,0,NO,PM,US,KC,BR,at(w))); flow(b,SAR,without(kl,bad),"2023-Q4")
@t(H+"sarpras-ditarik","taken back")
def _(b):
    kl=kk(38,163); bad=pick(kl,4)
    S(b,"Penerima Bantuan TW III 2023.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN USAHA","SARANA PRASARANA UKM TRIWULAN III 2023"],["No","Nama Penerima","Desa","Kecamatan","Barang","Ket"],mk(kl,0,NO,PM,DS,KC,BR,at({i:"Ditarik kembali, tidak memenuhi syarat" for i in bad}))); flow(b,SAR,without(kl,bad),"2023-Q3")
@t(H+"sarpras-blt","cash aid is no sarana prasarana")
def _(b):
    kl=kk(34,164); S(b,"Penerima bantuan.xlsx",["DAFTAR PELAKU USAHA PENERIMA BANTUAN LANGSUNG TUNAI (BLT) BBM","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jumlah (Rp)"],mk(kl,0,NO,PM,NK,KC,C(300000)),"sarpras")
@t(H+"sarpras-monev","monitoring of aid given in 2021")
def _(b):
    kl=kk(33,165); S(b,"Sarpras 2023.xlsx",["MONITORING PENERIMA BANTUAN SARANA PRASARANA","TAHUN 2023"],["No","Nama Penerima","Kecamatan","Barang","Tahun Perolehan","Kondisi"],mk(kl,0,NO,PM,KC,BR,lambda i,k:2020+i%2,lambda i,k:["Baik","Rusak Ringan","Baik"][i%3]))
@t(H+"sarpras-batal-surat","letter on another sheet cancels the handing over")
def _(b):
    kl=kk(32,166); f="Bantuan Sarpras TW IV.xlsx"
    S(b,f,["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Barang"],mk(kl,0,NO,PM,US,KC,BR),"Lampiran"); text(b,f,"Berita Acara",["BERITA ACARA","Nomor : 027/    /DKUKM/XII/2023",None,"Pada hari ini Jumat tanggal 29 Desember 2023, kontrak pengadaan peralatan usaha diputus karena penyedia tidak menyelesaikan pekerjaan,","sehingga barang bagi penerima sebagaimana terlampir tidak dapat diserahkan pada tahun ini."])
@t(H+"sarpras-sk-perubahan","first decree replaced by a second tab")
def _(b):
    kl=kk(28,167,least=1); k2=kk(30,1670,least=1); f="SK Penerima Bantuan.xlsx"; hd=["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"]
    ws=S(b,f,["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UKM","TRIWULAN III TAHUN 2023"],hd,mk(kl,0,NO,PM,US,KC,BR),"SK Awal"); nt(ws,"SK ini dicabut dan tidak berlaku, lihat SK Perubahan")
    S(b,f,["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UKM","TRIWULAN III TAHUN 2023"],hd,ren(mk(k2,0,NO,PM,US,KC,BR,off=10)),"SK Perubahan"); flow(b,SAR,k2,"2023-Q3")
@t(H+"sarpras-bukan-usaha","some recipients are offices and mosques")
def _(b):
    kl=kk(38,168); bad=pick(kl,5); w=dict(zip(sorted(bad),["Kantor Desa","Masjid","Kantor Camat","Sekolah","Kantor Desa"]))
    S(b,"Data penerima sarpras.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","Jenis Penerima","Kecamatan","Bantuan"],mk(kl,0,NO,ORG("Penerima"),at(w,"Pelaku Usaha"),KC,BR)); flow(b,SAR,without(kl,bad),"2023-Q2")
@t(H+"sarpras-pinjam","borrowed for a fair")
def _(b):
    kl=kk(30,169,least=1); S(b,"sarpras ukm tw3.xlsx",["DAFTAR UKM PENGGUNA SARANA PRASARANA","TRIWULAN III TAHUN 2023"],["No","Nama UKM","Pemilik","Kecamatan","Barang","Tgl Pinjam","Tgl Kembali"],mk(kl,0,NO,US,PM,KC,BR,DT(2023,8),DT(2023,9)),"Sarpras")
@t(H+"sarpras-komentar-jan","comment: handing over only in January 2024")
def _(b):
    kl=kk(31,170,least=1); ws=S(b,"Bantuan Des 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UKM","BULAN DESEMBER 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"],mk(kl,0,NO,PM,US,KC,BR)); cm(ws,"E%d"%(ws.first-1),"Barang baru tiba, penyerahan ke penerima dijadwalkan minggu kedua Januari 2024")
@t(H+"sarpras-kolom-tersembunyi","hidden column: TMS (does not qualify), legend below")
def _(b):
    kl=kk(36,171); bad=pick(kl,5)
    ws=S(b,"BANTUAN SARPRAS.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Verifikasi","Jenis Bantuan"],mk(kl,0,NO,PM,US,KC,lambda i,k:"TMS" if i in bad else "MS",BR)); hide(ws,"E"); nt(ws,"MS = memenuhi syarat, TMS = tidak memenuhi syarat (tidak diberikan)"); flow(b,SAR,without(kl,bad),"2023-Q3")
