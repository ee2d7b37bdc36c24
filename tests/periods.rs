//! However an office writes a period, and wherever it stands, the figures are of that period or are not used.

use iku::grids::drawn;
use iku::period::{Part, Period};
use iku::schema::builtin;
use iku::tables::{Recogniser, Role};

/// Where a period may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spot {
    TitleWithYear,
    TitleBeforeYear,
    TitleBehindYear,
    LabelledCell,
    Heading,
    HeadingWithYear,
    Tab,
    File,
    FileWithYear,
    Folder,
}

const SPOTS: [Spot; 10] = [
    Spot::TitleWithYear,
    Spot::TitleBeforeYear,
    Spot::TitleBehindYear,
    Spot::LabelledCell,
    Spot::Heading,
    Spot::HeadingWithYear,
    Spot::Tab,
    Spot::File,
    Spot::FileWithYear,
    Spot::Folder,
];

/// What a table's figures are read as: their part of the year and whether it runs since January; `None` where not used.
type Told = Option<(Period, bool)>;

/// Reads a table of which the period is written at one spot.
fn told(recogniser: &Recogniser<'_>, spot: Spot, text: &str, stock: bool) -> Told {
    let subject = if stock { "DATA KOPERASI" } else { "PESERTA DIKLAT PERKOPERASIAN DAN UMKM" };
    let stem = if stock { "koperasi" } else { "diklat" };
    let mut columns: Vec<String> =
        if stock { vec!["Koperasi Aktif".into(), "Jumlah Koperasi".into()] } else { vec!["Jumlah Peserta".into()] };
    let (mut titles, mut tab, mut path) =
        (format!("{subject} TAHUN 2023"), "Sheet1".to_owned(), format!("{stem}.xlsx"));
    let plain = text.replace(['/', ':'], "-");
    match spot {
        Spot::TitleWithYear => titles = format!("{subject}\n{text} TAHUN 2023"),
        Spot::TitleBeforeYear => titles = format!("{subject}\n{text}\nTAHUN 2023"),
        Spot::TitleBehindYear => titles = format!("{subject} TAHUN 2023\n{text}"),
        Spot::LabelledCell => titles = format!("{subject}\nTahun | : | 2023\nPeriode | : | {text}"),
        Spot::Heading => columns.iter_mut().for_each(|c| *c = format!("{c} {text}")),
        Spot::HeadingWithYear => {
            titles = subject.to_owned();
            columns.iter_mut().for_each(|c| *c = format!("{c} {text} 2023"));
        }
        Spot::Tab => tab = plain,
        Spot::File => path = format!("{stem} {plain}.xlsx"),
        Spot::FileWithYear => (path, titles) = (format!("{stem} {plain} 2023.xlsx"), subject.to_owned()),
        Spot::Folder => path = format!("{plain}/{stem}.xlsx"),
    }
    let rows = ["Bangkala", "Binamu", "Kelara"].iter().enumerate().map(|(i, name)| {
        let counts = if stock { format!("{} | {}", 10 + i, 30 + i) } else { format!("{}", 10 + i) };
        format!("{} | {name} | {counts}", i + 1)
    });
    let rows = rows.collect::<Vec<_>>().join("\n");
    let mut workbook = drawn(&path, &format!("{titles}\n\nNo | Kecamatan | {}\n{rows}\n", columns.join(" | ")));
    workbook.sheets[0].name = tab;
    let reading = recogniser.workbook(&path, &workbook).remove(0);
    let table = reading.tables.into_iter().next().filter(|t| t.unexplained.is_empty())?;
    let measured = table.columns.iter().filter(|c| matches!(c.role, Role::Measure(_)));
    let mut periods: Vec<Told> = measured
        .filter_map(|c| c.period.as_ref())
        .filter(|p| p.conflict.is_none())
        .map(|p| Some((p.period?, p.to_date)))
        .collect();
    periods.dedup();
    periods.pop().flatten()
}

