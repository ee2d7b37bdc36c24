//! How the words of periods are written in the vocabulary.

use schemars::JsonSchema;
use serde::Deserialize;
use validator::Validate;

/// The words that periods are written with.
#[derive(Debug, Default, Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawPeriods {
    /// The months' names and abbreviations, January first; the first of each is its name.
    #[validate(length(equal = 12))]
    pub months: Vec<Vec<String>>,
    /// Numbers in words from one on, such as `satu` and `pertama`.
    #[validate(length(min = 4))]
    pub numbers: Vec<Vec<String>>,
    /// Words for a quarter, such as `triwulan`; its number stands behind.
    pub quarters: Vec<String>,
    /// Letters that name a quarter only with its number behind, such as `q`.
    pub quarter_letters: Vec<String>,
    /// Words for half a year, such as `semester`.
    pub semesters: Vec<String>,
    /// Letters that name half a year only with its number behind, such as `h`.
    pub semester_letters: Vec<String>,
    /// Words before a month's name or number, such as `bulan`.
    pub month_words: Vec<String>,
    /// Words before a year, such as `tahun`.
    pub year_words: Vec<String>,
    /// Letters that say a year only before one, such as `t.a.`.
    pub year_letters: Vec<String>,
    /// Words for any stretch of time, such as `periode`.
    pub stretch_words: Vec<String>,
    /// Stretches that no report of quarters can use, such as `caturwulan`.
    pub uneven: Vec<String>,
    /// Words for a week, which is such a stretch where a number counts it: `minggu`.
    pub weeks: Vec<String>,
    /// Words for a part of a year's work that a number counts, such as `gelombang`: such a report is not the whole year's.
    pub batches: Vec<String>,
    /// Words that say that all figures run from the start of the year, such as `kumulatif`.
    pub running: Vec<String>,
    /// Words that say that they do not, such as `non kumulatif`.
    pub not_running: Vec<String>,
    /// Words behind a stretch that say that it is the title's own, such as `ini`.
    pub this: Vec<String>,
    /// Words behind a stretch that say that it is the one before, such as `lalu`.
    pub last: Vec<String>,
    /// Words before a day that say that figures stand at it, such as `keadaan`.
    pub standing: Vec<String>,
    /// Words before a stretch that say that figures are told apart by it, such as `tiap`.
    #[serde(default)]
    pub each: Vec<String>,
    /// Before a month: that figures stand at its last day.
    #[serde(default)]
    pub ends: Vec<String>,
    /// Words that say that a day is only that of writing, such as `update`.
    pub written: Vec<String>,
    /// Words before a day on which something took place, such as `tanggal`.
    pub events: Vec<String>,
    /// Words that belong to a period and say nothing more of it, such as `tahunan`.
    pub fillers: Vec<String>,
    /// Words between periods of a list, such as `dan`; those of a range are the `to_date_words`.
    pub joins: Vec<String>,
    /// Words before a number that counts no period, such as `lampiran`.
    pub counters: Vec<String>,
}
