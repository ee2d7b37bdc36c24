//! What a sheet prints above and below each page, without the marks of its format.

use memchr::memmem;

use quick_xml::escape::unescape;

/// The parts of a sheet that hold such texts.
const PARTS: [&str; 6] = ["oddHeader", "oddFooter", "firstHeader", "firstFooter", "evenHeader", "evenFooter"];
/// The most of one such text that is looked at, in bytes.
const LONGEST: usize = 1_000;

/// The texts of a sheet's part, from its XML; each line of the left, the middle and the right by itself.
pub(super) fn texts(content: &[u8]) -> Vec<String> {
    let Some(start) = memmem::rfind(content, b"headerFooter") else { return Vec::new() };
    let from = memmem::find(content, b"<headerFooter").or_else(|| memmem::find(content, b":headerFooter"));
    let content = &content[from.unwrap_or(start)..];
    let mut found = Vec::new();
    for part in PARTS {
        let Some(at) = memmem::find(content, part.as_bytes()) else { continue };
        let rest = &content[at..];
        let Some(open) = memchr::memchr(b'>', rest) else { continue };
        let Some(length) = memchr::memchr(b'<', &rest[open + 1..]) else { continue };
        let Ok(text) = std::str::from_utf8(&rest[open + 1..][..length.min(LONGEST)]) else { continue };
        for line in lines(&unescape(text).unwrap_or_default()) {
            if !found.contains(&line) {
                found.push(line);
            }
        }
    }
    found
}

/// The lines of one text: `&C` and its like part it, `&P` and its like which stand for numbers, are left out as fonts and sizes are.
fn lines(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let last = lines.len() - 1;
        match c {
            '\n' | '\r' => lines.push(String::new()),
            '&' => match rest.next() {
                Some('L' | 'C' | 'R') => lines.push(String::new()),
                Some('"') => while rest.next().is_some_and(|c| c != '"') {},
                Some('K') => {
                    for _ in 0..6 {
                        rest.next_if(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-'));
                    }
                }
                Some('&') => lines[last].push('&'),
                Some(c) if c.is_ascii_digit() => while rest.next_if(char::is_ascii_digit).is_some() {},
                Some(_) | None => {}
            },
            c => lines[last].push(c),
        }
    }
    let lines = lines.iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| line.chars().any(char::is_alphabetic)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_pages_are_parted_and_bared() {
        let sheet = "<worksheet><sheetData/><headerFooter differentFirst=\"1\"><oddHeader>&amp;L&amp;\"Arial,Bold\"&amp;14DRAFT - \
                     BELUM FINAL&amp;C&amp;K00-0141&amp;D&amp;RSeksi R&amp;&amp;D</oddHeader><oddFooter>&amp;CHalaman &amp;P dari &amp;N</oddFooter>\
                     </headerFooter></worksheet>";
        assert_eq!(texts(sheet.as_bytes()), ["DRAFT - BELUM FINAL", "Seksi R&D", "Halaman dari"]);
        assert!(texts(b"<worksheet><sheetData/></worksheet>").is_empty());
    }
}
