//! What people open, read back as they would.

mod sample;

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::path::Path;

use calamine::{Data, Reader as _, Xlsx};
use iku::outcome::Outcome;
use iku::output::{Error, Options, Written, terminal, write};
use iku::place::CellRef;
use iku::schema::Schema;
use iku::words::Lang;

/// A folder of outputs, and what lies in it.
struct Outputs {
    dir: tempfile::TempDir,
    written: Written,
}

impl Outputs {
    #[track_caller]
    fn of(outcome: &Outcome<'_>, lang: Lang) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let options = Options { out: dir.path(), lang, inbox_link: Some("../data masuk".to_owned()) };
        let written = write(outcome, &options).unwrap();
        Self { dir, written }
    }

    #[track_caller]
    fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.dir.path().join(name)).unwrap()
    }

    #[track_caller]
    fn book(&self, name: &str) -> Book {
        Book::open(self.bytes(name))
    }
}

/// A workbook as its readers see it.
struct Book {
    cells: Xlsx<Cursor<Vec<u8>>>,
    members: BTreeMap<String, String>,
}

impl Book {
    fn open(bytes: Vec<u8>) -> Self {
        let mut package = zip::ZipArchive::new(Cursor::new(bytes.clone())).unwrap();
        let mut members = BTreeMap::new();
        for i in 0..package.len() {
            let mut member = package.by_index(i).unwrap();
            let mut text = String::new();
            member.read_to_string(&mut text).unwrap();
            members.insert(member.name().unwrap().into_owned(), text);
        }
        Self { cells: Xlsx::new(Cursor::new(bytes)).unwrap(), members }
    }

    #[track_caller]
    fn at(&mut self, sheet: &str, cell: &str) -> String {
        let cell: CellRef = cell.parse().unwrap();
        match self.cells.worksheet_range(sheet).unwrap().get_value((cell.row, cell.col)) {
            None | Some(Data::Empty) => String::new(),
            Some(value) => value.to_string(),
        }
    }

    #[track_caller]
    fn formula(&mut self, sheet: &str, cell: &str) -> String {
        let cell: CellRef = cell.parse().unwrap();
        self.cells.worksheet_formula(sheet).unwrap().get_value((cell.row, cell.col)).cloned().unwrap_or_default()
    }

    /// The cells of a sheet whose text is this.
    #[track_caller]
    fn find(&mut self, sheet: &str, text: &str) -> CellRef {
        let range = self.cells.worksheet_range(sheet).unwrap();
        let (top, left) = range.start().unwrap();
        let found = range.used_cells().find(|(_, _, d)| *d == text);
        let (row, col, _) = found.unwrap_or_else(|| panic!("{text} is not on {sheet}"));
        CellRef::new(top + u32::try_from(row).unwrap(), left + u32::try_from(col).unwrap())
    }

    /// The note of a cell of the sheet at a position.
    #[track_caller]
    fn note(&self, position: usize, cell: &str) -> String {
        let notes = self.members.get(&format!("xl/comments{position}.xml")).unwrap();
        let start = notes.find(&format!("<comment ref=\"{cell}\"")).unwrap_or_else(|| panic!("no note at {cell}"));
        let note = &notes[start..];
        let note = &note[..note.find("</comment>").unwrap()];
        note.split('<').filter_map(|part| part.split_once('>').map(|(_, text)| text)).collect()
    }

    /// The place to which a cell of the sheet at a position is linked.
    #[track_caller]
    fn link(&self, position: usize, cell: &str) -> String {
        let sheet = &self.members[&format!("xl/worksheets/sheet{position}.xml")];
        let start = sheet.find(&format!("<hyperlink ref=\"{cell}\"")).unwrap_or_else(|| panic!("no link at {cell}"));
        let link = &sheet[start..];
        let part = |text: &str, name: &str| {
            let (_, after) = text.split_once(&format!("{name}=\""))?;
            after.split_once('"').map(|(value, _)| value.replace("&apos;", "'").replace("&amp;", "&"))
        };
        let link = &link[..link.find("/>").unwrap()];
        let inside = part(link, "location").unwrap_or_default();
        let Some(id) = part(link, "r:id") else { return inside };
        let rels = &self.members[&format!("xl/worksheets/_rels/sheet{position}.xml.rels")];
        let at = rels.find(&format!("Id=\"{id}\"")).unwrap();
        format!("{}#{inside}", part(&rels[at..], "Target").unwrap())
    }
}

