from own import *
import own
from honest import *
from honest import LHK
own.A=A="register"
T="w19l-trap-"
def x(n,note,year=2023): return t(T+n,note,year,False)
def strike(ws,i,n):
    for c in range(1,n+1): ws.cell(ws.rows_at[i],c).font=Font(strike=True)
def fill(ws,i,n,rgb="FFFF00"):
    for c in range(1,n+1): ws.cell(ws.rows_at[i],c).fill=PatternFill("solid",start_color=rgb,end_color=rgb)
def note(ws,s,gap=1,c=1): put(ws,ws.next+gap,c,s)
def z(r,n=0): return [(n+i+1,)+tuple(y[1:]) for i,y in enumerate(r)]
KH=["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"]
# ------------------------------------------------------------ koperasi: nothing to use
@x("kop-usul-pendirian","groups that propose to found a cooperative")
def _(b):
    r=mk(18,201,NO,KR,NUM(20,3,15),KC)
    S(b,"Daftar koperasi baru.xlsx",["DAFTAR USULAN PEMBENTUKAN KOPERASI","TAHUN 2023"],["No","Nama Koperasi yang Diusulkan","Jumlah Calon Anggota","Kecamatan"],r)
@x("kop-dibubarkan","disbanded by decree")
def _(b):
    r=mk(21,202,NO,KR,BH,KC)
    S(b,"Koperasi SK Menteri.xlsx",["DAFTAR KOPERASI YANG DIBUBARKAN","KABUPATEN JENEPONTO TAHUN 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan"],r)
@x("kop-kab-lain","another regency")
def _(b):
    kl=["Bontoramba","Batang","Kelara","Rumbia","Turatea"]*4; r=mk(kl,0,NO,KR,BH,KC,ST())
    S(b,"Data koperasi 2023.xlsx",["PEMERINTAH KABUPATEN TAKALAR","DATA KOPERASI PER 31 DESEMBER 2023"],KH,r)
@x("kop-tahun-lalu","title speaks of 2022, file name of 2023")
def _(b):
    r=mk(24,203,NO,KR,BH,KC,ST())
    S(b,"Data Koperasi 2023.xlsx",["DATA KOPERASI","KEADAAN 31 DESEMBER 2022"],KH,r); kopu(b,r.k,"2022-Q4",AK)
@x("kop-sampel","a sample drawn for supervision")
def _(b):
    r=mk(13,204,NO,KR,BH,KC,ST())
    S(b,"Koperasi TW IV.xlsx",["DAFTAR KOPERASI SAMPEL PENGAWASAN","TRIWULAN IV 2023"],KH,r)
@x("kop-target-rat","those meant to hold a meeting next year")
def _(b):
    r=mk(19,205,NO,KR,KC,C("Februari 2024"))
    S(b,"kop RAT.xlsx",["RENCANA KOPERASI YANG AKAN MELAKSANAKAN RAT","KEADAAN DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Rencana Pelaksanaan"],r)
@x("kop-pengurus","three officers a cooperative, not cooperatives")
def _(b):
    kl=ks(12,206); rows=[];n=0
    for i,k in enumerate(kl):
        for j in ("Ketua","Sekretaris","Bendahara"): n+=1; rows.append((n,"Pengurus %d"%n,j,"Koperasi Rekaan %d"%(i+1),k))
    S(b,"pengurus koperasi.xlsx",["DAFTAR PENGURUS KOPERASI","PER 31 DESEMBER 2023"],["No","Nama","Jabatan","Nama Koperasi","Kecamatan"],rows)
@x("kop-juara","award winners only")
def _(b):
    r=mk(11,207,NO,KR,KC,lambda i,k:["Terbaik I","Terbaik II","Terbaik III","Harapan"][i%4])
    S(b,"Koperasi berprestasi.xlsx",["KOPERASI PENERIMA PENGHARGAAN TINGKAT KABUPATEN","TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Predikat"],r)
