//! Parameters: the fields of the struct of an operation, and the types that stand in them alone.

use super::names::{Taken, field_name, variant_name, words_of};
use crate::ir::{
    self, Parameter, ParameterContent, ParameterKey, ParameterLocation, ParameterStyle, Type,
    TypeRef,
};
use crate::name::ident;
use crate::plan::{Docs, Input, RustType, value_type};
use serde_json::Value;

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterField {
    /// The name of the field, and of the method that sets it.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// Where it is sent.
    pub location: ParameterLocation,
    /// Whether it has to be given.
    pub required: bool,
    /// What it holds, without `Option`.
    pub ty: RustType,
    /// How it is written.
    pub writing: Writing,
    /// What is said about it.
    pub docs: Docs,
    /// Whether it should no longer be used.
    pub is_deprecated: bool,
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// One value, as its text.
    Text,
    /// Each value of a list by itself, in a query.
    Repeated,
    /// A list, an object, or a model that may be one of them.
    Styled(ParameterStyle, bool),
    /// As JSON.
    Json,
    /// As base64url of JSON.
    Base64,
}

/// An enum of the values that a parameter takes.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumType {
    /// Its name.
    pub name: String,
    /// Its variants, with the values on the wire.
    pub variants: Vec<(String, String)>,
    /// The variant for any other value.
    pub other: String,
    /// What is said about the parameter.
    pub docs: Docs,
    /// The parameter's name on the wire.
    pub wire: String,
}

/// An object that is the value of a parameter, with a method for each key.
#[derive(Clone, Debug, PartialEq)]
pub struct KeysType {
    /// Its name.
    pub name: String,
    /// The parameter's name on the wire.
    pub wire: String,
    /// Its keys.
    pub keys: Vec<KeyMethod>,
    /// Whether each key has a list of texts, as filters do.
    pub is_of_texts: bool,
}

/// A method for a key of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyMethod {
    /// Its name.
    pub name: String,
    /// The key on the wire.
    pub key: String,
    /// What it does.
    pub action: KeyAction,
    /// What it takes.
    pub ty: RustType,
}

/// What a method does with the value of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyAction {
    /// Puts it.
    Put,
    /// Adds it to a list of texts, as text.
    Push,
    /// Makes the list, which stays empty.
    Flag,
}

/// The parameters of an operation, and their own types.
#[derive(Debug, Default)]
pub(super) struct Parameters {
    pub(super) fields: Vec<ParameterField>,
    pub(super) enums: Vec<EnumType>,
    pub(super) keys: Vec<KeysType>,
}

/// What the struct of an operation and its traits call their methods.
const METHODS: [&str; 14] = [
    "new",
    "body",
    "api",
    "write",
    "read",
    "read_from",
    "read_reply",
    "is_success",
    "into_request",
    "into_request_below",
    "open",
    "items",
    "decoder",
    "clone",
];

/// Reads the parameters of an operation; types are called by its name and theirs.
pub(super) fn parameters(
    input: &Input<'_>,
    operation: &ir::Operation,
    operation_name: &str,
    types: &mut Taken,
) -> Parameters {
    let mut found = Parameters::default();
    let mut names = Taken::with(&METHODS);
    for parameter in &operation.parameters {
        let wanted = field_name(&parameter.name);
        let name = names.take(wanted, "_");
        let own_name = || {
            let words = words_of(&parameter.name);
            format!("{operation_name}{}", ident::variant_name(&words))
        };
        let mut own = OwnTypes {
            input,
            types,
            found: &mut found,
            parameter,
            name: own_name(),
        };
        let (ty, writing) = own.of_parameter();
        let described = parameter.type_ref.clone();
        found.fields.push(ParameterField {
            name,
            wire: parameter.name.clone(),
            location: parameter.location,
            required: parameter.required,
            ty,
            writing,
            is_deprecated: described.annotations.deprecated.is_some(),
            docs: said(&parameter.name, "parameter", &described),
        });
    }
    found
}

/// The types that a parameter has to itself, while they are found.
struct OwnTypes<'a, 'i> {
    input: &'a Input<'i>,
    types: &'a mut Taken,
    found: &'a mut Parameters,
    parameter: &'a Parameter,
    name: String,
}

