//! Adds periods up: the ways in which reported stretches of months cover a span without gap or overlap.

use std::collections::BTreeMap;

/// One way to cover a span, and what it comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiling {
    /// The sum.
    pub value: i64,
    /// The stretches used, by their own mark.
    pub from: Vec<usize>,
}

/// All different sums to which stretches `(mark, (first month, last month), value)` add up over a span of months, each
/// with the fewest stretches, ordered by value. Empty where nothing covers the span; several where reports contradict.
pub fn tile(span: (u8, u8), stretches: &[(usize, (u8, u8), i64)]) -> Vec<Tiling> {
    // For each month that is covered up to, the sums so far.
    let mut reached: BTreeMap<u8, BTreeMap<i64, Vec<usize>>> = BTreeMap::new();
    reached.entry(span.0 - 1).or_default().insert(0, Vec::new());
    for month in span.0..=span.1 {
        for (mark, (first, last), value) in stretches.iter().filter(|(_, (_, last), _)| *last == month) {
            if *first < span.0 || first > last {
                continue;
            }
            let Some(before) = reached.get(&(first - 1)).cloned() else { continue };
            let here = reached.entry(month).or_default();
            for (sum, from) in before {
                let Some(sum) = sum.checked_add(*value) else { continue };
                let mut from = from;
                from.push(*mark);
                let shorter = here.get(&sum).is_none_or(|old| from.len() < old.len());
                if shorter {
                    here.insert(sum, from);
                }
            }
        }
    }
    reached
        .remove(&span.1)
        .filter(|_| span.0 <= span.1)
        .map(|sums| sums.into_iter().map(|(value, from)| Tiling { value, from }).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_months_and_running_totals_add_up_in_one_way_or_contradict() {
        let quarters = [(0, (1, 3), 10), (1, (4, 6), 5), (2, (7, 9), 7)];
        let sums = |span, stretches: &[_]| tile(span, stretches).iter().map(|t| t.value).collect::<Vec<_>>();
        assert_eq!(sums((1, 6), &quarters), [15]);
        assert_eq!(sums((1, 12), &quarters), Vec::<i64>::new());
        // Up to June as a running total, then July to September by itself.
        assert_eq!(sums((1, 9), &[(0, (1, 6), 15), (1, (7, 9), 7)]), [22]);
        // A running total that agrees is one way more to the same sum; one that does not is a contradiction.
        let agreeing = tile((1, 6), &[(0, (1, 3), 10), (1, (4, 6), 5), (2, (1, 6), 15)]);
        assert_eq!(agreeing, [Tiling { value: 15, from: vec![2] }]);
        assert_eq!(sums((1, 6), &[(0, (1, 3), 10), (1, (4, 6), 5), (2, (1, 6), 16)]), [15, 16]);
        assert_eq!(sums((1, 3), &[(0, (1, 1), 1), (1, (2, 2), 2), (2, (3, 3), 3)]), [6]);
    }
}
