//! Rule X703: a recap that says another number than the register it sums up.

use crate::rules::conflicting_sources::told_twice;
use crate::rules::look::{measure_name, whereabouts};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark};
use crate::tables::Kind;
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Where a division sends both its recap by district and its list by name: whether the list has as many rows for a
    /// district as the recap says.
    ///
    /// ## Why it matters
    ///
    /// One of the two was brought up to date and the other was not. The recap's figure is used; the list's is not.
    ///
    /// ## Example
    ///
    /// The recap says 3 active cooperatives in Binamu, the list names 2.
    ///
    /// ## How to mend it
    ///
    /// Compare the two, and bring the one up to date that lags behind.
    pub static RECAP_REGISTER_MISMATCH = "X703" "recap-register-mismatch" Error by check,
    pass: [{ "daftar koperasi.xlsx": "\
DAFTAR KOPERASI
KEADAAN TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Nomor Badan Hukum | Kecamatan | Status
1 | Koperasi Tani Makmur | 001/BH/XX.6/2012 | Binamu | Aktif
2 | KUD Sejahtera | 002/BH/XX.9/2019 | Binamu | AKTIF
3 | Koperasi Nelayan | 003/BH/XX.6/2002 | Kelara | Tdk. Aktif
", "rekap koperasi.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Binamu | 2 | 0 | 2
2 | Kelara | 0 | 1 | 1
" }],
    fail: [{ "daftar koperasi.xlsx": "\
DAFTAR KOPERASI
KEADAAN TRIWULAN IV TAHUN 2023

No | Nama Koperasi | Nomor Badan Hukum | Kecamatan | Status
1 | Koperasi Tani Makmur | 001/BH/XX.6/2012 | Binamu | Aktif
2 | KUD Sejahtera | 002/BH/XX.9/2019 | Binamu | AKTIF
3 | Koperasi Nelayan | 003/BH/XX.6/2002 | Kelara | Tdk. Aktif
", "rekap koperasi.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Binamu | 3 | 0 | 3
2 | Kelara | 0 | 1 | 1
" } at "C5"],
}

fn check(facts: &Facts<'_>) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for told in told_twice(facts).into_values() {
        let (registers, recaps): (Vec<_>, Vec<_>) = told.into_iter().partition(|o| o.kind == Kind::Register);
        for register in registers {
            let Some(recap) = recaps.iter().find(|recap| recap.value != register.value) else { continue };
            let said = |key: &'static str| {
                Text::new(key)
                    .with("who", facts.schema.region.name_of(&recap.district))
                    .with("measure", measure_name(facts.schema, &recap.measure))
                    .with("recap", recap.value)
                    .with("register", register.value)
                    .with("difference", (recap.value - register.value).abs())
                    .with("place", whereabouts(&recap.source, &recap.source.place()))
                    .with("list", whereabouts(&register.source, &recap.source.place()))
            };
            let place = recap.source.place();
            let remark =
                Remark::at(place, said("recap-register-mismatch.message"), said("recap-register-mismatch.hint"));
            remarks.push(
                remark
                    .district(recap.district.clone())
                    .period(recap.period)
                    .measure(recap.measure.clone())
                    .found(recap.value)
                    .expected(register.value)
                    .questions([register.source.place()]),
            );
        }
    }
    remarks
}
