//! Which dataset a list by name is of, where its columns would fit several.

use crate::schema::{Dataset, Field, Phrase, Schema, Told};
use crate::tables::columns::Surroundings;
use crate::tables::context::Level;
use crate::tables::register::candidate::{Candidate, Head};

/// Takes the candidates out whose dataset would have to be spoken of, where the titles speak of another or its columns are
/// more: a list of all enterprises with a column "NIB" is none of those that were helped to one. Gives their datasets.
pub(super) fn drop_unsaid<'s>(
    schema: &Schema,
    candidates: &mut Vec<Candidate<'s>>,
    around: &Surroundings,
) -> Vec<&'s str> {
    let words: Vec<String> = around.context.titles.concat();
    let says = |phrase: &Phrase| phrase.iter().all(|word| words.contains(word));
    let told = schema.told_by_words(&words);
    let rank = |c: &Candidate<'_>| (c.fields.len(), told.weight(&c.dataset.id) > 0);
    let ranks: Vec<(&str, (usize, bool))> = candidates.iter().map(|c| (c.dataset.id.as_str(), rank(c))).collect();
    let unsaid = |c: &Candidate<'_>| {
        let asked = c.dataset.register.as_ref().map_or(&[][..], |register| &register.said);
        let others = ranks.iter().filter(|(id, _)| *id != c.dataset.id);
        let better = |(_, (fields, told)): &(&str, (usize, bool))| *fields > c.fields.len() || *told;
        !asked.is_empty() && !asked.iter().any(says) && others.clone().any(better)
    };
    let dropped = candidates.iter().filter(|c| unsaid(c)).map(|c| c.dataset.id.as_str()).collect();
    candidates.retain(|c| !unsaid(c));
    dropped
}

/// The dataset that the nearest words around the list speak of.
pub(super) fn choose<'c, 's>(
    schema: &Schema,
    candidates: &'c [Candidate<'s>],
    unsaid: &[&str],
    head: &Head,
    around: &Surroundings,
) -> Option<&'c Candidate<'s>> {
    let of = |id: &str| candidates.iter().find(|c| c.dataset.id == id);
    let words: Vec<String> =
        head.columns.iter().flat_map(|(_, labels)| labels).flat_map(|(_, t)| schema.vocabulary.words(t)).collect();
    for told in around.context.levels.iter().map(Level::told).filter(|t| !t.is_silent()) {
        let most = told.weights.values().copied().max().unwrap_or(0);
        // Where the title speaks of what these columns cannot list, nobody knows what they list.
        let tied: Vec<&Candidate<'_>> = match told.dataset() {
            Some(told) if !unsaid.contains(&told) => return of(told),
            // What would have to be spoken of otherwise is left to the others that are spoken of.
            Some(_) => candidates.iter().filter(|c| told.weight(&c.dataset.id) > 0).collect(),
            None => candidates.iter().filter(|c| told.weight(&c.dataset.id) == most).collect(),
        };
        if let Some(chosen) = fullest(&tied, &words, schema) {
            return Some(chosen);
        }
    }
    // Where nothing around a list says what it lists, its own columns must: a name, a NIK and a kecamatan do not.
    let names = |c: &&Candidate<'_>| {
        let field = |col: u32| c.fields.iter().find(|(_, own)| *own == col).map(|(field, _)| *field);
        let naming = [Field::Name, Field::Training, Field::Kind, Field::Identity].map(Some);
        let columns = head.columns.iter().filter(|(col, _)| naming.contains(&field(*col)));
        let words: Vec<String> = columns.flat_map(|(_, l)| l).flat_map(|(_, t)| schema.vocabulary.words(t)).collect();
        schema.told_by_words(&words).weight(&c.dataset.id) > 0
    };
    fullest(&candidates.iter().collect::<Vec<_>>(), &words, schema).filter(names)
}

/// Whether a title tells that the list holds rows of one kind only: "DAFTAR KOPERASI SIMPAN PINJAM".
pub(super) fn is_partial(dataset: &Dataset, around: &Surroundings) -> bool {
    let kinds = dataset.register.iter().flat_map(|r| &r.partial);
    let titles = around.context.titles.iter().take(around.titles.len());
    let said: Vec<&String> = titles.flatten().collect();
    let names = |phrase: &Phrase| phrase.iter().all(|word| said.contains(&word));
    kinds.filter(|kind| kind.iter().any(names)).count() == 1
}

/// The one whose own words the headings use, then the one with most columns; `None` where two are equal.
fn fullest<'c, 's>(candidates: &[&'c Candidate<'s>], words: &[String], schema: &Schema) -> Option<&'c Candidate<'s>> {
    let told: Told = schema.told_by_words(words);
    let rank = |c: &Candidate<'_>| (told.weight(&c.dataset.id), c.fields.len() + c.ticks.len());
    let best = candidates.iter().max_by_key(|c| rank(c))?;
    (candidates.iter().filter(|c| rank(c) == rank(best)).count() == 1).then_some(*best)
}
