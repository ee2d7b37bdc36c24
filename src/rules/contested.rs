//! Figures in use that a report contradicts which was not understood: one that may correct them.

use std::collections::{HashMap, HashSet};

use crate::period::Period;
use crate::place::{CellRef, Place};
use crate::rules::Facts;
use crate::rules::look::{self, Seen};
use crate::schema::{Nature, Schema};
use crate::tables::file::FileReading;
use crate::tables::{Kind, Observation, Speaker, Table, Unexplained, words_of_periods};

/// Figures in use, where any table is set aside.
pub(super) struct InUse<'a> {
    /// By measure, district, period and whether they run from the start of the year.
    by_figure: HashMap<(&'a str, &'a str, Period, bool), Vec<&'a Observation>>,
    files: &'a [FileReading],
    /// Their cells by file and sheet.
    by_sheet: HashMap<(&'a str, &'a str), Vec<CellRef>>,
}

impl<'a> InUse<'a> {
    /// All of them.
    pub(super) fn of(facts: &Facts<'a>) -> Self {
        let mut by_figure: HashMap<_, Vec<&Observation>> = HashMap::new();
        let mut by_sheet: HashMap<_, Vec<CellRef>> = HashMap::new();
        // Only what was set aside contradicts anything.
        let asked = look::all_tables(facts).any(|seen| seen.table.is_set_aside());
        for o in facts.observations.iter().filter(|_| asked) {
            by_figure.entry((o.measure.as_str(), o.district.as_str(), o.period, o.to_date)).or_default().push(o);
            for (path, sheet, cell) in o.source.all_cells() {
                by_sheet.entry((path, sheet)).or_default().push(cell);
            }
        }
        Self { by_figure, files: facts.files, by_sheet }
    }

    /// The places of figures that a table set aside contradicts, where what was not understood may say that it corrects
    /// them. A title, or a sheet's name, of another subject contradicts nothing.
    pub(super) fn contradicted_by(&self, seen: Seen<'_>, schema: &Schema) -> Vec<Place> {
        if seen.table.is_set_aside() && seen.table.kind == Kind::Register {
            let named = named_again(seen, self.files, schema);
            if !named.is_empty() {
                return named;
            }
            let parts = self.listed_beside(seen, schema);
            if !parts.is_empty() {
                return parts;
            }
        }
        let replacing = seen.table.unexplained.iter().any(|one| one.speaker.is_note() && replaces(&one.text, schema));
        let corrects = replacing || seen.table.unexplained.iter().all(|one| may_correct(one, seen, schema));
        if !seen.table.is_set_aside() || !corrects {
            return self.parts_beside(seen, schema);
        }
        if seen.table.kind == Kind::Register {
            return self.listed_again(seen, schema);
        }
        self.differing_from(seen)
    }

    /// The places of figures in use that differ from those of a table set aside.
    fn differing_from(&self, seen: Seen<'_>) -> Vec<Place> {
        let mut places = Vec::new();
        for record in &seen.table.withheld {
            let Some(district) = record.district.code() else { continue };
            for figure in &record.figures {
                let (Some(period), Some(value)) = (figure.period.period, figure.read.count()) else { continue };
                let key = (figure.measure.as_str(), district, period, figure.period.to_date);
                let others = self.by_figure.get(&key).into_iter().flatten().filter(|o| o.value != value);
                places.extend(
                    others.flat_map(|o| o.source.all_cells()).map(|(path, sheet, cell)| Place::cell(path, sheet, cell)),
                );
            }
        }
        places.sort();
        places.dedup();
        places
    }

