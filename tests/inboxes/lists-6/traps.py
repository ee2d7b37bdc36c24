from lay import *
X=(4,11,19,22)
def w3(*w): return {x:w[j%len(w)] for j,x in enumerate(X)}
def kt(name, note, y, q, lay, hd, words, **kw):
    @t(name,note,y)
    def _(b):
        d=words if isinstance(words,dict) else w3(*words)
        kop(b,TK(y,q),QP(y,q),lay,25+len(name)%7,len(name)+y,ket=(hd,d),out=set(d),**kw)
kt("t-kop-bubar","remark: dissolved, office shorthand",2023,4,"d","Ket",["sdh bubar","sdh almarhum koperasinya","dibubarkan menteri","bubar jalan"])
kt("t-kop-tinggal-nama","remark: nothing but the name is left",2022,2,"d","Ket.",["tinggal nama, BH sdh dicabut","BH dicabut 2019"])
kt("t-kop-dobel","remark: same as number so and so",2024,3,"d","CATATAN",{8:"dobel dgn no 3",14:"sama dgn no. 6",20:"sda no 2, terketik dua kali"},twin={8:2,14:5,20:1})
kt("t-kop-salah-input","remark: typed by mistake",2021,4,"a","Ket",["salah input, abaikan","salah ketik, jangan dihitung","hapus"])
kt("t-kop-jangan","remark: do not count",2025,1,"a","Catatan",["jgn dihitung","tdk usah dihitung","tidak masuk hitungan"])
kt("t-kop-prov","remark: of the province",2023,3,"b","BINAAN",{i:"wewenang provinsi, bukan data kita" for i in X})
kt("t-kop-pindah-kab","moved to another regency",2022,4,"e","KET",["pindah ke Bantaeng","pindah domisili ke Kab. Gowa","skrg di Takalar"])
kt("t-kop-merger","merged into another in the list",2024,2,"d","Ket",{5:"sdh gabung ke KSU no 1",16:"dilebur ke no 2"})
kt("t-kop-bukan-kop","it is no cooperative after all",2023,1,"d","Ket",["bukan koperasi, arisan ibu2","bukan koperasi tp kelompok tani"])
kt("t-kop-pra","not yet a legal body",2024,4,"d","Status BH",["pra koperasi, blm ber-BH","masih pra koperasi"])
kt("t-kop-cabang","branch office of one in Makassar",2021,3,"a","Ket",["kantor cabang, induk di Makassar","cabang dr KSP Makassar","unit layanan saja, pusatnya di Bantaeng"])
def ut(name, note, y, q, lay, hd, words, **kw):
    @t(name,note,y)
    def _(b):
        d=words if isinstance(words,dict) else w3(*words)
        um(b,TU(y,q),QP(y,q),lay,28+len(name)%7,len(name)+y,ket=(hd,d),out=set(d),**kw)
ut("t-um-gulung","remark: out of business, in slang",2023,4,"a","Ket",["gulung tikar","sdh tdk jualan","bangkrut","off sejak pandemi"])
ut("t-um-alih","went away or took a job",2022,3,"b","KETERANGAN",["merantau ke Malaysia, usaha ditutup","pulang kampung ke Jawa, tdk jualan lagi","jd TKI, usaha berhenti"])
ut("t-um-luar","outside the regency",2024,1,"c","Ket",["luar wilayah","KTP & usaha di Bantaeng","usahanya di Takalar, bukan Jeneponto"])
ut("t-um-dobel","twice by another spelling, said so",2021,2,"a","Cek",{9:"dobel",17:"dobel",25:"DOBEL no 3"},twin={9:0,17:6,25:2})
ut("t-um-fiktif","not found on the spot",2025,2,"d","Hasil Verifikasi Lapangan",["tdk ditemukan","fiktif","alamat palsu, orangnya tdk ada"])
ut("t-um-blm-jalan","not begun yet",2023,2,"d","Ket",["blm jalan, baru rencana","msh rencana buka","blm mulai usaha"])
def ft(go, T):
    def mk_(name, note, y, lay, hd, words, **kw):
        @t(name,note,y)
        def _(b):
            d=words if isinstance(words,dict) else w3(*words)
            rest=kw.get("rest"); k2={a:z for a,z in kw.items() if a!="rest"}
            go(b,T(y),None,lay,26+len(name)%8,len(name)+y,ket=(hd,lambda i,k:d.get(i,rest)),out=set(d),year=y,**k2)
    return mk_
