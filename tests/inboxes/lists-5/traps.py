from own import *
KH=["No","Nama Koperasi","Badan Hukum","Desa/Kelurahan","Kecamatan","Status"]
def kop(n,seed,**k): return mk(n,seed,NO,KP,BH,DS,KC,ST(),**k)
PH=["No","Nama Peserta","NIK","Nama Usaha","Kecamatan"]
def pes(n,seed,**k): return mk(n,seed,NO,PS,NX,US,KC,**k)
UH=["No","Nama Usaha","Nama Pemilik","Kecamatan","Jenis Usaha","Skala Usaha"]
def um(n,seed,**k): return mk(n,seed,NO,US,PM,KC,JU,SK,**k)
BHD=["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan"]
def ban(n,seed,**k): return mk(n,seed,NO,PM,US,KC,BR,**k)
IH=["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB"]
def izn(n,seed,**k): return mk(n,seed,NO,PM,US,KC,NB,**k)
def ren(r): return [(j+1,)+tuple(x[1:]) for j,x in enumerate(r)]
def sub(kl,ok): return [k for i,k in enumerate(kl) if ok(i)]
def strike(ws,at,n):
    for i in at:
        for c in range(1,n+1): ws.cell(ws.rows_at[i],c).font=Font(strike=True)
# ---- rows by a remark or a status
def remark(name, m, word, mkr, heads, title, col, plain, year, q, seed):
    @t(name,"every fifth row: %s = %s"%(col,word),year)
    def _(b):
        out=lambda i:i%5==3
        r=mkr(33,seed); rows=[(x[:-1]+("-",) if m==IZN and out(i) else x)+((word if out(i) else plain),) for i,x in enumerate(r)]
        S(b,title.title()+".xlsx",[title,"TRIWULAN %s TAHUN %d"%(RM[q],year)],heads+[col],rows)
        flow(b,m,sub(r.k,lambda i:not out(i)),"%d-Q%d"%(year,q))
remark("t-diklat-sakit",PD,"Tidak hadir (sakit)",pes,PH,"DAFTAR PESERTA PELATIHAN UMKM","Keterangan",None,2024,2,201)
remark("t-diklat-gugur",PD,"Tidak mengikuti pelatihan",pes,PH,"DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN","Ket.",None,2023,3,202)
remark("t-diklat-kehadiran-alpa",PD,"Alpa",pes,PH,"DAFTAR PESERTA DIKLAT UMKM","Kehadiran","Hadir",2022,4,203)
remark("t-diklat-peran-instruktur",PD,"Instruktur",pes,PH,"DAFTAR HADIR PELATIHAN UMKM","Peran","Peserta",2025,1,204)
remark("t-izin-gagal",IZN,"Gagal terbit",izn,IH,"DAFTAR UMKM YANG DIFASILITASI NIB","Status","Terbit",2023,2,205)
remark("t-izin-dicabut",IZN,"Batal, NIK tidak valid",izn,IH,"DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","Keterangan",None,2024,4,206)
remark("t-bantuan-tidak-lolos",SAR,"Tidak lolos verifikasi",ban,BHD,"DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","Hasil Verifikasi","Lolos, sudah diterima",2022,3,207)
remark("t-bantuan-belum-terima",SAR,"Belum diterima",ban,BHD,"DAFTAR PENERIMA BANTUAN SARPRAS","Keterangan","Sudah diterima",2024,3,208)
remark("t-bantuan-mundur",SAR,"Mengundurkan diri",ban,BHD,"PENERIMA BANTUAN PERALATAN USAHA","Ket",None,2023,4,209)
def koprem(name, word, col, year, q, seed):
    @t(name,"every sixth row: %s = %s, no status column"%(col,word),year)
    def _(b):
        out=lambda i:i%6==4
        r=mk(36,seed,NO,KP,BH,DS,KC); rows=[x+((word if out(i) else None),) for i,x in enumerate(r)]
        S(b,"Daftar Koperasi.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN %s TAHUN %d"%(RM[q],year)],KH[:5]+[col],rows); kopu(b,sub(r.k,lambda i:not out(i)),"%d-Q%d"%(year,q))
