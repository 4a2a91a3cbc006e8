//! The document as plain data, in its own terms: what travels on the wire, and what is said about it.
//!
//! In: what `lower` found. Out: [`Api`], which every later stage reads. Left out on purpose: Rust. There is no Rust
//! name here, no `Option`, no derive and no `Box`; `name` and `plan` decide those. References are ids, so a cycle
//! needs no special case.

mod availability;
mod operation;
pub mod visit;
pub mod visit_mut;

pub use availability::{Availability, Available, Rename, availability, parameter_key};
pub use operation::{
    Body, Inside, Method, Nameless, OAuthFlow, Operation, Parameter, ParameterContent,
    ParameterKey, ParameterLocation, ParameterStyle, Response, SecurityKind, SecurityRequirement,
    SecurityScheme,
};

use crate::pointer::Pointer;
use crate::schema_path::SchemaPath;
use serde::Serialize;
use serde_json::Value;

/// One version of an API.
#[derive(Clone, Debug, Serialize)]
pub struct Api {
    /// The document's title.
    pub title: String,
    /// The version as the document writes it.
    pub version: String,
    /// What the document says of the API as a whole.
    pub description: Option<String>,
    /// All models: definitions in the order of the document, then what stood inline, in the order of discovery.
    pub models: Vec<Model>,
    /// All operations, in the order of the document.
    pub operations: Vec<Operation>,
    /// What stands before each path, such as `/v1`; empty where nothing does.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub base_path: String,
    /// The ways to show who is calling.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub security_schemes: Vec<SecurityScheme>,
}

impl Api {
    /// The model with this id.
    pub fn model(&self, id: ModelId) -> &Model {
        &self.models[id.0]
    }

    /// All models with their ids.
    pub fn models(&self) -> impl Iterator<Item = (ModelId, &Model)> {
        self.models
            .iter()
            .enumerate()
            .map(|(i, model)| (ModelId(i), model))
    }
}

/// The id of a model in one [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct ModelId(pub usize);

/// A type with a name of its own.
#[derive(Clone, Debug, Serialize)]
pub struct Model {
    /// Where it is defined.
    pub path: SchemaPath,
    /// Where it stands in the canonical document, for messages.
    #[serde(skip)]
    pub pointer: Pointer,
    /// A title that can be a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The kind of place it was found in.
    pub location: ModelLocation,
    /// What is said about it.
    pub annotations: Annotations,
    /// Whether null may stand for it wherever it is referred to; `None` where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
    /// What is meant where it is left out, as said of the model itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    /// Whether Go leaves it out when it is empty, where that is said of the model itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub omit_empty: Option<bool>,
    /// What it holds.
    pub shape: Shape,
}

/// Where a model was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ModelLocation {
    /// Defined under a name of its own.
    Definition,
    /// Inline, in a property, as the items of an array, as the values of a map, or as a variant.
    Inline,
    /// A request body.
    RequestBody,
    /// The body of a response.
    ResponseBody,
}

/// What a model holds.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Named fields.
    Object(Object),
    /// One of a set of texts, open to others.
    StringEnum(Vec<EnumValue<String>>),
    /// One of a set of whole numbers, open to others.
    IntegerEnum {
        /// The format of the numbers.
        format: Option<String>,
        /// The numbers that are listed.
        values: Vec<EnumValue<i64>>,
    },
    /// One of several types.
    Union(Union),
    /// Another type under this name: an array, a map, a scalar, a free value or another model.
    Alias(Box<TypeRef>),
}

/// An object, with the parts of an allOf merged into one list of fields.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Object {
    /// Its fields, in the order of the document.
    pub fields: Vec<Field>,
    /// The values of keys other than the fields, where the document gives them a type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional: Option<Box<TypeRef>>,
    /// Whether the document forbids all keys other than the fields.
    #[serde(skip_serializing_if = "is_false")]
    pub closed: bool,
    /// The models whose fields it takes over by an allOf.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub includes: Vec<ModelId>,
    /// How many parts of the allOf stood inline and hold properties of their own.
    #[serde(skip_serializing_if = "is_zero")]
    pub inline_parts: usize,
    /// Names that are said to be required although no property has them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub required_without_property: Vec<String>,
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// A field of an object.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// Its JSON key.
    pub key: String,
    /// Whether the document says that it is always there.
    pub required: bool,
    /// The model that it was taken over from by an allOf.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub included_from: Option<ModelId>,
    /// Where it is defined; for an included field that is in the other model.
    pub path: SchemaPath,
    /// What it holds.
    pub type_ref: TypeRef,
}

