from lib import *
def H(name,note): return case(A,"h-"+name,"H",note,False)
Q4="TRIWULAN IV TAHUN 2023"
# ------------------------------------------------------------------ koperasi
@H("kop-buku-induk","'Buku induk' with two heading rows (badan hukum, address, members), numbering row, status")
def _(b):
    k=ks(34,1); rows=[]
    for i in range(34):
        l,p=9+i%7,6+i%11
        rows.append([i+1,kopn(i),bhn(i),D(1996+i*3%25,1+i%12,1+i%27),ds(k[i],i),k[i],l,p,l+p,["Aktif","Aktif","Tidak Aktif"][i%3]])
    S(b,"Buku Induk Koperasi Des 2023.xlsx",LH+["BUKU INDUK KOPERASI","KEADAAN PER 31 DESEMBER 2023"],
      ["No. Urut","Nama Koperasi",("Badan Hukum",["Nomor","Tanggal"]),("Tempat Kedudukan",["Desa/Kelurahan","Kecamatan"]),("Anggota (Orang)",["L","P","L+P"]),"Status"],rows,tab="Buku Induk",merge=True,num=True,when="Januari 2024")
    kopuse(b,rows,5,9)
@H("kop-sidt-unduhan","download of the ministry's system, capital headings, province and regency columns")
def _(b):
    k=ks(48,2); rows=[[i+1,"73040%08d"%(i*13+7),kopn(i+100).upper(),bhn(i+100),D(1999+i%22,1+i%12,3+i%20),"SULAWESI SELATAN","KABUPATEN JENEPONTO",k[i].upper(),ds(k[i],i).upper(),JENIS[i%5].upper(),["KONVENSIONAL","SYARIAH"][i%9==0],["AKTIF","TIDAK AKTIF"][i%4==1]] for i in range(48)]
    S(b,"SIDT_koperasi_kab_jeneponto.xlsx",["SISTEM INFORMASI DATA TUNGGAL KOPERASI","DATA KOPERASI KABUPATEN JENEPONTO","POSISI 30 SEPTEMBER 2023"],["NO","NIK KOPERASI","NAMA KOPERASI","NOMOR BH PENDIRIAN","TANGGAL BH","PROVINSI","KABUPATEN","KECAMATAN","KELURAHAN/DESA","JENIS KOPERASI","POLA PENGELOLAAN","STATUS KOPERASI"],rows,tab="Worksheet")
    t=[[k[i],rows[i][11]] for i in range(48)]; kopuse(b,t,0,1,"2023-Q3")
@H("kop-halaman","the heading is printed again on each page of 15")
def _(b):
    k=ks(41,3); rows=[[i+1,kopn(i+200),bhn(i+200),"Dusun %d"%(1+i%4),k[i],hp(i)] for i in range(41)]
    S(b,"nama nama koperasi tw iv 2023.xlsx",["NAMA-NAMA KOPERASI DI KABUPATEN JENEPONTO",Q4],["No","Nama Koperasi","No. Badan Hukum","Alamat","Kecamatan","No. HP Pengurus"],rows,rep=15,when="Januari 2024"); kopuse(b,rows,4)
@H("kop-seksi-dua-tingkat","sections: kecamatan, below it desa; numbering restarts in each kecamatan")
def _(b):
    out=[];flat=[];n=0
    for j,nm in enumerate(NAMES):
        out.append("KECAMATAN "+nm.upper()); c=0
        for d in range(2):
            out.append("Desa/Kel. "+DESA[nm][d])
            for x in range(1+(j+d)%3):
                c+=1; st=["Aktif","Tidak Aktif"][(n+d)%3==0]; out.append([c,kopn(n+300),bhn(n+300),n%31+20,st]); flat.append([nm,st]); n+=1
    S(b,"Koperasi per desa tw3 2023.xlsx",LH+["DAFTAR KOPERASI PER KECAMATAN DAN DESA/KELURAHAN","TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Jumlah Anggota","Status"],out,when="Oktober 2023"); kopuse(b,flat,0,1,"2023-Q3")
@H("kop-tab-triwulan","a tab for each quarter's end, the list grows")
def _(b):
    k=ks(40,5)
    for q,(t,n) in enumerate((("I",31),("II",34),("III",36),("IV",40))):
        rows=[[i+1,kopn(i+400),bhn(i+400),k[i],JENIS[i%5],["Aktif","Tidak Aktif"][(i+q)%5==0]] for i in range(n)]
        S(b,"Perkembangan koperasi 2023.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","KEADAAN TRIWULAN %s TAHUN 2023"%t],["No","Nama Koperasi","Badan Hukum","Kecamatan","Jenis","Keaktifan"],rows,tab="TW "+t); kopuse(b,rows,3,5,"2023-Q%d"%(q+1))
@H("kop-uang-jumlah","members, own capital, assets, with a 'Jumlah' row of sums below")
def _(b):
    k=ks(30,6); rows=[[i+1,kopn(i+500),bhn(i+500),k[i],20+i,12500000+i*310000,48000000+i*1170000,["Aktif","Tidak Aktif"][i%6==2]] for i in range(30)]
    ws=S(b,"data koperasi 31-12-2023.xlsx",LH2+["PROFIL KOPERASI SE KABUPATEN JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. BH","Kecamatan","Jumlah Anggota (org)","Modal Sendiri (Rp)","Aset (Rp)","Status"],rows)
    r=ws.next; put(ws,r,2,"Jumlah",True)
    for c in (5,6,7): put(ws,r,c,F("=SUM(%s%d:%s%d)"%(L(c),ws.first,L(c),r-1),sum(x[c-1] for x in rows)),True)
    sign(ws,r+3,6,"Januari 2024"); kopuse(b,rows,3,7)
