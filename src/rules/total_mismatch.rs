//! Rule D405: a total that is not the sum of its rows.

use crate::place::CellRange;
use crate::rules::look::{self, Seen, Spot, who};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::schema::Nature;
use crate::tables::{Claim, CountRead, Layout, PrintedSum, Record, Role, Total};
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// Total and subtotal rows against the rows they stand for, and "Jumlah" columns over several quarters against
    /// those quarters. Where the formula can be read, the rows that it leaves out are named. Below a list, the number
    /// of its rows.
    ///
    /// ## Why it matters
    ///
    /// The indicators are computed from the rows, never from a typed total. A difference means that a row was changed
    /// after the total, or that the formula does not reach all rows; either way someone passes on a wrong sum.
    ///
    /// ## Example
    ///
    /// `=SUM(C5:C6)` leaves out Tamalatea in row 7: it shows 39 where the rows add up to 60.
    ///
    /// ## How to mend it
    ///
    /// Let the formula reach from the first row to the last, and look through the rows for a slip.
    pub static TOTAL_MISMATCH = "D405" "total-mismatch" Error by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
JUMLAH | < | =SUM(C5:C7)->60 | =SUM(D5:D7)->39 | =SUM(E5:E7)->99
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
JUMLAH | < | =SUM(C5:C6)->39 | =SUM(D5:D7)->39 | =SUM(E5:E7)->99
" } at "C8", { "diklat 2023.xlsx": "\
REKAP PESERTA DIKLAT PERKOPERASIAN DAN UMKM
TAHUN 2023

No | Kecamatan | Peserta Diklat | < | < | < | Jumlah
^ | ^ | TW I | TW II | TW III | TW IV | ^
1 | Bangkala | 19 | 10 | 12 | 8 | 49
2 | Bangkala Barat | 11 | 5 | 0 | 7 | 33
3 | Tamalatea | 26 | 4 | 9 | 3 | 42
" } at "G7", { "peserta tw4.xlsx": "\
PESERTA PELATIHAN KOPERASI DAN UMKM
TRIWULAN IV TAHUN 2023

No | Nama Peserta | Kecamatan
1 | Peserta 1 | Bangkala
2 | Peserta 2 | Tamalatea
3 | Peserta 3 | Binamu
Jumlah peserta |  | 4 orang
" } at "C8"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for seen in look::tables(facts) {
        let sums = seen.table.register.iter().flat_map(|register| &register.sums);
        remarks.extend(sums.map(|sum| of_list(facts, seen, sum)));
        for (total, claim) in look::claims(facts, seen) {
            remarks.extend(of_rows(facts, seen, total, claim));
        }
        for spot in seen.spots().filter(|s| matches!(seen.role(s.figure.column), Some(Role::SumOfPeriods(_)))) {
            remarks.extend(of_periods(facts, spot));
        }
    }
    remarks
}

/// A remark where a list prints another number of rows than it has.
fn of_list(facts: &Facts<'_>, seen: Seen<'_>, sum: &PrintedSum) -> Remark {
    let said = |key: &'static str| {
        Text::new(key)
            .with("total", facts.told(&sum.label))
            .with("claimed", sum.said)
            .with("rows", sum.rows)
            .with("cell", sum.cell)
    };
    let (message, hint) = (said("total-mismatch.message_list"), said("total-mismatch.hint_list"));
    Remark::at(seen.at(sum.cell), message, hint).found(sum.said).expected(sum.rows)
}

