//! Names of which the nearest to a text is looked for, without measuring the distance to each of them.

use crate::label;

/// Letters are counted in this many kinds; letters of one kind are taken for the same.
const KINDS: usize = 32;

/// Names, each with what it stands for.
#[derive(Debug)]
pub struct Names<T> {
    names: Vec<(String, Shape, T)>,
}

/// How long a text is and how often it has each kind of letter: enough to see that most pairs are not alike.
#[derive(Debug)]
struct Shape {
    length: usize,
    kinds: [u8; KINDS],
}

impl Shape {
    fn of(text: &str) -> Self {
        let mut shape = Self { length: 0, kinds: [0; KINDS] };
        for c in text.chars() {
            shape.length += 1;
            let kind = &mut shape.kinds[c as usize % KINDS];
            *kind = kind.saturating_add(1);
        }
        shape
    }

    /// The fewest single errors that can lie between two texts: one adds a letter, takes one away, or does both.
    fn least_errors(&self, other: &Self) -> usize {
        let apart: usize = self.kinds.iter().zip(&other.kinds).map(|(a, b)| usize::from(a.abs_diff(*b))).sum();
        apart.div_ceil(2).max(self.length.abs_diff(other.length))
    }
}

impl<T> Names<T> {
    /// Some names, each with what it stands for.
    pub fn new(names: impl IntoIterator<Item = (String, T)>) -> Self {
        let shaped = |(name, meant): (String, T)| {
            let shape = Shape::of(&name);
            (name, shape, meant)
        };
        Self { names: names.into_iter().map(shaped).collect() }
    }

    /// The names whose likeness to a text is `least` or more, in their own order: the likeness, the name, what it stands
    /// for. `least` is above 0.
    pub fn near<'n>(&'n self, text: &'n str, least: f64) -> impl Iterator<Item = (f64, &'n str, &'n T)> {
        let shape = Shape::of(text);
        let may_be = move |other: &Shape| {
            let longer = shape.length.max(other.length);
            // Texts are far below 2^52 letters; the comparison is a little too generous rather than too strict.
            #[expect(clippy::cast_precision_loss, reason = "lengths of texts")]
            let most = (1.0 - least) * longer as f64 + 1e-6;
            #[expect(clippy::cast_precision_loss, reason = "lengths of texts")]
            let errors = shape.least_errors(other) as f64;
            errors <= most
        };
        let candidates = self.names.iter().filter(move |(_, other, _)| may_be(other));
        candidates.filter_map(move |(name, _, meant)| {
            let likeness = label::likeness(text, name);
            (likeness >= least).then_some((likeness, name.as_str(), meant))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig {
            cases: 2_000,
            failure_persistence: None,
            rng_seed: proptest::test_runner::RngSeed::Fixed(2026),
            ..proptest::prelude::ProptestConfig::default()
        })]

        #[test]
        fn the_near_ones_are_those_of_the_distance_itself(
            text in "[a-e ]{0,12}|\\PC{0,6}",
            names in proptest::collection::vec("[a-e ]{0,12}|\\PC{0,6}", 1..12),
            least in 0.3_f64..1.0,
        ) {
            let all = names.iter().cloned().map(|name| (name, ()));
            let book = Names::new(all);
            let near: Vec<&str> = book.near(&text, least).map(|(_, name, ())| name).collect();
            let alike: Vec<&str> =
                names.iter().map(String::as_str).filter(|name| label::likeness(&text, name) >= least).collect();
            proptest::prop_assert_eq!(near, alike);
        }
    }

    #[test]
    fn the_nearest_comes_with_what_it_stands_for() {
        let book = Names::new([("bangkala".to_owned(), 1), ("bangkalabarat".to_owned(), 2), ("binamu".to_owned(), 3)]);
        let near: Vec<i32> = book.near("bangkla", 0.6).map(|(.., code)| *code).collect();
        assert_eq!(near, [1]);
        assert!(book.near("pendaftaran usaha", 0.6).next().is_none());
    }
}
