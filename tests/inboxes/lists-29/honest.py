from w29 import *
from tools import *
def gab(b, ws, c, n, size): span(ws,c,[(a,min(a+size,n)-1) for a in range(0,n,size)])
def fx(ws, col, f):
    """a formula with its stored result in each row of column col"""
    for j,r in enumerate(ws.rows_at): put(ws,r,col,F(f(j,r),ws.cell(r,col).value))
# ------------------------------------------------------------------ cooperatives
@H("kop-dua-pejabat","two officials sign below, left and right; 'Jumlah : 38 koperasi' under the list")
def _(b):
    kl=q(38,1); ws=PL(b,"Koperasi akhir tahun.xlsx","Daftar",1,1,KOPJ+KD+[K31],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kel.","Kecamatan","Status"],M(kl,NO,KR,BN,DS,KC,STK))
    more(ws,"Jumlah : 38 koperasi"); r=ws.next+1
    for c,t in ((1,("Mengetahui,","KEPALA DINAS","","","N A M A","NIP. ....................")),(5,("Bontosunggu,      Januari 2024","KEPALA BIDANG KELEMBAGAAN KOPERASI","","","N A M A","NIP. ...................."))):
        for j,x in enumerate(t): put(ws,r+j,c,x or None)
    kop(b,kl,"2023-Q4",AK)
@H("kop-nomor-tersisa","the form has numbers up to 60, the rows after the last cooperative are empty")
def _(b):
    kl=q(37,2); r=list(M(kl,NO,KP,BH,KC,STK,CY(None,"RAT Maret",None))); PL(b,"isian koperasi tw1.xlsx","Isian",1,1,KD+[TW(1)],["No.","Nama Koperasi","No. BH","Kecamatan","Status","Ket."],r+[(i,None,None,None,None,None) for i in range(38,61)]); kop(b,kl,"2023-Q1",AK)
@H("kop-kondisi-kantor","column of the state of the office building beside the status")
def _(b):
    kl=q(36,3); PL(b,"data kop jun.xlsx","Juni",2,2,["DATA KOPERASI","PER 30 JUNI 2023"],["No","Kecamatan","Nama Koperasi","Status Koperasi",("KANTOR",["Milik/Sewa","Kondisi"])],M(kl,NO,KU,KN,STK,CY("Milik sendiri","Sewa","Menumpang"),CY("Baik","Rusak ringan","Rusak berat","Baik"))); kop(b,kl,"2023-Q2",AK)
@H("kop-dua-lajur-rapat","the list is set in two halves without a gap, numbers run on at the right")
def _(b):
    kl=q(40,4); r=M(kl,NO,KP,KC,STK); hd=["No","Nama Koperasi","Kecamatan","Status"]; ws=PL(b,"kop dua lajur.xlsx","Sheet1",1,1,KD+[TW(3)],hd,r[:20]); PL(b,None,None,ws.head,5,[],hd,r[20:],gap=0,ws=ws); kop(b,kl,"2023-Q3",AK)
@H("kop-tanggal-cetak","date of printing at the right of the title and below, of the next year")
def _(b):
    kl=q(35,5); ws=PL(b,"cetak koperasi.xlsx","Cetak",1,1,[["DAFTAR KOPERASI",None,None,None,"Tgl cetak : 15/01/2024"],["POSISI 31 DESEMBER 2023",None,None,None,"Hal. 1 dari 1"]],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],M(kl,NO,KR,BH,KC,STK)); more(ws,"dicetak oleh : operator 2, 15 Januari 2024 pukul 09.12"); kop(b,kl,"2023-Q4",AK)
@H("kop-semua-jenis","the title says all kinds and all districts")
def _(b):
    kl=q(37,6); S(b,"koperasi semua jenis.xlsx",["DAFTAR KOPERASI SEMUA JENIS","SE-KABUPATEN JENEPONTO","TRIWULAN II TAHUN 2023"],["No","Jenis","Nama Koperasi","Kecamatan","Status"],M(kl,NO,JN,KR,KC,STK),"Semua",True); kop(b,kl,"2023-Q2",AK)
