//! The files under `schemas/` as they are written: shapes without any promise that their names exist.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError};

use super::model::{Nature, Severity};
use super::raw_name::RawName;
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
