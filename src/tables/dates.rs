//! Reads dates as offices write them: true dates, serials, "05-07 Maret 2024", "28 s.d 29 November 2024", "12/3/23".

use crate::label;
use crate::period::{Part, Period};
use crate::schema::{PeriodWord, PeriodWords};
use crate::tables::periods;
use crate::tables::register::Content;
use crate::tables::view::date_of;

/// Which number comes first in a date such as 12/3/23.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Order {
    /// The day: the norm in Indonesia.
    #[default]
    DayFirst,
    /// The month, as a spreadsheet set to English writes it.
    MonthFirst,
}

/// When something ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct When {
    /// The year; `None` where the text leaves it out.
    pub year: Option<i32>,
    /// The part of the year: a month where one is told.
    pub part: Part,
    /// The day of the month, where one is told.
    pub day: Option<u8>,
}

impl When {
    /// The day, counted so that days that follow one another differ by one; `None` where no day is told.
    pub fn ordinal(self, year: Option<i32>) -> Option<i32> {
        let (year, day) = (self.year.or(year)?, self.day?);
        let Part::Month(month) = self.part else { return None };
        let before: i32 = (1..month).map(|m| i32::from(days_of(Some(year), m))).sum();
        Some(year * 366 + before + i32::from(day))
    }

    /// The period in which it lies, the year taken from elsewhere where the text leaves it out.
    pub fn period(self, year: Option<i32>) -> Option<Period> {
        Some(Period { year: self.year.or(year)?, part: self.part })
    }
}

/// What a date cell was read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateRead {
    /// The end of what it tells.
    At(When),
    /// The same, where day and month could be exchanged.
    Either(When),
    /// Nothing there, or a word for nothing.
    Blank,
    /// Something that is no date.
    Unreadable,
}

/// Days between the two epochs of spreadsheets.
const FROM_1904: f64 = 1_462.0;

/// Reads a date cell. `epoch_1904` tells from when serials count.
pub fn read(content: Content<'_>, epoch_1904: bool, order: Order, known: &PeriodWords) -> DateRead {
    match content {
        Content::Date(serial) => of_serial(serial, epoch_1904),
        Content::Number(n) => of_number(n, epoch_1904),
        Content::Text(text) => of_text(text, epoch_1904, order, known),
        Content::Other => DateRead::Unreadable,
    }
}

/// Reads a cell below a heading that says which stretch of the year it counts: "II" below "Triwulan".
pub fn read_below(
    heading: Option<&str>,
    content: Content<'_>,
    epoch_1904: bool,
    order: Order,
    known: &PeriodWords,
) -> DateRead {
    let read = read(content, epoch_1904, order, known);
    match (read, heading, content.written()) {
        (DateRead::Unreadable, Some(heading), Some(written)) => {
            let said = periods::read_text(&format!("{heading} {written}"), known);
            let year = said.year;
            said.part.map_or(read, |part| DateRead::At(When { year, part, day: None }))
        }
        _ => read,
    }
}

/// Which order a text shows without doubt; `None` where it could be either, or is no such date.
pub fn shown_order(content: Content<'_>) -> Option<Order> {
    let Content::Text(text) = content else { return None };
    let (first, second, _) = three_numbers(text)?;
    match (first > 12, second > 12) {
        (true, false) if first <= 31 => Some(Order::DayFirst),
        (false, true) if second <= 31 => Some(Order::MonthFirst),
        _ => None,
    }
}

fn of_serial(serial: f64, epoch_1904: bool) -> DateRead {
    let serial = if epoch_1904 { serial + FROM_1904 } else { serial };
    date_of(serial).map_or(DateRead::Unreadable, |(year, month, day)| at(Some(year), month, Some(day)))
}

/// A number in a date column: a year, or a serial whose cell has lost its format.
fn of_number(n: f64, epoch_1904: bool) -> DateRead {
    if n == 0.0 {
        return DateRead::Blank;
    }
    if n.fract() == 0.0 && (1_990.0..=2_100.0).contains(&n) {
        return periods::year(&format!("{n:.0}"))
            .map_or(DateRead::Unreadable, |year| DateRead::At(When { year: Some(year), part: Part::Year, day: None }));
    }
    // Serials of the years 1970 to 2100; anything else is no date that an office reports.
    let serial = if epoch_1904 { n + FROM_1904 } else { n };
    if (25_569.0..=73_415.0).contains(&serial) { of_serial(n, epoch_1904) } else { DateRead::Unreadable }
}

