//! What stands around a column tells of its subject: titles and names, nearest first, and the labels above it.

use crate::schema::{Dataset, Schema, Told, says};

/// What titles and names around a table tell, nearest first.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// The titles, then the sheet's name, the file's, the folders'.
    pub levels: Vec<Told>,
    /// The words of each title, nearest first.
    pub titles: Vec<Vec<String>>,
    /// Whether a foreign subject that the titles name ("dan jumlah anggota") has a column of its own, so that it says
    /// nothing of the others.
    pub enumerated: bool,
}

impl Context {
    /// What the nearest place that says anything tells.
    pub fn nearest(&self) -> Told {
        self.levels.iter().find(|t| !t.is_silent()).cloned().unwrap_or_default()
    }

    /// What a column may be taken for by what is told around it and by the labels above its own.
    pub fn subject(&self, above: &Told) -> Subject {
        Subject { above: above.clone(), told: self.nearest().and(above), enumerated: self.enumerated }
    }

    /// The measures that the titles name by a word of their own, such as "aktif"; not by "jumlah" or "koperasi" alone.
    pub fn measures(&self, schema: &Schema) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for title in &self.titles {
            for dataset in &schema.datasets {
                let own = |word: &String| is_own(word, dataset, schema);
                for measure in &dataset.measures {
                    let named = measure.headings.iter().any(|p| says(title, p) && p.iter().any(own));
                    if named && !found.contains(&measure.id) {
                        found.push(measure.id.clone());
                    }
                }
            }
        }
        found.sort();
        found
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
    enumerated: bool,
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
        let foreign = if by_group || (self.enumerated && !bare) { 0 } else { self.told.other };
        let own = self.told.weight(dataset);
        own > 0 && own >= foreign && self.told.weights.values().all(|weight| own >= *weight)
    }

    /// Whether a full heading may be taken: nothing else is told more surely than it tells its own dataset.
    pub fn admits_full(&self, dataset: &str, heading: &Told) -> bool {
        let foreign = if self.enumerated { 0 } else { self.told.other };
        heading.weight(dataset) >= foreign && self.told.admits_full(dataset, heading)
    }

    /// What is told, for phrases that are known to hold no measure.
    pub fn told(&self) -> &Told {
        &self.told
    }
}
