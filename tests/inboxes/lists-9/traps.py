from honest import *
def z(name, note, year=2023): return t(name, note, year, False)
SIS=lambda s: set(s).__contains__
def keep(kl, bad): return [k for i,k in enumerate(kl) if i not in bad]
def ket(bad, word, good=None): return lambda i,k: (word[i%len(word)] if isinstance(word,list) else word) if i in bad else good
HK=["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"]
# ---------------------------------------------------------------- cooperatives
@t("kop-kode-bubar","codes A / TA / B, the legend says B = bubar: not among the cooperatives")
def _(b):
    B={3,11,18,27,30}; st=lambda i:"B" if i in B else "A" if AK(i) else "TA"
    r=mk(36,1101,NO,KP,BH,KC,lambda i,k:st(i)); ws=S(b,"Koperasi 2023.xlsx",KOPJ+[JD,KD()],HK[:4]+["Kode"],r); N(ws,"Kode : A = aktif, TA = tidak aktif, B = sudah bubar"); sign(ws,ws.next+1,4)
    kl=r.k; b.use("koperasi_total","2023-Q4",cn(kl,lambda i:st(i)!="B")); b.use("koperasi_aktif","2023-Q4",cn(kl,lambda i:st(i)=="A")); b.use("koperasi_tidak_aktif","2023-Q4",cn(kl,lambda i:st(i)=="TA"))
@t("kop-catatan-nomor","a note below names four numbers that are of Kab. Takalar and are not counted")
def _(b):
    r=mk(38,1102,NO,KP,BH,KC,ST()); ws=S(b,"daftar koperasi tw4.xlsx",[JD,TT(4)],HK,r); N(ws,"Catatan : nomor 35 s.d. 38 sudah pindah kedudukan ke Kabupaten Takalar, tidak dihitung lagi."); kopu(b,r.k[:34],"2023-Q4",AK)
