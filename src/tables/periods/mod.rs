//! Reads periods out of headings, titles and names: "S.D. TW II 2023", "Keadaan per 30 Juni 2023", "Jan - Mar".

use crate::label;
use crate::period::Part;
use crate::tables::period_words::{
    further_ordinal, is_numeral, is_stretch, mended, month_name, month_number, ordinal, ordinal_at,
};
pub use crate::tables::period_words::{month, year};

/// What one text says of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Said {
    /// The year, where exactly one is named.
    pub year: Option<i32>,
    /// The part of the year.
    pub part: Option<Part>,
    /// Whether the text says "up to".
    pub to_date: bool,
    /// Whether it says that all its figures run from the start of the year ("kumulatif").
    pub running: bool,
    /// Whether several years are named, so that none is told.
    pub many_years: bool,
    /// Whether several parts are named that are no range.
    pub many_parts: bool,
    /// "Bulan ini", "s.d. triwulan lalu": a part that only the title's own tells.
    pub relative: Option<Relative>,
    /// "Tahun lalu": a figure of another year.
    pub last_year: bool,
    /// The part is told by a day: "per 30 Juni 2023".
    pub dated: bool,
    /// The day only says when something was written: no word says that the figures stand at it.
    pub weak: bool,
    /// A word such as "Triwulan" that stands without its number.
    pub bare: bool,
    /// A word such as "Triwulan" with a number that was not understood.
    pub garbled: bool,
    /// The year of a date that tells no period.
    pub passing_year: Option<i32>,
}

/// A part of the year told by another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relative {
    /// The one that the title names.
    This,
    /// The one before it.
    Last,
}

/// Where a word stands that belongs to a period; used to set such words aside when a heading's meaning is looked for.
#[derive(Debug, Default)]
pub struct Found {
    /// What was said.
    pub said: Said,
    /// For each word whether it is part of the period.
    pub taken: Vec<bool>,
}

