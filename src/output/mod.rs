//! What people open: the consolidated workbook, the reports, the data; the one room that writes to disk.

mod doubts;
pub mod ledger;
mod look;
mod naming;
pub mod summary;
mod workbook;

pub use summary::Summary;
pub use workbook::workbook;
