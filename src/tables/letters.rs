//! Letters that take back another workbook of the inbox: "Berkas Koperasi TW3 yang kami kirim agar tidak dipakai dahulu".

use crate::grids::Workbook;
use crate::schema::{Phrase, Schema};
use crate::tables::asides::denies;
use crate::tables::file::FileReading;
use crate::tables::periods;
use crate::tables::table::{Role, Table};
use crate::tables::unexplained::{Speaker, Unexplained};
use crate::tables::view::text_of;
use crate::tables::withhold;

/// How many cells a letter may have.
const CELLS: usize = 200;

/// The lines of a workbook without a table that deny something, or take back or replace what was sent.
pub fn of(workbook: &Workbook, schema: &Schema) -> Vec<String> {
    let vocabulary = &schema.vocabulary;
    let cells = || workbook.sheets.iter().flat_map(|sheet| &sheet.cells);
    // "Perihal : Ralat Data UMKM"
    let corrects = |text: &str| {
        let words = vocabulary.words(text);
        let words_of = [&vocabulary.revision_words, &vocabulary.withdrawal_words, &vocabulary.replacement_words];
        words_of.into_iter().flatten().any(|w| words.contains(w))
    };
    let takes_back = |text: &&str| {
        let words = vocabulary.words(text);
        let back = vocabulary.withdrawal_words.iter().chain(&vocabulary.replacement_words);
        words.len() > 3 && (denies(&words, schema) || back.into_iter().any(|w| words.contains(w)))
    };
    if cells().count() > CELLS || !cells().filter_map(text_of).any(corrects) {
        return Vec::new();
    }
    cells().filter_map(text_of).filter(takes_back).map(str::to_owned).collect()
}

/// Takes the figures out of all workbooks that a letter beside them names and takes back.
pub fn set_aside(files: &mut [FileReading], schema: &Schema) {
    let letters: Vec<(String, Phrase)> =
        files.iter().flat_map(|file| &file.letters).map(|line| (line.clone(), schema.vocabulary.words(line))).collect();
    if letters.is_empty() {
        return;
    }
    for file in files.iter_mut().filter(|file| file.letters.is_empty()) {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let stem = schema.vocabulary.words(name.rsplit_once('.').map_or(name, |(stem, _)| stem));
        let names = |words: &Phrase| stem.len() > 1 && words.windows(stem.len()).any(|run| run == stem.as_slice());
        let named = letters.iter().find(|(_, words)| names(words)).map(|(line, _)| line);
        for table in file.sheets.iter_mut().flat_map(|sheet| &mut sheet.tables) {
            let Some(line) =
                named.or_else(|| letters.iter().map(|(line, _)| line).find(|line| speaks_of(line, table, schema)))
            else {
                continue;
            };
            let counted = table.columns.iter().enumerate().filter_map(|(i, c)| match &c.role {
                Role::Measure(id) | Role::SumOfPeriods(id) => Some((i, id.clone())),
                _ => None,
            });
            let (columns, mut measures): (Vec<usize>, Vec<String>) = counted.unzip();
            if table.register.is_some() {
                let register = table.dataset.as_deref().and_then(|id| schema.dataset(id)?.register.as_ref());
                measures = register.iter().flat_map(|r| &r.counts).map(|count| count.measure.clone()).collect();
            }
            measures.dedup();
            let taken_back = |words: &String| {
                let back = schema.vocabulary.withdrawal_words.iter().chain(&schema.vocabulary.replacement_words);
                schema.vocabulary.remarks.negations.contains(words) || back.into_iter().any(|w| w == words)
            };
            table.unexplained.push(Unexplained {
                speaker: Speaker::Elsewhere,
                cell: None,
                text: line.clone(),
                words: schema.vocabulary.words(line).into_iter().filter(taken_back).collect(),
                most: false,
                columns: if table.register.is_some() { Vec::new() } else { columns },
                only: Vec::new(),
                measures,
                rivals: Vec::new(),
                nearest: None,
                shows: None,
            });
            withhold::figures(table);
        }
    }
}

/// Whether a line of a letter tells a table's dataset, and its period or none.
fn speaks_of(line: &str, table: &Table, schema: &Schema) -> bool {
    let told = schema.told_by(line).dataset().map(str::to_owned);
    let said = periods::read_text(line, &schema.vocabulary.periods);
    let own = table.period.period;
    let same_year = said.year.is_none() || own.is_some_and(|own| said.year == Some(own.year));
    let same_part = said.part.is_none() || own.is_some_and(|own| said.part == Some(own.part));
    told.is_some() && told == table.dataset && same_year && same_part
}
