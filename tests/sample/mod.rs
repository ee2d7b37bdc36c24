//! A run made by hand: the workbooks of one year as a regency's divisions would send them, with their mistakes.

#![allow(dead_code, reason = "each test looks at some of it")]

use iku::grids::{Format, ReadProblem, WhyIgnored};
use iku::indicators::{IndicatorValue, Side, Status, Why};
use iku::outcome::Outcome;
use iku::period::Period;
use iku::place::{CellRange, CellRef, Place};
use iku::ratio::Ratio;
use iku::rules::{Finding, Remark};
use iku::schema::{Indicator, Nature, Schema, Severity};
use iku::tables::file::{FileReading, IgnoredFile};
use iku::tables::{
    Column, Fate, Kind, Layout, NoTable, Observation, PeriodRead, PeriodSource, Reason, Role, SheetReading, Source,
    Stretch, Table,
};
use iku::words::Text;

pub const YEAR: i32 = 2023;

/// Active and all cooperatives by district, in the region's order: the office's own printed figures.
const COOPERATIVES: [(i64, i64); 11] =
    [(23, 42), (16, 25), (21, 32), (20, 18), (33, 94), (13, 26), (9, 13), (13, 30), (9, 19), (12, 19), (13, 25)];

/// The schemas built in, with two targets filled in.
pub fn schema() -> Schema {
    let mut schema = iku::schema::builtin().unwrap();
    for (number, target) in [(1, "60"), (4, "100")] {
        let indicator = schema.indicators.iter_mut().find(|i| i.number == number).unwrap();
        indicator.targets.insert(YEAR, Ratio::from_decimal(target).unwrap());
    }
    schema
}

/// A run that is being made up.
pub struct Sample<'a> {
    pub schema: &'a Schema,
    pub files: Vec<FileReading>,
    pub observations: Vec<Observation>,
    pub findings: Vec<Finding>,
    pub ignored: Vec<IgnoredFile>,
    pub through: u8,
}

impl<'a> Sample<'a> {
    pub fn new(schema: &'a Schema, through: u8) -> Self {
        Self { schema, files: vec![], observations: vec![], findings: vec![], ignored: vec![], through }
    }

    /// A workbook with one recap: titles, heading, numbering, a row a district, a total, a note, a signature block.
    pub fn recap(
        &mut self,
        path: &str,
        quarter: u8,
        measures: &[&str],
        value: impl Fn(usize, &str) -> Option<i64>,
    ) -> &mut FileReading {
        let period = Period::quarter(YEAR, quarter);
        let districts = u32::try_from(self.schema.region.districts.len()).unwrap();
        let (first, last) = (6, 6 + districts - 1);
        for (i, district) in self.schema.region.districts.iter().enumerate() {
            for (col, measure) in (2..).zip(measures) {
                let Some(value) = value(i, measure) else { continue };
                self.observations.push(Observation {
                    measure: (*measure).to_owned(),
                    district: district.code.clone(),
                    period,
                    value,
                    to_date: false,
                    kind: Kind::Recap,
                    source: Source {
                        path: path.to_owned(),
                        sheet: "Rekap".to_owned(),
                        cells: vec![CellRef::new(first + u32::try_from(i).unwrap(), col)],
                        parts: Vec::new(),
                    },
                    used: true,
                });
            }
        }
        let mut rows =
            vec![(0, Fate::Title), (1, Fate::Title), (3, Fate::Heading), (4, Fate::Heading), (5, Fate::Numbering)];
        rows.extend((first..=last).map(|r| (r, Fate::Used)));
        rows.extend([
            (last + 1, Fate::Total),
            (last + 3, Fate::Note),
            (last + 5, Fate::Signature),
            (last + 8, Fate::Signature),
        ]);
        let dataset = self.schema.dataset_of(measures[0]).map(|d| d.id.clone());
        let read = PeriodRead { period: Some(period), source: PeriodSource::Title, ..PeriodRead::default() };
        let width = u32::try_from(measures.len()).unwrap();
        let mut columns = vec![column(0, "No", Role::Numbering, None), column(1, "Kecamatan", Role::District, None)];
        for (col, measure) in (2..).zip(measures) {
            columns.push(column(
                col,
                &measure.replace('_', " "),
                Role::Measure((*measure).to_owned()),
                Some(read.clone()),
            ));
        }
        let table = Table {
            range: CellRange::new(CellRef::new(3, 0), CellRef::new(last + 1, 1 + width)),
            kind: Kind::Recap,
            layout: Layout::Down,
            dataset,
            titles: vec![],
            period: read,
            columns,
            records: vec![],
            totals: vec![],
            shares: vec![],
            register: None,
            splits: Vec::new(),
            unexplained: Vec::new(),
            withheld: Vec::new(),
            withheld_names: Vec::new(),
        };
        let sheet = SheetReading {
            name: "Rekap".to_owned(),
            visible: true,
            tables: vec![table],
            rows: rows.into_iter().map(|(row, fate)| Stretch { first: row, last: row, fate }).collect(),
            hidden_data: vec![],
            unread: vec![],
            no_table: None,
        };
        self.file(path, vec![sheet], quarter)
    }

