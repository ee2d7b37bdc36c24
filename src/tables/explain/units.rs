//! Units that are none of a measure's.

use super::Explainer;
use crate::tables::periods;
use crate::tables::scope::Candidate;
use crate::tables::speakers::Said;
use crate::tables::unexplained::Speaker;

impl<'s> Explainer<'s> {
    /// What a line, or a clause of one, tells of the unit besides units of the measure: "(satuan : desa)", "(000)",
    /// "Triwulan II 2023, satuan: orang-hari".
    pub(super) fn strange_unit(
        &self,
        said: &Said<'_>,
        words: &[String],
        candidate: &Candidate<'s>,
    ) -> Option<Vec<String>> {
        if !matches!(said.speaker, Speaker::Title | Speaker::Row) {
            return None;
        }
        let labels = self.schema.vocabulary.roles.get("unit_label").map_or(&[][..], Vec::as_slice);
        let label_of =
            |words: &[String]| labels.iter().filter(|l| words.starts_with(l)).map(Vec::len).max().unwrap_or(0);
        let own = |w: &String| candidate.measure.units.iter().any(|unit| unit.split(' ').any(|own| own == w));
        let strange = |units: &[String], joined: bool| {
            let of_period = periods::read(units, &self.schema.vocabulary.periods).taken;
            let neutral = |w: &String| self.neutral.contains(w.as_str()) && !self.schema.vocabulary.units.contains(w);
            // What is made of two units is neither.
            let plain = |(w, taken): &(&String, bool)| own(w) || !joined && (*taken || neutral(w));
            let strange = units.iter().zip(of_period).filter(|unit| !plain(unit));
            let strange: Vec<String> = strange.map(|(w, _)| w.clone()).collect();
            (!strange.is_empty()).then_some(strange)
        };
        let text = said.text.trim();
        // "(REVISI)" says which report it is.
        let revised = words.iter().all(|w| self.schema.vocabulary.revision_words.contains(w));
        if text.starts_with('(') && text.ends_with(')') && words.len() == 1 && !revised {
            return strange(words, false);
        }
        let label = label_of(words);
        if let Some(found) = (label > 0).then(|| strange(&words[label..], false)).flatten() {
            return Some(found);
        }
        let labelled = words.iter().any(|w| labels.iter().any(|label| label.first() == Some(w)));
        let clauses = labelled.then(|| said.text.split([',', ';', '(', ')'])).into_iter().flatten();
        clauses.into_iter().find_map(|clause| {
            let heard = self.hearing.hear(clause);
            let label = label_of(&heard.words);
            let units = heard.words.get(label..).filter(|_| label > 0)?;
            strange(units, units.len() > 1 && clause.contains(['-', '/', '×']))
        })
    }
}
