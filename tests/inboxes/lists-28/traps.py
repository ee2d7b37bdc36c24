from w28 import *
from honest import PL, MO, ren, by, blk, K31, KR, TW, STK, KD, UD, IT, SR, DU
KH=["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Status"]; KF=(NO,KP,BH,KC,STK)
KT=["No","Nama Koperasi","Jenis","Desa","Kecamatan"]; KTF=(NO,KR,JN,DS,KC)
UH=["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Kecamatan","Skala"]; UF=(NO,US,PM,JU,KC,SK)
UT=["No","Nama Pemilik","Nama Usaha","Desa/Kelurahan","Kecamatan"]; UTF=(NO,PM,US,DS,KC)
DH=["No","Nama Peserta","NIK","Desa/Kel","Kecamatan"]; DF_=(NO,PS,NX,DS,KC)
IH=["No","Nama Usaha","Nama Pemilik","NIB","Kecamatan"]; IF=(NO,US,PM,NB,KC)
IN=["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan"]; INF=(NO,PM,US,DS,KC)
SH=["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"]; SF=(NO,PM,US,KC,BR)
def whole(name, note_, fn, lines, hd, cols, seed, tab="Sheet1", n=34, foot=(), then=None, at=(1,1)):
    """a list none of which counts"""
    def run(b):
        ws=PL(b,fn,tab,at[0],at[1],lines,hd,M(q(n,seed),*cols))
        if foot: more(ws,*foot)
        if then: then(b,ws)
    T(name,note_)(run)