koprem("t-kop-dibubarkan-sk","Dibubarkan (SK Menteri)","Keterangan",2023,4,210)
koprem("t-kop-tercatat-ganda","Tercatat ganda, hapus","Catatan",2024,2,211)
koprem("t-kop-pindah-domisili","Pindah domisili ke Kab. Bantaeng","Ket.",2022,3,212)
koprem("t-kop-badan-hukum-dicabut","Badan hukum dicabut","Keterangan",2025,2,213)
def umrem(name, word, col, plain, year, q, seed):
    @t(name,"every sixth row: %s = %s"%(col,word),year)
    def _(b):
        out=lambda i:i%6==2
        r=um(40,seed); rows=[x+((word if out(i) else plain),) for i,x in enumerate(r)]
        S(b,"Data UMKM.xlsx",["DATA UMKM KABUPATEN JENEPONTO","TRIWULAN %s TAHUN %d"%(RM[q],year)],UH+[col],rows)
        per="%d-Q%d"%(year,q); b.use("umkm_total",per,cn(r.k,lambda i:not out(i)))
        for w in ("Mikro","Kecil","Menengah"): b.use("umkm_"+w.lower(),per,cn(r.k,lambda i:not out(i) and SK(i,0)==w))
umrem("t-umkm-tutup-permanen","Tutup permanen","Keterangan",None,2024,4,214)
umrem("t-umkm-meninggal","Pemilik meninggal, usaha tutup","Ket",None,2023,2,215)
umrem("t-umkm-berhenti","Berhenti usaha","Status Usaha","Berjalan",2022,4,216)
# ---- the whole list by its title, tab or file name: nothing may be used
def none(name, note, year, fn, lines, heads, mkr, n, seed, tab="Sheet1"):
    @t(name,note,year,False)
    def _(b): S(b,fn,lines,heads,mkr(n,seed),tab=tab)
