//! Reads labels as places: districts with their spellings, villages, and the words that mean a total.

use std::collections::{HashMap, HashSet};

use crate::label;
use crate::schema::Schema;
use crate::tables::names::Names;
use crate::tables::table::DistrictRead;

/// All names of a region, ready to be compared with labels.
#[derive(Debug)]
pub struct Gazetteer {
    /// Squeezed right spellings and well-known misspellings, as what they are read.
    spellings: HashMap<String, DistrictRead>,
    /// Squeezed names that come near to ours and are other places.
    others: Vec<String>,
    /// The spellings by district, and the names of other places, for the nearest one.
    names: Names<String>,
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
    prefixes: Vec<String>,
    asides: Vec<Vec<String>>,
    similarity: f64,
    margin: f64,
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
    // "a. Binamu": a single letter before a point or bracket numbers a row.
    let numbered = text.trim_start().trim_start_matches('(').as_bytes();
    if words.len() > 1 && words[0].len() == 1 && matches!(numbered.get(1), Some(b'.' | b')')) {
        words.remove(0);
    }
    while words.len() > 1 && words.last().is_some_and(|w| w.bytes().all(|b| b.is_ascii_digit())) {
        words.pop();
    }
    words
}

fn names_year(text: &str) -> bool {
    label::words(text)
        .iter()
        .any(|w| w.len() == 4 && (w.starts_with("19") || w.starts_with("20")) && w.parse::<u16>().is_ok())
}

/// A village's name without the word for its kind before it.
fn village_words(words: &[String]) -> &[String] {
    match words.split_first() {
        Some((first, rest))
            if !rest.is_empty()
                && matches!(first.as_str(), "desa" | "kel" | "kelurahan" | "ds" | "lingkungan" | "des") =>
        {
            rest
        }
        _ => words,
    }
}

fn squeeze(words: &[String]) -> String {
    words.concat()
}

impl Gazetteer {
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
        let mut villages: HashMap<String, Vec<String>> = HashMap::new();
        for village in &region.villages {
            villages.entry(squeeze(&label::words(&village.name))).or_default().push(village.district.clone());
        }
        let codes = spellings
            .iter()
            .filter_map(|(name, read): (&String, &DistrictRead)| Some((name.clone(), read.code()?.to_owned())));
        let others: Vec<String> = region.not_ours.iter().map(|n| squeeze(&label::words(n))).collect();
        let levels = &schema.levels;
        Self {
            names: Names::new(codes),
            rivals: Names::new(others.iter().map(|name| (name.clone(), ()))),
            floor: (levels.name_similarity - levels.name_margin).clamp(0.1, 0.6) - 0.001,
            spellings,
            others,
            villages,
            village_names: region.villages.iter().map(|v| (v.name.clone(), v.district.clone())).collect(),
            totals: region.total_labels.iter().map(|n| squeeze(&label::words(n))).collect(),
            total_words: schema.vocabulary.total_words.clone(),
            prefixes: region.prefixes.clone(),
            asides: schema.vocabulary.row_asides.clone(),
            similarity: levels.name_similarity,
            margin: levels.name_margin,
        }
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
        if text.len() > 80 || !text.chars().any(char::is_alphabetic) {
            return Label::Other;
        }
        let words = bare(text);
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

    /// A label where a district is expected: also spellings that are unknown but near, never by prefix,
    /// and never another place's own name.
    pub fn district(&self, text: &str) -> DistrictRead {
        let words = bare(text);
        let (name, _) = self.without_prefix(&words);
        let name = squeeze(name);
        if let Some(read) = self.spelt(&name) {
            return read;
        }
        let nearest = self.nearest(&name);
        if self.others.contains(&name) || self.villages.contains_key(&name) {
            return DistrictRead::Unknown(nearest.filter(|(_, l, _)| *l >= 0.6).map(|(code, _, _)| code));
        }
        match nearest {
            Some((code, likeness, second)) if likeness >= self.similarity && likeness - second >= self.margin => {
                DistrictRead::Misspelt(code)
            }
            Some((code, likeness, _)) if likeness >= 0.6 => DistrictRead::Unknown(Some(code)),
            _ => DistrictRead::Unknown(None),
        }
    }

    /// The nearest district by likeness, its likeness, and the likeness of the best of all the others (0 below the floor).
    fn nearest(&self, name: &str) -> Option<(String, f64, f64)> {
        let mut best: HashMap<&str, f64> = HashMap::new();
        for (likeness, _, code) in self.names.near(name, self.floor) {
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
        let name = village_words(&words);
        self.villages.get(&squeeze(name)).map_or(&[], Vec::as_slice)
    }

    /// The village of a district that comes nearest to a name, as it is written officially.
    pub fn nearest_village(&self, text: &str, district: &str) -> Option<String> {
        let name = squeeze(village_words(&bare(text)));
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
        // The longer name first: "Bangkala Barat" before "Bangkala".
        (1..=3).rev().filter_map(|n| words.get(at + 1..at + 1 + n)).find_map(|name| match self.spelt(&squeeze(name)) {
            Some(DistrictRead::Known(code)) => Some(code),
            _ => None,
        })
    }
}
