from own import *
FLW=["Melati","Mawar","Anggrek","Dahlia","Kenanga","Cempaka","Teratai","Flamboyan"]
KQ=lambda i,k:"%s %s %d"%(["Koperasi","KSP","KUD","Kopwan","KSU","KPRI"][i%6],FLW[i*3%8],i+1)
UQ=lambda i,k:["Kios Rekaan %d","UD Misal %d","Warung Umpama %d","Keripik Rekaan %d","Bengkel Misal %d","Penjahit Umpama %d"][i%6]%(i+1)
PW=lambda i,k:"%s %s %d"%(["Sitti","Muh.","Nur","Abd.","Hj.","H."][i%6],["Rekaan","Umpama","Misal"][i%3],i+1)
AL=lambda i,k:["Dusun ","Lingk. ","Dsn. "][i%3]+["Bonto","Ujung","Pasar","Tamarunang"][i%4]
JL=lambda i,k:"Jl. Poros Rekaan No. %d"%(i*3+2)
V=lambda i,k:"v"
SX=lambda i,k:["Laki-laki","Perempuan"][jk(i)=="P"]
PDD=lambda i,k:["SMA","SMP","S1","SD","D3"][i%5]
ID=lambda i,k:"7304%09d"%(10001+i*17)
TG=lambda y,*ms:(lambda i,k:tgl(D(y,ms[i%len(ms)],1+i*5%27)))
def grp(r):
    o={}
    for k,row in zip(r.k,r): o.setdefault(k,[]).append(row)
    return {k:[(j+1,)+x[1:] for j,x in enumerate(v)] for k,v in sorted(o.items(),key=lambda z:NAMES.index(z[0]))}
def widths(ws,*w):
    for i,x in enumerate(w,1): ws.column_dimensions[L(i)].width=x
DN=["PEMERINTAH KABUPATEN JENEPONTO","DINAS KOPERASI DAN USAHA KECIL MENENGAH"]
# ------------------------------------------------------------------ koperasi
@h("w12l-kop-ods-ekspor","export of ODS with its long headings, one row a cooperative",2024)
def _(b):
    r=mk(30,1201,NO,ID,KQ,BH,lambda i,k:D(2001+i%20,1+i%12,1+i%27),JL,DS,KC,C("Jeneponto"),C("Primer Kabupaten/Kota"),JN,C("Konvensional"),lambda i,k:["Bersertifikat","Belum Bersertifikat"][i%2],lambda i,k:["A","B","C1","C2","D"][i%5],ST())
    S(b,"ODS_Koperasi_per 31 Des 2024.xlsx",["DATA KOPERASI (ODS) PER 31 DESEMBER 2024"],["NO","NIK KOPERASI","NAMA KOPERASI","NOMOR BADAN HUKUM","TANGGAL BADAN HUKUM","ALAMAT","KELURAHAN / DESA","KECAMATAN","KABUPATEN","BENTUK KOPERASI","JENIS KOPERASI","TIPE KOPERASI","STATUS NIK","GRADE","STATUS KOPERASI"],r,tab="Worksheet")
    kopu(b,r.k,"2024-Q4",AK)
@h("w12l-kop-buku-induk","sections by district, numbers restart, status at the end",2023)
def _(b):
    r=mk(33,1202,NO,KQ,BN,DS,JN,NUM(20,13,90),ST("Aktif","Tidak aktif"),order=True)
    S(b,"BUKU INDUK KOPERASI.xlsx",DN+["BUKU INDUK KOPERASI","KEADAAN PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. Badan Hukum","Desa/Kelurahan","Jenis","Jumlah Anggota","Status"],sec(r,lambda j,k:"%s. KECAMATAN %s"%(RM[j],k.upper())),tab="Buku Induk",merge=True,num=True,when="Januari 2024")
    kopu(b,r.k,"2023-Q4",AK)
@h("w12l-kop-kecamatan-gabung","district merged down over its rows",2022)
def _(b):
    r=mk(29,1203,NO,KC,KQ,BH,PM,HP,ST("A","TA"),order=True)
    ws=S(b,"Data Koperasi 2022.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2022"],["No.","Kecamatan","Nama Koperasi","Badan Hukum","Nama Ketua","No. HP","Ket. (A/TA)"],r,tab="Koperasi")
    span(ws,2,runs(r.k)); put(ws,ws.next+1,1,"Ket: A = Aktif, TA = Tidak Aktif")
    kopu(b,r.k,"2022-Q4",AK)
@h("w12l-kop-tab-per-kecamatan","a tab per district, each numbered from 1",2023)
def _(b):
    r=mk(35,1204,NO,KQ,BN,DS,JN,ST(),order=True)
    for k,rows in grp(r).items():
        S(b,"Koperasi per Kecamatan.xlsx",["DAFTAR KOPERASI KECAMATAN "+k.upper(),"PER 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kel.","Jenis Koperasi","Status"],rows,tab=k)
    kopu(b,r.k,"2023-Q4",AK)
@h("w12l-kop-centang","status ticked in one of two columns",2023)
def _(b):
    r=mk(26,1205,NO,KQ,BH,DS,KC,lambda i,k:"√" if AK(i) else None,lambda i,k:None if AK(i) else "√")
    S(b,"daftar koperasi (centang).xlsx",["DAFTAR KOPERASI SE-KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor & Tgl BH","Desa/Kelurahan","Kecamatan",("Status",["Aktif","Tidak Aktif"])],r,num=True,when="Desember 2023")
    kopu(b,r.k,"2023-Q4",AK)
