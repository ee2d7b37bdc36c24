from own import *
from openpyxl.comments import Comment
def nt(ws,*l,c=1,gap=1):
    r=ws.next+gap
    for x in l: put(ws,r,c,x); r+=1
    ws.next=r; return ws
def rk(ws,r,c,hd,kl,zero=False,tot="Jumlah"):
    d=cn(kl)
    for j,x in enumerate(hd): put(ws,r,c+j,x,True)
    for k in NAMES:
        if k in d or zero: r+=1; put(ws,r,c,k); put(ws,r,c+1,d.get(k,0))
    put(ws,r+1,c,tot,True); put(ws,r+1,c+1,len(kl),True)
def use0(b,m,per,kl,ok=lambda i:True): d=cn(kl,ok); b.use(m,per,{k:d.get(k,0) for k in NAMES})
def rn(r): return [(j+1,)+x[1:] for j,x in enumerate(r)]
def subt(rows,kl,f):
    o=[]
    for j,(x,k) in enumerate(zip(rows,kl)):
        o.append(x)
        if j+1==len(kl) or kl[j+1]!=k: o.append(f(k,kl.count(k)))
    return o
def paint(ws,c,col="FFF2CC",rows=None):
    for x in rows or ws.rows_at: ws.cell(x,c).fill=PatternFill("solid",fgColor=col)
AG=lambda i,k:21+i*7%38
PN=lambda i,k:["SD","SMP","SMA","SMK","D3","S1"][i%6]
RT=lambda i,k:"%03d/%03d"%(1+i%4,1+i%3)
AL=lambda i,k:"Jalan Rekaan No. %d"%(i+1)
DK=lambda i,k:"Desa %s Kec. %s"%(ds(k,i),k)
ADR=lambda i,k:"Dusun Rekaan %d, Desa %s, Kec. %s, Kab. Jeneponto"%(1+i%3,ds(k,i),k)
X=lambda ok:(lambda i,k:"√" if ok(i) else None)

# ---------- participants
@h("w15l-h01-absen-sehari","signed attendance of one day, named in the head")
def _(b):
    r=mk(24,1501,NO,PS,LP,US,DS,KC,HP,C("ttd"))
    ws=S(b,"ABSEN PELATIHAN KWU 12 SEPT.xlsx",PEMB+[None,"DAFTAR HADIR PESERTA PELATIHAN KEWIRAUSAHAAN BAGI PELAKU UMKM","Hari/Tanggal : Selasa, 12 September 2023","Tempat : Aula Hotel Rekaan, Bontosunggu"],["No","Nama Peserta","L/P","Nama Usaha","Desa/Kelurahan","Kecamatan","No. HP","Tanda Tangan"],r,when="12 September 2023",jab="PANITIA PELAKSANA")
    flow(b,PD,r.k,"2023-Q3")
@h("w15l-h02-seksi-kec-rentang","range of days in the title, a line per district, numbering restarts")
def _(b):
    r=mk(33,1502,NO,PS,NX,LP,AG,PN,US,AL,order=True)
    ws=S(b,"peserta diklat digital maret (fix).xlsx",["DAFTAR PESERTA PELATIHAN PEMASARAN DIGITAL","Gedung PKK Rekaan, tanggal 14 s.d. 16 Maret 2023"],["No.","Nama Lengkap","NIK","L/P","Umur (Th)","Pendidikan Terakhir","Usaha","Alamat"],sec(r,lambda j,k:"%s. KECAMATAN %s"%(ALF[j-1],k.upper())),merge=True)
    nt(ws,"Data diketik oleh operator bidang berdasarkan KTP peserta.","Terima kasih kepada seluruh camat atas kerja samanya."); flow(b,PD,r.k,"2023-Q1")
@h("w15l-h03-tab-per-bulan","a tab per month, each with the training of that month",2024)
def _(b):
    o=0
    for m,n,j in ((2,12,"BIMTEK PENGOLAHAN HASIL LAUT"),(5,15,"PELATIHAN MANAJEMEN USAHA"),(10,11,"WORKSHOP KEMASAN PRODUK")):
        r=mk(n,1503+m,NO,PS,NX,US,KU,off=o); o+=n
        S(b,"Bimtek 2024/Peserta per bulan 2024.xlsx",[j,"BULAN %s 2024"%BLN[m-1].upper()],["No","Nama","N I K","Nama Usaha","Kecamatan"],rn(r),tab=BLN[m-1]); flow(b,PD,r.k,"2024-%02d"%m)
@h("w15l-h04-angkatan","sections per batch with their days")
def _(b):
    rows=[];o=0
    for a,(d,m,n) in enumerate((("6 - 8 Februari 2023",2,13),("15 - 17 Mei 2023",5,12),("24 - 26 Juli 2023",7,14),("7 - 9 November 2023",11,12)),1):
        r=mk(n,1510+a,NO,PS,LP,PN,JU,DS,KK,off=o); o+=n; rows+=["ANGKATAN %s, %s"%(RM[a],d)]+rn(r); flow(b,PD,r.k,"2023-Q%d"%tw(D(2023,m,1)))
    ws=S(b,"Nominatif Peserta Diklat Angkatan I-IV.xlsx",["NOMINATIF PESERTA DIKLAT KEWIRAUSAHAAN","Sub Kegiatan : Peningkatan Kapasitas SDM UMKM","Kode Rekening : 2.17.07.2.01"],["No","Nama Peserta","JK","Pendidikan","Bidang Usaha","Desa","Kecamatan"],rows,num=True)
