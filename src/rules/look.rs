//! How rules look at tables: each with its sheet and file, each figure with its record, and the names by which users know them.

use std::collections::BTreeMap;

use crate::label;
use crate::period::Period;
use crate::place::{CellRef, Place};
use crate::rules::told::{told, told_label};
use crate::rules::{Facts, Remark};
use crate::schema::Schema;
use crate::tables::file::FileReading;
use crate::tables::{Claim, Column, Figure, Layout, Record, Role, SheetReading, Source, Table, Total};
use crate::words::{self, Arg, Lang, Text};

/// A table with the sheet and the file in which it stands.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// The file.
    pub file: &'a FileReading,
    /// The sheet.
    pub sheet: &'a SheetReading,
    /// The table.
    pub table: &'a Table,
}

/// A figure with its record and its table.
#[derive(Debug, Clone, Copy)]
pub struct Spot<'a> {
    /// Where the table stands.
    pub seen: Seen<'a>,
    /// The record.
    pub record: &'a Record,
    /// The figure.
    pub figure: &'a Figure,
}

/// The figures of one record in one period, shares and sums of periods left out: what relations speak of.
#[derive(Debug, Clone)]
pub struct Line<'a> {
    /// The figures, in the order of the columns; never empty.
    pub spots: Vec<Spot<'a>>,
}

/// All sheets of files that are not mere copies of another.
pub fn sheets<'a>(facts: &Facts<'a>) -> impl Iterator<Item = (&'a FileReading, &'a SheetReading)> + use<'a> {
    let read = facts.files.iter().filter(|file| file.same_as.is_none());
    read.flat_map(|file| file.sheets.iter().map(move |sheet| (file, sheet)))
}

/// All tables of files that are not mere copies of another.
pub fn tables<'a>(facts: &Facts<'a>) -> impl Iterator<Item = Seen<'a>> + use<'a> {
    all_tables(facts).filter(|seen| !seen.table.is_set_aside())
}

/// The same with those that were set aside, because something that speaks about them was not understood.
pub fn all_tables<'a>(facts: &Facts<'a>) -> impl Iterator<Item = Seen<'a>> + use<'a> {
    sheets(facts).flat_map(|(file, sheet)| sheet.tables.iter().map(move |table| Seen { file, sheet, table }))
}

/// All figures of counts, shares and sums of periods left out.
pub fn counts<'a>(facts: &Facts<'a>) -> impl Iterator<Item = Spot<'a>> + use<'a> {
    tables(facts).flat_map(Seen::spots).filter(|spot| !spot.figure.check_only)
}

impl<'a> Seen<'a> {
    /// A cell of the table's sheet.
    pub fn at(&self, cell: CellRef) -> Place {
        Place::cell(&self.file.path, &self.sheet.name, cell)
    }

    /// The table's sheet.
    pub fn whole_sheet(&self) -> Place {
        Place::sheet(&self.file.path, &self.sheet.name)
    }

    /// All its figures, shares and sums of periods included.
    pub fn spots(self) -> impl Iterator<Item = Spot<'a>> {
        self.table
            .records
            .iter()
            .flat_map(move |record| record.figures.iter().map(move |figure| Spot { seen: self, record, figure }))
    }

    /// What a column was taken for.
    pub fn role(&self, column: usize) -> Option<&'a Role> {
        self.table.columns.get(column).map(|c| &c.role)
    }

    /// The cell that names a column: the lowest of its heading, or its place in the first row where it has none.
    pub fn heading_cell(&self, column: &Column) -> CellRef {
        column.cells.last().copied().unwrap_or(match self.table.layout {
            Layout::Across => CellRef::new(column.index, self.table.range.start.col),
            Layout::Down | Layout::Long => CellRef::new(self.table.range.start.row, column.index),
        })
    }

    /// Its figures by record and period; a table in long form is put together by district first.
    pub fn lines(self) -> Vec<Line<'a>> {
        let mut lines: Vec<Line<'a>> = Vec::new();
        let mut known: BTreeMap<LineKey<'a>, usize> = BTreeMap::new();
        for (i, record) in self.table.records.iter().enumerate() {
            let together = match (self.table.layout, record.district.code()) {
                (Layout::Long, Some(code)) => Together::District(code),
                _ => Together::Record(i),
            };
            for figure in record.figures.iter().filter(|f| !f.check_only) {
                let spot = Spot { seen: self, record, figure };
                let at = *known.entry((together, figure.period.period, figure.period.to_date)).or_insert(lines.len());
                match lines.get_mut(at) {
                    Some(line) => line.spots.push(spot),
                    None => lines.push(Line { spots: vec![spot] }),
                }
            }
        }
        lines
    }
}

