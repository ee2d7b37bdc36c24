from own import *
from honest import md, fm, cum, gr, ods, KX, BX, OR, UX, BU, AL, GD, UMR, PEND, L2, SKX, NX2
from openpyxl.comments import Comment
from openpyxl.styles import Font
N=lambda n,note: t("w21l-trap-"+n,note,2023,False)     # nothing may be used
T=lambda n,note,only=True: t("w21l-trap-"+n,note,2023,only)  # the rest may be used
PER="PER 31 DESEMBER 2023"
def strike(ws,rows):
    for x in rows:
        for c in range(1,ws.max_column+1): ws.cell(x,c).font=Font(strike=True)
def note(ws,*l):
    for i,x in enumerate(l): put(ws,ws.next+1+i,1,x)
# ================= koperasi
@N("k01","usulan pendirian, belum berbadan hukum")
def _(b):
    r=mk(22,1101,NO,KX,KC,DS,NUM(20,3,15))
    S(b,"pendirian koperasi 2023.xlsx",["DAFTAR USULAN PENDIRIAN KOPERASI BARU","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Desa/Kel","Jumlah Pendiri"],r,"Usulan")
@N("k02","koperasi yang dibubarkan")
def _(b):
    r=mk(25,1102,NO,KX,BX,KC,lambda i,k:"SK Pembubaran No. %d"%(i+1))
    S(b,"koperasi 2023.xlsx",["DAFTAR KOPERASI YANG DIBUBARKAN","KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. BH","Kecamatan","Dasar"],r,"Sheet1")
@T("k03","beberapa berstatus Dibubarkan, catatan: tidak dihitung lagi")
def _(b):
    r=mk(44,1103,NO,KX,BX,KC,lambda i,k:"Dibubarkan" if i in(4,17,30) else ("Aktif" if AK(i) else "Tidak Aktif"))
    ws=S(b,"Data Koperasi Des.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],r,"Data"); note(ws,"Catatan: koperasi yang telah dibubarkan tidak dihitung lagi sebagai koperasi terdaftar (41 koperasi)")
    x=[(k,AK(i)) for i,k in enumerate(r.k) if i not in(4,17,30)]; kopu(b,[k for k,_ in x],"2023-Q4",lambda i:x[i][1])
@N("k04","kelompok usaha bersama, bukan koperasi")
def _(b):
    r=mk(24,1104,NO,lambda i,k:"KUBE Rekaan %d"%(i+1),NX2,DS,KC)
    S(b,"pra koperasi.xlsx",["DATA KELOMPOK USAHA BERSAMA (PRA KOPERASI)","KEADAAN 31 DESEMBER 2023"],["No","Nama Kelompok","Ketua","Desa","Kecamatan"],r,"KUBE")
@N("k05","kabupaten lain")
def _(b):
    r=mk(18,1105,NO,KX,BX,lambda i,k:["Pattallassang","Galesong","Mangarabombang","Polombangkeng Utara"][i%4])
    S(b,"Data Koperasi.xlsx",["DATA KOPERASI KABUPATEN TAKALAR",PER],["No","Nama Koperasi","Badan Hukum","Kecamatan"],r,"Data")
@N("k06","hanya koperasi simpan pinjam")
def _(b):
    r=mk(30,1106,NO,lambda i,k:"KSP Rekaan %d"%(i+1),BX,KC,ST())
    S(b,"Koperasi Des 2023.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO",PER,"(khusus Koperasi Simpan Pinjam)"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],r,"Data")
@N("k07","lembar 1 dari 2, yang kedua tidak ada")
def _(b):
    r=mk(25,1107,NO,KX,BX,KC,NX2)
    ws=S(b,"daftar kop.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO",PER,"Lembar 1 dari 2"],["No","Nama Koperasi","No BH","Kecamatan","Ketua"],r,"1"); note(ws,"Bersambung ke lembar 2")
@N("k08","hanya yang sudah RAT")
def _(b):
    f=DT(2023,1,2,3,4); r=mk(23,1108,NO,KX,KC,f,NUM(20,7,50))
    S(b,"RAT 2023.xlsx",["DAFTAR KOPERASI YANG TELAH MELAKSANAKAN RAT TAHUN BUKU 2022","KEADAAN 30 JUNI 2023"],["No","Nama Koperasi","Kecamatan","Tgl RAT","Anggota yang Hadir"],r,"RAT")
