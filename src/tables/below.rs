//! Which lines beside tables speak of their figures: notes, sentences, what denies or corrects.

use crate::place::CellRef;
use crate::schema::Schema;
use crate::tables::asides::{denies, is_aside, is_note};

/// How many rows below a table a note may stand.
pub const FARTHEST: u32 = 25;

/// Which lines below a table are notes, read from the top.
#[derive(Debug)]
pub struct Below {
    /// Where the last note stands, or the word that opens some: "Catatan :".
    pub last: Option<CellRef>,
    /// Whether a table follows, whose titles stand there too.
    pub followed: bool,
}

impl Below {
    /// Whether a text speaks: it opens with a word of notes or a mark, stands right under one that does, or is a sentence.
    pub fn speaks(&mut self, at: CellRef, text: &str, schema: &Schema) -> bool {
        let words = schema.vocabulary.words(text);
        let opens = schema.vocabulary.note_leads.contains(&words);
        let follows = self.last.is_some_and(|last| at.row <= last.row + 1 && at.col == last.col) && !words.is_empty();
        // "Rencana 2024 :" opens what stands below it; "... = belum lapor" explains a mark.
        let plain =
            !self.followed && text.trim_start().starts_with(char::is_alphabetic) && !text.trim_end().ends_with(':');
        let told = plain && words.len() > 1 && schema.vocabulary.note_openers.contains(&words[0]);
        let spoken = told || is_sentence(text) || contradicts(&words, schema);
        let note = !opens
            && (follows && !is_aside(text, schema)
                || explains_code(text)
                || is_note(text, schema)
                || spoken && !is_aside(text, schema));
        if opens || note || follows {
            self.last = Some(at);
        }
        note
    }
}

/// Whether a line says what a code, a sign or the colour beside it stands for: "Kode 99 = data belum tersedia",
/// "- : belum melapor", "= pindah alamat", ": belum terbit".
fn explains_code(text: &str) -> bool {
    let letters = |text: &str| text.chars().any(char::is_alphabetic);
    let sign = text.split_once([':', '=']).is_some_and(|(sign, meaning)| {
        // A form's ": Bangkala Barat" stands behind a label of its own.
        let small = meaning.trim_start().starts_with(char::is_lowercase);
        let begins = text.trim_start();
        let coloured =
            (begins.starts_with('=') || begins.starts_with(':') && small) && meaning.split_whitespace().count() > 1;
        let signed = !sign.trim().is_empty() || coloured;
        signed && !sign.chars().any(char::is_alphanumeric) && letters(meaning)
    });
    let code = text.split_once('=').is_some_and(|(code, meaning)| {
        let short = code.len() <= 12 && code.bytes().any(|b| b.is_ascii_digit());
        short && meaning.split_whitespace().count() > 1 && letters(meaning)
    });
    sign || code
}

/// Whether a line denies or corrects something: "Ralat: No. 5 seharusnya Kecamatan Kelara, bukan Binamu".
pub fn contradicts(words: &[String], schema: &Schema) -> bool {
    let corrects = words.first().is_some_and(|w| schema.vocabulary.revision_words.contains(w));
    words.len() > 3 && (corrects || denies(words, schema))
}

/// Whether a text is written as one speaks: mostly words without a capital, which no signature and no label has.
pub fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic));
    let (mut all, mut small) = (0, 0);
    for word in words {
        all += 1;
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        small += usize::from(letters.all(char::is_lowercase) && word.chars().filter(|c| c.is_alphabetic()).count() > 1);
    }
    all >= 3 && (small >= 3 || small >= 2 && small * 2 > all)
}
