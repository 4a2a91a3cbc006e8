//! One item: its doc comment, its attributes, and the type itself.

use super::docs::Comments;
use super::layout;
use super::serde_attributes::serde;
use super::syntax::{
    self, field, ident, literal, named_fields, path, public, type_at, unnamed_field, with_arguments,
};
use super::types;
use super::{described, validated};
use crate::emit::text::{self, DocLine};
use crate::plan::{Docs, Field, Item, ItemKind};
use quote::quote;
use syn::{Attribute, Fields, ItemType, Type, Visibility};

/// Returns the item, below an empty line.
pub(super) fn item(item: &Item, comments: &Comments<'_>) -> syn::Item {
    let mut attrs = vec![layout::mark()];
    attrs.extend(attributes(item, comments));
    let printing = Printing { item, comments };
    match &item.kind {
        ItemKind::Struct { fields, rest, .. } => {
            let named = fields.iter().chain(rest).enumerate();
            let named = named.map(|(at, field)| printing.field(at, field));
            printing.of_struct(attrs, named_fields(named))
        }
        ItemKind::StringEnum { variants, other } => {
            let variants = variants
                .iter()
                .map(|one| (&one.docs, one.name.as_str(), None));
            let last = (
                "Any other string, as received.",
                other.as_str(),
                named("String"),
            );
            printing.of_enum(attrs, variants, last)
        }
        ItemKind::IntegerEnum {
            repr,
            variants,
            other,
        } => {
            let variants = variants
                .iter()
                .map(|one| (&one.docs, one.name.as_str(), None));
            let last = (
                "Any other number, as received.",
                other.as_str(),
                named(repr),
            );
            printing.of_enum(attrs, variants, last)
        }
        ItemKind::Union {
            variants, other, ..
        } => {
            let variants = variants
                .iter()
                .map(|one| (&one.docs, one.name.as_str(), Some(types::syntax(&one.ty))));
            let json = type_at(path(&["serde_json", "Value"]));
            printing.of_enum(
                attrs,
                variants,
                ("Any other value, as received.", other, json),
            )
        }
        ItemKind::List(items) => {
            let list = with_arguments(path(&["Vec"]), [types::syntax(items)]);
            printing.newtype(attrs, type_at(list))
        }
        ItemKind::Map(map, values) => {
            printing.newtype(attrs, types::map_of(map, types::syntax(values)))
        }
        ItemKind::Alias(ty) => syn::Item::Type(ItemType {
            attrs,
            vis: public(),
            ty: Box::new(types::syntax(ty)),
            ..syntax::alias(&item.name)
        }),
    }
}

