//! How the words that all workbooks share are written in their file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use validator::Validate;

use super::particles::Particles;
use super::raw_periods::RawPeriods;

/// Words that all workbooks share.
#[derive(Debug, Default, Deserialize, Validate, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Vocabulary")]
pub struct RawVocabulary {
    /// Words that change nothing in a heading.
    #[validate(length(min = 1))]
    pub neutral: Vec<String>,
    /// Words that say a sum.
    pub total_words: Vec<String>,
    /// Words that say that a column is a plan, beside which "Realisasi" is what came of it.
    #[serde(default)]
    pub plan_words: Vec<String>,
    /// Words that say that a column is a share.
    pub percent_words: Vec<String>,
    /// Words that say that a column holds codes and no counts, such as `kode`.
    #[serde(default)]
    pub code_words: Vec<String>,
    /// Words before a period that say that a figure is a running total up to its end, such as `s.d.`.
    pub to_date_words: Vec<String>,
    /// The other words that periods are written with.
    #[validate(nested)]
    pub periods: RawPeriods,
    /// Headings known everywhere that hold no measure.
    pub known: Vec<String>,
    /// Cell texts that mean that a figure is missing.
    pub missing_tokens: Vec<String>,
    /// Cell texts that mean zero in a count.
    pub zero_tokens: Vec<String>,
    /// Cell texts that stand for what is written above them in a list.
    #[serde(default)]
    pub dittos: Vec<String>,
    /// Units written behind a number.
    pub units: Vec<String>,
    /// Words in a file's name that say that it replaces an earlier one.
    pub revision_words: Vec<String>,
    /// Words with which a title takes back what was sent before.
    #[serde(default)]
    pub withdrawal_words: Vec<String>,
    /// Words with which a report says that it stands in for what was sent before, such as `menggantikan`.
    #[serde(default)]
    pub replacement_words: Vec<String>,
    /// Those of them that say that a revision is the final one, such as `final`.
    #[serde(default)]
    pub final_words: Vec<String>,
    /// Words beside them that say that no later one follows, such as `terakhir`.
    #[serde(default)]
    pub last_words: Vec<String>,
    /// Words of a title whose dates are no period of its table, such as `dicetak`.
    #[serde(default)]
    pub period_asides: Vec<String>,
    /// Labels of the row that adds up a whole table, in any regency.
    #[serde(default)]
    pub total_labels: Vec<String>,
    /// Labels of rows or columns that together divide a whole, each set by itself, such as `laki laki` and `perempuan`.
    #[serde(default)]
    pub partitions: Vec<Vec<String>>,
    /// Words before a kecamatan's name that are no part of it, in any regency.
    #[serde(default)]
    pub place_prefixes: Vec<String>,
    /// Words in brackets behind a kecamatan's name that only describe it, such as `ibu kota`.
    #[serde(default)]
    pub place_notes: Vec<String>,
    /// First words of rows below a table that are no district's, such as `rata rata`.
    #[serde(default)]
    pub row_asides: Vec<String>,
    /// Words, or words behind one another, that change nothing in a title, or in the name of a sheet, file or folder,
    /// such as `laporan`.
    #[serde(default)]
    pub title_words: Vec<String>,
    /// Words that change nothing in the name of a sheet, file or folder, such as `rapi`: how it was made and kept.
    #[serde(default)]
    pub name_words: Vec<String>,
    /// Words that change nothing in a label above a column's own heading either, such as `iku`.
    #[serde(default)]
    pub group_words: Vec<String>,
    /// First words of a line that tells which indicator a table serves, so that it may name a share of two of its columns.
    #[serde(default)]
    pub indicator_words: Vec<String>,
    /// Words behind which a letter or a Roman numeral only numbers, such as `formulir`.
    #[serde(default)]
    pub numbered_words: Vec<String>,
    /// First words of lines above a table that say where the paper comes from and nothing of its figures, such as
    /// `dicetak`.
    #[serde(default)]
    pub title_asides: Vec<String>,
    /// First words of a line that says where something took place, such as `bertempat`.
    #[serde(default)]
    pub venue_leads: Vec<String>,
    /// Words of places where something takes place, such as `hotel`: a line with one and without a subject is a venue.
    #[serde(default)]
    pub venue_words: Vec<String>,
    /// What begins a note below a table that speaks of its figures, such as `catatan`.
    #[serde(default)]
    pub note_leads: Vec<String>,
    /// Words with which a line below a table opens that speaks of its figures, be it no sentence: "Data tahun 2022".
    #[serde(default)]
    pub note_openers: Vec<String>,
    /// Words before a sign that a line explains: "tanda (-) : tidak ada".
    #[serde(default)]
    pub sign_words: Vec<String>,
    /// Words of a line below the headings that say how to fill a form in: "diisi angka".
    #[serde(default)]
    pub hint_words: Vec<String>,
    /// Words that say of a sheet that it is no report: `contoh`, `draft`.
    #[serde(default)]
    pub sample_words: Vec<String>,
    /// Words that change nothing in such a note.
    #[serde(default)]
    pub note_words: Vec<String>,
    /// Ordinary words of sentences: they change nothing in a note, unless it says that something is included.
    #[serde(default)]
    pub plain_words: Vec<String>,
    /// Words that say that something is among what is counted, such as `termasuk`.
    #[serde(default)]
    pub inclusion_words: Vec<String>,
    /// How a sentence begins that says nothing of figures, such as `terima kasih`.
    #[serde(default)]
    pub sentence_asides: Vec<String>,
    /// Labels before a colon of lines that tell something of the paper alone, such as `pagu`.
    #[serde(default)]
    pub label_asides: Vec<String>,
    /// Words of headings of lists that tell of a person, a thing or a paper, and never that a row does not count.
    #[serde(default)]
    pub list_words: Vec<String>,
    /// First words of the names of laws and the like, which a number and a year follow, such as `uu`.
    #[serde(default)]
    pub regulations: Vec<String>,
    /// How a line begins that names a programme of the budget, such as `sub kegiatan`.
    #[serde(default)]
    pub programme_leads: Vec<String>,
    /// Words of the names of programmes and activities, which change nothing in such a line.
    #[serde(default)]
    pub programme_words: Vec<String>,
    /// Lines that only point to the notes of a table, each as a whole, such as `lihat catatan`.
    #[serde(default)]
    pub note_references: Vec<String>,
    /// Words before a person's name in the name of a sheet, file or folder, such as `bu`.
    #[serde(default)]
    pub name_leads: Vec<String>,
    /// Words that join two subjects of a title, such as `dan`.
    #[serde(default)]
    pub joining_words: Vec<String>,
    /// What columns of remarks say of a list's rows.
    #[serde(default)]
    pub remarks: RawRemarks,
    /// Names of offices, cut out of titles before topics are looked for.
    pub letterhead: Vec<String>,
    /// One word for another: `jml = "jumlah"`.
    pub abbreviations: BTreeMap<String, String>,
    /// One word for several: `nonaktif = ["tidak aktif", "pasif"]`.
    pub compounds: BTreeMap<String, Vec<String>>,
    /// Heading phrases by what their column is for.
    pub roles: RawRoles,
    /// Small words by what they do in a text.
    #[serde(default)]
    pub particles: Particles,
}

