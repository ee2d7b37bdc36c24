from own import *
W1=["Sejati","Lestari","Makmur","Barokah","Amanah","Turatea Jaya","Cahaya","Harapan","Bersatu"]
KQ=lambda i,k:"%s %s %d"%(["Koperasi","KSPPS","KUD","Kopontren","Kopkar","Koptan"][i%6],W1[i*4%9],i+1)
UQ=lambda i,k:["Abon Rekaan %d","Toko Umpama %d","Kue Misal %d","Mebel Rekaan %d","Tenun Umpama %d","Pangkas Misal %d","Jagung Rekaan %d"][i%7]%(i+1)
PW=lambda i,k:"%s %s %d"%(["Hasna","Baso","Sitti","Syamsul","Dg. Contoh","Rahma"][i%6],["Rekaan","Umpama","Misal","Andai"][i%4],i+1)
AL=lambda i,k:["RT 01/RW 02 ","Dsn. ","Lingk. "][i%3]+["Rekaan","Umpama","Misal"][i%3]
V=lambda i,k:"✓"
def foot(ws,*lines):
    for j,x in enumerate(lines,1): put(ws,ws.next+j,1,x)
def kv(ws,r,*pairs):
    for j,(a,x) in enumerate(pairs): put(ws,r+j,1,a); put(ws,r+j,3,": "+x)
def under(b,fn,tab,lines,pairs,heads,rows):
    """a list below a block 'label : value'"""
    ws=b.sheet(fn,tab); r=titles(ws,lines)+1; kv(ws,r,*pairs); r+=len(pairs)+1; ws.first=r+1+any(isinstance(x,tuple) for x in heads)
    ws.next=table(ws,r,heads,rows); return ws
# ------------------------------------------------------------------ koperasi
@h("w13l-kop-ppkl","list with the field officer of each, active or not in the last column",2023)
def _(b):
    r=mk(31,2101,NO,KQ,BH,DS,KC,lambda i,k:"PPKL %d"%(1+i%4),NUM(25,9,70),ST()); S(b,"Koperasi & PPKL.xlsx",KOPJ+["DAFTAR KOPERASI DAN PETUGAS PENYULUH LAPANGAN","KONDISI 31 DESEMBER 2023"],["No.","Nama Koperasi","Badan Hukum","Desa/Kel.","Kecamatan","PPKL","Jml Anggota (org)","Status Koperasi"],r,when="Desember 2023"); kopu(b,r.k,"2023-Q4",AK)
@h("w13l-kop-sub-status","district lines, below each 'a. Aktif' and 'b. Tidak Aktif'",2024)
def _(b):
    r=mk(34,2102,NO,KQ,BN,DS,JN,order=True); rows=[]
    for j,k in enumerate(NAMES,1):
        rows.append("%s. KECAMATAN %s"%(RM[j],k.upper()))
        for w,ok in (("a. Aktif",True),("b. Tidak Aktif",False)):
            x=[r[i] for i in range(34) if r.k[i]==k and AK(i)==ok]
            if x: rows.append(w); rows+=[(n+1,)+y[1:] for n,y in enumerate(x)]
    S(b,"koperasi per kec.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2024"],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kelurahan","Jenis Koperasi"],rows); kopu(b,r.k,"2024-Q4",AK)
@h("w13l-kop-kedudukan","seat as 'Desa X, Kec. Y' in one column",2023)
def _(b):
    r=mk(27,2103,NO,KQ,BN,lambda i,k:"Desa %s, Kec. %s"%(ds(k,i),k),PM,ST("Aktif","Tidak aktif")); S(b,"Koperasi Jeneponto 300623.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","Keadaan per 30 Juni 2023"],["No","Nama Koperasi","No. BH","Tempat Kedudukan","Ketua Pengurus","Keaktifan"],r); kopu(b,r.k,"2023-Q2",AK)
@h("w13l-kop-aktif-rat","status with its reason in brackets",2024)
def _(b):
    r=mk(29,2104,NO,KQ,BH,KC,ST("Aktif (RAT TB 2023)","Tidak Aktif (tidak RAT)")); S(b,"Status Koperasi.xlsx",["DAFTAR KOPERASI MENURUT STATUS","PER 30 SEPTEMBER 2024"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],r,num=True); kopu(b,r.k,"2024-Q3",AK)