fn at(year: Option<i32>, month: u8, day: Option<u8>) -> DateRead {
    let sound = day.is_none_or(|d| (1..=days_of(year, month)).contains(&d));
    if (1..=12).contains(&month) && sound {
        DateRead::At(When { year, part: Part::Month(month), day })
    } else {
        DateRead::Unreadable
    }
}

/// How many days a month has; the 29th of February counts where the year is not known.
pub const fn days_of(year: Option<i32>, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 => match year {
            Some(y) if y % 4 != 0 || (y % 100 == 0 && y % 400 != 0) => 28,
            _ => 29,
        },
        _ => 31,
    }
}

fn of_text(text: &str, epoch_1904: bool, order: Order, known: &PeriodWords) -> DateRead {
    let trimmed = text.trim();
    if trimmed.chars().all(|c| !c.is_alphanumeric()) {
        return DateRead::Blank;
    }
    if let Some(read) = of_iso(trimmed) {
        return read;
    }
    if let Some((first, second, year)) = three_numbers(trimmed) {
        return of_numbers(first, second, year, order);
    }
    if let Ok(n) = trimmed.parse::<f64>() {
        return of_number(n, epoch_1904);
    }
    // "Sabtu, 4-3-2023": behind the day's name stand its numbers.
    if let Some((name, numbers)) = trimmed.split_once([',', '/', ' '])
        && known.says(&label::fold(name), PeriodWord::Event)
        && let Some((first, second, year)) = three_numbers(numbers.trim())
    {
        return of_numbers(first, second, year, order);
    }
    of_words(trimmed, known)
}

/// `2023-03-12`, also with a time behind it.
fn of_iso(text: &str) -> Option<DateRead> {
    let date = text.split(['T', ' ']).next()?;
    let mut parts = date.split(['-', '/', '.']);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let year = periods::year(year)?;
    let number = |s: &str| s.parse::<u8>().ok().filter(|_| s.len() <= 2);
    (parts.next().is_none()).then_some(())?;
    Some(at(Some(year), number(month)?, Some(number(day)?)))
}

/// Two small numbers and a year: `12/3/23`, `12-03-2023`, `05-07/03/2024` (the last day of a span).
fn three_numbers(text: &str) -> Option<(u8, u8, i32)> {
    let date = text.split_whitespace().next().filter(|d| text.len() == d.len() || text.contains(':')).or({
        // Spaces around the marks: "12 / 3 / 2023".
        Some(text)
    })?;
    let parts: Vec<&str> = date.split(['/', '-', '.']).map(str::trim).collect();
    let [.., first, second, year] = parts.as_slice() else { return None };
    if !parts.iter().all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit())) || parts.len() > 4 {
        return None;
    }
    let small = |s: &str| s.parse::<u8>().ok().filter(|_| s.len() <= 2);
    let year = match year.len() {
        2 => 2_000 + i32::from(small(year)?),
        _ => periods::year(year)?,
    };
    Some((small(first)?, small(second)?, year))
}

fn of_numbers(first: u8, second: u8, year: i32, order: Order) -> DateRead {
    let day_first = at(Some(year), second, Some(first));
    let month_first = at(Some(year), first, Some(second));
    match (day_first, month_first) {
        (DateRead::At(a), DateRead::At(b)) if a != b => DateRead::Either(if order == Order::DayFirst { a } else { b }),
        (read @ DateRead::At(_), _) | (_, read) => read,
    }
}

/// Whether a name only counts a month: the folder "10 Oktober".
pub fn numbers_its_month(text: &str, known: &PeriodWords) -> bool {
    let words = label::words(text);
    let [number, month] = words.as_slice() else { return false };
    known.month(month).is_some_and(|month| number.parse() == Ok(month))
}

/// A month as offices number it in dates: "12/III/2023".
fn roman_month(word: &str) -> Option<u8> {
    let months = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    (1..).zip(months).find(|(_, roman)| *roman == word).map(|(month, _)| month)
}