/// What columns of remarks say of a list's rows, and labels between them of those below.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawRemarks {
    /// Headings of columns whose cells may say that a row does not count, such as `keterangan`.
    pub headings: Vec<String>,
    /// Words of headings that only describe what a row names, such as `npwp`: "Tidak" there says nothing of its counting.
    pub traits: Vec<String>,
    /// Words that tell in a label what became of something.
    #[serde(default)]
    pub clauses: Vec<String>,
    /// Words of a title before those for whom something is held, such as `bagi`.
    #[serde(default)]
    pub audiences: Vec<String>,
    /// Beginnings of long words that tell in a label what became of something.
    #[serde(default)]
    pub passives: Vec<String>,
    /// First words of headings that ask what became of a row, whatever follows.
    #[serde(default)]
    pub leads: Vec<String>,
    /// Phrases that leave a row what it is, such as `hadir`.
    pub harmless: Vec<String>,
    /// Phrases that say that a row does not count, such as `dibatalkan`.
    pub excluding: Vec<String>,
    /// Words of headings that ask whether somebody was there, such as `hadir`.
    #[serde(default)]
    pub presence: Vec<String>,
    /// First words of names that somebody typed to try a form, such as `tes`.
    #[serde(default)]
    pub trials: Vec<String>,
    /// Words that add nothing to the phrases beside them, such as `sudah`.
    pub fillers: Vec<String>,
    /// Words before a name, such as `dari`.
    pub before_names: Vec<String>,
    /// Words that turn what stands beside them round, such as `tidak`.
    pub negations: Vec<String>,
}

/// Heading phrases by what their column is for.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawRoles {
    /// Names of kecamatan.
    pub district: Vec<String>,
    /// Names of villages.
    pub village: Vec<String>,
    /// Row numbers.
    pub number: Vec<String>,
    /// Names of figures, where a table has a row for each.
    pub measure_label: Vec<String>,
    /// The figures of such a table.
    pub value_label: Vec<String>,
    /// Kinds that divide a district's figures into rows.
    #[serde(default)]
    pub kind_label: Vec<String>,
    /// Units of the figures.
    #[serde(default)]
    pub unit_label: Vec<String>,
    /// Periods.
    pub period_label: Vec<String>,
}
