//! Which parts of a text beside a recap have another column's subject, and say nothing of its figures.

use std::collections::BTreeSet;

use hashbrown::HashSet;

use crate::schema::Schema;

/// What is known of the words around one column of figures.
pub struct Subjects<'a> {
    /// The words that all share.
    pub schema: &'a Schema,
    /// The words of columns that hold none of ours.
    pub beside: &'a HashSet<String>,
    /// Whether a word is the column's own.
    pub own: &'a dyn Fn(&String) -> bool,
    /// Whether a word changes nothing in a title.
    pub general: &'a dyn Fn(&String) -> bool,
}

impl Subjects<'_> {
    /// What a note says of the figures, where some of its sentences have another column's subject: "Modal dalam juta rupiah",
    /// "SHU = Sisa Hasil Usaha". `None` where none has.
    pub fn of_figures(&self, text: &str, recap: bool) -> Option<String> {
        let vocabulary = &self.schema.vocabulary;
        let asks =
            |w: &String| vocabulary.remarks.headings.iter().chain(&vocabulary.note_leads).any(|h| *h == [w.as_str()]);
        let other = |sentence: &str| {
            let words = self.schema.title_words(sentence);
            let general = |w: &String| (self.general)(w) || vocabulary.plain_words.contains(w);
            let subject = words.iter().find(|w| !general(w));
            let of_column = subject.is_some_and(|w| self.beside.contains(w) && !(self.own)(w) && !asks(w));
            // "Terima kasih kepada para camat", "Narasumber dari Balai Latihan".
            let counts = words.iter().any(|w| w.bytes().any(|b| b.is_ascii_digit()));
            let aside = vocabulary.sentence_asides.iter().any(|lead| words.starts_with(lead));
            let chooses = |w: &String| {
                let remarks = &vocabulary.remarks;
                [&remarks.negations, &remarks.clauses, &vocabulary.inclusion_words].iter().any(|all| all.contains(w))
            };
            // "Anggota dan koperasi aktif hanya dari KSP" speaks of ours as well.
            let ours = words.iter().any(self.own);
            !ours && (recap && of_column || aside && !counts && !words.iter().any(chooses))
        };
        let marks = |c: char| matches!(c, '.' | ';' | '\n');
        let sentences: Vec<&str> = text.split_inclusive(marks).filter(|s| !s.trim().is_empty()).collect();
        let kept: Vec<&str> = sentences.iter().copied().filter(|s| !other(s)).collect();
        (kept.len() < sentences.len()).then(|| kept.concat())
    }

    /// The words of a title's items that name other columns, where one names this one's subject: "LUAS WILAYAH, PENDUDUK DAN
    /// KERAGAAN KOPERASI".
    pub fn named_beside(&self, title: &str) -> BTreeSet<String> {
        let joins = &self.schema.vocabulary.joining_words;
        let parts = title.split([',', '&', '/']).map(|part| self.schema.title_words(part));
        let items =
            parts.flat_map(|words| words.split(|w| joins.contains(w)).map(<[String]>::to_vec).collect::<Vec<_>>());
        let (of_own, others): (Vec<_>, Vec<_>) = items.partition(|item| item.iter().any(self.own));
        let counts = |w: &String| self.schema.vocabulary.total_words.contains(w);
        let named = |item: &Vec<String>| {
            item.iter().any(|w| self.beside.contains(w))
                && item.iter().all(|w| self.beside.contains(w) || counts(w) || (self.general)(w))
        };
        if of_own.is_empty() { BTreeSet::new() } else { others.into_iter().filter(named).flatten().collect() }
    }
}
