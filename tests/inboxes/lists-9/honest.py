from own import *
KD=lambda q=4,y=2023: "KEADAAN PER %s %d"%(["","31 MARET","30 JUNI","30 SEPTEMBER","31 DESEMBER"][q],y)
TT=lambda q,y=2023: "TRIWULAN %s TAHUN %d"%(ROM[q],y)
V="√"
def N(ws,*lines,gap=1):
    for j,t in enumerate(lines): put(ws,ws.next+gap+j,1,t)
    ws.next+=gap+len(lines)
def sub(r, ok): 
    """rows and districts of a part of a list, numbered again"""
    o=R(); o.k=[]; o.i=[]
    for j,(row,k) in enumerate(zip(r,r.k)):
        if ok(j,k): o.append((len(o)+1,)+tuple(row[1:])); o.k.append(k); o.i.append(j)
    return o
JD="DAFTAR KOPERASI KABUPATEN JENEPONTO"
JU_="DATA USAHA MIKRO, KECIL DAN MENENGAH KABUPATEN JENEPONTO"
# ---------------------------------------------------------------- cooperatives
@h("kop-kode-ket","'Ket.' with A / TA, explained below the list")
def _(b):
    r=mk(34,901,NO,KP,BH,DS,KC,ST("A","TA"))
    ws=S(b,"Data Koperasi Des 2023.xlsx",KOPJ+[JD,KD()],["No","Nama Koperasi","No. Badan Hukum","Desa/Kelurahan","Kecamatan","Ket."],r,tab="Koperasi",merge=True)
    N(ws,"Keterangan :","A  = Aktif","TA = Tidak Aktif"); sign(ws,ws.next+1,4); kopu(b,r.k,"2023-Q4",AK)
@h("kop-centang-dua","two columns under 'Kondisi', a tick in one of them")
def _(b):
    r=mk(37,902,NO,KN,BN,KC,lambda i,k:V if AK(i) else None,lambda i,k:None if AK(i) else V)
    S(b,"koperasi tw III.xlsx",KOPJ+["DATA KELEMBAGAAN KOPERASI",TT(3)],["No.","Nama Koperasi","Nomor Badan Hukum","Kecamatan",("Kondisi",["Aktif","Tidak Aktif"])],r,tab="TW III",num=True,when="Oktober 2023"); kopu(b,r.k,"2023-Q3",AK)
@h("kop-jenis-tab","a tab for each of the five kinds, in one workbook that is the data of all",2024)
def _(b):
    r=mk(48,903,NO,KP,BH,DS,KC,JN,ST())
    for j,n in enumerate(JENIS):
        p=sub(r,lambda i,k:JENIS[i%5]==n)
        S(b,"Data Koperasi Se-Kabupaten Jeneponto Per Jenis 31 Des 2024.xlsx",["DATA SELURUH KOPERASI KABUPATEN JENEPONTO","%d. KOPERASI %s"%(j+1,n.upper()),KD(4,2024)],["No","Nama Koperasi","No. Badan Hukum","Desa/Kel","Kecamatan","Jenis","Status"],p,tab=n)
    kopu(b,r.k,"2024-Q4",AK)
@h("kop-kec-tab","a tab for each kecamatan, its name only above the list")
def _(b):
    r=mk(40,904,NO,KP,BH,DS,ST("Aktif","Non Aktif"))
    for n in NAMES:
        p=sub(r,lambda i,k:k==n)
        S(b,"DAFTAR KOPERASI PER KECAMATAN.xlsx",["DAFTAR KOPERASI","KECAMATAN %s"%n.upper(),KD(2)],["No","Nama Koperasi","Nomor BH","Desa/Kelurahan","Status"],p,tab=n)
    kopu(b,r.k,"2023-Q2",AK)
@h("kop-kec-file","one workbook for each kecamatan in a folder")
def _(b):
    r=mk(35,905,NO,KP,BH,DS,ST())
    for n in NAMES:
        p=sub(r,lambda i,k:k==n)
        S(b,"Kelembagaan/Koperasi Desember 2023/Koperasi Kec. %s.xlsx"%n,["DAFTAR KOPERASI",KD(),"KECAMATAN : %s"%n],["No","Nama Koperasi","Badan Hukum","Desa","Keaktifan"],p,tab="Koperasi")
    kopu(b,r.k,"2023-Q4",AK)
@h("kop-bagian-kec","sections A., B., ... for each kecamatan, numbers begin again, signature with 'Mengetahui'")
def _(b):
    r=mk(38,906,NO,KP,BH,DS,ST("AKTIF","TIDAK AKTIF"),order=True)
    ws=S(b,"Daftar Koperasi 2023 TW1.xlsx",KOPJ+["DAFTAR KOPERASI DIRINCI PER KECAMATAN",TT(1)],["No","Nama Koperasi","No/Tgl Badan Hukum","Alamat (Desa/Kel)","Status"],sec(r,lambda j,k:"%s. KECAMATAN %s"%(ALF[j-1],k.upper())))
    put(ws,ws.next+2,1,"Mengetahui,"); put(ws,ws.next+3,1,"KEPALA DINAS"); sign(ws,ws.next+2,4,"April 2023"); kopu(b,r.k,"2023-Q1",AK)
@h("kop-alamat","district only within the address")
def _(b):
    r=mk(33,907,NO,KP,BH,lambda i,k:"Jl. Poros %s No. %d, Kec. %s"%(ds(k,i),i%40+1,k),HP,ST())
    S(b,"Alamat koperasi.xlsx",KOPJ+["DAFTAR ALAMAT KOPERASI KABUPATEN JENEPONTO",KD()],["No","Nama Koperasi","Nomor Badan Hukum","Alamat Lengkap","No. Telp/HP","Status Koperasi"],r); kopu(b,r.k,"2023-Q4",AK)
@h("kop-lanjutan","the list goes on upon a second tab 'lanjutan', numbers run on")
def _(b):
    r=mk(46,908,NO,KP,BH,KC,ST()); hd=["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Aktif/Tidak Aktif"]; fn="Rekam Data Koperasi.xlsx"
    S(b,fn,[JD,KD()],hd,r[:25],tab="Daftar"); S(b,fn,[JD+" (LANJUTAN)",KD()],hd,r[25:],tab="Daftar (lanjutan)",when="Januari 2024"); kopu(b,r.k,"2023-Q4",AK)
