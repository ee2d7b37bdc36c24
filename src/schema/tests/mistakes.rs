//! Tests of how mistakes in a folder of schemas are told, and of which files replace which.

use std::fs;
use std::path::Path;

use crate::schema::fault::Fault;
use crate::schema::{Mistakes, Schema, builtin, load};
use crate::words::Lang;

/// Loads a folder that holds these files.
fn folder(files: &[(&str, &str)]) -> Result<Schema, Mistakes> {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    load(Some(dir.path()))
}

/// Each mistake as `file:line id`.
#[track_caller]
fn told(result: Result<Schema, Mistakes>) -> Vec<String> {
    let mistakes = result.map(|_| ()).expect_err("should not be sound");
    mistakes.0.iter().map(|m| format!("{}:{} {}", m.file, m.line, m.fault.id())).collect()
}

fn built_in_file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas").join(path)).unwrap()
}

const REGION: &str = r#"code = "99.01"
name = "Contoh"
full_name = "Kabupaten Contoh"
total_labels = ["Jumlah"]

[[districts]]
code = "99.01.01"
name = "Utara"
aliases = ["Utr."]
villages = [{ code = "99.01.01.2001", name = "Mekar", kind = "Desa" }]

[[districts]]
code = "99.01.02"
name = "Selatan"
"#;

#[test]
fn another_regency_stands_beside_the_rest_that_is_built_in() {
    let schema = folder(&[("regions/9901.toml", REGION)]).unwrap();
    assert_eq!(schema.region.full_name, "Kabupaten Contoh");
    assert_eq!(schema.region.villages[0].district, "99.01.01");
    assert_eq!(schema.indicators.len(), 4);
    assert!(schema.vocabulary.neutral.contains("contoh"));
    assert_ne!(schema.sha256, builtin().unwrap().sha256);
}

#[test]
fn a_folder_that_holds_nothing_changes_nothing() {
    assert_eq!(folder(&[]).unwrap().sha256, builtin().unwrap().sha256);
}

#[test]
fn jeneponto_is_whole_and_in_the_order_of_its_office() {
    let region = builtin().unwrap().region;
    let names: Vec<&str> = region.districts.iter().map(|d| d.name.as_str()).collect();
    assert_eq!(
        names.join(", "),
        "Bangkala, Bangkala Barat, Tamalatea, Bontoramba, Binamu, Turatea, Batang, Arungkeke, Tarowang, Kelara, Rumbia"
    );
    assert_eq!(region.villages.len(), 113);
    assert_eq!(region.districts.iter().filter(|d| d.code.starts_with("73.04.")).count(), 11);
}

#[test]
fn the_first_indicator_is_computed_the_right_way_up() {
    let schema = builtin().unwrap();
    let first = &schema.indicators[0];
    assert_eq!((first.numerator.as_str(), first.denominator.as_str()), ("koperasi_aktif", "koperasi_total"));
    assert!(first.document_inverted && !first.cumulative);
    assert!(schema.indicators[1..].iter().all(|i| i.cumulative && !i.document_inverted));
    assert_eq!(schema.indicators.iter().filter(|i| i.may_exceed_whole).count(), 1);
    assert_eq!(schema.relations.len(), 7);
}

#[test]
fn several_mistakes_in_several_files_are_told_at_once_each_at_its_line() {
    let region = REGION.replace("aliases = [\"Utr.\"]", "alias = [\"Utr.\"]").replace("name = \"Contoh\"", "name = 7");
    let levels = built_in_file("levels.toml").replace("name_margin = \"0.10\"", "").replace("= 10", "= \"ten\"");
    let found = told(folder(&[("regions/9901.toml", &region), ("levels.toml", &levels)]));
    assert_eq!(
        found,
        [
            "levels.toml:1 no-key",
            "levels.toml:10 wrong-type",
            "regions/9901.toml:2 wrong-type",
            "regions/9901.toml:9 unknown-key"
        ]
    );
}

