//! `iku inspect FILE`: how each sheet was understood.
use std::io::Write;
pub fn dump(schema: &crate::schema::Schema, path: &std::path::Path) {
    let mut out = std::io::stdout();
    let r = crate::tables::Recogniser::new(schema, Some(2023));
    let f = crate::grids::read(path);
    match f.workbook {
        Err(p) => {
            let _ = writeln!(out, "{path:?} {p:?}");
        }
        Ok(wb) => {
            for s in r.workbook(&path.to_string_lossy(), &wb) {
                let _ = writeln!(out, "== {:?} {} {:?}", path, s.name, s.no_table);
                for t in &s.tables {
                    let _ = writeln!(
                        out,
                        " table {} {:?} {:?} {:?} period {:?}",
                        t.range, t.kind, t.layout, t.dataset, t.period
                    );
                    for c in &t.columns {
                        let _ = writeln!(
                            out,
                            "   {} {:?} {:?} {:?} {:?}",
                            c.index,
                            c.heading,
                            c.role,
                            c.reason,
                            c.period.as_ref().map(|p| (p.period.map(|p| p.to_string()), p.to_date, p.conflict.clone()))
                        );
                    }
                    for r in t.records.iter().take(3) {
                        let _ = writeln!(
                            out,
                            "   r {} {:?} {:?} {:?}",
                            r.label,
                            r.district,
                            r.village,
                            r.figures.iter().map(|f| (f.cell.to_string(), &f.read)).collect::<Vec<_>>()
                        );
                    }
                    let _ = writeln!(out, "   {} records", t.records.len());
                    for r in t.totals.iter() {
                        let _ = writeln!(
                            out,
                            "   t {} {:?} {:?} {:?}",
                            r.label,
                            r.written,
                            r.district,
                            r.claims.iter().map(|f| (f.cell.to_string(), &f.read)).collect::<Vec<_>>()
                        );
                    }
                }
                let _ = writeln!(
                    out,
                    " rows {}",
                    s.rows.iter().map(|r| format!("{}{:?}", r.row + 1, r.fate)).collect::<Vec<_>>().join(" ")
                );
            }
        }
    }
}
