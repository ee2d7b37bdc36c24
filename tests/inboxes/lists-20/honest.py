from own import *
import own
from openpyxl.comments import Comment
A="register"; own.A=A
def W(b,fn,top,spec,n,seed,order=False,among=None,off=0,ed=None,**kw):
    """spec: (heading, column) or (group, [(sub, column), ...]); gives the districts of the rows and the sheet"""
    heads=[];cols=[]
    for g,x in spec:
        if isinstance(x,list): heads.append((g,[s for s,_ in x])); cols+=[f for _,f in x]
        else: heads.append(g); cols.append(x)
    r=mk(n,seed,*cols,order=order,among=among,off=off)
    rows=ed(r) if ed else r
    ws=S(b,fn,top,heads,rows,**kw); return r.k,ws
def N(ws,*tx):
    for x in tx: ws.next+=1; put(ws,ws.next,1,x)
def dq(b,m,kl,dates,ok=lambda i:True):
    flowd(b,m,kl,dates,ok)
    for y,mo in sorted({(d.year,d.month) for d in dates}):
        c=cn(kl,lambda i:ok(i) and (dates[i].year,dates[i].month)==(y,mo))
        if c: b.use(m,"%d-%02d"%(y,mo),c)
def mq(b,m,kl,mo,y=2023):
    flow(b,m,kl,"%d-%02d"%(y,mo)); flow(b,m,kl,"%d-Q%d"%(y,(mo-1)//3+1))
def cum(b,m,kl,per): b.use(m,per,cn(kl),cum=True)
def DX(f,form=0): return lambda i,k:tgl(f(i,k),form)
def ods(tabs):
    """a plain ods: [(tab, rows)]"""
    from xml.sax.saxutils import escape
    def cell(v):
        if v is None: return "<table:table-cell/>"
        if isinstance(v,D): return '<table:table-cell office:value-type="date" office:date-value="%s"><text:p>%s</text:p></table:table-cell>'%(v.strftime("%Y-%m-%d"),v.strftime("%d/%m/%Y"))
        if isinstance(v,int): return '<table:table-cell office:value-type="float" office:value="%d"><text:p>%d</text:p></table:table-cell>'%(v,v)
        return '<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>'%escape(v)
    x='<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet>'
    for t_,rows in tabs:
        x+='<table:table table:name="%s">'%escape(t_)+"".join("<table:table-row>"+("".join(map(cell,r)) or "<table:table-cell/>")+"</table:table-row>" for r in rows)+"</table:table>"
    x+="</office:spreadsheet></office:body></office:document-content>"
    man='<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    o=io.BytesIO(); z=zipfile.ZipFile(o,"w")
    for nm,s,ct in (("mimetype","application/vnd.oasis.opendocument.spreadsheet",0),("META-INF/manifest.xml",man,8),("content.xml",x,8)):
        zi=zipfile.ZipInfo(nm,(2024,1,8,10,0,0)); zi.compress_type=ct; z.writestr(zi,s)
    z.close(); return o.getvalue()
KT=lambda i,k:"Ketua Rekaan %d"%(i+1)
TK=lambda y,n:("√" if y else None)
A1=lambda i,k:"√" if AK(i) else None
A0=lambda i,k:None if AK(i) else "√"
HO=lambda n:"w20l-honest-"+n

# ---------------- koperasi
@h(HO("kop-buku-induk"),"register, status words, hidden phone column")
def _(b):
    kl,ws=W(b,"Buku Induk Koperasi 2023.xlsx",["BUKU INDUK KOPERASI","KABUPATEN JENEPONTO","Keadaan 31 Desember 2023"],[("No. Urut",NO),("Nama Koperasi",KP),("Nomor Badan Hukum",BH),("Desa / Kelurahan",DS),("Kecamatan",KC),("No. HP Ketua",HP),("Keadaan Koperasi",ST("Aktif","Tidak Aktif"))],64,2001,tab="Buku Induk",when="2 Januari 2024")
    ws.column_dimensions["F"].hidden=True
    kopu(b,kl,"2023-Q4",AK)
@h(HO("kop-centang"),"ticks under Aktif / Tidak, two-row heading")
def _(b):
    kl,ws=W(b,"keragaan kop des 2023.xlsx",KOPJ+["NAMA-NAMA KOPERASI MENURUT KEADAAN USAHANYA","POSISI 31 DESEMBER 2023"],[("NO",NO),("NAMA KOPERASI",KN),("LETAK",[("DESA/KEL.",DS),("KECAMATAN",KU)]),("KEADAAN",[("AKTIF",A1),("TIDAK AKTIF",A0)])],47,2002,num=True,merge=True)
    kopu(b,kl,"2023-Q4",AK)
@h(HO("kop-per-kec"),"a section line for each district and no district column")
def _(b):
    kl,ws=W(b,"Nama Koperasi se Jeneponto.xlsx",["Nama-nama koperasi se-Kabupaten Jeneponto","per 30 September 2023"],[("No",NO),("Nama Koperasi",KP),("Badan Hukum",BH),("Desa",DS),("Jumlah Anggota",NUM(20,7,60))],52,2003,order=True,ed=lambda r:sec(r,lambda j,k:"%s. Kecamatan %s"%(RM[j],k)))
    kopu(b,kl,"2023-Q3")
@h(HO("kop-tab-kec"),"one sheet for each district")
def _(b):
    al=[]
    for j,k in enumerate(NAMES):
        kl,_w=W(b,"Koperasi tiap kecamatan TW II.xlsx",["Daftar Koperasi Kecamatan "+k,"Triwulan II Tahun 2023"],[("No",lambda i,k:i%12+1),("Nama Koperasi",KP),("Kecamatan",KC),("Jenis Koperasi",JN),("Status",ST())],[k]*(3+j%4),0,off=0 if not j else j*12,tab=k)
        al+=[(k,AK(i+j*12)) for i in range(len(kl))]
    kopu(b,[k for k,_ in al],"2023-Q2",lambda i:al[i][1])
@h(HO("kop-gabung-sel"),"district cells merged over their rows")
def _(b):
    kl,ws=W(b,"DATA KOPERASI 2023 smt1.xlsx",["DATA KELEMBAGAAN KOPERASI","SEMESTER I TAHUN 2023"],[("No",NO),("Kecamatan",KC),("Nama Koperasi",KN),("Tahun Berdiri",NUM(1999,3,23)),("Ket.",E)],38,2005,order=True)
    span(ws,2,runs(kl)); kopu(b,kl,"2023-S1")
@h(HO("kop-bulan"),"stock of a month, reading with dates of the legal act")
def _(b):
    kl,ws=W(b,"lap bulanan kelembagaan.xlsx",["LAPORAN BULANAN PERKEMBANGAN KOPERASI","BULAN DESEMBER 2023"],[("No.",NO),("Nama Koperasi",KP),("Akta / Badan Hukum",[("Nomor",BH),("Tanggal",DB)]),("Kecamatan",KK),("Kondisi",ST("Aktif","Tidak aktif"))],41,2006,tab="Desember")
    kopu(b,kl,"2023-12",AK)
@h(HO("kop-dua-posisi"),"two workbooks, two positions")
def _(b):
    for fn,tt,n,p in (("Koperasi Juni.xlsx","Keadaan 30 Juni 2023",33,"2023-Q2"),("Koperasi Desember.xlsx","Keadaan 31 Desember 2023",37,"2023-Q4")):
        kl,ws=W(b,fn,["Daftar Koperasi Berbadan Hukum di Jeneponto",tt],[("No",NO),("Nama Koperasi",KP),("No. BH",BH),("Kec.",KC),("Status",ST())],ks(37,2007)[:n],2007)
        kopu(b,kl,p,AK)
@h(HO("kop-rat"),"year columns of members' meetings and capital beside the status")
def _(b):
    kl,ws=W(b,"Data Koperasi + RAT.xlsx",["Perkembangan Koperasi Kabupaten Jeneponto","Posisi s.d. 31 Desember 2023"],[("No",NO),("Nama Koperasi",KN),("Kecamatan",KC),("Anggota (orang)",NUM(25,11,80)),("Modal Sendiri (Rp)",AS),("Tgl RAT",lambda i,k:D(2023,2+i%3,3+i%20) if AK(i) else None),("Status Koperasi",ST("AKTIF","TIDAK AKTIF"))],55,2008,rep=20)
    kopu(b,kl,"2023-Q4",AK)
@h(HO("kop-rekap-samping"),"a right recap beside the list")
def _(b):
    kl,ws=W(b,"koperasi_q3.xlsx",["Rincian Koperasi Kabupaten Jeneponto Triwulan III 2023"],[("No",NO),("Nama Koperasi",KP),("Desa/Kelurahan",DS),("Kecamatan",KC)],44,2009)
    c=cn(kl); put(ws,3,7,"Kecamatan",True); put(ws,3,8,"Jumlah Koperasi",True)
    for i,k in enumerate(NAMES): put(ws,4+i,7,k); put(ws,4+i,8,c[k])
    put(ws,15,7,"Jumlah",True); put(ws,15,8,F("=SUM(H4:H14)",len(kl)))
    kopu(b,kl,"2023-Q3")
@h(HO("kop-surat"),"annex of a letter; addressed to the province")
def _(b):
    kl,ws=W(b,"Lampiran surat ke Provinsi.xlsx",["Lampiran Surat Kepala Dinas Koperasi dan UKM Kab. Jeneponto","Nomor : 518/      /DKUKM/2024","Perihal : Penyampaian Data Koperasi Keadaan 31 Desember 2023",""],[("No",NO),("Nama Koperasi",KP),("Badan Hukum",BN),("Alamat",[("Desa/Kelurahan",DS),("Kecamatan",KC)]),("Aktif / Tidak Aktif",ST())],36,2010,when="Januari 2024",jab="KEPALA DINAS,")
    kopu(b,kl,"2023-Q4",AK)
@h(HO("kop-a-ta"),"A and TA explained by a note")
def _(b):
    kl,ws=W(b,"DAFTAR KOP 2023.xlsx",["DAFTAR KOPERASI TAHUN 2023","Kabupaten Jeneponto"],[("No",NO),("Koperasi",KP),("Jenis",JN),("Kecamatan",KU),("Status",ST("A","TA"))],29,2011)
    N(ws,"Ket.: A = Aktif, TA = Tidak Aktif"); kopu(b,kl,"2023",AK)
@h(HO("kop-ejaan"),"districts in many spellings")
def _(b):
    kl,ws=W(b,"kop TW4.xlsx",["Database Koperasi","Kab. Jeneponto - Triwulan IV 2023"],[("No",NO),("Nama Koperasi",KP),("Kelurahan/Desa",DS),("Kecamatan",KE),("Kontak",HP)],58,2012,blank=15)
    kopu(b,kl,"2023-Q4")
@h(HO("kop-ods"),"an ods")
def _(b):
    r=mk(31,2013,NO,KP,BH,DS,KC,ST())
    b.files["daftar koperasi jeneponto.ods"]=ods([("Koperasi",[["DAFTAR KOPERASI KABUPATEN JENEPONTO"],["Keadaan per 30 Juni 2023"],[],["No","Nama Koperasi","No. Badan Hukum","Desa","Kecamatan","Status"]]+[list(x) for x in r])])
    kopu(b,r.k,"2023-Q2",AK)
@h(HO("kop-2024"),"another year throughout",2024)
def _(b):
    kl,ws=W(b,"Koperasi per Maret 2024.xlsx",["DAFTAR KOPERASI","KABUPATEN JENEPONTO","KEADAAN 31 MARET 2024"],[("NO",NO),("NAMA KOPERASI",KN),("KECAMATAN",KU),("JENIS",JN),("STATUS",ST("AKTIF","TIDAK AKTIF"))],39,2014,when="5 April 2024")
    kopu(b,kl,"2024-Q1",AK)
@h(HO("kop-subjumlah"),"subtotal after each district's rows")
def _(b):
    def ed(r):
        o=[]
        for i,(k,x) in enumerate(zip(r.k,r)):
            o.append(x)
            if i+1==len(r) or r.k[i+1]!=k: o.append((None,"Jumlah Kec. %s"%k,None,r.k.count(k)))
        o.append((None,"JUMLAH SELURUHNYA",None,len(r))); return o
    kl,ws=W(b,"rincian koperasi.xlsx",["Rincian nama koperasi tiap kecamatan","Posisi 31 Desember 2023"],[("No",NO),("Nama Koperasi",KP),("Kecamatan",KC),("Unit",C(1))],34,2015,order=True,ed=ed)
    kopu(b,kl,"2023-Q4")
# ---------------- umkm
@h(HO("umkm-bdt"),"scale column")
def _(b):
    kl,ws=W(b,"Basis Data UMKM 2023.xlsx",["BASIS DATA USAHA MIKRO KECIL DAN MENENGAH","KABUPATEN JENEPONTO TAHUN 2023"],[("No",NO),("Nama Pemilik",PM),("NIK",NK),("Nama Usaha",US),("Bidang Usaha",JU),("Kecamatan",KC),("Skala Usaha",SK)],80,2021,tab="UMKM")
    umu(b,kl,"2023",SK)
@h(HO("umkm-centang-skala"),"ticks under the three scales")
def _(b):
    tk=lambda w:(lambda i,k:"v" if SK(i,k)==w else None)
    kl,ws=W(b,"umkm per 31 des.xlsx",PEMB+["DAFTAR PELAKU USAHA MIKRO, KECIL DAN MENENGAH","PER 31 DESEMBER 2023"],[("NO",NO),("NAMA USAHA",US),("NAMA PEMILIK",PM),("ALAMAT",[("DESA/KEL",DS),("KECAMATAN",KU)]),("SKALA USAHA",[("MIKRO",tk("Mikro")),("KECIL",tk("Kecil")),("MENENGAH",tk("Menengah"))])],63,2022,num=True)
    umu(b,kl,"2023-Q4",SK)
@h(HO("umkm-kec-tab"),"one sheet for each district, NIK masked")
def _(b):
    al=[];sk=[]
    for j,k in enumerate(NAMES):
        kl,_w=W(b,"UMKM Kecamatan Sem I.xlsx",["Data UMKM Kec. %s"%k,"Keadaan 30 Juni 2023"],[("No",lambda i,k:i%40+1),("Nama",PM),("NIK",NX),("Usaha",US),("Kecamatan",KC),("Klasifikasi",SK)],[k]*(4+j*2%5),0,off=j*40,tab="Kec. "+k)
        al+=kl; sk+=[SK(i+j*40,k) for i in range(len(kl))]
    umu(b,al,"2023-Q2",lambda i,k:sk[i])
@h(HO("umkm-omzet"),"turnover and assets, no scale")
def _(b):
    kl,ws=W(b,"pelaku usaha tw3.xlsx",["Pendataan Pelaku UMKM Kabupaten Jeneponto","Triwulan III Tahun 2023"],[("No",NO),("Nama Pelaku Usaha",PM),("L/P",LP),("Nama Usaha",US),("Desa/Kel",DS),("Kecamatan",KC),("Omzet/Tahun (Rp)",OM),("Aset (Rp)",AS),("Tenaga Kerja",NUM(1,3,6))],57,2024)
    ws.freeze_panes="C4"; umu(b,kl,"2023-Q3")
@h(HO("umkm-kbli"),"KBLI and phone numbers; a numbering row that skips")
def _(b):
    kl,ws=W(b,"data umkm KBLI.xlsx",["DATA UMKM BERDASARKAN KBLI","Posisi 30 September 2023"],[("No",NO),("Nama Usaha",US),("Pemilik",PM),("KBLI",KB),("Kecamatan",KK),("Telepon",HP),("Skala",SK)],49,2025,num=[1,2,3,4,6,7,8])
    umu(b,kl,"2023-Q3",SK)
@h(HO("umkm-enumerator"),"columns of the enumerator and the date of survey")
def _(b):
    kl,ws=W(b,"Hasil pendataan lengkap UMKM.xlsx",["HASIL PENDATAAN LENGKAP UMKM","Kab. Jeneponto, keadaan 31 Desember 2023"],[("No. Urut",NO),("Nama Pengusaha",PM),("Nama Usaha",US),("Jenis Usaha",JU),("Kecamatan",KC),("Skala (Mikro/Kecil/Menengah)",SK),("Petugas Pendata",lambda i,k:"Enumerator %d"%(1+i%4))],70,2026)
    umu(b,kl,"2023-Q4",SK)
@h(HO("umkm-bagian-skala"),"three sections of scale in one list")
def _(b):
    def ed(r):
        o=[]
        for j,w in enumerate(("Mikro","Kecil","Menengah")):
            o.append("%s. USAHA %s"%("ABC"[j],w.upper()))
            o+=[(n+1,)+x[1:] for n,x in enumerate(x for x in r if x[5]==w)]
        return o
    kl,ws=W(b,"UMKM Jeneponto menurut skala.xlsx",["UMKM KABUPATEN JENEPONTO MENURUT SKALA","Keadaan 31 Desember 2023"],[("No",NO),("Nama Usaha",US),("Nama Pemilik",PM),("Bidang",JU),("Kecamatan",KC),("Skala",SK)],50,2027,ed=ed)
    umu(b,kl,"2023-Q4",SK)
@h(HO("umkm-dua-lembar"),"A-K and L-Z style: the west and the east on two sheets, said to be one")
def _(b):
    w=NAMES[:6]; e=NAMES[6:]
    k1,_1=W(b,"UMKM 2023.xlsx",["Daftar UMKM Kabupaten Jeneponto Tahun 2023","Lembar 1 dari 2"],[("No",NO),("Nama Usaha",US),("Pemilik",PM),("Kecamatan",KC)],30,2028,among=w,tab="Lembar 1")
    k2,_2=W(b,"UMKM 2023.xlsx",["Daftar UMKM Kabupaten Jeneponto Tahun 2023","Lembar 2 dari 2"],[("No",NO),("Nama Usaha",US),("Pemilik",PM),("Kecamatan",KC)],26,2029,among=e,off=30,tab="Lembar 2")
    umu(b,k1+k2,"2023")
@h(HO("umkm-ods"),"an ods with the scale")
def _(b):
    r=mk(42,2030,NO,US,PM,JU,KC,SK)
    b.files["UMKM TW II.ods"]=ods([("Data",[["Dinas Koperasi dan UKM Kabupaten Jeneponto"],["Daftar UMKM Triwulan II Tahun 2023"],[],["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Kecamatan","Skala Usaha"]]+[list(x) for x in r])])
    umu(b,r.k,"2023-Q2",SK)
@h(HO("umkm-nib-kolom"),"NIB as one of the columns of the stock list")
def _(b):
    kl,ws=W(b,"data pelaku usaha mikro.xlsx",["DATA UMKM","KABUPATEN JENEPONTO","PER 31 MARET 2023"],[("NO",NO),("NAMA PEMILIK",PM),("NAMA USAHA",US),("NO. NIB",lambda i,k:NB(i,k) if i%4 else "-"),("KECAMATAN",KU),("SKALA USAHA",SK)],46,2031,merge=True)
    b.use("umkm_total","2023-Q1",cn(kl)); umu_=[("mikro","Mikro"),("kecil","Kecil"),("menengah","Menengah")]
    for m,w in umu_: b.use("umkm_"+m,"2023-Q1",cn(kl,lambda i:SK(i,0)==w))
@h(HO("umkm-sel-pertama"),"the district only on the first row of its run")
def _(b):
    kl,ws=W(b,"umkm desember.xlsx",["Data UMKM bulan Desember 2023"],[("No",NO),("Kecamatan",KC),("Desa",DS),("Nama Usaha",US),("Pemilik",PM)],45,2032,order=True,ed=lambda r:first(r,1))
    span(ws,2,runs(kl)); umu(b,kl,"2023-12")
@h(HO("umkm-catatan"),"a harmless note and the source")
def _(b):
    kl,ws=W(b,"2023_data UMKM.xlsx",["Data Usaha Mikro, Kecil dan Menengah (UMKM)","Kabupaten Jeneponto","Keadaan 31 Desember 2023"],[("No",NO),("Nama Usaha",US),("Produk Utama",lambda i,k:["Abon","Gula aren","Garam kemasan","Songkok","Kue kering"][i%5]),("Kecamatan",KC),("Medsos",E)],37,2033,when="Januari 2024")
    N(ws,"Sumber: Bidang Pemberdayaan UKM"); umu(b,kl,"2023-Q4")
# ---------------- training
@h(HO("diklat-hadir"),"attendance sheet of one training, signature columns")
def _(b):
    kl,ws=W(b,"Daftar hadir peserta.xlsx",["DAFTAR HADIR PESERTA","PELATIHAN PEMASARAN DIGITAL BAGI PELAKU UMKM","Hari/Tanggal : Selasa, 14 Maret 2023","Tempat : Aula Dinas Koperasi dan UKM"],[("No",NO),("Nama Peserta",PS),("Nama Usaha",US),("Kecamatan",KC),("Tanda Tangan",lambda i,k:"%d ........"%(i+1))],30,2041)
    mq(b,PD,kl,3)
@h(HO("diklat-tanggal"),"dated rows, several trainings of a year")
def _(b):
    f=DF(2023,2,4,6,9,11)
    kl,ws=W(b,"peserta pelatihan setahun.xlsx",["REKAM PESERTA PELATIHAN PERKOPERASIAN DAN UMKM","TAHUN ANGGARAN 2023"],[("No",NO),("Nama Peserta",PS),("NIK",NK),("Judul Pelatihan",lambda i,k:["Akuntansi Koperasi","Kemasan Produk","Manajemen Usaha","Juru Masak Olahan","Perpajakan UMKM"][i%5]),("Tanggal",f),("Kecamatan",KC)],66,2042,tab="Peserta")
    dq(b,PD,kl,dl(f,kl))
@h(HO("diklat-teks-tgl"),"dates written out as text")
def _(b):
    f=DF(2023,5,7,10)
    kl,ws=W(b,"Pelatihan UMKM 2023.xlsx",["Data Peserta Bimbingan Teknis UMKM Tahun 2023"],[("No.",NO),("Nama",PS),("Jenis Kelamin",LP),("Asal Kecamatan",KC),("Tanggal Pelaksanaan",DX(f,0)),("Bimtek",lambda i,k:["Pengemasan","Pembukuan","Pemasaran"][i%3])],48,2043)
    dq(b,PD,kl,dl(f,kl))
@h(HO("diklat-tw"),"title tells the quarter")
def _(b):
    kl,ws=W(b,"diklat tw1.xlsx",PEMB+["NAMA PESERTA DIKLAT PERKOPERASIAN","TRIWULAN I TAHUN 2023"],[("NO",NO),("NAMA PESERTA",PS),("JABATAN DI KOPERASI",lambda i,k:["Ketua","Sekretaris","Bendahara","Anggota"][i%4]),("NAMA KOPERASI",lambda i,k:"KSP Contoh %d"%(i+1)),("KECAMATAN",KU)],40,2044)
    flow(b,PD,kl,"2023-Q1")
@h(HO("diklat-sd"),"running total to September")
def _(b):
    kl,ws=W(b,"Peserta diklat Jan-Sep.xlsx",["Daftar Nama Peserta Pelatihan Koperasi dan UMKM","Periode Januari - September 2023"],[("No",NO),("Nama",PS),("Alamat",DS),("Kecamatan",KC),("Pendidikan",lambda i,k:["SMA","S1","SMP","D3"][i%4])],53,2045)
    cum(b,PD,kl,"2023-Q3")
@h(HO("diklat-tiga-angkatan"),"three batches of one training on three sheets with dates")
def _(b):
    al=[]; ms=(6,8,9)
    for j,m in enumerate(ms):
        kl,ws=W(b,"Pelatihan vokasi.xlsx",["Peserta Pelatihan Vokasi Pengolahan Hasil Laut Angkatan %s"%RM[j+1],"Tanggal %d s.d. %d %s 2023"%(5+j,7+j,BLN[m-1])],[("No",lambda i,k:i%30+1),("Nama Peserta",PS),("Utusan",US),("Kecamatan",KC),("No. HP",HP)],[22,25,21][j],2046+j,off=j*30,tab="Angkatan %s"%RM[j+1])
        flow(b,PD,kl,"2023-%02d"%m); al.append(kl)
    flow(b,PD,al[0],"2023-Q2"); flow(b,PD,al[1]+al[2],"2023-Q3")
@h(HO("diklat-bulan-file"),"three files, three months")
def _(b):
    al=[]
    for j,m in enumerate((10,11,12)):
        kl,ws=W(b,"%02d %s/peserta.xlsx"%(m,BLN[m-1]),["Daftar peserta pelatihan kewirausahaan","Bulan %s 2023"%BLN[m-1]],[("No",lambda i,k:i%50+1),("Nama Lengkap",PS),("NIK",NK),("Kecamatan",KC)],24+j,2050+j,off=j*50)
        flow(b,PD,kl,"2023-%02d"%m); al+=kl
    flow(b,PD,al,"2023-Q4")
@h(HO("diklat-dua-kali"),"some persons in two different trainings")
def _(b):
    kl=ks(24,2053); f=lambda i:D(2023,3,7) if i<24 else D(2023,8,22)
    k2=kl+kl[:10]; rows=[(i+1,PS(i%24,0),NK(i%24,0),"Pembukuan Sederhana" if i<24 else "Foto Produk",f(i),k) for i,k in enumerate(k2)]
    S(b,"rekam peserta.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TAHUN 2023"],["No","Nama Peserta","NIK","Nama Pelatihan","Tgl Pelatihan","Kecamatan"],rows)
    dq(b,PD,k2,[f(i) for i in range(34)])
@h(HO("diklat-semua-hadir"),"presence column, all present; certificates")
def _(b):
    kl,ws=W(b,"penerima sertifikat pelatihan.xlsx",["Penerima Sertifikat Pelatihan Manajemen Koperasi","Jeneponto, 23 - 25 Mei 2023"],[("No",NO),("Nama Peserta",PS),("Koperasi",lambda i,k:"Koperasi Misal %d"%(i+1)),("Kecamatan",KC),("No. Sertifikat",lambda i,k:"518/S-%03d/V/2023"%(i+1)),("Kehadiran",C("Hadir"))],28,2054)
    mq(b,PD,kl,5)
@h(HO("diklat-seksi-kec"),"sections by district, numbers restart")
def _(b):
    kl,ws=W(b,"PESERTA TW III.xlsx",["PESERTA PELATIHAN USAHA MIKRO TRIWULAN III 2023"],[("NO",NO),("NAMA PESERTA",PS),("USAHA",US),("DESA/KELURAHAN",DS)],44,2055,order=True,ed=lambda r:sec(r,lambda j,k:"KECAMATAN "+k.upper()))
    flow(b,PD,kl,"2023-Q3")
@h(HO("diklat-sem2"),"semester II")
def _(b):
    kl,ws=W(b,"Bimtek smt II.xlsx",["Peserta Bimbingan Teknis bagi Pelaku Usaha Mikro","Semester II Tahun 2023"],[("No",NO),("Nama Peserta",PS),("Umur",NUM(21,5,30)),("Usaha",JU),("Kec.",KC)],35,2056,when="Desember 2023")
    flow(b,PD,kl,"2023-S2")
@h(HO("diklat-2022"),"another year throughout",2022)
def _(b):
    f=DF(2022,3,8)
    kl,ws=W(b,"pelatihan 2022.xlsx",["Peserta Pelatihan UMKM Tahun 2022"],[("No",NO),("Nama Peserta",PS),("Materi",lambda i,k:["Desain kemasan","Literasi keuangan"][i%2]),("Tanggal",f),("Kecamatan",KC)],40,2057)
    dq(b,PD,kl,dl(f,kl))
@h(HO("diklat-tab-triwulan"),"four tabs of quarters")
def _(b):
    for q in (1,2,3,4):
        kl,ws=W(b,"Peserta pelatihan 2023.xlsx",["Peserta Pelatihan Koperasi dan UMKM","Triwulan %s 2023"%ROM[q]],[("No",lambda i,k:i%40+1),("Nama",PS),("NIK",NX),("Kecamatan",KC),("Keterangan",E)],18+q*3,2058+q,off=q*40,tab="TW "+ROM[q])
        flow(b,PD,kl,"2023-Q%d"%q)
# ---------------- permits
@h(HO("izin-tanggal"),"NIB with the date of issue")
def _(b):
    f=DT(2023,1,2,3,5,8,12)
    kl,ws=W(b,"NIB terbit 2023.xlsx",["DAFTAR USAHA MIKRO YANG DIFASILITASI PENERBITAN NIB","TAHUN 2023"],[("No",NO),("Nama Pelaku Usaha",PM),("Nama Usaha",US),("NIB",NB),("Tanggal Terbit",f),("Kecamatan",KC)],72,2071)
    dq(b,IZN,kl,dl(f,kl))
@h(HO("izin-tw"),"quarter in the title")
def _(b):
    kl,ws=W(b,"fasilitasi izin usaha TW II.xlsx",PEMB+["UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN II 2023"],[("NO.",NO),("NAMA",PM),("NIK",NK),("JENIS USAHA",JU),("KECAMATAN",KU),("NIB",NB),("KBLI",KB)],45,2072,num=True)
    flow(b,IZN,kl,"2023-Q2")
@h(HO("izin-jemput"),"a mobile service day in a month")
def _(b):
    kl,ws=W(b,"jemput bola NIB Agustus.xlsx",["Layanan Jemput Bola Penerbitan NIB","Bulan Agustus 2023"],[("No",NO),("Pemilik Usaha",PM),("Usaha",US),("Desa",DS),("Kecamatan",KC),("Nomor NIB",NB),("Ket",C("Terbit"))],39,2073)
    mq(b,IZN,kl,8)
@h(HO("izin-sd"),"running total up to quarter III")
def _(b):
    kl,ws=W(b,"Penerbitan NIB sd TW III.xlsx",["Pelaku UMKM yang Memperoleh Izin Usaha (NIB)","s.d. Triwulan III Tahun 2023"],[("No",NO),("Nama Pelaku UMKM",PM),("Merek/Nama Usaha",US),("NIB",NB),("Kecamatan",KC)],51,2074)
    cum(b,IZN,kl,"2023-Q3")
@h(HO("izin-teks"),"dates as text with dots, status all issued")
def _(b):
    f=DT(2023,4,6,7,9)
    kl,ws=W(b,"pendampingan OSS.xlsx",["Hasil Pendampingan Perizinan Berusaha melalui OSS RBA","Kab. Jeneponto Tahun 2023"],[("No",NO),("Pelaku Usaha",PM),("Usaha",US),("Kecamatan",KE),("NIB",NB),("Tgl. Terbit",DX(f,2)),("Status",C("Sudah terbit"))],42,2075)
    dq(b,IZN,kl,dl(f,kl))
@h(HO("izin-seksi"),"sections by district with roman numbers")
def _(b):
    kl,ws=W(b,"izin usaha tw4.xlsx",["Daftar Penerima NIB Hasil Fasilitasi Dinas","Triwulan IV Tahun 2023"],[("No",NO),("Nama Usaha",US),("Pemilik",PM),("NIB",NB)],40,2076,order=True,ed=lambda r:sec(r,lambda j,k:"%s  KEC. %s"%(RM[j],k.upper()),False))
    flow(b,IZN,kl,"2023-Q4")
@h(HO("izin-bulan-tab"),"a tab for each month of quarter I")
def _(b):
    al=[]
    for m in (1,2,3):
        kl,ws=W(b,"NIB Triwulan I.xlsx",["Penerbitan NIB bagi pelaku usaha mikro","Bulan %s 2023"%BLN[m-1]],[("No",lambda i,k:i%30+1),("Nama",PM),("Nama Usaha",US),("NIB",NB),("Kecamatan",KC)],20+m,2077+m,off=m*30,tab=BLN[m-1])
        flow(b,IZN,kl,"2023-%02d"%m); al+=kl
    flow(b,IZN,al,"2023-Q1")
@h(HO("izin-rekap-bawah"),"a small right recap below")
def _(b):
    kl,ws=W(b,"NIB Juni.xlsx",["REALISASI PENERBITAN NIB UMKM","BULAN JUNI 2023"],[("No",NO),("Nama Pemilik",PM),("Nama Usaha",US),("Kecamatan",KC),("NIB",NB)],33,2082)
    c=cn(kl); r=ws.next+2; put(ws,r,2,"Kecamatan",True); put(ws,r,3,"Jumlah NIB",True)
    for i,k in enumerate(NAMES): put(ws,r+1+i,2,k); put(ws,r+1+i,3,c[k])
    put(ws,r+12,2,"Jumlah",True); put(ws,r+12,3,len(kl)); mq(b,IZN,kl,6)
@h(HO("izin-tahun"),"a year without dates")
def _(b):
    kl,ws=W(b,"IUMK-NIB.xlsx",["Pelaku usaha penerima fasilitasi izin usaha tahun 2023"],[("No",NO),("Nama Pelaku Usaha",PM),("Jenis Kelamin",LP),("Bidang Usaha",JU),("NIB",NB),("Alamat",[("Desa/Kel.",DS),("Kecamatan",KC)])],47,2083,when="Januari 2024")
    flow(b,IZN,kl,"2023")
# ---------------- aid
@h(HO("sarpras-bast"),"handing-over list with dates")
def _(b):
    f=DF(2023,5,8,11)
    kl,ws=W(b,"BAST peralatan 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRODUKSI UMKM","TAHUN ANGGARAN 2023"],[("No",NO),("Nama Penerima",PM),("Nama Usaha",US),("Jenis Barang",BR),("Volume",C("1 unit")),("Tgl BAST",f),("Kecamatan",KC)],40,2091)
    dq(b,SAR,kl,dl(f,kl))
