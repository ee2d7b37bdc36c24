from w28 import *
from tools import *
# ------------------------------------------------------------------ cooperatives
@H("kop-tiga-tingkat","heading of three rows: identity, address, state at the end of the year")
def _(b):
    kl=q(38,1); r=M(kl,NO,KR,BN,lambda i,k:D(1999+i%22,1+i%12,2+i%25),JN,DS,KC,STK,NUM(9,5,30),NUM(6,7,25))
    PL(b,"Keragaan koperasi.xlsx","Keragaan",1,1,KOPJ+["DAFTAR KERAGAAN KOPERASI",K31],["NO.",("IDENTITAS KOPERASI",["NAMA KOPERASI",("BADAN HUKUM",["NOMOR","TANGGAL"]),"JENIS"]),("ALAMAT",["DESA/KEL.","KECAMATAN"]),("KONDISI AKHIR TAHUN",["STATUS",("ANGGOTA (ORG)",["L","P"])])],r,num=True); kop(b,kl,"2023-Q4",AK)
@H("kop-status-gabung","status merged over the rows it speaks of, not active ones first")
def _(b):
    kl=q(39,2); o=sorted(range(39),key=lambda i:(AK(i),i)); kl2=[kl[i] for i in o]; act=lambda j:AK(o[j])
    r=M(kl2,NO,lambda j,k:"Tidak Aktif" if not act(j) else "Aktif",KP,BH,DS,KC); ws=PL(b,"koperasi sept 23.xlsx","Sheet1",1,1,KD+["KEADAAN 30 SEPTEMBER 2023"],["No","Status Koperasi","Nama Koperasi","No. Badan Hukum","Desa","Kecamatan"],r)
    span(ws,2,runs([act(j) for j in range(39)])); kop(b,kl2,"2023-Q3",act)
@H("kop-semua-lalu-bagian","a tab of all with the status, then a tab of the active and one of the others: the same rows")
def _(b):
    kl=q(41,3); r=M(kl,NO,KR,BN,KC,STK); hd=["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"]; fn="Rekam koperasi TW IV.xlsx"
    S(b,fn,["DAFTAR SELURUH KOPERASI",TW(4)],hd,r,"Semua"); S(b,fn,["DAFTAR KOPERASI AKTIF",TW(4)],hd,ren(x for i,x in enumerate(r) if AK(i)),"yg aktif"); S(b,fn,["DAFTAR KOPERASI TIDAK AKTIF",TW(4)],hd,ren(x for i,x in enumerate(r) if not AK(i)),"yg tidak aktif"); kop(b,kl,"2023-Q4",AK)
@H("kop-tab-wilayah","three tabs, each of several kecamatan, running numbers")
def _(b):
    kl=q(42,4,True); r=M(kl,NO,KC,KP,BH,STK)
    for j,(a,z) in enumerate(((0,4),(4,8),(8,11))): S(b,"koperasi per wilayah kerja.xlsx",["DATA KOPERASI WILAYAH KERJA "+ROM[j+1],"Kecamatan "+", ".join(NAMES[a:z]),"Per 30 Juni 2023"],["No","Kecamatan","Nama Koperasi","Badan Hukum","Status"],[x for x,k in zip(r,kl) if k in NAMES[a:z]],"Wil. "+ROM[j+1])
    kop(b,kl,"2023-Q2",AK)
@H("kop-judul-maupun","the second line of the title widens the first: active ones as well as others")
def _(b):
    kl=q(37,5); S(b,"lampiran kop.xlsx",["DAFTAR KOPERASI DI KABUPATEN JENEPONTO","BAIK YANG AKTIF MAUPUN YANG TIDAK AKTIF","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Jenis","Kecamatan","Aktif/Tidak"],M(kl,NO,KN,JN,KK,STK),"Lamp.",True); kop(b,kl,"2023-Q4",AK)
@H("kop-jenis-subjumlah","sections by kind, a sub total under each and the sum at the end")
def _(b):
    kl=q(40,6); r=M(kl,NO,KP,BN,KC,STK); o=[]
    for j,x in enumerate(JENIS):
        y=ren(v for i,v in enumerate(r) if i%5==j); o+=["%s. Koperasi %s"%(ALF[j],x)]+y+[(None,"Sub jumlah %s"%ALF[j],len(y))]
    o.append((None,"JUMLAH A s.d. E",40)); PL(b,"Kop menurut jenis tw3.xlsx","Data",1,1,KD+[TW(3)],["No","Nama Koperasi","No BH","Kecamatan","Status"],o); kop(b,kl,"2023-Q3",AK)
