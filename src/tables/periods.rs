//! Reads periods out of headings, titles and names: "S.D. TW II 2023", "Keadaan per 30 Juni 2023", "Jan - Mar".

use crate::label;
use crate::period::{Part, Period};
use crate::place::CellRef;
use crate::tables::table::{PeriodConflict, PeriodRead, PeriodSource};

/// What one text says of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Said {
    /// The year, where exactly one is named.
    pub year: Option<i32>,
    /// The part of the year.
    pub part: Option<Part>,
    /// Whether the text says "up to".
    pub to_date: bool,
    /// Whether several years are named, so that none is told.
    pub many_years: bool,
    /// Whether several parts are named that are no range.
    pub many_parts: bool,
}

/// Where a word stands that belongs to a period; used to set such words aside when a heading's meaning is looked for.
#[derive(Debug, Default)]
pub struct Found {
    /// What was said.
    pub said: Said,
    /// For each word whether it is part of the period.
    pub taken: Vec<bool>,
}

const MONTHS: [&[&str]; 12] = [
    &["januari", "jan", "january"],
    &["februari", "feb", "pebruari", "peb", "febuari", "february"],
    &["maret", "mar", "mrt", "march"],
    &["april", "apr"],
    &["mei", "may"],
    &["juni", "jun", "june"],
    &["juli", "jul", "july"],
    &["agustus", "agu", "agt", "ags", "agust", "august"],
    &["september", "sep", "sept"],
    &["oktober", "okt", "october", "oct"],
    &["november", "nov", "nopember", "nop"],
    &["desember", "des", "december", "dec"],
];

fn month(word: &str) -> Option<u8> {
    let at = MONTHS.iter().position(|names| names.contains(&word))?;
    u8::try_from(at + 1).ok()
}

/// A quarter's or semester's number: digits, words, or Roman with the letter l and the digit 1 typed for I.
fn ordinal(word: &str) -> Option<u8> {
    let word = word.strip_prefix("ke").filter(|w| !w.is_empty()).unwrap_or(word);
    let roman: String = word.chars().map(|c| if matches!(c, 'l' | '1' | '|') { 'i' } else { c }).collect();
    match word {
        "1" | "satu" | "pertama" | "first" => return Some(1),
        "2" | "dua" | "dua2" | "second" => return Some(2),
        "3" | "tiga" | "tiga3" | "third" => return Some(3),
        "4" | "empat" | "empat4" | "fourth" => return Some(4),
        _ => {}
    }
    match roman.as_str() {
        "i" => Some(1),
        "ii" => Some(2),
        "iii" => Some(3),
        "iv" | "iiii" => Some(4),
        _ => None,
    }
}

fn year(word: &str) -> Option<i32> {
    (word.len() == 4).then(|| word.parse::<i32>().ok()).flatten().filter(|y| (1990..=2100).contains(y))
}

/// Reads `i` + `v` typed apart and letter-digit splits back together: "tw", "1", "v".
fn ordinal_at(words: &[String], at: usize) -> Option<(u8, usize)> {
    let skip = usize::from(words.get(at).is_some_and(|w| w == "ke"));
    let first = words.get(at + skip)?;
    if let Some(second) = words.get(at + skip + 1) {
        let joined = format!("{first}{second}");
        // "l" and "1" are split from letters by the word rule: "Tw 1l", "TW 1V".
        if first.len() + second.len() <= 3
            && first.bytes().all(|b| matches!(b, b'1' | b'l' | b'i'))
            && matches!(second.as_str(), "l" | "i" | "ll" | "ii" | "v")
            && let Some(n) = ordinal(&joined)
        {
            return Some((n, skip + 2));
        }
    }
    ordinal(first).map(|n| (n, skip + 1))
}

