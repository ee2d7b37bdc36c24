//! The day a workbook was last saved, as it says itself: a copy keeps it, as it does not keep the time of a file.

use std::io::{Read, Seek};

use zip::ZipArchive;

/// A day of the calendar: year, month, day.
pub type Day = (i32, u8, u8);

/// The part of a package that tells it, and how the element begins that does: Office Open XML, OpenDocument.
const PLACES: [(&str, &str); 2] = [("docProps/core.xml", "dcterms:modified"), ("meta.xml", "dc:date")];
/// Bytes of such a part that are looked at.
const MOST: u64 = 64 * 1024;

/// The day that a package tells, by the clock of who saved it; `None` where it tells none, or is no package.
pub(super) fn of(package: impl Read + Seek) -> Option<Day> {
    let mut package = ZipArchive::new(package).ok()?;
    PLACES.iter().find_map(|(part, element)| {
        let mut text = String::new();
        package.by_name(part).ok()?.take(MOST).read_to_string(&mut text).ok()?;
        day(&text, element)
    })
}

fn day(text: &str, element: &str) -> Option<Day> {
    let (_, behind) = text.split_once(&format!("<{element}"))?;
    let (_, value) = behind.split_once('>')?;
    let mut parts = value.get(..10)?.split('-');
    let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let (month, day) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((year, month, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_stands_in_the_properties() {
        let core =
            r#"<cp:x><dcterms:modified xsi:type="dcterms:W3CDTF">2023-10-02T23:59:00Z</dcterms:modified></cp:x>"#;
        assert_eq!(day(core, "dcterms:modified"), Some((2023, 10, 2)));
        assert_eq!(day("<office:meta><dc:date>2024-01-31T08:00:00.5</dc:date>", "dc:date"), Some((2024, 1, 31)));
        for none in ["<dc:date>31-01-2024</dc:date>", "<dc:date>2024-13-01", "<dc:date/>", "<dc:date>20"] {
            assert_eq!(day(none, "dc:date"), None);
        }
    }
}
