//! Rule L603: a person's number that cannot be one.

use crate::rules::lists::cases;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remarks};
use crate::tables::register::Doubt;
use crate::tables::register::identity::Fault;
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// A NIK has 16 digits; digits 7 to 12 are a date of birth: day (40 more for women), month, year. It must stand as text:
    /// a spreadsheet keeps only 15 digits of a number and puts 0 in place of the rest. The first six digits tell where it was
    /// issued, not where the person lives, and are not checked.
    ///
    /// ## Why it matters
    ///
    /// The row is counted, but a person with a damaged number cannot be found in another list, nor twice in this one.
    ///
    /// ## Example
    ///
    /// "73040102058700" has 14 digits. In the cell below the NIK was typed as a number.
    ///
    /// ## How to mend it
    ///
    /// Format the column as text, then type the number again from the identity card.
    pub static INVALID_NIK = "L603" "invalid-nik" Warning by check,
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
1 | Siti Aminah | \"73040102058700\" | Bangkala | Diklat Perkoperasian | @44942
2 | Baso Daeng Tula | 7304015902610000 | Binamu | Diklat Perkoperasian | @44942
" } at "C5", { "peserta.xlsx": "\
DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Nama Pelatihan | Tanggal Pelatihan
1 | Siti Aminah | \"7304010205870001\" | Bangkala | Diklat Perkoperasian | @44942
2 | Baso Daeng Tula | 7304015902610000 | Binamu | Diklat Perkoperasian | @44942
" } at "C6", { "peserta.xlsx": "\
DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Nama Pelatihan | Tanggal Pelatihan
1 | Siti Aminah | \"7304013213870001\" | Bangkala | Diklat Perkoperasian | @44942
2 | Baso Daeng Tula | \"7304015902610002\" | Binamu | Diklat Perkoperasian | @44942
" } at "C5"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    cases(facts)
        .filter_map(|case| {
            let Doubt::Nik(fault, shown) = case.doubt() else { return None };
            let (key, hint) = match fault {
                Fault::AsNumber | Fault::Rounded => ("invalid-nik.message_number", "invalid-nik.hint_number"),
                Fault::Length(_) => ("invalid-nik.message_length", "invalid-nik.hint"),
                Fault::NoDate => ("invalid-nik.message_date", "invalid-nik.hint"),
                Fault::NotDigits | Fault::LostZeros(_) => ("invalid-nik.message_digits", "invalid-nik.hint"),
            };
            let count = if let Fault::Length(count) = fault { *count } else { 0 };
            let message = Text::new(key).with("shown", shown).with("count", count);
            Some(case.remark(message, Text::new(hint)).found(shown))
        })
        .collect()
}
