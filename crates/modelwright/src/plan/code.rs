//! Rust that a user writes in settings: a type, a path, an attribute or a visibility.
//!
//! The text is kept and read again by the printer, because values of `syn` cannot be shared between threads, and files are
//! printed side by side.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::fmt;
use syn::parse::Parser;

/// The longest text that is read, in bytes.
const LONGEST: usize = 4096;
/// The most tokens of a text that `syn` parses by recursion, which bounds its depth.
const MOST_TOKENS: usize = 128;
/// The deepest nesting of brackets, within which tokens are printed by recursion.
const DEEPEST: usize = 32;

/// A text that is known to be Rust of this kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code<K> {
    text: String,
    kind: K,
}

/// A kind of code, with the parser for it.
pub trait CodeKind: Default {
    /// What the text is parsed to.
    type Syntax: ToTokens;

    /// Parses the whole text.
    ///
    /// # Errors
    ///
    /// The text is something else, or has more than that in it.
    fn parse(text: &str) -> syn::Result<Self::Syntax>;

    /// Whether the parser follows the tokens by recursion. Otherwise only brackets are limited.
    fn is_recursive(tokens: &TokenStream) -> bool {
        let _ = tokens;
        true
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident: $code:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name;

        $(#[$doc])*
        pub type $code = Code<$name>;
    )*};
}

kinds! {
    /// A type that a field can have: a path, an array or a tuple.
    TypeKind: TypeCode;
    /// A path without generic arguments.
    PathKind: PathCode;
    /// An attribute, as it stands between `#[` and `]`.
    AttributeKind: AttributeCode;
    /// `pub`, with or without a restriction.
    VisibilityKind: VisibilityCode;
}

impl<K: CodeKind> Code<K> {
    /// Reads a text. `None` if it is anything else, holds a comment, or is too large to be read safely.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let tokens = tokens(text)?;
        let most = if K::is_recursive(&tokens) {
            MOST_TOKENS
        } else {
            usize::MAX
        };
        if !is_within(tokens, most) {
            return None;
        }
        let syntax = K::parse(text).ok()?;
        is_all_of(text, &syntax.to_token_stream()).then(|| Self {
            text: text.to_owned(),
            kind: K::default(),
        })
    }

    /// The text as the user wrote it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text as a syntax tree.
    pub fn syntax(&self) -> K::Syntax {
        K::parse(&self.text).expect("the text was parsed when it was read")
    }
}

impl<K> fmt::Display for Code<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl CodeKind for TypeKind {
    type Syntax = syn::Type;

    fn parse(text: &str) -> syn::Result<syn::Type> {
        let ty: syn::Type = syn::parse_str(text)?;
        match &ty {
            syn::Type::Path(_) | syn::Type::Array(_) | syn::Type::Tuple(_) => {
                without_relative(&ty)?;
                Ok(ty)
            }
            other => Err(syn::Error::new_spanned(
                other,
                "no field can have this type",
            )),
        }
    }
}

impl CodeKind for PathKind {
    type Syntax = syn::Path;

    fn parse(text: &str) -> syn::Result<syn::Path> {
        let path = syn::Path::parse_mod_style.parse_str(text)?;
        if text.contains(char::is_whitespace) {
            return Err(syn::Error::new_spanned(path, "the path contains spaces"));
        }
        without_relative(&path)?;
        Ok(path)
    }
}

impl CodeKind for AttributeKind {
    type Syntax = syn::Attribute;

    fn parse(text: &str) -> syn::Result<syn::Attribute> {
        let mut attributes = syn::Attribute::parse_outer.parse_str(&format!("#[{text}]"))?;
        match (attributes.pop(), attributes.is_empty()) {
            (Some(attribute), true) => Ok(attribute),
            (other, _) => Err(syn::Error::new_spanned(
                other,
                "there is more than one attribute",
            )),
        }
    }

    /// What is between brackets is kept as tokens; only a value is parsed.
    fn is_recursive(tokens: &TokenStream) -> bool {
        let is_equals =
            |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '=');
        tokens.clone().into_iter().any(|token| is_equals(&token))
    }
}

impl CodeKind for VisibilityKind {
    type Syntax = syn::Visibility;

    fn parse(text: &str) -> syn::Result<syn::Visibility> {
        match syn::parse_str(text)? {
            syn::Visibility::Inherited => Err(syn::Error::new(
                proc_macro2::Span::call_site(),
                "there is no visibility",
            )),
            visibility => Ok(visibility),
        }
    }
}

/// Refuses paths from the module that holds them: what a user writes stands in several modules.
fn without_relative(code: &impl ToTokens) -> syn::Result<()> {
    let mut open = vec![code.to_token_stream()];
    while let Some(tokens) = open.pop() {
        for token in tokens {
            match token {
                TokenTree::Group(group) => open.push(group.stream()),
                TokenTree::Ident(name) if name == "self" || name == "super" || name == "Self" => {
                    return Err(syn::Error::new(name.span(), "the path is relative"));
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// The tokens of a text of bounded length.
fn tokens(text: &str) -> Option<TokenStream> {
    let has_control = text.chars().any(char::is_control);
    (text.len() <= LONGEST && !has_control)
        .then(|| text.parse().ok())
        .flatten()
}

/// Whether there are at most this many tokens, and few brackets in brackets.
fn is_within(tokens: TokenStream, most: usize) -> bool {
    let mut count = 0;
    let mut open = vec![(tokens, 0)];
    while let Some((tokens, depth)) = open.pop() {
        if depth > DEEPEST {
            return false;
        }
        for token in tokens {
            count += 1;
            if let TokenTree::Group(group) = token {
                open.push((group.stream(), depth + 1));
            }
        }
    }
    count <= most
}

/// Whether the tokens are all of the text but for spaces, so that it holds no comment.
fn is_all_of(text: &str, tokens: &TokenStream) -> bool {
    let dense = |text: &str| -> String { text.chars().filter(|c| !c.is_whitespace()).collect() };
    let tokens = dense(&tokens.to_string());
    let tokens = tokens
        .strip_prefix("#[")
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(&tokens);
    tokens == dense(text)
}

#[cfg(test)]
mod tests;
