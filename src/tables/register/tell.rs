//! Tells the rows of a register apart: records, totals, sections, numbering, notes and signatures.

use crate::label;
use crate::schema::{Field, begins_with_any, is_among};
use crate::tables::gazetteer::Label;
use crate::tables::register::content::Line;
use crate::tables::register::saying::{self, Care, Remark};
use crate::tables::register::{Content, Plan};

/// What a row of a register is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One entry.
    Record,
    /// A sum.
    Total,
    /// The heading once more.
    Heading,
    /// Numbers of the columns.
    Numbering,
    /// A text over the rows that follow.
    Section(String),
    /// A note.
    Note,
    /// The signature block: the list is over, unless numbered rows follow.
    Signature,
    /// The heading of something else: the list is over.
    End,
    /// A number without anything behind it.
    Empty,
}

/// What a row is; `ended` tells that the signature block was met before.
pub fn kind(line: &Line<'_>, plan: &Plan<'_>, ended: bool) -> Kind {
    let layout = &plan.layout;
    let number = line.at(layout.number);
    let numbered = number.is_some_and(Content::is_row_number);
    let name = line.at(Some(plan.key_column())).or_else(|| line.at(layout.field(Field::Owner)));
    let identities = plan.identities();
    let identity = identities.iter().any(|(_, c)| line.at(Some(*c)).is_some());
    // The plain case first: most rows of a long list are this.
    let counts_columns = name.is_some_and(is_small);
    if numbered
        && identity
        && name.and_then(Content::text).is_some()
        && line.cells.len() > 3
        && !ended
        && !counts_columns
    {
        return Kind::Record;
    }
    let others: Vec<(u32, Content<'_>)> =
        line.cells.iter().copied().filter(|(c, content)| Some(*c) != layout.number || is_long(*content)).collect();
    if others.is_empty() {
        return Kind::Empty;
    }
    if name.and_then(Content::text).is_some_and(|t| is_heading(t, plan)) || is_heading_row(line, plan) {
        return Kind::Heading;
    }
    if number.and_then(Content::text).is_some_and(|t| says_number(t, plan)) && others.len() > 1 {
        return Kind::End;
    }
    if name.is_some_and(is_small) && line.cells.len() > 2 && line.cells.iter().all(|(_, c)| is_small(*c)) {
        return Kind::Numbering;
    }
    if are_letters(line) {
        return Kind::Numbering;
    }
    let first = others.iter().find_map(|(c, content)| Some((*c, content.text()?)));
    if let Some((col, text)) = first.filter(|(col, _)| !identity && (name.is_none() || *col <= plan.key_column())) {
        let alone = name.is_none() || col == plan.key_column() && !numbered || col < plan.key_column();
        if alone && is_total(text, plan) {
            return Kind::Total;
        }
    }
    if !numbered && layout.number.is_some() && sums_up(line, first, plan) {
        return Kind::Total;
    }
    let texts: Vec<&str> = others.iter().filter_map(|(_, c)| c.text()).collect();
    // A name with several things beside it is an entry, whatever town its address begins with.
    let entry = name.and_then(Content::text).is_some() && others.len() > 2;
    if !numbered && !identity && !entry && texts.iter().any(|t| is_signature(t, plan)) {
        return Kind::Signature;
    }
    // What the entry above got beside: a further item below the first says nothing of another entry.
    if !numbered && name.is_none() && !identity && others.iter().all(|(c, content)| is_detail(*c, *content, plan)) {
        return Kind::Empty;
    }
    if !identity && texts.len() == others.len() {
        match texts.as_slice() {
            [only] if is_section(only, plan) || !(numbered && name.is_some()) => {
                // Where every kecamatan is signed by itself, the next one begins after a signature.
                let opens = is_section(only, plan) && begins_with_district(only, plan);
                return if ended && !opens { Kind::Note } else { Kind::Section((*only).to_owned()) };
            }
            [first, second] if !numbered => {
                let joined = format!("{first} {second}");
                if second.len() < 40 && says_district(first, plan) && is_section(&joined, plan) {
                    return Kind::Section(joined);
                }
            }
            _ => {}
        }
    }
    let vacant = |n: Content<'_>| {
        n.text().is_some_and(|t| crate::tables::register::identity::is_placeholder(t, &plan.schema.vocabulary))
    };
    if !identity && name.is_some_and(vacant) {
        return Kind::Empty;
    }
    let named = name.is_some_and(|n| n.text().is_some()) || identity;
    if ended {
        let columns = layout.columns.len().max(1);
        let full = if layout.number.is_some() { numbered && others.len() > 1 } else { others.len() * 2 >= columns };
        return if named && full { Kind::Record } else { Kind::Note };
    }
    if named && (numbered || others.len() > 1) {
        return Kind::Record;
    }
    // A place filled in beforehand is no entry yet; anything else behind a number is one without a name.
    let shared = [
        Field::Village,
        Field::Regency,
        Field::Province,
        Field::Training,
        Field::Date,
        Field::Start,
        Field::End,
        Field::Kind,
        Field::Status,
    ];
    let placed = |c: u32| Some(c) == layout.district || shared.iter().any(|f| layout.field(*f) == Some(c));
    match (numbered, others.iter().all(|(c, _)| placed(*c))) {
        (_, true) => Kind::Empty,
        (true, false) => Kind::Record,
        (false, false) => Kind::Note,
    }
}

