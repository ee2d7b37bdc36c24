//! Small words that the reading of labels, lines and entries leans on, by what each of them does in a text.

use schemars::JsonSchema;
use serde::Deserialize;

/// Words and phrases in small letters, by what they do in a text.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Particles {
    /// Begin the name of an office, such as `dinas`.
    pub office: Vec<String>,
    /// Begin a line that says where figures come from, such as `sumber`.
    pub source: Vec<String>,
    /// Stand before the number of a paper or a regulation, such as `nomor`.
    pub number: Vec<String>,
    /// Begin a letter's line with its day, such as `tanggal`.
    pub date: Vec<String>,
    /// Begin the heading of a day among several, such as `hari`.
    pub day: Vec<String>,
    /// Only count, such as `pertama`.
    pub ordinals: Vec<String>,
    /// Begin words that are formed from others, as no name is, such as `di` in "dibubarkan".
    pub prefixes: Vec<String>,
    /// End them, such as `an`.
    pub suffixes: Vec<String>,
    /// End names that look as if they did, such as `wan`.
    pub name_endings: Vec<String>,
    /// Count persons behind a number, such as `orang`.
    pub persons: Vec<String>,
    /// Say below a page that the list goes on elsewhere, such as `bersambung`.
    pub goes_on: Vec<String>,
    /// Say above a page that the list began elsewhere, such as `lanjutan`.
    pub continued: Vec<String>,
    /// Stand between the number of a part and that of all parts, such as `dari` in "1 dari 3".
    pub among: Vec<String>,
    /// Say that a comment speaks of the cell beside it, too, such as `sebelah`.
    pub beside: Vec<String>,
    /// Say that a comment speaks of its whole row, such as `baris`.
    pub row: Vec<String>,
    /// Stand before that by which figures are told apart, such as `menurut`.
    pub by: Vec<String>,
    /// Stand before a village's name, such as `desa`.
    pub village: Vec<String>,
    /// Stand before a regency's name, such as `kabupaten`.
    pub regency: Vec<String>,
    /// Stand before a city's name, such as `kota`.
    pub city: Vec<String>,
    /// Stand before a province's name, such as `provinsi`.
    pub province: Vec<String>,
    /// Stand before a district's name in an address, such as `kec`.
    pub district: Vec<String>,
    /// Say where an entry came from, such as `pindahan`.
    pub origin: Vec<String>,
    /// Begin the row of a list's sum, such as `jumlah`.
    pub sums: Vec<String>,
    /// Say in place of a number that there is none yet, such as `belum`, and phrases that do.
    pub pending: Vec<String>,
    /// Say in a sentence that something is not settled yet, such as `masih`.
    pub unsettled: Vec<String>,
    /// Say behind a word of inclusion that what stands before it is included, such as `dalam`.
    pub within: Vec<String>,
    /// Ask in a letter not to do something, such as `jangan`: "jangan dihitung dulu".
    pub forbids: Vec<String>,
    /// Say of reports that they came, such as `diterima`: "belum diterima".
    pub received: Vec<String>,
    /// Begin a sentence that says what to do in a case, such as `apabila`.
    pub conditions: Vec<String>,
    /// Say that there is nothing of what is counted, such as `tidak ada`.
    pub absent: Vec<String>,
    /// Say in a note that cells were left without an entry, such as `kosong`.
    pub blank: Vec<String>,
    /// Name the figures themselves, such as `data`: "data tidak ada" may be data that did not come.
    pub data: Vec<String>,
    /// Begin a line of a signature below a recap, such as `mengetahui`.
    pub signature: Vec<String>,
    /// Begin a line of a signature below a list, where names follow each other, such as `kepala dinas`.
    pub list_signature: Vec<String>,
    /// Explain the heading of a list's column without changing what it asks for, such as `wajib`.
    pub heading_asides: Vec<String>,
}

/// Whether a word is among some particles.
pub fn is_among(particles: &[String], word: &str) -> bool {
    particles.iter().any(|own| own == word)
}

/// Whether some words begin with a phrase of some particles.
pub fn begins_with_any(particles: &[String], words: &[String]) -> bool {
    particles.iter().any(|phrase| {
        let mut said = words.iter().map(String::as_str);
        phrase.split(' ').all(|own| said.next() == Some(own))
    })
}
