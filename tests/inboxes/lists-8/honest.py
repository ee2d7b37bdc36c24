"""lists that a person can count: every figure is in the truth"""
from kit import *
@h("izin-bulan-kata","the month of each row as a word, the year in the title")
def _(b):
    bl=lambda i,k:BLN[(i*5+1)%12]
    ws=ls(b,PEMB+["DATA PELAKU USAHA YANG TELAH DIFASILITASI PENERBITAN NIB","TAHUN ANGGARAN 2023"],["No","Nama Pemilik","Nama Usaha","Desa/Kel","Kecamatan","NIB","Bulan Terbit"],[NO,PM,US,DS,KC,NB,bl],30,11,fn="NIB 2023.xlsx")
    addq(b,IZN,ws,lambda r:D(2023,BLN.index(r[6])+1,1))
@h("diklat-judul-bulan","a list of one month")
def _(b):
    ws=ls(b,PEMB+["DAFTAR PESERTA PELATIHAN MANAJEMEN USAHA BAGI PELAKU UMKM","BULAN MEI 2023"],["No.","Nama Peserta","L/P","Nama Usaha","Kecamatan","No. HP"],[NO,PS,LP,US,KC,HP],22,12,fn="Pelatihan Mei.xlsx",when="Mei 2023")
    add(b,PD,"2023-05",ws)
@h("diklat-rentang-tanggal","dates as ranges in words")
def _(b):
    rg=["05-07 Maret 2023","12 s.d 14 Juni 2023","22 s/d 24 Agustus 2023","28 - 30 Nopember 2023"]
    ws=ls(b,TD(2023),["No","Nama","NIK","Kecamatan","Nama Kegiatan","Waktu Pelaksanaan"],[NO,PS,NK,KC,PEL,lambda i,k:rg[i%4]],28,13,fn="peserta.xlsx")
    addq(b,PD,ws,lambda r:D(2023,[3,6,8,11][rg.index(r[5])],15))
@h("kop-kop-kecamatan","a line before the cooperatives of each district")
def _(b):
    ws=ls(b,TK(2023,3),["No","Nama Koperasi","No. Badan Hukum","Alamat","Keadaan"],[NO,KN,BH,DS,ST()],30,14,order=True,rows=lambda r:sec(r,lambda j,k:"%s. KECAMATAN %s"%(RM[j],k.upper())),fn="koperasi tw3.xlsx")
    kadd(b,QP(2023,3),ws,lambda r:r[4]=="Aktif")
@h("kop-lembar-tiap-kecamatan","a sheet for each district, named in a line above the table")
def _(b):
    w=[]
    for j,k in enumerate(NAMES): w.append(ls(b,["DAFTAR KOPERASI","TRIWULAN IV TAHUN 2023","KECAMATAN : "+k.upper()],["No","Nama Koperasi","Badan Hukum","Desa/Kelurahan","Aktif/Tidak Aktif"],[NO,KP,BN,DS,ST()],kl=[k]*(2+j%3),off=j*5,tab=k,fn="Koperasi per Kecamatan.xlsx"))
    kadd(b,"2023-Q4",w,lambda r:r[4]=="Aktif")
@h("umkm-file-tiap-kecamatan","each district sends its own workbook")
def _(b):
    w=[]
    for j,k in enumerate(NAMES): w.append(ls(b,["PEMERINTAH KABUPATEN JENEPONTO","KECAMATAN "+k.upper(),"DATA USAHA MIKRO, KECIL DAN MENENGAH","TRIWULAN II TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Desa/Kelurahan","Skala Usaha"],[NO,PM,US,DS,SK],kl=[k]*(3+j%4),off=j*7,fn="UMKM/Kec %s.xlsx"%k,when="Juli 2023",jab="CAMAT "+k.upper()))
    uadd(b,"2023-Q2",w,lambda r:r[4])