@h("w13l-kop-pindahan","pages closed by 'Jumlah dipindahkan' and opened by 'Jumlah pindahan'",2023)
def _(b):
    r=mk(30,2105,NO,KQ,BN,DS,KC,ST()); rows=[]
    for i,x in enumerate(r):
        rows.append(x)
        if i in (9,19): rows+=["Jumlah dipindahkan ke halaman berikut : %d koperasi"%(i+1),"Jumlah pindahan dari halaman sebelumnya : %d koperasi"%(i+1)]
    rows.append("Jumlah seluruhnya : 30 koperasi"); S(b,"Buku Daftar Koperasi.xlsx",["BUKU DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. Badan Hukum","Desa/Kel","Kecamatan","Status"],rows); kopu(b,r.k,"2023-Q4",AK)
@h("w13l-kop-keadaan-bawah","the date of the position stands only below the table",2024)
def _(b):
    r=mk(25,2106,NO,KQ,BH,KU,ORG("Pengurus"),ST("AKTIF","TIDAK AKTIF")); ws=S(b,"Daftar Koperasi.xlsx",["DAFTAR NAMA KOPERASI SE-KABUPATEN JENEPONTO"],["NO","NAMA KOPERASI","BADAN HUKUM","KECAMATAN","KONTAK","STATUS"],r); foot(ws,"Keadaan data: 31 Desember 2024","Sumber: Bidang Kelembagaan Koperasi"); kopu(b,r.k,"2024-Q4",AK)
@h("w13l-kop-status-depan","status in the first column, number in the last",2022)
def _(b):
    r=mk(26,2107,ST(),KC,DS,KQ,BN,NO); S(b,"kop 2022 urut status.xlsx",["Daftar koperasi Kab. Jeneponto posisi 31 Desember 2022"],["Status","Kecamatan","Desa / Kelurahan","Nama Koperasi","Nomor BH","No urut"],r); kopu(b,r.k,"2022-Q4",AK)
@h("w13l-kop-yt","'Aktif (Y/T)'",2025)
def _(b):
    r=mk(28,2108,NO,KQ,BN,JN,KC,NUM(3,2,9),ST("Y","T")); ws=S(b,"Koperasi 2025.xlsx",["DATA KOPERASI","PER 31 DESEMBER 2025"],["No","Nama Koperasi","Badan Hukum","Jenis","Kecamatan","Jml Karyawan","Aktif (Y/T)"],r); foot(ws,"Y = Ya, T = Tidak"); kopu(b,r.k,"2025-Q4",AK)
@h("w13l-kop-tiga-tingkat","heading of two storeys with officers and finances",2023)
def _(b):
    r=mk(24,2109,NO,KQ,BH,DB,DS,KC,ORG("Ketua"),ORG("Sekretaris"),ORG("Bendahara"),NUM(21,5,60),OM,AS,ST()); S(b,"Profil Koperasi.xlsx",KOPJ+["PROFIL KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi",("Badan Hukum",["Nomor","Tanggal"]),("Alamat",["Desa/Kel.","Kecamatan"]),("Pengurus",["Ketua","Sekretaris","Bendahara"]),"Jumlah Anggota",("Keuangan (Rp)",["Modal Sendiri","Volume Usaha"]),"Status"],r,num=True,when="Januari 2024"); kopu(b,r.k,"2023-Q4",AK)
@h("w13l-kop-semester","title of a half year, position at its end said in brackets",2024)
def _(b):
    r=mk(23,2110,NO,KQ,BN,KK,ST()); S(b,"Koperasi Semester I.xlsx",["DATA KEADAAN KOPERASI SEMESTER I TAHUN 2024","(posisi 30 Juni 2024)"],["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Status"],r,merge=True); kopu(b,r.k,"2024-Q2",AK)
# ------------------------------------------------------------------ umkm
@h("w13l-umkm-rupiah-teks","turnover as text with Rp, worker numbers by sex",2023)
def _(b):
    r=mk(36,2111,NO,PW,NX,UQ,JU,KC,lambda i,k:"Rp %d.%03d.000"%(12+i*7%300,i*37%1000),NUM(1,1,3),NUM(0,1,4),SK); S(b,"Data UMKM Kab Jeneponto.xlsx",PEMB+["DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Pemilik","NIK","Nama Usaha","Bidang Usaha","Kecamatan","Omzet per Tahun",("Tenaga Kerja",["L","P"]),"Skala Usaha"],r); umu(b,r.k,"2023-Q4",SK)
