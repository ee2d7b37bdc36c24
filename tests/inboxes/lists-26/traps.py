from w26 import *
KH=["No","Nama Koperasi","Badan Hukum","Desa/Kel","Kecamatan","Status"]; KF=(NO,KP,BH,DS,KC,ST("Aktif","Tidak Aktif"))
UH=["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan","Skala Usaha"]; UF=(NO,PM,US,DS,KC,SK)
DH=["No","Nama Peserta","L/P","Usaha","Desa","Kecamatan"]; DF_=(NO,PS,LP,US,DS,KC)
IH=["No","Nama Pemilik","Nama Usaha","NIB","Desa","Kecamatan"]; IF=(NO,PM,US,NB,DS,KC)
SH=["No","Nama Penerima","Nama Usaha","Desa","Kecamatan","Jenis Bantuan"]; SF=(NO,PM,US,DS,KC,BR)
DT_=["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM"]; IT=["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA"]; SR=["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM"]; K31="KEADAAN 31 DESEMBER 2023"
def whole(name, note, fn, lines, hd, cols, seed, tab="Sheet1", n=35, foot=(), year=2023, then=None):
    """a list none of which counts"""
    def run(b):
        kl=q(n,seed); ws=S(b,fn,lines,hd,M(kl,*cols),tab)
        if foot: more(ws,*foot)
        if then: then(b,ws)
    T(name,note,year)(run)
