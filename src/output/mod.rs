//! What people open: the consolidated workbook, the reports, the data; the one room that writes to disk.

mod data_csv;
mod doubts;
mod error;
#[cfg(unix)]
mod hangup;
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
#[cfg(unix)]
pub use hangup::ignores_hangup;
pub use stage::{abandon, recover};
pub use summary::Summary;
pub use write::{Options, Written, WrittenFile, write};
