//! Which columns of a list may say that a row does not count.

use hashbrown::HashMap;

use crate::schema::{PeriodWord, Schema};
use crate::tables::periods;
use crate::tables::register::Layout;
use crate::tables::register::saying::{Asked, Care};
use crate::tables::table::{Column, Role};
use crate::tables::view::{View, text_of};

/// The columns of a list whose cells may say that a row does not count. `told` is the column that tells statuses already.
pub fn columns(schema: &Schema, layout: &Layout, status: Option<u32>, asked: &HashMap<u32, Asked>) -> Vec<(u32, Care)> {
    let remarks = &schema.vocabulary.remarks;
    let kinds = schema.vocabulary.roles.get("kind_label").map_or(&[][..], Vec::as_slice);
    let care = |col: u32, heading: &[String], role: &Role| -> Option<Care> {
        let words: Vec<Vec<String>> = heading.iter().map(|label| schema.vocabulary.words(label)).collect();
        let (leaf, all) = (words.last()?, words.concat());
        let says = |words: &[String]| {
            remarks.headings.iter().any(|phrase| {
                words.iter().all(|w| phrase.contains(w) || w.bytes().all(|b| b.is_ascii_digit()))
                    && phrase.iter().all(|w| words.contains(w))
            })
        };
        match role {
            Role::Known | Role::Unknown { .. } if layout.legend.columns.contains(&col) => Some(Care::Full),
            Role::Known | Role::Unknown { .. } if says(leaf) || says(&all) => Some(Care::Full),
            Role::Known | Role::Unknown { .. }
                if leaf.first().is_some_and(|w| remarks.leads.contains(w))
                    && !all.iter().any(|w| remarks.traits.contains(w)) =>
            {
                Some(Care::Full)
            }
            Role::Unknown { .. } if !all.iter().any(|w| remarks.traits.contains(w)) => Some(Care::Denials),
            Role::Known if !all.iter().any(|w| remarks.traits.contains(w)) => Some(Care::Ends),
            // "Kantor Cabang" below "Jenis Kantor" is no cooperative of its own.
            Role::Known | Role::Unknown { .. } if kinds.iter().any(|kind| leaf.starts_with(kind)) => Some(Care::Ends),
            _ => None,
        }
    };
    let days = days(schema, layout);
    let columns = layout.columns.iter().filter(|c| Some(c.index) != status && Some(c.index) != layout.number);
    let columns = columns.filter(|c| !days.contains(&c.index));
    let denies = |c: &Column| {
        let place = matches!(c.role, Role::District | Role::Village | Role::Numbering);
        let ends = !place && c.heading.len() > 1 && asked.get(&c.index).is_some_and(|a| a.ends);
        let asks = ends
            || asked.get(&c.index).is_some_and(|a| a.denies && !a.words.iter().any(|w| remarks.traits.contains(w)));
        asks.then_some(Care::Denials)
    };
    let of = |c: &Column| match care(c.index, &c.heading, &c.role) {
        None | Some(Care::Ends) if denies(c).is_some() => denies(c),
        care => care,
    };
    columns.filter_map(|c| Some((c.index, of(c)?))).collect()
}

/// Columns of batches ("Tahap") whose cells are words and no numbers: how far each row has come. "Pendaftar" is no
/// participant yet.
pub fn steps(schema: &Schema, layout: &Layout, view: &View<'_>, rows: &[u32]) -> Vec<(u32, Care)> {
    let batch = |w: &str| schema.vocabulary.periods.says(w, PeriodWord::Batch);
    let heads = |c: &&Column| {
        let words: Vec<String> = c.heading.last().map(|leaf| schema.vocabulary.words(leaf)).unwrap_or_default();
        matches!(c.role, Role::Known | Role::Unknown { .. }) && matches!(words.as_slice(), [only] if batch(only))
    };
    let numbered = |text: &str| {
        let words = schema.vocabulary.words(text);
        words.iter().any(|w| w.len() == 1 || w.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'i' | b'v' | b'x')))
            || words.iter().any(|w| schema.vocabulary.periods.number(w).is_some())
    };
    let wordy = |c: &&Column| {
        let texts = rows.iter().filter_map(|row| text_of(view.at(*row, c.index)?));
        let (all, words) = texts.fold((0, 0), |(all, words), text| (all + 1, words + usize::from(!numbered(text))));
        all > 0 && words * 2 > all
    };
    layout.columns.iter().filter(heads).filter(wordy).map(|c| (c.index, Care::Full)).collect()
}

/// The columns in which each day of a training is ticked: "Hari 1", "Hari ke-2", "H-3".
pub fn days(schema: &Schema, layout: &Layout) -> Vec<u32> {
    let is_day = |label: &String| periods::names_day(&schema.vocabulary.words(label), &schema.vocabulary);
    let unread = |role: &Role| matches!(role, Role::Known | Role::Unknown { .. });
    let columns = layout.columns.iter().filter(|c| unread(&c.role) && c.heading.last().is_some_and(is_day));
    columns.map(|c| c.index).collect()
}
