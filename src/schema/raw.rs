//! The files under `schemas/` as they are written: shapes without any promise that their names exist.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError};

use super::model::{Nature, Severity};
use super::raw_name::RawName;
use super::raw_periods::RawPeriods;
use super::raw_register::RawRegister;

/// A kind of table that divisions keep: its words, its measures and what holds between them.
#[derive(Debug, Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Dataset")]
pub struct RawDataset {
    /// Lower-case letters, digits and underscores, such as `koperasi`.
    #[validate(custom(function = "is_id"))]
    pub id: String,
    /// What users read.
    #[validate(nested)]
    pub name: RawName,
    /// The division that keeps it.
    #[validate(length(min = 1))]
    pub owner: String,
    /// Whether every kecamatan is expected to send it each quarter.
    pub expected: bool,
    /// Words that may stand in any of its headings without changing what a column means.
    #[serde(default)]
    pub also: Vec<String>,
    /// Words that may stand in titles, and in the names of sheets, files and folders, without changing what its figures
    /// mean.
    #[serde(default)]
    pub title_words: Vec<String>,
    /// Headings of columns that divide what it counts without leaving any out, such as `laki laki`: a bare "Jumlah"
    /// beside them is their sum and its own.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Headings that are known and hold none of its measures.
    #[serde(default)]
    pub known: Vec<String>,
    /// Phrases that tell in a title, or in a sheet's, file's or folder's name, that this dataset is spoken of, with a
    /// weight from 1 (other datasets' titles use the word too) to 9.
    pub topics: BTreeMap<String, u32>,
    /// The figures.
    #[validate(length(min = 1), nested)]
    pub measures: Vec<RawMeasure>,
    /// A part that is never more than its whole.
    #[serde(default)]
    pub part_of: Vec<RawPartOf>,
    /// Parts that add up to their sum.
    #[serde(default)]
    #[validate(nested)]
    pub sum_of: Vec<RawSumOf>,
    /// How a list by name is read, where divisions keep one.
    #[serde(default)]
    #[validate(nested)]
    pub register: Option<RawRegister>,
}

/// One figure per kecamatan and period.
#[derive(Debug, Deserialize, Serialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawMeasure {
    /// Lower-case letters, digits and underscores, such as `koperasi_aktif`.
    #[validate(custom(function = "is_id"))]
    pub id: String,
    /// What users read.
    #[validate(nested)]
    pub name: RawName,
    /// What is counted, such as `unit` or `orang`.
    #[validate(length(min = 1))]
    pub unit: String,
    /// The words that its counts may carry as their unit, all of them among the vocabulary's `units`: a count with another
    /// unit behind it is another figure.
    #[serde(default)]
    pub units: Vec<String>,
    /// `stock` (a position at a date), `flow` (what happened in a period) or `plan` (for the year).
    pub nature: Nature,
    /// The ways its heading is written: each a set of words in any order.
    #[validate(length(min = 1))]
    pub headings: Vec<String>,
    /// Headings that say it only where a title or a heading above tells the topic, such as `aktif`.
    #[serde(default)]
    pub short_headings: Vec<String>,
}

/// A part that is never more than its whole.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawPartOf {
    /// A measure's id.
    pub part: String,
    /// A measure's id.
    pub whole: String,
}

/// Parts that add up to their sum.
#[derive(Debug, Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawSumOf {
    /// Measures' ids, at least two.
    #[validate(length(min = 2))]
    pub parts: Vec<String>,
    /// A measure's id.
    pub sum: String,
}

/// A key performance indicator.
#[derive(Debug, Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Indicator")]
pub struct RawIndicator {
    /// Lower-case letters, digits and underscores, such as `persentase_koperasi_aktif`.
    #[validate(custom(function = "is_id"))]
    pub id: String,
    /// Its number in the document.
    #[validate(range(min = 1, max = 999))]
    pub number: u32,
    /// Its name as the document writes it, and in English.
    #[validate(nested)]
    pub name: RawName,
    /// Such as `%`.
    #[validate(length(min = 1))]
    pub unit: String,
    /// A measure's id.
    pub numerator: String,
    /// A measure's id.
    pub denominator: String,
    /// Whether the year's periods are added up (kumulatif).
    pub cumulative: bool,
    /// Whether a value above 100 % is an achievement and no error.
    pub may_exceed_whole: bool,
    /// Whether less is better.
    pub less_is_better: bool,
    /// The source that the document names.
    #[validate(length(min = 1))]
    pub source: String,
    /// The strategic objective (sasaran strategis).
    #[validate(nested)]
    pub objective: RawObjective,
    /// How the document words it.
    #[validate(nested)]
    pub document: RawDocument,
    /// How the wording was read and why, for the sheet Metodologi.
    #[validate(nested)]
    pub reading: RawName,
    /// Targets in percent by year, as text: `"2023" = "75"`. Left out or empty where none is stated.
    #[serde(default)]
    pub target: BTreeMap<String, String>,
}

