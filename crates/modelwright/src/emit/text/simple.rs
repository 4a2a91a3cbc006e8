//! Text that needs no parser.
//!
//! Most descriptions are; parsing each of them several times would be the dearest step of all.

/// The bytes of simple text; those past ASCII are looked at again, as characters.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        plain[byte] = byte >= 128 || (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    let marks = b" \n.,;:()'\"?%/_-`";
    let mut at = 0;
    while at < marks.len() {
        plain[marks[at] as usize] = true;
        at += 1;
    }
    plain
};

/// Whether the text can stand as it is. Text that is not simple may be harmless all the same.
pub(super) fn is_simple(text: &str) -> bool {
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        let is_odd = match byte {
            b'-' | b'`' => at > 0 && bytes[at - 1] == *byte,
            b':' => bytes[at..].starts_with(b"://"),
            b'w' => bytes[at..].starts_with(b"www."),
            byte => !PLAIN[usize::from(*byte)],
        };
        if is_odd {
            return false;
        }
    }
    if !text.is_ascii()
        && !text
            .chars()
            .all(|c| c.is_ascii() || c.is_alphanumeric() || c == '…')
    {
        return false;
    }
    if text.contains('_') && has_emphasis(text) {
        return false;
    }
    let mut ticks = 0;
    for line in text.split('\n') {
        if line.is_empty() {
            // A code span ends with its paragraph.
            if ticks % 2 == 1 {
                return false;
            }
            continue;
        }
        ticks += line.bytes().filter(|byte| *byte == b'`').count();
        let begins_a_word = line.starts_with(|c: char| c.is_alphabetic() || "`(\"'.".contains(c));
        if !begins_a_word || line.ends_with(' ') {
            return false;
        }
    }
    ticks % 2 == 0
}

/// Whether an underscore stands anywhere but inside a word.
fn has_emphasis(text: &str) -> bool {
    text.split('_')
        .collect::<Vec<_>>()
        .windows(2)
        .any(|around| {
            !around[0].ends_with(char::is_alphanumeric)
                || !around[1].starts_with(char::is_alphanumeric)
        })
}

/// Simple text as one cell: paragraphs apart, lines run together.
pub(super) fn cell(text: &str) -> String {
    let paragraphs = text
        .split("\n\n")
        .map(|paragraph| paragraph.trim_matches('\n').replace('\n', " "));
    paragraphs
        .filter(|paragraph| !paragraph.is_empty())
        .collect::<Vec<_>>()
        .join("<br><br>")
}

#[cfg(test)]
mod tests {
    use super::super::{Rules, Target, cell, page, render, sanitize, sanitize_parsed};
    use super::is_simple;

    #[test]
    fn simple_text_is_what_the_parser_would_leave() {
        let texts = [
            "",
            "One word",
            "`Id` in JSON.",
            "Two lines\nof one paragraph.\n",
            "One paragraph.\n\nAnother, with `code` and `more code`: see (this).\n\n\n",
            "It's \"quoted\", isn't it? 50% of a/b_c-d.",
            "A code `span over\ntwo lines` ends.",
            "größe und … mehr",
            "snake_case_word here",
            "sha256:44136fa3 stands for it",
        ];
        for text in texts {
            assert!(is_simple(text), "{text:?}");
            for target in [Target::Rustdoc, Target::Page] {
                let rules = Rules::new(target, &|_| None);
                assert_eq!(
                    sanitize(text, &rules),
                    sanitize_parsed(text, &rules),
                    "{text:?}"
                );
            }
            assert_eq!(cell(text), render::cell(&page(text)), "{text:?}");
        }
        for text in [
            "an _emphasis_",
            "a `b",
            "# a",
            "- a",
            "1. a",
            "a\n-",
            "    a",
            "[a]",
            "<a>",
            "a://b",
            "www.a.b",
            "a  \nb",
            "a\n\n b",
        ] {
            assert!(!is_simple(text), "{text:?}");
        }
    }

    #[test]
    fn any_text_that_counts_as_simple_is() {
        let words = [
            "a", " ", "\n", "\n\n", "`", "_", "-", ".", "1", "(", ")", "\"", ":", "/", "word", "…",
        ];
        let mut seed = 0x2545_f491_4f6c_dd1d_u64;
        let mut seen = 0;
        for _ in 0..4_000 {
            let mut text = String::new();
            for _ in 0..8 {
                seed ^= seed << 13;
                seed ^= seed >> 7;
                seed ^= seed << 17;
                text.push_str(words[(seed >> 33) as usize % words.len()]);
            }
            if is_simple(&text) {
                seen += 1;
                let rules = Rules::new(Target::Rustdoc, &|_| None);
                assert_eq!(
                    sanitize(&text, &rules),
                    sanitize_parsed(&text, &rules),
                    "{text:?}"
                );
            }
        }
        assert!(seen > 50, "only {seen} texts counted as simple");
    }
}
