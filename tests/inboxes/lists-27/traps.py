from w27 import *
from honest import PL, MO, ren, by, ADR, K31, KR
KH=["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Status"]; KF=(NO,KP,BH,KC,ST("Aktif","Tidak Aktif"))
KT=["No","Nama Koperasi","Jenis","Desa","Kecamatan"]; KTF=(NO,KR,JN,DS,KC)
UH=["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Kecamatan","Skala"]; UF=(NO,US,PM,JU,KC,SK)
UT=["No","Nama Pemilik","Nama Usaha","Desa/Kelurahan","Kecamatan"]; UTF=(NO,PM,US,DS,KC)
DH=["No","Nama Peserta","NIK","Desa/Kel","Kecamatan"]; DF_=(NO,PS,NX,DS,KC)
DV=["No","Nama Peserta","Utusan Koperasi","Jabatan","Kecamatan"]; DVF=(NO,PS,KN,JBT,KC)
IH=["No","Nama Usaha","Nama Pemilik","NIB","Kecamatan"]; IF=(NO,US,PM,NB,KC)
IN=["No","Nama Pemilik","Nama Usaha","KBLI","Desa","Kecamatan"]; INF=(NO,PM,US,KB,DS,KC)
SH=["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan","Volume"]; SF=(NO,PM,US,KC,BR,PKT)
DT_=["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM"]; DU=["DAFTAR PESERTA PELATIHAN UMKM"]; IT=["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA"]; SR=["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM"]; KD=["DAFTAR KOPERASI KABUPATEN JENEPONTO"]; UD=["DAFTAR UMKM KABUPATEN JENEPONTO"]
TW=lambda j:"TRIWULAN %s TAHUN 2023"%ROM[j]
def whole(name, note, fn, lines, hd, cols, seed, tab="Sheet1", n=34, foot=(), then=None, at=None, rows=None):
    """a list none of which counts; at: corner of the list"""
    def run(b):
        kl=q(n,seed); r=M(kl,*cols)
        if rows: r=rows(r,kl)
        ws=PL(b,fn,tab,at[0],at[1],lines,hd,r) if at else S(b,fn,lines,hd,r,tab)
        if foot: more(ws,*foot)
        if then: then(b,ws)
    T(name,note)(run)
