//! Registers of invented people, with the XML as spreadsheets write it, and small recaps.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use rust_xlsxwriter as w;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::Outcome;

const DISTRICTS: [&str; 11] = [
    "Bangkala",
    "Bangkala Barat",
    "Tamalatea",
    "Bontoramba",
    "Binamu",
    "Turatea",
    "Batang",
    "Arungkeke",
    "Tarowang",
    "Kelara",
    "Rumbia",
];
const STATUS: [&str; 3] = ["Aktif", "Tidak Aktif", "Belum Terverifikasi"];
/// Rows above the heading.
const TITLES: [&str; 2] = ["DAFTAR PESERTA PELATIHAN KEWIRAUSAHAAN", "TAHUN 2024"];
const TRADES: [&str; 5] = ["Kuliner", "Fashion", "Kerajinan", "Jasa", "Perdagangan"];
const HEADINGS: [&str; 12] =
    ["No", "NIK", "Nama", "L/P", "Alamat", "Desa", "Kecamatan", "Jenis Usaha", "No HP", "Tanggal", "Status", "Omzet"];

enum Cell {
    Text(String),
    Number(u64),
    Date(u64),
}

/// The villages of each district, as the schema of the region has them.
fn villages() -> Outcome<Vec<Vec<String>>> {
    let region = iku::schema::builtin()?.region;
    let code = |name: &str| region.districts.iter().find(|d| d.name == name).map(|d| d.code.clone());
    let of = |code: Option<String>| -> Vec<String> {
        region.villages.iter().filter(|v| Some(&v.district) == code.as_ref()).map(|v| v.name.clone()).collect()
    };
    Ok(DISTRICTS.iter().map(|name| of(code(name))).collect())
}

/// The cells of one invented participant.
fn participant(i: u32, villages: &[Vec<String>]) -> [Cell; 12] {
    // One in a thousand stands there a second time.
    let person = if i % 1000 == 999 { i - 500 } else { i };
    let district = (person as usize * 7) % DISTRICTS.len();
    let (day, month, year) = (person % 28 + 1, person / 28 % 12 + 1, 60 + person / 336 % 40);
    let nik = format!("7304{:02}{day:02}{month:02}{:02}{:04}", district + 1, year % 100, person / 13_440 + 1);
    let text = |text: &str| Cell::Text(text.to_owned());
    [
        Cell::Number(u64::from(i) + 1),
        Cell::Text(nik),
        Cell::Text(format!("Peserta {person}")),
        text(if person % 2 == 0 { "L" } else { "P" }),
        Cell::Text(format!("Jl. Contoh No. {}", i % 500)),
        text(&villages[district][i as usize % villages[district].len()]),
        text(DISTRICTS[district]),
        text(TRADES[i as usize % TRADES.len()]),
        Cell::Text(format!("0812{:08}", i * 37 % 100_000_000)),
        Cell::Date(45_292 + u64::from(i % 366)),
        text(STATUS[usize::from(i.is_multiple_of(5)) + usize::from(i.is_multiple_of(20))]),
        Cell::Number(u64::from(i % 900) * 10_000),
    ]
}