@H("kop-pindah-desa","remarks on moves inside the regency and on errors that have been mended")
def _(b):
    kl=q(38,7); PL(b,"koperasi tw iv 2023.xlsx","Data",1,1,KD+[TW(4)],["No","Nama Koperasi","Jenis","Desa","Kecamatan","Status","Keterangan"],M(kl,NO,KP,JN,DS,KC,STK,CY("Kantor pindah ke sebelah kantor desa",None,"Nama ketua sudah diperbaiki",None,"Gedung baru",None,None))); kop(b,kl,"2023-Q4",AK)
@H("kop-rumus","numbers and names of districts are formulas with stored results, the codes beside them")
def _(b):
    kl=q(39,8); fn="kop rumus.xlsx"; ws=PL(b,fn,"Koperasi",1,1,KD+["KEADAAN 30 SEPTEMBER 2023"],["No","Kode","Kecamatan","Nama Koperasi","Status"],M(kl,NO,lambda i,k:NAMES.index(k)+1,KC,KR,STK)); kode=b.sheet(fn,"Kode")
    put(kode,1,1,"Kode"); put(kode,1,2,"Nama")
    for j,n in enumerate(NAMES): put(kode,2+j,1,j+1); put(kode,2+j,2,n)
    fx(ws,3,lambda j,r:"=VLOOKUP(B%d,Kode!$A$2:$B$12,2,FALSE)"%r); fx(ws,1,lambda j,r:"=ROW()-%d"%(r-j-1)); kop(b,kl,"2023-Q3",AK)
@H("kop-disaring","a filter on the status hides rows; they count all the same")
def _(b):
    kl=q(40,9); ws=PL(b,"koperasi tersaring.xlsx","Maret",1,1,KD+["PER 31 MARET 2023"],["No","Nama Koperasi","Kecamatan","Status"],M(kl,NO,KN,KC,STK)); ws.auto_filter.ref="A%d:D%d"%(ws.head,ws.next-1); ws.auto_filter.add_filter_column(3,["Aktif"])
    for i,r in enumerate(ws.rows_at):
        if not AK(i): ws.row_dimensions[r].hidden=True
    kop(b,kl,"2023-Q1",AK)
@H("kop-sebelum-sesudah-verifikasi","one workbook before and one after the verification; the letter says which")
def _(b):
    kl=q(40,10); r=M(kl,NO,KP,BH,KC,STK); hd=["No","Nama Koperasi","BH","Kecamatan","Status"]; S(b,"koperasi tw3 sebelum verifikasi.xlsx",KD+[TW(3)],hd,r[:36]); S(b,"koperasi tw3 setelah verifikasi.xlsx",KD+[TW(3)],hd,r)
    text(b,"Pengantar.xlsx","Surat","Kami kirim ulang daftar koperasi Triwulan III Tahun 2023.","Yang dipakai berkas \"koperasi tw3 setelah verifikasi.xlsx\"; berkas \"koperasi tw3 sebelum verifikasi.xlsx\" digantikan olehnya."); kop(b,kl,"2023-Q3",AK)
@H("kop-induk-dan-primer","column Bentuk: primary and secondary, all cooperatives")
def _(b):
    kl=q(36,11); PL(b,"kop bentuk.xlsx","Sheet1",1,1,LK+KD+[TW(2)],["No","Nama Koperasi","Bentuk","Desa","Kecamatan","Aktif / Tidak Aktif"],M(kl,NO,KR,CY("Primer","Primer","Primer","Sekunder"),DS,KC,ST("Aktif","Tidak"))); kop(b,kl,"2023-Q2",AK)
# ------------------------------------------------------------------ UMKM
@H("um-aktif-semua","a column Aktif/Tidak, everywhere active")
def _(b):
    kl=q(40,20); S(b,"pelaku usaha sept.xlsx",["DATA PELAKU UMKM","KEADAAN 30 SEPTEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Aktif/Tidak","Kecamatan","Skala"],M(kl,NO,US,PM,C("Aktif"),KC,SK)); um(b,kl,"2023-Q3",SK)
