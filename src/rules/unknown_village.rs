//! Rule L606: a village that does not lie in the row's district.

use crate::rules::lists::{Case, cases, lists};
use crate::rules::look::names;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::tables::register::Doubt;
use crate::tables::{Column, Role};
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// The village (desa or kelurahan) of every row against the official villages of its district. Two districts may have
    /// villages of the same name.
    ///
    /// ## Why it matters
    ///
    /// The row is counted for the district that it names. Where the village is right, that district is wrong.
    ///
    /// ## Example
    ///
    /// Empoang lies in Binamu, not in Rumbia.
    ///
    /// ## How to mend it
    ///
    /// Correct the village, or the district.
    pub static UNKNOWN_VILLAGE = "L606" "unknown-village" Warning by check,
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
1 | Koperasi Tani Makmur | 001/BH/XX.6/2012 | Empoang | Rumbia | Aktif
2 | KUD Sejahtera | 002/BH/XX.9/2019 | Bontorannu | Bangkala | Aktif
3 | Koperasi Nelayan | 003/BH/XX.6/2002 | Empoang Utara | Binamu | Tdk. Aktif
" } at "D5"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let told = cases(facts).filter_map(|case| remark(facts, &case));
    told.chain(unchecked(facts)).collect()
}

/// Said once, at the first list that names villages, where the region lists none to compare them with.
fn unchecked(facts: &Facts<'_>) -> Option<Remark> {
    if !facts.schema.region.villages.is_empty() {
        return None;
    }
    let village = |c: &&Column| c.role == Role::Village;
    let (seen, column) =
        lists(facts).find_map(|list| Some((list.seen, list.seen.table.columns.iter().find(village)?)))?;
    let said = |key| Text::new(key).with("region", &facts.schema.region.full_name);
    let cell = seen.heading_cell(column);
    Some(Remark::at(seen.at(cell), said("unknown-village.message_unchecked"), said("unknown-village.hint_unchecked")))
}

fn remark(facts: &Facts<'_>, case: &Case<'_>) -> Option<Remark> {
    let Doubt::Village { written, nearest, elsewhere } = case.doubt() else { return None };
    let region = &facts.schema.region;
    let district = case.doubtful.district.as_deref().map_or("", |code| region.name_of(code));
    let said = |key: &'static str| {
        Text::new(key)
            .with("written", facts.told(written))
            .with("who", district)
            .with("nearest", nearest.as_deref().unwrap_or_default())
            .with("elsewhere", names(facts.schema, elsewhere.iter().map(String::as_str)))
    };
    let (message, hint) = match (elsewhere.is_empty(), nearest) {
        (false, _) => ("unknown-village.message_elsewhere", "unknown-village.hint_elsewhere"),
        (true, Some(_)) => ("unknown-village.message", "unknown-village.hint_nearest"),
        (true, None) => ("unknown-village.message", "unknown-village.hint"),
    };
    let mut remark = case.remark(said(message), said(hint)).found(facts.told(written));
    remark.expected.clone_from(nearest);
    Some(remark)
}
