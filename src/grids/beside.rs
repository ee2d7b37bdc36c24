//! What the parts of an Excel package say beside the cells, noted while each is inflated.

use std::collections::{BTreeMap, HashMap};

use memchr::memmem;

use super::comments::{self, Comment};
use super::drawings;
use super::grid::{Damage, ReadProblem};
use super::limits::{MERGES, SHEETS, TAGS, TEXTS};
use super::mend;
use super::package::{Member, Package};
use super::page;
use super::parts;
use super::prompts;
use super::sheet_xml::{self, HiddenParts};
use super::strict::{self, Values};
use super::styles::Look;
use crate::place::{CellRange, CellRef};

/// What the parts of the package say beside the cells.
#[derive(Default)]
pub(super) struct Beside {
    /// Hidden rows and columns, by the sheet's member.
    pub(super) hidden: HashMap<String, HiddenParts>,
    /// Merged ranges, by the sheet's member.
    pub(super) merges: HashMap<String, Vec<CellRange>>,
    /// Looks of cells that may not be what they hold, by the index of their format.
    pub(super) looks: Vec<Option<Look>>,
    /// The cells that look so, by the sheet's member.
    pub(super) looking: HashMap<String, HashMap<CellRef, usize>>,
    /// What each sheet prints above and below its pages, by its member.
    pub(super) pages: HashMap<String, Vec<String>>,
    /// What each sheet shows whoever selects some of its cells, by its member.
    pub(super) prompts: HashMap<String, Vec<(CellRange, String)>>,
    /// What is written on drawings, by the part that holds them.
    drawings: HashMap<String, Vec<String>>,
    /// Comments, by the part that holds them.
    comments: HashMap<String, Vec<Comment>>,
    /// Sheets with a value that cannot be told, by their member, and its cell.
    pub(super) odd: HashMap<String, Option<CellRef>>,
    /// Parts that are read in another form than they have.
    pub(super) mended: HashMap<String, Vec<u8>>,
    /// Small parts that say how the others hang together.
    linking: HashMap<String, Vec<u8>>,
    /// The relationships of links to other workbooks, in the order of the links.
    pub(super) external: BTreeMap<(usize, String), Vec<u8>>,
}

impl Beside {
    /// Takes note of a member.
    pub(super) fn look(&mut self, member: Member<'_>) -> Result<(), ReadProblem> {
        let Member { name, content, thinned } = member;
        let xml = name.ends_with(".xml") || name.ends_with(".rels");
        if !xml && memmem::find(&content[..content.len().min(4096)], b"<worksheet").is_none() {
            return Ok(());
        }
        if swells(name, content) {
            return Err(ReadProblem::Damaged(Damage::Structure));
        }
        let mut mended = mend::mended(name, content).or_else(|| thinned.then(|| content.to_vec()));
        match strict::values(mended.as_deref().unwrap_or(content)) {
            Values::Plain => {}
            Values::Trimmed(trimmed) => mended = Some(trimmed),
            Values::Odd(at) => {
                self.odd.insert(name.to_owned(), at);
            }
        }
        let content = mended.as_deref().unwrap_or(content);
        if name.ends_with(".rels") || name.ends_with("workbook.xml") {
            if name.contains("externallinks/_rels/") {
                // Length first, so that link 10 comes after link 2.
                self.external.insert((name.len(), name.to_owned()), content.to_vec());
            } else {
                self.linking.insert(name.to_owned(), content.to_vec());
            }
        } else if name.contains("comments") {
            self.comments.insert(name.to_owned(), comments::of(content));
        } else if name.contains("drawings/drawing") {
            let texts = drawings::texts(content);
            if !texts.is_empty() {
                self.drawings.insert(name.to_owned(), texts);
            }
        } else if memmem::find(content, b"sheetData").is_some() {
            let hidden = sheet_xml::hidden(content);
            if hidden != HiddenParts::default() {
                self.hidden.insert(name.to_owned(), hidden);
            }
            if self.looks.iter().any(Option::is_some) {
                let looking = sheet_xml::cells_of(content, |style| matches!(self.looks.get(style), Some(Some(_))));
                self.looking.insert(name.to_owned(), looking);
            }
            let page = page::texts(content);
            if !page.is_empty() {
                self.pages.insert(name.to_owned(), page);
            }
            let prompts = prompts::of(content);
            if !prompts.is_empty() {
                self.prompts.insert(name.to_owned(), prompts);
            }
            let merges = sheet_xml::merges(content, MERGES);
            if !merges.is_empty() {
                self.merges.insert(name.to_owned(), merges);
            }
        }
        if let Some(mended) = mended {
            self.mended.insert(name.to_owned(), mended);
        }
        Ok(())
    }

    /// The comments on the cells of a sheet, by its member.
    pub(super) fn comments(&self, part: &str) -> Vec<Comment> {
        if self.comments.is_empty() {
            return Vec::new();
        }
        let rels = self.linking.get(&parts::rels_of(part)).map_or_else(Vec::new, |r| parts::relationships(r));
        comments::of_sheet(&rels, part, &self.comments)
    }

    /// What is written on the drawings over a sheet, by its member.
    pub(super) fn drawings(&self, part: &str) -> Vec<String> {
        if self.drawings.is_empty() {
            return Vec::new();
        }
        let rels = self.linking.get(&parts::rels_of(part)).map_or_else(Vec::new, |r| parts::relationships(r));
        let own = rels.iter().filter(|r| r.kind == "drawing").map(|r| parts::resolve(part, &r.target));
        own.filter_map(|part| self.drawings.get(&part)).flatten().cloned().collect()
    }

    /// The member of each sheet, in the order of the workbook; empty where the parts do not tell.
    pub(super) fn sheet_parts(&self, package: &mut Package<'_>) -> Result<Vec<String>, ReadProblem> {
        let Some(workbook) = self.linking.get("_rels/.rels").and_then(|rels| parts::workbook_part(rels)) else {
            return Ok(Vec::new());
        };
        let other;
        let content = match self.linking.get(&workbook) {
            Some(content) => content,
            None => {
                other = package.member(&workbook)?.unwrap_or_default();
                self.mended.get(&workbook).unwrap_or(&other)
            }
        };
        let rels = self.linking.get(&parts::rels_of(&workbook)).map_or_else(Vec::new, |r| parts::relationships(r));
        let targets: HashMap<&str, &str> = rels.iter().map(|r| (r.id.as_str(), r.target.as_str())).collect();
        let ids = parts::sheet_ids(content);
        if ids.len() > SHEETS {
            return Err(ReadProblem::Damaged(Damage::Structure));
        }
        Ok(ids.iter().map(|id| parts::resolve(&workbook, targets.get(id.as_str()).unwrap_or(&""))).collect())
    }
}

/// Whether a part that the library keeps as a whole would swell in memory to many times its bytes.
fn swells(name: &str, content: &[u8]) -> bool {
    let kept = ["styles.xml", "workbook.xml", "theme1.xml", ".rels"].iter().any(|end| name.ends_with(end))
        || memmem::find(&content[..content.len().min(4096)], b"<workbook").is_some();
    // Neither limit can be passed by a part of fewer bytes, and counting costs as much as inflating.
    content.len() > TAGS
        && (kept && memchr::memchr_iter(b'<', content).count() > TAGS
            || name.ends_with("sharedstrings.xml") && memmem::find_iter(content, b"<si").count() > TEXTS)
}
