//! A workbook drawn as text: for tests, and for the examples that rules show.

use super::grid::{Cell, Format, Sheet, Shown, Value, Visibility, Workbook};
use super::recalculation;
use crate::place::{CellRange, CellRef};

/// A workbook as drawn in a text; the path's ending tells the format it pretends to have.
///
/// ```
/// let book = iku::grids::drawn("rekap.xlsx", "
/// == Rekap
/// Kecamatan | Koperasi | <
/// ^         | Aktif    | Tidak
/// # a comment
/// Binamu    | 12       | =SUM(B3:B3)->12
/// ");
/// assert_eq!(book.sheets[0].merges[0].to_string(), "A1:A2");
/// ```
///
/// | written | is |
/// |---|---|
/// | `== Rekap`, `== Rekap (hidden)` | the sheet that follows; before the first it is `Rekap` |
/// | cells between `\|`, trimmed | one row; a blank line is an empty row, though not at either end of the text |
/// | `12`, `-3`, `1.5` | a number |
/// | `"1.234"` | text as it stands between the quotes |
/// | `#REF!` | an error value |
/// | `=A1+B1->5`, `=A1+B1->?` | a formula with its stored result, without one |
/// | `2~>2 kelompok` | a number that its format shows as what follows |
/// | `~12~` | a number that is struck out |
/// | `{true}`, `{false}` | true or false |
/// | `@45292` | a date by its serial |
/// | `^`, `<` | merged with the cell above, to the left |
/// | `!hide-row 5`, `!hide-col B` | that row or column is hidden; the line is no row |
/// | `!page DRAF` | what is printed above or below each page; the line is no row |
/// | `!drawing DRAF` | what is written on a drawing over the sheet; the line is no row |
/// | `!prompt B4:B9 words` | what these cells show when they are selected; the line is no row |
/// | `!comment B4 words` | a comment on that cell; the line is no row |
/// | `# words` | a comment; the line is no row |
pub fn drawn(path: &str, text: &str) -> Workbook {
    let format = match path.rsplit('.').next().map(str::to_ascii_lowercase).as_deref() {
        Some("xls") => Format::Xls,
        Some("xlsb") => Format::Xlsb,
        Some("ods") => Format::Ods,
        _ => Format::Xlsx,
    };
    let mut sheets: Vec<Drawing> = Vec::new();
    for line in text.strip_prefix('\n').unwrap_or(text).trim_end().lines() {
        let trimmed = line.trim();
        if let Some(name) = trimmed.strip_prefix("== ") {
            sheets.push(Drawing::new(name.trim()));
            continue;
        }
        if sheets.is_empty() {
            sheets.push(Drawing::new("Rekap"));
        }
        if let Some(sheet) = sheets.last_mut() {
            sheet.line(trimmed);
        }
    }
    let sheets = sheets.into_iter().map(Drawing::finish).collect();
    let mut workbook = Workbook { format, sheets, external_links: Vec::new(), epoch_1904: false };
    recalculation::compare(&mut workbook, |_| false);
    workbook
}

/// One sheet while it is drawn: every token kept at its place, until the merges are known.
struct Drawing {
    sheet: Sheet,
    rows: Vec<Vec<String>>,
}

impl Drawing {
    fn new(title: &str) -> Self {
        let hidden = title.strip_suffix("(hidden)");
        let mut sheet = Sheet::new(hidden.unwrap_or(title).trim());
        if hidden.is_some() {
            sheet.visibility = Visibility::Hidden;
        }
        Self { sheet, rows: Vec::new() }
    }

    fn line(&mut self, line: &str) {
        if let Some(row) = line.strip_prefix("!hide-row ") {
            self.sheet.hidden_rows.extend(row.trim().parse::<u32>().ok().and_then(|n| n.checked_sub(1)));
        } else if let Some(column) = line.strip_prefix("!hide-col ") {
            let cell = format!("{}1", column.trim()).parse::<CellRef>();
            self.sheet.hidden_columns.extend(cell.ok().map(|c| c.col));
        } else if let Some(text) = line.strip_prefix("!page ") {
            self.sheet.page.push(text.trim().to_owned());
        } else if let Some(text) = line.strip_prefix("!drawing ") {
            self.sheet.drawings.push(text.trim().to_owned());
        } else if let Some((cells, text)) = line.strip_prefix("!prompt ").and_then(|said| said.split_once(' ')) {
            let ends = cells.split_once(':').map(|(a, b)| (a.parse::<CellRef>(), b.parse::<CellRef>()));
            if let Some((Ok(start), Ok(end))) = ends {
                self.sheet.prompts.push((CellRange::new(start, end), text.trim().to_owned()));
            }
        } else if let Some((cell, text)) = line.strip_prefix("!comment ").and_then(|said| said.split_once(' ')) {
            self.sheet.comments.extend(cell.parse::<CellRef>().ok().map(|cell| (cell, text.trim().to_owned())));
        } else if !line.starts_with("# ") {
            self.rows.push(tokens(line));
        }
    }

    fn token(&self, row: usize, col: usize) -> &str {
        self.rows.get(row).and_then(|r| r.get(col)).map_or("", String::as_str)
    }

