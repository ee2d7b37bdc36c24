//! Plain formulas as steps to be worked off: sums, arithmetic and references; any other formula is not understood.

use crate::place::{CellRange, CellRef, MAX_COLUMNS, MAX_ROWS, column_letters};

/// Bytes of a formula beyond which it is not looked at; Excel allows 8,192.
const LONGEST: usize = 8_192;

/// A cell or a range, on the formula's own sheet or from one sheet to another.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Area {
    /// Names of the first and the last sheet; `None` for the sheet of the formula.
    pub(super) sheets: Option<(String, String)>,
    pub(super) range: CellRange,
}

/// One step of a formula, in the order in which a stack works them off.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    Number(f64),
    Area(Area),
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Negate,
    Percent,
    /// A function of so many arguments.
    Call(Function, usize),
}

/// The functions that are understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Function {
    Sum,
    Average,
    Count,
    Max,
    Min,
    Abs,
    Int,
    Round,
    RoundUp,
    RoundDown,
}

/// The steps of a formula without its leading `=`; `None` where anything in it is not understood.
pub(super) fn steps(formula: &str) -> Option<Vec<Step>> {
    if formula.len() > LONGEST {
        return None;
    }
    let formula = formula.trim();
    let mut reader = Reader { rest: formula.strip_prefix('=').unwrap_or(formula), steps: Vec::new(), open: Vec::new() };
    reader.read()?;
    Some(reader.steps)
}

/// What waits for its right side or its closing bracket.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Open {
    Bracket,
    /// A function and its arguments so far.
    Call(Function, usize),
    Operator(char),
    /// The minus before an operand.
    Minus,
}

impl Open {
    /// How tightly it binds; brackets bind nothing outside them.
    const fn strength(self) -> u8 {
        match self {
            Self::Bracket | Self::Call(..) => 0,
            Self::Operator('+' | '-') => 1,
            Self::Operator('*' | '/') => 2,
            Self::Operator(_) => 3,
            Self::Minus => 4,
        }
    }
}

struct Reader<'f> {
    rest: &'f str,
    steps: Vec<Step>,
    open: Vec<Open>,
}