@h("kop-satu-nol","'Aktif (1 = ya, 0 = tidak)'")
def _(b):
    r=mk(32,909,NO,BH,KP,JN,KC,ST(1,0))
    S(b,"basis data koperasi.xlsx",["BASIS DATA KOPERASI",KD(2)],["No","Nomor BH","Nama Koperasi","Jenis","Kecamatan","Aktif (1 = ya, 0 = tidak)"],r,tab="data"); kopu(b,r.k,"2023-Q2",AK)
@h("kop-dwibahasa","headings in two languages, one below the other within the cell",2024)
def _(b):
    r=mk(36,910,NO,KN,BN,DS,KC,ST())
    S(b,"Koperasi - Cooperative List.xlsx",["DAFTAR KOPERASI / LIST OF COOPERATIVES","KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2024"],["No\nNo","Nama Koperasi\nName of Cooperative","Badan Hukum\nLegal Entity Number","Desa\nVillage","Kecamatan\nDistrict","Status\n(Aktif/Tidak Aktif)"],r,tab="List"); kopu(b,r.k,"2024-Q4",AK)
@h("kop-bagian-status","section I active, section II not active, no status column")
def _(b):
    r=mk(39,911,NO,KP,BH,DS,KC,AS); a=sub(r,lambda i,k:AK(i)); n=sub(r,lambda i,k:not AK(i))
    S(b,"Daftar koperasi aktif dan tidak aktif.xlsx",KOPJ+["DAFTAR KOPERASI AKTIF DAN TIDAK AKTIF",KD()],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kelurahan","Kecamatan","Aset (Rp)"],["I. KOPERASI AKTIF"]+a+["II. KOPERASI TIDAK AKTIF"]+n); kopu(b,r.k,"2023-Q4",AK)
@h("kop-sda","kecamatan written once, then 'sda'")
def _(b):
    r=mk(36,912,NO,KP,BH,KC,ST(),order=True); rows=[]; last=None
    for row,k in zip(r,r.k): rows.append(row if k!=last else row[:3]+("sda",)+row[4:]); last=k
    S(b,"Koperasi per 30 Sept 2023.xlsx",[JD,KD(3)],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],rows); kopu(b,r.k,"2023-Q3",AK)
@h("kop-empat-tab","a tab for each quarter with the whole list each time")
def _(b):
    for q in (1,2,3,4):
        n=30+q*2; f=lambda i,q=q:(i+q)%4!=0; kl=ks(38,913)[:n]
        r=mk(kl,0,NO,KP,BH,KC,lambda i,k:"Aktif" if f(i) else "Tidak Aktif")
        S(b,"Perkembangan Koperasi 2023.xlsx",[JD,TT(q)],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],r,tab="TW "+ROM[q]); kopu(b,kl,"2023-Q%d"%q,f)
@h("kop-jumlah-halaman","heading again on each page, 'Jumlah halaman ini' before it")
def _(b):
    r=mk(45,914,NO,KP,BH,DS,KC,ST()); ws=b.sheet("Cetak daftar koperasi.xlsx","Cetak"); hd=["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kel.","Kecamatan","Status"]; x=titles(ws,[JD,KD()])+1
    for a in range(0,45,15):
        x=table(ws,x,hd,r[a:a+15]); put(ws,x,2,"Jumlah halaman ini : 15 koperasi"); x+=3
    put(ws,x,2,"Jumlah seluruhnya : 45 koperasi"); kopu(b,r.k,"2023-Q4",AK)
@h("kop-petunjuk","a hint below each heading: '(diisi sesuai akta)', '(pilih)'")
def _(b):
    r=mk(31,915,NO,KP,BH,KC,ST())
    S(b,"Form Data Koperasi.xlsx",["FORM PENDATAAN KOPERASI KABUPATEN JENEPONTO",KD()],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],[(None,"(sesuai akta)","(sesuai SK pengesahan)","(pilih)","(Aktif / Tidak Aktif)")]+r,tab="Isian"); kopu(b,r.k,"2023-Q4",AK)
@h("kop-rekap-bawah","small count below the list that agrees with it")
def _(b):
    r=mk(42,916,NO,KP,BH,KC,ST()); a=sum(AK(i) for i in range(42))
    ws=S(b,"Data koperasi akhir tahun.xlsx",KOPJ+[JD,KD()],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],r)
    N(ws,"Koperasi Aktif : %d"%a,"Koperasi Tidak Aktif : %d"%(42-a),"Jumlah : 42"); kopu(b,r.k,"2023-Q4",AK)
@h("kop-kode-wilayah","code of the district beside its name, member counts of men and women, RAT date as text",2022)
def _(b):
    r=mk(34,917,NO,lambda i,k:CODE[k],KU,KP,BH,lambda i,k:20+i%30,lambda i,k:11+i%17,lambda i,k:"%d Maret 2022"%(1+i%28) if AK(i) else "-",ST())
    S(b,"ODS koperasi 2022.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","PER 31 DESEMBER 2022"],["No","Kode Wilayah","Kecamatan","Nama Koperasi","Nomor Badan Hukum",("Anggota",["L","P"]),"Tanggal RAT","Status"],r,num=True); kopu(b,r.k,"2022-Q4",AK)
@h("kop-tanpa-status","no word on activity: only the number of cooperatives may be read")
def _(b):
    r=mk(33,918,NO,KP,BH,DB,JN,DS,KC,E)
    S(b,"Nama-nama koperasi.xlsx",["DAFTAR NAMA KOPERASI SE-KABUPATEN JENEPONTO",KD()],["No","Nama Koperasi","Nomor Badan Hukum","Tanggal Badan Hukum","Jenis Koperasi","Desa/Kelurahan","Kecamatan","Keterangan"],r,when="Desember 2023"); kopu(b,r.k,"2023-Q4")
