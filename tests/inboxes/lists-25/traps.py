import own
from own import *
from honest import kl, occ, act, stc, sca, side, cyc, foot, KTR, UMUR, PEND
from openpyxl.comments import Comment
def T(name, note): return own.t("w25l-trap-"+name,note,only=False)
def P_(b, m, l, per, *bad, less=None):
    """the figures of the districts no entry of which is in doubt; of the others the entries that are left, where they are counted"""
    c={k:v for k,v in cn(l).items() if k not in bad}
    if less is not None: c.update({k:cn(l)[k]-less for k in bad if cn(l)[k]>less})
    if c: b.use(m,per,c)
def PK(b, l, per, a, *bad):
    """cooperatives with a status column"""
    P_(b,"koperasi_total",l,per,*bad)
    for m,f in (("koperasi_aktif",a),("koperasi_tidak_aktif",lambda i:not a(i))):
        c={k:v for k,v in cn(l,f).items() if k not in bad}; b.use(m,per,c)
def rem(l, k, text, nth=0, els=None):
    """a remark on the nth entry of each district of k, harmless or empty elsewhere"""
    k=(k,) if isinstance(k,str) else k; o=occ(l)
    return lambda i,d:text if d in k and o[i]==nth else (els[i%len(els)] if els else None)
U4=["PER 31 DESEMBER 2023"]
# ---------------------------------------------------------------- another subject
@T("01-hadir-rapat-koperasi","attendance of cooperatives at a coordination meeting")
def _(b):
    l=kl(44,201); S(b,"Koperasi Juni.xlsx",["DAFTAR HADIR RAPAT KOORDINASI KOPERASI","KABUPATEN JENEPONTO","30 JUNI 2023"],["No","Nama Koperasi","Yang Mewakili","Kecamatan","Tanda Tangan"],mk(l,1,NO,KP,PM,KC,lambda i,k:"%d. ........"%(i+1)),"Koperasi")
@T("02-pemilih-dekopinda","voters at a Dekopinda election")
def _(b):
    l=kl(48,202); S(b,"daftar koperasi dekopinda.xlsx",["DAFTAR KOPERASI PEMILIK HAK SUARA","MUSYAWARAH DAERAH DEKOPINDA KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No BH","Kecamatan","Utusan"],mk(l,1,NO,KN,BN,KC,PM),"Daftar")
@T("03-panitia-pelatihan","committee of a training")
def _(b):
    l=kl(30,203); S(b,"Pelatihan TW II.xlsx",["DAFTAR PANITIA PELATIHAN KEWIRAUSAHAAN UMKM","TRIWULAN II TAHUN 2023"],["No","Nama","L/P","Kecamatan","Tugas"],mk(l,1,NO,PM,LP,KC,cyc("Konsumsi","Registrasi","Perlengkapan","Dokumentasi")),"TW II")
@T("04-narasumber","resource persons and instructors")
def _(b):
    l=kl(26,204); S(b,"Diklat TW III 2023.xlsx",["DAFTAR NARASUMBER DAN INSTRUKTUR DIKLAT UMKM","TRIWULAN III TAHUN 2023"],["No","Nama","Asal Kecamatan","Materi","No. HP"],mk(l,1,NO,ORG("Narasumber"),KC,cyc("Pemasaran","Pengemasan","Perkoperasian"),HP),"Diklat")
@T("05-bantuan-pangan","food aid to families of UMKM")
def _(b):
    l=kl(50,205); S(b,"Penerima bantuan TW IV.xlsx",["DAFTAR PENERIMA BANTUAN PANGAN BAGI KELUARGA PELAKU UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","NIK","Desa","Kecamatan","Jenis Bantuan"],mk(l,1,NO,PM,NK,DS,KC,C("Beras 10 kg")),"Penerima")
