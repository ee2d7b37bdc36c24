//! Gathers the files under `schemas/`: those built in, or those of a folder in their place.
#![expect(clippy::disallowed_methods, reason = "schema/ reads the folder given as --schemas")]

use std::path::Path;

use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use super::fault::Fault;
use super::mistake::Mistake;

/// A file's path under the folder of schemas, with `/`, and its text.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Such as `datasets/koperasi.toml`.
    pub path: String,
    /// Its text.
    pub text: String,
    /// Whether it is part of the program, and so known to be sound.
    pub built_in: bool,
}

/// The files that are part of the program.
const BUILT_IN: [(&str, &str); 12] = [
    ("datasets/bantuan.toml", include_str!("../../schemas/datasets/bantuan.toml")),
    ("datasets/diklat.toml", include_str!("../../schemas/datasets/diklat.toml")),
    ("datasets/izin_usaha.toml", include_str!("../../schemas/datasets/izin_usaha.toml")),
    ("datasets/koperasi.toml", include_str!("../../schemas/datasets/koperasi.toml")),
    ("datasets/umkm.toml", include_str!("../../schemas/datasets/umkm.toml")),
    (
        "indicators/1_persentase_koperasi_aktif.toml",
        include_str!("../../schemas/indicators/1_persentase_koperasi_aktif.toml"),
    ),
    (
        "indicators/2_persentase_peserta_diklat.toml",
        include_str!("../../schemas/indicators/2_persentase_peserta_diklat.toml"),
    ),
    ("indicators/3_persentase_izin_usaha.toml", include_str!("../../schemas/indicators/3_persentase_izin_usaha.toml")),
    (
        "indicators/4_persentase_bantuan_sarpras.toml",
        include_str!("../../schemas/indicators/4_persentase_bantuan_sarpras.toml"),
    ),
    ("levels.toml", include_str!("../../schemas/levels.toml")),
    ("regions/7304.toml", include_str!("../../schemas/regions/7304.toml")),
    ("vocabulary.toml", include_str!("../../schemas/vocabulary.toml")),
];

/// The folders of which a folder given by the user replaces the whole.
const FOLDERS: [&str; 3] = ["datasets", "indicators", "regions"];

/// The files of the program, sorted by path.
pub fn built_in() -> Vec<SourceFile> {
    BUILT_IN
        .iter()
        .map(|(path, text)| SourceFile { path: (*path).to_owned(), text: (*text).to_owned(), built_in: true })
        .collect()
}

/// The files of a folder, with those built in wherever it holds none: `vocabulary.toml` and `levels.toml` are replaced
/// one by one, `datasets/`, `indicators/` and `regions/` as a whole, so that a file left out is left out.
pub fn gathered(dir: &Path, mistakes: &mut Vec<Mistake>) -> Vec<SourceFile> {
    let mut files = Vec::new();
    if let Err(why) = std::fs::read_dir(dir) {
        mistakes.push(Mistake::of(&dir.display().to_string(), Fault::Unreadable(why.to_string())));
        return files;
    }
    let mut replaced: Vec<String> = Vec::new();
    for folder in FOLDERS.iter().filter(|folder| dir.join(folder).is_dir()) {
        replaced.push(format!("{folder}/"));
        for entry in WalkDir::new(dir.join(folder)).sort_by_file_name() {
            match entry {
                Ok(entry) if is_toml(entry.path()) && entry.file_type().is_file() => {
                    let below = entry.path().strip_prefix(dir).unwrap_or(entry.path());
                    let path: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
                    files.extend(read(entry.path(), path.join("/"), mistakes));
                }
                Ok(_) => {}
                Err(why) => mistakes.push(Mistake::of(folder, Fault::Unreadable(why.to_string()))),
            }
        }
    }
    for name in ["levels.toml", "vocabulary.toml"].into_iter().filter(|name| dir.join(name).is_file()) {
        replaced.push(name.to_owned());
        files.extend(read(&dir.join(name), name.to_owned(), mistakes));
    }
    files.extend(built_in().into_iter().filter(|file| !replaced.iter().any(|r| file.path.starts_with(r.as_str()))));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// SHA-256 over paths and texts in their order, in hexadecimal.
pub fn digest(files: &[SourceFile]) -> String {
    let mut hash = Sha256::new();
    for file in files {
        for part in [&file.path, &file.text] {
            hash.update(part.len().to_le_bytes());
            hash.update(part.as_bytes());
        }
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}

fn read(place: &Path, path: String, mistakes: &mut Vec<Mistake>) -> Option<SourceFile> {
    let bytes = match std::fs::read(place) {
        Ok(bytes) => bytes,
        Err(why) => {
            mistakes.push(Mistake::of(&path, Fault::Unreadable(why.to_string())));
            return None;
        }
    };
    match String::from_utf8(bytes) {
        // Editors on Windows begin UTF-8 with a mark that TOML does not know.
        Ok(text) => {
            let text = text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned);
            Some(SourceFile { path, text, built_in: false })
        }
        Err(wrong) => {
            let sound = wrong.utf8_error().valid_up_to();
            let text: std::sync::Arc<str> = String::from_utf8_lossy(wrong.as_bytes()).into();
            mistakes.push(Mistake::at(&path, &text, sound..sound, Fault::NotUtf8));
            None
        }
    }
}