# ---------------------------------------------------------------- nothing of it counts: title
whole("kop-rat-saja","only cooperatives that held RAT","RAT 2023.xlsx",KOPJ+["DAFTAR KOPERASI YANG TELAH MELAKSANAKAN RAT TAHUN BUKU 2022","KEADAAN 31 DESEMBER 2023"],KH[:5]+["Tgl RAT"],(NO,KP,BH,DS,KC,lambda i,k:D(2023,1+i%4,2+i%25)),100)
whole("kop-akan-dibubarkan","cooperatives proposed for dissolution","usulan pembubaran.xlsx",["DAFTAR KOPERASI YANG DIUSULKAN UNTUK DIBUBARKAN","PER 31 DESEMBER 2023"],KH[:5],KF[:5],101)
whole("kop-nik-sertifikat","only those with a NIK certificate","kop bersertifikat.xlsx",["DAFTAR KOPERASI YANG SUDAH BERSERTIFIKAT NIK","PER 31 DESEMBER 2023"],KH[:5]+["Tgl Sertifikat"],(NO,KP,BH,DS,KC,lambda i,k:D(2021+i%3,1+i%12,2+i%25)),102)
whole("kop-sampel-penilaian","a sample for the health assessment","penilaian kesehatan.xlsx",["DAFTAR KOPERASI SAMPEL PENILAIAN KESEHATAN","TAHUN 2023"],KH[:5]+["Predikat"],(NO,KP,BH,DS,KC,CY("Sehat","Cukup Sehat","Dalam Pengawasan")),103)
whole("um-belum-nib","UMKM without NIB as permit list","umkm belum nib.xlsx",["DAFTAR UMKM YANG BELUM MEMILIKI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan"],(NO,PM,US,DS,KC),104)
whole("um-responden","respondents of a survey","survei kepuasan.xlsx",["DAFTAR RESPONDEN SURVEI KEPUASAN MASYARAKAT - PELAKU UMKM","TAHUN 2023"],UH[:5],UF[:5],105)
whole("um-kena-banjir","UMKM hit by the flood","umkm terdampak.xlsx",["DATA UMKM TERDAMPAK BANJIR","KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],UH[:5]+["Kerugian (Rp)"],(NO,PM,US,DS,KC,OM),106)
whole("um-kur","debtors of KUR, not aid of tools","penerima KUR.xlsx",["DAFTAR UMKM PENERIMA KREDIT USAHA RAKYAT (KUR)","TRIWULAN II TAHUN 2023"],UH[:5]+["Plafon (Rp)"],(NO,PM,US,DS,KC,OM),107)
whole("dik-calon","candidates for training","calon.xlsx",PEMB+["DAFTAR NOMINATIF CALON PESERTA PELATIHAN KEWIRAUSAHAAN","TRIWULAN II TAHUN 2023"],DH,DF_,108)
whole("dik-pendaftar","online registrants","pendaftaran.xlsx",["DAFTAR PENDAFTAR PELATIHAN UMKM (FORMULIR ONLINE)","TRIWULAN III TAHUN 2023"],DH,DF_,109)
whole("dik-asn","leadership course of civil servants","diklat kepegawaian.xlsx",["DAFTAR PESERTA DIKLAT KEPEMIMPINAN APARATUR SIPIL NEGARA","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","NIP","Jabatan","Unit Kerja","Kecamatan Domisili"],(NO,PS,lambda i,k:"1980%02d012005%02d%d%03d"%(1+i%12,1+i%12,1+i%2,i+1),CY("Kasubag","Lurah","Kepala Seksi"),CY("Kantor Camat","Kantor Lurah"),KC),110)
whole("dik-tidak-lulus-undangan","those invited who did not come","undangan tdk hadir.xlsx",["DAFTAR UNDANGAN PELATIHAN YANG TIDAK HADIR","TRIWULAN IV TAHUN 2023"],DH,DF_,111)
whole("izin-permohonan","applications received","permohonan.xlsx",["BUKU PERMOHONAN MASUK FASILITASI IZIN USAHA UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Pemohon","Nama Usaha","Tgl Permohonan","Desa","Kecamatan"],(NO,PM,US,DT(2023,4,5,6),DS,KC),112)
whole("izin-kedaluwarsa","permits that ran out","izin mati.xlsx",["DAFTAR UMKM YANG IZIN USAHANYA SUDAH HABIS MASA BERLAKU","TAHUN 2023"],IH[:3]+["Nomor Izin"]+IH[4:],IF,113)
whole("izin-dicabut","revoked NIB","pencabutan nib.xlsx",["DAFTAR UMKM YANG NIB-NYA DICABUT","TRIWULAN IV TAHUN 2023"],IH,IF,114)
whole("sar-rencana","planned beneficiaries","renc penerima.xlsx",["RENCANA PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TAHUN ANGGARAN 2023"],SH,SF,115)
whole("sar-daftar-tunggu","waiting list","daftar tunggu.xlsx",["DAFTAR TUNGGU PENERIMA BANTUAN PERALATAN UKM","TRIWULAN III TAHUN 2023"],SH,SF,116)
whole("sar-wajib-kembali","who must give the aid back","pengembalian.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN YANG WAJIB MENGEMBALIKAN BARANG","TAHUN 2023"],SH,SF,117)
# ---------------------------------------------------------------- nothing: tab, file, folder
whole("tab-contoh","tab says example of filling","Form diklat.xlsx",DT_+["TRIWULAN II TAHUN 2023"],DH,DF_,120,"Contoh Pengisian")
whole("tab-jangan-dipakai","tab says old, do not use","Data kop.xlsx",["DAFTAR KOPERASI",K31],KH,KF,121,"lama-jgn dipakai")
whole("berkas-uji-coba","file name: trial data","data uji coba aplikasi.xlsx",["DAFTAR KOPERASI",K31],KH,KF,122)
whole("berkas-belum-diperiksa","file name: not yet checked","NIB TW III (belum dicek, jangan direkap).xlsx",IT+["TRIWULAN III TAHUN 2023"],IH,IF,123)
whole("folder-dibatalkan","folder: activities cancelled","Kegiatan yang dibatalkan/Peserta pelatihan TW III.xlsx",DT_+["TRIWULAN III TAHUN 2023"],DH,DF_,124)
whole("folder-usulan-2024","folder: proposals for 2024","Usulan 2024/penerima sarpras.xlsx",SR+["TAHUN 2023"],SH,SF,125)
whole("folder-salinan-keliru","folder: a wrong copy, to be deleted","Salinan keliru - hapus saja/data umkm.xlsx",["DAFTAR UMKM",K31],UH,UF,126)
# ---------------------------------------------------------------- nothing: notes, comment, page header, source
whole("kaki-belum-verifikasi","footnote: not verified, not to be counted","umkm.xlsx",["DAFTAR UMKM",K31],UH,UF,130,foot=("Catatan :","Daftar ini masih hasil input mentah, belum diverifikasi dan belum boleh dijadikan angka laporan."))
whole("kaki-belum-terlaksana","footnote: the training has been put off to 2024","pelatihan.xlsx",DT_+["TRIWULAN IV TAHUN 2023"],DH,DF_,131,foot=("Ket: kegiatan belum terlaksana, dijadwalkan kembali pada bulan Februari 2024.",))
whole("sumber-perkiraan","source: a guess, not a survey","kop.xlsx",["DAFTAR KOPERASI",K31],KH,KF,132,foot=("Sumber : perkiraan petugas, bukan hasil pendataan. Nama-nama hanya untuk mengisi kolom.",))
whole("bersambung-hilang","continued on a page that is not there, printed total larger","hal 1.xlsx",["DAFTAR KOPERASI",K31],KH,KF,133,foot=("bersambung ke halaman 2 (no. urut 36 s.d. 112)",))
whole("komentar-judul","comment at the title: data of 2020 retyped","kop2023.xlsx",["DAFTAR KOPERASI",K31],KH,KF,134,then=lambda b,ws:note(ws["A1"],"Ini masih data tahun 2020 yang diketik ulang, belum dimutakhirkan. Jangan dikirim dulu."))
def _ph(b,ws): ws.oddHeader.center.text="KONSEP - BELUM DISETUJUI KEPALA DINAS, TIDAK UNTUK DILAPORKAN"
whole("kepala-halaman","page header: draft not approved","sarpras.xlsx",SR+["TRIWULAN II TAHUN 2023"],SH,SF,135,then=_ph)
def _pf(b,ws): ws.oddFooter.left.text="Data latihan bimtek aplikasi, bukan data sebenarnya"
whole("kaki-halaman","page footer: exercise data","Data UMKM.xlsx",["DAFTAR UMKM",K31],UH,UF,136,then=_pf)
whole("cap-jauh","a stamp far to the right: cancelled","izin tw1.xlsx",IT+["TRIWULAN I TAHUN 2023"],IH,IF,137,then=lambda b,ws:put(ws,3,12,"TIDAK BERLAKU - sudah diganti daftar hasil perbaikan",True))
whole("surat-menarik","a covering letter withdraws the list","daftar penerima.xlsx",SR+["TRIWULAN III TAHUN 2023"],SH,SF,138,then=lambda b,ws:text(b,"Surat.xlsx","Surat","Kepada Yth. Kepala Subbagian Perencanaan",None,"Sehubungan dengan kesalahan data, daftar penerima bantuan sarana dan prasarana Triwulan III yang telah kami kirim dengan ini kami tarik kembali.","Mohon tidak dimasukkan dalam rekapitulasi. Daftar yang benar akan kami kirim menyusul."))
whole("tab-baca-dulu","a second tab says nothing has been handed over","Bantuan TW II.xlsx",SR+["TRIWULAN II TAHUN 2023"],SH,SF,139,then=lambda b,ws:text(b,"Bantuan TW II.xlsx","Baca dulu","Penjelasan:","Seluruh barang masih di gudang dinas, penyerahan menunggu SK Bupati.","Nama pada daftar masih bisa berubah."))
whole("dua-triwulan","two titles naming different quarters","Diklat.xlsx",DT_+["TRIWULAN I TAHUN 2023","Periode April - Juni 2023"],DH,DF_,140)
whole("judul-lawan-tab","title of the second quarter, tab of the third","Izin.xlsx",IT+["TRIWULAN II TAHUN 2023"],IH,IF,141,"TW III 2023")
whole("pembanding-tahun-lalu","a line: no activity, list is last year's","nihil.xlsx",IT+["TRIWULAN I TAHUN 2023","Realisasi NIHIL. Nama-nama di bawah ini adalah penerima tahun 2022 sebagai pembanding"],IH,IF,142)
whole("kolom-semua-usulan","a status column: all still proposals","data bantuan.xlsx",SR+["TRIWULAN IV TAHUN 2023"],SH+["Tahapan"],SF+(CY("Usulan","Usulan","Survei lokasi"),),143)
whole("kecamatan-lama","district column is the one before the move","um pindah.xlsx",["DATA UMKM YANG BERPINDAH LOKASI USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan Lama","Lokasi Baru"],(NO,PM,US,KC,CY("Kab. Gowa","Kota Makassar","Kab. Takalar")),144)
# ---------------------------------------------------------------- some rows: remark, status
def part(name, why, m, fn, lines, hd, cols, seed, per, nbad, extra=None, tab="Sheet1", n=38, foot=(), then=None, order=False):
    """rows `bad` do not count; extra(bad) gives (heading, column); m: kop, um or a flow"""
    def run(b):
        kl=q(n,seed,order); bad=pick(kl,nbad,seed); hh,cc=list(hd),tuple(cols)
        if extra:
            for x,f in extra(bad): hh.append(x); cc+=(f,)
        ws=S(b,fn,lines,hh,M(kl,*cc),tab)
        if foot: more(ws,*(x(bad) if callable(x) else x for x in foot))
        if then: then(b,ws,bad,kl,len(hh))
        ok=good(kl,bad)
        if m=="kop": kop(b,kl,per,AK if "Status" in hd else None,ok)
        elif m=="um": um(b,kl,per,SK if "Skala Usaha" in hd else None,ok)
        else: fl(b,m,kl,per,ok)
    T(name,why)(run)
X=lambda h,txt,other=None:(lambda bad:[(h,RK(bad,txt,other))])
part("ket-batal","remark: cancelled in some rows",SAR,"bantuan.xlsx",SR+["TRIWULAN III TAHUN 2023"],SH,SF,200,"2023-Q3",3,X("Keterangan",["Batal","batal, tidak memenuhi syarat","Dibatalkan"],CY(None,"lengkap",None)))
part("ket-mundur","remark: withdrew before the training",PD,"peserta.xlsx",DT_+["TRIWULAN II TAHUN 2023"],DH,DF_,201,"2023-Q2",3,X("Ket",["Mengundurkan diri","Mengundurkan diri sebelum pelatihan"],CY(None,None,"Sertifikat No. ...")))
part("tidak-hadir","presence column: not present",PD,"daftar hadir.xlsx",["DAFTAR HADIR PESERTA PELATIHAN UMKM","TRIWULAN III TAHUN 2023"],DH,DF_,202,"2023-Q3",4,X("Kehadiran",["Tidak Hadir","Alpa"],C("Hadir")))
part("kop-bubar","remark: dissolved by decree","kop","kop des.xlsx",KOPJ+["DAFTAR KOPERASI",K31],KH,KF,203,"2023-Q4",3,X("Keterangan",["Sudah bubar, SK 2022","Dibubarkan","Sudah dibubarkan anggota"],CY(None,"RAT Maret",None)))
part("kop-merger","remark: merged into another","kop","koperasi.xlsx",["DATA KOPERASI","TRIWULAN IV TAHUN 2023"],KH,KF,204,"2023-Q4",3,X("Catatan",["Telah melebur ke koperasi lain","Merger, badan hukum dihapus"],CY(None,None,"alamat baru")))
part("kop-pindah","remark: moved to another regency","kop","daftar kop.xlsx",["DAFTAR KOPERASI","Per 31 Desember 2023"],KH,KF,205,"2023-Q4",3,X("Ket.",["Pindah domisili ke Makassar","Pindah ke Kab. Gowa"],None))
part("kop-cabang","remark: only a branch of a cooperative in the list","kop","kop tw3.xlsx",["DAFTAR KOPERASI","TRIWULAN III TAHUN 2023"],KH,KF,206,"2023-Q3",3,X("Keterangan","Kantor cabang, induknya sudah tercatat pada daftar ini",CY("Pusat",None)))
part("um-tutup","remark: closed down","um","umkm des.xlsx",["DAFTAR UMKM",K31],UH,UF,207,"2023-Q4",4,X("Keterangan",["Sudah tutup","Tutup permanen","Gulung tikar","Tidak berjualan lagi"],CY(None,"jual online")))
part("um-besar","scale: usaha besar in some rows","um","data um.xlsx",["DAFTAR UMKM KABUPATEN JENEPONTO",K31],["No","Nama Pemilik","Nama Usaha","Kecamatan"],(NO,PM,US,KC),208,"2023-Q4",3,X("Bentuk/Golongan","Usaha besar (bukan UMKM)",CY("Perorangan","CV")))
part("um-meninggal","remark: owner dead, business stopped","um","pelaku usaha.xlsx",["DATA PELAKU UMKM","TRIWULAN II 2023"],UH,UF,209,"2023-Q2",3,X("Ket",["Pemilik meninggal, usaha berhenti","Alm., usaha tidak dilanjutkan"],CY(None,"usaha turun-temurun")))
part("izin-proses","status: still in process","umkm_izin_usaha","NIB tw2.xlsx",IT+["TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan"],(NO,PM,US,DS,KC),210,"2023-Q2",4,X("Status Izin",["Dalam Proses","Proses OSS","Menunggu verifikasi"],C("Terbit")))
part("izin-ditolak","remark: refused",IZN,"izin.xlsx",IT+["TRIWULAN IV TAHUN 2023"],IH[:3]+IH[4:],IF[:3]+IF[4:],211,"2023-Q4",3,X("Hasil",["Ditolak","Ditolak - KBLI tidak sesuai"],C("Terbit")))
part("izin-nib-belum","NIB cell says not issued",IZN,"daftar nib.xlsx",IT+["TRIWULAN III TAHUN 2023"],IH[:3]+IH[4:],IF[:3]+IF[4:],212,"2023-Q3",3,X("NIB",["BELUM TERBIT","BELUM ADA"],NB))
part("sar-belum-serah","status of handover: not yet",SAR,"sarpras.xlsx",SR+["TRIWULAN IV TAHUN 2023"],SH,SF,213,"2023-Q4",4,X("Penyerahan",["Belum diserahkan","Barang belum datang"],C("Sudah diserahkan")))
part("sar-ditarik","remark: tool taken back by the office",SAR,"alat.xlsx",SR+["TRIWULAN II TAHUN 2023"],SH,SF,214,"2023-Q2",2,X("Keterangan","Ditarik kembali oleh dinas, penerima tidak berhak",CY("BAST ada","foto ada")))
part("sar-tahun-lalu","remark: received in 2021, noted again",SAR,"penerima.xlsx",SR+["TRIWULAN I TAHUN 2023"],SH,SF,215,"2023-Q1",3,X("Ket","Penerima tahun 2021, hanya didata ulang",CY(None,"baru")))
part("kab-lain","regency column with neighbours in some rows",PD,"peserta gabungan.xlsx",DT_+["TRIWULAN III TAHUN 2023"],DH,DF_,216,"2023-Q3",3,X("Kabupaten",["Takalar","Bantaeng","Gowa"],C("Jeneponto")))
part("dik-cadangan","column: reserve",PD,"pelatihan kemasan.xlsx",["DAFTAR PESERTA PELATIHAN KEMASAN UMKM","TRIWULAN I TAHUN 2023"],DH,DF_,217,"2023-Q1",3,X("Ket.","Cadangan (tidak dipanggil)",C("Peserta")))
part("dik-panitia","role: organiser, speaker",PD,"daftar hadir bimtek.xlsx",["DAFTAR HADIR BIMTEK PERKOPERASIAN","TRIWULAN II TAHUN 2023"],["No","Nama","L/P","Asal","Desa","Kecamatan"],DF_,218,"2023-Q2",3,X("Sebagai",["Panitia","Narasumber","Moderator"],C("Peserta")))
part("dik-digantikan","remark: replaced by another who is in the list",PD,"peserta bimtek.xlsx",DT_+["TRIWULAN IV TAHUN 2023"],DH,DF_,219,"2023-Q4",2,X("Ket","Diganti oleh peserta lain dalam daftar ini, tidak jadi ikut",None))
part("kolom-tms","verification column MS / TMS with legend",SAR,"hasil verifikasi.xlsx",SR+["TRIWULAN III TAHUN 2023"],SH,SF,220,"2023-Q3",4,X("Verifikasi","TMS",C("MS")),foot=("MS = memenuhi syarat (bantuan diberikan); TMS = tidak memenuhi syarat (bantuan tidak diberikan)",))
part("kolom-coret","a column 'dicoret' with x",PD,"peserta akhir.xlsx",DT_+["TRIWULAN III TAHUN 2023"],DH,DF_,221,"2023-Q3",3,X("Dicoret (x)","x",None))
# ---------------------------------------------------------------- some rows: marks and notes
def _strike(b,ws,bad,kl,w): font(ws,bad,w,strike=True)
part("coret-sar","struck through without a word",SAR,"bantuan tw4.xlsx",SR+["TRIWULAN IV TAHUN 2023"],SH,SF,230,"2023-Q4",3,then=_strike)
part("coret-kop","cooperatives struck through","kop","kop 31 des.xlsx",["DAFTAR KOPERASI",K31],KH,KF,231,"2023-Q4",4,then=_strike)
def _legend(colour,txt):
    def f(b,ws,bad,kl,w):
        fill(ws,bad,w,colour); r=ws.next+1; ws.cell(r,1).fill=PatternFill("solid",fgColor="FF"+colour); put(ws,r,2,txt)
    return f
part("warna-kuning","yellow rows: not yet realised",IZN,"NIB TW I.xlsx",IT+["TRIWULAN I TAHUN 2023"],IH,IF,232,"2023-Q1",4,then=_legend("FFFF00",": belum terbit"))
part("warna-abu","grey rows: removed from the register of cooperatives","kop","ods.xlsx",["DAFTAR KOPERASI","TRIWULAN III TAHUN 2023"],KH,KF,233,"2023-Q3",3,then=_legend("BFBFBF",": badan hukum sudah dihapus"))
def _red(b,ws,bad,kl,w): font(ws,bad,w,color="FFFF0000"); put(ws,ws.next+1,1,"Tulisan merah = usaha sudah tutup")
part("huruf-merah","red letters: closed","um","umkm.xlsx",["DAFTAR UMKM","TRIWULAN IV TAHUN 2023"],UH,UF,234,"2023-Q4",4,then=_red)
def _com(b,ws,bad,kl,w):
    for i in bad: note(ws.cell(ws.rows_at[i],2),"Batal ikut, tidak datang sampai selesai")
part("komentar-sel","comments on names: did not come",PD,"peserta tw1.xlsx",DT_+["TRIWULAN I TAHUN 2023"],DH,DF_,235,"2023-Q1",3,then=_com)
def star(mark):
    def f(b,ws,bad,kl,w):
        for i in bad: c=ws.cell(ws.rows_at[i],2); c.value=c.value+" "+mark
    return f
part("bintang","asterisk at the name: not operating any more","um","daftar umkm.xlsx",["DAFTAR UMKM",K31],UH,UF,236,"2023-Q4",4,foot=("*) sudah tidak beroperasi, agar dikeluarkan dari daftar",),then=star("*)"))
part("kaki-nomor-urut","footnote names the row numbers that withdrew",PD,"peserta tw4.xlsx",DT_+["TRIWULAN IV TAHUN 2023"],DH,DF_,237,"2023-Q4",3,foot=(lambda bad:"Catatan: peserta nomor urut %s mengundurkan diri dan tidak mengikuti pelatihan."%(", ".join(str(i+1) for i in bad[:-1])+" dan %d"%(bad[-1]+1)),))
def _batal(b,ws,bad,kl,w):
    fn=[k for k in b.files][0]; S(b,fn,["PENERIMA YANG DIBATALKAN","TRIWULAN III TAHUN 2023"],SH,[(j+1,)+tuple(f(i,kl[i]) for f in SF[1:]) for j,i in enumerate(bad)],"Batal")
part("tab-batal","second tab lists those cancelled",SAR,"Bantuan TW III.xlsx",SR+["TRIWULAN III TAHUN 2023"],SH,SF,238,"2023-Q3",3,tab="Penerima",then=_batal)
def _ba(b,ws,bad,kl,w): text(b,"Berita acara.xlsx","BA","BERITA ACARA VERIFIKASI","Berdasarkan pemeriksaan lapangan, penerima berikut dinyatakan gugur dan bantuannya tidak diserahkan:",*["- %s (Kec. %s)"%(PM(i,kl[i]),kl[i]) for i in bad],"Demikian berita acara ini dibuat dengan sebenarnya.")
part("berita-acara","minutes in another workbook name the dropped",SAR,"Penerima sarpras TW II.xlsx",SR+["TRIWULAN II TAHUN 2023"],SH,SF,239,"2023-Q2",3,then=_ba)
def _hid(b,ws,bad,kl,w): ws.column_dimensions[L(w)].hidden=True
part("kolom-tersembunyi","hidden column holds the decision",IZN,"izin tw4.xlsx",IT+["TRIWULAN IV TAHUN 2023"],IH,IF,240,"2023-Q4",3,X("Keputusan","Ditangguhkan, izin tidak diterbitkan",C("Disetujui, terbit")),then=_hid)
def _beside(b,ws,bad,kl,w):
    for i in bad: put(ws,ws.rows_at[i],w+2,"<-- hapus, bukan pelaku usaha")
part("catatan-pinggir","words in the margin outside the table","um","umkm tw1.xlsx",["DAFTAR UMKM","TRIWULAN I TAHUN 2023"],UH,UF,241,"2023-Q1",3,then=_beside)
@T("baris-contoh","the first row is an example of filling")
def _(b):
    kl=q(38,242); S(b,"formulir peserta.xlsx",DT_+["TRIWULAN II TAHUN 2023"],DH,M(kl,NO,RK([0],"Contoh pengisian (hapus sebelum dikirim)",PS),LP,US,DS,KC)); fl(b,PD,kl,"2023-Q2",lambda i:i>0)
# ---------------------------------------------------------------- sections
def sect(name, why, m, fn, lines, hd, cols, seed, per, a, z, na=32, nz=9, tab="Sheet1"):
    def run(b):
        kl=q(na,seed); am=NAMES[seed%4::3]; kz=[am[i%len(am)] for i in range(nz)]; r=M(kl+kz,*cols)
        rows=([a] if a else [])+r[:na]+[z]+[(j+1,)+x[1:] for j,x in enumerate(r[na:])]
        S(b,fn,lines,hd,rows,tab); ok=lambda i:i<na; al=kl+kz
        if m=="kop": kop(b,al,per,AK if "Status" in hd else None,ok)
        elif m=="um": um(b,al,per,SK,ok)
        else: fl(b,m,al,per,ok)
    T(name,why)(run)
sect("seksi-cadangan","section of reserves",PD,"peserta diklat.xlsx",DT_+["TRIWULAN II TAHUN 2023"],DH,DF_,250,"2023-Q2","A. PESERTA","B. CADANGAN (TIDAK DIPANGGIL)")
sect("seksi-usulan","section of proposals for 2024",SAR,"sarpras 2023.xlsx",SR+["TAHUN ANGGARAN 2023"],SH,SF,251,"2023","I. REALISASI TAHUN 2023","II. USULAN TAHUN 2024")
sect("seksi-bubar","section of dissolved cooperatives","kop","kop 2023.xlsx",["DAFTAR KOPERASI",K31],KH[:5],KF[:5],252,"2023-Q4",None,"KOPERASI YANG SUDAH DIBUBARKAN")
sect("seksi-belum-bh","section of cooperatives not yet founded","kop","daftar koperasi.xlsx",["DAFTAR KOPERASI","PER 30 SEPTEMBER 2023"],["No","Nama Koperasi","Desa","Kecamatan"],(NO,KP,DS,KC),253,"2023-Q3","A. BERBADAN HUKUM","B. MASIH PRA KOPERASI, BELUM BERBADAN HUKUM")
sect("seksi-ditolak","section of refused applications",IZN,"izin umkm.xlsx",IT+["TRIWULAN III TAHUN 2023"],IH[:3]+IH[4:],IF[:3]+IF[4:],254,"2023-Q3","a. Terbit","b. Berkas dikembalikan / ditolak")
sect("garis-batas","a line: below here not to be counted","um","umkm okt.xlsx",["DAFTAR UMKM","TRIWULAN III TAHUN 2023"],UH,UF,255,"2023-Q3",None,"--- nama di bawah ini belum dicek ke lapangan, jangan dihitung dulu ---")
# ---------------------------------------------------------------- heads and columns
@T("status-2021","the status column is of 2021: only the total stands")
def _(b):
    kl=q(36,260); S(b,"kop.xlsx",["DAFTAR KOPERASI",K31],KH[:5]+["Status Tahun 2021"],M(kl,*KF)); kop(b,kl,"2023-Q4")
@T("skala-rencana","the scale is the one aimed at: only the total stands")
def _(b):
    kl=q(36,261); S(b,"umkm.xlsx",["DAFTAR UMKM",K31],UH[:5]+["Target Naik Kelas (Skala)"],M(kl,*UF)); um(b,kl,"2023-Q4")
@T("status-komentar","comment at the status heading: not updated since 2019")
def _(b):
    kl=q(36,262); ws=S(b,"kop tw4.xlsx",["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023"],KH,M(kl,*KF)); note(ws.cell(ws.first-1,6),"Kolom status masih keadaan 2019, belum diperbarui"); kop(b,kl,"2023-Q4")
@T("kecamatan-tempat","one district column is the venue, the other the origin")
def _(b):
    kl=q(36,263); S(b,"peserta tw3.xlsx",DT_+["TRIWULAN III TAHUN 2023"],["No","Nama Peserta","Kecamatan Tempat Pelatihan","Kecamatan Asal Peserta"],M(kl,NO,PS,CY("Binamu","Tamalatea","Kelara"),KC)); fl(b,PD,kl,"2023-Q3")
@T("hanya-tempat","the only district column is the venue")
def _(b):
    kl=q(36,264); S(b,"peserta tw1.xlsx",DT_+["TRIWULAN I TAHUN 2023"],["No","Nama Peserta","Jabatan","Kecamatan Tempat Pelatihan"],M(kl,NO,PS,JBT,KC))
@T("tahun-kolom","title of two years, year in a column")
def _(b):
    kl=q(50,265); yr=lambda i:2022 if i%5==2 else 2023; S(b,"penerima 2022-2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TAHUN 2022 DAN 2023"],SH+["Tahun Penerimaan"],M(kl,*SF,lambda i,k:yr(i))); fl(b,SAR,kl,"2023",lambda i:yr(i)==2023); fl(b,SAR,kl,"2022",lambda i:yr(i)==2022)
