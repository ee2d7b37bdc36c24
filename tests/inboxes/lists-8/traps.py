"""lists with rows, sheets, titles or files that a hasty counter counts wrongly"""
from kit import *
@t("diklat-ket-tidak-datang","remarks of people who never came")
def _(b): dik(b,TD(2023),None,"a",28,101,(KTR,{3:"tidak datang",9:"Tidak mengikuti kegiatan",17:"batal berangkat"}),[3,9,17])
@t("izin-progres","state of each application")
def _(b): izn(b,["MONITORING FASILITASI PERIZINAN USAHA","TRIWULAN III TAHUN 2023"],"2023-Q3","b",26,102,("PROGRES",lambda i,k:"MASIH PROSES" if i%5==2 else "NIB TERBIT"),[i for i in range(26) if i%5==2],clear=[i for i in range(26) if i%5==2],date=False)
@t("izin-tanggal-kosong","no date of issue and no number where nothing was issued")
def _(b): izn(b,TI(2023),None,"a",27,103,(KTR,{4:"belum terbit",12:"belum terbit, KTP bermasalah",20:"Menunggu verifikasi dinas teknis"}),[4,12,20],clear=[4,12,20])
@t("bantuan-usulan","a list of proposals: nobody has received",only=False)
def _(b): ls(b,["DAFTAR USULAN CALON PENERIMA BANTUAN PERALATAN USAHA","TRIWULAN IV TAHUN 2023"],["No","Nama Calon Penerima","NIK","Nama Usaha","Kecamatan","Bantuan yang Diusulkan"],[NO,PM,NK,US,KC,BR],24,104,fn="usulan bantuan.xlsx")
@t("kop-kabupaten-lain","a list of another regency",only=False)
def _(b): ls(b,["PEMERINTAH KABUPATEN TAKALAR","DINAS KOPERASI, UKM DAN PERDAGANGAN","DAFTAR KOPERASI TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[NO,KP,BH,lambda i,k:["Pattallassang","Polongbangkeng Utara","Galesong","Mangarabombang"][i%4],ST()],22,105,fn="Takalar.xlsx")
@t("diklat-kolom-kabupaten","some participants of other regencies")
def _(b):
    kb=lambda i,k:"Bantaeng" if i in(5,14) else "Takalar" if i==20 else "Jeneponto"
    ws=ls(b,["DAFTAR PESERTA BIMTEK KEWIRAUSAHAAN","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Kabupaten"],[NO,PS,NK,lambda i,k:{5:"Bissappu",14:"Eremerasa",20:"Galesong"}.get(i,k),kb],27,106,fn="bimtek.xlsx")
    add(b,PD,"2023-Q4",ws,lambda r:r[4]=="Jeneponto")
@t("kop-judul-aktif-saja","the title: active cooperatives only, no status column")
def _(b):
    ws=ls(b,["DAFTAR KOPERASI AKTIF KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Ketua"],[NO,KN,BN,KC,ORG("Ketua")],23,107,fn="koperasi aktif.xlsx"); add(b,"koperasi_aktif","2023-Q4",ws)
@t("kop-judul-wanita","only women's cooperatives",only=False)
def _(b): ls(b,["DAFTAR KOPERASI WANITA (KOPWAN)","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[NO,lambda i,k:"Kopwan Rekaan %d"%(i+1),BN,KC,ST()],17,108,fn="kopwan.xlsx")
@t("umkm-judul-kuliner","only enterprises of one trade",only=False)
def _(b): ls(b,["DATA PELAKU UMKM SEKTOR KULINER","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha"],[NO,US,PM,KC,SK],21,109,fn="umkm kuliner.xlsx")
@t("rapat-daftar-hadir","attendance of a meeting is no training",only=False)
def _(b): ls(b,["DAFTAR HADIR RAPAT KOORDINASI PENDATAAN UMKM","SELASA, 14 NOVEMBER 2023"],["No","Nama","Jabatan","Kecamatan","Tanda Tangan"],[NO,ORG("Pegawai"),C("Kasi Ekbang"),KC,E],14,110,fn="daftar hadir rapat.xlsx")
@t("diklat-calon","candidates on a sheet before the participants")
def _(b):
    ls(b,["DAFTAR CALON PESERTA PELATIHAN OLAHAN RUMPUT LAUT","TRIWULAN III TAHUN 2023"],["No","Nama","NIK","Kecamatan"],[NO,PS,NK,KC],30,111,tab="Calon Peserta",fn="pelatihan.xlsx")
    ws=ls(b,["DAFTAR PESERTA PELATIHAN OLAHAN RUMPUT LAUT","TRIWULAN III TAHUN 2023"],["No","Nama","NIK","Kecamatan"],[NO,PS,NK,KC],kl=ks(30,111)[:24],tab="Peserta",fn="pelatihan.xlsx"); add(b,PD,"2023-Q3",ws)
@t("diklat-lembar-cadangan","a sheet of reserves after that of participants")
def _(b):
    ws=ls(b,["DAFTAR PESERTA PELATIHAN BARISTA","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan"],[NO,PS,NK,KU],20,112,tab="Peserta",fn="barista.xlsx"); add(b,PD,"2023-Q2",ws)
    ls(b,["DAFTAR PESERTA CADANGAN PELATIHAN BARISTA","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan"],[NO,PS,NK,KU],6,113,off=40,tab="Cadangan",fn="barista.xlsx")
@t("kop-ket-sk-pembubaran","dissolved by a decree, told in the remark only")
def _(b): kop(b,TK(2023),"2023-Q4","b",27,114,("KET.",{5:"Dibubarkan, SK Menteri KUKM No. 114 Th. 2019",16:"telah dibubarkan",22:"Bubar th 2021"}),[5,16,22])
@t("kop-ket-merger","absorbed by another one")
def _(b): kop(b,TK(2023,2),"2023-Q2","e",25,115,(KTR,{8:"Sudah melebur ke KPRI Rekaan 3",19:"merger dengan no. 2, badan hukum dihapus"}),[8,19])
@t("kop-pindah-bantaeng","moved to another regency")
def _(b): kop(b,TK(2023),"2023-Q4","a",24,116,("Catatan",{7:"Pindah domisili ke Kab. Bantaeng",15:"sudah pindah ke Makassar"}),[7,15])
@t("umkm-ket-dobel","the same owner once more")
def _(b): um(b,TU(2023),"2023-Q4","b",30,117,("KET",{18:"dobel dengan no. 4",25:"data ganda no. 12"}),[18,25],kl=[*ks(30,117)[:18],ks(30,117)[3],*ks(30,117)[19:25],ks(30,117)[11],*ks(30,117)[26:]],twin={18:3,25:11})
@t("izin-ralat-bawah","a correction below the list moves one row to another district")
def _(b):
    kl=ks(22,118); kl[4]="Binamu"
    ws=ls(b,["DAFTAR UMKM YANG DIFASILITASI NIB","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","NIB"],[NO,US,PM,KC,NB],kl=kl,fn="nib tw4.xlsx")
    below(ws,"Ralat: No. 5 seharusnya Kecamatan Kelara, bukan Binamu."); ws.kl[4]="Kelara"; add(b,IZN,"2023-Q4",ws)
@t("bantuan-ket-seharusnya","the remark of a row corrects its district")
def _(b):
    ws=ls(b,["PENERIMA BANTUAN SARPRAS","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","Usaha","Kecamatan","Bantuan",KTR],[NO,PM,US,KC,BR,ROW({9:"seharusnya Kec. Rumbia"})],kl=["Kelara" if i==9 else k for i,k in enumerate(ks(23,119))],fn="sarpras tw2.xlsx")
    ws.kl[9]="Rumbia"; add(b,SAR,"2023-Q2",ws)
@t("umkm-lama-baru","a workbook and its revision")
def _(b):
    for n,f,l in ((24,"Data UMKM TW III.xlsx",None),(27,"Data UMKM TW III (REVISI).xlsx","(REVISI)")):
        ws=ls(b,TU(2023,3)+([l] if l else []),["No","Nama Usaha","Pemilik","NIK","Kecamatan","Skala"],[NO,US,PM,NK,KC,SK],kl=ks(27,120)[:n],fn=f)
    uadd(b,"2023-Q3",ws,lambda r:r[5])
@t("kop-draft-final","sheets DRAFT and FINAL")
def _(b):
    for n,s in ((28,"DRAFT"),(25,"FINAL")):
        ws=ls(b,TK(2023),["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[NO,KN,BN,KC,ST()],kl=ks(28,121)[:n],tab=s,fn="koperasi.xlsx")
    kadd(b,"2023-Q4",ws,lambda r:r[4]=="Aktif")
@t("bantuan-dikembalikan","aid that was given back or never fetched")
def _(b): ban(b,TB(2023),None,"b",27,122,("KETERANGAN",{6:"dikembalikan ke dinas",13:"Belum diambil",21:"batal, dialihkan tahun depan"}),[6,13,21],clear=[13,21])
@t("bantuan-nama-berulang","three items of one recipient, the name and NIK on each row")
def _(b):
    kl=ks(18,123); it=[i for i in range(18) for _ in range(3 if i in(2,11) else 1)]
    r=[(n+1,"Pemilik %d"%(i+1),nkj(i),kl[i],ALAT[n%6],1) for n,i in enumerate(it)]
    S(b,"rincian bantuan.xlsx",["RINCIAN BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jenis Barang","Jumlah"],r); b.use(SAR,"2023-Q4",cn(kl))
@t("izin-permohonan-terbit","applied in one quarter, issued in another")
def _(b):
    a=DT(2023,3,6,9); z=lambda i,k:D(2023,[4,7,10][i%3],2+i%9)
    ws=ls(b,TI(2023),["No","Nama Usaha","Pemilik","Kecamatan","Tanggal Permohonan","Tanggal Terbit","NIB"],[NO,US,PM,KC,a,z,NB],26,124,fn="nib.xlsx"); addq(b,IZN,ws,5)
@t("umkm-tutup","closed or moved enterprises")
def _(b): um(b,TU(2023),"2023-Q4","c",31,125,(KTR,{6:"usaha sudah tutup permanen",14:"Pindah ke Kota Makassar",24:"sudah tidak berusaha lagi"}),[6,14,24])
@t("diklat-absen-harian","one attendance sheet a day for the same people")
def _(b):
    kl=ks(19,126)
    for j in (1,2,3): ws=ls(b,["DAFTAR HADIR PESERTA PELATIHAN KEWIRAUSAHAAN","HARI KE-%d, %s"%(j,tgl(D(2023,8,21+j)))],["No","Nama Peserta","NIK","Kecamatan","Paraf"],[NO,PS,NK,KC,C("v")],kl=kl,tab="Hari %d"%j,fn="absensi.xlsx")
    add(b,PD,"2023-Q3",ws)
@t("diklat-bagian-luar","a section of participants from other regencies")
def _(b):
    kl=ks(24,127)
    ws=ls(b,["DAFTAR PESERTA BIMTEK E-KATALOG","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan"],[NO,PS,US,KC],kl=kl,rows=lambda r:["A. PESERTA KABUPATEN JENEPONTO"]+r[:20]+["B. PESERTA DARI KABUPATEN LAIN"]+r[20:],fn="ekatalog.xlsx"); add(b,PD,"2023-Q4",ws,lambda r:r[0]<=20)
@t("kop-bagian-pembentukan","cooperatives still being founded at the end")
def _(b):
    ws=ls(b,TK(2023),["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[NO,KP,lambda i,k:bh(i) if i<22 else "-",KC,lambda i,k:ST()(i,k) if i<22 else "-"],26,128,rows=lambda r:r[:22]+["KOPERASI DALAM PROSES PEMBENTUKAN (BELUM BERBADAN HUKUM)"]+r[22:],fn="koperasi.xlsx"); kadd(b,"2023-Q4",ws,lambda r:r[4]=="Aktif",lambda r:r[0]<=22)
@t("diklat-tidak-lulus","those who did not pass took part all the same")
def _(b): dik(b,TD(2023),None,"a",26,130,("Hasil Evaluasi",["Lulus","Lulus","Tidak Lulus","Lulus"]))
@t("umkm-ket-tak-berarti","remarks that sound like leaving and are not")
def _(b): um(b,TU(2023),"2023-Q4","b",28,131,("KETERANGAN",{2:"pindahan dari Kab. Takalar sejak 2015",10:"NIB hilang, sudah dicetak ulang",17:"dulu tutup, sekarang sudah buka kembali"}))
@t("diklat-tanggal-lahir","birth dates are not the day of the training")
def _(b):
    ws=ls(b,["DAFTAR PESERTA PELATIHAN JAHIT","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","Tempat Lahir","Tanggal Lahir","Kecamatan"],[NO,PS,C("Jeneponto"),lambda i,k:D(1975+i%25,1+i%12,1+i%27),KC],23,132,fn="jahit.xlsx"); add(b,PD,"2023-Q2",ws)
@t("kop-bh-tahun-ini","legal-entity dates of this year do not place a cooperative")
def _(b):
    ws=ls(b,TK(2023,4),["No","Nama Koperasi","Nomor Badan Hukum","Tanggal Badan Hukum","Kecamatan","Status"],[NO,KP,BH,lambda i,k:D(2023 if i>20 else 2004+i%15,1+i%9,3+i%20),KC,ST()],27,133,fn="koperasi.xlsx"); kadd(b,"2023-Q4",ws,lambda r:r[5]=="Aktif")
@t("umkm-dua-kecamatan","where the owner lives and where the enterprise is")
def _(b):
    kl=ks(27,134)
    ws=ls(b,TU(2023,3),["No",("Pemilik",["Nama","Kecamatan Domisili"]),("Usaha",["Nama Usaha","Kecamatan Lokasi Usaha","Skala"])],[NO,PM,lambda i,k:NAMES[(NAMES.index(k)+(i%5==0))%11],US,KC,SK],kl=kl,fn="umkm.xlsx"); uadd(b,"2023-Q3",ws,lambda r:r[5])
@t("rencana-2024","a plan of the coming year",only=False)
def _(b): ls(b,["RENCANA PESERTA PELATIHAN TAHUN 2024"],["No","Nama Calon","NIK","Kecamatan","Rencana Pelatihan"],[NO,PS,NK,KC,PEL],20,135,fn="rencana 2024.xlsx")
@t("bantuan-tanggal-2024","a few handed over only in January of the next year")
def _(b):
    d=lambda i,k:D(2024,1,11) if i in(6,15,22) else D(2023,[5,10,12][i%3],4+i%20)
    ws=ls(b,TB(2023),["No","Nama","NIK","Kecamatan","Bantuan","Tanggal Serah Terima"],[NO,PM,NK,KC,BR,d],26,136,fn="bantuan.xlsx"); addq(b,SAR,ws,5)
@t("kop-rat-bukan-status","held its annual meeting or not: no word about being active")
def _(b):
    ws=ls(b,["DAFTAR KOPERASI DAN PELAKSANAAN RAT","TRIWULAN II TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","RAT Tahun Buku 2022"],[NO,KN,BN,KC,lambda i,k:"Sudah" if i%3 else "Belum"],24,137,fn="rat.xlsx"); kadd(b,"2023-Q2",ws)
@t("baris-contoh","the first row shows how to fill in")
def _(b):
    ws=ls(b,["FORMAT DATA UMKM KECAMATAN","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Skala Usaha"],[NO,US,PM,KC,SK],24,138,rows=lambda r:[("Contoh","Warung Makmur (contoh)","Fulan","Binamu","Mikro")]+r,fn="form umkm.xlsx"); uadd(b,"2023-Q4",ws,lambda r:r[4])
@t("baris-nihil","a district without any says NIHIL")
def _(b):
    kl=sorted(ks(22,139,among=NAMES[:4]+NAMES[5:]),key=NAMES.index)
    def rows(r):
        o=[]
        for j,n in enumerate(NAMES):
            o.append("Kecamatan "+n); x=[v for k,v in zip(r.k,r) if k==n]; o+=[(m+1,)+v[1:] for m,v in enumerate(x)] or [("-","NIHIL","-","-")]
        return o
    ws=ls(b,["DAFTAR PENERIMA BANTUAN PERALATAN","TRIWULAN I TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Jenis Bantuan"],[NO,PM,US,BR],kl=kl,rows=rows,fn="bantuan tw1.xlsx"); add(b,SAR,"2023-Q1",ws)
@t("baris-kosong-bernomor","numbers and districts prepared, names never filled in")
def _(b):
    ws=ls(b,["DAFTAR PESERTA BIMTEK","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan"],[NO,lambda i,k:PS(i,k) if i<21 else None,lambda i,k:NK(i,k) if i<21 else None,KC],30,140,fn="bimtek.xlsx"); add(b,PD,"2023-Q3",ws,lambda r:r[1])
@t("diklat-panitia-fasilitator","committee and speakers in a column of roles")
def _(b):
    ro={0:"Narasumber",1:"Moderator",24:"Panitia",25:"Panitia"}
    ws=ls(b,["DAFTAR HADIR PELATIHAN PERKOPERASIAN","TRIWULAN IV TAHUN 2023"],["No","Nama","Kecamatan","Sebagai"],[NO,PS,KC,ROW(ro,"Peserta")],26,141,fn="daftar hadir.xlsx"); add(b,PD,"2023-Q4",ws,lambda r:r[3]=="Peserta")
@t("diklat-hadir-tidak","a column of attendance with Hadir and Tidak Hadir")
def _(b): dik(b,["DAFTAR PESERTA PELATIHAN PENGURUS KOPERASI","TRIWULAN II TAHUN 2023"],"2023-Q2","b",25,142,("KEHADIRAN",lambda i,k:"TIDAK HADIR" if i in(4,11,18) else "HADIR"),[4,11,18],date=False)
@t("izin-mandiri-sumber","who arranged it: the office or the owner alone")
def _(b):
    s=lambda i,k:"Mandiri" if i%6==3 else "Difasilitasi Dinas"
    ws=ls(b,["DATA NIB PELAKU UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","NIB","Cara Pengurusan"],[NO,US,PM,KC,NB,s],27,143,fn="nib umkm.xlsx"); add(b,IZN,"2023-Q4",ws,lambda r:r[5]!="Mandiri")
@t("izin-sosialisasi","people told about permits, none issued",only=False)
def _(b): ls(b,["DAFTAR UMKM YANG BELUM MEMILIKI NIB","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","No. HP"],[NO,US,PM,KC,HP],22,144,fn="belum nib.xlsx")
@t("bantuan-tahun-2022-berkas","a workbook of the year before beside this year's")
def _(b):
    for y,n in ((2022,24),(2023,19)):
        ws=ls(b,["DAFTAR PENERIMA BANTUAN SARPRAS","TRIWULAN IV TAHUN %d"%y],["No","Nama Penerima","NIK","Kecamatan","Bantuan"],[NO,PM,NK,KC,BR],n,y,off=(y-2022)*60,fn="Bantuan %d.xlsx"%y); add(b,SAR,QP(y),ws)
@t("umkm-sheet-lama","an old sheet of last year's position behind this year's")
def _(b):
    for y,q,n,s in ((2023,2,26,"DATA"),(2022,4,22,"Sheet2 (lama)")):
        ws=ls(b,TU(y,q),["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha"],[NO,US,PM,KC,SK],n,145,tab=s,fn="umkm.xlsx"); uadd(b,QP(y,q),ws,lambda r:r[4])
@t("kop-salinan-berkas","the same workbook sent twice")
def _(b):
    for f in ("Data Koperasi.xlsx","Data Koperasi - Copy.xlsx"): ws=ls(b,TK(2023),["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[NO,KP,BH,KC,ST()],25,146,fn=f)
    kadd(b,"2023-Q4",ws,lambda r:r[4]=="Aktif")
@t("kop-status-bubar","a third state in the status column: dissolved")
def _(b):
    s=lambda i,k:"Bubar" if i in(7,20) else ST()(i,k)
    ws=ls(b,TK(2023,3),["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[NO,KN,BN,KC,s],27,147,fn="koperasi.xlsx"); kadd(b,"2023-Q3",ws,lambda r:r[4]=="Aktif",lambda r:r[4]!="Bubar")
@t("kop-bagian-provinsi","branches of cooperatives registered elsewhere, listed at the end")
def _(b):
    ws=ls(b,TK(2023,1),["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[NO,KP,BH,KC,ST()],27,148,rows=lambda r:["A. KOPERASI BINAAN KABUPATEN JENEPONTO"]+r[:23]+["B. KANTOR CABANG KOPERASI DARI LUAR KABUPATEN"]+r[23:],fn="koperasi tw1.xlsx"); kadd(b,"2023-Q1",ws,lambda r:r[4]=="Aktif",lambda r:r[0]<=23)
@t("bantuan-judul-tidak-lolos","those who failed the selection on a sheet of their own")
def _(b):
    ws=ls(b,["PENERIMA BANTUAN MESIN DAN PERALATAN","TRIWULAN III TAHUN 2023"],["No","Nama","NIK","Kecamatan","Bantuan"],[NO,PM,NK,KC,BR],18,149,tab="Penerima",fn="seleksi.xlsx"); add(b,SAR,"2023-Q3",ws)
    ls(b,["PEMOHON BANTUAN MESIN DAN PERALATAN YANG TIDAK LOLOS SELEKSI","TRIWULAN III TAHUN 2023"],["No","Nama","NIK","Kecamatan","Bantuan"],[NO,PM,NK,KC,BR],9,150,off=40,tab="Tidak Lolos",fn="seleksi.xlsx")
@t("catatan-bawah-batal","a note below the list takes one row out")
def _(b):
    ws=ls(b,["DAFTAR PENERIMA BANTUAN GEROBAK USAHA","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan"],[NO,PM,NK,KU],21,151,fn="gerobak.xlsx"); below(ws,"Catatan: No. 8 dibatalkan karena menerima bantuan yang sama dari Dinas Sosial."); add(b,SAR,"2023-Q4",ws,lambda r:r[0]!=8)
@t("diklat-pengganti","a participant replaced by another who is listed too")
def _(b): dik(b,["DAFTAR PESERTA PELATIHAN KONTEN DIGITAL","TRIWULAN III TAHUN 2023"],"2023-Q3","a",24,152,(KTR,{5:"tidak hadir, digantikan no. 24",23:"pengganti no. 6"}),[5],date=False)
@t("izin-tahun-lalu-kolom","numbers issued years ago stand among those of this year")
def _(b):
    d=lambda i,k:D(2021,8,9+i%9) if i in(2,13) else D(2022,5,7) if i==19 else D(2023,[1,7,11][i%3],5+i%20)
    ws=ls(b,TI(2023),["No","Nama Usaha","Pemilik","Kecamatan","NIB","Tanggal Terbit NIB"],[NO,US,PM,KC,NB,d],27,153,fn="nib.xlsx"); addq(b,IZN,ws,5)
@t("umkm-satu-kecamatan","the title says one district only, no column of districts")
def _(b):
    ws=ls(b,["DATA UMKM KECAMATAN BANGKALA BARAT","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Desa","Skala Usaha"],[NO,US,PM,DS,SK],kl=["Bangkala Barat"]*17,fn="UMKM.xlsx"); uadd(b,"2023-Q4",ws,lambda r:r[4])
@t("kop-anggota-daftar","members of one cooperative are not cooperatives",only=False)
def _(b): ls(b,["DAFTAR ANGGOTA KSP REKAAN JAYA","TRIWULAN IV TAHUN 2023"],["No","Nama Anggota","NIK","Kecamatan","Status Anggota"],[NO,ORG("Anggota"),NK,KC,ST()],21,154,fn="anggota koperasi.xlsx")
@t("umkm-nib-belum","no permit yet, an enterprise all the same")
def _(b):
    ws=ls(b,TU(2023),["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha","NIB"],[NO,US,PM,KC,SK,lambda i,k:["BELUM ADA","DALAM PROSES","-"][i%3] if i%4==1 else NB(i,k)],29,160,fn="umkm.xlsx"); uadd(b,"2023-Q4",ws,lambda r:r[4])
@t("kop-belum-nik","without a certificate yet, a cooperative all the same")
def _(b): kop(b,TK(2023,2),"2023-Q2","b",25,161,("SERTIFIKAT NIK",["Belum ada","Ada","Proses"]))
@t("blt-bukan-sarpras","cash handed out is no equipment",only=False)
def _(b): ls(b,["DAFTAR PENERIMA BANTUAN LANGSUNG TUNAI (BLT) DAMPAK INFLASI","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jumlah (Rp)"],[NO,ORG("Warga"),NK,KC,C(300000)],22,162,fn="blt.xlsx")
@t("diklat-asn","training of civil servants",only=False)
def _(b): ls(b,["BADAN KEPEGAWAIAN DAN PENGEMBANGAN SDM","DAFTAR ASN PESERTA DIKLAT KEPEMIMPINAN PENGAWAS","TRIWULAN III TAHUN 2023"],["No","Nama","NIP","Unit Kerja","Kecamatan"],[NO,ORG("ASN"),C("-"),lambda i,k:"Kantor Camat "+k,KC],16,163,fn="diklat pim.xlsx")
@t("kop-bagian-kabupaten","sections of several regencies")
def _(b):
    ws=ls(b,["DAFTAR KOPERASI SEKUNDER DAN PRIMER WILAYAH SELATAN","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[NO,KP,BH,lambda i,k:k if i<20 else ["Bissappu","Pa'jukukang","Eremerasa","Gantarangkeke"][i%4],ST()],27,164,rows=lambda r:["KABUPATEN JENEPONTO"]+r[:20]+["KABUPATEN BANTAENG"]+r[20:],fn="wilayah selatan.xlsx"); kadd(b,"2023-Q4",ws,lambda r:r[4]=="Aktif",lambda r:r[0]<=20)
@t("bantuan-bagian-dibatalkan","a section of those called off")
def _(b):
    ws=ls(b,["PENERIMA BANTUAN SARANA USAHA","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Bantuan"],[NO,PM,NK,KU,BR],24,165,rows=lambda r:r[:19]+["PENERIMA YANG DIBATALKAN"]+r[19:],fn="bantuan tw2.xlsx"); add(b,SAR,"2023-Q2",ws,lambda r:r[0]<=19)
@t("bantuan-rekap-tahunan-ulang","four sheets by quarter and one of the whole year with the same people")
def _(b):
    kls=[ks(9+q,170+q) for q in (1,2,3,4)]
    for q in (1,2,3,4):
        ws=ls(b,["DAFTAR PENERIMA BANTUAN SARPRAS","TRIWULAN %s TAHUN 2023"%ROM[q]],["No","Nama Penerima","NIK","Kecamatan","Bantuan"],[NO,PM,NK,KC,BR],kl=kls[q-1],off=q*30,tab="TW %d"%q,fn="bantuan 2023.xlsx"); add(b,SAR,QP(2023,q),ws)
    r=[x for q in (1,2,3,4) for x in mk(kls[q-1],1,NO,PM,NK,KC,BR,off=q*30)]
    S(b,"bantuan 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARPRAS","TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Bantuan"],[(i+1,)+x[1:] for i,x in enumerate(r)],tab="SETAHUN"); b.use(SAR,"2023",cn([k for l in kls for k in l]))
