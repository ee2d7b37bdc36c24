//! What the figures of a table themselves show against their headings: ranks, exchanged columns, running totals, shares.

use std::collections::{BTreeMap, BTreeSet};

use crate::grids::Value;
use crate::place::CellRef;
use crate::schema::Nature;
use crate::tables::context::Context;
use crate::tables::headings::Headings;
use crate::tables::periods;
use crate::tables::shares;
use crate::tables::table::{Column, CountRead, Record, Role, Share, Total};
use crate::tables::unexplained::{Shows, Speaker, Unexplained};
use crate::tables::view::{View, text_of};

/// The fewest rows that show something by all of them together.
const FEW: usize = 6;

/// The columns whose figures show that they are not what their headings say, each with what they show.
pub fn of(
    view: &View<'_>,
    columns: &[Column],
    (records, totals): (&[Record], &[Total]),
    headings: &Headings<'_>,
) -> Vec<Unexplained> {
    let sight = Sight { view, columns, records, headings };
    let mut found = sight.ranks(totals);
    found.extend(sight.exchanged());
    found.extend(sight.running());
    found.extend(sight.estimates());
    found.extend(sight.shares_in(totals));
    found.extend(sight.days());
    found.extend(sight.base());
    found
}

struct Sight<'a> {
    view: &'a View<'a>,
    columns: &'a [Column],
    records: &'a [Record],
    headings: &'a Headings<'a>,
}