dt,it,bt=ft(dik,TD),ft(izn,TI),ft(ban,TB)
dt("t-dik-mangkir","did not show up",2023,"a","Ket",["mangkir","tdk muncul","alpa","tdk nongol"])
dt("t-dik-batal","withdrew",2022,"b","KET",["tdk jadi ikut","mundur","gugur","batal, anaknya sakit"])
dt("t-dik-narsum","trainers and hosts among the rows",2024,"c","Sebagai",{0:"Pemateri",1:"Fasilitator",13:"MC",20:"Notulis"},rest="Peserta")
dt("t-dik-dinas","officials of the office among the rows",2023,"a","Unsur",{2:"pendamping dr dinas, bukan peserta",12:"sopir, bukan peserta",18:"pegawai dinas (panitia)"})
dt("t-dik-sakit","excuse of absence",2021,"b","ABSENSI",["izin, tdk hadir","sakit (tdk ikut)","tanpa kabar","absen"])
dt("t-dik-lisan","invited, did not answer",2025,"a","Konfirmasi",["diundang tp tdk datang","undangan tdk sampai, tdk ikut","hp tdk diangkat, tdk hadir"])
dt("t-dik-luar-kab","participant of another regency, district of a namesake",2024,"a","Ket",["titipan Kab. Bantaeng, bukan kuota Jeneponto","dr Takalar, dihitung di sana"])
it("t-iz-proses","permit still underway",2023,"a","Ket",["msh antri di OSS","blm terbit, nunggu verifikasi","masih diurus","gagal upload, blm terbit"],clear=X)
it("t-iz-cabut","revoked",2022,"b","KET",["NIB dicabut krn salah terbit, tdk dihitung","dibatalkan OSS, tdk dihitung"])
it("t-iz-perpanjang","renewal or change, not new: counted earlier as the note says",2024,"a","Ket",["sdh dihitung thn lalu, cuma cetak ulang","cetak ulang NIB 2022, jgn dihitung"])
it("t-iz-sendiri","made by himself, not facilitated",2023,"c","Ket",["urus sendiri, tdk difasilitasi dinas","bikin sendiri di HP, bukan fasilitasi","lewat calo, bukan dinas"])
it("t-iz-dobel","same person twice under two spellings",2025,"b","CEK",{8:"orang & usaha sama dgn no 2",18:"dobel no 5, beda ejaan"},twin={8:1,18:4})
bt("t-ba-kembali","aid given back",2023,"a","Ket",["dikembalikan","brg ditarik lagi","dipulangkan krn rusak, tdk jadi"])
bt("t-ba-blm","still in the store",2024,"b","KET",["brg msh di gudang","blm diambil","blm serah terima"])
bt("t-ba-alih","given to somebody not in the list",2022,"c","Ket",["tdk jadi, dialihkan ke kabupaten lain","gugur verifikasi","dicoret, PNS"])
bt("t-ba-cadang","reserve of the list",2021,"a","Posisi",{20:"cadangan 1",21:"cadangan 2",22:"cadangan 3",23:"cadangan 4"},rest="utama")
# what a note, a colour, a line or a second list says
RED=Font(color="FF0000"); YEL=PatternFill("solid",fgColor="FFFF00")
def paint(ws, rows, cols, font=None, fill=None):
    for x in rows:
        for c in cols:
            if font: ws.cell(ws.rows_at[x],c).font=font
            if fill: ws.cell(ws.rows_at[x],c).fill=fill
@t("t-n-merah","red rows are dissolved, the note says so",2023)
def _(b):
    ws=kop(b,TK(2023),"2023-Q4","d",25,51,out=X); paint(ws,X,range(1,8),RED); put(ws,ws.next+1,1,"NB: yang merah sdh bubar, tidak usah dihitung lagi")
@t("t-n-kuning","yellow = did not come",2022)
def _(b):
    ws=dik(b,TD(2022),None,"a",26,52,year=2022,out=X); paint(ws,X,range(1,7),fill=YEL); put(ws,ws.next+2,2,"Blok kuning : undangan tidak datang")
