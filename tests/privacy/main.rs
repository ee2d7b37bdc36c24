//! Whatever column or line a person's name, number, telephone or address stands in, no output and no terminal shows it.

#[path = "../support/command.rs"]
mod command;

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;

use iku::schema::{Dataset, Field, Schema};
use rust_xlsxwriter::{DataValidation, Note, Shape, Workbook, Worksheet, XlsxError};

/// A text that must stay where it is.
fn identity(i: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(i % 26).unwrap_or(0));
    match i % 7 {
        0 => format!("ZQX{letter}A WAHYUNI"),
        1 => format!("73040202038810{:02}", 10 + i % 80),
        2 => format!("Jl. Zqyjalan {letter} No {i} RT 02, hp 0812998870{:02}", i % 100),
        3 => format!("0812-9988-70{:02}", i % 100),
        4 => "Basri Kadir".to_owned(),
        5 => format!("(0812) 9988/70{:02}", i % 100),
        _ => format!("zqx{} wahyuni, s.e.", letter.to_ascii_lowercase()),
    }
}

/// What of a text gives a person away.
fn leak(text: &str) -> Option<String> {
    let folded = text.to_lowercase();
    let marks = [
        "zqx",
        "zqy",
        "0812998870",
        "0812-9988-70",
        "9988/70",
        "812.998.870",
        "basri",
        "kadir",
        "73040202038810",
        "wahyuni",
    ];
    let at = marks.iter().find_map(|mark| folded.find(mark))?;
    let from = folded.char_indices().map(|(i, _)| i).take_while(|i| *i <= at.saturating_sub(120)).last().unwrap_or(0);
    Some(folded[from..].chars().take(280).collect())
}

/// One workbook with identities in some place, and what it is called when it leaks.
struct Case {
    name: String,
    book: Workbook,
}

type Draw<'a> = &'a dyn Fn(&mut Worksheet) -> Result<(), XlsxError>;

fn case(name: impl Into<String>, draw: Draw<'_>) -> Case {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Data").unwrap();
    draw(sheet).unwrap();
    Case { name: name.into(), book }
}

/// What the title of a list of each dataset says.
fn title(dataset: &str) -> &'static str {
    match dataset {
        "koperasi" => "DAFTAR KOPERASI",
        "umkm" => "DAFTAR USAHA MIKRO, KECIL DAN MENENGAH",
        "diklat" => "DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM",
        "izin_usaha" => "DAFTAR UMKM YANG DIFASILITASI IZIN USAHA",
        _ => "DAFTAR UKM PENERIMA BANTUAN SARANA DAN PRASARANA",
    }
}

const ROWS: usize = 33;

/// What a well-filled list has in a column.
fn entry(schema: &Schema, field: Option<Field>, heading: &str, i: usize) -> String {
    let district = &schema.region.districts[i % schema.region.districts.len()];
    match (field.map(Field::id), heading) {
        (_, "Kecamatan") => district.name.clone(),
        (_, "Desa/Kelurahan") => {
            let village = schema.region.villages.iter().find(|v| v.district == district.code);
            village.map_or_else(String::new, |v| v.name.clone())
        }
        (Some("nik"), _) => format!("730401{:02}{:02}80{i:04}", 1 + i % 28, 1 + i % 12),
        (Some("nib"), _) => format!("912010{i:07}"),
        (Some("tanggal"), _) => format!("{:02} Februari 2023", 1 + i % 28),
        (Some("status"), _) => ["Aktif", "Tidak Aktif"][i % 2].to_owned(),
        (Some("skala"), _) => ["Mikro", "Kecil"][i % 2].to_owned(),
        (Some("identitas"), _) => format!("{i:03}/BH/XX.6/2012"),
        (Some("kegiatan"), _) => "Pelatihan Kewirausahaan".to_owned(),
        (Some("kabupaten"), _) => schema.region.name.clone(),
        _ => format!("{heading} {i}"),
    }
}