none("t-diklat-calon","candidates",2024,"Calon Peserta.xlsx",["DAFTAR NAMA CALON PESERTA PELATIHAN KEWIRAUSAHAAN","TRIWULAN II TAHUN 2024"],PH,pes,30,220)
none("t-diklat-rencana","planned participants",2025,"peserta.xlsx",["RENCANA PESERTA PELATIHAN UMKM","TRIWULAN IV TAHUN 2025"],PH,pes,28,221)
none("t-diklat-narasumber","list of trainers",2023,"Narasumber.xlsx",["DAFTAR NARASUMBER PELATIHAN UMKM","TRIWULAN III TAHUN 2023"],["No","Nama","NIK","Instansi","Kecamatan"],lambda n,s: mk(n,s,NO,ORG("Narasumber"),NX,C("Dinas Koperasi dan UKM"),KC),11,222)
none("t-diklat-panitia","committee of the training",2022,"Panitia pelatihan.xlsx",["DAFTAR PANITIA PELATIHAN KEWIRAUSAHAAN","TRIWULAN II TAHUN 2022"],["No","Nama","NIK","Jabatan","Kecamatan"],lambda n,s: mk(n,s,NO,ORG("Pegawai"),NX,lambda i,k:["Ketua","Sekretaris","Anggota"][min(i,2)],KC),11,223)
none("t-diklat-tidak-hadir","those who did not come",2024,"Peserta tidak hadir.xlsx",["DAFTAR PESERTA YANG TIDAK HADIR PELATIHAN","TRIWULAN III TAHUN 2024"],PH,pes,15,224)
none("t-bantuan-pemohon","applicants",2023,"Pemohon bantuan.xlsx",["DAFTAR PEMOHON BANTUAN SARANA DAN PRASARANA","TRIWULAN III TAHUN 2023"],BHD,ban,30,225)
none("t-bantuan-ditolak","rejected proposals",2024,"Bantuan TW II.xlsx",["DAFTAR USULAN BANTUAN SARPRAS YANG DITOLAK","TRIWULAN II TAHUN 2024"],BHD,ban,22,226)
none("t-bantuan-usulan-depan","proposals for the coming year",2023,"usulan.xlsx",["USULAN PENERIMA BANTUAN SARANA PRASARANA TAHUN 2024","KEADAAN TRIWULAN IV TAHUN 2023"],BHD,ban,25,227)
none("t-bantuan-cadangan","reserve list",2022,"Cadangan.xlsx",["DAFTAR CADANGAN PENERIMA BANTUAN SARANA PRASARANA","TRIWULAN IV TAHUN 2022"],BHD,ban,14,228)
none("t-izin-belum","enterprises without permit yet",2024,"UMKM NIB.xlsx",["DAFTAR UMKM YANG BELUM MEMILIKI NIB","TRIWULAN III TAHUN 2024"],IH[:4],lambda n,s: mk(n,s,NO,PM,US,KC),30,229)
none("t-izin-antri","waiting for the permit",2023,"Antrian NIB.xlsx",["DAFTAR TUNGGU FASILITASI NIB","TRIWULAN I TAHUN 2023"],IH[:4],lambda n,s: mk(n,s,NO,PM,US,KC),20,230)
none("t-kop-bubar-judul","dissolved cooperatives",2023,"Koperasi dibubarkan.xlsx",["DAFTAR KOPERASI YANG TELAH DIBUBARKAN","TRIWULAN IV TAHUN 2023"],KH[:5],lambda n,s: mk(n,s,NO,KP,BH,DS,KC),24,231)
none("t-kop-takalar","another regency's list",2024,"Data Koperasi Takalar.xlsx",["PEMERINTAH KABUPATEN TAKALAR","DATA KOPERASI KABUPATEN TAKALAR","TRIWULAN II TAHUN 2024"],KH,lambda n,s: mk(n,s,NO,KP,BH,lambda i,k:"Desa Contoh %d"%(1+i%9),lambda i,k:["Galesong","Polongbangkeng Utara","Mappakasunggu"][i%3],ST()),20,232)
none("t-kop-pra","groups not yet founded",2025,"Pra koperasi.xlsx",["DAFTAR PRA KOPERASI","TRIWULAN III TAHUN 2025"],["No","Nama Kelompok Pra Koperasi","Ketua","Desa/Kelurahan","Kecamatan"],lambda n,s: mk(n,s,NO,ORG("Pra Koperasi"),ORG("Ketua"),DS,KC),16,233)
none("t-umkm-satu-desa","one village only",2023,"UMKM Desa Sapanang.xlsx",["DATA UMKM DESA SAPANANG","KECAMATAN BINAMU","TRIWULAN IV TAHUN 2023"],UH,lambda n,s: um([ "Binamu"]*n,s),22,234)
none("t-umkm-pameran","only those at a fair",2024,"UMKM pameran.xlsx",["DAFTAR UMKM PESERTA EXPO HUT JENEPONTO","TRIWULAN II TAHUN 2024"],UH,um,25,235)
none("t-umkm-kuliner","one branch only",2022,"umkm kuliner.xlsx",["DATA UMKM SEKTOR KULINER","TRIWULAN III TAHUN 2022"],UH,lambda n,s: mk(n,s,NO,US,PM,KC,C("Kuliner"),SK),24,236)
none("t-umkm-contoh-format","form filled with examples",2024,"CONTOH PENGISIAN Data UMKM.xlsx",["CONTOH PENGISIAN FORMAT DATA UMKM","TRIWULAN I TAHUN 2024"],UH,um,11,237,tab="Contoh")
# ---- year and version
@t("t-diklat-tahun-lalu","dates of the year before, title too; another quarter of this year beside it",2024,False)
def _(b):
    for y,s in ((2023,240),(2024,241)):
        d=DF(y,5,6); r=mk(22,s,NO,PS,NX,KC,d,off=(y-2023)*30); S(b,"Peserta Pelatihan %d.xlsx"%y,["DAFTAR PESERTA PELATIHAN","TAHUN %d"%y],["No","Nama Peserta","NIK","Kecamatan","Tanggal"],ren(r))
        if y==2024: flowd(b,PD,r.k,dl(d,r.k))
