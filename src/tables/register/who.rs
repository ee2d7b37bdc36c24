//! Whom a row of a register names: its identity, and what two rows are compared by.

use crate::place::CellRef;
use crate::schema::Field;
use crate::tables::dates::DateRead;
use crate::tables::register::Content;
use crate::tables::register::content::Line;
use crate::tables::register::identity::{self, Identity};
use crate::tables::register::look::Look;
use crate::tables::register::read::Doubt;

/// What names a row.
#[derive(Debug)]
pub struct Who {
    /// Hash of the identity.
    pub who: u64,
    /// Hash of the identity and of what must agree beside it.
    pub what: u64,
    /// The identity's cell.
    pub cell: CellRef,
    /// The identity as it may be shown.
    pub shown: String,
    /// Whether it is the number of a paper that one may have several of in the year for which one counts.
    pub of_paper: bool,
}

impl Look<'_, '_> {
    /// The row's identity: its hashes, its cell, and how it may be shown.
    pub(super) fn identity(&self, line: &Line<'_>, doubts: &mut Vec<(CellRef, Doubt)>) -> Option<Who> {
        let plan = self.plan;
        let columns = plan.identities();
        let reads: Vec<(Field, u32, Identity)> = columns
            .iter()
            .map(|(f, c)| {
                (
                    *f,
                    *c,
                    identity::read(line.at(Some(*c)), plan.register.checks.get(f).copied(), &plan.schema.vocabulary),
                )
            })
            .collect();
        if reads.iter().all(|(_, _, r)| *r == Identity::Blank) {
            doubts.extend(columns.first().map(|(_, c)| (CellRef::new(line.row, *c), Doubt::NoIdentity)));
        }
        let (field, col, key) = reads.iter().find_map(|(f, c, r)| Some((*f, *c, r.key()?)))?;
        let mut parts = vec![field.id().to_owned(), key.to_owned()];
        for same in &plan.register.same {
            parts.push(self.compared(line, *same));
        }
        let written = line.at(Some(col)).and_then(Content::written).unwrap_or_default();
        let personal = plan.register.personal.contains(&field);
        let shown = if personal { identity::mask(&written) } else { written.trim().to_owned() };
        let all = parts.iter().map(String::as_str);
        Some(Who {
            who: identity::hash([field.id(), key]),
            what: identity::hash(all),
            cell: CellRef::new(line.row, col),
            shown,
            of_paper: plan.register.once_a_year && field == Field::Identity,
        })
    }

    /// What a row without an identity says of whom it names: enough to see that two lists are the same, too little to say
    /// that two rows are.
    pub(super) fn alike(&self, line: &Line<'_>) -> Option<u64> {
        let name = self.compared(line, Field::Name);
        let said = [Field::Village, Field::Address, Field::Owner, Field::Phone].map(|field| self.compared(line, field));
        (!name.is_empty())
            .then(|| identity::hash(std::iter::once(name.as_str()).chain(said.iter().map(String::as_str))))
    }

    /// What a field says where two rows are compared.
    pub fn compared(&self, line: &Line<'_>, field: Field) -> String {
        let content = self.shown(line, self.plan.column_of(field));
        match (field, content) {
            (Field::Date, Some(content)) => match self.plan.date(content) {
                DateRead::At(when) | DateRead::Either(when) => format!("{when:?}"),
                _ => content.written().map_or_else(String::new, |w| crate::label::fold(&w)),
            },
            (Field::Date, None) => {
                let when = self.section.when.or(self.plan.took_place);
                when.map_or_else(String::new, |w| format!("{w:?}"))
            }
            (Field::Training, None) => self.section.title.as_deref().map_or_else(String::new, crate::label::fold),
            (_, content) => content.and_then(Content::written).map_or_else(String::new, |w| crate::label::squeezed(&w)),
        }
    }
}