# ---------------------------------------------------------------- enterprises
@h("umkm-centang-skala","three columns under 'Skala Usaha' with ticks")
def _(b):
    r=mk(52,920,NO,PM,NK,US,DS,KC,*[lambda i,k,w=w:V if SK(i,k)==w else None for w in ("Mikro","Kecil","Menengah")])
    S(b,"Pendataan UMKM TW IV.xlsx",PEMB+[JU_,TT(4)],["No","Nama Pemilik","NIK","Nama Usaha","Desa/Kelurahan","Kecamatan",("Skala Usaha",["Mikro","Kecil","Menengah"])],r,tab="UMKM",merge=True); umu(b,r.k,"2023-Q4",SK)
@h("umkm-kode-skala","scale as 1 / 2 / 3, explained above the list")
def _(b):
    r=mk(44,921,NO,US,PM,NX,KC,JU,lambda i,k:{"Mikro":1,"Kecil":2,"Menengah":3}[SK(i,k)])
    S(b,"data dasar umkm.xlsx",[JU_,KD(),"Kode skala usaha : 1 = Mikro, 2 = Kecil, 3 = Menengah"],["No","Nama Usaha","Pemilik","NIK","Kecamatan","Jenis Usaha","Skala Usaha (kode)"],r); umu(b,r.k,"2023-Q4",SK)
@h("umkm-bagian-skala","sections I. USAHA MIKRO, II. USAHA KECIL, III. USAHA MENENGAH")
def _(b):
    r=mk(48,922,NO,US,PM,DS,KC,JU); rows=[]
    for j,w in enumerate(("Mikro","Kecil","Menengah")): rows+=["%s. USAHA %s"%(ROM[j+1],w.upper())]+sub(r,lambda i,k:SK(i,k)==w)
    S(b,"UMKM menurut skala.xlsx",PEMB+["DAFTAR UMKM MENURUT SKALA USAHA",KD()],["No","Nama Usaha","Nama Pemilik","Desa/Kel","Kecamatan","Bidang Usaha"],rows); umu(b,r.k,"2023-Q4",SK)
@h("umkm-tab-skala","tabs Mikro, Kecil, Menengah",2024)
def _(b):
    r=mk(50,923,NO,US,PM,NK,DS,KC)
    for w in ("Mikro","Kecil","Menengah"): S(b,"Data UMKM Jeneponto per 30 Juni 2024.xlsx",["DATA USAHA %s"%w.upper(),"KABUPATEN JENEPONTO",KD(2,2024)],["No","Nama Usaha","Nama Pemilik","NIK","Desa","Kecamatan"],sub(r,lambda i,k:SK(i,k)==w),tab="Usaha "+w)
    umu(b,r.k,"2024-Q2",SK)
@h("umkm-kec-desa","line 'Kecamatan : X' and below it lines 'Desa/Kelurahan : Y'")
def _(b):
    r=mk(54,924,NO,US,PM,NK,JU,SK,order=True); rows=[]
    for n in NAMES:
        rows.append("Kecamatan : %s"%n); j=[i for i,k in enumerate(r.k) if k==n]
        for d in range(3):
            p=[i for x,i in enumerate(j) if x%3==d]
            if p: rows.append("Desa/Kelurahan : %s"%DESA[n][d]); rows+=[(y+1,)+r[i][1:] for y,i in enumerate(p)]
    S(b,"pendataan umkm per desa.xlsx",PEMB+["PENDATAAN UMKM PER DESA/KELURAHAN",KD()],["No","Nama Usaha","Nama Pemilik","NIK","Jenis Usaha","Skala"],rows); umu(b,r.k,"2023-Q4",SK)
@h("umkm-rt-rw","address in columns: Dusun/Lingkungan, RT, RW, Desa, Kecamatan")
def _(b):
    r=mk(43,925,NO,PM,NK,US,lambda i,k:"Lingk. %s %s"%(ds(k,i),ROM[1+i%3]),lambda i,k:"%03d"%(1+i%5),lambda i,k:"%03d"%(1+i%3),DS,KC,HP,SK)
    S(b,"DATABASE UMKM.xlsx",["DATABASE UMKM KABUPATEN JENEPONTO",TT(4)],["No","Nama Pemilik","NIK","Nama Usaha",("Alamat Usaha",["Dusun/Lingkungan","RT","RW","Desa/Kelurahan","Kecamatan"]),"No. HP","Skala Usaha"],r,num=True); umu(b,r.k,"2023-Q4",SK)
@h("umkm-dua-sisi","list printed in two halves side by side with an empty column between")
def _(b):
    r=mk(40,926,NO,US,PM,KC); ws=b.sheet("UMKM cetak.xlsx","Cetak"); titles(ws,["DAFTAR UMKM KABUPATEN JENEPONTO",KD()]); hd=["No","Nama Usaha","Nama Pemilik","Kecamatan"]
    for c0,a in ((0,0),(5,20)):
        for c,x in enumerate(hd): put(ws,4,c0+c+1,x,True).border=BOX
        for j in range(20):
            for c,v in enumerate(r[a+j]): put(ws,5+j,c0+c+1,v).border=BOX
    umu(b,r.k,"2023-Q4")
@h("umkm-tab-pemilik","owners men on a tab, women on another; the book is the data of all")
def _(b):
    r=mk(45,927,NO,PM,NK,US,DS,KC,SK)
    for w,t in (("L","LAKI-LAKI"),("P","PEREMPUAN")): S(b,"Data Seluruh UMKM Jeneponto 2023.xlsx",[JU_,"PEMILIK %s"%t,KD()],["No","Nama Pemilik","NIK","Nama Usaha","Desa/Kel","Kecamatan","Skala"],sub(r,lambda i,k:jk(i)==w),tab=t.title())
    umu(b,r.k,"2023-Q4",SK)