/// Whether a row without a number of its own counts others: "Jumlah Koperasi Kec. Batang | 5", or "Koperasi di Kecamatan
/// Batang = 5 buah" beside nothing but dashes.
fn sums_up(line: &Line<'_>, first: Option<(u32, &str)>, plan: &Plan<'_>) -> bool {
    let Some((col, text)) = first.filter(|(col, _)| *col <= plan.key_column()) else { return false };
    let placeholder = |content: &Content<'_>| {
        content.text().is_some_and(|t| crate::tables::register::identity::is_placeholder(t, &plan.schema.vocabulary))
    };
    let mut others = line.cells.iter().filter(|(c, _)| *c != col);
    if is_total(text, plan) {
        return others.all(|(_, content)| is_small(*content) || placeholder(content));
    }
    // "Koperasi aktif | 28": a number where a district's name stands in every row is a count.
    let beside = |(c, content): &(u32, Content<'_>)| {
        Some(*c) == plan.layout.district && matches!(content, Content::Number(n) if *n < 1e6)
    };
    if plan.numbered && line.cells.len() == 2 && line.cells.iter().any(beside) {
        return true;
    }
    let counts = text.bytes().any(|b| b.is_ascii_digit()) && text.contains(['=', ':']);
    let place = |c: u32| Some(c) == plan.layout.district || plan.layout.field(Field::Village) == Some(c);
    plan.numbered && counts && line.cells.len() > 2 && others.all(|(c, content)| place(*c) || placeholder(content))
}

/// Whether a cell below an entry tells more of it: it stands in a column that names nothing and places nothing.
fn is_detail(col: u32, content: Content<'_>, plan: &Plan<'_>) -> bool {
    let details = [Field::Kind, Field::Business, Field::Address, Field::Phone, Field::Person];
    let said = content.text().map(|text| saying::said(text, Care::Denials, plan.schema, plan.register, plan.gazetteer));
    details.iter().any(|f| plan.layout.field(*f) == Some(col))
        && said.is_none_or(|said| said == Remark::Harmless)
        && !content.text().is_some_and(|text| is_total(text, plan))
}

/// Whether a cell in the column of running numbers holds more than a number ("JUMLAH", "KECAMATAN BINAMU").
fn is_long(content: Content<'_>) -> bool {
    content.text().is_some_and(|t| !content.is_row_number() && t.chars().filter(|c| c.is_alphanumeric()).count() > 3)
}

fn is_small(content: Content<'_>) -> bool {
    match content {
        Content::Number(n) => n.fract() == 0.0 && (0.0..100.0).contains(&n),
        Content::Text(t) => {
            let t = t.trim().trim_matches(['(', ')', '.']);
            t.len() <= 2 && t.bytes().all(|b| b.is_ascii_digit())
        }
        _ => false,
    }
}

/// Whether a text is the heading of the names once more.
pub fn is_heading(text: &str, plan: &Plan<'_>) -> bool {
    let column = plan.layout.columns.iter().find(|c| c.index == plan.key_column());
    let leaf = column.and_then(|c| c.heading.last());
    leaf.is_some_and(|l| same_letters(l, text))
}

