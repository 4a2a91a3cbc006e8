//! Models to Rust items.

use super::code::{AttributeCode, PathCode};
use super::constraints::{self, Restriction, Telling};
use super::cycles::{self, Cycles};
use super::defaults::Expression;
use super::derives::{self, Holds};
use super::described::Described;
use super::docs::{self, Docs};
use super::presence::{self, Presence};
use super::rest::{self, Rest};
use super::serde_form::Derived;
use super::sizes::{self, Sizes};
use super::types::{
    MapType, RustType, element_type, field_type, integer_holding, is_nullable, map_type,
    replacement, value_type,
};
use super::validated::Rule;
use super::{File, Input};
use crate::ir::{self, EnumValue, Model, ModelId, Object, Shape, Type};
use crate::name::ModelNames;
use crate::version_set::{VersionIndex, VersionSet};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A type to print.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its name.
    pub name: String,
    /// What its doc comment says.
    pub docs: Docs,
    /// The traits that it derives, in order.
    pub derives: Vec<&'static str>,
    /// The traits that a user wants it to derive besides.
    pub more_derives: Vec<PathCode>,
    /// The attributes that a user wants above it.
    pub attributes: Vec<AttributeCode>,
    /// The note of its deprecation, if it is deprecated; it may be empty.
    pub deprecated: Option<String>,
    /// The document's own name for it, where it differs and can be searched for.
    pub alias: Option<String>,
    /// What serde's derives are told of it, where they make its traits.
    pub serde: Option<Box<Derived>>,
    /// What derives of the user's are told of it that describe the JSON, where it has any.
    pub described: Option<Box<Described>>,
    /// The limits of its fields, of what it holds, or of its variants, where a user wants them checked.
    pub rules: Option<Vec<Vec<Rule>>>,
    /// What it is.
    pub kind: ItemKind,
}

/// What a type is.
#[derive(Clone, Debug, PartialEq)]
// A plan has one for each type, and most are structs.
#[allow(missing_docs, clippy::large_enum_variant)]
pub enum ItemKind {
    Struct {
        fields: Vec<Field>,
        /// The field for all keys that have none of their own.
        rest: Option<Field>,
        includes: Vec<Include>,
        /// Whether `Default` differs from what null reads as, here or in what it holds.
        has_defaults: bool,
    },
    /// An enum of texts; `other` is the variant for texts that are not listed.
    StringEnum {
        variants: Vec<Variant<String>>,
        other: String,
    },
    /// An enum of whole numbers.
    IntegerEnum {
        repr: &'static str,
        variants: Vec<Variant<i64>>,
        other: String,
    },
    /// A newtype over a list that keeps null and empty apart.
    List(RustType),
    /// A newtype over a map.
    Map(MapType, RustType),
    /// Another name for a type.
    Alias(RustType),
    Union {
        by: Option<String>,
        variants: Vec<UnionVariant>,
        other: String,
    },
}

impl ItemKind {
    /// The keyword of its declaration.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Struct { .. } | Self::List(_) | Self::Map(..) => "struct",
            Self::StringEnum { .. } | Self::IntegerEnum { .. } | Self::Union { .. } => "enum",
            Self::Alias(_) => "type",
        }
    }
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its JSON key.
    pub key: String,
    /// Its type, `Option` and `Box` included.
    pub ty: RustType,
    /// When it is written.
    pub presence: Presence,
    /// Whether the document says that null may stand for it.
    pub is_nullable: bool,
    /// Which values it takes, where that tells variants of a union apart.
    pub constraints: Option<Box<Restriction>>,
    /// What `Default` puts here, where that is not the `Default` of its type.
    pub default: Option<Box<Expression>>,
    /// What its doc comment says.
    pub docs: Docs,
    /// The JSON key, where it differs from the name and can be searched for.
    pub alias: Option<String>,
    /// The note of its deprecation, if it is deprecated; it may be empty.
    pub deprecated: Option<String>,
}

