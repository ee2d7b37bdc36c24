//! A long list whose rows are counted while they are read, so that its cells are never kept.

use crate::grids::{Head, Kept, ReadProblem, Row, RowSink, Sheet};
use crate::tables::dates::{self, Order};
use crate::tables::ledger::{Runs, run_on};
use crate::tables::register::beside;
use crate::tables::register::sheet::{self, Reader, Registers, Started};
use crate::tables::register::{Layout, RowCells};
use crate::tables::view::View;

/// The rows of a sheet that is a register, taken one by one.
///
/// It is begun by the sheet's first rows alone. What only the whole sheet tells, merged cells and the order of day and
/// month, is compared at its end: where that would have changed anything, the sheet has to be read once more.
#[derive(Debug)]
pub struct Listing<'s> {
    started: Started<'s>,
    /// The first row below the heading, and the last that is kept with the sheet.
    body: u32,
    kept_until: u32,
    runs: Runs,
    /// What follows the last entry so far: it may be the sheet's own, and no longer the list's.
    rest: Kept,
    over: bool,
    /// The column of dates that place rows.
    date: Option<u32>,
    /// Whether they show that the day, or the month, comes first.
    shown: (bool, bool),
}

/// What reading a sheet once has taught.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lesson {
    /// Its cells are needed all together.
    Whole,
    /// Its dates have this order of day and month, and whether any shows it.
    Order(Order, bool),
}

/// What a listing has come to.
#[derive(Debug)]
pub struct Listed {
    /// The register.
    pub registers: Registers,
    /// All rows of the sheet.
    pub runs: Runs,
    /// The cells that follow the list.
    pub rest: Kept,
}

impl<'s> Listing<'s> {
    /// A listing for a sheet that begins as a register does; `lesson` is what an earlier reading of it has taught.
    pub(in crate::tables) fn begin(head: &Head<'_>, reader: &Reader<'_, 's>, lesson: Option<Lesson>) -> Option<Self> {
        let view = View::upright(head.sheet);
        if beside::parts(&view, reader.headings).is_some() {
            return None;
        }
        let (layout, around) = first(&view, reader)?;
        let body = layout.heading.last()? + 1;
        let rows: Vec<u32> = view.rows().filter(|row| *row >= body).collect();
        let mut started = sheet::start(&view, &rows, layout, around, reader)?;
        match lesson {
            Some(Lesson::Whole) => return None,
            Some(Lesson::Order(order, shown)) => started.counter.know_order(order, shown),
            None => {}
        }
        let kept_until = view.rows().next_back()?;
        Some(Self {
            date: started.counter.plan().date_column(),
            started,
            body,
            kept_until,
            runs: Runs::new(),
            rest: Kept::default(),
            over: false,
            shown: (false, false),
        })
    }

    /// Whether the sheet must be read once more, and how. `head` is the sheet with its first rows, merges and all.
    pub(in crate::tables) fn lesson(&self, head: &Sheet, reader: &Reader<'_, 's>) -> Option<Lesson> {
        let plan = self.started.counter.plan();
        let view = View::upright(head);
        let alike = first(&view, reader)
            .is_some_and(|(layout, around)| layout == plan.layout && around.titles == self.started.around.titles);
        // Without an entry it is the head of something else, whose rows were not kept.
        if !alike || plan.merges_matter(view.merges(), self.body) || self.started.counter.is_empty() {
            return Some(Lesson::Whole);
        }
        let (day, month) = self.shown;
        let order = if month && !day { Order::MonthFirst } else { Order::DayFirst };
        let told = plan.order_shown && !day && !month;
        let as_planned =
            plan.date_column().is_none() || told || (plan.order, plan.order_shown) == (order, day != month);
        (!as_planned).then_some(Lesson::Order(order, day != month))
    }

    /// What the rows came to; `None` where the list has no entry.
    pub(in crate::tables) fn finish(self) -> Option<Listed> {
        let mut registers = Registers::default();
        let (runs, rest) = (self.runs, self.rest);
        self.started.finish(&mut registers).then_some(Listed { registers, runs, rest })
    }
}

/// The first register of a sheet.
fn first(view: &View<'_>, reader: &Reader<'_, '_>) -> Option<(Layout, crate::tables::columns::Surroundings)> {
    let rows: Vec<u32> = view.rows().collect();
    let (_, layout, around) = sheet::next(view, &rows, 0, reader, &mut Registers::default())?;
    Some((layout, around))
}

impl RowSink for Listing<'_> {
    fn row(&mut self, row: &Row<'_>) -> Result<(), ReadProblem> {
        let index = row.index();
        run_on(&mut self.runs, index);
        if index < self.body {
            return Ok(());
        }
        if !self.over {
            match self.date.and_then(|col| dates::shown_order(RowCells::at(row, col)?)) {
                Some(Order::DayFirst) => self.shown.0 = true,
                Some(Order::MonthFirst) => self.shown.1 = true,
                None => {}
            }
            self.over = !self.started.counter.row(index, row);
            if self.started.counter.last_row() == Some(index) {
                self.rest.clear();
                return Ok(());
            }
        }
        if index > self.kept_until { self.rest.row(row) } else { Ok(()) }
    }
}