@T("06-karyawan-koperasi","employees of cooperatives")
def _(b):
    l=kl(52,206); S(b,"Koperasi 2023.xlsx",["DAFTAR KARYAWAN KOPERASI","KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],["No","Nama Karyawan","Nama Koperasi","Kecamatan","Status"],mk(l,1,NO,PM,lambda i,k:"KSP Rekaan %d"%(i//2+1),KC,cyc("Aktif","Aktif","Cuti")),"Data")
@T("07-undangan-diklat","invitees of a training")
def _(b):
    l=kl(45,207); S(b,"Peserta Pelatihan.xlsx",["DAFTAR UNDANGAN PELATIHAN PENGEMASAN PRODUK UMKM","TRIWULAN III TAHUN 2023"],["No","Nama","Nama Usaha","Kecamatan","No. HP"],mk(l,1,NO,PS,US,KC,HP),"Peserta")
@T("08-pendamping-umkm","field assistants of UMKM")
def _(b):
    l=kl(28,208); S(b,"Data UMKM Des 2023.xlsx",["DATA PENDAMPING UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama","L/P","Kecamatan","Wilayah Dampingan"],mk(l,1,NO,PM,LP,KC,DS),"UMKM")
@T("09-anggota-koperasi","members, not cooperatives")
def _(b):
    l=kl(70,209); S(b,"koperasi per desember.xlsx",["DAFTAR ANGGOTA KOPERASI","KEADAAN 31 DESEMBER 2023"],["No","Nama Anggota","Nama Koperasi","Kecamatan","Simpanan Pokok"],mk(l,1,NO,PM,lambda i,k:"Koperasi Karya "+k,KC,C(100000)),"Sheet1")
@T("10-pengurus-koperasi","officers: three rows a cooperative")
def _(b):
    q=kl(22,210,True); l=[k for k in q for _ in range(3)]; S(b,"Data Koperasi TW IV.xlsx",["DATA PENGURUS KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Nama Pengurus","Jabatan"],mk(l,1,NO,lambda i,k:kp(i//3),KC,PM,cyc("Ketua","Sekretaris","Bendahara")),"Koperasi")
@T("11-penerima-kur","UMKM that got bank credit")
def _(b):
    l=kl(55,211); S(b,"UMKM 31 Des 2023.xlsx",["DAFTAR UMKM PENERIMA KREDIT USAHA RAKYAT (KUR)","PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala","Plafon (Rp)"],mk(l,1,NO,US,PM,KC,sca(l),AS),"UMKM")
@T("12-bpum","presidential cash aid")
def _(b):
    l=kl(60,212); S(b,"Bantuan UMKM.xlsx",["DAFTAR PENERIMA BANTUAN PRODUKTIF USAHA MIKRO (BPUM)","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Jumlah (Rp)"],mk(l,1,NO,PM,NK,US,KC,C(1200000)),"Bantuan")
@T("13-peserta-pameran","UMKM at a fair")
def _(b):
    l=kl(34,213); S(b,"Peserta TW III.xlsx",["DAFTAR PESERTA PAMERAN DAN BAZAR UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan","No. Stand"],mk(l,1,NO,PS,US,KC,NO),"Peserta")
@T("14-peserta-lomba","cooking contest of UMKM")
def _(b):
    l=kl(33,214); S(b,"kegiatan umkm.xlsx",["DAFTAR PESERTA LOMBA KREASI PANGAN LOKAL UMKM","BULAN AGUSTUS 2023"],["No","Nama Peserta","L/P","Kecamatan","Menu"],mk(l,1,NO,PS,LP,KC,cyc("Jagung","Rumput Laut","Ikan")),"Agustus 2023")
@T("15-tab-pendamping-tamu","the tab says they are assistants and guests, not participants")
def _(b):
    l=kl(40,215); S(b,"Pelatihan TW II 2023.xlsx",["PELATIHAN PEMASARAN UMKM","TRIWULAN II TAHUN 2023"],["No","Nama","L/P","Kecamatan","No. HP"],mk(l,1,NO,PM,LP,KC,HP),"Pendamping & Tamu")
@T("16-produk-umkm","rows are products")
def _(b):
    l=kl(60,216,True,least=3); S(b,"UMKM Jeneponto TW IV 2023.xlsx",["DAFTAR PRODUK UMKM KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Nama Produk","Nama Usaha","Kecamatan","Harga Jual"],mk(l,1,NO,ORG("Produk Contoh"),lambda i,k:"Usaha Contoh %s %d"%(k,i%2+1),KC,NUM(5000,1500,30000)),"Produk")
@T("17-kelompok-usaha","rows are groups with a number of members")
def _(b):
    l=kl(36,217); S(b,"data umkm kelompok.xlsx",["DATA KELOMPOK USAHA BERSAMA (KUBE) PELAKU UMKM","PER 31 DESEMBER 2023"],["No","Nama Kelompok","Ketua","Kecamatan","Jumlah Anggota (Usaha)"],mk(l,1,NO,ORG("KUBE Contoh"),PM,KC,NUM(5,3,12)),"Kelompok")
# ---------------------------------------------------------------- a part
@T("18-hanya-simpan-pinjam","savings cooperatives only")
def _(b):
    l=kl(40,218); S(b,"Koperasi 31 Desember 2023.xlsx",["DAFTAR KOPERASI SIMPAN PINJAM","KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],["No","Nama Koperasi","BH","Kecamatan","Status"],mk(l,1,NO,ORG("KSP Rekaan"),BH,KC,stc(l)),"Koperasi")
@T("19-berkas-kopwan","the file name says women's cooperatives")
def _(b):
    l=kl(30,219); S(b,"Khusus Koperasi Wanita.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor BH","Kecamatan"],mk(l,1,NO,ORG("Kopwan Rekaan"),BN,KC),"Sheet1")
@T("20-tab-kuliner","the tab says one sector")
def _(b):
    l=kl(50,220); S(b,"Data UMKM TW IV 2023.xlsx",["DATA UMKM KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala"],mk(l,1,NO,ORG("Warung Contoh"),PM,KC,sca(l)),"Sektor Kuliner")
@T("21-sampel-survei","a sample")
def _(b):
    l=kl(33,221); S(b,"UMKM/umkm sampel.xlsx",["DATA UMKM RESPONDEN SAMPEL SURVEI KEPUASAN","PER 30 SEPTEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Jenis Usaha"],mk(l,1,NO,US,PM,KC,JU),"Data")
@T("22-binaan-bank","fostered by a bank")
def _(b):
    l=kl(38,222); S(b,"Data UMKM.xlsx",["DATA UMKM BINAAN BANK CONTOH CABANG JENEPONTO","KEADAAN 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha"],mk(l,1,NO,US,PM,KC,sca(l)),"UMKM")
@T("23-sertifikat-nik-koperasi","only those with NIK certificate")
def _(b):
    l=kl(35,223); S(b,"Kelembagaan/koperasi tw 4.xlsx",["DAFTAR KOPERASI YANG TELAH BERSERTIFIKAT NIK","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","NIK Koperasi","Kecamatan","Berlaku s.d."],mk(l,1,NO,KP,lambda i,k:"7304%09d"%(20000+i*7),KC,DT(2025,3,6,9)),"TW IV")
@T("24-sudah-rat","only those that held the annual meeting")
def _(b):
    l=kl(37,224); S(b,"Daftar koperasi Juni 2023.xlsx",["DAFTAR KOPERASI YANG TELAH MELAKSANAKAN RAT TAHUN BUKU 2022","KEADAAN 30 JUNI 2023"],["No","Nama Koperasi","Kecamatan","Tanggal RAT","Jumlah Hadir"],mk(l,1,NO,KN,KC,DT(2023,1,2,3,4),NUM(15,7,60)),"Daftar")
@T("25-koperasi-baru","founded in the year")
def _(b):
    l=kl(24,225); S(b,"koperasi desember.xlsx",["DAFTAR KOPERASI YANG BARU DIDIRIKAN TAHUN 2023","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Tanggal BH","Kecamatan","Status"],mk(l,1,NO,ORG("Koperasi Baru Contoh"),DT(2023,2,5,9),KC,C("Aktif")),"Koperasi")
@T("26-catatan-perempuan","a footnote: only women's businesses are listed")
def _(b):
    l=kl(48,226); ws=S(b,"Data UMKM Jeneponto.xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan"],mk(l,1,NO,US,PM,KC),"Data"); foot(ws,"Catatan: daftar ini hanya memuat usaha yang dikelola perempuan.")
@T("27-catatan-dua-kecamatan-belum","a footnote: two districts not complete")
def _(b):
    l=kl(66,227); ws=S(b,"UMKM tw iv.xlsx",["DATA UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Desa","Kecamatan"],mk(l,1,NO,US,PM,DS,KC),"Data"); foot(ws,"Catatan: data Kecamatan Kelara dan Rumbia baru dari sebagian desa, sisanya menyusul."); P_(b,"umkm_total",l,"2023-Q4","Kelara","Rumbia")
@T("28-nama-a-sampai-k","page one of several: only names A to K")
def _(b):
    l=kl(45,228); S(b,"Data UMKM per 31 Desember 2023 (bagian 1 dari 3).xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023","Nama usaha huruf A s.d. K"],["No","Nama Usaha","Pemilik","Kecamatan"],mk(l,1,NO,ORG("Bengkel Misal"),PM,KC),"A-K")
@T("29-bersambung","a last line: continued, the rest not sent")
def _(b):
    l=kl(40,229); ws=S(b,"Daftar Koperasi.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","BH","Kecamatan"],mk(l,1,NO,KP,BH,KC),"hal 1"); foot(ws,"bersambung ke halaman 2 (dikirim menyusul)",gap=0)
@T("30-belum-berizin","UMKM without a permit")
def _(b):
    l=kl(50,230); S(b,"Izin usaha TW III.xlsx",["DAFTAR UMKM YANG BELUM MEMILIKI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Kendala"],mk(l,1,NO,PM,US,KC,cyc("KTP belum ada","belum tahu cara","-")),"TW III")
@T("31-umkm-ekspor","exporting UMKM only")
def _(b):
    l=kl(24,231); S(b,"UMKM.xlsx",["DATA UMKM BERORIENTASI EKSPOR","PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala","Negara Tujuan"],mk(l,1,NO,US,PM,KC,sca(l),cyc("Negara A","Negara B")),"Data")
@T("32-folder-halal","a folder name says those of the halal programme")
def _(b):
    l=kl(36,232); S(b,"Peserta Program Halal Gratis/Data UMKM.xlsx",["DATA UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan"],mk(l,1,NO,ORG("Keripik Rekaan"),PM,KC),"Sheet1")
@T("33-koperasi-bermasalah","cooperatives under supervision for trouble")
def _(b):
    l=kl(25,233); S(b,"koperasi tw iii.xlsx",["DAFTAR KOPERASI BERMASALAH DALAM PENGAWASAN","TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Masalah"],mk(l,1,NO,KN,KC,cyc("Kredit macet","Tidak RAT 3 tahun","Pengurus tidak ada")),"Pengawasan")
# ---------------------------------------------------------------- candidates and the like
@T("34-calon-peserta","candidates")
def _(b):
    l=kl(50,234); S(b,"Peserta Diklat TW II.xlsx",["DAFTAR CALON PESERTA DIKLAT UMKM","TRIWULAN II TAHUN 2023"],["No","Nama","L/P","Kecamatan","Nama Usaha"],mk(l,1,NO,PS,LP,KC,US),"Peserta")
@T("35-pemohon-izin","applicants for permits")
def _(b):
    l=kl(44,235); S(b,"Izin UMKM TW IV.xlsx",["DAFTAR UMKM PEMOHON IZIN USAHA","TRIWULAN IV TAHUN 2023"],["No","Nama Pemohon","Nama Usaha","Kecamatan","Tanggal Permohonan"],mk(l,1,NO,PM,US,KC,DT(2023,10,11,12)),"TW IV")
@T("36-tab-daftar-tunggu","the tab says waiting list")
def _(b):
    l=kl(34,236); S(b,"Bantuan sarpras TW III 2023.xlsx",["BANTUAN SARANA DAN PRASARANA UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"],mk(l,1,NO,PM,US,KC,BR),"Daftar Tunggu")
@T("37-verifikasi-ditolak","some applications rejected")
def _(b):
    l=kl(50,237); S(b,"Penerima bantuan sarana.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UMKM","TRIWULAN II TAHUN 2023"],["No","Nama","Nama Usaha","Kecamatan","Jenis Bantuan","Hasil Verifikasi"],mk(l,1,NO,PM,US,KC,BR,rem(l,("Batang","Turatea"),"Ditolak",1,("Disetujui",))),"TW II"); P_(b,SAR,l,"2023-Q2","Batang","Turatea",less=1)
@T("38-izin-masih-proses","some permits not yet issued")
def _(b):
    l=kl(52,238); S(b,"NIB TW III.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Status Izin"],mk(l,1,NO,PM,US,KC,rem(l,("Binamu","Kelara","Tarowang"),"Masih proses",0,("Terbit",))),"NIB"); P_(b,IZN,l,"2023-Q3","Binamu","Kelara","Tarowang",less=1)
@T("39-usulan-bantuan","proposed recipients")
def _(b):
    l=kl(42,239); S(b,"Penerima Sarpras 2023.xlsx",["DAFTAR USULAN PENERIMA BANTUAN SARANA PRASARANA UMKM","TRIWULAN I TAHUN 2023"],["No","Nama","Nama Usaha","Kecamatan","Bantuan"],mk(l,1,NO,PM,US,KC,BR),"TW I")
@T("40-peserta-cadangan","some are reserves")
def _(b):
    l=kl(46,240); S(b,"peserta pelatihan tw 4.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan","Keterangan"],mk(l,1,NO,PS,LP,KC,rem(l,("Rumbia","Arungkeke"),"Cadangan",1)),"Peserta"); P_(b,PD,l,"2023-Q4","Rumbia","Arungkeke",less=1)
