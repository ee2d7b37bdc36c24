from honest import *
def T(w,note,year=2023): return t("w11l-trap-"+w,note,year,False)
def ex(b,m,kl,per,X): b.use(m,per,cn(kl,lambda i:i not in X))
def kopx(b,kl,per,X=(),act=AK):
    ex(b,"koperasi_total",kl,per,X)
    if act: b.use("koperasi_aktif",per,cn(kl,lambda i:i not in X and act(i))); b.use("koperasi_tidak_aktif",per,cn(kl,lambda i:i not in X and not act(i)))
def rem(X,s,o=None): return lambda i,k:(s if isinstance(s,str) else s(i)) if i in X else o
HK=["No","Nama Koperasi","No. Badan Hukum","Desa/Kel","Kecamatan","Status"]
STA=ST("Aktif","Tidak Aktif")

# ---------------------------------------------------------------- koperasi
@T("merah-putih","hanya koperasi desa/kelurahan merah putih, bukan seluruh koperasi",2025)
def _(b):
    r=mk(30,1101,NO,lambda i,k:"Koperasi Desa Merah Putih %d"%(i+1),lambda i,k:"AHU-%07d.AH.01.29.TAHUN 2025"%(21000+i*17),DS,KC,ORG("Ketua"))
    S(b,"Data Koperasi 31 Desember 2025.xlsx",["DAFTAR KOPERASI DESA/KELURAHAN MERAH PUTIH","KABUPATEN JENEPONTO","PER 31 DESEMBER 2025"],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kelurahan","Kecamatan","Nama Ketua"],list(r))
@T("status-sertifikat","Aktif/Tidak Aktif adalah status sertifikat NIK",2024)
def _(b):
    r=mk(26,1103,NO,KON,lambda i,k:"7304%09d"%(55010+i*13),BHX,KC,STA)
    S(b,"Data Koperasi TW IV.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2024"],["No","Nama Koperasi","NIK Koperasi","No. Badan Hukum","Kecamatan","Status Sertifikat NIK"],list(r)); b.use("koperasi_total","2024-Q4",cn(r.k))
@T("ganti-nama","dua koperasi tercatat dua kali, nama lama dan nama baru",2024)
def _(b):
    kl=ks(27,1105); kl[20]=kl[6]; kl[24]=kl[10]
    r=mk(kl,0,NO,KON,BHX,DS,KC,STA,lambda i,k:{20:"Nama baru dari koperasi no. 7 (PAD Maret 2024)",24:"Nama baru dari koperasi no. 11 (PAD Mei 2024)"}.get(i))
    S(b,"kop 2024.xlsx",["DAFTAR KOPERASI","POSISI 31 DESEMBER 2024"],HK+["Keterangan"],list(r))
    c=cn(kl,lambda i:i not in (6,10)); b.use("koperasi_total","2024-Q4",c)
    a=cn(kl,lambda i:i not in (6,10) and AK(i)); n=cn(kl,lambda i:i not in (6,10) and not AK(i)); b.use("koperasi_aktif","2024-Q4",a); b.use("koperasi_tidak_aktif","2024-Q4",n)
@T("catatan-nomor-bubar","catatan kaki menyebut nomor urut yang sudah dibubarkan",2022)
def _(b):
    r=mk(25,1106,NO,KON,BHX,DS,KC,STA); X={4,8,13,18}
    ws=S(b,"Koperasi Kab. Jeneponto 2022.xlsx",LH+["DAFTAR KOPERASI PER 31 DESEMBER 2022"],HK,list(r),merge=True)
    note(ws,"Catatan:","Koperasi nomor urut 5, 9, 14 dan 19 telah dibubarkan berdasarkan Keputusan Menteri Koperasi dan UKM Tahun 2021,","sehingga tidak termasuk dalam jumlah koperasi."); kopx(b,r.k,"2022-Q4",X)
@T("kantor-cabang","kantor cabang dan kas didaftar bernomor, bukan koperasi tersendiri",2025)
def _(b):
    r=mk(29,1107,NO,lambda i,k:KON(i,k) if i%4!=2 else "%s Cabang %s"%(KON(i-1,k),ds(k,i)),lambda i,k:["Kantor Pusat","Kantor Pusat","Kantor Cabang","Kantor Pusat"][i%4],DS,KC,HP)
    S(b,"daftar kantor koperasi.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","PER 30 JUNI 2025"],["No","Nama Koperasi","Jenis Kantor","Desa/Kel","Kecamatan","Telepon"],list(r)); b.use("koperasi_total","2025-Q2",cn(r.k,lambda i:i%4!=2))
@T("kecamatan-ketua","kolom Kecamatan pertama adalah alamat ketua",2023)
def _(b):
    kl=ks(26,1108); kt=[NAMES[(NAMES.index(k)+(i%3)*4)%11] for i,k in enumerate(kl)]
    r=mk(kl,0,NO,KON,BHX,ORG("Ketua"),lambda i,k:ds(kt[i],i),lambda i,k:kt[i],DS,KC,STA)
    S(b,"Profil Koperasi 2023.xlsx",["PROFIL KOPERASI KABUPATEN JENEPONTO TAHUN 2023"],["No","Nama Koperasi","No. BH",("Ketua",["Nama","Desa/Kel","Kecamatan"]),("Kedudukan Koperasi",["Desa/Kel","Kecamatan"]),"Status"],list(r)); kopx(b,kl,"2023")