    /// A file with these sheets, last changed soon after the quarter.
    pub fn file(&mut self, path: &str, sheets: Vec<SheetReading>, quarter: u8) -> &mut FileReading {
        self.files.push(FileReading {
            path: path.to_owned(),
            sha256: format!(
                "{:064x}",
                path.bytes().map(u128::from).fold(7_u128, |h: u128, b| h.wrapping_mul(131).wrapping_add(b))
            ),
            bytes: 9_000 + 37 * path.len() as u64,
            format: Some(Format::Xlsx),
            saved: Some((YEAR, 3 * quarter, 11)),
            problem: None,
            sheets,
            external_links: vec![],
            same_as: None,
            letters: Vec::new(),
            revision: 0,
        });
        self.files.last_mut().unwrap()
    }

    /// A finding that forbids, or not, the figures at some places.
    #[track_caller]
    pub fn finding(&mut self, code: &'static str, name: &'static str, severity: Severity, remark: Remark) {
        if severity == Severity::Error {
            for o in &mut self.observations {
                if remark.questions.iter().any(|p| o.source.stands_on(p)) {
                    o.used = false;
                }
            }
        }
        self.findings.push(Finding { code, name, severity, remark });
    }

    /// The place of a measure of a district, as some workbook reports it.
    #[track_caller]
    pub fn place(&self, path: &str, measure: &str, district: &str) -> Place {
        let code = &self.schema.region.districts.iter().find(|d| d.name == district).unwrap().code;
        let o = self.observations.iter().find(|o| o.source.path == path && o.measure == measure && o.district == *code);
        o.unwrap().source.place()
    }

    /// The code of a district.
    #[track_caller]
    pub fn code(&self, district: &str) -> String {
        self.schema.region.districts.iter().find(|d| d.name == district).unwrap().code.clone()
    }

    /// The whole run, sorted as runs are.
    pub fn outcome(mut self) -> Outcome<'a> {
        let order = |code: &str| self.schema.region.districts.iter().position(|d| d.code == code);
        self.files.sort_by(|a, b| a.path.cmp(&b.path));
        self.observations.sort_by(|a, b| {
            (&a.measure, order(&a.district), a.period, &a.source).cmp(&(
                &b.measure,
                order(&b.district),
                b.period,
                &b.source,
            ))
        });
        self.findings.sort_by(|a, b| (&a.remark.place, a.code).cmp(&(&b.remark.place, b.code)));
        let through = Period::quarter(YEAR, self.through);
        let indicators = indicators(self.schema, &self.observations, self.through);
        Outcome {
            schema: self.schema,
            year: YEAR,
            through,
            files: self.files,
            ignored: self.ignored,
            observations: self.observations,
            withheld: Vec::new(),
            findings: self.findings,
            indicators,
        }
    }
}

fn column(index: u32, label: &str, role: Role, period: Option<PeriodRead>) -> Column {
    Column {
        index,
        cells: vec![CellRef::new(3, index)],
        heading: vec![label.to_owned()],
        role,
        reason: Reason::Heading,
        period,
        rivals: Vec::new(),
    }
}

/// One year as it comes: figures that contradict each other, gaps, a locked file, a copy, a hidden sheet.
pub fn year(schema: &Schema) -> Outcome<'_> {
    let mut s = Sample::new(schema, 4);
    for q in 1..=4_u8 {
        let growth = i64::from(q);
        s.recap(&format!("kelembagaan/kop tw{q}.xlsx"), q, &["koperasi_total", "koperasi_aktif"], |i, m| {
            let (active, all) = COOPERATIVES[i];
            Some(if m == "koperasi_aktif" { active - 4 + growth } else { all })
        });
        s.recap(
            &format!("pemberdayaan/umkm tw{q}.xlsx"),
            q,
            &["umkm_total", "umkm_mikro", "umkm_kecil", "umkm_menengah"],
            |i, m| {
                let base = 1_200 + 137 * i as i64 + 20 * growth;
                (!(i == 10 && q < 3)).then_some(match m {
                    "umkm_total" => base,
                    "umkm_mikro" => base - 150,
                    "umkm_kecil" => 130,
                    _ => 20,
                })
            },
        );
        s.recap(&format!("pemberdayaan/diklat tw{q}.xlsx"), q, &["peserta_diklat"], |i, _| {
            (!(i == 9 && q == 2)).then_some(12 + (i as i64 * 7 + growth * 5) % 23)
        });
        s.recap(&format!("pemberdayaan/izin tw{q}.xlsx"), q, &["umkm_izin_usaha"], |i, _| {
            Some((i as i64 * 11 + growth * 3) % 40)
        });
        s.recap(&format!("pemberdayaan/bantuan tw{q}.xlsx"), q, &["ukm_difasilitasi"], |i, _| {
            Some(2 + (i as i64 + growth) % 5)
        });
    }
    s.recap("pemberdayaan/target sarpras.xlsx", 1, &["ukm_target"], |i, _| {
        Some(if i == 5 { 0 } else { 10 + i as i64 % 4 })
    });
    for o in s.observations.iter_mut().filter(|o| o.measure == "ukm_target") {
        o.period = Period::year(YEAR);
    }
    // One figure is made of the rows of a village list.
    let o = s.observations.iter_mut().find(|o| o.measure == "umkm_izin_usaha").unwrap();
    o.kind = Kind::Villages;
    o.source.cells = (6..10).map(|r| CellRef::new(r, 2)).collect();
    mistakes(&mut s);
    s.outcome()
}

