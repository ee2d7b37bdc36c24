//! Makes indicators: numerators and denominators are measures that exist, targets are decimals by year.

use std::collections::BTreeMap;

use super::datasets::{MeasureIds, unknown};
use crate::ratio::Ratio;
use crate::schema::document::{Document, Step, steps};
use crate::schema::fault::Fault;
use crate::schema::mistake::Mistake;
use crate::schema::model::Indicator;
use crate::schema::raw::RawIndicator;

/// The indicators of all files, by their numbers.
pub fn sound(documents: &[Document<RawIndicator>], ids: &MeasureIds, mistakes: &mut Vec<Mistake>) -> Vec<Indicator> {
    let mut taken: BTreeMap<String, (&Document<RawIndicator>, [Step; 1])> = BTreeMap::new();
    let mut indicators = Vec::with_capacity(documents.len());
    for document in documents {
        let raw = &document.value;
        for (at, what) in [(steps!["id"], raw.id.clone()), (steps!["number"], raw.number.to_string())] {
            match taken.get(&what) {
                Some((other, first)) => {
                    let fault = Fault::Repeated { what, first: other.line(first) };
                    mistakes.push(document.mistake(&at, fault));
                }
                None => {
                    taken.insert(what, (document, at));
                }
            }
        }
        for (key, id) in [("numerator", &raw.numerator), ("denominator", &raw.denominator)] {
            let itself = || (key == "denominator" && *id == raw.numerator).then(|| Fault::RelatedToItself(id.clone()));
            mistakes.extend(unknown(ids, id).or_else(itself).map(|fault| document.mistake(&steps![key], fault)));
        }
        indicators.push(Indicator {
            id: raw.id.clone(),
            number: raw.number,
            name: (&raw.name).into(),
            objective_number: raw.objective.number,
            objective: (&raw.objective.name).into(),
            unit: raw.unit.clone(),
            numerator: raw.numerator.clone(),
            denominator: raw.denominator.clone(),
            cumulative: raw.cumulative,
            may_exceed_whole: raw.may_exceed_whole,
            less_is_better: raw.less_is_better,
            targets: targets(document, mistakes),
            source: raw.source.clone(),
            document_formula: raw.document.formula.clone(),
            document_inverted: raw.document.inverted,
            reading: (&raw.reading).into(),
        });
    }
    indicators.sort_by_key(|indicator| indicator.number);
    indicators
}

fn targets(document: &Document<RawIndicator>, mistakes: &mut Vec<Mistake>) -> BTreeMap<i32, Ratio> {
    let mut targets = BTreeMap::new();
    for (year, percent) in &document.value.target {
        let as_year = year.parse().ok().filter(|y| (1900..=2999).contains(y));
        // An achievement divides by its target.
        let as_percent = Ratio::from_decimal(percent).filter(|p| p.hundredths() > 0);
        if as_year.is_none() {
            let at = ["target".into(), Step::Name(year.clone())];
            mistakes.push(document.mistake(&at, Fault::NotAYear(year.clone())));
        }
        if as_percent.is_none() {
            mistakes.push(document.mistake(&steps!["target", year.as_str()], Fault::NotADecimal(percent.clone())));
        }
        if let (Some(year), Some(percent)) = (as_year, as_percent) {
            targets.insert(year, percent);
        }
    }
    targets
}