/// A struct whose fields this one takes over, and their names here, which are the same there.
#[derive(Clone, Debug, PartialEq)]
pub struct Include {
    /// The other struct.
    pub type_name: String,
    /// The fields that both have.
    pub fields: Vec<String>,
    /// Whether this struct has fields of its own besides.
    pub is_larger: bool,
}

/// A variant that stands for one value.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct Variant<T> {
    pub name: String,
    pub value: T,
    pub docs: Docs,
    /// What the value means, where that is said: the docs without the value itself.
    pub meaning: Option<String>,
}

/// A variant that holds one of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct UnionVariant {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub ty: RustType,
    /// The texts of the discriminator that stand for it.
    pub tags: Vec<String>,
    /// Which values it takes, where that tells it apart.
    pub constraints: Option<Restriction>,
    /// What its doc comment says.
    pub docs: Docs,
}

impl Item {
    /// All types that it names.
    pub fn types(&self) -> Vec<&RustType> {
        match &self.kind {
            ItemKind::Struct { fields, rest, .. } => {
                fields.iter().chain(rest).map(|field| &field.ty).collect()
            }
            ItemKind::StringEnum { .. } | ItemKind::IntegerEnum { .. } => Vec::new(),
            ItemKind::List(ty) | ItemKind::Map(_, ty) | ItemKind::Alias(ty) => vec![ty],
            ItemKind::Union { variants, .. } => {
                variants.iter().map(|variant| &variant.ty).collect()
            }
        }
    }
}

/// One file for each model, in the order of the models.
pub(super) fn files(input: &Input<'_>, owner: VersionIndex) -> Vec<File> {
    let cycles = cycles::find(input.api);
    let holds = derives::find(input);
    let operations = input.api.operations.iter();
    let planning = Planning {
        input,
        cycles: &cycles,
        sizes: sizes::find(input, &cycles),
        telling: constraints::find(input.api),
        patched: input
            .settings
            .map(|settings| settings.patched(input.api))
            .unwrap_or_default(),
        operations: operations
            .map(|operation| (operation.id.as_str(), operation))
            .collect(),
    };
    let models = input.api.models();
    let file = |(id, model): (ModelId, &Model)| {
        file(planning.item(id, model, holds[id.0]), input, owner, id)
    };
    models.map(file).collect()
}

fn file(item: Item, input: &Input<'_>, owner: VersionIndex, id: ModelId) -> File {
    let mut siblings = BTreeMap::new();
    let mut collections = BTreeSet::new();
    for ty in item.types() {
        ty.visit(&mut |ty| match ty {
            RustType::Model(name) if *name != item.name => {
                siblings.insert(name.clone(), owner);
            }
            RustType::Map(MapType::Sorted, _) => _ = collections.insert("BTreeMap"),
            RustType::KeySet => _ = collections.insert("BTreeSet"),
            _ => {}
        });
    }
    if matches!(item.kind, ItemKind::Map(MapType::Sorted, _)) {
        collections.insert("BTreeMap");
    }
    if let ItemKind::Struct { includes, .. } = &item.kind {
        siblings.extend(
            includes
                .iter()
                .map(|include| (include.type_name.clone(), owner)),
        );
    }
    let model = input.api.model(id);
    File {
        owner,
        offered_by: VersionSet::only(owner),
        stem: input.names.of(id).stem.clone(),
        schema_path: model.path.to_string(),
        go_name: model.annotations.go_name.clone(),
        item,
        siblings,
        links: BTreeMap::new(),
        collections,
        names_deprecated: false,
    }
}

struct Planning<'a> {
    input: &'a Input<'a>,
    cycles: &'a Cycles,
    sizes: Sizes,
    telling: Telling,
    /// The models whose properties tell null from absence.
    patched: BTreeSet<ModelId>,
    operations: docs::Operations<'a>,
}

