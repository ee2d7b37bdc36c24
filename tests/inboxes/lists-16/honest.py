from own import *
from openpyxl.comments import Comment
P_="w16l-honest-"
def N(ws,*l,c=1):
    r=ws.next+1
    for x in l:
        if x: put(ws,r,c,x)
        r+=1
    ws.next=r
KDES="2023-Q4"
# ---------------- koperasi
@h(P_+"kop-buku-induk","wide register of cooperatives, status column, position at the end of the year")
def _(b):
    r=mk(46,1601,NO,KP,BH,DB,C("Jalan Rekaan"),DS,KC,ORG("Ketua Contoh"),NUM(20,7,60),OM,ST(),lambda i,k:["","RAT 12 Maret","papan nama ada",""][i%4] or None)
    ws=S(b,"Data Koperasi Jeneponto 2023 FIX (1).xlsx",KOPJ+["BUKU INDUK KOPERASI KABUPATEN JENEPONTO","KEADAAN PER 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Tanggal BH","Alamat","Desa/Kelurahan","Kecamatan","Nama Ketua","Jumlah Anggota (Orang)","Volume Usaha (Rp)","Status","Keterangan"],r,tab="Induk",merge=True,num=True,when="Januari 2024",jab="KEPALA BIDANG KELEMBAGAAN")
    kopu(b,r.k,KDES,AK)
@h(P_+"kop-subtotal-kec","sections per kecamatan with sub-totals, numbering restarts, grand total")
def _(b):
    r=mk(38,1602,NO,KN,BN,DS,ST("AKTIF","TIDAK AKTIF"),NUM(25,9,70),order=True)
    o=[];c=cn(r.k)
    j=0
    for k in NAMES:
        j+=1; o.append("%s. KECAMATAN %s"%(ALF[j-1],k.upper())); n=0
        for kk,row in zip(r.k,r):
            if kk==k: n+=1; o.append((n,)+row[1:])
        o.append((None,"Sub Jumlah",None,None,"%d koperasi"%c[k]))
    o.append((None,"JUMLAH SELURUHNYA",None,None,"%d koperasi"%len(r)))
    ws=S(b,"REKAP KOPERASI per kec (des 23).xlsx",["DAFTAR KOPERASI SE-KABUPATEN JENEPONTO","POSISI 31 DESEMBER 2023"],["NO","NAMA KOPERASI","NO. BADAN HUKUM","DESA / KEL.","KEADAAN","ANGGOTA"],o)
    N(ws,"Diketik oleh: staf data bidang kelembagaan"); kopu(b,r.k,KDES,AK)
@h(P_+"kop-tab-kecamatan","one tab per kecamatan, heading names the kecamatan")
def _(b):
    kl=[]
    for j,k in enumerate(NAMES):
        n=3+j%3; r=mk([k]*n,0,NO,KP,BH,DS,ORG("Ketua Rekaan"),ST("Aktif","Tdk Aktif"),off=len(kl))
        r=[(i+1,)+x[1:] for i,x in enumerate(r)]
        ws=S(b,"koperasi per kecamatan.xlsx",["DATA KOPERASI KECAMATAN "+k.upper(),"KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Desa","Ketua","Aktif/Tidak Aktif"],r,tab=k)
        N(ws,"Data diperoleh dari kunjungan petugas lapangan (PPKL) bersama kasi ekonomi kecamatan."); kl+=[(k,len(kl)+i) for i in range(n)]
    ks_=[k for k,_ in kl]; kopu(b,ks_,KDES,lambda i:AK(kl[i][1]))
@h(P_+"kop-seksi-status","two sections: active, inactive")
def _(b):
    a=mk(27,1604,NO,KP,BN,KC,DS,JN); c=mk(19,1605,NO,KN,BN,KC,DS,JN,off=60); c2=[(i+1,)+x[1:] for i,x in enumerate(c)]
    ws=S(b,"Daftar Kop Aktif & Tdk Aktif Th 2023.xlsx",KOPJ+["DAFTAR KOPERASI MENURUT KEAKTIFAN","PER 31 DESEMBER 2023"],["No.","Nama Koperasi","No. BH","Kecamatan","Desa","Jenis"],["I. KOPERASI AKTIF"]+list(a)+["II. KOPERASI TIDAK AKTIF"]+c2)
    N(ws,"Terima kasih kepada para camat atas bantuannya.")
    b.use("koperasi_total",KDES,cn(a.k+c.k)); b.use("koperasi_aktif",KDES,cn(a.k)); b.use("koperasi_tidak_aktif",KDES,cn(c.k))
@h(P_+"kop-centang","status by tick in one of two columns")
def _(b):
    r=mk(33,1606,NO,KP,KU,DS,lambda i,k:"√" if AK(i) else None,lambda i,k:None if AK(i) else "√",NUM(3,5,20))
    S(b,"ceklis keaktifan koperasi.xlsx",["HASIL PENDATAAN KEAKTIFAN KOPERASI KABUPATEN JENEPONTO","Keadaan 31 Desember 2023"],["No","Nama Koperasi","Kecamatan","Desa/Kel",("Status",["Aktif","Tidak Aktif"]),"Jumlah Karyawan"],r,num=True,when="Januari 2024"); kopu(b,r.k,KDES,AK)
