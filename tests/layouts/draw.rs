//! Draws a workbook with given habits, and says what a right reading of it finds.

use std::collections::BTreeMap;

use iku::grids::{Format, Workbook};
use iku::schema::Schema;

use crate::Key;
use crate::canvas::Canvas;
use crate::habits::{Group, Habits, Lie, Subject, Time};

/// A random sequence that only depends on its seed.
#[derive(Debug, Clone)]
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides as u64).unwrap()
    }

    fn pick<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from[self.roll(from.len())]
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.roll(i + 1));
        }
    }
}

/// A measure, whether it counts what happens in a period, and the ways its heading is written in full.
struct Column {
    measure: &'static str,
    flow: bool,
    plan: bool,
    words: &'static [&'static str],
    /// With the group heading above, the short word.
    short: (&'static str, &'static str),
}

fn columns(subject: Subject) -> Vec<Column> {
    let c = |measure, flow, plan, words, short| Column { measure, flow, plan, words, short };
    match subject {
        Subject::Koperasi => vec![
            c(
                "koperasi_aktif",
                false,
                false,
                &[
                    "Koperasi Aktif",
                    "JUMLAH KOPERASI AKTIF",
                    "Jml Kop. Aktif",
                    "Koperasi\nAktif",
                    "Koperasi yang Aktif (unit)",
                ],
                ("KOPERASI", "Aktif"),
            ),
            c(
                "koperasi_tidak_aktif",
                false,
                false,
                &["Koperasi Tidak Aktif", "Jml Kop. Tdk Aktif", "Koperasi Non Aktif", "KOPERASI\nTIDAK AKTIF"],
                ("KOPERASI", "Tdk Aktif"),
            ),
            c(
                "koperasi_total",
                false,
                false,
                &["Jumlah Koperasi", "Total Koperasi", "JUMLAH SELURUH KOPERASI", "Jml Koperasi (Unit)"],
                ("KOPERASI", "Jumlah"),
            ),
        ],
        Subject::Umkm => vec![
            c("umkm_mikro", false, false, &["Usaha Mikro", "MIKRO", "Jumlah Usaha Mikro"], ("SKALA USAHA", "Mikro")),
            c("umkm_kecil", false, false, &["Usaha Kecil", "KECIL", "Jumlah Usaha Kecil"], ("SKALA USAHA", "Kecil")),
            c("umkm_menengah", false, false, &["Usaha Menengah", "MENENGAH"], ("SKALA USAHA", "Menengah")),
            c(
                "umkm_total",
                false,
                false,
                &["Jumlah UMKM", "JUMLAH SELURUH UMKM", "Total UMKM"],
                ("SKALA USAHA", "Jumlah UMKM"),
            ),
        ],
        Subject::Diklat => vec![c(
            "peserta_diklat",
            true,
            false,
            &["Peserta Diklat", "Jumlah Peserta Diklat", "Jml Peserta Diklat (orang)", "Peserta Pelatihan"],
            ("PESERTA DIKLAT", "Jumlah"),
        )],
        Subject::Izin => vec![c(
            "umkm_izin_usaha",
            true,
            false,
            &["UMKM Difasilitasi Izin Usaha", "Fasilitasi Izin Usaha", "JUMLAH UMKM YANG DIFASILITASI IZIN USAHA"],
            ("FASILITASI IZIN USAHA", "Jumlah"),
        )],
        Subject::Bantuan => vec![
            c(
                "ukm_target",
                false,
                true,
                &["Target Pelaku UKM", "TARGET PENERIMA BANTUAN", "Target"],
                ("BANTUAN SARANA DAN PRASARANA", "Target"),
            ),
            c(
                "ukm_difasilitasi",
                true,
                false,
                &[
                    "Pelaku UKM yang Difasilitasi",
                    "PENERIMA BANTUAN SARANA DAN PRASARANA",
                    "Realisasi Penerima Bantuan",
                ],
                ("BANTUAN SARANA DAN PRASARANA", "Realisasi"),
            ),
        ],
    }
}

