//! Which rows of a register are entries, and are none of ours all the same: struck out, or of another regency.

use crate::label;
use crate::place::CellRef;
use crate::schema::{Field, Schema, is_among};
use crate::tables::register::content::Line;
use crate::tables::register::look::Look;
use crate::tables::register::naming::is_range;
use crate::tables::register::read::Doubt;
use crate::tables::register::{Content, Plan};

/// From how alike on a name is the region's own with a typing error.
const ALIKE: f64 = 0.8;

/// Why a row is not counted at all, with the column that says so. `struck` are the columns whose cells are struck out.
pub(super) fn set_aside(line: &Line<'_>, look: &Look<'_, '_>, struck: &[u32]) -> Option<(u32, Doubt)> {
    let plan = look.plan;
    let mut names = plan.identities().into_iter().map(|(_, col)| col).chain([plan.key_column()]);
    if let Some(col) = names.rfind(|col| struck.contains(col)) {
        return Some((col, Doubt::Struck));
    }
    if let Some((col, written)) = unnumbered(line, plan) {
        return Some((col, Doubt::Unnumbered(written)));
    }
    let elsewhere = |field: Field, ours: fn(&str, &Schema) -> bool| {
        let col = plan.layout.field(field)?;
        let written = look.words(line, Some(col))?;
        (!ours(written, plan.schema)).then(|| (col, Doubt::Elsewhere(written.trim().to_owned())))
    };
    elsewhere(Field::Regency, is_regency).or_else(|| elsewhere(Field::Province, is_province))
}

/// A word in the column of running numbers, such as "contoh": the row is no entry like the others.
fn unnumbered(line: &Line<'_>, plan: &Plan<'_>) -> Option<(u32, String)> {
    let col = plan.layout.number?;
    let Some(Content::Text(written)) = line.at(Some(col)) else { return None };
    // "16 s.d. 22" numbers several, which is told of their district.
    if is_range(written, plan) {
        return None;
    }
    let words = label::words(written);
    let says = |w: &String| w.chars().count() > 3 && w.chars().all(char::is_alphabetic) && !is_roman(w);
    // "Cad. 1" among rows that are numbered.
    let numbers = plan.schema.vocabulary.roles.get("number").map_or(&[][..], Vec::as_slice);
    let numbered = |w: &String| numbers.iter().flatten().any(|own| own == w);
    let besides =
        |w: &String| w.chars().count() > 1 && w.chars().all(char::is_alphabetic) && !is_roman(w) && !numbered(w);
    let crossed = matches!(words.as_slice(), [only] if only == "x");
    let told = !words.is_empty() && words.iter().all(says) || plan.numbered && (crossed || words.iter().any(besides));
    told.then(|| (col, written.trim().to_owned()))
}

fn is_roman(word: &str) -> bool {
    word.bytes().all(|b| matches!(b, b'i' | b'v' | b'x' | b'l'))
}

/// A cell that decides what a row counts for and is struck out, though the row itself is not.
pub(super) fn struck_part(line: &Line<'_>, plan: &Plan<'_>, struck: &[u32]) -> Option<(CellRef, Doubt)> {
    let deciding = [plan.layout.district, plan.date_column(), plan.status_column()];
    let col = deciding.into_iter().flatten().find(|col| struck.contains(col))?;
    let written = line.at(Some(col)).and_then(Content::written).unwrap_or_default();
    Some((CellRef::new(line.row, col), Doubt::Remark(written.into_owned())))
}

/// Whether a cell of a column of regencies or provinces names ours; other columns name none that is another.
pub fn names_ours(field: Field, written: &str, schema: &Schema) -> bool {
    match field {
        Field::Regency => is_regency(written, schema),
        Field::Province => is_province(written, schema),
        _ => true,
    }
}

/// Whether a label says "Kabupaten" or "Kota", also behind a number, and then no name of ours.
pub fn names_other_regency(text: &str, schema: &Schema) -> bool {
    let particles = &schema.vocabulary.particles;
    let words = label::words(text);
    let numbers = |w: &String| w.len() == 1 || w.bytes().all(|b| b.is_ascii_digit() || b"ivx".contains(&b));
    let named = &words[words.iter().take_while(|w| numbers(w)).count()..];
    let level = |w: &String| is_among(&particles.regency, w) || is_among(&particles.city, w);
    (2..=4).contains(&named.len()) && level(&named[0]) && !is_regency(&named.join(" "), schema)
}

fn is_regency(written: &str, schema: &Schema) -> bool {
    let (region, particles) = (&schema.region, &schema.vocabulary.particles);
    let bare = |text: &str| {
        let words = label::words(text);
        words.into_iter().filter(|w| !is_among(&particles.regency, w)).collect::<Vec<_>>().join(" ")
    };
    let (said, own) = (bare(written), bare(&region.full_name));
    said.is_empty() || said == own || label::likeness(&said, &own) >= ALIKE || said == bare(&region.name)
}

/// A region that does not say in which province it lies has none that could be another.
fn is_province(written: &str, schema: &Schema) -> bool {
    let (region, particles) = (&schema.region, &schema.vocabulary.particles);
    let bare = |text: &str| {
        let words = label::words(text);
        words.into_iter().filter(|w| !is_among(&particles.province, w)).collect::<Vec<_>>().join(" ")
    };
    let said = bare(written);
    let mut known = region.also_called.iter().map(|name| bare(name));
    said.is_empty() || region.also_called.is_empty() || known.any(|own| label::likeness(&said, &own) >= ALIKE)
}
