//! Says of every word that speaks about a figure whether it was understood; what is left over may narrow or change it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::label;
use crate::place::{CellRange, CellRef};
use crate::schema::{Dataset, Measure, Phrase, Relation, Schema, says, says as says_all};
use crate::tables::notes::is_note;
use crate::tables::periods;
use crate::tables::phrasebook::KnownWords;
use crate::tables::table::{Kind, Layout, Reason, Role, Table, Title};
use crate::tables::unexplained::{Speaker, Unexplained};

/// Knows which words change nothing, and which belong to a measure.
#[derive(Debug)]
pub struct Explainer<'s> {
    schema: &'s Schema,
    /// Words that change nothing in a heading.
    neutral: HashSet<&'s str>,
    /// Words that change nothing in a title or a name either.
    title_words: HashSet<&'s str>,
    /// Names of places and other words that stand behind one another, by the first; the longest first.
    runs: HashMap<String, Vec<Phrase>>,
    /// The words of each measure's phrases, and those that none of its siblings has.
    own: HashMap<&'s str, HashSet<&'s str>>,
    known: KnownWords<'s>,
}

/// One text that speaks about figures.
#[derive(Debug, Clone, Copy)]
struct Said<'a> {
    speaker: Speaker,
    cell: Option<CellRef>,
    text: &'a str,
    /// The label over a heading's, which may leave it the number of its period: "Triwulan" over "I".
    above: Option<&'a str>,
}

/// What the columns of a table let its titles say.
struct Scope<'s> {
    /// Measures that have a column.
    measures: Vec<(&'s Measure, &'s Dataset)>,
    /// Words of columns that hold none of ours.
    beside: HashSet<String>,
    /// Whether a column holds percentages.
    percent: bool,
    /// Whether titles or the sheet's name tell a dataset by themselves.
    told: BTreeSet<&'s str>,
}

/// A column whose figures would be used.
struct Candidate<'s> {
    /// Position among the table's columns; `None` for all rows of a list.
    column: Option<usize>,
    measure: &'s Measure,
    dataset: &'s Dataset,
    /// Whether its own heading says in full what it is.
    full: bool,
}

impl<'s> Explainer<'s> {
    /// An explainer for a schema.
    pub fn new(schema: &'s Schema) -> Self {
        let vocabulary = &schema.vocabulary;
        let mut runs: HashMap<String, Vec<Phrase>> = HashMap::new();
        let region = &schema.region;
        let districts = region.districts.iter();
        let names = districts.flat_map(|d| d.aliases.iter().chain(&d.misspellings).chain([&d.name]));
        let all = names.chain(region.villages.iter().map(|v| &v.name)).chain([&region.name, &region.full_name]);
        let names = all.chain(&region.also_called).map(|name| vocabulary.words(name));
        for words in names.chain(vocabulary.title_words.iter().filter(|p| p.len() > 1).cloned()) {
            if let Some(first) = words.first() {
                runs.entry(first.clone()).or_default().push(words);
            }
        }
        for same in runs.values_mut() {
            same.sort_by_key(|p| std::cmp::Reverse(p.len()));
        }
        let measures = || schema.datasets.iter().flat_map(|d| &d.measures);
        let phrases = |m: &'s Measure| m.headings.iter().chain(&m.short_headings).flatten().map(String::as_str);
        let datasets = schema.datasets.iter();
        let words = datasets.flat_map(|d| {
            d.title_words.iter().chain(&d.also).chain(d.topics.iter().flat_map(|t| &t.words)).map(String::as_str)
        });
        let single = || vocabulary.title_words.iter().filter(|p| p.len() == 1).flatten().map(String::as_str);
        let general = vocabulary.neutral.iter().map(String::as_str).chain(single());
        Self {
            schema,
            neutral: vocabulary.neutral.iter().map(String::as_str).collect(),
            title_words: single().collect(),
            runs,
            own: measures().map(|m| (m.id.as_str(), phrases(m).collect())).collect(),
            known: KnownWords::new(words.chain(general).chain(measures().flat_map(phrases))),
        }
    }

