//! What speaks about the figures of a table: its headings, notes, comments and titles, the names of its sheet, file and folders.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::label;
use crate::place::{CellRange, CellRef};
use crate::schema::{Field, PeriodWord, Schema, says};
use crate::tables::asides::{is_aside, is_note, is_venue};
use crate::tables::note::Note;
use crate::tables::periods;
use crate::tables::table::{Column, Kind, Layout, PeriodSource, Reason, Role, Table, Title};
use crate::tables::unexplained::Speaker;

/// One text that speaks about figures.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// What kind of text it is.
    pub speaker: Speaker,
    /// Where it stands; `None` for a name.
    pub cell: Option<CellRef>,
    /// The text.
    pub text: &'a str,
    /// Whether it stands above a column's own heading.
    pub above: bool,
    /// The cells of the figures that it speaks of; none for all of the column.
    pub only: &'a [CellRef],
    /// Whether it names several districts, so that the figure of one may hold another's.
    pub ties: bool,
    /// Whether it heads a column of a list that is none of those it is counted by.
    pub aside: bool,
}

/// Where a table stands, and what was found around it.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The titles that speak about it.
    pub titles: &'a [&'a Title],
    /// The notes and comments.
    pub notes: &'a [Note],
    /// The sheet's name.
    pub sheet: &'a str,
    /// The file's path within the inbox.
    pub path: &'a str,
}

const fn said<'a>(speaker: Speaker, cell: Option<CellRef>, text: &'a str) -> Said<'a> {
    Said { speaker, cell, text, above: false, only: &[], ties: false, aside: false }
}

/// What speaks about a column alone, its heading and notes; about all rows of a list where there is none.
pub fn of_column<'a>(table: &'a Table, column: Option<usize>, place: Place<'a>, schema: &Schema) -> Vec<Said<'a>> {
    let mut spoken = Vec::new();
    if let Some(own) = column.and_then(|i| table.columns.get(i)).filter(|c| c.reason != Reason::Typo) {
        let labels = labels(table, own, schema);
        spoken.extend(labels.map(|(above, text, cell)| Said { above, ..said(Speaker::Heading, cell, text) }));
    }
    for note in place.notes {
        let of_column = column.is_none_or(|c| note.columns.is_empty() || note.columns.contains(&c));
        let in_column = |at: &CellRef| {
            let figures = table.records.iter().flat_map(|r| &r.figures);
            figures.into_iter().any(|f| f.cell == *at && column.is_none_or(|c| f.column == c))
        };
        if of_column && (note.only.is_empty() || note.only.iter().any(in_column)) {
            let at = (!matches!(note.speaker, Speaker::Elsewhere | Speaker::Page | Speaker::Drawing))
                .then_some(note.said.at);
            let one = said(note.speaker, at, &note.said.text);
            spoken.push(Said { only: &note.only, ties: note.ties, ..one });
        }
    }
    spoken
}

/// What speaks about all columns of a table, from the headings of its names to the folders.
pub fn of_all<'a>(table: &'a Table, place: Place<'a>, schema: &Schema) -> Vec<Said<'a>> {
    let periods = of_other_periods(table, schema).into_iter();
    let mut spoken: Vec<Said<'a>> =
        periods.map(|(at, text)| Said { ties: true, ..said(Speaker::Heading, at, text) }).collect();
    // A line under the heading of the names, or left of them ("TARGET"), speaks of all rows below it.
    let last = table.columns.iter().filter(|c| matches!(c.role, Role::District | Role::Village)).map(|c| c.index).max();
    let names = table.columns.iter().filter(|c| table.kind != Kind::Register && Some(c.index) <= last);
    // The heading of the names itself says no more than that they are names, or speaks as well.
    let roles = || schema.vocabulary.roles.values().flatten().flatten();
    let role = |text: &str| schema.vocabulary.words(text).iter().all(|w| roles().any(|own| own == w));
    // "I" beside the label of a section only numbers it.
    let numbers =
        |c: &Column, text: &str| c.role == Role::Numbering && label::words(text).iter().all(|w| is_numeral(w));
    let heads = |c: &Column, i: usize, text: &str| {
        i > 0 && !numbers(c, text) || matches!(c.role, Role::District | Role::Village) && !role(text)
    };
    let under = names.flat_map(|c| {
        let all = c.heading.iter().zip(&c.cells).enumerate();
        all.filter(move |(i, (text, _))| heads(c, *i, text)).map(|(_, spoken)| spoken).collect::<Vec<_>>()
    });
    spoken.extend(under.map(|(text, at)| said(Speaker::Row, Some(*at), text)));
    spoken.extend(of_statuses(table, schema).into_iter().map(|(text, at)| said(Speaker::Heading, at, text)));
    spoken.extend(unread_headings(table).map(|(text, at)| Said { aside: true, ..said(Speaker::Heading, at, text) }));
    spoken.extend(
        over_names(table, schema)
            .into_iter()
            .map(|(text, at)| Said { above: true, ..said(Speaker::Heading, at, text) }),
    );
    spoken.extend(of_wishes(table, schema).into_iter().map(|(text, at)| said(Speaker::Heading, at, text)));
    spoken.extend(place.titles.iter().map(|t| said(Speaker::Title, Some(t.at), &t.text)));
    spoken.push(said(Speaker::Sheet, None, place.sheet));
    let mut folders: Vec<&str> = place.path.split('/').collect();
    let file = folders.pop().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    spoken.push(said(Speaker::File, None, stem));
    spoken.extend(folders.into_iter().map(|text| said(Speaker::Folder, None, text)));
    spoken
}

