//! Holds the words of the schemas against headings that offices write: what must be understood, and what must not.

use crate::schema::{Phrase, Schema, Told, builtin, says};

const PERIOD_WORDS: [&str; 11] =
    ["i", "ii", "iii", "iv", "januari", "maret", "juni", "desember", "q", "s", "kumulatif"];

/// The measures that a heading path says under a title: more than one is ambiguous. Written out here as the plainest
/// reading of the rules in the model's docs.
fn recognise(schema: &Schema, title: &str, heading: &str) -> Vec<String> {
    let vocabulary = &schema.vocabulary;
    let words = vocabulary.words(heading);
    if words.iter().any(|word| vocabulary.percent_words.contains(word)) {
        return Vec::new();
    }
    let titles = schema.told_by(title);
    let own = schema.told_by_words(&words);
    let groups = heading.rsplit_once('>').map_or(Told::default(), |(group, _)| schema.told_by(group));
    let context = titles.clone().and(&groups);
    let fits = |phrase: &Phrase, also: &[String]| {
        says(&words, phrase)
            && words.iter().all(|word| {
                phrase.contains(word)
                    || vocabulary.neutral.contains(word)
                    || also.contains(word)
                    || PERIOD_WORDS.contains(&word.as_str())
                    || word.bytes().all(|b| b.is_ascii_digit())
            })
    };
    let mut best: (usize, Vec<String>) = (0, Vec::new());
    let mut known = 0;
    for dataset in &schema.datasets {
        for measure in &dataset.measures {
            let full = measure.headings.iter().filter(|_| titles.admits_full(&dataset.id, &own));
            let short = measure.short_headings.iter().filter(|_| context.admits_short(&dataset.id));
            let length = full.chain(short).filter(|p| fits(p, &dataset.also)).map(Vec::len).max().unwrap_or(0);
            match length.cmp(&best.0) {
                std::cmp::Ordering::Greater => best = (length, vec![measure.id.clone()]),
                std::cmp::Ordering::Equal if length > 0 => best.1.push(measure.id.clone()),
                _ => {}
            }
        }
        let phrases = dataset.known.iter().filter(|_| context.admits_short(&dataset.id));
        known = phrases.filter(|p| fits(p, &[])).map(Vec::len).fold(known, usize::max);
    }
    known = vocabulary.known.iter().filter(|p| fits(p, &[])).map(Vec::len).fold(known, usize::max);
    if known > best.0 { Vec::new() } else { best.1 }
}

const KOPERASI: &str = "REKAPITULASI DATA KOPERASI PER KECAMATAN";
const UMKM: &str = "DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN";
const DIKLAT: &str = "REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM";
const IZIN: &str = "FASILITASI IZIN USAHA UMKM";
const BANTUAN: &str = "REALISASI BANTUAN SARPRAS BAGI PELAKU UKM";
const NOTHING: &str = "DINAS KOPERASI, USAHA KECIL DAN MENENGAH KABUPATEN JENEPONTO";

#[track_caller]
fn all_say(title: &str, measure: &str, headings: &[&str]) {
    let schema = builtin().unwrap();
    let wrong: Vec<_> = headings
        .iter()
        .map(|heading| (heading, recognise(&schema, title, heading)))
        .filter(|(_, found)| *found != [measure])
        .map(|(heading, found)| {
            format!("{heading:?} under {title:?}: {found:?} {:?}", schema.vocabulary.words(heading))
        })
        .collect();
    assert!(wrong.is_empty(), "should be {measure}:\n{}", wrong.join("\n"));
}

#[track_caller]
fn none_says(title: &str, headings: &[&str]) {
    let schema = builtin().unwrap();
    let wrong: Vec<_> = headings
        .iter()
        .map(|heading| (heading, recognise(&schema, title, heading)))
        .filter(|(_, found)| found.len() == 1)
        .map(|(heading, found)| format!("{heading:?} under {title:?}: {found:?}"))
        .collect();
    assert!(wrong.is_empty(), "should be no measure:\n{}", wrong.join("\n"));
}

