//! Which lists are the same one sent twice, or one for each day of the same training.

use std::collections::BTreeSet;

use hashbrown::HashMap;

use crate::period::Period;
use crate::tables::register::read::Register;

/// How many days apart lists of the same persons may be of one training.
const DAYS: i32 = 7;

/// How many rows lists share, by period.
pub(super) struct SameLists {
    /// Rows that are the same entry.
    shared: Shared,
    /// Rows that name the same person, for lists of which only one has identities.
    named: Shared,
    /// Rows of the same identity, whatever else they say.
    met: Shared,
    sizes: HashMap<(Period, usize), usize>,
    lists: HashMap<usize, List>,
}

/// What is known of a list as a whole.
struct List {
    /// Whether most of its rows have an identity.
    identified: bool,
    /// Whether the names of all its rows were kept.
    named: bool,
    day: Option<i32>,
    subject: u64,
    /// The words by which its titles tell a training from others.
    taught: BTreeSet<String>,
}

/// How many rows two lists share in a period.
#[derive(Default)]
struct Shared(HashMap<(Period, usize, usize), usize>);

impl Shared {
    fn new(mut told: Vec<(Period, u64, usize)>) -> Self {
        told.sort_unstable();
        let mut shared = HashMap::new();
        // Two persons of one name in a list are still one line of the list.
        told.dedup();
        for same in told.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|same| same.len() > 1) {
            for (n, (period, _, a)) in same.iter().enumerate() {
                for (_, _, b) in &same[n + 1..] {
                    *shared.entry((*period, *a.min(b), *a.max(b))).or_insert(0) += 1;
                }
            }
        }
        Self(shared)
    }

    fn of(&self, period: Period, a: usize, b: usize) -> usize {
        self.0.get(&(period, a.min(b), a.max(b))).copied().unwrap_or(0)
    }
}

impl SameLists {
    /// Compares lists; `all` are all registers, `lists` the places of those that are compared.
    /// `taught` tells by which words the titles of one tell its training from others.
    pub(super) fn new(all: &[&Register], lists: &[usize], taught: &dyn Fn(usize) -> BTreeSet<String>) -> Self {
        let (mut told, mut named, mut met) = (Vec::new(), Vec::new(), Vec::new());
        let mut sizes: HashMap<(Period, usize), usize> = HashMap::new();
        let mut known = HashMap::new();
        for &i in lists {
            let Register { entries, tallies, alike, names, day, subject, .. } = all[i];
            let mut counts = vec![0; tallies.len()];
            let mut count = |tally: u32| -> Option<Period> {
                *counts.get_mut(tally as usize)? += 1;
                Some(tallies[tally as usize].period)
            };
            // One list alone has nobody to share with.
            let several = lists.len() > 1;
            for entry in entries {
                if let Some(period) = count(entry.tally).filter(|_| several) {
                    told.push((period, entry.what, i));
                    met.push((period, entry.who, i));
                }
            }
            for (alike, tally) in alike {
                told.extend(count(*tally).filter(|_| several).map(|period| (period, *alike, i)));
            }
            let placed =
                names.iter().filter_map(|(name, tally)| Some((tallies.get(*tally as usize)?.period, *name, i)));
            named.extend(placed.filter(|_| several));
            for (tally, count) in tallies.iter().zip(counts).filter(|(_, count)| *count > 0) {
                *sizes.entry((tally.period, i)).or_default() += count;
            }
            let rows = entries.len() + alike.len();
            let list = List {
                identified: entries.len() * 2 >= rows,
                named: names.len() >= rows,
                day: *day,
                subject: *subject,
                taught: taught(i),
            };
            known.insert(i, list);
        }
        Self { shared: Shared::new(told), named: Shared::new(named), met: Shared::new(met), sizes, lists: known }
    }

    /// How many rows of a list are compared.
    pub(super) fn size(&self, period: Period, list: usize) -> usize {
        self.sizes.get(&(period, list)).copied().unwrap_or(0)
    }

    /// Whether two lists are the same one sent twice: most rows of the shorter stand in the other; or of one training, a
    /// day each: the same persons, days that are not far apart, and nothing that tells another subject.
    pub(super) fn same(&self, period: Period, a: usize, b: usize) -> bool {
        let least = self.size(period, a).min(self.size(period, b));
        let most = |shared: usize| shared > 0 && shared * 2 >= least;
        let (Some(one), Some(other)) = (self.lists.get(&a), self.lists.get(&b)) else { return false };
        // The same persons learned two things: "PELATIHAN FOTO PRODUK" and "PELATIHAN PEMBUKUAN".
        if !one.taught.is_empty() && !other.taught.is_empty() && one.taught.is_disjoint(&other.taught) {
            return false;
        }
        if one.identified != other.identified {
            return most(self.named.of(period, a, b));
        }
        let near = one.day.zip(other.day).is_some_and(|(d, e)| (d - e).abs() <= DAYS);
        let of_days = near && one.subject == other.subject && most(self.met.of(period, a, b));
        most(self.shared.of(period, a, b)) || of_days
    }

    /// Whether it can be told at all that two lists name others: both by the same sort of identity, or by names.
    pub(super) fn comparable(&self, period: Period, a: usize, b: usize) -> bool {
        let (Some(one), Some(other)) = (self.lists.get(&a), self.lists.get(&b)) else { return false };
        let alike = one.identified == other.identified || one.named && other.named;
        alike && self.size(period, a) > 0 && self.size(period, b) > 0
    }
}
