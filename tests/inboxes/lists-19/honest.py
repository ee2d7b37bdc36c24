from own import *
import own
from xml.sax.saxutils import escape
from openpyxl.comments import Comment
own.A=A="register"
KR=lambda i,k:"Koperasi Rekaan %d"%(i+1)
UH=lambda i,k:"Usaha %d"%(i+1)
PZ=lambda i,k:"Peserta %d"%(i+1)
PLK=lambda i,k:"Pelaku %d"%(i+1)
def kop(b,kl,pers,act=None):
    for p in pers.split(): kopu(b,kl,p,act)
def umk(b,kl,pers,sk=None):
    for p in pers.split(): umu(b,kl,p,sk)
def fd(b,m,kl,dates,yr=False,cumq=None,ok=lambda i:True):
    """quarters and months of the rows' dates; the whole year and the running total where the title says so"""
    y=CUR[0]
    for q in (1,2,3,4):
        c=cn(kl,lambda i:ok(i) and dates[i].year==y and tw(dates[i])==q)
        if c: b.use(m,"%d-Q%d"%(y,q),c)
    for mo in range(1,13):
        c=cn(kl,lambda i:ok(i) and dates[i].year==y and dates[i].month==mo)
        if c: b.use(m,"%d-%02d"%(y,mo),c)
    if yr: b.use(m,str(y),cn(kl,ok))
    if cumq: b.use(m,"%d-Q%d"%(y,cumq),cn(kl,ok),cum=True)
def one(b,m,kl,mo,ok=lambda i:True):
    """all in one month"""
    fd(b,m,kl,[D(CUR[0],mo,1)]*len(kl),ok=ok)
def ods(b,path,tab,lines,heads,rows):
    def c(v):
        if v is None: return "<table:table-cell/>"
        if isinstance(v,D): return '<table:table-cell office:value-type="date" office:date-value="%s" table:style-name="ce1"><text:p>%s</text:p></table:table-cell>'%(v.strftime("%Y-%m-%d"),v.strftime("%d/%m/%Y"))
        if isinstance(v,int): return '<table:table-cell office:value-type="float" office:value="%d"><text:p>%d</text:p></table:table-cell>'%(v,v)
        return '<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>'%escape(v)
    x="".join("<table:table-row>%s</table:table-row>"%"".join(map(c,r)) for r in [[l] for l in lines]+[[None]]+[heads]+list(rows))
    ns='xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"'
    cont='<?xml version="1.0" encoding="UTF-8"?><office:document-content %s office:version="1.2"><office:automatic-styles><number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="%s">%s</table:table></office:spreadsheet></office:body></office:document-content>'%(ns,escape(tab),x)
    man='<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    o=io.BytesIO(); z=zipfile.ZipFile(o,"w",zipfile.ZIP_DEFLATED)
    for n,s in (("mimetype","application/vnd.oasis.opendocument.spreadsheet"),("content.xml",cont),("META-INF/manifest.xml",man)):
        i=zipfile.ZipInfo(n,(2024,1,8,10,0,0)); i.compress_type=zipfile.ZIP_STORED if n=="mimetype" else zipfile.ZIP_DEFLATED; z.writestr(i,s)
    z.close(); b.files[path]=o.getvalue()
def small(ws,r,c,kl,a="Kecamatan",z="Jumlah"):
    """a little recap at r,c of the list's own counts"""
    put(ws,r,c,a,True); put(ws,r,c+1,z,True); d=cn(kl); r+=1
    for n in NAMES:
        put(ws,r,c,n); put(ws,r,c+1,d.get(n,0)); r+=1
    put(ws,r,c,"Jumlah",True); put(ws,r,c+1,len(kl),True)
H="w19l-honest-"
LHK=["PEMERINTAH KABUPATEN JENEPONTO","DINAS KOPERASI DAN USAHA KECIL MENENGAH"]

# ------------------------------------------------------------ koperasi
@h(H+"buku-induk","status typed in full, letterhead, signature")
def _(b):
    r=mk(38,11,NO,KR,BH,DS,KC,ST("Aktif","Tidak Aktif"))
    S(b,"BUKU INDUK KOPERASI 2023.xlsx",LHK+[None,"BUKU INDUK KOPERASI","POSISI PER 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kelurahan","Kecamatan","Status"],r,"Buku Induk",True,when="Januari 2024")
    kop(b,r.k,"2023-Q4",AK)
@h(H+"kop-juni-jenis","no status")
def _(b):
    r=mk(33,12,NO,KR,JN,KC,NUM(21,13,140))
    S(b,"Nominatif koperasi Juni.xlsx",["Daftar Nominatif Koperasi se-Kabupaten Jeneponto","Posisi 30 Juni 2023"],["Nomor Urut","Nama Koperasi","Jenis Koperasi","Kecamatan","Anggota (orang)"],r,"nominatif",num=True)
    kop(b,r.k,"2023-Q2")
