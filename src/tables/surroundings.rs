//! What stands around a table and tells of it: titles, the names of its sheet, file and folders, nearest first.

use crate::label;
use crate::place::{CellRange, CellRef};
use crate::schema::{PeriodWords, is_among};
use crate::tables::asides::is_reference;
use crate::tables::columns::Surroundings;
use crate::tables::context::{Context, Level};
use crate::tables::headings::Headings;
use crate::tables::period_sources;
use crate::tables::periods::{self, Said};
use crate::tables::table::{PeriodSource, Title};
use crate::tables::view::{View, label_of, text_of};

/// Gathers the titles above a table's rectangle and the names around it. `others` are the other tables of the sheet.
pub fn around(
    view: &View<'_>,
    table: CellRange,
    others: &[CellRange],
    path: &str,
    sheet: &str,
    headings: &Headings<'_>,
) -> Surroundings {
    let mut titles = titles(view, table, others, &headings.schema().vocabulary.periods);
    // "Jeneponto, 31 Desember 2023" below another table is where and when that was signed.
    let place = label::words(&headings.schema().region.name);
    let below = |row: u32| others.iter().any(|o| o.end.row < row);
    let signs = |text: &str| text.contains(',') && label::words(text).starts_with(&place);
    titles.retain(|t| !(below(t.at.row) && signs(&t.text) || is_reference(&t.text, headings.schema())));
    let mut context = Context::default();
    let mut sources = Vec::new();
    let schema = headings.schema();
    let mut tell = |texts: &[&str]| {
        let words: Vec<Vec<String>> = texts.iter().map(|t| schema.title_words(t)).collect();
        context.levels.push(Level::of(&words, schema));
        words
    };
    // Titles nearest to the table first; together they are one level, as one often only carries the period.
    titles.sort_by_key(|t| std::cmp::Reverse(t.at));
    let near: Vec<&str> = titles.iter().map(|t| t.text.as_str()).collect();
    let mut words = tell(&near);
    let floor = others.iter().map(|o| o.end.row).filter(|end| *end < table.start.row).max();
    sources.extend(period_titles(&titles, floor, headings));
    words.extend(tell(&[sheet]));
    let known = &schema.vocabulary.periods;
    let said = periods::read_name(sheet, known);
    sources.push(period_sources::Source { said, ..source(PeriodSource::Sheet, None, sheet, known) });
    let mut parts: Vec<&str> = path.split('/').collect();
    let file = parts.pop().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    words.extend(tell(&[stem]));
    let said = periods::read_file_name(stem, known);
    sources.push(period_sources::Source { said, ..source(PeriodSource::File, None, stem, known) });
    for folder in parts.iter().rev() {
        tell(&[folder]);
        let said = periods::read_name(folder, known);
        sources.push(period_sources::Source { said, ..source(PeriodSource::Folder, None, folder, known) });
    }
    sources.retain(|s| s.said != Said::default());
    if sources.is_empty() {
        sources.extend(period_below(view, table, others, headings));
    }
    context.titles = words;
    titles.sort_by_key(|t| t.at);
    Surroundings { context, periods: sources, titles }
}

