from own import *
from openpyxl.comments import Comment
def W(b, fn, top, heads, rows, post=(), col=1, **kw):
    ws=S(b,fn,top,heads,rows,**kw); r=ws.next+1
    for x in post: put(ws,r,col,x); r+=1
    ws.end=r; return ws
def G(b, fn, tab, rows, r=1, c=1):
    """free grid: a row is a str (one cell), a list/tuple, or None"""
    ws=b.sheet(fn,tab)
    for row in rows:
        if isinstance(row,str): put(ws,r,c,row)
        elif row is not None:
            for j,v in enumerate(row):
                if v is not None:
                    x=put(ws,r,c+j,v)
                    if isinstance(v,datetime.datetime): x.number_format="dd/mm/yyyy"
        r+=1
    ws.end=r; return ws
def subs(r, hd, tl):
    """sections per district with a subtotal row: hd(j,k)->str, tl(k,n,idx list)->tuple"""
    o=[]; j=0
    for a,z in runs(r.k):
        j+=1; o.append(hd(j,r.k[a])); o+=[(n+1,)+r[a+n][1:] for n in range(z-a+1)]; o.append(tl(r.k[a],z-a+1,list(range(a,z+1))))
    return o
DUP=lambda y:lambda i,k:D(y,[1,3,4,6,8,9,11,12][i%8],2+i*3%25)

# ------------------------------------------------------------ koperasi
@h("w14l-h01","letter with Kepada Yth and closing around the register of cooperatives")
def _(b):
    r=mk(34,1401,NO,KP,BH,DB,DS,KC,NUM(20,7,61),ST())
    W(b,"518.3-112 Penyampaian Data Koperasi.xlsx",["Jeneponto, 4 Januari 2024","Nomor     : 518.3/112/DISKOP/I/2024","Lampiran : 1 (satu) berkas","Perihal     : Penyampaian Data Koperasi",None,"Kepada Yth.","Kepala Bappeda Kab. Jeneponto","di -","      Bontosunggu",None,"Dengan hormat, bersama ini kami sampaikan daftar koperasi di Kabupaten Jeneponto keadaan per 31 Desember 2023 sebagai berikut :"],
      ["No","Nama Koperasi","Nomor Badan Hukum","Tgl. Badan Hukum","Desa / Kelurahan","Kecamatan","Anggota (org)","Status"],r,["Demikian disampaikan, atas perhatian dan kerja samanya diucapkan terima kasih."],when="4 Januari 2024",jab="KEPALA DINAS")
    kopu(b,r.k,"2023-Q4",AK)
@h("w14l-h02","sections per kecamatan with subtotal text in the name column")
def _(b):
    r=mk(41,1402,NO,KN,BN,DS,ORG("Ketua"),NUM(21,5,50),ST("AKTIF","TIDAK AKTIF"),order=True)
    W(b,"DATA KOP 2023 fix.xlsx",KOPJ+["REGISTER KOPERASI KABUPATEN JENEPONTO","KEADAAN SAMPAI DENGAN 31 DESEMBER 2023"],["NO.","NAMA KOPERASI","NO. BADAN HUKUM","DESA/KEL.","NAMA KETUA","JML ANGGOTA","STATUS"],
      subs(r,lambda j,k:"%s. KECAMATAN %s"%(ALF[j-1],k.upper()),lambda k,n,x:(None,"Jumlah Kec. %s : %d koperasi"%(k,n))),["Sumber : Bidang Kelembagaan Koperasi"],merge=True)
    kopu(b,r.k,"2023-Q4",AK)
@h("w14l-h03","a tab a kecamatan, the place only in the title line and the tab name")
def _(b):
    r=mk(36,1403,NO,KP,BH,DS,JN,ST(),order=True)
    for j,(a,z) in enumerate(runs(r.k)):
        k=r.k[a]; S(b,"Keragaan koperasi per kecamatan.xlsx",["DAFTAR KOPERASI","KECAMATAN "+k.upper(),"PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. BH","Alamat (Desa)","Jenis","Aktif/Tidak Aktif"],[(n+1,)+r[a+n][1:] for n in range(z-a+1)],tab="%02d.%s"%(j+1,k))
    kopu(b,r.k,"2023-Q4",AK)
@h("w14l-h04","two blocks in one sheet: I koperasi aktif, II koperasi tidak aktif, heading repeated")
def _(b):
    r=mk(30,1404,NO,KP,BH,KC); a=[x for i,x in enumerate(r) if AK(i)]; n=[x for i,x in enumerate(r) if not AK(i)]; H=["No","Nama Koperasi","Badan Hukum","Kecamatan"]
    G(b,"koperasi aktif & tdk aktif des 23.xlsx","data",["DATA KOPERASI KABUPATEN JENEPONTO","Posisi 31 Desember 2023",None,"I.  KOPERASI AKTIF",H]+[(j+1,)+x[1:] for j,x in enumerate(a)]+[None,"II. KOPERASI TIDAK AKTIF",H]+[(j+1,)+x[1:] for j,x in enumerate(n)])
    kopu(b,r.k,"2023-Q4",AK)
@h("w14l-h05","tabs Aktif and Tidak Aktif")
def _(b):
    r=mk(33,1405,NO,KN,BN,KU,HP)
    for tab,ok in (("Aktif",AK),("Tidak Aktif",lambda i:not AK(i))):
        l=[x for i,x in enumerate(r) if ok(i)]
        S(b,"Kop_Jeneponto_TW4.xlsx",["DAFTAR KOPERASI "+tab.upper(),"PER 31 DESEMBER 2023"],["NO","NAMA KOPERASI","NO BADAN HUKUM","KECAMATAN","NO. HP PENGURUS"],[(j+1,)+x[1:] for j,x in enumerate(l)],tab=tab)
    kopu(b,r.k,"2023-Q4",AK)
