//! An outcome with its rows worked out once, so that every format only writes them down.

use crate::grids::Day;
use crate::indicators::{IndicatorValue, Side, Status, Why};
use crate::outcome::Outcome;
use crate::output::doubts::Doubts;
use crate::output::ledger::{self, Rows, SourceRow};
use crate::output::naming;
use crate::output::texts::fitting;
use crate::period::Period;
use crate::place::Place;
use crate::ratio::Ratio;
use crate::rules::Finding;
use crate::schema::{Indicator, Name, Severity};
use crate::tables::Observation;
use crate::words::{Arg, Lang, Text};

/// The most of a message that is told where only its gist is needed.
const MOST_MESSAGE: usize = 200;

/// Everything the formats write down.
#[derive(Debug)]
pub struct Summary<'a> {
    /// What was found out.
    pub outcome: &'a Outcome<'a>,
    /// The language users read.
    pub lang: Lang,
    /// Every file with its sheets and tables.
    pub sources: Vec<SourceRow<'a>>,
    /// All findings, the most serious first, then by place and code.
    pub findings: Vec<&'a Finding>,
    /// Where each finding of the outcome stands in `findings`.
    numbers: Vec<usize>,
    /// Findings by the figures they stand on.
    pub doubts: Doubts<'a>,
}

/// Figures that were read, and what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// All.
    pub all: usize,
    /// Those that may be used.
    pub used: usize,
}

impl<'a> Summary<'a> {
    /// Works out the rows.
    pub fn new(outcome: &'a Outcome<'a>, lang: Lang) -> Self {
        let mut order: Vec<usize> = (0..outcome.findings.len()).collect();
        order.sort_by_key(|&i| outcome.findings[i].severity);
        let mut numbers = vec![0; order.len()];
        for (number, &i) in order.iter().enumerate() {
            numbers[i] = number;
        }
        Self {
            outcome,
            lang,
            sources: ledger::sources(outcome),
            findings: order.into_iter().map(|i| &outcome.findings[i]).collect(),
            numbers,
            doubts: Doubts::new(&outcome.findings),
        }
    }

    /// The wording of a key.
    pub fn t(&self, key: &'static str) -> String {
        Text::new(key).with("kind", self.kind()).say(self.lang)
    }

    /// Whether the region is a regency or a city, as a word.
    fn kind(&self) -> Text {
        let city = self.outcome.schema.region.is_city();
        Text::new(if city { "workbook.kind_city" } else { "workbook.kind_regency" })
    }

    /// A text in the user's language.
    pub fn say(&self, text: &Text) -> String {
        text.say(self.lang)
    }

