//! Reads labels as places: districts with their spellings, villages, and the words that mean a total.

use hashbrown::{HashMap, HashSet};

use crate::label;
use crate::period::Period;
use crate::schema::{Particles, PeriodWords, Schema, is_among};
use crate::tables::memo::Memo;
use crate::tables::names::Names;
use crate::tables::periods;
use crate::tables::table::DistrictRead;

/// All names of a region, ready to be compared with labels.
#[derive(Debug)]
pub struct Gazetteer {
    /// Squeezed right spellings and well-known misspellings, as what they are read.
    spellings: HashMap<String, DistrictRead>,
    /// The words of each district's name, with its code.
    names: Vec<(Vec<String>, String)>,
    /// Kemendagri and BPS codes without points to the district's code.
    codes: HashMap<String, String>,
    /// Squeezed names that come near to ours and are other places.
    others: Vec<String>,
    /// The right spellings by district, and the names of other places, for the nearest one.
    near: Names<String>,
    rivals: Names<()>,
    /// The likeness below which a name has no say.
    floor: f64,
    /// Squeezed village names to the codes of the districts they lie in.
    villages: HashMap<String, Vec<String>>,
    /// Villages as they are written officially, with the codes of their districts.
    village_names: Vec<(String, String)>,
    /// Squeezed labels of the total row.
    totals: HashSet<String>,
    total_words: Vec<String>,
    /// What stands before names.
    particles: Particles,
    prefixes: Vec<String>,
    /// The words of the region's own name.
    region: Vec<String>,
    /// Words that may stand in brackets behind a name and change nothing: "(Ibu Kota Kabupaten)".
    place_notes: HashSet<String>,
    /// Words that say nothing by themselves.
    neutral: HashSet<String>,
    /// The words of periods.
    periods: PeriodWords,
    asides: Vec<Vec<String>>,
    similarity: f64,
    margin: f64,
    /// What labels were read as, without guessing and with it.
    read: Memo<Label>,
    guessed: Memo<DistrictRead>,
}

/// What a label says of places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// A district, rightly spelt or by a well-known misspelling; and whether a word such as "Kec." stands before it.
    District(DistrictRead, bool),
    /// The total of the whole table.
    Total,
    /// The total of one district, by its code.
    Subtotal(String),
    /// Something else.
    Other,
}

/// A label's words without the numbering before it ("1.", "a.", "(1)") and footnote marks behind it.
fn bare(text: &str) -> Vec<String> {
    let mut words = label::words(text);
    while words.len() > 1 && words.first().is_some_and(|w| w.bytes().all(|b| b.is_ascii_digit())) {
        words.remove(0);
    }
    // "a. Binamu", "III. Tamalatea": a single letter or a Roman numeral before a point or bracket numbers a row.
    let lead: &str = text.trim_start().trim_start_matches('(');
    let lead = &lead[..lead.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(lead.len())];
    let marked = text.trim_start().trim_start_matches('(')[lead.len()..].trim_start().starts_with(['.', ')', '-', ':']);
    let numbers = lead.len() == 1 || is_roman(lead);
    if words.len() > 1 && marked && numbers && words[0].eq_ignore_ascii_case(lead) {
        words.remove(0);
    }
    while words.len() > 1 && words.last().is_some_and(|w| w.bytes().all(|b| b.is_ascii_digit())) {
        words.pop();
    }
    words
}

/// Whether a word is a Roman numeral as offices number rows with.
fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.len() <= 5 && word.bytes().all(|b| matches!(b.to_ascii_lowercase(), b'i' | b'v' | b'x'))
}

fn names_year(text: &str) -> bool {
    label::words(text)
        .iter()
        .any(|w| w.len() == 4 && (w.starts_with("19") || w.starts_with("20")) && w.parse::<u16>().is_ok())
}