/// A strategic objective.
#[derive(Debug, Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawObjective {
    /// Its number in the document.
    pub number: u32,
    /// Its wording.
    #[validate(nested)]
    pub name: RawName,
}

/// What the document itself says.
#[derive(Debug, Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawDocument {
    /// Its wording of the formula.
    #[validate(length(min = 1))]
    pub formula: String,
    /// Whether it prints denominator over numerator.
    pub inverted: bool,
}

/// A regency with its kecamatan and villages.
#[derive(Debug, Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Region")]
pub struct RawRegion {
    /// Kemendagri code, such as `73.04`.
    #[validate(custom(function = "is_code"))]
    pub code: String,
    /// Its short name, such as `Jeneponto`.
    #[validate(length(min = 1))]
    pub name: String,
    /// Its full name, such as `Kabupaten Jeneponto`.
    #[validate(length(min = 1))]
    pub full_name: String,
    /// Labels that mean the row of the whole regency, besides its own names and those of the vocabulary.
    #[serde(default)]
    pub total_labels: Vec<String>,
    /// Other names of it and of what it lies in, such as its province, as titles write them.
    #[serde(default)]
    pub also_called: Vec<String>,
    /// Words before a kecamatan's name that are no part of it.
    #[serde(default)]
    pub prefixes: Vec<String>,
    /// Other places whose names come close: never taken for one of ours.
    #[serde(default)]
    pub not_ours: Vec<String>,
    /// Kecamatan in the order in which the office lists them.
    #[validate(length(min = 1), nested)]
    pub districts: Vec<RawDistrict>,
}

/// A kecamatan.
#[derive(Debug, Deserialize, Serialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawDistrict {
    /// Kemendagri code, such as `73.04.01`.
    #[validate(custom(function = "is_code"))]
    pub code: String,
    /// BPS code, such as `7304010`; empty where unknown.
    #[serde(default)]
    pub bps: String,
    /// Its name.
    #[validate(length(min = 1))]
    pub name: String,
    /// Spellings that are taken without remark.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Spellings that are wrong but well known: taken, and remarked upon.
    #[serde(default)]
    pub misspellings: Vec<String>,
    /// Its villages.
    #[serde(default)]
    #[validate(nested)]
    pub villages: Vec<RawVillage>,
}

/// A village.
#[derive(Debug, Deserialize, Serialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawVillage {
    /// Kemendagri code, such as `73.04.01.2005`.
    #[validate(custom(function = "is_code"))]
    pub code: String,
    /// Its name.
    #[validate(length(min = 1))]
    pub name: String,
    /// `Desa` or `Kelurahan`.
    pub kind: VillageKind,
}

/// The two kinds of village.
#[derive(Debug, Clone, Copy, Deserialize, Serialize, JsonSchema)]
pub enum VillageKind {
    /// Rural.
    Desa,
    /// Urban.
    Kelurahan,
}

