//! What changes the meaning of rows already or still to be counted: sections between them, and years that stray.

use super::Counter;
use super::closed::Closed;
use crate::period::Period;
use crate::place::CellRef;
use crate::schema::Field;
use crate::schema::PlacedBy;
use crate::tables::asides::is_venue;
use crate::tables::dates::When;
use crate::tables::dates::{self, DateRead};
use crate::tables::fate::Fate;
use crate::tables::periods;
use crate::tables::register::Content;
use crate::tables::register::aside::names_other_regency;
use crate::tables::register::content::Line;
use crate::tables::register::look::Section;
use crate::tables::register::read::Doubt;
use crate::tables::register::saying::{self, Care, Remark};
use crate::tables::register::tell;

/// The longest word that is a thing though it begins as a passive does: "ternak".
const SHORT: usize = 6;

impl Counter<'_> {
    /// A section begins: a district, a status, a village, or a training with its date.
    pub(super) fn open(&mut self, line: &Line<'_>, text: &str) -> Fate {
        // The titles that a printout repeats on every page.
        if self.plan.titles.contains(&crate::label::fold(text)) {
            return Fate::Note;
        }
        // Where those below came together is not where they come from.
        if is_venue(text, self.plan.schema) {
            return Fate::Note;
        }
        let cell = line.cells.first().map_or(CellRef::new(line.row, 0), |(c, _)| CellRef::new(line.row, *c));
        let said = saying::said(text, Care::Full, self.plan.schema, self.plan.register, self.plan.gazetteer);
        if said == Remark::Excluded {
            let within = self.section.district.is_some();
            self.closed = Some(Closed::Out { within });
            return Fate::Section;
        }
        if tell::is_of_one_entry(text, &self.plan) {
            return Fate::Note;
        }
        // "TRIWULAN I" over rows that no dates of their own place.
        let told = periods::read(&self.plan.schema.vocabulary.words(text), &self.plan.schema.vocabulary.periods);
        let part = told.said.part.filter(|_| !told.said.to_date && told.taken.iter().all(|taken| *taken));
        let by_date = self.plan.register.placed_by == PlacedBy::Date && self.plan.date_column().is_none();
        if let Some(part) = part.filter(|_| by_date) {
            self.during = Some(When { year: told.said.year, part, day: None });
            self.section.when = self.during;
            self.closed = None;
            return Fate::Section;
        }
        // "HIBAH 2024" over rows of a list of 2023 that no dates of their own place.
        let year = periods::read_text(text, &self.plan.schema.vocabulary.periods).year;
        let own = self.plan.declared.period.map(|p| p.year);
        if self.plan.date_column().is_none() && year.is_some_and(|year| own.is_some_and(|own| own != year)) {
            self.closed = Some(Closed::unclear(cell, text));
            return Fate::Note;
        }
        let fate = self.open_understood(line, text);
        self.section.when = self.section.when.or(self.during);
        let said = if said == Remark::Unclear && self.names_kind(text) { Remark::Harmless } else { said };
        match (fate, said, &self.closed) {
            // Whether a block of those that do not count ends where the next kecamatan begins is not said.
            (Fate::Section, _, Some(Closed::Out { within: false })) if self.section.district.is_some() => {
                self.closed = Some(Closed::unclear(cell, text));
            }
            // "C. Pelatihan Anyaman (BATAL)" names a training and denies it.
            (Fate::Section, ..)
                if self.section.title.as_deref() == Some(text)
                    && (self.denies(text) || said == Remark::Unclear && !self.names_training(text)) =>
            {
                self.closed = Some(Closed::unclear(cell, text));
            }
            (Fate::Section, ..) => self.closed = None,
            (_, Remark::Harmless, _) => {}
            (_, _, Some(Closed::Out { .. })) => {}
            _ => self.closed = Some(Closed::unclear(cell, text)),
        }
        fate
    }

    /// Whether a label only names a kind of what is listed: "A. FREEZER 200 L" over those who got one, and not "PENGURUSAN
    /// NIB", which tells what happens.
    fn names_kind(&self, text: &str) -> bool {
        let plan = &self.plan;
        let words = plan.schema.vocabulary.words(text);
        let dataset = plan.schema.dataset(&plan.layout.dataset);
        // "PENERIMA FREEZER" in a list of "PENERIMA BANTUAN" says no more of them than the list does.
        let titled = |w: &String| plan.titles.iter().any(|title| title.split(' ').any(|own| own == w));
        let happens = |w: &String| dataset.is_some_and(|d| d.also.contains(w)) && !titled(w);
        let when = periods::read_text(text, &plan.schema.vocabulary.periods);
        // "SEKTOR KULINER" over some rows of a list of all.
        let kinds = plan.schema.vocabulary.roles.get("kind_label").map_or(&[][..], Vec::as_slice);
        // "A. SUMBER DANA : APBD"
        let unlettered = &words[usize::from(words.first().is_some_and(|w| w.len() == 1))..];
        let sorts = unlettered.len() > 1 && kinds.iter().any(|kind| unlettered.starts_with(kind)) && !self.denies(text);
        when.year.is_none() && when.part.is_none() && (sorts || !words.iter().any(happens) && self.is_of_subject(text))
    }

    /// Whether a label is the name of a training: "A. Pelatihan Sirup Markisa", and not "Peserta yang membatalkan diri".
    fn names_training(&self, text: &str) -> bool {
        let plan = &self.plan;
        let words = plan.schema.vocabulary.words(text);
        let named = words.iter().find(|w| w.len() > 1 && !w.bytes().all(|b| matches!(b, b'i' | b'v' | b'x')));
        let begins = named.is_some_and(|w| plan.register.trainings.iter().any(|t| t.first() == Some(w)));
        // "Pelatihan yang ditunda" tells what became of it.
        let remarks = &plan.schema.vocabulary.remarks;
        let happens = |w: &String| {
            let begins = |lead: &String| w.len() > SHORT && w.starts_with(lead.as_str());
            remarks.clauses.contains(w) || remarks.passives.iter().any(begins)
        };
        self.is_of_subject(text) || begins && !words.iter().any(happens)
    }

    /// Whether every word of a label belongs to what the dataset lists, or to a period.
    fn is_of_subject(&self, text: &str) -> bool {
        let plan = &self.plan;
        let Some(dataset) = plan.schema.dataset(&plan.layout.dataset) else { return false };
        let vocabulary = &plan.schema.vocabulary;
        let phrases = dataset.topics.iter().map(|t| &t.words).chain(plan.register.partial.iter().flatten());
        let own: Vec<&String> = phrases.flatten().chain(&dataset.also).chain(&dataset.title_words).collect();
        let number =
            |w: &String| w.len() == 1 || w.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'i' | b'v' | b'x'));
        let plain = |w: &String| number(w) || own.contains(&w) || vocabulary.neutral.contains(w);
        let words = vocabulary.words(text);
        let taken = periods::read(&words, &vocabulary.periods).taken;
        // "200 L": a unit behind a number.
        let numbered = |i: usize| i > 0 && words[i - 1].bytes().all(|b| b.is_ascii_digit());
        words.iter().enumerate().zip(taken).all(|((i, word), taken)| taken || numbered(i) || plain(word))
    }

    fn denies(&self, text: &str) -> bool {
        let plan = &self.plan;
        saying::said(text, Care::Denials, plan.schema, plan.register, plan.gazetteer) != Remark::Harmless
    }

    /// Puts a count in doubt on which a row below a label rests that is not understood.
    pub(super) fn question_below_label(&mut self, code: &str, tally: u32) {
        let Some(Closed::Unclear { cell, text, told }) = &mut self.closed else { return };
        if !told.contains(&tally) {
            told.push(tally);
            let (cell, doubt) = (*cell, Doubt::Remark(text.clone()));
            self.doubt(cell, Some(code), Some(tally), doubt);
        }
    }

    fn open_understood(&mut self, line: &Line<'_>, text: &str) -> Fate {
        if let Some(code) = self.districts.of_label(text) {
            // Where statuses are told first, each kecamatan stands under one of them; otherwise each starts anew.
            self.status_first |= self.section.class.is_some() && self.section.district.is_none();
            let class = self.section.class.take().filter(|_| self.status_first);
            self.section = Section { district: Some(code), class, ..Section::default() };
            self.ended = false;
            return Fate::Section;
        }
        // "II. Kabupaten Takalar" opens the rows of another.
        if names_other_regency(text, self.plan.schema) && self.districts.of_village(text).is_none() {
            let cell = line.cells.first().map_or(CellRef::new(line.row, 0), |(c, _)| CellRef::new(line.row, *c));
            self.doubt(cell, None, None, Doubt::SectionElsewhere(text.trim().to_owned()));
            self.section = Section::default();
            self.closed = Some(Closed::Out { within: false });
            return Fate::Note;
        }
        if let Some(class) = self.plan.class_of_section(text) {
            if self.status_first {
                self.section = Section::default();
            }
            self.section.class = Some(class);
            self.reclassed = self.register.class.take();
            return Fate::Section;
        }
        if tell::begins_with_district(text, &self.plan) && crate::label::words(text).len() <= 5 {
            let cell = line.cells.first().map_or(CellRef::new(line.row, 0), |(c, _)| CellRef::new(line.row, *c));
            let placed = self.districts.place(Some(text), None, None, None);
            if let Some(doubt) = placed.district {
                self.doubt(cell, placed.code.as_deref(), None, doubt);
                self.section = Section { district: placed.code, ..Section::default() };
                return Fate::Section;
            }
        }
        // "Desa Datara" that two kecamatan have places nothing, and yet ends what stood above it.
        let villages = self.plan.schema.vocabulary.roles.get("village").map_or(&[][..], Vec::as_slice);
        let words = self.plan.schema.vocabulary.words(text);
        let named = (2..=4).contains(&words.len()) && villages.iter().any(|v| v.len() == 1 && v[0] == words[0]);
        if self.districts.of_village(text).is_some() || named {
            self.section.village = Some(text.to_owned());
            return Fate::Section;
        }
        if self.plan.layout.field(Field::Training).is_none() && self.plan.register.fields.contains_key(&Field::Training)
        {
            let when = match dates::read(
                Content::Text(text),
                self.plan.epoch_1904,
                self.plan.order,
                &self.plan.schema.vocabulary.periods,
            ) {
                DateRead::At(when) | DateRead::Either(when) => Some(when),
                _ => None,
            };
            if when.is_some() || self.plan.schema.told_by(text).weight(&self.plan.layout.dataset) > 0 {
                self.section.title = Some(text.to_owned());
                self.section.when = when.or(self.section.when);
                return Fate::Section;
            }
        }
        Fate::Note
    }

    /// A few dates of another year in a list that names no period are mistyped more often than not.
    pub(super) fn set_stray_years_aside(&mut self, late: &mut Vec<(u32, Fate)>) {
        let years = std::mem::take(&mut self.years);
        let all: usize = years.values().map(|(count, _)| count).sum();
        let Some((main, most)) = years.iter().map(|(y, (n, _))| (*y, *n)).max_by_key(|(_, n)| *n) else { return };
        if most * 5 < all * 4 || all < 5 {
            return;
        }
        for (year, (count, cells)) in years {
            if year == main || count > cells.len() {
                continue;
            }
            self.tallying.set_aside(year);
            for cell in cells {
                let doubt = Doubt::Outside { period: Period::year(year), expected: Period::year(main) };
                self.doubt(cell, None, None, doubt);
                late.push((cell.row, Fate::Rejected));
            }
        }
    }
}
