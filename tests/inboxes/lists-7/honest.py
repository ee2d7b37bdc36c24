"""lists that a person can count: every figure is in the truth"""
from own import *
def G(b, lines, heads, cols, n=24, seed=1, fn="data.xlsx", tab="Sheet1", order=False, among=None, rows=None, kl=None, off=0, **kw):
    """one list from column functions; .kl are the districts of its rows, .r the rows themselves"""
    r=mk(kl or n,seed,*cols,order=order,among=among,off=off); ws=S(b,fn,lines,heads,(rows or list)(r),tab=tab,**kw)
    ws.kl=r.k; ws.r=r; return ws
def low(ws, *lines):
    for i,x in enumerate(lines): put(ws,ws.next+1+i,1,x)
    ws.next+=len(lines)+2
def M(f, *g): return lambda i,k:f%tuple(x(i,k) for x in g)
TN=lambda d,f=0:(lambda i,k:tgl(d(i,k),f))
Q4="2023-Q4"

# ---- cooperatives
@h("kop-buku-induk","book of cooperatives, address in its own group, numbering row")
def _(b):
    ws=G(b,KOPJ+["BUKU INDUK KOPERASI","KEADAAN TRIWULAN IV TAHUN 2023"],["No. Induk","Nama Koperasi",("Akta / Badan Hukum",["Nomor","Tanggal"]),("Tempat Kedudukan",["Desa / Kelurahan","Kecamatan"]),"Keaktifan"],[NO,KN,BN,DB,DS,KC,ST()],27,11,"Buku Induk.xlsx",num=True,merge=True,when="Desember 2023"); kopu(b,ws.kl,Q4,AK)
@h("kop-ods-export","export of ODS: one row of headings, province and regency on each row")
def _(b):
    ws=G(b,["ODS - DATA KOPERASI TRIWULAN IV 2023"],["No","NIK Koperasi","Nama Koperasi","No Badan Hukum Pendirian","Tgl Badan Hukum","Provinsi","Kabupaten/Kota","Kecamatan","Kelurahan/Desa","Jenis Koperasi","Status"],[NO,NUM(7304010020001,17,99),KP,BH,DB,C("SULAWESI SELATAN"),C("KAB. JENEPONTO"),KU,DS,JN,ST("AKTIF","TIDAK AKTIF")],33,12,"ODS_koperasi_jeneponto.xlsx",tab="Worksheet"); kopu(b,ws.kl,Q4,AK)
@h("kop-rat-th-buku","years of the annual meeting beside the office's own status")
def _(b):
    ws=G(b,["DATA KOPERASI DAN PELAKSANAAN RAT","KABUPATEN JENEPONTO TRIWULAN II TAHUN 2023"],["No","Nama Koperasi","No. Badan Hukum","Kecamatan",("Pelaksanaan RAT",["TB 2021","TB 2022"]),"Jml Anggota","Status Koperasi"],[NO,KP,BH,KE,lambda i,k:"√" if i%2 else "-",lambda i,k:"√" if AK(i) else "-",NUM(21,7,60),ST("Aktif","Tidak aktif")],25,13); kopu(b,ws.kl,"2023-Q2",AK)
@h("kop-tab-per-kec","a tab per district, the district only in tab and title")
def _(b):
    kl=[]
    for j,k in enumerate(NAMES):
        ws=G(b,["DAFTAR KOPERASI KECAMATAN "+k.upper(),"TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Desa/Kel.","Ketua","Ket. Aktif/Tidak Aktif"],[NO,KP,BH,DS,ORG("Ketua"),ST()],kl=[k]*(2+j%3),off=j*5,fn="koperasi tw3.xlsx",tab=k)
        b.use("koperasi_total","2023-Q3",{k:len(ws.kl)}); a=sum(AK(j*5+i) for i in range(len(ws.kl)))
        z=len(ws.kl)-a
        b.use("koperasi_aktif","2023-Q3",{k:a} if a else {}); b.use("koperasi_tidak_aktif","2023-Q3",{k:z} if z else {})
@h("kop-bagian-jenis","sections by kind of cooperative, numbers begin anew")
def _(b):
    ws=G(b,["REKAPITULASI NAMA-NAMA KOPERASI","TRIWULAN IV TAHUN 2023"],["NO","NAMA KOPERASI","KEC.","NO. BH","AKTIF/TIDAK AKTIF"],[NO,KN,KC,BN,ST("AKTIF","TIDAK AKTIF")],24,14,rows=lambda r:["A. KOPERASI SIMPAN PINJAM"]+r[:9]+["B. KOPERASI KONSUMEN"]+r[9:17]+["C. KOPERASI PRODUSEN"]+r[17:]); kopu(b,ws.kl,Q4,AK)
@h("kop-centang-a-ta","tick columns A and TA with a legend below")
def _(b):
    ws=G(b,["DAFTAR KOPERASI","TRIWULAN I TAHUN 2023"],["No","Kecamatan","Nama Koperasi","Badan Hukum",("Keadaan",["A","TA"])],[NO,KC,KP,BH,lambda i,k:"v" if AK(i) else None,lambda i,k:None if AK(i) else "v"],23,15,order=True); low(ws,"Keterangan :","A  = Aktif","TA = Tidak Aktif"); kopu(b,ws.kl,"2023-Q1",AK)
