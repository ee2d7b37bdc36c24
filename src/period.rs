//! A stretch of one year: month, quarter, semester or the year itself, and how it is written in data.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A stretch of whole months inside one calendar year; displayed as `2023`, `2023-S1`, `2023-Q1` or `2023-07`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// Calendar year.
    pub year: i32,
    /// Which part of it.
    pub part: Part,
}

/// The part of the year that a period covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// January to December.
    Year,
    /// 1 or 2.
    Semester(u8),
    /// 1 to 4.
    Quarter(u8),
    /// 1 to 12.
    Month(u8),
}

impl Part {
    /// First and last month, 1 to 12, both included.
    pub const fn months(self) -> (u8, u8) {
        match self {
            Self::Year => (1, 12),
            Self::Semester(s) => (s * 6 - 5, s * 6),
            Self::Quarter(q) => (q * 3 - 2, q * 3),
            Self::Month(m) => (m, m),
        }
    }
}

impl Period {
    /// A whole year.
    pub const fn year(year: i32) -> Self {
        Self { year, part: Part::Year }
    }

    /// A quarter, 1 to 4.
    pub const fn quarter(year: i32, quarter: u8) -> Self {
        Self { year, part: Part::Quarter(quarter) }
    }

    /// A month, 1 to 12.
    pub const fn month(year: i32, month: u8) -> Self {
        Self { year, part: Part::Month(month) }
    }

    /// First and last month, 1 to 12, both included.
    pub const fn months(self) -> (u8, u8) {
        self.part.months()
    }

    /// The quarter in which the period ends, 1 to 4.
    pub const fn end_quarter(self) -> u8 {
        self.months().1.div_ceil(3)
    }

    /// The order in which periods are listed: by end, then the longer first.
    const fn order(self) -> (i32, u8, u8) {
        let (first, last) = self.months();
        (self.year, last, first)
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.order().cmp(&other.order())
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = self.year;
        match self.part {
            Part::Year => write!(f, "{year}"),
            Part::Semester(s) => write!(f, "{year}-S{s}"),
            Part::Quarter(q) => write!(f, "{year}-Q{q}"),
            Part::Month(m) => write!(f, "{year}-{m:02}"),
        }
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A text that is no period such as `2023-Q4`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAPeriod(pub String);

impl fmt::Display for NotAPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a period: {}", self.0)
    }
}

impl std::error::Error for NotAPeriod {}

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let wrong = || NotAPeriod(s.to_owned());
        let (year, part) = s.split_once('-').map_or((s, None), |(y, p)| (y, Some(p)));
        let year: i32 = year.parse().map_err(|_| wrong())?;
        let number =
            |text: &str, most: u8| text.parse::<u8>().ok().filter(|n| (1..=most).contains(n)).ok_or_else(wrong);
        let part = match part {
            None => Part::Year,
            Some(p) => match p.as_bytes().first() {
                Some(b'Q') => Part::Quarter(number(&p[1..], 4)?),
                Some(b'S') => Part::Semester(number(&p[1..], 2)?),
                _ => Part::Month(number(p, 12)?),
            },
        };
        Ok(Self { year, part })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_read_back_what_they_print_and_sort_by_their_end() {
        let mut all: Vec<Period> =
            ["2023", "2023-S1", "2023-Q1", "2023-Q4", "2023-07", "2022"].iter().map(|s| s.parse().unwrap()).collect();
        all.sort();
        let printed: Vec<String> = all.iter().map(Period::to_string).collect();
        assert_eq!(printed, ["2022", "2023-Q1", "2023-S1", "2023-07", "2023", "2023-Q4"]);
        assert!("2023-Q5".parse::<Period>().is_err());
    }
}
