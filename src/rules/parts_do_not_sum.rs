//! Rule R302: parts that do not add up to their sum.

use crate::rules::look::{self, Line, Seen, Spot};
use crate::rules::part_exceeds_whole::broken;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::schema::Relation;
use crate::tables::Split;
use crate::words::{Arg, Text};

rule! {
    /// ## What it checks
    ///
    /// In every row and period in which all of them stand: active and inactive cooperatives add up to all of them;
    /// micro, small and medium businesses to all businesses; columns of men and women to the count beside them. Nothing is said where a part alone exceeds the whole,
    /// because another rule speaks of that.
    ///
    /// ## Why it matters
    ///
    /// Mostly a figure was brought up to date and the others were not. It is a warning, because by one of the legal
    /// definitions a cooperative may be neither active nor inactive.
    ///
    /// ## Example
    ///
    /// Bangkala Barat: 16 active and 9 inactive cooperatives are 25, but the total says 27.
    ///
    /// ## How to mend it
    ///
    /// Check the figures against the division's list; let the total be a formula, such as `=C6+D6`.
    pub static PARTS_DO_NOT_SUM = "R302" "parts-do-not-sum" Warning by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | =C5+D5->42
2 | Bangkala Barat | 16 | 9 | =C6+D6->25
3 | Tamalatea | 21 | 11 | =C7+D7->32
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 27
3 | Tamalatea | 21 | 11 | 32
" } at "E6"],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for (seen, line) in look::tables(facts).flat_map(|seen| seen.lines().into_iter().map(move |line| (seen, line))) {
        let broken = broken(facts.schema, &line);
        for relation in &facts.schema.relations {
            let Relation::SumOf { parts, sum } = relation else { continue };
            let exceeds = broken.iter().any(|(part, whole)| whole == sum && parts.iter().any(|p| p == part));
            if !exceeds {
                remarks.extend(remark(facts, seen, &line, parts, sum));
            }
        }
    }
    remarks.extend(
        look::tables(facts).flat_map(|seen| seen.table.splits.iter().map(move |split| divided(facts, seen, split))),
    );
    remarks
}

/// A remark where a count is not what its men and women, or another partition, come to.
fn divided(facts: &Facts<'_>, seen: Seen<'_>, split: &Split) -> Remark {
    let computed: i64 = split.parts.iter().map(|(_, _, count)| count).sum();
    let told =
        split.parts.iter().map(|(name, cell, count)| Arg::from(format!("{} {count} ({cell})", facts.told(name))));
    let cells = split.parts.iter().map(|(_, cell, _)| Arg::from(*cell)).chain([split.cell.into()]);
    let said = |key| {
        Text::new(key)
            .with("who", facts.schema.region.name_of(&split.district))
            .with("measure", look::measure_name(facts.schema, &split.measure))
            .with("written", split.written)
            .with("computed", computed)
            .with("difference", (split.written - computed).abs())
            .with("parts", Arg::List(told.clone().collect()))
            .with("cells", Arg::List(cells.clone().collect()))
    };
    let less = split.written < computed;
    let message = said(if less { "parts-do-not-sum.message_less" } else { "parts-do-not-sum.message" });
    let remark = Remark::at(seen.at(split.cell), message, said("parts-do-not-sum.hint")).district(&split.district);
    remark.measure(&split.measure).found(split.written).expected(computed).questions([seen.at(split.cell)])
}

/// A remark where all figures are there and the sum is another.
fn remark(facts: &Facts<'_>, seen: Seen<'_>, line: &Line<'_>, parts: &[String], sum: &str) -> Option<Remark> {
    let (spot, written) = line.count(sum)?;
    let parts: Vec<(Spot<'_>, i64)> = parts.iter().map(|part| line.count(part)).collect::<Option<_>>()?;
    let computed: i64 = parts.iter().map(|(_, count)| count).sum();
    if computed == written {
        return None;
    }
    let told = Arg::List(parts.iter().map(|(part, count)| part.tell(facts.schema, *count)).collect());
    let cells =
        Arg::List(parts.iter().map(|(part, _)| Arg::from(part.figure.cell)).chain([spot.figure.cell.into()]).collect());
    let said = |key| -> Text {
        spot.text(facts.schema, key)
            .with("written", written)
            .with("computed", computed)
            .with("difference", (written - computed).abs())
            .with("parts", told.clone())
            .with("cells", cells.clone())
    };
    let message = said(if written > computed { "parts-do-not-sum.message" } else { "parts-do-not-sum.message_less" });
    // Where the table's total of one of the columns is off by as much, the cell where both meet is the wrong one.
    let off = (written - computed).abs();
    let crossing: Vec<&Spot<'_>> = parts
        .iter()
        .map(|(part, _)| part)
        .chain([&spot])
        .filter(|s| column_is_off_by(seen, s.figure.column) == Some(off))
        .collect();
    let at = if let [only] = crossing[..] { only } else { &spot };
    let remark = at.remark(message, said("parts-do-not-sum.hint"));
    Some(remark.found(written).expected(computed).questions(line.tied_to(facts.schema, sum)))
}

/// By how much the table's own total of a column differs from its records; `None` where there is none to compare.
fn column_is_off_by(seen: Seen<'_>, column: usize) -> Option<i64> {
    let claims = seen.table.totals.iter().filter(|t| t.district.is_none()).flat_map(|t| &t.claims);
    let claimed = claims.filter(|c| c.column == column).find_map(|c| c.read.count())?;
    let figures = seen.table.records.iter().flat_map(|r| &r.figures).filter(|f| f.column == column);
    let sum: i64 = figures.filter_map(|f| f.read.count()).sum();
    Some((claimed - sum).abs())
}
