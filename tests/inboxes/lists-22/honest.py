from own import *
import own
from openpyxl.comments import Comment
from xml.sax.saxutils import escape
own.A=A="register"
W="w22l-honest-"
# ---- helpers of this round
def kl2(n, seed, among=None, order=False, least=2):
    am=list(among or NAMES); rnd=random.Random(seed)
    l=am*least+[rnd.choice(am) for _ in range(max(0,n-least*len(am)))]
    rnd.shuffle(l)
    return sorted(l,key=NAMES.index) if order else l
def some(n, seed): return sorted(random.Random(seed).sample(NAMES,n),key=NAMES.index)
def occ(kl):
    d={};o=[]
    for k in kl: d[k]=d.get(k,-1)+1; o.append(d[k])
    return o
def act(kl):
    o=occ(kl); return lambda i: o[i]%3!=1
def raw(f): f.raw=True; return f
def two(kl,a,n):
    f=act(kl); return raw(lambda i,k: a if f(i) else n)
def scl(kl, words=("Mikro","Kecil","Menengah")):
    o=occ(kl); return raw(lambda i,k: words[0] if o[i]%5 in (0,3) else words[1] if o[i]%5 in (1,4) else words[2])
def ckl(kl,f,w): return lambda i: w.lower() in f(i,kl[i]).lower()
def usek(b,kl,per,status=True):
    b.use("koperasi_total",per,cn(kl))
    if status:
        f=act(kl); ks_=list(dict.fromkeys(kl))
        b.use("koperasi_aktif",per,{k:sum(1 for i,x in enumerate(kl) if x==k and f(i)) for k in ks_})
        b.use("koperasi_tidak_aktif",per,{k:sum(1 for i,x in enumerate(kl) if x==k and not f(i)) for k in ks_})
def useu(b,kl,per,scale=True):
    b.use("umkm_total",per,cn(kl))
    if scale:
        g=scl(kl); ks_=list(dict.fromkeys(kl))
        for w in ("mikro","kecil","menengah"): b.use("umkm_"+w,per,{k:sum(1 for i,x in enumerate(kl) if x==k and g(i,x).lower()==w) for k in ks_})
def flowm(b,m,kl,dates,ok=lambda i:True):
    """months and quarters of dated rows"""
    for y in sorted({d.year for d in dates}):
        for mo in range(1,13):
            c=cn(kl,lambda i:ok(i) and dates[i].year==y and dates[i].month==mo)
            if c: b.use(m,"%d-%02d"%(y,mo),c)
        for q in (1,2,3,4):
            c=cn(kl,lambda i:ok(i) and dates[i].year==y and tw(dates[i])==q)
            if c: b.use(m,"%d-Q%d"%(y,q),c)
