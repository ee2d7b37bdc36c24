"""Lists of the tenth round that look as honest as the others, with one thing that makes a count not what it seems."""
from own import *
from honest import KO, UH, AL, CK, SKU, PL, sub, part, cnt
from openpyxl.comments import Comment
def use(b, m, per, kl, ok=lambda i: True, cum=False): b.use(m,per,cn(kl,ok),cum)
TT="koperasi_total"; TA_="koperasi_aktif"; TN="koperasi_tidak_aktif"
def tt(name, note, year): return t(name,note,year,False)
def ren(rows): return [(n+1,)+x[1:] for n,x in enumerate(rows)]
D24="KEADAAN PER 31 DESEMBER 2024"

# ---------- koperasi: what the list is
@tt("w10l-kop-tab-dibubarkan","only the tab says that these were dissolved",2024)
def _(b):
    r=mk(18,101,NO,KO,BH,DS,KC)
    S(b,"koperasi 2024.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO",D24],["No","Nama Koperasi","Badan Hukum","Desa/Kel","Kecamatan"],r,"Dibubarkan")
@tt("w10l-kop-belum-rat","those that have not held their meeting: a part",2023)
def _(b):
    r=mk(20,102,NO,KO,BN,KC,ORG("Ketua"),HP)
    S(b,"RAT TB 2023.xlsx",KOPJ+["DAFTAR KOPERASI YANG BELUM MELAKSANAKAN RAT","TAHUN BUKU 2023"],["No","Nama Koperasi","No. BH","Kecamatan","Ketua","No. HP"],r,"Koperasi")
@tt("w10l-kop-sertifikat-nik","those with a certificate: a part",2024)
def _(b):
    r=mk(19,103,NO,KO,BN,JN,KC,C("Aktif"))
    S(b,"koperasi ber-NIK.xlsx",["DAFTAR KOPERASI YANG TELAH MEMILIKI SERTIFIKAT NIK",D24],["No","Nama Koperasi","Badan Hukum","Jenis","Kecamatan","Status"],r)
@tt("w10l-kop-ksp-saja","savings cooperatives only",2023)
def _(b):
    r=mk(21,104,NO,lambda i,k:"KSP Melati %d"%(i+1),BN,DS,KC,ST())
    S(b,"data koperasi des 2023.xlsx",["DATA KOPERASI SIMPAN PINJAM (KSP)","KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Desa","Kecamatan","Status"],r,"Data")
@tt("w10l-kop-lanjutan","the second page only, numbers from 41",2024)
def _(b):
    r=mk(25,105,lambda i,k:41+i,KO,BN,DS,KC,ST())
    S(b,"koperasi hal 2.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO (lanjutan)",D24],["No","Nama Koperasi","No. Badan Hukum","Desa/Kel","Kecamatan","Status"],r,"Hal 2")
@tt("w10l-kop-rencana-kdmp","cooperatives that are still to be founded",2025)
def _(b):
    r=mk(24,107,NO,lambda i,k:"Koperasi Desa Merah Putih %s"%ds(k,i),DS,KC,lambda i,k:["Musdesus","Akta notaris","Verifikasi nama"][i%3])
    S(b,"KDMP 2025.xlsx",["DATA KOPERASI DESA/KELURAHAN MERAH PUTIH","DALAM TAHAP PEMBENTUKAN","KEADAAN TRIWULAN II TAHUN 2025"],["No","Nama Koperasi","Desa/Kel","Kecamatan","Tahapan"],r)
@tt("w10l-kop-perubahan-ad","those that changed their statutes this year",2024)
def _(b):
    r=mk(16,109,NO,KO,BN,lambda i,k:"PAD-%03d/2024"%(i+11),KC,ST())
    S(b,"Koperasi 2024.xlsx",["DATA KOPERASI YANG MELAKUKAN PERUBAHAN ANGGARAN DASAR","TAHUN 2024"],["No","Nama Koperasi","Badan Hukum Lama","Nomor PAD","Kecamatan","Status"],r)
# ---------- koperasi: rows
@tt("w10l-kop-catatan-bubar","a note below: numbers 4, 9 and 12 were dissolved",2024)
def _(b):
    r=mk(26,110,NO,KO,BN,DS,KC); x={4,9,12}
    ws=S(b,"Daftar koperasi.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO",D24],["No","Nama Koperasi","No. BH","Desa/Kelurahan","Kecamatan"],r)
    put(ws,ws.next+1,1,"Catatan: koperasi nomor urut 4, 9 dan 12 telah dibubarkan dengan Keputusan Menteri pada bulan Agustus 2024."); use(b,TT,"2024-Q4",r.k,lambda i:i+1 not in x)
@tt("w10l-kop-kantor-cabang","a section of branch offices at the end",2023)
def _(b):
    r=mk(24,111,NO,KO,BN,DS,KC); z=mk(6,112,NO,lambda i,k:"%s - Kantor Cabang %s"%(KO(i*2,k),ds(k,i)),lambda i,k:BN(i*2,k),DS,KC,among=NAMES[3:9])
    S(b,"Koperasi per Des 2023.xlsx",["DAFTAR KOPERASI","KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. Badan Hukum","Desa/Kel","Kecamatan"],["I. KOPERASI"]+r+["II. KANTOR CABANG DAN KANTOR KAS"]+z); use(b,TT,"2023-Q4",r.k)
@tt("w10l-kop-baris-usp","units of savings as rows below their cooperative, not numbered",2024)
def _(b):
    r=mk(20,113,NO,KO,BN,KC,ST()); rows=[]
    for i,x in enumerate(r):
        rows.append(x)
        if i%4==2: rows.append((None,"Unit Simpan Pinjam (USP) %s"%x[1],x[2],x[3],x[4]))
    S(b,"koperasi tw4.xlsx",["DATA KOPERASI","KEADAAN TRIWULAN IV TAHUN 2024"],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],rows); kopu(b,r.k,"2024-Q4",AK)
@tt("w10l-kop-pra-koperasi","a section of groups that are no cooperatives yet",2023)
def _(b):
    r=mk(23,114,NO,KO,BN,DS,KC); z=mk(7,115,NO,lambda i,k:"Kelompok Usaha Bersama %d"%(i+1),C("-"),DS,KC,among=NAMES[:7])
    S(b,"Koperasi binaan.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","POSISI 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Desa/Kel","Kecamatan"],["A. Koperasi berbadan hukum"]+r+["B. Pra koperasi (belum berbadan hukum)"]+z); use(b,TT,"2023-Q4",r.k)
@tt("w10l-kop-setelah-tanggal","a section founded after the date of the list",2024)
def _(b):
    r=mk(22,116,NO,KO,BN,DS,KC); z=mk(6,117,NO,lambda i,k:KO(i+40,k),lambda i,k:BN(i+40,k),DS,KC,among=NAMES[2:8])
    S(b,"Data koperasi akhir tahun.xlsx",["DAFTAR KOPERASI",D24],["No","Nama Koperasi","Badan Hukum","Desa","Kecamatan"],r+["Tambahan: koperasi yang berbadan hukum Januari 2025 (tidak termasuk keadaan 31 Desember 2024)"]+z); use(b,TT,"2024-Q4",r.k)
