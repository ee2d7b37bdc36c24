from honest import *
from openpyxl.comments import Comment
def tr(name,note,year=2023): return t(name,note,year,False)
def fill(ws,x,n,rgb="FFFFFF00"):
    for c in range(1,n+1): ws.cell(x,c).fill=PatternFill("solid",fgColor=rgb)
def font(ws,x,n,**kw):
    for c in range(1,n+1): ws.cell(x,c).font=Font(**kw)
def foot(ws,*lines):
    for j,x in enumerate(lines,1): put(ws,ws.next+j,1,x)
def kopw(b,kl,per,ok,act=AK):
    b.use("koperasi_total",per,cn(kl,ok)); b.use("koperasi_aktif",per,cn(kl,lambda i:ok(i) and act(i))); b.use("koperasi_tidak_aktif",per,cn(kl,lambda i:ok(i) and not act(i)))
KH=["No","Nama Koperasi","No. Badan Hukum","Desa/Kelurahan","Kecamatan","Status"]; KCOL=[NO,KQ,BN,DS,KC,ST()]
DH=["No","Nama Peserta","NIK","Nama Usaha","Kecamatan"]; DCOL=[NO,PW,NK,UQ,KC]
# ------------------------------------------------------------------ koperasi
@tr("w12l-kop-bintang-cabang","names with *): branches of a primary already in the list",2023)
def _(b):
    no={11,17,23}; r=mk(26,1303,NO,lambda i,k:KQ(i,k)+(" *)" if i in no else ""),BN,DS,KC,ST()); ws=S(b,"Koperasi Jeneponto.xlsx",["DAFTAR KOPERASI","POSISI 31 DESEMBER 2023"],KH,r)
    foot(ws,"*) kantor cabang dari koperasi lain dalam daftar ini, bukan badan hukum tersendiri (tidak dihitung)"); kopw(b,r.k,"2023-Q4",lambda i:i not in no)
@tr("w12l-kop-kode-terbalik","status by code: 1 is not active, 2 active, by legend",2024)
def _(b):
    r=mk(27,1304,NO,KQ,BN,DS,KC,ST(2,1)); ws=S(b,"Koperasi 30 Juni 2024.xlsx",["DATA KOPERASI","PER 30 JUNI 2024"],KH,r); foot(ws,"Kode status: 1 = Tidak Aktif, 2 = Aktif"); kopu(b,r.k,"2024-Q2",AK)
@tr("w12l-kop-dua-status","status of last year and of this; only the later is the position",2023)
def _(b):
    r=mk(28,1305,NO,KQ,BN,KC,lambda i,k:"Aktif" if i%4 else "Tidak Aktif",ST()); S(b,"Perkembangan Status Koperasi.xlsx",["DAFTAR KOPERASI DAN STATUSNYA","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status per 31 Des 2022","Status per 31 Des 2023"],r); kopu(b,r.k,"2023-Q4",AK)
    kopu(b,r.k,"2022-Q4",lambda i:i%4!=0)
@tr("w12l-kop-komentar-status","a comment on the heading: 'Aktif' speaks of the NIK certificate",2023)
def _(b):
    r=mk(26,1306,*KCOL); ws=S(b,"ODS Des 2023.xlsx",["DATA KOPERASI PER 31 DESEMBER 2023"],KH,r); ws.cell(ws.first-1,6).comment=Comment("Aktif di sini = sertifikat NIK masih berlaku, BUKAN status aktif koperasi","Admin ODS")
    b.use("koperasi_total","2023-Q4",cn(r.k))
@tr("w12l-kop-merger-catatan","a note: four of the rows were merged into another and struck off",2022)
def _(b):
    r=mk(25,1308,*KCOL); ws=S(b,"Data Koperasi Des 2022.xlsx",["DATA KOPERASI KAB. JENEPONTO","PER 31 DESEMBER 2022"],KH,r); foot(ws,"Catatan:","Koperasi No. 21 s.d. 24 sudah bergabung (merger) ke koperasi No. 3 dan badan hukumnya telah dihapus; jangan dihitung"); kopw(b,r.k,"2022-Q4",lambda i:not 20<=i<=23)