/// A value that is listed.
#[derive(Clone, Debug, Serialize)]
pub struct EnumValue<T> {
    /// The value on the wire.
    pub value: T,
    /// A name that the document gives to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What is said about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// A oneOf or anyOf.
#[derive(Clone, Debug, Serialize)]
pub struct Union {
    /// Its variants, in the order of the document.
    pub variants: Vec<TypeRef>,
    /// The title of each variant, where that is a name.
    #[serde(skip_serializing_if = "has_no_title")]
    pub titles: Vec<Option<String>>,
    /// The property whose text tells the variants apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discriminator: Option<Discriminator>,
}

fn has_no_title(titles: &[Option<String>]) -> bool {
    titles.iter().all(Option::is_none)
}

/// How the text of a property names a variant.
#[derive(Clone, Debug, Serialize)]
pub struct Discriminator {
    /// The property.
    pub property: String,
    /// For each variant, the texts that stand for it.
    pub tags: Vec<Vec<String>>,
}

/// A place that holds a value: its type, and what is said about the value there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeRef {
    /// The type of the value.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Whether null may stand for it, as said in this place; `None` where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
    /// What is said about it.
    #[serde(skip_serializing_if = "Annotations::is_empty")]
    pub annotations: Annotations,
    /// What is meant where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Value>,
    /// What values it may take.
    #[serde(skip_serializing_if = "Constraints::is_empty")]
    pub constraints: Constraints,
    /// Whether Go leaves it out when it is empty, where the document says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub omit_empty: Option<bool>,
    /// Whether the document had a `$ref` here with other keys beside it.
    #[serde(skip)]
    pub reference_with_siblings: bool,
    /// How many parts of an allOf here said nothing of the type, beside the one that did.
    #[serde(skip)]
    pub shapeless_parts: usize,
    /// Whether the document gave it no type, nor anything to infer one from.
    #[serde(skip)]
    pub untyped: bool,
    /// Whether the document gave it no type, and it follows from the other keys.
    #[serde(skip)]
    pub inferred: bool,
    /// The values of an enum that is not modelled: of objects, of numbers, or mixed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub listed: Vec<Value>,
}

impl TypeRef {
    /// A place of which only the type is known.
    pub fn of(ty: Type) -> Self {
        Self {
            ty,
            nullable: None,
            annotations: Annotations::default(),
            default: None,
            constraints: Constraints::default(),
            omit_empty: None,
            reference_with_siblings: false,
            shapeless_parts: 0,
            untyped: false,
            inferred: false,
            listed: Vec::new(),
        }
    }
}

/// The type of a value on the wire.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Type {
    /// Anything: the document gives no type, or one that is not modelled.
    Any,
    /// An object whose keys are not known.
    FreeObject,
    /// True or false.
    Boolean,
    /// A whole number of this format.
    Integer(Option<String>),
    /// A number of this format.
    Number(Option<String>),
    /// Text of this format.
    Text(Option<String>),
    /// A list.
    Array(Box<TypeRef>),
    /// An object with any keys and values of one type.
    Map(Box<TypeRef>),
    /// An object of which only the keys count, since each value is `{}`.
    KeySet,
    /// A model.
    Model(ModelId),
}

/// What is said about something, in words.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Annotations {
    /// What it is: CommonMark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// An example of a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Value>,
    /// That it should no longer be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecation>,
    /// Whether the document itself calls it deprecated, whatever a description of somebody else's says.
    #[serde(skip)]
    pub is_deprecated_in_document: bool,
    /// Those of its values that should no longer be used, as the document says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deprecated_values: Vec<String>,
    /// The values of an enum that may grow at any time: `x-extensible-enum`.
    #[serde(skip)]
    pub known_values: Vec<String>,
    /// Its name in the server's own code: `x-go-name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub go_name: Option<String>,
}

impl Annotations {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Since when something should no longer be used, and what to use instead.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Deprecation {
    /// The first version that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// What replaces it: a schema path or words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replacement: Option<String>,
}

/// What values a type reference may take, beyond its type.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Constraints {
    /// The least number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Value>,
    /// The greatest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Value>,
    /// Whether the least number itself is out of range.
    #[serde(skip_serializing_if = "is_false")]
    pub exclusive_minimum: bool,
    /// Whether the greatest number itself is out of range.
    #[serde(skip_serializing_if = "is_false")]
    pub exclusive_maximum: bool,
    /// What a number has to be a multiple of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiple_of: Option<Value>,
    /// The least length: of text in characters, of a list or map in entries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<usize>,
    /// The greatest length, in the same unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<usize>,
    /// A regular expression that a text matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Whether the entries of a list all differ.
    #[serde(skip_serializing_if = "is_false")]
    pub unique_items: bool,
    /// Whether it is only ever sent by the server.
    #[serde(skip_serializing_if = "is_false")]
    pub read_only: bool,
    /// Whether it is only ever sent to the server.
    #[serde(skip_serializing_if = "is_false")]
    pub write_only: bool,
}

impl Constraints {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn is_false(flag: &bool) -> bool {
    !*flag
}
