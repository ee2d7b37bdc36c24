//! What we expect: reads `schemas/`, tells every mistake with its line, and hands on only what is sound.

mod check;
mod document;
mod fault;
mod field;
mod files;
mod json;
mod known;
mod load;
mod mistake;
mod model;
mod particles;
mod periods;
mod phrase;
mod raw;
mod raw_name;
mod raw_periods;
mod raw_register;
mod raw_vocabulary;
mod shape;
#[cfg(test)]
mod tests;
mod topics;
mod vocabulary;
mod words;

pub use field::Field;
pub use files::built_in;
pub use json::json_schemas;
pub use known::KnownWords;
pub use load::{builtin, load};
pub use mistake::{Mistake, Mistakes};
pub use model::{
    Dataset, District, Indicator, Levels, Measure, Name, Nature, NumberKind, PlacedBy, Region, Register, Relation,
    RowCount, Schema, Severity, Topic, Village,
};
pub use particles::{Particles, begins_with_any, is_among};
pub use periods::{PeriodWord, PeriodWords};
pub use phrase::Phrase;
pub use topics::{Told, says};
pub use vocabulary::Vocabulary;
pub use words::cell_token;
