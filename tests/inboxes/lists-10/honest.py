"""Honest lists of the tenth round: as offices make them, each counted without doubt."""
from own import *
NMK=["Melati","Harapan Baru","Sipakatau","Bunga Karang","Maju Bersama","Sinar Fajar","Lestari"]
KO=lambda i,k:"%s %s %d"%(PRE[i*5%7],NMK[i%7],i+1)
UH=lambda i,k:["Kios Mawar %d","UD Bintang %d","Warung Anggrek %d","Penjahit Rapi %d","Kue Manis %d","Bengkel Laju %d","Abon Gurih %d"][i%7]%(i+1)
AL=lambda i,k:"Dusun %s, Desa %s, Kec. %s"%(["Bontoa I","Parang","Tanetea"][i%3],ds(k,i),k)
CK="√"
def sub(r, fmt, tot, restart=True):
    """sections with a line above and a row of the section's count below"""
    o=[];last=None;n=0;j=0
    for k,row in zip(r.k,r):
        if k!=last:
            if last: o.append(tot(last,n))
            j+=1; o.append(fmt(j,k)); n=0; last=k
        n+=1; o.append((n,)+row[1:] if restart else row)
    o.append(tot(last,n)); return o
def part(r, ok):
    """the rows (numbered anew) for which ok(i), and their districts"""
    ix=[i for i in range(len(r)) if ok(i)]
    x=R((n+1,)+r[i][1:] for n,i in enumerate(ix)); x.k=[r.k[i] for i in ix]; return x
def cnt(b, ws, r, c, kl, heads=("Kecamatan","Jumlah"), tot="Jumlah"):
    """a small recap that agrees, at row r, column c"""
    for j,x in enumerate(heads): put(ws,r,c+j,x,True)
    d=cn(kl); r+=1
    for n in NAMES:
        put(ws,r,c,n); put(ws,r,c+1,d.get(n,0)); r+=1
    put(ws,r,c,tot,True); put(ws,r,c+1,len(kl),True)

def ren(rows): return [(n+1,)+x[1:] for n,x in enumerate(rows)]
# ---------- koperasi
@h("w10l-kop-buku-induk","register of cooperatives with a status column",2024)
def _(b):
    r=mk(30,1,NO,KO,BH,JN,DS,KC,ST())
    S(b,"Buku Induk Koperasi 2024.xlsx",KOPJ+["BUKU INDUK KOPERASI KABUPATEN JENEPONTO","KEADAAN PER 31 DESEMBER 2024"],["No.","Nama Koperasi","Nomor Badan Hukum","Jenis Koperasi","Desa/Kelurahan","Kecamatan","Status"],r,"Buku Induk",True,when="Januari 2025")
    kopu(b,r.k,"2024-Q4",AK)
@h("w10l-kop-bnba","by name by address, year in the title",2023)
def _(b):
    r=mk(26,2,NO,KO,BH,AL,KC,ST("AKTIF","TIDAK AKTIF"))
    S(b,"koperasi bnba 2023.xlsx",["DATA KOPERASI BY NAME BY ADDRESS (BNBA)","KABUPATEN JENEPONTO TAHUN 2023"],["NO","NAMA KOPERASI","NO. BADAN HUKUM","ALAMAT","KECAMATAN","STATUS KOPERASI"],r,"BNBA",num=True)
    kopu(b,r.k,"2023",AK)
@h("w10l-kop-seksi-subjumlah","sections per district, numbers restart, own subtotal rows",2025)
def _(b):
    r=mk(31,3,NO,KO,BN,DS,ST("Aktif","Non Aktif"),order=True)
    rows=sub(r,lambda j,k:"%s. KECAMATAN %s"%(RM[j],k.upper()),lambda k,n:(None,"Jumlah Koperasi Kec. %s"%k,n,None,None))
    S(b,"Daftar Koperasi.xlsx",["DAFTAR KOPERASI SE-KABUPATEN JENEPONTO","POSISI 31 DESEMBER 2025"],["No","Nama Koperasi","No. Badan Hukum","Desa/Kel.","Keterangan (Aktif/Non Aktif)"],rows,"Daftar")
    kopu(b,r.k,"2025-Q4",AK)
@h("w10l-kop-kecamatan-sekali","district named once, blank below",2022)
def _(b):
    r=mk(28,4,NO,KC,KO,BH,DS,ST(),order=True)
    S(b,"DATA KOPERASI 2022.xlsx",["DATA KEKOPERASIAN","KABUPATEN JENEPONTO","PER 31 DESEMBER 2022"],["No","Kecamatan","Nama Koperasi","Badan Hukum","Desa / Kelurahan","Status Keaktifan"],first(r,1),"2022",when="Januari 2023")
    kopu(b,r.k,"2022-Q4",AK)
@h("w10l-kop-kecamatan-gabung","district cells merged over their rows",2024)
def _(b):
    r=mk(27,5,NO,KU,KO,BN,JN,ST("AKTIF","TIDAK AKTIF"),order=True)
    ws=S(b,"koperasi.xlsx",["DAFTAR NAMA KOPERASI MENURUT KECAMATAN","KEADAAN AKHIR TRIWULAN III TAHUN 2024"],["No","Kecamatan","Nama Koperasi","Nomor BH","Jenis","Aktif / Tidak Aktif"],r)
    span(ws,2,runs(r.k)); kopu(b,r.k,"2024-Q3",AK)
@h("w10l-kop-alamat","district only inside the address",2023)
def _(b):
    r=mk(25,6,NO,KO,BH,lambda i,k:"Jl. Poros %s No. %d, %s %s, Kec. %s, Kab. Jeneponto"%(ds(k,i),3+i,"Desa",ds(k,i),k),ORG("Ketua"),HP,ST())
    S(b,"profil koperasi.xlsx",["PROFIL SINGKAT KOPERASI","DINAS KOPERASI DAN UKM KAB. JENEPONTO","KEADAAN 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Alamat Lengkap","Nama Ketua","No. HP","Status"],r)
    kopu(b,r.k,"2023-Q4",AK)
