//! Turns the figures of tables into observations; villages are added up to their district.

use std::collections::{BTreeMap, BTreeSet};

use crate::period::Period;
use crate::place::CellRef;
use crate::schema::Schema;
use crate::tables::file::FileReading;
use crate::tables::observation::{Gap, Observation, Source};
use crate::tables::register;
use crate::tables::table::{CountRead, DistrictRead, Figure, Kind, Record, Table};

/// All observations of some files, sorted by measure, district in the region's order, period and source.
pub fn observations(files: &[FileReading], schema: &Schema) -> Vec<Observation> {
    let mut all = of_records(files, |table| &table.records);
    all.extend(register::observations(files, schema));
    sorted(all, schema)
}

/// The figures that were read and are not used, because what speaks about them was not understood; sorted like the others.
pub fn withheld(files: &[FileReading], schema: &Schema) -> Vec<Observation> {
    let all = of_records(files, |table| &table.withheld);
    sorted(all.into_iter().map(|o| Observation { used: false, ..o }).collect(), schema)
}

/// Takes the observations out that another sheet of their file stands for: those of a hidden sheet where a visible one reports
/// the same count and period, be it with words that were not understood; those of a hidden row where a seen one of its file
/// reports its district too; and those of a copy ("Sheet1 (2)") where the sheet itself was left empty.
pub fn give_way(files: &[FileReading], observations: &mut Vec<Observation>) -> Vec<Observation> {
    // Most inboxes hide nothing and copy nothing.
    let figures = |t: &Table| t.records.iter().chain(&t.withheld).flat_map(|r| &r.figures).any(|f| f.hidden);
    let sheets = || files.iter().flat_map(|file| &file.sheets);
    if !sheets().any(|s| !s.visible || is_copy(&s.name) || s.tables.iter().any(figures)) {
        return Vec::new();
    }
    let mut shown: BTreeSet<(&str, &str, Period, bool)> = BTreeSet::new();
    let mut blank: BTreeSet<(&str, &str, Period, &str)> = BTreeSet::new();
    let mut lesser: BTreeMap<(&str, &str), bool> = BTreeMap::new();
    let mut seen: BTreeSet<(&str, &str, Period, bool, &str)> = BTreeSet::new();
    let mut hidden: BTreeSet<(&str, &str, CellRef)> = BTreeSet::new();
    for file in files {
        for sheet in &file.sheets {
            if !sheet.visible || is_copy(&sheet.name) {
                lesser.insert((&file.path, &sheet.name), sheet.visible);
                continue;
            }
            for record in sheet.tables.iter().flat_map(|t| t.records.iter().chain(&t.withheld)) {
                for figure in record.figures.iter().filter(|f| !f.check_only) {
                    let Some(period) = figure.period.period else { continue };
                    if figure.hidden {
                        hidden.insert((&file.path, &sheet.name, figure.cell));
                        continue;
                    }
                    if let Some(district) = record.district.code() {
                        seen.insert((&file.path, &figure.measure, period, figure.period.to_date, district));
                    }
                    shown.insert((&file.path, &figure.measure, period, figure.period.to_date));
                    if let (Some(district), true) = (record.district.code(), figure.read.is_missing()) {
                        blank.insert((&file.path, &figure.measure, period, district));
                    }
                }
            }
        }
    }
    let gives_way = |o: &Observation| match lesser.get(&(o.source.path.as_str(), o.source.sheet.as_str())) {
        None => {
            let of_hidden = |cell: &CellRef| hidden.contains(&(o.source.path.as_str(), o.source.sheet.as_str(), *cell));
            !hidden.is_empty()
                && o.source.cells.iter().all(of_hidden)
                && seen.contains(&(&o.source.path, &o.measure, o.period, o.to_date, &o.district))
        }
        Some(false) => shown.contains(&(&o.source.path, &o.measure, o.period, o.to_date)),
        Some(true) => blank.contains(&(&o.source.path, &o.measure, o.period, &o.district)),
    };
    let (gone, kept) = std::mem::take(observations).into_iter().partition(gives_way);
    *observations = kept;
    let gone: Vec<Observation> = gone;
    gone.into_iter().map(|o| Observation { used: false, ..o }).collect()
}

/// Whether a sheet's name is the one that a spreadsheet program gives to a copy.
fn is_copy(name: &str) -> bool {
    let number = name.trim_end().strip_suffix(')').and_then(|n| n.rsplit_once(" ("));
    number.is_some_and(|(_, n)| n.parse::<u8>().is_ok())
}

/// All observations of both lists in order.
pub fn together(one: &[Observation], other: &[Observation], schema: &Schema) -> Vec<Observation> {
    sorted(one.iter().chain(other).cloned().collect(), schema)
}

fn of_records(files: &[FileReading], records: impl Fn(&Table) -> &[Record]) -> Vec<Observation> {
    let mut all = Vec::new();
    for file in files {
        for sheet in &file.sheets {
            for table in &sheet.tables {
                let records = records(table);
                let source =
                    |cells| Source { path: file.path.clone(), sheet: sheet.name.clone(), cells, parts: Vec::new() };
                match table.kind {
                    Kind::Villages => add_up(table, records, source, &mut all),
                    _ => all.extend(records.iter().flat_map(|r| {
                        r.figures.iter().filter_map(|f| {
                            let district = r.district.code()?;
                            observation(f, district, f.read.count()?, table.kind, source(vec![f.cell]))
                        })
                    })),
                }
            }
        }
    }
    all
}

