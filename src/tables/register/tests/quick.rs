//! Tests that the quick way counts a list as the careful way does.

use proptest::prelude::*;

use super::schema;
use crate::grids::{Workbook, drawn};
use crate::tables::gazetteer::Gazetteer;
use crate::tables::headings::Headings;
use crate::tables::register::Fields;
use crate::tables::register::sheet::{Reader, Registers, next, start};
use crate::tables::view::View;

/// What both ways make of the first list of a workbook: the register, the fates of its rows, its last row.
fn both(workbook: &Workbook) -> [String; 2] {
    let (fields, headings, gazetteer) = (Fields::new(schema()), Headings::new(schema()), Gazetteer::new(schema()));
    let sheet = &workbook.sheets[0];
    let view = View::upright(sheet);
    let reader = Reader {
        fields: &fields,
        headings: &headings,
        gazetteer: &gazetteer,
        path: "daftar.xlsx",
        sheet: &sheet.name,
        epoch_1904: false,
        run_year: None,
    };
    let rows: Vec<u32> = view.rows().collect();
    let count = |careful: bool| {
        let (at, layout, around) = next(&view, &rows, 0, &reader, &mut Registers::default()).expect("a list");
        let mut counter = start(&view, &rows[at + 1..], layout, around, &reader).expect("a list").counter;
        if careful {
            counter = counter.carefully();
        }
        for row in &rows[at + 1..] {
            if !counter.row(*row, &view.row(*row)) {
                break;
            }
        }
        format!("{:#?}", counter.finish())
    };
    [count(false), count(true)]
}

/// One of some texts; the first ones, which are plain, much more often.
fn one_of(plain: &'static [&'static str], odd: &'static [&'static str]) -> impl Strategy<Value = String> {
    let of = |texts: &'static [&'static str]| prop::sample::select(texts).prop_map(str::to_owned);
    prop_oneof![12 => of(plain), 1 => of(odd)]
}

fn nik() -> impl Strategy<Value = String> {
    let plain = (0..40_u32).prop_map(|n| format!("\"73040102058700{n:02}\""));
    let odd =
        prop::sample::select(&["", "-", "7304010205870001", "\"7304013113870001\"", "BELUM ADA", "\"73040102\""][..]);
    prop_oneof![20 => plain, 1 => odd.prop_map(str::to_owned)]
}

fn nib() -> impl Strategy<Value = String> {
    let plain = (0..40_u32).prop_map(|n| format!("\"91201012345{n:02}\""));
    let odd = prop::sample::select(&["", "PROSES", "9120101234567", "\"912010\"", "-"][..]);
    prop_oneof![20 => plain, 2 => odd.prop_map(str::to_owned)]
}

fn name() -> impl Strategy<Value = String> {
    let plain = (0..60_u32).prop_map(|n| format!("Peserta {n}"));
    prop_oneof![30 => plain, 1 => Just(String::new()), 1 => Just("JUMLAH".to_owned()), 1 => Just("-".to_owned())]
}

fn district() -> impl Strategy<Value = String> {
    one_of(&["Binamu", "Kec. Turatea", "Batang", "KELARA"], &["Bangkal", "Galesong", "", "-", "Binamu "])
}

fn village() -> impl Strategy<Value = String> {
    one_of(&["Empoang", "Balang", "Kayuloe Timur", ""], &["Desa Sana", "-", "Togo-Togo", "Tolo"])
}

fn date() -> impl Strategy<Value = String> {
    one_of(
        &["17 Januari 2023", "45017", "3 April 2023", "28 s.d 29 November 2023", "25/03/2023"],
        &["4/5/2023", "", "belum", "12 Mei 2021", "kemarin", "3/25/2023"],
    )
}

/// Rows that are no entries, and those that change what the rows below them mean.
fn other() -> impl Strategy<Value = Option<String>> {
    const ROWS: [&str; 7] = [
        "KECAMATAN RUMBIA",
        "AKTIF",
        " | JUMLAH | 12",
        "",
        " |  |  |  | Mengetahui,",
        "1 | 2 | 3 | 4 | 5 | 6",
        "Catatan: data sementara",
    ];
    prop_oneof![40 => Just(None), 1 => prop::sample::select(&ROWS[..]).prop_map(|row| Some(row.to_owned()))]
}

/// A number that differs from name to name.
fn digits(name: &str) -> usize {
    name.bytes().map(usize::from).sum()
}

fn agree(heads: &str, rows: &[(Option<String>, String)]) -> Result<(), TestCaseError> {
    let mut text = format!("{heads}\n");
    for (n, (other, row)) in rows.iter().enumerate() {
        if let Some(other) = other {
            text.push_str(&format!("{other}\n"));
        }
        // Lists may have no running numbers, or leave some out.
        match (heads.contains("No | "), n % 9) {
            (false, _) => text.push_str(&format!("{row}\n")),
            (true, 8) => text.push_str(&format!(" | {row}\n")),
            (true, _) => text.push_str(&format!("{} | {row}\n", n + 1)),
        }
    }
    let [quick, careful] = both(&drawn("daftar.xlsx", &text));
    prop_assert_eq!(quick, careful, "{}", text);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: prop::test_runner::RngSeed::Fixed(2025), ..ProptestConfig::with_cases(120) })]

    #[test]
    fn participants(rows in prop::collection::vec((other(), name(), nik(), village(), district(), date()), 30..80)) {
        let rows: Vec<_> = rows.into_iter().map(|(o, a, b, c, d, e)| {
            let training = ["Pelatihan Kewirausahaan", "Diklat Digital"][b.len() % 2];
            let remark = ["", "Hadir", "Belum Terverifikasi", "Batal", "pindah ke Kec. Batang", "tidak jelas"][digits(&a) % 6];
            (o, format!("{a} | {b} | {c} | {d} | {training} | {e} | {remark}"))
        }).collect();
        let heads = "Nama | NIK | Desa | Kecamatan | Nama Pelatihan | Tanggal | Status";
        agree(&format!("DAFTAR PESERTA PELATIHAN\n\nNo | {heads}"), &rows)?;
        agree(&format!("DAFTAR PESERTA PELATIHAN\n\n{heads}"), &rows)?;
    }

    #[test]
    fn enterprises(rows in prop::collection::vec((other(), name(), nik(), nib(), district(), village()), 30..80)) {
        let rows: Vec<_> = rows.into_iter().map(|(o, a, b, c, d, e)| {
            let scale = ["Mikro", "Kecil", "mikro", "Kecil", "Mikro", "kecil", "Besar?"][digits(&a) % 7];
            (o, format!("Usaha {a} | {a} | {b} | {c} | {d} | {e} | {scale}"))
        }).collect();
        let heads = "No | Nama Usaha | Nama Pemilik | NIK | NIB | Kecamatan | Desa | Skala Usaha";
        agree(&format!("DATA UMKM\nTRIWULAN IV TAHUN 2023\n\n{heads}"), &rows)?;
    }

    #[test]
    fn permits(rows in prop::collection::vec((other(), name(), nib(), district(), date()), 30..80)) {
        let rows: Vec<_> = rows.into_iter().map(|(o, a, b, c, d)| {
            let kind = ["NIB", "nib", "NIB", "nib", "NIB", "nib", "tidak jadi"][digits(&a) % 7];
            (o, format!("{a} | {b} | {c} | {d} | {kind}"))
        }).collect();
        agree("DAFTAR UMKM YANG DIFASILITASI IZIN USAHA\n\nNo | Nama Usaha | NIB | Kecamatan | Tanggal Terbit | Jenis Izin", &rows)?;
    }
}
