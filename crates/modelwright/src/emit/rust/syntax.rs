//! Parts of syntax trees that several printers build.
//!
//! Names become identifiers and texts become literals, so that no text can become code.

use crate::emit::text::DocLine;
use crate::visible::visible;
use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::punctuated::Punctuated;
use syn::token;
use syn::{
    AngleBracketedGenericArguments, AttrStyle, Attribute, Expr, ExprLit, Field, Fields,
    FieldsNamed, FieldsUnnamed, Generics, ItemEnum, ItemMacro, ItemMod, ItemStruct, ItemType,
    ItemUse, Lit, LitStr, Macro, MacroDelimiter, Meta, MetaList, MetaNameValue, Path,
    PathArguments, PathSegment, Type, TypePath, UseGlob, UseGroup, UseName, UsePath, UseRename,
    UseTree, Variant, Visibility,
};

/// Returns an identifier of a name, which the name stage has made one.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// Returns `pub`.
pub(super) fn public() -> Visibility {
    Visibility::Public(Default::default())
}

/// Returns a path of these names.
pub(super) fn path(names: &[&str]) -> Path {
    let segments = names.iter().map(|name| PathSegment::from(ident(name)));
    Path {
        leading_colon: None,
        segments: segments.collect(),
    }
}

/// Returns the type at a path.
pub(super) fn type_at(path: Path) -> Type {
    Type::Path(TypePath {
        attrs: Vec::new(),
        qself: None,
        path,
    })
}

/// Returns a path with generic arguments at its end.
pub(super) fn with_arguments(mut path: Path, types: impl IntoIterator<Item = Type>) -> Path {
    let args = types.into_iter().map(syn::GenericArgument::Type);
    let arguments = AngleBracketedGenericArguments {
        colon2_token: None,
        lt_token: Default::default(),
        args: args.collect(),
        gt_token: Default::default(),
    };
    if let Some(last) = path.segments.last_mut() {
        last.arguments = PathArguments::AngleBracketed(arguments);
    }
    path
}

/// Returns `#[name]`, `#[name(…)]` or `#[name = …]`.
pub(super) fn attribute(meta: Meta) -> Attribute {
    Attribute {
        pound_token: Default::default(),
        style: AttrStyle::Outer,
        bracket_token: Default::default(),
        meta,
    }
}

/// Returns the attribute as one of what holds it.
pub(super) fn inner(attribute: Attribute) -> Attribute {
    Attribute {
        style: AttrStyle::Inner(Default::default()),
        ..attribute
    }
}

/// Returns `#[name]`.
pub(super) fn word(name: &str) -> Attribute {
    attribute(Meta::Path(path(&[name])))
}

/// Returns `#[name(tokens)]`.
pub(super) fn list(name: &str, tokens: TokenStream) -> Attribute {
    attribute(Meta::List(MetaList {
        path: path(&[name]),
        delimiter: MacroDelimiter::Paren(Default::default()),
        tokens,
    }))
}

/// Returns a text as Rust writes it, with escapes also for what `Literal::string` leaves although nobody sees it, such as letters
/// that are blank.
pub(super) fn literal(text: &str) -> Literal {
    seen(Literal::string(text))
}

/// Returns a character, as [`literal`] writes it.
pub(super) fn character(c: char) -> Literal {
    seen(Literal::character(c))
}

fn seen(literal: Literal) -> Literal {
    let written = literal.to_string();
    visible(&written).parse().unwrap_or(literal)
}

/// Returns `#[name = "text"]`, which is printed as a comment where the name is `doc` or `comment`.
pub(super) fn name_value(name: &str, text: &str) -> Attribute {
    attribute(Meta::NameValue(MetaNameValue {
        path: path(&[name]),
        eq_token: Default::default(),
        value: Expr::Lit(ExprLit {
            attrs: Vec::new(),
            lit: Lit::Str(LitStr::new(text, Span::call_site())),
        }),
    }))
}

/// Returns one line of a doc comment.
pub(super) fn doc(line: &DocLine) -> Attribute {
    printed_doc(line.as_str())
}

/// Returns lines of a doc comment.
pub(super) fn docs(lines: &[DocLine]) -> impl Iterator<Item = Attribute> {
    lines.iter().map(doc)
}

/// Returns one line of a doc comment that no document has a part in.
pub(super) fn own_doc(line: &'static str) -> Attribute {
    printed_doc(line)
}

fn printed_doc(line: &str) -> Attribute {
    let text = if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    };
    name_value("doc", &text)
}

/// Returns the attribute that keeps rustfmt of any edition from what it stands on.
pub(super) fn unformatted() -> Attribute {
    list("cfg_attr", quote!(rustfmt, rustfmt_skip))
}

/// Returns a field of a type, with a name or without.
pub(super) fn field(attrs: Vec<Attribute>, vis: Visibility, name: Option<&str>, ty: Type) -> Field {
    Field {
        attrs,
        vis,
        modifiers: Default::default(),
        ident: name.map(ident),
        colon_token: name.map(|_| Default::default()),
        ty,
        default: None,
    }
}

