//! Reads a sheet: finds its tables, understands each, and accounts for every row.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::grids::{Head, Sheet, Visibility, Workbook};
use crate::place::{CellRange, CellRef};
use crate::schema::Field;
use crate::schema::Schema;
use crate::tables::anchors::{self, Block};
use crate::tables::body;
use crate::tables::columns::{self, Surroundings};
use crate::tables::explain::Explainer;
use crate::tables::fate::Fate;
use crate::tables::gazetteer::Gazetteer;
use crate::tables::header::{self, Header};
use crate::tables::headings::Headings;
use crate::tables::hidden;
use crate::tables::ledger::{self, Fates, Runs};
use crate::tables::legend;
use crate::tables::list_notes;
use crate::tables::notes;
use crate::tables::overlays;
use crate::tables::papers::{self, Paper};
use crate::tables::proof;
use crate::tables::refute;
use crate::tables::register::{self, Fields, Lesson, Listed, Listing, Reader, Registers};
use crate::tables::scene::Scene;
use crate::tables::shares;
use crate::tables::surroundings;
use crate::tables::table::{Column, DistrictRead, Layout, NoTable, Role, SheetReading, Table};
use crate::tables::view::{View, is_numeric};
use crate::tables::villages;
use crate::tables::withhold;
use crate::tables::{long, sections};

/// Reads sheets with one schema.
#[derive(Debug)]
pub struct Recogniser<'s> {
    headings: Headings<'s>,
    fields: Fields<'s>,
    gazetteer: Gazetteer,
    explainer: Explainer<'s>,
    /// The year that was asked for, for tables that name a quarter and nowhere a year.
    run_year: Option<i32>,
}

/// A sheet upright, and turned once that is needed.
struct Views<'a> {
    sheet: &'a Sheet,
    upright: &'a View<'a>,
    turned: OnceCell<View<'a>>,
}

impl<'a> Views<'a> {
    fn of(&self, turned: bool) -> &View<'a> {
        if turned { self.turned.get_or_init(|| View::turned(self.sheet)) } else { self.upright }
    }
}

impl<'s> Recogniser<'s> {
    /// A reader for a schema.
    pub fn new(schema: &'s Schema, run_year: Option<i32>) -> Self {
        Self {
            headings: Headings::new(schema),
            fields: Fields::new(schema),
            gazetteer: Gazetteer::new(schema),
            explainer: Explainer::new(schema),
            run_year,
        }
    }

    /// Reads all sheets of a workbook that holds all of its cells.
    pub fn workbook(&self, path: &str, workbook: &Workbook) -> Vec<SheetReading> {
        let papers = papers::of(&workbook.sheets, self.headings.schema());
        let read = |sheet| self.sheet((path, &papers), sheet, workbook.epoch_1904, None);
        workbook.sheets.iter().map(read).collect()
    }

