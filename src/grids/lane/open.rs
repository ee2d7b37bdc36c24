//! Opens a workbook for the fast lane: its sheets by their members, its formats and its shared texts.
//!
//! The reading library itself is asked what it makes of the workbook, with a few cells standing in for each sheet and
//! a word for the shared texts: which member it reads under which name, and which formats make a number a date, is
//! then as it decides, and the XML before the rows has been accepted by it.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt::Write as _;
use std::io::{Cursor, Read};

use calamine::{DataRef, Reader as _, SheetType, Xlsx, XlsxCellReader};

use super::cursor::Halt;
use super::feed::feed;
use super::row::RowSink;
use super::scan::{HEAD, Scanned, SheetScanner, WRONG_SIZE, rows_begin};
use super::shared::Shared;
use super::strings::StringsScanner;
use super::texts::Texts;
use crate::grids::beside::Beside;
use crate::grids::grid::{Limit, ReadProblem, Sheet};
use crate::grids::limits::{INFLATED_BYTES, MEMBER_BYTES, over};
use crate::grids::mend;
use crate::grids::package::{Package, Source, io_problem};
use crate::grids::parts;
use crate::grids::styles::{self, Look};
use crate::grids::xlsx::visibility;

/// Formats of cells that a workbook may have; spreadsheets allow fewer.
const FORMATS: usize = 65_536;
/// Bytes that all stand-ins may take together.
const HEADS: usize = 64 * 1024 * 1024;

/// A workbook whose sheets can be read row by row.
pub(super) struct Lane<'a> {
    package: Package<'a>,
    sheets: Vec<LaneSheet>,
    external_links: Vec<String>,
    epoch_1904: bool,
    texts: Texts,
    dates: Vec<bool>,
    looks: Vec<Option<Look>>,
    /// Sizes as declared, by member.
    sizes: Vec<u64>,
    /// Members that have not yet been read to their end.
    unread: BTreeSet<usize>,
}

/// A sheet of the workbook.
struct LaneSheet {
    /// What is known of it without its rows.
    sheet: Sheet,
    /// The member with its rows; `None` where it has none, or none of its own.
    member: Option<usize>,
}

impl From<ReadProblem> for Halt {
    fn from(problem: ReadProblem) -> Self {
        Self::Problem(problem)
    }
}

