//! A zip package, read to the end of every member: each checksum compared, each size measured.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufReader, Cursor, ErrorKind, Read, Seek, SeekFrom, Write};

use zip::read::ZipFile;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::grid::{Damage, Limit, ReadProblem};
use super::limits::{INFLATED_BYTES, MEMBER_BYTES, MEMBERS, TOTAL_BYTES, over};
use super::thin::{LARGE, Thinner};

/// Where the bytes of a package are.
pub(super) enum Source<'a> {
    /// In memory.
    Bytes(Cursor<&'a [u8]>),
    /// In a file, which a large package is read from block by block.
    File(BufReader<File>),
}

impl Read for Source<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Bytes(bytes) => bytes.read(buffer),
            Self::File(file) => file.read(buffer),
        }
    }
}

impl Seek for Source<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Self::Bytes(bytes) => bytes.seek(to),
            Self::File(file) => file.seek(to),
        }
    }
}

/// A package whose directory could be read.
pub(super) struct Package<'a> {
    archive: ZipArchive<Source<'a>>,
    /// Index by name, the way readers look names up: lower case, with `/`.
    index: HashMap<String, usize>,
    /// Small members that were read to their end, by index: most are asked for again.
    small: HashMap<usize, (String, Vec<u8>)>,
}

/// Members up to so many bytes are kept once they were read.
const SMALL: u64 = 64 * 1024;
/// As many of them.
const SMALL_ONES: usize = 64;

impl<'a> Package<'a> {
    /// Reads the directory.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ReadProblem> {
        Self::from(Source::Bytes(Cursor::new(bytes)))
    }

    /// Reads the directory, wherever the package is.
    pub(super) fn from(source: Source<'a>) -> Result<Self, ReadProblem> {
        let archive = ZipArchive::new(source).map_err(|e| problem(&e))?;
        if archive.len() as u64 > MEMBERS {
            return Err(over(Limit::Members, archive.len() as u64));
        }
        let index = archive
            .file_names_raw()
            .enumerate()
            .map(|(i, name)| (plain_name(&String::from_utf8_lossy(name)), i))
            .collect();
        Ok(Self { archive, index, small: HashMap::new() })
    }

    /// The names of the members, lower case, in no order.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.index.keys().map(String::as_str)
    }

    /// Inflates every member to its end and shows each.
    ///
    /// The reading library stops at the end of what it needs, and a checksum is only compared at the end of a member:
    /// without this pass a flipped bit comes back as another number. With `thin`, large parts of XML are shown without
    /// cells that hold nothing.
    pub(super) fn verify(
        &mut self,
        thin: bool,
        look: impl FnMut(Member<'_>) -> Result<(), ReadProblem>,
    ) -> Result<(), ReadProblem> {
        self.verify_where(|_| true, thin, look)
    }

    /// As [`verify`](Self::verify), for the members of some indices only.
    pub(super) fn verify_where(
        &mut self,
        of_interest: impl Fn(usize) -> bool,
        thin: bool,
        mut look: impl FnMut(Member<'_>) -> Result<(), ReadProblem>,
    ) -> Result<(), ReadProblem> {
        let mut content = Vec::new();
        let (mut kept, mut inflated) = (0, 0);
        for i in (0..self.archive.len()).filter(|i| of_interest(*i)) {
            let found = self.inflate(i, &mut content, thin)?;
            kept += content.len() as u64;
            inflated += found.inflated;
            if kept > TOTAL_BYTES || inflated > INFLATED_BYTES {
                return Err(over(Limit::TotalBytes, kept.max(TOTAL_BYTES + 1)));
            }
            look(Member { name: &found.name, content: &content, thinned: found.thinned })?;
        }
        Ok(())
    }

    /// The members in order: name, lower case, and the size that the directory declares.
    ///
    /// `None` where a name can be understood in two ways, or two members have one name.
    pub(super) fn plain_members(&mut self) -> Option<Vec<(String, u64)>> {
        let mut members = Vec::with_capacity(self.archive.len());
        for i in 0..self.archive.len() {
            let member = self.archive.by_index_raw(i).ok()?;
            let name = member.name().ok()?;
            let lower = name.to_ascii_lowercase();
            if plain_name(&name) != lower || self.index.get(&lower) != Some(&i) {
                return None;
            }
            members.push((lower, member.size()));
        }
        Some(members)
    }

    /// The package with some parts replaced, the others copied as they are.
    pub(super) fn repacked(&mut self, parts: &HashMap<String, Vec<u8>>) -> Result<Vec<u8>, ReadProblem> {
        repacked_from(&mut self.archive, parts).map_err(|e| problem(&e))
    }

    /// A member as it is inflated; its checksum is compared once it has been read to its end.
    pub(super) fn inflating(&mut self, i: usize) -> Result<Inflating<'_, 'a>, ReadProblem> {
        match self.small.get(&i) {
            Some(kept) => Ok(Inflating::Kept(Cursor::new(&kept.1))),
            None => Ok(Inflating::Fresh(Box::new(self.archive.by_index(i).map_err(|e| problem(&e))?))),
        }
    }

    /// Reads a small member to its end, so that it need not be inflated a second time.
    pub(super) fn keep_small(&mut self, i: usize, declared: u64) -> Result<(), ReadProblem> {
        if declared <= SMALL {
            self.inflate(i, &mut Vec::new(), false)?;
        }
        Ok(())
    }

    /// The content of one member, by its name in any case; `None` where there is none.
    pub(super) fn member(&mut self, name: &str) -> Result<Option<Vec<u8>>, ReadProblem> {
        let Some(&i) = self.index.get(&plain_name(name)) else { return Ok(None) };
        let mut content = Vec::new();
        self.inflate(i, &mut content, false)?;
        Ok(Some(content))
    }

    /// Whether the directory says that a member is encrypted.
    pub(super) fn encrypted(&mut self) -> bool {
        (0..self.archive.len()).any(|i| self.archive.by_index_raw(i).is_ok_and(|m| m.encrypted()))
    }

    fn inflate(&mut self, i: usize, content: &mut Vec<u8>, thin: bool) -> Result<Inflated, ReadProblem> {
        content.clear();
        if let Some(kept) = self.small.get(&i) {
            content.extend_from_slice(&kept.1);
            return Ok(Inflated { name: kept.0.clone(), inflated: content.len() as u64, thinned: false });
        }
        let mut member = self.archive.by_index(i).map_err(|e| problem(&e))?;
        let name = plain_name(&member.name().map_err(|e| problem(&e))?);
        let declared = member.size();
        let thin = thin && declared > LARGE && name.ends_with(".xml");
        let (inflated, thinned) = if thin {
            let mut thinner = Thinner::default();
            let mut block = vec![0; 64 * 1024];
            let mut inflated = 0_u64;
            loop {
                let n = member.read(&mut block).map_err(|e| io_problem(&e))?;
                if n == 0 {
                    break;
                }
                inflated += n as u64;
                thinner.push(&block[..n]);
                if thinner.len() as u64 > MEMBER_BYTES || inflated > INFLATED_BYTES {
                    return Err(over(Limit::MemberBytes, thinner.len().max(MEMBER_BYTES as usize + 1) as u64));
                }
            }
            let Some((kept, thinned)) = thinner.finish() else {
                drop(member);
                return self.inflate(i, content, false);
            };
            *content = kept;
            (inflated, thinned)
        } else {
            // What the header declares is a hint only; the limit is on what really comes out.
            content.reserve(usize::try_from(declared.min(1 << 20)).unwrap_or(0));
            member.by_ref().take(MEMBER_BYTES + 1).read_to_end(content).map_err(|e| io_problem(&e))?;
            (content.len() as u64, false)
        };
        if content.len() as u64 > MEMBER_BYTES {
            return Err(over(Limit::MemberBytes, content.len() as u64));
        }
        if inflated != declared {
            return Err(ReadProblem::Damaged(Damage::Checksum));
        }
        drop(member);
        if !thinned && declared <= SMALL && self.small.len() < SMALL_ONES {
            self.small.insert(i, (name.clone(), content.clone()));
        }
        Ok(Inflated { name, inflated, thinned })
    }
}

/// A member that is read from its beginning.
pub(super) enum Inflating<'p, 'a> {
    /// It was read to its end before.
    Kept(Cursor<&'p [u8]>),
    /// It is inflated on the way.
    Fresh(Box<ZipFile<'p, Source<'a>>>),
}

impl Read for Inflating<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Kept(kept) => kept.read(buffer),
            Self::Fresh(fresh) => fresh.read(buffer),
        }
    }
}