/// Words that all workbooks share.
#[derive(Debug, Default, Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Vocabulary")]
pub struct RawVocabulary {
    /// Words that change nothing in a heading.
    #[validate(length(min = 1))]
    pub neutral: Vec<String>,
    /// Words that say a sum.
    pub total_words: Vec<String>,
    /// Words that say that a column is a plan, beside which "Realisasi" is what came of it.
    #[serde(default)]
    pub plan_words: Vec<String>,
    /// Words that say that a column is a share.
    pub percent_words: Vec<String>,
    /// Words that say that a column holds codes and no counts, such as `kode`.
    #[serde(default)]
    pub code_words: Vec<String>,
    /// Words before a period that say that a figure is a running total up to its end, such as `s.d.`.
    pub to_date_words: Vec<String>,
    /// The other words that periods are written with.
    #[validate(nested)]
    pub periods: RawPeriods,
    /// Headings known everywhere that hold no measure.
    pub known: Vec<String>,
    /// Cell texts that mean that a figure is missing.
    pub missing_tokens: Vec<String>,
    /// Cell texts that mean zero in a count.
    pub zero_tokens: Vec<String>,
    /// Cell texts that stand for what is written above them in a list.
    #[serde(default)]
    pub dittos: Vec<String>,
    /// Units written behind a number.
    pub units: Vec<String>,
    /// Words in a file's name that say that it replaces an earlier one.
    pub revision_words: Vec<String>,
    /// Words with which a title takes back what was sent before.
    #[serde(default)]
    pub withdrawal_words: Vec<String>,
    /// Those of them that say that a revision is the final one, such as `final`.
    #[serde(default)]
    pub final_words: Vec<String>,
    /// Words beside them that say that no later one follows, such as `terakhir`.
    #[serde(default)]
    pub last_words: Vec<String>,
    /// Words of a title whose dates are no period of its table, such as `dicetak`.
    #[serde(default)]
    pub period_asides: Vec<String>,
    /// Labels of the row that adds up a whole table, in any regency.
    #[serde(default)]
    pub total_labels: Vec<String>,
    /// Labels of rows or columns that together divide a whole, each set by itself, such as `laki laki` and `perempuan`.
    #[serde(default)]
    pub partitions: Vec<Vec<String>>,
    /// Words before a kecamatan's name that are no part of it, in any regency.
    #[serde(default)]
    pub place_prefixes: Vec<String>,
    /// Words in brackets behind a kecamatan's name that only describe it, such as `ibu kota`.
    #[serde(default)]
    pub place_notes: Vec<String>,
    /// First words of rows below a table that are no district's, such as `rata rata`.
    #[serde(default)]
    pub row_asides: Vec<String>,
    /// Words, or words behind one another, that change nothing in a title, or in the name of a sheet, file or folder,
    /// such as `laporan`.
    #[serde(default)]
    pub title_words: Vec<String>,
    /// Words that change nothing in the name of a sheet, file or folder, such as `rapi`: how it was made and kept.
    #[serde(default)]
    pub name_words: Vec<String>,
    /// Words that change nothing in a label above a column's own heading either, such as `iku`.
    #[serde(default)]
    pub group_words: Vec<String>,
    /// First words of a line that tells which indicator a table serves, so that it may name a share of two of its columns.
    #[serde(default)]
    pub indicator_words: Vec<String>,
    /// Words behind which a letter or a Roman numeral only numbers, such as `formulir`.
    #[serde(default)]
    pub numbered_words: Vec<String>,
    /// First words of lines above a table that say where the paper comes from and nothing of its figures, such as
    /// `dicetak`.
    #[serde(default)]
    pub title_asides: Vec<String>,
    /// First words of a line that says where something took place, such as `bertempat`.
    #[serde(default)]
    pub venue_leads: Vec<String>,
    /// Words of places where something takes place, such as `hotel`: a line with one and without a subject is a venue.
    #[serde(default)]
    pub venue_words: Vec<String>,
    /// What begins a note below a table that speaks of its figures, such as `catatan`.
    #[serde(default)]
    pub note_leads: Vec<String>,
    /// Words with which a line below a table opens that speaks of its figures, be it no sentence: "Data tahun 2022".
    #[serde(default)]
    pub note_openers: Vec<String>,
    /// Words before a sign that a line explains: "tanda (-) : tidak ada".
    #[serde(default)]
    pub sign_words: Vec<String>,
    /// Words of a line below the headings that say how to fill a form in: "diisi angka".
    #[serde(default)]
    pub hint_words: Vec<String>,
    /// Words that say of a sheet that it is no report: `contoh`, `draft`.
    #[serde(default)]
    pub sample_words: Vec<String>,
    /// Words that change nothing in such a note.
    #[serde(default)]
    pub note_words: Vec<String>,
    /// Lines that only point to the notes of a table, each as a whole, such as `lihat catatan`.
    #[serde(default)]
    pub note_references: Vec<String>,
    /// Words before a person's name in the name of a sheet, file or folder, such as `bu`.
    #[serde(default)]
    pub name_leads: Vec<String>,
    /// Words that join two subjects of a title, such as `dan`.
    #[serde(default)]
    pub joining_words: Vec<String>,
    /// What columns of remarks say of a list's rows.
    #[serde(default)]
    pub remarks: RawRemarks,
    /// Names of offices, cut out of titles before topics are looked for.
    pub letterhead: Vec<String>,
    /// One word for another: `jml = "jumlah"`.
    pub abbreviations: BTreeMap<String, String>,
    /// One word for several: `nonaktif = ["tidak aktif", "pasif"]`.
    pub compounds: BTreeMap<String, Vec<String>>,
    /// Heading phrases by what their column is for.
    pub roles: RawRoles,
}

