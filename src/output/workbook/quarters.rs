//! Triwulan: each indicator by quarter, as charts for the regency and as a table of its districts.

use rust_xlsxwriter::{
    Chart, ChartDataLabel, ChartEmptyCells, ChartFont, ChartFormat, ChartLine, ChartSolidFill, Color, XlsxError,
};

use crate::indicators::Status;
use crate::output::look::{self, Tone};
use crate::output::page::Page;
use crate::output::summary::Summary;
use crate::output::workbook::parts::{self, at};
use crate::output::workbook::region::{Block, decimal, status_tone};
use crate::period::Period;
use crate::schema::Indicator;
use crate::words::Text;

const SHEET: &str = "Triwulan";
/// Zero-based row of the quarters above the first table.
const HEAD: u32 = 4;
/// Rows that a row of charts takes.
const CHART_ROWS: u32 = 12;
/// Rows between the sheet's top and the charts' first row, less the indicators.
const FIRST: u32 = HEAD + 1;

/// Where everything stands, from the number of indicators, districts and quarters.
struct Plan {
    indicators: u32,
    districts: u32,
    quarters: Vec<Period>,
}

impl Plan {
    fn charts(&self) -> u32 {
        FIRST + self.indicators + 2
    }

    /// Zero-based row of the title of an indicator's block.
    fn block(&self, position: u32) -> u32 {
        self.charts() + self.indicators.div_ceil(2) * CHART_ROWS + 1 + position * (self.districts + 6)
    }

    fn at<'a>(&self, indicator: &'a Indicator, position: u32, quarter: usize) -> Block<'a> {
        let first = self.block(position) + 3;
        Block {
            indicator,
            period: self.quarters[quarter],
            first,
            last: first + self.districts - 1,
            col: 2 + 3 * u16::try_from(quarter).unwrap_or(0),
        }
    }
}

/// Zero-based column of a quarter in the first table.
fn col(quarter: usize) -> u16 {
    2 + u16::try_from(quarter).unwrap_or(0)
}

/// Fills the sheet.
pub fn fill(page: &mut Page<'_>, summary: &Summary<'_>) -> Result<(), XlsxError> {
    let schema = summary.outcome.schema;
    let size = |n: usize| u32::try_from(n).unwrap_or(0);
    let plan = Plan {
        indicators: size(schema.indicators.len()),
        districts: size(schema.region.districts.len()),
        quarters: summary.quarters(),
    };
    page.title(&summary.t("workbook.quarters.title"), &parts::lines(summary, "workbook.quarters.what"))?;
    let widths = [6.5, 43.0].into_iter().chain(std::iter::repeat_n(10.5, 3 * plan.quarters.len()));
    page.widths(&widths.collect::<Vec<_>>())?;
    if plan.districts == 0 {
        return Ok(());
    }
    let mut breaks = Vec::new();
    shares(page, summary, &plan)?;
    for (position, indicator) in (0_u32..).zip(&schema.indicators) {
        if position.is_multiple_of(2) {
            breaks.push(plan.block(position));
        }
        details(page, summary, &plan, indicator, position)?;
        chart(page, summary, &plan, indicator, position)?;
    }
    page.sheet.set_page_breaks(&breaks)?.set_freeze_panes(0, 2)?;
    Ok(())
}

/// The regency's share of every indicator by quarter.
fn shares(page: &mut Page<'_>, summary: &Summary<'_>, plan: &Plan) -> Result<(), XlsxError> {
    page.heads(HEAD, 0, &[summary.t("workbook.iku_head"), summary.t("workbook.indicator")], &look::head())?;
    for (i, quarter) in plan.quarters.iter().enumerate() {
        page.text(HEAD, col(i), &summary.quarter(*quarter), &look::head())?;
    }
    for (position, indicator) in (0..).zip(&summary.outcome.schema.indicators) {
        let row = FIRST + position;
        page.sheet.set_row_height(row, 30)?;
        page.count(row, 0, indicator.number.into(), &look::middle())?;
        page.text(row, 1, summary.name(&indicator.name), &look::words())?;
        for (i, quarter) in plan.quarters.iter().enumerate() {
            let value = summary.regional(indicator, *quarter);
            let tone = value.map_or(Tone::Missing, |v| match v.status {
                Status::Complete => Tone::Plain,
                other => status_tone(other),
            });
            let format = tone.on(&look::percent());
            match value.filter(|v| v.percent.is_some()) {
                // A chart draws the empty text that a formula gives as zero, but leaves out a cell that is empty.
                None => page.blank(row, col(i), &format)?,
                Some(v) => {
                    let block = plan.at(indicator, position, i);
                    page.formula(
                        row,
                        col(i),
                        &format!("={}", at(block.last + 1, block.col + 2)),
                        &decimal(v),
                        &format,
                    )?;
                }
            }
        }
    }
    page.sheet.set_row_height(HEAD, 20)?;
    page.text(FIRST + plan.indicators, 0, &summary.t("workbook.quarters.note"), &look::remark())
}

