//! Words to Rust identifiers and file names.

use crate::hash::sha256;
use crate::visible::is_hidden;
use heck::{ToSnakeCase, ToUpperCamelCase};
use unicode_normalization::UnicodeNormalization;

/// Keywords of all editions, reserved ones included, and `gen`, which `syn` does not know.
const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "Self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Types, traits and variants that generated files name without a path.
const USED_NAMES: [&str; 26] = [
    "BTreeMap",
    "BTreeSet",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Display",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "From",
    "Hash",
    "Into",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Some",
    "String",
    "Vec",
];

/// More of the same: what a model may not be called, though a variant may.
const USED_TYPES: [&str; 7] = [
    "Timestamp",
    "Maybe",
    "Value",
    "Send",
    "Sync",
    "Sized",
    "ToString",
];

/// File names that mean something to Rust or to Windows.
const RESERVED_STEMS: [&str; 12] = [
    "mod",
    "lib",
    "main",
    "support",
    "operations",
    "latest",
    "con",
    "prn",
    "aux",
    "nul",
    "com",
    "lpt",
];

/// The longest identifier; a longer one is cut and told apart by its hash. Some linkers and tools know limits too.
const MAX_NAME: usize = 240;

/// The longest file name without its ending; a longer one is cut and told apart by its hash.
const MAX_STEM: usize = 96;

/// The name of a type. Total: no words at all give `Unnamed`.
pub fn type_name(words: &[String]) -> String {
    let name = upper_camel(words);
    // A field has small letters, and one with the letters of a type could not be taken out of its struct.
    let could_be_a_field = !name.starts_with(char::is_uppercase);
    if could_be_a_field
        || USED_NAMES.contains(&name.as_str())
        || USED_TYPES.contains(&name.as_str())
        || name == "Self"
    {
        return format!("{name}Model");
    }
    name
}

