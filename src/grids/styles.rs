//! The formats of an Excel workbook's cells that may show something else than what the cells hold.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::grid::{Shown, Value};
use super::ods_text::attribute;
use super::package::Package;
use super::shown;

/// How the cells of one format look, where that may not be what they hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Look {
    /// The number format.
    pub(super) code: Option<String>,
    /// Whether everything in the cell is struck out.
    pub(super) struck: bool,
}

impl Look {
    /// What users see of a value that looks so, where that is something else.
    pub(super) fn shown(&self, value: &Value) -> Option<Shown> {
        match (value, &self.code) {
            (Value::Number(_) | Value::Text(_), _) if self.struck => Some(Shown::Struck),
            (Value::Number(n), Some(code)) => shown::shown(code, *n).map(|text| Shown::As(text.into())),
            (Value::Text(text), Some(code)) => shown::shown_text(code, text).map(|text| Shown::As(text.into())),
            _ => None,
        }
    }

    /// Whether it shows words beside the texts that it formats.
    pub(super) fn adds_to_texts(&self) -> bool {
        self.code.as_deref().is_some_and(shown::adds_to_texts)
    }
}

/// The looks of a package, as [`looks`] tells them.
pub(super) fn of(package: &mut Package<'_>) -> Vec<Option<Look>> {
    let name = package.names().filter(|name| name.ends_with("styles.xml")).min().map(str::to_owned);
    // What is wrong with the part is told where all of them are verified.
    let content = name.and_then(|name| package.member(&name).ok().flatten()).unwrap_or_default();
    looks(&content)
}

/// The looks by the index of a cell's format, `None` for those that show what a cell holds.
pub(super) fn looks(styles: &[u8]) -> Vec<Option<Look>> {
    let Ok(text) = std::str::from_utf8(styles) else { return Vec::new() };
    let mut reader = Reader::from_str(text);
    let (mut codes, mut fonts) = (std::collections::HashMap::new(), Vec::new());
    let (mut within, mut looks) = (String::new(), Vec::new());
    loop {
        let (e, empty) = match reader.read_event() {
            Ok(Event::Start(e)) => (e, false),
            Ok(Event::Empty(e)) => (e, true),
            Ok(Event::End(e)) => {
                if e.local_name().as_ref() == within {
                    within.clear();
                }
                continue;
            }
            Ok(Event::Eof) | Err(_) => return looks,
            Ok(_) => continue,
        };
        let name = e.local_name().as_ref().to_owned();
        let get = |name: &str| attribute(&e, name);
        match (within.as_str(), name.as_str()) {
            ("", "numFmts" | "fonts" | "cellXfs" | "cellStyleXfs" | "dxfs") if !empty => within = name,
            ("numFmts", "numFmt") => {
                codes.extend(get("numFmtId").zip(get("formatCode")));
            }
            ("fonts", "font") => fonts.push(false),
            ("fonts", "strike") => {
                if let Some(font) = fonts.last_mut() {
                    *font = !get("val").is_some_and(|v| v == "0" || v == "false");
                }
            }
            ("cellXfs", "xf") => looks.push(look(&e, &codes, &fonts)),
            _ => {}
        }
    }
}

fn look(xf: &BytesStart<'_>, codes: &std::collections::HashMap<String, String>, fonts: &[bool]) -> Option<Look> {
    let number = attribute(xf, "numFmtId").unwrap_or_default();
    let code = codes.get(&number).map(String::as_str).or_else(|| built_in(&number));
    let font = attribute(xf, "fontId").and_then(|id| id.parse::<usize>().ok());
    let struck = font.is_some_and(|id| fonts.get(id).copied().unwrap_or(false));
    look_of(code, struck)
}

/// The look that a number format and a font make, where it may not be what a cell holds.
pub(super) fn look_of(code: Option<&str>, struck: bool) -> Option<Look> {
    let code = code.filter(|code| shown::may_differ(code)).map(str::to_owned);
    (struck || code.is_some()).then_some(Look { code, struck })
}

/// The formats that every program knows by number and that may show something else than the number.
pub(super) fn built_in(number: &str) -> Option<&'static str> {
    Some(match number {
        "5" | "6" => "\"Rp\"#,##0",
        "7" | "8" => "\"Rp\"#,##0.00",
        "9" => "0%",
        "10" => "0.00%",
        "11" => "0.00E+00",
        "42" => "_(\"Rp\"* #,##0_)",
        "44" => "_(\"Rp\"* #,##0.00_)",
        "48" => "##0.0E+0",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_looks_that_may_differ_are_told() {
        let styles = br##"<styleSheet><numFmts count="2"><numFmt numFmtId="164" formatCode="0 &quot;paket&quot;"/>
            <numFmt numFmtId="165" formatCode="#,##0"/></numFmts><fonts><font><sz val="11"/></font>
            <font><strike/></font><font><strike val="0"/></font></fonts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="2"/><xf numFmtId="165" fontId="1"/>
            <xf numFmtId="9"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>"##;
        let code = |code: &str| Some(Look { code: Some(code.to_owned()), struck: false });
        let struck = Some(Look { code: None, struck: true });
        assert_eq!(looks(styles), [None, code("0 \"paket\""), struck, code("0%")]);
    }
}