@h(P_+"kop-gabung-sel","kecamatan cells merged over their rows; A / TA with a legend")
def _(b):
    r=mk(35,1607,NO,KC,KN,BH,DS,ST("A","TA"),order=True)
    ws=S(b,"Koperasi Jpt 31-12-2023.xlsx",["DAFTAR KOPERASI","KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Kecamatan","Nama Koperasi","Nomor BH","Desa","Status"],r,merge=True); span(ws,2,runs(r.k))
    N(ws,"Keterangan :","A   = Aktif","TA = Tidak Aktif"); kopu(b,r.k,KDES,AK)
@h(P_+"kop-rekap-cocok","list on one tab, recap on another that agrees (with zero)")
def _(b):
    r=mk(40,1608,NO,KP,BN,KE,ST(),order=False); ws=S(b,"Kelembagaan_TW4_2023.xlsx",["DAFTAR NOMINATIF KOPERASI","KEADAAN PER 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status Koperasi"],r,tab="nominatif")
    T=cn(r.k);a=cn(r.k,AK)
    A_=[a.get(k,0) for k in NAMES];T_=[T[k] for k in NAMES];N_=[x-y for x,y in zip(T_,A_)]
    recap(b.sheet("Kelembagaan_TW4_2023.xlsx","rekap"),["REKAPITULASI KOPERASI","PER 31 DESEMBER 2023"],["No","Kecamatan","Aktif","Tidak Aktif","Jumlah"],[A_,N_,T_])
    b.use("koperasi_total",KDES,T_);b.use("koperasi_aktif",KDES,A_);b.use("koperasi_tidak_aktif",KDES,N_)
@h(P_+"kop-alamat-kec","kecamatan only in the address")
def _(b):
    r=mk(31,1609,NO,KP,lambda i,k:"Dusun Contoh, Desa %s Kec. %s"%(ds(k,i),k),BH,HP,ST("aktif","tidak aktif"))
    ws=S(b,"alamat koperasi utk PPID.xlsx",["ALAMAT DAN STATUS KOPERASI DI KABUPATEN JENEPONTO","Data per 31 Desember 2023"],["No","Nama Koperasi","Alamat Lengkap","No. Badan Hukum","No. HP","Status"],r)
    N(ws,"Pertanyaan dapat disampaikan melalui loket pelayanan dinas pada jam kerja."); kopu(b,r.k,KDES,AK)
@h(P_+"kop-kolom-tersembunyi","hidden columns, a comment and zebra colours")
def _(b):
    r=mk(29,1610,NO,KN,BN,NX,ORG("Bendahara Rekaan"),KC,ST("Aktif","Non Aktif"))
    ws=S(b,"ODS koperasi - salinan kerja.xlsx",["DAFTAR KOPERASI BINAAN DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO","Seluruh koperasi berbadan hukum, per 31 Desember 2023"],["No","Nama Koperasi","No BH","NIK Bendahara","Nama Bendahara","Kecamatan","Status"],r)
    ws.column_dimensions["D"].hidden=True; ws.column_dimensions["E"].hidden=True
    for j,x in enumerate(ws.rows_at):
        if j%2:
            for c in range(1,8): ws.cell(x,c).fill=PatternFill("solid",fgColor="DDEBF7")
    ws.cell(ws.rows_at[2],2).comment=Comment("nama sesuai akta","admin"); kopu(b,r.k,KDES,AK)
@h(P_+"kop-surat-pengantar","covering letter above the list")
def _(b):
    r=mk(24,1611,NO,KP,BH,KK,ST("Aktif","Tidak Aktif"))
    S(b,"Surat balasan ke Bappeda ttg koperasi.xlsx",LH2+["Nomor : 518/041/DISKOP/I/2024","Sifat : Biasa","Perihal : Penyampaian Data Koperasi","Kepada Yth. Kepala Bappeda Kabupaten Jeneponto di Tempat","Bersama ini kami sampaikan daftar seluruh koperasi keadaan per 31 Desember 2023 sebagai berikut :"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],r+["Demikian disampaikan, atas perhatiannya diucapkan terima kasih."],when="10 Januari 2024",jab="KEPALA DINAS"); kopu(b,r.k,KDES,AK)
@h(P_+"kop-halaman","printed pages, heading repeated each 15 rows")
def _(b):
    r=mk(48,1612,NO,KP,BN,DS,KU,JN,ST("AKTIF","TIDAK AKTIF"))
    S(b,"cetak A4 daftar koperasi.xlsx",KOPJ+["DAFTAR KOPERASI TAHUN 2023","POSISI PER 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor BH","Desa/Kel","Kecamatan","Jenis Koperasi","Status"],r,rep=15,page="Lembar ke-%d",num=True); kopu(b,r.k,KDES,AK)