const MONTHS: [&str; 12] = [
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
const SHORT: [&str; 12] = ["Jan", "Peb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agst", "Sept", "Okt", "Nop", "Des"];
const ROMAN: [&str; 4] = ["I", "II", "III", "IV"];
const TYPED: [&str; 4] = ["l", "Il", "lll", "1V"];
const WORDS: [&str; 4] = ["Satu", "Dua", "Tiga", "Empat"];

/// The spellings of a quarter by itself.
fn quarter(n: usize) -> Vec<String> {
    let (r, t, w, d) = (ROMAN[n - 1], TYPED[n - 1], WORDS[n - 1], n);
    let (a, z, short_a, short_z) = (MONTHS[n * 3 - 3], MONTHS[n * 3 - 1], SHORT[n * 3 - 3], SHORT[n * 3 - 1]);
    let last = if n == 1 || n == 4 { 31 } else { 30 };
    let ordinal = if n == 1 { "pertama".to_owned() } else { format!("ke{}", w.to_lowercase()) };
    vec![
        format!("TRIWULAN {r}"),
        format!("Triwulan {d}"),
        format!("TRIWULAN {t}"),
        format!("TRIWULAN  {r} "),
        format!("TRIWULAN\u{a0}{r}"),
        format!("TRI WULAN {r}"),
        format!("TRI-WULAN {r}"),
        format!("TRIWLAN {r}"),
        format!("Triwulan ke-{d}"),
        format!("Triwulan Ke {r}"),
        format!("Triwulan {w}"),
        format!("Triwulan {ordinal}"),
        format!("TRIWULAN {d} ({})", w.to_uppercase()),
        format!("TRIWULAN {r} ({w})"),
        format!("Triwulan : {r}"),
        format!("TRIW. {r}"),
        format!("Trw {d}"),
        format!("TW {r}"),
        format!("TW{d}"),
        format!("Tw.{r}"),
        format!("TW-{r}"),
        format!("tw_{d}"),
        format!("T.W. {r}"),
        format!("TW{r}"),
        format!("Q{d}"),
        format!("Kuartal {r}"),
        format!("KWARTAL {d}"),
        format!("(TW {r})"),
        format!("TRIWULAN {r} ({a} - {z})"),
        format!("TRIWULAN {r} ({a} s.d. {z})"),
        format!("TW {r} ({short_a}-{short_z})"),
        format!("TRIWULAN {r} NON KUMULATIF"),
        format!("{a} - {z}"),
        format!("{a} s.d. {z}"),
        format!("{short_a} - {short_z}"),
        format!("Bulan {a} s/d {z}"),
        format!("Periode 1 {a} - {last} {z}"),
        format!("Periode 01 {a} s.d. {last} {z}"),
        format!("Periode Triwulan {r}"),
        format!("Per Triwulan {r}"),
    ]
}

/// The spellings of all that happened up to a quarter's end.
fn since_january(n: usize) -> Vec<String> {
    let (r, z) = (ROMAN[n - 1], MONTHS[n * 3 - 1]);
    let mut all = vec![
        format!("S.D. TRIWULAN {r}"),
        format!("s/d TW {r}"),
        format!("s.d TW. {n}"),
        format!("s-d TW {r}"),
        format!("sampai dengan Triwulan {r}"),
        format!("TRIWULAN {r} (S.D. {})", z.to_uppercase()),
        format!("S.D. BULAN {} (TRIWULAN {r})", z.to_uppercase()),
        format!("Kumulatif TW {r}"),
        format!("TW {r} (kumulatif)"),
    ];
    if n > 1 {
        all.extend([
            format!("TRIWULAN {r} (JANUARI S.D. {})", z.to_uppercase()),
            format!("TW {r} (Jan - {})", SHORT[n * 3 - 1]),
        ]);
    }
    if n == 3 {
        all.extend(
            ["Januari s.d. September", "Jan - Sept", "TW I - III", "TRIWULAN I s.d. TRIWULAN III"].map(Into::into),
        );
    }
    all
}

/// The spellings of the day at a quarter's end.
fn day(n: usize) -> Vec<String> {
    let (z, short) = (MONTHS[n * 3 - 1], SHORT[n * 3 - 1]);
    let last = if n == 1 || n == 4 { 31 } else { 30 };
    let month = n * 3;
    vec![
        format!("Per {last} {z}"),
        format!("Posisi {last} {short}"),
        format!("Keadaan {last} {z}"),
        format!("Per {last}-{month:02}-2023"),
        format!("Posisi {last}/{month}/2023"),
        format!("Keadaan 2023-{month:02}-{last}"),
        format!("PER TANGGAL {last}.{month:02}.2023"),
    ]
}

/// The spellings of a month by itself.
fn month(m: usize) -> Vec<String> {
    let (name, short) = (MONTHS[m - 1], SHORT[m - 1]);
    vec![
        name.to_owned(),
        name.to_uppercase(),
        short.to_owned(),
        format!("Bulan {name}"),
        format!("BULAN : {name}"),
        format!("Bulan {m}"),
        format!("bulan ke-{m}"),
        format!("Bulan {m} ({name})"),
        format!("{m:02} {name}"),
        format!("{m:02}. {name}"),
        format!("1 - 30 {name}"),
    ]
}

/// What names a period that is none of ours, or none that is understood.
const NONE: [&str; 38] = [
    "TRIWULAN",
    "TRIWULAN V",
    "TRIWULAN 12",
    "TRIWULAN KE-",
    "TW 0",
    "Semester Genap",
    "Semester III",
    "CATURWULAN II",
    "Cawu 1",
    "Minggu ke-2",
    "Minggu II",
    "PEKAN III",
    "TAHAP II",
    "Angkatan III",
    "Gelombang 2",
    "PERIODE III",
    "Periode 2",
    "III",
    "TW I dan II",
    "TW I & II",
    "TRIWULAN I, III",
    "TRIWULAN III IV",
    "TW II/III",
    "Semester I TW II",
    "9 Bulan",
    "6 bulan pertama",
    "BULAN",
    "Bulan ke-13",
    "Juli dan September",
    "Juli & September",
    "April s.d. September",
    "September s.d. Juli",
    "Periode 5 Juli - 20 September",
    "Tahun lalu",
    "Triwulan lalu",
    "Kloter 3",
    "6/2023",
    "TW X",
];

/// Days without a word that says that figures stand at them; only in a heading they can be nothing else.
const BARE_DAYS: [&str; 4] = ["30-09-2023", "2023-09-30", "30/9/2023", "20230930"];

/// What leaves open which year is meant, unless a line nearer to the table says it.
const YEARS: [&str; 6] = ["TA 2023/2024", "2021-2023", "T.A. 2022 dan 2023", "Tahun ke-2", "2022/23", "2022 s.d. 2023"];

#[test]
fn a_period_is_read_right_or_refused_wherever_it_stands() {
    let schema = builtin().unwrap();
    let recogniser = Recogniser::new(&schema, Some(2023));
    let mut cases: Vec<(String, Option<Part>, bool)> = Vec::new();
    for n in 1..=4 {
        let part = Some(Part::Quarter(u8::try_from(n).unwrap()));
        cases.extend(quarter(n).into_iter().map(|text| (text, part, false)));
        cases.extend(since_january(n).into_iter().map(|text| (text, part, true)));
    }
    for m in [2, 6, 8, 9, 11] {
        let part = Some(Part::Month(u8::try_from(m).unwrap()));
        cases.extend(month(m).into_iter().map(|text| (text, part, false)));
        cases.push((format!("s.d. {}", MONTHS[m - 1]), part, true));
    }
    for (n, r) in [(1, "I"), (2, "II")] {
        let ways = [
            format!("SEMESTER {r}"),
            format!("Semester {n}"),
            format!("Smt {r}"),
            format!("Sem. {r}"),
            format!("H{n}"),
        ];
        cases.extend(ways.map(|text| (text, Some(Part::Semester(n)), false)));
    }
    cases.extend(NONE.map(|text| (text.to_owned(), None, false)));
    let (mut wrong, mut read, mut named) = (Vec::new(), 0, 0);
    let mut unread: std::collections::BTreeMap<String, Vec<Spot>> = std::collections::BTreeMap::new();
    for (text, part, since_january) in &cases {
        for spot in SPOTS {
            for stock in [true, false] {
                let found = told(&recogniser, spot, text, stock);
                let meant = part.map(|part| (Period { year: 2023, part }, *since_january && !stock));
                named += usize::from(part.is_some());
                match found {
                    Some(found) if Some(found) == meant => read += 1,
                    Some((period, since)) => {
                        let sd = if since { "s.d. " } else { "" };
                        wrong.push(format!("{text} at {spot:?} ({stock}): {sd}{period}"));
                    }
                    None if part.is_some() => unread.entry(text.clone()).or_default().push(spot),
                    None => {}
                }
            }
        }
    }
    for n in 1..=4 {
        for (text, spot) in day(n).into_iter().flat_map(|text| SPOTS.map(|spot| (text.clone(), spot))) {
            // What has happened up to a day may have done so since January or since the quarter began.
            let meant = Some((Period::quarter(2023, u8::try_from(n).unwrap()), false));
            let found = told(&recogniser, spot, &text, true);
            if found.is_some() && found != meant || told(&recogniser, spot, &text, false).is_some() {
                wrong.push(format!("{text} at {spot:?}: {found:?}"));
            }
        }
    }
    for spot in SPOTS {
        let heading = matches!(spot, Spot::Heading | Spot::HeadingWithYear);
        let quarter = Some((Period::quarter(2023, 3), false));
        let days = BARE_DAYS.map(|text| (text, heading.then_some(quarter).flatten()));
        let farther = matches!(spot, Spot::TitleBeforeYear | Spot::Tab | Spot::File | Spot::Folder);
        let years = YEARS.map(|text| (text, farther.then_some((Period::year(2023), false))));
        for (text, allowed) in days.into_iter().chain(years) {
            let found = told(&recogniser, spot, text, true);
            if found.is_some() && found != allowed {
                wrong.push(format!("{text} at {spot:?}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len() * 20, wrong.join("\n"));
    assert!(read * 100 >= named * 90, "{read} of {named} are read; not read: {unread:?}");
}
