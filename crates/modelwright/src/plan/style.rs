//! What a user may wish of the look of a module tree.
//!
//! In: texts of a command line, a recipe or a settings file. Out: a [`Style`]. Left out on purpose: which types there are,
//! and how many files they fill.

use std::str::FromStr;

/// What the user of a module tree may wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style {
    /// Who sees the types: `pub`, `pub(crate)` and so on.
    pub visibility: String,
    /// Whether they have doc comments.
    pub has_docs: bool,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            visibility: "pub".to_owned(),
            has_docs: true,
        }
    }
}

/// Who sees the types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visibility(pub String);

impl FromStr for Visibility {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let path = text
            .strip_prefix("pub(in ")
            .and_then(|rest| rest.strip_suffix(')'));
        let is_name = |part: &str| {
            let is_word = |c: char| c == '_' || c.is_ascii_alphanumeric();
            !part.is_empty()
                && part.chars().all(is_word)
                && !part.starts_with(|c: char| c.is_ascii_digit())
        };
        let is_path = path.is_some_and(|path| path.split("::").all(is_name));
        if is_path || ["pub", "pub(crate)", "pub(super)"].contains(&text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(
                "it is `pub`, `pub(crate)`, `pub(super)` or `pub(in crate::some::module)`"
                    .to_owned(),
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visibility_is_nothing_else() {
        for good in ["pub", "pub(crate)", "pub(super)", "pub(in crate::a::b_1)"] {
            assert!(good.parse::<Visibility>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "pub ",
            "pub(in )",
            "pub(in a;b)",
            "pub(in a::)",
            "private",
            "pub(in 1)",
        ] {
            assert!(bad.parse::<Visibility>().is_err(), "{bad}");
        }
    }
}
