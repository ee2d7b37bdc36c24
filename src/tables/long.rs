//! Tables in long form: the measure, or the period, stands in each row instead of a heading.

use std::collections::{BTreeMap, BTreeSet};

use crate::tables::body::figure;
use crate::tables::counts;
use crate::tables::fate::Fate;
use crate::tables::gazetteer::Label;
use crate::tables::labels::{self, Labels, period_said, rows};
use crate::tables::period_sources;
use crate::tables::periods::Said;
use crate::tables::scene::{Body, Current, Scene};
use crate::tables::table::{Claim, Column, CountRead, DistrictRead, Kind, PeriodSource, Reason, Record, Role, Total};
use crate::tables::unexplained::{Speaker, Unexplained};

/// What one label of a row says.
#[derive(Debug, Clone, Default)]
struct Meaning {
    measure: Option<String>,
    said: Said,
}

/// Reads a table in long form; `None` where it is not one. Its columns are one for each measure and period that the
/// rows name, so that everything else can treat it as any table.
pub fn read(scene: &Scene<'_>, run_year: Option<i32>) -> Option<(Vec<Column>, Body, Kind)> {
    let labels = labels::find(scene)?;
    let values: Vec<&Column> = scene
        .columns
        .iter()
        .filter(|c| {
            c.index != scene.block.line
                && Some(c.index) != labels.measure
                && !labels.is_period(c.index)
                && !matches!(c.role, Role::Numbering | Role::Village | Role::Percent)
        })
        .filter(|c| rows(scene).any(|r| scene.view.at(r, c.index).is_some_and(super::anchors::is_figure)))
        .filter(|c| if labels.measure.is_some() { holds_values(scene, c) } else { matches!(c.role, Role::Measure(_)) })
        .collect();
    if values.is_empty() {
        return None;
    }
    // Where the names of measures stand among those of districts and these have figures, the measures head the districts,
    // and no figure beside a measure is any district's.
    let value = |r: u32| values.iter().any(|v| scene.view.at(r, v.index).is_some_and(super::anchors::is_figure));
    let district = |r: &u32| {
        let text = scene.view.text(*r, scene.block.line);
        text.is_some_and(|t| matches!(scene.gazetteer.read(t), Label::District(..)))
    };
    if labels.measure == Some(scene.block.line) && scene.block.district.is_none() {
        let (all, filled) =
            rows(scene).filter(district).fold((0, 0), |(all, own), r| (all + 1, own + usize::from(value(r))));
        if filled * 2 > all {
            return None;
        }
    }
    let reader = Reader { scene, labels, values, run_year };
    Some(reader.body())
}

/// Whether a column beside the measures' names holds their values: its heading says so ("Nilai", "Jumlah"), or names a
/// period, or it has none. A code, a target or a budget beside them is something else.
pub fn holds_values(scene: &Scene<'_>, column: &Column) -> bool {
    let vocabulary = &scene.headings.schema().vocabulary;
    // "Skala | Jumlah UMKM": the heading says at large what the labels say exactly.
    let head = scene.header.columns.iter().find(|h| h.col == column.index);
    if let (Role::Measure(id), Some(head)) = (&column.role, head)
        && scene.headings.is_general(id, head)
    {
        return true;
    }
    let labels: Vec<Vec<String>> = column.heading.iter().map(|label| scene.headings.words(label)).collect();
    let mut taken = super::periods::read_path(&labels, &vocabulary.periods).taken.into_iter();
    column.heading.iter().zip(&labels).all(|(label, words)| {
        let plain = |w: &String| vocabulary.neutral.contains(w) || vocabulary.total_words.contains(w);
        let rest: Vec<&String> = words.iter().filter(|_| !taken.next().unwrap_or(false)).collect();
        scene.headings.says_role(label, "value_label") || rest.into_iter().all(plain)
    })
}

struct Reader<'a> {
    scene: &'a Scene<'a>,
    labels: Labels,
    values: Vec<&'a Column>,
    run_year: Option<i32>,
}

/// A unit that is not that of a count.
enum Unit {
    /// A share in percent: the same thing told once more.
    Share,
    /// What the vocabulary does not know, such as money.
    Unknown(crate::place::CellRef, String),
}

