//! What a file is by its content; a name is only ever what somebody typed.

use std::io::Cursor;

use super::grid::{Damage, Format, Kind};
use super::guard::caught;
use super::package::Package;

/// What the content of a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// A workbook.
    Workbook(Format),
    /// A workbook behind a password.
    Encrypted(Option<Format>),
    /// What is left of a workbook or of some other container.
    Broken(Option<Format>, Damage),
    /// Something else.
    Other(Kind),
}

const CONTAINER: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Whether a file that begins with these bytes can be a workbook at all.
pub(super) fn may_be_workbook(start: &[u8]) -> bool {
    start.starts_with(b"PK") || start.starts_with(CONTAINER)
}

/// Tells what a file holds.
pub(super) fn sniff(bytes: &[u8]) -> Content {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return package(bytes);
    }
    if bytes.starts_with(CONTAINER) {
        return caught(|| container(bytes)).unwrap_or(Content::Broken(None, Damage::Structure));
    }
    Content::Other(other(bytes))
}

fn package(bytes: &[u8]) -> Content {
    let Some(Ok(mut package)) = caught(|| Package::open(bytes)) else { return without_directory(bytes) };
    let has = |package: &Package<'_>, start: &str| package.names().any(|n| n.starts_with(start));
    let format = if has(&package, "xl/workbook.bin") {
        Some(Format::Xlsb)
    } else if has(&package, "xl/") {
        Some(Format::Xlsx)
    } else if let Ok(Some(kind)) = package.member("mimetype") {
        let kind = String::from_utf8_lossy(&kind).trim().to_owned();
        match kind.strip_prefix("application/vnd.oasis.opendocument.") {
            Some(kind) if kind.starts_with("spreadsheet") => Some(Format::Ods),
            Some(_) => return Content::Other(Kind::Document),
            None => return Content::Other(Kind::Archive),
        }
    } else if ["word/", "ppt/", "visio/"].iter().any(|start| has(&package, start)) {
        return Content::Other(Kind::Document);
    } else {
        declared(&mut package)
    };
    match format {
        Some(format) if package.encrypted() => Content::Encrypted(Some(format)),
        Some(format) => Content::Workbook(format),
        None => Content::Other(Kind::Archive),
    }
}

/// The format a package without the usual names declares in its list of contents.
fn declared(package: &mut Package<'_>) -> Option<Format> {
    let types = package.member("[content_types].xml").ok().flatten().unwrap_or_default();
    let types = String::from_utf8_lossy(&types);
    if types.contains("ms-excel.sheet.binary") {
        return Some(Format::Xlsb);
    }
    let main = ["spreadsheetml.sheet.main", "spreadsheetml.template.main", "ms-excel.sheet.macro", "ms-excel.template"];
    if main.iter().any(|name| types.contains(name)) {
        return Some(Format::Xlsx);
    }
    let manifest = package.member("meta-inf/manifest.xml").ok().flatten().unwrap_or_default();
    String::from_utf8_lossy(&manifest).contains("opendocument.spreadsheet").then_some(Format::Ods)
}

/// A package whose directory, which stands at the end, is gone: its first members tell what it was.
fn without_directory(bytes: &[u8]) -> Content {
    let has = |name: &[u8]| memchr::memmem::find(bytes, name).is_some();
    let format = if has(b"xl/workbook.bin") || has(b"xl/worksheets/sheet1.bin") {
        Some(Format::Xlsb)
    } else if has(b"opendocument.spreadsheet") {
        Some(Format::Ods)
    } else if has(b"word/") || has(b"ppt/") || has(b"opendocument.text") {
        return Content::Other(Kind::Document);
    } else if has(b"xl/") {
        Some(Format::Xlsx)
    } else {
        None
    };
    let whole = has(b"PK\x05\x06");
    Content::Broken(format, if whole { Damage::Structure } else { Damage::Truncated })
}

/// The older container; this opening also refuses chains of sectors that run in circles.
fn container(bytes: &[u8]) -> Content {
    let file = match cfb::CompoundFile::open(Cursor::new(bytes)) {
        Ok(file) => file,
        Err(error) => {
            let ended = error.kind() == std::io::ErrorKind::UnexpectedEof || !bytes.len().is_multiple_of(512);
            // Names of streams are written in UTF-16.
            let format = memchr::memmem::find(bytes, b"W\0o\0r\0k\0b\0o\0o\0k\0").map(|_| Format::Xls);
            return Content::Broken(format, if ended { Damage::Truncated } else { Damage::Structure });
        }
    };
    let has = |name: &str| file.exists(name);
    if has("EncryptedPackage") {
        Content::Encrypted(Some(Format::Xlsx))
    } else if has("Workbook") || has("Book") {
        Content::Workbook(Format::Xls)
    } else if has("WordDocument") || has("PowerPoint Document") || has("VisioDocument") {
        Content::Other(Kind::Document)
    } else {
        Content::Other(Kind::Unknown)
    }
}