@h(P_+"kop-jenis-seksi","sections by type of cooperative, all types together")
def _(b):
    o=[];kl=[];n=0
    for j,x in enumerate(JENIS):
        r=mk(7+j,1620+j,NO,KP,KC,DS,ST(),among=NAMES[j:]+NAMES[:j],off=n); o.append("%s. KOPERASI %s"%(RM[j+1],x.upper())); o+=[(i+1,)+y[1:] for i,y in enumerate(r)]; kl+=r.k; n+=len(r)
    S(b,"kop menurut jenis.xlsx",["DAFTAR SELURUH KOPERASI DI KABUPATEN JENEPONTO DIRINCI MENURUT JENIS","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Desa","Status"],o); kopu(b,kl,KDES,AK)
@h(P_+"kop-semester","position of 30 June")
def _(b):
    r=mk(30,1630,NO,KN,KC,BN,ORG("Ketua Misal"),ST("Aktif","Tidak aktif"))
    ws=S(b,"Kop smt I 23.xlsx",["KEADAAN KOPERASI KABUPATEN JENEPONTO","PER 30 JUNI 2023"],["Nomor Urut","Nama Koperasi","Kecamatan","Nomor Badan Hukum","Ketua","Status"],r,when="Juli 2023"); N(ws,None,None,None,None,None,None,None,"Tembusan: Inspektorat"); kopu(b,r.k,"2023-Q2",AK)
# ---------------- UMKM
HU=["No","Nama Pemilik","NIK","L/P","Nama Usaha","Jenis Usaha","Desa/Kel","Kecamatan","Skala Usaha"]
@h(P_+"um-by-name","by name by address with scale")
def _(b):
    r=mk(44,1640,NO,PM,NX,LP,US,JU,DS,KC,SK)
    ws=S(b,"BNBA UMKM 2023.xlsx",PEMB+["DATA UMKM BY NAME BY ADDRESS","KEADAAN PER 31 DESEMBER 2023"],HU,r,merge=True,num=True,when="Januari 2024"); umu(b,r.k,KDES,SK)
@h(P_+"um-seksi-skala","three sections of scale")
def _(b):
    o=[];al=[]
    for j,(s,n) in enumerate((("MIKRO",25),("KECIL",12),("MENENGAH",5))):
        r=mk(n,1641+j,NO,PM,US,JU,KE,DS,off=100*j); o.append("%s. USAHA %s"%(ALF[j],s)); o+=[(i+1,)+x[1:] for i,x in enumerate(r)]; al+=r.k; b.use("umkm_"+s.lower(),KDES,cn(r.k))
    b.use("umkm_total",KDES,cn(al)); ws=S(b,"UMKM mikro kecil menengah.xlsx",["DAFTAR PELAKU UMKM KABUPATEN JENEPONTO","Posisi 31 Desember 2023"],["No","Nama Pemilik","Nama Usaha","Bidang Usaha","Kecamatan","Desa"],o)
    N(ws,"Kriteria skala mengacu pada PP Nomor 7 Tahun 2021.")
@h(P_+"um-tab-kec","one tab per kecamatan with scale column")
def _(b):
    kl=[]
    for j,k in enumerate(NAMES):
        r=mk([k]*(4+j%4),0,NO,PM,US,DS,lambda i,k:["Mikro","Kecil","Mikro","Mikro"][i%4],OM,off=40*j); r=[(i+1,)+x[1:] for i,x in enumerate(r)]
        S(b,"data umkm semua kecamatan.xlsx",["DATA UMKM KECAMATAN "+k.upper(),"TAHUN 2023 (per 31 Desember 2023)"],["No","Nama Pemilik","Nama Usaha","Desa/Kelurahan","Skala","Omzet per Tahun (Rp)"],r,tab="%d. %s"%(j+1,k),when="Desember 2023",jab="PETUGAS PENDATA"); c=len(r)
        b.use("umkm_total",KDES,{k:c}); kc_=sum(1 for i in range(c) if i%4==1); b.use("umkm_kecil",KDES,{k:kc_}); b.use("umkm_mikro",KDES,{k:c-kc_})
@h(P_+"um-centang-skala","scale ticked in three columns with totals row")
def _(b):
    r=mk(36,1645,NO,US,PM,KC,*[(lambda w:(lambda i,k:"v" if SK(i,k)==w else None))(w) for w in ("Mikro","Kecil","Menengah")])
    tot=[sum(1 for x in r if x[c]) for c in (4,5,6)]
    S(b,"UMKM centang.xlsx",["DAFTAR UMKM KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan",("Skala Usaha",["Mikro","Kecil","Menengah"])],list(r)+[(None,"JUMLAH",None,None)+tuple(tot)]); umu(b,r.k,KDES,SK)