@T("41-tidak-hadir","some did not come")
def _(b):
    l=kl(50,241); S(b,"Diklat/peserta bimtek mei.xlsx",["DAFTAR PESERTA BIMTEK PERKOPERASIAN","BULAN MEI 2023"],["No","Nama Peserta","Asal Koperasi","Kecamatan","Ket."],mk(l,1,NO,PS,ORG("KSU Contoh"),KC,rem(l,("Bangkala","Tamalatea"),"tidak hadir",0)),"Mei"); P_(b,PD,l,"2023-05","Bangkala","Tamalatea",less=1)
@T("42-mengundurkan-diri","withdrew before the training")
def _(b):
    l=kl(44,242); S(b,"workshop tw 2.xlsx",["DAFTAR PESERTA WORKSHOP UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","Kecamatan","Usaha","Catatan"],mk(l,1,NO,PS,KC,US,rem(l,"Bontoramba","Mengundurkan diri sebelum kegiatan",1)),"TW II"); P_(b,PD,l,"2023-Q2","Bontoramba")
@T("43-koperasi-dibubarkan","some dissolved")
def _(b):
    l=kl(56,243); S(b,"Koperasi.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","BH","Kecamatan","Keterangan"],mk(l,1,NO,KP,BH,KC,rem(l,("Batang","Kelara"),"Sudah dibubarkan tahun 2021",1)),"Koperasi"); P_(b,"koperasi_total",l,"2023-Q4","Batang","Kelara")
