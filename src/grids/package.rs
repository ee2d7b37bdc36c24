//! A zip package, read to the end of every member: each checksum compared, each size measured.

use std::collections::HashMap;
use std::io::{Cursor, ErrorKind, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::grid::{Damage, Limit, ReadProblem};
use super::limits::{MEMBER_BYTES, MEMBERS, TOTAL_BYTES, over};

/// A package whose directory could be read.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Index by name, the way readers look names up: lower case, with `/`.
    index: HashMap<String, usize>,
}

impl<'a> Package<'a> {
    /// Reads the directory.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ReadProblem> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|e| problem(&e))?;
        if archive.len() as u64 > MEMBERS {
            return Err(over(Limit::Members, archive.len() as u64));
        }
        let index = archive
            .file_names_raw()
            .enumerate()
            .map(|(i, name)| (plain_name(&String::from_utf8_lossy(name)), i))
            .collect();
        Ok(Self { archive, index })
    }

    /// The names of the members, lower case, in no order.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.index.keys().map(String::as_str)
    }

    /// Inflates every member to its end and shows its name (lower case) and content.
    ///
    /// The reading library stops at the end of what it needs, and a checksum is only compared at the end of a member:
    /// without this pass a flipped bit comes back as another number.
    pub(super) fn verify(
        &mut self,
        mut look: impl FnMut(&str, &[u8]) -> Result<(), ReadProblem>,
    ) -> Result<(), ReadProblem> {
        let mut content = Vec::new();
        let mut total = 0_u64;
        for i in 0..self.archive.len() {
            let name = self.inflate(i, &mut content)?;
            total += content.len() as u64;
            if total > TOTAL_BYTES {
                return Err(over(Limit::TotalBytes, total));
            }
            look(&name, &content)?;
        }
        Ok(())
    }

    /// The content of one member, by its name in any case; `None` where there is none.
    pub(super) fn member(&mut self, name: &str) -> Result<Option<Vec<u8>>, ReadProblem> {
        let Some(&i) = self.index.get(&plain_name(name)) else { return Ok(None) };
        let mut content = Vec::new();
        self.inflate(i, &mut content)?;
        Ok(Some(content))
    }

    /// Whether the directory says that a member is encrypted.
    pub(super) fn encrypted(&mut self) -> bool {
        (0..self.archive.len()).any(|i| self.archive.by_index_raw(i).is_ok_and(|m| m.encrypted()))
    }

    fn inflate(&mut self, i: usize, content: &mut Vec<u8>) -> Result<String, ReadProblem> {
        content.clear();
        let mut member = self.archive.by_index(i).map_err(|e| problem(&e))?;
        let name = plain_name(&member.name().map_err(|e| problem(&e))?);
        let declared = member.size();
        // What the header declares is a hint only; the limit is on what really comes out.
        content.reserve(usize::try_from(declared.min(1 << 20)).unwrap_or(0));
        member.by_ref().take(MEMBER_BYTES + 1).read_to_end(content).map_err(|e| io_problem(&e))?;
        let found = content.len() as u64;
        if found > MEMBER_BYTES {
            return Err(over(Limit::MemberBytes, found));
        }
        if found != declared {
            return Err(ReadProblem::Damaged(Damage::Checksum));
        }
        Ok(name)
    }
}

/// A member's name the way it is looked up.
pub(super) fn plain_name(name: &str) -> String {
    let mut name = name.replace('\\', "/");
    name.make_ascii_lowercase();
    match name.strip_prefix('/') {
        Some(rest) => rest.to_owned(),
        None => name,
    }
}

fn problem(error: &ZipError) -> ReadProblem {
    match error {
        ZipError::Io(e) => io_problem(e),
        ZipError::UnsupportedArchive(what) if *what == ZipError::PASSWORD_REQUIRED => ReadProblem::Encrypted,
        ZipError::InvalidPassword => ReadProblem::Encrypted,
        _ => ReadProblem::Damaged(Damage::Structure),
    }
}

fn io_problem(error: &std::io::Error) -> ReadProblem {
    ReadProblem::Damaged(match error.kind() {
        ErrorKind::UnexpectedEof => Damage::Truncated,
        _ if error.to_string().contains("checksum") => Damage::Checksum,
        _ => Damage::Structure,
    })
}