#[test]
fn every_fault_of_syntax_is_told() {
    let broken = "code = \"99.01\"\nname = \nfull_name = \"x\"\nother = \"y\n";
    let found = told(folder(&[("regions/9901.toml", broken)]));
    assert!(found.contains(&"regions/9901.toml:2 not-toml".to_owned()), "{found:?}");
    assert!(found.contains(&"regions/9901.toml:4 not-toml".to_owned()), "{found:?}");
}

#[test]
fn a_spelling_stands_for_one_place_only() {
    let two =
        REGION.replace("name = \"Selatan\"", "name = \"Selatan\"\nmisspellings = [\n  \"Slatan\",\n  \"utr\",\n]");
    assert_eq!(told(folder(&[("regions/9901.toml", &two)])), ["regions/9901.toml:17 shared-label"]);
    let total = REGION.replace("\"Jumlah\"", "\"Jumlah\",\n  \"SELATAN\"");
    assert_eq!(told(folder(&[("regions/9901.toml", &total)])), ["regions/9901.toml:5 shared-label"]);
    let place = REGION.replace("total_labels", "not_ours = [\"Utr\"]\ntotal_labels");
    assert_eq!(told(folder(&[("regions/9901.toml", &place)])), ["regions/9901.toml:10 shared-label"]);
}

#[test]
fn codes_are_unique_and_lie_in_one_another() {
    let twice = REGION.replace("\"99.01.02\"", "\"99.01.01\"");
    assert_eq!(told(folder(&[("regions/9901.toml", &twice)])), ["regions/9901.toml:13 repeated"]);
    let outside = REGION.replace("99.01.02", "99.02.02").replace("99.01.01.2001", "99.01.02.2001");
    assert_eq!(
        told(folder(&[("regions/9901.toml", &outside)])),
        ["regions/9901.toml:10 code-outside", "regions/9901.toml:13 code-outside"]
    );
    let letters = REGION.replace("99.01.02", "99.01.O2");
    assert_eq!(told(folder(&[("regions/9901.toml", &letters)])), ["regions/9901.toml:13 not-a-code"]);
}

#[test]
fn one_region_at_a_time() {
    let other = REGION.replace("99.01", "99.02");
    assert_eq!(told(folder(&[("regions/a.toml", REGION), ("regions/b.toml", &other)])), ["regions/:0 several-regions"]);
    assert_eq!(told(folder(&[("regions/read.me", "")])), ["regions/:0 no-file"]);
}

#[test]
fn names_of_measures_must_exist_and_the_nearest_is_named() {
    let name = "indicators/1_persentase_koperasi_aktif.toml";
    let indicator = built_in_file(name).replace("numerator = \"koperasi_aktif\"", "numerator = \"koperasi_aktip\"");
    let mistakes = folder(&[(name, &indicator)]).unwrap_err();
    assert_eq!(mistakes.0[0].line, 8);
    assert_eq!(
        mistakes.0[0].fault,
        Fault::UnknownMeasure { id: "koperasi_aktip".to_owned(), near: Some("koperasi_aktif".to_owned()) }
    );
    let shown = mistakes.render(Lang::Id, false);
    assert!(shown.contains("kesalahan: ukuran `koperasi_aktip`") && shown.contains(&format!("{name}:8:13")), "{shown}");
    assert!(shown.contains("maksudnya `koperasi_aktif`?"), "{shown}");
}