/// Whether words could be a name with typing errors: each word one of the name's, or all written together or apart
/// elsewhere. A word more or less is another place's name, as "Rumbia Baru".
fn is_word_for_word(words: &[String], name: &[String]) -> bool {
    if words.len() == name.len() {
        return words.iter().zip(name).all(|(w, n)| w == n || label::likeness(w, n) >= 0.6);
    }
    let (one, other) = (squeeze(words), squeeze(name));
    let errors = label::errors_between(&one, &other);
    let shortest = words.iter().chain(name).map(String::len).min().unwrap_or(0);
    errors <= 2 && errors < shortest
}

/// A village's name without the word for its kind before it.
fn village_words<'w>(words: &'w [String], particles: &Particles) -> &'w [String] {
    match words.split_first() {
        Some((first, rest)) if !rest.is_empty() && is_among(&particles.village, first) => rest,
        _ => words,
    }
}

fn squeeze(words: &[String]) -> String {
    words.concat()
}

impl Gazetteer {
    /// Whether an address says "Kec." before a name; a bare name in it may be a street's.
    pub fn says_district(&self, address: &str) -> bool {
        label::words(address).iter().any(|w| is_among(&self.particles.district, w))
    }

    /// Whether an address says "Kab." before a name that is not the region's.
    pub fn names_other_regency(&self, address: &str) -> bool {
        let words = label::words(address);
        let behind = words.iter().enumerate().filter(|(_, w)| is_among(&self.particles.regency, w));
        let mut behind = behind.map(|(at, _)| &words[at + 1..]);
        behind.any(|name| !name.is_empty() && !name.starts_with(&self.region))
    }

    /// The names of a schema's region.
    pub fn new(schema: &Schema) -> Self {
        let region = &schema.region;
        let mut spellings = HashMap::new();
        for district in &region.districts {
            for name in &district.misspellings {
                spellings.insert(squeeze(&label::words(name)), DistrictRead::Misspelt(district.code.clone()));
            }
        }
        // What is right for one district is not wrong for another.
        for district in &region.districts {
            for name in std::iter::once(&district.name).chain(&district.aliases) {
                spellings.insert(squeeze(&label::words(name)), DistrictRead::Known(district.code.clone()));
            }
        }
        let spelt = |d: &crate::schema::District| {
            let names: Vec<String> = std::iter::once(&d.name).chain(&d.aliases).cloned().collect();
            names.into_iter().map(move |name| label::words(&name))
        };
        let districts = || region.districts.iter().flat_map(|d| spelt(d).map(|words| (words, d.code.clone())));
        let digits = |code: &str| code.chars().filter(char::is_ascii_digit).collect::<String>();
        let codes = region.districts.iter().flat_map(|d| [(digits(&d.code), &d.code), (digits(&d.bps), &d.code)]);
        let mut villages: HashMap<String, Vec<String>> = HashMap::new();
        for village in &region.villages {
            villages.entry(squeeze(&label::words(&village.name))).or_default().push(village.district.clone());
        }
        let others: Vec<String> = region.not_ours.iter().map(|n| squeeze(&label::words(n))).collect();
        let levels = &schema.levels;
        Self {
            near: Names::new(districts().map(|(words, code)| (squeeze(&words), code))),
            rivals: Names::new(others.iter().map(|name| (name.clone(), ()))),
            floor: (levels.name_similarity - levels.name_margin).clamp(0.1, 0.6) - 0.001,
            spellings,
            names: districts().collect(),
            codes: codes.filter(|(digits, _)| digits.len() >= 4).map(|(digits, code)| (digits, code.clone())).collect(),
            others,
            villages,
            village_names: region.villages.iter().map(|v| (v.name.clone(), v.district.clone())).collect(),
            totals: region.total_labels.iter().map(|n| squeeze(&label::words(n))).collect(),
            total_words: schema.vocabulary.total_words.clone(),
            particles: schema.vocabulary.particles.clone(),
            prefixes: region.prefixes.clone(),
            region: label::words(&region.name),
            place_notes: schema.vocabulary.place_notes.iter().cloned().collect(),
            neutral: schema.vocabulary.neutral.iter().cloned().collect(),
            periods: schema.vocabulary.periods.clone(),
            asides: schema.vocabulary.row_asides.clone(),
            similarity: levels.name_similarity,
            margin: levels.name_margin,
            read: Memo::default(),
            guessed: Memo::default(),
        }
    }

