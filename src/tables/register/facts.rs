//! Reads what one row of a register says: its status, its date, and which of its cells are in doubt.

use crate::period::{Part, Period};
use crate::place::CellRef;
use crate::schema::{Field, is_among};
use crate::tables::asides::denies;
use crate::tables::dates::DateRead;
use crate::tables::periods;
use crate::tables::register::content::Line;
use crate::tables::register::identity::{self, Identity};
use crate::tables::register::look::Look;
use crate::tables::register::naming::{aside_of_name, is_of_several, is_range, is_trial, name_of};
use crate::tables::register::read::Doubt;
use crate::tables::register::saying::{self, Care, Remark};
use crate::tables::register::who::Who;
use crate::tables::register::{Content, Plan};

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
pub struct Facts {
    /// Zero-based row.
    pub row: u32,
    /// Its status.
    pub status: Status,
    /// The fields that some counts need and that hold a number or text.
    pub filled: Vec<Field>,
    /// Its identity.
    pub who: Option<Who>,
    /// Hash of its name alone.
    pub name: Option<u64>,
    /// Hash of what a row without an identity says of whom it names.
    pub alike: Option<u64>,
    /// The same with what must agree beside an identity, where that is counted more than once a year.
    pub twin: Option<u64>,
    /// The period for which it counts, and whether that runs from the start of the year; or why it has none.
    pub when: Result<(Period, bool), (CellRef, Doubt)>,
    /// Its date's cell, where day and month could be exchanged and nothing shows which is which.
    pub either: Option<CellRef>,
    /// The districts in which its village may lie, where nothing else tells its own.
    pub villages: Vec<String>,
    /// Whether something beside it says that it does not count.
    pub excluded: bool,
    /// Doubts that stand whatever becomes of the row.
    pub doubts: Vec<(CellRef, Doubt)>,
}