# ---------------------------------------------------------------- nothing counts: titles that qualify each other
whole("kop-judul-perubahan-ad","second line: those that ask to change their statutes","lamp koperasi.xlsx",["DAFTAR KOPERASI","YANG MENGAJUKAN PERUBAHAN ANGGARAN DASAR",K31],KH,KF,300)
whole("kop-judul-belum-lapor","second line: those that have not handed in a report","koperasi tw4.xlsx",["DAFTAR KOPERASI DI KABUPATEN JENEPONTO","YANG BELUM MENYAMPAIKAN LAPORAN KEUANGAN",TW(4)],KT,KTF,301)
whole("um-judul-keringanan","second line: those that ask for relief of market dues","data umkm.xlsx",["DAFTAR UMKM","YANG MEMOHON KERINGANAN RETRIBUSI PASAR",K31],UH,UF,302)
whole("um-judul-sasaran-2024","second line: to be accompanied in 2024","umkm des.xlsx",PEMB+["DAFTAR PELAKU UMKM","SASARAN PENDAMPINGAN TAHUN 2024","KEADAAN 31 DESEMBER 2023"],UT,UTF,303)
whole("dik-judul-tak-penuhi-panggilan","second line: did not come when called","peserta tw2.xlsx",DU+["YANG TIDAK MEMENUHI PANGGILAN",TW(2)],DH,DF_,304)
whole("izin-judul-namun-belum","second line: but the permit has not been issued","izin tw3.xlsx",IT+["NAMUN IZINNYA BELUM TERBIT",TW(3)],IN,INF,305)
whole("sar-judul-dialihkan","second line: handover moved to the next year","bantuan tw4.xlsx",SR+["YANG PENYERAHANNYA DIALIHKAN KE TAHUN 2024",TW(4)],SH,SF,306)
whole("sar-judul-jadwal","a timetable, groups of planned date and place","jadwal.xlsx",["JADWAL PENYERAHAN BANTUAN SARANA DAN PRASARANA UKM",TW(3)],["No",("CALON PENERIMA",["Nama","Nama Usaha","Kecamatan"]),"Alat",("RENCANA PENYERAHAN",["Tanggal","Tempat"])],SF+(DT(2023,7,8,9),C("Kantor Camat")),307)
# ---------------------------------------------------------------- nothing: group headings, headings, columns
whole("dik-grup-usulan-kecamatan","group heading over the columns: proposed by the kecamatan","pelatihan tw3.xlsx",["PELATIHAN VOKASI BAGI UMKM",TW(3)],["No",("PESERTA USULAN KECAMATAN (BELUM DITETAPKAN)",["Nama",("Asal",["Desa","Kecamatan"])]),"HP"],(NO,PS,DS,KC,HP),310)
whole("dik-grup-narasumber","group heading: speakers","pelatihan tw1.xlsx",["PELATIHAN KEMASAN BAGI UMKM",TW(1)],["No",("NARASUMBER",["Nama","Instansi","Kecamatan"]),"Materi"],(NO,ORG("Narasumber"),CY("Dinas A","Kampus B","Asosiasi C"),KC,CY("Label","Desain","Harga")),311)
whole("izin-grup-berkas-masuk","group heading: applications that came in","perizinan tw2.xlsx",["FASILITASI IZIN USAHA UMKM",TW(2)],["No",("PERMOHONAN YANG MASUK",["Nama Pemohon","Nama Usaha",("Alamat",["Desa","Kecamatan"])])],INF,312)
whole("izin-keputusan-menunggu","column Keputusan: still waited for in every row","izin tw1.xlsx",IT+[TW(1)],IN+["Keputusan"],INF+(CY("Menunggu","Menunggu sidang","Belum ada keputusan"),),313)
whole("sar-realisasi-semua-nol","target one, realised none in every row","bantuan tw3.xlsx",SR+[TW(3)],SH+[("Volume (unit)",["Target","Realisasi"])],SF+(C(1),C(0)),314)
whole("dik-komentar-kecamatan","comment at the heading Kecamatan: it is the venue","peserta tw4.xlsx",DU+[TW(4)],["No","Nama Peserta","Usaha","Kecamatan"],(NO,PS,US,KC),315,then=lambda b,ws:note(ws.cell(ws.first-1,4),"Diisi kecamatan tempat pelatihan, bukan asal peserta"))
whole("um-kolom-cek-kosong-catatan","a note: only rows ticked in Cek exist, none is ticked","umkm tw3.xlsx",UD+[TW(3)],UH+["Cek"],UF+(E,),316,foot=("Ket: yang dihitung hanya baris yang sudah dicentang pada kolom Cek; pengecekan lapangan belum dimulai.",))
whole("dik-blanko","a blank attendance list, typed in before, no initials","blanko absen.xlsx",["BLANKO DAFTAR HADIR PELATIHAN UMKM","(dicetak untuk persiapan, kegiatan belum berlangsung)",TW(4)],["No","Nama","Kecamatan","Paraf"],(NO,PS,KC,E),317)
# ---------------------------------------------------------------- nothing: tabs, notes, letters, periods
whole("izin-tab-gagal","tab: failed","IZIN TW2.xlsx",["IZIN USAHA UMKM",TW(2)],IN,INF,320,"Gagal terbit")
whole("sar-kaki-dasar-verifikasi","a note: a base for the survey, recipients are still to be fixed","nominatif.xlsx",SR+[TW(1)],SH,SF,321,foot=("Catatan: daftar nominatif ini baru dasar survei lokasi; penetapan penerima menyusul dengan SK Kepala Dinas.",))
whole("dik-surat-daftar-panggil","a letter: the list is one of people called, the result will follow","Peserta bimtek.xlsx",["DAFTAR PESERTA BIMTEK PERKOPERASIAN",TW(2)],DH,DF_,322,then=lambda b,ws:text(b,"Pengantar.xlsx","Surat","Yth. Subbagian Perencanaan",None,"Terlampir daftar peserta Bimtek Perkoperasian Triwulan II Tahun 2023 sebagai daftar panggilan.","Daftar yang benar-benar hadir akan kami susulkan, jadi daftar ini jangan dulu dihitung."))
whole("sar-hanya-tahun-dana","no period but the year of the budget","alat umkm.xlsx",SR+["Sumber dana : DAK Nonfisik TA 2023"],SH,SF,323)
whole("izin-bulan-lawan-triwulan","month of May in one line, third quarter in the next","nib.xlsx",IT+["BULAN MEI 2023","LAPORAN TRIWULAN III TAHUN 2023"],IH,IF,324)
whole("dik-judul-lawan-tab-bulan","title of the first quarter, tab of October","diklat.xlsx",DU+[TW(1)],DH,DF_,325,"Oktober 2023")
whole("kop-nota-tunda","a memo in the workbook: the list is under repair, wait","koperasi tw1.xlsx",KD+[TW(1)],KH,KF,326,"Daftar",then=lambda b,ws:text(b,"koperasi tw1.xlsx","Memo","Memo utk Subbag Perencanaan","Isi lembar Daftar masih kacau krn salah tempel, tolong jangan dipakai dulu.","Perbaikannya kami kirim paling lambat hari Jumat."))
whole("um-komentar-judul","comment at the title: names made up for the training of operators","umkm tw2.xlsx",UD+[TW(2)],UH,UF,327,then=lambda b,ws:note(ws["A1"],"Nama-nama karangan utk latihan operator kecamatan, bukan data"))
# ---------------------------------------------------------------- some rows: a column
def use(b, m, kl, per, ok, hd):
    if m=="kop": kop(b,kl,per,AK if "Status" in hd else None,ok)
    elif m=="um": um(b,kl,per,SK if "Skala" in hd else None,ok)
    else: fl(b,m,kl,per,ok)
