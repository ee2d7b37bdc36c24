from lib import *
from honest import Q, KDR, absen, pages, beside
def T(name,note): return case(A,"t-"+name,"T",note,False)
DP=[D(2023,3,15),D(2023,6,14),D(2023,9,13),D(2023,11,8)]
# ================= 1. yearly master list
@T("induk-tahun-campur","master list of trainees since 2020: column 'Tahun' and column 'TW'; only the rows of 2023 are this year's")
def _(b):
    k=ks(48,501); y=[2020+i*3%4 for i in range(48)]; q=[1+(i//4)%4 for i in range(48)]
    S(b,"INDUK ALUMNI DIKLAT.xlsx",PEMB+["BUKU INDUK PESERTA PELATIHAN"],["No","Tahun","TW","Nama Peserta","NIK","Kecamatan","Nama Pelatihan"],[[i+1,y[i],ROM[q[i]],"Peserta %d"%(i+1),nkj(i+3000),k[i],"Pelatihan Dasar %d"%(1+i%3)] for i in range(48)],tab="induk")
    for x in (1,2,3,4): b.use(PD,"2023-Q%d"%x,count([[k[i]] for i in range(48) if y[i]==2023 and q[i]==x],0))
@T("induk-tgl-hapus","column 'Tgl Dihapus dari Buku': five cooperatives were removed from the book in 2021 and 2022")
def _(b):
    k=ks(37,502); out=(4,11,19,26,33); rows=[[i+1,kp(i+1000),bh(i+1000),ds(k[i],i),k[i],D(2021+i%2,4,1+i%20) if i in out else None] for i in range(37)]
    S(b,"buku daftar umum koperasi.xlsx",KOPJ+["BUKU DAFTAR UMUM KOPERASI",KDR[4]],["No","Nama Koperasi","Badan Hukum","Desa/Kel","Kecamatan","Tgl Dihapus dari Buku"],rows); kopuse(b,[r for r in rows if r[5] is None],4)
@T("induk-tab-tahun-lalu","tabs '2022' and '2023' with the same title but for the year in the second line")
def _(b):
    k=ks(42,503); fn="induk umkm 2 tahun.xlsx"
    for y,n in ((2022,34),(2023,42)):
        rows=[[i+1,"Usaha Angka %d"%(i+1),"Pemilik %d"%(i+1),nkj(i+3080),k[i],["Mikro","Kecil","Mikro","Mikro","Menengah"][(i+y)%5]] for i in range(n)]
        S(b,fn,["DATA INDUK UMKM KABUPATEN JENEPONTO","KEADAAN PER 31 DESEMBER %d"%y],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala Usaha"],rows,tab=str(y))
    umuse(b,rows,4,5)
# ================= 2. attendance sheets
@T("absen-legenda","column 'Abs.' with H, S, I, A; the legend below says which were present")
def _(b):
    k=ks(32,511); a=["I" if i in (5,17) else "S" if i==9 else "A" if i in (13,24,30) else "H" for i in range(32)]; rows=[[i+1,"Peserta %d"%(i+1),nkj(i+3150),k[i],"Usaha Angka %d"%(i+1),a[i]] for i in range(32)]
    ws=S(b,"absensi pelatihan servis motor.xlsx",["DAFTAR HADIR PESERTA PELATIHAN SERVIS MOTOR",Q[2]],["No","Nama Peserta","NIK","Kecamatan","Nama Usaha","Abs."],rows)
    for j,t in enumerate(("Keterangan :","H = Hadir","S = Sakit (tidak hadir)","I = Izin (tidak hadir)","A = Tanpa keterangan (tidak hadir)")): put(ws,ws.next+1+j,2,t)
    b.use(PD,"2023-Q2",count(rows,3,lambda r:r[5]=="H"))
@T("absen-bpbd","training of the disaster office, copied into the folder")
def _(b):
    k=ks(30,512); S(b,"Absen/pelatihan november.xlsx",["BADAN PENANGGULANGAN BENCANA DAERAH","DAFTAR HADIR PESERTA PELATIHAN TANGGAP DARURAT BENCANA","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Utusan","Paraf"],[[i+1,"Peserta %d"%(i+1),nkj(i+3200),k[i],"Relawan Desa %s"%ds(k[i],i),"ttd"] for i in range(30)])
@T("absen-rapat-persiapan","attendance of the meeting that prepares a training")
def _(b):
    k=ks(22,513); absen(b,"hadir 2 mei.xlsx",["DAFTAR HADIR RAPAT PERSIAPAN PELATIHAN KEWIRAUSAHAAN",("Hari/Tanggal","Selasa, 2 Mei 2023"),("Triwulan","Triwulan II Tahun 2023"),("Tempat","Ruang Rapat Kepala Dinas")],["No","Nama","Jabatan","Kecamatan","No. HP","Paraf"],[[i+1,"Nama %d"%(i+1),["Kasi Ekbang","Pendamping","Staf Kecamatan"][i%3],k[i],hp(i),"ttd"] for i in range(22)])
@T("absen-tiga-bagian","three parts: 'A. PEJABAT DAN TAMU', 'B. PENGAJAR', 'C. PESERTA'; only C are trainees")
def _(b):
    out=[];flat=[];n=0
    for t,c in (("A. PEJABAT DAN TAMU",6),("B. PENGAJAR",4),("C. PESERTA",27)):
        out.append(t); k=ks(c,514+c)
        for x in range(c):
            out.append([x+1,"Nama %d"%(n+1),nkj(n+3260),k[x],hp(n),"ttd"]); n+=1
            if t[0]=="C": flat.append([k[x]])
    S(b,"absen pembukaan diklat kop.xlsx",["DAFTAR HADIR DIKLAT MANAJEMEN KOPERASI",Q[3]],["No","Nama","NIK","Kecamatan","No. HP","Tanda Tangan"],out,when="18 September 2023",jab="PANITIA"); b.use(PD,"2023-Q3",count(flat,0))
# ================= 3. exports
@T("ekspor-konfirmasi","answers whether they will come ('Bisa', 'Belum pasti'): nobody has attended yet")
def _(b):
    k=ks(31,521); S(b,"Konfirmasi (Responses).xlsx",["KONFIRMASI KESEDIAAN MENGIKUTI PELATIHAN PEMBUKUAN",Q[4]],["Timestamp","Nama Lengkap","NIK","Kecamatan","Nama Pelatihan","Apakah Bisa Ikut?"],[[D(2023,10,2+i%9,9,i),"Nama %d"%(i+1),nkj(i+3320),k[i],"Pelatihan Pembukuan","Belum pasti" if i%6==3 else "Bisa"] for i in range(31)],tab="Form Responses 1")
@T("ekspor-kab-lain","kab_kota of the last rows is Takalar, Makassar (its kecamatan Tamalate) or Batang in Central Java")
def _(b):
    k=ks(31,522); X=[("KAB. TAKALAR","POLONGBANGKENG UTARA"),("KOTA MAKASSAR","TAMALATE"),("KAB. BATANG","BANDAR"),("KAB. GOWA","BONTONOMPO")]; d=[D(2023,2+i*3%10,4+i%20) for i in range(35)]
    rows=[[nbx(i+2000),tgl(d[i],1),"PEMILIK %d"%(i+1),"USAHA ANGKA %d"%(i+1)]+(["KAB. JENEPONTO",k[i].upper()] if i<31 else list(X[i-31]))+["MIKRO"] for i in range(35)]
    S(b,"unduhan oss nib fasilitasi.xlsx",["UMKM YANG DIFASILITASI PENERBITAN NIB (UNDUHAN OSS)","TAHUN 2023"],["nib","tanggal_terbit","nama_pemilik","nama_usaha","kab_kota","kecamatan","skala"],rows,tab="export"); quse(b,IZN,[[k[i],d[i]] for i in range(31)],0,1)
@T("ekspor-status-data","column 'Status Data': VALID, GANDA (the same NIK as above), DIHAPUS; only VALID count")
def _(b):
    k=ks(44,523); sc=["MIKRO","KECIL","MIKRO","MIKRO"]; rows=[[i+1,"PELAKU %d"%(i+1),nkj(i+3400),"TOKO ANGKA %d"%(i+1),k[i].upper(),sc[i%4],"DIHAPUS" if i in (8,21,37) else "VALID"] for i in range(44)]
    rows+=[[45+j]+rows[x][1:6]+["GANDA"] for j,x in enumerate((2,15,29))]
    S(b,"sidt umkm per 31 maret.xlsx",["DATA TUNGGAL UMKM KABUPATEN JENEPONTO",KDR[1]],["NO","NAMA LENGKAP","NIK","NAMA USAHA","KECAMATAN","SKALA USAHA","STATUS DATA"],rows,tab="data"); umuse(b,[[k[i],rows[i][5]] for i in range(44) if rows[i][6]=="VALID"],0,1,"2023-Q1")
@T("ekspor-lkpm","companies that must report their investment (LKPM), with NIB and dates: no facilitated UMKM")
def _(b):
    k=ks(23,524); S(b,"lkpm 2023.xlsx",["DAFTAR PERUSAHAAN WAJIB LKPM","TAHUN 2023"],["No","Nama Perusahaan","NIB","Tanggal Terbit","Kecamatan","Nilai Investasi (Rp)","Status PM"],[[i+1,"PT Angka %d"%(i+1),nbx(i+2100),D(2023,1+i%12,3+i%20),k[i],5200000000+i*13000000,["PMDN","PMA"][i%6==0]] for i in range(23)],tab="Sheet")
# ================= 4. forms
@T("form-kebutuhan-2024","form of the need for equipment in the next year")
def _(b):
    k=ks(28,531); S(b,"Form sarana usaha.xlsx",["FORMULIR KEBUTUHAN SARANA DAN PRASARANA PELAKU USAHA","UNTUK TAHUN ANGGARAN 2024"],["No.","Nama Pelaku Usaha","NIK","Nama Usaha","Kecamatan","Sarana yang Dibutuhkan","Perkiraan Harga (Rp)"],[[i+1,"Pelaku %d"%(i+1),nkj(i+3480),"Usaha Angka %d"%(i+1),k[i],ALAT[i%6],3000000] for i in range(28)],num=["(%d)"%(i+1) for i in range(7)])
@T("form-resi-gudang","only the cooperatives that run a warehouse receipt store")
def _(b):
    k=ks(14,532); S(b,"form koperasi tw iv.xlsx",["FORMULIR DATA KOPERASI PENGELOLA RESI GUDANG",Q[4]],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Komoditas","Status"],[[i+1,kp(i+1080),bh(i+1080),k[i],["Jagung","Gabah","Kopi"][i%3],"Aktif"] for i in range(14)])
@T("form-kode-terima","column 'Kode' 1, 2, 3; the legend says 1 = received, 2 = refused by the citizen, 3 = postponed to 2024")
def _(b):
    k=ks(30,533); c=[2 if i in (6,19) else 3 if i in (11,23,28) else 1 for i in range(30)]; rows=[[i+1,"Penerima %d"%(i+1),nkj(i+3530),k[i],ALAT[i%6],c[i]] for i in range(30)]
    ws=S(b,"form penyaluran alat.xlsx",["FORMULIR PENYALURAN BANTUAN SARANA DAN PRASARANA USAHA",Q[4]],["No","Nama Penerima","NIK","Kecamatan","Jenis Alat","Kode"],rows)
    for j,t in enumerate(("Kode : 1 = sudah diterima","           2 = ditolak oleh warga","           3 = ditunda ke tahun 2024")): put(ws,ws.next+1+j,1,t)
    b.use(SAR,"2023-Q4",count(rows,3,lambda r:r[5]==1))
@T("form-rencana-realisasi","'Tanggal Penyerahan' Rencana | Realisasi: six rows have only the plan")
def _(b):
    k=ks(31,534); d=[[D(2023,6,8),D(2023,8,24),D(2023,12,7)][i%3] for i in range(31)]; no=(3,8,14,20,25,29); rows=[[i+1,"Penerima %d"%(i+1),nkj(i+3580),k[i],ALAT[i%6],D(2023,5,10),None if i in no else d[i]] for i in range(31)]
    S(b,"kontrol serah terima.xlsx",PEMB+["DAFTAR PENERIMA BANTUAN SARANA PRASARANA USAHA","TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Barang",("Tanggal Penyerahan",["Rencana","Realisasi"])],rows,num=True); quse(b,SAR,[[k[i],d[i]] for i in range(31) if i not in no],0,1)
@T("form-ms-tms","column 'Verifikasi' MS (memenuhi syarat) / TMS (tidak): TMS have no handover date")
def _(b):
    k=ks(29,535); d=[[D(2023,9,5),D(2023,10,24)][i%2] for i in range(29)]; no=(2,10,16,22,27); rows=[[i+1,"Penerima %d"%(i+1),nkj(i+3640),k[i],ALAT[i%6],"TMS" if i in no else "MS",None if i in no else d[i]] for i in range(29)]
    ws=S(b,"daftar penerima + verifikasi.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA USAHA","TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan","Verifikasi","Tgl BAST"],rows); put(ws,ws.next+1,2,"MS = Memenuhi Syarat, TMS = Tidak Memenuhi Syarat")
    quse(b,SAR,[[k[i],d[i]] for i in range(29) if i not in no],0,1)
# ================= 5. per desa
@T("desa-sampel","only the sample villages of a survey, a few in each kecamatan")
def _(b):
    k=ks(33,541); S(b,"pendataan umkm tw4.xlsx",["HASIL PENDATAAN UMKM PADA DESA SAMPEL",Q[4]],["No","Nama Pemilik","NIK","Nama Usaha","Desa Sampel","Kecamatan","Skala Usaha"],[[i+1,"Pemilik %d"%(i+1),nkj(i+3700),"Usaha Angka %d"%(i+1),DESA[k[i]][0],k[i],"Mikro"] for i in range(33)])
@T("desa-satu-saja","the UMKM of one village: not those of its kecamatan")
def _(b):
    S(b,"UMKM Ds Paitana tw 4 2023.xlsx",["PEMERINTAH DESA PAITANA","KECAMATAN TURATEA KABUPATEN JENEPONTO","DATA UMKM DESA PAITANA",Q[4]],["No","Nama Pemilik","NIK","Nama Usaha","Dusun","Skala Usaha"],[[i+1,"Pemilik %d"%(i+1),nkj(i+3750),"Kios Angka %d"%(i+1),"Dusun %d"%(1+i%3),["Mikro","Kecil"][i%5==0]] for i in range(21)],when="Desember 2023",jab="KEPALA DESA PAITANA")
@T("desa-bumdes","village enterprises (BUMDes), with legal body, kecamatan and Aktif / Tidak Aktif: no cooperatives")
def _(b):
    k=ks(35,543); S(b,"data bumdes tw iv.xlsx",["DAFTAR BADAN USAHA MILIK DESA (BUMDES)",Q[4]],["No","Nama BUMDes","Nomor Badan Hukum","Desa","Kecamatan","Status"],[[i+1,"BUMDes Angka %d"%(i+1),"AHU-%05d.AH.01.33.TAHUN 2022"%(i+40),ds(k[i],i),k[i],["Aktif","Tidak Aktif"][i%3==1]] for i in range(35)])
# ================= 6. merged cells
@T("gabung-tiga-izin","each UMKM covers two or three rows of permits (NIB, P-IRT, Halal), its own cells merged: UMKM count, not rows")
def _(b):
    k=ks(23,551); rows=[];r0=[]
    for i in range(23):
        r0.append((len(rows),len(rows)+1+i%2))
        for j in range(2+i%2): rows.append(([i+1,"Pemilik %d"%(i+1),"Usaha Angka %d"%(i+1),k[i]] if j==0 else [None]*4)+[["NIB","P-IRT","Sertifikat Halal"][j],[nbx(i+2200),"P-IRT 3%012d-28"%i,"ID7311%010d"%i][j]])
    ws=S(b,"legalitas umkm tw 3.xlsx",PEMB+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA",Q[3]],["No","Nama Pemilik","Nama Usaha","Kecamatan","Jenis Izin","Nomor"],rows,merge=True)
    for c in (1,2,3,4): span(ws,c,r0)
    b.use(IZN,"2023-Q3",count([[x] for x in k],0))
@T("gabung-ket-tidak-jadi","'Keterangan' merged over five participants: 'TIDAK JADI IKUT, BENTROK PANEN'")
def _(b):
    k=ks(29,552); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+3800),k[i],"Pelatihan Gula Aren","TIDAK JADI IKUT, BENTROK PANEN" if 12<=i<=16 else None] for i in range(29)]; good=[[x] for i,x in enumerate(k) if not 12<=i<=16]
    ws=S(b,"peserta gula aren.xlsx",["DAFTAR PESERTA PELATIHAN GULA AREN",Q[3]],["No","Nama Peserta","NIK","Kecamatan","Pelatihan","Keterangan"],rows,merge=True); span(ws,6,[(12,16)]); b.use(PD,"2023-Q3",count(good,0))
@T("gabung-garis-2024","a line merged across the list says that those below are aid of 2024, not yet handed over; numbering goes on")
def _(b):
    k=ks(30,553); rows=[[i+1,"Penerima %d"%(i+1),nkj(i+3850),k[i],ALAT[i%6],"Usaha Angka %d"%(i+1)] for i in range(30)]; out=rows[:22]+["YANG DI BAWAH INI MASUK ANGGARAN TAHUN 2024, BELUM DISERAHKAN"]+rows[22:]
    ws=S(b,"penerima gerobak dll tw4.xlsx",PEMB+["DAFTAR PENERIMA BANTUAN SARANA PRASARANA USAHA",Q[4]],["No","Nama Penerima","NIK","Kecamatan","Jenis Barang","Nama Usaha"],out,merge=True); ws.merge_cells(start_row=ws.rows_at[21]+1,start_column=1,end_row=ws.rows_at[21]+1,end_column=6); b.use(SAR,"2023-Q4",count(rows[:22],3))
# ================= 7. quarters on tabs
@T("tab-ulang-tw-lalu","tab 'TW II' repeats the persons of 'TW I' (same NIK, training, day) before its own: each counts once, by date")
def _(b):
    fn="peserta semester satu.xlsx"; k=ks(28,561); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+3900),k[i],["Pelatihan Garnis","Pelatihan Barber"][i>=12],D(2023,2,21) if i<12 else D(2023,5,23)] for i in range(28)]
    for t,n in (("TW I",12),("TW II",28)): S(b,fn,["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelatihan"],rows[:n],tab=t)
    quse(b,PD,rows,3,5)
