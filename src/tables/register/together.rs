//! Puts the registers of all files together: parts of one list are added, and who counts once a year is counted once.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::period::Period;
use crate::place::CellRef;
use crate::schema::{self, Dataset, Phrase, Schema};
use crate::tables::file::FileReading;
use crate::tables::observation::{Observation, Source};
use crate::tables::periods::words_of_periods;
use crate::tables::register::read::{ByStatus, Entry, Register};
use crate::tables::register::same::SameLists;
use crate::tables::table::{Kind, Table};

/// A register where it stands.
struct Stood<'a> {
    file: &'a FileReading,
    sheet: &'a str,
    visible: bool,
    table: &'a Table,
    register: &'a Register,
}

/// One list's count of something.
struct Part<'a> {
    list: usize,
    value: i64,
    cells: &'a [CellRef; 2],
    by_status: ByStatus,
}

/// What a figure is known by: measure, district, period, and whether it runs from the start of the year.
type Key<'a> = (&'a str, &'a str, Period, bool);

/// The observations of all registers. Lists of the same thing that name different rows are parts of one and are added
/// up; lists most of whose rows agree are the same list sent twice, and stay apart to be compared. Where the schema
/// counts an identity once a year, later periods are told without those that earlier ones counted.
pub fn observations(files: &[FileReading], schema: &Schema) -> Vec<Observation> {
    let mut all: Vec<Stood<'_>> = Vec::new();
    for file in files.iter().filter(|f| f.same_as.is_none()) {
        for sheet in &file.sheets {
            for table in &sheet.tables {
                if let Some(register) = table.register.as_deref() {
                    all.push(Stood { file, sheet: &sheet.name, visible: sheet.visible, table, register });
                }
            }
        }
    }
    let again = counted_before(&all, schema);
    let mut observations = Vec::new();
    for dataset in &schema.datasets {
        let Some(expected) = &dataset.register else { continue };
        let lists: Vec<usize> = (0..all.len()).filter(|i| is_of(&all[*i], dataset)).collect();
        let registers: Vec<&Register> = all.iter().map(|stood| stood.register).collect();
        let same = SameLists::new(&registers, &lists, &|i| taught(all[i].table, dataset, schema));
        let mut parts: BTreeMap<Key<'_>, Vec<Part<'_>>> = BTreeMap::new();
        for &i in &lists {
            for (j, tally) in all[i].register.tallies.iter().enumerate().filter(|(_, t)| !t.aside) {
                for (k, count) in tally.counts.iter().enumerate() {
                    let value = count.value - again.get(&(i, j, k)).copied().unwrap_or(0);
                    let part = Part { list: i, value, cells: &count.cells, by_status: count.by_status };
                    let key = (count.measure.as_str(), tally.district.as_str(), tally.period, tally.to_date);
                    parts.entry(key).or_default().push(part);
                }
            }
        }
        let none = none_of_status(expected, &all, &lists);
        for (key, list, cells) in &none {
            let told = parts.entry(*key).or_default();
            told.retain(|part| speaks_of(expected, &all, &lists, part, *key));
            if told.is_empty() {
                told.push(Part { list: *list, value: 0, cells, by_status: ByStatus::Only });
            }
        }
        for (key, mut parts) in parts {
            parts.retain(|part| speaks_of(expected, &all, &lists, part, key));
            observations.extend(joined(&all, &same, &parts, key));
        }
    }
    observations
}

/// The words of a list's titles behind that of a training, as far as they tell it from others.
fn taught(table: &Table, dataset: &Dataset, schema: &Schema) -> BTreeSet<String> {
    let vocabulary = &schema.vocabulary;
    let trainings = dataset.register.iter().flat_map(|register| &register.trainings);
    let trainings: Vec<&Phrase> = trainings.collect();
    let audience = |w: &String| vocabulary.remarks.audiences.contains(w) || vocabulary.remarks.clauses.contains(w);
    // Only words of what is taught tell two trainings apart: "SESI PAGI" and "SESI SORE" are of one.
    let general = |w: &String| {
        !dataset.title_words.contains(w)
            || vocabulary.neutral.contains(w)
            || dataset.also.contains(w)
            || dataset.topics.iter().any(|topic| topic.words.contains(w))
            || vocabulary.title_words.iter().any(|phrase| phrase.contains(w))
            || w.len() < 3
            || w.bytes().any(|b| b.is_ascii_digit())
    };
    let mut words = BTreeSet::new();
    for title in &table.titles {
        let said = vocabulary.words(&title.text);
        let dated = words_of_periods(&said, schema);
        let begins = (0..said.len()).find_map(|at| {
            let phrase = trainings.iter().find(|phrase| said[at..].starts_with(phrase))?;
            Some(at + phrase.len())
        });
        let Some(begins) = begins else { continue };
        let behind = said[begins..].iter().zip(&dated[begins..]).take_while(|(w, _)| !audience(w));
        words.extend(behind.filter(|(w, dated)| !**dated && !general(w)).map(|(w, _)| w.clone()));
    }
    words
}

