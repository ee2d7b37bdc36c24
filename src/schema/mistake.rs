//! A mistake in a file under `schemas/`: what is wrong, and the line and column where.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::fault::Fault;
use crate::words::Lang;

/// One mistake.
#[derive(Debug, Clone)]
pub struct Mistake {
    /// The file's path under the folder of schemas, with `/`.
    pub file: String,
    /// Its line, from 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// Its column in characters, from 1; 0 where the file as a whole is meant.
    pub column: usize,
    /// What is wrong.
    pub fault: Fault,
    span: Option<Range<usize>>,
    source: Arc<str>,
}

impl Mistake {
    /// A mistake at a stretch of bytes of a file.
    pub fn at(file: &str, source: &Arc<str>, span: Range<usize>, fault: Fault) -> Self {
        let start = floor(source, span.start);
        let end = floor(source, span.end).max(start);
        let before = &source[..start];
        Self {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1,
            fault,
            span: Some(start..end),
            source: Arc::clone(source),
        }
    }

    /// A mistake that concerns a file as a whole, or a folder.
    pub fn of(file: &str, fault: Fault) -> Self {
        Self { file: file.to_owned(), line: 0, column: 0, fault, span: None, source: Arc::from("") }
    }

    /// One line: `regions/7304.toml:12:5: ...`.
    pub fn say(&self, lang: Lang) -> String {
        let said = self.fault.say(lang);
        match self.line {
            0 => format!("{}: {said}", self.file),
            line => format!("{}:{line}:{}: {said}", self.file, self.column),
        }
    }

    /// The mistake with the line it stands on, as compilers show them.
    pub fn render(&self, lang: Lang, colours: bool) -> String {
        let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
        let name = match lang {
            Lang::Id => "kesalahan",
            Lang::En => "error",
        };
        let title = Level::ERROR.with_name(name).primary_title(self.fault.say(lang));
        let Some(span) = &self.span else {
            let origin = annotate_snippets::Origin::path(self.file.as_str());
            return renderer.render(&[title.element(origin)]);
        };
        // Only the lines it stands on are handed over, so that a long array is not printed whole.
        let first = self.source[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
        let last = self.source[span.start..].find('\n').map_or(self.source.len(), |newline| span.start + newline);
        let end = span.end.min(last).max(span.start);
        let snippet = Snippet::source(&self.source[first..last])
            .line_start(self.line)
            .path(self.file.as_str())
            .annotation(AnnotationKind::Primary.span(span.start - first..end - first));
        renderer.render(&[title.element(snippet)])
    }
}

/// The nearest boundary of a character at or before a byte.
fn floor(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// All mistakes of a folder of schemas, sorted by file and place; never empty.
#[derive(Debug, Clone)]
pub struct Mistakes(pub Vec<Mistake>);

impl Mistakes {
    /// All mistakes, each with the line it stands on.
    pub fn render(&self, lang: Lang, colours: bool) -> String {
        let each: Vec<String> = self.0.iter().map(|mistake| mistake.render(lang, colours)).collect();
        each.join("\n\n")
    }
}

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Lang::En, false))
    }
}

impl std::error::Error for Mistakes {}
