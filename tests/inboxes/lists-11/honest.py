from own import *
from openpyxl.comments import Comment
def H(w,note,year=2023): return h("w11l-honest-"+w,note,year)
KOPN=["Koperasi Melati %d","KSP Mawar %d","KSU Sipakatau %d","KPRI Anggrek %d","Kopwan Kenanga %d","Koperasi Tani Padi %d","KUD Harapan %d"]
KON=lambda i,k:KOPN[i%7]%(i+1)
USN=["Warung Mekar %d","Kios Sinar %d","UD Cahaya %d","Penjahit Rapi %d","Keripik Renyah %d","Bengkel Maju %d"]
USA=lambda i,k:USN[i%6]%(i+1)
BHX=lambda i,k:["%03d/BH/KDK.20.6/%s/%d"%(11+i*3,["II","V","VIII","X"][i%4],1998+i%20),"AHU-%07d.AH.01.26.TAHUN %d"%(4100+i*37,2015+i%8)][i%2]
JLN=lambda i,k:"Jl. %s No. %d"%(["Pahlawan","Pelita","Lanto Dg Pasewang","Kelara Raya","Sultan Hasanuddin","Abd. Jalil Sikki"][i%6] if i%6!=3 else "Pendidikan",3+i*7%80)
DSN=lambda i,k:"Dusun %s"%["Bonto","Ujung","Tamarunang","Pannara"][i%4]
TTD=lambda i,k:("%d. ............"%(i+1)) if i%2==0 else ("        %d. ............"%(i+1))
UM_=lambda i,k:22+i*7%38
PD3=["SD","SMP","SMA","SMA","S1","D3"]
PEN=lambda i,k:PD3[i%6]
RP=lambda a,s,m:(lambda i,k:a+(i*7%m)*s)
def wid(ws,*w):
    for i,x in enumerate(w): ws.column_dimensions[L(i+1)].width=x
def fill(ws,r,color,n):
    for c in range(1,n+1): ws.cell(r,c).fill=PatternFill("solid",fgColor=color)
def note(ws,*lines,gap=1,col=1):
    r=ws.next+gap
    for x in lines: put(ws,r,col,x); r+=1
    ws.next=r
def tot(ws,row):
    for c,v in enumerate(row,1):
        if v is not None: put(ws,ws.next,c,v,True)
    ws.next+=1
def nbx(i): return "0220%09d"%(103122415+i*613)
NB=lambda i,k:nbx(i)
KJ="KABUPATEN JENEPONTO"
DK="DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO"

# ---------------------------------------------------------------- koperasi
@H("ods-ekspor","ekspor ODS, kepala di baris 1, periode di judul lembar dan nama berkas",2024)
def _(b):
    r=mk(34,101,lambda i,k:"7304%09d"%(100200+i*31),KON,BHX,lambda i,k:DB(i,k),JLN,DS,KU,C("KAB. JENEPONTO"),C("SULAWESI SELATAN"),C("PRIMER KABUPATEN/KOTA"),JN,lambda i,k:["Sudah","Belum"][i%2],lambda i,k:"ABCD"[i%4],lambda i,k:"Aktif" if AK(i) else "Tidak Aktif")
    ws=S(b,"Data ODS Koperasi Kab Jeneponto per 31 Desember 2024.xlsx",["",],["NIK Koperasi","Nama Koperasi","No. Badan Hukum","Tgl. Badan Hukum","Alamat","Kelurahan/Desa","Kecamatan","Kabupaten","Provinsi","Bentuk Koperasi","Jenis Koperasi","Sertifikat NIK","Grade","Status Koperasi"],list(r),tab="per 31 Desember 2024")
    ws.delete_rows(1,2); ws.first-=2; ws.next-=2
    kopu(b,r.k,"2024-Q4",AK)
@H("buku-induk","buku induk koperasi berkelompok kecamatan",2023)
def _(b):
    r=mk(31,102,NO,KON,BHX,DB,JN,DS,order=True)
    S(b,"Buku Induk Koperasi 2023.xlsx",["BUKU INDUK KOPERASI",KJ,"KEADAAN S/D 31 DESEMBER 2023"],["No. Urut","Nama Koperasi","Nomor Badan Hukum","Tanggal","Jenis","Desa/Kelurahan"],sec(r,lambda j,k:"%s. KECAMATAN %s"%(RM[j],k.upper())),merge=True,when="Januari 2024",jab="KEPALA BIDANG KELEMBAGAAN")
    kopu(b,r.k,"2023-Q4")
@H("centang-status","centang di bawah Aktif / Tidak Aktif",2022)
def _(b):
    r=mk(28,103,NO,KON,BHX,DS,KC,lambda i,k:"√" if AK(i) else None,lambda i,k:None if AK(i) else "√")
    ws=S(b,"data koperasi fix.xlsx",LH+["DATA KOPERASI PER 31 DESEMBER 2022"],["No","Nama Koperasi","No. Badan Hukum","Desa/Kel.","Kecamatan",("Status",["Aktif","Tidak Aktif"])],list(r),tab="DATA",num=True)
    tot(ws,[None,"JUMLAH",None,None,None,sum(AK(i) for i in range(28)),sum(not AK(i) for i in range(28))]); kopu(b,r.k,"2022-Q4",AK)
@H("tab-per-kecamatan","satu lembar per kecamatan, nomor mulai lagi",2024)
def _(b):
    n=dict(zip(NAMES,[4,2,3,3,6,2,3,2,1,3,2])); i0=0; tt={};ak={}
    for k in NAMES:
        r=mk([k]*n[k],0,lambda i,k:i-i0+1,KON,BHX,DS,JN,ST("A","TA"),off=i0)
        S(b,"Data Koperasi per Kecamatan.xlsx",["DAFTAR KOPERASI KECAMATAN "+k.upper(),"TAHUN 2024"],["No","Nama Koperasi","Badan Hukum","Desa/Kelurahan","Jenis","Ket (A/TA)"],list(r),tab=k)
        ws=b.files["Data Koperasi per Kecamatan.xlsx"][k]; note(ws,"Ket: A = Aktif, TA = Tidak Aktif")
        tt[k]=n[k]; ak[k]=sum(AK(i) for i in range(i0,i0+n[k])); i0+=n[k]
    b.use("koperasi_total","2024",tt); b.use("koperasi_aktif","2024",ak); b.use("koperasi_tidak_aktif","2024",{k:tt[k]-ak[k] for k in tt})
@H("tab-aktif-tidak","dua lembar, aktif dan tidak aktif",2025)
def _(b):
    kl=ks(30,105); A_=[k for i,k in enumerate(kl) if AK(i)]; T_=[k for i,k in enumerate(kl) if not AK(i)]
    for nm,l,o in (("AKTIF",A_,0),("TIDAK AKTIF",T_,50)):
        r=mk(l,0,lambda i,k:i-o+1,KON,BHX,DS,KU,ORG("Ketua"),HP,off=o)
        S(b,"KOPERASI 2025.xlsx",["DAFTAR KOPERASI "+nm,"KABUPATEN JENEPONTO","POSISI 31 DESEMBER 2025"],["NO","NAMA KOPERASI","NO. BADAN HUKUM","DESA/KEL","KECAMATAN","NAMA KETUA","NO. HP"],list(r),tab=nm)
    kopu(b,kl,"2025-Q4",AK)
@H("blok-a-b","satu lembar, A aktif lalu B tidak aktif, jumlah di bawah tiap blok",2023)
def _(b):
    kl=ks(27,106); A_=[k for i,k in enumerate(kl) if AK(i)]; T_=[k for i,k in enumerate(kl) if not AK(i)]
    ra=mk(A_,0,NO,KON,BHX,JN,KC); rt=mk(T_,0,lambda i,k:i-59,KON,BHX,JN,KC,off=60)
    rows=["A. KOPERASI AKTIF"]+list(ra)+["Jumlah Koperasi Aktif : %d"%len(ra),"B. KOPERASI TIDAK AKTIF"]+list(rt)+["Jumlah Koperasi Tidak Aktif : %d"%len(rt)]
    S(b,"Daftar Koperasi Des 23.xlsx",["DAFTAR KOPERASI "+KJ,"PER 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor BH","Jenis Koperasi","Kecamatan"],rows)
    kopu(b,kl,"2023-Q4",AK)