@x("kop-sebagian","a note says only part of each district is in")
def _(b):
    r=mk(20,208,NO,KR,BH,KC,ST())
    ws=S(b,"koperasi tw3 sementara.xlsx",["DATA KOPERASI TRIWULAN III 2023"],KH,r)
    note(ws,"Catatan: data belum lengkap, baru memuat koperasi yang sudah mengembalikan formulir; sisanya menyusul.")
@x("kop-bersambung","second page of a list whose first page is not there")
def _(b):
    r=mk(17,209,NO,KR,BH,KC,ST(),off=45)
    S(b,"koperasi hal 2.xlsx",["LANJUTAN DAFTAR KOPERASI (Halaman 2 dari 2)","PER 31 DESEMBER 2023"],KH,r)
@x("kop-kunjungan","visits, one line a visit")
def _(b):
    kl=ks(8,210)*3
    r=[(i+1,"Koperasi Rekaan %d"%(i%8+1),k,D(2023,[2,6,10][i//8],3+i%8),"Petugas %d"%(i%3+1)) for i,k in enumerate(kl)]
    S(b,"monitoring kop.xlsx",["JURNAL KUNJUNGAN PEMBINAAN KOPERASI TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Tanggal Kunjungan","Petugas"],r)
@x("kop-format-contoh","a form with made-up lines")
def _(b):
    r=mk(6,211,NO,KR,BH,KC,ST())
    S(b,"Format isian koperasi.xlsx",["CONTOH PENGISIAN FORMAT DATA KOPERASI","PER 31 DESEMBER 2023"],KH,r,"Contoh")
# ------------------------------------------------------------ koperasi: the rest may be used
@x("kop-baris-contoh","the first line is an example")
def _(b):
    r=mk(22,212,NO,KR,BH,KC,ST())
    S(b,"Form kop TW II.xlsx",["DATA KOPERASI TRIWULAN II 2023"],KH,[("Contoh","Koperasi Contoh Pengisian","123/BH/XX","Binamu","Aktif")]+list(r)); kopu(b,r.k,"2023-Q2",AK)
@x("kop-draf-final","draft and final, different rows")
def _(b):
    q=mk(29,213,NO,KR,BH,KC,ST()); r=list(q)[:24]
    S(b,"koperasi Des 2023 DRAFT.xlsx",["DRAFT - DATA KOPERASI PER 31 DESEMBER 2023"],KH,r); S(b,"koperasi Des 2023 FINAL.xlsx",["DATA KOPERASI PER 31 DESEMBER 2023 (FINAL)"],KH,q); kopu(b,q.k,"2023-Q4",AK)
@x("kop-ganda","two cooperatives written twice, same deed number")
def _(b):
    r=mk(23,214,NO,KR,BH,KC,ST())
    S(b,"DATA KOPERASI.xlsx",["DATA KOPERASI PER 30 SEPTEMBER 2023"],KH,list(r)+z([r[3],r[8]],23)); kopu(b,r.k,"2023-Q3",AK)
@x("kop-status-bertentangan","written Aktif, the remark says it has not worked for years")
def _(b):
    r=mk(26,215,NO,KR,BH,KC,ST(),lambda i,k:"Sudah tidak beroperasi sejak 2019" if i==3 else None)
    S(b,"kop keaktifan.xlsx",["DATA KEAKTIFAN KOPERASI PER 31 DESEMBER 2023"],KH+["Keterangan"],r); kd=r.k[3]
    b.use("koperasi_total","2023-Q4",cn(r.k))
    for m,f in (("koperasi_aktif",AK),("koperasi_tidak_aktif",lambda i:not AK(i))): d=cn(r.k,f); d.pop(kd,None); b.use(m,"2023-Q4",d)
@x("kop-kuning","yellow rows are those struck from the register")
def _(b):
    r=mk(25,216,NO,KR,BH,KC,ST()); bad={2,7,15}
    ws=S(b,"kop warna.xlsx",["DATA KOPERASI PER 30 JUNI 2023"],KH,r)
    for i in bad: fill(ws,i,5)
    note(ws,"Baris warna kuning: badan hukum sudah dicabut")
    for m,f in (("koperasi_total",lambda i:True),("koperasi_aktif",AK),("koperasi_tidak_aktif",lambda i:not AK(i))): b.use(m,"2023-Q2",cn(r.k,lambda i:i not in bad and f(i)))
@x("kop-tgl-bubar","a date of disbanding on some rows")
def _(b):
    bad={1,9,13}; r=mk(27,217,NO,KR,BH,KC,lambda i,k:D(2021+i%2,4,6+i) if i in bad else None)
    S(b,"buku daftar umum.xlsx",["BUKU DAFTAR UMUM KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Tanggal Pembubaran"],r); b.use("koperasi_total","2023-Q4",cn(r.k,lambda i:i not in bad))
@x("kop-coret","struck-out rows")
def _(b):
    bad={4,11}; r=mk(25,218,NO,KR,BH,KC,ST()); ws=S(b,"Data koperasi (koreksi).xlsx",["DATA KOPERASI PER 31 MARET 2023"],KH,r)
    for i in bad: strike(ws,i,5)
    for m,f in (("koperasi_total",lambda i:True),("koperasi_aktif",AK),("koperasi_tidak_aktif",lambda i:not AK(i))): b.use(m,"2023-Q1",cn(r.k,lambda i:i not in bad and f(i)))
@x("kop-komentar-hapus","a comment asks to leave one out")
def _(b):
    r=mk(24,219,NO,KR,BH,KC,ST()); ws=S(b,"kop komentar.xlsx",["DATA KOPERASI TRIWULAN III 2023"],KH,r)
    ws.cell(ws.rows_at[6],2).comment=Comment("Koperasi ini sudah bubar, jangan dihitung","Kabid")
    for m,f in (("koperasi_total",lambda i:True),("koperasi_aktif",AK),("koperasi_tidak_aktif",lambda i:not AK(i))): b.use(m,"2023-Q3",cn(r.k,lambda i:i!=6 and f(i)))
@x("kop-pindah","two moved to another regency")
def _(b):
    bad={5,10}; r=mk(26,220,NO,KR,KC,ST(),lambda i,k:"Pindah domisili ke Kab. Gowa" if i in bad else None)
    S(b,"Data kop Sept.xlsx",["DATA KOPERASI PER 30 SEPTEMBER 2023"],["No","Nama Koperasi","Kecamatan","Status","Keterangan"],r)
    for m,f in (("koperasi_total",lambda i:True),("koperasi_aktif",AK),("koperasi_tidak_aktif",lambda i:not AK(i))): b.use(m,"2023-Q3",cn(r.k,lambda i:i not in bad and f(i)))
@x("kop-sembunyi","rows hidden by hand")
def _(b):
    bad={0,8}; r=mk(27,221,NO,KR,BH,KC,ST()); ws=S(b,"koperasi des.xlsx",["DATA KOPERASI PER 31 DESEMBER 2023"],KH,r)
    for i in bad: ws.row_dimensions[ws.rows_at[i]].hidden=True
    for m,f in (("koperasi_total",lambda i:True),("koperasi_aktif",AK),("koperasi_tidak_aktif",lambda i:not AK(i))): b.use(m,"2023-Q4",cn(r.k,f))
# ------------------------------------------------------------ umkm
@x("umkm-calon-kur","applicants for credit")
def _(b):
    r=mk(22,230,NO,UH,PM,KC,SK,OM)
    S(b,"Data UMKM KUR.xlsx",["DAFTAR UMKM CALON DEBITUR KUR","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Skala Usaha","Plafon Diajukan"],r)
@x("umkm-tutup","businesses that have closed")
def _(b):
    r=mk(17,231,NO,UH,PM,KC,SK)
    S(b,"UMKM terdampak.xlsx",["DATA UMKM YANG TUTUP USAHA","KEADAAN 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha"],r)
@x("umkm-sebagian-tutup","some have closed: status column")
def _(b):
    bad={2,12,20}; r=mk(30,232,NO,UH,PM,KC,SK,lambda i,k:"Tutup permanen" if i in bad else "Beroperasi")
    S(b,"UMKM Des.xlsx",["DATA UMKM PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha","Kondisi Usaha"],r)
    b.use("umkm_total","2023-Q4",cn(r.k,lambda i:i not in bad))
    for w in ("mikro","kecil","menengah"): b.use("umkm_"+w,"2023-Q4",cn(r.k,lambda i:i not in bad and SK(i,"").lower()==w))
@x("umkm-pameran","stalls at a fair")
def _(b):
    r=mk(20,233,NO,UH,PM,JU,KC,lambda i,k:"Stan %d"%(i+1))
    S(b,"UMKM Agustus.xlsx",["DAFTAR UMKM PESERTA PAMERAN PEMBANGUNAN","AGUSTUS 2023"],["No","Nama Usaha","Pemilik","Produk","Kecamatan","Nomor Stan"],r)
@x("umkm-target-data","to be surveyed, not surveyed")
def _(b):
    r=mk(24,234,NO,UH,PM,KC,C("belum didatangi"))
    S(b,"pendataan umkm.xlsx",["TARGET PENDATAAN UMKM TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Hasil Kunjungan"],r)
@x("umkm-ganda","same owner, business and NIK twice")
def _(b):
    r=mk(28,235,NO,UH,PM,NK,KC,SK)
    S(b,"Register UMKM Juni.xlsx",["DATA UMKM PER 30 JUNI 2023"],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala Usaha"],list(r)+z([r[0],r[5],r[6]],28)); umu(b,r.k,"2023-Q2",SK)
@x("umkm-luar","some rows are marked as living in another regency")
def _(b):
    bad={4,14,19}; r=mk(29,236,NO,UH,PM,KC,lambda i,k:"Kab. Bantaeng" if i in bad else "Kab. Jeneponto")
    S(b,"UMKM TW IV.xlsx",["DATA UMKM TRIWULAN IV 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Kabupaten"],r); b.use("umkm_total","2023-Q4",cn(r.k,lambda i:i not in bad))
@x("umkm-sampel","households of a survey sample")
def _(b):
    r=mk(16,237,NO,UH,PM,KC,SK)
    ws=S(b,"survei umkm.xlsx",["DAFTAR UMKM","TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha"],r); note(ws,"Daftar ini adalah responden terpilih (sampel) survei kepuasan, bukan seluruh UMKM.")
@x("umkm-lama","old tab and new tab of one position")
def _(b):
    r=mk(27,238,NO,UH,PM,KC,SK); q=list(r)[:20]; hd=["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha"]
    S(b,"UMKM revisi.xlsx",["DATA UMKM PER 30 SEPTEMBER 2023","(LAMA - tidak dipakai lagi)"],hd,q,"lama"); S(b,"UMKM revisi.xlsx",["DATA UMKM PER 30 SEPTEMBER 2023","(HASIL REVISI)"],hd,r,"revisi"); umu(b,r.k,"2023-Q3",SK)
# ------------------------------------------------------------ diklat
@x("diklat-pendaftar","registered, to be chosen")
def _(b):
    r=mk(26,240,NO,PZ,UH,KC,HP)
    S(b,"Peserta pelatihan Mei.xlsx",["DAFTAR PENDAFTAR PELATIHAN KEWIRAUSAHAAN UMKM","MEI 2023"],["No","Nama Pendaftar","Nama Usaha","Kecamatan","No. HP"],r)
@x("diklat-cadangan","a waiting list below the participants")
def _(b):
    r=mk(20,241,NO,PZ,LP,KC,UH); q=mk(6,242,NO,PZ,LP,KC,UH,off=20)
    S(b,"pelatihan roti.xlsx",["DAFTAR PESERTA PELATIHAN PEMBUATAN ROTI UMKM","12 JULI 2023"],["No","Nama Peserta","L/P","Kecamatan","Nama Usaha"],list(r)+["DAFTAR TUNGGU (belum diikutkan)"]+z(q)); one(b,PD,r.k,7)
@x("diklat-peran","committee and speakers among those present")
def _(b):
    bad={0:"Narasumber",1:"Panitia",2:"Panitia",16:"Moderator"}; r=mk(24,243,NO,lambda i,k:"Orang %d"%(i+1),KC,lambda i,k:bad.get(i,"Peserta"))
    S(b,"hadir bimtek.xlsx",["DAFTAR HADIR BIMTEK PERKOPERASIAN","3 Oktober 2023"],["No","Nama","Kecamatan","Selaku"],r); one(b,PD,r.k,10,ok=lambda i:i not in bad)
@x("diklat-absen","not all came")
def _(b):
    bad={3,8,17}; r=mk(25,244,NO,PZ,KC,lambda i,k:"Tidak Hadir" if i in bad else "Hadir")
    S(b,"absen pelatihan.xlsx",["PRESENSI PESERTA PELATIHAN DIGITAL UMKM","8 Agustus 2023"],["No","Nama Peserta","Kecamatan","Kehadiran"],r); one(b,PD,r.k,8,ok=lambda i:i not in bad)
@x("diklat-undangan","invited")
def _(b):
    r=mk(23,245,NO,PZ,KR,KC)
    S(b,"diklat koperasi undangan.xlsx",["DAFTAR UNDANGAN PESERTA DIKLAT PERKOPERASIAN","14 November 2023"],["No","Nama yang Diundang","Koperasi","Kecamatan"],r)
@x("diklat-batal","the training was put off to next year")
def _(b):
    r=mk(22,246,NO,PZ,UH,KC)
    ws=S(b,"peserta vokasi.xlsx",["DAFTAR PESERTA PELATIHAN VOKASI UMKM","DESEMBER 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan"],r); note(ws,"Pelatihan batal dilaksanakan tahun 2023 karena refocusing anggaran, dijadwalkan kembali tahun 2024.")
@x("diklat-stunting","a subject of another office")
def _(b):
    r=mk(24,247,NO,PZ,DS,KC)
    S(b,"daftar peserta.xlsx",["DINAS KESEHATAN KABUPATEN JENEPONTO","DAFTAR PESERTA PELATIHAN KADER POSYANDU","12 SEPTEMBER 2023"],["No","Nama Peserta","Desa","Kecamatan"],r)
@x("diklat-senam","a sports day")
def _(b):
    r=mk(19,248,NO,PZ,KR,KC)
    S(b,"peserta harkop.xlsx",["DAFTAR PESERTA LOMBA GERAK JALAN HARI KOPERASI","12 JULI 2023"],["No","Nama Peserta","Utusan Koperasi","Kecamatan"],r)
@x("diklat-rencana","a plan of next quarter's participants")
def _(b):
    r=mk(20,249,NO,PZ,UH,KC)
    S(b,"peserta TW IV.xlsx",["RENCANA PESERTA PELATIHAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan"],r)
@x("diklat-ganda","one participant twice in the same training")
def _(b):
    r=mk(24,250,NO,PZ,NK,KC,UH)
    S(b,"peserta pelatihan kopi.xlsx",["PESERTA PELATIHAN OLAHAN KOPI UMKM","6 JUNI 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Usaha"],list(r)+z([r[2],r[9]],24)); one(b,PD,r.k,6)
@x("diklat-file-sama","the same list sent twice under two names")
def _(b):
    r=mk(21,251,NO,PZ,NK,KC,UH)
    for f in ("peserta kemasan.xlsx","kirim ulang - peserta kemasan.xlsx"): S(b,f,["PESERTA PELATIHAN KEMASAN UMKM","18 APRIL 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Usaha"],r)
    one(b,PD,r.k,4)
@x("diklat-mundur","remarks: withdrew, replaced")
def _(b):
    bad={1:"mengundurkan diri",13:"batal ikut"}; r=mk(23,252,NO,PZ,KC,UH,lambda i,k:bad.get(i))
    S(b,"peserta pembukuan.xlsx",["DAFTAR PESERTA PELATIHAN PEMBUKUAN UMKM","BULAN MARET 2023"],["No","Nama Peserta","Kecamatan","Nama Usaha","Keterangan"],r); one(b,PD,r.k,3,ok=lambda i:i not in bad)
@x("diklat-tahun-lain","rows of 2022 among those of 2023")
def _(b):
    bad={0,6,12}; g=lambda i,k:D(2022,11,9) if i in bad else D(2023,[3,8][i%2],9)
    r=mk(28,253,NO,PZ,KC,C("Pelatihan Pengelolaan Koperasi"),g)
    S(b,"diklat kop.xlsx",["PESERTA DIKLAT PERKOPERASIAN"],["No","Nama Peserta","Kecamatan","Nama Diklat","Tanggal"],r); ds_=dl(g,r.k); fd(b,PD,r.k,ds_)
    b.use(PD,"2022-Q4",cn(r.k,lambda i:i in bad)); b.use(PD,"2022-11",cn(r.k,lambda i:i in bad))
@x("diklat-pelatih","a pool of instructors")
def _(b):
    r=mk(14,254,NO,ORG("Pelatih"),KC,C("Kewirausahaan"))
    S(b,"diklat umkm 2023.xlsx",["DAFTAR INSTRUKTUR PELATIHAN UMKM TAHUN 2023"],["No","Nama","Kecamatan","Materi"],r)
# ------------------------------------------------------------ izin
@x("izin-mohon","applications, none issued")
def _(b):
    r=mk(23,260,NO,UH,PM,KC,DT(2023,5,6),C("Berkas diterima"))
    S(b,"izin usaha TW II.xlsx",["DAFTAR PERMOHONAN IZIN USAHA UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Usaha","Pemohon","Kecamatan","Tanggal Permohonan","Status Berkas"],r)
@x("izin-proses","some still in process")
def _(b):
    bad={3,10,21}; r=mk(27,261,NO,UH,PM,KC,lambda i,k:"Proses" if i in bad else nbx(i),lambda i,k:"Belum terbit" if i in bad else "Terbit")
    S(b,"NIB TW3.xlsx",["FASILITASI NIB UMKM TRIWULAN III 2023"],["No","Nama Usaha","Pemilik","Kecamatan","NIB","Status"],r); b.use(IZN,"2023-Q3",cn(r.k,lambda i:i not in bad))
@x("izin-tolak","refused")
def _(b):
    r=mk(15,262,NO,UH,PM,KC,C("dokumen tidak lengkap"))
    S(b,"Izin usaha UMKM 2023.xlsx",["DAFTAR UMKM YANG DITOLAK IZIN USAHANYA","TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Alasan"],r)
@x("izin-cabut","withdrawn")
def _(b):
    r=mk(14,263,NO,UH,PM,NB,KC,DT(2023,9,10))
    S(b,"nib 2023.xlsx",["NIB PELAKU USAHA YANG DICABUT","TAHUN 2023"],["No","Nama Usaha","Pemilik","NIB","Kecamatan","Tanggal Pencabutan"],r)
@x("izin-bangunan","building permits")
def _(b):
    r=mk(20,264,NO,lambda i,k:"PBG-%04d"%(i+1),PLK,KC,DT(2023,2,3))
    S(b,"register izin TW I.xlsx",["DAFTAR PERSETUJUAN BANGUNAN GEDUNG (PBG) YANG DITERBITKAN","TRIWULAN I 2023"],["No","Nomor Izin","Nama Pemohon","Kecamatan","Tanggal Terbit"],r)
@x("izin-belum","those who have none yet")
def _(b):
    r=mk(25,265,NO,UH,PM,KC,C("-"))
    S(b,"umkm nib.xlsx",["UMKM YANG BELUM MEMILIKI IZIN USAHA","PER 30 SEPTEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","NIB"],r)
@x("izin-nib-ganda","one number written twice")
def _(b):
    r=mk(24,266,NO,UH,PM,NB,KC)
    S(b,"daftar NIB Juli.xlsx",["DAFTAR UMKM YANG DIFASILITASI NIB","BULAN JULI 2023"],["No","Nama Usaha","Pemilik","NIB","Kecamatan"],list(r)+z([r[7]],24)); one(b,IZN,r.k,7)
@x("izin-trayek","route permits")
def _(b):
    r=mk(18,267,NO,PLK,KC,lambda i,k:"Trayek %d"%(i%4+1))
    S(b,"izin 2023.xlsx",["DINAS PERHUBUNGAN","DAFTAR IZIN TRAYEK ANGKUTAN PEDESAAN TAHUN 2023"],["No","Nama Pemilik","Kecamatan","Nomor Trayek"],r)
@x("izin-judul-lain","title and file name speak of two quarters")
def _(b):
    r=mk(25,268,NO,UH,PM,NB,KC)
    S(b,"NIB Triwulan IV 2023.xlsx",["UMKM YANG DIFASILITASI IZIN USAHA (NIB)","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Pemilik","NIB","Kecamatan"],r); b.use(IZN,"2023-Q3",cn(r.k))
# ------------------------------------------------------------ sarpras
@x("alat-usul","proposals")
def _(b):
    r=mk(24,270,NO,PM,UH,KC,BR)
    S(b,"bantuan alat 2023.xlsx",["DAFTAR USULAN PENERIMA BANTUAN PERALATAN UMKM","TAHUN 2023"],["No","Nama Pengusul","Nama Usaha","Kecamatan","Alat yang Dimohon"],r)
@x("alat-calon","candidates after verification")
def _(b):
    r=mk(22,271,NO,PM,UH,KC,BR,C("Memenuhi syarat"))
    S(b,"penerima sarpras.xlsx",["HASIL VERIFIKASI CALON PENERIMA BANTUAN SARANA USAHA","TRIWULAN III TAHUN 2023"],["No","Nama","Nama Usaha","Kecamatan","Jenis Bantuan","Hasil Verifikasi"],r)
@x("alat-belum","some not yet handed over")
def _(b):
    bad={2,9,16}; r=mk(25,272,NO,PM,UH,KC,BR,lambda i,k:"Belum diserahkan" if i in bad else "Sudah diserahkan")
    S(b,"penerima alat tw4.xlsx",["PENERIMA BANTUAN SARANA PRASARANA UKM","TRIWULAN IV 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan","Status Penyerahan"],r); b.use(SAR,"2023-Q4",cn(r.k,lambda i:i not in bad))
@x("alat-pkh","social aid")
def _(b):
    r=mk(21,273,NO,PLK,DS,KC,C("Beras 10 kg"))
    S(b,"penerima bantuan TW II.xlsx",["DINAS SOSIAL","DAFTAR PENERIMA BANTUAN PANGAN NON TUNAI","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","Desa","Kecamatan","Jenis Bantuan"],r)
@x("alat-monev","equipment given in 2021 looked at again")
def _(b):
    r=mk(19,274,NO,PM,UH,KC,BR,lambda i,k:["Baik","Rusak ringan","Dimanfaatkan"][i%3])
    S(b,"monev bantuan 2023.xlsx",["HASIL MONITORING PEMANFAATAN BANTUAN PERALATAN UMKM TAHUN 2021","DILAKSANAKAN MEI 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan","Kondisi Alat"],r)
@x("alat-pengganti","a name cancelled and the one that replaced it, both listed")
def _(b):
    bad={4,12}; r=mk(26,275,NO,PM,UH,KC,BR,lambda i,k:"dibatalkan, diganti no. %d"%(i+10) if i in bad else "pengganti no. %d"%(i-8) if i-9 in bad else None)
    S(b,"SK penerima.xlsx",["DAFTAR PENERIMA BANTUAN ALAT USAHA UMKM","BULAN OKTOBER 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan","Ket."],r); one(b,SAR,r.k,10,ok=lambda i:i not in bad)
@x("alat-kembali","equipment taken back")
def _(b):
    r=mk(12,276,NO,PM,UH,KC,BR,DT(2023,9))
    S(b,"BA alat usaha.xlsx",["DAFTAR PENARIKAN KEMBALI BANTUAN PERALATAN UMKM","SEPTEMBER 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Alat","Tanggal Penarikan"],r)
@x("alat-catatan","a note: the delivery has not taken place")
def _(b):
    r=mk(20,277,NO,PM,UH,KC,BR)
    ws=S(b,"penerima bantuan nov.xlsx",["DAFTAR PENERIMA BANTUAN SARANA USAHA UKM","NOVEMBER 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"],r); note(ws,"Ket: barang masih dalam pengadaan, penyerahan direncanakan Februari 2024")
