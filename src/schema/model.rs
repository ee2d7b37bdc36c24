//! What we expect, once it has been read and found sound: datasets, measures, indicators, one region, levels.

use std::collections::BTreeMap;

use crate::ratio::Ratio;
use crate::schema::Field;
use crate::schema::known::KnownWords;
use crate::schema::phrase::Phrase;
use crate::schema::vocabulary::Vocabulary;

/// Everything under `schemas/`, sound: every name that is spoken of exists.
#[derive(Debug, Clone)]
pub struct Schema {
    /// Datasets, sorted by id.
    pub datasets: Vec<Dataset>,
    /// Relations between measures, in the order of the files.
    pub relations: Vec<Relation>,
    /// Indicators, in the order of their numbers.
    pub indicators: Vec<Indicator>,
    /// The regency.
    pub region: Region,
    /// The words that many headings share.
    pub vocabulary: Vocabulary,
    /// Severities and thresholds.
    pub levels: Levels,
    /// The words that all of it holds.
    pub known: KnownWords,
    /// SHA-256 over all files, in hexadecimal.
    pub sha256: String,
}

/// A name in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Indonesian.
    pub id: String,
    /// English.
    pub en: String,
}

/// One kind of table that divisions keep.
#[derive(Debug, Clone)]
pub struct Dataset {
    /// Its id, such as `koperasi`.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// The division that keeps it.
    pub owner: String,
    /// Phrases that tell that a sheet speaks of this dataset; see [`Schema::told_by`]. They never excuse a leftover
    /// word of a heading: "Jumlah Pelatihan" under a title about pelatihan counts trainings, not participants.
    pub topics: Vec<Topic>,
    /// Words that may stand in any of its headings without changing what a column means (normalised).
    pub also: Vec<String>,
    /// Words that may stand in titles and names around its tables without changing what its figures mean (normalised).
    pub title_words: Vec<String>,
    /// Headings of columns that divide what it counts without leaving any out (normalised).
    pub kinds: Vec<Phrase>,
    /// Its measures.
    pub measures: Vec<Measure>,
    /// Headings that are known and hold no measure, such as "Alamat" (normalised). They compete with the measures'
    /// phrases: the longest that fits wins, and a measure wins a tie.
    pub known: Vec<Phrase>,
    /// Whether every district is expected to send it each quarter (rule `missing-submission`).
    pub expected: bool,
    /// Its register, where divisions keep a list by name.
    pub register: Option<Register>,
}

/// A phrase that tells what a sheet speaks of, and how surely.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Normalised words; a title tells the topic when it holds all of them.
    pub words: Phrase,
    /// How surely: 1 for a word that titles of other datasets also use, more for one that names the dataset itself.
    pub weight: u32,
}

/// How a measure behaves over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Nature {
    /// A position at a date.
    Stock,
    /// What happened in a period.
    Flow,
    /// A plan for the year.
    Plan,
}

/// One figure per district and period.
#[derive(Debug, Clone)]
pub struct Measure {
    /// Its id, such as `koperasi_aktif`.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// Its unit, such as `unit` or `orang`.
    pub unit: String,
    /// The units that its counts may carry, as `label::words` writes them, joined by spaces.
    pub units: Vec<String>,
    /// Stock, flow or plan.
    pub nature: Nature,
    /// The ways its heading is written: each a set of normalised words that says it, where every other word of the
    /// heading is neutral, of a period, or among the dataset's `also`. The longest phrase of all datasets wins; a tie
    /// between measures is ambiguous. Taken where [`Told::admits_full`](super::Told::admits_full).
    pub headings: Vec<Phrase>,
    /// The same for headings that say it only where the sheet's titles or a heading above tell the topic, such as
    /// "Aktif". Taken where [`Told::admits_short`](super::Told::admits_short).
    pub short_headings: Vec<Phrase>,
}

/// What holds between measures of one district and period.
#[derive(Debug, Clone)]
pub enum Relation {
    /// `part` is never more than `whole`.
    PartOf {
        /// Measure id.
        part: String,
        /// Measure id.
        whole: String,
    },
    /// `parts` add up to `sum`.
    SumOf {
        /// Measure ids.
        parts: Vec<String>,
        /// Measure id.
        sum: String,
    },
}

