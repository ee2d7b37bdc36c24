from own import *
import own
from openpyxl.comments import Comment
from xml.sax.saxutils import escape
own.A="register"
H=lambda n,note,year=2023: h("w21l-honest-"+n,note,year)
# ---- helpers of this round
def md(b,m,kl,dates,ok=lambda i:True):
    for y,mo in sorted({(d.year,d.month) for d in dates}):
        c=cn(kl,lambda i:ok(i) and (dates[i].year,dates[i].month)==(y,mo))
        if c: b.use(m,"%d-%02d"%(y,mo),c)
    flowd(b,m,kl,dates,ok)
def fm(b,m,kl,mo,ok=lambda i:True,y=2023):
    b.use(m,"%d-%02d"%(y,mo),cn(kl,ok)); b.use(m,"%d-Q%d"%(y,(mo-1)//3+1),cn(kl,ok))
def cum(b,m,kl,q,ok=lambda i:True): b.use(m,"2023-Q%d"%q,cn(kl,ok),cum=True)
def gr(b,fn,tab,rows,r0=1,c0=1,ws=None):
    ws=ws or b.sheet(fn,tab)
    for i,row in enumerate(rows):
        for j,v in enumerate(row):
            if v is not None:
                c=put(ws,r0+i,c0+j,v)
                if isinstance(v,D): c.number_format="dd/mm/yyyy"
    for j in range(1,14): ws.column_dimensions[L(j)].width=6 if j==c0 else 19
    return ws
def ods(b,fn,sheets):
    o=['<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet>']
    for tab,rows in sheets:
        o.append('<table:table table:name="%s">'%escape(tab))
        for row in rows:
            o.append('<table:table-row>')
            for v in (row or [None]):
                if v is None: o.append('<table:table-cell/>')
                elif isinstance(v,D): o.append('<table:table-cell office:value-type="date" office:date-value="%s"><text:p>%s</text:p></table:table-cell>'%(v.strftime("%Y-%m-%d"),v.strftime("%d/%m/%Y")))
                elif isinstance(v,(int,float)): o.append('<table:table-cell office:value-type="float" office:value="%s"><text:p>%s</text:p></table:table-cell>'%(v,v))
                else: o.append('<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>'%escape(v))
            o.append('</table:table-row>')
        o.append('</table:table>')
    o.append('</office:spreadsheet></office:body></office:document-content>')
    buf=io.BytesIO(); z=zipfile.ZipFile(buf,"w",zipfile.ZIP_DEFLATED)
    def w(n,s,st=False):
        i=zipfile.ZipInfo(n,(2024,1,8,10,0,0)); i.compress_type=zipfile.ZIP_STORED if st else zipfile.ZIP_DEFLATED; z.writestr(i,s)
    w("mimetype","application/vnd.oasis.opendocument.spreadsheet",True)
    w("content.xml","".join(o))
    w("META-INF/manifest.xml",'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
    z.close(); b.files[fn]=buf.getvalue()
KX=lambda i,k:["Kop. Konsumen Umpama %d","KSPPS Rekaan %d","Koperasi Produsen Andaian %d","Primkop Umpama %d","Kopdes Rekaan %d","Koperasi Nelayan Andaian %d"][i%6]%(i+1)
BX=lambda i,k:["518/%03d/BH/DKUKM/%d","%03d/BH/XXII.11/%d","AHU-00%05d.AH.01.29.Tahun %d"][i%3]%(107+i*5,1999+i%22)
NX2=lambda i,k:"Tn. Nama %d"%(i+1)
OR=lambda i,k:"Warga Rekaan %d"%(i+1)
UX=lambda i,k:["Abon Usaha %d","Depot Usaha %d","Laundry Usaha %d","Tenun Usaha %d","Campuran Usaha %d","Las Usaha %d","Jagung Marning Usaha %d"][i%7]%(i+1)
BU=lambda i,k:["makanan ringan","air isi ulang","cuci pakaian","kerajinan tenun","sembako","bengkel las","olahan jagung"][i%7]
AL=lambda i,k:"Desa "+ds(k,i) if i%2 else ds(k,i)
GD=lambda i,k:["Kompor 2 tungku","Oven gas","Vacuum sealer","Mesin obras","Cool box 75 L","Tenda lipat 2x2","Timbangan digital"][i%7]
UMR=lambda i,k:22+i*7%35
PEND=lambda i,k:["SMA","SMP","S1","SD","D3"][i*3%5]
L2=["PEMERINTAH DAERAH KABUPATEN JENEPONTO","DINAS KOPERASI DAN USAHA KECIL MENENGAH","Jl. Contoh No. 00 Bontosunggu"]

# ================= koperasi
@H("k01","daftar nama, posisi akhir tahun")
def _(b):
    r=mk(46,101,NO,KX,BX,AL,KC,NX2,E)
    S(b,"Daftar Nama Koperasi 2023.xlsx",["DAFTAR NAMA KOPERASI DI KABUPATEN JENEPONTO","POSISI 31 DESEMBER 2023"],["No Urut","Nama Koperasi","Nomor Badan Hukum","Desa / Kelurahan","Kecamatan","Ketua","Ket."],r,"Daftar",when="Januari 2024")
    kopu(b,r.k,"2023-Q4")
@H("k02","centang keaktifan di dua kolom")
def _(b):
    r=mk(52,102,NO,KX,BX,KC,lambda i,k:"√" if AK(i) else None,lambda i,k:None if AK(i) else "√",E)
    S(b,"keragaan kop des 23.xlsx",L2+["","KERAGAAN KOPERASI PER 31 DESEMBER 2023"],["No.","Koperasi","No. BH","Kecamatan",("Kondisi",["Aktif","Tidak Aktif"]),"Keterangan"],r,"Keragaan",merge=True,num=True)
    kopu(b,r.k,"2023-Q4",AK)
@H("k03","satu lembar per kecamatan")
def _(b):
    kl=[]
    for j,n in enumerate(NAMES):
        r=mk([n]*(3+j%4),0,NO,KX,BX,DS,ST(),off=j*9)
        S(b,"Profil Koperasi per Wilayah.xlsx",["PROFIL KOPERASI KECAMATAN "+n.upper(),"KEADAAN 30 SEPTEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Desa/Kel.","Status"],r,n)
        kl+=[(k,AK(i+j*9)) for i,k in enumerate(r.k)]
    kopu(b,[k for k,_ in kl],"2023-Q3",lambda i:kl[i][1])
@H("k04","kecamatan digabung (merge)")
def _(b):
    r=mk(40,104,NO,KC,KX,BX,NX2,order=True)
    ws=S(b,"BUKU INDUK.xlsx",["BUKU INDUK KOPERASI","KABUPATEN JENEPONTO","PER 30 JUNI 2023"],["NO","KECAMATAN","NAMA KOPERASI","NOMOR & TANGGAL BADAN HUKUM","NAMA KETUA"],r,"Induk")
    span(ws,2,runs(r.k)); kopu(b,r.k,"2023-Q2")
@H("k05","AKTIF / NON AKTIF dan tahun RAT")
def _(b):
    r=mk(48,105,NO,KU,KX,DS,ST("AKTIF","NON AKTIF"),lambda i,k:2023 if AK(i) else None)
    S(b,"Kop 30 Juni.xlsx",["DATA KOPERASI SE-KABUPATEN JENEPONTO","Keadaan sampai dengan 30 Juni 2023"],["No","KECAMATAN","NAMA KOPERASI","DESA/KEL","STATUS KOPERASI","RAT TERAKHIR (TAHUN)"],r,"30 Juni")
    kopu(b,r.k,"2023-Q2",AK)
@H("k06","bagian per kecamatan bernomor romawi")
def _(b):
    r=mk(50,106,NO,KX,BX,DS,HP,order=True)
    S(b,"data koperasi.xlsx",["DATA KOPERASI YANG TERDAFTAR PADA DINAS","PER 31 MARET 2023"],["No","Nama Koperasi","Nomor BH","Alamat","No. HP Pengurus"],sec(r,lambda j,k:"%s. Kecamatan %s"%(RM[j],k)),"Sheet1")
    kopu(b,r.k,"2023-Q1")
@H("k07","satu berkas per kecamatan")
def _(b):
    kl=[]
    for j,n in enumerate(NAMES):
        r=mk([n]*(2+j*2%5),0,NO,KX,BX,DS,NX2,off=j*11)
        S(b,"Kec. %s/Koperasi %s.xlsx"%(n,n),["DAFTAR KOPERASI","KECAMATAN "+n.upper()+" KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","No. Badan Hukum","Desa","Ketua"],r,"Sheet1"); kl+=r.k
    kopu(b,kl,"2023-Q4")
@H("k08","subjumlah sesudah tiap kecamatan")
def _(b):
    r=mk(44,108,NO,KX,KC,BX,JN,order=True); o=[];last=None;n=0
    for k,row in list(zip(r.k,r))+[(None,None)]:
        if last and k!=last: o.append((None,"Sub Jumlah",None,None,"%d unit"%n)); n=0
        if row: o.append(row); n+=1
        last=k
    o.append((None,"JUMLAH SELURUHNYA",None,None,"%d unit"%len(r)))
    S(b,"Koperasi Triwulan III.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","KEADAAN TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Badan Hukum","Jenis Koperasi"],o,"TW III")
    kopu(b,r.k,"2023-Q3")
@H("k09","rekap kecil di samping daftar")
def _(b):
    r=mk(39,109,NO,KX,KC,ST())
    ws=S(b,"Koperasi_31Des.xlsx",["NAMA-NAMA KOPERASI MENURUT KECAMATAN","per 31 Desember 2023"],["No","Nama","Kecamatan","Keterangan Aktif/Tidak Aktif"],r,"nama")
    c=cn(r.k); gr(b,None,None,[["Kecamatan","Jumlah Koperasi"]]+[[n,c[n]] for n in NAMES]+[["Jumlah",len(r)]],4,7,ws)
    kopu(b,r.k,"2023-Q4",AK)
@H("k10","rekap di bawah daftar")
def _(b):
    r=mk(42,110,NO,KX,BX,KK,ST("Aktif","Tidak aktif"))
    ws=S(b,"DATA KOP PER 31 DES 2023 ok.xlsx",["REKAPITULASI DAN DAFTAR KOPERASI","KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],["No.","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],r,"Data")
    a=sum(AK(i) for i in range(42)); gr(b,None,None,[["Koperasi aktif",None,a],["Koperasi tidak aktif",None,42-a],["Jumlah koperasi",None,42]],ws.next+2,2,ws)
    kopu(b,r.k,"2023-Q4",AK)
@H("k11","kolom tersembunyi: telepon")
def _(b):
    r=mk(37,111,NO,KX,BX,NX2,HP,DS,KC)
    ws=S(b,"Alamat Koperasi.xlsx",["ALAMAT KOPERASI SE KABUPATEN JENEPONTO","Bulan Desember 2023"],["No","Nama Koperasi","No BH","Ketua","Telepon","Desa/Kelurahan","Kecamatan"],r,"alamat")
    ws.column_dimensions["E"].hidden=True; kopu(b,r.k,"2023-12")
@H("k12","komentar pada judul kolom")
def _(b):
    r=mk(45,112,NO,KX,BX,KC,lambda i,k:"A" if AK(i) else "TA",E)
    ws=S(b,"Form Koperasi TW4.xlsx",["FORM 1. DAFTAR KOPERASI","POSISI AKHIR TRIWULAN IV TAHUN 2023"],["No","NAMA KOPERASI","BADAN HUKUM","KECAMATAN","A/TA","CATATAN"],r,"Form 1")
    ws["C4"].comment=Comment("Ditulis sesuai akta pendirian","Staf"); gr(b,None,None,[["A = Aktif, TA = Tidak Aktif"]],ws.next+1,1,ws)
    kopu(b,r.k,"2023-Q4",AK)
@H("k13","ods")
def _(b):
    r=mk(41,113,NO,KX,BX,DS,KC,ST())
    ods(b,"daftar-koperasi-juni-2023.ods",[("Koperasi",[["DAFTAR KOPERASI BERBADAN HUKUM"],["Kabupaten Jeneponto, per 30 Juni 2023"],[],["No","Nama Koperasi","Badan Hukum","Desa","Kecamatan","Status"]]+[list(x) for x in r])])
    kopu(b,r.k,"2023-Q2",AK)
@H("k14","keuangan lengkap dan baris jumlah, sumber ODS")
def _(b):
    r=mk(38,114,NO,KX,KC,NUM(20,7,60),NUM(15,5,50),lambda i,k:35+i*7%60+i*5%50,AS,lambda i,k:1000000+i*175000,OM,lambda i,k:500000+i*90000,ST())
    tot=(None,"J U M L A H",None)+tuple(sum(x[c] for x in r) for c in range(3,10))+(None,)
    ws=S(b,"Keragaan Koperasi Lengkap 2023.xlsx",["KERAGAAN KOPERASI KABUPATEN JENEPONTO","Tanggal 31 Desember 2023"],["No","Nama Koperasi","Kecamatan",("Anggota (Orang)",["L","P","Jml"]),("Permodalan (Rp)",["Modal Sendiri","Modal Luar"]),"Volume Usaha (Rp)","SHU (Rp)","Aktif / Tidak Aktif"],list(r)+[tot],"Keragaan",num=True,when="5 Januari 2024")
    put(ws,ws.next+1,1,"Sumber: Online Data System Koperasi, diolah"); kopu(b,r.k,"2023-Q4",AK)
@H("k15","semester I")
def _(b):
    r=mk(36,115,NO,KC,DS,KX,BX)
    S(b,"laporan semester.xlsx",["LAPORAN DATA KOPERASI","SEMESTER I TAHUN 2023"],["No","Kecamatan","Desa/Kelurahan","Nama Koperasi","Nomor Badan Hukum"],r,"Smt 1")
    kopu(b,r.k,"2023-S1")
@H("k16","nama berkas menyebut bulan lain, judul yang berlaku")
def _(b):
    r=mk(43,116,NO,KX,BX,KC,NX2)
    S(b,"koperasi per 30 September 2023.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Ketua"],r,"Data")
    kopu(b,r.k,"2023-Q4")
@H("k17","judul kolom dua baris dalam satu sel; baris kosong")
def _(b):
    r=mk(35,117,NO,KE,KX,BX,ST("Aktif","Tidak Aktif"))
    S(b,"kop maret.xlsx",["Daftar Koperasi","Keadaan bulan Maret 2023"],["NO.\nURUT","KECA-\nMATAN","NAMA\nKOPERASI","NOMOR\nBADAN HUKUM","KEAKTIFAN\nKOPERASI"],r,"Mar",blank=10)
    kopu(b,r.k,"2023-03",AK)
@H("k18","keadaan tahun 2023, mulai kolom C")
def _(b):
    r=mk(33,118,NO,KX,KC,BX)
    gr(b,"Lampiran Koperasi.xlsx","Lamp",[["Lampiran : Data Koperasi Kabupaten Jeneponto Tahun 2023"],[],["No","Nama Koperasi","Kecamatan","Nomor Badan Hukum"]]+[list(x) for x in r],2,3)
    kopu(b,r.k,"2023")
@H("k19","aktif? ya/tidak, halaman berulang")
def _(b):
    r=mk(54,119,NO,KX,KC,lambda i,k:"Ya" if AK(i) else "Tidak",NX2)
    S(b,"Pemutakhiran koperasi.xlsx",["HASIL PEMUTAKHIRAN DATA KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Kecamatan","Aktif (Ya/Tidak)","Ketua"],r,"Hasil",rep=20)
    kopu(b,r.k,"2023-Q4",AK)
# ================= umkm
SKX=lambda i,k:["Mikro","Mikro","Kecil","Mikro","Mikro","Kecil","Mikro","Mikro","Menengah"][i%9]
@H("u01","basis data umkm")
def _(b):
    r=mk(66,201,NO,UX,OR,NK,BU,DS,KC,OM,SKX)
    S(b,"DATABASE UMKM 2023.xlsx",["BASIS DATA UMKM KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","NIK","Bidang Usaha","Desa/Kelurahan","Kecamatan","Omzet per Tahun (Rp)","Skala Usaha"],r,"UMKM")
    umu(b,r.k,"2023-Q4",SKX)
@H("u02","bagian per kecamatan, tanpa skala")
def _(b):
    r=mk(60,202,NO,OR,UX,BU,DS,HP,order=True)
    S(b,"umkm per kecamatan.xlsx",["DAFTAR PELAKU UMKM","KABUPATEN JENEPONTO","KEADAAN 30 JUNI 2023"],["No","Pemilik","Merek / Nama Usaha","Jenis Usaha","Desa","No. HP"],sec(r,lambda j,k:"KECAMATAN "+k.upper()),"UMKM")
    umu(b,r.k,"2023-Q2")
@H("u03","klasifikasi Usaha Mikro dst.")
def _(b):
    sk=lambda i,k:"Usaha "+SKX(i,k)
    r=mk(58,203,NO,KC,DS,UX,OR,sk,NUM(1,3,9),E)
    S(b,"Data UKM Trw III.xlsx",PEMB+["","DATA USAHA MIKRO, KECIL DAN MENENGAH","KEADAAN TRIWULAN III TAHUN 2023"],["No","Kecamatan","Desa/Kel","Nama Usaha","Nama Pengusaha","Klasifikasi Usaha","Tenaga Kerja","Ket"],r,"TW3",merge=True,num=True)
    umu(b,r.k,"2023-Q3",sk)
@H("u04","tiga kolom centang")
def _(b):
    v=lambda w:(lambda i,k:"v" if SKX(i,k)==w else None)
    r=mk(62,204,NO,UX,OR,KC,v("Mikro"),v("Kecil"),v("Menengah"))
    ws=S(b,"UMKM centang.xlsx",["PENDATAAN UMKM KAB. JENEPONTO","Posisi 31 Desember 2023"],["No","Nama Usaha","Pemilik","Kecamatan",("Skala Usaha",["Mikro","Kecil","Menengah"])],r,"Pendataan")
    put(ws,ws.next+1,1,"Ket: v = sesuai skala usaha"); umu(b,r.k,"2023-Q4",SKX)
@H("u05","lembar per kecamatan")
def _(b):
    kl=[];o=0;sk=[]
    for j,n in enumerate(NAMES):
        m=4+j*3%5; r=mk([n]*m,0,NO,UX,OR,DS,BU,SKX,off=o)
        S(b,"UMKM 11 Kecamatan.xlsx",["DAFTAR UMKM KEC. "+n.upper(),"Per 31 Desember 2023"],["No","Nama Usaha","Pemilik","Desa/Kelurahan","Produk","Skala"],r,n.upper())
        kl+=r.k; sk+=[SKX(i+o,n) for i in range(m)]; o+=m
    umu(b,kl,"2023-Q4",lambda i,k:sk[i])
@H("u06","kecamatan hanya di baris pertama")
def _(b):
    r=mk(55,206,NO,KC,DS,UX,OR,BU,order=True)
    S(b,"Direktori.xlsx",["DIREKTORI UMKM KABUPATEN JENEPONTO","TAHUN 2023"],["No","Kecamatan","Desa/Kelurahan","Nama Usaha","Nama Pemilik","Komoditi"],first(r,1),"Direktori")
    umu(b,r.k,"2023")
@H("u07","ods, bulan November")
def _(b):
    r=mk(48,207,NO,OR,LP,UX,KC,SKX)
    ods(b,"umkm_nov.ods",[("November",[["DATA UMKM"],["BULAN NOVEMBER 2023"],[],["No","Nama Pelaku Usaha","L/P","Nama Usaha","Kecamatan","Kategori Usaha"]]+[list(x) for x in r]+[[],["Dibuat oleh operator bidang"]])])
    umu(b,r.k,"2023-11",SKX)
@H("u08","judul dua baris: identitas pemilik dan usaha")
def _(b):
    r=mk(57,208,NO,OR,NK,LP,UX,KB,KC,DS,OM)
    S(b,"Rekap by name UMKM.xlsx",["DATA UMKM BY NAME BY ADDRESS","KABUPATEN JENEPONTO KEADAAN 31 MARET 2023"],["No",("Pemilik",["Nama","NIK","L/P"]),("Usaha",["Nama Usaha","KBLI"]),("Lokasi",["Kecamatan","Desa"]),"Hasil Penjualan Setahun"],r,"BNBA",num=True)
    umu(b,r.k,"2023-Q1")
@H("u09","halaman berulang dan jumlah akhir")
def _(b):
    r=mk(70,209,NO,UX,OR,KC,BU)
    S(b,"umkm sept.xlsx",["NAMA-NAMA USAHA MIKRO KECIL DAN MENENGAH","PER 30 SEPTEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Usaha"],list(r)+[(None,"Jumlah","70 unit usaha")],"Sept",rep=25,page="Hal. %d",when="2 Oktober 2023")
    umu(b,r.k,"2023-Q3")
@H("u10","rekap skala di samping")
def _(b):
    r=mk(51,210,NO,UX,OR,KE,SKX)
    ws=S(b,"UMKM_Desember.xlsx",["Data UMKM Kabupaten Jeneponto","Keadaan Desember 2023"],["No","Nama UMKM","Pemilik","Kecamatan","Skala (Mikro/Kecil/Menengah)"],r,"Des")
    n=[sum(SKX(i,"")==w for i in range(51)) for w in("Mikro","Kecil","Menengah")]
    gr(b,None,None,[["Skala","Unit"],["Mikro",n[0]],["Kecil",n[1]],["Menengah",n[2]],["Total",51]],4,8,ws)
    umu(b,r.k,"2023-12",SKX)
@H("u11","bertahun 2022",2022)
def _(b):
    r=mk(44,211,NO,UX,OR,DS,KC)
    S(b,"umkm akhir 2022.xlsx",["DAFTAR UMKM","KABUPATEN JENEPONTO","PER 31 DESEMBER 2022"],["No","Nama Usaha","Pemilik","Desa","Kecamatan"],r,"2022"); umu(b,r.k,"2022-Q4")
@H("u12","kolom NIB berisi PROSES dan -, tetap pelaku usaha")
def _(b):
    r=mk(49,212,NO,UX,OR,KC,DS,lambda i,k:[nbx(i),nbx(i),"-","BELUM ADA"][i%4],SKX)
    ws=S(b,"UMKM Smt I.xlsx",["PROFIL PELAKU UMKM SEMESTER I TAHUN 2023"],["No","Usaha","Pemilik","Kecamatan","Desa","NIB","Skala Usaha"],r,"profil")
    put(ws,ws.next+1,1,"Catatan: data diperoleh dari pendamping UMKM kecamatan"); umu(b,r.k,"2023-S1",SKX)
# ================= diklat
@H("d01","daftar peserta bimtek, tanggal di judul")
def _(b):
    r=mk(30,301,NO,OR,LP,UX,DS,KC,HP)
    S(b,"Peserta Bimtek Maret.xlsx",["DAFTAR PESERTA","BIMBINGAN TEKNIS PENGEMASAN PRODUK BAGI PELAKU UMKM","Tanggal 14 s.d. 16 Maret 2023"],["No","Nama Peserta","L/P","Nama Usaha","Desa","Kecamatan","No. HP"],r,"Peserta",when="16 Maret 2023")
    fm(b,PD,r.k,3)
@H("d02","register peserta setahun, tanggal sel")
def _(b):
    f=DT(2023,2,3,5,8,8,10,11); r=mk(64,302,NO,f,C("Pelatihan Manajemen Usaha"),OR,NK,KC)
    S(b,"Register Pelatihan.xlsx",["REGISTER PESERTA PELATIHAN UMKM TAHUN 2023"],["No","Tanggal Pelaksanaan","Nama Pelatihan","Nama Peserta","NIK","Kecamatan"],r,"Register"); md(b,PD,r.k,dl(f,r.k))
@H("d03","tanggal sebagai teks")
def _(b):
    f=DT(2023,1,4,6,9,12); r=mk(45,303,NO,OR,lambda i,k:"Utusan "+KX(i,k),KC,C("Diklat Perkoperasian"),lambda i,k:tgl(f(i,k)))
    S(b,"diklat koperasi.xlsx",["PESERTA DIKLAT PERKOPERASIAN","TAHUN ANGGARAN 2023"],["No","Nama","Asal Koperasi","Kecamatan","Materi","Tanggal"],r,"Diklat",num=True); md(b,PD,r.k,dl(f,r.k))
@H("d04","lembar per pelatihan")
def _(b):
    kl=[];dd=[]
    for j,(n,d,w) in enumerate([("Pelatihan Kewirausahaan",D(2023,2,7),"7-9 Februari 2023"),("Pelatihan Pemasaran Digital",D(2023,5,23),"23 s/d 25 Mei 2023"),("Pelatihan Pembukuan Sederhana",D(2023,9,12),"12 - 13 September 2023")]):
        r=mk(20+j*3,304+j,NO,OR,LP,KC,UX,off=j*40)
        S(b,"Pelatihan 2023.xlsx",["DAFTAR PESERTA "+n.upper(),w],["No","Nama Lengkap","L/P","Kecamatan","Nama Usaha"],r,n.split()[-1]); kl+=r.k; dd+=[d]*len(r)
    md(b,PD,kl,dd)
@H("d05","daftar hadir dengan kolom tanda tangan")
def _(b):
    r=mk(26,308,NO,OR,KX,KC,lambda i,k:"%d."%(i+1))
    S(b,"daftar hadir diklat.xlsx",["DAFTAR HADIR PESERTA","DIKLAT AKUNTANSI KOPERASI","Hari/Tanggal : Selasa, 20 Juni 2023","Tempat : Aula Dinas"],["No.","Nama Peserta","Nama Koperasi","Kecamatan","Tanda Tangan"],r,"Absen",when="20 Juni 2023",jab="Pejabat Pelaksana Teknis Kegiatan"); fm(b,PD,r.k,6)
@H("d06","semua hadir")
def _(b):
    r=mk(28,309,NO,OR,PEND,KC,C("Hadir"))
    S(b,"Bimtek 8-23.xlsx",["Absensi Peserta Bimtek Sertifikasi Halal bagi Pelaku Usaha Mikro","Bulan Agustus 2023"],["No","Nama Peserta","Pendidikan","Kecamatan","Kehadiran"],r,"Agt"); fm(b,PD,r.k,8)
@H("d07","kumulatif Januari - September")
def _(b):
    r=mk(57,310,NO,OR,NK,C("Pelatihan Teknis Produksi"),KC)
    S(b,"Peserta sd Sept.xlsx",["DAFTAR NAMA PESERTA PELATIHAN UMKM","JANUARI - SEPTEMBER 2023"],["No","Nama Peserta","NIK","Pelatihan","Kecamatan"],r,"Jan-Sep"); cum(b,PD,r.k,3)
@H("d08","triwulan II saja di judul")
def _(b):
    r=mk(33,311,NO,KC,OR,LP,UMR,lambda i,k:["Pelatihan Barista","Pelatihan Olahan Ikan"][i%2])
    S(b,"pelatihan tw2.xlsx",["LAPORAN PESERTA PELATIHAN UKM","TRIWULAN II TAHUN 2023"],["No","Kecamatan","Nama Peserta","JK","Umur","Judul Pelatihan"],r,"TW II"); b.use(PD,"2023-Q2",cn(r.k))
@H("d09","ods, tanggal")
def _(b):
    f=DT(2023,3,7,10); r=mk(34,312,NO,f,OR,UX,KC)
    ods(b,"peserta_pelatihan.ods",[("Peserta",[["DATA PESERTA PELATIHAN KEWIRAUSAHAAN TAHUN 2023"],[],["No","Tanggal","Nama Peserta","Nama Usaha","Kecamatan"]]+[list(x) for x in r])]); md(b,PD,r.k,dl(f,r.k))
@H("d10","dua berkas, dua bulan")
def _(b):
    r=mk(22,313,NO,OR,KC,UX); q=mk(25,314,NO,OR,KC,UX,off=60)
    for x,m in((r,"APRIL"),(q,"JUNI")): S(b,"%s/peserta.xlsx"%m.title(),["PESERTA PELATIHAN TEKNOLOGI TEPAT GUNA UMKM","BULAN %s 2023"%m],["No","Nama Peserta","Kecamatan","Usaha"],x,"Sheet1")
    md(b,PD,r.k+q.k,[D(2023,4,1)]*22+[D(2023,6,1)]*25)
@H("d11","nomor sertifikat")
def _(b):
    f=DF(2023,10,11); r=mk(37,315,NO,lambda i,k:"SERT/%03d/DKUKM/2023"%(i+1),OR,NK,C("Pelatihan Desain Kemasan"),f,DS,KC)
    S(b,"Buku sertifikat.xlsx",["BUKU SERTIFIKAT PESERTA PELATIHAN","TRIWULAN IV 2023"],["No","No. Sertifikat","Nama Peserta","NIK","Nama Pelatihan","Tgl Pelatihan","Desa/Kel","Kecamatan"],r,"Sertifikat"); md(b,PD,r.k,dl(f,r.k))
@H("d12","orang yang sama ikut dua pelatihan berbeda")
def _(b):
    r=mk(24,316,NO,OR,NK,KC,C("Pelatihan Fotografi Produk"),C("10 Mei 2023"))
    q=R((25+i,)+r[i][1:4]+("Pelatihan Lokapasar","17 Mei 2023") for i in range(8)); kl=r.k+r.k[:8]
    S(b,"Peserta Mei.xlsx",["DAFTAR PESERTA PELATIHAN BULAN MEI 2023"],["No","Nama Peserta","NIK","Kecamatan","Jenis Pelatihan","Tanggal"],list(r)+list(q),"Mei"); fm(b,PD,kl,5)
@H("d13","bagian per kecamatan, peserta utusan koperasi")
def _(b):
    r=mk(35,317,NO,OR,KX,LP,order=True)
    S(b,"Diklat Pengurus.xlsx",["DAFTAR PESERTA PELATIHAN PENGURUS DAN PENGAWAS KOPERASI","7 NOVEMBER 2023"],["No","Nama Peserta","Nama Koperasi","L/P"],sec(r,lambda j,k:"%s. Kec. %s"%(ALF[j-1],k)),"Nov"); fm(b,PD,r.k,11)
# ================= izin
@H("i01","NIB terbit, tanggal sel")
def _(b):
    f=DT(2023,1,2,4,5,7,9,10,12); r=mk(61,401,NO,UX,OR,NB,f,KC,DS)
    S(b,"NIB 2023.xlsx",["DAFTAR UMKM YANG DIFASILITASI PENERBITAN NIB","TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Tanggal Terbit","Kecamatan","Desa/Kelurahan"],r,"NIB"); md(b,IZN,r.k,dl(f,r.k))
@H("i02","triwulan I di judul")
def _(b):
    r=mk(31,402,NO,OR,NB,KB,C("Rendah"),KC)
    S(b,"OSS tw1.xlsx",["FASILITASI PERIZINAN BERUSAHA MELALUI OSS BAGI USAHA MIKRO","TRIWULAN I TAHUN 2023"],["No","Nama Pelaku Usaha","NIB","KBLI","Tingkat Risiko","Kecamatan"],r,"Trw I",num=True); b.use(IZN,"2023-Q1",cn(r.k))
@H("i03","s.d. triwulan III")
def _(b):
    r=mk(52,403,NO,UX,OR,KC,NB)
    S(b,"izin usaha sd tw3.xlsx",["DAFTAR PELAKU USAHA YANG TELAH DIFASILITASI IZIN USAHA","S.D. TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Nomor Induk Berusaha"],r,"sd TW III",when="Oktober 2023"); cum(b,IZN,r.k,3)
@H("i04","lembar per bulan")
def _(b):
    kl=[];dd=[]
    for j,m in enumerate([7,8,9]):
        r=mk(15+j*2,404+j,NO,OR,UX,NB,KC,off=j*30); S(b,"Izin Triwulan III.xlsx",["FASILITASI IZIN USAHA UMKM","BULAN %s 2023"%BLN[m-1].upper()],["No","Nama","Nama Usaha","NIB","Kecamatan"],r,BLN[m-1]); kl+=r.k; dd+=[D(2023,m,1)]*len(r)
    md(b,IZN,kl,dd)
@H("i05","tanggal teks, semuanya terbit")
def _(b):
    f=DT(2023,10,11,12); r=mk(40,408,NO,lambda i,k:tgl(f(i,k),1),OR,NB,KE,C("Terbit"))
    S(b,"Rekap NIB Q4.xlsx",["REGISTER PENERBITAN NIB HASIL PENDAMPINGAN DINAS"],["No","Tgl Terbit NIB","Pelaku Usaha","NIB","Kecamatan","Status"],r,"Register"); md(b,IZN,r.k,dl(f,r.k))
@H("i06","bagian per kecamatan, bulan")
def _(b):
    r=mk(29,409,NO,OR,UX,NB,order=True)
    S(b,"nib februari.xlsx",PEMB+["","DATA UMKM PENERIMA FASILITASI NIB BULAN FEBRUARI 2023"],["No","Nama Pemilik","Nama Usaha","No. NIB"],sec(r,lambda j,k:"Kecamatan : "+k),"Feb"); fm(b,IZN,r.k,2)
@H("i07","ods, bulan Mei")
def _(b):
    r=mk(27,410,NO,OR,BU,NB,KC); ods(b,"izin mei.ods",[("Mei",[["FASILITASI PENERBITAN IZIN USAHA (NIB) BAGI UMKM"],["MEI 2023"],[],["No","Nama Pemilik","Jenis Usaha","NIB","Kecamatan"]]+[list(x) for x in r])]); fm(b,IZN,r.k,5)
@H("i08","kolom dua tingkat, subjumlah, kecamatan digabung")
def _(b):
    f=DT(2023,4,5,6); r=mk(36,411,NO,KC,OR,UX,NB,f,order=True)
    ws=S(b,"Izin TW 2.xlsx",["PELAKU UMKM TERFASILITASI IZIN USAHA","PERIODE TRIWULAN II TAHUN 2023"],["No","Kecamatan",("Pelaku Usaha",["Nama","Usaha"]),("Izin Usaha",["NIB","Tanggal Terbit"])],list(r)+[("JUMLAH",None,"36 orang")],"TW2"); span(ws,2,runs(r.k)); md(b,IZN,r.k,dl(f,r.k))
# ================= bantuan
@H("s01","BAST bertanggal")
def _(b):
    f=DT(2023,6,8,9,11); r=mk(38,501,NO,OR,UX,KC,GD,C(1),C("unit"),f)
    S(b,"Penerima Bantuan Alat 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA USAHA BAGI UMKM","TAHUN ANGGARAN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Barang","Volume","Satuan","Tanggal BAST"],r,"Penerima",num=True); md(b,SAR,r.k,dl(f,r.k))