@h("w15l-h05-alamat-gabung","district only within the address")
def _(b):
    r=mk(26,1505,NO,PS,LP,AG,DK,JU,C("Konsumsi dan ATK diterima"))
    ws=S(b,"Data Peserta Pelatihan Tw 2.xlsx",LH+["DATA PESERTA PELATIHAN PENGELOLAAN KEUANGAN USAHA","TRIWULAN II TAHUN 2023"],["NO","NAMA PESERTA","L/P","UMUR","ALAMAT","JENIS USAHA","KET."],r,when="Juli 2023"); flow(b,PD,r.k,"2023-Q2")
@h("w15l-h06-pengurus-koperasi","cooperative officers trained, utusan and jabatan columns")
def _(b):
    r=mk(28,1506,NO,PS,LP,lambda i,k:["Ketua","Sekretaris","Bendahara","Pengawas"][i%4],KP,BH,KC,HP)
    ws=S(b,"Lap. Diklat Perkoperasian.xlsx",KOPJ+["DAFTAR PESERTA DIKLAT PERKOPERASIAN (AKUNTANSI KOPERASI)","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","L/P","Jabatan di Koperasi","Utusan Koperasi","Nomor Badan Hukum","Kecamatan","Telp."],r,when="Oktober 2023",jab="KEPALA BIDANG KELEMBAGAAN")
    nt(ws,"Narasumber : Widyaiswara Balatkop Provinsi","Sertifikat dibagikan pada penutupan.",gap=10); flow(b,PD,r.k,"2023-Q3")
@h("w15l-h07-halaman","headings repeated on each printed page, blank line between")
def _(b):
    r=mk(45,1507,NO,NX,PS,US,KB,DS,KE)
    S(b,"CETAK A4 peserta 2023.xlsx",["REGISTER PESERTA PELATIHAN UMKM","TAHUN 2023"],["No. Urut","NIK","Nama Peserta","Nama Usaha","KBLI","Desa/Kel.","Kec."],r,rep=15,page="- %d -"); flow(b,PD,r.k,"2023")
@h("w15l-h08-rekap-lembar-dua","list and a recap sheet that agrees, zeros included")
def _(b):
    r=mk(21,1508,NO,PS,LP,KC,US,among=[k for k in NAMES if k not in("Rumbia","Kelara")])
    S(b,"Peserta Inkubasi Bisnis TW1.xlsx",["DAFTAR PESERTA PELATIHAN INKUBASI BISNIS","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan","Usaha"],r,tab="Daftar"); d=cn(r.k)
    recap(b.sheet("Peserta Inkubasi Bisnis TW1.xlsx","Rekap"),["REKAPITULASI PESERTA PELATIHAN INKUBASI BISNIS PER KECAMATAN","TRIWULAN I TAHUN 2023"],["No","Kecamatan","Jumlah Peserta (Orang)"],[[d.get(k,0) for k in NAMES]]); use0(b,PD,"2023-Q1",r.k)
@h("w15l-h09-kec-digabung","merged district cells, coloured, date column")
def _(b):
    r=mk(30,1509,NO,KU,PS,DS,DT(2023,3,8),C("Pelatihan Tata Boga"),order=True)
    ws=S(b,"tata boga_peserta.xlsx",["PESERTA PELATIHAN TATA BOGA UNTUK UMKM","PROGRAM PENGEMBANGAN UMKM"],["No","Kecamatan","Nama Peserta","Desa / Kelurahan","Tanggal Mulai Pelatihan","Nama Kegiatan"],r); span(ws,2,runs(r.k)); paint(ws,3); flowd(b,PD,r.k,[x[4] for x in r])
@h("w15l-h10-tanggal-teks","text ranges in the date column",2024)
def _(b):
    T=[("05-07 Maret 2024",1),("28 s.d 29 November 2024",4),("19 Pebruari 2024",1),("3 s/d 5 Juni 2024",2),("12 - 13 Agustus 2024",3)]
    r=mk(35,1510,NO,PS,US,KC,lambda i,k:["Bimtek Ekspor","Pelatihan Foto Produk","Temu Bimbingan Usaha","Pelatihan Barista","Bimtek Pembukuan"][i%5],lambda i,k:T[i%5][0])
    S(b,"Register Aktifitas Diklat 2024.xlsx",["REGISTER PESERTA DIKLAT TAHUN 2024"],["No","Nama Peserta","Nama Usaha","Kecamatan","Judul Aktifitas","Tanggal Aktifitas"],r)
    for q in (1,2,3,4): b.use(PD,"2024-Q%d"%q,cn(r.k,lambda i:T[i%5][1]==q))
@h("w15l-h11-surat","a letter around the list")
def _(b):
    r=mk(18,1511,NO,PS,NX,DS,KC)
    ws=S(b,"Surat Penyampaian Peserta ke Bappeda.xlsx",LH2+[None,"Nomor : 500.3/118/DKUKM/XII/2023","Lampiran : 1 (satu) berkas","Perihal : Penyampaian Data Peserta Pelatihan","Kepada Yth. Kepala Bappeda Kab. Jeneponto di Tempat",None,"Bersama ini kami sampaikan daftar peserta yang telah mengikuti Pelatihan Pengolahan Rumput Laut tanggal 21 November 2023, sebagai berikut :"],["No","Nama","NIK","Desa/Kelurahan","Kecamatan"],r)
    nt(ws,"Demikian disampaikan, atas perhatian dan kerja samanya diucapkan terima kasih."); sign(ws,ws.next+1,4,"4 Desember 2023","KEPALA DINAS"); put(ws,ws.next+9,1,"Tembusan : Arsip."); flow(b,PD,r.k,"2023-Q4")