/// The columns of a list: a heading for each field, and those that every list has.
fn columns(dataset: &Dataset) -> Vec<(Option<Field>, String)> {
    let fields = dataset.register.iter().flat_map(|r| &r.fields);
    let own = fields.map(|(field, phrases)| (Some(*field), phrases[0].join(" ")));
    let all = ["Kecamatan", "Desa/Kelurahan", "Keterangan", "Penanggung Jawab"].map(|h| (None, h.to_owned()));
    own.chain(all).collect()
}

/// Lists of each dataset with identities in each of their columns, and around them.
fn lists(schema: &Schema) -> Vec<Case> {
    let mut cases = Vec::new();
    for dataset in schema.datasets.iter().filter(|d| d.register.is_some()) {
        let columns = columns(dataset);
        let list = |sheet: &mut Worksheet, wrong: Option<usize>, top: u32| -> Result<(), XlsxError> {
            sheet.write(0, 0, title(&dataset.id))?;
            sheet.write(1, 0, "TRIWULAN I TAHUN 2023")?;
            sheet.write(top, 0, "No")?;
            for (col, (_, heading)) in (1..).zip(&columns) {
                sheet.write(top, col, heading)?;
            }
            for (row, i) in (top + 1..).zip(0..ROWS) {
                sheet.write(row, 0, u32::try_from(i).unwrap_or(0) + 1)?;
                for (at, (field, heading)) in columns.iter().enumerate() {
                    let col = u16::try_from(at).unwrap_or(0) + 1;
                    match (wrong == Some(at), field.map(Field::id)) {
                        (true, _) => sheet.write(row, col, identity(i))?,
                        (false, Some("nama" | "pemilik" | "usaha")) => sheet.write(row, col, format!("Zqx {i}"))?,
                        _ => sheet.write(row, col, entry(schema, *field, heading, i))?,
                    };
                }
            }
            Ok(())
        };
        for (at, (_, heading)) in columns.iter().enumerate() {
            cases.push(case(format!("list {}: {heading}", dataset.id), &|sheet| list(sheet, Some(at), 3)));
        }
        let below = u32::try_from(ROWS).unwrap_or(0) + 4;
        cases.push(case(format!("list {}: lines around", dataset.id), &|sheet| {
            list(sheet, None, 5)?;
            sheet.write(2, 0, "Petugas : ZQXAA WAHYUNI, hp 081299887012")?;
            sheet.write(3, 0, format!("Alamat: {}", identity(2)))?;
            for i in 0..5 {
                sheet.write(below + 3 + 2 * u32::try_from(i).unwrap_or(0), 1, identity(i))?;
            }
            Ok(())
        }));
        cases.push(case(format!("list {}: sections", dataset.id), &|sheet| {
            list(sheet, None, 3)?;
            for i in 0..5 {
                sheet.write(below + u32::try_from(i).unwrap_or(0), 0, identity(i))?;
            }
            Ok(())
        }));
        cases.push(case(format!("list {}: comments", dataset.id), &|sheet| {
            list(sheet, None, 3)?;
            for (row, i) in (4..9).zip(0..) {
                sheet.insert_note(row, 2, &Note::new(identity(i)).set_author("ZQXAA"))?;
            }
            Ok(())
        }));
        cases.push(case(format!("list {}: twice", dataset.id), &|sheet| {
            list(sheet, None, 3)?;
            for (at, (field, heading)) in columns.iter().enumerate() {
                let col = u16::try_from(at).unwrap_or(0) + 1;
                match field.map(Field::id) {
                    Some("nama" | "pemilik" | "usaha" | "identitas") => {
                        sheet.write(8, col, identity(0))?;
                        sheet.write(9, col, identity(0))?
                    }
                    _ => sheet.write(9, col, entry(schema, *field, heading, 4))?,
                };
            }
            Ok(())
        }));
        cases.push(case(format!("list {}: no heading", dataset.id), &|sheet| {
            sheet.write(0, 0, title(&dataset.id))?;
            for (row, i) in (2..).zip(0..ROWS) {
                sheet.write(row, 0, u32::try_from(i).unwrap_or(0) + 1)?;
                sheet.write(row, 1, identity(7 * i))?;
                sheet.write(row, 2, &schema.region.districts[i % 11].name)?;
                sheet.write(row, 3, identity(i))?;
            }
            Ok(())
        }));
    }
    cases
}

