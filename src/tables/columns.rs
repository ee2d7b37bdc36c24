//! Takes each column of a table for what it is: a measure with its period, a name, a number, a check, or unknown.

use std::collections::{BTreeMap, BTreeSet};

use crate::grids::Value;
use crate::period::Part;
use crate::place::CellRef;
use crate::schema::Nature;
use crate::tables::anchors::{Block, is_figure};
use crate::tables::header::{HeadColumn, Header};
use crate::tables::headings::{Context, Headings, Reading};
use crate::tables::periods::{self, Said};
use crate::tables::table::{Column, PeriodRead, PeriodSource, Reason, Role, Title};
use crate::tables::view::{View, text_of};

/// What stands around a table: titles, and the names of its sheet, file and folders.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    /// What they tell of the subject.
    pub context: Context,
    /// What they tell of the period, nearest first.
    pub periods: Vec<periods::Source>,
    /// The titles, from the top.
    pub titles: Vec<Title>,
}

/// A column while it is being understood.
struct Draft<'h> {
    head: &'h HeadColumn,
    reading: Reading,
    /// Whether its body holds figures.
    figures: bool,
    sum_of: Option<String>,
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
            reading: headings.read(&texts(head), context),
            figures: has_figures(view, block, header, head.col),
            sum_of: None,
        })
        .collect();
    drafts.retain(|d| d.figures || !d.head.labels.is_empty());
    retry_without_shared(&mut drafts, headings, context);
    name_bare_quarters(&mut drafts, headings, context);
    let varied_parts = differing(&drafts, |s| s.part.map(Part::months)) > 1;
    let varied_years = differing(&drafts, |s| s.year) > 1;
    lend_titles(&mut drafts, headings, context);
    find_sums(&mut drafts, headings);
    number_by_content(view, block, header, &mut drafts);
    let mut columns: Vec<Column> = drafts
        .iter()
        .map(|draft| {
            let role = draft.sum_of.clone().map_or_else(|| draft.reading.role.clone(), Role::SumOfPeriods);
            let period = match &role {
                Role::Measure(id) => {
                    Some(period_of(draft, id, headings, view, &around.periods, run_year, varied_parts, varied_years))
                }
                _ => None,
            };
            Column {
                index: draft.head.col,
                cells: draft.head.labels.iter().map(|(at, _)| view.place(at.row, at.col)).collect(),
                heading: texts(draft.head),
                role,
                reason: draft.reading.reason,
                period,
            }
        })
        .filter(|c| {
            !matches!(c.role, Role::Unknown { .. }) || drafts.iter().any(|d| d.head.col == c.index && d.figures)
        })
        .collect();
    doubt_repeats(view, block, header, &mut columns);
    columns.push(Column {
        index: block.line,
        cells: header.line.labels.iter().map(|(at, _)| view.place(at.row, at.col)).collect(),
        heading: texts(&header.line),
        role: if block.district.is_some() { Role::Village } else { Role::District },
        reason: Reason::Content,
        period: None,
    });
    columns.sort_by_key(|c| c.index);
    columns
}

fn texts(head: &HeadColumn) -> Vec<String> {
    head.labels.iter().map(|(_, text)| text.clone()).collect()
}

fn has_figures(view: &View<'_>, block: &Block, header: &Header, col: u32) -> bool {
    view.rows()
        .filter(|r| (header.first_record..=block.last).contains(r))
        .any(|r| view.at(r, col).is_some_and(is_figure))
}

