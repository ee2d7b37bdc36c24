//! Counts a register row by row: what it keeps grows with the identities and doubts it meets, not with its cells.

use std::collections::{BTreeMap, HashMap};

use crate::period::Period;
use crate::place::CellRef;
use crate::tables::dates::{self, DateRead, When};
use crate::tables::register::district::{Districts, Placed};
use crate::tables::register::identity::{self, Identity};
use crate::tables::register::read::{Doubt, Doubtful, Entry, Register};
use crate::tables::register::tallies::Tallying;
use crate::tables::register::tell::{self, Kind, Line};
use crate::tables::register::{Content, Plan};
use crate::tables::table::Fate;

/// Counts the rows of one register.
#[derive(Debug)]
pub struct Counter<'p, 's> {
    plan: &'p Plan<'s>,
    districts: Districts<'s>,
    tallying: Tallying,
    register: Register,
    seen: HashMap<u64, (CellRef, u32)>,
    /// What became of rows, in stretches: first row, last row, fate.
    fates: Vec<(u32, u32, Fate)>,
    section: Section,
    /// Rows without a district of their own, and the district above each, until it is known whether the list names a
    /// district only once for all the rows below it.
    waiting: Vec<(Facts, String)>,
    /// How often each district is named in its own column.
    named: BTreeMap<String, usize>,
    above: Option<String>,
    either: usize,
    either_at: Option<CellRef>,
    ended: bool,
    over: bool,
    last: Option<u32>,
    unplaced: bool,
}

/// What the last section told of the rows below it.
#[derive(Debug, Default)]
struct Section {
    district: Option<String>,
    class: Option<String>,
    village: Option<String>,
    title: Option<String>,
    when: Option<When>,
}

/// A row's status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// The list has none.
    NotTold,
    /// Its class.
    Class(String),
    /// None that is known.
    Unknown,
}

/// What a row says, as far as counting it goes.
#[derive(Debug)]
struct Facts {
    row: u32,
    status: Status,
    /// Whether a number or text stands in each of the identities that some counts need.
    filled: Vec<String>,
    who: Option<(u64, u64, CellRef, String)>,
    when: Result<(Period, bool), (CellRef, Doubt)>,
    /// Doubts that stand whatever becomes of the row.
    doubts: Vec<(CellRef, Doubt)>,
}

impl<'p, 's> Counter<'p, 's> {
    /// A counter that has seen no row.
    pub fn new(plan: &'p Plan<'s>) -> Self {
        let identities = plan.identities();
        let key = identities.first().map_or_else(|| plan.key_column(), |(_, c)| *c);
        let heading = plan.heading_of(key);
        let mut counter = Self {
            plan,
            districts: Districts::new(plan.gazetteer),
            tallying: Tallying::default(),
            register: Register { heading, dated: plan.date_column().is_some(), ..Register::default() },
            seen: HashMap::new(),
            fates: Vec::new(),
            section: Section::default(),
            waiting: Vec::new(),
            named: BTreeMap::new(),
            above: None,
            either: 0,
            either_at: None,
            ended: false,
            over: false,
            last: None,
            unplaced: true,
        };
        if identities.is_empty() {
            counter.doubt(heading, None, None, Doubt::NoIdentityColumn);
        }
        counter
    }

