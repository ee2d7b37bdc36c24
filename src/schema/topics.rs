//! What a title tells: which dataset a sheet speaks of, and which headings that allows.

use std::collections::BTreeMap;

use super::model::{Schema, Topic};
use super::phrase::Phrase;
use crate::label;

/// What titles, names and headings above tell of a column's dataset.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// The heaviest topic by dataset id; datasets of which nothing tells are left out.
    pub weights: BTreeMap<String, u32>,
}

impl Told {
    /// What both tell together.
    #[must_use]
    pub fn and(mut self, more: &Self) -> Self {
        for (dataset, weight) in &more.weights {
            let own = self.weights.entry(dataset.clone()).or_default();
            *own = (*own).max(*weight);
        }
        self
    }

    /// Whether nothing is told.
    pub fn is_silent(&self) -> bool {
        self.weights.is_empty()
    }

    /// How surely a dataset is told; 0 where it is not.
    pub fn weight(&self, dataset: &str) -> u32 {
        self.weights.get(dataset).copied().unwrap_or(0)
    }

    /// The dataset that is told more surely than any other.
    pub fn dataset(&self) -> Option<&str> {
        let (dataset, weight) = self.weights.iter().max_by_key(|(_, weight)| **weight)?;
        let alone = self.weights.values().filter(|w| *w == weight).count() == 1;
        alone.then_some(dataset.as_str())
    }

    /// Whether a short heading of a dataset may be taken: the dataset is told, and nothing is told more surely.
    pub fn admits_short(&self, dataset: &str) -> bool {
        let own = self.weight(dataset);
        own > 0 && self.weights.values().all(|weight| own >= *weight)
    }

    /// Whether a full heading of a dataset may be taken: no other dataset is told more surely than the titles and the
    /// heading itself tell this one. So "Jumlah UMKM" is not taken under a title about izin usaha, where it may count
    /// permits, but is under one about koperasi.
    pub fn admits_full(&self, dataset: &str, heading: &Self) -> bool {
        let own = self.weight(dataset).max(heading.weight(dataset));
        self.weights.iter().all(|(other, weight)| other == dataset || own >= *weight)
    }
}

impl Schema {
    /// What a title, or the name of a sheet, file or folder, tells. The office's own name is cut out first.
    pub fn told_by(&self, title: &str) -> Told {
        self.told_by_words(&self.title_words(title))
    }

    /// The normalised words of a title without the office's own name.
    pub fn title_words(&self, title: &str) -> Vec<String> {
        let mut words = label::words(title);
        for letterhead in &self.vocabulary.letterhead {
            cut(&mut words, letterhead);
        }
        self.vocabulary.normalised(words)
    }

    /// What normalised words tell, such as those of a heading.
    pub fn told_by_words(&self, words: &[String]) -> Told {
        let heaviest = |topics: &[Topic]| {
            topics.iter().filter(|topic| says(words, &topic.words)).map(|topic| topic.weight).max().unwrap_or(0)
        };
        Told {
            weights: self
                .datasets
                .iter()
                .map(|dataset| (dataset.id.clone(), heaviest(&dataset.topics)))
                .filter(|(_, weight)| *weight > 0)
                .collect(),
        }
    }
}

/// Whether words hold all those of a phrase.
pub fn says(words: &[String], phrase: &Phrase) -> bool {
    phrase.iter().all(|word| words.contains(word))
}

fn cut(words: &mut Vec<String>, phrase: &[String]) {
    while let Some(start) = words.windows(phrase.len().max(1)).position(|window| window == phrase) {
        words.drain(start..start + phrase.len());
    }
}