#[test]
fn a_heading_stands_for_one_measure_of_a_dataset() {
    let dataset = r#"id = "pasar"
name = { id = "Pasar", en = "Markets" }
owner = "Bidang"
expected = false
topics = { "pasar" = 1, "-" = 1 }

[[measures]]
id = "pasar_total"
name = { id = "Pasar", en = "Markets" }
unit = "unit"
nature = "stock"
headings = ["jumlah pasar"]

[[measures]]
id = "pasar_ramai"
name = { id = "Pasar ramai", en = "Busy markets" }
unit = "unit"
nature = "stocks"
headings = ["Pasar, Jml"]

[[part_of]]
part = "pasar_ramai"
whole = "pasar_totl"
"#;
    let mut files: Vec<(String, String)> = ["bantuan", "diklat", "izin_usaha", "koperasi", "umkm"]
        .map(|name| (format!("datasets/{name}.toml"), built_in_file(&format!("datasets/{name}.toml"))))
        .to_vec();
    files.push(("datasets/pasar.toml".to_owned(), dataset.to_owned()));
    let load = |files: &[(String, String)]| {
        folder(&files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>())
    };
    assert_eq!(told(load(&files)), ["datasets/pasar.toml:18 not-one-of"]);
    files[5].1 = dataset.replace("stocks", "stock");
    assert_eq!(
        told(load(&files)),
        [
            "datasets/pasar.toml:5 no-words",
            "datasets/pasar.toml:19 shared-heading",
            "datasets/pasar.toml:23 unknown-measure"
        ]
    );
    files[5].1 = dataset
        .replace("stocks", "stock")
        .replace("totl", "total")
        .replace(", Jml", " ramai")
        .replace(", \"-\" = 1", "");
    let schema = load(&files).unwrap();
    assert_eq!(schema.measure("pasar_ramai").unwrap().headings, [["pasar", "ramai"]]);
}

#[test]
fn a_mistake_in_one_file_makes_none_in_others() {
    let dataset = built_in_file("datasets/koperasi.toml")
        .replace("[[measures]]\nid = \"koperasi_aktif\"", "[[measure]]\nid = \"koperasi_aktif\"");
    let mut files: Vec<(String, String)> = ["bantuan", "diklat", "izin_usaha", "umkm"]
        .map(|name| (format!("datasets/{name}.toml"), built_in_file(&format!("datasets/{name}.toml"))))
        .to_vec();
    files.push(("datasets/koperasi.toml".to_owned(), dataset));
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let found = told(folder(&files));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].ends_with("unknown-key"), "{found:?}");
}

#[test]
fn targets_and_thresholds_are_decimals() {
    let name = "indicators/1_persentase_koperasi_aktif.toml";
    let text = built_in_file(name);
    let with = |target: &str| {
        let mut files: Vec<(String, String)> = vec![(name.to_owned(), format!("{text}{target}\n"))];
        for other in ["2_persentase_peserta_diklat", "3_persentase_izin_usaha", "4_persentase_bantuan_sarpras"] {
            let path = format!("indicators/{other}.toml");
            files.push((path.clone(), built_in_file(&path)));
        }
        folder(&files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>())
    };
    let schema = with("\"2023\" = \"62,5\"").unwrap();
    assert_eq!(schema.indicators[0].targets[&2023].to_string(), "62.50");
    let line = text.lines().count() + 1;
    assert_eq!(told(with("\"2023\" = \"banyak\"")), [format!("{name}:{line} not-a-decimal")]);
    assert_eq!(told(with("\"2023\" = \"0\"")), [format!("{name}:{line} not-a-decimal")]);
    assert_eq!(told(with("\"23\" = \"75\"")), [format!("{name}:{line} not-a-year")]);
    let levels =
        built_in_file("levels.toml").replace("\"0.80\"\n", "\"80\"\n").replace("least = \"76\"", "least = \"92\"");
    assert_eq!(
        told(folder(&[("levels.toml", &levels)])),
        ["levels.toml:5 not-a-decimal", "levels.toml:23 not-falling"]
    );
    let severity = built_in_file("levels.toml").replace("[severities]", "[severities]\nparts-do-not-sum = \"fatal\"");
    assert_eq!(told(folder(&[("levels.toml", &severity)])), ["levels.toml:16 not-one-of"]);
}

