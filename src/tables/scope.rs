//! What the columns of a table would be used for, and what they let its titles say.

use std::collections::BTreeSet;

use hashbrown::HashSet;

use crate::label;
use crate::period::Period;
use crate::schema::{Dataset, Measure, Nature, Relation, Schema, says};
use crate::tables::table::{Kind, Reason, Role, Table, Title};

/// What the columns of a table let its titles say.
pub struct Scope<'s> {
    /// Measures that have a column.
    pub measures: Vec<(&'s Measure, &'s Dataset)>,
    /// Words of columns that hold none of ours.
    pub beside: HashSet<String>,
    /// Words of the sheet's name.
    pub sheet: HashSet<String>,
    /// Whether a column holds percentages.
    pub percent: bool,
    /// Whether both counts of an indicator have a column, so that a title may name their share.
    pub shares: bool,
    /// Words that the training of every row of a list says.
    pub training: BTreeSet<String>,
    /// Whether a column holds running totals.
    pub running: bool,
    /// Whether its rows are numbered on from those of another list.
    pub continued: bool,
    /// The first letters of the words of each title.
    pub initials: Vec<String>,
    /// The last row of the table.
    pub end: u32,
    /// Whether titles or the sheet's name tell a dataset by themselves.
    pub told: BTreeSet<&'s str>,
}

/// A column whose figures would be used.
pub struct Candidate<'s> {
    /// Position among the table's columns; `None` for all rows of a list.
    pub column: Option<usize>,
    pub measure: &'s Measure,
    pub dataset: &'s Dataset,
    /// Whether its own heading says in full what it is.
    pub full: bool,
    /// Whether its own heading says that it is a number of something ("Jumlah Koperasi Aktif").
    pub number: bool,
    /// The period of its figures, where it is known, and whether they stand at its end.
    pub period: Option<Period>,
    pub stock: bool,
    /// Whether they are flows of their period alone, and no running totals.
    pub single: bool,
}

/// The columns of a table whose figures would be used.
pub fn candidates<'s>(table: &Table, schema: &'s Schema) -> Vec<Candidate<'s>> {
    let of = |id: &str| schema.datasets.iter().find_map(|d| Some((d.measures.iter().find(|m| m.id == id)?, d)));
    if table.kind == Kind::Register {
        let dataset = table.dataset.as_deref().and_then(|id| schema.dataset(id));
        let counts = dataset.and_then(|d| d.register.as_ref()).map_or(&[][..], |r| r.counts.as_slice());
        let all = counts.iter().filter_map(|c| of(&c.measure));
        let period = table.period.period;
        let single = |m: &Measure| m.nature == Nature::Flow && !table.period.to_date;
        let of_list = |(measure, dataset)| {
            let (single, stock) = (single(measure), measure.nature == Nature::Stock);
            Candidate { column: None, measure, dataset, full: false, number: false, period, stock, single }
        };
        return all.map(of_list).collect();
    }
    let columns = table.columns.iter().enumerate();
    let mut found: Vec<Candidate<'s>> = columns
        .filter_map(|(i, c)| {
            let (Role::Measure(id) | Role::SumOfPeriods(id)) = &c.role else { return None };
            let (measure, dataset) = of(id)?;
            let full = matches!(c.reason, Reason::Heading | Reason::HeadingPath | Reason::Typo);
            let read = c.period.as_ref().unwrap_or(&table.period);
            let (period, stock) = (read.period, measure.nature == Nature::Stock);
            let single = measure.nature == Nature::Flow && !read.to_date;
            let says_number =
                |label| schema.vocabulary.words(label).iter().any(|w| schema.vocabulary.total_words.contains(w));
            let number = c.heading.last().is_some_and(|label| says_number(label));
            Some(Candidate { column: Some(i), measure, dataset, full, number, period, stock, single })
        })
        .collect();
    // "Total" beside all the parts that it sums up is named by them.
    let named = |id: &str| found.iter().any(|c| c.full && c.measure.id == id);
    let summed = |r: &'s Relation| match r {
        Relation::SumOf { parts, sum } => parts.iter().all(|p| named(p)).then_some(sum.as_str()),
        Relation::PartOf { .. } => None,
    };
    let summed: Vec<&str> = schema.relations.iter().filter_map(summed).collect();
    for candidate in found.iter_mut().filter(|c| summed.contains(&c.measure.id.as_str())) {
        candidate.full = true;
    }
    found
}

