from lib import *
N=24
def kop(i): 
    j=["KSU","KUD","KPRI","Kopwan","Koperasi Konsumen","KSP"][i%6]; return "%s Rekaan %d"%(j,i+1)
def bh(i): return "%03d/BH/DK-UKM/%s/%d"%(101+i*3,["IV","VII","X"][i%3],1998+i%20)
def st(i): return "Tidak Aktif" if i%4==3 else "Aktif"
def kuse(b,rows,kc,sc,per="2023-Q4"):
    aktif=lambda r:r[sc].strip().lower() in("aktif","a","ya")
    b.use("koperasi_total",per,count(rows,kc)); 
    b.use("koperasi_aktif",per,count(rows,kc,aktif)); b.use("koperasi_tidak_aktif",per,count(rows,kc,lambda r:not aktif(r)))
R="register"
@case(R,"kop-lengkap","H","full cooperative register with letterhead",True)
def _(b):
    ws=b.sheet("Data Koperasi Kab. Jeneponto 2023.xlsx","DATA KOPERASI")
    r=titles(ws,LH2+[None,"DATA KOPERASI KABUPATEN JENEPONTO","KEADAAN TRIWULAN IV TAHUN 2023"],11,1,True)+1
    rows=[[i+1,kop(i),bh(i),D(2005+i%15,1+i%12,3),"Jl. Poros No. %d"%(i+2),DESA[kec(i)][i%3],kec(i),20+i,13+i,33+2*i,st(i)] for i in range(33)]
    r=table(ws,r,["No","Nama Koperasi","Nomor Badan Hukum","Tanggal Badan Hukum","Alamat","Desa/Kelurahan","Kecamatan",("Anggota",["L","P","Jml"]),"Status Koperasi"],rows)
    sign(ws,r+1,8,"31 Desember 2023","Kepala Bidang Kelembagaan Koperasi"); kuse(b,rows,6,10)
@case(R,"kop-seksi-kecamatan","H","sections per district, numbering restarts, 'Ket.' holds the state",True)
def _(b):
    ws=b.sheet("koperasi tw IV 2023.xlsx","Sheet1"); r=titles(ws,["DAFTAR NAMA KOPERASI SE-KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"])+1
    r,n=head(ws,r,["No","Nama Koperasi","No. Badan Hukum","Jenis Koperasi","Ket. (Aktif/Tidak Aktif)"]); rows=[]
    for k,nm in enumerate(NAMES):
        put(ws,r,1,"KECAMATAN "+nm.upper(),True); ws.merge_cells(start_row=r,start_column=1,end_row=r,end_column=5); r+=1
        for j in range(3):
            i=k*3+j; row=[j+1,kop(i),bh(i),"Konsumen" if i%2 else "Simpan Pinjam",st(i)]
            for c,v in enumerate(row,1): put(ws,r,c,v)
            rows.append(row+[nm]); r+=1
    kuse(b,rows,5,4)
@case(R,"kop-ods-export","H","ODS-like export, capital headings",True)
def _(b):
    ws=b.sheet("ODS_KOPERASI_TW4_2023.xlsx","Worksheet")
    r=titles(ws,["DATA KOPERASI BERDASARKAN ODS","KABUPATEN JENEPONTO, TRIWULAN IV TAHUN 2023"])+1
    rows=[[i+1,"73040200%05d"%(i+11),kop(i).upper(),bh(i),"KABUPATEN JENEPONTO",kec(i).upper(),DESA[kec(i)][i%3].upper(),"PRIMER KABUPATEN","KONSUMEN","KONVENSIONAL","TIDAK AKTIF" if i%4==3 else "AKTIF"] for i in range(33)]
    table(ws,r,["NO","NIK KOPERASI","NAMA KOPERASI","NOMOR BADAN HUKUM PENDIRIAN","KABUPATEN","KECAMATAN","KELURAHAN / DESA","BENTUK KOPERASI","JENIS KOPERASI","TIPE KOPERASI (KONVENSIONAL/SYARIAH)","STATUS KOPERASI"],rows)
    rows=[x[:5]+[kec(x[0]-1)]+x[6:] for x in rows]; kuse(b,rows,5,10)
