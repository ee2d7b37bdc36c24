from w29 import *
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
# ---------------------------------------------------------------- nothing counts: what the title says
whole("kop-siswa-pesantren","only cooperatives of schools","koperasi pelajar.xlsx",["DAFTAR KOPERASI SISWA DAN PONDOK PESANTREN",TW(4)],KH,KF,300)
whole("kop-berprestasi","only the winners","koperasi 2023.xlsx",KOPJ+["DAFTAR KOPERASI BERPRESTASI TINGKAT KABUPATEN","TAHUN 2023"],KT+["Peringkat"],KTF+(lambda i,k:1+i,),301)
whole("kop-undangan-rakor","whom the office invites to a meeting","lampiran undangan.xlsx",["LAMPIRAN SURAT UNDANGAN","DAFTAR KOPERASI YANG DIUNDANG RAPAT KOORDINASI",TW(3)],KT,KTF,302)
whole("kop-bersertifikat-nik","only those that hold a certificate of their number","sertifikat koperasi.xlsx",["DAFTAR KOPERASI YANG SUDAH MEMILIKI SERTIFIKAT NIK",K31],KH[:4]+["No. Sertifikat"],KF[:4]+(lambda i,k:"SNIK-%04d"%(i+11),),303)
whole("kop-konsumen-produsen","only two kinds","kop konsumen.xlsx",["DAFTAR KOPERASI KONSUMEN DAN KOPERASI PRODUSEN",TW(2)],KH,KF,304,at=(2,2))
whole("kop-dibina-penyuluh","only those a field officer looks after","binaan ppkl.xlsx",["DAFTAR KOPERASI DAMPINGAN PETUGAS PENYULUH LAPANGAN (PPKL)",TW(1)],KT+["Nama PPKL"],KTF+(CY("Petugas A","Petugas B"),),305)
whole("um-bazar","only those with a stand at the fair","umkm bazar.xlsx",["DAFTAR UMKM PENGISI STAN BAZAR RAMADAN","TAHUN 2023"],UT+["No. Stan"],UTF+(lambda i,k:"S-%02d"%(i+1),),306)
whole("um-perempuan-kepala-keluarga","only women who head a family","umkm pekka.xlsx",["DAFTAR UMKM PEREMPUAN KEPALA KELUARGA (PEKKA)",K31],UH,UF,307)
whole("um-jualan-daring","only those that sell online","umkm online.xlsx",PEMB+["DAFTAR UMKM YANG SUDAH BERJUALAN DI LOKAPASAR",TW(4)],UH+["Lokapasar"],UF+(CY("Toko Daring A","Toko Daring B"),),308)
whole("um-debitur","only borrowers of the bank","kur umkm.xlsx",["DAFTAR UMKM DEBITUR KUR",K31],UT+["Plafon (Rp)"],UTF+(C(25000000),),309)
whole("um-kebakaran","only the victims of a fire","umkm kebakaran.xlsx",["DAFTAR UMKM KORBAN KEBAKARAN","BULAN SEPTEMBER 2023"],UT,UTF,310)
whole("um-hadir-temu-usaha","attendance of a meeting of enterprises","umkm temu usaha.xlsx",["DAFTAR HADIR TEMU USAHA UMKM",TW(2)],UH+["Paraf"],UF+(C("ttd"),),311)
whole("dik-daftar-peserta-cadangan","list of reserves","cadangan.xlsx",["DAFTAR PESERTA CADANGAN PELATIHAN UMKM",TW(3)],DH,DF_,312)
whole("dik-formulir-masuk","those who sent in the form","formulir daring.xlsx",["REKAP FORMULIR PENDAFTARAN PELATIHAN UMKM",TW(1)],DH+["Waktu Daftar"],DF_+(lambda i,k:D(2023,1,3+i%20),),313)
whole("dik-susunan-panitia","the committee of the training","panitia.xlsx",["SUSUNAN PANITIA PELATIHAN UMKM",TW(4)],["No","Nama","Jabatan dalam Panitia","Desa","Kecamatan"],(NO,ORG("Panitia"),CY("Ketua","Sekretaris","Seksi Acara","Seksi Konsumsi"),DS,KC),314)
whole("izin-dicabut","permits that were taken back","nib dicabut.xlsx",["DAFTAR UMKM YANG IZIN USAHANYA DICABUT",TW(2)],IH,IF,315)
whole("izin-belum-punya","those without a permit","umkm belum nib.xlsx",["DAFTAR UMKM YANG BELUM MEMILIKI IZIN USAHA",TW(3)],IN,INF,316)
whole("sar-sembako","food parcels, no tools","paket sembako.xlsx",["DAFTAR PENERIMA BANTUAN PAKET SEMBAKO BAGI PELAKU UMKM",TW(4)],["No","Nama Penerima","Nama Usaha","Kecamatan","Isi Paket"],(NO,PM,US,KC,C("Beras 10 kg, minyak 2 l")),317)
whole("sar-pinjam-pakai","second line: applications, not decided","peralatan.xlsx",["PENGAJUAN BANTUAN SARANA DAN PRASARANA UKM","MENUNGGU PENETAPAN",TW(1)],SH,SF,318)
# ---------------------------------------------------------------- nothing: tab, folder, file, period, place
whole("tab-salah-ketik","the only filled tab says it is mistaken","Koperasi TW II.xlsx",KD+[TW(2)],KH,KF,320,"Salah ketik",then=lambda b,ws:S(b,"Koperasi TW II.xlsx",KD+[TW(2)],KH,[],"Daftar"))
whole("tab-rencana-peserta","tab: plan","Pelatihan tw4.xlsx",["PELATIHAN UMKM",TW(4)],DH,DF_,321,"Rencana")
whole("folder-format-contoh","folder: examples of the form","contoh format/Daftar penerima sarpras.xlsx",SR+[TW(3)],SH,SF,322)
whole("folder-draf","folder: drafts","DRAFT belum final/izin umkm.xlsx",IT+[TW(4)],IH,IF,323)
whole("posisi-juni-lawan-tw3","state of 30 June in one line, third quarter in the next","koperasi.xlsx",KD+["KEADAAN 30 JUNI 2023",TW(3)],KH,KF,324)
whole("tanggal-november-judul-tw3","title of the third quarter, all trainings dated November","peserta.xlsx",DU+[TW(3)],DH+["Tanggal Pelatihan"],DF_+(lambda i,k:tgl(D(2023,11,6+i%3),0),),325)
whole("hanya-tempat-kelara","no origin at all; the title names where it was held","pelatihan kelara.xlsx",DU+["BERTEMPAT DI AULA KANTOR KECAMATAN KELARA",TW(2)],["No","Nama Peserta","L/P","Nama Usaha","No. HP"],(NO,PS,LP,US,HP),326)
whole("kaki-belum-diverifikasi","a line below: not verified, not for a report","umkm tw2.xlsx",UD+[TW(2)],UH,UF,327,foot=("Data mentah dari desa, belum diverifikasi, belum boleh dilaporkan.",))
# ---------------------------------------------------------------- some rows: a column
part("sar-urung","remark in everyday words: not given after all",SAR,"bantuan tw2 final.xlsx",SR+[TW(2)],SH,SF,400,"2023-Q2",4,X("Ket.",["tidak jadi dibantu","urung, yang bersangkutan pindah kota","tdk jadi, sudah punya alat"],CY(None,"foto ada",None)))
part("sar-wafat-kembali","remark: died, goods went back to the office",SAR,"penerima alat tw4.xlsx",SR+[TW(4)],SH,SF,401,"2023-Q4",2,X("Keterangan","Penerima wafat, barang dikembalikan ke dinas",CY("diterima","diterima, foto terlampir")))
part("sar-menunggu-serah","column Status: waits for the handover",SAR,"posisi bantuan tw3.xlsx",PEMB+SR+[TW(3)],SH,SF,402,"2023-Q3",4,X("Status",["Menunggu Penyerahan","Belum Diterima"],C("Diterima")),at=(2,2))
part("sar-tidak-layak-singkat","columns of a survey, the last one Layak / Tdk Layak",SAR,"survei penerima.xlsx",SR+[TW(1)],SH,SF,403,"2023-Q1",3,lambda bad:[(("SURVEI",["Petugas","Kesimpulan"]),[CY("Petugas A","Petugas B"),RK(bad,"Tdk layak, dicoret",C("Layak, diserahkan"))])])
part("dik-peran-panitia","column Peran: notes, host, person in charge",PD,"hadir bimtek tw1.xlsx",["DAFTAR HADIR BIMTEK PERKOPERASIAN",TW(1)],["No","Nama","Asal","Kecamatan"],(NO,ORG("Peserta"),KN,KC),404,"2023-Q1",3,X("Peran",["Panitia","Moderator","Narasumber"],C("Peserta")))
part("dik-kursi-kosong","remark: did not come, the seat stayed empty",PD,"pelatihan bandeng.xlsx",["DAFTAR PESERTA PELATIHAN OLAHAN BANDENG BAGI UMKM",TW(3)],DH,DF_,405,"2023-Q3",3,X("Catatan Panitia",["batal datang, kursi kosong","tidak datang tanpa kabar"],CY(None,"datang tepat waktu",None)))
part("dik-terisi-dulu","rows filled in before with district and training, no name yet",PD,"peserta kopi tw4.xlsx",DU+[TW(4)],["No","Nama Peserta","NIK","Kecamatan","Pelatihan"],(NO,PS,NX,KC,C("Pelatihan Kopi")),406,"2023-Q4",0,bad=[33,34,35,36,37],then=lambda b,ws:[setattr(ws.cell(ws.rows_at[i],c),"value",None) for i in ws.bad for c in (2,3)])
part("dik-nama-menyusul","name '(menyusul)' or '(kosong)' in some rows",PD,"kuota kelas.xlsx",DU+[TW(2)],["No","Nama Peserta","Desa","Kecamatan"],(NO,lambda i,k:"Peserta %d"%(i+1),DS,KC),407,"2023-Q2",3,then=lambda b,ws:[put(ws,ws.rows_at[i],2,t) for i,t in zip(ws.bad,("(menyusul)","(kosong)","(nama belum ada)"))])
part("izin-difasilitasi-mandiri","column Difasilitasi: no",IZN,"izin tw4 fasilitasi.xlsx",IT+[TW(4)],IN,INF,408,"2023-Q4",4,X("Difasilitasi Dinas (Ya/Tidak)","Tidak",C("Ya")))
part("izin-urus-lewat-hp","remark: made it alone with the telephone, not through the office",IZN,"nib tw1.xlsx",IT+[TW(1)],IH,IF,409,"2023-Q1",3,X("Ket",["urus sendiri lewat HP, tidak lewat dinas","mengurus mandiri, bukan fasilitasi dinas"],CY(None,"dibantu di kantor",None)))
part("izin-berkas-ditarik","remark: application withdrawn, nothing issued",IZN,"izin tw2 ket.xlsx",IT+[TW(2)],IN,INF,410,"2023-Q2",3,X("Keterangan","permohonan ditarik kembali, izin tidak terbit",CY("terbit","terbit, sudah diantar")))
part("kop-ganda-nomor","remark: entered twice under an old name","kop","kop tw1 cek.xlsx",KD+[TW(1)],KH,KF,411,"2023-Q1",2,X("Ket","dobel dgn nama lama, hapus baris ini",CY(None,"cocok",None)))
part("kop-pindah-takalar","status column and a remark: moved to a neighbour","kop","kop tw3 ket.xlsx",KD+[TW(3)],KH,KF,412,"2023-Q3",3,X("Keterangan",["Sudah pindah ke Kabupaten Takalar","Pindah ke Kabupaten Bulukumba"],CY(None,"RAT April",None)))
part("kop-dibubarkan-menteri","column: number of the decree that dissolved it","kop","kop desember.xlsx",KD+[K31],KT,KTF,413,"2023-Q4",3,lambda bad:[(("PEMBUBARAN",["No. SK","Tanggal"]),[RK(bad,"114/KEP/M.KUKM/2019"),lambda i,k:"2 Mei 2019" if i in bad else None])],foot=("Koperasi yang terisi kolom Pembubaran sudah bubar.",))
part("um-masih-usaha-tidak","column Masih Berusaha: no","um","pemutakhiran tw2.xlsx",PEMB+["DAFTAR UMKM HASIL PEMUTAKHIRAN",TW(2)],UT,UTF,414,"2023-Q2",4,X("Masih Berusaha?","Tidak",C("Ya")))
part("um-status-usaha-berhenti","column Status Usaha: stopped","um","umkm tw4 status.xlsx",UD+[TW(4)],UH,UF,415,"2023-Q4",4,X("Status Usaha",["Berhenti","Berhenti permanen"],C("Berjalan")))
part("um-kondisi-gulung","column Kondisi: shut since the pandemic","um","cek lapangan tw1.xlsx",UD+[TW(1)],UH,UF,416,"2023-Q1",3,X("Kondisi",["tutup sejak pandemi","sdh tidak produksi lagi"],CY("jalan","ramai","jalan, sepi")))
def _st(b,ws): font(ws,ws.bad,ws.w,strike=True)
part("um-coret-baris","some rows crossed out without a word","um","umkm coretan.xlsx",UD+[TW(3)],UH,UF,417,"2023-Q3",3,then=_st)
def _stn(b,ws):
    for i in ws.bad: ws.cell(ws.rows_at[i],2).font=Font(strike=True)
