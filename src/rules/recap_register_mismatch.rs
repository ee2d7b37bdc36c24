//! Rule X703: a recap that says another number than the register it sums up.

use crate::place::Place;
use crate::rules::look::{measure_name, whereabouts};
use crate::rules::rule::rule;
use crate::rules::series::told_twice;
use crate::rules::{Facts, Remark, Remarks};
use crate::schema::Nature;
use crate::tables::{Kind, Observation};
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// Where a division sends both its recap by district and its list by name: whether the list has as many rows for a
    /// district as the recap says.
    ///
    /// ## Why it matters
    ///
    /// One of the two was brought up to date and the other was not. Nobody can tell which, so neither is used.
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

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for told in told_twice(facts.timeline) {
        let (registers, recaps): (Vec<_>, Vec<_>) = told.iter().copied().partition(|o| o.kind == Kind::Register);
        for register in registers {
            let recap = recaps.iter().find(|recap| recap.value != register.value);
            remarks.extend(recap.and_then(|recap| remark(facts, &[recap], &[register])));
        }
    }
    remarks.extend(by_pieces(facts));
    remarks
}

/// A running total, or a figure for a year, of one kind against the quarters of the other.
fn by_pieces(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for one in facts.timeline.iter().filter(|s| s.measure.nature == Nature::Flow) {
        for &whole in &one.points {
            let Some(pieces) = one.pieces(one.span(whole)) else { continue };
            let list = |o: &Observation| o.kind == Kind::Register;
            if pieces.is_empty() || pieces.iter().all(|o| list(o) == list(whole)) {
                continue;
            }
            let sum = pieces.iter().map(|o| o.value).sum::<i64>();
            if sum != whole.value {
                let whole = [whole];
                let (recaps, registers) =
                    if list(whole[0]) { (&pieces[..], &whole[..]) } else { (&whole[..], &pieces[..]) };
                remarks.extend(remark(facts, recaps, registers));
            }
        }
    }
    remarks
}

/// What a recap says, in one figure or several that add up, against what a list by name says.
fn remark(facts: &Facts<'_>, recaps: &[&Observation], registers: &[&Observation]) -> Option<Remark> {
    let (recap, register) = (recaps.iter().find(|o| o.kind != Kind::Register)?, registers.last()?);
    let sum = |all: &[&Observation]| all.iter().map(|o| o.value).sum::<i64>();
    let (says, lists) = (sum(recaps), sum(registers));
    let place = recap.source.place();
    let several = |all: &[&Observation]| Arg::List(all.iter().map(|o| whereabouts(&o.source, &place)).collect());
    let said = |key: &'static str| {
        Text::new(key)
            .with("who", facts.schema.region.name_of(&recap.district))
            .with("measure", measure_name(facts.schema, &recap.measure))
            .with("recap", says)
            .with("register", lists)
            .with("difference", (says - lists).abs())
            .with("place", several(recaps))
            .with("list", several(registers))
    };
    let remark =
        Remark::at(place.clone(), said("recap-register-mismatch.message"), said("recap-register-mismatch.hint"));
    // Nobody knows which was brought up to date: neither stands.
    let both = recaps.iter().chain(registers);
    let questioned: Vec<Place> = both
        .flat_map(|o| std::iter::once(&o.source).chain(&o.source.parts).map(crate::tables::Source::place))
        .collect();
    Some(
        remark
            .district(recap.district.clone())
            .period(recap.period.max(register.period))
            .measure(recap.measure.clone())
            .found(says)
            .expected(lists)
            .questions(questioned),
    )
}
