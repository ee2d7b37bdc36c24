//! Rule L605: a status that is none of those we know.

use std::collections::HashMap;

use crate::rules::lists::{Case, cases};
use crate::rules::rule::rule;
use crate::rules::told::Told;
use crate::rules::{Facts, Remarks};
use crate::tables::register::{ByStatus, Doubt};
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// The status of every row against the words that the schema knows for each class, such as "Aktif", "Tdk. Aktif",
    /// "Beku" or "Bubar"; and that there is one. We never derive a status: it is the office's own.
    ///
    /// ## Why it matters
    ///
    /// The row counts for none of the classes, so the counts of its district by status are not used.
    ///
    /// ## Example
    ///
    /// "Dibina" may mean either.
    ///
    /// ## How to mend it
    ///
    /// Write one of the usual words. If the office uses another, have it added to the schema.
    pub static UNKNOWN_STATUS = "L605" "unknown-status" Error by check,
    pass: [{ "daftar koperasi.xlsx": "\
DAFTAR KOPERASI
KEADAAN TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Nomor Badan Hukum | Desa/Kelurahan | Kecamatan | Status
1 | Koperasi Tani Makmur | 001/BH/XX.6/2012 | Empoang | Binamu | Aktif
2 | KUD Sejahtera | 002/BH/XX.9/2019 | Bontorannu | Bangkala | Non Aktif
3 | Koperasi Nelayan | 003/BH/XX.6/2002 | Empoang Utara | Binamu | Tdk. Aktif
" }],
    fail: [{ "daftar koperasi.xlsx": "\
DAFTAR KOPERASI
KEADAAN TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Nomor Badan Hukum | Desa/Kelurahan | Kecamatan | Status
1 | Koperasi Tani Makmur | 001/BH/XX.6/2012 | Empoang | Binamu | Aktif
2 | KUD Sejahtera | 002/BH/XX.9/2019 | Bontorannu | Bangkala | Dibina
3 | Koperasi Nelayan | 003/BH/XX.6/2002 | Empoang Utara | Binamu | Tdk. Aktif
" } at "F6", { "daftar koperasi.xlsx": "\
DAFTAR KOPERASI
KEADAAN TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Nomor Badan Hukum | Desa/Kelurahan | Kecamatan | Status
1 | Koperasi Tani Makmur | 001/BH/XX.6/2012 | Empoang | Binamu | Aktif
2 | KUD Sejahtera | 002/BH/XX.9/2019 | Bontorannu | Bangkala | 
3 | Koperasi Nelayan | 003/BH/XX.6/2002 | Empoang Utara | Binamu | Tdk. Aktif
" } at "F6"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    // The same few words stand in most doubtful cells.
    let mut shown: HashMap<&str, Told> = HashMap::new();
    cases(facts)
        .filter_map(|case| {
            let words = |key: &'static str| Text::new(key).with("words", classes(facts, &case));
            let tally = case.doubtful.tally;
            match case.doubt() {
                // A word that we do not know may say that the row counts for nothing at all.
                Doubt::Status(written) => {
                    let written = shown.entry(written).or_insert_with(|| facts.told(written));
                    let message = Text::new("unknown-status.message").with("written", &*written);
                    let remark = case.remark(message, words("unknown-status.hint")).found(&*written);
                    Some(remark.questions(case.list.counts(tally, &[ByStatus::Only, ByStatus::Unless])))
                }
                Doubt::Remark(written) => {
                    let written = shown.entry(written).or_insert_with(|| facts.told(written));
                    let message = Text::new("unknown-status.message_remark").with("written", &*written);
                    let remark = case.remark(message, Text::new("unknown-status.hint_remark"));
                    let all = [ByStatus::No, ByStatus::Only, ByStatus::Unless];
                    Some(remark.found(&*written).questions(case.open_counts(&all)))
                }
                Doubt::NoStatus => {
                    let remark = case.remark(Text::new("unknown-status.message_blank"), words("unknown-status.hint"));
                    Some(remark.questions(case.list.counts(tally, &[ByStatus::Only])))
                }
                _ => None,
            }
        })
        .collect()
}

/// The first word of each class, as a user would write it.
fn classes(facts: &Facts<'_>, case: &Case<'_>) -> Arg {
    let dataset = case.list.seen.table.dataset.as_deref().and_then(|id| facts.schema.dataset(id));
    let register = dataset.and_then(|d| d.register.as_ref());
    let names = register.into_iter().flat_map(|r| r.statuses.keys());
    Arg::List(names.map(|class| Arg::Text(format!("\"{}\"", class.replace('_', " ")))).collect())
}
