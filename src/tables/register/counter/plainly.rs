//! Counts the plain rows of a long list.

use std::rc::Rc;

use crate::place::CellRef;
use crate::schema::Field;
use crate::tables::fate::Fate;
use crate::tables::register::RowCells;
use crate::tables::register::counter::{Counter, NAMED};
use crate::tables::register::look::Section;
use crate::tables::register::naming::name_of;
use crate::tables::register::read::Entry;

impl Counter<'_> {
    /// Counts a plain row whose identity is new; `false` where it is none, and has to be read with care.
    pub(super) fn quickly<'c>(&mut self, row: u32, cells: &impl RowCells<'c>) -> bool {
        let Some(quick) =
            self.quick.as_mut().filter(|_| !self.ended && self.closed.is_none() && self.section == Section::default())
        else {
            return false;
        };
        let Some(plain) = quick.row(row, cells, &self.plan, &mut self.districts, &mut self.tallying) else {
            return false;
        };
        let (who, what, tally) = (plain.who, plain.what, plain.tally);
        if self.register.entry_of(&self.seen, what).is_some() {
            return false;
        }
        quick.note(&plain);
        let district = plain.doubts.iter().any(Option::is_some).then(|| quick.code_of(&plain).to_owned());
        self.tallying.touch(tally, row);
        self.tallying.add_counted(tally, &self.plan, plain.counted);
        self.enter(Entry { who, what, cell: CellRef::new(row, plain.col), tally, counted: plain.counted });
        for (col, doubt) in plain.doubts.into_iter().flatten() {
            self.doubt(CellRef::new(row, col), district.as_deref(), Some(tally), doubt);
        }
        self.note_year(plain.year, row);
        let plan = Rc::clone(&self.plan);
        let at = |col: Option<u32>| cells.at(col?);
        self.note_training(at(plan.layout.field(Field::Training)), at(plan.date_column()));
        if self.register.names.len() < NAMED {
            self.register.names.extend(at(Some(plan.key_column())).and_then(name_of).map(|name| (name, tally)));
        }
        self.note_untold(tally, row);
        self.note_number(row, at(plan.layout.number));
        self.last = Some(row);
        self.retitled = false;
        self.unplaced = false;
        self.note(row, Fate::Used);
        true
    }
}