@T("44-koperasi-pindah","one moved to another regency")
def _(b):
    l=kl(54,244); S(b,"kop des.xlsx",["DATA KOPERASI KAB. JENEPONTO","KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Status","Ket"],mk(l,1,NO,KN,KC,stc(l),rem(l,"Bangkala Barat","pindah ke Kab. Takalar sejak 2022",0)),"data"); PK(b,l,"2023-Q4",act(l),"Bangkala Barat"); o=occ(l); left=[(i,k) for i,k in enumerate(l) if k=="Bangkala Barat" and o[i]>0]
    for m,f in (("koperasi_total",lambda i:True),("koperasi_aktif",act(l)),("koperasi_tidak_aktif",lambda i:not act(l)(i))): b.use(m,"2023-Q4",{"Bangkala Barat":sum(f(i) for i,_ in left)})
@T("45-umkm-tutup","some closed")
def _(b):
    l=kl(72,245,least=3); S(b,"Data UMKM TW II.xlsx",["DATA UMKM KABUPATEN JENEPONTO","TRIWULAN II TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Keterangan"],mk(l,1,NO,US,PM,KC,rem(l,("Binamu","Turatea","Tarowang"),"Usaha sudah tutup",2)),"Sheet1"); P_(b,"umkm_total",l,"2023-Q2","Binamu","Turatea","Tarowang",less=1)