/// A date in words: the last month that is named, the last day before it, the last year; or a quarter.
pub fn of_words(text: &str, known: &PeriodWords) -> DateRead {
    let words = label::words(text);
    let mut month = None;
    for (i, word) in words.iter().enumerate() {
        if let Some(m) = known.month(known.mended(word)) {
            let day = i.checked_sub(1).and_then(|p| words[p].parse::<u8>().ok().filter(|_| words[p].len() <= 2));
            month = Some((i, m, day));
        }
    }
    let Some((at_word, month, day)) = month else {
        if let [day, month, year] = words.as_slice()
            && let (Ok(day), Some(month), Some(year)) = (day.parse::<u8>(), roman_month(month), periods::year(year))
        {
            return at(Some(year), month, Some(day));
        }
        let said = periods::read_text(text, known);
        // A year is all that a text tells only where it holds nothing else.
        let plain = || periods::read(&words, known).taken.iter().all(|taken| *taken);
        return match (said.year, said.part) {
            (year, Some(part)) => DateRead::At(When { year, part, day: None }),
            (Some(year), None) if plain() => DateRead::At(When { year: Some(year), part: Part::Year, day: None }),
            (_, None) => DateRead::Unreadable,
        };
    };
    let mut years = words.iter().filter_map(|w| periods::year(w));
    // "5 Maret 24": a year of two digits stands behind the month.
    let short = words.get(at_word + 1).filter(|w| w.len() == 2).and_then(|w| w.parse::<i32>().ok()).map(|y| 2_000 + y);
    let year = years.next_back().or(short);
    // "Maret 5, 2024", as English writes it.
    let day = day.or_else(|| {
        let behind = words.get(at_word + 1)?.parse::<u8>().ok()?;
        (short.is_none() || words.len() > at_word + 2).then_some(behind).filter(|d| *d <= 31)
    });
    at(year, month, day)
}

