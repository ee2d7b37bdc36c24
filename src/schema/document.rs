//! One TOML file: its text, its tree with places, and how a path of keys leads to a place in the text.

use std::ops::Range;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use toml::de::{DeTable, DeValue};
use validator::{Validate, ValidationErrors, ValidationErrorsKind};

use super::fault::Fault;
use super::mistake::Mistake;
use super::shape;

/// A step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The value under a key.
    Key(String),
    /// The item at a position, from 0.
    Item(usize),
    /// The key itself, instead of its value.
    Name(String),
}

impl From<&str> for Step {
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}

impl From<usize> for Step {
    fn from(item: usize) -> Self {
        Self::Item(item)
    }
}

/// Steps from values that turn into them: `steps!["measures", 2, "id"]`.
macro_rules! steps {
    ($($step:expr),* $(,)?) => { [$($crate::schema::document::Step::from($step)),*] };
}
pub(super) use steps;

/// A file and what was read from it.
#[derive(Debug)]
pub struct Document<T> {
    /// Its path under the folder of schemas.
    pub file: String,
    /// Its text.
    pub text: Arc<str>,
    /// What it says.
    pub value: T,
}

impl<T: DeserializeOwned + Validate + schemars::JsonSchema> Document<T> {
    /// Reads a file that a test holds sound, as those built in are.
    pub fn read_sound(file: &str, text: &str) -> Result<Self, Vec<Mistake>> {
        match toml::from_str(text) {
            Ok(value) => Ok(Self { file: file.to_owned(), text: Arc::from(text), value }),
            Err(_) => Self::read(file, text),
        }
    }

    /// Reads a file: its syntax, then its shape, then the values that stand alone; all mistakes of the first of these
    /// that has any.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<Mistake>> {
        let text: Arc<str> = Arc::from(text);
        let (tree, errors) = DeTable::parse_recoverable(&text);
        if !errors.is_empty() {
            return Err(errors
                .iter()
                .map(|e| Mistake::at(file, &text, e.span().unwrap_or(0..0), Fault::NotToml(e.message().to_owned())))
                .collect());
        }
        let faults = shape::faults(&tree, &super::json::of::<T>());
        if !faults.is_empty() {
            return Err(faults.into_iter().map(|(span, fault)| Mistake::at(file, &text, span, fault)).collect());
        }
        let value: T = toml::from_str(&text).map_err(|e| {
            let fault = Fault::NotToml(e.message().to_owned());
            vec![Mistake::at(file, &text, e.span().unwrap_or(0..0), fault)]
        })?;
        let document = Self { file: file.to_owned(), text, value };
        if let Err(errors) = document.value.validate() {
            let mut mistakes = Vec::new();
            document.tell_invalid(&errors, &mut Vec::new(), &mut mistakes);
            return Err(mistakes);
        }
        Ok(document)
    }

    fn tell_invalid(&self, errors: &ValidationErrors, path: &mut Vec<Step>, mistakes: &mut Vec<Mistake>) {
        for (field, kind) in errors.errors() {
            path.push(Step::from(field.as_ref()));
            match kind {
                ValidationErrorsKind::Struct(inner) => self.tell_invalid(inner, path, mistakes),
                ValidationErrorsKind::List(items) => {
                    for (item, inner) in items {
                        path.push(Step::Item(*item));
                        self.tell_invalid(inner, path, mistakes);
                        path.pop();
                    }
                }
                ValidationErrorsKind::Field(faults) => {
                    for error in faults {
                        let text = error.params.get("value").and_then(|v| v.as_str()).unwrap_or_default().to_owned();
                        let fault = match error.code.as_ref() {
                            "id" => Fault::NotAnId(text),
                            "code" => Fault::NotACode(text),
                            "range" => Fault::OutOfRange,
                            _ => Fault::TooFew,
                        };
                        mistakes.push(self.mistake(path, fault));
                    }
                }
            }
            path.pop();
        }
    }
}

impl<T> Document<T> {
    /// A mistake at the value to which a path leads, or as far along it as the file goes.
    pub fn mistake(&self, path: &[Step], fault: Fault) -> Mistake {
        Mistake::at(&self.file, &self.text, self.place(path), fault)
    }

    /// The file and line of a value, as `file:line`.
    pub fn line(&self, path: &[Step]) -> String {
        let line = self.text[..self.place(path).start].matches('\n').count() + 1;
        format!("{}:{line}", self.file)
    }

    /// Mistakes are rare, so the tree is made anew for each instead of being kept beside the text it borrows from.
    fn place(&self, path: &[Step]) -> Range<usize> {
        let (tree, _) = DeTable::parse_recoverable(&self.text);
        let mut span = 0..0;
        let mut table = Some(tree.get_ref());
        let mut array = None;
        for step in path {
            let next = match step {
                Step::Key(key) => table.and_then(|t| t.get(key.as_str())),
                Step::Item(item) => array.and_then(|a: &toml::de::DeArray<'_>| a.get(*item)),
                Step::Name(key) => {
                    if let Some((name, _)) = table.and_then(|t| t.get_key_value(key.as_str())) {
                        span = name.span();
                    }
                    None
                }
            };
            let Some(next) = next else { break };
            span = next.span();
            (table, array) = match next.get_ref() {
                DeValue::Table(t) => (Some(t), None),
                DeValue::Array(a) => (None, Some(a)),
                _ => (None, None),
            };
        }
        span
    }
}
