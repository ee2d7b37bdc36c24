//! Writes a starter of schemas/ for another regency: what is built in, with a region file to be filled in.
#![expect(clippy::disallowed_methods, reason = "output/ writes; an existing folder is looked at, never changed")]

use std::io;
use std::path::Path;

/// The region file whose entries have to be filled in.
const REGION: &str = include_str!("../../schemas/starter.toml");

/// Why no starter was written.
#[derive(Debug)]
pub enum NotWritten {
    /// The folder holds something already.
    NotEmpty,
    /// The disk would not take it.
    Disk(io::Error),
}

/// Writes the starter into a folder that is new or empty, and tells where the region file lies.
pub fn write(dir: &Path) -> Result<std::path::PathBuf, NotWritten> {
    match std::fs::read_dir(dir) {
        Ok(mut entries) => {
            if entries.next().is_some() {
                return Err(NotWritten::NotEmpty);
            }
        }
        Err(why) if why.kind() == io::ErrorKind::NotFound => {}
        Err(why) => return Err(NotWritten::Disk(why)),
    }
    let region = dir.join("regions").join("wilayah.toml");
    let put = |path: &Path, text: &str| -> io::Result<()> {
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, text)
    };
    for file in crate::schema::built_in().iter().filter(|file| !file.path.starts_with("regions/")) {
        put(&dir.join(&file.path), &file.text).map_err(NotWritten::Disk)?;
    }
    for (name, schema) in crate::schema::json_schemas() {
        put(&dir.join(name), &format!("{schema:#}\n")).map_err(NotWritten::Disk)?;
    }
    put(&region, REGION).map_err(NotWritten::Disk)?;
    Ok(region)
}