@T("tidak-berlaku-final","lembar lama bercap TIDAK BERLAKU di kanan judul, lembar Final berbeda",2024)
def _(b):
    f="Koperasi 2024.xlsx"; r=mk(27,1109,NO,KON,BHX,DS,KC,STA)
    ws=S(b,f,["DAFTAR KOPERASI TAHUN 2024"],HK,list(r),tab="Data"); put(ws,1,9,"TIDAK BERLAKU, lihat lembar Final",True); ws.cell(1,9).font=Font(bold=True,color="FF0000",size=16)
    r=mk(24,11091,NO,KON,BHX,DS,KC,STA,off=3); S(b,f,["DAFTAR KOPERASI TAHUN 2024"],HK,[(i+1,)+x[1:] for i,x in enumerate(r)],tab="Final"); kopx(b,r.k,"2024",act=lambda i:AK(i+3))
@T("komentar-bukan-koperasi","komentar sel: paguyuban/BUMDes, bukan koperasi",2023)
def _(b):
    r=mk(25,1110,NO,KON,BHX,DS,KC,STA); X={5,16}
    ws=S(b,"Koperasi per 30 September 2023.xlsx",["DAFTAR KOPERASI PER 30 SEPTEMBER 2023"],HK,list(r))
    for i,x in ((5,"Ini BUMDes, bukan koperasi. Tolong jangan dihitung."),(16,"Bukan koperasi, hanya paguyuban pedagang. Jangan dihitung.")): ws.cell(ws.rows_at[i],2).comment=Comment(x,"Kabid")
    kopx(b,r.k,"2023-Q3",X)
@T("abu-abu-provinsi","huruf abu-abu menurut legenda: binaan provinsi, tidak dihitung",2025)
def _(b):
    r=mk(27,1111,NO,KON,BHX,DS,KC,STA); X={2,9,17,25}
    ws=S(b,"Daftar Koperasi TW I 2025.xlsx",KOPJ+["DAFTAR KOPERASI TRIWULAN I TAHUN 2025"],HK,list(r))
    for i in X:
        for c in range(1,7): ws.cell(ws.rows_at[i],c).font=Font(color="A6A6A6",italic=True)
    note(ws,"Huruf abu-abu miring = koperasi binaan provinsi (wilayah lintas kabupaten), tidak termasuk koperasi Kabupaten Jeneponto"); kopx(b,r.k,"2025-Q1",X)
@T("kode-terbalik","0 = aktif, 1 = tidak aktif menurut legenda bawah",2024)
def _(b):
    r=mk(26,1112,NO,KON,BHX,DS,KC,lambda i,k:0 if AK(i) else 1)
    ws=S(b,"kop jnp.xlsx",["DATA KOPERASI PER 30 SEPTEMBER 2024"],["No","Nama Koperasi","No BH","Desa","Kecamatan","Status Koperasi"],list(r)); note(ws,"Kode status: 0 = aktif; 1 = tidak aktif"); kopx(b,r.k,"2024-Q3")
@T("sumber-dua-tahun-lalu","judul 2024, catatan menyatakan isi masih posisi 31 Desember 2022",2024)
def _(b):
    r=mk(25,1113,NO,KON,BHX,DS,KC,STA)
    ws=S(b,"Koperasi 31 Desember 2024.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2024"],HK,list(r)); note(ws,"Catatan: data 2024 belum dimutakhirkan; isi daftar ini masih keadaan 31 Desember 2022."); kopx(b,r.k,"2022-Q4")
@T("revitalisasi","hanya koperasi yang diaktifkan kembali",2024)
def _(b):
    r=mk(18,1114,NO,KON,BHX,DS,KC,C("Aktif"))
    S(b,"Data Koperasi Aktif 2024.xlsx",["DAFTAR KOPERASI HASIL REVITALISASI (TIDAK AKTIF MENJADI AKTIF)","KABUPATEN JENEPONTO TAHUN 2024"],HK,list(r))
@T("anggota-koperasi","tiap baris seorang anggota, bukan koperasi",2023)
def _(b):
    r=mk(32,1115,NO,lambda i,k:"Anggota %d"%(i+1),LP,DS,KC,lambda i,k:KON(i%9,k),lambda i,k:"Aktif" if i%5 else "Tidak Aktif")
    S(b,"Data Koperasi dan Anggota.xlsx",["DAFTAR ANGGOTA KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Anggota","L/P","Desa/Kel","Kecamatan","Nama Koperasi","Status"],list(r))
@T("baris-per-pengurus","tiga baris bernomor per koperasi (ketua, sekretaris, bendahara)",2024)
def _(b):
    kl=ks(13,1116); rows=[]
    for i,k in enumerate(kl):
        for j,p in enumerate(("Ketua","Sekretaris","Bendahara")): rows.append((len(rows)+1,KON(i,k),k,"%s %d"%(p,i+1),p,hp(i*3+j)))
    S(b,"Koperasi dan pengurus 2024.xlsx",["DATA KOPERASI DAN PENGURUS","KABUPATEN JENEPONTO PER 31 DESEMBER 2024"],["No","Nama Koperasi","Kecamatan","Nama Pengurus","Jabatan","No. HP"],rows); b.use("koperasi_total","2024-Q4",cn(kl))
@T("dua-susunan","koperasi yang sama didaftar dua kali: menurut kecamatan dan menurut jenis",2023)
def _(b):
    f="Daftar Koperasi 2023.xlsx"; r=mk(24,1117,NO,KON,BHX,KC,JN,order=True)
    S(b,f,["DAFTAR KOPERASI MENURUT KECAMATAN","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. BH","Kecamatan","Jenis"],list(r),tab="Menurut Kecamatan")
    q=sorted(r,key=lambda x:JENIS.index(x[4])); S(b,f,["DAFTAR KOPERASI MENURUT JENIS","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. BH","Kecamatan","Jenis"],[(i+1,)+x[1:] for i,x in enumerate(q)],tab="Menurut Jenis"); b.use("koperasi_total","2023-Q4",cn(r.k))
