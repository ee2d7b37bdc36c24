from lay import *
# remarks that sound bad and concern something else
def kopket(name, note, y, q, lay, hd, words, **kw):
    @h(name,note,y)
    def _(b): kop(b,TK(y,q),QP(y,q),lay,24+len(name)%9,len(name)+y,ket=(hd,words),**kw)
kopket("h-kop-hp-mati","remark: the phone is dead, not the cooperative",2023,4,"a","Ket",{2:"no. HP ketua tdk aktif",9:"HP mati",14:"nomor WA diblokir"})
kopket("h-kop-plang","remarks about the sign board",2022,2,"b","CATATAN LAPANGAN",{1:"papan nama blm ada",5:"papan nama rusak",11:"papan nama roboh kena angin"})
kopket("h-kop-hidup-lagi","was dead, lives again (status column says so)",2024,3,"a","Keterangan",{0:"pernah vakum 2015, bangkit lagi 2018",3:"sempat macet, skrg lancar"})
kopket("h-kop-pengurus-ganti","the chairman left or died, the cooperative did not",2021,4,"e","CATATAN",{4:"ketua lama meninggal, diganti wakil",7:"bendahara berhenti, sdh dipilih yg baru",13:"manajer pindah ke Makassar, sudah diganti"})
kopket("h-kop-nama-baru","renamed; one row each",2023,1,"d","Nama Lama",{3:"KUD Lama Satu",8:"KSU Lama Dua"})
kopket("h-kop-petugas","who visited",2025,2,"c","PPKL Pendamping",["Pak Rahman","Bu Sitti","Pak Aco","Bu Hasnah"])
kopket("h-kop-rat","RAT books wanted",2023,3,"b","BUKU RAT",["Ada","Dipinjam Inspektorat","Ada","Ada"])
kopket("h-kop-ket-aneh-nama","remarks are directions to the office",2024,4,"a","Ket.",["dekat masjid","samping SD","blk pasar","depan kantor desa","stlh jembatan putus belok kiri"])
kopket("h-kop-anggota-keluar","members left, cooperative stays",2022,4,"d","Ket",{1:"2 anggota mengundurkan diri",6:"5 org anggota keluar",10:"1 anggota meninggal"})
kopket("h-kop-dokumen","documents of the deed",2021,2,"a","Kelengkapan Berkas",["Lengkap","Akta asli hilang, ada fotokopi","Lengkap","Fotokopi"])
@h("h-kop-nama-kata","names that hold words of status",2023)
def _(b):
    nm=["Koperasi Batal Gagal Makmur","KSU Tutup Buku","Koperasi Bubar Jalan","KSP Stop Rentenir","Koperasi Pensiunan Pindah Jaya","KUD Cadangan Pangan"]
    h_=["No","Nama Koperasi","Badan Hukum","Kecamatan","Aktif/Tidak"]
    ws=draw(b,"kop.xlsx",TK(2023),h_,[NO,lambda i,k:"%s %d"%(nm[i%6],i+1),BH,KC,ST()],25,88,None,"Data")
    kopu(b,ws.kl,"2023-Q4",AK)
@h("h-kop-per-tgl","'keadaan per 30 Juni', sections a district with roman numerals",2024)
def _(b):
    kop(b,["DAFTAR KOPERASI SE-KABUPATEN JENEPONTO","KEADAAN PER 30 JUNI 2024"],"2024-Q2","a",27,5,order=True,rows=lambda r:sec(r,lambda j,k:"%s. KECAMATAN %s"%(RM[j],k.upper())))
@h("h-kop-huruf","status A and TA, legend below",2022)
def _(b):
    ws=draw(b,"data kop.xlsx",TK(2022,3),["No","Nama Koperasi","No BH","Kecamatan","Status"],[NO,KN,BN,KE,ST("A","TA")],26,6,None,"kop")
    put(ws,ws.next+1,1,"Ket : A = Aktif, TA = Tidak Aktif"); kopu(b,ws.kl,"2022-Q3",AK)
@h("h-kop-warna","inactive in red, note explains, and a status column agrees",2023)
def _(b):
    ws=kop(b,TK(2023,2),"2023-Q2","a",24,7)
    for i,r in enumerate(ws.rows_at):
        if not AK(i): ws.cell(r,2).font=Font(color="FF0000")
    put(ws,ws.next+1,1,"Catatan: nama berwarna merah = koperasi tidak aktif")
