//! What happens to files on their way: cut short, one bit turned, locked with a password.

use std::io::{Cursor, Write as _};

use serde::Deserialize;

/// What is done to a finished file.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Spoilt {
    /// Only its first half arrived.
    Half,
    /// One bit in its middle is another.
    Bit,
    /// It is locked with a password: what is inside cannot be seen, and is left out here.
    Locked,
    /// Nothing arrived.
    Nothing,
}

/// The file after that.
pub fn spoil(mut bytes: Vec<u8>, how: Spoilt) -> Vec<u8> {
    match how {
        Spoilt::Half => bytes.truncate(bytes.len() / 2),
        Spoilt::Nothing => bytes.clear(),
        Spoilt::Bit => {
            // The sheet's own data, past the headings of the archive.
            let name = b"xl/worksheets/sheet1.xml";
            let at = bytes.windows(name.len()).position(|w| w == name).unwrap();
            bytes[at + name.len() + 200] ^= 0b1000;
        }
        Spoilt::Locked => {
            let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
            for (stream, content) in
                [("EncryptionInfo", &b"\x04\x00\x04\x00\x40\x00\x00\x00"[..]), ("EncryptedPackage", &[0x5A; 4200])]
            {
                file.create_stream(stream).unwrap().write_all(content).unwrap();
            }
            file.flush().unwrap();
            bytes = file.into_inner().into_inner();
        }
    }
    bytes
}