fn attributes(item: &Item, comments: &Comments<'_>) -> Vec<Attribute> {
    let mut attributes = comments.attributes(&item.docs, item.alias.as_deref());
    attributes.extend(deprecated(item.deprecated.as_deref()));
    let own = item.attributes.iter().map(|code| code.syntax());
    // An attribute of a derive stands below it, and is no path: a macro is one, and has to see the derives.
    let (below, above): (Vec<_>, Vec<_>) =
        own.partition(|code| item.serde.is_some() && code.path().get_ident().is_some());
    attributes.extend(above);
    let more = item.more_derives.iter();
    let more: Vec<_> = more
        .filter(|derive| !described::is_implemented(item, derive))
        .map(|code| code.syntax())
        .collect();
    if !more.is_empty() {
        attributes.push(syntax::list("derive", quote!(#(#more),*)));
    }
    if !item.derives.is_empty() {
        let derives = item.derives.iter().map(|name| ident(name));
        attributes.push(syntax::list("derive", quote!(#(#derives),*)));
    }
    // Open enums and unions have serde's traits from a helper.
    let is_derived = matches!(
        item.kind,
        ItemKind::Struct { .. } | ItemKind::List(_) | ItemKind::Map(..)
    );
    let derived = item.serde.as_ref().filter(|_| is_derived);
    if derived.is_some() {
        // By their paths, since a model may have one of these names.
        let derives = quote!(serde::Serialize, serde::Deserialize);
        attributes.push(syntax::list("derive", derives));
    }
    attributes.extend(derived.and_then(|derived| serde(&derived.of_type)));
    attributes.extend(described::of_type(item));
    attributes.extend(validated::of_type(item));
    attributes.extend(below);
    attributes
}

fn deprecated(note: Option<&str>) -> Option<Attribute> {
    Some(match note? {
        "" => syntax::word("deprecated"),
        note => {
            // rustdoc reads it as Markdown.
            let lines = text::rustdoc(note);
            let lines: Vec<_> = lines.iter().map(DocLine::as_str).collect();
            let note = literal(&lines.join(" "));
            syntax::list("deprecated", quote!(note = #note))
        }
    })
}

fn named(name: &str) -> Type {
    type_at(path(&[name]))
}

/// An item while it is built.
struct Printing<'p, 'c> {
    item: &'p Item,
    comments: &'p Comments<'c>,
}

impl Printing<'_, '_> {
    fn of_struct(&self, attrs: Vec<Attribute>, fields: Fields) -> syn::Item {
        syn::Item::Struct(syntax::structure(attrs, ident(&self.item.name), fields))
    }

    /// A struct around an optional value.
    fn newtype(&self, attrs: Vec<Attribute>, held: Type) -> syn::Item {
        let held = type_at(with_arguments(path(&["Option"]), [held]));
        let told = self.serde(0).into_iter();
        let told = told.chain(described::of_field(self.item, 0));
        let told = told.chain(validated::of_field(self.item, 0)).collect();
        self.of_struct(attrs, unnamed_field(told, public(), held))
    }

    fn field(&self, at: usize, of: &Field) -> syn::Field {
        let docs = self.comments.of_field(&of.docs, of.alias.as_deref());
        let mut attrs = self.gap(at);
        attrs.extend(docs);
        attrs.extend(deprecated(of.deprecated.as_deref()));
        attrs.extend(self.serde(at));
        attrs.extend(described::of_field(self.item, at));
        attrs.extend(validated::of_field(self.item, at));
        field(attrs, public(), Some(&of.name), types::syntax(&of.ty))
    }

    /// What serde's derives are told of a field.
    fn serde(&self, at: usize) -> Option<Attribute> {
        let of_fields = &self.item.serde.as_ref()?.of_fields;
        of_fields.get(at).and_then(|attributes| serde(attributes))
    }

    /// An enum of these variants, and of one for everything else.
    fn of_enum<'v>(
        &self,
        attrs: Vec<Attribute>,
        variants: impl Iterator<Item = (&'v Docs, &'v str, Option<Type>)>,
        (doc, other, holds): (&'static str, &str, Type),
    ) -> syn::Item {
        let variants =
            variants.map(|(docs, name, holds)| (self.comments.attributes(docs, None), name, holds));
        let mut of_last = self.comments.line(doc);
        of_last.extend(described::of_last_variant(self.item));
        let last = (of_last, other, Some(holds));
        let variants = variants.chain([last]).enumerate();
        let variant = |(at, (docs, name, holds)): (usize, (Vec<Attribute>, &str, Option<Type>))| {
            let mut attrs = self.gap(at);
            attrs.extend(docs);
            attrs.extend(described::of_variant(self.item, at));
            syn::Variant {
                attrs,
                ident: ident(name),
                fields: holds.map_or(Fields::Unit, |ty| {
                    let told = described::of_field(self.item, at).into_iter();
                    let told = told.chain(validated::of_field(self.item, at)).collect();
                    unnamed_field(told, Visibility::Inherited, ty)
                }),
                discriminant: None,
            }
        };
        let variants = variants.map(variant);
        syn::Item::Enum(syntax::enumeration(attrs, ident(&self.item.name), variants))
    }

    /// An empty line before each member but the first.
    fn gap(&self, at: usize) -> Vec<Attribute> {
        if at == 0 {
            Vec::new()
        } else {
            self.comments.gap()
        }
    }
}
