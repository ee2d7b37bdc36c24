//! A consumer of rows that looks at every column of a register, as a counter of registers would.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

use iku::grids::{ReadProblem, Row, RowSink, ValueRef};

use crate::register::{DISTRICTS, STATUS};

/// What was found in a register.
#[derive(Default)]
pub struct Validate {
    pub rows: u64,
    /// Cells that are not what their column asks for.
    pub wrong: u64,
    pub repeated: u64,
    /// By district and status.
    pub counts: [[u64; STATUS.len()]; DISTRICTS.len()],
    identities: HashSet<u64, BuildHasherDefault<Mixed>>,
    /// What a shared text is as a district, a status: its place plus one, or 255 for neither; 0 where not yet asked.
    districts: Vec<u8>,
    status: Vec<u8>,
}

impl RowSink for Validate {
    fn row(&mut self, row: &Row<'_>) -> Result<(), ReadProblem> {
        if row.index() == 0 {
            return Ok(());
        }
        self.rows += 1;
        let (mut district, mut status, mut seen) = (None, None, 0);
        for cell in row.cells() {
            seen += 1;
            let right = match (cell.col, cell.value) {
                (0, ValueRef::Number(n)) => n == f64::from(row.index()),
                (1, value) => match value.text().and_then(identity) {
                    Some(nik) => {
                        self.repeated += u64::from(!self.identities.insert(nik));
                        true
                    }
                    None => false,
                },
                (2 | 4 | 5 | 7, value) => value.text().is_some_and(|text| !text.trim().is_empty()),
                (3, value) => matches!(value.text(), Some("L" | "P")),
                (6, value) => {
                    district = place(value, &mut self.districts, &DISTRICTS);
                    district.is_some()
                }
                (8, value) => value.text().is_some_and(|t| t.len() >= 10 && t.bytes().all(|b| b.is_ascii_digit())),
                (9, ValueRef::Date(serial)) => (45_292.0..45_658.0).contains(&serial),
                (10, value) => {
                    status = place(value, &mut self.status, &STATUS);
                    status.is_some()
                }
                (11, ValueRef::Number(n)) => n >= 0.0,
                _ => false,
            };
            self.wrong += u64::from(!right);
        }
        self.wrong += u64::from(seen != 12);
        if let (Some(district), Some(status)) = (district, status) {
            self.counts[district][status] += 1;
        }
        Ok(())
    }
}

impl std::fmt::Display for Validate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let active: u64 = self.counts.iter().map(|status| status[0]).sum();
        write!(f, "{} rows, {} active, {} repeated, {} wrong", self.rows, active, self.repeated, self.wrong)
    }
}

/// The place of a text in a list; asked once for every shared text.
fn place(value: ValueRef<'_>, known: &mut Vec<u8>, list: &[&str]) -> Option<usize> {
    let find = |text: &str| list.iter().position(|name| name.eq_ignore_ascii_case(text.trim()));
    let ValueRef::Shared(shared) = value else { return find(value.text()?) };
    let index = shared.index() as usize;
    if known.len() <= index {
        known.resize(index + 1, 0);
    }
    if known[index] == 0 {
        known[index] = find(shared.text()).and_then(|place| u8::try_from(place + 1).ok()).unwrap_or(255);
    }
    (known[index] != 255).then(|| usize::from(known[index]) - 1)
}

/// An identity number: sixteen digits that hold a day of the calendar; women's days count from 41.
fn identity(text: &str) -> Option<u64> {
    let digits: &[u8; 16] = text.as_bytes().try_into().ok()?;
    let mut number = 0;
    for byte in digits {
        number = number * 10 + u64::from(byte.checked_sub(b'0').filter(|digit| *digit < 10)?);
    }
    let two = |at: usize| (digits[at] - b'0') * 10 + (digits[at + 1] - b'0');
    let (day, month, year) = (two(6) % 40, two(8), two(10));
    let length = match month {
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (day > 0 && day <= length).then_some(number)
}

/// Mixes the bits of an identity; nobody chooses identities to make them collide here.
#[derive(Default)]
struct Mixed(u64);

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_u64(&mut self, n: u64) {
        let mixed = (self.0 ^ n).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = mixed ^ (mixed >> 32);
    }
}