@T("kolom-pembubaran","SK dan tanggal pembubaran terisi pada sebagian baris",2025)
def _(b):
    X={1,7,12,19,23}; r=mk(28,1118,NO,KON,BHX,DS,KC,rem(X,lambda i:"518/%d/PBB/2022"%(20+i)),lambda i,k:D(2022,3+i%9,4+i%20) if i in X else None)
    S(b,"Register Badan Hukum Koperasi.xlsx",["REGISTER BADAN HUKUM KOPERASI","KEADAAN 31 DESEMBER 2025"],["No","Nama Koperasi","No. Badan Hukum","Desa/Kel","Kecamatan",("Pembubaran",["Nomor SK","Tanggal"])],list(r)); ex(b,"koperasi_total",r.k,"2025-Q4",X)
@T("data-latihan","catatan kaki: data latihan operator, bukan data sebenarnya",2024)
def _(b):
    r=mk(20,1119,NO,KON,BHX,DS,KC,STA)
    ws=S(b,"Koperasi TW II 2024.xlsx",["DATA KOPERASI TRIWULAN II TAHUN 2024"],HK,list(r)); note(ws,"Isi tabel di atas hanya untuk latihan operator entri, bukan data sebenarnya.")


# ---------------------------------------------------------------- UMKM
@T("baris-per-produk","satu baris bernomor per produk, pemilik dan usaha berulang",2024)
def _(b):
    kl=ks(16,1201); rows=[]
    for i,k in enumerate(kl):
        for j in range(1+i%3): rows.append((len(rows)+1,PM(i,k),USA(i,k),ds(k,i),k,["Abon","Keripik","Sirup"][j]+" %d"%(i+1)))
    S(b,"UMKM dan produk.xlsx",["DATA UMKM DAN PRODUKNYA","KABUPATEN JENEPONTO TAHUN 2024"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan","Nama Produk"],rows); b.use("umkm_total","2024",cn(kl))
@T("bintang-tutup","tanda bintang pada nama usaha = sudah tutup",2023)
def _(b):
    X={2,6,15,20,26}; r=mk(30,1202,NO,PM,lambda i,k:USA(i,k)+("*)" if i in X else ""),DS,KC,JU)
    ws=S(b,"Data UMKM 2023.xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Desa/Kel","Kecamatan","Jenis Usaha"],list(r)); note(ws,"*) usaha sudah tutup, tidak dihitung sebagai UMKM"); ex(b,"umkm_total",r.k,"2023-Q4",X)
@T("calon-wirausaha","calon wirausaha yang belum punya usaha",2025)
def _(b):
    r=mk(26,1203,NO,PS,NK,LP,DS,KC,lambda i,k:["Rencana kuliner","Rencana jasa","Rencana kios"][i%3])
    S(b,"Data UMKM Pemula 2025.xlsx",["DATA CALON WIRAUSAHA PEMULA (BELUM MEMILIKI USAHA)","KABUPATEN JENEPONTO TAHUN 2025"],["No","Nama","NIK","L/P","Desa/Kel","Kecamatan","Jenis Usaha"],list(r))
@T("ktp-dan-lokasi","kecamatan KTP mendahului kecamatan lokasi usaha",2024)
def _(b):
    kl=ks(29,1204); kt=[NAMES[(NAMES.index(k)+(i%4==1)*3+(i%5==2)*5)%11] for i,k in enumerate(kl)]
    r=mk(kl,0,NO,PM,NK,lambda i,k:ds(kt[i],i),lambda i,k:kt[i],USA,DS,KC)
    S(b,"UMKM BNBA.xlsx",["DATA UMKM BY NAME BY ADDRESS TAHUN 2024"],["No","Nama Pemilik","NIK",("Alamat sesuai KTP",["Desa/Kel","Kecamatan"]),"Nama Usaha",("Lokasi Usaha",["Desa/Kel","Kecamatan"])],list(r)); b.use("umkm_total","2024",cn(kl))
@T("hasil-kunjungan","hasil kunjungan: sebagian tidak ditemukan, tutup, ganda",2023)
def _(b):
    hs=lambda i:["Berhasil didata","Berhasil didata","Berhasil didata","Tidak ditemukan","Berhasil didata","Usaha tutup","Berhasil didata","Ganda"][i%8]
    r=mk(34,1205,NO,USA,PM,DS,KC,lambda i,k:"Enumerator %d"%(i%4+1),lambda i,k:hs(i))
    S(b,"Hasil pendataan UMKM.xlsx",["HASIL PENDATAAN LENGKAP UMKM","KABUPATEN JENEPONTO TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Desa","Kecamatan","Petugas","Hasil Kunjungan"],list(r)); b.use("umkm_total","2023",cn(r.k,lambda i:hs(i)[:8]=="Berhasil"))
@T("gform-kirim-ulang","dua isian dikirim ulang oleh orang yang sama, NIK tidak ditanya",2024)
def _(b):
    kl=ks(27,1206); kl[22]=kl[4]; kl[25]=kl[11]; idx=lambda i:{22:4,25:11}.get(i,i)
    r=mk(kl,0,lambda i,k:D(2024,7,1+i,9,i),lambda i,k:PM(idx(i),k),lambda i,k:USA(idx(i),k),KC,lambda i,k:ds(k,idx(i)),rem({22,25},"Kirim ulang, isian saya sebelumnya keliru"))
    S(b,"Pendataan UMKM (Responses).xlsx",["Pendataan UMKM Kabupaten Jeneponto Triwulan III Tahun 2024"],["Timestamp","Nama Pemilik","Nama Usaha","Kecamatan","Desa/Kelurahan","Catatan"],list(r),tab="Form Responses 1"); ex(b,"umkm_total",kl,"2024-Q3",{4,11})
@T("gform-tes","tiga isian percobaan oleh admin",2025)
def _(b):
    X={0,1,9}; r=mk(28,1207,lambda i,k:D(2025,4,2+i%27,10,i*3%60),lambda i,k:["tes","coba isi","tes admin 2"][[0,1,9].index(i)] if i in X else PM(i,k),lambda i,k:["tes usaha","xxx","tes lagi abaikan"][[0,1,9].index(i)] if i in X else USA(i,k),KC,lambda i,k:ds(k,i) if i not in X else "tes")
    S(b,"Form UMKM TW2 2025 (Responses).xlsx",["Pendataan UMKM Triwulan II Tahun 2025"],["Timestamp","Nama Pemilik","Nama Usaha","Kecamatan","Desa/Kelurahan"],list(r),tab="Form Responses 1"); ex(b,"umkm_total",r.k,"2025-Q2",X)
@T("belum-terinput","catatan: data Kec. Kelara dan Rumbia baru sebagian diinput",2024)
def _(b):
    r=mk(33,1208,NO,PM,NK,USA,DS,KC,JU)
    ws=S(b,"UMKM per 31-12-2024.xlsx",PEMB+["DATA UMKM PER 31 DESEMBER 2024"],["No","Nama Pemilik","NIK","Nama Usaha","Desa/Kel","Kecamatan","Jenis Usaha"],list(r)); note(ws,"Catatan: data Kecamatan Kelara dan Kecamatan Rumbia baru diinput sebagian (blangko dari desa lain belum masuk)."); b.use("umkm_total","2024-Q4",{k:v for k,v in cn(r.k).items() if k not in ("Kelara","Rumbia")})
@T("bersambung","halaman 1 dari 3, sambungan tidak ada di buku kerja",2023)
def _(b):
    r=mk(30,1209,NO,PM,USA,DS,KC,JU)
    ws=S(b,"UMKM 2023 (1).xlsx",["DATA UMKM KABUPATEN JENEPONTO TAHUN 2023","Halaman 1 dari 3"],["No","Nama Pemilik","Nama Usaha","Desa/Kel","Kecamatan","Jenis Usaha"],list(r)); note(ws,"bersambung ke berkas UMKM 2023 (2), nomor 31 s.d. 94")
@T("kode-skala-terbalik","kode skala 1 = menengah, 2 = kecil, 3 = mikro",2024)
def _(b):
    r=mk(32,1210,NO,PM,USA,DS,KC,lambda i,k:{"Mikro":3,"Kecil":2,"Menengah":1}[SK(i,k)])
    ws=S(b,"umkm skala.xlsx",["DATA UMKM MENURUT SKALA USAHA PER 31 DESEMBER 2024"],["No","Nama Pemilik","Nama Usaha","Desa/Kel","Kecamatan","Skala Usaha"],list(r)); note(ws,"Skala usaha: 1 = Menengah; 2 = Kecil; 3 = Mikro"); umu(b,r.k,"2024-Q4",SK)
@T("baris-jumlah-unit","satu baris per kelompok usaha, jumlah unit di kolom",2022)
def _(b):
    n=lambda i:1+i*5%9
    r=mk(24,1211,NO,lambda i,k:["Pedagang sayur","Pengrajin batu bata","Penjual kue","Penjahit","Bengkel motor","Petambak garam"][i%6]+" "+ds(k,i),DS,KC,lambda i,k:n(i))
    ws=S(b,"Data UMKM 2022.xlsx",["DATA UMKM KABUPATEN JENEPONTO TAHUN 2022"],["No","Jenis Usaha","Desa/Kel","Kecamatan","Jumlah UMKM (Unit)"],list(r)); tot(ws,[None,"JUMLAH",None,None,sum(n(i) for i in range(24))])
    d={}
    for i,k in enumerate(r.k): d[k]=d.get(k,0)+n(i)
    b.use("umkm_total","2022",d)
@T("gabungan-dan-kecamatan","lembar Gabungan memuat lagi semua lembar kecamatan",2025)
def _(b):
    f="UMKM 2025.xlsx"; o=0;al=[];hd=["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan"]
    for k,n in (("Binamu",9),("Turatea",6),("Batang",7)):
        r=mk([k]*n,0,lambda i,k:i-o+1,PM,USA,DS,KC,off=o); o+=n; al+=list(r); S(b,f,["DATA UMKM KECAMATAN "+k.upper(),"TAHUN 2025"],hd,list(r),tab=k); b.use("umkm_total","2025",{k:n})
    S(b,f,["DATA UMKM TAHUN 2025"],hd,[(i+1,)+x[1:] for i,x in enumerate(al)],tab="Gabungan")

# ---------------------------------------------------------------- pelatihan
@T("rumbia-bombana","sebagian peserta dari Kec. Rumbia Kabupaten Bombana dan Kec. Batang Kabupaten Batang",2024)
def _(b):
    X={3,11,18,24}; kl=ks(30,1301)
    for i in X: kl[i]="Rumbia" if i!=18 else "Batang"
    r=mk(kl,0,NO,PS,LP,USA,KC,lambda i,k:"Jeneponto" if i not in X else ("Bombana" if i!=18 else "Batang (Jateng)"))
    S(b,"Peserta Pelatihan Ekspor.xlsx",["DAFTAR PESERTA PELATIHAN EKSPOR BAGI UMKM","14 - 16 Mei 2024"],["No","Nama Peserta","L/P","Nama Usaha","Kecamatan","Kabupaten"],list(r)); ex(b,PD,kl,"2024-Q2",X)
@T("tiga-hari-tab","orang yang sama hadir di lembar Hari 1, 2 dan 3",2023)
def _(b):
    r=mk(22,1302,NO,PS,LP,USA,KC,TTD)
    for d in (1,2,3): S(b,"Absensi Pelatihan Tata Boga.xlsx",["DAFTAR HADIR PESERTA PELATIHAN TATA BOGA","Hari ke-%d, %d Agustus 2023"%(d,7+d)],["No","Nama Peserta","L/P","Nama Usaha","Kecamatan","Paraf"],list(r),tab="Hari %d"%d)
    flow(b,PD,r.k,"2023-Q3")
@T("diundur","tanggal judul ditunda, catatan menyebut tanggal pelaksanaan sebenarnya",2025)
def _(b):
    r=mk(25,1303,NO,PS,LP,USA,DS,KC,TTD)
    ws=S(b,"Daftar hadir pelatihan pemasaran.xlsx",["DAFTAR HADIR PELATIHAN PEMASARAN DIGITAL UMKM","Tanggal 11 - 13 Maret 2025"],["No","Nama Peserta","L/P","Nama Usaha","Desa","Kecamatan","Tanda Tangan"],list(r)); note(ws,"Catatan: pelatihan diundur dan dilaksanakan tanggal 8 - 10 Juli 2025; kop daftar belum diganti."); flow(b,PD,r.k,"2025-Q3")
@T("lokasi-dan-asal","kolom Kecamatan pertama adalah tempat pelatihan",2023)
def _(b):
    kl=ks(32,1305); r=mk(kl,0,NO,C("Pelatihan Kemasan"),lambda i,k:["Binamu","Kelara"][i//16],PS,LP,KC,lambda i,k:D(2023,[5,6][i//16],16))
    S(b,"Pelatihan kemasan 2023.xlsx",["DATA PESERTA PELATIHAN KEMASAN TAHUN 2023"],["No",("Pelatihan",["Nama","Kecamatan"]),("Peserta",["Nama","L/P","Kecamatan"]),"Tanggal"],list(r)); flow(b,PD,kl,"2023-Q2")
@T("nol-hari-hadir","jumlah hari hadir nol pada sebagian baris",2024)
def _(b):
    hd=lambda i:[3,3,2,3,0,3,3][i%7]
    r=mk(29,1306,NO,PS,LP,USA,KC,lambda i,k:hd(i),lambda i,k:hd(i)*50000)
    S(b,"Rekap kehadiran.xlsx",["REKAP KEHADIRAN PESERTA PELATIHAN MENJAHIT","22 - 24 Oktober 2024"],["No","Nama Peserta","L/P","Nama Usaha","Kecamatan","Jml Hari Hadir","Uang Transport (Rp)"],list(r)); b.use(PD,"2024-Q4",cn(r.k,lambda i:hd(i)>0))
@T("pengganti","empat peserta berhalangan, penggantinya di nomor lanjutan",2023)
def _(b):
    X={3,8,12,17}; kl=ks(24,1307); rp={20:4,21:9,22:13,23:18}
    r=mk(kl,0,NO,PS,LP,USA,KC,lambda i,k:"Berhalangan, diganti no. %d"%{3:21,8:22,12:23,17:24}[i] if i in X else "Pengganti no. %d"%rp[i] if i in rp else None)
    S(b,"Peserta Pelatihan Nov 2023.xlsx",["DAFTAR PESERTA PELATIHAN MANAJEMEN KOPERASI","TANGGAL 7 - 9 NOVEMBER 2023"],["No","Nama Peserta","L/P","Asal","Kecamatan","Ket."],list(r)); ex(b,PD,kl,"2023-Q4",X)
@T("baris-per-kegiatan","tiap baris satu kegiatan, jumlah peserta di kolom",2024)
def _(b):
    n=lambda i:15+i*5%20; dd=lambda i:D(2024,[2,5,8,10][i%4],3+i)
    r=mk(18,1308,NO,lambda i,k:"Pelatihan "+["Tata Boga","Menjahit","Las","Pemasaran","Akuntansi"][i%5],lambda i,k:dd(i),KC,lambda i,k:"Kantor Desa "+ds(k,i),lambda i,k:n(i))
    S(b,"Daftar pelatihan 2024.xlsx",["DAFTAR PELATIHAN UMKM DAN PESERTANYA","TAHUN 2024"],["No","Nama Pelatihan","Tanggal","Kecamatan Asal Peserta","Tempat","Jumlah Peserta (Orang)"],list(r))
    for q in (1,2,3,4):
        d={}
        for i,k in enumerate(r.k):
            if tw(dd(i))==q: d[k]=d.get(k,0)+n(i)
        b.use(PD,"2024-Q%d"%q,d)
@T("paraf-hsi","kolom paraf berkode H, S, I, A dengan legenda",2022)
def _(b):
    hd=lambda i:["H","H","S","H","H","I","H","A","H"][i%9]
    r=mk(31,1309,NO,PS,USA,DS,KC,lambda i,k:hd(i))
    ws=S(b,"Absen Diklat.xlsx",["DAFTAR PESERTA DIKLAT KEWIRAUSAHAAN","TANGGAL 14 JUNI 2022"],["No","Nama Peserta","Nama Usaha","Desa","Kecamatan","Paraf"],list(r)); note(ws,"H = hadir; S = sakit; I = izin; A = tanpa keterangan"); b.use(PD,"2022-Q2",cn(r.k,lambda i:hd(i)=="H"))
@T("angkatan-batal","angkatan III batal dilaksanakan karena efisiensi anggaran",2025)
def _(b):
    rows=[];o=0;kk=[]
    for nm,n in (("ANGKATAN I",12),("ANGKATAN II",11),("ANGKATAN III - BATAL DILAKSANAKAN (EFISIENSI ANGGARAN)",13)):
        r=mk(ks(n,1310+n),0,lambda i,k:i-o+1,PS,LP,NK,KC,off=o); o+=n; rows+=[nm]+list(r)
        if "BATAL" not in nm: kk+=r.k
    S(b,"Peserta pelatihan 2025.xlsx",["DAFTAR PESERTA PELATIHAN UMKM TRIWULAN I TAHUN 2025"],["No","Nama Peserta","L/P","NIK","Kecamatan"],rows); flow(b,PD,kk,"2025-Q1")
@T("baris-rombongan","satu baris bernomor 15 - 20 mewakili enam peserta",2024)
def _(b):
    kl=ks(25,1312); kl.insert(14,"Turatea"); kl=kl[:20]
    no=lambda i:i+1 if i<14 else "15 - 20" if i==14 else i+6
    r=mk(kl,0,lambda i,k:no(i),lambda i,k:"Peserta %d"%no(i) if i!=14 else "Rombongan Kopwan Kenanga (6 orang)",lambda i,k:jk(i) if i!=14 else "P",USA,KC)
    ws=S(b,"Peserta bimtek September.xlsx",["DAFTAR PESERTA BIMTEK PEMBUKUAN","TANGGAL 18 SEPTEMBER 2024"],["No","Nama Peserta","L/P","Usaha/Koperasi","Kecamatan"],list(r)); note(ws,"Jumlah peserta: 25 orang")
    d=cn(kl); d["Turatea"]+=5; assert sum(d.values())==25; b.use(PD,"2024-Q3",d)


# ---------------------------------------------------------------- izin
@T("pencabutan","jenis permohonan: sebagian pencabutan NIB",2024)
def _(b):
    X={2,9,15,22}; dd=DT(2024,4,5,6); r=mk(29,1401,NO,PM,USA,KC,NB,dd,lambda i,k:"Pencabutan" if i in X else "Permohonan Baru")
    S(b,"Fasilitasi OSS TW II 2024.xlsx",["FASILITASI PERIZINAN BERUSAHA UMKM MELALUI OSS","TRIWULAN II TAHUN 2024"],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB","Tanggal","Jenis Permohonan"],list(r)); ex(b,IZN,r.k,"2024-Q2",X)
@T("id-permohonan","sebagian kolom NIB berisi ID permohonan, NIB belum terbit",2023)
def _(b):
    X={1,5,10,11,18,24}; r=mk(30,1402,NO,PM,NK,USA,KC,lambda i,k:"I-2023%02d%02d%04d"%(7+i%3,3+i%25,1100+i*7) if i in X else NB(i,k))
    ws=S(b,"NIB TW III.xlsx",["DAFTAR UMKM YANG DIFASILITASI NIB","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","NIK","Nama Usaha","Kecamatan","NIB / ID Permohonan"],list(r)); note(ws,"I-... = ID permohonan, NIB belum terbit"); ex(b,IZN,r.k,"2023-Q3",X)
@T("usaha-besar","sebagian baris OSS berskala Usaha Besar",2025)
def _(b):
    X={4,12,20}; dd=DT(2025,1,2,3); r=mk(28,1403,NO,NB,dd,lambda i,k:"PT Nusantara Raya %d"%(i+1) if i in X else PM(i,k),lambda i,k:"Usaha Besar" if i in X else ["Usaha Mikro","Usaha Kecil"][i%2],lambda i,k:"PMA" if i in X else "PMDN",DS,KC)
    S(b,"Fasilitasi NIB OSS Q1 2025.xlsx",["DATA FASILITASI PENERBITAN NIB (OSS-RBA)","TRIWULAN I TAHUN 2025"],["No","NIB","Tanggal Terbit","Nama Pelaku Usaha","Skala Usaha","Status PM","Kelurahan","Kecamatan"],list(r)); ex(b,IZN,r.k,"2025-Q1",X)
@T("baris-per-kbli","satu NIB beberapa KBLI, tiap KBLI satu baris bernomor",2024)
def _(b):
    kl=ks(17,1404); rows=[]
    for i,k in enumerate(kl):
        for j in range(1+(i*2)%3): rows.append((len(rows)+1,nbx(i),D(2024,10+i%3,3+i),PM(i,k),["56102","47111","10794"][j],k))
    S(b,"NIB TW IV 2024.xlsx",["REKAP PENERBITAN NIB UMKM YANG DIFASILITASI","TRIWULAN IV TAHUN 2024"],["No","NIB","Tanggal Terbit","Nama Pelaku Usaha","KBLI","Kecamatan"],rows); flow(b,IZN,kl,"2024-Q4")
@T("klinik-layanan","layanan klinik: konsultasi dan pengaduan bukan izin yang terbit",2023)
def _(b):
    ly=lambda i:["Penerbitan NIB","Konsultasi","Penerbitan NIB","Penerbitan NIB","Pengaduan"][i%5]; dd=DT(2023,1,2,3)
    r=mk(33,1405,NO,dd,PM,USA,KC,lambda i,k:ly(i),HP)
    S(b,"Klinik perizinan TW I.xlsx",["LAYANAN FASILITASI IZIN USAHA UMKM (KLINIK PERIZINAN)","TRIWULAN I TAHUN 2023"],["No","Tanggal","Nama Pelaku Usaha","Nama Usaha","Kecamatan","Jenis Layanan","No. HP"],list(r)); b.use(IZN,"2023-Q1",cn(r.k,lambda i:ly(i)=="Penerbitan NIB"))
@T("merah-legenda-lembar-lain","arti warna merah ada di lembar Keterangan",2024)
def _(b):
    X={0,7,13,19,26}; r=mk(30,1406,NO,PM,NK,USA,KC,NB,DT(2024,7,8,9)); f="NIB TW III 2024.xlsx"
    ws=S(b,f,["UMKM YANG DIFASILITASI IZIN USAHA (NIB) TRIWULAN III TAHUN 2024"],["No","Nama","NIK","Nama Usaha","Kecamatan","NIB","Tgl Terbit"],list(r),tab="Daftar")
    for i in X: fill(ws,ws.rows_at[i],"FF9999",7)
    w=b.sheet(f,"Keterangan"); put(w,1,1,"Keterangan warna pada lembar Daftar",True); w.cell(2,1).fill=PatternFill("solid",fgColor="FF9999"); put(w,2,2,"Merah: NIB ditolak/dibatalkan sistem OSS, tidak jadi terbit"); ex(b,IZN,r.k,"2024-Q3",X)
@T("susulan-tahun-lalu","bagian bawah adalah susulan Desember tahun sebelumnya",2024)
def _(b):
    r=mk(18,1407,NO,PM,NX,USA,KC,NB); s=mk(ks(9,14071),0,lambda i,k:i+1,PM,NX,USA,KC,NB,off=18)
    S(b,"Fasilitasi NIB TW I 2024.xlsx",["DAFTAR FASILITASI NIB UMKM","TRIWULAN I TAHUN 2024"],["No","Nama","NIK","Nama Usaha","Kecamatan","NIB"],list(r)+["Susulan: terbit Desember 2023, belum dilaporkan pada Triwulan IV 2023"]+list(s)); flow(b,IZN,r.k,"2024-Q1"); flow(b,IZN,s.k,"2023-Q4")
@T("kumulatif-tab","lembar s.d. TW II dan s.d. TW III, yang kedua memuat yang pertama",2025)
def _(b):
    kl=ks(31,1408); f="NIB 2025.xlsx"
    for q,n in ((2,18),(3,31)):
        r=mk(kl[:n],0,NO,PM,USA,KC,NB); S(b,f,["DAFTAR UMKM YANG DIFASILITASI NIB","S.D. TRIWULAN %s TAHUN 2025"%ROM[q]],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB"],list(r),tab="s.d. TW "+ROM[q]); b.use(IZN,"2025-Q%d"%q,cn(kl[:n]),True)


# ---------------------------------------------------------------- bantuan
@T("penyerahan-tahun-depan","catatan: Kec. Kelara dan Rumbia baru diserahkan Januari tahun berikut",2024)
def _(b):
    r=mk(30,1501,NO,PM,NK,USA,DS,KC,BR)
    ws=S(b,"Penerima Bantuan TW IV 2024.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UMKM","TRIWULAN IV TAHUN 2024"],["No","Nama Penerima","NIK","Nama Usaha","Desa","Kecamatan","Jenis Bantuan"],list(r)); note(ws,"Catatan: bantuan untuk Kecamatan Kelara dan Rumbia belum diserahkan, dijadwalkan Januari 2025."); b.use(SAR,"2024-Q4",{k:v for k,v in cn(r.k).items() if k not in ("Kelara","Rumbia")})
@T("baris-per-barang","baris bernomor per barang, penerima berulang",2023)
def _(b):
    kl=ks(14,1502); rows=[]
    for i,k in enumerate(kl):
        for j in range(1+i%3): rows.append((len(rows)+1,ALAT[(i+j)%6],1,"unit",PM(i,k),USA(i,k),k))
    S(b,"Daftar barang bantuan.xlsx",["DAFTAR BARANG BANTUAN SARANA PRASARANA DAN PENERIMANYA","TRIWULAN II TAHUN 2023"],["No","Nama Barang","Jumlah","Satuan","Nama Penerima","Nama Usaha","Kecamatan"],rows); flow(b,SAR,kl,"2023-Q2")
@T("bpum","bantuan tunai BPUM, bukan sarana prasarana",2022)
def _(b):
    r=mk(34,1503,NO,PM,NK,USA,DS,KC,C(600000),lambda i,k:"Cair")
    S(b,"Penerima Bantuan UMKM 2022.xlsx",["DAFTAR PENERIMA BANTUAN TUNAI PELAKU USAHA MIKRO (BPUM)","TAHUN 2022"],["No","Nama Penerima","NIK","Nama Usaha","Desa","Kecamatan","Nominal (Rp)","Ket"],list(r))
@T("miring-usulan","komentar pada kepala: baris miring masih usulan",2025)
def _(b):
    X={4,5,14,22,23}; r=mk(27,1504,NO,PM,NK,USA,KC,BR)
    ws=S(b,"bantuan 2025.xlsx",["PENERIMA BANTUAN SARANA DAN PRASARANA UMKM","TRIWULAN II TAHUN 2025"],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Jenis Bantuan"],list(r))
    for i in X:
        for c in range(1,7): ws.cell(ws.rows_at[i],c).font=Font(italic=True,color="0070C0")
    ws.cell(ws.first-1,2).comment=Comment("Baris biru miring masih usulan, belum menerima bantuan.","Staf"); ex(b,SAR,r.k,"2025-Q2",X)
@T("dialihkan","penerima lama dialihkan, kalimatnya menutupi kolom barang",2024)
def _(b):
    X={6,15,19}; r=mk(26,1505,NO,PM,USA,DS,KC,lambda i,k:"tidak jadi menerima, dialihkan ke no. %d"%{6:24,15:25,19:26}[i] if i in X else ALAT[i%6],lambda i,k:None if i in X else 1)
    ws=S(b,"Bantuan TW III 2024.xlsx",["DAFTAR PENERIMA BANTUAN ALAT USAHA","TRIWULAN III TAHUN 2024"],["No","Nama Penerima","Nama Usaha","Desa","Kecamatan","Nama Barang","Jumlah"],list(r))
    for i in X: ws.merge_cells(start_row=ws.rows_at[i],start_column=6,end_row=ws.rows_at[i],end_column=7)
    ex(b,SAR,r.k,"2024-Q3",X)
@T("pinjam-pakai-kembali","kolom tanggal kembali: alat pinjam pakai, bukan bantuan",2023)
def _(b):
    r=mk(22,1506,NO,PM,USA,KC,BR,lambda i,k:D(2023,10,2+i%20),lambda i,k:D(2023,11,2+i%20),C("Sewa Rp25.000/hari"))
    S(b,"Sarana prasarana UMKM TW IV 2023.xlsx",["DAFTAR PENYEWA PERALATAN RUMAH PRODUKSI BERSAMA","TRIWULAN IV TAHUN 2023"],["No","Nama Pelaku Usaha","Nama Usaha","Kecamatan","Nama Alat","Tgl Pinjam","Tgl Kembali","Ket."],list(r))

# ---------------------------------------------------------------- lain-lain
@T("format-angka-status","sel berisi 0/1, format angka menampilkan Aktif untuk 0 dan Tidak Aktif untuk 1",2024)
def _(b):
    r=mk(25,1601,NO,KON,BHX,DS,KC,lambda i,k:0 if AK(i) else 1)
    ws=S(b,"Koperasi per 31 Des 2024.xlsx",["DAFTAR KOPERASI PER 31 DESEMBER 2024"],["No","Nama Koperasi","No. BH","Desa/Kel","Kecamatan","Status"],list(r))
    for x in ws.rows_at: ws.cell(x,6).number_format='[=0]"Aktif";[=1]"Tidak Aktif";General'
    kopx(b,r.k,"2024-Q4")
@T("kolom-tahun","satu daftar beberapa tahun, tahun penyerahan di kolom",2024)
def _(b):
    y=lambda i:[2024,2022,2023,2024,2023][i%5]
    r=mk(38,1602,NO,PM,NK,USA,DS,KC,BR,lambda i,k:y(i))
    S(b,"Penerima bantuan sd 2024.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UMKM","TAHUN 2022 - 2024"],["No","Nama Penerima","NIK","Nama Usaha","Desa","Kecamatan","Jenis Bantuan","Tahun Penyerahan"],list(r))
    for v in (2022,2023,2024): b.use(SAR,str(v),cn(r.k,lambda i:y(i)==v))
@T("kecamatan-verifikasi","kecamatan data awal lalu kecamatan hasil verifikasi",2023)
def _(b):
    kl=ks(30,1603); kt=[NAMES[(NAMES.index(k)+(i%5==0)*2)%11] for i,k in enumerate(kl)]
    r=mk(kl,0,NO,PM,USA,lambda i,k:kt[i],DS,KC,lambda i,k:"salah input kecamatan, sudah diperbaiki" if kt[i]!=k else "sesuai")
    S(b,"UMKM hasil verifikasi.xlsx",["DATA UMKM HASIL VERIFIKASI LAPANGAN","PER 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan (data awal)","Desa (hasil verifikasi)","Kecamatan (hasil verifikasi)","Catatan Petugas"],list(r)); b.use("umkm_total","2023-Q4",cn(kl))
@T("nomor-x","x di kolom nomor = dikeluarkan dari daftar",2025)
def _(b):
    X={4,9,17,22}; n=[0]
    def no(i,k):
        if i in X: return "x"
        n[0]+=1; return n[0]
    r=mk(29,1604,no,PM,NK,USA,DS,KC)
    ws=S(b,"UMKM 2025.xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 30 JUNI 2025"],["No","Nama Pemilik","NIK","Nama Usaha","Desa/Kel","Kecamatan"],list(r)); note(ws,"x = dikeluarkan dari daftar karena ganda atau pindah ke luar Jeneponto","Jumlah : %d UMKM"%n[0]); ex(b,"umkm_total",r.k,"2025-Q2",X)
@T("subtotal-di-bawah","nama kecamatan hanya pada baris jumlah di BAWAH kelompoknya",2023)
def _(b):
    r=mk(31,1605,NO,KON,BHX,DS,JN,order=True); rows=[]
    for i,(k,x) in enumerate(zip(r.k,r)):
        rows.append(x)
        if i+1==len(r) or r.k[i+1]!=k: rows.append("Jumlah Kecamatan %s = %d"%(k,r.k.count(k)))
    S(b,"Daftar koperasi 2023.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. Badan Hukum","Desa/Kel","Jenis"],rows); b.use("koperasi_total","2023-Q4",cn(r.k))
@T("kiri-kanan-triwulan","daftar kiri triwulan I, daftar kanan triwulan II",2024)
def _(b):
    ws=b.sheet("NIB semester I 2024.xlsx","Sheet1"); put(ws,1,1,"DAFTAR UMKM YANG DIFASILITASI NIB TAHUN 2024",True); o=0
    for c0,q,n in ((1,1,16),(7,2,14)):
        put(ws,3,c0,"TRIWULAN "+ROM[q],True); kl=ks(n,1606+q)
        for j,x in enumerate(["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB"]): put(ws,4,c0+j,x,True).border=BOX
        for i,k in enumerate(kl):
            for j,x in enumerate((i+1,PM(i+o,k),USA(i+o,k),k,nbx(i+o))): put(ws,5+i,c0+j,x).border=BOX
        o+=n; flow(b,IZN,kl,"2024-Q%d"%q)
    wid(ws,5,18,20,16,16,3,5,18,20,16,16)