    /// The places of figures in other sheets of the workbook under the same titles, where only the sheets' names tell them
    /// from those of a table set aside: "DAK" beside "APBD" may each be a part.
    fn parts_beside(&self, seen: Seen<'_>, schema: &Schema) -> Vec<Place> {
        let of_name = |one: &Unexplained| one.speaker == Speaker::Sheet && !says_sample(&one.words, schema);
        let named = !seen.table.unexplained.is_empty() && seen.table.unexplained.iter().all(of_name);
        if !named || !seen.table.is_set_aside() || !seen.sheet.visible {
            return Vec::new();
        }
        // "Sumber dana : DAK" says again what the sheet's name does.
        let titles = |table: &Table, name: &str| -> Vec<Vec<String>> {
            let named = schema.title_words(name);
            let all = table.titles.iter().map(|t| schema.title_words(&t.text));
            all.filter(|words| !words.iter().any(|w| named.contains(w))).collect()
        };
        let own = titles(seen.table, &seen.sheet.name);
        let alike = |name: &str| {
            let sheet = seen.file.sheets.iter().find(|sheet| sheet.name == name);
            // "Sebelum verifikasi" and "hasil verifikasi" are one thing told twice.
            let shares = schema.title_words(name).iter().any(|w| schema.title_words(&seen.sheet.name).contains(w));
            let part = !shares && names_part(name, schema);
            sheet.is_some_and(|sheet| part && sheet.tables.iter().any(|t| titles(t, name) == own))
        };
        // What stands at a time is told anew more often than in parts.
        let flow = |id: &String| schema.measure(id).is_some_and(|m| m.nature == Nature::Flow);
        if !seen.table.withheld.iter().flat_map(|r| &r.figures).all(|f| flow(&f.measure)) {
            return Vec::new();
        }
        let mut places = self.differing_from(seen);
        places.retain(|place| place.path == seen.file.path && place.sheet.as_deref().is_some_and(alike));
        places
    }

    /// The places of figures counted from other lists of the workbook under the same title, of which a list set aside may be
    /// the rest: "Daftar Penerima" on a sheet for each source of money, one of which is not known.
    fn listed_beside(&self, seen: Seen<'_>, schema: &Schema) -> Vec<Place> {
        let Some(dataset) = seen.table.dataset.as_deref() else { return Vec::new() };
        let strange = |word: &String| seen.table.unexplained.iter().any(|one| one.words.contains(word));
        let titles = |table: &Table| -> Vec<Vec<String>> {
            let tells = table.titles.iter().filter(|t| schema.told_by(&t.text).weight(dataset) > 0);
            tells.map(|t| schema.title_words(&t.text).into_iter().filter(|w| !strange(w)).collect()).collect()
        };
        // "Contoh Pengisian" is the rest of nothing.
        if seen.table.unexplained.iter().any(|one| says_sample(&one.words, schema)) {
            return Vec::new();
        }
        let own = titles(seen.table);
        let beside = |table: &Table| {
            table.register.is_some()
                && table.dataset.as_deref() == Some(dataset)
                && table.period.period == seen.table.period.period
                && titles(table).iter().any(|title| own.contains(title))
        };
        let path = seen.file.path.as_str();
        let sheets = seen.file.sheets.iter().filter(|sheet| sheet.tables.iter().any(beside));
        let cells = sheets.flat_map(|sheet| {
            let own = self.by_sheet.get(&(path, sheet.name.as_str())).into_iter().flatten();
            own.map(|cell| Place::cell(path, &sheet.name, *cell))
        });
        let mut places: Vec<Place> = cells.collect();
        places.sort();
        places.dedup();
        places
    }

    /// The places of figures that a list set aside would count anew, where a name or title says that it corrects: how many
    /// it would count, nobody knows.
    fn listed_again(&self, seen: Seen<'_>, schema: &Schema) -> Vec<Place> {
        let stem = seen.file.path.rsplit('/').next().unwrap_or_default();
        let titles = seen.table.titles.iter().map(|title| title.text.as_str());
        let names = titles.chain([seen.sheet.name.as_str(), stem]).any(|text| corrects(text, schema));
        let notes = seen.table.unexplained.iter().filter(|one| one.speaker.is_note());
        if !names && !notes.into_iter().any(|one| replaces(&one.text, schema)) {
            return Vec::new();
        }
        let dataset = seen.table.dataset.as_deref().and_then(|id| schema.dataset(id));
        let counts = dataset.and_then(|d| d.register.as_ref()).map_or(&[][..], |register| &register.counts);
        let same = |key: &(&str, &str, Period, bool)| {
            counts.iter().any(|count| count.measure == key.0)
                && seen.table.period.period.is_none_or(|period| period.year == key.2.year && overlap(period, key.2))
        };
        let others = self.by_figure.iter().filter(|(key, _)| same(key)).flat_map(|(_, others)| others);
        let cells = others.flat_map(|o| o.source.all_cells());
        let mut places: Vec<Place> = cells.map(|(path, sheet, cell)| Place::cell(path, sheet, cell)).collect();
        places.sort();
        places.dedup();
        places
    }
}

