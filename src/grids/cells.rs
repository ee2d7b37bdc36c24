//! A cell as the reading library tells it, as a cell of the grid.

use calamine::{Data, DataRef};

use super::grid::{Cell, Value};
use super::iso;

/// A number, or the error a spreadsheet shows where there is none: formats can hold NaN and infinity.
pub(super) fn number(n: f64) -> Value {
    if n.is_finite() { Value::Number(n) } else { Value::Error("#NUM!".into()) }
}

/// A date serial, or an error as in [`number`].
pub(super) fn date(serial: f64) -> Value {
    if serial.is_finite() { Value::Date(serial) } else { number(serial) }
}

/// Text; no value where it is empty.
pub(super) fn text(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| Value::Text(text.into()))
}

/// The value of a cell told by a streaming reader; `None` where it holds nothing.
fn streamed(data: &DataRef<'_>, epoch_1904: bool) -> Option<Value> {
    match data {
        DataRef::Int(n) => Some(number(*n as f64)),
        DataRef::Float(n) => Some(number(*n)),
        DataRef::String(s) => text(s),
        DataRef::SharedString(s) => text(s),
        DataRef::Bool(b) => Some(Value::Bool(*b)),
        DataRef::DateTime(d) => Some(date(d.as_f64())),
        DataRef::DateTimeIso(s) => iso::date_serial(s, epoch_1904).map(date).or_else(|| text(s)),
        DataRef::DurationIso(s) => iso::duration_serial(s).map(date).or_else(|| text(s)),
        DataRef::Error(e) => Some(Value::Error(e.to_string().into())),
        DataRef::Empty => None,
    }
}

/// A cell told by a streaming reader; `None` where it holds nothing.
///
/// A formula without any result was never calculated; a formula whose result is empty text shows nothing.
pub(super) fn from_stream(
    (row, col): (u32, u32),
    data: &DataRef<'_>,
    formula: Option<String>,
    epoch_1904: bool,
) -> Option<Cell> {
    let value = match streamed(data, epoch_1904) {
        Some(value) => value,
        None if formula.is_some() && matches!(data, DataRef::Empty) => Value::Uncalculated,
        None => return None,
    };
    Some(Cell { row, col, value, formula: formula.filter(|f| !f.is_empty()).map(String::into_boxed_str), shown: None })
}

/// The value of a cell told as part of a whole range.
pub(super) fn from_range(data: &Data, epoch_1904: bool) -> Option<Value> {
    match data {
        Data::Int(n) => Some(number(*n as f64)),
        Data::Float(n) => Some(number(*n)),
        Data::String(s) => text(s),
        Data::Bool(b) => Some(Value::Bool(*b)),
        Data::DateTime(d) => Some(date(d.as_f64())),
        Data::DateTimeIso(s) => iso::date_serial(s, epoch_1904).map(date).or_else(|| text(s)),
        Data::DurationIso(s) => iso::duration_serial(s).map(date).or_else(|| text(s)),
        Data::Error(e) => Some(Value::Error(e.to_string().into())),
        Data::Empty => None,
    }
}