/// What columns of remarks say of a list's rows, and labels between them of those below.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawRemarks {
    /// Headings of columns whose cells may say that a row does not count, such as `keterangan`.
    pub headings: Vec<String>,
    /// Words of headings that only describe what a row names, such as `npwp`: "Tidak" there says nothing of its counting.
    pub traits: Vec<String>,
    /// Words that tell in a label what became of something.
    #[serde(default)]
    pub clauses: Vec<String>,
    /// Beginnings of long words that tell in a label what became of something.
    #[serde(default)]
    pub passives: Vec<String>,
    /// First words of headings that ask what became of a row, whatever follows.
    #[serde(default)]
    pub leads: Vec<String>,
    /// Phrases that leave a row what it is, such as `hadir`.
    pub harmless: Vec<String>,
    /// Phrases that say that a row does not count, such as `dibatalkan`.
    pub excluding: Vec<String>,
    /// Words of headings that ask whether somebody was there, such as `hadir`.
    #[serde(default)]
    pub presence: Vec<String>,
    /// First words of names that somebody typed to try a form, such as `tes`.
    #[serde(default)]
    pub trials: Vec<String>,
    /// Words that add nothing to the phrases beside them, such as `sudah`.
    pub fillers: Vec<String>,
    /// Words before a name, such as `dari`.
    pub before_names: Vec<String>,
    /// Words that turn what stands beside them round, such as `tidak`.
    pub negations: Vec<String>,
}

/// Heading phrases by what their column is for.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawRoles {
    /// Names of kecamatan.
    pub district: Vec<String>,
    /// Names of villages.
    pub village: Vec<String>,
    /// Row numbers.
    pub number: Vec<String>,
    /// Names of figures, where a table has a row for each.
    pub measure_label: Vec<String>,
    /// The figures of such a table.
    pub value_label: Vec<String>,
    /// Kinds that divide a district's figures into rows.
    #[serde(default)]
    pub kind_label: Vec<String>,
    /// Units of the figures.
    #[serde(default)]
    pub unit_label: Vec<String>,
    /// Periods.
    pub period_label: Vec<String>,
}

/// Severities and thresholds.
#[derive(Debug, Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Levels")]
pub struct RawLevels {
    /// Names at least this alike are taken for a misspelling; a decimal from 0 to 1 as text.
    pub name_similarity: String,
    /// By how much the best name must beat the second; a decimal from 0 to 1 as text.
    pub name_margin: String,
    /// A position that grows or shrinks by more than this factor is implausible; a decimal as text.
    pub implausible_factor: String,
    /// Changes of fewer than this many are never implausible.
    #[validate(range(min = 0))]
    pub implausible_least: i64,
    /// Severities that differ from a rule's own, by the rule's name.
    #[serde(default)]
    pub severities: BTreeMap<String, Severity>,
    /// Predicates by the least achievement, falling.
    #[validate(length(min = 1), nested)]
    pub predicates: Vec<RawPredicate>,
}

/// A predicate and where it begins.
#[derive(Debug, Deserialize, Serialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawPredicate {
    /// The least achievement in percent; a decimal as text.
    pub least: String,
    /// Its name.
    #[validate(nested)]
    pub name: RawName,
}

fn is_id(text: &str) -> Result<(), ValidationError> {
    let sound = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if sound { Ok(()) } else { Err(ValidationError::new("id")) }
}

fn is_code(text: &str) -> Result<(), ValidationError> {
    let sound = text.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
    if sound { Ok(()) } else { Err(ValidationError::new("code")) }
}
