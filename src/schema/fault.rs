//! What can be wrong in a file under `schemas/`, as data, and how it is said in both languages.

use crate::words::{Lang, join};

/// What is wrong. Names inside are as the file writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The file or folder cannot be read; the system's reason.
    Unreadable(String),
    /// The file is not UTF-8.
    NotUtf8,
    /// A file that must be there is not.
    NoFile,
    /// More than one region.
    SeveralRegions(Vec<String>),
    /// Not TOML; the reader's reason.
    NotToml(String),
    /// A key that means nothing here.
    UnknownKey {
        /// The key.
        key: String,
        /// The nearest that does.
        near: Option<String>,
        /// All that do.
        known: Vec<String>,
    },
    /// A key that must be there is not.
    NoKey(String),
    /// A value of another type.
    WrongType {
        /// Names of types: `string`, `integer`, ...
        expected: Vec<String>,
        /// The type's name.
        found: String,
    },
    /// A word that is none of a closed list.
    NotOneOf {
        /// The word.
        found: String,
        /// The list.
        options: Vec<String>,
    },
    /// Too few items or an empty text.
    TooFew,
    /// A number outside its bounds.
    OutOfRange,
    /// No id.
    NotAnId(String),
    /// No code of digits and points.
    NotACode(String),
    /// No decimal.
    NotADecimal(String),
    /// No year.
    NotAYear(String),
    /// A measure that no dataset has.
    UnknownMeasure {
        /// Its id.
        id: String,
        /// The nearest.
        near: Option<String>,
    },
    /// A unit that the vocabulary has not.
    UnknownUnit {
        /// The unit.
        unit: String,
        /// The nearest.
        near: Option<String>,
    },
    /// A status class that the register has not.
    UnknownStatus {
        /// The class.
        class: String,
        /// The nearest.
        near: Option<String>,
    },
    /// A field that the register has not.
    UnknownField {
        /// The field.
        field: String,
        /// The nearest.
        near: Option<String>,
    },
    /// An id, code or number that is already taken.
    Repeated {
        /// It.
        what: String,
        /// Where it was taken, as `file:line`.
        first: String,
    },
    /// A heading that stands for two measures of a dataset, or twice for one as full and short.
    SharedHeading {
        /// The phrase.
        heading: String,
        /// Measure id.
        first: String,
        /// Measure id.
        second: String,
    },
    /// A spelling that stands for two places, or for a place and the total row.
    SharedLabel {
        /// The spelling.
        label: String,
        /// What it stands for already.
        first: String,
        /// What it would stand for as well.
        second: String,
    },
    /// A code that does not begin with the code of what it lies in.
    CodeOutside {
        /// The code.
        code: String,
        /// The code it should begin with.
        within: String,
    },
    /// A phrase without any word.
    NoWords(String),
    /// Several words where one is asked for.
    NotOneWord(String),
    /// An abbreviation that stands for another abbreviation.
    AbbreviationOfAbbreviation(String),
    /// Predicates that do not fall.
    NotFalling,
    /// A measure that is related to itself.
    RelatedToItself(String),
}