def part(name, why, m, fn, lines, hd, cols, seed, per, nbad, extra=None, tab="Sheet1", n=38, foot=(), then=None, at=(1,1), bad=None, order=False):
    """rows `bad` do not count; extra(bad) gives (heading, column or list of columns)"""
    def run(b):
        kl=q(n,seed,order); bd=bad or pick(kl,nbad,seed); hh,cc=list(hd),tuple(cols)
        if extra:
            for x,f in extra(bd): hh.append(x); cc+=tuple(f) if isinstance(x,tuple) else (f,)
        ws=PL(b,fn,tab,at[0],at[1],lines,hh,M(kl,*cc)); ws.bad=bd; ws.kl=kl; ws.w=len(cc)
        if foot: more(ws,*(x(bd,kl) if callable(x) else x for x in foot))
        if then: then(b,ws)
        use(b,m,kl,per,good(kl,bd),hd)
    T(name,why)(run)
X=lambda h,txt,other=None:(lambda bad:[(h,RK(bad,txt,other))])
part("kop-verval-fiktif","column Hasil Verifikasi: does not exist","kop","verval kop.xlsx",["VERIFIKASI DAN VALIDASI DATA KOPERASI",K31],KH,KF,400,"2023-Q4",3,X("Hasil Verifikasi",["Fiktif, tidak ada di lapangan","Koperasi fiktif"],C("Cocok")))
part("kop-cek-silang","column Cek: x, the legend says struck off the register","kop","cek koperasi.xlsx",KD+[TW(3)],KT,KTF,401,"2023-Q3",3,X("Cek","x",C("√")),foot=("√ = masih terdaftar; x = badan hukumnya sudah dihapus",))
part("um-lapak-kosong","remark in everyday words: the stall is empty","um","umkm keliling.xlsx",UD+[TW(4)],UH,UF,402,"2023-Q4",4,X("Catatan Lapangan",["lapak kosong, sdh tdk jualan lagi","usahanya sudah bubar jalan","pemilik pindah ke Kalimantan, usaha stop"],CY("ramai","buka pagi",None)))
part("um-sama-orang","remark: the same as another number, under another name","um","umkm tw1.xlsx",UD+[TW(1)],UT,UTF,403,"2023-Q1",3,X("Ket","sama dgn no. lain (nama panggilan), jangan dihitung dua kali, baris ini dihapus",None))
part("um-rekomendasi-keluarkan","column Rekomendasi: take out of the list","um","umkm rekom.xlsx",UD+[K31],UH,UF,404,"2023-Q4",3,X("Rekomendasi",["Keluarkan dari daftar, bukan pelaku usaha","Hapus, usaha tidak ada"],CY("Bantu NIB","Ikutkan pelatihan",None)))
part("dik-paraf-th","initials column holds TH for some",PD,"absen tw1.xlsx",["DAFTAR HADIR PESERTA PELATIHAN KOPI BAGI UMKM",TW(1)],DH,DF_,405,"2023-Q1",4,X("Paraf","tdk hadir",C("ttd")))
part("dik-hasil-gugur-hari1","column Hasil: stayed away all days",PD,"hasil diklat.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN",TW(3)],["No","Nama Peserta","Utusan Koperasi","Kecamatan"],(NO,PS,KN,KC),406,"2023-Q3",3,X("Hasil",["Tidak pernah hadir","Absen terus"],C("Selesai")))
part("izin-keputusan-sebagian","column Keputusan: put off or refused for some",IZN,"sidang izin.xlsx",IT+[TW(4)],IN,INF,407,"2023-Q4",4,X("Keputusan",["Ditangguhkan","Ditolak"],C("Disetujui, terbit")))
part("izin-kode-hasil","figures for the result with a legend: 2 in process, 3 refused",IZN,"izin kode.xlsx",IT+[TW(1)],IN,INF,408,"2023-Q1",4,lambda bad:[("Kode Hasil",lambda i,k:(2,3)[bad.index(i)%2] if i in bad else 1)],foot=("Kode hasil: 1 = terbit; 2 = masih diproses; 3 = ditolak",))
part("sar-rekomendasi-tidak","column Rekomendasi: help cannot be given",SAR,"rekomendasi tim.xlsx",SR+[TW(2)],SH,SF,409,"2023-Q2",4,X("Rekomendasi Tim",["Tidak direkomendasikan, tidak diberi","Tidak direkomendasikan"],C("Direkomendasikan, sudah diterima")))
part("sar-realisasi-nol-sebagian","target one, realised none in some rows",SAR,"realisasi alat.xlsx",SR+[TW(4)],SH,SF,410,"2023-Q4",4,lambda bad:[(("Volume (unit)",["Target","Realisasi"]),[C(1),lambda i,k:0 if i in bad else 1])])
part("sar-serah-belum","column Tanggal serah terima: 'belum' in some rows",SAR,"serah terima tw3.xlsx",SR+[TW(3)],SH,SF,411,"2023-Q3",4,lambda bad:[("Tgl Serah Terima",lambda i,k:"belum" if i in bad else tgl(D(2023,7+i%3,2+i%25),0))])
part("sar-status-b","codes S and B with a legend, some B",SAR,"status serah.xlsx",SR+[TW(2)],SH,SF,412,"2023-Q2",4,X("Status","B",C("S")),foot=("Status : S = sudah diserahkan, B = belum diserahkan",))
part("alamat-kab-lain","address with the regency: some are of Gowa and Takalar",PD,"peserta provinsi.xlsx",["DAFTAR PESERTA PELATIHAN UMKM",TW(4)],["No","Nama Peserta","Usaha"],(NO,PS,US),413,"2023-Q4",3,lambda bad:[("Alamat",RK(bad,["Desa Rekaan, Kec. Bontoramba, Kab. Gowa","Desa Rekaan, Kec. Batang, Kab. Takalar"],lambda i,k:"Desa %s, Kec. %s, Kab. Jeneponto"%(ds(k,i),k)))])
# ---------------------------------------------------------------- merged cells
def mrg(name, why, m, fn, lines, hd, cols, seed, per, head, a, z, txt, foot=()):
    """one remark merged over the rows a..z, which do not count"""
    bad=list(range(a,z+1))
    def then(b,ws): span(ws,ws.w,[(a,z)]); ws.cell(ws.rows_at[a],ws.w).alignment=Alignment(vertical="center",wrap_text=True)
    part(name,why,m,fn,lines,hd,cols,seed,per,0,lambda bd:[(head,lambda i,k:txt if i==a else None)],n=44,bad=bad,then=then,foot=foot)