# ---------------------------------------------------------------- nothing counts: what the title says
whole("kop-baru-berdiri","only those founded in the year","koperasi baru.xlsx",KOPJ+["DAFTAR KOPERASI YANG BARU BERDIRI","TAHUN 2023"],KT+["Tgl Pengesahan"],KTF+(DT(2023,2,5,9),),300)
whole("kop-belum-rat","only those that have not held their meeting","belum rat.xlsx",["DAFTAR KOPERASI YANG BELUM MELAKSANAKAN RAT","PER 31 DESEMBER 2023"],KT,KTF,301)
whole("kop-syariah","only the sharia ones","data kspps.xlsx",["DAFTAR KOPERASI SIMPAN PINJAM DAN PEMBIAYAAN SYARIAH (KSPPS)",K31],KH,(NO,ORG("KSPPS Rekaan"),BH,KC,ST("Aktif","Tidak Aktif")),302,at=(2,2))
whole("kop-pengurus-orang","a list of officers, three persons a cooperative","pengurus koperasi.xlsx",["DAFTAR NAMA PENGURUS KOPERASI","MASA BAKTI 2022 - 2025","KEADAAN 31 DESEMBER 2023"],["No","Nama Pengurus","Jabatan","Nama Koperasi","Kecamatan"],(NO,ORG("Pengurus"),CY("Ketua","Sekretaris","Bendahara"),lambda i,k:kp(i//3),KC),303,n=45)
whole("kop-saringan","an export that was filtered to one kind","ekspor koperasi.xlsx",["Data Koperasi Kabupaten Jeneponto","Posisi data : 31 Desember 2023","Filter : Jenis Koperasi = Simpan Pinjam"],KH,(NO,ORG("KSP Rekaan"),BH,KC,ST("Aktif","Tidak Aktif")),305)
whole("kop-pra","groups before they become cooperatives","pra koperasi.xlsx",["DATA KELOMPOK PRA KOPERASI BINAAN","TRIWULAN III TAHUN 2023"],["No","Nama Kelompok","Ketua","Desa","Kecamatan"],(NO,ORG("Kelompok Contoh"),ORG("Ketua"),DS,KC),306)
whole("um-pedagang-pasar","traders of one market","pedagang.xlsx",["DATA PEDAGANG PASAR TOLO","KEADAAN 31 DESEMBER 2023"],UT+["Blok/Kios"],UTF+(lambda i,k:"Blok %s-%d"%(ALF[i%4],i+1),),308)
whole("um-kandidat-naik-kelas","candidates to rise to a higher class","naik kelas.xlsx",PEMB+["DAFTAR UMKM KANDIDAT NAIK KELAS","TRIWULAN II TAHUN 2023"],UH,UF,309)
whole("um-mitra-bumn","only partners of state companies","mitra bumn.xlsx",["DAFTAR UMKM MITRA BINAAN BUMN","TAHUN 2023"],UT+["Mitra"],UTF+(CY("BUMN Rekaan","Bank Rekaan"),),311)
whole("um-tampil-sebagian","an export that shows 34 of 1.204 entries","umkm web.xlsx",["Data UMKM Kabupaten Jeneponto","Per 31 Desember 2023"],UH,UF,312,foot=("Menampilkan 1 sampai 34 dari 1.204 entri",))
whole("dik-peminat","who wishes to be trained","angket.xlsx",["DAFTAR PEMINAT PELATIHAN UMKM","HASIL ANGKET KEBUTUHAN DIKLAT",TW(1)],DH+["Pelatihan yang Diminati"],DF_+(CY("Kemasan","Ekspor","Pajak"),),314)
whole("dik-instruktur","trainers","instruktur.xlsx",["DAFTAR INSTRUKTUR DAN FASILITATOR PELATIHAN UMKM",TW(2)],["No","Nama","Keahlian","Desa","Kecamatan"],(NO,ORG("Instruktur"),CY("Pemasaran","Kemasan","Keuangan"),DS,KC),315)
whole("dik-dinas-lain","a course of another office","blk.xlsx",["PEMERINTAH KABUPATEN JENEPONTO","DINAS TENAGA KERJA DAN TRANSMIGRASI","UPTD BALAI LATIHAN KERJA","DAFTAR PESERTA PELATIHAN LAS LISTRIK",TW(3)],DH,DF_,316)
whole("dik-akan-datang","the training is still to be held","persiapan pelatihan.xlsx",DU+["TRIWULAN IV TAHUN 2023","Keadaan pendaftaran s.d. 15 November 2023, pelatihan akan dilaksanakan bulan Desember"],DH,DF_,317)
whole("dik-gugur-seleksi","those dropped in the selection","hasil seleksi.xlsx",["DAFTAR PENDAFTAR PELATIHAN UMKM YANG GUGUR SELEKSI ADMINISTRASI",TW(2)],DH+["Alasan"],DF_+(CY("Berkas tidak lengkap","Umur melebihi batas"),),318)
whole("dik-dana-desa","a course of the village funds","bimtek desa.xlsx",["DAFTAR PESERTA BIMTEK PENGELOLAAN DANA DESA","BAGI KAUR KEUANGAN DESA",TW(1)],["No","Nama Peserta","Jabatan","Desa","Kecamatan"],(NO,PS,C("Kaur Keuangan"),DS,KC),319)
whole("izin-sasaran","whom the officers mean to visit","jemput bola.xlsx",["DAFTAR SASARAN JEMPUT BOLA PENERBITAN NIB",TW(3)],IN,INF,320)
whole("izin-berkas-kembali","papers given back to the applicants","berkas kembali.xlsx",["DAFTAR BERKAS PERMOHONAN IZIN USAHA UMKM YANG DIKEMBALIKAN",TW(4)],IN+["Kekurangan Berkas"],INF+(CY("KTP buram","Tidak ada NPWP"),),321,at=(1,2))
whole("sar-proposal","proposals received","proposal.xlsx",["REKAPITULASI PROPOSAL PERMOHONAN BANTUAN SARANA DAN PRASARANA UKM","YANG MASUK TAHUN 2023"],["No","Nama Pemohon","Nama Usaha","Kecamatan","Alat yang Dimohon"],(NO,PM,US,KC,BR),322)
whole("sar-uang-tunai","cash help, no tools","bpum.xlsx",["DAFTAR PENERIMA BANTUAN PRODUKTIF USAHA MIKRO (BPUM)","TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Bank Penyalur","Jumlah (Rp)"],(NO,PM,US,KC,CY("Bank A","Bank B"),C(1200000)),323)
whole("sar-tani","tools of the agriculture office for farmers","alsintan.xlsx",["PEMERINTAH KABUPATEN JENEPONTO","DINAS PERTANIAN","DAFTAR PENERIMA BANTUAN ALAT MESIN PERTANIAN",TW(2)],["No","Kelompok Tani","Ketua","Desa","Kecamatan","Alat"],(NO,ORG("Kelompok Tani Contoh"),ORG("Ketua"),DS,KC,CY("Traktor tangan","Pompa air")),324)
whole("sar-belum-diambil","those who have not fetched their tools","belum ambil.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN UKM YANG BELUM MENGAMBIL BARANG",TW(4)],SH,SF,325)
whole("kop-hanya-tahun-buku","no year but that of the books","kop 2.xlsx",["DAFTAR KOPERASI","TAHUN BUKU 2022"],KH,KF,326)
# ---------------------------------------------------------------- nothing: tab, file, folder
whole("tab-kandidat","tab: candidates","Pelatihan TW II.xlsx",["PELATIHAN KEWIRAUSAHAAN UMKM",TW(2)],DH,DF_,331,"Kandidat")
whole("berkas-usulan-ke-provinsi","file: proposed to the province","usulan penerima alat ke provinsi.xlsx",SR+[TW(3)],SH,SF,332)
whole("berkas-contoh-isian","file: example of filling","contoh isian untuk kecamatan.xlsx",UD+[K31],UH,UF,333,at=(2,1))
whole("folder-tidak-terpakai","folder: not used","00 tidak terpakai/koperasi.xlsx",KD+[K31],KH,KF,334)
whole("folder-ditolak","folder: files refused","Berkas ditolak/izin umkm TW II.xlsx",IT+[TW(2)],IH,IF,335)
@T("lembar-arsip-tersembunyi","the form is empty; only a hidden sheet 'arsip lama' has rows")
def _(b):
    S(b,"Koperasi TW I.xlsx",KD+[TW(1)],KH,[],"Isian"); ws=S(b,"Koperasi TW I.xlsx",KD+[TW(1)],KH,M(q(33,337),*KF),"arsip lama"); ws.sheet_state="hidden"
# ---------------------------------------------------------------- nothing: a word elsewhere
whole("status-dokumen-konsep","a line 'status of the document: draft'","Daftar penerima.xlsx",SR+[TW(1),["Status dokumen",None,": KONSEP, belum ditetapkan"],["Versi",None,": 0.3"]],SH,SF,340,at=(1,1))
whole("komentar-kepala-kolom","comment at the heading: proposals of the villages","pelatihan.xlsx",DU+[TW(4)],DH,DF_,342,then=lambda b,ws:note(ws.cell(ws.first-1,2),"Ini nama usulan dari desa. Yang betul-betul hadir belum direkap."))
whole("riwayat-dokumen","a tab of versions: this list is no longer valid","Daftar koperasi.xlsx",KD+[K31],KH,KF,343,"Daftar",then=lambda b,ws:text(b,"Daftar koperasi.xlsx","Riwayat","RIWAYAT DOKUMEN","02-01-2024 : daftar dibuat","11-01-2024 : banyak nama keliru, seluruh isi lembar Daftar dinyatakan tidak berlaku","12-01-2024 : daftar pengganti sedang disusun"))
whole("realisasi-nol","a line above: realisation none yet","bantuan tw2.xlsx",SR+[TW(2),"Realisasi s.d. akhir triwulan : belum ada, masih menunggu pengadaan"],SH,SF,344)
whole("surat-ditunda","a letter: the training is put off to next year","Peserta pelatihan TW IV.xlsx",DU+[TW(4)],DH,DF_,345,then=lambda b,ws:text(b,"Pemberitahuan.xlsx","Surat","Perihal : Penundaan kegiatan",None,"Bersama ini disampaikan bahwa Pelatihan UMKM Triwulan IV Tahun 2023 tidak jadi dilaksanakan dan ditunda ke tahun 2024.","Daftar peserta yang telah kami kirim agar tidak dilaporkan."))
whole("pesan-di-bawah","a message far below: ignore this sheet","izin.xlsx",IT+[TW(1)],IH,IF,347,then=lambda b,ws:put(ws,ws.next+14,3,"ABAIKAN LEMBAR INI, data salah tarik dari sistem"))
whole("kepala-nama-calon","the heading says names of candidates","bantuan alat tw4.xlsx",["BANTUAN SARANA DAN PRASARANA UKM",TW(4)],["No","Nama Calon Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"],SF[:5],348)
whole("kepala-grup-usulan","a heading over the columns: proposed by the villages","sarpras tw3.xlsx",["BANTUAN PERALATAN BAGI UKM",TW(3)],["No",("USULAN DESA",["Nama","Nama Usaha","Kecamatan","Alat"])],SF[:5],349)
whole("bulan-lawan-periode","month of August, then period October to December","NIB.xlsx",IT+["BULAN AGUSTUS 2023","Periode : Oktober - Desember 2023"],IH,IF,351)
whole("tanggal-rencana","the only date is that of the planned handover, next year","jadwal bantuan.xlsx",SR+["TAHUN 2023"],SH+["Rencana Tgl Penyerahan"],SF+(DT(2024,2,3,4),),353)
whole("kop-stempel-batal","a row right across the list: CANCELLED","kop tw 2.xlsx",KD+[TW(2)],KH,KF,354,rows=lambda r,kl:list(r[:17])+["*** D I B A T A L K A N  -  seluruh daftar ini diganti ***"]+list(r[17:]))
# ---------------------------------------------------------------- some rows: a column
def part(name, why, m, fn, lines, hd, cols, seed, per, nbad, extra=None, tab="Sheet1", n=38, foot=(), then=None, order=False, at=None, rep=0):
    """rows `bad` do not count; extra(bad) gives (heading, column); a tuple for columns under one heading"""
    def run(b):
        kl=q(n,seed,order); bad=pick(kl,nbad,seed); hh,cc=list(hd),tuple(cols)
        if extra:
            for x,f in extra(bad):
                if isinstance(x,tuple): hh.append(x); cc+=tuple(f)
                else: hh.append(x); cc+=(f,)
        r=M(kl,*cc); ws=PL(b,fn,tab,at[0],at[1],lines,hh,r) if at else S(b,fn,lines,hh,r,tab,rep=rep)
        ws.bad=bad; ws.kl=kl; ws.w=len(cc)
        if foot: more(ws,*(x(bad,kl) if callable(x) else x for x in foot))
        if then: then(b,ws)
        ok=good(kl,bad)
        if m=="kop": kop(b,kl,per,AK if "Status" in hd else None,ok)
        elif m=="um": um(b,kl,per,SK if "Skala" in hd else None,ok)
        else: fl(b,m,kl,per,ok)
    T(name,why)(run)
X=lambda h,txt,other=None:(lambda bad:[(h,RK(bad,txt,other))])
@T("kop-status-bubar","the status column itself says dissolved in some rows")
def _(b):
    kl=q(38,400); bad=pick(kl,3,400); S(b,"kop tw4.xlsx",KD+[TW(4)],KH,M(kl,NO,KP,BH,KC,RK(bad,["Bubar","Sudah Bubar","BUBAR"],ST("Aktif","Tidak Aktif")))); kop(b,kl,"2023-Q4",AK,good(kl,bad))
part("kop-cabut-bh","remark: deed of foundation revoked","kop","koperasi des.xlsx",KOPJ+KD+[K31],KH,KF,401,"2023-Q4",3,X("Ket",["Badan hukum dicabut 2021","BH dicabut Kementerian"],CY(None,"RAT tepat waktu",None)))
part("kop-bukan-koperasi","remark: a savings circle, no cooperative","kop","data kop tw1.xlsx",KD+[TW(1)],KT,KTF,402,"2023-Q1",3,X("Hasil Verifikasi",["Bukan koperasi, hanya kelompok arisan","Bukan koperasi (BUMDes)"],C("Sesuai")))
part("kop-luar-kabupaten","a column 'domicile now': some have moved to other regencies","kop","kop sept.xlsx",KD+["KEADAAN 30 SEPTEMBER 2023"],KT,KTF,404,"2023-Q3",3,X("Domisili Sekarang",["Kab. Bantaeng","Kab. Takalar","Kota Makassar"],C("Kab. Jeneponto")),at=(2,2))
part("um-tak-ditemukan","remark: not found in the field","um","umkm verifikasi.xlsx",UD+[K31],UH,UF,405,"2023-Q4",4,X("Hasil Kunjungan",["Tidak ditemukan","Usaha tidak ada di lokasi"],C("Ditemukan")))
part("um-alih-profesi","remark: gave up the business","um","data umkm tw2.xlsx",UD+[TW(2)],UH,UF,406,"2023-Q2",3,X("Keterangan",["Alih profesi, tidak berusaha lagi","Merantau, usaha dihentikan","Lulus PPPK, usaha sudah ditutup"],CY(None,"Usaha turun-temurun")))
@T("um-skala-besar","the scale column has large enterprises: no UMKM")
def _(b):
    kl=q(38,408); bad=pick(kl,3,408); S(b,"usaha des.xlsx",UD+[K31],UH,M(kl,NO,US,PM,JU,KC,RK(bad,["Besar","Usaha Besar"],SK))); um(b,kl,"2023-Q4",SK,good(kl,bad))
part("um-dobel-input","remark: entered twice","um","pendataan tw3.xlsx",PEMB+UD+[TW(3)],UT,UTF,409,"2023-Q3",2,X("Catatan Petugas","dobel input, jangan dihitung",CY("ok",None)))
part("dik-huruf-absen","letters H, S, I, A with a legend",PD,"absen bimtek.xlsx",["DAFTAR HADIR PESERTA BIMTEK KOPERASI",TW(3)],DV,DVF,411,"2023-Q3",4,X("Absen",["A","S","I"],C("H")),foot=("H = hadir, S = sakit (tidak hadir), I = izin (tidak hadir), A = alpa",))
part("dik-kotak-kosong","a box 'present' ticked, left empty by some",PD,"daftar hadir kemasan.xlsx",["DAFTAR HADIR PESERTA PELATIHAN KEMASAN",TW(1)],DH,DF_,412,"2023-Q1",3,lambda bad:[(("Kehadiran",["Hadir","Tidak Hadir"]),(lambda i,k:None if i in bad else "√",lambda i,k:"√" if i in bad else None))])
part("dik-tiga-hari","days one to three: some are absent on all of them",PD,"absensi barista.xlsx",["DAFTAR HADIR PESERTA PELATIHAN BARISTA UMKM",TW(4)],DH,DF_,413,"2023-Q4",3,lambda bad:[(("Kehadiran",["Hari 1","Hari 2","Hari 3"]),[lambda i,k:"tidak hadir" if i in bad else "hadir"]*3)])
part("dik-pendamping-desa","capacity: companion, driver, facilitator",PD,"peserta dan pendamping.xlsx",DT_+[TW(2)],["No","Nama","L/P","Desa","Kecamatan"],(NO,ORG("Peserta"),LP,DS,KC),414,"2023-Q2",3,X("Unsur",["Pendamping","Sopir","Fasilitator"],C("Peserta")))
part("izin-berkas-kurang","status: papers missing",IZN,"izin tw2.xlsx",IT+[TW(2)],IN,INF,417,"2023-Q2",4,X("Progres",["Berkas kurang","Menunggu NPWP","Dikembalikan"],C("Selesai")))
part("izin-mandiri","remark: had its permit before, without help",IZN,"izin tw4.xlsx",IT+[TW(4)],IH,IF,418,"2023-Q4",3,X("Keterangan",["Sudah punya NIB sejak 2021, tidak difasilitasi","Urus sendiri, bukan fasilitasi dinas"],CY(None,"Jemput bola")))
part("izin-ditolak-dua-kolom","ticks under issued / refused",IZN,"hasil permohonan.xlsx",IT+[TW(3)],IN,INF,420,"2023-Q3",3,lambda bad:[(("Hasil",["Terbit","Ditolak"]),(lambda i,k:None if i in bad else "√",lambda i,k:"√" if i in bad else None))])
part("sar-menolak","remark: refused to take the goods",SAR,"penyerahan tw3.xlsx",SR+[TW(3)],SH,SF,421,"2023-Q3",3,X("Ket",["Penerima menolak, barang kembali ke gudang","Menolak menerima"],CY(None,"foto terlampir")))
part("sar-gudang","place of the goods: still in the store",SAR,"posisi barang.xlsx",SR+[TW(4)],SH,SF,422,"2023-Q4",4,X("Posisi Barang",["Masih di gudang dinas","Belum dikirim penyedia"],C("Sudah di penerima")))
part("sar-ganda-program","remark: struck from the list, had help of the province",SAR,"penerima tw1.xlsx",LK+SR+[TW(1)],SH,SF,423,"2023-Q1",3,X("Hasil Verifikasi",["Dicoret, sudah dapat bantuan provinsi","Tidak layak"],C("Layak, sudah diserahkan")))
part("sar-ya-tidak","a column 'goods received (yes/no)'",SAR,"monitoring tw2.xlsx",SR+[TW(2)],SH,SF,424,"2023-Q2",4,X("Barang Diterima (Ya/Tidak)",["Tidak","TIDAK"],C("Ya")))
part("kota-makassar","regency column; a district of Makassar looks like one of ours",PD,"peserta gabungan sulsel.xlsx",DT_+[TW(3)],["No","Nama Peserta","Jabatan"],(NO,PS,JBT),426,"2023-Q3",3,lambda bad:[("Desa/Kelurahan",RK(bad,"Rekaan Luar",DS)),("Kecamatan",RK(bad,["Tamalate","Bontoramba","Rappocini"],KC)),("Kab/Kota",RK(bad,["Kota Makassar","Kab. Gowa","Kota Makassar"],C("Kab. Jeneponto")))])
# ---------------------------------------------------------------- some rows: marks and notes
def nm(ws,i,c=2): return ws.cell(ws.rows_at[i],c).value
part("kaki-nama","a footnote names those who did not come by name",PD,"peserta tw3.xlsx",DU+[TW(3)],DH,DF_,430,"2023-Q3",3,foot=(lambda bad,kl:"Catatan: yang tidak hadir adalah %s."%", ".join("Peserta %d (%s)"%(i+1,kl[i]) for i in bad),))
@T("kaki-rentang-nomor","a footnote: numbers 12 to 15 were not handed over")
def _(b):
    kl=q(38,431); bad=[11,12,13,14]; ws=S(b,"bantuan tw1.xlsx",SR+[TW(1)],SH,M(kl,*SF)); more(ws,"Ket : nomor urut 12 s.d. 15 belum diserahkan karena barang rusak."); fl(b,SAR,kl,"2023-Q1",good(kl,bad))
@T("kaki-satu-kecamatan","a footnote: no one of Rumbia came")
def _(b):
    kl=q(40,432); ws=S(b,"pelatihan tw2.xlsx",DU+[TW(2)],DH,M(kl,*DF_)); more(ws,"Keterangan: semua peserta dari Kecamatan Rumbia batal hadir karena banjir."); fl(b,PD,kl,"2023-Q2",no={"Rumbia"})
def _oranye(b,ws):
    fill(ws,ws.bad,ws.w,"F4B084"); x=b.sheet([k for k in b.files][0],"Legenda"); put(x,1,1,"Arti warna"); x.cell(2,1).fill=PatternFill("solid",fgColor="FFF4B084"); put(x,2,2,"izin ditolak, tidak terbit")
part("warna-legenda-tab","orange rows, the legend on another tab: refused",IZN,"izin tw3.xlsx",IT+[TW(3)],IN,INF,434,"2023-Q3",3,then=_oranye,tab="Izin")
def _kres(b,ws):
    for i in ws.bad: c=ws.cell(ws.rows_at[i],1); c.value="%d #"%(i+1)
part("tanda-pagar","a mark # at the number: closed down","um","umkm tw4.xlsx",UD+[TW(4)],UH,UF,435,"2023-Q4",4,foot=("# = usaha sudah tutup, belum dihapus dari daftar",),then=_kres)
def _kom(b,ws):
    for i in ws.bad: note(ws.cell(ws.rows_at[i],3),"Koperasi ini sudah dibubarkan, hapus dari daftar")
part("komentar-badan-hukum","comments at the deed number: dissolved","kop","kop maret.xlsx",KD+["KEADAAN 31 MARET 2023"],KH,KF,436,"2023-Q1",3,then=_kom)
def _bap(b,ws): text(b,[k for k in b.files][0],"Catatan","CATATAN PENDAMPING",*["Peserta nomor urut %d atas nama %s pulang pada hari pertama dan dinyatakan gugur, tidak dihitung."%(i+1,nm(ws,i)) for i in ws.bad])
part("tab-catatan","a tab of notes names those who were dropped",PD,"Pelatihan sablon TW I.xlsx",["DAFTAR PESERTA PELATIHAN SABLON UMKM",TW(1)],DH,DF_,437,"2023-Q1",2,then=_bap,tab="Peserta")
def _kurung(b,ws):
    for i in ws.bad: c=ws.cell(ws.rows_at[i],2); c.value=c.value+" (batal)"
part("batal-di-nama","'(batal)' behind the name",SAR,"alat usaha tw2.xlsx",SR+[TW(2)],SH,SF,439,"2023-Q2",3,then=_kurung)
@T("nama-kosong-bertitik","rows with a number and a district but dots for a name")
def _(b):
    kl=q(38,440); bad=pick(kl,4,440); S(b,"kuota peserta.xlsx",DU+[TW(2)],["No","Nama Peserta","Kecamatan"],M(kl,NO,RK(bad,["................","(belum ada)","-","belum ditunjuk"],PS),KC)); fl(b,PD,kl,"2023-Q2",good(kl,bad))
# ---------------------------------------------------------------- sections, tables beside and below
def sect(name, why, m, fn, lines, hd, cols, seed, per, a, z, na=32, nz=8, tab="Sheet1", how="bawah", go=False):
    """how: bawah (a line in the list), tabel (a table of its own below), samping (a table beside), tab (another tab)"""
    def run(b):
        kl=q(na,seed); am=NAMES[seed%4::3]; kz=[am[i%len(am)] for i in range(nz)]; al=kl+kz; r=M(al,*cols); x,y=list(r[:na]),list(r[na:])
        y=y if go else ren(y)
        if how=="bawah": S(b,fn,lines,hd,([a] if a else [])+x+[z]+y,tab)
        elif how=="tabel":
            ws=PL(b,fn,tab,1,1,list(lines)+([a] if a else []),hd,x); PL(b,None,None,ws.next+2,1,[z],hd,y,gap=0,ws=ws)
        elif how=="samping":
            ws=PL(b,fn,tab,1,1,list(lines)+[None,a],hd,x,gap=0); PL(b,None,None,len(lines)+2,len(hd)+2,[z],hd,y,gap=0,ws=ws)
        else: S(b,fn,lines,hd,x,a); S(b,fn,[z]+list(lines[1:]),hd,y,tab)
        ok=lambda i:i<na
        if m=="kop": kop(b,al,per,AK if "Status" in hd else None,ok)
        elif m=="um": um(b,al,per,SK if "Skala" in hd else None,ok)
        else: fl(b,m,al,per,ok)
    T(name,why)(run)
sect("seksi-absen","section of those absent",PD,"hadir pelatihan.xlsx",DU+[TW(4)],DH,DF_,450,"2023-Q4","YANG HADIR","YANG TIDAK HADIR")
sect("seksi-luar-kabupaten","section of cooperatives outside the regency's care","kop","kop sulsel.xlsx",KD+[K31],KH,KF,451,"2023-Q4","A. BINAAN KABUPATEN","B. BINAAN PROVINSI (TIDAK TERMASUK DATA KABUPATEN)")
sect("tabel-calon-2024","a second table below: candidates for 2024",SAR,"bantuan tw4.xlsx",SR+[TW(4)],SH,SF,455,"2023-Q4",None,"CALON PENERIMA TAHUN 2024",how="tabel")
sect("samping-panitia","the committee in a table at the right",PD,"pelatihan vokasi.xlsx",["PELATIHAN VOKASI BAGI PELAKU UMKM",TW(3)],["No","Nama","Desa","Kecamatan"],(NO,PS,DS,KC),456,"2023-Q3","PESERTA","PANITIA",how="samping")
sect("tab-narasumber","tabs of participants and of speakers",PD,"Bimtek TW II.xlsx",["DAFTAR PESERTA BIMTEK PERKOPERASIAN",TW(2)],["No","Nama","Desa","Kecamatan"],(NO,PS,DS,KC),458,"2023-Q2","Peserta","DAFTAR NARASUMBER BIMTEK PERKOPERASIAN",tab="Narasumber",how="tab")
sect("tab-ditolak","tabs of permits issued and of applications refused",IZN,"Izin TW IV.xlsx",IT+[TW(4)],IN,INF,459,"2023-Q4","Terbit","DAFTAR PERMOHONAN IZIN USAHA YANG DITOLAK",tab="Ditolak",how="tab")
# ---------------------------------------------------------------- several workbooks and tabs
@T("berkas-salah-dan-benar","two workbooks, one marked as wrong")
def _(b):
    kl=q(40,470); bad=pick(kl,4,470); r=M(kl,*KF); S(b,"koperasi tw3 (SALAH, abaikan).xlsx",KD+[TW(3)],KH,r); S(b,"koperasi tw3.xlsx",KD+[TW(3)],KH,ren(x for i,x in enumerate(r) if i not in bad)); kop(b,kl,"2023-Q3",AK,good(kl,bad))
@T("folder-versi-lama","the old version in a folder of its own")
def _(b):
    kl=q(40,471); bad=pick(kl,3,471); r=M(kl,*SF); S(b,"versi lama/penerima sarpras tw2.xlsx",SR+[TW(2)],SH,r); S(b,"penerima sarpras tw2.xlsx",SR+[TW(2)],SH,ren(x for i,x in enumerate(r) if i not in bad)); fl(b,SAR,kl,"2023-Q2",good(kl,bad))
@T("hadir-tiap-hari","a tab of attendance for each day: the same persons, counted once")
def _(b):
    kl=q(33,472); r=M(kl,NO,PS,NX,KC,C("hadir"))
    for j in (1,2,3): S(b,"Daftar hadir pelatihan kopi.xlsx",["DAFTAR HADIR PESERTA PELATIHAN PENGOLAHAN KOPI UMKM","TRIWULAN III TAHUN 2023","Hari ke-%d, %d Agustus 2023"%(j,7+j)],["No","Nama Peserta","NIK","Kecamatan","Paraf"],r,"Hari %d"%j)
    fl(b,PD,kl,"2023-Q3")
@T("orang-dua-kali","the same person twice in one training: once")
def _(b):
    kl=q(36,473); r=M(kl,NO,PS,NK,DS,KC); S(b,"peserta pelatihan jahit.xlsx",["DAFTAR PESERTA PELATIHAN MENJAHIT UMKM",TW(2)],["No","Nama Peserta","NIK","Desa","Kecamatan"],list(r)+[(37,)+r[4][1:],(38,)+r[19][1:]]); fl(b,PD,kl,"2023-Q2")
@T("tab-pengganti","tab with a list put in the place of the first")
def _(b):
    kl=q(36,474); bad=pick(kl,5,474); r=M(kl,*INF); fn="Izin usaha TW I.xlsx"
    S(b,fn,IT+[TW(1),"(tidak dipakai, lihat lembar Pengganti)"],IN,r,"Awal"); S(b,fn,IT+[TW(1)],IN,ren(x for i,x in enumerate(r) if i not in bad),"Pengganti"); fl(b,IZN,kl,"2023-Q1",good(kl,bad))
@T("kelas-dibatalkan","one class of three was cancelled, said below its title")
def _(b):
    for j,t in enumerate(("Pelatihan Kopi","Pelatihan Garam","Pelatihan Lontar")):
        kl=q(24,475+j); S(b,"Pelatihan TW IV.xlsx",["DAFTAR PESERTA "+t.upper()+" BAGI UMKM",TW(4)]+(["Kegiatan dibatalkan karena peserta tidak memenuhi kuota"] if j==1 else []),DH,ren(MO(kl,j*100,*DF_)),t)
        if j==0: al=kl
        if j==2: fl(b,PD,al+kl,"2023-Q4")
# ---------------------------------------------------------------- headings and places
@T("kop-aktif-saja","a list of active cooperatives only: they are the active ones, the total stays unknown")
def _(b):
    kl=q(33,480); S(b,"kop aktif.xlsx",["DAFTAR KOPERASI AKTIF","KEADAAN 30 JUNI 2023"],KT,M(kl,*KTF)); b.use("koperasi_aktif","2023-Q2",cn(kl))
@T("kecamatan-ktp-dan-usaha","two district columns: by identity card and of the business")
def _(b):
    kl=q(38,481); S(b,"umkm lokasi.xlsx",UD+[TW(3)],["No","Nama Pemilik","Kecamatan sesuai KTP Pemilik","Nama Usaha","Kecamatan Lokasi Usaha"],M(kl,NO,PM,lambda i,k:NAMES[(NAMES.index(k)+1+i%3)%11],US,KC)); um(b,kl,"2023-Q3")
@T("desa-di-dua-kecamatan","rows without a district whose village exists in two")
def _(b):
    kl=q(40,482); bad=[i for i in pick(kl,11,482) if kl[i] in ("Bangkala","Rumbia")]
    S(b,"peserta desa.xlsx",DU+[TW(4)],["No","Nama Peserta","Desa","Kecamatan"],M(kl,NO,PS,RK(bad,["Pallantikang","Bontomanai"],DS),RK(bad,"?",KC))); fl(b,PD,kl,"2023-Q4",good(kl,bad),no={"Bangkala","Rumbia"})
@T("dua-kecamatan-satu-sel","a row of two districts in one cell: neither is used")
def _(b):
    kl=q(38,483); i=[j for j,k in enumerate(kl) if k=="Binamu"][0]; S(b,"bantuan tw3.xlsx",SR+[TW(3)],SH,M(kl,NO,RK([i],"Pemilik Bersama A dan B",PM),US,RK([i],"Binamu/Turatea",KC),BR,PKT)); fl(b,SAR,kl,"2023-Q3",no={"Binamu","Turatea"})
@T("tanggal-tahun-lalu","dates of some rows lie in the year before")
def _(b):
    kl=q(44,484); bad=pick(kl,4,484); dt=DT(2023,2,5,8,11); dd=[D(2022,12,6+j%20) if j in bad else dt(j,k) for j,k in enumerate(kl)]
    S(b,"register izin.xlsx",IT+["TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Tanggal Terbit","Kecamatan"],M(kl,NO,PM,US,NB,lambda i,k:dd[i],KC)); flowd(b,IZN,kl,dd)
