//! A look at one row of a register, under the section in which it stands.

use crate::tables::dates::When;
use crate::tables::register::content::Line;
use crate::tables::register::identity;
use crate::tables::register::{Content, Plan};

/// What the last section told of the rows below it.
#[derive(Debug, Default, PartialEq)]
pub struct Section {
    /// District code.
    pub district: Option<String>,
    /// Status class.
    pub class: Option<String>,
    /// Village, as written.
    pub village: Option<String>,
    /// Training, as written.
    pub title: Option<String>,
    /// When that was.
    pub when: Option<When>,
}

/// A look at one row, under the section in which it stands.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a, 's> {
    /// The register's plan.
    pub plan: &'a Plan<'s>,
    /// The section.
    pub section: &'a Section,
}

impl<'a> Look<'a, '_> {
    /// What a row shows in a column: its own cell, or the merged one that covers it.
    pub fn shown<'c>(&self, line: &Line<'c>, col: Option<u32>) -> Option<Content<'c>>
    where
        'a: 'c,
    {
        self.plan.shown(line, col)
    }

    /// The text of a field, words for none left out.
    pub fn words<'c>(&self, line: &Line<'c>, col: Option<u32>) -> Option<&'c str>
    where
        'a: 'c,
    {
        let text = self.shown(line, col)?.text()?;
        (!identity::is_placeholder(text, &self.plan.schema.vocabulary)).then_some(text)
    }
}
