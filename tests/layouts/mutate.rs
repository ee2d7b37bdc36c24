//! One thing wrong in an otherwise right workbook: what is put where, and which rule must speak at which cell.

use iku::grids::{Value, Workbook};
use iku::place::CellRef;
use iku::tables::file::FileReading;
use iku::tables::{Layout, Observation, Role};

use crate::draw::Dice;

/// A mistake that somebody made, and the finding it must give.
#[derive(Debug)]
pub struct Mistake {
    /// The rule that must speak.
    pub rule: &'static str,
    /// The sheet, and the cell at which it must.
    pub at: (String, CellRef),
}

/// Makes one mistake; `None` where the workbook has no place for the kind that was drawn.
pub fn mutate(workbook: &mut Workbook, file: &FileReading, read: &[Observation], dice: &mut Dice) -> Option<Mistake> {
    let figure = &read[dice.roll(read.len())];
    let (sheet, cell) = (figure.source.sheet.clone(), figure.source.cell()?);
    let table = file
        .sheets
        .iter()
        .find(|s| s.name == sheet)?
        .tables
        .iter()
        .find(|t| t.records.iter().any(|r| r.figures.iter().any(|f| f.cell == cell)))?;
    let record = table.records.iter().find(|r| r.figures.iter().any(|f| f.cell == cell))?;
    // A plan that several columns state is doubted as a whole where they differ.
    let columns = table.columns.iter().filter(|c| c.role == Role::Measure(figure.measure.clone()));
    if figure.measure == "ukm_target"
        && table.columns.iter().filter(|c| c.role == Role::Known).count() + columns.count() > 1
    {
        return None;
    }
    let at = |cell| (sheet.clone(), cell);
    let (rule, at, value) = match dice.roll(9) {
        0 => ("not-a-count", at(cell), Value::Text("dua belas".into())),
        1 => ("negative-count", at(cell), Value::Number(-4.0)),
        2 => ("fractional-count", at(cell), Value::Number(12.5)),
        3 => ("formula-error", at(cell), Value::Error("#REF!".into())),
        4 => ("uncalculated-formula", at(cell), Value::Uncalculated),
        5 => ("ambiguous-number", at(cell), Value::Number(1.234)),
        6 if record.village.is_none() => {
            ("unknown-district", at(record.label), Value::Text("Kecamatan Galesong".into()))
        }
        7 => {
            let whole = read.iter().find(|o| {
                o.measure == "koperasi_total" && o.district == figure.district && o.period == figure.period
            })?;
            if figure.measure != "koperasi_aktif" {
                return None;
            }
            ("part-exceeds-whole", at(cell), Value::Number(whole.value as f64 + 1.0))
        }
        _ => {
            let total = table.totals.iter().find(|t| t.district.is_none() && table.layout != Layout::Long)?;
            let claim = total.claims.iter().find(|c| c.read.count().is_some_and(|n| n > 0))?;
            ("total-mismatch", at(claim.cell), Value::Number(claim.read.count()? as f64 + 3.0))
        }
    };
    let (name, place) = &at;
    let page = workbook.sheets.iter_mut().find(|s| s.name == *name)?;
    page.cells.iter_mut().find(|c| c.at() == *place)?.value = value;
    Some(Mistake { rule, at })
}
