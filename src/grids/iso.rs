//! Dates and durations written as ISO 8601 text, as serial numbers.

/// Days from 1899-12-30 (serial 0) to 1904-01-01 (serial 0 of the other epoch).
const DAYS_TO_1904: f64 = 1462.0;

/// The serial of `2023-12-31`, `2023-12-31T13:45:00.5` or `13:45`; `None` for anything else.
pub(super) fn date_serial(text: &str, epoch_1904: bool) -> Option<f64> {
    let text = text.trim().trim_end_matches('Z');
    let (date, time) = match text.split_once(['T', ' ']) {
        Some((date, time)) => (Some(date), Some(time)),
        None if text.contains(':') => (None, Some(text)),
        None => (Some(text), None),
    };
    let mut serial = 0.0;
    if let Some(date) = date {
        let mut numbers = date.split('-');
        let (year, month, day) = (numbers.next()?, numbers.next()?, numbers.next()?);
        if numbers.next().is_some() {
            return None;
        }
        serial += days(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
        if epoch_1904 {
            serial -= DAYS_TO_1904;
        }
    }
    if let Some(time) = time {
        let mut numbers = time.split(':');
        let hours: f64 = numbers.next()?.parse().ok()?;
        let minutes: f64 = numbers.next()?.parse().ok()?;
        let seconds: f64 = numbers.next().map_or(Ok(0.0), str::parse).ok()?;
        serial += (hours * 3600.0 + minutes * 60.0 + seconds) / 86_400.0;
    }
    serial.is_finite().then_some(serial)
}

/// The serial of a duration such as `PT12H30M15.5S` or `P1DT2H`; `None` for anything else.
pub(super) fn duration_serial(text: &str) -> Option<f64> {
    let text = text.trim();
    let (sign, text) = text.strip_prefix('-').map_or((1.0, text), |rest| (-1.0, rest));
    let mut seconds = 0.0;
    let mut number = String::new();
    let mut in_time = false;
    for c in text.strip_prefix('P')?.chars() {
        match c {
            'T' => in_time = true,
            '0'..='9' | '.' => number.push(c),
            _ => {
                let unit = match (c, in_time) {
                    ('D', false) => 86_400.0,
                    ('H', true) => 3600.0,
                    ('M', true) => 60.0,
                    ('S', true) => 1.0,
                    _ => return None,
                };
                seconds += number.parse::<f64>().ok()? * unit;
                number.clear();
            }
        }
    }
    (number.is_empty() && seconds.is_finite()).then_some(sign * seconds / 86_400.0)
}

/// Days from 1899-12-30 to a day of the Gregorian calendar.
fn days(year: i32, month: u32, day: u32) -> Option<f64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => return None,
    };
    if !(1..=9999).contains(&year) || day == 0 || day > length {
        return None;
    }
    // Counted from 1 March, so that the day a leap year adds comes last.
    let (y, m) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
    let in_years = 365 * y + y / 4 - y / 100 + y / 400;
    let in_months = (153 * m + 2) / 5;
    Some(f64::from(in_years) + f64::from(in_months + day - 1) - 693_899.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_durations_become_the_serials_a_spreadsheet_shows() {
        assert_eq!(date_serial("1899-12-30", false), Some(0.0));
        assert_eq!(date_serial("1900-03-01", false), Some(61.0));
        assert_eq!(date_serial("2024-01-01", false), Some(45_292.0));
        assert_eq!(date_serial("2024-02-29T12:00:00", false), Some(45_351.5));
        assert_eq!(date_serial("2024-01-01", true), Some(43_830.0));
        assert_eq!(date_serial("18:00", false), Some(0.75));
        assert_eq!(date_serial("2023-02-29", false), None);
        assert_eq!(date_serial("kemarin", false), None);
        assert_eq!(duration_serial("PT12H00M00S"), Some(0.5));
        assert_eq!(duration_serial("P1DT6H"), Some(1.25));
        assert_eq!(duration_serial("12 jam"), None);
    }
}