@tr("w12l-kop-unit-usaha","a row for each business unit: the same cooperative and BH in several rows",2023)
def _(b):
    r=mk(16,1309,NO,KQ,BN,KC,order=True); rows=[]; 
    for row in r:
        for u in (["Simpan Pinjam","Toko","Fotokopi"] if row[0]%3==1 else ["Simpan Pinjam"] if row[0]%3==2 else ["Toko","Angkutan"]): rows.append((len(rows)+1,)+row[1:]+(u,))
    ws=S(b,"Unit Usaha Koperasi.xlsx",["DAFTAR KOPERASI MENURUT UNIT USAHA","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Unit Usaha"],rows); foot(ws,"Satu baris = satu unit usaha; satu koperasi dapat memiliki lebih dari satu unit usaha")
    kopu(b,r.k,"2023-Q4")
@tr("w12l-kop-lembar-ralat","a second tab corrects the status of four rows",2024)
def _(b):
    r=mk(26,1310,*KCOL); S(b,"koperasi 2024 + ralat.xlsx",["DATA KOPERASI","PER 31 DESEMBER 2024"],KH,r,tab="Data"); ws=b.sheet("koperasi 2024 + ralat.xlsx","RALAT"); ch={2,3,8,9}
    titles(ws,["RALAT LEMBAR DATA","Status berikut salah ketik pada lembar Data. Yang benar:"]); table(ws,4,["No pada lembar Data","Nama Koperasi","Status yang benar"],[(i+1,KQ(i,0),"Tidak Aktif" if AK(i) else "Aktif") for i in sorted(ch)])
    kopw(b,r.k,"2024-Q4",lambda i:True,lambda i:AK(i)!=(i in ch))
