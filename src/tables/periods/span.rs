//! Makes one part of the year out of all that a text names: ranges first, then what lies in what.

use crate::period::Part;
use crate::schema::{PeriodWord, PeriodWords};
use crate::tables::periods::said::Named;

/// One part of the year, as far as the text names one.
#[derive(Debug, Default, Clone, Copy)]
pub struct Settled {
    /// The part.
    pub part: Option<Part>,
    /// Whether several are named that are no range.
    pub many: bool,
    /// Whether a range says that all since January is meant.
    pub since_january: bool,
}

/// A stretch of months that is named.
#[derive(Debug, Clone, Copy)]
struct Span {
    months: (u8, u8),
    /// The part, where it is named as one.
    part: Option<Part>,
    dated: bool,
}

/// Makes one part of those that are named. "s.d." between the ends of a range is taken out of `ups`.
pub fn settle(parts: &[Named], words: &[String], known: &PeriodWords, ups: &mut Vec<usize>) -> Settled {
    let Some(spans) = spans(parts, words, known, ups) else { return Settled { many: true, ..Settled::default() } };
    match spans.as_slice() {
        [] => Settled::default(),
        [only] => of_one(*only),
        several => of_several(several),
    }
}

/// The stretches, ranges joined; `None` where a range runs backwards or its days are not those of whole months.
fn spans(parts: &[Named], words: &[String], known: &PeriodWords, ups: &mut Vec<usize>) -> Option<Vec<Span>> {
    let mut spans: Vec<Span> = Vec::new();
    let mut i = 0;
    while i < parts.len() {
        let a = parts[i];
        let single = Span { months: a.part.months(), part: Some(a.part), dated: a.day.is_some() };
        let Some(b) = parts.get(i + 1).copied().filter(|b| is_range(parts, i, *b, words, known)) else {
            spans.push(single);
            i += 1;
            continue;
        };
        let months = (a.part.months().0, b.part.months().1);
        let from_start = a.day.is_none_or(|d| d == 1);
        let to_end = a.day.is_none() || b.day.is_none_or(|d| d >= 28);
        if months.0 > months.1 || !from_start || !to_end {
            return None;
        }
        ups.retain(|up| !(a.at..b.at).contains(up));
        spans.push(Span { months, part: None, dated: false });
        i += 2;
    }
    Some(spans)
}

/// Whether two parts that are named one behind the other are the ends of a range: "Januari - Maret", "TW I s.d. TW IV".
fn is_range(parts: &[Named], first: usize, b: Named, words: &[String], known: &PeriodWords) -> bool {
    let a = parts[first];
    if a.part == b.part || std::mem::discriminant(&a.part) != std::mem::discriminant(&b.part) {
        return false;
    }
    let between = || (a.at..b.at).filter_map(|i| known.at(words, i).map(|(says, _)| says));
    if between().any(|w| w == PeriodWord::And) {
        return false;
    }
    // A dash leaves no word behind it; of three and more, or of neighbours, each may be one of a list.
    let listed =
        || parts.get(first + 2).is_some_and(|c| std::mem::discriminant(&c.part) == std::mem::discriminant(&a.part));
    let dashed = || matches!(a.part, Part::Month(_)) && !listed() && b.part.months().0 != a.part.months().1 + 1;
    between().any(|w| w == PeriodWord::UpTo) || a.day.is_some() && b.day.is_some() || dashed()
}

fn of_one(span: Span) -> Settled {
    if let Some(part) = span.part {
        // A position at a date: a quarter's last month stands for the quarter.
        let part = match part {
            Part::Month(m) if span.dated && m % 3 == 0 => Part::Quarter(m / 3),
            part => part,
        };
        return Settled { part: Some(part), ..Settled::default() };
    }
    let (first, last) = span.months;
    match named(span.months) {
        Some(part) => Settled { part: Some(part), ..Settled::default() },
        None if first == 1 => Settled { part: Some(ending(last)), since_january: true, ..Settled::default() },
        None => Settled { many: true, ..Settled::default() },
    }
}

fn of_several(spans: &[Span]) -> Settled {
    let first = spans.iter().map(|s| s.months.0).min().unwrap_or(1);
    let last = spans.iter().map(|s| s.months.1).max().unwrap_or(12);
    let Some(widest) = spans.iter().find(|s| s.months == (first, last)) else {
        // "Oktober, November dan Desember".
        let filled = spans.len() > 2 && spans.windows(2).all(|w| w[0].months.1 + 1 == w[1].months.0);
        let part = named((first, last)).filter(|_| filled);
        return Settled { part, many: part.is_none(), since_january: false };
    };
    let inner: Vec<&Span> = spans.iter().filter(|s| s.months != widest.months).collect();
    match inner.as_slice() {
        [] => of_one(*spans.iter().find(|s| s.part.is_some()).unwrap_or(widest)),
        // "Triwulan II (Januari s.d. Juni)": up to the quarter's end since January.
        [one] if widest.part.is_none() && first == 1 && one.months.1 == last => {
            Settled { part: Some(one.part.unwrap_or_else(|| ending(last))), many: false, since_january: true }
        }
        // "Semester I Triwulan II" may be either.
        [one] if matches!((widest.part, one.part), (Some(Part::Semester(_)), Some(Part::Quarter(_)))) => {
            Settled { many: true, ..Settled::default() }
        }
        // "Triwulan III (Juli s.d. September)": one part is all of the others.
        _ => of_one(*widest),
    }
}

/// The part of the year that fills some months.
fn named(months: (u8, u8)) -> Option<Part> {
    [Part::Year, Part::Semester(1), Part::Semester(2)]
        .into_iter()
        .chain((1..=4).map(Part::Quarter))
        .chain((1..=12).map(Part::Month))
        .find(|p| p.months() == months)
}

/// The part of the year that a running total up to a month is told by.
const fn ending(month: u8) -> Part {
    if month.is_multiple_of(3) { Part::Quarter(month / 3) } else { Part::Month(month) }
}