    /// A name in the user's language.
    pub fn name<'n>(&self, name: &'n Name) -> &'n str {
        match self.lang {
            Lang::Id => &name.id,
            Lang::En => &name.en,
        }
    }

    /// A measure's name; its id where the schema does not know it.
    pub fn measure(&self, id: &str) -> String {
        self.outcome.schema.measure(id).map_or_else(|| id.to_owned(), |m| self.name(&m.name).to_owned())
    }

    /// A measure's unit.
    pub fn unit(&self, id: &str) -> String {
        self.outcome.schema.measure(id).map(|m| m.unit.clone()).unwrap_or_default()
    }

    /// A district's name, or the region's.
    pub fn district<'d>(&'d self, code: &'d str) -> &'d str {
        self.outcome.schema.region.name_of(code)
    }

    /// The quarters up to the last one computed.
    pub fn quarters(&self) -> Vec<Period> {
        (1..=self.outcome.through.end_quarter()).map(|q| Period::quarter(self.outcome.year, q)).collect()
    }

    /// The quarter in short: `TW II`.
    pub fn quarter(&self, period: Period) -> String {
        self.t(match period.end_quarter() {
            1 => "workbook.quarter.1",
            2 => "workbook.quarter.2",
            3 => "workbook.quarter.3",
            _ => "workbook.quarter.4",
        })
    }

    /// A period in words.
    pub fn period(&self, period: Period) -> String {
        crate::words::period(self.lang, period)
    }

    /// The region's value of an indicator at a quarter.
    pub fn regional(&self, indicator: &Indicator, period: Period) -> Option<&'a IndicatorValue> {
        self.outcome.indicator(&indicator.id, &self.outcome.schema.region.code, period)
    }

    /// Rows of all sheets.
    pub fn rows(&self) -> Rows {
        self.sources.iter().fold(Rows::default(), |sum, s| sum.and(&s.rows()))
    }

    /// Figures of all files.
    pub fn figures(&self) -> Figures {
        let observations = &self.outcome.observations;
        Figures { all: observations.len(), used: observations.iter().filter(|o| o.used).count() }
    }

    /// How a severity is called.
    pub fn severity(&self, severity: Severity) -> String {
        self.t(naming::severity(severity))
    }

    /// How a status is called.
    pub fn status(&self, status: Status) -> String {
        self.t(naming::status(status))
    }

    /// A rule's title in the user's language; its name where there is none.
    pub fn rule(&self, finding: &Finding) -> String {
        let wordings = crate::words::wordings(self.lang);
        wordings.get(&format!("{}.title", finding.name)).cloned().unwrap_or_else(|| finding.name.to_owned())
    }

    /// A finding in one line: code, name, and the start of its message, which stands in full among the findings.
    pub fn line(&self, finding: &Finding) -> String {
        let message = fitting(&self.say(&finding.remark.message), MOST_MESSAGE);
        format!("{} {}: {message}", finding.code, finding.name)
    }

    /// A place as users read it: `berkas.xlsx › Rekap › C8`.
    pub fn place(&self, place: &Place) -> String {
        let mut said = if place.path.is_empty() { self.t("workbook.inbox") } else { place.path.clone() };
        if let Some(sheet) = &place.sheet {
            said.push_str(" › ");
            said.push_str(sheet);
        }
        if let Some(cell) = place.cell {
            said.push_str(" › ");
            said.push_str(&cell.to_string());
        }
        said
    }

    /// Why a figure is not used; `None` where it is.
    pub fn unused(&self, observation: &Observation) -> Option<String> {
        if observation.used {
            return None;
        }
        let finding = self.doubts.objection(&observation.source);
        Some(finding.map_or_else(|| self.t("workbook.unused.replaced"), |i| self.line(&self.outcome.findings[i])))
    }

    /// The position in `findings` of the finding for which a figure is not used, where there is one.
    pub fn objection(&self, observation: &Observation) -> Option<usize> {
        let i = self.doubts.objection(&observation.source).filter(|_| !observation.used)?;
        self.numbers.get(i).copied()
    }

    /// Why a side of an indicator has no value; `None` where it has one.
    pub fn why(&self, side: &Side, measure: &str, district: &str) -> Option<String> {
        let why = match (&side.why, side.value) {
            (Some(why), None) => why,
            (None, None) => &Why::NotReported,
            _ => return None,
        };
        Some(match why {
            Why::NotReported => self.with_finding(self.t("workbook.why.not_reported"), measure, district),
            Why::MissingPeriods(periods) => {
                let said = Text::new("workbook.why.missing_periods").with("periods", periods.clone());
                self.with_finding(self.say(&said), measure, district)
            }
            Why::Questioned(i) => match self.outcome.observations.get(*i) {
                None => self.t("workbook.why.not_reported"),
                Some(o) => self.say(
                    &Text::new("workbook.why.questioned")
                        .with("value", o.value)
                        .with("place", self.place(&o.source.place()))
                        .with("finding", self.unused(o).unwrap_or_default()),
                ),
            },
            Why::Unreadable(place) => {
                let finding = self.doubts.at(place).first().map(|f| self.line(f)).unwrap_or_default();
                let text =
                    Text::new("workbook.why.unreadable").with("place", self.place(place)).with("finding", finding);
                self.say(&text)
            }
            Why::Contradictory(values) => {
                self.say(&Text::new("workbook.why.contradictory").with("values", values.clone()))
            }
            Why::NoDistrict => self.t("workbook.why.no_district"),
        })
    }

    /// A reason, with the finding that tells where the figure should stand, where there is one.
    fn with_finding(&self, reason: String, measure: &str, district: &str) -> String {
        match self.doubts.about(measure, district).first() {
            Some(f) => format!("{reason} ({}: {})", self.place(&f.remark.place), self.line(f)),
            None => reason,
        }
    }

    /// Why an indicator has no value for a district; `None` where it has one.
    pub fn gap(&self, indicator: &Indicator, value: &IndicatorValue) -> Option<String> {
        if value.percent.is_some() {
            return None;
        }
        if let Some(both) = self.both_questioned(indicator, value) {
            return Some(both);
        }
        let numerator = self.why(&value.numerator, &indicator.numerator, &value.district);
        let denominator = self.why(&value.denominator, &indicator.denominator, &value.district);
        let told = |measure: &str, why: &str| format!("{}: {why}", self.measure(measure));
        Some(match (numerator, denominator) {
            (None, None) => self.t("workbook.why.zero_denominator"),
            (Some(a), Some(b)) if a == b => {
                let both = Text::new("workbook.why.both")
                    .with("numerator", self.measure(&indicator.numerator))
                    .with("denominator", self.measure(&indicator.denominator))
                    .with("why", a);
                self.say(&both)
            }
            (a, b) => [a.map(|w| told(&indicator.numerator, &w)), b.map(|w| told(&indicator.denominator, &w))]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join("; "),
        })
    }

    /// That one finding stands on both sides, said once.
    fn both_questioned(&self, indicator: &Indicator, value: &IndicatorValue) -> Option<String> {
        let (Some(Why::Questioned(n)), Some(Why::Questioned(d))) = (&value.numerator.why, &value.denominator.why)
        else {
            return None;
        };
        let observations = &self.outcome.observations;
        let (n, d) = (observations.get(*n)?, observations.get(*d)?);
        let i = self.doubts.objection(&n.source)?;
        if self.doubts.objection(&d.source) != Some(i) {
            return None;
        }
        let finding = &self.outcome.findings[i];
        let text = Text::new("workbook.why.both_questioned")
            .with("numerator", self.measure(&indicator.numerator))
            .with("denominator", self.measure(&indicator.denominator))
            .with("place", self.place(&finding.remark.place))
            .with("finding", self.line(finding));
        Some(self.say(&text))
    }

    /// The predicate of an achievement, read off the value as it is printed: its place in the list and its name.
    pub fn predicate(&self, achievement: Ratio) -> Option<(usize, &'a Name)> {
        let predicates = &self.outcome.schema.levels.predicates;
        let found = predicates.iter().position(|(least, _)| achievement.hundredths() >= least.hundredths());
        let i = found.or_else(|| predicates.len().checked_sub(1))?;
        predicates.get(i).map(|(_, name)| (i, name))
    }

    /// How many districts are covered, in words: `10 dari 11`.
    pub fn coverage(&self, value: &IndicatorValue) -> String {
        format!("{} {} {}", value.have, self.t("workbook.coverage_word"), value.of)
    }

    /// The names of the districts that a value lacks, joined.
    pub fn missing(&self, value: &IndicatorValue) -> String {
        let names: Vec<Arg> = value.missing.iter().map(|code| self.district(code).into()).collect();
        Arg::List(names).say(self.lang)
    }

    /// A day in words.
    pub fn date(&self, (year, month, day): Day) -> String {
        format!("{day} {}", self.period(Period::month(year, month)))
    }

    /// The day a file was last saved, as it says itself, by its path.
    pub fn date_of(&self, path: &str) -> Option<String> {
        let files = &self.outcome.files;
        let at = files.binary_search_by(|f| f.path.as_str().cmp(path)).ok()?;
        files[at].saved.map(|day| self.date(day))
    }

    /// Seconds since 1970 that stand for this run, so that the same inbox gives the same bytes: what
    /// `SOURCE_DATE_EPOCH` says, or else the first day of the year computed. No file's own time, which a copy changes.
    pub fn timestamp(&self) -> i64 {
        let asked = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|s| s.trim().parse::<i64>().ok());
        asked.unwrap_or_else(|| new_year(i64::from(self.outcome.year)))
    }
}

/// The first second of a year, by UTC.
const fn new_year(year: i64) -> i64 {
    let leap_days = (year - 1969) / 4 - (year - 1901) / 100 + (year - 1601) / 400;
    ((year - 1970) * 365 + leap_days) * 86_400
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_begin_where_the_calendar_says() {
        assert_eq!(new_year(2024), 1_704_067_200);
    }
}