@t("t-n-coret","struck rows, note: struck = not handed over",2024)
def _(b):
    ws=ban(b,TB(2024),None,"b",25,53,year=2024,out=X); paint(ws,X,range(2,8),Font(strike=True)); put(ws,ws.next+1,1,"yang dicoret tidak jadi menerima")
@t("t-n-miring","italics = outside the regency",2021)
def _(b):
    ws=um(b,TU(2021),"2021-Q4","a",28,54,out=X); paint(ws,X,range(2,7),Font(italic=True)); put(ws,ws.next+1,1,"Huruf miring: usahanya di luar Jeneponto, tidak dihitung")
@t("t-n-bintang","asterisk behind the name, explained below",2023)
def _(b):
    ws=dik(b,TD(2023),None,"b",27,55,out=X)
    for x in X: ws.cell(ws.rows_at[x],2).value+=" *)"
    put(ws,ws.next+1,1,"*) mendaftar tetapi tidak hadir")
@t("t-n-nomor","a note below names the numbers that are to go",2024)
def _(b):
    ws=kop(b,TK(2024,2),"2024-Q2","a",25,56,out=(4,11,19)); put(ws,ws.next+1,1,"Catatan : No. 5, 12 dan 20 sudah dibubarkan, mohon tidak dihitung")
@t("t-n-nomor-panitia","a note: the first three are the committee",2022)
def _(b):
    ws=dik(b,TD(2022),None,"a",25,57,year=2022,out=(0,1,2)); put(ws,ws.next+1,1,"Ket: no 1 s.d. 3 panitia, bukan peserta")
@t("t-n-atas","the note stands above the heading",2023)
def _(b): izn(b,TI(2023)+["(no urut 7 dan 8 NIB-nya batal terbit, jangan dihitung)"],None,"a",25,58,out=(6,7))
@t("t-n-kurung","names in brackets are invited, absent",2025)
def _(b):
    ws=dik(b,TD(2025),None,"a",26,59,year=2025,out=X)
    for x in X: ws.cell(ws.rows_at[x],2).value="(%s)"%ws.cell(ws.rows_at[x],2).value
    put(ws,ws.next+1,1,"Nama dalam kurung = tidak hadir")
@t("t-n-komentar","cell comments say that the row is to go",2023)
def _(b):
    from openpyxl.comments import Comment
    ws=um(b,TU(2023,3),"2023-Q3","a",27,60,out=X)
    for x in X: ws.cell(ws.rows_at[x],2).comment=Comment("sudah tutup, jgn dihitung","Staf")
@t("t-s-garis","a line within the list: those below did not take part",2023)
def _(b): dik(b,TD(2023),None,"a",25,61,out=range(20,25),rows=lambda r:list(r[:20])+["Yang di bawah ini tidak jadi ikut :"]+list(r[20:]))
@t("t-s-gudang","a line: goods still in the store",2022)
def _(b): ban(b,TB(2022),None,"a",25,62,year=2022,date=True,out=range(19,25),clear=range(19,25),rows=lambda r:list(r[:19])+["BARANG MASIH DI GUDANG (BELUM DISERAHKAN)"]+list(r[19:]))
@t("t-s-antri","a line: queue",2024)
def _(b): izn(b,TI(2024),None,"b",24,63,year=2024,out=range(18,24),clear=range(18,24),rows=lambda r:list(r[:18])+["Masih antri / belum terbit"]+list(r[18:]))
@t("t-s-mati","a line: dead cooperatives",2021)
def _(b): kop(b,TK(2021),"2021-Q4","d",26,64,out=range(20,26),rows=lambda r:list(r[:20])+["KOPERASI YANG TINGGAL NAMA (SUDAH DICABUT BADAN HUKUMNYA)"]+list(r[20:]))
@t("t-r-kanan","a second list to the right: reserves",2023)
def _(b):
    ws=dik(b,TD(2023),None,"a",24,65); put(ws,1,9,"CADANGAN (TIDAK DIPANGGIL)",True)
    table(ws,ws.first-1,["x"],[]) if 0 else None
    for c,v in enumerate(["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelatihan"]): put(ws,ws.first-1,9+c,v,True)
    for j in range(8):
        for c,v in enumerate([j+1,"Peserta %d"%(j+70),nkj(j+70),NAMES[j],"Pelatihan Kewirausahaan",D(2023,5,10)]): put(ws,ws.first+j,9+c,v)
