from honest import *
from openpyxl.comments import Comment
def tr(name,note,year=2023): return t(name,note,year,False)
def fill(ws,x,n,rgb="FFFFFF00"):
    for c in range(1,n+1): ws.cell(x,c).fill=PatternFill("solid",fgColor=rgb)
def font(ws,x,n,**kw):
    for c in range(1,n+1): ws.cell(x,c).font=Font(**kw)
def kopw(b,kl,per,ok,act=AK):
    b.use("koperasi_total",per,cn(kl,ok)); b.use("koperasi_aktif",per,cn(kl,lambda i:ok(i) and act(i))); b.use("koperasi_tidak_aktif",per,cn(kl,lambda i:ok(i) and not act(i)))
KH=["No","Nama Koperasi","No. Badan Hukum","Desa/Kelurahan","Kecamatan","Status"]; KCOL=[NO,KQ,BN,DS,KC,ST()]
UH=["No","Nama Pemilik","Nama Usaha","Kecamatan","Skala Usaha"]; UCOL=[NO,PW,UQ,KC,SK]
DH=["No","Nama Peserta","NIK","Nama Usaha","Kecamatan"]; DCOL=[NO,PW,NK,UQ,KC]
IH=["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"]; ICOL=[NO,PW,UQ,NB,KC]
BHD=["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"]; BCOL=[NO,PW,UQ,KC,BR]
only=lambda no:(lambda i:i not in no)
# ------------------------------------------------------------------ koperasi
@tr("w13l-kop-prakoperasi","remark on some rows: still a pre-cooperative, deed at the notary",2023)
def _(b):
    no={3,8,14,20}; r=mk(26,2201,*KCOL,lambda i,k:"masih pra-koperasi, akta di notaris" if i in no else None); S(b,"Koperasi akhir 2023.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],KH+["Ket."],r); kopw(b,r.k,"2023-Q4",only(no))
@tr("w13l-kop-coret-pindah","struck-out rows; legend: moved its seat to Makassar",2024)
def _(b):
    no={2,12,13,22}; r=mk(27,2202,*KCOL); ws=S(b,"kop 2024.xlsx",["DATA KOPERASI KAB. JENEPONTO","PER 31 DESEMBER 2024"],KH,r)
    for i in no: font(ws,ws.rows_at[i],6,strike=True)
    foot(ws,"Nama yang dicoret telah memindahkan kedudukannya ke Kota Makassar dan keluar dari daftar"); kopw(b,r.k,"2024-Q4",only(no))
@tr("w13l-kop-nyatanya-tutup","remark overrides status: recorded active, found shut by the visit; to be taken as inactive",2023)
def _(b):
    z={0,5,9,18}; r=mk(25,2203,*KCOL,lambda i,k:"hasil kunjungan: kantor kosong, diperlakukan sebagai tidak aktif" if i in z else None); S(b,"Hasil kunjungan koperasi.xlsx",["DAFTAR KOPERASI DAN HASIL KUNJUNGAN","POSISI 31 DESEMBER 2023"],KH+["Catatan Lapangan"],r); kopw(b,r.k,"2023-Q4",lambda i:True,lambda i:AK(i) and i not in z)
@tr("w13l-kop-kewenangan","a last section belongs to the province and is not counted by its line",2023)
def _(b):
    r=mk(28,2204,*KCOL); rows=list(r[:22])+["KOPERASI LINTAS KABUPATEN (KEWENANGAN PROVINSI, TIDAK MASUK HITUNGAN KABUPATEN)"]+list(r[22:]); S(b,"Daftar koperasi des.xlsx",["DAFTAR KOPERASI","KEADAAN 31 DESEMBER 2023"],KH,rows); kopw(b,r.k,"2023-Q4",lambda i:i<22)
@tr("w13l-kop-bobot","a column 'Bobot' 1 or 0: rows with 0 are service points (TPK), by the note",2024)
def _(b):
    no={6,7,15,21,24}; r=mk(27,2205,*KCOL,lambda i,k:0 if i in no else 1); ws=S(b,"koperasi+tpk.xlsx",["DAFTAR KOPERASI","PER 30 JUNI 2024"],KH+["Bobot"],r); foot(ws,"Bobot 0 = tempat pelayanan (TPK), induknya sudah tercatat; yang dijumlahkan hanya bobot 1"); kopw(b,r.k,"2024-Q2",only(no))
@tr("w13l-kop-lampu","status as traffic lights explained on another tab; yellow is active",2023)
def _(b):
    ac=lambda i:i%4!=2; r=mk(29,2206,NO,KQ,BN,KC,lambda i,k:["Hijau","Kuning","Merah","Hijau"][i%4]); fn="Rapor Koperasi.xlsx"; S(b,fn,["DATA KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Status"],r,tab="Data"); ws=b.sheet(fn,"Arti"); table(ws,1,["Warna","Arti"],[("Hijau","Aktif"),("Kuning","Aktif, perlu pembinaan"),("Merah","Tidak Aktif")]); kopu(b,r.k,"2023-Q4",ac)
@tr("w13l-kop-kosong-aktif","blank means active, 'TDK' not, by the note",2022)
def _(b):
    r=mk(24,2207,NO,KQ,BN,KC,ST(None,"TDK")); ws=S(b,"Koperasi 31-12-2022.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2022"],["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Aktif/Tidak"],r); foot(ws,"Kolom terakhir diisi TDK bila tidak aktif; bila kosong berarti aktif"); kopu(b,r.k,"2022-Q4",AK)