@tr("w12l-kop-tersembunyi-bubar","hidden rows, the legend says they are dissolved",2023)
def _(b):
    r=mk(29,1311,*KCOL); ws=S(b,"Koperasi per Des 2023.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],KH,r); no={4,9,16,25}
    for i in no: ws.row_dimensions[ws.rows_at[i]].hidden=True
    foot(ws,"Catatan: baris yang disembunyikan adalah koperasi yang sudah dibubarkan (tidak termasuk data)"); kopw(b,r.k,"2023-Q4",lambda i:i not in no)
@tr("w12l-kop-kode-kecamatan","districts by number in the alphabet, legend at right",2022)
def _(b):
    az=sorted(NAMES); r=mk(30,1312,NO,KQ,BN,lambda i,k:az.index(k)+1,ST()); ws=S(b,"koperasi kode kec.xlsx",["DATA KOPERASI","PER 31 DESEMBER 2022"],["No","Nama Koperasi","No. Badan Hukum","Kode Kecamatan","Status"],r)
    put(ws,4,8,"Kode",True); put(ws,4,9,"Kecamatan",True)
    for j,k in enumerate(az): put(ws,5+j,8,j+1); put(ws,5+j,9,k)
    kopu(b,r.k,"2022-Q4",AK)
@tr("w12l-kop-wilayah-lama","note: written by the districts before the split; Bangkala and Kelara hold two districts",2023)
def _(b):
    old={"Bangkala Barat":"Bangkala","Rumbia":"Kelara"}; r=mk(33,1313,NO,KQ,BN,lambda i,k:old.get(k,k),ST()); ws=S(b,"Koperasi lama.xlsx",["DATA KOPERASI PER KECAMATAN","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Status"],r)
    foot(ws,"Catatan: kecamatan ditulis menurut wilayah lama; Kec. Bangkala masih termasuk Bangkala Barat, Kec. Kelara masih termasuk Rumbia")
    kopw(b,r.k,"2023-Q4",lambda i:r.k[i] not in ("Bangkala","Bangkala Barat","Kelara","Rumbia"))
@tr("w12l-kop-format-status","status is 1 or 0, the number format shows 'Tidak Aktif' for 1",2024)
def _(b):
    r=mk(25,1314,NO,KQ,BN,DS,KC,ST(0,1)); ws=S(b,"Data Kop 2024.xlsx",["DATA KOPERASI","PER 31 DESEMBER 2024"],KH,r)
    for x in ws.rows_at: ws.cell(x,6).number_format='[=1]"Tidak Aktif";[=0]"Aktif";General'
    kopu(b,r.k,"2024-Q4",AK)
# ------------------------------------------------------------------ UMKM
UH=["No","Nama Usaha","Nama Pemilik","Desa/Kelurahan","Kecamatan","Skala Usaha"]; UCOL=[NO,UQ,PW,DS,KC,SK]
def umw(b,kl,per,ok):
    b.use("umkm_total",per,cn(kl,ok))
    for w in ("mikro","kecil","menengah"): b.use("umkm_"+w,per,cn(kl,lambda i:ok(i) and SK(i,0).lower()==w))
@tr("w12l-umkm-terpotong","the list breaks off: the rest is in the application only",2023)
def _(b):
    r=mk(30,1322,*UCOL); ws=S(b,"Data UMKM.xlsx",["DATA UMKM BY NAME BY ADDRESS","TAHUN 2023"],UH,r); put(ws,ws.next,1,"... dan seterusnya s.d. nomor 812 (selengkapnya dalam aplikasi, tidak dicetak)")
@tr("w12l-umkm-komentar-jangan","comment on the title: old draft, not to be used",2023)
def _(b):
    r=mk(28,1324,*UCOL); ws=S(b,"UMKM Tahun 2023.xlsx",["DATA UMKM TAHUN 2023"],UH,r); ws["A1"].comment=Comment("Ini masih isi tahun 2019, baru judulnya yang saya ganti. Jangan dipakai dulu.","Staf")
@tr("w12l-umkm-baris-produk","a row for each product; one owner and business in several rows",2023)
def _(b):
    r=mk(15,1326,NO,UQ,PW,NK,KC,order=True); rows=[]
    for row in r:
        for j in range(1+row[0]%3): rows.append((len(rows)+1,)+row[1:]+(["Keripik Pisang","Abon Ikan","Sirup"][j],))
    ws=S(b,"UMKM dan Produk 2023.xlsx",["DATA UMKM DAN PRODUKNYA","TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Produk"],rows); foot(ws,"Satu usaha ditulis sebanyak produknya"); umu(b,r.k,"2023")
@tr("w12l-umkm-simulasi","exercise in filling the form, words far right",2025)
def _(b):
    r=mk(24,1327,*UCOL); ws=S(b,"UMKM Juni 2025.xlsx",["DATA UMKM","PER 30 JUNI 2025"],UH,r); put(ws,5,10,"LATIHAN PENGISIAN FORMAT - isian rekaan peserta bimtek, bukan data sebenarnya",True).font=Font(bold=True,color="FFFF0000")
@tr("w12l-umkm-halaman-tukar","on the second page the columns Desa and Kecamatan change places; a village named as a district",2023)
def _(b):
    r=mk(30,1328,NO,UQ,PW,DS,KC); ws=b.sheet("UMKM cetak.xlsx","Cetak"); titles(ws,["DAFTAR UMKM","TAHUN 2023"]); kl=r.k[:]
    x=table(ws,4,["No","Nama Usaha","Nama Pemilik","Desa/Kelurahan","Kecamatan"],r[:15]); kl[17]=kl[23]="Tamalatea"
    x=table(ws,x+1,["No","Nama Usaha","Nama Pemilik","Kecamatan","Desa/Kelurahan"],[(i+1,UQ(i,0),PW(i,0),kl[i],{17:"Turatea",23:"Turatea Timur"}.get(i,ds(kl[i],i))) for i in range(15,30)]); umu(b,kl,"2023")
@tr("w12l-umkm-geser-kecamatan","warning: the district column was overwritten from another list",2024)
def _(b):
    r=mk(27,1329,*UCOL); ws=S(b,"Sheet UMKM.xlsx",["DATA UMKM","TAHUN 2024"],UH,r); put(ws,1,9,"PERHATIAN: isi kolom Kecamatan tertimpa salinan dari daftar lain, belum diperbaiki. Jangan direkap per kecamatan.",True).font=Font(bold=True,color="FFFF0000")
# ------------------------------------------------------------------ diklat
@tr("w12l-dik-dua-hari","the same persons on the tabs of day one and two",2023)
def _(b):
    r=mk(22,1342,*DCOL)
    for j,d in enumerate(("Selasa, 10 Oktober 2023","Rabu, 11 Oktober 2023"),1): S(b,"Absen Pelatihan Kemasan.xlsx",["DAFTAR HADIR PESERTA PELATIHAN KEMASAN","HARI KE-%d : %s"%(j,d)],DH,r,tab="Hari %d"%j)
    flow(b,PD,r.k,"2023-Q4")
@tr("w12l-dik-pengganti","one row was replaced by another at the end",2023)
def _(b):
    no={3,13}; ket={3:"Tidak hadir, diganti oleh No. 25",13:"Tidak hadir, diganti oleh No. 26",24:"Pengganti No. 4",25:"Pengganti No. 14"}; r=mk(26,1345,*DCOL,lambda i,k:ket.get(i)); S(b,"Peserta final.xlsx",["DAFTAR PESERTA PELATIHAN KEUANGAN USAHA","TANGGAL 7 JUNI 2023"],DH+["Ket."],r); b.use(PD,"2023-Q2",cn(r.k,lambda i:i not in no))
@tr("w12l-dik-matriks-alpa","days by letters: H present, A absent; some A on all days",2022)
def _(b):
    no={2,9,10,19}; q=lambda i,k:"A" if i in no else "H"; r=mk(25,1347,NO,PW,NK,KC,q,q,q); ws=S(b,"Rekap Kehadiran.xlsx",["REKAP KEHADIRAN PESERTA PELATIHAN MENJAHIT","13 s.d 15 September 2022"],["No","Nama Peserta","NIK","Kecamatan",("Hari ke-",["1","2","3"])],r); foot(ws,"H = Hadir; A = Alpa (tidak hadir)"); b.use(PD,"2022-Q3",cn(r.k,lambda i:i not in no))
@tr("w12l-dik-bulan-hari","dates as month/day/year in text, by the note",2023)
def _(b):
    dd=[("02/10/2023",1),("05/04/2023",2),("08/03/2023",3),("11/06/2023",4)]; r=mk(28,1348,*DCOL,lambda i,k:dd[i%4][0]); ws=S(b,"Peserta Pelatihan Th 2023.xlsx",["DAFTAR PESERTA PELATIHAN TAHUN 2023"],DH+["Tanggal Pelatihan"],r); foot(ws,"Format tanggal: bulan/hari/tahun")
    for j in range(4): b.use(PD,"2023-Q%d"%dd[j][1],cn(r.k,lambda i:i%4==j))
@tr("w12l-dik-lokasi-kecamatan","the district column is the place of the training, not of the participants",2024)
def _(b):
    r=mk(26,1349,NO,PW,NK,UQ,C("Binamu")); S(b,"Peserta Pelatihan BLK.xlsx",["DAFTAR PESERTA PELATIHAN SE-KABUPATEN JENEPONTO","TANGGAL 5 MARET 2024"],["No","Nama Peserta","NIK","Nama Usaha","Kecamatan Tempat Pelatihan"],r)
@tr("w12l-dik-format-batal","a number format adds '(batal)' behind four names",2023)
def _(b):
    no={5,8,16,22}; r=mk(25,1350,*DCOL); ws=S(b,"Peserta Pelatihan Sablon.xlsx",["DAFTAR PESERTA PELATIHAN SABLON","TANGGAL 23 AGUSTUS 2023"],DH,r)
    for i in no: ws.cell(ws.rows_at[i],2).number_format='@" (batal ikut)"'
    b.use(PD,"2023-Q3",cn(r.k,lambda i:i not in no))
@tr("w12l-dik-sertifikat-januari","held in December; the date of each row is that of the certificate, next January",2023)
def _(b):
    r=mk(24,1351,*DCOL,C(D(2024,1,10))); S(b,"Peserta dan Sertifikat.xlsx",["DAFTAR PESERTA PELATIHAN MUTU PRODUK UMKM","DILAKSANAKAN TANGGAL 13 DESEMBER 2023"],DH+["Tanggal Sertifikat"],r); flow(b,PD,r.k,"2023-Q4")
# ------------------------------------------------------------------ izin
@tr("w12l-izin-multi-kbli","OSS: a row for each KBLI of one NIB",2023)
def _(b):
    f=DF(2023,2,5,8,11); r=mk(16,1360,NO,NB,f,UQ,KC); rows=[]
    for row in r:
        for j in range(1+row[0]%3): rows.append((len(rows)+1,)+row[1:]+(["56102","47111","10794"][j],))
    ws=S(b,"NIB OSS per KBLI.xlsx",["DAFTAR NIB UMKM TERBIT TAHUN 2023"],["No","NIB","Tanggal Terbit","Nama Usaha","Kecamatan","KBLI"],rows); foot(ws,"Satu NIB dapat memuat beberapa KBLI; satu baris = satu KBLI"); flowd(b,IZN,r.k,dl(f,r.k))
@tr("w12l-izin-kab-lain","some rows lie in Kab. Batang of Central Java, district Batang",2024)
def _(b):
    no={3,10,19}; f=DT(2024,2,4,9); kl=ks(27,1361); kl=["Batang" if i in no else k for i,k in enumerate(kl)]; r=mk(kl,0,NO,UQ,NB,f,KC,lambda i,k:"Kab. Batang" if i in no else "Kab. Jeneponto",lambda i,k:"Jawa Tengah" if i in no else "Sulawesi Selatan"); S(b,"Rekap NIB 2024.xlsx",["REKAP NIB UMKM YANG DIFASILITASI TAHUN 2024"],["No","Nama Usaha","NIB","Tanggal Terbit","Kecamatan","Kabupaten","Provinsi"],r); flowd(b,IZN,r.k,dl(f,r.k),lambda i:i not in no)
# ------------------------------------------------------------------ bantuan
BH_=["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"]; BCOL=[NO,PW,UQ,KC,BR]
@tr("w12l-ban-gudang","note: all goods are still in the store, none handed over",2024)
def _(b):
    r=mk(24,1370,*BCOL); ws=S(b,"Penerima Bantuan 2024.xlsx",DN+["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UMKM","TAHUN 2024"],BH_,r,num=True); foot(ws,"Catatan: seluruh barang masih di gudang dan belum diserahkan kepada penerima")
@tr("w12l-ban-sk-batal","words at the far right: the decree was annulled",2023)
def _(b):
    r=mk(22,1371,*BCOL); ws=S(b,"SK Penerima Bantuan.xlsx",["LAMPIRAN KEPUTUSAN KEPALA DINAS NOMOR 77 TAHUN 2023","DAFTAR PENERIMA BANTUAN SARPRAS TAHUN 2023"],BH_,r); put(ws,2,8,"SK INI DIBATALKAN, bantuan tidak disalurkan").font=Font(bold=True,color="FFFF0000",size=14)
@tr("w12l-ban-pembanding-lama","a section at the end with the recipients of two years before",2024)
def _(b):
    r=mk(30,1373,*BCOL); rows=list(r[:20])+["Sebagai pembanding : Penerima Bantuan Tahun 2022"]+[(j+1,)+x[1:] for j,x in enumerate(r[20:])]; S(b,"penerima bantuan.xlsx",["DAFTAR PENERIMA BANTUAN SARPRAS UMKM TAHUN 2024"],BH_,rows); flow(b,SAR,r.k[:20],"2024")
    b.use(SAR,"2022",cn(r.k[20:]))
# ------------------------------------------------------------------ unusual ones
@tr("w12l-kop-tab-salah","two tabs of the same title, one is named 'lama (salah)'",2023)
def _(b):
    r=mk(24,1380,*KCOL); fn="Koperasi Des 2023.xlsx"; ttl=["DATA KOPERASI","PER 31 DESEMBER 2023"]
    S(b,fn,ttl,KH,mk(31,1381,*KCOL),tab="lama (salah, jangan dipakai)"); S(b,fn,ttl,KH,r,tab="yang benar"); kopu(b,r.k,"2023-Q4",AK)
@tr("w12l-dik-dua-nama-sebaris","some rows hold two persons with two NIK, by the note two participants",2024)
def _(b):
    two={4,12,18}; r=mk(22,1382,NO,lambda i,k:PW(i,k)+("\n"+PW(i+100,k) if i in two else ""),lambda i,k:nkj(i)+("\n"+nkj(i+100) if i in two else ""),UQ,KC); ws=S(b,"Peserta Pelatihan Keluarga.xlsx",["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN","TANGGAL 4 JUNI 2024"],DH,r); foot(ws,"Baris dengan dua nama = dua peserta dari satu usaha yang sama. Jumlah peserta seluruhnya 25 orang")
    c=cn(r.k)
    for i in two: ws.cell(ws.rows_at[i],2).alignment=ws.cell(ws.rows_at[i],3).alignment=Alignment(wrap_text=True); ws.row_dimensions[ws.rows_at[i]].height=32; c[r.k[i]]+=1
    flow(b,PD,[k for k in c for _ in range(c[k])],"2024-Q2")
@tr("w12l-dik-nomor-rentang","one row numbered '11 - 15' stands for five persons",2023)
def _(b):
    r=mk(20,1383,NO,PW,UQ,KC); rows=[]; n=0; c=cn(r.k)
    for i,x in enumerate(r):
        if i==10: rows.append(("11 - 15","Anggota KWT Rekaan (5 orang)","KWT Rekaan",x[3])); n=15; c[x[3]]+=4
        else: n+=1; rows.append((n,)+x[1:])
    ws=S(b,"Peserta Olahan Jagung.xlsx",["DAFTAR PESERTA PELATIHAN OLAHAN JAGUNG","TANGGAL 21 SEPTEMBER 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan"],rows); put(ws,ws.next,2,"Jumlah peserta : 24 orang",True); b.use(PD,"2023-Q3",c)
@tr("w12l-ban-dua-lajur","two lists side by side, 1-14 at left and 15-28 at right",2024)
def _(b):
    r=mk(28,1384,NO,PW,BR,KC); ws=b.sheet("penerima dua lajur.xlsx","Cetak"); titles(ws,["DAFTAR PENERIMA BANTUAN SARPRAS UMKM","DISERAHKAN TANGGAL 22 AGUSTUS 2024"]); hd=["No","Nama Penerima","Bantuan","Kecamatan"]
    for h0 in (0,1):
        for c,x in enumerate(hd): put(ws,4,1+c+5*h0,x,True)
        for j in range(14):
            for c,v in enumerate(r[14*h0+j]): put(ws,5+j,1+c+5*h0,v)
    flow(b,SAR,r.k,"2024-Q3")
@tr("w12l-ban-kolom-tahun","recipients of four years, the year in a column",2024)
def _(b):
    y=lambda i,k:2021+i*3%4; r=mk(36,1385,NO,PW,UQ,KC,BR,y); S(b,"Penerima bantuan 2021-2024.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UMKM","TAHUN 2021 S.D. 2024"],BH_+["Tahun Terima"],r)
    for q in range(2021,2025): b.use(SAR,str(q),cn(r.k,lambda i:y(i,0)==q))