@h("w15l-h12-alumni-bulan","alumni of a training, the month in the whole list's title")
def _(b):
    r=mk(22,1512,NO,PS,lambda i,k:"SERT/%03d/DKUKM/X/2023"%(i+1),NUM(70,7,29),US,KK)
    S(b,"alumni bimtek okt.xlsx",["DAFTAR ALUMNI BIMTEK STANDARISASI PRODUK","BULAN OKTOBER 2023"],["No","Nama Alumni (Peserta)","Nomor Sertifikat","Nilai Post Test","Usaha","Kecamatan"],r,num=True); flow(b,PD,r.k,"2023-10")
@h("w15l-h13-centang-lp","sex by ticks in two columns, totals of the ticks below")
def _(b):
    r=mk(27,1513,NO,PS,X(lambda i:jk(i)=="L"),X(lambda i:jk(i)=="P"),AG,KC,ADR); n=sum(jk(i)=="L" for i in range(27))
    S(b,"PESERTA JAHIT TW IV.xlsx",["PESERTA PELATIHAN MENJAHIT DAN BORDIR","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta",("Jenis Kelamin",["L","P"]),"Umur","Kecamatan","Alamat Lengkap"],r+[(None,"JUMLAH",n,27-n,None,None,None)]); flow(b,PD,r.k,"2023-Q4")
@h("w15l-h14-tab-kec","a tab per district, the title repeated on each",2025)
def _(b):
    o=0
    for j,k in enumerate(NAMES):
        n=2+j*3%4; r=mk([k]*n,0,NO,PS,LP,DS,US,HP,off=o); o+=n
        S(b,"Peserta pelatihan per kec 2025.xlsx",["DAFTAR PESERTA PELATIHAN LITERASI KEUANGAN UMKM","TRIWULAN II TAHUN 2025","KECAMATAN : "+k.upper()],["No","Nama Peserta","L/P","Desa/Kel","Usaha","HP"],rn(r),tab=k); flow(b,PD,[k]*n,"2025-Q2")
@h("w15l-h15-kec-desa","lines for district and village, DAK programme lines")
def _(b):
    rows=[];kl=[]
    for j,k in enumerate(["Binamu","Turatea","Batang","Kelara"]):
        rows.append("KECAMATAN "+k.upper())
        for d in DESA[k][:2+j%2]:
            rows.append("Desa/Kel. "+d)
            for n in range(2+j%3): kl.append(k); rows.append((n+1,"Peserta %d"%len(kl),nikx(len(kl)),jk(len(kl)),US(len(kl),k),"DAK Nonfisik PK2UKM"))
    ws=S(b,"PK2UKM 2023 peserta.xlsx",["PESERTA PELATIHAN KEWIRAUSAHAAN","KEGIATAN PENINGKATAN KAPASITAS KOPERASI DAN UKM (PK2UKM)","TANGGAL PELAKSANAAN : 10 - 12 OKTOBER 2023"],["No","Nama Peserta","NIK","L/P","Usaha","Sumber Dana"],rows); nt(ws,"Seluruh pelatihan tahun ini dibiayai DAK Nonfisik."); flow(b,PD,kl,"2023-Q4")
@h("w15l-h16-spj-transport","receipt of transport money by the participants of one training")
def _(b):
    r=mk(20,1516,NO,PS,KC,C(100000),C(3),C(300000),C("ttd"))
    S(b,"SPJ/Daftar terima transport.xlsx",["DAFTAR PENERIMAAN UANG TRANSPORT PESERTA PELATIHAN PERKOPERASIAN","Tanggal 18 s/d 20 April 2023","Kode Rekening 5.1.02.02.01.0003"],["No","Nama Peserta","Asal Kecamatan","Satuan (Rp)","Hari","Jumlah Diterima (Rp)","Tanda Tangan"],r+[(None,"J U M L A H",None,None,None,300000*20,None)],when="20 April 2023",jab="BENDAHARA PENGELUARAN"); flow(b,PD,r.k,"2023-Q2")
# ---------- permits
@h("w15l-h17-nib-tanggal","NIB register with date of issue and investment")
def _(b):
    r=mk(40,1517,NO,PM,US,NB,DT(2023,1,4,6,9,11),KB,KC,C("Rendah"),AS)
    ws=S(b,"REGISTER NIB DIFASILITASI.xlsx",PEMB+["REGISTER UMKM YANG DIFASILITASI PENERBITAN NIB MELALUI OSS-RBA","TAHUN ANGGARAN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Tanggal Terbit","KBLI","Kecamatan","Tingkat Risiko","Modal Usaha (Rp)"],r); nt(ws,"Dasar : PP Nomor 5 Tahun 2021","Kontak : Meja Layanan OSS Dinas, pada jam kerja"); flowd(b,IZN,r.k,[x[4] for x in r])