fn title(subject: Subject) -> &'static str {
    match subject {
        Subject::Koperasi => "REKAPITULASI DATA KOPERASI PER KECAMATAN",
        Subject::Umkm => "DATA USAHA MIKRO, KECIL DAN MENENGAH PER KECAMATAN",
        Subject::Diklat => "PELATIHAN PENINGKATAN KAPASITAS SDM KOPERASI DAN UMKM",
        Subject::Izin => "FASILITASI IZIN USAHA UMKM",
        Subject::Bantuan => "REALISASI BANTUAN SARPRAS BAGI PELAKU UKM",
    }
}

const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];

/// A heading with one letter of its longest word left out, doubled or exchanged.
fn mistyped(heading: &str, dice: &mut Dice) -> String {
    let longest = heading.split(|c: char| !c.is_alphabetic()).max_by_key(|w| w.len()).unwrap_or_default();
    if longest.len() < 8 {
        return heading.to_owned();
    }
    let at = 2 + dice.roll(longest.len() - 4);
    let mut letters: Vec<char> = longest.chars().collect();
    match dice.roll(3) {
        0 => {
            letters.remove(at);
        }
        1 => letters.insert(at, letters[at]),
        _ => letters.swap(at, at + 1),
    }
    heading.replacen(longest, &letters.into_iter().collect::<String>(), 1)
}

/// A quarter as a heading writes it, also with the letter l typed for I.
fn quarter(q: usize, style: u8) -> String {
    let roman = ROMAN[q - 1];
    match style {
        0 => format!("TRIWULAN {roman}"),
        1 => format!("TW {roman}"),
        2 => format!("Tw. {q}"),
        3 => format!("Triwulan {q}"),
        4 => format!("TW {}", roman.replacen("II", "Il", 1)),
        _ => format!("Triwulan ke-{roman}"),
    }
}

/// A month as a heading writes it.
fn month(m: usize, style: u8) -> String {
    const LONG: [&str; 12] = [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ];
    const SHORT: [&str; 12] = ["JAN", "PEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGT", "SEPT", "OKT", "NOP", "DES"];
    if style > 2 { SHORT[m - 1].to_owned() } else { LONG[m - 1].to_owned() }
}

fn name(name: &str, style: u8, index: usize) -> String {
    match style {
        0 => name.to_owned(),
        1 => name.to_uppercase(),
        2 => format!("Kec. {name}"),
        3 => format!("{}. {name}", index + 1),
        4 => format!(" KECAMATAN  {} ", name.to_uppercase()),
        _ => format!("{name}\n"),
    }
}

/// The figures: by measure, district and period.
struct World<'s> {
    schema: &'s Schema,
    districts: Vec<(String, String)>,
    villages: BTreeMap<String, Vec<String>>,
}