impl<'a> Lane<'a> {
    /// Opens a workbook.
    pub(super) fn open(source: Source<'a>) -> Result<Self, Halt> {
        // Until it is clear that this is an Excel workbook, what is wrong with it is told elsewhere.
        let mut package = Package::from(source).map_err(|_| Halt::GiveWay)?;
        let members = package.plain_members().ok_or(Halt::GiveWay)?;
        let is_sheet = |name: &str| name.contains("worksheets/") && name.ends_with(".xml");
        let excel = members.iter().any(|(name, _)| name.starts_with("xl/"))
            && !members.iter().any(|(name, _)| name.starts_with("xl/workbook.bin"));
        if !excel || !members.iter().any(|(name, _)| is_sheet(name)) {
            return Err(Halt::GiveWay);
        }
        let total: u64 = members.iter().map(|(_, size)| size).sum();
        if total > INFLATED_BYTES {
            return Err(over(Limit::TotalBytes, total).into());
        }
        let of_lane = |name: &str| is_sheet(name) || name.ends_with("sharedstrings.xml");
        let unread: BTreeSet<usize> = (0..).zip(&members).filter_map(|(i, (n, _))| of_lane(n).then_some(i)).collect();
        let looks = styles::of(&mut package);
        let (mut beside, mut formats) = (Beside::default(), 0);
        let mut stand_ins = HashMap::new();
        package.verify_where(
            |i| !unread.contains(&i),
            true,
            |member| {
                if member.name.ends_with("styles.xml") {
                    formats = formats.max(memchr::memmem::find_iter(member.content, b"xf").count());
                }
                // What is inflated here anyhow need not be a second time; colours are nothing to us.
                if ["styles.xml", "workbook.xml", ".rels"].iter().any(|end| member.name.ends_with(end)) {
                    stand_ins.insert(member.name.to_owned(), member.content.to_vec());
                } else if member.name.contains("/theme/") {
                    stand_ins.insert(member.name.to_owned(), Vec::new());
                }
                beside.look(member)
            },
        )?;
        if formats > FORMATS {
            return Err(Halt::GiveWay);
        }
        let sheet_parts = beside.sheet_parts(&mut package)?;
        let index: HashMap<&str, usize> = (0..).zip(&members).map(|(i, (name, _))| (name.as_str(), i)).collect();
        let probed = sheet_parts.iter().find_map(|part| index.get(part.as_str()).filter(|i| unread.contains(i)));
        stand_ins.extend(std::mem::take(&mut beside.mended));
        let mut heads = 0;
        for &i in &unread {
            let name = &members[i].0;
            let content = if is_sheet(name) {
                package.keep_small(i, members[i].1)?;
                stand_in(package.inflating(i)?, i, if probed == Some(&i) { formats + 1 } else { 0 })?
            } else {
                format!("<sst><si><t>{i}</t></si></sst>")
            };
            heads += content.len();
            if heads > HEADS {
                return Err(Halt::GiveWay);
            }
            stand_ins.insert(name.clone(), content.into_bytes());
        }
        for (name, _) in members.iter().filter(|(name, _)| name.contains("/media/") || name.ends_with(".bin")) {
            stand_ins.insert(name.clone(), Vec::new());
        }
        let slim = package.repacked(&stand_ins).map_err(|_| Halt::GiveWay)?;
        drop(stand_ins);
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&slim[..])).map_err(|_| Halt::GiveWay)?;
        let epoch_1904 = book.has_1904_epoch();
        let external_links = parts::external_names(&beside.external);
        let (mut sheets, mut told) = (Vec::new(), Told::default());
        let (mut names, mut read_parts) = (HashSet::new(), HashSet::new());
        for (i, meta) in book.sheets_metadata().to_vec().into_iter().enumerate() {
            let mut sheet = Sheet::new(meta.name);
            sheet.visibility = visibility(meta.visible);
            let part = sheet_parts.get(i).map(String::as_str).unwrap_or_default();
            // One of two sheets that share a name or a part, for which there are words elsewhere.
            if !names.insert(sheet.name.clone()) || !part.is_empty() && !read_parts.insert(part) {
                return Err(Halt::GiveWay);
            }
            let mut member = None;
            if meta.typ == SheetType::WorkSheet {
                let i = *index.get(part).filter(|i| unread.contains(i)).ok_or(Halt::GiveWay)?;
                let reader = book.worksheet_cells_reader(&sheet.name).map_err(|_| Halt::GiveWay)?;
                told.listen(reader, i)?;
                member = Some(i);
                sheet.comments = beside.comments(part);
                sheet.drawings = beside.drawings(part);
            }
            sheets.push(LaneSheet { sheet, member });
        }
        drop(book);
        drop(slim);
        let sizes = members.into_iter().map(|(_, size)| size).collect();
        let mut lane = Self {
            package,
            sheets,
            external_links,
            epoch_1904,
            texts: Texts::default(),
            dates: told.dates,
            looks,
            sizes,
            unread,
        };
        if let Some(member) = told.strings.flatten() {
            lane.read_texts(member)?;
        }
        Ok(lane)
    }

    /// The sheets, in the workbook's own order, without their rows.
    pub(super) fn sheets(&self) -> Vec<Sheet> {
        self.sheets.iter().map(|sheet| sheet.sheet.clone()).collect()
    }

    /// Bytes of the XML of a sheet.
    pub(super) fn bytes(&self, sheet: usize) -> u64 {
        self.sheets.get(sheet).and_then(|sheet| sheet.member).map_or(0, |member| self.sizes[member])
    }

    /// Whether dates count from 1904.
    pub(super) const fn epoch_1904(&self) -> bool {
        self.epoch_1904
    }

    /// Other workbooks that formulas refer to.
    pub(super) fn external_links(&self) -> &[String] {
        &self.external_links
    }

    /// Shows the rows of a sheet, from its first, and verifies its member where the sink takes all of them.
    pub(super) fn rows(&mut self, sheet: usize, sink: &mut impl RowSink) -> Result<Scanned, Halt> {
        let Some(member) = self.sheets.get(sheet).and_then(|sheet| sheet.member) else { return Ok(Scanned::default()) };
        let shared = Shared { texts: &self.texts, dates: &self.dates, looks: &self.looks, epoch_1904: self.epoch_1904 };
        let mut scanner = SheetScanner::new(shared);
        let size = self.sizes[member];
        let total = feed(&mut self.package.inflating(member)?, size, |piece| scanner.push(piece, sink))?;
        if total != size {
            return Err(WRONG_SIZE);
        }
        self.unread.remove(&member);
        scanner.finish()
    }

    /// Verifies what no sheet has asked for.
    pub(super) fn finish(mut self) -> Result<(), Halt> {
        for member in std::mem::take(&mut self.unread) {
            let total = std::io::copy(&mut self.package.inflating(member)?, &mut std::io::sink());
            if total.map_err(|e| Halt::Problem(io_problem(&e)))? != self.sizes[member] {
                return Err(WRONG_SIZE);
            }
        }
        Ok(())
    }

    fn read_texts(&mut self, member: usize) -> Result<(), Halt> {
        let size = self.sizes[member];
        if size > MEMBER_BYTES {
            return Err(over(Limit::MemberBytes, size).into());
        }
        let mut scanner = StringsScanner::default();
        let total = feed(&mut self.package.inflating(member)?, size, |piece| scanner.push(piece))?;
        if total != size {
            return Err(WRONG_SIZE);
        }
        self.texts = scanner.finish()?;
        self.unread.remove(&member);
        Ok(())
    }
}