@T("tab-salinan-tw3","tab 'TW IV' is still the copy of 'TW III': its title says TRIWULAN III and the names are the same")
def _(b):
    k=ks(25,562); rows=[[i+1,"Pemilik %d"%(i+1),"Usaha Angka %d"%(i+1),nbx(i+2300),k[i]] for i in range(25)]
    for t in ("TW III","TW IV"): S(b,"izin usaha per tw.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA",Q[3]],["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"],rows,tab=t)
    b.use(IZN,"2023-Q3",count(rows,4))
@T("tab-2024","a tab for quarter I of 2024 beside quarters III and IV of 2023")
def _(b):
    n=0
    for t,x,p in (("TW III","TRIWULAN III TAHUN 2023","2023-Q3"),("TW IV","TRIWULAN IV TAHUN 2023","2023-Q4"),("TW I","TRIWULAN I TAHUN 2024",None)):
        k=ks(15+n%4,563+n); rows=[[i+1,"Peserta %d"%(n+i+1),nkj(n+i+3980),k[i],"Pelatihan Kemasan Kopi"] for i in range(len(k))]; n+=len(k)
        S(b,"peserta berjalan.xlsx",["DAFTAR PESERTA PELATIHAN KEMASAN KOPI",x],["No","Nama Peserta","NIK","Kecamatan","Pelatihan"],rows,tab=t)
        if p: b.use(PD,p,count(rows,3))
