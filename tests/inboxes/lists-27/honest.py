from w27 import *
# ------------------------------------------------------------------ helpers of these two files
def MO(kl, off, *cols):
    """as M, the numbers in names beginning after off"""
    return own.mk(kl,0,*cols,off=off)
def PL(b, fn, tab, r0, c0, lines, heads, rows, gap=1, ws=None):
    """a list whose corner is (r0,c0); a line is a text or a list of cells; a row that is a text stands alone"""
    if ws is None: ws=b.sheet(fn,tab); ws.rows_at=[]
    r=r0
    for x in lines:
        if x is None: pass
        elif isinstance(x,list):
            for j,v in enumerate(x):
                if v is not None: put(ws,r,c0+j,v,j==0)
        else: put(ws,r,c0,x,True)
        r+=1
    r+=gap; two=any(isinstance(h,tuple) for h in heads); c=c0
    for h in heads:
        if isinstance(h,tuple):
            put(ws,r,c,h[0],True)
            if len(h[1])>1: ws.merge_cells(start_row=r,start_column=c,end_row=r,end_column=c+len(h[1])-1)
            for j,x in enumerate(h[1]): put(ws,r+1,c+j,x,True)
            c+=len(h[1])
        else:
            put(ws,r,c,h,True)
            if two: ws.merge_cells(start_row=r,start_column=c,end_row=r+1,end_column=c)
            c+=1
    r+=1+two; ws.first=r
    for row in rows:
        if isinstance(row,str):
            if row: put(ws,r,c0,row,True)
            r+=1; continue
        for j,v in enumerate(row):
            if v is not None:
                cell=put(ws,r,c0+j,v); cell.border=BOX
                if isinstance(v,datetime.datetime): cell.number_format="dd/mm/yyyy"
        ws.rows_at.append(r); r+=1
    ws.next=r
    for j in range(c0,c): ws.column_dimensions[L(j)].width=6 if j==c0 else 19
    return ws
def ren(rows): return [(j+1,)+tuple(x[1:]) for j,x in enumerate(rows)]
def by(r, n): return ren(x for x,k in zip(r,r.k) if k==n)
def dmy(f): return lambda d:(lambda i,k:tgl(d(i,k),f))
K31="KEADAAN 31 DESEMBER 2023"
ADR=lambda i,k:"Dusun Contoh %d, Desa %s, Kec. %s"%(1+i%4,ds(k,i),k)
S2=lambda a,n:ST(a,n)
KR=ORG("Koperasi Rekaan")
# ------------------------------------------------------------------ cooperatives
@H("kop-ekspor-sistem","export of the ministry's data system: region columns, all Jeneponto")
def _(b):
    kl=q(41,1); r=M(kl,NO,C("SULAWESI SELATAN"),C("KAB. JENEPONTO"),KU,DS,lambda i,k:"73040%08d"%(10001+i*13),KR,BN,lambda i,k:D(1999+i%22,1+i%12,2+i%25),C("Primer Kabupaten/Kota"),JN,CY("Pegawai","Tani","Wanita","Lainnya","Pasar"),ST("AKTIF","TIDAK AKTIF"))
    S(b,"ekspor/data_koperasi_ods_30062023.xlsx",["DATA KOPERASI - ONLINE DATA SYSTEM","Kabupaten Jeneponto, posisi 30 Juni 2023"],["NO","PROVINSI","KABUPATEN/KOTA","KECAMATAN","KELURAHAN/DESA","NIK KOPERASI","NAMA KOPERASI","NOMOR BADAN HUKUM PENDIRIAN","TANGGAL BADAN HUKUM PENDIRIAN","BENTUK KOPERASI","JENIS KOPERASI","KELOMPOK KOPERASI","STATUS KOPERASI"],r,"Worksheet")
    kop(b,kl,"2023-Q2",AK)
@H("kop-aktif-kiri-pasif-kanan","two lists side by side: active ones left, not active ones right")
def _(b):
    kl=q(42,2); r=M(kl,NO,KP,BH,DS,KC); a=ren(x for i,x in enumerate(r) if AK(i)); z=ren(x for i,x in enumerate(r) if not AK(i)); hd=["No","Nama Koperasi","Badan Hukum","Desa/Kel","Kecamatan"]
    ws=PL(b,"Koperasi Aktif & Tidak Aktif.xlsx","Des 2023",1,1,["DAFTAR KOPERASI DI KABUPATEN JENEPONTO","Keadaan 31 Desember 2023",None,"A. KOPERASI AKTIF"],hd,a,gap=0)
    PL(b,None,None,4,8,["B. KOPERASI TIDAK AKTIF"],hd,z,gap=0,ws=ws); kop(b,kl,"2023-Q4",AK)
@H("kop-seksi-keaktifan","sections of active and of not active cooperatives, each with its sum")
def _(b):
    kl=q(39,3); r=M(kl,NO,KR,BN,JN,KK); a=[x for i,x in enumerate(r) if AK(i)]; z=[x for i,x in enumerate(r) if not AK(i)]
    rows=["I. KOPERASI AKTIF"]+ren(a)+["Jumlah koperasi aktif : %d"%len(a),"","II. KOPERASI TIDAK AKTIF"]+ren(z)+["Jumlah koperasi tidak aktif : %d"%len(z)]
    ws=S(b,"Data Kelembagaan.xlsx",KOPJ+["",'KEADAAN KOPERASI TRIWULAN III','TAHUN 2023'],["NO.","NAMA KOPERASI","NO BADAN HUKUM","JENIS","KECAMATAN"],rows,"TW III",True,when="September 2023"); kop(b,kl,"2023-Q3",AK)
@H("kop-tab-keaktifan","two tabs: active, not active")
def _(b):
    kl=q(43,4); r=M(kl,NO,KP,BH,AL,DS,KC,HPT)
    for tab,nm,f in (("Aktif","KOPERASI AKTIF",AK),("Tidak Aktif","KOPERASI TIDAK AKTIF",lambda i:not AK(i))):
        S(b,"Koperasi Jeneponto 2023.xlsx",["DAFTAR "+nm,"KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor BH",("Alamat",["Jalan","Desa/Kelurahan","Kecamatan"]),"Kontak"],ren(x for i,x in enumerate(r) if f(i)),tab)
    kop(b,kl,"2023-Q4",AK)
