//! What derives that describe the JSON are told of each type: what serde's attributes do not say, or say otherwise than the document.
//!
//! In: the files of a plan whose models have serde's derives. Out: the same, each item with what such derives of a user's choice have
//! to know. Left out on purpose: derives of other crates, which read what serde's attributes say.

use super::{File, Module};
mod rings;

use super::item::{Field, Item, ItemKind};
use super::presence::Presence;
use super::types::{MapType, RustType};

/// A derive that describes the JSON, and of which the attributes are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemaDerive {
    /// `schemars::JsonSchema`
    Schemars,
    /// `utoipa::ToSchema`
    Utoipa,
    /// `ts_rs::TS`
    TypeScript,
}

impl SchemaDerive {
    /// Returns the derive at a path, by its last name.
    pub(crate) fn of(path: &str) -> Option<Self> {
        let last = path.rsplit("::").next().unwrap_or_default();
        match last {
            "JsonSchema" => Some(Self::Schemars),
            "ToSchema" => Some(Self::Utoipa),
            "TS" => Some(Self::TypeScript),
            _ => None,
        }
    }
}

/// What derives that describe the JSON are told of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    /// Those that the item has.
    pub derives: Vec<SchemaDerive>,
    /// What they are told of each field, the one for further keys last; of a list or map, of what it holds; of a union, of each variant.
    pub fields: Vec<DescribedField>,
}

/// What such a derive is told of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DescribedField {
    /// What is sent, without null.
    pub ty: RustType,
    /// Whether the type of the field says that already, but for null.
    pub is_plain: bool,
    /// Whether the type of the field is an option.
    pub is_option: bool,
    /// Whether the key is always there.
    pub is_required: bool,
    /// Whether null may stand in its place.
    pub is_nullable: bool,
    /// Whether it stands for further keys.
    pub is_flat: bool,
    /// Whether it closes a ring of models: each ring has such a field.
    pub is_closing: bool,
}

/// Tells such derives what they have to know.
pub(super) fn add(files: &mut [File], modules: &[Module]) {
    let rings = rings::find(files, modules);
    for (file, closing) in files.iter_mut().zip(rings) {
        let derives = file.item.more_derives.iter();
        let derives: Vec<_> = derives
            .filter_map(|it| SchemaDerive::of(it.as_str()))
            .collect();
        if derives.is_empty() {
            continue;
        }
        let mut fields = fields(&file.item);
        for field in &mut fields {
            let mut is_closing = false;
            field.ty.visit(&mut |ty| {
                is_closing |= matches!(ty, RustType::Model(name) if closing.contains(name))
            });
            field.is_closing = is_closing;
        }
        let has_keys = fields
            .iter()
            .any(|field| !field.is_plain && holds_maps(&field.ty));
        if has_keys {
            file.collections.insert("BTreeMap");
        }
        file.item.described = Some(Box::new(Described { derives, fields }));
    }
}

fn fields(item: &Item) -> Vec<DescribedField> {
    match &item.kind {
        ItemKind::Struct { fields, rest, .. } => {
            let rest = rest.iter().map(|rest| DescribedField {
                is_flat: true,
                ..DescribedField::of_value(&rest.ty)
            });
            fields.iter().map(DescribedField::of).chain(rest).collect()
        }
        ItemKind::List(items) => {
            vec![DescribedField::within_option(RustType::Vec(Box::new(
                items.clone(),
            )))]
        }
        ItemKind::Map(map, values) => {
            let held = RustType::Map(map.clone(), Box::new(values.clone()));
            vec![DescribedField::within_option(held)]
        }
        ItemKind::Union { variants, .. } => {
            let variants = variants.iter();
            variants
                .map(|variant| DescribedField::of_value(&variant.ty))
                .collect()
        }
        ItemKind::StringEnum { .. } | ItemKind::IntegerEnum { .. } | ItemKind::Alias(_) => {
            Vec::new()
        }
    }
}

impl DescribedField {
    fn of(field: &Field) -> Self {
        let inner = match &field.ty {
            RustType::Option(inner) | RustType::Maybe(inner) => inner,
            ty => ty,
        };
        let described = Self::of_value(inner);
        let is_maybe = matches!(field.ty, RustType::Maybe(_));
        Self {
            is_plain: described.is_plain && !is_maybe,
            is_option: matches!(field.ty, RustType::Option(_)),
            is_required: matches!(field.presence, Presence::Required | Presence::Nullable),
            is_nullable: field.is_nullable || is_maybe,
            is_flat: false,
            is_closing: false,
            ty: described.ty,
        }
    }

    fn of_value(ty: &RustType) -> Self {
        let sent = sent(ty);
        Self {
            is_plain: sent == *ty,
            ty: sent,
            is_option: false,
            is_required: true,
            is_nullable: false,
            is_flat: false,
            is_closing: false,
        }
    }

    fn within_option(ty: RustType) -> Self {
        Self {
            is_option: true,
            ..Self::of_value(&ty)
        }
    }
}

/// The type of what is sent for a type, of which every such derive knows the parts.
fn sent(ty: &RustType) -> RustType {
    let inside = |inner: &RustType| Box::new(sent(inner));
    match ty {
        RustType::Timestamp => RustType::String,
        RustType::KeySet => {
            // An object without keys, as far as types can say that.
            let nothing = RustType::Map(MapType::Sorted, Box::new(RustType::String));
            RustType::Map(MapType::Sorted, Box::new(nothing))
        }
        RustType::Vec(inner) => RustType::Vec(inside(inner)),
        RustType::Map(map, inner) => RustType::Map(map.clone(), inside(inner)),
        RustType::Option(inner) | RustType::Maybe(inner) => RustType::Option(inside(inner)),
        RustType::Box(inner) => RustType::Box(inside(inner)),
        ty => ty.clone(),
    }
}

fn holds_maps(ty: &RustType) -> bool {
    let mut found = false;
    ty.visit(&mut |ty| found |= matches!(ty, RustType::Map(MapType::Sorted, _)));
    found
}