part("dik-coret-nama","only the names are crossed out",PD,"peserta coretan.xlsx",DU+[TW(4)],DH,DF_,418,"2023-Q4",3,then=_stn)
# ---------------------------------------------------------------- sections and tables
sect("bawah-usul-bubar","a line below: cooperatives already dissolved, no status column","kop","kop tw2 dua bagian.xlsx",KD+[TW(2)],KT,KTF,430,"2023-Q2",None,"KOPERASI YANG TELAH DIBUBARKAN (tidak dihitung)")
sect("bawah-luar-daerah","a table below: cooperatives with a seat in another regency","kop","kop tw4 luar.xlsx",KD+[TW(4)],KH,KF,431,"2023-Q4",None,"KOPERASI BERKEDUDUKAN DI LUAR KABUPATEN JENEPONTO",how="tabel")
sect("bawah-panitia","a line below the participants: committee",PD,"peserta dan panitia.xlsx",DU+[TW(1)],["No","Nama","Desa","Kecamatan"],(NO,PS,DS,KC),432,"2023-Q1","PESERTA","PANITIA")
sect("bawah-tidak-hadir","a table below: called, but did not come",PD,"rekam hadir tw3.xlsx",DU+[TW(3)],DH,DF_,433,"2023-Q3",None,"DAFTAR YANG DIPANGGIL TETAPI TIDAK HADIR",how="tabel")
sect("samping-rencana","recipients at the left, the plan of 2024 at the right",SAR,"realisasi dan rencana.xlsx",["BANTUAN SARANA DAN PRASARANA UKM",TW(4)],["No","Nama Penerima","Nama Usaha","Kecamatan"],(NO,PM,US,KC),434,"2023-Q4","REALISASI","RENCANA TAHUN 2024",how="samping")
# ---------------------------------------------------------------- headings, dates, workbooks
@T("kop-status-dan-kondisi-beda","two columns of status that differ in some rows: only the total there")
def _(b):
    kl=q(40,440); bad=pick(kl,3,440); PL(b,"kop dua status.xlsx","Sheet1",1,1,KD+[TW(4)],["No","Nama Koperasi","Kecamatan","Status (ODS)","Status (Lapangan)"],M(kl,NO,KR,KC,STK,lambda i,k:("Tidak Aktif" if AK(i) else "Aktif") if i in bad else STK(i,k)))
    b.use("koperasi_total","2023-Q4",cn(kl)); no={kl[i] for i in bad}
    for m,f in (("koperasi_aktif",AK),("koperasi_tidak_aktif",lambda i:not AK(i))): b.use(m,"2023-Q4",{n:sum(1 for i,k in enumerate(kl) if k==n and f(i)) for n in NAMES if n not in no})
