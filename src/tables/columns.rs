//! Takes each column of a table for what it is: a measure with its period, a name, a number, a check, or unknown.

use std::collections::BTreeSet;

use crate::grids::{Cell, Value};
use crate::period::{Part, Period};
use crate::place::CellRef;
use crate::schema::Nature;
use crate::tables::anchors::{Block, is_figure};
use crate::tables::context::Context;
use crate::tables::dates::{self, DateRead};
use crate::tables::draft::{Draft, texts};
use crate::tables::header::Header;
use crate::tables::headings::{Headings, Reading};
use crate::tables::period_sources;
use crate::tables::periods::{self, Said};
use crate::tables::repeats;
use crate::tables::rivals;
use crate::tables::settle;
use crate::tables::table::{Column, PeriodRead, PeriodSource, Reason, Role, Title};
use crate::tables::view::{View, text_of};

/// What stands around a table: titles, and the names of its sheet, file and folders.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// What they tell of the subject.
    pub context: Context,
    /// What they tell of the period, nearest first.
    pub periods: Vec<period_sources::Source>,
    /// The titles, from the top.
    pub titles: Vec<Title>,
}

/// Understands all columns of a table; the line of district names is among them.
pub fn understand(
    view: &View<'_>,
    block: &Block,
    header: &Header,
    headings: &Headings<'_>,
    around: &Surroundings,
    run_year: Option<i32>,
) -> Vec<Column> {
    let context = &around.context;
    let mut drafts: Vec<Draft<'_>> = header
        .columns
        .iter()
        .map(|head| Draft {
            head,
            reading: headings.read(&without_period_labels(texts(head), headings), context),
            figures: has_figures(view, block, header, head.col, headings),
            sum_of: None,
        })
        .collect();
    drafts.retain(|d| d.figures || !d.head.labels.is_empty());
    drafts.iter_mut().for_each(|draft| read_leaf(draft, headings, context));
    settle::readings(&mut drafts, headings, context);
    settle::months(&mut drafts);
    let varied_parts = differing(&drafts, |s| s.part.map(Part::months)) > 1;
    let varied_years = differing(&drafts, |s| s.year) > 1;
    settle::sums(&mut drafts, headings);
    number_by_content(view, block, header, headings, &mut drafts);
    let around_periods = [under_names(view, header, headings, &around.titles), around.periods.clone()].concat();
    let mut columns: Vec<Column> = drafts
        .iter()
        .map(|draft| {
            let other_year = draft.reading.said.last_year;
            let role = draft.sum_of.clone().map_or_else(|| draft.reading.role.clone(), Role::SumOfPeriods);
            let period = match &role {
                Role::Measure(id) => {
                    Some(period_of(draft, id, headings, view, &around_periods, run_year, varied_parts, varied_years))
                }
                _ => None,
            };
            // "Tahun lalu", or "s.d. bulan lalu" in January, is no figure of this year.
            let relative = draft.reading.said.relative.is_some();
            let elsewhen = other_year || (relative && period.as_ref().is_some_and(|p| p.period.is_none()));
            let (role, period) = if elsewhen { (Role::Known, None) } else { (role, period) };
            Column {
                index: draft.head.col,
                cells: draft.head.labels.iter().map(|(at, _)| view.place(at.row, at.col)).collect(),
                heading: texts(draft.head),
                role,
                reason: draft.reading.reason,
                period,
                rivals: Vec::new(),
            }
        })
        .filter(|c| {
            !matches!(c.role, Role::Unknown { .. }) || drafts.iter().any(|d| d.head.col == c.index && d.figures)
        })
        .collect();
    repeats::find(view, block, header, headings, &mut columns);
    columns.push(Column {
        index: block.line,
        cells: header.line.labels.iter().map(|(at, _)| view.place(at.row, at.col)).collect(),
        heading: texts(&header.line),
        role: if block.district.is_some() { Role::Village } else { Role::District },
        reason: Reason::Content,
        period: None,
        rivals: Vec::new(),
    });
    columns.sort_by_key(|c| c.index);
    rivals::find(view, block, header, (headings, &around.titles), &mut columns);
    columns
}

