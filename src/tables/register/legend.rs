//! What the codes in a list's cells stand for, where a line above or below it says so: "MS = Memenuhi Syarat".

use hashbrown::HashMap;

use crate::place::CellRef;
use crate::schema::{self, Schema};
use crate::tables::gazetteer::Gazetteer;
use crate::tables::register::Content;
use crate::tables::register::saying::{self, Care, Remark};
use crate::tables::table::Title;
use crate::tables::view::{View, text_of};

/// The longest code, in characters.
const LONGEST: usize = 5;
/// How many of the last rows below a heading may explain codes.
const LAST: usize = 60;
/// The most cells that a row has which explains codes.
const FEW: usize = 4;

/// The codes of a list and what they stand for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Legend {
    meanings: HashMap<String, String>,
    /// The cells that say so.
    pub cells: Vec<CellRef>,
    /// The columns that hold nothing but such codes.
    pub columns: Vec<u32>,
}

impl Legend {
    /// What the titles above a list and the lines below its heading explain; empty where two of them differ.
    pub fn of(view: &View<'_>, heading: u32, titles: &[Title]) -> Self {
        let mut legend = Self::default();
        let mut sound = true;
        let mut take = |at: CellRef, text: &str| {
            let entries = entries(text);
            legend.cells.extend((!entries.is_empty()).then_some(at));
            for (code, meaning) in entries {
                let known = legend.meanings.entry(code).or_insert_with(|| meaning.clone());
                sound &= *known == meaning;
            }
        };
        titles.iter().for_each(|title| take(title.at, &title.text));
        for row in view.rows().rev().take(LAST).take_while(|row| *row > heading) {
            let cells = view.row(row);
            if cells.len() <= FEW {
                let texts = cells.iter().filter_map(|(_, col, cell)| Some((*col, text_of(cell)?)));
                texts.for_each(|(col, text)| take(CellRef::new(row, col), text));
            }
        }
        if sound { legend } else { Self::default() }
    }

    /// Whether it explains nothing.
    pub fn is_empty(&self) -> bool {
        self.meanings.is_empty()
    }

    /// What a cell stands for, where it is a code.
    pub fn meaning(&self, content: Content<'_>) -> Option<&str> {
        if self.is_empty() {
            return None;
        }
        self.meanings.get(&code_of(&content.written()?)).map(String::as_str)
    }

    /// The legend, where a register understands all that it says and some of `columns` hold its codes, with those.
    pub fn understood(
        mut self,
        (view, body): (&View<'_>, &[u32]),
        columns: impl Iterator<Item = u32>,
        (schema, register, gazetteer): (&Schema, &schema::Register, &Gazetteer),
    ) -> Self {
        let clear = |meaning: &String| {
            register.names_status(&schema.vocabulary.words(meaning))
                || saying::said(meaning, Care::Full, schema, register, gazetteer) != Remark::Unclear
        };
        if self.is_empty() || !self.meanings.values().all(clear) {
            return Self::default();
        }
        let coded = |col: &u32| {
            let cells = body.iter().filter_map(|row| view.at(*row, *col)).map(|cell| Content::from(&cell.value));
            let (mut codes, mut all) = (0, 0);
            for content in cells.filter(|content| !content.is_blank()) {
                all += 1;
                codes += usize::from(self.meaning(content).is_some());
            }
            codes > 0 && codes * 10 >= all * 9
        };
        self.columns = columns.filter(coded).collect();
        if self.columns.is_empty() { Self::default() } else { self }
    }

    /// Whether what the codes stand for are all statuses of a register.
    pub fn tells_statuses(&self, schema: &Schema, register: &schema::Register) -> bool {
        let status = |meaning: &String| register.names_status(&schema.vocabulary.words(meaning));
        !self.is_empty() && self.meanings.values().all(status)
    }
}

/// A code as it is compared.
fn code_of(written: &str) -> String {
    written.trim().to_lowercase()
}

/// The codes that a line explains, and what they stand for.
fn entries(text: &str) -> Vec<(String, String)> {
    let mark = if text.contains('=') { '=' } else { ':' };
    let mut found: Vec<(String, String)> = Vec::new();
    for piece in text.split([',', ';', '\n', '|']) {
        match piece.split_once(mark) {
            Some((left, right)) => {
                let code = left.trim().rsplit([' ', ':', '(']).next().unwrap_or_default();
                // Without "=" only a line of a code alone explains it, or of a number: "H : Hadir", "Kode 2 : Tidak Aktif".
                let number = code.bytes().all(|b| b.is_ascii_digit());
                let alone = mark == '=' || (left.trim().len() == code.len() || number) && code.chars().count() <= 3;
                let meaning = right.trim().trim_end_matches([')', '.']);
                let sound = !code.is_empty() && code.chars().count() <= LONGEST && !meaning.contains(mark);
                if !sound || !alone || !meaning.chars().any(char::is_alphabetic) {
                    return Vec::new();
                }
                found.push((code_of(code), meaning.to_owned()));
            }
            None => match found.last_mut() {
                Some((_, meaning)) => {
                    meaning.push(' ');
                    meaning.push_str(piece.trim());
                }
                None => return Vec::new(),
            },
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_explained_in_one_line_or_several() {
        let read = |text: &str| entries(text).into_iter().map(|(c, m)| format!("{c}>{m}")).collect::<Vec<_>>();
        assert_eq!(
            read("MS = Memenuhi Syarat, TMS = Tidak Memenuhi Syarat"),
            ["ms>Memenuhi Syarat", "tms>Tidak Memenuhi Syarat"]
        );
        assert_eq!(read("Kode Status : 0 = Aktif ; 1 = Tidak Aktif"), ["0>Aktif", "1>Tidak Aktif"]);
        assert_eq!(read("H : Hadir"), ["h>Hadir"]);
        assert!(read("Catatan : seluruh peserta hadir").is_empty());
        assert!(read("Jeneponto, 5 Januari 2024").is_empty());
    }
}
