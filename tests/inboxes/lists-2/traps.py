from lib import *
from honest import dp, bs, tb, nb, BR, merge_same, sk
from openpyxl.styles import Font as Fn
def T(name,note): return case(A,"t-"+name,"T",note,False)
Q4="TRIWULAN IV TAHUN 2023"
KH_=["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan"]
def kr(i,k,s=0): return [i+1,kopn(i+s),bhn(i+s),k]
DH_=["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelatihan"]
def dr(i,k,s=0,d=None,t="Pelatihan Manajemen Usaha"): return [i+1,"Peserta %d"%(i+1),nkj(i+s),k,t,d or dp(i)]
IH_=["No","Nama Pemilik","Nama Usaha","NIB","Kecamatan","Tanggal Terbit"]
def ir(i,k,s=0,d=None): return [i+1,"Pemilik %d"%(i+1),"Usaha Rekaan %d"%(i+1),nb(i+s),k,d or tb(i)]
BH_=["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan","Tanggal Penyerahan"]
def br(i,k,s=0,d=None): return [i+1,"Penerima %d"%(i+1),nkj(i+s),k,BR[i%5],d or bs(i)]
UH_=["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala Usaha"]
def ur(i,k,s=0): return [i+1,"Usaha Rekaan %d"%(i+1),"Pemilik %d"%(i+1),nkj(i+s),k,sk(i)]
# ---- the title, file, tab or folder says it is not this
def at(c,v):
    def g(i,r): r[c]=v(i) if callable(v) else v
    return g
def sub(name,note,kind,title,lines=("TAHUN 2023",),fn="daftar nama.xlsx",tab="Sheet1",n=26,s=0,extra=None,cols=None,fix=None):
    """cols: headings to change {old: new}; fix: changes a row, that the columns speak of the same subject as the title"""
    @T(name,note)
    def _(b):
        k=ks(n,700+s,s%2==0); h,f={"K":(KH_,kr),"D":(DH_,dr),"I":(IH_,ir),"B":(BH_,br),"U":(UH_,ur)}[kind]
        rows=[f(i,k[i],4000+s*40) for i in range(n)]
        h=[(cols or {}).get(x,x) for x in h]
        if fix:
            for i,r in enumerate(rows): fix(i,r)
        if extra: rows=[r+[extra[1](i)] for i,r in enumerate(rows)]
        S(b,fn,(LH if s%3==0 else [])+([title] if title else [])+list(lines),h+([extra[0]] if extra else []),rows,tab=tab,num=True if title and s%5==0 else None,rep=13 if title and s%7==0 else 0,when="Desember 2023" if s%4==1 else None)