@N("k09","dua judul dengan keadaan berbeda")
def _(b):
    r=mk(31,1109,NO,KX,BX,KC)
    S(b,"koperasi.xlsx",["DAFTAR KOPERASI PER 31 DESEMBER 2023","KEADAAN BULAN JUNI 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan"],r,"Sheet1")
@N("k10","daftar anggota satu koperasi")
def _(b):
    r=mk(33,1110,NO,OR,NK,DS,KC,lambda i,k:100000+i*5000)
    S(b,"Koperasi Rekaan 7.xlsx",["BUKU DAFTAR ANGGOTA KOPERASI REKAAN 7","PER 31 DESEMBER 2023"],["No","Nama Anggota","NIK","Desa","Kecamatan","Simpanan Pokok"],r,"Anggota")
@N("k11","satu baris per pengurus, koperasi berulang")
def _(b):
    kl=[k for k in ks(14,1111) for _ in range(3)]
    r=mk(kl,0,NO,lambda i,k:"Koperasi Rekaan %d"%(i//3+1),OR,lambda i,k:["Ketua","Sekretaris","Bendahara"][i%3],KC,HP)
    S(b,"Pengurus Koperasi 2023.xlsx",["DATA PENGURUS KOPERASI",PER],["No","Nama Koperasi","Nama Pengurus","Jabatan","Kecamatan","HP"],r,"Pengurus")
@N("k12","kantor layanan koperasi, bukan koperasi")
def _(b):
    r=mk(26,1112,NO,lambda i,k:"Koperasi Rekaan %d"%(i%5+1),lambda i,k:["Kantor Cabang","Kantor Kas","Kantor Cabang Pembantu"][i%3],AL,KC)
    S(b,"jaringan koperasi.xlsx",["DAFTAR JARINGAN KANTOR PELAYANAN KOPERASI","KABUPATEN JENEPONTO "+PER],["No","Koperasi","Jenis Kantor","Desa/Kel","Kecamatan"],r,"Kantor")
@T("k13","dicoret: dua koperasi")
def _(b):
    r=mk(40,1113,NO,KX,BX,KC,lambda i,k:"dicoret, sudah bubar" if i in(7,23) else None)
    ws=S(b,"Kop per Des 2023.xlsx",["NAMA KOPERASI SE-KABUPATEN JENEPONTO",PER],["No","Nama Koperasi","Nomor BH","Kecamatan","Ket"],r,"Kop"); strike(ws,[ws.rows_at[7],ws.rows_at[23]])
    b.use("koperasi_total","2023-Q4",cn(r.k,lambda i:i not in(7,23)))
@T("k14","catatan kaki menyebut nomor yang bukan koperasi di kabupaten ini")
def _(b):
    r=mk(36,1114,NO,KX,BX,KC)
    ws=S(b,"koperasi tw4.xlsx",["DATA KOPERASI TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan"],r,"TW4"); note(ws,"*) Koperasi nomor urut 6 dan 19 telah pindah domisili ke Kabupaten Bantaeng, tidak termasuk dalam jumlah")
    b.use("koperasi_total","2023-Q4",cn(r.k,lambda i:i not in(5,18)))
@T("k15","konsep dan final dalam satu buku")
def _(b):
    r=mk(38,1115,NO,KX,BX,KC,ST()); q=mk(r.k[:33],0,NO,KX,BX,KC,ST())
    for x,tab,w in((q,"konsep","KONSEP (belum diverifikasi)"),(r,"FINAL","FINAL")): S(b,"Koperasi Des 2023 rev.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO",PER,w],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],x,tab)
    kopu(b,r.k,"2023-Q4",AK)
@T("k16","satu koperasi tertulis dua kali (nama dan BH sama)")
def _(b):
    r=mk(35,1116,NO,KX,BX,KC,NX2); d=r[10]
    S(b,"daftar koperasi.xlsx",["DAFTAR KOPERASI","PER 30 SEPTEMBER 2023"],["No","Nama Koperasi","Nomor BH","Kecamatan","Ketua"],list(r)+[(36,)+d[1:]],"Sept")
    kopu(b,r.k,"2023-Q3")