fn sorted(all: Vec<Observation>, schema: &Schema) -> Vec<Observation> {
    let measures: BTreeSet<&str> = schema.datasets.iter().flat_map(|d| &d.measures).map(|m| m.id.as_str()).collect();
    let measures: BTreeMap<&str, usize> = measures.into_iter().zip(0..).collect();
    let districts: BTreeMap<&str, usize> = schema.region.districts.iter().map(|d| d.code.as_str()).zip(0..).collect();
    let key = |o: &Observation| {
        let (measure, district) = (measures.get(o.measure.as_str()), districts.get(o.district.as_str()));
        (measure.copied(), district.copied(), o.period, o.to_date)
    };
    // Observations are large, so their places are sorted.
    let mut order: Vec<_> = all.iter().enumerate().map(|(i, o)| (key(o), i)).collect();
    order.sort_unstable_by(|(a, one), (b, other)| {
        a.cmp(b).then_with(|| all[*one].source.cmp(&all[*other].source)).then(one.cmp(other))
    });
    let mut all: Vec<Option<Observation>> = all.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, i)| all[i].take()).collect()
}

fn observation(figure: &Figure, district: &str, value: i64, kind: Kind, source: Source) -> Option<Observation> {
    if figure.check_only {
        return None;
    }
    Some(Observation {
        measure: figure.measure.clone(),
        district: district.to_owned(),
        period: figure.period.period?,
        value,
        to_date: figure.period.to_date,
        kind,
        source,
        used: true,
    })
}

/// Adds the villages of each district up. A blank village leaves the sum unknown, unless the district's own subtotal
/// shows that the others are all there is.
fn add_up(
    table: &Table,
    records: &[Record],
    source: impl Fn(Vec<crate::place::CellRef>) -> Source,
    all: &mut Vec<Observation>,
) {
    let mut sums: BTreeMap<(&str, usize), Vec<&Figure>> = BTreeMap::new();
    for record in records {
        let Some(district) = record.district.code() else { continue };
        for figure in &record.figures {
            sums.entry((district, figure.column)).or_default().push(figure);
        }
    }
    // A village that stands in one district's section and lies in another leaves the sums of both open.
    let mut open: BTreeSet<&str> = BTreeSet::new();
    for record in records.iter().filter(|r| r.village.is_some()) {
        if let DistrictRead::Unknown(lies_in) = &record.district {
            open.extend(record.section.as_deref().into_iter().chain(lies_in.as_deref()));
        }
    }
    for ((district, column), figures) in sums {
        if open.contains(district) {
            continue;
        }
        let told: Vec<&&Figure> = figures.iter().filter(|f| !f.read.is_missing()).collect();
        let counts: Option<Vec<i64>> = told.iter().map(|f| f.read.count()).collect();
        let (Some(counts), Some(first)) = (counts, told.first()) else { continue };
        let Some(sum) = counts.iter().try_fold(0_i64, |sum, n| sum.checked_add(*n)) else { continue };
        let complete = told.len() == figures.len() || subtotal(table, district, column) == Some(sum);
        if complete {
            let cells = told.iter().map(|f| f.cell).collect();
            all.extend(observation(first, district, sum, table.kind, source(cells)));
        }
    }
}

fn subtotal(table: &Table, district: &str, column: usize) -> Option<i64> {
    table
        .totals
        .iter()
        .filter(|t| t.district.as_deref() == Some(district))
        .flat_map(|t| &t.claims)
        .find(|c| c.column == column)
        .and_then(|c| match &c.read {
            CountRead::Count(n) | CountRead::TextCount(n, _) => Some(*n),
            _ => None,
        })
}

/// The cells that should hold a figure and could not be read as a count.
pub fn gaps(files: &[FileReading]) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for file in files {
        for sheet in &file.sheets {
            for record in sheet.tables.iter().flat_map(|t| &t.records) {
                let Some(district) = record.district.code() else { continue };
                for figure in &record.figures {
                    let unknown = figure.read.count().is_none() && !figure.read.is_missing() && !figure.check_only;
                    if let Some(period) = figure.period.period.filter(|_| unknown) {
                        gaps.push(Gap {
                            measure: figure.measure.clone(),
                            district: district.to_owned(),
                            period,
                            to_date: figure.period.to_date,
                            source: Source {
                                path: file.path.clone(),
                                sheet: sheet.name.clone(),
                                cells: vec![figure.cell],
                                parts: Vec::new(),
                            },
                        });
                    }
                }
            }
        }
    }
    gaps
}

/// First and last month that an observation covers, 1 to 12; a running total starts in January.
pub const fn months(observation: &Observation) -> (u8, u8) {
    let (first, last) = observation.period.months();
    (if observation.to_date { 1 } else { first }, last)
}