@H("kop-tab-jenis-lengkap","a tab for each of the five kinds and a recap that adds them up")
def _(b):
    kl=q(45,5); r=M(kl,NO,KR,BN,KC,ST("Aktif","Tidak Aktif"))
    for j,x in enumerate(JENIS):
        S(b,"Database/koperasi per jenis.xlsx",["DAFTAR KOPERASI %s"%x.upper(),"Keadaan 30 September 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],ren(y for i,y in enumerate(r) if i%5==j),x)
    c=[[sum(1 for i,k in enumerate(kl) if k==n and f(i)) for n in NAMES] for f in (AK,lambda i:not AK(i),lambda i:True)]
    recap(b.sheet("Database/koperasi per jenis.xlsx","Rekap"),["REKAPITULASI KOPERASI SEMUA JENIS","Keadaan 30 September 2023"],["No","Kecamatan","Aktif","Tidak Aktif","Jumlah"],c); kop(b,kl,"2023-Q3",AK)
@H("kop-status-tiga-tahun","three columns of status by year; the last is the year of the list")
def _(b):
    kl=q(37,6); r=M(kl,NO,KP,BH,KC,lambda i,k:"Aktif" if i%4 else "Tidak Aktif",lambda i,k:"Tidak Aktif" if i%5==0 else "Aktif",ST("Aktif","Tidak Aktif"))
    S(b,"perkembangan status.xlsx",["DAFTAR KOPERASI DAN STATUSNYA",K31],["No","Nama Koperasi","Badan Hukum","Kecamatan",("Status",["Tahun 2021","Tahun 2022","Tahun 2023"])],r,"Status"); kop(b,kl,"2023-Q4",AK)
@H("kop-alamat-sekaligus","no column of districts, the whole address in one cell")
def _(b):
    kl=q(36,7); r=M(kl,NO,KR,BN,lambda i,k:"Jl. Rekaan No. %d, Desa %s, Kec. %s"%(i+1,ds(k,i),k),JN,S2("Aktif","Non Aktif"))
    S(b,"ALAMAT KOPERASI.xlsx",LK+["DAFTAR NAMA DAN ALAMAT KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","No. dan Tgl. BH","Alamat Lengkap","Jenis","Status"],r,"Alamat"); kop(b,kl,"2023-Q4",AK)
@H("kop-satu-nol","status as 1 and 0, explained in the heading and below")
def _(b):
    kl=q(35,8); r=M(kl,NO,KP,KC,DS,lambda i,k:1 if AK(i) else 0)
    ws=S(b,"tabulasi kop tw1.xlsx",["TABULASI KOPERASI","TRIWULAN I TAHUN 2023"],["No","Nama Koperasi","Kecamatan","Desa","Status (1 = Aktif, 0 = Tidak Aktif)"],r,"Tab"); more(ws,"Keterangan : 1 = koperasi aktif, 0 = koperasi tidak aktif"); kop(b,kl,"2023-Q1",AK)
@H("kop-jumlah-halaman","page totals and totals carried forward, heading on every page")
def _(b):
    kl=q(45,9); r=list(M(kl,NO,KN,BN,KC,ST("Aktif","Tidak Aktif"))); o=[]
    for p in range(3): o+=r[p*15:p*15+15]+["Jumlah halaman ini : 15","Jumlah s.d. halaman ini : %d"%(15*p+15)]
    S(b,"Buku Register Koperasi.xlsx",["BUKU REGISTER KOPERASI KAB. JENEPONTO","Keadaan per 31 Desember 2023"],["No. Urut","Nama Koperasi","Badan Hukum","Kecamatan","Status"],o,"Register",rep=15,page="Hal. %d"); kop(b,kl,"2023-Q4",AK)
@H("kop-empat-tab","the state of four quarters on four tabs")
def _(b):
    kl=q(40,10)
    for j in (1,2,3,4):
        n=30+j*2; S(b,"Koperasi 2023 per triwulan.xlsx",["DAFTAR KOPERASI","KEADAAN AKHIR TRIWULAN %s TAHUN 2023"%ROM[j]],["No","Nama Koperasi","BH","Desa","Kecamatan","Status"],M(kl[:n],NO,KP,BH,DS,KC,ST("Aktif","Tidak Aktif")),"TW "+ROM[j]); kop(b,kl[:n],"2023-Q%d"%j,AK)
@H("kop-revisi","the list and its revision with three rows more; the revision counts")
def _(b):
    kl=q(40,11); hd=["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"]; r=M(kl,NO,KP,BH,KC,ST("Aktif","Tidak Aktif"))
    S(b,"Daftar koperasi TW III 2023.xlsx",["DAFTAR KOPERASI","TRIWULAN III TAHUN 2023"],hd,r[:37]); S(b,"Daftar koperasi TW III 2023 (revisi).xlsx",["DAFTAR KOPERASI","TRIWULAN III TAHUN 2023","(REVISI)"],hd,r); kop(b,kl,"2023-Q3",AK)
@H("kop-kode-kecamatan","a column of region codes beside the names, corner not at A1")
def _(b):
    kl=q(38,12,True); r=M(kl,NO,lambda i,k:CODE[k],KC,DS,KP,BH,ST("Aktif","Pasif"),NUM(21,7,80))
    PL(b,"kop-wilayah.xlsx","Data",4,3,["DATA KOPERASI MENURUT WILAYAH","Kabupaten Jeneponto","Per 30 September 2023"],["No","Kode Kec.","Kecamatan","Desa/Kelurahan","Nama Koperasi","No. BH","Status","Anggota (orang)"],r); kop(b,kl,"2023-Q3",AK)
@H("kop-lampiran-surat","an annex to a letter, number and date of the letter at the right")
def _(b):
    kl=q(34,13); r=M(kl,NO,KN,BN,KC,S2("Aktif","Tidak Aktif"),CY("-",None,"Ketua a.n. Ketua 3","-"))
    ws=PL(b,"Lampiran surat 518-021.xlsx","Lampiran",6,1,["DAFTAR KOPERASI KABUPATEN JENEPONTO","KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status","Ket"],r)
    for j,x in enumerate(["Lampiran Surat Kepala Dinas Koperasi dan UKM","Nomor   : 518/021/DISKOP-UKM/I/2024","Tanggal : 9 Januari 2024"],1): put(ws,j,5,x)
    sign(ws,ws.next+2,5,jab="KEPALA DINAS"); kop(b,kl,"2023-Q4",AK)
@H("kop-tahun-buku","columns of the meeting for the book year 2022, state of 2023")
def _(b):
    kl=q(36,14); r=M(kl,NO,KP,BH,KU,lambda i,k:D(2023,1+i%4,2+i%25) if AK(i) else "-",lambda i,k:"Sekretariat" if AK(i) else "-",ST("Aktif","Tidak Aktif"),lambda i,k:2500000+i*125000 if AK(i) else 0)
    S(b,"Kop dan RAT.xlsx",KOPJ+["DAFTAR KOPERASI","KEADAAN PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan",("RAT Tahun Buku 2022",["Tanggal","Tempat"]),"Status Koperasi","SHU (Rp)"],r,"Rekam RAT",num=True); kop(b,kl,"2023-Q4",AK)
@H("kop-lembar-lain","instructions, a list of codes and an empty sheet beside the list")
def _(b):
    kl=q(33,15); text(b,"DATA KOPERASI TW II.xlsx","Petunjuk","PETUNJUK PENGISIAN","1. Nama koperasi ditulis sesuai akta.","2. Kolom status diisi Aktif atau Tidak Aktif.","3. Kirim paling lambat tanggal 5 bulan berikutnya.")
    S(b,"DATA KOPERASI TW II.xlsx",LK+["DATA KOPERASI TRIWULAN II TAHUN 2023"],["No","Nama Koperasi","No. Badan Hukum","Jenis Koperasi","Kecamatan","Desa","Status"],M(kl,NO,KR,BN,JN,KC,DS,ST("Aktif","Tidak Aktif")),"Isian")
    text(b,"DATA KOPERASI TW II.xlsx","Ref","Jenis Koperasi",*JENIS); b.sheet("DATA KOPERASI TW II.xlsx","Sheet4"); kop(b,kl,"2023-Q2",AK)
@H("kop-nama-kembar","cooperatives of one name, each with a deed of its own")
def _(b):
    kl=q(36,16); r=M(kl,NO,CY("Kopwan Melati Rekaan","KSU Tunas Rekaan","KUD Makmur Rekaan","Kopwan Melati Rekaan"),lambda i,k:"%05d/BH/KWK.20/%d"%(410+i*9,1997+i%24),DS,KC,S2("Aktif","Tidak Aktif"))
    ws=S(b,"daftar koperasi okt.xlsx",["DAFTAR KOPERASI KAB. JENEPONTO","KEADAAN 30 SEPTEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Desa","Kecamatan","Status"],r); more(ws,"Nama yang sama adalah koperasi yang berbeda, lihat nomor badan hukum."); kop(b,kl,"2023-Q3",AK)
@H("kop-folder-triwulan","first and second quarter in two folders")
def _(b):
    kl=q(38,17)
    for j,n in ((1,33),(2,38)):
        S(b,"2023/Triwulan %s/koperasi.xlsx"%ROM[j],["DATA KOPERASI","Triwulan %s Tahun 2023"%ROM[j]],["No","Koperasi","Kecamatan","BH","Status","Ketua"],M(kl[:n],NO,KP,KC,BH,ST("Aktif","Tidak Aktif"),ORG("Ketua")),"Koperasi"); kop(b,kl[:n],"2023-Q%d"%j,AK)
@H("kop-catatan-keras","remarks with hard words that take nothing away")
def _(b):
    kl=q(38,18); r=M(kl,NO,KN,BN,KC,S2("Aktif","Tidak Aktif"),CY("Kantor tutup hari Minggu","Tidak ada temuan pengawas","Ganti nama tahun 2019, badan hukum tetap",None,"Belum punya gedung sendiri","Pindah kantor ke depan pasar, masih di kecamatan yang sama","-"))
    S(b,"kop dan catatan pengawas.xlsx",["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status","Catatan"],r,"Q4"); kop(b,kl,"2023-Q4",AK)
@H("kop-baris-tersembunyi","grouped rows closed; hidden ones count as well")
def _(b):
    kl=q(40,19,True); ws=S(b,"Koperasi TW IV 2023.xlsx",["DATA KOPERASI TRIWULAN IV 2023"],["No","Kecamatan","Nama Koperasi","Badan Hukum","Status"],M(kl,NO,KC,KP,BH,ST("Aktif","Tidak Aktif")),"Data")
    for i in (3,4,5,17,18): ws.row_dimensions[ws.rows_at[i]].hidden=True; ws.row_dimensions[ws.rows_at[i]].outlineLevel=1
    kop(b,kl,"2023-Q4",AK)
@H("kop-dua-tahun","lists of two years in two workbooks, each for its year")
def _(b):
    for y,sd,n in ((2022,20,33),(2023,21,37)):
        kl=q(n,sd); S(b,"Arsip data/Koperasi %d.xlsx"%y,["DAFTAR KOPERASI","KEADAAN 31 DESEMBER %d"%y],["No","Nama Koperasi","BH","Kecamatan","Status"],M(kl,NO,KP,BH,KC,ST("Aktif","Tidak Aktif")),"Data"); kop(b,kl,"%d-Q4"%y,AK)
# ------------------------------------------------------------------ UMKM
@H("um-tab-skala","three tabs: mikro, kecil, menengah")
def _(b):
    kl=q(48,30); r=M(kl,NO,PM,US,JU,DS,KC)
    for w in ("Mikro","Kecil","Menengah"):
        S(b,"UMKM Jeneponto.xlsx",["DAFTAR USAHA "+w.upper(),"KABUPATEN JENEPONTO "+K31],["No","Nama Pemilik","Nama Usaha","Bidang Usaha","Desa/Kelurahan","Kecamatan"],ren(x for i,x in enumerate(r) if SK(i,0)==w),"Usaha "+w)
    um(b,kl,"2023-Q4",SK)
@H("um-seksi-skala","sections of scale, numbers running on")
def _(b):
    kl=q(46,31); r=M(kl,NO,US,PM,KC,DS,OM); o=[]
    for j,w in enumerate(("Mikro","Kecil","Menengah")): o+=["%s. USAHA %s"%(ALF[j],w.upper())]+[x for i,x in enumerate(r) if SK(i,0)==w]
    S(b,"data usaha tw2.xlsx",PEMB+["DATA USAHA MIKRO, KECIL DAN MENENGAH","TRIWULAN II TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Desa","Omzet per Tahun (Rp)"],o,"UMKM",True,when="Juli 2023"); um(b,kl,"2023-Q2",SK)
@H("um-seksi-desa","a tab for each kecamatan, sections of villages in it")
def _(b):
    kl=q(50,32,True); r=M(kl,NO,PM,US,JU,SK,HPT)
    for n in NAMES:
        g={}
        for i,(x,k) in enumerate(zip(r,kl)):
            if k==n: g.setdefault(ds(k,i),[]).append(x)
        o=[]
        for d in sorted(g): o+=["Desa/Kel. "+d]+ren(g[d])
        S(b,"UMKM per desa.xlsx",["DATA PELAKU UMKM","KECAMATAN "+n.upper(),"TAHUN 2023"],["No","Nama Pelaku Usaha","Nama Usaha","Jenis Usaha","Skala","No. HP"],o,n)
    um(b,kl,"2023",SK)
@H("um-lanjut-ke-kanan","one list set in two columns, the numbers go on at the right")
def _(b):
    kl=q(46,33); r=M(kl,NO,PM,US,KC,SK); hd=["No","Nama Pemilik","Nama Usaha","Kecamatan","Skala"]
    ws=PL(b,"umkm cetak A3.xlsx","A3",1,1,["DAFTAR UMKM KABUPATEN JENEPONTO","TRIWULAN III TAHUN 2023"],hd,r[:23]); PL(b,None,None,3,7,[],hd,r[23:],ws=ws); um(b,kl,"2023-Q3",SK)
@H("um-belum-ber-nib","register of enterprises where some have no permit yet: they count as enterprises")
def _(b):
    kl=q(40,34); r=M(kl,NO,US,PM,KE,SK,lambda i,k:nbx(i) if i%3 else ("-","BELUM ADA","belum punya")[i%9//3],CY("-","Ada","-"),CY("Belum","Belum","Sudah"))
    S(b,"Basis data UMKM.xlsx",["BASIS DATA UMKM KABUPATEN JENEPONTO",K31],["No","Nama Usaha","Pemilik","Kecamatan","Skala Usaha",("Legalitas",["NIB","P-IRT","Halal"])],r,"Basis data"); um(b,kl,"2023-Q4",SK)
@H("um-folder-kecamatan","a folder for each kecamatan, its name in cells of its own above the list")
def _(b):
    kl=q(40,35,True); r=M(kl,NO,PM,LP,US,DS,SK)
    for j,n in enumerate(NAMES):
        PL(b,"%02d %s/data umkm.xlsx"%(j+1,n),"Sheet1",1,1,["FORMULIR PENDATAAN UMKM",["Kecamatan",None,": "+n],["Kabupaten",None,": Jeneponto"],["Keadaan",None,": 30 Juni 2023"]],["No","Nama","L/P","Usaha","Desa/Kel.","Skala Usaha"],by(r,n))
    um(b,kl,"2023-Q2",SK)
@H("um-gabungan-dan-rincian","a sheet with all of them and a sheet for each kecamatan: the same rows, counted once")
def _(b):
    kl=q(42,36,True); r=M(kl,NO,PM,US,NX,DS,KC,SK); hd=["No","Nama Pemilik","Nama Usaha","NIK","Desa","Kecamatan","Skala"]
    S(b,"UMKM Des.xlsx",["DAFTAR UMKM SE-KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],hd,r,"GABUNGAN")
    for n in NAMES: S(b,"UMKM Des.xlsx",["DAFTAR UMKM KECAMATAN "+n.upper(),"PER 31 DESEMBER 2023"],hd,by(r,n),n)
    um(b,kl,"2023-Q4",SK)
@H("um-tenaga-kerja","workers, turnover and assets in groups, sex ticked, a row of numbers")
def _(b):
    kl=q(41,37); r=M(kl,NO,PM,lambda i,k:"√" if jk(i)=="L" else None,lambda i,k:"√" if jk(i)=="P" else None,US,KB,KC,SK,NUM(1,3,5),NUM(1,2,4),lambda i,k:2+i*3%5+i*2%4,OM,AS)
    S(b,"Profil UMKM TW IV.xlsx",LK+["PROFIL USAHA MIKRO KECIL DAN MENENGAH","Triwulan IV Tahun 2023"],["No","Nama Pemilik",("Jenis Kelamin",["L","P"]),"Nama Usaha","KBLI","Kecamatan","Skala",("Tenaga Kerja (orang)",["L","P","Jml"]),"Omzet (Rp)","Aset (Rp)"],r,"Profil",num=True); um(b,kl,"2023-Q4",SK)
@H("um-usaha-mikro-kata","scale written in full with capitals, date of survey beside")
def _(b):
    kl=q(39,38); r=M(kl,NO,US,PM,KK,lambda i,k:("USAHA "+SK(i,k)).upper() if i%2 else "Usaha "+SK(i,k),lambda i,k:tgl(D(2023,5+i%2,3+i%25),(i%3)*2))
    S(b,"pendataan/hasil juni.xlsx",["DATA UMKM","KABUPATEN JENEPONTO","PER 30 JUNI 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Klasifikasi Usaha","Tgl. Didata"],r,"hasil"); um(b,kl,"2023-Q2",SK)
@H("um-singkatan-skala","Mi, Ke, Me with a legend")
def _(b):
    kl=q(38,39); z={"Mikro":"Mi","Kecil":"Ke","Menengah":"Me"}; r=M(kl,NO,PM,US,DS,KC,lambda i,k:z[SK(i,k)])
    ws=S(b,"dft umkm tw3 2023.xlsx",["Daftar UMKM Kab. Jeneponto","Triwulan III 2023"],["No","Nama Pemilik","Nm. Usaha","Desa/Kel","Kec.","Skala"],r); more(ws,"Skala : Mi = usaha mikro, Ke = usaha kecil, Me = usaha menengah"); um(b,kl,"2023-Q3",SK)
@H("um-bulan","a month's list with the year the business was founded")
def _(b):
    kl=q(36,40); r=M(kl,NO,PM,US,NUM(1998,3,24),KC,DS,SK)
    S(b,"Laporan bulan September/umkm.xlsx",PEMB+["DAFTAR PELAKU USAHA MIKRO KECIL MENENGAH","BULAN SEPTEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Tahun Berdiri","Kecamatan","Desa","Skala"],r,"Sep",when="Oktober 2023"); um(b,kl,"2023-09",SK)
@H("um-keterangan-keras","remarks with hard words: closed on Fridays, opened again, no employees")
def _(b):
    kl=q(42,41); r=M(kl,NO,PM,US,KC,SK,CY("Tutup hari Jumat","Tidak punya karyawan","Pernah tutup saat pandemi, sudah buka kembali",None,"Belum punya merek","Tidak keberatan didata","Dulu ikut orang tua, kini usaha sendiri"))
    S(b,"umkm 2023 akhir.xlsx",["DAFTAR UMKM","KEADAAN 31 DESEMBER 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Skala Usaha","Keterangan"],r); um(b,kl,"2023-Q4",SK)
@H("um-2024","first quarter of 2024",2024)
def _(b):
    kl=q(37,42); S(b,"UMKM TW I 2024.xlsx",LK+["DAFTAR UMKM","TRIWULAN I TAHUN 2024"],["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Kecamatan","Skala"],M(kl,NO,US,PM,JU,KC,SK),"TW I",when="April 2024"); um(b,kl,"2024-Q1",SK)
@H("um-kecamatan-di-baris-pertama","the district only in the first row of each group, a sum under each group")
def _(b):
    kl=q(44,43,True); r=first(M(kl,NO,KU,PM,US,DS,SK),1); c=cn(kl); o=[]
    for i,x in enumerate(r):
        o.append(x)
        if i+1==len(kl) or kl[i+1]!=kl[i]: o.append("Jumlah %s = %d"%(kl[i],c[kl[i]]))
    S(b,"UMKM.xlsx",["REKAM DATA UMKM PER KECAMATAN","TRIWULAN I TAHUN 2023"],["No","Kecamatan","Nama Pemilik","Nama Usaha","Desa","Skala"],o,"TW I"); um(b,kl,"2023-Q1",SK)
@H("um-belang","striped rows, bold names and notes on telephone numbers mean nothing")
def _(b):
    kl=q(38,44); ws=S(b,"umkm des 23.xlsx",["DATA UMKM KABUPATEN JENEPONTO","Per 31 Desember 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Skala","HP"],M(kl,NO,PM,US,KC,SK,HPT),"UMKM")
    fill(ws,range(0,38,2),6,"DDEBF7")
    for i in (3,11,20): note(ws.cell(ws.rows_at[i],6),"Nomor HP baru per Oktober")
    um(b,kl,"2023-Q4",SK)
# ------------------------------------------------------------------ training
@H("dik-keterangan-kegiatan","name, days and venue of the training in cells above the list")
def _(b):
    kl=q(33,50); r=M(kl,NO,PS,LP,NX,US,DS,KC,TTD)
    PL(b,"TW II/Peserta pengelolaan keuangan.xlsx","Peserta",1,1,["DAFTAR PESERTA","TRIWULAN II TAHUN 2023",["Nama Kegiatan",None,": Pelatihan Pengelolaan Keuangan UMKM"],["Hari/Tanggal",None,": Senin s.d. Rabu, 8 - 10 Mei 2023"],["Tempat",None,": Aula Dinas Koperasi dan UKM, Kec. Binamu"]],["No","Nama Peserta","L/P","NIK","Nama Usaha","Desa","Kecamatan","Tanda Tangan"],r); fl(b,PD,kl,"2023-Q2")
@H("dik-angkatan","three batches I, II, III, all in one quarter")
def _(b):
    kl=q(45,51); r=M(kl,NO,PS,JBT,KP,KC); o=[]
    for j in (1,2,3): o+=["ANGKATAN "+ROM[j]]+ren(r[j*15-15:j*15])
    ws=S(b,"diklat perkoperasian.xlsx",KOPJ+["DAFTAR PESERTA DIKLAT PERKOPERASIAN","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Jabatan","Utusan","Kecamatan"],o,"Diklat",True); tot(ws,"Jumlah Peserta",45); fl(b,PD,kl,"2023-Q4")
@H("dik-tab-kelas","two classes on two tabs")
def _(b):
    kl=q(44,52); r=M(kl,NO,PS,LP,PDD,US,KC)
    for j,t in enumerate(("Kelas A","Kelas B")): S(b,"Pelatihan desain kemasan.xlsx",["DAFTAR PESERTA PELATIHAN DESAIN KEMASAN BAGI UMKM",t.upper(),"TRIWULAN III TAHUN 2023"],["No","Nama Peserta","L/P","Pendidikan","Usaha","Kecamatan"],ren(r[j*22:j*22+22]),t)
    fl(b,PD,kl,"2023-Q3")
@H("dik-alamat","the district only in the address")
def _(b):
    kl=q(35,53); S(b,"Daftar peserta bimtek.xlsx",["DAFTAR PESERTA BIMBINGAN TEKNIS AKUNTANSI KOPERASI","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","Utusan Koperasi","Alamat","No. HP"],M(kl,NO,PS,KN,ADR,HPT),"Bimtek"); fl(b,PD,kl,"2023-Q1")
@H("dik-orang-sama-dua-pelatihan","the same persons in two trainings on two tabs: two participations each")
def _(b):
    kl=q(30,54); a=M(kl,NO,PS,NX,DS,KC); hd=["No","Nama Peserta","NIK","Desa","Kecamatan"]
    for tab,nm,rr in (("Foto Produk","FOTO PRODUK",a),("Pembukuan","PEMBUKUAN SEDERHANA",a)): S(b,"Pelatihan Agustus-September.xlsx",["DAFTAR PESERTA PELATIHAN "+nm,"TRIWULAN III TAHUN 2023"],hd,rr,tab)
    fl(b,PD,kl+kl,"2023-Q3")
@H("dik-kolom-triwulan","the quarter in a column of its own")
def _(b):
    kl=q(56,55); f=lambda i,k:"TW "+ROM[1+i%4]; S(b,"Rekam peserta 2023.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TAHUN 2023"],["No","Nama Peserta","Kecamatan","Nama Diklat","Triwulan"],M(kl,NO,PS,KC,CY("Diklat Dasar Koperasi","Pelatihan Ekspor","Pelatihan Tata Boga","Bimtek Pajak UMKM"),f),"2023")
    for j in (1,2,3,4): fl(b,PD,kl,"2023-Q%d"%j,lambda i:1+i%4==j)
@H("dik-periode-di-nama-berkas","the quarter only in the name of the file")
def _(b):
    kl=q(34,56); S(b,"Peserta Pelatihan TW III 2023.xlsx",PEMB+["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN"],["No","Nama Peserta","L/P","Usaha","Desa","Kecamatan"],M(kl,NO,PS,LP,US,DS,KC),"Peserta"); fl(b,PD,kl,"2023-Q3")
@H("dik-perempuan","a training for women: participants as others are")
def _(b):
    kl=q(33,57); S(b,"pelatihan perempuan.xlsx",LK+["DAFTAR PESERTA PELATIHAN MANAJEMEN USAHA","BAGI PEREMPUAN PELAKU USAHA MIKRO","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","Umur","Jenis Usaha","Desa","Kecamatan"],M(kl,NO,PS,NUM(24,7,30),JU,DS,KC),"Peserta"); fl(b,PD,kl,"2023-Q2")
@H("dik-tanpa-nomor","no column of numbers")
def _(b):
    kl=q(33,58); ws=S(b,"nama peserta.xlsx",["NAMA PESERTA PELATIHAN DIGITAL MARKETING UMKM","TRIWULAN IV 2023"],["Nama Peserta","Kecamatan","Desa","Akun Toko Online"],M(kl,PS,KC,DS,lambda i,k:"@contoh%d"%(i+1)),"Sheet1"); ws.column_dimensions["A"].width=22; fl(b,PD,kl,"2023-Q4")
@H("dik-daftar-dan-rekap","list and a recap by kecamatan on the next tab, agreeing")
def _(b):
    kl=q(40,59); S(b,"Diklat TW II 2023.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TRIWULAN II TAHUN 2023"],["No","Nama","L/P","Desa","Kecamatan"],M(kl,NO,PS,LP,DS,KC),"Nama"); c=cn(kl)
    recap(b.sheet("Diklat TW II 2023.xlsx","Rekap"),["REKAP PESERTA DIKLAT","TRIWULAN II TAHUN 2023"],["No","Kecamatan","Jumlah Peserta"],[[c[n] for n in NAMES]]); fl(b,PD,kl,"2023-Q2")
@H("dik-hadir-lima-hari","five days, morning and afternoon, every box ticked")
def _(b):
    kl=q(33,60); S(b,"absensi pelatihan menjahit.xlsx",["DAFTAR HADIR PESERTA PELATIHAN MENJAHIT BAGI UMKM","TRIWULAN I TAHUN 2023","Senin s.d. Jumat, 13 - 17 Maret 2023"],["No","Nama Peserta","Kecamatan",("13 Mar",["Pagi","Siang"]),("14 Mar",["Pagi","Siang"]),("15 Mar",["Pagi","Siang"]),("16 Mar",["Pagi","Siang"]),("17 Mar",["Pagi","Siang"])],M(kl,NO,PS,KC,*[C("v")]*10),"Absensi"); fl(b,PD,kl,"2023-Q1")
@H("dik-dua-tabel","two trainings one below the other, each with its title and heading")
def _(b):
    kl=q(46,61); r=M(kl,NO,PS,US,KC); hd=["No","Nama Peserta","Usaha","Kecamatan"]
    ws=PL(b,"Pelatihan TW IV.xlsx","TW IV",1,1,["DAFTAR PESERTA PELATIHAN OLAHAN RUMPUT LAUT","TRIWULAN IV TAHUN 2023"],hd,r[:23]); PL(b,None,None,ws.next+3,1,["DAFTAR PESERTA PELATIHAN OLAHAN GARAM","TRIWULAN IV TAHUN 2023"],hd,ren(r[23:]),ws=ws); fl(b,PD,kl,"2023-Q4")
@H("dik-nama-sama","persons of one name with identity numbers of their own")
def _(b):
    kl=q(36,62); S(b,"peserta.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","NIK","Desa","Kecamatan"],M(kl,NO,lambda i,k:"Hasna Rekaan" if i in (2,13,27) else "Peserta %d"%(i+1),NK,DS,KC),"Peserta"); fl(b,PD,kl,"2023-Q3")
@H("dik-kumulatif-tw2","running list up to the second quarter")
def _(b):
    kl=q(44,63); S(b,"Peserta sd TW II.xlsx",["DAFTAR PESERTA DIKLAT","KUMULATIF s.d. TRIWULAN II TAHUN 2023"],["No","Nama Peserta","Kecamatan","Pelatihan yang Diikuti"],M(kl,NO,PS,KC,CY("Pelatihan Barista","Bimtek Koperasi","Pelatihan Kemasan","Pelatihan Foto Produk")),"sd TW II"); fl(b,PD,kl,"2023-Q2",cum=True)
@H("dik-berkas-tiap-pelatihan","three trainings in three workbooks of a folder")
def _(b):
    al=[]
    for j,nm in enumerate(("Barista","Sablon","Anyaman Lontar")):
        kl=q(24,64+j); al+=kl; S(b,"Triwulan III/%d. Pelatihan %s.xlsx"%(j+1,nm),LK+["DAFTAR PESERTA PELATIHAN %s BAGI UMKM"%nm.upper(),"TRIWULAN III TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan"],ren(MO(kl,100*j+100,NO,PS,LP,KC)),"Peserta",when="September 2023")
    fl(b,PD,al,"2023-Q3")
@H("dik-keterangan-keras","remarks with hard words, all of them took part")
def _(b):
    kl=q(38,67); S(b,"Peserta pelatihan halal.xlsx",["DAFTAR PESERTA PELATIHAN PENYELIA HALAL UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Usaha","Kecamatan","Keterangan"],M(kl,NO,PS,US,KC,CY("Belum pernah ikut pelatihan lain","Tidak menginap","Hadir penuh","Peserta terbaik",None,"Pengganti baju ukuran L","Tidak membawa laptop")),"Halal"); fl(b,PD,kl,"2023-Q4")
@H("dik-bulan-dua-seksi","one month, two trainings in sections")
def _(b):
    kl=q(40,68); r=M(kl,NO,PS,DS,KC,HP); o=["1) Pelatihan Kemasan (5 - 7 Juni 2023)"]+r[:20]+["2) Bimtek Pengawas Koperasi (20 - 22 Juni 2023)"]+r[20:]
    S(b,"06 Juni/peserta.xlsx",["PESERTA DIKLAT BULAN JUNI 2023","DINAS KOPERASI DAN UKM KABUPATEN JENEPONTO"],["No","Nama Peserta","Desa","Kecamatan","HP"],o,"Juni"); fl(b,PD,kl,"2023-06")
@H("dik-tanggal-asli","true dates in a column, trainings of the whole year")
def _(b):
    kl=q(60,69); dt=DF(2023,1,4,7,10); S(b,"peserta diklat setahun.xlsx",PEMB+["DAFTAR PESERTA DIKLAT UMKM DAN PERKOPERASIAN","TAHUN 2023"],["No","Tanggal","Nama Kegiatan","Nama Peserta","Desa","Kecamatan"],M(kl,NO,dt,CY("Pelatihan Vokasi","Bimtek RAT","Pelatihan Branding","Pelatihan Ekspor"),PS,DS,KC),"Setahun"); flowd(b,PD,kl,dl(dt,kl))
@H("dik-pendamping","pairs: name of the mentor and number of the certificate beside the participant")
def _(b):
    kl=q(34,70); S(b,"Pelatihan inkubasi.xlsx",["DAFTAR PESERTA PELATIHAN INKUBASI BISNIS UMKM","TRIWULAN II 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan","Nama Pendamping","No. Sertifikat"],M(kl,NO,PS,US,KE,CY("Pendamping A","Pendamping B"),lambda i,k:"%03d/INK/2023"%(i+1)),"Inkubasi"); fl(b,PD,kl,"2023-Q2")
# ------------------------------------------------------------------ permits
@H("izin-tab-kecamatan","a tab for each kecamatan")
def _(b):
    kl=q(40,80,True); r=M(kl,NO,PM,US,NB,DS)
    for n in NAMES: S(b,"NIB TW II 2023.xlsx",["UMKM YANG DIFASILITASI IZIN USAHA (NIB)","KECAMATAN "+n.upper(),"TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Desa/Kelurahan"],by(r,n),"Kec. "+n)
    fl(b,IZN,kl,"2023-Q2")
@H("izin-ekspor-oss","export of the permit system with risk and capital")
def _(b):
    kl=q(39,81); S(b,"oss_tw4.xlsx",["DATA UMKM YANG DIFASILITASI PENERBITAN IZIN USAHA MELALUI OSS-RBA","TRIWULAN IV TAHUN 2023"],["No","NIB","Tanggal Terbit NIB","Nama Pelaku Usaha","Nama Usaha","KBLI","Risiko","Jumlah Investasi (Rp)","Kelurahan","Kecamatan","Kab/Kota"],M(kl,NO,NB,lambda i,k:D(2023,10+i%3,1+i%28),PM,US,KB,CY("Rendah","Rendah","Menengah Rendah"),AS,DS,KU,C("Kab. Jeneponto")),"Ekspor"); fl(b,IZN,kl,"2023-Q4")
@H("izin-tiga-bulan","three workbooks of three months")
def _(b):
    for j,m in enumerate((7,8,9)):
        kl=q(24,82+j); S(b,"NIB/%02d %s.xlsx"%(m,BLN[m-1]),["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","BULAN %s 2023"%BLN[m-1].upper()],["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"],ren(MO(kl,j*100,NO,PM,US,NB,KC)),BLN[m-1]); fl(b,IZN,kl,"2023-%02d"%m)
@H("izin-dua-tanggal","date of application and date of issue; the issue counts")
def _(b):
    kl=q(55,86); dt=DT(2023,2,4,7,10,12); S(b,"fasilitasi NIB 2023.xlsx",PEMB+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Tgl Permohonan","Tgl Terbit NIB","NIB","Kecamatan"],M(kl,NO,PM,US,lambda i,k:dt(i,k)-datetime.timedelta(9),dt,NB,KC),"2023"); flowd(b,IZN,kl,dl(dt,kl))
@H("izin-nib-lalu-pirt","tabs for NIB and for P-IRT with some enterprises in both: each once")
def _(b):
    kl=q(36,87); r=M(kl,NO,PM,US,NX,KC); two=[i for i in range(36) if i%4==1]; hd=["No","Nama Pemilik","Nama Usaha","NIK","Kecamatan","Nomor"]
    for tab,rr,p in (("NIB",[x for i,x in enumerate(r) if i<28],"12032%08d"),("P-IRT",[x for i,x in enumerate(r) if i>=28 or i in two],"P-IRT 20673040%05d-28")):
        S(b,"Izin usaha TW III.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","JENIS IZIN : "+tab,"TRIWULAN III TAHUN 2023"],hd,[x+(p%(101+x[0]),) for x in ren(rr)],tab)
    fl(b,IZN,kl,"2023-Q3")
@H("izin-kecamatan-gabung","district merged over its rows")
def _(b):
    kl=q(37,88,True); ws=S(b,"izin tw1.xlsx",LK+["UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN I TAHUN 2023"],["Kecamatan","No","Nama Usaha","Nama Pemilik","NIB"],M(kl,KC,NO,US,PM,NB),"TW I",when="April 2023"); span(ws,1,runs(kl)); ws.column_dimensions["A"].width=18; fl(b,IZN,kl,"2023-Q1")
@H("izin-keterangan-keras","remarks with hard words, every permit issued")
def _(b):
    kl=q(38,89); S(b,"NIB okt-des.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN IV TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan","Catatan"],M(kl,NO,PM,US,NB,KC,CY("Sudah dicetak","Tidak dipungut biaya","Belum punya email, dibuatkan petugas",None,"Dikirim lewat WA","Sempat gagal masuk OSS, terbit setelah dicoba ulang")),"Q4"); fl(b,IZN,kl,"2023-Q4")
@H("izin-kumulatif","running list up to the second quarter")
def _(b):
    kl=q(42,90); S(b,"izin sd juni.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","s.d. TRIWULAN II TAHUN 2023"],["No","Pelaku Usaha","Usaha","No. NIB","Desa","Kecamatan"],M(kl,NO,PM,US,NB,DS,KU),"Data"); fl(b,IZN,kl,"2023-Q2",cum=True)
@H("izin-alamat-kapital","the district only in an address in capitals")
def _(b):
    kl=q(35,91); S(b,"daftar izin usaha.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],["NO","NAMA PEMILIK","NAMA USAHA","ALAMAT USAHA","NIB"],M(kl,NO,PM,US,lambda i,k:("RT %s DESA %s KEC. %s"%(RT(i,k),ds(k,i),k)).upper(),NB),"Sheet1"); fl(b,IZN,kl,"2023-Q3")
@H("izin-2022","permits of 2022 by their dates",2022)
def _(b):
    kl=q(50,92); dt=DT(2022,3,5,8,11); S(b,"nib 2022.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TAHUN 2022"],["No","Nama Pemilik","Usaha","NIB","Tanggal Terbit","Kecamatan"],M(kl,NO,PM,US,NB,lambda i,k:tgl(dt(i,k),(0,3,6)[i%3]),KC),"2022"); flowd(b,IZN,kl,dl(dt,kl))
@H("izin-seksi-petugas","sections by the officer who helped, numbers beginning anew")
def _(b):
    kl=q(40,93); r=M(kl,NO,US,PM,KC,NB); o=[]
    for j in range(4): o+=["Petugas Pendamping : Petugas "+ALF[j]]+ren(r[j*10:j*10+10])
    S(b,"hasil pendampingan izin.xlsx",PEMB+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN II TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","NIB"],o,"Pendampingan"); fl(b,IZN,kl,"2023-Q2")
# ------------------------------------------------------------------ facilitation
@H("sar-beberapa-barang","three goods for each recipient, number and name merged over the rows")
def _(b):
    kl=q(24,100); rows=[]
    for i,k in enumerate(kl):
        for j in range(3): rows.append((i+1,PM(i,k),US(i,k),k,ALAT[(i+j)%6],1) if j==0 else (None,None,None,None,ALAT[(i+j)%6],1))
    ws=S(b,"penerima alat tw3.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Barang","Volume (unit)"],rows,"Penerima")
    for c in (1,2,3,4): span(ws,c,[(j*3,j*3+2) for j in range(24)])
    fl(b,SAR,kl,"2023-Q3")
@H("sar-seksi-dana","sections by source of funds")
def _(b):
    kl=q(40,101); r=M(kl,NO,PM,US,DS,KC,BR); o=["A. SUMBER DANA : APBD KABUPATEN"]+ren(r[:24])+["B. SUMBER DANA : DAK NON FISIK"]+ren(r[24:])
    ws=S(b,"Bantuan UKM TW IV.xlsx",LK+["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Desa","Kecamatan","Barang"],o,"Penerima",True,when="Desember 2023"); tot(ws,"Jumlah Penerima",40); fl(b,SAR,kl,"2023-Q4")
@H("sar-lampiran-bast","annex of the deed of handover")
def _(b):
    kl=q(34,102); S(b,"Lampiran BAST.xlsx",["LAMPIRAN BERITA ACARA SERAH TERIMA","DAFTAR PENERIMA BANTUAN PERALATAN UKM","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Alamat","Nama Barang","Banyaknya","Tanda Terima"],M(kl,NO,PM,NX,US,ADR,BR,C("1 (satu) unit"),TTD),"BAST",num=True); fl(b,SAR,kl,"2023-Q2")
@H("sar-tab-alat","a tab for each tool, other recipients on each")
def _(b):
    kl=q(48,103); r=M(kl,NO,PM,US,KC)
    for j,a in enumerate(ALAT): S(b,"Penyaluran alat TW III.xlsx",["PENERIMA BANTUAN SARANA DAN PRASARANA UKM","JENIS ALAT : "+a.upper(),"TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Usaha","Kecamatan"],ren(r[j*8:j*8+8]),a)
    fl(b,SAR,kl,"2023-Q3")
@H("sar-harga","prices as formulas and a sum of the prices below")
def _(b):
    kl=q(33,104); u=[1250000,1600000,2100000]; r=M(kl,NO,PM,US,KC,BR,lambda i,k:1+i%2,lambda i,k:u[i%3]); rows=[x+(F("=F%d*G%d"%(i+7,i+7),x[5]*x[6]),) for i,x in enumerate(r)]
    ws=S(b,"sarpras harga.xlsx",LK+["PENERIMA BANTUAN SARANA DAN PRASARANA BAGI UKM","BULAN NOPEMBER 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Barang","Unit","Harga Satuan","Jumlah Harga"],rows,"Nop"); assert ws.first==7
    put(ws,ws.next,2,"JUMLAH"); put(ws,ws.next,8,F("=SUM(H7:H%d)"%(ws.next-1),sum(x[5]*x[6] for x in r))); fl(b,SAR,kl,"2023-11")
@H("sar-nama-usaha-kosong","some recipients have no name for their business")
def _(b):
    kl=q(34,105); S(b,"penerima manfaat tw1.xlsx",["DAFTAR PENERIMA MANFAAT SARANA PRASARANA UKM","TRIWULAN I TAHUN 2023"],["No","Nama","Nama Usaha","Jenis Usaha","Kecamatan","Bantuan"],M(kl,NO,PM,lambda i,k:US(i,k) if i%4 else ("-" if i%8 else None),JU,KC,BR),"TW I"); fl(b,SAR,kl,"2023-Q1")
@H("sar-dana-tahun-lalu","funds of the budget 2022, handed over in the first quarter of 2023")
def _(b):
    kl=q(33,106); PL(b,"Penyaluran TW I 2023.xlsx","Penyaluran",2,2,["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN I TAHUN 2023","Sumber dana : DAK Tahun Anggaran 2022 (luncuran)"],["No","Nama Penerima","Usaha","Desa","Kecamatan","Barang"],M(kl,NO,PM,US,DS,KC,BR)); fl(b,SAR,kl,"2023-Q1")
@H("sar-kolom-tersembunyi","hidden columns of identity and telephone")
def _(b):
    kl=q(35,107); ws=S(b,"Bantuan tw2.xlsx",["DAFTAR PENERIMA BANTUAN SARANA PRASARANA UKM","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","NIK","HP","Usaha","Kecamatan","Bantuan"],M(kl,NO,PM,NX,HPT,US,KC,BR),"TW II")
    for c in "CD": ws.column_dimensions[c].hidden=True
    fl(b,SAR,kl,"2023-Q2")
@H("sar-tanggal-serah","date of the decree and date of handover; the handover counts")
def _(b):
    kl=q(52,108); dt=DT(2023,3,5,8,11); S(b,"Penyerahan bantuan setahun.xlsx",PEMB+["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TAHUN 2023"],["No","Nama Penerima","Usaha","Kecamatan","Jenis Bantuan","Tanggal SK","Tanggal Serah Terima"],M(kl,NO,PM,US,KC,BR,C(D(2023,1,16)),dt),"Serah terima"); flowd(b,SAR,kl,dl(dt,kl))
@H("sar-seksi-kecamatan","recipients under lines of their district with sums")
def _(b):
    kl=q(36,109,True); r=M(kl,NO,PM,US,DS,BR,PKT); o=[]; c=cn(kl)
    for j,n in enumerate(NAMES): o+=["Kec. "+n]+by(r,n)+["Jumlah penerima Kec. %s : %d orang"%(n,c[n]),""]
    S(b,"SARPRAS.xlsx",["PENERIMA BANTUAN SARANA DAN PRASARANA UKM MENURUT KECAMATAN","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Desa/Kel","Jenis Bantuan","Volume"],o,"TW IV"); fl(b,SAR,kl,"2023-Q4")
@H("sar-ceklis","goods received, in good order, photographed: every box ticked")
def _(b):
    kl=q(33,110); S(b,"monitoring penerima tw3.xlsx",LK+["DAFTAR PENERIMA BANTUAN PERALATAN UKM","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Usaha","Kecamatan","Barang",("Serah Terima",["Barang Diterima","BAST Ditandatangani","Foto"])],M(kl,NO,PM,US,KK,BR,C("√"),C("√"),C("√")),"Ceklis"); fl(b,SAR,kl,"2023-Q3")
@H("sar-halaman","heading on every page and a numbered row under it")
def _(b):
    kl=q(45,111); S(b,"bantuan sarpras lengkap.xlsx",["DAFTAR NOMINATIF PENERIMA BANTUAN SARANA DAN PRASARANA UKM","YANG TELAH DISERAHKAN","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Desa","Bantuan"],M(kl,NO,PM,US,KC,DS,BR),"Lengkap",True,True,rep=18,page="- %d -"); fl(b,SAR,kl,"2023-Q4")
# ------------------------------------------------------------------ of all kinds
@H("periode-di-sel","quarter and year in cells of their own, the year a number")
def _(b):
    kl=q(34,120); PL(b,"form izin.xlsx","Form",1,1,["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA",["Kabupaten",None,"Jeneponto"],["Triwulan",None,"III"],["Tahun",None,2023]],["No","Nama Pemilik","Nama Usaha","NIB","Desa","Kecamatan"],M(kl,NO,PM,US,NB,DS,KC)); fl(b,IZN,kl,"2023-Q3")
@H("dua-bidang","the workbooks of two divisions in two folders")
def _(b):
    kl=q(33,121); S(b,"Bidang Kelembagaan/koperasi tw4.xlsx",["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","No. BH","Kecamatan","Status"],M(kl,NO,KP,BH,KC,ST("Aktif","Tidak Aktif")),"Kop"); kop(b,kl,"2023-Q4",AK)
    kl=q(33,122); S(b,"Bidang Pemberdayaan/peserta tw4.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Usaha","Kecamatan"],M(kl,NO,PS,US,KC),"Peserta"); fl(b,PD,kl,"2023-Q4")
    kl=q(33,123); S(b,"Bidang Pemberdayaan/penerima alat tw4.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Alat"],M(kl,NO,PM,US,KC,BR),"Penerima"); fl(b,SAR,kl,"2023-Q4")