impl World<'_> {
    fn value(&self, seed: u64, measure: &str, district: &str, period: usize, village: usize) -> i64 {
        // A plan is for the year, whichever quarter states it.
        let period = if measure == "ukm_target" { 0 } else { period };
        let mut mixed = seed ^ 0x9E37_79B9;
        for byte in format!("{measure}{district}{period}-{village}").bytes() {
            mixed = (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
        let roll = |most: u64| i64::try_from((mixed >> 20) % most).unwrap();
        match measure {
            "umkm_mikro" => 300 + roll(2_300),
            "umkm_kecil" => 20 + roll(290),
            "ukm_target" => 10 + roll(50),
            "umkm_total" => ["umkm_mikro", "umkm_kecil", "umkm_menengah"]
                .iter()
                .map(|m| self.value(seed, m, district, period, village))
                .sum(),
            "koperasi_total" => ["koperasi_aktif", "koperasi_tidak_aktif"]
                .iter()
                .map(|m| self.value(seed, m, district, period, village))
                .sum(),
            _ => roll(60),
        }
    }
}

/// One column of a table to be drawn.
#[derive(Clone)]
struct Field {
    measure: &'static str,
    period: usize,
    /// Labels from the top; as many as the table has heading rows, empty where the label above is merged down.
    labels: Vec<String>,
    /// A closing sum over these periods.
    sum_of: Vec<usize>,
}

/// Draws a workbook: its path, its content, and what is to be read from it.
pub fn workbook(habits: &Habits, schema: &Schema) -> (String, Workbook, BTreeMap<Key, i64>) {
    let world = World {
        schema,
        districts: schema.region.districts.iter().map(|d| (d.code.clone(), d.name.clone())).collect(),
        villages: schema.region.villages.iter().fold(BTreeMap::new(), |mut all, v| {
            all.entry(v.district.clone()).or_insert_with(Vec::new).push(v.name.clone());
            all
        }),
    };
    let mut dice = Dice(habits.seed);
    let time = fitting(habits);
    let quarters: Vec<usize> = match time {
        Time::Title | Time::File | Time::ToDate => vec![1 + dice.roll(4)],
        Time::Years => vec![2022, 2023],
        Time::Months => (101..=112).collect(),
        Time::Semesters => vec![51, 52],
        _ => vec![1, 2, 3, 4],
    };
    let mut expected = BTreeMap::new();
    let mut sheets = Vec::new();
    let mut path = String::from("rekap.xlsx");
    match time {
        Time::Sheets => {
            for q in &quarters {
                let canvas = page(habits, &world, &mut dice, &[*q], time, &mut expected);
                sheets.push(canvas.sheet(&quarter(*q, habits.quarter_style)));
            }
            path = "rekap 2023.xlsx".into();
        }
        Time::Stacked | Time::Beside => {
            let mut all = Canvas::default();
            let mut at = 0;
            for q in &quarters {
                let canvas = page(habits, &world, &mut dice, &[*q], time, &mut expected);
                if time == Time::Stacked {
                    let start = if at == 0 { 0 } else { all.bottom() + 3 };
                    all.place(&canvas, start, 0);
                    at += 1;
                } else {
                    all.place(&canvas, 0, at);
                    at += 12;
                }
            }
            sheets.push(all.sheet("Rekap"));
        }
        _ => {
            let mut canvas = page(habits, &world, &mut dice, &quarters, time, &mut expected);
            // An empty row or column slips in somewhere, as it does when somebody makes room for a stamp.
            if habits.slip_row > 0 {
                canvas = canvas.with_blank_row(dice.roll(12) as u32 + habits.slip_row);
            }
            if habits.slip_column > 0 {
                canvas = canvas.with_blank_column(habits.left + dice.roll(6) as u32 + habits.slip_column);
            }
            sheets.push(canvas.sheet("Sheet1"));
            if time == Time::File {
                path = format!("2023/data {}.xlsx", quarter(quarters[0], habits.quarter_style));
            }
        }
    }
    let workbook = Workbook { format: Format::Xlsx, sheets, external_links: Vec::new(), epoch_1904: false };
    (path, workbook, expected)
}

/// The way of telling time that fits the other habits.
fn fitting(habits: &Habits) -> Time {
    let flow = !matches!(habits.subject, Subject::Koperasi | Subject::Umkm);
    let long = matches!(habits.lie, Lie::LongBeside | Lie::LongBelow);
    let time = if habits.time == Time::Years && flow { Time::MeasureThenQuarter } else { habits.time };
    match time {
        Time::ToDate if !flow => Time::Title,
        Time::MeasureThenQuarter | Time::QuarterThenMeasure | Time::Months | Time::Semesters if long => Time::Sheets,
        Time::Stacked | Time::Beside if habits.lie == Lie::Across => Time::Sheets,
        Time::Beside if habits.lie != Lie::Down => Time::Sheets,
        other => other,
    }
}

/// One table with what stands around it.
fn page(
    habits: &Habits,
    world: &World<'_>,
    dice: &mut Dice,
    periods: &[usize],
    time: Time,
    expected: &mut BTreeMap<Key, i64>,
) -> Canvas {
    let body = table(habits, world, dice, periods, time, expected);
    let body = if habits.lie == Lie::Across { body.turned() } else { body };
    let mut page = Canvas::default();
    let mut row = habits.top;
    let own = matches!(time, Time::Title | Time::Stacked | Time::Beside | Time::ToDate);
    page.text(row, habits.left, title(habits.subject));
    if habits.titles > 0 {
        page.merge(row, habits.left, row, habits.left + 3);
        row += 1;
        page.text(row, habits.left, "DINAS KOPERASI, USAHA KECIL DAN MENENGAH KABUPATEN JENEPONTO");
    }
    row += 1;
    if own {
        let sd = if time == Time::ToDate { dice.pick(&["S.D. ", "s/d ", "SAMPAI DENGAN "]) } else { "" };
        page.text(row, habits.left, &format!("{sd}{} TAHUN 2023", quarter(periods[0], habits.quarter_style)));
        row += 1;
    } else if !matches!(time, Time::Years | Time::File | Time::Sheets) {
        page.text(row, habits.left, "TAHUN 2023");
        row += 1;
    }
    row += u32::from(habits.titles);
    // Across, the titles would stand right above the headings' column: an empty row keeps them apart, as people do.
    row += u32::from(habits.lie == Lie::Across && habits.titles == 0);
    let top = row;
    page.place(&body, top, habits.left);
    let end = page.bottom();
    if habits.footer > 0 {
        page.text(end + 2, habits.left, "Keterangan: data sementara, 12 koperasi dalam proses verifikasi");
    }
    if habits.footer > 1 {
        page.text(end + 4, habits.left + 2, "Jeneponto,        Januari 2024");
        page.text(end + 5, habits.left + 2, "KEPALA BIDANG");
        page.text(end + 8, habits.left + 2, "(.............................)");
        page.text(end + 9, habits.left + 2, "NIP. 19700101 199503 1 001");
    }
    page
}

/// The heading block's fields and its depth.
fn fields(habits: &Habits, dice: &mut Dice, periods: &[usize], time: Time) -> (Vec<Field>, usize) {
    let columns = columns(habits.subject);
    let q = |p: usize| match p {
        2000.. => p.to_string(),
        101..=112 => month(p - 100, habits.quarter_style),
        51 | 52 => format!("{} {}", if habits.quarter_style > 2 { "SMT" } else { "Semester" }, ROMAN[p - 51]),
        _ => quarter(p, habits.quarter_style),
    };
    let long_word = |c: &Column, dice: &mut Dice| {
        let word = c.words[dice.roll(c.words.len())];
        if habits.typo { mistyped(word, dice) } else { word.to_owned() }
    };
    let mut fields = Vec::new();
    let wide = periods.len() > 1;
    match time {
        Time::MeasureThenQuarter | Time::Months | Time::Semesters if wide => {
            for c in &columns {
                let word = long_word(c, dice);
                if c.plan {
                    fields.push(Field {
                        measure: c.measure,
                        period: 0,
                        labels: vec![word, String::new()],
                        sum_of: vec![],
                    });
                    continue;
                }
                for p in periods {
                    fields.push(Field {
                        measure: c.measure,
                        period: *p,
                        labels: vec![word.clone(), q(*p)],
                        sum_of: vec![],
                    });
                }
                if habits.closing_sum && c.flow {
                    fields.push(Field {
                        measure: c.measure,
                        period: 0,
                        labels: vec![word, "Jumlah".into()],
                        sum_of: periods.to_vec(),
                    });
                }
            }
            (fields, 2)
        }
        Time::QuarterThenMeasure | Time::Years if wide => {
            let words: Vec<String> = columns.iter().map(|c| long_word(c, dice)).collect();
            for p in periods {
                for (c, word) in columns.iter().zip(&words) {
                    fields.push(Field {
                        measure: c.measure,
                        period: *p,
                        labels: vec![q(*p), word.clone()],
                        sum_of: vec![],
                    });
                }
            }
            (fields, 2)
        }
        _ => {
            let grouped = dice.roll(2) == 1 && columns.len() > 1;
            for c in &columns {
                let labels =
                    if grouped { vec![c.short.0.to_owned(), c.short.1.to_owned()] } else { vec![long_word(c, dice)] };
                fields.push(Field { measure: c.measure, period: periods[0], labels, sum_of: vec![] });
            }
            if habits.shuffle_columns {
                dice.shuffle(&mut fields);
            }
            (fields, if grouped { 2 } else { 1 })
        }
    }
}

/// Draws the table itself at the origin, districts down.
fn table(
    habits: &Habits,
    world: &World<'_>,
    dice: &mut Dice,
    periods: &[usize],
    time: Time,
    expected: &mut BTreeMap<Key, i64>,
) -> Canvas {
    let (fields, depth) = fields(habits, dice, periods, time);
    let mut order: Vec<usize> = (0..world.districts.len()).collect();
    if habits.shuffle_districts {
        dice.shuffle(&mut order);
    }
    let drawer = Drawer { habits, world, fields, depth, order, to_date: time == Time::ToDate };
    match habits.lie {
        Lie::LongBeside | Lie::LongBelow => drawer.long(dice, expected),
        _ => drawer.wide(dice, expected),
    }
}

struct Drawer<'a> {
    habits: &'a Habits,
    world: &'a World<'a>,
    fields: Vec<Field>,
    depth: usize,
    order: Vec<usize>,
    to_date: bool,
}

