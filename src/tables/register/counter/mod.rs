//! Counts a register row by row: what it keeps grows with the identities and doubts it meets, not with its cells.

mod closed;
mod doubts;
mod plainly;
mod printed;
mod sections;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use hashbrown::{HashMap, HashTable};

use self::closed::Closed;
use self::printed::Rows;
use crate::place::CellRef;
use crate::schema::Field;
use crate::tables::dates::Order;
use crate::tables::dates::When;
use crate::tables::fate::Fate;
use crate::tables::ledger::Fates;
use crate::tables::register::Content;
use crate::tables::register::aside;
use crate::tables::register::content::Line;
use crate::tables::register::district::{self, Districts, Placed};
use crate::tables::register::facts::{Facts, Status};
use crate::tables::register::look::{Look, Section};
use crate::tables::register::quick::Quick;
use crate::tables::register::read::{Doubt, Doubtful, Entry, Register};
use crate::tables::register::tallies::Tallying;
use crate::tables::register::tell::{self, Kind};
use crate::tables::register::who::Who;
use crate::tables::register::{Plan, RowCells};

/// How many rows of a year are kept in case the year is a mistake.
const KEPT: usize = 1_000;
/// How many rows without an identity are compared.
const TWINS: usize = 200_000;
/// Of how many rows the names are kept, for comparing lists of which one has no identities.
const NAMED: usize = 2_000;

/// Counts the rows of one register.
#[derive(Debug)]
pub struct Counter<'s> {
    plan: Rc<Plan<'s>>,
    districts: Districts<'s>,
    tallying: Tallying,
    register: Register,
    /// The quick way, while it may be taken: until a section tells something of the rows below it.
    quick: Option<Quick>,
    /// Places in `register.entries`, found by `what`.
    seen: HashTable<u32>,
    /// What became of rows, and how many there were.
    fates: Fates,
    rows: Rows,
    section: Section,
    /// The part of the year that the last label naming one gives to the rows below it, whatever section they stand in.
    during: Option<When>,
    /// What the last label said of the counting of the rows below it, where it was no more than that of what they are.
    closed: Option<Closed>,
    /// Rows without a district of their own, and the district above each, until it is known whether the list names a
    /// district only once for all the rows below it.
    waiting: Vec<(Facts, String)>,
    /// How often each district is named in its own column.
    named: BTreeMap<String, usize>,
    above: Option<String>,
    /// Whether sections of a status hold those of kecamatan, and not the other way round.
    status_first: bool,
    /// Whether every row so far has a kecamatan of its own or stands below one: never placed by anything else.
    in_groups: bool,
    /// The column of dates, where nothing else tells the year of the list.
    undated: Option<u32>,
    /// The rows of each year, where nothing but their dates tells the list's; only so many are kept.
    years: BTreeMap<i32, (usize, Vec<CellRef>)>,
    either: usize,
    either_at: Option<CellRef>,
    ended: bool,
    over: bool,
    last: Option<u32>,
    /// The first row of each tally that no status is told of, where sections may tell some.
    untold: BTreeMap<u32, u32>,
    /// Whether something was said since the last entry that only titles of another list say.
    retitled: bool,
    unplaced: bool,
    /// What rows without an identity say, with the cell and the tally of each.
    twins: HashMap<u64, (CellRef, u32)>,
    /// Which twin columns were found to differ.
    differing: Vec<bool>,
    /// Whether some row was found to stand for several.
    several: bool,
    /// The last training, as written.
    training: Option<String>,
    /// Whether the list is of several trainings.
    varied: bool,
    /// The first and the last day of its first rows.
    span: Option<(i32, i32)>,
    /// The other regencies that were told.
    elsewhere: BTreeSet<String>,
    /// The class of all rows so far, where a section of another has begun that has none yet.
    reclassed: Option<String>,
}

impl<'s> Counter<'s> {
    /// A counter that has seen no row.
    pub fn new(plan: Rc<Plan<'s>>) -> Self {
        let identities = plan.identities();
        let key = identities.first().map_or_else(|| plan.key_column(), |(_, c)| *c);
        let heading = plan.heading_of(key);
        let mut counter = Self {
            districts: Districts::new(plan.gazetteer),
            tallying: Tallying::default(),
            register: Register {
                heading,
                dated: plan.date_column().is_some(),
                class: plan.class.clone(),
                home: plan.home.clone(),
                legend: plan.layout.legend.cells.clone(),
                ..Register::default()
            },
            quick: Quick::new(&plan),
            undated: plan.date_column().filter(|_| plan.declared.period.is_none()),
            plan,
            seen: HashTable::new(),
            fates: Fates::default(),
            rows: Rows::default(),
            section: Section::default(),
            closed: None,
            waiting: Vec::new(),
            named: BTreeMap::new(),
            above: None,
            status_first: false,
            in_groups: true,
            years: BTreeMap::new(),
            either: 0,
            either_at: None,
            ended: false,
            over: false,
            last: None,
            untold: BTreeMap::new(),
            retitled: false,
            unplaced: true,
            twins: HashMap::new(),
            differing: Vec::new(),
            several: false,
            during: None,
            training: None,
            varied: false,
            span: None,
            elsewhere: BTreeSet::new(),
            reclassed: None,
        };
        if identities.is_empty() {
            counter.doubt(heading, None, None, Doubt::NoIdentityColumn);
        }
        counter
    }