@H("kop-seksi-aktif","sections 'A. KOPERASI AKTIF' and 'B. KOPERASI TIDAK AKTIF' of one list")
def _(b):
    k=ks(38,7); out=["A. KOPERASI AKTIF"]; flat=[]
    for i in range(38):
        if i==26: out.append("B. KOPERASI TIDAK AKTIF")
        out.append([i+1 if i<26 else i-25,kopn(i+600),bhn(i+600),ds(k[i],i),k[i]]); flat.append([k[i],"Aktif" if i<26 else "Tidak"])
    S(b,"koperasi tw 4 2023.xlsx",["DAFTAR KOPERASI AKTIF DAN TIDAK AKTIF","KABUPATEN JENEPONTO",Q4],["No","Nama Koperasi","Nomor BH","Desa/Kelurahan","Kecamatan"],out); kopuse(b,flat,0,1)
@H("kop-daftar-dan-rekap","tab with names and tab with the recap per kecamatan, both agree")
def _(b):
    k=ks(44,8); rows=[[i+1,kopn(i+700),bhn(i+700),k[i],["Aktif","Tidak Aktif"][i%3==1]] for i in range(44)]
    a=count(rows,3,lambda r:r[4]=="Aktif"); t=count(rows,3)
    recap(b.sheet("LAPORAN KOPERASI TW II 2023.xlsx","Rekap"),["REKAPITULASI KOPERASI PER KECAMATAN","TRIWULAN II TAHUN 2023"],["No","Kecamatan","Aktif","Tidak Aktif","Jumlah Koperasi"],[[a.get(n,0) for n in NAMES],[t[n]-a.get(n,0) for n in NAMES],[t[n] for n in NAMES]],when="Juli 2023")
    S(b,"LAPORAN KOPERASI TW II 2023.xlsx",["DAFTAR NAMA KOPERASI","TRIWULAN II TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kecamatan","Status"],rows,tab="Nama Koperasi"); kopuse(b,rows,3,4,"2023-Q2")
    b.use("koperasi_aktif","2023-Q2",{n:0 for n in NAMES if n not in a}); b.use("koperasi_tidak_aktif","2023-Q2",{n:0 for n in NAMES if t[n]==a.get(n,0)})
@H("kop-kecamatan-digabung","the kecamatan cell is merged over its cooperatives")
def _(b):
    k=ks(36,9,True); rows=[[i+1,k[i],kopn(i+800),bhn(i+800),ds(k[i],i),["Aktif","Tidak Aktif"][i%4==2]] for i in range(36)]
    ws=S(b,"data kop tw4 2023.xlsx",["DATA KOPERASI","KABUPATEN JENEPONTO",Q4],["No","Kecamatan","Nama Koperasi","Nomor Badan Hukum","Desa/Kel","Status"],rows)
    merge_same(ws,2,k); kopuse(b,rows,1,5)
@H("kop-sda","the kecamatan is written once, then 'sda' below")
def _(b):
    k=ks(33,10,True); rows=[[i+1,kopn(i+900),bhn(i+900),JENIS[i%5],k[i] if i==0 or k[i]!=k[i-1] else "sda",["Aktif","Tidak Aktif"][i%5==3]] for i in range(33)]
    S(b,"Daftar koperasi TW-IV 2023.xlsx",LH+["DAFTAR KOPERASI",Q4],["No.","Nama Koperasi","No/Tgl Badan Hukum","Jenis","Kecamatan","Status"],rows); kopuse(b,[[k[i],rows[i][5]] for i in range(33)],0,1)
def merge_same(ws,c,k):
    i=0; at=ws.rows_at
    while i<len(k):
        j=i
        while j+1<len(k) and k[j+1]==k[i]: j+=1
        for x in range(i+1,j+1): ws.cell(at[x],c).value=None
        if j>i: ws.merge_cells(start_row=at[i],start_column=c,end_row=at[j],end_column=c)
        i=j+1
@H("kop-ejaan-campur","kecamatan spelt in several known ways (Kec., capitals, spaces)")
def _(b):
    k=ks(39,11); f=[lambda n:"Kec. "+n,lambda n:n.upper(),lambda n:"Kecamatan "+n,lambda n:" "+n+" ",lambda n:{"Bontoramba":"Bonto Ramba","Arungkeke":"Arung Keke"}.get(n,n)]
    rows=[[i+1,kopn(i+1000),bhn(i+1000),f[i%5](k[i])] for i in range(39)]
    S(b,"koperasi posisi 31 desember 2023.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","POSISI 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan"],rows); kopuse(b,[[x] for x in k],0)
@H("kop-subjumlah","groups per kecamatan, each closed by 'Jumlah Kec. X' with its count, agreeing, and a grand total")
def _(b):
    k=ks(35,12,True); out=[];n=0
    c=count([[x] for x in k],0)
    for j,nm in enumerate(NAMES):
        for x in range(c[nm]): out.append([x+1,kopn(n+1100),bhn(n+1100),ds(nm,n),nm,18+n%20]); n+=1
        out.append([None,"Jumlah Kec. %s"%nm,None,None,None,sum(r[5] for r in out[-c[nm]:])])
    out.append([None,"JUMLAH SELURUHNYA",None,None,None,sum(r[5] for r in out if r[1].startswith("Jumlah"))])
    S(b,"daftar kop + anggota tw1 2023.xlsx",["DAFTAR KOPERASI DAN JUMLAH ANGGOTANYA","TRIWULAN I TAHUN 2023"],["No","Nama Koperasi","Nomor BH","Desa/Kelurahan","Kecamatan","Anggota"],out); kopuse(b,[[x] for x in k],0,None,"2023-Q1")
@H("kop-satu-kecamatan","one district's list, its name in a line above, no column for it")
def _(b):
    rows=[[i+1,kopn(i+1200),bhn(i+1200),["Paitana","Langkura","Jombe","Mangepong"][i%4],["Aktif","Tidak Aktif"][i%5==4]] for i in range(13)]
    S(b,"Turatea - koperasi tw4 2023.xlsx",["DAFTAR NAMA KOPERASI","KECAMATAN TURATEA",Q4],["No","Nama Koperasi","Nomor BH","Desa","Status"],rows,when="Desember 2023",jab="CAMAT TURATEA"); kopuse(b,[["Turatea",r[4]] for r in rows],0,1)