@T("kop-status-tahun-terbalik","Status 2023 stands before Status 2022: the first counts")
def _(b):
    kl=q(38,441); PL(b,"status dua tahun.xlsx","Sheet1",1,1,KD+[K31],["No","Nama Koperasi","Badan Hukum","Kecamatan",("STATUS",["2023","2022"])],M(kl,NO,KP,BH,KC,STK,lambda i,k:"Aktif" if i%4 else "Tidak Aktif")); kop(b,kl,"2023-Q4",AK)
@T("sar-anggota-kelompok","column Jumlah Anggota: two rows are groups of eight and twelve; their districts are not used")
def _(b):
    kl=q(36,442); bad=pick(kl,2,442); PL(b,"penerima dan kelompok.xlsx","Sheet1",1,1,SR+[TW(3)],SH[:2]+["Jumlah Penerima (orang)"]+SH[2:],M(kl,NO,RK(bad,["KUB Contoh Makmur","Kelompok Rekaan Jaya"],PM),lambda i,k:(8,12)[bad.index(i)] if i in bad else 1,US,KC,BR)); fl(b,SAR,kl,"2023-Q3",no={kl[i] for i in bad})
@T("izin-terbit-tahun-depan","register of the year; some permits were issued in January 2024")
def _(b):
    kl=q(50,443); bad=pick(kl,4,443); dt=DT(2023,2,6,9,12); dd=[D(2024,1,8+j%15) if j in bad else dt(j,k) for j,k in enumerate(kl)]; PL(b,"register nib.xlsx","2023",1,1,IT+["TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","NIB","Tgl Terbit"],M(kl,NO,US,PM,KC,NB,lambda i,k:dd[i])); flowd(b,IZN,kl,dd)
