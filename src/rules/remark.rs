//! What a check says: where, what was found and expected, and how to mend it; not yet which rule says so.

use crate::period::Period;
use crate::place::Place;
use crate::words::Text;

/// One thing that a check noticed.
#[derive(Debug, Clone)]
pub struct Remark {
    /// The cell that most likely is wrong, or the sheet or file.
    pub place: Place,
    /// What was found, what was expected, the difference.
    pub message: Text,
    /// How to mend it.
    pub hint: Text,
    /// District code.
    pub district: Option<String>,
    /// The period it concerns.
    pub period: Option<Period>,
    /// Measure id.
    pub measure: Option<String>,
    /// What stands there, as written.
    pub found: Option<String>,
    /// What was expected, as it would be written.
    pub expected: Option<String>,
    /// The places whose figures must not be used where this is an error; a whole sheet or file stands for all in it.
    pub questions: Vec<Place>,
}

impl Remark {
    /// A remark at a place.
    pub fn at(place: Place, message: Text, hint: Text) -> Self {
        Self {
            place,
            message,
            hint,
            district: None,
            period: None,
            measure: None,
            found: None,
            expected: None,
            questions: Vec::new(),
        }
    }

    /// The same remark, about a district.
    #[must_use]
    pub fn district(mut self, code: impl Into<String>) -> Self {
        self.district = Some(code.into());
        self
    }

    /// The same remark, about a period where one is known.
    #[must_use]
    pub fn period(mut self, period: impl Into<Option<Period>>) -> Self {
        self.period = period.into();
        self
    }

    /// The same remark, about a measure.
    #[must_use]
    pub fn measure(mut self, id: impl Into<String>) -> Self {
        self.measure = Some(id.into());
        self
    }

    /// The same remark, with what stands there.
    #[must_use]
    pub fn found(mut self, what: impl ToString) -> Self {
        self.found = Some(what.to_string());
        self
    }

    /// The same remark, with what should stand there.
    #[must_use]
    pub fn expected(mut self, what: impl ToString) -> Self {
        self.expected = Some(what.to_string());
        self
    }

    /// The same remark; the figures at these places must not be used where it is an error.
    #[must_use]
    pub fn questions(mut self, places: impl IntoIterator<Item = Place>) -> Self {
        self.questions.extend(places);
        self
    }
}