def mon(b,m,kl,y,mo,ok=lambda i:True):
    c=cn(kl,ok); b.use(m,"%d-%02d"%(y,mo),c); b.use(m,"%d-Q%d"%(y,(mo-1)//3+1),c)
def T(b,fn,lines,spec,kl,tab="Sheet1",off=0,rows=None,**kw):
    """spec: (heading, f) or (group, [(sub, f), ...])"""
    heads=[];fs=[]
    for hd,f in spec:
        if isinstance(f,list): heads.append((hd,[x for x,_ in f])); fs+=[g for _,g in f]
        else: heads.append(hd); fs.append(f)
    r=[tuple(f(i,k) if f is NO or getattr(f,'raw',False) else f(i+off,k) for f in fs) for i,k in enumerate(kl)]
    if rows: r=rows(r)
    ws=S(b,fn,lines,heads,r,tab,**kw); ws.n=hdcount(heads); return ws
def note(ws,*lines,gap=1):
    r=ws.next+gap
    for x in lines: put(ws,r,1,x); r+=1
    ws.next=r
def group(kl,fmt,sub=None,restart=True):
    """a line before each district (rows in the order of districts), perhaps one after"""
    def f(rows):
        o=[];last=None;n=0;j=0
        for k,row in zip(kl,rows):
            if k!=last:
                if last and sub: o.append(sub%n if isinstance(sub,str) else sub(last,n))
                j+=1; o.append(fmt(j,k)); n=0; last=k
            n+=1; o.append((n,)+row[1:] if restart else row)
        if sub: o.append(sub%n if isinstance(sub,str) else sub(last,n))
        return o
    return f
def ods(sheets):
    def cell(v):
        if v is None: return "<table:table-cell/>"
        if isinstance(v,(int,float)): return '<table:table-cell office:value-type="float" office:value="%s"><text:p>%s</text:p></table:table-cell>'%(v,v)
        if isinstance(v,datetime.datetime): return '<table:table-cell office:value-type="date" office:date-value="%s" table:style-name="cd"><text:p>%s</text:p></table:table-cell>'%(v.strftime("%Y-%m-%d"),v.strftime("%d/%m/%Y"))
        return '<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>'%escape(v)
    x='<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2"><office:automatic-styles><number:date-style style:name="d1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style><style:style style:name="cd" style:family="table-cell" style:data-style-name="d1"/></office:automatic-styles><office:body><office:spreadsheet>'
    for nm,rows in sheets:
        w=max(len(r) for r in rows)
        x+='<table:table table:name="%s"><table:table-column table:number-columns-repeated="%d"/>'%(escape(nm),w)
        for r in rows: x+="<table:table-row>"+"".join(cell(v) for v in r)+("<table:table-cell/>" if not r else "")+"</table:table-row>"
        x+="</table:table>"
    x+="</office:spreadsheet></office:body></office:document-content>"
    man='<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    o=io.BytesIO(); d=zipfile.ZipFile(o,"w",zipfile.ZIP_DEFLATED)
    for n,s in (("mimetype","application/vnd.oasis.opendocument.spreadsheet"),("content.xml",x),("META-INF/manifest.xml",man)):
        z=zipfile.ZipInfo(n,(2024,1,8,10,0,0)); z.compress_type=zipfile.ZIP_STORED if n=="mimetype" else zipfile.ZIP_DEFLATED; d.writestr(z,s)
    d.close(); return o.getvalue()
def KQ(i,k): return ["Koperasi Rekaan %d","KSU Umpama %d","Kopwan Andai %d","Koperasi Tani Misal %d","KPRI Seumpama %d","Koperasi Pasar Rekaan %d"][i%6]%(i+1)
def UQ(i,k): return ["Usaha %d","Dapur Umpama %d","Toko Andai %d","Tenun Rekaan %d","Sablon Misal %d","Garam Umpama %d","Gula Merah Andai %d"][i%7]%(i+1)
def QQ(i,k): return "Peserta %d"%(i+1)
def MQ(i,k): return "Pengusaha %d"%(i+1)
KT=lambda i,k:"Ketua %d"%(i+1)
HQ=["Oven Gas Dua Rak","Mesin Obras","Kompor Tekanan Tinggi","Mesin Parut Kelapa","Timbangan Digital 30 Kg","Vacuum Sealer","Mesin Las Inverter","Rak Pajang Besi"]
AL=lambda i,k:HQ[i%8]
# ---- cooperatives
@h(W+"k01-buku-induk","buku induk, posisi 31 Desember 2023")
def _(b):
    kl=kl2(31,101)
    T(b,"Buku Induk Koperasi 2023.xlsx",["BUKU INDUK KOPERASI","DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO","Posisi 31 Desember 2023"],[("NO.",NO),("NO. BADAN HUKUM",BN),("TGL. BADAN HUKUM",DB),("NAMA KOPERASI",KQ),("DESA/KEL.",DS),("KECAMATAN",KU),("STATUS",two(kl,"AKTIF","TIDAK AKTIF"))],kl,"BUKU INDUK",merge=True,when="Januari 2024")
    usek(b,kl,"2023-Q4")
@h(W+"k02-centang","tick marks under a two-row heading")
def _(b):
    kl=kl2(28,102,order=True); f=act(kl)
    ws=T(b,"data koperasi per kecamatan.xlsx",["DAFTAR NAMA KOPERASI SE-KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],[("No",NO),("Kecamatan",KC),("Nama Koperasi",KQ),("Ketua",KT),("Kondisi Koperasi",[("Aktif",lambda i,k:"√" if f(i) else None),("Tidak Aktif",lambda i,k:None if f(i) else "√")]),("Ket.",E)],kl,num=True)
    usek(b,kl,"2023-Q4")
@h(W+"k03-bagian","a section for each district with a line of its subtotal")
def _(b):
    kl=kl2(33,103,order=True)
    T(b,"koperasi_tw3.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","PER 30 SEPTEMBER 2023"],[("No",NO),("Nama Koperasi",KQ),("Nomor Badan Hukum",BH),("Alamat (Desa/Kelurahan)",DS),("Status",two(kl,"Aktif","Tidak Aktif"))],kl,"TW III",rows=group(kl,lambda j,k:"%s. KECAMATAN %s"%(RM[j],k.upper()),lambda k,n:"Jumlah Kecamatan %s : %d koperasi"%(k,n)))
    usek(b,kl,"2023-Q3")
@h(W+"k04-lembar","a sheet for each district")
def _(b):
    rnd=random.Random(104); o=0
    for j,k in enumerate(NAMES):
        kl=[k]*rnd.randint(2,5)
        T(b,"Koperasi 11 Kecamatan (Juni 2023).xlsx",["DATA KOPERASI","KECAMATAN %s"%k.upper(),"PER 30 JUNI 2023"],[("No.",NO),("Nama Koperasi",KQ),("No. dan Tgl BH",BN),("Desa/Kelurahan",DS),("Aktif / Tidak Aktif",two(kl,"Aktif","Tidak Aktif"))],kl,k,off=o); o+=len(kl)
        usek(b,kl,"2023-Q2")
@h(W+"k05-berkas","a file for each of four districts")
def _(b):
    n=0
    for j,k in enumerate(["Kelara","Rumbia","Tarowang","Batang"]):
        kl=[k]*(3+j)
        T(b,"Kec %s.xlsx"%k,["Pendataan Koperasi","Kecamatan %s Kabupaten Jeneponto"%k,"Keadaan Desember 2023"],[("No",NO),("Nama",(lambda n:lambda i,k:KQ(i+n,k))(n)),("Desa",DS),("Kecamatan",KC),("Tahun Berdiri",NUM(1999,3,22)),("Status Koperasi",two(kl,"Aktif","Tidak aktif"))],kl,"Data"); n+=len(kl)
        usek(b,kl,"2023-12")
@h(W+"k06-gabung","district merged over its rows, no status")
def _(b):
    kl=kl2(30,106,order=True)
    ws=T(b,"Nominatif Koperasi.xlsx",["NOMINATIF KOPERASI DALAM WILAYAH KABUPATEN JENEPONTO","Triwulan II Tahun 2023"],[("No",NO),("Kecamatan",KU),("Nama Koperasi",KQ),("Jenis",JN),("Jumlah Anggota",NUM(20,7,90))],kl)
    span(ws,2,runs(kl)); usek(b,kl,"2023-Q2",False)
@h(W+"k07-ods","an ods")
def _(b):
    kl=kl2(26,107); s=two(kl,"Aktif","Tidak Aktif")
    b.files["Koperasi Jeneponto.ods"]=ods([("Koperasi",[["DAFTAR KOPERASI KABUPATEN JENEPONTO"],["Per 31 Maret 2023"],[],["No","Nama Koperasi","Kecamatan","Tanggal Berdiri","Keaktifan"]]+[[i+1,KQ(i,k),k,DB(i,k),s(i,k)] for i,k in enumerate(kl)]+[[],[None,None,None,"Jeneponto, 4 April 2023"],[None,None,None,"Pengelola Data"]])])
    usek(b,kl,"2023-Q1")
@h(W+"k08-rekap-samping","a small recap beside the list that agrees")
def _(b):
    kl=kl2(29,108); c=cn(kl)
    ws=T(b,"KOPERASI DES 2023.xlsx",LH+["DATA NAMA KOPERASI PER DESEMBER 2023"],[("NO",NO),("NAMA KOPERASI",KQ),("KECAMATAN",KC),("KETUA",KT),("NO. HP",HP)],kl,"DATA")
    r=ws.first-1; put(ws,r,8,"Kecamatan",True); put(ws,r,9,"Jumlah Koperasi",True)
    for j,k in enumerate(NAMES): put(ws,r+1+j,8,k); put(ws,r+1+j,9,c[k])
    put(ws,r+12,8,"Jumlah"); put(ws,r+12,9,len(kl))
    usek(b,kl,"2023-12",False)
@h(W+"k09-semester","Semester I")
def _(b):
    kl=kl2(27,109)
    T(b,"Lap Semester Kelembagaan.xlsx",KOPJ+["DAFTAR KOPERASI BERBADAN HUKUM SEMESTER I TAHUN 2023"],[("No. Urut",NO),("Koperasi",KQ),("Badan Hukum",[("Nomor",BN),("Tanggal",DB)]),("Kedudukan",[("Desa/Kel",DS),("Kecamatan",KC)]),("Status",two(kl,"Aktif","Tidak Aktif"))],kl,"Sem I",num=True)
    usek(b,kl,"2023-S1")
@h(W+"k10-kolom-sembunyi","hidden columns of members and telephone")
def _(b):
    kl=kl2(25,110)
    ws=T(b,"db_koperasi_rev.xlsx",["Database Koperasi Kab. Jeneponto","Posisi per 30 September 2023"],[("No",NO),("Nama Koperasi",KQ),("L",NUM(8,3,30)),("P",NUM(10,5,40)),("HP Pengurus",HP),("Kecamatan",KC),("Status",two(kl,"Aktif","Non Aktif"))],kl,"db")
    for c in "CDE": ws.column_dimensions[c].hidden=True
    usek(b,kl,"2023-Q3")
@h(W+"k11-alasan","remarks tell why a cooperative is not active")
def _(b):
    kl=kl2(30,111); f=act(kl)
    T(b,"Keragaan koperasi 2023.xlsx",["KONDISI KOPERASI DI KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],[("No",NO),("Nama Koperasi",KQ),("Kecamatan",KC),("Status",two(kl,"Aktif","Tidak Aktif")),("Keterangan",lambda i,k:("RAT tepat waktu" if i%2 else None) if f(i) else ["Tidak RAT tiga tahun","Pengurus tidak lengkap","Tidak ada kegiatan usaha"][i%3])],kl,when="Januari 2024",jab="Kepala Bidang Kelembagaan Koperasi")
    usek(b,kl,"2023-Q4")
@h(W+"k12-ulang-kepala","heading repeated on each page, spellings mixed")
def _(b):
    kl=kl2(40,112)
    T(b,"Print koperasi.xlsx",["DIREKTORI KOPERASI KABUPATEN JENEPONTO","KEADAAN AKHIR TAHUN 2023 (31 DESEMBER 2023)"],[("No",NO),("Nama Koperasi",KQ),("Jenis Koperasi",JN),("Desa/Kelurahan",DS),("Kecamatan",KE),("Status",two(kl,"A","TA"))],kl,rep=15,page="Hal. %d")
    ws=b.files["Print koperasi.xlsx"]["Sheet1"]; put(ws,ws.next+1,1,"A = Aktif, TA = Tidak Aktif"); usek(b,kl,"2023-Q4")
@h(W+"k13-komentar","harmless comments on cells")
def _(b):
    kl=kl2(24,113)
    ws=T(b,"Koperasi - update Sept.xlsx",["Koperasi di Kabupaten Jeneponto","Bulan September 2023"],[("No",NO),("Nama Koperasi",KQ),("Kecamatan",KC),("Nama Ketua",KT),("No. WA",HP),("Status",two(kl,"Aktif","Tidak Aktif"))],kl)
    ws.cell(ws.rows_at[3],5).comment=Comment("Nomor baru, dikonfirmasi lewat telepon","Staf"); ws.cell(ws.rows_at[9],4).comment=Comment("Gelar belum diketik","Staf")
    usek(b,kl,"2023-09")
@h(W+"k14-pengurus","officers' columns, finance columns")
def _(b):
    kl=kl2(26,114)
    T(b,"PROFIL KOPERASI 2023.xlsx",["PROFIL KOPERASI KABUPATEN JENEPONTO TAHUN 2023"],[("NO",NO),("NAMA KOPERASI",KQ),("KECAMATAN",KC),("PENGURUS",[("KETUA",KT),("SEKRETARIS",ORG("Sekretaris")),("BENDAHARA",ORG("Bendahara"))]),("KEUANGAN (Rp)",[("MODAL SENDIRI",AS),("VOLUME USAHA",OM)]),("STATUS",two(kl,"AKTIF","TIDAK AKTIF"))],kl,"PROFIL",num=True,merge=True)
    usek(b,kl,"2023")
@h(W+"k15-2024","Triwulan II 2024",2024)
def _(b):
    kl=kl2(32,115,order=True)
    T(b,"Koperasi TW II 2024.xlsx",["DATA KOPERASI AKTIF DAN TIDAK AKTIF","KABUPATEN JENEPONTO","TRIWULAN II TAHUN 2024"],[("No",NO),("Kecamatan",KC),("Nama Koperasi",KQ),("NIK Koperasi",lambda i,k:"73040%08d"%(2010003+i*17)),("Kategori",two(kl,"Koperasi Aktif","Koperasi Tidak Aktif"))],kl,rows=lambda r:r,blank=0)
    usek(b,kl,"2024-Q2")
@h(W+"k16-baris-kosong","blank rows between districts, district only on its first row")
def _(b):
    kl=kl2(27,116,order=True)
    def rows(r):
        o=[];last=None
        for k,x in zip(kl,r):
            if k!=last and last: o.append("")
            o.append(x if k!=last else (x[0],None)+x[2:]); last=k
        return o
    T(b,"kop.xlsx",["REGISTER KOPERASI","KABUPATEN JENEPONTO PER TANGGAL 31 DESEMBER 2023"],[("No",NO),("Kecamatan",KC),("Nama Koperasi",KQ),("No. BH",BH),("Status",two(kl,"Aktif","Tidak Aktif"))],kl,rows=rows)
    usek(b,kl,"2023-Q4")
@h(W+"k17-rekap-lembar","list and a second sheet that recaps it")
def _(b):
    kl=kl2(30,117); f=act(kl); c=cn(kl)
    T(b,"Koperasi Triwulan I.xlsx",["NAMA-NAMA KOPERASI KAB. JENEPONTO","Triwulan I 2023"],[("No",NO),("Nama Koperasi",KQ),("Kecamatan",KC),("Desa",DS),("Status",two(kl,"Aktif","Tidak Aktif"))],kl,"Rincian")
    a=[cn(kl,f).get(k,0) for k in NAMES]; n=[c[k] for k in NAMES]
    recap(b.sheet("Koperasi Triwulan I.xlsx","Rekap"),["REKAPITULASI KOPERASI KAB. JENEPONTO","Triwulan I 2023"],["No","Kecamatan","Koperasi Aktif","Koperasi Tidak Aktif","Jumlah Koperasi"],[a,[x-y for x,y in zip(n,a)],n])
    usek(b,kl,"2023-Q1")
# ---- enterprises
@h(W+"u01-direktori","directory with scale")
def _(b):
    kl=kl2(45,201,least=3)
    T(b,"Direktori UMKM 2023.xlsx",["DIREKTORI USAHA MIKRO, KECIL DAN MENENGAH","KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],[("NO",NO),("NAMA USAHA",UQ),("NAMA PEMILIK",MQ),("DESA/KELURAHAN",DS),("KECAMATAN",KC),("BIDANG USAHA",JU),("SKALA USAHA",scl(kl))],kl,"DIREKTORI")
    useu(b,kl,"2023-Q4")
@h(W+"u02-centang","scale by tick marks")
def _(b):
    kl=kl2(40,202,least=3,order=True); g=scl(kl); tk=lambda w:(lambda i,k:"v" if g(i,k)==w else None)
    T(b,"data umkm juni.xlsx",["DATA PELAKU UMKM KAB. JENEPONTO","Per 30 Juni 2023"],[("No",NO),("Kecamatan",KC),("Pemilik",MQ),("Nama Usaha",UQ),("Skala Usaha",[("Mikro",tk("Mikro")),("Kecil",tk("Kecil")),("Menengah",tk("Menengah"))]),("No. HP",HP)],kl,num=True)
    useu(b,kl,"2023-Q2")
@h(W+"u03-tanpa-skala","no scale column, omzet and workers")
def _(b):
    kl=kl2(36,203)
    T(b,"UMKM TW4.xlsx",PEMB+["BASIS DATA UMKM TRIWULAN IV TAHUN 2023"],[("No",NO),("NIK",NK),("Nama Pelaku Usaha",MQ),("L/P",LP),("Kecamatan",KE),("Jenis Usaha",JU),("Tenaga Kerja",NUM(1,3,7)),("Omzet/Tahun (Rp)",OM)],kl,"basis data",when="Januari 2024")
    useu(b,kl,"2023-Q4",False)
@h(W+"u04-bagian","sections with restarting numbers")
def _(b):
    kl=kl2(35,204,order=True)
    T(b,"Pendataan UMKM.xlsx",["HASIL PENDATAAN UMKM DI KABUPATEN JENEPONTO","BULAN OKTOBER 2023"],[("No",NO),("Nama Usaha",UQ),("Pengusaha",MQ),("Desa/Kel",DS)],kl,rows=group(kl,lambda j,k:"Kecamatan : %s"%k))
    useu(b,kl,"2023-10",False)
@h(W+"u05-lembar","a sheet for each of five districts with total row")
def _(b):
    o=0
    for j,k in enumerate(["Bangkala","Bangkala Barat","Tamalatea","Bontoramba","Binamu"]):
        kl=[k]*(5+j)
        ws=T(b,"UMKM per kecamatan 2023.xlsx",["DAFTAR UMKM KECAMATAN %s"%k.upper(),"TAHUN 2023"],[("No",NO),("Nama Usaha",UQ),("Pemilik",MQ),("Desa/Kelurahan",DS),("Kategori Usaha",scl(kl,("Usaha Mikro","Usaha Kecil","Usaha Menengah")))],kl,k,off=o); o+=len(kl)
        put(ws,ws.next,2,"Jumlah"); put(ws,ws.next,3,len(kl)); useu(b,kl,"2023")
@h(W+"u06-ods","ods of enterprises")
def _(b):
    kl=kl2(38,206,least=3); g=scl(kl)
    b.files["umkm_jeneponto.ods"]=ods([("UMKM",[["DATA UMKM KABUPATEN JENEPONTO"],["Keadaan per 30 September 2023"],[],["No","Nama Usaha","Nama Pemilik","Kecamatan","KBLI","Skala"]]+[[i+1,UQ(i,k),MQ(i,k),k.upper(),KB(i,k),g(i,k)] for i,k in enumerate(kl)])])
    useu(b,kl,"2023-Q3")
@h(W+"u07-alamat","address in grouped columns, numbering row")
def _(b):
    kl=kl2(34,207,least=3)
    T(b,"Form Pendataan Pelaku Usaha.xlsx",["FORMULIR PENDATAAN PELAKU USAHA (UMKM)","Kabupaten : Jeneponto","Posisi : 31 Maret 2023"],[("No",NO),("Identitas Pemilik",[("Nama",MQ),("NIK",NX),("L/P",LP)]),("Alamat Usaha",[("Desa/Kelurahan",DS),("Kecamatan",KC)]),("Usaha",[("Nama Usaha",UQ),("Skala",scl(kl)),("Tahun Mulai",NUM(2004,5,18))])],kl,num=[1,2,3,4,5,6,7,8,9])
    useu(b,kl,"2023-Q1")
@h(W+"u08-dua-berkas","two quarters in two files")
def _(b):
    for q,s in ((1,30),(2,36)):
        kl=kl2(s,208+q,least=2)
        T(b,"TW %s/umkm.xlsx"%RM[q],["REGISTER UMKM","TRIWULAN %s 2023"%RM[q]],[("No",NO),("Nama Usaha",UQ),("Pemilik",MQ),("Kecamatan",KC),("Sektor",JU)],kl,"Register")
        useu(b,kl,"2023-Q%d"%q,False)
@h(W+"u09-2022","end of 2022",2022)
def _(b):
    kl=kl2(33,209,least=3,order=True)
    ws=T(b,"UMKM 31 12 2022.xlsx",["LAMPIRAN II","DATA UMKM SE-KABUPATEN JENEPONTO","KONDISI PER 31 DESEMBER 2022"],[("NO",NO),("KECAMATAN",KU),("NAMA USAHA",UQ),("NAMA PIMPINAN",MQ),("ASET (Rp)",AS),("KLASIFIKASI",scl(kl,("MIKRO","KECIL","MENENGAH")))],kl,merge=True)
    span(ws,2,runs(kl)); useu(b,kl,"2022-Q4")
@h(W+"u10-nib-dan-ket","NIB column with '-' and remarks, still every enterprise",2024)
def _(b):
    kl=kl2(32,210)
    T(b,"rekam umkm smt 2.xlsx",["REKAMAN DATA UMKM","SEMESTER II 2024"],[("No",NO),("Usaha",UQ),("Pemilik",MQ),("Kecamatan",KC),("NIB",lambda i,k:NB(i,k) if i%3 else "-"),("Keterangan",lambda i,k:"jualan daring" if i%5==0 else None)],kl)
    useu(b,kl,"2024-S2",False)
# ---- permits
IZ3=["NIB","P-IRT","NIB","Sertifikat Halal"]
@h(W+"i01-register","register of issued NIB with dates, whole year")
def _(b):
    kl=kl2(40,301); f=DT(2023,1,2,4,5,7,9,10,12)
    T(b,"Register Pendampingan OSS 2023.xlsx",["REGISTER PENERBITAN NIB UMKM","HASIL FASILITASI DINAS KOPERASI DAN UKM KAB. JENEPONTO","TAHUN 2023"],[("No",NO),("Tanggal Terbit",f),("NIB",NB),("Nama Pelaku Usaha",MQ),("Nama Usaha",UQ),("Kecamatan",KC)],kl,"Register")
    flowm(b,IZN,kl,dl(f,kl))
@h(W+"i02-teks-tanggal","dates as text")
def _(b):
    kl=kl2(30,302); f=DT(2023,4,5,6)
    T(b,"izin usaha tw2.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN II TAHUN 2023"],[("No.",NO),("Nama Usaha",UQ),("Pemilik",MQ),("Desa/Kel.",DS),("Kecamatan",KC),("Nomor Induk Berusaha",NB),("Tgl Terbit",lambda i,k:tgl(f(i,k),0))],kl,"TW II")
    flowm(b,IZN,kl,dl(f,kl))
@h(W+"i03-triwulan","title alone tells the quarter")
def _(b):
    kl=kl2(26,303)
    T(b,"NIB III.xlsx",PEMB+["DAFTAR PELAKU UMKM YANG TELAH DIBUATKAN NIB","TRIWULAN III 2023"],[("No",NO),("NIK",NX),("Nama",MQ),("Usaha",UQ),("Kecamatan",KE),("NIB",NB)],kl,when="Oktober 2023")
    b.use(IZN,"2023-Q3",cn(kl))
@h(W+"i04-bulanan","a sheet for each month of a quarter")
def _(b):
    tot={};o=0
    for m in (10,11,12):
        kl=kl2(10+m%4,304+m,among=some(6,m),least=1)
        T(b,"Fasilitasi Perizinan Okt-Des.xlsx",["Daftar UMKM Difasilitasi Penerbitan NIB","Bulan %s 2023"%BLN[m-1]],[("No",NO),("Nama Pemilik",MQ),("Nama Usaha",UQ),("Kecamatan",KC),("NIB",NB)],kl,BLN[m-1],off=o); o+=len(kl)
        b.use(IZN,"2023-%02d"%m,cn(kl))
        for k,v in cn(kl).items(): tot[k]=tot.get(k,0)+v
    b.use(IZN,"2023-Q4",tot)
@h(W+"i05-kumulatif","Januari - September")
def _(b):
    kl=kl2(38,305)
    T(b,"izin jan-sept.xlsx",["UMKM PENERIMA FASILITASI PERIZINAN BERUSAHA","PERIODE JANUARI - SEPTEMBER 2023"],[("NO",NO),("NAMA USAHA",UQ),("NAMA PEMILIK",MQ),("KECAMATAN",KC),("NO. NIB",NB)],kl)
    b.use(IZN,"2023-Q3",cn(kl),cum=True)
@h(W+"i06-jenis","kinds of permits in a column, month in the title")
def _(b):
    kl=kl2(24,306,among=some(8,306))
    T(b,"Perizinan Mei.xlsx",["LAPORAN BULANAN FASILITASI IZIN USAHA BAGI UMKM","BULAN MEI 2023"],[("No",NO),("Pelaku Usaha",MQ),("Nama Usaha",UQ),("Kecamatan",KC),("Jenis Izin",lambda i,k:IZ3[i%4]),("Nomor Izin",lambda i,k:NB(i,k) if IZ3[i%4]=="NIB" else "%d/IZ/2023"%(100+i))],kl,"Mei")
    mon(b,IZN,kl,2023,5)
@h(W+"i07-bagian","sections by district, dates as dates")
def _(b):
    kl=kl2(30,307,order=True); f=DT(2023,7,8,9)
    T(b,"rekaman NIB.xlsx",["NAMA-NAMA UMKM YANG SUDAH TERBIT IZIN USAHANYA","Triwulan III Tahun Anggaran 2023"],[("No",NO),("Nama Usaha",UQ),("Pemilik",MQ),("NIB",NB),("Tanggal",f)],kl,rows=group(kl,lambda j,k:"%s. Kec. %s"%(ALF[j-1],k)))
    flowm(b,IZN,kl,dl(f,kl))
@h(W+"i08-ods","ods with dates")
def _(b):
    kl=kl2(24,308,among=some(9,308)); f=DT(2023,1,2,3)
    b.files["Izin TW I.ods"]=ods([("TW I",[["FASILITASI IZIN USAHA UMKM KABUPATEN JENEPONTO"],["TRIWULAN I TAHUN 2023"],[],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB","Tanggal Terbit NIB"]]+[[i+1,MQ(i,k),UQ(i,k),k,NB(i,k),f(i,k)] for i,k in enumerate(kl)])])
    flowm(b,IZN,kl,dl(f,kl))
@h(W+"i09-selesai","a status column that says Terbit on every row")
def _(b):
    kl=kl2(23,309)
    T(b,"Monitoring OSS TW4.xlsx",["MONITORING FASILITASI NIB UMKM","TRIWULAN IV 2023"],[("No",NO),("Nama",MQ),("Merek/Usaha",UQ),("Kecamatan",KC),("NIB",NB),("Status",C("Terbit")),("Risiko",C("Rendah"))],kl,"TW4")
    b.use(IZN,"2023-Q4",cn(kl))
@h(W+"i10-sembunyi-baris","hidden rows count",2024)
def _(b):
    kl=kl2(25,310); f=DT(2024,2,3)
    ws=T(b,"nib 2024.xlsx",["Daftar UMKM Terfasilitasi NIB Triwulan I 2024"],[("No",NO),("Tgl. Terbit",f),("Nama Pengusaha",MQ),("Usaha",UQ),("Kecamatan",KC),("NIB",NB)],kl)
    for x in ws.rows_at[4:8]: ws.row_dimensions[x].hidden=True
    flowm(b,IZN,kl,dl(f,kl))
@h(W+"i11-total","a total row and number words")
def _(b):
    kl=kl2(22,311)
    ws=T(b,"Lampiran SK izin.xlsx",["LAMPIRAN LAPORAN KEGIATAN FASILITASI IZIN USAHA","BULAN NOVEMBER 2023"],[("No",NO),("Nama Usaha",UQ),("Pemilik",MQ),("Kecamatan",KC),("Nomor NIB",NB)],kl)
    put(ws,ws.next,2,"Jumlah",True); put(ws,ws.next,3,"%d UMKM"%len(kl)); mon(b,IZN,kl,2023,11)
@h(W+"i12-nama-berkas-lain","title says TW II, file name TW III: the title holds")
def _(b):
    kl=kl2(24,312)
    T(b,"NIB TW III 2023.xlsx",["DATA UMKM YANG DIFASILITASI NIB","TRIWULAN II TAHUN 2023"],[("No",NO),("Nama Usaha",UQ),("Nama Pemilik",MQ),("Kecamatan",KC),("NIB",NB)],kl)
    b.use(IZN,"2023-Q2",cn(kl))
# ---- training
PEL=["Pelatihan Pembukuan Sederhana","Bimtek Akuntansi Koperasi","Pelatihan Pemasaran Digital","Pelatihan Kemasan Produk","Diklat Pengawas Koperasi"]
@h(W+"d01-satu","one training in a month, attendance with signatures")
def _(b):
    kl=kl2(25,401,among=some(8,401))
    T(b,"Daftar Hadir Pelatihan.xlsx",["DAFTAR HADIR PESERTA","PELATIHAN MANAJEMEN KEUANGAN BAGI KOPERASI DAN UMKM","Tanggal 9 s.d. 11 Mei 2023"],[("No",NO),("Nama Peserta",QQ),("L/P",LP),("Nama Usaha/Koperasi",UQ),("Kecamatan",KC),("Tanda Tangan",lambda i,k:"%d. ......"%(i+1))],kl,"Absen",when="11 Mei 2023",jab="Ketua Panitia")
    mon(b,PD,kl,2023,5)
@h(W+"d02-kegiatan","column of the training and its date")
def _(b):
    kl=kl2(40,402); f=lambda i,k:[D(2023,2,14),D(2023,5,23),D(2023,8,8),D(2023,10,17),D(2023,11,21)][i%5]
    T(b,"Database Alumni Diklat 2023.xlsx",["DATA ALUMNI DIKLAT PERKOPERASIAN DAN UMKM","TAHUN 2023"],[("No",NO),("Nama",QQ),("NIK",NK),("Kecamatan",KC),("Nama Diklat",lambda i,k:PEL[i%5]),("Tanggal Pelaksanaan",f)],kl,"Alumni")
    flowm(b,PD,kl,dl(f,kl))
@h(W+"d03-lembar","a sheet for each training, each in a quarter of its own")
def _(b):
    o=0
    for j,(m,x) in enumerate(((3,"Kemasan"),(6,"Akuntansi"),(9,"Digital"))):
        kl=kl2(18+j,403+j,among=some(7,403+j))
        T(b,"Peserta Pelatihan 2023.xlsx",["DAFTAR PESERTA",PEL[[3,1,2][j]].upper(),"%s, %d - %d %s 2023"%("Bontosunggu",12,14,BLN[m-1])],[("No",NO),("Nama Peserta",QQ),("Jenis Kelamin",LP),("Asal Kecamatan",KC),("No. HP",HP)],kl,x,off=o); o+=len(kl)
        mon(b,PD,kl,2023,m)
@h(W+"d04-triwulan","title tells the quarter; trainings in a column")
def _(b):
    kl=kl2(33,404)
    T(b,"diklat tw 1.xlsx",["NOMINATIF PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TRIWULAN I TAHUN 2023"],[("NO",NO),("NAMA",QQ),("TEMPAT USAHA (DESA)",DS),("KECAMATAN",KU),("DIKLAT YANG DIIKUTI",lambda i,k:PEL[i%3])],kl,merge=True,num=True)
    b.use(PD,"2023-Q1",cn(kl))
@h(W+"d05-dua-kali","a person in two different trainings counts twice")
def _(b):
    base=kl2(20,405); kl=base+base[:8]; n=20
    pi=lambda i:i if i<n else i-n; f=lambda i,k:D(2023,7,18) if i<n else D(2023,9,5)
    T(b,"Peserta TW III.xlsx",["PESERTA PELATIHAN PENINGKATAN SDM KOPERASI DAN UMKM","TRIWULAN III 2023"],[("No",NO),("Nama Peserta",lambda i,k:QQ(pi(i),k)),("NIK",lambda i,k:nkj(pi(i))),("Kecamatan",KC),("Judul Pelatihan",lambda i,k:PEL[0] if i<n else PEL[2]),("Tanggal",f)],kl)
    flowm(b,PD,kl,dl(f,kl))
@h(W+"d06-rentang","dates as ranges of text")
def _(b):
    kl=kl2(26,406); ds_=[D(2023,10,4),D(2023,11,14),D(2023,12,5)]; tx=["04-06 Oktober 2023","14 s.d 16 November 2023","5 - 7 Desember 2023"]
    T(b,"Bimtek triwulan 4.xlsx",["DAFTAR PESERTA BIMBINGAN TEKNIS KOPERASI DAN UMKM","TRIWULAN IV TAHUN 2023"],[("No",NO),("Nama",QQ),("Utusan",UQ),("Kecamatan",KC),("Bimtek",lambda i,k:PEL[i%3]),("Waktu",lambda i,k:tx[i%3])],kl)
    flowm(b,PD,kl,[ds_[i%3] for i in range(len(kl))])
@h(W+"d07-bagian","a section for each district")
def _(b):
    kl=kl2(30,407,order=True)
    T(b,"peserta-juli.xlsx",["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN","BULAN JULI 2023"],[("No",NO),("Nama Peserta",QQ),("Umur",NUM(21,5,30)),("Pendidikan",lambda i,k:["SMP","SMA","S1"][i%3]),("Nama Usaha",UQ)],kl,rows=group(kl,lambda j,k:"%d) Kecamatan %s"%(j,k),"Jumlah peserta : %d orang"))
    mon(b,PD,kl,2023,7)
@h(W+"d08-sampai","s.d. Triwulan III")
def _(b):
    kl=kl2(35,408)
    T(b,"rekam peserta.xlsx",PEMB+["DATA PESERTA PELATIHAN S.D. TRIWULAN III TAHUN 2023"],[("No",NO),("Nama Peserta",QQ),("Alamat",[("Desa/Kel.",DS),("Kecamatan",KC)]),("Pelatihan",lambda i,k:PEL[i%4])],kl)
    b.use(PD,"2023-Q3",cn(kl),cum=True)
@h(W+"d09-hadir-semua","attendance by day, everyone present")
def _(b):
    kl=kl2(22,409,among=some(9,409))
    T(b,"ABSENSI PELATIHAN AGUSTUS.xlsx",["REKAP KEHADIRAN PESERTA PELATIHAN PENGELOLAAN USAHA","22 - 24 Agustus 2023"],[("No",NO),("Nama Peserta",QQ),("Kecamatan",KC),("Kehadiran",[("Hari I",C("√")),("Hari II",C("√")),("Hari III",C("√"))])],kl,num=True)
    mon(b,PD,kl,2023,8)
@h(W+"d10-sertifikat","register of certificates of training",2024)
def _(b):
    kl=kl2(28,410); f=DF(2024,4,5,6)
    T(b,"Reg Sertifikat.xlsx",["REGISTER SERTIFIKAT PESERTA DIKLAT KOPERASI DAN UMKM","TRIWULAN II 2024"],[("No.",NO),("No. Sertifikat",lambda i,k:"%03d/DIKLAT/2024"%(i+1)),("Nama Peserta",QQ),("Kecamatan",KC),("Tanggal Diklat",lambda i,k:tgl(f(i,k),3))],kl,"Sertifikat")
    flowm(b,PD,kl,dl(f,kl))
@h(W+"d11-semester","Semester II, gender ticked in two columns")
def _(b):
    kl=kl2(31,411)
    T(b,"Semester 2.xlsx",["DAFTAR NAMA PESERTA PELATIHAN KOPERASI DAN UMKM","SEMESTER II TAHUN 2023"],[("No",NO),("Nama",QQ),("Jenis Kelamin",[("L",lambda i,k:1 if jk(i)=="L" else None),("P",lambda i,k:1 if jk(i)=="P" else None)]),("Kecamatan",KC),("Jenis Pelatihan",lambda i,k:PEL[i%5])],kl)
    b.use(PD,"2023-S2",cn(kl))
# ---- aid
@h(W+"b01-penerima","receivers of equipment, quarter in the title")
def _(b):
    kl=kl2(24,501)
    T(b,"Penerima Peralatan.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA","TRIWULAN IV TAHUN 2023"],[("No",NO),("Nama Penerima",MQ),("Nama Usaha",UQ),("Kecamatan",KC),("Jenis Bantuan",AL),("Jumlah",C(1)),("Satuan",C("unit"))],kl,when="Desember 2023")
    b.use(SAR,"2023-Q4",cn(kl))
@h(W+"b02-bast","dates of handing over")
def _(b):
    kl=kl2(28,502); f=DT(2023,6,8,11)
    T(b,"Serah terima barang 2023.xlsx",["DAFTAR UKM PENERIMA BANTUAN PERALATAN USAHA","TAHUN ANGGARAN 2023"],[("No",NO),("Nomor BAST",lambda i,k:"027/%02d/BAST/2023"%(i+1)),("Tanggal Serah Terima",f),("Penerima",MQ),("Usaha",UQ),("Kecamatan",KC),("Barang",AL)],kl,"BAST")
    flowm(b,SAR,kl,dl(f,kl))
@h(W+"b03-bagian","sections by district with letters")
def _(b):
    kl=kl2(25,503,order=True)
    T(b,"hibah alat.xlsx",["PENERIMA HIBAH ALAT PRODUKSI BAGI PELAKU USAHA KECIL","BULAN SEPTEMBER 2023"],[("No",NO),("Nama Pelaku Usaha",MQ),("Jenis Usaha",JU),("Desa",DS),("Alat yang Diterima",AL)],kl,rows=group(kl,lambda j,k:"%s. KECAMATAN %s"%(ALF[j-1],k.upper())))
    mon(b,SAR,kl,2023,9)
@h(W+"b04-nilai","unit price and amount with sum formula")
def _(b):
    kl=kl2(22,504); v=lambda i,k:1500000+i%5*250000
    ws=T(b,"Realisasi Bantuan TW III.xlsx",LH+["REALISASI PENYALURAN BANTUAN SARANA PRASARANA UKM","TRIWULAN III 2023"],[("NO",NO),("PENERIMA",MQ),("USAHA",UQ),("KECAMATAN",KC),("NAMA BARANG",AL),("NILAI (Rp)",v)],kl,"Realisasi")
    put(ws,ws.next,2,"JUMLAH",True); put(ws,ws.next,6,F("=SUM(F%d:F%d)"%(ws.first,ws.next-1),sum(dl(v,kl)))); b.use(SAR,"2023-Q3",cn(kl))
@h(W+"b05-diterima","a column says Sudah diterima on every row")
def _(b):
    kl=kl2(23,505)
    T(b,"Monev bantuan.xlsx",["MONITORING PENERIMA BANTUAN SARPRAS UKM","SEMESTER I TAHUN 2023"],[("No",NO),("Nama",MQ),("Kecamatan",KC),("Bantuan",AL),("Keterangan",C("Sudah diterima")),("Kondisi Barang",lambda i,k:"Baik")],kl)
    b.use(SAR,"2023-S1",cn(kl))
@h(W+"b06-kumulatif","s.d. September")
def _(b):
    kl=kl2(27,506)
    T(b,"bantuan sd sept.xlsx",["PELAKU USAHA YANG MENDAPATKAN BANTUAN SARANA DAN PRASARANA","S.D. SEPTEMBER 2023"],[("No",NO),("Nama Usaha",UQ),("Pemilik",MQ),("Kecamatan",KE),("Bantuan",AL)],kl)
    b.use(SAR,"2023-Q3",cn(kl),cum=True)
@h(W+"b07-merge","district merged, notes on source of funds")
def _(b):
    kl=kl2(26,507,order=True)
    ws=T(b,"Lampiran BAST.xlsx",["LAMPIRAN BERITA ACARA SERAH TERIMA","DAFTAR PENERIMA BANTUAN PERALATAN USAHA TAHUN 2023"],[("NO",NO),("KECAMATAN",KC),("NAMA PENERIMA",MQ),("NIK",NX),("NAMA USAHA",UQ),("JENIS PERALATAN",AL)],kl,num=True)
    span(ws,2,runs(kl)); note(ws,"Sumber dana : APBD Kabupaten Jeneponto Tahun Anggaran 2023"); b.use(SAR,"2023",cn(kl))
@h(W+"b08-bulan-lembar","two months in two sheets")
def _(b):
    tot={};o=0
    for m in (4,6):
        kl=kl2(14,508+m,among=some(6,508+m)); 
        T(b,"Bantuan Apr Jun 2023.xlsx",["Penerima Bantuan Sarana Usaha","Bulan %s 2023"%BLN[m-1]],[("No",NO),("Nama Penerima",MQ),("Kecamatan",KC),("Sarana yang Diberikan",AL),("Tanggal Terima",(lambda m:lambda i,k:D(2023,m,10+i%12))(m))],kl,SGK[m-1],off=o); o+=len(kl)
        b.use(SAR,"2023-%02d"%m,cn(kl))
        for k,v in cn(kl).items(): tot[k]=tot.get(k,0)+v
    b.use(SAR,"2023-Q2",tot)
@h(W+"b09-ods","ods, 2024",2024)
def _(b):
    kl=kl2(22,509); f=DT(2024,7,8,9)
    b.files["Bantuan TW3 2024.ods"]=ods([("Penerima",[["DAFTAR PENERIMA BANTUAN PERALATAN UKM"],["Triwulan III Tahun 2024"],[],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Peralatan","Tgl Terima"]]+[[i+1,MQ(i,k),UQ(i,k),k,AL(i,k),tgl(f(i,k),1)] for i,k in enumerate(kl)])])
    flowm(b,SAR,kl,dl(f,kl))
@h(W+"b10-campur","two lists of two subjects in two tabs of one file")
def _(b):
    kl=kl2(22,510); k2=kl2(24,511)
    T(b,"Bidang UKM TW II.xlsx",["PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN II 2023"],[("No",NO),("Nama",MQ),("Kecamatan",KC),("Jenis Bantuan",AL)],kl,"Sarpras")
    T(b,"Bidang UKM TW II.xlsx",["PESERTA PELATIHAN UMKM","TRIWULAN II 2023"],[("No",NO),("Nama Peserta",QQ),("Kecamatan",KC),("Materi Pelatihan",lambda i,k:PEL[i%4])],k2,"Pelatihan")
    b.use(SAR,"2023-Q2",cn(kl)); b.use(PD,"2023-Q2",cn(k2))