@h("kop-berkas-per-kec","a file per district as sent by the field officers")
def _(b):
    kl=[]
    for j,k in enumerate(NAMES):
        n=1+(j*2)%4; G(b,["LAPORAN PETUGAS PENYULUH KOPERASI LAPANGAN (PPKL)","Kecamatan : "+k,"Periode : Triwulan IV Tahun 2023"],["No","Nama Koperasi","Nomor BH","Desa","Status"],[NO,KP,BH,DS,ST()],kl=[k]*n,off=j*3,fn="PPKL/%02d %s.xlsx"%(j+1,k))
        a=sum(AK(j*3+i) for i in range(n)); b.use("koperasi_total",Q4,{k:n}); b.use("koperasi_aktif",Q4,{k:a} if a else {}); b.use("koperasi_tidak_aktif",Q4,{k:n-a} if n>a else {})
@h("kop-kec-gabung","district in merged cells down the list")
def _(b):
    ws=G(b,["DATA KOPERASI SE-KABUPATEN JENEPONTO","KONDISI TRIWULAN IV TAHUN 2023"],["No","Kecamatan","Nama Koperasi","Desa","No. Badan Hukum","Status"],[NO,KC,KN,DS,BN,ST()],28,16,order=True); span(ws,2,runs(ws.kl)); kopu(b,ws.kl,Q4,AK)