@tr("w12l-umkm-kosong-binamu","an empty district means Binamu, by the note",2023)
def _(b):
    r=mk(36,1386,NO,UQ,PW,DS,lambda i,k:None if k=="Binamu" else k,SK); ws=S(b,"UMKM TA 2023.xlsx",["DATA UMKM KABUPATEN JENEPONTO","TAHUN 2023"],UH,r); foot(ws,"Kolom kecamatan yang kosong = Kec. Binamu"); umu(b,r.k,"2023",SK)
@tr("w12l-kop-kolom-hapus","a column 'Hapus' with x in the rows that are to go, by the note",2024)
def _(b):
    no={0,7,13,22}; r=mk(27,1387,*KCOL,lambda i,k:"x" if i in no else None); ws=S(b,"Pemutakhiran koperasi.xlsx",["DATA KOPERASI","PER 31 DESEMBER 2024"],KH+["Hapus"],r); foot(ws,"x = dihapus dari data koperasi per 31 Desember 2024 (badan hukum dicabut)"); kopw(b,r.k,"2024-Q4",lambda i:i not in no)
@tr("w12l-izin-komentar-kecamatan","comments on three districts give the right one",2023)
def _(b):
    r=mk(26,1388,NO,UQ,PW,NB,KC); ws=S(b,"NIB 12 Sept 2023.xlsx",["DAFTAR UMKM PENERIMA FASILITASI NIB","TANGGAL 12 SEPTEMBER 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Kecamatan"],r); kl=r.k[:]
    for i,k in ((3,"Turatea"),(11,"Kelara"),(17,"Tarowang")):
        k=k if kl[i]!=k else "Rumbia"; kl[i]=k; ws.cell(ws.rows_at[i],5).comment=Comment("Salah ketik. Yang benar Kec. %s (sesuai KTP dan lokasi usaha)"%k,"Verifikator")
    flow(b,IZN,kl,"2023-Q3")
