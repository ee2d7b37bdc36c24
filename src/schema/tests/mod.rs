//! Tests of the schemas and of how their mistakes are told.

mod headings;
mod mistakes;

use super::{builtin, json_schemas};

#[test]
fn the_schemas_built_in_are_sound() {
    if let Err(mistakes) = builtin() {
        panic!("{mistakes}");
    }
}

/// `UPDATE_SCHEMAS=1 cargo test` writes the files anew.
#[test]
fn the_json_schemas_kept_beside_the_files_are_those_of_the_types() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    for (name, schema) in json_schemas() {
        let written = format!("{}\n", serde_json::to_string_pretty(&schema).unwrap());
        let path = folder.join(name);
        if std::env::var_os("UPDATE_SCHEMAS").is_some() {
            std::fs::write(&path, &written).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == written, "{name} is stale: run UPDATE_SCHEMAS=1 cargo test --lib schema");
    }
}