impl Reader<'_> {
    fn read(&mut self) -> Option<()> {
        let mut operand_next = true;
        loop {
            self.rest = self.rest.trim_start();
            let Some(c) = self.rest.chars().next() else {
                return if operand_next { None } else { self.finish() };
            };
            operand_next = if operand_next { self.operand(c)? } else { self.behind_operand(c)? };
        }
    }

    /// Takes what may stand where an operand is due; whether one is still due.
    fn operand(&mut self, c: char) -> Option<bool> {
        match c {
            '+' => self.skip(1),
            '-' => {
                self.open.push(Open::Minus);
                self.skip(1);
            }
            '(' => {
                self.open.push(Open::Bracket);
                self.skip(1);
            }
            '0'..='9' | '.' if !self.rows_follow() => {
                self.number()?;
                return Some(false);
            }
            _ => {
                if let Some((name, behind)) = function(self.rest) {
                    self.open.push(Open::Call(name, 1));
                    self.rest = behind;
                    return Some(true);
                }
                let area = self.area()?;
                self.steps.push(Step::Area(area));
                return Some(false);
            }
        }
        Some(true)
    }

    /// Takes what may stand behind an operand; whether another one is due.
    fn behind_operand(&mut self, c: char) -> Option<bool> {
        self.skip(1);
        match c {
            '%' => self.steps.push(Step::Percent),
            '+' | '-' | '*' | '/' | '^' => {
                let operator = Open::Operator(c);
                self.close_down_to(operator.strength());
                self.open.push(operator);
                return Some(true);
            }
            ',' | ';' => {
                self.close_down_to(1);
                match self.open.last_mut() {
                    Some(Open::Call(_, arguments)) => *arguments += 1,
                    _ => return None,
                }
                return Some(true);
            }
            ')' => {
                self.close_down_to(1);
                match self.open.pop()? {
                    Open::Bracket => {}
                    Open::Call(function, arguments) => self.steps.push(Step::Call(function, arguments)),
                    _ => return None,
                }
            }
            _ => return None,
        }
        Some(false)
    }

    fn finish(&mut self) -> Option<()> {
        self.close_down_to(1);
        self.open.is_empty().then_some(())
    }

    /// Works off what waits and binds at least so tightly.
    fn close_down_to(&mut self, strength: u8) {
        while let Some(open) = self.open.pop_if(|open| open.strength() >= strength) {
            self.steps.push(match open {
                Open::Minus => Step::Negate,
                Open::Operator('+') => Step::Add,
                Open::Operator('-') => Step::Subtract,
                Open::Operator('*') => Step::Multiply,
                Open::Operator('/') => Step::Divide,
                _ => Step::Power,
            });
        }
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Whether whole rows such as `4:14` follow, and no number.
    fn rows_follow(&self) -> bool {
        let digits = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        self.rest[digits..].starts_with(':')
    }

    fn number(&mut self) -> Option<()> {
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let mut end = digits(self.rest);
        if self.rest[end..].starts_with('.') {
            end += 1 + digits(&self.rest[end + 1..]);
        }
        if let Some(exponent) = self.rest[end..].strip_prefix(['e', 'E']) {
            let sign = usize::from(exponent.starts_with(['+', '-']));
            let power = digits(&exponent[sign..]);
            if power > 0 {
                end += 1 + sign + power;
            }
        }
        let number: f64 = self.rest[..end].parse().ok()?;
        self.steps.push(Step::Number(number));
        self.skip(end);
        Some(())
    }

    /// A cell, a range, whole columns or whole rows; on another sheet where its name stands before.
    fn area(&mut self) -> Option<Area> {
        let sheets = self.sheets()?;
        let corner = |text: &str| {
            let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '$').unwrap_or(text.len());
            (text[..end].replace('$', ""), end)
        };
        let (first, end) = corner(self.rest);
        self.skip(end);
        let last = match self.rest.strip_prefix(':') {
            Some(rest) => {
                let (last, end) = corner(rest);
                self.skip(1 + end);
                Some(last)
            }
            None => None,
        };
        // A name, a function that is not known, a reference into nothing.
        if self.rest.starts_with(['(', '!', '.', '_', '#', ':', '[', '?', '\\']) {
            return None;
        }
        let range = match &last {
            None => CellRange::around([first.parse().ok()?])?,
            Some(last) => {
                let whole = |first: bool, text: &str| whole_line(text, first);
                let start = first.parse().ok().or_else(|| whole(true, &first))?;
                let end = last.parse().ok().or_else(|| whole(false, last))?;
                CellRange::around([start, end])?
            }
        };
        Some(Area { sheets, range })
    }

    /// The sheets named before a reference; the inner `None` where none are.
    #[expect(clippy::option_option, reason = "a name that is not understood is not the same as no name")]
    fn sheets(&mut self) -> Option<Option<(String, String)>> {
        let rest = self.rest.strip_prefix('$').filter(|r| r.contains('!')).unwrap_or(self.rest);
        let name = if let Some(quoted) = rest.strip_prefix('\'') {
            let mut name = String::new();
            let mut chars = quoted.char_indices().peekable();
            let end = loop {
                match chars.next()? {
                    (_, '\'') if chars.peek().is_some_and(|(_, c)| *c == '\'') => {
                        chars.next();
                        name.push('\'');
                    }
                    (at, '\'') => break at + 1,
                    (_, c) => name.push(c),
                }
            };
            self.rest = quoted[end..].strip_prefix('!')?;
            name
        } else {
            let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | ':' | '$');
            let end = rest.find(|c| !plain(c)).unwrap_or(rest.len());
            let Some(behind) = rest[end..].strip_prefix('!') else { return Some(None) };
            self.rest = behind;
            rest[..end].to_owned()
        };
        // Another workbook.
        if name.is_empty() || name.contains('[') {
            return None;
        }
        let (first, last) = name.split_once(':').unwrap_or((&name, &name));
        Some(Some((first.to_lowercase(), last.trim_start_matches('$').to_lowercase())))
    }
}