impl Fault {
    /// A name for programs.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::NotUtf8 => "not-utf8",
            Self::NoFile => "no-file",
            Self::SeveralRegions(_) => "several-regions",
            Self::NotToml(_) => "not-toml",
            Self::UnknownKey { .. } => "unknown-key",
            Self::NoKey(_) => "no-key",
            Self::WrongType { .. } => "wrong-type",
            Self::NotOneOf { .. } => "not-one-of",
            Self::TooFew => "too-few",
            Self::OutOfRange => "out-of-range",
            Self::NotAnId(_) => "not-an-id",
            Self::NotACode(_) => "not-a-code",
            Self::NotADecimal(_) => "not-a-decimal",
            Self::NotAYear(_) => "not-a-year",
            Self::UnknownMeasure { .. } => "unknown-measure",
            Self::UnknownUnit { .. } => "unknown-unit",
            Self::UnknownStatus { .. } => "unknown-status",
            Self::UnknownField { .. } => "unknown-field",
            Self::Repeated { .. } => "repeated",
            Self::SharedHeading { .. } => "shared-heading",
            Self::SharedLabel { .. } => "shared-label",
            Self::CodeOutside { .. } => "code-outside",
            Self::NoWords(_) => "no-words",
            Self::NotOneWord(_) => "not-one-word",
            Self::AbbreviationOfAbbreviation(_) => "abbreviation-of-abbreviation",
            Self::NotFalling => "not-falling",
            Self::RelatedToItself(_) => "related-to-itself",
        }
    }

    /// What is wrong, in words.
    pub fn say(&self, lang: Lang) -> String {
        match lang {
            Lang::Id => self.in_indonesian(),
            Lang::En => self.in_english(),
        }
    }

    fn in_indonesian(&self) -> String {
        let maksud = |near: &Option<String>| near.as_ref().map_or(String::new(), |n| format!("; maksudnya `{n}`?"));
        match self {
            Self::Unreadable(why) => format!("tidak dapat dibaca: {why}"),
            Self::NotUtf8 => "bukan teks UTF-8; simpan ulang dengan pengodean UTF-8".to_owned(),
            Self::NoFile => "berkas ini harus ada".to_owned(),
            Self::SeveralRegions(names) => {
                format!("hanya boleh satu berkas wilayah, ada {}: {}", names.len(), join(Lang::Id, names))
            }
            Self::NotToml(why) => format!("bukan TOML yang benar: {why}"),
            Self::UnknownKey { key, near, known } => match near {
                Some(near) => format!("kunci `{key}` tidak dikenal; maksudnya `{near}`?"),
                None => format!("kunci `{key}` tidak dikenal; yang dikenal: {}", known.join(", ")),
            },
            Self::NoKey(key) => format!("kunci `{key}` harus ada"),
            Self::WrongType { expected, found } => {
                let expected: Vec<_> = expected.iter().map(|e| type_in_indonesian(e)).collect();
                format!("seharusnya {}, bukan {}", expected.join(" atau "), type_in_indonesian(found))
            }
            Self::NotOneOf { found, options } => format!("`{found}` bukan salah satu dari: {}", options.join(", ")),
            Self::TooFew => "tidak boleh kosong atau kurang".to_owned(),
            Self::OutOfRange => "angka di luar batas".to_owned(),
            Self::NotAnId(id) => format!("`{id}` bukan id: huruf kecil, angka dan garis bawah, diawali huruf"),
            Self::NotACode(code) => format!("`{code}` bukan kode wilayah seperti `73.04.01`"),
            Self::NotADecimal(text) => {
                format!("`{text}` bukan bilangan desimal seperti `75` atau `62,5` dalam batasnya")
            }
            Self::NotAYear(text) => format!("`{text}` bukan tahun"),
            Self::UnknownMeasure { id, near } => {
                format!("ukuran `{id}` tidak ada dalam himpunan data mana pun{}", maksud(near))
            }
            Self::UnknownUnit { unit, near } => {
                format!("satuan `{unit}` tidak ada dalam `units` di vocabulary.toml{}", maksud(near))
            }
            Self::UnknownStatus { class, near } => format!("golongan status `{class}` tidak ada{}", maksud(near)),
            Self::UnknownField { field, near } => format!("daftar ini tidak memiliki kolom `{field}`{}", maksud(near)),
            Self::Repeated { what, first } => format!("`{what}` sudah dipakai di {first}"),
            Self::SharedHeading { heading, first, second } => {
                format!("judul kolom `{heading}` berarti `{first}` dan juga `{second}`")
            }
            Self::SharedLabel { label, first, second } => format!("`{label}` berarti {first} dan juga {second}"),
            Self::CodeOutside { code, within } => format!("kode `{code}` harus diawali `{within}.`"),
            Self::NoWords(text) => format!("`{text}` tidak memuat kata"),
            Self::NotOneWord(text) => format!("`{text}` harus satu kata"),
            Self::AbbreviationOfAbbreviation(text) => format!("kepanjangan `{text}` sendiri sebuah singkatan"),
            Self::NotFalling => "predikat harus menurun".to_owned(),
            Self::RelatedToItself(id) => format!("`{id}` dihubungkan dengan dirinya sendiri"),
        }
    }

    fn in_english(&self) -> String {
        let meant = |near: &Option<String>| near.as_ref().map_or(String::new(), |n| format!("; did you mean `{n}`?"));
        match self {
            Self::Unreadable(why) => format!("cannot be read: {why}"),
            Self::NotUtf8 => "not UTF-8 text; save it again in the encoding UTF-8".to_owned(),
            Self::NoFile => "this file must be there".to_owned(),
            Self::SeveralRegions(names) => {
                format!("only one region file is allowed, there are {}: {}", names.len(), join(Lang::En, names))
            }
            Self::NotToml(why) => format!("not TOML: {why}"),
            Self::UnknownKey { key, near, known } => match near {
                Some(near) => format!("unknown key `{key}`; did you mean `{near}`?"),
                None => format!("unknown key `{key}`; known are: {}", known.join(", ")),
            },
            Self::NoKey(key) => format!("the key `{key}` must be there"),
            Self::WrongType { expected, found } => format!("expected {}, found {found}", expected.join(" or ")),
            Self::NotOneOf { found, options } => format!("`{found}` is none of: {}", options.join(", ")),
            Self::TooFew => "must not be empty or fewer than asked for".to_owned(),
            Self::OutOfRange => "number out of bounds".to_owned(),
            Self::NotAnId(id) => format!("`{id}` is no id: lower-case letters, digits, underscores, a letter first"),
            Self::NotACode(code) => format!("`{code}` is no code of a place such as `73.04.01`"),
            Self::NotADecimal(text) => format!("`{text}` is no decimal such as `75` or `62.5` within its bounds"),
            Self::NotAYear(text) => format!("`{text}` is no year"),
            Self::UnknownMeasure { id, near } => format!("no dataset has a measure `{id}`{}", meant(near)),
            Self::UnknownUnit { unit, near } => {
                format!("no unit `{unit}` among vocabulary.toml's `units`{}", meant(near))
            }
            Self::UnknownStatus { class, near } => format!("no status class `{class}`{}", meant(near)),
            Self::UnknownField { field, near } => format!("the register has no field `{field}`{}", meant(near)),
            Self::Repeated { what, first } => format!("`{what}` is already taken at {first}"),
            Self::SharedHeading { heading, first, second } => {
                format!("the heading `{heading}` means `{first}` and also `{second}`")
            }
            Self::SharedLabel { label, first, second } => format!("`{label}` means {first} and also {second}"),
            Self::CodeOutside { code, within } => format!("the code `{code}` must begin with `{within}.`"),
            Self::NoWords(text) => format!("`{text}` holds no word"),
            Self::NotOneWord(text) => format!("`{text}` must be a single word"),
            Self::AbbreviationOfAbbreviation(text) => format!("the expansion `{text}` is itself an abbreviation"),
            Self::NotFalling => "predicates must fall".to_owned(),
            Self::RelatedToItself(id) => format!("`{id}` is related to itself"),
        }
    }
}

fn type_in_indonesian(name: &str) -> &str {
    match name {
        "string" => "teks",
        "integer" => "bilangan bulat",
        "float" => "bilangan pecahan",
        "boolean" => "true/false",
        "array" => "daftar",
        "table" => "tabel",
        other => other,
    }
}