@T("dik-tanggal-semua-2022","title of 2023, every date of the year before")
def _(b):
    kl=q(46,444); dt=DT(2022,3,5,8,11); PL(b,"peserta 2023.xlsx","Sheet1",1,1,DU+["TAHUN 2023"],DH+["Tanggal"],M(kl,*DF_,lambda i,k:tgl(dt(i,k),2))); flowd(b,PD,kl,dl(dt,kl))
@T("dik-akhir-triwulan-berikut","dates in one cell: from the end of September into October; the end counts")
def _(b):
    kl=q(48,445); PL(b,"pelatihan semester dua.xlsx","Sheet1",1,1,DU+["TAHUN 2023"],["No","Nama Peserta","Kecamatan","Pelatihan","Tanggal Pelaksanaan"],M(kl,NO,PS,KC,CY("Las","Bordir"),CY("28 September s.d. 3 Oktober 2023","11 s.d. 13 Juli 2023"))); fl(b,PD,kl,"2023-Q4",lambda i:i%2==0); fl(b,PD,kl,"2023-Q3",lambda i:i%2==1)
@T("izin-nib-sama","the same NIB and enterprise on two rows of a district: the district once, or not used")
def _(b):
    kl=q(37,446); bad=pick(kl,2,446); r=M(kl,*IF); PL(b,"izin tw3 ganda.xlsx","Sheet1",1,1,IT+[TW(3)],IH,list(r)+[(38+j,)+r[i][1:] for j,i in enumerate(bad)]); fl(b,IZN,kl,"2023-Q3")
