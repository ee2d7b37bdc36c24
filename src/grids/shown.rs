//! What a number looks like under its cell's format, where that may be something else than the number.

/// The text that a number format shows for a number; `None` where the format cannot show anything but the number itself.
pub(super) fn shown(code: &str, n: f64) -> Option<String> {
    let sections = sections(code);
    let section = section_for(&sections, n)?;
    let parts = parts(section)?;
    // What hides a zero, or writes a dash for it, says zero all the same.
    let text = rendered(&parts, n.abs());
    if n == 0.0 && text.chars().all(|c| !c.is_alphanumeric()) {
        return None;
    }
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = if n < 0.0 && !text.starts_with(['-', '(']) { format!("-{text}") } else { text };
    let plain: String = text.chars().filter(|c| *c != ',').collect();
    (plain != n.to_string()).then_some(text)
}

/// The text that a number format shows for a text, where it adds words to it: `@" (batal)"`.
pub(super) fn shown_text(code: &str, text: &str) -> Option<String> {
    let sections = sections(code);
    let own = sections.iter().filter_map(|section| parts(section)).find(|parts| adds_words(parts))?;
    let mut shown = String::new();
    for part in own {
        match part {
            Part::Text => shown.push_str(text.trim()),
            Part::Literal(c) => shown.push(c),
            _ => {}
        }
    }
    Some(shown.trim().to_owned())
}

/// Whether a format adds words to texts.
pub(super) fn adds_to_texts(code: &str) -> bool {
    code.contains('@') && sections(code).iter().filter_map(|section| parts(section)).any(|parts| adds_words(&parts))
}

/// Whether a section shows a text with words beside it.
fn adds_words(parts: &[Part]) -> bool {
    parts.contains(&Part::Text) && parts.iter().any(|p| matches!(p, Part::Literal(c) if c.is_alphanumeric()))
}

/// Whether a format may show something else than the number: a word, a currency, a part of it or nothing.
pub(super) fn may_differ(code: &str) -> bool {
    let sections = sections(code);
    let conditional = sections.iter().any(|section| condition(section, 0.0).is_some());
    if adds_to_texts(code) {
        return true;
    }
    sections.iter().take(3).enumerate().any(|(i, section)| {
        parts(section).is_some_and(|parts| {
            let shows = parts.iter().any(|p| matches!(p, Part::Digit(_) | Part::General));
            let literal = |p: &Part| matches!(p, Part::Literal(c) if !matches!(c, ' ' | '-' | '(' | ')' | '+'));
            let decimals = parts.iter().skip_while(|p| **p != Part::Point).filter(|p| matches!(p, Part::Digit('0')));
            // What makes a positive number look like a negative one.
            let turned = i == 0 || conditional;
            turned && shows && parts.iter().any(|p| matches!(p, Part::Literal('-' | '(' | ')')))
                || !shows && !parts.iter().any(|p| matches!(p, Part::Text | Part::Literal('-')))
                || parts.iter().any(|p| literal(p) || matches!(p, Part::Percent | Part::Exponent))
                || decimals.count() > 2
                || scale(&parts) > 0
        })
    })
}

/// A piece of a section.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Part {
    Digit(char),
    Point,
    Comma,
    Percent,
    Exponent,
    General,
    Text,
    Literal(char),
}

fn sections(code: &str) -> Vec<&str> {
    let (mut found, mut start, mut quoted, mut bracket, mut escaped) = (Vec::new(), 0, false, false, false);
    for (i, c) in code.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' | '_' | '*' if !quoted && !bracket => escaped = true,
            '"' if !bracket => quoted = !quoted,
            '[' if !quoted => bracket = true,
            ']' if !quoted => bracket = false,
            ';' if !quoted && !bracket => {
                found.push(&code[start..i]);
                start = i + 1;
            }
            _ => {}
        }
    }
    found.push(&code[start..]);
    found
}

/// The section for a number: by its condition where there is one, otherwise by its sign.
fn section_for<'c>(sections: &[&'c str], n: f64) -> Option<&'c str> {
    let conditions: Vec<Option<bool>> = sections.iter().map(|section| condition(section, n)).collect();
    if conditions.iter().any(Option::is_some) {
        let holds = conditions.iter().position(|c| *c == Some(true));
        let other = || conditions.iter().position(Option::is_none);
        return holds.or_else(other).map(|i| sections[i]);
    }
    let numeric = &sections[..sections.len().min(3)];
    Some(match numeric {
        [_, negative, ..] if n < 0.0 => negative,
        [_, _, zero] if n == 0.0 => zero,
        [first, ..] => first,
        [] => return None,
    })
}

