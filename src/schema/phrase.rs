//! The words by which a heading or a title is known.

/// Words in any order, normalised; a heading says the phrase when it holds all of them.
pub type Phrase = Vec<String>;
