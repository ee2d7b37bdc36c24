//! What people open: the consolidated workbook, the reports, the data; the one room that writes to disk.

mod data_csv;
mod doubts;
mod error;
mod hold;
mod journal;
mod ledger;
mod look;
mod naming;
mod page;
pub(crate) mod report_json;
mod report_xlsx;
pub(crate) mod sarif;
mod stage;
pub(crate) mod starter;
mod summary;
pub mod terminal;
mod texts;
mod workbook;
mod write;

pub use error::Error;
pub use stage::{abandon, recover};
pub use summary::Summary;
pub use write::{Options, Written, WrittenFile, write};
