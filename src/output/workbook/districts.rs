//! Per Kecamatan: each district's numerator, denominator and share for every indicator, and the regency below them.

use rust_xlsxwriter::{FormatAlign, XlsxError};

use crate::output::look::{self, Tone};
use crate::output::page::Page;
use crate::output::summary::Summary;
use crate::output::workbook::parts;
use crate::output::workbook::region::Block;
use crate::period::Period;
use crate::words::Text;

/// Zero-based row of the indicators' names.
const HEAD: u32 = 4;
/// Zero-based row of the first district.
const FIRST: u32 = HEAD + 3;

/// The columns of the indicator at a position, over this sheet's districts.
pub fn block<'a>(summary: &Summary<'a>, position: usize) -> Option<Block<'a>> {
    let schema = summary.outcome.schema;
    let districts = u32::try_from(schema.region.districts.len()).ok()?;
    Some(Block {
        indicator: schema.indicators.get(position)?,
        period: Period::quarter(summary.outcome.year, summary.outcome.through.end_quarter()),
        first: FIRST,
        last: FIRST + districts.saturating_sub(1),
        col: 2 + 3 * u16::try_from(position).ok()?,
    })
}

/// The regency's numerator, denominator and share of the indicator at a position, as formulas of other sheets write them.
pub fn regional(block: &Block<'_>) -> [String; 3] {
    [0, 1, 2].map(|i| format!("'Per Kecamatan'!{}", parts::at(block.last + 1, block.col + i)))
}

/// Fills the sheet.
pub fn fill(page: &mut Page<'_>, summary: &Summary<'_>) -> Result<(), XlsxError> {
    let schema = summary.outcome.schema;
    page.title(&summary.t("workbook.districts.title"), &parts::lines(summary, "workbook.districts.what"))?;
    let widths = [6.5, 22.0].into_iter().chain(schema.indicators.iter().flat_map(|_| [11.5, 11.5, 10.5]));
    page.widths(&widths.collect::<Vec<_>>())?;
    page.merge((HEAD, 0), (HEAD + 2, 0), &summary.t("workbook.no_short"), &look::head())?;
    page.merge((HEAD, 1), (HEAD + 2, 1), &summary.t("workbook.district"), &look::head())?;
    page.sheet.set_row_height(HEAD, 58)?.set_row_height(HEAD + 1, 40)?;
    for (row, district) in (FIRST..).zip(&schema.region.districts) {
        page.size(row, 0, usize::try_from(row - FIRST + 1).unwrap_or(0), &look::middle())?;
        page.text(row, 1, &district.name, &look::words())?;
        page.sheet.set_row_height(row, 17)?;
    }
    let blocks: Vec<Block<'_>> = (0..schema.indicators.len()).filter_map(|i| block(summary, i)).collect();
    let Some(last) = blocks.first().map(|b| b.last) else { return Ok(()) };
    for row in last + 1..=last + 3 {
        page.blank(row, 0, &Tone::Sum.on(&look::cell()))?;
    }
    page.text(last + 1, 1, &schema.region.full_name, &Tone::Sum.on(&look::words()))?;
    page.text(last + 2, 1, &summary.t("workbook.coverage_head"), &Tone::Sum.on(&look::words()))?;
    page.text(last + 3, 1, &summary.t("workbook.status_head"), &Tone::Sum.on(&look::words()))?;
    page.sheet.set_row_height(last + 1, 20)?.set_row_height(last + 2, 17)?.set_row_height(last + 3, 17)?;
    for block in &blocks {
        heads(page, summary, block)?;
        block.districts(page, summary)?;
        block.region(page, summary, last + 1)?;
        for row in [last + 2, last + 3] {
            page.merge((row, block.col), (row, block.col + 2), "", &look::middle())?;
        }
        block.coverage(page, summary, (last + 2, block.col), "")?;
        block.status(page, summary, (last + 3, block.col), "")?;
    }
    let end = legend(page, summary, last + 5)?;
    gaps(page, summary, &blocks, end + 1)?;
    page.sheet.set_freeze_panes(FIRST, 2)?.set_repeat_rows(HEAD, HEAD + 2)?;
    Ok(())
}

fn heads(page: &mut Page<'_>, summary: &Summary<'_>, block: &Block<'_>) -> Result<(), XlsxError> {
    let indicator = block.indicator;
    let name = Text::new("workbook.iku_name")
        .with("number", i64::from(indicator.number))
        .with("name", summary.name(&indicator.name));
    page.merge((HEAD, block.col), (HEAD, block.col + 2), &summary.say(&name), &look::head())?;
    let units = [summary.unit(&indicator.numerator), summary.unit(&indicator.denominator), indicator.unit.clone()];
    let names =
        [summary.measure(&indicator.numerator), summary.measure(&indicator.denominator), summary.t("workbook.share")];
    page.heads(HEAD + 1, block.col, &names, &look::head_low())?;
    page.heads(HEAD + 2, block.col, &units, &look::head_low())
}

/// What the colours say.
pub fn legend(page: &mut Page<'_>, summary: &Summary<'_>, row: u32) -> Result<u32, XlsxError> {
    page.sheet.set_row_height(row, 18)?;
    page.text(row, 1, &summary.t("workbook.legend.head"), &look::base().set_bold().set_font_color(look::INK))?;
    let rows = [
        (Tone::Doubted, "workbook.legend.doubted"),
        (Tone::Wrong, "workbook.legend.wrong"),
        (Tone::Missing, "workbook.legend.missing"),
    ];
    for (row, (tone, key)) in (row + 1..).zip(rows) {
        page.blank(row, 1, &tone.on(&look::cell()))?;
        page.text(row, 2, &summary.t(key), &look::remark().set_align(FormatAlign::Left).set_indent(1))?;
    }
    let end = row + 1 + 3;
    page.text(end, 1, &summary.t("workbook.legend.notes"), &look::remark())?;
    Ok(end + 1)
}

/// Every empty share in words, because notes are not printed; districts with the same reason share a line.
fn gaps(page: &mut Page<'_>, summary: &Summary<'_>, blocks: &[Block<'_>], row: u32) -> Result<(), XlsxError> {
    let outcome = summary.outcome;
    let all = outcome.schema.region.districts.len();
    let width = blocks.last().map_or(2, |b| b.col + 2);
    let mut at = row;
    for block in blocks {
        let mut reasons: Vec<(String, Vec<String>)> = Vec::new();
        for district in &outcome.schema.region.districts {
            let Some(value) = outcome.indicator(&block.indicator.id, &district.code, block.period) else { continue };
            let Some(why) = summary.gap(block.indicator, value) else { continue };
            match reasons.iter_mut().find(|(reason, _)| *reason == why) {
                Some((_, districts)) => districts.push(district.name.clone()),
                None => reasons.push((why, vec![district.name.clone()])),
            }
        }
        for (why, districts) in reasons {
            if at == row {
                page.text(at, 1, &summary.t("workbook.districts.gaps"), &look::section())?;
                page.sheet.set_row_height(at, 22)?;
                at += 1;
            }
            let iku = Text::new("workbook.iku").with("number", i64::from(block.indicator.number));
            let who = if districts.len() == all { summary.t("workbook.districts.all") } else { districts.join(", ") };
            page.text(at, 0, &summary.say(&iku), &look::list().set_indent(0))?;
            page.text(at, 1, &who, &look::list())?;
            page.merge((at, 2), (at, width), &why, &look::list())?;
            page.fit(at, 9.0, &[(1, 1, &who), (2, width, &why)])?;
            at += 1;
        }
    }
    Ok(())
}