@h("w14l-h06","status as ticks under a merged heading")
def _(b):
    r=mk(29,1406,NO,KP,lambda i,k:"Desa %s Kec. %s"%(ds(k,i),k),BH,lambda i,k:"√" if AK(i) else None,lambda i,k:None if AK(i) else "√")
    W(b,"Rekap Nama2 Koperasi.xlsx",KOPJ+[None,"DAFTAR NAMA KOPERASI PER 31 DESEMBER 2023"],["No","Nama Koperasi","Alamat","Nomor Badan Hukum",("Status",["Aktif","Tidak Aktif"])],r,["Ket. : beri tanda √ pada kolom yang sesuai"])
    kopu(b,r.k,"2023-Q4",AK)
@h("w14l-h07","merged kecamatan cells left of the list",2022)
def _(b):
    r=mk(38,1407,NO,KC,KP,BH,NUM(20,3,90),AS,ST("Aktif","Non Aktif"),order=True)
    ws=S(b,"Data Koperasi 2022.xlsx",["DATA KOPERASI SE-KABUPATEN JENEPONTO","PER 31 DESEMBER 2022"],["No","Kecamatan","Nama Koperasi","No. dan Tgl BH","Jml Anggota","Aset (Rp)","Ket. Keaktifan"],r); span(ws,2,runs(r.k))
    kopu(b,r.k,"2022-Q4",AK)
@h("w14l-h08","wide ODS export: NIK koperasi, grade, certificate, three managers, money",2024)
def _(b):
    r=mk(31,1408,NO,lambda i,k:"7304%09d"%(10001+i*13),KN,BN,DB,DS,KU,C("JENEPONTO"),JN,C("PRIMER KABUPATEN"),lambda i,k:["KONVENSIONAL","SYARIAH"][i%9==0],ORG("Ketua"),ORG("Sekretaris"),ORG("Bendahara"),NUM(20,11,70),NUM(8,7,40),AS,AS,OM,lambda i,k:900000+i*12500,lambda i,k:["Belum Bersertifikat","Bersertifikat"][AK(i)],lambda i,k:["C2","B","C1"][i%3],ST())
    S(b,"ODS_koperasi_7304_31122024.xlsx",["Online Data System (ODS) Koperasi","Kabupaten Jeneponto","Data per 31 Desember 2024"],["NO","NIK KOPERASI","NAMA KOPERASI","NOMOR BADAN HUKUM","TANGGAL BADAN HUKUM","KELURAHAN/DESA","KECAMATAN","KABUPATEN","JENIS KOPERASI","BENTUK KOPERASI","POLA PENGELOLAAN","NAMA KETUA","NAMA SEKRETARIS","NAMA BENDAHARA","JUMLAH ANGGOTA PRIA","JUMLAH ANGGOTA WANITA","MODAL SENDIRI","MODAL LUAR","VOLUME USAHA","SHU","STATUS NIK","GRADE","STATUS KOPERASI"],r,tab="Worksheet")
    kopu(b,r.k,"2024-Q4",AK)
@h("w14l-h09","recap on a second sheet, agreeing with the list")
def _(b):
    r=mk(44,1409,NO,KP,BH,DS,KC,ST(),order=True); fn="Lap. Kelembagaan TW IV.xlsx"
    S(b,fn,["NAMA-NAMA KOPERASI","TRIWULAN IV TAHUN 2023"],["No.","Nama Koperasi","Badan Hukum","Desa/Kelurahan","Kecamatan","Status"],r,tab="Daftar")
    t_=cn(r.k); a=cn(r.k,AK); ws=b.sheet(fn,"Rekap")
    recap(ws,["REKAPITULASI KOPERASI TRIWULAN IV TAHUN 2023"],["No","Kecamatan","Jumlah Koperasi","Aktif","Tidak Aktif"],[[t_[k] for k in NAMES],[a.get(k,0) for k in NAMES],[t_[k]-a.get(k,0) for k in NAMES]])
    kopu(b,r.k,"2023-Q4",AK)
    b.use("koperasi_aktif","2023-Q4",{k:0 for k in NAMES if not a.get(k)}); b.use("koperasi_tidak_aktif","2023-Q4",{k:0 for k in NAMES if t_[k]==a.get(k,0)})
@h("w14l-h10","codes A / TA explained in a legend, spelled variously")
def _(b):
    r=mk(33,1410,NO,KN,BN,KE,ST("A","TA"),E)
    W(b,"kop 31 des.xlsx",["DAFTAR KOPERASI DI KAB. JENEPONTO","Keadaan : 31 Desember 2023"],["No","Nama Koperasi","Nomor BH","Kecamatan","A/TA","Keterangan"],r,["Keterangan :","A   = Aktif","TA = Tidak Aktif","Diinput oleh : Operator 1 (Bid. Kelembagaan)"])
    kopu(b,r.k,"2023-Q4",AK)
@h("w14l-h11","printed pages with the heading repeated, last page has signature and file path line")
def _(b):
    r=mk(52,1411,NO,KP,BH,DS,KC,ST("Aktif","Tdk Aktif"))
    W(b,"cetak buku daftar koperasi.xlsx",LH2+["BUKU DAFTAR UMUM KOPERASI","PER 31 DESEMBER 2023"],["No. Urut","Nama Koperasi","Badan Hukum","Desa/Kel","Kecamatan","Status Keaktifan"],r,[r"D:\KELEMBAGAAN\2023\buku daftar umum.xlsx","Dicetak 08-01-2024"],rep=15,page="Hal. %d",when="8 Januari 2024")
    kopu(b,r.k,"2023-Q4",AK)