@h("h-kop-baru-kuning","new this quarter in yellow: they count as well",2024)
def _(b):
    ws=kop(b,TK(2024,1),"2024-Q1","b",25,8)
    for i in (3,9,20): ws.cell(ws.rows_at[i],4).fill=PatternFill("solid",fgColor="FFFF00")
    put(ws,ws.next+1,1,"Ket: warna kuning = koperasi baru terdaftar pada sistem ODS triwulan ini")
@h("h-kop-jumlah-ok","total line that equals the rows",2021)
def _(b):
    ws=kop(b,TK(2021,3),"2021-Q3","a",23,9); put(ws,ws.next,2,"Jumlah = 23 koperasi")
@h("h-kop-tab-dua","two tabs, each with half of the districts",2023)
def _(b):
    for j,(t_,am) in enumerate((("Wilayah I",NAMES[:5]),("Wilayah II",NAMES[5:]))):
        kop(b,["DAFTAR KOPERASI "+t_.upper(),"TRIWULAN IV TAHUN 2023"],"2023-Q4","a",kl=ks(14,30+j,among=am),tab=t_,off=0 if j==0 else 40) if j==0 else kop(b,["DAFTAR KOPERASI "+t_.upper(),"TRIWULAN IV TAHUN 2023"],"2023-Q4","a",kl=ks(14,30+j,among=am),tab=t_,off=39,act=lambda i:AK(i+39))
def umket(name, note, y, q, lay, hd, words, **kw):
    @h(name,note,y)
    def _(b): um(b,TU(y,q),QP(y,q),lay,26+len(name)%8,len(name)+y,ket=(hd,words),**kw)
umket("h-um-suami-meninggal","widow continues the business",2023,4,"a","Ket",{3:"suami meninggal, usaha diteruskan istri",11:"warisan dr bapaknya"})
umket("h-um-hari-buka","opening days",2022,1,"b","HARI BUKA",["Tiap hari","Jumat tutup","Senin-Sabtu","Minggu tutup","hari pasar saja"])
umket("h-um-status-kawin","marital status",2024,2,"a","Status",["Kawin","Belum Kawin","Cerai Mati","Kawin"])
umket("h-um-status-tempat","status of the place",2023,3,"c","Status Tempat Usaha",["Milik Sendiri","Sewa","Kontrak","Numpang di rumah orang tua"])
umket("h-um-kur","has a bank loan or not",2021,4,"d","Kredit KUR",["Belum pernah","Lunas","Ditolak bank","Macet","Belum pernah"])
umket("h-um-nib","NIB still in process does not matter in a register of enterprises",2025,1,"a","NIB",["ada","proses","blm ada","ada"])
umket("h-um-halal","halal certificate revoked: still an enterprise",2024,4,"b","SERTIFIKAT HALAL",["-","Ada","Kadaluarsa","Dlm proses","-"])
umket("h-um-foto","photo lacking",2022,3,"d","Foto",["ada","blm difoto","ada","foto buram"])
umket("h-um-listrik","remarks on the survey day",2023,2,"a","Catatan Petugas",{0:"wktu didatangi lagi mati lampu",4:"ketemu anaknya",8:"rumah pagar hijau"})
umket("h-um-medsos","online shop or none",2025,3,"c","Medsos/Marketplace",["tidak ada","IG","Akun dihapus","FB","tidak ada"])
umket("h-um-modal-suami","source of capital",2021,1,"d","Sumber Modal",["Sendiri","ikut suami","pinjam keluarga","Koperasi"])
@h("h-um-nama-kata","shops named with words of status",2023)
def _(b):
    nm=["Warung Batal Puasa","Toko Tutup Mata","Kedai Gagal Diet","Kios Stop Sini","Bengkel Macet Total","RM Pindah Selera"]
    ws=draw(b,"umkm.xlsx",TU(2023),["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha"],[NO,lambda i,k:"%s %d"%(nm[i%6],i+1),PM,KC,SK],30,99,None,"UMKM")
    umu(b,ws.kl,"2023-Q4",SK)
@h("h-um-desa-tab","a tab a district, title names it",2022)
def _(b):
    for j,k in enumerate(NAMES): um(b,["DATA UMKM KECAMATAN "+k.upper(),"TRIWULAN II TAHUN 2022"],"2022-Q2","a",kl=[k]*(3+j%3),tab=k,off=0,rows=lambda r,j=j:[(x[0],x[1]+" "+ALF[j],x[2]+" "+ALF[j],nkj(x[0]-1+j*6))+x[4:] for x in r])
def fk(go, T):
    def mk_(name, note, y, lay, hd, words, **kw):
        @h(name,note,y)
        def _(b): go(b,T(y),None,lay,25+len(name)%9,len(name)+y,ket=(hd,words),year=y,**kw)
    return mk_