/// Whether the condition of a section, such as `[>=1000]`, holds for a number.
fn condition(section: &str, n: f64) -> Option<bool> {
    section.split('[').skip(1).find_map(|rest| {
        let inner = rest.split(']').next()?.trim();
        let number = inner.trim_start_matches(['<', '>', '=']);
        let limit: f64 = number.trim().parse().ok()?;
        Some(match &inner[..inner.len() - number.len()] {
            "<" => n < limit,
            "<=" => n <= limit,
            ">" => n > limit,
            ">=" => n >= limit,
            "<>" => n != limit,
            "=" => n == limit,
            _ => return None,
        })
    })
}

/// The pieces of a section; `None` where it shows a date.
fn parts(section: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = section.chars();
    let mut dated = false;
    while let Some(c) = rest.next() {
        for name in ["General", "G/General", "Standard", "general", "GENERAL"] {
            if c.to_string() == name[..1] && rest.as_str().starts_with(&name[1..]) {
                rest = rest.as_str()[name.len() - 1..].chars();
                parts.push(Part::General);
            }
        }
        if parts.last() == Some(&Part::General) && matches!(c, 'G' | 'S' | 'g') {
            continue;
        }
        match c {
            '"' => {
                parts.extend(rest.by_ref().take_while(|c| *c != '"').map(Part::Literal));
            }
            '\\' => parts.extend(rest.next().map(Part::Literal)),
            '_' => {
                rest.next();
                parts.push(Part::Literal(' '));
            }
            '*' => {
                rest.next();
            }
            '[' => {
                let inner: String = rest.by_ref().take_while(|c| *c != ']').collect();
                if let Some(currency) = inner.strip_prefix('$') {
                    let sign = currency.split('-').next().unwrap_or_default();
                    parts.extend(sign.chars().map(Part::Literal));
                } else {
                    dated |= matches!(inner.to_ascii_lowercase().as_str(), "h" | "hh" | "m" | "mm" | "s" | "ss");
                }
            }
            '0' | '#' | '?' => parts.push(Part::Digit(c)),
            '.' => parts.push(Part::Point),
            ',' => parts.push(Part::Comma),
            '%' => parts.push(Part::Percent),
            'E' | 'e' if rest.as_str().starts_with(['+', '-']) => parts.push(Part::Exponent),
            // A fraction such as `# ?/?` shows whole numbers before it, as they are.
            '/' if matches!(parts.last(), Some(Part::Digit(_))) => {
                let within = |p: &Part| matches!(p, Part::Digit(_));
                let start = parts.iter().rposition(|p| !within(p)).map_or(0, |i| i + 1);
                parts.truncate(start);
                if let Some(whole) = parts.iter_mut().rfind(|p| within(p)) {
                    *whole = Part::Digit('0');
                }
                rest = rest.as_str().trim_start_matches(|c: char| matches!(c, '?' | '#') || c.is_ascii_digit()).chars();
            }
            '@' => parts.push(Part::Text),
            'd' | 'm' | 'y' | 'h' | 's' | 'D' | 'M' | 'Y' | 'H' | 'S' => dated = true,
            other => parts.push(Part::Literal(other)),
        }
    }
    (!dated).then_some(parts)
}

/// How many thousands a section leaves away: one for each comma behind its last digit.
fn scale(parts: &[Part]) -> i32 {
    let last = parts.iter().rposition(|p| matches!(p, Part::Digit(_)));
    let commas = last.map_or(0, |i| parts[i + 1..].iter().take_while(|p| **p == Part::Comma).count());
    i32::try_from(commas).unwrap_or(0)
}