@h("w10l-kop-centang","status as ticks under two columns",2024)
def _(b):
    r=mk(24,7,NO,KO,BN,KK,lambda i,k:CK if AK(i) else None,lambda i,k:None if AK(i) else CK)
    S(b,"Status Koperasi TW II.xlsx",["PERKEMBANGAN KOPERASI AKTIF DAN TIDAK AKTIF","TRIWULAN II TAHUN 2024"],["No","Nama Koperasi","No. BH","Kecamatan",("Status Koperasi",["Aktif","Tidak Aktif"])],r,"TW II",num=True)
    kopu(b,r.k,"2024-Q2",AK)
@h("w10l-kop-lembar-kecamatan","one sheet per district",2023)
def _(b):
    kl=[];o=0
    for j,n in enumerate(NAMES):
        r=mk([n]*(2+j%3),0,NO,lambda i,k,o=o:KO(i+o,k),lambda i,k,o=o:BN(i+o,k),DS,ST())
        S(b,"Koperasi per Kecamatan.xlsx",["DATA KOPERASI KECAMATAN "+n.upper(),"PER 31 DESEMBER 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kelurahan","Status"],r,"%d. %s"%(j+1,n))
        kl+=[(k,AK(i)) for i,k in enumerate(r.k)]; o+=len(r)
    kopu(b,[k for k,_ in kl],"2023-Q4",lambda i:kl[i][1])
@h("w10l-kop-berkas-kecamatan","a file per district",2024)
def _(b):
    al=[];o=0
    for j,n in enumerate(NAMES):
        r=mk([n]*(2+(j+1)%3),0,NO,lambda i,k,o=o:KO(i+o,k),lambda i,k,o=o:BN(i+o,k),KC,ST("Aktif","Pasif"))
        S(b,"koperasi_kec_%s_2024.xlsx"%n.lower().replace(" ","_"),["DAFTAR KOPERASI","KECAMATAN "+n.upper(),"KEADAAN PER 31 DESEMBER 2024"],["No.","Nama Koperasi","No. BH","Kec.","Kondisi"],r)
        al+=[(k,AK(i)) for i,k in enumerate(r.k)]; o+=len(r)
    kopu(b,[k for k,_ in al],"2024-Q4",lambda i:al[i][1])
@h("w10l-kop-seksi-jenis","sections by kind of cooperative",2025)
def _(b):
    r=mk(30,10,NO,KO,BH,KC,ST())
    rows=[]
    for j,x in enumerate(JENIS):
        rows.append("%s. KOPERASI %s"%(ALF[j],x.upper()))
        rows+=[(n+1,)+r[i][1:] for n,i in enumerate(range(j*6,j*6+6))]
    S(b,"Koperasi menurut jenis.xlsx",["DAFTAR KOPERASI MENURUT JENIS","KABUPATEN JENEPONTO","KEADAAN TRIWULAN I TAHUN 2025"],["No","Nama Koperasi","Nomor dan Tanggal Badan Hukum","Kecamatan","Status Aktif/Tidak Aktif"],rows)
    kopu(b,r.k,"2025-Q1",AK)
@h("w10l-kop-ket-biasa","harmless remarks beside the status",2023)
def _(b):
    r=mk(27,11,NO,KO,BN,DS,KC,ST(),lambda i,k:["RAT TB 2022 tgl 12 Maret 2023",None,"Sekretariat di rumah ketua","Bersertifikat NIK",None,"Pengurus baru periode 2022-2026","Akta perubahan 2019"][i%7])
    S(b,"DATA KOP DES 2023.xlsx",KOPJ+["DATA KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","No. Badan Hukum","Desa/Kel","Kecamatan","Status","Keterangan"],r,when="Januari 2024")
    kopu(b,r.k,"2023-Q4",AK)
@h("w10l-kop-rekap-samping","recap beside the list that agrees",2024)
def _(b):
    r=mk(29,12,NO,KO,BN,KC,ST())
    ws=S(b,"Koperasi des 2024.xlsx",["DATA KOPERASI KABUPATEN JENEPONTO","KEADAAN PER 31 DESEMBER 2024"],["No","Nama Koperasi","Nomor BH","Kecamatan","Status"],r)
    cnt(b,ws,4,8,r.k,("Kecamatan","Jumlah Koperasi")); kopu(b,r.k,"2024-Q4",AK)
@h("w10l-kop-lembar-rekap","list and a sheet of the recap that agrees",2023)
def _(b):
    r=mk(30,13,NO,KO,BN,JN,KC,ST("Aktif","Tidak Aktif"))
    S(b,"laporan koperasi.xlsx",["NOMINATIF KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi","Badan Hukum","Jenis Koperasi","Kecamatan","Status Koperasi"],r,"Nominatif")
    ws=b.sheet("laporan koperasi.xlsx","Rekap"); a=cn(r.k,AK); n=cn(r.k); t_=cn(r.k,lambda i:not AK(i))
    recap(ws,["REKAPITULASI KOPERASI MENURUT KECAMATAN","PER 31 DESEMBER 2023"],["No","Kecamatan","Jumlah Koperasi","Aktif","Tidak Aktif"],[[d.get(x,0) for x in NAMES] for d in (n,a,t_)])
    b.use("koperasi_total","2023-Q4",n); b.use("koperasi_aktif","2023-Q4",[a.get(x,0) for x in NAMES]); b.use("koperasi_tidak_aktif","2023-Q4",[t_.get(x,0) for x in NAMES])
@h("w10l-kop-seksi-status","sections A aktif, B tidak aktif",2024)
def _(b):
    r=mk(28,14,NO,KO,BN,DS,KC)
    a=part(r,AK); z=part(r,lambda i:not AK(i))
    S(b,"koperasi aktif dan tidak aktif.xlsx",["DAFTAR KOPERASI AKTIF DAN TIDAK AKTIF","KABUPATEN JENEPONTO","PER 31 DESEMBER 2024"],["No","Nama Koperasi","Nomor BH","Desa/Kelurahan","Kecamatan"],["A. KOPERASI AKTIF"]+a+["","B. KOPERASI TIDAK AKTIF"]+z)
    kopu(b,r.k,"2024-Q4",AK)
@h("w10l-kop-halaman","heading and page line repeated every ten rows",2022)
def _(b):
    r=mk(32,15,NO,KO,BH,DS,KU,ST("AKTIF","TIDAK AKTIF"),order=True)
    S(b,"Reg Koperasi.xlsx",["REGISTER BADAN HUKUM KOPERASI","KABUPATEN JENEPONTO","POSISI PER 31 DESEMBER 2022"],["NO URUT","NAMA KOPERASI","NOMOR BADAN HUKUM","DESA/KEL","KECAMATAN","STATUS"],r,rep=10,page="Halaman %d")
    kopu(b,r.k,"2022-Q4",AK)