@H("kecamatan-gabung","kolom kecamatan digabung per kelompok",2024)
def _(b):
    r=mk(29,107,NO,KC,KON,BHX,lambda i,k:120+i*13%400,ST("Aktif","Tidak Aktif"),order=True)
    ws=S(b,"Kelembagaan/Lamp. Data Koperasi.xlsx",KOPJ+["DATA KOPERASI KABUPATEN JENEPONTO TAHUN 2024"],["No.","Kecamatan","Nama Koperasi","No. BH","Jml Anggota","Status"],list(r),merge=True)
    span(ws,2,runs(r.k)); kopu(b,r.k,"2024",AK)
@H("keragaan","keragaan koperasi dengan modal, omzet, SHU dan baris jumlah",2023)
def _(b):
    r=mk(26,108,NO,KON,KC,ST("Aktif","Non Aktif"),lambda i,k:20+i*11%90,lambda i,k:15+i*5%70,RP(25000000,1250000,31),RP(10000000,750000,23),RP(60000000,4300000,37),RP(1500000,210000,29))
    ws=S(b,"Keragaan Koperasi Kab. Jeneponto 2023.xlsx",["KERAGAAN KOPERASI "+KJ,"PER 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Status",("Jumlah Anggota",["L","P"]),("Permodalan (Rp)",["Modal Sendiri","Modal Luar"]),"Volume Usaha (Rp)","SHU (Rp)"],list(r),tab="Keragaan",num=True)
    tot(ws,[None,"J U M L A H",None,None]+[sum(x[c] for x in r) for c in range(4,10)])
    for x in range(ws.first,ws.next):
        for c in range(7,11): ws.cell(x,c).number_format="#,##0"
    kopu(b,r.k,"2023-Q4",AK)
@H("alamat-lengkap","desa dan kecamatan di satu kolom alamat",2024)
def _(b):
    r=mk(22,109,NO,KON,BHX,lambda i,k:"%s, Desa %s, Kec. %s"%(DSN(i,k),ds(k,i),k),ORG("Ketua"),ST("Aktif","Tidak Aktif"))
    S(b,"data_koperasi_tw4.xlsx",["DATA KOPERASI TRIWULAN IV TAHUN 2024"],["No","Nama Koperasi","Badan Hukum","Alamat Koperasi","Nama Ketua","Status"],list(r))
    kopu(b,r.k,"2024-Q4",AK)
@H("posisi-tw2","posisi triwulan II, legenda A/TA",2025)
def _(b):
    r=mk(25,110,NO,KON,lambda i,k:i*37%210+15,JN,KE,ST("A","TA"))
    ws=S(b,"Laporan Koperasi TW II 2025.xlsx",LH2+["PERKEMBANGAN KOPERASI TRIWULAN II TAHUN 2025"],["No","Nama Koperasi","Jml Agt","Jenis Kop","Kec.","A/TA"],list(r),tab="TW II")
    note(ws,"Keterangan :","A  : Koperasi Aktif","TA : Koperasi Tidak Aktif"); sign(ws,ws.next+1,5,"Juni 2025"); kopu(b,r.k,"2025-Q2",AK)
@H("kode-angka-status","status 1/0 dengan legenda",2022)
def _(b):
    r=mk(24,111,NO,lambda i,k:7304000+10*(NAMES.index(k)+1),KC,KON,BHX,lambda i,k:int(AK(i)))
    ws=S(b,"kop_jeneponto.xlsx",["Data Koperasi Kabupaten Jeneponto Tahun 2022","Status Koperasi: 1 = Aktif, 0 = Tidak Aktif"],["No","Kode Kec","Kecamatan","Nama Koperasi","No BH","Status Koperasi"],list(r))
    kopu(b,r.k,"2022",AK)
@H("dua-tahun","lembar 2022 dan 2023",2023)
def _(b):
    kl=ks(24,1121)
    for y,n in ((2022,20),(2023,24)):
        r=mk(kl[:n],0,NO,KON,BHX,KC,ST("Aktif","Tidak Aktif"))
        S(b,"Daftar Koperasi 2022-2023.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER %d"%y],["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Status"],list(r),tab=str(y))
        kopu(b,r.k,"%d-Q4"%y,AK)
@H("kepala-diulang","kepala tabel diulang tiap halaman",2024)
def _(b):
    r=mk(36,113,NO,KON,BHX,DS,KC,ST("AKTIF","TIDAK AKTIF"))
    S(b,"DAFTAR KOPERASI CETAK.xlsx",["DAFTAR NAMA-NAMA KOPERASI","SE-KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2024"],["NO","NAMA KOPERASI","NO. BADAN HUKUM","DESA/KEL.","KECAMATAN","KET."],list(r),rep=12,merge=True,when="Januari 2025")
    kopu(b,r.k,"2024-Q4",AK)
@H("gform-koperasi","isian Google Form pendataan koperasi",2025)
def _(b):
    r=mk(21,114,lambda i,k:D(2025,10,6+i%20,8+i%9,i*7%60),lambda i,k:"operator%d@mail.go.id"%(i%4+1),KON,BHX,lambda i,k:"Kec. "+k,DS,JN,lambda i,k:"Aktif" if AK(i) else "Tidak Aktif",HP)
    S(b,"Pendataan Koperasi Triwulan IV Tahun 2025 (Responses).xlsx",["Pendataan Koperasi Kab. Jeneponto Triwulan IV Tahun 2025"],["Timestamp","Email Address","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Desa/Kelurahan","Jenis Koperasi","Status Koperasi saat ini","No. WA Pengurus"],list(r),tab="Form Responses 1")
    kopu(b,r.k,"2025-Q4",AK)
@H("ditto","tanda idem di bawah kecamatan",2023)
def _(b):
    r=mk(25,115,NO,KON,KC,JN,lambda i,k:1999+i%20,ST("Aktif","Tdk Aktif"),order=True)
    rows=[];last=None
    for k,x in zip(r.k,r): rows.append(x if k!=last else x[:2]+('"',)+x[3:]); last=k
    S(b,"Koperasi.xlsx",["DAFTAR KOPERASI KAB. JENEPONTO","TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Jenis","Thn Berdiri","Status"],rows)
    kopu(b,r.k,"2023",AK)