sub("kop-pupuk","cooperatives that distribute subsidised fertiliser: only some","K","DAFTAR KOPERASI PENYALUR PUPUK BERSUBSIDI",(Q4,),s=1)
sub("kop-kpri","only one kind: KPRI","K","DAFTAR KPRI SE-KABUPATEN JENEPONTO",(Q4,),s=2,fix=at(1,lambda i:"KPRI Rekaan %d"%(i+1)))
sub("kop-percontohan","candidates for model cooperatives","K","CALON KOPERASI PERCONTOHAN / KOPERASI MODERN",(Q4,),s=3)
sub("kop-ppkl","cooperatives accompanied by field officers: only some","K","DAFTAR KOPERASI DAMPINGAN PPKL",(Q4,),fn="dampingan ppkl tw4 2023.xlsx",s=4,extra=("Nama PPKL",lambda i:"PPKL %d"%(1+i%4)))
sub("kop-konversi-syariah","those that turn to the sharia pattern: only some","K","DAFTAR KOPERASI YANG BERALIH KE POLA SYARIAH",(Q4,),s=5)
sub("kop-tab-usul-merger","neutral title, the tab says 'usul merger'","K","DAFTAR KOPERASI",(Q4,),tab="usul merger",s=6)
sub("kop-rekening","cooperatives whose bank accounts sleep: only some","K","DAFTAR KOPERASI DENGAN REKENING PASIF DI BANK",(Q4,),s=7)
sub("umkm-bumn","partners of a state enterprise: only some","U","DAFTAR UMKM MITRA BINAAN BUMN",(Q4,),s=8)
sub("umkm-rumput-laut","only one trade: seaweed","U","DATA PELAKU USAHA RUMPUT LAUT",(Q4,),s=9)
sub("umkm-asosiasi","members of an association","U","DAFTAR ANGGOTA ASOSIASI UMKM CABANG JENEPONTO",(Q4,),s=10)
sub("umkm-halal","only those with a halal certificate","U","DAFTAR UMKM BERSERTIFIKAT HALAL",(Q4,),fn="umkm halal tw4 2023.xlsx",s=11)
sub("umkm-kurasi","those that passed the curation for a gallery","U","HASIL KURASI PRODUK UMKM GALERI DEKRANASDA",(Q4,),s=12)
sub("umkm-pasar-malam","those that rent a stall at the night fair","U","DAFTAR PENYEWA LAPAK PASAR MALAM RAMADHAN",(Q4,),s=13)
sub("dik-google-form","answers of a sign-up form: tab 'Form Responses 1'","D",None,(),fn="Pendaftaran Pelatihan 2023 (Responses).xlsx",tab="Form Responses 1",s=14,cols={"No":"Timestamp","Nama Pelatihan":"Pelatihan yang Diminati","Tanggal Pelatihan":"Bersedia Ikut"},fix=lambda i,r:(at(0,D(2023,2,1+i))(i,r),at(5,"Ya")(i,r)))
sub("dik-prakerin","pupils' work experience","D","DAFTAR SISWA PRAKERIN SMK PADA DINAS KOPERASI DAN UKM",s=15,cols={"Nama Peserta":"Nama Siswa","Nama Pelatihan":"Asal Sekolah","Tanggal Pelatihan":"Tanggal Masuk"},fix=at(4,lambda i:"SMK Rekaan %d"%(1+i%3)))
sub("dik-studi-banding","the travellers of a study visit, no training","D","DAFTAR ROMBONGAN STUDI BANDING KE KABUPATEN LAIN",s=16,cols={"Nama Pelatihan":"Kegiatan","Tanggal Pelatihan":"Tanggal Berangkat"},fix=at(4,"Kunjungan ke PLUT"))
sub("dik-posyandu","cadres of another office","D","DAFTAR PESERTA PELATIHAN KADER POSYANDU DINAS KESEHATAN",s=17,fix=at(4,"Pelatihan Kader Posyandu"))
sub("dik-file-bakal","neutral title, the file says 'bakal peserta'","D","DAFTAR NAMA PELATIHAN",("TAHUN 2023",),fn="bakal peserta belum diverifikasi.xlsx",s=18)
sub("dik-folder-2024","folder 'Persiapan TA 2024' above a list without a year or date","D","DAFTAR PESERTA PELATIHAN",(),fn="Persiapan TA 2024/peserta.xlsx",s=19,cols={"Tanggal Pelatihan":"No. HP"},fix=at(5,hp))
sub("dik-tidak-lolos","those who did not pass the selection","D","DAFTAR PESERTA YANG TIDAK LOLOS SELEKSI PELATIHAN",s=20)
sub("dik-minat","interest in training, a survey","D","HASIL PENDATAAN MINAT PELATIHAN PELAKU UMKM",s=21,cols={"Nama Pelatihan":"Pelatihan yang Diinginkan","Tanggal Pelatihan":"Tanggal Wawancara"})
sub("izin-pengajuan","applications to be sent on","I","DAFTAR PENGAJUAN NIB YANG AKAN DIFASILITASI",s=22,cols={"NIB":"Jenis Izin yang Diajukan","Tanggal Terbit":"Tanggal Pengajuan"},fix=at(3,"NIB"))
sub("izin-bidan","practice permits of midwives, another office","I","DAFTAR SURAT IZIN PRAKTIK BIDAN (SIPB)",s=23,cols={"Nama Pemilik":"Nama Bidan","Nama Usaha":"Tempat Praktik","NIB":"Nomor SIPB"},fix=lambda i,r:(at(2,"Puskesmas Rekaan %d"%(1+i%5))(i,r),at(3,"%03d/SIPB/2023"%(i+1))(i,r)))
sub("izin-berkas-pulang","applications sent home to be completed","I","DAFTAR BERKAS PERMOHONAN NIB YANG DIPULANGKAN UNTUK DILENGKAPI",s=24,cols={"NIB":"Kekurangan Berkas","Tanggal Terbit":"Tanggal Dipulangkan"},fix=at(3,lambda i:["KTP buram","Email tidak aktif"][i%2]))
sub("izin-reklame","advertising permits","I","DAFTAR IZIN PENYELENGGARAAN REKLAME",s=25,cols={"NIB":"Nomor Izin"},fix=at(3,lambda i:"%03d/REKLAME/2023"%(i+1)))
sub("ban-musrenbang","proposals of the planning round","B","USULAN MUSRENBANG BANTUAN SARANA USAHA",s=26,cols={"Nama Penerima":"Nama Pengusul","Tanggal Penyerahan":"Tanggal Usulan"})
sub("ban-survei","survey of prospective recipients","B","HASIL SURVEI LAPANGAN CALON PENERIMA BANTUAN PERALATAN",s=27,cols={"Nama Penerima":"Nama Pelaku Usaha","Tanggal Penyerahan":"Tanggal Survei"})
sub("ban-bsps","houses repaired, social aid","B","DAFTAR PENERIMA BANTUAN STIMULAN PERUMAHAN SWADAYA",s=28,fix=at(4,lambda i:["Semen dan Seng","Batu dan Pasir"][i%2]))
sub("ban-ditarik","goods taken back","B","DAFTAR BARANG BANTUAN YANG DITARIK KEMBALI",s=29,cols={"Nama Penerima":"Nama Pemegang","Tanggal Penyerahan":"Tanggal Penarikan"})
sub("ban-beasiswa","school grants","B","DAFTAR PENERIMA BEASISWA KURANG MAMPU",s=30,fix=at(4,"Uang Sekolah Rp 1.000.000"))
sub("ban-tab-tunggu","neutral title, tab 'menunggu anggaran'","B","DAFTAR BANTUAN SARANA PRASARANA",("TAHUN 2023",),tab="menunggu anggaran",s=31,cols={"Tanggal Penyerahan":"Tanggal Pendataan"})
# ---- a column tells of single rows (the last ones)
def col(name,note,kind,head_,ok,bad,nbad=4,s=0,title=None,fn=None,n=30,clear=()):
    @T(name,note)
    def _(b):
        k=ks(n,800+s); h,f={"K":(KH_,kr),"D":(DH_,dr),"I":(IH_,ir),"B":(BH_,br),"U":(UH_,ur)}[kind]
        rows=[f(i,k[i],6000+s*40)+[(bad if isinstance(bad,str) else bad[i%len(bad)]) if i>=n-nbad else ok] for i in range(n)]; good=rows[:n-nbad]
        for r in rows[n-nbad:]:
            for c,v in clear: r[c]=v
        t={"K":["DAFTAR KOPERASI KABUPATEN JENEPONTO",Q4],"D":["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],"I":["DAFTAR UMKM YANG DIFASILITASI PENERBITAN NIB","TAHUN 2023"],"B":["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA","TAHUN 2023"],"U":["DAFTAR UMKM KABUPATEN JENEPONTO",Q4]}[kind]
        S(b,fn or "%s %d.xlsx"%({"K":"koperasi","D":"peserta","I":"nib","B":"bantuan","U":"umkm"}[kind],s),(LH if s%2 else [])+t,h+[head_],rows,num=True if s%3==0 else None)
        if kind=="K": kopuse(b,good,3)
        elif kind=="U": umuse(b,good,4,5)
        else: quse(b,{"D":PD,"I":IZN,"B":SAR}[kind],good,4 if kind=="I" else 3,5)
col("kop-catatan-cabut","Catatan: legal body revoked","K","Catatan",None,"Badan hukum dihapus Kemenkumham",s=1)
col("kop-ket-domisili","Ket.: moved to another regency","K","Ket.",None,["Pindah domisili ke Kab. Bantaeng","Pindah domisili ke Kab. Gowa"],s=2)
col("kop-catatan-ganda","Catatan: the same as another number","K","Catatan",None,"Tercatat ganda, hapus",s=3)
col("dik-ket-tanpa-kabar","Ket: did not come","D","Ket.","Hadir",["Tanpa kabar","Ijin, tidak datang"],s=4)
col("dik-peran-moderator","Peran: moderator, MC, committee","D","Peran","Peserta",["Moderator","Pembawa Acara","Penerima Tamu"],s=5)
col("dik-kab-asal","Kab/Kota Asal: other regencies","D","Kab/Kota Asal","Jeneponto",["Bulukumba","Bantaeng"],s=6)
col("izin-progres","Progres: not yet issued (NIB '-', the date is that of the row's entry)","I","Progres","Terbit",["Menunggu verifikasi DPMPTSP","Berkas belum lengkap"],s=7,clear=((3,"-"),))
col("ban-sudah-belum","Serah Terima: Belum","B","Serah Terima","Sudah","Belum",s=8,clear=((5,None),))
col("ban-ket-gudang","Keterangan: not fetched, still in the store","B","Keterangan","Sudah diterima","Masih di gudang, belum diambil",s=9)
col("umkm-catatan-petugas","Catatan Petugas: not found, sold","U","Catatan Petugas","Ditemukan",["Usaha sudah tidak ada","Usaha sudah dijual, tutup"],s=10)
col("umkm-kab","Kabupaten: others","U","Kabupaten","Jeneponto",["Bantaeng","Gowa"],s=11)
# ---- rows below the list
def below(name,note,kind,line,extra_rows,s,heading=False,number_on=True):
    @T(name,note)
    def _(b):
        n=24; k=ks(n,900+s); h,f,t={"K":(KH_,kr,["DAFTAR KOPERASI",Q4]),"D":(DH_,dr,["DAFTAR PESERTA PELATIHAN","TAHUN 2023"]),"B":(BH_,br,["DAFTAR PENERIMA BANTUAN SARANA USAHA","TAHUN 2023"]),"I":(IH_,ir,["DAFTAR UMKM YANG DIFASILITASI NIB","TAHUN 2023"])}[kind]
        rows=[f(i,k[i],7000+s*40) for i in range(n)]; ws=S(b,"daftar %d tw4 2023.xlsx"%s if kind=="K" else "daftar %d.xlsx"%s,(LH if s%2 else [])+t,h,rows)
        r=ws.next+(1 if s%2 else 0); put(ws,r,1,line,True); r+=1
        ex=[f(i+(n if number_on else 0),NAMES[(i*4+s)%11],7000+s*40) for i in range(extra_rows)]
        if not number_on:
            for j,x in enumerate(ex): x[2]=(bhn(7900+j) if kind=="K" else nkj(7900+j)) if kind!="I" else x[2]; x[1]=x[1]+" B"
        for x in ex:   # no number or date that contradicts the line above them
            if kind=="K": x[2]="-"
            if kind=="I": x[3]="-"; x[5]=None
            if kind=="B": x[5]=None
        if heading: table(ws,r,h,ex)
        else:
            for x in ex:
                for c,v in enumerate(x,1): put(ws,r,c,v,fmt="dd/mm/yyyy" if isinstance(v,datetime.datetime) else None)
                r+=1
        if kind=="K": kopuse(b,rows,3)
        else: quse(b,{"D":PD,"I":IZN,"B":SAR}[kind],rows,4 if kind=="I" else 3,5)
below("dik-di-bawah-penyelenggara","below: 'Tim penyelenggara dan pendamping kecamatan', numbering goes on","D","TIM PENYELENGGARA DAN PENDAMPING KECAMATAN",5,1)
below("dik-di-bawah-batal","below: participants who cancelled, numbering anew","D","PESERTA YANG MEMBATALKAN KEIKUTSERTAAN",4,2,number_on=False)
below("kop-di-bawah-proses-bh","below: groups whose legal body is still being arranged","K","DALAM PROSES PENGURUSAN BADAN HUKUM",5,3,number_on=False)
below("ban-di-bawah-gagal","below, with its own heading: those who failed verification","B","TIDAK LULUS VERIFIKASI LAPANGAN",5,4,heading=True,number_on=False)
below("izin-di-bawah-antre","below: still in the queue of next year","I","ANTREAN TAHUN BERIKUTNYA (BELUM DIPROSES)",5,5)
# ---- duplicates, struck, hidden
@T("dik-dobel-ketik","three participants typed twice (same name, NIK, training, day): each counts once")
def _(b):
    k=ks(27,950); rows=[dr(i,k[i],8000) for i in range(27)]; extra=[[28+j]+rows[j*5][1:] for j in range(3)]
    S(b,"peserta pelatihan.xlsx",["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],DH_,rows+extra); quse(b,PD,rows,3,5)
@T("dik-coret","four rows are crossed out")
def _(b):
    k=ks(26,951); rows=[dr(i,k[i],8050) for i in range(26)]; ws=S(b,"peserta pelatihan 2023 koreksi tangan.xlsx",LH+["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],DH_,rows)
    for i in (3,9,14,22):
        for c in range(1,7): ws.cell(ws.rows_at[i],c).font=Fn(strike=True)
    quse(b,PD,[r for i,r in enumerate(rows) if i not in (3,9,14,22)],3,5)
@T("ban-baris-sembunyi","hidden rows whose Keterangan says cancelled")
def _(b):
    k=ks(26,952); rows=[br(i,k[i],8100)+["Batal, mengundurkan diri" if i in (4,5,17) else None] for i in range(26)]; ws=S(b,"penerima bantuan 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","TAHUN 2023"],BH_+["Keterangan"],rows)
    for i in (4,5,17): ws.row_dimensions[ws.rows_at[i]].hidden=True
    quse(b,SAR,[r for r in rows if r[6] is None],3,5)
@T("umkm-lembar-sembunyi","a hidden tab 'data 2021' holds an older list")
def _(b):
    k=ks(30,953); rows=[ur(i,k[i],8150) for i in range(30)]; fn="umkm tw4 2023.xlsx"; S(b,fn,["DAFTAR UMKM",Q4],UH_,rows,tab="UMKM"); umuse(b,rows,4,5)
    S(b,fn,["DAFTAR UMKM","TRIWULAN IV TAHUN 2021"],UH_,[ur(i,NAMES[i*2%11],8150) for i in range(18)],tab="data 2021").sheet_state="hidden"
# ---- sheets that repeat the entries
@T("kop-semua-dan-tiap","tab 'SEMUA' and the same cooperatives again on a tab for each of three areas")
def _(b):
    k=ks(33,954); rows=[kr(i,k[i],1500)+[["Aktif","Tidak Aktif"][i%4==0]] for i in range(33)]; fn="koperasi tw4 2023.xlsx"; h=KH_+["Status"]
    S(b,fn,["DAFTAR KOPERASI KABUPATEN JENEPONTO",Q4],h,rows,tab="SEMUA"); kopuse(b,rows,3,4)
    for t,am in (("Wil Barat",NAMES[:4]),("Wil Tengah",NAMES[4:7]),("Wil Timur",NAMES[7:])): S(b,fn,["DAFTAR KOPERASI WILAYAH "+t[4:].upper(),Q4],h,[[n+1]+r[1:] for n,r in enumerate(r for r in rows if r[3] in am)],tab=t)
@T("dik-hari-1-2-3","attendance on three tabs, a day each, the same persons: each counts once")
def _(b):
    k=ks(24,955); fn="absen pelatihan kasir november 2023.xlsx"
    for d in (1,2,3): S(b,fn,["DAFTAR HADIR PELATIHAN KASIR TOKO MODERN","HARI KE-%d : %d NOVEMBER 2023"%(d,13+d)],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan","Tanggal","Paraf"],[[i+1,"Peserta %d"%(i+1),nkj(i+8300),k[i],"Pelatihan Kasir Toko Modern",D(2023,11,13+d),"ttd"] for i in range(24)],tab="Hari %d"%d)
    b.use(PD,"2023-11",count([[x] for x in k],0))
@T("ban-dua-berkas-sama","the same recipients in the list of the division and in the annex of the treasurer (same NIK, goods, day)")
def _(b):
    k=ks(25,956); rows=[br(i,k[i],8350) for i in range(25)]
    S(b,"bidang/penerima bantuan 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","TAHUN 2023"],BH_,rows); quse(b,SAR,rows,3,5)
    S(b,"bendahara/lampiran SPJ.xlsx",LH+["LAMPIRAN SPJ PENYERAHAN BANTUAN SARANA DAN PRASARANA","TAHUN ANGGARAN 2023"],BH_+["Nilai (Rp)"],[r+[2500000+i*10000] for i,r in enumerate(rows)])
# ---- places
@T("dik-venue-dan-asal","two kecamatan columns: of the venue and of the participant's home")
def _(b):
    k=ks(28,957); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+8400),["Binamu","Tamalatea"][i%2],k[i],"Pelatihan Olahan Ikan",dp(i)] for i in range(28)]
    S(b,"peserta 2023.xlsx",["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan Tempat Pelatihan","Kecamatan Domisili Peserta","Nama Pelatihan","Tanggal Pelatihan"],rows); quse(b,PD,rows,4,6)
@T("dik-hanya-venue","the only kecamatan told is where the training took place")
def _(b):
    S(b,"peserta tw2 2023.xlsx",LH+["DAFTAR PESERTA PELATIHAN BARISTA","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Nama Pelatihan","Lokasi Pelatihan"],[[i+1,"Peserta %d"%(i+1),nkj(i+8450),"Pelatihan Barista","Aula Kec. "+["Binamu","Kelara","Batang"][i%3]] for i in range(24)])
@T("umkm-jalan-menyesatkan","street and village names sound like other kecamatan, the part after 'Kec.' counts")
def _(b):
    V=[("Jl. Poros Bangkala No. %d, Desa Turatea, Kec. Tamalatea","Tamalatea"),("Jl. Kelara No. %d, Kel. Empoang, Kec. Binamu","Binamu"),("Dusun Batang %d, Desa Bangkalaloe, Kec. Bontoramba","Bontoramba"),("Jl. Tamalatea %d, Desa Pallantikang, Kec. Rumbia","Rumbia"),("Lorong %d, Desa Arungkeke, Kec. Arungkeke","Arungkeke"),("Jl. Pendidikan %d, Desa Bontomanai, Kec. Bangkala","Bangkala")]
    rows=[[i+1,"Usaha Rekaan %d"%(i+1),"Pemilik %d"%(i+1),nkj(i+8500),V[(i*5+i//6)%6][0]%(i+1),sk(i)] for i in range(30)]
    S(b,"umkm alamat tw4 2023.xlsx",["DATA UMKM",Q4],["No","Nama Usaha","Nama Pemilik","NIK","Alamat Usaha","Skala Usaha"],rows); umuse(b,[[V[(i*5+i//6)%6][1],rows[i][5]] for i in range(30)],0,1)
# ---- what one row stands for
@T("ban-kelompok-jumlah","a row is a group, with the number of its members: businesses or groups?")
def _(b):
    k=ks(18,958); S(b,"bantuan kelompok 2023.xlsx",["DAFTAR KELOMPOK USAHA PENERIMA BANTUAN SARANA PRASARANA","TAHUN 2023"],["No","Nama Kelompok","Ketua Kelompok","Jumlah Anggota","Kecamatan","Jenis Bantuan","Tanggal Penyerahan"],[[i+1,"Kelompok Rekaan %d"%(i+1),"Ketua %d"%(i+1),5+i%6,k[i],BR[i%5],bs(i)] for i in range(18)])
@T("kop-tiga-baris-pengurus","each cooperative covers three rows of board members, its cells merged: rows are no cooperatives")
def _(b):
    k=ks(22,959); rows=[]
    for i in range(22):
        for j,x in enumerate(("Ketua","Sekretaris","Bendahara")): rows.append(([i+1,kopn(i+1600),bhn(i+1600),k[i]] if j==0 else [None]*4)+["Pengurus %d"%(i*3+j+1),x])
    ws=S(b,"koperasi dan pengurus tw3 2023.xlsx",["DAFTAR KOPERASI DAN PENGURUSNYA","TRIWULAN III TAHUN 2023"],KH_+["Nama Pengurus","Jabatan"],rows)
    for i in range(22):
        for c in range(1,5): ws.merge_cells(start_row=ws.rows_at[i*3],start_column=c,end_row=ws.rows_at[i*3+2],end_column=c)
    b.use("koperasi_total","2023-Q3",count([[x] for x in k],0))
@T("kop-anggota-nama","members of cooperatives by name, no cooperatives")
def _(b):
    k=ks(33,961); S(b,"buku anggota koperasi tw4 2023.xlsx",["BUKU DAFTAR ANGGOTA KOPERASI",Q4],["No. Anggota","Nama Anggota","NIK","Nama Koperasi","Kecamatan","Simpanan Pokok"],[["%04d"%(i+1),"Anggota %d"%(i+1),nkj(i+8600),kopn(1800+i//5),k[i],100000] for i in range(33)])
# ---- templates and examples
@T("dik-baris-contoh","the first row is the form's example ('CONTOH')")
def _(b):
    k=ks(22,962); rows=[dr(i,k[i],8700) for i in range(22)]
    S(b,"format isian peserta terisi.xlsx",LH+["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],DH_,[["Contoh","NAMA LENGKAP TANPA GELAR","7304XXXXXXXXXXXX","Binamu","Pelatihan Manajemen Usaha",D(2023,3,1)]]+rows); quse(b,PD,rows,3,5)
@T("izin-tab-contoh","tab 'Contoh Pengisian' beside the true tab")
def _(b):
    k=ks(24,963); rows=[ir(i,k[i],8750) for i in range(24)]; fn="nib 2023.xlsx"; t=["DAFTAR UMKM YANG DIFASILITASI NIB","TAHUN 2023"]
    S(b,fn,t,IH_,[ir(i,NAMES[i],9900) for i in range(5)],tab="Contoh Pengisian"); S(b,fn,t,IH_,rows,tab="Data"); quse(b,IZN,rows,4,5)
# ---- two columns of one thing
@T("kop-ods-dan-lapangan","'Status di ODS' and 'Status di Lapangan' differ: which is active is not certain, the number is")
def _(b):
    k=ks(33,964); rows=[kr(i,k[i],1900)+[["Aktif","Tidak Aktif"][i%3==0],["Aktif","Tidak Aktif"][i%2]] for i in range(33)]
    S(b,"koperasi verifikasi tw4 2023.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO",Q4],KH_+["Status di ODS","Status di Lapangan"],rows); kopuse(b,rows,3)
@T("ban-sk-dan-serah","'Tanggal SK' in quarter II, 'Tanggal Diserahkan' in quarter III or IV: the handover counts")
def _(b):
    k=ks(27,965); rows=[[i+1,"Penerima %d"%(i+1),nkj(i+8850),k[i],BR[i%5],D(2023,5,22),[D(2023,8,9),D(2023,11,7)][i%2]] for i in range(27)]
    S(b,"penerima bantuan sesuai SK.xlsx",LH+["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA","TAHUN 2023"],["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan","Tanggal SK","Tanggal Diserahkan"],rows); quse(b,SAR,rows,3,6)
@T("dik-daftar-dan-latih","'Tanggal Daftar' (quarter I) and 'Tanggal Pelatihan': the training counts")
def _(b):
    k=ks(27,966); rows=[[i+1,D(2023,2,1+i),"Peserta %d"%(i+1),nkj(i+8900),k[i],[D(2023,6,13),D(2023,7,11)][i%2]] for i in range(27)]
    S(b,"peserta dgn tgl daftar.xlsx",["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],["No","Tanggal Daftar","Nama Peserta","NIK","Kecamatan","Tanggal Pelatihan"],rows); quse(b,PD,rows,4,5)
@T("ban-jadwal","only 'Rencana Tanggal Penyerahan': nothing is handed over yet")
def _(b):
    k=ks(22,967); S(b,"bantuan 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA USAHA","TAHUN 2023"],BH_[:5]+["Rencana Tanggal Penyerahan"],[br(i,k[i],8950) for i in range(22)])
# ---- years and periods
@T("ban-tahun-lalu-campur","some rows were handed over in 2022")
def _(b):
    k=ks(30,968); rows=[br(i,k[i],9000,D(2022,11,15) if i<7 else None) for i in range(30)]
    S(b,"penerima bantuan.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA"],BH_,rows); quse(b,SAR,rows,3,5)
@T("umkm-judul-lawan-tab","title says quarter II, tab and file say quarter III: the period is not certain")
def _(b):
    k=ks(24,969); S(b,"umkm tw3 2023.xlsx",["DATA UMKM","TRIWULAN II TAHUN 2023"],UH_,[ur(i,k[i],9050) for i in range(24)],tab="TW III 2023")
@T("kop-bersambung","the list ends with 'bersambung ke berkas berikutnya', which is missing")
def _(b):
    k=ks(24,970); ws=S(b,"koperasi tw4 2023 bagian 1.xlsx",["DAFTAR KOPERASI KABUPATEN JENEPONTO (BAGIAN 1 DARI 3)",Q4],KH_,[kr(i,k[i],2000) for i in range(24)]); put(ws,ws.next+1,1,"... bersambung ke berkas berikutnya")
# ---- list and recap
@T("dik-rekap-beda","list and recap per kecamatan differ in two districts: neither is certain there")
def _(b):
    k=ks(30,971); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+9100),k[i],"Pelatihan Perpajakan"] for i in range(30)]; c=count(rows,3); fn="peserta tw1 2023.xlsx"
    S(b,fn,["DAFTAR PESERTA PELATIHAN PERPAJAKAN KOPERASI","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan"],rows,tab="Nama")
    recap(b.sheet(fn,"Rekap"),["REKAP PESERTA PELATIHAN PERPAJAKAN KOPERASI","TRIWULAN I TAHUN 2023"],["No","Kecamatan","Jumlah Peserta"],[[c[n]+(2 if n=="Binamu" else 1 if n=="Kelara" else 0) for n in NAMES]])
    b.use(PD,"2023-Q1",{n:v for n,v in c.items() if n not in ("Binamu","Kelara")})
@T("dik-tab-panitia-narsum","tabs 'Peserta', 'Panitia' and 'Pengajar' look alike: only the first are trainees")
def _(b):
    fn="pelatihan content creator 2023.xlsx"
    for j,(t,ti,n) in enumerate((("Peserta","DAFTAR PESERTA PELATIHAN CONTENT CREATOR",25),("Panitia","DAFTAR PANITIA PELATIHAN CONTENT CREATOR",9),("Pengajar","DAFTAR PENGAJAR PELATIHAN CONTENT CREATOR",6))):
        k=ks(n,972+j); rows=[[i+1,"%s %d"%(t,i+1),nkj(i+9200+j*60),k[i],"Pelatihan Content Creator",D(2023,10,17)] for i in range(n)]
        S(b,fn,[ti,"TAHUN 2023"],["No","Nama","NIK","Kecamatan","Nama Pelatihan","Tanggal Pelatihan"],rows,tab=t)
        if j==0: quse(b,PD,rows,3,5)

# ---- sections and ticks that tell what did not take place
@T("izin-seksi-belum","sections 'I. SUDAH TERBIT' and 'II. BELUM TERBIT' of one quarter's list")
def _(b):
    k=ks(30,980); out=["I. SUDAH TERBIT"]
    for i in range(30):
        if i==22: out.append("II. BELUM TERBIT")
        out.append([i+1 if i<22 else i-21,"Pemilik %d"%(i+1),"Usaha Rekaan %d"%(i+1),nb(i+9400) if i<22 else None,k[i]])
    S(b,"nib tw3 2023.xlsx",LH+["DAFTAR UMKM YANG DIFASILITASI NIB","TRIWULAN III TAHUN 2023"],IH_[:5],out); b.use(IZN,"2023-Q3",count([[x] for x in k[:22]],0))
@T("ban-centang-terima","tick columns 'Sudah Terima' | 'Belum Terima'")
def _(b):
    k=ks(27,981); rows=[[i+1,"Penerima %d"%(i+1),nkj(i+9500),k[i],BR[i%5]]+([None,"v"] if i%7==3 else ["v",None]) for i in range(27)]
    S(b,"bantuan tw4 2023.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA",Q4],BH_[:5]+[("Penyerahan Barang",["Sudah Terima","Belum Terima"])],rows,num=True); b.use(SAR,"2023-Q4",count(rows,3,lambda r:r[5]=="v"))
@T("dik-centang-hadir","tick columns 'Hadir' | 'Tidak Hadir'")
def _(b):
    k=ks(28,982); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+9600),k[i]]+([None,"√"] if i%6==4 else ["√",None]) for i in range(28)]
    S(b,"presensi bimtek tw1 2023.xlsx",LH2+["PRESENSI PESERTA BIMTEK KOPERASI","TRIWULAN I TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan",("Presensi",["Hadir","Tidak Hadir"])],rows,merge=True); b.use(PD,"2023-Q1",count(rows,3,lambda r:r[4]=="√"))
@T("dik-tiga-hari-alpa","Hari I..III: three persons are 'Alpa' on every day, all others present every day")
def _(b):
    k=ks(27,983); rows=[[i+1,"Peserta %d"%(i+1),nkj(i+9700),k[i],"Pelatihan Sablon"]+["Alpa" if i in (6,13,20) else "Hadir"]*3 for i in range(27)]
    S(b,"absensi pelatihan sablon tw 2 2023.xlsx",["ABSENSI PESERTA PELATIHAN SABLON","TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan","Nama Pelatihan",("Kehadiran",["Hari I","Hari II","Hari III"])],rows); b.use(PD,"2023-Q2",count(rows,3,lambda r:r[5]=="Hadir"))
@T("kop-kabkota-lain","'Wilayah Keanggotaan' is the same for all; column 'Kabupaten/Kota' names other regencies in the last rows")
def _(b):
    k=ks(30,984); rows=[kr(i,k[i],2300)+["Kabupaten","Kab. Jeneponto" if i<26 else ["Kab. Bantaeng","Kab. Gowa"][i%2],["Aktif","Tidak Aktif"][i%5==2]] for i in range(30)]
    S(b,"ods per 31 desember 2023.xlsx",["DATA KOPERASI","PER 31 DESEMBER 2023"],KH_+["Wilayah Keanggotaan","Kabupaten/Kota","Status"],rows); kopuse(b,rows[:26],3,6)
