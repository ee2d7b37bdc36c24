//! Rule V207: a formula whose result was never stored, or is an old one.

use crate::place::CellRef;
use crate::rules::look::{self, Seen, decimal, is_share};
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::tables::CountRead;
use crate::words::{Text, one_line};

rule! {
    /// ## What it checks
    ///
    /// Cells of counts, of sums over quarters and of total rows that hold a formula and no result. Programs that write
    /// workbooks without calculating leave such cells, and so does an interrupted save. Cells of counts, also, whose
    /// stored result is not what their formula comes to: sums, arithmetic and references are worked out and compared.
    /// Where calculation is set to manual results grow old, and programs that do not calculate store 0.
    ///
    /// ## Why it matters
    ///
    /// The workbook holds no number, or not the one that Excel shows: it is not in the file. It is never taken for zero.
    ///
    /// ## Example
    ///
    /// C6 holds `=10+6`, and its result was not saved.
    ///
    /// ## How to mend it
    ///
    /// Open the workbook in Excel or LibreOffice, press F9 (Ctrl+Shift+F9 in LibreOffice), save, and send it again.
    pub static UNCALCULATED_FORMULA = "V207" "uncalculated-formula" Error by check,
    pass: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | =10+6->16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" }],
    fail: [{ "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | =10+6->? | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } at "C6", { "kop tw4.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | =10+6->10 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" } at "C6"],
}

/// Cells that hold counts or sums of them: figures, sums of periods, and the claims of total rows.
fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    for spot in look::tables(facts).flat_map(Seen::spots).filter(|s| !is_share(s.seen, s.figure.column)) {
        if let CountRead::Stale(written, stored, computed) = &spot.figure.read {
            let said = |key| {
                let text = spot.text(facts.schema, key).with("formula", shown(written));
                text.with("stored", decimal(&rounded(*stored))).with("computed", decimal(&rounded(*computed)))
            };
            let remark = spot.remark(said("uncalculated-formula.message_stale"), said("uncalculated-formula.hint"));
            remarks.push(remark.found(rounded(*stored)).expected(rounded(*computed)).questions([spot.place()]));
            continue;
        }
        let CountRead::Uncalculated(written) = &spot.figure.read else { continue };
        let said = |key| spot.text(facts.schema, key).with("formula", shown(written));
        let remark =
            spot.remark(said("uncalculated-formula.message"), said("uncalculated-formula.hint")).found(shown(written));
        remarks.push(if spot.figure.check_only { remark } else { remark.questions([spot.place()]) });
    }
    for seen in look::tables(facts) {
        for (total, claim) in look::claims(facts, seen) {
            let CountRead::Uncalculated(written) = &claim.read else { continue };
            let column =
                seen.table.columns.get(claim.column).map(|c| look::heading(facts.schema, c)).unwrap_or_default();
            let said = |key: &'static str| {
                Text::new(key)
                    .with("who", facts.told(&total.written))
                    .with("measure", column.as_str())
                    .with("cell", claim.cell)
                    .with("formula", shown(written))
            };
            // No indicator stands on a claimed sum, so nothing is questioned.
            let message = said("uncalculated-formula.message_total");
            remarks.push(
                Remark::at(seen.at(claim.cell), message, said("uncalculated-formula.hint")).found(shown(written)),
            );
        }
    }
    remarks
}

/// A number to six decimals at most.
fn rounded(n: f64) -> String {
    format!("{n:.6}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A formula as it may be shown: texts in it, and names that somebody gave to cells, may name a person.
fn shown(formula: &str) -> String {
    let formula = one_line(formula);
    let mut shown = String::from("=");
    let mut rest = formula.trim_start_matches('=');
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => rest[1..].find('"').map_or(rest.len(), |end| end + 2),
            '\'' => rest[1..].find('\'').map_or(rest.len(), |end| end + 2),
            c if c.is_alphabetic() || c == '_' => {
                rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '$'))).unwrap_or(rest.len())
            }
            c => c.len_utf8(),
        };
        let (piece, behind) = rest.split_at(length);
        let named = first.is_alphabetic() || first == '_';
        let function = behind.starts_with('(');
        let place = piece.replace('$', "").parse::<CellRef>().is_ok() || piece.len() <= 3 || behind.starts_with('!');
        match first {
            '"' => shown.push_str("\"…\""),
            _ if named && !function && !place => shown.push('…'),
            _ => shown.push_str(piece),
        }
        rest = behind;
    }
    shown
}
