//! Metodologi: how every figure was reached, with the document's own wording beside how it was read.

use rust_xlsxwriter::XlsxError;

use crate::output::look;
use crate::output::naming;
use crate::output::page::{Comes, Page};
use crate::output::summary::Summary;
use crate::output::workbook::{districts, parts};
use crate::schema::{Indicator, Nature, Severity};
use crate::words::Text;

/// Zero-based row of the first part: the rules of computation.
const FIRST: u32 = 4;
/// The rules of computation: what each is about, and what it says.
const PRINCIPLES: [(&str, &str); 10] = [
    ("workbook.method.share_head", "workbook.method.share"),
    ("workbook.method.cumulative_head", "workbook.method.cumulative"),
    ("workbook.method.stock_head", "workbook.method.stock"),
    ("workbook.method.region_head", "workbook.method.region"),
    ("workbook.method.missing_head", "workbook.method.missing"),
    ("workbook.method.coverage_head", "workbook.method.coverage"),
    ("workbook.method.unused_head", "workbook.method.unused"),
    ("workbook.method.rounding_head", "workbook.method.rounding"),
    ("workbook.method.trace_head", "workbook.method.trace"),
    ("workbook.method.locked_head", "workbook.method.locked"),
];
/// Zero-based row of the second part: the predicates, whose rows other sheets refer to.
const PREDICATES: u32 = FIRST + 1 + PRINCIPLES.len() as u32 + 1;

/// Zero-based row of the first predicate; `None` where there is none.
pub fn predicates(summary: &Summary<'_>) -> Option<u32> {
    (!summary.outcome.schema.levels.predicates.is_empty()).then_some(PREDICATES + 2)
}

/// Fills the sheet.
pub fn fill(page: &mut Page<'_>, summary: &Summary<'_>) -> Result<(), XlsxError> {
    page.title(&summary.t("workbook.method.title"), &parts::lines(summary, "workbook.method.what"))?;
    page.widths(&[3.0, 38.0, 108.0])?;
    let mut sheet = Lines { page, summary, row: FIRST };
    sheet.principles()?;
    sheet.predicates()?;
    for (i, indicator) in summary.outcome.schema.indicators.iter().enumerate() {
        sheet.indicator(i, indicator)?;
    }
    sheet.measures()?;
    sheet.lists()?;
    sheet.severities()?;
    sheet.sources()?;
    page.sheet.set_freeze_panes(FIRST, 0)?;
    Ok(())
}

/// The sheet from the top down.
struct Lines<'p, 'w, 's> {
    page: &'p mut Page<'w>,
    summary: &'p Summary<'s>,
    row: u32,
}