@h("w10l-kop-empat-triwulan","four sheets, the position at each quarter",2024)
def _(b):
    kl=ks(30,16)
    for q,n in ((1,24),(2,26),(3,27),(4,30)):
        r=mk(kl[:n],0,NO,KO,BN,KC,ST())
        S(b,"Data Koperasi 2024.xlsx",["DATA KOPERASI","KEADAAN AKHIR TRIWULAN %s TAHUN 2024"%ROM[q]],["No","Nama Koperasi","No. Badan Hukum","Kecamatan","Status"],r,"TW %s"%ROM[q])
        kopu(b,r.k,"2024-Q%d"%q,AK)
@h("w10l-kop-kepala-lebar","wide heading of two rows with members and capital",2023)
def _(b):
    r=mk(25,17,NO,KO,BN,lambda i,k:D(2001+i%20,1+i%12,1+i%27),DS,KC,NUM(8,3,17),NUM(11,5,23),OM,AS,ST("Aktif","Tdk Aktif"))
    S(b,"KEUANGAN & KELEMBAGAAN KOPERASI.xlsx",["DATA KELEMBAGAAN DAN USAHA KOPERASI","PER 31 DESEMBER 2023"],["No","Nama Koperasi",("Badan Hukum",["Nomor","Tanggal"]),("Alamat",["Desa/Kel.","Kecamatan"]),("Jumlah Anggota",["L","P"]),"Volume Usaha (Rp)","Asset (Rp)","Status"],r,num=True)
    kopu(b,r.k,"2023-Q4",AK)
@h("w10l-kop-tanpa-status","names only: the count of cooperatives",2025)
def _(b):
    r=mk(34,18,NO,KO,BH,JN,DS,KE)
    S(b,"nama2 koperasi.xlsx",["Daftar nama-nama koperasi","di Kabupaten Jeneponto","keadaan 31 Desember 2025"],["No","Nama Koperasi","Nomor Badan Hukum","Bentuk / Jenis","Desa","Kecamatan"],r,"daftar")
    kopu(b,r.k,"2025-Q4")
# ---------- umkm
SKU=lambda i,k:SK(i,k).upper()
@h("w10l-umkm-bnba","by name by address with scale",2024)
def _(b):
    r=mk(36,20,NO,PM,NK,UH,JU,AL,KC,SK)
    S(b,"BNBA UMKM 2024.xlsx",PEMB+["DATA PELAKU USAHA MIKRO, KECIL DAN MENENGAH (UMKM)","BY NAME BY ADDRESS","PER 31 DESEMBER 2024"],["No","Nama Pemilik","NIK","Nama Usaha","Jenis Usaha","Alamat Usaha","Kecamatan","Skala Usaha"],r,"BNBA",True,when="Januari 2025")
    umu(b,r.k,"2024-Q4",SK)
@h("w10l-umkm-centang-skala","ticks under mikro, kecil, menengah",2023)
def _(b):
    r=mk(30,21,NO,UH,PM,DS,KC,lambda i,k:"v" if SK(i,k)=="Mikro" else None,lambda i,k:"v" if SK(i,k)=="Kecil" else None,lambda i,k:"v" if SK(i,k)=="Menengah" else None)
    S(b,"umkm.xlsx",["DAFTAR UMKM KABUPATEN JENEPONTO","KEADAAN TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Desa/Kel","Kecamatan",("Kriteria Usaha",["Mikro","Kecil","Menengah"])],r,num=True)
    umu(b,r.k,"2023-Q4",SK)
@h("w10l-umkm-tab-skala","a sheet for each scale",2025)
def _(b):
    r=mk(34,22,NO,UH,PM,NB,JU,DS,KK)
    for w in ("Mikro","Kecil","Menengah"):
        S(b,"Data UMKM 2025.xlsx",["DATA USAHA %s KABUPATEN JENEPONTO"%w.upper(),"POSISI 31 DESEMBER 2025"],["No","Nama Usaha","Nama Pemilik","NIB","Bidang Usaha","Desa/Kelurahan","Kecamatan"],part(r,lambda i:SK(i,0)==w),"Usaha "+w)
    for w in ("mikro","kecil","menengah"): b.use("umkm_"+w,"2025-Q4",cn(r.k,lambda i:SK(i,0).lower()==w))
@h("w10l-umkm-seksi-desa","sheet per district, sections per village",2023)
def _(b):
    kl=[];o=0
    for n in NAMES[:6]:
        rows=[]
        for j,d in enumerate(DESA[n]):
            rows.append("%s. Desa %s"%(ALF[j],d))
            for x in range(2 if j else 3): rows.append((x+1,UH(o,n),PM(o,n),JU(o,n),SK(o,n),HP(o,n))); kl.append((n,SK(o,n))); o+=1
        S(b,"UMKM per desa.xlsx",["DATA UMKM KECAMATAN "+n.upper(),"KEADAAN PER 31 DESEMBER 2023"],["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Klasifikasi","No. HP/WA"],rows,n)
    umu(b,[k for k,_ in kl],"2023-Q4",lambda i,k:kl[i][1])
@h("w10l-umkm-alamat","district inside the address",2024)
def _(b):
    r=mk(28,24,NO,UH,PM,LP,lambda i,k:"Lingk. %s Kel/Desa %s Kecamatan %s"%(["Parang","Ujung","Tanetea"][i%3],ds(k,i),k),SKU,OM)
    S(b,"pelaku usaha.xlsx",["DAFTAR PELAKU UMKM","KABUPATEN JENEPONTO","TRIWULAN II TAHUN 2024"],["No.","Nama Usaha","Nama Pelaku Usaha","L/P","Alamat Tempat Usaha","Skala Usaha","Omzet per Tahun (Rp)"],r)
    umu(b,r.k,"2024-Q2",SK)
@h("w10l-umkm-ejaan","spellings of district as typed",2023)
def _(b):
    r=mk(33,25,NO,PM,NX,UH,KB,KE,SK,HP)
    S(b,"Pendataan UMKM.xlsx",["HASIL PENDATAAN UMKM","DINAS KOPERASI, USAHA KECIL DAN MENENGAH KAB. JENEPONTO","PER 31 DESEMBER 2023"],["No","Nama Lengkap","NIK","Nama Usaha","KBLI","Kec.","Skala","Telepon"],r)
    umu(b,r.k,"2023-Q4",SK)