    /// What is left unexplained around a table and in the headings of its columns: each text once, with the columns whose
    /// figures it keeps from being used.
    /// `others` are the other tables of the sheet, `notes` the lines between its rows and below them.
    pub fn unexplained(
        &self,
        table: &Table,
        others: &[CellRange],
        notes: &[Title],
        sheet: &str,
        path: &str,
    ) -> Vec<Unexplained> {
        let titles = self.titles(table, others);
        let candidates = self.candidates(table);
        if candidates.is_empty() {
            return Vec::new();
        }
        let scope = self.scope(table, &titles, sheet, &candidates);
        let mut found: BTreeMap<(Speaker, Option<CellRef>, String), Unexplained> = BTreeMap::new();
        for candidate in &candidates {
            let column = candidate.column.and_then(|i| table.columns.get(i));
            if let Some(column) = column.filter(|c| !c.rivals.is_empty()) {
                let text = column.heading.last().cloned().unwrap_or_default();
                let one = Unexplained {
                    speaker: Speaker::Heading,
                    cell: column.cells.last().copied(),
                    text: text.clone(),
                    words: Vec::new(),
                    most: false,
                    columns: candidate.column.into_iter().collect(),
                    measures: vec![candidate.measure.id.clone()],
                    rivals: column.rivals.clone(),
                    nearest: None,
                };
                found.insert((Speaker::Heading, one.cell, text), one);
            }
            for said in self.spoken(table, &titles, notes, candidate, sheet, path) {
                let (words, most) = self.left_over(&said, candidate, &scope);
                if words.is_empty() {
                    continue;
                }
                let key = (said.speaker, said.cell, said.text.to_owned());
                let one = found.entry(key).or_insert_with(|| Unexplained {
                    speaker: said.speaker,
                    cell: said.cell,
                    text: said.text.trim().to_owned(),
                    words: Vec::new(),
                    most,
                    columns: Vec::new(),
                    measures: Vec::new(),
                    rivals: Vec::new(),
                    nearest: self.nearest(&words),
                });
                one.words.extend(words.into_iter().filter(|w| !one.words.contains(w)).collect::<Vec<_>>());
                one.columns.extend(candidate.column);
                if !one.measures.contains(&candidate.measure.id) {
                    one.measures.push(candidate.measure.id.clone());
                }
            }
        }
        found.into_values().collect()
    }