@tr("w12l-kop-terbentuk-sesudah","a last section of cooperatives founded after the date of the position",2024)
def _(b):
    r=mk(30,1389,*KCOL); rows=list(r[:24])+["Koperasi yang baru terbentuk sesudah tanggal posisi data (Januari - Februari 2025)"]+[x[:2]+("AHU-%07d.AH.01.29.TAHUN 2025"%(x[0]*37),)+x[3:5]+("Aktif",) for x in r[24:]]; S(b,"Koperasi posisi Des 2024.xlsx",["DATA KOPERASI","POSISI 31 DESEMBER 2024"],KH,rows); kopu(b,r.k[:24],"2024-Q4",AK)
@tr("w12l-umkm-sebelum-perbaikan","district before and after the correction, the first stands first",2022)
def _(b):
    r=mk(30,1390,NO,UQ,PW,lambda i,k:"Binamu" if i%4==1 else k,KC,SK); S(b,"UMKM verifikasi 2022.xlsx",["DATA UMKM HASIL VERIFIKASI","PER 31 DESEMBER 2022"],["No","Nama Usaha","Nama Pemilik","Kecamatan (sebelum perbaikan)","Kecamatan (setelah perbaikan)","Skala Usaha"],r); umu(b,r.k,"2022-Q4",SK)