/// A register: a list by name from which counts come.
#[derive(Debug, Clone)]
pub struct Register {
    /// Heading phrases by field.
    pub fields: BTreeMap<Field, Vec<Phrase>>,
    /// Fields that name a row, the surest first; the first that a row fills is its identity.
    pub identity: Vec<Field>,
    /// Fields that must agree, beside the identity, for two rows to be one and the same entry.
    pub same: Vec<Field>,
    /// How numbers of a field are built, where that can be checked.
    pub checks: BTreeMap<Field, NumberKind>,
    /// Fields that say something of a person: never shown in full.
    pub personal: Vec<Field>,
    /// What places a row in a period.
    pub placed_by: PlacedBy,
    /// Whether an identity is counted once a year, however often it is listed.
    pub once_a_year: bool,
    /// How rows are counted, for Metodologi.
    pub method: Name,
    /// Phrases of titles that tell that a list holds only rows of one kind, a group for each kind.
    pub partial: Vec<Vec<Phrase>>,
    /// Phrases of a remark that leave a row what it is.
    pub harmless: Vec<Phrase>,
    /// Phrases of a remark that say that a row does not count.
    pub excluding: Vec<Phrase>,
    /// Words before a number that tell one of several batches, each of which is listed by itself: `angkatan`.
    pub batches: Vec<Phrase>,
    /// Words with which the name of a training begins, in a label above its rows: `bimtek`.
    pub trainings: Vec<Phrase>,
    /// Phrases of which one must be said around a list that another dataset's columns fit better: `difasilitasi`.
    pub said: Vec<Phrase>,
    /// Measures counted from rows.
    pub counts: Vec<RowCount>,
    /// Status words by class, as [`Vocabulary::words`] reads them, joined by spaces: `nonaktif` for "Tdk. Aktif".
    pub statuses: BTreeMap<String, Vec<String>>,
}

impl Register {
    /// Whether words, joined by spaces, are a status of some class.
    pub fn names_status(&self, words: &[String]) -> bool {
        let said = words.join(" ");
        self.statuses.values().flatten().any(|status| *status == said)
    }
}

/// A measure and the rows that count for it.
#[derive(Debug, Clone, Default)]
pub struct RowCount {
    /// Measure id.
    pub measure: String,
    /// The status class that counts; every row where there is none. Not counted at all where a list has no status.
    pub status: Option<String>,
    /// Status classes that do not count.
    pub except: Vec<String>,
    /// Fields of which a row must fill one, where the list has any of them.
    pub needs: Vec<Field>,
}

/// Numbers that are built by a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum NumberKind {
    /// A person's nomor induk kependudukan: 16 digits with a date of birth.
    Nik,
    /// A business's nomor induk berusaha: 13 digits.
    Nib,
}

/// What places a register's row in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PlacedBy {
    /// The row's own date, field `tanggal`; the list's titles where it has no such column.
    Date,
    /// The list's titles, the sheet's, file's or folder's name: a list of what there was at a date.
    Table,
}

/// A key performance indicator.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Its id, such as `persentase_koperasi_aktif`.
    pub id: String,
    /// Its number in the document, 1 to 4.
    pub number: u32,
    /// Its name as the document writes it, and in English.
    pub name: Name,
    /// The strategic objective's number and wording.
    pub objective_number: u32,
    /// The strategic objective's wording.
    pub objective: Name,
    /// Unit, such as `%`.
    pub unit: String,
    /// Measure id of the numerator.
    pub numerator: String,
    /// Measure id of the denominator.
    pub denominator: String,
    /// Whether the year's periods are added up.
    pub cumulative: bool,
    /// Whether a value above 100 % is an achievement and no error.
    pub may_exceed_whole: bool,
    /// Whether less is better.
    pub less_is_better: bool,
    /// Target in percent by year; none where the office has not stated it.
    pub targets: BTreeMap<i32, Ratio>,
    /// The source that the document names.
    pub source: String,
    /// The document's own wording of the formula, and whether it is upside down.
    pub document_formula: String,
    /// Whether the document prints denominator over numerator.
    pub document_inverted: bool,
    /// How the wording was read and why, for Metodologi.
    pub reading: Name,
}