#[test]
fn headings_about_cooperatives() {
    let total = [
        "Jumlah Koperasi",
        "Jumlah Seluruh Koperasi",
        "Jml koperasi",
        "JUMLAH KOPERASI",
        "Jumlah koperasi (unit)",
        "jumlah_koperasi_total",
        "Total Koperasi",
        "Koperasi Terdaftar",
        "Jml Kop.",
        "Jumlah Unit Koperasi",
        "Koperasi Berbadan Hukum",
        "Unit Koperasi",
        "Jumlah\nKoperasi",
        "Koperasi (Unit) > Jumlah",
        "Koperasi > Total",
        "Jumlah Koperasi Kabupaten Jeneponto",
        "Jumlah Koperasi / Number of Cooperatives",
        "Jumlah Koperasi Tahun 2023",
        "Jumlah Koperasi > TW II",
        "Total Koperasi s.d. Triwulan III",
        "Keragaan Koperasi > Jumlah",
    ];
    all_say(NOTHING, "koperasi_total", &total);
    all_say(KOPERASI, "koperasi_total", &total);
    all_say(
        KOPERASI,
        "koperasi_total",
        &["Jumlah", "Total", "JML", "Jumlah (9.2)", "Koperasi", "Jumlah Seluruhnya", "TW I > Jumlah"],
    );
    let active = [
        "Koperasi Aktif",
        "Jumlah Koperasi Aktif",
        "Jmlh Kop Aktif",
        "KOPERASI AKTIF",
        "jumlah_koperasi_aktif",
        "Number of Active Cooperative",
        "Kop. Aktif",
        "Koperasi yg Aktif",
        "Koperasi yang Aktif",
        "Jml Kop Aktif",
        "Koperasi\nAktif",
        "Jumlah Koperasi > Aktif",
        "KOPERASI (UNIT) > AKTIF",
        "Koperasi Aktif (Unit) > Tw. IV",
        "Koperasi Aktif / Active Cooperatives",
        "Status Koperasi > Aktif",
        "Jumlah Koperasi yang Masih Aktif",
    ];
    all_say(NOTHING, "koperasi_aktif", &active);
    all_say(KOPERASI, "koperasi_aktif", &active);
    all_say(KOPERASI, "koperasi_aktif", &["Aktif", "A", "KA", "Status > Aktif", "Jumlah > Aktif", "AKTIF (UNIT)"]);
    let inactive = [
        "Koperasi Tidak Aktif",
        "Jumlah Koperasi Tidak Aktif",
        "jumlah_koperasi_tidak_aktif",
        "Koperasi Pasif",
        "Koperasi Beku",
        "Kop. Tdk Aktif",
        "Koperasi Non Aktif",
        "Koperasi Non-Aktif",
        "Koperasi Nonaktif",
        "Jumlah Kop. Tdk. Aktif",
        "Koperasi > Tidak Aktif",
        "Koperasi Mati Suri",
        "Koperasi\nTidak Aktif",
    ];
    all_say(NOTHING, "koperasi_tidak_aktif", &inactive);
    all_say(KOPERASI, "koperasi_tidak_aktif", &inactive);
    all_say(
        KOPERASI,
        "koperasi_tidak_aktif",
        &["pasif", "beku", "KTA", "Non Aktif", "Nonaktif", "Tdk Aktif", "TA", "Mati Suri", "Status > Tidak Aktif"],
    );
}

#[test]
fn headings_about_enterprises() {
    let total = [
        "Jumlah seluruh UMKM",
        "Jumlah UMKM",
        "total_umkm",
        "Jml UKM",
        "Total UMKM",
        "JUMLAH SELURUH UMKM",
        "Jumlah Usaha Mikro, Kecil dan Menengah",
        "UMKM > Jumlah",
        "Jumlah Pelaku UMKM",
        "Jumlah UMKM (unit)",
    ];
    all_say(NOTHING, "umkm_total", &total);
    all_say(UMKM, "umkm_total", &total);
    all_say(KOPERASI, "umkm_total", &["Jumlah UMKM", "Total UMKM"]);
    all_say(
        UMKM,
        "umkm_total",
        &[
            "Unit Usaha",
            "Jumlah Pelaku Usaha",
            "Jumlah IKM",
            "UMKM",
            "Jumlah",
            "Total",
            "SKALA USAHA > Jumlah UMKM",
            "Skala Usaha > Jumlah",
            "Jumlah Unit Usaha",
        ],
    );
    for (measure, word, letters) in
        [("umkm_mikro", "Mikro", "UM"), ("umkm_kecil", "Kecil", "UK"), ("umkm_menengah", "Menengah", "UMe")]
    {
        let texts = [
            format!("Usaha {word}"),
            format!("Jumlah Usaha {word}"),
            format!("UMKM {word}"),
            format!("Skala Usaha > {word}"),
            format!("Pelaku Usaha {word}"),
            format!("Usaha Mikro Kecil dan Menengah (UMKM) > {word}"),
        ];
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        all_say(NOTHING, measure, &texts);
        all_say(UMKM, measure, &texts);
        all_say(UMKM, measure, &[word, letters, &word.to_uppercase(), &format!("{word} (unit)")]);
    }
}