@H("um-atribut-digital","ticks QRIS, online sales, credit beside each enterprise: only attributes")
def _(b):
    kl=q(42,21); PL(b,"UMKM + digitalisasi.xlsx","Data",1,1,UD+[K31],["No","Nama Usaha","Pemilik","Kecamatan","Skala",("PEMANFAATAN",["QRIS","Jualan Online","KUR"])],M(kl,NO,US,PM,KC,SK,CY("v",None,None),CY(None,"v",None,"v"),CY(None,None,None,None,"v")),num=True); um(b,kl,"2023-Q4",SK)
@H("um-lokasi-pasar","column of the place of business: markets, roads, own house")
def _(b):
    kl=q(38,22); S(b,"umkm tw1 lokasi.xlsx",PEMB+UD+[TW(1)],["No","Nama Pemilik","Usaha","Tempat Usaha","Desa","Kecamatan"],M(kl,NO,PM,US,CY("Pasar","Rumah sendiri","Pinggir jalan","Kios sewa"),DS,KC),"TW I"); um(b,kl,"2023-Q1")
@H("um-nik-angka","identity numbers typed as numbers, so that Excel has spoiled the last digit")
def _(b):
    kl=q(36,23); ws=S(b,"umkm nik.xlsx",UD+[TW(2)],["No","Nama Pemilik","NIK","Nama Usaha","Kecamatan","Skala"],M(kl,NO,PM,lambda i,k:nikn(i),US,KC,SK))
    for r in ws.rows_at: ws.cell(r,3).number_format="0"
    um(b,kl,"2023-Q2",SK)
@H("um-sebelas-tabel","eleven tables one below another on a sheet, one for each kecamatan")
def _(b):
    kl=q(46,24,True); r=M(kl,NO,PM,US,DS,SK); ws=None
    for n in NAMES:
        t=["KECAMATAN : "+n.upper()]; hd=["No","Nama Pemilik","Nama Usaha","Desa","Skala Usaha"]
        ws=PL(b,"umkm per kecamatan.xlsx","2023",1,1,UD+["PER 31 DESEMBER 2023",None]+t,hd,by(r,n),gap=0) if ws is None else PL(b,None,None,ws.next+1,1,t,hd,by(r,n),gap=0,ws=ws)
    um(b,kl,"2023-Q4",SK)
@H("um-pilihan-tersembunyi","a hidden tab with the words to choose from, the list is on the other")
def _(b):
    kl=q(39,25); fn="entri umkm.xlsx"; PL(b,fn,"Entri",1,1,UD+[TW(3)],["No","Nama Usaha","Pemilik","Jenis Usaha","Kecamatan","Skala"],M(kl,NO,US,PM,JU,KC,SK)); x=b.sheet(fn,"Pilihan")
    for c,l in ((1,["Kecamatan"]+NAMES),(2,["Skala","Mikro","Kecil","Menengah"]),(3,["Jenis Usaha","Kuliner","Perdagangan","Jasa","Industri Pengolahan"])):
        for j,v in enumerate(l): put(x,1+j,c,v)
    x.sheet_state="hidden"; um(b,kl,"2023-Q3",SK)
@H("um-telepon-kosong","cells of telephone and permit hold '(kosong)' or 'belum ada'; the enterprises count")
def _(b):
    kl=q(37,26); PL(b,"umkm desember.xlsx","Sheet1",1,1,UD+["BULAN DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","No. HP","NIB","Kecamatan","Skala"],M(kl,NO,PM,US,lambda i,k:"(kosong)" if i%4==1 else hp(i),lambda i,k:"belum ada" if i%3==2 else nbx(i),KC,SK)); um(b,kl,"2023-12",SK)
@H("um-folder-bidang","in a folder of the division, year and quarter, a workbook for each half of the regency")
def _(b):
    kl=q(42,27,True); r=M(kl,NO,US,PM,JU,KC,SK); p=set(NAMES[:6])
    for t,f in (("barat",lambda k:k in p),("timur",lambda k:k not in p)): S(b,"Bidang Pemberdayaan UKM/2023/TW II/umkm wilayah %s.xlsx"%t,["DAFTAR UMKM WILAYAH "+t.upper(),TW(2)],["No","Nama Usaha","Pemilik","Jenis","Kecamatan","Skala"],ren(x for x,k in zip(r,kl) if f(k)))
    um(b,kl,"2023-Q2",SK)