/// Where identities stand in a recap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spot {
    Districts,
    OneDistrict,
    Counts,
    CountsAndWords,
    Remarks,
    Below,
    Beside,
    Titles,
    TotalLabel,
    Villages,
    Comments,
    Drawings,
    Selection,
    Headings,
    Periods,
}

const SPOTS: [Spot; 15] = [
    Spot::Districts,
    Spot::OneDistrict,
    Spot::Counts,
    Spot::CountsAndWords,
    Spot::Remarks,
    Spot::Below,
    Spot::Beside,
    Spot::Titles,
    Spot::TotalLabel,
    Spot::Villages,
    Spot::Comments,
    Spot::Drawings,
    Spot::Selection,
    Spot::Headings,
    Spot::Periods,
];

/// Recaps, down and across, with identities in each place.
fn recaps(schema: &Schema) -> Vec<Case> {
    let mut cases = Vec::new();
    for across in [false, true] {
        for spot in SPOTS {
            cases.push(case(format!("recap, across {across}: {spot:?}"), &|sheet| recap(schema, sheet, across, spot)));
        }
    }
    cases
}

fn recap(schema: &Schema, sheet: &mut Worksheet, across: bool, spot: Spot) -> Result<(), XlsxError> {
    const TOP: u32 = 6;
    let mut put = |row: u32, col: u32, text: &str| -> Result<(), XlsxError> {
        let (row, col) = if across { (col, row) } else { (row, col) };
        let col = u16::try_from(col).unwrap_or(0);
        match text.parse::<u32>() {
            Ok(count) if count < 1_000 => sheet.write(row + TOP, col, count)?,
            _ => sheet.write(row + TOP, col, text)?,
        };
        Ok(())
    };
    let heads = ["Kecamatan", "Koperasi Aktif", "Koperasi Tidak Aktif", "Jumlah Koperasi", "Keterangan"];
    for (col, head) in (0..).zip(heads) {
        put(0, col, head)?;
    }
    if spot == Spot::Headings {
        // What a heading says in words is shown: it is what a column is understood by.
        put(0, 5, &format!("Data {}", identity(1)))?;
        put(0, 6, &format!("Data {}", identity(3)))?;
    }
    let mut row = 1;
    for (i, district) in schema.region.districts.iter().enumerate() {
        let wrong = spot == Spot::Districts || spot == Spot::OneDistrict && i == 4;
        put(row, 0, &if wrong { identity(i) } else { district.name.clone() })?;
        for (col, count) in [(1, 20 + i), (2, 10 + i), (3, 30 + 2 * i)] {
            let text = match spot {
                Spot::Counts if col == 1 => identity(i),
                Spot::CountsAndWords if col == 1 => format!("{count} ({})", identity(i)),
                _ => count.to_string(),
            };
            put(row, col, &text)?;
        }
        if spot == Spot::Remarks {
            put(row, 4, &identity(i))?;
        }
        row += 1;
        for k in 0..if spot == Spot::Villages { 2 } else { 0 } {
            put(row, 0, &format!("Desa {}", identity(7 * (i + k))))?;
            (1..4).try_for_each(|col| put(row, col, "3"))?;
            row += 1;
        }
    }
    let total = if spot == Spot::TotalLabel { format!("Jumlah {}", identity(0)) } else { "JUMLAH".to_owned() };
    put(row, 0, &total)?;
    for (col, count) in [(1, 275), (2, 165), (3, 440)] {
        put(row, col, &count.to_string())?;
    }
    for i in 0..5 {
        match spot {
            Spot::Below => put(row + 2 + u32::try_from(i).unwrap_or(0), 1, &identity(i))?,
            Spot::Beside => put(2 + u32::try_from(i).unwrap_or(0), 8, &identity(i))?,
            _ => {}
        }
    }
    if spot == Spot::Comments {
        for (row, i) in (TOP + 1..TOP + 4).zip(0..) {
            sheet.insert_note(row, 1, &Note::new(format!("Kata {}", identity(i))).set_author("ZQXAA"))?;
        }
    }
    for i in 0..if spot == Spot::Drawings { 7 } else { 0 } {
        let shape = Shape::textbox().set_text(format!("{}\nHubungi {}", identity(i), identity(i + 7)));
        sheet.insert_shape(TOP + u32::try_from(3 * i).unwrap_or(0), 9, &shape)?;
    }
    for i in 0..if spot == Spot::Selection { 7 } else { 0 } {
        let row = TOP + 1 + u32::try_from(i).unwrap_or(0);
        let asked =
            DataValidation::new().set_input_title("Petugas")?.set_input_message(format!("Tanya {}", identity(i)))?;
        sheet.add_data_validation(row, 1, row, 3, &asked)?;
    }
    sheet.write(0, 0, "DATA KOPERASI AKTIF DAN TIDAK AKTIF")?;
    sheet.write(1, 0, "TRIWULAN I TAHUN 2023")?;
    if spot == Spot::Titles {
        sheet.write(2, 0, "Petugas : ZQXAA WAHYUNI, hp 081299887012")?;
        sheet.write(3, 0, "Dikirim oleh: Zqxab Wahyuni")?;
    }
    if spot == Spot::Periods {
        sheet.write(2, 0, "Periode :")?;
        sheet.write(2, 1, identity(0))?;
    }
    Ok(())
}