#[test]
fn the_vocabulary_reads_each_word_in_one_way() {
    let text = built_in_file("vocabulary.toml");
    let line = text.lines().position(|l| l == "jml = \"jumlah\"").unwrap() + 1;
    let chained = text.replace("jml = \"jumlah\"", "jml = \"jlh\"");
    assert_eq!(
        told(folder(&[("vocabulary.toml", &chained)]))[0],
        format!("vocabulary.toml:{line} abbreviation-of-abbreviation")
    );
    let long = text.replace("jml = \"jumlah\"", "\"jml se\" = \"jumlah\"");
    assert!(told(folder(&[("vocabulary.toml", &long)])).contains(&format!("vocabulary.toml:{line} not-one-word")));
}

#[test]
fn files_that_cannot_be_read_are_mistakes() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(load(Some(&dir.path().join("none"))).unwrap_err().0[0].fault.id(), "unreadable");
    fs::write(dir.path().join("levels.toml"), b"name_margin = 1\nx = \"\xff\"\n").unwrap();
    assert_eq!(told(load(Some(dir.path()))), ["levels.toml:2 not-utf8"]);
    fs::write(dir.path().join("levels.toml"), format!("\u{feff}{}", built_in_file("levels.toml"))).unwrap();
    assert!(load(Some(dir.path())).is_ok());
}

#[test]
fn every_file_under_schemas_is_built_in() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    assert_eq!(load(Some(&root)).unwrap().sha256, builtin().unwrap().sha256);
}

#[test]
fn a_register_speaks_of_its_own_fields_and_statuses_only() {
    let text = built_in_file("datasets/koperasi.toml");
    let line = |start: &str| text.lines().position(|l| l.starts_with(start)).unwrap() + 1;
    let wrong = text
        .replace(
            "identity = [\"identitas\", \"nik_koperasi\", \"nib\"]",
            "identity = [\"identitas\", \"omzet\", \"nib\"]",
        )
        .replace("except = [\"bubar\"]", "except = [\"buber\"]")
        .replace("checks = { nib = \"nib\" }", "checks = { nib = \"npwp\" }");
    let told = told(folder(&[("datasets/koperasi.toml", &wrong)]));
    assert_eq!(told, [format!("datasets/koperasi.toml:{} not-one-of", line("checks = "))]);
    let wrong = wrong.replace("\"npwp\"", "\"nib\"");
    // A folder with datasets replaces them all, so that other indicators miss theirs.
    let mut told = self::told(folder(&[("datasets/koperasi.toml", &wrong)]));
    told.retain(|line| line.starts_with("datasets/"));
    assert_eq!(
        told,
        [
            format!("datasets/koperasi.toml:{} unknown-field", line("identity = ")),
            format!("datasets/koperasi.toml:{} unknown-status", line("except = ")),
        ]
    );
}

#[test]
fn a_register_names_only_fields_that_are_read() {
    for dataset in ["bantuan", "diklat", "izin_usaha", "koperasi", "umkm"] {
        let path = format!("datasets/{dataset}.toml");
        let text = built_in_file(&path);
        let start = text.find("[register.fields]").unwrap();
        let fields = text[start..].lines().skip(1).take_while(|line| !line.is_empty());
        let fields: Vec<&str> = fields.filter_map(|line| line.split_once(" = ")).map(|(field, _)| field).collect();
        for field in fields {
            let renamed = text.replace(&format!("\n{field} = ["), &format!("\n{field}_x = ["));
            let mistakes = folder(&[(&path, &renamed)]).map(|_| ()).expect_err("should not be sound");
            let fault = mistakes.0.iter().map(|m| &m.fault).find_map(|fault| match fault {
                Fault::UnknownKey { key, known, .. } => Some((key.clone(), known.clone())),
                _ => None,
            });
            let (key, known) = fault.expect(field);
            assert_eq!(key, format!("{field}_x"));
            assert!(known.iter().any(|k| k == field), "{field}");
        }
    }
}
