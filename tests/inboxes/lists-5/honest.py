from own import *
# ------------------------------------------------------------------ cooperatives
@h("h-kop-lengkap","full register: legal entity, board, members, status",2024)
def _(b):
    r=mk(33,1,NO,KP,BH,DB,DS,KC,ORG("Ketua"),ORG("Sekretaris"),ORG("Bendahara"),NUM(12,3,20),NUM(9,5,17),lambda i,k:12+i*3%20+9+i*5%17,ST())
    S(b,"Data Koperasi TW IV 2024.xlsx",KOPJ+["DATA KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2024"],["No","Nama Koperasi",("Badan Hukum",["Nomor","Tanggal"]),("Alamat",["Desa/Kelurahan","Kecamatan"]),("Pengurus",["Ketua","Sekretaris","Bendahara"]),("Jumlah Anggota",["L","P","Jumlah"]),"Status"],r,merge=True,when="Januari 2025")
    kopu(b,r.k,"2024-Q4",AK)
@h("h-kop-bagian-abjad","sections A. KECAMATAN ..., numbers start again",2022)
def _(b):
    r=mk(30,2,NO,KN,BN,DS,ORG("Ketua"),NUM(20,7,31),ST("AKTIF","TIDAK AKTIF"),order=True)
    S(b,"DAFTAR KOPERASI.xlsx",["DAFTAR NAMA KOPERASI SE-KABUPATEN JENEPONTO","KEADAAN TRIWULAN III TAHUN 2022"],["NO","NAMA KOPERASI","NO. BADAN HUKUM","ALAMAT","KETUA","JML ANGGOTA","STATUS"],sec(r,lambda j,k:"%s. KECAMATAN %s"%(ALF[j-1],k.upper())),when="Oktober 2022")
    kopu(b,r.k,"2022-Q3",AK)
@h("h-kop-tab-per-kec","one sheet a kecamatan, its name only on the tab and in the title",2025)
def _(b):
    kl=ks(35,3,True)
    for k in NAMES:
        sub=[x for x in kl if x==k]; o=NAMES.index(k)*10
        r=mk(sub,0,NO,KP,BH,DS,JN,ORG("Ketua"),ST(),off=o)
        r=[(j+1,)+x[1:] for j,x in enumerate(r)]
        S(b,"Koperasi per Kecamatan TW II 2025.xlsx",["DATA KOPERASI KECAMATAN "+k.upper(),"TRIWULAN II TAHUN 2025"],["No.","Nama Koperasi","Nomor Badan Hukum","Desa / Kel.","Jenis Koperasi","Nama Ketua","Status"],r,tab=k)
        b.use("koperasi_total","2025-Q2",{k:len(r)})
        a=sum(x[-1]=="Aktif" for x in r)
        if a: b.use("koperasi_aktif","2025-Q2",{k:a})
        if len(r)-a: b.use("koperasi_tidak_aktif","2025-Q2",{k:len(r)-a})
@h("h-kop-kec-gabung","kecamatan merged over its rows",2023)
def _(b):
    r=mk(28,4,KC,NO,KN,BN,DS,NUM(20,3,40),ST(),order=True)
    ws=S(b,"koperasi.xlsx",["REKAPITULASI NAMA-NAMA KOPERASI","TRIWULAN IV TAHUN 2023"],["Kecamatan","No","Nama Koperasi","Badan Hukum","Desa/Kelurahan","Anggota (orang)","Keaktifan"],r)
    span(ws,1,runs(r.k)); kopu(b,r.k,"2023-Q4",AK)
@h("h-kop-kec-kosong-bawah","kecamatan only on the first row of its block",2021)
def _(b):
    r=mk(31,5,NO,KC,KP,BH,ORG("Ketua"),HP,ST(),order=True)
    S(b,"Lampiran Data Koperasi.xlsx",["DATA KOPERASI","PER 31 DESEMBER 2021"],["NO","KECAMATAN","NAMA KOPERASI","BADAN HUKUM","NAMA KETUA","NO. HP","KET. (AKTIF/TIDAK AKTIF)"],first(r,1))
    kopu(b,r.k,"2021-Q4",AK)
@h("h-kop-centang","two columns of ticks below Status",2024)
def _(b):
    r=mk(29,6,NO,KP,BN,DS,KC,lambda i,k:"√" if AK(i) else None,lambda i,k:None if AK(i) else "√")
    S(b,"KEADAAN KOPERASI TW I 2024.xlsx",["KEADAAN KOPERASI","TRIWULAN I TAHUN 2024"],["No","Nama Koperasi","No. Badan Hukum","Desa","Kecamatan",("Status Koperasi",["Aktif","Tidak Aktif"])],r)
    kopu(b,r.k,"2024-Q1",AK)
@h("h-kop-dengan-rekap","list on one sheet, its recap on another, the same figures",2023)
def _(b):
    r=mk(34,8,NO,KP,BH,KC,JN,ST())
    f="Koperasi TW IV 2023.xlsx"
    S(b,f,["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Jenis","Status"],r,tab="DATA")
    a,tt=cn(r.k,AK),cn(r.k); ws=b.sheet(f,"REKAP")
    recap(ws,["REKAPITULASI KOPERASI","TRIWULAN IV TAHUN 2023"],["No","Kecamatan",("Jumlah Koperasi",["Aktif","Tidak Aktif","Total"])],[[a.get(k,0) for k in NAMES],[tt[k]-a.get(k,0) for k in NAMES],[tt[k] for k in NAMES]],formula=True)
    for m,v in (("aktif",a),("tidak_aktif",{k:tt[k]-a.get(k,0) for k in NAMES}),("total",tt)): b.use("koperasi_"+m,"2023-Q4",{k:v.get(k,0) for k in NAMES})
@h("h-kop-berkas-per-kec","a file a kecamatan",2025)
def _(b):
    kl=ks(24,9,True)
    for k in NAMES:
        o=NAMES.index(k)*10; r=mk([x for x in kl if x==k],0,NO,KP,BH,DS,KC,ST(),off=o)
        S(b,"Data Koperasi Kec. %s.xlsx"%k,["DATA KOPERASI","KECAMATAN "+k.upper(),"TRIWULAN III TAHUN 2025"],["No","Nama Koperasi","No Badan Hukum","Desa/Kelurahan","Kecamatan","Status"],[(j+1,)+x[1:] for j,x in enumerate(r)])
        a=sum(x[-1]=="Aktif" for x in r); b.use("koperasi_total","2025-Q3",{k:len(r)})
        if a: b.use("koperasi_aktif","2025-Q3",{k:a})
        if len(r)-a: b.use("koperasi_tidak_aktif","2025-Q3",{k:len(r)-a})
