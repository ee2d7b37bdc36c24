//! An inbox of 500 small workbooks: what recognising, checking and writing cost beside reading alone. Prints ratios of
//! the same run; `cargo bench --bench inbox`.

use std::path::Path;
use std::time::{Duration, Instant};

use calamine::{Reader, Xlsx, open_workbook};
use iku::batch::{Request, Unwatched, judge, run};
use iku::tables::Recogniser;
use iku::tables::file::FileReading;
use rust_xlsxwriter::{Workbook, XlsxError};

const FILES: usize = 500;
const ROUNDS: usize = 5;

/// One division's recap: titles, a heading, eleven districts, a total, a signature. Two divisions report a quarter each,
/// so that all of them fit together, with a mistake in one of twenty.
fn recap(path: &Path, districts: &[String], seed: usize) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Rekap")?;
    let (subject, quarter) = (["KOPERASI", "UMKM"][seed % 2], ["I", "II", "III", "IV"][seed / 2 % 4]);
    sheet.write(0, 0, format!("REKAPITULASI DATA {subject} PER KECAMATAN"))?;
    sheet.write(1, 0, format!("TRIWULAN {quarter} TAHUN {}", 2000 + seed / 8))?;
    let heads = match subject {
        "UMKM" => ["No", "Kecamatan", "Usaha Mikro", "Usaha Kecil", "Jumlah UMKM"],
        _ => ["No", "Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi"],
    };
    for (col, head) in heads.iter().enumerate() {
        sheet.write(3, u16::try_from(col).unwrap_or(0), *head)?;
    }
    let mut sums = [0; 3];
    for (i, district) in districts.iter().enumerate() {
        let row = u32::try_from(4 + i).unwrap_or(0);
        let (one, two) = (40 + (i * 13) % 80 + seed / 16, 20 + (i * 11) % 60);
        let whole = if seed % 20 == 7 && i == 4 { one - 1 } else { one + two };
        sheet.write(row, 0, u32::try_from(i + 1).unwrap_or(0))?;
        sheet.write(row, 1, district)?;
        for (col, count) in [(2, one), (3, two), (4, whole)] {
            sums[usize::from(col) - 2] += count;
            sheet.write(row, col, u32::try_from(count).unwrap_or(0))?;
        }
    }
    let last = u32::try_from(4 + districts.len()).unwrap_or(0);
    sheet.write(last, 1, "JUMLAH")?;
    for (col, sum) in [(2, sums[0]), (3, sums[1]), (4, sums[2])] {
        sheet.write(last, col, u32::try_from(sum).unwrap_or(0))?;
    }
    sheet.write(last + 3, 3, "Jeneponto,        Januari 2024")?;
    sheet.write(last + 4, 3, "KEPALA BIDANG")?;
    workbook.save(path)
}

/// The quickest of some rounds: the one that was least disturbed.
fn quickest(mut work: impl FnMut()) -> Duration {
    let round = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..ROUNDS).map(|_| round(&mut work)).min().unwrap_or_default()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let schema = iku::schema::builtin()?;
    let names: Vec<String> = schema.region.districts.iter().map(|d| d.name.clone()).collect();
    let inbox = tempfile::tempdir()?;
    let paths: Vec<_> = (0..FILES).map(|i| inbox.path().join(format!("kop {i}.xlsx"))).collect();
    for (i, path) in paths.iter().enumerate() {
        recap(path, &names, i)?;
    }
    // One thread, so that wall time is CPU time.
    rayon::ThreadPoolBuilder::new().num_threads(1).build_global()?;
    let plain = quickest(|| {
        for path in &paths {
            let mut book: Xlsx<_> = open_workbook(path).expect("written above");
            let mut cells = book.worksheet_cells_reader("Rekap").expect("written above");
            while let Ok(Some(cell)) = cells.next_cell() {
                std::hint::black_box(&cell);
            }
        }
    });
    let range = quickest(|| {
        for path in &paths {
            let mut book: Xlsx<_> = open_workbook(path).expect("written above");
            std::hint::black_box(book.worksheet_range("Rekap").expect("written above"));
        }
    });
    let read = quickest(|| {
        for path in &paths {
            std::hint::black_box(iku::grids::read(path));
        }
    });
    let recogniser = Recogniser::new(&schema, None);
    let books: Vec<_> = paths.iter().filter_map(|p| iku::grids::read(p).workbook.ok()).collect();
    let recognise = quickest(|| {
        for book in &books {
            std::hint::black_box(recogniser.workbook("kop.xlsx", book));
        }
    });
    let readings = || -> Vec<FileReading> {
        let file = |(i, book)| FileReading {
            path: format!("kop {i}.xlsx"),
            sha256: String::new(),
            bytes: 0,
            format: None,
            saved: None,
            problem: None,
            sheets: recogniser.workbook("kop.xlsx", book),
            external_links: Vec::new(),
            same_as: None,
            letters: Vec::new(),
            revision: 0,
        };
        books.iter().enumerate().map(file).collect()
    };
    // What is judged is made beforehand; only the judging is timed.
    let mut read_all: Vec<_> = (0..ROUNDS).map(|_| readings()).collect();
    let check = quickest(|| {
        let files = read_all.pop().unwrap_or_default();
        let _ = std::hint::black_box(judge(&schema, files, Vec::new(), &Request::default()));
    });
    let whole = quickest(|| {
        let request = Request { inboxes: vec![inbox.path().to_owned()], ..Request::default() };
        let _ = std::hint::black_box(run(&schema, &request, &Unwatched));
    });
    let ratio = |d: Duration| d.as_secs_f64() / plain.as_secs_f64();
    let each = |d: Duration| d.as_secs_f64() * 1_000.0 / FILES as f64;
    use std::io::Write;
    let mut out = std::io::stdout();
    writeln!(out, "{FILES} recaps of {} rows, one thread, quickest of {ROUNDS} rounds", names.len() + 6)?;
    for (what, took) in [
        ("calamine, cells only", plain),
        ("calamine, a dense range", range),
        ("iku, reading", read),
        ("iku, recognising", recognise),
        ("iku, checking and computing", check),
        ("iku, all of it", whole),
    ] {
        writeln!(out, "{what:30} {:8.3} ms a file   {:5.2} x", each(took), ratio(took))?;
    }
    Ok(())
}