    /// The same, with every row read with care.
    #[cfg(test)]
    pub fn carefully(self) -> Self {
        Self { quick: None, ..self }
    }

    /// Takes the next row; rows come in order, and blank ones may be left out. `false` once the list is over.
    pub fn row<'c>(&mut self, row: u32, cells: &impl RowCells<'c>) -> bool {
        if self.over {
            return false;
        }
        if cells.struck().is_empty() && self.quickly(row, cells) {
            return true;
        }
        if let Some(code) = self.quick.as_mut().and_then(Quick::take_last) {
            self.above = Some(code.clone());
        }
        let line = Line::new(row, cells.all());
        if line.cells.is_empty() {
            return true;
        }
        let fate = match tell::kind(&line, &self.plan, self.ended) {
            Kind::Record => return self.record(&line, &cells.struck()),
            Kind::Total => {
                self.register.sums.extend(self.rows.contradicted(&line, &self.plan));
                Fate::Total
            }
            // Under titles of its own it heads another list.
            Kind::Heading if self.retitled => {
                self.over = true;
                return false;
            }
            Kind::Heading => Fate::Heading,
            Kind::Numbering => Fate::Numbering,
            Kind::Section(text) => {
                self.retitled |= self.plan.retitles(&text);
                self.open(&line, &text)
            }
            Kind::Note => {
                self.retitled |= line.cells.iter().filter_map(|(_, c)| c.text()).any(|t| self.plan.retitles(t));
                Fate::Note
            }
            Kind::Signature => {
                self.ended = true;
                Fate::Signature
            }
            Kind::End => {
                self.over = true;
                return false;
            }
            Kind::Empty => Fate::Stray,
        };
        if fate == Fate::Total {
            self.last = Some(row);
        }
        self.note(row, fate);
        true
    }

    fn note_number(&mut self, row: u32, content: Option<Content<'_>>) {
        if let Some((col, content)) = self.plan.layout.number.zip(content) {
            self.register.numbers.note(CellRef::new(row, col), content);
        }
    }

    /// Keeps the identity of a row that counts.
    fn enter(&mut self, entry: Entry) {
        let entries = &mut self.register.entries;
        if let Ok(place) = u32::try_from(entries.len()) {
            self.seen.insert_unique(entry.what, place, |i| entries.get(*i as usize).map_or(0, |e| e.what));
            entries.push(entry);
        }
    }

    /// Keeps the year of a row, where nothing but such dates tells the list's.
    fn note_year(&mut self, year: i32, row: u32) {
        if let Some(col) = self.undated {
            let (count, rows) = self.years.entry(year).or_default();
            *count += 1;
            if rows.len() < KEPT {
                rows.push(CellRef::new(row, col));
            }
        }
    }

    /// Keeps a row that no status is told of.
    fn note_untold(&mut self, tally: u32, row: u32) {
        let sections_may = !self.plan.classes.is_empty() && self.plan.status_column().is_none();
        if sections_may && self.plan.class.is_none() {
            self.untold.entry(tally).or_insert(row);
        }
    }

    fn note(&mut self, row: u32, fate: Fate) {
        self.rows.note(fate);
        self.fates.go_on(row, fate);
    }

    fn doubt(&mut self, cell: CellRef, district: Option<&str>, tally: Option<u32>, doubt: Doubt) {
        self.register.doubts.push(Doubtful { cell, district: district.map(str::to_owned), tally, doubt });
    }

    fn record(&mut self, line: &Line<'_>, struck: &[u32]) -> bool {
        let plan = Rc::clone(&self.plan);
        let layout = &plan.layout;
        self.last = Some(line.row);
        self.note_number(line.row, line.at(layout.number));
        self.retitled = false;
        self.reclassed = None;
        let look = Look { plan: &plan, section: &self.section };
        let mut facts = look.facts(line);
        facts.doubts.extend(aside::struck_part(line, &plan, struck));
        if let Some(cell) = facts.either {
            self.either += 1;
            self.either_at.get_or_insert(cell);
        }
        if let Some(doubt) = aside::set_aside(line, &look, struck) {
            self.set_aside(line.row, doubt);
            return true;
        }
        let own = look.words(line, layout.district);
        let village =
            look.words(line, layout.field(Field::Village)).map(str::to_owned).or_else(|| self.section.village.clone());
        let home = self.section.district.clone().or_else(|| plan.home.clone());
        let address = look.words(line, layout.field(Field::Address));
        let village = village.filter(|_| !plan.venue || own.is_some() || home.is_some());
        let placed = self.districts.place(own, village.as_deref(), home.as_deref(), address);
        if let (Some(_), Some(code)) = (own, &placed.code) {
            *self.named.entry(code.clone()).or_default() += usize::from(line.at(layout.district).is_some());
            self.above = Some(code.clone());
        }
        if facts.excluded || matches!(self.closed, Some(Closed::Out { .. })) {
            self.note(line.row, Fate::Rejected);
            return true;
        }
        let by_itself = own.is_none() && placed.code.is_some();
        self.in_groups &= !by_itself && (own.is_some() || self.above.is_some());
        let shown = |col: Option<u32>| plan.shown(line, col);
        let title = self.section.title.clone();
        let training = shown(layout.field(Field::Training)).or(title.as_deref().map(Content::Text));
        self.note_training(training, shown(plan.date_column()));
        self.compare_twins(line, &plan);
        self.count_heads(line, &plan);
        self.unplaced &= matches!(placed.district, Some(Doubt::NoDistrict(_)));
        if let (Some(Doubt::NoDistrict(lies_in)), Some(_), Some(above)) =
            (&placed.district, layout.district, self.above.clone())
        {
            facts.villages.clone_from(lies_in);
            self.note(line.row, Fate::Used);
            self.waiting.push((facts, above));
            return true;
        }
        let fate = self.settle(facts, placed);
        self.note(line.row, fate);
        true
    }

    /// Counts a row, or says why it cannot be.
    fn settle(&mut self, facts: Facts, placed: Placed) -> Fate {
        let plan = Rc::clone(&self.plan);
        let at = |col: Option<u32>| CellRef::new(facts.row, col.unwrap_or_else(|| plan.key_column()));
        let village = plan.layout.field(Field::Village);
        let place_cell = at(plan.layout.district.or(village));
        if let Some(doubt) = placed.village {
            self.doubt(at(village), placed.code.as_deref(), None, doubt);
        }
        let code = placed.code.as_deref();
        let mut tally = None;
        let mut fate = Fate::Used;
        match (code, &facts.when) {
            (None, _) => fate = Fate::Rejected,
            (Some(_), Err((cell, doubt))) => {
                if *doubt != Doubt::NoPeriod || !self.register.doubts.iter().any(|d| d.doubt == Doubt::NoPeriod) {
                    self.doubt(*cell, code.filter(|_| *doubt != Doubt::NoPeriod), None, doubt.clone());
                }
                fate = Fate::Rejected;
            }
            (Some(code), Ok((period, to_date))) => {
                let index = self.tallying.of(code, *period, *to_date, facts.row);
                tally = Some(index);
                self.question_below_label(code, index);
                self.note_year(period.year, facts.row);
                let first = facts.who.as_ref().and_then(|w| self.register.entry_of(&self.seen, w.what));
                if let (Some(first), Some(who)) = (first, &facts.who) {
                    let doubt =
                        Doubt::Repeated { first: first.cell, first_tally: first.tally, shown: who.shown.clone() };
                    self.doubt(who.cell, Some(code), tally, doubt);
                    fate = Fate::Rejected;
                } else {
                    let counted = self.tallying.add(index, &plan, &facts.status, &facts.filled);
                    if facts.status == Status::NotTold {
                        self.note_untold(index, facts.row);
                    }
                    if self.register.names.len() < NAMED {
                        self.register.names.extend(facts.name.map(|name| (name, index)));
                    }
                    if let Some(alike) = facts.alike {
                        self.register.alike.push((alike, index));
                    }
                    self.question_twin(facts.twin, (at(None), code, index));
                    if let Some(Who { who, what, cell, of_paper, .. }) = facts.who {
                        self.register.by_papers |= of_paper;
                        self.enter(Entry { who, what, cell, tally: index, counted });
                    }
                }
            }
        }
        if let Some(doubt) = placed.district {
            let cell = if matches!(doubt, Doubt::NoDistrict(ref in_some) if !in_some.is_empty()) {
                at(village)
            } else {
                place_cell
            };
            let meant = district::meant(&doubt, plan.gazetteer).map(str::to_owned);
            self.doubt(cell, code.or(meant.as_deref()), tally, doubt);
        }
        for (cell, doubt) in facts.doubts {
            // "Seharusnya Kec. Rumbia" beside a row of another kecamatan: both counts are open.
            let other = match &doubt {
                Doubt::Remark(text) => plan.gazetteer.named_in(text).filter(|other| Some(other.as_str()) != code),
                _ => None,
            };
            if let Some(other) = other {
                self.doubt(cell, Some(&other), None, doubt.clone());
            }
            self.doubt(cell, code, tally, doubt);
        }
        fate
    }

    /// Tells that a row without an identity says all that an earlier one said.
    fn question_twin(&mut self, twin: Option<u64>, (cell, code, tally): (CellRef, &str, u32)) {
        let Some(twin) = twin.filter(|_| self.twins.len() < TWINS) else { return };
        match self.twins.entry(twin) {
            hashbrown::hash_map::Entry::Vacant(free) => {
                free.insert((cell, tally));
            }
            hashbrown::hash_map::Entry::Occupied(known) => {
                let (first, first_tally) = *known.get();
                let doubt = Doubt::Twin { first, first_tally };
                self.doubt(cell, Some(code), Some(tally), doubt);
            }
        }
    }

    /// Takes the order of day and month as it is known from all rows.
    pub fn know_order(&mut self, order: Order, shown: bool) {
        if let Some(plan) = Rc::get_mut(&mut self.plan) {
            (plan.order, plan.order_shown) = (order, shown);
        }
    }

    /// The last row so far that is an entry or a sum of entries.
    pub const fn last_row(&self) -> Option<u32> {
        self.last
    }

    /// Whether no row so far is an entry.
    pub fn is_empty(&self) -> bool {
        !self.fates.has(&[Fate::Used, Fate::Rejected])
    }

    /// What is known of the register beside its rows.
    pub fn plan(&self) -> &Plan<'s> {
        &self.plan
    }

    /// What the rows came to, with the fate of each and the last row that belongs to the list.
    pub fn finish(mut self) -> (Register, Fates, Option<u32>) {
        if let Some(quick) = &mut self.quick {
            quick.add_named(&mut self.named);
            if quick.tells_status() {
                self.tallying.told_status();
            }
        }
        // The section was the heading of another list.
        self.register.class = self.register.class.or(self.reclassed.take());
        let waiting = std::mem::take(&mut self.waiting);
        // Every district named once, at the head of its rows, and as many rows without a name as with one: the name
        // stands for all below it.
        let once = self.named.values().all(|n| *n == 1) && waiting.len() >= self.named.len();
        let agrees = |(facts, above): &(Facts, String)| facts.villages.is_empty() || facts.villages.contains(above);
        let grouped = once && self.in_groups && waiting.iter().all(agrees);
        let mut late: Vec<(u32, Fate)> = Vec::new();
        for (facts, above) in waiting {
            let row = facts.row;
            let placed = if grouped {
                Placed { code: Some(above), ..Placed::default() }
            } else {
                Placed { district: Some(Doubt::NoDistrict(facts.villages.clone())), ..Placed::default() }
            };
            late.push((row, self.settle(facts, placed)));
        }
        if self.unplaced && self.register.doubts.iter().any(|d| matches!(d.doubt, Doubt::NoDistrict(_))) {
            let place = self.plan.layout.district.is_some() || self.plan.layout.field(Field::Village).is_some();
            if !place {
                self.register.doubts.retain(|d| !matches!(d.doubt, Doubt::NoDistrict(_)));
                let heading = self.plan.heading_of(self.plan.key_column());
                self.doubt(heading, None, None, Doubt::NoDistrictColumn);
            }
        }
        self.set_stray_years_aside(&mut late);
        // Where some rows have a status, what rows without one are counted as is open.
        if self.tallying.tells_status() {
            let key = self.plan.key_column();
            for (tally, row) in std::mem::take(&mut self.untold) {
                self.doubt(CellRef::new(row, key), None, Some(tally), Doubt::NoStatus);
            }
        }
        if let Some(cell) = self.either_at {
            self.doubt(cell, None, None, Doubt::DayOrMonth(self.either));
        }
        self.set_subject();
        self.question_days();
        let mut fates = self.fates;
        late.into_iter().filter(|(_, fate)| *fate != Fate::Used).for_each(|(row, fate)| fates.set(row, fate));
        self.register.tallies = self.tallying.finish(&self.plan);
        self.register.doubts.sort_by_key(|d| d.cell);
        (self.register, fates, self.last)
    }
}
