//! Results of plain formulas, worked out from the cells they name and compared with what the workbook stores.
//!
//! A workbook whose calculation is set to manual, or that a program wrote without calculating, stores results that
//! nobody sees who opens it.

use hashbrown::HashMap;

use super::formula::{Area, Function, Step, steps};
use super::grid::{Cell, Format, Sheet, Shown, Value, Workbook};
use crate::place::{CellRange, CellRef};

/// Steps of work for each cell of the workbook, and for any workbook however small.
const WORK_PER_CELL: usize = 8;
const LEAST_WORK: usize = 10_000;

/// Marks the cells whose stored result is not what their formula comes to.
///
/// `partial` tells of sheets whose cells are not all there: nothing that refers to them can be worked out, nor is
/// anything on them.
pub(super) fn compare(workbook: &mut Workbook, partial: impl Fn(usize) -> bool) {
    let has_formula = |sheet: &Sheet| sheet.cells.iter().any(|cell| cell.formula.is_some());
    if !workbook.sheets.iter().any(has_formula) {
        return;
    }
    let whole = (0..workbook.sheets.len()).map(|i| !partial(i) && workbook.sheets[i].problem.is_none()).collect();
    let cells: usize = workbook.sheets.iter().map(|sheet| sheet.cells.len()).sum();
    let mut results = Results {
        sheets: &workbook.sheets,
        whole,
        // The library writes wrong columns and sheets into references from sheet to sheet of binary workbooks.
        own_sheet_only: matches!(workbook.format, Format::Xls | Format::Xlsb),
        drops_covered: workbook.format == Format::Ods,
        known: HashMap::new(),
        work: LEAST_WORK + WORK_PER_CELL * cells,
    };
    let mut stale = Vec::new();
    for (sheet, held) in workbook.sheets.iter().enumerate() {
        if !results.whole[sheet] {
            continue;
        }
        for (cell, held) in held.cells.iter().enumerate().filter(|(_, cell)| cell.formula.is_some()) {
            let computed = results.of(At { sheet, cell });
            if let (Value::Number(stored), Some(computed)) = (&held.value, computed)
                && !agree(*stored, computed)
            {
                stale.push((sheet, cell, computed));
            }
        }
    }
    for (sheet, cell, computed) in stale {
        let cell = &mut workbook.sheets[sheet].cells[cell];
        if cell.shown != Some(Shown::Struck) {
            cell.shown = Some(Shown::Stale(computed));
        }
    }
}

/// Whether a stored result is the computed one, or that rounded to as many decimals as are stored.
fn agree(stored: f64, computed: f64) -> bool {
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0);
    if near(stored, computed) {
        return true;
    }
    let decimals = (0..=6).find(|d| {
        let scaled = stored * 10_f64.powi(*d);
        near(scaled, scaled.round())
    });
    decimals.is_some_and(|d| near((computed * 10_f64.powi(d)).round() / 10_f64.powi(d), stored))
}

/// The place of a cell in the workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct At {
    sheet: usize,
    cell: usize,
}

/// How far a formula is worked out.
#[derive(Debug, Clone, Copy)]
enum Known {
    /// Waits for the cells that it names; met again meanwhile, it goes round in a circle.
    Open,
    /// Its result; `None` where it cannot be told.
    Done(Option<f64>),
}

struct Results<'w> {
    sheets: &'w [Sheet],
    /// Sheets all of whose cells are there.
    whole: Vec<bool>,
    own_sheet_only: bool,
    /// Whether cells under a merge were not read, though formulas add up what they hold.
    drops_covered: bool,
    known: HashMap<At, Known>,
    /// Steps that may still be taken.
    work: usize,
}

/// Why a formula has no result.
enum Lack {
    /// It never will have one.
    Unknown,
    /// Other formulas have to be worked out first.
    Waits(Vec<At>),
}

/// A number, or the cells of an area that a function may take as a whole.
enum Operand<'s> {
    Number(f64),
    Area(&'s Area),
}