/// Reads what the words of a text say of a period. `words` are those of `label::words`; expansions such as
/// `tw` to `triwulan` may have been made already.
pub fn read(words: &[String]) -> Found {
    let mended: Vec<String> = words.iter().map(|w| mended(w).to_owned()).collect();
    let words = mended.as_slice();
    let mut taken = vec![false; words.len()];
    let mut years: Vec<i32> = Vec::new();
    let mut parts: Vec<(Part, usize, bool)> = Vec::new();
    let mut flaws = Flaws::default();
    let mut short_years: Vec<i32> = Vec::new();
    let mut to_date = false;
    let mut running = false;
    let mut relative = None;
    let mut relative_year = false;
    let mut i = 0;
    while i < words.len() {
        let word = words[i].as_str();
        let counted = i > 0 && !taken[i - 1] && is_numeral(words, i - 1);
        let mut take = |n: usize| {
            for t in taken.iter_mut().skip(i).take(n) {
                *t = true;
            }
        };
        let mut step = 1;
        match word {
            "caturwulan" | "cawu" | "catur" | "kwartalan" => {
                // Four months are no part of the year that is reported.
                flaws.garbled |= word != "catur" || words.get(i + 1).is_some_and(|w| w == "wulan");
                step = if word == "catur" { 2 } else { 1 };
                take(step);
            }
            "tri" | "t" if !split_quarter(words, i) => {}
            "triwulan" | "tw" | "triw" | "trw" | "kuartal" | "kwartal" | "quarter" | "q" | "twl" | "triwulanan"
            | "tri" | "t" => {
                step = if matches!(word, "tri" | "t") { 2 } else { 1 };
                let first = i + step;
                match ordinal_at(words, first) {
                    None => {
                        if is_numeral(words, first) {
                            flaws.garbled = true;
                            step += 1;
                        } else {
                            flaws.bare |= word != "q";
                        }
                    }
                    // "Triwulan 10", "Triwulan I x".
                    Some((n, used)) => {
                        parts.push((Part::Quarter(n), i, false));
                        step += used;
                        // "Triwulan I - III", "I, II dan III", "1 s.d. 3": more of them behind it.
                        while let Some((n, used)) = further_ordinal(words, i + step) {
                            parts.push((Part::Quarter(n), i + step, false));
                            to_date |= words[i + step..i + step + used].iter().any(|w| w == "sd");
                            flaws.loose |= used == 1;
                            step += used;
                        }
                    }
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
                } else if is_numeral(words, i + 1) {
                    flaws.garbled = true;
                    step = 2;
                } else {
                    flaws.bare = true;
                }
                take(step);
            }
            "non" | "tidak" | "bukan" if words.get(i + 1).is_some_and(|w| is_running(w)) => {
                step = 2;
                take(step);
            }
            "nonkumulatif" => take(1),
            _ if is_running(word) => {
                to_date = true;
                running = true;
                take(1);
            }
            "sd" | "hingga" => {
                to_date = true;
                take(1);
            }
            "sampai" => {
                to_date = true;
                step = if words.get(i + 1).is_some_and(|w| matches!(w.as_str(), "dengan" | "dgn")) { 2 } else { 1 };
                take(step);
            }
            "bulan" | "bln" if month_number(words, i + 1).is_some() => {
                parts.extend(month_number(words, i + 1).map(|(m, _)| (Part::Month(m), i, false)));
                step = 1 + month_number(words, i + 1).map_or(0, |(_, used)| used);
                take(step);
            }
            // "9 bulan", "bulan ke-13".
            "bulan" | "bln" if is_numeral(words, i + 1) || counted => {
                flaws.garbled = true;
                if counted {
                    taken[i - 1] = true;
                }
                taken[i] = true;
            }
            "tahun" | "thn" | "th" => {
                step = if words.get(i + 1).is_some_and(|w| w == "anggaran") { 2 } else { 1 };
                take(step);
            }
            // Tahun anggaran, and no other TA.
            "ta" if words.get(i + 1).is_some_and(|w| year(w).is_some()) => take(1),
            "tahunan" | "bulan" | "bln" | "periode" | "keadaan" | "posisi" | "per" | "akhir" | "pertanggal"
            | "tanggal" | "tgl" => {
                take(1);
            }
            "ini" | "lalu" if i > 0 && is_stretch(&words[i - 1]) => {
                relative = Some(if word == "ini" { Relative::This } else { Relative::Last });
                relative_year = matches!(words[i - 1].as_str(), "tahun" | "thn" | "th");
                take(1);
            }
            _ => {
                if let Some(m) = month(word) {
                    let dated = i > 0 && words[i - 1].parse::<u8>().is_ok_and(|d| (1..=31).contains(&d));
                    parts.push((Part::Month(m), i, dated));
                    if dated {
                        taken[i - 1] = true;
                    }
                    taken[i] = true;
                } else if let Some(y) = year(word) {
                    years.push(y);
                    taken[i] = true;
                } else if let Some(y) = short_year(word).filter(|_| i > 0 && taken[i - 1]) {
                    // "TW IV '22", "Des 23", "tahun 23": behind a period only.
                    short_years.push(y);
                    taken[i] = true;
                }
            }
        }
        i += step;
    }
    if years.is_empty() {
        years = short_years;
    }
    years.dedup();
    let mut said = Said { to_date, running, many_years: years.len() > 1, ..Said::default() };
    if let [only] = years.as_slice() {
        said.year = Some(*only);
    }
    // "Tahun ini" says no more than the title does; "tahun lalu" is another year's figure.
    said.relative = relative.filter(|r| !relative_year || *r == Relative::Last);
    said.last_year = relative_year && relative == Some(Relative::Last);
    settle(&mut said, &parts, words);
    said.garbled = flaws.garbled;
    said.bare = flaws.bare && parts.is_empty();
    if flaws.loose {
        // "TRIWULAN III IV": one of them was meant to go.
        said.part = None;
        said.many_parts = true;
    }
    said.dated = said.part.is_some() && parts.iter().all(|(_, _, dated)| *dated);
    said.weak =
        said.dated && !to_date && (!words.iter().any(|w| is_standing(w)) || words.iter().any(|w| is_written(w)));
    Found { said, taken }
}

