//! How a name is written in the files: once in each language.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use validator::Validate;

/// A name in both languages.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawName {
    /// Indonesian.
    #[validate(length(min = 1))]
    pub id: String,
    /// English.
    #[validate(length(min = 1))]
    pub en: String,
}
