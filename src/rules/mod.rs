//! What is wrong: every rule in order, each in a file of its own.

mod ambiguous_column;
mod ambiguous_number;
mod conflicting_period;
mod conflicting_sources;
mod contested;
mod date_outside_period;
mod duplicate_file;
mod encrypted_file;
mod external_link;
mod falling_cumulative;
mod finding;
mod formula_error;
mod fractional_count;
mod hidden_data;
mod ignored_file;
mod implausible_change;
mod incomplete_coverage;
mod invalid_nib;
mod invalid_nik;
mod judge;
mod lists;
mod look;
mod manual;
mod missing_column;
mod missing_count;
mod missing_district;
mod missing_identity;
mod missing_period;
mod missing_submission;
mod misspelt_district;
mod negative_count;
mod no_known_table;
mod not_a_count;
mod number_as_text;
mod numerator_exceeds_denominator;
mod oversized_file;
mod part_exceeds_whole;
mod parts_do_not_sum;
mod percent_mismatch;
mod problem;
mod recap_register_mismatch;
mod remark;
mod remarks;
mod repeated_district;
mod repeated_identity;
mod row_set_aside;
mod rule;
mod series;
mod shown_differs;
mod standing;
mod superseded_source;
#[cfg(test)]
mod tests;
mod told;
mod total_mismatch;
mod uncalculated_formula;
mod unexplained_label;
mod unknown_district;
mod unknown_heading;
mod unknown_period;
mod unknown_status;
mod unknown_village;
mod unreadable_file;
mod zero_denominator;

pub use finding::Finding;
pub use judge::{check, check_indicators, sort};
pub use manual::{explanation, manual, severity};
pub use problem::of_problem;
pub use remark::Remark;
pub use remarks::Remarks;
pub use rule::{Example, Facts, Rule};
pub use series::timeline;
pub use standing::Reports;
pub use told::told_label;

/// Every rule, by group and code: the order in which they are listed and printed.
pub static RULES: &[&Rule] = &[
    &unreadable_file::UNREADABLE_FILE,
    &encrypted_file::ENCRYPTED_FILE,
    &oversized_file::OVERSIZED_FILE,
    &duplicate_file::DUPLICATE_FILE,
    &ignored_file::IGNORED_FILE,
    &no_known_table::NO_KNOWN_TABLE,
    &missing_column::MISSING_COLUMN,
    &ambiguous_column::AMBIGUOUS_COLUMN,
    &unknown_heading::UNKNOWN_HEADING,
    &unknown_period::UNKNOWN_PERIOD,
    &conflicting_period::CONFLICTING_PERIOD,
    &hidden_data::HIDDEN_DATA,
    &external_link::EXTERNAL_LINK,
    &unexplained_label::UNEXPLAINED_LABEL,
    &not_a_count::NOT_A_COUNT,
    &negative_count::NEGATIVE_COUNT,
    &fractional_count::FRACTIONAL_COUNT,
    &ambiguous_number::AMBIGUOUS_NUMBER,
    &missing_count::MISSING_COUNT,
    &formula_error::FORMULA_ERROR,
    &uncalculated_formula::UNCALCULATED_FORMULA,
    &number_as_text::NUMBER_AS_TEXT,
    &shown_differs::SHOWN_DIFFERS,
    &part_exceeds_whole::PART_EXCEEDS_WHOLE,
    &parts_do_not_sum::PARTS_DO_NOT_SUM,
    &numerator_exceeds_denominator::NUMERATOR_EXCEEDS_DENOMINATOR,
    &percent_mismatch::PERCENT_MISMATCH,
    &unknown_district::UNKNOWN_DISTRICT,
    &misspelt_district::MISSPELT_DISTRICT,
    &repeated_district::REPEATED_DISTRICT,
    &missing_district::MISSING_DISTRICT,
    &total_mismatch::TOTAL_MISMATCH,
    &falling_cumulative::FALLING_CUMULATIVE,
    &missing_period::MISSING_PERIOD,
    &implausible_change::IMPLAUSIBLE_CHANGE,
    &repeated_identity::REPEATED_IDENTITY,
    &missing_identity::MISSING_IDENTITY,
    &invalid_nik::INVALID_NIK,
    &invalid_nib::INVALID_NIB,
    &unknown_status::UNKNOWN_STATUS,
    &unknown_village::UNKNOWN_VILLAGE,
    &date_outside_period::DATE_OUTSIDE_PERIOD,
    &row_set_aside::ROW_SET_ASIDE,
    &conflicting_sources::CONFLICTING_SOURCES,
    &superseded_source::SUPERSEDED_SOURCE,
    &recap_register_mismatch::RECAP_REGISTER_MISMATCH,
    &missing_submission::MISSING_SUBMISSION,
    &zero_denominator::ZERO_DENOMINATOR,
    &incomplete_coverage::INCOMPLETE_COVERAGE,
];
