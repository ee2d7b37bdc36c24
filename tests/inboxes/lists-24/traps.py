from own import *
from honest import kk,occ,act,stt,skl,nt,LT,KPT,TX,TK,JL,KET,JAB,UL,UH,PH,PC,NH,NC,AH,AC,S
from openpyxl.styles import Font, PatternFill
T=lambda n,note,year=2023: t("w24l-trap-"+n,note,year,False)
PN=ORG("Penerima")
def fl(b,m,kl,per,ok): b.use(m,per,cn(kl,ok))
PT=["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN II TAHUN 2023"]
NT=["DAFTAR UMKM DIFASILITASI NIB","TRIWULAN III TAHUN 2023"]
AT=["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN IV TAHUN 2023"]
KT=["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"]
KH=["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"]
# ---- columns
@T("hadir-kolom","some were absent")
def _(b):
    kl=ks(36,101); ok=lambda i:i%5!=2; LT(b,None,None,kl,"Peserta bimtek.xlsx",PEMB+PT,PH[:6]+["Kehadiran"],PC[:6]+[lambda i,k:"Hadir" if ok(i) else "Tidak Hadir"]); fl(b,PD,kl,"2023-Q2",ok)
@T("nib-status-campur","refused and pending ones among them")
def _(b):
    kl=ks(42,102); ok=lambda i:i%4<2; LT(b,None,None,kl,"NIB TW III.xlsx",NT,["No","Nama Pelaku Usaha","Nama Usaha","NIB","Status OSS","Kecamatan"],[NO,PM,US,lambda i,k:NB(i,k) if ok(i) else "-",lambda i,k:["Terbit","Terbit","Ditolak","Proses Verifikasi"][i%4],KC]); fl(b,IZN,kl,"2023-Q3",ok)
@T("bast-kosong","not yet handed over where the date is blank")
def _(b):
    kl=ks(33,103); ok=lambda i:i%3!=0; f=DT(2023,10,11,12); LT(b,None,None,kl,"sarpras tw4.xlsx",AT,["No","Nama Penerima","Jenis Bantuan","Tanggal BAST","Ket","Kecamatan"],[NO,PN,BR,lambda i,k:f(i,k) if ok(i) else None,lambda i,k:None if ok(i) else "Belum diserahkan",KC]); fl(b,SAR,kl,"2023-Q4",ok)
@T("ket-mundur","remark on a few rows: withdrew")
def _(b):
    kl=ks(28,104); x={4:"Mengundurkan diri",11:"mengundurkan diri",19:"Meninggal dunia, tidak diganti"}; LT(b,None,None,kl,"Penerima.xlsx",LH+AT,AH+["Keterangan"],AC+[lambda i,k:x.get(i)]); fl(b,SAR,kl,"2023-Q4",lambda i:i not in x)
@T("ket-batal-nib","remark 'batal' in a permits list")
def _(b):
    kl=ks(31,105); x={6:"Batal, NIK tidak valid",13:"Batal",27:"Dibatalkan pemilik"}; LT(b,None,None,kl,"rekap nib.xlsx",NT,NH+["Ket."],NC+[lambda i,k:x.get(i)]); fl(b,IZN,kl,"2023-Q3",lambda i:i not in x)
@T("tahap-usulan","Usulan and Realisasi in one column")
def _(b):
    kl=ks(40,106); ok=lambda i:i%2==0; LT(b,None,None,kl,"Bantuan UKM.xlsx",["DATA BANTUAN PERALATAN UKM","TRIWULAN IV TAHUN 2023"],["No","Nama","Nama Usaha","Kecamatan","Bantuan","Tahap"],[NO,PN,US,KC,BR,lambda i,k:"Realisasi" if ok(i) else "Usulan 2024"]); fl(b,SAR,kl,"2023-Q4",ok)
@T("kabupaten-lain","rows of neighbouring regencies")
def _(b):
    kl=ks(24,107); r=mk(kl,0,NO,PS,US,KC,C("Jeneponto")); x=[(25+j,"Peserta %d"%(25+j),US(25+j,""),k,q) for j,(k,q) in enumerate([("Mangarabombang","Takalar"),("Bissappu","Bantaeng"),("Pajukukang","Bantaeng"),("Galesong","Takalar")])]
    S(b,"Peserta se-wilayah selatan.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan","Kabupaten"],list(r)+x); flow(b,PD,kl,"2023-Q3")
