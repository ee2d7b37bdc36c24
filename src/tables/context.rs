//! What stands around a column tells of its subject: titles and names, nearest first, and the labels above it.

use crate::schema::{Dataset, Phrase, Schema, Told, says};

/// What titles and names around a table tell, nearest first.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// The titles, then the sheet's name, the file's, the folders'.
    pub levels: Vec<Level>,
    /// The words of each title, nearest first, then those of the sheet's name and the file's.
    pub titles: Vec<Vec<String>>,
    /// Foreign subjects that have a column of their own ("dan jumlah anggota"), so that a title that names them says
    /// nothing of the other columns.
    pub cleared: Vec<Phrase>,
}

/// What one place tells.
#[derive(Debug, Clone, Default)]
pub struct Level {
    told: Told,
    /// Subjects that belong to no dataset, and how surely they are told.
    foreign: Vec<(Phrase, u32)>,
}

impl Level {
    /// What the words of some titles tell together; see [`Schema::title_words`].
    pub fn of(titles: &[Vec<String>], schema: &Schema) -> Self {
        let mut level = Self::default();
        for words in titles {
            level.told = std::mem::take(&mut level.told).and(&schema.told_by_words(words));
            level.foreign.extend(foreign_in(words, schema).map(|t| (t.words.clone(), t.weight)));
        }
        level
    }
}

impl Level {
    /// What it tells of the datasets, and how surely of something foreign.
    pub fn told(&self) -> Told {
        let foreign = self.foreign.iter().map(|(_, w)| *w).max().unwrap_or(0);
        Told { other: foreign, ..self.told.clone() }
    }
}

/// Subjects of no dataset that some words name.
pub fn foreign_in<'s>(words: &[String], schema: &'s Schema) -> impl Iterator<Item = &'s crate::schema::Topic> {
    schema.vocabulary.other_topics.iter().filter(move |t| says(words, &t.words))
}

impl Context {
    /// What the nearest place that says anything tells.
    fn nearest(&self) -> Option<&Level> {
        self.levels.iter().find(|l| !l.told.is_silent() || !l.foreign.is_empty())
    }

    /// The dataset that the nearest place tells.
    pub fn dataset(&self) -> Option<String> {
        self.nearest()?.told.dataset().map(str::to_owned)
    }

    /// What a column may be taken for by what is told around it and by the labels above its own.
    pub fn subject(&self, above: &Told) -> Subject {
        let level = self.nearest();
        let foreign = level.map_or(&[][..], |l| l.foreign.as_slice());
        let heaviest = |cleared: &[Phrase]| {
            foreign.iter().filter(|(words, _)| !cleared.contains(words)).map(|(_, w)| *w).max().unwrap_or(0)
        };
        Subject {
            above: above.clone(),
            foreign: heaviest(&self.cleared),
            foreign_in_all: heaviest(&[]),
            told: level.map_or_else(Told::default, |l| l.told.clone()).and(above),
        }
    }

    /// Whether the titles name a foreign subject that no column has for itself.
    pub fn is_foreign(&self) -> bool {
        self.subject(&Told::default()).foreign > 0
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
    foreign: u32,
    foreign_in_all: u32,
}

impl Subject {
    /// How surely a dataset is told.
    pub fn weight(&self, dataset: &str) -> u32 {
        self.told.weight(dataset)
    }

    /// Whether a dataset's short heading may be taken. `bare` says that it is nothing but a sum ("Jumlah"): under a
    /// title that also speaks of something foreign it could be the sum of that.
    pub fn admits_short(&self, dataset: &str, bare: bool) -> bool {
        let by_group = self.above.other == 0 && self.above.weight(dataset) > 0;
        let foreign = match (by_group, bare) {
            (true, _) => 0,
            (false, true) => self.foreign_in_all,
            (false, false) => self.foreign,
        };
        // A label above the column names its dataset, and the title only speaks of the office's work at large.
        let own = self.told.weight(dataset);
        if by_group && self.above.dataset() == Some(dataset) && self.told.weights.values().all(|weight| *weight < 3) {
            return true;
        }
        own > 0 && own >= foreign && self.told.weights.values().all(|weight| own >= *weight)
    }

    /// Whether a full heading may be taken: nothing else is told more surely than it tells its own dataset.
    pub fn admits_full(&self, dataset: &str, heading: &Told) -> bool {
        heading.weight(dataset) >= self.foreign && self.told.admits_full(dataset, heading)
    }
}
