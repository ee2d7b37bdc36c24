//! The JSON Schemas of the files under `schemas/`, by which editors complete and check them while they are written.

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::Value;

use super::raw::{RawDataset, RawIndicator, RawLevels, RawRegion};
use super::raw_vocabulary::RawVocabulary;

/// Each kind of file's schema, by the name of the file in which it is kept.
pub fn json_schemas() -> Vec<(&'static str, Value)> {
    vec![
        ("dataset.schema.json", of::<RawDataset>()),
        ("indicator.schema.json", of::<RawIndicator>()),
        ("region.schema.json", of::<RawRegion>()),
        ("vocabulary.schema.json", of::<RawVocabulary>()),
        ("levels.schema.json", of::<RawLevels>()),
    ]
}

/// The schema of one type, in the draft that editors of TOML understand.
pub(super) fn of<T: JsonSchema>() -> Value {
    SchemaSettings::draft07().into_generator().into_root_schema_for::<T>().to_value()
}