@h("w12l-kop-dua-bagian","A active, B not active, each with its district column",2024)
def _(b):
    r=mk(28,1206,NO,KQ,BH,KC,PM,HP)
    a=[i for i in range(28) if AK(i)]; z=[i for i in range(28) if not AK(i)]
    rows=["A. KOPERASI AKTIF"]+[(j+1,)+r[i][1:] for j,i in enumerate(a)]+["B. KOPERASI TIDAK AKTIF"]+[(j+1,)+r[i][1:] for j,i in enumerate(z)]
    S(b,"Daftar Koperasi Jeneponto 2024.xlsx",DN+["DAFTAR KOPERASI AKTIF DAN TIDAK AKTIF","POSISI 31 DESEMBER 2024"],["NO","NAMA KOPERASI","NOMOR BADAN HUKUM","KECAMATAN","KETUA","TELP"],rows,tab="31 Des 2024")
    kopu(b,r.k,"2024-Q4",AK)
@h("w12l-kop-bagian-jenis","sections by kind of cooperative, running number",2022)
def _(b):
    r=mk(30,1207,NO,KQ,BN,DS,KK,NUM(18,7,80),ST("AKTIF","TIDAK AKTIF"))
    rows=[]
    for j in range(5):
        rows.append("%s. KOPERASI %s"%(ALF[j],JENIS[j].upper())); rows+=[x for i,x in enumerate(r) if i//6==j]
    S(b,"Koperasi menurut jenis.xlsx",["DATA KOPERASI MENURUT JENIS","KABUPATEN JENEPONTO PER 31 DESEMBER 2022"],["No","Nama Koperasi","No. BH","Desa","Kecamatan","Anggota (orang)","Status Koperasi"],rows,tab="Jenis")
    kopu(b,r.k,"2022-Q4",AK)
@h("w12l-kop-lampiran-sk","annex of a decree, with its block at right",2023)
def _(b):
    ws=b.sheet("Lampiran SK Data Koperasi.xlsx","Lampiran")
    for i,x in enumerate(["LAMPIRAN","KEPUTUSAN KEPALA DINAS KOPERASI DAN UKM","NOMOR   : 518/41/DKUKM/2023","TENTANG : PENETAPAN DATA KOPERASI"],1): put(ws,i,5,x)
    put(ws,6,1,"DATA KOPERASI KABUPATEN JENEPONTO PER 30 JUNI 2023",True); ws.merge_cells("A6:G6")
    r=mk(24,1208,NO,KQ,BH,JL,DS,KC,ST("Aktif","Tidak Aktif"))
    e=table(ws,8,["NO.","NAMA KOPERASI","BADAN HUKUM","ALAMAT","DESA/KEL","KECAMATAN","STATUS"],r); sign(ws,e+2,5,"Juli 2023","KEPALA DINAS")
    kopu(b,r.k,"2023-Q2",AK)
@h("w12l-kop-profil-rat","profile with RAT dates, capital, assets",2024)
def _(b):
    r=mk(27,1209,NO,KQ,BH,KC,PM,PW,NUM(20,11,120),lambda i,k:D(2024,1+i%3,5+i%20) if AK(i) else None,AS,OM,NUM(0,3,5),ST())
    S(b,"PROFIL KOPERASI 2024.xlsx",["PROFIL KOPERASI KABUPATEN JENEPONTO","Posisi per 31 Desember 2024"],["No","Nama Koperasi","No. Badan Hukum","Kecamatan",("Pengurus",["Ketua","Sekretaris"]),"Jumlah Anggota","Tanggal RAT","Aset (Rp)","Volume Usaha (Rp)","Karyawan","Status"],r,tab="profil",num=True)
    kopu(b,r.k,"2024-Q4",AK)
@h("w12l-kop-subtotal-bawah","after each district a line with its number of cooperatives, a grand total",2023)
def _(b):
    r=mk(31,1210,NO,KQ,BN,DS,KC,ST(),order=True); ws=b.sheet("KOPERASI BINAAN PER 31-12-2023.xlsx","Data")
    titles(ws,["DATA KOPERASI BINAAN DINAS KOPERASI DAN UKM","PER 31 DESEMBER 2023"]); x,n=head(ws,4,["No","Nama Koperasi","No. Badan Hukum","Desa/Kelurahan","Kecamatan","Status"])
    for k,rows in grp(r).items():
        for row in rows:
            for c,v in enumerate(row,1): put(ws,x,c,v)
            x+=1
        put(ws,x,2,"Jumlah Kec. "+k,True); put(ws,x,3,"%d koperasi"%len(rows),True); x+=1
    put(ws,x,2,"JUMLAH SELURUHNYA",True); put(ws,x,3,"%d koperasi"%len(r),True); widths(ws,5,28,24,18,18,14)
    kopu(b,r.k,"2023-Q4",AK)
@h("w12l-kop-kecamatan-sekali","district written on the first of its rows only",2022)
def _(b):
    r=mk(28,1211,NO,KU,KQ,BH,DS,ST("Aktif","Non Aktif"),order=True)
    S(b,"Kop per 30 Juni 2022.xlsx",["DAFTAR NAMA KOPERASI","PER 30 JUNI 2022"],["No","Kecamatan","Nama Koperasi","Nomor BH","Desa/Kelurahan","Keterangan"],first(r,1),tab="Juni")
    kopu(b,r.k,"2022-Q2",AK)
@h("w12l-kop-rekap-kecil","below the list a small recap of status that agrees",2025)
def _(b):
    r=mk(24,1212,NO,KQ,BH,KC,JN,ST())
    ws=S(b,"Data Koperasi Juni 2025.xlsx",["DATA KOPERASI KAB. JENEPONTO","Keadaan per 30 Juni 2025"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Jenis","Status"],r,tab="Data")
    x=ws.next+2; na=sum(AK(i) for i in range(24))
    for t,v in (("Rekapitulasi :",None),("- Koperasi Aktif",na),("- Koperasi Tidak Aktif",24-na),("Jumlah",24)): put(ws,x,2,t); put(ws,x,3,v); x+=1
    kopu(b,r.k,"2025-Q2",AK)
@h("w12l-kop-mulai-kolom-c","table begins at C8, narrow empty columns left",2023)
def _(b):
    ws=b.sheet("kelembagaan 2023.xlsx","Kelembagaan"); put(ws,2,3,"BIDANG KELEMBAGAAN KOPERASI",True); put(ws,4,3,"DAFTAR KOPERASI BERBADAN HUKUM"); put(ws,5,3,"Posisi: 31 Desember 2023")
    hd=["No","Nama Koperasi","Badan Hukum","Kec.","Status"]; r=mk(25,1213,NO,KQ,BN,KE,ST("aktif","tidak aktif"))
    for c,x in enumerate(hd): put(ws,8,3+c,x,True)
    for j,row in enumerate(r):
        for c,v in enumerate(row): put(ws,9+j,3+c,v)
    kopu(b,r.k,"2023-Q4",AK)
@h("w12l-kop-hal-berulang","heading repeated on each page of ten rows",2024)
def _(b):
    r=mk(32,1214,NO,KQ,BH,JL,DS,KC,ST())
    S(b,"cetak_daftar_koperasi.xlsx",DN+["DAFTAR KOPERASI PER 31 DESEMBER 2024"],["NO","NAMA KOPERASI","BADAN HUKUM","ALAMAT","DESA","KECAMATAN","STATUS"],r,rep=10,when="Januari 2025",merge=True)
    kopu(b,r.k,"2024-Q4",AK)
# ------------------------------------------------------------------ UMKM
@h("w12l-umkm-bnba","by name by address with NIK, scale and turnover",2023)
def _(b):
    r=mk(36,1220,NO,PW,NK,LP,UQ,JU,AL,DS,KC,HP,OM,SK)
    S(b,"DATA UMKM BNBA 2023.xlsx",DN+["DATA UMKM BY NAME BY ADDRESS","TAHUN 2023"],["No","Nama Pemilik","NIK","L/P","Nama Usaha","Jenis Usaha","Alamat","Desa/Kel","Kecamatan","No. HP","Omzet/Bulan (Rp)","Skala Usaha"],r,tab="BNBA")
    umu(b,r.k,"2023",SK)
@h("w12l-umkm-google-form","export of a form: timestamp first, questions as headings",2024)
def _(b):
    r=mk(30,1221,lambda i,k:D(2024,2+i//6,3+i%25,9,10+i),PW,NK,SX,HP,UQ,JU,lambda i,k:ds(k,i),KC,lambda i,k:"Usaha "+SK(i,k))
    ws=b.sheet("Data UMKM Kabupaten Jeneponto Tahun 2024 (Jawaban).xlsx","Form Responses 1")
    for c,x in enumerate(["Timestamp","Nama Lengkap Pemilik Usaha","NIK (16 digit)","Jenis Kelamin","Nomor WhatsApp","Nama Usaha","Bidang Usaha","Desa/Kelurahan Usaha","Kecamatan Usaha","Skala Usaha"],1): put(ws,1,c,x)
    for j,row in enumerate(r,2):
        for c,v in enumerate(row,1): put(ws,j,c,v,fmt="dd/mm/yyyy hh:mm:ss" if c==1 else None)
    umu(b,r.k,"2024",SK)
@h("w12l-umkm-bagian-skala","sections micro, small, medium",2023)
def _(b):
    r=mk(33,1222,NO,UQ,PW,JU,DS,KC,HP); rows=[]
    for j,w in enumerate(("Mikro","Kecil","Menengah")):
        rows.append("%s. USAHA %s"%(RM[j+1],w.upper())); rows+=[(x+1,)+row[1:] for x,row in enumerate([r[i] for i in range(33) if SK(i,0)==w])]
    S(b,"Daftar UMKM.xlsx",["DAFTAR USAHA MIKRO, KECIL DAN MENENGAH","KABUPATEN JENEPONTO","POSISI PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Desa/Kelurahan","Kecamatan","Kontak"],rows,tab="Per Des 2023",merge=True)
    umu(b,r.k,"2023-Q4",SK)
@h("w12l-umkm-tab-skala","three tabs, one for each scale",2022)
def _(b):
    r=mk(34,1223,NO,PW,UQ,KB,DS,KC)
    for w in ("Mikro","Kecil","Menengah"):
        rows=[(x+1,)+r[i][1:] for x,i in enumerate([i for i in range(34) if SK(i,0)==w])]
        S(b,"UMKM 2022.xlsx",["DAFTAR PELAKU USAHA "+w.upper(),"TAHUN 2022"],["No","Nama Pelaku Usaha","Nama Usaha","KBLI","Desa","Kecamatan"],rows,tab="Usaha "+w)
    umu(b,r.k,"2022",SK)
@h("w12l-umkm-centang-skala","scale ticked under one of three columns",2025)
def _(b):
    r=mk(28,1224,NO,UQ,PW,DS,KU,*[(lambda w:(lambda i,k:"v" if SK(i,k)==w else None))(w) for w in ("Mikro","Kecil","Menengah")])
    S(b,"UMKM per 30 Juni 2025.xlsx",["DATA PELAKU UMKM","PER 30 JUNI 2025"],["No","Nama Usaha","Pemilik","Desa/Kel.","Kecamatan",("Skala Usaha",["Mikro","Kecil","Menengah"])],r,num=True)
    umu(b,r.k,"2025-Q2",SK)
@h("w12l-umkm-tab-kecamatan","a tab per district, name numbered as offices do",2024)
def _(b):
    r=mk(38,1225,NO,UQ,PW,NK,JU,DS,SK,order=True)
    for j,(k,rows) in enumerate(grp(r).items(),1):
        S(b,"Database UMKM 2024.xlsx",["DATABASE UMKM TAHUN 2024","KECAMATAN : "+k.upper()],["No","Nama Usaha","Nama Pemilik","NIK","Jenis Usaha","Desa/Kelurahan","Skala"],rows,tab="%02d %s"%(j,k))
    umu(b,r.k,"2024",SK)
@h("w12l-umkm-singkatan-skala","UMi, UK, UMe explained under the table",2023)
def _(b):
    sh={"Mikro":"UMi","Kecil":"UK","Menengah":"UMe"}
    r=mk(27,1226,NO,UQ,PW,DS,KC,lambda i,k:sh[SK(i,k)],NUM(1,2,6))
    ws=S(b,"umkm singkat.xlsx",["DATA UMKM KAB. JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Desa","Kecamatan","Skala","Tenaga Kerja"],r)
    put(ws,ws.next+1,1,"Keterangan : UMi = Usaha Mikro; UK = Usaha Kecil; UMe = Usaha Menengah")
    umu(b,r.k,"2023-Q4",SK)
@h("w12l-umkm-nib-campur","register of UMKM whose NIB column has '-', 'belum ada', 'proses'",2022)
def _(b):
    r=mk(30,1227,NO,PW,NK,UQ,KB,lambda i,k:[nbx(i),"-","belum ada","proses",nbx(i)][i%5],DS,KC,HP)
    S(b,"Data Base UMKM.xlsx",["DATA BASE UMKM KABUPATEN JENEPONTO","TAHUN 2022"],["No","Nama","NIK","Nama Usaha","KBLI","NIB","Desa/Kelurahan","Kecamatan","No Hp"],r,tab="Data")
    umu(b,r.k,"2022")
@h("w12l-umkm-dua-berkas","two files, each of half the districts",2023)
def _(b):
    for j,am in enumerate((NAMES[:5],NAMES[5:]),1):
        r=mk(20,1228+j,NO,UQ,PW,DS,KC,SK,order=True,among=am,off=20*(j-1))
        S(b,"UMKM Wilayah %d.xlsx"%j,["DATA UMKM WILAYAH %s"%RM[j],"TAHUN 2023"],["No","Nama Usaha","Pemilik","Desa","Kecamatan","Skala Usaha"],[(x+1,)+y[1:] for x,y in enumerate(r)])
        umu(b,r.k,"2023",lambda i,k:SK(i+20*(j-1),k))
@h("w12l-umkm-alamat-bertingkat","address under a heading of four",2024)
def _(b):
    r=mk(29,1231,NO,UQ,PW,AL,DS,KC,HP,JU,NUM(1,3,7),NUM(0,2,5),SK)
    S(b,"REGISTER UMKM.xlsx",["REGISTER USAHA MIKRO KECIL MENENGAH","PER 31 DESEMBER 2024"],["NO","NAMA USAHA","NAMA PEMILIK/ KONTAK PERSON",("ALAMAT",["JALAN/DUSUN","DESA/ KELURAHAN","KECAMATAN","TELP"]),"BIDANG USAHA",("TENAGA KERJA (ORANG)",["L","P"]),"SKALA USAHA"],r,num=True,when="Januari 2025")
    umu(b,r.k,"2024-Q4",SK)
@h("w12l-umkm-sda","district 'sda' when as above",2023)
def _(b):
    r=mk(30,1232,NO,UQ,PW,JU,KC,order=True); rows=[]; last=None
    for k,x in zip(r.k,r): rows.append(x if k!=last else x[:4]+("sda",)); last=k
    ws=S(b,"umkm.xlsx",["DAFTAR NOMINATIF UMKM","TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Kecamatan"],rows)
    put(ws,ws.next+1,1,"sda = sama dengan di atas"); umu(b,r.k,"2023")
# ------------------------------------------------------------------ diklat
def pel(b,name,fn,ttl,zz,per,heads,cols,n,seed,**kw):
    r=mk(n,seed,*cols,order=kw.pop("order",False)); ws=S(b,fn,ttl,heads,r,**kw); flow(b,PD,r.k,per); return ws
@h("w12l-dik-daftar-hadir","attendance list with numbered lines to sign on",2023)
def _(b):
    pel(b,0,"Daftar Hadir Pelatihan.xlsx",["DAFTAR HADIR PESERTA","PELATIHAN KEWIRAUSAHAAN BAGI PELAKU UMKM","Hari/Tanggal : Selasa, 14 Maret 2023","Tempat : Aula Hotel Rekaan"],0,"2023-Q1",["No","Nama","L/P","Nama Usaha","Desa","Kecamatan","Tanda Tangan"],[NO,PW,LP,UQ,DS,KC,lambda i,k:"%d. ........"%(i+1)],30,1240,when="Maret 2023",jab="PANITIA PELAKSANA")
@h("w12l-dik-tanggal-baris","one list of the year, date of each training in its row",2023)
def _(b):
    f=DF(2023,2,5,8,11); r=mk(34,1241,NO,PS,NK,KC,lambda i,k:["Pelatihan Pengemasan","Bimtek Perkoperasian","Pelatihan Digital Marketing","Bimtek Akuntansi Koperasi"][i%4],f)
    S(b,"REKAP PESERTA 2023.xlsx",PEMB+["DAFTAR PESERTA PELATIHAN TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelatihan"],r,tab="Rekap Peserta")
    flowd(b,PD,r.k,dl(f,r.k))
@h("w12l-dik-bagian-kegiatan","sections by training with its date in the line",2024)
def _(b):
    r=mk(36,1242,NO,PW,NK,SX,DS,KC,HP); rows=[]
    for j,(n,d) in enumerate((("PELATIHAN MANAJEMEN KOPERASI","20 Februari 2024"),("BIMTEK PEMASARAN DIGITAL","15 Mei 2024"),("PELATIHAN OLAHAN RUMPUT LAUT","7 Oktober 2024"))):
        rows.append("%s. %s (%s)"%(ALF[j],n,d)); rows+=[(x+1,)+r[12*j+x][1:] for x in range(12)]
        flow(b,PD,r.k[12*j:12*j+12],"2024-Q%d"%(1,2,4)[j])
    S(b,"Peserta Diklat 2024.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TAHUN ANGGARAN 2024"],["No","Nama Peserta","NIK","Jenis Kelamin","Desa/Kelurahan","Kecamatan","No. HP"],rows,tab="Peserta")
@h("w12l-dik-tab-kegiatan","a tab per training, its date above",2022)
def _(b):
    r=mk(36,1243,NO,PW,UQ,KC,HP)
    for j,(t,n,d,q) in enumerate((("Barista","PELATIHAN BARISTA","Senin, 14 Maret 2022",1),("Las","PELATIHAN LAS DASAR","Rabu, 15 Juni 2022",2),("Koperasi","BIMTEK PENGURUS KOPERASI","Kamis, 8 September 2022",3))):
        S(b,"Peserta Pelatihan.xlsx",["DAFTAR PESERTA "+n,"Tanggal : "+d],["No","Nama Peserta","Nama Usaha/Koperasi","Kecamatan","No. Telepon"],[(x+1,)+r[12*j+x][1:] for x in range(12)],tab=t)
        flow(b,PD,r.k[12*j:12*j+12],"2022-Q%d"%q)
@h("w12l-dik-bulan-berkas","the month in title and file name",2024)
def _(b):
    pel(b,0,"Peserta Maret 2024.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","BULAN MARET 2024"],0,"2024-03",["No","Nama Peserta","NIK","Usaha","Kecamatan"],[NO,PS,NK,UQ,KC],22,1244,tab="Maret")
@h("w12l-dik-tab-bulan","tabs named for the months",2023)
def _(b):
    r=mk(33,1245,NO,PS,NX,KC,DS)
    for j,m in enumerate((4,5,9)):
        S(b,"Peserta Bimtek 2023.xlsx",["DAFTAR PESERTA BIMTEK UMKM","BULAN %s 2023"%BLN[m-1].upper()],["No","Nama Peserta","NIK","Kecamatan","Desa/Kelurahan"],[(x+1,)+r[11*j+x][1:] for x in range(11)],tab=BLN[m-1])
        flow(b,PD,r.k[11*j:11*j+11],"2023-%02d"%m)
@h("w12l-dik-utusan-koperasi","participants sent by cooperatives, their office in it",2022)
def _(b):
    pel(b,0,"PESERTA BIMTEK KOPERASI.xlsx",KOPJ+["DAFTAR PESERTA BIMBINGAN TEKNIS AKUNTANSI KOPERASI","TANGGAL 9 AGUSTUS 2022"],0,"2022-Q3",["No.","Nama Peserta","Koperasi Asal","Jabatan di Koperasi","Kecamatan","Kontak"],[NO,PW,KQ,lambda i,k:["Ketua","Bendahara","Sekretaris","Pengawas"][i%4],KC,HP],25,1246,num=True,when="Agustus 2022")
@h("w12l-dik-lampiran-sk","annex of a decree naming the participants, district sections",2023)
def _(b):
    r=mk(30,1247,NO,PW,NK,UQ,DS,order=True)
    S(b,"SK Peserta.xlsx",["Lampiran Keputusan Kepala Dinas Koperasi dan UKM","Nomor : 892/17/DKUKM/2023","DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN YANG DILAKSANAKAN TANGGAL 17 OKTOBER 2023"],["No","Nama","NIK","Nama Usaha","Desa/Kelurahan"],sec(r,lambda j,k:"Kecamatan "+k),tab="Lampiran",when="Oktober 2023",jab="KEPALA DINAS")
    flow(b,PD,r.k,"2023-Q4")
@h("w12l-dik-nilai","pre-test, post-test and number of certificate",2024)
def _(b):
    pel(b,0,"Peserta & sertifikat.xlsx",["DAFTAR PESERTA PELATIHAN DESAIN KEMASAN","Jeneponto, 11 Juni 2024"],0,"2024-Q2",["No","Nama Peserta","Kecamatan","Pre Test","Post Test","No. Sertifikat"],[NO,PS,KC,NUM(45,7,30),NUM(70,5,28),lambda i,k:"SRT/%03d/2024"%(i+1)],24,1248)
@h("w12l-dik-lp-kolom","sex ticked in L and P with the sums below",2025)
def _(b):
    r=mk(26,1249,NO,PS,lambda i,k:"√" if jk(i)=="L" else None,lambda i,k:"√" if jk(i)=="P" else None,PDD,KC,UQ)
    ws=S(b,"peserta pelatihan pangan.xlsx",["DAFTAR PESERTA PELATIHAN KEAMANAN PANGAN","TANGGAL : 19 FEBRUARI 2025"],["No","Nama Peserta",("Jenis Kelamin",["L","P"]),"Pendidikan","Kecamatan","Nama Usaha"],r)
    l=sum(jk(i)=="L" for i in range(26)); put(ws,ws.next,2,"Jumlah",True); put(ws,ws.next,3,l); put(ws,ws.next,4,26-l); flow(b,PD,r.k,"2025-Q1")
@h("w12l-dik-rentang-teks","dates as ranges in words in each row",2024)
def _(b):
    dd=[("05-07 Maret 2024",1),("21 s.d 23 Mei 2024",2),("10 - 12 September 2024",3),("19-20 Nopember 2024",4)]
    r=mk(32,1250,NO,PW,KC,lambda i,k:["Membatik","Las","Boga","Koperasi"][i%4],lambda i,k:dd[i%4][0],C("BLK Jeneponto"))
    S(b,"peserta2024.xlsx",["REKAPITULASI PESERTA PELATIHAN TAHUN 2024"],["No","Nama Peserta","Kecamatan","Jenis Pelatihan","Tanggal Pelaksanaan","Tempat"],r)
    for j in range(4): b.use(PD,"2024-Q%d"%dd[j][1],cn(r.k,lambda i:i%4==j))
@h("w12l-dik-tahun-saja","list of the year without dates",2022)
def _(b):
    pel(b,0,"Alumni Pelatihan 2022.xlsx",DN+["DAFTAR NAMA PESERTA PELATIHAN UMKM","TAHUN 2022"],0,"2022",["NO","NAMA PESERTA","TEMPAT, TANGGAL LAHIR","NIK","ALAMAT","KECAMATAN"],[NO,PW,lambda i,k:"Jeneponto, %02d-%02d-%d"%(1+i%28,1+i%12,1970+i%28),NK,DS,KC],28,1251,tab="Alumni",merge=True)
@h("w12l-dik-triwulan-tab","tabs TW I to TW IV",2023)
def _(b):
    r=mk(40,1252,NO,PS,NK,KC,UQ)
    for j in range(4):
        S(b,"Diklat TW 2023.xlsx",["DAFTAR PESERTA DIKLAT","TRIWULAN %s TAHUN 2023"%ROM[j+1]],["No","Nama Peserta","NIK","Kecamatan","Nama Usaha"],[(x+1,)+r[10*j+x][1:] for x in range(10)],tab="TW "+ROM[j+1]); flow(b,PD,r.k[10*j:10*j+10],"2023-Q%d"%(j+1))
@h("w12l-dik-kelas-dua","two classes in one list, the same day",2023)
def _(b):
    r=mk(30,1253,NO,PS,DS,KC,HP)
    rows=["KELAS A"]+[(i+1,)+r[i][1:] for i in range(15)]+["KELAS B"]+[(i+1,)+r[15+i][1:] for i in range(15)]
    S(b,"Pelatihan Digital.xlsx",["DAFTAR PESERTA PELATIHAN PEMASARAN DIGITAL","Tanggal 22 Juni 2023"],["No","Nama Peserta","Desa/Kelurahan","Kecamatan","HP/WA"],rows); flow(b,PD,r.k,"2023-Q2")
# ------------------------------------------------------------------ izin
@h("w12l-izin-oss","recap of issued NIB from OSS with risk and KBLI",2023)
def _(b):
    f=DT(2023,1,3,4,7,10,12); r=mk(36,1260,NO,NB,f,UQ,C("UMK"),KB,lambda i,k:["Rendah","Menengah Rendah"][i%2],C("JENEPONTO"),KU,DS)
    S(b,"rekap nib oss 2023.xlsx",["REKAPITULASI NIB UMKM YANG DITERBITKAN MELALUI OSS-RBA","KABUPATEN JENEPONTO TAHUN 2023"],["No","NIB","Tanggal Terbit NIB","Nama Perusahaan","Skala Usaha","KBLI","Risiko","Kab/Kota","Kecamatan","Kelurahan"],r,tab="Sheet0")
    flowd(b,IZN,r.k,dl(f,r.k))
@h("w12l-izin-fasilitasi-bagian","facilitated NIB by district sections, year",2022)
def _(b):
    r=mk(32,1261,NO,PW,NK,UQ,NB,DS,order=True)
    S(b,"Fasilitasi NIB.xlsx",PEMB+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA (NIB)","TAHUN 2022"],["No","Nama Pemilik","NIK","Nama Usaha","NIB","Desa/Kelurahan"],sec(r,lambda j,k:"%d. Kec. %s"%(j,k)),tab="NIB 2022",when="Desember 2022")
    flow(b,IZN,r.k,"2022")
@h("w12l-izin-triwulan-bagian","sections by quarter",2024)
def _(b):
    r=mk(36,1262,NO,UQ,PW,NB,KC); rows=[]
    for j in range(4): rows+=["TRIWULAN "+ROM[j+1]]+[(x+1,)+r[9*j+x][1:] for x in range(9)]; flow(b,IZN,r.k[9*j:9*j+9],"2024-Q%d"%(j+1))
    S(b,"izin usaha 2024.xlsx",["DAFTAR UMKM YANG DIFASILITASI PENERBITAN NIB","TAHUN 2024"],["No","Nama Usaha","Nama Pemilik","NIB","Kecamatan"],rows)
@h("w12l-izin-bulan","one month in title and tab",2023)
def _(b):
    r=mk(20,1263,NO,PW,UQ,KB,NB,KC,HP); S(b,"NIB Agustus 2023.xlsx",["DAFTAR PENERBITAN NIB BAGI UMKM","BULAN AGUSTUS 2023"],["No","Nama Pelaku Usaha","Nama Usaha","KBLI","Nomor Induk Berusaha (NIB)","Kecamatan","No HP"],r,tab="Agustus"); flow(b,IZN,r.k,"2023-08")
@h("w12l-izin-tanggal-teks","dates in words",2025)
def _(b):
    f=DT(2025,1,2,4,5); r=mk(28,1264,NO,PM,UQ,DS,KC,NB,lambda i,k:tgl(f(i,k)))
    S(b,"Penerbitan izin usaha.xlsx",["DAFTAR FASILITASI IZIN USAHA MIKRO","TAHUN 2025"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan","NIB","Tanggal Terbit"],r,num=True); flowd(b,IZN,r.k,dl(f,r.k))
@h("w12l-izin-pelayanan-keliling","one day of service by the mobile desk",2023)
def _(b):
    r=mk(25,1265,NO,PW,NX,UQ,NB,DS,KC); S(b,"Layanan NIB keliling.xlsx",["DAFTAR UMKM PENERIMA FASILITASI NIB","LAYANAN JEMPUT BOLA TANGGAL 18 JULI 2023"],["No","Nama","NIK","Nama Usaha","No. NIB","Desa/Kel","Kecamatan"],r,when="Juli 2023"); flow(b,IZN,r.k,"2023-Q3")
@h("w12l-izin-sd-tw2","running list up to the second quarter",2024)
def _(b):
    r=mk(26,1266,NO,UQ,PM,NB,KC); S(b,"NIB sd TW II 2024.xlsx",["DAFTAR UMKM YANG DIFASILITASI NIB","SAMPAI DENGAN TRIWULAN II TAHUN 2024"],["No","Nama Usaha","Pemilik","NIB","Kecamatan"],r); b.use(IZN,"2024-Q2",cn(r.k),True)
@h("w12l-izin-ejaan","district spelled in several ways",2023)
def _(b):
    f=DF(2023,3,6,9,12); r=mk(33,1267,NO,UQ,NB,f,KE); S(b,"data nib.xlsx",["DATA NIB UMKM YANG TERBIT TAHUN 2023"],["no","nama usaha","nib","tgl terbit","kec"],r); flowd(b,IZN,r.k,dl(f,r.k))
@h("w12l-izin-pendamping","list per facilitator, facilitator in sections",2022)
def _(b):
    f=DT(2022,8,9,10,11); r=mk(30,1268,NO,PW,UQ,NB,f,DS,KC); rows=[]
    for j in range(3): rows+=["Pendamping : Petugas %d"%(j+1)]+[(x+1,)+r[10*j+x][1:] for x in range(10)]
    S(b,"Pendampingan NIB 2022.xlsx",["DAFTAR UMKM DIFASILITASI NIB OLEH TENAGA PENDAMPING","TAHUN 2022"],["No","Nama Pemilik","Nama Usaha","NIB","Tanggal Terbit","Desa","Kecamatan"],rows); flowd(b,IZN,r.k,dl(f,r.k))
# ------------------------------------------------------------------ bantuan
@h("w12l-ban-bnba","recipients by name with date of handing over",2023)
def _(b):
    f=DF(2023,5,8,11); r=mk(30,1280,NO,PW,NK,UQ,DS,KC,BR,C("1 unit"),f); S(b,"BNBA Penerima Bantuan.xlsx",DN+["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UMKM","TAHUN ANGGARAN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Desa/Kelurahan","Kecamatan","Jenis Bantuan","Volume","Tanggal Penyerahan"],r,tab="BNBA",when="Desember 2023"); flowd(b,SAR,r.k,dl(f,r.k))
@h("w12l-ban-bast","annex of a handover protocol with its date",2024)
def _(b):
    r=mk(22,1281,NO,PW,UQ,JL,KC,BR,NUM(1,1,2),lambda i,k:"%d ........"%(i+1)); S(b,"Lampiran BAST.xlsx",["LAMPIRAN BERITA ACARA SERAH TERIMA","Nomor : 027/55/BAST/DKUKM/2024","Tanggal : 26 September 2024","DAFTAR PENERIMA BANTUAN PERALATAN UMKM"],["No","Nama Penerima","Nama Usaha","Alamat","Kecamatan","Nama Barang","Jumlah","Tanda Tangan"],r); flow(b,SAR,r.k,"2024-Q3")
@h("w12l-ban-barang-gabung","two goods a recipient, number, name and district merged over both",2023)
def _(b):
    r=mk(15,1282,NO,PW,NK,KC); ws=b.sheet("penerima alat.xlsx","Penerima"); titles(ws,["DAFTAR PENERIMA BANTUAN SARPRAS","Diserahkan tanggal 6 Desember 2023"]); x,n=head(ws,4,["No","Nama Penerima","NIK","Kecamatan","Barang","Jumlah"])
    for i,row in enumerate(r):
        for c,v in enumerate(row,1): put(ws,x,c,v); ws.merge_cells(start_row=x,start_column=c,end_row=x+1,end_column=c)
        for d in (0,1): put(ws,x+d,5,ALAT[(i+d)%6]); put(ws,x+d,6,1)
        x+=2
    widths(ws,5,24,20,18,22,8); flow(b,SAR,r.k,"2023-Q4")
@h("w12l-ban-sk","annex of a regent's decree with value in rupiah",2022)
def _(b):
    r=mk(24,1283,NO,PW,UQ,DS,KC,BR,lambda i,k:3500000+i%5*250000); ws=S(b,"SK Bupati Penerima.xlsx",["LAMPIRAN KEPUTUSAN BUPATI JENEPONTO","NOMOR 412 TAHUN 2022","DAFTAR PENERIMA BANTUAN PERALATAN USAHA BAGI UMKM TAHUN 2022"],["No","Nama Penerima","Nama Usaha","Desa/Kelurahan","Kecamatan","Jenis Barang","Nilai (Rp)"],r,merge=True,when="November 2022",jab="BUPATI JENEPONTO"); flow(b,SAR,r.k,"2022")
@h("w12l-ban-bagian-barang","sections by kind of goods",2023)
def _(b):
    r=mk(30,1284,NO,PW,NK,UQ,KC,HP); rows=[]
    for j in range(5): rows+=["%s. PENERIMA %s"%(ALF[j],ALAT[j].upper())]+[(x+1,)+r[6*j+x][1:] for x in range(6)]
    S(b,"daftar penerima per alat.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRODUKSI","DISERAHKAN 24 OKTOBER 2023"],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","HP"],rows); flow(b,SAR,r.k,"2023-Q4")
@h("w12l-ban-tab-tahap","two tabs, stage I and II, each its date",2024)
def _(b):
    r=mk(32,1285,NO,PW,UQ,KC,BR)
    for j,(d,q) in enumerate((("23 Mei 2024",2),("14 November 2024",4))):
        S(b,"Penyerahan Bantuan 2024.xlsx",["DAFTAR PENERIMA BANTUAN SARPRAS TAHAP "+ROM[j+1],"Tanggal penyerahan : "+d],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"],[(x+1,)+r[16*j+x][1:] for x in range(16)],tab="Tahap "+ROM[j+1]); flow(b,SAR,r.k[16*j:16*j+16],"2024-Q%d"%q)
@h("w12l-ban-koordinat","coordinates, photo numbers, account for monitoring",2025)
def _(b):
    f=DF(2025,3,6); r=mk(26,1286,NO,PW,NX,KC,DS,BR,f,lambda i,k:"-5.6%03d, 119.7%03d"%(i*31%999,i*57%999),lambda i,k:"IMG_%04d.jpg"%(2010+i)); S(b,"Dokumentasi penerima bantuan.xlsx",["DATA PENERIMA BANTUAN SARANA USAHA TAHUN 2025"],["No","Nama Penerima","NIK","Kecamatan","Desa","Bantuan Diterima","Tgl Terima","Koordinat","File Foto"],r); flowd(b,SAR,r.k,dl(f,r.k))
@h("w12l-ban-tab-kecamatan","a tab for each of six districts",2023)
def _(b):
    r=mk(30,1287,NO,PW,NK,DS,BR,order=True,among=NAMES[2:8])
    for k,rows in grp(r).items(): S(b,"penerima gerobak dkk.xlsx",["PENERIMA BANTUAN PERALATAN USAHA","KECAMATAN "+k.upper(),"TANGGAL 9 MARET 2023"],["No","Nama Penerima","NIK","Desa/Kelurahan","Jenis Alat"],rows,tab="Kec. "+k); 
    flow(b,SAR,r.k,"2023-Q1")
@h("w12l-ban-bulan","month in tab and title, sum of units below",2024)
def _(b):
    r=mk(18,1288,NO,PW,UQ,KC,BR,C(1)); ws=S(b,"Bantuan Juli 2024.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UMKM","BULAN JULI 2024"],["No","Nama Penerima","Usaha","Kecamatan","Jenis Bantuan","Unit"],r,tab="Juli 2024"); put(ws,ws.next,2,"JUMLAH",True); put(ws,ws.next,6,18); flow(b,SAR,r.k,"2024-07")
# ------------------------------------------------------------------ six more
@h("w12l-kop-subfolder-kode","district written with its serial number, file in folders",2024)
def _(b):
    r=mk(27,1291,NO,lambda i,k:"%02d. %s"%(NAMES.index(k)+1,k),KQ,BN,JN,PM,ST(),order=True)
    S(b,"Kelembagaan/2024/Semester II/koperasi.xlsx",["DAFTAR KOPERASI","Per 31 Desember 2024"],["No","Kecamatan","Nama Koperasi","No. BH","Jenis","Ketua","Status"],r); kopu(b,r.k,"2024-Q4",AK)
@h("w12l-umkm-saring-beku","autofilter set on all, panes frozen, coloured heading",2023)
def _(b):
    r=mk(40,1292,NO,PW,LP,UQ,JU,DS,KC,NUM(1,1,4),SK); ws=S(b,"UMKM Binaan 2023.xlsx",["DATA UMKM BINAAN","KABUPATEN JENEPONTO TAHUN 2023"],["No","Nama Pemilik","L/P","Nama Usaha","Jenis Usaha","Desa","Kecamatan","Tenaga Kerja","Skala"],r,tab="UMKM")
    ws.freeze_panes="C5"; ws.auto_filter.ref="A4:I%d"%(ws.next-1)
    for c in range(1,10): ws.cell(4,c).fill=PatternFill("solid",fgColor="FF9BC2E6")
    umu(b,r.k,"2023",SK)
@h("w12l-dik-baris-kosong","a blank line after each five persons",2022)
def _(b):
    r=mk(25,1293,NO,PS,NK,UQ,KC); S(b,"peserta wirausaha.xlsx",["DAFTAR PESERTA PELATIHAN WIRAUSAHA PEMULA","TANGGAL 25 MEI 2022"],["No","Nama Peserta","NIK","Nama Usaha","Kecamatan"],r,blank=5); flow(b,PD,r.k,"2022-Q2")
@h("w12l-izin-status-semua-terbit","status 'Terbit' in every row, remarks of service",2024)
def _(b):
    f=DT(2024,2,5,6,9); r=mk(29,1294,NO,UQ,PM,NB,f,C("Terbit"),KC,lambda i,k:["","dibantu via WA","datang ke kantor",""][i%4] or None); S(b,"Fasilitasi NIB 2024 (final).xlsx",["DAFTAR FASILITASI PENERBITAN NIB UMKM TAHUN 2024"],["No","Nama Usaha","Nama Pemilik","NIB","Tgl Terbit","Status","Kecamatan","Keterangan"],r,tab="final"); flowd(b,IZN,r.k,dl(f,r.k))
@h("w12l-ban-tanda-terima","receipt list with items and signature column",2022)
def _(b):
    r=mk(20,1295,NO,PW,UQ,DS,KC,BR,C("1 unit"),E); S(b,"tanda terima alat.xlsx",["TANDA TERIMA BANTUAN PERALATAN UMKM","Jeneponto, 12 Juli 2022"],["No","Nama Penerima","Usaha","Desa/Kel","Kecamatan","Barang","Banyaknya","Tanda Tangan"],r,when="12 Juli 2022",jab="Yang Menyerahkan"); flow(b,SAR,r.k,"2022-Q3")
@h("w12l-umkm-kop-surat-tiga","letterhead with address, title in row 6, signature of the head",2025)
def _(b):
    r=mk(28,1296,NO,UQ,PW,KB,JU,DS,KC,SK); S(b,"DAFTAR UMKM SEMESTER I.xlsx",LH2+[None,"DAFTAR PELAKU USAHA MIKRO, KECIL DAN MENENGAH","POSISI 30 JUNI 2025"],["No","Nama Usaha","Pemilik","KBLI","Jenis Usaha","Desa/Kelurahan","Kecamatan","Kriteria Usaha"],r,merge=True,when="Juli 2025",jab="KEPALA DINAS"); umu(b,r.k,"2025-Q2",SK)