@H("kop-bubar-tidak-dimuat","a note: those dissolved are no longer in this list")
def _(b):
    kl=q(36,7); ws=S(b,"DATA KOPERASI 2023.xlsx",KD+[K31],["No","Nama Koperasi","Badan Hukum","Desa","Kecamatan","Status"],M(kl,NO,KN,BH,DS,KU,STK),"Data"); more(ws,"Catatan :","- Koperasi yang sudah dibubarkan tidak lagi dimuat dalam daftar ini.","- Perubahan alamat sudah disesuaikan."); kop(b,kl,"2023-Q4",AK)
@H("kop-warna-jinak","a legend of colours that takes nothing away")
def _(b):
    kl=q(36,8); ws=S(b,"kop juni berwarna.xlsx",KD+["KEADAAN 30 JUNI 2023"],["No","Nama Koperasi","Kecamatan","Badan Hukum","Status"],M(kl,NO,KR,KC,BH,STK)); fill(ws,(2,8,15),5,"C6E0B4"); fill(ws,(5,20),5,"BDD7EE"); r=ws.next+1
    for c,t in (("C6E0B4","hijau : koperasi wanita"),("BDD7EE","biru : sudah punya kantor sendiri")): ws.cell(r,1).fill=PatternFill("solid",fgColor="FF"+c); put(ws,r,2,t); r+=1
    kop(b,kl,"2023-Q2",AK)
@H("kop-hasil-verifikasi-cocok","columns Cek and Hasil Verifikasi, everything in order")
def _(b):
    kl=q(35,9); PL(b,"verval koperasi.xlsx","Verval",2,2,["VERIFIKASI DAN VALIDASI DATA KOPERASI","DAFTAR KOPERASI "+K31],["No","Nama Koperasi","Kecamatan","Status",("Verval",["Cek","Hasil Verifikasi","Petugas"])],M(kl,NO,KP,KC,STK,C("√"),Z("Sesuai","Cocok dgn ODS","Ada, sesuai akta"),Z("Petugas A","Petugas B"))); kop(b,kl,"2023-Q4",AK)
@H("kop-perbaikan-bersurat","the list, its correction and a letter that says the correction counts")
def _(b):
    kl=q(38,10); hd=["No","Nama Koperasi","BH","Kecamatan","Status"]; r=M(kl,NO,KP,BH,KC,STK); S(b,"koperasi tw2.xlsx",["DAFTAR KOPERASI",TW(2)],hd,r[:35]); S(b,"koperasi tw2 (perbaikan).xlsx",["DAFTAR KOPERASI",TW(2),"PERBAIKAN"],hd,r)
    text(b,"Nota.xlsx","Nota","NOTA DINAS","Yang dipakai adalah berkas \"koperasi tw2 (perbaikan).xlsx\".","Berkas \"koperasi tw2.xlsx\" yang dikirim sebelumnya tidak berlaku lagi."); kop(b,kl,"2023-Q2",AK)
@H("kop-komentar-jinak","comments on headings and cells that change nothing")
def _(b):
    kl=q(34,11); ws=S(b,"daftar kop tw1.xlsx",KD+[TW(1)],["No","Nama Koperasi","No. BH","Kecamatan","Status","No. HP Ketua"],M(kl,NO,KN,BN,KC,STK,HPT)); note(ws.cell(ws.first-1,3),"Ditulis lengkap sesuai akta"); note(ws.cell(ws.first-1,6),"Nomor yang bisa dihubungi saja"); note(ws.cell(ws.rows_at[4],2),"Ejaan nama sesuai akta perubahan"); note(ws.cell(ws.rows_at[9],6),"nomor istri ketua"); kop(b,kl,"2023-Q1",AK)
# ------------------------------------------------------------------ UMKM
@H("um-tiga-tingkat-centang","three rows of headings, the scale ticked below 'Klasifikasi'")
def _(b):
    kl=q(42,20); r=M(kl,NO,PM,NX,US,JU,DS,KC,*[(lambda w:lambda i,k:"√" if SK(i,k)==w else None)(w) for w in ("Mikro","Kecil","Menengah")])
    PL(b,"Induk UMKM.xlsx","Induk",1,1,PEMB+["BUKU INDUK USAHA MIKRO KECIL MENENGAH",K31],["No",("PEMILIK",["Nama","NIK"]),("USAHA",["Nama Usaha","Bidang",("Lokasi",["Desa","Kecamatan"])]),("KLASIFIKASI",[("Skala Usaha",["Mikro","Kecil","Menengah"])])],r); um(b,kl,"2023-Q4",SK)