impl Look<'_, '_> {
    /// Reads everything of a row but its district.
    pub fn facts(&self, line: &Line<'_>) -> Facts {
        let mut doubts = Vec::new();
        let at = |col: u32| CellRef::new(line.row, col);
        let status = self.status(line, &mut doubts);
        let mut either = None;
        let when = self.when(line, &mut either);
        // "Belum" below "Tgl Serah Terima": it has not come about.
        let undated = self.plan.date_column().and_then(|col| Some((col, line.at(Some(col)).and_then(Content::text)?)));
        let by_title = self.plan.declared.period.is_some_and(|period| period.part != Part::Year);
        if let Some((col, text)) = undated.filter(|(_, text)| by_title && self.denies_date(text)) {
            doubts.push((at(col), Doubt::Remark(text.to_owned())));
        }
        let who = self.identity(line, &mut doubts);
        let vocabulary = &self.plan.schema.vocabulary;
        let needed = self.plan.register.counts.iter().flat_map(|c| &c.needs);
        let filled: Vec<Field> = needed
            .filter(|f| {
                let kind = self.plan.register.checks.get(f).copied();
                identity::is_filled(line.at(self.plan.layout.field(**f)), kind, vocabulary)
            })
            .copied()
            .collect();
        for (field, kind) in &self.plan.register.checks {
            let Some(col) = self.plan.layout.field(*field) else { continue };
            let content = line.at(Some(col));
            // "NIK tidak padan" below NIB is no number, and may say that there is none.
            let wordy = |text: &&str| !text.bytes().any(|b| b.is_ascii_digit()) && !identity::is_tick(text);
            let needed = filled.contains(field);
            if let Some(text) = content.and_then(Content::text).filter(wordy).filter(|_| needed) {
                doubts.push((at(col), Doubt::Remark(text.to_owned())));
                continue;
            }
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
        // A tick below "PIRT" beside an empty "NIB" may be a permit or none.
        let ticked = |col: &&u32| line.at(Some(**col)).and_then(Content::text).is_some_and(identity::is_tick);
        if let Some(col) = self.plan.beside_needed.iter().find(ticked).filter(|_| filled.is_empty()) {
            let heading = self.plan.layout.columns.iter().find(|c| c.index == *col).and_then(|c| c.heading.last());
            doubts.push((at(*col), Doubt::Remark(heading.cloned().unwrap_or_default())));
        }
        let alike = who.is_none().then(|| self.alike(line)).flatten();
        let same = if self.plan.register.once_a_year { &[][..] } else { self.plan.register.same.as_slice() };
        // Each officer of a cooperative has a telephone of his own.
        let named = [Field::Name, Field::Owner, Field::Village, Field::Address];
        let says = |fields: &mut dyn Iterator<Item = Field>| -> Vec<String> {
            fields.map(|field| self.compared(line, field)).collect()
        };
        // The numbers of two permits are not the number of the enterprise that got both.
        let of_paper = who.as_ref().is_some_and(|who| who.of_paper);
        let whole = || self.compared(line, Field::Name).len() * self.compared(line, Field::Owner).len() > 0;
        let twin = (alike.is_some() || of_paper && whole()).then(|| {
            let shown = says(&mut named.into_iter().chain(same.iter().copied()));
            identity::hash(shown.iter().map(String::as_str))
        });
        let excluded = self.remarks(line, &mut doubts);
        let name = self.shown(line, Some(self.plan.key_column())).and_then(name_of);
        Facts {
            row: line.row,
            status,
            filled,
            who,
            name,
            alike,
            twin,
            when,
            either,
            villages: Vec::new(),
            excluded,
            doubts,
        }
    }

    /// Whether what stands in place of a day says that there is none yet, or that it came to nothing.
    fn denies_date(&self, text: &str) -> bool {
        let vocabulary = &self.plan.schema.vocabulary;
        let words = vocabulary.words(text);
        let pending = |w: &String| is_among(&vocabulary.particles.pending, w);
        words.iter().any(pending) || denies(&words, self.plan.schema)
    }

    /// Whether a remark says that the row does not count; what is not understood is doubtful, once for a row.
    fn remarks(&self, line: &Line<'_>, doubts: &mut Vec<(CellRef, Doubt)>) -> bool {
        let shown = |(col, care): &(u32, Care)| Some((*col, *care, self.shown(line, Some(*col))?));
        let said: Vec<(u32, Content<'_>, Remark)> = (self.plan.remarks.iter().filter_map(shown))
            .map(|(col, care, content)| (col, content, self.plan.remark(col, content, care)))
            .collect();
        if said.iter().any(|(.., remark)| *remark == Remark::Excluded) {
            return true;
        }
        doubts.extend(self.absent(line));
        let (beside, excluded) = self.beside_name(line);
        if excluded {
            return true;
        }
        doubts.extend(beside);
        let unclear = said.into_iter().find(|(.., remark)| *remark == Remark::Unclear);
        doubts.extend(unclear.map(|(col, content, _)| {
            let written = content.written().unwrap_or_default().into_owned();
            (CellRef::new(line.row, col), Doubt::Remark(written))
        }));
        false
    }

    /// What stands in brackets or behind a dash after a name, where it says that the row may not count, and whether it says
    /// that it does not: "Peserta 3 (mundur)".
    fn beside_name(&self, line: &Line<'_>) -> (Option<(CellRef, Doubt)>, bool) {
        let plan = self.plan;
        let names = [Field::Name, Field::Owner, Field::Person].into_iter().filter_map(|f| plan.layout.field(f));
        // "tes usaha" tries the form.
        let name = self.words(line, Some(plan.key_column())).unwrap_or_default();
        if is_trial(name, plan) {
            return (Some((CellRef::new(line.row, plan.key_column()), Doubt::Remark(name.to_owned()))), false);
        }
        for col in kind_columns(plan) {
            let Some(text) = line.at(Some(col)).and_then(Content::text) else { continue };
            if denies_row(text, plan) {
                return (Some((CellRef::new(line.row, col), Doubt::Remark(text.to_owned()))), false);
            }
        }
        // "15 - 20" numbers several, as "Kelompok Tani (15 orang)" names them.
        if is_of_several(name, plan) {
            return (Some((CellRef::new(line.row, plan.key_column()), Doubt::Remark(name.to_owned()))), false);
        }
        if let Some(text) = line.at(plan.layout.number).and_then(Content::text).filter(|text| is_range(text, plan)) {
            let at = CellRef::new(line.row, plan.layout.number.unwrap_or_default());
            return (Some((at, Doubt::Remark(text.to_owned()))), false);
        }
        for col in std::iter::once(plan.key_column()).chain(names) {
            let Some(said) = self.words(line, Some(col)).and_then(aside_of_name) else { continue };
            match saying::said(said, Care::Denials, plan.schema, plan.register, plan.gazetteer) {
                Remark::Harmless => {}
                Remark::Excluded => return (None, true),
                Remark::Unclear => {
                    return (Some((CellRef::new(line.row, col), Doubt::Remark(said.to_owned()))), false);
                }
            }
        }
        (None, false)
    }

    /// Who came on none of the days that are ticked for others did perhaps not take part; one day is enough.
    fn absent(&self, line: &Line<'_>) -> Option<(CellRef, Doubt)> {
        let plan = self.plan;
        let away = |text: &str| {
            let letters = text.trim().chars().filter(|c| c.is_alphanumeric()).count();
            !identity::is_tick(text)
                && (letters <= 1 || plan.remark(plan.key_column(), Content::Text(text), Care::Full) != Remark::Harmless)
        };
        let marks = plan.days.iter().map(|col| line.at(Some(*col)).and_then(Content::text).filter(|text| away(text)));
        let marks: Vec<&str> = marks.collect::<Option<_>>()?;
        let (col, mark) = (plan.days.first()?, marks.first()?);
        Some((CellRef::new(line.row, *col), Doubt::Remark((*mark).to_owned())))
    }

    fn class(&self, words: &str) -> Option<String> {
        self.plan.classes.get(words).cloned()
    }

    /// The status of a row.
    pub fn status(&self, line: &Line<'_>, doubts: &mut Vec<(CellRef, Doubt)>) -> Status {
        let layout = &self.plan.layout;
        if let Some(col) = layout.field(Field::Status) {
            let cell = CellRef::new(line.row, col);
            // A word such as "tidak" is a status here, though it says none elsewhere.
            let content = self.shown(line, Some(col));
            let meant = content.and_then(|content| self.plan.layout.legend.meaning(content));
            let text = meant.or_else(|| content.and_then(Content::text));
            if let Some(class) = text.and_then(|t| self.class_of(t)) {
                return Status::Class(class);
            }
            return match (
                text.filter(|t| !identity::is_placeholder(t, &self.plan.schema.vocabulary)),
                &self.section.class,
            ) {
                (Some(text), _) => {
                    let plan = self.plan;
                    let said = saying::said(text, Care::Denials, plan.schema, plan.register, plan.gazetteer);
                    // "Besar" is none of those that are counted at all.
                    let out = said == Remark::Excluded;
                    let doubt = if out { Doubt::Remark } else { Doubt::Status };
                    doubts.push((cell, doubt(text.to_owned())));
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
            let class = self.section.class.as_ref().or(self.plan.class.as_ref());
            return class.map_or(Status::NotTold, |class| Status::Class(class.clone()));
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
    pub fn class_of(&self, text: &str) -> Option<String> {
        let vocabulary = &self.plan.schema.vocabulary;
        let read = |text: &str| {
            let words = vocabulary.words(text);
            // "Aktif s/d 2019" is active no more.
            if text.bytes().any(|b| b.is_ascii_digit()) && periods::read(&words, &vocabulary.periods).said.to_date {
                return None;
            }
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
    pub fn when(&self, line: &Line<'_>, either: &mut Option<CellRef>) -> Result<(Period, bool), (CellRef, Doubt)> {
        let plan = self.plan;
        let own = plan
            .declared
            .period
            .map(|p| (p, plan.declared.to_date))
            .ok_or((plan.heading_of(plan.key_column()), Doubt::NoPeriod));
        let by_date = plan.register.placed_by == crate::schema::PlacedBy::Date;
        let took_place = self.section.when.or(plan.took_place).filter(|_| by_date);
        let (read, cell) = match plan.date_column() {
            Some(col) => {
                let cell = CellRef::new(line.row, col);
                let content = self
                    .shown(line, Some(col))
                    .filter(|c| c.text().is_none_or(|t| !identity::is_placeholder(t, &plan.schema.vocabulary)));
                (content.map_or(DateRead::Blank, |c| plan.date(c)), cell)
            }
            None if took_place.is_some() => {
                (took_place.map_or(DateRead::Blank, DateRead::At), CellRef::new(line.row, plan.key_column()))
            }
            None => return own,
        };
        if matches!(read, DateRead::Either(_)) && !plan.order_shown {
            *either = Some(cell);
        }
        // Where a title or section tells the date, the row's cell is a name.
        let written =
            || self.shown(line, plan.date_column()).and_then(Content::written).unwrap_or_default().into_owned();
        let mut year = plan.declared.period.map(|p| p.year);
        if let Some(col) = plan.layout.years {
            let written = self.shown(line, Some(col)).and_then(Content::written).unwrap_or_default();
            year = crate::tables::periods::year(&written);
        }
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
}

/// The columns of a list that say what each row got, learned or makes.
pub fn kind_columns<'p>(plan: &'p Plan<'_>) -> impl Iterator<Item = u32> + 'p {
    [Field::Kind, Field::Training, Field::Business].into_iter().filter_map(|field| plan.layout.field(field))
}

/// Whether a cell of such a column says that its row does not count: "tidak jadi menerima", "Besar" among small enterprises.
pub fn denies_row(text: &str, plan: &Plan<'_>) -> bool {
    let remarks = &plan.schema.vocabulary.remarks;
    let words = plan.schema.vocabulary.words(text);
    let denies = words.first().is_some_and(|w| remarks.negations.contains(w) && w.len() > 1);
    let mut excluding = remarks.excluding.iter().chain(&plan.register.excluding);
    denies || excluding.any(|phrase| words.starts_with(phrase))
}