@T("tab-rencana","tabs 'Realisasi TW III' and 'Rencana TW IV' with the same title lines but for the quarter")
def _(b):
    for t,q,s in (("Realisasi TW III",3,0),("Rencana TW IV",4,40)):
        k=ks(20,565+q); rows=[[i+1,"Peserta %d"%(s+i+1),nkj(s+i+4060),k[i],"Pelatihan Ternak Itik"] for i in range(20)]
        S(b,"peserta ternak itik.xlsx",["DAFTAR PESERTA PELATIHAN TERNAK ITIK",Q[q]],["No","Nama Peserta","NIK","Kecamatan","Pelatihan"],rows,tab=t)
        if q==3: b.use(PD,"2023-Q3",count(rows,3))
# ================= 8. remarks
@T("ket-umkm-berhenti","remarks, most harmless; four say that the business has ended or left the regency")
def _(b):
    R={5:"Pemilik meninggal, usaha tidak diteruskan",13:"Pindah ke Kalimantan, kios kosong",22:"Sudah gulung tikar",34:"Usaha berhenti sejak 2021"}; h=[None,"Pelanggan tetap","Baru ganti spanduk",None,"Punya QRIS"]; k=ks(38,571)
    rows=[[i+1,"Usaha Angka %d"%(i+1),"Pemilik %d"%(i+1),nkj(i+4120),k[i],["Mikro","Mikro","Kecil"][i%3],R.get(i,h[i%5])] for i in range(38)]
    S(b,"umkm catatan lapangan tw3.xlsx",["DATA UMKM",Q[3]],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala","Keterangan"],rows); umuse(b,[r for i,r in enumerate(rows) if i not in R],4,5,"2023-Q3")
@T("ket-ban-kembali","remarks: two returned the machine, one refused it; the others received theirs")
def _(b):
    R={4:"Dikembalikan ke dinas",15:"Menolak menerima, tidak ada tempat",23:"Dikembalikan ke dinas"}; k=ks(28,572); rows=[[i+1,"Penerima %d"%(i+1),nkj(i+4180),k[i],ALAT[i%6],R.get(i,["Diterima langsung",None,"Foto ada"][i%3])] for i in range(28)]
    S(b,"bantuan tw iv + ket.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA USAHA",Q[4]],["No","Nama Penerima","NIK","Kecamatan","Barang","Ket."],rows,num=True); b.use(SAR,"2023-Q4",count([r for i,r in enumerate(rows) if i not in R],3))
