//! Remembers how texts were read: an office writes the same headings and names in all of its workbooks.

use std::sync::{PoisonError, RwLock};

use hashbrown::HashMap;

/// The most texts that are remembered: more than an inbox repeats, fewer than would fill the memory.
const MOST: usize = 4_096;
/// The longest text in bytes that is remembered; longer ones are sentences, and seldom said twice.
const LONGEST: usize = 160;

/// What texts were read as, where the reading leans on nothing but the text.
#[derive(Debug)]
pub struct Memo<V> {
    read: RwLock<HashMap<String, V>>,
}

impl<V> Default for Memo<V> {
    fn default() -> Self {
        Self { read: RwLock::default() }
    }
}

impl<V: Clone> Memo<V> {
    /// What a text is read as; `read` is asked where it is new.
    pub fn of(&self, text: &str, read: impl FnOnce() -> V) -> V {
        if text.len() > LONGEST {
            return read();
        }
        let known = self.read.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = known.get(text) {
            return own.clone();
        }
        let full = known.len() >= MOST;
        drop(known);
        let own = read();
        if !full {
            self.read.write().unwrap_or_else(PoisonError::into_inner).insert(text.to_owned(), own.clone());
        }
        own
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_once_and_a_long_one_each_time() {
        let (memo, asked) = (Memo::default(), std::cell::Cell::new(0));
        let read = |text: &str| {
            memo.of(text, || {
                asked.set(asked.get() + 1);
                text.len()
            })
        };
        assert_eq!([read("Binamu"), read("Binamu"), asked.get()], [6, 6, 1]);
        let long = "x".repeat(LONGEST + 1);
        assert_eq!([read(&long), read(&long), asked.get()], [LONGEST + 1, LONGEST + 1, 3]);
    }
}
