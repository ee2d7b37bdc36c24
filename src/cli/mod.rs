//! What people type: a file per command, and exit codes as a type.

mod inspect;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

/// Runs what was typed.
pub fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    // A child that reads one workbook is the same program; it is served before anything is printed.
    if let Some(code) = crate::grids::serve_child(&args) {
        return code;
    }
    let schema = crate::schema::builtin().unwrap();
    if args[0] == "run" {
        let year = args.iter().position(|a| a == "--year").map(|i| args[i + 1].to_string_lossy().parse().unwrap());
        let o = crate::batch::run(
            &schema,
            &crate::batch::Request { inboxes: vec![args[1].clone().into()], year, through: None },
            &crate::batch::Unwatched,
        )
        .unwrap();
        let out = args.iter().position(|a| a == "--out").map(|i| args[i + 1].clone());
        let pct = |r: Option<crate::ratio::Ratio>| r.map(|r| r.to_string());
        let place = |p: &crate::place::Place| serde_json::json!({"path": p.path, "sheet": p.sheet, "cell": p.cell});
        let j = serde_json::json!({
            "observations": o.observations.iter().map(|x| serde_json::json!({"measure": x.measure, "district": x.district, "period": x.period, "value": x.value, "used": x.used, "source": {"path": x.source.path, "sheet": x.source.sheet, "cell": x.source.cell()}})).collect::<Vec<_>>(),
            "findings": o.findings.iter().map(|f| serde_json::json!({"rule": {"code": f.code, "name": f.name}, "severity": f.severity, "place": place(&f.remark.place), "message": f.remark.message.say(crate::words::Lang::Id), "hint": f.remark.hint.say(crate::words::Lang::Id)})).collect::<Vec<_>>(),
            "indicators": o.indicators.iter().map(|v| serde_json::json!({"indicator": v.indicator, "district": v.district, "period": v.period, "numerator": v.numerator.value, "denominator": v.denominator.value, "percent": pct(v.percent)})).collect::<Vec<_>>(),
        });
        let text = serde_json::to_string_pretty(&j).unwrap();
        let path = std::path::Path::new(&out.unwrap()).join("laporan-validasi.json");
        #[allow(clippy::disallowed_methods)]
        std::fs::write(path, text).unwrap();
        let mut so = std::io::stdout();
        for f in &o.findings {
            let _ = writeln!(
                so,
                "{:?} {} {} {}\n      {}",
                f.severity,
                f.code,
                f.name,
                f.remark.place,
                f.remark.message.say(crate::words::Lang::Id)
            );
        }
        return ExitCode::SUCCESS;
    }
    for a in &args {
        inspect::dump(&schema, a.as_ref());
    }
    ExitCode::SUCCESS
}
