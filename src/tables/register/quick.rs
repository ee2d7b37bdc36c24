//! The quick way for plain rows of a long list: what a text was found to mean once holds for every row that shows it.
//!
//! A row is plain where it is an entry by its name and its identity, and nothing in it is doubtful but its status or a remark. All
//! meanings come from the careful way; whatever is not known to be plain is left to it.

use std::collections::{BTreeMap, BTreeSet};

use hashbrown::HashMap;

use crate::period::Period;
use crate::schema::Field;
use crate::schema::{NumberKind, Vocabulary};
use crate::tables::register::content::Line;
use crate::tables::register::district::Districts;
use crate::tables::register::facts::{self, Status};
use crate::tables::register::identity::{self, Hashing};
use crate::tables::register::look::{Look, Section};
use crate::tables::register::meanings::Meanings;
use crate::tables::register::naming;
use crate::tables::register::read::Doubt;
use crate::tables::register::saying::{Care, Remark};
use crate::tables::register::tallies::{self, Tallying};
use crate::tables::register::tell;
use crate::tables::register::{Content, Plan, RowCells};
use crate::tables::table::DistrictRead;

/// A plain row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plain {
    /// The place of its tally.
    pub tally: u32,
    /// For which counts it counts, a bit each.
    pub counted: u32,
    /// Hash of its identity.
    pub who: u64,
    /// Hash of its identity and of what must agree beside it.
    pub what: u64,
    /// The column of its identity.
    pub col: u32,
    /// The year for which it counts.
    pub year: i32,
    /// What is doubtful of its status and of a remark, with the columns.
    pub doubts: [Option<(u32, Doubt)>; 2],
    /// The number of its district.
    district: u32,
}

/// Where the columns of a plain row are, and what is known of their texts.
#[derive(Debug)]
pub struct Quick {
    number: Option<u32>,
    name: u32,
    district: u32,
    village: Option<u32>,
    status: Option<u32>,
    date: Option<u32>,
    /// Columns of remarks, and which of their cells leave a row what it is, and which leave it open.
    remarks: Vec<(u32, Care, Meanings<bool>)>,
    /// Columns of what each row got, learned or makes, and which of their cells leave it what it is.
    kinds: Vec<(u32, Meanings<()>)>,
    /// The identities, the surest first: the number of the field's name, the column, how its numbers are built.
    identities: Vec<(u64, u32, NumberKind)>,
    /// Columns of further numbers that are checked.
    checks: Vec<(u32, NumberKind)>,
    /// Fields that some count needs, and their columns.
    needed: Vec<(Field, Option<u32>)>,
    /// Fields that must agree beside the identity, and their columns.
    same: Vec<(Field, Option<u32>)>,
    codes: Vec<String>,
    /// With what is doubtful of each.
    statuses: Vec<(Status, Option<Doubt>)>,
    periods: Vec<(Period, bool)>,
    districts: Meanings<u32>,
    /// Whether a village lies in a district, by the district's number.
    villages: Vec<Meanings<u32>>,
    status_words: Meanings<u32>,
    dates: Meanings<u32>,
    filled: Vec<Meanings<u32>>,
    compared: Vec<Meanings<u64>>,
    /// The status of all rows, where no column tells each row's own; the same for the period.
    only_status: Option<u32>,
    only_period: Option<u32>,
    /// By district and period.
    tallies: HashMap<(u32, u32), u32>,
    /// By status and filled fields.
    counted: HashMap<(u32, u32), u32>,
    /// How often each district was named.
    named: Vec<usize>,
    /// The district of the last plain row.
    last: Option<u32>,
}