@T("judul-2022","title of 2022, file name of 2023: nothing of 2023")
def _(b):
    kl=q(36,266); S(b,"koperasi 2023.xlsx",["DAFTAR KOPERASI","KEADAAN 31 DESEMBER 2022"],KH,M(kl,*KF)); kop(b,kl,"2022-Q4",AK)
@T("baris-kelompok","a row that stands for a group of 15 persons")
def _(b):
    kl=q(36,267); bad=pick(kl,2,267); S(b,"peserta pelatihan.xlsx",DT_+["TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Desa","Kecamatan"],M(kl,NO,RK(bad,["Kelompok Wanita Tani Contoh (15 orang)","Anggota Kelompok Rekaan, 12 orang"],PS),DS,KC)); fl(b,PD,kl,"2023-Q4",no={kl[i] for i in bad})
@T("baris-ganda","the same cooperative twice: its district is not used")
def _(b):
    kl=q(36,268); i=9; r=M(kl,*KF); S(b,"kop tw2.xlsx",["DAFTAR KOPERASI","TRIWULAN II TAHUN 2023"],KH,list(r)+[(37,)+r[i][1:]]); kop(b,kl,"2023-Q2",AK,lambda j:kl[j]!=kl[i])
@T("sd-nomor","a row for several businesses 'no. 40 s.d. 46'")
def _(b):
    kl=q(36,269); i=pick(kl,1,269)[0]; S(b,"sarpras.xlsx",SR+["TRIWULAN I TAHUN 2023"],SH,M(kl,lambda j,k:"%d s.d. %d"%(j+1,j+7) if j==i else j+1 if j<i else j+7,RK([i],"Pedagang Pasar Contoh (7 orang)",PM),US,DS,KC,BR)); fl(b,SAR,kl,"2023-Q1",no={kl[i]})
