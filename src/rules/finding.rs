//! A remark with the rule that made it and how bad that is: what users read and programs act on.

use crate::rules::remark::Remark;
use crate::schema::Severity;

/// One finding.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule's code, such as `R301`.
    pub code: &'static str,
    /// The rule's name, such as `part-exceeds-whole`.
    pub name: &'static str,
    /// How bad it is, after the levels of the schema.
    pub severity: Severity,
    /// What was noticed.
    pub remark: Remark,
}