/// What the titles tell of the period, nearest first. Cells of one row are one line, a line that ends in "Triwulan" goes
/// on in the next, and a line about something else's date ("Dicetak tanggal ...") tells nothing. `floor` is the last row of
/// the tables above: what stands over all of them is the first one's where this one's own lines tell the same.
fn period_titles(titles: &[Title], floor: Option<u32>, headings: &Headings<'_>) -> Vec<period_sources::Source> {
    let known = &headings.schema().vocabulary.periods;
    let particles = &headings.schema().vocabulary.particles;
    let asides = &headings.schema().vocabulary.period_asides;
    let aside = |line: &str| headings.words(line).iter().any(|w| asides.contains(w));
    let leads = &headings.schema().vocabulary.title_asides;
    let apart = |text: &str| aside(text) || leads.iter().any(|lead| headings.words(text).starts_with(lead));
    let mut lines: Vec<(CellRef, String)> = Vec::new();
    let mut ordered: Vec<&Title> = titles.iter().collect();
    ordered.sort_by_key(|t| t.at);
    for title in ordered {
        match lines.last_mut() {
            // "Lampiran 1" beyond a title says nothing of the title's own period.
            Some((at, line)) if at.row == title.at.row && apart(&title.text) && !apart(line) => {
                lines.push((title.at, title.text.clone()));
            }
            Some((at, line)) if at.row == title.at.row || periods::dangles(&label::words(line), known) => {
                line.push(' ');
                line.push_str(&title.text);
            }
            _ => lines.push((title.at, title.text.clone())),
        }
    }
    // "Tanggal : 8 Januari 2024" below "Nomor : 518/017" is that of the letter.
    let numbers = |line: &String| headings.words(line).first().is_some_and(|w| is_among(&particles.number, w));
    let letters: Vec<u32> = lines.iter().filter(|(_, line)| numbers(line)).map(|(at, _)| at.row).collect();
    let dates = |at: &CellRef, line: &String| {
        let first = label::words(line).into_iter().next().unwrap_or_default();
        is_among(&particles.date, &first) && letters.iter().any(|row| row.abs_diff(at.row) <= 2)
    };
    lines.retain(|(at, line)| !dates(at, line));
    let told = lines.iter().rev().map(|(at, line)| {
        let mut told = source(PeriodSource::Title, Some(*at), line, known);
        // "Menindaklanjuti surat ..., bersama ini disampaikan data Triwulan III": the clause that tells it is no aside.
        let tells = |clause: &&str| periods::read_text(clause, known).part.is_some() && !aside(clause);
        let of_paper = aside(line);
        // "Lampiran : Data Koperasi Tahun 2023" is a title behind a word about the paper.
        let annex = |label: &str| {
            let (words, numbered) = (headings.words(label), &headings.schema().vocabulary.numbered_words);
            words.len() < 4 && words.first().is_some_and(|w| numbered.contains(w) && !is_among(&particles.number, w))
        };
        let titled =
            |(label, rest): &(&str, &str)| annex(label) && !aside(rest) && !headings.schema().told_by(rest).is_silent();
        let titled = line.split_once(':').filter(titled).map(|(_, rest)| rest);
        if let Some(clause) = of_paper.then(|| titled.or_else(|| line.split(',').find(tells))).flatten() {
            told.said = periods::read_text(clause, known);
        } else if of_paper {
            // What a note says of a quarter is not the table's, and yet no reason to take the whole year.
            let bare =
                told.said.bare || told.said.each || told.said.garbled || told.said.part.is_some() && !told.said.dated;
            told.said = Said { bare, ..Said::default() };
        }
        told
    });
    let mut told: Vec<period_sources::Source> = told.collect();
    let row = |s: &period_sources::Source| s.cell.map_or(0, |at| at.row);
    let (own, general): (Vec<_>, Vec<_>) = told.iter_mut().partition(|s| floor.is_none_or(|floor| row(s) > floor));
    let part = own.iter().any(|s| s.said.part.is_some() && !s.said.weak);
    let year = own.iter().any(|s| s.said.year.is_some() && !s.said.weak);
    for source in general {
        let said = source.said;
        if part {
            source.said =
                Said { year: said.year, many_years: said.many_years, running: said.running, ..Said::default() };
        }
        if year {
            source.said.year = None;
        }
    }
    told
}

/// How many rows below a table a line may stand that tells its period.
const FARTHEST: u32 = 12;

