//! What must be known of a register before its rows are counted one by one.

use std::cell::RefCell;
use std::collections::BTreeSet;

use hashbrown::HashMap;

use crate::grids::Value;
use crate::label;
use crate::period::{Part, Period};
use crate::place::{CellRange, CellRef};
use crate::schema::Field;
use crate::schema::{self, Nature, PeriodWord, PlacedBy, Schema};
use crate::tables::dates::{self, DateRead, Order, When};
use crate::tables::gazetteer::Gazetteer;
use crate::tables::memo::Memo;
use crate::tables::periods;
use crate::tables::register::content::Line;
use crate::tables::register::remarks;
use crate::tables::register::saying::{self, Asked, Care, Remark};
use crate::tables::register::{Content, Layout};
use crate::tables::table::PeriodRead;
use crate::tables::view::{View, text_of};

/// Everything that counting a row needs to look at. It can be made from a register's first rows alone; only merged
/// cells further down must be known before.
#[derive(Debug)]
pub struct Plan<'s> {
    /// What we expect.
    pub schema: &'s Schema,
    /// What we expect of this register.
    pub register: &'s schema::Register,
    /// Names of places.
    pub gazetteer: &'s Gazetteer,
    /// Its columns.
    pub layout: Layout,
    /// The titles above it, folded.
    pub titles: Vec<String>,
    /// Whether dates count from 1904.
    pub epoch_1904: bool,
    /// Whether the day or the month comes first in its dates.
    pub order: Order,
    /// Whether its own dates show that.
    pub order_shown: bool,
    /// What its titles, sheet, file and folders say of its period.
    pub declared: PeriodRead,
    /// The district that its titles, sheet, file or folder name.
    pub home: Option<String>,
    /// Whether a title names the kecamatan of a venue, which a village alone does not overrule.
    pub venue: bool,
    /// The status class that its titles or sheet name, where no column tells statuses.
    pub class: Option<String>,
    /// When all that it lists took place, where its title names the days and no column does.
    pub took_place: Option<When>,
    /// Merged cells by column: first and last row, and what they show.
    pub merged: HashMap<u32, Vec<(u32, u32, Value)>>,
    /// Columns whose cells may say that a row does not count.
    pub remarks: Vec<(u32, Care)>,
    /// Whether its rows are numbered, nearly all.
    pub numbered: bool,
    /// Whether what it counts are persons.
    pub counts_persons: bool,
    /// What the headings ask.
    asked: HashMap<u32, Asked>,
    /// What the texts of its columns were found to say: most rows repeat a few.
    said: RefCell<HashMap<(u32, Care), Memo<Remark>>>,
    /// The columns in which each day of a training is ticked.
    pub days: Vec<u32>,
    /// Columns under the same group as a field that counts need: "PIRT" beside "NIB" under "Jenis Izin".
    pub beside_needed: Vec<u32>,
    /// Status class by its folded words.
    pub classes: HashMap<String, String>,
}

impl<'s> Plan<'s> {
    /// A plan for a register on a sheet in memory.
    pub fn new(
        schema: &'s Schema,
        gazetteer: &'s Gazetteer,
        layout: Layout,
        mut declared: PeriodRead,
        home: Option<String>,
        epoch_1904: bool,
    ) -> Option<Self> {
        let register = schema.dataset(&layout.dataset)?.register.as_ref()?;
        // A position is not a sum since January, whatever the title says.
        declared.to_date &= counts_flows(schema, register);
        let classes = register.statuses.iter();
        let classes =
            classes.flat_map(|(class, words)| words.iter().map(move |w| (w.clone(), class.clone()))).collect();
        let status = layout.field(Field::Status);
        let asked = |heading: &[String]| Asked::by(heading, schema, register, gazetteer);
        let asked: HashMap<u32, Asked> = layout.columns.iter().map(|c| (c.index, asked(&c.heading))).collect();
        Some(Self {
            remarks: remarks::columns(schema, &layout, status, &asked),
            numbered: false,
            counts_persons: counts_persons(schema, register),
            asked,
            said: RefCell::default(),
            days: remarks::days(schema, &layout),
            beside_needed: beside_needed(register, &layout),
            schema,
            register,
            gazetteer,
            layout,
            titles: Vec::new(),
            epoch_1904,
            order: Order::DayFirst,
            order_shown: false,
            declared,
            home,
            venue: false,
            class: None,
            took_place: None,
            merged: HashMap::new(),
            classes,
        })
    }

