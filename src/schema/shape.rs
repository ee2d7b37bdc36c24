//! Holds a TOML tree against a JSON Schema and tells every unknown key, missing key and wrong type at once.

use std::ops::Range;

use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::Fault;
use crate::label::likeness;

type Faults = Vec<(Range<usize>, Fault)>;

/// All faults of shape, in the order of the schema's keys. Only what [`schemars`] writes for the types in `raw` is
/// understood; anything else in a schema is passed over, as reading the file into the types comes afterwards.
pub fn faults(tree: &Spanned<DeTable<'_>>, schema: &Value) -> Faults {
    let mut faults = Faults::new();
    let walk = Walk { root: schema };
    // The span of a document covers the whole file; its missing keys are told at its beginning.
    walk.table(tree.get_ref(), 0..0, schema, &mut faults);
    faults.sort_by_key(|(span, _)| span.start);
    faults
}

/// The known word that is most like one, where it is like at all.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    known
        .into_iter()
        .map(|k| (likeness(word, k), k))
        .filter(|(like, _)| *like >= 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, k)| k.to_owned())
}

struct Walk<'s> {
    root: &'s Value,
}

impl Walk<'_> {
    fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        // A reference with a description beside it is wrapped in a list of one.
        let schema = match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) => only,
            _ => schema,
        };
        let target = schema.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix('#'));
        target.and_then(|pointer| self.root.pointer(pointer)).unwrap_or(schema)
    }

    fn value(&self, value: &Spanned<DeValue<'_>>, schema: &Value, faults: &mut Faults) {
        let schema = self.resolve(schema);
        if let Some(choices) = schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Value::as_array) {
            return self.choice(value, choices, faults);
        }
        if let Some(options) = schema.get("enum").and_then(Value::as_array) {
            return one_of(value, options.iter().filter_map(Value::as_str).collect(), faults);
        }
        let found = type_name(value.get_ref());
        let expected = types(schema);
        if !expected.is_empty() && !expected.iter().any(|e| e == found || (e == "float" && found == "integer")) {
            faults.push((value.span(), Fault::WrongType { expected, found: found.to_owned() }));
            return;
        }
        match value.get_ref() {
            DeValue::Table(table) => self.table(table, value.span(), schema, faults),
            DeValue::Array(items) => {
                if let Some(each) = schema.get("items") {
                    items.iter().for_each(|item| self.value(item, each, faults));
                }
            }
            DeValue::Integer(number) => {
                let negative = number.as_str().starts_with('-');
                if negative && schema.get("minimum").and_then(Value::as_f64).is_some_and(|least| least >= 0.0) {
                    faults.push((value.span(), Fault::OutOfRange));
                }
            }
            _ => {}
        }
    }

    fn table(&self, table: &DeTable<'_>, span: Range<usize>, schema: &Value, faults: &mut Faults) {
        let properties = schema.get("properties").and_then(Value::as_object);
        for (key, value) in table.iter() {
            let own = properties.and_then(|p| p.get(key.get_ref().as_ref()));
            match (own, schema.get("additionalProperties")) {
                (Some(property), _) => self.value(value, property, faults),
                (None, Some(each @ Value::Object(_))) => self.value(value, each, faults),
                (None, Some(Value::Bool(false))) => {
                    let known: Vec<String> = properties.map(|p| p.keys().cloned().collect()).unwrap_or_default();
                    let near = nearest(key.get_ref(), known.iter().map(String::as_str));
                    faults.push((key.span(), Fault::UnknownKey { key: key.get_ref().to_string(), near, known }));
                }
                _ => {}
            }
        }
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        for key in required.filter_map(Value::as_str).filter(|key| !table.contains_key(*key)) {
            faults.push((span.clone(), Fault::NoKey(key.to_owned())));
        }
    }

    /// A value of which one of several shapes is asked for: an optional table, or a word of a closed list.
    fn choice(&self, value: &Spanned<DeValue<'_>>, choices: &[Value], faults: &mut Faults) {
        let words: Vec<&str> = choices.iter().flat_map(words_of).collect();
        if !words.is_empty() {
            return one_of(value, words, faults);
        }
        let mut first = None;
        for choice in choices.iter().filter(|c| c.get("type").and_then(Value::as_str) != Some("null")) {
            let mut own = Faults::new();
            self.value(value, choice, &mut own);
            if own.is_empty() {
                return;
            }
            first.get_or_insert(own);
        }
        faults.extend(first.unwrap_or_default());
    }
}

fn words_of(choice: &Value) -> Vec<&str> {
    let many = choice.get("enum").and_then(Value::as_array).into_iter().flatten();
    many.chain(choice.get("const")).filter_map(Value::as_str).collect()
}

fn one_of(value: &Spanned<DeValue<'_>>, options: Vec<&str>, faults: &mut Faults) {
    let fault = match value.get_ref() {
        DeValue::String(word) if options.contains(&word.as_ref()) => return,
        DeValue::String(word) => {
            Fault::NotOneOf { found: word.to_string(), options: options.iter().map(ToString::to_string).collect() }
        }
        other => Fault::WrongType { expected: vec!["string".to_owned()], found: type_name(other).to_owned() },
    };
    faults.push((value.span(), fault));
}

/// The types a schema allows, by their names in TOML.
fn types(schema: &Value) -> Vec<String> {
    let named = match schema.get("type") {
        Some(Value::String(one)) => vec![one.as_str()],
        Some(Value::Array(many)) => many.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let in_toml = named.into_iter().filter(|name| *name != "null").map(|name| match name {
        "object" => "table",
        "number" => "float",
        other => other,
    });
    in_toml.map(str::to_owned).collect()
}

fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "string",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "float",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "datetime",
        DeValue::Array(_) => "array",
        DeValue::Table(_) => "table",
    }
}