@h(HO("sarpras-tw4"),"quarter in the title, merged heading")
def _(b):
    kl,ws=W(b,"penerima alat tw4.xlsx",["PELAKU USAHA YANG MENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN IV TAHUN 2023"],[("NO",NO),("PENERIMA",[("NAMA",PM),("NIK",NK),("USAHA",US)]),("KECAMATAN",KU),("BARANG",[("JENIS",BR),("JUMLAH",C(1))])],32,2092,merge=True,when="29 Desember 2023")
    flow(b,SAR,kl,"2023-Q4")
@h(HO("sarpras-bulan"),"one month; type by sections")
def _(b):
    def ed(r):
        o=[]
        for w in ALAT: o.append(w); o+=[(n+1,)+x[1:] for n,x in enumerate(x for x in r if x[4]==w)]
        return o
    kl,ws=W(b,"penyerahan bantuan oktober.xlsx",["Penyerahan Bantuan Peralatan Usaha","Bulan Oktober 2023"],[("No",NO),("Penerima",PM),("Nama Usaha",US),("Kecamatan",KC),("Peralatan",BR)],30,2093,ed=ed)
    mq(b,SAR,kl,10)
@h(HO("sarpras-sd"),"to date")
def _(b):
    kl,ws=W(b,"bantuan sarpras sd juni.xlsx",["Realisasi Penyaluran Bantuan Sarana dan Prasarana Usaha","s.d. Juni 2023"],[("No",NO),("Nama Pelaku Usaha",PM),("Usaha",US),("Bantuan",BR),("Desa/Kelurahan",DS),("Kecamatan",KC)],27,2094)
    cum(b,SAR,kl,"2023-Q2")