@T("belum-lengkap","a note: Binamu's list is not complete")
def _(b):
    kl=q(36,270); ws=S(b,"umkm tw2.xlsx",["DAFTAR UMKM","TRIWULAN II TAHUN 2023"],UH,M(kl,*UF)); more(ws,"Ket : data Kecamatan Binamu belum lengkap, sebagian besar masih diinput."); um(b,kl,"2023-Q2",SK,lambda i:kl[i]!="Binamu")
@T("ralat-kecamatan","an errata note corrects the district of one row")
def _(b):
    kl=q(36,271); i=pick(kl,1,271)[0]; to="Kelara" if kl[i]!="Kelara" else "Rumbia"; ws=S(b,"peserta.xlsx",DT_+["TRIWULAN II TAHUN 2023"],DH,M(kl,*DF_)); more(ws,"Ralat: peserta nomor urut %d seharusnya dari Kecamatan %s."%(i+1,to)); fl(b,PD,kl[:i]+[to]+kl[i+1:],"2023-Q2")
# ---------------------------------------------------------------- several lists
@T("semula-menjadi","tabs before and after the revision: the latter counts")
def _(b):
    kl=q(40,280); bad=pick(kl,5,280); r=M(kl,*SF); x=[y for i,y in enumerate(r) if i not in bad]
    S(b,"Perubahan penerima.xlsx",SR+["TRIWULAN III TAHUN 2023"],SH,r,"Semula"); S(b,"Perubahan penerima.xlsx",SR+["TRIWULAN III TAHUN 2023"],SH,[(j+1,)+y[1:] for j,y in enumerate(x)],"Menjadi"); fl(b,SAR,kl,"2023-Q3",good(kl,bad))