impl Sight<'_> {
    fn measures(&self) -> impl Iterator<Item = (usize, &str)> {
        let measured = |(i, c): (usize, &'_ Column)| match &c.role {
            Role::Measure(_) => Some(i),
            _ => None,
        };
        let at: Vec<usize> = self.columns.iter().enumerate().filter_map(measured).collect();
        at.into_iter().filter_map(|i| match &self.columns[i].role {
            Role::Measure(id) => Some((i, id.as_str())),
            _ => None,
        })
    }

    fn count(&self, record: &Record, column: usize) -> Option<i64> {
        record.figures.iter().find(|f| f.column == column)?.read.count()
    }

    fn told(&self, at: usize, shows: Shows, columns: Vec<usize>, text: String) -> Unexplained {
        let measures = columns.iter().filter_map(|i| match &self.columns[*i].role {
            Role::Measure(id) | Role::SumOfPeriods(id) => Some(id.clone()),
            _ => None,
        });
        let measures: BTreeSet<String> = measures.collect();
        Unexplained {
            speaker: Speaker::Heading,
            cell: self.columns[at].cells.last().copied(),
            text,
            words: Vec::new(),
            most: false,
            measures: measures.into_iter().collect(),
            columns,
            rivals: Vec::new(),
            nearest: None,
            only: Vec::new(),
            shows: Some(shows),
        }
    }

    fn heading(&self, at: usize) -> String {
        self.columns[at].heading.last().map(|l| l.split_whitespace().collect::<Vec<_>>().join(" ")).unwrap_or_default()
    }

    /// Columns of places in an order, and no counts: each is one more than there are lower ones.
    fn ranks(&self, totals: &[Total]) -> Vec<Unexplained> {
        let ranked = |i: usize| {
            let counts: Option<Vec<i64>> = self.records.iter().map(|r| self.count(r, i)).collect();
            let mut counts = counts.unwrap_or_default();
            counts.sort_unstable();
            // Those who share a place all have the better one, or the worse.
            let better = |count: &i64| counts.partition_point(|own| own < count) + 1;
            let worse = |count: &i64| counts.partition_point(|own| own <= count);
            let distinct = counts.chunk_by(|a, b| a == b).count();
            let all = |place: &dyn Fn(&i64) -> usize| counts.iter().all(|n| usize::try_from(*n) == Ok(place(n)));
            counts.len() >= FEW && distinct * 2 >= counts.len() && (all(&better) || all(&worse))
        };
        // Nobody adds places up.
        let summed = |i: usize| {
            let sum: i64 = self.records.iter().filter_map(|r| self.count(r, i)).sum();
            let mut claims = totals.iter().filter(|t| t.district.is_none()).flat_map(|t| &t.claims);
            claims.any(|claim| claim.column == i && claim.read.count() == Some(sum))
        };
        let columns: Vec<usize> = self.measures().map(|(i, _)| i).filter(|i| ranked(*i) && !summed(*i)).collect();
        columns.into_iter().map(|i| self.told(i, Shows::Ranks, vec![i], self.heading(i))).collect()
    }

    /// Percentages that no count of their own heading makes, and all rows of another do: the headings were exchanged, or are
    /// another's.
    fn exchanged(&self) -> Vec<Unexplained> {
        let schema = self.headings.schema();
        let pairs = shares::pairs(schema);
        let mut found = Vec::new();
        for (at, column) in self.columns.iter().enumerate().filter(|(_, c)| c.role == Role::Percent) {
            let of_pair = |pair: &(String, String)| -> Vec<Share> {
                let both = [1.0, 100.0].map(|scale| shares::of_pair(self.view, column, self.records, pair, scale));
                both.into_iter().max_by_key(|s| shares::agreeing(s)).unwrap_or_default()
            };
            let fits = |own: &[Share]| own.len() >= 3 && shares::agreeing(own) * 10 >= own.len() * 8;
            let fails = |own: &[Share]| own.len() >= 3 && shares::agreeing(own) * 10 <= own.len() * 3;
            let named = self.named(column);
            let of_named: Vec<&(String, String)> = pairs.iter().filter(|p| named.as_ref() == Some(&p.0)).collect();
            let refuted: Option<[&str; 2]> = match of_named.first() {
                Some(own) if fails(&of_pair(own)) => {
                    pairs.iter().find(|p| p.0 != own.0 && fits(&of_pair(p))).map(|p| [own.0.as_str(), p.0.as_str()])
                }
                Some(_) => None,
                None => None,
            };
            // Over a hundred times its own inverse: the plan stands where the outcome should.
            let inverse = |p: &&(String, String)| {
                let own = of_pair(p);
                let turned = (p.1.clone(), p.0.clone());
                let equal = own.iter().all(|s| s.numerator.2 == s.denominator.2);
                fails(&own) && !equal && fits(&of_pair(&turned))
            };
            let refuted = refuted.or_else(|| {
                let any = pairs.iter().any(|p| fits(&of_pair(p)));
                let turned = pairs.iter().filter(|_| !any).find(inverse)?;
                Some([turned.0.as_str(), turned.1.as_str()])
            });
            let Some(refuted) = refuted else { continue };
            let columns: Vec<usize> = self.measures().filter(|(_, id)| refuted.contains(id)).map(|(i, _)| i).collect();
            found.push(self.told(at, Shows::Exchanged, columns, self.heading(at)));
        }
        found
    }

    /// The measure that the heading of percentages names: "% Aktif".
    fn named(&self, column: &Column) -> Option<String> {
        let vocabulary = &self.headings.schema().vocabulary;
        let words = self.headings.words(column.heading.last()?);
        let rest: Vec<String> = words.into_iter().filter(|w| !vocabulary.percent_words.contains(w)).collect();
        let dataset = self.measures().find_map(|(_, id)| self.headings.schema().dataset_of(id))?;
        let context = Context { levels: vec![crate::tables::context::Level::about(&dataset.id)], titles: Vec::new() };
        match self.headings.glance(&[rest.join(" ")], &context).role {
            Role::Measure(id) => Some(id),
            _ => None,
        }
    }

    /// A year's sum that is in every row its last period, and not the sum of all: the periods run on from one another.
    fn running(&self) -> Vec<Unexplained> {
        let mut found = Vec::new();
        let sums = self.columns.iter().enumerate().filter_map(|(i, c)| match &c.role {
            Role::SumOfPeriods(id) => Some((i, id.as_str())),
            _ => None,
        });
        for (sum, id) in sums {
            let flow = self.headings.schema().measure(id).is_some_and(|m| m.nature == Nature::Flow);
            let single = |i: &usize| self.columns[*i].period.as_ref().is_some_and(|p| !p.to_date && p.period.is_some());
            let mut parts: Vec<usize> = self.measures().filter(|(_, own)| *own == id).map(|(i, _)| i).collect();
            if !flow || parts.len() < 2 || !parts.iter().all(single) {
                continue;
            }
            parts.sort_by_key(|i| self.columns[*i].period.as_ref().and_then(|p| p.period));
            let rows: Vec<(i64, Vec<i64>)> = self
                .records
                .iter()
                .filter_map(|r| {
                    Some((self.count(r, sum)?, parts.iter().map(|i| self.count(r, *i)).collect::<Option<_>>()?))
                })
                .collect();
            let last = |(total, counts): &&(i64, Vec<i64>)| counts.last() == Some(total) && counts.is_sorted();
            let added = |(total, counts): &&(i64, Vec<i64>)| counts.iter().sum::<i64>() == *total;
            if rows.len() >= 3
                && rows.iter().filter(last).count() * 10 >= rows.len() * 9
                && rows.iter().filter(added).count() * 10 <= rows.len() * 2
            {
                parts.push(sum);
                found.push(self.told(sum, Shows::Running, parts, self.heading(sum)));
            }
        }
        found
    }

    /// Columns most of whose figures are a formula's with a factor in it: "=ROUND(C4*60%,0)" estimates, and counts nothing.
    fn estimates(&self) -> Vec<Unexplained> {
        let mut formulas: BTreeMap<usize, (usize, usize, Option<&str>)> = BTreeMap::new();
        for figure in self.records.iter().flat_map(|r| &r.figures).filter(|f| f.read.count().is_some()) {
            let (row, col) = if self.view.is_turned() {
                (figure.cell.col, figure.cell.row)
            } else {
                (figure.cell.row, figure.cell.col)
            };
            let formula = self.view.at(row, col).and_then(|cell| cell.formula.as_deref());
            let own = formulas.entry(figure.column).or_default();
            own.0 += 1;
            if let Some(formula) = formula.filter(|f| has_factor(f)) {
                own.1 += 1;
                own.2 = own.2.or(Some(formula));
            }
        }
        let measured = |i: usize| matches!(self.columns[i].role, Role::Measure(_));
        let estimated = formulas.into_iter().filter(|(i, (all, own, _))| measured(*i) && own * 2 > *all && *own > 1);
        let told = |(i, (_, _, formula)): (usize, (usize, usize, Option<&str>))| {
            self.told(i, Shows::Estimate, vec![i], format!("={}", formula.unwrap_or_default()))
        };
        estimated.map(told).collect()
    }

    /// Columns of persons that add up in all rows those beside them which are a day each: "Hari 1", "Hari 2".
    fn days(&self) -> Vec<Unexplained> {
        let vocabulary = &self.headings.schema().vocabulary;
        let day = |c: &&Column| {
            c.heading.last().is_some_and(|label| periods::names_day(&vocabulary.words(label), vocabulary))
        };
        let days: Vec<u32> = self.columns.iter().filter(day).map(|c| c.index).collect();
        if days.len() < 2 || self.view.is_turned() {
            return Vec::new();
        }
        let count = |row: u32, col: u32| match self.view.at(row, col).map(|cell| &cell.value) {
            Some(Value::Number(n)) => Some(*n),
            _ => None,
        };
        let adds = |i: &usize| {
            let rows = self.records.iter().filter_map(|r| {
                let total = count(r.label.row, self.columns[*i].index)?;
                Some((total, days.iter().filter_map(|day| count(r.label.row, *day)).sum::<f64>()))
            });
            let rows: Vec<(f64, f64)> = rows.collect();
            rows.len() > 2 && rows.iter().all(|(total, sum)| (total - sum).abs() < 0.5)
        };
        let flow = |id: &str| self.headings.schema().measure(id).is_some_and(|m| m.nature == Nature::Flow);
        let columns: Vec<usize> = self.measures().filter(|(_, id)| flow(id)).map(|(i, _)| i).filter(adds).collect();
        columns.into_iter().map(|i| self.told(i, Shows::Days, vec![i], self.heading(i))).collect()
    }

    /// A line above the table that says what its figures are measured against: "(Kabupaten Jeneponto = 100)".
    fn base(&self) -> Option<Unexplained> {
        let first = self.records.iter().map(|r| r.label.row).min()?;
        let says = |text: &str| {
            text.split_once('=').is_some_and(|(front, behind)| {
                let number = behind.trim().trim_end_matches([')', '.', '%', ' ']);
                front.chars().any(char::is_alphabetic) && number.parse::<f64>().is_ok_and(|n| n > 0.0)
            })
        };
        let above = self.view.cells().iter().take_while(|(row, ..)| *row < first);
        let mut texts = above.filter_map(|(row, col, cell)| Some((CellRef::new(*row, *col), text_of(cell)?)));
        let (at, text) = texts.find(|(_, text)| says(text))?;
        let columns: Vec<usize> = self.measures().map(|(i, _)| i).collect();
        let told = self.told(*columns.first()?, Shows::Base, columns, text.trim().to_owned());
        Some(Unexplained { speaker: Speaker::Title, cell: Some(at), ..told })
    }

    /// Columns of counts whose total is written as a percentage.
    fn shares_in(&self, totals: &[Total]) -> Vec<Unexplained> {
        let mut found = Vec::new();
        for claim in totals.iter().filter(|t| t.district.is_none()).flat_map(|t| &t.claims) {
            let (CountRead::NotACount(text) | CountRead::Fraction(text) | CountRead::ShownOtherwise(_, Some(text))) =
                &claim.read
            else {
                continue;
            };
            if text.trim_end().ends_with('%') && matches!(self.columns[claim.column].role, Role::Measure(_)) {
                let told = self.told(claim.column, Shows::Percent, vec![claim.column], text.trim().to_owned());
                found.push(Unexplained { speaker: Speaker::Row, cell: Some(claim.cell), ..told });
            }
        }
        found
    }
}