@H("um-rekomendasi-binaan","a column Rekomendasi of what to do for each, all are enterprises")
def _(b):
    kl=q(40,21); S(b,"umkm tw3 + rekomendasi.xlsx",UD+[TW(3)],["No","Nama Usaha","Pemilik","Kecamatan","Skala","Rekomendasi"],M(kl,NO,US,PM,KE,SK,Z("Ikutkan pelatihan kemasan","Bantu urus NIB","Dampingi pembukuan","Cukup dipantau",None)),"TW III"); um(b,kl,"2023-Q3",SK)
@H("um-gabung-kecamatan-dan-ket","kecamatan and remark merged over the same rows")
def _(b):
    kl=q(44,22,True); rn=runs(kl); r=M(kl,NO,KU,PM,US,SK,lambda i,k:"Didata tgl %d Oktober 2023 oleh pendamping"%(2+NAMES.index(k))); ws=S(b,"UMKM gabung.xlsx",LK+["DATA UMKM MENURUT KECAMATAN","PER 31 DESEMBER 2023"],["No","Kecamatan","Nama Pemilik","Nama Usaha","Skala","Ket"],r); span(ws,2,rn); span(ws,6,rn); um(b,kl,"2023-Q4",SK)
@H("um-desa-saja","no kecamatan at all, each village lies in one district")
def _(b):
    kl=q(40,23); S(b,"umkm desa.xlsx",UD+[TW(2)],["No","Nama Pemilik","Nama Usaha","Jenis Usaha","Desa/Kelurahan","Skala"],M(kl,NO,PM,US,JU,DS,SK),"Desa"); um(b,kl,"2023-Q2",SK)
@H("um-sub-total-angka","sections of kecamatan, sub totals with figures, grand total")
def _(b):
    kl=q(46,24,True); r=M(kl,NO,PM,US,DS,SK,OM); o=[]
    for j,n in enumerate(NAMES):
        y=by(r,n); o+=["%s  KECAMATAN %s"%(RM[j+1],n.upper())]+y+[(None,"Sub total",len(y),None,None,sum(x[5] for x in y))]
    o.append((None,"TOTAL KABUPATEN",46,None,None,sum(x[5] for x in r))); PL(b,"umkm sub total.xlsx","2023",1,1,["DATA UMKM KABUPATEN JENEPONTO",K31],["No","Nama Pemilik","Nama Usaha","Desa","Skala","Omzet (Rp)"],o); um(b,kl,"2023-Q4",SK)
@H("um-tiga-tabel-bawah","three tables one below another: mikro, kecil, menengah")
def _(b):
    kl=q(48,25); r=M(kl,NO,US,PM,DS,KC); ws=None
    for w in ("Mikro","Kecil","Menengah"):
        y=ren(x for i,x in enumerate(r) if SK(i,0)==w); hd=["No","Nama Usaha","Pemilik","Desa","Kecamatan"]; t=["DAFTAR USAHA %s KABUPATEN JENEPONTO"%w.upper(),TW(1)]
        ws=PL(b,"UMKM tw1.xlsx","TW I",1,1,t,hd,y) if ws is None else PL(b,None,None,ws.next+2,1,t,hd,y,ws=ws)
    um(b,kl,"2023-Q1",SK)
@H("um-tab-pendata","a tab for each surveyor, no enterprise twice")
def _(b):
    kl=q(44,26); r=M(kl,NO,US,PM,KC,SK)
    for j in range(4): S(b,"hasil kerja enumerator.xlsx",["DAFTAR UMKM HASIL PENDATAAN LENGKAP","Enumerator : Petugas "+ALF[j],K31],["No","Nama Usaha","Nama Pemilik","Kecamatan","Skala Usaha"],ren(r[j*11:j*11+11]),"Enum "+ALF[j])
    um(b,kl,"2023-Q4",SK)
