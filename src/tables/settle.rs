//! Settles what single headings leave open: shared labels, bare numerals and bare sums.

use std::collections::{BTreeMap, BTreeSet};

use crate::period::Part;
use crate::place::CellRef;
use crate::schema::{Nature, PeriodWord};
use crate::tables::context::{Context, Level};
use crate::tables::draft::{Draft, texts};
use crate::tables::headings::{Headings, Reading};
use crate::tables::period_words::roman;
use crate::tables::periods;
use crate::tables::table::{Reason, Role};

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