@h("w15l-h18-iumk-tw","IUMK by spelling variants, comments on cells",2022)
def _(b):
    r=mk(29,1518,NO,US,PM,lambda i,k:"503/%03d/IUMK/%d"%(i+1,2022),KE,DS,C("Terbit, telah diserahkan"))
    ws=S(b,"Fasilitasi IUMK TW I 2022.xls.xlsx",["DATA UMKM YANG DIFASILITASI IJIN USAHA MIKRO KECIL (IUMK)","TRIWULAN I TAHUN 2022"],["No","Nama Usaha","Nama Pemilik","No. IUMK","Kecamatan","Kelurahan","Keterangan"],r); ws.cell(ws.rows_at[3],3).comment=Comment("KTP sudah difotokopi","Operator"); flow(b,IZN,r.k,"2022-Q1")
@h("w15l-h19-pirt","SPP-IRT with validity and product",2024)
def _(b):
    r=mk(23,1519,NO,lambda i,k:["Keripik Pisang","Abon Ikan","Kue Kering","Sirup Asam"][i%4]+" Rekaan %d"%(i+1),PM,lambda i,k:"P-IRT 20673040%05d-29"%(i+11),DF(2024,2,5,8),lambda i,k:DF(2024,2,5,8)(i,k).replace(year=2029),KU)
    S(b,"SPPIRT_2024.xlsx",["DAFTAR IRTP YANG DIFASILITASI IZIN SPP-IRT","Dinas Koperasi dan UKM Kab. Jeneponto"],["No","Nama Produk","Nama Pelaku UMKM","Nomor SPP-IRT","Tanggal Terbit","Berlaku s.d.","Kecamatan"],r); flowd(b,IZN,r.k,[x[4] for x in r])
@h("w15l-h20-centang-izin","ticks of the permits each enterprise received")
def _(b):
    r=mk(31,1520,NO,US,PM,NX,C("√"),X(lambda i:i%3==0),X(lambda i:i%4==1),KC,DS)
    S(b,"matriks izin umkm.xlsx",["MATRIKS UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Pemilik","NIK",("Izin yang Diterbitkan",["NIB","IUMK","PIRT"]),"Kecamatan","Desa"],r); flow(b,IZN,r.k,"2023-Q3")
@h("w15l-h21-tab-tw","four tabs, one each quarter")
def _(b):
    o=0
    for q,n in enumerate((14,12,17,13),1):
        r=mk(n,1521+q,NO,PM,US,NB,KB,KC,off=o); o+=n
        S(b,"Perizinan 2023 (TW I-IV).xlsx",["UMKM YANG DIFASILITASI IZIN USAHA (NIB)","TRIWULAN %s TAHUN 2023"%ROM[q]],["No","Nama Pemilik","Nama Usaha","Nomor Induk Berusaha","Kode KBLI","Kecamatan"],rn(r),tab="TW "+ROM[q]); flow(b,IZN,r.k,"2023-Q%d"%q)
@h("w15l-h22-seksi-bulan","a line per month within one list")
def _(b):
    rows=[];o=0
    for m,n in ((1,6),(3,7),(4,5),(8,9),(12,6)):
        r=mk(n,1522+m,NO,US,PM,NB,DS,KC,off=o); o+=n; rows+=["BULAN : %s 2023"%BLN[m-1].upper()]+list(r); flow(b,IZN,r.k,"2023-Q%d"%tw(D(2023,m,1))) if m not in(1,3) else b.__dict__.setdefault("q1",[]).extend(r.k)
    flow(b,IZN,b.q1,"2023-Q1")
    S(b,"Buku Bantu Layanan NIB.xlsx",["BUKU BANTU FASILITASI IZIN USAHA (NIB) BAGI UMKM","TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Desa","Kecamatan"],rows)
@h("w15l-h23-kolom-sembunyi","hidden columns with harmless data, many columns")
def _(b):
    r=mk(34,1523,NO,PM,NX,LP,AG,AL,RT,DS,KC,US,JU,KB,NB,AS,OM,NUM(1,3,6),C("lengkap"))
    ws=S(b,"BNBA fasilitasi izin tw2.xlsx",["DATA BNBA UMKM DIFASILITASI IZIN USAHA","TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","NIK","L/P","Umur","Alamat","RT/RW","Desa/Kel","Kecamatan","Nama Usaha","Sektor","KBLI","NIB","Modal (Rp)","Omzet/Thn (Rp)","Tenaga Kerja","Berkas"],r)
    for c in "EGN": ws.column_dimensions[c].hidden=True
    flow(b,IZN,r.k,"2023-Q2")
@h("w15l-h24-rekap-samping","recap beside the list")
def _(b):
    r=mk(25,1524,NO,US,PM,NB,KC)
    ws=S(b,"NIB TW4 + rekap.xlsx",["UMKM PENERIMA FASILITASI NIB TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Kecamatan"],r); rk(ws,ws.first-1,8,["Kecamatan","Jumlah UMKM difasilitasi izin usaha"],r.k); flow(b,IZN,r.k,"2023-Q4")