/// A regency with its districts and villages.
#[derive(Debug, Clone)]
pub struct Region {
    /// Kemendagri code, such as `73.04`.
    pub code: String,
    /// Its short name, such as `Jeneponto`.
    pub name: String,
    /// Its full name, such as `Kabupaten Jeneponto`.
    pub full_name: String,
    /// Districts in the order in which the office lists them.
    pub districts: Vec<District>,
    /// Villages.
    pub villages: Vec<Village>,
    /// Other names of it and of what it lies in, such as its province, as titles write them.
    pub also_called: Vec<String>,
    /// Labels that mean the total row, as written.
    pub total_labels: Vec<String>,
    /// Words before a district's name that are no part of it, such as `kecamatan` (normalised).
    pub prefixes: Vec<String>,
    /// Districts of other regencies whose names come close, as written: never taken for one of ours.
    pub not_ours: Vec<String>,
}

/// A district (kecamatan).
#[derive(Debug, Clone)]
pub struct District {
    /// Kemendagri code, such as `73.04.01`.
    pub code: String,
    /// BPS code.
    pub bps: String,
    /// Its name.
    pub name: String,
    /// Other spellings that are right or common enough to be taken without remark.
    pub aliases: Vec<String>,
    /// Spellings that are wrong but well known: taken, and remarked upon.
    pub misspellings: Vec<String>,
}

/// A village (desa or kelurahan).
#[derive(Debug, Clone)]
pub struct Village {
    /// Kemendagri code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// `Desa` or `Kelurahan`.
    pub kind: String,
    /// Kemendagri code of its district.
    pub district: String,
}

/// Severities by rule name, and thresholds.
#[derive(Debug, Clone)]
pub struct Levels {
    /// Severities that differ from a rule's own, by rule name. Whether a rule has that name is for the rules to say.
    pub severities: BTreeMap<String, Severity>,
    /// A position that grows or shrinks by more than this factor between two periods is implausible.
    pub implausible_factor: Ratio,
    /// Changes of fewer than this many are never implausible.
    pub implausible_least: i64,
    /// Names at least this similar (0 to 1) are taken for a misspelling.
    pub name_similarity: f64,
    /// By how much the best name must beat the second.
    pub name_margin: f64,
    /// Predicates by the least achievement in percent, falling.
    pub predicates: Vec<(Ratio, Name)>,
}

/// How bad a finding is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A figure cannot be used, or would be wrong.
    Error,
    /// A figure is used, but someone must look.
    Warning,
    /// Good to know.
    Info,
}

impl Schema {
    /// The measure with this id.
    pub fn measure(&self, id: &str) -> Option<&Measure> {
        self.datasets.iter().flat_map(|d| &d.measures).find(|m| m.id == id)
    }

    /// The units that counts of a measure may carry: any where it is not known which measure they are of.
    pub fn units(&self, measure: Option<&str>) -> &[String] {
        measure.and_then(|id| self.measure(id)).map_or(&self.vocabulary.units, |m| &m.units)
    }

    /// The dataset to which a measure belongs.
    pub fn dataset_of(&self, measure: &str) -> Option<&Dataset> {
        self.datasets.iter().find(|d| d.measures.iter().any(|m| m.id == measure))
    }

    /// The dataset with this id.
    pub fn dataset(&self, id: &str) -> Option<&Dataset> {
        self.datasets.iter().find(|d| d.id == id)
    }
}

impl Region {
    /// The district with this code.
    pub fn district(&self, code: &str) -> Option<&District> {
        self.districts.iter().find(|d| d.code == code)
    }

    /// Whether it is a city (kota) and no regency.
    pub fn is_city(&self) -> bool {
        self.full_name.split_whitespace().next().is_some_and(|kind| kind.eq_ignore_ascii_case("kota"))
    }

    /// The name of a district, or of the region itself, by its code; the code where it is neither.
    pub fn name_of<'a>(&'a self, code: &'a str) -> &'a str {
        if code == self.code {
            return &self.name;
        }
        self.district(code).map_or(code, |d| &d.name)
    }
}

impl From<&Name> for crate::words::Arg {
    fn from(name: &Name) -> Self {
        Self::Named { id: name.id.clone(), en: name.en.clone() }
    }
}
