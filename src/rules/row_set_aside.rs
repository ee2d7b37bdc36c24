//! Rule L608: a row of a list that is no entry of ours.

use crate::rules::lists::cases;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remarks};
use crate::tables::register::Doubt;
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Whether a row of a list by name is struck out, has a word where the others have their number, or is of another regency
    /// or province by a column of its own, or by the section that it stands in.
    ///
    /// ## Why it matters
    ///
    /// Such a row is not counted: who strikes a name out means that it no longer holds, and an indicator is of this regency.
    ///
    /// ## Example
    ///
    /// The third cooperative of the list is struck out.
    ///
    /// ## How to mend it
    ///
    /// Delete the row, or take the strike away if it holds.
    pub static ROW_SET_ASIDE = "L608" "row-set-aside" Warning by check,
    pass: [{ "peserta.xlsx": "\
DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Kabupaten | Nama Pelatihan | Tanggal Pelatihan
1 | Siti Aminah | \"7304010205870001\" | Bangkala | Jeneponto | Diklat Perkoperasian | @44942
2 | Baso Daeng Tula | \"7304015902610002\" | Binamu | Kab. Jeneponto | Diklat Perkoperasian | @44942
" }],
    fail: [{ "peserta.xlsx": "\
DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Kabupaten | Nama Pelatihan | Tanggal Pelatihan
1 | Siti Aminah | \"7304010205870001\" | Bangkala | Jeneponto | Diklat Perkoperasian | @44942
2 | Baso Daeng Tula | \"7304015902610002\" | Binamu | Kab. Takalar | Diklat Perkoperasian | @44942
" } at "E6", { "peserta.xlsx": "\
DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TRIWULAN II TAHUN 2023

No | Nama Peserta | NIK | Alamat
I | Kecamatan Binamu
1 | Siti Aminah | \"7304010205870001\" | Empoang
II | Kabupaten Takalar
2 | Baso Daeng Tula | \"7304015902610002\" | Galesong
" } at "A7"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    cases(facts)
        .filter_map(|case| match case.doubt() {
            Doubt::Struck => {
                Some(case.remark(Text::new("row-set-aside.message_struck"), Text::new("row-set-aside.hint_struck")))
            }
            Doubt::Unnumbered(written) => {
                let written = facts.told(written);
                let said = |key: &'static str| Text::new(key).with("written", &written);
                let message = said("row-set-aside.message_unnumbered");
                Some(case.remark(message, said("row-set-aside.hint_unnumbered")).found(&written))
            }
            Doubt::Elsewhere(written) => {
                let written = facts.told(written);
                let said = |key: &'static str| {
                    Text::new(key).with("written", &written).with("region", &facts.schema.region.full_name)
                };
                Some(case.remark(said("row-set-aside.message"), said("row-set-aside.hint")).found(&written))
            }
            Doubt::SectionElsewhere(written) => {
                let written = facts.told(written);
                let said = |key: &'static str| {
                    Text::new(key).with("written", &written).with("region", &facts.schema.region.full_name)
                };
                let message = said("row-set-aside.message_section");
                Some(case.remark(message, said("row-set-aside.hint")).found(&written))
            }
            _ => None,
        })
        .collect()
}
