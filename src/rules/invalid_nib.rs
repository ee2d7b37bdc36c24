//! Rule L604: a business's number that cannot be one.

use crate::rules::lists::cases;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remarks};
use crate::tables::register::Doubt;
use crate::tables::register::identity::Fault;
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// A NIB has 13 digits, zeros at its beginning included. Words for none ("-", "BELUM ADA", "PROSES") are no fault.
    ///
    /// ## Why it matters
    ///
    /// The row is counted, but its permit cannot be looked up, nor be found again in another list.
    ///
    /// ## Example
    ///
    /// 0220101234567 was typed as a number, so its first 0 is lost.
    ///
    /// ## How to mend it
    ///
    /// Format the column as text, then type all 13 digits as they stand on the permit.
    pub static INVALID_NIB = "L604" "invalid-nib" Warning by check,
    pass: [{ "izin.xlsx": "\
DAFTAR UMKM YANG DIFASILITASI IZIN USAHA
TAHUN 2023

No | Nama Usaha | NIB | Kecamatan | Tanggal Terbit
1 | Kios Berkah | \"0220101234567\" | Bangkala | @44942
2 | Warung Daeng | \"9120101234568\" | Binamu | @44942
3 | Toko Jaya | PROSES | Binamu | \"-\"
" }],
    fail: [{ "izin.xlsx": "\
DAFTAR UMKM YANG DIFASILITASI IZIN USAHA
TAHUN 2023

No | Nama Usaha | NIB | Kecamatan | Tanggal Terbit
1 | Kios Berkah | 220101234567 | Bangkala | @44942
2 | Warung Daeng | \"9120101234568\" | Binamu | @44942
" } at "C5"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    cases(facts)
        .filter_map(|case| {
            let Doubt::Nib(fault, written) = case.doubt() else { return None };
            let (key, count) = match fault {
                Fault::LostZeros(count) => ("invalid-nib.message_zeros", *count),
                Fault::Length(count) => ("invalid-nib.message_length", *count),
                _ => ("invalid-nib.message_digits", 0),
            };
            let written = facts.told(written);
            let message = Text::new(key).with("written", &written).with("count", count);
            Some(case.remark(message, Text::new("invalid-nib.hint")).found(written))
        })
        .collect()
}
