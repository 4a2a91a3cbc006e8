//! What a user may wish of the look of a module tree.

use super::code::VisibilityCode;
use std::fmt;
use std::str::FromStr;

/// What the user of a module tree may wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style {
    /// Who sees the types.
    pub visibility: Visibility,
    /// Whether they have doc comments.
    pub has_docs: bool,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            visibility: Visibility::default(),
            has_docs: true,
        }
    }
}

/// Who sees the types: `pub`, `pub(crate)`, `pub(super)` or `pub(in crate::some::module)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visibility(VisibilityCode);

impl Visibility {
    /// Returns the visibility as a syntax tree.
    pub fn syntax(&self) -> syn::Visibility {
        self.0.syntax()
    }
}

impl Default for Visibility {
    fn default() -> Self {
        Self(VisibilityCode::read("pub").expect("`pub` is a visibility"))
    }
}

impl fmt::Display for Visibility {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Visibility {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wanted = "it is `pub`, `pub(crate)`, `pub(super)` or `pub(in crate::some::module)`";
        // Spaces around it are no part of it, and would stand in every `vendor.toml`.
        let code = VisibilityCode::read(text).filter(|code| code.as_str() == text);
        code.map(Self).ok_or_else(|| wanted.to_owned())
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