@H("um-kode-bidang","letters for the branch of business with a legend above the list")
def _(b):
    kl=q(38,27); z={"Kuliner":"K","Perdagangan":"D","Jasa":"J","Industri Pengolahan":"I"}
    PL(b,"umkm kode.xlsx","Data",1,1,UD+["KEADAAN 31 MARET 2023","Kode bidang: K = kuliner, D = dagang, J = jasa, I = industri"],["No","Pemilik","Usaha","Kode Bidang","Kecamatan","Skala"],M(kl,NO,PM,US,lambda i,k:z[JU(i,k)],KC,SK)); um(b,kl,"2023-Q1",SK)
@H("um-surat-verifikasi","a letter on the first tab: all were visited and all are in business")
def _(b):
    kl=q(39,28); fn="Kiriman UMKM TW IV.xlsx"; text(b,fn,"Pengantar","Yth. Subbag Perencanaan",None,"Kami kirimkan daftar UMKM Triwulan IV Tahun 2023.","Seluruh pelaku usaha dalam daftar sudah dikunjungi dan masih menjalankan usahanya.","Yang sudah tutup telah kami keluarkan sebelum daftar ini dikirim."); S(b,fn,UD+[TW(4)],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan","Skala"],M(kl,NO,PM,US,DS,KC,SK),"Daftar"); um(b,kl,"2023-Q4",SK)
# ------------------------------------------------------------------ training
@H("dik-grup-mulai-selesai","group headings Peserta and Pelatihan, begin and end of the training in one quarter")
def _(b):
    kl=q(56,30); dt=DF(2023,2,5,8,11); PL(b,"alumni pelatihan.xlsx","Alumni",1,1,PEMB+["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],["No",("PESERTA",["Nama","L/P","Desa","Kecamatan"]),("PELATIHAN",["Nama Pelatihan",("Waktu",["Mulai","Selesai"])])],M(kl,NO,PS,LP,DS,KC,CY("Pelatihan Kemasan","Bimtek RAT","Pelatihan Ekspor","Pelatihan Kopi"),dt,lambda i,k:dt(i,k)+datetime.timedelta(2))); flowd(b,PD,kl,dl(dt,kl))
@H("dik-tanggal-gabung","training and its date merged over the rows of each class")
def _(b):
    kl=q(48,31); ds_=[(14,2,"Pelatihan Digital"),(9,5,"Bimtek Pembukuan"),(22,8,"Pelatihan Tata Boga"),(7,11,"Diklat Perkoperasian")]
    r=M(kl,NO,lambda i,k:ds_[i//12][2],lambda i,k:"%d %s 2023"%(ds_[i//12][0],BLN[ds_[i//12][1]-1]),PS,KC,HP); ws=S(b,"rekam diklat.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TAHUN 2023"],["No","Kegiatan","Tanggal","Nama Peserta","Kecamatan","HP"],r,"2023"); blk(ws,2,12,48); blk(ws,3,12,48)
    for j in range(4): fl(b,PD,kl,"2023-Q%d"%(j+1),lambda i:i//12==j)
@H("dik-tab-bulan","a tab for each month of the second quarter, other people on each")
def _(b):
    for j,m in enumerate((4,5,6)):
        kl=q(24,32+j); S(b,"Peserta April-Juni.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","BULAN %s 2023"%BLN[m-1].upper()],["No","Nama Peserta","NIK","Kecamatan"],ren(MO(kl,j*100+50,NO,PS,NX,KC)),BLN[m-1]); fl(b,PD,kl,"2023-%02d"%m)
@H("dik-sebagian-ikut-dua","two trainings on two tabs, a third of the people took part in both")
def _(b):
    kl=q(36,36); r=M(kl,NO,PS,NX,US,KC); two=[i for i in range(24) if i%3==0]; hd=["No","Nama Peserta","NIK","Usaha","Kecamatan"]; a=list(range(24)); z=two+list(range(24,36))
    for tab,nm,ix in (("Sablon","SABLON KAOS",a),("Sosmed","KONTEN MEDIA SOSIAL",z)): S(b,"Pelatihan TW III.xlsx",["DAFTAR PESERTA PELATIHAN "+nm+" BAGI UMKM",TW(3)],hd,ren(r[i] for i in ix),tab)
    fl(b,PD,[kl[i] for i in a+z],"2023-Q3")
@H("dik-berdampingan","two trainings of a quarter beside each other on a sheet")
def _(b):
    kl=q(44,37); r=M(kl,NO,PS,KC,HPT); hd=["No","Nama Peserta","Kecamatan","HP"]; ws=PL(b,"dua pelatihan.xlsx","TW I",1,1,["PELATIHAN UMKM TRIWULAN I TAHUN 2023",None,"DAFTAR PESERTA PELATIHAN BORDIR"],hd,r[:22]); PL(b,None,None,3,7,["DAFTAR PESERTA PELATIHAN BATIK LONTARA"],hd,ren(r[22:]),ws=ws); fl(b,PD,kl,"2023-Q1")
@H("dik-tanggal-segala-bentuk","dates of the year in every form: true dates, text, ranges, month only")
def _(b):
    kl=q(60,38); dt=DF(2023,1,3,4,6,7,9,10,12)
    def f(i,k):
        d=dt(i,k); return [d,tgl(d,0),tgl(d,2),"%d s.d. %d %s %d"%(d.day,d.day+1,BLN[d.month-1],d.year),tgl(d,4),"%s %d"%(BLN[d.month-1],d.year),"%d-%d %s %d"%(d.day,d.day+2,SGK[d.month-1],d.year)][i%7]
    S(b,"semua pelatihan.xlsx",LK+["DAFTAR PESERTA PELATIHAN UMKM","TAHUN 2023"],["No","Nama Peserta","Kecamatan","Pelatihan","Waktu Pelaksanaan"],M(kl,NO,PS,KC,CY("Kemasan","Ekspor","Pajak","Kopi","RAT","Halal","Foto","Desain"),f),"Data"); flowd(b,PD,kl,dl(dt,kl))
@H("dik-paraf-penuh","initials for each day, all given")
def _(b):
    kl=q(33,39); S(b,"daftar hadir tw4.xlsx",["DAFTAR HADIR PESERTA PELATIHAN KERIPIK BAGI UMKM",TW(4)],["No","Nama Peserta","Usaha","Kecamatan",("Paraf",["Hari ke-1","Hari ke-2"])],M(kl,NO,PS,US,KC,C("ttd"),C("ttd")),"Absen",num=True); fl(b,PD,kl,"2023-Q4")
@H("dik-yang-absen-sudah-keluar","a note: those who did not come have been taken out already")
def _(b):
    kl=q(34,40); ws=S(b,"peserta final.xlsx",DU+[TW(3)],["No","Nama Peserta","L/P","Desa","Kecamatan"],M(kl,NO,PS,LP,DS,KC),"Peserta"); more(ws,"Ket. : Nama yang diundang tetapi tidak hadir sudah dikeluarkan dari daftar di atas."); fl(b,PD,kl,"2023-Q3")
@H("dik-ket-gabung-jinak","remarks merged over several rows, all harmless")
def _(b):
    kl=q(36,41); t=["Transport dibayar tunai","Sertifikat belum dicetak","Nginap di asrama","Uang saku via transfer"]; ws=S(b,"peserta tw2 ket.xlsx",DU+[TW(2)],["No","Nama Peserta","Kecamatan","Usaha","Ket."],M(kl,NO,PS,KC,US,lambda i,k:t[i//9])); blk(ws,5,9,36); fl(b,PD,kl,"2023-Q2")
@H("dik-seksi-unsur","sections: from cooperatives, from UMKM; a sub total under each")
def _(b):
    kl=q(40,42); r=M(kl,NO,PS,ORG("Lembaga Contoh"),KC); PL(b,"Diklat gabungan.xlsx","Des",1,1,["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","BULAN DESEMBER 2023"],["No","Nama Peserta","Asal Lembaga/Usaha","Kecamatan"],["A. Unsur Koperasi"]+ren(r[:18])+[(None,"Sub jumlah A","18 orang"),"B. Unsur UMKM"]+ren(r[18:])+[(None,"Sub jumlah B","22 orang"),(None,"Jumlah A + B","40 orang")]); fl(b,PD,kl,"2023-12")
@H("dik-tanggal-baris-pertama","the date only on the first row of each class, the title names the quarter")
def _(b):
    kl=q(36,43); S(b,"kls tw2.xlsx",PEMB+DU+[TW(2)],["No","Tgl Pelatihan","Kelas","Nama Peserta","Desa","Kecamatan"],M(kl,NO,lambda i,k:"%d - %d Mei 2023"%(2+i,4+i) if i%12==0 else None,lambda i,k:"Kelas "+ALF[i//12] if i%12==0 else None,PS,DS,KC)); fl(b,PD,kl,"2023-Q2")
@H("dik-rev1","the list of participants and a revision with more")
def _(b):
    kl=q(37,44); r=M(kl,NO,PS,NX,KC,JBT); hd=["No","Nama Peserta","NIK","Kecamatan","Jabatan"]; t=["DAFTAR PESERTA BIMTEK PENGAWAS KOPERASI",TW(1)]; S(b,"peserta bimtek tw1.xlsx",t,hd,r[:34]); S(b,"peserta bimtek tw1 rev1.xlsx",t+["Revisi 1"],hd,r); fl(b,PD,kl,"2023-Q1")
@H("dik-judul-bersambung","a title over four lines, the last one names the quarter")
def _(b):
    kl=q(33,45); S(b,"pes.xlsx",["DAFTAR NAMA PESERTA","BIMBINGAN TEKNIS PENGELOLAAN KEUANGAN BAGI UMKM","YANG DISELENGGARAKAN OLEH DINAS KOPERASI DAN UKM","PADA TRIWULAN III TAHUN 2023"],["No","Nama","Umur","Usaha","Kecamatan"],M(kl,NO,PS,NUM(22,5,30),US,KC),"Bimtek",True); fl(b,PD,kl,"2023-Q3")
@H("dik-kolom-kelompok","a column names the working group of each participant, a row a person")
def _(b):
    kl=q(35,46); S(b,"pelatihan anyaman.xlsx",["DAFTAR PESERTA PELATIHAN ANYAMAN BAGI PERAJIN UMKM",TW(4)],["No","Nama Peserta","Kelompok","Kedudukan dlm Kelompok","Kecamatan"],M(kl,NO,PS,lambda i,k:"Kelompok %d"%(1+i//7),lambda i,k:"Ketua" if i%7==0 else "Anggota",KC)); fl(b,PD,kl,"2023-Q4")
# ------------------------------------------------------------------ permits
@H("izin-kode-jenis","figures for the kind of permit with a legend below")
def _(b):
    kl=q(38,60); ws=S(b,"izin tw3 kode.xlsx",IT+[TW(3)],["No","Nama Pemilik","Nama Usaha","Kecamatan","Kode Izin"],M(kl,NO,PM,US,KC,CY(1,1,2,1,3))); more(ws,"Kode izin: 1 = NIB; 2 = P-IRT; 3 = Sertifikat Halal (semua sudah terbit)"); fl(b,IZN,kl,"2023-Q3")
@H("izin-tiga-tab-sebagian-sama","tabs NIB, Halal, Merek; some enterprises on two of them, known by their identity numbers")
def _(b):
    kl=q(40,61); r=M(kl,NO,PM,NK,US,DS,KC); hd=["No","Nama Pemilik","NIK","Nama Usaha","Desa","Kecamatan"]
    for tab,ix in (("NIB",range(30)),("Halal",list(range(0,30,5))+list(range(30,36))),("Merek",list(range(2,30,9))+list(range(36,40)))): S(b,"Perizinan TW II.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","JENIS : "+tab.upper(),TW(2)],hd,ren(r[i] for i in ix),tab)
    fl(b,IZN,kl,"2023-Q2")
@H("izin-dua-tabel-dua-triwulan","two tables one below the other, each with its quarter")
def _(b):
    kl=q(26,62); kz=q(28,63); hd=["No","Nama Usaha","Pemilik","NIB","Kecamatan"]; ws=PL(b,"izin semester ii.xlsx","Izin",1,1,IT+[TW(3)],hd,M(kl,NO,US,PM,NB,KC)); PL(b,None,None,ws.next+2,1,IT+[TW(4)],hd,ren(MO(kz,200,NO,US,PM,NB,KC)),ws=ws); fl(b,IZN,kl,"2023-Q3"); fl(b,IZN,kz,"2023-Q4")
@H("izin-keputusan-terbit","a column Keputusan, everywhere granted")
def _(b):
    kl=q(35,64); S(b,"hasil sidang izin.xlsx",LK+IT+[TW(4)],["No","Nama Pemilik","Nama Usaha","Kecamatan","No. Izin","Keputusan"],M(kl,NO,PM,US,KE,lambda i,k:"IZ-%03d/2023"%(i+1),CY("Disetujui, terbit","Disetujui, terbit","Terbit"))); fl(b,IZN,kl,"2023-Q4")
@H("izin-seksi-jenis-subjumlah","sections by permit with sub totals, no enterprise in two")
def _(b):
    kl=q(42,65); r=M(kl,NO,PM,US,NX,KC); o=[]
    for j,(x,a,z) in enumerate((("NIB",0,20),("SPP-IRT",20,32),("Sertifikat Halal",32,42))): o+=["%d) %s"%(j+1,x)]+ren(r[a:z])+[(None,"Jumlah "+x,z-a)]
    PL(b,"izin per jenis.xlsx","TW I",1,1,IT+[TW(1)],["No","Nama Pemilik","Nama Usaha","NIK","Kecamatan"],o); fl(b,IZN,kl,"2023-Q1")
@H("izin-terbit-banyak-bentuk","dates of issue in many forms decide the quarter")
def _(b):
    kl=q(58,66); dt=DT(2023,1,3,5,6,8,9,11,12); S(b,"buku izin.xlsx",["BUKU REGISTER FASILITASI IZIN USAHA UMKM","TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Terbit Tanggal","Kecamatan"],M(kl,NO,US,PM,NB,lambda i,k:dt(i,k) if i%8==7 else tgl(dt(i,k),i%7),KC)); flowd(b,IZN,kl,dl(dt,kl))
@H("izin-grup-permohonan-penerbitan","group headings: application and issue, the date of issue counts")
def _(b):
    kl=q(50,67); dt=DT(2023,1,4,7,10); PL(b,"perizinan 2023.xlsx","2023",1,1,IT+["TAHUN 2023"],["No",("PELAKU USAHA",["Nama","Nama Usaha","Kecamatan"]),("PERMOHONAN",["No. Reg","Tanggal"]),("PENERBITAN",["NIB","Tanggal"])],M(kl,NO,PM,US,KC,lambda i,k:"R-%03d"%(i+1),lambda i,k:dt(i,k)-datetime.timedelta(12),NB,dt)); flowd(b,IZN,kl,dl(dt,kl))
@H("izin-sd-september","running list up to September")
def _(b):
    kl=q(45,68); S(b,"nib sd september.xlsx",IT+["s.d. SEPTEMBER 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan","Ket"],M(kl,NO,PM,US,NB,KC,CY(None,"diantar ke rumah",None,"dicetak di kantor")),"sd Sept"); fl(b,IZN,kl,"2023-Q3",cum=True)
# ------------------------------------------------------------------ facilitation
@H("sar-rencana-dan-realisasi","date planned and date of the handover under two group headings; the latter counts")
def _(b):
    kl=q(52,80); dt=DT(2023,3,5,7,10); PL(b,"jadwal vs penyerahan.xlsx","2023",1,1,SR+["TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Alat",("PENYERAHAN",[("Rencana",["Tanggal"]),("Realisasi",["Tanggal","No. BAST"])])],M(kl,NO,PM,US,KC,BR,lambda i,k:dt(i,k)-datetime.timedelta(25),dt,lambda i,k:"%03d/BAST/2023"%(i+1))); flowd(b,SAR,kl,dl(dt,kl))
@H("sar-realisasi-satu","target one unit, realised one unit, in every row")
def _(b):
    kl=q(35,81); S(b,"bantuan tw2 realisasi.xlsx",SR+[TW(2)],["No","Nama Penerima","Usaha","Kecamatan","Jenis Bantuan",("Volume (unit)",["Target","Realisasi"])],M(kl,NO,PM,US,KC,BR,C(1),C(1))); fl(b,SAR,kl,"2023-Q2")
@H("sar-tiga-sumber","sections by source of funds, sub totals, everything handed over")
def _(b):
    kl=q(42,82); r=M(kl,NO,PM,US,DS,KC,BR); o=[]
    for j,(x,a,z) in enumerate((("APBD KABUPATEN",0,16),("DAK",16,30),("CSR BANK REKAAN (SUDAH TERSALUR)",30,42))): o+=["%s. %s"%(ALF[j],x)]+ren(r[a:z])+[(None,"Jumlah "+ALF[j],z-a)]
    o.append((None,"Jumlah penerima A+B+C",42)); PL(b,"sarpras sumber dana.xlsx","TW III",1,1,SR+[TW(3)],["No","Nama Penerima","Nama Usaha","Desa","Kecamatan","Barang"],o); fl(b,SAR,kl,"2023-Q3")
@H("sar-induk-dan-tab-alat","a main list and a tab for each tool with the same rows: counted once")
def _(b):
    kl=q(42,83); r=M(kl,NO,PM,NK,US,KC,BR); hd=["No","Nama Penerima","NIK","Usaha","Kecamatan","Jenis Bantuan"]; S(b,"Bantuan Alat TW IV.xlsx",SR+[TW(4)],hd,r,"INDUK")
    for j,a in enumerate(ALAT): S(b,"Bantuan Alat TW IV.xlsx",SR+["JENIS ALAT : "+a.upper(),TW(4)],hd,ren(x for i,x in enumerate(r) if i%6==j),a)
    fl(b,SAR,kl,"2023-Q4")
@H("sar-ket-gabung-jinak","remark and kecamatan merged over several rows")
def _(b):
    kl=q(38,84,True); rn=runs(kl); ws=S(b,"penerima gabung.xlsx",SR+[TW(1)],["No","Kecamatan","Nama Penerima","Usaha","Barang","Keterangan"],M(kl,NO,KC,PM,US,BR,lambda i,k:"Diserahkan di kantor Camat %s, barang lengkap"%k)); span(ws,2,rn); span(ws,6,rn); fl(b,SAR,kl,"2023-Q1")
@H("sar-cek-lengkap","a column Cek ticked everywhere, colours of the goods explained on another tab")
def _(b):
    kl=q(36,85); fn="cek bantuan.xlsx"; ws=S(b,fn,SR+[TW(4)],["No","Nama Penerima","Nama Usaha","Kecamatan","Barang","Cek"],M(kl,NO,PM,US,KK,BR,C("√")),"Penerima"); fill(ws,range(0,36,6),6,"FFE699"); x=b.sheet(fn,"Ket. warna"); put(x,1,1,"KETERANGAN WARNA"); x.cell(2,1).fill=PatternFill("solid",fgColor="FFFFE699"); put(x,2,2,"Freezer (barang besar, diantar mobil dinas)"); put(x,4,1,"Cek √ = barang sudah diterima"); fl(b,SAR,kl,"2023-Q4")
@H("sar-tgl-serah-teks","dates of handover in words")
def _(b):
    kl=q(50,86); dt=DT(2023,3,6,9,12); S(b,"serah terima alat.xlsx",LK+SR+["TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Desa","Kecamatan","Barang","Tgl Serah Terima"],M(kl,NO,PM,US,DS,KC,BR,lambda i,k:tgl(dt(i,k),(0,4,6,3)[i%4]))); flowd(b,SAR,kl,dl(dt,kl))
@H("sar-dua-tab-barang-kedua","a second tab of the quarter with a second good for some of the recipients: once each")
def _(b):
    kl=q(34,87); hd=["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Jenis Bantuan"]; r=M(kl,NO,PM,NK,US,KC,C("Etalase Kaca")); S(b,"bantuan tw3 dua tahap.xlsx",SR+[TW(3)],hd,r,"Etalase"); S(b,"bantuan tw3 dua tahap.xlsx",SR+[TW(3)],hd,ren(x[:5]+("Hand Sealer",) for i,x in enumerate(r) if i%4==0),"Hand Sealer"); fl(b,SAR,kl,"2023-Q3")
@H("sar-judul-dari-tiga-dana","the second line of the title names all sources of funds")
def _(b):
    kl=q(34,88); S(b,"rekam bantuan nop.xlsx",SR+["YANG BERSUMBER DARI APBD, DAK DAN CSR","BULAN NOVEMBER 2023"],["No","Nama","Nama Usaha","Kecamatan","Bantuan","Sumber"],M(kl,NO,PM,US,KC,BR,CY("APBD","DAK","CSR")),"Nov",True); fl(b,SAR,kl,"2023-11")
@H("sar-legenda-status-semua-s","codes S and B with a legend, every row S")
def _(b):
    kl=q(33,89); ws=S(b,"status penyerahan.xlsx",SR+[TW(2)],["No","Nama Penerima","Usaha","Kecamatan","Barang","Status"],M(kl,NO,PM,US,KC,BR,C("S"))); more(ws,"Status : S = sudah diserahkan, B = belum diserahkan"); fl(b,SAR,kl,"2023-Q2")