@H("um-2022","a register of 2022, handed in late",2022)
def _(b):
    kl=q(36,28); S(b,"umkm 2022 susulan.xlsx",UD+["KEADAAN 31 DESEMBER 2022"],["No","Nama Pemilik","Usaha","Desa","Kecamatan","Skala"],M(kl,NO,PM,US,DS,KE,SK)); um(b,kl,"2022-Q4",SK)
# ------------------------------------------------------------------ training
@H("dik-hotel","the title names the hotel and its kecamatan; the participants come from all districts")
def _(b):
    kl=q(38,30); PL(b,"peserta digital marketing.xlsx","Peserta",1,1,PEMB+["DAFTAR PESERTA PELATIHAN PEMASARAN DIGITAL BAGI UMKM","Bertempat di Hotel Contoh, Kecamatan Binamu, 12 - 14 September 2023",TW(3)],["No","Nama Peserta","Usaha","Kecamatan Asal"],M(kl,NO,PS,US,KC)); fl(b,PD,kl,"2023-Q3")
@H("dik-tahun-dua-angka","dates with a year of two digits, as text, over the whole year")
def _(b):
    kl=q(54,31); dt=DF(2023,2,5,8,11); S(b,"rekam peserta.xlsx",DU+["TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Pelatihan","Tgl"],M(kl,NO,PS,NX,KC,CY("Abon","Bandeng","Garam","Lontar"),lambda i,k:("%02d/%02d/%02d" if i%2 else "%02d-%02d-%02d")%(dt(i,k).day,dt(i,k).month,23))); flowd(b,PD,kl,dl(dt,kl))
@H("dik-panitia-tanda-tangan","the committee signs below with name and office; no one of it stands in the list")
def _(b):
    kl=q(34,32); ws=PL(b,"pelatihan keripik.xlsx","Sheet1",1,1,["DAFTAR PESERTA PELATIHAN KERIPIK PISANG BAGI UMKM",TW(4)],["No","Nama Peserta","L/P","Desa","Kecamatan"],M(kl,NO,PS,LP,DS,KC)); r=ws.next+1; put(ws,r,4,"Jeneponto, 16 November 2023"); put(ws,r+1,4,"PANITIA PELAKSANA"); put(ws,r+2,2,"Ketua"); put(ws,r+2,4,"Sekretaris"); put(ws,r+6,2,"Panitia Satu"); put(ws,r+6,4,"Panitia Dua"); fl(b,PD,kl,"2023-Q4")
@H("dik-kolom-narasumber","a column names the speaker of each class; the rows are participants")
def _(b):
    kl=q(36,33); S(b,"bimtek tw1.xlsx",["DAFTAR PESERTA BIMTEK PERKOPERASIAN",TW(1)],["No","Nama Peserta","Asal Koperasi","Kecamatan","Materi","Narasumber"],M(kl,NO,PS,KN,KC,CY("RAT","Pembukuan","Pajak"),CY("Narasumber A","Narasumber B","Narasumber C"))); fl(b,PD,kl,"2023-Q1")
@H("dik-cadangan-nihil","lines below: reserves none, absent none")
def _(b):
    kl=q(35,34); ws=PL(b,"peserta tw2 lengkap.xlsx","Peserta",1,1,DU+[TW(2)],["No","Nama Peserta","NIK","Desa","Kecamatan"],M(kl,NO,PS,NX,DS,KC)); more(ws,"Peserta cadangan : nihil","Peserta tidak hadir : nihil"); fl(b,PD,kl,"2023-Q2")
