//! An input figure: a formula over its rows in Data, with a link to them and a note that says where it comes from.

use rust_xlsxwriter::{Format, XlsxError};

use crate::indicators::{IndicatorValue, Side};
use crate::output::look::Tone;
use crate::output::page::{Comes, Page};
use crate::output::summary::Summary;
use crate::output::workbook::places;
use crate::schema::Severity;
use crate::tables::Observation;
use crate::words::{Text, count};

/// The longest formula that is written out cell by cell; a longer one gives way to the value, with its note.
const LONGEST: usize = 8_000;

/// Writes one side of a district's indicator.
pub fn write(
    page: &mut Page<'_>,
    summary: &Summary<'_>,
    (row, col): (u32, u16),
    (value, side, measure): (&IndicatorValue, &Side, &str),
    format: &Format,
) -> Result<(), XlsxError> {
    let heading = format!("{} · {}", summary.district(&value.district), summary.measure(measure));
    let Some(n) = side.value else {
        let why = summary.why(side, measure, &value.district).unwrap_or_default();
        let format = tone(side).on(format);
        if let Some(first) = questioned(side) {
            page.link(row, col, places::link(first, first), &format)?;
        }
        page.blank(row, col, &format)?;
        let note = Text::new("workbook.figure.none").with("heading", heading).with("why", why);
        return page.note(row, col, &summary.say(&note));
    };
    let observations = &summary.outcome.observations;
    let from: Vec<&Observation> = side.from.iter().filter_map(|i| observations.get(*i)).collect();
    let mut lines = vec![
        heading,
        format!("{} {} · {}", count(summary.lang, n), summary.unit(measure), summary.period(value.period)),
    ];
    lines.extend(from.iter().map(|o| source(summary, o, from.len() > 1)));
    let doubts: Vec<String> = from
        .iter()
        .flat_map(|o| summary.doubts.on(&o.source))
        .filter(|f| f.severity != Severity::Info)
        .map(|f| format!("! {}", summary.line(f)))
        .collect();
    let tone = if doubts.is_empty() { Tone::Plain } else { Tone::Doubted };
    for doubt in doubts {
        if !lines.contains(&doubt) {
            lines.push(doubt);
        }
    }
    let format = tone.on(format);
    if let (Some(first), Some(last)) = (side.from.iter().min(), side.from.iter().max()) {
        let together = last - first + 1 == side.from.len();
        page.link(row, col, places::link(*first, if together { *last } else { *first }), &format)?;
    }
    match formula(side, observations, n) {
        Some(formula) => page.formula(row, col, &formula, &Comes::Count(n), &format)?,
        None => {
            page.count(row, col, n, &format)?;
            lines.push(summary.t("workbook.figure.plain"));
        }
    }
    page.note(row, col, &lines.join("\n"))
}

/// The colour of a side without a value.
pub fn tone(side: &Side) -> Tone {
    use crate::indicators::Why;
    match side.why {
        Some(Why::Questioned(_) | Why::Unreadable(_) | Why::Contradictory(_)) => Tone::Wrong,
        _ => Tone::Missing,
    }
}

fn questioned(side: &Side) -> Option<usize> {
    match side.why {
        Some(crate::indicators::Why::Questioned(i)) => Some(i),
        _ => None,
    }
}

/// Where a figure stands, for its note.
fn source(summary: &Summary<'_>, o: &Observation, with_value: bool) -> String {
    let cell = match (o.source.cell(), o.source.range()) {
        (Some(cell), _) => cell.to_string(),
        (None, Some(range)) => range.to_string(),
        (None, None) => "?".to_owned(),
    };
    let place = Text::new("workbook.figure.source")
        .with("path", &o.source.path)
        .with("sheet", &o.source.sheet)
        .with("cell", cell)
        .with("date", summary.date_of(&o.source.path).unwrap_or_else(|| "?".to_owned()));
    let place = summary.say(&place);
    if !with_value {
        return place;
    }
    let to_date = if o.to_date { summary.t("workbook.figure.to_date") } else { String::new() };
    format!("{to_date}{}: {}\n{place}", summary.period(o.period), count(summary.lang, o.value))
}

/// The figure as a sum over its rows in Data; `None` where these do not come to its value.
pub fn formula(side: &Side, observations: &[Observation], value: i64) -> Option<String> {
    let figure = |i: &usize| observations.get(*i).map(|o| o.value);
    let values: Vec<i64> = side.from.iter().map(figure).collect::<Option<_>>()?;
    let first = side.from.first()?;
    if values.iter().sum::<i64>() == value {
        let formula = places::sum(&side.from);
        (formula.len() <= LONGEST).then_some(formula)
    } else if values.iter().all(|v| *v == value) {
        // Several sources say the same: one is enough to show it.
        Some(places::sum(&[*first]))
    } else {
        None
    }
}