@H("kop-pengurus-di-kolom","chairman, secretary, treasurer as columns of each cooperative")
def _(b):
    k=ks(27,14); rows=[[i+1,kopn(i+1300),bhn(i+1300),ds(k[i],i),k[i],"Ketua %d"%(i+1),"Sekretaris %d"%(i+1),"Bendahara %d"%(i+1),hp(i)] for i in range(27)]
    S(b,"DAFTAR KOPERASI TW III 2023.xlsx",LH+["DAFTAR KOPERASI BESERTA SUSUNAN PENGURUS","TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Nomor Badan Hukum",("Alamat",["Desa/Kel","Kecamatan"]),("Nama Pengurus",["Ketua","Sekretaris","Bendahara"]),"No. Kontak"],rows,num=[1,2,3,4,5,6,7,8,9],merge=True); kopuse(b,rows,4,None,"2023-Q3")
@H("kop-tab-jenis-dan-total","tabs by kind and a tab 'TOTAL' per kecamatan that adds them up")
def _(b):
    k=ks(50,15); fn="koperasi menurut jenis tw4 2023.xlsx"
    for j,t in enumerate(JENIS):
        rows=[[n+1,kopn(i+1400),bhn(i+1400),k[i]] for n,i in enumerate(range(j,50,5))]
        S(b,fn,["DAFTAR KOPERASI JENIS "+t.upper(),Q4],["No","Nama Koperasi","Nomor BH","Kecamatan"],rows,tab=t)
    c=count([[x] for x in k],0); recap(b.sheet(fn,"TOTAL"),["JUMLAH KOPERASI SELURUH JENIS PER KECAMATAN",Q4],["No","Kecamatan","Jumlah Koperasi"],[[c[n] for n in NAMES]]); kopuse(b,[[x] for x in k],0)
# ------------------------------------------------------------------ UMKM
def sk(i): return ["Mikro","Mikro","Kecil","Mikro","Menengah"][i*2%5] if i%3 else "Mikro"
@H("umkm-basis-data","data base with labour L|P, capital, turnover, KBLI and scale")
def _(b):
    k=ks(60,21); rows=[[i+1,"Pengusaha %d"%(i+1),nkj(i),jk(i),"UD Rekaan %d"%(i+1),"%05d"%(10710+i),ds(k[i],i),k[i],1+i%4,i%3,5000000+i*250000,36000000+i*900000,sk(i)] for i in range(60)]
    S(b,"Basis Data UMKM 2023 TW4.xlsx",LH+["BASIS DATA USAHA MIKRO, KECIL DAN MENENGAH",Q4],["No","Nama Pemilik","NIK","L/P","Nama Usaha","KBLI",("Alamat Usaha",["Desa/Kelurahan","Kecamatan"]),("Tenaga Kerja",["L","P"]),"Modal (Rp)","Omzet per Tahun (Rp)","Skala Usaha"],rows,num=True,merge=True,when="Januari 2024"); umuse(b,rows,7,12)
@H("umkm-tab-kecamatan","one tab for each kecamatan, its name in the title")
def _(b):
    n=0
    flat=[]
    for j,nm in enumerate(NAMES):
        rows=[]
        for x in range(4+j%4): rows.append([x+1,"Toko Rekaan %d"%(n+1),"Pemilik %d"%(n+1),nkj(n+50),ds(nm,x),["Kuliner","Kerajinan","Perdagangan","Jasa"][n%4],["Mikro","Kecil","Mikro"][n%3]]); flat.append([nm,rows[-1][6]]); n+=1
        S(b,"UMKM perkecamatan tw iii 2023.xlsx",["DATA UMKM KECAMATAN "+nm.upper(),"TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIK","Desa/Kel","Jenis Usaha","Skala"],rows,tab=nm)
    umuse(b,flat,0,1,"2023-Q3")