    fn candidates(&self, table: &Table) -> Vec<Candidate<'s>> {
        let of =
            |id: &str| self.schema.datasets.iter().find_map(|d| Some((d.measures.iter().find(|m| m.id == id)?, d)));
        if table.kind == Kind::Register {
            let dataset = table.dataset.as_deref().and_then(|id| self.schema.dataset(id));
            let counts = dataset.and_then(|d| d.register.as_ref()).map_or(&[][..], |r| r.counts.as_slice());
            let all = counts.iter().filter_map(|c| of(&c.measure));
            return all.map(|(measure, dataset)| Candidate { column: None, measure, dataset, full: false }).collect();
        }
        let columns = table.columns.iter().enumerate();
        columns
            .filter_map(|(i, c)| {
                let (Role::Measure(id) | Role::SumOfPeriods(id)) = &c.role else { return None };
                let (measure, dataset) = of(id)?;
                let full = matches!(c.reason, Reason::Heading | Reason::HeadingPath | Reason::Typo);
                Some(Candidate { column: Some(i), measure, dataset, full })
            })
            .collect()
    }

    /// Everything that speaks about a column, from its own heading to the folders.
    fn spoken<'a>(
        &self,
        table: &'a Table,
        titles: &[&'a Title],
        notes: &'a [Title],
        candidate: &Candidate<'s>,
        sheet: &'a str,
        path: &'a str,
    ) -> Vec<Said<'a>> {
        let mut spoken = Vec::new();
        if let Some(column) = candidate.column.and_then(|i| table.columns.get(i))
            && column.reason != Reason::Typo
        {
            let cells = column.cells.iter().copied().map(Some).chain(std::iter::repeat(None));
            // In long form the last label is the row's own, which was read as a measure or a period by itself.
            let labels = column.heading.len() - usize::from(table.layout == Layout::Long && !column.heading.is_empty());
            // "Nilai" over the figures of a table in long form only says that they are figures.
            let values = self.schema.vocabulary.roles.get("value_label").map_or(&[][..], Vec::as_slice);
            let says_value =
                |text: &str| table.layout == Layout::Long && values.contains(&self.schema.vocabulary.words(text));
            let own = column.heading.iter().take(labels).zip(cells);
            let above = std::iter::once(None).chain(column.heading.iter().map(|label| Some(label.as_str())));
            let own = own.zip(above).filter(|((text, _), _)| !says_value(text));
            spoken.extend(own.map(|((text, cell), above)| Said { speaker: Speaker::Heading, cell, text, above }));
        }
        let said = |t: &&'a Title| Said { speaker: Speaker::Row, cell: Some(t.at), text: &t.text, above: None };
        spoken.extend(notes.iter().map(|t| said(&t)));
        // A line under the heading of the names ("TARGET") speaks of all rows below it.
        let names = table.columns.iter().filter(|c| matches!(c.role, Role::District | Role::Village));
        let under = names.flat_map(|c| c.heading.iter().zip(&c.cells).skip(1));
        spoken.extend(under.map(|(text, at)| Said { speaker: Speaker::Row, cell: Some(*at), text, above: None }));
        spoken.extend(titles.iter().map(|t| Said {
            speaker: Speaker::Title,
            cell: Some(t.at),
            text: &t.text,
            above: None,
        }));
        spoken.push(Said { speaker: Speaker::Sheet, cell: None, text: sheet, above: None });
        let mut folders: Vec<&str> = path.split('/').collect();
        let file = folders.pop().unwrap_or_default();
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        spoken.push(Said { speaker: Speaker::File, cell: None, text: stem, above: None });
        spoken.extend(folders.into_iter().map(|text| Said { speaker: Speaker::Folder, cell: None, text, above: None }));
        spoken
    }

    /// The titles that speak about a table. A line that says where the paper comes from speaks of no figure; what stands
    /// above another table of the sheet speaks of this one only where it has no title of its own.
    fn titles<'a>(&self, table: &'a Table, others: &[CellRange]) -> Vec<&'a Title> {
        let floor = others.iter().map(|o| o.end.row).filter(|end| *end < table.range.start.row).max();
        let listed = table.kind == Kind::Register;
        let mut asides: BTreeSet<u32> = BTreeSet::new();
        for (i, title) in table.titles.iter().enumerate() {
            // Who signed another table above stands over the number of an official.
            let below = table.titles[i + 1..].iter().find(|t| t.at.col == title.at.col);
            let signs = |t: &Title| label::words(&t.text).first().is_some_and(|w| w == "nip");
            // A note of the table above says nothing of this one.
            let above = floor.is_some_and(|floor| title.at.row > floor) && is_note(&title.text, self.schema);
            let venue = listed && is_venue(&title.text, self.schema);
            if self.is_aside(&title.text) || above || venue || below.is_some_and(signs) {
                asides.insert(title.at.row);
            }
        }
        let mut titles: Vec<&Title> = table.titles.iter().filter(|t| !asides.contains(&t.at.row)).collect();
        let dataset = table.dataset.as_deref().and_then(|id| self.schema.dataset(id));
        let own = |t: &&Title| {
            let words = self.schema.title_words(&t.text);
            floor.is_some_and(|floor| t.at.row > floor)
                && dataset.is_some_and(|d| d.topics.iter().any(|topic| says(&words, &topic.words)))
        };
        if titles.iter().any(own) {
            titles.retain(|t| floor.is_none_or(|floor| t.at.row > floor));
        }
        titles
    }

    /// Whether a line above a table says where the paper comes from: "Dicetak tanggal ...", "Jl. Pahlawan 5".
    fn is_aside(&self, text: &str) -> bool {
        let words = self.schema.vocabulary.words(text);
        self.schema.vocabulary.title_asides.iter().any(|lead| words.starts_with(lead))
    }

    fn scope(&self, table: &Table, titles: &[&Title], sheet: &str, candidates: &[Candidate<'s>]) -> Scope<'s> {
        let vocabulary = &self.schema.vocabulary;
        let recap = table.kind != Kind::Register;
        let other = |role: &Role| matches!(role, Role::Known | Role::Unknown { .. } | Role::Ambiguous(_));
        let columns = table.columns.iter().filter(|c| recap && other(&c.role));
        let beside = columns.flat_map(|c| &c.heading).flat_map(|label| vocabulary.words(label)).collect();
        let names = titles.iter().map(|t| t.text.as_str()).chain([sheet]);
        let said: Vec<Vec<String>> = names.map(|text| self.schema.title_words(text)).collect();
        let tells = |d: &&Dataset| said.iter().any(|words| d.topics.iter().any(|t| says(words, &t.words)));
        Scope {
            measures: candidates.iter().map(|c| (c.measure, c.dataset)).collect(),
            beside,
            percent: table.columns.iter().any(|c| c.role == Role::Percent),
            told: self.schema.datasets.iter().filter(tells).map(|d| d.id.as_str()).collect(),
        }
    }

    /// The words of a text that nothing explains, and whether they are at least half of those that say something.
    fn left_over(&self, said: &Said<'_>, candidate: &Candidate<'s>, scope: &Scope<'s>) -> (Vec<String>, bool) {
        let vocabulary = &self.schema.vocabulary;
        let words = self.schema.title_words(said.text);
        let above = said.above.map(|label| self.schema.title_words(label)).unwrap_or_default();
        let above = if periods::dangles(&above, &vocabulary.periods) { above } else { Vec::new() };
        let path = [above.as_slice(), words.as_slice()].concat();
        let mut explained = periods::read(&path, &vocabulary.periods).taken.split_off(above.len());
        self.take_runs(&words, &mut explained);
        self.take_numbering(said, &words, &mut explained);
        let heads = said.speaker == Speaker::Heading;
        let names = matches!(said.speaker, Speaker::Sheet | Speaker::File | Speaker::Folder);
        for i in (0..words.len()).filter(|_| names) {
            // "Rekap bu Ratna": whose file it is; "daftar b": which of several.
            let leads = |word: &String| vocabulary.name_leads.contains(word);
            explained[i] |= words[i].len() == 1 || leads(&words[i]) || i > 0 && leads(&words[i - 1]);
        }
        let joined = words.iter().any(|w| vocabulary.joining_words.contains(w)) || said.text.contains([',', '&', '/']);
        // "BANTUAN PERALATAN (BUAH)" counts goods and no recipients: a unit is neutral only where the measure has it.
        let counts_other = |w: &str| {
            matches!(said.speaker, Speaker::Heading | Speaker::Title)
                && vocabulary.units.iter().any(|unit| unit == w)
                && !candidate.measure.units.iter().any(|unit| unit.split(' ').any(|own| own == w))
        };
        let general = |w: &str| {
            self.neutral.contains(w) && !counts_other(w)
                || is_number(w)
                || !heads && self.title_words.contains(w)
                || said.speaker == Speaker::Row && vocabulary.note_words.iter().any(|n| n == w)
                || names && vocabulary.revision_words.iter().any(|r| r == w)
        };
        let whole = self.wholes(&words, candidate);
        let explains = |w: &str| {
            self.is_of(w, candidate, scope, said)
                || whole.contains(w)
                || scope.percent && vocabulary.percent_words.iter().any(|p| p == w)
                || !heads
                    && joined
                    && scope.beside.contains(w)
                    && (candidate.full || vocabulary.plan_words.iter().any(|p| p == w))
        };
        let (mut left, mut telling) = (Vec::new(), 0);
        for (word, explained) in words.iter().zip(explained) {
            if explained || general(word) {
                continue;
            }
            telling += 1;
            let mended =
                || self.known.meant_by(word).is_ok_and(|meant| meant != word && (general(meant) || explains(meant)));
            if !explains(word) && !mended() && !left.contains(word) {
                left.push(word.clone());
            }
        }
        let most = left.len() * 2 >= telling;
        (left, most)
    }

    /// Whether a word belongs to the candidate's measure or dataset, or to another measure that the table also reports.
    fn is_of(&self, word: &str, candidate: &Candidate<'s>, scope: &Scope<'s>, said: &Said<'_>) -> bool {
        let says = |measure: &Measure| self.own.get(measure.id.as_str()).is_some_and(|words| words.contains(word));
        if says(candidate.measure) || scope.measures.iter().any(|(m, d)| d.id == candidate.dataset.id && says(m)) {
            return true;
        }
        let own = candidate.dataset;
        let among = |words: &[String]| words.iter().any(|w| w == word);
        let topical = |d: &Dataset| d.topics.iter().any(|t| among(&t.words));
        // A word that only a measure without a column has, such as "aktif" over the number of all cooperatives.
        let of_absent = own.measures.iter().any(says);
        if among(&own.also) || topical(own) && !of_absent || said.speaker != Speaker::Heading && among(&own.title_words)
        {
            return true;
        }
        let sides = |a: &Measure, b: &Measure| {
            let indicators = self.schema.indicators.iter();
            let sides = indicators.map(|i| (i.numerator.as_str(), i.denominator.as_str()));
            sides.into_iter().any(|s| s == (a.id.as_str(), b.id.as_str()) || s == (b.id.as_str(), a.id.as_str()))
        };
        // The other side of an indicator in a column of its own: "Jumlah UMKM" beside "UMKM difasilitasi".
        let beside = scope.measures.iter().filter(|(m, d)| d.id != own.id && sides(m, candidate.measure));
        if beside.into_iter().any(|(m, d)| says(m) || topical(d) || among(&d.also)) {
            return true;
        }
        // "Target" names no subject by itself, though it stands in the name of one.
        let words = self.schema.title_words(said.text);
        let told = |d: &Dataset| d.topics.iter().any(|t| among(&t.words) && says_all(&words, &t.words));
        let others = || self.schema.datasets.iter().filter(|d| d.id != own.id);
        match said.speaker {
            Speaker::Heading => false,
            // A note may say of another dataset what it likes, as long as it says no more.
            Speaker::Row => others().any(told),
            // "DATA KOPERASI DAN UMKM" over "Jumlah Koperasi"; not "PELATIHAN", which would be of cooperatives trained.
            Speaker::Title | Speaker::Sheet => {
                let subject = |d: &Dataset| {
                    d.topics.iter().any(|t| t.weight == 1 && t.words.len() == 1 && t.words.iter().any(|w| w == word))
                };
                candidate.full && others().any(subject)
            }
            // A file or folder holds what several sheets speak of, each by itself.
            Speaker::File | Speaker::Folder => {
                (candidate.full || scope.told.contains(own.id.as_str())) && others().any(told)
            }
        }
    }

    /// The words of measures without a column, where a title names all parts of a sum that the candidate belongs to:
    /// "AKTIF DAN TIDAK AKTIF" speaks of all cooperatives.
    fn wholes(&self, words: &[String], candidate: &Candidate<'s>) -> HashSet<&'s str> {
        let said = |id: &str| {
            let measure = self.schema.measure(id);
            let phrases = measure.into_iter().flat_map(|m| m.headings.iter().chain(&m.short_headings));
            phrases.into_iter().any(|p| says(words, p))
        };
        let id = &candidate.measure.id;
        let relations = self.schema.relations.iter().filter_map(|r| match r {
            Relation::SumOf { parts, sum } if sum == id || parts.contains(id) => Some(parts),
            _ => None,
        });
        let whole = relations.filter(|parts| parts.iter().all(|p| said(p)));
        whole.flatten().filter_map(|id| self.own.get(id.as_str())).flatten().copied().collect()
    }

    fn take_runs(&self, words: &[String], explained: &mut [bool]) {
        let mut at = 0;
        while at < words.len() {
            let starting = self.runs.get(&words[at]).map_or(&[][..], Vec::as_slice);
            let length = starting.iter().find(|p| words[at..].starts_with(p)).map_or(0, Vec::len);
            explained[at..at + length].fill(true);
            at += length.max(1);
        }
    }

    /// "A.", "II.", "Tabel 4a": what numbers a title says nothing.
    fn take_numbering(&self, said: &Said<'_>, words: &[String], explained: &mut [bool]) {
        let marked = said.text.trim_start().trim_start_matches('(').split_whitespace().next();
        let marked = marked.is_some_and(|first| first.ends_with(['.', ')']));
        if let Some(first) = words.first().filter(|_| words.len() > 1 && marked) {
            explained[0] |= first.len() == 1 || is_roman(first);
        }
        let numbers = &self.schema.vocabulary.roles;
        let numbers = numbers.get("number").map_or(&[][..], Vec::as_slice);
        for i in 1..words.len() {
            let before = &words[i - 1];
            let counted =
                before == "tabel" || before == "lampiran" || numbers.iter().any(|n| n.len() == 1 && n[0] == *before);
            explained[i] |= (words[i].len() == 1 || is_roman(&words[i])) && counted;
        }
    }

    /// The known word that is most like what was not understood, for the reader to compare with.
    fn nearest(&self, words: &[String]) -> Option<String> {
        let known = self.own.values().flatten().chain(&self.title_words).copied();
        let word = words.first()?;
        let alike = known.filter(|k| k.len() > 3).map(|k| (label::likeness(word, k), k)).filter(|(l, _)| *l >= 0.6);
        let best = alike.max_by(|(a, x), (b, y)| a.total_cmp(b).then_with(|| y.cmp(x)));
        best.map(|(_, known)| known.to_owned())
    }
}

/// Whether a line says where something took place, and nothing of a subject.
pub fn is_venue(text: &str, schema: &Schema) -> bool {
    let vocabulary = &schema.vocabulary;
    let words = vocabulary.words(text);
    vocabulary.venue_leads.iter().any(|lead| words.starts_with(lead))
        || words.iter().any(|w| vocabulary.venue_words.contains(w)) && schema.told_by(text).is_silent()
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'))
}