@T("sar-semua-barang-batal","several goods for a recipient, name merged; for two of them all goods were cancelled")
def _(b):
    kl=q(30,447); bad=pick(kl,2,447); o=[x for i,k in enumerate(kl) for x in [(i+1,PM(i,k),US(i,k),k,t,"batal, tidak diserahkan" if i in bad else None) for t in ("Kompor","Wajan")]]
    ws=PL(b,"paket alat tw1.xlsx","Sheet1",1,1,SR+[TW(1)],SH[:4]+["Barang","Ket"],o)
    for c in (1,2,3,4): blk(ws,c,2,60)
    fl(b,SAR,kl,"2023-Q1",good(kl,bad))
@T("kop-versi-tanpa-petunjuk","two versions of a quarter that differ in two districts, nothing says which is later")
def _(b):
    kl=q(40,448); bad=pick(kl,2,448); r=M(kl,*KF); S(b,"koperasi tw2 a.xlsx",KD+[TW(2)],KH,r); S(b,"koperasi tw2 b.xlsx",KD+[TW(2)],KH,ren(x for i,x in enumerate(r) if i not in bad)); kop(b,kl,"2023-Q2",AK,lambda i:kl[i] not in {kl[j] for j in bad})
@T("kop-tab-lama-tersembunyi","a hidden tab 'lama' with more rows beside the list")
def _(b):
    kl=q(38,449); bad=pick(kl,4,449); r=M(kl,*KF); fn="Koperasi TW III.xlsx"; S(b,fn,KD+[TW(3)],KH,ren(x for i,x in enumerate(r) if i not in bad),"Daftar"); S(b,fn,KD+[TW(3)],KH,r,"lama").sheet_state="hidden"; kop(b,kl,"2023-Q3",AK,good(kl,bad))
@T("kecamatan-dicoret-diganti","in some cells the first kecamatan is crossed out and another written behind it")
def _(b):
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont
    kl=q(40,450); bad=pick(kl,3,450); ws=PL(b,"peserta dikoreksi.xlsx","Sheet1",1,1,DU+[TW(1)],DH,M(kl,*DF_))
    for i in bad: ws.cell(ws.rows_at[i],4).value=None; ws.cell(ws.rows_at[i],5).value=CellRichText(TextBlock(InlineFont(strike=True),NAMES[(NAMES.index(kl[i])+4)%11])," "+kl[i])
    fl(b,PD,kl,"2023-Q1")
@T("tabel-target-lalu-realisasi","two tables on a sheet: who was planned, then who received; only the latter counts")
def _(b):
    kl=q(42,451); out=pick(kl,5,451); r=M(kl,*SF); ws=PL(b,"target dan realisasi.xlsx","TW II",1,1,["BANTUAN SARANA DAN PRASARANA UKM",TW(2),None,"A. TARGET PENERIMA"],SH,r,gap=0); PL(b,None,None,ws.next+2,1,["B. REALISASI PENERIMA"],SH,ren(x for i,x in enumerate(r) if i not in out),gap=0,ws=ws); fl(b,SAR,kl,"2023-Q2",good(kl,out))