@H("umkm-daftar-rekap-cocok","list and recap per kecamatan below each other's tabs, they agree")
def _(b):
    k=ks(55,23); rows=[[i+1,"Usaha Karya %d"%(i+1),"Pemilik %d"%(i+1),nkj(i+120),k[i],["Mikro","Mikro","Kecil","Menengah"][(i*5+i//4)%4]] for i in range(55)]
    fn="umkm tw-2 2023.xlsx"; S(b,fn,["DAFTAR PELAKU UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Klasifikasi Usaha"],rows,tab="nama")
    g=lambda w:[count(rows,4,lambda r:r[5]==w).get(n,0) for n in NAMES]; z=[g("Mikro"),g("Kecil"),g("Menengah")]
    recap(b.sheet(fn,"rekap"),["REKAP UMKM PER KECAMATAN","TRIWULAN II TAHUN 2023"],["No","Kecamatan",("Jumlah UMKM",["Mikro","Kecil","Menengah","Jumlah"])],z+[[sum(x) for x in zip(*z)]]); umuse(b,rows,4,5,"2023-Q2")
@H("umkm-kabupaten-provinsi","columns Provinsi and Kabupaten, all of this regency, and WNI for everybody")
def _(b):
    k=ks(42,24); rows=[[i+1,"Pelaku Usaha %d"%(i+1),nkj(i+200),"WNI","Warung Rekaan %d"%(i+1),k[i],"Jeneponto","Sulawesi Selatan",["Usaha Mikro","Usaha Kecil"][i%4==1]] for i in range(42)]
    S(b,"data umkm jeneponto tw4_2023.xlsx",["DATA PELAKU UMKM",Q4],["No","Nama Lengkap","NIK","Kewarganegaraan","Nama Usaha","Kecamatan","Kabupaten","Provinsi","Skala Usaha"],rows); umuse(b,rows,5,8)
@H("umkm-tanpa-skala","no scale: only their number can be counted")
def _(b):
    k=ks(31,25); rows=[[i+1,"Usaha Bersama %d"%(i+1),"Pemilik %d"%(i+1),nkj(i+300),"Dusun %d, Desa %s"%(1+i%3,ds(k[i],i)),k[i],hp(i),2016+i%7] for i in range(31)]
    S(b,"Daftar UMKM TW 1 2023.xlsx",LH+["DAFTAR UMKM","TRIWULAN I TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIK","Alamat","Kecamatan","No. Telepon","Tahun Mulai Usaha"],rows,when="April 2023"); umuse(b,rows,5,None,"2023-Q1")
@H("umkm-seksi-skala","sections I. USAHA MIKRO, II. USAHA KECIL, III. USAHA MENENGAH")
def _(b):
    out=[];flat=[];n=0
    for t,c in (("I. USAHA MIKRO",22),("II. USAHA KECIL",11),("III. USAHA MENENGAH",11)):
        out.append(t)
        for x in range(c): nm=NAMES[x%11]; out.append([x+1,"CV/UD Rekaan %d"%(n+1),"Pemilik %d"%(n+1),nkj(n+400),nm]); flat.append([nm,t]); n+=1
    S(b,"umkm menurut skala tw iv 2023.xlsx",["DAFTAR UMKM MENURUT SKALA USAHA",Q4],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan"],out); umuse(b,flat,0,1)
@H("umkm-centang-skala","tick columns Mikro | Kecil | Menengah")
def _(b):
    k=ks(33,27); s=[["Mikro","Mikro","Kecil","Menengah","Mikro"][(i*3+i//11)%5] for i in range(33)]
    rows=[[i+1,"Usaha Rekaan %d"%(i+900),"Pemilik %d"%(i+1),nkj(i+500),k[i]]+["√" if s[i]==w else None for w in ("Mikro","Kecil","Menengah")] for i in range(33)]
    S(b,"umkm tw4 2023 centang.xlsx",["DATA UMKM KABUPATEN JENEPONTO",Q4],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan",("Skala Usaha",["Mikro","Kecil","Menengah"])],rows); umuse(b,[[k[i],s[i]] for i in range(33)],0,1)
@H("umkm-halaman-blank","150 entries, a blank row after each 25, heading printed again each 50")
def _(b):
    k=ks(150,28); rows=[[i+1,"Usaha %d Rekaan"%(i+1),"Pemilik %d"%(i+1),nkj(i+600),ds(k[i],i),k[i],["Mikro","Mikro","Mikro","Kecil","Mikro","Menengah","Mikro"][i%7]] for i in range(150)]
    S(b,"UMKM Kab Jeneponto per 30 Juni 2023.xlsx",["DAFTAR UMKM SE-KABUPATEN JENEPONTO","PER 30 JUNI 2023"],["No","Nama Usaha","Pemilik","NIK","Desa/Kel","Kecamatan","Skala Usaha"],rows,rep=50,blank=25); umuse(b,rows,5,6,"2023-Q2")
@H("umkm-kuartal-dua-berkas","two workbooks, one for each quarter's end")
def _(b):
    k=ks(37,29)
    for q,n in ((2,30),(3,37)):
        rows=[[i+1,"Kios Rekaan %d"%(i+1),"Pemilik %d"%(i+1),nkj(i+800),k[i],sk(i)] for i in range(n)]
        S(b,"umkm_tw%d_2023.xlsx"%q,["DATA UMKM","TRIWULAN %s TAHUN 2023"%["","I","II","III"][q]],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala Usaha"],rows); umuse(b,rows,4,5,"2023-Q%d"%q)
# ------------------------------------------------------------------ training
def dp(i,s=0): return [D(2023,2,14),D(2023,5,16),D(2023,8,22),D(2023,10,10)][(i+s)%4]
@H("dik-angkatan","sections per batch, each with its dates; no date column")
def _(b):
    out=[];flat=[];n=0
    for t,d,c in (("ANGKATAN I, TANGGAL 6 - 8 MARET 2023",D(2023,3,8),12),("ANGKATAN II, TANGGAL 12 - 14 JUNI 2023",D(2023,6,14),13),("ANGKATAN III, TANGGAL 4 - 6 SEPTEMBER 2023",D(2023,9,6),11)):
        out.append(t)
        for x in range(c): nm=NAMES[(x*3+n)%11]; out.append([x+1,"Peserta %d"%(n+1),nkj(n+1000),jk(n+1000),ds(nm,n),nm]); flat.append([nm,d]); n+=1
    S(b,"peserta per angkatan 2023.xlsx",LH+["DAFTAR PESERTA PELATIHAN MANAJEMEN KOPERASI","TAHUN ANGGARAN 2023"],["No","Nama Peserta","NIK","L/P","Desa/Kelurahan","Kecamatan"],out,when="September 2023"); quse(b,PD,flat,0,1)
@H("dik-daftar-hadir-ttd","attendance list of a training, everybody signed")
def _(b):
    k=ks(30,31); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+1100),"Usaha Rekaan %d"%(i+1),k[i],hp(i),"ttd"] for i in range(30)]
    S(b,"Daftar hadir pelatihan kemasan tw2 2023.xlsx",LH2+["DAFTAR HADIR PESERTA PELATIHAN PENGEMASAN PRODUK UMKM","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Nama Usaha","Kecamatan","No. HP","Tanda Tangan"],rows,when="Mei 2023",jab="PANITIA PELAKSANA"); b.use(PD,"2023-Q2",count(rows,4))
@H("dik-lp-centang","ticks L | P under 'Jenis Kelamin', date column")
def _(b):
    k=ks(40,32); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+1200)]+(["√",None] if jk(i+1200)=="L" else [None,"√"])+[19+i,k[i],"Pelatihan Pembukuan Sederhana",dp(i)] for i in range(40)]
    S(b,"Rekap nama peserta pelatihan 2023.xlsx",["DAFTAR NAMA PESERTA PELATIHAN UMKM","TAHUN 2023"],["No","Nama Peserta","NIK",("Jenis Kelamin",["L","P"]),"Umur","Kecamatan","Judul Pelatihan","Tanggal Pelatihan"],rows,num=True); quse(b,PD,rows,6,8)
@H("dik-alumni","'Data alumni': those trained, by date")
def _(b):
    k=ks(36,33); rows=[[i+1,"Alumni %d"%(i+1),nkj(i+1300),k[i],["Pelatihan Vocational Menjahit","Pelatihan Barista"][i%2],dp(i//2)] for i in range(36)]
    S(b,"alumni pelatihan th 2023.xlsx",["DATA ALUMNI PELATIHAN KEWIRAUSAHAAN","DINAS KOPERASI DAN UKM TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelaksanaan"],rows); quse(b,PD,rows,3,5)
@H("dik-hari-teks","weekday and span as text: 'Selasa - Kamis, 14-16 Maret 2023'")
def _(b):
    T=[("Selasa - Kamis, 14-16 Maret 2023",D(2023,3,16)),("Senin s/d Rabu, 17 s/d 19 Juli 2023",D(2023,7,19)),("Rabu, 8 November 2023",D(2023,11,8))]
    k=ks(33,34); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+1400),k[i],"Pelatihan Pemasaran Online",T[i//11][0]] for i in range(33)]
    S(b,"peserta pelatihan pemasaran 2023.xlsx",["DAFTAR PESERTA PELATIHAN PEMASARAN ONLINE BAGI UMKM","TAHUN ANGGARAN 2023"],["No","Nama Peserta","NIK","Kecamatan","Pelatihan","Hari/Tanggal"],rows); quse(b,PD,[[k[i],T[i//11][1]] for i in range(33)],0,1)
@H("dik-unsur","column 'Unsur': Koperasi or UMKM, both are trainees")
def _(b):
    k=ks(35,35); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+1500),["Koperasi","UMKM"][i%2],["KSP Rekaan %d","UD Rekaan %d"][i%2]%(i+1),k[i],dp(i,1)] for i in range(35)]
    S(b,"peserta diklat 2023 (kop & umkm).xlsx",LH+["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TAHUN 2023"],["No","Nama Peserta","NIK","Unsur","Asal Koperasi/Usaha","Kecamatan","Tanggal Diklat"],rows); quse(b,PD,rows,5,6)
@H("dik-ikut-dua-kali","some persons attended two different trainings in different quarters: each participation counts")
def _(b):
    rows=[]
    for i in range(40):
        p=i if i<30 else i-30; nm=NAMES[p*4%11]
        rows.append([i+1,"Peserta %d"%(p+1),nkj(p+1600),nm,"Pelatihan Desain Kemasan" if i<30 else "Pelatihan Ekspor",D(2023,4,18) if i<30 else D(2023,9,26)])
    S(b,"data peserta 2023.xlsx",["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tgl Pelatihan"],rows); quse(b,PD,rows,3,5)
@H("dik-tab-triwulan","a tab for each quarter with its title")
def _(b):
    n=0
    for q,t in enumerate(("I","II","III","IV")):
        k=ks(14+q*3,370+q); rows=[[i+1,"Peserta %d"%(n+i+1),nkj(n+i+1700),jk(n+i+1700),k[i],"Bimtek Akuntansi"] for i in range(len(k))]; n+=len(k)
        S(b,"PESERTA BIMTEK 2023.xlsx",["DAFTAR PESERTA BIMTEK AKUNTANSI KOPERASI","TRIWULAN %s TAHUN 2023"%t],["No","Nama Peserta","NIK","JK","Kecamatan","Kegiatan"],rows,tab="Triwulan "+t); b.use(PD,"2023-Q%d"%(q+1),count(rows,4))
@H("dik-nik-samar","the office masks the NIK itself")
def _(b):
    k=ks(32,38); rows=[[i+1,"Peserta %d"%(i+1),"7304"+"*"*8+"%04d"%(i+1),k[i],"Usaha Rekaan %d"%(i+1),dp(i)] for i in range(32)]
    S(b,"peserta pelatihan (nik disamarkan).xlsx",["DAFTAR PESERTA PELATIHAN DIGITALISASI UMKM","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Usaha","Tanggal Pelatihan"],rows); quse(b,PD,rows,3,5)
@H("dik-alamat-ktp","only an address column, the kecamatan stands in it after 'Kec.'")
def _(b):
    k=ks(33,39); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+1900),"Dusun Rekaan %d, Desa/Kel. %s, Kec. %s"%(1+i%5,ds(k[i],i),k[i]),dp(i,2)] for i in range(33)]
    S(b,"peserta 2023 alamat.xlsx",["DAFTAR PESERTA PELATIHAN WIRAUSAHA","TAHUN 2023"],["No","Nama Peserta","NIK","Alamat (sesuai KTP)","Tanggal Pelatihan"],rows); quse(b,PD,[[k[i],rows[i][4]] for i in range(33)],0,1)
@H("dik-rekap-di-bawah","below the names 'Rekap peserta per kecamatan', agreeing")
def _(b):
    k=ks(29,40); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+2000),k[i],"Pelatihan Tata Kelola Koperasi"] for i in range(29)]
    ws=S(b,"peserta tw3 2023.xlsx",["DAFTAR PESERTA PELATIHAN TATA KELOLA KOPERASI","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Pelatihan"],rows)
    c=count(rows,3); r=ws.next+2; put(ws,r,1,"REKAP PESERTA PER KECAMATAN",True); r=table(ws,r+1,["No","Kecamatan","Jumlah Peserta"],[[i+1,n,c[n]] for i,n in enumerate(NAMES)]); put(ws,r,2,"JUMLAH"); put(ws,r,3,29); b.use(PD,"2023-Q3",c)
@H("dik-hadir-per-hari","columns Hari I..III, 'H' for everybody on every day")
def _(b):
    k=ks(28,41); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+2100),k[i],"H","H","H"] for i in range(28)]
    S(b,"presensi pelatihan tw iv 2023.xlsx",LH+["PRESENSI PESERTA PELATIHAN PERKOPERASIAN","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan",("Kehadiran",["Hari I","Hari II","Hari III"])],rows,merge=True); b.use(PD,"2023-Q4",count(rows,3))
