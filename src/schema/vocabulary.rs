//! The words that the headings, titles and cells of every workbook share.

use std::collections::BTreeMap;

use hashbrown::{HashMap, HashSet};

use super::particles::Particles;
use super::periods::PeriodWords;
use super::phrase::Phrase;

/// Words that all headings share, normalised.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// One word for another: `jml` to `jumlah`. The expansion may be several words.
    pub abbreviations: HashMap<String, Vec<String>>,
    /// Several words that are one idea, by the first of them: `tidak aktif` to `nonaktif`. The longest first.
    pub compounds: HashMap<String, Vec<(Vec<String>, String)>>,
    /// Words that change nothing in a heading: `yang`, `dan`, `unit`; the region's own name is among them.
    pub neutral: HashSet<String>,
    /// Words that say a sum: `jumlah`, `total`.
    pub total_words: Vec<String>,
    /// Heading phrases by role: `district`, `village`, `number`, `measure_label`, `value_label`, `period_label`.
    pub roles: BTreeMap<String, Vec<Phrase>>,
    /// Words that say that a column is a plan: `target`.
    pub plan_words: Vec<String>,
    /// Words that say that a column is a share: `persen`, `persentase`.
    pub percent_words: Vec<String>,
    /// Words that say that a column holds codes: `kode`.
    pub code_words: Vec<String>,
    /// The words that periods are written with.
    pub periods: PeriodWords,
    /// Heading phrases known everywhere that hold no measure, such as "Keterangan".
    pub known: Vec<Phrase>,
    /// Cell texts that mean missing, as [`cell_token`](super::cell_token) writes them: `belum ada data`, `...`.
    pub missing_tokens: Vec<String>,
    /// Cell texts that mean zero in a count, as [`cell_token`](super::cell_token) writes them: `-`, `nihil`.
    pub zero_tokens: Vec<String>,
    /// Cell texts that stand for what is written above them, as [`cell_token`](super::cell_token) writes them: `sda`.
    pub dittos: Vec<String>,
    /// Units written behind a number, as `label::fold` writes them: `unit usaha`, `orang`; the longest first.
    pub units: Vec<String>,
    /// Words in a file's name that say that it replaces an earlier one: `revisi`.
    pub revision_words: Vec<String>,
    /// Words with which a title takes back what was sent before.
    pub withdrawal_words: Vec<String>,
    /// Words with which a report says that it stands in for what was sent before: `menggantikan`.
    pub replacement_words: Vec<String>,
    /// Those of them that say that a revision is the final one: `final`.
    pub final_words: Vec<String>,
    /// Words beside them that say that no later one follows: `terakhir`.
    pub last_words: Vec<String>,
    /// Words of a title whose dates are no period of its table: `dicetak`, `peraturan`.
    pub period_asides: Vec<String>,
    /// Labels of the row that adds up a whole table, as written; each region has them besides its own.
    pub total_labels: Vec<String>,
    /// The first words of all that stands for none: of `missing_tokens`, `zero_tokens` and the pending particles.
    pub none_words: HashSet<String>,
    /// Small words by what they do in a text.
    pub particles: Particles,
    /// Labels of rows or columns that together divide a whole, each set by itself.
    pub partitions: Vec<Vec<Phrase>>,
    /// Words before a district's name that are no part of it, in any region.
    pub place_prefixes: Vec<String>,
    /// Words in brackets behind a district's name that only describe it.
    pub place_notes: Vec<String>,
    /// First words of rows below a table that are no district's: `rata rata`, `persentase`.
    pub row_asides: Vec<Phrase>,
    /// Words, or words behind one another, that change nothing in titles and names: `laporan`, `tingkat kecamatan`.
    pub title_words: Vec<Phrase>,
    /// Words that change nothing in the name of a sheet, file or folder.
    pub name_words: Vec<String>,
    /// Words that change nothing in a label above a column's own heading, beside `neutral`.
    pub group_words: Vec<String>,
    /// First words of a line that tells which indicator a table serves.
    pub indicator_words: Vec<String>,
    /// Words behind which a letter or a Roman numeral only numbers.
    pub numbered_words: Vec<String>,
    /// What begins a line that says where a paper comes from and nothing of its figures: `dicetak`.
    pub title_asides: Vec<Phrase>,
    /// What begins a line that says where something took place: `bertempat`.
    pub venue_leads: Vec<Phrase>,
    /// Words of places where something takes place: `hotel`.
    pub venue_words: Vec<String>,
    /// What begins a note below a table: `catatan`.
    pub note_leads: Vec<Phrase>,
    /// Words with which a line below a table opens that speaks of its figures, be it no sentence.
    pub note_openers: Vec<String>,
    /// Words before a sign that a line explains: `tanda`.
    pub sign_words: Vec<String>,
    /// Words that say how to fill a form in: `diisi`.
    pub hint_words: Vec<String>,
    /// Words that say of a sheet that it is no report: `contoh`, `draft`.
    pub sample_words: Vec<String>,
    /// Words that change nothing in a note.
    pub note_words: Vec<String>,
    /// Ordinary words of sentences, which change nothing in a note as long as nothing is said to be included.
    pub plain_words: HashSet<String>,
    /// Words that say that something is among what is counted: `termasuk`.
    pub inclusion_words: Vec<String>,
    /// Words of headings of lists that tell of a person, a thing or a paper, and never that a row does not count.
    pub list_words: Vec<String>,
    /// How a sentence begins that says nothing of figures: `terima kasih`.
    pub sentence_asides: Vec<Phrase>,
    /// Labels before a colon of lines that tell something of the paper alone: `pagu`.
    pub label_asides: Vec<Phrase>,
    /// First words of the names of laws and the like, which a number and a year follow: `uu`.
    pub regulations: Vec<String>,
    /// How a line begins that names a programme of the budget: `sub kegiatan`.
    pub programme_leads: Vec<Phrase>,
    /// Words of the names of programmes and activities, which change nothing in such a line.
    pub programme_words: HashSet<String>,
    /// Lines that only point to the notes of a table: `lihat catatan`.
    pub note_references: Vec<Phrase>,
    /// Words before a person's name: `bu`, `pak`.
    pub name_leads: Vec<String>,
    /// Words that join two subjects of a title: `dan`.
    pub joining_words: Vec<String>,
    /// What columns of remarks say of a list's rows.
    pub remarks: Remarks,
    /// Names of offices, cut out of titles before topics are looked for; the longest first (plain folded words, as
    /// abbreviations and compounds are not applied before the cut).
    pub letterhead: Vec<Phrase>,
}

