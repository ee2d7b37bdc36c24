//! What a cell shows: where LibreOffice shows something else than the number, so do we say; where it shows the number, we
//! read it.

mod office;

use std::fmt::Write as _;
use std::path::Path;

use iku::grids::{Cell, Shown, Value, read};
use rust_xlsxwriter::{Format, Workbook};

/// Comma, quotes, UTF-8, from the first line, columns of any kind, English, cells as they are shown.
const AS_SHOWN: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,true";

const BODIES: [&str; 16] = [
    "0",
    "#,##0",
    "0.00",
    "#",
    "00000",
    "#,##0,",
    "0,,",
    "0%",
    "# ##0",
    "0.00E+00",
    "??0",
    "# ?/?",
    "0\\.000",
    "#,##0.###",
    "0.000",
    "General",
];
const BEFORE: [&str; 8] = ["", "\"Rp\" ", "-", "(", "[Red]", "[$Rp-421] ", "_-* ", "\"ke-\""];
const BEHIND: [&str; 8] = ["", " \"orang\"", ")", "\"%\"", "_-", "\\ \"paket\"", "\"000\"", " \"ribu\""];
const WHOLE: [&str; 10] = [
    "#,##0;-#,##0",
    "#,##0_);(#,##0)",
    "0;0;\"-\"",
    "0;;",
    ";;;",
    "\"ada\"",
    "[>=1000]#,##0,\" rb\";0",
    "[<10]\"sedikit\";0",
    "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)",
    "[=12]\"selusin\";General",
];
const VALUES: [f64; 11] = [0.0, 1.0, 7.0, 12.0, 999.0, 1_234.0, 12_000.0, 1_234_567.0, -5.0, 0.5, 12.4];

/// Every piece before and behind every body, and formats of their own.
fn codes() -> Vec<String> {
    let pieces = BODIES.iter().flat_map(|body| {
        let before = BEFORE.iter().map(move |before| format!("{before}{body}"));
        before.chain(BEHIND.iter().map(move |behind| format!("{body}{behind}")))
    });
    let mut codes: Vec<String> = pieces.chain(WHOLE.map(str::to_owned)).collect();
    // Signs and words in the midst of what is General are not to be had from every program.
    codes.retain(|code| code == "General" || !code.contains("General") || code.starts_with('['));
    codes.sort();
    codes.dedup();
    codes
}

/// A row for each format, a column for each value.
fn write(path: &Path, codes: &[String]) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, code) in (0..).zip(codes) {
        let format = Format::new().set_num_format(code);
        for (col, value) in (0..).zip(VALUES) {
            sheet.write_with_format(row, col, value, &format).unwrap();
        }
    }
    book.save(path).unwrap();
}

/// The fields of a line, without quotes around them.
fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            c => fields.last_mut().unwrap().push(c),
        }
    }
    fields
}

/// The number that a person reads in a text, marks between thousands left out; `None` where there is more than a number.
fn as_number(text: &str) -> Option<f64> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != ',').collect();
    let digits = plain.strip_prefix('-').unwrap_or(&plain);
    digits.bytes().all(|b| b.is_ascii_digit() || b == b'.').then(|| plain.parse().ok())?
}

/// What is wrong with our reading of a cell that holds a whole number and is shown so.
fn wrong(cell: &Cell, value: f64, seen: &str) -> Option<&'static str> {
    let Value::Number(read) = cell.value else { return None };
    if (read - value).abs() > 1e-9 {
        return Some("another number");
    }
    // What hides a zero or writes a dash for it says zero all the same.
    let hides_zero = value == 0.0 && !seen.contains(char::is_alphanumeric);
    let same = hides_zero || as_number(seen) == Some(value);
    // A unit behind the number is looked up in the vocabulary.
    let digits = |text: &str| text.replace(|c: char| !c.is_ascii_digit() && c != '.', "").parse::<f64>().ok();
    match &cell.shown {
        // What is negative is told by itself.
        None if !same && value >= 0.0 => Some("not told"),
        Some(Shown::As(text)) if same && digits(text) != Some(value.abs()) => Some("told, and shown as it is"),
        _ => None,
    }
}

#[test]
fn what_another_program_shows_is_read_or_told() {
    if !office::is_installed() {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("bentuk.xlsx");
    let codes = codes();
    write(&path, &codes);
    let mut differences = String::new();
    for ending in ["xlsx", "xls", "ods"] {
        let file = if ending == "xlsx" { path.clone() } else { office::convert(&path, ending, dir.path()) };
        let csv = std::fs::read_to_string(office::convert(&file, AS_SHOWN, dir.path())).unwrap();
        let book = read(&file).workbook.unwrap();
        let cell = |row: usize, col: usize| {
            let at = iku::place::CellRef::new(u32::try_from(row).unwrap(), u32::try_from(col).unwrap());
            book.sheets[0].cell(at)
        };
        let mut compared = 0;
        for (row, (line, code)) in csv.lines().zip(&codes).enumerate() {
            for ((col, seen), value) in fields(line).iter().enumerate().zip(VALUES) {
                // Fractions are told by themselves.
                let Some(cell) = cell(row, col).filter(|_| value.fract() == 0.0) else { continue };
                compared += 1;
                if let Some(wrong) = wrong(cell, value, seen) {
                    let shown = &cell.shown;
                    writeln!(differences, "{ending} {code:30} {value}: {seen:?}, ours {shown:?}: {wrong}").unwrap();
                }
            }
        }
        assert_eq!(compared, codes.len() * VALUES.iter().filter(|v| v.fract() == 0.0).count(), "{ending}");
    }
    assert!(differences.is_empty(), "\n{differences}");
}