@T("k17","centang di aktif dan tidak aktif sekaligus")
def _(b):
    bad=(8,20); r=mk(37,1117,NO,KX,KC,lambda i,k:"√" if AK(i) or i in bad else None,lambda i,k:"√" if not AK(i) or i in bad else None)
    S(b,"Kop TW IV.xlsx",["DAFTAR KOPERASI MENURUT KEAKTIFAN",PER],["No","Nama Koperasi","Kecamatan",("Status",["Aktif","Tidak Aktif"])],r,"Status")
    b.use("koperasi_total","2023-Q4",cn(r.k)); z={r.k[i] for i in bad}
    b.use("koperasi_aktif","2023-Q4",{k:v for k,v in cn(r.k,AK).items() if k not in z}); b.use("koperasi_tidak_aktif","2023-Q4",{k:v for k,v in cn(r.k,lambda i:not AK(i)).items() if k not in z})
@T("k18","catatan: Binamu belum lengkap")
def _(b):
    r=mk(42,1118,NO,KX,BX,KC)
    ws=S(b,"kop per 30 juni.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","PER 30 JUNI 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan"],r,"Juni"); note(ws,"Catatan: data Kecamatan Binamu belum lengkap, sebagian koperasi belum didata")
    b.use("koperasi_total","2023-Q2",{k:v for k,v in cn(r.k).items() if k!="Binamu"})
@T("k19","komentar sel: koperasi fiktif, akan dihapus")
def _(b):
    r=mk(34,1119,NO,KX,BX,KC)
    ws=S(b,"Koperasi Maret.xlsx",["DAFTAR KOPERASI","PER 31 MARET 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan"],r,"Maret"); ws.cell(ws.rows_at[12],2).comment=Comment("Tidak ditemukan di lapangan, jangan dihitung","Petugas")
    b.use("koperasi_total","2023-Q1",cn(r.k,lambda i:i!=12))
@N("k20","sampel koperasi yang diawasi")
def _(b):
    r=mk(20,1120,NO,KX,BX,KC,lambda i,k:["Cukup Sehat","Sehat","Dalam Pengawasan"][i%3])
    S(b,"kesehatan kop.xlsx",["HASIL PENILAIAN KESEHATAN KOPERASI SAMPEL","TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Predikat"],r,"Penkes")
@T("k21","berkas yang sama dikirim dua kali: dihitung sekali")
def _(b):
    r=mk(32,1121,NO,KX,BX,KC)
    for f in("koperasi des.xlsx","koperasi des - Copy.xlsx"): S(b,f,["DAFTAR KOPERASI",PER],["No","Nama Koperasi","Badan Hukum","Kecamatan"],r,"Des")
    kopu(b,r.k,"2023-Q4")
# ================= umkm
@N("u01","hanya usaha kuliner")
def _(b):
    r=mk(35,1201,NO,UX,OR,C("Kuliner"),KC,SKX)
    S(b,"UMKM Kab Jeneponto.xlsx",["DATA UMKM SEKTOR KULINER","KABUPATEN JENEPONTO "+PER],["No","Nama Usaha","Pemilik","Sektor","Kecamatan","Skala"],r,"UMKM")
@N("u02","sasaran pendataan, belum didata")
def _(b):
    r=mk(40,1202,NO,OR,UX,DS,KC)
    S(b,"UMKM 2023.xlsx",["DAFTAR SASARAN PENDATAAN UMKM TAHUN 2023"],["No","Calon Responden","Nama Usaha","Desa","Kecamatan"],r,"Sasaran")
@N("u03","penerima kredit usaha rakyat")
def _(b):
    r=mk(31,1203,NO,OR,UX,KC,lambda i,k:5000000+i*1000000)
    S(b,"KUR UMKM.xlsx",["DAFTAR UMKM DEBITUR KUR","KEADAAN 31 DESEMBER 2023"],["No","Nama Debitur","Usaha","Kecamatan","Plafon (Rp)"],r,"KUR")
@T("u04","dua baris pertama contoh pengisian")
def _(b):
    r=mk(46,1204,NO,UX,OR,DS,KC,SKX); ex=[("contoh","Warung Contoh A","Nama Contoh","Desa Contoh","Binamu","Mikro"),("contoh","Kios Contoh B","Nama Contoh","Desa Contoh","Kelara","Kecil")]
    S(b,"Form UMKM.xlsx",["FORMULIR PENDATAAN UMKM","KEADAAN 30 SEPTEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Desa","Kecamatan","Skala Usaha"],ex+list(r),"Form"); umu(b,r.k,"2023-Q3",SKX)
