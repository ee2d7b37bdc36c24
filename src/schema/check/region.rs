//! Makes the region: codes lie in one another, and no spelling stands for two districts or for the total row.

use std::collections::BTreeMap;

use crate::label;
use crate::schema::document::{Document, Step, steps};
use crate::schema::fault::Fault;
use crate::schema::mistake::Mistake;
use crate::schema::model::{District, Region, Village};
use crate::schema::raw::{RawDistrict, RawRegion, VillageKind};

/// The region of a file.
pub fn sound(document: &Document<RawRegion>, mistakes: &mut Vec<Mistake>) -> Region {
    let raw = &document.value;
    labels(document, mistakes);
    let mut codes: BTreeMap<&str, Vec<Step>> = BTreeMap::new();
    let outside = |code: &str, within: &str| {
        let inside = code.strip_prefix(within).is_some_and(|rest| rest.starts_with('.'));
        (!inside).then(|| Fault::CodeOutside { code: code.to_owned(), within: within.to_owned() })
    };
    let mut villages = Vec::new();
    for (i, district) in raw.districts.iter().enumerate() {
        let at = steps!["districts", i, "code"];
        mistakes.extend(outside(&district.code, &raw.code).map(|fault| document.mistake(&at, fault)));
        take(document, &mut codes, &district.code, &at, mistakes);
        if !district.bps.is_empty() {
            take(document, &mut codes, &district.bps, &steps!["districts", i, "bps"], mistakes);
        }
        for (j, village) in district.villages.iter().enumerate() {
            let at = steps!["districts", i, "villages", j, "code"];
            mistakes.extend(outside(&village.code, &district.code).map(|fault| document.mistake(&at, fault)));
            take(document, &mut codes, &village.code, &at, mistakes);
            villages.push(Village {
                code: village.code.clone(),
                name: village.name.clone(),
                kind: match village.kind {
                    VillageKind::Desa => "Desa".to_owned(),
                    VillageKind::Kelurahan => "Kelurahan".to_owned(),
                },
                district: district.code.clone(),
            });
        }
    }
    let mut prefixes: Vec<String> = raw.prefixes.iter().map(|prefix| label::fold(prefix)).collect();
    prefixes.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    prefixes.dedup();
    Region {
        code: raw.code.clone(),
        name: raw.name.clone(),
        full_name: raw.full_name.clone(),
        districts: raw.districts.iter().map(district).collect(),
        villages,
        total_labels: raw.total_labels.clone(),
        prefixes,
        also_called: raw.also_called.clone(),
        not_ours: raw.not_ours.clone(),
    }
}

fn district(raw: &RawDistrict) -> District {
    District {
        code: raw.code.clone(),
        bps: raw.bps.clone(),
        name: raw.name.clone(),
        aliases: raw.aliases.clone(),
        misspellings: raw.misspellings.clone(),
    }
}

fn take<'a>(
    document: &Document<RawRegion>,
    codes: &mut BTreeMap<&'a str, Vec<Step>>,
    code: &'a str,
    at: &[Step],
    mistakes: &mut Vec<Mistake>,
) {
    match codes.get(code) {
        Some(first) => {
            let fault = Fault::Repeated { what: code.to_owned(), first: document.line(first) };
            mistakes.push(document.mistake(at, fault));
        }
        None => {
            codes.insert(code, at.to_vec());
        }
    }
}

/// What each spelling stands for. A village may bear a district's name, as several do: the column tells them apart.
fn labels(document: &Document<RawRegion>, mistakes: &mut Vec<Mistake>) {
    let raw = &document.value;
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let mut take = |text: &str, stands_for: &str, at: &[Step]| {
        let folded = label::fold(text);
        let fault = match taken.get(&folded) {
            _ if folded.is_empty() => Fault::NoWords(text.to_owned()),
            Some(first) if first != stands_for => {
                Fault::SharedLabel { label: text.to_owned(), first: first.clone(), second: stands_for.to_owned() }
            }
            Some(_) => return,
            None => {
                taken.insert(folded, stands_for.to_owned());
                return;
            }
        };
        mistakes.push(document.mistake(at, fault));
    };
    for (i, district) in raw.districts.iter().enumerate() {
        let stands_for = format!("{} ({})", district.name, district.code);
        take(&district.name, &stands_for, &steps!["districts", i, "name"]);
    }
    for (i, text) in raw.total_labels.iter().enumerate() {
        take(text, "total", &steps!["total_labels", i]);
    }
    for (i, text) in raw.not_ours.iter().enumerate() {
        take(text, "not_ours", &steps!["not_ours", i]);
    }
    for (i, district) in raw.districts.iter().enumerate() {
        let stands_for = format!("{} ({})", district.name, district.code);
        for (key, texts) in [("aliases", &district.aliases), ("misspellings", &district.misspellings)] {
            for (j, text) in texts.iter().enumerate() {
                take(text, &stands_for, &steps!["districts", i, key, j]);
            }
        }
    }
}