dk,ik,bk=fk(dik,TD),fk(izn,TI),fk(ban,TB)
dk("h-dik-jabatan","their offices in the cooperative",2023,"b","JABATAN DI KOPERASI",["Ketua","Bendahara","Pengawas","Manajer","Anggota"])
dk("h-dik-sekolah","schooling not finished",2022,"a","Pendidikan",["SMA","SD tdk tamat","S1","SMP","putus sekolah"])
dk("h-dik-makan","what they eat",2024,"a","Konsumsi",["biasa","tdk makan ikan","biasa","vegetarian"])
dk("h-dik-nginap","who sleeps in the hotel",2023,"c","Menginap",["Ya","Tidak","Ya","Tidak","Tidak"])
dk("h-dik-pakaian","size of the shirt",2021,"b","UKURAN KAOS",["L","XL","M","S","XXL"])
dk("h-dik-hasil","pre-test and post-test points",2025,"a","Nilai Post Test",NUM(55,7,45))
dk("h-dik-sertif","certificate taken or not yet",2024,"c","Sertifikat",["sudah diambil","blm diambil","sudah diambil"])
dk("h-dik-rek","bank account of the transport money",2022,"a","No. Rekening",lambda i,k:"0123-01-%06d-50-%d"%(1000+i*77,i%10))
dk("h-dik-status-usaha","state of the business: beginners",2023,"b","LAMA USAHA",["baru mulai","2 th","3 th","blm 1 th"])
@h("h-dik-ttd","signature column left and right, empty",2023)
def _(b): dik(b,["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN","TRIWULAN I TAHUN 2023"],"2023-Q1","b",24,11,date=False,ket=("TANDA TANGAN",lambda i,k:("%d. ........" if i%2==0 else "          %d. ........")%(i+1)))
@h("h-dik-centang","ticks for three days, everybody on each",2024)
def _(b):
    ws=draw(b,"absen.xlsx",["DAFTAR HADIR PESERTA PELATIHAN PENGELOLAAN KEUANGAN KOPERASI","BULAN MEI 2024"],["No","Nama Peserta","Asal Koperasi","Kecamatan",("Hadir",["Hari 1","Hari 2","Hari 3"])],[NO,PS,KP,KC,C("√"),C("√"),C("√")],26,12,None,"Absen")
    flow(b,PD,ws.kl,"2024-05")
@h("h-dik-bulan-feb","month in the title, no dates",2023)
def _(b): dik(b,["PESERTA PELATIHAN DIGITAL MARKETING BAGI PELAKU UMKM","BULAN FEBRUARI 2023"],"2023-02","c",22,13,date=False)
@h("h-dik-dua-bulan","two tabs, two months",2022)
def _(b):
    for j,(m,s) in enumerate((("Maret","2022-03"),("April","2022-04"))):
        dik(b,["PESERTA BIMTEK KEWIRAUSAHAAN","BULAN %s 2022"%m.upper()],s,"a",20+j,14+j,date=False,tab=m,off=j*40)
@h("h-dik-narsum-judul","trainers named in the title lines only",2023)
def _(b): dik(b,["DAFTAR PESERTA PELATIHAN VOCATIONAL TATA BOGA","NARASUMBER : CHEF CONTOH DARI MAKASSAR","TAHUN 2023"],None,"a",25,16)
@h("h-dik-hotel-luar","held in Makassar; home districts in the rows",2021)
def _(b): dik(b,["DAFTAR PESERTA BIMTEK PERKOPERASIAN","Bertempat di Hotel Contoh Makassar, tahun 2021"],None,"b",25,17,year=2021)
@h("h-dik-teks-tgl","dates written out, with the day of the week",2024)
def _(b):
    d=DF(2024,1,4,9,10); ws=draw(b,"diklat.xlsx",TD(2024),["No","Nama","NIK","Kecamatan","Materi","Hari/Tanggal"],[NO,PS,NK,KC,PEL,lambda i,k:tgl(d(i,k),4)],28,18,None,"Sheet1")
    flowd(b,PD,ws.kl,dl(d,ws.kl))