    /// Takes the next row; rows come in order, and blank ones may be left out. `false` once the list is over.
    pub fn row<'c>(&mut self, row: u32, cells: impl IntoIterator<Item = (u32, Content<'c>)>) -> bool {
        if self.over {
            return false;
        }
        let line = Line::new(row, cells);
        if line.cells.is_empty() {
            return true;
        }
        let fate = match tell::kind(&line, self.plan, self.ended) {
            Kind::Record => return self.record(&line),
            Kind::Total => Fate::Total,
            Kind::Heading => Fate::Heading,
            Kind::Numbering => Fate::Numbering,
            Kind::Section(text) => self.open(&line, &text),
            Kind::Note => Fate::Note,
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

    fn note(&mut self, row: u32, fate: Fate) {
        match self.fates.last_mut() {
            Some((_, last, same)) if *same == fate => *last = row,
            _ => self.fates.push((row, row, fate)),
        }
    }

    fn doubt(&mut self, cell: CellRef, district: Option<&str>, tally: Option<u32>, doubt: Doubt) {
        self.register.doubts.push(Doubtful { cell, district: district.map(str::to_owned), tally, doubt });
    }

    /// A section begins: a district, a status, a village, or a training with its date.
    fn open(&mut self, line: &Line<'_>, text: &str) -> Fate {
        if let Some(code) = self.districts.of_label(text) {
            self.section = Section { district: Some(code), ..Section::default() };
            return Fate::Section;
        }
        let words = self.plan.schema.vocabulary.words(text).join(" ");
        if let Some(class) = self.class(&words) {
            self.section.class = Some(class);
            return Fate::Section;
        }
        let folded = crate::label::words(text);
        let prefixed = folded.iter().any(|w| self.plan.schema.region.prefixes.contains(w));
        if prefixed && folded.len() <= 5 {
            let cell = line.cells.first().map_or(CellRef::new(line.row, 0), |(c, _)| CellRef::new(line.row, *c));
            let placed = self.districts.place(Some(text), None, None, None);
            if let Some(doubt) = placed.district {
                self.doubt(cell, placed.code.as_deref(), None, doubt);
                self.section = Section { district: placed.code, ..Section::default() };
                return Fate::Section;
            }
        }
        if self.districts.of_village(text).is_some() {
            self.section.village = Some(text.to_owned());
            return Fate::Section;
        }
        if self.plan.layout.field("kegiatan").is_none() && self.plan.register.fields.contains_key("kegiatan") {
            self.section.title = Some(text.to_owned());
            if let DateRead::At(when) | DateRead::Either(when) =
                dates::read(Content::Text(text), self.plan.epoch_1904, self.plan.order)
            {
                self.section.when = Some(when);
            }
            return Fate::Section;
        }
        Fate::Note
    }

    /// What a row shows in a column: its own cell, or the merged one that covers it.
    fn shown<'c>(&self, line: &Line<'c>, col: Option<u32>) -> Option<Content<'c>>
    where
        'p: 'c,
    {
        line.at(col).or_else(|| self.plan.merged_at(line.row, col?))
    }

    /// The text of a field, words for none left out.
    fn words<'c>(&self, line: &Line<'c>, col: Option<u32>) -> Option<&'c str>
    where
        'p: 'c,
    {
        let text = self.shown(line, col)?.text()?;
        (!identity::is_placeholder(text, &self.plan.schema.vocabulary)).then_some(text)
    }

    fn record(&mut self, line: &Line<'_>) -> bool {
        let plan = self.plan;
        let layout = &plan.layout;
        self.last = Some(line.row);
        let facts = self.facts(line);
        let own = self.words(line, layout.district);
        let village =
            self.words(line, layout.field("desa")).map(str::to_owned).or_else(|| self.section.village.clone());
        let home = self.section.district.clone().or_else(|| plan.home.clone());
        let address = self.words(line, layout.field("alamat"));
        let placed = self.districts.place(own, village.as_deref(), home.as_deref(), address);
        if let (Some(_), Some(code)) = (own, &placed.code) {
            *self.named.entry(code.clone()).or_default() += usize::from(line.at(layout.district).is_some());
            self.above = Some(code.clone());
        }
        self.unplaced &= matches!(placed.district, Some(Doubt::NoDistrict(_)));
        let waits = matches!(placed.district, Some(Doubt::NoDistrict(_))) && layout.district.is_some();
        if let (true, Some(above)) = (waits, self.above.clone()) {
            self.note(line.row, Fate::Used);
            self.waiting.push((facts, above));
            return true;
        }
        let fate = self.settle(facts, placed);
        self.note(line.row, fate);
        true
    }

    /// Reads everything of a row but its district.
    fn facts(&mut self, line: &Line<'_>) -> Facts {
        let mut doubts = Vec::new();
        let at = |col: u32| CellRef::new(line.row, col);
        let status = self.status(line, &mut doubts);
        let when = self.when(line);
        let who = self.identity(line, &mut doubts);
        let vocabulary = &self.plan.schema.vocabulary;
        let needed = self.plan.register.counts.iter().flat_map(|c| &c.needs);
        let filled = needed
            .filter(|f| {
                let kind = self.plan.register.checks.get(*f).copied();
                identity::read(line.at(self.plan.layout.field(f)), kind, vocabulary).is_there()
            })
            .cloned()
            .collect();
        for (field, kind) in &self.plan.register.checks {
            let Some(col) = self.plan.layout.field(field) else { continue };
            let content = line.at(Some(col));
            if let Identity::Faulty(fault, _) = identity::read(content, Some(*kind), vocabulary) {
                let written = content.and_then(Content::written).unwrap_or_default();
                doubts.push((
                    at(col),
                    match kind {
                        crate::schema::NumberKind::Nik => Doubt::Nik(fault, identity::mask(&written)),
                        crate::schema::NumberKind::Nib => Doubt::Nib(fault, written.into_owned()),
                    },
                ));
            }
        }
        Facts { row: line.row, status, filled, who, when, doubts }
    }

    fn class(&self, words: &str) -> Option<String> {
        self.plan.classes.get(words).cloned()
    }

    fn status(&self, line: &Line<'_>, doubts: &mut Vec<(CellRef, Doubt)>) -> Status {
        let layout = &self.plan.layout;
        if let Some(col) = layout.field("status") {
            let cell = CellRef::new(line.row, col);
            // A word such as "tidak" is a status here, though it says none elsewhere.
            let text = self.shown(line, Some(col)).and_then(Content::text);
            if let Some(class) = text.and_then(|t| self.class_of(t)) {
                return Status::Class(class);
            }
            return match (
                text.filter(|t| !identity::is_placeholder(t, &self.plan.schema.vocabulary)),
                &self.section.class,
            ) {
                (Some(text), _) => {
                    doubts.push((cell, Doubt::Status(text.to_owned())));
                    Status::Unknown
                }
                (None, Some(class)) => Status::Class(class.clone()),
                (None, None) => {
                    doubts.push((cell, Doubt::NoStatus));
                    Status::Unknown
                }
            };
        }
        if layout.ticks.is_empty() {
            return self.section.class.clone().map_or(Status::NotTold, Status::Class);
        }
        let ticked = |col: u32| match line.at(Some(col)) {
            Some(Content::Number(n)) => n != 0.0,
            Some(Content::Text(t)) => !matches!(t.trim(), "" | "-" | "–" | "0"),
            Some(_) => true,
            None => false,
        };
        let ticks: Vec<&(u32, String)> = layout.ticks.iter().filter(|(col, _)| ticked(*col)).collect();
        match ticks.as_slice() {
            [(_, class)] => Status::Class(class.clone()),
            [] => {
                doubts.extend(self.plan.status_column().map(|c| (CellRef::new(line.row, c), Doubt::NoStatus)));
                Status::Unknown
            }
            [_, (second, _), ..] => {
                doubts.push((
                    CellRef::new(line.row, *second),
                    Doubt::Status(ticks.iter().map(|t| t.1.replace('_', " ")).collect::<Vec<_>>().join(" + ")),
                ));
                Status::Unknown
            }
        }
    }

    /// The class of a status text, also with an aside behind it: "Aktif (RAT 2022)".
    fn class_of(&self, text: &str) -> Option<String> {
        let vocabulary = &self.plan.schema.vocabulary;
        let read = |text: &str| {
            let words = vocabulary.words(text);
            let kept: Vec<String> = words.into_iter().filter(|w| !w.bytes().all(|b| b.is_ascii_digit())).collect();
            self.class(&kept.join(" ")).or_else(|| {
                let bare =
                    kept.iter().filter(|w| *w != "koperasi" && *w != "status" && !vocabulary.neutral.contains(*w));
                self.class(&bare.cloned().collect::<Vec<_>>().join(" "))
            })
        };
        read(text).or_else(|| read(text.split('(').next()?))
    }

    /// The period for which a row counts, and whether that runs from the start of the year.
    fn when(&mut self, line: &Line<'_>) -> Result<(Period, bool), (CellRef, Doubt)> {
        let plan = self.plan;
        let own =
            plan.declared.period.map(|p| (p, plan.declared.to_date)).ok_or((self.register.heading, Doubt::NoPeriod));
        let dated_by_section = plan.register.placed_by == crate::schema::PlacedBy::Date && self.section.when.is_some();
        let (read, cell) = match plan.date_column() {
            Some(col) => {
                let cell = CellRef::new(line.row, col);
                let content = self
                    .shown(line, Some(col))
                    .filter(|c| c.text().is_none_or(|t| !identity::is_placeholder(t, &plan.schema.vocabulary)));
                (content.map_or(DateRead::Blank, |c| dates::read(c, plan.epoch_1904, plan.order)), cell)
            }
            None if dated_by_section => {
                (self.section.when.map_or(DateRead::Blank, DateRead::At), CellRef::new(line.row, plan.key_column()))
            }
            None => return own,
        };
        if matches!(read, DateRead::Either(_)) && !plan.order_shown {
            self.either += 1;
            self.either_at.get_or_insert(cell);
        }
        let written = || self.shown(line, Some(cell.col)).and_then(Content::written).unwrap_or_default().into_owned();
        let year = plan.declared.period.map(|p| p.year);
        match (read, plan.declared.period) {
            (DateRead::At(when) | DateRead::Either(when), declared) => {
                let Some(at) = when.period(year) else { return Err((cell, Doubt::NoDate(written()))) };
                match declared {
                    Some(expected) if !plan.expects(at) => Err((cell, Doubt::Outside { period: at, expected })),
                    _ => Ok((plan.counted_in(at), false)),
                }
            }
            (_, Some(declared)) if declared.months().1 - declared.months().0 < 3 && !plan.declared.to_date => {
                Ok((declared, false))
            }
            _ => Err((cell, Doubt::NoDate(written()))),
        }
    }

    /// The row's identity: its hashes, its cell, and how it may be shown.
    fn identity(&self, line: &Line<'_>, doubts: &mut Vec<(CellRef, Doubt)>) -> Option<(u64, u64, CellRef, String)> {
        let plan = self.plan;
        let columns = plan.identities();
        let reads: Vec<(&str, u32, Identity)> = columns
            .iter()
            .map(|(f, c)| {
                (
                    *f,
                    *c,
                    identity::read(line.at(Some(*c)), plan.register.checks.get(*f).copied(), &plan.schema.vocabulary),
                )
            })
            .collect();
        if reads.iter().all(|(_, _, r)| *r == Identity::Blank) {
            doubts.extend(columns.first().map(|(_, c)| (CellRef::new(line.row, *c), Doubt::NoIdentity)));
        }
        let (field, col, key) = reads.iter().find_map(|(f, c, r)| Some((*f, *c, r.key()?)))?;
        let mut parts = vec![field.to_owned(), key.to_owned()];
        for same in &plan.register.same {
            parts.push(self.compared(line, same));
        }
        let written = line.at(Some(col)).and_then(Content::written).unwrap_or_default();
        let personal = plan.register.personal.iter().any(|p| p == field);
        let shown = if personal { identity::mask(&written) } else { written.trim().to_owned() };
        let all = parts.iter().map(String::as_str);
        Some((identity::hash([field, key]), identity::hash(all), CellRef::new(line.row, col), shown))
    }

    /// What a field says where two rows are compared.
    fn compared(&self, line: &Line<'_>, field: &str) -> String {
        let content = self.shown(line, self.plan.layout.field(field));
        match (field, content) {
            ("tanggal", Some(content)) => match dates::read(content, self.plan.epoch_1904, self.plan.order) {
                DateRead::At(when) | DateRead::Either(when) => format!("{when:?}"),
                _ => content.written().map_or_else(String::new, |w| crate::label::fold(&w)),
            },
            ("tanggal", None) => self.section.when.map_or_else(String::new, |w| format!("{w:?}")),
            ("kegiatan", None) => self.section.title.as_deref().map_or_else(String::new, crate::label::fold),
            (_, content) => {
                content.and_then(Content::written).map_or_else(String::new, |w| crate::label::words(&w).concat())
            }
        }
    }

    /// Counts a row, or says why it cannot be.
    fn settle(&mut self, facts: Facts, placed: Placed) -> Fate {
        let plan = self.plan;
        let at = |col: Option<u32>| CellRef::new(facts.row, col.unwrap_or_else(|| plan.key_column()));
        let village = plan.layout.field("desa");
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
                let first = facts.who.as_ref().and_then(|(_, what, ..)| self.seen.get(what).copied());
                if let (Some((first, first_tally)), Some((_, _, cell, shown))) = (first, &facts.who) {
                    let doubt = Doubt::Repeated { first, first_tally, shown: shown.clone() };
                    self.doubt(*cell, Some(code), tally, doubt);
                    fate = Fate::Rejected;
                } else {
                    let counted = self.tallying.add(index, plan, &facts.status, &facts.filled);
                    if let Some((who, what, cell, _)) = facts.who {
                        self.seen.insert(what, (cell, index));
                        self.register.entries.push(Entry { who, what, cell, tally: index, counted });
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
            self.doubt(cell, code, tally, doubt);
        }
        for (cell, doubt) in facts.doubts {
            self.doubt(cell, code, tally, doubt);
        }
        fate
    }

    /// What the rows came to, with the fate of each and the last row that belongs to the list.
    pub fn finish(mut self) -> (Register, Vec<(u32, u32, Fate)>, Option<u32>) {
        let waiting = std::mem::take(&mut self.waiting);
        // Every district named once, and more rows without a name than with one: the name stands for all below it.
        let grouped = self.named.values().all(|n| *n == 1) && waiting.len() >= self.named.len();
        let mut late: Vec<(u32, Fate)> = Vec::new();
        for (facts, above) in waiting {
            let row = facts.row;
            let placed = if grouped {
                Placed { code: Some(above), ..Placed::default() }
            } else {
                Placed { district: Some(Doubt::NoDistrict(Vec::new())), ..Placed::default() }
            };
            late.push((row, self.settle(facts, placed)));
        }
        if self.unplaced && self.register.doubts.iter().any(|d| matches!(d.doubt, Doubt::NoDistrict(_))) {
            let place = self.plan.layout.district.is_some() || self.plan.layout.field("desa").is_some();
            if !place {
                self.register.doubts.retain(|d| !matches!(d.doubt, Doubt::NoDistrict(_)));
                let heading = self.plan.heading_of(self.plan.key_column());
                self.doubt(heading, None, None, Doubt::NoDistrictColumn);
            }
        }
        if let Some(cell) = self.either_at {
            self.doubt(cell, None, None, Doubt::DayOrMonth(self.either));
        }
        let mut fates = self.fates;
        fates.extend(late.into_iter().filter(|(_, fate)| *fate != Fate::Used).map(|(row, fate)| (row, row, fate)));
        self.register.tallies = self.tallying.finish(self.plan);
        self.register.doubts.sort_by_key(|d| d.cell);
        (self.register, fates, self.last)
    }
}