    /// Looks at rows before they are counted: the order of day and month, and merged cells.
    pub fn look_ahead(&mut self, view: &View<'_>, rows: &[u32]) {
        (self.order, self.order_shown) = self.order_in(view, rows);
        if !self.order_shown && self.date_column().is_some() && tells_month_first(view, rows, self.schema) {
            (self.order, self.order_shown) = (Order::MonthFirst, true);
        }
        let numbers = rows.iter().filter_map(|row| Some(Content::from(&view.at(*row, self.layout.number?)?.value)));
        let (all, plain) = numbers.fold((0, 0), |(all, own), n| (all + 1, own + usize::from(n.is_row_number())));
        self.numbered = all > 2 && plain * 10 >= all * 6;
        let columns = self.shared_columns();
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return };
        for merge in view.merges().iter().filter(|m| m.end.row > m.start.row) {
            let inside = (*first..=*last).contains(&merge.start.row) && columns.contains(&merge.start.col);
            if let Some(cell) = view.at(merge.start.row, merge.start.col).filter(|_| inside) {
                let own = self.merged.entry(merge.start.col).or_default();
                own.push((merge.start.row, merge.end.row, cell.value.clone()));
            }
        }
        self.repeat_dittos(view, rows);
        self.see_divisions(view, rows);
        for own in self.merged.values_mut() {
            own.sort_by_key(|(first, ..)| *first);
        }
    }

    /// Finds columns that nobody knows in which some rows say what is listed and others something else: "Difasilitasi
    /// Dinas" and "Mandiri".
    fn see_divisions(&mut self, view: &View<'_>, rows: &[u32]) {
        self.remarks.extend(remarks::steps(self.schema, &self.layout, view, rows));
        for (col, care) in self.remarks.iter_mut().filter(|(_, care)| *care == Care::Denials) {
            let texts = rows.iter().filter_map(|row| Content::from(&view.at(*row, *col)?.value).text());
            let texts: Vec<&str> = texts.collect();
            let listed = |text: &&&str| saying::names_listed(&self.schema.vocabulary.words(text), self.register);
            if texts.len() > 4 && texts.iter().filter(listed).count() * 2 > texts.len() {
                *care = Care::Roles;
                continue;
            }
            let texts: BTreeSet<&str> = texts.into_iter().collect();
            let said = |text: &&str| saying::tells(&self.schema.vocabulary.words(text), self.register);
            // What is written freely is different in every row.
            if texts.len() * 3 <= rows.len() && texts.iter().any(said) {
                *care = Care::Divides;
            }
        }
    }

    /// Takes a cell that says "the same" ("sda") for what the one above it shows, as if both were merged.
    fn repeat_dittos(&mut self, view: &View<'_>, rows: &[u32]) {
        let placing = [Field::Village, Field::Status, Field::Training].map(|field| self.layout.field(field));
        for col in placing.into_iter().chain([self.date_column(), self.layout.district]).flatten() {
            let mut above: Option<&Value> = None;
            for row in rows {
                let Some(cell) = view.at(*row, col) else { continue };
                match above {
                    Some(value) if Content::from(&cell.value).is_ditto(self.schema) => {
                        self.merged.entry(col).or_default().push((*row, *row, value.clone()));
                    }
                    _ => above = Some(&cell.value),
                }
            }
        }
    }

    /// The order of day and month in the dates of some rows, and whether any of them shows it.
    pub fn order_in(&self, view: &View<'_>, rows: &[u32]) -> (Order, bool) {
        let Some(column) = self.date_column() else { return (Order::DayFirst, false) };
        let shown = rows.iter().filter_map(|r| view.at(*r, column)).map(|c| Content::from(&c.value));
        let (mut day, mut month) = (false, false);
        for order in shown.filter_map(dates::shown_order) {
            day |= order == Order::DayFirst;
            month |= order == Order::MonthFirst;
        }
        (if month && !day { Order::MonthFirst } else { Order::DayFirst }, day != month)
    }

    /// The columns that may be merged over several rows, because these have what stands there in common.
    fn shared_columns(&self) -> Vec<u32> {
        let names =
            |field: &Field| *field == Field::Name || *field == Field::Owner || self.register.identity.contains(field);
        let shared = self.layout.fields.iter().filter(|(f, _)| !names(f)).map(|(_, c)| *c);
        shared.chain(self.layout.district).chain(self.remarks.iter().map(|(col, _)| *col)).collect()
    }

    /// Whether merged ranges give a row below the heading something that its own cells do not show. `body` is the first of
    /// these rows.
    pub fn merges_matter(&self, merges: &[CellRange], body: u32) -> bool {
        let columns = self.shared_columns();
        merges.iter().any(|m| m.end.row > m.start.row && m.end.row >= body && columns.contains(&m.start.col))
    }

    /// The status class that the label of a section names, also behind a number: "I. KOPERASI AKTIF".
    pub fn class_of_section(&self, text: &str) -> Option<String> {
        let words = self.schema.vocabulary.words(text);
        let numbered =
            words.first().is_some_and(|w| w.len() <= 3 && w.bytes().all(|b| b"ivx".contains(&b)) || w.len() == 1);
        let named = self.classes.get(&words.join(" "));
        named.or_else(|| numbered.then(|| self.classes.get(&words[1..].join(" ")))?).cloned()
    }

    /// Whether a text below the heading says what only a title of another list says: another subject, period or status.
    pub fn retitles(&self, text: &str) -> bool {
        let folded = label::fold(text);
        let asides = &self.schema.vocabulary.period_asides;
        let aside = folded.split(' ').any(|w| asides.iter().any(|a| a == w));
        if aside || text.len() > 120 || self.titles.contains(&folded) {
            return false;
        }
        let said = periods::read_text(text, &self.schema.vocabulary.periods);
        let dated = said.part.is_some() || said.year.is_some();
        dated && !folded.starts_with(&label::fold(&self.schema.region.name)) || !self.schema.told_by(text).is_silent()
    }

    /// What a cell of the column of dates tells.
    pub fn date(&self, content: Content<'_>) -> DateRead {
        let stretch = self.layout.stretch.as_deref();
        dates::read_below(stretch, content, self.epoch_1904, self.order, &self.schema.vocabulary.periods)
    }

    /// What a row shows in a column: its own cell, or the one above it that covers it or is repeated by it.
    pub fn shown<'c>(&'c self, line: &Line<'c>, col: Option<u32>) -> Option<Content<'c>> {
        let own = line.at(col);
        match own {
            Some(content) if !content.is_ditto(self.schema) => own,
            _ => self.merged_at(line.row, col?).or(own),
        }
    }

    /// What a cell shows that is merged with one above it.
    pub fn merged_at(&self, row: u32, col: u32) -> Option<Content<'_>> {
        let own = self.merged.get(&col)?;
        let at = own.partition_point(|(first, ..)| *first <= row).checked_sub(1)?;
        own.get(at).filter(|(_, last, _)| row <= *last).map(|(_, _, value)| Content::from(value))
    }

    /// Takes the status that titles or names give to all rows: "DAFTAR KOPERASI TIDAK AKTIF".
    pub fn all_are<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>) {
        if self.status_column().is_some() {
            return;
        }
        self.class = texts.into_iter().find_map(|text| {
            let words = self.schema.title_words(text);
            // Short words such as "TA" are something else in a title.
            let found: Vec<&String> =
                words.iter().filter(|w| w.len() > 4).filter_map(|w| self.classes.get(w)).collect();
            match found.as_slice() {
                [first, rest @ ..] if rest.iter().all(|c| c == first) => Some((*first).clone()),
                _ => None,
            }
        });
    }

    /// What a cell of a column of remarks says of its row's counting.
    pub fn remark(&self, col: u32, content: Content<'_>, care: Care) -> Remark {
        let legend = &self.layout.legend;
        let meant = legend.meaning(content).filter(|_| legend.columns.contains(&col));
        let content = meant.map_or(content, Content::Text);
        let nothing = Asked::default();
        let asked = self.asked.get(&col).unwrap_or(&nothing);
        let read = || saying::read(content, (care, asked), self.schema, self.register, self.gazetteer);
        match content {
            Content::Text(text) => self.said.borrow_mut().entry((col, care)).or_default().of(text, read),
            _ => read(),
        }
    }

    /// The column of the dates that place rows; `None` where the titles do.
    pub fn date_column(&self) -> Option<u32> {
        let own = |field: &Field| self.layout.field(*field);
        let date = [Field::End, Field::Date, Field::Start].iter().find_map(own);
        date.filter(|_| self.register.placed_by == PlacedBy::Date)
    }

    /// Whether it counts what happens in a period, and not what there is at its end.
    pub fn counts_flows(&self) -> bool {
        counts_flows(self.schema, self.register)
    }

    /// The column of a field; for a date that of the end, where there is one.
    pub fn column_of(&self, field: Field) -> Option<u32> {
        match field {
            Field::Date => self.date_column().or_else(|| self.layout.field(field)),
            _ => self.layout.field(field),
        }
    }

    /// The column whose cells name the rows.
    pub fn key_column(&self) -> u32 {
        let named = [Field::Name, Field::Owner].iter().find_map(|f| self.layout.field(*f));
        named.or_else(|| self.layout.columns.first().map(|c| c.index)).unwrap_or(0)
    }

    /// The columns of the identities that the list has, the surest first, with their fields.
    pub fn identities(&self) -> Vec<(Field, u32)> {
        self.register.identity.iter().filter_map(|f| Some((*f, self.layout.field(*f)?))).collect()
    }

    /// The column that tells statuses.
    pub fn status_column(&self) -> Option<u32> {
        self.layout.field(Field::Status).or_else(|| self.layout.ticks.first().map(|(c, _)| *c))
    }

    /// The heading's lowest cell of a column.
    pub fn heading_of(&self, col: u32) -> CellRef {
        let column = self.layout.columns.iter().find(|c| c.index == col);
        let top = self.layout.heading.first().copied().unwrap_or(0);
        column.and_then(|c| c.cells.last().copied()).unwrap_or(CellRef::new(top, col))
    }

    /// Whether a date's months lie in the list's own period; a list up to a quarter begins in January.
    pub fn expects(&self, at: Period) -> bool {
        let Some(declared) = self.declared.period else { return true };
        let ((first, last), (from, until)) = (declared.months(), at.months());
        let first = if self.declared.to_date { 1 } else { first };
        declared.year == at.year && first <= until && from <= last
    }

    /// The period for which a dated row counts: its quarter, or its month in a list of one month.
    pub fn counted_in(&self, at: Period) -> Period {
        match (self.declared.period.map(|p| p.part), at.part) {
            (Some(Part::Month(_)), Part::Month(_)) if !self.declared.to_date => at,
            (Some(Part::Month(_) | Part::Quarter(_)), Part::Year | Part::Semester(_)) if !self.declared.to_date => {
                self.declared.period.unwrap_or(at)
            }
            (_, Part::Year | Part::Semester(_)) => at,
            _ => Period::quarter(at.year, at.end_quarter()),
        }
    }
}