/// When something took place, as a title tells it: the end of a span of days ("5 s.d. 7 Maret 2023"), or the day that it
/// names as such ("Tanggal 5 Maret 2023"). Another single day may be that up to which a list reaches.
pub fn took_place(text: &str, known: &PeriodWords) -> Option<When> {
    let words = label::words(text);
    let day = |at: Option<usize>| at.and_then(|a| words[a].parse::<u8>().ok()).is_some_and(|d| (1..=31).contains(&d));
    let says = |w: &String, all: &[PeriodWord]| all.iter().any(|said| known.says(w, *said));
    let joins = |w: &String| says(w, &[PeriodWord::UpTo, PeriodWord::And]);
    let spans = words.iter().enumerate().any(|(i, word)| {
        let before = i.checked_sub(2).map(|at| if joins(&words[at]) { i.checked_sub(3) } else { Some(at) });
        known.month(word).is_some() && day(i.checked_sub(1)) && day(before.flatten())
    });
    let holds = |all: &[PeriodWord]| words.iter().any(|w| says(w, all));
    // "Jeneponto, 12 Juli 2022" over those who got something that day; "per 30 Juni" and "update 5 Mei" are none.
    // "Diterima pada hari Selasa tanggal 14 November" tells when it was handed over, and "diterima 5 Mei" of a paper.
    let told = words.iter().filter(|w| says(w, &[PeriodWord::Event])).count() > 1;
    let on =
        !holds(&[PeriodWord::Standing, PeriodWord::End, PeriodWord::UpTo]) && (told || !holds(&[PeriodWord::Written]));
    match of_words(text, known) {
        DateRead::At(when) if spans || on && when.day.is_some() => Some(when),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> PeriodWords {
        crate::schema::builtin().unwrap().vocabulary.periods
    }

    fn told(read: DateRead) -> String {
        match read {
            DateRead::At(w) | DateRead::Either(w) => {
                let mark = if matches!(read, DateRead::Either(_)) { "?" } else { "" };
                let part = Period { year: w.year.unwrap_or(0), part: w.part };
                w.day.map_or_else(|| format!("{part}{mark}"), |d| format!("{part}-{d:02}{mark}"))
            }
            DateRead::Blank => "-".into(),
            DateRead::Unreadable => "x".into(),
        }
    }

    #[test]
    fn dates_are_read_as_offices_write_them() {
        let known = known();
        for (text, meant) in [
            ("05-07 Maret 2024", "2024-03-07"),
            ("28 s.d 29 November 2024", "2024-11-29"),
            ("28 Februari s/d 2 Maret 2024", "2024-03-02"),
            ("28 Des 2023 - 3 Jan 2024", "2024-01-03"),
            ("19 Pebruari 2024", "2024-02-19"),
            ("Selasa, 19 Pebruari 2024", "2024-02-19"),
            ("12/3/23", "2023-03-12?"),
            ("25/3/2023", "2023-03-25"),
            ("3/25/2023", "2023-03-25"),
            ("3/3/2023", "2023-03-03"),
            ("12-03-2023", "2023-03-12?"),
            ("12.03.2023", "2023-03-12?"),
            ("2023-03-12", "2023-03-12"),
            ("2023-03-12 00:00:00", "2023-03-12"),
            ("05-07/03/2024", "2024-03-07?"),
            ("Maret 2023", "2023-03"),
            ("5 Maret 24", "2024-03-05"),
            ("5 Maret", "0-03-05"),
            ("March 5, 2024", "2024-03-05"),
            ("12 Agusus 2023", "2023-08-12"),
            ("TW II 2023", "2023-Q2"),
            ("Triwulan IV", "0-Q4"),
            ("2023", "2023"),
            ("45000", "2023-03-15"),
            ("31 Februari 2023", "x"),
            ("45/13/2023", "x"),
            ("belum", "x"),
            ("-", "-"),
            ("  ", "-"),
        ] {
            assert_eq!(told(read(Content::Text(text), false, Order::DayFirst, &known)), meant, "{text}");
        }
        assert_eq!(told(read(Content::Text("12/3/23"), false, Order::MonthFirst, &known)), "2023-12-03?");
    }

    #[test]
    fn serials_count_from_either_epoch() {
        let serial = |n, since_1904| told(read(Content::Date(n), since_1904, Order::DayFirst, &known()));
        assert_eq!(serial(45_000.0, false), "2023-03-15");
        assert_eq!(serial(43_538.0, true), "2023-03-15");
        assert_eq!(told(read(Content::Number(45_000.0), false, Order::DayFirst, &known())), "2023-03-15");
        assert_eq!(told(read(Content::Number(2023.0), false, Order::DayFirst, &known())), "2023");
        assert_eq!(told(read(Content::Number(12.0), false, Order::DayFirst, &known())), "x");
    }

    #[test]
    fn a_title_tells_when_something_took_place() {
        let day = |text| took_place(text, &known()).and_then(|w| w.day);
        assert_eq!(day("PELATIHAN KEWIRAUSAHAAN, TANGGAL 5 s.d. 7 MARET 2023"), Some(7));
        assert_eq!(day("05-07 Maret 2024"), Some(7));
        assert_eq!(day("Hari/Tanggal: Selasa, 7 Maret 2023"), Some(7));
        assert_eq!(day("KEADAAN 31 DESEMBER 2023"), None);
        assert_eq!(day("s.d. 31 Desember 2023"), None);
    }

    #[test]
    fn an_order_is_shown_only_by_numbers_that_can_be_no_month() {
        assert_eq!(shown_order(Content::Text("25/3/2023")), Some(Order::DayFirst));
        assert_eq!(shown_order(Content::Text("3/25/2023")), Some(Order::MonthFirst));
        assert_eq!(shown_order(Content::Text("3/5/2023")), None);
        assert_eq!(shown_order(Content::Text("19 Maret 2023")), None);
    }

    proptest::proptest! {
        #[test]
        fn every_day_is_read_back_however_it_is_written(days in 36_600_u32..58_000, way in 0_usize..6) {
            let known = known();
            let serial = f64::from(days);
            let (y, m, d) = date_of(serial).unwrap();
            let name = crate::words::MONTHS_ID[usize::from(m - 1)];
            let text = match way {
                0 => format!("{d}/{m}/{y}"),
                1 => format!("{y}-{m:02}-{d:02}"),
                2 => format!("{d} {name} {y}"),
                3 => format!("1 - {d} {name} {y}"),
                4 => format!("{d:02}.{m:02}.{y}"),
                _ => format!("{:02}-{m:02}-{:02}", d, y % 100),
            };
            let wanted = told(read(Content::Date(serial), false, Order::DayFirst, &known));
            let got = told(read(Content::Text(&text), false, Order::DayFirst, &known));
            proptest::prop_assert_eq!(got.trim_end_matches('?'), wanted, "{}", text);
        }
    }
}
