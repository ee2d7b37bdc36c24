//! Rows under a heading that are no records: numbers of the columns, and hints how to fill a form in.

use crate::grids::{Cell, Value};
use crate::schema::Vocabulary;
use crate::tables::view::text_of;

/// Whether a text only says how to fill a column in: "(isi angka)", "otomatis".
pub fn is_hint(text: &str, vocabulary: &Vocabulary) -> bool {
    let words = vocabulary.words(text);
    let plain = |w: &String| {
        vocabulary.hint_words.contains(w)
            || vocabulary.neutral.contains(w)
            || vocabulary.title_words.iter().any(|phrase| *phrase == [w.as_str()])
            || vocabulary.name_words.contains(w)
    };
    words.iter().any(|w| vocabulary.hint_words.contains(w)) && words.iter().all(plain)
}

/// Whether a row under the headings only says how to fill a form in, in two or more of its cells.
pub fn are_hints<'v>(cells: impl Iterator<Item = &'v Cell>, vocabulary: &Vocabulary) -> bool {
    let mut hints = 0;
    for cell in cells {
        let Some(text) = text_of(cell) else { return false };
        if is_hint(text, vocabulary) {
            hints += 1;
        // "(nama kecamatan)" says what to write there.
        } else if !text.trim_start().starts_with('(') {
            return false;
        }
    }
    hints >= 2
}

/// Whether the cells of a row only number the columns.
pub fn numbers_columns<'v>(cells: impl Iterator<Item = &'v Cell>) -> bool {
    let mut numbers: Vec<i64> = Vec::new();
    let mut letters: Vec<u8> = Vec::new();
    for cell in cells {
        let number = match &cell.value {
            #[expect(clippy::cast_possible_truncation, reason = "small whole numbers only")]
            Value::Number(n) if n.fract() == 0.0 && (0.0..200.0).contains(n) => *n as i64,
            Value::Text(text) => {
                let bare = text.trim().trim_matches(['(', ')', '.', ' ']);
                // "4=2+3" and "(5 = 3 / 4)" say how a column is made; a lone letter numbers it too.
                let front = bare.split(['=', '(']).next().unwrap_or_default().trim();
                match front.parse::<i64>() {
                    Ok(n) => n,
                    Err(_) if front.len() == 1 && front.bytes().all(|b| b.is_ascii_alphabetic()) => {
                        letters.extend(front.bytes().map(|b| b.to_ascii_lowercase()));
                        continue;
                    }
                    Err(_) => return false,
                }
            }
            _ => return false,
        };
        numbers.push(number);
    }
    if numbers.is_empty() && letters.len() >= 3 && letters.windows(2).all(|w| w[1] == w[0] + 1) {
        return true;
    }
    // Also where it skips ("1 2 3 5 7"): without a name beside it, small numbers that rise from 1 number columns.
    if numbers.len() >= 3 && numbers[0] <= 1 && numbers.is_sorted_by(|a, b| a < b) && numbers.iter().all(|n| *n <= 60) {
        return true;
    }
    // Rising by one nearly everywhere; a row of counts does not.
    let steps = numbers.windows(2).filter(|w| w[1] - w[0] == 1).count();
    let jumps = numbers.len().saturating_sub(1) - steps;
    numbers.len() >= 2
        && numbers.iter().all(|n| *n <= 60)
        && numbers[0] <= 2
        && jumps <= (numbers.len() / 3).max(1)
        && steps >= 1
}
