//! What stands around a column tells of its subject: titles and names, nearest first, and the labels above it.

use crate::schema::{Dataset, Schema, Told};

/// What titles and names around a table tell, nearest first.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// The titles, then the sheet's name, the file's, the folders'.
    pub levels: Vec<Level>,
    /// The words of each title, nearest first, then those of the sheet's name and the file's.
    pub titles: Vec<Vec<String>>,
}

/// What one place tells.
#[derive(Debug, Clone, Default)]
pub struct Level {
    told: Told,
}

impl Level {
    /// What the words of some titles tell together; see [`Schema::title_words`].
    pub fn of(titles: &[Vec<String>], schema: &Schema) -> Self {
        let mut level = Self::default();
        for words in titles {
            level.told = std::mem::take(&mut level.told).and(&schema.told_by_words(words));
        }
        level
    }
}

impl Level {
    /// A place that tells one dataset and nothing else.
    pub fn about(dataset: &str) -> Self {
        Self { told: Told { weights: [(dataset.to_owned(), 9)].into() } }
    }

    /// What it tells of the datasets.
    pub fn told(&self) -> Told {
        self.told.clone()
    }
}

impl Context {
    /// What the nearest place that says anything tells.
    fn nearest(&self) -> Option<&Level> {
        self.levels.iter().find(|l| !l.told.is_silent())
    }

    /// The dataset that the nearest place tells.
    pub fn dataset(&self) -> Option<String> {
        self.nearest()?.told.dataset().map(str::to_owned)
    }

    /// What a column may be taken for by what is told around it and by the labels above its own.
    pub fn subject(&self, above: &Told) -> Subject {
        let told = self.nearest().map_or_else(Told::default, |l| l.told.clone()).and(above);
        Subject { above: above.clone(), told }
    }
}

/// Whether a word tells one measure of a dataset from the others.
pub fn is_own(word: &String, dataset: &Dataset, schema: &Schema) -> bool {
    let vocabulary = &schema.vocabulary;
    let shared = dataset.topics.iter().any(|t| t.weight == 1 && t.words.contains(word));
    !shared
        && !vocabulary.neutral.contains(word)
        && !vocabulary.total_words.contains(word)
        && !dataset.also.contains(word)
}

/// What a column may be taken for.
#[derive(Debug, Clone)]
pub struct Subject {
    above: Told,
    told: Told,
}

impl Subject {
    /// How surely a dataset is told.
    pub fn weight(&self, dataset: &str) -> u32 {
        self.told.weight(dataset)
    }

    /// Whether a dataset's short heading may be taken.
    pub fn admits_short(&self, dataset: &str) -> bool {
        let by_group = self.above.weight(dataset) > 0;
        // A label above the column names its dataset, and the title only speaks of the office's work at large.
        let own = self.told.weight(dataset);
        if by_group && self.above.dataset() == Some(dataset) && self.told.weights.values().all(|weight| *weight < 3) {
            return true;
        }
        own > 0 && self.told.weights.values().all(|weight| own >= *weight)
    }

    /// Whether a full heading may be taken: nothing else is told more surely than it tells its own dataset.
    pub fn admits_full(&self, dataset: &str, heading: &Told) -> bool {
        self.told.admits_full(dataset, heading)
    }
}