@H("dik-nilai","pre-test, post-test and certificate number: all took part")
def _(b):
    k=ks(34,42); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+2200),k[i],dp(i),45+i%30,70+i%25,"%03d/SERT/DKUKM/2023"%(i+1)] for i in range(34)]
    S(b,"nilai peserta pelatihan 2023.xlsx",["DAFTAR PESERTA DAN NILAI PELATIHAN KEWIRAUSAHAAN","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Tanggal Pelatihan",("Nilai",["Pre Test","Post Test"]),"Nomor Sertifikat"],rows); quse(b,PD,rows,3,4)
@H("dik-tempat-lahir","place and date of birth beside the training's date")
def _(b):
    k=ks(31,43); rows=[[i+1,"Peserta %d"%(i+1),["Jeneponto","Makassar","Bantaeng"][i%3],D(1970+i%28,1+i%12,1+i%28),nk(i),k[i],dp(i,3)] for i in range(31)]
    S(b,"biodata peserta pelatihan 2023.xlsx",["BIODATA PESERTA PELATIHAN UMKM","TAHUN 2023"],["No","Nama Peserta","Tempat Lahir","Tanggal Lahir","NIK","Kecamatan","Tanggal Pelatihan"],rows); quse(b,PD,rows,5,6)
# ------------------------------------------------------------------ permits
def tb(i): return [D(2023,1,19),D(2023,4,12),D(2023,7,27),D(2023,12,5)][i*3%4]
def nb(i): return "%013d"%(2811220000000+i*53)
@H("izin-kbli-risiko","facilitated NIB with KBLI, risk, capital, issue date")
def _(b):
    k=ks(45,51); rows=[[i+1,"Pemilik %d"%(i+1),nkj(i+2300),"Usaha Rekaan %d"%(i+1),nb(i),tb(i),"%05d"%(47111+i),"Rendah",2000000+i*100000,k[i]] for i in range(45)]
    S(b,"Fasilitasi NIB UMKM 2023.xlsx",LH+["DAFTAR UMKM YANG DIFASILITASI PENERBITAN NIB","TAHUN ANGGARAN 2023"],["No","Nama Pemilik","NIK","Nama Usaha",("Nomor Induk Berusaha",["Nomor","Tanggal Terbit"]),"KBLI","Tingkat Risiko","Modal Usaha (Rp)","Kecamatan"],rows,merge=True,num=True,when="Desember 2023"); quse(b,IZN,rows,9,5)
