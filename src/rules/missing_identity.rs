//! Rule L602: rows of a list that nothing names.

use crate::rules::lists::cases;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remarks};
use crate::tables::register::Doubt;
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Whether every row of a list by name has its number: NIK, NIB or nomor badan hukum; and whether the list has such a
    /// column at all. A word for none ("-", "BELUM ADA", "PROSES") is an answer and not remarked upon.
    ///
    /// ## Why it matters
    ///
    /// The row is counted, but nobody can tell whether it is listed twice.
    ///
    /// ## Example
    ///
    /// The second participant's NIK is left empty.
    ///
    /// ## How to mend it
    ///
    /// Write the number, or "belum ada" where there is none.
    pub static MISSING_IDENTITY = "L602" "missing-identity" Warning by check,
    pass: [{ "peserta.xlsx": "\
DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Nama Pelatihan | Tanggal Pelatihan
1 | Siti Aminah | \"7304010205870001\" | Bangkala | Diklat Perkoperasian | @44942
2 | Baso Daeng Tula | \"7304015902610002\" | Binamu | Diklat Perkoperasian | @44942
" }],
    fail: [{ "peserta.xlsx": "\
DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Nama Pelatihan | Tanggal Pelatihan
1 | Siti Aminah | \"7304010205870001\" | Bangkala | Diklat Perkoperasian | @44942
2 | Baso Daeng Tula | | Binamu | Diklat Perkoperasian | @44942
" } at "C6"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let said = |key: &'static str| Text::new(key);
    cases(facts)
        .filter_map(|case| match case.doubt() {
            Doubt::NoIdentity => Some(case.remark(said("missing-identity.message"), said("missing-identity.hint"))),
            Doubt::NoIdentityColumn => {
                Some(case.remark(said("missing-identity.message_column"), said("missing-identity.hint_column")))
            }
            _ => None,
        })
        .collect()
}