@h(H+"kop-tab-kecamatan","one tab a district")
def _(b):
    kl=[];o=0
    for j,k in enumerate(NAMES):
        r=mk([k]*(2+j%3),0,NO,KR,BN,DS,ST(),off=o); o+=len(r); r2=[(n+1,)+x[1:] for n,x in enumerate(r)]
        S(b,"KOPERASI TW III 2023.xlsx",["DATA KOPERASI KECAMATAN "+k.upper(),"KABUPATEN JENEPONTO","TRIWULAN III TAHUN 2023"],["No.","Nama Koperasi","No. Badan Hukum","Desa / Kelurahan","Keaktifan"],r2,k); kl+=r.k
    kop(b,kl,"2023-Q3",AK)
@h(H+"kop-file-kecamatan","one file a district, sent by the kecamatan offices")
def _(b):
    kl=[];o=0
    for j,k in enumerate(NAMES[:5]):
        r=mk([k]*(3+j%2),0,NO,KR,DS,KC,ST("Aktif","Tidak aktif"),off=o); o+=len(r)
        S(b,"Kec. %s - data koperasi.xlsx"%k,["KANTOR CAMAT "+k.upper(),"Data Koperasi Keadaan 30 September 2023"],["No","Nama Koperasi","Desa","Kecamatan","Status Koperasi"],[(n+1,)+x[1:] for n,x in enumerate(r)],"Data"); kl+=r.k
    kop(b,kl,"2023-Q3",AK)
@h(H+"kop-centang","tick marks under Aktif / Tidak Aktif")
def _(b):
    r=mk(29,15,NO,KR,KC,lambda i,k:"√" if AK(i) else None,lambda i,k:None if AK(i) else "√",C(None))
    S(b,"daftar koperasi (centang).xlsx",["DAFTAR KOPERASI","KEADAAN 31 MARET 2023"],["No","Nama Koperasi","Kecamatan",("Kondisi",["Aktif","Tidak Aktif"]),"Ket."],r)
    kop(b,r.k,"2023-Q1",AK)
@h(H+"kop-bagian-subtotal","sections with subtotals and a total")
def _(b):
    r=mk(30,16,NO,KR,BH,ST("AKTIF","TIDAK AKTIF"),order=True); rows=[];n=0;last=None
    for k,x in zip(r.k,r):
        if k!=last:
            if last: rows.append((None,"Jumlah",n,None))
            rows.append("KECAMATAN "+k.upper()); last=k;n=0
        n+=1; rows.append((n,)+x[1:])
    rows+= [(None,"Jumlah",n,None),(None,"JUMLAH SELURUHNYA",len(r),None)]
    S(b,"Kop per kec 2023.xlsx",["DAFTAR NAMA KOPERASI MENURUT KECAMATAN","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Status"],rows)
    kop(b,r.k,"2023-Q4",AK)
@h(H+"kop-dua-lembar","active and not active in a tab of their own")
def _(b):
    r=mk(22,17,NO,KR,BH,KC,order=True); q=mk(15,18,NO,KR,BH,KC,off=22)
    S(b,"Koperasi_Des23.xlsx",["DAFTAR KOPERASI AKTIF","Kabupaten Jeneponto per 31 Desember 2023"],["No","Nama Koperasi","No BH","Kecamatan"],r,"Aktif")
    S(b,"Koperasi_Des23.xlsx",["DAFTAR KOPERASI TIDAK AKTIF","Kabupaten Jeneponto per 31 Desember 2023"],["No","Nama Koperasi","No BH","Kecamatan"],[(n+1,)+x[1:] for n,x in enumerate(q)],"Tidak Aktif")
    kop(b,r.k+q.k,"2023-Q4",lambda i:i<22)
@h(H+"kop-rat","status column and the date of the last members' meeting")
def _(b):
    r=mk(27,19,NO,KR,KE,lambda i,k:ST()(i,k),lambda i,k:DT(2023,2,3,4)(i,k) if AK(i) else None)
    S(b,"Data kelembagaan TW2.xlsx",["DATA KELEMBAGAAN KOPERASI TRIWULAN II 2023"],["No","Nama Koperasi","Kec.","Status (Aktif/Tidak Aktif)","Tgl RAT Tahun Buku 2022"],r,"TW II")
    kop(b,r.k,"2023-Q2",AK)
@h(H+"kop-dua-baris","two-row heading, numbering row")
def _(b):
    r=mk(36,20,NO,KR,BN,lambda i,k:D(1998+i%20,1+i%12,1+i%27),DS,KC,NUM(9,7,60),NUM(11,5,70),ST("Aktif","Tidak Aktif"))
    S(b,"Form data koperasi.xlsx",LHK+["DATA KERAGAAN KOPERASI","KEADAAN AKHIR TRIWULAN II TAHUN 2023"],["No","Nama Koperasi",("Badan Hukum",["Nomor","Tanggal"]),("Alamat",["Desa/Kel.","Kecamatan"]),("Jumlah Anggota",["L","P"]),"Status"],r,"Keragaan",True,num=True,when="Juli 2023")
    kop(b,r.k,"2023-Q2",AK)
