//! Settles what single headings leave open: shared labels, bare numerals, bare sums, and columns that say the same.

use std::collections::{BTreeMap, BTreeSet};

use crate::grids::Value;
use crate::period::Part;
use crate::period::Period;
use crate::place::CellRef;
use crate::schema::{Nature, PeriodWord};
use crate::tables::anchors::Block;
use crate::tables::context::{Context, Level};
use crate::tables::counts::{self, Marks};
use crate::tables::draft::{Draft, texts};
use crate::tables::header::Header;
use crate::tables::headings::{Headings, Reading};
use crate::tables::period_words::roman;
use crate::tables::periods;
use crate::tables::table::{Column, Reason, Role};
use crate::tables::view::{View, text_of};

/// Reads again what a heading by itself does not tell.
pub fn readings(drafts: &mut [Draft<'_>], headings: &Headings<'_>, context: &Context) {
    retry_without_shared(drafts, headings, context);
    name_bare_numerals(drafts, headings, context);
    lend_titles(drafts, headings, context);
    follow_group(drafts, headings);
    admit_beside_own(drafts, headings, context);
    follow_neighbours(drafts, headings);
    ask_neighbours(drafts, headings);
    follow_full_title(drafts, headings, context);
    follow_titles(drafts, headings, context);
}

/// A label that stands over every column of figures tells no more of one than a title does: it is set aside, and the
/// rest is read with it as the nearest title.
fn retry_without_shared(drafts: &mut [Draft<'_>], headings: &Headings<'_>, context: &Context) {
    let data: Vec<&Draft<'_>> =
        drafts.iter().filter(|d| d.figures && !matches!(d.reading.role, Role::Numbering | Role::Village)).collect();
    let [first, rest @ ..] = data.as_slice() else { return };
    let shared: BTreeSet<CellRef> = first
        .head
        .labels
        .iter()
        .map(|(at, _)| *at)
        .filter(|at| !rest.is_empty() && rest.iter().all(|d| d.head.labels.iter().any(|(other, _)| other == at)))
        .collect();
    if shared.is_empty() {
        return;
    }
    let titles: Vec<&str> =
        first.head.labels.iter().filter(|(at, _)| shared.contains(at)).map(|(_, text)| text.as_str()).collect();
    let mut nearer = context.clone();
    for title in &titles {
        nearer.levels.insert(0, Level::of(&[headings.schema().title_words(title)], headings.schema()));
        nearer.titles.insert(0, headings.words(title));
    }
    for draft in drafts.iter_mut().filter(|d| matches!(d.reading.role, Role::Unknown { .. } | Role::Known)) {
        let own: Vec<String> =
            draft.head.labels.iter().filter(|(at, _)| !shared.contains(at)).map(|(_, text)| text.clone()).collect();
        if own.is_empty() || own.len() == draft.head.labels.len() {
            continue;
        }
        let again = headings.read(&own, &nearer);
        if matches!(again.role, Role::Measure(_) | Role::Ambiguous(_)) || again.bare_total || again.bare_period {
            // What the shared label says of the period still holds.
            let said =
                if again.said.part.is_some() || again.said.year.is_some() { again.said } else { draft.reading.said };
            draft.reading = Reading { said, ..again };
        }
    }
}

/// "I", "II", "III", "IV" side by side are quarters even where no word says so; with "V" to "XII" beside them, or
/// under "Bulan", they are months.
fn name_bare_numerals(drafts: &mut [Draft<'_>], headings: &Headings<'_>, context: &Context) {
    let numeral = |d: &Draft<'_>| {
        let leaf = d.head.labels.last().map(|(_, text)| crate::label::words(text)).unwrap_or_default();
        let [only] = leaf.as_slice() else { return None };
        let meant = only.replace('l', "i");
        roman(&meant).map(usize::from).filter(|_| d.figures && d.reading.said.part.is_none())
    };
    let bare: Vec<(usize, usize)> = drafts.iter().enumerate().filter_map(|(i, d)| Some((i, numeral(d)?))).collect();
    let distinct: BTreeSet<usize> = bare.iter().map(|(_, n)| *n).collect();
    if distinct.len() < 3 {
        return;
    }
    let stretch = if distinct.iter().any(|n| *n > 4) { PeriodWord::Month } else { PeriodWord::Quarter };
    let Some(stretch) = headings.schema().vocabulary.periods.spelt(stretch) else { return };
    for (i, n) in bare {
        let mut path = texts(drafts[i].head);
        if let Some(leaf) = path.last_mut() {
            *leaf = format!("{stretch} {n}");
        }
        drafts[i].reading = headings.read(&path, context);
    }
}

/// Columns that are headed by nothing but a period speak of what the titles speak of.
fn lend_titles(drafts: &mut [Draft<'_>], headings: &Headings<'_>, context: &Context) {
    if !drafts.iter().any(|d| d.figures && d.reading.bare_period) {
        return;
    }
    // A heading that names a measure beside a bare period would leave open which of both the titles mean. What the titles
    // say of a plan is spoken for where it has columns of its own: "TARGET DAN REALISASI" over "Target" and "Realisasi".
    let schema = headings.schema();
    let plan = |d: &Draft<'_>| {
        let Role::Measure(id) = &d.reading.role else { return false };
        d.figures && schema.measure(id).is_some_and(|m| m.nature == Nature::Plan)
    };
    let planned = drafts.iter().any(plan);
    let mut spoken = context.clone();
    if planned {
        let plan_words = &schema.vocabulary.plan_words;
        spoken.titles.iter_mut().for_each(|title| title.retain(|w| !plan_words.contains(w)));
    }
    let Some(role) = headings.measure_of_titles(&spoken) else { return };
    for draft in drafts.iter_mut().filter(|d| d.figures && d.reading.bare_period) {
        draft.reading.role = role.clone();
        draft.reading.reason = Reason::Title;
    }
}

/// A sum beside periods of one group is of what they are: "Jumlah TW III" beside "Juli", "Agustus" and "September" under
/// "Jumlah UMKM", which were read as the titles say.
fn follow_group(drafts: &mut [Draft<'_>], headings: &Headings<'_>) {
    let total_words = &headings.schema().vocabulary.total_words;
    let periods = &headings.schema().vocabulary.periods;
    let group = |d: &Draft<'_>| d.head.labels.first().filter(|_| d.head.labels.len() > 1).map(|(at, _)| *at);
    let mut told: BTreeMap<CellRef, BTreeSet<String>> = BTreeMap::new();
    for draft in drafts.iter().filter(|d| d.figures && d.reading.bare_period) {
        if let (Some(group), Role::Measure(id)) = (group(draft), &draft.reading.role) {
            told.entry(group).or_default().insert(id.clone());
        }
    }
    for draft in drafts.iter_mut().filter(|d| d.figures && !d.reading.bare_period) {
        let ids = group(draft).and_then(|group| told.get(&group)).filter(|ids| ids.len() == 1);
        let Some(id) = ids.and_then(|ids| ids.first()) else { continue };
        let leaf = draft.head.labels.last().map(|(_, text)| headings.words(text)).unwrap_or_default();
        let taken = periods::read(&leaf, periods).taken;
        let sums = leaf.iter().any(|w| total_words.contains(w))
            && leaf.iter().zip(taken).all(|(w, taken)| taken || total_words.contains(w));
        if sums && matches!(&draft.reading.role, Role::Measure(own) if own != id) {
            draft.reading.role = Role::Measure(id.clone());
            draft.reading.reason = Reason::Title;
        }
    }
}

/// Where the titles' own subject has its column, another dataset's full heading beside it is what it says: "Jumlah UMKM"
/// beside "UMKM difasilitasi izin usaha" cannot mean permits.
fn admit_beside_own(drafts: &mut [Draft<'_>], headings: &Headings<'_>, context: &Context) {
    let schema = headings.schema();
    let Some(own) = context.dataset() else { return };
    let of_own = |d: &Draft<'_>| matches!(&d.reading.role, Role::Measure(id) if schema.dataset_of(id).is_some_and(|d| d.id == own));
    if !drafts.iter().any(|d| d.figures && of_own(d)) {
        return;
    }
    for draft in drafts.iter_mut().filter(|d| d.figures && matches!(d.reading.role, Role::Unknown { .. } | Role::Known))
    {
        let again = headings.read(&texts(draft.head), &Context::default());
        if matches!(again.role, Role::Measure(_)) && again.reason == Reason::Heading {
            draft.reading = again;
        }
    }
}

/// A heading that fits measures of several datasets means that of its neighbours: "Jumlah" beside "Mikro" and "Kecil".
fn follow_neighbours(drafts: &mut [Draft<'_>], headings: &Headings<'_>) {
    let schema = headings.schema();
    let datasets: BTreeSet<&str> = drafts
        .iter()
        .filter_map(|d| match &d.reading.role {
            Role::Measure(id) => schema.dataset_of(id).map(|d| d.id.as_str()),
            _ => None,
        })
        .collect();
    let [only] = datasets.into_iter().collect::<Vec<_>>()[..] else { return };
    for draft in drafts.iter_mut() {
        let Role::Ambiguous(ids) = &draft.reading.role else { continue };
        let own: Vec<&String> = ids.iter().filter(|id| schema.dataset_of(id).is_some_and(|d| d.id == only)).collect();
        if let [id] = own[..] {
            draft.reading.role = Role::Measure(id.clone());
            draft.reading.reason = Reason::Title;
        }
    }
}

/// A heading that is too short by itself means its neighbour's dataset, where that is told in full and nothing else is:
/// "Target Pelaku UKM" beside "Pelaku UKM yang difasilitasi bantuan sarpras".
fn ask_neighbours(drafts: &mut [Draft<'_>], headings: &Headings<'_>) {
    let schema = headings.schema();
    let told = |d: &Draft<'_>| match &d.reading.role {
        Role::Measure(id) if d.figures && matches!(d.reading.reason, Reason::Heading | Reason::HeadingPath) => {
            schema.dataset_of(id).map(|d| d.id.clone())
        }
        _ => None,
    };
    let group = |d: &Draft<'_>| d.head.labels.first().filter(|_| d.head.labels.len() > 1).map(|(at, _)| *at);
    let about: Vec<(Option<String>, Option<CellRef>)> = drafts.iter().map(|d| (told(d), group(d))).collect();
    for i in 0..drafts.len() {
        if !drafts[i].figures || !matches!(drafts[i].reading.role, Role::Unknown { .. } | Role::Known) {
            continue;
        }
        let near = |j: usize| about[i].1.map_or(i.abs_diff(j) == 1, |own| about[j].1 == Some(own));
        let datasets: BTreeSet<&String> =
            (0..about.len()).filter(|j| near(*j)).filter_map(|j| about[j].0.as_ref()).collect();
        let [only] = datasets.into_iter().collect::<Vec<_>>()[..] else { continue };
        let context = Context { levels: vec![Level::about(only)], titles: Vec::new() };
        let again = headings.read(&texts(drafts[i].head), &context);
        let Role::Measure(id) = &again.role else { continue };
        let own = schema.dataset_of(id).is_some_and(|d| d.id == *only);
        let twice = drafts.iter().any(|d| d.reading.role == again.role && d.reading.said == again.said);
        if own && !twice {
            drafts[i].reading = Reading { reason: Reason::Title, ..again };
        }
    }
}

/// The only column of figures under a title that names one measure in full is that measure, where its heading says no more
/// than the measure's own words: "Jumlah UMKM" under "UMKM YANG DIFASILITASI IZIN USAHA".
fn follow_full_title(drafts: &mut [Draft<'_>], headings: &Headings<'_>, context: &Context) {
    let [meant] = &headings.measures_named(context)[..] else { return };
    let aside =
        |d: &Draft<'_>| matches!(d.reading.role, Role::Numbering | Role::District | Role::Village | Role::Percent);
    let mut figures = drafts.iter_mut().filter(|d| d.figures && !aside(d));
    let (Some(draft), None) = (figures.next(), figures.next()) else { return };
    let schema = headings.schema();
    let words: Vec<String> = draft.head.labels.iter().flat_map(|(_, text)| headings.words(text)).collect();
    let says = |phrase: &Vec<String>| words.iter().all(|w| phrase.contains(w) || schema.vocabulary.neutral.contains(w));
    let unread = matches!(draft.reading.role, Role::Unknown { .. } | Role::Known | Role::Ambiguous(_));
    if unread && !words.is_empty() && schema.measure(meant).is_some_and(|m| m.headings.iter().any(says)) {
        draft.reading.role = Role::Measure(meant.clone());
        draft.reading.reason = Reason::Title;
    }
}

/// Under a title about one measure ("JUMLAH KOPERASI AKTIF MENURUT JENIS") a bare "Jumlah" is that measure, unless it
/// has a column of its own and the sum is of more than it.
fn follow_titles(drafts: &mut [Draft<'_>], headings: &Headings<'_>, context: &Context) {
    let [meant] = &headings.measures_named(context)[..] else { return };
    let is = |d: &Draft<'_>, id: &str| d.figures && matches!(&d.reading.role, Role::Measure(own) if own == id);
    // A column that names it and was not understood is that measure's all the same.
    let schema = headings.schema();
    let says = |d: &Draft<'_>| {
        let words: Vec<String> = d.head.labels.iter().flat_map(|(_, text)| headings.words(text)).collect();
        let phrases = schema.measure(meant).map_or(&[][..], |m| m.headings.as_slice());
        d.figures
            && matches!(d.reading.role, Role::Unknown { .. })
            && phrases.iter().any(|p| crate::schema::says(&words, p))
    };
    if drafts.iter().any(|d| is(d, meant) || says(d)) {
        return;
    }
    let dataset = headings.schema().dataset_of(meant).map(|d| d.id.as_str());
    for draft in drafts.iter_mut().filter(|d| d.figures) {
        let general = match &draft.reading.role {
            Role::Measure(id) => headings.schema().dataset_of(id).map(|d| d.id.as_str()) == dataset,
            Role::Ambiguous(_) | Role::Unknown { .. } => draft.reading.bare_total,
            _ => false,
        };
        if !general {
            continue;
        }
        if draft.reading.bare_total {
            draft.reading.role = Role::Measure(meant.clone());
            draft.reading.reason = Reason::Title;
        } else if let Role::Measure(id) = &draft.reading.role {
            let vocabulary = &headings.schema().vocabulary;
            let counts = |w: &String| vocabulary.units.contains(w) || vocabulary.neutral.contains(w);
            if draft.head.labels.iter().all(|(_, text)| headings.words(text).iter().all(counts)) {
                // "Unit" says nothing of what is counted.
                draft.reading.role = Role::Measure(meant.clone());
                draft.reading.reason = Reason::Title;
            } else if headings.is_general(id, draft.head) {
                // "Jumlah Koperasi" under "KOPERASI AKTIF" may be either.
                draft.reading.role = Role::Ambiguous(vec![id.clone(), meant.clone()]);
            }
        }
    }
}

/// "Akhir September" beside "Akhir Agustus" is the month's, and not its quarter's.
pub fn months(drafts: &mut [Draft<'_>]) {
    let dated = |d: &Draft<'_>| d.figures && d.reading.said.dated;
    let monthly = |d: &Draft<'_>| dated(d) && matches!(d.reading.said.part, Some(Part::Month(_)));
    if !drafts.iter().any(monthly) {
        return;
    }
    for draft in drafts.iter_mut().filter(|d| dated(d)) {
        if let Some(Part::Quarter(quarter)) = draft.reading.said.part {
            draft.reading.said.part = Some(Part::Month(quarter * 3));
        }
    }
}

/// A closing "Jumlah" beside the periods of a measure is their sum, not one more period.
pub fn sums(drafts: &mut [Draft<'_>], headings: &Headings<'_>) {
    let total_words = &headings.schema().vocabulary.total_words;
    let mut by_measure: BTreeMap<String, BTreeSet<(u8, u8)>> = BTreeMap::new();
    for draft in drafts.iter().filter(|d| d.figures) {
        if let (Role::Measure(id), Some(part)) = (&draft.reading.role, draft.reading.said.part) {
            by_measure.entry(id.clone()).or_default().insert(part.months());
        }
    }
    by_measure.retain(|_, parts| parts.len() > 1);
    let group = |d: &Draft<'_>| d.head.labels.first().filter(|_| d.head.labels.len() > 1).map(|(at, _)| *at);
    let parts = drafts.iter().filter(|d| d.figures && d.reading.said.part.is_some());
    let groups: BTreeSet<CellRef> = parts.filter_map(group).collect();
    let only = by_measure.keys().next().filter(|_| by_measure.len() == 1);
    // "Jumlah 2023" under "Realisasi (UMKM)" beside quarters of permits: the group's unit makes it no other measure.
    let year = |w: &String| w.len() == 4 && w.bytes().all(|b| b.is_ascii_digit());
    let mut before: Option<String> = None;
    for draft in drafts.iter_mut() {
        let leaf = draft.head.labels.last().map(|(_, text)| headings.words(text)).unwrap_or_default();
        let says_sum = leaf.iter().any(|w| total_words.contains(w));
        match &draft.reading.role {
            Role::Measure(id)
                if draft.reading.said.part.is_none()
                    && by_measure.contains_key(id)
                    && (says_sum || draft.reading.bare_total) =>
            {
                draft.sum_of = Some(id.clone());
            }
            Role::Measure(_)
                if draft.reading.said.part.is_none()
                    && group(draft).is_some_and(|own| groups.contains(&own))
                    && says_sum
                    && leaf.iter().all(|w| total_words.contains(w) || year(w)) =>
            {
                draft.sum_of = only.cloned();
            }
            Role::Measure(id) if draft.reading.said.part.is_some() => before = Some(id.clone()),
            Role::Unknown { .. } | Role::Ambiguous(_) | Role::Known if draft.reading.bare_total && draft.figures => {
                draft.sum_of = before.clone().filter(|id| by_measure.contains_key(id));
            }
            _ => {}
        }
    }
}

/// Two columns that say the same measure of the same period are doubtful, unless they hold the same, one is the sum of the
/// others, or only one of them is seen. A plan is for the year: one for each quarter leaves open which is meant.
pub fn repeats(view: &View<'_>, block: &Block, header: &Header, headings: &Headings<'_>, columns: &mut [Column]) {
    let mut seen: BTreeMap<(String, Option<Period>, bool), Vec<usize>> = BTreeMap::new();
    for (i, column) in columns.iter().enumerate() {
        let (Role::Measure(id), Some(read)) = (&column.role, &column.period) else { continue };
        let plan = headings.schema().measure(id).is_some_and(|m| m.nature == Nature::Plan);
        let period = if plan { read.period.map(|p| Period::year(p.year)) } else { read.period };
        seen.entry((id.clone(), period, read.to_date && !plan)).or_default().push(i);
    }
    let rows: Vec<u32> = view.rows_in(header.first_record..=block.last).collect();
    for ((id, _, _), twins) in seen.into_iter().filter(|(_, twins)| twins.len() > 1) {
        let cells = |i: usize| -> Vec<Option<&Value>> {
            rows.iter().map(|r| view.at(*r, columns[i].index).map(|c| &c.value)).collect()
        };
        let first = cells(twins[0]);
        let seen: Vec<usize> = twins.iter().copied().filter(|i| !view.hides(columns[*i].index)).collect();
        let kept = if twins[1..].iter().all(|i| cells(*i) == first) {
            Some(twins[0])
        } else if let [only] = seen[..] {
            Some(only)
        } else {
            sum_of_twins(view, &rows, headings, columns, &twins)
                .or_else(|| less_than_sum(view, &rows, headings, columns, &twins))
                .or_else(|| beside_others(view, &rows, columns, &twins))
        };
        for i in twins {
            match kept {
                Some(kept) if kept == i => {}
                Some(_) => columns[i].role = Role::Known,
                None => {
                    columns[i].role = Role::Ambiguous(vec![id.clone()]);
                    columns[i].period = None;
                }
            }
        }
    }
}

/// The one column that is headed by a sum and holds the sum of the others nearly everywhere.
fn sum_of_twins(
    view: &View<'_>,
    rows: &[u32],
    headings: &Headings<'_>,
    columns: &[Column],
    twins: &[usize],
) -> Option<usize> {
    let vocabulary = &headings.schema().vocabulary;
    let says_sum = |i: &usize| {
        let leaf = columns[*i].heading.last().map(|l| headings.words(l)).unwrap_or_default();
        leaf.iter().any(|w| vocabulary.total_words.contains(w))
    };
    let sums: Vec<usize> = twins.iter().copied().filter(says_sum).collect();
    let [sum] = sums[..] else { return None };
    let count = |row: u32, i: usize| {
        let units = headings.units(&columns[i]);
        counts::read(view.at(row, columns[i].index), Marks::default(), vocabulary, units).count()
    };
    let agrees = |row: &&u32| {
        let parts: Option<Vec<i64>> = twins.iter().filter(|i| **i != sum).map(|i| count(**row, *i)).collect();
        parts.is_some_and(|parts| count(**row, sum) == Some(parts.iter().sum()))
    };
    let agreeing = rows.iter().filter(agrees).count();
    (agreeing >= 2 && agreeing * 10 >= rows.len() * 6).then_some(sum)
}

/// The one of two columns that names what it counts, where the other is headed by a bare sum and holds it together with
/// columns of something else: "Peserta | Panitia | Narasumber | Jumlah".
fn less_than_sum(
    view: &View<'_>,
    rows: &[u32],
    headings: &Headings<'_>,
    columns: &[Column],
    twins: &[usize],
) -> Option<usize> {
    let [own, sum] = twins else { return None };
    let vocabulary = &headings.schema().vocabulary;
    let leaf = columns[*sum].heading.last().map(|l| headings.words(l)).unwrap_or_default();
    let between: Vec<usize> = (*own + 1..*sum).collect();
    let strange = |i: &usize| matches!(columns[*i].role, Role::Known | Role::Unknown { .. });
    if !leaf.iter().all(|w| vocabulary.total_words.contains(w)) || between.is_empty() || !between.iter().all(strange) {
        return None;
    }
    let units = headings.units(&columns[*sum]);
    let count =
        |row: u32, i: usize| counts::read(view.at(row, columns[i].index), Marks::default(), vocabulary, units).count();
    let agrees = |row: &&u32| {
        let parts: Option<i64> = between.iter().chain([own]).map(|i| count(**row, *i)).sum();
        parts.is_some() && parts == count(**row, *sum)
    };
    let agreeing = rows.iter().filter(agrees).count();
    (agreeing >= 3 && agreeing * 10 >= rows.len() * 8).then_some(*own)
}

/// The one column that every row fills, where the others fill a few and have labels of their own in front: those of a small
/// table beside, such as a chart's data.
fn beside_others(view: &View<'_>, rows: &[u32], columns: &[Column], twins: &[usize]) -> Option<usize> {
    let filled = |col: u32| rows.iter().filter(|row| view.at(**row, col).is_some()).count();
    let labelled = |i: usize| {
        let Some(front) = columns[i].index.checked_sub(1) else { return false };
        let own: Vec<u32> = rows.iter().copied().filter(|row| view.at(*row, columns[i].index).is_some()).collect();
        let texts = own.iter().filter(|row| view.at(**row, front).and_then(text_of).is_some());
        texts.count() == own.len() && filled(front) == own.len()
    };
    let few = |i: &usize| filled(columns[*i].index) * 2 < rows.len() && labelled(*i);
    let own: Vec<usize> = twins.iter().copied().filter(|i| !few(i)).collect();
    let [only] = own[..] else { return None };
    (filled(columns[only].index) * 10 >= rows.len() * 8).then_some(only)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grids::drawn;
    use crate::place::CellRange;
    use crate::tables::Recogniser;

    #[test]
    fn a_hidden_column_gives_way_to_the_one_that_is_seen() {
        let schema = crate::schema::builtin().unwrap();
        let text = "DATA KOPERASI TRIWULAN IV TAHUN 2023\n\nNo | Kecamatan | Koperasi Aktif | Koperasi Aktif | Jumlah Koperasi\n\
            1 | Binamu | 8 | 10 | 20\n2 | Turatea | 5 | 7 | 9\n3 | Batang | 3 | 3 | 4\n";
        let read = |hidden: &[u32]| {
            let mut workbook = drawn("rekap.xlsx", text);
            workbook.sheets[0].hidden_columns = hidden.to_vec();
            Recogniser::new(&schema, None).workbook("rekap.xlsx", &workbook).remove(0)
        };
        let both = read(&[]);
        assert!(both.tables[0].columns.iter().any(|c| matches!(c.role, Role::Ambiguous(_))));
        let one = read(&[2]);
        let measured = |c: &&Column| matches!(c.role, Role::Measure(_));
        let columns: Vec<u32> = one.tables[0].columns.iter().filter(measured).map(|c| c.index).collect();
        assert_eq!(columns, [3, 4]);
        let told: Vec<String> = one.hidden_data.iter().map(CellRange::to_string).collect();
        assert_eq!(told, ["C4:C6"]);
    }
}