@h(P_+"um-tanpa-skala","no scale column: only the total")
def _(b):
    r=mk(39,1646,NO,PM,lambda i,k:25+i*7%35,lambda i,k:["SD","SMP","SMA","S1"][i%4],US,KB,DS,KK,NUM(1,3,6),OM)
    ws=S(b,"umkm kbli.xlsx",PEMB+["DATA PELAKU USAHA MIKRO, KECIL DAN MENENGAH","PER 31 DESEMBER 2023"],["No","Nama","Umur","Pendidikan Terakhir","Nama Usaha","KBLI","Desa","Kecamatan","Tenaga Kerja","Omzet"],r,num=True)
    N(ws,"KBLI : Klasifikasi Baku Lapangan Usaha Indonesia"); umu(b,r.k,KDES)
@h(P_+"um-desa-bagian","sections per kecamatan, then village lines")
def _(b):
    r=mk(40,1647,NO,PM,US,JU,SK,order=True); o=[]; kl=r.k; last=None; n=0
    for k in NAMES:
        o.append("KECAMATAN "+k.upper()); rows=[x for kk,x in zip(kl,r) if kk==k]
        half=(len(rows)+1)//2
        for v,part in ((0,rows[:half]),(1,rows[half:])):
            if part: o.append("Desa "+DESA[k][v]); o+=[(i+1,)+x[1:] for i,x in enumerate(part)]
    S(b,"UMKM per desa 2023 (dari Kasi PMD).xlsx",["DAFTAR UMKM PER DESA/KELURAHAN","KABUPATEN JENEPONTO, PER 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Jenis Usaha","Skala"],o); umu(b,kl,KDES,SK)
@h(P_+"um-rekap-samping","recap block beside the list agrees")
def _(b):
    r=mk(34,1648,NO,PM,US,DS,KC,SK); ws=S(b,"UMKM+rekap.xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan","Skala Usaha"],r)
    T=cn(r.k); put(ws,4,9,"Kecamatan",True); put(ws,4,10,"Jumlah UMKM",True)
    for j,k in enumerate(NAMES): put(ws,5+j,9,k); put(ws,5+j,10,T[k])
    put(ws,16,9,"JUMLAH",True); put(ws,16,10,len(r),True); umu(b,r.k,KDES,SK)
@h(P_+"um-sektor","sections by sector with legalitas columns")
def _(b):
    o=[];kl=[];g=0
    for j,s in enumerate(("PERDAGANGAN","KULINER","JASA","KERAJINAN","PERIKANAN")):
        r=mk(8,1650+j,NO,PM,US,KE,DS,NB,AS,SK,among=NAMES[j*2:]+NAMES[:j*2],off=g); o.append("SEKTOR "+s); o+=r; kl+=r.k; g+=8
    S(b,"SIDT UMKM ekspor.xlsx",["DATA UMKM KAB. JENEPONTO MENURUT SEKTOR","KONDISI 31 DESEMBER 2023"],["No","Nama Pelaku Usaha","Merek/Usaha","Kec.","Desa","NIB","Aset (Rp)","Kelas Usaha"],o); umu(b,kl,KDES,SK)
@h(P_+"um-triwulan3","position of 30 September 2023, kecamatan once per block")
def _(b):
    r=mk(33,1656,NO,KU,DS,PM,US,lambda i,k:SK(i,k).upper(),order=True); 
    S(b,"pendataan TW III.xlsx",["HASIL PENDATAAN UMKM","POSISI 30 SEPTEMBER 2023"],["No","Kecamatan","Desa","Nama Pemilik","Nama Usaha","Skala"],first(r,1)); umu(b,r.k,"2023-Q3",SK)
@h(P_+"um-catatan-ket","remarks of all harmless kinds")
def _(b):
    K_=["buka sore hari","titip jual di minimarket","sdh punya akun medsos","kemasan standing pouch","-","usaha turunan orang tua","ada 2 karyawan"]
    r=mk(37,1657,NO,US,PM,lambda i,k:"RT %02d/RW %02d"%(1+i%4,1+i%3),DS,KC,SK,lambda i,k:K_[i%7])
    ws=S(b,"Copy of DATABASE UMKM.xlsx",["DATABASE UMKM KABUPATEN JENEPONTO","Per 31 Desember 2023"],["No","Nama Usaha","Nama Pemilik","RT/RW","Desa/Kel.","Kecamatan","Skala Usaha","Ket."],r)
    N(ws,"Sumber: pendataan langsung oleh enumerator desa, diverifikasi bidang pemberdayaan"); umu(b,r.k,KDES,SK)
# ---------------- diklat
HP_=["No","Nama Peserta","L/P","Nama Usaha","Desa","Kecamatan","No. HP","Tanda Tangan"]
@h(P_+"dik-hadir-sehari","attendance list of one day")
def _(b):
    r=mk(30,1660,NO,PS,LP,US,DS,KC,HP,lambda i,k:"%d. ........"%(i+1))
    S(b,"Absen pelatihan kemasan.xlsx",PEMB+["DAFTAR HADIR PESERTA","PELATIHAN DESAIN KEMASAN PRODUK BAGI PELAKU UMKM","Hari/Tanggal : Kamis, 10 Agustus 2023","Tempat : Aula Dinas Koperasi dan UKM"],HP_,r,when="10 Agustus 2023",jab="PPTK"); flow(b,PD,r.k,"2023-Q3")