    /// What takes the rows of a large sheet that begins as a register does; `None` where its cells are needed all
    /// together. `lesson` is what an earlier reading of the sheet has taught.
    pub fn listing(&self, path: &str, head: &Head<'_>, lesson: Option<Lesson>) -> Option<Listing<'_>> {
        Listing::begin(head, &self.reader(path, head.sheet, head.epoch_1904), lesson)
    }

    /// Whether a sheet whose rows were shown must be read once more, and how.
    pub fn lesson(&self, path: &str, sheet: &Sheet, epoch_1904: bool, listing: &Listing<'_>) -> Option<Lesson> {
        listing.lesson(sheet, &self.reader(path, sheet, epoch_1904))
    }

    /// Reads all sheets of a workbook, of which some were shown row by row: each listing with its sheet's place.
    pub fn streamed(
        &self,
        path: &str,
        workbook: &mut Workbook,
        listings: Vec<(usize, Listing<'_>)>,
    ) -> Vec<SheetReading> {
        let epoch_1904 = workbook.epoch_1904;
        let papers = papers::of(&workbook.sheets, self.headings.schema());
        let mut listings: BTreeMap<usize, Listing<'_>> = listings.into_iter().collect();
        let read = |(i, sheet): (usize, &mut Sheet)| {
            let listed = listings.remove(&i).and_then(Listing::finish);
            let counted = listed.map(|Listed { registers, runs, rest }| {
                sheet.cells.extend(rest.into_cells());
                (registers, runs)
            });
            self.sheet((path, &papers), sheet, epoch_1904, counted)
        };
        workbook.sheets.iter_mut().enumerate().map(read).collect()
    }

    fn reader<'a, 'r: 'a>(&'r self, path: &'a str, sheet: &'a Sheet, epoch_1904: bool) -> Reader<'a, 'r> {
        Reader {
            fields: &self.fields,
            headings: &self.headings,
            gazetteer: &self.gazetteer,
            path,
            sheet: &sheet.name,
            epoch_1904,
            run_year: self.run_year,
        }
    }

    /// Reads one sheet of a file, whose sheets without a table may hold notes. `counted` is a register whose rows are not
    /// kept with it, with all rows of the sheet.
    fn sheet(
        &self,
        (path, papers): (&str, &[Paper]),
        sheet: &Sheet,
        epoch_1904: bool,
        counted: Option<(Registers, Runs)>,
    ) -> SheetReading {
        let visible = sheet.visibility == Visibility::Visible;
        let mut reading = SheetReading {
            name: sheet.name.clone(),
            visible,
            tables: Vec::new(),
            rows: Vec::new(),
            hidden_data: Vec::new(),
            unread: Vec::new(),
            no_table: None,
        };
        if let Some(problem) = &sheet.problem {
            reading.no_table = Some(NoTable::Unreadable(problem.clone()));
            return reading;
        }
        if sheet.cells.is_empty() {
            reading.no_table = Some(NoTable::Empty);
            return reading;
        }
        let full = View::upright(sheet);
        let (mut registers, runs) = counted.map_or_else(Default::default, |(r, runs)| (r, Some(runs)));
        let counted: Vec<CellRange> = registers.tables.iter().map(|t| t.range).collect();
        let beside = (!counted.is_empty()).then(|| without(sheet, &counted));
        let beside = beside.as_ref().map(View::upright);
        register::read(beside.as_ref().unwrap_or(&full), &self.reader(path, sheet, epoch_1904), &mut registers);
        let Registers { tables, mut fates, foreign } = registers;
        let mut boxes: Vec<CellRange> = tables.iter().map(|t| t.range).collect();
        reading.tables = tables;
        // What the registers leave may hold tables of the other kinds.
        let rest = (!boxes.is_empty()).then(|| without(sheet, &boxes));
        let sheet_left = rest.as_ref().unwrap_or(sheet);
        let left = rest.as_ref().map(View::upright);
        let views = Views { sheet: sheet_left, upright: left.as_ref().unwrap_or(&full), turned: OnceCell::new() };
        let mut blocks = anchors::find(&|turned| views.of(turned), &self.gazetteer, &self.headings);
        if blocks.is_empty() && reading.tables.is_empty() {
            blocks = villages::find(views.upright, &sheet.name, &self.gazetteer, &self.headings);
        } else if let ([names], true) = (blocks.as_slice(), reading.tables.is_empty()) {
            let cards = villages::cards(views.upright, names, &self.gazetteer, &self.headings);
            blocks = if cards.is_empty() { blocks } else { cards };
        }
        let mut failed: Option<NoTable> = foreign.then_some(NoTable::Register);
        let mut headers: Vec<Header> =
            blocks.iter().map(|b| header::read(views.of(b.turned), b, &self.gazetteer, &self.headings)).collect();
        let meanings = if headers.is_empty() { BTreeMap::new() } else { legend::of_headings(&full) };
        headers.iter_mut().filter(|_| !meanings.is_empty()).for_each(|header| legend::write_out(header, &meanings));
        end_before_next(&mut blocks, &headers);
        inherit_headings(&blocks, &mut headers, |turned| views.of(turned), &self.headings);
        let mut extents: Vec<CellRange> =
            blocks.iter().zip(&headers).map(|(b, h)| extent(views.of(b.turned), b, h, b.last)).collect();
        for (n, (block, header)) in blocks.iter().zip(&headers).enumerate() {
            let view = views.of(block.turned);
            let others: Vec<CellRange> = extents.iter().enumerate().filter(|(i, _)| *i != n).map(|(_, e)| *e).collect();
            let extent = extents[n];
            let around = surroundings::around(views.upright, extent, &others, path, &sheet.name, &self.headings);
            match self.table(view, block, header, &around) {
                Ok((table, own)) => {
                    ledger::note(&mut fates, view, header, own, &table);
                    boxes.push(table.range);
                    // What follows below its last name is its own, and no title of the next table.
                    extents[n] = table.range;
                    reading.tables.push(table);
                }
                Err(why) => {
                    if let NoTable::NoHeadings { districts } = &why
                        && self.holds_figures(view, block)
                    {
                        reading.unread.push(*districts);
                    }
                    failed = failed.or(Some(why));
                }
            }
        }
        self.set_aside((path, papers), &full, sheet, &fates, &mut reading);
        if reading.tables.is_empty() {
            reading.no_table =
                Some(failed.unwrap_or_else(|| NoTable::NoDistricts { nearest: self.nearest_name(views.upright) }));
        }
        reading.tables.sort_by_key(|t| t.range.start);
        hidden::figures(&mut reading, sheet);
        hidden::rows(&mut reading, sheet, &fates);
        reading.rows = ledger::rows(&full, runs, &fates, &boxes, &self.headings);
        reading
    }

    /// The table of a block, and what became of its rows.
    fn table(
        &self,
        view: &View<'_>,
        block: &Block,
        header: &Header,
        around: &Surroundings,
    ) -> Result<(Table, BTreeMap<u32, Fate>), NoTable> {
        let districts = CellRange::around([view.place(block.first, block.line), view.place(block.last, block.line)])
            .unwrap_or_else(|| CellRange::new(CellRef::new(0, 0), CellRef::new(0, 0)));
        if self.is_register(view, block, header) {
            return Err(NoTable::Register);
        }
        let columns = columns::understand(view, block, header, &self.headings, around, self.run_year);
        let proof = proof::of_sums(view, header.first_record..=block.last, &columns, &self.headings);
        let scene = Scene {
            view,
            block,
            header,
            columns: &columns,
            gazetteer: &self.gazetteer,
            headings: &self.headings,
            around,
        };
        let (columns, body, kind, layout) =
            match sections::read(&scene, self.run_year).or_else(|| long::read(&scene, self.run_year)) {
                Some((columns, body, kind)) => (columns, body, kind, Layout::Long),
                None => {
                    let layout = if block.turned { Layout::Across } else { Layout::Down };
                    let (body, kind) = body::read(&scene);
                    (columns, body, kind, layout)
                }
            };
        if !columns.iter().any(|c| matches!(c.role, Role::Measure(_) | Role::Ambiguous(_))) {
            return Err(NoTable::NoHeadings { districts });
        }
        let range = extent(view, block, header, body.last);
        let shares = shares::read(view, &columns, &body.records, self.headings.schema());
        let splits = proof::splits(view, &proof, &columns, &body.records, &self.headings);
        let mut unexplained = body.unexplained;
        if layout != Layout::Long {
            unexplained.extend(refute::of(view, &columns, (&body.records, &body.totals), &self.headings));
        }
        let table = Table {
            splits,
            range,
            kind,
            layout,
            dataset: dataset(&columns, self.headings.schema()),
            titles: around.titles.clone(),
            period: crate::tables::period_sources::settle_sources(&around.periods, self.run_year, false, false),
            columns,
            records: body.records,
            totals: body.totals,
            shares,
            register: None,
            unexplained,
            withheld: Vec::new(),
            withheld_names: Vec::new(),
        };
        Ok((table, body.fates))
    }

    /// Takes the figures out of columns about which something speaks that was not understood, and sets tables aside of
    /// which none is left.
    fn set_aside(
        &self,
        (path, papers): (&str, &[Paper]),
        view: &View<'_>,
        sheet: &Sheet,
        fates: &Fates,
        reading: &mut SheetReading,
    ) {
        let ranges: Vec<CellRange> = reading.tables.iter().map(|t| t.range).collect();
        for table in &mut reading.tables {
            let schema = self.headings.schema();
            let goes_on = table.register.is_some().then(|| list_notes::end(view, table, schema)).flatten();
            table.register.iter_mut().for_each(|register| register.goes_on = goes_on);
            let mut notes = notes::of(view, table, &ranges, fates, &sheet.comments, schema);
            notes.extend(overlays::on_pages(sheet, schema));
            notes.extend(overlays::on_drawings(sheet, schema));
            notes.extend(overlays::on_selection(table, sheet, schema));
            notes.extend(papers.iter().filter_map(|paper| paper.about(&reading.name, table, schema)));
            let spoken = self.explainer.unexplained(table, &ranges, &notes, &reading.name, path);
            table.unexplained.extend(spoken);
            if !table.unexplained.is_empty() {
                withhold::figures(table);
            }
            super::zeros::set_aside(table, self.headings.schema());
            if table.is_set_aside() {
                table.records.clear();
                table.totals.clear();
            }
        }
    }

    /// Whether the rows are a list by name: several columns of words that only a register has.
    fn is_register(&self, view: &View<'_>, block: &Block, header: &Header) -> bool {
        let rows: Vec<u32> = view.rows_in(header.first_record..=block.last).collect();
        let mut fields: BTreeMap<&str, Vec<Field>> = BTreeMap::new();
        for column in &header.columns {
            let path: Vec<String> = column.labels.iter().map(|(_, t)| t.clone()).collect();
            let Some((dataset, field)) = self.headings.register_field(&path) else { continue };
            let number = matches!(field, Field::Nik | Field::Identity);
            let place = matches!(field, Field::Village | Field::Regency | Field::Province);
            if !place && columns::is_wordy(view, &rows, column.col) || number {
                fields.entry(dataset).or_default().push(field);
            }
        }
        fields.values().any(|f| f.len() >= 2)
    }

    /// Whether most districts have a figure beside their name.
    fn holds_figures(&self, view: &View<'_>, block: &Block) -> bool {
        let beside = |row: &u32| view.row(*row).iter().any(|(_, c, cell)| *c > block.line && is_numeric(cell));
        let figures = (block.first..=block.last).filter(beside).count();
        figures >= 3 && figures * 2 > self.headings.schema().region.districts.len()
    }

    /// The text that comes nearest to a district's name on a sheet without a table.
    fn nearest_name(&self, view: &View<'_>) -> Option<(CellRef, String)> {
        view.cells().iter().take(5_000).find_map(|(row, col, cell)| {
            let text = crate::tables::view::text_of(cell)?;
            (text.len() <= 40 && matches!(self.gazetteer.district(text), DistrictRead::Misspelt(_)))
                .then(|| (CellRef::new(*row, *col), text.trim().to_owned()))
        })
    }
}

/// Under "TRIWULAN II" in the middle of a list the columns go on under the heading at its top.
fn inherit_headings<'v>(
    blocks: &[Block],
    headers: &mut [Header],
    view: impl Fn(bool) -> &'v View<'v>,
    headings: &Headings<'_>,
) {
    let mut parent = 0;
    for i in 1..blocks.len() {
        let (own, above) = (&blocks[i], &blocks[parent]);
        let follows = own.turned == above.turned && own.line == above.line;
        let bare = headers[i].rows.iter().all(|r| anchors::is_period_row(view(own.turned), *r, headings));
        if !(follows && bare) {
            parent = i;
            continue;
        }
        // What stands across the whole heading is the first list's own period.
        let own_row = |at: &CellRef| anchors::is_period_row(view(above.turned), at.row, headings);
        let mut columns = headers[parent].columns.clone();
        for column in &mut columns {
            column.labels.retain(|(at, _)| !own_row(at));
        }
        headers[i].columns = columns;
        headers[i].line = headers[parent].line.clone();
        headers[i].rows.clear();
    }
}

