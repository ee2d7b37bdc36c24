//! What the cells of a long list's column were found to mean, each different one asked once.

use hashbrown::HashMap;

use crate::tables::register::Content;

/// How many different texts of a column are kept: more than a real list has, fewer than would fill the memory.
const TEXTS: usize = 20_000;

/// What is known of one column's cells; `None` for those that have no plain meaning.
#[derive(Debug)]
pub struct Meanings<T> {
    texts: HashMap<Box<str>, Option<T>>,
    /// By their bits, and whether they are dates.
    numbers: HashMap<(u64, bool), Option<T>>,
}

impl<T> Default for Meanings<T> {
    fn default() -> Self {
        Self { texts: HashMap::new(), numbers: HashMap::new() }
    }
}

impl<T: Copy> Meanings<T> {
    /// What a cell means; asked of `careful` once, as long as not too many different ones are known.
    pub fn of(&mut self, content: Content<'_>, careful: impl FnOnce() -> Option<T>) -> Option<T> {
        match content {
            Content::Text(text) => {
                if let Some(known) = self.texts.get(text) {
                    return *known;
                }
                let meaning = careful();
                if self.texts.len() < TEXTS {
                    self.texts.insert(text.into(), meaning);
                }
                meaning
            }
            Content::Number(n) | Content::Date(n) => {
                let key = (n.to_bits(), matches!(content, Content::Date(_)));
                if let Some(known) = self.numbers.get(&key) {
                    return *known;
                }
                let meaning = careful();
                if self.numbers.len() < TEXTS {
                    self.numbers.insert(key, meaning);
                }
                meaning
            }
            Content::Other => careful(),
        }
    }
}