/// What makes figures one line: their record or district, their period, and whether they are running totals.
type LineKey<'a> = (Together<'a>, Option<Period>, bool);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Together<'a> {
    District(&'a str),
    Record(usize),
}

impl<'a> Line<'a> {
    /// The figure of a measure, where it is a count.
    pub fn count(&self, measure: &str) -> Option<(Spot<'a>, i64)> {
        self.spots
            .iter()
            .filter(|s| s.figure.measure == measure)
            .find_map(|s| s.figure.read.count().map(|count| (*s, count)))
    }

    /// The places of all figures whose measures a relation ties to this one, directly or through others.
    pub fn tied_to(&self, schema: &Schema, measure: &str) -> Vec<Place> {
        let tied = tied(schema, measure);
        self.spots.iter().filter(|s| tied.contains(&s.figure.measure.as_str())).map(Spot::place).collect()
    }
}

/// The measures that relations tie to one, directly or through others, itself included.
fn tied<'a>(schema: &'a Schema, measure: &'a str) -> Vec<&'a str> {
    use crate::schema::Relation::{PartOf, SumOf};
    let groups: Vec<Vec<&str>> = schema
        .relations
        .iter()
        .map(|relation| match relation {
            PartOf { part, whole } => vec![part.as_str(), whole.as_str()],
            SumOf { parts, sum } => parts.iter().chain([sum]).map(String::as_str).collect(),
        })
        .collect();
    let mut tied = vec![measure];
    let mut next = 0;
    while let Some(&one) = tied.get(next) {
        next += 1;
        for group in groups.iter().filter(|g| g.contains(&one)) {
            for other in group {
                if !tied.contains(other) {
                    tied.push(other);
                }
            }
        }
    }
    tied
}

impl Spot<'_> {
    /// The figure's cell.
    pub fn place(&self) -> Place {
        self.seen.at(self.figure.cell)
    }

    /// The measure's name, with the period where the record reports it for several.
    pub fn measure(&self, schema: &Schema) -> Arg {
        let alike = |f: &&Figure| f.measure == self.figure.measure && !f.check_only;
        let several = self.record.figures.iter().filter(alike).count() > 1;
        match (schema.measure(&self.figure.measure), self.figure.period.period) {
            (Some(measure), Some(period)) if several => Arg::Named {
                id: format!("{} {}", measure.name.id, words::period(Lang::Id, period)),
                en: format!("{} in {}", measure.name.en, words::period(Lang::En, period)),
            },
            _ => measure_name(schema, &self.figure.measure),
        }
    }

    /// A wording that may speak of the record (`who`), the `measure` and the `cell`.
    pub fn text(&self, schema: &Schema, key: &'static str) -> Text {
        Text::new(key)
            .with("who", who(schema, self.record))
            .with("measure", self.measure(schema))
            .with("cell", self.figure.cell)
    }

    /// A remark at the figure's cell, with its district, period and measure filled in.
    pub fn remark(&self, message: Text, hint: Text) -> Remark {
        let mut remark = Remark::at(self.place(), message, hint)
            .period(self.figure.period.period)
            .measure(self.figure.measure.clone());
        remark.district = self.record.district.code().map(str::to_owned);
        remark
    }

    /// The measure's name, the count and the cell: `Koperasi Aktif = 20 (C8)`.
    pub fn tell(&self, schema: &Schema, count: i64) -> Arg {
        Text::new("look.figure")
            .with("measure", self.measure(schema))
            .with("count", count)
            .with("cell", self.figure.cell)
            .into()
    }
}