@h("w13l-umkm-sidt","export with id, household and coordinates",2024)
def _(b):
    r=mk(33,2112,lambda i,k:"KUMKM-%06d"%(4100+i*3),PW,NK,LP,UQ,KB,AL,DS,KU,C("JENEPONTO"),C("SULAWESI SELATAN"),lambda i,k:"-5.%05d"%(60000+i*71),lambda i,k:"119.%05d"%(70000+i*53),lambda i,k:"USAHA "+SK(i,k).upper()); S(b,"export_umkm_31122024.xlsx",["DATA PELAKU UMKM PER 31 DESEMBER 2024"],["ID","NAMA PELAKU USAHA","NIK","JK","NAMA USAHA","KBLI","ALAMAT","DESA/KELURAHAN","KECAMATAN","KABUPATEN","PROVINSI","LATITUDE","LONGITUDE","SKALA USAHA"],r,tab="export"); umu(b,r.k,"2024-Q4",SK)
@h("w13l-umkm-kalimat-skala","scale with its limit in brackets",2023)
def _(b):
    r=mk(27,2113,NO,UQ,PW,KC,lambda i,k:{"Mikro":"Usaha Mikro (omzet s/d 2 M)","Kecil":"Usaha Kecil (2 - 15 M)","Menengah":"Usaha Menengah (15 - 50 M)"}[SK(i,k)]); S(b,"UMKM menurut skala.xlsx",["DAFTAR USAHA MIKRO, KECIL DAN MENENGAH","Posisi 30 September 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Klasifikasi Usaha"],r); umu(b,r.k,"2023-Q3",SK)
@h("w13l-umkm-sub-jumlah","after each district 'Sub jumlah' with the number in its own cell",2022)
def _(b):
    r=mk(30,2114,NO,UQ,PW,DS,KC,JU,order=True); rows=[]; n=0
    for i,x in enumerate(r):
        rows.append(x); n+=1
        if i==29 or r.k[i+1]!=r.k[i]: rows.append((None,"Sub jumlah "+r.k[i],None,n)); n=0
    rows.append((None,"TOTAL",None,30)); S(b,"UMKM 2022.xlsx",["DAFTAR UMKM","PER 31 DESEMBER 2022"],["No","Nama Usaha","Nama Pemilik","Desa/Kelurahan","Kecamatan","Jenis Usaha"],rows); umu(b,r.k,"2022-Q4")
@h("w13l-umkm-dwibahasa","headings in two languages",2024)
def _(b):
    r=mk(22,2115,NO,UQ,PW,KC,JU,SK); S(b,"MSME list.xlsx",["DAFTAR UMKM KABUPATEN JENEPONTO / LIST OF MSMEs","Per 31 Desember 2024"],["No","Nama Usaha / Business Name","Nama Pemilik / Owner","Kecamatan / District","Sektor / Sector","Skala / Scale"],r); umu(b,r.k,"2024-Q4",SK)
@h("w13l-umkm-kode-wilayah","official codes beside the names of district and village",2025)
def _(b):
    r=mk(26,2116,NO,lambda i,k:CODE[k],KC,DS,UQ,PW,SK); S(b,"UMKM by kode wilayah.xlsx",["DATA UMKM","KEADAAN 31 DESEMBER 2025"],["No",("Kecamatan",["Kode","Nama"]),"Desa/Kel.","Nama Usaha","Nama Pemilik","Skala Usaha"],r,num=True); umu(b,r.k,"2025-Q4",SK)
@h("w13l-umkm-huruf-kolom","numbering row (a) (b) (c), remarks on goods and halal",2023)
def _(b):
    r=mk(25,2117,NO,PW,UQ,KE,lambda i,k:["ada","belum","proses"][i%3],lambda i,k:["pemasaran lewat WA","butuh kemasan","rajin ikut bazar",None][i%4]); S(b,"umkm_q1.xlsx",["DATA UMKM KAB. JENEPONTO PER 31 MARET 2023"],["No","Nama Pelaku Usaha","Nama Usaha","Kecamatan","Sertifikat Halal","Ket."],r,num=["(a)","(b)","(c)","(d)","(e)","(f)"]); umu(b,r.k,"2023-Q1")