@T("versi-ditarik","a letter withdraws the first of two workbooks")
def _(b):
    kl=q(40,281); bad=pick(kl,4,281); r=M(kl,*KF)
    S(b,"Koperasi v1.xlsx",["DAFTAR KOPERASI",K31],KH,r); S(b,"Koperasi v2.xlsx",["DAFTAR KOPERASI",K31],KH,[y for i,y in enumerate(r) if i not in bad])
    text(b,"surat pengantar.xlsx","Surat","Yth. Subbagian Perencanaan","Daftar koperasi pada berkas \"Koperasi v1.xlsx\" memuat kesalahan dan kami nyatakan tidak berlaku.","Yang dipergunakan adalah berkas \"Koperasi v2.xlsx\"."); kop(b,kl,"2023-Q4",AK,good(kl,bad))
@T("tab-tak-jadi","a training tab says the class was not held")
def _(b):
    kl=q(33,282); S(b,"Diklat TW II.xlsx",["DAFTAR PESERTA PELATIHAN VOKASI UMKM","TRIWULAN II TAHUN 2023"],DH,M(kl,*DF_),"Vokasi"); fl(b,PD,kl,"2023-Q2")
    kz=q(24,283); S(b,"Diklat TW II.xlsx",["DAFTAR PESERTA PELATIHAN EKSPOR UMKM","TRIWULAN II TAHUN 2023"],DH,M(kz,NO,lambda i,k:"Peserta %d"%(i+101),LP,US,DS,KC),"Ekspor (tidak jadi)")