@H("izin-tab-kecamatan","a tab for each kecamatan, dates in the rows")
def _(b):
    n=0;flat=[]
    for j,nm in enumerate(NAMES):
        rows=[]
        for x in range(3+j%3): rows.append([x+1,"Pemilik %d"%(n+1),"Lapak Rekaan %d"%(n+1),nb(n+100),tb(n)]); flat.append([nm,tb(n)]); n+=1
        S(b,"NIB perkecamatan 2023.xlsx",["FASILITASI NIB PELAKU UMKM TAHUN 2023","Kecamatan "+nm],["No","Nama Pemilik","Nama Usaha","NIB","Tgl Terbit NIB"],rows,tab=nm)
    quse(b,IZN,flat,0,1)
@H("izin-tanggal-teks","issue dates typed as text, NIB as text, officer's name beside")
def _(b):
    B=["Januari","Pebruari","Maret","April","Mei","Juni","Juli","Agustus","September","Oktober","Nopember","Desember"]
    k=ks(36,53); d=[D(2023,1+i*5%12,2+i%25) for i in range(36)]; rows=[[i+1,"Usaha Rekaan %d"%(i+40),"Pemilik %d"%(i+1),nb(i+200),"%d %s 2023"%(d[i].day,B[d[i].month-1]),k[i],"Petugas %d"%(1+i%3)] for i in range(36)]
    S(b,"daftar penerbitan nib 2023.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA (NIB)","TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Tanggal Terbit","Kecamatan","Petugas Pendamping"],rows); quse(b,IZN,[[k[i],d[i]] for i in range(36)],0,1)
@H("izin-seksi-kecamatan-tw","sections per kecamatan in a quarter's list, subtotals agree")
def _(b):
    out=[];flat=[];n=0
    for j,nm in enumerate(NAMES):
        out.append("%d. KECAMATAN %s"%(j+1,nm.upper())); c=2+j*5%4
        for x in range(c): out.append([x+1,"Pemilik %d"%(n+1),"Usaha Rekaan %d"%(n+1),nb(n+300),ds(nm,x)]); flat.append([nm]); n+=1
        out.append([None,"Jumlah %d UMKM"%c])
    S(b,"izin usaha tw3 2023.xlsx",["DAFTAR PELAKU USAHA YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Nomor Induk Berusaha","Desa/Kel"],out,when="Oktober 2023"); b.use(IZN,"2023-Q3",count(flat,0))
@H("izin-daftar-rekap-tw","names in one tab, recap per kecamatan in another, agreeing")
def _(b):
    k=ks(38,55); rows=[[i+1,"Pemilik %d"%(i+1),"UMKM Rekaan %d"%(i+1),nb(i+400),k[i]] for i in range(38)]; fn="laporan perizinan tw IV 2023.xlsx"
    S(b,fn,["NAMA UMKM YANG DIFASILITASI IZIN USAHA",Q4],["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"],rows,tab="Nama"); c=count(rows,4)
    recap(b.sheet(fn,"Rekap"),["REKAP UMKM YANG DIFASILITASI IZIN USAHA",Q4],["No","Kecamatan","Jumlah UMKM yang Difasilitasi Izin Usaha"],[[c[n] for n in NAMES]],when="Januari 2024"); b.use(IZN,"2023-Q4",c)
# ------------------------------------------------------------------ aid
BR=["Mesin Pres Kemasan","Oven","Kompor dan Tabung","Mesin Bordir","Tenda Jualan"]
def bs(i): return [D(2023,6,20),D(2023,9,14),D(2023,11,28)][i%3]
@H("ban-bast","annex of the handover minutes: number and date of the BAST in each row")
def _(b):
    k=ks(33,61); rows=[[i+1,"Penerima %d"%(i+1),nkj(i+2500),"Usaha Rekaan %d"%(i+1),ds(k[i],i),k[i],BR[i%5],1,"Unit","%03d/BAST/DKUKM/2023"%(i+11),bs(i)] for i in range(33)]
    S(b,"BAST bantuan peralatan 2023.xlsx",LH+["LAMPIRAN BERITA ACARA SERAH TERIMA","BANTUAN SARANA DAN PRASARANA USAHA KEPADA PELAKU USAHA","TAHUN ANGGARAN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Desa/Kelurahan","Kecamatan","Jenis Barang","Volume","Satuan",("Berita Acara Serah Terima",["Nomor","Tanggal"])],rows,num=True,merge=True,when="Desember 2023",jab="PEJABAT PELAKSANA TEKNIS"); quse(b,SAR,rows,5,10)
