//! What it means: a value per indicator, district and quarter, or the reason there is none.

pub mod value;

pub use value::{IndicatorValue, Side, Status, Why};