/// Whether two labels have the same letters, wherever their lines break.
fn same_letters(one: &str, other: &str) -> bool {
    let letters = |text: &'_ str| {
        text.bytes().filter(|b| !b.is_ascii_whitespace()).map(|b| b.to_ascii_lowercase()).collect::<Vec<u8>>()
    };
    one.len().abs_diff(other.len()) <= 8
        && one
            .bytes()
            .next()
            .is_some_and(|a| other.trim_start().bytes().next().is_some_and(|b| a.eq_ignore_ascii_case(&b)))
        && letters(one) == letters(other)
}

/// Whether a row says only what the heading says, as the lower row of a heading of two does on every page.
fn is_heading_row(line: &Line<'_>, plan: &Plan<'_>) -> bool {
    let says = |(col, content): &(u32, Content<'_>)| {
        let column = plan.layout.columns.iter().find(|c| c.index == *col);
        let labels = column.map_or(&[][..], |c| c.heading.as_slice());
        content.text().is_some_and(|t| labels.iter().any(|l| same_letters(l, t)))
    };
    line.cells.iter().all(says)
}

/// Whether a text begins with the name of a district, or with a word such as "Kecamatan".
pub fn begins_with_district(text: &str, plan: &Plan<'_>) -> bool {
    let first = label::words(text).into_iter().find(|w| w.len() > 1 && w.bytes().all(|b| b.is_ascii_alphabetic()));
    matches!(plan.gazetteer.read(text), Label::District(_, _))
        || first.is_some_and(|w| plan.schema.region.prefixes.contains(&w))
}

fn says_number(text: &str, plan: &Plan<'_>) -> bool {
    let words = plan.schema.vocabulary.words(text);
    let phrases = plan.schema.vocabulary.roles.get("number");
    phrases.is_some_and(|all| all.iter().any(|p| p.len() == words.len() && crate::schema::says(&words, p)))
}

fn says_district(text: &str, plan: &Plan<'_>) -> bool {
    let words = plan.schema.vocabulary.words(text);
    words.len() == 1 && plan.schema.region.prefixes.contains(&words[0])
}

/// Whether a text names a sum; "Jumlah koperasi" does too where no name can begin so.
fn is_total(text: &str, plan: &Plan<'_>) -> bool {
    if matches!(plan.gazetteer.read(text), Label::Total | Label::Subtotal(_)) {
        return true;
    }
    let words = label::words(text);
    words.len() <= 8 && words.first().is_some_and(|w| is_among(&plan.schema.vocabulary.particles.sums, w))
}

/// Whether a text opens a section whatever stands beside it: a district, or a status.
fn is_section(text: &str, plan: &Plan<'_>) -> bool {
    let words = label::words(text);
    let prefixed =
        !is_of_one_entry(text, plan) && words.iter().take(3).any(|w| plan.schema.region.prefixes.contains(w));
    matches!(plan.gazetteer.read(text), Label::District(_, _)) || prefixed && words.len() <= 6
}

/// Whether a text tells of the entry above it: "(pindahan dari Kecamatan Batang)".
pub fn is_of_one_entry(text: &str, plan: &Plan<'_>) -> bool {
    label::words(text).iter().any(|w| is_among(&plan.schema.vocabulary.particles.origin, w))
}

/// Whether a text belongs to a signature block.
fn is_signature(text: &str, plan: &Plan<'_>) -> bool {
    if text.len() > 120 {
        return false;
    }
    let folded = label::fold(text);
    let words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
    let place = label::fold(&plan.schema.region.name);
    begins_with_any(&plan.schema.vocabulary.particles.list_signature, &words)
        || folded.starts_with(&place) && folded.len() > place.len() && text.contains(',')
        || text.contains(".....") && text.trim_start().starts_with(['(', '.'])
}

/// Whether the cells of a row are the letters of the alphabet in turn: "(a)", "(b)", "(c)".
fn are_letters(line: &Line<'_>) -> bool {
    let letter = |content: &Content<'_>| {
        let bare = content.text()?.trim().trim_matches(['(', ')', '.']);
        bare.bytes().next().filter(|b| bare.len() == 1 && b.is_ascii_alphabetic()).map(|b| b.to_ascii_lowercase())
    };
    let letters: Option<Vec<u8>> = line.cells.iter().map(|(_, content)| letter(content)).collect();
    letters.is_some_and(|own| own.len() > 2 && own.windows(2).all(|pair| pair[1] == pair[0] + 1))
}