@T("46-pemilik-meninggal","owner died, business ended")
def _(b):
    l=kl(60,246); S(b,"umkm per kecamatan tw1.xlsx",["DAFTAR UMKM","TRIWULAN I TAHUN 2023"],["No","Nama Usaha","Pemilik","Desa","Kecamatan","Ket."],mk(l,1,NO,US,PM,DS,KC,rem(l,("Rumbia","Tamalatea"),"pemilik meninggal, usaha tidak dilanjutkan",1)),"TW 1"); P_(b,"umkm_total",l,"2023-Q1","Rumbia","Tamalatea")
@T("47-dicoret","some rows struck through")
def _(b):
    l=kl(58,247); ws=S(b,"Daftar koperasi (koreksi).xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan"],mk(l,1,NO,KP,BH,KC),"Data"); o=occ(l)
    for i,(x,k) in enumerate(zip(ws.rows_at,l)):
        if k in ("Arungkeke","Bangkala") and o[i]==1:
            for c in range(1,5): ws.cell(x,c).font=Font(strike=True)
    P_(b,"koperasi_total",l,"2023-Q4","Arungkeke","Bangkala",less=1)
@T("48-komentar-bubar","cell comments on some cooperatives")
def _(b):
    l=kl(55,248); ws=S(b,"koperasi aktif tidak.xlsx",["DATA KOPERASI","TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Status"],mk(l,1,NO,KN,KC,stc(l)),"Data"); o=occ(l)
    for i,(x,k) in enumerate(zip(ws.rows_at,l)):
        if k in ("Tarowang","Binamu") and o[i]==0: ws.cell(x,2).comment=Comment("Koperasi ini sudah bubar, mohon dikeluarkan dari daftar","Petugas 2")
    PK(b,l,"2023-Q3",act(l),"Tarowang","Binamu")