@t("t-r-kanan-tolak","to the right: those turned down",2022)
def _(b):
    ws=ban(b,TB(2022),None,"a",24,66,year=2022); put(ws,ws.first-2,9,"YANG TIDAK LOLOS VERIFIKASI",True)
    for c,v in enumerate(["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan"]): put(ws,ws.first-1,9+c,v,True)
    for j in range(7):
        for c,v in enumerate([j+1,"Pemilik %d"%(j+70),nkj(j+70),NAMES[j],BR(j,0)]): put(ws,ws.first+j,9+c,v)
# tabs and files
def copytab(name, note, tab, title, y=2023):
    @t(name,note,y)
    def _(b):
        ws=dik(b,TD(y),None,"a",25,67+len(name),year=y,tab="Peserta")
        S(b,PD+".xlsx",[title,"TAHUN %d"%y] if title else TD(y),["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelatihan"],list(mk(9,3,NO,PS,NK,KC,PEL,DF(y,2,5,8,11),off=80)),tab=tab)
copytab("t-t-batal","tab 'Tdk Jadi Ikut' beside the list","Tdk Jadi Ikut","DAFTAR PESERTA PELATIHAN YANG TIDAK JADI IKUT")
copytab("t-t-mangkir","tab of absentees with a title","Mangkir","DAFTAR PESERTA MANGKIR",2022)
copytab("t-t-undang","tab of those invited","undangan","DAFTAR UNDANGAN (BELUM KONFIRMASI)",2024)
copytab("t-t-tahun-depan","tab of those wished for next year","Waiting List","DAFTAR TUNGGU PESERTA UNTUK TAHUN DEPAN",2021)
@t("t-t-salinan","the same tab twice: 'Sheet1 (2)'",2023)
def _(b):
    ws=izn(b,TI(2023),None,"a",25,71)
    wb=ws.parent; c=wb.copy_worksheet(ws); c.title="Sheet1 (2)"
@t("t-t-sebagian","second tab is a part of the first: those to be inspected, with the same numbers of deed",2024)
def _(b):
    ws=kop(b,TK(2024),"2024-Q4","a",26,72,tab="Semua")
    rows=[[c.value for c in ws[r]][:5] for r in ws.rows_at][::4]
    S(b,"koperasi.xlsx",["KHUSUS KOPERASI SASARAN PENGAWASAN (SUDAH TERMASUK DALAM DAFTAR INDUK)","TRIWULAN IV TAHUN 2024"],KOPL["a"][0],rows,tab="Pengawasan")
@t("t-f-lama","title of last year in a file with this year's name",2023,only=False)
def _(b):
    S(b,"2023/data koperasi 2023.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2022"],KOPL["a"][0],list(mk(26,73,*KOPL["a"][1])))
