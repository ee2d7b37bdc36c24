//! The fast lane: plain Excel sheets read row by row while they are inflated; anything unusual gives way.
//!
//! A strict scanner reads what programs write, and stops at the first thing that is not plain: the reading library then
//! reads the workbook from its beginning. What both read is the same, cell by cell; a test holds them to it.

mod cells;
mod cursor;
mod decode;
mod feed;
mod item;
mod open;
mod plain;
mod row;
mod scan;
mod shared;
mod stream;
mod strings;
#[cfg(test)]
mod tests;
mod texts;

pub use row::{Row, RowCell, RowSink, SharedText, ValueRef, rows_of};
pub(super) use stream::{read, stream};