@N("u05","seluruh lembar contoh pengisian")
def _(b):
    r=mk(11,1205,NO,UX,OR,DS,KC,SKX)
    S(b,"format umkm.xlsx",["CONTOH PENGISIAN FORMAT DATA UMKM",PER],["No","Nama Usaha","Nama Pemilik","Desa","Kecamatan","Skala Usaha"],r,"Contoh")
@N("u06","hanya desa tertentu")
def _(b):
    r=mk(["Bangkala"]*28,0,NO,UX,OR,lambda i,k:["Pallengu","Kapita"][i%2],KC)
    S(b,"UMKM Bangkala.xlsx",["DATA UMKM KECAMATAN BANGKALA","(Desa Kapita dan Kelurahan Pallengu saja)",PER],["No","Nama Usaha","Pemilik","Desa/Kel","Kecamatan"],r,"Sheet1")
@T("u07","usaha yang tutup, catatan: dikeluarkan")
def _(b):
    z=lambda i:i%9!=4; r=mk(54,1207,NO,UX,OR,KC,lambda i,k:"Berjalan" if z(i) else "Tutup")
    ws=S(b,"UMKM Juni.xlsx",["DATA UMKM","KEADAAN 30 JUNI 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Kondisi Usaha"],r,"Juni"); note(ws,"Usaha dengan kondisi Tutup tidak lagi dihitung sebagai UMKM"); b.use("umkm_total","2023-Q2",cn(r.k,z))
@N("u08","judul 2023, nama lembar 2022")
def _(b):
    r=mk(36,1208,NO,UX,OR,KC); S(b,"umkm.xlsx",["DAFTAR UMKM PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan"],r,"per 31 Des 2022")
@N("u09","proyeksi tumbuhnya usaha baru")
def _(b):
    r=mk(27,1209,NO,UX,OR,KC,SKX); S(b,"UMKM baru.xlsx",["RENCANA PENUMBUHAN WIRAUSAHA BARU (UMKM)","TAHUN 2023"],["No","Rencana Usaha","Calon Wirausaha","Kecamatan","Skala"],r,"Rencana")
@T("u10","dua pelaku usaha dari kabupaten lain")
def _(b):
    x=(9,28); r=mk(43,1210,NO,UX,OR,lambda i,k:"Kab. Bantaeng" if i in x else "Kab. Jeneponto",lambda i,k:"Bissappu" if i in x else k)
    S(b,"umkm des.xlsx",["DATA PELAKU UMKM",PER],["No","Nama Usaha","Pemilik","Kabupaten","Kecamatan"],r,"Des"); b.use("umkm_total","2023-Q4",cn(r.k,lambda i:i not in x))
@N("u11","lanjutan dari halaman lain, mulai nomor 51")
def _(b):
    r=mk(29,1211,lambda i,k:51+i,UX,OR,KC,SKX); S(b,"UMKM lanjutan.xlsx",["LANJUTAN DAFTAR UMKM KABUPATEN JENEPONTO",PER],["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha"],r,"lanjutan")
@T("u12","pemilik, NIK dan usaha yang sama tercatat dua kali")
def _(b):
    r=mk(45,1212,NO,UX,OR,NK,KC); S(b,"UMKM by name.xlsx",["DATA UMKM",PER],["No","Nama Usaha","Pemilik","NIK","Kecamatan"],list(r)+[(46,)+r[3][1:],(47,)+r[21][1:]],"Data"); b.use("umkm_total","2023-Q4",cn(r.k))
# ================= diklat
@T("d01","peran: peserta, narasumber, panitia")
def _(b):
    pr=lambda i,k:{2:"Narasumber",13:"Panitia",24:"Panitia"}.get(i,"Peserta"); r=mk(34,1301,NO,OR,KC,pr)
    S(b,"daftar hadir pelatihan.xlsx",["DAFTAR HADIR PELATIHAN KEMASAN UMKM","9 MEI 2023"],["No","Nama","Kecamatan","Sebagai"],r,"Hadir"); fm(b,PD,r.k,5,lambda i:pr(i,"")=="Peserta")
@T("d02","kolom kehadiran")
def _(b):
    z=lambda i:i%7!=3; r=mk(39,1302,NO,OR,UX,KC,lambda i,k:"Hadir" if z(i) else "Tidak Hadir")
    S(b,"Absen Juli.xlsx",["ABSENSI PESERTA PELATIHAN DIGITALISASI UMKM","BULAN JULI 2023"],["No","Nama Peserta","Usaha","Kecamatan","Kehadiran"],r,"Absen"); fm(b,PD,r.k,7,z)
