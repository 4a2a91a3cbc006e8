//! The attributes of derives that describe the JSON, and what such a derive cannot say.

use super::layout::{self, print_type};
use super::syntax::{ident, list, literal};
use super::types;
use crate::plan::{Described, DescribedField, Item, ItemKind, PathCode, SchemaDerive};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Attribute, Type, parse_quote};

/// Returns what stands above a type.
pub(super) fn of_type(item: &Item) -> Vec<Attribute> {
    let Some(described) = &item.described else {
        return Vec::new();
    };
    let derives = described.derives.iter();
    derives
        .filter_map(|derive| above_type(item, described, *derive))
        .collect()
}

fn above_type(item: &Item, described: &Described, derive: SchemaDerive) -> Option<Attribute> {
    match (&item.kind, derive) {
        (ItemKind::Struct { fields, .. }, SchemaDerive::Schemars) => {
            let required = fields.iter().zip(&described.fields);
            let required = required.filter(|(_, field)| field.is_required && !field.is_flat);
            let keys: Vec<_> = required.map(|(field, _)| literal(&field.key)).collect();
            (!keys.is_empty()).then(|| list("schemars", quote!(extend("required" = [#(#keys),*]))))
        }
        (ItemKind::List(_) | ItemKind::Map(..), SchemaDerive::Utoipa) => {
            let held = described.fields.first()?;
            let ty = types::syntax(&held.ty);
            let closing = held.is_closing.then(|| quote!(, no_recursion));
            Some(list("schema", quote!(value_type = #ty #closing)))
        }
        (ItemKind::StringEnum { .. } | ItemKind::IntegerEnum { .. }, _) => {
            let (ty, values) = listed(&item.kind);
            match derive {
                SchemaDerive::Schemars => {
                    let ty = literal(&ty);
                    Some(list(
                        "schemars",
                        quote!(with = #ty, extend("enum" = [#(#values),*])),
                    ))
                }
                SchemaDerive::TypeScript => {
                    let values = literal(&type_script_values(&item.kind).join(" | "));
                    Some(list("ts", quote!(type = #values)))
                }
                SchemaDerive::Utoipa => None,
            }
        }
        (ItemKind::Union { .. }, SchemaDerive::Schemars) => {
            Some(list("schemars", quote!(untagged)))
        }
        (ItemKind::Union { .. }, SchemaDerive::Utoipa) => Some(list("serde", quote!(untagged))),
        (ItemKind::Union { .. }, SchemaDerive::TypeScript) => Some(list("ts", quote!(untagged))),
        _ => None,
    }
}

/// The type of the values of an enum, and those that are listed.
fn listed(kind: &ItemKind) -> (String, Vec<Literal>) {
    match kind {
        ItemKind::StringEnum { variants, .. } => {
            let values = variants.iter().map(|variant| literal(&variant.value));
            ("String".to_owned(), values.collect())
        }
        ItemKind::IntegerEnum { repr, variants, .. } => {
            let values = variants.iter();
            let values = values.map(|variant| Literal::i64_unsuffixed(variant.value));
            ((*repr).to_owned(), values.collect())
        }
        _ => Default::default(),
    }
}

/// The values of an enum as TypeScript writes them: as JSON does.
fn type_script_values(kind: &ItemKind) -> Vec<String> {
    match kind {
        ItemKind::StringEnum { variants, .. } => {
            let values = variants.iter().map(|it| it.value.as_str());
            values
                .map(|value| serde_json::Value::from(value).to_string())
                .collect()
        }
        ItemKind::IntegerEnum { variants, .. } => {
            variants.iter().map(|it| it.value.to_string()).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a derive copies the docs of an item into comments of TypeScript.
pub(super) fn is_type_script(item: &Item) -> bool {
    let mut described = item.described.iter();
    described.any(|it| it.derives.contains(&SchemaDerive::TypeScript))
}

/// Returns what stands above a field of a struct.
pub(super) fn of_field(item: &Item, at: usize) -> Vec<Attribute> {
    let Some(described) = &item.described else {
        return Vec::new();
    };
    let Some(field) = described.fields.get(at) else {
        return Vec::new();
    };
    let is_struct = matches!(item.kind, ItemKind::Struct { .. });
    let derives = described.derives.iter();
    derives
        .filter_map(|derive| match derive {
            SchemaDerive::Schemars => schemars(field),
            SchemaDerive::Utoipa => is_struct.then(|| utoipa(field, true)).flatten(),
            SchemaDerive::TypeScript => type_script(field, is_struct),
        })
        .collect()
}

/// Returns what stands above a variant of a union: what `utoipa` does not read above the field of it.
pub(super) fn of_variant(item: &Item, at: usize) -> Option<Attribute> {
    let described = item.described.as_ref()?;
    let field = described.fields.get(at)?;
    let is_told = matches!(item.kind, ItemKind::Union { .. })
        && described.derives.contains(&SchemaDerive::Utoipa);
    is_told.then(|| utoipa(field, false)).flatten()
}

fn schemars(field: &DescribedField) -> Option<Attribute> {
    if field.is_plain && field.is_option == field.is_nullable {
        return None;
    }
    let ty = text(field, field.is_nullable);
    Some(list("schemars", quote!(with = #ty)))
}

fn utoipa(field: &DescribedField, is_struct: bool) -> Option<Attribute> {
    let mut told: Vec<TokenStream> = Vec::new();
    if !field.is_plain {
        let ty = ty(field, field.is_option || field.is_nullable);
        told.push(quote!(value_type = #ty));
    }
    if field.is_required && is_struct && !field.is_flat {
        told.push(quote!(required));
    }
    if field.is_option && !field.is_nullable && is_struct {
        told.push(quote!(nullable = false));
    }
    if field.is_closing {
        told.push(quote!(no_recursion));
    }
    (!told.is_empty()).then(|| list("schema", quote!(#(#told),*)))
}

fn type_script(field: &DescribedField, is_struct: bool) -> Option<Attribute> {
    let mut told: Vec<TokenStream> = Vec::new();
    let is_optional = is_struct && !field.is_required;
    let is_option = is_optional || field.is_option && field.is_nullable;
    if !field.is_plain || is_option != field.is_option {
        let ty = text(field, is_option || field.is_nullable);
        told.push(quote!(as = #ty));
    }
    if is_optional && field.is_nullable {
        told.push(quote!(optional = nullable));
    } else if is_optional {
        told.push(quote!(optional));
    }
    (!told.is_empty()).then(|| list("ts", quote!(#(#told),*)))
}

fn ty(field: &DescribedField, is_option: bool) -> Type {
    let ty = types::syntax(&field.ty);
    if is_option {
        parse_quote!(Option<#ty>)
    } else {
        ty
    }
}

fn text(field: &DescribedField, is_option: bool) -> Literal {
    literal(&print_type(ty(field, is_option)))
}

/// Returns what stands above the variant that keeps what no other takes: it is not part of the document.
pub(super) fn of_last_variant(item: &Item) -> Vec<Attribute> {
    let described = item
        .described
        .iter()
        .filter(|_| matches!(item.kind, ItemKind::Union { .. }));
    let derives = described.flat_map(|described| &described.derives);
    derives
        .map(|derive| match derive {
            SchemaDerive::Schemars => list("schemars", quote!(skip)),
            SchemaDerive::Utoipa => list("serde", quote!(skip)),
            SchemaDerive::TypeScript => list("ts", quote!(skip)),
        })
        .collect()
}

/// Whether a derive of the user's is made by [`implementations`] instead.
pub(super) fn is_implemented(item: &Item, derive: &PathCode) -> bool {
    let is_enum = matches!(
        item.kind,
        ItemKind::StringEnum { .. } | ItemKind::IntegerEnum { .. }
    );
    let has_attributes = item.described.is_some() && is_enum;
    has_attributes && SchemaDerive::of(derive.as_str()) == Some(SchemaDerive::Utoipa)
}

/// Returns the schema of an open enum for `utoipa`, whose derive knows neither numbers nor a variant for further values.
pub(super) fn implementations(item: &Item) -> Vec<syn::Item> {
    let mut derives = item.more_derives.iter();
    let Some(derive) = derives.find(|derive| is_implemented(item, derive)) else {
        return Vec::new();
    };
    let mut root = derive.syntax();
    root.segments.pop();
    root.segments.pop_punct();
    let (ty, values) = listed(&item.kind);
    let kind = ident(if ty == "String" { "String" } else { "Integer" });
    let name = ident(&item.name);
    let root = if root.segments.is_empty() {
        parse_quote!(utoipa)
    } else {
        root
    };
    let gap = layout::mark();
    vec![
        parse_quote! {
            #gap
            impl #root::PartialSchema for #name {
                fn schema() -> #root::openapi::RefOr<#root::openapi::schema::Schema> {
                    #root::openapi::schema::ObjectBuilder::new()
                        .schema_type(#root::openapi::schema::Type::#kind)
                        .enum_values(Some([#(#values),*]))
                        .into()
                }
            }
        },
        parse_quote!(#gap impl #root::ToSchema for #name {}),
    ]
}