/// Reads what the words of a text say of a period. `words` are those of `label::words`; expansions such as
/// `tw` to `triwulan` may have been made already.
pub fn read(words: &[String]) -> Found {
    let mut taken = vec![false; words.len()];
    let mut years: Vec<i32> = Vec::new();
    let mut parts: Vec<(Part, usize, bool)> = Vec::new();
    let mut dates: Vec<Part> = Vec::new();
    let mut to_date = false;
    let mut i = 0;
    while i < words.len() {
        let word = words[i].as_str();
        let mut take = |n: usize| {
            for t in taken.iter_mut().skip(i).take(n) {
                *t = true;
            }
        };
        let mut step = 1;
        match word {
            "triwulan" | "tw" | "triw" | "trw" | "kuartal" | "kwartal" | "quarter" | "q" | "twl" | "triwulanan" => {
                if let Some((n, used)) = ordinal_at(words, i + 1) {
                    parts.push((Part::Quarter(n), i, false));
                    step = 1 + used;
                }
                take(step);
            }
            "twi" | "twii" | "twiii" | "twiv" | "triwulani" | "triwulanii" | "triwulaniii" | "triwulaniv" => {
                let roman = word.trim_start_matches("triwulan").trim_start_matches("tw");
                if let Some(n) = ordinal(roman) {
                    parts.push((Part::Quarter(n), i, false));
                }
                take(1);
            }
            "semester" | "smt" | "sem" => {
                if let Some((n @ 1..=2, used)) = ordinal_at(words, i + 1) {
                    parts.push((Part::Semester(n), i, false));
                    step = 1 + used;
                }
                take(step);
            }
            "sd" | "hingga" | "kumulatif" | "komulatif" | "akumulasi" => {
                to_date = true;
                take(1);
            }
            "sampai" => {
                to_date = true;
                step = if words.get(i + 1).is_some_and(|w| matches!(w.as_str(), "dengan" | "dgn")) { 2 } else { 1 };
                take(step);
            }
            "tahun" | "thn" | "th" | "ta" | "tahunan" | "anggaran" | "bulan" | "bln" | "periode" | "keadaan"
            | "posisi" | "per" | "akhir" | "pertanggal" | "tanggal" | "tgl" => {
                take(1);
            }
            _ => {
                if let Some(m) = month(word) {
                    let dated = i > 0 && words[i - 1].parse::<u8>().is_ok_and(|d| (1..=31).contains(&d));
                    parts.push((Part::Month(m), i, dated));
                    if dated {
                        dates.push(Part::Month(m));
                        taken[i - 1] = true;
                    }
                    taken[i] = true;
                } else if let Some(y) = year(word) {
                    years.push(y);
                    taken[i] = true;
                }
            }
        }
        i += step;
    }
    years.dedup();
    let mut said = Said { to_date, many_years: years.len() > 1, ..Said::default() };
    if let [only] = years.as_slice() {
        said.year = Some(*only);
    }
    settle(&mut said, &parts, words);
    Found { said, taken }
}

/// Makes one part of the year out of all that were named.
fn settle(said: &mut Said, parts: &[(Part, usize, bool)], words: &[String]) {
    match parts {
        [] => {}
        [(Part::Month(m), _, true)] => {
            // A position at a date: a quarter's last month stands for the quarter.
            said.part = Some(if m % 3 == 0 { Part::Quarter(m / 3) } else { Part::Month(*m) });
        }
        [(part, _, _)] => said.part = Some(*part),
        [(a, at_a, _), (b, at_b, _)] if at_a != at_b => {
            // "Januari - Maret", "TW I s.d. TW IV": from the start of one to the end of the other.
            let (first, last) = (a.months().0, b.months().1);
            let between = &words[*at_a..*at_b];
            let listed = between.iter().any(|w| matches!(w.as_str(), "dan" | "vs" | "banding"));
            let whole = [Part::Year, Part::Semester(1), Part::Semester(2)]
                .into_iter()
                .chain((1..=4).map(Part::Quarter))
                .chain((1..=12).map(Part::Month))
                .find(|p| p.months() == (first, last));
            if listed || first > last {
                said.many_parts = true;
            } else if let Some(part) = whole {
                said.part = Some(part);
                // The range is complete in itself; "s.d." only joined its ends.
                said.to_date = false;
            } else if first == 1 {
                said.part = Some(if last % 3 == 0 { Part::Quarter(last / 3) } else { Part::Month(last) });
                said.to_date = true;
            } else {
                said.many_parts = true;
            }
        }
        more => {
            let same = more.iter().all(|(p, _, _)| *p == more[0].0);
            if same { said.part = Some(more[0].0) } else { said.many_parts = true }
        }
    }
}

/// Reads a plain text.
pub fn read_text(text: &str) -> Said {
    // A file name may hold a date of sending such as 2024-01-15, which names no period.
    read(&without_dates(label::words(text))).said
}

/// Words without plain dates such as `2024 01 15` or `15 01 2024`.
fn without_dates(words: Vec<String>) -> Vec<String> {
    let number = |w: &String, most: u8| w.len() <= 2 && w.parse::<u8>().is_ok_and(|n| (1..=most).contains(&n));
    let mut kept = Vec::with_capacity(words.len());
    let mut i = 0;
    while i < words.len() {
        if let [a, b, c, ..] = &words[i..] {
            let iso = year(a).is_some() && number(b, 12) && number(c, 31);
            let local = number(a, 31) && number(b, 12) && year(c).is_some();
            let before = i.checked_sub(1).map(|p| words[p].as_str());
            let ordinal = matches!(before, Some("triwulan" | "tw" | "semester" | "q"));
            if (iso || local) && !ordinal {
                i += 3;
                continue;
            }
        }
        kept.push(words[i].clone());
        i += 1;
    }
    kept
}

