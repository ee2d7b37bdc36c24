//! `laporan-validasi.json`: everything a run found out, for programs; a stable contract.

mod build;
mod shape;

pub use build::report;
pub use shape::Report;

use crate::output::summary::Summary;

/// The bytes of the report.
pub fn json(summary: &Summary<'_>) -> Result<Vec<u8>, serde_json::Error> {
    let mut bytes = serde_json::to_vec_pretty(&report(summary))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The JSON Schema of the report, as `schemas/report.schema.json` holds it.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Report);
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