/// Stacked tables end where the next one's heading begins.
fn end_before_next(blocks: &mut [Block], headers: &[Header]) {
    let tops: Vec<(bool, u32, u32, u32)> = blocks
        .iter()
        .zip(headers)
        .map(|(b, h)| (b.turned, b.line, h.rows.first().copied().unwrap_or(h.first_record), b.first))
        .collect();
    for block in blocks.iter_mut() {
        for (turned, _, top, first) in &tops {
            if *turned == block.turned && *first > block.last {
                block.bottom = block.bottom.min(top.saturating_sub(1));
            }
        }
    }
}

/// The table's rectangle on the sheet.
fn extent(view: &View<'_>, block: &Block, header: &Header, last: u32) -> CellRange {
    let top = header.rows.first().copied().unwrap_or(header.first_record);
    let columns = header.columns.iter().map(|c| c.col).chain([block.line]);
    let (left, right) = columns.fold((block.line, block.line), |(l, r), c| (l.min(c), r.max(c)));
    let corners = [view.place(top, left), view.place(last.max(block.last), right)];
    CellRange::around(corners).unwrap_or_else(|| CellRange::new(corners[0], corners[1]))
}

fn dataset(columns: &[Column], schema: &Schema) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for column in columns {
        if let Role::Measure(id) | Role::SumOfPeriods(id) = &column.role
            && let Some(dataset) = schema.dataset_of(id)
        {
            *counts.entry(&dataset.id).or_default() += 1;
        }
    }
    counts.into_iter().max_by_key(|(id, n)| (*n, std::cmp::Reverse(*id))).map(|(id, _)| id.to_owned())
}

/// The sheet without the rows of some tables.
fn without(sheet: &Sheet, tables: &[CellRange]) -> Sheet {
    let inside = |row: u32| tables.iter().any(|t| (t.start.row..=t.end.row).contains(&row));
    Sheet {
        name: sheet.name.clone(),
        visibility: sheet.visibility,
        cells: sheet.cells.iter().filter(|c| !inside(c.row)).cloned().collect(),
        merges: sheet.merges.iter().filter(|m| !inside(m.start.row)).copied().collect(),
        hidden_rows: sheet.hidden_rows.clone(),
        hidden_columns: sheet.hidden_columns.clone(),
        comments: sheet.comments.clone(),
        drawings: sheet.drawings.clone(),
        prompts: sheet.prompts.clone(),
        page: sheet.page.clone(),
        problem: None,
    }
}
