"""lists in which something else on the sheet changes what counts"""
from honest import *
from openpyxl.styles import PatternFill as _PF, Font as _F
def ko(b, kl, per, ok, act=AK, st=True):
    b.use("koperasi_total",per,cn(kl,ok))
    if st: b.use("koperasi_aktif",per,cn(kl,lambda i:ok(i) and act(i))); b.use("koperasi_tidak_aktif",per,cn(kl,lambda i:ok(i) and not act(i)))
def N(*o): return lambda i:i not in o
def W(d, e=None): return lambda i,k:d.get(i,e)

# ---- cooperatives
@t("kop-sudah-rat","only those that held the meeting",only=False)
def _(b): G(b,KOPJ+["DAFTAR KOPERASI YANG TELAH MELAKSANAKAN RAT TB 2022","TRIWULAN II TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Tanggal RAT","Status"],[NO,KP,BH,KC,DT(2023,2,3,4),C("Aktif")],24,101)
@t("kop-penilaian-kesehatan","assessment of savings cooperatives only",only=False)
def _(b): G(b,["HASIL PENILAIAN KESEHATAN KSP / USP KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Skor","Predikat","Status"],[NO,KN,BN,KC,NUM(60,7,35),lambda i,k:["Sehat","Cukup Sehat","Dalam Pengawasan"][i%3],ST()],22,102)
@t("kop-wanita-saja","women's cooperatives only",only=False)
def _(b): G(b,["DATA KOPERASI WANITA (KOPWAN)","KABUPATEN JENEPONTO TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","No BH","Desa","Kecamatan","Keaktifan"],[NO,M("Kopwan Rekaan %d",NO),BH,DS,KC,ST()],22,103)
@t("kop-rencana-kdmp","village cooperatives still to be founded",2025,False)
def _(b): G(b,["RENCANA PEMBENTUKAN KOPERASI DESA/KELURAHAN MERAH PUTIH","TRIWULAN II TAHUN 2025"],["No","Nama Koperasi","Desa/Kelurahan","Kecamatan","Tgl Musdesus"],[NO,M("KDMP %s %d",DS,NO),DS,KC,DT(2025,5)],33,104)
@t("kop-bersertifikat-nik","only those with a certificate",only=False)
def _(b): G(b,["DAFTAR KOPERASI YANG TELAH BERSERTIFIKAT NIK","TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","NIK Koperasi","No. Badan Hukum","Kecamatan","Grade","Status"],[NO,KP,NUM(7304010020001,19,99),BH,KU,lambda i,k:"ABC"[i%3],C("Aktif")],23,105)
@t("kop-tahun-2022","the list of last year in this year's folder")
def _(b):
    ws=G(b,["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2022"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[NO,KP,BH,KC,ST()],24,106,"2023/koperasi.xlsx"); ko(b,ws.kl,"2022-Q4",N())
@t("kop-kode-terbalik","codes 1 and 2, legend below: 1 is not active")
def _(b):
    ws=G(b,["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status *)"],[NO,KP,BH,KC,lambda i,k:2 if AK(i) else 1],25,107); low(ws,"*) Status : 1 = Tidak Aktif ; 2 = Aktif"); ko(b,ws.kl,"2023-Q4",N())
@t("kop-bubar-sk","active by the column, dissolved by a decree in the remark")
def _(b):
    o={3:"Bubar, SK Pembubaran terbit 12 Juni 2023",9:"telah dibubarkan (SK Menkop)",12:"BUBAR"}
    ws=G(b,["DATA KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status","Keterangan"],[NO,KN,BN,KC,ST(),W(o)],26,108); ko(b,ws.kl,"2023-Q4",N(*o))
@t("kop-pindah-makassar","moved away to another city by the remark on two rows")
def _(b):
    o={2:"Pindah domisili ke Kota Makassar",17:"pindah alamat ke Kab. Gowa, bukan lagi wilayah kerja"}
    ws=G(b,["DATA KOPERASI","TRIWULAN III TAHUN 2023"],["No","Kecamatan","Nama Koperasi","Status","No. Badan Hukum","Ket."],[NO,KC,KP,ST(),BH,W(o)],24,109,order=True); ko(b,ws.kl,"2023-Q3",N(*o))
@t("kop-bh-dua-kali","one cooperative twice: same number and village, name spelt otherwise")
def _(b):
    ws=G(b,["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Desa","Kecamatan","Status"],[NO,KP,BH,DS,KC,ST()],24,110)
    for c in range(3,7): put(ws,ws.rows_at[21],c,ws.cell(ws.rows_at[4],c).value)
    v=ws.cell(ws.rows_at[4],2).value; put(ws,ws.rows_at[21],2,v.upper()); ko(b,ws.kl,"2023-Q4",N(21))
@t("kop-pra-koperasi","a section of groups that have no legal form yet")
def _(b):
    ws=G(b,["DAFTAR KOPERASI DAN KELOMPOK BINAAN","TRIWULAN IV TAHUN 2023"],["No","Nama","Badan Hukum","Desa","Kecamatan"],[NO,KP,lambda i,k:bh(i) if i<20 else "-",DS,KC],27,111,rows=lambda r:["I. KOPERASI BERBADAN HUKUM"]+r[:20]+["II. PRA KOPERASI (BELUM BERBADAN HUKUM)"]+r[20:]); ko(b,ws.kl,"2023-Q4",lambda i:i<20,st=False)
@t("kop-status-primer","the status column is primary / secondary: nothing about being active",only=False)
def _(b):
    ws=G(b,["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[NO,KN,BN,KC,lambda i,k:"Sekunder" if i%9==8 else "Primer"],24,112); ko(b,ws.kl,"2023-Q4",N(),st=False)
@t("kop-warna-abu","grey rows, the legend says they are dissolved")
def _(b):
    ws=G(b,["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[NO,KP,BH,KC,ST()],25,113); low(ws,"Catatan : baris berwarna abu-abu = koperasi sudah dibubarkan, tidak dihitung")
    for i in (4,11,19):
        for c in range(1,6): ws.cell(ws.rows_at[i],c).fill=_PF("solid",fgColor="BFBFBF")
    ko(b,ws.kl,"2023-Q4",N(4,11,19))
@t("kop-data-lama-jangan","a tab 'data lama (jangan dipakai)' beside the list")
def _(b):
    c=[NO,KP,BH,KC,ST()]; hh=["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"]; tt=["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023"]
    G(b,tt,hh,c,29,114,tab="data lama (jangan dipakai)"); ws=G(b,tt,hh,c,24,115,tab="data baru"); ko(b,ws.kl,"2023-Q4",N())
@t("kop-aktif-sampai","status words 'Aktif s/d 2019' that mean no longer active")
def _(b):
    ws=G(b,["DATA KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Keaktifan"],[NO,KP,BH,KC,lambda i,k:"Aktif" if AK(i) else ["Aktif s/d 2019","Tidak aktif lagi sejak 2020"][i%2]],24,116); ko(b,ws.kl,"2023-Q4",N())
@t("kop-kab-lain-kolom","three cooperatives of other regencies in an export",only=True)
def _(b):
    x={7:("Kab. Takalar","Galesong"),8:("Kab. Takalar","Mappakasunggu"),20:("Kab. Bantaeng","Bissappu")}
    ws=G(b,["DATA KOPERASI HASIL UNDUH APLIKASI ODS","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kab/Kota","Kecamatan","Status"],[NO,KN,BN,lambda i,k:x[i][0] if i in x else "Kab. Jeneponto",lambda i,k:x[i][1] if i in x else k,ST()],26,117); ko(b,ws.kl,"2023-Q4",N(*x))

# ---- enterprises
@t("um-kur","credit (KUR) debtors only",only=False)
def _(b): G(b,["DATA UMKM PENERIMA KREDIT USAHA RAKYAT (KUR)","TRIWULAN IV TAHUN 2023"],["No","Nama Debitur","Nama Usaha","Kecamatan","Plafon (Rp)","Bank","Skala"],[NO,PM,US,KC,OM,C("BRI Unit"),SK],26,121)
@t("um-bpum-usulan","candidates for BPUM",only=False)
def _(b): G(b,["DATA USULAN CALON PENERIMA BPUM","KABUPATEN JENEPONTO TAHUN 2023"],["NO","NIK","NAMA LENGKAP","BIDANG USAHA","DESA","KECAMATAN","SKALA USAHA"],[NO,NK,PM,JU,DS,KU,C("Mikro")],30,122)
@t("um-gulung-tikar","remarks of business ended, in writers' words")
def _(b):
    o={1:"gulung tikar",8:"usaha sdh tdk jalan",15:"Tutup permanen",22:"pemilik meninggal, usaha tidak dilanjutkan"}
    ws=G(b,["DATA UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala","Ket"],[NO,US,PM,KC,SK,W(o)],30,123); ok=N(*o); b.use("umkm_total","2023-Q4",cn(ws.kl,ok))
    for w in ("mikro","kecil","menengah"): b.use("umkm_"+w,"2023-Q4",cn(ws.kl,lambda i:ok(i) and SK(i,"").lower()==w))
@t("um-naik-kelas","size in 2022 and size in 2023 side by side: this year's counts")
def _(b):
    ws=G(b,["DATA UMKM NAIK KELAS DAN TETAP - SELURUH UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan",("Skala Usaha",["Tahun 2022","Tahun 2023"])],[NO,US,PM,KC,C("Mikro"),SK],28,124); umu(b,ws.kl,"2023-Q4",SK)
@t("um-pedagang-pasar","traders of one market",only=False)
def _(b): G(b,["DATA PEDAGANG PASAR TRADISIONAL KARISA","TRIWULAN IV TAHUN 2023"],["No","Nama Pedagang","Jenis Dagangan","Blok","Kecamatan Asal","Skala Usaha"],[NO,PM,JU,lambda i,k:"Blok "+ALF[i%5],KC,C("Mikro")],28,125)
@t("um-unggulan","the twenty-two best",only=False)
def _(b): G(b,["DAFTAR UMKM UNGGULAN KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Produk Unggulan","Kecamatan","Skala"],[NO,US,PM,JU,KC,SK],22,126)
@t("um-rencana-usaha","a column tells of businesses not begun yet")
def _(b):
    o={2:"Belum mulai (rencana)",14:"Belum mulai (rencana)",23:"Baru rencana"}
    ws=G(b,["DATA PELAKU UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Kondisi Usaha","Nama Usaha","Kecamatan","No HP"],[NO,PM,W(o,"Berjalan"),US,KC,HP],26,127); b.use("umkm_total","2023-Q3",cn(ws.kl,N(*o)))
@t("um-punya-nib","owners who have a NIB: neither all enterprises nor the ones helped",only=False)
def _(b): G(b,["DATA UMKM YANG SUDAH MEMILIKI NIB SAMPAI DENGAN TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Kecamatan","Skala"],[NO,US,PM,NB,KC,SK],27,128)
@t("um-gerai-plut","goods shown in the PLUT gallery",only=False)
def _(b): G(b,["DATA UMKM YANG MENITIPKAN PRODUK DI GALERI PLUT","TRIWULAN II TAHUN 2023"],["No","Nama UMKM","Pemilik","Kecamatan","Jenis Produk","Skala"],[NO,US,PM,KC,JU,SK],24,129)
@t("um-perbaikan","the same list sent twice, the second as 'perbaikan' with fewer rows")
def _(b):
    for f,n in (("UMKM Tw IV.xlsx",32),("UMKM Tw IV (PERBAIKAN).xlsx",28)): ws=G(b,["DATA UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala"],[NO,US,PM,KC,SK],kl=(ks(32,130))[:n],fn=f)
    umu(b,ws.kl,"2023-Q4",SK)

# ---- training
@t("dik-hari-i-ii-iii","the same people sign on three days, a tab each")
def _(b):
    for j,x in enumerate(("Hari I","Hari II","Hari III")): ws=G(b,["DAFTAR HADIR PESERTA PELATIHAN TATA BOGA",x,"Tanggal : %d Mei 2023"%(15+j)],["No","Nama Peserta","NIK","Kecamatan","Tanda Tangan"],[NO,PS,NK,KC,M("%d.",NO)],23,141,"Absensi Tata Boga.xlsx",x)
    flow(b,PD,ws.kl,"2023-Q2")
@t("dik-lulus-seleksi","result of a selection, the training still to come",only=False)
def _(b): G(b,["HASIL SELEKSI CALON PESERTA PELATIHAN WIRAUSAHA","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nilai","Hasil"],[NO,PS,NK,KC,NUM(55,7,40),lambda i,k:"Lulus" if i%4 else "Tidak Lulus"],26,142)
@t("dik-centang-hadir","ticks under Hadir or Tidak Hadir")
def _(b):
    y=lambda i:i%7!=3; dt=DF(2023,8); ws=G(b,["PESERTA PELATIHAN PENGELOLAAN KEUANGAN","TAHUN 2023"],["No","Nama Peserta","Kecamatan","Tanggal Pelatihan",("Kehadiran",["Hadir","Tidak Hadir"])],[NO,PS,KC,dt,lambda i,k:"√" if y(i) else None,lambda i,k:None if y(i) else "√"],27,143); flowd(b,PD,ws.kl,dl(dt,ws.kl),y)
@t("dik-ket-tdk-hadir","remarks of absence in several words")
def _(b):
    o={5:"tdk hadir (sakit)",12:"TH",18:"Tidak datang"}; dt=DF(2023,11)
    ws=G(b,["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Tanggal Pelatihan","Ket"],[NO,PS,NK,KC,dt,W(o)],26,144); low(ws,"TH = Tidak Hadir"); flowd(b,PD,ws.kl,dl(dt,ws.kl),N(*o))
@t("dik-sebagai","a column 'Sebagai': speakers, moderator and committee among the participants")
def _(b):
    o={0:"Narasumber",1:"Moderator",2:"Panitia",25:"Panitia"}; dt=DF(2023,5)
    ws=G(b,["DAFTAR HADIR PELATIHAN KOPERASI","TAHUN 2023"],["No","Nama","Sebagai","Instansi/Koperasi","Kecamatan","Tanggal"],[NO,PS,W(o,"Peserta"),KP,KC,dt],26,145); flowd(b,PD,ws.kl,dl(dt,ws.kl),N(*o))
@t("dik-rencana-ta","a plan of participants",only=False)
def _(b): G(b,["RENCANA PESERTA PELATIHAN UMKM TAHUN ANGGARAN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelatihan"],[NO,PS,NK,KC,PEL,DF(2023,3,9)],24,146)
@t("dik-bagian-ditunda","the line of the second training says it was put off to 2024")
def _(b):
    ws=G(b,["PESERTA PELATIHAN TAHUN 2023"],["No","Nama Peserta","Asal Usaha","Kecamatan"],[NO,PS,US,KC],24,147,rows=lambda r:["A. Pelatihan Barista, 6 Juni 2023"]+r[:13]+["B. Pelatihan Desain Kemasan (DITUNDA KE TAHUN 2024)"]+r[13:]); b.use(PD,"2023-Q2",cn(ws.kl,lambda i:i<13))
@t("dik-tahun-campur","a running list over two years")
def _(b):
    d=lambda i,k:D(2022,11,8) if i<9 else D(2023,[2,6][i%2],14); ws=G(b,["DAFTAR ALUMNI PELATIHAN KOPERASI DAN UMKM"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelatihan"],[NO,PS,NK,KC,PEL,d],30,148); b.use(PD,"2022-Q4",cn(ws.kl,lambda i:i<9)); b.use(PD,"2023-Q1",cn(ws.kl,lambda i:i>=9 and i%2==0)); b.use(PD,"2023-Q2",cn(ws.kl,lambda i:i>=9 and i%2==1))
@t("dik-pengganti","replaced participants stay in the list beside those who came instead")
def _(b):
    o={4:"tidak ikut, diganti Peserta 25",10:"tidak ikut, diganti Peserta 26",24:"pengganti Peserta 5",25:"pengganti Peserta 11"}
    ws=G(b,["PESERTA PELATIHAN MENJAHIT","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Keterangan"],[NO,PS,NK,KC,W(o)],26,149); b.use(PD,"2023-Q3",cn(ws.kl,N(4,10)))
@t("dik-rapat-monev","attendance of a meeting of evaluation",only=False)
def _(b): G(b,["DAFTAR HADIR RAPAT MONITORING DAN EVALUASI KOPERASI","Tanggal 7 Desember 2023"],["No","Nama Peserta","Jabatan","Nama Koperasi","Kecamatan","Tanda Tangan"],[NO,PS,C("Ketua"),KP,KC,M("%d",NO)],24,150)
@t("dik-daftar-tunggu","a second block: waiting list")
def _(b):
    ws=G(b,["PESERTA PELATIHAN LAS","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan"],[NO,PS,NK,KC],28,151,rows=lambda r:r[:22]+["DAFTAR TUNGGU"]+r[22:]); b.use(PD,"2023-Q2",cn(ws.kl,lambda i:i<22))
@t("dik-tahapan","a column of the step each person reached")
def _(b):
    o={2:"Pendaftar",9:"Seleksi berkas",16:"Wawancara",21:"Pendaftar"}; ws=G(b,["DATA PELATIHAN INKUBASI UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama","NIK","Tahap","Kecamatan"],[NO,PS,NK,W(o,"Peserta"),KC],27,152); b.use(PD,"2023-Q4",cn(ws.kl,N(*o)))
@t("dik-pkl-siswa","pupils on a placement at the office",only=False)
def _(b): G(b,["DAFTAR PESERTA PRAKTEK KERJA LAPANGAN (PKL) SISWA SMK PADA DINAS KOPERASI DAN UKM","TAHUN 2023"],["No","Nama Peserta","Asal Sekolah","Kecamatan","Tanggal"],[NO,PS,C("SMK Contoh"),KC,DF(2023,8)],22,153)
@t("dik-tanggal-lahir","the only date is the birth; the quarter stands in the title")
def _(b):
    ws=G(b,["DAFTAR PESERTA PELATIHAN PEMBUATAN KUE","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","Tempat Lahir","Tanggal","Kecamatan","No HP"],[NO,PS,C("Jeneponto"),lambda i,k:D(1980+i%20,1+i%12,1+i),KC,HP],24,154); flow(b,PD,ws.kl,"2023-Q3")
@t("dik-tgl-daftar","registered in one quarter, trained in the next")
def _(b):
    ws=G(b,["PESERTA PELATIHAN UMKM TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Tgl Pendaftaran","Tgl Pelatihan"],[NO,PS,NK,KC,DF(2023,3),DF(2023,5)],24,155); flow(b,PD,ws.kl,"2023-Q2")
@t("dik-sudah-dilapor","a row twice: the same person and training, number typed with spaces")
def _(b):
    ws=G(b,["PESERTA PELATIHAN KOPERASI","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan"],[NO,PS,NK,KC,C("Pelatihan Akuntansi Koperasi")],25,156); s=ws.rows_at[6]; d=ws.rows_at[23]
    put(ws,d,2,"PESERTA 7"); put(ws,d,3,niks(6)); put(ws,d,4,ws.cell(s,4).value); b.use(PD,"2023-Q1",cn(ws.kl,N(23)))

# ---- permits
@t("izn-nib-proses","no number yet on some rows: in process, a dash, NIK not matched")
def _(b):
    o={3:"DALAM PROSES",10:"-",17:"belum terbit",24:"NIK tidak padan"}; ws=G(b,["UMKM YANG DIFASILITASI NIB","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","NIB","Kecamatan"],[NO,US,PM,lambda i,k:o.get(i) or nbx(i),KC],28,161); b.use(IZN,"2023-Q4",cn(ws.kl,N(*o)))
@t("izn-permohonan","applications",only=False)
def _(b): G(b,["DAFTAR PERMOHONAN NIB PELAKU UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Tgl Permohonan"],[NO,US,PM,NK,KC,DF(2023,8)],24,162)
@t("izn-dicabut","permits withdrawn by the remark")
def _(b):
    o={6:"NIB dibatalkan (salah input)",19:"batal terbit"}; dt=DF(2023,4,10); ws=G(b,["FASILITASI PENERBITAN NIB","TAHUN 2023"],["No","Nama Usaha","Pemilik","NIB","Kecamatan","Tanggal Terbit","Keterangan"],[NO,US,PM,NB,KC,dt,W(o)],26,163); flowd(b,IZN,ws.kl,dl(dt,ws.kl),N(*o))
@t("izn-mandiri","a column tells who obtained it on his own")
def _(b):
    y=lambda i:i%5!=2; ws=G(b,["DATA PENERBITAN NIB UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Usaha","NIB","Kecamatan","Cara Pengurusan"],[NO,US,NB,KC,lambda i,k:"Difasilitasi Dinas" if y(i) else "Mandiri"],27,164); b.use(IZN,"2023-Q2",cn(ws.kl,y))
@t("izn-revisi","list of the quarter and its REVISI with three fewer")
def _(b):
    for f,n in (("NIB TW IV.xlsx",27),("NIB TW IV REVISI.xlsx",24)): ws=G(b,["FASILITASI NIB UMKM"+(" (REVISI)" if n==24 else ""),"TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","NIB","Kecamatan"],[NO,US,PM,NB,KC],kl=ks(27,165)[:n],fn=f)
    flow(b,IZN,ws.kl,"2023-Q4")
@t("izn-tahun-terbit","years 2021 to 2023 in one list")
def _(b):
    d=lambda i,k:D([2021,2022,2023,2023][i%4],9 if i%2 else 4,6); ws=G(b,["DATABASE UMKM YANG DIFASILITASI NIB OLEH DINAS"],["No","Nama Usaha","Pemilik","NIB","Kecamatan","Tgl Terbit NIB"],[NO,US,PM,NB,KC,d],32,166)
    for q,m in (("2021-Q2",0),("2022-Q3",1),("2023-Q2",2),("2023-Q3",3)): b.use(IZN,q,cn(ws.kl,lambda i:i%4==m))

# ---- aid
@t("ban-proposal","proposals",only=False)
def _(b): G(b,["REKAP PROPOSAL BANTUAN SARANA PRASARANA UKM YANG MASUK","TRIWULAN II TAHUN 2023"],["No","Nama Pemohon","Nama Usaha","Kecamatan","Jenis Bantuan","Tanggal"],[NO,PM,US,KC,BR,DF(2023,5)],24,171)
@t("ban-belum-diambil","goods not fetched by the remark")
def _(b):
    o={1:"blm diambil",13:"Barang belum diambil",20:"tidak jadi menerima"}; ws=G(b,["PENERIMA BANTUAN SARPRAS UKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan","Ket."],[NO,PM,NK,KC,BR,W(o)],25,172); b.use(SAR,"2023-Q4",cn(ws.kl,N(*o)))
@t("ban-modal-usaha","money for capital, not equipment",only=False)
def _(b): G(b,["DAFTAR PENERIMA BANTUAN MODAL USAHA (UANG TUNAI)","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jumlah (Rp)","Tanggal Pencairan"],[NO,PM,NK,KC,C(2400000),DF(2023,11)],24,173)
@t("ban-dikembalikan","given back to the office")
def _(b):
    o={7:"dikembalikan ke dinas",16:"Dialihkan ke penerima lain"}; dt=DF(2023,9); ws=G(b,["PENERIMA BANTUAN PERALATAN UKM","TAHUN 2023"],["No","Nama Penerima","Kecamatan","Jenis Peralatan","Tanggal Penyerahan","Catatan"],[NO,PM,KC,BR,dt,W(o)],26,174); flowd(b,SAR,ws.kl,dl(dt,ws.kl),N(*o))
@t("ban-cadangan","a section of reserves")
def _(b):
    ws=G(b,["PENERIMA BANTUAN SARPRAS UKM","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan"],[NO,PM,NK,KC,BR],27,175,rows=lambda r:["PENERIMA UTAMA"]+r[:22]+["PENERIMA CADANGAN"]+r[22:]); b.use(SAR,"2023-Q3",cn(ws.kl,lambda i:i<22))
@t("ban-rencana-realisasi","planned day for all, real day only for some")
def _(b):
    y=lambda i:i%4!=1; ws=G(b,["PENYALURAN BANTUAN SARPRAS UKM TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan",("Tanggal Penyerahan",["Rencana","Realisasi"])],[NO,PM,NK,KC,BR,DF(2023,9),lambda i,k:D(2023,10,12) if y(i) else None],28,176); b.use(SAR,"2023-Q4",cn(ws.kl,y))
@t("ban-tab-dua-tahun","a tab for 2022 and one for 2023")
def _(b):
    for y,s in ((2022,177),(2023,178)):
        ws=G(b,["PENERIMA BANTUAN SARPRAS UKM","TRIWULAN IV TAHUN %d"%y],["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan"],[NO,PM,NK,KC,BR],24,s,"Bantuan.xlsx","TA %d"%y,off=(y-2022)*40)
        flow(b,SAR,ws.kl,"%d-Q4"%y)
@t("ban-sembako","food parcels",only=False)
def _(b): G(b,["DAFTAR PENERIMA BANTUAN SEMBAKO BAGI PELAKU UKM","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan","Tanggal"],[NO,PM,NK,KC,C("Beras 10 kg"),DF(2023,4)],24,179)
@t("ban-bintang","a star beside names; the note says they withdrew")
def _(b):
    o=(5,14,22); ws=G(b,["PENERIMA BANTUAN SARPRAS UKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"],[NO,lambda i,k:"Pemilik %d%s"%(i+1," *" if i in o else ""),US,KC,BR],26,180); low(ws,"*) mengundurkan diri sebagai penerima"); b.use(SAR,"2023-Q4",cn(ws.kl,N(*o)))
@t("ban-calon-ditetapkan","verified candidates",only=False)
def _(b): G(b,["DAFTAR CALON PENERIMA BANTUAN SARPRAS HASIL VERIFIKASI LAPANGAN","TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan","Tanggal","Verifikasi"],[NO,PM,NK,KC,BR,DF(2023,7),C("Layak")],25,181)