@h("kop-dua-tab-aktif","one tab of active, one tab of inactive cooperatives")
def _(b):
    for tab,n,s,m in (("Aktif",25,17,"koperasi_aktif"),("Tidak Aktif",14,18,"koperasi_tidak_aktif")):
        ws=G(b,["DAFTAR KOPERASI "+tab.upper(),"TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[NO,KP,BH,KC,C(tab)],n,s,"Koperasi aktif dan tidak.xlsx",tab=tab,off=0 if n==25 else 40)
        b.use(m,Q4,cn(ws.kl)); b.tot=getattr(b,"tot",[])+ws.kl
    b.use("koperasi_total",Q4,cn(b.tot))
@h("kop-pengurus-lengkap","chair, secretary, treasurer and supervisor, phones")
def _(b):
    ws=G(b,["DATA PENGURUS DAN PENGAWAS KOPERASI KAB. JENEPONTO","TRIWULAN II TAHUN 2023"],["No","Nama Koperasi","No BH",("Alamat",["Dusun/Desa","Kecamatan"]),("Pengurus",["Ketua","Sekretaris","Bendahara"]),"Pengawas","No. HP Ketua","Status Keaktifan"],[NO,KN,BN,DS,KU,ORG("Ketua"),ORG("Sekretaris"),ORG("Bendahara"),ORG("Pengawas"),HP,ST("Aktif","Tidak Aktif")],26,19,rep=10); kopu(b,ws.kl,"2023-Q2",AK)
@h("kop-alamat-satu-sel","address in one cell: street, village and district")
def _(b):
    ws=G(b,["DAFTAR KOPERASI AKTIF DAN TIDAK AKTIF","KABUPATEN JENEPONTO, TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Nomor dan Tgl. Badan Hukum","Alamat","Status"],[NO,KP,M("%s, %s",BH,TN(DB)),M("Desa %s Kec. %s",DS,KC),ST()],24,20); kopu(b,ws.kl,Q4,AK)
@h("kop-2025-merah-putih","village cooperatives of 2025 among the others, kind in a column",2025)
def _(b):
    ws=G(b,["DATA KOPERASI KABUPATEN JENEPONTO","TRIWULAN III TAHUN 2025"],["No","Nama Koperasi","Nomor AHU / Badan Hukum","Jenis","Desa/Kelurahan","Kecamatan","Status"],[NO,lambda i,k:("Koperasi Desa Merah Putih "+ds(k,i)) if ks(30,21).index(k)==i else kp(i),BH,JN,DS,KC,ST()],30,21); kopu(b,ws.kl,"2025-Q3",AK)
@h("kop-anggota-lp-modal","members L/P/total, capital columns in rupiah, status in the middle")
def _(b):
    ws=G(b,["KERAGAAN KOPERASI PER UNIT KOPERASI","TRIWULAN IV TAHUN 2023"],["NO","NAMA KOPERASI","BADAN HUKUM","KECAMATAN","STATUS\n(AKTIF/\nTIDAK AKTIF)",("JUMLAH ANGGOTA",["L","P","JML"]),"MODAL SENDIRI (Rp)","VOLUME USAHA (Rp)","SHU (Rp)"],[NO,KN,BN,KU,ST("AKTIF","TIDAK AKTIF"),NUM(10,3,20),NUM(12,5,20),lambda i,k:22+i*3%20+i*5%20,AS,OM,lambda i,k:1250000+i*40000],25,22,num=True); kopu(b,ws.kl,Q4,AK)
@h("kop-jumlah-bawah","last line counts the rows: 'JUMLAH KOPERASI : 24'")
def _(b):
    ws=G(b,["NAMA-NAMA KOPERASI YANG TERDAFTAR","TRIWULAN IV TAHUN 2023"],["No.","Nama Koperasi","No. B.H.","Kec.","Status"],[NO,KP,BH,KK,ST()],24,23); low(ws,"JUMLAH KOPERASI : 24","AKTIF : %d"%sum(map(AK,range(24))),"TIDAK AKTIF : %d"%(24-sum(map(AK,range(24))))); kopu(b,ws.kl,Q4,AK)
@h("kop-sampul-dan-daftar","a cover sheet and a guide sheet before the list")
def _(b):
    w=b.sheet("Profil Koperasi.xlsx","COVER"); put(w,5,3,"PROFIL KOPERASI"); put(w,6,3,"KABUPATEN JENEPONTO"); put(w,9,3,"DINAS KOPERASI DAN UKM")
    w=b.sheet("Profil Koperasi.xlsx","Kata Pengantar"); put(w,1,1,"Puji syukur kami panjatkan, buku profil ini memuat daftar koperasi menurut kecamatan.")
    ws=G(b,["LAMPIRAN I","DAFTAR KOPERASI TRIWULAN IV TAHUN 2023"],["No","Kecamatan","Nama Koperasi","BH","Status"],[NO,KU,KN,BN,ST("Aktif","Tidak Aktif")],26,24,"Profil Koperasi.xlsx","LAMP I",order=True); kopu(b,ws.kl,Q4,AK)

# ---- enterprises
@h("um-centang-skala","tick columns for the three sizes")
def _(b):
    tk=lambda w:(lambda i,k:"√" if SK(i,k)==w else None)
    ws=G(b,["DATA PELAKU UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan",("Skala Usaha",["Mikro","Kecil","Menengah"])],[NO,PM,US,KC,tk("Mikro"),tk("Kecil"),tk("Menengah")],32,31,"umkm.xlsx"); umu(b,ws.kl,Q4,SK)
@h("um-sidt","columns as in SIDT-KUMKM, masked NIK")
def _(b):
    ws=G(b,["PENDATAAN LENGKAP KUMKM (SIDT)","KABUPATEN JENEPONTO - TRIWULAN IV TAHUN 2023"],["No","Nama Lengkap","NIK","Jenis Kelamin","Nama Usaha","Alamat Usaha\nDesa/Kelurahan","Alamat Usaha\nKecamatan","Bidang Usaha","Skala Usaha"],[NO,PM,NX,lambda i,k:["Laki-laki","Perempuan"][i%2],US,DS,KU,JU,lambda i,k:"Usaha "+SK(i,k)],35,32,"SIDT 2023.xlsx"); umu(b,ws.kl,Q4,SK)
@h("um-tab-per-kec-huruf","tabs 'Kec. X', no district column, sizes in a column")
def _(b):
    for j,k in enumerate(NAMES):
        n=2+j*3%4; G(b,["DATA UMKM","Kecamatan : "+k,"Triwulan II Tahun 2023"],["No","Nama Usaha","Nama Pemilik","Desa/Kel","Jenis Usaha","Skala (Mikro/Kecil/Menengah)"],[NO,US,PM,DS,JU,SK],kl=[k]*n,off=j*4,fn="UMKM TW II.xlsx",tab="Kec. "+k)
        b.use("umkm_total","2023-Q2",{k:n})
        for w in ("mikro","kecil","menengah"):
            c=sum(SK(j*4+i,k).lower()==w for i in range(n)); b.use("umkm_"+w,"2023-Q2",{k:c} if c else {})
@h("um-bagian-skala","sections I USAHA MIKRO, II USAHA KECIL, III USAHA MENENGAH")
def _(b):
    ws=G(b,["DAFTAR UMKM BINAAN DAN NON BINAAN KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Desa","Kecamatan","Produk"],[NO,US,PM,DS,KC,JU],33,33,rows=lambda r:["I. USAHA MIKRO"]+r[:20]+["II. USAHA KECIL"]+r[20:29]+["III. USAHA MENENGAH"]+r[29:]); umu(b,ws.kl,Q4,lambda i,k:"mikro" if i<20 else "kecil" if i<29 else "menengah")
@h("um-tenaga-omzet","workers L/P, assets, turnover and class")
def _(b):
    ws=G(b,["DATABASE UMKM KAB. JENEPONTO","TRIWULAN III TAHUN 2023"],["NO","NAMA PELAKU USAHA","NAMA USAHA","ALAMAT","KECAMATAN",("TENAGA KERJA",["L","P"]),"ASET (Rp)","OMZET / TAHUN (Rp)","KLASIFIKASI"],[NO,PM,US,DS,KE,NUM(1,1,3),NUM(0,1,4),AS,OM,lambda i,k:SK(i,k).upper()],31,34,"database umkm.xlsx"); umu(b,ws.kl,"2023-Q3",SK)
@h("um-bagian-kec-desa","section lines 'KECAMATAN : X', villages in a column, the number begins anew")
def _(b):
    ws=G(b,["DATA UMKM MENURUT KECAMATAN","TRIWULAN IV TAHUN 2023"],["No","Desa/Kelurahan","Nama Usaha","Nama Pemilik","Klasifikasi"],[NO,DS,US,PM,SK],34,35,order=True,rows=lambda r:sec(r,lambda j,k:"KECAMATAN : "+k.upper())); umu(b,ws.kl,Q4,SK)
@h("um-kepala-tiga-baris","long headings with line breaks, NIB or none in a column")
def _(b):
    ws=G(b,["DATA USAHA MIKRO, KECIL DAN MENENGAH","KEADAAN TRIWULAN IV TAHUN 2023"],["NO\nURUT","NAMA\nPEMILIK\nUSAHA","NAMA USAHA /\nMERK DAGANG","PRIZINAN USAHA\nYANG DIMIKI","KECAMA-\nTAN","SKALA\nUSAHA"],[NO,PM,US,lambda i,k:nbx(i) if i%4 else "BELUM ADA",KU,SK],29,36); umu(b,ws.kl,Q4,SK)
@h("um-dua-buku","two files, each for some of the districts")
def _(b):
    kk=[]
    for f,am,s in (("UMKM wilayah barat.xlsx",NAMES[:4],37),("UMKM wilayah timur.xlsx",NAMES[4:],38)):
        ws=G(b,["DATA UMKM "+f[5:-5].upper(),"TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Skala"],[NO,US,PM,KC,SK],18,s,f,among=am,off=0 if s==37 else 100); umu(b,ws.kl,Q4,lambda i,k,o=(0 if s==37 else 100):SK(i+o,k))
@h("um-tanpa-skala","names, product and phone only: the total can be counted")
def _(b):
    ws=G(b,["DATA UMKM KABUPATEN JENEPONTO","TRIWULAN I TAHUN 2023"],["No.","Nama UMKM","Pemilik","Jenis Produk","Kec","No. HP/WA"],[NO,US,PM,JU,KC,HP],27,39,num=True); umu(b,ws.kl,"2023-Q1")

# ---- training
def days(ds_, f=0): return lambda i,k: tgl(ds_[i%len(ds_)],f)
def Q(d,y=2023): return "%d-Q%d"%(y,tw(d))
@h("dik-daftar-hadir-paraf","attendance list of one day: day, date, place above; zigzag signature columns, organisers sign below")
def _(b):
    ws=G(b,["DAFTAR HADIR PESERTA","PELATIHAN PENGEMASAN PRODUK BAGI PELAKU UMKM","Hari/Tanggal : Selasa, 14 Maret 2023","Tempat : Aula Dinas Koperasi dan UKM"],["NO","NAMA","NIK","NAMA USAHA","KECAMATAN",("TANDA TANGAN",["Ganjil","Genap"])],[NO,PS,NK,US,KC,lambda i,k:"%d. ........"%(i+1) if i%2==0 else None,lambda i,k:"%d. ........"%(i+1) if i%2 else None],25,41,"Daftar Hadir.xlsx",when="Maret 2023",jab="Pejabat Pelaksana Teknis Kegiatan"); flow(b,PD,ws.kl,"2023-Q1")
@h("dik-tab-per-pelatihan","a tab per training, its date in the lines above")
def _(b):
    for x,d,s in (("Barista",D(2023,2,8),42),("Menjahit",D(2023,5,23),43),("Las",D(2023,9,12),44)):
        ws=G(b,["DAFTAR PESERTA PELATIHAN VOCATIONAL "+x.upper(),"Tanggal Pelaksanaan : "+tgl(d)],["No","Nama Peserta","NIK","Alamat (Desa)","Kecamatan"],[NO,PS,NK,DS,KC],22,s,"Vocational 2023.xlsx",x,off=s*30); flow(b,PD,ws.kl,Q(d))
@h("dik-bagian-pelatihan","sections per training with the days in the section's line")
def _(b):
    ws=G(b,["DAFTAR PESERTA PELATIHAN KOPERASI DAN UMKM","TAHUN ANGGARAN 2023"],["No","Nama Peserta","Asal Koperasi/UMKM","Desa","Kecamatan","No. HP"],[NO,PS,US,DS,KC,HP],33,45,rows=lambda r:["1. Pelatihan Akuntansi Koperasi, tanggal 6 s.d 8 Maret 2023"]+r[:11]+["2. Pelatihan Digital Marketing, tanggal 19 s.d 21 Juni 2023"]+r[11:22]+["3. Pelatihan Manajemen Perkoperasian, tanggal 13 s.d 15 November 2023"]+r[22:])
    for a,q in ((0,"2023-Q1"),(11,"2023-Q2"),(22,"2023-Q4")): flow(b,PD,ws.kl[a:a+11],q)
@h("dik-angkatan","batches I and II in a column, days as text 'dd-dd Bulan'")
def _(b):
    ws=G(b,["PESERTA DIKLAT PERKOPERASIAN","TAHUN 2023"],["No","Angkatan","Nama Peserta","NIK","Utusan Koperasi","Kecamatan","Waktu Pelaksanaan"],[NO,lambda i,k:"I" if i<13 else "II",PS,NK,KP,KC,lambda i,k:"05-07 Juli 2023" if i<13 else "09-11 Oktober 2023"],26,46); flow(b,PD,ws.kl[:13],"2023-Q3"); flow(b,PD,ws.kl[13:],"2023-Q4")
@h("dik-kolom-triwulan","the quarter in a column, roman")
def _(b):
    ws=G(b,["DATA PESERTA PELATIHAN","TAHUN 2023"],["NO","NAMA PESERTA","NIK","JENIS PELATIHAN","KECAMATAN","TRIWULAN"],[NO,PS,NK,PEL,KU,lambda i,k:ROM[1+i//8]],32,47)
    for q in range(4): flow(b,PD,ws.kl[q*8:q*8+8],"2023-Q%d"%(q+1))
PEL=lambda i,k:["Pelatihan Kewirausahaan","Bimtek Digital Marketing","Pelatihan Akuntansi Koperasi"][i%3]
@h("dik-wub","new entrepreneurs (WUB), quarter in the title, education and age")
def _(b):
    ws=G(b,["DATA PESERTA PELATIHAN WIRAUSAHA BARU (WUB)","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","JK","Usia","Pendidikan Terakhir","Desa/Kelurahan","Kecamatan"],[NO,PS,NK,LP,NUM(19,3,20),lambda i,k:["SMA","S1","SMK","SMP"][i%4],DS,KC],28,48); flow(b,PD,ws.kl,"2023-Q2")
@h("dik-nilai-sertifikat","pre-test, post-test and number of certificate for everybody")
def _(b):
    dt=DF(2023,3,8); ws=G(b,["DAFTAR PESERTA BIMTEK SDM KOPERASI","TAHUN 2023"],["No","Nama Peserta","Kecamatan","Tanggal Pelatihan",("Nilai",["Pre Test","Post Test"]),"No. Sertifikat"],[NO,PS,KE,dt,NUM(40,7,30),NUM(70,5,28),M("800/%03d/DISKOP-UKM/2023",NO)],27,49); flowd(b,PD,ws.kl,dl(dt,ws.kl))
@h("dik-mulai-selesai","two date columns inside one quarter, dates typed with dots")
def _(b):
    ws=G(b,["REKAP NAMA PESERTA PELATIHAN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan",("Tanggal",["Mulai","Selesai"])],[NO,PS,NK,KC,PEL,days([D(2023,2,6),D(2023,5,15),D(2023,11,7)],2),days([D(2023,2,8),D(2023,5,17),D(2023,11,9)],2)],30,50)
    for j,q in enumerate((1,2,4)): b.use(PD,"2023-Q%d"%q,cn(ws.kl,lambda i:i%3==j))
@h("dik-hadir-semua","an attendance column that says Hadir for everybody")
def _(b):
    dt=DF(2023,6); ws=G(b,["PESERTA PELATIHAN KEAMANAN PANGAN (PKP)","TAHUN 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan","Tanggal","Kehadiran"],[NO,PS,US,KC,dt,C("Hadir")],24,51); flowd(b,PD,ws.kl,dl(dt,ws.kl))
@h("dik-sda","training and date typed once, then 'sda' down the column")
def _(b):
    o=lambda f:(lambda i,k:f if i in(0,15) else "sda")
    ws=G(b,["DAFTAR NAMA PESERTA PELATIHAN UMKM TAHUN 2023"],["NO.","NAMA PESERTA","NIK","KECAMATAN","NAMA PELATIHAN","TANGGAL"],[NO,PS,NK,KC,lambda i,k:["Pelatihan Olahan Rumput Laut","Pelatihan Kerajinan Lontar"][i//15] if i in (0,15) else "sda",lambda i,k:tgl([D(2023,4,11),D(2023,10,4)][i//15]) if i in(0,15) else "sda"],28,52); flow(b,PD,ws.kl[:15],"2023-Q2"); flow(b,PD,ws.kl[15:],"2023-Q4")
@h("dik-narasumber-di-atas","speaker and place named in the lines above the list")
def _(b):
    ws=G(b,["DAFTAR PESERTA","Kegiatan : Pelatihan Perpajakan bagi Pengurus Koperasi","Narasumber : KPP Pratama Bantaeng","Waktu : 22 s.d. 24 Agustus 2023","Tempat : Gedung PLUT"],["No","Nama Peserta","Jabatan di Koperasi","Nama Koperasi","Kecamatan"],[NO,PS,lambda i,k:["Ketua","Bendahara","Sekretaris","Anggota"][i%4],KP,KC],23,53); flow(b,PD,ws.kl,"2023-Q3")
@h("dik-per-kec-tgl","sections per district, dates in words of several forms")
def _(b):
    d=[D(2023,1,17),D(2023,4,4),D(2023,7,25),D(2023,12,5)]
    ws=G(b,["PESERTA PELATIHAN MENURUT KECAMATAN","TAHUN 2023"],["No","Nama Peserta","Nama Usaha","Tgl Pelatihan"],[NO,PS,US,lambda i,k:tgl(d[i%4],i%4)],33,54,order=True,rows=lambda r:sec(r,lambda j,k:"%s. Kecamatan %s"%(RM[j],k))); flowd(b,PD,ws.kl,[d[i%4] for i in range(33)])
@h("dik-kosong-antara","blank line after every fifth participant, district as 'Kec. X'")
def _(b):
    dt=DF(2023,2,11); ws=G(b,["PESERTA PELATIHAN MANAJEMEN USAHA","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Tanggal Pelatihan"],[NO,PS,NK,KK,dt],25,55,blank=5); flowd(b,PD,ws.kl,dl(dt,ws.kl))

# ---- permits
@h("izn-oss","export of OSS: risk, KBLI, scale, date of issue")
def _(b):
    dt=DF(2023,1,4,7,10); ws=G(b,["DATA NIB PELAKU USAHA YANG DIFASILITASI DINAS KOPERASI DAN UKM","TAHUN 2023"],["No","NIB","Nama Pelaku Usaha","Nama Usaha","KBLI","Risiko","Kecamatan","Kelurahan","Tanggal Terbit NIB"],[NO,NB,PM,US,KB,C("Rendah"),KU,DS,dt],34,61,"OSS.xlsx"); flowd(b,IZN,ws.kl,dl(dt,ws.kl))
@h("izn-tab-bulan","a tab per month Jan to Jun")
def _(b):
    for j in range(6):
        ws=G(b,["FASILITASI PENERBITAN NIB BAGI UMKM","BULAN %s 2023"%BLN[j].upper()],["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"],[NO,PM,US,NB,KC],12,70+j,"NIB 2023.xlsx",SGK[j],off=j*20); b.use(IZN,"2023-%02d"%(j+1),cn(ws.kl))
@h("izn-berkas-triwulan","four files, one per quarter, the third with other columns")
def _(b):
    for q in range(1,5):
        x=[("No",NO),("Nama Usaha",US),("Pemilik",PM),("Kecamatan",KC),("NIB",NB)]
        if q==3: x=[("NO",NO),("NO. NIB",NB),("NAMA PEMILIK",PM),("KECAMATAN",KU),("NAMA USAHA",US)]
        ws=G(b,["DAFTAR UMKM YANG DIFASILITASI NIB","TRIWULAN %s TAHUN 2023"%ROM[q]],[a for a,_ in x],[f for _,f in x],14,80+q,"NIB TW %s.xlsx"%ROM[q],off=q*40); b.use(IZN,"2023-Q%d"%q,cn(ws.kl))
@h("izn-tgl-campur","dates partly true dates, partly text")
def _(b):
    d=[D(2023,3,9),D(2023,6,14),D(2023,9,20),D(2023,12,6)]
    ws=G(b,["UMKM PENERIMA NOMOR INDUK BERUSAHA (NIB) HASIL FASILITASI","TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Nomor Induk Berusaha","Kecamatan","Tgl. Terbit"],[NO,US,PM,NB,KC,lambda i,k:d[i%4] if i%3 else tgl(d[i%4],[0,3,4][i%3])],29,62); flowd(b,IZN,ws.kl,[d[i%4] for i in range(29)])
@h("izn-subtotal-kec","sections per district, each closed by a 'Jumlah' line with the count")
def _(b):
    def rows(r):
        o=[]; n=0
        for i,(k,row) in enumerate(zip(r.k,r)):
            if i==0 or r.k[i-1]!=k: o.append("Kecamatan "+k); n=0
            n+=1; o.append((n,)+row[1:])
            if i+1==len(r) or r.k[i+1]!=k: o.append("Jumlah : %d UMKM"%n)
        return o
    ws=G(b,["FASILITASI PERIZINAN USAHA (NIB)","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Jenis Usaha"],[NO,US,PM,NB,JU],30,63,order=True,rows=rows); flow(b,IZN,ws.kl,"2023-Q3")
@h("izn-status-terbit","a status column that says Terbit for all, NIB typed with spaces")
def _(b):
    dt=DF(2023,5,9); ws=G(b,["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TAHUN 2023"],["No","Nama Pelaku Usaha","NIK","Nama Usaha","NIB","Kecamatan","Tgl Terbit","Status"],[NO,PM,NK,US,lambda i,k:nbx(i)[:4]+" "+nbx(i)[4:8]+" "+nbx(i)[8:],KE,dt,C("Terbit")],26,64); flowd(b,IZN,ws.kl,dl(dt,ws.kl))
@h("izn-bulan-kolom","month of issue in its own column, no day")
def _(b):
    ws=G(b,["DATA UMKM YANG DIFASILITASI PENERBITAN NIB","TAHUN 2023"],["No","Bulan","Nama Pemilik","Nama Usaha","NIB","Desa","Kecamatan"],[NO,lambda i,k:BLN[i//3],PM,US,NB,DS,KC],36,65)
    for q in range(4): b.use(IZN,"2023-Q%d"%(q+1),cn(ws.kl[q*9:q*9+9]))
@h("izn-nomor-1-koma","numbered list without a title row, the tab and the file say what it is")
def _(b):
    ws=G(b,["Fasilitasi NIB Triwulan I Tahun 2023 - Bidang Pemberdayaan UKM"],["#","Nama Usaha","Nama Pengusaha","No. NIB","Kec."],[NO,US,PM,NB,KU],24,66,"Fasilitasi NIB TW I 2023.xlsx","NIB"); flow(b,IZN,ws.kl,"2023-Q1")

# ---- aid
@h("ban-bast","number and date of the handing over (BAST)")
def _(b):
    dt=DF(2023,6,10); ws=G(b,["DAFTAR PENERIMA BANTUAN PERALATAN USAHA","TAHUN ANGGARAN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jenis Barang",("BAST",["Nomor","Tanggal"])],[NO,PM,NK,KC,BR,M("027/%03d/BAST/2023",NO),dt],25,91); flowd(b,SAR,ws.kl,dl(dt,ws.kl))
@h("ban-bagian-barang","sections per item 'A. MESIN JAHIT'")
def _(b):
    ws=G(b,["DAFTAR PENERIMA BANTUAN SARANA PRODUKSI UKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Desa","Kecamatan"],[NO,PM,NK,US,DS,KC],27,92,rows=lambda r:["A. MESIN JAHIT"]+r[:10]+["B. FREEZER"]+r[10:19]+["C. GEROBAK"]+r[19:]); flow(b,SAR,ws.kl,Q4)
@h("ban-satuan-harga","quantity with its unit, price and source of funds")
def _(b):
    ws=G(b,["REALISASI PENYALURAN BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN III TAHUN 2023"],["NO","NAMA PENERIMA","NAMA USAHA","KECAMATAN","JENIS BANTUAN","VOLUME","NILAI (Rp)","SUMBER DANA"],[NO,PM,US,KU,BR,C("1 Unit"),NUM(2500000,250000,2000000),lambda i,k:["APBD","DAK"][i%2]],26,93); flow(b,SAR,ws.kl,"2023-Q3")
@h("ban-rincian-sel","items of a package in one cell with line breaks")
def _(b):
    dt=DF(2023,9); ws=G(b,["PENERIMA BANTUAN SARPRAS UKM TAHUN 2023"],["No","Penerima","NIK","Kecamatan","Rincian Barang","Tgl Penyerahan"],[NO,PM,NX,KC,lambda i,k:"1 Paket :\n- %s\n- %s"%(ALAT[i%6],ALAT[(i+2)%6]),dt],24,94); flowd(b,SAR,ws.kl,dl(dt,ws.kl))
@h("ban-tanda-terima","receipt list with signature column and date in the title")
def _(b):
    ws=G(b,["TANDA TERIMA BANTUAN PERALATAN BAGI PELAKU UKM","Tanggal Penyerahan : 16 November 2023"],["No","Nama Penerima","Alamat","Kecamatan","Barang yang Diterima","Tanda Tangan"],[NO,PM,M("Desa %s",DS),KC,BR,M("%d. ..........",NO)],25,95,when="16 November 2023",jab="Yang menyerahkan,"); flow(b,SAR,ws.kl,Q4)
@h("ban-koordinat","coordinates, phone and photo columns")
def _(b):
    dt=DF(2023,3,12); ws=G(b,["DATABASE PENERIMA BANTUAN SARPRAS UKM","TAHUN 2023"],["No","Nama Penerima","NIK","No HP","Nama Usaha","Kecamatan","Koordinat","Foto","Jenis Bantuan","Tanggal Serah Terima"],[NO,PM,NK,HP,US,KC,lambda i,k:"-5.6%d, 119.7%d"%(100+i,200+i),C("Terlampir"),BR,dt],24,96); flowd(b,SAR,ws.kl,dl(dt,ws.kl))
@h("ban-kec-baris-pertama","district only on the first row of its recipients")
def _(b):
    ws=G(b,["PENERIMA BANTUAN ALAT USAHA UKM","TRIWULAN II TAHUN 2023"],["No","Kecamatan","Nama Penerima","Desa","Nama Usaha","Jenis Bantuan"],[NO,KC,PM,DS,US,BR],28,97,order=True,rows=lambda r:first(r,1)); flow(b,SAR,ws.kl,"2023-Q2")

# ---- and more kinds
@h("kop-nomor-kec-romawi","roman number and district on a line of its own above its cooperatives")
def _(b):
    ws=G(b,["DAFTAR KOPERASI MENURUT KECAMATAN","TRIWULAN IV TAHUN 2023"],["NO","KECAMATAN / NAMA KOPERASI","NO. BADAN HUKUM","ALAMAT","AKTIF / TIDAK AKTIF"],[NO,KP,BH,M("Desa %s",DS),ST("Aktif","Tidak Aktif")],26,201,order=True,rows=lambda r:sec(r,lambda j,k:"%s. KEC. %s"%(RM[j],k.upper()))); kopu(b,ws.kl,"2023-Q4",AK)
@h("kop-keterangan-kontak","a remark column of phone numbers and office hours only")
def _(b):
    ws=G(b,["DAFTAR KOPERASI","TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status","Keterangan"],[NO,KN,BN,KC,ST(),lambda i,k:"HP ketua "+hp(i) if i%2 else None],24,202); kopu(b,ws.kl,"2023-Q3",AK)
@h("kop-aktif-besar-kecil","status typed in every manner: AKTIF, aktif, Tdk Aktif, TIDAK AKTIF")
def _(b):
    ws=G(b,["DATA KOPERASI KAB. JENEPONTO","TRIWULAN II TAHUN 2023"],["No","Nama Koperasi","Nomor BH","Kec.","Ket. Keaktifan"],[NO,KP,BH,KE,lambda i,k:["Aktif","AKTIF","aktif "][i%3] if AK(i) else ["Tidak Aktif","TDK AKTIF","tidak aktif"][i//3%3]],28,203); kopu(b,ws.kl,"2023-Q2",AK)
@h("um-nomor-whatsapp-marketplace","social media and marketplace names, class at the front")
def _(b):
    ws=G(b,["DATA UMKM GO DIGITAL DAN BELUM DIGITAL - SELURUH UMKM KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Skala","Nama Usaha","Pemilik","Kecamatan","Akun IG/FB","No WA"],[NO,SK,US,PM,KC,lambda i,k:"@contoh%d"%i if i%2 else "-",HP],30,204); umu(b,ws.kl,"2023-Q4",SK)
@h("um-lahir-usaha","year the business began, form of business, bank")
def _(b):
    ws=G(b,["DATABASE UMKM","KONDISI TRIWULAN II TAHUN 2023"],["NO.","NAMA USAHA","TAHUN BERDIRI","BENTUK USAHA","NAMA PEMILIK","KECAMATAN","DESA","KELAS USAHA"],[NO,US,NUM(2005,3,18),C("Perorangan"),PM,KU,DS,lambda i,k:SK(i,k).upper()],31,205,num=True,merge=True); umu(b,ws.kl,"2023-Q2",SK)
@h("um-kecamatan-gabung","merged district cells, no size column: the total only")
def _(b):
    ws=G(b,["DAFTAR UMKM PER KECAMATAN","TRIWULAN III TAHUN 2023"],["No","Kecamatan","Nama Pemilik","Nama Usaha","Jenis Usaha"],[NO,KC,PM,US,JU],29,206,order=True); span(ws,2,runs(ws.kl)); umu(b,ws.kl,"2023-Q3")
@h("dik-dua-berkas-absen","two attendance files of two trainings, heads differ")
def _(b):
    w=G(b,["ABSENSI PESERTA PELATIHAN HALAL","Hari / Tanggal : Rabu, 10 Mei 2023"],["No","Nama Peserta","NIK","Kecamatan","Paraf"],[NO,PS,NK,KC,M("%d.",NO)],22,207,"absen halal.xlsx"); flow(b,PD,w.kl,"2023-Q2")
    w=G(b,["DAFTAR HADIR","Kegiatan : Pelatihan Koperasi Syariah","Tanggal : 19 September 2023"],["NO.","NAMA LENGKAP","UTUSAN KOPERASI","KECAMATAN","TTD"],[NO,PS,KP,KU,E],23,208,"daftar hadir kop syariah.xlsx",off=50); flow(b,PD,w.kl,"2023-Q3")
@h("dik-koperasi-dan-ukm","a column Unsur: Koperasi or UKM, both count")
def _(b):
    dt=DF(2023,4,10); ws=G(b,["PESERTA PELATIHAN PERKOPERASIAN DAN UKM","TAHUN 2023"],["No","Nama Peserta","Unsur","Nama Koperasi/Usaha","Kecamatan","Tgl Pelatihan"],[NO,PS,lambda i,k:["Koperasi","UKM"][i%2],lambda i,k:[kp(i),US(i,k)][i%2],KC,dt],28,209); flowd(b,PD,ws.kl,dl(dt,ws.kl))
@h("dik-jam-pelajaran","lesson hours and contents columns, dates 'dd s/d dd Bulan yyyy'")
def _(b):
    ws=G(b,["DAFTAR ALUMNI PELATIHAN","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Materi","JP","Tanggal Pelaksanaan"],[NO,PS,NK,KC,PEL,C(24),lambda i,k:["13 s/d 15 Februari 2023","21 s/d 23 Agustus 2023"][i//14]],28,210); flow(b,PD,ws.kl[:14],"2023-Q1"); flow(b,PD,ws.kl[14:],"2023-Q3")
@h("izn-pirt","home industry permits (P-IRT) helped, number and date")
def _(b):
    dt=DF(2023,5,11); ws=G(b,["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA P-IRT","TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Jenis Produk","No. P-IRT","Kecamatan","Tanggal Terbit"],[NO,US,PM,JU,lambda i,k:"P-IRT %013d-28"%(2067304010000+i),KC,dt],24,211); flowd(b,IZN,ws.kl,dl(dt,ws.kl))
@h("izn-bagian-triwulan","sections TRIWULAN I to IV on one sheet")
def _(b):
    ws=G(b,["DAFTAR PELAKU UMKM YANG DIFASILITASI NIB","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"],[NO,PM,US,NB,KC],40,212,rows=lambda r:sum((["TRIWULAN "+ROM[q+1]]+r[q*10:q*10+10] for q in range(4)),[]))
    for q in range(4): b.use(IZN,"2023-Q%d"%(q+1),cn(ws.kl[q*10:q*10+10]))
@h("izn-halaman","heading repeated on each page, page lines between")
def _(b):
    dt=DF(2023,2,7); ws=G(b,["FASILITASI PENERBITAN NOMOR INDUK BERUSAHA","TAHUN 2023"],["No","Nama Pelaku Usaha","NIK","NIB","Kecamatan","Tanggal Terbit"],[NO,PM,NK,NB,KC,dt],36,213,rep=12,page="Hal. %d"); flowd(b,IZN,ws.kl,dl(dt,ws.kl))
@h("ban-tab-barang","a tab per kind of equipment, days in the lines above")
def _(b):
    for x,d,s in (("Mesin Jahit",D(2023,5,11),214),("Freezer",D(2023,8,22),215)):
        ws=G(b,["DAFTAR PENERIMA BANTUAN SARANA USAHA : "+x.upper(),"Tanggal Penyerahan : "+tgl(d)],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Jumlah"],[NO,PM,NK,US,KC,C("1 unit")],22,s,"Sarpras 2023.xlsx",x,off=s*30); flow(b,SAR,ws.kl,"2023-Q%d"%tw(d))
@h("ban-sudah-semua","a column 'Status Penyaluran' that says handed over for all, dates in words")
def _(b):
    d=[D(2023,6,20),D(2023,12,12)]; ws=G(b,["BANTUAN SARANA PRASARANA BAGI UKM","TAHUN 2023"],["No","Nama UKM","Pemilik","Kecamatan","Nama Barang","Tgl Penyerahan","Status Penyaluran"],[NO,US,PM,KE,BR,days(d,4),C("Sudah diserahkan")],26,216); flowd(b,SAR,ws.kl,[d[i%2] for i in range(26)])
@h("ban-bulan-judul","month in the title, recipients by village with the district beside")
def _(b):
    ws=G(b,["PENYERAHAN BANTUAN ALAT PRODUKSI KEPADA UKM","BULAN OKTOBER 2023"],["No","Nama Penerima","Desa/Kelurahan","Kecamatan","Nama Alat","Merek"],[NO,PM,DS,KC,BR,C("Contoh")],23,217); b.use(SAR,"2023-10",cn(ws.kl))