@h(HO("sarpras-sk"),"annex of a decree already carried out; a received column")
def _(b):
    kl,ws=W(b,"Lampiran SK Penerima.xlsx",["LAMPIRAN KEPUTUSAN KEPALA DINAS KOPERASI DAN UKM","PENERIMA BANTUAN PERALATAN USAHA MIKRO TRIWULAN III TAHUN 2023"],[("No",NO),("Nama",PM),("Usaha",US),("Kecamatan",KK),("Barang yang diterima",BR),("Paraf Penerima",C("ttd"))],26,2095)
    flow(b,SAR,kl,"2023-Q3")
@h(HO("sarpras-nilai"),"value in rupiah and a total line of rupiah")
def _(b):
    v=lambda i,k:1500000+i%6*250000
    kl,ws=W(b,"bantuan usaha 2023.xlsx",["Data Penerima Bantuan Sarana dan Prasarana UKM Tahun 2023"],[("No",NO),("Nama Penerima",PM),("Jenis Usaha",JU),("Kecamatan",KC),("Barang",BR),("Nilai (Rp)",v)],29,2096,ed=lambda r:list(r)+[(None,"Total",None,None,None,sum(x[5] for x in r))])
    flow(b,SAR,kl,"2023")
@h(HO("sarpras-dua-tahap"),"two files, two stages with their own month")
def _(b):
    for j,m in enumerate((4,7)):
        kl,ws=W(b,"Bantuan tahap %s.xlsx"%RM[j+1],["Daftar penerima bantuan gerobak dan alat produksi","Tahap %s, diserahkan %d %s 2023"%(RM[j+1],12+j,BLN[m-1])],[("No",lambda i,k:i%40+1),("Nama",PM),("NIK",NX),("Kecamatan",KC),("Alat",BR)],20+j,2097+j,off=j*40)
        mq(b,SAR,kl,m)