@T("ket-izin-sendiri","remarks: four made their NIB themselves in 2020, they were not facilitated")
def _(b):
    R=(6,12,20,27); k=ks(31,573); rows=[[i+1,"Pemilik %d"%(i+1),"Usaha Angka %d"%(i+1),k[i],nbx(i+2400),"NIB sudah ada sejak 2020, tidak difasilitasi" if i in R else ["Dicetak","Dikirim WA",None][i%3]] for i in range(31)]
    S(b,"nama nib tw2 (ket).xlsx",["DAFTAR UMKM YANG DIFASILITASI NIB",Q[2]],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB","Keterangan"],rows); b.use(IZN,"2023-Q2",count([r for i,r in enumerate(rows) if i not in R],3))
@T("ket-diklat-diganti","remarks: 'Tidak jadi ikut, diganti no. 31': the replaced do not count, their replacements do")
def _(b):
    R={5:"Tidak jadi ikut, diganti no. 31",18:"Tidak jadi ikut, diganti no. 32"}; P_={30:"Pengganti no. 6",31:"Pengganti no. 19"}; k=ks(32,574); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+4240),k[i],DP[1 if i>=30 else 1],R.get(i,P_.get(i))] for i in range(32)]
    S(b,"peserta juni dan penggantinya.xlsx",["DAFTAR PESERTA PELATIHAN OLAHAN SINGKONG","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Tanggal Pelatihan","Keterangan"],rows); quse(b,PD,[r for i,r in enumerate(rows) if i not in R],3,4)