@h("izin-lembar-bulanan","a sheet for each of three months")
def _(b):
    for j,m in enumerate((4,5,6)):
        ws=ls(b,["REKAP NAMA PELAKU USAHA YANG DIFASILITASI NIB","BULAN %s 2023"%BLN[m-1].upper()],["No","Nama Pelaku Usaha","NIK","Alamat","Kecamatan","Nomor Induk Berusaha (NIB)"],[NO,PM,NK,DS,KC,NB],13+j*3,15+j,off=j*40,tab=BLN[m-1],fn="Izin usaha TW II.xlsx")
        add(b,IZN,"2023-%02d"%m,ws)
@h("bantuan-lembar-triwulan","sheets TW I to TW IV of aid handed over")
def _(b):
    for q in (1,2,3,4):
        ws=ls(b,["DAFTAR PENERIMA BANTUAN PERALATAN USAHA","TRIWULAN %s TA. 2023"%ROM[q]],["No","Penerima","Usaha","Kecamatan","Jenis Barang","Volume"],[NO,PM,US,KC,BR,C("1 Unit")],12+q,20+q,off=q*50,tab="TW "+ROM[q],fn="bantuan sarpras.xlsx")
        add(b,SAR,QP(2023,q),ws)
@h("umkm-bagian-skala","the scale is the section's, no column tells it")
def _(b):
    sk=lambda i:0 if i<18 else 1 if i<26 else 2
    def rows(r):
        o=[]
        for i,x in enumerate(r):
            if i in (0,18,26): o.append(["A. USAHA MIKRO","B. USAHA KECIL","C. USAHA MENENGAH"][sk(i)])
            o.append(x)
        return o
    ws=ls(b,TU(2023),["No","Nama Usaha","Pemilik","Jenis Usaha","Kecamatan","No. HP"],[NO,US,PM,JU,KC,HP],29,24,rows=rows,fn="Data UMKM.xlsx")
    uadd(b,"2023-Q4",ws,lambda r:["mikro","kecil","menengah"][sk(r[0]-1)])
@h("umkm-centang-skala","a tick under Mikro, Kecil or Menengah")
def _(b):
    tk=lambda s:(lambda i,k:"√" if SK(i,k)==s else None)
    ws=ls(b,TU(2023,1),["No","Nama Pemilik","Nama Usaha","Kecamatan",("Klasifikasi",["Mikro","Kecil","Menengah"])],[NO,PM,US,KU,tk("Mikro"),tk("Kecil"),tk("Menengah")],32,25,fn="UMKM TW1.xlsx",num=True)
    uadd(b,"2023-Q1",ws,lambda r:"mikro" if r[4] else "kecil" if r[5] else "menengah")
@h("kop-dua-tabel","two tables one under the other: active, then not active")
def _(b):
    ws=b.sheet("kelembagaan.xlsx","Koperasi"); r=titles(ws,KOPJ+["DAFTAR KOPERASI KABUPATEN JENEPONTO TRIWULAN IV TAHUN 2023"])+1
    for x,kl,t_ in ((0,ks(19,26),"I. KOPERASI AKTIF"),(1,ks(14,27),"II. KOPERASI TIDAK AKTIF")):
        put(ws,r,1,t_,True); rows=mk(kl,1,NO,lambda i,k:kopn(i+x*60),lambda i,k:bhn(i+x*60),KC,JN)
        r=table(ws,r+1,["No","Nama Koperasi","Badan Hukum","Kecamatan","Jenis"],rows)+1
        b.use(["koperasi_aktif","koperasi_tidak_aktif"][x],"2023-Q4",cn(kl))
    a,z=cn(ks(19,26)),cn(ks(14,27)); b.use("koperasi_total","2023-Q4",{k:a.get(k,0)+z.get(k,0) for k in NAMES})
@h("kop-lembar-aktif-tidak","a sheet of active ones, a sheet of others")
def _(b):
    w=[ls(b,["DAFTAR KOPERASI %s"%s,"TRIWULAN II TAHUN 2023"],["No","Nama Koperasi","Nomor BH","Kecamatan","Ketua"],[NO,KN,BN,KC,ORG("Ketua")],n,28+j,off=j*70,tab=s,fn="koperasi.xlsx") for j,(s,n) in enumerate((("AKTIF",20),("TIDAK AKTIF",13)))]
    kadd(b,"2023-Q2",w); add(b,"koperasi_aktif","2023-Q2",w[0]); add(b,"koperasi_tidak_aktif","2023-Q2",w[1])