#[test]
fn headings_about_training() {
    let full = [
        "Jumlah Peserta Diklat Peningkatan SDM Perkoperasian dan UMKM",
        "Jumlah SDM yang Memahami Pengetahuan Perkoperasian",
        "SDM Koperasi yang mengikuti Sosialisasi",
        "Peserta Pelatihan",
        "Peserta Bimtek",
        "Jumlah Orang Dilatih",
        "Peserta Diklat",
        "Jumlah Peserta Pelatihan",
        "JUMLAH PESERTA DIKLAT",
        "Jml Peserta Diklat (orang)",
        "Peserta Diklat > TW II",
        "Jumlah Peserta Diklat Koperasi dan UMKM",
        "Peserta Bimbingan Teknis",
        "Realisasi Peserta Diklat",
        "Diklat > Jumlah Peserta",
        "Pelatihan > Peserta",
        "Peserta Pendidikan dan Pelatihan",
        "Jumlah UMKM yang Mengikuti Pelatihan",
        "Jumlah Peserta Diklat s.d. TW III",
        "Jumlah Peserta yang Dilatih",
    ];
    for title in [NOTHING, DIKLAT, UMKM, KOPERASI] {
        all_say(title, "peserta_diklat", &full);
    }
    all_say(
        DIKLAT,
        "peserta_diklat",
        &[
            "Orang",
            "Jumlah",
            "Peserta",
            "Jumlah Peserta",
            "Alumni",
            "Realisasi",
            "Jumlah (orang)",
            "Triwulan I > Realisasi",
        ],
    );
    all_say(
        "PELATIHAN PENINGKATAN KAPASITAS SDM KOPERASI DAN UMKM",
        "peserta_diklat",
        &["Jumlah Peserta", "Jumlah", "Peserta"],
    );
}

#[test]
fn headings_about_permits() {
    let full = [
        "Jumlah UMKM yang difasilitasi Izin Usahnya",
        "UMKM yang difasilitasi izin usahanya",
        "Fasilitasi Izin Usaha",
        "Jumlah UMKM yang Memiliki Nomor Induk Berusaha",
        "Jumlah Fasilitasi Perizinan",
        "UMKM Difasilitasi Izin Usaha",
        "JUMLAH UMKM YANG DIFASILITASI IZIN USAHA",
        "NIB terbit",
        "NIB yang diterbitkan",
        "Jumlah Izin Usaha",
        "UMKM ber-NIB",
        "Fasilitasi Ijin Usaha",
        "Fasilitasi Perijinan Usaha",
        "UMKM yg Difasilitasi Perizinan Usaha",
        "UMKM berizin",
        "Fasilitasi Izin Usaha > Triwulan II",
        "Jumlah UMKM yang Difasilitasi NIB",
        "Izin Usaha > Realisasi",
        "Jumlah Koperasi UKM yang difasilitasi Izin Usaha",
        "Pelaku Usaha yang Difasilitasi Izin Usaha",
        "Jumlah UMKM yang telah memiliki Izin Usaha",
        "Penerbitan NIB",
    ];
    for title in [NOTHING, IZIN, UMKM] {
        all_say(title, "umkm_izin_usaha", &full);
    }
    all_say(
        IZIN,
        "umkm_izin_usaha",
        &["Jumlah", "Realisasi", "Difasilitasi", "UMKM yang Difasilitasi", "Legalitas", "Pelaku UKM yang Difasilitasi"],
    );
}