/// The labels above the columns of a list that tell statuses, where they may tell those of something else: "Masa Bakti
/// Pengurus" over "Aktif" and "Tidak Aktif".
fn of_statuses<'a>(table: &'a Table, schema: &Schema) -> Vec<(&'a str, Option<CellRef>)> {
    let dataset = table.dataset.as_deref().and_then(|id| schema.dataset(id)).filter(|_| table.kind == Kind::Register);
    let Some(dataset) = dataset else { return Vec::new() };
    let vocabulary = &schema.vocabulary;
    let statuses = dataset.register.iter().flat_map(|r| r.statuses.values()).flatten();
    let asked = dataset.register.iter().filter_map(|r| r.fields.get(&Field::Status)).flatten().flatten();
    let statuses: BTreeSet<String> = asked.cloned().chain(statuses.flat_map(|phrase| label::words(phrase))).collect();
    let known = |w: &String| {
        vocabulary.neutral.contains(w)
            || vocabulary.group_words.contains(w)
            || vocabulary.remarks.headings.iter().any(|phrase| phrase.contains(w))
            || dataset.topics.iter().any(|t| t.words.contains(w))
            || dataset.also.contains(w)
            || dataset.title_words.contains(w)
            || statuses.contains(w)
    };
    // A column for each status is headed by it.
    let ticked = |c: &&Column| {
        let leaf = c.heading.last().map(|text| vocabulary.words(text)).unwrap_or_default();
        c.role == Role::Field(Field::Status) && dataset.register.as_ref().is_some_and(|r| r.names_status(&leaf))
    };
    let columns = table.columns.iter().filter(|c| c.heading.len() > 1).filter(ticked);
    let above = columns.flat_map(|c| c.heading[..c.heading.len() - 1].iter().zip(c.cells.iter().copied()));
    let strange = above.filter(|(text, _)| !vocabulary.words(text).iter().all(known));
    strange.map(|(text, at)| (text.as_str(), Some(at))).collect()
}

/// The labels above the columns of a list that nobody knows: they may say who is listed, "Giliran didampingi".
fn unread_headings(table: &Table) -> impl Iterator<Item = (&str, Option<CellRef>)> {
    let unread = |c: &&Column| table.kind == Kind::Register && matches!(c.role, Role::Unknown { .. });
    let columns = table.columns.iter().filter(unread);
    columns.flat_map(|c| c.heading.iter().zip(&c.cells)).map(|(text, at)| (text.as_str(), Some(*at)))
}