# ================= 9. small recaps
@T("rekap-kuota-samping","right of the participants 'Kecamatan | Kuota': places offered, not taken; the names count")
def _(b):
    k=ks(27,581); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+4300),k[i],"Pelatihan Parut Kelapa"] for i in range(27)]
    ws=S(b,"peserta & kuota tw1.xlsx",["DAFTAR PESERTA PELATIHAN PARUT KELAPA",Q[1]],["No","Nama Peserta","NIK","Kecamatan","Pelatihan"],rows); beside(ws,ws.first-1,8,["Kecamatan","Kuota"],[[n,4] for n in NAMES]+[["Jumlah",44]]); b.use(PD,"2023-Q1",count(rows,3))
@T("rekap-bawah-beda","recap per kecamatan below the cooperatives differs from the names in Tamalatea and Batang: neither is certain there")
def _(b):
    k=ks(41,582); rows=[[i+1,kp(i+1120),bh(i+1120),ds(k[i],i),k[i]] for i in range(41)]; c=count(rows,4); z={n:c[n]+(3 if n=="Tamalatea" else 1 if n=="Batang" else 0) for n in NAMES}
    ws=S(b,"kop dan rekap bawah.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO",KDR[3]],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kel","Kecamatan"],rows)
    r=ws.next+2; put(ws,r,1,"REKAPITULASI JUMLAH KOPERASI PER KECAMATAN",True); r=table(ws,r+1,["No","Kecamatan","Jumlah Koperasi"],[[i+1,n,z[n]] for i,n in enumerate(NAMES)]); put(ws,r,2,"JUMLAH"); put(ws,r,3,45)
    b.use("koperasi_total","2023-Q3",{n:v for n,v in c.items() if n not in ("Tamalatea","Batang")})
