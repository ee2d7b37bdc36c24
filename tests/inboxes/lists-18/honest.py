from own import *
from aid import *
H="w18l-honest-"
# ---------------- koperasi
@h(H+"kop-dua-tingkat","letterhead, two-level heading")
def _(b):
    kl=kk(36,1); a=sta(kl)
    ws=S(b,"Data Koperasi 2023.xlsx",LH2+[None,"DAFTAR KOPERASI DI KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],["NO",'NAMA KOPERASI',("BADAN HUKUM",["NOMOR","TANGGAL"]),("ALAMAT",["DESA/KELURAHAN","KECAMATAN"]),("JUMLAH ANGGOTA",["L","P"]),"STATUS","KET"],
      mk(kl,0,NO,KP,BH,DB,DS,KC,NUM(12,7,40),NUM(9,5,30),stc(a),E),merge=True,num=True,when="Januari 2024"); kopu(b,kl,"2023-Q4",a)
@h(H+"kop-seksi-subtotal","sections by district with subtotal rows")
def _(b):
    kl=kk(40,2); r=mk(kl,0,NO,KN,BN,DS,JN,C(1))
    rows=subt(r,"Jumlah koperasi",6); rows.append((None,"JUMLAH SELURUHNYA",None,None,None,len(kl)))
    ws=S(b,"koperasi per kecamatan des 2023.xlsx",["DAFTAR KOPERASI MENURUT KECAMATAN","KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],["No.","Nama Koperasi","No. Badan Hukum","Desa/Kel.","Jenis","Jumlah (unit)"],rows,"Per Kecamatan"); kopu(b,kl,"2023-Q4")
@h(H+"kop-tab-kecamatan","a tab a district, no district column")
def _(b):
    off=0; al=[]; f={}
    for k,n in (("Binamu",9),("Tamalatea",6),("Bangkala",7),("Kelara",5),("Turatea",4)):
        kl=[k]*n; S(b,"KOPERASI TW III.xlsx",["DATA KOPERASI TRIWULAN III TAHUN 2023","KECAMATAN : "+k.upper()],["No","Nama Koperasi","Nomor Badan Hukum","Desa / Kelurahan","Ketua","No. HP","Status"],
          ren(mk(kl,0,NO,KP,BH,DS,ORG("Ketua"),HP,lambda i,k,o=off:"Aktif" if (i-o)%3 else "Tidak Aktif",off=off)),k); al+=kl; off+=n
        f[k]=sum(1 for i in range(n) if i%3)
    b.use("koperasi_total","2023-Q3",cn(al)); b.use("koperasi_aktif","2023-Q3",f); b.use("koperasi_tidak_aktif","2023-Q3",{k:cn(al)[k]-v for k,v in f.items()})
@h(H+"kop-centang","tick columns for the status")
def _(b):
    kl=kk(33,3,order=False); a=sta(kl)
    S(b,"Daftar Koperasi.xlsx",["DAFTAR NAMA KOPERASI SE-KABUPATEN JENEPONTO","Posisi : 31 Desember 2023"],["No","Nama Koperasi","Kecamatan","Nomor Badan Hukum",("Status Koperasi",["Aktif","Tidak Aktif"]),"Keterangan"],
      mk(kl,0,NO,KN,KC,BN,lambda i,k:"√" if a(i) else None,lambda i,k:None if a(i) else "√",E),num=True,when="Januari 2024"); kopu(b,kl,"2023-Q4",a)
@h(H+"kop-rekap","a recap sheet that agrees beside the list")
def _(b):
    kl=kk(42,4); a=sta(kl); T=cn(kl); X=cn(kl,a)
    recap(b.sheet("Lap Koperasi TW IV 2023.xlsx","REKAP"),["REKAPITULASI KOPERASI PER KECAMATAN","TRIWULAN IV TAHUN 2023"],["No","Kecamatan","Jumlah Koperasi","Aktif","Tidak Aktif"],[[T[k] for k in NAMES],[X[k] for k in NAMES],[T[k]-X[k] for k in NAMES]],formula=True,when="Januari 2024")
    S(b,"Lap Koperasi TW IV 2023.xlsx",["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Badan Hukum","Status"],mk(kl,0,NO,KP,KC,BH,stc(a)),"DAFTAR"); kopu(b,kl,"2023-Q4",a)
@h(H+"kop-ket-biasa","ordinary remarks in Keterangan")
def _(b):
    kl=kk(34,5); a=sta(kl)
    ws=S(b,"kop juni.xlsx",KOPJ+["KEADAAN KOPERASI PER 30 JUNI 2023"],["NO","KOPERASI","KECAMATAN","DESA/KEL","KETUA","TAHUN BERDIRI","STATUS","KETERANGAN"],mk(kl,0,NO,KP,KU,DS,ORG("Ketua"),NUM(1998,7,23),stc(a,"AKTIF","TIDAK AKTIF"),at({3:"RAT 12-02-2023",7:"Alamat baru",12:"RAT 20-03-2023",20:"Ganti pengurus",28:"Kantor menumpang"})))
    nt(ws,"Sumber : Bidang Kelembagaan Koperasi"); kopu(b,kl,"2023-Q2",a)
@h(H+"kop-halaman","headings repeated on each page, a hidden column")
def _(b):
    kl=kk(45,6); a=sta(kl)
    ws=S(b,"Buku Daftar Koperasi 2023.xlsx",["BUKU DAFTAR KOPERASI","KABUPATEN JENEPONTO","Keadaan 31 Desember 2023"],["No.","Nama Koperasi","Badan Hukum","Kecamatan","Telepon","Aktif/Tidak Aktif"],mk(kl,0,NO,KN,BN,KC,HP,stc(a)),rep=15,tab="Buku"); hide(ws,"E"); kopu(b,kl,"2023-Q4",a)
@h(H+"kop-sampul-legenda","cover, and a legend for the codes")
def _(b):
    kl=kk(35,7); a=sta(kl); f="LAPORAN DATA KOPERASI TAHUN 2023.xlsx"
    text(b,f,"Sampul",[None,None,"LAPORAN DATA KOPERASI","KABUPATEN JENEPONTO",None,"31 DESEMBER 2023",None,"DINAS KOPERASI, USAHA KECIL DAN MENENGAH"],3)
    ws=S(b,f,["DATA KOPERASI KAB. JENEPONTO PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. BH","Kecamatan","Jenis Koperasi","Status"],mk(kl,0,NO,KP,BH,KC,JN,stc(a,"A","TA")),"Data")
    nt(ws,"Keterangan :","A  = Aktif","TA = Tidak Aktif"); kopu(b,kl,"2023-Q4",a)
@h(H+"kop-oktober","month which ends no quarter; board columns")
def _(b):
    kl=kk(30,8,among=NAMES[:9])
    S(b,"Okt.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","BULAN OKTOBER 2023"],["No","Nama Koperasi",("Pengurus",["Ketua","Sekretaris","Bendahara"]),"Manajer","Kecamatan","Volume Usaha (Rp)","Aset (Rp)"],mk(kl,0,NO,KP,ORG("Ketua"),ORG("Sekretaris"),ORG("Bendahara"),E,KC,OM,AS),"Oktober",when="Nopember 2023"); kopu(b,kl,"2023-10")
@h(H+"kop-merge-kecamatan","merged district cells")
def _(b):
    kl=kk(38,9); a=sta(kl)
    ws=S(b,"DATA KOPERASI AKHIR TAHUN.xlsx",["DATA KOPERASI AKHIR TAHUN 2023","(Per 31 Desember 2023)"],["No","Kecamatan","Nama Koperasi","Nomor BH","Tgl BH","Status"],mk(kl,0,NO,KC,KN,BN,DB,stc(a))); span(ws,2,runs(kl)); kopu(b,kl,"2023-Q4",a)
@h(H+"kop-seksi-status","sections by status on one sheet")
def _(b):
    kl=kk(40,10); a=sta(kl); r=mk(kl,0,NO,KP,BH,DS,KC,NUM(15,9,60))
    A_=[x for i,x in enumerate(r) if a(i)]; T_=[x for i,x in enumerate(r) if not a(i)]
    S(b,"koperasi_31des2023.xlsx",["DAFTAR KOPERASI AKTIF DAN TIDAK AKTIF","KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Desa","Kecamatan","Anggota"],["I. KOPERASI AKTIF"]+ren(A_)+["II. KOPERASI TIDAK AKTIF"]+ren(T_)); kopu(b,kl,"2023-Q4",a)
@h(H+"kop-tab-status","a tab the active, a tab the inactive")
def _(b):
    kl=kk(40,11); a=sta(kl); r=mk(kl,0,NO,KN,BN,KC,DS,ORG("Ketua")); hd=["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Desa/Kelurahan","Nama Ketua"]
    S(b,"Koperasi Aktif & Tidak Aktif.xlsx",["DAFTAR KOPERASI AKTIF","PER 31 DESEMBER 2023"],hd,ren([x for i,x in enumerate(r) if a(i)]),"Aktif")
    S(b,"Koperasi Aktif & Tidak Aktif.xlsx",["DAFTAR KOPERASI TIDAK AKTIF","PER 31 DESEMBER 2023"],hd,ren([x for i,x in enumerate(r) if not a(i)]),"Tidak Aktif")
    b.use("koperasi_aktif","2023-Q4",cn(kl,a)); b.use("koperasi_tidak_aktif","2023-Q4",cn(kl,lambda i:not a(i)))
@h(H+"kop-komentar","a harmless comment, full addresses")
def _(b):
    kl=kk(32,12,order=False); a=sta(kl)
    ws=S(b,"Data koperasi TW II.xlsx",["DATA KOPERASI TRIWULAN II 2023","DINAS KOPERASI DAN UKM KAB. JENEPONTO"],["No","Nama\nKoperasi","Alamat Kantor","Kecamatan","Kelompok\nKoperasi","Status\nKoperasi"],mk(kl,0,NO,KP,lambda i,k:"Jl. Contoh No. %d, Desa %s"%(i+1,ds(k,i)),KC,C("Primer"),stc(a)))
    cm(ws,"B%d"%(ws.first+4),"Penulisan nama sesuai akta."); kopu(b,kl,"2023-Q2",a)
@h(H+"kop-seksi-jenis","sections by kind of cooperative")
def _(b):
    kl=kk(44,13,order=False); a=sta(kl); r=mk(kl,0,NO,KP,BH,KC,stc(a)); rows=[]
    for j in range(4): rows+=["%s. KOPERASI %s"%(ALF[j],["SIMPAN PINJAM","KONSUMEN","PRODUSEN","JASA"][j])]+ren(r[j*11:j*11+11])
    S(b,"Koperasi menurut jenis.xlsx",["DAFTAR KOPERASI MENURUT JENIS","KABUPATEN JENEPONTO, 30 SEPTEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],rows,"Jenis"); kopu(b,kl,"2023-Q3",a)
@h(H+"kop-rekap-kanan","small recap right of the list")
def _(b):
    kl=kk(33,14); T=cn(kl)
    ws=S(b,"kelembagaan.xlsx",["NAMA-NAMA KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Jenis"],mk(kl,0,NO,KN,KC,JN))
    put(ws,4,7,"Kecamatan",True); put(ws,4,8,"Jumlah Koperasi",True)
    for j,k in enumerate(NAMES): put(ws,5+j,7,k); put(ws,5+j,8,T[k])
    put(ws,16,7,"Jumlah",True); put(ws,16,8,F("=SUM(H5:H15)",len(kl))); kopu(b,kl,"2023-Q4")
# ---------------- UMKM
@h(H+"umkm-lengkap","many columns of a real register")
def _(b):
    kl=kk(50,20)
    S(b,"DATABASE UMKM 2023.xlsx",PEMB+["DATABASE UMKM KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],["NO","NAMA PEMILIK","NIK","L/P","NAMA USAHA","JENIS USAHA","DESA/KEL.","KECAMATAN","NO. HP","MODAL (Rp)","OMZET/THN (Rp)","TENAGA KERJA"],mk(kl,0,NO,PM,NK,LP,US,JU,DS,KC,HP,AS,OM,NUM(1,3,6)),"UMKM",num=True); umu(b,kl,"2023-Q4")
@h(H+"umkm-tab-kecamatan","a tab a district")
def _(b):
    off=0; al=[]
    for k,n in (("Arungkeke",8),("Batang",7),("Rumbia",10),("Tarowang",6)):
        S(b,"UMKM Sept 2023.xlsx",["DATA PELAKU UMKM KECAMATAN "+k.upper(),"KEADAAN 30 SEPTEMBER 2023"],["No","Nama Pelaku Usaha","Nama Usaha","Bidang Usaha","Desa/Kelurahan","Telepon"],ren(mk([k]*n,0,NO,PM,US,JU,DS,HP,off=off)),k[:10]); al+=[k]*n; off+=n
    umu(b,al,"2023-Q3")
@h(H+"umkm-skala","scale column")
def _(b):
    kl=kk(32,21,among=["Bangkala","Binamu","Kelara","Turatea","Tamalatea"],least=4); s=sz(kl)
    S(b,"Data UMKM TW3.xlsx",["DAFTAR UMKM MENURUT SKALA USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha","Tenaga Kerja"],mk(kl,0,NO,US,PM,KC,s,NUM(1,3,9)),"Sheet1"); umu(b,kl,"2023-Q3",s)
@h(H+"umkm-tiga-kelompok","grouped headings, numbering row")
def _(b):
    kl=kk(40,22,order=False)
    S(b,"Register UMKM.xlsx",["REGISTER USAHA MIKRO, KECIL DAN MENENGAH","Per 31 Desember 2023"],["No",("Data Pemilik",["Nama","NIK","L/P","Pendidikan"]),("Data Usaha",["Nama Usaha","Jenis","KBLI","Mulai Usaha"]),("Alamat",["Desa/Kel","Kecamatan"])],mk(kl,0,NO,PM,NX,LP,lambda i,k:["SMA","SMP","S1","SD"][i%4],US,JU,KB,NUM(2005,3,18),DS,KC),num=True,merge=True); umu(b,kl,"2023-Q4")
@h(H+"umkm-seksi-desa","sections by district and village")
def _(b):
    kl=kk(33,23,least=3); r=mk(kl,0,NO,PM,US,JU,HP); rows=[]; last=None
    for i,(x,k) in enumerate(zip(r,kl)):
        if k!=last: rows.append("KECAMATAN : "+k.upper()); n=0
        if n==0 or n==2: rows.append("Desa : "+DESA[k][n//2])
        n+=1; last=k; rows.append((n,)+x[1:])
    S(b,"umkm desa.xlsx",["DAFTAR UMKM PER DESA/KELURAHAN","KABUPATEN JENEPONTO KEADAAN 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Jenis Usaha","No HP"],rows); umu(b,kl,"2023-Q4")
@h(H+"umkm-centang-skala","tick columns of scale")
def _(b):
    kl=kk(30,24,among=["Bangkala Barat","Bontoramba","Batang","Rumbia"],least=4); s=sz(kl); z=lambda w:(lambda i,k:"v" if s(i,k)==w else None)
    S(b,"UMKM_jun23.xlsx",["DATA UMKM","POSISI 30 JUNI 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan",("Skala Usaha",["Mikro","Kecil","Menengah"])],mk(kl,0,NO,US,PM,KC,z("Mikro"),z("Kecil"),z("Menengah"))); umu(b,kl,"2023-Q2",s)
@h(H+"umkm-nib-sebagian","stock list with an NIB column partly empty")
def _(b):
    kl=kk(36,25)
    ws=S(b,"UMKM Jeneponto Des23.xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Pemilik Usaha","Nama Usaha","Kecamatan","Desa","Merek","Omzet per Bulan","NIB","Ket."],mk(kl,0,NO,PM,US,KE,DS,lambda i,k:"Merek %d"%(i+1) if i%3==0 else "-",OM,lambda i,k:nbx(i) if i%4==0 else "-",E),"Data UMKM"); nt(ws,"Dicetak tanggal 4 Januari 2024"); umu(b,kl,"2023-Q4")
@h(H+"umkm-surat","covering letter on a sheet")
def _(b):
    kl=kk(34,26); f="Penyampaian Data UMKM.xlsx"
    text(b,f,"Surat",LH+[None,"Nomor : 518/   /DKUKM/I/2024","Lampiran : 1 (satu) lembar","Perihal : Penyampaian Data UMKM",None,"Yth. Kepala Bappeda Kabupaten Jeneponto",None,"Bersama ini kami sampaikan data UMKM Kabupaten Jeneponto per 31 Desember 2023 sebagaimana terlampir.","Demikian disampaikan, terima kasih."])
    S(b,f,["Lampiran Surat","DATA UMKM KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],["No","Nama","Alamat","Kecamatan","Jenis Usaha","Produk"],mk(kl,0,NO,PM,lambda i,k:"Dusun Misal %d, %s"%(i%5+1,ds(k,i)),KC,JU,ORG("Produk")),"Lampiran",when="Januari 2024",jab="KEPALA DINAS"); umu(b,kl,"2023-Q4")
@h(H+"umkm-november","month list")
def _(b):
    kl=kk(28,27,among=NAMES[:7])
    S(b,"umkm nov.xlsx",["DATA PELAKU USAHA MIKRO KECIL DAN MENENGAH (UMKM)","BULAN : NOVEMBER 2023"],["No","Nama Lengkap","Jenis Kelamin","Umur","Nama Usaha","Kecamatan"],mk(kl,0,NO,PM,lambda i,k:"Laki-laki" if jk(i)=="L" else "Perempuan",NUM(24,7,31),US,KC),"NOV",blank=10); umu(b,kl,"2023-11")
# ---------------- diklat
@h(H+"diklat-tw2","quarter list")
def _(b):
    kl=kk(38,30)
    S(b,"Peserta Diklat TW II.xlsx",PEMB+["DAFTAR PESERTA PELATIHAN PERKOPERASIAN DAN UMKM","TRIWULAN II TAHUN 2023"],["NO","NAMA PESERTA","NIK","L/P","UMUR","PENDIDIKAN","NAMA USAHA / KOPERASI","KECAMATAN","NO. HP"],mk(kl,0,NO,PS,NK,LP,NUM(21,5,30),lambda i,k:["SMA","S1","D3"][i%3],lambda i,k:US(i,k) if i%2 else kp(i),KC,HP),"Peserta",when="Juli 2023"); flow(b,PD,kl,"2023-Q2")
@h(H+"diklat-seksi-pelatihan","sections a training with its date, whole year")
def _(b):
    kl=kk(44,31,order=False); dd=[D(2023,2,14),D(2023,5,23),D(2023,8,9),D(2023,11,7)]; nm=["Pelatihan Kewirausahaan","Pelatihan Akuntansi Koperasi","Pelatihan Pemasaran Digital","Pelatihan Pengemasan Produk"]
    r=mk(kl,0,NO,PS,LP,US,DS,KC); rows=[]
    for j in range(4): rows+=["%s, %s"%(nm[j],tgl(dd[j]))]+ren(r[j*11:j*11+11])
    S(b,"DAFTAR PESERTA 2023.xlsx",["DAFTAR PESERTA PELATIHAN TAHUN 2023","DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO"],["No","Nama Peserta","L/P","Nama Usaha","Desa/Kelurahan","Kecamatan"],rows,"2023"); flowd(b,PD,kl,[dd[i//11] for i in range(44)])
@h(H+"diklat-tab-tw","a tab a quarter")
def _(b):
    off=0
    for q in (1,2,3,4):
        kl=kk(12+q,300+q,least=1); S(b,"Peserta Pelatihan per Triwulan.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN %s TAHUN 2023"%ROM[q]],["No","Nama","NIK","Jenis Usaha","Kecamatan"],ren(mk(kl,0,NO,PS,NX,JU,KC,off=off)),"TW "+ROM[q]); off+=len(kl); flow(b,PD,kl,"2023-Q%d"%q)
@h(H+"diklat-seksi-bulan","sections by month, whole year")
def _(b):
    kl=kk(40,32,order=False); ms=[2,4,7,9,11]; r=mk(kl,0,NO,PS,LP,KC,lambda i,k:kp(i),HP); rows=[]
    for j,m in enumerate(ms): rows+=["BULAN "+BLN[m-1].upper()]+ren(r[j*8:j*8+8])
    ws=S(b,"peserta diklat th 2023.xlsx",["PESERTA DIKLAT PERKOPERASIAN","TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan","Utusan Koperasi","No. HP"],rows); flowd(b,PD,kl,[D(2023,ms[i//8],1) for i in range(40)])
@h(H+"diklat-kolom-tanggal","date column typed as a span")
def _(b):
    kl=kk(36,33); ds_=[D(2023,[3,6,7,10][i%4],14) for i in range(len(kl))]
    S(b,"rekam pelatihan.xlsx",["DATA PESERTA PELATIHAN KOPERASI DAN UMKM TAHUN ANGGARAN 2023"],["No","Nama Peserta","Kecamatan","Nama Pelatihan","Tanggal Pelaksanaan","Tempat"],mk(kl,0,NO,PS,KC,lambda i,k:["Kewirausahaan","Manajemen Koperasi","Desain Kemasan","Literasi Keuangan"][i%4],lambda i,k:"14 s.d 16 %s 2023"%BLN[ds_[i].month-1],C("Aula Dinas")),"Data"); flowd(b,PD,kl,ds_)
@h(H+"diklat-agustus","month list")
def _(b):
    kl=kk(30,34,least=1)
    ws=S(b,"Diklat Agustus 2023.xlsx",["DAFTAR PESERTA PELATIHAN PENGELOLAAN KEUANGAN","BAGI PENGURUS KOPERASI DAN PELAKU UMKM","BULAN AGUSTUS 2023"],["No.","Nama Peserta","Jabatan","Asal Koperasi/UMKM","Kecamatan","Ukuran Baju"],mk(kl,0,NO,PS,lambda i,k:["Ketua","Bendahara","Anggota","Pemilik"][i%4],lambda i,k:kp(i) if i%4<3 else US(i,k),KC,lambda i,k:"MLX"[i%3])); sg(ws,"Agustus 2023","PPTK"); flow(b,PD,kl,"2023-08")
@h(H+"diklat-tahun","year list with a birth date only")
def _(b):
    kl=kk(42,35)
    ws=S(b,"Peserta pelatihan 2023.xlsx",LH+["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN UMKM TAHUN 2023"],["NO","NAMA PESERTA",("TEMPAT/TANGGAL LAHIR",["TEMPAT","TANGGAL"]),"L/P","NAMA USAHA","KECAMATAN","KET"],mk(kl,0,NO,PS,C("Jeneponto"),lambda i,k:D(1975+i%25,1+i%12,1+i%27),LP,US,KU,E),"Peserta")
    nt(ws,"Dasar : DPA Dinas Koperasi dan UKM Tahun Anggaran 2023"); flow(b,PD,kl,"2023")
@h(H+"diklat-sertifikat","certificate numbers, merged training names")
def _(b):
    kl=kk(33,36,order=False)
    ws=S(b,"data sertifikat TW3.xlsx",["DAFTAR PENERIMA SERTIFIKAT PELATIHAN","PESERTA PELATIHAN TRIWULAN III 2023"],["No","Pelatihan","Nama Peserta","Kecamatan","Nomor Sertifikat"],mk(kl,0,NO,lambda i,k:["Pelatihan Barista","Pelatihan Menjahit","Pelatihan Olahan Rumput Laut"][i//11],PS,KC,lambda i,k:"%03d/SERT/DKUKM/2023"%(i+1))); span(ws,2,[(0,10),(11,21),(22,32)]); flow(b,PD,kl,"2023-Q3")
@h(H+"diklat-hadir-penuh","attendance columns all ticked")
def _(b):
    kl=kk(30,37); r=mk(kl,0,NO,PS,US,KC,C("√"),C("√"),C("√"))
    S(b,"Absen Peserta Pelatihan.xlsx",["DAFTAR HADIR PESERTA PELATIHAN PEMBUKUAN SEDERHANA","TRIWULAN IV TAHUN 2023","Tempat : Gedung Contoh, Binamu"],["No","Nama Peserta","Nama Usaha","Kecamatan",("Kehadiran",["Hari I","Hari II","Hari III"])],r,"Absen",when="Oktober 2023",jab="PANITIA PELAKSANA"); flow(b,PD,kl,"2023-Q4")
@h(H+"diklat-dua-daftar","two lists one under the other")
def _(b):
    k1=kk(16,38,least=1); k2=kk(18,39,least=1); hd=["No","Nama Peserta","L/P","Kecamatan","Nama Usaha"]
    ws=S(b,"Pelatihan TW 1.xlsx",["DAFTAR PESERTA PELATIHAN TRIWULAN I TAHUN 2023",None,"A. Pelatihan Vokasi Menjahit"],hd,mk(k1,0,NO,PS,LP,KC,US),"TW1")
    put(ws,ws.next+2,1,"B. Pelatihan Vokasi Tata Boga",True); table(ws,ws.next+3,hd,ren(mk(k2,0,NO,PS,LP,KC,US,off=len(k1)))); flow(b,PD,k1+k2,"2023-Q1")
@h(H+"diklat-jadwal-narasumber","timetable and speakers on tabs of their own")
def _(b):
    kl=kk(32,40); f="Pelatihan SDM Koperasi.xlsx"
    text(b,f,"Jadwal",["JADWAL PELATIHAN SDM KOPERASI","08.00 - 09.00  Registrasi","09.00 - 10.00  Pembukaan","10.00 - 12.00  Materi I","13.00 - 15.00  Materi II"])
    S(b,f,["DAFTAR PESERTA PELATIHAN SDM KOPERASI","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","Koperasi","Jabatan","Kecamatan"],mk(kl,0,NO,PS,KP,lambda i,k:["Ketua","Sekretaris","Bendahara"][i%3],KC),"Peserta")
    S(b,f,["DAFTAR NARASUMBER"],["No","Nama","Instansi","Materi"],[(j+1,"Narasumber %d"%(j+1),"Instansi Contoh %d"%(j+1),"Materi %d"%(j+1)) for j in range(4)],"Narasumber"); flow(b,PD,kl,"2023-Q2")
@h(H+"diklat-rekap-nol","recap beside says 0 for two districts")
def _(b):
    kl=kk(34,41,among=[k for k in NAMES if k not in("Rumbia","Tarowang")]); T=cn(kl); f="Laporan Diklat TW III.xlsx"
    S(b,f,["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Koperasi / Usaha"],mk(kl,0,NO,PS,NK,KC,US),"Daftar Nama")
    recap(b.sheet(f,"Rekap"),["REKAP PESERTA DIKLAT PER KECAMATAN","TRIWULAN III TAHUN 2023"],["No","Kecamatan","Jumlah Peserta (orang)"],[[T.get(k,0) for k in NAMES]]); b.use(PD,"2023-Q3",[T.get(k,0) for k in NAMES])
# ---------------- izin
@h(H+"izin-tw3","quarter list with date of issue")
def _(b):
    kl=kk(36,50)
    S(b,"NIB TW III 2023.xlsx",PEMB+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA (NIB)","TRIWULAN III TAHUN 2023"],["NO","NAMA PEMILIK","NIK","NAMA USAHA","KBLI","NIB","TANGGAL TERBIT","KECAMATAN"],mk(kl,0,NO,PM,NK,US,KB,NB,DT(2023,7,8,9),KC),"NIB",num=True); flow(b,IZN,kl,"2023-Q3")
@h(H+"izin-tahun-tanggal","year list, date column")
def _(b):
    kl=kk(48,51); f=DT(2023,1,3,5,6,8,10,12)
    S(b,"Data NIB 2023.xlsx",["DATA PELAKU UMKM YANG DITERBITKAN NIB TAHUN 2023"],["No","Nama Usaha","Pemilik","Desa/Kel","Kecamatan","Nomor Induk Berusaha","Tgl Terbit NIB","Risiko"],mk(kl,0,NO,US,PM,DS,KC,NB,f,C("Rendah")),rep=20); flowd(b,IZN,kl,dl(f,kl))
@h(H+"izin-mei","month list")
def _(b):
    kl=kk(26,52,least=1)
    ws=S(b,"izin mei.xlsx",["DAFTAR PENERIMA IZIN USAHA MIKRO KECIL","BULAN MEI 2023"],["No","Nama","Nama Usaha","Alamat","Kecamatan","NIB"],mk(kl,0,NO,PM,US,lambda i,k:"Desa "+ds(k,i),KC,NB),"MEI 2023"); nt(ws,"Dasar : PP Nomor 5 Tahun 2021"); flow(b,IZN,kl,"2023-05")
@h(H+"izin-dua-tingkat","permits grouped, other certificates partly empty")
def _(b):
    kl=kk(35,53)
    S(b,"Fasilitasi Perizinan.xlsx",["FASILITASI PERIZINAN BERUSAHA BAGI UMKM","TRIWULAN II 2023"],["No","Nama Pelaku Usaha","Nama Usaha","Kecamatan",("Perizinan",["NIB","P-IRT","Halal"]),"Keterangan"],mk(kl,0,NO,PM,US,KC,NB,lambda i,k:"P-IRT 20673%05d"%i if i%5==0 else None,lambda i,k:"ID7311%06d"%i if i%7==0 else None,E),num=True); flow(b,IZN,kl,"2023-Q2")
@h(H+"izin-seksi-kecamatan","sections by district")
def _(b):
    kl=kk(33,54); r=mk(kl,0,NO,PM,US,JU,NB,HP)
    S(b,"Rekap NIB per Kec.xlsx",["DAFTAR PENERBITAN NIB UMKM PER KECAMATAN","TRIWULAN IV TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Jenis Usaha","NIB","HP"],sec(r,lambda j,k:"%s. Kecamatan %s"%(RM[j],k))); flow(b,IZN,kl,"2023-Q4")
@h(H+"izin-tab-bulan","a tab a month")
def _(b):
    off=0
    for m in (1,2,3):
        kl=kk(13+m,540+m,least=1); S(b,"NIB Jan-Mar 2023.xlsx",["DAFTAR UMKM PENERIMA NIB","BULAN %s 2023"%BLN[m-1].upper()],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB"],ren(mk(kl,0,NO,PM,US,KC,NB,off=off)),BLN[m-1]); off+=len(kl); flow(b,IZN,kl,"2023-%02d"%m)
@h(H+"izin-tahun","year list without dates")
def _(b):
    kl=kk(46,55,order=False)
    ws=S(b,"UMKM ber-NIB hasil fasilitasi.xlsx",["UMKM YANG DIFASILITASI PENERBITAN IZIN USAHA","TAHUN 2023"],["No","Nama Pemilik","L/P","Nama Usaha","Kecamatan","NIB","Email"],mk(kl,0,NO,PM,LP,US,KE,NB,lambda i,k:"usaha%d@contoh.id"%(i+1))); nt(ws,"Sumber : OSS RBA, Dinas Koperasi dan UKM"); flow(b,IZN,kl,"2023")
@h(H+"izin-tanggal-teks","dates as text, scale column, pendamping")
def _(b):
    kl=kk(34,56); f=DT(2023,10,11,12)
    S(b,"izin usaha okt-des.xlsx",["DATA IZIN USAHA UMKM TERBIT","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","NIB","Tanggal Terbit","Pendamping"],mk(kl,0,NO,US,PM,KC,NB,lambda i,k:tgl(f(i,k)),lambda i,k:"Pendamping %d"%(i%3+1)),"IV"); flow(b,IZN,kl,"2023-Q4")
@h(H+"izin-status-terbit","status column all issued")
def _(b):
    kl=kk(30,57)
    S(b,"NIB TW1.xlsx",["FASILITASI IZIN USAHA UMKM","TRIWULAN I TAHUN 2023"],["No","Nama Pelaku Usaha","Kecamatan","Jenis Izin","Nomor Izin","Status"],mk(kl,0,NO,PM,KC,C("NIB"),NB,C("Terbit"))); flow(b,IZN,kl,"2023-Q1")
# ---------------- sarpras
@h(H+"sarpras-bast","BAST number and date, whole year")
def _(b):
    kl=kk(36,60); f=DT(2023,4,7,9,11)
    S(b,"Penerima bantuan sarpras 2023.xlsx",PEMB+["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan",("BAST",["Nomor","Tanggal"])],mk(kl,0,NO,PM,US,KC,BR,lambda i,k:"%03d/BAST/DKUKM/2023"%(i+1),f),"BAST"); flowd(b,SAR,kl,dl(f,kl))
@h(H+"sarpras-tw4","quarter list")
def _(b):
    kl=kk(30,61,least=1)
    ws=S(b,"Bantuan TW IV.xlsx",["DAFTAR PELAKU USAHA PENERIMA BANTUAN SARANA PRASARANA USAHA","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","NIK","Desa","Kecamatan","Jenis Barang","Volume","Satuan"],mk(kl,0,NO,PM,NX,DS,KC,BR,C(1),C("Unit")),when="Desember 2023",jab="PPTK"); flow(b,SAR,kl,"2023-Q4")
@h(H+"sarpras-sumber-dana","year list, source of funds")
def _(b):
    kl=kk(33,62)
    S(b,"sarpras ukm.xlsx",["DATA UKM PENERIMA BANTUAN SARANA DAN PRASARANA TAHUN 2023"],["No","Nama UKM","Pemilik","Kecamatan","Bantuan yang Diterima","Nilai (Rp)","Sumber Dana","Ket"],mk(kl,0,NO,US,PM,KC,BR,NUM(2500000,350000,4000000),lambda i,k:["APBD","DAK"][i%2],E),"Data"); flow(b,SAR,kl,"2023")
@h(H+"sarpras-tab-barang","a tab a kind of aid")
def _(b):
    off=0; al=[]
    for n,(tab,nm) in enumerate((("Gerobak","GEROBAK USAHA"),("Mesin Jahit","MESIN JAHIT"),("Freezer","FREEZER"))):
        kl=kk(12+n,620+n,least=1); S(b,"Penerima Bantuan Alat TW 3.xlsx",["DAFTAR PENERIMA BANTUAN "+nm,"BANTUAN SARANA PRASARANA UKM TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Desa/Kelurahan","Kecamatan"],ren(mk(kl,0,NO,PM,US,DS,KC,off=off)),tab); off+=len(kl); al+=kl
    flow(b,SAR,al,"2023-Q3")
@h(H+"sarpras-seksi-barang","sections by kind of aid")
def _(b):
    kl=kk(36,63,order=False); r=mk(kl,0,NO,PM,US,KC,C("1 unit")); rows=[]
    for j in range(3): rows+=["%d) %s"%(j+1,ALAT[j])]+ren(r[j*12:j*12+12])
    S(b,"Bantuan peralatan TW II.xlsx",["PENERIMA BANTUAN PERALATAN USAHA (SARANA PRASARANA) BAGI UKM","TRIWULAN II 2023"],["No","Nama Penerima","Usaha","Kecamatan","Jumlah"],rows); flow(b,SAR,kl,"2023-Q2")
@h(H+"sarpras-subtotal","sections by district with subtotals")
def _(b):
    kl=kk(32,64); r=mk(kl,0,NO,PM,US,BR,C(1))
    S(b,"Rincian penerima per kecamatan.xlsx",["RINCIAN PENERIMA BANTUAN SARANA DAN PRASARANA PER KECAMATAN","TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Jenis Bantuan","Jumlah (unit)"],subt(r,"Sub Jumlah",5)); flow(b,SAR,kl,"2023")
@h(H+"sarpras-november","month list, handed over")
def _(b):
    kl=kk(27,65,least=1)
    ws=S(b,"serah terima nov.xlsx",["DAFTAR SERAH TERIMA BANTUAN SARANA PRASARANA UKM","BULAN NOVEMBER 2023"],["No","Nama Penerima","Kecamatan","Jenis Bantuan","Tanda Tangan","Keterangan"],mk(kl,0,NO,PM,KC,BR,E,C("Sudah diterima")),"Nov"); sg(ws,"Nopember 2023","KEPALA DINAS",4); flow(b,SAR,kl,"2023-11")
@h(H+"sarpras-nilai","two-level heading and total of values")
def _(b):
    kl=kk(30,66); r=mk(kl,0,NO,PM,US,KC,BR,C(1),NUM(1500000,250000,3000000)); v=sum(x[6] for x in r)
    rows=list(r)+[("JUMLAH",None,None,None,None,len(kl),v)]
    S(b,"Realisasi Bantuan.xlsx",["REALISASI BANTUAN SARANA DAN PRASARANA KEPADA UKM","TRIWULAN III TAHUN ANGGARAN 2023"],["No",("Penerima",["Nama","Nama Usaha","Kecamatan"]),("Bantuan",["Jenis","Unit","Nilai (Rp)"])],rows,merge=True); flow(b,SAR,kl,"2023-Q3")
@h(H+"sarpras-dua-buku","two quarters in two files")
def _(b):
    for q,o in ((2,0),(4,30)):
        kl=kk(26,670+q,least=1); S(b,"TW %s/Sarpras TW %s.xlsx"%(ROM[q],ROM[q]),["DAFTAR PENERIMA BANTUAN SARANA PRASARANA","TRIWULAN %s TAHUN 2023"%ROM[q]],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"],ren(mk(kl,0,NO,PM,US,KC,BR,off=o))); flow(b,SAR,kl,"2023-Q%d"%q)
