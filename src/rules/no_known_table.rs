//! Rule S101: a sheet in which no table of ours was found.

use crate::place::Place;
use crate::rules::contested::InUse;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks, look, unexplained_label};
use crate::tables::NoTable;
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// A table is found by the names of districts (kecamatan) down a column or across a row, and by headings that name
    /// a count. A list by name (a register) is found by its headings, such as "Nama Koperasi", "NIK" or "Status".
    /// A sheet with cells and without either is named here, with the reason; so is a list of something that no dataset
    /// holds, such as members, and a table whose title, or the name of its sheet, file or folder, speaks of another
    /// subject.
    ///
    /// ## Why it matters
    ///
    /// Nothing of the sheet is counted. If it holds figures, they are missing from every indicator.
    ///
    /// ## Example
    ///
    /// The sheet gives a total for the regency and no district at all, so there is nothing to compute per district.
    ///
    /// ## How to mend it
    ///
    /// Put the names of the districts in one column and the name of each count above its column. A sheet that is only
    /// a note may stay as it is.
    pub static NO_KNOWN_TABLE = "S101" "no-known-table" Warning by check,
    pass: [{ "kop tw4 2023.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

No | Kecamatan | Koperasi Aktif | Koperasi Tidak Aktif | Jumlah Koperasi
1 | Bangkala | 23 | 19 | 42
2 | Bangkala Barat | 16 | 9 | 25
3 | Tamalatea | 21 | 11 | 32
" }],
    fail: [{ "kop tw4 2023.xlsx": "\
DATA KOPERASI AKTIF DAN TIDAK AKTIF
TRIWULAN IV TAHUN 2023

Uraian | Jumlah
Koperasi yang aktif di seluruh kabupaten | 182
Koperasi yang tidak aktif | 161
" } nowhere],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let mut remarks = Remarks::default();
    let in_use = InUse::of(facts);
    for seen in look::all_tables(facts).filter(|seen| in_use.contradicted_by(*seen, facts.schema).is_empty()) {
        let Some(one) = unexplained_label::other_subject(seen) else { continue };
        let said = |key| {
            let text = unexplained_label::said(key, facts, one);
            text.with("sheet", &seen.sheet.name).with("range", seen.table.range)
        };
        let place = one.cell.map_or_else(|| seen.whole_sheet(), |cell| seen.at(cell));
        let remark = Remark::at(place, said("no-known-table.message_subject"), said("no-known-table.hint_subject"));
        remarks.push(remark.found(unexplained_label::shown(facts, one, &one.text)));
    }
    for (file, sheet) in look::sheets(facts) {
        let at = |cell| Place::cell(&file.path, &sheet.name, cell);
        let said = |key: &'static str| Text::new(key).with("sheet", &sheet.name);
        let whole = Place::sheet(&file.path, &sheet.name);
        let unread = sheet.unread.iter().filter(|_| sheet.no_table.is_none());
        remarks.extend(unread.map(|districts| {
            Remark::at(
                at(districts.start),
                said("no-known-table.message_headings").with("districts", *districts),
                said("no-known-table.hint_headings").with("districts", *districts),
            )
        }));
        remarks.push(match &sheet.no_table {
            Some(NoTable::NoDistricts { nearest: Some((cell, label)) }) => Remark::at(
                at(*cell),
                said("no-known-table.message_nearest").with("label", facts.told(label)),
                said("no-known-table.hint").with("region", &facts.schema.region.full_name),
            )
            .found(facts.told(label)),
            // Hidden sheets without any district are the lists behind drop-down cells, not a division's figures.
            Some(NoTable::NoDistricts { nearest: None }) if sheet.visible => Remark::at(
                whole,
                said("no-known-table.message"),
                said("no-known-table.hint").with("region", &facts.schema.region.full_name),
            ),
            Some(NoTable::NoHeadings { districts }) => Remark::at(
                at(districts.start),
                said("no-known-table.message_headings").with("districts", *districts),
                said("no-known-table.hint_headings").with("districts", *districts),
            ),
            Some(NoTable::Register) => {
                Remark::at(whole, said("no-known-table.message_register"), said("no-known-table.hint_register"))
            }
            // An unreadable sheet is an error of its own, an empty one nothing to speak of.
            Some(NoTable::NoDistricts { nearest: None } | NoTable::Empty | NoTable::Unreadable(_)) | None => continue,
        });
    }
    remarks
}