fn rendered(parts: &[Part], n: f64) -> String {
    if parts.contains(&Part::Exponent) {
        return format!("{n:E}");
    }
    let percents = parts.iter().filter(|p| **p == Part::Percent).count();
    let n = n / 1000_f64.powi(scale(parts)) * 100_f64.powi(i32::try_from(percents).unwrap_or(0));
    let point = parts.iter().position(|p| *p == Part::Point).unwrap_or(parts.len());
    let digits = |parts: &[Part]| parts.iter().filter(|p| matches!(p, Part::Digit(_))).count();
    let places = digits(&parts[point..]);
    let number = format!("{n:.places$}");
    let (whole, decimals) = number.split_once('.').unwrap_or((&number, ""));
    let mut whole: Vec<char> = whole.chars().collect();
    if whole == ['0'] {
        whole.clear();
    }
    let mut decimals = decimals.chars();
    let slots = digits(&parts[..point]);
    let mut slot = 0;
    let mut text = String::new();
    for (i, part) in parts.iter().enumerate() {
        match part {
            Part::Digit(mark) if i < point => {
                // Digits without a place of their own stand before the first.
                let left = slots - slot;
                let upto = (whole.len() + 1).saturating_sub(left);
                let from = if slot == 0 { 0 } else { upto.saturating_sub(1) };
                if whole.len() >= left {
                    text.extend(&whole[from..upto]);
                } else if *mark == '0' {
                    text.push('0');
                }
                slot += 1;
            }
            Part::Digit(mark) => {
                let digit = decimals.next().unwrap_or('0');
                let ends = decimals.as_str().bytes().all(|b| b == b'0') && digit == '0';
                if *mark == '0' || !ends {
                    text.push(digit);
                }
            }
            Part::General | Part::Text => text.push_str(&n.to_string()),
            Part::Point => text.push('.'),
            Part::Percent => text.push('%'),
            Part::Literal(c) => text.push(*c),
            Part::Comma | Part::Exponent => {}
        }
    }
    text.trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_may_add_words_to_a_text() {
        assert_eq!(shown_text("@\" (batal)\"", "Peserta 3 ").as_deref(), Some("Peserta 3 (batal)"));
        assert_eq!(shown_text("0;-0;0;\"eks \"@", "Peserta 3").as_deref(), Some("eks Peserta 3"));
        for code in ["@", "General", "_-@_-", "@\" \"", "0 \"paket\""] {
            assert_eq!(shown_text(code, "Peserta 3"), None, "{code}");
            assert!(!adds_to_texts(code), "{code}");
        }
    }

    #[test]
    fn formats_that_show_the_number_itself_differ_in_nothing() {
        for code in [
            "General",
            "G/General",
            "[DBNum1]General",
            "[$-421]General",
            "0",
            "#,##0",
            "0.00",
            "@",
            "??0",
            "#",
            "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-",
            "#,##0;[Red]-#,##0",
            "#,##0;(#,##0)",
        ] {
            assert!(!may_differ(code), "{code}");
        }
        assert_eq!(shown("#,##0", 2113.0), None);
        assert_eq!(shown("_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-", 0.0), None);
        assert_eq!(shown("dd/mm/yyyy", 12.0), None);
        assert_eq!(shown("# ?/?", 12.0), None);
        assert!(!may_differ("# ?/?") && may_differ("# ?/?\" orang\""));
        assert_eq!(shown("0;-0;;@", 0.0), None);
    }

    #[test]
    fn what_a_format_adds_takes_away_or_moves_is_told() {
        for (code, n, text) in [
            ("#,##0,", 12_000.0, "12"),
            ("0 \"kelompok\"", 2.0, "2 kelompok"),
            ("[$Rp-421] #,##0", 12.0, "Rp 12"),
            ("\"Rp\"#,##0;(\"Rp\"#,##0)", 1200.0, "Rp1200"),
            ("0%", 12.0, "1200%"),
            ("0.000", 2.0, "2.000"),
            (";;;", 12.0, ""),
            ("0\\.000", 2113.0, "2.113"),
            ("[>=1000]0, \"rb\";0", 5000.0, "5 rb"),
            ("\"ada\"", 7.0, "ada"),
            ("\"-\"0", 16.0, "-16"),
            ("(#,##0)", 16.0, "(16)"),
        ] {
            assert!(may_differ(code), "{code}");
            assert_eq!(shown(code, n).as_deref(), Some(text), "{code}");
        }
        assert_eq!(shown("[>=1000]0, \"rb\";0", 5.0), None);
    }
}
