//! Rule F002: a workbook that is protected by a password.

use crate::grids::ReadProblem;
use crate::place::Place;
use crate::rules::rule::rule;
use crate::rules::{Facts, Remark, Remarks};
use crate::words::Text;

rule! {
    /// ## What it checks
    ///
    /// Whether a workbook asks for a password before it opens. Protection of single sheets against typing is no
    /// hindrance and is not meant here.
    ///
    /// ## Why it matters
    ///
    /// Its content is encrypted: none of its figures are counted.
    ///
    /// ## Example
    ///
    /// `umkm tw2.xlsx` asks for a password when it is opened. (An encrypted file cannot be drawn as a sheet.)
    ///
    /// ## How to mend it
    ///
    /// Open it with its password; in Excel choose File > Info > Protect Workbook > Encrypt with Password, clear the
    /// password, save, and send it again.
    pub static ENCRYPTED_FILE = "F002" "encrypted-file" Error by check,
    pass: [],
    fail: [],
}

fn check(facts: &Facts<'_>) -> Remarks {
    let locked = facts.files.iter().filter(|file| file.problem == Some(ReadProblem::Encrypted));
    locked
        .map(|file| {
            let place = Place::file(&file.path);
            let (message, hint) = said();
            Remark::at(place.clone(), message, hint).questions([place])
        })
        .collect()
}

/// What is said of a file that asks for a password, and how to mend it.
pub fn said() -> (Text, Text) {
    (Text::new("encrypted-file.message"), Text::new("encrypted-file.hint"))
}