fn other(bytes: &[u8]) -> Kind {
    let start = &bytes[..bytes.len().min(4096)];
    let pictures: [&[u8]; 7] = [b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"\0\0\0\x18ftypheic"];
    let archives: [&[u8]; 5] = [b"Rar!", b"7z\xBC\xAF", b"\x1F\x8B", b"BZh", b"\xFD7zXZ"];
    if memchr::memmem::find(&start[..start.len().min(1024)], b"%PDF-").is_some() {
        Kind::Pdf
    } else if start.starts_with(b"RIFF") && start.get(8..12) == Some(b"WEBP") {
        Kind::Picture
    } else if archives.iter().any(|magic| start.starts_with(magic)) || bytes.get(257..262) == Some(b"ustar") {
        Kind::Archive
    } else if start.starts_with(b"{\\rtf") {
        Kind::Document
    } else if let Some(text) = as_text(start) {
        text_kind(&text)
    } else if pictures.iter().any(|magic| start.starts_with(magic)) {
        Kind::Picture
    } else {
        Kind::Unknown
    }
}

/// The beginning of a file as text; `None` where it holds what text does not.
fn as_text(start: &[u8]) -> Option<String> {
    let wide = |to_unit: fn([u8; 2]) -> u16| {
        let units = start[2..].chunks_exact(2).map(|pair| to_unit([pair[0], pair[1]]));
        char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect::<String>()
    };
    let text = match start {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        _ => String::from_utf8_lossy(start).trim_start_matches('\u{FEFF}').to_owned(),
    };
    let odd = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}' | '\u{1a}');
    (!text.chars().any(odd)).then_some(text)
}

fn text_kind(text: &str) -> Kind {
    let start = text.trim_start().to_lowercase();
    if start.starts_with("<?xml") || start.starts_with("<workbook") || start.starts_with("<ss:") {
        if start.contains("urn:schemas-microsoft-com:office:spreadsheet") {
            return Kind::Xml2003;
        }
        if !start.contains("<html") {
            return Kind::Unknown;
        }
    }
    let pages = ["<html", "<!doctype html", "<table", "<head", "<body", "<meta", "<style", "<div", "<script"];
    if start.starts_with('<') && pages.iter().any(|tag| start.contains(tag)) {
        Kind::Html
    } else if start.starts_with("mime-version:") && start.contains("multipart/related") {
        // A web page with its pictures in one file, which Excel can save under a workbook's name.
        Kind::Html
    } else {
        Kind::Csv
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_workbook_is_named_for_what_it_is() {
        for (bytes, kind) in [
            (&b"\xEF\xBB\xBF<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>"[..], Kind::Html),
            (b"<table><tr><td>Kecamatan</td></tr></table>", Kind::Html),
            (
                b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
                Kind::Xml2003,
            ),
            (b"Kecamatan;Koperasi\r\nBinamu;12\r\n", Kind::Csv),
            (b"K\xFFecamatan\tJumlah\n", Kind::Csv),
            (b"%PDF-1.7\n%\xE2\xE3", Kind::Pdf),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Kind::Picture),
            (b"Rar!\x1a\x07\x01\0", Kind::Archive),
            (b"\0\x01\x02\x03", Kind::Unknown),
        ] {
            assert_eq!(sniff(bytes), Content::Other(kind), "{:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn containers_are_told_apart_by_their_streams() {
        for (stream, content) in [
            ("EncryptedPackage", Content::Encrypted(Some(Format::Xlsx))),
            ("Workbook", Content::Workbook(Format::Xls)),
            ("WordDocument", Content::Other(Kind::Document)),
        ] {
            let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
            file.create_stream(stream).unwrap();
            let bytes = file.into_inner().into_inner();
            assert_eq!(sniff(&bytes), content, "{stream}");
        }
    }

    #[test]
    fn a_package_cut_before_its_directory_is_truncated() {
        let cut = b"PK\x03\x04\x14\0\0\0\x08\0xl/worksheets/sheet1.xml and then nothing";
        assert_eq!(sniff(cut), Content::Broken(Some(Format::Xlsx), Damage::Truncated));
    }
}