@h("w14l-h12","one kecamatan's own list sent by the camat")
def _(b):
    r=mk(["Tarowang"]*9,1412,NO,KP,BH,DS,NUM(20,3,40),ST())
    W(b,"Tarowang - data koperasi.xlsx",["PEMERINTAH KABUPATEN JENEPONTO","KECAMATAN TAROWANG","Alamat : Jl. Poros Contoh No. 0",None,"DATA KOPERASI KECAMATAN TAROWANG PER 31 DESEMBER 2023"],["NO","NAMA KOPERASI","BADAN HUKUM","DESA","ANGGOTA","STATUS"],r,when="3 Januari 2024",jab="CAMAT TAROWANG")
    kopu(b,r.k,"2023-Q4",AK)
@h("w14l-h13","hidden columns, comment on a status, yellow rows only a reading aid")
def _(b):
    r=mk(27,1413,NO,KN,BN,NX,HP,KK,ST())
    ws=W(b,"Salinan dari data koperasi (2).xlsx",["Data Koperasi Kab. Jeneponto per 31 Desember 2023"],["No","Nama Koperasi","Nomor BH","NIK Ketua","HP Ketua","Kecamatan","Status"],r,["Baris kuning = data anggota baru diperbarui Desember 2023"])
    ws.column_dimensions["D"].hidden=ws.column_dimensions["E"].hidden=True; ws.cell(ws.first,7).comment=Comment("sudah dicek ke lapangan","Operator")
    for x in ws.rows_at[::4]:
        for c in range(1,8): ws.cell(x,c).fill=PatternFill("solid",fgColor="FFFF99")
    kopu(b,r.k,"2023-Q4",AK)
@h("w14l-h14","list starts at column C far down, legal basis lines above",2025)
def _(b):
    r=mk(30,1414,NO,KP,BH,KC,ST("Aktif","Tidak Aktif"))
    G(b,"Lamp. Kelembagaan 2025.xlsx","Lampiran",["Lampiran : Laporan Kepala Bidang Kelembagaan Koperasi","Dasar : 1. UU Nomor 25 Tahun 1992 tentang Perkoperasian","             2. Peraturan Menteri Koperasi dan UKM Nomor 9 Tahun 2018",None,"KEADAAN KOPERASI PER 31 DESEMBER 2025",None,["No","Koperasi","Nomor Badan Hukum","Kecamatan","Status Koperasi"]]+list(r),r=6,c=3)
    kopu(b,r.k,"2025-Q4",AK)

# ------------------------------------------------------------ UMKM
@h("w14l-h15","register of UMKM by skala with masked NIK, KBLI, NIB where there is one")
def _(b):
    r=mk(48,1415,NO,US,PM,NX,LP,DS,KC,JU,KB,lambda i,k:nbx(i) if i%3 else "belum ada",OM,NUM(1,1,6),SK)
    W(b,"Basis Data UMKM Des 2023.xlsx",PEMB+["BASIS DATA USAHA MIKRO, KECIL DAN MENENGAH","PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","NIK","L/P","Desa/Kel.","Kecamatan","Bidang Usaha","KBLI","NIB","Omzet/tahun (Rp)","Tenaga Kerja","Skala Usaha"],r,["*) NIK disamarkan sesuai ketentuan perlindungan data pribadi"],num=True)
    umu(b,r.k,"2023-Q4",SK)
@h("w14l-h16","sections per skala")
def _(b):
    r=mk(40,1416,NO,US,PM,KC,JU); o=[]
    for j,w in enumerate(("Mikro","Kecil","Menengah")):
        l=[x for i,x in enumerate(r) if SK(i,0)==w]; o+=["%s. USAHA %s"%(RM[j+1],w.upper())]+[(n+1,)+x[1:] for n,x in enumerate(l)]
    S(b,"UMKM PER SKALA.xlsx",["DAFTAR UMKM KABUPATEN JENEPONTO","POSISI 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Jenis Usaha"],o); umu(b,r.k,"2023-Q4",SK)
@h("w14l-h17","skala as three tick columns v")
def _(b):
    r=mk(37,1417,NO,PM,US,lambda i,k:"Dsn. Contoh %d, %s"%(i%4+1,ds(k,i)),KU,*[(lambda w:lambda i,k:"v" if SK(i,k)==w else None)(w) for w in ("Mikro","Kecil","Menengah")])
    S(b,"pendataan umkm tw 4.xlsx",["DATA PELAKU UMKM","TRIWULAN IV TAHUN 2023"],["NO","NAMA PEMILIK","NAMA USAHA","ALAMAT","KECAMATAN",("SKALA USAHA",["MIKRO","KECIL","MENENGAH"])],r); umu(b,r.k,"2023-Q4",SK)
@h("w14l-h18","tabs 01 Bangkala ... with rows by village and a village column")
def _(b):
    r=mk(39,1418,NO,US,PM,HP,DS,SK,order=True)
    for j,(a,z) in enumerate(runs(r.k)):
        S(b,"UMKM by Kec 2023.xlsx",["DATA UMKM TAHUN 2023","Kecamatan : "+r.k[a]],["No","Nama Usaha","Nama Pemilik","No. HP/WA","Desa/Kelurahan","Skala"],[(n+1,)+r[a+n][1:] for n in range(z-a+1)],tab="%02d %s"%(j+1,r.k[a]))
    umu(b,r.k,"2023",SK)
