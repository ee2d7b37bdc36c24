from lib import *
def H(name,note): return case(A,"h-"+name,"H",note,False)
Q=["","TRIWULAN I TAHUN 2023","TRIWULAN II TAHUN 2023","TRIWULAN III TAHUN 2023","TRIWULAN IV TAHUN 2023"]
KDR=["","KEADAAN PER 31 MARET 2023","KEADAAN PER 30 JUNI 2023","KEADAAN PER 30 SEPTEMBER 2023","KEADAAN PER 31 DESEMBER 2023"]
# ================= 1. the officer with one master list a year
@H("induk-kop-keaktifan-tw","master list, under 'Keaktifan 2023' a column for each quarter (A / TA), all filled")
def _(b):
    k=ks(36,101); rows=[[i+1,kp(i),bh(i),ds(k[i],i),k[i]]+["TA" if (i*7+q)%6==0 else "A" for q in range(4)] for i in range(36)]
    S(b,"MASTER KOPERASI 2023.xlsx",KOPJ+["BUKU MASTER KOPERASI TAHUN 2023"],["No.","Nama Koperasi","Nomor Badan Hukum","Desa/Kel.","Kecamatan",("Keaktifan Tahun 2023",["TW I","TW II","TW III","TW IV"])],rows,tab="Master",merge=True,num=True)
    for q in range(4): kopuse(b,rows,4,5+q,"2023-Q%d"%(q+1))