@h("w15l-h25-gerai-sehari","one-day service booth, all permits printed on the spot")
def _(b):
    r=mk(19,1525,NO,lambda i,k:"%02d.%02d"%(8+i//4,i*15%60),PM,US,KK,NB,C("NIB dicetak di tempat"))
    ws=S(b,"Gerai Perizinan Hari Koperasi.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA PADA GERAI PERIZINAN","Rabu, 12 Juli 2023 di Lapangan Rekaan"],["No Antrean","Jam","Nama Pemilik","Nama Usaha","Alamat Kecamatan","NIB","Hasil Layanan"],r); nt(ws,"Petugas : Tim OSS Dinas Koperasi dan UKM"); flow(b,IZN,r.k,"2023-Q3")
@h("w15l-h26-seksi-jenis-izin","sections by kind of permit, each enterprise once")
def _(b):
    rows=[];kl=[]
    for s,n in (("A. NOMOR INDUK BERUSAHA (NIB)",15),("B. SERTIFIKAT PIRT",8),("C. IUMK",6)):
        r=mk(n,1526+n,NO,PM,US,KU,DS,off=len(kl)); kl+=r.k; rows+=[s]+rn(r)
    ws=S(b,"daftar fasilitasi legalitas usaha.xlsx",["FASILITASI IZIN USAHA UMKM PER JENIS IZIN","TAHUN 2023"],["No","Nama Pelaku Usaha","Nama Usaha","Kecamatan","Desa"],rows); nt(ws,"Setiap UMKM hanya dicantumkan satu kali."); flow(b,IZN,kl,"2023")
@h("w15l-h27-sub-jumlah","a sub-total after each district and the grand total")
def _(b):
    r=mk(32,1527,NO,KC,US,PM,NB,DB,order=True)
    S(b,"Rincian izin per kec.xlsx",["RINCIAN UMKM YANG DIFASILITASI IZIN USAHANYA","Periode : Triwulan II Tahun 2023"],["No","Kecamatan","Nama Usaha","Pemilik","NIB","Tanggal Berdiri Usaha"],subt(r,r.k,lambda k,n:(None,"Jumlah Kec. "+k,n,None,None,None))+[(None,"TOTAL",32,None,None,None)]); flow(b,IZN,r.k,"2023-Q2")
# ---------- aid
@h("w15l-h28-bast","attachment of the handover minutes with dates")
def _(b):
    r=mk(26,1528,NO,lambda i,k:"027/%03d/BAST/DKUKM/2023"%(i+1),DF(2023,5,9,11),PM,US,BR,C("1 unit"),KC,C("Baik"))
    S(b,"Lampiran BAST Peralatan.xlsx",["LAMPIRAN BERITA ACARA SERAH TERIMA","DAFTAR PENERIMA BANTUAN PERALATAN USAHA (SARANA DAN PRASARANA) BAGI UKM"],["No","Nomor BAST","Tanggal Serah Terima","Nama Penerima","Nama Usaha","Jenis Bantuan","Banyaknya","Kecamatan","Kondisi Barang"],r); flowd(b,SAR,r.k,[x[2] for x in r])
@h("w15l-h29-seksi-alat","sections by equipment with a total per kind")
def _(b):
    rows=[];kl=[]
    for j,a in enumerate(ALAT[:4]):
        n=6+j; r=mk(n,1529+j,NO,PM,US,DS,KC,off=len(kl)); kl+=r.k; rows+=["%d) %s"%(j+1,a)]+rn(r)+[(None,"Sub Jumlah",None,None,n)]
    S(b,"penerima alat per jenis.xlsx",["PENERIMA BANTUAN SARANA PRASARANA USAHA","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Desa/Kel.","Kecamatan"],rows); flow(b,SAR,kl,"2023-Q4")
@h("w15l-h30-nilai","merged districts, price and total of money",2024)
def _(b):
    r=mk(22,1530,NO,KC,PM,NX,BR,lambda i,k:1500000+i%6*250000,C("DAU"),order=True)
    ws=S(b,"Hibah Barang UKM 2024.xlsx",LH+["DAFTAR UKM PENERIMA HIBAH PERALATAN","TRIWULAN III TAHUN 2024"],["No","Kecamatan","Nama Penerima","NIK","Jenis Barang","Nilai (Rp)","Sumber Dana"],r+[(None,"TOTAL",None,None,None,sum(x[5] for x in r),None)],when="September 2024",jab="PPTK"); span(ws,2,runs(r.k)); flow(b,SAR,r.k,"2024-Q3")
@h("w15l-h31-penyerahan-2-hari","handover on two days in the title, reminder of duties below")
def _(b):
    r=mk(24,1531,NO,PM,US,ADR,BR,C("ttd"))
    ws=S(b,"tanda terima bantuan.xlsx",["TANDA TERIMA BANTUAN SARANA USAHA BAGI PELAKU UKM","Diserahkan tanggal 5 - 6 Desember 2023"],["No","Nama Penerima","Nama Usaha","Alamat","Barang yang Diterima","Tanda Tangan"],r); nt(ws,"Kewajiban penerima :","1. Memelihara barang dengan baik","2. Tidak menjual barang kepada pihak lain","3. Melaporkan perkembangan usaha tiap semester"); flow(b,SAR,r.k,"2023-Q4")
@h("w15l-h32-tab-alat","a tab per equipment")
def _(b):
    o=0;kl=[]
    for j,a in enumerate(ALAT[:3]):
        r=mk(9+j,1532+j,NO,PM,US,KK,HP,off=o); o+=9+j; kl+=r.k
        S(b,"Bansarpras TW III.xlsx",["PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN III TAHUN 2023","Jenis Barang : "+a],["No","Penerima","Usaha","Kecamatan","No. HP"],rn(r),tab=a.split()[0]+" "+str(j+1))
    flow(b,SAR,kl,"2023-Q3")
@h("w15l-h33-dua-unit","some take two units; a row is one recipient")
def _(b):
    r=mk(20,1533,NO,US,PM,DS,KC,BR,lambda i,k:1+(i%5==0),C("unit"),DT(2023,4,10))
    ws=S(b,"Realisasi bantuan alat.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA USAHA KECIL"],["No","Nama Usaha","Nama Pemilik","Desa","Kecamatan","Nama Alat","Volume","Satuan","Tanggal Diserahkan"],r); nt(ws,"Satu baris adalah satu penerima."); flowd(b,SAR,r.k,[x[8] for x in r])
