//! Rule L601: the same entry listed twice.

use std::collections::{BTreeMap, HashSet};

use crate::period::Period;
use crate::rules::lists::{Case, List, cases, lists};
use crate::rules::look::whereabouts;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::schema::PlacedBy;
use crate::tables::Source;
use crate::tables::register::{ByStatus, Doubt, Entry};
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Whether two rows of a list say the same: the same nomor badan hukum, the same NIK in the same training on the same day,
    /// the same NIB for the same permit. What makes two rows the same stands in the schema. Rows of other lists of the same
    /// period, and for what happens in a year those of the year's other periods, are compared, too. Two lists most of whose rows
    /// agree are the same list sent twice, and are compared as a whole by conflicting-sources. Words for none are no identity.
    /// Where no identity tells, rows of two lists that name the same are told of, unless a person counts once for each
    /// training: an enterprise with two permits on two sheets counts once.
    ///
    /// ## Why it matters
    ///
    /// The entry would be counted twice, so the counts of its district are not used until it is clear which row is right. A
    /// person is never named: the cells are, with the number masked.
    ///
    /// ## Example
    ///
    /// The same person is listed twice for the same training.
    ///
    /// ## How to mend it
    ///
    /// Delete one of the two rows, or correct the number that is wrong.
    pub static REPEATED_IDENTITY = "L601" "repeated-identity" Error by check,
    pass: [{ "peserta.xlsx": "\
DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Nama Pelatihan | Tanggal Pelatihan
1 | Siti Aminah | \"7304010205870001\" | Bangkala | Diklat Perkoperasian | @44942
2 | Siti Aminah | \"7304010205870001\" | Bangkala | Pelatihan Pemasaran | @44972
3 | Baso Daeng Tula | \"-\" | Binamu | Diklat Perkoperasian | @44942
4 | Daeng Ngai | \"-\" | Binamu | Diklat Perkoperasian | @44942
" }],
    fail: [{ "peserta.xlsx": "\
DAFTAR PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Nama Peserta | NIK | Kecamatan | Nama Pelatihan | Tanggal Pelatihan
1 | Siti Aminah | \"7304010205870001\" | Bangkala | Diklat Perkoperasian | @44942
2 | Baso Daeng Tula | \"7304015902610002\" | Binamu | Diklat Perkoperasian | @44942
3 | Sitti Aminah | \"7304010205870001\" | Bangkala | Diklat Perkoperasian | @44942
" } at "C7", { "izin tw1.xlsx": "\
DAFTAR UMKM YANG DIFASILITASI IZIN USAHA
TRIWULAN I TAHUN 2023

No | Nama Usaha | NIB | Kecamatan | Tanggal Terbit
1 | Kios Berkah | \"0220101234567\" | Bangkala | 16 Januari 2023
2 | Warung Daeng | \"9120101234568\" | Binamu | 17 Januari 2023
3 | Toko Jaya | \"9120101234570\" | Kelara | 18 Januari 2023
", "izin tw2.xlsx": "\
DAFTAR UMKM YANG DIFASILITASI IZIN USAHA
TRIWULAN II TAHUN 2023

No | Nama Usaha | NIB | Kecamatan | Tanggal Terbit
1 | Kios Baru | \"9120101234571\" | Bangkala | 16 April 2023
2 | Warung Daeng | \"9120101234568\" | Binamu | 17 April 2023
3 | Toko Maju | \"9120101234572\" | Kelara | 18 April 2023
" } at "C6", { "izin tw3.xlsx": "\
== NIB
DAFTAR UMKM YANG DIFASILITASI IZIN USAHA
TRIWULAN III TAHUN 2023

No | Nama Usaha | Nama Pemilik | Jenis Izin | Kecamatan
1 | Kios Contoh | Pemilik 1 | NIB | Bangkala
2 | Warung Misal | Pemilik 2 | NIB | Binamu
3 | Toko Rekaan | Pemilik 3 | NIB | Kelara
== P-IRT
DAFTAR UMKM YANG DIFASILITASI IZIN USAHA
TRIWULAN III TAHUN 2023

No | Nama Usaha | Nama Pemilik | Jenis Izin | Kecamatan
1 | Dapur Contoh | Pemilik 4 | P-IRT | Bangkala
2 | Warung Misal | Pemilik 2 | P-IRT | Binamu
3 | Kue Rekaan | Pemilik 5 | P-IRT | Kelara
" } at "B4"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks: Remarks = cases(facts).filter_map(|case| within(facts, &case)).collect();
    for dataset in &facts.schema.datasets {
        let Some(register) = &dataset.register else { continue };
        let own: Vec<List<'_>> =
            lists(facts).filter(|l| l.seen.table.dataset.as_deref() == Some(dataset.id.as_str())).collect();
        remarks.extend(across(&own, register.placed_by));
        // Who takes part in two trainings counts twice.
        if register.once_a_year || register.placed_by == PlacedBy::Table {
            remarks.extend(unnumbered(&own));
        }
    }
    remarks
}

const ALL: &[ByStatus] = &[ByStatus::No, ByStatus::Unless, ByStatus::Only];

/// A row that repeats an earlier one of its own list.
fn within(facts: &Facts<'_>, case: &Case<'_>) -> Option<Remark> {
    let (first_tally, remark) = match case.doubt() {
        Doubt::Repeated { first, first_tally, shown } => {
            let shown = facts.told(shown);
            let said = |key: &'static str| Text::new(key).with("shown", &shown).with("first", *first);
            let remark = case.remark(said("repeated-identity.message"), said("repeated-identity.hint"));
            (first_tally, remark.found(&shown))
        }
        Doubt::Twin { first, first_tally } => {
            let said = |key: &'static str| Text::new(key).with("first", *first);
            (first_tally, case.remark(said("repeated-identity.message_twin"), said("repeated-identity.hint_twin")))
        }
        _ => return None,
    };
    let counts = [case.doubtful.tally, Some(*first_tally)].into_iter().flat_map(|t| case.list.counts(t, ALL));
    Some(remark.questions(counts))
}

/// Rows that repeat one of another list: of the same period where lists tell what there is, of the same year where they
/// tell what happened.
fn across(lists: &[List<'_>], placed_by: PlacedBy) -> Remarks {
    let scope = |period: Period| match placed_by {
        PlacedBy::Table => period,
        PlacedBy::Date => Period::year(period.year),
    };
    // One list alone has nobody to share with.
    if lists.len() < 2 {
        return Remarks::default();
    }
    let mut rows: Vec<(Period, u64, usize, &Entry)> = Vec::new();
    for (i, list) in lists.iter().enumerate() {
        let tally = |entry: &Entry| list.register.tallies.get(entry.tally as usize);
        let told = list.register.entries.iter();
        rows.extend(told.filter_map(|entry| Some((scope(tally(entry)?.period), entry.what, i, entry))));
    }
    // Lists and rows stay in their order.
    rows.sort_by_key(|(period, what, ..)| (*period, *what));
    let rows: Vec<&[_]> = rows.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|same| same.len() > 1).collect();
    let mut shared: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for told in &rows {
        for (n, (_, _, a, _)) in told.iter().enumerate() {
            for (_, _, b, _) in &told[n + 1..] {
                *shared.entry((*a, *b)).or_default() += 1;
            }
        }
    }
    let same_list = |a: usize, b: usize| {
        let least = lists[a].register.entries.len().min(lists[b].register.entries.len());
        shared.get(&(a, b)).is_some_and(|n| *n > 1 && n * 2 >= least)
    };
    let mut remarks = Remarks::default();
    for told in rows {
        for (n, (_, _, b, again)) in told.iter().enumerate() {
            let earlier = told[..n].iter().find(|(_, _, a, _)| a != b && !same_list(*a, *b));
            remarks.extend(earlier.map(|(_, _, a, first)| of_pair(&lists[*a], first, &lists[*b], again)));
        }
    }
    remarks
}

/// Whom rows name: the period, the kecamatan, whether by the name alone, and a hash.
type Named<'a> = (Period, &'a str, bool, u64);

/// Lists that name the same entries of a kecamatan in one period, where no identity tells whether they are the same: by name
/// where rows are known by the numbers of papers, of which one enterprise may have two; else by all that tells whom a row
/// names. Said once for two lists.
fn unnumbered(lists: &[List<'_>]) -> Remarks {
    if lists.len() < 2 {
        return Remarks::default();
    }
    let mut told: BTreeMap<Named<'_>, Vec<(usize, u32)>> = BTreeMap::new();
    let papers = lists.iter().any(|list| list.register.by_papers);
    for (i, list) in lists.iter().enumerate() {
        let names = list.register.names.iter().filter(|_| papers).map(|named| (true, named));
        for (by_name, (who, tally)) in names.chain(list.register.alike.iter().map(|row| (false, row))) {
            let Some(of) = list.register.tallies.get(*tally as usize) else { continue };
            let known = told.entry((of.period, of.district.as_str(), by_name, *who)).or_default();
            if known.last() != Some(&(i, *tally)) {
                known.push((i, *tally));
            }
        }
    }
    let mut pairs: BTreeMap<(usize, usize), Vec<(u32, u32)>> = BTreeMap::new();
    for ((_, _, by_name, _), named) in &told {
        for (n, (b, there)) in named.iter().enumerate() {
            let compared = |a: usize| !by_name || lists[a].register.by_papers || lists[*b].register.by_papers;
            let earlier = named[..n].iter().find(|(a, _)| a != b && compared(*a));
            if let Some((a, here)) = earlier {
                pairs.entry((*a, *b)).or_default().push((*here, *there));
            }
        }
    }
    // A list sent twice names the same papers, or most of its rows are those of the other: both are compared elsewhere.
    let sent_twice = |(a, b): (usize, usize), named: usize| {
        let papers: HashSet<u64> = lists[a].register.entries.iter().map(|entry| entry.what).collect();
        let shared = lists[b].register.entries.iter().filter(|entry| papers.contains(&entry.what)).count();
        let unnumbered = |i: usize| lists[i].register.entries.is_empty();
        let least = lists[a].register.alike.len().min(lists[b].register.alike.len());
        shared * 2 >= named || unnumbered(a) && unnumbered(b) && named * 2 >= least
    };
    let remark = |((a, b), named): ((usize, usize), Vec<(u32, u32)>)| {
        let (here, there) = (&lists[a], &lists[b]);
        let source = here.seen.at(here.register.heading);
        let first = format!("{} ({})", source.path, source.sheet.unwrap_or_default());
        let said = |key: &'static str| Text::new(key).with("count", named.len()).with("first", first.as_str());
        let (message, hint) = (said("repeated-identity.message_unnumbered"), said("repeated-identity.hint_unnumbered"));
        let counts = named
            .iter()
            .flat_map(|(first, again)| [here.counts(Some(*first), ALL), there.counts(Some(*again), ALL)].concat());
        Remark::at(there.at(there.register.heading), message, hint).questions(counts)
    };
    pairs.into_iter().filter(|(pair, named)| !sent_twice(*pair, named.len())).map(remark).collect()
}

fn of_pair(here: &List<'_>, first: &Entry, there: &List<'_>, again: &Entry) -> Remark {
    let place = there.at(again.cell);
    let source = Source {
        path: here.seen.file.path.clone(),
        sheet: here.seen.sheet.name.clone(),
        cells: vec![first.cell],
        parts: Vec::new(),
    };
    let said = |key: &'static str| Text::new(key).with("cell", again.cell).with("first", whereabouts(&source, &place));
    let (message, hint) = (said("repeated-identity.message_across"), said("repeated-identity.hint_across"));
    let mut remark = Remark::at(place, message, hint);
    if let Some(tally) = there.register.tallies.get(again.tally as usize) {
        remark = remark.district(tally.district.clone()).period(tally.period);
    }
    let counts = [(here, first), (there, again)];
    remark.questions(counts.into_iter().flat_map(|(list, entry)| list.counts(Some(entry.tally), ALL)))
}
