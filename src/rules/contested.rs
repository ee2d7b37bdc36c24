//! Figures in use that a report contradicts which was not understood: one that may correct them.

use std::collections::HashMap;

use crate::period::Period;
use crate::place::Place;
use crate::rules::Facts;
use crate::rules::look::Seen;
use crate::schema::Schema;
use crate::tables::{Observation, Speaker, Unexplained};

/// Observations by measure, district, period and whether they run from the start of the year.
pub(super) struct InUse<'a>(HashMap<(&'a str, &'a str, Period, bool), Vec<&'a Observation>>);

impl<'a> InUse<'a> {
    /// All of them.
    pub(super) fn of(facts: &Facts<'a>) -> Self {
        let mut all: HashMap<_, Vec<&Observation>> = HashMap::new();
        for o in facts.observations {
            all.entry((o.measure.as_str(), o.district.as_str(), o.period, o.to_date)).or_default().push(o);
        }
        Self(all)
    }

    /// The places of figures that a table set aside contradicts, where what was not understood may say that it corrects
    /// them. A title, or a sheet's name, of another subject contradicts nothing.
    pub(super) fn contradicted_by(&self, seen: Seen<'_>, schema: &Schema) -> Vec<Place> {
        if !seen.table.is_set_aside() || !seen.table.unexplained.iter().all(|one| may_correct(one, schema)) {
            return Vec::new();
        }
        let mut places = Vec::new();
        for record in &seen.table.withheld {
            let Some(district) = record.district.code() else { continue };
            for figure in &record.figures {
                let (Some(period), Some(value)) = (figure.period.period, figure.read.count()) else { continue };
                let key = (figure.measure.as_str(), district, period, figure.period.to_date);
                let others = self.0.get(&key).into_iter().flatten().filter(|o| o.value != value);
                places.extend(
                    others.flat_map(|o| o.source.all_cells()).map(|(path, sheet, cell)| Place::cell(path, sheet, cell)),
                );
            }
        }
        places.sort();
        places.dedup();
        places
    }
}

/// Whether a text says something of the report rather than of its subject: a file's or folder's name, or a title that
/// speaks of reports or corrections.
fn may_correct(one: &Unexplained, schema: &Schema) -> bool {
    match one.speaker {
        Speaker::File | Speaker::Folder => true,
        Speaker::Title => {
            let words = schema.title_words(&one.text);
            words.iter().any(|w| w == "laporan" || schema.vocabulary.revision_words.contains(w))
        }
        Speaker::Heading | Speaker::Row | Speaker::Comment | Speaker::Sheet => false,
    }
}
