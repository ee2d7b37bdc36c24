//! Where a register stands on a sheet: its heading row, what each column holds, and which dataset it is.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::grids::Cell;
use crate::period::Part;
use crate::place::{CellRange, CellRef};
use crate::schema::Field;
use crate::schema::{Dataset, PeriodWord, Phrase, PlacedBy, Register, Schema, is_among};
use crate::tables::anchors::is_figure;
use crate::tables::columns::Surroundings;
use crate::tables::dates::{self, DateRead, Order, When};
use crate::tables::gazetteer::{Gazetteer, Label};
use crate::tables::headings::Headings;
use crate::tables::memo::Memo;
use crate::tables::numbering::numbers_columns;
use crate::tables::periods;
use crate::tables::phrasebook::{KnownWords, Phrasebook};
use crate::tables::register::Content;
use crate::tables::register::candidate::{Candidate, Head};
use crate::tables::register::choose::{choose, drop_unsaid, is_partial};
use crate::tables::register::claims::{self, Claim, Settled, holds_dates};
use crate::tables::register::head::head;
use crate::tables::register::holds::{filled, holds_words, is_names, is_ticked, tells_statuses};
use crate::tables::register::legend::Legend;
use crate::tables::view::{View, is_numeric, text_of};

use crate::tables::register::layout::{Layout, layout};

/// How many rows below a heading are looked at to see what its columns hold.
const SAMPLE: usize = 60;

/// What a sheet says of a register.
#[derive(Debug)]
pub enum Found {
    /// One that can be counted, and what stands around it.
    Layout(Box<Layout>, Surroundings),
    /// A list by name of something that no dataset holds, or of which nobody says what it lists.
    Foreign,
}

/// The words of all register headings, ready to be compared.
#[derive(Debug)]
pub struct Fields<'s> {
    schema: &'s Schema,
    /// Every word of a field's phrases, for telling typing errors from new words.
    known: KnownWords<'s>,
    /// The datasets that have a register, with the phrases of its fields.
    registers: Vec<(&'s Dataset, Phrasebook<'s, Field>)>,
    /// Whether a text may head a column of a list.
    heads: Memo<bool>,
    /// What the labels above a column ask for.
    asked: Memo<Option<Arc<Meant>>>,
}

/// What the labels above a column ask for.
struct Asked {
    col: u32,
    /// Whether a label of a group stands above its own.
    deep: bool,
    /// What they say, wherever they stand.
    meant: Arc<Meant>,
}

/// What some labels, from the top down, say wherever they stand.
#[derive(Debug)]
struct Meant {
    /// The last label, as a status is written.
    own: String,
    /// The words that may name a field: of all labels, of the last one, and both with typing errors mended.
    readings: Vec<Vec<String>>,
    /// The field of each register, in their order.
    fields: Vec<Option<Field>>,
}

