//! What we understood: districts, headings, periods and counts of a grid, and the ledger of its rows; never a judgement.

pub mod anchors;
mod asides;
mod below;
pub mod body;
pub mod columns;
pub mod context;
pub mod control;
pub mod counts;
pub mod dates;
mod draft;
pub mod events;
mod explain;
pub mod fate;
pub mod file;
pub mod gazetteer;
pub mod header;
pub mod headings;
mod hearing;
pub mod hidden;
pub mod labels;
pub mod ledger;
mod legend;
mod list_notes;
pub mod long;
mod memo;
mod names;
pub mod notes;
mod numbering;
pub mod numerals;
pub mod observation;
pub mod observe;
mod papers;
pub mod period_sources;
mod period_words;
pub mod periods;
mod phrasebook;
pub mod proof;
pub mod recognise;
mod refute;
pub mod register;
pub mod rivals;
mod scope;
pub mod settle;
pub mod shares;
pub mod speakers;
pub mod subrows;
pub mod sums;
pub mod surroundings;
pub mod table;
mod timing;
pub mod unexplained;
pub mod view;
pub mod villages;
pub mod withhold;
mod zeros;

pub use fate::{Fate, Stretch};
pub use observation::{Gap, Observation, Source};
pub use observe::{gaps, give_way, months, observations, together, withheld};
pub use periods::{words_of_periods, year_in};
pub use recognise::Recogniser;
pub use register::set_rests_aside;
pub use table::{
    Claim, Column, CountRead, DistrictRead, Figure, Kind, Layout, NoTable, PeriodConflict, PeriodRead, PeriodSource,
    Reason, Record, Role, Share, SheetReading, Split, Table, Title, Total,
};
pub use unexplained::{Shows, Speaker, Unexplained};