@tt("w10l-kop-bintang-aktif-kembali","starred Aktif were active only after the date",2024)
def _(b):
    s={3,11,17,20}; r=mk(25,118,NO,KO,BN,KC,lambda i,k:"Aktif*)" if i in s else "Aktif" if AK(i) else "Tidak Aktif")
    ws=S(b,"status koperasi 2024.xlsx",["STATUS KOPERASI",D24],["No","Nama Koperasi","No. BH","Kecamatan","Status"],r)
    put(ws,ws.next+1,1,"*) per 31 Desember 2024 tidak aktif, aktif kembali sejak Februari 2025"); kopu(b,r.k,"2024-Q4",lambda i:AK(i) and i not in s)
@tt("w10l-kop-singkatan-terbalik","codes A and TA, of which the legend says another thing",2023)
def _(b):
    r=mk(24,119,NO,KO,BN,KC,lambda i,k:"TA" if AK(i) else "A")
    ws=S(b,"koperasi.xlsx",["DATA KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],r)
    put(ws,ws.next+1,1,"Keterangan status:"); put(ws,ws.next+2,1,"TA = Tetap Aktif"); put(ws,ws.next+3,1,"A  = Absen (tidak aktif)"); kopu(b,r.k,"2023-Q4",AK)
@tt("w10l-kop-pengurus-aktif","ticks of active officers, not cooperatives",2025)
def _(b):
    r=mk(24,120,NO,KO,BN,KC,lambda i,k:CK if AK(i) else None,lambda i,k:None if AK(i) else CK)
    S(b,"koperasi 2025.xlsx",["DATA KOPERASI DAN KEPENGURUSAN","PER 31 DESEMBER 2025"],["No","Nama Koperasi","No. BH","Kecamatan",("Masa Bakti Pengurus",["Aktif","Tidak Aktif"])],r); use(b,TT,"2025-Q4",r.k)
@tt("w10l-kop-usulan-status","status that is proposed for next year",2024)
def _(b):
    r=mk(23,121,NO,KO,BN,DS,KC,ST())
    S(b,"data koperasi.xlsx",["DAFTAR KOPERASI",D24],["No","Nama Koperasi","Badan Hukum","Desa","Kecamatan","Usulan Status Tahun 2025"],r); use(b,TT,"2024-Q4",r.k)
@tt("w10l-kop-urut-lain","the same list on a second sheet in another order",2023)
def _(b):
    r=mk(25,122,NO,KO,BN,KC,ST()); s=ren(sorted(r,key=lambda x:x[1]))
    for rows,tab in ((r,"Data"),(s,"Urut abjad")): S(b,"Koperasi.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","KEADAAN PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Status"],rows,tab)
    kopu(b,r.k,"2023-Q4",AK)
@tt("w10l-kop-ganti-nama","four cooperatives twice, under the old and the new name, same number",2024)
def _(b):
    r=mk(22,123,NO,KO,BN,DS,KC); z=[(23+n,"Koperasi Cahaya %d (d/h %s)"%(n+1,r[j][1]))+r[j][2:] for n,j in enumerate((2,7,12,19))]
    S(b,"koperasi terdaftar.xlsx",["KOPERASI TERDAFTAR DI KABUPATEN JENEPONTO",D24],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kel","Kecamatan"],list(r)+z); use(b,TT,"2024-Q4",r.k)
@tt("w10l-kop-jumlah-seperti-baris","subtotals that carry a district and look like entries",2023)
def _(b):
    r=mk(24,124,NO,KO,BN,KC,JN,order=True); rows=[]
    for i,x in enumerate(r):
        rows.append(x)
        if i+1==len(r) or r.k[i+1]!=r.k[i]: rows.append((None,"Koperasi di Kecamatan %s = %d buah"%(r.k[i],r.k.count(r.k[i])),"-",r.k[i],"-"))
    S(b,"Daftar kop.xlsx",["DAFTAR KOPERASI MENURUT KECAMATAN","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Jenis"],rows); use(b,TT,"2023-Q4",r.k)
@tt("w10l-kop-desa-turatea","villages named as districts, in the list of one district",2024)
def _(b):
    v=["Turatea","Turatea Timur","Bontosunggu","Turatea","Karelayu","Bontojai","Turatea Timur","Borongtala"]
    r=mk(["Tamalatea"]*16,0,NO,KO,BN,lambda i,k:v[i%8],ST())
    S(b,"Koperasi.xlsx",["DATA KOPERASI KECAMATAN TAMALATEA",D24],["No","Nama Koperasi","Nomor BH","Alamat","Status"],r); kopu(b,r.k,"2024-Q4",AK)
@tt("w10l-kop-wilayah-anggota","district of the members beside district of the seat",2023)
def _(b):
    r=mk(24,126,NO,KO,BN,lambda i,k:NAMES[(NAMES.index(k)+3)%11],KC,ST())
    S(b,"profil kop.xlsx",["PROFIL KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum",("Kecamatan",["Wilayah Keanggotaan","Tempat Kedudukan"]),"Status"],r); kopu(b,r.k,"2023-Q4",AK)
@tt("w10l-kop-revisi","two files, the second corrects the first",2024)
def _(b):
    r=mk(24,127,NO,KO,BN,KC,ST()); z=part(r,lambda i:i%5!=1)
    S(b,"Koperasi des 2024.xlsx",["DATA KOPERASI",D24],["No","Nama Koperasi","No. BH","Kecamatan","Status"],r)
    S(b,"Koperasi des 2024 (revisi, yang dipakai).xlsx",["DATA KOPERASI (REVISI)",D24],["No","Nama Koperasi","No. BH","Kecamatan","Status"],z)
    use(b,TT,"2024-Q4",r.k,lambda i:i%5!=1); a=[s[4]=="Aktif" for s in z]; use(b,TA_,"2024-Q4",z.k,lambda i:a[i]); use(b,TN,"2024-Q4",z.k,lambda i:not a[i])
@tt("w10l-kop-lembar-tersembunyi","an older list of the same title on a hidden sheet",2023)
def _(b):
    r=mk(25,128,NO,KO,BN,KC); 
    S(b,"koperasi 2023.xlsx",["DATA KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. BH","Kecamatan"],r,"Data")
    ws=S(b,"koperasi 2023.xlsx",["DATA KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. BH","Kecamatan"],ren(mk(14,129,NO,lambda i,k:KO(i+50,k),lambda i,k:BN(i+50,k),KC)),"Data lama"); ws.sheet_state="hidden"
    use(b,TT,"2023-Q4",r.k)
# ---------- umkm
@tt("w10l-umkm-usaha-tutup","remark: closed, on some rows",2024)
def _(b):
    x={2,8,15,21}; r=mk(28,140,NO,UH,PM,DS,KC,lambda i,k:["Tutup sejak 2022","Sudah tidak berusaha","Usaha berhenti"][i%3] if i in x else None)
    S(b,"UMKM 2024.xlsx",["DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2024"],["No","Nama Usaha","Nama Pemilik","Desa","Kecamatan","Keterangan"],r); use(b,"umkm_total","2024-Q4",r.k,lambda i:i not in x)
@tt("w10l-umkm-usaha-besar","large enterprises among them",2023)
def _(b):
    x={4,13,22}; r=mk(27,141,NO,UH,PM,KC,lambda i,k:"Besar" if i in x else SK(i,k))
    S(b,"Pelaku usaha 2023.xlsx",["DATA PELAKU USAHA","KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Skala Usaha"],r)
    use(b,"umkm_total","2023-Q4",r.k,lambda i:i not in x)
    for w in ("mikro","kecil","menengah"): use(b,"umkm_"+w,"2023-Q4",r.k,lambda i:i not in x and SK(i,0).lower()==w)
@tt("w10l-umkm-dua-alamat","district of the identity card and of the enterprise",2025)
def _(b):
    r=mk(27,142,NO,PM,lambda i,k:ds(NAMES[(NAMES.index(k)+4)%11] if i%2 else k,i),lambda i,k:NAMES[(NAMES.index(k)+4)%11] if i%2 else k,UH,DS,KC,SK)
    S(b,"umkm.xlsx",["DATA UMKM","KEADAAN TRIWULAN II TAHUN 2025"],["No","Nama Pemilik",("Alamat sesuai KTP",["Desa/Kel","Kecamatan"]),"Nama Usaha",("Lokasi Usaha",["Desa/Kel","Kecamatan"]),"Skala Usaha"],r); umu(b,r.k,"2025-Q2",SK)
@tt("w10l-umkm-pemasaran","the only districts are where goods are sold",2024)
def _(b):
    r=mk(24,143,NO,UH,PM,JU,KC,OM)
    S(b,"data umkm.xlsx",["DATA UMKM","PER 31 DESEMBER 2024"],["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Wilayah Pemasaran","Omzet"],r)
@tt("w10l-umkm-bpum","proposed for a loan aid",2022)
def _(b):
    r=mk(25,144,NO,PM,NK,UH,DS,KC)
    S(b,"Data UMKM 2022.xlsx",["DATA UMKM PENGUSUL BPUM","KABUPATEN JENEPONTO TAHUN 2022"],["No","Nama","NIK","Nama Usaha","Desa","Kecamatan"],r,"UMKM")
@tt("w10l-umkm-sensus-lama","source line: a census of eight years before",2024)
def _(b):
    r=mk(26,145,NO,UH,PM,JU,KC,SK)
    ws=S(b,"UMKM untuk profil 2024.xlsx",["DATA UMKM KABUPATEN JENEPONTO"],["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Kecamatan","Skala"],r)
    put(ws,ws.next+1,1,"Sumber: Sensus Ekonomi 2016 (keadaan tahun 2016), belum dimutakhirkan"); umu(b,r.k,"2016",SK)
@tt("w10l-umkm-tenaga-kerja","workers, several of one enterprise",2023)
def _(b):
    r=mk([k for k in ks(11,146) for _ in range(2)],0,NO,lambda i,k:UH(i//2,k),ORG("Pekerja"),LP,lambda i,k:["Produksi","Penjualan"][i%2],KC)
    S(b,"UMKM tw 4.xlsx",["DATA TENAGA KERJA UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Nama","L/P","Bagian","Kecamatan"],r)
@tt("w10l-umkm-naik-kelas","some of them once more in a section at the end",2024)
def _(b):
    r=mk(26,147,NO,UH,PM,NK,KC)
    S(b,"UMKM des 2024.xlsx",["DATA UMKM","POSISI 31 DESEMBER 2024"],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan"],["A. SELURUH UMKM"]+r+["B. DI ANTARANYA YANG NAIK KELAS TAHUN 2024"]+part(r,lambda i:i%5==2)); use(b,"umkm_total","2024-Q4",r.k)
@tt("w10l-umkm-bombana","the letterhead of another regency, whose Rumbia it lists",2023)
def _(b):
    r=mk(["Rumbia"]*18,0,NO,UH,PM,lambda i,k:["Kasipute","Doule","Lampopala"][i%3],KC,SK)
    S(b,"data umkm rumbia.xlsx",["PEMERINTAH KABUPATEN BOMBANA","DINAS KOPERASI DAN UKM","DATA UMKM PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Kelurahan","Kecamatan","Skala Usaha"],r)
# ---------- diklat
@tt("w10l-dik-tab-calon","only the tab says that they are candidates",2024)
def _(b):
    r=mk(22,150,NO,PS,NK,UH,KC)
    S(b,"Pelatihan kewirausahaan.xlsx",["DAFTAR NAMA PESERTA PELATIHAN KEWIRAUSAHAAN","TRIWULAN III TAHUN 2024"],["No","Nama","NIK","Nama Usaha","Kecamatan"],r,"Calon Peserta")
@tt("w10l-dik-form-daftar","answers of a form of registration",2025)
def _(b):
    r=mk(24,151,lambda i,k:"%d/02/2025 %d:%02d:11"%(3+i//3,8+i%9,i*7%60),PS,NK,HP,KC,lambda i,k:PL[i%3])
    S(b,"Pelatihan UMKM 2025 (Jawaban).xlsx",[],["Timestamp","Nama Lengkap","NIK","Nomor WhatsApp","Kecamatan","Pelatihan yang diminati"],r,"Form Responses 1")
@tt("w10l-dik-hari-123","the same people on a sheet for each day",2023)
def _(b):
    r=mk(20,152,NO,PS,NK,UH,KC,C("ttd"))
    for j in range(3): S(b,"Daftar hadir.xlsx",["DAFTAR HADIR PESERTA PELATIHAN DIGITAL MARKETING","TRIWULAN III TAHUN 2023, HARI KE-%d"%(j+1)],["No","Nama Peserta","NIK","Nama Usaha","Kecamatan","Tanda Tangan"],r,"Hari %d"%(j+1))
    flow(b,PD,r.k,"2023-Q3")
@tt("w10l-dik-pretest-postest","the same people with marks before and after",2024)
def _(b):
    r=mk(21,153,NO,PS,NK,KC,NUM(40,7,41)); z=sorted([x[:4]+(min(98,x[4]+11+x[0]*5%13),) for x in r],key=lambda x:-x[4])
    for tab,rows in (("Pre Test",r),("Post Test",ren(z))): S(b,"Hasil pelatihan.xlsx",["PESERTA PELATIHAN PENGELOLAAN KEUANGAN UMKM","TRIWULAN II TAHUN 2024","HASIL "+tab.upper()],["No","Nama Peserta","NIK","Kecamatan","Nilai"],rows,tab)
    flow(b,PD,r.k,"2024-Q2")
@tt("w10l-dik-hadir-alpa","three days of H and A; some never came",2023)
def _(b):
    x={3,10,16}; f=lambda d:(lambda i,k:"A" if i in x else "I" if (i+d)%9==4 else "H")
    r=mk(24,154,NO,PS,LP,KC,f(1),f(2),f(3))
    ws=S(b,"absensi.xlsx",["REKAP KEHADIRAN PESERTA PELATIHAN MANAJEMEN USAHA","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan",("Kehadiran",["Hari I","Hari II","Hari III"])],r)
    put(ws,ws.next+1,1,"H = hadir, I = izin, A = alpa (tidak hadir)"); use(b,PD,"2023-Q2",r.k,lambda i:i not in x)
@tt("w10l-dik-tamalate","people of Tamalate in Makassar",2024)
def _(b):
    r=mk(22,156,NO,PS,lambda i,k:"Desa "+ds(k,i),KC,C("Jeneponto"),among=[n for n in NAMES if n!="Tamalatea"]); z=[(23+i,"Peserta %d"%(23+i),"Jl. Daeng Tata No. %d"%(i+4),"Tamalate","Makassar") for i in range(5)]
    S(b,"bimtek bersama.xlsx",["DAFTAR PESERTA BIMTEK PERKOPERASIAN","TRIWULAN IV TAHUN 2024"],["No","Nama Peserta","Alamat","Kecamatan","Kab/Kota"],list(r)+z); flow(b,PD,r.k,"2024-Q4")
@tt("w10l-dik-daftar-tunggu","a waiting list below",2023)
def _(b):
    r=mk(20,157,NO,PS,NX,UH,KC); z=mk(8,158,NO,lambda i,k:PS(i+30,k),lambda i,k:NX(i+30,k),lambda i,k:UH(i+30,k),KC)
    S(b,"peserta barista.xlsx",["DAFTAR PESERTA PELATIHAN BARISTA","TRIWULAN I TAHUN 2023"],["No","Nama","NIK","Nama Usaha","Kecamatan"],list(r)+["Daftar Tunggu"]+z); flow(b,PD,r.k,"2023-Q1")
@tt("w10l-dik-rencana-tanggal","the heading of the date says that it is planned",2024)
def _(b):
    r=mk(24,159,NO,PS,UH,KC,lambda i,k:PL[i%4],DT(2024,2,5,8,10))
    S(b,"pelatihan 2024.xlsx",["PESERTA PELATIHAN UMKM","TAHUN 2024"],["No","Nama Peserta","Nama Usaha","Kecamatan","Pelatihan","Rencana Pelaksanaan"],r)
@tt("w10l-dik-tanggal-daftar","dates of registration in the quarter before the training",2025)
def _(b):
    r=mk(23,160,NO,PS,NX,DT(2025,2,3),UH,KC)
    S(b,"Peserta TW II.xlsx",["DAFTAR PESERTA PELATIHAN KEMASAN","DILAKSANAKAN PADA TRIWULAN II TAHUN 2025"],["No","Nama Peserta","NIK","Tanggal Pendaftaran","Nama Usaha","Kecamatan"],r); flow(b,PD,r.k,"2025-Q2")
@tt("w10l-dik-nik-ganda","three people twice in one training",2023)
def _(b):
    r=mk(22,161,NO,PS,NK,UH,KC); z=[(23+n,)+r[j][1:] for n,j in enumerate((1,8,14))]
    S(b,"peserta.xlsx",["DAFTAR PESERTA PELATIHAN OLAHAN PANGAN","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Nama Usaha","Kecamatan"],list(r)+z); flow(b,PD,r.k,"2023-Q2")
@tt("w10l-dik-pengganti","note: three were replaced by others in the list",2024)
def _(b):
    r=mk(25,162,NO,PS,NX,UH,KC)
    ws=S(b,"Daftar peserta bimtek.xlsx",["DAFTAR PESERTA BIMTEK KOPERASI","TRIWULAN III TAHUN 2024"],["No","Nama Peserta","NIK","Utusan","Kecamatan"],r)
    put(ws,ws.next+1,1,"Catatan : Peserta nomor 5, 11 dan 17 tidak hadir dan digantikan oleh peserta nomor 23, 24 dan 25"); use(b,PD,"2024-Q3",r.k,lambda i:i+1 not in (5,11,17))
@tt("w10l-dik-ditunda","one section's training was postponed to the next year",2024)
def _(b):
    r=mk(24,163,NO,PS,LP,UH,KC); rows=["A. Pelatihan Kewirausahaan, 6 - 8 Februari 2024"]+ren(r[:9])+["B. Pelatihan Desain Kemasan, 14 - 15 Mei 2024"]+ren(r[9:17])+["C. Pelatihan Ekspor, Oktober 2024 (ditunda ke tahun 2025)"]+ren(r[17:])
    S(b,"Peserta pelatihan.xlsx",["DAFTAR PESERTA PELATIHAN","TAHUN 2024"],["No","Nama Peserta","L/P","Nama Usaha","Kecamatan"],rows)
    use(b,PD,"2024-Q1",r.k,lambda i:i<9); use(b,PD,"2024-Q2",r.k,lambda i:9<=i<17)
@tt("w10l-dik-jumlah-utusan","a row is a cooperative that sent several people",2023)
def _(b):
    n=[2+i*3%4 for i in range(18)]; r=mk(18,164,NO,KO,BN,KC,lambda i,k:n[i])
    ws=S(b,"Diklat perkoperasian.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN","TRIWULAN I TAHUN 2023"],["No","Asal Koperasi","Badan Hukum","Kecamatan","Jumlah Peserta (orang)"],r)
    put(ws,ws.next,2,"JUMLAH"); put(ws,ws.next,5,sum(n)); d={}
    for k,v in zip(r.k,n): d[k]=d.get(k,0)+v
    b.use(PD,"2023-Q1",d)
@tt("w10l-dik-kuota-kosong","numbered places that nobody filled",2025)
def _(b):
    x={i for i in range(33) if i%3==2 and i%2}; r=mk([k for k in NAMES for _ in range(3)],0,NO,KC,lambda i,k:"(belum terisi)" if i in x else "Peserta %d"%(i+1),lambda i,k:"-" if i in x else LP(i,k),lambda i,k:"-" if i in x else UH(i,k))
    S(b,"peserta per kecamatan.xlsx",["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN","TRIWULAN II TAHUN 2025"],["No","Kecamatan","Nama Peserta","L/P","Nama Usaha"],r); use(b,PD,"2025-Q2",r.k,lambda i:i not in x)
@tt("w10l-dik-lokasi","the district of the venue stands in a column of its own",2024)
def _(b):
    r=mk(24,165,NO,PS,UH,KC,lambda i,k:["Binamu","Bangkala","Kelara"][i//8],lambda i,k:D(2024,[3,3,3][i//8],[5,12,19][i//8]))
    S(b,"Peserta tw I.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN I TAHUN 2024"],["No","Nama Peserta","Nama Usaha","Asal Kecamatan","Kecamatan Tempat Pelatihan","Tanggal"],r); flow(b,PD,r.k,"2024-Q1")
@tt("w10l-dik-aparatur-desa","training of village officials by another office",2023)
def _(b):
    r=mk(22,166,NO,ORG("Peserta"),lambda i,k:["Kepala Desa","Sekretaris Desa","Kaur Keuangan"][i%3],DS,KC)
    S(b,"peserta pelatihan.xlsx",["PEMERINTAH KABUPATEN JENEPONTO","DINAS PEMBERDAYAAN MASYARAKAT DAN DESA","DAFTAR PESERTA PELATIHAN SISTEM KEUANGAN DESA","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","Jabatan","Desa","Kecamatan"],r)
@tt("w10l-dik-lintas-tahun","a half year across two years, no dates",2024)
def _(b):
    r=mk(25,167,NO,PS,LP,UH,KC)
    S(b,"peserta 2024.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","PERIODE OKTOBER 2023 S.D. MARET 2024"],["No","Nama Peserta","L/P","Nama Usaha","Kecamatan"],r)
# ---------- izin
@tt("w10l-izin-draf","status: draft, awaiting, issued",2024)
def _(b):
    s=["Terbit","Draf OSS","Terbit","Menunggu verifikasi","Terbit","Terbit"]; r=mk(28,170,NO,UH,PM,KC,lambda i,k:NB(i,k) if s[i%6]=="Terbit" else "-",lambda i,k:s[i%6])
    S(b,"NIB tw2 2024.xlsx",["DAFTAR FASILITASI IZIN USAHA UMKM","TRIWULAN II TAHUN 2024"],["No","Nama Usaha","Nama Pemilik","Kecamatan","NIB","Status"],r); use(b,IZN,"2024-Q2",r.k,lambda i:s[i%6]=="Terbit")
@tt("w10l-izin-tiga-izin","each enterprise once for every permit",2023)
def _(b):
    q=mk(13,171,NO,UH,PM,NK,KC); rows=[]
    for x in q:
        for z in ("NIB","SPP-IRT")[:2 if x[0]%3 else 1]: rows.append((len(rows)+1,)+x[1:]+(z,))
    S(b,"izin usaha.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Jenis Izin"],rows); flow(b,IZN,q.k,"2023-Q3")
@tt("w10l-izin-mandiri","those who got it by themselves",2025)
def _(b):
    r=mk(24,172,NO,UH,PM,NB,DT(2025,1,2,3),KC)
    S(b,"UMKM ber-NIB.xlsx",["DAFTAR UMKM YANG MENGURUS IZIN USAHA (NIB) SECARA MANDIRI","TANPA FASILITASI DINAS, TRIWULAN I TAHUN 2025"],["No","Nama Usaha","Nama Pemilik","NIB","Tanggal Terbit","Kecamatan"],r)
@tt("w10l-izin-sudah-punya","remark: had one since before, only came along",2024)
def _(b):
    x={1,9,18,22}; r=mk(26,173,NO,PM,UH,KC,NB,lambda i,k:"Sudah punya NIB sejak 2021, tidak difasilitasi" if i in x else None)
    S(b,"fasilitasi nib.xlsx",["DAFTAR UMKM YANG DIFASILITASI PENERBITAN NIB","TRIWULAN IV TAHUN 2024"],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB","Ket."],r); use(b,IZN,"2024-Q4",r.k,lambda i:i not in x)
@tt("w10l-izin-sampai-dengan","lists up to the second and to the third quarter: the one within the other",2023)
def _(b):
    r=mk(29,174,NO,PM,NX,UH,NB,KC)
    for q,n in ((2,18),(3,29)):
        S(b,"NIB 2023.xlsx",["UMKM YANG DIFASILITASI IZIN USAHA","S.D. TRIWULAN %s TAHUN 2023"%ROM[q]],["No","Nama","NIK","Nama Usaha","NIB","Kecamatan"],r[:n],"s.d. TW %s"%ROM[q]); use(b,IZN,"2023-Q%d"%q,r.k[:n],cum=True)
@tt("w10l-izin-bangunan","permits of buildings",2023)
def _(b):
    r=mk(21,177,NO,ORG("Pemohon"),lambda i,k:["Rumah tinggal","Ruko","Gudang"][i%3],lambda i,k:"SK-PBG-7304-%04d"%(i+61),DT(2023,4,5,6),KC)
    S(b,"izin terbit 2023.xlsx",["DAFTAR PENERBITAN IZIN","PERSETUJUAN BANGUNAN GEDUNG (PBG) TAHUN 2023"],["No","Nama Pemilik","Fungsi Bangunan","Nomor Izin","Tanggal Terbit","Kecamatan"],r)
# ---------- bantuan
@tt("w10l-ban-cpcl","candidates by the word that offices use for them",2024)
def _(b):
    r=mk(24,180,NO,PM,NK,UH,BR,DS,KC)
    S(b,"bantuan sarpras 2024.xlsx",["DATA CPCL BANTUAN SARANA DAN PRASARANA UKM","TAHUN 2024"],["No","Nama","NIK","Nama Usaha","Jenis Bantuan","Desa","Kecamatan"],r)
@tt("w10l-ban-ms-tms","MS and TMS after verification",2023)
def _(b):
    r=mk(26,181,NO,PM,UH,BR,KC,lambda i,k:"TMS" if i%6==4 else "MS")
    ws=S(b,"Penerima sarpras.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UKM","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Jenis Bantuan","Kecamatan","Hasil Verifikasi"],r)
    put(ws,ws.next+1,1,"MS = memenuhi syarat dan telah menerima; TMS = tidak memenuhi syarat (tidak menerima)"); use(b,SAR,"2023-Q3",r.k,lambda i:i%6!=4)
@tt("w10l-ban-proposal","proposals that came in",2025)
def _(b):
    r=mk(22,182,NO,UH,PM,BR,KC,DT(2025,1,2,4))
    S(b,"sarpras ukm 2025.xlsx",["REKAP PROPOSAL BANTUAN SARPRAS UKM YANG MASUK","TAHUN 2025"],["No","Nama Usaha","Nama Pemilik","Jenis Bantuan","Kecamatan","Tanggal"],r,"Bantuan")
@tt("w10l-ban-dialihkan","remark: passed on to another row of the list",2024)
def _(b):
    x={4:"Mundur, dialihkan kepada Pemilik 22",12:"Mundur, dialihkan kepada Pemilik 23"}; r=mk(23,183,NO,PM,UH,BR,KC,lambda i,k:x.get(i))
    S(b,"Penerima tw IV.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN UKM","TRIWULAN IV TAHUN 2024"],["No","Nama Penerima","Nama Usaha","Jenis Bantuan","Kecamatan","Keterangan"],r); use(b,SAR,"2024-Q4",r.k,lambda i:i not in x)
@tt("w10l-ban-saprodi","aid of another office to farmers' groups",2023)
def _(b):
    r=mk(20,184,NO,ORG("Kelompok Tani"),ORG("Ketua"),lambda i,k:["Traktor Tangan","Pompa Air","Hand Sprayer"][i%3],DS,KC)
    S(b,"penerima bantuan 2023.xlsx",["PEMERINTAH KABUPATEN JENEPONTO","DINAS PERTANIAN","DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA PERTANIAN","TAHUN 2023"],["No","Nama Penerima","Nama Ketua","Jenis Bantuan","Desa","Kecamatan"],r)
@tt("w10l-ban-monitoring","monitoring in this year of what was given two years before",2025)
def _(b):
    r=mk(21,185,NO,PM,UH,BR,KC,DT(2025,3,4),lambda i,k:["Dimanfaatkan","Rusak ringan","Dimanfaatkan"][i%3])
    S(b,"bantuan ukm.xlsx",["MONITORING PEMANFAATAN BANTUAN SARPRAS UKM","BANTUAN TAHUN ANGGARAN 2023"],["No","Nama Penerima","Nama Usaha","Jenis Bantuan","Kecamatan","Tanggal","Kondisi"],r)
@tt("w10l-ban-warna","rows in yellow; the legend says that they did not receive",2024)
def _(b):
    x={2,9,17,20}; r=mk(24,186,NO,PM,UH,BR,KC)
    ws=S(b,"Daftar penerima.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UKM","TRIWULAN II TAHUN 2024"],["No","Nama Penerima","Nama Usaha","Jenis Bantuan","Kecamatan"],r)
    for i in x:
        for c in range(1,6): ws.cell(ws.rows_at[i],c).fill=PatternFill("solid",fgColor="FFFF00")
    put(ws,ws.next+1,1,"Keterangan: baris berwarna kuning = batal menerima bantuan"); use(b,SAR,"2024-Q2",r.k,lambda i:i not in x)
@tt("w10l-ban-komentar","the withdrawal stands in a note on the cell",2023)
def _(b):
    x={3,11,18}; r=mk(22,187,NO,PM,UH,BR,KC)
    ws=S(b,"penerima.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN USAHA UKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Jenis Peralatan","Kecamatan"],r)
    for i in x: ws.cell(ws.rows_at[i],2).comment=Comment("Mengundurkan diri, barang tidak jadi diserahkan","Admin")
    use(b,SAR,"2023-Q4",r.k,lambda i:i not in x)
@tt("w10l-ban-rka","an annex of next year's plan",2025)
def _(b):
    r=mk(20,189,NO,PM,UH,BR,lambda i,k:3500000+i%4*250000,KC)
    S(b,"daftar penerima sarpras 2025.xlsx",["LAMPIRAN RENCANA KERJA DAN ANGGARAN (RKA) TAHUN 2025","DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM"],["No","Nama Penerima","Nama Usaha","Jenis Bantuan","Harga (Rp)","Kecamatan"],r)
@tt("w10l-ban-uji-coba","data typed to try an application",2024)
def _(b):
    r=mk(20,190,NO,PM,UH,BR,KC,DT(2024,7,8))
    S(b,"export aplikasi.xlsx",["DAFTAR PENERIMA BANTUAN SARPRAS UKM TAHUN 2024","(data uji coba aplikasi, bukan data sebenarnya)"],["No","Nama Penerima","Nama Usaha","Jenis Bantuan","Kecamatan","Tanggal Penyerahan"],r)
@tt("w10l-ban-tahun-kolom","a column of the year, two years in one list",2024)
def _(b):
    y=lambda i:2024 if i%3 else 2025; r=mk(27,191,NO,PM,UH,BR,lambda i,k:y(i),KC)
    S(b,"Bantuan sarpras.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TAHUN ANGGARAN 2024 DAN 2025"],["No","Nama Penerima","Nama Usaha","Jenis Bantuan","Tahun","Kecamatan"],r)
    for z in (2024,2025): use(b,SAR,str(z),r.k,lambda i:y(i)==z)
# ---------- more
@tt("w10l-kop-tanggal-bubar","a column of the date of dissolution, filled in three rows",2024)
def _(b):
    x={5,12,21}; r=mk(26,201,NO,KO,BN,lambda i,k:D(1999+i%20,1+i%12,1+i%27),KC,lambda i,k:D(2024,2+i%7,10) if i in x else None)
    S(b,"register kop.xlsx",["REGISTER KOPERASI KABUPATEN JENEPONTO",D24],["No","Nama Koperasi","Nomor BH","Tanggal Badan Hukum","Kecamatan","Tanggal Pembubaran"],r); use(b,TT,"2024-Q4",r.k,lambda i:i not in x)
@tt("w10l-kop-centang-bubar","a third column of ticks: bubar",2023)
def _(b):
    x={4,13,20}; r=mk(25,202,NO,KO,BN,KC,lambda i,k:CK if AK(i) and i not in x else None,lambda i,k:CK if not AK(i) and i not in x else None,lambda i,k:CK if i in x else None)
    S(b,"status kop.xlsx",["STATUS KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. BH","Kecamatan",("Status",["Aktif","Tidak Aktif","Bubar"])],r)
    ok=lambda i:i not in x; use(b,TT,"2023-Q4",r.k,ok); use(b,TA_,"2023-Q4",r.k,lambda i:ok(i) and AK(i)); use(b,TN,"2023-Q4",r.k,lambda i:ok(i) and not AK(i))
@tt("w10l-kop-lihat-nomor","remark: the same as a number above",2024)
def _(b):
    x={18:3,22:9,23:12}; kl=ks(25,203)
    for a,z in x.items(): kl[a]=kl[z-1]
    r=mk(kl,0,NO,lambda i,k:KO(x.get(i,99)-1,k)+" (baru)" if i in x else KO(i,k),lambda i,k:"-" if i in x else BN(i,k),DS,KC,lambda i,k:"sama dengan no. %d"%x[i] if i in x else None)
    S(b,"Daftar koperasi 2024.xlsx",["DAFTAR KOPERASI",D24],["No","Nama Koperasi","No. Badan Hukum","Desa/Kel","Kecamatan","Ket."],r); use(b,TT,"2024-Q4",r.k,lambda i:i not in x)
@tt("w10l-kop-data-lama-dua-kecamatan","note: two districts are still of the year before",2024)
def _(b):
    r=mk(30,204,NO,KO,BN,DS,KC,order=True)
    ws=S(b,"Kop se-kabupaten.xlsx",["DATA KOPERASI",D24],["No","Nama Koperasi","No. BH","Desa","Kecamatan"],r)
    put(ws,ws.next+1,1,"Catatan: Kecamatan Kelara dan Kecamatan Rumbia masih data tahun 2022, data 2024 belum masuk"); use(b,TT,"2024-Q4",r.k,lambda i:r.k[i] not in ("Kelara","Rumbia"))
@tt("w10l-umkm-binaan-bank","those whom a bank looks after",2023)
def _(b):
    r=mk(22,205,NO,UH,PM,JU,KC,SK)
    S(b,"UMKM des 2023.xlsx",["DATA UMKM BINAAN RUMAH BUMN DAN PERBANKAN","PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Kecamatan","Skala Usaha"],r)
@tt("w10l-umkm-belum-nib","those without a number",2024)
def _(b):
    r=mk(23,206,NO,UH,PM,NK,DS,KC)
    S(b,"UMKM 2024 nib.xlsx",["DATA UMKM YANG BELUM MEMILIKI NIB","PER 31 DESEMBER 2024"],["No","Nama Usaha","Nama Pemilik","NIK","Desa","Kecamatan"],r,"UMKM")
@tt("w10l-umkm-batas-usulan","a line in the middle: below are additions not yet verified",2025)
def _(b):
    r=mk(27,207,NO,UH,PM,DS,KC,SK)
    S(b,"Data UMKM 2025.xlsx",["DATA UMKM KABUPATEN JENEPONTO","KEADAAN TRIWULAN III TAHUN 2025"],["No","Nama Usaha","Nama Pemilik","Desa/Kel","Kecamatan","Skala"],list(r[:20])+["Di bawah ini usulan desa, belum diverifikasi dan belum dihitung"]+list(r[20:])); umu(b,r.k[:20],"2025-Q3",SK)
@tt("w10l-dik-pameran","participants of a fair",2024)
def _(b):
    r=mk(21,208,NO,PS,UH,JU,KC,DT(2024,8))
    S(b,"peserta umkm 2024.xlsx",["DAFTAR PESERTA PAMERAN DAN BAZAR UMKM","TAHUN 2024"],["No","Nama Peserta","Nama Usaha","Produk","Kecamatan","Tanggal"],r,"Peserta")
@tt("w10l-dik-seleksi","attendance at the selection for a training",2023)
def _(b):
    r=mk(25,209,NO,PS,NX,UH,KC,C("ttd"))
    S(b,"Daftar hadir pelatihan.xlsx",["DAFTAR HADIR SELEKSI PESERTA PELATIHAN WIRAUSAHA BARU","TRIWULAN I TAHUN 2023"],["No","Nama","NIK","Nama Usaha","Kecamatan","Tanda Tangan"],r)
@tt("w10l-dik-rapat","attendance at a meeting of cooperatives",2025)
def _(b):
    r=mk(20,210,NO,ORG("Pengurus"),KO,KC,C("ttd"))
    S(b,"daftar hadir perkoperasian.xlsx",["DAFTAR HADIR","RAPAT KOORDINASI PENGURUS KOPERASI","TRIWULAN II TAHUN 2025"],["No","Nama","Utusan Koperasi","Kecamatan","Tanda Tangan"],r)
@tt("w10l-dik-nama-mundur","the word behind some names",2024)
def _(b):
    x={2,9,16}; r=mk(24,211,NO,lambda i,k:PS(i,k)+(" (mundur)" if i in x else ""),NX,UH,KC)
    S(b,"peserta digital.xlsx",["DAFTAR PESERTA PELATIHAN PEMASARAN DIGITAL","TRIWULAN II TAHUN 2024"],["No","Nama Peserta","NIK","Nama Usaha","Kecamatan"],r); use(b,PD,"2024-Q2",r.k,lambda i:i not in x)
@tt("w10l-dik-nomor-cad","reserves known only by their numbers Cad. 1 ...",2023)
def _(b):
    r=mk(24,212,lambda i,k:i+1 if i<19 else "Cad. %d"%(i-18),PS,NX,UH,KC)
    S(b,"peserta bimtek tw3.xlsx",["DAFTAR PESERTA BIMTEK PERKOPERASIAN","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","NIK","Utusan","Kecamatan"],r); use(b,PD,"2023-Q3",r.k,lambda i:i<19)
@tt("w10l-dik-sda-tidak-hadir","remark Tidak hadir, and sda. (ditto) in the rows below it",2025)
def _(b):
    x={6:"Tidak hadir",7:"sda",8:"sda"}; r=mk(23,213,NO,PS,LP,UH,KC,lambda i,k:x.get(i,"Hadir"))
    S(b,"Peserta pelatihan keuangan.xlsx",["DAFTAR PESERTA PELATIHAN KEUANGAN","TRIWULAN I TAHUN 2025"],["No","Nama Peserta","L/P","Nama Usaha","Kecamatan","Ket."],r); use(b,PD,"2025-Q1",r.k,lambda i:i not in x)
@tt("w10l-izin-sasaran","those who are to be helped",2024)
def _(b):
    r=mk(22,214,NO,UH,PM,NX,KC)
    S(b,"fasilitasi izin usaha 2024.xlsx",["DAFTAR SASARAN UMKM FASILITASI IZIN USAHA","TAHUN 2024"],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan"],r)
@tt("w10l-izin-lembar-per-jenis","the same enterprises on sheets of several permits",2025)
def _(b):
    r=mk(24,215,NO,UH,PM,NK,KC)
    for tab,ok in (("NIB",lambda i:i<20),("SPP-IRT",lambda i:i%3==0 or i>=20)): S(b,"Izin usaha tw 3.xlsx",["UMKM YANG DIFASILITASI IZIN USAHA","JENIS IZIN : "+tab,"TRIWULAN III TAHUN 2025"],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan"],part(r,ok),tab)
    flow(b,IZN,r.k,"2025-Q3")
@tt("w10l-ban-batal-gabung","Batal in a merged cell over four rows",2024)
def _(b):
    r=mk(24,216,NO,PM,UH,BR,KC,lambda i,k:"Batal menerima" if i==9 else None)
    ws=S(b,"penerima sarpras tw 2.xlsx",["DAFTAR PENERIMA BANTUAN SARPRAS UKM","TRIWULAN II TAHUN 2024"],["No","Nama Penerima","Nama Usaha","Jenis Bantuan","Kecamatan","Keterangan"],r)
    ws.merge_cells(start_row=ws.rows_at[9],start_column=6,end_row=ws.rows_at[12],end_column=6); use(b,SAR,"2024-Q2",r.k,lambda i:not 9<=i<=12)
@tt("w10l-ban-dana-bergulir","borrowers of money",2023)
def _(b):
    r=mk(21,217,NO,PM,UH,lambda i,k:5000000+i%4*2500000,DS,KC,DT(2023,3,6,9))
    S(b,"penerima bantuan ukm.xlsx",["DAFTAR PENERIMA PINJAMAN DANA BERGULIR UKM","TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Nilai (Rp)","Desa","Kecamatan","Tanggal Pencairan"],r,"Penerima")
@tt("w10l-ban-bpum-uang","receivers of cash from the ministry",2022)
def _(b):
    r=mk(24,218,NO,PM,NX,UH,C(600000),KC)
    S(b,"penerima 2022.xlsx",["DAFTAR PENERIMA BANTUAN LANGSUNG TUNAI (BLT) UMKM","TRIWULAN III TAHUN 2022"],["No","Nama Penerima","NIK","Nama Usaha","Nominal (Rp)","Kecamatan"],r)
@tt("w10l-ban-inventaris-kantor","two goods stayed with offices, as the remark says",2024)
def _(b):
    r=mk(14,219,NO,PM,UH,BR,KC,C("Diterima"))
    z=[x[:5]+("Diterima",) for x in r]+[(15,"Camat","-","Freezer 200 L","Binamu","Inventaris kantor, bukan UKM"),(16,"Kantor Desa","-","Etalase Kaca","Kelara","Inventaris kantor, bukan UKM")]
    S(b,"bast 2024.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UKM","TRIWULAN IV TAHUN 2024"],["No","Nama Penerima","Nama Usaha","Jenis Bantuan","Kecamatan","Keterangan"],z); flow(b,SAR,r.k,"2024-Q4")
@tt("w10l-kop-aktif-saja","the active ones only: no total can be counted",2023)
def _(b):
    r=mk(23,231,NO,KO,BN,DS,KC)
    S(b,"koperasi des 2023.xlsx",["DAFTAR KOPERASI AKTIF","KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. Badan Hukum","Desa/Kelurahan","Kecamatan"],r,"Aktif"); use(b,TA_,"2023-Q4",r.k)
@tt("w10l-kop-kecamatan-kosong","an unsorted list, of which a few rows name no district: not that of the row above",2024)
def _(b):
    x={6,13,19}; r=mk(26,232,NO,KO,BN,lambda i,k:None if i in x else k,ORG("Ketua"))
    S(b,"Data koperasi 2024.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO",D24],["No","Nama Koperasi","Nomor BH","Kecamatan","Nama Ketua"],r); use(b,TT,"2024-Q4",r.k,lambda i:i not in x)
@tt("w10l-kop-alamat-tak-ditemukan","sections per district and a last one of unknown address",2023)
def _(b):
    r=mk(26,233,NO,KO,BN,ORG("Ketua"),order=True); z=mk(5,234,NO,lambda i,k:KO(i+40,k),lambda i,k:BN(i+40,k),lambda i,k:"-")
    S(b,"koperasi per kecamatan.xlsx",["DAFTAR KOPERASI PER KECAMATAN","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. Badan Hukum","Nama Ketua"],sec(r,lambda j,k:"%s. KECAMATAN %s"%(RM[j],k.upper()))+["XII. ALAMAT TIDAK DITEMUKAN"]+z); use(b,TT,"2023-Q4",r.k)
@tt("w10l-dik-luar-kabupaten","sections per district and a last one of guests from elsewhere",2025)
def _(b):
    r=mk(25,235,NO,PS,LP,UH,order=True); z=mk(6,236,NO,lambda i,k:PS(i+40,k),LP,lambda i,k:UH(i+40,k))
    S(b,"pelatihan ekspor tw 2.xlsx",["DAFTAR PESERTA PELATIHAN PRODUK EKSPOR","TRIWULAN II TAHUN 2025"],["No","Nama Peserta","L/P","Nama Usaha"],sec(r,lambda j,k:"Kec. "+k)+["Peserta dari luar Kabupaten Jeneponto"]+z); flow(b,PD,r.k,"2025-Q2")
@tt("w10l-umkm-desa-kembar","sections by village alone, two of them villages of two districts",2024)
def _(b):
    kl=[];rows=[];o=0
    for d,k in (("Pallantikang",None),("Sapanang","Binamu"),("Datara","Bontoramba"),("Bontomanai",None),("Karelayu","Tamalatea"),("Langkura","Turatea"),("Kaluku","Batang"),("Kampala","Arungkeke")):
        rows.append("Desa "+d)
        for n in range(3+o%2): rows.append((n+1,UH(o,0),PM(o,0),JU(o,0))); kl.append(k); o+=1
    S(b,"umkm desa.xlsx",["DATA UMKM MENURUT DESA","KABUPATEN JENEPONTO, PER 31 DESEMBER 2024"],["No","Nama Usaha","Nama Pemilik","Jenis Usaha"],rows); use(b,"umkm_total","2024-Q4",[k for k in kl if k])
@tt("w10l-izin-tab-target","only the tab says that it is the target",2025)
def _(b):
    r=mk(22,237,NO,UH,PM,NX,KC)
    S(b,"izin usaha 2025.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TAHUN 2025"],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan"],r,"Target")
@tt("w10l-ban-kolom-calon","only the heading says candidate",2024)
def _(b):
    r=mk(22,238,NO,PM,NX,UH,BR,KC)
    S(b,"sarpras tw 1.xlsx",["DAFTAR BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN I TAHUN 2024"],["No","Nama Calon Penerima","NIK","Nama Usaha","Jenis Bantuan","Kecamatan"],r)
@tt("w10l-ban-tanggal-usulan","the dates are those of the proposals, before the quarter of the list",2023)
def _(b):
    r=mk(22,239,NO,PM,UH,DT(2023,2,4,5),BR,KC)
    S(b,"Penerima sarpras tw 3.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UKM","DISERAHKAN PADA TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Tanggal Proposal","Jenis Bantuan","Kecamatan"],r); flow(b,SAR,r.k,"2023-Q3")