@N("d03","kegiatan ditunda")
def _(b):
    r=mk(30,1303,NO,OR,UX,KC); ws=S(b,"Peserta Pelatihan September.xlsx",["DAFTAR PESERTA PELATIHAN VOKASI UMKM","SEPTEMBER 2023"],["No","Nama Peserta","Usaha","Kecamatan"],r,"Sept"); note(ws,"Catatan: pelatihan tidak jadi dilaksanakan, ditunda ke tahun 2024")
@N("d04","calon peserta")
def _(b):
    r=mk(28,1304,NO,OR,NK,KC,HP); S(b,"peserta diklat.xlsx",["DAFTAR CALON PESERTA DIKLAT PERKOPERASIAN","OKTOBER 2023"],["No","Nama","NIK","Kecamatan","HP"],r,"Calon")
@T("d05","peserta dan lembar cadangan",False)
def _(b):
    r=mk(25,1305,NO,OR,LP,KC); q=mk(12,1306,NO,OR,LP,KC,off=50); S(b,"pelatihan nov.xlsx",["PESERTA PELATIHAN MANAJEMEN KEUANGAN UMKM","NOVEMBER 2023"],["No","Nama Peserta","L/P","Kecamatan"],r,"Peserta"); S(b,"pelatihan nov.xlsx",["PESERTA CADANGAN (DAFTAR TUNGGU) PELATIHAN MANAJEMEN KEUANGAN UMKM","NOVEMBER 2023"],["No","Nama","L/P","Kecamatan"],q,"Cadangan"); fm(b,PD,r.k,11)
@N("d06","narasumber dan fasilitator")
def _(b):
    r=mk(16,1307,NO,OR,lambda i,k:["Akademisi","Praktisi","Pendamping"][i%3],KC); S(b,"Pelatihan UMKM 2023.xlsx",["DAFTAR NARASUMBER DAN FASILITATOR PELATIHAN UMKM","TRIWULAN II TAHUN 2023"],["No","Nama","Unsur","Kecamatan"],r,"TW2")
@N("d07","rapat koordinasi")
def _(b):
    r=mk(27,1308,NO,OR,lambda i,k:"Pengurus "+KX(i,k),KC,lambda i,k:"%d."%(i+1)); S(b,"daftar hadir.xlsx",["DAFTAR HADIR","RAPAT KOORDINASI PENGURUS KOPERASI","Kamis, 24 Agustus 2023"],["No","Nama","Jabatan/Koperasi","Kecamatan","Paraf"],r,"Hadir")
@N("d08","undangan")
def _(b):
    r=mk(26,1309,NO,OR,UX,KC); S(b,"undangan bimtek.xlsx",["Lampiran Undangan","DAFTAR NAMA YANG DIUNDANG MENGIKUTI BIMTEK UMKM","12 JUNI 2023"],["No","Nama","Usaha","Kecamatan"],r,"Lampiran")
@T("d09","peserta mengundurkan diri di kolom Ket.")
def _(b):
    x=(5,16,22); f=DT(2023,4,5); r=mk(32,1310,NO,OR,KC,f,lambda i,k:"Mengundurkan diri" if i in x else None)
    S(b,"pelatihan tw2.xlsx",["DATA PESERTA PELATIHAN UKM","TRIWULAN II 2023"],["No","Nama Peserta","Kecamatan","Tanggal Pelatihan","Keterangan"],r,"TW2"); md(b,PD,r.k,dl(f,r.k),lambda i:i not in x)
@T("d10","peserta dari kabupaten tetangga")
def _(b):
    x=(3,19); r=mk(29,1311,NO,OR,lambda i,k:"Galesong" if i in x else k,lambda i,k:"Takalar" if i in x else "Jeneponto"); S(b,"Bimtek regional.xlsx",["PESERTA BIMTEK EKSPOR UMKM","FEBRUARI 2023"],["No","Nama Peserta","Kecamatan","Kabupaten"],r,"Feb"); fm(b,PD,r.k,2,lambda i:i not in x)
@N("d11","angkatan I dari tiga")
def _(b):
    r=mk(30,1312,NO,OR,UX,KC); S(b,"Diklat angkatan.xlsx",["DAFTAR PESERTA DIKLAT KEWIRAUSAHAAN","ANGKATAN I DARI III ANGKATAN","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","Usaha","Kecamatan"],r,"Angkatan I")