@H("ban-tab-barang","a tab for each kind of goods, other recipients in each")
def _(b):
    n=0;flat=[]
    for j,t in enumerate(BR[:3]):
        k=ks(12+j,620+j); rows=[[i+1,"Penerima %d"%(n+i+1),nkj(n+i+2600),k[i],t,bs(j)] for i in range(len(k))]; n+=len(k); flat+=rows
        S(b,"penerima bantuan alat 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA USAHA","TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan","Tanggal Penyerahan"],rows,tab=t)
    quse(b,SAR,flat,3,5)
@H("ban-seksi-kecamatan","sections per kecamatan in a quarter's list")
def _(b):
    out=[];flat=[];n=0
    for j,nm in enumerate(NAMES):
        out.append("Kecamatan : "+nm)
        for x in range(1+j*3%4): out.append([x+1,"Penerima %d"%(n+1),nkj(n+2700),ds(nm,x),BR[n%5],"Usaha Rekaan %d"%(n+1)]); flat.append([nm]); n+=1
    S(b,"bantuan sarpras tw 4 2023.xlsx",["DAFTAR PELAKU USAHA YANG MENERIMA BANTUAN SARANA PRASARANA",Q4],["No","Nama Penerima","NIK","Desa/Kel","Jenis Bantuan","Nama Usaha"],out,when="Desember 2023"); b.use(SAR,"2023-Q4",count(flat,0))
@H("ban-tab-tw","tabs TW II and TW IV")
def _(b):
    n=0
    for q,t in ((2,"II"),(4,"IV")):
        k=ks(15+q,640+q); rows=[[i+1,"Penerima %d"%(n+i+1),nkj(n+i+2800),"Usaha Rekaan %d"%(n+i+1),k[i],BR[i%5],1500000+i*50000] for i in range(len(k))]; n+=len(k)
        S(b,"Realisasi bantuan 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","TRIWULAN %s TAHUN 2023"%t],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Jenis Barang","Nilai Barang (Rp)"],rows,tab="TW "+t); b.use(SAR,"2023-Q%d"%q,count(rows,4))
@H("ban-usaha-omzet","business data, age, turnover beside the recipient; handed over by date")
def _(b):
    k=ks(26,65); rows=[[i+1,"Penerima %d"%(i+1),jk(i+2900),25+i,nkj(i+2900),"Usaha Rekaan %d"%(i+1),["Kue Kering","Gorengan","Jahitan"][i%3],400000+i*25000,k[i],hp(i),BR[i%5],bs(i)] for i in range(26)]
    S(b,"realisasi penyerahan sarpras.xlsx",["REALISASI PENYERAHAN BANTUAN SARANA PRASARANA UMKM","TAHUN 2023"],["No","Nama Penerima","L/P","Umur","NIK","Nama Usaha","Produk","Omzet/Hari (Rp)","Kecamatan","No. HP","Jenis Bantuan","Tgl Penyerahan"],rows,rep=13,page="- %d -"); quse(b,SAR,rows,8,11)
@H("campur-empat-tab","one workbook: a tab of each: trainees, permits, aid, by date")
def _(b):
    fn="Laporan nama bidang pemberdayaan 2023.xlsx"
    for s,(tab,t,hd,f,m) in enumerate((("Pelatihan","DAFTAR PESERTA PELATIHAN",["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelatihan"],lambda i:[i+1,"Peserta %d"%(i+1),nkj(i+3000),None,"Pelatihan Las Dasar",dp(i)],PD),
      ("NIB","DAFTAR UMKM YANG DIFASILITASI NIB",["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB","Tanggal Terbit"],lambda i:[i+1,"Pemilik %d"%(i+1),"Usaha Rekaan %d"%(i+1),None,nb(i+600),tb(i)],IZN),
      ("Bantuan","DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA",["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan","Tanggal Penyerahan"],lambda i:[i+1,"Penerima %d"%(i+1),nkj(i+3100),None,BR[i%5],bs(i)],SAR))):
        k=ks(22,660+s); rows=[f(i) for i in range(22)]
        for i in range(22): rows[i][3]=k[i]
        S(b,fn,LH+[t,"TAHUN 2023"],hd,rows,tab=tab); quse(b,m,rows,3,5)
