//! What we expect: reads `schemas/`, tells every mistake with its line, and hands on only what is sound.

pub mod model;

pub use model::{
    Dataset, District, Indicator, Levels, Measure, Name, Nature, Phrase, Region, Register, Relation, Schema, Severity,
    Village, Vocabulary,
};
