//! `iku`: from a folder of division workbooks to indicators that can be traced to their cells.
#![doc = ""]

pub mod grids;
pub mod label;
pub mod period;
pub mod place;
pub mod ratio;
pub mod schema;
pub mod words;