@tr("w13l-kop-rekening","the status is that of the bank account",2024)
def _(b):
    r=mk(25,2208,*KCOL); S(b,"Koperasi & rekening.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2024"],KH[:5]+["Status Rekening"],r); b.use("koperasi_total","2024-Q4",cn(r.k))
@tr("w13l-kop-abu-cabut","grey letters; a comment on the heading tells that their legal entity was revoked",2023)
def _(b):
    no={1,10,19}; r=mk(24,2209,*KCOL); ws=S(b,"Data Kop.xlsx",["DAFTAR KOPERASI","PER 30 SEPTEMBER 2023"],KH,r)
    for i in no: font(ws,ws.rows_at[i],6,color="FFA6A6A6")
    ws.cell(ws.first-1,2).comment=Comment("yang tulisannya abu-abu BH-nya sudah dicabut Kemenkop, jangan ikut dijumlah","Staf Kelembagaan"); kopw(b,r.k,"2023-Q3",only(no))
# ------------------------------------------------------------------ umkm
@tr("w13l-umkm-gulung-tikar","remarks in local ways of saying: no longer in business",2023)
def _(b):
    no={4:"gulung tikar",11:"banting setir jadi buruh",17:"tinggal papan nama",25:"sudah pulang kampung, lapak dijual"}; r=mk(30,2211,*UCOL,lambda i,k:no.get(i)); ws=S(b,"UMKM des 2023.xlsx",["DAFTAR UMKM","PER 31 DESEMBER 2023"],UH+["Keterangan"],r); foot(ws,"Yang keterangannya terisi tidak lagi berusaha dan tidak diperhitungkan")
    ok=only(no); b.use("umkm_total","2023-Q4",cn(r.k,ok))
    for w in ("Mikro","Kecil","Menengah"): b.use("umkm_"+w.lower(),"2023-Q4",cn(r.k,lambda i:ok(i) and SK(i,0)==w))
@tr("w13l-umkm-hanya-mikro","list of micro businesses only; the others are kept elsewhere",2024)
def _(b):
    r=mk(26,2212,*UCOL[:4]); ws=S(b,"Usaha Mikro.xlsx",["DAFTAR USAHA MIKRO","PER 31 DESEMBER 2024"],UH[:4],r); foot(ws,"Usaha kecil dan menengah ada pada daftar tersendiri"); b.use("umkm_mikro","2024-Q4",cn(r.k))
