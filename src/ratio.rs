//! Exact shares: a fraction of whole numbers that is rounded only when it is printed.

use std::fmt;

/// A numerator over a positive denominator, kept exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    numerator: i128,
    denominator: i128,
}

impl Ratio {
    /// The exact quotient; `None` where the denominator is zero.
    pub fn new(numerator: i128, denominator: i128) -> Option<Self> {
        match denominator.signum() {
            0 => None,
            1 => Some(Self { numerator, denominator }),
            _ => Some(Self { numerator: -numerator, denominator: -denominator }),
        }
    }

    /// A whole number.
    pub const fn whole(number: i128) -> Self {
        Self { numerator: number, denominator: 1 }
    }

    /// A decimal such as `75`, `62.5` or `62,5`; `None` where it is no plain decimal of at most nine places.
    pub fn from_decimal(text: &str) -> Option<Self> {
        let text = text.trim().replace(',', ".");
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let digits = format!("{whole}{fraction}");
        if fraction.len() > 9
            || digits.len() > 24
            || !digits.trim_start_matches('-').bytes().all(|b| b.is_ascii_digit())
        {
            return None;
        }
        let scale = 10_i128.checked_pow(u32::try_from(fraction.len()).ok()?)?;
        Self::new(digits.parse().ok()?, scale)
    }

    /// A hundred times the value: the share as a percentage.
    pub fn percent(self) -> Self {
        Self { numerator: self.numerator * 100, denominator: self.denominator }
    }

    /// The exact quotient of two ratios; `None` by zero.
    pub fn over(self, other: Self) -> Option<Self> {
        Self::new(self.numerator * other.denominator, self.denominator * other.numerator)
    }

    /// The exact difference of two ratios.
    pub fn minus(self, other: Self) -> Self {
        Self {
            numerator: self.numerator * other.denominator - other.numerator * self.denominator,
            denominator: self.denominator * other.denominator,
        }
    }

    /// The exact product with a whole number.
    pub fn times(self, factor: i128) -> Self {
        Self { numerator: self.numerator * factor, denominator: self.denominator }
    }

    /// Whether the value is at least a whole number.
    pub fn at_least(self, whole: i128) -> bool {
        self.numerator >= whole * self.denominator
    }

    /// Hundredths, rounded half away from zero, as printed percentages are.
    pub fn hundredths(self) -> i128 {
        let scaled = self.numerator.abs() * 200 + self.denominator;
        (scaled / (self.denominator * 2)) * self.numerator.signum()
    }

    /// The nearest floating-point number, for cells whose viewer computes in floating point.
    #[expect(clippy::cast_precision_loss, reason = "the exact value stands beside it")]
    pub fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }
}

/// Two decimals with a point, rounded half up: `54.76`.
impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hundredths = self.hundredths();
        let sign = if hundredths < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{:02}", hundredths.abs() / 100, hundredths.abs() % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_rounded_up_and_negatives_away_from_zero() {
        let percent = |n, d| Ratio::new(n, d).unwrap().percent().to_string();
        assert_eq!(percent(182, 343), "53.06");
        assert_eq!(percent(1, 800), "0.13");
        assert_eq!(percent(-1, 800), "-0.13");
        assert_eq!(percent(22, 3), "733.33");
        assert_eq!(Ratio::from_decimal("62,5").unwrap().to_string(), "62.50");
        assert!(Ratio::from_decimal("6e2").is_none());
        assert!(Ratio::new(1, 0).is_none());
    }
}