impl Quick {
    /// The quick way for a register; `None` where its rows have to be read with care anyhow.
    pub fn new(plan: &Plan<'_>) -> Option<Self> {
        let layout = &plan.layout;
        let kinds = &plan.register.checks;
        let asks_care = [Field::Heads, Field::Regency, Field::Province].iter().any(|f| layout.field(*f).is_some());
        if asks_care
            || !plan.beside_needed.is_empty()
            || !plan.days.is_empty()
            || !layout.twins.is_empty()
            || !plan.merged.is_empty()
            || !layout.legend.is_empty()
            || !layout.ticks.is_empty()
            || plan.register.counts.len() > 31
        {
            return None;
        }
        // Other identities may be written in many ways.
        let identity = |(field, col): (Field, u32)| Some((Hashing::of(field.id()), col, kinds.get(&field).copied()?));
        let identities: Vec<(u64, u32, NumberKind)> =
            plan.identities().into_iter().map(identity).collect::<Option<_>>()?;
        let columns = |fields: Vec<&Field>| -> Vec<(Field, Option<u32>)> {
            fields.into_iter().map(|field| (*field, plan.column_of(*field))).collect()
        };
        let needed = columns(plan.register.counts.iter().flat_map(|c| &c.needs).collect());
        let same = columns(plan.register.same.iter().collect());
        let (number, name, district) = (layout.number, plan.key_column(), layout.district?);
        // Four cells make an entry by its number: these three and an identity.
        let entry: Vec<u32> = [name, district].into_iter().chain(number).collect();
        let distinct: BTreeSet<&u32> = entry.iter().collect();
        let twice = distinct.len() < entry.len() || identities.iter().any(|(_, col, _)| entry.contains(col));
        if twice || identities.is_empty() {
            return None;
        }
        Some(Self {
            number,
            name,
            district,
            village: layout.field(Field::Village),
            status: layout.field(Field::Status),
            date: plan.date_column(),
            remarks: plan.remarks.iter().map(|(col, care)| (*col, *care, Meanings::default())).collect(),
            kinds: facts::kind_columns(plan).map(|col| (col, Meanings::default())).collect(),
            identities,
            checks: kinds.iter().filter_map(|(field, kind)| Some((layout.field(*field)?, *kind))).collect(),
            filled: needed.iter().map(|_| Meanings::default()).collect(),
            compared: same.iter().map(|_| Meanings::default()).collect(),
            needed,
            same,
            codes: Vec::new(),
            statuses: Vec::new(),
            periods: Vec::new(),
            districts: Meanings::default(),
            villages: Vec::new(),
            status_words: Meanings::default(),
            dates: Meanings::default(),
            only_status: None,
            only_period: None,
            tallies: HashMap::new(),
            counted: HashMap::new(),
            named: Vec::new(),
            last: None,
        })
    }

