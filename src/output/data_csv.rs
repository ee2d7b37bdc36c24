//! `data-iku.csv`: the observations in long form, a row each, for analysts.

use crate::output::summary::Summary;
use crate::tables::table::Kind;
use crate::words::visible;

/// The columns, the same in every language: programs rely on them.
const COLUMNS: [&str; 16] = [
    "measure",
    "measure_name",
    "unit",
    "district",
    "district_name",
    "period",
    "value",
    "cumulative",
    "kind",
    "used",
    "reason",
    "path",
    "sheet",
    "cell",
    "sha256",
    "modified",
];

/// The bytes of the file: UTF-8, commas, lines ended by CR LF as RFC 4180 has them.
pub fn csv(summary: &Summary<'_>) -> Vec<u8> {
    let mut out = String::new();
    row(&mut out, COLUMNS.map(str::to_owned));
    let files: std::collections::BTreeMap<&str, &crate::tables::file::FileReading> =
        summary.outcome.files.iter().map(|f| (f.path.as_str(), f)).collect();
    for o in &summary.outcome.observations {
        let file = files.get(o.source.path.as_str());
        let saved = file.and_then(|f| f.saved);
        row(
            &mut out,
            [
                text(&o.measure),
                text(&summary.measure(&o.measure)),
                text(&summary.unit(&o.measure)),
                text(&o.district),
                text(summary.district(&o.district)),
                o.period.to_string(),
                o.value.to_string(),
                o.to_date.to_string(),
                match o.kind {
                    Kind::Recap | Kind::Villages => "recap".to_owned(),
                    Kind::Register => "register".to_owned(),
                },
                o.used.to_string(),
                text(&summary.unused(o).unwrap_or_default()),
                text(&o.source.path),
                text(&o.source.sheet),
                o.source.range().map(|r| r.to_string()).unwrap_or_default(),
                file.map(|f| f.sha256.clone()).unwrap_or_default(),
                saved.map(|(y, m, d)| format!("{y:04}-{m:02}-{d:02}")).unwrap_or_default(),
            ],
        );
    }
    out.into_bytes()
}

/// Words that a spreadsheet will not take for a formula when it opens the file.
fn text(words: &str) -> String {
    let words = visible(words);
    // Spreadsheets take the wide forms of these signs for the signs themselves.
    let begins = words.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\n']);
    if begins { format!("'{words}") } else { words.into_owned() }
}

fn row<const N: usize>(out: &mut String, cells: [String; N]) {
    for (i, cell) in cells.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        if cell.contains([',', '"', '\n', '\r']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_and_never_formulas() {
        let mut out = String::new();
        row(&mut out, [text("=1+1"), text("a \"b\", c"), text("dua\nbaris"), text("biasa")]);
        assert_eq!(out, "'=1+1,\"a \"\"b\"\", c\",\"dua\nbaris\",biasa\r\n");
    }
}
