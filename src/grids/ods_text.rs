//! The text of an OpenDocument cell: paragraphs, written spaces, and what only floats beside it.

use quick_xml::escape::unescape;
use quick_xml::events::{BytesRef, BytesStart};

/// Most spaces one element may stand for; more are no text anybody typed.
const MOST_SPACES: usize = 32_767;

/// Collects the paragraphs of one cell.
///
/// Spaces stay as they stand, because programs that write them plainly mean them; white space with a line break in it
/// is the layout of a pretty-printed file, and is one space inside a paragraph and nothing at its ends.
#[derive(Debug, Default)]
pub(super) struct CellText {
    text: String,
    paragraphs: usize,
    /// Whether text is inside a paragraph; between paragraphs there is only layout.
    open: bool,
    /// Layout that is one space if more text of the paragraph follows.
    layout: bool,
    /// Where the current paragraph begins.
    start: usize,
}

impl CellText {
    /// Begins a paragraph; they are told apart by line breaks.
    pub(super) fn begin(&mut self) {
        if self.paragraphs > 0 {
            self.text.push('\n');
        }
        self.paragraphs += 1;
        self.open = true;
        self.layout = false;
        self.start = self.text.len();
    }

    /// Ends a paragraph.
    pub(super) fn end(&mut self) {
        self.open = false;
    }

    /// Adds text as it stands in the XML.
    pub(super) fn push(&mut self, text: &str) {
        if !self.open {
            return;
        }
        let white = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r');
        let mut rest = text;
        while !rest.is_empty() {
            let (space, after) = rest.split_at(rest.find(|c| !white(c)).unwrap_or(rest.len()));
            let (word, after) = after.split_at(after.find(white).unwrap_or(after.len()));
            if space.contains(['\n', '\r']) {
                self.layout = true;
            } else if !space.is_empty() {
                self.settle();
                self.text.push_str(space);
            }
            if !word.is_empty() {
                self.settle();
                self.text.push_str(word);
            }
            rest = after;
        }
    }

    /// Turns layout that more text follows into its one space.
    fn settle(&mut self) {
        if std::mem::take(&mut self.layout) && self.text.len() > self.start {
            self.text.push(' ');
        }
    }

    /// Adds a character that is written as a reference, `&amp;` or `&#10;`.
    pub(super) fn push_reference(&mut self, reference: &BytesRef<'_>) {
        if !self.open {
            return;
        }
        let c = match reference.resolve_char_ref() {
            Ok(Some(c)) => Some(c),
            _ => match &*reference.xml10_content() {
                "amp" => Some('&'),
                "lt" => Some('<'),
                "gt" => Some('>'),
                "quot" => Some('"'),
                "apos" => Some('\''),
                _ => None,
            },
        };
        self.settle();
        self.text.extend(c);
    }

    /// Adds what an element inside a paragraph stands for: spaces, a tab, a line break.
    pub(super) fn element(&mut self, element: &BytesStart<'_>) {
        if !self.open {
            return;
        }
        let (c, count) = match element.name().as_ref() {
            "text:s" => (' ', attribute(element, "text:c").and_then(|n| n.parse().ok()).unwrap_or(1)),
            "text:tab" => ('\t', 1),
            "text:line-break" => ('\n', 1),
            _ => return,
        };
        self.settle();
        self.text.extend(std::iter::repeat_n(c, usize::min(count, MOST_SPACES)));
    }

    /// Whether there was any paragraph, be it without text.
    pub(super) const fn has_paragraphs(&self) -> bool {
        self.paragraphs > 0
    }

    /// The text so far, leaving nothing behind.
    pub(super) fn take(&mut self) -> String {
        std::mem::take(self).text
    }
}

/// The value of an attribute by its full name.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.attributes().flatten().find(|a| a.key.as_ref() == name)?;
    Some(unescape(&attribute.value).ok()?.into_owned())
}

/// A formula the way Excel writes it: `of:=SUM([.C5:.C8])` is `SUM(C5:C8)`.
pub(super) fn formula(written: &str) -> String {
    let body = match written.split_once('=') {
        Some((prefix, body)) if prefix.is_empty() || prefix.ends_with(':') => body,
        _ => written,
    };
    let mut plain = String::with_capacity(body.len());
    let (mut in_text, mut in_reference) = (false, false);
    for c in body.chars() {
        match c {
            '"' => {
                in_text = !in_text;
                plain.push(c);
            }
            _ if in_text => plain.push(c),
            '[' => in_reference = true,
            ']' => in_reference = false,
            // A point stands between sheet and cell, and alone before a cell of the same sheet.
            '.' if in_reference => {
                if !matches!(
                    plain.chars().last(),
                    None | Some('(' | ';' | ',' | ':' | '+' | '-' | '*' | '/' | '=' | ' ')
                ) && plain.chars().last().is_some_and(|c| c.is_alphanumeric() || matches!(c, '\'' | '_' | '!'))
                {
                    plain.push('!');
                }
            }
            ';' => plain.push(','),
            _ => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_written_as_in_excel() {
        assert_eq!(formula("of:=SUM([.C5:.C8])"), "SUM(C5:C8)");
        assert_eq!(formula("of:=IF([.A1]=\"a;b.c\";[$Rekap.B2];0)"), "IF(A1=\"a;b.c\",$Rekap!B2,0)");
        assert_eq!(formula("of:=['Data 1'.A1]*1.5"), "'Data 1'!A1*1.5");
        assert_eq!(formula("=A1+1"), "A1+1");
    }

    #[test]
    fn spaces_stay_and_the_layout_of_the_file_does_not() {
        let mut text = CellText::default();
        text.push("  layout ");
        text.begin();
        text.push("\n  Jumlah\n   Koperasi ");
        text.push("\n");
        text.end();
        text.begin();
        text.push("Aktif");
        text.element(&BytesStart::from_content("text:s text:c=\"3\"", 6));
        text.push("s.d.");
        text.end();
        assert_eq!(text.take(), "Jumlah Koperasi \nAktif   s.d.");
    }
}