    /// What a row says, if it is plain; its tally is there then.
    pub fn row<'c>(
        &mut self,
        row: u32,
        cells: &impl RowCells<'c>,
        plan: &Plan<'_>,
        districts: &mut Districts<'_>,
        tallying: &mut Tallying,
    ) -> Option<Plain> {
        let name = cells.at(self.name).filter(|name| name.shows_text())?;
        // What stands beside a name may say that it does not count.
        let trial = |text: &str| naming::is_trial(text, plan) || naming::is_of_several(text, plan);
        if name.text().is_some_and(|text| text.bytes().any(|b| b == b'(') || text.contains(" - ") || trial(text)) {
            return None;
        }
        match self.number.and_then(|col| cells.at(col)) {
            Some(number) if number.is_row_number() => {}
            Some(_) => return None,
            // Without a number a row is an entry by its name and its identity, unless it is the heading once more.
            None if name.text().is_some_and(|text| tell::is_heading(text, plan)) => return None,
            None => {}
        }
        let (field, col, key) = self.identity(cells)?;
        let district = self.district(cells.at(self.district)?, districts, &plan.schema.vocabulary)?;
        self.check_village(cells, district, districts, &plan.schema.vocabulary)?;
        self.check_numbers(cells, col)?;
        let remark = self.read_remarks(cells, plan)?;
        let section = Section::default();
        let look = Look { plan, section: &section };
        let status = self.status(row, cells, &look)?;
        let period = self.when(row, cells, &look)?;
        let fields = self.filled(cells, plan)?;
        let mut hash = Hashing::default();
        hash.add(field);
        hash.add(Hashing::of(key));
        let who = hash.finish();
        self.add_shown(&mut hash, row, cells, &look);
        let what = hash.finish();
        let (period_told, to_date) = self.periods[period as usize];
        let tally = match self.tallies.get(&(district, period)) {
            Some(known) => *known,
            None => {
                let new = tallying.of(&self.codes[district as usize], period_told, to_date, row);
                self.tallies.insert((district, period), new);
                new
            }
        };
        let counted = match self.counted.get(&(status, fields)) {
            Some(known) => *known,
            None => {
                let names = self.needed.iter().enumerate().filter(|(i, _)| fields >> i & 1 == 1);
                let names: Vec<Field> = names.map(|(_, (field, _))| *field).collect();
                let bits = tallies::counted(plan, &self.statuses[status as usize].0, &names);
                self.counted.insert((status, fields), bits);
                bits
            }
        };
        let doubts = [self.status.zip(self.statuses[status as usize].1.clone()), remark];
        Some(Plain { tally, counted, who, what, col, year: period_told.year, doubts, district })
    }

    /// The code of a plain row's district.
    pub fn code_of(&self, plain: &Plain) -> &str {
        &self.codes[plain.district as usize]
    }

    /// Takes note of a plain row that was counted.
    pub fn note(&mut self, plain: &Plain) {
        self.named[plain.district as usize] += 1;
        self.last = Some(plain.district);
    }

    /// The status that a plain row's tally has to know of.
    pub fn tells_status(&self) -> bool {
        self.statuses.iter().any(|(status, _)| *status != Status::NotTold)
    }

    /// The first identity that a row has: the number of its field, its column, its digits.
    fn identity<'c>(&self, cells: &impl RowCells<'c>) -> Option<(u64, u32, &'c str)> {
        for (field, col, kind) in &self.identities {
            match cells.at(*col) {
                None => {}
                Some(Content::Text(text)) if identity::is_plain(text, *kind) => return Some((*field, *col, text)),
                Some(_) => return None,
            }
        }
        None
    }

    fn district(&mut self, content: Content<'_>, all: &mut Districts<'_>, vocabulary: &Vocabulary) -> Option<u32> {
        let Content::Text(text) = content else { return None };
        let (codes, named, villages) = (&mut self.codes, &mut self.named, &mut self.villages);
        self.districts.of(content, || match all.district(text) {
            DistrictRead::Known(code) if !identity::is_placeholder(text, vocabulary) => {
                let number = number_of(codes, code);
                named.resize(codes.len(), 0);
                villages.resize_with(codes.len(), Meanings::default);
                number
            }
            _ => None,
        })
    }

    /// Nothing, where the row's village lies in its district or none is told.
    fn check_village<'c>(
        &mut self,
        cells: &impl RowCells<'c>,
        district: u32,
        districts: &mut Districts<'_>,
        vocabulary: &Vocabulary,
    ) -> Option<()> {
        let Some(content) = self.village.and_then(|col| cells.at(col)) else { return Some(()) };
        let Content::Text(text) = content else { return None };
        let code = &self.codes[district as usize];
        let sound = || {
            let told = !identity::is_placeholder(text, vocabulary);
            (told && districts.village(text, code).is_none()).then_some(0)
        };
        self.villages[district as usize].of(content, sound).map(drop)
    }

    /// Nothing, where all numbers that are checked are sound or not there; that of the identity is known to be.
    fn check_numbers<'c>(&self, cells: &impl RowCells<'c>, identity: u32) -> Option<()> {
        let mut others = self.checks.iter().filter(|(col, _)| *col != identity);
        let sound = |(col, kind): &(u32, NumberKind)| match cells.at(*col) {
            None => true,
            Some(Content::Text(text)) => identity::is_plain(text, *kind),
            Some(_) => false,
        };
        others.all(sound).then_some(())
    }

    /// The first remark that leaves open what the row is; `None` where one, or what it got, has to be read with care.
    fn read_remarks<'c>(&mut self, cells: &impl RowCells<'c>, plan: &Plan<'_>) -> Option<Option<(u32, Doubt)>> {
        self.kinds.iter_mut().try_for_each(|(col, known)| {
            let Some(content @ Content::Text(text)) = cells.at(*col) else { return Some(()) };
            known.of(content, || (!facts::denies_row(text, plan)).then_some(()))
        })?;
        let mut first = None;
        for (col, care, known) in &mut self.remarks {
            let Some(content) = cells.at(*col) else { continue };
            // One that names a kecamatan concerns its count as well.
            let concerns_another = || content.text().is_none_or(|text| plan.gazetteer.named_in(text).is_some());
            let read = || match plan.remark(*col, content, *care) {
                Remark::Harmless => Some(false),
                Remark::Unclear if !concerns_another() => Some(true),
                Remark::Unclear | Remark::Excluded => None,
            };
            if known.of(content, read)? && first.is_none() {
                first = content.text().map(|text| (*col, Doubt::Remark(text.to_owned())));
            }
        }
        Some(first)
    }

    fn status<'c>(&mut self, row: u32, cells: &impl RowCells<'c>, look: &Look<'_, '_>) -> Option<u32> {
        let statuses = &mut self.statuses;
        let mut careful = |cells: Vec<(u32, Content<'_>)>| -> Option<u32> {
            let mut doubts = Vec::new();
            let status = look.status(&Line { row, cells }, &mut doubts);
            let doubt = doubts.pop().map(|(_, doubt)| doubt);
            // What a remark says may concern another kecamatan as well.
            let plain = doubts.is_empty() && matches!(doubt, None | Some(Doubt::Status(_)));
            plain.then(|| number_of(statuses, (status, doubt))).flatten()
        };
        let Some(col) = self.status else {
            self.only_status = self.only_status.or_else(|| careful(Vec::new()));
            return self.only_status;
        };
        let content = cells.at(col)?;
        self.status_words.of(content, || careful(vec![(col, content)]))
    }

    fn when<'c>(&mut self, row: u32, cells: &impl RowCells<'c>, look: &Look<'_, '_>) -> Option<u32> {
        let periods = &mut self.periods;
        let mut careful = |cells: Vec<(u32, Content<'_>)>| {
            let mut either = None;
            let when = look.when(&Line { row, cells }, &mut either).ok().filter(|_| either.is_none())?;
            number_of(periods, when)
        };
        let Some(col) = self.date else {
            self.only_period = self.only_period.or_else(|| careful(Vec::new()));
            return self.only_period;
        };
        let content = cells.at(col)?;
        self.dates.of(content, || careful(vec![(col, content)]))
    }

    /// Which of the fields that some count needs are filled, a bit each.
    fn filled<'c>(&mut self, cells: &impl RowCells<'c>, plan: &Plan<'_>) -> Option<u32> {
        let mut bits = 0;
        for (i, (field, col)) in self.needed.iter().enumerate() {
            let Some(content) = col.and_then(|col| cells.at(col)) else { continue };
            let kind = plan.register.checks.get(field).copied();
            let there = match (content, kind) {
                (Content::Text(text), Some(kind)) if identity::is_plain(text, kind) => true,
                _ => {
                    let is_filled = || identity::is_filled(Some(content), kind, &plan.schema.vocabulary);
                    self.filled[i].of(content, || Some(u32::from(is_filled())))? == 1
                }
            };
            bits |= u32::from(there) << i.min(31);
        }
        Some(bits)
    }

    /// Adds what must agree beside the identity.
    fn add_shown<'c>(&mut self, hash: &mut Hashing, row: u32, cells: &impl RowCells<'c>, look: &Look<'_, '_>) {
        for ((field, col), known) in self.same.iter().zip(&mut self.compared) {
            let content = col.and_then(|col| cells.at(col));
            let careful = || {
                let cells = col.zip(content).into_iter().collect();
                Some(Hashing::of(&look.compared(&Line { row, cells }, *field)))
            };
            // A cell that is not there says the same as one with a text that no cell has.
            let shown = known.of(content.unwrap_or(Content::Text("")), careful);
            hash.add(shown.unwrap_or_default());
        }
    }

    /// Adds how often each district was named to what the careful way has counted.
    pub fn add_named(&mut self, named: &mut BTreeMap<String, usize>) {
        for (code, count) in self.codes.iter().zip(&mut self.named).filter(|(_, count)| **count > 0) {
            *named.entry(code.clone()).or_default() += std::mem::take(count);
        }
    }

    /// The district of the last plain row, told once.
    pub fn take_last(&mut self) -> Option<&String> {
        let last = self.last.take()?;
        self.codes.get(last as usize)
    }
}

/// The place of something in a list, where it is put if it is new.
fn number_of<T: PartialEq>(list: &mut Vec<T>, item: T) -> Option<u32> {
    let known = list.iter().position(|known| *known == item);
    let place = known.unwrap_or_else(|| {
        list.push(item);
        list.len() - 1
    });
    u32::try_from(place).ok()
}