@T("rekap-cadangan-kanan","right of the participants a second small list 'PESERTA CADANGAN (TIDAK DIPANGGIL)' with names and kecamatan")
def _(b):
    k=ks(26,583); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+4350),k[i],"Pelatihan Jamu"] for i in range(26)]
    ws=S(b,"peserta jamu tw iv.xlsx",["DAFTAR PESERTA PELATIHAN JAMU",Q[4],None],["No","Nama Peserta","NIK","Kecamatan","Pelatihan"],rows); put(ws,ws.first-2,8,"PESERTA CADANGAN (TIDAK DIPANGGIL)",True); beside(ws,ws.first-1,8,["No","Nama","Kecamatan"],[[i+1,"Cadangan %d"%(i+1),NAMES[i*4%11]] for i in range(6)]); b.use(PD,"2023-Q4",count(rows,3))
# ================= 10. printed pages
@T("cetak-halaman-dobel","the last page (numbers 31 to 40) was printed twice: the same cooperatives with the same numbers")
def _(b):
    k=ks(40,591); rows=[[i+1,kp(i+1200),bh(i+1200),ds(k[i],i),k[i],["Aktif","Tidak Aktif"][i%5==2]] for i in range(40)]
    pages(b,"koperasi cetak dobel.xlsx","print",["DAFTAR KOPERASI",Q[2]],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kel","Kecamatan","Status"],rows+rows[30:],10,lambda p,a,z,t:["Halaman %d"%min(p+1,4)]); kopuse(b,rows,4,5,"2023-Q2")
@T("cetak-lampiran-dua","after the pages of facilitated UMKM comes 'LAMPIRAN II : NAMA YANG BERKASNYA TIDAK LENGKAP (TIDAK DIPROSES)' with the same heading")
def _(b):
    k=ks(33,592); hd=["No","Nama Pemilik","NIK","Nama Usaha","NIB","Kecamatan"]; rows=[[i+1,"Pemilik %d"%(i+1),nkj(i+4400),"Usaha Angka %d"%(i+1),nbx(i+2500),k[i]] for i in range(33)]
    ws=pages(b,"lampiran nib tw4.xlsx","Lampiran",["LAMPIRAN I : DAFTAR UMKM YANG DIFASILITASI NIB",Q[4]],hd,rows,15); r=titles(ws,["LAMPIRAN II : NAMA YANG BERKASNYA TIDAK LENGKAP (TIDAK DIPROSES)"],6,ws.next+3)+1
    table(ws,r,hd,[[i+1,"Pemilik %d"%(i+41),nkj(i+4450),"Usaha Angka %d"%(i+41),"-",NAMES[i*3%11]] for i in range(7)]); b.use(IZN,"2023-Q4",count(rows,5))