@t("t-f-lama-umkm","same for enterprises, quarter of last year",2024,only=False)
def _(b): S(b,"2024/TW I/umkm tw1 2024.xlsx",TU(2023),UML["a"][0],list(mk(26,74,*UML["a"][1])))
@t("t-f-folder","folder 2023, list per 31 Desember 2022: belongs to 2022",2022)
def _(b): kop(b,["DAFTAR KOPERASI KABUPATEN JENEPONTO","KEADAAN PER 31 DESEMBER 2022"],"2022-Q4","b",26,75,fn="2023/koperasi.xlsx")
@t("t-f-tgl-lama","training list named for 2023, all dates in 2022",2023,only=False)
def _(b): S(b,"peserta diklat 2023.xlsx",["DAFTAR PESERTA PELATIHAN"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelatihan"],list(mk(25,76,NO,PS,NK,KC,PEL,DF(2022,3,6,10))))
# whole lists that count nothing
def none(name, note, y, title, heads, cols, fn="data.xlsx", tab="Sheet1", n=25):
    @t(name,note,y,only=False)
    def _(b): S(b,fn,title if isinstance(title,list) else [title,"TRIWULAN IV TAHUN %d"%y],heads,list(mk(n,len(name)+y,*cols)),tab=tab)
KH,KCOL=["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],[NO,KP,BH,KC,ST()]
UH,UC=UML["a"]
DH,DC=["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan"],[NO,PS,NK,KC,PEL]
BH_,BC=["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan"],[NO,PM,NK,KC,BR]
IH,IC=["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan"],[NO,US,PM,NK,KC]
none("t-w-nasional","national cooperatives with a branch here",2023,"DAFTAR KOPERASI NASIONAL YANG MEMBUKA CABANG DI JENEPONTO",KH,KCOL)
none("t-w-pra","pre-cooperatives",2022,"DAFTAR KELOMPOK PRA KOPERASI",["No","Nama Kelompok","Kecamatan","Jumlah Anggota"],[NO,ORG("Kelompok"),KC,NUM(10,3,15)])
none("t-w-cabut","cooperatives struck off by the ministry",2024,"LAMPIRAN SK MENTERI TENTANG PENCABUTAN BADAN HUKUM KOPERASI",KH[:4],KCOL[:4])
none("t-w-kube","KUBE of the social office",2021,"DAFTAR KUBE DAMPINGAN DINAS SOSIAL",["No","Nama KUBE","Ketua","Kecamatan","Jumlah Anggota"],[NO,ORG("KUBE"),ORG("Ketua"),KC,NUM(8,1,4)])
none("t-w-gulung","enterprises that closed",2023,"DATA UMKM GULUNG TIKAR",UH,UC)
none("t-w-calon-wu","beginners who want to start",2025,"DATA PEMINAT / CALON WIRAUSAHA BARU (BELUM PUNYA USAHA)",UH[:5],UC[:5])
none("t-w-undang","invited persons",2023,"LAMPIRAN UNDANGAN PELATIHAN KEWIRAUSAHAAN",DH,DC)
none("t-w-alpa","absentees",2024,"NAMA-NAMA YANG TIDAK MENGIKUTI PELATIHAN",DH,DC)
none("t-w-minat","wishes for training",2022,"DAFTAR PEMINAT PELATIHAN TAHUN DEPAN",DH,DC)
none("t-w-orang-lain","training of another office, for comparison",2023,"PESERTA PELATIHAN DINAS TENAGA KERJA (PEMBANDING, BUKAN KEGIATAN DINAS KOPERASI)",DH,DC)
none("t-w-usul-alat","proposals that came in",2021,"REKAP PROPOSAL MASUK BANTUAN PERALATAN (BELUM DIVERIFIKASI)",BH_,BC)
none("t-w-kembali","those who gave it back",2024,"DAFTAR PENERIMA YANG MENGEMBALIKAN BANTUAN",BH_,BC)
none("t-w-gudang","goods not yet handed over",2023,"DAFTAR PENERIMA BANTUAN YANG BARANGNYA MASIH DI GUDANG",BH_,BC)
none("t-w-antri","requests for permits in the queue",2022,"UMKM YANG NIB-NYA MASIH DALAM PENGURUSAN",IH,IC)
none("t-w-blmnib","those without a NIB",2025,"DAFTAR UMKM YANG BELUM MEMILIKI NIB",IH,IC)
none("t-w-contoh","example of filling in",2023,["CONTOH PENGISIAN DAFTAR PESERTA PELATIHAN","TRIWULAN IV TAHUN 2023"],DH,DC,n=6)
# columns
@t("t-c-asal","two columns of districts: venue and home",2023)
def _(b):
    d=DF(2023,3,7,10); ws=draw(b,"diklat.xlsx",TD(2023),["No","Nama Peserta","Kecamatan Tempat Pelatihan","Kecamatan Asal Peserta","Judul","Tanggal"],[NO,PS,C("Binamu"),KC,PEL,d],26,81,None,"Sheet1"); flowd(b,PD,ws.kl,dl(d,ws.kl))
@t("t-c-ktp","district of the identity card and of the business (a register of enterprises goes by the business, the title says so)",2022)
def _(b):
    ws=draw(b,"umkm.xlsx",TU(2022)+["(berdasarkan lokasi usaha)"],["No","Nama Pemilik","Kecamatan KTP","Nama Usaha","Kecamatan Lokasi Usaha"],[NO,PM,C("Kelara"),US,KC],26,82,None,"Sheet1"); umu(b,ws.kl,"2022-Q4")
@t("t-c-hitung","a column that says whether to count",2024)
def _(b): kop(b,TK(2024),"2024-Q4","a",26,83,ket=("Dihitung di IKU?",lambda i,k:"T" if i in X else "Y"),out=X)
@t("t-c-balik","codes the other way about, told in a legend",2023)
def _(b):
    ws=draw(b,"kop.xlsx",TK(2023),["No","Nama Koperasi","No BH","Kecamatan","Status"],[NO,KN,BN,KC,lambda i,k:0 if AK(i) else 1],26,84,None,"Sheet1")
    put(ws,ws.next+1,1,"Ket. status: 0 = aktif, 1 = tidak aktif"); kopu(b,ws.kl,"2023-Q4",AK)
@t("t-c-hadir-x","tick = came, x = did not",2022)
def _(b):
    ws=dik(b,TD(2022),None,"a",27,85,year=2022,ket=("Hadir",lambda i,k:"x" if i in X else "v"),out=X); put(ws,ws.next+1,1,"v = hadir, x = tidak hadir")
@t("t-c-realisasi","planned and actual day of hand-over; without the actual day nothing was handed over",2024)
def _(b):
    d=DF(2024,4,8,12); ws=draw(b,"sarpras.xlsx",TB(2024),["No","Nama Penerima","NIK","Kecamatan","Barang","Rencana Serah","Realisasi Serah"],[NO,PM,NK,KC,BR,DF(2024,3,7,11),lambda i,k:"belum" if i in X else d(i,k)],26,86,None,"Sheet1")
    flowd(b,SAR,ws.kl,dl(d,ws.kl),lambda i:i not in X)
@t("t-c-daftar","day of signing up (last quarter of the year before) and day of training",2023)
def _(b):
    d=DF(2023,1,4); ws=draw(b,"diklat.xlsx",TD(2023),["No","Nama Peserta","NIK","Kecamatan","Tgl Daftar","Tgl Ikut Pelatihan"],[NO,PS,NK,KC,DF(2022,10,12),d],25,87,None,"Sheet1"); flowd(b,PD,ws.kl,dl(d,ws.kl))
@t("t-c-dua-tahun","issue dates of last year among those of this year",2024)
def _(b):
    d=lambda i,k:D(2023,11,20) if i in X else DF(2024,2,5,8)(i,k)
    ws=draw(b,"nib.xlsx",TI(2024),["No","Nama Usaha","Pemilik","NIB","Kecamatan","Tanggal Terbit"],[NO,US,PM,NB,KC,d],26,88,None,"Sheet1"); flowd(b,IZN,ws.kl,DT and dl(d,ws.kl),lambda i:i not in X)
@t("t-p-dua-orang","two persons with two NIK in one cell: both were there",2023)
def _(b):
    d=DF(2023,2,6,9); two=lambda i,k:i in X
    ws=draw(b,"diklat.xlsx",TD(2023),["No","Nama Peserta","NIK","Kecamatan","Tanggal Pelatihan"],[NO,lambda i,k:PS(i,k)+(" dan Peserta %d"%(i+61) if two(i,k) else ""),lambda i,k:nkj(i)+("\n"+nkj(i+60) if two(i,k) else ""),KC,d],25,89,None,"Sheet1")
    kl=ws.kl+[ws.kl[x] for x in X]; ds_=dl(d,ws.kl); flowd(b,PD,kl,ds_+[ds_[x] for x in X])
@t("t-p-kelompok","groups whose members stand one by one above",2022)
def _(b): um(b,TU(2022,3),"2022-Q3","a",28,90,ket=("Ket",w3("kelompok, anggotanya sdh ada satu2 di daftar ini, jgn dihitung lagi")),out=X)
@t("t-p-jumlah-kurang","total line: fewer than the rows, nobody says which",2023,only=False)
def _(b):
    ws=S(b,"diklat.xlsx",["DAFTAR PESERTA PELATIHAN","TRIWULAN III TAHUN 2023"],DH,list(mk(25,91,*DC))); put(ws,ws.next+1,1,"Yang hadir hanya 17 orang dari 25 nama di atas")
@t("t-p-kuota","seats a district without names",2024,only=False)
def _(b): S(b,"kuota.xlsx",["KUOTA PESERTA PELATIHAN PER KECAMATAN","TRIWULAN II TAHUN 2024"],["No","Kecamatan","Jumlah Peserta"],[(i+1,k,5+i%3) for i,k in enumerate(NAMES)])