@t("t-bantuan-sebagian-tahun-lain","some rows carry dates of the year before",2023,True)
def _(b):
    d=lambda i,k: D(2022,11,5) if i%6==5 else D(2023,5+i%2,3+i%20); r=mk(34,242,NO,PM,US,KC,BR,d); S(b,"Penerima Bantuan.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA"],BHD+["Tanggal Serah Terima"],r)
    b.use(SAR,"2023-Q2",cn(r.k,lambda i:i%6!=5))
@t("t-izin-tab-tahun","tabs 2022 and 2023",2023,False)
def _(b):
    for y,s in ((2022,243),(2023,244)):
        d=DT(y,7,8,9); r=mk(20,s,NO,PM,US,KC,NB,d,off=(y-2022)*30); S(b,"Fasilitasi NIB.xlsx",["DAFTAR UMKM YANG DIFASILITASI NIB","TAHUN %d"%y],IH+["Tanggal Terbit"],ren(r),tab=str(y))
        if y==2023: flowd(b,IZN,r.k,dl(d,r.k))
@t("t-diklat-salinan-tab","second tab is a copy of the first",2023)
def _(b):
    r=pes(30,245)
    for tab in ("Peserta","Peserta (2)"): S(b,"Peserta Diklat TW IV.xlsx",["DAFTAR PESERTA DIKLAT UMKM","TRIWULAN IV TAHUN 2023"],PH,r,tab=tab)
    flow(b,PD,r.k,"2023-Q4")
@t("t-izin-salinan-berkas","the same file twice",2024)
def _(b):
    r=izn(27,246)
    for f in ("NIB TW II 2024.xlsx","NIB TW II 2024 - Copy.xlsx"): S(b,f,["DAFTAR UMKM YANG DIFASILITASI NIB","TRIWULAN II TAHUN 2024"],IH,r)
    flow(b,IZN,r.k,"2024-Q2")
@t("t-diklat-tab-urut-abjad","second tab holds the same persons sorted by kecamatan",2025)
def _(b):
    r=pes(30,247); z=sorted(zip(r.k,r),key=lambda x:NAMES.index(x[0]))
    f="Peserta Pelatihan TW I 2025.xlsx"; tt=["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN I TAHUN 2025"]
    S(b,f,tt,PH,r,tab="Daftar Peserta"); S(b,f,tt+["(diurutkan per kecamatan)"],PH,ren([x for _,x in z]),tab="Urut Kecamatan"); flow(b,PD,r.k,"2025-Q1")
# ---- places
@t("t-diklat-tempat-kolom","column Tempat Pelatihan holds the venue's kecamatan",2023)
def _(b):
    d=DF(2023,8,10); r=mk(33,250,NO,PS,NX,KC,C("Aula Kec. Binamu"),d); S(b,"Peserta.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Tempat Pelatihan","Tanggal"],r); flowd(b,PD,r.k,dl(d,r.k))
@t("t-diklat-tempat-saja","the venue is the only place named: nobody knows the participants' kecamatan",2024,False)
def _(b):
    r=mk(25,251,NO,PS,NX,LP,HP); S(b,"Daftar Hadir.xlsx",["DAFTAR HADIR PESERTA PELATIHAN KEWIRAUSAHAAN","Hari/Tanggal : Rabu, 8 Mei 2024","Tempat : Aula Kantor Camat Kelara"],["No","Nama Peserta","NIK","L/P","No. HP"],r)
