//! Models to Rust items.

use super::code::{AttributeCode, PathCode};
use super::cycles::{self, Circles};
use super::derives::{self, Holds};
use super::docs::{self, Docs};
use super::types::{
    MapType, RustType, element_type, integer_holding, is_nullable, map_type, value_type,
};
use super::{File, Input};
use crate::ir::{self, EnumValue, Model, ModelId, Object, Shape, Type};
use crate::name::ModelNames;
use crate::version_set::VersionSet;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A type to print.
#[derive(Clone, Debug)]
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
    /// What it is.
    pub kind: Kind,
}

/// What a type is.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Kind {
    Struct {
        fields: Vec<Field>,
        /// The field for all keys that have none of their own.
        rest: Option<Field>,
        includes: Vec<Include>,
    },
    /// An enum of texts; `other` is the variant for texts that are not listed.
    TextEnum {
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

impl Kind {
    /// The keyword of its declaration.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Struct { .. } | Self::List(_) | Self::Map(..) => "struct",
            Self::TextEnum { .. } | Self::IntegerEnum { .. } | Self::Union { .. } => "enum",
            Self::Alias(_) => "type",
        }
    }
}

/// A field of a struct.
#[derive(Clone, Debug)]
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
    /// What its doc comment says.
    pub docs: Docs,
    /// The JSON key, where it differs from the name and can be searched for.
    pub alias: Option<String>,
    /// The note of its deprecation, if it is deprecated; it may be empty.
    pub deprecated: Option<String>,
}

/// When a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// Always, with a value.
    Required,
    /// Always, as null where there is no value.
    Nullable,
    /// Only with a value.
    Optional,
}

impl Presence {
    /// The word in the table under a struct.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Nullable => "nullable",
            Self::Optional => "optional",
        }
    }
}

/// A struct whose fields this one takes over, and their names here, which are the same there.
#[derive(Clone, Debug)]
pub struct Include {
    /// The other struct.
    pub type_name: String,
    /// The fields that both have.
    pub fields: Vec<String>,
    /// Whether this struct has fields of its own besides.
    pub is_larger: bool,
}

/// A variant that stands for one value.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Variant<T> {
    pub name: String,
    pub value: T,
    pub docs: Docs,
    /// What the value means, where that is said: the docs without the value itself.
    pub meaning: Option<String>,
}

/// A variant that holds one of several types.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub ty: RustType,
    /// The texts of the discriminator that stand for it.
    pub tags: Vec<String>,
    /// What its doc comment says.
    pub docs: Docs,
}

impl Item {
    /// All types that it names.
    pub fn types(&self) -> Vec<&RustType> {
        match &self.kind {
            Kind::Struct { fields, rest, .. } => {
                fields.iter().chain(rest).map(|field| &field.ty).collect()
            }
            Kind::TextEnum { .. } | Kind::IntegerEnum { .. } => Vec::new(),
            Kind::List(ty) | Kind::Map(_, ty) | Kind::Alias(ty) => vec![ty],
            Kind::Union { variants, .. } => variants.iter().map(|variant| &variant.ty).collect(),
        }
    }
}