@N("d12","pendaftar yang berminat")
def _(b):
    r=mk(37,1313,NO,OR,HP,KC,C("Tata Boga")); S(b,"Formulir (Responses).xlsx",["PENDAFTARAN PELATIHAN UMKM DESEMBER 2023"],["No","Nama Pendaftar","No WA","Kecamatan","Pelatihan yang Diminati"],r,"Responses")
@T("d13","orang yang sama dua kali pada pelatihan yang sama")
def _(b):
    r=mk(27,1314,NO,OR,NK,KC,C("Pelatihan Rumput Laut Olahan")); S(b,"peserta agustus.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","15 AGUSTUS 2023"],["No","Nama Peserta","NIK","Kecamatan","Pelatihan"],list(r)+[(28,)+r[6][1:]],"Agt"); fm(b,PD,r.k,8)
@N("d14","judul triwulan I, nama lembar TW II")
def _(b):
    r=mk(24,1315,NO,OR,UX,KC); S(b,"peserta.xlsx",["PESERTA PELATIHAN UMKM TRIWULAN I TAHUN 2023"],["No","Nama Peserta","Usaha","Kecamatan"],r,"TW II 2023")
# ================= izin
@T("i01","status: terbit, proses, ditolak")
def _(b):
    st=lambda i,k:["Terbit","Terbit","Proses","Terbit","Ditolak","Terbit"][i%6]; f=DT(2023,7,8,9)
    z=lambda i:st(i,"")=="Terbit"; r=mk(42,1401,NO,OR,UX,KC,lambda i,k:nbx(i) if z(i) else "-",lambda i,k:f(i,k) if z(i) else None,st)
    S(b,"NIB tw3.xlsx",["REGISTER FASILITASI NIB UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Usaha","Kecamatan","NIB","Tanggal Terbit","Status"],r,"TW3"); md(b,IZN,r.k,dl(f,r.k),z)
@N("i02","permohonan yang belum terbit")
def _(b):
    r=mk(26,1402,NO,OR,UX,KC,lambda i,k:["KTP buram","belum ada email","menunggu verifikasi"][i%3]); S(b,"izin usaha umkm.xlsx",["DAFTAR PERMOHONAN NIB UMKM YANG BELUM TERBIT","TRIWULAN IV TAHUN 2023"],["No","Nama Pemohon","Usaha","Kecamatan","Kendala"],r,"Pending")
@N("i03","catatan: rencana fasilitasi tahun depan")
def _(b):
    r=mk(30,1403,NO,OR,UX,BU,KC); ws=S(b,"fasilitasi izin.xlsx",["DAFTAR UMKM FASILITASI IZIN USAHA","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Produk","Kecamatan"],r,"Izin"); note(ws,"Catatan: daftar di atas merupakan target, pelaksanaan fasilitasi direncanakan tahun 2024")
@N("i04","izin reklame, subjek lain")
def _(b):
    r=mk(22,1404,NO,lambda i,k:"CV Papan Usaha %d"%(i+1),lambda i,k:"IR/%03d/2023"%(i+1),KC,DT(2023,3,6)); S(b,"izin 2023.xlsx",["DATA IZIN PENYELENGGARAAN REKLAME","TAHUN 2023"],["No","Nama Pemegang Izin","Nomor Izin","Kecamatan","Tanggal"],r,"Reklame")
@T("i05","NIB dicabut di kolom keterangan")
def _(b):
    x=(2,14,25); f=DT(2023,10,12); r=mk(33,1405,NO,OR,NB,f,KC,lambda i,k:"NIB dibatalkan" if i in x else None); S(b,"nib q4.xlsx",["PELAKU USAHA YANG DIFASILITASI NIB","TRIWULAN IV 2023"],["No","Nama Pelaku Usaha","NIB","Tgl Terbit","Kecamatan","Ket."],r,"Q4"); md(b,IZN,r.k,dl(f,r.k),lambda i:i not in x)
@T("i06","NIB yang sama dua kali")
def _(b):
    r=mk(28,1406,NO,OR,UX,NB,KC); S(b,"nib juni.xlsx",["UMKM YANG TELAH DIFASILITASI PENERBITAN NIB","BULAN JUNI 2023"],["No","Nama","Usaha","NIB","Kecamatan"],list(r)+[(29,)+r[8][1:]],"Juni"); fm(b,IZN,r.k,6)