#[test]
fn no_output_and_no_terminal_shows_a_person() {
    let schema = iku::schema::builtin().unwrap();
    let mut leaks = BTreeSet::new();
    let (mut all_runs, mut wrote) = (0, 0);
    for Case { name, mut book } in lists(&schema).into_iter().chain(recaps(&schema)) {
        let dir = tempfile::tempdir().unwrap();
        let (inbox, out) = (dir.path().join("masuk"), dir.path().join("hasil"));
        std::fs::create_dir(&inbox).unwrap();
        let file = inbox.join("data 2023.xlsx");
        book.save(&file).unwrap();
        let run = ["run", command::arg(&inbox), "--out", command::arg(&out), "--year", "2023", "--no-progress"];
        let ran = command::iku(&run);
        assert!(ran.exit < 3, "{name}: {}", ran.complained);
        let mut shown: Vec<(String, String)> = vec![("terminal".to_owned(), all(&ran))];
        let check = ["check", command::arg(&inbox), "--year", "2023", "--no-progress", "--format", "sarif"];
        shown.push(("sarif".to_owned(), all(&command::iku(&check))));
        shown.push(("inspect".to_owned(), all(&command::iku(&["inspect", command::arg(&file)]))));
        let outputs = written(&out);
        (all_runs, wrote) = (all_runs + 1, wrote + usize::from(!outputs.is_empty()));
        shown.extend(outputs);
        for (place, text) in shown {
            leaks.extend(leak(&text).map(|around| format!("{name} -> {place}: {around}")));
        }
    }
    // What is not read at all shows nobody, and proves nothing.
    assert!(wrote * 3 > all_runs * 2, "only {wrote} of {all_runs} runs wrote anything");
    let told: Vec<&str> = leaks.iter().map(String::as_str).collect();
    assert!(told.is_empty(), "{} leaks\n{}", told.len(), told.join("\n"));
}

fn all(ran: &command::Ran) -> String {
    format!("{}\n{}", ran.said, ran.complained)
}

/// All that a run wrote: its texts, and every part of its workbooks.
fn written(out: &Path) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for entry in walkdir::WalkDir::new(out).into_iter().flatten().filter(|e| e.file_type().is_file()) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let bytes = std::fs::read(entry.path()).unwrap();
        if !name.ends_with(".xlsx") {
            texts.push((name, String::from_utf8(bytes).unwrap()));
            continue;
        }
        let mut package = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        for i in 0..package.len() {
            let mut part = package.by_index(i).unwrap();
            let mut text = String::new();
            if part.read_to_string(&mut text).is_ok() {
                texts.push((format!("{name}/{}", part.name().unwrap()), text));
            }
        }
    }
    texts
}