/// The name of an enum's variant.
pub fn variant_name(words: &[String]) -> String {
    if words.is_empty() {
        return "Empty".to_owned();
    }
    let name = upper_camel(words);
    // The second is what the runtime calls an associated type of its own.
    if name == "Self" || name == "Err" {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of a field.
pub fn field_name(words: &[String]) -> String {
    let name = guarded(&words.join("_"), "unnamed", "_");
    let name = name.to_snake_case_keeping_start();
    if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of the file and module of a type, without the ending.
pub fn file_stem(type_words: &[String]) -> String {
    let mut stem = type_words.join("_");
    let is_simple = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if !stem.bytes().all(is_simple) {
        let spelt = |c: char| match c {
            c if c.is_ascii_alphanumeric() || c == '_' => c.to_string(),
            c => format!("u{:x}", u32::from(c)),
        };
        stem = stem.to_lowercase().chars().map(spelt).collect();
    }
    if stem.is_empty() {
        stem.push_str("unnamed");
    }
    if stem.starts_with(|c: char| c.is_ascii_digit()) {
        stem.insert(0, 'n');
    }
    let windows = stem.strip_prefix("com").or(stem.strip_prefix("lpt"));
    let port = windows.is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit());
    if port || RESERVED_STEMS.contains(&stem.as_str()) || KEYWORDS.contains(&stem.as_str()) {
        stem.push('_');
    }
    if stem.len() > MAX_STEM {
        let hash = sha256(stem.as_bytes());
        stem.truncate(MAX_STEM - 9);
        stem.truncate(stem.trim_end_matches('_').len());
        stem.push_str(&format!("_{}", &hash[..8]));
    }
    stem
}

/// Whether Rust accepts the text as an identifier without `r#`.
pub fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    let starts = chars
        .next()
        .is_some_and(|c| c == '_' || unicode_ident::is_xid_start(c));
    starts && chars.all(is_ident_char) && text != "_" && !KEYWORDS.contains(&text)
}

fn upper_camel(words: &[String]) -> String {
    let joined: String = words.iter().map(|word| capitalised(word)).collect();
    guarded(&joined, "Unnamed", "N")
}

/// A word as part of a name in camel case. Nearly all are small letters and digits only, of which the first is made a
/// capital; the rest is for a library that knows other alphabets.
fn capitalised(word: &str) -> String {
    let is_simple = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    if !word.bytes().all(is_simple) {
        return word.to_upper_camel_case();
    }
    let mut word = word.to_owned();
    if let Some(first) = word.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    word
}

/// The text without what no identifier may hold, and with something in front where it begins with a digit.
fn guarded(text: &str, if_empty: &str, before_digit: &str) -> String {
    let mut kept = String::new();
    for c in text.chars() {
        if is_ident_char(c) {
            kept.push(c);
        } else {
            kept.push_str(&format!("u{:x}", u32::from(c)));
        }
    }
    if !kept.is_ascii() {
        // Rust takes two ways of writing one letter for the same name.
        kept = kept.nfkc().collect();
    }
    if kept.len() > MAX_NAME {
        let separator = if before_digit == "_" { "_x" } else { "X" };
        let hash = sha256(kept.as_bytes());
        let end = (0..=MAX_NAME - 12)
            .rev()
            .find(|at| kept.is_char_boundary(*at));
        kept.truncate(end.unwrap_or(0));
        kept.push_str(&format!("{separator}{}", &hash[..8]));
    }
    match kept.chars().next() {
        None => if_empty.to_owned(),
        Some('_') if kept.len() == 1 => if_empty.to_owned(),
        Some(c) if c != '_' && !unicode_ident::is_xid_start(c) => format!("{before_digit}{kept}"),
        Some(_) => kept,
    }
}

/// What may stand in an identifier: the letters and digits of all alphabets, as far as Rust accepts them and somebody sees them.
fn is_ident_char(c: char) -> bool {
    c == '_' || unicode_ident::is_xid_continue(c) && !is_hidden(c)
}

trait KeepStart {
    fn to_snake_case_keeping_start(&self) -> String;
}

impl KeepStart for String {
    /// Snake case without the loss of a leading underscore.
    fn to_snake_case_keeping_start(&self) -> String {
        let start = if self.starts_with('_') { "_" } else { "" };
        let is_plain = self
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        if is_plain {
            self.clone()
        } else {
            format!("{start}{}", self.to_snake_case())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn every_name_is_an_identifier() {
        let odd = [
            "", "type", "self", "gen", "2 fa", "größe", "名前", "a\u{301}", "\u{3164}", "😀",
            "option", "value", "_",
        ];
        for text in odd {
            for name in [
                type_name(&words(text)),
                field_name(&words(text)),
                variant_name(&words(text)),
            ] {
                assert!(is_identifier(&name), "{text:?} gives {name:?}");
                assert!(
                    syn::parse_str::<syn::Ident>(&name).is_ok(),
                    "{text:?} gives {name:?}"
                );
            }
        }
    }

    #[test]
    fn names_that_mean_something_step_aside() {
        assert_eq!(type_name(&words("option")), "OptionModel");
        assert_eq!(type_name(&words("名前")), "名前Model");
        assert_eq!(variant_name(&words("err")), "Err_");
        assert_eq!(field_name(&words("type")), "type_");
        assert_eq!(field_name(&words("2 fa")), "_2_fa");
        assert_eq!(type_name(&words("2 fa")), "N2Fa");
        assert_eq!(variant_name(&[]), "Empty");
        assert_eq!(file_stem(&words("mod")), "mod_");
        assert_eq!(file_stem(&words("con")), "con_");
        assert_eq!(file_stem(&words("com1")), "com1_");
    }

    #[test]
    fn long_stems_are_cut_and_stay_apart() {
        let (a, b) = ("x".repeat(300) + "a", "x".repeat(300) + "b");
        let (a, b) = (file_stem(&[a]), file_stem(&[b]));
        assert!(a.len() <= MAX_STEM && a != b);
    }
}