/// The labels of a heading, without one above its own that only asks for periods: "Periode Pelaksanaan" over "Jan - Mar".
fn without_period_labels(mut labels: Vec<String>, headings: &Headings<'_>) -> Vec<String> {
    let Some(own) = labels.pop() else { return labels };
    if labels.is_empty() {
        return vec![own];
    }
    let known = &headings.schema().vocabulary.periods;
    let tells = |label: &str| {
        let said = periods::read_text(label, known);
        said.year.is_some() || said.part.is_some() || said.last_year || said.relative.is_some()
    };
    if tells(&own) {
        labels.retain(|label| !headings.says_role(label, "period_label") || tells(label));
    }
    labels.push(own);
    labels
}

/// A heading that says a measure in full is that measure's whatever group it stands under: what is not known of the group
/// keeps its figures from being used, and is told.
fn read_leaf(draft: &mut Draft<'_>, headings: &Headings<'_>, context: &Context) {
    let [.., (_, leaf)] = draft.head.labels.as_slice() else { return };
    let known = draft.reading.role == Role::Known;
    if draft.head.labels.len() < 2 || !draft.figures || !known && !matches!(draft.reading.role, Role::Unknown { .. }) {
        return;
    }
    // "Koperasi Aktif" under "Peringkat" is a rank; "Kegiatan Pemberdayaan" says nothing of what stands below it.
    let above = &draft.head.labels[..draft.head.labels.len() - 1];
    let vocabulary = &headings.schema().vocabulary;
    let plain = |w: &String| vocabulary.neutral.contains(w) || vocabulary.group_words.contains(w);
    let says = |text: &String| {
        headings.glance(std::slice::from_ref(text), &Context::default()).role == Role::Known
            && !headings.words(text).iter().all(plain)
    };
    if known && above.iter().any(|(_, text)| says(text)) {
        return;
    }
    // "Peserta Diklat" under "Pemberdayaan UKM" is none of the enterprises, and says so itself.
    let context = if known { &Context::default() } else { context };
    let alone = headings.read(std::slice::from_ref(leaf), context);
    if matches!(alone.role, Role::Measure(_)) && alone.reason == Reason::Heading {
        let said = draft.reading.said;
        draft.reading = Reading { said, ..alone };
    }
}

/// Numbers that are years where all cells of a column have the same.
const YEARS: std::ops::Range<f64> = 2000.0..2100.0;

/// What lines under the heading of the names say of all rows below them: "KEADAAN TAHUN LALU". A title below such a line
/// heads the rows of another block.
fn under_names(
    view: &View<'_>,
    header: &Header,
    headings: &Headings<'_>,
    titles: &[Title],
) -> Vec<period_sources::Source> {
    let nearest = |at: &CellRef| titles.iter().all(|t| t.at.row < view.place(at.row, at.col).row);
    let lines = header.line.labels.iter().skip(1).rev().filter(|(at, _)| nearest(at));
    let told = lines.map(|(at, text)| period_sources::Source {
        source: PeriodSource::Title,
        cell: Some(view.place(at.row, at.col)),
        text: text.clone(),
        said: periods::read_text(text, &headings.schema().vocabulary.periods),
    });
    told.filter(|s| s.said != Said::default()).collect()
}

fn has_figures(view: &View<'_>, block: &Block, header: &Header, col: u32, headings: &Headings<'_>) -> bool {
    // "3 Januari 2024" is a day, and no figure.
    let periods = &headings.schema().vocabulary.periods;
    let day = |cell: &Cell| {
        text_of(cell).is_some_and(|text| matches!(dates::of_words(text, periods), DateRead::At(when) | DateRead::Either(when) if when.day.is_some()))
    };
    view.rows()
        .filter(|r| (header.first_record..=block.last).contains(r))
        .any(|r| view.at(r, col).is_some_and(|cell| is_figure(cell) && !day(cell)))
}