@h("kop-lembar-jenis","a sheet for each kind of cooperative")
def _(b):
    w=[ls(b,["DATA KOPERASI %s"%j.upper(),"KABUPATEN JENEPONTO TRIWULAN IV 2023"],["No","Nama Koperasi","Badan Hukum","Desa","Kecamatan","Status"],[NO,KP,BN,DS,KC,ST("AKTIF","TIDAK AKTIF")],6+x*2,30+x,off=x*30,tab=j,fn="Koperasi menurut jenis.xlsx") for x,j in enumerate(JENIS)]
    kadd(b,"2023-Q4",w,lambda r:r[5]=="AKTIF")
@h("diklat-baris-kegiatan","each training is a line of its own with its date")
def _(b):
    ev=[("Pelatihan Kewirausahaan","7 Maret 2023",3),("Bimtek Akuntansi Koperasi","16 Mei 2023",5),("Pelatihan Pemasaran Digital","11 Oktober 2023",10)]
    def rows(r):
        o=[]
        for i,x in enumerate(r):
            if i%11==0: o.append("%s, tanggal %s"%ev[i//11][:2])
            o.append((i%11+1,)+x[1:])
        return o
    ws=ls(b,["DAFTAR NAMA PESERTA PELATIHAN","DINAS KOPERASI DAN UKM KAB. JENEPONTO TAHUN 2023"],["No","Nama Peserta","NIK","Koperasi/Usaha","Kecamatan"],[NO,PS,NK,US,KC],33,36,rows=rows,fn="pelatihan.xlsx")
    addq(b,PD,ws,lambda r:D(2023,ev[(r[0]-1)//11][2],7))
@h("bantuan-kolom-tw","the quarter of each row in a column of its own")
def _(b):
    ws=ls(b,TB(2023),["No","Nama Penerima","NIK","Kecamatan","Jenis Bantuan","Triwulan"],[NO,PM,NK,KC,BR,lambda i,k:ROM[1+i*3%4]],26,37,fn="penerima.xlsx")
    addq(b,SAR,ws,lambda r:D(2023,ROM.index(r[5])*3,1))
@h("izin-alamat-panjang","district only within the address")
def _(b):
    ws=ls(b,["DAFTAR PELAKU USAHA YANG DIFASILITASI PERIZINAN BERUSAHA","TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Alamat Usaha","NIB"],[NO,US,PM,lambda i,k:"Desa %s, Kec. %s, Kab. Jeneponto"%(ds(k,i),k),NB],21,38,fn="perizinan.xlsx")
    add(b,IZN,"2023-Q3",ws)
@h("izin-unduhan-oss","headings as a download writes them, dates as ISO text")
def _(b):
    d=DT(2023,1,4,7,10)
    ws=ls(b,["Fasilitasi NIB UMK oleh Dinas Koperasi dan UKM Kab. Jeneponto"],["no","nib","tanggal_terbit_nib","nama_perusahaan","nama_pemilik","kecamatan","kbli"],[NO,NB,lambda i,k:d(i,k).strftime("%Y-%m-%d"),US,PM,KU,KB],31,39,fn="unduhan_nib.xlsx",tab="data")
    addq(b,IZN,ws,lambda r:D.strptime(r[2],"%Y-%m-%d"))
@h("bantuan-tanggal-pendek","two digits of the year")
def _(b):
    d=DT(2023,3,6,9,12)
    ws=ls(b,TB(2023),["No","Nama","Usaha","Kecamatan","Bantuan","Tgl BAST"],[NO,PM,US,KC,BR,lambda i,k:d(i,k).strftime("%d/%m/%y")],25,40,fn="bast.xlsx")
    addq(b,SAR,ws,lambda r:D.strptime(r[5],"%d/%m/%y"))
@h("diklat-bulan-singkatan","Agst, Nop: dates with short months")
def _(b):
    d=DT(2023,2,8,11)
    ws=ls(b,TD(2023),["No","Nama Peserta","Utusan","Kecamatan","Tgl Pelatihan"],[NO,PS,US,KC,TN(d,3)],27,41,fn="diklat.xlsx")
    ds_=dl(d,ws.kl); addq(b,PD,ws,lambda r:ds_[r[0]-1])
@h("kop-rekap-sepakat","a recap sheet that says the same as the list")
def _(b):
    ws=ls(b,TK(2023),["No","Nama Koperasi","Nomor Badan Hukum","Kecamatan","Status"],[NO,KP,BH,KC,ST()],34,42,tab="Daftar",fn="koperasi des.xlsx")
    a,t_=cn(ws.kl,lambda i:AK(i)),cn(ws.kl)
    recap(b.sheet("koperasi des.xlsx","Rekap"),["REKAPITULASI KOPERASI TRIWULAN IV TAHUN 2023"],["No","Kecamatan","Aktif","Tidak Aktif","Jumlah"],[[a.get(k,0) for k in NAMES],[t_[k]-a.get(k,0) for k in NAMES],[t_[k] for k in NAMES]])
    kadd(b,"2023-Q4",ws,lambda r:r[4]=="Aktif")
    b.use("koperasi_aktif","2023-Q4",{k:0 for k in NAMES if not a.get(k,0)})
    b.use("koperasi_tidak_aktif","2023-Q4",{k:0 for k in NAMES if t_[k]==a.get(k,0)})
@h("bantuan-subjumlah","a subtotal after each district")
def _(b):
    def rows(r):
        o=[];n=0
        for i,(k,x) in enumerate(zip(r.k,r)):
            o.append(x); n+=1
            if i+1==len(r) or r.k[i+1]!=k: o.append((None,"Jumlah Kec. "+k,None,None,None,n)); n=0
        return o
    ws=ls(b,["PENERIMA BANTUAN SARANA USAHA","TRIWULAN IV TAHUN 2023"],["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan","Unit"],[NO,PM,US,KC,BR,C(1)],26,43,order=True,rows=rows,fn="sarpras.xlsx")
    add(b,SAR,"2023-Q4",ws)
@h("umkm-dua-triwulan","position of two quarters on two sheets")
def _(b):
    for q,n in ((1,22),(2,29)):
        ws=ls(b,TU(2023,q),["No","Nama Usaha","Nama Pemilik","NIK","Kecamatan","Skala"],[NO,US,PM,NK,KC,SK],n,44,tab="TW "+ROM[q],fn="Data UMKM.xlsx"); uadd(b,QP(2023,q),ws,lambda r:r[5])
@h("kop-kode-aktif","1 and 0 explained below the list")
def _(b):
    ws=ls(b,TK(2023),["No","Nama Koperasi","Badan Hukum","Kecamatan","Status *)"],[NO,KN,BN,KC,lambda i,k:1 if AK(i) else 0],25,45,fn="kop.xlsx")
    below(ws,"*) 1 = Aktif, 0 = Tidak Aktif"); kadd(b,"2023-Q4",ws,lambda r:r[4]==1)
@h("diklat-hari-hadir","three days ticked, all present")
def _(b):
    ws=ls(b,PEMB+["DAFTAR HADIR PESERTA PELATIHAN PENGEMASAN PRODUK","TRIWULAN II TAHUN 2023"],["No","Nama","Kecamatan",("Kehadiran",["Hari I","Hari II","Hari III"])],[NO,PS,KC,C("√"),C("√"),C("√")],20,46,fn="hadir.xlsx")
    add(b,PD,"2023-Q2",ws)
@h("bantuan-kecamatan-gabung","the district merged over its recipients, in front")
def _(b):
    ws=ls(b,["DAFTAR PENERIMA BANTUAN SARANA PRODUKSI","TRIWULAN III TAHUN 2023"],["KECAMATAN","NO","NAMA PENERIMA","DESA/KEL.","BANTUAN"],[KU,NO,PM,DS,BR],28,47,order=True,fn="bantuan.xlsx",num=True)
    span(ws,1,runs(ws.kl)); add(b,SAR,"2023-Q3",ws)
@h("kop-status-dua-tahun","status of 2022 beside that of 2023")
def _(b):
    ws=ls(b,["DAFTAR KOPERASI KABUPATEN JENEPONTO","TRIWULAN IV TAHUN 2023"],["No","Nama Koperasi","Kecamatan",("Status Keaktifan",["Tahun 2022","Tahun 2023"])],[NO,KP,KC,lambda i,k:"Aktif" if i%2 else "Tidak Aktif",ST()],26,48,fn="keaktifan.xlsx")
    kadd(b,"2023-Q4",ws,lambda r:r[4]=="Aktif")
    add(b,"koperasi_aktif","2022-Q4",ws,lambda r:r[3]=="Aktif"); add(b,"koperasi_tidak_aktif","2022-Q4",ws,lambda r:r[3]!="Aktif"); add(b,"koperasi_total","2022-Q4",ws)
@h("kop-kiri-kanan","active on the left, not active on the right of one sheet")
def _(b):
    ws=b.sheet("koperasi.xlsx","TW IV"); put(ws,1,1,"DAFTAR KOPERASI KAB. JENEPONTO TRIWULAN IV TAHUN 2023",True); d=[]
    for x,(c0,t_,n) in enumerate(((1,"KOPERASI AKTIF",18),(6,"KOPERASI TIDAK AKTIF",14))):
        put(ws,3,c0,t_,True); kl=ks(n,60+x); d.append(cn(kl))
        for c,h_ in enumerate(["No","Nama Koperasi","Badan Hukum","Kecamatan"]): put(ws,4,c0+c,h_,True).border=BOX
        for i,k in enumerate(kl):
            for c,v in enumerate((i+1,kopn(i+x*50),bhn(i+x*50),k)): put(ws,5+i,c0+c,v).border=BOX
    b.use("koperasi_aktif","2023-Q4",d[0]); b.use("koperasi_tidak_aktif","2023-Q4",d[1]); b.use("koperasi_total","2023-Q4",{k:d[0].get(k,0)+d[1].get(k,0) for k in NAMES})
@h("diklat-kop-dan-umkm","section for cooperatives, section for enterprises: both are trainees")
def _(b):
    ws=ls(b,["DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM","TRIWULAN III TAHUN 2023"],["No","Nama Peserta","NIK","Asal Lembaga/Usaha","Kecamatan"],[NO,PS,NK,lambda i,k:kp(i) if i<14 else US(i,k),KC],29,62,rows=lambda r:["I. UNSUR KOPERASI"]+r[:14]+["II. UNSUR PELAKU UMKM"]+r[14:],fn="peserta diklat.xlsx"); add(b,PD,"2023-Q3",ws)
@h("izin-kecamatan-garis-desa","district and village in one cell")
def _(b):
    ws=ls(b,["DATA FASILITASI NIB","TRIWULAN I TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan / Desa","NIB","KBLI"],[NO,US,PM,lambda i,k:"%s / %s"%(k,ds(k,i)),NB,KB],19,63,fn="nib tw1.xlsx"); add(b,IZN,"2023-Q1",ws)
@h("kop-file-tiap-triwulan","one workbook for each quarter's position")
def _(b):
    for q,n in ((1,20),(2,22),(3,22),(4,25)):
        act=lambda i:(i+q)%4!=0
        ws=ls(b,KOPJ+TK(2023,q),["No","Nama Koperasi","Nomor dan Tgl Badan Hukum","Kecamatan","Kondisi"],[NO,KN,BN,KC,lambda i,k:"Aktif" if act(i) else "Tidak Aktif"],n,64,fn="Lap Koperasi TW %s.xlsx"%ROM[q]); kadd(b,QP(2023,q),ws,lambda r:r[4]=="Aktif")
@h("izin-kolom-kabupaten","regency and province in columns of their own, all ours")
def _(b):
    d=DT(2023,5,8)
    ws=ls(b,TI(2023),["No","Nama Pelaku Usaha","NIK","Desa","Kecamatan","Kabupaten","Provinsi","Tgl Terbit NIB"],[NO,PM,NK,DS,KC,C("Jeneponto"),C("Sulawesi Selatan"),d],24,65,fn="fasilitasi.xlsx"); addq(b,IZN,ws,7)
@h("diklat-identitas-kegiatan","the training's particulars in lines of label and value")
def _(b):
    ws=ls(b,["DAFTAR PESERTA","Nama Kegiatan : Pelatihan Desain Kemasan Produk UMKM","Hari/Tanggal : Rabu s.d. Jumat, 14-16 Juni 2023","Tempat : Aula Dinas Koperasi dan UKM","Sumber Dana : DAK Non Fisik PK2UKM"],["No","Nama Peserta","Nama Usaha","Kecamatan","No. HP","Tanda Tangan"],[NO,PS,US,KC,HP,E],20,66,fn="Pelatihan Kemasan.xlsx",when="Juni 2023",jab="Panitia Pelaksana"); add(b,PD,"2023-Q2",ws)
@h("diklat-buku-kegiatan","three trainings, three workbooks, each with its date in a line")
def _(b):
    w=[]
    for j,(n,d_) in enumerate((("Pelatihan Las",D(2023,3,13)),("Pelatihan Tata Boga",D(2023,3,27)),("Bimtek Laporan Keuangan Koperasi",D(2023,9,5)))):
        ws=ls(b,["DAFTAR PESERTA %s"%n.upper(),"Tanggal : "+tgl(d_)],["No","Nama","NIK","Kecamatan"],[NO,PS,NK,KC],12+j*2,67+j,off=j*40,fn="Diklat/%s.xlsx"%n); ws.d=d_; w.append(ws)
    add(b,PD,"2023-Q1",w[:2]); add(b,PD,"2023-Q3",w[2])
@h("bantuan-tanggal-hari","weekday before the date")
def _(b):
    d=DT(2023,4,9,11)
    ws=ls(b,TB(2023),["No.","Nama Penerima Bantuan","Kelurahan/Desa","Kecamatan","Jenis Bantuan","Hari/Tanggal Penyerahan"],[NO,PM,DS,KE,BR,TN(d,4)],25,70,fn="penyerahan.xlsx"); l=dl(d,ws.kl); addq(b,SAR,ws,lambda r:l[r[0]-1])
@h("bantuan-dua-sumber","APBD on a sheet, DAK on another, same quarter")
def _(b):
    w=[ls(b,["DAFTAR PENERIMA BANTUAN PERALATAN USAHA","SUMBER DANA %s"%s,"TRIWULAN III TAHUN 2023"],["No","Nama","NIK","Nama Usaha","Kecamatan","Jenis Bantuan"],[NO,PM,NK,US,KC,BR],14+j*3,71+j,off=j*50,tab=s,fn="bantuan.xlsx") for j,s in enumerate(("APBD","DAK"))]; add(b,SAR,"2023-Q3",w)
@h("umkm-lembar-skala","sheets MIKRO, KECIL, MENENGAH")
def _(b):
    w=[ls(b,["DATA USAHA %s KABUPATEN JENEPONTO"%s,"TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Jenis Usaha","Kecamatan"],[NO,US,PM,JU,KC],n,73+j,off=j*60,tab=s,fn="umkm.xlsx") for j,(s,n) in enumerate((("MIKRO",26),("KECIL",14),("MENENGAH",11)))]
    add(b,"umkm_total","2023-Q4",w)
    for s,ws in zip(("mikro","kecil","menengah"),w): add(b,"umkm_"+s,"2023-Q4",ws)
@h("umkm-ulang-kepala","the heading once more on each printed page")
def _(b): um(b,TU(2023,3),"2023-Q3","b",33,76,rep=12)
@h("kop-dua-baris-kepala","heading of two rows, numbering, merged titles, signature")
def _(b): kop(b,KOPJ+TK(2023),"2023-Q4","c",28,77,num=True,merge=True,when="Desember 2023")
@h("kop-tanpa-status","no status: only the total is told")
def _(b): kop(b,TK(2023,1),"2023-Q1","d",27,78)
@h("izin-status-semua-terbit","a status column in which each one is issued")
def _(b): izn(b,TI(2023),None,"b",26,79,("STATUS",["Terbit"]))
@h("bantuan-status-diterima","a state column in which each one has been received")
def _(b): ban(b,TB(2023),None,"c",25,80,("Status Penyerahan",["Sudah diterima"]))
@h("diklat-tahun-lalu-sama","a list over two years by date")
def _(b):
    d=lambda i,k:D(2022 if i<10 else 2023,[10,12][i%2] if i<10 else [2,6,9][i%3],3+i%20)
    ws=ls(b,["DAFTAR PESERTA PELATIHAN TAHUN 2022 - 2023"],["No","Nama Peserta","NIK","Kecamatan","Tanggal"],[NO,PS,NK,KC,d],32,81,fn="peserta 2022-2023.xlsx"); addq(b,PD,ws,4)
@h("kop-tahun-2022","the year before is asked",2022)
def _(b): kop(b,TK(2022,2),"2022-Q2","b",24,82)
@h("izin-tahun-2024","the year after is asked",2024)
def _(b): izn(b,TI(2024),None,"a",26,83,year=2024)
@h("kop-selang-kosong","an empty row after every five, hidden column")
def _(b):
    ws=kop(b,TK(2023,2),"2023-Q2","e",26,84,blank=5); ws.column_dimensions["C"].hidden=True
@h("bantuan-jumlah-orang","a total in words below the list")
def _(b):
    ws=ban(b,["DAFTAR PENERIMA BANTUAN SARANA DAN PRASARANA UKM","TRIWULAN II TAHUN 2023"],"2023-Q2","b",23,85,date=False); put(ws,ws.next,2,"JUMLAH PENERIMA",True); put(ws,ws.next,3,"23 Orang",True)
@h("izin-beberapa-izin","NIB, halal and PIRT of one enterprise on its one row")
def _(b):
    ws=ls(b,["DATA UMKM YANG DIFASILITASI PERIZINAN","TRIWULAN IV TAHUN 2023"],["No","Nama Usaha","Nama Pemilik","Kecamatan",("Izin yang Difasilitasi",["NIB","PIRT","Sertifikat Halal"])],[NO,US,PM,KC,NB,lambda i,k:"√" if i%3==0 else None,lambda i,k:"√" if i%4==1 else None],25,86,fn="perizinan tw4.xlsx"); add(b,IZN,"2023-Q4",ws)
@h("umkm-turatea-desa","villages called Turatea and Bangkalaloe beside the district's column")
def _(b):
    des=lambda i,k:{"Tamalatea":["Turatea","Turatea Timur"][i%2],"Bontoramba":"Bangkalaloe"}.get(k,ds(k,i))
    ws=ls(b,TU(2023,2),["No","Nama Usaha","Pemilik","Desa/Kelurahan","Kecamatan","Skala Usaha"],[NO,US,PM,des,KC,SK],33,87,fn="umkm.xlsx"); uadd(b,"2023-Q2",ws,lambda r:r[5])
@h("kop-aktif-ya-tidak","the heading asks, the cells answer Ya or Tidak")
def _(b):
    ws=ls(b,TK(2023),["No","Nama Koperasi","Kelompok Koperasi","Kecamatan","Aktif (Ya/Tidak)"],[NO,KP,JN,KC,ST("Ya","Tidak")],26,88,fn="kop.xlsx"); kadd(b,"2023-Q4",ws,lambda r:r[4]=="Ya")
@h("diklat-bulan-di-depan","month in the first column, merged over its people")
def _(b):
    ms=[3,6,10]; kl=ks(30,89)
    ws=ls(b,TD(2023),["Bulan","No","Nama Peserta","Kecamatan","Jenis Pelatihan"],[lambda i,k:BLN[ms[i//10]-1],NO,PS,KC,PEL],kl=kl,fn="diklat bulanan.xlsx"); span(ws,1,[(0,9),(10,19),(20,29)])
    addq(b,PD,ws,lambda r:D(2023,ms[(r[1]-1)//10],1))
@h("izin-kumulatif-tw3","a list up to the third quarter")
def _(b):
    ws=ls(b,["DAFTAR PELAKU UMKM YANG DIFASILITASI NIB","S.D. TRIWULAN III TAHUN 2023"],["No","Nama Usaha","Pemilik","NIK","Kecamatan","NIB"],[NO,US,PM,NX,KC,NB],31,90,fn="nib sd tw3.xlsx"); add(b,IZN,"2023-Q3",ws,cum=True)
@h("umkm-omzet-aset","no scale: only the total is told, money columns are no counts")
def _(b):
    ws=ls(b,TU(2023,4),["No","Nama Pelaku Usaha","Nama Usaha","Desa","Kecamatan","Tahun Berdiri","Tenaga Kerja","Aset (Rp)","Omzet (Rp)"],[NO,PM,US,DS,KU,NUM(2005,3,18),NUM(1,2,6),AS,OM],29,91,fn="profil umkm.xlsx"); uadd(b,"2023-Q4",ws)
@h("bantuan-centang-triwulan","a tick under the quarter of each recipient")
def _(b):
    q=lambda n:(lambda i,k:"√" if i*3%4+1==n else None)
    ws=ls(b,TB(2023),["No","Nama Penerima","Nama Usaha","Kecamatan","Jenis Bantuan",("Realisasi Penyaluran Tahun 2023",["TW I","TW II","TW III","TW IV"])],[NO,PM,US,KC,BR,q(1),q(2),q(3),q(4)],28,92,fn="penyaluran.xlsx")
    addq(b,SAR,ws,lambda r:D(2023,3*[j for j in (1,2,3,4) if r[4+j]][0],1))
@h("izin-tanggal-tanpa-tahun","day and month, the year in the title")
def _(b):
    d=DT(2023,2,6,10)
    ws=ls(b,["DAFTAR UMKM YANG DIFASILITASI PENERBITAN NIB TAHUN 2023"],["No","Nama Usaha","Pemilik","Kecamatan","NIB","Tgl Terbit"],[NO,US,PM,KC,NB,lambda i,k:"%d %s"%(d(i,k).day,BLN[d(i,k).month-1])],25,93,fn="nib.xlsx"); l=dl(d,ws.kl); addq(b,IZN,ws,lambda r:l[r[0]-1])
@h("diklat-tanggal-romawi","the month in Roman numerals")
def _(b):
    d=DF(2023,3,5,9)
    ws=ls(b,TD(2023),["No","Nama Peserta","NIK","Kecamatan","Tanggal Kegiatan"],[NO,PS,NK,KC,lambda i,k:"%d-%s-2023"%(d(i,k).day,RM[d(i,k).month])],24,94,fn="diklat.xlsx"); l=dl(d,ws.kl); addq(b,PD,ws,lambda r:l[r[0]-1])
@h("kop-sda-kecamatan","ditto marks below the first of each district")
def _(b):
    def rows(r): return [x if i==0 or r.k[i-1]!=r.k[i] else x[:1]+("sda",)+x[2:] for i,x in enumerate(r)]
    ws=ls(b,TK(2023),["No","Kecamatan","Nama Koperasi","Badan Hukum","Status"],[NO,KC,KN,BN,ST()],27,95,order=True,rows=rows,fn="koperasi.xlsx"); kadd(b,"2023-Q4",ws,lambda r:r[4]=="Aktif")
@h("umkm-pelaku-perempuan-laki","two sheets, men and women owners, make the whole")
def _(b):
    w=[ls(b,["DATA PELAKU UMKM (%s)"%s,"KABUPATEN JENEPONTO TRIWULAN I TAHUN 2023"],["No","Nama Pemilik","Nama Usaha","Kecamatan","Skala Usaha"],[NO,PM,US,KC,SK],15+j*4,96+j,off=j*40,tab=s,fn="umkm tw1.xlsx") for j,s in enumerate(("LAKI-LAKI","PEREMPUAN"))]; uadd(b,"2023-Q1",w,lambda r:r[4])
@h("diklat-susulan","people left out at first, on a sheet of additions")
def _(b):
    w=[ls(b,["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN"+x,"TRIWULAN II TAHUN 2023"],["No","Nama Peserta","NIK","Kecamatan"],[NO,PS,NK,KC],n,98+o,off=o,tab=t_,fn="pelatihan tw2.xlsx") for x,n,o,t_ in (("",20,0,"Peserta"),(" (TAMBAHAN)",5,50,"Tambahan"))]; add(b,PD,"2023-Q2",w)