@h("w15l-h34-foto","column for photo of handing over, district first letters in list",2022)
def _(b):
    r=mk(17,1534,NO,KE,DS,PM,LP,US,BR,lambda i,k:"IMG_%04d.jpg"%(1200+i))
    ws=S(b,"dok penyerahan bantuan.xlsx",["DOKUMENTASI PENYERAHAN BANTUAN PERALATAN KEPADA PELAKU UKM","Kamis, 20 Oktober 2022"],["No","Kec.","Desa","Nama Penerima","JK","Usaha","Alat","Foto"],r); flow(b,SAR,r.k,"2022-Q4")
@h("w15l-h35-cetak-alat","pages with repeated heading and sub-heading rows")
def _(b):
    r=mk(36,1535,NO,PM,NX,US,BR,KU)
    S(b,"CETAK penerima sarpras.xlsx",["DAFTAR NAMA PENERIMA BANTUAN SARPRAS","TAHUN 2023"],["No",("Penerima",["Nama","NIK"]),"Nama Usaha","Jenis Sarpras","Kecamatan"],r,rep=12,num=True,page="Lembar ke-%d"); flow(b,SAR,r.k,"2023")
@h("w15l-h36-rekap-nol","recap on the second sheet with zeros")
def _(b):
    r=mk(16,1536,NO,PM,US,BR,KC,among=["Binamu","Turatea","Batang","Arungkeke","Tarowang","Rumbia"]); d=cn(r.k)
    S(b,"Sarpras TW II.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Jenis Bantuan","Kecamatan"],r,tab="Nama-nama")
    recap(b.sheet("Sarpras TW II.xlsx","Rekap Kec"),["REKAP PENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN II TAHUN 2023"],["No","Kecamatan","Jumlah Penerima Bantuan Sarana dan Prasarana"],[[d.get(k,0) for k in NAMES]],formula=True); use0(b,SAR,"2023-Q2",r.k)
@h("w15l-h37-nota-dinas","internal memorandum around the aid list")
def _(b):
    r=mk(15,1537,NO,PM,US,BR,DK)
    ws=S(b,"ND laporan penyaluran.xlsx",["NOTA DINAS","Kepada : Kepala Dinas Koperasi dan UKM","Dari : Kabid Pemberdayaan UKM","Tanggal : 3 Juli 2023","Hal : Laporan penyaluran bantuan peralatan UKM",None,"Dengan ini dilaporkan bahwa bantuan peralatan telah diserahkan pada tanggal 26 Juni 2023 kepada penerima berikut :"],["No","Nama Penerima","Nama Usaha","Peralatan","Alamat"],r,when="3 Juli 2023",jab="KABID PEMBERDAYAAN UKM"); flow(b,SAR,r.k,"2023-Q2")
# ---------- cooperatives
@h("w15l-h38-buku-induk","register with status column and legends")
def _(b):
    r=mk(44,1538,NO,KP,BH,JN,DS,KC,ST(),NUM(20,13,90))
    ws=S(b,"BUKU INDUK KOPERASI.xlsx",KOPJ+["BUKU INDUK KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Jenis","Desa/Kel.","Kecamatan","Status","Jumlah Anggota"],r,when="Januari 2024"); kopu(b,r.k,"2023-Q4",AK)
@h("w15l-h39-seksi-status","sections A aktif, B tidak aktif")
def _(b):
    a=mk(23,1539,NO,KN,BN,KC,lambda i,k:"Ketua Rekaan %d"%(i+1)); z=mk(14,1640,NO,KN,BN,KC,lambda i,k:"Ketua Rekaan %d"%(i+1),off=23)
    S(b,"keadaan koperasi des 2023.xlsx",["KEADAAN KOPERASI KABUPATEN JENEPONTO","Posisi 31 Desember 2023"],["No","Nama Koperasi","Nomor BH","Kecamatan","Nama Ketua"],["A. KOPERASI AKTIF"]+list(a)+["B. KOPERASI TIDAK AKTIF"]+rn(z)); kopu(b,a.k+z.k,"2023-Q4",lambda i:i<23)
@h("w15l-h40-subtotal-kec","sections per district with sub-totals",2024)
def _(b):
    r=mk(38,1540,NO,KP,BH,DB,JN,ST("AKTIF","TIDAK AKTIF"),order=True); rows=sec(r,lambda j,k:"%s. KECAMATAN %s"%(RM[j],k.upper())); o=[]
    for j,x in enumerate(rows):
        if isinstance(x,str) and j: o.append((None,"Jumlah",n,None,None,None))
        n=0 if isinstance(x,str) else n+1; o.append(x)
    o+=[(None,"Jumlah",n,None,None,None),(None,"JUMLAH SELURUHNYA",38,None,None,None)]
    S(b,"DATA KOP PER KECAMATAN 2024.xlsx",["DATA KOPERASI SE KABUPATEN JENEPONTO","PER 31 DESEMBER 2024"],["No","Nama Koperasi","No. Badan Hukum","Tgl. Pendirian","Kelompok","Status Keaktifan"],o); kopu(b,r.k,"2024-Q4",AK)
