//! Which district a row of a register belongs to: by its own cells, by the section it stands in, or by the sheet.

use hashbrown::HashMap;

use crate::tables::gazetteer::{Gazetteer, Label};
use crate::tables::register::Doubt;
use crate::tables::table::DistrictRead;

/// Reads districts and villages, each spelling once.
#[derive(Debug)]
pub struct Districts<'g> {
    gazetteer: &'g Gazetteer,
    districts: HashMap<String, DistrictRead>,
    villages: HashMap<(String, String), Option<Doubt>>,
}

/// Where a row is placed, and which doubts remain; each with whether it concerns the village's cell.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Placed {
    /// The district's code.
    pub code: Option<String>,
    /// A doubt about the district.
    pub district: Option<Doubt>,
    /// A doubt about the village.
    pub village: Option<Doubt>,
}

/// How many spellings are kept: more than a real list has, fewer than would fill the memory.
const SPELLINGS: usize = 20_000;

impl<'g> Districts<'g> {
    /// A reader.
    pub fn new(gazetteer: &'g Gazetteer) -> Self {
        Self { gazetteer, districts: HashMap::new(), villages: HashMap::new() }
    }

    /// What a text names.
    pub fn district(&mut self, text: &str) -> DistrictRead {
        if let Some(read) = self.districts.get(text) {
            return read.clone();
        }
        let mut read = self.gazetteer.district(text);
        if let DistrictRead::Unknown(_) = read
            && let Some(code) = self.behind_village(text)
        {
            read = DistrictRead::Known(code);
        }
        if self.districts.len() < SPELLINGS {
            self.districts.insert(text.to_owned(), read.clone());
        }
        read
    }

    /// The district of a cell that names it beside one of its villages: "Paitana / Turatea".
    fn behind_village(&self, text: &str) -> Option<String> {
        let (one, other) = text.split_once(['/', ',']).or_else(|| text.split_once(" - "))?;
        let lies = |village: &str, district: &str| match self.gazetteer.district(district) {
            DistrictRead::Known(code) => self.gazetteer.village(village).contains(&code).then_some(code),
            _ => None,
        };
        lies(one, other).or_else(|| lies(other, one))
    }

    /// Places a row by its own district cell and village, else by its section or sheet (`home`), else by its village
    /// alone, else by the kecamatan that its address names.
    pub fn place(
        &mut self,
        own: Option<&str>,
        village: Option<&str>,
        home: Option<&str>,
        address: Option<&str>,
    ) -> Placed {
        let mut placed = Placed::default();
        match own.map(|text| (text, self.district(text))) {
            Some((_, DistrictRead::Known(code))) => placed.code = Some(code),
            Some((text, DistrictRead::Misspelt(meant))) => {
                placed.code = Some(meant.clone());
                placed.district = Some(Doubt::MisspeltDistrict { written: text.to_owned(), meant });
            }
            Some((text, DistrictRead::Unknown(nearest))) => {
                placed.district = Some(Doubt::UnknownDistrict { written: text.to_owned(), nearest });
                return placed;
            }
            None => placed.code = home.map(str::to_owned),
        }
        if placed.code.is_none() {
            let lies_in = village.map_or(&[][..], |v| self.gazetteer.village(v));
            placed.code = match lies_in {
                [only] => Some(only.clone()),
                _ => address.and_then(|a| {
                    let ours = self.gazetteer.says_district(a) && !self.gazetteer.names_other_regency(a);
                    self.gazetteer.named_in(a).filter(|_| ours)
                }),
            };
            if placed.code.is_none() {
                placed.district = Some(Doubt::NoDistrict(lies_in.to_vec()));
            }
        }
        if let (Some(code), Some(village)) = (&placed.code, village) {
            placed.village = self.village(village, code);
        }
        placed
    }

    /// What is doubtful in a village of a district.
    pub fn village(&mut self, text: &str, district: &str) -> Option<Doubt> {
        let key = (text.to_owned(), district.to_owned());
        if let Some(known) = self.villages.get(&key) {
            return known.clone();
        }
        // A region whose villages nobody listed has none that could be wrong.
        if !self.gazetteer.knows_villages() {
            return None;
        }
        let lies_in = self.gazetteer.village(text);
        let sound = lies_in.iter().any(|code| code == district);
        let doubt = (!sound).then(|| Doubt::Village {
            written: text.to_owned(),
            nearest: self.gazetteer.nearest_village(text, district),
            elsewhere: lies_in.to_vec(),
        });
        if self.villages.len() < SPELLINGS {
            self.villages.insert(key, doubt.clone());
        }
        doubt
    }

    /// The district that a section's label or a sheet's name tells, rightly spelt or nearly so.
    pub fn of_label(&self, text: &str) -> Option<String> {
        match self.gazetteer.read(text) {
            Label::District(read, _) => read.code().map(str::to_owned),
            _ => self.gazetteer.named_in(text),
        }
    }

    /// The district of a section that is named by a village.
    pub fn of_village(&self, text: &str) -> Option<String> {
        match self.gazetteer.village(text) {
            [only] => Some(only.clone()),
            _ => None,
        }
    }
}

/// The kecamatan of a village that stands where its kecamatan should: the row may be that one's.
pub fn meant<'g>(doubt: &Doubt, gazetteer: &'g Gazetteer) -> Option<&'g str> {
    match doubt {
        Doubt::UnknownDistrict { written, .. } => match gazetteer.village(written) {
            [only] => Some(only),
            _ => None,
        },
        _ => None,
    }
}