    /// The district of a code, as Kemendagri or BPS write it, with or without points.
    pub fn coded(&self, text: &str) -> Option<String> {
        let plain = text.trim().chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ' ' | '-'));
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        self.codes.get(&digits).filter(|_| plain).cloned()
    }

    /// The words of a label without its numbering, and without a bracket that only describes the place:
    /// "Binamu (Ibu Kota Kabupaten)". What else stands in brackets may be a part of the district.
    fn named(&self, text: &str) -> Vec<String> {
        let whole = bare(text);
        let Some((before, rest)) = text.split_once('(').filter(|(before, _)| !before.trim().is_empty()) else {
            return whole;
        };
        let (inside, behind) = rest.split_once(')').unwrap_or((rest, ""));
        let note = label::words(inside);
        let describes = note.iter().all(|w| self.place_notes.contains(w)) || self.coded(inside).is_some();
        if describes && behind.trim().is_empty() { bare(before) } else { whole }
    }

    /// Words without a leading "Kec." or "Kecamatan", and whether one stood there.
    fn without_prefix<'w>(&self, words: &'w [String]) -> (&'w [String], bool) {
        match words.split_first() {
            Some((first, rest)) if !rest.is_empty() && self.prefixes.contains(first) => (rest, true),
            _ => (words, false),
        }
    }

    fn spelt(&self, name: &str) -> Option<DistrictRead> {
        self.spellings.get(name).cloned()
    }

    /// What a label says, without guessing at unknown spellings.
    pub fn read(&self, text: &str) -> Label {
        // Longer texts are sentences; the longest label of a place has a few words.
        if text.len() > 80 {
            return Label::Other;
        }
        self.read.of(text, || self.read_label(text))
    }

    fn read_label(&self, text: &str) -> Label {
        if !text.chars().any(char::is_alphabetic) {
            return self.coded(text).map_or(Label::Other, |code| Label::District(DistrictRead::Known(code), false));
        }
        let words = self.named(text);
        if words.is_empty() {
            return Label::Other;
        }
        let (name, prefixed) = self.without_prefix(&words);
        if let Some(read) = self.spelt(&squeeze(name)) {
            return Label::District(read, prefixed);
        }
        let squeezed = squeeze(&words);
        if self.totals.contains(&squeezed) {
            return Label::Total;
        }
        let total = words.iter().take_while(|w| self.total_words.contains(w) || *w == "sub" || *w == "per").count();
        if total > 0 && words.iter().take(total).any(|w| self.total_words.contains(w)) {
            let rest = &words[total..];
            let (name, _) = self.without_prefix(rest);
            if rest.is_empty() {
                return Label::Total;
            }
            if let Some(code) = self.spelt(&squeeze(name)).as_ref().and_then(DistrictRead::code) {
                return Label::Subtotal(code.to_owned());
            }
            if self.totals.contains(&squeeze(rest)) || self.prefixes.contains(&squeeze(rest)) {
                return Label::Total;
            }
        }
        // "Binamu Jumlah": the district first.
        if words.last().is_some_and(|w| self.total_words.contains(w)) {
            let (name, _) = self.without_prefix(&words[..words.len() - 1]);
            if let Some(code) = self.spelt(&squeeze(name)).as_ref().and_then(DistrictRead::code) {
                return Label::Subtotal(code.to_owned());
            }
        }
        Label::Other
    }

    /// Whether a label in a column of names is that of a sum, also in more words: "TOTAL (11 Kecamatan)",
    /// "12. Jumlah Koperasi", "Kabupaten Jeneponto (Jumlah)".
    pub fn is_sum(&self, text: &str) -> bool {
        let words = bare(text);
        if names_year(text) {
            return false;
        }
        let says = |w: Option<&String>| w.is_some_and(|w| self.total_words.contains(w));
        let (own, rest): (Vec<String>, Vec<String>) =
            words.iter().cloned().partition(|w| self.total_words.contains(w) || w.bytes().all(|b| b.is_ascii_digit()));
        says(words.first()) || says(words.last()) && self.totals.contains(&squeeze(&rest)) && !own.is_empty()
    }

    /// Whether a label below a table is that of no district and no sum, such as "Rata-rata" or "Tahun 2022".
    pub fn is_aside(&self, text: &str) -> bool {
        let words = label::words(text);
        // "Jumlah Tahun 2022" below a table of 2023 is there to be compared.
        if names_year(text) && words.first().is_some_and(|w| self.total_words.contains(w)) {
            return true;
        }
        self.asides.iter().any(|aside| words.starts_with(aside))
    }

    /// Whether a sum's label says of which period it is, or counts what only changed: "JUMLAH TRIWULAN III", "JUMLAH S/D
    /// BULAN INI". `own` is the table's own period.
    pub fn is_other_sum(&self, text: &str, own: Option<Period>) -> bool {
        let words = label::words(text);
        let read = periods::read(&words, &self.periods);
        let said = read.said;
        let rest = words.iter().zip(&read.taken).filter(|(_, taken)| !**taken).map(|(w, _)| w);
        let plain = |w: &String| self.total_words.contains(w) || self.neutral.contains(w) || self.spelt(w).is_some();
        if said.part.is_none() && said.year.is_none() && !said.to_date && said.relative.is_none() {
            return false;
        }
        let rest: Vec<&String> = rest.filter(|w| !plain(w)).collect();
        let same = said.year.is_none_or(|year| own.is_some_and(|own| own.year == year))
            && said.part.is_none_or(|part| own.is_some_and(|own| own.months() == part.months()));
        !(same && !said.to_date && said.relative.is_none() && rest.is_empty())
    }

    /// A label where a district is expected: also spellings that are unknown but near, never by prefix, never where a
    /// whole word is another's, and never another place's own name.
    pub fn district(&self, text: &str) -> DistrictRead {
        self.guessed.of(text, || self.guess(text))
    }

    fn guess(&self, text: &str) -> DistrictRead {
        if let Some(code) = self.coded(text) {
            return DistrictRead::Known(code);
        }
        let words = self.named(text);
        let (words, prefixed) = self.without_prefix(&words);
        let name = squeeze(words);
        if let Some(read) = self.spelt(&name) {
            return read;
        }
        if let Some(code) = self.shortened(&label::words(text)) {
            return DistrictRead::Misspelt(code);
        }
        let nearest = self.nearest(&name);
        let village = village_words(words, &self.particles).len() < words.len();
        if self.others.contains(&name) || village || !prefixed && self.villages.contains_key(&name) {
            return DistrictRead::Unknown(nearest.filter(|(_, l, _)| *l >= 0.6).map(|(code, _, _)| code));
        }
        match nearest {
            Some((code, likeness, second))
                if likeness >= self.similarity
                    && likeness - second >= self.margin
                    && self.names.iter().any(|(right, own)| *own == code && is_word_for_word(words, right)) =>
            {
                DistrictRead::Misspelt(code)
            }
            Some((code, likeness, _)) if likeness >= 0.6 => DistrictRead::Unknown(Some(code)),
            _ => DistrictRead::Unknown(None),
        }
    }

    /// The only district whose name of several words is written with one of them as its first letter: "B. Barat".
    fn shortened(&self, words: &[String]) -> Option<String> {
        let (words, _) = self.without_prefix(words);
        let fits = |name: &[String]| {
            let whole = words.iter().zip(name).filter(|(w, n)| w == n).count();
            let letters = words.iter().zip(name).filter(|(w, n)| w.len() == 1 && n.starts_with(w.as_str())).count();
            name.len() == words.len() && name.len() > 1 && whole > 0 && letters > 0 && whole + letters == name.len()
        };
        let mut fitting: Vec<&String> =
            self.names.iter().filter(|(name, _)| fits(name)).map(|(_, code)| code).collect();
        fitting.dedup();
        if let [only] = fitting[..] { Some(only.clone()) } else { None }
    }

    /// The nearest district by likeness, its likeness, and the likeness of the best of all the others (0 below the floor). Only right
    /// spellings are compared: what comes near a misspelling may be another place's own name.
    fn nearest(&self, name: &str) -> Option<(String, f64, f64)> {
        let mut best: HashMap<&str, f64> = HashMap::new();
        for (likeness, _, code) in self.near.near(name, self.floor) {
            let entry = best.entry(code).or_insert(0.0);
            *entry = entry.max(likeness);
        }
        let mut ranked: Vec<(&str, f64)> = best.into_iter().collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        let (code, likeness) = *ranked.first()?;
        let rival = self.rivals.near(name, self.floor).map(|(likeness, ..)| likeness).fold(0.0, f64::max);
        let second = ranked.get(1).map_or(0.0, |(_, l)| *l).max(rival);
        Some((code.to_owned(), likeness, second))
    }

    /// The districts in which a village of this name lies.
    pub fn village(&self, text: &str) -> &[String] {
        let words = bare(text);
        let name = village_words(&words, &self.particles);
        self.villages.get(&squeeze(name)).map_or(&[], Vec::as_slice)
    }

    /// Whether the region lists any village.
    pub fn knows_villages(&self) -> bool {
        !self.villages.is_empty()
    }

    /// The village of a district that comes nearest to a name, as it is written officially.
    pub fn nearest_village(&self, text: &str, district: &str) -> Option<String> {
        let name = squeeze(village_words(&bare(text), &self.particles));
        let own = self.village_names.iter().filter(|(_, code)| code == district);
        let ranked = own.map(|(village, _)| (label::likeness(&name, &squeeze(&label::words(village))), village));
        let (likeness, village) = ranked.max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))?;
        (likeness >= 0.6).then(|| village.clone())
    }

    /// The district that a longer text names with "Kecamatan" before it, such as a title "KECAMATAN BINAMU"; or a sheet's
    /// name that is nothing but a district.
    pub fn named_in(&self, text: &str) -> Option<String> {
        if let Label::District(DistrictRead::Known(code), _) = self.read(text) {
            return Some(code);
        }
        let words = label::words(text);
        let at = words.iter().position(|w| self.prefixes.contains(w))?;
        let (code, end) = self.name_at(&words, at + 1)?;
        // "KECAMATAN BINAMU DAN TURATEA" names no single one.
        let others = (end..words.len()).filter_map(|i| self.name_at(&words, i));
        others.into_iter().all(|(other, _)| other == code).then_some(code)
    }

    /// The district whose name begins at one of some words, and where it ends; the longer name first: "Bangkala Barat"
    /// before "Bangkala".
    fn name_at(&self, words: &[String], at: usize) -> Option<(String, usize)> {
        (1..=3).rev().find_map(|n| match self.spelt(&squeeze(words.get(at..at + n)?)) {
            Some(DistrictRead::Known(code)) => Some((code, at + n)),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_guessed_word_for_word_only() {
        let schema = crate::schema::builtin().unwrap();
        let gazetteer = Gazetteer::new(&schema);
        let read = |text: &str| {
            let read = gazetteer.district(text);
            let name = read.code().map(|code| schema.region.name_of(code).to_owned());
            match read {
                DistrictRead::Known(_) => name,
                DistrictRead::Misspelt(_) => name.map(|name| format!("{name}?")),
                DistrictRead::Unknown(_) => None,
            }
        };
        for text in ["III. TAMALATEA", "Tamalatea", "73.04.02", "Tamalatea (Kec.)"] {
            assert_eq!(read(text).as_deref(), Some("Tamalatea"), "{text}");
        }
        assert_eq!(read("Binamu (Ibu Kota Kabupaten)").as_deref(), Some("Binamu"));
        assert_eq!(read("Bangkala (Barat)").as_deref(), Some("Bangkala Barat"));
        assert_eq!(read("B. Barat").as_deref(), Some("Bangkala Barat?"));
        assert_eq!(read("Bontorambai").as_deref(), Some("Bontoramba?"));
        for text in
            ["Rumbia Baru", "Binamu dan Turatea", "Desa Turatea", "TAROKAN", "BATANG BATANG", "Binamu (Kota Baru)"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