@t("t-kop-luar-kab","rows of another regency in the list",2023)
def _(b):
    out=lambda i:i%7==6; r=mk(35,252,NO,KP,BH,lambda i,k:"Kab. Bantaeng" if out(i) else "Kab. Jeneponto",lambda i,k:"Bissappu" if out(i) else k,ST()); S(b,"Koperasi.xlsx",["DAFTAR KOPERASI","TRIWULAN III TAHUN 2023"],["No","Nama Koperasi","Badan Hukum","Kabupaten","Kecamatan","Status"],r)
    b.use("koperasi_total","2023-Q3",cn(r.k,lambda i:not out(i))); b.use("koperasi_aktif","2023-Q3",cn(r.k,lambda i:not out(i) and AK(i))); b.use("koperasi_tidak_aktif","2023-Q3",cn(r.k,lambda i:not out(i) and not AK(i)))
# ---- sections
def block(name, note, m, mkr, heads, title, line, year, q, seed):
    @t(name,note,year)
    def _(b):
        r=mkr(24,seed); x=mkr(8,seed+1,off=40); x=[y[:-1]+("-",) for y in x] if m==IZN else x; S(b,title.title()+".xlsx",[title,"TRIWULAN %s TAHUN %d"%(RM[q],year)],heads,list(r)+["",line]+ren(x))
        p="%d-Q%d"%(year,q)
        if m=="kop": kopu(b,r.k,p)
        else: flow(b,m,r.k,p)
block("t-diklat-bagian-batal","section of those who cancelled",PD,pes,PH,"DAFTAR PESERTA PELATIHAN UMKM","PESERTA YANG MEMBATALKAN DIRI",2023,2,260)
block("t-diklat-bagian-fasilitator","section of facilitators",PD,pes,PH,"DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN","FASILITATOR / PENDAMPING",2024,4,262)
block("t-bantuan-bagian-daftar-tunggu","section waiting list",SAR,ban,BHD,"DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","DAFTAR TUNGGU",2022,4,264)
block("t-izin-bagian-proses","section still in process",IZN,izn,IH,"DAFTAR UMKM YANG DIFASILITASI NIB","MASIH DALAM PROSES (BELUM TERBIT)",2025,3,266)
block("t-kop-bagian-dibubarkan","section of dissolved cooperatives","kop",lambda n,s,**k: mk(n,s,NO,KP,BH,DS,KC,**k),KH[:5],"DAFTAR KOPERASI","KOPERASI YANG TELAH DIBUBARKAN",2024,3,268)
# ---- format, notes, comments, neighbours
@t("t-bantuan-coret","struck rows with a note that they are cancelled",2023)
def _(b):
    r=ban(28,270); ws=S(b,"Penerima Bantuan TW III.xlsx",["DAFTAR PENERIMA BANTUAN SARPRAS","TRIWULAN III TAHUN 2023"],BHD,r); strike(ws,(4,11,19),5); put(ws,ws.next+1,1,"Catatan : nama yang dicoret batal menerima bantuan"); flow(b,SAR,sub(r.k,lambda i:i not in (4,11,19)),"2023-Q3")
@t("t-diklat-catatan-nomor","note below: numbers 5 and 12 did not come",2024)
def _(b):
    r=pes(27,271); ws=S(b,"Peserta Pelatihan TW III.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN III TAHUN 2024"],PH,r); put(ws,ws.next+1,1,"Catatan: peserta nomor 5 dan 12 tidak hadir."); flow(b,PD,sub(r.k,lambda i:i not in (4,11)),"2024-Q3")
@t("t-izin-komentar","cell comments: not issued",2023)
def _(b):
    from openpyxl.comments import Comment
    r=izn(26,272); ws=S(b,"NIB TW IV 2023.xlsx",["DAFTAR UMKM YANG DIFASILITASI NIB","TRIWULAN IV TAHUN 2023"],IH,r)
    for i in (6,15): ws.cell(ws.rows_at[i],2).comment=Comment("Batal, jangan dihitung","Staf")
    flow(b,IZN,sub(r.k,lambda i:i not in (6,15)),"2023-Q4")