@h("h-dik-sekarung","sections a district, numbers restart",2023)
def _(b): dik(b,TD(2023),None,"a",26,19,order=True,rows=lambda r:sec(r,lambda j,k:"%s. Kec. %s"%(ALF[j-1],k)))
ik("h-iz-oleh","who helped",2023,"a","Pendamping OSS",["Tim Dinas","Mahasiswa KKN","PLUT","Tim Dinas"])
ik("h-iz-email","whose e-mail was used",2022,"b","EMAIL",["ada","pinjam email anak","email keponakan","ada"])
ik("h-iz-modal","capital class of OSS",2024,"c","Modal Usaha (Rp)",AS)
ik("h-iz-risiko","risk level",2025,"a","Tingkat Risiko",["Rendah","Menengah Rendah","Rendah","Menengah Tinggi"])
ik("h-iz-cetak","printed or not",2021,"a","Cetak NIB",["sdh dicetak","printer rusak, file dikirim via WA","sdh dicetak"])
ik("h-iz-halal","halal certificate still pending, the NIB is out",2023,"b","SERTIFIKAT HALAL",["proses","belum","terbit"])
ik("h-iz-bpjs","BPJS not active",2024,"a","BPJS Ketenagakerjaan",["Tidak Aktif","Aktif","Belum Terdaftar"])
@h("h-iz-bulan","one month",2025)
def _(b): izn(b,["REKAP NAMA UMKM TERBIT NIB","HASIL FASILITASI DINAS KOPERASI DAN UKM","BULAN AGUSTUS 2025"],"2025-08","c",24,20,date=False)
@h("h-iz-tw","one quarter, dates within",2023)
def _(b): izn(b,["DAFTAR PENERBITAN NIB UMKM BINAAN","TRIWULAN II TAHUN 2023"],None,"b",25,21,ms=(4,5,6))
@h("h-iz-minta-terbit","asked in one quarter, issued in the next: the issue counts",2022)
def _(b):
    d=DF(2022,4,7,10); ws=draw(b,"nib.xlsx",TI(2022),["No","Nama Usaha","Pemilik","Kecamatan","Tgl Permohonan","NIB","Tgl Terbit"],[NO,US,PM,KC,lambda i,k:d(i,k)-datetime.timedelta(days=31),NB,d],27,22,None,"NIB")
    flowd(b,IZN,ws.kl,dl(d,ws.kl))
bk("h-ba-wakil-ttd","a relative signed for it, it was handed over",2023,"a","Ket",{2:"diterima istri",9:"diterima anaknya",15:"ttd kepala dusun, brg sdh di rumah penerima"})
bk("h-ba-merek","make of the things",2022,"b","MEREK",["Miyako","Butterfly","tanpa merek","Sharp"])
bk("h-ba-angkut","how it was carried",2024,"a","Angkutan",["diambil sendiri","diantar dinas","mobil desa"])
bk("h-ba-kondisi-baik","condition on hand-over",2021,"c","Kondisi Barang",["Baik","Baik","Baru"])
bk("h-ba-garansi","warranty",2025,"b","GARANSI",["1 thn","tidak ada","6 bln"])
bk("h-ba-foto","papers of the hand-over",2023,"c","No. BAST",lambda i,k:"027/%d/BAST/DKUKM/2023"%(i+11))
bk("h-ba-sumber","where the money came from",2024,"b","SUMBER DANA",["DAK","APBD","DAK","DID"])
@h("h-ba-harga","unit price and value a row",2023)
def _(b):
    d=DF(2023,6,9,12); ws=draw(b,"sarpras.xlsx",TB(2023),["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan","Harga Satuan (Rp)","Tgl Serah"],[NO,PM,NK,KC,BR,OM,d],27,23,None,"BAST")
    flowd(b,SAR,ws.kl,dl(d,ws.kl))
@h("h-ba-bulan","one month",2022)
def _(b): ban(b,["DAFTAR NAMA PENERIMA BANTUAN PERALATAN USAHA","BULAN NOPEMBER 2022"],"2022-11","a",24,24,date=False)
@h("h-ba-usul-dulu","proposal date of last year, hand-over this year",2024)
def _(b):
    d=DF(2024,3,8); ws=draw(b,"sarpras.xlsx",TB(2024),["No","Nama Penerima","Nama Usaha","Kecamatan","Tanggal Proposal","Barang","Tanggal Penyerahan"],[NO,PM,US,KC,DF(2023,5,10),BR,d],26,25,None,"Sheet1")
    flowd(b,SAR,ws.kl,dl(d,ws.kl))
@h("h-x-sda","ditto marks in the column of districts",2022)
def _(b):
    ws=draw(b,"kop.xlsx",TK(2022),["No","Nama Koperasi","No. BH","Kecamatan"],[NO,KP,BH,KC],26,120,None,"Sheet1",order=True)
    for a,z in runs(ws.kl):
        for x in range(a+1,z+1): ws.cell(ws.rows_at[x],4).value="sda"
    kopu(b,ws.kl,"2022-Q4")