@h(P_+"dik-rentang","range of days in the title")
def _(b):
    r=mk(28,1661,NO,PS,NX,lambda i,k:["SMA","D3","S1"][i%3],KP,KE)
    ws=S(b,"peserta diklat perkoperasian.xlsx",LH+["DAFTAR PESERTA PENDIDIKAN DAN PELATIHAN PERKOPERASIAN","Tanggal 13 s.d. 15 Juni 2023"],["No","Nama","NIK","Pendidikan","Asal Koperasi","Kecamatan"],r,num=True)
    N(ws,"Program Pendidikan dan Latihan Perkoperasian","Kode Rekening 2.17.05.2.01","Narasumber berasal dari Dekopinda."); flow(b,PD,r.k,"2023-Q2")
@h(P_+"dik-kolom-tanggal","training name and date a row")
def _(b):
    DD=DT(2023,2,5,8,11); TR=lambda i,k:["Digital Marketing","Manajemen Keuangan","Pengolahan Hasil Laut","Barista"][i%4]
    r=mk(52,1662,NO,PS,LP,KC,DS,TR,DD)
    S(b,"Rekap by name peserta pelatihan 2023.xlsx",["DAFTAR NAMA PESERTA PELATIHAN UMKM YANG TELAH DILAKSANAKAN","TAHUN ANGGARAN 2023"],["No","Nama Peserta","JK","Kecamatan","Desa","Jenis Pelatihan","Tanggal Pelaksanaan"],r); flowd(b,PD,r.k,dl(DD,r.k))
@h(P_+"dik-seksi-angkatan","sections per training with its date")
def _(b):
    o=[];n=0
    for j,(t_,d,q) in enumerate((("Pelatihan Kewirausahaan Pemula","7 - 9 Maret 2023","2023-Q1"),("Pelatihan Pembukuan Sederhana","22 Mei 2023","2023-Q2"),("Pelatihan Foto Produk","3 s/d 4 Oktober 2023","2023-Q4"))):
        r=mk(18+j,1663+j,NO,PS,LP,US,KC,off=n); n+=len(r); o.append("%s. %s, tanggal %s"%(ALF[j],t_,d)); o+=[(i+1,)+x[1:] for i,x in enumerate(r)]; o.append((None,"Jumlah peserta",None,None,"%d orang"%len(r))); flow(b,PD,r.k,q)
    S(b,"peserta per angkatan.xlsx",["DAFTAR PESERTA PELATIHAN TAHUN 2023","BIDANG PEMBERDAYAAN UKM"],["No","Nama Peserta","L/P","Usaha","Kecamatan"],o)
@h(P_+"dik-tab-pelatihan","a tab per training, date in the title of each")
def _(b):
    for j,(t_,d,q) in enumerate((("Menjahit","14 Februari 2023","2023-Q1"),("Las","6-8 Juli 2023","2023-Q3"),("Kue Kering","20 November 2023","2023-Q4"))):
        r=mk(22,1668+j,NO,PS,NX,DS,KK,HP,off=30*j); r2=[(i+1,)+x[1:] for i,x in enumerate(r)]
        S(b,"PESERTA DIKLAT UKM 2023 ALL.xlsx",["DAFTAR PESERTA PELATIHAN "+t_.upper(),"Dilaksanakan tanggal "+d,"Tempat: Balai Latihan Rekaan"],["No","Nama","NIK","Desa/Kel","Kecamatan","HP"],r2,tab=t_); flow(b,PD,r.k,q)
@h(P_+"dik-triwulan","title names the quarter")
def _(b):
    r=mk(35,1672,NO,PS,LP,lambda i,k:20+i*3%40,KP,KU,C("Anggota"))
    S(b,"laporan diklat tw3.xlsx",PEMB+["LAPORAN PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","L/P","Umur","Utusan Koperasi","Kecamatan","Jabatan di Koperasi"],r,when="2 Oktober 2023"); flow(b,PD,r.k,"2023-Q3")
@h(P_+"dik-tab-bulan","tabs of months without date column")
def _(b):
    for j,m in enumerate((4,5,6)):
        r=mk(14,1673+j,NO,PS,US,KC,DS,off=20*j); S(b,"Pelatihan April-Juni.xlsx",["PESERTA PELATIHAN UMKM","BULAN %s 2023"%BLN[m-1].upper()],["No","Nama Peserta","Nama Usaha","Kecamatan","Desa"],[(i+1,)+x[1:] for i,x in enumerate(r)],tab=BLN[m-1]); flow(b,PD,r.k,"2023-%02d"%m)