/// The corner that whole columns (`B`) or whole rows (`4`) begin or end with.
fn whole_line(text: &str, first: bool) -> Option<CellRef> {
    if text.bytes().all(|b| b.is_ascii_digit()) {
        let row = text.parse::<u32>().ok()?.checked_sub(1).filter(|row| *row < MAX_ROWS)?;
        return Some(CellRef::new(row, if first { 0 } else { MAX_COLUMNS - 1 }));
    }
    let top: CellRef = format!("{text}1").parse().ok()?;
    (column_letters(top.col) == text.to_ascii_uppercase())
        .then(|| CellRef::new(if first { 0 } else { MAX_ROWS - 1 }, top.col))
}

/// The function that a text begins with, and what follows its opening bracket.
fn function(text: &str) -> Option<(Function, &str)> {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '.')?;
    let behind = text[end..].strip_prefix('(')?;
    let function = match text[..end].to_ascii_uppercase().as_str() {
        "SUM" => Function::Sum,
        "AVERAGE" => Function::Average,
        "COUNT" => Function::Count,
        "MAX" => Function::Max,
        "MIN" => Function::Min,
        "ABS" => Function::Abs,
        "INT" => Function::Int,
        "ROUND" => Function::Round,
        "ROUNDUP" => Function::RoundUp,
        "ROUNDDOWN" => Function::RoundDown,
        _ => return None,
    };
    Some((function, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(range: &str) -> Step {
        Step::Area(Area { sheets: None, range: range.parse().unwrap() })
    }

    #[test]
    fn plain_formulas_become_steps() {
        assert_eq!(steps("10+5"), Some(vec![Step::Number(10.0), Step::Number(5.0), Step::Add]));
        assert_eq!(
            steps("SUM(C5:$C$8, D4)/2"),
            Some(vec![area("C5:C8"), area("D4"), Step::Call(Function::Sum, 2), Step::Number(2.0), Step::Divide])
        );
        assert_eq!(
            steps("-(B4-B5)*50%"),
            Some(vec![
                area("B4"),
                area("B5"),
                Step::Subtract,
                Step::Negate,
                Step::Number(50.0),
                Step::Percent,
                Step::Multiply
            ])
        );
        let on = |sheets: (&str, &str), range: &str| {
            let sheets = Some((sheets.0.to_owned(), sheets.1.to_owned()));
            Some(vec![Step::Area(Area { sheets, range: range.parse().unwrap() })])
        };
        assert_eq!(steps("'TW I''s'!B4"), on(("tw i's", "tw i's"), "B4"));
        assert_eq!(steps("$Rekap!B4:B6"), on(("rekap", "rekap"), "B4:B6"));
        assert_eq!(steps("Jan:Mar!B4"), on(("jan", "mar"), "B4"));
        assert_eq!(steps("SUM(B:B)"), Some(vec![area("B1:B1048576"), Step::Call(Function::Sum, 1)]));
        assert_eq!(steps("SUM(4:5)"), Some(vec![area("A4:XFD5"), Step::Call(Function::Sum, 1)]));
    }

    #[test]
    fn anything_else_is_not_understood() {
        for formula in [
            "",
            "IF(B4=0,0,1)",
            "COUNTIF(B4:B9,\"x\")",
            "Jumlah",
            "Jumlah+1",
            "[1]Data!B4",
            "'[kop.xlsx]Data'!B4",
            "#REF!+1",
            "Data!#REF!",
            "B4 B5",
            "SUM(B4:B5 B5:B6)",
            "SUM()",
            "SUM(B4,)",
            "(B4",
            "B4)",
            "B4,B5",
            "\"a\"&B4",
            "B4>3",
            "Tabel1[Jumlah]",
            "B4#",
        ] {
            assert_eq!(steps(formula), None, "{formula}");
        }
    }
}
