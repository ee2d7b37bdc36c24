//! `laporan-validasi.json`: everything a run found out, for programs; a stable contract.

mod build;
mod lines;
mod shape;

use serde::Serialize as _;
use serde_json::Serializer;

use crate::output::summary::Summary;

use build::report;
use lines::Lines;

/// The bytes of the report.
pub fn json(summary: &Summary<'_>) -> Result<Vec<u8>, serde_json::Error> {
    let mut bytes = Vec::new();
    report(summary).serialize(&mut Serializer::with_formatter(&mut bytes, Lines::default()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::shape::Report;

    /// The JSON Schema of the report, as `schemas/report.schema.json` holds it.
    fn schema() -> serde_json::Value {
        schemars::generate::SchemaSettings::draft2020_12()
            .for_serialize()
            .into_generator()
            .into_root_schema_for::<Report>()
            .to_value()
    }

    /// `UPDATE_SCHEMAS=1 cargo test` writes the file anew.
    #[test]
    fn the_schema_beside_the_others_is_the_report_s_own() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/report.schema.json");
        let own = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
        if std::env::var_os("UPDATE_SCHEMAS").is_some() {
            std::fs::write(&file, &own).unwrap();
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(kept == own, "report.schema.json is stale: run UPDATE_SCHEMAS=1 cargo test --lib output");
    }
}