@h(HO("sarpras-tersembunyi"),"two hidden rows that count as shown")
def _(b):
    f=DF(2023,6,9)
    kl,ws=W(b,"serah terima.xlsx",["Serah Terima Bantuan Sarana Usaha Mikro 2023"],[("No",NO),("Penerima",PM),("Barang",BR),("Tanggal Serah Terima",DX(f,3)),("Kecamatan",KC)],34,2099)
    for j in (5,6): ws.row_dimensions[ws.rows_at[j]].hidden=True
    dq(b,SAR,kl,dl(f,kl))
@h(HO("campur-tiga"),"one workbook, three lists of three subjects")
def _(b):
    fn="Laporan Bidang Pemberdayaan TW II 2023.xlsx"
    k1,_1=W(b,fn,["Peserta Pelatihan UMKM","Triwulan II 2023"],[("No",NO),("Nama Peserta",PS),("Usaha",US),("Kecamatan",KC)],24,2100,tab="Pelatihan")
    k2,_2=W(b,fn,["UMKM yang Difasilitasi Izin Usaha","Triwulan II 2023"],[("No",NO),("Nama Pelaku Usaha",PM),("NIB",NB),("Kecamatan",KC)],26,2101,tab="Izin Usaha")
    k3,_3=W(b,fn,["Penerima Bantuan Sarana dan Prasarana","Triwulan II 2023"],[("No",NO),("Nama Penerima",PM),("Jenis Bantuan",BR),("Kecamatan",KC)],21,2102,tab="Bantuan Sarpras")
    flow(b,PD,k1,"2023-Q2"); flow(b,IZN,k2,"2023-Q2"); flow(b,SAR,k3,"2023-Q2")