@N("i07","peserta sosialisasi perizinan, bukan izin")
def _(b):
    r=mk(31,1407,NO,OR,UX,KC,lambda i,k:"%d."%(i+1)); S(b,"OSS April.xlsx",["DAFTAR HADIR SOSIALISASI PERIZINAN BERUSAHA BERBASIS RISIKO","APRIL 2023"],["No","Nama Undangan","Usaha","Kecamatan","Tanda Tangan"],r,"April")
# ================= bantuan
@N("s01","usulan proposal")
def _(b):
    r=mk(25,1501,NO,OR,UX,KC,GD); S(b,"bantuan ukm 2023.xlsx",["REKAP PROPOSAL PERMOHONAN BANTUAN SARANA UKM","TAHUN 2023"],["No","Nama Pemohon","Usaha","Kecamatan","Alat yang Dimohon"],r,"Proposal")
@T("s02","status: diserahkan / belum")
def _(b):
    z=lambda i:i%5!=2; r=mk(35,1502,NO,OR,UX,KC,GD,lambda i,k:"Sudah diserahkan" if z(i) else "Belum diserahkan"); S(b,"penyerahan alat.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN UKM","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Usaha","Kecamatan","Alat","Status Penyerahan"],r,"TW3"); b.use(SAR,"2023-Q3",cn(r.k,z))
@N("s03","rencana penyerahan")
def _(b):
    r=mk(24,1503,NO,OR,UX,KC,GD,DT(2023,11,12)); S(b,"sarpras.xlsx",["DAFTAR CALON PENERIMA BANTUAN SARANA PRASARANA UKM","TAHUN 2023"],["No","Nama","Usaha","Kecamatan","Alat","Rencana Penyerahan"],r,"CPCL")
@N("s04","bantuan sosial keluarga, subjek lain")
def _(b):
    r=mk(30,1504,NO,OR,NK,KC,C("Beras 10 kg")); S(b,"penerima bantuan.xlsx",["DAFTAR KELUARGA PENERIMA MANFAAT BANTUAN PANGAN","OKTOBER 2023"],["No","Nama Kepala Keluarga","NIK","Kecamatan","Bantuan"],r,"KPM")
@T("s05","barang ditarik kembali, baris dicoret")
def _(b):
    x=(1,11,20); r=mk(29,1505,NO,OR,UX,KC,GD,lambda i,k:"ditarik kembali" if i in x else None); ws=S(b,"bantuan mei.xlsx",["UKM PENERIMA BANTUAN ALAT PRODUKSI","MEI 2023"],["No","Nama Penerima","Usaha","Kecamatan","Alat","Ket"],r,"Mei"); strike(ws,[ws.rows_at[i] for i in x]); fm(b,SAR,r.k,5,lambda i:i not in x)
@N("s06","tahap I dari II")
def _(b):
    r=mk(21,1506,NO,OR,UX,KC,GD); ws=S(b,"bantuan tahap.xlsx",["PENERIMA BANTUAN SARANA USAHA UKM TAHUN 2023","TAHAP I"],["No","Nama Penerima","Usaha","Kecamatan","Alat"],r,"Tahap I"); note(ws,"Penerima tahap II dibuatkan daftar tersendiri")
@N("s07","kelompok tani, bukan pelaku usaha")
def _(b):
    r=mk(23,1507,NO,lambda i,k:"Kelompok Tani Rekaan %d"%(i+1),NX2,KC,C("Benih jagung")); S(b,"bantuan sarana.xlsx",["PENERIMA BANTUAN SARANA PRODUKSI PERTANIAN","TRIWULAN IV TAHUN 2023"],["No","Kelompok Tani","Ketua","Kecamatan","Bantuan"],r,"Saprodi")
@T("s08","lembar usulan dan lembar realisasi",False)
def _(b):
    r=mk(22,1508,NO,OR,UX,KC,GD); q=mk(r.k+ks(11,2508),0,NO,OR,UX,KC,GD); S(b,"Bantuan UKM Agustus.xlsx",["USULAN CALON PENERIMA BANTUAN SARANA UKM","AGUSTUS 2023"],["No","Nama Calon","Usaha","Kecamatan","Alat Diusulkan"],q,"Usulan"); S(b,"Bantuan UKM Agustus.xlsx",["REALISASI PENERIMA BANTUAN SARANA UKM","AGUSTUS 2023"],["No","Nama Penerima","Usaha","Kecamatan","Alat"],r,"Realisasi"); fm(b,SAR,r.k,8)