/// A remark where a total row claims another sum than its rows have.
fn of_rows(facts: &Facts<'_>, seen: Seen<'_>, total: &Total, claim: &Claim) -> Option<Remark> {
    let all: Vec<Spot<'_>> = seen
        .spots()
        .filter(|s| s.figure.column == claim.column)
        .filter(|s| total.district.is_none() || total.district.as_deref() == s.record.district.code())
        .collect();
    let rows = match section(seen, total, &all) {
        // A total in the middle of others may stand for its own section or for everything.
        Some(section) if !agrees(&claim.read, sum(&all)?) => section,
        _ => all,
    };
    // What was not understood is not used, and yet summed up in the total.
    let withheld = withheld(seen, total, claim)?;
    let computed = sum(&rows)? + withheld.iter().sum::<i64>();
    // In long form one column holds several counts, whose sum means nothing.
    let mixed =
        rows.iter().any(|s| (&s.figure.measure, &s.figure.period) != (&rows[0].figure.measure, &rows[0].figure.period));
    if (seen.table.layout == Layout::Long && mixed) || agrees(&claim.read, computed) {
        return None;
    }
    let claimed = written(&claim.read)?;
    let said = |key: &'static str| {
        let text = Text::new(key)
            .with("total", facts.told(&total.written))
            .with("measure", rows.first().map_or_else(|| Arg::from(""), |s| s.measure(facts.schema)))
            .with("claimed", claimed.clone())
            .with("computed", computed)
            .with("rows", rows.len() + withheld.len())
            .with("cell", claim.cell);
        match claim.read.count() {
            Some(count) => text.with("difference", (count - computed).abs()),
            None => text,
        }
    };
    let message = match claim.read.count() {
        Some(count) if count < computed => said("total-mismatch.message_less"),
        Some(_) => said("total-mismatch.message"),
        None => said("total-mismatch.message_no_count"),
    };
    let hint = hint(facts, claim, &rows, computed, &said);
    let mut remark =
        Remark::at(seen.at(claim.cell), message, hint).found(claimed.say(crate::words::Lang::En)).expected(computed);
    if let Some(first) = rows.first() {
        remark = remark.measure(first.figure.measure.clone()).period(first.figure.period.period);
    }
    remark.district.clone_from(&total.district);
    Some(remark)
}

/// The counts of a column that are kept from being used; `None` where one of them cannot be read.
fn withheld(seen: Seen<'_>, total: &Total, claim: &Claim) -> Option<Vec<i64>> {
    let of_total = |r: &&Record| total.district.is_none() || total.district.as_deref() == r.district.code();
    let figures = seen.table.withheld.iter().filter(of_total).flat_map(|r| &r.figures);
    let of_column = figures.filter(|f| f.column == claim.column);
    of_column.map(|f| if f.read.is_missing() { Some(0) } else { f.read.count() }).collect()
}