    fn finish(mut self) -> Sheet {
        for row in 0..self.rows.len() {
            for col in 0..self.rows[row].len() {
                let token = self.token(row, col);
                if token == "^" || token == "<" {
                    continue;
                }
                let at = |row: usize, col: usize| {
                    CellRef::new(u32::try_from(row).unwrap_or(u32::MAX), u32::try_from(col).unwrap_or(u32::MAX))
                };
                let (token, shown) = shown(token);
                if let Some((value, formula)) = value(token) {
                    let CellRef { row, col } = at(row, col);
                    self.sheet.cells.push(Cell { row, col, value, formula, shown });
                }
                let width = 1 + (col + 1..).take_while(|c| self.token(row, *c) == "<").count();
                // Below its first row a merge may be drawn with either mark.
                let joins = |r: usize, c: usize| matches!(self.token(r, c), "^" | "<");
                let height = 1
                    + (row + 1..)
                        .take_while(|r| self.token(*r, col) == "^" && (col..col + width).all(|c| joins(*r, c)))
                        .count();
                if width > 1 || height > 1 {
                    self.sheet.merges.push(CellRange::new(at(row, col), at(row + height - 1, col + width - 1)));
                }
            }
        }
        self.sheet.hidden_rows.sort_unstable();
        self.sheet.hidden_columns.sort_unstable();
        self.sheet
    }
}

/// The cells of a line; a `|` inside double quotes or a formula's text belongs to the cell.
fn tokens(line: &str) -> Vec<String> {
    let mut tokens = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match (c, tokens.last_mut()) {
            ('|', _) if !quoted => tokens.push(String::new()),
            (_, Some(token)) => {
                quoted ^= c == '"';
                token.push(c);
            }
            _ => {}
        }
    }
    tokens.iter().map(|token| token.trim().to_owned()).collect()
}

/// What a token shows, and its formula.
/// A token without what says how its cell looks, and that.
fn shown(token: &str) -> (&str, Option<Shown>) {
    if let Some(struck) = token.strip_prefix('~').and_then(|t| t.strip_suffix('~')) {
        return (struck, Some(Shown::Struck));
    }
    match token.split_once("~>") {
        Some((held, shown)) => (held.trim(), Some(Shown::As(shown.trim().into()))),
        None => (token, None),
    }
}

fn value(token: &str) -> Option<(Value, Option<Box<str>>)> {
    if let Some((formula, result)) = token.strip_prefix('=').and_then(|f| f.rsplit_once("->")) {
        let result = if result == "?" { Some(Value::Uncalculated) } else { plain(result.trim()) };
        return result.map(|value| (value, Some(formula.into())));
    }
    plain(token).map(|value| (value, None))
}

fn plain(token: &str) -> Option<Value> {
    let quoted = token.strip_prefix('"').and_then(|t| t.strip_suffix('"'));
    let value = match token {
        "" | "\"" => return None,
        "{true}" => Value::Bool(true),
        "{false}" => Value::Bool(false),
        _ if quoted.is_some() => return quoted.filter(|q| !q.is_empty()).map(|q| Value::Text(q.into())),
        _ if is_error(token) => Value::Error(token.into()),
        _ => match token.strip_prefix('@').and_then(finite) {
            Some(serial) => Value::Date(serial),
            None => finite(token).map_or_else(|| Value::Text(token.into()), Value::Number),
        },
    };
    Some(value)
}

fn is_error(token: &str) -> bool {
    let body = token.strip_prefix('#').unwrap_or_default();
    (body.ends_with(['!', '?']) || body == "N/A") && body.chars().all(|c| c.is_ascii_uppercase() || "/0!?".contains(c))
}

/// A number as people type it; `inf`, `nan` and `1e5` are words here.
fn finite(token: &str) -> Option<f64> {
    let digits = token.strip_prefix('-').unwrap_or(token);
    let plain =
        digits.starts_with(|c: char| c.is_ascii_digit()) && digits.chars().all(|c| c.is_ascii_digit() || c == '.');
    plain.then(|| token.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_cell_can_be_drawn() {
        let book = drawn(
            "a.xls",
            r##"
Judul
 No | "1.234" | #REF! | =SUM(C5:C8)->120 | =A1+B1->? | {true} | @45292 | -3 | 1.5 || 2024-01-01 | "a | b"
# no row
!hide-row 2
!hide-col B

== Lama (hidden)
x
"##,
        );
        assert_eq!(book.format, Format::Xls);
        let sheet = &book.sheets[0];
        assert_eq!((sheet.name.as_str(), sheet.visibility), ("Rekap", Visibility::Visible));
        let row: Vec<(u32, &Value)> = sheet.cells.iter().filter(|c| c.row == 1).map(|c| (c.col, &c.value)).collect();
        assert_eq!(
            row,
            [
                (0, &Value::Text("No".into())),
                (1, &Value::Text("1.234".into())),
                (2, &Value::Error("#REF!".into())),
                (3, &Value::Number(120.0)),
                (4, &Value::Uncalculated),
                (5, &Value::Bool(true)),
                (6, &Value::Date(45_292.0)),
                (7, &Value::Number(-3.0)),
                (8, &Value::Number(1.5)),
                (10, &Value::Text("2024-01-01".into())),
                (11, &Value::Text("a | b".into())),
            ]
        );
        assert_eq!(sheet.cell(CellRef::new(1, 3)).unwrap().formula.as_deref(), Some("SUM(C5:C8)"));
        assert_eq!((&sheet.hidden_rows[..], &sheet.hidden_columns[..]), (&[1][..], &[1][..]));
        assert_eq!((book.sheets[1].name.as_str(), book.sheets[1].visibility), ("Lama", Visibility::Hidden));
        assert_eq!(book.sheets[1].cells[0].row, 0);
    }

    #[test]
    fn merges_are_the_rectangles_that_the_marks_make() {
        let book = drawn("a.xlsx", "No | Koperasi | < | <\n^ | Aktif | < | Tidak\n^ | ^ | < | x\n");
        let merges: Vec<String> = book.sheets[0].merges.iter().map(ToString::to_string).collect();
        assert_eq!(merges, ["A1:A3", "B1:D1", "B2:C3"]);
    }
}