/// Returns `#[derive(names)]`.
pub(super) fn derive(names: &[&str]) -> Attribute {
    let names = names.iter().map(|name| ident(name));
    list("derive", quote!(#(#names),*))
}

/// Returns `pub struct name` with these fields.
pub(super) fn structure(attrs: Vec<Attribute>, name: Ident, fields: Fields) -> ItemStruct {
    ItemStruct {
        attrs,
        vis: public(),
        struct_token: Default::default(),
        ident: name,
        generics: Generics::default(),
        semi_token: matches!(fields, Fields::Unnamed(_)).then(Default::default),
        fields,
    }
}

/// Returns `pub enum name` with these variants.
pub(super) fn enumeration(
    attrs: Vec<Attribute>,
    name: Ident,
    variants: impl IntoIterator<Item = Variant>,
) -> ItemEnum {
    ItemEnum {
        attrs,
        vis: public(),
        enum_token: Default::default(),
        ident: name,
        generics: Generics::default(),
        brace_token: Default::default(),
        variants: variants.into_iter().collect(),
    }
}

/// Returns a variant, which may hold a value.
pub(super) fn variant(attrs: Vec<Attribute>, name: Ident, holds: Option<Type>) -> Variant {
    let fields = holds.map_or(Fields::Unit, |ty| {
        unnamed_field(Vec::new(), Visibility::Inherited, ty)
    });
    Variant {
        attrs,
        ident: name,
        fields,
        discriminant: None,
    }
}

/// Returns `{ fields }`.
pub(super) fn named_fields(named: impl IntoIterator<Item = Field>) -> Fields {
    Fields::Named(FieldsNamed {
        brace_token: Default::default(),
        named: named.into_iter().collect(),
    })
}

/// Returns `(ty)`.
pub(super) fn unnamed_field(attrs: Vec<Attribute>, vis: Visibility, ty: Type) -> Fields {
    Fields::Unnamed(FieldsUnnamed {
        paren_token: Default::default(),
        unnamed: [field(attrs, vis, None, ty)].into_iter().collect(),
    })
}

/// Returns `path! { tokens }`.
pub(super) fn macro_item(names: &[&str], tokens: TokenStream) -> ItemMacro {
    ItemMacro {
        attrs: Vec::new(),
        ident: None,
        mac: Macro {
            path: path(names),
            bang_token: Default::default(),
            delimiter: MacroDelimiter::Brace(Default::default()),
            tokens,
        },
        semi_token: None,
    }
}

/// Returns `mod name;`.
pub(super) fn module(attrs: Vec<Attribute>, vis: Visibility, name: &str) -> ItemMod {
    ItemMod {
        attrs,
        vis,
        unsafety: None,
        mod_token: Default::default(),
        ident: ident(name),
        content: None,
        semi: Some(Default::default()),
    }
}

/// Returns `type name = ();`.
pub(super) fn alias(name: &str) -> ItemType {
    ItemType {
        attrs: Vec::new(),
        vis: Visibility::Inherited,
        modifiers: Default::default(),
        type_token: Default::default(),
        ident: ident(name),
        generics: Generics::default(),
        eq_token: Default::default(),
        ty: Box::new(Type::Tuple(syn::TypeTuple {
            attrs: Vec::new(),
            paren_token: token::Paren::default(),
            elems: Punctuated::new(),
        })),
        semi_token: Default::default(),
        where_clause_placement: syn::WhereClausePlacement::Late,
    }
}

/// Returns `use path::name;`, `use path::{name, …};`, or, without any names, `use path::*;`.
pub(super) fn import(
    attrs: Vec<Attribute>,
    vis: Visibility,
    path: &[&str],
    names: &[&str],
) -> ItemUse {
    let name = |name: &&str| UseTree::Name(UseName { ident: ident(name) });
    let tree = match names {
        [] => UseTree::Glob(UseGlob {
            star_token: Default::default(),
        }),
        [one] => name(one),
        many => UseTree::Group(UseGroup {
            brace_token: Default::default(),
            items: many.iter().map(name).collect(),
        }),
    };
    import_tree(attrs, vis, path, tree)
}

/// Returns `use path::name as rename;`.
pub(super) fn import_as(path: &[&str], name: &str, rename: &str) -> ItemUse {
    let tree = UseTree::Rename(UseRename {
        ident: ident(name),
        as_token: Default::default(),
        rename: ident(rename),
    });
    import_tree(Vec::new(), Visibility::Inherited, path, tree)
}

fn import_tree(attrs: Vec<Attribute>, vis: Visibility, path: &[&str], tree: UseTree) -> ItemUse {
    let tree = path.iter().rev().fold(tree, |tree, name| {
        UseTree::Path(UsePath {
            ident: ident(name),
            colon2_token: Default::default(),
            tree: Box::new(tree),
        })
    });
    ItemUse {
        attrs,
        vis,
        use_token: Default::default(),
        leading_colon: None,
        tree,
        semi_token: Default::default(),
    }
}

/// Returns the tokens in parentheses.
pub(super) fn in_parentheses(tokens: TokenStream) -> TokenStream {
    let group = Group::new(Delimiter::Parenthesis, tokens);
    proc_macro2::TokenTree::Group(group).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_an_escape_in_a_literal() {
        for (text, expected) in [
            ("a\u{3164}b\u{115f}", r#""a\u{3164}b\u{115f}""#),
            ("\u{202e}\u{ffa0}\u{34f}", r#""\u{202e}\u{ffa0}\u{34f}""#),
            ("\\u{3164}\"\n", r#""\\u{3164}\"\n""#),
            ("größe 名前 'x'", "\"größe 名前 'x'\""),
        ] {
            let written = literal(text).to_string();
            assert_eq!(written, expected);
            let read: LitStr = syn::parse_str(&written).expect("it is Rust");
            assert_eq!(read.value(), text);
        }
        assert_eq!(character('\u{3164}').to_string(), r"'\u{3164}'");
    }
}