/// Whether a formula multiplies or divides by a share that is written into it: "C4*60%", "C4*0,6".
fn has_factor(formula: &str) -> bool {
    let bytes: Vec<char> = formula.chars().collect();
    let multiplies = bytes.iter().any(|c| matches!(c, '*' | '/'));
    let mut at = 0;
    while multiplies && at < bytes.len() {
        let starts =
            bytes[at].is_ascii_digit() && (at == 0 || !bytes[at - 1].is_alphanumeric() && bytes[at - 1] != '$');
        let mut end = at;
        while starts && end < bytes.len() && (bytes[end].is_ascii_digit() || bytes[end] == '.') {
            end += 1;
        }
        if starts {
            let share = bytes.get(end) == Some(&'%') || bytes[at..end].contains(&'.');
            let beside = |i: Option<usize>| i.and_then(|i| bytes.get(i)).is_some_and(|c| matches!(c, '*' | '/'));
            let behind = end + usize::from(bytes.get(end) == Some(&'%'));
            if share && (beside(at.checked_sub(1)) || beside(Some(behind))) {
                return true;
            }
        }
        at = end.max(at + 1);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::has_factor;

    #[test]
    fn a_share_written_into_a_formula_is_a_factor() {
        for formula in ["ROUND(C4*60%,0)", "C4*0.6", "ROUNDUP(0.25*D7,0)", "C4/1.5"] {
            assert!(has_factor(formula), "{formula}");
        }
        for formula in ["SUM(C4:C9)", "C4+D4", "C12*1", "C4*D4", "IF(C4>0.5,1,0)", "Sheet2!B10*2"] {
            assert!(!has_factor(formula), "{formula}");
        }
    }
}