@case(R,"kop-tab-per-kecamatan","H","a tab for each district; 'Kecamatan : X' above the list",True)
def _(b):
    rows=[]
    for k,nm in enumerate(NAMES):
        ws=b.sheet("Daftar Koperasi TW IV 2023.xlsx",nm); r=titles(ws,["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023","Kecamatan : "+nm])+1
        part=[[j+1,kop(k*3+j),bh(k*3+j),st(k*3+j)] for j in range(3)]; table(ws,r,["No","Nama Koperasi","Nomor Badan Hukum","Status"],part); rows+=[x+[nm] for x in part]
    kuse(b,rows,4,3)
@case(R,"kop-dua-tab-status","H","one tab of active, one of inactive cooperatives",True)
def _(b):
    for tab,t,rng,m in (("Aktif","DAFTAR KOPERASI AKTIF",range(0,33),"koperasi_aktif"),("Tidak Aktif","DAFTAR KOPERASI TIDAK AKTIF",range(33,55),"koperasi_tidak_aktif")):
        ws=b.sheet("koperasi triwulan 4 2023.xlsx",tab); r=titles(ws,[t,"KABUPATEN JENEPONTO TRIWULAN IV TAHUN 2023"])+1
        rows=[[i-rng[0]+1,kop(i),bh(i),DESA[kec(i)][i%3],kec(i)] for i in rng]; table(ws,r,["No","Nama Koperasi","No. Badan Hukum","Desa/Kel","Kecamatan"],rows); b.use(m,"2023-Q4",count(rows,4))
@case(R,"kop-status-dan-rat","H","status beside a RAT column",True)
def _(b):
    ws=b.sheet("data koperasi tw4-2023.xlsx"); r=titles(ws,["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"])+1
    rows=[[i+1,kop(i),bh(i),kec(i),["Sudah RAT","Belum RAT"][i%2],"%d"%(20+i),st(i)] for i in range(22)]
    table(ws,r,["No","Nama Koperasi","No. BH","Kecamatan","Tahun Buku 2022","Jumlah Anggota","Status Koperasi"],rows); kuse(b,rows,3,6)
