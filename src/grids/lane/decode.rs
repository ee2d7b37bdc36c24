//! The text of an element as the cell shows it: entities, line ends and the escapes of spreadsheets resolved.

use memchr::{memchr, memchr3};

/// Whether text stands in the XML as it is shown, but for spaces around it.
pub(super) fn is_plain(raw: &[u8]) -> bool {
    memchr3(b'&', b'\r', b'_', raw).is_none()
}

/// Adds the characters that a piece of XML stands for; `None` where it holds an entity that is none of XML's own.
pub(super) fn add_decoded(raw: &str, out: &mut String) -> Option<()> {
    let mut rest = raw;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        add_lines(&rest[..at], out);
        let (name, after) = rest[at + 1..].split_once(';')?;
        out.push(entity(name)?);
        rest = after;
    }
    add_lines(rest, out);
    Some(())
}

/// Line ends become `\n`, whichever they are. An entity separates them: `\r&#10;` is two.
fn add_lines(raw: &str, out: &mut String) {
    let mut rest = raw;
    while let Some(at) = memchr(b'\r', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        out.push('\n');
        rest = &rest[at + 1..];
        rest = rest.strip_prefix('\n').unwrap_or(rest);
    }
    out.push_str(rest);
}

fn entity(name: &str) -> Option<char> {
    let code = match name {
        "amp" => return Some('&'),
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        _ => name.strip_prefix('#')?,
    };
    let (digits, radix) = code.strip_prefix('x').map_or((code, 10), |hex| (hex, 16));
    // A sign would pass the number's own reading.
    if digits.len() > 8 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    char::from_u32(u32::from_str_radix(digits, radix).ok()?).filter(|c| *c != '\0')
}

/// Adds text with `_xHHHH_` escapes, each a unit of UTF-16, resolved.
pub(super) fn add_unescaped(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr(b'_', rest.as_bytes()) {
        let Some(unit) = escape(&rest[at..]) else {
            out.push_str(&rest[..=at]);
            rest = &rest[at + 1..];
            continue;
        };
        out.push_str(&rest[..at]);
        rest = &rest[at + 7..];
        let low = escape(rest).filter(|low| (0xDC00..0xE000).contains(low));
        let pair = low.and_then(|low| char::decode_utf16([unit, low]).next()?.ok()).filter(|c| c.len_utf16() == 2);
        out.push(match pair {
            Some(c) => {
                rest = &rest[7..];
                c
            }
            None => char::from_u32(unit.into()).unwrap_or(char::REPLACEMENT_CHARACTER),
        });
    }
    out.push_str(rest);
}

/// The unit of UTF-16 of the escape that a text begins with.
fn escape(text: &str) -> Option<u16> {
    let [b'_', b'x', hex @ .., b'_'] = text.as_bytes().get(..7)? else { return None };
    let hex = std::str::from_utf8(hex).ok().filter(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()))?;
    u16::from_str_radix(hex, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_line_ends_and_escapes_are_resolved() {
        let decoded = |raw| {
            let mut out = String::new();
            add_decoded(raw, &mut out).map(|()| out)
        };
        assert_eq!(decoded("a &amp;&lt;&#65;&#x2F; b\r\nc\rd\r&#10;").unwrap(), "a &<A/ b\nc\nd\n\n");
        assert_eq!((decoded("&nbsp;"), decoded("&"), decoded("&#0;"), decoded("&#xD800;")), (None, None, None, None));
        let unescaped = |text| {
            let mut out = String::new();
            add_unescaped(text, &mut out);
            out
        };
        assert_eq!(unescaped("a_x000D__x005F_x0041_ _xD83D__xDCF7_ _xD83D_ _x12_ _"), "a\r_x0041_ 📷 \u{FFFD} _x12_ _");
    }
}
