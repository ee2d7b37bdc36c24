//! What is wrong: every rule in order, each in a file of its own.

pub mod finding;
pub mod remark;
pub mod rule;

pub use finding::Finding;
pub use remark::Remark;
pub use rule::{Example, Facts, Rule};