fn differing<T: Ord>(drafts: &[Draft<'_>], of: impl Fn(&Said) -> Option<T>) -> usize {
    drafts.iter().filter(|d| d.figures).filter_map(|d| of(&d.reading.said)).collect::<BTreeSet<T>>().len()
}

/// A label that stands over every column of figures tells no more of one than a title does: it is set aside, and the
/// rest is read with it as the nearest title.
fn retry_without_shared(drafts: &mut [Draft<'_>], headings: &Headings<'_>, context: &Context) {
    let data: Vec<&Draft<'_>> =
        drafts.iter().filter(|d| d.figures && !matches!(d.reading.role, Role::Numbering | Role::Village)).collect();
    let [first, rest @ ..] = data.as_slice() else { return };
    let shared: BTreeSet<CellRef> = first
        .head
        .labels
        .iter()
        .map(|(at, _)| *at)
        .filter(|at| !rest.is_empty() && rest.iter().all(|d| d.head.labels.iter().any(|(other, _)| other == at)))
        .collect();
    if shared.is_empty() {
        return;
    }
    let titles: Vec<&str> =
        first.head.labels.iter().filter(|(at, _)| shared.contains(at)).map(|(_, text)| text.as_str()).collect();
    let mut nearer = context.clone();
    for title in &titles {
        nearer.levels.insert(0, headings.schema().told_by(title));
        nearer.titles.insert(0, headings.words(title));
    }
    for draft in drafts.iter_mut().filter(|d| matches!(d.reading.role, Role::Unknown { .. } | Role::Known)) {
        let own: Vec<String> =
            draft.head.labels.iter().filter(|(at, _)| !shared.contains(at)).map(|(_, text)| text.clone()).collect();
        if own.is_empty() || own.len() == draft.head.labels.len() {
            continue;
        }
        let again = headings.read(&own, &nearer);
        if matches!(again.role, Role::Measure(_) | Role::Ambiguous(_)) || again.bare_total || again.bare_period {
            // What the shared label says of the period still holds.
            let said =
                if again.said.part.is_some() || again.said.year.is_some() { again.said } else { draft.reading.said };
            draft.reading = Reading { said, ..again };
        }
    }
}

/// "I", "II", "III", "IV" side by side are quarters even where no word says so.
fn name_bare_quarters(drafts: &mut [Draft<'_>], headings: &Headings<'_>, context: &Context) {
    let roman = |d: &Draft<'_>| {
        let leaf = d.head.labels.last().map(|(_, text)| crate::label::words(text)).unwrap_or_default();
        let [only] = leaf.as_slice() else { return None };
        let meant = only.replace('l', "i");
        ["i", "ii", "iii", "iv"].contains(&meant.as_str()).then_some(meant)
    };
    let bare: Vec<usize> = (0..drafts.len())
        .filter(|i| drafts[*i].figures && drafts[*i].reading.said.part.is_none() && roman(&drafts[*i]).is_some())
        .collect();
    let distinct: BTreeSet<String> = bare.iter().filter_map(|i| roman(&drafts[*i])).collect();
    if distinct.len() < 3 {
        return;
    }
    for i in bare {
        let mut path = texts(drafts[i].head);
        if let (Some(leaf), Some(meant)) = (path.last_mut(), roman(&drafts[i])) {
            *leaf = format!("Triwulan {meant}");
        }
        drafts[i].reading = headings.read(&path, context);
    }
}

/// Columns that are headed by nothing but a period speak of what the titles speak of.
fn lend_titles(drafts: &mut [Draft<'_>], headings: &Headings<'_>, context: &Context) {
    if !drafts.iter().any(|d| d.figures && d.reading.bare_period) {
        return;
    }
    // A heading that names a measure beside a bare period would leave open which of both the titles mean.
    let Some(role) = headings.measure_of_titles(context) else { return };
    for draft in drafts.iter_mut().filter(|d| d.figures && d.reading.bare_period) {
        draft.reading.role = role.clone();
        draft.reading.reason = Reason::Title;
    }
}

/// A closing "Jumlah" beside the periods of a measure is their sum, not one more period.
fn find_sums(drafts: &mut [Draft<'_>], headings: &Headings<'_>) {
    let total_words = &headings.schema().vocabulary.total_words;
    let mut by_measure: BTreeMap<String, BTreeSet<(u8, u8)>> = BTreeMap::new();
    for draft in drafts.iter().filter(|d| d.figures) {
        if let (Role::Measure(id), Some(part)) = (&draft.reading.role, draft.reading.said.part) {
            by_measure.entry(id.clone()).or_default().insert(part.months());
        }
    }
    by_measure.retain(|_, parts| parts.len() > 1);
    let mut before: Option<String> = None;
    for draft in drafts.iter_mut() {
        let leaf = draft.head.labels.last().map(|(_, text)| headings.words(text)).unwrap_or_default();
        let says_sum = leaf.iter().any(|w| total_words.contains(w));
        match &draft.reading.role {
            Role::Measure(id)
                if draft.reading.said.part.is_none()
                    && by_measure.contains_key(id)
                    && (says_sum || draft.reading.bare_total) =>
            {
                draft.sum_of = Some(id.clone());
            }
            Role::Measure(id) if draft.reading.said.part.is_some() => before = Some(id.clone()),
            Role::Unknown { .. } | Role::Ambiguous(_) | Role::Known if draft.reading.bare_total && draft.figures => {
                draft.sum_of = before.clone().filter(|id| by_measure.contains_key(id));
            }
            _ => {}
        }
    }
}

/// A column without a meaning whose cells count 1, 2, 3 numbers the rows.
fn number_by_content(view: &View<'_>, block: &Block, header: &Header, drafts: &mut [Draft<'_>]) {
    for draft in drafts.iter_mut().filter(|d| matches!(d.reading.role, Role::Unknown { .. }) && d.head.col < block.line)
    {
        let numbers: Vec<f64> = view
            .rows()
            .filter(|r| (header.first_record..=block.last).contains(r))
            .filter_map(|r| match view.at(r, draft.head.col).map(|c| &c.value) {
                Some(Value::Number(n)) => Some(*n),
                _ => None,
            })
            .collect();
        if numbers.len() > 1 && numbers.windows(2).all(|w| (w[1] - w[0] - 1.0).abs() < f64::EPSILON) {
            draft.reading.role = Role::Numbering;
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
    around: &[periods::Source],
    run_year: Option<i32>,
    varied_parts: bool,
    varied_years: bool,
) -> PeriodRead {
    let mut sources = Vec::with_capacity(around.len() + 1);
    if draft.reading.said != Said::default() {
        sources.push(periods::Source {
            source: PeriodSource::Heading,
            cell: draft.head.labels.last().map(|(at, _)| view.place(at.row, at.col)),
            text: texts(draft.head).join(" "),
            said: draft.reading.said,
        });
    }
    sources.extend(around.iter().cloned());
    let mut read = periods::settle_sources(&sources, run_year, varied_parts, varied_years);
    // A position or a plan is not a sum since January, whatever the title says.
    if headings.schema().measure(measure).is_some_and(|m| m.nature != Nature::Flow) {
        read.to_date = false;
    }
    read
}

/// Two columns that say the same measure of the same period are doubtful, unless they also hold the same.
fn doubt_repeats(view: &View<'_>, block: &Block, header: &Header, columns: &mut [Column]) {
    let mut seen: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    for (i, column) in columns.iter().enumerate() {
        if let Role::Measure(id) = &column.role {
            let period = column.period.as_ref().map(|p| format!("{:?}{}", p.period, p.to_date)).unwrap_or_default();
            seen.entry((id.clone(), period)).or_default().push(i);
        }
    }
    for ((id, _), twins) in seen.into_iter().filter(|(_, twins)| twins.len() > 1) {
        let cells = |i: usize| -> Vec<Option<&Value>> {
            view.rows()
                .filter(|r| (header.first_record..=block.last).contains(r))
                .map(|r| view.at(r, columns[i].index).map(|c| &c.value))
                .collect()
        };
        let first = cells(twins[0]);
        if twins[1..].iter().all(|i| cells(*i) == first) {
            for i in &twins[1..] {
                columns[*i].role = Role::Known;
            }
        } else {
            for i in twins {
                columns[i].role = Role::Ambiguous(vec![id.clone()]);
                columns[i].period = None;
            }
        }
    }
}

/// Whether the body of a column holds mostly words.
pub fn is_wordy(view: &View<'_>, rows: &[u32], col: u32) -> bool {
    let filled: Vec<bool> =
        rows.iter().filter_map(|r| view.at(*r, col)).map(|c| text_of(c).is_some() && !is_figure(c)).collect();
    !filled.is_empty() && filled.iter().filter(|w| **w).count() * 2 > filled.len()
}
