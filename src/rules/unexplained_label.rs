//! Rule S109: a word that may narrow or change what a figure means.

use std::collections::BTreeSet;

use crate::label;
use crate::place::column_letters;
use crate::rules::contested::InUse;
use crate::rules::look::{self, Seen, measure_name};
use crate::rules::rule::rule;
use crate::rules::told::{self, told_note};
use crate::rules::{Facts, Remark, Remarks};
use crate::tables::{Kind, Layout, Shows, Speaker, Unexplained};
use crate::words::{Arg, Text, shortened};

rule! {
    /// ## What it checks
    ///
    /// Every word that speaks about a figure: in its heading and the labels of groups above it, in the titles, and in
    /// the names of its sheet, file and folders. A word is known as neutral ("rekapitulasi"), as the count's own, or as a
    /// period, a place or a unit. One that is none of these may narrow the figure or make it another one.
    ///
    /// ## Why it matters
    ///
    /// "KOPERASI YANG DIAUDIT" over a column "Jumlah Koperasi" is not the number of cooperatives. A figure about which
    /// something is said that was not understood is never used.
    ///
    /// ## Example
    ///
    /// The title speaks of cooperatives with a "MESIN JAHIT" (a sewing machine) only.
    ///
    /// ## How to mend it
    ///
    /// Nothing, where the word does change the meaning. Where it does not, leave it out, or have it added to the
    /// vocabulary: for titles and names `title_words`, for headings the dataset's `also`, for the columns of lists
    /// `list_words`, for sentences `note_words`.
    pub static UNEXPLAINED_LABEL = "S109" "unexplained-label" Error by check,
    pass: [{ "kop tw4.xlsx": "\
REKAPITULASI DATA KOPERASI KABUPATEN JENEPONTO
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" }],
    fail: [{ "kop tw4.xlsx": "\
REKAPITULASI KEAKTIFAN KOPERASI AKTIF DAN TIDAK AKTIF DENGAN MESIN
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } at "A1", { "izin 2023.xlsx": "\
UMKM YANG DIFASILITASI IZIN USAHA
TRIWULAN I TAHUN 2023

No | Nama Pemilik | Nama Usaha | NIB | Kecamatan | Giliran didampingi
1 | Pemilik 1 | Warung 1 | \"9120101234501\" | Bangkala | Triwulan I
2 | Pemilik 2 | Warung 2 | \"9120101234502\" | Binamu | Triwulan III
3 | Pemilik 3 | Warung 3 | \"9120101234503\" | Batang | Triwulan II
" } at "F4", { "koperasi tw3 2023.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN III TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
", "surat.xlsx": "\
Kepada Yth. Kepala Subbagian Perencanaan
Perihal : Penarikan data
Berkas koperasi tw3 2023 yang kami kirim agar tidak dipakai dahulu.
" } nowhere],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let in_use = InUse::of(facts);
    let mut remarks = Remarks::default();
    for seen in look::all_tables(facts) {
        let contested = in_use.contradicted_by(seen, facts.schema);
        if contested.is_empty() && other_subject(seen).is_some() {
            continue;
        }
        remarks.extend(seen.table.unexplained.iter().map(|one| remark(facts, seen, one).questions(contested.clone())));
    }
    remarks
}

/// The text that tells that a table as a whole speaks of something else: a title or a name of which no more than half is
/// known. Rule no-known-table says so then.
pub(super) fn other_subject(seen: Seen<'_>) -> Option<&Unexplained> {
    let whole = |u: &&Unexplained| u.speaker != Speaker::Heading && !u.speaker.is_note() && u.most;
    seen.table.unexplained.iter().filter(|_| seen.table.is_set_aside()).find(whole)
}

fn remark(facts: &Facts<'_>, seen: Seen<'_>, one: &Unexplained) -> Remark {
    let place = one.cell.map_or_else(|| seen.whole_sheet(), |cell| seen.at(cell));
    let columns: BTreeSet<u32> = one.columns.iter().map(|i| seen.table.columns[*i].index).collect();
    let letters = columns.into_iter().map(|index| match seen.table.layout {
        Layout::Across => Arg::from(i64::from(index) + 1),
        Layout::Down | Layout::Long => Arg::from(column_letters(index)),
    });
    let letters: Vec<Arg> = letters.collect();
    let about = match seen.table.layout {
        _ if letters.is_empty() => Text::new("unexplained-label.list"),
        Layout::Across => Text::new("unexplained-label.rows").with("columns", Arg::List(letters)),
        Layout::Down | Layout::Long => Text::new("unexplained-label.columns").with("columns", Arg::List(letters)),
    };
    let bare = one.words.is_empty();
    let key = match one.shows {
        Some(Shows::Ranks) => "unexplained-label.message_ranks",
        Some(Shows::Exchanged) => "unexplained-label.message_exchanged",
        Some(Shows::Running) => "unexplained-label.message_running",
        Some(Shows::Estimate) => "unexplained-label.message_estimate",
        Some(Shows::Rest) => "unexplained-label.message_rest",
        Some(Shows::Part) => "unexplained-label.message_part",
        Some(Shows::Days) => "unexplained-label.message_days",
        Some(Shows::Base) => "unexplained-label.message_base",
        Some(Shows::Percent) => "unexplained-label.message_percent",
        None if bare => "unexplained-label.message_bare",
        None => "unexplained-label.message",
    };
    let message = said(key, facts, one).with("about", about);
    let dataset = one.measures.first().and_then(|id| facts.schema.dataset_of(id)).map_or("", |d| d.id.as_str());
    let hint = match one.speaker {
        _ if one.shows == Some(Shows::Rest) => said("unexplained-label.hint_rest", facts, one),
        _ if one.shows == Some(Shows::Part) => said("unexplained-label.hint_part", facts, one),
        _ if one.shows.is_some() => said("unexplained-label.hint_shows", facts, one),
        _ if bare => said("unexplained-label.hint_bare", facts, one),
        Speaker::Heading if seen.table.kind == Kind::Register => said("unexplained-label.hint_list", facts, one),
        Speaker::Heading => said("unexplained-label.hint_heading", facts, one).with("dataset", dataset),
        speaker if speaker.is_note() && one.text.split_whitespace().count() > 2 => {
            said("unexplained-label.hint_note", facts, one)
        }
        Speaker::Row | Speaker::Comment | Speaker::Elsewhere | Speaker::Drawing | Speaker::Prompt => {
            said("unexplained-label.hint_row", facts, one)
        }
        _ => said("unexplained-label.hint", facts, one),
    };
    let mut remark = Remark::at(place, message, hint).found(shown(facts, one, &one.text));
    if let [only] = one.measures.as_slice() {
        remark = remark.measure(only);
    }
    remark
}

/// A text that speaks about figures, as it may be shown.
pub(super) fn shown(facts: &Facts<'_>, one: &Unexplained, text: &str) -> String {
    if may_name_a_person(facts, one) { told_note(facts.schema, text).to_string() } else { shortened(text) }
}

/// Whether a text may name a person: one written beside figures, or a title of several words of which none is known.
fn may_name_a_person(facts: &Facts<'_>, one: &Unexplained) -> bool {
    let words = label::words(&one.text);
    let unknown = || words.len() > 1 && !words.iter().any(|word| facts.schema.known.knows(word));
    one.speaker.is_note() || one.speaker == Speaker::Title && unknown()
}

/// A wording that may name the unexplained words, where they stand, and what the figures would have been.
pub(super) fn said(key: &'static str, facts: &Facts<'_>, one: &Unexplained) -> Text {
    let personal = may_name_a_person(facts, one);
    let (open, hidden): (Vec<&String>, Vec<&String>) =
        one.words.iter().partition(|w| !personal || told_note(facts.schema, w).is_whole());
    let mut words: Vec<Arg> =
        open.iter().map(|w| Arg::from(Text::new("unexplained-label.word").with("word", *w))).collect();
    if !hidden.is_empty() {
        words.push(told::hidden(hidden.len()).into());
    }
    let plain: Vec<String> = open.iter().map(|w| format!("\"{w}\"")).collect();
    let speaker = Text::new(match one.speaker {
        Speaker::Heading => "unexplained-label.in_heading",
        Speaker::Row => "unexplained-label.in_row",
        Speaker::Comment => "unexplained-label.in_comment",
        Speaker::Elsewhere => "unexplained-label.in_elsewhere",
        Speaker::Title => "unexplained-label.in_title",
        Speaker::Page => "unexplained-label.in_page",
        Speaker::Drawing => "unexplained-label.in_drawing",
        Speaker::Prompt => "unexplained-label.in_prompt",
        Speaker::Sheet => "unexplained-label.in_sheet",
        Speaker::File => "unexplained-label.in_file",
        Speaker::Folder => "unexplained-label.in_folder",
    });
    let near = one.nearest.as_ref().map_or_else(
        || Text::new("unexplained-label.no_near"),
        |near| Text::new("unexplained-label.near").with("near", near),
    );
    let rivals = one.rivals.iter().map(|r| Arg::from(Text::new("unexplained-label.word").with("word", r)));
    Text::new(key)
        .with("rivals", Arg::List(rivals.collect()))
        .with("words", Arg::List(words))
        .with("speaker", speaker)
        .with("text", shown(facts, one, &one.text))
        .with("measures", Arg::List(one.measures.iter().map(|id| measure_name(facts.schema, id)).collect()))
        .with("near", near)
        .with("toml", plain.join(", "))
}