/// What most likely went wrong: the formula leaves out rows, sums elsewhere, or one row makes the difference.
fn hint(
    facts: &Facts<'_>,
    claim: &Claim,
    rows: &[Spot<'_>],
    computed: i64,
    said: &dyn Fn(&'static str) -> Text,
) -> Text {
    let tell = |s: &Spot<'_>| Arg::Text(format!("{} ({})", who(facts.schema, s.record), s.figure.cell));
    let around = CellRange::around(rows.iter().map(|s| s.figure.cell));
    // Where other totals lie between the rows, a plain SUM over everything would count them twice.
    let others = rows.first().map_or(&[][..], |s| &s.seen.table.totals);
    let mut inner = others.iter().flat_map(|t| &t.claims).filter(|c| c.column == claim.column && c.cell != claim.cell);
    if inner.any(|c| around.is_some_and(|around| around.contains(c.cell))) {
        return said("total-mismatch.hint_sections");
    }
    if let (Some(summed), Some(around)) = (&claim.summed, around) {
        let (reached, left_out): (Vec<&Spot<'_>>, Vec<&Spot<'_>>) =
            rows.iter().partition(|s| summed.iter().any(|range| range.contains(s.figure.cell)));
        let said = |key| said(key).with("summed", summed.clone()).with("around", around);
        if reached.is_empty() {
            return said("total-mismatch.hint_elsewhere");
        }
        if !left_out.is_empty() {
            return said("total-mismatch.hint_left_out")
                .with("left_out", Arg::List(left_out.into_iter().map(tell).collect()));
        }
        let beyond = summed.iter().any(|range| !around.contains(range.start) || !around.contains(range.end));
        return said(if beyond { "total-mismatch.hint_beyond" } else { "total-mismatch.hint_stale" });
    }
    let difference = claim.read.count().map(|count| computed - count);
    let suspects: Vec<&Spot<'_>> =
        rows.iter().filter(|s| s.figure.read.count().is_some_and(|n| n > 0 && Some(n) == difference)).collect();
    match (suspects.as_slice(), around) {
        ([one], Some(around)) => said("total-mismatch.hint_one").with("suspect", tell(one)).with("around", around),
        (_, Some(around)) => said("total-mismatch.hint").with("around", around),
        (_, None) => said("total-mismatch.hint_no_rows"),
    }
}

/// The rows between the total before this one and this one, where a table has several totals over everything.
fn section<'a>(seen: Seen<'a>, total: &Total, all: &[Spot<'a>]) -> Option<Vec<Spot<'a>>> {
    let line = |cell: crate::place::CellRef| if seen.table.layout == Layout::Across { cell.col } else { cell.row };
    let end = line(total.label);
    let start =
        seen.table.totals.iter().filter(|t| t.district.is_none()).map(|t| line(t.label)).filter(|l| *l < end).max();
    let inside = |record: &Record| start.is_none_or(|start| line(record.label) > start) && line(record.label) < end;
    let rows: Vec<Spot<'a>> = all.iter().copied().filter(|s| inside(s.record)).collect();
    (total.district.is_none() && !rows.is_empty() && rows.len() < all.len()).then_some(rows)
}

/// The sum of the figures, blanks as zero; `None` where one of them cannot be read, so that nothing can be compared.
fn sum(rows: &[Spot<'_>]) -> Option<i64> {
    rows.iter()
        .map(|s| match &s.figure.read {
            CountRead::Negative(count) => Some(*count),
            read if read.is_missing() => Some(0),
            read => read.count(),
        })
        .sum()
}

/// Whether a claim says the sum, or nothing that could be compared.
fn agrees(claim: &CountRead, computed: i64) -> bool {
    match claim {
        CountRead::Fraction(_) => false,
        CountRead::Negative(count) => *count == computed,
        CountRead::Ambiguous(_, readings) => readings.iter().any(|r| r.replace(['.', ','], "") == computed.to_string()),
        // Errors and formulas without result have rules of their own; text in a total row is a label.
        CountRead::Error(_) | CountRead::Uncalculated(_) | CountRead::NotACount(_) | CountRead::Merged(_) => true,
        CountRead::ShownOtherwise(..) | CountRead::Stale(..) => true,
        CountRead::Blank | CountRead::Missing(_) => true,
        CountRead::Count(count) | CountRead::TextCount(count, _) => *count == computed,
        CountRead::Dash(_) => computed == 0,
    }
}

fn written(claim: &CountRead) -> Option<Arg> {
    match claim {
        CountRead::Fraction(text) | CountRead::Ambiguous(text, _) => Some(Arg::from(text)),
        CountRead::Negative(count) => Some(Arg::from(*count)),
        read => read.count().map(Arg::from),
    }
}

/// A remark where a column over several periods claims another sum than they have in its row.
fn of_periods(facts: &Facts<'_>, spot: Spot<'_>) -> Option<Remark> {
    // Positions and plans are not added up, so a closing column over them means something else.
    facts.schema.measure(&spot.figure.measure).filter(|m| m.nature == Nature::Flow)?;
    let claimed = spot.figure.read.count()?;
    let within = |p: crate::period::Period| {
        let (first, last) = p.months();
        spot.figure.period.period.is_none_or(|q| q.year == p.year && q.months().0 <= first && last <= q.months().1)
    };
    let periods: Vec<Spot<'_>> = spot
        .record
        .figures
        .iter()
        .map(|figure| Spot { figure, ..spot })
        .filter(|s| s.figure.measure == spot.figure.measure && !s.figure.check_only)
        .filter(|s| s.figure.period.period.is_some_and(within))
        .collect();
    if periods.is_empty() || periods.iter().any(|s| s.figure.period.to_date) {
        return None;
    }
    // Months and quarters side by side are the same figures twice: each length is a sum of its own.
    let length = |s: &Spot<'_>| s.figure.period.period.map(|p| p.months().1 - p.months().0);
    let mut sums = Vec::new();
    for one in periods.iter().map(length).collect::<std::collections::BTreeSet<_>>() {
        let alike: Vec<Spot<'_>> = periods.iter().copied().filter(|s| length(s) == one).collect();
        sums.push((sum(&alike)?, alike));
    }
    if sums.iter().any(|(computed, _)| *computed == claimed) {
        return None;
    }
    let (computed, parts) = sums.into_iter().max_by_key(|(_, alike)| alike.len())?;
    let told = parts.iter().map(|s| {
        let text = Text::new("total-mismatch.item")
            .with("period", s.figure.period.period.map_or_else(|| Arg::from(""), Arg::from))
            .with("count", s.figure.read.count().unwrap_or_default())
            .with("cell", s.figure.cell);
        Arg::from(text)
    });
    let told = Arg::List(told.collect());
    let around = CellRange::around(parts.iter().map(|s| s.figure.cell)).map_or_else(String::new, |r| r.to_string());
    let said = |key| {
        Text::new(key)
            .with("who", who(facts.schema, spot.record))
            .with("measure", look::measure_name(facts.schema, &spot.figure.measure))
            .with("cell", spot.figure.cell)
            .with("claimed", claimed)
            .with("computed", computed)
            .with("difference", (claimed - computed).abs())
            .with("parts", told.clone())
            .with("around", &around)
    };
    let remark = spot.remark(said("total-mismatch.message_periods"), said("total-mismatch.hint_periods"));
    Some(remark.found(claimed).expected(computed))
}
