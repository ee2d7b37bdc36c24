//! How the register of a dataset is written in its file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use validator::Validate;

use super::field::Field;
use super::model::{NumberKind, PlacedBy};
use super::raw_name::RawName;

/// How a list by name is read.
#[derive(Debug, Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawRegister {
    /// Heading phrases by field; only the fields below are known.
    pub fields: BTreeMap<Field, Vec<String>>,
    /// Fields that name a row, the surest first; the first that a row fills is its identity.
    #[serde(default)]
    pub identity: Vec<Field>,
    /// Fields that must agree, beside the identity, for two rows to be one and the same entry.
    #[serde(default)]
    pub same: Vec<Field>,
    /// Fields whose numbers can be checked: `nik` or `nib`.
    #[serde(default)]
    pub checks: BTreeMap<Field, NumberKind>,
    /// Fields that say something of a person, which are never shown in full.
    #[serde(default)]
    pub personal: Vec<Field>,
    /// What places a row in a period: its own `date`, or what the `table`'s titles say.
    pub placed_by: PlacedBy,
    /// Whether an identity is counted once a year, however often it is listed.
    #[serde(default)]
    pub once_a_year: bool,
    /// How rows are counted, for the sheet Metodologi.
    #[validate(nested)]
    pub method: RawName,
    /// Words of a title that tell that the list holds only rows of one kind ("simpan pinjam"), a group for each kind: such a
    /// list is not all that there is.
    #[serde(default)]
    pub partial: Vec<Vec<String>>,
    /// Phrases of a remark that leave a row what it is, beside those of the vocabulary.
    #[serde(default)]
    pub harmless: Vec<String>,
    /// Phrases of a remark, or of a label between rows, that say that a row does not count, beside those of the vocabulary.
    #[serde(default)]
    pub excluding: Vec<String>,
    /// Words before a number that tell one of several batches, each of which is listed by itself: "Angkatan II".
    #[serde(default)]
    pub batches: Vec<String>,
    /// Words with which the name of a training begins, in a label above its rows.
    #[serde(default)]
    pub trainings: Vec<String>,
    /// Words of which one must be said around a list that another dataset's columns fit better.
    #[serde(default)]
    pub said: Vec<String>,
    /// Status words by class.
    #[serde(default)]
    pub statuses: BTreeMap<String, Vec<String>>,
    /// Which rows count for which measure.
    pub counts: Vec<RawCount>,
}

/// Rows that count for a measure.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawCount {
    /// A measure's id.
    pub measure: String,
    /// A class of `statuses`; every row counts where it is left out.
    #[serde(default)]
    pub status: Option<String>,
    /// Classes of `statuses` that do not count.
    #[serde(default)]
    pub except: Vec<String>,
    /// Fields of which a row must fill one to count, where the list has any of them.
    #[serde(default)]
    pub needs: Vec<Field>,
}