mrg("sar-gabung-batal","a remark merged over five rows: cancelled",SAR,"penerima tw1.xlsx",SR+[TW(1)],SH,SF,420,"2023-Q1","Keterangan",12,16,"BATAL, barang tidak jadi dibagikan")
mrg("izin-gabung-proses","a status merged over six rows: in process",IZN,"nib tw3.xlsx",IT+[TW(3)],IN,INF,421,"2023-Q3","Progres",20,25,"masih proses di OSS, NIB belum keluar")
mrg("kop-gabung-luar","a remark merged over four rows: outside the regency","kop","kop juni.xlsx",KD+["KEADAAN 30 JUNI 2023"],KT,KTF,422,"2023-Q2","Ket.",30,33,"Sudah pindah domisili ke Kab. Bantaeng")
mrg("um-gabung-tutup","a remark merged over four rows: burnt down, no longer trading","um","umkm sept.xlsx",UD+["KEADAAN 30 SEPTEMBER 2023"],UH,UF,423,"2023-Q3","Ket",8,11,"kios habis terbakar, tidak berusaha lagi")
@T("dik-tanggal-gabung-ditunda","dates merged over each class; one class was put off to 2024")
def _(b):
    kl=q(48,424); t=["14 Februari 2023","9 Mei 2023","ditunda ke tahun 2024","7 November 2023"]; ws=PL(b,"rekam diklat.xlsx","2023",1,1,["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TAHUN 2023"],["No","Kegiatan","Tanggal","Nama Peserta","Kecamatan"],M(kl,NO,lambda i,k:"Pelatihan "+ALF[i//12],lambda i,k:t[i//12],PS,KC)); blk(ws,2,12,48); blk(ws,3,12,48)
    for j in (0,1,3): fl(b,PD,kl,"2023-Q%d"%(j+1),lambda i:i//12==j)
@T("gabung-dua-kecamatan","a merged cell 'Batang dan Arungkeke' over four rows")
def _(b):
    kl=q(40,425,True); bl=[i for i,k in enumerate(kl) if k in ("Batang","Arungkeke")]; rn=[x for x in runs(kl) if kl[x[0]] not in ("Batang","Arungkeke")]+[(bl[0],bl[-1])]
    ws=PL(b,"peserta tw2.xlsx","Sheet1",1,1,DU+[TW(2)],["No","Kecamatan","Nama Peserta","Usaha"],M(kl,NO,lambda i,k:"Batang dan Arungkeke" if i in bl else k,PS,US)); span(ws,2,rn); fl(b,PD,kl,"2023-Q2",no={"Batang","Arungkeke"})
# ---------------------------------------------------------------- legends, notes, comments, letters
@T("warna-legenda-atas","a legend of colours above the list: red rows cancelled, green ones fine")
def _(b):
    kl=q(38,430); bad=pick(kl,3,430); ws=PL(b,"bantuan warna.xlsx","Sheet1",1,1,SR+[TW(2),[None,None,"merah = batal, tidak diserahkan"],[None,None,"hijau = diserahkan di kantor dinas"]],SH,M(kl,*SF))
    for r,c in ((3,"FF7C80"),(4,"A9D08E")): ws.cell(r,2).fill=PatternFill("solid",fgColor="FF"+c)
    fill(ws,bad,5,"FF7C80"); fill(ws,[i for i in (1,7,13,22) if i not in bad],5,"A9D08E"); fl(b,SAR,kl,"2023-Q2",good(kl,bad))
part("tanda-o-berhalangan","ticks and o with a legend: o could not come",PD,"hadir tw3.xlsx",["DAFTAR HADIR PESERTA PELATIHAN UMKM",TW(3)],DH,DF_,431,"2023-Q3",4,X("Kehadiran","o",C("√")),foot=("√ ikut sampai selesai      o berhalangan, tidak ikut",))
part("kaki-belum-dikeluarkan","a note: those who fell out have not been taken out of the list",PD,"peserta tw1.xlsx",DU+[TW(1)],DH,DF_,432,"2023-Q1",3,foot=(lambda bad,kl:"Ket. : nama yang tidak hadir belum dikeluarkan dari daftar di atas, yaitu nomor "+", ".join(str(i+1) for i in bad)+".",))
def _kom(t,c):
    def f(b,ws):
        for i in ws.bad: note(ws.cell(ws.rows_at[i],c),t)
        x=[i for i in range(len(ws.kl)) if i not in ws.bad][:3]
        for i in x: note(ws.cell(ws.rows_at[i],c),"ejaan nama sesuai KTP")
    return f
part("komentar-nama-izin","comments at some names: the permit was refused; harmless ones at others",IZN,"izin tw2.xlsx",IT+[TW(2)],IN,INF,433,"2023-Q2",3,then=_kom("permohonan ybs ditolak, izin tidak keluar",2))
part("komentar-usaha-tutup","comments at some enterprises: closed for good","um","umkm tw4.xlsx",UD+[TW(4)],UH,UF,434,"2023-Q4",3,then=_kom("sudah tutup selamanya per cek Oktober",2))
def _surat(b,ws): text(b,"Surat ralat.xlsx","Ralat","Perihal : Ralat daftar penerima bantuan Triwulan III Tahun 2023",None,"Mohon nama-nama berikut dicoret dari daftar karena barangnya tidak jadi diserahkan:",*["no. urut %d, %s, Kec. %s"%(i+1,PM(i,0),ws.kl[i]) for i in ws.bad],"Nama selebihnya tetap.")
part("surat-coret-nama","a letter in another workbook: strike these names",SAR,"Penerima tw3.xlsx",SR+[TW(3)],SH,SF,435,"2023-Q3",3,then=_surat)
@T("tabel-ralat-kecamatan","a table of corrections on another tab: the kecamatan of two participants")
def _(b):
    kl=q(40,436); bad=pick(kl,2,436); to={i:("Kelara","Rumbia")[j] if kl[i] not in ("Kelara","Rumbia") else ("Tarowang","Turatea")[j] for j,i in enumerate(bad)}; fn="Peserta tw4.xlsx"
    PL(b,fn,"Peserta",1,1,DU+[TW(4)],DH,M(kl,*DF_)); PL(b,fn,"Ralat",1,1,["RALAT DAFTAR PESERTA"],["No Urut","Nama Peserta","Kecamatan Tertulis","Kecamatan Seharusnya"],[(i+1,"Peserta %d"%(i+1),kl[i],to[i]) for i in bad]); fl(b,PD,[to.get(i,k) for i,k in enumerate(kl)],"2023-Q4")
@T("surat-susulan-kelara","a letter: Kelara's list is not complete, six more will follow")
def _(b):
    kl=q(38,437); PL(b,"Izin tw4.xlsx","Sheet1",1,1,IT+[TW(4)],IH,M(kl,*IF)); text(b,"Pengantar izin.xlsx","Surat","Yth. Subbag Perencanaan","Bersama ini dikirim daftar UMKM yang difasilitasi izin usaha Triwulan IV Tahun 2023.","Untuk Kecamatan Kelara masih ada 6 (enam) UMKM yang belum masuk dalam daftar, datanya menyusul."); fl(b,IZN,kl,"2023-Q4",no={"Kelara"})
@T("surat-revisi-dicabut","a revision, and a letter that withdraws the revision: the first list counts")
def _(b):
    kl=q(40,438); bad=pick(kl,4,438); r=M(kl,*KF); ok=good(kl,bad); S(b,"koperasi tw2.xlsx",["DAFTAR KOPERASI",TW(2)],KH,ren(x for i,x in enumerate(r) if ok(i))); S(b,"koperasi tw2 revisi.xlsx",["DAFTAR KOPERASI",TW(2)],KH,r)
    text(b,"Surat pencabutan.xlsx","Surat","Berkas \"koperasi tw2 revisi.xlsx\" kami cabut karena memuat koperasi yang sudah bubar.","Yang berlaku tetap berkas \"koperasi tw2.xlsx\"."); kop(b,kl,"2023-Q2",AK,ok)
# ---------------------------------------------------------------- sections, tables below and beside, tabs
def sect(name, why, m, fn, lines, hd, cols, seed, per, a, z, na=32, nz=8, tab="Sheet1", how="bawah", sub=False):
    """how: bawah (a line in the list), tabel (a table below), samping (beside), tab (another tab)"""
    def run(b):
        kl=q(na,seed); am=NAMES[seed%4::3]; al=kl+[am[i%len(am)] for i in range(nz)]; r=M(al,*cols); x,y=list(r[:na]),ren(r[na:]); s=lambda l,n:[(None,"Jumlah "+l,n)] if sub else []
        if how=="bawah": PL(b,fn,tab,1,1,lines,hd,([a] if a else [])+x+s("I",na)+[z]+y+s("II",nz))
        elif how=="tabel":
            ws=PL(b,fn,tab,1,1,list(lines)+([a] if a else []),hd,x); PL(b,None,None,ws.next+2,1,[z],hd,y,gap=0,ws=ws)
        elif how=="samping":
            ws=PL(b,fn,tab,1,1,list(lines)+[None,a],hd,x,gap=0); PL(b,None,None,len(lines)+2,len(hd)+2,[z],hd,y,gap=0,ws=ws)
        else: S(b,fn,lines,hd,x,a); S(b,fn,[z]+list(lines[1:]),hd,y,tab)
        use(b,m,al,per,lambda i:i<na,hd)
    T(name,why)(run)
sect("seksi-csr-belum","sections by source of funds, those of the last not yet handed over",SAR,"sumber dana tw4.xlsx",SR+[TW(4)],SH,SF,450,"2023-Q4","I. APBD / DAK (SUDAH DISERAHKAN)","II. CSR (BELUM TERSALUR)",sub=True)
sect("seksi-bh-dihapus","section of cooperatives whose deed was struck off, with sub totals","kop","kop seksi.xlsx",KD+[TW(2)],KH,KF,451,"2023-Q2","I. KOPERASI TERDAFTAR","II. BADAN HUKUM SUDAH DIHAPUS",sub=True)
sect("seksi-pindah-usaha","section of enterprises that left the regency","um","umkm seksi.xlsx",UD+[K31],UH,UF,452,"2023-Q4","A. USAHA DI JENEPONTO","B. USAHA SUDAH PINDAH KE LUAR DAERAH")
sect("samping-daftar-tunggu","at the right of the participants the waiting list",PD,"kelas masak.xlsx",["PELATIHAN TATA BOGA BAGI UMKM",TW(2)],["No","Nama","Desa","Kecamatan"],(NO,PS,DS,KC),453,"2023-Q2","PESERTA","DAFTAR TUNGGU",how="samping")
sect("bawah-rencana-triwulan-depan","below the list a second table: plan of the next quarter",IZN,"izin tw1 dan rencana.xlsx",IT+[TW(1)],IN,INF,454,"2023-Q1",None,"RENCANA FASILITASI TRIWULAN BERIKUTNYA",how="tabel")
sect("tab-masih-diproses","tabs of permits issued and of those in process",IZN,"Izin usaha tw3.xlsx",IT+[TW(3)],IN,INF,455,"2023-Q3","Sudah terbit","DAFTAR UMKM YANG IZIN USAHANYA MASIH DIPROSES",tab="Masih diproses",how="tab")
@T("seksi-kelas-tidak-jadi","three classes in sections, under the title of one: not held")
def _(b):
    kl=q(45,456); r=M(kl,*DF_); PL(b,"tiga kelas.xlsx","TW IV",1,1,DU+[TW(4)],DH,["Kelas 1 : Kemasan"]+ren(r[:15])+["Kelas 2 : Fotografi","(tidak jadi dilaksanakan, instruktur sakit)"]+ren(r[15:30])+["Kelas 3 : Pembukuan"]+ren(r[30:])); fl(b,PD,kl,"2023-Q4",lambda i:not 15<=i<30)
@T("daftar-bagian-tidak-diambil","a second workbook lists those of the main list who did not fetch their tools")
def _(b):
    kl=q(40,457); bad=pick(kl,4,457); r=M(kl,NO,PM,NX,US,KC,BR); hd=["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Jenis Bantuan"]; S(b,"Penerima alat tw2.xlsx",SR+[TW(2)],hd,r); S(b,"Barang tidak diambil tw2.xlsx",["DAFTAR PENERIMA YANG TIDAK MENGAMBIL BARANG (BATAL)",TW(2)],hd,ren(r[i] for i in bad)); fl(b,SAR,kl,"2023-Q2",good(kl,bad))
# ---------------------------------------------------------------- the same people on several tabs
@T("tiga-tanda-terima","tabs of one training: participants, receipt of transport, receipt of certificates: once")
def _(b):
    kl=q(34,460); r=M(kl,NO,PS,NX,KC); hd=["No","Nama Peserta","NIK","Kecamatan"]
    for tab,t in (("Peserta","DAFTAR PESERTA PELATIHAN SABLON BAGI UMKM"),("Transport","TANDA TERIMA UANG TRANSPORT PESERTA PELATIHAN SABLON BAGI UMKM"),("Sertifikat","TANDA TERIMA SERTIFIKAT PESERTA PELATIHAN SABLON BAGI UMKM")): S(b,"Pelatihan sablon tw3.xlsx",[t,TW(3)],hd,r,tab)
    fl(b,PD,kl,"2023-Q3")
@T("izin-tab-tanpa-nik","tabs NIB and Halal without identity numbers, some rows the same in name, business and village: once")
def _(b):
    kl=q(36,461); r=M(kl,*INF); ix=list(range(0,28,4))+list(range(28,36)); S(b,"izin tw2 tanpa nik.xlsx",IT+["JENIS IZIN : NIB",TW(2)],IN,r[:28],"NIB"); S(b,"izin tw2 tanpa nik.xlsx",IT+["JENIS IZIN : SERTIFIKAT HALAL",TW(2)],IN,ren(r[i] for i in ix),"Halal"); fl(b,IZN,kl,"2023-Q2")
@T("sar-tab-barang-tanpa-nik","two goods on two tabs for wholly the same recipients, no identity numbers: once")
def _(b):
    kl=q(33,462); r=M(kl,NO,PM,US,DS,KC); hd=["No","Nama Penerima","Nama Usaha","Desa","Kecamatan"]
    for t in ("Kompor","Wajan"): S(b,"alat dapur tw4.xlsx",SR+["JENIS BARANG : "+t.upper(),TW(4)],hd,r,t)
    fl(b,SAR,kl,"2023-Q4")
@T("izin-dua-triwulan-orang-sama","tabs of quarters I and III, some enterprises on both: once in the year, in the first")
def _(b):
    kl=q(33,463); kz=q(24,464); hd=["No","Nama Pemilik","NIK","Nama Usaha","Kecamatan","Jenis Izin"]; r=M(kl,NO,PM,NK,US,KC,C("NIB")); z=MO(kz,300,NO,PM,NK,US,KC,C("NIB")); S(b,"Izin TW I dan III.xlsx",IT+[TW(1)],hd,r,"TW I"); S(b,"Izin TW I dan III.xlsx",IT+[TW(3)],hd,ren(list(z)+[r[i][:5]+("Sertifikat Halal",) for i in range(0,33,5)]),"TW III"); fl(b,IZN,kl,"2023-Q1"); fl(b,IZN,kz,"2023-Q3")
# ---------------------------------------------------------------- groups, dates, places
@T("kop-grup-keadaan-2020","group heading over the status: state of 2020; only the total stands")
def _(b):
    kl=q(36,470); PL(b,"kop grup.xlsx","Sheet1",1,1,KD+[K31],["No","Nama Koperasi","Badan Hukum","Kecamatan",("KEADAAN TAHUN 2020",["Status","Jml Anggota"])],M(kl,*KF,NUM(15,7,60))); kop(b,kl,"2023-Q4")
@T("grup-semula-menjadi","group headings Semula and Menjadi over village and kecamatan: the latter counts")
def _(b):
    kl=q(38,471); mv=pick(kl,4,471); o=lambda i,k:NAMES[(NAMES.index(k)+3)%11] if i in mv else k; PL(b,"pemutakhiran umkm.xlsx","Sheet1",1,1,["DAFTAR UMKM HASIL PEMUTAKHIRAN",TW(4)],["No","Nama Pemilik","Nama Usaha",("SEMULA",["Desa","Kecamatan"]),("MENJADI",["Desa","Kecamatan"]),"Skala"],M(kl,NO,PM,US,lambda i,k:ds(o(i,k),i),o,DS,KC,SK)); um(b,kl,"2023-Q4",SK)
@T("rencana-realisasi-sebagian","dates planned and realised; some were not realised")
def _(b):
    kl=q(52,472); bad=pick(kl,4,472); dt=DT(2023,3,5,8,11); PL(b,"jadwal dan realisasi.xlsx","2023",1,1,SR+["TAHUN 2023"],SH+[("PENYERAHAN",[("Rencana",["Tanggal"]),("Realisasi",["Tanggal"])])],M(kl,*SF,lambda i,k:dt(i,k)-datetime.timedelta(35),lambda i,k:"belum terealisasi" if i in bad else dt(i,k))); flowd(b,SAR,kl,dl(dt,kl),good(kl,bad))
@T("mulai-selesai-lintas","training began in one quarter and ended in the next: the end counts")
def _(b):
    kl=q(44,473); PL(b,"pelatihan lintas.xlsx","2023",1,1,DU+["TAHUN 2023"],["No","Nama Peserta","Kecamatan","Pelatihan",("Waktu",["Mulai","Selesai"])],M(kl,NO,PS,KC,CY("Las","Bordir"),CY(D(2023,3,29),D(2023,9,27)),CY(D(2023,4,4),D(2023,10,3)))); fl(b,PD,kl,"2023-Q2",lambda i:i%2==0); fl(b,PD,kl,"2023-Q4",lambda i:i%2==1)
@T("tanggal-terbit-bolong","list of a year, some rows without date or number of the permit")
def _(b):
    kl=q(50,474); bad=pick(kl,4,474); dt=DT(2023,2,6,7,12); PL(b,"register izin.xlsx","2023",1,1,IT+["TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","No. NIB","Tgl Terbit"],M(kl,NO,PM,US,KC,RK(bad,["-","belum terbit"],NB),lambda i,k:"-" if i in bad else tgl(dt(i,k),i%3))); flowd(b,IZN,kl,dl(dt,kl),good(kl,bad))
@T("desa-turatea-tanpa-kecamatan","rows without a kecamatan whose village Turatea lies in Tamalatea")
def _(b):
    kl=q(40,475); bad=[i for i,k in enumerate(kl) if k=="Tamalatea"][:2]; PL(b,"umkm kecamatan kosong.xlsx","Sheet1",1,1,UD+[TW(3)],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan"],M(kl,NO,PM,US,RK(bad,["Turatea","Turatea Timur"],DS),RK(bad,[None,None],KC))); um(b,kl,"2023-Q3")
@T("baris-kub-sepuluh-orang","recipients that are groups of ten persons: their districts are not used")
def _(b):
    kl=q(36,476); bad=pick(kl,2,476); PL(b,"penerima kub.xlsx","Sheet1",1,1,SR+[TW(1)],SH,M(kl,NO,RK(bad,["Kelompok KUB Melati Rekaan (10 orang)","Kelompok Penjahit Contoh, 8 orang"],PM),US,KC,BR)); fl(b,SAR,kl,"2023-Q1",no={kl[i] for i in bad})
@T("subjumlah-beda","the sub total of one section prints more than its rows: the list may be used, the figure printed may not")
def _(b):
    kl=q(42,477,True); r=M(kl,NO,PS,DS,KC); o=[]
    for n in NAMES:
        y=by(r,n); o+=["Kecamatan "+n]+y+[(None,"Jumlah",len(y)+(5 if n=="Turatea" else 0))]
    PL(b,"peserta sub.xlsx","Sheet1",1,1,DU+[TW(1)],["No","Nama Peserta","Desa","Kecamatan"],o); fl(b,PD,kl,"2023-Q1")