@h(HO("campur-bidang"),"two divisions' files in two folders")
def _(b):
    k1,_1=W(b,"Kelembagaan/koperasi.xlsx",["Daftar Koperasi, keadaan 31 Desember 2023"],[("No",NO),("Nama Koperasi",KP),("Kecamatan",KC),("Status",ST())],30,2103)
    k2,_2=W(b,"Pemberdayaan/umkm.xlsx",["Daftar UMKM, keadaan 31 Desember 2023"],[("No",NO),("Nama Usaha",US),("Pemilik",PM),("Kecamatan",KC),("Skala",SK)],40,2104)
    kopu(b,k1,"2023-Q4",AK); umu(b,k2,"2023-Q4",SK)
@h(HO("diklat-komentar"),"a harmless comment on a heading")
def _(b):
    kl,ws=W(b,"peserta workshop.xlsx",["Peserta Workshop Pengelolaan Koperasi Sekolah dan Masyarakat","Rabu, 18 Oktober 2023"],[("No",NO),("Nama Peserta",PS),("Instansi/Koperasi",lambda i,k:"Koperasi Uji %d"%(i+1)),("Kecamatan",KC)],25,2105)
    ws.cell(ws.first-1,2).comment=Comment("Ditulis sesuai KTP","Staf"); mq(b,PD,kl,10)