@tr("w13l-umkm-belum-turun","field check not made; the names come from the village heads and may not be quoted",2023)
def _(b):
    r=mk(28,2213,*UCOL); ws=S(b,"UMKM usulan desa.xlsx",["DATA UMKM PER 31 DESEMBER 2023"],UH,r); foot(ws,"Nama-nama di atas setoran kepala dusun; petugas belum turun mengecek, belum boleh dikutip sebagai angka dinas")
@tr("w13l-umkm-kamus-skala","scale by 1, 2, 3; the tab 'Kamus' explains them from the top down",2023)
def _(b):
    cd={"Menengah":1,"Kecil":2,"Mikro":3}; fn="UMKM kode.xlsx"; r=mk(29,2214,NO,PW,UQ,KC,lambda i,k:cd[SK(i,k)]); S(b,fn,["DATA UMKM","PER 31 DESEMBER 2023"],UH,r,tab="UMKM"); table(b.sheet(fn,"Kamus"),1,["Kode Skala","Arti"],[(1,"Usaha Menengah"),(2,"Usaha Kecil"),(3,"Usaha Mikro")]); umu(b,r.k,"2023-Q4",SK)
@tr("w13l-umkm-salinan-2019","note: copied from the census of 2019, not brought up to date",2023)
def _(b):
    r=mk(27,2215,*UCOL); ws=S(b,"UMKM.xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],UH,r); put(ws,3,7,"isi masih salinan pendataan 2019, tahun di judul saja yang diganti")
@tr("w13l-umkm-dua-wajah","two tabs hold the same businesses, once by district and once by name",2024)
def _(b):
    r=mk(25,2216,*UCOL,order=True); fn="UMKM dua urutan.xlsx"; S(b,fn,["DATA UMKM PER 31 DESEMBER 2024"],UH,r,tab="Urut Kecamatan"); S(b,fn,["DATA UMKM PER 31 DESEMBER 2024"],UH,[(j+1,)+x[1:] for j,x in enumerate(sorted(r,key=lambda x:x[1]))],tab="Urut Nama"); umu(b,r.k,"2024-Q4",SK)
# ------------------------------------------------------------------ diklat
@tr("w13l-dik-bakal","'bakal peserta', class to open once the budget is released",2023)
def _(b):
    r=mk(24,2221,*DCOL); S(b,"Pelatihan Las.xlsx",["DAFTAR BAKAL PESERTA PELATIHAN LAS BAGI UMKM","TRIWULAN IV TAHUN 2023","(kelas dibuka setelah anggaran cair)"],DH,r)
@tr("w13l-dik-peran","column 'Selaku': some rows are speakers, committee, drivers",2024)
def _(b):
    no={0:"Pemateri",1:"Panitia",2:"Panitia",13:"Moderator",25:"Pengemudi"}; r=mk(26,2222,*DCOL,lambda i,k:no.get(i,"Peserta")); S(b,"hadir pelatihan manajemen.xlsx",["DAFTAR HADIR PELATIHAN MANAJEMEN USAHA UMKM","TANGGAL 14 MEI 2024"],["No","Nama"]+DH[2:]+["Selaku"],r); b.use(PD,"2024-Q2",cn(r.k,only(no)))
@tr("w13l-dik-dinas-lain","training by the fisheries office for seaweed farmers",2023)
def _(b):
    r=mk(22,2223,*DCOL[:3],lambda i,k:"Pokdakan Rekaan %d"%(1+i%6),KC); S(b,"Pelatihan budidaya.xlsx",["DINAS PERIKANAN KABUPATEN JENEPONTO","DAFTAR PESERTA PELATIHAN PEMBESARAN IKAN","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Kelompok Pembudidaya","Kecamatan"],r)
@tr("w13l-dik-kumulatif-tab","tabs 's.d. TW II' and 's.d. TW III': the second contains the first",2023)
def _(b):
    r=mk(34,2224,*DCOL); fn="Peserta kumulatif.xlsx"
    for q,n in ((2,20),(3,34)): S(b,fn,["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","SAMPAI DENGAN TRIWULAN %s TAHUN 2023"%ROM[q]],DH,r[:n],tab="s.d. TW "+ROM[q]); b.use(PD,"2023-Q%d"%q,cn(r.k[:n]),cum=True)
@tr("w13l-dik-akun-kedua","online class: some rows are the second device of a person above",2024)
def _(b):
    du={7:2,15:10,21:4}; kl=ks(24,2225)
    for a,z in du.items(): kl[a]=kl[z]
    r=mk(kl,0,NO,lambda i,k:PW(du.get(i,i),k)+(" (HP kedua)" if i in du else ""),lambda i,k:UQ(du.get(i,i),k),KC,lambda i,k:"masuk 09.%02d"%(i*2)); S(b,"Peserta daring.xlsx",["DAFTAR PESERTA PELATIHAN DARING UMKM","TANGGAL 20 AGUSTUS 2024"],["No","Nama Akun","Nama Usaha","Kecamatan","Catatan"],r); b.use(PD,"2024-Q3",cn(kl,only(du)))
@tr("w13l-dik-undur-nomor","footer: three numbers went home before the opening",2023)
def _(b):
    no={4,8,13}; r=mk(23,2226,*DCOL); ws=S(b,"Peserta Batik.xlsx",["DAFTAR PESERTA PELATIHAN MEMBATIK BAGI UMKM","TANGGAL 13 JUNI 2023"],DH,r); foot(ws,"Nomor urut 5, 9 dan 14 pamit pulang sebelum pembukaan dan tidak diikutkan dalam laporan"); b.use(PD,"2023-Q2",cn(r.k,only(no)))
@tr("w13l-dik-digeser","footer: the day was shifted into the next quarter",2023)
def _(b):
    r=mk(22,2227,*DCOL); ws=S(b,"Peserta Koperasi Syariah.xlsx",["DAFTAR PESERTA DIKLAT KOPERASI SYARIAH","TANGGAL 26 SEPTEMBER 2023"],DH,r); foot(ws,"Hari pelaksanaan digeser dan baru terlaksana 9 Oktober 2023"); flow(b,PD,r.k,"2023-Q4")
@tr("w13l-dik-kab-asal","column of the regency of origin: some come from Takalar and Bantaeng",2025)
def _(b):
    no={5:"Takalar",12:"Bantaeng",19:"Takalar"}; r=mk(24,2228,*DCOL[:4],lambda i,k:{"Takalar":"Mangarabombang","Bantaeng":"Bissappu"}.get(no.get(i),k),lambda i,k:no.get(i,"Jeneponto")); ws=S(b,"Pelatihan bersama.xlsx",["DAFTAR PESERTA PELATIHAN EKSPOR UMKM","TRIWULAN I TAHUN 2025"],DH+["Kab. Asal"],r)
    b.use(PD,"2025-Q1",cn(r.k,only(no)))
# ------------------------------------------------------------------ izin
@tr("w13l-izin-posisi-berkas","column 'Posisi Berkas': some were sent back or lie with the agency",2023)
def _(b):
    no={i:["dipulangkan ke pemohon","di meja DPMPTSP","menunggu KTP"][i%3] for i in (2,7,12,20,24)}; r=mk(28,2231,NO,PW,UQ,lambda i,k:None if i in no else nbx(i),KC,lambda i,k:no.get(i,"NIB sudah diserahkan")); S(b,"Fasilitasi NIB.xlsx",["DAFTAR FASILITASI NIB UMKM","TRIWULAN III TAHUN 2023"],IH+["Posisi Berkas"],r); b.use(IZN,"2023-Q3",cn(r.k,only(no)))
@tr("w13l-izin-pagar","names with #: made it on their own, not facilitated",2024)
def _(b):
    no={1,6,16,22}; r=mk(27,2232,NO,lambda i,k:PW(i,k)+(" #" if i in no else ""),UQ,NB,KC); ws=S(b,"NIB TW I.xlsx",["DAFTAR UMKM PENERIMA FASILITASI NIB","TRIWULAN I TAHUN 2024"],IH,r); foot(ws,"# mengurus sendiri lewat telepon genggam, di luar fasilitasi dinas"); b.use(IZN,"2024-Q1",cn(r.k,only(no)))
@tr("w13l-izin-perubahan","kind of request 'Baru' or 'Ubah data'; only the new ones count, by the note",2023)
def _(b):
    ok=lambda i:i%5!=3; r=mk(29,2233,*ICOL,lambda i,k:"Baru" if ok(i) else "Ubah data"); ws=S(b,"Permohonan OSS.xlsx",["DAFTAR NIB UMKM YANG DIFASILITASI","TRIWULAN II TAHUN 2023"],IH+["Jenis Layanan"],r); foot(ws,"Ubah data = pemilik sudah ber-NIB sejak tahun lalu, hanya ganti alamat; capaian dihitung dari yang Baru"); b.use(IZN,"2023-Q2",cn(r.k,ok))
# ------------------------------------------------------------------ bantuan
@tr("w13l-ban-kelompok","a row is a group; the note says its members are what is counted",2023)
def _(b):
    m=lambda i:5+i*3%8; r=mk(18,2241,NO,lambda i,k:"KUB Umpama %d"%(i+1),PW,KC,lambda i,k:m(i),BR); ws=S(b,"Bantuan KUB.xlsx",["DAFTAR PENERIMA BANTUAN SARANA USAHA","TRIWULAN IV TAHUN 2023"],["No","Nama Kelompok","Ketua","Kecamatan","Jumlah Anggota","Jenis Bantuan"],r); foot(ws,"Setiap anggota kelompok adalah satu UKM penerima; yang dilaporkan jumlah anggota"); d={}
    for i,k in enumerate(r.k): d[k]=d.get(k,0)+m(i)
    b.use(SAR,"2023-Q4",d)
@tr("w13l-ban-tarik","remark: goods taken back and given to another number",2024)
def _(b):
    no={3:"barang ditarik, dialihkan ke no. 20",10:"menolak, tidak mau tanda tangan"}; r=mk(21,2242,*BCOL,lambda i,k:no.get(i)); S(b,"penerima alat TW III.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN UKM","TRIWULAN III TAHUN 2024"],BHD+["Ket"],r); b.use(SAR,"2024-Q3",cn(r.k,only(no)))