fn differing<T: Ord>(drafts: &[Draft<'_>], of: impl Fn(&Said) -> Option<T>) -> usize {
    drafts.iter().filter(|d| d.figures).filter_map(|d| of(&d.reading.said)).collect::<BTreeSet<T>>().len()
}

/// What a column's cells show whatever its heading says: those left of the names that count 1, 2, 3 number the rows, and
/// one year in every cell is no count.
fn number_by_content(
    view: &View<'_>,
    block: &Block,
    header: &Header,
    headings: &Headings<'_>,
    drafts: &mut [Draft<'_>],
) {
    for draft in drafts.iter_mut().filter(|d| d.figures) {
        let numbers: Vec<f64> = view
            .rows()
            .filter(|r| (header.first_record..=block.last).contains(r))
            .filter_map(|r| match view.at(r, draft.head.col).map(|c| &c.value) {
                Some(Value::Number(n)) => Some(*n),
                _ => None,
            })
            .collect();
        let unknown = matches!(draft.reading.role, Role::Unknown { .. });
        let first = numbers.first().copied().unwrap_or_default();
        let same = |n: &f64| (n - first).abs() < f64::EPSILON;
        let numbers_rows = || draft.head.labels.iter().any(|(_, text)| headings.says_role(text, "number"));
        let counts = numbers.windows(2).all(|w| (w[1] - w[0] - 1.0).abs() < f64::EPSILON);
        if draft.head.col < block.line && numbers.len() > 1 && counts && (unknown || same(&1.0) || numbers_rows()) {
            draft.reading.role = Role::Numbering;
            draft.reading.reason = Reason::Content;
        } else if numbers.len() > 2 && YEARS.contains(&first) && numbers.iter().all(same) {
            draft.reading.role = Role::Known;
            draft.reading.reason = Reason::Content;
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "one call; a struct for it would only rename them")]
fn period_of(
    draft: &Draft<'_>,
    measure: &str,
    headings: &Headings<'_>,
    view: &View<'_>,
    around: &[period_sources::Source],
    run_year: Option<i32>,
    varied_parts: bool,
    varied_years: bool,
) -> PeriodRead {
    let mut sources = Vec::with_capacity(around.len() + 1);
    if draft.reading.said != Said::default() {
        sources.push(period_sources::Source {
            source: PeriodSource::Heading,
            cell: draft.head.labels.last().map(|(at, _)| view.place(at.row, at.col)),
            text: texts(draft.head).join(" "),
            said: draft.reading.said,
        });
    }
    sources.extend(around.iter().cloned());
    let mut read = period_sources::settle_sources(&sources, run_year, varied_parts, varied_years);
    let nature = headings.schema().measure(measure).map(|m| m.nature);
    let open = period_sources::stands_at_a_day(&sources) && !read.to_date;
    if nature == Some(Nature::Flow) && (open || period_sources::runs_over_years(&sources)) {
        read.period = None;
    }
    // A position or a plan is not a sum since January, whatever the title says.
    if nature.is_some_and(|n| n != Nature::Flow) {
        read.to_date = false;
    }
    // "Target Tahun 2025" is the year's plan, whichever quarter's sheet states it.
    if let (Some(Nature::Plan), Some(year), None) = (nature, draft.reading.said.year, draft.reading.said.part) {
        read.period = Some(Period::year(year));
    }
    // "Target TW IV" may be the quarter's own or what is due by its end: the year's plan is neither's to tell.
    if nature == Some(Nature::Plan) && draft.reading.said.part.is_some_and(|part| part.months() != (1, 12)) {
        read.period = None;
    }
    read
}

/// Whether the body of a column holds mostly words.
pub fn is_wordy(view: &View<'_>, rows: &[u32], col: u32) -> bool {
    let filled: Vec<bool> =
        rows.iter().filter_map(|r| view.at(*r, col)).map(|c| text_of(c).is_some() && !is_figure(c)).collect();
    !filled.is_empty() && filled.iter().filter(|w| **w).count() * 2 > filled.len()
}
