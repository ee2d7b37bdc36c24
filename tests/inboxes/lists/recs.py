from lib import *
from openpyxl.comments import Comment
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
KH=["No","Kecamatan","Koperasi Aktif","Koperasi Tidak Aktif","Jumlah Koperasi"]; KC=[ACT,TDK,TOT]
def kuse(b,per,act=ACT,tdk=TDK,tot=TOT,skip=()):
    b.use("koperasi_aktif",per,act,skip=skip); b.use("koperasi_tidak_aktif",per,tdk,skip=skip); b.use("koperasi_total",per,tot,skip=skip)
DT="REKAPITULASI PESERTA DIKLAT PERKOPERASIAN DAN UMKM"; DHd=["No","Kecamatan","Jumlah Peserta"]
KT="REKAPITULASI DATA KOPERASI"
PD="peserta_diklat"
PA="period"
# --- honest single-period titles, flow and stock
for slug,lines,per,cum,fn in [
  ("keempat",["TRIWULAN KEEMPAT TAHUN 2023"],"2023-Q4",False,"diklat.xlsx"),
  ("triw",["TRIW. IV T.A. 2023"],"2023-Q4",False,"Rekap Diklat.xlsx"),
  ("tw4strip",["TW. 4 - 2023"],"2023-Q4",False,"rekap.xlsx"),
  ("twiv-slash",["TW-IV/2023"],"2023-Q4",False,"rekap peserta.xlsx"),
  ("ke3",["TRIWULAN KE-3 TAHUN ANGGARAN 2023"],"2023-Q3",False,"rekap.xlsx"),
  ("kuartal",["KUARTAL II TAHUN 2023"],"2023-Q2",False,"rekap.xlsx"),
  ("okt-des",["PERIODE OKTOBER - DESEMBER 2023"],"2023-Q4",False,"rekap.xlsx"),
  ("jul-sep",["BULAN JULI S.D. SEPTEMBER 2023"],"2023-Q3",False,"rekap.xlsx"),
  ("tw3-paren",["TRIWULAN III (JULI S/D SEPTEMBER) TA. 2023"],"2023-Q3",False,"rekap.xlsx"),
  ("nopember",["BULAN : NOPEMBER 2023"],"2023-11",False,"rekap.xlsx"),
  ("pebruari",["Bulan Pebruari Tahun 2023"],"2023-02",False,"rekap.xlsx"),
  ("smt1",["SEMESTER I TAHUN 2023"],"2023-S1",False,"rekap.xlsx"),
  ("kumulatif-tw2",["TRIWULAN II TAHUN 2023 (KUMULATIF)"],"2023-Q2",True,"rekap.xlsx"),
  ("jan-sep",["JANUARI S.D. SEPTEMBER 2023"],"2023-Q3",True,"rekap.xlsx"),
  ("sd-akhir-tw3",["KEADAAN S/D AKHIR TRIWULAN III TAHUN 2023"],"2023-Q3",True,"rekap.xlsx"),
  ("kecil",["triwulan iii tahun 2023"],"2023-Q3",False,"rekap.xlsx"),
  ("file-yg-bicara",[None],"2023-Q4",False,"Rekap Diklat TW IV TA 2023.xlsx"),
]:
    def mk(slug=slug,lines=lines,per=per,cum=cum,fn=fn):
        @case(PA,"per-"+slug,"H","title: "+str(lines[0] or fn))
        def _(b):
            ws=b.sheet(fn); recap(ws,(LH if len(slug)%2 else [])+[DT]+lines,DHd,[P],when="Januari 2024" if len(slug)%3==0 else None,merge=len(slug)%2==0); b.use(PD,per,P,cum)
    mk()
@case(PA,"per-label-sel","H","'Periode Pelaporan' | 'Triwulan III', 'Tahun Anggaran' | 2023 in cells of their own")
def _(b):
    ws=b.sheet("laporan koperasi.xlsx"); recap(ws,[KT,"Perangkat Daerah","Periode Pelaporan","Tahun Anggaran"],KH,KC); put(ws,2,3,": Dinas Koperasi dan UKM"); put(ws,3,3,": Triwulan III"); put(ws,4,3,2023); kuse(b,"2023-Q3")