/// A text that may name a period, and where it stands.
#[derive(Debug, Clone)]
pub struct Source {
    /// Which kind of place.
    pub source: PeriodSource,
    /// The cell, where it is one.
    pub cell: Option<CellRef>,
    /// The text.
    pub text: String,
    /// What it says.
    pub said: Said,
}

/// Settles a period from several places, nearest first: the part from the first that names one, the year likewise.
/// A farther place that contradicts is told. `varied` says that the table's headings name several parts (or years), so
/// that a title's own part only says up to when the table reports.
pub fn settle_sources(sources: &[Source], run_year: Option<i32>, varied_parts: bool, varied_years: bool) -> PeriodRead {
    let part_from = sources.iter().find(|s| s.said.part.is_some());
    let year_from = sources.iter().find(|s| s.said.year.is_some());
    let blocked = sources.iter().any(|s| s.said.many_years) && year_from.is_none();
    let year = year_from.and_then(|s| s.said.year).or(run_year.filter(|_| !blocked && part_from.is_some()));
    let teller = part_from.or(year_from);
    let mut read = PeriodRead {
        source: teller.map_or(PeriodSource::Nowhere, |s| s.source),
        cell: teller.and_then(|s| s.cell),
        ..PeriodRead::default()
    };
    let Some(year) = year else { return read };
    // A bare list of several parts tells that the text's period is not one we can use.
    let muddled = part_from.is_none() && sources.iter().any(|s| s.said.many_parts);
    if muddled {
        return read;
    }
    let part = part_from.and_then(|s| s.said.part).unwrap_or(Part::Year);
    let period = Period { year, part };
    read.period = Some(period);
    // "s.d." counts for the part it stands with; alone ("kumulatif") it counts for any, but not in "s.d. tahun 2023".
    read.to_date = sources.iter().any(|s| {
        let near = s.source == PeriodSource::Heading || !varied_parts;
        s.said.to_date && (s.said.part == Some(part) || (s.said.part.is_none() && s.said.year.is_none() && near))
    });
    for source in sources {
        let own_part = source.said.part.filter(|_| !(varied_parts && source.source != PeriodSource::Heading));
        let own_year = source.said.year.filter(|_| !varied_years);
        let part_differs = own_part.is_some_and(|p| part != Part::Year && !nested(p, part));
        let year_differs = own_year.is_some_and(|y| y != year);
        if part_differs || year_differs {
            let other = Period { year: source.said.year.unwrap_or(year), part: source.said.part.unwrap_or(part) };
            read.conflict = Some(PeriodConflict { other, text: source.text.clone(), source: source.source });
            break;
        }
    }
    read
}

fn nested(a: Part, b: Part) -> bool {
    let ((a1, a2), (b1, b2)) = (a.months(), b.months());
    (a1 <= b1 && b2 <= a2) || (b1 <= a1 && a2 <= b2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        let s = read_text(text);
        let part = s.part.map_or_else(
            || if s.many_parts { "?".to_owned() } else { "-".to_owned() },
            |part| Period { year: 0, part }.to_string().trim_start_matches("0-").to_owned(),
        );
        format!(
            "{}{} {}",
            if s.to_date { "sd " } else { "" },
            part,
            s.year.map_or_else(|| "-".to_owned(), |y| y.to_string())
        )
    }

    #[test]
    fn periods_are_read_as_offices_write_them() {
        for (text, meant) in [
            ("TRIWULAN IV TAHUN 2023", "Q4 2023"),
            ("S.D. TRIWULAN II TAHUN 2023", "sd Q2 2023"),
            ("s/d TW. 3 2023", "sd Q3 2023"),
            ("Tw Il", "Q2 -"),
            ("TW lll", "Q3 -"),
            ("TW 1V", "Q4 -"),
            ("tw4 kiriman kedua", "Q4 -"),
            ("Triwulan ke-3", "Q3 -"),
            ("Triwulan kedua Tahun 2023", "Q2 2023"),
            ("Keadaan Per 30 Juni 2023", "Q2 2023"),
            ("per 31 Desember 2023", "Q4 2023"),
            ("Keadaan 31 Mei 2023", "05 2023"),
            ("Januari s.d. Maret 2023", "Q1 2023"),
            ("Januari - Juni 2023", "S1 2023"),
            ("Jan s/d Sept 2023", "sd Q3 2023"),
            ("Realisasi s.d. Desember", "sd 12 -"),
            ("Semester II 2023", "S2 2023"),
            ("TAHUN ANGGARAN 2023", "- 2023"),
            ("Tahun 2022 dan 2023", "- -"),
            ("TW I dan TW II 2023", "? 2023"),
            ("Nopember 2023", "11 2023"),
            ("laporan 2024-01-15", "- -"),
            ("Sheet1", "- -"),
            ("Q1 2023", "Q1 2023"),
            ("TWI 2023", "Q1 2023"),
        ] {
            assert_eq!(said(text), meant, "{text}");
        }
    }
}