@H("s02","triwulan IV, tanda terima")
def _(b):
    r=mk(30,502,NO,OR,NK,UX,DS,KC,GD,lambda i,k:"%d ........"%(i+1))
    S(b,"tanda terima.xlsx",L2+["","TANDA TERIMA BANTUAN PERALATAN USAHA PELAKU UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Desa/Kel","Kecamatan","Barang yang Diterima","Tanda Tangan"],r,"TT",merge=True,when="Desember 2023",jab="Yang Menyerahkan,"); b.use(SAR,"2023-Q4",cn(r.k))
@H("s03","bulan Oktober, harga dan jumlah")
def _(b):
    r=mk(25,503,NO,UX,OR,KC,GD,C(1),lambda i,k:850000+i*25000)
    S(b,"bantuan okt.xlsx",["REALISASI PENYERAHAN BANTUAN SARANA PRASARANA UKM","OKTOBER 2023"],["No","Nama UKM","Pemilik","Kecamatan","Sarana","Jml","Harga (Rp)"],list(r)+[(None,"Jumlah",None,None,None,25,sum(x[6] for x in r))],"Okt"); fm(b,SAR,r.k,10)
@H("s04","bagian per kecamatan")
def _(b):
    r=mk(28,504,NO,OR,UX,GD,order=True)
    S(b,"Bansarpras.xlsx",["DATA UKM PENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN III TAHUN 2023"],["No","Penerima","Usaha","Bantuan yang diterima"],sec(r,lambda j,k:"%d) KECAMATAN %s"%(j,k.upper())),"TW3"); b.use(SAR,"2023-Q3",cn(r.k))