@h("w15l-h41-tab-kec-koperasi","a tab each district, status in Ket.")
def _(b):
    o=0
    for j,k in enumerate(NAMES):
        n=3+j%3; r=mk([k]*n,0,NO,KP,BH,DS,NUM(20,9,70),ST(),off=o)
        S(b,"Direktori Koperasi.xlsx",["DIREKTORI KOPERASI KECAMATAN "+k.upper(),"PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Desa/Kelurahan","Anggota","Ket. (Aktif/Tidak Aktif)"],rn(r),tab="%d. %s"%(j+1,k)); kopu(b,r.k,"2023-Q4",lambda i:AK(i+o)); o+=n
@h("w15l-h42-kode-a-ta","codes A and TA with a legend, total agrees")
def _(b):
    r=mk(35,1542,NO,KU,KN,BN,JN,ST("A","TA"),order=True)
    ws=S(b,"kop_A_TA.xlsx",["REGISTER KOPERASI","Keadaan 31 Desember 2023"],["NO","KECAMATAN","NAMA KOPERASI","BADAN HUKUM","JENIS KOPERASI","STATUS"],r); nt(ws,"Keterangan :","A = Aktif","TA = Tidak Aktif","Sumber : ODS Kementerian Koperasi dan UKM"); kopu(b,r.k,"2023-Q4",AK)
@h("w15l-h43-centang-status","two columns with ticks")
def _(b):
    r=mk(33,1543,NO,KP,AL,DS,KC,X(AK),X(lambda i:not AK(i)),NUM(2,3,9)); n=sum(map(AK,range(33)))
    S(b,"Lamp. LKPJ koperasi.xlsx",["NAMA-NAMA KOPERASI DI KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Jalan","Desa","Kecamatan",("Status",["Aktif","Tidak Aktif"]),"Karyawan (Orang)"],r+[(None,"JUMLAH",None,None,None,n,33-n,None)]); kopu(b,r.k,"2023-Q4",AK)
@h("w15l-h44-daftar-dan-rekap","list and recap of active and inactive that agree")
def _(b):
    r=mk(41,1544,NO,KN,BN,KC,ST()); act=[sum(1 for i,k in enumerate(r.k) if k==n and AK(i)) for n in NAMES]; tot=[r.k.count(n) for n in NAMES]; na=[t_-a for t_,a in zip(tot,act)]
    S(b,"Koperasi semester 2.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","BH","Kecamatan","Status"],r,tab="daftar")
    recap(b.sheet("Koperasi semester 2.xlsx","rekap"),["REKAPITULASI KOPERASI PER KECAMATAN","PER 31 DESEMBER 2023"],["No","Kecamatan",("Jumlah Koperasi",["Aktif","Tidak Aktif","Jumlah"])],[act,na,tot])
    b.use("koperasi_aktif","2023-Q4",act); b.use("koperasi_tidak_aktif","2023-Q4",na); b.use("koperasi_total","2023-Q4",tot)
@h("w15l-h45-lebar-koperasi","very wide register, assets, officers, certificates",2025)
def _(b):
    r=mk(30,1545,NO,lambda i,k:"73040%08d"%(1000+i*13),KN,BN,DB,AL,DS,KE,C("Primer Kabupaten/Kota"),JN,C("Konvensional"),lambda i,k:"Ketua Rekaan %d"%(i+1),lambda i,k:"Sekretaris Rekaan %d"%(i+1),NUM(8,5,40),NUM(9,7,40),OM,AS,NUM(1,2,7),ST())
    S(b,"ODS_export_rapih.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2025"],["No","NIK Koperasi","Nama Koperasi","No. BH","Tgl BH","Alamat","Desa/Kel","Kecamatan","Bentuk","Jenis","Tipe","Ketua","Sekretaris","Anggota L","Anggota P","Omzet","Modal Sendiri","Manajer+Karyawan","Status Koperasi"],r,num=True); kopu(b,r.k,"2025-Q4",AK)
@h("w15l-h46-berulang-koperasi","headings repeated, a line for each page, district merged")
def _(b):
    r=mk(40,1546,NO,KC,KP,BH,ST("Koperasi Aktif","Koperasi Tidak Aktif"),C("sudah ber-NIK"),order=True)
    S(b,"cetak kop.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Kecamatan","Nama Koperasi","Nomor Badan Hukum","Status","Catatan"],r,rep=10,page="Sambungan hal. %d"); kopu(b,r.k,"2023-Q4",AK)
