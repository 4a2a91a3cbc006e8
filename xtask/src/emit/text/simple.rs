//! Text that needs no parser.
//!
//! In: any text. Out: whether it is paragraphs of plain words and code, in which no rule of Markdown could find
//! anything to edit. Most descriptions are; parsing each of them several times would be the dearest step of all. Left
//! out on purpose: lists, links, tables and whatever else might be fine too; the parser decides about those.

/// Whether the text can stand as it is. Text that is not simple may be harmless all the same.
pub(super) fn is_simple(text: &str) -> bool {
    let allowed = |c: char| {
        c.is_ascii_alphanumeric()
            || " \n.,;:()'\"?%/_-`".contains(c)
            || !c.is_ascii() && c.is_alphanumeric()
            || c == '…'
    };
    if !text.chars().all(allowed)
        || ["://", "www.", "--", "``"]
            .iter()
            .any(|odd| text.contains(odd))
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
