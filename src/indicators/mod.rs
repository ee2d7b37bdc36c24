//! What it means: a value per indicator, district and quarter, or the reason there is none.

mod compute;
mod tiling;
mod value;

pub use compute::{Figures, compute};
pub use tiling::{Tiling, tile};
pub use value::{IndicatorValue, Side, Status, Why};
