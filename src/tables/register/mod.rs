//! Registers: lists by name, a row each, from which counts come; nothing of a person is kept but hashes and masks.

mod aside;
mod beside;
mod candidate;
mod choose;
mod claims;
mod content;
mod counter;
mod district;
mod facts;
mod fields;
mod head;
mod holds;
pub mod identity;
mod layout;
mod legend;
mod listing;
mod look;
mod meanings;
mod naming;
mod plan;
mod quick;
mod read;
mod remarks;
mod rests;
mod same;
mod saying;
mod sheet;
mod tallies;
mod tell;
#[cfg(test)]
mod tests;
mod together;
mod who;

pub use aside::names_ours;
pub use content::{Content, RowCells};
pub use counter::Counter;
pub use fields::{Fields, Found};
pub use layout::Layout;
pub use listing::{Lesson, Listed, Listing};
pub use plan::Plan;
pub use read::{ByStatus, Doubt, Doubtful, Entry, PrintedSum, Register};
pub use rests::set_aside as set_rests_aside;
pub use sheet::{Reader, Registers, read};
pub use together::observations;