@h("umkm-subtotal","'Jumlah Kec. X' with a count after each kecamatan and a grand total")
def _(b):
    r=mk(47,928,NO,US,PM,NK,KC,SK,order=True); rows=[]; c=cn(r.k)
    for n in NAMES:
        rows+=[row for row,k in zip(r,r.k) if k==n]; rows.append((None,"Jumlah Kec. "+n,None,None,None,c[n]))
    rows.append((None,"JUMLAH UMKM",None,None,None,47))
    S(b,"umkm tw2.xlsx",[JU_,TT(2)],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala Usaha"],rows); umu(b,r.k,"2023-Q2",SK)
@h("umkm-baris-kosong","an empty row after each ten, column of NIK hidden, photo column empty")
def _(b):
    r=mk(41,929,NO,PM,NK,US,KC,E,SK)
    ws=S(b,"foto dan data umkm.xlsx",PEMB+["DATA UMKM",KD()],["No","Nama Pelaku Usaha","NIK","Nama Usaha","Kecamatan","Foto Usaha","Kriteria (Mikro/Kecil/Menengah)"],r,blank=10,when="Januari 2024"); ws.column_dimensions["C"].hidden=True; umu(b,r.k,"2023-Q4",SK)
@h("umkm-ejaan","kecamatan typed in four ways")
def _(b):
    r=mk(44,930,NO,US,PM,NK,KE,SK)
    S(b,"rekapan nama umkm.xlsx",[JU_,KD()],["No","Nama Usaha","Pemilik","NIK","Kec.","Skala"],r); umu(b,r.k,"2023-Q4",SK)
@h("umkm-dua-posisi","tabs for the positions of 30 June and 31 December")
def _(b):
    for q,n in ((2,36),(4,47)):
        kl=ks(47,931)[:n]; r=mk(kl,0,NO,US,PM,NK,KC,SK)
        S(b,"Posisi UMKM 2023.xlsx",[JU_,KD(q)],["No","Nama Usaha","Pemilik","NIK","Kecamatan","Skala"],r,tab=["","","Juni","","Desember"][q]); umu(b,kl,"2023-Q%d"%q,SK)
@h("umkm-omzet","turnover, assets, workers L/P, KBLI; scale by the officer",2022)
def _(b):
    r=mk(46,932,NO,US,PM,NK,KC,KB,lambda i,k:1+i%3,lambda i,k:i%4,AS,OM,SK)
    S(b,"Profil UMKM Jeneponto.xlsx",PEMB+["PROFIL UMKM KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2022"],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","KBLI",("Tenaga Kerja",["L","P"]),("Nilai (Rp)",["Aset","Omzet/Tahun"]),"Skala Usaha"],r,num=True); umu(b,r.k,"2022-Q4",SK)
@h("umkm-kec-merge","kecamatan in a merged cell over its rows")
def _(b):
    r=mk(42,933,NO,KC,US,PM,DS,SK,order=True); ws=S(b,"Data UMKM gabung sel.xlsx",[JU_,KD()],["No","Kecamatan","Nama Usaha","Nama Pemilik","Desa/Kelurahan","Skala"],r); span(ws,2,runs(r.k)); umu(b,r.k,"2023-Q4",SK)
@h("umkm-kec-file-tw","one file a kecamatan, quarter in the folder")
def _(b):
    r=mk(40,934,NO,US,PM,NK,DS,SK)
    for n in NAMES: S(b,"UMKM/2023/Triwulan III/UMKM %s.xlsx"%n,["DATA UMKM","KECAMATAN %s"%n.upper()],["No","Nama Usaha","Nama Pemilik","NIK","Desa/Kelurahan","Skala Usaha"],sub(r,lambda i,k:k==n),tab="data")
    umu(b,r.k,"2023-Q3",SK)
# ---------------------------------------------------------------- training
PL=["Pelatihan Kemasan Produk","Pelatihan Pemasaran Digital","Bimtek Akuntansi Koperasi","Pelatihan Olahan Rumput Laut"]
@h("diklat-bagian-tgl","sections for each training with its date in the line")
def _(b):
    rows=[]; n=0
    for j,(p,q,d) in enumerate(((PL[0],1,"14 Maret 2023"),(PL[1],2,"6 Juni 2023"),(PL[2],4,"21 November 2023"))):
        r=mk(16,940+j,NO,PS,NK,DS,KC,off=n); n+=16; rows+=["%s. %s, %s"%(ALF[j],p,d)]+[(y+1,)+x[1:] for y,x in enumerate(r)]; flow(b,PD,r.k,"2023-Q%d"%q)
    S(b,"peserta pelatihan 2023.xlsx",PEMB+["DAFTAR PESERTA PELATIHAN KOPERASI DAN UMKM","TAHUN 2023"],["No","Nama Peserta","NIK","Desa/Kel","Kecamatan"],rows)
@h("diklat-tab-kegiatan","a tab for each training, its quarter and date above")
def _(b):
    al={1:[],3:[]}
    for j,(p,q,d) in enumerate(((PL[0],1,"7 Februari 2023"),(PL[1],3,"22 Agustus 2023"),(PL[3],3,"12 September 2023"))):
        r=mk(15,943+j,NO,PS,NK,LP,KC,HP,off=j*15); al[q]+=r.k
        S(b,"Daftar Peserta Pelatihan UMKM 2023.xlsx",["DAFTAR PESERTA %s"%p.upper(),"TRIWULAN %s TAHUN 2023"%ROM[q],"Tanggal : "+d],["No","Nama","NIK","L/P","Kecamatan","No. HP"],[(y+1,)+x[1:] for y,x in enumerate(r)],tab=p.split(" ",1)[1][:25])
    for q in al: flow(b,PD,al[q],"2023-Q%d"%q)
@h("diklat-angkatan-tab","Angkatan I and II on a tab each, dates in the rows",2024)
def _(b):
    for a,(m,q) in ((1,(2,1)),(2,(8,3))):
        r=mk(20,946+a,NO,PS,NK,KC,C(D(2024,m,13)),C(PL[0]),off=a*20)
        S(b,"Peserta 2 angkatan.xlsx",["DAFTAR PESERTA PELATIHAN KEMASAN PRODUK","ANGKATAN %s TAHUN 2024"%ROM[a]],["No","Nama Peserta","NIK","Kecamatan","Tanggal Pelatihan","Nama Pelatihan"],r,tab="Angkatan "+ROM[a]); flow(b,PD,r.k,"2024-Q%d"%q)
@h("diklat-rentang-teks","dates typed '05 - 07 Juni 2023', '28 s.d 29 Agustus 2023'")
def _(b):
    T=["05 - 07 Juni 2023","28 s.d 29 Agustus 2023","14 s/d 16 Nopember 2023"]; r=mk(42,949,NO,PS,NK,KC,lambda i,k:PL[i%3],lambda i,k:T[i%3])
    S(b,"rekam peserta.xlsx",["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Judul Pelatihan","Waktu Pelaksanaan"],r); flowd(b,PD,r.k,[D(2023,[6,8,11][i%3],10) for i in range(42)])
@h("diklat-centang-tw","four columns TW I-IV under 'Waktu Mengikuti', one tick a row")
def _(b):
    r=mk(44,950,NO,PS,NK,KC,*[lambda i,k,q=q:V if i*3%4==q else None for q in range(4)])
    S(b,"Peserta diklat centang.xlsx",PEMB+["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan",("Waktu Mengikuti Tahun 2023",["TW I","TW II","TW III","TW IV"])],r)
    for q in range(4): flow(b,PD,[k for i,k in enumerate(r.k) if i*3%4==q],"2023-Q%d"%(q+1))
@h("diklat-pa-pi","men and women on a tab each, same training")
def _(b):
    r=mk(36,951,NO,PS,NK,DS,KC)
    for w,t in (("L","PUTRA"),("P","PUTRI")): S(b,"Peserta Pelatihan Pemasaran Digital TW II 2023.xlsx",["DAFTAR PESERTA PELATIHAN PEMASARAN DIGITAL","PESERTA "+t,TT(2)],["No","Nama Peserta","NIK","Desa/Kel","Kecamatan"],sub(r,lambda i,k:jk(i)==w),tab=t.title())
    flow(b,PD,r.k,"2023-Q2")
@h("diklat-dua-asal","A. participants from cooperatives, B. from UMKM, one below the other with headings of their own")
def _(b):
    ws=b.sheet("Peserta bimtek kop dan umkm.xlsx","Peserta"); x=titles(ws,PEMB+["DAFTAR PESERTA BIMTEK KOPERASI DAN UMKM",TT(3)])+1; al=[]
    for j,(t,hd) in enumerate((("A. PESERTA DARI KOPERASI","Utusan Koperasi"),("B. PESERTA DARI UMKM","Nama Usaha"))):
        r=mk(17,952+j,NO,PS,NK,[KP,US][j],KC,off=j*17); put(ws,x,1,t,True); x=table(ws,x+1,["No","Nama Peserta","NIK",hd,"Kecamatan"],[(y+1,)+q[1:] for y,q in enumerate(r)])+1; al+=r.k
    sign(ws,x+1,4,"September 2023"); flow(b,PD,al,"2023-Q3")
@h("diklat-nama-berkas","quarter only in the file name")
def _(b):
    r=mk(28,954,NO,PS,NX,LP,KC,HP); S(b,"Peserta Pelatihan TW III Tahun 2023.xlsx",["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN","KABUPATEN JENEPONTO"],["No","Nama Lengkap","NIK","JK","Kecamatan","HP/WA"],r); flow(b,PD,r.k,"2023-Q3")
@h("diklat-nama-folder","year and quarter only in the folders",2024)
def _(b):
    r=mk(30,955,NO,PS,NK,DS,KC,ORG("Usaha Misal")); S(b,"2024/Triwulan II/daftar peserta pelatihan.xlsx",PEMB+["DAFTAR PESERTA PELATIHAN"],["No","Nama Peserta","NIK","Desa","Kecamatan","Nama Usaha"],r); flow(b,PD,r.k,"2024-Q2")
@h("diklat-tgl-merge","date and training merged over each batch")
def _(b):
    r=mk(36,956,NO,lambda i,k:tgl(D(2023,[3,7,10][i//12],17),0),lambda i,k:PL[i//12],PS,NK,KC); ws=S(b,"Buku Peserta.xlsx",["BUKU PESERTA PELATIHAN TAHUN 2023"],["No","Tanggal","Pelatihan","Nama Peserta","NIK","Kecamatan"],r)
    for c in (2,3): span(ws,c,[(0,11),(12,23),(24,35)])
    flowd(b,PD,r.k,[D(2023,[3,7,10][i//12],17) for i in range(36)])
@h("diklat-hari-tgl","'Selasa, 14 Maret 2023' in each row, certificate number")
def _(b):
    f=lambda i:D(2023,[3,5,9,12][i%4],12); r=mk(40,957,NO,PS,NK,KC,lambda i,k:tgl(f(i),4),lambda i,k:"%03d/SERT/DKUKM/2023"%(i+1))
    S(b,"penyerahan sertifikat.xlsx",["DAFTAR PESERTA PELATIHAN DAN NOMOR SERTIFIKAT","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Hari/Tanggal Pelatihan","Nomor Sertifikat"],r); flowd(b,PD,r.k,[f(i) for i in range(40)])
@h("diklat-titik","dates typed 14.03.2023")
def _(b):
    f=lambda i:D(2023,[3,6,8][i%3],14); r=mk(39,958,NO,PS,NK,KK,lambda i,k:PL[i%3],lambda i,k:tgl(f(i),2)); S(b,"diklat.xlsx",["REKAM PESERTA DIKLAT KOPERASI DAN UMKM","TAHUN ANGGARAN 2023"],["No.","Nama","NIK","Alamat/Kecamatan","Nama Diklat","Tgl Pelaksanaan"],r); flowd(b,PD,r.k,[f(i) for i in range(39)])
@h("diklat-hadir-semua","attendance code H in each of three days, legend below, everyone present")
def _(b):
    r=mk(30,959,NO,PS,LP,KC,C("H"),C("H"),C("H")); ws=S(b,"absensi pelatihan TW IV.xlsx",["DAFTAR HADIR PESERTA PELATIHAN OLAHAN RUMPUT LAUT",TT(4),"Tanggal 6 - 8 November 2023"],["No","Nama Peserta","L/P","Kecamatan",("Kehadiran Hari",["I","II","III"])],r)
    N(ws,"H = Hadir, S = Sakit, I = Izin, A = Alpa"); sign(ws,ws.next+1,4,"8 November 2023","PANITIA"); flow(b,PD,r.k,"2023-Q4")
@h("diklat-kelas-kec","sections 'Kec. X (n orang)' whose n agrees")
def _(b):
    r=mk(39,960,NO,PS,NK,ORG("Usaha Contoh"),HP,order=True); c=cn(r.k)
    S(b,"Peserta sosialisasi kewirausahaan.xlsx",["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN",TT(2)],["No","Nama","NIK","Nama Usaha","No. HP"],sec(r,lambda j,k:"Kec. %s (%d orang)"%(k,c[k]))); flow(b,PD,r.k,"2023-Q2")
@h("diklat-kotak-info","label and value lines above the list, list begins in column B")
def _(b):
    r=mk(26,961,NO,PS,NK,KC,C("ttd")); ws=b.sheet("Daftar Hadir.xlsx","Hadir")
    for j,(a,v) in enumerate((("Kegiatan","Pelatihan Kemasan Produk bagi UMKM"),("Triwulan","I (satu)"),("Tahun","2023"),("Tanggal","21 Februari 2023"))): put(ws,3+j,2,a); put(ws,3+j,4,": "+v)
    put(ws,1,2,"DAFTAR HADIR PESERTA PELATIHAN",True)
    for c,x in enumerate(["No","Nama Peserta","NIK","Kecamatan","Tanda Tangan"]): put(ws,8,c+2,x,True).border=BOX
    for j,row in enumerate(r):
        for c,v in enumerate(row): put(ws,9+j,c+2,v).border=BOX
    flow(b,PD,r.k,"2023-Q1")
@h("diklat-dua-orang","same person in two trainings of different quarters: counts in each")
def _(b):
    kl=ks(22,962); r=R(); r.k=kl+kl[:8]
    for i,k in enumerate(r.k):
        j=i if i<22 else i-22; r.append((i+1,"Peserta %d"%(j+1),nkj(j),k,PL[0] if i<22 else PL[1],D(2023,2,15) if i<22 else D(2023,9,5)))
    S(b,"Alumni pelatihan 2023.xlsx",["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Pelatihan","Tanggal"],r); flow(b,PD,kl,"2023-Q1"); flow(b,PD,kl[:8],"2023-Q3")
# ---------------------------------------------------------------- permits
IZ_="DAFTAR UMKM YANG DIFASILITASI PENERBITAN NIB"
@h("izin-tgl-teks","issue dates in words, NIB as text with leading zero")
def _(b):
    f=lambda i:D(2023,[1,4,6,9,12][i%5],3+i%20); r=mk(45,970,NO,PM,NK,US,KC,lambda i,k:"0%012d"%(220100000000+i*41),lambda i,k:tgl(f(i),0))
    S(b,"Fasilitasi NIB 2023.xlsx",PEMB+[IZ_,"TAHUN 2023"],["No","Nama Pemilik","NIK","Nama Usaha","Kecamatan","NIB","Tanggal Terbit"],r,num=True); flowd(b,IZN,r.k,[f(i) for i in range(45)])
@h("izin-bagian-kel","sections by village with the kecamatan in the same line")
def _(b):
    r=mk(41,971,NO,US,PM,NB,C("NIB"),order=True); rows=[]
    for n in NAMES:
        j=[i for i,k in enumerate(r.k) if k==n]
        for d in range(3):
            p=[i for x,i in enumerate(j) if x%3==d]
            if p: rows.append("Desa/Kel. %s Kecamatan %s"%(DESA[n][d],n)); rows+=[(y+1,)+r[i][1:] for y,i in enumerate(p)]
    S(b,"NIB per desa TW 4.xlsx",[IZ_,TT(4)],["No","Nama Usaha","Nama Pemilik","Nomor NIB","Jenis Izin"],rows,when="Desember 2023"); flow(b,IZN,r.k,"2023-Q4")
@h("izin-dua-tgl","date of request and of issue, both in the rows; issue in a later quarter",2024)
def _(b):
    r=mk(35,972,NO,US,PM,KC,C(D(2024,6,20)),NB,lambda i,k:D(2024,7,1+i%20)); S(b,"progres nib.xlsx",[IZ_,"TAHUN 2024"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Tgl Pengajuan","NIB","Tgl Terbit NIB"],r); flow(b,IZN,r.k,"2024-Q3")
@h("izin-kol-tw-centang","ticks under TW I-IV 'Terbit pada'")
def _(b):
    r=mk(44,973,NO,US,PM,NB,KC,*[lambda i,k,q=q:"v" if i%4==q else None for q in range(4)])
    S(b,"NIB terbit 2023.xlsx",PEMB+[IZ_,"TAHUN 2023"],["No","Nama Usaha","Pemilik","NIB","Kecamatan",("Terbit pada Tahun 2023",["TW I","TW II","TW III","TW IV"])],r)
    for q in range(4): flow(b,IZN,[k for i,k in enumerate(r.k) if i%4==q],"2023-Q%d"%(q+1))
@h("izin-tab-kec","tab for each kecamatan, dates in the rows")
def _(b):
    f=lambda i:D(2023,[2,5,8,11][i%4],4+i%20); r=mk(44,974,NO,US,PM,NB,lambda i,k:f(i))
    for n in NAMES: S(b,"Fasilitasi NIB per Kecamatan.xlsx",[IZ_,"KECAMATAN "+n.upper(),"TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Tanggal Terbit"],sub(r,lambda i,k:k==n),tab=n)
    flowd(b,IZN,r.k,[f(i) for i in range(44)])
@h("izin-risiko","risk class, KBLI, 'Terbit' in every row of status")
def _(b):
    r=mk(38,975,NO,US,PM,NK,KC,KB,lambda i,k:["Rendah","Menengah Rendah"][i%5==0],NB,C("Terbit")); S(b,"Data OSS TW II.xlsx",[IZ_+" MELALUI OSS RBA",TT(2)],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","KBLI","Tingkat Risiko","NIB","Status"],r); flow(b,IZN,r.k,"2023-Q2")
@h("izin-alamat","district in the address with RT/RW, phone")
def _(b):
    r=mk(33,976,NO,PM,US,lambda i,k:"Dusun %s RT %03d RW %03d Desa %s Kec. %s"%(ds(k,i),1+i%4,1+i%2,ds(k,i),k),HP,NB); S(b,"NIB jemput bola TW III 2023.xlsx",[IZ_,"KEGIATAN JEMPUT BOLA",TT(3)],["No","Nama Pemilik","Nama Usaha","Alamat","No. HP","NIB"],r); flow(b,IZN,r.k,"2023-Q3")
@h("izin-halaman","heading again every 12 rows")
def _(b):
    r=mk(40,977,NO,US,PM,NX,KC,NB); S(b,"nib tw1.xlsx",PEMB+[IZ_,TT(1)],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","NIB"],r,rep=12,page="- %d -"); flow(b,IZN,r.k,"2023-Q1")
@h("izin-bulan-kol","month in a column by name, year in the title")
def _(b):
    m=[2,4,7,10]; r=mk(40,978,NO,lambda i,k:BLN[m[i%4]-1]+" 2023",US,PM,KC,NB); S(b,"register izin.xlsx",["REGISTER UMKM YANG DIFASILITASI IZIN USAHA (NIB)","TAHUN 2023"],["No","Bulan Terbit","Nama Usaha","Pemilik","Kecamatan","NIB"],r); flowd(b,IZN,r.k,[D(2023,m[i%4],5) for i in range(40)])
@h("izin-catatan","note below that changes nothing, 'Ket.' all empty",2022)
def _(b):
    r=mk(34,979,NO,US,PM,NK,DS,KC,NB,E); ws=S(b,"umkm nib 2022 tw4.xlsx",[IZ_,"TRIWULAN IV TAHUN 2022"],["No","Nama Usaha","Pemilik","NIK","Desa","Kecamatan","NIB","Ket."],r); N(ws,"Sumber : Bidang Pemberdayaan UKM"); flow(b,IZN,r.k,"2022-Q4")
# ---------------------------------------------------------------- aid
BA="DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA"
@h("ban-bast","handover record number and date, signature column")
def _(b):
    f=lambda i:D(2023,[6,9,11][i%3],20); r=mk(33,980,NO,PS,NK,US,KC,BR,C("1 unit"),lambda i,k:"%02d/BAST/DKUKM/%s/2023"%(i%3+1,["VI","IX","XI"][i%3]),lambda i,k:f(i),E)
    S(b,"Penerima Bantuan Peralatan 2023.xlsx",PEMB+[BA,"TAHUN ANGGARAN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Jenis Bantuan","Volume","No. BAST","Tanggal BAST","Tanda Tangan"],r,num=True,when="Desember 2023"); flowd(b,SAR,r.k,[f(i) for i in range(33)])
@h("ban-bagian-barang","sections by kind of goods")
def _(b):
    r=mk(36,981,NO,PS,NK,DS,KC,E); rows=[]
    for j in range(3): rows+=["%s. BANTUAN %s"%(ROM[j+1],ALAT[j].upper())]+sub(r,lambda i,k:i%3==j)
    S(b,"penerima bantuan alat tw4.xlsx",[BA,TT(4)],["No","Nama Penerima","NIK","Desa/Kelurahan","Kecamatan","Tanda Terima"],rows); flow(b,SAR,r.k,"2023-Q4")
@h("ban-tab-barang","a tab for each kind of goods, different persons",2024)
def _(b):
    r=mk(39,982,NO,PS,NK,US,KC)
    for j in range(3): S(b,"Penerima Bantuan Sarpras Triwulan III 2024.xlsx",[BA,"JENIS : "+ALAT[j].upper(),TT(3,2024)],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan"],sub(r,lambda i,k:i%3==j),tab=ALAT[j])
    flow(b,SAR,r.k,"2024-Q3")
@h("ban-barang-gabung","three goods a recipient on three rows, the rest merged")
def _(b):
    ws=b.sheet("Paket bantuan.xlsx","Paket"); x=titles(ws,PEMB+[BA,TT(4)])+1; x,_=head(ws,x,["No","Nama Penerima","NIK","Kecamatan","Rincian Barang","Jml"]); kl=ks(22,983)
    for i,k in enumerate(kl):
        for c,v in enumerate([i+1,"Penerima %d"%(i+1),nkj(i),k]): put(ws,x,c+1,v); ws.merge_cells(start_row=x,end_row=x+2,start_column=c+1,end_column=c+1)
        for j in range(3): put(ws,x+j,5,ALAT[(i+j)%6]); put(ws,x+j,6,1)
        x+=3
    flow(b,SAR,kl,"2023-Q4")
@h("ban-terima-semua","'Sudah diterima' in every row, district in the address")
def _(b):
    r=mk(30,984,NO,PS,NX,lambda i,k:"Desa %s, Kecamatan %s"%(ds(k,i),k),BR,HP,C("Sudah diterima")); S(b,"realisasi bantuan.xlsx",["REALISASI PENYALURAN BANTUAN SARANA DAN PRASARANA UMKM",TT(2)],["No","Nama Penerima","NIK","Alamat","Jenis Barang","No. HP","Keterangan"],r); flow(b,SAR,r.k,"2023-Q2")
@h("ban-dua-tahap","Tahap I and Tahap II sections with the handover date, different persons")
def _(b):
    rows=[]
    for a,(d,q) in enumerate((("22 Juni 2023",2),("19 Oktober 2023",4))):
        r=mk(18,985+a,NO,PS,NK,US,KC,BR,off=a*18); rows+=["TAHAP %s (diserahkan tanggal %s)"%(ROM[a+1],d)]+[(y+1,)+x[1:] for y,x in enumerate(r)]; flow(b,SAR,r.k,"2023-Q%d"%q)
    S(b,"penerima tahap 1 dan 2.xlsx",PEMB+[BA,"TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Barang"],rows)
@h("ban-kec-sda","'s.d.a' for the kecamatan, goods the same for all")
def _(b):
    r=mk(33,987,NO,PS,NK,KC,C("Etalase Kaca"),C(D(2023,8,16)),order=True); rows=[]; last=None
    for row,k in zip(r,r.k): rows.append(row if k!=last else row[:3]+("s.d.a",)+row[4:]); last=k
    S(b,"etalase.xlsx",["DAFTAR PENERIMA BANTUAN ETALASE BAGI UMKM","TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan","Tanggal Penyerahan"],rows); flow(b,SAR,r.k,"2023-Q3")
@h("ban-harga","price columns with a total row, TW in a tab name")
def _(b):
    r=mk(28,988,NO,PS,NK,US,DS,KC,BR,C(1),C(2500000),C(2500000)); S(b,"Hibah Barang 2023.xlsx",[BA,"TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha",("Alamat",["Desa","Kecamatan"]),"Barang","Jml","Harga (Rp)","Total (Rp)"],r+[(None,"JUMLAH",None,None,None,None,None,28,None,70000000)],tab="TW IV",merge=True); flow(b,SAR,r.k,"2023-Q4")
@h("ban-kode-barang","goods as code a-d with a legend beside")
def _(b):
    r=mk(32,989,NO,PS,NK,KC,lambda i,k:"abcd"[i%4],lambda i,k:"%02d/%02d/2023"%(4+i%20,[4,10][i%2])); ws=S(b,"bantuan kode.xlsx",[BA,"TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Kode Barang","Tgl Serah Terima"],r)
    N(ws,"Kode barang : a = Freezer, b = Mesin Jahit, c = Etalase, d = Gerobak"); flowd(b,SAR,r.k,[D(2023,[4,10][i%2],5) for i in range(32)])
# ---------------------------------------------------------------- more than one list
@h("buku-lima-daftar","one workbook of the year with a tab for each list")
def _(b):
    fn="Laporan Bidang TW IV 2023.xlsx"
    a=mk(33,990,NO,KP,BH,KC,ST()); S(b,fn,[JD,TT(4)],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],a,tab="Koperasi"); kopu(b,a.k,"2023-Q4",AK)
    a=mk(38,991,NO,US,PM,NK,KC,SK); S(b,fn,[JU_,TT(4)],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala"],a,tab="UMKM"); umu(b,a.k,"2023-Q4",SK)
    a=mk(24,992,NO,PS,NK,KC); S(b,fn,["DAFTAR PESERTA PELATIHAN",TT(4)],["No","Nama Peserta","NIK","Kecamatan"],a,tab="Pelatihan"); flow(b,PD,a.k,"2023-Q4")
    a=mk(22,993,NO,US,PM,KC,NB); S(b,fn,[IZ_,TT(4)],["No","Nama Usaha","Nama Pemilik","Kecamatan","NIB"],a,tab="NIB"); flow(b,IZN,a.k,"2023-Q4")
    a=mk(20,994,NO,PS,NK,KC,BR); S(b,fn,[BA,TT(4)],["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan"],a,tab="Bantuan"); flow(b,SAR,a.k,"2023-Q4")
@h("dua-daftar-selembar","training list above, NIB list below on one sheet")
def _(b):
    ws=b.sheet("laporan tw2.xlsx","Laporan"); a=mk(18,995,NO,PS,NK,KC); x=titles(ws,PEMB+["A. DAFTAR PESERTA PELATIHAN",TT(2)])+1; x=table(ws,x,["No","Nama Peserta","NIK","Kecamatan"],a)
    c=mk(19,996,NO,US,PM,KC,NB); x=titles(ws,["B. "+IZ_,TT(2)],5,x+3)+1; table(ws,x,["No","Nama Usaha","Nama Pemilik","Kecamatan","NIB"],c); flow(b,PD,a.k,"2023-Q2"); flow(b,IZN,c.k,"2023-Q2")
@h("diklat-nib-sama","list of training participants with a column of NIB some of them own: only participants")
def _(b):
    r=mk(30,997,NO,PS,NK,US,lambda i,k:nbx(i) if i%3 else "-",KC); S(b,"Peserta TW III.xlsx",["DAFTAR PESERTA PELATIHAN PEMASARAN DIGITAL",TT(3)],["No","Nama Peserta","NIK","Nama Usaha","NIB (bila ada)","Kecamatan"],r); flow(b,PD,r.k,"2023-Q3")
@h("kop-filter-semua","autofilter set on the heading, nothing hidden, window frozen")
def _(b):
    r=mk(35,998,NO,KP,BH,KC,ST()); ws=S(b,"koperasi (filter).xlsx",[JD,KD()],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],r); ws.auto_filter.ref="A4:E39"; ws.freeze_panes="A5"; kopu(b,r.k,"2023-Q4",AK)
@h("umkm-cetak-kosong","empty sheets 'Sheet2' 'Sheet3' and a cover sheet beside the list")
def _(b):
    fn="Buku Data UMKM 2023.xlsx"; ws=b.sheet(fn,"Sampul"); titles(ws,["BUKU DATA UMKM","DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO","TAHUN 2023"],5,6)
    r=mk(40,999,NO,US,PM,NK,KC,SK); S(b,fn,[JU_,KD()],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala"],r,tab="Data"); b.sheet(fn,"Sheet2"); b.sheet(fn,"Sheet3"); umu(b,r.k,"2023-Q4",SK)
@h("diklat-nomor-sisa","numbers 31 to 40 printed without entries")
def _(b):
    r=mk(30,1000,NO,PS,NK,KC,HP); S(b,"absen pelatihan TW 1.xlsx",["DAFTAR HADIR PESERTA PELATIHAN",TT(1)],["No","Nama Peserta","NIK","Kecamatan","No. HP"],r+[(j,None,None,None,None) for j in range(31,41)]); flow(b,PD,r.k,"2023-Q1")
@h("kop-romawi-nomor","numbers in the form '1.', names in capitals, status 'AKTIF'/'PASIF'")
def _(b):
    r=mk(34,1001,lambda i,k:"%d."%(i+1),lambda i,k:kp(i).upper(),BH,KU,ST("AKTIF","PASIF")); S(b,"KOPERASI JENEPONTO TW II 2023.xlsx",[JD,TT(2)],["NO.","NAMA KOPERASI","NOMOR BADAN HUKUM","KECAMATAN","STATUS"],r); kopu(b,r.k,"2023-Q2",AK)
