//! Puts every rule to the facts and stamps its name and severity on what it remarks.

use rayon::prelude::*;

use crate::rules::{Facts, Finding, RULES, Rule};

/// Findings of all rules that need no indicators, sorted by place, then code.
pub fn check(facts: &Facts<'_>) -> Vec<Finding> {
    findings(facts, |rule| !needs_indicators(rule))
}

/// Findings of the rules about indicators, sorted by place, then code.
pub fn check_indicators(facts: &Facts<'_>) -> Vec<Finding> {
    findings(facts, needs_indicators)
}

fn needs_indicators(rule: &Rule) -> bool {
    rule.code.starts_with('I')
}

fn findings(facts: &Facts<'_>, wanted: impl Fn(&Rule) -> bool + Sync) -> Vec<Finding> {
    let mut all: Vec<Finding> = RULES
        .par_iter()
        .filter(|rule| wanted(rule))
        .flat_map_iter(|rule| {
            let severity = facts.schema.levels.severities.get(rule.name).copied().unwrap_or(rule.severity);
            (rule.check)(facts).into_iter().map(move |remark| Finding {
                code: rule.code,
                name: rule.name,
                severity,
                remark,
            })
        })
        .collect();
    sort(&mut all);
    all.dedup_by(|a, b| {
        a.code == b.code
            && a.remark.place == b.remark.place
            && a.remark.message == b.remark.message
            && a.remark.hint == b.remark.hint
    });
    all
}

/// Sorts findings by place, then code; the keys and values of what is said decide the rest, so that two runs give the
/// same order.
pub fn sort(findings: &mut [Finding]) {
    let said = |f: &Finding| format!("{:?} {:?}", f.remark.message, f.remark.hint);
    findings.sort_by(|a, b| {
        let (x, y) = (&a.remark, &b.remark);
        let by_place = x.place.cmp(&y.place).then_with(|| a.code.cmp(b.code));
        let by_figure = by_place.then_with(|| x.district.cmp(&y.district)).then(x.period.cmp(&y.period));
        by_figure.then_with(|| said(a).cmp(&said(b)))
    });
}