@H("s05","kumulatif s.d. September")
def _(b):
    r=mk(32,505,NO,KC,OR,UX,GD,E)
    S(b,"Sarpras sd sept.xlsx",["PELAKU USAHA YANG MENERIMA BANTUAN SARANA PRODUKSI","S.D. SEPTEMBER 2023"],["No","Kecamatan","Nama Pelaku Usaha","Nama Usaha","Jenis Bantuan","Ket"],r,"Data"); cum(b,SAR,r.k,3)
@H("s06","tanggal teks dan nomor BAST")
def _(b):
    f=DT(2023,7,9); r=mk(26,506,NO,lambda i,k:"%02d/BAST/UKM/2023"%(i+1),lambda i,k:tgl(f(i,k)),OR,GD,KK)
    S(b,"BAST.xlsx",["DAFTAR BERITA ACARA SERAH TERIMA BANTUAN PERALATAN KEPADA UKM"],["No","Nomor BAST","Tanggal Serah Terima","Nama Penerima","Peralatan","Kecamatan"],r,"BAST"); md(b,SAR,r.k,dl(f,r.k))
@H("s07","baris tersembunyi tetap dihitung")
def _(b):
    r=mk(24,507,NO,OR,UX,KC,GD); ws=S(b,"bantuan gerobak april.xlsx",["UKM PENERIMA BANTUAN PERALATAN USAHA","BULAN APRIL 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Peralatan"],r,"April")
    for x in ws.rows_at[5:9]: ws.row_dimensions[x].hidden=True
    fm(b,SAR,r.k,4)