@T("49-belum-diserahkan","some goods not yet handed over")
def _(b):
    l=kl(40,249); S(b,"bantuan alat tw4.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Kecamatan","Nama Alat","Ket."],mk(l,1,NO,PM,KC,BR,rem(l,("Kelara","Bontoramba"),"belum diserahkan",1,("sudah diserahkan",))),"BAST"); P_(b,SAR,l,"2023-Q4","Kelara","Bontoramba",less=1)
@T("50-izin-dicabut","one permit cancelled and its papers returned, in the remark")
def _(b):
    l=kl(48,250); S(b,"Izin TW II.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN II TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","NIB","Keterangan"],mk(l,1,NO,US,PM,KC,NB,rem(l,"Turatea","Izin batal, berkas dikembalikan",0)),"Izin"); P_(b,IZN,l,"2023-Q2","Turatea")
@T("51-bagian-batal","a section of the cancelled at the end")
def _(b):
    l=kl(40,251); z=["Batang","Batang","Kelara"]; r=mk(l+z,1,NO,PS,LP,KC,US)
    S(b,"Peserta pelatihan tw 1.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan","Usaha"],list(r[:40])+["PESERTA YANG BATAL MENGIKUTI PELATIHAN"]+list(r[40:]),"TW I"); P_(b,PD,l,"2023-Q1")
@T("52-kolom-pekerjaan-panitia","some of the participants are committee and instructors")
def _(b):
    l=kl(48,252); S(b,"peserta diklat tw iii.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN","TRIWULAN III TAHUN 2023"],["No","Nama","L/P","Kecamatan","Sebagai"],mk(l,1,NO,PM,LP,KC,rem(l,("Binamu","Bangkala"),"Panitia",1,("Peserta",))),"Daftar"); P_(b,PD,l,"2023-Q3","Binamu","Bangkala",less=1)
# ---------------------------------------------------------------- plans, drafts, other years and places
@T("53-rencana-peserta","planned participants")
def _(b):
    l=kl(44,253); S(b,"Diklat TW IV.xlsx",["RENCANA PESERTA PELATIHAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama","Kecamatan","Nama Usaha","Jenis Pelatihan"],mk(l,1,NO,PS,KC,US,C("Pemasaran Digital")),"TW IV")