/// What was not understood of a text's periods.
#[derive(Debug, Default)]
struct Flaws {
    garbled: bool,
    bare: bool,
    loose: bool,
}

/// Whether "Triwulan" stands there in two words: "TRI WULAN", "T.W. II".
fn split_quarter(words: &[String], at: usize) -> bool {
    match (words[at].as_str(), words.get(at + 1).map(String::as_str)) {
        ("tri", Some("wulan")) => true,
        ("t", Some("w")) => ordinal_at(words, at + 2).is_some(),
        _ => false,
    }
}

fn is_running(word: &str) -> bool {
    matches!(word, "kumulatif" | "komulatif" | "akumulasi" | "akumulatif")
}

/// Words before a day that say that figures stand at it.
fn is_standing(word: &str) -> bool {
    matches!(word, "per" | "posisi" | "keadaan" | "kondisi" | "pertanggal" | "sd" | "sampai" | "hingga" | "akhir")
}

/// Words before a day that say that something was written then.
fn is_written(word: &str) -> bool {
    matches!(
        word,
        "update" | "updated" | "diupdate" | "pemutakhiran" | "diperbaharui" | "terkini" | "dikirim" | "diterima"
    )
}

/// The year that two digits name.
fn short_year(word: &str) -> Option<i32> {
    let n = (word.len() == 2).then(|| word.parse::<i32>().ok()).flatten()?;
    (15..=49).contains(&n).then_some(2000 + n)
}

/// Reads a path of labels, each by itself: "TW I" over "L" is the first quarter and not the second. Only a label that
/// ends in "Triwulan" takes its number from the label below it.
pub fn read_path(labels: &[Vec<String>]) -> Found {
    let mut found = Found::default();
    let mut i = 0;
    while i < labels.len() {
        let dangling = dangles(&labels[i]) && i + 1 < labels.len();
        let joined = dangling.then(|| read(&[labels[i].as_slice(), labels[i + 1].as_slice()].concat()));
        let (own, used) = match joined.filter(|j| j.said.part.is_some() && read(&labels[i + 1]).said.part.is_none()) {
            Some(joined) => (joined, 2),
            None => (read(&labels[i]), 1),
        };
        i += used;
        let (said, new) = (&mut found.said, own.said);
        // The lower label tells more exactly; what it contradicts cannot be right either way.
        if let (Some(above), Some(below)) = (said.part, new.part) {
            said.many_parts |= !nested(above, below);
        }
        said.part = new.part.or(said.part);
        said.many_years |= new.many_years || (said.year.is_some() && new.year.is_some() && said.year != new.year);
        said.year = new.year.or(said.year);
        said.to_date |= new.to_date;
        said.running |= new.running;
        said.many_parts |= new.many_parts;
        said.relative = new.relative.or(said.relative);
        said.last_year |= new.last_year;
        said.garbled |= new.garbled;
        said.bare |= new.bare;
        if new.part.is_some() {
            (said.dated, said.weak) = (new.dated, new.weak);
        }
        found.taken.extend(own.taken);
    }
    found.said.bare &= found.said.part.is_none();
    if found.said.many_parts {
        found.said.part = None;
    }
    if found.said.many_years {
        found.said.year = None;
    }
    found
}

/// Whether a label leaves its number to the next one: "Triwulan", "Triwulan Ke-".
pub fn dangles(words: &[String]) -> bool {
    match words {
        [.., stretch, ke] if ke == "ke" => is_stretch(stretch),
        [.., last] => is_stretch(last),
        [] => false,
    }
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
        [(a, at_a, _), (b, at_b, _)] if at_a != at_b && !nested(*a, *b) => {
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
        more if more.iter().any(|(p, _, _)| *p == widest(more)) => {
            // "Triwulan III (Juli s.d. September)": one part is all of the others.
            said.part = Some(widest(more));
            said.to_date = said.to_date
                && !words.windows(3).any(|w| month(&w[0]).is_some() && w[1] == "sd" && month(&w[2]).is_some());
        }
        more if more.windows(2).all(|w| w[0].0.months().1 + 1 == w[1].0.months().0) && whole(more).is_some() => {
            // "Oktober, November dan Desember".
            said.part = whole(more);
        }
        more => {
            let same = more.iter().all(|(p, _, _)| *p == more[0].0);
            if same { said.part = Some(more[0].0) } else { said.many_parts = true }
        }
    }
}