@H("judul-menang","the title says first quarter, the file name fourth: the title counts")
def _(b):
    kl=q(34,124); S(b,"peserta diklat tw4 2023.xlsx",["DAFTAR PESERTA DIKLAT UMKM","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","Desa","Kecamatan"],M(kl,NO,PS,DS,KC),"Peserta"); fl(b,PD,kl,"2023-Q1")
@H("satu-buku-tiga-daftar","permits, training and tools on three tabs of a quarter")
def _(b):
    fn="Laporan Bidang Pemberdayaan TW II 2023.xlsx"
    kl=q(30,125); S(b,fn,["PESERTA PELATIHAN UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","L/P","Kecamatan"],M(kl,NO,PS,LP,KC),"Pelatihan"); fl(b,PD,kl,"2023-Q2")
    kl=q(31,126); S(b,fn,["UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"],MO(kl,0,NO,PM,US,NB,KC),"Izin Usaha"); fl(b,IZN,kl,"2023-Q2")
    kl=q(26,127); S(b,fn,["PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Bantuan"],ren(MO(kl,300,NO,PM,US,KC,BR)),"Sarpras"); fl(b,SAR,kl,"2023-Q2")
@H("kop-tunggal-kecamatan","one kecamatan only reports, said in title and file")
def _(b):
    kl=["Tarowang"]*14; S(b,"Koperasi Kec. Tarowang TW III.xlsx",["DAFTAR KOPERASI KECAMATAN TAROWANG","TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Desa","Status"],M(kl,NO,KP,BH,DS,ST("Aktif","Tidak Aktif")),"Tarowang"); kop(b,kl,"2023-Q3",AK)
@H("desa-tanpa-kecamatan-di-tab-wilayah","tabs by number, the district in the first line under the heading")
def _(b):
    kl=q(36,128,True); r=M(kl,NO,PS,LP,DS,US)
    for j,n in enumerate(NAMES): S(b,"peserta per kecamatan TW I 2023.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","L/P","Desa","Usaha"],["KECAMATAN "+n.upper()]+by(r,n),"%02d"%(j+1))
    fl(b,PD,kl,"2023-Q1")