@h("w10l-umkm-berkas-wilayah","two files, each half of the districts",2024)
def _(b):
    al=[]
    for fn,am,o in (("UMKM wilayah barat.xlsx",NAMES[:5],0),("UMKM wilayah timur.xlsx",NAMES[5:],16)):
        r=mk(16,26+o,NO,UH,PM,DS,KC,SK,among=am,off=o)
        r2=R((n+1,)+x[1:] for n,x in enumerate(r))
        S(b,fn,["DATA UMKM","KECAMATAN "+", ".join(a.upper() for a in am),"PER 31 DESEMBER 2024"],["No","Nama Usaha","Pemilik","Desa","Kecamatan","Skala Usaha"],r2)
        al+=[(k,SK(i+o,k)) for i,k in enumerate(r.k)]
    umu(b,[k for k,_ in al],"2024-Q4",lambda i,k:al[i][1])
@h("w10l-umkm-sektor-tk","workers and turnover columns, year in the title",2022)
def _(b):
    r=mk(27,27,NO,UH,PM,LP,KU,JU,NUM(1,1,6),NUM(0,2,5),OM,AS)
    S(b,"database umkm 2022.xlsx",["DATABASE USAHA MIKRO KECIL DAN MENENGAH","TAHUN 2022"],["NO","NAMA USAHA","NAMA PEMILIK","L/P","KECAMATAN","SEKTOR USAHA",("TENAGA KERJA (ORANG)",["L","P"]),"OMZET (Rp)","ASET (Rp)"],r,"DATABASE")
    umu(b,r.k,"2022")
@h("w10l-umkm-baris-kosong","blank lines every five rows and a total line at the end",2025)
def _(b):
    r=mk(25,28,NO,PM,UH,JU,KC,SK)
    ws=S(b,"UMKM tw I 2025.xlsx",["DATA UMKM","KEADAAN TRIWULAN I TAHUN 2025"],["No","Nama Pengusaha","Nama/Merek Usaha","Jenis Usaha","Kecamatan","Skala"],r,blank=5)
    put(ws,ws.next,2,"JUMLAH UMKM"); put(ws,ws.next,3,25); umu(b,r.k,"2025-Q1",SK)
@h("w10l-umkm-rekap-bawah","recap below the list that agrees",2024)
def _(b):
    r=mk(26,29,NO,UH,PM,KC,SK)
    ws=S(b,"UMKM TW III.xlsx",["DAFTAR UMKM KABUPATEN JENEPONTO","KEADAAN TRIWULAN III TAHUN 2024"],["No","Nama Usaha","Nama Pemilik","Kecamatan","Skala Usaha"],r)
    put(ws,ws.next+1,2,"Rekapitulasi per kecamatan"); cnt(b,ws,ws.next+2,2,r.k,("Kecamatan","Jumlah UMKM")); umu(b,r.k,"2024-Q3",SK)
@h("w10l-umkm-lembar-bantu","a sheet of codes beside the list",2023)
def _(b):
    r=mk(30,30,NO,UH,PM,KB,DS,KC,SKU)
    S(b,"Data UMKM Jeneponto.xlsx",["DATA USAHA MIKRO, KECIL, DAN MENENGAH","KABUPATEN JENEPONTO","Per 31 Desember 2023"],["No","Nama Usaha","Nama Pemilik","KBLI","Desa/Kel.","Kecamatan","Kriteria"],r,"Data")
    ws=b.sheet("Data UMKM Jeneponto.xlsx","Kode KBLI")
    for j,(a,c) in enumerate([("KBLI","Uraian"),("56102","Rumah/Warung Makan"),("47111","Perdagangan Eceran"),("14120","Penjahitan"),("10794","Industri Kerupuk, Keripik")],1): put(ws,j,1,a); put(ws,j,2,c)
    umu(b,r.k,"2023-Q4",SK)