@h("w14l-h19","two levels of sections: kecamatan, then village")
def _(b):
    r=mk(35,1419,NO,US,PM,JU,SK,order=True); o=[]; n=0
    for j,(a,z) in enumerate(runs(r.k)):
        k=r.k[a]; o.append("KECAMATAN "+k.upper()); ix=sorted(range(a,z+1),key=lambda i:i%3); last=None
        for i in ix:
            if ds(k,i)!=last: last=ds(k,i); o.append("   Desa/Kel. "+last); n=0
            n+=1; o.append((n,)+r[i][1:])
    S(b,"Hasil pendataan desa.xlsx",["DAFTAR PELAKU USAHA MIKRO KECIL MENENGAH","PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Skala Usaha"],o); umu(b,r.k,"2023-Q4",SK)
@h("w14l-h20","agreeing recap to the right of the list")
def _(b):
    r=mk(32,1420,NO,US,PM,KC,SK); ws=S(b,"UMKM + rekap.xlsx",["DATA UMKM PER 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala"],r); c=cn(r.k); x=ws.first-1
    put(ws,x,8,"Kecamatan",True); put(ws,x,9,"Jumlah UMKM",True)
    for j,k in enumerate(NAMES): put(ws,x+1+j,8,k); put(ws,x+1+j,9,c[k])
    put(ws,x+12,8,"Total",True); put(ws,x+12,9,sum(c.values())); umu(b,r.k,"2023-Q4",SK)
@h("w14l-h21","kecamatan inside a full address with RT/RW",2024)
def _(b):
    r=mk(33,1421,NO,PM,LP,NUM(22,5,40),lambda i,k:["SD","SMP","SMA","S1"][i%4],lambda i,k:"Dusun Contoh RT %03d/RW %03d, Desa %s, Kec. %s, Kab. Jeneponto"%(i%4+1,i%3+1,ds(k,i),k),US,lambda i,k:"Usaha "+SK(i,k))
    S(b,"Data pelaku usaha_update 30 Des.xlsx",["DAFTAR PELAKU UMKM KABUPATEN JENEPONTO","Keadaan 31 Desember 2024"],["No.","Nama Pelaku Usaha","JK","Umur","Pendidikan Terakhir","Alamat Lengkap","Nama Usaha","Klasifikasi Usaha"],r); umu(b,r.k,"2024-Q4",SK)
@h("w14l-h22","census method note, enumerator column, coordinates")
def _(b):
    r=mk(36,1422,NO,lambda i,k:"JNP-%04d"%(i+1),US,PM,KC,DS,lambda i,k:"-5.%05d"%(60000+i*31),lambda i,k:"119.%05d"%(70000+i*17),SK,lambda i,k:"Enumerator %d"%(i%5+1),C("Valid"))
    W(b,"export_pendataan_lengkap.xlsx",["PENDATAAN LENGKAP KOPERASI DAN UMKM (PL-KUMKM) - DATA UMKM","Posisi data : 31 Desember 2023"],["No","ID Usaha","Nama Usaha","Nama Pengusaha","Kecamatan","Desa","Lintang","Bujur","Skala Usaha","Petugas","Status Verifikasi"],r,["Data dikumpulkan dengan wawancara langsung oleh petugas enumerator kecamatan.","Pertanyaan mengenai data ini : Operator 2, Bidang Pemberdayaan UKM"])
    umu(b,r.k,"2023-Q4",SK)
@h("w14l-h23","kecamatan written on the first row of each run only")
def _(b):
    r=mk(34,1423,KU,DS,US,PM,NUM(1,2,5),SK,order=True)
    S(b,"umkm jnpt.xlsx",LH+["DATA UMKM PER 31 DESEMBER 2023"],["KECAMATAN","DESA","NAMA USAHA","NAMA PEMILIK","TENAGA KERJA","SKALA"],first(r,0)); umu(b,r.k,"2023-Q4",SK)

# ------------------------------------------------------------ training
@h("w14l-h24","signed attendance sheet of one day, signatures zigzag")
def _(b):
    r=mk(28,1424,NO,PS,LP,US,KC,HP,lambda i,k:"%d. ........"%(i+1))
    W(b,"Daftar hadir peserta 12 Okt.xlsx",["DAFTAR HADIR PESERTA","PELATIHAN PENGEMASAN PRODUK UMKM","Hari/Tanggal : Kamis, 12 Oktober 2023","Tempat : Aula Dinas Koperasi dan UKM","Pukul : 08.30 Wita s.d. selesai"],["No","Nama Peserta","L/P","Nama Usaha","Kecamatan","No. HP","Tanda Tangan"],r,when="12 Oktober 2023",jab="PPTK")
    flow(b,PD,r.k,"2023-Q4")
@h("w14l-h25","register of alumni of all trainings of the year with date column")
def _(b):
    f=DUP(2023); r=mk(46,1425,NO,PS,NX,LP,NUM(19,7,40),KC,lambda i,k:["Pelatihan Akuntansi Koperasi","Bimtek Pemasaran Digital","Pelatihan Barista","Pelatihan Menjahit"][f(i,k).month%4],f,C("3 hari"))
    S(b,"Alumni diklat 2023.xlsx",PEMB+["DAFTAR ALUMNI PELATIHAN PERKOPERASIAN DAN UMKM"],["No","Nama","NIK","JK","Usia","Kecamatan","Nama Pelatihan","Tgl Pelaksanaan","Lama"],r); flowd(b,PD,r.k,dl(f,r.k))
