//! Letters that take back another workbook of the inbox: "Berkas Koperasi TW3 yang kami kirim agar tidak dipakai dahulu".

use crate::grids::Workbook;
use crate::schema::{Phrase, Schema, is_among};
use crate::tables::asides::denies;
use crate::tables::file::{FileReading, Letter};
use crate::tables::periods::{self, Said};
use crate::tables::table::{Role, SheetReading, Table};
use crate::tables::unexplained::{Speaker, Unexplained};
use crate::tables::view::text_of;
use crate::tables::withhold;

/// How the names of workbooks end.
const ENDINGS: [&str; 2] = [".xls", ".ods"];
/// How many cells a letter may have.
const CELLS: usize = 200;

/// The lines of a workbook without a table that deny something, or take back or replace what was sent.
pub fn of(workbook: &Workbook, sheets: &[SheetReading], schema: &Schema) -> Vec<Letter> {
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
        let forbids = words.iter().any(|w| is_among(&vocabulary.particles.forbids, w));
        words.len() > 3 && (forbids || denies(&words, schema) || back.into_iter().any(|w| words.contains(w)))
    };
    let told = sheets.iter().any(|sheet| !sheet.tables.is_empty());
    if told || cells().count() > CELLS {
        return Vec::new();
    }
    // "Terlampir daftar peserta Bimtek Triwulan II Tahun 2023": of what all lines of the letter speak.
    let tells = |text: &&str| Subject::of(text, schema).is_told();
    let subject = cells().filter_map(text_of).find(tells);
    let letter = |text: &str| {
        let about = Some(text).filter(tells).or(subject).unwrap_or(text);
        Letter { text: text.to_owned(), about: about.to_owned() }
    };
    if cells().filter_map(text_of).any(corrects) {
        return cells().filter_map(text_of).filter(takes_back).map(letter).collect();
    }
    // "Berkas Rekap Koperasi.xlsx yang kami lampirkan belum benar": it names a workbook. "Pelatihan UMKM Triwulan IV Tahun
    // 2023 tidak jadi dilaksanakan": it tells what is reported, and of when.
    let names_file = |text: &str| ENDINGS.iter().any(|ending| text.to_lowercase().contains(ending));
    let speaks = |text: &&str| subject.is_some() || names_file(text);
    cells().filter_map(text_of).filter(takes_back).filter(speaks).map(letter).collect()
}

/// What a text tells of, and of when.
struct Subject {
    dataset: Option<String>,
    said: Said,
}

impl Subject {
    fn of(text: &str, schema: &Schema) -> Self {
        let dataset = schema.told_by(text).dataset().map(str::to_owned);
        Self { dataset, said: periods::read_text(text, &schema.vocabulary.periods) }
    }

    fn is_told(&self) -> bool {
        self.dataset.is_some() && (self.said.year.is_some() || self.said.part.is_some())
    }
}

/// A line that takes back what another workbook reports.
struct Line<'a> {
    text: &'a str,
    words: Phrase,
    subject: Subject,
}

impl<'a> Line<'a> {
    fn new(letter: &'a Letter, schema: &Schema) -> Self {
        let words = schema.vocabulary.words(&letter.text);
        Self { text: &letter.text, words, subject: Subject::of(&letter.about, schema) }
    }

    /// Whether it names a file by all words of its name.
    fn names(&self, stem: &[String]) -> bool {
        stem.len() > 1 && self.words.windows(stem.len()).any(|run| run == stem)
    }

    /// Whether it tells what a table reports, and of when: "Data UMKM per 31 Desember 2023 ... mohon tidak dipergunakan".
    fn speaks_of(&self, table: &Table) -> bool {
        let (Some(own), Subject { dataset, said }) = (table.period.period, &self.subject) else { return false };
        self.subject.is_told()
            && *dataset == table.dataset
            && said.year.is_none_or(|year| year == own.year)
            && said.part.is_none_or(|part| part == own.part)
    }

    /// The words with which it takes back.
    fn denials(&self, schema: &Schema) -> Vec<String> {
        let vocabulary = &schema.vocabulary;
        let all = [
            &vocabulary.withdrawal_words,
            &vocabulary.replacement_words,
            &vocabulary.remarks.negations,
            &vocabulary.particles.forbids,
        ];
        self.words.iter().filter(|w| all.iter().any(|own| own.contains(w))).cloned().collect()
    }
}

/// Takes the figures out of all workbooks that a letter beside them takes back: that it names, or what it says they report.
pub fn set_aside(files: &mut [FileReading], schema: &Schema) {
    let letters: Vec<Letter> = files.iter().flat_map(|file| file.letters.clone()).collect();
    let lines: Vec<Line<'_>> = letters.iter().map(|letter| Line::new(letter, schema)).collect();
    if lines.is_empty() {
        return;
    }
    for file in files {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let stem = schema.vocabulary.words(name.rsplit_once('.').map_or(name, |(stem, _)| stem));
        let named = lines.iter().find(|line| line.names(&stem));
        for table in file.sheets.iter_mut().flat_map(|sheet| &mut sheet.tables) {
            if let Some(line) = named.or_else(|| lines.iter().find(|line| line.speaks_of(table))) {
                take_back(table, line, schema);
            }
        }
    }
}

/// Takes the figures out of a table that a line takes back.
fn take_back(table: &mut Table, line: &Line<'_>, schema: &Schema) {
    let counted = table.columns.iter().enumerate().filter_map(|(i, c)| match &c.role {
        Role::Measure(id) | Role::SumOfPeriods(id) => Some((i, id.clone())),
        _ => None,
    });
    let (columns, mut measures): (Vec<usize>, Vec<String>) = counted.unzip();
    if table.register.is_some() {
        let register = table.dataset.as_deref().and_then(|id| schema.dataset(id)?.register.as_ref());
        measures = register.iter().flat_map(|r| &r.counts).map(|count| count.measure.clone()).collect();
    }
    // Nothing of it is used anyhow.
    if measures.is_empty() {
        return;
    }
    measures.sort();
    measures.dedup();
    table.unexplained.push(Unexplained {
        speaker: Speaker::Elsewhere,
        cell: None,
        text: line.text.to_owned(),
        words: line.denials(schema),
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