@T("54-akan-difasilitasi","those that are to be facilitated")
def _(b):
    l=kl(45,254); S(b,"Izin 2023.xlsx",["DAFTAR UMKM YANG AKAN DIFASILITASI IZIN USAHANYA","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Jenis Izin"],mk(l,1,NO,US,PM,KC,C("NIB")),"TW III")
@T("55-contoh-pengisian","an example of how to fill the form")
def _(b):
    l=kl(26,255); S(b,"Form Koperasi.xlsx",["CONTOH PENGISIAN FORMULIR DATA KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","BH","Kecamatan","Status"],mk(l,1,NO,KP,BH,KC,stc(l)),"Contoh")
@T("56-catatan-rancangan","a note: draft, must not be used")
def _(b):
    l=kl(60,256); ws=S(b,"Data UMKM per 31 Desember 2023.xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala"],mk(l,1,NO,US,PM,KC,sca(l)),"Data"); put(ws,2,8,"RANCANGAN - belum boleh dipakai untuk laporan")
@T("57-folder-draf","a folder name says draft not to be used")
def _(b):
    l=kl(44,257); S(b,"Draf jangan dipakai/Daftar Koperasi.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Status"],mk(l,1,NO,KN,KC,stc(l)),"Koperasi")
@T("58-tanggal-tahun-lain","some rows dated in another year under a title of 2023")
def _(b):
    l=kl(46,258); o=occ(l); S(b,"Peserta pelatihan 2023.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","Kecamatan","Pelatihan","Tanggal Pelatihan"],mk(l,1,NO,PS,KC,C("Pelatihan Menjahit"),lambda i,k:D(2022,5,17) if k in("Kelara","Tamalatea") and o[i]==1 else D(2023,5,16)),"TW II"); P_(b,PD,l,"2023-Q2","Kelara","Tamalatea",less=1)
@T("59-alumni-lama","alumni of earlier years that were visited in 2023")
def _(b):
    l=kl(45,259); S(b,"Alumni Diklat.xlsx",["DAFTAR ALUMNI DIKLAT TAHUN 2019-2021","YANG DIMONITORING PADA TRIWULAN III TAHUN 2023"],["No","Nama Peserta","Kecamatan","Nama Usaha","Kondisi Usaha"],mk(l,1,NO,PS,KC,US,cyc("berkembang","tetap")),"Monitoring")
@T("60-kabupaten-lain","some participants are of Kabupaten Batang, which has a district Batang of its own")
def _(b):
    l=kl(50,260); o=occ(l); S(b,"peserta gabungan.xlsx",["DAFTAR PESERTA PELATIHAN PERKOPERASIAN","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","Kecamatan","Kabupaten","Asal Koperasi"],mk(l,1,NO,PS,KC,lambda i,k:"Kab. Batang" if k=="Batang" and o[i]==1 else "Kab. Jeneponto",ORG("KSU Contoh")),"Peserta"); P_(b,PD,l,"2023-Q2","Batang",less=1)
@T("61-kabupaten-lain-semua","all of a regency elsewhere, said in the title")
def _(b):
    S(b,"Data UMKM Batang.xlsx",["PEMERINTAH KABUPATEN BATANG PROVINSI JAWA TENGAH","DATA UMKM KECAMATAN BATANG","PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan"],mk(["Batang"]*15,1,NO,US,PM,KC),"Data")
@T("62-dua-judul-triwulan","two titles with different quarters")
def _(b):
    l=kl(45,262); S(b,"izin.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN I TAHUN 2023","LAPORAN TRIWULAN II TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","NIB"],mk(l,1,NO,US,PM,KC,NB),"Izin")
@T("63-judul-tab-beda","title and tab with different quarters")
def _(b):
    l=kl(40,263); S(b,"sarpras.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Kecamatan","Jenis Bantuan"],mk(l,1,NO,PM,KC,BR),"TW II 2023")
# ---------------------------------------------------------------- duplicates, contradictions
@T("64-entri-dobel","the same cooperative twice in one list")
def _(b):
    l=kl(54,264); r=mk(l,1,NO,KP,BH,KC,stc(l)); i=l.index("Kelara"); r.append((55,)+r[i][1:])
    S(b,"Daftar koperasi Sept.xlsx",["DAFTAR KOPERASI","KEADAAN 30 SEPTEMBER 2023"],["No","Nama Koperasi","No. BH","Kecamatan","Status"],r,"Daftar"); PK(b,l,"2023-Q3",act(l),"Kelara")