@T("kop-dibubarkan","dissolved ones in the status column")
def _(b):
    kl=kk(44,108,m=3); o=occ(kl); st=lambda i,k:["Aktif","Tidak Aktif","Dibubarkan","Aktif","Tidak Aktif"][o[i]%5]; S(b,"koperasi.xlsx",KOPJ+KT,KH,mk(kl,0,NO,KP,BH,KC,st))
    b.use("koperasi_aktif","2023-Q4",cn(kl,lambda i:st(i,0)=="Aktif")); b.use("koperasi_tidak_aktif","2023-Q4",cn(kl,lambda i:st(i,0)=="Tidak Aktif")); b.use("koperasi_total","2023-Q4",cn(kl,lambda i:st(i,0)!="Dibubarkan"))
@T("jumlah-peserta-per-desa","one row per village with a number of people, no list of persons")
def _(b):
    kl=ks(22,109); LT(b,None,None,kl,"desa peserta.xlsx",["DATA DESA PESERTA PELATIHAN UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Desa","Kecamatan","Nama Kepala Desa","Kuota (orang)"],[NO,DS,KC,ORG("Kades"),C(2)])
@T("anggota-kelompok","members of groups; the group gets one machine")
def _(b):
    kl=[NAMES[i//5] for i in range(35)]; ws=LT(b,None,None,kl,"Lampiran SK kelompok.xlsx",["DAFTAR ANGGOTA KELOMPOK USAHA BERSAMA","PENERIMA BANTUAN SARANA PRASARANA TRIWULAN IV TAHUN 2023"],["No","Nama Kelompok","Nama Anggota","Jabatan","Kecamatan","Bantuan"],[NO,lambda i,k:"KUB Contoh %d"%(i//5+1),ORG("Anggota"),lambda i,k:"Ketua" if i%5==0 else "Anggota",KC,C("1 unit Spinner Minyak")]); span(ws,2,runs([i//5 for i in range(35)]))
@T("pengurus","three rows per cooperative: its board")
def _(b):
    kl=[NAMES[i//3] for i in range(33)]; LT(b,None,None,kl,"Pengurus koperasi.xlsx",["DATA PENGURUS KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Nama Pengurus","Jabatan","Kecamatan","No. HP"],[NO,lambda i,k:kp(i//3),ORG("Pengurus"),lambda i,k:["Ketua","Sekretaris","Bendahara"][i%3],KC,HP])
@T("utama-cadangan","reserves in the column of the kind of participant")
def _(b):
    kl=ks(34,112); ok=lambda i:i<26; LT(b,None,None,kl,"Daftar nama peserta.xlsx",PT,PH[:6]+["Peserta Utama / Cadangan"],PC[:6]+[lambda i,k:"Utama" if ok(i) else "Cadangan (tidak dipanggil)"]); fl(b,PD,kl,"2023-Q2",ok)
@T("peran","speakers and committee in the column")
def _(b):
    kl=ks(32,113); g=lambda i,k:"Panitia" if i%10==4 else "Narasumber" if i%15==7 else "Peserta"; LT(b,None,None,kl,"SPJ/daftar nama.xlsx",["DAFTAR PESERTA BIMTEK KOPERASI","TRIWULAN III TAHUN 2023"],["No","Nama","Instansi / Koperasi","Sebagai","Kecamatan"],[NO,ORG("Orang"),KET,g,KC]); fl(b,PD,kl,"2023-Q3",lambda i:g(i,0)=="Peserta")
@T("rencana-tanggal","planned dates only")
def _(b):
    kl=ks(30,114); LT(b,None,None,kl,"Peserta 2023.xlsx",["DAFTAR PESERTA PELATIHAN UMKM TAHUN 2023"],["No","Nama","Nama Usaha","Kecamatan","Rencana Pelaksanaan","Realisasi"],[NO,PS,US,KC,DF(2023,9,10),C("belum")])
@T("tahun-lain-dalam-kolom","aid of three years in one list")
def _(b):
    kl=ks(45,115); y=lambda i,k=0:2021+i%3; LT(b,None,None,kl,"Penerima bantuan 2021-2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TAHUN 2021 - 2023"],AH+["Tahun Terima"],AC+[y])
    for q in (2021,2022,2023): fl(b,SAR,kl,str(q),lambda i:y(i)==q)
@T("tanggal-2024","dates run into the next year")
def _(b):
    kl=ks(36,116); f=lambda i,k:D(2024,1,3+i%20) if i%6==5 else D(2023,[8,10,12][i%3],4+i%20); LT(b,None,None,kl,"nib 2023.xlsx",["DATA FASILITASI NIB UMKM","TAHUN 2023"],NH+["Tanggal Terbit"],NC+[f]); flowd(b,IZN,kl,dl(f,kl))
@T("layanan","only advice for some")
def _(b):
    kl=ks(38,117); ok=lambda i:i%3!=1; LT(b,None,None,kl,"Layanan klinik.xlsx",["BUKU LAYANAN FASILITASI NIB UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Pelaku Usaha","Kecamatan","Layanan","NIB"],[NO,PM,KC,lambda i,k:"Penerbitan NIB" if ok(i) else "Konsultasi",lambda i,k:NB(i,k) if ok(i) else None]); fl(b,IZN,kl,"2023-Q3",ok)
@T("umkm-tutup","closed businesses in the remarks")
def _(b):
    kl=kk(48,118); x=lambda i,k=0:"Tutup" if i%9==4 else None; LT(b,None,None,kl,"umkm.xlsx",["DATA UMKM TRIWULAN IV TAHUN 2023"],UH+["Ket"],UL+[x]); b.use("umkm_total","2023-Q4",cn(kl,lambda i:not x(i)))
@T("unit-cabang","branches and service points")
def _(b):
    kl=ks(30,119); LT(b,None,None,kl,"kantor pelayanan.xlsx",["DATA KANTOR CABANG DAN TEMPAT PELAYANAN KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi Induk","Kantor Cabang / TPK","Kecamatan","Status Kantor"],[NO,lambda i,k:"KSP Rekaan %d"%(1+i//6),ORG("Cabang"),KC,C("Aktif")])
@T("verifikasi-lapangan","column result: Layak / Tidak Layak, a selection")
def _(b):
    kl=ks(29,120); LT(b,None,None,kl,"Bantuan TW IV.xlsx",["DATA UKM BANTUAN SARANA PRASARANA","TRIWULAN IV TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Barang yang Dimohon","Hasil Verifikasi"],[NO,PM,US,KC,BR,lambda i,k:["Layak","Tidak Layak"][i%4==3]])
# ---- rows and sections
@T("seksi-panitia","section of committee below")
def _(b):
    kl=ks(25,121); r=mk(kl,0,*PC); S(b,"nama-nama.xlsx",PT,PH,["A. PESERTA"]+list(r)+["B. PANITIA DAN NARASUMBER"]+[(j+1,"Panitia %d"%(j+1),"L","Dinas Koperasi dan UKM","Empoang","Binamu",None) for j in range(6)]); flow(b,PD,kl,"2023-Q2")
@T("seksi-tunggu","waiting list as section B")
def _(b):
    kl=ks(22,122); w=ks(11,222); S(b,"penerima.xlsx",AT,AH,["A. TELAH MENERIMA"]+list(mk(kl,0,*AC))+["B. DAFTAR TUNGGU (MENUNGGU ANGGARAN PERUBAHAN)"]+[(j+1,)+x[1:] for j,x in enumerate(mk(w,0,*AC,off=22))]); flow(b,SAR,kl,"2023-Q4")
@T("seksi-tms","those who do not meet the conditions")
def _(b):
    kl=ks(26,123); w=ks(8,223); S(b,"NIB hasil.xlsx",NT,NH,["I. NIB TERBIT"]+list(mk(kl,0,*NC))+["II. TIDAK MEMENUHI SYARAT"]+[(j+1,x[1],x[2],None,x[4],x[5]) for j,x in enumerate(mk(w,0,*NC,off=26))]); flow(b,IZN,kl,"2023-Q3")
@T("seksi-bubar","section of dissolved cooperatives")
def _(b):
    kl=kk(33,124); w=ks(7,224); S(b,"daftar kop.xlsx",KT,KH[:4]+["Jenis"],list(mk(kl,0,NO,KP,BH,KC,JN))+["KOPERASI YANG TELAH DIBUBARKAN"]+[(j+1,)+x[1:] for j,x in enumerate(mk(w,0,NO,KP,BH,KC,JN,off=33))]); kopu(b,kl,"2023-Q4")
@T("coret","struck out rows, note says so")
def _(b):
    kl=ks(30,125); x={3,9,10,22}; ws=LT(b,None,None,kl,"Peserta (koreksi).xlsx",PT,PH,PC); [setattr(ws.cell(ws.rows_at[j],c),"font",Font(strike=True)) for j in x for c in range(1,8)]; nt(ws,"Catatan : nama yang dicoret tidak mengikuti kegiatan"); fl(b,PD,kl,"2023-Q2",lambda i:i not in x)
@T("kuning","yellow rows were withdrawn")
def _(b):
    kl=ks(27,126); x={2,8,15}; ws=LT(b,None,None,kl,"Bantuan.xlsx",AT,AH,AC); [setattr(ws.cell(ws.rows_at[j],c),"fill",PatternFill("solid",fgColor="FFFF00")) for j in x for c in range(1,7)]; nt(ws,"Ket: warna kuning = batal menerima"); fl(b,SAR,kl,"2023-Q4",lambda i:i not in x)
@T("samping","reserve list beside the list")
def _(b):
    kl=ks(24,127); ws=LT(b,PD,"2023-Q2",kl,"peserta+cadangan.xlsx",PT,["No","Nama Peserta","Nama Usaha","Kecamatan"],[NO,PS,US,KC]); r=ws.first-1; put(ws,r-1,7,"CADANGAN",True)
    for c,x in enumerate(["No","Nama","Nama Usaha","Kecamatan"]): put(ws,r,7+c,x,True)
    for j in range(8):
        for c,x in enumerate([j+1,"Cadangan %d"%(j+1),US(j,""),NAMES[j]]): put(ws,r+1+j,7+c,x)
@T("bawah-undangan","second table below: guests")
def _(b):
    kl=ks(23,128); ws=LT(b,PD,"2023-Q2",kl,"Pembukaan pelatihan.xlsx",PT,["No","Nama Peserta","Nama Usaha","Kecamatan"],[NO,PS,US,KC]); put(ws,ws.next+2,1,"TAMU UNDANGAN PEMBUKAAN",True); table(ws,ws.next+3,["No","Nama","Jabatan","Kecamatan"],[(j+1,"Undangan %d"%(j+1),"Camat",k) for j,k in enumerate(NAMES)])
@T("contoh-isian","first row is an example")
def _(b):
    kl=ks(25,129); S(b,"Format isian NIB.xlsx",NT,NH,[("Contoh","Nama sesuai KTP","Nama usaha","1234567890123","47111","Binamu")]+list(mk(kl,0,*NC))); flow(b,IZN,kl,"2023-Q3")
@T("baris-kosong-nama","district prefilled, names missing on the last rows")
def _(b):
    kl=ks(32,130); S(b,"form peserta.xlsx",PT,PH,[x if i<24 else (x[0],None,None,None,None,x[5],None) for i,x in enumerate(mk(kl,0,*PC))]); fl(b,PD,kl,"2023-Q2",lambda i:i<24)
@T("kop-ganda","same cooperative twice, same number of legal entity")
def _(b):
    kl=kk(33,131); r=list(mk(kl,0,NO,KP,BH,KC,JN)); r+=[(34+j,)+r[q][1:] for j,q in enumerate((2,7,20))]; S(b,"kop ganda.xlsx",KT,KH[:4]+["Jenis"],r); kopu(b,kl,"2023-Q4")
@T("banner-batal","a line across the table cancels it")
def _(b):
    kl=ks(22,132); r=list(mk(kl,0,*PC)); S(b,"Pelatihan ekspor.xlsx",PT,PH,["KEGIATAN DIBATALKAN (REFOCUSING ANGGARAN)"]+r)
@T("ganti-orang","replacement rows follow those replaced")
def _(b):
    kl=ks(30,133); x={5:"diganti no. 28",12:"diganti no. 29",17:"diganti no. 30"}; kl[27:]=[kl[5],kl[12],kl[17]]; LT(b,None,None,kl,"Penerima ganti.xlsx",AT,AH+["Ket."],AC+[lambda i,k:x.get(i) or ("pengganti no. %d"%[6,13,18][i-27] if i>26 else None)]); fl(b,SAR,kl,"2023-Q4",lambda i:i not in x)
# ---- sheets and files
@T("draf-final","draft beside the final, two files")
def _(b):
    kl=ks(30,141); f=kl[:24]; LT(b,None,None,kl,"Peserta TW II - draft.xlsx",["DRAFT"]+PT,PH,PC); LT(b,PD,"2023-Q2",f,"Peserta TW II - final.xlsx",PT,PH,PC)
@T("tab-usulan-realisasi","proposals on the first tab, realisation on the second")
def _(b):
    kl=ks(40,142); LT(b,None,None,kl,"Bantuan 2023.xlsx",["DAFTAR USULAN BANTUAN SARPRAS UKM","TRIWULAN IV TAHUN 2023"],AH,AC,tab="Usulan"); LT(b,SAR,"2023-Q4",kl[:18],"Bantuan 2023.xlsx",AT,AH,AC,tab="Realisasi")
@T("salinan","copy of the same file")
def _(b):
    kl=ks(25,143)
    for fn in ("NIB TW III.xlsx","NIB TW III - Copy.xlsx"): LT(b,None,None,kl,fn,NT,NH,NC)
    flow(b,IZN,kl,"2023-Q3")
@T("hari-1-hari-2","attendance of two days, same persons")
def _(b):
    kl=ks(26,144)
    for d in ("Hari I","Hari II"): LT(b,None,None,kl,"Absen bimtek.xlsx",["DAFTAR HADIR PESERTA BIMTEK UMKM",d.upper(),"TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Paraf"],[NO,PS,NK,KC,E],tab=d)
    flow(b,PD,kl,"2023-Q2")
@T("tab-tw-beda","title and tab name different quarters")
def _(b): kl=ks(25,145); LT(b,None,None,kl,"Pelatihan.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN II TAHUN 2023"],PH,PC,tab="TW III")
@T("berkas-tw-beda","file says II, title says I: the title counts")
def _(b): kl=ks(27,146); LT(b,IZN,"2023-Q1",kl,"NIB TW II 2023.xlsx",["DAFTAR UMKM DIFASILITASI NIB","TRIWULAN I TAHUN 2023"],NH,NC)
@T("judul-tahun-lama","file of 2023, title of 2022",2022)
def _(b): kl=ks(28,147); LT(b,SAR,"2022",kl,"Penerima Bantuan 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TAHUN 2022"],AH,AC)
@T("judul-dua-tw","two titles, two quarters")
def _(b): kl=kk(33,148); LT(b,None,None,kl,"kop.xlsx",["LAPORAN TRIWULAN II TAHUN 2023","DAFTAR KOPERASI KEADAAN TRIWULAN III TAHUN 2023"],KH,[NO,KP,BH,KC,stt(kl)])
@T("tab-form-kosong","an empty form with a line of example before the list")
def _(b):
    kl=ks(21,149); S(b,"Form Bantuan.xlsx",AT,AH,[(1,"(isi nama)","(isi usaha)","(isi barang)","(desa)","Bangkala")],tab="Form"); LT(b,SAR,"2023-Q4",kl,"Form Bantuan.xlsx",AT,AH,AC,tab="Isi")
@T("tab-gugur","a tab of those who dropped out")
def _(b):
    kl=ks(25,150); LT(b,PD,"2023-Q2",kl,"Rekap.xlsx",PT,PH,PC,tab="Peserta"); w=ks(9,250); S(b,"Rekap.xlsx",["PESERTA GUGUR (TIDAK HADIR HARI PERTAMA)","TRIWULAN II TAHUN 2023"],PH,[(j+1,)+x[1:] for j,x in enumerate(mk(w,0,*PC,off=25))],tab="Gugur")
# ---- notes
@T("catatan-usulan","note below: not yet fixed")
def _(b): kl=ks(29,151); ws=LT(b,None,None,kl,"penerima bantuan.xlsx",AT,AH,AC); nt(ws,"*) Daftar ini masih bersifat usulan, menunggu penetapan SK Bupati")
@T("catatan-tunda","note below: put off to next year")
def _(b): kl=ks(25,152); ws=LT(b,None,None,kl,"Diklat koperasi.xlsx",KOPJ+["DAFTAR PESERTA DIKLAT PERKOPERASIAN","TRIWULAN IV TAHUN 2023"],PH,PC); nt(ws,"Catatan: pelaksanaan kegiatan ditunda ke Tahun Anggaran 2024")
@T("bintang","asterisk marks the absent")
def _(b): kl=ks(30,153); x=lambda i:i%7==3; ws=LT(b,None,None,kl,"peserta.xlsx",PT,PH,[NO,lambda i,k:PS(i,k)+(" *" if x(i) else "")]+PC[2:]); nt(ws,"* tidak hadir"); fl(b,PD,kl,"2023-Q2",lambda i:not x(i))
@T("catatan-nomor","note names the numbers that withdrew")
def _(b): kl=ks(31,154); ws=LT(b,None,None,kl,"NIB.xlsx",NT,NH,NC); nt(ws,"Keterangan: No. 15 s.d. 19 NIB-nya dicabut kembali karena salah KBLI"); fl(b,IZN,kl,"2023-Q3",lambda i:not 14<=i<=18)
# ---- of something else
@T("undangan","invitation",)
def _(b): kl=ks(30,161); LT(b,None,None,kl,"Lampiran Undangan.xlsx",["Lampiran Surat Undangan Nomor 005/112/DISKOP/2023","DAFTAR UNDANGAN PESERTA PELATIHAN UMKM","TRIWULAN II TAHUN 2023"],PH,PC)
@T("calon-penerima","candidates")
def _(b): kl=ks(30,162); LT(b,None,None,kl,"CPCL.xlsx",["CALON PENERIMA CALON LOKASI (CPCL) BANTUAN PERALATAN UKM","TRIWULAN IV TAHUN 2023"],AH,AC)
@T("pendamping","field assistants of the office")
def _(b): kl=ks(22,163); LT(b,None,None,kl,"PPKL.xlsx",["DAFTAR PETUGAS PENDAMPING PENERBITAN NIB UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Petugas","No. HP","Kecamatan","Target NIB"],[NO,ORG("Petugas"),HP,KC,C(20)])
@T("tenaga-kerja","workers of the UMKM")
def _(b): kl=[NAMES[i//3] for i in range(33)]; LT(b,None,None,kl,"TK UMKM.xlsx",["DATA TENAGA KERJA UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Nama Tenaga Kerja","L/P","Upah / Bulan","Kecamatan"],[NO,lambda i,k:US(i//3*6,k),ORG("Karyawan"),LP,NUM(900000,50000,900000),KC])
@T("syariah","only the syariah ones among the cooperatives")
def _(b): kl=ks(16,165); LT(b,None,None,kl,"koperasi.xlsx",["DAFTAR KOPERASI POLA SYARIAH","TRIWULAN IV TAHUN 2023"],KH,[NO,KP,BH,KC,stt(kl)])
@T("rat","only cooperatives which held their meeting")
def _(b): kl=ks(21,166); LT(b,None,None,kl,"Koperasi RAT.xlsx",KOPJ+["DAFTAR KOPERASI YANG TELAH MELAKSANAKAN RAT TAHUN BUKU 2022","TRIWULAN II TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Tanggal RAT","Status"],[NO,KP,KC,DT(2023,4,5,6),C("Aktif")])
@T("bazar","stands of a fair")
def _(b): kl=ks(20,167); LT(b,None,None,kl,"Tenant.xlsx",["DAFTAR UMKM PESERTA BAZAR HUT JENEPONTO","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","Nama Usaha","Produk","Kecamatan","No. Stand"],[NO,PS,US,JU,KC,NUM(1,1,40)])