/// The line below a table that says nothing but its period, where it is told nowhere else: "Keadaan data : Triwulan III
/// 2023". None where there are several that differ.
fn period_below(
    view: &View<'_>,
    table: CellRange,
    others: &[CellRange],
    headings: &Headings<'_>,
) -> Option<period_sources::Source> {
    let vocabulary = &headings.schema().vocabulary;
    let next = others.iter().map(|o| o.start.row).filter(|start| *start > table.end.row).min();
    let floor = next.unwrap_or(u32::MAX).min(table.end.row.saturating_add(FARTHEST));
    let mut told: Vec<period_sources::Source> = Vec::new();
    for row in view.rows_in(table.end.row + 1..floor) {
        let [(_, col, cell)] = view.row(row) else { continue };
        let Some(text) = text_of(cell) else { continue };
        let words = vocabulary.words(text);
        let lead = vocabulary.note_leads.iter().filter(|lead| words.starts_with(lead)).map(Vec::len).max();
        let words = &words[lead.unwrap_or(0)..];
        let found = periods::read(words, &vocabulary.periods);
        let whole = found.said.part.is_some() && found.said.year.is_some();
        let rest = words.iter().zip(&found.taken).filter(|(_, taken)| !**taken).map(|(word, _)| word);
        // "Jeneponto, 31 Desember 2023" is where and when it was signed.
        let opens = words.first().is_some_and(|word| vocabulary.note_openers.contains(word));
        if whole && opens && rest.into_iter().all(|word| vocabulary.neutral.contains(word)) {
            told.push(source(PeriodSource::Title, Some(CellRef::new(row, *col)), text, &vocabulary.periods));
        }
    }
    let same = told.windows(2).all(|pair| pair[0].said == pair[1].said);
    told.into_iter().next().filter(|_| same)
}

fn source(source: PeriodSource, cell: Option<CellRef>, text: &str, known: &PeriodWords) -> period_sources::Source {
    period_sources::Source { source, cell, text: text.to_owned(), said: periods::read_text(text, known) }
}

/// Lines of text above a table, as far up as the next table whose columns it shares; the sheet's own head line counts
/// for all of its tables.
fn titles(view: &View<'_>, table: CellRange, others: &[CellRange], known: &PeriodWords) -> Vec<Title> {
    let beside = others.iter().any(|o| o.start.row <= table.end.row && table.start.row <= o.end.row);
    let floor = others.iter().filter(|o| o.end.row < table.start.row).map(|o| o.end.row + 1).max().unwrap_or(0);
    let mut head = others.iter().map(|o| o.start.row).chain([table.start.row]).min().unwrap_or(0);
    // As many lines as this table has for itself ("REALISASI") are the first table's own too ("TARGET").
    let rows = |from: u32, to: u32| view.rows_in(from..to);
    let own = if floor > 0 { rows(floor, table.start.row).count() } else { 0 };
    let above = rows(0, head).count();
    if own > 0 && above > own {
        head = rows(0, head).nth(above - own).unwrap_or(head);
    }
    let mut titles = Vec::new();
    for row in view.rows().take_while(|r| *r < table.start.row) {
        let own = row >= floor;
        let general = row < head;
        if !own && !general {
            continue;
        }
        let cells = view.row(row);
        let texts = cells.iter().filter(|(_, _, c)| text_of(c).is_some()).count();
        // "Triwulan :" leaves its number to a cell beside it, however far to the right.
        let mut dangling = false;
        for (_, col, cell) in cells {
            // A title is text, or a lone year or date.
            let title = |l: &std::borrow::Cow<'_, str>| text_of(cell).is_some() || l.len() > 3 || dangling;
            let Some(text) = label_of(cell).filter(title) else { continue };
            let awaited = dangling && titles.last().is_some_and(|t: &Title| t.at.row == row);
            let words = label::words(&text);
            dangling = periods::dangles(&words, known) || (dangling && words.is_empty());
            let end = view.merge(row, *col).map_or(*col, |m| m.end.col);
            let over = *col <= table.end.col && end >= table.start.col;
            let alone = texts == 1 && !(beside && own && !general);
            // Beside the table's columns stands what speaks of it, unless there is another table.
            let apart = own && !beside;
            if over
                || awaited
                || apart
                || (alone && !beside)
                || (general && texts == 1 && !beside)
                || (*col == 0 && texts == 1)
            {
                titles.push(Title { at: CellRef::new(row, *col), text: text.trim().to_owned() });
            }
        }
    }
    titles
}