@h("w14l-h26","angkatan I, II, III as sections with their own dates, in different quarters")
def _(b):
    r=mk(45,1426,NO,PS,LP,lambda i,k:"%s, Kec. %s"%(ds(k,i),k),US); o=[]
    for j,(d,per) in enumerate((("6 - 8 Maret 2023","2023-Q1"),("12 - 14 Juni 2023","2023-Q2"),("25 - 27 September 2023","2023-Q3"))):
        o+=["ANGKATAN %s : TANGGAL %s"%(RM[j+1],d.upper())]+[(n+1,)+x[1:] for n,x in enumerate(r[15*j:15*j+15])]; flow(b,PD,r.k[15*j:15*j+15],per)
    S(b,"peserta pelatihan kewirausahaan 3 angkatan.xlsx",["NAMA-NAMA PESERTA PELATIHAN KEWIRAUSAHAAN BAGI UMKM","DINAS KOPERASI DAN UKM KAB. JENEPONTO"],["No","Nama Peserta","L/P","Alamat","Nama Usaha"],o)
@h("w14l-h27","a tab an angkatan, each with its date")
def _(b):
    r=mk(40,1427,NO,PS,KC,KP,C("Anggota"))
    for j,(d,per) in enumerate((("16 Mei 2023","2023-Q2"),("22 Agustus 2023","2023-Q3"))):
        S(b,"Diklat Perkoperasian.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN ANGKATAN "+RM[j+1],"Jeneponto, "+d],["No","Nama Peserta","Kecamatan","Utusan Koperasi","Jabatan"],[(n+1,)+x[1:] for n,x in enumerate(r[20*j:20*j+20])],tab="Angk. "+RM[j+1]); flow(b,PD,r.k[20*j:20*j+20],per)
@h("w14l-h28","month in the title, programme and kegiatan lines")
def _(b):
    r=mk(25,1428,NO,PS,NK,LP,DS,KC,US)
    W(b,"bln 10.xlsx",["Program : Pemberdayaan Usaha Menengah, Usaha Kecil dan Usaha Mikro (UMKM)","Kegiatan : Pemberdayaan Usaha Mikro yang Dilakukan Melalui Pendataan, Kemitraan dan Kemudahan Perizinan","Kode Rekening : 2.17.07.2.01",None,"PESERTA PELATIHAN UMKM BULAN OKTOBER 2023"],["No","Nama Peserta","NIK","L/P","Desa","Kecamatan","Usaha"],r,["Sumber dana : DAK Non Fisik PK2UMK TA 2023"])
    flow(b,PD,r.k,"2023-10")