@h(H+"kop-semester","first half")
def _(b):
    r=mk(24,21,NO,KC,KR,JN,lambda i,k:"Ketua %d"%(i+1),HP)
    S(b,"Semester I koperasi.xlsx",["REGISTER KOPERASI","SEMESTER I TAHUN 2023 (per 30 Juni 2023)"],["No","Kecamatan","Nama Koperasi","Jenis","Nama Ketua","No. HP"],r,"Smt I")
    kop(b,r.k,"2023-Q2")
@h(H+"kop-rekap-samping","hidden NIK column and a recap beside the list")
def _(b):
    r=mk(31,22,NO,KR,lambda i,k:"Ketua %d"%(i+1),NX,KC,ST())
    ws=S(b,"koperasi+rekap.xlsx",["DATA KOPERASI KAB. JENEPONTO","PER 30 SEPTEMBER 2023"],["No","Nama Koperasi","Ketua","NIK Ketua","Kecamatan","Status"],r,"Data")
    ws.column_dimensions["D"].hidden=True; small(ws,4,9,r.k,z="Jumlah Koperasi"); kop(b,r.k,"2023-Q3",AK)
@h(H+"kop-komentar","a harmless comment on a deed number")
def _(b):
    r=mk(23,23,NO,KR,BH,KC,ST())
    ws=S(b,"Data Koperasi Desember.xlsx",["DATA KOPERASI BULAN DESEMBER 2023"],["No","Nama Koperasi","Nomor Akta","Kecamatan","Status Keaktifan"],r)
    ws.cell(ws.rows_at[4],3).comment=Comment("Nomor sudah dicocokkan dengan akta asli","Staf Bidang"); kop(b,r.k,"2023-12 2023-Q4",AK)
@h(H+"kop-kec-gabung","district cells merged downwards")
def _(b):
    r=mk(32,24,KC,NO,KR,JN,ST(),order=True)
    ws=S(b,"Koperasi Jeneponto TW IV.xlsx",["Koperasi di Kabupaten Jeneponto","Triwulan IV Tahun 2023"],["Kecamatan","No","Nama Koperasi","Jenis","Status"],r)
    span(ws,1,runs(r.k)); kop(b,r.k,"2023-Q4",AK)