@H("dik-tanda-tangan-zigzag","places for signatures in zigzag, nothing written there")
def _(b):
    kl=q(34,35); PL(b,"daftar peserta garam.xlsx","Sheet1",1,1,["DAFTAR PESERTA PELATIHAN PENGOLAHAN GARAM BAGI UMKM","BULAN AGUSTUS 2023"],["No","Nama Peserta","Kecamatan","Tanda Tangan"],M(kl,NO,PS,KK,TTD)); fl(b,PD,kl,"2023-08")
@H("dik-jabatan-koperasi","officers of cooperatives: chairman, treasurer, overseer took part")
def _(b):
    kl=q(37,36); S(b,"pengurus ikut diklat.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN","BAGI PENGURUS DAN PENGAWAS KOPERASI",TW(3)],["No","Nama Peserta","Jabatan","Nama Koperasi","Kecamatan","Kehadiran"],M(kl,NO,PS,CY("Ketua","Bendahara","Pengawas","Sekretaris","Manajer"),KP,KC,C("Hadir"))); fl(b,PD,kl,"2023-Q3")
@H("dik-dua-tabel-dua-bulan","two tables on a sheet, April and June, each with its title")
def _(b):
    kl=q(25,37); kz=q(27,38); hd=["No","Nama Peserta","Usaha","Kecamatan"]; ws=PL(b,"pelatihan april juni.xlsx","Data",1,1,["DAFTAR PESERTA PELATIHAN UMKM","BULAN APRIL 2023"],hd,M(kl,NO,PS,US,KC)); PL(b,None,None,ws.next+2,1,["DAFTAR PESERTA PELATIHAN UMKM","BULAN JUNI 2023"],hd,ren(MO(kz,60,NO,PS,US,KC)),ws=ws); fl(b,PD,kl,"2023-04"); fl(b,PD,kz,"2023-06")
@H("dik-hadir-persen","share of hours attended, all above ninety, certificate given to each")
def _(b):
    kl=q(33,39); S(b,"kehadiran peserta.xlsx",DU+[TW(4)],["No","Nama Peserta","Kecamatan","Jam Hadir","Kehadiran (%)","Sertifikat"],M(kl,NO,PS,KC,CY(24,23,22),CY(100,96,92),lambda i,k:"SRT-%03d/2023"%(i+1))); fl(b,PD,kl,"2023-Q4")
@H("dik-tgl-input","column with the date of typing in, of the next quarter; the title names the quarter of the training")
def _(b):
    kl=q(35,40); S(b,"entri peserta tw3.xlsx",DU+[TW(3)],["No","Nama Peserta","Desa","Kecamatan","Tgl Input","Operator"],M(kl,NO,PS,DS,KC,lambda i,k:D(2023,10,2+i%5),CY("Op 1","Op 2"))); fl(b,PD,kl,"2023-Q3")
# ------------------------------------------------------------------ permits
@H("izin-permohonan-tahun-lalu","application in December 2022, issue in the first quarter of 2023")
def _(b):
    kl=q(34,50); S(b,"izin tw1 2023.xlsx",IT+[TW(1)],["No","Nama Pemilik","Nama Usaha","Kecamatan","Tgl Permohonan","Tgl Terbit","NIB"],M(kl,NO,PM,US,KC,lambda i,k:D(2022,12,1+i%28),lambda i,k:D(2023,1+i%3,2+i%25),NB)); fl(b,IZN,kl,"2023-Q1")
@H("izin-baris-lanjutan","the second permit of an enterprise on a row of its own, number and name left empty")
def _(b):
    kl=q(36,51); o=[]
    for i,x in enumerate(M(kl,NO,PM,NK,US,KC,C("NIB"),lambda i,k:nbx(i))):
        o.append(x)
        if i%4==2: o.append((None,)*5+("Sertifikat Halal","ID7341%08d"%(i*91+7)))
    PL(b,"izin berlanjut.xlsx","TW II",1,1,IT+[TW(2)],["No","Nama Pemilik","NIK","Nama Usaha","Kecamatan","Jenis Izin","Nomor"],o); fl(b,IZN,kl,"2023-Q2")