@H("induk-diklat-kolom-tw","one list for the year, column 'Triwulan' I..IV instead of a date")
def _(b):
    k=ks(44,102); q=[1+(i*3+i//7)%4 for i in range(44)]
    rows=[[i+1,"TW "+ROM[q[i]],["Pelatihan Pengolahan Garam","Pelatihan Keuangan Koperasi","Pelatihan Foto Produk"][i%3],"Peserta %d"%(i+1),nkj(i+10),k[i],hp(i)] for i in range(44)]
    S(b,"INDUK PESERTA PELATIHAN 2023.xlsx",PEMB+["BUKU INDUK PESERTA PELATIHAN TAHUN 2023"],["No.","Triwulan","Judul Pelatihan","Nama Peserta","NIK","Kecamatan","No. WA"],rows,tab="2023")
    for x in (1,2,3,4): b.use(PD,"2023-Q%d"%x,count([[k[i]] for i in range(44) if q[i]==x],0))
@H("induk-diklat-bulan","column 'Bulan Pelaksanaan' in words ('Maret 2023')")
def _(b):
    k=ks(38,103); m=[3,5,8,11]; d=[D(2023,m[i*3%4],15) for i in range(38)]
    rows=[[i+1,"Peserta %d"%(i+1),nikn(i+60),jk(i+60),k[i],"Bimtek Laporan Keuangan","%s 2023"%BLN[d[i].month-1]] for i in range(38)]
    S(b,"Buku peserta bimtek th 2023.xlsx",["BUKU PESERTA BIMBINGAN TEKNIS PERKOPERASIAN","TAHUN ANGGARAN 2023"],["No","Nama Peserta","NIK","L/P","Kecamatan","Nama Bimtek","Bulan Pelaksanaan"],rows,tab="Peserta"); quse(b,PD,[[k[i],d[i]] for i in range(38)],0,1)
@H("induk-umkm-tgl-input","date of entry 2021-2023 in each row, but the title tells the position of 31 December")
def _(b):
    k=ks(52,104); sc=["Mikro","Mikro","Kecil","Mikro","Menengah","Mikro","Kecil"]
    rows=[[i+1,D(2021+i%3,1+i*5%12,1+i*3%27),"Kedai Angka %d"%(i+1),"Ibu %d"%(i+1),nkj(i+110),ds(k[i],i),k[i],["Makanan ringan","Jahit","Bengkel","Sembako"][i%4],sc[i%7]] for i in range(52)]
    S(b,"Induk UMKM.xlsx",PEMB+["DATA INDUK UMKM KABUPATEN JENEPONTO",KDR[4]],["No","Tgl. Input","Nama Usaha","Nama Pemilik","NIK","Desa/Kelurahan","Kecamatan","Jenis Usaha","Skala"],rows,tab="induk",when="Januari 2024"); umuse(b,rows,6,8)
@H("induk-kop-berdiri","year of founding, last RAT, manager, state of the office; status 'Aktif'/'Tidak Aktif'")
def _(b):
    k=ks(33,105); rows=[[i+1,bh(i+50),kp(i+50),1994+i*7%28,"Tahun Buku %d"%(2019+i%4),"Pengelola %d"%(i+1),["Milik sendiri","Sewa","Menumpang"][i%3],k[i],["Aktif","Aktif","Aktif","Tidak Aktif"][(i+i//9)%4]] for i in range(33)]
    S(b,"arsip induk kop.xlsx",["REGISTER INDUK KOPERASI","KABUPATEN JENEPONTO",KDR[4]],["No","No. Badan Hukum","Nama Koperasi","Tahun Berdiri","RAT Terakhir","Pengelola","Kantor","Kecamatan","Status Koperasi"],rows,tab="Register"); kopuse(b,rows,7,8)
@H("induk-izin-terus","running register of facilitated NIB; number of the register, issue date, who helped")
def _(b):
    k=ks(43,106); d=[D(2023,1+i*7%12,3+i%24) for i in range(43)]
    rows=[["%03d/FAS/2023"%(i+1),d[i],"Ibu %d"%(i+1),nkj(i+180),"Warung Angka %d"%(i+1),k[i],nbx(i),"Pendamping %d"%(1+i%4)] for i in range(43)]
    S(b,"Register Fasilitasi NIB.xlsx",PEMB+["REGISTER UMKM YANG DIFASILITASI PENERBITAN NIB","TAHUN 2023"],["No. Register","Tanggal Terbit NIB","Nama Pemilik","NIK","Nama Usaha","Kecamatan","NIB","Pendamping"],rows,tab="register",num=True); quse(b,IZN,rows,5,1)
@H("induk-ban-kendali","control book of aid handed over: goods, brand, price, handover date as text")
def _(b):
    k=ks(31,107); d=[[D(2023,5,30),D(2023,8,15),D(2023,10,26)][i*2%3] for i in range(31)]
    rows=[[i+1,"Bapak %d"%(i+1),nkj(i+240),"Usaha Angka %d"%(i+1),ds(k[i],i),k[i],ALAT[i%6],"Merek %s"%"ABC"[i%3],1,2750000+i*15000,tgl(d[i],0)] for i in range(31)]
    S(b,"Buku Kendali Hibah Peralatan.xlsx",PEMB+["BUKU KENDALI PENERIMA BANTUAN SARANA PRASARANA USAHA","TAHUN ANGGARAN 2023"],["No","Nama Penerima","NIK","Nama Usaha",("Domisili",["Desa/Kel","Kecamatan"]),("Barang",["Jenis","Merek","Jml","Harga (Rp)"]),"Tgl. Serah Terima"],rows,tab="kendali",merge=True,when="Desember 2023",jab="PENGURUS BARANG"); quse(b,SAR,[[k[i],d[i]] for i in range(31)],0,1)
# ================= 2. the officer who copies attendance sheets
def absen(b,fn,info,heads,rows,tab="Sheet1",**kw):
    """title, then label | : | value lines, then the list"""
    ws=S(b,fn,[info[0]]+[None]*(len(info)-1),heads,rows,tab=tab,**kw)
    for j,(a,v) in enumerate(info[1:]): put(ws,2+j,1,a); put(ws,2+j,3,": "+v)
    return ws
@H("absen-kop-surat","attendance sheet with Kegiatan / Hari, Tanggal / Triwulan / Tempat lines above")
def _(b):
    k=ks(30,121); rows=[[i+1,"Peserta %d"%(i+1),"Usaha Angka %d"%(i+1),k[i],hp(i),"ttd"] for i in range(30)]
    absen(b,"absen 14 maret.xlsx",["DAFTAR HADIR PESERTA PELATIHAN",("Kegiatan","Pelatihan Pembuatan Abon Ikan bagi UMKM"),("Hari/Tanggal","Selasa, 14 Maret 2023"),("Triwulan","Triwulan I Tahun 2023"),("Tempat","Aula Dinas Koperasi dan UKM")],["No","N a m a","Nama Usaha","Kecamatan","No. HP","Paraf"],rows,when="14 Maret 2023",jab="KETUA PANITIA"); b.use(PD,"2023-Q1",count(rows,3))
@H("absen-zigzag","signatures in two columns, odd and even numbers apart")
def _(b):
    k=ks(28,122); rows=[[i+1,"Peserta %d"%(i+1),["Anggota","Pengurus","Manajer"][i%3],kp(i//3),k[i]]+(["%d. ttd"%(i+1),None] if i%2==0 else [None,"%d. ttd"%(i+1)]) for i in range(28)]
    S(b,"Hadir diklat akuntansi kop (tw 2).xlsx",["DAFTAR HADIR DIKLAT AKUNTANSI KOPERASI","TRIWULAN II TAHUN 2023","Hari/Tanggal : Rabu, 10 Mei 2023"],["No","Nama Peserta","Jabatan di Koperasi","Utusan Koperasi","Kecamatan",("Tanda Tangan",["Ganjil","Genap"])],rows,merge=True); b.use(PD,"2023-Q2",count(rows,4))
@H("absen-paraf-tiga-hari","signature for day 1, 2, 3: all signed each day")
def _(b):
    k=ks(26,123); rows=[[i+1,"Peserta %d"%(i+1),jk(i),20+i,k[i],"ttd","ttd","ttd"] for i in range(26)]
    S(b,"presensi pelatihan tenun.xlsx",PEMB+["DAFTAR HADIR PESERTA PELATIHAN TENUN","SENIN - RABU, 24 - 26 JULI 2023","TRIWULAN III TAHUN 2023"],["No.","Nama Peserta","L/P","Usia","Kecamatan",("Paraf Hari ke-",["1","2","3"])],rows,num=True); b.use(PD,"2023-Q3",count(rows,4))
@H("absen-jabatan","'Jabatan' of each participant in his cooperative (Ketua, Bendahara, Pengawas): all are trainees")
def _(b):
    k=ks(33,124); rows=[[i+1,"Peserta %d"%(i+1),kp(i),["Ketua","Sekretaris","Bendahara","Pengawas"][i%4],"Kec. "+k[i],hp(i),D(2023,9,12)] for i in range(33)]
    S(b,"Peserta diklat pengurus kop.xlsx",["DAFTAR PESERTA DIKLAT PENGURUS KOPERASI","TAHUN 2023"],["No","Nama Peserta","Nama Koperasi","Jabatan di Koperasi","Alamat","No. Telp","Tanggal Diklat"],rows); quse(b,PD,[[k[i],rows[i][6]] for i in range(33)],0,1)
@H("absen-tab-kegiatan","a tab for each training, other persons each, date on each row")
def _(b):
    fn="kumpulan absen 2023.xlsx"; al=[]; n=0
    for j,(t,d,c) in enumerate((("Kerupuk",D(2023,2,22),15),("Las",D(2023,6,7),18),("Kopi",D(2023,10,3),13),("Website",D(2023,11,21),16))):
        k=ks(c,1250+j); rows=[[x+1,"Peserta %d"%(n+x+1),nkj(n+x+300),k[x],"Pelatihan "+t,tgl(d,j%4)] for x in range(c)]; n+=c; al+=[[k[x],d] for x in range(c)]
        S(b,fn,["DAFTAR HADIR PESERTA PELATIHAN "+t.upper()],["No","Nama","NIK","Kecamatan","Pelatihan","Tanggal"],rows,tab=t)
    quse(b,PD,al,0,1)
@H("absen-sisa-kosong","sheet prepared for 40 names, 27 filled; the other numbers are empty")
def _(b):
    k=ks(27,126); rows=[[i+1,"Peserta %d"%(i+1),k[i],"Usaha Angka %d"%(i+1),"hadir"] for i in range(27)]+[[i+1,None,None,None,None] for i in range(27,40)]
    S(b,"absen tw iv pelatihan kue.xlsx",["DAFTAR HADIR PESERTA PELATIHAN KUE TRADISIONAL","TRIWULAN IV TAHUN 2023"],["NO","NAMA PESERTA","KECAMATAN","NAMA USAHA","KEHADIRAN"],rows,when="17 Oktober 2023",jab="PELAKSANA"); b.use(PD,"2023-Q4",count(rows[:27],2))
@H("absen-alamat-lengkap","only an address: 'Ling. .., Kel. .., Kec. ..'")
def _(b):
    k=ks(29,127); rows=[[i+1,"Peserta %d"%(i+1),niks(i+380),"Ling. Angka %d RT %d, Kel/Desa %s, Kec. %s, Kab. Jeneponto"%(1+i%4,1+i%3,ds(k[i],i),k[i]),"Bengkel Angka %d"%(i+1),"hadir"] for i in range(29)]
    S(b,"Absensi workshop tw.2 2023.xlsx",["DAFTAR HADIR PESERTA WORKSHOP PENGEMBANGAN USAHA","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","Nomor KTP","Alamat Lengkap","Nama Usaha","Ket. Hadir"],rows); b.use(PD,"2023-Q2",count([[x] for x in k],0))
# ================= 3. the officer who exports
@H("ekspor-oss-fasilitasi","OSS column names (small letters, underscores) under the office's own title")
def _(b):
    k=ks(40,141); d=[D(2023,1+i*5%12,1+i%27) for i in range(40)]
    rows=[[nbx(i+100),tgl(d[i],1),"USAHA ANGKA %d"%(i+1),"Perseorangan","MIKRO","JL POROS NO %d"%(i+1),ds(k[i],i).upper(),k[i].upper(),"KAB. JENEPONTO",hp(i)] for i in range(40)]
    S(b,"oss_rba_fasilitasi_2023.xlsx",["DAFTAR UMKM YANG DIFASILITASI PENERBITAN NIB (UNDUHAN OSS-RBA)","TAHUN 2023"],["nib","tanggal_terbit","nama_usaha","jenis_perusahaan","skala_usaha","alamat_usaha","kelurahan","kecamatan","kab_kota","nomor_telp"],rows,tab="Export"); quse(b,IZN,[[k[i],d[i]] for i in range(40)],0,1)
@H("ekspor-ods","ODS download with a code column and small headings")
def _(b):
    k=ks(41,142); rows=[["7304%06d"%(i*17),kp(i+100).upper(),bh(i+100),CODE[k[i]],k[i].upper(),"AKTIF" if i%5 else "TIDAK AKTIF",["A","B","C1",""][i%4] or None] for i in range(41)]
    S(b,"ods_download_31032023.xlsx",["Online Data System (ODS) Koperasi - Kabupaten Jeneponto","Posisi 31 Maret 2023"],["nik_koperasi","nama_koperasi","nomor_badan_hukum","kode_kecamatan","kecamatan","status","grade"],rows,tab="ODS"); kopuse(b,rows and [[k[i],rows[i][5]] for i in range(41)],0,1,"2023-Q1")
@H("ekspor-sidt-umkm","single data of UMKM: masked NIK, turnover, scale in capitals")
def _(b):
    k=ks(58,143); sc=["MIKRO","MIKRO","MIKRO","KECIL","MIKRO","MENENGAH"]
    rows=[[i+1,"UM%06d"%(7300+i*3),"PELAKU %d"%(i+1),nikx(i+430),"TOKO ANGKA %d"%(i+1),["PERDAGANGAN","INDUSTRI PENGOLAHAN","JASA"][i%3],sc[(i+i//6)%6],30000000+i*700000,k[i].upper(),ds(k[i],i).upper(),"JENEPONTO","SULAWESI SELATAN"] for i in range(58)]
    S(b,"SIDT-UMKM_7304_jun2023.xlsx",["DATA TUNGGAL UMKM","KABUPATEN JENEPONTO","POSISI 30 JUNI 2023"],["NO","ID UMKM","NAMA LENGKAP","NIK","NAMA USAHA","SEKTOR","SKALA USAHA","OMZET SETAHUN","KECAMATAN","DESA/KELURAHAN","KABUPATEN","PROVINSI"],rows,tab="data"); umuse(b,[[k[i],rows[i][6]] for i in range(58)],0,1,"2023-Q2")
@H("ekspor-gform-hadir","online attendance form of a training that took place, title lines put above")
def _(b):
    k=ks(32,144); rows=[[D(2023,8,9,8,10+i),"peserta%d@contoh.id"%(i+1),"Peserta %d"%(i+1),nikp(i+500),k[i],"Usaha Angka %d"%(i+1),hp(i)] for i in range(32)]
    S(b,"Presensi Online Pelatihan Marketplace.xlsx",["DAFTAR HADIR PESERTA PELATIHAN MARKETPLACE (PRESENSI ONLINE)","TRIWULAN III TAHUN 2023"],["Timestamp","Alamat Email","Nama Lengkap Peserta","NIK","Kecamatan","Nama Usaha","Nomor WhatsApp"],rows,tab="Form Responses 1"); b.use(PD,"2023-Q3",count(rows,4))
@H("ekspor-kode-nama","kecamatan written with its code: '73.04.03 - BINAMU'")
def _(b):
    k=ks(37,145); rows=[[i+1,kp(i+150),bh(i+150),"%s - %s"%(CODE[k[i]],k[i].upper()),JENIS[i%5],["Aktif","Tidak Aktif"][i%6==1]] for i in range(37)]
    S(b,"laporan_sistem_koperasi_tw3.xlsx",["DATA KOPERASI",Q[3]],["No","Nama Koperasi","Badan Hukum","Wilayah Kecamatan","Jenis","Status"],rows,tab="Report"); kopuse(b,[[k[i],rows[i][5]] for i in range(37)],0,1,"2023-Q3")
@H("ekspor-spasi-kapital","download full of trailing spaces and non-breaking spaces, 'KEC ' before each name")
def _(b):
    k=ks(45,146); rows=[[i+1,"PEMILIK %d "%(i+1),nkj(i+560)+" ","USAHA ANGKA %d\u00a0"%(i+1),["KEC %s ","KEC. %s\u00a0"," %s","%s  "][i%4]%k[i].upper(),["MIKRO ","KECIL","MIKRO"][i%3]] for i in range(45)]
    S(b,"umkm_export (bersih).xlsx",["DATA UMKM KABUPATEN JENEPONTO ",Q[1]+" "],["NO ","NAMA PEMILIK ","NIK ","NAMA USAHA ","KECAMATAN ","SKALA USAHA "],rows,tab="Query1"); umuse(b,[[k[i],rows[i][5]] for i in range(45)],0,1,"2023-Q1")
# ================= 4. the officer who fills the ministry's form
def form(n): return ["(%d)"%(i+1) for i in range(n)]
def wil(ws,r,t="2023"): pass
@H("form-kop-lembar","form with province / regency lines, numbering row (1) (2), lines left over at the end")
def _(b):
    k=ks(35,161); rows=[[i+1,kp(i+200),"Nomor %s"%bh(i+200),tgl(D(2001+i%20,1+i%12,1+i%27),2),ds(k[i],i),k[i],10+i%9,12+i%7,["Aktif","Tidak Aktif"][i%4==3]] for i in range(35)]+[[i+1]+[None]*8 for i in range(35,50)]
    S(b,"Form Isian Kelembagaan TW IV.xlsx",["FORMULIR DATA KOPERASI","Provinsi : Sulawesi Selatan","Kabupaten/Kota : Jeneponto","Keadaan : Triwulan IV Tahun 2023"],["No.","Nama Koperasi",("Badan Hukum",["Nomor","Tanggal"]),("Alamat",["Desa/Kelurahan","Kecamatan"]),("Anggota",["Laki-laki","Perempuan"]),"Status Keaktifan"],rows,tab="Form-1",num=form(9)); kopuse(b,rows[:35],5,8)
@H("form-umkm-bnba","'by name by address' form: RT, RW, hamlet, village, kecamatan")
def _(b):
    k=ks(48,162); rows=[[i+1,"Pemilik %d"%(i+1),nkj(i+620),"Kios Angka %d"%(i+1),"Dusun %d"%(1+i%4),"%03d"%(1+i%5),"%03d"%(1+i%3),ds(k[i],i),k[i],["Usaha Mikro","Usaha Mikro","Usaha Kecil","Usaha Menengah"][(i*3+i//5)%4]] for i in range(48)]
    S(b,"BNBA UMKM.xlsx",["DATA UMKM BY NAME BY ADDRESS (BNBA)","KABUPATEN JENEPONTO PROVINSI SULAWESI SELATAN",Q[3]],["No","Nama Pelaku Usaha","NIK","Nama Usaha",("Alamat Usaha",["Dusun/Lingkungan","RT","RW","Desa/Kelurahan","Kecamatan"]),"Kriteria Usaha"],rows,tab="BNBA",num=True,when="Oktober 2023"); umuse(b,rows,8,9,"2023-Q3")
@H("form-diklat-dak","report of trainees paid from DAK nonfisik: schooling, age, disability none, begin and end date")
def _(b):
    k=ks(36,163); E=[(D(2023,3,6),D(2023,3,9)),(D(2023,7,10),D(2023,7,13)),(D(2023,10,16),D(2023,10,19))]
    rows=[[i+1,"Peserta %d"%(i+1),nkj(i+700),jk(i+700),21+i,["SD","SMP","SMA","S1"][i%4],"Tidak",k[i],"Pelatihan Vokasional",E[i*2%3][0],E[i*2%3][1]] for i in range(36)]
    S(b,"DAK NF - Laporan Peserta.xlsx",["LAPORAN DATA PESERTA PELATIHAN","DANA ALOKASI KHUSUS (DAK) NONFISIK PK2UKM TAHUN ANGGARAN 2023","KABUPATEN JENEPONTO"],["No","Nama Peserta","NIK","L/P","Usia","Pendidikan","Penyandang Disabilitas","Kecamatan","Nama Pelatihan",("Tanggal Pelaksanaan",["Mulai","Selesai"])],rows,tab="Peserta",num=True); quse(b,PD,rows,7,10)
@H("form-izin-sebelum-sesudah","'Legalitas sebelum' (none) and 'sesudah difasilitasi' (NIB and its date)")
def _(b):
    k=ks(34,164); d=[[D(2023,2,8),D(2023,5,17),D(2023,9,6),D(2023,12,12)][i*3%4] for i in range(34)]
    rows=[[i+1,"Pemilik %d"%(i+1),"Usaha Angka %d"%(i+1),k[i],"Belum ada",nbx(i+200),d[i]] for i in range(34)]
    S(b,"Form fasilitasi legalitas usaha.xlsx",PEMB+["DATA USAHA MIKRO YANG DIFASILITASI IZIN USAHA","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Legalitas Sebelum Difasilitasi",("Sesudah Difasilitasi",["NIB","Tanggal Terbit"])],rows,tab="Form",num=form(7),merge=True); quse(b,IZN,rows,3,6)
@H("form-ban-penyaluran","form of distributed equipment: type, brand, number, unit, handover date")
def _(b):
    k=ks(30,165); d=[[D(2023,6,27),D(2023,9,28)][i%2] for i in range(30)]
    rows=[[i+1,"Penerima %d"%(i+1),nkj(i+760),hp(i),"Usaha Angka %d"%(i+1),k[i],ALAT[i%6],1,"unit",d[i]] for i in range(30)]
    S(b,"Formulir Realisasi Banper.xlsx",["FORMULIR REALISASI PENYALURAN BANTUAN SARANA DAN PRASARANA USAHA","KABUPATEN JENEPONTO TAHUN 2023"],["No.","Nama Penerima","NIK","No. HP","Nama Usaha","Kecamatan",("Sarana Usaha",["Jenis/Tipe","Jumlah","Satuan"]),"Tanggal Diserahkan"],rows,tab="Realisasi",num=form(10)); quse(b,SAR,rows,5,9)
@H("form-kop-bersertifikat","columns grade, NIK certificate, tax number beside the status; two thirds have them")
def _(b):
    k=ks(39,166); rows=[[i+1,kp(i+260),bh(i+260),k[i],["Ada","Belum"][i%3==2],["A","B","C2"][i%3] if i%3!=2 else "-","%02d.%03d.%03d.%d-807.000"%(1+i%9,100+i,500+i,i%10) if i%3!=2 else "-",["Aktif","Tidak Aktif"][i%7==2]] for i in range(39)]
    S(b,"form data kop (lengkap).xlsx",KOPJ+["DATA KOPERASI KABUPATEN JENEPONTO",Q[2]],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Sertifikat NIK","Grade","NPWP","Status"],rows,tab="Form 2",num=True); kopuse(b,rows,3,7,"2023-Q2")
# ================= 5. the officer with a list per desa
VIL={"Bangkala":["Pallengu","Pantai Bahari","Kalimporo","Marayoka"],"Binamu":["Empoang","Pabiringa","Sidenre","Balang Toa"],"Turatea":["Paitana","Bululoe","Mangepong","Tanjonga"],"Rumbia":["Loka","Tompobulu","Bontocini","Ujung Bulu"],"Tamalatea":["Turatea","Turatea Timur","Karelayu","Manjangloe"],"Kelara":["Tolo","Tolo Utara","Gantarang","Tombolo"]}
@H("desa-tab-satu-kecamatan","one kecamatan's workbook, a tab for each of its villages (all named), title names both")
def _(b):
    flat=[];n=0
    for j,v in enumerate(["Bulo Bulo","Arungkeke","Palajau","Boronglamu","Arungkeke Pallantikang","Kalumpangloe","Kampala"]):
        rows=[]
        for x in range(3+j%4): rows.append([x+1,"Pemilik %d"%(n+1),nkj(n+820),"Jualan Angka %d"%(n+1),"Dusun %d"%(1+x%3),["Mikro","Mikro","Kecil"][n%3]]); flat.append(["Arungkeke",rows[-1][5]]); n+=1
        S(b,"UMKM Kec. Arungkeke TW IV 2023.xlsx",["DATA UMKM DESA %s"%v.upper(),"KECAMATAN ARUNGKEKE KABUPATEN JENEPONTO",Q[4]],["No","Nama Pemilik","NIK","Nama Usaha","Dusun","Skala Usaha"],rows,tab="Ds. "+v)
    umuse(b,flat,0,1)
@H("desa-berkas-kecamatan","a workbook from each kecamatan with a village column, in a folder")
def _(b):
    n=0
    for j,nm in enumerate(NAMES):
        rows=[]
        for x in range(3+j*5%4): rows.append([x+1,kp(n+320),bh(n+320),ds(nm,x),["Aktif","Tidak Aktif"][n%4==1]]); n+=1
        S(b,"Kiriman Kecamatan/kop %s.xlsx"%nm.lower(),["PEMERINTAH KABUPATEN JENEPONTO","KECAMATAN "+nm.upper(),"DAFTAR KOPERASI DI WILAYAH KECAMATAN "+nm.upper(),Q[2]],["No","Nama Koperasi","Badan Hukum","Desa/Kelurahan","Status"],rows,tab=nm,when="Juni 2023",jab="KASI EKBANG"); kopuse(b,[[nm,r[4]] for r in rows],0,1,"2023-Q2")
@H("desa-garis-miring","one column 'Desa / Kecamatan': 'Paitana / Turatea'")
def _(b):
    k=ks(35,183); rows=[[i+1,"Pemilik %d"%(i+1),nkj(i+900),"Rumah Makan Angka %d"%(i+1),"%s / %s"%(ds(k[i],i),k[i]),hp(i)] for i in range(35)]
    S(b,"umkm perdesa tw2-2023.xlsx",["DAFTAR UMKM MENURUT DESA",Q[2]],["No","Nama Pemilik","NIK","Nama Usaha","Desa / Kecamatan","HP"],rows); umuse(b,[[x] for x in k],0,None,"2023-Q2")
@H("desa-seksi-desa-kec","section lines 'DESA PAITANA KECAMATAN TURATEA'")
def _(b):
    out=[];flat=[];n=0
    for nm in VIL:
        for v in VIL[nm][:2]:
            out.append("DESA/KEL. %s KECAMATAN %s"%(v.upper(),nm.upper()))
            for x in range(2+n%3): out.append([x+1,"Peserta %d"%(n+1),nkj(n+950),"Usaha Angka %d"%(n+1),hp(n)]); flat.append([nm]); n+=1
    S(b,"peserta pelatihan desa tw 3.xlsx",["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN DESA",Q[3]],["No","Nama Peserta","NIK","Nama Usaha","No. HP"],out); b.use(PD,"2023-Q3",count(flat,0))
@H("desa-nama-kembar","villages named like other kecamatan (Turatea in Tamalatea, Rumbia, Arungkeke); the column Kecamatan tells")
def _(b):
    V=[("Turatea","Tamalatea"),("Turatea Timur","Tamalatea"),("Rumbia","Rumbia"),("Bontoramba","Bontoramba"),("Bangkalaloe","Bontoramba"),("Pallantikang","Bangkala"),("Pallantikang","Rumbia"),("Tarowang","Tarowang"),("Tombolo","Kelara"),("Bontomanai","Bangkala")]
    rows=[[i+1,"Penerima %d"%(i+1),nkj(i+1000),V[i*3%10][0],V[i*3%10][1],ALAT[i%6],tgl([D(2023,7,18),D(2023,12,6)][i%2],5)] for i in range(34)]
    S(b,"penerima alat per desa.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN USAHA","TAHUN 2023"],["No","Nama Penerima","NIK","Desa/Kelurahan","Kecamatan","Nama Alat","Tanggal Penyerahan"],rows); quse(b,SAR,[[rows[i][4],[D(2023,7,18),D(2023,12,6)][i%2]] for i in range(34)],0,1)
@H("desa-kolom-kec-dulu","kecamatan, village, hamlet, RT as first columns, sorted; number restarts in each village")
def _(b):
    rows=[];n=0
    for nm in NAMES:
        for v in DESA[nm]:
            for x in range(1+n%2): rows.append([nm,v,"Dusun %d"%(1+x),"RT %02d"%(1+n%4),x+1,"Pemilik %d"%(n+1),nkj(n+1050),nbx(n+300),D(2023,8,1+n%28)]); n+=1
    S(b,"NIB massal turun desa agustus.xlsx",["DAFTAR UMKM YANG DIFASILITASI NIB MELALUI KEGIATAN TURUN DESA","TAHUN 2023"],["Kecamatan","Desa","Dusun","RT","No","Nama Pemilik","NIK","NIB","Tanggal Terbit"],rows); quse(b,IZN,rows,0,8)
@H("desa-subjumlah","subtotal after each village ('Jumlah Desa X : 3') and after each kecamatan, all agreeing")
def _(b):
    out=[];flat=[];n=0
    for nm in ("Bangkala","Binamu","Turatea","Rumbia"):
        t=0
        for v in VIL[nm]:
            c=2+n%3
            for x in range(c): out.append([x+1,nm,v,kp(n+400),bh(n+400)]); flat.append([nm]); n+=1
            out.append([None,None,"Jumlah Desa/Kel. %s : %d"%(v,c)]); t+=c
        out.append([None,"Jumlah Kec. %s : %d"%(nm,t)])
    S(b,"kop tiap desa (4 kec) tw1.xlsx",["DAFTAR KOPERASI KECAMATAN BANGKALA, BINAMU, TURATEA DAN RUMBIA",Q[1]],["No","Kecamatan","Desa/Kelurahan","Nama Koperasi","Nomor Badan Hukum"],out); kopuse(b,flat,0,None,"2023-Q1")
# ================= 6. the officer who merges cells everywhere
@H("gabung-kec-dan-jumlah","kecamatan and 'Jumlah' (number of cooperatives there) merged over the kecamatan's rows")
def _(b):
    k=ks(38,201,True); c=count([[x] for x in k],0); rows=[[k[i],c[k[i]],i+1,kp(i+470),bh(i+470),["Aktif","Tidak Aktif"][i%5==0]] for i in range(38)]
    ws=S(b,"KOPERASI GABUNG.xlsx",["DAFTAR KOPERASI SE-KABUPATEN JENEPONTO",KDR[3]],["Kecamatan","Jumlah","No","Nama Koperasi","Badan Hukum","Status"],rows,merge=True); span(ws,1,runs(k)); span(ws,2,runs(k)); kopuse(b,rows,0,5,"2023-Q3")
@H("gabung-pelatihan-tanggal","training and date merged over their participants")
def _(b):
    ev=[("Pelatihan Bordir",D(2023,3,22),10),("Pelatihan Servis HP",D(2023,5,24),11),("Pelatihan Budidaya Madu",D(2023,9,20),9)]; k=ks(30,202); t=[j for j,e in enumerate(ev) for _ in range(e[2])]
    rows=[[i+1,ev[t[i]][0],ev[t[i]][1],"Peserta %d"%(i+1),nkj(i+1130),k[i]] for i in range(30)]; flat=[[k[i],ev[t[i]][1]] for i in range(30)]
    ws=S(b,"Peserta per jenis pelatihan.xlsx",PEMB+["DAFTAR NAMA PESERTA PELATIHAN TAHUN 2023"],["No","Nama Pelatihan","Tanggal Pelatihan","Nama Peserta","NIK","Kecamatan"],rows,merge=True); span(ws,2,runs(t)); span(ws,3,runs(t)); quse(b,PD,flat,0,1)
@H("gabung-judul-tiga-baris","three heading rows: 'IDENTITAS' over 'Pemilik' and 'Usaha' over the columns")
def _(b):
    k=ks(32,203); ws=b.sheet("data umkm (judul bertingkat).xlsx","UMKM"); titles(ws,["DATA UMKM KABUPATEN JENEPONTO",Q[1]],7,1,True)
    for a,t in (("A4:A6","No"),("B4:E4","IDENTITAS"),("B5:C5","Pemilik"),("D5:E5","Usaha"),("F4:F6","Kecamatan"),("G4:G6","Skala Usaha")): ws.merge_cells(a); put(ws,int(re.search(r"\d+",a)[0]),"ABCDEFG".index(a[0])+1,t,True)
    for c,t in ((2,"Nama Pemilik"),(3,"NIK"),(4,"Nama Usaha"),(5,"Jenis Usaha")): put(ws,6,c,t,True)
    rows=[[i+1,"Pemilik %d"%(i+1),nkj(i+1180),"Usaha Angka %d"%(i+1),["Pangan","Sandang"][i%2],k[i],["Mikro","Kecil","Mikro","Mikro"][i%4]] for i in range(32)]
    for i,r in enumerate(rows):
        for c,v in enumerate(r,1): put(ws,7+i,c,v).border=BOX
    umuse(b,rows,5,6,"2023-Q1")
@H("gabung-kec-kolom-akhir","the last column is the kecamatan, merged downward over sorted rows; permits with dates")
def _(b):
    k=ks(33,204,True); rows=[[i+1,"Pemilik %d"%(i+1),"Usaha Angka %d"%(i+1),nbx(i+400),D(2023,[2,6,7,10][i*3%4],5+i%20),k[i]] for i in range(33)]; flat=[[k[i],rows[i][4]] for i in range(33)]
    ws=S(b,"nib urut kecamatan.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Tgl Terbit","Kecamatan"],rows); span(ws,6,runs(k)); quse(b,IZN,flat,0,1)
@H("gabung-nama-dua-kolom","each name merged over two columns, titles merged, goods merged over the recipients")
def _(b):
    k=ks(24,205); t=[i//6 for i in range(24)]; rows=[[i+1,"Penerima %d"%(i+1),None,nkj(i+1230),k[i],ALAT[t[i]],"1 unit"] for i in range(24)]
    ws=S(b,"Penerima sarpras (rapi).xlsx",PEMB+["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA",Q[4]],["No",("Nama Penerima",["(sesuai KTP)",None]),"NIK","Kecamatan","Jenis Barang","Volume"],rows,merge=True)
    for r in [ws.first-1]+ws.rows_at: ws.merge_cells(start_row=r,start_column=2,end_row=r,end_column=3)
    span(ws,6,runs(t)); b.use(SAR,"2023-Q4",count(rows,4))
@H("gabung-seksi-lebar","kecamatan as section lines merged across the whole width, in the middle")
def _(b):
    out=[];flat=[];n=0
    for j,nm in enumerate(NAMES):
        out.append("KECAMATAN "+nm.upper())
        for x in range(2+j%3): out.append([x+1,kp(n+520),bh(n+520),ds(nm,x),["Aktif","Tidak Aktif"][n%4==2]]); flat.append([nm,out[-1][4]]); n+=1
    ws=S(b,"koperasi seksi lebar.xlsx",KOPJ+["DATA KOPERASI",Q[1]],["No","Nama Koperasi","Badan Hukum","Desa/Kel.","Status"],out,merge=True)
    for r in range(ws.first,ws.next):
        v=ws.cell(r,1).value
        if isinstance(v,str): ws.merge_cells(start_row=r,start_column=1,end_row=r,end_column=5); ws.cell(r,1).alignment=Alignment(horizontal="center")
    kopuse(b,flat,0,1,"2023-Q1")
# ================= 7. the officer with the quarter's lists on tabs
@H("tab-tw-pelatihan","tabs TW1-TW4, each with its own title and other persons; numbering goes on")
def _(b):
    n=0
    for q in (1,2,3,4):
        k=ks(12+q*2,220+q); rows=[[n+x+1,"Peserta %d"%(n+x+1),nikp(n+x+1280),k[x],["Bimtek Pengawas Koperasi","Pelatihan Keripik"][x%2]] for x in range(len(k))]; n+=len(k)
        S(b,"Nama Peserta 2023 per TW.xlsx",["DAFTAR PESERTA PELATIHAN DAN BIMTEK","TRIWULAN %s TA 2023"%ROM[q]],["No","Nama Peserta","NIK","Kecamatan","Kegiatan"],rows,tab="TW%d"%q); b.use(PD,"2023-Q%d"%q,count(rows,3))
@H("tab-bulan-bulan","tabs named by span of months; titles 'BULAN JANUARI - MARET 2023 (TRIWULAN I)'")
def _(b):
    n=0
    for q,(t,l) in enumerate((("Jan-Mar","JANUARI - MARET"),("Apr-Jun","APRIL - JUNI"),("Jul-Sep","JULI - SEPTEMBER"),("Okt-Des","OKTOBER - DESEMBER")),1):
        k=ks(11+q,230+q); rows=[[x+1,"Pemilik %d"%(n+x+1),"Usaha Angka %d"%(n+x+1),nbx(n+x+500),k[x]] for x in range(len(k))]; n+=len(k)
        S(b,"fasilitasi izin 2023 (4 tab).xlsx",["UMKM YANG DIFASILITASI IZIN USAHA","BULAN %s 2023 (TRIWULAN %s)"%(l,ROM[q])],["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"],rows,tab=t); b.use(IZN,"2023-Q%d"%q,count(rows,4))
@H("tab-posisi-tanggal","tabs '31 Mar', '30 Jun', '30 Sept', '31 Des' of the cooperatives; status changes, list grows")
def _(b):
    k=ks(37,240)
    for q,(t,n) in enumerate((("31 Mar",33),("30 Jun",33),("30 Sept",35),("31 Des",37)),1):
        rows=[[i+1,kp(i+590),bh(i+590),k[i],JENIS[i%5],["AKTIF","TIDAK AKTIF"][(i*3+q)%7==0]] for i in range(n)]
        S(b,"posisi koperasi.xlsx",["DAFTAR KOPERASI KAB. JENEPONTO",KDR[q]],["NO","NAMA KOPERASI","NO. BADAN HUKUM","KECAMATAN","JENIS KOPERASI","STATUS"],rows,tab=t); kopuse(b,rows,3,5,"2023-Q%d"%q)
@H("tab-tw-nihil","aid in quarters III and IV; the tabs of I and II hold the heading and 'NIHIL'")
def _(b):
    n=0
    for q in (1,2,3,4):
        c=(0,0,0,14,17)[q]; k=ks(c,250+q); rows=[[x+1,"Penerima %d"%(n+x+1),nkj(n+x+1400),k[x],ALAT[x%6]] for x in range(c)]; n+=c
        ws=S(b,"Bantuan alat per triwulan 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA",Q[q]],["No","Nama Penerima","NIK","Kecamatan","Barang"],rows,tab="TW "+ROM[q])
        if not c: put(ws,ws.next,2,"NIHIL")
        else: b.use(SAR,"2023-Q%d"%q,count(rows,3))
@H("tab-nib-pirt","tabs for NIB and P-IRT of the same quarter, other UMKM in each")
def _(b):
    al=[]
    for j,(t,l) in enumerate((("NIB","PENERBITAN NIB"),("PIRT","PENERBITAN SPP-IRT"))):
        k=ks(17+j*4,260+j); rows=[[x+1,"Pemilik %d"%(x+1+j*40),nkj(x+j*40+1450),"Usaha Angka %d"%(x+1+j*40),nbx(x+600) if j==0 else "P-IRT 2%012d-28"%(x+700),k[x],D(2023,8,2+x)] for x in range(len(k))]; al+=rows
        S(b,"izin tw3.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA (%s)"%l,Q[3]],["No","Nama Pemilik","NIK","Nama Usaha","Nomor "+t,"Kecamatan","Tanggal Terbit"],rows,tab=t)
    b.use(IZN,"2023-Q3",count(al,5))
@H("tab-umkm-tw-lengkap","tabs I-IV of the UMKM, each the whole list at the quarter's end")
def _(b):
    k=ks(50,270); sc=["Mikro","Mikro","Kecil","Mikro","Mikro","Menengah"]
    for q,n in ((1,40),(2,44),(3,47),(4,50)):
        rows=[[i+1,"Usaha Angka %d"%(i+1),"Pemilik %d"%(i+1),nkj(i+1540),ej(k[i],i+q),sc[i%6]] for i in range(n)]
        S(b,"UMKM I-IV.xlsx",["DAFTAR UMKM KABUPATEN JENEPONTO","Posisi akhir Triwulan %s Tahun 2023"%ROM[q]],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala Usaha"],rows,tab=ROM[q]); umuse(b,[[k[i],rows[i][5]] for i in range(n)],0,1,"2023-Q%d"%q)
# ================= 8. the officer who writes remarks in the last column
@H("ket-kop-remeh","remarks that change nothing: new chairman, sign board broken, RAT in May")
def _(b):
    R=["Ketua baru",None,"Papan nama rusak","RAT bulan Mei",None,"Ganti No. HP",None,"Berkas lengkap"]; k=ks(35,281)
    rows=[[i+1,kp(i+660),bh(i+660),ds(k[i],i),ej(k[i],i),["Aktif","Tidak Aktif"][i%6==5],R[i%8]] for i in range(35)]
    S(b,"Daftar kop + catatan.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO",KDR[2]],["No","Nama Koperasi","No. BH","Desa/Kel","Kecamatan","Status","Catatan Lain"],rows); kopuse(b,[[k[i],rows[i][5]] for i in range(35)],0,1,"2023-Q2")
@H("ket-diklat-remeh","remarks: late, brought her child, certificate fetched")
def _(b):
    R=[None,"Datang terlambat","Membawa anak","Sertifikat sudah diambil",None,"Vegetarian","Duduk di depan"]; k=ks(33,282); d=[[D(2023,3,28),D(2023,6,20),D(2023,10,11)][i//11] for i in range(33)]
    rows=[[i+1,"Peserta %d"%(i+1),nkj(i+1610),ej(k[i],i),"Pelatihan Batik Ecoprint",tgl(d[i],i%4),R[i%7]] for i in range(33)]
    S(b,"peserta ecoprint (catatan).xlsx",PEMB+["DAFTAR PESERTA PELATIHAN BATIK ECOPRINT","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelatihan","Keterangan"],rows); quse(b,PD,[[k[i],d[i]] for i in range(33)],0,1)
@H("ket-ban-diterima","remarks: received in person, by the wife, complete; handed over in quarter IV")
def _(b):
    R=["Diterima langsung","Diterima istri","Lengkap","Diantar ke rumah"]; k=ks(29,283)
    rows=[[i+1,"Penerima %d"%(i+1),nikx(i+1660),k[i],ALAT[i%6],D(2023,11,14+i%3),R[i%4]] for i in range(29)]
    S(b,"bantuan freezer dkk.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA",Q[4]],["No","Nama Penerima","NIK","Kecamatan","Barang","Tgl. Diserahkan","Ket."],rows,when="Desember 2023"); quse(b,SAR,rows,3,5)
@H("ket-izin-remeh","remarks: helped by his son, e-mail made by the officer, printed")
def _(b):
    R=["Dibantu anaknya","Email dibuatkan petugas","Sudah dicetak",None,"Dikirim lewat WA"]; k=ks(37,284); d=[D(2023,2+i*3%11,2+i%26) for i in range(37)]
    rows=[[i+1,"Pemilik %d"%(i+1),nkj(i+1710),"Usaha Angka %d"%(i+1),k[i],"'"+nbx(i+800),tgl(d[i],3),R[i%5]] for i in range(37)]
    S(b,"Rekap nama NIB bantuan dinas.xlsx",["DAFTAR PELAKU UMKM YANG DIFASILITASI PEMBUATAN NIB","TAHUN 2023"],["No","Nama Pemilik","NIK","Nama Usaha","Kecamatan","NIB","Tgl Terbit","Keterangan"],rows,num=True); quse(b,IZN,[[k[i],d[i]] for i in range(37)],0,1)
@H("ket-umkm-remeh","remarks: sideline, sells at the market too, wants training")
def _(b):
    R=["Usaha sampingan","Jualan juga di pasar",None,"Minat ikut pelatihan","Buka malam",None]; k=ks(46,285)
    rows=[[i+1,"Pemilik %d"%(i+1),nkj(i+1760),"Lapak Angka %d"%(i+1),k[i],["Mikro","Kecil","Mikro","Menengah","Mikro"][i*3%5],R[i%6]] for i in range(46)]
    S(b,"pendataan umkm tw iv.xlsx",["DATA UMKM KABUPATEN JENEPONTO",Q[4]],["No","Nama Pemilik","NIK","Nama Usaha","Kecamatan","Skala","Keterangan"],rows); umuse(b,rows,4,5)
@H("ket-kop-status-di-ket","the last column 'Ket.' says aktif / tdk aktif in changing spelling")
def _(b):
    k=ks(34,286); a=[i%4!=1 for i in range(34)]
    rows=[[i+1,kp(i+720),bh(i+720),JENIS[i%5],k[i],(["aktif","Aktif","AKTIF"] if a[i] else ["tdk aktif","Tidak Aktif","tidak aktif"])[i%3]] for i in range(34)]
    S(b,"koperasi (ket) triw 4.xlsx",["DAFTAR NAMA KOPERASI",Q[4]],["No","Nama Koperasi","Nomor BH","Jenis","Kecamatan","Ket."],rows); kopuse(b,[[k[i],"A" if a[i] else "T"] for i in range(34)],0,1)
# ================= 9. the officer who adds a small recap
def beside(ws,r,c,heads,rows):
    for j,h in enumerate(heads): put(ws,r,c+j,h,True).border=BOX
    for i,x in enumerate(rows):
        for j,v in enumerate(x): put(ws,r+1+i,c+j,v).border=BOX
@H("rekap-di-samping-kec","right of the list, an empty column between: Kecamatan | Jumlah, agreeing, COUNTIF formulas")
def _(b):
    k=ks(40,301); rows=[[i+1,kp(i+780),bh(i+780),k[i],["Aktif","Tidak Aktif"][i%5==4]] for i in range(40)]; c=count(rows,3)
    ws=S(b,"kop + rekap samping.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO",Q[1]],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],rows,tab="Data")
    a=ws.rows_at; beside(ws,ws.first-1,7,["Kecamatan","Jumlah Koperasi"],[[n,F('=COUNTIF($D$%d:$D$%d,"%s")'%(a[0],a[-1],n),c[n])] for n in NAMES]+[["Total",F("=SUM(H%d:H%d)"%(ws.first,ws.first+10),40)]]); kopuse(b,rows,3,4,"2023-Q1")
@H("rekap-lp-di-bawah","below the participants: 'Laki-laki : 14 orang', 'Perempuan : .. orang', 'Jumlah : 30 orang'")
def _(b):
    k=ks(30,302); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+1830),jk(i+1830),k[i],"Pelatihan Sari Laut"] for i in range(30)]; l=sum(r[3]=="L" for r in rows)
    ws=S(b,"peserta sari laut triwulan 1.xlsx",["DAFTAR PESERTA PELATIHAN OLAHAN SARI LAUT",Q[1]],["No","Nama Peserta","NIK","L/P","Kecamatan","Pelatihan"],rows)
    for j,t in enumerate(("Laki-laki : %d orang"%l,"Perempuan : %d orang"%(30-l),"Jumlah : 30 orang")): put(ws,ws.next+1+j,2,t)
    b.use(PD,"2023-Q1",count(rows,4))
@H("rekap-status-di-bawah","below the cooperatives a table of three lines: Aktif, Tidak Aktif, Jumlah for the regency")
def _(b):
    k=ks(37,303); rows=[[i+1,kp(i+830),bh(i+830),ej(k[i],i),["Aktif","Tidak Aktif"][i%3==0]] for i in range(37)]; a=sum(r[4]=="Aktif" for r in rows)
    ws=S(b,"daftar kop dan ringkasan.xlsx",KOPJ+["DAFTAR KOPERASI",Q[3]],["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Status"],rows)
    table(ws,ws.next+2,["No","Uraian","Jumlah (Unit)"],[[1,"Koperasi Aktif",a],[2,"Koperasi Tidak Aktif",37-a],[None,"Jumlah",37]]); kopuse(b,[[k[i],rows[i][4]] for i in range(37)],0,1,"2023-Q3")
@H("rekap-skala-di-samping","right of the list the regency's numbers of Mikro, Kecil, Menengah, agreeing")
def _(b):
    k=ks(49,304); rows=[[i+1,"Usaha Angka %d"%(i+1),"Pemilik %d"%(i+1),nkj(i+1880),k[i],["Mikro","Mikro","Mikro","Kecil","Mikro","Menengah"][(i+i//6)%6]] for i in range(49)]
    ws=S(b,"umkm dengan ringkasan.xlsx",["DATA UMKM",Q[2]],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala Usaha"],rows)
    beside(ws,ws.first,8,["Ringkasan","Unit"],[[w,sum(r[5]==w for r in rows)] for w in ("Mikro","Kecil","Menengah")]+[["Jumlah",49]]); umuse(b,rows,4,5,"2023-Q2")
@H("rekap-di-atas","recap per kecamatan above, the names below on the same tab, agreeing")
def _(b):
    k=ks(36,305); rows=[[i+1,"Pemilik %d"%(i+1),"Usaha Angka %d"%(i+1),nbx(i+900),k[i]] for i in range(36)]; c=count(rows,4); ws=b.sheet("izin rekap & nama tw2.xlsx","Izin")
    r=titles(ws,["REKAPITULASI UMKM YANG DIFASILITASI IZIN USAHA",Q[2]])+1; r=table(ws,r,["No","Kecamatan","Jumlah UMKM"],[[i+1,n,c[n]] for i,n in enumerate(NAMES)]); put(ws,r,2,"JUMLAH",True); put(ws,r,3,36,True)
    r=titles(ws,["DAFTAR NAMA UMKM YANG DIFASILITASI IZIN USAHA",Q[2]],5,r+3)+1; table(ws,r,["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"],rows); b.use(IZN,"2023-Q2",c)
@H("rekap-barang-di-bawah","below the recipients the number of goods of each kind")
def _(b):
    k=ks(30,306); d=[[D(2023,4,26),D(2023,10,31)][i//15] for i in range(30)]; rows=[[i+1,"Penerima %d"%(i+1),nkj(i+1950),k[i],ALAT[i%6],d[i]] for i in range(30)]
    ws=S(b,"Penerima alat & jumlah barang.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA USAHA","TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jenis Barang","Tanggal Serah Terima"],rows)
    table(ws,ws.next+2,["No","Jenis Barang","Jumlah (Unit)"],[[i+1,a,5] for i,a in enumerate(ALAT)]+[[None,"Jumlah",30]]); quse(b,SAR,rows,3,5)
@H("rekap-pelatihan-di-samping","right of the participants the number of each training's participants, agreeing")
def _(b):
    ev=[("Pelatihan Bakso Ikan",D(2023,5,9)),("Pelatihan Desain Logo",D(2023,8,1))]; k=ks(34,307); rows=[[i+1,"Peserta %d"%(i+1),nikn(i+2010),k[i],ev[i%2][0],ev[i%2][1]] for i in range(34)]
    ws=S(b,"nama peserta (ringkas di kanan).xlsx",["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal"],rows)
    beside(ws,ws.first-1,9,["Pelatihan","Jml Org"],[[ev[0][0],17],[ev[1][0],17],["Total",34]]); quse(b,PD,rows,3,5)
# ================= 10. the officer who prints
def pages(b,fn,tab,top,heads,rows,per,foot=None,again=(),num=False,rowtext=None):
    """pages of `per` rows: letterhead and heading anew on each, a line below each page"""
    ws=b.sheet(fn,tab); r=titles(ws,top)+1; ws.rows_at=[]; N=len(rows); P_=(N+per-1)//per
    for p in range(P_):
        if p:
            r=titles(ws,again,5,r+1)
        r,n=head(ws,r,heads)
        if num:
            for c in range(1,n+1): put(ws,r,c,c)
            r+=1
        for row in rows[p*per:(p+1)*per]:
            for c,v in enumerate(row,1):
                if v is not None: put(ws,r,c,v,fmt="dd/mm/yyyy" if isinstance(v,datetime.datetime) else None)
                ws.cell(r,c).border=BOX
            ws.rows_at.append(r); r+=1
        if foot:
            for c,v in enumerate(foot(p,min(N,(p+1)*per)-p*per,min(N,(p+1)*per),P_),1):
                if v is not None: put(ws,r,c,v)
            r+=1
    ws.next=r; return ws
@H("cetak-jumlah-halaman","each page ends with 'Jumlah halaman ini : 18 orang'")
def _(b):
    k=ks(43,321); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+2070),k[i],"Pelatihan Roti"] for i in range(43)]
    pages(b,"CETAK peserta roti.xlsx","Cetak",PEMB+["DAFTAR PESERTA PELATIHAN ROTI DAN KUE",Q[2]],["No","Nama Peserta","NIK","Kecamatan","Pelatihan"],rows,18,lambda p,a,z,t:[None,"Jumlah halaman ini : %d orang"%a]); b.use(PD,"2023-Q2",count(rows,3))
@H("cetak-dua-lajur","two halves side by side: No, Nama, NIB, Kecamatan | No, Nama, NIB, Kecamatan, an empty column between")
def _(b):
    k=ks(40,322); e=[[i+1,"Pemilik %d"%(i+1),nbx(i+1000),k[i]] for i in range(40)]; ws=b.sheet("nib dua lajur tw4.xlsx","cetak"); titles(ws,["DAFTAR UMKM YANG DIFASILITASI NIB",Q[4]])
    for h,c0 in ((0,1),(1,6)):
        for j,t in enumerate(("No","Nama Pemilik","NIB","Kecamatan")): put(ws,4,c0+j,t,True).border=BOX
        for x in range(20):
            for j,v in enumerate(e[h*20+x]): put(ws,5+x,c0+j,v).border=BOX
    b.use(IZN,"2023-Q4",count(e,3))
@H("cetak-kaki-halaman","each page ends with 'Dicetak tanggal 05/01/2024 - Hal. 1 dari 3'")
def _(b):
    k=ks(47,323); rows=[[i+1,kp(i+880),bh(i+880),ds(k[i],i),k[i],["Aktif","Tidak Aktif"][i%4==2]] for i in range(47)]
    pages(b,"cetakan koperasi des.xlsx","print",KOPJ+["DAFTAR KOPERASI",KDR[4]],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kel","Kecamatan","Status"],rows,20,lambda p,a,z,t:["Dicetak tanggal 05/01/2024 - Hal. %d dari %d"%(p+1,t)]); kopuse(b,rows,4,5)
@H("cetak-nomor-kolom-ulang","heading and numbering row 1 2 3 .. printed on each page, two-row heading")
def _(b):
    k=ks(38,324); d=[D(2023,3*(i%4)+2,10) for i in range(38)]; rows=[[i+1,"Penerima %d"%(i+1),nkj(i+2140),ds(k[i],i),k[i],ALAT[i%6],d[i]] for i in range(38)]
    pages(b,"cetak penerima sarana.xlsx","Sheet1",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA","TAHUN 2023"],["No","Nama Penerima","NIK",("Alamat",["Desa/Kel","Kecamatan"]),"Barang","Tgl Penyerahan"],rows,13,num=True); quse(b,SAR,rows,4,6)
@H("cetak-kop-surat-ulang","letterhead and title printed again on each page")
def _(b):
    k=ks(54,325); top=["PEMERINTAH KABUPATEN JENEPONTO","DINAS KOPERASI DAN UKM","DATA UMKM",Q[3]]; rows=[[i+1,"Pemilik %d"%(i+1),nkj(i+2200),"Usaha Angka %d"%(i+1),k[i],["Mikro","Mikro","Kecil"][i%3]] for i in range(54)]
    pages(b,"umkm siap cetak.xlsx","F4",top,["No","Nama Pemilik","NIK","Nama Usaha","Kecamatan","Skala Usaha"],rows,20,again=top); umuse(b,rows,4,5,"2023-Q3")
@H("cetak-lanjutan-seksi","sections per kecamatan; where a page breaks one, 'KECAMATAN X (lanjutan)' is printed again under the heading")
def _(b):
    k=ks(40,326,True); ws=b.sheet("kop per kec untuk dicetak.xlsx","Print"); r=titles(ws,["DAFTAR KOPERASI PER KECAMATAN",Q[4]])+1; hd=["No","Nama Koperasi","Badan Hukum","Desa/Kel.","Status"]; flat=[];no=0
    for i in range(40):
        br_=i%14==0
        if br_: r,_=head(ws,r+(1 if i else 0),hd)
        new=i==0 or k[i]!=k[i-1]
        if new: no=0
        if new or br_: put(ws,r,1,"KECAMATAN "+k[i].upper()+("" if new else " (lanjutan)"),True); r+=1
        no+=1; row=[no,kp(i+940),bh(i+940),ds(k[i],i),["Aktif","Tidak Aktif"][i%5==1]]; flat.append([k[i],row[4]])
        for c,v in enumerate(row,1): put(ws,r,c,v).border=BOX
        r+=1
    kopuse(b,flat,0,1)
@H("cetak-pindahan","'Jumlah dipindahkan' at the page's end and 'Jumlah pindahan' at the next, money column; heading repeated")
def _(b):
    k=ks(33,327); d=[D(2023,7,12) if i<17 else D(2023,12,13) for i in range(33)]; rows=[[i+1,"Penerima %d"%(i+1),nkj(i+2270),k[i],ALAT[i%6],1500000,d[i]] for i in range(33)]
    ws=b.sheet("daftar bayar barang.xlsx","cetak"); r=titles(ws,["DAFTAR PENERIMA BANTUAN PERALATAN USAHA","TAHUN 2023"])+1; hd=["No","Nama Penerima","NIK","Kecamatan","Barang","Nilai (Rp)","Tanggal Diterima"]
    for p in range(3):
        r,_=head(ws,r,hd)
        if p: put(ws,r,2,"Jumlah pindahan"); put(ws,r,6,1500000*11*p); r+=1
        for row in rows[p*11:p*11+11]:
            for c,v in enumerate(row,1): put(ws,r,c,v,fmt="dd/mm/yyyy" if c==7 else None)
            r+=1
        put(ws,r,2,"Jumlah dipindahkan" if p<2 else "JUMLAH"); put(ws,r,6,1500000*11*(p+1)); r+=2
    quse(b,SAR,rows,3,6)