@h(H+"kop-ods","LibreOffice file")
def _(b):
    r=mk(26,25,NO,KR,BH,KC,ST())
    ods(b,"Koperasi 31 Des.ods","Lembar1",["DATA KOPERASI KABUPATEN JENEPONTO","KEADAAN PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],r); kop(b,r.k,"2023-Q4",AK)
@h(H+"kop-legenda","letters explained below the list")
def _(b):
    r=mk(28,26,NO,KR,KC,DS,ST("A","TA"))
    ws=S(b,"kop tw1.xlsx",["DAFTAR KOPERASI TRIWULAN I 2023"],["No","Nama Koperasi","Kecamatan","Desa","Status"],r)
    put(ws,ws.next+1,1,"Keterangan: A = Aktif, TA = Tidak Aktif"); kop(b,r.k,"2023-Q1",AK)
@h(H+"kop-2024","another fiscal year",2024)
def _(b):
    r=mk(25,27,NO,KR,BN,KC,ST())
    S(b,"Koperasi 2024/Data Koperasi TW II 2024.xlsx",LHK+["DATA KOPERASI","PER 30 JUNI 2024"],["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Status"],r,"2024",when="Juli 2024"); kop(b,r.k,"2024-Q2",AK)
@h(H+"kop-jenis-tab","a tab for each kind")
def _(b):
    kl=[];o=0
    for j,n in enumerate(["Simpan Pinjam","Konsumen","Produsen"]):
        r=mk([10,13,8][j],30+j,NO,KR,BH,KC,ST(),off=o); o+=len(r); kl+=r.k
        S(b,"Koperasi menurut jenis.xlsx",["DAFTAR KOPERASI "+n.upper(),"KABUPATEN JENEPONTO, 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],[(x+1,)+y[1:] for x,y in enumerate(r)],n)
    kop(b,kl,"2023-Q4",AK)
@h(H+"kop-halaman","printed pages: heading repeated")
def _(b):
    r=mk(34,33,NO,KR,DS,KC,ST())
    S(b,"cetak koperasi.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","KEADAAN 30 SEPTEMBER 2023"],["No","Nama Koperasi","Desa/Kelurahan","Kecamatan","Status"],r,rep=12); kop(b,r.k,"2023-Q3",AK)
# ------------------------------------------------------------ umkm
@h(H+"umkm-skala","scale column")
def _(b):
    r=mk(44,40,NO,UH,PM,NB,KC,SK)
    S(b,"Basis Data UMKM 2023.xlsx",["BASIS DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Kecamatan","Skala Usaha"],r,"UMKM"); umk(b,r.k,"2023-Q4",SK)
@h(H+"umkm-centang","ticks under the three scales")
def _(b):
    s=lambda w:(lambda i,k:"v" if SK(i,k)==w else None)
    r=mk(35,41,NO,UH,JU,KC,s("Mikro"),s("Kecil"),s("Menengah"))
    S(b,"Pendataan UMKM TW II.xlsx",["HASIL PENDATAAN UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Usaha","Bidang Usaha","Kecamatan",("Klasifikasi Usaha",["Mikro","Kecil","Menengah"])],r); umk(b,r.k,"2023-Q2",SK)
@h(H+"umkm-tab-skala","a tab for each scale")
def _(b):
    kl=[];w=[];o=0
    for n,c in (("Mikro",26),("Kecil",12),("Menengah",4)):
        r=mk(c,50+c,NO,UH,PM,JU,KC,off=o); o+=c; kl+=r.k; w+=[n]*c
        S(b,"UMKM sept 23.xlsx",["DAFTAR USAHA "+n.upper(),"KABUPATEN JENEPONTO PER 30 SEPTEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Kecamatan"],[(x+1,)+y[1:] for x,y in enumerate(r)],"Usaha "+n)
    umk(b,kl,"2023-Q3",lambda i,k:w[i])
@h(H+"umkm-omzet","turnover, assets, workers in a two-row heading")
def _(b):
    r=mk(37,42,NO,PM,UH,DS,KC,AS,OM,NUM(1,2,4),NUM(0,1,3),SK)
    S(b,"Profil UMKM.xlsx",LHK+["PROFIL PELAKU USAHA MIKRO, KECIL DAN MENENGAH","KEADAAN 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha",("Lokasi Usaha",["Desa/Kel.","Kecamatan"]),("Keuangan (Rp)",["Aset","Omzet per Tahun"]),("Tenaga Kerja",["L","P"]),"Klasifikasi"],r,"profil",num=True,when="Januari 2024"); umk(b,r.k,"2023-Q4",SK)
@h(H+"umkm-file-kec","files by district, village sections")
def _(b):
    kl=[];o=0
    for k in ("Binamu","Kelara","Rumbia","Turatea"):
        rows=[]
        for d in DESA[k]:
            rows.append("Desa/Kelurahan "+d)
            for x in range(3): rows.append((x+1,"Usaha %d"%(o+1),"Pemilik %d"%(o+1),JU(o,k),hp(o))); kl.append(k); o+=1
        S(b,"UMKM %s.xlsx"%k,["DATA UMKM KECAMATAN "+k.upper(),"TAHUN 2023"],["No","Nama Usaha","Pemilik","Jenis Usaha","No HP"],rows,k)
    umk(b,kl,"2023")
@h(H+"umkm-kec-sekali","district written on its first row only")
def _(b):
    r=mk(33,44,NO,KC,UH,PM,SK,order=True)
    S(b,"DATA UMKM TW 1.xlsx",["DATA UMKM TRIWULAN I TAHUN 2023"],["No","Kecamatan","Nama Usaha","Nama Pemilik","Skala"],first(r,1)); umk(b,r.k,"2023-Q1",SK)
@h(H+"umkm-kosong","blank rows between, remarks column")
def _(b):
    r=mk(30,45,NO,PM,LP,UH,KE,lambda i,k:["milik sendiri",None,"sewa tempat",None][i%4])
    S(b,"umkm keadaan juni.xlsx",["Daftar Pelaku UMKM Kabupaten Jeneponto","keadaan 30 Juni 2023"],["No","Nama Pelaku Usaha","L/P","Nama Usaha","Kecamatan","Keterangan"],r,blank=10); umk(b,r.k,"2023-Q2")
@h(H+"umkm-ods","ods with scale")
def _(b):
    r=mk(29,46,NO,UH,PM,KC,SK)
    ods(b,"UMKM/umkm triwulan 3.ods","UMKM",["DATA UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Skala Usaha"],r); umk(b,r.k,"2023-Q3",SK)
@h(H+"umkm-mulai","date the business began does not matter")
def _(b):
    r=mk(28,47,NO,UH,PM,KC,lambda i,k:D(2012+i%11,1+i%12,1+i%27),SK)
    S(b,"Register UMKM.xlsx",["REGISTER USAHA MIKRO KECIL MENENGAH","PER 31 DESEMBER 2023"],["No. Register","Nama Usaha","Pemilik","Kecamatan","Mulai Usaha","Skala Usaha"],r); umk(b,r.k,"2023-Q4",SK)
@h(H+"umkm-total-bawah","small recap below and a note on sources")
def _(b):
    r=mk(34,48,NO,UH,PM,DS,KC,SK)
    ws=S(b,"UMKM akhir 2023.xlsx",["DAFTAR UMKM KAB. JENEPONTO","KEADAAN 31 DESEMBER 2023"],["No","Nama Usaha","Pemilik","Desa","Kecamatan","Skala"],r)
    put(ws,ws.next+1,1,"Sumber: pendataan petugas lapangan dinas"); put(ws,ws.next+3,2,"Rekapitulasi",True); small(ws,ws.next+4,2,r.k,z="Jumlah UMKM"); umk(b,r.k,"2023-Q4",SK)
# ------------------------------------------------------------ peserta diklat
@h(H+"diklat-satu","one training, signature column")
def _(b):
    r=mk(30,60,NO,PZ,NX,LP,UH,KC,HP,E)
    S(b,"Peserta kemasan.xlsx",LHK+["DAFTAR PESERTA PELATIHAN DESAIN KEMASAN BAGI PELAKU UMKM","Jeneponto, 14 - 16 Maret 2023"],["No","Nama Peserta","NIK","L/P","Nama Usaha","Kecamatan","No. HP","Tanda Tangan"],r,"Peserta",True); one(b,PD,r.k,3)
@h(H+"diklat-tanggal","several trainings, true dates")
def _(b):
    tr=["Pelatihan Pembukuan UMKM","Pelatihan Pemasaran Daring UMKM","Pelatihan Perkoperasian"]; g=lambda i,k:D(2023,[2,5,9][i%3],[14,10,6][i%3])
    r=mk(42,61,NO,PZ,lambda i,k:tr[i%3],g,KC)
    S(b,"Rekam Diklat 2023.xlsx",["DATA PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TAHUN 2023"],["No","Nama Peserta","Nama Diklat","Tanggal Pelaksanaan","Kecamatan"],r,"peserta"); fd(b,PD,r.k,dl(g,r.k),yr=True)
@h(H+"diklat-tab","one tab a training")
def _(b):
    kl=[];d=[];o=0
    for j,(n,mo,tx) in enumerate([("Perkoperasian",2,"21 s.d. 23 Februari 2023"),("Kewirausahaan",6,"6 s.d. 8 Juni 2023"),("Digital Marketing",10,"17 s.d. 19 Oktober 2023")]):
        r=mk(16,62+j,NO,PZ,LP,KC,UH,off=o); o+=16; kl+=r.k; d+=[D(2023,mo,1)]*16
        S(b,"PELATIHAN 2023.xlsx",["DAFTAR PESERTA PELATIHAN "+n.upper(),"Tanggal "+tx],["No","Nama","L/P","Kecamatan","Nama Usaha/Koperasi"],[(x+1,)+y[1:] for x,y in enumerate(r)],n)
    fd(b,PD,kl,d)
@h(H+"diklat-file","one file a training")
def _(b):
    kl=[];d=[];o=0
    for j,(n,mo,tx) in enumerate([("Akuntansi Koperasi",3,"8-10 Maret 2023"),("Olahan Rumput Laut bagi UMKM",7,"18-20 Juli 2023")]):
        r=mk(20,65+j,NO,PZ,NX,KE,off=o); o+=20; kl+=r.k; d+=[D(2023,mo,1)]*20
        S(b,"diklat/%s.xlsx"%n,["Peserta Pelatihan "+n,"Hotel Contoh, "+tx],["No","Nama Lengkap","NIK","Asal Kecamatan"],[(x+1,)+y[1:] for x,y in enumerate(r)],"daftar")
    fd(b,PD,kl,d)
@h(H+"diklat-hadir-3hari","everyone ticked on the three days")
def _(b):
    r=mk(24,67,NO,PZ,UH,KC,C("√"),C("√"),C("√"))
    S(b,"Absensi.xlsx",["DAFTAR HADIR PESERTA","PELATIHAN MANAJEMEN USAHA BAGI PELAKU UMKM","9 - 11 Mei 2023"],["No","Nama Peserta","Usaha","Kecamatan",("Kehadiran",["Hari I","Hari II","Hari III"])],r,"hadir"); one(b,PD,r.k,5)
@h(H+"diklat-sertifikat","certificate numbers")
def _(b):
    r=mk(25,68,NO,lambda i,k:"%03d/STTPL/DKU/VIII/2023"%(i+1),PZ,KC,lambda i,k:"Koperasi Rekaan %d"%(i%9+1),C("Lulus"))
    S(b,"STTPL Agustus.xlsx",["DAFTAR PESERTA DIKLAT PENGURUS KOPERASI","BULAN AGUSTUS 2023"],["No","Nomor Sertifikat","Nama Peserta","Kecamatan","Utusan Koperasi","Hasil"],r); one(b,PD,r.k,8)
@h(H+"diklat-kumulatif","running list until September")
def _(b):
    r=mk(39,69,NO,PZ,KC,lambda i,k:["Pelatihan Barista UMKM","Pelatihan Menjahit UMKM"][i%2])
    S(b,"peserta sd sept.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","JANUARI - SEPTEMBER 2023"],["No","Nama Peserta","Kecamatan","Nama Pelatihan"],r,"sd Sept"); b.use(PD,"2023-Q3",cn(r.k),cum=True)
@h(H+"diklat-angkatan","two groups, sections")
def _(b):
    r=mk(15,70,NO,PZ,LP,KC,UH); q=mk(15,71,NO,PZ,LP,KC,UH,off=15)
    S(b,"Kewirausahaan I dan II.xlsx",["PESERTA PELATIHAN KEWIRAUSAHAAN UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan","Nama Usaha"],["ANGKATAN I"]+list(r)+["ANGKATAN II"]+[(x+1,)+y[1:] for x,y in enumerate(q)]); b.use(PD,"2023-Q2",cn(r.k+q.k))
@h(H+"diklat-bulan-tab","months as tabs")
def _(b):
    kl=[];d=[];o=0
    for mo in (7,8,9):
        r=mk(12,72+mo,NO,PZ,C("Pelatihan Vokasi UMKM"),KC,off=o); o+=12; kl+=r.k; d+=[D(2023,mo,1)]*12
        S(b,"Diklat TW III 2023.xlsx",["PESERTA DIKLAT UMKM BULAN %s 2023"%BLN[mo-1].upper()],["No","Nama Peserta","Jenis Pelatihan","Kecamatan"],[(x+1,)+y[1:] for x,y in enumerate(r)],BLN[mo-1])
    fd(b,PD,kl,d)
@h(H+"diklat-tgl-teks","dates typed in several ways")
def _(b):
    g=lambda i,k:D(2023,[3,6,8,11][i%4],[7,13,22,8][i%4])
    r=mk(36,73,NO,lambda i,k:tgl(g(i,k),i%4),PZ,KE,lambda i,k:["Pelatihan Packaging UMKM","Bimtek Laporan Keuangan Koperasi","Pelatihan Foto Produk UMKM","Pelatihan Ekspor UMKM"][i%4])
    S(b,"Daftar Diklat.xlsx",["Daftar Peserta Bimtek dan Pelatihan","Dinas Koperasi dan UKM Kab. Jeneponto Tahun 2023"],["No","Tgl Kegiatan","Nama Peserta","Kecamatan","Nama Kegiatan"],r); fd(b,PD,r.k,dl(g,r.k),yr=True)
@h(H+"diklat-rekap-samping","small recap beside")
def _(b):
    r=mk(31,74,NO,PZ,LP,NUM(22,5,30),C("SMA"),KC)
    ws=S(b,"peserta barista.xlsx",["DAFTAR PESERTA PELATIHAN BARISTA WIRAUSAHA UMKM","TANGGAL 20-22 JUNI 2023"],["No","Nama Peserta","L/P","Umur","Pendidikan","Kecamatan"],r); small(ws,4,9,r.k,z="Jumlah Peserta"); one(b,PD,r.k,6)
@h(H+"diklat-rekap-bawah","hidden column with phone numbers; male/female count below")
def _(b):
    r=mk(26,75,NO,PZ,LP,HP,DS,KC)
    ws=S(b,"pelatihan koperasi wanita.xlsx",["PESERTA PELATIHAN PENGELOLA KOPERASI","Aula Dinas, 24 Oktober 2023"],["No","Nama Peserta","L/P","Telepon","Desa","Kecamatan"],r)
    ws.column_dimensions["D"].hidden=True; l=sum(1 for i in range(26) if jk(i)=="L")
    for j,(x,v) in enumerate([("Laki-laki",l),("Perempuan",26-l),("Jumlah",26)]): put(ws,ws.next+1+j,2,x); put(ws,ws.next+1+j,3,v)
    one(b,PD,r.k,10)
@h(H+"diklat-kec-bagian","sections by district, roman")
def _(b):
    r=mk(33,76,NO,PZ,NX,UH,order=True)
    S(b,"peserta e-commerce.xlsx",["DAFTAR PESERTA PELATIHAN E-COMMERCE UMKM","17 November 2023"],["No","Nama Peserta","NIK","Nama Usaha"],sec(r,lambda j,k:"%s. Kecamatan %s"%(RM[j],k))); one(b,PD,r.k,11)
@h(H+"diklat-dua-kali","a person in two trainings is two participations")
def _(b):
    tr=["Pelatihan Pembukuan Koperasi","Pelatihan Pengawas Koperasi"]; kl=ks(15,77)
    rows=[(n*15+i+1,"Peserta %d"%(i+1),nkj(i),k,tr[n],D(2023,[4,11][n],12)) for n in (0,1) for i,k in enumerate(kl)]
    S(b,"diklat kop 2023.xlsx",["PESERTA DIKLAT PERKOPERASIAN TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Judul Pelatihan","Tanggal"],rows); fd(b,PD,kl+kl,[x[5] for x in rows],yr=True)
@h(H+"diklat-ods","ods")
def _(b):
    r=mk(22,78,NO,PZ,KC,UH)
    ods(b,"pelatihan halal.ods","Peserta",["DAFTAR PESERTA PELATIHAN PENGOLAHAN PANGAN UMKM","5 September 2023"],["No","Nama Peserta","Kecamatan","Nama Usaha"],r); one(b,PD,r.k,9)
@h(H+"diklat-2024","fiscal year 2024",2024)
def _(b):
    r=mk(24,79,NO,PZ,KC,LP,UH)
    S(b,"peserta TW I 2024.xlsx",["DAFTAR PESERTA DIKLAT UMKM","TRIWULAN I TAHUN 2024"],["No","Nama Peserta","Kecamatan","Jenis Kelamin","Nama Usaha"],r); b.use(PD,"2024-Q1",cn(r.k))
# ------------------------------------------------------------ izin
@h(H+"nib-terbit","date of issue")
def _(b):
    g=DT(2023,1,2,4,6,8,10,12); r=mk(40,90,NO,PM,UH,NB,g,KC)
    S(b,"NIB 2023.xlsx",["DAFTAR NIB PELAKU UMKM YANG DIFASILITASI","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Tanggal Terbit","Kecamatan"],r,"NIB"); fd(b,IZN,r.k,dl(g,r.k),yr=True)
@h(H+"nib-tw","one quarter, no dates")
def _(b):
    r=mk(32,91,NO,UH,PM,KC,NB,KB,C("Rendah"))
    S(b,"fasilitasi izin TW III.xlsx",LHK+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Nomor Induk Berusaha","KBLI","Tingkat Risiko"],r,"TW III",when="Oktober 2023"); b.use(IZN,"2023-Q3",cn(r.k))
@h(H+"nib-kumulatif","until third quarter")
def _(b):
    r=mk(35,92,NO,KC,UH,PM,NB)
    S(b,"izin sd TW3.xlsx",["PELAKU USAHA MIKRO YANG TELAH DIFASILITASI NIB","S.D. TRIWULAN III TAHUN 2023"],["No","Kecamatan","Nama Usaha","Pemilik","NIB"],r); b.use(IZN,"2023-Q3",cn(r.k),cum=True)
@h(H+"nib-bulan","months as tabs")
def _(b):
    kl=[];d=[];o=0
    for mo in (4,5,6):
        g=DT(2023,mo); r=mk(11+mo%3,93+mo,NO,PM,UH,NB,g,KC,off=o); o+=len(r); kl+=r.k; d+=[x[4] for x in r]
        S(b,"Penerbitan NIB TW II.xlsx",["PENERBITAN NIB UMKM BULAN %s 2023"%BLN[mo-1].upper()],["No","Pemilik","Nama Usaha","NIB","Tgl Terbit","Kecamatan"],[(x+1,)+y[1:] for x,y in enumerate(r)],SGK[mo-1])
    fd(b,IZN,kl,d)
@h(H+"nib-bagian","sections by district with counts in the line")
def _(b):
    r=mk(30,97,NO,PM,UH,NB,order=True)
    S(b,"NIB per kecamatan.xlsx",["REKAM FASILITASI NIB BAGI UMKM","BULAN MEI 2023"],["No","Nama Pemilik","Nama Usaha","Nomor NIB"],sec(r,lambda j,k:"Kecamatan %s"%k)); one(b,IZN,r.k,5)
@h(H+"iumk","IUMK certificates by the district")
def _(b):
    g=DT(2023,7,8,9); r=mk(27,98,NO,lambda i,k:"503/%03d/IUMK/2023"%(i+1),g,PM,UH,KC)
    S(b,"Register IUMK.xlsx",["REGISTER IZIN USAHA MIKRO KECIL (IUMK) YANG DITERBITKAN","TRIWULAN III 2023"],["No","Nomor Izin","Tanggal Izin","Nama Pemilik","Nama Usaha","Kecamatan"],r); fd(b,IZN,r.k,dl(g,r.k))
@h(H+"nib-terbit-semua","status column, all issued")
def _(b):
    g=DT(2023,10,11,12); r=mk(29,99,NO,UH,PM,HP,KE,NB,C("Terbit"),g)
    S(b,"pendampingan OSS TW4.xlsx",["FASILITASI IZIN USAHA UMKM MELALUI OSS","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Pelaku Usaha","No. HP","Kecamatan","NIB","Status","Tanggal Terbit"],r); fd(b,IZN,r.k,dl(g,r.k))
@h(H+"nib-gabung","district merged, dates as text")
def _(b):
    g=DT(2023,2,3); r=mk(28,100,KC,UH,PM,NB,lambda i,k:tgl(g(i,k)),order=True)
    ws=S(b,"NIB tw 1.xlsx",["UMKM PENERIMA FASILITASI NIB","TRIWULAN I TAHUN 2023"],["Kecamatan","Nama Usaha","Nama Pemilik","NIB","Tanggal NIB"],r); span(ws,1,runs(r.k)); fd(b,IZN,r.k,dl(g,r.k))
@h(H+"nib-ods","ods, true dates")
def _(b):
    g=DT(2023,8); r=mk(23,101,NO,UH,PM,NB,g,KC)
    ods(b,"nib agustus.ods","agustus",["DAFTAR UMKM YANG DIFASILITASI NIB","BULAN AGUSTUS 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Tanggal Terbit","Kecamatan"],r); fd(b,IZN,r.k,dl(g,r.k))
# ------------------------------------------------------------ sarpras
@h(H+"alat-bast","date of hand-over")
def _(b):
    g=DT(2023,5,6,9,11); r=mk(33,110,NO,PM,UH,KC,BR,C(1),g)
    S(b,"BAST peralatan 2023.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN USAHA","PELAKU UMKM TAHUN ANGGARAN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan","Jumlah (Unit)","Tanggal Serah Terima"],r,"BAST"); fd(b,SAR,r.k,dl(g,r.k),yr=True)
@h(H+"alat-tw4","letterhead, signature column")
def _(b):
    r=mk(26,111,NO,PM,NX,UH,KC,BR,E)
    S(b,"Penerima Sarpras TW IV.xlsx",LHK+["DAFTAR UKM YANG DIFASILITASI BANTUAN SARANA DAN PRASARANA","TRIWULAN IV TAHUN 2023"],["No","Nama Pelaku Usaha","NIK","Nama Usaha","Kecamatan","Bantuan yang Diterima","Paraf"],r,"Penerima",True,when="Desember 2023"); b.use(SAR,"2023-Q4",cn(r.k))
@h(H+"alat-tab","a tab for each kind of equipment")
def _(b):
    kl=[];o=0
    for j,n in enumerate(["Freezer","Etalase","Mesin Jahit"]):
        r=mk(10+j,112+j,NO,PM,UH,KC,off=o); o+=len(r); kl+=r.k
        S(b,"Bantuan Alat Nov 2023.xlsx",["PENERIMA BANTUAN %s UNTUK UMKM"%n.upper(),"BULAN NOVEMBER 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan"],[(x+1,)+y[1:] for x,y in enumerate(r)],n)
    one(b,SAR,kl,11)
@h(H+"alat-kumulatif","running list")
def _(b):
    r=mk(31,116,NO,UH,PM,KC,BR,C("DAU"))
    S(b,"sarpras sd september.xlsx",["UKM PENERIMA BANTUAN SARANA PRASARANA","S/D SEPTEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Jenis Sarana","Sumber Dana"],r); b.use(SAR,"2023-Q3",cn(r.k),cum=True)
@h(H+"alat-nilai","two-row heading with values and a total row")
def _(b):
    r=mk(24,117,NO,PM,UH,DS,KC,BR,C(1),NUM(1500000,250000,3000000))
    rows=list(r)+[(None,"JUMLAH",None,None,None,None,24,sum(x[7] for x in r))]
    S(b,"daftar penerima gerobak dkk.xlsx",["Daftar Penerima Bantuan Sarana Usaha bagi UMKM","Juli 2023"],["No","Penerima","Nama Usaha",("Alamat",["Desa/Kel","Kecamatan"]),("Barang",["Jenis","Unit","Harga (Rp)"])],rows); one(b,SAR,r.k,7)
@h(H+"alat-bagian-kec","sections by district")
def _(b):
    r=mk(29,118,NO,PM,UH,BR,order=True)
    S(b,"realisasi bantuan tw2.xlsx",["REALISASI PENYALURAN BANTUAN PERALATAN UMKM","TRIWULAN II TAHUN 2023"],["No.","Nama Penerima","Nama Usaha","Jenis Peralatan"],sec(r,lambda j,k:"KEC. "+k.upper(),restart=False)); b.use(SAR,"2023-Q2",cn(r.k))
@h(H+"alat-status","all handed over, harmless comment")
def _(b):
    g=DT(2023,8,9); r=mk(25,119,NO,PM,UH,KC,BR,lambda i,k:tgl(g(i,k),1),C("Sudah diterima"))
    ws=S(b,"penyaluran TW III.xlsx",["PENYALURAN BANTUAN SARANA USAHA KEPADA UKM","TRIWULAN III 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Jenis Bantuan","Tgl Serah Terima","Status"],r)
    ws.cell(ws.rows_at[2],5).comment=Comment("merek sesuai kontrak","Staf"); fd(b,SAR,r.k,dl(g,r.k))
# ------------------------------------------------------------ several lists in one inbox
@h(H+"campur-dua-buku","cooperatives and participants in two books")
def _(b):
    r=mk(26,130,NO,KR,KC,ST()); q=mk(20,131,NO,PZ,KC,UH)
    S(b,"Kelembagaan/koperasi.xlsx",["DATA KOPERASI PER 30 JUNI 2023"],["No","Nama Koperasi","Kecamatan","Status"],r)
    S(b,"Pemberdayaan/peserta.xlsx",["PESERTA PELATIHAN UMKM TRIWULAN II 2023"],["No","Nama Peserta","Kecamatan","Nama Usaha"],q)
    kop(b,r.k,"2023-Q2",AK); b.use(PD,"2023-Q2",cn(q.k))
@h(H+"campur-tiga-tab","training, permit, aid as tabs of one quarter's report")
def _(b):
    r=mk(18,132,NO,PZ,UH,KC); q=mk(22,133,NO,UH,PM,NB,KC,off=40); s=mk(14,134,NO,UH,PM,BR,KC,off=80)
    f="Laporan Pemberdayaan TW I.xlsx"; z=lambda r:[(x+1,)+y[1:] for x,y in enumerate(r)]
    S(b,f,["PESERTA PELATIHAN UMKM","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan"],r,"Pelatihan")
    S(b,f,["UMKM YANG DIFASILITASI NIB","TRIWULAN I TAHUN 2023"],["No","Nama Usaha","Pemilik","NIB","Kecamatan"],z(q),"Izin")
    S(b,f,["UKM PENERIMA BANTUAN SARANA USAHA","TRIWULAN I TAHUN 2023"],["No","Nama Usaha","Pemilik","Jenis Bantuan","Kecamatan"],z(s),"Bantuan")
    b.use(PD,"2023-Q1",cn(r.k)); b.use(IZN,"2023-Q1",cn(q.k)); b.use(SAR,"2023-Q1",cn(s.k))
