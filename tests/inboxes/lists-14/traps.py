from own import *
from honest import W, G, subs
def T(name, note, year=2023): return t(name,note,year,False)
def strike(ws, idx, w):
    for i in idx:
        for c in range(1,w+1): ws.cell(ws.rows_at[i],c).font=Font(strike=True)
def re_no(l): return [(n+1,)+tuple(x[1:]) for n,x in enumerate(l)]
# ------------------------------------------------------------ koperasi
@T("w14l-t01","struck-through rows; the note says they were dissolved and do not count")
def _(b):
    r=mk(32,1501,NO,KP,BH,KC,ST()); x=[3,9,14,22,30]
    ws=W(b,"register kop des 23.xlsx",KOPJ+["DAFTAR KOPERASI PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],r,["Catatan : yang dicoret sudah dihapus dari daftar (BH dicabut), tidak dihitung lagi."]); strike(ws,x,5)
    n=[i for i in range(32) if i not in x]; k=[r.k[i] for i in n]; kopu(b,k,"2023-Q4",lambda j:AK(n[j]))
@T("w14l-t02","groups that are not yet cooperatives")
def _(b):
    r=mk(24,1502,NO,lambda i,k:"Kelompok Usaha Bersama Contoh %d"%(i+1),KC,NUM(9,3,20),C("Belum berbadan hukum"))
    S(b,"Pra koperasi 2023.xlsx",KOPJ+["DATA PRA KOPERASI / KELOMPOK YANG AKAN DITUMBUHKAN MENJADI KOPERASI","PER 31 DESEMBER 2023"],["No","Nama","Kecamatan","Anggota","Ket."],r)
@T("w14l-t03","only savings and loan cooperatives")
def _(b):
    r=mk(23,1503,NO,lambda i,k:"KSP Rekaan %d"%(i+1),BH,KC,AS,ST()); S(b,"Data Koperasi per 31 Des 2023.xlsx",["DATA KOPERASI SIMPAN PINJAM (KSP)","KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Aset","Status"],r)
@T("w14l-t04","only those that held their annual meeting")
def _(b):
    r=mk(25,1504,NO,KN,BN,KC,DT(2023,2,3,4),C("Aktif")); S(b,"KOPERASI AKTIF RAT.xlsx",["DAFTAR KOPERASI YANG TELAH MELAKSANAKAN RAPAT ANGGOTA TAHUNAN","TAHUN BUKU 2022"],["No","Nama Koperasi","No. BH","Kecamatan","Tanggal RAT","Status"],r)
@T("w14l-t05","cooperatives proposed for dissolution")
def _(b):
    r=mk(19,1505,NO,KP,BH,KC,C("Tidak Aktif"),C("Tidak RAT 3 tahun berturut-turut")); W(b,"Usul pembubaran.xlsx",["DAFTAR KOPERASI YANG DIUSULKAN PEMBUBARANNYA KE KEMENTERIAN","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status","Alasan"],r,when="29 Desember 2023")
@T("w14l-t06","board members: three rows a cooperative, each row looks like one cooperative")
def _(b):
    r=mk(12,1506,NO,KP,KC); o=[]
    for i,x in enumerate(r):
        for j,p in enumerate(("Ketua","Sekretaris","Bendahara")): o.append((len(o)+1,x[1],"%s Contoh %d"%(p,i+1),p,x[2]))
    S(b,"pengurus koperasi 2023.xlsx",["DATA PENGURUS KOPERASI KAB. JENEPONTO","PERIODE 31 DESEMBER 2023"],["No","Koperasi","Nama","Jabatan","Kecamatan"],o)
@T("w14l-t07","branch and cash offices beside head offices")
def _(b):
    r=mk(26,1507,NO,lambda i,k:"KSP Rekaan %d"%(i//3+1),lambda i,k:["Kantor Pusat","Kantor Cabang","Kantor Kas"][i%3],KC,C("Aktif")); S(b,"Jaringan pelayanan koperasi.xlsx",["JARINGAN PELAYANAN KOPERASI (KANTOR PUSAT, CABANG, CABANG PEMBANTU, KAS)","PER 31 DESEMBER 2023"],["No","Koperasi","Jenis Kantor","Kecamatan","Status"],r)
@T("w14l-t08","primary cooperatives of the province, not the regency's own register")
def _(b):
    r=mk(17,1508,NO,KP,lambda i,k:"Primer Provinsi",lambda i,k:["Makassar","Gowa"][i%2],KC,C("Aktif")); S(b,"kop lintas.xlsx",["DAFTAR KOPERASI BINAAN PROVINSI YANG MEMBUKA PELAYANAN DI KAB. JENEPONTO","Keadaan 31 Desember 2023"],["No","Nama Koperasi","Bentuk","Kedudukan Kantor Pusat","Kecamatan Tempat Layanan","Status"],r)
@T("w14l-t09","same date, two lists, the status of several cooperatives contradicts")
def _(b):
    r=mk(28,1509,NO,KP,BH,KC); S(b,"a/Koperasi 31-12-2023.xlsx",["DAFTAR KOPERASI PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[x+(["Aktif","Tidak Aktif"][i%3==1],) for i,x in enumerate(r)])
    S(b,"b/Data Kop Des.xlsx",["DATA KOPERASI KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[x+(["Tidak Aktif","Aktif"][i%3==1],) for i,x in enumerate(r)]); b.use("koperasi_total","2023-Q4",cn(r.k))
@T("w14l-t10","second sheet's recap says more cooperatives than the list names, everywhere")
def _(b):
    r=mk(26,1510,NO,KP,KC,order=True); fn="kelembagaan.xlsx"; S(b,fn,["NAMA KOPERASI PER 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan"],r,tab="Nama"); c=cn(r.k)
    recap(b.sheet(fn,"Rekap"),["JUMLAH KOPERASI PER 31 DESEMBER 2023"],["No","Kecamatan","Jumlah Koperasi"],[[c[k]+3+j%4 for j,k in enumerate(NAMES)]])
@T("w14l-t11","page 2 of 3 only: numbers begin at 41, 'lanjutan', and 'bersambung'")
def _(b):
    r=mk(40,1511,lambda i,k:i+41,KN,BN,KC,ST()); W(b,"scan kop hal 2.xlsx",["(lanjutan) DAFTAR KOPERASI PER 31 DESEMBER 2023","Lembar ke-2 dari 3"],["No","Nama Koperasi","Nomor BH","Kecamatan","Status"],r,["... bersambung ke lembar 3"])
@T("w14l-t12","one row a business unit of a cooperative")
def _(b):
    r=mk(30,1512,NO,lambda i,k:"KUD Contoh %d"%(i//3+1),lambda i,k:["Unit Simpan Pinjam","Unit Waserda","Unit Saprodi"][i%3],KC,OM); S(b,"unit usaha kop.xlsx",["DATA UNIT USAHA YANG DIKELOLA KOPERASI","TAHUN 2023"],["No","Nama Koperasi","Unit Usaha","Kecamatan","Omzet"],r)
@T("w14l-t13","random sample for the health rating")
def _(b):
    r=mk(15,1513,NO,KP,BH,KC,lambda i,k:["Sehat","Cukup Sehat"][i%2],C("Aktif")); S(b,"kesehatan kop.xlsx",["KOPERASI SAMPEL PENILAIAN KESEHATAN TAHUN 2023","(diambil acak dari daftar koperasi aktif)"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Predikat","Status"],r)
@T("w14l-t14","new cooperatives founded this year only")
def _(b):
    r=mk(16,1514,NO,KN,BN,DT(2023,1,4,7,10),KC,C("Aktif")); S(b,"KOPERASI 2023.xlsx",KOPJ+["DAFTAR KOPERASI YANG MEMPEROLEH PENGESAHAN AKTA PENDIRIAN DALAM TAHUN 2023"],["No","Nama Koperasi","Nomor BH","Tgl Pengesahan","Kecamatan","Status"],r)
@T("w14l-t15","'pindah' rows: moved to another regency, kept for the record")
def _(b):
    m=[4,12,20]; r=mk(30,1515,NO,KP,BH,KC,ST(),lambda i,k:"Pindah kedudukan ke Kab. Takalar, tidak dihitung" if i in m else None)
    S(b,"koperasi dgn ket.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status","Keterangan"],r); n=[i for i in range(30) if i not in m]; kopu(b,[r.k[i] for i in n],"2023-Q4",lambda j:AK(n[j]))
@T("w14l-t16","tab 'Semua' repeats what the tabs per kecamatan hold: count once")
def _(b):
    r=mk(30,1516,NO,KP,BH,KC,ST(),order=True); H=["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"]; fn="kop gabungan.xlsx"
    S(b,fn,["DAFTAR KOPERASI SE-KABUPATEN PER 31 DESEMBER 2023"],H,r,tab="Semua")
    for a,z in runs(r.k): S(b,fn,["DAFTAR KOPERASI KEC. %s PER 31 DESEMBER 2023"%r.k[a].upper()],H,re_no(r[a:z+1]),tab=r.k[a])
    kopu(b,r.k,"2023-Q4",AK)
@T("w14l-t17","a form's examples: greyed sample rows CONTOH in an unfilled list")
def _(b):
    r=mk(5,1517,NO,lambda i,k:"(contoh pengisian) Koperasi ABC",C("12345/BH/..."),KC,C("Aktif")); W(b,"FORMAT isian koperasi per kecamatan.xlsx",["FORMAT DATA KOPERASI PER 31 DESEMBER 2023","Mohon diisi dan dikembalikan paling lambat 5 Januari 2024"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],r,["Baris di atas hanya contoh pengisian, silakan dihapus."])
@T("w14l-t18","cooperatives that answered the questionnaire only")
def _(b):
    r=mk(21,1518,NO,KN,KC,ST(),DT(2023,11)); W(b,"data masuk.xlsx",["DATA KOPERASI YANG SUDAH MENGEMBALIKAN BLANGKO PENDATAAN","Posisi 30 November 2023"],["No","Nama Koperasi","Kecamatan","Status","Tgl Kembali"],r,["Belum mengembalikan : 57 koperasi"])
# ------------------------------------------------------------ UMKM
@T("w14l-t19","exhibitors at a fair")
def _(b):
    r=mk(24,1519,lambda i,k:"A-%02d"%(i+1),US,PM,KC,SK,JU); S(b,"UMKM expo 2023.xlsx",["DAFTAR UMKM PENGISI STAND JENEPONTO EXPO","18 - 22 OKTOBER 2023"],["No. Stand","Nama UMKM","Pemilik","Kecamatan","Skala","Produk"],r)
@T("w14l-t20","enterprises newly entered in the quarter, not the stock")
def _(b):
    r=mk(28,1520,NO,US,PM,KC,SK); S(b,"UMKM TW4.xlsx",PEMB+["DAFTAR PENAMBAHAN UMKM BARU TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala"],r)
@T("w14l-t21","rows 'Tutup' at the bottom under a line of their own")
def _(b):
    r=mk(34,1521,NO,US,PM,KC,SK); o=list(r[:28])+["Usaha yang sudah TUTUP / berhenti (tidak termasuk data di atas) :"]+re_no(r[28:])
    S(b,"data umkm akhir tahun.xlsx",["DATA UMKM PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala"],o); umu(b,r.k[:28],"2023-Q4",SK)
@T("w14l-t22","small industries of another agency")
def _(b):
    r=mk(26,1522,NO,US,PM,KC,KB,lambda i,k:["Formal","Non Formal"][i%2]); S(b,"data dari Perindag.xlsx",["PEMERINTAH KABUPATEN JENEPONTO","DINAS PERDAGANGAN DAN PERINDUSTRIAN","DIREKTORI INDUSTRI KECIL PANGAN TAHUN 2023"],["No","Nama Perusahaan","Pemilik","Kecamatan","KBLI","Status"],r)
@T("w14l-t23","workers, one row an employee, the enterprise in a column")
def _(b):
    r=mk(30,1523,NO,ORG("Karyawan"),LP,NUM(18,5,30),lambda i,k:US(i//3,k),KC,C("Mikro")); S(b,"naker umkm.xlsx",["DATA TENAGA KERJA UMKM","PER 31 DESEMBER 2023"],["No","Nama","L/P","Umur","Nama Usaha","Kecamatan","Skala Usaha"],r)
@T("w14l-t24","one row a product, the enterprise merged over its products")
def _(b):
    r=mk([k for k in ks(11,1524) for _ in range(3)],0,NO,lambda i,k:"UD Misal %d"%(i//3+1),lambda i,k:"Produk %s"%["Abon","Kacang","Garam"][i%3],KC,lambda i,k:10000+i%7*2500)
    ws=S(b,"KATALOG produk.xlsx",["KATALOG PRODUK UMKM JENEPONTO 2023"],["No","Nama UMKM","Produk","Kecamatan","Harga"],r); span(ws,2,[(j,j+2) for j in range(0,33,3)])
@T("w14l-t25","branches in kecamatan of other regencies that bear the same names (Rumbia, Batang); the regency column tells")
def _(b):
    x={2:("Rumbia","Bombana"),7:("Batang","Batang, Jateng"),13:("Rumbia","Lampung Tengah"),19:("Rumbia","Bombana"),25:("Batang","Batang, Jateng")}; r=mk(30,1525,NO,US,PM,lambda i,k:x.get(i,(k,))[0],lambda i,k:x[i][1] if i in x else "Jeneponto",SK)
    W(b,"UMKM binaan.xlsx",["DATA UMKM PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Kabupaten","Skala"],r,["Usaha warga perantau di luar Jeneponto dicantumkan sebagai informasi saja."]); n=[i for i in range(30) if i not in x]; umu(b,[r.k[i] for i in n],"2023-Q4",lambda j,k:SK(n[j],k))
@T("w14l-t26","list for a BPUM cash help check (recipients), not the stock of UMKM")
def _(b):
    r=mk(29,1526,NO,PM,NX,US,KC,C("Mikro"),C(1200000),C("Cair")); S(b,"umkm mikro BPUM.xlsx",["PELAKU USAHA MIKRO PENERIMA BPUM","KEADAAN 31 DESEMBER 2021"],["No","Nama","NIK","Usaha","Kecamatan","Skala","Nominal","Status"],r)
@T("w14l-t27","doubles flagged by the office itself in the last column")
def _(b):
    r=mk(30,1527,NO,US,PM,KC,SK,E); o=[x for x in r]
    for j,i in enumerate((1,6,11,17)): o.append((31+j,)+r[i][1:5]+("GANDA dgn no. %d"%(i+1),))
    S(b,"umkm cek ganda.xlsx",["DATA UMKM PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala","Hasil Cek"],o); umu(b,r.k,"2023-Q4",SK)
@T("w14l-t28","respondents chosen for a survey")
def _(b):
    r=mk(20,1528,NO,US,PM,KC,SK,ORG("Surveyor")); S(b,"Sampel survei kepuasan.xlsx",["RESPONDEN SURVEI KEPUASAN PELAYANAN UMKM SEMESTER II 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala","Petugas"],r)
@T("w14l-t29","credit (KUR) debtors")
def _(b):
    r=mk(27,1529,NO,PM,US,KC,SK,lambda i,k:10000000+i*500000,C("Bank Rekaan")); S(b,"KUR UMKM.xlsx",["UMKM PENERIMA KREDIT USAHA RAKYAT (KUR) POSISI 31 DESEMBER 2023"],["No","Debitur","Usaha","Kecamatan","Skala","Plafon","Penyalur"],r)
# ------------------------------------------------------------ training
@T("w14l-t30","invitation list")
def _(b):
    r=mk(26,1530,NO,PS,US,KC,HP,C("via WA")); W(b,"Peserta pelatihan 9 Nov.xlsx",["Lampiran Surat Nomor : 005/377/DISKOP/2023","Perihal : Undangan Pelatihan Kemasan","DAFTAR UNDANGAN PESERTA, 9 NOVEMBER 2023"],["No","Nama Peserta","Usaha","Kecamatan","HP","Disampaikan"],r,["Mohon konfirmasi kehadiran paling lambat 6 November 2023."])
@T("w14l-t31","speakers, committee and participants in one attendance list")
def _(b):
    r=mk(20,1531,NO,PS,LP,KC,C("hadir")); o=["A. NARASUMBER"]+[(j+1,"Narasumber %d"%(j+1),"L","Binamu","hadir") for j in range(3)]+["B. PANITIA"]+[(j+1,"Panitia %d"%(j+1),"P",NAMES[j],"hadir") for j in range(6)]+["C. PESERTA"]+list(r)
    S(b,"daftar hadir pelatihan lengkap.xlsx",["DAFTAR HADIR PELATIHAN MANAJEMEN KOPERASI","24 JULI 2023"],["No","Nama","L/P","Kecamatan","Ket."],o); flow(b,PD,r.k,"2023-Q3")
@T("w14l-t32","role column: Peserta / Panitia / Fasilitator mixed")
def _(b):
    pr=lambda i: i%6 not in (2,5); r=mk(30,1532,NO,ORG("Hadirin"),lambda i,k:"Peserta" if pr(i) else ["Panitia","Fasilitator"][i%6==5],KC,HP)
    S(b,"ABSENSI diklat 3 Mei.xlsx",["ABSENSI DIKLAT PERKOPERASIAN, 3 MEI 2023"],["No","Nama","Sebagai","Kecamatan","HP"],r); b.use(PD,"2023-Q2",cn(r.k,pr))
@T("w14l-t33","selection result: lulus, tidak lulus, cadangan, before the training")
def _(b):
    r=mk(33,1533,NO,ORG("Pendaftar"),US,KC,NUM(50,9,45),lambda i,k:["LULUS","TIDAK LULUS","CADANGAN"][i%3]); W(b,"hasil seleksi.xlsx",["PENGUMUMAN HASIL SELEKSI CALON PESERTA PELATIHAN WIRAUSAHA MUDA","Triwulan III Tahun 2023"],["No","Nama","Usaha","Kecamatan","Skor","Hasil"],r,["Yang lulus wajib daftar ulang."])
@T("w14l-t34","attendance column: Hadir, Sakit, Izin, Tanpa keterangan")
def _(b):
    ok=lambda i:i%5 not in (1,3); r=mk(30,1534,NO,PS,KC,lambda i,k:"Hadir" if ok(i) else ["Sakit","Tanpa Keterangan"][i%5==3])
    S(b,"presensi bimtek 6 Juni.xlsx",["PRESENSI PESERTA BIMTEK UMKM","SELASA, 6 JUNI 2023"],["No","Nama Peserta","Kecamatan","Kehadiran"],r); b.use(PD,"2023-Q2",cn(r.k,ok))
@T("w14l-t35","a tab a day with the same persons: three times the same 22")
def _(b):
    r=mk(22,1535,NO,PS,US,KC)
    for j in (1,2,3): S(b,"absen 3 hari.xlsx",["DAFTAR HADIR PESERTA PELATIHAN BATIK (3 HARI, 14 - 16 AGUSTUS 2023)","Hari ke-%d, %d Agustus 2023"%(j,13+j)],["No","Nama Peserta","Usaha","Kecamatan","TTD"],r,tab="Hari %d"%j)
    flow(b,PD,r.k,"2023-Q3")
@T("w14l-t36","training of the department of agriculture for farmers")
def _(b):
    r=mk(25,1536,NO,PS,lambda i,k:"Kelompok Tani Contoh %d"%(i%6+1),KC); S(b,"peserta pelatihan (dari penyuluh).xlsx",["PEMERINTAH KABUPATEN JENEPONTO","DINAS PERTANIAN","PESERTA SEKOLAH LAPANG PENGENDALIAN HAMA, 11 MEI 2023"],["No","Nama Peserta","Kelompok","Kecamatan"],r)
@T("w14l-t37","stamp at the top: DITUNDA, not held")
def _(b):
    r=mk(24,1537,NO,PS,KC,US); S(b,"peserta pelatihan nop.xlsx",["*** DITUNDA s.d. pemberitahuan selanjutnya (anggaran dialihkan) ***","PESERTA PELATIHAN PACKAGING BULAN NOVEMBER 2023"],["No","Nama Peserta","Kecamatan","Usaha"],r)
@T("w14l-t38","plan of next year's participants",2023)
def _(b):
    r=mk(28,1538,NO,PS,KC,US,lambda i,k:["TW I","TW II","TW III"][i%3]); S(b,"Rencana diklat.xlsx",["RENCANA PESERTA DIKLAT TAHUN 2024 (disusun Desember 2023)"],["No","Nama Peserta","Kecamatan","Usaha","Jadwal"],r)
@T("w14l-t39","reserve list below the real participants")
def _(b):
    r=mk(28,1539,NO,PS,KC,US); o=list(r[:20])+["Daftar tunggu (belum ikut, menunggu angkatan berikutnya) :"]+re_no(r[20:]); S(b,"peserta & waiting list.xlsx",["PESERTA PELATIHAN BARISTA","DILAKSANAKAN 19 SEPTEMBER 2023"],["No","Nama","Kecamatan","Usaha"],o); flow(b,PD,r.k[:20],"2023-Q3")
@T("w14l-t40","civil servants of the department itself sent to a course")
def _(b):
    r=mk(14,1540,NO,ORG("ASN"),lambda i,k:["Penata Muda","Pengatur","Pembina"][i%3],KC,C("Diskop")); S(b,"diklat pegawai.xlsx",["PEGAWAI DINAS KOPERASI DAN UKM YANG MENGIKUTI DIKLAT PENGADAAN BARANG/JASA TAHUN 2023"],["No","Nama","Pangkat","Kecamatan Domisili","Unit Kerja"],r)
@T("w14l-t41","transport money: committee and participants' companions paid too")
def _(b):
    r=mk(30,1541,NO,ORG("Penerima"),lambda i,k:["Peserta","Pendamping","Sopir","Peserta"][i%4],KC,C(150000),lambda i,k:"%d...."%(i+1)); S(b,"daftar bayar.xlsx",["DAFTAR PEMBAYARAN UANG TRANSPORT KEGIATAN PELATIHAN UMKM, 2 OKTOBER 2023"],["No","Nama","Uraian","Kecamatan","Jumlah (Rp)","Tanda Terima"],r); b.use(PD,"2023-Q4",cn(r.k,lambda i:i%4 in (0,3)))
@T("w14l-t42","trainings of three years in one list; only the years in the dates tell",2023)
def _(b):
    f=lambda i,k:D(2021+i%3,[2,5,8,11][i%4],3+i%20); r=mk(36,1542,NO,PS,KC,f); S(b,"alumni 2021-2023.xlsx",["ALUMNI PELATIHAN PERKOPERASIAN DAN UMKM"],["No","Nama Peserta","Kecamatan","Tanggal Pelatihan"],r); flowd(b,PD,r.k,dl(f,r.k))
@T("w14l-t43","mentors that accompany participants")
def _(b):
    r=mk(15,1543,NO,ORG("Mentor"),KC,NUM(3,1,5),C("bersertifikat BNSP")); S(b,"Tim pendamping UMKM.xlsx",["DAFTAR PENDAMPING / MENTOR PELATIHAN UMKM TAHUN 2023"],["No","Nama","Kecamatan Tugas","Peserta Binaan","Ket."],r)
# ------------------------------------------------------------ izin
@T("w14l-t44","applications with a status: only those issued count")
def _(b):
    ok=lambda i:i%4<2; f=DF(2023,2,5,8,10); r=mk(36,1544,NO,PM,US,KC,f,lambda i,k:["Terbit","Terbit","Dalam proses","Ditolak"][i%4]); S(b,"monitor permohonan NIB.xlsx",["PERMOHONAN FASILITASI NIB UMKM 2023"],["No","Pemohon","Usaha","Kecamatan","Tgl NIB / proses","Status"],r); flowd(b,IZN,r.k,dl(f,r.k),ok)
@T("w14l-t45","a row a KBLI: the same NIB repeated")
def _(b):
    kl=[k for k in ks(13,1545) for _ in range(3)]; r=mk(kl,0,NO,lambda i,k:PM(i//3,k),lambda i,k:nbx(i//3),KB,KC); S(b,"nib per kbli.xlsx",["UMKM DIFASILITASI NIB (RINCIAN PER KBLI) TRIWULAN III TAHUN 2023","satu NIB dapat memuat lebih dari satu baris KBLI"],["No","Pemilik","NIB","KBLI","Kecamatan"],r); b.use(IZN,"2023-Q3",cn(kl[::3]))
@T("w14l-t46","those who do not have a permit yet")
def _(b):
    r=mk(30,1546,NO,PM,US,KC,C("-")); S(b,"umkm nib.xlsx",["DAFTAR UMKM YANG BELUM MEMILIKI NIB","PER 31 DESEMBER 2023"],["No","Pemilik","Usaha","Kecamatan","NIB"],r)
@T("w14l-t47","all NIB issued by the OSS in the regency, self-service, of DPMPTSP")
def _(b):
    r=mk(35,1547,NO,lambda i,k:"Pelaku %d"%(i+1),NB,DT(2023,1,4,7,10),KC,C("PMDN"),lambda i,k:["Mandiri","Loket MPP"][i%2]); S(b,"OSS rekap NIB.xlsx",["DINAS PENANAMAN MODAL DAN PTSP","NIB TERBIT MELALUI OSS (SELURUH PELAKU USAHA)"],["No","Nama","NIB","Tgl Terbit","Kecamatan","Status PM","Kanal"],r)
@T("w14l-t48","revoked permits")
def _(b):
    r=mk(12,1548,NO,US,NB,DT(2023,3,9),KC); S(b,"izin usaha dicabut.xlsx",["IZIN USAHA UMKM YANG DICABUT / DIBATALKAN TAHUN 2023"],["No","Usaha","NIB","Tgl Pencabutan","Kecamatan"],r)
@T("w14l-t49","those who only came to the information meeting about permits")
def _(b):
    r=mk(26,1549,NO,PM,US,KC,C("belum mendaftar")); S(b,"sosialisasi perizinan.xlsx",["PELAKU USAHA YANG MENERIMA BROSUR TATA CARA PENGURUSAN IZIN USAHA","13 JUNI 2023"],["No","Nama","Usaha","Kecamatan","Keterangan"],r)
# ------------------------------------------------------------ sarpras
@T("w14l-t50","proposals for aid")
def _(b):
    r=mk(27,1550,NO,US,PM,KC,BR,lambda i,k:"Prop. %03d"%(i+1)); S(b,"UKM bantuan sarpras.xlsx",["REKAP PROPOSAL PERMOHONAN BANTUAN SARANA DAN PRASARANA UKM","YANG MASUK TRIWULAN II TAHUN 2023"],["No","UKM","Pemohon","Kecamatan","Alat yang Dimohon","No. Proposal"],r)
@T("w14l-t51","some not handed over yet: no BAST date, 'masih di gudang'")
def _(b):
    ok=lambda i:i%5!=4; f=DF(2023,4,9,11); r=mk(30,1551,NO,US,PM,KC,BR,lambda i,k:f(i,k) if ok(i) else "belum diserahkan",lambda i,k:None if ok(i) else "barang masih di gudang"); S(b,"penyaluran sarpras.xlsx",["UKM PENERIMA BANTUAN SARANA DAN PRASARANA 2023"],["No","UKM","Pemilik","Kecamatan","Barang","Tgl Serah Terima","Ket."],r); flowd(b,SAR,r.k,dl(f,r.k),ok)
@T("w14l-t52","each recipient gets three goods, a row a good, name only on the first")
def _(b):
    kl=[k for k in ks(12,1552) for _ in range(3)]; r=mk(kl,0,lambda i,k:i//3+1 if i%3==0 else None,lambda i,k:US(i//3,k) if i%3==0 else None,KC,lambda i,k:ALAT[(i//3+i%3)%6],C("1 unit")); S(b,"rincian barang UKM.xlsx",["PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN IV TAHUN 2023"],["No","Nama UKM","Kecamatan","Nama Barang","Banyaknya"],r); b.use(SAR,"2023-Q4",cn(kl[::3]))
@T("w14l-t53","members of the few groups that got one tool a group")
def _(b):
    kl=[k for k in ks(5,1553) for _ in range(6)]; r=mk(kl,0,NO,ORG("Anggota"),lambda i,k:"KUB Contoh %d"%(i//6+1),KC,C("1 unit untuk kelompok")); S(b,"anggota kub bantuan.xlsx",["DAFTAR ANGGOTA KELOMPOK USAHA BERSAMA PENERIMA BANTUAN PERALATAN","TAHUN 2023"],["No","Nama Anggota","Kelompok","Kecamatan","Ket."],r)
@T("w14l-t54","monitoring in 2023 of tools given in 2021")
def _(b):
    r=mk(22,1554,NO,US,PM,KC,BR,lambda i,k:["dimanfaatkan","rusak","dijual"][i%3],DT(2023,8)); S(b,"monev bantuan 2023.xlsx",["MONITORING PEMANFAATAN BANTUAN SARANA PRASARANA UKM TA 2021"],["No","UKM","Pemilik","Kecamatan","Barang","Kondisi","Tgl Kunjungan"],r)
@T("w14l-t55","replaced recipients: first name withdrew, successor in the row below; only the successor got it")
def _(b):
    r=mk(24,1555,NO,US,PM,KC,BR,C("diterima")); o=[]
    for i,x in enumerate(r):
        if i in (3,10,17): o.append((None,"UD Lama %d"%i,"Pemilik Lama %d"%i,x[3],x[4],"MENGUNDURKAN DIRI, dialihkan ke no. %d"%(i+1)))
        o.append(x)
    S(b,"penerima sarpras rev.xlsx",["UKM PENERIMA BANTUAN SARANA DAN PRASARANA","DISERAHKAN 5 DESEMBER 2023"],["No","UKM","Pemilik","Kecamatan","Barang","Ket."],o); flow(b,SAR,r.k,"2023-Q4")