/// The labels above the names of a list, who are of the kind that they say: "USULAN DESA" over "Nama" and "Kecamatan".
fn over_names<'a>(table: &'a Table, schema: &Schema) -> Vec<(&'a str, Option<CellRef>)> {
    // "PEMILIK" or "PENERIMA" says whom the list names, as its columns do.
    let dataset = table.dataset.as_deref().and_then(|id| schema.dataset(id)).and_then(|d| d.register.as_ref());
    let own = |field: &Field| dataset.and_then(|register| register.fields.get(field)).into_iter().flatten();
    let vocabulary = &schema.vocabulary;
    let asked: BTreeSet<&String> = [Field::Name, Field::Owner].iter().flat_map(own).flatten().collect();
    let plain = |w: &String| asked.contains(w) || vocabulary.neutral.contains(w) || vocabulary.group_words.contains(w);
    let says = |text: &str| vocabulary.words(text).iter().all(plain);
    let names = |c: &&Column| {
        table.kind == Kind::Register && matches!(c.role, Role::Field(Field::Name | Field::Owner)) && c.heading.len() > 1
    };
    let columns = table.columns.iter().filter(names);
    columns
        .flat_map(|c| c.heading[..c.heading.len() - 1].iter().zip(&c.cells))
        .filter(|(text, _)| !says(text))
        .map(|(text, at)| (text.as_str(), Some(*at)))
        .collect()
}

/// The headings of a list's columns that tell what becomes of its own subject in a word that nobody knows: "Pelatihan yang
/// diminati" heads what was wished for.
fn of_wishes<'a>(table: &'a Table, schema: &Schema) -> Vec<(&'a str, Option<CellRef>)> {
    let dataset = table.dataset.as_deref().and_then(|id| schema.dataset(id)).filter(|_| table.kind == Kind::Register);
    let remarks = &schema.vocabulary.remarks;
    let wishes = |text: &str| {
        let Some(dataset) = dataset else { return false };
        let words = schema.vocabulary.words(text);
        let subject = |w: &String| dataset.topics.iter().any(|t| t.words.contains(w)) || dataset.also.contains(w);
        let Some(at) = words.iter().position(|w| remarks.clauses.contains(w)) else { return false };
        let known = |w: &String| {
            subject(w)
                || schema.vocabulary.neutral.contains(w)
                || remarks.fillers.contains(w)
                || remarks.traits.contains(w)
                || remarks.harmless.iter().any(|phrase| *phrase == [w.as_str()])
        };
        let trait_of = words.iter().any(|w| remarks.traits.contains(w));
        !trait_of && words[..at].iter().any(subject) && !words[at..].iter().all(known)
    };
    let columns = table.columns.iter().filter_map(|c| Some((c.heading.last()?.as_str(), c.cells.last().copied())));
    columns.filter(|(text, _)| wishes(text)).collect()
}

/// The headings of a list's columns that tell periods and place none of its rows: "Triwulan" beside the names, or a column
/// for each quarter.
fn of_other_periods<'a>(table: &'a Table, schema: &Schema) -> Vec<(Option<CellRef>, &'a str)> {
    let placed = |c: &Column| matches!(c.role, Role::Field(Field::Date | Field::Start | Field::End));
    let listed = table.kind == Kind::Register && !table.columns.iter().any(placed);
    let vocabulary = &schema.vocabulary;
    let labels = vocabulary.roles.get("period_label").map_or(&[][..], Vec::as_slice);
    let tells = move |c: &&Column| {
        let words: Vec<String> = c.heading.last().map(|text| vocabulary.words(text)).unwrap_or_default();
        let named = labels.contains(&words) && !words.iter().any(|w| vocabulary.periods.says(w, PeriodWord::Year));
        matches!(c.role, Role::Known | Role::Unknown { .. })
            && (named || periods::read(&words, &vocabulary.periods).said.part.is_some())
    };
    let columns = table.columns.iter().filter(move |c| listed && tells(c));
    columns.filter_map(|c| Some((c.cells.last().copied(), c.heading.last()?.as_str()))).collect()
}

/// The labels of a column's heading that must be explained, from the top, and whether each stands above its own.
fn labels<'a>(
    table: &'a Table,
    column: &'a Column,
    schema: &Schema,
) -> impl Iterator<Item = (bool, &'a str, Option<CellRef>)> {
    let cells = column.cells.iter().copied().map(Some).chain(std::iter::repeat(None));
    // In long form the last label is the row's own, which was read as a measure or a period by itself.
    let labels = column.heading.len() - usize::from(table.layout == Layout::Long && !column.heading.is_empty());
    // "Nilai" over the figures of a table in long form only says that they are figures.
    let values = schema.vocabulary.roles.get("value_label").map_or(&[][..], Vec::as_slice);
    let says_value = |text: &str| table.layout == Layout::Long && values.contains(&schema.vocabulary.words(text));
    let last = column.heading.len().saturating_sub(1);
    let own = column.heading.iter().take(labels).zip(cells).enumerate();
    // "III" below "Triwulan" was read as the column's period.
    let by_heading = column.period.as_ref().is_some_and(|p| p.source == PeriodSource::Heading);
    let numbers = |text: &str| by_heading && label::words(text).iter().all(|w| is_numeral(w));
    let own: Vec<_> = own.filter(|(_, (text, _))| !says_value(text) && !numbers(text)).collect();
    own.into_iter().map(move |(i, (text, cell))| (i < last, text.as_str(), cell))
}

