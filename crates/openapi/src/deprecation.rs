//! What a text calls deprecated.
//!
//! Many documents say it in prose only.

/// Whether a text calls the thing that it describes deprecated: a paragraph begins with the word, or says it of "this
/// field". A text that speaks of something else that is deprecated does not.
pub fn says_deprecated(text: &str) -> bool {
    if !text.contains("eprecated") && !text.contains("EPRECATED") {
        return false;
    }
    let marks: &[_] = &['>', '*', '_', '#', '`', '"', ' ', '\t', '[', '('];
    let begins = text.lines().any(|line| {
        let rest = line.trim_start_matches(marks);
        let word = rest.get(..10).unwrap_or_default();
        let after = rest.get(10..).unwrap_or_default();
        word.eq_ignore_ascii_case("deprecated") && after.starts_with([':', '*', '.', ']', ')', '_'])
    });
    begins || says_it_of_itself(text)
}

fn says_it_of_itself(text: &str) -> bool {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = words.to_lowercase();
    let things = [
        "field",
        "option",
        "parameter",
        "property",
        "endpoint",
        "operation",
        "value",
        "header",
    ];
    things.iter().any(|thing| {
        [" is", " was", " has been"].iter().any(|verb| {
            let said = format!("this {thing}{verb} deprecated");
            words.contains(&said)
        })
    })
}

/// The values that a text lists and calls deprecated: each begins an item of a list, in a code span, and the word follows it
/// in parentheses. Of `name=(true|false)`, the value is the name.
pub fn deprecated_values(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines().filter(|line| line.contains("eprecated")) {
        let item = line.trim_start();
        let item = item.strip_prefix(['-', '*', '+']).unwrap_or_default();
        let mut parts = item
            .trim_start()
            .strip_prefix('`')
            .unwrap_or_default()
            .splitn(2, '`');
        let (Some(code), Some(rest)) = (parts.next(), parts.next()) else {
            continue;
        };
        let rest = rest.trim_start().to_lowercase();
        let name = code.split('=').next().unwrap_or(code).trim();
        if !name.is_empty() && rest.starts_with("(deprecated") {
            found.push(name.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_called_deprecated_is_told_from_what_speaks_of_it() {
        for text in [
            "> **Deprecated**: use another",
            "The size.\n\nDeprecated: it is always 0.",
            "This field was deprecated long ago.",
            "This\nendpoint is deprecated",
        ] {
            assert!(says_deprecated(text), "{text}");
        }
        for text in [
            "The builder, 1 being the (deprecated) first",
            "Deprecated values are sent as they are",
            "Replaces a deprecated field",
            "",
        ] {
            assert!(!says_deprecated(text), "{text}");
        }
    }

    #[test]
    fn values_in_a_list_are_told_one_by_one() {
        let text = "Filters:\n\n- `is-automated=(true|false)` (deprecated, see below)\n- `stars=<number>` of what was (deprecated)\n* `old` (Deprecated)\n- deprecated `x`\n";
        assert_eq!(deprecated_values(text), ["is-automated", "old"]);
        assert!(deprecated_values("").is_empty());
    }
}