/// Where a figure stands, for someone who looks at another: the cells alone where both are on the same sheet.
pub fn whereabouts(source: &Source, beside: &Place) -> Arg {
    if !source.parts.is_empty() {
        let alone = Source { parts: Vec::new(), ..source.clone() };
        return Arg::List(std::iter::once(&alone).chain(&source.parts).map(|part| whereabouts(part, beside)).collect());
    }
    let cells = source.range().map_or_else(String::new, |range| range.to_string());
    if source.path == beside.path && Some(&source.sheet) == beside.sheet.as_ref() {
        return Arg::Text(cells);
    }
    Text::new("look.place").with("cells", cells).with("sheet", &source.sheet).with("path", &source.path).into()
}

/// A cell with its sheet and file; the file alone where no cell is meant.
pub fn in_full(place: &Place) -> Arg {
    match (&place.sheet, place.cell) {
        (Some(sheet), Some(cell)) => {
            Text::new("look.place").with("cells", cell).with("sheet", sheet).with("path", &place.path).into()
        }
        _ => Arg::from(&place.path),
    }
}

/// A number as it was written, with the decimal mark of either language.
pub fn decimal(written: &str) -> Arg {
    match written.parse::<i64>() {
        Ok(whole) => Arg::from(whole),
        Err(_) => Arg::Named { id: written.replace('.', ","), en: written.replace(',', ".") },
    }
}

/// Whom a record speaks of: the district's name, with the village before it; what stands there where it is unknown.
pub fn who(schema: &Schema, record: &Record) -> String {
    let district = record.district.code().map(|code| schema.region.name_of(code).to_owned());
    let district = district.unwrap_or_else(|| told(schema, &record.written).to_string());
    match &record.village {
        Some((_, village)) => format!("{} (Kec. {district})", told(schema, village)),
        None => district,
    }
}

/// A measure's name in both languages; its id where the schema does not know it.
pub fn measure_name(schema: &Schema, id: &str) -> Arg {
    schema.measure(id).map_or_else(|| Arg::from(id), |m| Arg::from(&m.name))
}

/// A column's heading as one line, empty and repeated labels left out: `Koperasi > Aktif`.
pub fn heading(schema: &Schema, column: &Column) -> String {
    let mut labels: Vec<String> = Vec::new();
    for label in &column.heading {
        let label = told_label(schema, label);
        if !label.is_empty() && labels.last() != Some(&label) {
            labels.push(label);
        }
    }
    labels.join(" > ")
}

/// Whether a column holds shares, which are no counts.
pub fn is_share(seen: Seen<'_>, column: usize) -> bool {
    seen.role(column) == Some(&Role::Percent)
}

/// The claimed sums of a table over counts: those over shares, and rows of shares and means, are left out.
pub fn claims<'a>(facts: &Facts<'a>, seen: Seen<'a>) -> Vec<(&'a Total, &'a Claim)> {
    let sums = seen.table.totals.iter().filter(|total| !speaks_of_shares(facts.schema, &total.written));
    sums.flat_map(|total| total.claims.iter().map(move |claim| (total, claim)))
        .filter(|(_, claim)| matches!(seen.role(claim.column), Some(Role::Measure(_) | Role::SumOfPeriods(_))))
        .collect()
}

/// Whether a label speaks of a share or a mean, whose figures are no sums.
fn speaks_of_shares(schema: &Schema, written: &str) -> bool {
    let words = label::words(written);
    words.iter().any(|w| w == "rata" || w == "%" || schema.vocabulary.percent_words.contains(w))
}

/// Whether a period ends no later than the last quarter that is computed.
pub fn is_due(facts: &Facts<'_>, period: Period) -> bool {
    (period.year, period.end_quarter()) <= (facts.through.year, facts.through.end_quarter())
}

/// Names of districts by their codes, in the order given.
pub fn names<'a>(schema: &Schema, codes: impl IntoIterator<Item = &'a str>) -> Arg {
    Arg::List(codes.into_iter().map(|code| Arg::from(schema.region.name_of(code))).collect())
}