@tt("w10l-dik-hadir-18","below: of these only eighteen came, and not who",2024)
def _(b):
    r=mk(25,240,NO,PS,NX,UH,KC)
    ws=S(b,"peserta pelatihan tw 4.xlsx",["DAFTAR PESERTA PELATIHAN MANAJEMEN KOPERASI","TRIWULAN IV TAHUN 2024"],["No","Nama Peserta","NIK","Utusan","Kecamatan"],r)
    put(ws,ws.next+1,2,"Diundang : 25 orang"); put(ws,ws.next+2,2,"Hadir : 18 orang")
@tt("w10l-dik-catatan-kanan","a note far to the right of the rows it speaks of",2023)
def _(b):
    r=mk(24,241,NO,PS,NX,UH,KC)
    ws=S(b,"Peserta tw 2.xlsx",["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Nama Usaha","Kecamatan"],r)
    put(ws,ws.rows_at[20],9,"no. 21 s/d 24 hanya cadangan, tidak ikut"); use(b,PD,"2023-Q2",r.k,lambda i:i<20)
@tt("w10l-dik-catatan-atas","a note above the heading: the first three are the committee",2025)
def _(b):
    r=mk(23,242,NO,ORG("Nama"),LP,lambda i,k:"Dinas Koperasi dan UKM" if i<3 else UH(i,k),KC)
    S(b,"hadir tw 1.xlsx",["DAFTAR HADIR PELATIHAN LITERASI KEUANGAN UMKM","TRIWULAN I TAHUN 2025","Catatan: nomor 1 s.d. 3 adalah panitia pelaksana"],["No","Nama","L/P","Instansi/Usaha","Kecamatan"],r); use(b,PD,"2025-Q1",r.k,lambda i:i>2)
@tt("w10l-izin-seksi-dua-tahun","sections of quarters of two years",2024)
def _(b):
    r=mk(27,243,NO,UH,PM,NB,KC); rows=[]
    for j,x in enumerate(("TRIWULAN IV TAHUN 2023","TRIWULAN I TAHUN 2024","TRIWULAN II TAHUN 2024")): rows+=[x]+ren(r[j*9:j*9+9])
    S(b,"Fasilitasi izin usaha.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA"],["No","Nama Usaha","Nama Pemilik","NIB","Kecamatan"],rows)
    for j,p in enumerate(("2023-Q4","2024-Q1","2024-Q2")): use(b,IZN,p,r.k,lambda i:i//9==j)