@T("65-dua-tab-kecamatan-sama","a cooperative in the tabs of two districts")
def _(b):
    n=0; L_=[]
    for j,k in enumerate(NAMES):
        m=3+j%2; r=mk([k]*m,1,lambda i,k:i+1-n,KN,BN,PM,off=n); L_+=[k]*m
        if k=="Rumbia": r.append((m+1,)+keep[1:])
        if k=="Kelara": keep=r[1]
        S(b,"Koperasi per kecamatan.xlsx",["DAFTAR KOPERASI KECAMATAN "+k.upper(),"PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. BH","Ketua"],r,k); n+=m
    P_(b,"koperasi_total",L_,"2023-Q4","Kelara","Rumbia")
@T("66-dua-versi","two sheets with versions of one list that differ in two districts")
def _(b):
    l=kl(60,266); H=["No","Nama Usaha","Pemilik","Kecamatan"]; r=mk(l,1,NO,US,PM,KC)
    o=occ(l); r2=[x for i,x in enumerate(r) if not(l[i] in("Binamu","Batang") and o[i]==0)]
    S(b,"Data UMKM.xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],H,r,"Sheet1"); S(b,"Data UMKM.xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],H,[(n+1,)+x[1:] for n,x in enumerate(r2)],"Sheet1 (2)")
    P_(b,"umkm_total",l,"2023-Q4","Binamu","Batang")
@T("67-rekap-samping-beda","the recap beside the list disagrees in one district")
def _(b):
    l=kl(50,267); r=mk(l,1,NO,PS,LP,KC,HP); ws=S(b,"peserta tw iv.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan","HP"],r,"Daftar")
    side(ws,4,8,l+["Turatea"]*4,("Kecamatan","Jumlah Peserta")); P_(b,PD,l,"2023-Q4","Turatea",less=0)
@T("68-izin-beberapa-baris","some businesses have a row for each of several permits")
def _(b):
    l=kl(46,268); r=mk(l,1,NO,US,PM,NK,KC,C("NIB")); z=[]
    for k in ("Binamu","Rumbia"): x=r[l.index(k)]; z+=[(47+len(z),)+x[1:5]+("P-IRT",)]; z+=[(47+len(z),)+x[1:5]+("Sertifikat Halal",)]
    S(b,"Fasilitasi izin TW III.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Pemilik","NIK","Kecamatan","Jenis Izin"],list(r)+z,"TW III"); P_(b,IZN,l,"2023-Q3","Binamu","Rumbia",less=0)
@T("69-lembar-catatan","a sheet of notes says which cooperatives no longer exist")
def _(b):
    l=kl(54,269); r=mk(l,1,NO,KP,BH,KC); fn="Daftar Koperasi TW IV 2023.xlsx"; S(b,fn,["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","BH","Kecamatan"],r,"Daftar")
    ws=b.sheet(fn,"Catatan"); i,j=l.index("Tamalatea"),l.index("Tarowang")
    put(ws,1,1,"Catatan hasil pengecekan lapangan"); put(ws,3,1,"- No. %d (%s) sudah bubar, jangan dihitung"%(i+1,kp(i))); put(ws,4,1,"- No. %d (%s) sudah bubar, jangan dihitung"%(j+1,kp(j)))
    P_(b,"koperasi_total",l,"2023-Q4","Tamalatea","Tarowang")
@T("70-umkm-fiktif","field check: not found")
def _(b):
    l=kl(66,270,least=3); s=sca(l); S(b,"verifikasi umkm.xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha","Hasil Cek Lapangan"],mk(l,1,NO,US,PM,KC,s,rem(l,("Bangkala Barat","Arungkeke"),"Tidak ditemukan di lokasi",1,("Ada",))),"Data")
    for m,w in (("umkm_total",""),("umkm_mikro","Mikro"),("umkm_kecil","Kecil"),("umkm_menengah","Menengah")):
        b.use(m,"2023-Q4",{k:v for k,v in cn(l,lambda i:w in s(i,l[i])).items() if k not in("Bangkala Barat","Arungkeke")})
