//! `konsolidasi-iku.xlsx`: the consolidated workbook for Bappeda, in which every figure leads back to its cell.

mod data;
mod districts;
mod figure;
mod findings;
mod method;
mod overview;
mod parts;
mod places;
mod quarters;
mod region;
mod sources;
mod write;

pub use write::workbook;