/// Tells a unit once, with all measures whose rows have it.
fn tell_unit(told: &mut Vec<Unexplained>, at: crate::place::CellRef, text: &str, measures: Vec<String>) {
    if let Some(known) = told.iter_mut().find(|u| u.text == text) {
        let new: Vec<String> = measures.into_iter().filter(|id| !known.measures.contains(id)).collect();
        known.measures.extend(new);
        return;
    }
    told.push(Unexplained {
        speaker: Speaker::Row,
        cell: Some(at),
        text: text.to_owned(),
        words: crate::label::words(text),
        most: false,
        columns: Vec::new(),
        measures,
        rivals: Vec::new(),
        nearest: None,
        shows: None,
        only: Vec::new(),
    });
}

/// Whose figures the following rows hold.
enum Owner {
    District(Current),
    Total(crate::place::CellRef, String),
    Nobody,
}

/// The columns made so far: for each value column, measure and period one.
#[derive(Default)]
struct Made {
    columns: Vec<Column>,
    index: BTreeMap<(u32, String, String), usize>,
}

impl Reader<'_> {
    /// The column whose labels name the figures of a row.
    fn label_column(&self) -> Option<u32> {
        self.labels.measure.or(self.labels.periods.first().map(|(c, _)| *c))
    }

    /// Whether the next row names a measure and holds its figure.
    fn opens_section(&self, row: u32) -> bool {
        let figure = |r: u32| self.values.iter().any(|v| self.scene.view.at(r, v.index).is_some());
        let next = rows(self.scene).find(|r| *r > row);
        !figure(row) && next.is_some_and(|r| self.meaning(r).is_some() && figure(r))
    }

    /// The district of all rows, where the sheet or a title names it.
    fn owner_of_all(&self) -> Owner {
        let scene = self.scene;
        scene.block.district.as_ref().map_or(Owner::Nobody, |code| {
            Owner::District(Current {
                label: scene.view.place(scene.header.first_record, scene.block.line),
                written: scene.headings.schema().region.name_of(code).to_owned(),
                district: DistrictRead::Known(code.clone()),
            })
        })
    }

    fn meaning(&self, row: u32) -> Option<Meaning> {
        let scene = self.scene;
        let mut meaning = Meaning::default();
        if let Some(col) = self.labels.measure {
            let text = scene.view.text(row, col)?;
            let reading = scene.headings.glance(&[text.to_owned()], &scene.around.context);
            let Role::Measure(id) = reading.role else { return None };
            meaning.measure = Some(id);
            meaning.said = reading.said;
        }
        for (col, stretch) in &self.labels.periods {
            let said = period_said(scene, row, *col, stretch)?;
            meaning.said.part = said.part.or(meaning.said.part);
            meaning.said.year = said.year.or(meaning.said.year);
            meaning.said.to_date |= said.to_date;
        }
        Some(meaning)
    }

    /// The columns that a row's figures belong to, made where they are new.
    fn columns_of(&self, row: u32, meaning: &Meaning, made: &mut Made) -> Vec<(usize, u32)> {
        let scene = self.scene;
        let mut found = Vec::new();
        for value in &self.values {
            let measure = match (&meaning.measure, &value.role) {
                (Some(id), _) => id.clone(),
                (None, Role::Measure(id)) => id.clone(),
                _ => continue,
            };
            let heading_said = scene.headings.glance(&value.heading, &scene.around.context).said;
            let mut sources = Vec::new();
            for (said, cell) in [
                (meaning.said, self.label_column().map(|c| scene.view.place(row, c))),
                (heading_said, value.cells.last().copied()),
            ] {
                if said != Said::default() {
                    sources.push(period_sources::Source {
                        source: PeriodSource::Heading,
                        cell,
                        text: value.heading.join(" "),
                        said,
                    });
                }
            }
            sources.extend(scene.around.periods.iter().cloned());
            let varied = !self.labels.periods.is_empty() || self.values.len() > 1;
            let mut period = period_sources::settle_sources(&sources, self.run_year, varied, varied);
            if scene.headings.schema().measure(&measure).is_some_and(|m| m.nature != crate::schema::Nature::Flow) {
                period.to_date = false;
            }
            let key = (value.index, measure.clone(), format!("{:?}{}", period.period, period.to_date));
            let at = *made.index.entry(key).or_insert_with(|| {
                let mut heading = value.heading.clone();
                let label = self.label_column().and_then(|c| scene.view.text(row, c));
                heading.extend(label.map(|t| t.trim().to_owned()));
                made.columns.push(Column {
                    index: value.index,
                    cells: value.cells.clone(),
                    heading,
                    role: Role::Measure(measure.clone()),
                    reason: Reason::Heading,
                    period: Some(period),
                    rivals: Vec::new(),
                });
                made.columns.len() - 1
            });
            found.push((at, value.index));
        }
        found
    }

    /// The measures that the value columns name themselves.
    fn own_measures(&self) -> Vec<String> {
        let roles = self.values.iter().filter_map(|v| match &v.role {
            Role::Measure(id) if self.labels.measure.is_none() => Some(id.clone()),
            _ => None,
        });
        roles.collect()
    }

    /// The rows whose unit is not that of a count: shares, money, and what is not known.
    fn units(&self) -> BTreeMap<u32, Unit> {
        let scene = self.scene;
        let vocabulary = &scene.headings.schema().vocabulary;
        let says_unit = |h: &&crate::tables::head_column::HeadColumn| {
            h.labels.last().is_some_and(|(_, text)| scene.headings.says_role(text, "unit_label"))
        };
        let Some(col) = scene.header.columns.iter().find(says_unit).map(|h| h.col) else { return BTreeMap::new() };
        let unit = |row: u32| {
            let text = scene.view.text(row, col)?.trim();
            let folded = crate::label::fold(text);
            let words = scene.headings.words(text);
            if vocabulary.units.contains(&folded) || folded.is_empty() {
                return None;
            }
            if words.iter().any(|w| vocabulary.percent_words.contains(w)) {
                return Some((row, Unit::Share));
            }
            Some((row, Unit::Unknown(scene.view.place(row, col), text.to_owned())))
        };
        rows(scene).filter_map(unit).collect()
    }

    fn body(&self) -> (Vec<Column>, Body, Kind) {
        let scene = self.scene;
        let vocabulary = &scene.headings.schema().vocabulary;
        let value_columns: Vec<u32> = self.values.iter().map(|v| v.index).collect();
        let marks = scene.marks(&value_columns);
        let mut made = Made::default();
        for column in scene.columns {
            let role = match column.index {
                i if Some(i) == self.labels.measure && (i != scene.block.line || scene.block.district.is_some()) => {
                    Role::MeasureLabel
                }
                i if self.labels.is_period(i) => Role::PeriodLabel,
                i if value_columns.contains(&i) => continue,
                _ => column.role.clone(),
            };
            made.columns.push(Column { role, ..column.clone() });
        }
        let mut body = Body { last: scene.block.last, ..Body::default() };
        let mut owner = self.owner_of_all();
        let mut previous = scene.header.first_record;
        let units = self.units();
        for row in rows(scene) {
            match units.get(&row) {
                Some(Unit::Share) => {
                    body.fates.insert(row, Fate::Note);
                    continue;
                }
                Some(Unit::Unknown(at, text)) => {
                    body.fates.insert(row, Fate::Rejected);
                    let ids = self.meaning(row).and_then(|m| m.measure).into_iter().chain(self.own_measures());
                    tell_unit(&mut body.unexplained, *at, text, ids.collect());
                    continue;
                }
                None => {}
            }
            if row > scene.block.last && row.saturating_sub(previous) > 3 {
                break;
            }
            let own = scene.view.text(row, scene.block.line);
            let mut fresh = false;
            if let Some(text) = own {
                let at = scene.view.place(row, scene.block.line);
                match scene.gazetteer.read(text) {
                    Label::District(district, _) => {
                        owner = Owner::District(Current { label: at, written: text.trim().to_owned(), district });
                        fresh = true;
                    }
                    Label::Total | Label::Subtotal(_) => owner = Owner::Total(at, text.trim().to_owned()),
                    Label::Other
                        if self.labels.measure != Some(scene.block.line)
                            && !self.labels.is_period(scene.block.line) =>
                    {
                        let district = scene.gazetteer.district(text);
                        let named = self.meaning(row).is_some() || matches!(district, DistrictRead::Misspelt(_));
                        if named {
                            owner = Owner::District(Current { label: at, written: text.trim().to_owned(), district });
                            fresh = true;
                        } else if row > scene.block.last {
                            break;
                        }
                    }
                    // Measures stand below each district: a label that is none of them opens a section, whoever's it is.
                    Label::Other if self.meaning(row).is_none() && self.opens_section(row) => {
                        let district = scene.gazetteer.district(text);
                        owner = Owner::District(Current { label: at, written: text.trim().to_owned(), district });
                        fresh = true;
                    }
                    Label::Other => {}
                }
            }
            if fresh {
                previous = row;
            }
            let Some(meaning) = self.meaning(row) else {
                if row > scene.block.last && own.is_none() && !matches!(owner, Owner::Total(..)) {
                    break;
                }
                let fate = if fresh { Fate::Section } else { Fate::Stray };
                body.fates.insert(row, fate);
                continue;
            };
            previous = row;
            body.last = body.last.max(row);
            let targets = self.columns_of(row, &meaning, &mut made);
            let columns = &made.columns;
            let read = |at: usize, col: u32| {
                let marks = marks.get(&col).copied().unwrap_or_default();
                counts::read(scene.view.at(row, col), marks, vocabulary, scene.headings.units(&columns[at]))
            };
            match &owner {
                Owner::Nobody => {
                    // Figures under no district are told, and used for none.
                    body.fates.insert(row, Fate::Rejected);
                    body.records.push(Record {
                        label: scene.view.place(row, scene.block.line),
                        written: own.unwrap_or_default().trim().to_owned(),
                        district: DistrictRead::Unknown(None),
                        village: None,
                        section: None,
                        figures: Vec::new(),
                    });
                }
                Owner::Total(label, written) => {
                    body.fates.insert(row, Fate::Total);
                    if body.totals.last().is_none_or(|t| t.label != *label) {
                        body.totals.push(Total {
                            label: *label,
                            written: written.clone(),
                            district: None,
                            claims: Vec::new(),
                        });
                    }
                    if let Some(total) = body.totals.last_mut() {
                        total.claims.extend(targets.iter().map(|(at, col)| Claim {
                            column: *at,
                            cell: scene.view.place(row, *col),
                            read: read(*at, *col),
                            summed: None,
                        }));
                    }
                }
                Owner::District(current) => {
                    let usable = current.district.code().is_some();
                    body.fates.insert(row, if usable { Fate::Used } else { Fate::Rejected });
                    let continues = body.records.last().is_some_and(|r| {
                        r.district == current.district
                            && (usable || r.label == current.label)
                            && !targets.iter().any(|(at, _)| r.figures.iter().any(|f| f.column == *at))
                    });
                    if !continues {
                        body.records.push(Record {
                            label: current.label,
                            written: current.written.clone(),
                            district: current.district.clone(),
                            village: None,
                            section: current.district.code().map(str::to_owned),
                            figures: Vec::new(),
                        });
                    }
                    for (at, col) in targets {
                        let (Role::Measure(measure), Some(period)) = (&made.columns[at].role, &made.columns[at].period)
                        else {
                            continue;
                        };
                        let figure =
                            figure(at, measure.clone(), period.clone(), scene.view.place(row, col), read(at, col));
                        if let Some(record) = body.records.last_mut() {
                            record.figures.push(figure);
                        }
                    }
                }
            }
        }
        // Where all units are strange the columns are named all the same, so that what was told speaks about something.
        if body.records.is_empty() && !body.unexplained.is_empty() {
            let strange = units.iter().filter(|(_, unit)| matches!(unit, Unit::Unknown(..))).map(|(row, _)| *row);
            for row in strange {
                if let Some(meaning) = self.meaning(row) {
                    self.columns_of(row, &meaning, &mut made);
                }
            }
            let measured = |c: &Column| matches!(c.role, Role::Measure(_));
            let columns: Vec<usize> =
                made.columns.iter().enumerate().filter(|(_, c)| measured(c)).map(|(i, _)| i).collect();
            for told in &mut body.unexplained {
                told.columns.clone_from(&columns);
            }
        }
        drop_blank_corners(&mut body);
        (made.columns, body, Kind::Recap)
    }
}

/// A value column that is blank in every row of a measure (a year that was not asked) holds nothing to miss.
fn drop_blank_corners(body: &mut Body) {
    let told: BTreeSet<usize> =
        body.records.iter().flat_map(|r| &r.figures).filter(|f| f.read != CountRead::Blank).map(|f| f.column).collect();
    for record in &mut body.records {
        record.figures.retain(|f| told.contains(&f.column));
    }
}