/// The titles that speak about a table. A line that says where the paper comes from speaks of no figure; what stands
/// above another table of the sheet speaks of this one only where it has no title of its own.
pub fn titles<'a>(table: &'a Table, others: &[CellRange], schema: &Schema) -> Vec<&'a Title> {
    let floor = others.iter().map(|o| o.end.row).filter(|end| *end < table.range.start.row).max();
    let listed = table.kind == Kind::Register;
    let mut asides: BTreeSet<u32> = BTreeSet::new();
    for (i, title) in table.titles.iter().enumerate() {
        // Who signed another table above stands over the number of an official.
        let below = table.titles[i + 1..].iter().find(|t| t.at.col == title.at.col);
        let signs = |t: &Title| label::words(&t.text).first().is_some_and(|w| w == "nip");
        // A note of the table above says nothing of this one.
        let above = floor.is_some_and(|floor| title.at.row > floor) && is_note(&title.text, schema);
        let venue = listed && is_venue(&title.text, schema);
        if is_aside(&title.text, schema) || above || venue || below.is_some_and(signs) {
            asides.insert(title.at.row);
        }
    }
    // "Triwulan :" leaves its number to the cell beside it, which says nothing more.
    let beside = |t: &Title| {
        let before = table.titles.iter().rfind(|o| {
            // "Triwulan", ":" and "III" may have a cell each.
            o.at.row == t.at.row && o.at.col < t.at.col && !label::words(&o.text).is_empty()
        });
        label::words(&t.text).iter().all(|w| is_numeral(w) || schema.vocabulary.periods.number(w).is_some())
            && before.is_some_and(|before| periods::dangles(&label::words(&before.text), &schema.vocabulary.periods))
    };
    // "B" beside "TRIWULAN II" only numbers it.
    let beside = |t: &Title| {
        let letter = t.text.trim().len() == 1 && t.text.trim().bytes().all(|b| b.is_ascii_alphabetic());
        letter && table.titles.iter().any(|o| o.at.row == t.at.row && o.at.col > t.at.col) || beside(t)
    };
    let mut titles: Vec<&Title> = table.titles.iter().filter(|t| !asides.contains(&t.at.row) && !beside(t)).collect();
    let dataset = table.dataset.as_deref().and_then(|id| schema.dataset(id));
    let own = |t: &&Title| {
        let words = schema.title_words(&t.text);
        floor.is_some_and(|floor| t.at.row > floor)
            && dataset.is_some_and(|d| d.topics.iter().any(|topic| says(&words, &topic.words)))
    };
    if titles.iter().any(own) {
        titles.retain(|t| floor.is_none_or(|floor| t.at.row > floor));
    }
    titles
}

fn is_numeral(word: &str) -> bool {
    !word.is_empty()
        && (word.bytes().all(|b| b.is_ascii_digit()) || word.bytes().all(|b| matches!(b, b'i' | b'v' | b'x')))
}

/// A text without the numbers of papers in it: "518/045/DKUKM/X/2023", ": 02/MONEV/UKM".
pub fn without_document_numbers(text: &str) -> Cow<'_, str> {
    // "REK-KOP.02": capitals and digits joined by marks name a form.
    let capitals = |token: &str| !token.contains(char::is_lowercase) && token.contains('-') && token.contains('.');
    let numbers = |token: &&str| {
        (token.matches('/').count() > 1 || capitals(token))
            && token.contains(|c: char| c.is_ascii_digit())
            && token.contains(char::is_alphabetic)
    };
    if !text.split_whitespace().any(|token| numbers(&token)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split_whitespace().filter(|token| !numbers(token)).collect::<Vec<_>>().join(" "))
}
