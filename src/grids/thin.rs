//! Leaves cells that hold nothing out of a sheet's XML while it is being inflated.
//!
//! Thousands of styled rows to the last column are a habit: half a gigabyte of XML, and each empty cell costs the
//! reading library as much as a number.

use memchr::{memchr, memmem};

/// Sheets of fewer bytes than this cannot hold enough empty cells to be worth looking for.
pub(super) const LARGE: u64 = 400_000;
/// A tag that has not ended after so many bytes is no cell.
const LONGEST_TAG: usize = 64 * 1024;

/// Takes a sheet block by block and keeps what is not an empty cell.
#[derive(Default)]
pub(super) struct Thinner {
    kept: Vec<u8>,
    /// The end of the last block, where a cell may have begun that the next one ends.
    open: Vec<u8>,
    dropped: usize,
    unplaced: bool,
}

impl Thinner {
    /// Takes the next block.
    pub(super) fn push(&mut self, block: &[u8]) {
        self.open.extend_from_slice(block);
        let bytes = &self.open;
        let mut done = 0;
        // What could be the beginning of `<c ` stays for the next block.
        let mut hold = bytes.len().saturating_sub(2);
        for start in memmem::find_iter(bytes, b"<c ") {
            let Some(length) = memchr(b'>', &bytes[start..]) else {
                hold = if bytes.len() - start > LONGEST_TAG { bytes.len() } else { start };
                break;
            };
            let end = start + length + 1;
            let tag = &bytes[start..end];
            if !tag.starts_with(b"<c r=") && memmem::find(tag, b" r=").is_none() {
                self.unplaced = true;
            }
            let end = if tag.ends_with(b"/>") {
                end
            } else if bytes.len() < end + 4 {
                hold = start;
                break;
            } else if bytes[end..].starts_with(b"</c>") {
                end + 4
            } else {
                continue;
            };
            self.kept.extend_from_slice(&bytes[done..start]);
            done = end;
            self.dropped += 1;
        }
        let hold = hold.max(done);
        self.kept.extend_from_slice(&bytes[done..hold]);
        self.open.drain(..hold);
    }

    /// Bytes kept so far.
    pub(super) fn len(&self) -> usize {
        self.kept.len() + self.open.len()
    }

    /// What is left, and whether anything was left out; `None` where a cell without a position relies on its
    /// neighbours, so that none may be left out.
    pub(super) fn finish(mut self) -> Option<(Vec<u8>, bool)> {
        self.kept.append(&mut self.open);
        (!self.unplaced || self.dropped == 0).then_some((self.kept, self.dropped > 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thinned(xml: &str, block: usize) -> Option<(String, bool)> {
        let mut thinner = Thinner::default();
        xml.as_bytes().chunks(block).for_each(|b| thinner.push(b));
        thinner.finish().map(|(kept, dropped)| (String::from_utf8(kept).unwrap(), dropped))
    }

    #[test]
    fn empty_cells_go_wherever_the_blocks_end() {
        let xml = r#"<row r="1"><c r="A1" s="3"/><c r="B1"><v>1</v></c><c s="2" r="C1"></c><cols/><c r="D1"/></row>"#;
        let expected = r#"<row r="1"><c r="B1"><v>1</v></c><cols/></row>"#;
        for block in 1..xml.len() {
            assert_eq!(thinned(xml, block), Some((expected.to_owned(), true)), "blocks of {block}");
        }
    }

    #[test]
    fn cells_without_a_position_keep_their_neighbours() {
        assert_eq!(thinned(r#"<c r="A1"/><c><v>1</v></c><c s="1"><v>2</v></c>"#, 7), None);
        let plain = r#"<c s="1"><v>2</v></c>"#;
        assert_eq!(thinned(plain, 7), Some((plain.to_owned(), false)));
    }
}