# ---------- diklat
PL=["Pelatihan Kewirausahaan","Pelatihan Pengelolaan Keuangan Koperasi","Pelatihan Digital Marketing","Bimtek Perkoperasian"]
@h("w10l-dik-seksi-pelatihan","sections per training with date in the section",2024)
def _(b):
    r=mk(32,40,NO,PS,NK,LP,DS,KC); rows=[]; dts=[D(2024,3,5),D(2024,5,14),D(2024,8,20),D(2024,10,8)]
    for j in range(4):
        rows+=["%d. %s, %s"%(j+1,PL[j].upper(),tgl(dts[j]))]+[(n+1,)+r[j*8+n][1:] for n in range(8)]+[(None,"Jumlah peserta",8,None,None,None)]
    S(b,"Peserta Pelatihan 2024.xlsx",PEMB+["DAFTAR PESERTA PELATIHAN KOPERASI DAN UMKM","TAHUN ANGGARAN 2024"],["No","Nama Peserta","NIK","L/P","Desa/Kel","Kecamatan"],rows,when="Desember 2024")
    flowd(b,PD,r.k,[dts[i//8] for i in range(32)])
@h("w10l-dik-absen","attendance list with a signature column, all signed",2023)
def _(b):
    r=mk(24,41,NO,PS,LP,UH,KC,HP,lambda i,k:"ttd")
    S(b,"Daftar Hadir.xlsx",["DAFTAR HADIR PESERTA","PELATIHAN KEWIRAUSAHAAN BAGI PELAKU UMKM","Hari/Tanggal : Selasa, 14 Maret 2023","Tempat : Aula Kantor Dinas Koperasi dan UKM"],["No","Nama","L/P","Nama Usaha","Kecamatan","No. HP","Tanda Tangan"],r,"Absensi")
    flow(b,PD,r.k,"2023-Q1")
@h("w10l-dik-triwulan","title of one quarter",2025)
def _(b):
    r=mk(22,42,NO,PS,NX,LP,KU,C("Bimtek Akuntansi Koperasi"))
    S(b,"bimtek tw2.xlsx",["DAFTAR PESERTA BIMBINGAN TEKNIS (BIMTEK)","TRIWULAN II TAHUN 2025"],["NO","NAMA LENGKAP","NIK","JK","KECAMATAN","NAMA KEGIATAN"],r,"TW II 2025",num=True)
    flow(b,PD,r.k,"2025-Q2")
@h("w10l-dik-tab-triwulan","a sheet per quarter",2023)
def _(b):
    for q in (1,2,3,4):
        r=mk(12+q,43+q,NO,PS,NK,LP,KC,C(PL[q-1]),off=q*30); r2=R((n+1,)+x[1:] for n,x in enumerate(r))
        S(b,"Peserta Diklat 2023.xlsx",["PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TRIWULAN %s TAHUN 2023"%ROM[q]],["No","Nama Peserta","NIK","Jenis Kelamin","Kecamatan","Nama Diklat"],r2,"Triwulan %s"%ROM[q])
        flow(b,PD,r.k,"2023-Q%d"%q)
@h("w10l-dik-tanggal-rentang","dates as ranges of days in text",2024)
def _(b):
    ds_=[("05 s.d. 07 Maret 2024",1),("14 - 16 Mei 2024",2),("20 s/d 22 Agustus 2024",3),("28 s.d 29 November 2024",4)]
    r=mk(28,48,NO,PS,LP,UH,KC,lambda i,k:PL[i//7],lambda i,k:ds_[i//7][0])
    S(b,"pelatihan.xlsx",["DATA PESERTA PELATIHAN UMKM","KABUPATEN JENEPONTO TAHUN 2024"],["No","Nama Peserta","L/P","Nama Usaha","Kecamatan","Jenis Pelatihan","Waktu Pelaksanaan"],r)
    for q in (1,2,3,4): b.use(PD,"2024-Q%d"%q,cn(r.k,lambda i:i//7==q-1))
@h("w10l-dik-tab-pelatihan","a sheet per training, its date above",2025)
def _(b):
    dts=[D(2025,2,18),D(2025,6,10),D(2025,9,23)]; al=[];dd=[]
    for j in range(3):
        r=mk(13,50+j,NO,PS,NX,DS,KC,HP,off=j*40); r2=R((n+1,)+x[1:] for n,x in enumerate(r))
        S(b,"Alumni pelatihan 2025.xlsx",["DAFTAR NAMA PESERTA",PL[j].upper(),"Tanggal : "+tgl(dts[j])],["No","Nama","NIK","Desa/Kelurahan","Kecamatan","No. Telp/WA"],r2,["Wirausaha","Keuangan","Digital"][j])
        al+=r.k; dd+=[dts[j]]*13
    flowd(b,PD,al,dd)
@h("w10l-dik-bulan","title of one month, no dates",2024)
def _(b):
    r=mk(20,54,NO,PS,LP,UH,JU,KC)
    S(b,"Peserta Sept 2024.xlsx",["DAFTAR PESERTA PELATIHAN KEMASAN PRODUK","BULAN SEPTEMBER 2024"],["No","Nama Peserta","L/P","Nama Usaha","Jenis Usaha","Kecamatan"],r)
    flow(b,PD,r.k,"2024-09")
@h("w10l-dik-koperasi-umkm","a sheet of cooperative trainees and one of UMKM",2023)
def _(b):
    al=[];dd=[]
    for j,(tab,c,hd) in enumerate((("Peserta Koperasi",KO,"Asal Koperasi"),("Peserta UMKM",UH,"Nama Usaha"))):
        r=mk(18,55+j,NO,PS,NK,c,KC,DT(2023,*((3,7) if j else (5,11))),off=j*50); r2=R((n+1,)+x[1:] for n,x in enumerate(r))
        S(b,"Peserta Diklat.xlsx",["DAFTAR PESERTA DIKLAT "+("UMKM" if j else "PERKOPERASIAN"),"TAHUN 2023"],["No","Nama Peserta","NIK",hd,"Kecamatan","Tanggal Pelatihan"],r2,tab)
        al+=r.k; dd+=[x[5] for x in r]
    flowd(b,PD,al,dd)
@h("w10l-dik-tanggal-teks","dates typed in text of many forms",2023)
def _(b):
    dt=[D(2023,1+i%12,3+i*5%24) for i in range(33)]
    r=mk(33,57,NO,PS,NX,KC,lambda i,k:PL[i%4],lambda i,k:tgl(dt[i],[0,3,4,6][i%4]))
    S(b,"rekap peserta.xlsx",["DAFTAR PESERTA PELATIHAN DAN BIMTEK","SELAMA TAHUN 2023"],["No","Nama","NIK","Kecamatan","Nama Pelatihan","Tgl Pelaksanaan"],r)
    flowd(b,PD,r.k,dt)
@h("w10l-dik-ket-lulus","remark Hadir / Lulus on every row",2024)
def _(b):
    r=mk(25,58,NO,PS,LP,DS,KK,C("Pelatihan Barista"),DT(2024,6),C("Hadir"),C("Lulus"))
    S(b,"Hasil Pelatihan.xlsx",["DAFTAR PESERTA PELATIHAN BARISTA","TAHUN 2024"],["No","Nama Peserta","L/P","Desa","Kecamatan","Pelatihan","Tanggal","Kehadiran","Hasil"],r)
    flowd(b,PD,r.k,[x[6] for x in r])
@h("w10l-dik-kolom-ganda","two name columns, district in the middle of a two-row heading",2022)
def _(b):
    r=mk(23,59,NO,PS,ORG("Usaha Mandiri"),DS,KC,LP,HP,DT(2022,4,5,10))
    S(b,"DIKLAT 2022.xlsx",LH2+["","DATA PESERTA PELATIHAN PENINGKATAN KAPASITAS SDM KOPERASI DAN UMKM","TAHUN ANGGARAN 2022"],["No",("Identitas Peserta",["Nama","Usaha"]),("Alamat",["Desa/Kel","Kecamatan"]),"L/P","HP","Tanggal Kegiatan"],r,num=True,when="Desember 2022")
    flowd(b,PD,r.k,[x[7] for x in r])
@h("w10l-dik-seksi-kecamatan","sections per district, numbers go on",2025)
def _(b):
    r=mk(29,60,NO,PS,NX,LP,DS,UH,order=True)
    S(b,"peserta pelatihan tw III.xlsx",["DAFTAR PESERTA PELATIHAN MANAJEMEN USAHA","TRIWULAN III 2025"],["No","Nama Peserta","NIK","L/P","Desa/Kel","Usaha"],sec(r,lambda j,k:"Kecamatan "+k,False))
    flow(b,PD,r.k,"2025-Q3")
@h("w10l-dik-dua-bimtek","two trainings of cooperatives in one list with dates",2024)
def _(b):
    r=mk(26,61,NO,PS,ORG("Pengurus Koperasi Karya"),KC,HP,lambda i,k:["Bimtek Perkoperasian","Pelatihan Penyusunan Laporan Keuangan"][i%2],DT(2024,2,8))
    S(b,"Diklat perkoperasian.xlsx",["DAFTAR PESERTA DIKLAT PERKOPERASIAN","KABUPATEN JENEPONTO","TAHUN 2024"],["No","Nama Peserta","Utusan","Kecamatan","No HP","Kegiatan","Tanggal"],r,"Peserta")
    flowd(b,PD,r.k,[x[6] for x in r])
@h("w10l-dik-pendidikan-umur","columns of age and schooling",2023)
def _(b):
    r=mk(21,62,NO,PS,lambda i,k:"Jeneponto, "+tgl(D(1975+i%25,1+i%12,1+i%27)),LP,lambda i,k:["SMA","SMP","S1","D3","SMK"][i%5],DS,KC)
    S(b,"biodata peserta.xlsx",["BIODATA PESERTA PELATIHAN","PELATIHAN OLAHAN HASIL LAUT","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Tempat, Tanggal Lahir","L/P","Pendidikan Terakhir","Desa/Kelurahan","Kecamatan"],r)
    flow(b,PD,r.k,"2023-Q4")
# ---------- izin
@h("w10l-izin-nib-oss","NIB issued through OSS with dates",2024)
def _(b):
    r=mk(33,70,NO,PM,NK,UH,NB,DT(2024,1,4,6,9,11),DS,KC)
    S(b,"Fasilitasi NIB 2024.xlsx",PEMB+["DAFTAR UMKM YANG DIFASILITASI PENERBITAN IZIN USAHA (NIB)","MELALUI OSS-RBA TAHUN 2024"],["No","Nama Pemilik","NIK","Nama Usaha","NIB","Tanggal Terbit","Desa/Kel","Kecamatan"],r,"NIB",True)
    flowd(b,IZN,r.k,[x[5] for x in r])
@h("w10l-izin-triwulan","quarter in the title, no dates",2025)
def _(b):
    r=mk(24,71,NO,UH,PM,NB,KB,KK)
    S(b,"izin usaha tw1 2025.xlsx",["DATA FASILITASI IZIN USAHA BAGI PELAKU UMKM","TRIWULAN I TAHUN 2025"],["No","Nama Usaha","Nama Pelaku Usaha","Nomor Induk Berusaha","KBLI","Kecamatan"],r)
    flow(b,IZN,r.k,"2025-Q1")
@h("w10l-izin-seksi-triwulan","sections per quarter with their own count",2023)
def _(b):
    r=mk(28,72,NO,UH,PM,NB,DS,KC); rows=[]
    for q in range(4): rows+=["TRIWULAN "+ROM[q+1]]+[(n+1,)+r[q*7+n][1:] for n in range(7)]+[(None,"Jumlah Triwulan "+ROM[q+1],7,None,None,None)]
    rows+=[(None,"Jumlah Triwulan I s.d. IV",28,None,None,None)]
    S(b,"perizinan 2023.xlsx",["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","NIB","Desa/Kelurahan","Kecamatan"],rows)
    for q in range(4): b.use(IZN,"2023-Q%d"%(q+1),cn(r.k,lambda i:i//7==q))
@h("w10l-izin-bulan-tab","a sheet per month, no dates",2024)
def _(b):
    for m in (2,3,5):
        r=mk(9+m,73+m,NO,PM,UH,NB,KC,off=m*30); r2=R((n+1,)+x[1:] for n,x in enumerate(r))
        S(b,"NIB bulanan.xlsx",["UMKM YANG DIFASILITASI PENERBITAN NIB","BULAN %s 2024"%BLN[m-1].upper()],["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan"],r2,BLN[m-1])
        flow(b,IZN,r.k,"2024-%02d"%m)
@h("w10l-izin-tahun","a year's list, no dates",2022)
def _(b):
    r=mk(30,80,NO,PM,NX,UH,JU,C("NIB"),NB,KU)
    S(b,"izin.xlsx",["DAFTAR PENERIMA FASILITASI PERIZINAN BERUSAHA","USAHA MIKRO KECIL TAHUN 2022"],["NO","NAMA","NIK","NAMA USAHA","JENIS USAHA","JENIS IZIN","NOMOR IZIN","KECAMATAN"],r)
    flow(b,IZN,r.k,"2022")
@h("w10l-izin-status-terbit","status Terbit on every row",2023)
def _(b):
    r=mk(27,81,NO,UH,PM,DS,KC,NB,lambda i,k:tgl(D(2023,1+i%12,2+i*5%25),0),C("Terbit"))
    S(b,"Rekap pendampingan NIB.xlsx",["DAFTAR UMKM HASIL FASILITASI PENERBITAN NIB","TAHUN 2023"],["No","Nama Usaha","Pemilik","Desa","Kecamatan","No. NIB","Tgl. Terbit","Status"],r)
    flowd(b,IZN,r.k,[D(2023,1+i%12,1) for i in range(27)])
@h("w10l-izin-kecamatan-sekali","district once, rows of it below, quarter title",2024)
def _(b):
    r=mk(26,82,NO,KC,UH,PM,NB,order=True)
    S(b,"NIB TW4.xlsx",["PELAKU UMKM YANG TELAH DIFASILITASI IZIN USAHA","TRIWULAN IV TAHUN 2024"],["No","Kecamatan","Nama Usaha","Nama Pemilik","NIB"],first(r,1),"TW IV",when="Desember 2024")
    flow(b,IZN,r.k,"2024-Q4")
@h("w10l-izin-berkas-triwulan","a file per quarter in folders",2025)
def _(b):
    for q in (1,2,3):
        r=mk(11+q,83+q,NO,PM,NX,UH,NB,KC,off=q*30); r2=R((n+1,)+x[1:] for n,x in enumerate(r))
        S(b,"TW %s/Fasilitasi izin usaha TW %s.xlsx"%(ROM[q],ROM[q]),["DAFTAR UMKM DIFASILITASI IZIN USAHA","TRIWULAN %s TAHUN 2025"%ROM[q]],["No","Nama","NIK","Nama Usaha","NIB","Kecamatan"],r2)
        flow(b,IZN,r.k,"2025-Q%d"%q)
@h("w10l-izin-titik-dua","date as d.m.Y text and district with prefix",2023)
def _(b):
    dt=[D(2023,1+i*5%12,3+i%25) for i in range(25)]
    r=mk(25,88,NO,PM,UH,NB,lambda i,k:tgl(dt[i],2),lambda i,k:"Kec : "+k)
    S(b,"Data NIB th. 2023.xlsx",["Data UMKM yang difasilitasi izin usahanya","Dinas Koperasi dan UKM Kab. Jeneponto, Th. 2023"],["No.","Nama Pemilik","Nama Usaha","NIB","Tgl NIB terbit","Kecamatan"],r)
    flowd(b,IZN,r.k,dt)
# ---------- bantuan
@h("w10l-ban-alat","tools handed over, with dates",2023)
def _(b):
    r=mk(25,90,NO,PM,NK,UH,BR,C(1),C("Unit"),KC,DT(2023,5,8,11))
    S(b,"Penerima bantuan 2023.xlsx",PEMB+["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","PELAKU UKM TAHUN ANGGARAN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Jenis Bantuan","Volume","Satuan","Kecamatan","Tanggal Penyerahan"],r,"Penerima",True,when="Desember 2023")
    flowd(b,SAR,r.k,[x[8] for x in r])
@h("w10l-ban-seksi-barang","sections per kind of goods",2024)
def _(b):
    r=mk(24,91,NO,PM,UH,DS,KC); rows=[]
    for j in range(4): rows+=["%s. BANTUAN %s"%(ALF[j],ALAT[j].upper())]+[(n+1,)+r[j*6+n][1:] for n in range(6)]
    S(b,"bantuan peralatan.xlsx",["DAFTAR PENERIMA BANTUAN PERALATAN USAHA","TRIWULAN III TAHUN 2024"],["No","Nama Penerima","Nama Usaha","Desa/Kel","Kecamatan"],rows)
    flow(b,SAR,r.k,"2024-Q3")
@h("w10l-ban-bast","list attached to a BAST with its date above",2025)
def _(b):
    r=mk(20,92,NO,PM,NX,UH,BR,KC,lambda i,k:"ttd")
    S(b,"Lampiran BAST.xlsx",["LAMPIRAN BERITA ACARA SERAH TERIMA","BANTUAN SARANA DAN PRASARANA USAHA KEPADA PELAKU UKM","Tanggal : 19 Juni 2025"],["No","Nama Penerima","NIK","Nama Usaha","Barang","Kecamatan","Tanda Tangan"],r)
    flow(b,SAR,r.k,"2025-Q2")
@h("w10l-ban-nilai","value and source of funds",2024)
def _(b):
    r=mk(22,93,NO,UH,PM,KU,BR,NUM(1,1,2),lambda i,k:2500000+i%5*500000,C("APBD"))
    S(b,"hibah barang.xlsx",["REALISASI BANTUAN SARPRAS BAGI PELAKU USAHA","TAHUN 2024"],["NO","NAMA USAHA","NAMA PENERIMA","KECAMATAN","JENIS BARANG","JUMLAH (UNIT)","NILAI (Rp)","SUMBER DANA"],r)
    flow(b,SAR,r.k,"2024")
@h("w10l-ban-seksi-kec","sections per district with subtotals of units",2022)
def _(b):
    r=mk(27,94,NO,PM,UH,BR,C(1),order=True)
    rows=sub(r,lambda j,k:"%d. Kec. %s"%(j,k),lambda k,n:(None,"Sub Jumlah",None,None,n))
    S(b,"sarpras 2022.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TAHUN 2022"],["No","Nama Penerima","Nama Usaha","Jenis Bantuan","Unit"],rows+[(None,"JUMLAH TOTAL",None,None,27)])
    flow(b,SAR,r.k,"2022")
@h("w10l-ban-barang-banyak","each recipient several goods, on lines below",2023)
def _(b):
    r=mk(14,95,NO,PM,NK,UH,KC,BR,DT(2023,10)); rows=[]
    for x in r: rows+=[x,(None,)*5+("Meja Kerja",None)]
    S(b,"penerima sarpras.xlsx",["DAFTAR PENERIMA BANTUAN SARPRAS","TAHUN 2023"],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Jenis Bantuan","Tgl Serah Terima"],rows)
    flowd(b,SAR,r.k,[x[6] for x in r])
@h("w10l-ban-status-diserahkan","status Sudah Diserahkan on all rows",2025)
def _(b):
    r=mk(23,96,NO,PM,UH,DS,KC,BR,DT(2025,4,7,10),C("Sudah diserahkan"))
    S(b,"Distribusi bantuan.xlsx",["DATA PENYERAHAN BANTUAN SARANA PRASARANA KEPADA UKM","TAHUN 2025"],["No","Nama Penerima","Nama Usaha","Desa","Kecamatan","Jenis Bantuan","Tanggal","Status"],r)
    flowd(b,SAR,r.k,[x[6] for x in r])
@h("w10l-ban-dua-tab","two sheets, one per kind of goods, date column",2024)
def _(b):
    al=[];dd=[]
    for j,x in enumerate(("Mesin Jahit","Gerobak")):
        r=mk(13,97+j,NO,PM,NX,UH,KC,DF(2024,3,6,9),off=j*40); r2=R((n+1,)+y[1:] for n,y in enumerate(r))
        S(b,"Bantuan 2024.xlsx",["DAFTAR UKM PENERIMA BANTUAN "+x.upper(),"TAHUN 2024"],["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Tanggal Penyerahan"],r2,x)
        al+=r.k; dd+=[y[5] for y in r]
    flowd(b,SAR,al,dd)
@h("w10l-ban-tanda-tangan-bawah","signature block of two columns below",2023)
def _(b):
    r=mk(18,99,NO,PM,UH,BR,KC)
    ws=S(b,"ban tw2.xlsx",["PENERIMA BANTUAN PERALATAN USAHA UKM","TRIWULAN II TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Jenis Peralatan","Kecamatan"],r)
    put(ws,ws.next+2,1,"Mengetahui,"); put(ws,ws.next+2,4,"Jeneponto, 27 Juni 2023"); put(ws,ws.next+3,1,"KEPALA DINAS"); put(ws,ws.next+3,4,"KEPALA BIDANG PEMBERDAYAAN UKM"); put(ws,ws.next+7,1,"N A M A"); put(ws,ws.next+8,1,"NIP. ...................."); put(ws,ws.next+7,4,"N A M A"); put(ws,ws.next+8,4,"NIP. ....................")
    flow(b,SAR,r.k,"2023-Q2")
# ---------- more layouts and words
@h("w10l-kop-sda","district repeated as sda. and ditto marks",2023)
def _(b):
    r=mk(25,221,NO,KC,KO,BN,DS,order=True); rows=[x if i==0 or r.k[i]!=r.k[i-1] else x[:1]+(["sda",'"',"s.d.a"][i%3],)+x[2:] for i,x in enumerate(r)]
    S(b,"koperasi.xlsx",["DAFTAR KOPERASI","PER 31 DESEMBER 2023"],["No","Kecamatan","Nama Koperasi","No. BH","Desa/Kel"],rows); kopu(b,r.k,"2023-Q4")
@h("w10l-kop-silang-kecamatan","a tick under the column of the district",2024)
def _(b):
    r=mk(24,222,NO,KO,BN,*[(lambda i,k,n=n:CK if k==n else None) for n in NAMES])
    S(b,"koperasi per kec.xlsx",["DAFTAR KOPERASI MENURUT KECAMATAN","KEADAAN PER 31 DESEMBER 2024"],["No","Nama Koperasi","Nomor BH",("Kecamatan",NAMES)],r); kopu(b,r.k,"2024-Q4")
@h("w10l-dik-dua-lajur","two lists side by side on one page",2023)
def _(b):
    r=mk(24,223,NO,PS,UH,KC); rows=[r[i]+(None,)+r[i+12] for i in range(12)]
    S(b,"peserta.xlsx",["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN","TRIWULAN IV TAHUN 2023"],["No","Nama Peserta","Nama Usaha","Kecamatan",None,"No","Nama Peserta","Nama Usaha","Kecamatan"],rows); flow(b,PD,r.k,"2023-Q4")
@h("w10l-umkm-mikro-saja","micro enterprises by the title",2025)
def _(b):
    r=mk(28,224,lambda i,k:"%d."%(i+1),PM,UH,DS,KK,HP)
    S(b,"usaha mikro.xlsx",["DATA USAHA MIKRO","KABUPATEN JENEPONTO","PER 31 DESEMBER 2025"],["No.","Nama Pelaku Usaha","Nama Usaha","Desa/Kelurahan","Kecamatan","Telp."],r,"Usaha Mikro"); b.use("umkm_mikro","2025-Q4",cn(r.k))
@h("w10l-ban-nominatif","nominative list of a grant of tools, letters under the heading",2023)
def _(b):
    r=mk(22,225,NO,PM,NX,UH,BR,C(1),KU)
    S(b,"nominatif.xlsx",["DAFTAR NOMINATIF PENERIMA HIBAH PERALATAN","BAGI PELAKU USAHA KECIL DAN MENENGAH","TRIWULAN IV TA. 2023"],["NO.","NAMA PENERIMA","NIK","NAMA USAHA","URAIAN BARANG","JML","KEC."],r,"Nominatif",num=["(1)","(2)","(3)","(4)","(5)","(6)","(7)"],when="Desember 2023"); flow(b,SAR,r.k,"2023-Q4")
@h("w10l-izin-legalitas","legality of enterprises, NIB, two-row heading",2025)
def _(b):
    r=mk(25,226,NO,UH,PM,LP,DS,KC,NB,DT(2025,2,5,8))
    S(b,"legalitas usaha 2025.xlsx",["PELAKU UMKM YANG DIFASILITASI LEGALITAS USAHA","(NOMOR INDUK BERUSAHA) TAHUN 2025"],["No","Nama Usaha","Nama Pemilik","L/P",("Alamat",["Desa/Kelurahan","Kecamatan"]),("NIB",["Nomor","Tanggal Terbit"])],r,num=True); flowd(b,IZN,r.k,[x[7] for x in r])
@h("w10l-dik-alumni","alumni of a course, district by its spelling, numbers as text",2022)
def _(b):
    r=mk(24,227,lambda i,k:str(i+1),PS,LP,KE,C("Diklat Akuntansi Koperasi"),DT(2022,3,7,11))
    S(b,"Alumni diklat 2022.xlsx",["DATA ALUMNI DIKLAT PERKOPERASIAN","TAHUN 2022"],["Nomor","Nama Peserta Diklat","Jns Kelamin","Kecamatan","Nama Diklat","Tgl. Diklat"],r); flowd(b,PD,r.k,[x[5] for x in r])
@h("w10l-kop-judul-kanan","titles merged across, notes to the reader below",2025)
def _(b):
    r=mk(26,228,NO,KO,BH,JN,KC,ST("Aktif","Beku"))
    ws=S(b,"Kelembagaan koperasi 2025.xlsx",KOPJ+["DATA KELEMBAGAAN KOPERASI","KEADAAN TRIWULAN III TAHUN 2025"],["No","Nama Koperasi","Badan Hukum (Nomor)","Jenis","Kecamatan","Kondisi Koperasi"],r,merge=True,when="September 2025")
    put(ws,ws.next+10,1,"Sumber: Bidang Kelembagaan Koperasi"); kopu(b,r.k,"2025-Q3",AK)
@h("w10l-ban-kec-tab","a sheet per district, quarter in every title",2024)
def _(b):
    o=0;kl=[]
    for j,n in enumerate(NAMES):
        r=mk([n]*(1+j%3),0,NO,PM,UH,DS,BR,off=o); o+=len(r); kl+=r.k
        S(b,"Penerima Sarpras 2024.xlsx",["PENERIMA BANTUAN SARANA DAN PRASARANA UKM","KECAMATAN "+n.upper(),"TRIWULAN II TAHUN 2024"],["No","Nama Penerima","Nama Usaha","Desa/Kelurahan","Jenis Sarana"],ren(r),n)
    flow(b,SAR,kl,"2024-Q2")
