//! Whether a word belongs to a measure or to a subject beside it.

use std::ops::Range;

use hashbrown::HashSet;

use super::Explainer;
use crate::schema::{Dataset, Measure, PeriodWord, Relation, is_among, says, says as says_all};
use crate::tables::hearing::Heard;
use crate::tables::numerals::is_number;
use crate::tables::scope::{Candidate, Scope};
use crate::tables::speakers::Said;
use crate::tables::unexplained::Speaker;

impl<'s> Explainer<'s> {
    /// Whether the first of some words stands before the second in a phrase of a measure that has a column.
    pub(super) fn is_in_phrase(words: &[String], scope: &Scope<'_>) -> bool {
        let [first, second, ..] = words else { return false };
        let phrases = scope.measures.iter().flat_map(|(m, _)| m.headings.iter().chain(&m.short_headings));
        phrases.into_iter().any(|phrase| phrase.windows(2).any(|pair| pair[0] == *first && pair[1] == *second))
    }

    /// Whether some words cite a paper by its number: "PP No. 7 Tahun 2021".
    pub(super) fn cites(&self, words: &[String]) -> bool {
        let numbers = self.schema.vocabulary.roles.get("number").map_or(&[][..], Vec::as_slice);
        let leads = |word: &String| numbers.iter().any(|lead| *lead == [word.as_str()]);
        words
            .windows(3)
            .any(|w| leads(&w[0]) && is_number(&w[1]) && self.schema.vocabulary.periods.says(&w[2], PeriodWord::Year))
    }

    /// Whether a word belongs to the candidate's measure or dataset, or to another measure that the table also reports.
    pub(super) fn is_of(
        &self,
        word: &str,
        candidate: &Candidate<'s>,
        scope: &Scope<'s>,
        said: &Said<'_>,
        heard: &Heard,
    ) -> bool {
        let says = |measure: &Measure| self.own.get(measure.id.as_str()).is_some_and(|words| words.contains(word));
        if says(candidate.measure) || scope.measures.iter().any(|(m, d)| d.id == candidate.dataset.id && says(m)) {
            return true;
        }
        let own = candidate.dataset;
        let among = |words: &[String]| words.iter().any(|w| w == word);
        let topical = |d: &Dataset| d.topics.iter().any(|t| among(&t.words));
        // A word that only a measure without a column has, such as "aktif" over the number of all cooperatives.
        let of_absent = own.measures.iter().any(says);
        // "DINAS PERTANIAN" above "PESERTA PELATIHAN" is another office, though a training may be of "pertanian".
        let office = said.speaker == Speaker::Title
            && heard.words.first().is_some_and(|w| is_among(&self.schema.vocabulary.particles.office, w));
        let titled = said.speaker != Speaker::Heading && !office && among(&own.title_words);
        if among(&own.also) || topical(own) && !of_absent || titled {
            return true;
        }
        let sides = |a: &Measure, b: &Measure| {
            let indicators = self.schema.indicators.iter();
            let sides = indicators.map(|i| (i.numerator.as_str(), i.denominator.as_str()));
            sides.into_iter().any(|s| s == (a.id.as_str(), b.id.as_str()) || s == (b.id.as_str(), a.id.as_str()))
        };
        // "DIKLAT DAN IZIN USAHA" over a column of each that says itself what it is.
        let named = matches!(said.speaker, Speaker::Title | Speaker::Sheet | Speaker::File) && candidate.full;
        if named && scope.measures.iter().any(|(m, d)| d.id != own.id && (says(m) || topical(d) || among(&d.also))) {
            return true;
        }
        // The other side of an indicator in a column of its own: "Jumlah UMKM" beside "UMKM difasilitasi".
        let beside = scope.measures.iter().filter(|(m, d)| d.id != own.id && sides(m, candidate.measure));
        if beside.into_iter().any(|(m, d)| says(m) || topical(d) || among(&d.also)) {
            return true;
        }
        // "Target" names no subject by itself, though it stands in the name of one.
        let told = |d: &Dataset| d.topics.iter().any(|t| among(&t.words) && says_all(&heard.all, &t.words));
        let others = || self.schema.datasets.iter().filter(|d| d.id != own.id);
        match said.speaker {
            Speaker::Heading => false,
            // A note may say of another dataset what it likes, as long as it says no more.
            Speaker::Row | Speaker::Comment | Speaker::Elsewhere | Speaker::Drawing | Speaker::Prompt => {
                others().any(told)
            }
            // "DATA KOPERASI DAN UMKM" over "Jumlah Koperasi"; not "PELATIHAN", which would be of cooperatives trained.
            Speaker::Title | Speaker::Sheet => {
                let subject = |d: &Dataset| {
                    d.topics.iter().any(|t| t.weight == 1 && t.words.len() == 1 && t.words.iter().any(|w| w == word))
                };
                candidate.full && others().any(subject)
            }
            // A file or folder holds what several sheets speak of, each by itself.
            Speaker::File | Speaker::Folder | Speaker::Page => {
                (candidate.full || scope.told.contains(own.id.as_str())) && others().any(told)
            }
        }
    }

    /// The words of measures without a column, where a title names all parts of a sum that the candidate belongs to:
    /// "AKTIF DAN TIDAK AKTIF" speaks of all cooperatives.
    pub(super) fn wholes(&self, words: &[String], candidate: &Candidate<'s>) -> HashSet<&'s str> {
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

    /// The words of a note that say what is among what was counted: those behind "termasuk", up to where it says something
    /// else ("dan telah diperiksa"), or in front of "termasuk dalam".
    pub(super) fn taken_in(&self, said: &Said<'_>, words: &[String], candidate: &Candidate<'s>) -> Range<usize> {
        let vocabulary = &self.schema.vocabulary;
        let takes_in = |w: &String| said.speaker.is_note() && vocabulary.inclusion_words.contains(w);
        let Some(at) = words.iter().position(takes_in) else { return 0..0 };
        if words.get(at + 1).is_some_and(|w| is_among(&vocabulary.particles.within, w)) {
            // "Kolom terakhir sudah termasuk dalam jumlah" names no other subject.
            let topical = |d: &Dataset, w: &String| d.topics.iter().any(|topic| topic.words.contains(w));
            let own = candidate.dataset;
            let others = || self.schema.datasets.iter().filter(|d| d.id != own.id);
            let foreign = |w: &String| !topical(own, w) && others().any(|d| topical(d, w));
            return if words[..at].iter().any(foreign) { 0..at } else { 0..0 };
        }
        let goes_on =
            |pair: &[String]| vocabulary.joining_words.contains(&pair[0]) && vocabulary.plain_words.contains(&pair[1]);
        let end = words[at..].windows(2).position(goes_on).map_or(words.len(), |behind| at + behind);
        at + 1..end
    }

    /// Whether a word may stand for what is included in a figure without changing it: the measure's own or its dataset's, one
    /// that says nothing, or a number.
    pub(super) fn is_included(&self, word: &str, candidate: &Candidate<'s>, scope: &Scope<'s>) -> bool {
        let own = candidate.dataset;
        let says = |measure: &Measure| self.own.get(measure.id.as_str()).is_some_and(|words| words.contains(word));
        let among = |words: &[String]| words.iter().any(|w| w == word);
        self.neutral.contains(word)
            || is_number(word)
            || says(candidate.measure)
            || scope.measures.iter().any(|(m, d)| d.id == own.id && says(m))
            || among(&own.also)
            || own.topics.iter().any(|topic| among(&topic.words))
    }
}