@tr("w13l-ban-cadangan-format","the number format of the running number shows '(cadangan)'",2023)
def _(b):
    r=mk(24,2243,*BCOL); ws=S(b,"Penerima bantuan TW II.xlsx",["DAFTAR PENERIMA BANTUAN SARANA UKM","TRIWULAN II TAHUN 2023"],BHD,r)
    for x in ws.rows_at[20:]: ws.cell(x,1).number_format='0" (cadangan)"'
    b.use(SAR,"2023-Q2",cn(r.k,lambda i:i<20))
@tr("w13l-ban-zakat","a section of goods given by a zakat body, outside the office's doing",2023)
def _(b):
    r=mk(25,2244,*BCOL); rows=["A. DARI DPA DINAS KOPERASI UKM"]+list(r[:17])+["B. TITIPAN LEMBAGA ZAKAT (bukan kinerja dinas, sekadar diketahui)"]+list(r[17:]); S(b,"Semua bantuan.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN IV TAHUN 2023"],BHD,rows); b.use(SAR,"2023-Q4",cn(r.k[:17]))
@tr("w13l-ban-beras","other subject: rice for poor families",2024)
def _(b):
    r=mk(23,2245,NO,lambda i,k:"KPM Rekaan %d"%(i+1),NK,KC,C("Beras 10 kg")); S(b,"Penerima bantuan.xlsx",["DAFTAR KELUARGA PENERIMA BANTUAN PANGAN","TRIWULAN I TAHUN 2024"],["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan"],r)