@tr("w12l-kop-status-terbalik","a remark at the top: the status came in upside down",2023)
def _(b):
    r=mk(26,1391,NO,KQ,BN,DS,KC,ST("Tidak Aktif","Aktif")); S(b,"impor ODS.xlsx",["DATA KOPERASI PER 31 DESEMBER 2023","Perhatian: isi kolom Status terbalik karena salah impor; yang tertulis Aktif sebenarnya Tidak Aktif, dan sebaliknya"],KH,r); kopu(b,r.k,"2023-Q4",AK)
@tr("w12l-dik-keterangan-gabung","one remark merged down over five rows: withdrew",2025)
def _(b):
    r=mk(25,1392,*DCOL,lambda i,k:"Mengundurkan diri, tidak ikut pelatihan" if i==14 else None); ws=S(b,"Peserta 2025.xlsx",["DAFTAR PESERTA PELATIHAN PEMASARAN ONLINE","TANGGAL 15 APRIL 2025"],DH+["Keterangan"],r); span(ws,6,[(14,18)]); b.use(PD,"2025-Q2",cn(r.k,lambda i:not 14<=i<=18))
@tr("w12l-izin-garis-batas","a line in the middle: below it only applied for",2024)
def _(b):
    r=mk(28,1393,NO,UQ,PW,KB,KC); rows=list(r[:19])+["--- di bawah baris ini baru mengajukan, NIB belum terbit ---"]+list(r[19:]); S(b,"Fasilitasi NIB Okt.xlsx",["DAFTAR UMKM YANG NIB-NYA TERBIT","LAYANAN TANGGAL 17 OKTOBER 2024"],["No","Nama Usaha","Nama Pemilik","KBLI","Kecamatan"],rows); flow(b,IZN,r.k[:19],"2024-Q4")
