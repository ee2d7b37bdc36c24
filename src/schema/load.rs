//! Reads everything under `schemas/` and hands on what is sound, or every mistake at once.

use std::path::Path;

use serde::de::DeserializeOwned;

use super::check;
use super::document::Document;
use super::fault::Fault;
use super::files::{SourceFile, built_in, digest, gathered};
use super::known::KnownWords;
use super::mistake::{Mistake, Mistakes};
use super::model::{Name, Region, Schema};
use super::raw::{RawDataset, RawIndicator, RawLevels, RawRegion};
use super::raw_name::RawName;
use super::raw_vocabulary::RawVocabulary;
use super::vocabulary::Vocabulary;

/// The schemas of a folder, or those built in. In a folder, `datasets/`, `indicators/` and `regions/` each replace the
/// built-in ones as a whole, `vocabulary.toml` and `levels.toml` one by one; what it does not hold stays built in.
pub fn load(dir: Option<&Path>) -> Result<Schema, Mistakes> {
    let mut mistakes = Vec::new();
    let files = match dir {
        Some(dir) => gathered(dir, &mut mistakes),
        None => built_in(),
    };
    sound(&files, mistakes)
}

/// The schemas built in. A test holds them sound.
pub fn builtin() -> Result<Schema, Mistakes> {
    load(None)
}

/// The schemas of files already read; mistakes made in reading them are told with all others.
fn sound(files: &[SourceFile], mut mistakes: Vec<Mistake>) -> Result<Schema, Mistakes> {
    // Where the folder itself cannot be read, what it lacks is not worth telling.
    if files.is_empty() && !mistakes.is_empty() {
        return Err(Mistakes(mistakes));
    }
    let vocabulary_file = one::<RawVocabulary>(files, "vocabulary.toml", &mut mistakes);
    let levels_file = one::<RawLevels>(files, "levels.toml", &mut mistakes);
    let dataset_files = many::<RawDataset>(files, "datasets/", &mut mistakes);
    let indicator_files = many::<RawIndicator>(files, "indicators/", &mut mistakes);
    let region_files = many::<RawRegion>(files, "regions/", &mut mistakes);
    let unread = !mistakes.is_empty();

    let mut vocabulary = vocabulary_file.map(|f| check::vocabulary::sound(&f, &mut mistakes));
    let words = vocabulary.get_or_insert_with(Vocabulary::default);
    let ids = check::datasets::measure_ids(&dataset_files, &mut mistakes);
    let (mut datasets, mut relations) = (Vec::new(), Vec::new());
    for file in &dataset_files {
        let mut own = Vec::new();
        let (dataset, related) = check::datasets::sound(file, words, &ids, &mut own);
        // A measure may stand in a file that could not be read: then its absence is no mistake of this one.
        own.retain(|mistake| !(unread && matches!(mistake.fault, Fault::UnknownMeasure { .. })));
        mistakes.extend(own);
        datasets.push(dataset);
        relations.extend(related);
    }
    let mut own = Vec::new();
    let indicators = check::indicators::sound(&indicator_files, &ids, &mut own);
    own.retain(|mistake| !(unread && matches!(mistake.fault, Fault::UnknownMeasure { .. })));
    mistakes.extend(own);
    let levels = levels_file.and_then(|file| check::levels::sound(&file, &mut mistakes));
    let mut regions: Vec<_> = region_files.iter().map(|f| check::region::sound(f, &mut mistakes)).collect();
    if regions.len() > 1 {
        let names = region_files.iter().map(|file| file.file.clone()).collect();
        mistakes.push(Mistake::of("regions/", Fault::SeveralRegions(names)));
    }

    match (regions.pop(), levels, vocabulary) {
        (Some(mut region), Some(levels), Some(mut vocabulary)) if mistakes.is_empty() => {
            // "Jumlah Koperasi Kabupaten Jeneponto" says no more than "Jumlah Koperasi".
            let name = vocabulary.words(&region.name);
            vocabulary.neutral.extend(name);
            label_totals(&mut region, &vocabulary);
            datasets.sort_by(|a, b| a.id.cmp(&b.id));
            let (sha256, known) = (digest(files), KnownWords::of(files));
            Ok(Schema { datasets, relations, indicators, region, vocabulary, levels, known, sha256 })
        }
        _ => {
            mistakes.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
            Err(Mistakes(mistakes))
        }
    }
}

/// Every region's total row may bear its own name, and the labels that all regions share.
fn label_totals(region: &mut Region, vocabulary: &Vocabulary) {
    let kind = region.full_name.split_whitespace().next().unwrap_or_default();
    let short: String = kind.chars().take(3).collect();
    let own = [region.name.clone(), region.full_name.clone(), format!("{short} {}", region.name)];
    region.total_labels.extend(own);
    region.total_labels.extend(vocabulary.total_labels.iter().cloned());
    let ours = |label: &str| {
        let folded = crate::label::fold(label);
        region.districts.iter().any(|d| crate::label::fold(&d.name) == folded)
    };
    // A district that bears the regency's name has it for itself; "Kab. X" is the regency then.
    let (kept, _): (Vec<String>, Vec<String>) =
        std::mem::take(&mut region.total_labels).into_iter().partition(|label| !ours(label));
    region.total_labels = kept;
    region.prefixes.extend(vocabulary.place_prefixes.iter().cloned());
    region.prefixes.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    region.prefixes.dedup();
}

/// One file; those built in are known to be sound, and read without being checked for their shape again.
fn read<T>(file: &SourceFile) -> Result<Document<T>, Vec<Mistake>>
where
    T: DeserializeOwned + validator::Validate + schemars::JsonSchema,
{
    if file.built_in { Document::read_sound(&file.path, &file.text) } else { Document::read(&file.path, &file.text) }
}

/// The file with this path.
fn one<T>(files: &[SourceFile], path: &str, mistakes: &mut Vec<Mistake>) -> Option<Document<T>>
where
    T: DeserializeOwned + validator::Validate + schemars::JsonSchema,
{
    let told = mistakes.iter().any(|mistake| mistake.file == path);
    let Some(file) = files.iter().find(|file| file.path == path) else {
        if !told {
            mistakes.push(Mistake::of(path, Fault::NoFile));
        }
        return None;
    };
    read(file).map_err(|wrong| mistakes.extend(wrong)).ok()
}

/// The files of a folder; at least one must be there.
fn many<T>(files: &[SourceFile], folder: &str, mistakes: &mut Vec<Mistake>) -> Vec<Document<T>>
where
    T: DeserializeOwned + validator::Validate + schemars::JsonSchema,
{
    let own: Vec<&SourceFile> = files.iter().filter(|file| file.path.starts_with(folder)).collect();
    if own.is_empty() && !mistakes.iter().any(|mistake| mistake.file.starts_with(folder)) {
        mistakes.push(Mistake::of(folder, Fault::NoFile));
    }
    let mut documents = Vec::with_capacity(own.len());
    for file in own {
        match read(file) {
            Ok(document) => documents.push(document),
            Err(wrong) => mistakes.extend(wrong),
        }
    }
    documents
}

impl From<&RawName> for Name {
    fn from(raw: &RawName) -> Self {
        Self { id: raw.id.clone(), en: raw.en.clone() }
    }
}
