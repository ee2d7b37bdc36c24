//! The shared texts of a workbook in little memory: their bytes, and four more for each.

/// Texts of one piece of the table.
const PIECE: usize = 4096;

/// A table of texts, by index.
#[derive(Debug, Default)]
pub(super) struct Texts {
    /// Pieces of so many texts each, so that growing never copies the whole table.
    pieces: Vec<Piece>,
    count: usize,
    any_empty: bool,
}

#[derive(Debug, Default)]
struct Piece {
    text: String,
    /// Where each text ends.
    ends: Vec<u32>,
}

impl Texts {
    /// How many there are.
    pub(super) const fn len(&self) -> usize {
        self.count
    }

    /// Adds a text; false where the piece it belongs to would be too large to be counted in 32 bits.
    pub(super) fn push(&mut self, text: &str) -> bool {
        if self.pieces.last().is_none_or(|last| last.ends.len() == PIECE) {
            if let Some(full) = self.pieces.last_mut() {
                full.text.shrink_to_fit();
            }
            self.pieces.push(Piece { text: String::new(), ends: Vec::with_capacity(PIECE) });
        }
        let Some(last) = self.pieces.last_mut() else { return false };
        last.text.push_str(text);
        self.any_empty |= text.is_empty();
        u32::try_from(last.text.len()).is_ok_and(|end| {
            last.ends.push(end);
            self.count += 1;
            true
        })
    }

    /// The text of an index.
    pub(super) fn get(&self, index: u32) -> Option<&str> {
        let (piece, within) = (index as usize / PIECE, index as usize % PIECE);
        let piece = self.pieces.get(piece)?;
        let end = *piece.ends.get(within)?;
        let start = if within == 0 { 0 } else { piece.ends[within - 1] };
        piece.text.get(start as usize..end as usize)
    }

    /// Whether the text of an index is empty; only looked up where any is.
    pub(super) fn is_empty_at(&self, index: u32) -> bool {
        self.any_empty && self.get(index).is_none_or(str::is_empty)
    }
}

/// The text that is being put together out of a block of XML: a piece of it as it stands, or text of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Nothing yet.
    Nowhere,
    /// In the block.
    Block(usize, usize),
    /// In the text of one's own, from there to its end.
    Own(usize),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_found_again() {
        let mut texts = Texts::default();
        for i in 0..10_000 {
            assert!(texts.push(&if i % 3 == 0 { String::new() } else { format!("Peserta {i}") }));
        }
        assert_eq!(texts.len(), 10_000);
        assert!(
            (0..10_000)
                .all(|i| texts.get(i).unwrap() == if i % 3 == 0 { String::new() } else { format!("Peserta {i}") })
        );
        assert!(texts.is_empty_at(4_098) && !texts.is_empty_at(4_097));
        assert_eq!(texts.get(10_000), None);
    }
}