@h(P_+"dik-setahun","the year's list")
def _(b):
    r=mk(45,1677,NO,PS,KE,US,JU,lambda i,k:"Sert-%03d/DKU/2023"%(i+1))
    ws=S(b,"alumni pelatihan 2023.xlsx",["DAFTAR PESERTA YANG TELAH MENGIKUTI PELATIHAN","TAHUN 2023"],["No","Nama Peserta","Kecamatan","Usaha","Jenis Usaha","Nomor Sertifikat"],r); N(ws,"Kontak admin: meja pelayanan bidang pemberdayaan"); flow(b,PD,r.k,"2023")
@h(P_+"dik-jk-dua-kolom","L and P ticked, totals row below")
def _(b):
    r=mk(26,1678,NO,PS,lambda i,k:1 if jk(i)=="L" else None,lambda i,k:1 if jk(i)=="P" else None,DS,KC)
    S(b,"absensi bimtek RAT.xlsx",["DAFTAR PESERTA BIMBINGAN TEKNIS AKUNTANSI KOPERASI","Rabu - Kamis, 17 - 18 Mei 2023"],["No","Nama Peserta",("Jenis Kelamin",["L","P"]),"Desa/Kelurahan","Kecamatan"],list(r)+[(None,"JUMLAH",sum(1 for x in r if x[2]),sum(1 for x in r if x[3]))],num=True); flow(b,PD,r.k,"2023-Q2")
@h(P_+"dik-dua-kolom-tanggal","start and end dates")
def _(b):
    d1=DT(2023,3,6,9,10); d2=lambda i,k:d1(i,k)+datetime.timedelta(2 if d1(i,k).day<26 else 0)
    r=mk(40,1679,NO,C("Pelatihan teknis UKM"),PS,KC,d1,d2,C("Kantor Camat"))
    S(b,"PELATIHAN (tgl mulai-selesai).xlsx",["REALISASI PESERTA PELATIHAN UKM TAHUN 2023"],["No","Kegiatan","Nama Peserta","Kecamatan",("Tanggal",["Mulai","Selesai"]),"Tempat"],r); flowd(b,PD,r.k,dl(d1,r.k))
@h(P_+"dik-kec-seksi-tgl","sections per kecamatan in a dated list, with letterhead and DPA lines")
def _(b):
    r=mk(33,1680,NO,PS,NX,LP,US,DS,order=True)
    S(b,"lampiran SPJ pelatihan.xlsx",LH2+["Sub Kegiatan : Peningkatan Pemahaman dan Pengetahuan UMKM","DAFTAR PESERTA PELATIHAN MANAJEMEN USAHA","TANGGAL 25 SEPTEMBER 2023"],["No","Nama Peserta","NIK","L/P","Usaha","Desa"],sec(r,lambda j,k:"Kecamatan "+k),when="25 September 2023",jab="PPTK"); flow(b,PD,r.k,"2023-Q3")
@h(P_+"dik-rekap-nol","list of the quarter and a recap sheet which has zeros")
def _(b):
    r=mk(21,1681,NO,PS,KC,US,among=NAMES[:8]); f="Diklat TW 1 2023.xlsx"; S(b,f,["DAFTAR PESERTA DIKLAT","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","Kecamatan","Usaha"],r,tab="by name")
    c=[cn(r.k).get(k,0) for k in NAMES]; recap(b.sheet(f,"rekap kec"),["REKAP PESERTA DIKLAT PER KECAMATAN","TRIWULAN I TAHUN 2023"],["No","Kecamatan","Jumlah Peserta Diklat"],[c],formula=True); b.use(PD,"2023-Q1",c)
# ---------------- izin
@h(P_+"izin-nib-tanggal","NIB with date of issue")
def _(b):
    DD=DT(2023,1,4,7,10); r=mk(42,1690,NO,PM,US,NB,DD,KB,DS,KC)
    S(b,"NIB terbit 2023.xlsx",PEMB+["DAFTAR UMKM YANG DIFASILITASI PENERBITAN IZIN USAHA (NIB)","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Tanggal Terbit","KBLI","Desa","Kecamatan"],r,num=True,when="Desember 2023"); flowd(b,IZN,r.k,dl(DD,r.k))
