//! `iku`: from a folder of division workbooks to indicators that can be traced to their cells.
#![cfg_attr(not(test), deny(clippy::disallowed_methods))]

pub mod batch;
pub mod cli;
pub mod grids;
pub mod indicators;
mod label;
pub mod outcome;
pub mod output;
pub mod period;
pub mod place;
pub mod ratio;
pub mod rules;
pub mod schema;
pub mod tables;
mod usage;
pub mod words;
