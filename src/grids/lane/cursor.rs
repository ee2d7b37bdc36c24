//! A strict look at plain XML, tag by tag; whatever is not plain is given up at once.

use memchr::memchr;

use crate::grids::grid::ReadProblem;

/// Why reading stops.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Halt {
    /// The piece ends in the middle: go on with more.
    More,
    /// Something unusual: another reader decides what it is.
    GiveWay,
    /// The file has a problem, or the consumer one with it.
    Problem(ReadProblem),
}

/// A place in a piece of XML.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

impl<'a> Cursor<'a> {
    /// The byte here.
    pub(super) fn byte(&self) -> Result<u8, Halt> {
        self.text.as_bytes().get(self.at).copied().ok_or(Halt::More)
    }

    /// Bytes from here.
    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// Passes what stands here, where it does.
    pub(super) fn pass(&mut self, what: &[u8]) -> Result<bool, Halt> {
        let rest = self.rest();
        if rest.starts_with(what) {
            self.at += what.len();
            return Ok(true);
        }
        if what.starts_with(rest) { Err(Halt::More) } else { Ok(false) }
    }

    /// Passes what must stand here.
    pub(super) fn must(&mut self, what: &[u8]) -> Result<(), Halt> {
        if self.pass(what)? { Ok(()) } else { Err(Halt::GiveWay) }
    }

    /// Passes spaces and line ends.
    pub(super) fn space(&mut self) -> Result<(), Halt> {
        while matches!(self.byte()?, b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
        Ok(())
    }

    /// The text up to the next tag, which stays ahead.
    pub(super) fn until_tag(&mut self) -> Result<&'a str, Halt> {
        let rest = self.rest();
        let length = memchr(b'<', rest).ok_or(Halt::More)?;
        let start = self.at;
        self.at += length;
        Ok(&self.text[start..self.at])
    }

    /// Passes the attributes of a tag and its end, showing each; whether the element ends as well.
    pub(super) fn attributes(
        &mut self,
        mut each: impl FnMut(&'a str, &'a str) -> Result<(), Halt>,
    ) -> Result<bool, Halt> {
        loop {
            match self.byte()? {
                b'>' => {
                    self.at += 1;
                    return Ok(false);
                }
                b'/' => {
                    self.must(b"/>")?;
                    return Ok(true);
                }
                b' ' | b'\n' | b'\r' | b'\t' => self.space()?,
                _ => return Err(Halt::GiveWay),
            }
            if matches!(self.byte()?, b'>' | b'/') {
                continue;
            }
            let name = self.name()?;
            self.must(b"=")?;
            let quote = self.byte()?;
            if !matches!(quote, b'"' | b'\'') {
                return Err(Halt::GiveWay);
            }
            self.at += 1;
            let start = self.at;
            let length = self.rest().iter().position(|b| *b == quote).ok_or(Halt::More)?;
            self.at += length + 1;
            each(name, &self.text[start..start + length])?;
        }
    }

    /// The name that stands here.
    pub(super) fn name(&mut self) -> Result<&'a str, Halt> {
        let start = self.at;
        while matches!(self.byte()?, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b':' | b'_' | b'-' | b'.') {
            self.at += 1;
        }
        if start == self.at { Err(Halt::GiveWay) } else { Ok(&self.text[start..self.at]) }
    }
}

/// A number without sign, of at most nine digits.
pub(super) fn index(digits: &str) -> Result<u32, Halt> {
    let all = !digits.is_empty() && digits.len() <= 9 && digits.bytes().all(|b| b.is_ascii_digit());
    if !all {
        return Err(Halt::GiveWay);
    }
    digits.parse().map_err(|_| Halt::GiveWay)
}
