//! What a file really holds: cells at their places, whatever the format; never what they mean.

mod arrivals;
mod beside;
mod budget;
mod cells;
mod child;
mod comments;
mod covered;
mod drawings;
mod drawn;
mod formats;
mod formula;
mod grid;
mod guard;
mod iso;
mod lane;
mod large;
mod limits;
mod list;
mod mend;
mod ods;
mod ods_table;
mod ods_text;
mod package;
mod page;
mod parts;
mod prompts;
mod read;
mod recalculation;
mod saved;
mod sheet_xml;
mod shown;
mod sniff;
mod stream;
mod strict;
mod styles;
#[cfg(test)]
mod testing;
mod thin;
mod xls;
mod xlsb;
mod xlsx;

pub use arrivals::{Arrival, Arrivals, arrivals};
pub use child::serve_child;
pub use drawn::drawn;
pub use grid::{
    Cell, Damage, Format, Kind, Limit, ReadProblem, Sheet, SheetProblem, Shown, Value, Visibility, Workbook,
};
pub use guard::caught;
pub use lane::{Row, RowCell, RowSink, SharedText, ValueRef, rows_of};
pub use large::{Head, Streamed};
pub use list::{Found, Ignored, Listing, WhyIgnored, list};
pub use read::{ReadFile, Reader, digest, read, read_with};
pub use saved::Day;
pub use stream::{Kept, stream};