fn year(test: impl FnOnce(&Outcome<'_>, &Schema)) {
    let schema = sample::schema();
    test(&sample::year(&schema), &schema);
}

#[test]
fn the_consolidated_workbook_has_its_seven_sheets_in_order() {
    year(|outcome, _| {
        for lang in [Lang::Id, Lang::En] {
            let names = Outputs::of(outcome, lang).book("konsolidasi-iku.xlsx").cells.sheet_names();
            assert_eq!(
                names,
                ["Ringkasan", "Per Kecamatan", "Triwulan", "Temuan", "Sumber Data", "Data", "Metodologi"]
            );
        }
    });
}

#[test]
fn a_district_s_figure_is_a_formula_over_data_with_note_and_link() {
    year(|outcome, _| {
        let mut book = Outputs::of(outcome, Lang::Id).book("konsolidasi-iku.xlsx");
        // Bangkala, active cooperatives: one position; training participants: the quarters added up.
        assert_eq!(book.at("Per Kecamatan", "C8"), "23");
        let formula = book.formula("Per Kecamatan", "C8");
        let row = formula.strip_prefix("Data!G").unwrap().to_owned();
        assert_eq!(book.at("Data", &format!("G{row}")), "23");
        assert_eq!(book.at("Data", &format!("L{row}")), "kelembagaan/kop tw4.xlsx");
        assert_eq!(book.at("Data", &format!("N{row}")), "D7");
        assert_eq!(book.link(2, "C8"), format!("'Data'!A{row}:O{row}"));
        let note = book.note(2, "C8");
        for said in ["Bangkala", "kelembagaan/kop tw4.xlsx", "Rekap", "D7", "11 Desember 2023"] {
            assert!(note.contains(said), "{note}");
        }
        assert_eq!(book.formula("Per Kecamatan", "F8").matches("Data!G").count(), 4);
        assert_eq!(book.at("Per Kecamatan", "E8"), "54.76");
        assert_eq!(book.formula("Per Kecamatan", "E8"), "IF(AND(COUNT(C8,D8)=2,N(D8)>0),ROUND(C8/D8*100,2),\"\")");
    });
}

#[test]
fn a_questioned_figure_is_empty_and_its_note_names_the_finding() {
    year(|outcome, _| {
        let mut book = Outputs::of(outcome, Lang::Id).book("konsolidasi-iku.xlsx");
        for cell in ["C11", "D11"] {
            assert_eq!((book.at("Per Kecamatan", cell), book.formula("Per Kecamatan", cell)), Default::default());
            assert!(book.note(2, cell).contains("R301 part-exceeds-whole"), "{cell}");
        }
        assert_eq!(book.at("Per Kecamatan", "E11"), "");
        // A gap is empty as well, and says which quarter is missing and where it should stand.
        assert_eq!(book.at("Per Kecamatan", "F17"), "");
        let note = book.note(2, "F17");
        assert!(note.contains("Triwulan II 2023") && note.contains("diklat tw2.xlsx"), "{note}");
        // A figure under a warning is used, and says so.
        assert_eq!(book.at("Per Kecamatan", "G12"), "1828");
        assert!(book.note(2, "G12").contains("P603 implausible-change"));
        // In print, where notes are not seen, the reasons stand below.
        let at = book.find("Per Kecamatan", "Mengapa ada yang kosong");
        assert_eq!(book.at("Per Kecamatan", &CellRef::new(at.row + 1, 1).to_string()), "Bontoramba");
    });
}

#[test]
fn the_regency_adds_up_the_districts_that_have_both_sides() {
    year(|outcome, _| {
        let mut book = Outputs::of(outcome, Lang::Id).book("konsolidasi-iku.xlsx");
        assert_eq!(book.at("Per Kecamatan", "B19"), "Kabupaten Jeneponto");
        // 182 of 343 without Bontoramba's 20 of 18.
        assert_eq!((book.at("Per Kecamatan", "C19"), book.at("Per Kecamatan", "D19")), ("162".into(), "325".into()));
        assert_eq!(book.at("Per Kecamatan", "E19"), "49.85");
        assert!(book.formula("Per Kecamatan", "C19").contains("SUMPRODUCT(C8:C18,--ISNUMBER(E8:E18))"));
        assert_eq!(book.at("Per Kecamatan", "C20"), "10 dari 11");
        assert_eq!(book.at("Per Kecamatan", "C21"), "sementara");
        assert_eq!(book.at("Per Kecamatan", "I21"), "lengkap");
    });
}

#[test]
fn the_overview_gives_achievement_and_predicate_only_where_there_is_a_target() {
    year(|outcome, _| {
        let mut book = Outputs::of(outcome, Lang::Id).book("konsolidasi-iku.xlsx");
        let row = |book: &mut Book, row: u32| {
            ["E", "F", "G", "H", "I", "J", "K", "L"].map(|col| book.at("Ringkasan", &format!("{col}{row}")))
        };
        // 162 / 325 = 49.846...; of 60 that is 83.076..., from the value before it is rounded.
        assert_eq!(row(&mut book, 6), ["60", "162", "325", "49.85", "83.08", "Tinggi", "10 dari 11", "sementara"]);
        assert_eq!(row(&mut book, 7)[0], "");
        assert_eq!(row(&mut book, 7)[4..6], ["", ""]);
        assert!(book.formula("Ringkasan", "I7").contains("ROUND"), "filling in the target is enough");
        assert_eq!(book.link(1, "F6"), "'Per Kecamatan'!C19");
    });
}

#[test]
fn what_the_document_prints_upside_down_is_quoted_and_its_literal_value_noted() {
    year(|outcome, schema| {
        let mut book = Outputs::of(outcome, Lang::Id).book("konsolidasi-iku.xlsx");
        let quoted = format!("“{}”", schema.indicators[0].document_formula);
        let at = book.find("Metodologi", &quoted);
        assert_eq!(book.at("Metodologi", &CellRef::new(at.row + 1, 2).to_string()), schema.indicators[0].reading.id);
        // 325 / 162
        assert_eq!(book.at("Metodologi", &CellRef::new(at.row + 2, 2).to_string()), "200.62");
    });
}

#[test]
fn every_row_of_every_file_is_accounted_for() {
    year(|outcome, _| {
        let mut book = Outputs::of(outcome, Lang::Id).book("konsolidasi-iku.xlsx");
        let range = book.cells.worksheet_range("Sumber Data").unwrap();
        let agreeing = range.used_cells().filter(|(_, _, d)| *d == "cocok").count();
        assert!(agreeing > outcome.files.len(), "{agreeing}");
        assert!(!range.used_cells().any(|(_, _, d)| *d == "SELISIH"));
        let sum = book.find("Sumber Data", "Jumlah semua berkas").row;
        let row = |book: &mut Book, row: u32| {
            (8..13).map(|col| book.at("Sumber Data", &CellRef::new(row, col).to_string())).collect::<Vec<_>>()
        };
        assert_eq!(row(&mut book, sum), ["422", "231", "21", "1", "169"]);
        for path in ["kelembagaan/~$kop tw4.xlsx", "surat pengantar.docx", "rahasia.xlsx", "=cadangan"] {
            book.find("Sumber Data", path);
        }
    });
}

#[test]
fn findings_stand_with_the_most_serious_first_and_lead_to_their_figure() {
    year(|outcome, _| {
        let mut book = Outputs::of(outcome, Lang::Id).book("konsolidasi-iku.xlsx");
        let column = (6..11).map(|row| book.at("Temuan", &format!("B{row}"))).collect::<Vec<_>>();
        assert_eq!(column, ["Kesalahan", "Kesalahan", "Peringatan", "Peringatan", "Keterangan"]);
        let row = book.link(4, "F6").split_once('A').unwrap().1.split_once(':').unwrap().0.to_owned();
        assert_eq!(book.at("Data", &format!("G{row}")), "20");
        assert_eq!(book.at("Data", &format!("J{row}")), "tidak");
        assert!(book.at("Data", &format!("K{row}")).starts_with("R301 part-exceeds-whole"));
        assert_eq!(book.link(6, &format!("J{row}")), "'Temuan'!A6:J6", "and back again");
    });
}

#[test]
fn a_quarter_without_a_value_is_an_empty_cell_so_that_no_chart_draws_a_zero() {
    let schema = sample::schema();
    let outcome = sample::nothing(&schema);
    let mut book = Outputs::of(&outcome, Lang::Id).book("konsolidasi-iku.xlsx");
    for cell in ["C6", "D6", "C9", "D9"] {
        assert_eq!((book.at("Triwulan", cell), book.formula("Triwulan", cell)), Default::default());
    }
    assert_eq!(book.at("Ringkasan", "H6"), "");
    assert_eq!(book.at("Ringkasan", "L6"), "tidak tersedia");
    assert_eq!(book.at("Temuan", "A6"), "Tidak ada temuan.");
    let charts = book.members.keys().filter(|name| name.starts_with("xl/charts/chart")).count();
    assert_eq!(charts, schema.indicators.len());
}

#[test]
fn divisions_are_led_from_each_finding_to_their_own_cell() {
    year(|outcome, _| {
        let mut book = Outputs::of(outcome, Lang::Id).book("laporan-validasi.xlsx");
        assert_eq!(book.cells.sheet_names(), ["Ringkasan", "Temuan"]);
        assert_eq!(book.at("Temuan", "D6"), "D10");
        assert_eq!(book.link(2, "D6"), "../data%20masuk/kelembagaan/kop%20tw4.xlsx#'Rekap'!D10");
        assert_eq!((book.at("Temuan", "G6"), book.at("Temuan", "H6")), ("20".into(), "≤ 18".into()));
        let file = book.find("Ringkasan", "kelembagaan/kop tw4.xlsx").row;
        assert_eq!(book.link(1, &CellRef::new(file, 1).to_string()), "'Temuan'!A6");
        assert_eq!(book.at("Ringkasan", &CellRef::new(file, 3).to_string()), "1");
        assert_eq!(
            book.formula("Ringkasan", &CellRef::new(file, 3).to_string()),
            "COUNTIF(Temuan!A6:A6,\"Kesalahan\")"
        );
    });
}

#[test]
fn the_report_for_programs_keeps_its_contract() {
    year(|outcome, _| {
        let outputs = Outputs::of(outcome, Lang::Id);
        let report: serde_json::Value = serde_json::from_slice(&outputs.bytes("laporan-validasi.json")).unwrap();
        let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/report.schema.json");
        let schema: serde_json::Value = serde_json::from_slice(&std::fs::read(schema).unwrap()).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let mistakes: Vec<String> = validator.iter_errors(&report).map(|e| e.to_string()).collect();
        assert_eq!(mistakes, Vec::<String>::new());

        assert_eq!(report["schema_version"], 1);
        assert_eq!(report["run"]["through"], "2023-Q4");
        assert_eq!(report["run"]["region"]["code"], "73.04");
        let find = |list: &str, is: &dyn Fn(&serde_json::Value) -> bool| {
            report[list].as_array().unwrap().iter().find(|v| is(v)).cloned().unwrap_or_default()
        };
        let regency = find("indicators", &|v| {
            v["indicator"] == "persentase_koperasi_aktif" && v["district"] == "73.04" && v["period"] == "2023-Q4"
        });
        assert_eq!(regency["percent"], "49.85");
        assert_eq!(regency["coverage"], serde_json::json!({"have": 10, "of": 11}));
        assert_eq!(regency["status"], "partial");
        assert_eq!(regency["achievement"], "83.08");
        let gone = find("indicators", &|v| {
            v["indicator"] == "persentase_koperasi_aktif" && v["district"] == "73.04.07" && v["period"] == "2023-Q4"
        });
        assert_eq!((&gone["percent"], &gone["status"]), (&serde_json::Value::Null, &"unavailable".into()));
        assert!(gone["reason"].as_str().unwrap().contains("R301"));
        let villages = find("observations", &|v| v["source"].get("range").is_some());
        assert_eq!(villages["source"]["cell"], serde_json::Value::Null);
        assert_eq!(villages["source"]["range"], "C7:C10");
        let statuses: Vec<_> = ["rahasia.xlsx", "salinan kop tw1.xlsx", "kelembagaan/kop tw4.xlsx"]
            .map(|path| find("sources", &|v| v["path"] == path)["status"].clone())
            .to_vec();
        assert_eq!(statuses, ["unreadable", "duplicate", "partly_used"]);
    });
}

#[test]
fn the_data_are_a_row_each_and_no_cell_is_a_formula() {
    year(|outcome, _| {
        let csv = String::from_utf8(Outputs::of(outcome, Lang::Id).bytes("data-iku.csv")).unwrap();
        let lines: Vec<&str> = csv.split_terminator("\r\n").collect();
        assert_eq!(lines.len(), outcome.observations.len() + 1);
        assert!(lines[0].starts_with("measure,measure_name,unit,district,district_name,period,value,"));
        let used = lines.iter().filter(|l| l.contains(",true,,")).count();
        assert_eq!(used, outcome.observations.iter().filter(|o| o.used).count());
        assert!(!csv.contains(",=") && !csv.contains("\n="));
    });
}

#[test]
fn the_same_run_gives_the_same_bytes() {
    year(|outcome, _| {
        let (a, b) = (Outputs::of(outcome, Lang::Id), Outputs::of(outcome, Lang::Id));
        for file in &a.written.files {
            assert!(a.bytes(file.name) == b.bytes(file.name), "{}", file.name);
        }
        let properties = &a.book("konsolidasi-iku.xlsx").members["docProps/core.xml"];
        assert!(properties.contains("2023-01-01T00:00:00Z"), "{properties}");
    });
}

#[test]
fn what_stood_there_still_stands_when_an_output_cannot_be_written() {
    year(|outcome, _| {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("konsolidasi-iku.xlsx"), "lama").unwrap();
        std::fs::create_dir(dir.path().join("data-iku.csv")).unwrap();
        let options = Options { out: dir.path(), lang: Lang::Id, inbox_link: None };
        let error = write(outcome, &options).unwrap_err();
        assert!(matches!(error, Error::Replace { .. }));
        assert!(error.hint(Lang::Id).contains("folder"), "{}", error.hint(Lang::Id));
        assert_eq!(std::fs::read(dir.path().join("konsolidasi-iku.xlsx")).unwrap(), b"lama");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 2);
    });
}

#[test]
fn the_terminal_tells_the_run_at_a_glance() {
    year(|outcome, _| {
        let mut outputs = Outputs::of(outcome, Lang::Id);
        outputs.written.dir = "keluaran".into();
        insta::assert_snapshot!(plain(&terminal::summary(outcome, Lang::Id, &outputs.written)));
        insta::assert_snapshot!(plain(&terminal::findings_text(outcome, Lang::En)));
    });
}

/// Without colours.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        out.push_str(before);
        rest = after.split_once('m').map_or("", |(_, rest)| rest);
    }
    out + rest
}
