//! Workbooks full of texts that are not ours: what looking at them costs beside reading their cells.
//!
//! `cargo bench --bench texts` prints each kind's ratio to the reading library's cells in the same run, and microseconds
//! a text beyond them; `-- KIND` does one kind alone, as a profiler wants it.

use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use calamine::{Xlsx, open_workbook};
use iku::batch::{Request, Unwatched, run};
use rust_xlsxwriter::{Workbook, XlsxError};

const ROWS: u32 = 1_500;
const TEXTS_A_ROW: u16 = 4;
const ROUNDS: usize = 5;

const SYLLABLES: [&str; 24] = [
    "ba", "ra", "ma", "ta", "la", "ka", "sa", "na", "pa", "da", "ga", "wa", "ja", "bi", "ri", "mi", "ti", "li", "gu",
    "ru", "mu", "tu", "lu", "ku",
];
/// Words of offices, ours among them.
const OFFICE: [&str; 24] = [
    "koperasi",
    "usaha",
    "data",
    "rekap",
    "jumlah",
    "anggota",
    "laporan",
    "kegiatan",
    "kecamatan",
    "desa",
    "pelatihan",
    "bantuan",
    "triwulan",
    "tahun",
    "aktif",
    "peserta",
    "izin",
    "surat",
    "undangan",
    "rapat",
    "jalan",
    "pasar",
    "sekolah",
    "nelayan",
];

/// Numbers that look drawn and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % n
    }

    fn one_of<'w>(&mut self, words: &[&'w str]) -> &'w str {
        words[self.below(words.len())]
    }

    fn word(&mut self) -> String {
        let syllables = 2 + self.below(3);
        (0..syllables).map(|_| self.one_of(&SYLLABLES)).collect()
    }

    fn words(&mut self, count: usize) -> String {
        (0..count).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }

    /// A word of offices with one letter changed.
    fn misspelt(&mut self) -> String {
        let word = self.one_of(&OFFICE);
        let at = self.below(word.len());
        let letter = char::from(b'a' + u8::try_from(self.below(26)).unwrap_or(0));
        word.char_indices().map(|(i, c)| if i == at { letter } else { c }).collect()
    }

    fn text(&mut self, kind: &str) -> String {
        match kind {
            "words" => self.word(),
            "names" => format!("{} {}", self.word(), self.word()).to_uppercase(),
            "sentences" => self.words(15),
            "paragraphs" => self.words(100),
            "of offices" => (0..4).map(|_| self.one_of(&OFFICE)).collect::<Vec<_>>().join(" "),
            "misspelt" => format!("{} {}", self.misspelt(), self.misspelt()),
            _ => format!(
                "{} {} {} No. {}/X/{}",
                self.one_of(&OFFICE),
                self.word(),
                self.misspelt(),
                self.below(999),
                2000 + self.below(30)
            ),
        }
    }
}

const KINDS: [&str; 7] = ["words", "names", "sentences", "paragraphs", "of offices", "misspelt", "letters of offices"];
const SHAPES: [&str; 3] = ["a list", "without headings", "by kecamatan"];

/// A sheet of such texts.
fn write(path: &Path, kind: &str, shape: &str, districts: &[String]) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet().set_name("Data")?;
    let mut dice = Dice(7);
    let mut row = 0;
    if shape != "without headings" {
        sheet.write(0, 0, "DAFTAR ARSIP")?;
        let second = if shape == "by kecamatan" { "Kecamatan" } else { "Kode" };
        for (col, head) in (0..).zip(["No", second, "Uraian", "Asal", "Isi", "Catatan"]) {
            sheet.write(2, col, head)?;
        }
        row = 3;
    }
    for i in 0..ROWS {
        sheet.write(row + i, 0, i + 1)?;
        match shape {
            "by kecamatan" => sheet.write(row + i, 1, &districts[dice.below(districts.len())])?,
            _ => sheet.write(row + i, 1, i)?,
        };
        for col in 0..TEXTS_A_ROW {
            sheet.write(row + i, 2 + col, dice.text(kind))?;
        }
    }
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
    let districts: Vec<String> = schema.region.districts.iter().map(|d| d.name.clone()).collect();
    let wanted: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with("--")).collect();
    // One thread, so that wall time is CPU time.
    rayon::ThreadPoolBuilder::new().num_threads(1).build_global()?;
    let mut out = std::io::stdout();
    let texts = f64::from(ROWS) * f64::from(TEXTS_A_ROW);
    writeln!(out, "{texts} texts a sheet, one thread, quickest of {ROUNDS} rounds; calamine's cells = 1")?;
    for kind in KINDS.iter().filter(|kind| wanted.is_empty() || wanted.iter().any(|w| w == *kind)) {
        for shape in SHAPES {
            let inbox = tempfile::tempdir()?;
            let path = inbox.path().join("arsip.xlsx");
            write(&path, kind, shape, &districts)?;
            let cells = quickest(|| {
                let mut book: Xlsx<_> = open_workbook(&path).expect("written above");
                let mut cells = book.worksheet_cells_reader("Data").expect("written above");
                while let Ok(Some(cell)) = cells.next_cell() {
                    black_box(&cell);
                }
            });
            let request = Request { inboxes: vec![inbox.path().to_owned()], ..Request::default() };
            let whole = quickest(|| {
                let _ = black_box(run(&schema, &request, &Unwatched));
            });
            let ratio = whole.as_secs_f64() / cells.as_secs_f64();
            let each = whole.saturating_sub(cells).as_secs_f64() * 1e6 / texts;
            writeln!(out, "{kind:20} {shape:18} {ratio:6.2} x   {each:7.2} microseconds a text beyond")?;
        }
    }
    Ok(())
}