fn mistakes(s: &mut Sample<'_>) {
    let file = "kelembagaan/kop tw4.xlsx";
    let (active, all) = (s.place(file, "koperasi_aktif", "Bontoramba"), s.place(file, "koperasi_total", "Bontoramba"));
    let code = s.code("Bontoramba");
    s.finding(
        "R301",
        "part-exceeds-whole",
        Severity::Error,
        Remark::at(
            active.clone(),
            Text::new("Koperasi aktif 20 di Bontoramba melebihi jumlah koperasi 18, selisih 2."),
            Text::new("Cocokkan kedua angka dengan buku daftar koperasi; salah satunya salah ketik."),
        )
        .district(code.clone())
        .period(Period::quarter(YEAR, 4))
        .measure("koperasi_aktif")
        .found(20)
        .expected("≤ 18")
        .questions([active, all]),
    );
    let place = s.place("pemberdayaan/umkm tw4.xlsx", "umkm_total", "Binamu");
    let code = s.code("Binamu");
    s.finding(
        "P603",
        "implausible-change",
        Severity::Warning,
        Remark::at(
            place.clone(),
            Text::new("Jumlah UMKM di Binamu naik dari 600 menjadi 1.828 dalam satu triwulan."),
            Text::new("Bila benar, jelaskan sebabnya; bila salah ketik, perbaiki."),
        )
        .district(code)
        .measure("umkm_total")
        .period(Period::quarter(YEAR, 4))
        .questions([place]),
    );
    let code = s.code("Kelara");
    s.finding(
        "V505",
        "missing-count",
        Severity::Warning,
        Remark::at(
            Place::cell("pemberdayaan/diklat tw2.xlsx", "Rekap", CellRef::new(15, 2)),
            Text::new("Peserta diklat Kelara kosong."),
            Text::new("Isi angkanya; tulis 0 atau - bila memang tidak ada."),
        )
        .district(code)
        .measure("peserta_diklat")
        .period(Period::quarter(YEAR, 2)),
    );
    s.file("rahasia.xlsx", vec![], 4).problem = Some(ReadProblem::Encrypted);
    s.finding(
        "F102",
        "encrypted-file",
        Severity::Error,
        Remark::at(
            Place::file("rahasia.xlsx"),
            Text::new("Berkas terkunci kata sandi, isinya tidak dapat dibaca."),
            Text::new("Buka di Excel, hapus kata sandinya (Berkas › Info › Proteksi), simpan, kirim ulang."),
        ),
    );
    let copy = s.file("salinan kop tw1.xlsx", vec![], 2);
    copy.same_as = Some("kelembagaan/kop tw1.xlsx".to_owned());
    s.finding(
        "F104",
        "duplicate-file",
        Severity::Info,
        Remark::at(
            Place::file("salinan kop tw1.xlsx"),
            Text::new("Isinya sama persis dengan kelembagaan/kop tw1.xlsx."),
            Text::new("Tidak perlu apa-apa; satu salinan cukup."),
        ),
    );
    let hidden = SheetReading {
        name: "=cadangan".to_owned(),
        visible: false,
        tables: vec![],
        rows: vec![Stretch { first: 0, last: 0, fate: Fate::Stray }],
        hidden_data: vec![],
        unread: vec![],
        no_table: Some(NoTable::NoDistricts { nearest: Some((CellRef::new(0, 0), "Bontolempangan".to_owned())) }),
    };
    let file = s.files.iter_mut().find(|f| f.path == "pemberdayaan/izin tw1.xlsx").unwrap();
    file.sheets.push(hidden);
    file.sheets[0].rows.push(Stretch { first: 60, last: 60, fate: Fate::Rejected });
    s.ignored = vec![
        IgnoredFile { path: "kelembagaan/~$kop tw4.xlsx".to_owned(), why: WhyIgnored::LockFile },
        IgnoredFile { path: "surat pengantar.docx".to_owned(), why: WhyIgnored::OtherKind(iku::grids::Kind::Document) },
    ];
}

