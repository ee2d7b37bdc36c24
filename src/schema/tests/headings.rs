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

const LETTERHEAD: &str = "DINAS KOPERASI, USAHA KECIL DAN MENENGAH KABUPATEN JENEPONTO";

#[test]
fn headings_say_what_they_should_and_nothing_else() {
    let schema = builtin().unwrap();
    let (mut measure, mut titles) = ("none", Vec::new());
    let (mut wrong, mut held) = (Vec::new(), 0);
    for line in include_str!("headings.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some((id, under)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            assert!(id == "none" || schema.measure(id).is_some(), "no measure {id}");
            (measure, titles) = (id, under.split('|').map(str::trim).collect());
            continue;
        }
        let heading = line.replace("\\n", "\n");
        for title in &titles {
            let found = recognise(&schema, title, &heading);
            let sound = if measure == "none" { found.len() != 1 } else { found == [measure] };
            if !sound {
                let words = schema.vocabulary.words(&heading);
                wrong.push(format!("{heading:?} under {title:?}: {found:?}, not {measure} {words:?}"));
            }
            held += 1;
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(held > 500);
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
        LETTERHEAD,
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