@H("jenis-seksi","dikelompokkan menurut jenis koperasi, nomor jalan terus",2024)
def _(b):
    kl=ks(30,116); r=mk(kl,0,NO,KON,BHX,DS,KU,ST("Aktif","Tidak Aktif")); rows=[]
    for j,x in enumerate(r):
        if j%6==0: rows.append("%s. KOPERASI %s"%(ALF[j//6],JENIS[j//6].upper()))
        rows.append(x)
    S(b,"Koperasi menurut jenis TW III.xlsx",LH+["DAFTAR KOPERASI MENURUT JENIS","POSISI TRIWULAN III TAHUN 2024"],["No.","Nama Koperasi","No. BH","Desa/Kel","Kecamatan","Status"],rows,num=True)
    kopu(b,kl,"2024-Q3",AK)
@H("rat","daftar koperasi dengan RAT dan status",2024)
def _(b):
    r=mk(23,117,NO,KON,KK,lambda i,k:"%d %s 2024"%(3+i%25,BLN[i%3]) if i%3==0 else "-",lambda i,k:"Aktif" if AK(i) else "Tidak Aktif",lambda i,k:["","Pembinaan manajemen",""][i%3] or None)
    S(b,"Monitoring RAT TB 2023.xlsx",["DATA KOPERASI DAN PELAKSANAAN RAT","KABUPATEN JENEPONTO PER 30 JUNI 2024"],["No","Nama Koperasi","Kecamatan","Tanggal RAT","Status Koperasi","Keterangan"],list(r),tab="RAT")
    kopu(b,r.k,"2024-Q2",AK)
@H("pengurus-kolom","ketua, sekretaris, bendahara di kolom; dua penanda tangan",2025)
def _(b):
    r=mk(20,118,NO,lambda i,k:KON(i,k).upper(),BHX,KU,ORG("Ketua"),ORG("Sekretaris"),ORG("Bendahara"),HP,ST("AKTIF","TIDAK AKTIF"))
    ws=S(b,"profil kop.xlsx",["PROFIL KOPERASI KABUPATEN JENEPONTO","PER TANGGAL 30 SEPTEMBER 2025"],["NO","NAMA KOPERASI","BADAN HUKUM","KECAMATAN",("PENGURUS",["KETUA","SEKRETARIS","BENDAHARA"]),"HP","STATUS"],list(r),when="Oktober 2025")
    put(ws,ws.next+2,2,"Mengetahui,"); put(ws,ws.next+3,2,"KEPALA DINAS"); put(ws,ws.next+7,2,"N A M A"); kopu(b,r.k,"2025-Q3",AK)
@H("db-tanpa-nomor","basis data tanpa nomor, nama kolom bergaris bawah, lembar catatan",2023)
def _(b):
    r=mk(33,119,lambda i,k:"K%04d"%(i+1),KON,KU,DS,lambda i,k:"AKTIF" if AK(i) else "TIDAK_AKTIF",lambda i,k:2023)
    S(b,"db_koperasi_2023.xlsx",["Data koperasi per 31 Desember 2023"],["id_kop","nama_koperasi","kecamatan","desa","status_koperasi","tahun_data"],list(r),tab="tbl_koperasi")
    ws=b.sheet("db_koperasi_2023.xlsx","Baca Saya"); put(ws,1,1,"Berkas ini diunduh dari aplikasi bidang kelembagaan."); put(ws,2,1,"Pertanyaan: hubungi admin bidang."); kopu(b,r.k,"2023-Q4",AK)
@H("status-kata","status ditulis berbeda-beda oleh petugas",2024)
def _(b):
    r=mk(24,120,NO,KON,KE,BHX,lambda i,k:["Aktif","aktif","AKTIF","Aktif "][i%4] if AK(i) else ["Tidak Aktif","tdk aktif","Non Aktif","TIDAK AKTIF"][i%4])
    S(b,"REKAP KOP 2024 - Final.xlsx",["DAFTAR KOPERASI TAHUN 2024"],["No","Nama Koperasi","Kec","No. Badan Hukum","Status Keaktifan"],list(r))
    kopu(b,r.k,"2024",AK)

# ---------------------------------------------------------------- UMKM
@H("umkm-bnba","by name by address dengan NIK",2024)
def _(b):
    r=mk(38,201,NO,PM,NK,LP,DSN,DS,KC,USA,JU,HP)
    S(b,"DATA UMKM BNBA 2024.xlsx",PEMB+["DATA UMKM BY NAME BY ADDRESS TAHUN 2024"],["No","Nama Pemilik","NIK","L/P","Alamat","Desa/Kel","Kecamatan","Nama Usaha","Jenis Usaha","No. HP"],list(r),num=True)
    umu(b,r.k,"2024")
@H("umkm-skala","skala usaha ditulis",2023)
def _(b):
    r=mk(35,202,NO,USA,PM,NX,KU,DS,KB,SK,OM,lambda i,k:1+i%6)
    S(b,"Data UMKM per 31 Des 2023.xlsx",["DATA USAHA MIKRO, KECIL DAN MENENGAH",KJ,"PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Desa","KBLI","Skala Usaha","Omzet/Tahun (Rp)","Tenaga Kerja"],list(r))
    umu(b,r.k,"2023-Q4",SK)
@H("umkm-centang-skala","centang v di bawah Mikro/Kecil/Menengah",2022)
def _(b):
    r=mk(30,203,NO,PM,USA,KC,JU,*[(lambda w:(lambda i,k:"v" if SK(i,k)==w else None))(w) for w in ("Mikro","Kecil","Menengah")])
    S(b,"umkm 2022.xlsx",["DAFTAR UMKM KABUPATEN JENEPONTO TAHUN 2022"],["No","Nama Pelaku Usaha","Nama Usaha","Kecamatan","Jenis Usaha",("Skala Usaha",["Mikro","Kecil","Menengah"])],list(r),when="Januari 2023")
    umu(b,r.k,"2022",SK)
@H("umkm-tab-kecamatan","satu lembar per kecamatan (lima kecamatan)",2025)
def _(b):
    am=["Binamu","Turatea","Kelara","Rumbia","Batang"]; i0=0; c={}
    for n,k in zip([9,5,6,4,5],am):
        r=mk([k]*n,0,lambda i,k:i-i0+1,PM,NK,USA,DS,JU,off=i0); i0+=n; c[k]=n
        S(b,"Pendataan UMKM.xlsx",["DATA UMKM KECAMATAN "+k.upper()+" TAHUN 2025"],["No","Nama","NIK","Nama Usaha","Desa/Kelurahan","Jenis Usaha"],list(r),tab="Kec. "+k)
    b.use("umkm_total","2025",c)
@H("umkm-gform","Google Form, judul di nama berkas dan lembar",2024)
def _(b):
    r=mk(32,205,lambda i,k:D(2024,5+i%2,1+i%28,9+i%8,i*11%60),PM,NK,LP,lambda i,k:k,DS,USA,lambda i,k:["Makanan dan minuman","Fesyen","Kerajinan","Jasa"][i%4],lambda i,k:["< 5 juta","5 - 10 juta","> 10 juta"][i%3],lambda i,k:["Ya","Tidak"][i%2])
    S(b,"Form Pendataan UMKM Kab. Jeneponto Tahun 2024 (Jawaban).xlsx",["Pendataan UMKM Kabupaten Jeneponto Tahun 2024"],["Timestamp","Nama Lengkap Pemilik Usaha","NIK (16 digit)","Jenis Kelamin","Kecamatan tempat usaha","Desa / Kelurahan","Nama Usaha / Merek","Bidang Usaha","Omzet per bulan","Apakah pernah ikut pelatihan?"],list(r),tab="Form Responses 1")
    umu(b,r.k,"2024")
@H("umkm-seksi-skala","A. usaha mikro, B. usaha kecil, C. usaha menengah",2023)
def _(b):
    rows=[];o=0;all_=[]
    for j,(w,n) in enumerate((("MIKRO",16),("KECIL",8),("MENENGAH",3))):
        r=mk(ks(n,2060+j),0,lambda i,k:i-o+1,PM,USA,DS,KC,HP,off=o); rows+=["%s. USAHA %s"%(ALF[j],w)]+list(r); o+=n; b.use("umkm_"+w.lower(),"2023-Q4",cn(r.k)); all_+=r.k
    umu(b,all_,"2023-Q4")
    S(b,"UMKM menurut skala.xlsx",LH+["DAFTAR UMKM MENURUT SKALA USAHA","POSISI 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan","No HP"],rows)
@H("umkm-30-juni","posisi 30 Juni, tenaga kerja L/P, aset, jumlah di bawah",2024)
def _(b):
    r=mk(27,207,NO,USA,PM,KK,lambda i,k:1+i%3,lambda i,k:i%4,AS,OM,SK)
    ws=S(b,"UMKM SMT I 2024.xlsx",["DATA UMKM SE-KABUPATEN JENEPONTO","KEADAAN PER 30 JUNI 2024"],["No","Nama Usaha","Pemilik","Kecamatan",("Tenaga Kerja",["L","P"]),"Aset (Rp)","Omzet (Rp)","Klasifikasi Usaha"],list(r))
    tot(ws,[None,"TOTAL",None,None]+[sum(x[c] for x in r) for c in range(4,8)]); umu(b,r.k,"2024-Q2",SK)
@H("umkm-baris-kecamatan","baris KECAMATAN : ... di atas tiap tabel, kepala diulang",2025)
def _(b):
    ws=b.sheet("Hasil Pendataan UMKM 2025.xlsx","Sheet1"); r0=titles(ws,["HASIL PENDATAAN UMKM TAHUN 2025",DK])+1; c={};i=0
    for k,n in zip(NAMES,[4,3,3,2,5,2,3,2,2,3,2]):
        put(ws,r0,1,"KECAMATAN : "+k.upper(),True)
        rows=mk([k]*n,0,lambda j,k:j-i+1,PM,NK,USA,DS,SK,off=i); i+=n; c[k]=n
        r0=table(ws,r0+1,["No","Nama","NIK","Nama Usaha","Desa/Kel","Skala"],list(rows))+1
    umu(b,[k for k in NAMES for _ in range(c[k])],"2025",SK)
@H("umkm-sidt","unduhan SIDT, kolom bergaya sistem, NIK tersamar",2023)
def _(b):
    r=mk(40,209,lambda i,k:"KUMKM-7304-%06d"%(i+1),NX,PM,lambda i,k:["LAKI-LAKI","PEREMPUAN"][i%2],USA,KB,lambda i,k:"USAHA "+SK(i,k).upper(),DS,KU,C("JENEPONTO"),C("SULAWESI SELATAN"))
    S(b,"SIDT-KUMKM_7304_2023.xlsx",["Data KUMKM Kabupaten Jeneponto Tahun 2023"],["ID_KUMKM","NIK","NAMA_PEMILIK","JENIS_KELAMIN","NAMA_USAHA","KBLI","SKALA_USAHA","DESA_KELURAHAN","KECAMATAN","KABUPATEN_KOTA","PROVINSI"],list(r),tab="export")
    umu(b,r.k,"2023",SK)
@H("umkm-mungil-usaha","pedagang pasar, keterangan modal, spasi kosong antar sepuluh baris",2024)
def _(b):
    r=mk(30,210,NO,PM,LP,UM_,PEN,USA,JU,DS,KE,lambda i,k:["Modal sendiri","Pinjaman bank","Keluarga"][i%3])
    S(b,"Data Pelaku UMKM tw3.xlsx",["DATA PELAKU UMKM","TRIWULAN III TAHUN 2024"],["No","Nama Pelaku Usaha","L/P","Umur","Pend.","Nama Usaha","Jenis Usaha","Desa/Kel.","Kec.","Sumber Modal"],list(r),blank=10)
    umu(b,r.k,"2024-Q3")
@H("umkm-desa-kec","desa dan kecamatan dalam kolom terpisah di bawah Alamat, dua baris kepala",2022)
def _(b):
    r=mk(26,211,NO,USA,PM,JLN,DS,KU,HP,lambda i,k:["Perorangan","CV","Perorangan","UD"][i%4],SK)
    S(b,"Direktori UMKM 2022.xlsx",["DIREKTORI UMKM KABUPATEN JENEPONTO","TAHUN 2022"],["NO. URUT","NAMA PERUSAHAAN","NAMA PEMILIK",("ALAMAT",["JALAN","DESA/ KELURAHAN","KECAMATAN","TELP"]),"BENTUK BADAN USAHA","SKALA USAHA"],list(r),num=True,tab="DIREKTORI")
    umu(b,r.k,"2022",SK)
@H("umkm-tanda-kepemilikan","kolom NIB, halal, PIRT sebagai atribut, umkm dihitung baris",2025)
def _(b):
    r=mk(28,212,NO,PM,USA,KC,DS,lambda i,k:NB(i,k) if i%3 else "-",lambda i,k:["Ada","Belum"][i%2],lambda i,k:["Belum","Ada","Belum"][i%3],lambda i,k:SK(i,k))
    S(b,"Basis Data UMKM 2025.xlsx",["BASIS DATA UMKM PER 31 DESEMBER 2025"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Desa/Kelurahan",("Legalitas",["NIB","Halal","PIRT"]),"Skala"],list(r))
    umu(b,r.k,"2025-Q4",SK)
@H("umkm-kuliner-jasa","tiga tab menurut sektor, nomor mulai lagi, judul sama",2023)
def _(b):
    allk=[];o=0
    for tb,n in (("PERDAGANGAN",14),("INDUSTRI",9),("JASA",8)):
        r=mk(ks(n,2130+n),0,lambda i,k:i-o+1,PM,NK,USA,DS,KU,off=o); o+=n; allk+=r.k
        S(b,"Bidang Pemberdayaan UKM/UMKM 2023.xlsx",["DATA UMKM KABUPATEN JENEPONTO TAHUN 2023","SEKTOR "+tb],["No","Nama Pemilik","NIK","Nama Usaha","Desa","Kecamatan"],list(r),tab=tb)
    umu(b,allk,"2023")

# ---------------------------------------------------------------- pelatihan
@H("daftar-hadir","daftar hadir satu pelatihan, tanda tangan berselang",2024)
def _(b):
    r=mk(30,301,NO,PS,LP,USA,DS,KC,HP,TTD)
    S(b,"Daftar Hadir Pelatihan Kewirausahaan.xlsx",["DAFTAR HADIR PESERTA","PELATIHAN KEWIRAUSAHAAN BAGI PELAKU UMKM","Hari/Tanggal : Selasa, 14 Mei 2024","Tempat : Aula Dinas Koperasi dan UKM Kab. Jeneponto"],["No","Nama Peserta","L/P","Nama Usaha","Desa/Kel","Kecamatan","No. HP","Tanda Tangan"],list(r),when="Mei 2024",jab="PANITIA PELAKSANA")
    flow(b,PD,r.k,"2024-Q2")
@H("peserta-tanggal-baris","rekap peserta setahun, tanggal di baris",2023)
def _(b):
    r=mk(40,302,NO,PS,NK,LP,KC,lambda i,k:["Pelatihan Manajemen Usaha","Pelatihan Digital Marketing","Pelatihan Perkoperasian"][i%3],DT(2023,3,6,9))
    S(b,"Rekap Peserta Pelatihan 2023.xlsx",PEMB+["REKAPITULASI PESERTA PELATIHAN TAHUN 2023"],["No","Nama Peserta","NIK","JK","Kecamatan","Nama Pelatihan","Tanggal Pelatihan"],list(r),merge=True)
    flowd(b,PD,r.k,dl(DT(2023,3,6,9),r.k))
@H("tab-angkatan","satu lembar per angkatan, tanggal di judul",2024)
def _(b):
    o=0
    for ro,n,d,q in (("I",16,"5 s.d. 7 Maret 2024","2024-Q1"),("II",15,"11 s.d. 13 Juni 2024","2024-Q2"),("III",14,"17 s.d. 19 September 2024","2024-Q3")):
        r=mk(ks(n,303+n),0,lambda i,k:i-o+1,PS,LP,NK,USA,KC,off=o); o+=n
        S(b,"Peserta Pelatihan per Angkatan.xlsx",["DAFTAR PESERTA PELATIHAN PENGEMBANGAN USAHA ANGKATAN "+ro,"Tanggal Pelaksanaan : "+d],["No","Nama","L/P","NIK","Nama Usaha","Kecamatan"],list(r),tab="Angkatan "+ro)
        flow(b,PD,r.k,q)
@H("tanggal-rentang","tanggal pelaksanaan ditulis rentang",2024)
def _(b):
    d=[("05-07 Maret 2024",1),("22 - 24 April 2024",2),("12 s.d. 14 Agustus 2024",3),("28 s.d 29 November 2024",4)]
    r=mk(36,304,NO,PS,LP,PEN,KE,lambda i,k:["Dasar Koperasi","Kemasan Produk","Pemasaran Daring","Akuntansi UMKM"][i%4],lambda i,k:d[i%4][0])
    S(b,"PESERTA PELATIHAN 2024.xlsx",["DAFTAR PESERTA PELATIHAN","DINAS KOPERASI DAN UKM TAHUN 2024"],["No","Nama Peserta","L/P","Pendidikan","Kecamatan","Materi Pelatihan","Tgl. Pelaksanaan"],list(r))
    for q in range(4): b.use(PD,"2024-Q%d"%(q+1),cn(r.k,lambda i:i%4==q))
@H("penerima-sertifikat","daftar penerima sertifikat pelatihan dengan nomor sertifikat",2025)
def _(b):
    r=mk(25,305,NO,PS,LP,lambda i,k:"Jeneponto, %d-%d-%d"%(1+i%27,1+i%12,1975+i%25),USA,KC,lambda i,k:"893/%03d/PLT-UKM/VIII/2025"%(i+1),lambda i,k:72+i*5%25)
    S(b,"Sertifikat Pelatihan Agustus.xlsx",["DAFTAR PENERIMA SERTIFIKAT","PELATIHAN PENGOLAHAN HASIL LAUT","TANGGAL 19 - 21 AGUSTUS 2025"],["No","Nama Peserta","L/P","Tempat, Tgl Lahir","Nama Usaha","Kecamatan","No. Sertifikat","Nilai Akhir"],list(r))
    flow(b,PD,r.k,"2025-Q3")
@H("utusan-koperasi","pelatihan perkoperasian, utusan koperasi",2023)
def _(b):
    r=mk(22,306,NO,PS,LP,lambda i,k:["Ketua","Bendahara","Sekretaris","Anggota"][i%4],KON,KC,HP)
    S(b,"Diklat Perkoperasian TW IV.xlsx",KOPJ+["DAFTAR PESERTA DIKLAT PERKOPERASIAN","TRIWULAN IV TAHUN 2023"],["No","Nama","L/P","Jabatan di Koperasi","Asal Koperasi","Kecamatan","No HP"],list(r),when="November 2023")
    flow(b,PD,r.k,"2023-Q4")
@H("seksi-triwulan","baris TRIWULAN I s.d. IV memisah daftar",2022)
def _(b):
    rows=[];o=0
    for q,n in ((1,9),(2,12),(3,11),(4,7)):
        r=mk(ks(n,3070+q),0,lambda i,k:i-o+1,PS,NK,KU,lambda i,k:"Pelatihan "+["Menjahit","Tata Boga","Anyaman"][i%3],off=o); o+=n; rows+=["TRIWULAN "+ROM[q]]+list(r); flow(b,PD,r.k,"2022-Q%d"%q)
    S(b,"Peserta Pelatihan Th 2022.xlsx",["DATA PESERTA PELATIHAN UMKM","TAHUN ANGGARAN 2022"],["NO","NAMA PESERTA","NIK","KECAMATAN","JENIS PELATIHAN"],rows)
@H("dua-pelatihan-satu-lembar","dua pelatihan berurutan, masing-masing berjudul dan berkepala",2024)
def _(b):
    ws=b.sheet("Absen pelatihan TW II.xlsx","Absen"); r0=1;o=0
    for nm,d,n in (("PELATIHAN DIGITAL MARKETING","Rabu, 24 April 2024",15),("PELATIHAN MANAJEMEN KEUANGAN","Kamis, 20 Juni 2024",13)):
        r=mk(ks(n,3080+n),0,lambda i,k:i-o+1,PS,USA,KC,TTD,off=o); o+=n
        r0=titles(ws,["DAFTAR HADIR PESERTA "+nm,"Hari/Tanggal : "+d],5,r0)+1
        r0=table(ws,r0,["No","Nama","Nama Usaha","Kecamatan","Tanda Tangan"],[x[:4]+("%d. ........"%x[0],) for x in r])+3
        kk=b.__dict__.setdefault("kk",[]); kk+=r.k
    flow(b,PD,b.kk,"2024-Q2")
@H("hadir-tiga-hari","centang hadir tiga hari, semua hadir",2025)
def _(b):
    r=mk(24,309,NO,PS,LP,USA,DS,KC,C("√"),C("√"),C("√"))
    S(b,"Absensi Pelatihan Barista.xlsx",["DAFTAR HADIR PELATIHAN BARISTA DAN USAHA KOPI","TANGGAL 10 - 12 FEBRUARI 2025"],["No","Nama Peserta","L/P","Nama Usaha","Desa","Kecamatan",("Kehadiran",["10 Feb","11 Feb","12 Feb"])],list(r))
    flow(b,PD,r.k,"2025-Q1")
@H("uang-saku","tanda terima uang transport peserta pelatihan",2023)
def _(b):
    r=mk(28,310,NO,PS,KC,C(3),C(75000),C(225000),TTD)
    ws=S(b,"Tanda Terima Transport Peserta.xlsx",["TANDA TERIMA UANG TRANSPORT PESERTA","PELATIHAN KEMASAN DAN MEREK PRODUK UMKM","TANGGAL 6 S/D 8 JULI 2023"],["No.","Nama Peserta","Kecamatan","Jml Hari","Transport/hari (Rp)","Jumlah Diterima (Rp)","Tanda Tangan"],list(r),when="Juli 2023",jab="BENDAHARA PENGELUARAN")
    flow(b,PD,r.k,"2023-Q3")
@H("nilai-pre-post","nilai pre-test dan post-test peserta",2024)
def _(b):
    r=mk(21,311,NO,PS,LP,KK,USA,lambda i,k:40+i*7%30,lambda i,k:70+i*5%29)
    S(b,"hasil pre-post test.xlsx",["DAFTAR PESERTA DAN NILAI","BIMBINGAN TEKNIS LAPORAN KEUANGAN UMKM","Jeneponto, 8-9 Oktober 2024"],["No","Nama Peserta","L/P","Kecamatan","Nama Usaha","Pre Test","Post Test"],list(r))
    flow(b,PD,r.k,"2024-Q4")
@H("peserta-tw","nominatif peserta triwulan III tanpa tanggal",2025)
def _(b):
    r=mk(33,312,NO,lambda i,k:PS(i,k).upper(),NK,LP,UM_,PEN,DS,KU,C("Pelatihan Kewirausahaan"))
    S(b,"Nominatif Peserta TW III.xlsx",["DAFTAR NOMINATIF PESERTA PELATIHAN","TRIWULAN III TAHUN 2025"],["NO","NAMA","NIK","L/P","UMUR","PEND.","DESA/KEL.","KECAMATAN","NAMA DIKLAT"],list(r),num=True,merge=True,when="September 2025")
    flow(b,PD,r.k,"2025-Q3")
@H("peserta-kecamatan-seksi","kelompok kecamatan berbaris judul, nomor mulai lagi",2023)
def _(b):
    r=mk(29,313,NO,PS,NX,LP,USA,DS,order=True)
    S(b,"Peserta Pelatihan 2023 per kec.xlsx",["DAFTAR PESERTA PELATIHAN DAN BIMTEK UMKM","TAHUN 2023"],["No","Nama","NIK","L/P","Jenis Usaha","Desa/Kelurahan"],sec(r,lambda j,k:"Kecamatan "+k))
    flow(b,PD,r.k,"2023")
@H("gform-evaluasi","isian kehadiran daring pelatihan, cap waktu hari pelaksanaan",2024)
def _(b):
    r=mk(26,314,lambda i,k:D(2024,9,25,8,i*2%60,i%50),PS,NK,LP,USA,lambda i,k:k.upper(),HP)
    S(b,"Presensi Pelatihan Foto Produk (Responses).xlsx",["Presensi Peserta Pelatihan Foto Produk, 25 September 2024"],["Timestamp","Nama Lengkap","NIK","Jenis Kelamin","Nama Usaha","Kecamatan","No. WhatsApp"],list(r),tab="Form Responses 1")
    flow(b,PD,r.k,"2024-Q3")
@H("dua-kolom-waktu","mulai dan selesai pelatihan dalam bulan yang sama",2022)
def _(b):
    m=(2,5,8,11)
    r=mk(34,315,NO,PS,LP,KC,lambda i,k:["Menjahit","Olahan Ikan","Olahan Jagung","Las"][i%4],lambda i,k:D(2022,m[i%4],7),lambda i,k:D(2022,m[i%4],10),C("Dinas Koperasi dan UKM"))
    S(b,"Daftar Alumni Pelatihan 2022.xlsx",["DAFTAR ALUMNI PELATIHAN KETERAMPILAN UMKM","TAHUN 2022"],["No","Nama Alumni","L/P","Kecamatan","Jenis Pelatihan","Tgl Mulai","Tgl Selesai","Penyelenggara"],list(r),tab="Alumni")
    for q in range(4): b.use(PD,"2022-Q%d"%(q+1),cn(r.k,lambda i:i%4==q))

# ---------------------------------------------------------------- izin
@H("oss-nib","rekap NIB terbit unduhan OSS",2024)
def _(b):
    d=DT(2024,1,4,7,10)
    r=mk(36,401,NO,NB,d,lambda i,k:PM(i,k).upper(),C("Perseorangan"),C("Usaha Mikro"),KB,DS,KU,C("Kab. Jeneponto"))
    S(b,"Rekap NIB OSS RBA 2024.xlsx",["REKAP NIB UMK YANG DIFASILITASI MELALUI OSS-RBA","KABUPATEN JENEPONTO TAHUN 2024"],["No","NIB","Tanggal Terbit NIB","Nama Pelaku Usaha","Jenis Pelaku","Skala Usaha","KBLI","Kelurahan","Kecamatan","Kab/Kota"],list(r),tab="OSS")
    flowd(b,IZN,r.k,dl(d,r.k))
@H("fasilitasi-nib-tw","fasilitasi NIB triwulan II",2023)
def _(b):
    r=mk(27,402,NO,PM,NK,USA,KC,DS,NB,lambda i,k:tgl(D(2023,4+i%3,3+i%24),0))
    S(b,"Fasilitasi NIB TW 2.xlsx",PEMB+["DAFTAR PELAKU USAHA YANG DIFASILITASI PENERBITAN NIB","TRIWULAN II TAHUN 2023"],["No","Nama Pelaku Usaha","NIK","Nama Usaha","Kecamatan","Desa/Kel","NIB","Tgl Terbit"],list(r),when="Juli 2023")
    flow(b,IZN,r.k,"2023-Q2")
@H("izin-tab-bulan","lembar per bulan dengan tanggal terbit di baris",2025)
def _(b):
    o=0;kk=[];dd=[]
    for m,n in ((1,8),(2,7),(3,10)):
        r=mk(ks(n,4030+m),0,lambda i,k:i-o+1,PM,USA,KC,NB,lambda i,k:D(2025,m,2+i%25),off=o); kk+=r.k; dd+=[x[5] for x in r]; o+=n
        S(b,"NIB Jan-Mar 2025.xlsx",["REKAP PENERBITAN NIB UMKM","BULAN %s 2025"%BLN[m-1].upper()],["No","Nama Pemilik","Nama Usaha","Kecamatan","No. NIB","Tanggal Terbit"],list(r),tab=BLN[m-1]); flow(b,IZN,r.k,"2025-%02d"%m)
    pass
@H("izin-tab-tw","lembar TW I, TW II, TW III tanpa tanggal",2024)
def _(b):
    o=0
    for q,n in ((1,12),(2,14),(3,9)):
        r=mk(ks(n,4040+q),0,lambda i,k:i-o+1,PM,NX,USA,NB,KU,off=o); o+=n
        S(b,"Data Fasilitasi Izin Usaha 2024.xlsx",["DATA UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN %s TAHUN 2024"%ROM[q]],["No","Nama","NIK","Usaha","NIB","Kecamatan"],list(r),tab="TW "+ROM[q]); flow(b,IZN,r.k,"2024-Q%d"%q)
@H("serah-terima-nib","tanda terima NIB yang dicetak",2023)
def _(b):
    r=mk(23,405,NO,PM,USA,NB,DS,KC,TTD)
    S(b,"Tanda Terima NIB.xlsx",["TANDA TERIMA PENYERAHAN NOMOR INDUK BERUSAHA (NIB)","KEPADA PELAKU USAHA MIKRO YANG DIFASILITASI","Jeneponto, 16 November 2023"],["No","Nama Pelaku Usaha","Nama Usaha","Nomor NIB","Desa","Kecamatan","Tanda Tangan"],list(r))
    flow(b,IZN,r.k,"2023-Q4")
@H("pendamping-nib","laporan pendamping, nama pendamping per baris",2025)
def _(b):
    d=DT(2025,7,8,9)
    r=mk(30,406,NO,d,PM,NK,HP,USA,KC,NB,lambda i,k:"Pendamping %d"%(i%3+1))
    S(b,"Laporan Pendamping/NIB Juli-September.xlsx",["LAPORAN FASILITASI PENERBITAN NIB OLEH PENDAMPING UMKM","TRIWULAN III 2025"],["No","Tanggal","Nama UMKM","NIK","No. HP","Nama Usaha","Kecamatan","NIB","Pendamping"],list(r))
    flow(b,IZN,r.k,"2025-Q3")
@H("iumk","izin usaha mikro kecil, nomor dan tanggal izin",2022)
def _(b):
    d=DT(2022,2,3,5,11)
    r=mk(28,407,NO,PM,USA,JU,lambda i,k:"503/%03d/IUMK/%s/2022"%(i+1,RM[min(11,d(i,k).month)]),lambda i,k:tgl(d(i,k),1),DS,KC)
    S(b,"IUMK 2022.xlsx",LH+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA MIKRO KECIL (IUMK)","TAHUN 2022"],["No","Nama Pemilik","Nama Usaha","Jenis Usaha",("Izin Usaha",["Nomor","Tanggal"]),"Desa/Kel","Kecamatan"],list(r),num=True)
    flowd(b,IZN,r.k,dl(d,r.k))
@H("nib-angka","NIB tersimpan teks, kecamatan digabung, risiko",2024)
def _(b):
    r=mk(25,408,NO,KC,PM,USA,NB,lambda i,k:["Rendah","Rendah","Menengah Rendah"][i%3],order=True)
    ws=S(b,"NIB difasilitasi 2024.xlsx",["DAFTAR UMKM YANG DIFASILITASI PERIZINAN BERUSAHA (NIB) TAHUN 2024"],["No","Kecamatan","Nama Pemilik","Nama Usaha","NIB","Tingkat Risiko"],list(r)); span(ws,2,runs(r.k)); flow(b,IZN,r.k,"2024")
@H("nib-gerai","gerai layanan NIB keliling, tanggal terbit per baris",2023)
def _(b):
    rows=[];o=0;kk=[]
    for k,n,d in (("Binamu",8,"7 Maret 2023"),("Tamalatea",6,"9 Maret 2023"),("Kelara",7,"14 Maret 2023"),("Rumbia",5,"16 Maret 2023")):
        r=mk([k]*n,0,lambda i,k:i-o+1,PM,NK,USA,NB,KC,lambda i,k:d,off=o); rows+=list(r); o+=n; kk+=r.k
    S(b,"Gerai NIB Maret 2023.xlsx",["GERAI PENERBITAN NIB BAGI UMKM","Daftar UMKM yang terbit NIB-nya"],["No","Nama","NIK","Nama Usaha","NIB","Kecamatan","Tgl Terbit NIB"],[(i+1,)+x[1:] for i,x in enumerate(rows)])
    flow(b,IZN,kk,"2023-03")
@H("nib-kumulatif-tanggal","s.d. triwulan III, tanggal terbit di tiap baris",2025)
def _(b):
    d=DF(2025,1,2,4,6,7,9)
    r=mk(37,410,NO,PM,USA,DS,KC,NB,d)
    S(b,"NIB s.d TW III 2025.xlsx",["DATA UMKM YANG DIFASILITASI NIB","KEADAAN JANUARI S.D. SEPTEMBER 2025"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan","NIB","Tanggal NIB"],list(r))
    flowd(b,IZN,r.k,dl(d,r.k))
@H("izin-lembar-lain","lembar data, ditambah lembar persyaratan dan kontak",2022)
def _(b):
    r=mk(24,411,NO,PM,NK,USA,KC,NB,DT(2022,10,11,12))
    f="Fasilitasi Izin TW IV 2022.xlsx"
    S(b,f,["FASILITASI IZIN USAHA BAGI UMKM TRIWULAN IV 2022"],["No","Nama","NIK","Nama Usaha","Kecamatan","NIB","Tgl Terbit"],list(r),tab="Data")
    ws=b.sheet(f,"Persyaratan")
    for i,x in enumerate(["Persyaratan penerbitan NIB:","1. KTP elektronik","2. Nomor HP aktif","3. Alamat email","4. Foto usaha"]): put(ws,i+1,1,x)
    flow(b,IZN,r.k,"2022-Q4")

# ---------------------------------------------------------------- bantuan
@H("bantuan-bast","penerima bantuan peralatan dengan nomor dan tanggal BAST",2024)
def _(b):
    d=DT(2024,5,8,11)
    r=mk(26,501,NO,PM,NK,USA,DS,KC,BR,C(1),C("Unit"),lambda i,k:"027/%02d/BAST/2024"%(i+1),d)
    S(b,"Penerima Bantuan Peralatan 2024.xlsx",PEMB+["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UMKM","TAHUN ANGGARAN 2024"],["No","Nama Penerima","NIK","Nama Usaha","Desa/Kel","Kecamatan","Jenis Bantuan","Vol","Satuan","No. BAST","Tanggal BAST"],list(r),num=True)
    flowd(b,SAR,r.k,dl(d,r.k))
@H("bantuan-banyak-barang","satu penerima tiga barang, nomor dan nama digabung",2023)
def _(b):
    kl=ks(13,502); rows=[]
    for i,k in enumerate(kl):
        for j in range(2+i%2): rows.append((i+1,PM(i,k),USA(i,k),k,ALAT[(i+j)%6],1,"Unit") if j==0 else (None,None,None,None,ALAT[(i+j)%6],1,"Unit"))
    ws=S(b,"Bantuan UMKM TW III.xlsx",["DAFTAR PENERIMA BANTUAN ALAT PRODUKSI UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Nama Barang","Jumlah","Satuan"],rows)
    at=0
    for i in range(13):
        n=2+i%2
        for c in (1,2,3,4): span(ws,c,[(at,at+n-1)])
        at+=n
    flow(b,SAR,kl,"2023-Q3")
@H("bantuan-tanda-terima","tanda terima barang",2025)
def _(b):
    r=mk(22,503,NO,PM,USA,KU,BR,lambda i,k:"1 unit",TTD)
    S(b,"TANDA TERIMA BANTUAN.xlsx",["TANDA TERIMA BANTUAN SARANA USAHA","BAGI PELAKU USAHA MIKRO","Pada hari ini Kamis tanggal 12 Juni 2025 telah diserahkan:"],["No","Nama Penerima","Nama Usaha","Kecamatan","Nama Barang","Banyaknya","Tanda Tangan"],list(r),when="Juni 2025",jab="PEJABAT PELAKSANA TEKNIS KEGIATAN")
    flow(b,SAR,r.k,"2025-Q2")
@H("bantuan-nilai","nilai bantuan rupiah dan jumlah",2022)
def _(b):
    r=mk(20,504,NO,PM,NX,USA,KK,BR,RP(2500000,250000,9))
    ws=S(b,"Bantuan Sarpras 2022.xlsx",LH+["DAFTAR PELAKU USAHA PENERIMA BANTUAN SARANA PRASARANA","TAHUN 2022"],["No","Nama","NIK","Nama Usaha","Kecamatan","Jenis Bantuan","Nilai (Rp)"],list(r))
    tot(ws,[None,"JUMLAH",None,None,None,None,sum(x[6] for x in r)])
    for x in range(ws.first,ws.next): ws.cell(x,7).number_format="#,##0"
    flow(b,SAR,r.k,"2022")
@H("bantuan-seksi-alat","dikelompokkan per jenis alat, nomor mulai lagi",2024)
def _(b):
    rows=[];o=0;kk=[]
    for j,(a,n) in enumerate((("Mesin Jahit",9),("Etalase Kaca",8),("Gerobak Aluminium",7))):
        r=mk(ks(n,5050+j),0,lambda i,k:i-o+1,PM,NK,USA,DS,KC,off=o); o+=n; rows+=["%s. %s"%(ALF[j],a)]+list(r); kk+=r.k
    S(b,"Bantuan per jenis alat.xlsx",["PENERIMA BANTUAN SARANA DAN PRASARANA USAHA","TRIWULAN IV TAHUN 2024"],["No","Nama Penerima","NIK","Nama Usaha","Desa","Kecamatan"],rows)
    flow(b,SAR,kk,"2024-Q4")
@H("bantuan-lampiran-sk","lampiran keputusan penetapan penerima, sudah diserahkan semua",2023)
def _(b):
    r=mk(24,506,NO,lambda i,k:PM(i,k).upper(),NK,DS,KU,BR,C("1 Paket"),lambda i,k:tgl(D(2023,9,4+i%20),0))
    S(b,"Lampiran SK Penerima Hibah.xlsx",["LAMPIRAN KEPUTUSAN BUPATI JENEPONTO","TENTANG PENERIMA BANTUAN SARANA DAN PRASARANA BAGI UMKM","TAHUN ANGGARAN 2023"],["NO","NAMA PENERIMA","NIK","DESA/KELURAHAN","KECAMATAN","JENIS BANTUAN","VOLUME","TANGGAL PENYERAHAN"],list(r),merge=True,when="September 2023",jab="BUPATI JENEPONTO,")
    flow(b,SAR,r.k,"2023-Q3")
@H("bantuan-tab-kecamatan","lembar per kecamatan",2025)
def _(b):
    o=0;c={}
    for k,n in (("Bangkala",6),("Bangkala Barat",5),("Bontoramba",4),("Arungkeke",5),("Tarowang",3)):
        r=mk([k]*n,0,lambda i,k:i-o+1,PM,USA,DS,BR,DT(2025,9),off=o); o+=n; c[k]=n
        S(b,"Penyaluran Bantuan Sept 2025.xlsx",["PENYALURAN BANTUAN PERALATAN USAHA","KECAMATAN "+k.upper(),"TRIWULAN III TAHUN 2025"],["No","Nama Penerima","Nama Usaha","Desa","Jenis Bantuan","Tgl Serah"],list(r),tab=k)
    b.use(SAR,"2025-Q3",c)
@H("bantuan-dokumen","kelengkapan dokumen dan foto",2024)
def _(b):
    r=mk(21,508,NO,PM,USA,KC,BR,C("Ada"),C("Ada"),lambda i,k:D(2024,3,5+i%15),C("Diterima"))
    S(b,"bantuan tw1 2024.xlsx",["DATA UMKM PENERIMA BANTUAN SARPRAS TRIWULAN I 2024"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan",("Dokumen",["Foto","BAST"]),"Tgl Terima","Ket"],list(r))
    flow(b,SAR,r.k,"2024-Q1")
@H("bantuan-sumber-dana","sumber dana APBD/DAK per baris",2023)
def _(b):
    d=DT(2023,4,6,10,12)
    r=mk(30,509,NO,PM,LP,USA,KE,BR,lambda i,k:["APBD","DAK"][i%2],lambda i,k:tgl(d(i,k),5))
    S(b,"Rekap Penerima Bantuan.xlsx",["REKAP PENERIMA BANTUAN SARANA PRASARANA UMKM 2023"],["No","Nama","L/P","Usaha","Kecamatan","Bantuan","Sumber Dana","Tanggal Serah Terima"],list(r))
    flowd(b,SAR,r.k,dl(d,r.k))
@H("bantuan-koordinat","penerima dengan titik koordinat dan umur usaha",2025)
def _(b):
    r=mk(25,510,NO,PM,NK,USA,KC,lambda i,k:-5.55-i*0.0071,lambda i,k:119.7+i*0.0063,lambda i,k:1+i%9,BR)
    S(b,"Peta Penerima Bantuan.xlsx",["DATA PENERIMA BANTUAN SARANA USAHA TRIWULAN I TAHUN 2025"],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan",("Koordinat",["Lintang","Bujur"]),"Lama Usaha (thn)","Bantuan yang Diterima"],list(r),tab="peta")
    flow(b,SAR,r.k,"2025-Q1")
@H("bantuan-tiga-triwulan","kolom triwulan penyaluran per baris",2022)
def _(b):
    r=mk(27,511,NO,PM,USA,KC,BR,lambda i,k:"TW "+ROM[1+i%3])
    S(b,"Penyaluran bantuan 2022.xlsx",["PENYALURAN BANTUAN SARANA DAN PRASARANA BAGI UMKM TAHUN 2022"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan","Triwulan"],list(r))
    for q in range(3): b.use(SAR,"2022-Q%d"%(q+1),cn(r.k,lambda i:i%3==q))

# ---------------------------------------------------------------- gabungan
@H("lapor-tw-empat-lembar","satu buku kerja triwulan dengan koperasi, pelatihan, izin, bantuan",2024)
def _(b):
    f="Laporan Triwulan II 2024.xlsx"; t="TRIWULAN II TAHUN 2024"
    r=mk(20,601,NO,KON,BHX,KC,ST("Aktif","Tidak Aktif")); S(b,f,["DATA KOPERASI",t],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],list(r),tab="Koperasi"); kopu(b,r.k,"2024-Q2",AK)
    r=mk(16,602,NO,PS,LP,KC,C("Pelatihan Kewirausahaan")); S(b,f,["DAFTAR PESERTA PELATIHAN",t],["No","Nama Peserta","L/P","Kecamatan","Pelatihan"],list(r),tab="Pelatihan"); flow(b,PD,r.k,"2024-Q2")
    r=mk(14,603,NO,PM,USA,KC,NB,off=100); S(b,f,["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA (NIB)",t],["No","Nama","Nama Usaha","Kecamatan","NIB"],[(i+1,)+x[1:] for i,x in enumerate(r)],tab="Izin"); flow(b,IZN,r.k,"2024-Q2")
    r=mk(12,604,NO,PM,USA,KC,BR,off=200); S(b,f,["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA",t],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"],[(i+1,)+x[1:] for i,x in enumerate(r)],tab="Bantuan"); flow(b,SAR,r.k,"2024-Q2")
@H("dua-bidang","dua berkas dari dua bidang dalam folder masing-masing",2023)
def _(b):
    r=mk(24,611,NO,KON,KC,DS,lambda i,k:"Aktif" if AK(i) else "Tidak Aktif"); S(b,"Bidang Kelembagaan/Koperasi Desember 2023.xlsx",KOPJ+["DATA KOPERASI PER 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Desa","Keterangan"],list(r)); kopu(b,r.k,"2023-Q4",AK)
    r=mk(30,612,NO,PM,USA,KC,SK); S(b,"Bidang Pemberdayaan UKM/UMKM Desember 2023.xlsx",PEMB+["DATA UMKM PER 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Skala Usaha"],list(r)); umu(b,r.k,"2023-Q4",SK)

# ---------------------------------------------------------------- tata letak lain
@H("berdampingan","koperasi aktif di kiri, tidak aktif di kanan",2022)
def _(b):
    kl=ks(26,701); A_=[k for i,k in enumerate(kl) if AK(i)]; T_=[k for i,k in enumerate(kl) if not AK(i)]
    ws=b.sheet("Koperasi 2022.xlsx","Sheet1"); titles(ws,["DAFTAR KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2022"])
    for c0,nm,l,o in ((1,"KOPERASI AKTIF",A_,0),(6,"KOPERASI TIDAK AKTIF",T_,40)):
        put(ws,4,c0,nm,True)
        for j,x in enumerate(["No","Nama Koperasi","No. BH","Kecamatan"]): put(ws,5,c0+j,x,True).border=BOX
        for i,k in enumerate(l):
            for j,x in enumerate((i+1,KON(i+o,k),BHX(i+o,k),k)): put(ws,6+i,c0+j,x).border=BOX
    wid(ws,5,24,26,18,3,5,24,26,18); kopu(b,kl,"2022-Q4",AK)
@H("subtotal-kecamatan","baris jumlah setelah tiap kecamatan",2024)
def _(b):
    r=mk(30,702,NO,KON,BHX,DS,KC,ST("Aktif","Tidak Aktif"),order=True); rows=[]
    for i,(k,x) in enumerate(zip(r.k,r)):
        rows.append(x)
        if i+1==len(r) or r.k[i+1]!=k: rows.append("Jumlah Kec. %s : %d koperasi"%(k,r.k.count(k)))
    rows.append("JUMLAH SELURUHNYA : 30 koperasi")
    S(b,"Koperasi per kecamatan 31 Des 2024.xlsx",["DAFTAR KOPERASI PER KECAMATAN","PER 31 DESEMBER 2024"],["No","Nama Koperasi","No. Badan Hukum","Desa","Kecamatan","Status"],rows); kopu(b,r.k,"2024-Q4",AK)
@H("nomor-kosong","daftar hadir tercetak 40 nomor, terisi 27",2025)
def _(b):
    r=mk(27,703,NO,PS,LP,USA,KC,HP,lambda i,k:"hadir")
    S(b,"Absen Pelatihan Mei 2025.xlsx",["DAFTAR HADIR PELATIHAN PENGOLAHAN RUMPUT LAUT","Hari/Tanggal : Rabu, 14 Mei 2025"],["No","Nama Peserta","L/P","Nama Usaha","Kecamatan","No. HP","Paraf"],list(r)+[(i,)+(None,)*6 for i in range(28,41)]); flow(b,PD,r.k,"2025-Q2")
@H("kolom-disembunyi","kolom NIK dan HP disembunyikan, catatan penyamaran di bawah",2023)
def _(b):
    r=mk(28,704,NO,PM,NX,USA,DS,KC,HP,BR,DT(2023,7,8))
    ws=S(b,"Penerima bantuan (publikasi).xlsx",["PENERIMA BANTUAN SARANA DAN PRASARANA UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Desa","Kecamatan","No HP","Jenis Bantuan","Tgl Serah Terima"],list(r))
    ws.column_dimensions["C"].hidden=True; ws.column_dimensions["G"].hidden=True; note(ws,"NIK disamarkan demi pelindungan data pribadi."); flow(b,SAR,r.k,"2023-Q3")

def shift(ws,dr,dc):
    m=[str(x) for x in ws.merged_cells.ranges]
    for x in m: ws.unmerge_cells(x)
    ws.move_range(ws.dimensions,dr,dc)
    for x in m:
        a,z=[openpyxl.utils.cell.coordinate_to_tuple(y) for y in x.split(":")]
        ws.merge_cells(start_row=a[0]+dr,start_column=a[1]+dc,end_row=z[0]+dr,end_column=z[1]+dc)
    for c in range(12,0,-1):
        if L(c) in ws.column_dimensions and not ws.column_dimensions[L(c)].hidden: ws.column_dimensions[L(c+dc)].width=ws.column_dimensions[L(c)].width
def frame(ws,dr,dc):
    ws.freeze_panes=ws.cell(ws.first+dr,3+dc); ws.auto_filter.ref="%s%d:%s%d"%(L(1+dc),ws.first-1+dr,L(ws.max_column),ws.next-1+dr)
    ws.page_setup.orientation="landscape"; ws.print_title_rows="%d:%d"%(ws.first-1+dr,ws.first-1+dr)
LAY={"umkm-bnba":(1,1,0),"keragaan":(2,0,0),"kecamatan-gabung":(0,1,0),"umkm-skala":(0,0,1),"peserta-tanggal-baris":(3,1,0),"oss-nib":(0,0,1),"fasilitasi-nib-tw":(0,2,0),"bantuan-bast":(1,1,0),
     "ods-ekspor":(0,0,1),"umkm-sidt":(0,0,1),"bantuan-lampiran-sk":(2,1,0),"umkm-tanda-kepemilikan":(0,0,1),"daftar-hadir":(4,0,0),"status-kata":(0,1,0),"peserta-kecamatan-seksi":(1,1,0)}
def laid(fn,dr,dc,fr):
    def go(b):
        fn(b)
        for wb in b.files.values():
            for ws in wb.worksheets:
                if dr or dc: shift(ws,dr,dc)
                if fr: frame(ws,dr,dc)
    return go
# bentuk sel yang lazim, tanpa mengubah arti
def f_break(ws):
    for row in ws.iter_rows(min_row=ws.first-3,max_row=ws.first-1):
        for c in row:
            if c.border.left.style and isinstance(c.value,str): c.value=c.value.replace("/ ","/").replace(" ","\n").replace("/","/\n"); c.alignment=Alignment(horizontal="center",vertical="center",wrap_text=True)
def f_notext(ws):
    for x in ws.rows_at:
        if isinstance(ws.cell(x,1).value,int): ws.cell(x,1).value="%d."%ws.cell(x,1).value
def f_noform(ws):
    for a,z in zip(ws.rows_at,ws.rows_at[1:]):
        if isinstance(ws.cell(z,1).value,int): put(ws,z,1,F("=A%d+1"%a,ws.cell(z,1).value))
def f_band(ws):
    for j,x in enumerate(ws.rows_at):
        if j%2:
            for c in range(1,ws.max_column+1): ws.cell(x,c).fill=PatternFill("solid",fgColor="DDEBF7")
def f_sec(ws):
    w=ws.max_column
    for x in range(ws.first,ws.next):
        if x not in ws.rows_at and isinstance(ws.cell(x,1).value,str):
            ws.merge_cells(start_row=x,start_column=1,end_row=x,end_column=w); ws.cell(x,1).fill=PatternFill("solid",fgColor="D9D9D9"); ws.cell(x,1).alignment=Alignment(horizontal="center")
def f_nik(ws):
    for x in ws.rows_at:
        for c in range(1,12):
            v=ws.cell(x,c).value
            if isinstance(v,str) and len(v)==16 and v.isdigit() and v.startswith("7304"): ws.cell(x,c).value=int(v)//10*10; ws.cell(x,c).number_format="0"
def f_par(ws):
    for c in range(1,ws.max_column+1):
        if isinstance(ws.cell(ws.first-1,c).value,int): ws.cell(ws.first-1,c).value="(%d)"%ws.cell(ws.first-1,c).value
def f_fmt(ws):
    ws.sheet_view.showGridLines=False; ws.page_setup.orientation="landscape"; ws.page_setup.paperSize=9
    for x in ws.rows_at:
        for c in range(1,ws.max_column+1): ws.cell(x,c).font=Font(name="Bookman Old Style",size=10)
def f_tgl(ws):
    for x in ws.rows_at:
        for c in range(1,ws.max_column+1):
            if isinstance(ws.cell(x,c).value,datetime.datetime): ws.cell(x,c).number_format="[$-421]dd mmmm yyyy;@"
FX={"blok-a-b":[f_sec,f_fmt],"keragaan":[],"kepala-diulang":[f_break],"umkm-mungil-usaha":[f_notext],"umkm-skala":[f_noform,f_band],"peserta-tw":[f_par,f_nik],"jenis-seksi":[f_par,f_sec],"centang-status":[f_break,f_fmt],
    "bantuan-seksi-alat":[f_sec,f_nik],"seksi-triwulan":[f_sec],"umkm-seksi-skala":[f_sec,f_notext],"nib-kumulatif-tanggal":[f_tgl,f_noform],"bantuan-dokumen":[f_tgl,f_band],"izin-tab-tw":[f_break],"nib-gerai":[f_nik],
    "status-kata":[f_break],"utusan-koperasi":[f_fmt,f_noform],"izin-lembar-lain":[],"uang-saku":[f_fmt],"pengurus-kolom":[f_notext,f_band],"umkm-desa-kec":[f_par,f_break],"bantuan-sumber-dana":[f_notext],"peserta-tanggal-baris":[f_tgl]}
def fxd(fn,fs):
    def go(b):
        fn(b)
        for wb in b.files.values():
            for ws in wb.worksheets:
                if hasattr(ws,"rows_at"):
                    for f in fs: f(ws)
    return go
import lib as _l
for _i,_x in enumerate(_l.CASES):
    _w=_x[1][len("w11l-honest-"):]
    if _w in FX: _x=_l.CASES[_i]=_x[:5]+(fxd(_x[5],FX[_w]),)
    if _w in LAY: _l.CASES[_i]=_x[:5]+(laid(_x[5],*LAY[_w]),)
