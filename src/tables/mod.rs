//! What we understood: districts, headings, periods and counts of a grid, and the ledger of its rows; never a judgement.

pub mod file;
pub mod observation;
pub mod table;

pub use observation::{Observation, Source};
pub use table::{
    Claim, Column, CountRead, DistrictRead, Fate, Figure, Kind, Layout, NoTable, PeriodConflict, PeriodRead,
    PeriodSource, Reason, Record, Role, Row, SheetReading, Table, Title, Total,
};