/// A sheet with the head of a real one, and three things to be told: its member, the formats, the shared texts.
fn stand_in(mut member: impl Read, i: usize, formats: usize) -> Result<String, Halt> {
    let mut head = Vec::new();
    let (end, closed) = loop {
        let before = head.len();
        let read = member.by_ref().take(4096).read_to_end(&mut head);
        read.map_err(|e| Halt::Problem(io_problem(&e)))?;
        // A character may be cut; where it is wrong, reading the whole will show.
        let valid = head.utf8_chunks().next().map_or("", |chunk| chunk.valid());
        match rows_begin(valid) {
            Ok(found) => {
                let valid = valid.len();
                head.truncate(valid);
                break found;
            }
            Err(Halt::More) if head.len() > before && head.len() <= HEAD => {}
            Err(Halt::Problem(problem)) => return Err(problem.into()),
            Err(_) => return Err(Halt::GiveWay),
        }
    };
    head.truncate(end);
    // A used range that is none is left out here as it is elsewhere.
    let head = mend::mended("", &head).unwrap_or(head);
    let mut xml = String::from_utf8(head).map_err(|_| Halt::GiveWay)?;
    if closed {
        xml.truncate(xml.len() - 2);
        xml.push('>');
    }
    let _ = write!(xml, "<row r=\"1\"><c r=\"A1\"><v>{i}</v></c>");
    for format in 0..formats {
        let _ = write!(xml, "<c s=\"{format}\"><v>1</v></c>");
    }
    xml.push_str("<c t=\"s\"><v>0</v></c></row></sheetData></worksheet>");
    Ok(xml)
}

/// What the stand-ins told.
#[derive(Debug, Default)]
struct Told {
    dates: Vec<bool>,
    /// The member of the shared texts, where there is one; the outer `None` where no sheet was asked yet.
    strings: Option<Option<usize>>,
}

impl Told {
    /// Listens to the stand-in of a sheet that should be the one for a member.
    fn listen(&mut self, mut reader: XlsxCellReader<'_, Cursor<&[u8]>>, member: usize) -> Result<(), Halt> {
        let mut first = true;
        loop {
            let told = reader.next_cell();
            match told.as_ref().map(|cell| cell.as_ref().map(|cell| cell.get_value())) {
                Ok(Some(DataRef::Float(n))) if first => {
                    if *n != member as f64 {
                        return Err(Halt::GiveWay);
                    }
                    first = false;
                }
                Ok(Some(DataRef::Float(_))) if !first => self.dates.push(false),
                Ok(Some(DataRef::DateTime(_))) if !first => self.dates.push(true),
                Ok(Some(DataRef::SharedString(word))) if !first => {
                    self.strings = Some(Some(word.parse().map_err(|_| Halt::GiveWay)?));
                    return Ok(());
                }
                // There is no table of shared texts.
                Err(calamine::XlsxError::Unexpected(_)) if !first => {
                    self.strings = Some(None);
                    return Ok(());
                }
                _ => return Err(Halt::GiveWay),
            }
        }
    }
}