# ------------------------------------------------------------------ diklat
@h("w13l-dik-blok-label","activity, place, date and number of persons as label : value",2023)
def _(b):
    r=mk(24,2121,NO,PW,NX,LP,UQ,KC,E); under(b,"Peserta Kemasan.xlsx","Peserta",["DAFTAR PESERTA PELATIHAN"],[("Kegiatan","Pelatihan Kemasan dan Label bagi UMKM"),("Tempat","Aula Dinas Koperasi dan UKM"),("Tanggal","14 - 16 Maret 2023"),("Jumlah","24 orang")],["No","Nama","NIK","L/P","Nama Usaha","Kecamatan","Paraf"],r); flow(b,PD,r.k,"2023-Q1")
@h("w13l-dik-angkatan-tab","a tab per class, each its date below the title",2024)
def _(b):
    for t_,d,off,q in (("Angkatan I","Selasa, 7 Mei 2024",0,"Q2"),("Angkatan II","Rabu, 17 Juli 2024",20,"Q3"),("Angkatan III","Kamis, 10 Oktober 2024",40,"Q4")):
        r=mk(18,2122+off,NO,PW,NK,UQ,KC,off=off); S(b,"Diklat Perkoperasian.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN",t_.upper(),"Hari/Tanggal : "+d],["No","Nama Peserta","NIK","Asal Koperasi/Usaha","Kecamatan"],r,tab=t_); flow(b,PD,r.k,"2024-"+q)
@h("w13l-dik-biodata","biodata: birth, religion, schooling, shirt size",2023)
def _(b):
    r=mk(21,2123,NO,PW,lambda i,k:"Jeneponto, "+tgl(D(1975+i%25,1+i%12,1+i%27)),C("Islam"),lambda i,k:["SMA","S1","SMP"][i%3],lambda i,k:["M","L","XL"][i%3],UQ,KC); S(b,"biodata peserta.xlsx",["BIODATA PESERTA PELATIHAN KEWIRAUSAHAAN UMKM","TANGGAL 22 S.D. 24 AGUSTUS 2023"],["No","Nama Lengkap","Tempat, Tgl Lahir","Agama","Pendidikan Terakhir","Ukuran Baju","Usaha","Kecamatan"],r); flow(b,PD,r.k,"2023-Q3")
@h("w13l-dik-transport","participants with transport money and its sum",2022)
def _(b):
    r=mk(20,2124,NO,PW,UQ,KC,C(150000),E); S(b,"Peserta dan transport.xlsx",["DAFTAR PESERTA DAN UANG TRANSPORT","PELATIHAN AKUNTANSI KOPERASI, 9 NOVEMBER 2022"],["No","Nama Peserta","Utusan","Kecamatan","Uang Transport (Rp)","Tanda Terima"],list(r)+[(None,"Jumlah",None,None,3000000)],when="November 2022"); flow(b,PD,r.k,"2022-Q4")