@H("izin-difasilitasi-ya","a column Difasilitasi, everywhere Ya")
def _(b):
    kl=q(36,52); PL(b,"izin usaha 3.xlsx","Rekap",2,2,PEMB+IT+[TW(3)],["No","Nama Usaha","Pemilik","Desa","Kecamatan","Difasilitasi (Ya/Tidak)","Nomor NIB"],M(kl,NO,US,PM,DS,KC,C("Ya"),NB)); fl(b,IZN,kl,"2023-Q3")
@H("izin-kiri-kanan","October at the left and November at the right of a sheet")
def _(b):
    kl=q(24,53); kz=q(26,54); hd=["No","Nama Pemilik","Nama Usaha","Kecamatan"]; ws=PL(b,"nib okt nop.xlsx","Okt-Nop",1,1,IT+["BULAN OKTOBER 2023"],hd,M(kl,NO,PM,US,KC)); PL(b,None,None,1,6,IT+["BULAN NOVEMBER 2023"],hd,ren(MO(kz,80,NO,PM,US,KC)),ws=ws); fl(b,IZN,kl,"2023-10"); fl(b,IZN,kz,"2023-11")
@H("izin-tempat-layanan","the title names where the service was given; the enterprises come from all districts")
def _(b):
    kl=q(34,55); S(b,"gebyar nib.xlsx",IT+["PADA LAYANAN JEMPUT BOLA DI KANTOR KECAMATAN KELARA","TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Alamat Usaha"],M(kl,NO,PM,US,NB,lambda i,k:"Desa %s, Kec. %s"%(ds(k,i),k))); fl(b,IZN,kl,"2023-Q2")
@H("izin-tanggal-rumus","dates of issue as formulas with stored results")
def _(b):
    kl=q(50,56); dt=DT(2023,2,5,8,10); ws=PL(b,"izin rumus tanggal.xlsx","2023",1,1,IT+["TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Tgl Masuk","Lama Proses (hari)","Tgl Terbit"],M(kl,NO,PM,US,KC,lambda i,k:dt(i,k)-datetime.timedelta(1),C(1),dt))
    for j,r in enumerate(ws.rows_at): put(ws,r,7,F("=E%d+F%d"%(r,r),(dt(j,0)-D(1899,12,30)).days),fmt="dd/mm/yyyy")
    flowd(b,IZN,kl,dl(dt,kl))
@H("izin-nomor-induk-depan","the number of the permit stands first, no running number")
def _(b):
    kl=q(35,57); PL(b,"daftar nib tw4.xlsx","NIB",1,1,IT+[TW(4)],["NIB","Nama Usaha","Nama Pemilik","Alamat","Kecamatan"],M(kl,NB,US,PM,AL,KU)); fl(b,IZN,kl,"2023-Q4")
# ------------------------------------------------------------------ facilitation
@H("sar-barang-baris-kosong","two or three goods for a recipient, number to kecamatan left empty on the later rows")
def _(b):
    kl=q(34,70); o=[]
    for i,x in enumerate(M(kl,NO,PM,US,KC,C("Kompor Gas"),C(1))):
        o.append(x)
        for t in ("Wajan","Panci")[:i%3]: o.append((None,None,None,None,t,2))
    PL(b,"paket dapur.xlsx","TW III",1,1,SR+[TW(3)],["No","Nama Penerima","Nama Usaha","Kecamatan","Nama Barang","Jumlah (buah)"],o); fl(b,SAR,kl,"2023-Q3")