@h("w14l-h29","pre/post test, certificate numbers, lodging room",2024)
def _(b):
    r=mk(30,1429,NO,PS,LP,KK,KP,NUM(40,7,30),NUM(65,5,30),lambda i,k:"893/%03d/SERT/2024"%(i+1),lambda i,k:"Kamar %d"%(101+i//2),C("L"))
    W(b,"Nilai & sertifikat Pelatihan SDM Koperasi.xlsx",["PELATIHAN PENINGKATAN SDM PERKOPERASIAN","Hotel Contoh, 5 s.d. 7 Agustus 2024",None,"DAFTAR PESERTA"],["No","Nama Peserta","L/P","Kecamatan","Asal Koperasi",("Nilai",["Pre Test","Post Test"]),"No. Sertifikat","Penginapan","Lulus"],r,["L = Lulus"])
    flow(b,PD,r.k,"2024-Q3")
@h("w14l-h30","signatures for three days beside each other; one row a person")
def _(b):
    r=mk(24,1430,NO,PS,US,KC,C("ttd"),C("ttd"),C("ttd"))
    S(b,"ABSEN BIMTEK 20-22 NOV.xlsx",["ABSENSI PESERTA BIMBINGAN TEKNIS DIGITAL MARKETING UMKM","TANGGAL 20 - 22 NOVEMBER 2023"],["No","Nama Peserta","Usaha","Kecamatan",("Tanda tangan",["Hari I","Hari II","Hari III"])],r); flow(b,PD,r.k,"2023-Q4")
@h("w14l-h31","online training, e-mail, timestamps of the attendance form as text")
def _(b):
    r=mk(27,1431,lambda i,k:"18/07/2023 09:%02d:11"%(i%50),PS,lambda i,k:"peserta%d@contoh.invalid"%(i+1),US,KC,C("Ya, mengikuti sampai selesai"))
    S(b,"Presensi Webinar (Responses).xlsx",["Presensi Peserta Pelatihan Daring UMKM Go Digital, 18 Juli 2023"],["Timestamp","Nama Lengkap Peserta","Alamat Email","Nama Usaha","Kecamatan","Kehadiran"],r,tab="Form Responses 1"); flow(b,PD,r.k,"2023-Q3")
@h("w14l-h32","triwulan in title, three trainings under each other with own headings")
def _(b):
    r=mk(36,1432,NO,PS,LP,KC); H=["No","Nama Peserta","L/P","Kecamatan"]; g=["LAPORAN PESERTA PELATIHAN TRIWULAN III TAHUN 2023",None]
    for j,x in enumerate(("Pelatihan Tata Boga","Pelatihan Anyaman Lontar","Pelatihan Laporan Keuangan Koperasi")): g+=["%d. %s"%(j+1,x),H]+[(n+1,)+y[1:] for n,y in enumerate(r[12*j:12*j+12])]+[("Jumlah",12),None]
    G(b,"TW III pelatihan.xlsx","Sheet2",g); flow(b,PD,r.k,"2023-Q3")
@h("w14l-h33","sections per kecamatan, whole year, group photo note below")
def _(b):
    r=mk(33,1433,NO,PS,LP,NUM(20,3,35),DS,US,order=True)
    W(b,"rekap nama peserta diklat.xlsx",["DAFTAR NAMA PESERTA DIKLAT PERKOPERASIAN DAN UMKM TAHUN 2023"],["No","Nama","L/P","Umur","Desa","Usaha"],sec(r,lambda j,k:"Kecamatan : "+k),["Dokumentasi foto kegiatan tersimpan di Subbag Umum."]); flow(b,PD,r.k,"2023")
@h("w14l-h34","dates as typed ranges in text per row")
def _(b):
    ds_=[("05-07 Maret 2023",1),("23 s.d 25 Mei 2023",2),("28 s.d. 29 November 2023",4)]; r=mk(30,1434,NO,PS,KC,lambda i,k:["Bimtek Manajemen","Bimtek Ekspor","Bimtek Halal"][i%3],lambda i,k:ds_[i%3][0])
    S(b,"Peserta bimtek (rentang tgl).xlsx",["PESERTA BIMTEK UMKM"],["No","Nama Peserta","Kecamatan","Judul Bimtek","Tanggal Kegiatan"],r)
    for j in range(3): b.use(PD,"2023-Q%d"%ds_[j][1],cn(r.k,lambda i:i%3==j))
@h("w14l-h35","BAP attachment, minutes numbers, participants of cooperatives with position")
def _(b):
    r=mk(26,1435,NO,PS,lambda i,k:["Ketua","Sekretaris","Bendahara","Pengawas"][i%4],KP,KC,C("Hadir"))
    W(b,"Lampiran laporan pelaksanaan.xlsx",["Lampiran I Laporan Pelaksanaan Kegiatan","Nomor : 893.3/041/LAP/2023","DAFTAR PESERTA PELATIHAN AKUNTANSI BAGI PENGURUS KOPERASI","Kelurahan Empoang, Rabu 8 Februari 2023"],["No","Nama Peserta","Jabatan di Koperasi","Nama Koperasi","Kecamatan","Ket."],r,["Mengetahui,","Kuasa Pengguna Anggaran"],when="9 Februari 2023",jab="PPTK"); flow(b,PD,r.k,"2023-Q1")

# ------------------------------------------------------------ izin
@h("w14l-h36","NIB facilitation with issue date")
def _(b):
    f=DUP(2023); r=mk(44,1436,NO,US,PM,NX,DS,KC,KB,NB,f,C("Rendah"))
    W(b,"FASILITASI NIB 2023.xlsx",PEMB+["DAFTAR UMKM YANG DIFASILITASI PENERBITAN NOMOR INDUK BERUSAHA (NIB)"],["No","Nama Usaha","Pemilik","NIK","Desa","Kecamatan","KBLI","NIB","Tgl Terbit","Tingkat Risiko"],r,["Pendampingan input OSS-RBA dilakukan petugas Dinas Koperasi dan UKM."]); flowd(b,IZN,r.k,dl(f,r.k))
@h("w14l-h37","halal certificates facilitated in triwulan II, many columns")
def _(b):
    r=mk(25,1437,NO,PM,US,lambda i,k:"Produk Contoh %d"%(i+1),KE,lambda i,k:"ID7341000%07d"%(4000+i*9),C("Self Declare"),ORG("Pendamping PPH"),C("Terbit"))
    S(b,"Halal TW 2.xlsx",["UMKM YANG DIFASILITASI SERTIFIKAT HALAL","TRIWULAN II TAHUN 2023"],["No","Pelaku Usaha","Nama Usaha","Produk","Kecamatan","No. Sertifikat","Skema","Pendamping","Status"],r); flow(b,IZN,r.k,"2023-Q2")
@h("w14l-h38","P-IRT list in sections per month")
def _(b):
    r=mk(32,1438,NO,US,PM,KC,lambda i,k:"P-IRT 2067304%06d-28"%(100+i)); o=[]
    for j,m in enumerate((2,5,7,10)): o+=["BULAN %s 2023"%BLN[m-1].upper()]+[(n+1,)+x[1:] for n,x in enumerate(r[8*j:8*j+8])]; flow(b,IZN,r.k[8*j:8*j+8],"2023-Q%d"%((m+2)//3))
    S(b,"pirt.xlsx",["UMKM PENERIMA FASILITASI IZIN P-IRT"],["No","Nama Usaha","Nama Pemilik","Kecamatan","No. P-IRT"],o)
@h("w14l-h39","mobile NIB service on one day in four kecamatan")
def _(b):
    r=mk(22,1439,NO,PM,LP,lambda i,k:"Desa %s"%ds(k,i),KK,US,NB,among=["Kelara","Rumbia","Turatea","Bontoramba"])
    W(b,"NIB keliling.xlsx",["PELAYANAN KELILING PEMBUATAN NIB BAGI UMKM","Senin, 17 April 2023 di Kantor Camat Kelara",None,"Daftar UMKM yang terbit NIB-nya"],["No","Nama Pemilik","L/P","Alamat","Kecamatan","Nama Usaha","Nomor NIB"],r,["NIB dicetak dan diserahkan di tempat."]); flow(b,IZN,r.k,"2023-Q2")
@h("w14l-h40","kinds of permit in a column, each enterprise once",2022)
def _(b):
    f=DF(2022,2,3,5,6,8,11); r=mk(35,1440,NO,US,PM,KC,lambda i,k:["NIB","P-IRT","Sertifikat Halal","Merek"][i%4],lambda i,k:tgl(f(i,k),0))
    S(b,"fasilitasi perizinan 2022.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA"],["No","Nama UMKM","Pemilik","Kecamatan","Jenis Izin","Tanggal Terbit"],r)
    for q in (1,2,3,4):
        c=cn(r.k,lambda i:tw(f(i,0))==q)
        if c: b.use(IZN,"2022-Q%d"%q,c)
@h("w14l-h41","tabs are months")
def _(b):
    r=mk(36,1441,NO,US,NB,KU,HP)
    for j,m in enumerate((1,4,9)): S(b,"IZIN USAHA 2023.xlsx",["UMKM YANG DIFASILITASI IZIN USAHA","BULAN %s 2023"%BLN[m-1].upper()],["NO","NAMA USAHA","NIB","KECAMATAN","NO. HP"],[(n+1,)+x[1:] for n,x in enumerate(r[12*j:12*j+12])],tab=SGK[m-1]); flow(b,IZN,r.k[12*j:12*j+12],"2023-%02d"%m)
@h("w14l-h42","trademark facilitation, letter to the ministry's office cited")
def _(b):
    r=mk(20,1442,NO,lambda i,k:"MEREK CONTOH %d"%(i+1),PM,lambda i,k:"%s, Kec. %s"%(ds(k,i),k),lambda i,k:"IDM00%07d"%(12000+i*3),C("Kelas 30"))
    W(b,"HKI merek umkm.xlsx",["Menunjuk Surat Keterangan Kanwil Kemenkumham Nomor W.23-XX-2023, berikut UMKM yang difasilitasi pendaftaran merek (sertifikat telah terbit)","TRIWULAN IV TAHUN 2023"],["No","Merek","Pemilik UMKM","Alamat Usaha","No. Sertifikat Merek","Kelas Barang"],r,when="29 Desember 2023"); flow(b,IZN,r.k,"2023-Q4")
@h("w14l-h43","sections per kecamatan with merged section lines and NIB as text with spaces")
def _(b):
    r=mk(31,1443,NO,PM,US,lambda i,k:nbx(i)[:4]+" "+nbx(i)[4:8]+" "+nbx(i)[8:],JU,order=True)
    S(b,"Daftar NIB per kec. TW I.xlsx",["DAFTAR PELAKU UMKM YANG TELAH DIFASILITASI NIB","TRIWULAN I TAHUN 2023"],["No","Nama","Usaha","NIB","Sektor"],sec(r,lambda j,k:"%s. Kec. %s"%(RM[j],k))); flow(b,IZN,r.k,"2023-Q1")
@h("w14l-h44","two-row heading with address split, phone, year of start",2024)
def _(b):
    f=DF(2024,1,2,6,7,10,12); r=mk(38,1444,NO,PM,C("Jl. Contoh"),DS,KC,US,NUM(2005,3,18),NB,f)
    S(b,"Izin usaha UMKM TA 2024.xlsx",["DATA FASILITASI IZIN USAHA MIKRO KECIL","DINAS KOPERASI DAN UKM KAB. JENEPONTO"],["No","Nama Pemilik",("Alamat",["Jalan","Desa/Kel","Kecamatan"]),"Nama Usaha","Tahun Berdiri",("Nomor Induk Berusaha",["Nomor","Tanggal"])],r); flowd(b,IZN,r.k,dl(f,r.k))

# ------------------------------------------------------------ sarpras
@h("w14l-h45","BAST register with handing-over date")
def _(b):
    f=DF(2023,3,6,8,11); r=mk(30,1445,NO,PM,NX,US,DS,KC,BR,C("1 Unit"),lambda i,k:"027/%02d/BAST/2023"%(i+1),f)
    W(b,"BAST Hibah Alat 2023.xlsx",PEMB+["DAFTAR UKM PENERIMA BANTUAN SARANA DAN PRASARANA USAHA"],["No","Nama Penerima","NIK","Nama Usaha","Desa","Kecamatan","Jenis Bantuan","Volume","Nomor BAST","Tanggal Serah Terima"],r,when="20 Desember 2023"); flowd(b,SAR,r.k,dl(f,r.k))
@h("w14l-h46","sections per kind of tool with value and rupiah subtotals")
def _(b):
    r=mk(30,1446,NO,US,PM,KC,C(1),C(2750000)); o=[]
    for j,x in enumerate(ALAT[:3]): o+=["%s. Bantuan %s"%(ALF[j],x)]+[(n+1,)+y[1:] for n,y in enumerate(r[10*j:10*j+10])]+[(None,"Sub Jumlah",None,None,10,27500000)]
    o+=[(None,"JUMLAH SELURUHNYA",None,None,30,82500000)]; S(b,"Penerima sarpras per jenis.xlsx",["UKM PENERIMA BANTUAN SARANA PRASARANA","TRIWULAN III TAHUN 2023"],["No","Nama UKM","Pemilik","Kecamatan","Unit","Harga (Rp)"],o); flow(b,SAR,r.k,"2023-Q3")
@h("w14l-h47","receipt list with signature of one handing-over day and place")
def _(b):
    r=mk(18,1447,NO,PM,US,lambda i,k:"Kel/Desa %s Kecamatan %s"%(ds(k,i),k),BR,C("baik"),lambda i,k:"%d ......"%(i+1))
    W(b,"tanda terima barang.xlsx",["TANDA TERIMA BANTUAN PERALATAN USAHA BAGI UKM","Telah diterima dari Dinas Koperasi dan UKM Kabupaten Jeneponto pada hari Selasa tanggal 14 November 2023"],["No","Nama Penerima","Nama UKM","Alamat","Jenis Barang","Kondisi","Tanda Tangan"],r,["Yang menyerahkan, Pengurus Barang"]); flow(b,SAR,r.k,"2023-Q4")
@h("w14l-h48","source of proposal (pokir / reguler) in a column; all received",2025)
def _(b):
    f=DT(2025,5,7,9,12); r=mk(28,1448,NO,US,PM,KC,BR,lambda i,k:["Reguler","Pokir","Musrenbang"][i%3],f)
    S(b,"realisasi bantuan sarpras 2025.xlsx",["REALISASI PENYALURAN BANTUAN SARANA DAN PRASARANA KEPADA UKM"],["No","Nama UKM","Nama Pemilik","Kecamatan","Bantuan yang Diterima","Jalur","Tgl Diserahkan"],r); flowd(b,SAR,r.k,dl(f,r.k))
@h("w14l-h49","merged kecamatan, year in title, photo column, numbering row")
def _(b):
    r=mk(26,1449,NO,KU,US,PM,BR,C("terlampir"),order=True); ws=S(b,"SARPRAS UKM_2023_final_ok.xlsx",["PELAKU UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA","TAHUN 2023"],["NO","KECAMATAN","NAMA UKM","NAMA PEMILIK","JENIS BANTUAN","FOTO"],r,num=True); span(ws,2,runs(r.k)); flow(b,SAR,r.k,"2023")
@h("w14l-h50","notes before the list about the legal basis, list in the second sheet, cover in the first")
def _(b):
    fn="Laporan akhir bantuan alat.xlsx"; r=mk(21,1450,NO,PM,US,KC,BR)
    G(b,fn,"Cover",["LAPORAN AKHIR","BANTUAN SARANA DAN PRASARANA UKM","DINAS KOPERASI DAN UKM","KABUPATEN JENEPONTO","2023"],r=9,c=3)
    S(b,fn,["Lampiran 1. Daftar UKM penerima bantuan sarana prasarana, diserahkan 21 September 2023","Sesuai Keputusan Bupati Jeneponto tentang Penerima Hibah Barang"],["No","Penerima","Nama UKM","Kecamatan","Barang"],r,tab="Lamp 1"); flow(b,SAR,r.k,"2023-Q3")
@h("w14l-h51","letter with attachment sheet, sections by kecamatan with a count at the end of each")
def _(b):
    r=mk(25,1451,NO,US,PM,BR,C("1 unit"),order=True)
    W(b,"kirim ke perencanaan - bantuan tw2.xlsx",["Kepada Yth. Kasubag Perencanaan","Perihal : Data UKM penerima bantuan sarana dan prasarana Triwulan II Tahun 2023",None,"Bersama ini disampaikan data dimaksud :"],["No","Nama UKM","Pemilik","Bantuan","Volume"],subs(r,lambda j,k:"Kec. "+k,lambda k,n,x:(None,"Jumlah",None,"%d UKM"%n)),["Sekian dan terima kasih."]); flow(b,SAR,r.k,"2023-Q2")
@h("w14l-h52","list in the middle with serial 1..n continuing over page breaks and blank rows every five")
def _(b):
    r=mk(30,1452,NO,PS,US,KC,LP); W(b,"peserta pelatihan juli.xlsx",LH+["PESERTA PELATIHAN TEKNIS UMKM","BULAN JULI 2023"],["No","Nama Peserta","Usaha","Kecamatan","L/P"],r,["L = laki-laki, P = perempuan"],blank=5); flow(b,PD,r.k,"2023-07")
@h("w14l-h53","one kecamatan, plain UMKM without skala, owner ages")
def _(b):
    r=mk(["Arungkeke"]*17,1453,NO,PM,NUM(23,7,40),lambda i,k:ds(k,i),US,JU)
    S(b,"Kec Arungkeke_UMKM.xlsx",["DATA UMKM KECAMATAN ARUNGKEKE","PER 31 DESEMBER 2023"],["No","Nama Pemilik","Umur","Desa","Nama Usaha","Bidang"],r,when="2 Januari 2024",jab="KASI EKONOMI PEMBANGUNAN"); umu(b,r.k,"2023-Q4")
@h("w14l-h54","two books one inbox: aid list and training list of the same quarter")
def _(b):
    r=mk(20,1454,NO,PM,US,KC,BR); S(b,"bidang UKM/bantuan tw4.xlsx",["UKM PENERIMA BANTUAN SARANA DAN PRASARANA TRIWULAN IV TAHUN 2023"],["No","Pemilik","UKM","Kecamatan","Alat"],r); flow(b,SAR,r.k,"2023-Q4")
    q=mk(24,1455,NO,PS,KC,LP,off=200); S(b,"bidang UKM/diklat tw4.xlsx",["PESERTA DIKLAT PERKOPERASIAN DAN UMKM TRIWULAN IV TAHUN 2023"],["No","Peserta","Kecamatan","L/P"],q); flow(b,PD,q.k,"2023-Q4")
@h("w14l-h55","cooperatives in boxed layout with two-row heading and year-end RAT column")
def _(b):
    r=mk(32,1456,NO,KN,BN,DB,DS,KC,NUM(12,5,60),NUM(9,3,40),lambda i,k:D(2023,2+i%3,5+i%20) if AK(i) else "-",ST("Aktif","Tidak Aktif"))
    W(b,"Perkembangan Kop.xlsx",LH2+[None,"PERKEMBANGAN KOPERASI PER 31 DESEMBER 2023"],["No","Nama Koperasi",("Badan Hukum",["Nomor","Tanggal"]),("Alamat",["Desa/Kel","Kecamatan"]),("Anggota",["L","P"]),"Tgl RAT","Status"],r,["Catatan : tanda - berarti tidak melaksanakan RAT"],when="5 Januari 2024"); kopu(b,r.k,"2023-Q4",AK)