@h("w13l-dik-gelombang-kolom","the wave and its date in a column of each row",2024)
def _(b):
    g=[(D(2024,2,20),"Gelombang 1"),(D(2024,6,4),"Gelombang 2"),(D(2024,9,11),"Gelombang 3")]; r=mk(33,2125,NO,PW,UQ,KC,lambda i,k:g[i//11][1],lambda i,k:g[i//11][0]); S(b,"Peserta Digital Marketing.xlsx",["DAFTAR PESERTA PELATIHAN DIGITAL MARKETING UMKM","TAHUN 2024"],["No","Nama Peserta","Nama Usaha","Kecamatan","Gelombang","Tanggal Pelatihan"],r); flowd(b,PD,r.k,[g[i//11][0] for i in range(33)])
@h("w13l-dik-tw-judul","quarter in the title only",2023)
def _(b):
    r=mk(26,2126,NO,PW,LP,lambda i,k:["Pengurus","Pengawas","Anggota"][i%3],KQ,KC); S(b,"Peserta Diklat.xlsx",PEMB+["DAFTAR PESERTA DIKLAT PERKOPERASIAN","TRIWULAN III TAHUN 2023"],["No","Nama","L/P","Jabatan di Koperasi","Nama Koperasi","Kecamatan"],r,when="Oktober 2023"); flow(b,PD,r.k,"2023-Q3")
@h("w13l-dik-utusan-merge","cooperative and district merged over its two or three delegates",2024)
def _(b):
    kl=[k for k in NAMES for _ in range(2+NAMES.index(k)%2)]; r=mk(kl,0,NO,lambda i,k:"Koperasi Andai "+str(NAMES.index(k)+1),KC,PW,LP); ws=S(b,"utusan koperasi.xlsx",["DAFTAR PESERTA PELATIHAN PENGURUS KOPERASI","Tanggal 5 Juni 2024"],["No","Asal Koperasi","Kecamatan","Nama Peserta","L/P"],r); span(ws,2,runs(kl)); span(ws,3,runs(kl)); flow(b,PD,kl,"2024-Q2")
@h("w13l-dik-materi-bagian","sections by subject with date in words, numbers run on",2023)
def _(b):
    r=mk(30,2128,NO,PW,UQ,KC); rows=[]
    for j,(n,d) in enumerate((("Barista","6 s.d. 8 Februari 2023"),("Menjahit","15 s.d. 17 Mei 2023"),("Olahan Rumput Laut","4 s.d. 6 Desember 2023"))): rows.append("%s. Pelatihan %s, %s"%(ALF[j],n,d)); rows+=r[j*10:j*10+10]
    S(b,"rekap peserta pelatihan.xlsx",["DAFTAR PESERTA PELATIHAN UMKM TAHUN ANGGARAN 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan"],rows)
    for j,q in enumerate((1,2,4)): flow(b,PD,r.k[j*10:j*10+10],"2023-Q%d"%q)
@h("w13l-dik-kecamatan-huruf","one date; the closing sentence numbers the participants in words",2025)
def _(b):
    r=mk(25,2129,NO,KU,PW,NX,UQ,V); ws=S(b,"peserta_bimtek_pembukuan.xlsx",["DAFTAR PESERTA BIMBINGAN TEKNIS PEMBUKUAN USAHA BAGI UMKM","Jeneponto, 19 Februari 2025"],["NO","ASAL KECAMATAN","NAMA PESERTA","NIK","NAMA USAHA","HADIR"],r); foot(ws,"Jumlah peserta: 25 (dua puluh lima) orang, seluruhnya hadir dan mengikuti sampai selesai."); flow(b,PD,r.k,"2025-Q1")
# ------------------------------------------------------------------ izin
@h("w13l-izin-iso","dates as ISO text",2024)
def _(b):
    f=DT(2024,1,3,5,8,11); r=mk(35,2131,NO,PW,UQ,NB,lambda i,k:f(i,k).strftime("%Y-%m-%d"),KC,lambda i,k:["Rendah","Menengah Rendah"][i%2]); S(b,"NIB difasilitasi.xlsx",["DAFTAR NIB UMKM YANG DIFASILITASI","TAHUN 2024"],["No","Nama Pemohon","Nama Usaha","NIB","Tanggal Terbit","Kecamatan","Tingkat Risiko"],r); flowd(b,IZN,r.k,dl(f,r.k))
@h("w13l-izin-rentang-judul","1 January to 31 March in the title",2023)
def _(b):
    r=mk(27,2132,NO,UQ,PW,NB,DS,KC); S(b,"Fasilitasi Izin Usaha.xlsx",PEMB+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA (NIB)","PERIODE 1 JANUARI S.D. 31 MARET 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Desa/Kelurahan","Kecamatan"],r,num=True); flow(b,IZN,r.k,"2023-Q1")
@h("w13l-izin-stempel-waktu","timestamps to the second",2024)
def _(b):
    f=lambda i,k:D(2024,[2,4,7,9,12][i%5],2+i%25,9+i%7,i*7%60,i*13%60); r=mk(32,2133,NO,f,NB,UQ,PW,KU,KB); ws=S(b,"nib terbit pendampingan.xlsx",["NIB TERBIT HASIL PENDAMPINGAN DINAS KOPERASI UKM","TAHUN 2024"],["No","Waktu Terbit","NIB","Nama Usaha","Pemilik","Kecamatan","KBLI"],r)
    for x in ws.rows_at: ws.cell(x,2).number_format="yyyy-mm-dd hh:mm:ss"
    flowd(b,IZN,r.k,dl(f,r.k))
@h("w13l-izin-romawi","month as Roman numeral in the date",2023)
def _(b):
    f=DT(2023,1,4,7,10); RR=RM+["XII"]; r=mk(26,2134,NO,PW,UQ,NB,lambda i,k:"%02d-%s-2023"%(f(i,k).day,RR[f(i,k).month]),KC); S(b,"Izin usaha 2023.xlsx",["DAFTAR PELAKU USAHA YANG DIFASILITASI NIB TAHUN 2023"],["No","Nama Pelaku Usaha","Nama Usaha","NIB","Tgl. Terbit","Kecamatan"],r); flowd(b,IZN,r.k,dl(f,r.k))
@h("w13l-izin-halal-pirt","NIB with other papers in side columns",2022)
def _(b):
    r=mk(23,2135,NO,UQ,PW,NB,lambda i,k:"%d/7304/22"%(200+i) if i%3==0 else "-",lambda i,k:["ada","-"][i%2],KC); S(b,"NIB TW IV.xlsx",["DAFTAR UMKM TERFASILITASI IZIN USAHA (NIB)","TRIWULAN IV TAHUN 2022"],["No","Nama Usaha","Pemilik","NIB","No. P-IRT","Halal","Kecamatan"],r); flow(b,IZN,r.k,"2022-Q4")
# ------------------------------------------------------------------ bantuan
@h("w13l-ban-proposal","number and date of the proposal, then date of handing over",2023)
def _(b):
    f=DT(2023,3,6,9); r=mk(25,2141,NO,PW,UQ,KC,lambda i,k:"%03d/PROP/X/2022"%(i+4),DT(2022,10,11),BR,f); S(b,"penerima sarpras.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA","TAHUN ANGGARAN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","No. Proposal","Tgl Proposal","Jenis Bantuan","Tanggal Penyerahan"],r); flowd(b,SAR,r.k,dl(f,r.k))
@h("w13l-ban-desa-bagian","sections by village with its district in brackets",2024)
def _(b):
    r=mk(24,2142,NO,PW,UQ,BR,C(1),order=True); rows=[]; last=None
    for i,x in enumerate(r):
        k=r.k[i]
        if k!=last: rows.append("Desa %s (Kec. %s)"%(ds(k,0),k)); last=k
        rows.append(x)
    S(b,"Bantuan per desa.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN USAHA","TRIWULAN II TAHUN 2024"],["No","Nama Penerima","Nama Usaha","Jenis Barang","Unit"],rows); flow(b,SAR,r.k,"2024-Q2")
@h("w13l-ban-terbilang","values with sum and the sum in words; who gives and who takes",2023)
def _(b):
    r=mk(20,2143,NO,PW,NX,UQ,KC,BR,C(5000000)); ws=S(b,"BAST sarana.xlsx",["LAMPIRAN BERITA ACARA SERAH TERIMA","BANTUAN SARANA USAHA BAGI UMKM","TANGGAL 12 SEPTEMBER 2023"],["No","Nama Penerima","NIK","Usaha","Kecamatan","Barang","Nilai (Rp)"],list(r)+[(None,"JUMLAH",None,None,None,None,100000000)]); foot(ws,"Terbilang: seratus juta rupiah",None); put(ws,ws.next+4,2,"PIHAK PERTAMA"); put(ws,ws.next+4,5,"PIHAK KEDUA"); put(ws,ws.next+7,2,"Nama Rekaan A"); put(ws,ws.next+7,5,"Nama Rekaan B"); flow(b,SAR,r.k,"2023-Q3")
@h("w13l-ban-tahun-lampiran","annex of an agreement, only the budget year",2022)
def _(b):
    r=mk(22,2144,NO,PW,UQ,AL,DS,KK,BR,lambda i,k:["baik","baik, sudah dipakai","baik"][i%3]); S(b,"Lampiran perjanjian.xlsx",["Lampiran Perjanjian Hibah Barang","DAFTAR UKM PENERIMA BANTUAN SARANA DAN PRASARANA","TAHUN ANGGARAN 2022"],["No","Nama UKM Penerima","Nama Usaha","Alamat","Desa","Kecamatan","Barang Diterima","Kondisi Barang"],r,num=True,when="Desember 2022"); flow(b,SAR,r.k,"2022")
@h("w13l-ban-merek-seri","brand, serial number, photo, signature; date in the title",2025)
def _(b):
    r=mk(19,2145,NO,KC,DS,PW,UQ,BR,C("Merek Umpama"),lambda i,k:"SN-%05d"%(300+i*11),E,E); S(b,"Serah terima alat.xlsx",["DAFTAR UMKM PENERIMA BANTUAN PERALATAN","Diserahkan pada hari Senin, 21 April 2025"],["No","Kecamatan","Desa/Kelurahan","Nama Penerima","Nama Usaha",("Barang",["Jenis","Merek","No. Seri"]),"Foto","Tanda Tangan"],r); flow(b,SAR,r.k,"2025-Q2")
