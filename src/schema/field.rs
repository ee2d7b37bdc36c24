//! What the columns of a list by name may hold: every field that a register reads has a name here.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

macro_rules! fields {
    ($($(#[$about:meta])+ $field:ident = $id:literal),+ $(,)?) => {
        /// What a column of a register holds. A dataset names the headings of those that its lists have.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, serde::Serialize)]
        pub enum Field {
            $($(#[$about])+ #[serde(rename = $id)] $field),+
        }

        impl Field {
            /// All of them.
            const ALL: &[&str] = &[$($id),+];

            /// Its name in the schema.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$field => $id),+
                }
            }
        }
    };
}

fields! {
    /// The name of what is listed.
    Name = "nama",
    /// The owner's name.
    Owner = "pemilik",
    /// The number that names a row most surely: a person's NIK, a cooperative's badan hukum, a permit's number.
    Identity = "identitas",
    /// Nomor induk berusaha.
    Nib = "nib",
    /// A person's NIK, where it is not the row's own identity.
    Nik = "nik",
    /// Nomor induk koperasi.
    CooperativeNumber = "nik_koperasi",
    /// The status that a row counts by.
    Status = "status",
    /// The date that places a row in a period.
    Date = "tanggal",
    /// The day on which something begins; it places no row.
    Start = "mulai",
    /// The day on which it ends, which places the row before any other date.
    End = "selesai",
    /// The training.
    Training = "kegiatan",
    /// What kind it is, or what was given.
    Kind = "jenis",
    /// The business.
    Business = "usaha",
    /// How many the row stands for: a list of groups is none of persons.
    Heads = "banyaknya",
    /// An address.
    Address = "alamat",
    /// A telephone number.
    Phone = "telepon",
    /// A village.
    Village = "desa",
    /// The regency: rows of another one are not ours.
    Regency = "kabupaten",
    /// The province: rows of another one are not ours.
    Province = "provinsi",
    /// What else is told of a person.
    Person = "pribadi",
    /// Turnover.
    Turnover = "omzet",
}

/// A closed list of words, so that they may be the keys of a table.
impl JsonSchema for Field {
    fn schema_name() -> Cow<'static, str> {
        "Field".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "enum": Self::ALL })
    }
}