@h("w15l-h47-seksi-jenis-kop","sections by kind of cooperative, status column, all kinds")
def _(b):
    rows=[];kl=[];st=[]
    for j,s in enumerate(JENIS):
        r=mk(7+j%3,1547+j,NO,KN,BN,KC,ST(),off=len(kl)); st+=[x[4] for x in r]; kl+=r.k; rows+=["%d. KOPERASI %s"%(j+1,s.upper())]+list(r)
    S(b,"koperasi menurut jenis.xlsx",["DAFTAR SELURUH KOPERASI MENURUT JENIS","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],rows); kopu(b,kl,"2023-Q4",lambda i:st[i]=="Aktif")
# ---------- UMKM
@h("w15l-h48-skala","list of UMKM with scale and credit remarks")
def _(b):
    r=mk(48,1548,NO,US,PM,LP,JU,DS,KC,SK,OM,C("aktif berjualan"))
    S(b,"DATA UMKM 2023 FINAL.xlsx",PEMB+["DATA PELAKU UMKM","PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","L/P","Jenis Usaha","Desa/Kel.","Kecamatan","Skala Usaha","Omzet (Rp/Tahun)","Ket."],r); umu(b,r.k,"2023-Q4",SK)
@h("w15l-h49-seksi-skala","three sections by scale")
def _(b):
    rows=[];kl=[];sk=[]
    for s,n in (("I. USAHA MIKRO",24),("II. USAHA KECIL",12),("III. USAHA MENENGAH",5)):
        r=mk(n,1549+n,NO,US,PM,NB,KU,NUM(1,3,20),off=len(kl)); kl+=r.k; sk+=[s.lower()]*n; rows+=[s]+rn(r)
    S(b,"umkm mikro kecil menengah.xlsx",["DATA UMKM KABUPATEN JENEPONTO MENURUT SKALA USAHA","PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","NIB","Kecamatan","Tenaga Kerja"],rows); umu(b,kl,"2023-Q4",lambda i,k:sk[i])
@h("w15l-h50-centang-skala","ticks under Mikro, Kecil, Menengah")
def _(b):
    w=lambda x:(lambda i,k:"v" if SK(i,k)==x else None)
    r=mk(36,1550,NO,PM,US,KB,KC,w("Mikro"),w("Kecil"),w("Menengah"),HP)
    S(b,"Pendataan UMKM (hasil akhir).xlsx",["HASIL PENDATAAN UMKM","PER 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","KBLI","Kecamatan",("Skala Usaha",["Mikro","Kecil","Menengah"]),"Kontak"],r); umu(b,r.k,"2023-Q4",SK)
@h("w15l-h51-tab-kec-umkm","a tab per district, scale column",2024)
def _(b):
    o=0
    for j,k in enumerate(NAMES):
        n=5+j*2%5; r=mk([k]*n,0,NO,US,PM,DS,JU,SK,off=o)
        ws=S(b,"UMKM se-kab per kecamatan.xlsx",["DAFTAR UMKM","KECAMATAN "+k.upper(),"PER 31 DESEMBER 2024"],["No","Nama Usaha","Nama Pemilik","Desa","Sektor","Skala"],rn(r),tab=k.upper()); nt(ws,"Data dikumpulkan oleh pendamping kecamatan melalui kunjungan langsung."); umu(b,r.k,"2024-Q4",lambda i,k:SK(i+o,k)); o+=n
@h("w15l-h52-aset-omzet","assets and sales, classification under PP 7/2021 typed in")
def _(b):
    r=mk(39,1552,NO,NX,PM,US,DK,AS,OM,NUM(1,2,9),lambda i,k:"Usaha "+SK(i,k))
    ws=S(b,"umkm_klasifikasi_pp7.xlsx",["DATA UMKM MENURUT KRITERIA PP NOMOR 7 TAHUN 2021","Posisi 31 Desember 2023"],["No","NIK","Nama Pemilik","Nama Usaha","Alamat","Aset (Rp)","Omzet (Rp)","TK","Klasifikasi Usaha"],r); umu(b,r.k,"2023-Q4",SK)
@h("w15l-h53-umkm-rekap","UMKM list with a recap sheet of the scales")
def _(b):
    r=mk(42,1553,NO,PM,US,KC,SK); f=lambda w:[sum(1 for i,k in enumerate(r.k) if k==n and SK(i,k)==w) for n in NAMES]; m,k_,e=f("Mikro"),f("Kecil"),f("Menengah")
    S(b,"UMKM lengkap + rekap.xlsx",["DAFTAR NAMA UMKM","PER 31 DESEMBER 2023"],["No","Pemilik","Nama Usaha","Kecamatan","Skala Usaha"],r,tab="DAFTAR"); tt=[r.k.count(n) for n in NAMES]
    recap(b.sheet("UMKM lengkap + rekap.xlsx","REKAP"),["REKAP UMKM PER KECAMATAN","PER 31 DESEMBER 2023"],["No","Kecamatan","Usaha Mikro","Usaha Kecil","Usaha Menengah","Jumlah UMKM"],[m,k_,e,tt])
    for a,v in (("mikro",m),("kecil",k_),("menengah",e),("total",tt)): b.use("umkm_"+a,"2023-Q4",v)
@h("w15l-h54-umkm-tanpa-skala","only the total can be counted")
def _(b):
    r=mk(37,1554,NO,US,PM,JU,RT,DS,KE,lambda i,k:["Tunai","QRIS dan tunai"][i%2],lambda i,k:"-%d.%04d, 119.%04d"%(5,6000+i*7,7000+i*11))
    S(b,"sensus umkm.xlsx",["DATABASE UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Jenis Usaha","RT/RW","Desa/Kelurahan","Kecamatan","Cara Bayar","Koordinat"],r); umu(b,r.k,"2023-Q4")
@h("w15l-h55-umkm-desa","per village lines inside districts, scale column, year end of 2022",2022)
def _(b):
    rows=[];kl=[]
    for j,k in enumerate(NAMES):
        rows.append("KEC. "+k.upper())
        for d in DESA[k][:1+j%3]:
            rows.append("Desa "+d)
            for n in range(2+j%2): i=len(kl); kl.append(k); rows.append((n+1,US(i,k),PM(i,k),KB(i,k),SK(i,k)))
    S(b,"umkm perdesa 2022.xlsx",["DATA UMKM PER DESA/KELURAHAN","KEADAAN 31 DESEMBER 2022"],["No","Nama Usaha","Pemilik","KBLI","Skala"],rows); umu(b,kl,"2022-Q4",SK)