# ================= campuran
@H("m01","satu buku kerja: izin dan bantuan")
def _(b):
    r=mk(23,601,NO,OR,UX,NB,KC); q=mk(19,602,NO,OR,UX,GD,KC,off=50)
    S(b,"Laporan Bidang UKM Juli.xlsx",["FASILITASI NIB UMKM","JULI 2023"],["No","Nama","Usaha","NIB","Kecamatan"],r,"NIB"); S(b,"Laporan Bidang UKM Juli.xlsx",["PENERIMA BANTUAN SARANA USAHA UKM","JULI 2023"],["No","Nama Penerima","Usaha","Sarana","Kecamatan"],q,"Bantuan"); fm(b,IZN,r.k,7); fm(b,SAR,q.k,7)
@H("m02","dua berkas: koperasi dan umkm")
def _(b):
    r=mk(34,603,NO,KX,KC,ST()); q=mk(47,604,NO,UX,OR,KC,SKX)
    S(b,"1. Koperasi.xlsx",["DATA KOPERASI","PER 30 SEPTEMBER 2023"],["No","Nama Koperasi","Kecamatan","Status"],r,"Kop"); S(b,"2. UMKM.xlsx",["DATA UMKM","PER 30 SEPTEMBER 2023"],["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha"],q,"UMKM"); kopu(b,r.k,"2023-Q3",AK); umu(b,q.k,"2023-Q3",SKX)