impl<'w> Results<'w> {
    fn cell(&self, at: At) -> &'w Cell {
        &self.sheets[at.sheet].cells[at.cell]
    }

    /// What a formula comes to; those that it stands on are worked out first.
    fn of(&mut self, at: At) -> Option<f64> {
        let mut waiting = vec![at];
        while let Some(&next) = waiting.last() {
            if matches!(self.known.get(&next), Some(Known::Done(_))) {
                waiting.pop();
                continue;
            }
            self.known.insert(next, Known::Open);
            match self.work_out(next) {
                Err(Lack::Waits(others)) => waiting.extend(others),
                Ok(n) => self.done(next, Some(n), &mut waiting),
                Err(Lack::Unknown) => self.done(next, None, &mut waiting),
            }
        }
        match self.known.get(&at) {
            Some(Known::Done(result)) => *result,
            _ => None,
        }
    }

    fn done(&mut self, at: At, result: Option<f64>, waiting: &mut Vec<At>) {
        self.known.insert(at, Known::Done(result.filter(|n| n.is_finite())));
        waiting.pop();
    }

    fn spend(&mut self, steps: usize) -> Result<(), Lack> {
        self.work = self.work.checked_sub(steps).ok_or(Lack::Unknown)?;
        Ok(())
    }

    fn work_out(&mut self, at: At) -> Result<f64, Lack> {
        let formula = self.cell(at).formula.as_deref().unwrap_or_default();
        self.spend(1 + formula.len() / 16)?;
        let steps = steps(formula).ok_or(Lack::Unknown)?;
        let mut stack: Vec<Operand<'_>> = Vec::new();
        let mut waits = Vec::new();
        for step in &steps {
            let result = match step {
                Step::Number(n) => *n,
                Step::Area(area) => {
                    stack.push(Operand::Area(area));
                    continue;
                }
                Step::Negate => -self.scalar(at, stack.pop(), &mut waits)?,
                Step::Percent => self.scalar(at, stack.pop(), &mut waits)? / 100.0,
                Step::Call(function, arguments) => {
                    let from = stack.len().checked_sub(*arguments).ok_or(Lack::Unknown)?;
                    let arguments: Vec<Operand<'_>> = stack.drain(from..).collect();
                    self.call(*function, at, arguments, &mut waits)?
                }
                binary => {
                    let right = self.scalar(at, stack.pop(), &mut waits)?;
                    let left = self.scalar(at, stack.pop(), &mut waits)?;
                    match binary {
                        Step::Add => left + right,
                        Step::Subtract => left - right,
                        Step::Multiply => left * right,
                        // What is not there yet counts as zero until it is.
                        Step::Divide if right == 0.0 && waits.is_empty() => return Err(Lack::Unknown),
                        Step::Divide => left / right,
                        _ => left.powf(right),
                    }
                }
            };
            stack.push(Operand::Number(result));
        }
        let result = self.scalar(at, stack.pop(), &mut waits)?;
        if waits.is_empty() { Ok(result) } else { Err(Lack::Waits(waits)) }
    }

    /// The one number that an operand stands for; an empty cell is zero, and text is none.
    fn scalar(&mut self, at: At, operand: Option<Operand<'_>>, waits: &mut Vec<At>) -> Result<f64, Lack> {
        let area = match operand.ok_or(Lack::Unknown)? {
            Operand::Number(n) => return Ok(n),
            Operand::Area(area) => area,
        };
        let one_sheet = area.sheets.as_ref().is_none_or(|(first, last)| first == last);
        if area.range.start != area.range.end || !one_sheet {
            return Err(Lack::Unknown);
        }
        let mut found = 0.0;
        self.each(at, area, waits, |value| match value {
            Found::Number(n) => found = n,
            Found::Bool(b) => found = f64::from(u8::from(b)),
            Found::Text => found = f64::NAN,
        })?;
        if found.is_nan() { Err(Lack::Unknown) } else { Ok(found) }
    }

    fn call(
        &mut self,
        function: Function,
        at: At,
        arguments: Vec<Operand<'_>>,
        waits: &mut Vec<At>,
    ) -> Result<f64, Lack> {
        let mut numbers = Vec::new();
        match function {
            Function::Sum | Function::Average | Function::Count | Function::Max | Function::Min => {
                for argument in arguments {
                    match argument {
                        Operand::Number(n) => numbers.push(n),
                        // In an area only numbers count.
                        Operand::Area(area) => self.each(at, area, waits, |value| {
                            if let Found::Number(n) = value {
                                numbers.push(n);
                            }
                        })?,
                    }
                }
            }
            _ => {
                for argument in arguments {
                    numbers.push(self.scalar(at, Some(argument), waits)?);
                }
            }
        }
        let sum = || numbers.iter().sum::<f64>();
        #[expect(clippy::cast_precision_loss, reason = "fewer than 2^52 cells")]
        let count = numbers.len() as f64;
        Ok(match (function, &numbers[..]) {
            (Function::Sum, _) => sum(),
            (Function::Count, _) => count,
            (Function::Max | Function::Min, []) => 0.0,
            (Function::Max, _) => numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max),
            (Function::Min, _) => numbers.iter().copied().fold(f64::INFINITY, f64::min),
            (Function::Average, [_, ..]) => sum() / count,
            (Function::Abs, [n]) => n.abs(),
            (Function::Int, [n]) => n.floor(),
            (Function::Round, [n, places]) => to_places(*n, *places, f64::round)?,
            (Function::RoundUp, [n, places]) => to_places(*n, *places, |n| n.signum() * n.abs().ceil())?,
            (Function::RoundDown, [n, places]) => to_places(*n, *places, f64::trunc)?,
            _ => return Err(Lack::Unknown),
        })
    }

    /// Shows what the cells of an area hold, empty ones left out; formulas that come first are noted.
    fn each(&mut self, at: At, area: &Area, waits: &mut Vec<At>, mut take: impl FnMut(Found)) -> Result<(), Lack> {
        let sheets = match &area.sheets {
            None => at.sheet..=at.sheet,
            Some(_) if self.own_sheet_only => return Err(Lack::Unknown),
            Some((first, last)) => {
                let named = |name: &str| self.sheets.iter().position(|sheet| sheet.name.to_lowercase() == name);
                let (first, last) = (named(first).ok_or(Lack::Unknown)?, named(last).ok_or(Lack::Unknown)?);
                first.min(last)..=first.max(last)
            }
        };
        let range = area.range;
        for sheet in sheets {
            if !self.whole[sheet] {
                return Err(Lack::Unknown);
            }
            if self.drops_covered {
                self.spend(self.sheets[sheet].merges.len())?;
                if self.sheets[sheet].merges.iter().any(|merge| covers(*merge, range)) {
                    return Err(Lack::Unknown);
                }
            }
            let cells = &self.sheets[sheet].cells;
            let mut next = cells.partition_point(|c| (c.row, c.col) < (range.start.row, range.start.col));
            while let Some(cell) = cells.get(next).filter(|cell| cell.row <= range.end.row) {
                self.spend(1)?;
                if cell.col > range.end.col {
                    // On to the next row that holds something.
                    let to = (cell.row + 1, range.start.col);
                    next += cells[next..].partition_point(|c| (c.row, c.col) < to);
                    continue;
                }
                if cell.col < range.start.col {
                    next += cells[next..].partition_point(|c| (c.row, c.col) < (cell.row, range.start.col));
                    continue;
                }
                let value = self.effective(At { sheet, cell: next }, waits)?;
                take(value);
                next += 1;
            }
        }
        Ok(())
    }

    /// What a cell holds once everything is calculated.
    ///
    /// A stored result that agrees with its formula is taken as it stands: it may be rounded as it is displayed.
    fn effective(&self, at: At, waits: &mut Vec<At>) -> Result<Found, Lack> {
        let cell = self.cell(at);
        let stored = match &cell.value {
            Value::Number(n) | Value::Date(n) => Some(*n),
            Value::Uncalculated => None,
            Value::Bool(b) => return Ok(Found::Bool(*b)),
            Value::Text(_) => return Ok(Found::Text),
            Value::Error(_) => return Err(Lack::Unknown),
        };
        if cell.formula.is_none() {
            return stored.map(Found::Number).ok_or(Lack::Unknown);
        }
        match self.known.get(&at) {
            Some(Known::Open) => Err(Lack::Unknown),
            None => {
                waits.push(at);
                Ok(Found::Number(stored.unwrap_or_default()))
            }
            Some(Known::Done(result)) => {
                let result = match (stored, result) {
                    (Some(stored), Some(computed)) if agree(stored, *computed) => Some(stored),
                    (stored, computed) => computed.or(stored),
                };
                result.map(Found::Number).ok_or(Lack::Unknown)
            }
        }
    }
}