@h("h-kop-dua-bagian","sections I. KOPERASI AKTIF and II. KOPERASI TIDAK AKTIF",2022)
def _(b):
    a=mk(20,10,NO,KP,BH,DS,KC,ORG("Ketua")); n=mk(13,11,NO,KP,BH,DS,KC,ORG("Ketua"),off=20)
    S(b,"Daftar Koperasi Jeneponto.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2022"],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kel","Kecamatan","Ketua"],["I. KOPERASI AKTIF"]+list(a)+["II. KOPERASI TIDAK AKTIF"]+[(j+1,)+x[1:] for j,x in enumerate(n)])
    b.use("koperasi_aktif","2022-Q4",cn(a.k)); b.use("koperasi_tidak_aktif","2022-Q4",cn(n.k)); b.use("koperasi_total","2022-Q4",cn(a.k+n.k))
@h("h-kop-dua-tab","tabs Aktif and Tidak Aktif",2024)
def _(b):
    for tab,n,s,o in (("Aktif",19,12,0),("Tidak Aktif",14,13,19)):
        r=mk(n,s,NO,KN,BN,KC,DS,off=o); f="Koperasi Aktif dan Tidak Aktif.xlsx"
        S(b,f,["DAFTAR KOPERASI "+tab.upper(),"KABUPATEN JENEPONTO","TRIWULAN II TAHUN 2024"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Desa/Kelurahan"],[(j+1,)+x[1:] for j,x in enumerate(r)],tab=tab)
        b.use("koperasi_aktif" if o==0 else "koperasi_tidak_aktif","2024-Q2",cn(r.k)); b.kl=getattr(b,"kl",[])+r.k
    b.use("koperasi_total","2024-Q2",cn(b.kl))
@h("h-kop-rat","RAT columns of two years beside the status",2023)
def _(b):
    r=mk(27,14,NO,KP,BH,KC,NUM(20,9,60),lambda i,k:"Sudah" if i%2 else "Belum",lambda i,k:"Sudah" if i%4==0 else "Belum",ST())
    S(b,"Data Koperasi dan RAT TW II 2023.xlsx",["DATA KOPERASI DAN PELAKSANAAN RAT","TRIWULAN II TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Jumlah Anggota",("Pelaksanaan RAT",["Tahun Buku 2021","Tahun Buku 2022"]),"Status Koperasi"],r)
    kopu(b,r.k,"2023-Q2",AK)
@h("h-kop-keuangan","capital, volume, SHU beside",2024)
def _(b):
    r=mk(26,15,NO,KP,BH,KC,JN,NUM(20,4,50),NUM(0,1,3),AS,OM,AS,OM,lambda i,k:1500000+i*25000,ST())
    S(b,"Data Keragaan Koperasi.xlsx",["DATA KERAGAAN KOPERASI","KABUPATEN JENEPONTO","TRIWULAN III TAHUN 2024"],["NO","NAMA KOPERASI","BADAN HUKUM","KECAMATAN","JENIS KOPERASI","ANGGOTA","MANAJER / KARYAWAN",("MODAL (Rp)",["SENDIRI","LUAR"]),"ASET (Rp)","VOLUME USAHA (Rp)","SHU (Rp)","STATUS"],r,num=True)
    kopu(b,r.k,"2024-Q3",AK)
@h("h-kop-ods-ekspor","export without title, period in the file name",2024)
def _(b):
    r=mk(25,16,NO,KP,lambda i,k:"%013d"%(7304010000001+i*3),BH,DB,C("Primer Kabupaten/Kota"),JN,KU,lambda i,k:ds(k,i).upper(),ST("AKTIF","TIDAK AKTIF"),lambda i,k:["A","B","C1"][i%3] if AK(i) else None)
    ws=S(b,"Data Koperasi Triwulan IV 2024.xlsx",[],["No","Nama Koperasi","NIK Koperasi","No Badan Hukum","Tgl Badan Hukum","Bentuk Koperasi","Jenis Koperasi","Kecamatan","Kelurahan/Desa","Status Koperasi","Grade"],r,tab="Worksheet")
    kopu(b,r.k,"2024-Q4",AK)
@h("h-kop-per-jenis","a tab each for the five kinds of cooperative; together all",2023)
def _(b):
    al=[]
    for j,x in enumerate(JENIS):
        r=mk(9,17+j,NO,KP,BH,DS,KC,ST(),off=j*9)
        S(b,"Koperasi menurut jenis TW III 2023.xlsx",["DAFTAR KOPERASI "+x.upper(),"TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Desa","Kecamatan","Status"],[(q+1,)+y[1:] for q,y in enumerate(r)],tab=x)
        al+=[(k,AK(j*9+i)) for i,k in enumerate(r.k)]
    kopu(b,[k for k,_ in al],"2023-Q3",lambda i:al[i][1])
@h("h-kop-alamat-satu-sel","one address cell with village and kecamatan",2022)
def _(b):
    r=mk(24,23,NO,KP,BH,lambda i,k:"Desa %s Kec. %s"%(ds(k,i),k),ORG("Ketua"),ST())
    S(b,"DATA KOPERASI 2022.xlsx",["DATA KOPERASI","TRIWULAN IV TAHUN 2022"],["No","Nama Koperasi","Badan Hukum","Alamat","Ketua","Status"],r)
    kopu(b,r.k,"2022-Q4",AK)
@h("h-kop-halaman","heading printed again on each page",2023)
def _(b):
    r=mk(36,24,NO,KP,BN,DS,KU,ST("AKTIF","TIDAK AKTIF"))
    S(b,"buku daftar koperasi.xlsx",["BUKU DAFTAR KOPERASI","KEADAAN 30 SEPTEMBER 2023"],["NO.","NAMA KOPERASI","NO. BADAN HUKUM","DESA/KEL.","KECAMATAN","STATUS"],r,rep=14)
    kopu(b,r.k,"2023-Q3",AK)
@h("h-kop-kaki","footer with totals in words and signatures",2025)
def _(b):
    r=mk(30,25,NO,KP,BH,KC,ST("Aktif","Tidak"))
    ws=S(b,"Koperasi.xlsx",LH2+["DATA KOPERASI AKTIF DAN TIDAK AKTIF","TRIWULAN I TAHUN 2025"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Aktif/Tidak Aktif"],r)
    a=sum(AK(i) for i in range(30)); n=ws.next
    for j,x in enumerate(["Jumlah Koperasi : 30 unit","Koperasi Aktif : %d unit"%a,"Koperasi Tidak Aktif : %d unit"%(30-a)]): put(ws,n+1+j,2,x)
    sign(ws,n+6,4,"April 2025"); kopu(b,r.k,"2025-Q1",AK)
@h("h-kop-ejaan","the kecamatan as staff type it",2023)
def _(b):
    r=mk(40,26,NO,KP,BH,lambda i,k:["Kec. "+k,k.upper(),k+" ",k][i%4],ST())
    S(b,"Data kop. TW IV.xlsx",["Data Koperasi","Triwulan IV Tahun 2023"],["No","Nama Koperasi","Badan Hukum","Kec.","Status"],r); kopu(b,r.k,"2023-Q4",AK)
@h("h-kop-tanpa-status","no status column: the number of cooperatives only",2024)
def _(b):
    r=mk(32,27,NO,KP,BH,DB,DS,KC,JN,ORG("Ketua"),HP)
    S(b,"Daftar Koperasi.xlsx",KOPJ+["DAFTAR KOPERASI SE KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2024"],["No","Nama Koperasi","No. Badan Hukum","Tgl. Badan Hukum","Desa/Kelurahan","Kecamatan","Jenis Koperasi","Nama Ketua","No. Telepon"],r); kopu(b,r.k,"2024-Q4")
@h("h-kop-legenda","A / TA with a legend below",2022)
def _(b):
    r=mk(28,28,NO,KP,BH,KC,NUM(20,5,33),ST("A","TA"))
    ws=S(b,"KOPERASI TW II 2022.xlsx",["DAFTAR KOPERASI","TRIWULAN II TAHUN 2022"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Jumlah Anggota","Status"],r)
    put(ws,ws.next+1,1,"Keterangan :"); put(ws,ws.next+2,1,"A = Aktif"); put(ws,ws.next+3,1,"TA = Tidak Aktif"); kopu(b,r.k,"2022-Q2",AK)
@h("h-kop-keterangan-biasa","remark column with harmless remarks",2023)
def _(b):
    r=mk(27,29,NO,KP,BH,KC,ST(),lambda i,k:[None,"RAT tepat waktu","Pengurus baru",None,"Nomor HP ketua berubah"][i%5])
    S(b,"Koperasi.xlsx",["DAFTAR KOPERASI","TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status","Keterangan"],r); kopu(b,r.k,"2023-Q3",AK)
@h("h-kop-subtotal","line Jumlah after each kecamatan",2024)
def _(b):
    r=mk(29,30,NO,KP,BH,DS,KC,ST(),order=True); o=[]
    for i,k in enumerate(r.k):
        o.append(r[i])
        if i+1==len(r.k) or r.k[i+1]!=k: o.append((None,"Jumlah Kec. %s"%k,r.k.count(k),None,None,None))
    S(b,"data koperasi.xlsx",["DATA KOPERASI","TRIWULAN III TAHUN 2024"],["No","Nama Koperasi","Badan Hukum","Desa","Kecamatan","Status"],o); kopu(b,r.k,"2024-Q3",AK)
@h("h-kop-judul-kec-bagian","title and heading anew for each kecamatan on one sheet",2023)
def _(b):
    kl=ks(30,31,True); ws=b.sheet("Data Koperasi Lengkap.xlsx","Sheet1"); r=titles(ws,["DATA KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"])+1; o=0
    for k in NAMES:
        put(ws,r,1,"Kecamatan : "+k,True); n=kl.count(k)
        r=table(ws,r+1,["No","Nama Koperasi","Badan Hukum","Desa/Kelurahan","Status"],[(j+1,kp(o+j),bh(o+j),ds(k,j),"Aktif" if AK(o+j) else "Tidak Aktif") for j in range(n)])+1; o+=n
    kopu(b,kl,"2023-Q4",AK)
@h("h-kop-desa-kelurahan-dulu","kecamatan written before the name, village behind, romanised numbering of sections",2021)
def _(b):
    r=mk(30,32,NO,KP,BN,ORG("Ketua"),DS,ST("Aktif","Tidak Aktif"),order=True)
    S(b,"data kop 2021.xlsx",["NAMA-NAMA KOPERASI DI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2021"],["No","Nama Koperasi","Badan Hukum","Ketua","Desa/Kelurahan","Status"],sec(r,lambda j,k:"%s. Kec. %s"%(RM[j],k),False)); kopu(b,r.k,"2021-Q4",AK)
# ------------------------------------------------------------------ UMKM
UH=["No","Nama Usaha","Nama Pemilik","NIK","Desa/Kelurahan","Kecamatan","Jenis Usaha","Skala Usaha"]
def um(n,seed,**k): return mk(n,seed,NO,US,PM,NX,DS,KC,JU,SK,**k)
@h("h-umkm-sidt","columns of the SIDT questionnaire: KBLI, turnover, assets, scale",2023)
def _(b):
    r=mk(44,40,NO,PM,NX,LP,HP,US,DS,KC,KB,JU,NB,OM,AS,NUM(1,1,4),SK)
    S(b,"SIDT-UMKM TW IV 2023.xlsx",["BASIS DATA TUNGGAL UMKM","KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Nama Pemilik","NIK","L/P","No. HP","Nama Usaha","Desa/Kelurahan","Kecamatan","KBLI","Sektor Usaha","NIB","Omzet per Tahun (Rp)","Aset (Rp)","Tenaga Kerja","Skala Usaha"],r); umu(b,r.k,"2023-Q4",SK)
@h("h-umkm-biasa","plain list with scale",2022)
def _(b):
    r=um(40,41); S(b,"Data UMKM.xlsx",PEMB+["DATA UMKM KABUPATEN JENEPONTO","TRIWULAN II TAHUN 2022"],UH,r,when="Juli 2022"); umu(b,r.k,"2022-Q2",SK)
@h("h-umkm-tab-kec","a tab a kecamatan",2024)
def _(b):
    kl=ks(50,42,True); o=0; al=[]
    for k in NAMES:
        n=kl.count(k); r=mk([k]*n,0,NO,US,PM,NX,DS,JU,SK,off=o); al+=[(k,i+o) for i in range(n)]; o+=n
        S(b,"Database UMKM TW IV 2024.xlsx",["DATABASE UMKM","KECAMATAN "+k.upper(),"TRIWULAN IV TAHUN 2024"],["No","Nama Usaha","Pemilik","NIK","Desa/Kelurahan","Bidang Usaha","Skala"],[(j+1,)+x[1:] for j,x in enumerate(r)],tab="Kec. "+k)
    umu(b,[k for k,_ in al],"2024-Q4",SK)
@h("h-umkm-skala-centang","three columns of ticks below Klasifikasi Usaha",2023)
def _(b):
    r=mk(38,43,NO,PM,US,DS,KC,*[(lambda w:lambda i,k:"v" if SK(i,k)==w else None)(w) for w in ("Mikro","Kecil","Menengah")])
    S(b,"umkm.xlsx",["DATA USAHA MIKRO, KECIL DAN MENENGAH","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Desa","Kecamatan",("Klasifikasi Usaha",["Mikro","Kecil","Menengah"])],r); umu(b,r.k,"2023-Q3",SK)
@h("h-umkm-tab-skala","tabs MIKRO, KECIL, MENENGAH",2025)
def _(b):
    al=[];o=0
    for w,n,s in (("MIKRO",30,44),("KECIL",14,45),("MENENGAH",4,46)):
        r=mk(n,s,NO,US,PM,NX,KC,JU,off=o); o+=n; al+=r.k; b.use("umkm_"+w.lower(),"2025-Q2",cn(r.k))
        S(b,"Data UMKM Jeneponto.xlsx",["DATA USAHA "+w,"TRIWULAN II TAHUN 2025"],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Jenis Usaha"],[(j+1,)+x[1:] for j,x in enumerate(r)],tab=w)
    b.use("umkm_total","2025-Q2",cn(al))
@h("h-umkm-kec-gabung","kecamatan merged, village merged within",2023)
def _(b):
    r=mk(42,47,NO,KC,US,PM,JU,SK,order=True); ws=S(b,"UMKM per Kecamatan.xlsx",["DATA UMKM PER KECAMATAN","TRIWULAN IV TAHUN 2023"],["No","Kecamatan","Nama Usaha","Pemilik","Jenis Usaha","Skala Usaha"],r); span(ws,2,runs(r.k)); umu(b,r.k,"2023-Q4",SK)
@h("h-umkm-usaha-mikro-kata","scale as 'Usaha Mikro' ...",2024)
def _(b):
    r=mk(36,48,NO,PM,NX,US,KU,lambda i,k:"Usaha "+SK(i,k)); S(b,"DATA UMKM TW I.xlsx",["DATA PELAKU UMKM","TRIWULAN I TAHUN 2024"],["NO","NAMA PELAKU USAHA","NIK","NAMA USAHA","KECAMATAN","KRITERIA USAHA"],r); umu(b,r.k,"2024-Q1",SK)
@h("h-umkm-alamat-grup","heading Alamat over dusun, village, kecamatan",2022)
def _(b):
    r=mk(37,49,NO,US,PM,lambda i,k:"Dusun %d"%(1+i%4),DS,KC,JU,OM,SK)
    S(b,"umkm 2022.xlsx",["DAFTAR UMKM","TRIWULAN III TAHUN 2022"],["No","Nama Usaha","Nama Pemilik",("Alamat",["Dusun/Lingk.","Desa/Kel.","Kecamatan"]),"Bidang Usaha","Omzet (Rp)","Skala"],r,num=True); umu(b,r.k,"2022-Q3",SK)
@h("h-umkm-tanpa-skala","no scale: the number only",2023)
def _(b):
    r=mk(33,50,NO,PM,LP,US,JU,DS,KC,HP); S(b,"Daftar Pelaku UMKM.xlsx",["DAFTAR PELAKU UMKM KABUPATEN JENEPONTO","TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","L/P","Nama Usaha","Jenis Usaha","Desa/Kelurahan","Kecamatan","No. HP"],r); umu(b,r.k,"2023-Q2")
@h("h-umkm-legalitas","permit columns NIB, Halal, PIRT, Merek beside",2024)
def _(b):
    r=mk(39,51,NO,US,PM,KC,JU,SK,lambda i,k:nbx(i) if i%3 else "Belum ada",lambda i,k:"Ada" if i%5==0 else "-",lambda i,k:"Ada" if i%7==0 else "-",C("-"))
    S(b,"UMKM dan Legalitas.xlsx",["DATA UMKM DAN LEGALITAS USAHA","TRIWULAN IV TAHUN 2024"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Jenis Usaha","Skala Usaha",("Legalitas",["NIB","Halal","P-IRT","Merek"])],r); umu(b,r.k,"2024-Q4",SK)
@h("h-umkm-dengan-rekap","list and recap on two tabs agree",2023)
def _(b):
    r=um(45,52); f="UMKM TW IV 2023.xlsx"; S(b,f,["DATA UMKM","TRIWULAN IV TAHUN 2023"],UH,r,tab="Data")
    c=lambda w:[sum(1 for i,k in enumerate(r.k) if k==n and SK(i,k)==w) for n in NAMES]; m,kc_,me=c("Mikro"),c("Kecil"),c("Menengah")
    recap(b.sheet(f,"Rekap"),["REKAPITULASI UMKM","TRIWULAN IV TAHUN 2023"],["No","Kecamatan","Usaha Mikro","Usaha Kecil","Usaha Menengah","Jumlah UMKM"],[m,kc_,me,[sum(x) for x in zip(m,kc_,me)]])
    for n,v in (("mikro",m),("kecil",kc_),("menengah",me),("total",[sum(x) for x in zip(m,kc_,me)])): b.use("umkm_"+n,"2023-Q4",v)
@h("h-umkm-bagian","sections by kecamatan, blank line between",2021)
def _(b):
    r=mk(36,53,NO,US,PM,NX,DS,JU,SK,order=True); o=[]
    for x in sec(r,lambda j,k:"KECAMATAN "+k.upper()): 
        if isinstance(x,str) and o: o.append("")
        o.append(x)
    S(b,"Data UMKM 2021 TW IV.xlsx",["DATA UMKM","TRIWULAN IV TAHUN 2021"],["No","Nama Usaha","Pemilik","NIK","Desa/Kel","Jenis Usaha","Skala"],o); umu(b,r.k,"2021-Q4",SK)
@h("h-umkm-ttl-pendidikan","personal columns: birth, education",2025)
def _(b):
    r=mk(35,54,NO,PM,LP,lambda i,k:D(1970+i%28,1+i%12,1+i%28),lambda i,k:["SD","SMP","SMA","S1"][i%4],US,JU,DS,KC,lambda i,k:2008+i%15,SK)
    S(b,"Pendataan UMKM.xlsx",["DATA UMKM KABUPATEN JENEPONTO","TRIWULAN III TAHUN 2025"],["No","Nama Pemilik","JK","Tanggal Lahir","Pendidikan","Nama Usaha","Jenis Usaha","Desa/Kelurahan","Kecamatan","Tahun Berdiri","Skala Usaha"],r); umu(b,r.k,"2025-Q3",SK)
@h("h-umkm-berkas-kec","a file a kecamatan, kecamatan only in the title line",2024)
def _(b):
    kl=ks(40,55,True);o=0
    for k in NAMES:
        n=kl.count(k); r=mk([k]*n,0,NO,US,PM,DS,JU,SK,off=o); o+=n
        S(b,"UMKM %s.xlsx"%k,["DATA UMKM","TRIWULAN II TAHUN 2024","Kecamatan : "+k],["No","Nama Usaha","Nama Pemilik","Desa/Kelurahan","Jenis Usaha","Skala Usaha"],[(j+1,)+x[1:] for j,x in enumerate(r)])
    umu(b,kl,"2024-Q2",SK)
@h("h-umkm-aktif-semua","status Aktif on every row",2023)
def _(b):
    r=mk(34,56,NO,US,PM,KC,JU,SK,C("Aktif")); S(b,"UMKM.xlsx",["DATA UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Jenis Usaha","Skala Usaha","Status Usaha"],r); umu(b,r.k,"2023-Q3",SK)
@h("h-umkm-periode-sel","period in a line of its own: Triwulan : IV (Empat)",2022)
def _(b):
    r=um(33,57); S(b,"Format Data UMKM.xlsx",["FORMULIR PENDATAAN UMKM","Kabupaten : Jeneponto","Triwulan : IV","Tahun : 2022"],UH,r); umu(b,r.k,"2022-Q4",SK)
# ------------------------------------------------------------------ training
@h("h-diklat-tanggal","one list of the year, date a row",2023)
def _(b):
    d=DF(2023,3,5,8,11); r=mk(48,60,NO,PS,NK,LP,DS,KC,US,lambda i,k:["Pelatihan Kewirausahaan","Pelatihan Pengemasan Produk","Diklat Perkoperasian","Pelatihan Pemasaran Digital"][i%4],d)
    S(b,"Rekap Peserta Pelatihan 2023.xlsx",PEMB+["DAFTAR PESERTA PELATIHAN TAHUN 2023"],["No","Nama Peserta","NIK","L/P","Desa/Kelurahan","Kecamatan","Nama Usaha","Jenis Pelatihan","Tanggal Pelaksanaan"],r); flowd(b,PD,r.k,dl(d,r.k))
@h("h-diklat-tw-judul","quarter in title",2024)
def _(b):
    r=mk(30,61,NO,PS,NX,LP,US,DS,KC,HP); S(b,"Peserta Diklat TW II 2024.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TRIWULAN II TAHUN 2024"],["No","Nama","NIK","JK","Nama Usaha","Desa/Kel.","Kecamatan","No. HP"],r); flow(b,PD,r.k,"2024-Q2")
@h("h-diklat-daftar-hadir","attendance sheet with signature column, date in the title",2023)
def _(b):
    r=mk(30,62,NO,PS,US,DS,KC,HP,lambda i,k:"%d. ......"%(i+1)); S(b,"Daftar hadir pelatihan.xlsx",["DAFTAR HADIR PESERTA","PELATIHAN KEWIRAUSAHAAN BAGI UMKM","Hari/Tanggal : Selasa, 12 September 2023"],["No","Nama Peserta","Nama Usaha","Desa/Kelurahan","Kecamatan","No. HP","Tanda Tangan"],r); flow(b,PD,r.k,"2023-Q3")
@h("h-diklat-tab-per-pelatihan","a tab a training",2022)
def _(b):
    o=0
    for tab,tt,d,q in (("Kewirausahaan","PELATIHAN KEWIRAUSAHAAN","14 - 16 Maret 2022",1),("Kemasan","PELATIHAN DESAIN KEMASAN","7 - 9 Juni 2022",2),("Perkoperasian","PELATIHAN PERKOPERASIAN","11 - 13 Oktober 2022",4)):
        r=mk(20,63+q,NO,PS,NK,LP,US,KC,off=o); o+=20
        S(b,"Peserta Pelatihan 2022.xlsx",["DAFTAR PESERTA "+tt,"Tanggal "+d],["No","Nama Peserta","NIK","L/P","Nama Usaha/Koperasi","Kecamatan"],[(j+1,)+x[1:] for j,x in enumerate(r)],tab=tab); flow(b,PD,r.k,"2022-Q%d"%q)
@h("h-diklat-asal-koperasi","participants sent by cooperatives",2024)
def _(b):
    d=DF(2024,2,7); r=mk(32,68,NO,PS,NX,KP,lambda i,k:["Ketua","Sekretaris","Bendahara","Anggota"][i%4],DS,KC,d); S(b,"Diklat Koperasi.xlsx",["DAFTAR PESERTA PELATIHAN PERKOPERASIAN","TAHUN 2024"],["No","Nama Peserta","NIK","Asal Koperasi","Jabatan dalam Koperasi","Desa/Kelurahan","Kecamatan","Tanggal Pelatihan"],r); flowd(b,PD,r.k,dl(d,r.k))
@h("h-diklat-tanggal-teks","dates as text with range of days",2023)
def _(b):
    d=[("6-8 Februari 2023",1),("22 s.d. 24 Mei 2023",2),("4 s/d 6 September 2023",3),("14-16 November 2023",4)]
    r=mk(44,69,NO,PS,LP,US,KC,C("Pelatihan Kewirausahaan"),lambda i,k:d[i%4][0]); S(b,"peserta pelatihan.xlsx",["DATA PESERTA PELATIHAN","TAHUN ANGGARAN 2023"],["No","Nama Peserta","L/P","Nama Usaha","Kecamatan","Nama Pelatihan","Waktu Pelaksanaan"],r)
    for j in range(4): b.use(PD,"2023-Q%d"%d[j][1],cn(r.k,lambda i:i%4==j))
@h("h-diklat-pelatihan-merge","training and date merged over its block of participants",2025)
def _(b):
    nm=["Pelatihan Digital Marketing","Pelatihan Olahan Rumput Laut","Bimbingan Teknis Akuntansi Koperasi"]; dd=[D(2025,2,18),D(2025,5,20),D(2025,8,26)]
    kl=ks(36,70); r=mk(kl,0,NO,lambda i,k:nm[i//12],lambda i,k:dd[i//12],PS,LP,US,KC)
    ws=S(b,"PESERTA PELATIHAN 2025.xlsx",["DAFTAR PESERTA PELATIHAN","TAHUN 2025"],["No","Pelatihan","Tanggal","Nama Peserta","L/P","Usaha","Kecamatan"],r); span(ws,2,[(0,11),(12,23),(24,35)]); span(ws,3,[(0,11),(12,23),(24,35)]); flowd(b,PD,kl,[dd[i//12] for i in range(36)])
@h("h-diklat-hadir-hari","attendance of three days, all present",2024)
def _(b):
    r=mk(28,71,NO,PS,US,KC,C("√"),C("√"),C("√")); S(b,"Absensi Pelatihan.xlsx",["REKAP KEHADIRAN PESERTA PELATIHAN PENGEMASAN","13 s.d. 15 Agustus 2024"],["No","Nama Peserta","Nama Usaha","Kecamatan",("Kehadiran",["Hari I","Hari II","Hari III"])],r); flow(b,PD,r.k,"2024-Q3")
@h("h-diklat-sertifikat","certificate number for every row",2023)
def _(b):
    d=DF(2023,4,10); r=mk(31,72,NO,PS,NK,KC,d,lambda i,k:"SERT/%03d/PLT/2023"%(i+1)); S(b,"Sertifikat.xlsx",["DAFTAR PESERTA PELATIHAN DAN NOMOR SERTIFIKAT","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Tgl Pelatihan","No. Sertifikat"],r); flowd(b,PD,r.k,dl(d,r.k))
@h("h-diklat-ket-hadir","Keterangan = Hadir on every row",2022)
def _(b):
    r=mk(29,73,NO,PS,LP,US,DS,KC,C("Hadir")); S(b,"Peserta TW III 2022.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN III TAHUN 2022"],["No","Nama","L/P","Usaha","Desa/Kelurahan","Kecamatan","Keterangan"],r); flow(b,PD,r.k,"2022-Q3")
@h("h-diklat-berkas-per-tw","a file a quarter",2024)
def _(b):
    for q in (1,2,3,4):
        r=mk(18+q,74+q,NO,PS,NX,US,KC,off=q*40); S(b,"Peserta Pelatihan TW %s 2024.xlsx"%RM[q],["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN %s TAHUN 2024"%RM[q]],["No","Nama Peserta","NIK","Nama Usaha","Kecamatan"],[(j+1,)+x[1:] for j,x in enumerate(r)]); flow(b,PD,r.k,"2024-Q%d"%q)
@h("h-diklat-tab-per-tw","a tab a quarter",2023)
def _(b):
    for q in (1,2,3):
        r=mk(16+q,80+q,NO,PS,NK,DS,KC,off=q*40); S(b,"Diklat 2023.xlsx",["PESERTA DIKLAT","TAHUN 2023","TRIWULAN "+RM[q]],["No","Nama Peserta","NIK","Desa","Kecamatan"],[(j+1,)+x[1:] for j,x in enumerate(r)],tab="TW "+RM[q]); flow(b,PD,r.k,"2023-Q%d"%q)
@h("h-diklat-kec-bagian","sections by kecamatan",2025)
def _(b):
    r=mk(33,85,NO,PS,NX,LP,US,DS,order=True); S(b,"Peserta.xlsx",["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN","TRIWULAN I TAHUN 2025"],["No","Nama Peserta","NIK","L/P","Nama Usaha","Desa/Kelurahan"],sec(r,lambda j,k:"Kecamatan "+k)); flow(b,PD,r.k,"2025-Q1")
@h("h-diklat-total-kaki","a total line and men/women below",2023)
def _(b):
    r=mk(27,86,NO,PS,LP,US,KC); ws=S(b,"pelatihan tw4.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","L/P","Nama Usaha","Kecamatan"],r); l=sum(x[2]=="L" for x in r)
    for j,x in enumerate(["Jumlah Peserta : 27 orang","Laki-laki : %d orang"%l,"Perempuan : %d orang"%(27-l)]): put(ws,ws.next+1+j,2,x)
    flow(b,PD,r.k,"2023-Q4")
@h("h-diklat-instansi-panitia-ttd","signature block with committee below, not in the table",2024)
def _(b):
    d=DF(2024,9); r=mk(26,87,NO,PS,NK,KC,d); ws=S(b,"Daftar Peserta.xlsx",LH+["DAFTAR PESERTA PELATIHAN MANAJEMEN USAHA","TAHUN 2024"],["NO","NAMA PESERTA","NIK","KECAMATAN","TANGGAL"],r); n=ws.next
    put(ws,n+1,2,"Mengetahui,"); put(ws,n+2,2,"Ketua Panitia Pelaksana"); put(ws,n+6,2,"N A M A"); put(ws,n+7,2,"NIP. ...................."); flowd(b,PD,r.k,dl(d,r.k))
# ------------------------------------------------------------------ permits
@h("h-izin-nib-terbit","permits assisted, date of issue a row",2023)
def _(b):
    d=DT(2023,1,4,7,10); r=mk(44,90,NO,PM,NX,US,KB,DS,KC,NB,d); S(b,"Fasilitasi NIB 2023.xlsx",PEMB+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA (NIB)","TAHUN 2023"],["No","Nama Pelaku Usaha","NIK","Nama Usaha","KBLI","Desa/Kelurahan","Kecamatan","NIB","Tanggal Terbit"],r); flowd(b,IZN,r.k,dl(d,r.k))
@h("h-izin-tw","quarter in the title",2024)
def _(b):
    r=mk(33,91,NO,US,PM,KC,JU,NB); S(b,"NIB TW III 2024.xlsx",["DATA UMKM YANG DIFASILITASI PENERBITAN NIB","TRIWULAN III TAHUN 2024"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Jenis Usaha","Nomor Induk Berusaha"],r); flow(b,IZN,r.k,"2024-Q3")
@h("h-izin-tab-kec","a tab a kecamatan",2022)
def _(b):
    kl=ks(36,92,True);o=0
    for k in NAMES:
        n=kl.count(k); r=mk([k]*n,0,NO,US,PM,DS,NB,off=o);o+=n
        S(b,"Izin Usaha TW IV 2022.xlsx",["FASILITASI IZIN USAHA UMKM","KECAMATAN "+k.upper(),"TRIWULAN IV TAHUN 2022"],["No","Nama Usaha","Nama Pemilik","Desa/Kelurahan","NIB"],[(j+1,)+x[1:] for j,x in enumerate(r)],tab=k)
    flow(b,IZN,kl,"2022-Q4")
@h("h-izin-tanggal-teks","issue date written out",2023)
def _(b):
    d=DT(2023,2,6,9,12); r=mk(40,93,NO,PM,US,KU,NB,lambda i,k:tgl(d(i,k))); S(b,"data nib.xlsx",["DAFTAR FASILITASI NIB BAGI UMKM","TAHUN 2023"],["NO","NAMA PEMILIK","NAMA USAHA","KECAMATAN","NIB","TGL TERBIT NIB"],r); flowd(b,IZN,r.k,dl(d,r.k))
@h("h-izin-risiko","risk level and scale beside",2025)
def _(b):
    d=DT(2025,3,5); r=mk(34,94,NO,PM,US,SK,KB,C("Rendah"),KC,NB,d,C("Terbit")); S(b,"OSS Fasilitasi.xlsx",["UMKM YANG DIFASILITASI IZIN USAHA MELALUI OSS","TAHUN 2025"],["No","Nama Pemilik","Nama Usaha","Skala Usaha","KBLI","Tingkat Risiko","Kecamatan","NIB","Tanggal Terbit","Status"],r); flowd(b,IZN,r.k,dl(d,r.k))
@h("h-izin-kec-gabung","kecamatan merged",2024)
def _(b):
    r=mk(30,95,NO,KC,DS,PM,US,NB,order=True); ws=S(b,"Pendampingan NIB.xlsx",["DAFTAR PELAKU USAHA YANG DIFASILITASI NIB","TRIWULAN II TAHUN 2024"],["No","Kecamatan","Desa/Kelurahan","Nama Pemilik","Nama Usaha","NIB"],r); span(ws,2,runs(r.k)); flow(b,IZN,r.k,"2024-Q2")
@h("h-izin-bagian","sections by kecamatan",2021)
def _(b):
    r=mk(32,96,NO,US,PM,NX,NB,order=True); S(b,"nib 2021.xlsx",["DAFTAR UMKM DIFASILITASI IZIN USAHA","TRIWULAN IV TAHUN 2021"],["No","Nama Usaha","Nama Pemilik","NIK","NIB"],sec(r,lambda j,k:"%d. KECAMATAN %s"%(j,k.upper()),False)); flow(b,IZN,r.k,"2021-Q4")
@h("h-izin-berkas-tw","a file a quarter with date column",2023)
def _(b):
    for q in (1,2,3):
        d=DT(2023,q*3-2,q*3-1,q*3); r=mk(15+q,96+q,NO,PM,US,KC,NB,d,off=q*50); S(b,"IZIN USAHA TW %s.xlsx"%RM[q],["FASILITASI PENERBITAN IZIN USAHA","TRIWULAN %s TAHUN 2023"%RM[q]],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB","Tgl. Terbit"],[(j+1,)+x[1:] for j,x in enumerate(r)]); flow(b,IZN,r.k,"2023-Q%d"%q)
@h("h-izin-petugas","name of the assisting officer in a column",2024)
def _(b):
    d=DT(2024,8,11); r=mk(33,100,NO,PM,HP,US,DS,KC,NB,d,lambda i,k:"Pendamping %d"%(1+i%3)); S(b,"hasil pendampingan.xlsx",["UMKM YANG DIFASILITASI NIB OLEH PENDAMPING","TAHUN 2024"],["No","Nama Pelaku Usaha","No. HP","Nama Usaha","Desa/Kel","Kecamatan","No. NIB","Tgl Terbit","Nama Pendamping"],r); flowd(b,IZN,r.k,dl(d,r.k))
# ------------------------------------------------------------------ aid
@h("h-bantuan-tanggal","recipients with date of handing over",2023)
def _(b):
    d=DF(2023,6,9,11); r=mk(36,110,NO,PM,NX,US,DS,KC,BR,C(1),d); S(b,"Penerima Bantuan 2023.xlsx",PEMB+["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UMKM","TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Desa/Kelurahan","Kecamatan","Jenis Barang","Jumlah Unit","Tanggal Serah Terima"],r); flowd(b,SAR,r.k,dl(d,r.k))
@h("h-bantuan-tw","quarter in title, units 1 to 3",2024)
def _(b):
    r=mk(28,111,NO,PM,US,KC,BR,NUM(1,1,3),C("Unit")); S(b,"Bantuan Alat TW IV.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN USAHA","TRIWULAN IV TAHUN 2024"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan","Volume","Satuan"],r); flow(b,SAR,r.k,"2024-Q4")
@h("h-bantuan-bast","BAST number and date",2022)
def _(b):
    d=DF(2022,5,8,10); r=mk(33,112,NO,US,PM,KC,BR,lambda i,k:"027/%03d/BAST/2022"%(i+1),d,lambda i,k:2500000+i%6*750000); S(b,"BAST bantuan.xlsx",["DAFTAR UMKM PENERIMA BANTUAN SARANA PRASARANA","TAHUN ANGGARAN 2022"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Nama Barang",("BAST",["Nomor","Tanggal"]),"Nilai (Rp)"],r); flowd(b,SAR,r.k,dl(d,r.k))
@h("h-bantuan-bagian-barang","sections by kind of goods; no one twice",2023)
def _(b):
    o=[];kl=[]
    for j,x in enumerate(ALAT[:4]):
        r=mk(8,113+j,NO,PM,US,DS,KC,C(1),off=j*8); o+=["%s. %s"%(ALF[j],x.upper())]+[(q+1,)+y[1:] for q,y in enumerate(r)]; kl+=r.k
    S(b,"Penerima bantuan TW III 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Desa/Kelurahan","Kecamatan","Jumlah (unit)"],o); flow(b,SAR,kl,"2023-Q3")
@h("h-bantuan-bagian-kec","sections by kecamatan",2025)
def _(b):
    r=mk(31,118,NO,PM,NX,US,BR,C("1 unit"),order=True); S(b,"Bansarpras 2025.xlsx",["PENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN II TAHUN 2025"],["No","Nama Penerima","NIK","Nama Usaha","Barang Bantuan","Jumlah"],sec(r,lambda j,k:"KEC. "+k.upper())); flow(b,SAR,r.k,"2025-Q2")
@h("h-bantuan-tab-barang","a tab a kind of goods, other persons on each",2024)
def _(b):
    kl=[]
    for j,x in enumerate(("Gerobak","Mesin Jahit","Freezer")):
        r=mk(12,119+j,NO,PM,NK,US,KC,off=j*12); kl+=r.k; S(b,"Bantuan Sarpras TW II 2024.xlsx",["DAFTAR PENERIMA BANTUAN "+x.upper(),"TRIWULAN II TAHUN 2024"],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan"],[(q+1,)+y[1:] for q,y in enumerate(r)],tab=x)
    flow(b,SAR,kl,"2024-Q2")
@h("h-bantuan-tandatangan","receipt list with signature column",2023)
def _(b):
    r=mk(26,123,NO,PM,US,DS,KC,BR,C(1),E); S(b,"tanda terima bantuan.xlsx",["TANDA TERIMA BANTUAN SARANA DAN PRASARANA UMKM","Tanggal : 21 November 2023"],["No","Nama Penerima","Nama Usaha","Desa/Kel","Kecamatan","Jenis Barang","Jml","Tanda Tangan"],r,when="November 2023"); flow(b,SAR,r.k,"2023-Q4")
@h("h-bantuan-status-diserahkan","status Sudah diserahkan on every row",2024)
def _(b):
    d=DF(2024,7,9); r=mk(29,124,NO,PM,US,KC,BR,d,C("Sudah diserahkan")); S(b,"bantuan.xlsx",["DAFTAR PENERIMA BANTUAN SARPRAS","TAHUN 2024"],["No","Nama Penerima","Usaha","Kecamatan","Jenis Bantuan","Tgl Penyerahan","Status"],r); flowd(b,SAR,r.k,dl(d,r.k))
@h("h-bantuan-sumber-dana","source of funds beside",2022)
def _(b):
    r=mk(30,125,NO,PM,US,KC,BR,NUM(1,1,2),lambda i,k:["APBD","DAK"][i%2]); S(b,"Penerima Bantuan TW III 2022.xlsx",["PELAKU USAHA YANG MENDAPATKAN BANTUAN SARANA DAN PRASARANA","TRIWULAN III TAHUN 2022"],["No","Nama Pelaku Usaha","Nama Usaha","Kecamatan","Jenis Sarana","Jumlah","Sumber Dana"],r); flow(b,SAR,r.k,"2022-Q3")
@h("h-bantuan-kec-kosong","kecamatan only on the first row of a block",2023)
def _(b):
    r=mk(27,126,NO,KC,PM,US,BR,C(1),order=True); S(b,"sarpras.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN IV TAHUN 2023"],["No","Kecamatan","Nama Penerima","Nama Usaha","Jenis Bantuan","Unit"],first(r,1)); flow(b,SAR,r.k,"2023-Q4")
@h("h-bantuan-rekap","list with recap",2024)
def _(b):
    r=mk(30,127,NO,PM,NX,US,KC,BR); f="Bantuan Sarpras TW III 2024.xlsx"; S(b,f,["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN III TAHUN 2024"],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Jenis Bantuan"],r,tab="Daftar"); c=cn(r.k)
    recap(b.sheet(f,"Rekap"),["REKAPITULASI PENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN III TAHUN 2024"],["No","Kecamatan","Jumlah Penerima Bantuan"],[[c[k] for k in NAMES]]); b.use(SAR,"2024-Q3",c)
# ------------------------------------------------------------------ several together
@h("h-campur-empat-berkas","the four divisions' lists in one inbox",2024)
def _(b):
    r=mk(25,130,NO,KP,BH,KC,ST()); S(b,"Kelembagaan/Koperasi TW IV.xlsx",["DATA KOPERASI","TRIWULAN IV TAHUN 2024"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],r); kopu(b,r.k,"2024-Q4",AK)
    r=um(110,131); S(b,"Pemberdayaan/UMKM TW IV.xlsx",["DATA UMKM","TRIWULAN IV TAHUN 2024"],UH,r); umu(b,r.k,"2024-Q4",SK)
    r=mk(22,132,NO,PS,NX,KC); S(b,"Pemberdayaan/Peserta Diklat TW IV.xlsx",["DAFTAR PESERTA DIKLAT","TRIWULAN IV TAHUN 2024"],["No","Nama Peserta","NIK","Kecamatan"],r); flow(b,PD,r.k,"2024-Q4")
    r=mk(18,133,NO,PM,US,KC,BR); S(b,"Pemberdayaan/Bantuan TW IV.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN IV TAHUN 2024"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"],r); flow(b,SAR,r.k,"2024-Q4")
@h("h-campur-satu-buku","one workbook of the UKM division, a tab each",2023)
def _(b):
    f="Laporan Bidang Pemberdayaan UKM TW III 2023.xlsx"
    r=mk(24,134,NO,PS,NX,LP,KC); S(b,f,["DAFTAR PESERTA PELATIHAN","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","NIK","L/P","Kecamatan"],r,tab="Pelatihan"); flow(b,PD,r.k,"2023-Q3")
    r=mk(26,135,NO,PM,US,KC,NB); S(b,f,["DAFTAR UMKM YANG DIFASILITASI NIB","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB"],r,tab="NIB"); flow(b,IZN,r.k,"2023-Q3")
    r=mk(17,136,NO,PM,US,KC,BR); S(b,f,["DAFTAR PENERIMA BANTUAN SARPRAS","TRIWULAN III TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"],r,tab="Bantuan"); flow(b,SAR,r.k,"2023-Q3")
@h("h-diklat-kode-desa","village and kecamatan in one column split by slash",2023)
def _(b):
    r=mk(30,140,NO,PS,LP,lambda i,k:"%s / %s"%(ds(k,i),k),US); S(b,"peserta tw2.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","L/P","Desa / Kecamatan","Nama Usaha"],r); flow(b,PD,r.k,"2023-Q2")
@h("h-umkm-dua-baris-judul","heading of three lines with units and Indonesian line breaks",2024)
def _(b):
    r=mk(34,141,NO,US,PM,KC,AS,OM,SK); S(b,"UMKM_TW3_2024.xlsx",["DATA UMKM","TRIWULAN III TAHUN 2024"],["No.\nUrut","Nama\nUsaha","Nama\nPemilik","Kecamatan","Aset\n(Rp)","Omzet\n(Rp/tahun)","Skala\nUsaha"],r,num=True); umu(b,r.k,"2024-Q3",SK)
@h("h-kop-baris-kosong","an empty line every ten rows",2023)
def _(b):
    r=mk(33,142,NO,KP,BH,DS,KC,ST()); S(b,"koperasi TW I 2023.xlsx",["DAFTAR KOPERASI","TRIWULAN I TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Desa","Kecamatan","Status"],r,blank=10); kopu(b,r.k,"2023-Q1",AK)
@h("h-izin-halaman","page heading repeated; no numbering",2022)
def _(b):
    d=DT(2022,2,5,8,11); r=mk(40,143,PM,US,DS,KC,NB,d); S(b,"NIB 2022.xlsx",["DAFTAR PENERIMA FASILITASI NIB","TAHUN 2022"],["Nama Pemilik","Nama Usaha","Desa/Kelurahan","Kecamatan","NIB","Tanggal Terbit"],r,rep=15); flowd(b,IZN,r.k,dl(d,r.k))