#[test]
fn headings_about_aid() {
    let target = [
        "Target Penerima Bantuan",
        "TARGET PENERIMA BANTUAN",
        "Jumlah Total target Pelaku UKM",
        "Bantuan Sarpras > Target",
        "Target Penerima Bantuan Sarana dan Prasarana",
        "Sasaran Penerima Bantuan",
    ];
    all_say(NOTHING, "ukm_target", &target);
    all_say(BANTUAN, "ukm_target", &target);
    all_say(
        BANTUAN,
        "ukm_target",
        &[
            "Target",
            "Target Pelaku UKM",
            "Jumlah Target Pelaku UKM",
            "Target Tahunan",
            "Target TW I",
            "Sasaran Penerima",
            "Target Tahun 2023",
            "Jumlah Target",
            "Sasaran",
            "Target UMKM",
        ],
    );
    let done = [
        "Penerima Bantuan Sarana dan Prasarana",
        "PENERIMA BANTUAN SARANA DAN PRASARANA",
        "Pelaku UKM yang Difasilitasi",
        "Jumlah Pelaku UKM yang difasilitasi",
        "Jumlah Pelaku Usaha Penerima Bantuan Sarpras",
        "Realisasi Penerima Bantuan",
        "Penerima Bantuan",
        "Realisasi Penerima Bantuan > Triwulan III",
        "Bantuan Sarana dan Prasarana > Realisasi",
        "Jumlah UMKM yang Mendapatkan Bantuan Sarpras",
        "Pelaku Usaha yang mendapatkan Bantuan Sarana dan Prasarana",
        "Penerima Bantuan Peralatan",
    ];
    all_say(NOTHING, "ukm_difasilitasi", &done);
    all_say(BANTUAN, "ukm_difasilitasi", &done);
    all_say(
        BANTUAN,
        "ukm_difasilitasi",
        &[
            "Realisasi",
            "Penerima",
            "Penerima Manfaat",
            "Bantuan Sarana dan Prasarana",
            "Sarpras",
            "Bantuan Peralatan",
            "Hibah Alat",
            "UMKM yang Difasilitasi",
            "Difasilitasi",
            "Realisasi > TW. IV",
        ],
    );
}

#[test]
fn headings_that_look_like_a_measure_and_are_none() {
    let never = [
        "Jumlah Anggota",
        "Jumlah Anggota Koperasi",
        "Total Anggota",
        "Koperasi yang RAT",
        "KA-RAT",
        "KA-Tidak RAT",
        "Koperasi Aktif RAT",
        "Modal",
        "Modal Sendiri",
        "Jumlah Karyawan",
        "Koperasi Baru",
        "Koperasi Bubar",
        "Koperasi Aktif bersertifikat",
        "Koperasi Aktif Tahun Lalu",
        "Persentase Koperasi Aktif",
        "% Koperasi Aktif",
        "Jumlah Tenaga Kerja",
        "Jumlah TK",
        "Omzet",
        "SHU",
        "Volume Usaha",
        "Total Aset",
        "Nama Koperasi",
        "Jenis Koperasi",
        "Alamat",
        "Keterangan",
        "Ket.",
        "Status Koperasi",
        "Ket. (Aktif/Tidak)",
        "Status (Aktif/Tidak Aktif)",
        "NIB",
        "Halal",
        "Nomor Badan Hukum",
        "NIK KOPERASI",
        "NIB KOPERASI",
        "Capaian",
        "Target Kinerja",
        "Target Renstra",
        "Target Capaian Kinerja",
        "Realisasi Anggaran",
        "Pagu Anggaran",
        "Target Peserta Diklat",
        "Jumlah Pelatihan",
        "Jumlah Kegiatan",
        "Jumlah Angkatan",
        "Jumlah Diklat",
        "Nama Pelatihan",
        "Jenis Bantuan",
        "Nilai Bantuan",
        "Jumlah Paket",
        "Penerima Bantuan Modal",
        "Usaha Kecil dan Menengah",
        "Jumlah Koperasi dan Usaha Kecil Menengah",
        "Kurang Aktif",
        "Belum Aktif",
        "UMKM yang belum memiliki NIB",
        "Jenis Usaha",
        "Nama Usaha",
        "Status Usaha",
        "Tahun Berdiri",
        "Laki-laki",
        "Perempuan",
        "L",
        "P",
        "Jumlah Laki-laki",
        "Peserta > L",
        "Anggota > Jumlah",
        "Kecamatan",
        "Koperasi Simpan Pinjam",
        "Omzet Usaha Mikro",
        "Tenaga Kerja > Mikro",
        "Modal > Jumlah",
        "Calon Penerima",
        "Koperasi yang melaksanakan RAT",
        "Usulan Penerima Bantuan",
        "Target UMKM difasilitasi Izin Usaha",
    ];
    for title in [NOTHING, KOPERASI, UMKM, DIKLAT, IZIN, BANTUAN] {
        none_says(title, &never);
    }
    none_says(NOTHING, &["Aktif", "Jumlah", "Target", "Realisasi", "Mikro", "Orang", "KA", "Difasilitasi", "Penerima"]);
    none_says(DIKLAT, &["Target", "Aktif", "Target Pelaku UKM", "Jumlah UMKM", "Jumlah Koperasi"]);
    none_says(IZIN, &["Target", "Jumlah UMKM", "Jumlah Pelaku Usaha", "Target Pelaku UKM", "Target UMKM"]);
    none_says(BANTUAN, &["Jumlah UMKM", "Jumlah Pelaku Usaha", "Mikro", "Jumlah Bantuan"]);
    none_says("JUMLAH ANGGOTA KOPERASI MENURUT KECAMATAN", &["Jumlah", "Total", "Aktif"]);
    none_says("TENAGA KERJA UMKM PER KECAMATAN", &["Jumlah", "Mikro", "Kecil"]);
    none_says("BANTUAN MODAL USAHA BAGI UMKM", &["Jumlah", "Target", "Realisasi"]);
}