/// One indicator by district and quarter.
fn details(
    page: &mut Page<'_>,
    summary: &Summary<'_>,
    plan: &Plan,
    indicator: &Indicator,
    position: u32,
) -> Result<(), XlsxError> {
    let region = &summary.outcome.schema.region;
    let top = plan.block(position);
    let name = Text::new("workbook.iku_title")
        .with("number", i64::from(indicator.number))
        .with("name", summary.name(&indicator.name));
    page.text(top, 0, &summary.say(&name), &look::section())?;
    page.merge((top + 1, 0), (top + 2, 0), &summary.t("workbook.no_short"), &look::head())?;
    page.merge((top + 1, 1), (top + 2, 1), &summary.t("workbook.district"), &look::head())?;
    page.sheet.set_row_height(top + 2, 38)?;
    let last = top + 2 + plan.districts;
    for (row, district) in (top + 3..).zip(&region.districts) {
        page.count(row, 0, i64::from(row - top - 2), &look::middle())?;
        page.text(row, 1, &district.name, &look::words())?;
    }
    page.blank(last + 1, 0, &Tone::Sum.on(&look::cell()))?;
    page.text(last + 1, 1, &region.full_name, &Tone::Sum.on(&look::words()))?;
    page.blank(last + 2, 0, &Tone::Sum.on(&look::cell()))?;
    page.text(last + 2, 1, &summary.t("workbook.coverage_head"), &Tone::Sum.on(&look::words()))?;
    for i in 0..plan.quarters.len() {
        let block = plan.at(indicator, position, i);
        page.merge((top + 1, block.col), (top + 1, block.col + 2), &summary.period(block.period), &look::head())?;
        let heads = [
            summary.measure(&indicator.numerator),
            summary.measure(&indicator.denominator),
            summary.t("workbook.share"),
        ];
        let small = look::head_low().set_font_size(8);
        page.heads(top + 2, block.col, &heads, &small)?;
        block.districts(page, summary)?;
        block.region(page, summary, last + 1)?;
        page.merge((last + 2, block.col), (last + 2, block.col + 2), "", &look::middle())?;
        block.coverage(page, summary, (last + 2, block.col), "")?;
    }
    Ok(())
}

/// A chart of the regency's share by quarter.
fn chart(
    page: &mut Page<'_>,
    summary: &Summary<'_>,
    plan: &Plan,
    indicator: &Indicator,
    position: u32,
) -> Result<(), XlsxError> {
    let row = FIRST + position;
    let (first, last) = (col(0), col(plan.quarters.len().saturating_sub(1)));
    let mut font = ChartFont::new();
    font.set_name("Arial").set_size(8).set_color(look::QUIET);
    let mut bold = ChartFont::new();
    bold.set_name("Arial").set_size(9).set_bold().set_color(look::INK);
    let mut chart = Chart::new_column();
    chart
        .add_series()
        .set_name(&summary.t("workbook.share"))
        .set_categories((SHEET, HEAD, first, HEAD, last))
        .set_values((SHEET, row, first, row, last))
        .set_gap(90)
        .set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(Color::RGB(0x3F_6FA3))))
        .set_data_label(ChartDataLabel::new().show_value().set_num_format("0.00").set_font(&bold));
    let title = Text::new("workbook.iku_title")
        .with("number", i64::from(indicator.number))
        .with("name", summary.name(&indicator.name));
    let mut title = summary.say(&title);
    let known = |q: &Period| summary.regional(indicator, *q).is_some_and(|v| v.percent.is_some());
    if !plan.quarters.iter().any(known) {
        title = format!("{title} ({})", summary.status(Status::Unavailable));
    }
    chart.title().set_name(&title).set_font(&bold).set_overlay(false);
    chart.legend().set_hidden();
    chart.x_axis().set_font(&font).set_format(ChartFormat::new().set_line(ChartLine::new().set_color(look::LINE)));
    chart
        .y_axis()
        .set_font(&font)
        .set_min(0)
        .set_num_format("0")
        .set_name("%")
        .set_name_font(&font)
        .set_major_gridlines_line(ChartLine::new().set_color(look::BAND))
        .set_format(ChartFormat::new().set_no_line());
    chart.chart_area().set_format(ChartFormat::new().set_border(ChartLine::new().set_color(look::LINE)));
    chart
        .show_empty_cells_as(ChartEmptyCells::Gaps)
        .set_alt_text(&title)
        .set_width(640)
        .set_height(CHART_ROWS * 20 - 12);
    let left = if position.is_multiple_of(2) { 0 } else { 656 };
    page.sheet.insert_chart_with_offset(plan.charts() + position / 2 * CHART_ROWS, 0, &chart, left, 0)?;
    Ok(())
}