/// What columns of remarks say of a list's rows, and labels between them of those below.
#[derive(Debug, Clone, Default)]
pub struct Remarks {
    /// Headings of columns whose cells may say that a row does not count: `keterangan`.
    pub headings: Vec<Phrase>,
    /// Words that tell in a label what became of something: `yang`.
    pub clauses: Vec<String>,
    /// Words of a title before those for whom something is held.
    pub audiences: Vec<String>,
    /// Beginnings of long words that do: `di`.
    pub passives: Vec<String>,
    /// First words of headings that ask what became of a row, whatever follows: `status`.
    pub leads: Vec<String>,
    /// Words of headings that only describe what a row names: `npwp`.
    pub traits: Vec<String>,
    /// Phrases that leave a row what it is: `hadir`.
    pub harmless: Vec<Phrase>,
    /// Phrases that say that a row does not count: `dibatalkan`.
    pub excluding: Vec<Phrase>,
    /// Words of headings that ask whether somebody was there: `hadir`.
    pub presence: Vec<String>,
    /// First words of names that were typed to try a form: `tes`.
    pub trials: Vec<String>,
    /// Words that add nothing to the phrases beside them: `sudah`.
    pub fillers: Vec<String>,
    /// Words before a name: `dari`.
    pub before_names: Vec<String>,
    /// Words that turn what stands beside them round: `tidak`.
    pub negations: Vec<String>,
}