/// A member read to its end.
pub(super) struct Member<'a> {
    /// Its name, lower case.
    pub(super) name: &'a str,
    pub(super) content: &'a [u8],
    /// Whether cells that hold nothing were left out.
    pub(super) thinned: bool,
}

struct Inflated {
    name: String,
    inflated: u64,
    thinned: bool,
}

/// The package with some parts replaced, the others copied as they are.
pub(super) fn repacked(bytes: &[u8], parts: &HashMap<String, Vec<u8>>) -> zip::result::ZipResult<Vec<u8>> {
    repacked_from(&mut ZipArchive::new(Cursor::new(bytes))?, parts)
}

/// The package of an archive with some parts replaced, the others copied as they are.
fn repacked_from<R: Read + Seek>(
    from: &mut ZipArchive<R>,
    parts: &HashMap<String, Vec<u8>>,
) -> zip::result::ZipResult<Vec<u8>> {
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for i in 0..from.len() {
        let member = from.by_index_raw(i)?;
        let name = member.name()?.into_owned();
        match parts.get(&plain_name(&name)) {
            Some(content) => {
                drop(member);
                to.start_file(name, stored)?;
                to.write_all(content)?;
            }
            None => to.raw_copy_file(member)?,
        }
    }
    Ok(to.finish()?.into_inner())
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

/// The problem that an error of inflating stands for.
pub(super) fn io_problem(error: &std::io::Error) -> ReadProblem {
    ReadProblem::Damaged(match error.kind() {
        ErrorKind::UnexpectedEof => Damage::Truncated,
        _ if error.to_string().contains("checksum") => Damage::Checksum,
        _ => Damage::Structure,
    })
}