@t("kop-kabupaten-lain","column Kabupaten/Kota: rows of Bantaeng, Takalar and Makassar (Tamalate)")
def _(b):
    kl=ks(33,1103); x=[("Kota Makassar","Tamalate"),("Kab. Bantaeng","Bissappu"),("Kab. Takalar","Polongbangkeng Utara"),("Kota Makassar","Tamalate")]; st=lambda i:"Aktif" if AK(i) else "Tidak Aktif"
    rows=[(i+1,kp(i),bh(i),k,"Kab. Jeneponto",st(i)) for i,k in enumerate(kl)]+[(34+j,kp(33+j),bh(33+j),k,kb,st(33+j)) for j,(kb,k) in enumerate(x)]
    S(b,"Daftar koperasi per kabupaten.xlsx",["DAFTAR KOPERASI",KD()],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Kabupaten/Kota","Status"],rows); kopu(b,kl,"2023-Q4",AK)
@z("kop-rat","only those that held their yearly meeting")
def _(b):
    r=mk(28,1104,NO,KP,BH,KC,lambda i,k:"%d Maret 2023"%(1+i),C("Aktif")); S(b,"RAT 2023.xlsx",KOPJ+["DAFTAR KOPERASI YANG TELAH MELAKSANAKAN RAT TAHUN BUKU 2022",TT(1)],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Tanggal RAT","Status"],r)
@z("kop-sertifikat","only those with a certificate of the national number")
def _(b):
    r=mk(25,1105,NO,KP,BH,KC,lambda i,k:"73040200%05d"%(i*7+1),C("Aktif")); S(b,"Koperasi per 31 Des 2023.xlsx",KOPJ+["DAFTAR KOPERASI BERSERTIFIKAT NOMOR INDUK KOPERASI (NIK)",KD()],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","NIK Koperasi","Status"],r)
@z("kop-baru","only those founded this year")
def _(b):
    r=mk(14,1106,NO,KP,lambda i,k:"AHU-%07d.AH.01.29.TAHUN 2023"%(i*3+9),KC,C("Aktif")); S(b,"Koperasi TW IV 2023.xlsx",KOPJ+["DAFTAR KOPERASI YANG BARU DIBENTUK TAHUN 2023",TT(4)],HK,r)
@z("kop-wanita-berkas","title says 'Daftar Koperasi', the file and each name say women's cooperatives only")
def _(b):
    r=mk(22,1107,NO,ORG("Koperasi Wanita Contoh"),BH,KC,ST()); S(b,"Khusus Koperasi Wanita.xlsx",["DAFTAR KOPERASI",KD()],HK,r,tab="Kopwan")
@z("kop-pra","groups that are not yet cooperatives")
def _(b):
    r=mk(20,1108,NO,ORG("Kelompok Usaha Misal"),E,KC,C("Aktif")); S(b,"pra koperasi.xlsx",KOPJ+["DAFTAR KELOMPOK PRA KOPERASI",KD()],["No","Nama Koperasi/Kelompok","Nomor Badan Hukum","Kecamatan","Status"],r)
@t("kop-tw-belum","activity under TW I-IV, III and IV not yet filled in: two quarters only")
def _(b):
    r=mk(36,1109,NO,KP,BH,KC,ST("A","TA"),lambda i,k:"A" if i%4 else "TA",E,E); S(b,"Keaktifan koperasi berjalan 2023.xlsx",KOPJ+["KEAKTIFAN KOPERASI TAHUN 2023"],["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan",("Keaktifan Tahun 2023 (A / TA)",["TW I","TW II","TW III","TW IV"])],r)
    kopu(b,r.k,"2023-Q1",AK); kopu(b,r.k,"2023-Q2",lambda i:i%4!=0)
@t("kop-dobel-baris","three cooperatives entered a second time at the end, same name, number and kecamatan")
def _(b):
    r=mk(36,1110,NO,KP,BH,DS,KC,ST()); rows=list(r)+[(37+j,)+r[x][1:] for j,x in enumerate((2,9,20))]; S(b,"data koperasi.xlsx",[JD,KD()],["No","Nama Koperasi","Nomor Badan Hukum","Desa/Kel","Kecamatan","Status"],rows); kopu(b,r.k,"2023-Q4",AK)
@t("kop-cabut-bagian","section B: legal entity withdrawn by the ministry")
def _(b):
    r=mk(40,1111,NO,KP,BH,KC,ST()); S(b,"Kelembagaan TW II.xlsx",[JD,TT(2)],HK,["A. KOPERASI"]+r[:32]+["B. KOPERASI YANG BADAN HUKUMNYA TELAH DICABUT"]+[(j+1,)+x[1:4]+("Tidak Aktif",) for j,x in enumerate(r[32:])]); kopu(b,r.k[:32],"2023-Q2",AK)
@t("kop-cabang","section of branch offices of cooperatives seated elsewhere, not counted as of the regency")
def _(b):
    r=mk(37,1112,NO,KP,BH,KC,ST()); S(b,"koperasi dan cabang.xlsx",[JD,KD()],HK,["I. KOPERASI BERKEDUDUKAN DI KABUPATEN JENEPONTO"]+r[:32]+["II. KANTOR CABANG KOPERASI LUAR KABUPATEN (TIDAK DIHITUNG)"]+r[32:]); kopu(b,r.k[:32],"2023-Q4",AK)
@t("kop-coret","rows struck out, the note tells that they are dissolved")
def _(b):
    B={5,14,23,31}; r=mk(36,1113,NO,KP,BH,KC,ST()); ws=S(b,"Koperasi (update).xlsx",[JD,KD()],HK,r)
    for i in B:
        for c in range(1,6): ws.cell(ws.rows_at[i],c).font=Font(strike=True)
    N(ws,"Ket : baris yang dicoret sudah dibubarkan"); kopu(b,keep(r.k,B),"2023-Q4",SIS({j for j,i in enumerate(x for x in range(36) if x not in B) if AK(i)}))
@z("kop-contoh-isian","example of how to fill in a form")
def _(b):
    r=mk(15,1114,NO,KP,BH,KC,ST()); S(b,"Format data koperasi.xlsx",["CONTOH PENGISIAN","DAFTAR KOPERASI",TT(4)],HK,r,tab="Contoh")
@t("kop-konsep-final","tab 'konsep lama' with more rows beside tab 'FINAL'")
def _(b):
    r=mk(39,1115,NO,KP,BH,KC,ST()); fn="Daftar Koperasi 2023.xlsx"; S(b,fn,[JD,KD(),"KONSEP - JANGAN DIPAKAI"],HK,r,tab="konsep lama"); S(b,fn,[JD,KD()],HK,r[:34],tab="FINAL",when="Januari 2024"); kopu(b,r.k[:34],"2023-Q4",AK)
@z("kop-sampel","sample drawn for a survey")
def _(b):
    r=mk(24,1116,NO,KP,BH,KC,ST()); S(b,"Survei koperasi.xlsx",["DAFTAR SAMPEL KOPERASI UNTUK SURVEI PENILAIAN KESEHATAN",TT(3)],HK,r)
@z("kop-halaman-dua","page 2 of 3 only: numbers begin at 41")
def _(b):
    r=mk(22,1117,lambda i,k:41+i,KP,BH,KC,ST()); S(b,"scan hal 2 dari 3.xlsx",[JD,KD(),"Halaman 2 dari 3"],HK,r)
# ---------------------------------------------------------------- enterprises
HU=["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala Usaha"]
@t("umkm-besar","six large enterprises among them: not UMKM")
def _(b):
    B={4,13,22,30,35,41}; sk=lambda i,k:"Besar" if i in B else SK(i,k); r=mk(45,1120,NO,US,PM,NK,KC,sk); S(b,"pelaku usaha.xlsx",["DATA PELAKU USAHA MIKRO, KECIL, MENENGAH DAN BESAR","KABUPATEN JENEPONTO",KD()],HU,r)
    b.use("umkm_total","2023-Q4",cn(r.k,lambda i:i not in B))
    for w in ("mikro","kecil","menengah"): b.use("umkm_"+w,"2023-Q4",cn(r.k,lambda i:sk(i,0).lower()==w))
def uns(b, r, B, per="2023-Q4"):
    b.use("umkm_total",per,cn(r.k,lambda i:i not in B))
    for w in ("mikro","kecil","menengah"): b.use("umkm_"+w,per,cn(r.k,lambda i:i not in B and SK(i,0).lower()==w))
@t("umkm-kode-kondisi","condition O / T / P, legend: T closed, P moved out of the regency")
def _(b):
    B={2:"T",9:"T",17:"P",26:"T",33:"P",38:"T"}; r=mk(44,1121,NO,US,PM,NK,KC,SK,lambda i,k:B.get(i,"O")); ws=S(b,"umkm kondisi.xlsx",PEMB+[JU_,KD()],HU+["Kondisi"],r); N(ws,"O = beroperasi, T = tutup, P = pindah ke luar kabupaten"); uns(b,r,B)
@z("umkm-kur","those who got a bank credit")
def _(b):
    r=mk(32,1122,NO,US,PM,NK,KC,SK,C("BRI"),OM); S(b,"UMKM TW IV 2023.xlsx",PEMB+["DAFTAR UMKM PENERIMA KREDIT USAHA RAKYAT (KUR)",TT(4)],HU+["Bank","Plafon (Rp)"],r)
@z("umkm-tahun-lalu","position of the year before in the folder of this year")
def _(b):
    r=mk(36,1123,NO,US,PM,NK,KC,SK); S(b,"2023/Data UMKM.xlsx",[JU_,"KEADAAN PER 31 DESEMBER 2022"],HU,r,tab="2022")
@z("umkm-kuliner","food only, said in title and file")
def _(b):
    r=mk(30,1124,NO,ORG("Warung Makan Contoh"),PM,NK,KC,SK); S(b,"UMKM sektor kuliner.xlsx",[JU_,"SEKTOR KULINER",KD()],HU,r)
@z("umkm-calon","not yet in the register")
def _(b):
    r=mk(26,1125,NO,US,PM,NK,KC,SK); S(b,"usulan umkm baru.xlsx",PEMB+["DAFTAR CALON UMKM YANG DIUSULKAN MASUK DATABASE",TT(4)],HU,r)
@t("umkm-dobel","same owner, NIK and enterprise entered twice")
def _(b):
    r=mk(40,1126,NO,US,PM,NK,KC,SK); S(b,"database umkm.xlsx",[JU_,KD()],HU,list(r)+[(41+j,)+r[x][1:] for j,x in enumerate((5,16,29))]); umu(b,r.k,"2023-Q4",SK)
@t("umkm-tutup-meninggal","'Pemilik meninggal, usaha tutup', 'Usaha tidak diteruskan'")
def _(b):
    B={1,12,24,37}; r=mk(43,1127,NO,US,PM,NK,KC,SK,ket(B,["Usaha tidak diteruskan","Pemilik meninggal, usaha tutup"])); S(b,"UMKM 2023 Q4.xlsx",[JU_,KD()],HU+["Keterangan"],r); uns(b,r,B)
@z("umkm-responden","respondents of a survey")
def _(b):
    r=mk(33,1128,NO,US,PM,NK,KC,SK); S(b,"kuesioner umkm tw3 2023.xlsx",["DAFTAR RESPONDEN UMKM","SURVEI KEBUTUHAN PELATIHAN",TT(3)],HU,r)
@t("umkm-luar-bagian","section of businesses outside the regency, said not to be counted")
def _(b):
    r=mk(42,1129,NO,US,PM,NK,KC,SK); S(b,"umkm dan perantau.xlsx",[JU_,TT(4)],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala Usaha"],["A. USAHA DI KABUPATEN JENEPONTO"]+r[:35]+["B. USAHA DI LUAR KABUPATEN JENEPONTO (TIDAK DIHITUNG)"]+r[35:]); umu(b,r.k[:35],"2023-Q4",SK)
@z("umkm-satu-pasar","stall holders of markets")
def _(b):
    r=mk(31,1130,NO,US,PM,NK,KC,SK); S(b,"Data UMKM 2023.xlsx",["DATA UMKM","PEDAGANG PASAR TRADISIONAL",KD()],HU,r)
# ---------------------------------------------------------------- training
HD=["No","Nama Peserta","NIK","Kecamatan"]
@t("diklat-kode-hadir","code H / S / I / A with a legend: only H came")
def _(b):
    B={3:"A",10:"S",15:"A",21:"I",28:"A"}; r=mk(34,1140,NO,PS,NK,KC,lambda i,k:B.get(i,"H")); ws=S(b,"absen tw2.xlsx",["DAFTAR HADIR PESERTA PELATIHAN KEMASAN PRODUK",TT(2)],HD+["Kehadiran"],r); N(ws,"H = Hadir, S = Sakit, I = Izin, A = Tidak hadir tanpa keterangan"); flow(b,PD,keep(r.k,B),"2023-Q2")
@t("diklat-peran","column 'Sebagai': Peserta, Fasilitator, Moderator, Panitia among the rows")
def _(b):
    B={0:"Moderator",7:"Fasilitator",16:"Panitia",25:"Narasumber"}; r=mk(33,1141,NO,ORG("Nama"),NK,KC,lambda i,k:B.get(i,"Peserta")); S(b,"hadir pelatihan tw 1.xlsx",["DAFTAR HADIR PELATIHAN PEMASARAN DIGITAL",TT(1)],["No","Nama","NIK","Kecamatan","Sebagai"],r); flow(b,PD,keep(r.k,B),"2023-Q1")
@t("diklat-tamu-kabupaten","guests of Bantaeng and Takalar by the column Kabupaten")
def _(b):
    kl=ks(28,1142); rows=[(i+1,"Peserta %d"%(i+1),nkj(i),k,"Jeneponto") for i,k in enumerate(kl)]+[(29+j,"Peserta %d"%(29+j),nkj(28+j),k,kb) for j,(k,kb) in enumerate((("Bissappu","Bantaeng"),("Galesong","Takalar"),("Mangarabombang","Takalar")))]
    S(b,"peserta regional tw3.xlsx",["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN",TT(3)],HD+["Kabupaten"],rows); flow(b,PD,kl,"2023-Q3")
@t("diklat-tunda-bagian","third section: training put off to the next year")
def _(b):
    rows=[]; n=0
    for j,(p,q,d) in enumerate(((PL[0],1,"dilaksanakan 8 Maret 2023"),(PL[1],3,"dilaksanakan 5 September 2023"),(PL[3],0,"DITUNDA, TIDAK DILAKSANAKAN TAHUN 2023"))):
        r=mk(15,1143+j,NO,PS,NK,KC,off=n); n+=15; rows+=["%s. %s - %s"%(ALF[j],p,d)]+[(y+1,)+x[1:] for y,x in enumerate(r)]
        if q: flow(b,PD,r.k,"2023-Q%d"%q)
    S(b,"peserta kegiatan 2023.xlsx",PEMB+["DAFTAR PESERTA PELATIHAN","TAHUN 2023"],HD,rows)
@z("diklat-asn","training of the office's own staff")
def _(b):
    r=mk(20,1146,NO,ORG("Pegawai"),lambda i,k:"19%02d%02d012010011%03d"%(70+i%20,1+i%12,i+1),KC,C("Penata Muda/III.a")); S(b,"diklat tw4 2023.xlsx",["DAFTAR PESERTA DIKLAT KEPEMIMPINAN BAGI ASN",TT(4)],["No","Nama Peserta","NIP","Kecamatan","Pangkat/Gol."],r)
@t("diklat-salinan-cetak","the same list on 'Data' and on 'Cetak' for printing: counts once")
def _(b):
    r=mk(32,1147,NO,PS,NK,KC,HP); fn="Peserta pelatihan TW II 2023.xlsx"
    for tb in ("Data","Cetak"): S(b,fn,["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN",TT(2)],HD+["No. HP"],r,tab=tb)
    flow(b,PD,r.k,"2023-Q2")
@t("diklat-draf-final","file '(draf)' with forty rows, file '(final)' with those who came")
def _(b):
    r=mk(40,1148,NO,PS,NK,KC); S(b,"Peserta Pelatihan TW IV (draf).xlsx",["DRAF DAFTAR PESERTA PELATIHAN OLAHAN RUMPUT LAUT",TT(4)],HD,r); S(b,"Peserta Pelatihan TW IV (final).xlsx",["DAFTAR PESERTA PELATIHAN OLAHAN RUMPUT LAUT",TT(4)],HD,r[:30],when="Desember 2023"); flow(b,PD,r.k[:30],"2023-Q4")
@t("diklat-dobel","three persons entered twice in the same training")
def _(b):
    r=mk(30,1149,NO,PS,NK,KC,C(PL[2]),C(D(2023,5,16))); S(b,"bimtek akuntansi.xlsx",["DAFTAR PESERTA BIMTEK AKUNTANSI KOPERASI","TAHUN 2023"],HD+["Nama Pelatihan","Tanggal Pelatihan"],list(r)+[(31+j,)+r[x][1:] for j,x in enumerate((4,13,22))]); flow(b,PD,r.k,"2023-Q2")
@t("diklat-tahun-campur","rows of 2022 and 2023 in one book",2023)
def _(b):
    f=lambda i:[D(2022,11,10),D(2023,3,9),D(2023,8,24)][i%3]; r=mk(42,1150,NO,PS,NK,KC,lambda i,k:PL[i%3],lambda i,k:f(i)); S(b,"buku peserta.xlsx",["BUKU PESERTA PELATIHAN"],HD+["Nama Pelatihan","Tanggal Pelatihan"],r); flowd(b,PD,r.k,[f(i) for i in range(42)])
@z("diklat-seleksi","result of the selection of candidates")
def _(b):
    r=mk(36,1151,NO,ORG("Pendaftar"),NK,KC,lambda i,k:60+i%35,lambda i,k:["Lolos","Tidak Lolos"][i%3==0]); S(b,"pelatihan TW III 2023.xlsx",["HASIL SELEKSI CALON PESERTA PELATIHAN PEMASARAN DIGITAL",TT(3)],["No","Nama","NIK","Kecamatan","Nilai","Hasil"],r)
@z("diklat-responden","answers to a questionnaire on training")
def _(b):
    r=mk(25,1152,NO,ORG("Responden"),NK,KC,C("Puas")); S(b,"evaluasi pelatihan tw2 2023.xlsx",["DAFTAR RESPONDEN SURVEI KEPUASAN PELATIHAN",TT(2)],["No","Nama Responden","NIK","Kecamatan","Jawaban"],r)
@t("diklat-diganti","'Digantikan No. ...': the substitutes stand at the end of the list")
def _(b):
    B={6:31,18:32,23:33}; r=mk(33,1153,NO,PS,NK,KC,lambda i,k:"Tidak ikut, digantikan No. %d"%B[i] if i in B else "Pengganti" if i>29 else None); S(b,"peserta tw 4.xlsx",["DAFTAR PESERTA PELATIHAN KEMASAN PRODUK",TT(4)],HD+["Keterangan"],r); flow(b,PD,keep(r.k,B),"2023-Q4")
@z("diklat-folder-rencana","folder says planned and not carried out")
def _(b):
    r=mk(30,1154,NO,PS,NK,KC); S(b,"Rencana (belum dilaksanakan)/peserta pelatihan.xlsx",["RENCANA PESERTA PELATIHAN KEWIRAUSAHAAN",TT(4)],HD,r)
@t("diklat-catatan-absen","note below: numbers 4, 9 and 17 did not come")
def _(b):
    r=mk(30,1155,NO,PS,NK,KC,HP); ws=S(b,"daftar peserta tw1.xlsx",["DAFTAR PESERTA PELATIHAN OLAHAN RUMPUT LAUT",TT(1)],HD+["No. HP"],r); N(ws,"Catatan : peserta nomor 4, 9 dan 17 tidak hadir."); sign(ws,ws.next+1,4,"Maret 2023"); flow(b,PD,keep(r.k,{3,8,16}),"2023-Q1")
@z("diklat-narasumber","list of speakers")
def _(b):
    r=mk(13,1156,NO,ORG("Narasumber"),NK,KC,C("Kewirausahaan")); S(b,"pelatihan 2023 tw3.xlsx",["DAFTAR NARASUMBER PELATIHAN",TT(3)],["No","Nama","NIK","Kecamatan","Materi"],r)
@t("diklat-batal-sembunyi","filter hides the rows 'Batal', they stay in the sheet")
def _(b):
    B={2,8,19,27}; r=mk(34,1157,NO,PS,NK,KC,ket(B,"Batal ikut","Ikut")); ws=S(b,"peserta terfilter TW II.xlsx",["DAFTAR PESERTA PELATIHAN",TT(2)],HD+["Keterangan"],r); ws.auto_filter.ref="A4:E38"
    for i in B: ws.row_dimensions[ws.rows_at[i]].hidden=True
    flow(b,PD,keep(r.k,B),"2023-Q2")
@t("diklat-cadangan-nomor","reserve rows numbered C1.. under the line 'Peserta cadangan (tidak dipanggil)'")
def _(b):
    r=mk(36,1158,NO,PS,NK,KC); S(b,"Peserta tetap dan cadangan.xlsx",["DAFTAR PESERTA PELATIHAN KEMASAN PRODUK",TT(3)],HD,["Peserta :"]+r[:28]+["Peserta cadangan (tidak dipanggil) :"]+[("C%d"%(j+1),)+x[1:] for j,x in enumerate(r[28:])]); flow(b,PD,r.k[:28],"2023-Q3")
# ---------------------------------------------------------------- permits
HI=["No","Nama Usaha","Nama Pemilik","Kecamatan","NIB"]
@t("izin-status-campur","status Terbit / Proses / Ditolak")
def _(b):
    st=lambda i:["Terbit","Terbit","Proses","Terbit","Ditolak"][i%5]; r=mk(45,1160,NO,US,PM,KC,lambda i,k:nbx(i) if st(i)=="Terbit" else "-",lambda i,k:st(i)); S(b,"fasilitasi nib tw3.xlsx",["DAFTAR FASILITASI NIB UMKM",TT(3)],HI+["Status"],r); flow(b,IZN,[k for i,k in enumerate(r.k) if st(i)=="Terbit"],"2023-Q3")
@t("izin-sudah-punya","'Batal difasilitasi, sudah punya NIB sejak 2021'")
def _(b):
    B={4,15,26,33}; r=mk(38,1161,NO,US,PM,KC,NB,ket(B,"Batal difasilitasi, sudah punya NIB sejak 2021")); S(b,"nib tw 2 2023.xlsx",[IZ_,TT(2)],HI+["Keterangan"],r); flow(b,IZN,keep(r.k,B),"2023-Q2")
@t("izin-belum-terbit","'Belum terbit' in the NIB and the date column")
def _(b):
    B={3,9,14,22,31,36}; f=lambda i:D(2023,[4,8,11][i%3],9); r=mk(41,1162,NO,US,PM,KC,ket(B,"Belum terbit"),lambda i,k:"Belum terbit" if i in B else f(i)); rows=[row if i in B else row[:4]+(nbx(i),)+row[5:] for i,row in enumerate(r)]
    S(b,"progres izin 2023.xlsx",[IZ_,"TAHUN 2023"],HI+["Tanggal Terbit"],rows); flowd(b,IZN,r.k,[f(i) for i in range(41)],lambda i:i not in B)
@z("izin-mohon","applications only")
def _(b):
    r=mk(30,1163,NO,US,PM,NK,KC,C(D(2023,10,9))); S(b,"NIB TW IV.xlsx",["DAFTAR PERMOHONAN FASILITASI NIB",TT(4)],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Tanggal Permohonan"],r)
@t("izin-diurus-sendiri","column 'Difasilitasi oleh': Dinas, or 'Tidak difasilitasi (urus sendiri)'")
def _(b):
    B=set(range(5,40,6)); r=mk(40,1164,NO,US,PM,KC,NB,ket(B,"Tidak difasilitasi (urus sendiri)","Dinas Koperasi dan UKM")); S(b,"nib terbit tw4.xlsx",["DAFTAR PENERBITAN NIB UMKM",TT(4)],HI+["Difasilitasi oleh"],r); flow(b,IZN,keep(r.k,B),"2023-Q4")
@t("izin-januari-berikut","budget year 2023, but the last rows were issued in January 2024",2023)
def _(b):
    f=lambda i:D(2024,1,9) if i>29 else D(2023,[5,10,12][i%3],11); r=mk(37,1165,NO,US,PM,KC,NB,lambda i,k:f(i)); S(b,"Fasilitasi NIB TA 2023.xlsx",PEMB+[IZ_,"TAHUN ANGGARAN 2023"],HI+["Tanggal Terbit"],r); flowd(b,IZN,r.k,[f(i) for i in range(37)])
@z("izin-sasaran","those planned to be served")
def _(b):
    r=mk(28,1166,NO,US,PM,NK,KC); S(b,"izin usaha tw2 2023.xlsx",["DAFTAR SASARAN UMKM YANG AKAN DIFASILITASI NIB",TT(2)],["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan"],r)
@t("izin-dobel","two owners typed twice with the same NIB and name")
def _(b):
    r=mk(34,1167,NO,US,PM,KC,NB); S(b,"umkm ber-nib TW I.xlsx",[IZ_,TT(1)],HI,list(r)+[(35+j,)+r[x][1:] for j,x in enumerate((7,21))]); flow(b,IZN,r.k,"2023-Q1")
@z("izin-belum-punya","those without NIB")
def _(b):
    r=mk(27,1168,NO,US,PM,KC,C("Belum ada")); S(b,"data nib umkm tw4 2023.xlsx",["DAFTAR UMKM YANG BELUM MEMILIKI NIB",TT(4)],HI,r)
# ---------------------------------------------------------------- aid
HB=["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan"]
@t("ban-belum-serah","'Belum diserahkan' where the date is empty")
def _(b):
    B={2,10,19,28}; f=lambda i:D(2023,[8,11][i%2],22); r=mk(34,1170,NO,PS,NK,KC,BR,lambda i,k:None if i in B else f(i),ket(B,"Belum diserahkan","Sudah diserahkan")); S(b,"Bantuan 2023.xlsx",[BA,"TAHUN 2023"],HB+["Tanggal Penyerahan","Keterangan"],r); flowd(b,SAR,r.k,[f(i) for i in range(34)],lambda i:i not in B)
@z("ban-bpum","cash aid, not means of production")
def _(b):
    r=mk(31,1171,NO,PS,NK,KC,C("Uang tunai BPUM Rp 600.000")); S(b,"penerima bantuan TW IV 2023.xlsx",["DAFTAR PENERIMA BANTUAN PRODUKTIF USAHA MIKRO (BPUM)",TT(4)],HB,r)
@z("ban-sembako","food parcels of another office")
def _(b):
    r=mk(29,1172,NO,PS,NK,KC,C("Paket sembako")); S(b,"daftar penerima bantuan tw3 2023.xlsx",["DINAS SOSIAL KABUPATEN JENEPONTO","DAFTAR PENERIMA BANTUAN SEMBAKO",TT(3)],HB,r)
@t("ban-dua-barang","two goods a person on two rows with name and NIK repeated: one recipient each")
def _(b):
    kl=ks(20,1173); rows=[(2*i+j+1,"Penerima %d"%(i+1),nkj(i),k,ALAT[(i+j*3)%6],D(2023,10,18)) for i,k in enumerate(kl) for j in (0,1)]; S(b,"rincian barang bantuan.xlsx",[BA,"TAHUN 2023"],HB+["Tanggal Penyerahan"],rows); flow(b,SAR,kl,"2023-Q4")
@t("ban-ditolak-warga","'Menolak menerima', 'Mengundurkan diri sebelum penyerahan'")
def _(b):
    B={5,13,20,29}; r=mk(33,1174,NO,PS,NK,KC,BR,ket(B,["Menolak menerima","Mengundurkan diri sebelum penyerahan"])); S(b,"penyaluran tw4.xlsx",[BA,TT(4)],HB+["Keterangan"],r); flow(b,SAR,keep(r.k,B),"2023-Q4")
@z("ban-proposal","those who sent a proposal")
def _(b):
    r=mk(32,1175,NO,PS,NK,KC,BR); S(b,"bantuan sarpras tw1 2023.xlsx",["DAFTAR PENGUSUL BANTUAN SARANA DAN PRASARANA (PROPOSAL MASUK)",TT(1)],["No","Nama Pengusul","NIK","Kecamatan","Bantuan yang Dimohon"],r)
@z("ban-monev","monitoring in 2023 of goods given in 2021 and 2022")
def _(b):
    r=mk(27,1176,NO,PS,NK,KC,BR,lambda i,k:2021+i%2,C("Dimanfaatkan")); S(b,"monev bantuan tw2 2023.xlsx",["MONITORING PEMANFAATAN BANTUAN SARANA DAN PRASARANA TAHUN 2021 DAN 2022"],HB+["Tahun Terima","Kondisi"],r)
@t("ban-tidak-syarat","section B of those who do not meet the terms")
def _(b):
    r=mk(36,1177,NO,PS,NK,KC,BR); S(b,"hasil verifikasi dan penyerahan.xlsx",["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA USAHA",TT(3)],HB,["A. PENERIMA (SUDAH DISERAHKAN)"]+r[:27]+["B. TIDAK MEMENUHI SYARAT"]+[(j+1,)+x[1:] for j,x in enumerate(r[27:])]); flow(b,SAR,r.k[:27],"2023-Q3")
@t("ban-warna-batal","note: numbers 11 and 24 struck out were cancelled")
def _(b):
    r=mk(30,1178,NO,PS,NK,KC,BR); ws=S(b,"penerima mesin tw2.xlsx",[BA,TT(2)],HB,r)
    for i in (10,23):
        for c in range(1,6): ws.cell(ws.rows_at[i],c).font=Font(strike=True)
    N(ws,"Catatan : nomor 11 dan 24 (dicoret) dibatalkan karena tidak memenuhi syarat."); flow(b,SAR,keep(r.k,{10,23}),"2023-Q2")
@z("ban-rencana","plan of distribution for the coming year kept in the last quarter's folder")
def _(b):
    r=mk(25,1179,NO,PS,NK,KC,BR); S(b,"2023/TW IV/calon penerima.xlsx",["RENCANA PENERIMA BANTUAN SARANA DAN PRASARANA USAHA","TAHUN ANGGARAN 2024"],HB,r)
