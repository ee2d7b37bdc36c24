//! Settles a table's or column's period from all the places that name one, nearest first.

use crate::period::{Part, Period};
use crate::place::CellRef;
use crate::tables::periods::{Relative, Said, nested};
use crate::tables::table::{PeriodConflict, PeriodRead, PeriodSource};

/// A text that may name a period, and where it stands.
#[derive(Debug, Clone)]
pub struct Source {
    /// Which kind of place.
    pub source: PeriodSource,
    /// The cell, where it is one.
    pub cell: Option<CellRef>,
    /// The text.
    pub text: String,
    /// What it says.
    pub said: Said,
}

/// Settles a period from several places, nearest first: the part from the first that names one, the year likewise.
/// A farther place that contradicts is told. `varied` says that the table's headings name several parts (or years), so
/// that a title's own part only says up to when the table reports.
pub fn settle_sources(sources: &[Source], run_year: Option<i32>, varied_parts: bool, varied_years: bool) -> PeriodRead {
    // A day that only says when something was written tells the period where nothing else does.
    let told = sources.iter().any(|s| s.said.part.is_some() && !s.said.weak);
    let years: Vec<i32> = sources.iter().filter(|s| !s.said.weak).filter_map(|s| s.said.year).collect();
    // "KOPERASI 31 DESEMBER 2023" in a file "Des 2023" stands at the quarter's end, as it does in one without a month.
    let quarter =
        |s: &&Source| s.source == PeriodSource::Title && s.said.weak && matches!(s.said.part, Some(Part::Quarter(_)));
    let at_end = sources.iter().find(quarter).and_then(|s| s.said.part);
    let month = at_end.map(|p| Part::Month(p.months().1));
    let elsewhen = |s: &Source| s.said.year.is_some_and(|y| !years.is_empty() && !years.contains(&y));
    let sources: Vec<&Source> = sources.iter().filter(|s| !(s.said.weak && (told || elsewhen(s)))).collect();
    let part_from = sources.iter().find(|s| s.said.part.is_some());
    let year_from = sources.iter().find(|s| s.said.year.is_some());
    let passing = |s: &&&Source| s.said.passing_year.is_some_and(|y| Some(y) != run_year);
    let blocked = year_from.is_none() && sources.iter().any(|s| s.said.many_years || s.said.last_year || passing(&s));
    // "TA 2023/2024" is not overruled by the year of a name farther away.
    let near = sources.iter().position(|s| s.said.year.is_some()).unwrap_or(sources.len());
    let blocked =
        blocked || sources[..near].iter().any(|s| s.said.many_years) || sources.iter().any(|s| s.said.last_year);
    let year = year_from.and_then(|s| s.said.year).or(run_year.filter(|_| !blocked && part_from.is_some()));
    let teller = part_from.or(year_from);
    let mut read = PeriodRead {
        source: teller.map_or(PeriodSource::Nowhere, |s| s.source),
        cell: teller.and_then(|s| s.cell),
        ..PeriodRead::default()
    };
    let Some(year) = year.filter(|_| !blocked) else { return read };
    // "30-09-2023" over a table of 2023 may be when its figures stand.
    let day_of = |s: &&Source| s.said.passing_year == Some(year) && !s.said.passing_end;
    if part_from.is_none() && sources.iter().any(day_of) {
        return read;
    }
    // A number that was not understood is no reason to take the whole year, or what a name farther away says.
    let nearer = sources.iter().position(|s| s.said.part.is_some()).unwrap_or(sources.len());
    let bare = part_from.is_none() && sources.iter().any(|s| s.said.bare || s.said.each && !varied_parts);
    if bare || sources[..nearer].iter().any(|s| s.said.garbled) || part_from.is_some_and(|s| s.said.garbled) {
        return read;
    }
    // A bare list of several parts tells that the text's period is not one we can use.
    let muddled = part_from.is_none() && sources.iter().any(|s| s.said.many_parts);
    if muddled {
        return read;
    }
    // "S.d. bulan ini": of which month nobody says.
    if part_from.is_none() && sources.iter().any(|s| s.said.relative.is_some()) {
        return read;
    }
    let mut part = part_from.and_then(|s| s.said.part).unwrap_or(Part::Year);
    let relative = sources.iter().find(|s| s.source == PeriodSource::Heading).and_then(|s| s.said.relative);
    match (relative, part) {
        (None | Some(Relative::This), _) => {}
        (Some(Relative::Last), Part::Month(m)) if m > 1 => part = Part::Month(m - 1),
        (Some(Relative::Last), Part::Quarter(q)) if q > 1 => part = Part::Quarter(q - 1),
        (Some(Relative::Last), Part::Semester(2)) => part = Part::Semester(1),
        (Some(Relative::Last), _) => return read,
    }
    if month == Some(part) && teller.is_some_and(|s| s.source > PeriodSource::Title) {
        part = at_end.unwrap_or(part);
    }
    let period = Period { year, part };
    read.period = Some(period);
    // "s.d." counts for the part it stands with, and a title's not for one of several columns; "kumulatif" for any.
    read.to_date = sources.iter().any(|s| {
        let near = s.source == PeriodSource::Heading || !varied_parts;
        let own = s.said.part == Some(part) || s.said.relative.is_some();
        let alone = s.said.part.is_none() && s.said.year.is_none();
        s.said.running || (s.said.to_date && near && (own || alone))
    });
    for source in &sources {
        let own_part = source
            .said
            .part
            .filter(|_| !(varied_parts && source.source != PeriodSource::Heading) && relative.is_none());
        let own_year = source.said.year.filter(|_| !varied_years);
        // "TW I s.d. III" in a file's name holds each of the three.
        let holds = |p: Part| source.said.to_date && part.months().1 <= p.months().1;
        let part_differs = own_part.is_some_and(|p| part != Part::Year && !nested(p, part) && !holds(p));
        let year_differs = own_year.is_some_and(|y| y != year);
        if part_differs || year_differs {
            let other = Period { year: source.said.year.unwrap_or(year), part: source.said.part.unwrap_or(part) };
            let conflict = PeriodConflict { nearer: period, other, text: source.text.clone(), source: source.source };
            // A title and the name of its own sheet, or two titles: either may have been left from an earlier period. A year
            // of a title is also one of a book or a budget.
            let titles = conflict.source == PeriodSource::Title && read.source == PeriodSource::Title;
            // So may one heading over all columns, or the title above it.
            let headed =
                conflict.source == PeriodSource::Title && read.source == PeriodSource::Heading && !varied_parts;
            let as_near = conflict.source == PeriodSource::Sheet || (titles || headed) && part_differs;
            read.period = read.period.filter(|_| !as_near);
            read.conflict = Some(conflict);
            break;
        }
    }
    read
}

/// Whether the nearest place that tells a part of the year tells it by a day ("Realisasi per 30 Juni"). What has happened up
/// to a day may have done so since January or since the quarter began, unless a title or heading names the quarter too.
pub fn stands_at_a_day(sources: &[Source]) -> bool {
    let near = |s: &&Source| matches!(s.source, PeriodSource::Heading | PeriodSource::Title);
    let strong = sources.iter().any(|s| s.said.part.is_some() && !s.said.weak);
    let mut telling = sources.iter().filter(|s| s.said.part.is_some() && !(strong && s.said.weak));
    telling.next().is_some_and(|first| first.said.dated) && !telling.filter(near).any(|s| !s.said.dated)
}

/// Whether the nearest place that tells a period tells it up to a year: what came about "s.d. tahun 2023" did so in all the
/// years before too.
pub fn runs_over_years(sources: &[Source]) -> bool {
    let nearest = sources.iter().find(|s| (s.said.part.is_some() || s.said.year.is_some()) && !s.said.weak);
    nearest.is_some_and(|s| s.said.to_date && s.said.part.is_none() && s.said.passing_year.is_none())
}