impl Lines<'_, '_, '_> {
    fn section(&mut self, title: &str) -> Result<(), XlsxError> {
        self.page.text(self.row, 0, title, &look::section())?;
        self.page.sheet.set_row_height(self.row, 22)?;
        self.row += 1;
        Ok(())
    }

    fn line(&mut self, label: &str, text: &str) -> Result<(), XlsxError> {
        let top = rust_xlsxwriter::FormatAlign::Top;
        self.page.text(self.row, 1, label, &look::words().set_align(top).set_font_color(look::INK))?;
        self.page.text(self.row, 2, text, &look::words().set_align(top))?;
        self.page.fit(self.row, 10.0, &[(1, 1, label), (2, 2, text)])?;
        self.row += 1;
        Ok(())
    }

    fn told(&mut self, label: &'static str, text: &'static str) -> Result<(), XlsxError> {
        self.line(&self.summary.t(label), &self.summary.t(text))
    }

    fn predicates(&mut self) -> Result<(), XlsxError> {
        let summary = self.summary;
        self.section(&summary.t("workbook.method.predicates"))?;
        let heads = [summary.t("workbook.overview.predicate"), summary.t("workbook.method.least")];
        self.page.heads(self.row, 1, &heads, &look::head_low())?;
        self.row += 1;
        for (least, name) in &summary.outcome.schema.levels.predicates {
            self.page.text(self.row, 1, summary.name(name), &look::words())?;
            let format = look::percent().set_align(rust_xlsxwriter::FormatAlign::Left).set_indent(1);
            self.page.sheet.write_number_with_format(self.row, 2, least.to_f64(), &format)?;
            self.row += 1;
        }
        self.told("workbook.overview.achieved", "workbook.method.achieved")?;
        self.row += 1;
        Ok(())
    }

    fn principles(&mut self) -> Result<(), XlsxError> {
        self.section(&self.summary.t("workbook.method.principles"))?;
        for (label, text) in PRINCIPLES {
            self.told(label, text)?;
        }
        self.row += 1;
        Ok(())
    }

    fn indicator(&mut self, i: usize, indicator: &Indicator) -> Result<(), XlsxError> {
        let summary = self.summary;
        let (number, name) = (i64::from(indicator.number), summary.name(&indicator.name));
        self.section(&summary.say(&Text::new("workbook.iku_title").with("number", number).with("name", name)))?;
        let objective = format!("{}. {}", indicator.objective_number, summary.name(&indicator.objective));
        self.line(&summary.t("workbook.overview.objective"), &objective)?;
        let formula = Text::new("workbook.method.formula")
            .with("numerator", summary.measure(&indicator.numerator))
            .with("denominator", summary.measure(&indicator.denominator));
        self.line(&summary.t("workbook.method.formula_head"), &summary.say(&formula))?;
        self.line(&summary.t("workbook.method.document_head"), &format!("“{}”", indicator.document_formula))?;
        self.line(&summary.t("workbook.method.reading_head"), summary.name(&indicator.reading))?;
        if indicator.document_inverted {
            self.literal(i, indicator)?;
        }
        let kind = if indicator.cumulative { "workbook.method.is_cumulative" } else { "workbook.method.is_position" };
        self.told("workbook.method.kind_head", kind)?;
        let exceed =
            if indicator.may_exceed_whole { "workbook.method.may_exceed" } else { "workbook.method.may_not_exceed" };
        self.told("workbook.method.exceed_head", exceed)?;
        self.line(&summary.t("workbook.method.source_head"), &indicator.source)?;
        let target = indicator.targets.get(&summary.outcome.year).map_or_else(
            || summary.t("workbook.method.no_target"),
            |t| format!("{} %", crate::words::percent(summary.lang, *t)),
        );
        self.line(&summary.t("workbook.overview.target"), &target)?;
        self.row += 1;
        Ok(())
    }

    /// What the document's formula would give if it were taken at its word.
    fn literal(&mut self, i: usize, indicator: &Indicator) -> Result<(), XlsxError> {
        let summary = self.summary;
        let Some(block) = districts::block(summary, i) else { return Ok(()) };
        let Some(value) = summary.regional(indicator, block.period) else { return Ok(()) };
        let [n, d, _] = districts::regional(&block);
        let formula = format!("=IF(AND(COUNT({n},{d})=2,N({n})>0),ROUND({d}/{n}*100,2),\"\")");
        let ratio = match (value.numerator.value, value.denominator.value) {
            (Some(n), Some(d)) if n > 0 => crate::ratio::Ratio::new(d.into(), n.into()),
            _ => None,
        };
        let comes = ratio.map_or(Comes::Nothing, |r| Comes::Decimal(r.percent()));
        let (top, left) = (rust_xlsxwriter::FormatAlign::Top, rust_xlsxwriter::FormatAlign::Left);
        let label = look::words().set_align(top).set_font_color(look::INK);
        let head = summary.t("workbook.method.literal_head");
        self.page.text(self.row, 1, &head, &label)?;
        self.page.fit(self.row, 10.0, &[(1, 1, &head)])?;
        self.page.formula(
            self.row,
            2,
            &formula,
            &comes,
            &look::percent().set_align(left).set_align(top).set_indent(1),
        )?;
        self.row += 1;
        Ok(())
    }

    fn measures(&mut self) -> Result<(), XlsxError> {
        let summary = self.summary;
        self.section(&summary.t("workbook.method.measures"))?;
        for dataset in &summary.outcome.schema.datasets {
            for measure in &dataset.measures {
                let nature = summary.t(match measure.nature {
                    Nature::Stock => "workbook.method.nature_stock",
                    Nature::Flow => "workbook.method.nature_flow",
                    Nature::Plan => "workbook.method.nature_plan",
                });
                let text = Text::new("workbook.method.measure")
                    .with("id", &measure.id)
                    .with("unit", &measure.unit)
                    .with("nature", nature)
                    .with("dataset", summary.name(&dataset.name))
                    .with("owner", &dataset.owner);
                self.line(summary.name(&measure.name), &summary.say(&text))?;
            }
        }
        self.row += 1;
        Ok(())
    }

    /// How lists by name are counted.
    fn lists(&mut self) -> Result<(), XlsxError> {
        let summary = self.summary;
        self.section(&summary.t("workbook.method.lists"))?;
        for dataset in &summary.outcome.schema.datasets {
            if let Some(register) = &dataset.register {
                self.line(summary.name(&dataset.name), summary.name(&register.method))?;
            }
        }
        self.told("workbook.method.lists_recap_head", "workbook.method.lists_recap")?;
        self.row += 1;
        Ok(())
    }

    fn severities(&mut self) -> Result<(), XlsxError> {
        let summary = self.summary;
        self.section(&summary.t("workbook.method.severities"))?;
        for severity in [Severity::Error, Severity::Warning, Severity::Info] {
            self.line(&summary.severity(severity), &summary.t(naming::severity_means(severity)))?;
        }
        self.row += 1;
        Ok(())
    }

    fn sources(&mut self) -> Result<(), XlsxError> {
        let summary = self.summary;
        let schema = summary.outcome.schema;
        self.section(&summary.t("workbook.method.sources"))?;
        self.told("workbook.method.law_head", "workbook.method.law")?;
        self.told("workbook.method.dates_head", "workbook.method.dates")?;
        let region = format!(
            "{} ({}), {} kecamatan",
            schema.region.full_name,
            schema.region.code,
            schema.region.districts.len()
        );
        self.line(&summary.t("workbook.method.region_code"), &region)?;
        self.line(&summary.t("workbook.method.version"), &format!("iku {}", env!("CARGO_PKG_VERSION")))?;
        self.line(&summary.t("workbook.method.schemas"), &schema.sha256)
    }
}