impl<'s> Scope<'s> {
    /// Whether a name only shortens what a title says: "PKU" above "PELATIHAN KEUANGAN USAHA". A kind of what is counted
    /// ("KSP") is one, whatever the title says.
    pub fn is_shortened(&self, word: &str, dataset: &Dataset) -> bool {
        let mut kinds = dataset.register.iter().flat_map(|r| &r.partial).flatten().flatten();
        word.chars().count() > 2
            && self.initials.iter().any(|letters| letters.contains(word))
            && !kinds.any(|kind| kind == word)
    }

    /// What the columns of a table and the names around it say.
    pub fn of(table: &Table, titles: &[&Title], sheet: &str, candidates: &[Candidate<'s>], schema: &'s Schema) -> Self {
        let vocabulary = &schema.vocabulary;
        let recap = table.kind != Kind::Register;
        let other = |role: &Role| match role {
            Role::Known | Role::Unknown { .. } | Role::Ambiguous(_) => true,
            // "Rasio per 1.000 penduduk" is a subject beside a recap's own.
            Role::Percent => recap,
            Role::Field(_) => !recap,
            _ => false,
        };
        let columns = table.columns.iter().filter(|c| other(&c.role));
        // What a list says of some of its rows alone is no subject beside them.
        let denies = |w: &String| {
            let remarks = &vocabulary.remarks;
            let registers = candidates.iter().filter_map(|c| c.dataset.register.as_ref());
            let mut excluding = remarks.excluding.iter().chain(registers.flat_map(|r| &r.excluding)).flatten();
            !recap && (remarks.negations.contains(w) || excluding.any(|own| own == w))
        };
        let words = columns.flat_map(|c| &c.heading).flat_map(|label| vocabulary.words(label));
        let beside = words.filter(|w| !denies(w)).collect();
        let names = titles.iter().map(|t| t.text.as_str()).chain([sheet]);
        let said: Vec<Vec<String>> = names.map(|text| schema.title_words(text)).collect();
        let tells = |d: &&Dataset| said.iter().any(|words| d.topics.iter().any(|t| says(words, &t.words)));
        Self {
            measures: candidates.iter().map(|c| (c.measure, c.dataset)).collect(),
            beside,
            sheet: vocabulary.words(sheet).into_iter().collect(),
            training: table.register.as_deref().map(|r| r.training.clone()).unwrap_or_default(),
            percent: table.columns.iter().any(|c| c.role == Role::Percent),
            shares: holds_both_sides(candidates, schema),
            initials: titles.iter().map(|t| initials(&t.text)).collect(),
            end: table.range.end.row,
            continued: table.register.as_deref().is_some_and(|r| r.numbers.begin_late().is_some()),
            running: table.columns.iter().any(|c| c.period.as_ref().is_some_and(|p| p.to_date)),
            told: schema.datasets.iter().filter(tells).map(|d| d.id.as_str()).collect(),
        }
    }
}

/// The first letters of a text's words.
fn initials(text: &str) -> String {
    label::words(text).iter().filter_map(|word| word.chars().next()).collect()
}

/// Whether both counts of an indicator have a column, so that a title may speak of their share.
fn holds_both_sides(candidates: &[Candidate<'_>], schema: &Schema) -> bool {
    let has = |id: &str| candidates.iter().any(|c| c.measure.id == id);
    schema.indicators.iter().any(|i| has(&i.numerator) && has(&i.denominator))
}