fn is_of(stood: &Stood<'_>, dataset: &Dataset) -> bool {
    stood.table.dataset.as_deref() == Some(dataset.id.as_str())
}

/// Whether a list tells a count: one that names rows of a single status says nothing of other statuses, and of all rows
/// together only where lists of all the others stand beside it.
fn speaks_of(
    expected: &schema::Register,
    all: &[Stood<'_>],
    lists: &[usize],
    part: &Part<'_>,
    (measure, district, period, _): Key<'_>,
) -> bool {
    let Some(own) = &all[part.list].register.class else { return true };
    let Some(count) = expected.counts.iter().find(|c| c.measure == measure) else { return false };
    if part.by_status == ByStatus::Only {
        return count.status.as_ref() == Some(own);
    }
    let listed: BTreeSet<&String> = lists
        .iter()
        .map(|i| all[*i].register)
        .filter(|r| r.covers(district) && r.tallies.iter().any(|t| t.period == period))
        .filter_map(|r| r.class.as_ref())
        .collect();
    expected.statuses.keys().filter(|class| !count.except.contains(class)).all(|class| listed.contains(class))
}

/// Counts of zero: where each status has a list of its own and all of them stand beside one another, a district that only
/// some of them name has none of the others. A list in which anything is in doubt tells nothing by what it leaves out.
fn none_of_status<'a>(
    expected: &'a schema::Register,
    all: &[Stood<'a>],
    lists: &[usize],
) -> Vec<(Key<'a>, usize, [CellRef; 2])> {
    let classed = |i: &&usize| all[**i].register.class.is_some();
    let mut named: BTreeSet<(&str, Period, bool)> = BTreeSet::new();
    for tally in lists.iter().filter(classed).flat_map(|i| &all[*i].register.tallies).filter(|t| !t.aside) {
        named.insert((&tally.district, tally.period, tally.to_date));
    }
    let mut none = Vec::new();
    for (&i, class) in lists.iter().filter_map(|i| Some((i, all[*i].register.class.as_ref()?))) {
        let register = all[i].register;
        let cells = register.tallies.iter().flat_map(|t| &t.counts).flat_map(|c| c.cells);
        let Some((first, last)) = cells.clone().min().zip(cells.max()).filter(|_| register.doubts.is_empty()) else {
            continue;
        };
        let periods: BTreeSet<(Period, bool)> = register.tallies.iter().map(|t| (t.period, t.to_date)).collect();
        let own = expected.counts.iter().filter(|count| count.status.as_ref() == Some(class));
        for count in own {
            let others = named.iter().filter(|(_, period, to_date)| periods.contains(&(*period, *to_date)));
            for (district, period, to_date) in others.filter(|(district, ..)| register.covers(district)) {
                let whole = Part { list: i, value: 0, cells: &[first, last], by_status: ByStatus::Unless };
                let total = expected.counts.iter().find(|c| c.status.is_none());
                let complete = total.is_some_and(|c| {
                    speaks_of(expected, all, lists, &whole, (c.measure.as_str(), district, *period, *to_date))
                });
                if complete {
                    none.push(((count.measure.as_str(), *district, *period, *to_date), i, [first, last]));
                }
            }
        }
    }
    none
}

/// The one of several lists that holds all that the others hold, where these share nothing among themselves and come to as
/// many: a list of all beside its parts.
fn whole<'p, 'a>(same: &SameLists, parts: &'p [Part<'a>], period: Period) -> Option<&'p Part<'a>> {
    let whole = parts.iter().max_by_key(|p| same.size(period, p.list))?;
    let others: Vec<&Part<'_>> = parts.iter().filter(|p| p.list != whole.list).collect();
    let inside = others.iter().all(|p| same.same(period, p.list, whole.list));
    let apart =
        others.iter().enumerate().all(|(n, a)| others[n + 1..].iter().all(|b| !same.same(period, a.list, b.list)));
    let sum: i64 = others.iter().map(|p| p.value).sum();
    (others.len() >= 2 && inside && apart && sum == whole.value).then_some(whole)
}