fn counts_flows(schema: &Schema, register: &schema::Register) -> bool {
    let flow = |measure: &str| schema.measure(measure).is_some_and(|m| m.nature == Nature::Flow);
    register.counts.iter().any(|count| flow(&count.measure))
}

/// Columns that stand under the same label of a group as a field that some count needs, and are none themselves.
fn beside_needed(register: &schema::Register, layout: &Layout) -> Vec<u32> {
    let needed: Vec<u32> = register.counts.iter().flat_map(|c| &c.needs).filter_map(|f| layout.field(*f)).collect();
    let group = |col: u32| {
        let column = layout.columns.iter().find(|c| c.index == col)?;
        column.cells.first().copied().filter(|_| column.heading.len() > 1)
    };
    let groups: Vec<CellRef> = needed.iter().filter_map(|col| group(*col)).collect();
    let beside = layout.columns.iter().map(|c| c.index).filter(|col| !needed.contains(col));
    beside.filter(|col| group(*col).is_some_and(|g| groups.contains(&g))).collect()
}

/// How many rows above a list's first may tell of its dates.
const ABOVE: u32 = 12;

/// Whether a line at a list tells that the month comes first: "Format tanggal: bulan/hari/tahun", "(mm/dd/yyyy)".
fn tells_month_first(view: &View<'_>, rows: &[u32], schema: &Schema) -> bool {
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return false };
    let near = first.saturating_sub(ABOVE)..=*last;
    let periods = &schema.vocabulary.periods;
    let month = |part: &str| part == "mm" || periods.says(part, PeriodWord::Month);
    let day = |part: &str| part == "dd" || periods.says(part, PeriodWord::Event);
    let told = |text: &str| {
        text.split_whitespace().any(|token| {
            let parts: Vec<String> = token.split(['/', '-']).map(label::fold).collect();
            matches!(parts.as_slice(), [first, second, _] if month(first) && day(second))
        })
    };
    let start = view.cells().partition_point(|(row, _, _)| row < near.start());
    let cells = view.cells()[start..].iter().take_while(|(row, _, _)| near.contains(row));
    let mut texts = cells.filter_map(|(_, _, cell)| text_of(cell));
    texts.any(|text| text.contains(['/', '-']) && told(text))
}

/// Whether the counts of a register are counts of persons.
fn counts_persons(schema: &Schema, register: &schema::Register) -> bool {
    let persons = &schema.vocabulary.particles.persons;
    let mut measures = register.counts.iter().filter_map(|count| schema.measure(&count.measure));
    measures.any(|measure| persons.contains(&measure.unit))
}
