//! `vocabulary.toml` as it is written.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use validator::Validate;

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
    /// Words that say that a column is a share.
    pub percent_words: Vec<String>,
    /// Phrases that say that a figure is a running total.
    pub to_date_words: Vec<String>,
    /// Headings known everywhere that hold no measure.
    pub known: Vec<String>,
    /// Cell texts that mean that a figure is missing.
    pub missing_tokens: Vec<String>,
    /// Cell texts that mean zero in a count.
    pub zero_tokens: Vec<String>,
    /// Units written behind a number.
    pub units: Vec<String>,
    /// Words in a file's name that say that it replaces an earlier one.
    pub revision_words: Vec<String>,
    /// Words of a title whose dates are no period of its table, such as `dicetak`.
    #[serde(default)]
    pub period_asides: Vec<String>,
    /// First words of rows below a table that are no district's, such as `rata rata`.
    #[serde(default)]
    pub row_asides: Vec<String>,
    /// Names of offices, cut out of titles before topics are looked for.
    pub letterhead: Vec<String>,
    /// One word for another: `jml = "jumlah"`.
    pub abbreviations: BTreeMap<String, String>,
    /// One word for several: `nonaktif = ["tidak aktif", "pasif"]`.
    pub compounds: BTreeMap<String, Vec<String>>,
    /// Heading phrases by what their column is for.
    pub roles: RawRoles,
    /// Phrases that tell that a sheet speaks of something that no dataset knows, with a weight from 1 to 9.
    #[serde(default)]
    pub other_topics: BTreeMap<String, u32>,
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
    /// Periods.
    pub period_label: Vec<String>,
}