/// The observations of one figure: the sum of its parts, and once more for each further version of a part.
fn joined(all: &[Stood<'_>], same: &SameLists, parts: &[Part<'_>], key: Key<'_>) -> Vec<Observation> {
    let period = key.2;
    if let Some(whole) = whole(same, parts, period) {
        return vec![observation(all, &[whole], key)];
    }
    // Versions of the same list together.
    let mut lists: Vec<Vec<&Part<'_>>> = Vec::new();
    for part in parts {
        let known = lists.iter_mut().find(|l| l.iter().any(|p| same.same(period, p.list, part.list)));
        match known {
            Some(list) => list.push(part),
            None => lists.push(vec![part]),
        }
    }
    // Without identities nobody can tell a part of a list from another version of it, unless one file has both.
    let told_apart = |a: &Part<'_>, b: &Part<'_>| {
        let nameless = |p: &Part<'_>| same.size(period, p.list) == 0;
        let one_file = all[a.list].file.path == all[b.list].file.path;
        same.comparable(period, a.list, b.list) || one_file && (nameless(a) || nameless(b))
    };
    let first: Vec<&Part<'_>> = lists.iter().filter_map(|l| l.first().copied()).collect();
    let all_apart = first.iter().enumerate().all(|(n, a)| first[n + 1..].iter().all(|b| told_apart(a, b)));
    if lists.len() < 2 || !all_apart {
        return parts.iter().map(|part| observation(all, &[part], key)).collect();
    }
    for list in &mut lists {
        // A revision first, then what users see.
        list.sort_by_key(|p| (Reverse(all[p.list].file.revision), !all[p.list].visible));
    }
    lists.sort_by_key(|l| Reverse(l.len()));
    let best: Vec<&Part<'_>> = lists.iter().filter_map(|l| l.first().copied()).collect();
    let mut found = vec![observation(all, &best, key)];
    for (n, list) in lists.iter().enumerate() {
        for other in list.iter().skip(1) {
            let rest = best.iter().enumerate().filter(|(m, _)| *m != n).map(|(_, p)| *p);
            found.push(observation(all, &std::iter::once(*other).chain(rest).collect::<Vec<_>>(), key));
        }
    }
    found
}

fn observation(all: &[Stood<'_>], parts: &[&Part<'_>], (measure, district, period, to_date): Key<'_>) -> Observation {
    let source = |part: &Part<'_>| Source {
        path: all[part.list].file.path.clone(),
        sheet: all[part.list].sheet.to_owned(),
        cells: part.cells.to_vec(),
        parts: Vec::new(),
    };
    let mut sources = parts.iter().map(|p| source(p));
    let first = sources.next().unwrap_or(Source {
        path: String::new(),
        sheet: String::new(),
        cells: Vec::new(),
        parts: Vec::new(),
    });
    Observation {
        measure: measure.to_owned(),
        district: district.to_owned(),
        period,
        value: parts.iter().map(|p| p.value).sum(),
        to_date,
        kind: Kind::Register,
        source: Source { parts: sources.collect(), ..first },
        used: true,
    }
}

/// How many rows of a tally name somebody whom the year has counted before, by register, tally and count.
fn counted_before(all: &[Stood<'_>], schema: &Schema) -> BTreeMap<(usize, usize, usize), i64> {
    let mut again = BTreeMap::new();
    for dataset in &schema.datasets {
        if !dataset.register.as_ref().is_some_and(|r| r.once_a_year) {
            continue;
        }
        // Every row that counts, by whom it names: the earliest first, then the register that told it first.
        let mut rows: Vec<(i32, u64, Period, usize, CellRef, &Entry)> = Vec::new();
        for (i, stood) in all.iter().enumerate().filter(|(_, s)| is_of(s, dataset)) {
            for entry in stood.register.entries.iter().filter(|e| e.counted != 0) {
                let Some(tally) = stood.register.tallies.get(entry.tally as usize) else { continue };
                // A list of all since January names those of its earlier parts once more.
                if tally.to_date {
                    continue;
                }
                rows.push((tally.period.year, entry.who, tally.period, i, entry.cell, entry));
            }
        }
        rows.sort_unstable_by_key(|(year, who, period, i, cell, _)| (*year, *who, *period, *i, *cell));
        for same in rows.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let (_, _, first, register, ..) = same[0];
            for (_, _, period, i, _, entry) in &same[1..] {
                // Another list of the same period tells the same over again: both are compared, not added.
                if *period > first || *i == register {
                    let counts = all[*i].register.tallies.get(entry.tally as usize).map_or(0, |t| t.counts.len());
                    for k in (0..counts).filter(|k| entry.counted >> k & 1 == 1) {
                        *again.entry((*i, entry.tally as usize, k)).or_insert(0) += 1;
                    }
                }
            }
        }
    }
    again
}