@H("sar-jumlah-unit","column Jumlah counts the units, not recipients, with a sum below")
def _(b):
    kl=q(37,71); j=lambda i,k:1+i%3; ws=PL(b,"sarpras tw4 unit.xlsx","Sheet1",1,1,SR+[TW(4)],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Barang","Jumlah","Satuan"],M(kl,NO,PM,US,KC,BR,j,C("unit"))); put(ws,ws.next,2,"JUMLAH",True); put(ws,ws.next,6,F("=SUM(F%d:F%d)"%(ws.first,ws.next-1),sum(j(i,0) for i in range(37))),True); fl(b,SAR,kl,"2023-Q4")
@H("sar-kalender-1904","workbook with the date system of 1904, true dates decide the quarter")
def _(b):
    from openpyxl.utils.datetime import CALENDAR_MAC_1904
    kl=q(50,72); dt=DT(2023,1,4,8,11); ws=PL(b,"serah terima mac.xlsx","2023",1,1,SR+["TAHUN 2023"],["No","Nama Penerima","Usaha","Kecamatan","Alat","Tgl BAST"],M(kl,NO,PM,US,KC,BR,dt)); ws.parent.epoch=CALENDAR_MAC_1904; flowd(b,SAR,kl,dl(dt,kl))
@H("sar-diterima-keluarga","remarks: taken by wife, son, proxy; all were handed over")
def _(b):
    kl=q(35,73); S(b,"tanda terima alat.xlsx",["TANDA TERIMA BANTUAN SARANA DAN PRASARANA UKM","BULAN SEPTEMBER 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Barang","Keterangan"],M(kl,NO,PM,US,KC,BR,CY(None,"diterima istri ybs",None,"diwakili anaknya","diambil sendiri",None))); fl(b,SAR,kl,"2023-09")
@H("sar-status-selesai","columns Verifikasi and Status Penyerahan, everything in order")
def _(b):
    kl=q(34,74); PL(b,"monev bantuan.xlsx","Monev",1,1,PEMB+SR+[TW(2)],["No","Nama Penerima","Nama Usaha","Kecamatan","Bantuan",("HASIL",["Verifikasi","Status Penyerahan"])],M(kl,NO,PM,US,KC,BR,CY("Layak","Memenuhi syarat"),C("Sudah Diserahkan"))); fl(b,SAR,kl,"2023-Q2")
@H("sar-dua-tahap","two tables in a quarter: first and second round of the handover, other recipients")
def _(b):
    kl=q(46,75); r=M(kl,NO,PM,NX,US,KC,BR); hd=["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Barang"]; ws=PL(b,"penyerahan dua tahap.xlsx","TW I",1,1,SR+[TW(1),None,"PENYERAHAN TAHAP I"],hd,r[:24],gap=0); PL(b,None,None,ws.next+1,1,["PENYERAHAN TAHAP II"],hd,ren(r[24:]),gap=0,ws=ws); fl(b,SAR,kl,"2023-Q1")
@H("sar-kolom-lebar-nol","columns of identity and price are narrowed to nothing; the rest is plain")
def _(b):
    kl=q(33,76); ws=S(b,"bantuan tw3 ringkas.xlsx",SR+[TW(3)],["No","Nama Penerima","NIK","Usaha","Kecamatan","Barang","Harga (Rp)"],M(kl,NO,PM,NK,US,KC,BR,C(1850000)))
    for c in "CG": ws.column_dimensions[c].width=0; ws.column_dimensions[c].hidden=True
    fl(b,SAR,kl,"2023-Q3")
@H("sar-berkas-tiap-alat","a workbook for each tool in a folder of the quarter, other recipients in each")
def _(b):
    kl=q(48,77); r=M(kl,NO,PM,US,DS,KC)
    for j,a in enumerate(("gerobak","mesin jahit","etalase")): S(b,"TW IV 2023/penerima %s.xlsx"%a,["DAFTAR PENERIMA BANTUAN %s BAGI UKM"%a.upper(),"BANTUAN SARANA DAN PRASARANA UKM",TW(4)],["No","Nama Penerima","Nama Usaha","Desa","Kecamatan"],ren(x for i,x in enumerate(r) if i%3==j))
    fl(b,SAR,kl,"2023-Q4")
@H("sar-ringkasan-di-atas","two lines above the list: number of recipients, source of funds; they agree with it")
def _(b):
    kl=q(36,78); ws=PL(b,"sarpras ringkas.xlsx","Sheet1",1,1,SR+[TW(1),["Jumlah penerima",None,": 36 orang"],["Sumber dana",None,": APBD Kabupaten"]],["No","Nama Penerima","Nama Usaha","Kecamatan","Barang"],M(kl,NO,PM,US,KC,BR)); fl(b,SAR,kl,"2023-Q1")