for slug,t,per in [("per31des","PER 31 DESEMBER 2023","2023-Q4"),("posisi30juni","POSISI 30 JUNI 2023","2023-Q2"),("keadaan-akhir-sept","KEADAAN AKHIR SEPTEMBER 2023 (TRIWULAN III)","2023-Q3")]:
    def mk(slug=slug,t=t,per=per):
        @case(PA,"per-"+slug,"H","stock at a date: "+t)
        def _(b): recap(b.sheet("data koperasi.xlsx"),LH2+[KT,t],KH,KC,when="Januari 2024" if per[-1]=="4" else "Oktober 2023" if per[-1]=="3" else "Juli 2023"); kuse(b,per)
    mk()
@case(PA,"per-tab-tw","H","tabs TW1..TW4, year only in the file name")
def _(b):
    for q,v in enumerate([P,P2,P3,P4]):
        recap(b.sheet("rekap peserta diklat 2023.xlsx","TW%d"%(q+1)),[DT],DHd,[v]); b.use(PD,"2023-Q%d"%(q+1),v)
@case(PA,"per-folder-tw","H","folders 2023/TW I ... TW III")
def _(b):
    for q,v in enumerate([P,P2,P3]):
        t=["I","II","III"][q]; recap(b.sheet("2023/TW %s/laporan diklat.xlsx"%t),LH+[DT,"TRIWULAN %s TAHUN 2023"%t],DHd,[v]); b.use(PD,"2023-Q%d"%(q+1),v)
BL=["Jan","Feb","Mar","Apr","Mei","Jun","Jul","Ags","Sept","Okt","Nop","Des"]
def mon(m): return [(x+m)%7 for x in P]
@case(PA,"per-kolom-bulan","H","twelve months and Jumlah")
def _(b):
    V=[mon(m) for m in range(12)]; J=[sum(v[i] for v in V) for i in range(11)]
    recap(b.sheet("peserta 2023.xlsx"),[DT,"TAHUN 2023"],["No","Kecamatan",("Bulan",BL),"Jumlah"],V+[J])
    for m in range(12): b.use(PD,"2023-%02d"%(m+1),V[m])
    b.use(PD,"2023",J)
@case(PA,"per-kolom-tw-kosong","H","four quarters; III and IV still blank")
def _(b):
    n=[None]*11; recap(b.sheet("peserta tw2 2023.xlsx"),[DT,"TAHUN 2023"],["No","Kecamatan",("Realisasi Triwulan",["I","II","III","IV"])],[P,P2,n,n]); b.use(PD,"2023-Q1",P); b.use(PD,"2023-Q2",P2)
@case(PA,"per-kolom-sd","H","running totals 's.d. TW I', 's.d. TW II', 's.d. TW III'")
def _(b):
    a=P; c=[x+y for x,y in zip(P,P2)]; d=[x+y for x,y in zip(c,P3)]
    recap(b.sheet("peserta tw3 2023.xlsx"),[DT,"TAHUN 2023"],["No","Kecamatan","s.d. TW I","s.d. TW II","s.d. TW III"],[a,c,d])
    for q,v in enumerate([a,c,d]): b.use(PD,"2023-Q%d"%(q+1),v,True)
@case(PA,"per-tahun-5","T","stock of 2019 to 2023 side by side; only 2023")
def _(b):
    recap(b.sheet("perkembangan koperasi.xlsx"),["JUMLAH KOPERASI MENURUT KECAMATAN","TAHUN 2019 - 2023"],["No","Kecamatan",("Tahun",[2019,2020,2021,2022,2023])],[[x-5 for x in TOT],[x-4 for x in TOT],[x-3 for x in TOT],[x-1 for x in TOT],TOT]); b.use("koperasi_total","2023",TOT)
@case(PA,"per-grup-tahun-tw","T","two merged groups: 2022 and 2023, each I to IV")
def _(b):
    old=[[x+1 for x in v] for v in (P,P2,P3,P4)]
    recap(b.sheet("peserta diklat.xlsx"),[DT],["No","Kecamatan",("Tahun 2022",["TW I","TW II","TW III","TW IV"]),("Tahun 2023",["TW I","TW II","TW III","TW IV"])],old+[P,P2,P3,P4])
    for q,v in enumerate([P,P2,P3,P4]): b.use(PD,"2023-Q%d"%(q+1),v)
@case(PA,"per-lalu-ini","T","'TW lalu | TW ini | s.d. TW ini' in a report of TW III")
def _(b):
    sd=[a+c+5 for a,c in zip(P2,P3)]
    recap(b.sheet("peserta tw3 2023.xlsx"),[DT,"TRIWULAN III TAHUN 2023"],["No","Kecamatan","Triwulan Lalu","Triwulan Ini","s.d. Triwulan Ini"],[P2,P3,sd]); b.use(PD,"2023-Q2",P2); b.use(PD,"2023-Q3",P3); b.use(PD,"2023-Q3",sd,True)