impl<'s> Fields<'s> {
    /// The fields of a schema's registers.
    pub fn new(schema: &'s Schema) -> Self {
        let registers = || schema.datasets.iter().filter_map(|d| Some((d, d.register.as_ref()?)));
        let words = registers().flat_map(|(_, r)| r.fields.values().flatten().flatten()).map(String::as_str);
        let phrases = |register: &'s Register| {
            register.fields.iter().flat_map(|(field, phrases)| phrases.iter().map(move |p| (p, *field)))
        };
        Self {
            schema,
            known: KnownWords::new(words),
            registers: registers().map(|(d, r)| (d, Phrasebook::new(phrases(r)))).collect(),
            heads: Memo::default(),
            asked: Memo::default(),
        }
    }

    /// The field of a dataset's register that a heading asks for.
    fn field(&self, dataset: &Dataset, book: &Phrasebook<'s, Field>, words: &[String]) -> Option<Field> {
        let neutral = &self.schema.vocabulary.neutral;
        let aside = |w: &String| is_among(&self.schema.vocabulary.particles.heading_asides, w) || is_number(w);
        let free = |w: &String| neutral.contains(w) || dataset.also.contains(w);
        let fits = |field: Field, phrase: &Phrase| -> Option<usize> {
            let rest: Vec<&String> = words.iter().filter(|w| !phrase.contains(w)).collect();
            // A single word such as "koperasi" names a column only by itself: "Jumlah Koperasi" counts them.
            // "Status" over "Tahun 2022" and "Tahun 2023" tells it of each.
            let periods = &self.schema.vocabulary.periods;
            let dated = field == Field::Status && words.iter().any(|w| year_of(w).is_some());
            let free_of = |w: &&String| aside(w) || dated && periods.says(w, PeriodWord::Year);
            let fits = rest.iter().all(free_of) || phrase.len() > 1 && rest.iter().all(|w| aside(w) || free(w));
            (fits && (rest.is_empty() || field != Field::Kind)).then(|| phrase.len() * 10 - rest.len().min(9))
        };
        let said = book.said_by(words);
        let best = said.iter().filter_map(|(phrase, field)| Some((fits(*field, phrase)?, *field)));
        Some(best.max_by_key(|(length, _)| *length)?.1)
    }

    /// The words of a heading, with a typing error mended where only one word can be meant.
    fn mended(&self, words: &[String]) -> Vec<String> {
        words.iter().map(|word| self.known.meant_by(word).map_or_else(|_| word.clone(), str::to_owned)).collect()
    }

    /// The register whose heading starts in a row, if one does. `last` is the sheet's last row.
    pub fn at(
        &self,
        view: &View<'_>,
        row: u32,
        headings: &Headings<'_>,
        gazetteer: &Gazetteer,
        around: &dyn Fn(CellRange) -> Surroundings,
    ) -> Option<Found> {
        let cells = view.row(row);
        let texts = cells.iter().filter(|(_, _, c)| text_of(c).is_some_and(|t| t.len() <= 120)).count();
        // Figures, also written as text, or several districts beside one another: a row of a recap.
        let figures = cells.iter().filter(|(_, _, c)| is_figure(c)).count();
        let districts = |c: &Cell| text_of(c).is_some_and(|t| matches!(gazetteer.read(t), Label::District(..)));
        // "No" merged with the row below beside "PENERIMA" over all other headings: the first row of a heading of two.
        let merged = || cells.iter().filter_map(|(_, col, _)| view.merge(row, *col)).filter(|m| m.start.row == row);
        let grouped =
            || merged().any(|m| m.end.row > row) && merged().any(|m| m.end.row == row && m.end.col > m.start.col + 1);
        if texts < 3 && !(texts == 2 && grouped())
            || figures * 3 > texts
            || cells.iter().any(|(_, _, c)| is_numeric(c))
            || cells.iter().filter(|(_, _, c)| districts(c)).count() > usize::from(figures == 0)
        {
            return None;
        }
        let heads = |text: &str| {
            let words = headings.words(text);
            ["district", "village"].iter().any(|role| headings.says_role(text, role))
                || self.registers.iter().any(|(d, book)| self.field(d, book, &words).is_some())
        };
        let says = |text: &str| self.heads.of(text, || heads(text));
        let head = head(view, row, &says);
        let body: Vec<u32> =
            view.rows().skip_while(|r| head.rows.last().is_some_and(|l| r <= l)).take(SAMPLE).collect();
        let numbers = |row: &u32| numbers_columns(view.row(*row).iter().map(|(_, _, cell)| *cell));
        let body = if body.first().is_some_and(numbers) { body[1..].to_vec() } else { body };
        let asked: Vec<Asked> =
            head.columns.iter().filter_map(|(col, labels)| self.asked(*col, labels, headings)).collect();
        let (left, right) = (head.columns.first()?.0, head.columns.last()?.0);
        let says = |role: &str| {
            let leaf = |(_, labels): &(u32, Vec<(CellRef, String)>)| {
                labels.last().is_some_and(|(_, text)| headings.says_role(text, role))
            };
            head.columns.iter().any(leaf)
        };
        let numbered = says("number") && says("district");
        let candidates_of = |year: Option<i32>| -> Vec<Candidate<'s>> {
            let registers = self.registers.iter().enumerate();
            registers
                .filter_map(|(i, (d, _))| self.candidate(d, i, (&asked, numbered), view, &body, gazetteer, year))
                .collect()
        };
        // What stands around is gathered only where the columns may be a list's.
        if candidates_of(None).is_empty() {
            return None;
        }
        let end = view.rows().next_back().unwrap_or(row);
        let around = around(CellRange::new(CellRef::new(row, left), CellRef::new(end, right)));
        let mut candidates = candidates_of(around.periods.iter().find_map(|s| s.said.year));
        let legend = Legend::of(view, head.rows.last().copied().unwrap_or(row), &around.titles);
        if !legend.is_empty() {
            candidates.iter_mut().for_each(|c| self.take_legend(c, &legend, &head, (view, &body), gazetteer));
        }
        let unsaid = drop_unsaid(self.schema, &mut candidates, &around);
        let chosen =
            choose(self.schema, &candidates, &unsaid, &head, &around).filter(|c| !is_partial(c.dataset, &around));
        let Some(chosen) = chosen else { return Some(Found::Foreign) };
        Some(Found::Layout(Box::new(layout(chosen, &head, headings, &around)), around))
    }

    /// What the labels above a column ask for; `None` for running numbers and names of districts.
    fn asked(&self, col: u32, labels: &[(CellRef, String)], headings: &Headings<'_>) -> Option<Asked> {
        let path: Vec<&str> = labels.iter().map(|(_, text)| text.as_str()).collect();
        let meant = self.asked.of(&path.join("\u{1f}"), || self.meant(&path, headings).map(Arc::new))?;
        Some(Asked { col, deep: path.len() > 1, meant })
    }

    /// What some labels say, from the top down; `None` for running numbers and names of districts.
    fn meant(&self, labels: &[&str], headings: &Headings<'_>) -> Option<Meant> {
        let last = *labels.last()?;
        if labels.len() == 1 && (headings.says_role(last, "number") || headings.says_role(last, "district")) {
            return None;
        }
        let path: Vec<Vec<String>> = labels.iter().map(|text| headings.words(text)).collect();
        let (whole, leaf) = (path.concat(), path.last()?.clone());
        let own = leaf.join(" ");
        let mut readings = vec![whole];
        readings.extend((path.len() > 1).then_some(leaf));
        // "Aktif (1 = ya, 0 = tidak)", "Kriteria (Mikro/Kecil)": what may be filled in stands in brackets.
        let asked = last.trim().strip_suffix(')').and_then(|text| text.split_once('('));
        if let Some((before, _)) = asked.filter(|(before, inside)| inside.contains(['/', '=']) && !before.is_empty()) {
            readings.push(headings.words(before));
        }
        // "Nama Usaha / Business Name"
        readings.extend(last.split_once(" / ").map(|(own, _)| headings.words(own)));
        let mended: Vec<Vec<String>> = readings.iter().map(|words| self.mended(words)).collect();
        let new: Vec<Vec<String>> = mended.into_iter().filter(|words| !readings.contains(words)).collect();
        readings.extend(new);
        let field = |(d, book): &(&'s Dataset, Phrasebook<'s, Field>)| {
            readings.iter().find_map(|words| self.field(d, book, words))
        };
        let fields = self.registers.iter().map(field).collect();
        Some(Meant { own, readings, fields })
    }

    #[expect(clippy::too_many_arguments, reason = "what one heading is read with")]
    fn candidate(
        &self,
        dataset: &'s Dataset,
        at: usize,
        (asked, numbered): (&[Asked], bool),
        view: &View<'_>,
        body: &[u32],
        gazetteer: &Gazetteer,
        year: Option<i32>,
    ) -> Option<Candidate<'s>> {
        let register = dataset.register.as_ref()?;
        let mut claims: Vec<Claim> = Vec::new();
        let mut ticks: Vec<(u32, String)> = Vec::new();
        for Asked { col, deep, meant } in asked {
            let (own, readings, field) = (&meant.own, &meant.readings, meant.fields[at]);
            let class = register.statuses.iter().find(|(_, words)| words.contains(own)).map(|(c, _)| c);
            match (field, class) {
                (Some(Field::Status), Some(class)) if *deep => ticks.push((*col, class.clone())),
                (None, Some(class)) => ticks.push((*col, class.clone())),
                (Some(Field::Name), _) if !is_names(view, body, *col, gazetteer) => {}
                (Some(Field::Status), _) if !holds_words(view, body, *col) => {}
                (Some(Field::Start | Field::End), _)
                    if !holds_dates(view, body, *col, &self.schema.vocabulary.periods) => {}
                (Some(field), _) => {
                    let bare = readings.iter().all(|words| words.iter().filter(|w| !is_number(w)).count() < 2);
                    let year = readings.iter().flatten().find_map(|word| year_of(word));
                    claims.push(Claim { field, col: *col, bare, year });
                }
                _ => {}
            }
        }
        let Settled { mut fields, twins, past } = claims::settle(&claims, year, view, body, register, self.schema);
        // A column of quarters or months places rows where none of dates does.
        let stretch = (register.placed_by == PlacedBy::Date
            && !fields.iter().any(|(f, _)| matches!(f, Field::Date | Field::Start | Field::End)))
        .then(|| asked.iter().find(|a| self.tells_periods(a, view, body)))
        .flatten();
        fields.extend(stretch.map(|asked| (Field::Date, asked.col)));
        let years =
            stretch.and_then(|_| asked.iter().find(|a| self.tells_years(dataset, a, view, body))).map(|a| a.col);
        let stretch = stretch.map(|asked| asked.meant.own.clone());
        // Ticks are marks, not figures: a recap's columns "Aktif" and "Tidak Aktif" hold numbers above 1.
        ticks.retain(|(col, _)| is_ticked(view, body, *col));
        if !register.statuses.is_empty() && !fields.iter().any(|(f, _)| *f == Field::Status) && ticks.len() < 2 {
            // A list without a column for it may tell the status as a remark.
            let remarks = &self.schema.vocabulary.remarks;
            let leads = |words: &Vec<String>| {
                let asks = |w: &String| remarks.headings.iter().any(|h| *h == [w.as_str()]);
                words.first().is_some_and(|first| remarks.leads.contains(first)) && words[1..].iter().all(asks)
            };
            let remark = |asked: &&Asked| {
                fields.iter().chain(&past).all(|(_, c)| *c != asked.col)
                    && asked.meant.readings.iter().any(|words| leads(words) || remarks.headings.contains(words))
                    && tells_statuses(view, body, asked.col, register, self.schema)
            };
            let found = asked.iter().find(remark).map(|asked| (Field::Status, asked.col));
            fields.extend(found);
        }
        if ticks.len() < 2 || fields.iter().any(|(f, _)| *f == Field::Status) {
            ticks.clear();
        }
        let named = fields.iter().any(|(f, _)| *f == Field::Name || register.identity.iter().any(|i| i == f));
        // A heading that stands over several columns asks for one thing.
        let own = |c: &Claim| asked.iter().find(|a| a.col == c.col).map(|a| a.meant.own.as_str());
        let labels: BTreeSet<&str> = claims.iter().filter(|c| c.field != Field::Village).filter_map(own).collect();
        let columns: BTreeSet<u32> = claims.iter().filter(|c| c.field != Field::Village).map(|c| c.col).collect();
        let others = fields.iter().filter(|(f, c)| *f != Field::Village && !columns.contains(c)).count();
        // "Nama Koperasi" tells by itself what is listed, and by whom.
        let subject = |words: &Vec<String>| {
            let own = |w: &String| dataset.topics.iter().any(|t| t.words.contains(w));
            words.len() > 1 && words.iter().any(own)
        };
        let named_by = |c: &Claim| {
            c.field == Field::Name && asked.iter().any(|a| a.col == c.col && a.meant.readings.iter().any(subject))
        };
        let alone = usize::from(claims.iter().any(named_by));
        // "No | Nama Lengkap | Kecamatan": running numbers beside names are those of a list.
        let listed = usize::from(numbered && fields.iter().any(|(f, _)| *f == Field::Name));
        let telling = labels.len() + others + alone + listed + usize::from(!ticks.is_empty());
        let told = fields.iter().any(|(f, _)| matches!(f, Field::Name | Field::Owner));
        let legend = Legend::default();
        (named && telling >= 2 && told).then_some(Candidate {
            dataset,
            fields,
            ticks,
            stretch,
            years,
            legend,
            twins,
            past,
        })
    }

    /// Takes what codes stand for, where the columns that no field claims hold some; such a column may tell the status.
    fn take_legend(
        &self,
        candidate: &mut Candidate<'s>,
        legend: &Legend,
        head: &Head,
        (view, body): (&View<'_>, &[u32]),
        gazetteer: &Gazetteer,
    ) {
        let Some(register) = candidate.dataset.register.as_ref() else { return };
        let free = |col: &u32| candidate.fields.iter().all(|(field, c)| c != col || *field == Field::Status);
        let columns = head.columns.iter().map(|(col, _)| *col).filter(free);
        let legend = legend.clone().understood((view, body), columns, (self.schema, register, gazetteer));
        let told = candidate.fields.iter().any(|(field, _)| *field == Field::Status) || !candidate.ticks.is_empty();
        if let ([only], false) = (legend.columns.as_slice(), told)
            && legend.tells_statuses(self.schema, register)
        {
            candidate.fields.push((Field::Status, *only));
        }
        candidate.legend = legend;
    }

    /// Whether a column is headed by "Tahun" and holds years.
    fn tells_years(&self, dataset: &Dataset, asked: &Asked, view: &View<'_>, body: &[u32]) -> bool {
        let known = &self.schema.vocabulary.periods;
        let headed = asked.meant.readings.iter().any(|words| {
            let own = |w: &String| {
                let phrases = dataset.measures.iter().flat_map(|m| m.headings.iter().chain(&m.short_headings));
                phrases.flatten().any(|own| own == w)
            };
            let says =
                |w: &String| known.says(w, PeriodWord::Year) || self.schema.vocabulary.neutral.contains(w) || own(w);
            words.iter().any(|w| known.says(w, PeriodWord::Year)) && words.iter().all(says)
        });
        let year = |cell: &Cell| Content::from(&cell.value).written().is_some_and(|w| periods::year(&w).is_some());
        let mut cells = filled(view, body, asked.col).peekable();
        headed && cells.peek().is_some() && cells.all(year)
    }

    /// Whether a column is headed by a stretch of the year, "Triwulan" or "Bulan Pelaksanaan", and each of its cells tells one.
    fn tells_periods(&self, asked: &Asked, view: &View<'_>, body: &[u32]) -> bool {
        let periods = &self.schema.vocabulary.periods;
        let labels = self.schema.vocabulary.roles.get("period_label").map_or(&[][..], Vec::as_slice);
        let is_label =
            |words: &Vec<String>| labels.contains(words) && !words.iter().any(|w| periods.says(w, PeriodWord::Year));
        let tells = |cell: &Cell| {
            let content = Content::from(&cell.value);
            matches!(
                dates::read_below(Some(&asked.meant.own), content, false, Order::DayFirst, periods),
                DateRead::At(When { part: Part::Month(_) | Part::Quarter(_), .. })
            )
        };
        let mut cells = filled(view, body, asked.col).peekable();
        asked.meant.readings.iter().any(is_label) && cells.peek().is_some() && cells.all(tells)
    }
}

/// A word that is a year.
fn year_of(word: &str) -> Option<i32> {
    word.parse().ok().filter(|year| (1990..2100).contains(year))
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}
