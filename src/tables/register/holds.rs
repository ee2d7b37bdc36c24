//! What a column of a list holds, by the cells below its heading.

use crate::grids::{Cell, Value};
use crate::schema::{Register, Schema};
use crate::tables::gazetteer::{Gazetteer, Label};
use crate::tables::view::{View, text_of};

/// The filled cells of a column below the heading.
pub fn filled<'v>(view: &'v View<'_>, body: &'v [u32], col: u32) -> impl Iterator<Item = &'v Cell> {
    body.iter().filter_map(move |r| view.at(*r, col))
}

/// Whether at least half of what a column shows are words.
pub fn holds_words(view: &View<'_>, body: &[u32], col: u32) -> bool {
    let (mut words, mut all) = (0, 0);
    for cell in filled(view, body, col) {
        all += 1;
        words += usize::from(text_of(cell).is_some_and(|t| t.chars().any(char::is_alphabetic)));
    }
    words * 2 >= all
}

/// Whether a column holds names, and not those of districts: then it is a recap's.
pub fn is_names(view: &View<'_>, body: &[u32], col: u32, gazetteer: &Gazetteer) -> bool {
    let (mut names, mut figures, mut districts) = (0, 0, 0);
    for text in filled(view, body, col).filter_map(text_of) {
        // "46 orang" is a figure.
        let figure = text.trim_start().starts_with(|c: char| c.is_ascii_digit());
        figures += usize::from(figure);
        names += usize::from(!figure && text.chars().any(char::is_alphabetic));
        districts += usize::from(matches!(gazetteer.read(text), Label::District(..)));
    }
    holds_words(view, body, col) && names > figures && districts * 2 <= names
}

/// Whether most rows show something in a column, and that is always a status.
pub fn tells_statuses(view: &View<'_>, body: &[u32], col: u32, register: &Register, schema: &Schema) -> bool {
    let is_status = |text: &str| register.names_status(&schema.vocabulary.words(text));
    let cells: Vec<&Cell> = filled(view, body, col).collect();
    let told = cells.iter().filter(|cell| text_of(cell).is_some_and(is_status)).count();
    told > 1 && told * 2 >= body.len() && told * 10 >= cells.len() * 9
}

/// How many lines of a signature may stand below a column of ticks.
const SIGNED: usize = 5;

/// Whether a column holds ticks alone, and at most their number below them.
pub fn is_ticked(view: &View<'_>, body: &[u32], col: u32) -> bool {
    let is_tick = |cell: &&Cell| match &cell.value {
        Value::Number(n) => *n <= 1.0,
        Value::Text(t) => t.trim().chars().count() <= 5,
        _ => true,
    };
    let cells: Vec<&Cell> = filled(view, body, col).collect();
    let ticks = cells.iter().filter(|cell| is_tick(cell)).count();
    // How many there are may stand below them, and who signed.
    let counted = |cell: &&Cell| matches!(cell.value, Value::Number(n) if n == ticks as f64);
    let signed = |cell: &&Cell| matches!(&cell.value, Value::Text(t) if t.trim().chars().count() > 5);
    let rest = cells.iter().skip_while(|cell| is_tick(cell));
    let below = |(i, cell): (usize, &&Cell)| i == 0 && counted(cell) || signed(cell) && i < SIGNED;
    let closed = ticks > 0 && ticks + 1 == cells.len() && cells.last().is_some_and(counted);
    ticks == cells.len() || closed || ticks > SIGNED && rest.enumerate().all(below)
}