/// Whether a merge lies over cells of a range other than the one that it shows.
fn covers(merge: CellRange, range: CellRange) -> bool {
    let (rows, cols) = (merge.start.row.max(range.start.row), merge.start.col.max(range.start.col));
    let (end_row, end_col) = (merge.end.row.min(range.end.row), merge.end.col.min(range.end.col));
    let only_first = (rows, cols) == (end_row, end_col) && merge.start == CellRef::new(rows, cols);
    rows <= end_row && cols <= end_col && !only_first
}

/// What a cell that is not empty holds.
enum Found {
    Number(f64),
    Bool(bool),
    Text,
}

/// A number rounded to so many places.
fn to_places(n: f64, places: f64, round: impl Fn(f64) -> f64) -> Result<f64, Lack> {
    if !(-15.0..=15.0).contains(&places) {
        return Err(Lack::Unknown);
    }
    let scale = 10_f64.powf(places.trunc());
    // A hair below a half is a half that binary cannot write.
    let scaled = n * scale;
    let near = (scaled * 2.0).round() / 2.0;
    let scaled = if (scaled - near).abs() <= 1e-9 * scaled.abs().max(1.0) { near } else { scaled };
    Ok(round(scaled) / scale)
}

#[cfg(test)]
mod tests {
    use crate::grids::{Shown, drawn};