impl Planning<'_> {
    fn item(&self, id: ModelId, model: &Model, holds: Holds) -> Item {
        let names = self.input.names.of(id);
        let kind = self.kind(id, model, names);
        let derives = derives::of(&kind, holds);
        let (attributes, more_derives) = match (self.input.settings, &kind) {
            // A type of another name has what that one has.
            (None, _) | (_, ItemKind::Alias(_)) => Default::default(),
            (Some(settings), _) => (
                settings.attributes(&model.path),
                settings.derives(&model.path, &derives),
            ),
        };
        Item {
            name: names.type_name.clone(),
            docs: docs::of_model(&self.operations, model),
            attributes,
            more_derives,
            derives,
            deprecated: docs::deprecation(&model.annotations, |_| None),
            alias: match model.path.steps() {
                [crate::schema_path::Step::Definition(name)] => alias(name, &names.type_name),
                _ => None,
            },
            serde: None,
            described: None,
            rules: None,
            kind,
        }
    }

    fn kind(&self, id: ModelId, model: &Model, names: &ModelNames) -> ItemKind {
        if let Some(foreign) = replacement(self.input, &model.path) {
            return ItemKind::Alias(foreign);
        }
        match &model.shape {
            Shape::Object(object) => ItemKind::Struct {
                fields: self.fields(id, object, names),
                rest: rest::of(self.input, object, names).map(rest_field),
                includes: self.includes(id, object, names),
                has_defaults: false,
            },
            Shape::StringEnum(values) => ItemKind::StringEnum {
                variants: variants(values, names, String::clone),
                other: names.rest.clone(),
            },
            Shape::IntegerEnum { format, values } => ItemKind::IntegerEnum {
                repr: integer_holding(format.as_deref(), values.iter().map(|listed| listed.value)),
                variants: variants(values, names, i64::to_string),
                other: names.rest.clone(),
            },
            Shape::Union(union) => self.union(id, union, names),
            Shape::Alias(type_ref) => match &type_ref.ty {
                Type::Array(items) => ItemKind::List(element_type(self.input, items)),
                Type::Map(values) => {
                    ItemKind::Map(map_type(self.input), element_type(self.input, values))
                }
                Type::Text(Some(format)) if format == "binary" => {
                    match value_type(self.input, type_ref) {
                        foreign @ RustType::Foreign(_) => ItemKind::Alias(foreign),
                        _ => ItemKind::Alias(RustType::Bytes),
                    }
                }
                _ if type_ref.nullable == Some(true) => {
                    ItemKind::Alias(element_type(self.input, type_ref))
                }
                _ => ItemKind::Alias(value_type(self.input, type_ref)),
            },
        }
    }

    fn fields(&self, id: ModelId, object: &Object, names: &ModelNames) -> Vec<Field> {
        let fields = object.fields.iter().zip(&names.members);
        let rust_name = |key: &str| {
            let at = object.fields.iter().position(|field| field.key == key)?;
            names.members.get(at).cloned()
        };
        fields
            .map(|(field, name)| self.field(id, field, name, rust_name))
            .collect()
    }

    fn field(
        &self,
        id: ModelId,
        field: &ir::Field,
        name: &str,
        rust_name: impl Fn(&str) -> Option<String>,
    ) -> Field {
        let type_ref = &field.type_ref;
        let mut ty = field_type(self.input, field);
        let on_cycle = matches!(type_ref.ty, Type::Model(held) if self.cycles.contain(id, held));
        if on_cycle {
            ty = RustType::Box(Box::new(ty));
        }
        let is_nullable = is_nullable(self.input, type_ref);
        let has_null = is_nullable || on_cycle;
        let presence = presence::of(self.input, self.patched.contains(&id), field, &ty, has_null);
        let is_model = matches!(ty, RustType::Model(_));
        if is_model && presence != Presence::Required && self.sizes.is_large(&type_ref.ty) {
            ty = RustType::Box(Box::new(ty));
        }
        match presence {
            Presence::Required => {}
            Presence::Nullable | Presence::Optional => ty = ty.optional(),
            Presence::Maybe => ty = RustType::Maybe(Box::new(ty)),
        }
        Field {
            name: name.to_owned(),
            key: field.key.clone(),
            ty,
            presence,
            is_nullable,
            constraints: self.telling.field(id, &field.key).map(Box::new),
            default: None,
            // What is said of fields is most of what is said, and mostly the same in every version: `merge` finds out once.
            docs: Docs::default(),
            alias: alias(&field.key, name),
            deprecated: docs::deprecation(&type_ref.annotations, rust_name),
        }
    }

    /// The included structs that can be told from this one field by field.
    fn includes(&self, id: ModelId, object: &Object, names: &ModelNames) -> Vec<Include> {
        if object.includes.is_empty() {
            return Vec::new();
        }
        let own = self.fields(id, object, names);
        let own_types: HashMap<&str, &RustType> = own
            .iter()
            .map(|field| (field.name.as_str(), &field.ty))
            .collect();
        let mut includes = Vec::new();
        for included in &object.includes {
            let part_names = self.input.names.of(*included);
            let Shape::Object(part) = &self.input.api.model(*included).shape else {
                continue;
            };
            let fields = self.fields(*included, part, part_names);
            let same = |field: &Field| {
                let own = own_types.get(field.name.as_str());
                own.is_some_and(|ty| **ty == field.ty)
            };
            let Some(unknown) = rest::shared(self.input, (object, names), (part, part_names))
            else {
                continue;
            };
            if fields.iter().all(same) {
                includes.push(Include {
                    type_name: part_names.type_name.clone(),
                    is_larger: own.len() > fields.len() || object.additional.is_some(),
                    fields: fields
                        .into_iter()
                        .map(|field| field.name)
                        .chain(unknown)
                        .collect(),
                });
            }
        }
        includes
    }

    fn union(&self, id: ModelId, union: &ir::Union, names: &ModelNames) -> ItemKind {
        let variants = union.variants.iter().zip(&names.members).enumerate();
        let variants = variants.map(|(index, (type_ref, name))| {
            let mut ty = value_type(self.input, type_ref);
            if matches!(type_ref.ty, Type::Model(held) if self.cycles.contain(id, held)) {
                ty = RustType::Box(Box::new(ty));
            }
            let stand_in = || match &type_ref.ty {
                Type::Model(held) => format!("A `{}`.", self.input.names.of(*held).type_name),
                _ => format!("Variant {} in the document.", index + 1),
            };
            let docs = Docs::said_or(type_ref.annotations.description.as_ref(), stand_in);
            UnionVariant {
                name: name.clone(),
                ty,
                constraints: self.telling.variant(id, index),
                tags: union
                    .discriminator
                    .as_ref()
                    .map_or_else(Vec::new, |d| d.tags[index].clone()),
                docs,
            }
        });
        ItemKind::Union {
            by: union
                .discriminator
                .as_ref()
                .map(|discriminator| discriminator.property.clone()),
            variants: variants.collect(),
            other: names.rest.clone(),
        }
    }
}

fn rest_field(rest: Rest) -> Field {
    let Rest { name, ty, docs } = rest;
    Field {
        name,
        key: String::new(),
        ty,
        presence: Presence::Required,
        is_nullable: false,
        constraints: None,
        default: None,
        docs,
        alias: None,
        deprecated: None,
    }
}

fn variants<T: Clone>(
    values: &[EnumValue<T>],
    names: &ModelNames,
    text: impl Fn(&T) -> String,
) -> Vec<Variant<T>> {
    let values = values.iter().zip(&names.members);
    values
        .map(|(value, name)| Variant {
            name: name.clone(),
            value: value.value.clone(),
            docs: docs::of_value(&text(&value.value), value.description.as_deref()),
            meaning: value.description.clone(),
        })
        .collect()
}

/// A name to search for: rustdoc takes those without spaces and quotes, and warns of one that is the name itself.
fn alias(original: &str, name: &str) -> Option<String> {
    let searchable = !original.is_empty()
        && original
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-.$@/:+".contains(c));
    (searchable && original != name).then(|| original.to_owned())
}
