//! The ways of reading that are compared.

use std::fs::File;
use std::io::{BufReader, Cursor, Read};
use std::path::Path;

use calamine::{DataRef, Reader as _, Xlsx};
use iku::batch::{Request, Unwatched};
use iku::grids::{ReadProblem, Reader, Row, Value, read_with, stream};
use zip::ZipArchive;

use crate::Outcome;

/// In the order of the table; the first is what the others are measured by.
pub const WAYS: [&str; 6] = ["inflate", "rows", "check", "read", "cells", "range"];

/// Reads a file, or all files of a folder, in one way; says what was found.
pub fn run(way: &str, path: &Path) -> Outcome<String> {
    match way {
        "inflate" => inflate(path).map(|bytes| format!("{bytes} bytes")),
        "rows" => shown(path),
        "check" => checked(path, Reader::Auto),
        "check-calamine" => checked(path, Reader::Calamine),
        "read" => kept(path, Reader::Auto),
        "read-calamine" => kept(path, Reader::Calamine),
        "cells" => cells(path).map(|cells| format!("{cells} cells")),
        "range" => {
            let mut book: Xlsx<_> = calamine::open_workbook(path)?;
            let cells: usize = book.worksheets().iter().map(|(_, range)| range.used_cells().count()).sum();
            Ok(format!("{cells} cells"))
        }
        _ => {
            let way = way.strip_prefix("small-").ok_or("no such way")?;
            let mut files = 0;
            for entry in std::fs::read_dir(path)? {
                run(way, &entry?.path())?;
                files += 1;
            }
            Ok(format!("{files} files"))
        }
    }
}

/// Every cell of a file, a line each, `sheet TAB cell TAB kind TAB value`, for a comparison with other readers.
pub fn dump(path: &Path) -> Outcome<()> {
    let book = read_with(path, Reader::Auto).workbook.map_err(|problem| format!("{problem:?}"))?;
    for sheet in &book.sheets {
        if let Some(problem) = &sheet.problem {
            println!("{:?}\t\tproblem\t{}", sheet.name, problem.why);
        }
        for cell in &sheet.cells {
            let (kind, value) = match &cell.value {
                Value::Number(n) => ("number", n.to_string()),
                Value::Date(n) => ("date", n.to_string()),
                Value::Text(text) => ("text", format!("{text:?}")),
                Value::Bool(is) => ("bool", is.to_string()),
                Value::Error(error) => ("error", error.to_string()),
                Value::Uncalculated => ("uncalculated", String::new()),
            };
            println!("{:?}\t{}\t{kind}\t{value}", sheet.name, cell.at());
        }
    }
    Ok(())
}

/// Every member to its end in blocks, its checksum compared.
fn inflate(path: &Path) -> Outcome<u64> {
    let mut zip = ZipArchive::new(BufReader::new(File::open(path)?))?;
    let (mut block, mut bytes) = (vec![0; 64 * 1024], 0);
    for i in 0..zip.len() {
        let mut member = zip.by_index(i)?;
        loop {
            let n = member.read(&mut block)?;
            if n == 0 {
                break;
            }
            bytes += n as u64;
        }
    }
    Ok(bytes)
}

/// All rows shown to somebody who only counts their cells.
fn shown(path: &Path) -> Outcome<String> {
    let count = |cells: &mut usize, row: &Row<'_>| *cells += row.cells().len();
    let (file, streamed) = stream(path, Reader::Auto, |_| {
        let mut cells = 0;
        Some(move |row: &Row<'_>| -> Result<(), ReadProblem> {
            count(&mut cells, row);
            Ok(())
        })
    });
    file.workbook.map_err(|problem| format!("{problem:?}"))?;
    Ok(format!("{} cells", streamed.iter().map(|sheet| sheet.cells).sum::<u64>()))
}

/// Everything of a run but the outputs: read, recognised, checked, counted, indicators.
fn checked(path: &Path, reader: Reader) -> Outcome<String> {
    let schema = iku::schema::builtin().map_err(|_| "the schemas are sound")?;
    let request = Request { inboxes: vec![path.to_owned()], reader, ..Request::default() };
    let outcome = iku::batch::run(&schema, &request, &Unwatched).map_err(|why| format!("{why:?}"))?;
    let sum: i64 = outcome.observations.iter().map(|o| o.value).sum();
    Ok(format!("{sum} counted, {} findings", outcome.findings.len()))
}

/// All cells kept.
fn kept(path: &Path, reader: Reader) -> Outcome<String> {
    match read_with(path, reader).workbook {
        Ok(book) => Ok(format!("{} cells", book.sheets.iter().map(|sheet| sheet.cells.len()).sum::<usize>())),
        Err(problem) => Ok(format!("{problem:?}")),
    }
}

/// The library's streaming reader, its cells only counted.
fn cells(path: &Path) -> Outcome<u64> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(std::fs::read(path)?))?;
    let mut cells = 0;
    for name in book.sheet_names() {
        let mut reader = book.worksheet_cells_reader(&name)?;
        while let Some(cell) = reader.next_cell()? {
            cells += u64::from(!matches!(cell.get_value(), DataRef::Empty));
        }
    }
    Ok(cells)
}