@case(R,"kop-dobel","H","one cooperative entered twice (same name, legal number, district)",True)
def _(b):
    ws=b.sheet("koperasi tw4 2023.xlsx"); r=titles(ws,["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"])+1
    rows=[[i+1,kop(i),bh(i),kec(i),st(i)] for i in range(22)]; twin=[[23]+rows[4][1:]]
    table(ws,r,["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],rows+twin); kuse(b,rows,3,4)
@case(R,"kop-blok-dicabut","T","below: cooperatives whose legal body was revoked",True)
def _(b):
    ws=b.sheet("koperasi tw4 2023.xlsx"); r=titles(ws,["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"])+1
    rows=[[i+1,kop(i),bh(i),kec(i),st(i)] for i in range(22)]; H=["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"]
    r=table(ws,r,H,rows)+2; put(ws,r,1,"KOPERASI YANG TELAH DICABUT BADAN HUKUMNYA (KEPMENKOP)",True)
    table(ws,r+1,H,[[i+1,kop(40+i),bh(40+i),kec(i),"Tidak Aktif"] for i in range(6)]); kuse(b,rows,3,4)
@case(R,"kop-blok-dicabut-tanpa-head","T","the same block without its own heading row",True)
def _(b):
    ws=b.sheet("koperasi tw4 2023.xlsx"); r=titles(ws,["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"])+1
    rows=[[i+1,kop(i),bh(i),kec(i),st(i)] for i in range(22)]
    r=table(ws,r,["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],rows); put(ws,r,1,"Dibubarkan berdasarkan Keputusan Menteri Koperasi dan UKM :"); r+=1
    for i in range(6):
        for c,v in enumerate([i+1,kop(40+i),bh(40+i),kec(i),"Tidak Aktif"],1): put(ws,r,c,v)
        r+=1
    kuse(b,rows,3,4)
@case(R,"kop-rekap-bawah","H","a small recap of the same list below it",True)
def _(b):
    ws=b.sheet("koperasi tw4 2023.xlsx"); r=titles(ws,["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"])+1
    rows=[[i+1,kop(i),bh(i),kec(i),st(i)] for i in range(22)]
    r=table(ws,r,["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],rows)+1
    for a,v in (("Jumlah Koperasi",22),("Koperasi Aktif",sum(x[4]=="Aktif" for x in rows)),("Koperasi Tidak Aktif",sum(x[4]!="Aktif" for x in rows))): put(ws,r,2,a); put(ws,r,3,v); r+=1
    kuse(b,rows,3,4)
@case(R,"kop-ket-pindah-gabung","T","Keterangan: amalgamated into another cooperative (last three)",True)
def _(b):
    ws=b.sheet("koperasi tw4 2023.xlsx"); r=titles(ws,["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"])+1
    rows=[[i+1,kop(i),bh(i),kec(i),st(i),"Telah digabung (amalgamasi) dengan KSU Rekaan 1, BH dihapus" if i>18 else None] for i in range(22)]
    table(ws,r,["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status","Keterangan"],rows); rows=rows[:19]; kuse(b,rows,3,4)
@case(R,"kop-centang","H","tick columns Aktif | Tidak Aktif",True)
def _(b):
    ws=b.sheet("koperasi tw4 2023.xlsx"); r=titles(ws,["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"])+1
    rows=[[i+1,kop(i),bh(i),kec(i),"√" if st(i)=="Aktif" else None,None if st(i)=="Aktif" else "√"] for i in range(22)]
    table(ws,r,["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan",("Status Keaktifan",["Aktif","Tidak Aktif"])],rows); kuse(b,[x[:4]+[st(x[0]-1)] for x in rows],3,4)
def koptrap(slug,title,note,extra=None,val=None,status=False,fn="koperasi tw4 2023.xlsx",heads=None,rowf=None):
    @case(R,"kop-judul-"+slug,"T",note)
    def _(b):
        ws=b.sheet(fn); r=titles(ws,(LH if len(slug)%2 else [])+([title] if isinstance(title,str) else title)+["TRIWULAN IV TAHUN 2023"],6)+1
        H=["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan"]+([extra] if extra else [])+(["Status"] if status else [])
        rows=[[i+1,kop(i),bh(i),kec(i)]+([val(i)] if extra else [])+([st(i)] if status else []) for i in range(22)]
        if heads: H=heads; rows=[rowf(i) for i in range(22)]
        table(ws,r,H,rows)
koptrap("rat","DAFTAR KOPERASI YANG MELAKSANAKAN RAT TAHUN BUKU 2022","only those that held their meeting","Tanggal RAT",lambda i:D(2023,1+i%6,10))
koptrap("prakoperasi","DAFTAR PRA KOPERASI DAN KELOMPOK USAHA BERSAMA","not cooperatives yet","Keterangan",lambda i:"Persiapan pembentukan")
koptrap("usulan-bubar","DAFTAR USULAN PEMBUBARAN KOPERASI","proposed for dissolution")
koptrap("dana-bergulir","DAFTAR KOPERASI PENERIMA PINJAMAN DANA BERGULIR LPDB-KUMKM","borrowers only","Plafon (Rp)",lambda i:50000000+i*1000000)
koptrap("bersertifikat","DAFTAR KOPERASI BERSERTIFIKAT NIK","certified only","No. Sertifikat",lambda i:"S-%04d"%(i+77))
koptrap("kesehatan",["HASIL PENILAIAN KESEHATAN KSP/USP KOPERASI"],"health rating of savings cooperatives","Predikat",lambda i:["Sehat","Cukup Sehat","Dalam Pengawasan"][i%3])
koptrap("binaan-provinsi","DAFTAR KOPERASI LINTAS KABUPATEN BINAAN PROVINSI SULAWESI SELATAN","the province's cooperatives",status=True)
koptrap("pengurus","DAFTAR PENGURUS KOPERASI","board members, two per cooperative",heads=["No","Nama Pengurus","Jabatan","Nama Koperasi","Kecamatan"],rowf=lambda i:[i+1,"Pengurus %d"%(i+1),["Ketua","Bendahara"][i%2],kop(i//2),kec(i//2)])
koptrap("dekopinda","DAFTAR ANGGOTA DEKOPINDA KABUPATEN JENEPONTO","members of the cooperative council only")
koptrap("baru-tumbuh","DAFTAR KOPERASI YANG BARU BERBADAN HUKUM","newly founded this year only",status=True)
koptrap("wajib-pajak","DAFTAR KOPERASI YANG TELAH MEMILIKI NPWP DAN NIB","part of the whole","NPWP",lambda i:"0%014d"%(i+71000))
koptrap("pengawasan","JADWAL PENGAWASAN DAN PEMERIKSAAN KOPERASI","a schedule","Jadwal",lambda i:"Minggu ke-%d"%(1+i%4))

# ---- training
TR=["Pelatihan Kewirausahaan","Bimtek Akuntansi Koperasi","Pelatihan Digital Marketing"]
def pes(i,q=None):
    d=[D(2023,3,14),D(2023,5,23),D(2023,8,8),D(2023,10,17)]
    return d[(i//11)%4 if q is None else q-1]
def duse(b,rows,kc,dc,ok=lambda r:True,m="peserta_diklat"):
    for q in range(1,5):
        c=count(rows,kc,lambda r: ok(r) and r[dc].year==2023 and (r[dc].month-1)//3+1==q)
        if c: b.use(m,"2023-Q%d"%q,c)
DH=["No","Nama Peserta","NIK","L/P","Desa/Kelurahan","Kecamatan","Nama Pelatihan","Tanggal Pelaksanaan"]
def drow(i,q=None): return [i+1,"Peserta %d"%(i+1),nik(i),"LP"[i%2],DESA[kec(i)][i%3],kec(i),TR[(i//11)%3],pes(i,q)]
@case(R,"dik-lengkap","H","all quarters by date",True)
def _(b):
    ws=b.sheet("Peserta Pelatihan 2023.xlsx","Peserta"); r=titles(ws,LH+[None,"DAFTAR PESERTA PELATIHAN KOPERASI DAN UMKM","TAHUN ANGGARAN 2023"],8,1,True)+1
    rows=[drow(i) for i in range(44)]; r=table(ws,r,DH,rows); sign(ws,r+1,6,"29 Desember 2023","Kepala Bidang Pemberdayaan UKM"); duse(b,rows,5,7)
@case(R,"dik-dua-tab","H","two trainings, two tabs, dates in rows",True)
def _(b):
    al=[]
    for t,(tab,q) in enumerate((("Kewirausahaan",2),("Bimtek SDM Koperasi",4))):
        ws=b.sheet("daftar peserta.xlsx",tab); r=titles(ws,["DAFTAR PESERTA "+["PELATIHAN KEWIRAUSAHAAN","BIMBINGAN TEKNIS SDM KOPERASI"][t],"TAHUN 2023"])+1
        rows=[drow(i+t*22,q) for i in range(22)]; rows=[[j+1]+x[1:] for j,x in enumerate(rows)]; table(ws,r,DH,rows); al+=rows
    duse(b,al,5,7)
@case(R,"dik-lulus","H","Hasil: Lulus/Tidak Lulus - all took part",True)
def _(b):
    ws=b.sheet("peserta diklat tw2 2023.xlsx"); r=titles(ws,["DAFTAR PESERTA DIKLAT PERKOPERASIAN","TRIWULAN II TAHUN 2023"])+1
    rows=[[i+1,"Peserta %d"%(i+1),nik(i),kec(i),D(2023,5,9),["Lulus","Lulus","Tidak Lulus"][i%3]] for i in range(22)]; table(ws,r,["No","Nama Peserta","NIK","Kecamatan","Tanggal","Hasil Ujian"],rows); b.use("peserta_diklat","2023-Q2",count(rows,3))
@case(R,"dik-tanggal-teks","H","dates as '14 s.d. 16 Maret 2023'",True)
def _(b):
    ws=b.sheet("peserta.xlsx"); r=titles(ws,["DAFTAR PESERTA BIMBINGAN TEKNIS UMKM","TAHUN 2023"])+1
    rows=[[i+1,"Peserta %d"%(i+1),nik(i),kec(i),"Usaha %d"%(i+1),"14 s.d. 16 Maret 2023"] for i in range(22)]; table(ws,r,["No","Nama Lengkap Peserta","NIK","Kecamatan","Nama Usaha","Waktu Pelaksanaan"],rows); b.use("peserta_diklat","2023-Q1",count(rows,3))
@case(R,"dik-kehadiran","T","Kehadiran: Tidak (last three)",True)
def _(b):
    ws=b.sheet("peserta.xlsx"); r=titles(ws,["DAFTAR PESERTA PELATIHAN","TAHUN 2023"])+1
    rows=[drow(i,3)+["Tidak" if i>18 else "Hadir"] for i in range(22)]; table(ws,r,DH+["Kehadiran"],rows); duse(b,rows,5,7,lambda r:r[8]=="Hadir")
for slug,val in (("sakit","Sakit, tidak mengikuti"),("alpa","Alpa"),("digugurkan","Digugurkan panitia (berkas tidak lengkap)"),("pindah-jadwal","Dijadwalkan ulang ke tahun 2024")):
    def mk(slug=slug,val=val):
        @case(R,"dik-ket-"+slug,"T","Keterangan of the last three: "+val,True)
        def _(b):
            ws=b.sheet("peserta.xlsx"); r=titles(ws,["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN","TAHUN 2023"])+1
            rows=[drow(i,4)+[val if i>18 else None] for i in range(22)]; table(ws,r,DH+["Keterangan"],rows); duse(b,rows,5,7,lambda r:not r[8])
    mk()
@case(R,"dik-2024-campur","T","some rows belong to January 2024",True)
def _(b):
    ws=b.sheet("peserta pelatihan.xlsx"); r=titles(ws,["DAFTAR PESERTA PELATIHAN"])+1
    rows=[drow(i,4) for i in range(33)]
    for x in rows[22:]: x[7]=D(2024,1,23)
    table(ws,r,DH,rows); duse(b,rows,5,7)
@case(R,"dik-blok-instruktur","T","instructors and staff continue the numbering below",True)
def _(b):
    ws=b.sheet("peserta.xlsx"); r=titles(ws,["DAFTAR PESERTA PELATIHAN DIGITAL MARKETING","TAHUN 2023"])+1
    rows=[drow(i,2) for i in range(22)]; r=table(ws,r,DH,rows); put(ws,r,2,"Instruktur / Tenaga Ahli",True); r+=1
    for i in range(22,25):
        for c,v in enumerate(drow(i,2),1): put(ws,r,c,v.replace("Peserta","Instruktur") if isinstance(v,str) else v)
        r+=1
    duse(b,rows,5,7)
@case(R,"dik-jabatan-fasilitator","T","'Sebagai': Fasilitator in the last three",True)
def _(b):
    ws=b.sheet("hadir.xlsx"); r=titles(ws,["DAFTAR PESERTA PELATIHAN PERKOPERASIAN","TAHUN 2023"])+1
    rows=[drow(i,3)+["Fasilitator" if i>18 else "Peserta"] for i in range(22)]; table(ws,r,DH+["Sebagai"],rows); duse(b,rows,5,7,lambda r:r[8]=="Peserta")
def diktrap(slug,title,note,jenis="Kegiatan"):
    @case(R,"dik-judul-"+slug,"T",note)
    def _(b):
        ws=b.sheet("daftar peserta %s.xlsx"%slug if len(slug)%2 else "peserta.xlsx"); r=titles(ws,([] if len(slug)%2 else LH)+([title] if isinstance(title,str) else title)+["TAHUN 2023"],8)+1
        table(ws,r,["No","Nama Peserta","NIK","Kecamatan",jenis,"Tanggal Kegiatan"],[[i+1,"Peserta %d"%(i+1),nik(i),kec(i),"Kegiatan Dinas" if jenis=="Kegiatan" else jenis,D(2023,7,12)] for i in range(22)])
diktrap("upacara","DAFTAR PESERTA UPACARA HARI KOPERASI KE-76","a ceremony")
diktrap("rakor","DAFTAR HADIR RAPAT KOORDINASI FORUM PERANGKAT DAERAH","a meeting")
diktrap("jalan-santai","DAFTAR PESERTA JALAN SANTAI HARKOPNAS","a fun walk")
diktrap("bazar","DAFTAR PESERTA BAZAR DAN PAMERAN PRODUK UNGGULAN","an exhibition")
diktrap("nominasi","DAFTAR NOMINASI PESERTA PELATIHAN KEWIRAUSAHAAN","nominees, not yet participants")
diktrap("usulan","USULAN PESERTA DIKLAT DARI KECAMATAN","proposed by districts")
diktrap("pendamping","DAFTAR TENAGA PENDAMPING UMKM (PLUT)","facilitators")
diktrap("blk","DAFTAR PESERTA PELATIHAN LAS BLK DINAS TENAGA KERJA","another office's trainees")
diktrap("seleksi","DAFTAR PESERTA SELEKSI ADMINISTRASI CALON PESERTA PELATIHAN","selection stage")
diktrap("lomba","DAFTAR PESERTA LOMBA CERDAS CERMAT PERKOPERASIAN","a contest")
diktrap("diklatpim","DAFTAR PESERTA DIKLAT PIM IV APARATUR SIPIL NEGARA","civil servants' training")

# ---- permits
IH=["No","Nama Pelaku Usaha","Nama Usaha","NIB","Kecamatan","Tanggal Terbit"]
IDT=[D(2023,2,8),D(2023,6,6),D(2023,9,12),D(2023,11,21)]
def irow(i): return [i+1,"Pemilik %d"%(i+1),"Usaha Rekaan %d"%(i+1),nib(i),kec(i),IDT[(i//11)%4]]
@case(R,"izin-oss","H","facilitated NIB by date",True)
def _(b):
    ws=b.sheet("Fasilitasi NIB 2023.xlsx","NIB"); r=titles(ws,["DAFTAR UMKM YANG DIFASILITASI PENERBITAN NIB MELALUI OSS-RBA","TAHUN 2023"])+1
    rows=[irow(i) for i in range(44)]; table(ws,r,IH,rows); duse(b,rows,4,5,m="umkm_izin_usaha")
@case(R,"izin-tab-tw","H","a tab per quarter",True)
def _(b):
    for q,t in enumerate(["TW I","TW II","TW III","TW IV"]):
        ws=b.sheet("nib umkm 2023.xlsx",t); r=titles(ws,["DAFTAR PENERBITAN IZIN USAHA (NIB) UMKM","TRIWULAN %s TAHUN 2023"%t[3:]])+1
        rows=[[j+1]+irow(i)[1:5] for j,i in enumerate(range(q*22,q*22+22))]; table(ws,r,IH[:5],rows); b.use("umkm_izin_usaha","2023-Q%d"%(q+1),count(rows,4))
@case(R,"izin-proses","T","NIB 'DALAM PROSES' / '-' in the last four",True)
def _(b):
    ws=b.sheet("nib.xlsx"); r=titles(ws,["DAFTAR UMKM YANG DIFASILITASI IZIN USAHA","TRIWULAN III TAHUN 2023"])+1
    rows=[irow(i)[:3]+[["DALAM PROSES","-"][i%2] if i>17 else nib(i),kec(i)] for i in range(22)]; table(ws,r,IH[:5],rows); b.use("umkm_izin_usaha","2023-Q3",count(rows,4,lambda r:r[3][0].isdigit()))
@case(R,"izin-belum-terbit","T","columns Pengajuan and Terbit; no issue date in the last four",True)
def _(b):
    ws=b.sheet("nib.xlsx"); r=titles(ws,["DAFTAR FASILITASI NIB UMKM","TAHUN 2023"])+1
    rows=[irow(i)[:3]+[nib(i) if i<18 else None,kec(i),D(2023,10,2),D(2023,10,19) if i<18 else None] for i in range(22)]; table(ws,r,IH[:5]+["Tanggal Pengajuan","Tanggal Terbit"],rows); b.use("umkm_izin_usaha","2023-Q4",count(rows[:18],4))
@case(R,"izin-tahun-campur","T","issued 2021 to 2023; only 2023 counts",True)
def _(b):
    ws=b.sheet("rekap nib.xlsx"); r=titles(ws,["DAFTAR NIB UMKM YANG TERBIT"])+1
    rows=[irow(i) for i in range(33)]
    for i,x in enumerate(rows): x[5]=D(2021+i//11,4,1+i%25)
    table(ws,r,IH,rows); duse(b,rows,4,5,m="umkm_izin_usaha")
def izintrap(slug,title,note,doc="NIB"):
    @case(R,"izin-judul-"+slug,"T",note)
    def _(b):
        ws=b.sheet("izin usaha.xlsx"); r=titles(ws,[title,"TAHUN 2023"])+1; table(ws,r,[h if h!="NIB" else doc for h in IH],[irow(i) for i in range(22)])
izintrap("belum","DAFTAR UMKM YANG BELUM DIFASILITASI NIB","without permit")
izintrap("pbg","DAFTAR PENERBITAN PERSETUJUAN BANGUNAN GEDUNG (PBG)","building permits","Nomor PBG")
izintrap("dicabut","DAFTAR NIB YANG DICABUT / DIBEKUKAN","revoked")
izintrap("calon","DAFTAR CALON PENERIMA FASILITASI IZIN USAHA","candidates")
izintrap("trayek","DAFTAR IZIN TRAYEK ANGKUTAN PEDESAAN","transport permits","Nomor Izin")
izintrap("perubahan","DAFTAR PERUBAHAN / PENUTUPAN NIB PELAKU USAHA","changes and closures of permits")
# ---- aid
BH_=["No","Nama Penerima","NIK","Nama Usaha","Kecamatan","Jenis Bantuan","Tanggal BAST"]
def brow(i,y=2023): return [i+1,"Penerima %d"%(i+1),nik(i),"Usaha Rekaan %d"%(i+1),kec(i),["Mesin Jahit","Etalase","Gerobak Usaha"][i%3],D(y,8 if i<11 else 11,15)]
@case(R,"ban-lengkap","H","aid by date of handover",True)
def _(b):
    ws=b.sheet("Penerima Bantuan Sarpras 2023.xlsx","BAST"); r=titles(ws,LH+[None,"DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA","TAHUN ANGGARAN 2023"],7,1,True)+1
    rows=[brow(i) for i in range(33)]; r=table(ws,r,BH_,rows); sign(ws,r+1,5,"Desember 2023","KEPALA DINAS"); duse(b,rows,4,6,m="ukm_difasilitasi")
@case(R,"ban-peralatan","H","'Bantuan Peralatan' with number and value columns",True)
def _(b):
    ws=b.sheet("bantuan tw4 2023.xlsx"); r=titles(ws,["DAFTAR PELAKU USAHA PENERIMA BANTUAN PERALATAN","TRIWULAN IV TAHUN 2023"])+1
    rows=[brow(i)[:6]+[1,"Unit",2500000+i*1000] for i in range(22)]; table(ws,r,BH_[:6]+["Volume","Satuan","Nilai (Rp)"],rows); b.use("ukm_difasilitasi","2023-Q4",count(rows,4))
for slug,val in (("dikembalikan","Dikembalikan"),("belum-diambil","Belum diambil penerima"),("dialihkan","Batal, dialihkan ke kabupaten lain"),("tms","TMS (Tidak Memenuhi Syarat)")):
    def mk(slug=slug,val=val):
        @case(R,"ban-ket-"+slug,"T","last three: "+val,True)
        def _(b):
            ws=b.sheet("bantuan.xlsx"); r=titles(ws,["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","TAHUN 2023"])+1
            rows=[brow(i)+[val if i>18 else None] for i in range(22)]; table(ws,r,BH_+["Ket."],rows); duse(b,rows,4,6,lambda r:not r[7],"ukm_difasilitasi")
    mk()
def bantrap(slug,title,note,jenis=None,y=2023,th="TAHUN 2023"):
    @case(R,"ban-judul-"+slug,"T",note)
    def _(b):
        ws=b.sheet("penerima bantuan.xlsx"); r=titles(ws,[title,th])+1
        rows=[brow(i,y) for i in range(22)]
        if jenis:
            for x in rows: x[5]=jenis
        table(ws,r,BH_,rows)
bantrap("bpum","DAFTAR PENERIMA BANTUAN PRODUKTIF USAHA MIKRO (BPUM)","cash grant of the centre","Rp 1.200.000")
bantrap("kur","DAFTAR DEBITUR KREDIT USAHA RAKYAT (KUR)","credit","KUR Mikro")
bantrap("cpcl","DAFTAR CALON PENERIMA CALON LOKASI (CPCL) BANTUAN SARPRAS","candidates")
bantrap("monev","MONITORING PENERIMA BANTUAN PERALATAN TAHUN 2021","aid of 2021, monitored",None,2021,"DILAKSANAKAN TAHUN 2023")
bantrap("bpnt","DAFTAR KELUARGA PENERIMA MANFAAT BANTUAN PANGAN NON TUNAI","social food aid","Beras 10 kg")
bantrap("alsintan","DAFTAR KELOMPOK TANI PENERIMA ALSINTAN","farm machines, another office","Hand Traktor")
bantrap("proposal","DAFTAR PROPOSAL MASUK PERMOHONAN BANTUAN PERALATAN","applications")
# ---- umkm registers
def urow(i): return [i+1,"Usaha Rekaan %d"%(i+1),"Pemilik %d"%(i+1),nik(i),DESA[kec(i)][i%3],kec(i),["Mikro","Mikro","Kecil"][i%3]]
UH=["No","Nama Usaha","Nama Pemilik","NIK","Desa/Kel","Kecamatan","Skala Usaha"]
def uuse(b,rows,kc=5,sc=6,per="2023-Q4"):
    z=lambda w:{k:sum(1 for r in rows if r[kc]==k and w in r[sc].lower()) for k in {r[kc] for r in rows}}
    b.use("umkm_total",per,count(rows,kc)); b.use("umkm_mikro",per,z("mikro")); b.use("umkm_kecil",per,z("kecil")); b.use("umkm_menengah",per,z("menengah"))
@case(R,"umkm-lengkap","H","register of enterprises",True)
def _(b):
    ws=b.sheet("Data UMKM TW IV 2023.xlsx","UMKM"); r=titles(ws,LH+["DATA PELAKU USAHA MIKRO, KECIL DAN MENENGAH","KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],7,1,True)+1
    rows=[urow(i) for i in range(44)]; table(ws,r,UH,rows); uuse(b,rows)
@case(R,"umkm-kriteria","H","'Kriteria Usaha' = Usaha Mikro/Usaha Kecil, with turnover and labour",True)
def _(b):
    ws=b.sheet("data umkm tw4 2023.xlsx"); r=titles(ws,["DAFTAR UMKM KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"])+1
    rows=[urow(i)[:6]+["Usaha "+urow(i)[6],["Kuliner","Kriya","Fashion"][i%3],12000000+i*7,1+i%4,2] for i in range(33)]; table(ws,r,UH[:6]+["Kriteria Usaha","Bidang Usaha","Omzet/Tahun (Rp)",("Tenaga Kerja",["L","P"])],rows); uuse(b,rows)
@case(R,"umkm-ket-pindah","T","Keterangan: moved to Makassar / deceased, business closed (last three)",True)
def _(b):
    ws=b.sheet("data umkm tw4 2023.xlsx"); r=titles(ws,["DAFTAR UMKM KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"])+1
    rows=[urow(i)+[["Pindah ke Makassar","Usaha sudah tidak berjalan","Gulung tikar"][i%3] if i>29 else None] for i in range(33)]; table(ws,r,UH+["Ket."],rows); rows=rows[:30]; uuse(b,rows)
def umktrap(slug,title,note):
    @case(R,"umkm-judul-"+slug,"T",note)
    def _(b):
        ws=b.sheet("umkm tw4 2023.xlsx"); r=titles(ws,[title,"TRIWULAN IV TAHUN 2023"])+1; table(ws,r,UH,[urow(i) for i in range(22)])
umktrap("pkl","DAFTAR PEDAGANG KAKI LIMA (PKL) YANG DITATA","street vendors only")
umktrap("ritel","DAFTAR UMKM MITRA RITEL MODERN","partners of shops only")
umktrap("katalog","DAFTAR UMKM YANG MASUK E-KATALOG LOKAL","e-catalogue only")
umktrap("naik-kelas","DAFTAR UMKM NAIK KELAS","those that grew only")
umktrap("penunggak","DAFTAR UMKM PENUNGGAK RETRIBUSI KIOS","debtors only")
umktrap("wub","DAFTAR WIRAUSAHA BARU (WUB)","new entrepreneurs only")