/// One file for each model, in the order of the models.
pub(super) fn files(input: &Input<'_>, owner: usize) -> Vec<File> {
    let circles = cycles::find(input.api);
    let holds = derives::find(input);
    let operations = input.api.operations.iter();
    let planning = Planning {
        input,
        circles: &circles,
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

fn file(item: Item, input: &Input<'_>, owner: usize, id: ModelId) -> File {
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
    if matches!(item.kind, Kind::Map(MapType::Sorted, _)) {
        collections.insert("BTreeMap");
    }
    if let Kind::Struct { includes, .. } = &item.kind {
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
        go_name: model.about.go_name.clone(),
        item,
        siblings,
        links: BTreeMap::new(),
        collections,
        names_deprecated: false,
    }
}

struct Planning<'a> {
    input: &'a Input<'a>,
    circles: &'a Circles,
    operations: docs::Operations<'a>,
}

impl Planning<'_> {
    fn item(&self, id: ModelId, model: &Model, holds: Holds) -> Item {
        let names = self.input.names.of(id);
        let kind = self.kind(id, model, names);
        let derives = derived(&kind, holds);
        let (attributes, more_derives) = match (self.input.settings, &kind) {
            // A type of another name has what that one has.
            (None, _) | (_, Kind::Alias(_)) => Default::default(),
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
            deprecated: docs::deprecation(&model.about, |_| None),
            alias: match model.path.steps() {
                [crate::schema_path::Step::Definition(name)] => alias(name, &names.type_name),
                _ => None,
            },
            kind,
        }
    }

    fn kind(&self, id: ModelId, model: &Model, names: &ModelNames) -> Kind {
        match &model.shape {
            Shape::Object(object) => Kind::Struct {
                fields: self.fields(id, object, names),
                rest: self.rest(object, names),
                includes: self.includes(id, object, names),
            },
            Shape::TextEnum(values) => Kind::TextEnum {
                variants: variants(values, names, String::clone),
                other: names.rest.clone(),
            },
            Shape::IntegerEnum { format, values } => Kind::IntegerEnum {
                repr: integer_holding(format.as_deref(), values.iter().map(|listed| listed.value)),
                variants: variants(values, names, i64::to_string),
                other: names.rest.clone(),
            },
            Shape::Union(union) => self.union(id, union, names),
            Shape::Alias(slot) => match &slot.ty {
                Type::Array(items) => Kind::List(element_type(self.input, items)),
                Type::Map(values) => {
                    Kind::Map(map_type(self.input), element_type(self.input, values))
                }
                Type::Text(Some(format)) if format == "binary" => {
                    match value_type(self.input, slot) {
                        foreign @ RustType::Foreign(_) => Kind::Alias(foreign),
                        _ => Kind::Alias(RustType::Bytes),
                    }
                }
                _ => Kind::Alias(value_type(self.input, slot)),
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
        let slot = &field.slot;
        let mut ty = value_type(self.input, slot);
        let on_circle = matches!(slot.ty, Type::Model(held) if self.circles.contain(id, held));
        if on_circle {
            ty = RustType::Box(Box::new(ty));
        }
        let is_nullable = is_nullable(self.input, slot);
        // The zero value of a struct that holds itself would have no end, so there it is none.
        let presence = match (field.required, is_nullable || on_circle) {
            (true, false) => Presence::Required,
            // Free JSON holds null itself.
            (true, true) if ty == RustType::Json => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, _) => Presence::Optional,
        };
        if presence != Presence::Required {
            ty = ty.optional();
        }
        Field {
            name: name.to_owned(),
            key: field.key.clone(),
            ty,
            presence,
            is_nullable,
            // What is said of fields is most of what is said, and mostly the same in every version: `merge` finds out once.
            docs: Docs::default(),
            alias: alias(&field.key, name),
            deprecated: docs::deprecation(&slot.about, rust_name),
        }
    }

    /// The map for keys that have no field: as the document allows them, or as the user wants them kept.
    fn rest(&self, object: &Object, names: &ModelNames) -> Option<Field> {
        let Some(slot) = &object.additional else {
            return self.input.keep_unknown.then(|| self.unknown(names));
        };
        let stand_in = || "All other keys, with their values.".to_owned();
        let values = element_type(self.input, slot);
        let docs = Docs::said_or(slot.about.description.as_ref(), stand_in);
        Some(self.map_field(names.rest.clone(), values, docs))
    }

    /// The map for keys that the document does not have.
    fn unknown(&self, names: &ModelNames) -> Field {
        let mut name = "unknown".to_owned();
        while names.members.contains(&name) {
            name.push('_');
        }
        let text = || "Keys that the document does not have, with their values as sent.".to_owned();
        self.map_field(name, RustType::Json, Docs::said_or(None, text))
    }

    fn map_field(&self, name: String, values: RustType, docs: Docs) -> Field {
        Field {
            name,
            key: String::new(),
            ty: RustType::Map(map_type(self.input), Box::new(values)),
            presence: Presence::Required,
            is_nullable: false,
            docs,
            alias: None,
            deprecated: None,
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
            if part.additional.is_none() && !self.input.keep_unknown && fields.iter().all(same) {
                includes.push(Include {
                    type_name: part_names.type_name.clone(),
                    is_larger: own.len() > fields.len() || object.additional.is_some(),
                    fields: fields.into_iter().map(|field| field.name).collect(),
                });
            }
        }
        includes
    }

    fn union(&self, id: ModelId, union: &ir::Union, names: &ModelNames) -> Kind {
        let variants = union.variants.iter().zip(&names.members).enumerate();
        let variants = variants.map(|(index, (slot, name))| {
            let mut ty = value_type(self.input, slot);
            if matches!(slot.ty, Type::Model(held) if self.circles.contain(id, held)) {
                ty = RustType::Box(Box::new(ty));
            }
            let stand_in = || match &slot.ty {
                Type::Model(held) => format!("A `{}`.", self.input.names.of(*held).type_name),
                _ => format!("Variant {} of the document.", index + 1),
            };
            let docs = Docs::said_or(slot.about.description.as_ref(), stand_in);
            UnionVariant {
                name: name.clone(),
                ty,
                tags: union
                    .discriminator
                    .as_ref()
                    .map_or_else(Vec::new, |d| d.tags[index].clone()),
                docs,
            }
        });
        Kind::Union {
            by: union
                .discriminator
                .as_ref()
                .map(|discriminator| discriminator.property.clone()),
            variants: variants.collect(),
            other: names.rest.clone(),
        }
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

fn derived(kind: &Kind, holds: Holds) -> Vec<&'static str> {
    let mut derives = match kind {
        Kind::Alias(_) => return Vec::new(),
        // The runtime gives these their zero value, which is not that of their first variant.
        Kind::TextEnum { .. } | Kind::IntegerEnum { .. } | Kind::Union { .. } => {
            vec!["Clone", "Debug", "PartialEq"]
        }
        _ => vec!["Clone", "Debug", "Default", "PartialEq"],
    };
    if holds.eq {
        derives.push("Eq");
    }
    if holds.eq && holds.hash {
        derives.push("Hash");
    }
    if matches!(kind, Kind::TextEnum { .. } | Kind::IntegerEnum { .. }) {
        derives.extend(["PartialOrd", "Ord"]);
    }
    derives
}

/// A name to search for: rustdoc takes those without spaces and quotes, and warns of one that is the name itself.
fn alias(original: &str, name: &str) -> Option<String> {
    let searchable = !original.is_empty()
        && original
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-.$@/:+".contains(c));
    (searchable && original != name).then(|| original.to_owned())
}