#[test]
fn titles_and_names_tell_the_dataset() {
    let schema = builtin().unwrap();
    let told = |title: &str| schema.told_by(title).dataset().map(str::to_owned);
    for (title, dataset) in [
        ("DATA KOPERASI AKTIF DAN TIDAK AKTIF", "koperasi"),
        ("KEADAAN KOPERASI MENURUT KECAMATAN", "koperasi"),
        ("kop tw1", "koperasi"),
        ("DAFTAR KOPERASI KABUPATEN JENEPONTO", "koperasi"),
        ("JUMLAH UMKM MENURUT KECAMATAN DAN SKALA USAHA", "umkm"),
        ("DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN", "umkm"),
        ("umkm tw3", "umkm"),
        ("PELATIHAN PENINGKATAN KAPASITAS SDM KOPERASI DAN UMKM", "diklat"),
        ("REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM", "diklat"),
        ("peserta", "diklat"),
        ("diklat sd tw2", "diklat"),
        ("FASILITASI IZIN USAHA UMKM", "izin_usaha"),
        ("REKAP UMKM YANG DIFASILITASI IZIN USAHANYA", "izin_usaha"),
        ("izin 2023", "izin_usaha"),
        ("REALISASI BANTUAN SARPRAS BAGI PELAKU UKM", "bantuan"),
        ("BANTUAN SARANA DAN PRASARANA PELAKU USAHA", "bantuan"),
        ("bantuan tw4", "bantuan"),
    ] {
        assert_eq!(told(title).as_deref(), Some(dataset), "{title}");
    }
    for title in [
        NOTHING,
        "Dinas Koperasi dan UKM",
        "BIDANG KELEMBAGAAN KOPERASI",
        "TRIWULAN I TAHUN 2023",
        "pemberdayaan",
        "Sheet1",
        "KEPALA BIDANG PEMBERDAYAAN UKM",
    ] {
        assert!(schema.told_by(title).is_silent(), "{title}");
    }
}

#[test]
fn the_vocabulary_reads_its_own_words_back() {
    let schema = builtin().unwrap();
    let vocabulary = &schema.vocabulary;
    let mut phrases: Vec<&Phrase> = vocabulary.known.iter().collect();
    for dataset in &schema.datasets {
        phrases.extend(&dataset.known);
        phrases.extend(dataset.measures.iter().flat_map(|m| m.headings.iter().chain(&m.short_headings)));
    }
    for phrase in phrases {
        assert_eq!(vocabulary.words(&phrase.join(" ")), *phrase);
    }
    assert_eq!(
        vocabulary.words("Jml Kop. Tdk Aktif s/d TW II"),
        ["jumlah", "koperasi", "nonaktif", "sd", "triwulan", "ii"]
    );
}