/// Writes a register with so many participants.
pub fn write(path: &Path, rows: u32, shared: bool) -> Outcome<()> {
    let mut zip = ZipWriter::new(BufWriter::new(File::create(path)?));
    let options = SimpleFileOptions::default();
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    let part = |zip: &mut ZipWriter<_>, name: &str, content: &str| -> Outcome<()> {
        zip.start_file(name, options)?;
        zip.write_all(head.as_bytes())?;
        Ok(zip.write_all(content.as_bytes())?)
    };
    part(
        &mut zip,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
         ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" \
         ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
    )?;
    let rels = |all: &[(&str, &str)]| {
        let mut xml =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">".to_owned();
        for (i, (kind, target)) in all.iter().enumerate() {
            let _ = write!(xml, "<Relationship Id=\"rId{}\" Type=\"{office}/{kind}\" Target=\"{target}\"/>", i + 1);
        }
        xml + "</Relationships>"
    };
    part(&mut zip, "_rels/.rels", &rels(&[("officeDocument", "xl/workbook.xml")]))?;
    part(
        &mut zip,
        "xl/workbook.xml",
        &format!(
            "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Peserta\" sheetId=\"1\" \
             r:id=\"rId1\"/></sheets></workbook>"
        ),
    )?;
    let all =
        [("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")];
    part(&mut zip, "xl/_rels/workbook.xml.rels", &rels(&all[..if shared { 3 } else { 2 }]))?;
    part(
        &mut zip,
        "xl/styles.xml",
        &format!(
            "<styleSheet xmlns=\"{main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" \
             applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
        ),
    )?;
    part(
        &mut zip,
        "xl/worksheets/sheet1.xml",
        &format!(
            "<worksheet xmlns=\"{main}\" xmlns:r=\"{office}\"><dimension ref=\"A1:L{}\"/><sheetViews><sheetView \
         workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><sheetData>",
            rows + 4
        ),
    )?;
    let mut strings = Strings::default();
    let mut xml = String::new();
    let villages = villages()?;
    for (at, title) in (1..).zip(TITLES) {
        let _ = write!(xml, "<row r=\"{at}\"><c r=\"A{at}\" t=\"inlineStr\"><is><t>{title}</t></is></c></row>");
    }
    for row in 0..=rows {
        let at = row + 4;
        let _ = write!(xml, "<row r=\"{at}\" spans=\"1:12\">");
        let cells =
            if row == 0 { HEADINGS.map(|text| Cell::Text(text.to_owned())) } else { participant(row - 1, &villages) };
        for (column, cell) in ('A'..='L').zip(cells) {
            let _ = match cell {
                Cell::Number(n) => write!(xml, "<c r=\"{column}{at}\"><v>{n}</v></c>"),
                Cell::Date(n) => write!(xml, "<c r=\"{column}{at}\" s=\"1\"><v>{n}</v></c>"),
                Cell::Text(text) if shared => {
                    write!(xml, "<c r=\"{column}{at}\" t=\"s\"><v>{}</v></c>", strings.index(text))
                }
                Cell::Text(text) => write!(xml, "<c r=\"{column}{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"),
            };
        }
        xml.push_str("</row>");
        if xml.len() > 1 << 16 {
            zip.write_all(xml.as_bytes())?;
            xml.clear();
        }
    }
    xml.push_str("</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/></worksheet>");
    zip.write_all(xml.as_bytes())?;
    if shared {
        let count = strings.order.len();
        let open = format!("<sst xmlns=\"{main}\" count=\"{}\" uniqueCount=\"{count}\">", rows * 9);
        part(&mut zip, "xl/sharedStrings.xml", &open)?;
        for text in strings.order {
            zip.write_all(format!("<si><t>{text}</t></si>").as_bytes())?;
        }
        zip.write_all(b"</sst>")?;
    }
    zip.finish()?.flush()?;
    Ok(())
}

#[derive(Default)]
struct Strings {
    index: HashMap<String, usize>,
    order: Vec<String>,
}

impl Strings {
    fn index(&mut self, text: String) -> usize {
        *self.index.entry(text).or_insert_with_key(|text| {
            self.order.push(text.clone());
            self.order.len() - 1
        })
    }
}

/// Writes small recaps: a title, two rows of headings, eleven districts, a total.
pub fn recaps(dir: &Path, count: u32) -> Outcome<()> {
    std::fs::create_dir_all(dir)?;
    for i in 0..count {
        let mut book = w::Workbook::new();
        let sheet = book.add_worksheet().set_name("Rekap")?;
        sheet.merge_range(0, 0, 0, 8, &format!("REKAP KOPERASI TRIWULAN {}", i % 4 + 1), &w::Format::new())?;
        for (col, heading) in ["No", "Kecamatan", "Aktif", "Tidak Aktif", "Jumlah", "RAT", "UMKM", "Mikro", "Kecil"]
            .into_iter()
            .enumerate()
        {
            sheet.write(3, u16::try_from(col)?, heading)?;
        }
        for (row, district) in (4..).zip(DISTRICTS) {
            sheet.write(row, 0, row - 3)?;
            sheet.write(row, 1, district)?;
            for col in 2..9 {
                sheet.write(row, col, (row * u32::from(col) + i) % 90)?;
            }
        }
        sheet.write(15, 1, "JUMLAH")?;
        for col in 2..9_u16 {
            sheet.write_formula(15, col, w::Formula::new("SUM(C5:C15)").set_result("99"))?;
        }
        book.save(dir.join(format!("rekap-{i}.xlsx")))?;
    }
    Ok(())
}