/// The places of counts that rest on somebody whom a list set aside names as not counting: "PENERIMA YANG DIBATALKAN" on a
/// sheet of its own beside the list of all, or in a workbook of its own.
fn named_again(seen: Seen<'_>, files: &[FileReading], schema: &Schema) -> Vec<Place> {
    let remarks = &schema.vocabulary.remarks;
    let excludes = |word: &String| remarks.excluding.iter().any(|phrase| *phrase == [word.as_str()]);
    if !seen.table.unexplained.iter().flat_map(|one| &one.words).any(excludes) {
        return Vec::new();
    }
    let named: HashSet<u64> = seen.table.withheld_names.iter().copied().collect();
    let mut places = Vec::new();
    let beside = |file: &FileReading, table: &Table| file.path == seen.file.path || table.dataset == seen.table.dataset;
    let tables = files.iter().flat_map(|f| f.sheets.iter().flat_map(move |s| s.tables.iter().map(move |t| (f, s, t))));
    for (file, sheet, table) in tables.filter(|(file, _, table)| beside(file, table)) {
        let Some(register) = table.register.as_ref() else { continue };
        let tallies = register.names.iter().filter(|(name, _)| named.contains(name)).map(|(_, tally)| *tally as usize);
        let counts = tallies.filter_map(|tally| register.tallies.get(tally)).flat_map(|tally| &tally.counts);
        let cells = counts.filter_map(|count| count.cells.first());
        places.extend(cells.map(|cell| Place::cell(&file.path, &sheet.name, *cell)));
    }
    places.sort();
    places.dedup();
    places
}

/// Whether some words say that a sheet is no report.
fn says_sample(words: &[String], schema: &Schema) -> bool {
    words.iter().any(|word| schema.vocabulary.sample_words.contains(word))
}

/// Whether a sheet's name says more than what every sheet of its kind may be called: "DAK", not "Rekap TW II (2)".
fn names_part(name: &str, schema: &Schema) -> bool {
    let vocabulary = &schema.vocabulary;
    let words = schema.title_words(name);
    let taken = words_of_periods(&words, schema);
    let plain = |w: &String| {
        w.len() < 2
            || w.bytes().all(|b| b.is_ascii_digit())
            || vocabulary.neutral.contains(w)
            || [&vocabulary.revision_words, &vocabulary.numbered_words].iter().any(|own| own.contains(w))
            || schema.datasets.iter().any(|d| d.also.contains(w) || d.topics.iter().any(|t| t.words.contains(w)))
    };
    words.iter().zip(taken).any(|(w, taken)| !taken && !plain(w))
}

/// Whether two periods of one year have a month in common.
fn overlap(one: Period, other: Period) -> bool {
    let ((a, b), (c, d)) = (one.months(), other.months());
    a <= d && c <= b
}

/// Whether a text says something of the report rather than of its subject: a file's or folder's name, a title that speaks
/// of reports or corrections, or anything beside a table that says of itself that it corrects.
fn may_correct(one: &Unexplained, seen: Seen<'_>, schema: &Schema) -> bool {
    match one.speaker {
        Speaker::File | Speaker::Folder | Speaker::Page | Speaker::Drawing => true,
        // What is hidden was itself replaced.
        Speaker::Title if seen.sheet.visible && withdraws(&one.text, schema) => true,
        Speaker::Title
            if corrects(&one.text, schema) || schema.title_words(&one.text).iter().any(|w| w == "laporan") =>
        {
            true
        }
        Speaker::Title
        | Speaker::Heading
        | Speaker::Row
        | Speaker::Comment
        | Speaker::Prompt
        | Speaker::Elsewhere
        | Speaker::Sheet => {
            // "Update : 5 Januari" only tells when it was written.
            let aside = |text: &&str| {
                let words = schema.vocabulary.words(text);
                schema.vocabulary.title_asides.iter().any(|lead| words.starts_with(lead))
            };
            let titles = seen.table.titles.iter().map(|title| title.text.as_str()).filter(|text| !aside(text));
            titles.chain([seen.sheet.name.as_str()]).any(|text| corrects(text, schema))
        }
    }
}

/// Whether a text takes back what was sent before: "Kiriman tanggal 3 Oktober dicabut".
fn withdraws(text: &str, schema: &Schema) -> bool {
    schema.title_words(text).iter().any(|w| schema.vocabulary.withdrawal_words.contains(w))
}

/// Whether a note says that it stands in for what was sent before: "Menggantikan kiriman v1 yang keliru".
fn replaces(text: &str, schema: &Schema) -> bool {
    schema.title_words(text).iter().any(|w| schema.vocabulary.replacement_words.contains(w))
}

/// Whether a text has a word of corrections in it.
fn corrects(text: &str, schema: &Schema) -> bool {
    schema.title_words(text).iter().any(|w| schema.vocabulary.revision_words.contains(w))
}