@H("ban-lampiran-sk","annex of the regent's decree, with the day of handover in each row")
def _(b):
    k=ks(28,71); rows=[[i+1,"Penerima %d"%(i+1),nkj(i+3200),"Usaha Rekaan %d"%(i+1),k[i],BR[i%5],bs(i)] for i in range(28)]
    S(b,"Lampiran SK penerima sarpras 2023.xlsx",["LAMPIRAN : KEPUTUSAN BUPATI JENEPONTO","NOMOR : 188.4/.../2023","TENTANG : PENERIMA BANTUAN SARANA DAN PRASARANA USAHA TAHUN 2023",None,"DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA"],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Jenis Bantuan","Tanggal Serah Terima"],rows,when="Desember 2023",jab="BUPATI JENEPONTO"); quse(b,SAR,rows,4,6)
@H("dik-seksi-pelatihan","sections by training, the date in each row")
def _(b):
    out=[];flat=[];n=0
    for j,t in enumerate(("1. PELATIHAN MENJAHIT","2. PELATIHAN OLAHAN JAGUNG","3. PELATIHAN KOPERASI SYARIAH")):
        out.append(t); k=ks(11+j*2,720+j)
        for x in range(len(k)): out.append([x+1,"Peserta %d"%(n+1),nkj(n+3300),ds(k[x],x),k[x],dp(j,1)]); flat.append([k[x],dp(j,1)]); n+=1
    S(b,"peserta menurut pelatihan 2023.xlsx",LH2+["DAFTAR PESERTA PELATIHAN TAHUN 2023"],["No","Nama Peserta","NIK","Desa/Kelurahan","Kecamatan","Tanggal Pelatihan"],out,when="Desember 2023"); quse(b,PD,flat,0,1)
@H("dik-biodata-lengkap","religion, schooling, nationality (all WNI), profession beside the trainees")
def _(b):
    k=ks(30,73); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+3400),jk(i+3400),"WNI",["SMA","SMP","S1"][i%3],["Pedagang","Petani","Ibu Rumah Tangga"][i%3],k[i],hp(i),"Pelatihan Pengelolaan Keuangan",dp(i)] for i in range(30)]
    S(b,"Daftar Peserta (lengkap) 2023.xlsx",["DAFTAR PESERTA PELATIHAN","TAHUN ANGGARAN 2023"],["NO","NAMA PESERTA","NIK","L/P","KEWARGANEGARAAN","PENDIDIKAN","PEKERJAAN","KECAMATAN","NO. HP/WA","NAMA PELATIHAN","TANGGAL PELATIHAN"],rows,rep=15); quse(b,PD,rows,7,10)
@H("kop-dua-nomor","two number columns (over all, in the kecamatan), a blank row after each group")
def _(b):
    k=ks(37,74,True); out=[];c={}
    for i in range(37):
        if i and k[i]!=k[i-1]: out.append("")
        c[k[i]]=c.get(k[i],0)+1; out.append([i+1,c[k[i]],k[i],kopn(i+2100),bhn(i+2100),["Aktif","Tidak Aktif"][i%4==2]])
    S(b,"koperasi se kabupaten tw2 2023.xlsx",["DATA KOPERASI SE-KABUPATEN JENEPONTO","TRIWULAN II TAHUN 2023"],["No. Urut","No. per Kec.","Kecamatan","Nama Koperasi","Badan Hukum","Status Koperasi"],out,when="Juli 2023"); kopuse(b,body(out),2,5,"2023-Q2")
@H("izin-berlaku","issue date and 'Berlaku s.d.': the issue counts")
def _(b):
    k=ks(29,75); rows=[[i+1,"Pemilik %d"%(i+1),"Usaha Rekaan %d"%(i+1),"%04d/P-IRT/2023"%(i+11),k[i],tb(i),D(2028,tb(i).month,tb(i).day)] for i in range(29)]
    S(b,"fasilitasi PIRT umkm.xlsx",LH+["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA (P-IRT)","TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Nomor Izin","Kecamatan","Tanggal Terbit","Berlaku s.d."],rows); quse(b,IZN,rows,4,5)
@H("ban-hari-teks","handover as text with the weekday")
def _(b):
    TX=[("Selasa, 20 Juni 2023",D(2023,6,20)),("Kamis, 14 September 2023",D(2023,9,14)),("Selasa, 28 Nopember 2023",D(2023,11,28))]; k=ks(27,76)
    S(b,"penyerahan bantuan.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN USAHA","TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jenis Peralatan","Hari/Tanggal Penyerahan"],[[i+1,"Penerima %d"%(i+1),nkj(i+3500),k[i],BR[i%5],TX[i%3][0]] for i in range(27)]); quse(b,SAR,[[k[i],TX[i%3][1]] for i in range(27)],0,1)
@H("umkm-judul-kolom-patah","headings in capitals broken over lines, many columns")
def _(b):
    k=ks(40,77); rows=[[i+1,"PEMILIK %d"%(i+1),nkj(i+3600),"USAHA REKAAN %d"%(i+1),["KERIPIK","ANYAMAN","SARUNG TENUN","KOPI BUBUK"][i%4],2015+i%8,ds(k[i],i).upper(),k[i].upper(),hp(i),1+i%6,["MIKRO","KECIL","MIKRO","MIKRO"][i%4]] for i in range(40)]
    S(b,"DATA UMKM TW III 2023 FIX.xlsx",LH+["DATA USAHA MIKRO KECIL DAN MENENGAH","TRIWULAN III TAHUN 2023"],["NO","NAMA\nPEMILIK","NIK","NAMA\nUSAHA","NAMA\nPRODUK","TAHUN\nBERDIRI","DESA/\nKELURAHAN","KECAMATAN","NO.\nHP","TENAGA\nKERJA","SKALA\nUSAHA"],rows,num=True)
    umuse(b,[[k[i],rows[i][10]] for i in range(40)],0,1,"2023-Q3")
@H("dik-berkas-tiap-kegiatan","a workbook for each training, in a folder for each quarter")
def _(b):
    for j,(q,t,d) in enumerate(((1,"Pelatihan Packaging",D(2023,3,7)),(3,"Pelatihan Reseller",D(2023,8,8)),(3,"Pelatihan Barbershop",D(2023,9,19)))):
        k=ks(20+j,780+j); rows=[[i+1,"Peserta %d"%(i+1+j*40),nkj(i+3700+j*40),k[i],t,d] for i in range(len(k))]
        S(b,"TW %s/%s.xlsx"%(["","I","II","III"][q],t.lower()),["DAFTAR PESERTA "+t.upper(),"TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelatihan"],rows)
        b.P=getattr(b,"P",[])+rows
    quse(b,PD,b.P,3,5)
@H("kop-aktif-pasif","Ket.: Aktif or Pasif")
def _(b):
    k=ks(35,79); rows=[[i+1,kopn(i+2200),bhn(i+2200),JENIS[i%5],k[i],["Aktif","Pasif"][i%4==1]] for i in range(35)]
    S(b,"kop per 30 september 2023.xlsx",["DAFTAR NAMA KOPERASI KABUPATEN JENEPONTO","KEADAAN PER 30 SEPTEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Jenis","Kecamatan","Ket. (Aktif/Pasif)"],rows); kopuse(b,rows,4,5,"2023-Q3")