    /// The cells that are marked, with what they come to.
    fn stale(path: &str, text: &str) -> Vec<(String, f64)> {
        let book = drawn(path, text);
        let sheets = book.sheets.iter().flat_map(|sheet| sheet.cells.iter().map(move |cell| (&sheet.name, cell)));
        sheets
            .filter_map(|(name, cell)| match cell.shown {
                Some(Shown::Stale(n)) => Some((format!("{name}!{}", cell.at()), n)),
                _ => None,
            })
            .collect()
    }

    fn at(cell: &str, n: f64) -> (String, f64) {
        (cell.to_owned(), n)
    }

    #[test]
    fn results_that_agree_are_left_alone() {
        let book = "10 | 20 | =A1+B1->30 | =SUM(A1:C1)->60 | =C1/D1->0.5\n=A1/3->3 | =A1/3->3.33 | =A2+B2->6.33\n";
        assert_eq!(stale("a.xlsx", book), []);
    }

    #[test]
    fn old_results_are_found_through_others() {
        let book = "10 | =A1+5->10 | =B1*2->20 | =SUM(B1:C1)->30 | =D1-C1->15";
        let found = [at("Rekap!B1", 15.0), at("Rekap!C1", 30.0), at("Rekap!D1", 45.0)];
        assert_eq!(stale("a.ods", book), found);
        // The chain is as long as it likes, and runs the other way.
        let mut book = String::new();
        for row in 1..=5_000 {
            book.push_str(&format!("=A{}+1->0\n", row + 1));
        }
        book.push_str("1\n");
        assert_eq!(stale("a.xlsx", &book).len(), 5_000);
    }

    #[test]
    fn what_cannot_be_worked_out_is_no_finding() {
        let book = "=IF(B1=0,0,9)->0 | =A1+1->1 | =C1+1->7 | =E1+1->9 | x | =Lain!A1->3 | =A1/0->4 | =Jumlah->2";
        assert_eq!(stale("a.xlsx", book), []);
    }

    #[test]
    fn other_sheets_are_looked_up_where_their_names_can_be_trusted() {
        let book = "== Rekap\n='TW I'!A1+'TW II'!A1->0 | =SUM('TW I:TW II'!A1)->3\n== TW I\n1\n== TW II\n2\n";
        assert_eq!(stale("a.xlsx", book), [at("Rekap!A1", 3.0)]);
        assert_eq!(stale("a.xls", book), []);
        assert_eq!(stale("a.xls", "1 | =A1+1->0"), [at("Rekap!B1", 2.0)]);
    }

    #[test]
    fn what_an_ods_keeps_under_a_merge_is_not_guessed() {
        let book = "1 | < | =SUM(A1:B1)->9 | =A1+1->5";
        assert_eq!(stale("a.ods", book), [at("Rekap!D1", 2.0)]);
        assert_eq!(stale("a.xlsx", book), [at("Rekap!C1", 1.0), at("Rekap!D1", 2.0)]);
    }

    #[test]
    fn results_never_stored_are_worked_out_for_those_that_are() {
        assert_eq!(stale("a.xlsx", "2 | =A1*3->? | =B1+1->0"), [at("Rekap!C1", 7.0)]);
    }

    #[test]
    fn work_ends() {
        // Each sum runs over all cells before it.
        let mut book = String::from("1\n");
        for row in 2..=3_000 {
            book.push_str(&format!("=SUM(A$1:A{})->0\n", row - 1));
        }
        assert!(stale("a.xlsx", &book).len() < 3_000);
    }
}