for slug,t,note,ttl in [
  ("2022",["TRIWULAN IV TAHUN 2022"],"last year's, signed January 2023",KT),
  ("tb2022",["TAHUN BUKU 2022"],"financial year 2022",KT),
  ("proyeksi",["PROYEKSI TAHUN 2023"],"projection",KT),
  ("prakiraan",["PRAKIRAAN MAJU TRIWULAN IV TAHUN 2023"],"forecast",KT),
  ("2022-2023",["TAHUN 2022/2023"],"two years",KT),
  ("renja",["RENCANA KERJA TRIWULAN IV TAHUN 2023"],"work plan",DT),
  ("rpjmd",["SELAMA PERIODE RPJMD 2018-2023"],"total of five years",DT),
  ("minggu",["MINGGU II BULAN OKTOBER 2023"],"one week",DT),
  ("ramadhan",["SELAMA BULAN SUCI RAMADHAN 1444 H / 2023"],"not a reporting period",DT),
  ("rata",["RATA-RATA PER BULAN TAHUN 2023"],"average",DT),
  ("dua-bulan",["BULAN OKTOBER DAN NOVEMBER 2023"],"two months",DT),
  ("2024-tw1",["TRIWULAN I TAHUN 2024"],"next year",DT),
]:
    def mk(slug=slug,t=t,note=note,ttl=ttl):
        @case(PA,"perx-"+slug,"T",note)
        def _(b):
            ws=b.sheet("rekap.xlsx"); recap(ws,LH+[ttl]+t,KH if ttl==KT else DHd,KC if ttl==KT else [P],when="Januari 2023" if slug=="2022" else None)
    mk()
# --- which report counts
RV="revision"
A2=[x-1 for x in ACT]; T2=[x+1 for x in TDK]
def ktab(b,path,act,tdk,lines,tab="Sheet1"): recap(b.sheet(path,tab),[KT]+lines,KH,[act,tdk,TOT])
Q4T=["TRIWULAN IV TAHUN 2023"]
@case(RV,"rv-kembar","H","the same report twice under two names")
def _(b): ktab(b,"Laporan TW IV 2023.xlsx",ACT,TDK,Q4T); ktab(b,"Laporan TW IV 2023 (1).xlsx",ACT,TDK,Q4T); kuse(b,"2023-Q4")
for slug,new,lines in [("rev1","koperasi tw4 2023_rev1.xlsx",Q4T),("perbaikan","koperasi tw4 2023 PERBAIKAN.xlsx",Q4T),("ralat","koperasi tw4 2023.ralat.xlsx",Q4T),("koreksi-judul","koperasi tw4 2023 b.xlsx",["(KOREKSI)"]+Q4T),("menggantikan","koperasi tw4 2023 b.xlsx",Q4T+["Menggantikan laporan tanggal 5 Januari 2024"]),("pembetulan","koperasi tw4 2023 pembetulan ke-1.xlsx",Q4T)]:
    def mk(slug=slug,new=new,lines=lines):
        @case(RV,"rv-"+slug,"T","the corrected report counts, not the first")
        def _(b): ktab(b,"koperasi tw4 2023.xlsx",A2,T2,Q4T); ktab(b,new,ACT,TDK,lines); kuse(b,"2023-Q4")
    mk()
@case(RV,"rv-dua-kali","T","Revisi I and Revisi II")
def _(b): ktab(b,"koperasi tw4 2023 Revisi I.xlsx",A2,T2,Q4T); ktab(b,"koperasi tw4 2023 Revisi II.xlsx",ACT,TDK,Q4T); kuse(b,"2023-Q4")
@case(RV,"rv-tab-revisi","T","tabs AWAL and REVISI")
def _(b): ktab(b,"koperasi tw4 2023.xlsx",A2,T2,Q4T,"AWAL"); ktab(b,"koperasi tw4 2023.xlsx",ACT,TDK,Q4T,"REVISI"); kuse(b,"2023-Q4")
for slug,path,lines in [("konsep","KONSEP laporan koperasi tw4 2023.xlsx",Q4T),("draf-judul","koperasi tw4 2023.xlsx",Q4T+["DRAF - BELUM DIPARAF"]),("dummy","koperasi tw4 2023 (data dummy).xlsx",Q4T),("latihan","Bahan Latihan Pengisian koperasi tw4 2023.xlsx",Q4T),("simulasi","koperasi tw4 2023.xlsx",["(SIMULASI PENGISIAN)"]+Q4T),("coretan","oret-oretan koperasi tw4 2023.xlsx",Q4T),("batal","koperasi tw4 2023.xlsx",Q4T+["LAPORAN INI DINYATAKAN TIDAK BERLAKU"]),("contoh-isian","Contoh Pengisian/koperasi tw4 2023.xlsx",Q4T)]:
    def mk(slug=slug,path=path,lines=lines):
        @case(RV,"rvx-"+slug,"T","not a report that counts")
        def _(b): ktab(b,path,ACT,TDK,lines)
    mk()