/// The part of the year that holds all of some parts, where one does; otherwise the whole year.
fn widest(parts: &[(Part, usize, bool)]) -> Part {
    let first = parts.iter().map(|(p, _, _)| p.months().0).min().unwrap_or(1);
    let last = parts.iter().map(|(p, _, _)| p.months().1).max().unwrap_or(12);
    parts.iter().map(|(p, _, _)| *p).find(|p| p.months() == (first, last)).unwrap_or(Part::Year)
}

/// The part of the year that some parts fill together.
fn whole(parts: &[(Part, usize, bool)]) -> Option<Part> {
    let span = (parts.first()?.0.months().0, parts.last()?.0.months().1);
    let parts = [Part::Semester(1), Part::Semester(2)].into_iter().chain((1..=4).map(Part::Quarter));
    parts.filter(|_| span.0 <= span.1).find(|p| p.months() == span)
}

/// Reads a plain text.
pub fn read_text(text: &str) -> Said {
    let (words, passing_year) = dates_spelt(label::words(text));
    Said { passing_year, ..read(&words).said }
}

/// The year that a text names.
pub fn year_in(text: &str) -> Option<i32> {
    read_text(text).year
}

/// Reads the name of a sheet, which may be a month's number alone: "09". Of another number alone nobody knows whether it
/// is a quarter, a month or the sheet's place.
pub fn read_name(name: &str) -> Said {
    let said = read_text(name);
    match label::words(name).as_slice() {
        [only] if only.len() <= 2 => match only.parse::<u8>() {
            Ok(n @ 1..=12) if only.len() == 2 => Said { part: Some(Part::Month(n)), ..said },
            Ok(_) => Said { bare: true, ..said },
            Err(_) => said,
        },
        _ => said,
    }
}

/// Dates in digits with their month spelt out where figures stand at them ("per 30-09-2023"); a date of sending such as
/// 2024-01-15 names no period and falls away, and only its year is kept.
fn dates_spelt(words: Vec<String>) -> (Vec<String>, Option<i32>) {
    let number = |w: &String, most: u8| w.parse::<u8>().ok().filter(|n| w.len() <= 2 && (1..=most).contains(n));
    let mut kept: Vec<String> = Vec::with_capacity(words.len());
    let mut passing = None;
    let mut i = 0;
    while i < words.len() {
        if let [a, b, c, ..] = &words[i..] {
            let iso = year(a).zip(number(b, 12)).zip(number(c, 31));
            let local = year(c).zip(number(b, 12)).zip(number(a, 31));
            let before = i.checked_sub(1).map(|p| words[p].as_str());
            let ordinal = matches!(before, Some("triwulan" | "tw" | "semester" | "q"));
            if let Some(((year, month), day)) = iso.or(local).filter(|_| !ordinal) {
                if kept.iter().any(|w| is_standing(w)) {
                    kept.extend([day.to_string(), month_name(month).to_owned(), year.to_string()]);
                } else {
                    passing = Some(year);
                }
                i += 3;
                continue;
            }
        }
        kept.push(words[i].clone());
        i += 1;
    }
    (kept, passing)
}

/// Whether one part lies in the other.
pub fn nested(a: Part, b: Part) -> bool {
    let ((a1, a2), (b1, b2)) = (a.months(), b.months());
    (a1 <= b1 && b2 <= a2) || (b1 <= a1 && a2 <= b2)
}

#[cfg(test)]
mod tests;