impl OwnTypes<'_, '_> {
    fn of_parameter(&mut self) -> (RustType, Writing) {
        let parameter = self.parameter;
        if let Some(content) = &parameter.content {
            return self.of_content(content);
        }
        let styled = Writing::Styled(parameter.style, parameter.explode);
        let can_repeat = parameter.location == ParameterLocation::Query;
        if !parameter.inside.keys.is_empty() {
            return (self.keys(&parameter.inside.keys), styled);
        }
        match &parameter.type_ref.ty {
            Type::Array(items) => {
                let ty = RustType::Vec(Box::new(self.item(items)));
                let repeats = can_repeat && parameter.explode && is_text(&items.ty);
                (ty, if repeats { Writing::Repeated } else { styled })
            }
            Type::Model(_) | Type::Map(_) | Type::Any | Type::FreeObject | Type::KeySet => {
                (value_type(self.input, &parameter.type_ref), styled)
            }
            _ if self.has_own_style() => (self.item(&parameter.type_ref), styled),
            _ => (self.item(&parameter.type_ref), Writing::Text),
        }
    }

    /// Whether one value is written otherwise than as its text.
    fn has_own_style(&self) -> bool {
        matches!(
            self.parameter.style,
            ParameterStyle::Label | ParameterStyle::Matrix
        )
    }

    fn of_content(&mut self, content: &ParameterContent) -> (RustType, Writing) {
        if !content.media_type.contains("json") {
            // Nothing is known of how a value of it is written.
            return (RustType::String, Writing::Text);
        }
        let ty = if content.inside.keys.is_empty() {
            value_type(self.input, &content.type_ref)
        } else {
            self.keys(&content.inside.keys)
        };
        match content.encoding.as_deref() {
            Some("base64url" | "base64") => (ty, Writing::Base64),
            _ => (ty, Writing::Json),
        }
    }

    /// The type of one value: an enum of its own where the values are listed.
    fn item(&mut self, type_ref: &TypeRef) -> RustType {
        let listed: Option<Vec<&str>> = type_ref.listed.iter().map(Value::as_str).collect();
        match listed {
            Some(values) if !values.is_empty() => self.listed(&values),
            _ => value_type(self.input, type_ref),
        }
    }

    fn listed(&mut self, values: &[&str]) -> RustType {
        let mut names = Taken::default();
        let variants = values.iter().map(|value| {
            let name = names.take(variant_name(value), "_");
            (name, (*value).to_owned())
        });
        let variants: Vec<_> = variants.collect();
        let other = names.take("Other".to_owned(), "_");
        let name = self.types.take(self.name.clone(), "");
        self.found.enums.push(EnumType {
            name: name.clone(),
            variants,
            other,
            docs: said(&self.parameter.name, "parameter", &self.parameter.type_ref),
            wire: self.parameter.name.clone(),
        });
        RustType::Model(name)
    }

    fn keys(&mut self, keys: &[ParameterKey]) -> RustType {
        let mut names = Taken::with(&["new", "other", "default", "clone"]);
        let is_of_texts = keys.iter().all(|key| is_list_of_texts(&key.value.type_ref));
        let methods = keys.iter().map(|key| {
            let name = names.take(field_name(&key.name), "_");
            let (action, ty) = match is_of_texts {
                true => of_texts(&key.value.type_ref),
                false => (KeyAction::Put, value_type(self.input, &key.value.type_ref)),
            };
            KeyMethod {
                name,
                key: key.name.clone(),
                action,
                ty,
            }
        });
        let methods = methods.collect();
        let name = self.types.take(self.name.clone(), "");
        self.found.keys.push(KeysType {
            name: name.clone(),
            wire: self.parameter.name.clone(),
            keys: methods,
            is_of_texts,
        });
        RustType::Model(name)
    }
}

/// What is said about a part of a request.
pub(super) fn said(name: &str, what: &str, type_ref: &TypeRef) -> Docs {
    let mut docs = Docs::of_field(name, type_ref);
    if !docs.is_said {
        docs.text = format!("The {what} {}.", docs.text.trim_end_matches(" in JSON."));
    }
    docs
}

/// Whether a key has a list of texts, as all keys of filters have.
fn is_list_of_texts(type_ref: &TypeRef) -> bool {
    matches!(&type_ref.ty, Type::Array(items) if matches!(items.ty, Type::Text(_)))
}

/// What is added to a list of texts. Texts that are numbers or flags are given as such.
fn of_texts(type_ref: &TypeRef) -> (KeyAction, RustType) {
    let format = match &type_ref.ty {
        Type::Array(items) => match &items.ty {
            Type::Text(format) => format.as_deref(),
            _ => None,
        },
        _ => None,
    };
    match format {
        _ if type_ref.constraints.max_length == Some(0) => (KeyAction::Flag, RustType::Bool),
        Some("boolean") => (KeyAction::Push, RustType::Bool),
        Some("integer") => (KeyAction::Push, RustType::Integer("i64")),
        _ => (KeyAction::Push, RustType::String),
    }
}

/// Whether a value is written as its text, wherever it stands.
fn is_text(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Boolean | Type::Integer(_) | Type::Number(_) | Type::Text(_)
    )
}