impl Drawer<'_> {
    /// What is to be read for a field of a district.
    fn expect(&self, field: &Field, district: &str, value: i64, expected: &mut BTreeMap<Key, i64>) {
        if !field.sum_of.is_empty() {
            return;
        }
        let plan = field.measure == "ukm_target";
        // A target headed by each quarter may be the quarter's own or the year's, repeated: nobody can tell.
        let quarters = self.fields.iter().any(|f| f.measure == field.measure && f.period != field.period);
        if plan && quarters {
            return;
        }
        let period = match field.period {
            0 => "2023".to_owned(),
            year @ 2000.. => year.to_string(),
            m @ 101..=112 => format!("2023-{:02}", m - 100),
            s @ 51..=52 => format!("2023-S{}", s - 50),
            q => format!("2023-Q{q}"),
        };
        let flow = matches!(field.measure, "peserta_diklat" | "umkm_izin_usaha" | "ukm_difasilitasi");
        expected.insert((field.measure.to_owned(), district.to_owned(), period, self.to_date && flow && !plan), value);
    }

    fn value(&self, field: &Field, district: &str, village: usize) -> i64 {
        let seed = self.habits.seed;
        if field.sum_of.is_empty() {
            self.world.value(seed, field.measure, district, field.period, village)
        } else {
            field.sum_of.iter().map(|p| self.world.value(seed, field.measure, district, *p, village)).sum()
        }
    }

    /// Writes a count as the division writes counts.
    fn write(&self, canvas: &mut Canvas, row: u32, col: u32, value: i64) {
        match self.habits.text_numbers {
            1 => canvas.text(row, col, &format!(" {value} ")),
            2 if value == 0 => canvas.text(row, col, "-"),
            2 if value >= 1_000 => canvas.text(row, col, &format!("{}.{:03}", value / 1_000, value % 1_000)),
            3 if value > 0 => {
                let persons = matches!(self.habits.subject, Subject::Diklat | Subject::Bantuan);
                canvas.text(row, col, &format!("{value} {}", if persons { "orang" } else { "unit" }));
            }
            _ => canvas.number(row, col, value),
        }
    }

    /// Writes the group labels and headings; returns the column of each field.
    fn heading(&self, canvas: &mut Canvas, dice: &mut Dice, before: &[&str]) -> Vec<u32> {
        let last = u32::try_from(self.depth).unwrap() - 1;
        let mut col = 0;
        for label in before {
            canvas.text(0, col, label);
            if self.habits.group == Group::Merged {
                canvas.merge(0, col, last, col);
            }
            col += 1;
        }
        let mut columns = Vec::new();
        let gap = self.habits.blank_column && self.habits.lie == Lie::Down && self.depth == 1;
        for (i, _) in self.fields.iter().enumerate() {
            if gap && i == 1 {
                col += 1;
            }
            columns.push(col);
            col += 1;
        }
        if self.depth == 2 {
            let mut i = 0;
            while i < self.fields.len() {
                let label = &self.fields[i].labels[0];
                let single = self.fields[i].labels[1].is_empty();
                let end = if single {
                    i
                } else {
                    (i..self.fields.len())
                        .take_while(|j| self.fields[*j].labels[0] == *label && !self.fields[*j].labels[1].is_empty())
                        .last()
                        .unwrap()
                };
                match self.habits.group {
                    Group::Merged => {
                        canvas.text(0, columns[i], label);
                        let bottom = if single { 1 } else { 0 };
                        canvas.merge(0, columns[i], bottom, columns[end]);
                    }
                    // A label centred by eye stands over a middle column.
                    Group::Centred => canvas.text(0, columns[i + (end - i) / 2], label),
                    Group::First => canvas.text(0, columns[i], label),
                }
                i = end + 1;
            }
        }
        for (field, col) in self.fields.iter().zip(&columns) {
            let leaf = field.labels.last().unwrap();
            if !leaf.is_empty() {
                canvas.text(last, *col, leaf);
            }
        }
        let mut end = col;
        if self.share().is_some() {
            canvas.text(last, end, dice.pick(&["Persentase", "%", "Koperasi Aktif (%)"]));
            end += 1;
        }
        if self.habits.note_column {
            canvas.text(0, end, dice.pick(&["Keterangan", "Ket.", "KET"]));
            end += 1;
        }
        if self.habits.numbering_row && self.habits.lie != Lie::Across {
            for c in 0..end {
                canvas.number(last + 1, c, i64::from(c) + 1);
            }
        }
        columns
    }

    /// Positions of active and all cooperatives where their share stands beside them.
    fn share(&self) -> Option<(usize, usize)> {
        let at = |m: &str| self.fields.iter().position(|f| f.measure == m);
        let wide = self.fields.len() == 3 && self.habits.subject == Subject::Koperasi && self.depth == 1;
        if wide && self.habits.share && self.habits.lie == Lie::Down {
            at("koperasi_aktif").zip(at("koperasi_total"))
        } else {
            None
        }
    }

    fn first_row(&self) -> u32 {
        u32::try_from(self.depth).unwrap() + u32::from(self.habits.numbering_row && self.habits.lie != Lie::Across)
    }

    /// Districts (or villages) down, a column a figure.
    fn wide(&self, dice: &mut Dice, expected: &mut BTreeMap<Key, i64>) -> Canvas {
        let habits = self.habits;
        let mut canvas = Canvas::default();
        let beside = habits.lie == Lie::VillagesBeside;
        let below = habits.lie == Lie::VillagesBelow;
        let kecamatan = dice.pick(&["Kecamatan", "KECAMATAN", "Nama Kecamatan"]);
        let mut before = Vec::new();
        if habits.numbering_column {
            before.push("No");
        }
        before.push(if below { "Kecamatan / Desa" } else { kecamatan });
        if beside {
            before.push("Desa/Kelurahan");
        }
        let line = u32::from(habits.numbering_column);
        let columns = self.heading(&mut canvas, dice, &before);
        let mut row = self.first_row();
        let mut totals = vec![0_i64; self.fields.len()];
        let total_label = dice.pick(&["JUMLAH", "Total", "Kab. Jeneponto", "JUMLAH TOTAL"]);
        for (n, index) in self.order.iter().enumerate() {
            let (code, district) = &self.world.districts[*index];
            let label = name(district, if below { 2 } else { habits.name_style }, n);
            let villages: Vec<String> = if beside || below {
                self.world.villages[code].iter().take(4).cloned().collect()
            } else {
                vec![String::new()]
            };
            if below {
                canvas.text(row, line, &label);
                row += 1;
            }
            let mut sums = vec![0_i64; self.fields.len()];
            let start = row;
            for (v, village) in villages.iter().enumerate() {
                if habits.numbering_column {
                    canvas.number(row, 0, i64::try_from(if beside || below { v } else { n }).unwrap() + 1);
                }
                if beside {
                    canvas.text(row, line + 1, village);
                } else if below {
                    canvas.text(row, line, village);
                }
                if !below && (v == 0 || habits.group == Group::Centred) {
                    canvas.text(row, line, &label);
                }
                for (i, field) in self.fields.iter().enumerate() {
                    let value = self.value(field, code, if beside || below { v + 1 } else { 0 });
                    self.write(&mut canvas, row, columns[i], value);
                    sums[i] += value;
                }
                if let Some((part, whole)) = self.share() {
                    let percent = if sums[whole] == 0 { 0.0 } else { sums[part] as f64 * 100.0 / sums[whole] as f64 };
                    canvas.decimal(row, columns[columns.len() - 1] + 1, (percent * 100.0).round() / 100.0);
                }
                row += 1;
            }
            if beside && habits.group == Group::Merged {
                canvas.merge(start, line, row - 1, line);
            }
            if (beside || below) && habits.subtotals {
                canvas.text(
                    row,
                    line,
                    &if habits.name_style.is_multiple_of(2) {
                        format!("Jumlah Kec. {district}")
                    } else {
                        "Jumlah".to_owned()
                    },
                );
                for (i, sum) in sums.iter().enumerate() {
                    canvas.number(row, columns[i], *sum);
                }
                row += 1;
            }
            for (i, field) in self.fields.iter().enumerate() {
                self.expect(field, code, sums[i], expected);
                totals[i] += sums[i];
            }
            if habits.blank_row && n == 5 && habits.lie == Lie::Down {
                row += 1;
            }
        }
        if habits.total {
            let col = if habits.numbering_column && dice.roll(2) == 0 { 0 } else { line };
            canvas.text(row, col, total_label);
            for (i, total) in totals.iter().enumerate() {
                canvas.number(row, columns[i], *total);
            }
        }
        let _ = self.world.schema;
        canvas
    }

    /// A row a figure: the measure stands beside or below its district.
    fn long(&self, dice: &mut Dice, expected: &mut BTreeMap<Key, i64>) -> Canvas {
        let habits = self.habits;
        let mut canvas = Canvas::default();
        let below = habits.lie == Lie::LongBelow;
        let line = u32::from(habits.numbering_column);
        let label_column = if below { line } else { line + 1 };
        let value_column = label_column + 1;
        let years: Vec<usize> = self.fields.iter().map(|f| f.period).filter(|p| *p > 2000).collect();
        if habits.numbering_column {
            canvas.text(0, 0, "No");
        }
        canvas.text(0, line, if below { "Kecamatan / Uraian" } else { "Kecamatan" });
        if !below {
            canvas.text(0, label_column, dice.pick(&["Uraian", "Indikator", "Uraian Data"]));
        }
        let mut periods: Vec<usize> = years.clone();
        periods.dedup();
        periods.sort_unstable();
        periods.dedup();
        if periods.is_empty() {
            canvas.text(0, value_column, dice.pick(&["Jumlah", "Nilai", "Banyaknya"]));
        } else {
            for (i, year) in periods.iter().enumerate() {
                canvas.number(0, value_column + u32::try_from(i).unwrap(), i64::try_from(*year).unwrap());
            }
        }
        let mut measures: Vec<(&str, String)> = Vec::new();
        for c in crate::draw::columns(habits.subject) {
            measures.push((c.measure, c.words[dice.roll(c.words.len())].to_owned()));
        }
        let mut row = 1;
        for (n, index) in self.order.iter().enumerate() {
            let (code, district) = &self.world.districts[*index];
            let label = name(district, habits.name_style, n);
            canvas.text(row, line, &label);
            if habits.numbering_column {
                canvas.number(row, 0, i64::try_from(n).unwrap() + 1);
            }
            if below {
                row += 1;
            }
            for (m, (measure, word)) in measures.iter().enumerate() {
                if !below && m > 0 && habits.group == Group::Centred {
                    canvas.text(row, line, &label);
                }
                canvas.text(row, label_column, word);
                for field in self.fields.iter().filter(|f| f.measure == *measure) {
                    let value = self.value(field, code, 0);
                    let offset = periods.iter().position(|p| *p == field.period).unwrap_or(0);
                    self.write(&mut canvas, row, value_column + u32::try_from(offset).unwrap(), value);
                    self.expect(field, code, value, expected);
                }
                row += 1;
            }
        }
        canvas
    }
}