/// Indicators as the plain rules make them: the last position, or the sum of the quarters so far.
fn indicators(schema: &Schema, observations: &[Observation], through: u8) -> Vec<IndicatorValue> {
    let mut values = Vec::new();
    for indicator in &schema.indicators {
        let mut by_quarter: Vec<Vec<IndicatorValue>> = Vec::new();
        for district in &schema.region.districts {
            let of = |q| {
                let numerator = side(schema, observations, &indicator.numerator, &district.code, q);
                let denominator = side(schema, observations, &indicator.denominator, &district.code, q);
                let percent = numerator.value.zip(denominator.value).and_then(|(n, d)| Ratio::new(n.into(), d.into()));
                let have = usize::from(percent.is_some());
                value(indicator, &district.code, q, numerator, denominator, (have, 1), vec![])
            };
            by_quarter.push((1..=through).map(of).collect());
        }
        values.extend(by_quarter.iter().flatten().cloned());
        for q in 1..=through {
            let all: Vec<&IndicatorValue> = by_quarter.iter().map(|v| &v[usize::from(q) - 1]).collect();
            let covered: Vec<&&IndicatorValue> = all.iter().filter(|v| v.percent.is_some()).collect();
            let sum = |of: fn(&IndicatorValue) -> &Side| Side {
                value: (!covered.is_empty()).then(|| covered.iter().filter_map(|v| of(v).value).sum()),
                from: covered.iter().flat_map(|v| of(v).from.clone()).collect(),
                why: covered.is_empty().then_some(Why::NoDistrict),
            };
            let missing = all.iter().filter(|v| v.percent.is_none()).map(|v| v.district.clone()).collect();
            let coverage = (covered.len(), all.len());
            values.push(value(
                indicator,
                &schema.region.code,
                q,
                sum(|v| &v.numerator),
                sum(|v| &v.denominator),
                coverage,
                missing,
            ));
        }
    }
    values
}

fn value(
    indicator: &Indicator,
    district: &str,
    q: u8,
    numerator: Side,
    denominator: Side,
    (have, of): (usize, usize),
    missing: Vec<String>,
) -> IndicatorValue {
    let percent =
        numerator.value.zip(denominator.value).and_then(|(n, d)| Ratio::new(n.into(), d.into())).map(Ratio::percent);
    let target = indicator.targets.get(&YEAR).copied();
    let status = if have == 0 {
        Status::Unavailable
    } else if have < of {
        Status::Partial
    } else {
        Status::Complete
    };
    IndicatorValue {
        indicator: indicator.id.clone(),
        district: district.to_owned(),
        period: Period::quarter(YEAR, q),
        numerator,
        denominator,
        percent,
        have,
        of,
        missing,
        status,
        target,
        achievement: percent.zip(target).and_then(|(p, t)| p.over(t)).map(Ratio::percent),
    }
}

fn side(schema: &Schema, observations: &[Observation], measure: &str, district: &str, q: u8) -> Side {
    let nature = schema.measure(measure).unwrap().nature;
    let mine = observations.iter().enumerate().filter(|(_, o)| o.measure == measure && o.district == district);
    let mine: Vec<(usize, &Observation)> = match nature {
        Nature::Plan => mine.collect(),
        _ => mine.filter(|(_, o)| o.period.end_quarter() <= q).collect(),
    };
    let none = |why| Side { value: None, from: vec![], why: Some(why) };
    let taken: Vec<(usize, &Observation)> = match nature {
        Nature::Flow => mine,
        _ => mine.last().copied().into_iter().collect(),
    };
    if taken.is_empty() {
        return none(Why::NotReported);
    }
    if let Some((i, _)) = taken.iter().find(|(_, o)| !o.used) {
        return none(Why::Questioned(*i));
    }
    if nature == Nature::Flow && taken.len() < usize::from(q) {
        let there: Vec<u8> = taken.iter().map(|(_, o)| o.period.end_quarter()).collect();
        return none(Why::MissingPeriods(
            (1..=q).filter(|q| !there.contains(q)).map(|q| Period::quarter(YEAR, q)).collect(),
        ));
    }
    Side {
        value: Some(taken.iter().map(|(_, o)| o.value).sum()),
        from: taken.iter().map(|(i, _)| *i).collect(),
        why: None,
    }
}

/// A run that found nothing to read.
pub fn nothing(schema: &Schema) -> Outcome<'_> {
    Sample::new(schema, 2).outcome()
}