@t("t-izin-nib-belum","column NIB 'Dalam proses' on some rows of a list of NIB issued",2024)
def _(b):
    out=lambda i:i%6==1; r=mk(32,273,NO,PM,US,KC,lambda i,k:"Dalam proses" if out(i) else nbx(i),lambda i,k:None if out(i) else D(2024,8,1+i%25)); S(b,"Penerbitan NIB.xlsx",["DAFTAR PENERBITAN NIB UMKM YANG DIFASILITASI","TRIWULAN III TAHUN 2024"],["No","Nama Pemilik","Nama Usaha","Kecamatan","NIB","Tanggal Terbit"],r); b.use(IZN,"2024-Q3",cn(r.k,lambda i:not out(i)))
@t("t-kop-catatan-lanjutan","note: only page 1 of 3, the rest is sent later",2023,False)
def _(b):
    r=kop(22,274); ws=S(b,"Koperasi bagian 1.xlsx",["DAFTAR KOPERASI (BAGIAN 1 DARI 3)","TRIWULAN IV TAHUN 2023"],KH,r); put(ws,ws.next+1,1,"Bersambung ke bagian 2; data bagian 2 dan 3 menyusul.")
@t("t-umkm-jumlah-tab-arsip","tab ARSIP (tidak dipakai) beside the list",2024)
def _(b):
    f="Data UMKM TW II 2024.xlsx"; r=um(36,275); S(b,f,["DATA UMKM","TRIWULAN II TAHUN 2024"],UH,r,tab="Data"); x=um(30,276,off=60); S(b,f,["DATA UMKM","TRIWULAN II TAHUN 2024"],UH,ren(x),tab="JANGAN DIPAKAI"); umu(b,r.k,"2024-Q2",SK)
@t("t-diklat-baris-kosong-nomor","numbers 25 to 40 prepared, no names",2022)
def _(b):
    r=pes(24,277); S(b,"Daftar Hadir.xlsx",["DAFTAR HADIR PESERTA PELATIHAN UMKM","TRIWULAN II TAHUN 2022"],PH,list(r)+[(i,None,None,None,None) for i in range(25,41)]); flow(b,PD,r.k,"2022-Q2")
@t("t-kop-versi-lama","an old version and its revision; the revision says that it replaces the old one",2023,False)
def _(b):
    r=kop(34,280); old=r[:27]; S(b,"Data Koperasi TW IV 2023 (lama).xlsx",["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023"],KH,old)
    S(b,"Data Koperasi TW IV 2023 (revisi).xlsx",["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023","(REVISI - menggantikan data yang dikirim sebelumnya)"],KH,r); kopu(b,r.k,"2023-Q4",AK)
@t("t-diklat-revisi-tab","tabs 'Peserta lama' and 'Peserta REVISI' of one training",2024)
def _(b):
    r=pes(28,281); f="Peserta Diklat TW II 2024.xlsx"; tt=["DAFTAR PESERTA DIKLAT UMKM","TRIWULAN II TAHUN 2024"]
    S(b,f,tt+["(DATA LAMA - TIDAK BERLAKU)"],PH,r[:23],tab="Peserta lama"); S(b,f,tt+["(REVISI)"],PH,r,tab="Peserta REVISI"); flow(b,PD,r.k,"2024-Q2")
@t("t-bantuan-rencana-serah","only a planned date of handing over",2025,False)
def _(b):
    r=mk(24,282,NO,PM,US,KC,BR,DF(2025,11,12)); S(b,"Bantuan TA 2025.xlsx",["RENCANA PENYALURAN BANTUAN SARANA DAN PRASARANA","TAHUN 2025"],BHD+["Rencana Tanggal Penyerahan"],r)
@t("t-diklat-diwakili-kosong","two rows (kosong): places not filled",2023)
def _(b):
    r=pes(27,283); rows=list(r)
    for i in (9,20): rows[i]=(i+1,"(kosong)",None,None,None)
    S(b,"Peserta TW I 2023.xlsx",["DAFTAR PESERTA PELATIHAN UMKM","TRIWULAN I TAHUN 2023"],PH,rows); flow(b,PD,sub(r.k,lambda i:i not in (9,20)),"2023-Q1")