@case(RV,"rv-folder-tidak-dipakai","T","folder 'tidak dipakai' holds the earlier version")
def _(b): ktab(b,"tidak dipakai/koperasi tw4 2023.xlsx",A2,T2,Q4T); ktab(b,"koperasi tw4 2023.xlsx",ACT,TDK,Q4T); kuse(b,"2023-Q4")
@case(RV,"rv-catatan-bawah","T","a note below: no longer valid, see the revision")
def _(b): recap(b.sheet("koperasi tw4 2023.xlsx"),[KT]+Q4T,KH,KC,notes=["Catatan: data di atas sudah tidak berlaku, gunakan data hasil revisi."])
# --- structure
SR="structure"
@case(SR,"st-desa-indent","H","district rows bold with sums, villages indented below")
def _(b):
    ws=b.sheet("peserta tw4 2023.xlsx"); r=titles(ws,[DT]+Q4T)+1; r,n=head(ws,r,["No","Kecamatan / Desa","Jumlah Peserta"])
    for i,nm in enumerate(NAMES):
        put(ws,r,1,i+1); put(ws,r,2,"Kec. "+nm,True); put(ws,r,3,P[i],True); r+=1
        for j,d in enumerate(DESA[nm]):
            put(ws,r,2,"   - Desa "+d if d not in("Tolo","Empoang","Sidenre","Pallengu") else "   - Kel. "+d); put(ws,r,3,[P[i]-2*(P[i]//3),P[i]//3,P[i]//3][j]); r+=1
    b.use(PD,"2023-Q4",P)
@case(SR,"st-lp-jumlah","H","L | P | Jml under Peserta")
def _(b):
    l=[x//2 for x in P]; p=[x-y for x,y in zip(P,l)]; recap(b.sheet("peserta tw4 2023.xlsx"),[DT]+Q4T,["No","Kecamatan",("Jumlah Peserta (Orang)",["L","P","Jml"])],[l,p,P],numrow=True); b.use(PD,"2023-Q4",P)
@case(SR,"st-lp-baris","T","three rows each: L, P, Jumlah; district merged")
def _(b):
    ws=b.sheet("peserta tw4 2023.xlsx"); r=titles(ws,[DT]+Q4T)+1; r,n=head(ws,r,["No","Kecamatan","Jenis Kelamin","Jumlah Peserta"])
    for i,nm in enumerate(NAMES):
        put(ws,r,1,i+1); put(ws,r,2,nm)
        for j,(a,v) in enumerate((("L",P[i]//2),("P",P[i]-P[i]//2),("Jumlah",P[i]))): put(ws,r+j,3,a); put(ws,r+j,4,v)
        for c in (1,2): ws.merge_cells(start_row=r,start_column=c,end_row=r+2,end_column=c)
        r+=3
    b.use(PD,"2023-Q4",P)
@case(SR,"st-halaman","H","second page repeats the heading, 'Lanjutan'")
def _(b):
    ws=b.sheet("koperasi tw4 2023.xlsx"); r=titles(ws,[KT]+Q4T)+1
    for lo,hi in ((0,6),(6,11)):
        if lo: put(ws,r+1,1,"Lanjutan"); r+=2
        r,n=head(ws,r,KH)
        for i in range(lo,hi):
            for c,v in enumerate([i+1,NAMES[i],ACT[i],TDK[i],TOT[i]],1): put(ws,r,c,v)
            r+=1
    put(ws,r,2,"JUMLAH"); [put(ws,r,3+j,sum(v)) for j,v in enumerate(KC)]; kuse(b,"2023-Q4")
@case(SR,"st-dua-sisi","H","districts split into two halves side by side")
def _(b):
    ws=b.sheet("koperasi tw4 2023.xlsx"); titles(ws,["JUMLAH KOPERASI AKTIF"]+Q4T)
    for s,lo,hi in ((1,0,6),(5,6,11)):
        for j,h in enumerate(["No","Kecamatan","Koperasi Aktif"]): put(ws,4,s+j,h,True)
        for i in range(lo,hi):
            for j,v in enumerate([i+1,NAMES[i],ACT[i]]): put(ws,5+i-lo,s+j,v)
    b.use("koperasi_aktif","2023-Q4",ACT)
@case(SR,"st-anggota-jumlah","T","the group is 'Anggota Koperasi': Jumlah counts members")
def _(b):
    l=[x*21 for x in ACT]; p=[x*13 for x in ACT]; recap(b.sheet("koperasi tw4 2023.xlsx"),[KT]+Q4T,["No","Kecamatan",("Anggota Koperasi",["Laki-laki","Perempuan","Jumlah"])],[l,p,[x+y for x,y in zip(l,p)]])
@case(SR,"st-jenis-jumlah","H","kinds and their sum under 'Jumlah Koperasi (Unit)'")
def _(b):
    a=[x//3 for x in TOT]; c=[x//4 for x in TOT]; d=[t-x-y for t,x,y in zip(TOT,a,c)]
    recap(b.sheet("koperasi tw4 2023.xlsx"),["JUMLAH KOPERASI MENURUT JENIS"]+Q4T,["No","Kecamatan",("Jumlah Koperasi (Unit)",["KSP","Konsumen","Lainnya","Jumlah"])],[a,c,d,TOT]); b.use("koperasi_total","2023-Q4",TOT)
@case(SR,"st-baris-bawah","T","below the total: last year, difference, percent")
def _(b): recap(b.sheet("koperasi tw4 2023.xlsx"),[KT]+Q4T,KH,KC,below=[[None,"Tahun 2022",170,150,320],[None,"Selisih",sum(ACT)-170,sum(TDK)-150,sum(TOT)-320],[None,"Persentase (%)",50.9,49.1,100]],formula=True); kuse(b,"2023-Q4")
@case(SR,"st-total-atas","H","the regency's row stands first")
def _(b): recap(b.sheet("koperasi tw4 2023.xlsx"),[KT]+Q4T,["Wilayah"]+KH[2:],[[sum(v)]+v for v in KC],names=["Kabupaten Jeneponto"]+["Kecamatan "+n for n in NAMES],no=False,total=None); kuse(b,"2023-Q4")
@case(SR,"st-panjang","H","long form: district, quarter, number")
def _(b):
    ws=b.sheet("diklat 2023.xlsx"); r=titles(ws,[DT,"TAHUN 2023"])+1
    table(ws,r,["No","Kecamatan","Triwulan","Jumlah Peserta"],[[4*i+q+1,NAMES[i],["I","II","III","IV"][q],[P,P2,P3,P4][q][i]] for i in range(11) for q in range(4)])
    for q,v in enumerate([P,P2,P3,P4]): b.use(PD,"2023-Q%d"%(q+1),v)
@case(SR,"st-panjang-uraian","T","long form: Usulan / Disetujui / Terealisasi rows; only what took place")
def _(b):
    ws=b.sheet("diklat tw4 2023.xlsx"); r=titles(ws,[DT]+Q4T)+1
    table(ws,r,["No","Kecamatan","Uraian","Jumlah Peserta"],[[3*i+q+1,NAMES[i],["Usulan","Disetujui","Realisasi"][q],P[i]+[9,4,0][q]] for i in range(11) for q in range(3)]); b.use(PD,"2023-Q4",P)
@case(SR,"st-umkm-skala","H","micro, small, medium and sum, big numbers with #,##0")
def _(b):
    ws=b.sheet("umkm tw4 2023.xlsx"); f=recap(ws,LH+["JUMLAH UMKM MENURUT SKALA USAHA"]+Q4T,["No","Kecamatan",("Skala Usaha (Unit)",["Mikro","Kecil","Menengah"]),"Jumlah UMKM"],[MIK,KEC,MEN,UM],formula=True)
    for r in range(f,f+12):
        for c in range(3,7): ws.cell(r,c).number_format="#,##0"
    for m,v in zip(("umkm_mikro","umkm_kecil","umkm_menengah","umkm_total"),(MIK,KEC,MEN,UM)): b.use(m,"2023-Q4",v)
@case(SR,"st-usul-vs-real","T","columns Target | Realisasi | Sisa for trainees: Realisasi only")
def _(b): recap(b.sheet("diklat tw4 2023.xlsx"),[DT]+Q4T,["No","Kecamatan",("Jumlah Peserta",["Rencana","Realisasi","Sisa"])],[[x+2 for x in P],P,[2]*11]); b.use(PD,"2023-Q4",P)
# --- number cells
NU="number"
def num(slug,kind,note,change,may=None,skip=(),notes=()):
    """change(ws,first row): alters the value cells of a diklat table; may: values"""
    @case(NU,"nu-"+slug,kind,note)
    def _(b):
        ws=b.sheet("diklat tw4 2023.xlsx"); f=recap(ws,[DT]+Q4T,DHd,[P],total=None,notes=notes); change(ws,f); v=P if may is None else may
        if v: b.use(PD,"2023-Q4",v,skip=skip)
def each(fn):
    def g(ws,f):
        for i in range(11): put(ws,f+i,3,fn(P[i]))
    return g
def one(v,i=4):
    return lambda ws,f: put(ws,f+i,3,v)
num("orang","H","'14 orang' as text",each(lambda x:"%d orang"%x))
num("org-lp","H","'14 org (7 L, 7 P)'",each(lambda x:"%d org (%d L, %d P)"%(x,x//2,x-x//2)))
num("terbilang","H","'14 (empat belas)'-like: figure with words",one("25 (dua puluh lima)"))
num("format-org","H",'number format 0" Org"',lambda ws,f:[setattr(ws.cell(f+i,3),"number_format",'0" Org"') for i in range(11)])
num("teks","H","numbers kept as text",each(lambda x:" %d "%x))
num("nihil","H","'Nihil' in one district means none",one("Nihil",3),may=P[:3]+[0]+P[4:])
num("rumus","H","=20+5 with its cached value",one(F("=20+5",25)))
num("catatan-kaki","H","footnote mark on one figure, explained below",one("25*)"),notes=["*) termasuk peserta perwakilan dari gerakan koperasi wanita"])
num("catatan-2022","T","footnote: that figure is of 2022",one("25*)"),skip=("Binamu",),notes=["*) angka tahun 2022, data 2023 belum masuk"])
def strike(ws,f): ws.cell(f+4,3).font=Font(strike=True)
num("dicoret","T","one figure crossed out",strike,skip=("Binamu",))
def rich(ws,f): ws.cell(f+4,3).value=CellRichText(TextBlock(InlineFont(strike=True),"23"),TextBlock(InlineFont(),"  25"))
num("coret-ganti","T","old figure struck, new one beside it in the cell",rich)
for slug,v in (("sekitar","± 25"),("lebih",">20"),("rentang","20-25"),("an","20-an"),("tanda-tanya","25 ?"),("koma","12,5"),("ref","#REF!"),("menyusul","menyusul")):
    num(slug,"T","one cell: "+v,one(F("=#REF!","#REF!") if v=="#REF!" else v),skip=("Binamu",))
num("tanggal","T","a date where the number should stand",lambda ws,f:put(ws,f+4,3,D(2023,2,1),fmt="d-mmm"),skip=("Binamu",))
num("persen-format","T","all cells shown as percent",lambda ws,f:[setattr(ws.cell(f+i,3),"number_format","0%") for i in range(11)],may=[])
def note_(ws,f): ws.cell(f+4,3).comment=Comment("Angka ini salah, masih dikonfirmasi ke panitia","Bidang")
num("komentar","T","comment on the cell: this figure is wrong",note_,skip=("Binamu",))
@case(NU,"nu-ribuan-titik","H","'1.320' as text for 1320 enterprises")
def _(b):
    tx=[("{:,}".format(x)).replace(",",".") for x in UM]; recap(b.sheet("umkm tw4 2023.xlsx"),["JUMLAH UMKM"]+Q4T,["No","Kecamatan","Jumlah UMKM (Unit)"],[tx],total=None); b.use("umkm_total","2023-Q4",UM)
@case(NU,"nu-strip","H","'-' for a district without trainees")
def _(b):
    v=list(P); v[8]="-"; recap(b.sheet("diklat tw4 2023.xlsx"),[DT]+Q4T,DHd,[v],total=None); b.use(PD,"2023-Q4",P[:8]+[0]+P[9:])
@case(NU,"nu-kosong","H","one district left blank: missing, not zero")
def _(b):
    v=list(P); v[8]=None; recap(b.sheet("diklat tw4 2023.xlsx"),[DT]+Q4T,DHd,[v],total=None); b.use(PD,"2023-Q4",v)