@h(P_+"izin-iumk-bulan","sections by month")
def _(b):
    o=[];n=0
    for m in (1,2,3,4):
        r=mk(9,1691+m,NO,PM,US,KE,lambda i,k:"503/IUMK/%03d"%(i+1),off=n,among=NAMES[m:]+NAMES[:m]); o.append("BULAN %s 2023"%BLN[m-1].upper()); o+=[(i+1,)+x[1:] for i,x in enumerate(r)]; n+=9
        b.__dict__.setdefault("acc",{}).setdefault((m-1)//3+1,[]).extend(r.k)
    for q,kl in b.acc.items(): flow(b,IZN,kl,"2023-Q%d"%q)
    S(b,"iumk jan-apr.xlsx",["DAFTAR PELAKU USAHA YANG DIFASILITASI IZIN USAHA MIKRO KECIL (IUMK)","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Nomor IUMK"],o)
@h(P_+"izin-jemput-bola","mobile service, one day, letter above")
def _(b):
    r=mk(25,1697,NO,PM,NX,US,NB,DS,KK); ws=S(b,"jemput bola OSS.xlsx",["DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO","DAFTAR PELAKU UMKM YANG DIFASILITASI PEMBUATAN NIB MELALUI OSS","Pelayanan jemput bola, Selasa 21 November 2023"],["No","Nama","NIK","Usaha","NIB","Desa","Kecamatan"],r)
    N(ws,"Catatan: pendampingan dilakukan gratis; NIB dicetak di tempat dan langsung diterima pemilik."); flow(b,IZN,r.k,"2023-Q4")
@h(P_+"izin-tab-tw","a tab per quarter")
def _(b):
    for q in (1,2,3,4):
        r=mk(13,1700+q,NO,PM,US,NB,KC,off=20*q); S(b,"Fasilitasi izin usaha per TW.xlsx",["FASILITASI IZIN USAHA BAGI UMKM","TRIWULAN %s TAHUN 2023"%ROM[q]],["No","Nama Pemilik","Nama Usaha","Nomor Induk Berusaha","Kecamatan"],[(i+1,)+x[1:] for i,x in enumerate(r)],tab="TW "+ROM[q]); flow(b,IZN,r.k,"2023-Q%d"%q)
@h(P_+"izin-tgl-teks","dates typed as text, masked NIK")
def _(b):
    DD=DT(2023,2,5,8,12); r=mk(38,1705,NO,lambda i,k:tgl(DD(i,k),i%4),PM,lambda i,k:niks(i)[:5]+"**** **** "+niks(i)[-4:],lambda i,k:"Dusun Contoh, Desa %s, Kecamatan %s"%(ds(k,i),k),US,NB)
    S(b,"Buku bantu penerbitan NIB.xlsx",["BUKU REGISTER FASILITASI PENERBITAN NIB BAGI UMKM","DINAS KOPERASI DAN UKM KAB. JENEPONTO TAHUN 2023"],["No","Tgl Terbit","Nama Pemilik","NIK","Alamat","Nama Usaha","NIB"],r,blank=10); flowd(b,IZN,r.k,dl(DD,r.k))
@h(P_+"izin-tahun","the year in the title, risk level column, remarks")
def _(b):
    r=mk(36,1706,NO,US,PM,NB,lambda i,k:["Rendah","Menengah Rendah"][i%2],KB,KU,lambda i,k:["sudah dicetak","dicetak 2 rangkap","dikirim via WA"][i%3])
    S(b,"list izin usaha thn 2023 (final).xlsx",["REKAPITULASI BY NAME UMKM YANG DIFASILITASI IZIN USAHA","TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Tingkat Risiko","KBLI","Kecamatan","Keterangan"],r); flow(b,IZN,r.k,"2023")
@h(P_+"izin-gabung","kecamatan merged, date column, count lines")
def _(b):
    DD=DT(2023,6,9); r=mk(34,1707,NO,KC,PM,US,NB,DD,order=True); ws=S(b,"IZIN USAHA jun-sep.xlsx",["UMKM PENERIMA FASILITASI IZIN USAHA","KABUPATEN JENEPONTO"],["No","Kecamatan","Nama Pemilik","Nama Usaha","NIB","Tanggal NIB"],r); span(ws,2,runs(r.k))
    N(ws,"Jumlah : %d pelaku usaha"%len(r)); flowd(b,IZN,r.k,dl(DD,r.k))
@h(P_+"izin-desa","sections per kecamatan in a month's list")
def _(b):
    r=mk(27,1708,NO,PM,US,DS,NB,HP,order=True); S(b,"NIB OKTOBER.xlsx",["DAFTAR UMKM YANG TELAH DIFASILITASI NIB","BULAN OKTOBER 2023"],["No","Nama Pemilik","Nama Usaha","Desa","NIB","HP"],sec(r,lambda j,k:"%s. Kec. %s (%d UMKM)"%(RM[j],k,r.k.count(k)))); flow(b,IZN,r.k,"2023-10")
# ---------------- sarpras
@h(P_+"sar-bast","equipment with hand-over date and number")
def _(b):
    DD=DT(2023,8,10,12); r=mk(31,1710,NO,US,PM,KC,DS,BR,C("1 unit"),lambda i,k:"BAST/%02d/2023"%(i+1),DD)
    S(b,"Penerima bantuan peralatan 2023.xlsx",PEMB+["DAFTAR UKM PENERIMA BANTUAN SARANA DAN PRASARANA (PERALATAN)","TAHUN ANGGARAN 2023"],["No","Nama UKM","Pemilik","Kecamatan","Desa","Jenis Peralatan","Jumlah","No. BAST","Tanggal Serah Terima"],r,when="Desember 2023"); flowd(b,SAR,r.k,dl(DD,r.k))
@h(P_+"sar-seremoni","one day's handing over, signatures")
def _(b):
    r=mk(22,1711,NO,PM,NX,US,lambda i,k:"Desa %s Kec. %s"%(ds(k,i),k),BR,lambda i,k:"%d ......."%(i+1))
    S(b,"TT penerima gerobak dkk.xlsx",LH+["TANDA TERIMA BANTUAN SARANA PRASARANA BAGI PELAKU UKM","Senin, 18 September 2023"],["No","Nama Penerima","NIK","Nama Usaha","Alamat","Barang","Tanda Tangan"],r,when="18 September 2023",jab="Yang menyerahkan"); flow(b,SAR,r.k,"2023-Q3")
@h(P_+"sar-seksi-barang","sections by kind of equipment, the whole programme")
def _(b):
    o=[];kl=[];n=0
    for j,a in enumerate(ALAT):
        r=mk(6,1712+j,NO,PM,US,KC,DS,C(4500000+j*250000),among=NAMES[j:]+NAMES[:j],off=n); n+=6; o.append("%s. %s"%(ALF[j],a.upper())); o+=r; kl+=r.k
    S(b,"bantuan alat TW4.xlsx",["REALISASI BANTUAN SARANA PRASARANA UKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Nama UKM","Kecamatan","Desa","Nilai (Rp)"],o); flow(b,SAR,kl,"2023-Q4")
@h(P_+"sar-tab-kec","tabs of kecamatan")
def _(b):
    for j,k in enumerate(NAMES):
        n=2+j%3; r=[(i+1,)+x[1:] for i,x in enumerate(mk([k]*n,0,NO,PM,US,DS,BR,C("diterima baik"),off=30*j))]; S(b,"bantuan peralatan per kec.xlsx",["PENERIMA BANTUAN PERALATAN UKM KECAMATAN "+k.upper(),"TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Desa","Peralatan","Ket"],r,tab=k); b.use(SAR,"2023",{k:n})
@h(P_+"sar-sk","annex of a decree of realised aid")
def _(b):
    r=mk(29,1720,NO,PM,US,JU,KE,BR,C("APBD")); ws=S(b,"Lampiran laporan realisasi sarpras.xlsx",["Lampiran Laporan Realisasi Nomor 027/118/DKU/2023","DAFTAR PELAKU USAHA YANG TELAH MENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN II TAHUN 2023"],["No","Nama","Nama Usaha","Jenis Usaha","Kecamatan","Jenis Bantuan","Sumber Dana"],r,num=True,when="3 Juli 2023",jab="KEPALA DINAS")
    flow(b,SAR,r.k,"2023-Q2")
@h(P_+"sar-merk","brand, serial and photo columns, date typed")
def _(b):
    DD=DT(2023,4,7,11); r=mk(30,1721,NO,lambda i,k:tgl(DD(i,k),0),US,PM,KU,DS,BR,C("Merek Contoh"),lambda i,k:"SN-%05d"%(700+i),C("terlampir"))
    S(b,"inventaris hibah alat UKM.xlsx",["DAFTAR UKM PENERIMA HIBAH PERALATAN PRODUKSI","DINAS KOPERASI DAN UKM TAHUN 2023"],["No","Tgl Penyerahan","Nama UKM","Nama Pemilik","Kecamatan","Desa","Nama Alat","Merek","No Seri","Foto"],r,merge=True); flowd(b,SAR,r.k,dl(DD,r.k))
@h(P_+"sar-halaman","pages with repeated headings and a grand value total")
def _(b):
    r=mk(32,1722,NO,US,KC,BR,C(1),C(3750000)); S(b,"sarpras print.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA","BAGI UKM TAHUN 2023"],["No","Nama UKM","Kecamatan","Jenis Alat","Unit","Nilai (Rp)"],list(r)+[(None,"TOTAL",None,None,32,32*3750000)],rep=12,page="Hal. %d"); flow(b,SAR,r.k,"2023")
@h(P_+"sar-rekap","list and agreeing recap sheet with zeros, quarter")
def _(b):
    r=mk(18,1723,NO,PM,US,KC,BR,among=NAMES[2:]); f="Sarpras III-2023.xlsx"; S(b,f,["NAMA-NAMA UKM YANG MENDAPATKAN BANTUAN SARANA PRASARANA","TRIWULAN III TAHUN 2023"],["No","Pemilik","Nama UKM","Kecamatan","Bantuan"],r,tab="Daftar"); c=[cn(r.k).get(k,0) for k in NAMES]
    recap(b.sheet(f,"Rekapitulasi"),["REKAPITULASI UKM PENERIMA BANTUAN SARANA PRASARANA","TRIWULAN III TAHUN 2023"],["No","Kecamatan","Jumlah UKM yang Difasilitasi"],[c]); b.use(SAR,"2023-Q3",c)
