//! Schemas of the canonical document, as the other modules here look at them.
//!
//! In: a value where `lift` has put a schema. Out: what kind it is, and its keys by name. `lift` has settled that every
//! schema is a map, has one type or one composition or neither, and no key of the wrong kind; so a key that is not as
//! it should be counts as absent here, and nothing is checked twice.

use crate::ir::{About, Deprecation, Limits};
use serde_json::{Map, Value};

/// A schema, or a reference to one.
#[derive(Clone, Copy)]
pub(super) enum Node<'d> {
    Reference(&'d str),
    Schema(Schema<'d>),
}

/// A schema.
#[derive(Clone, Copy)]
pub(super) struct Schema<'d>(Option<&'d Map<String, Value>>);

/// What a schema is.
#[derive(Clone, Copy)]
pub(super) enum Kind<'d> {
    Text,
    Integer,
    Number,
    Boolean,
    Object,
    Array,
    AllOf(&'d [Value]),
    OneOf(&'d [Value]),
    AnyOf(&'d [Value]),
    /// The document does not say.
    Any,
}

impl<'d> From<&'d Value> for Node<'d> {
    fn from(value: &'d Value) -> Self {
        let schema = Schema(value.as_object());
        match schema.text("$ref") {
            Some(reference) => Self::Reference(reference),
            None => Self::Schema(schema),
        }
    }
}

impl<'d> Schema<'d> {
    pub(super) fn kind(self) -> Kind<'d> {
        let parts = |key| self.get(key).and_then(Value::as_array).map(Vec::as_slice);
        match self.text("type") {
            Some("string") => Kind::Text,
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            Some("object") => Kind::Object,
            Some("array") => Kind::Array,
            _ => {
                let all = parts("allOf").map(Kind::AllOf);
                let one = || parts("oneOf").map(Kind::OneOf);
                let any = || parts("anyOf").map(Kind::AnyOf);
                all.or_else(one).or_else(any).unwrap_or(Kind::Any)
            }
        }
    }

    /// The value of a key. A schema has a handful of keys, which are sooner looked through than hashed.
    pub(super) fn get(self, key: &str) -> Option<&'d Value> {
        let (_, value) = self.0?.iter().find(|(known, _)| *known == key)?;
        Some(value)
    }

    pub(super) fn text(self, key: &str) -> Option<&'d str> {
        self.get(key)?.as_str()
    }

    fn flag(self, key: &str) -> bool {
        self.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    fn count(self, key: &str) -> Option<usize> {
        self.get(key)?.as_u64()?.try_into().ok()
    }

    /// The listed values of a text, a number or a boolean.
    pub(super) fn listed(self) -> &'d [Value] {
        let listed = self.get("enum").and_then(Value::as_array);
        listed.map_or(&[], Vec::as_slice)
    }

    pub(super) fn properties(self) -> impl Iterator<Item = (&'d str, Node<'d>)> {
        let properties = self.get("properties").and_then(Value::as_object);
        properties
            .into_iter()
            .flatten()
            .map(|(key, value)| (key.as_str(), value.into()))
    }

    pub(super) fn has_property(self, key: &str) -> bool {
        self.get("properties")
            .is_some_and(|map| map.get(key).is_some())
    }

    pub(super) fn required(self) -> impl Iterator<Item = &'d str> {
        let required = self.get("required").and_then(Value::as_array);
        required.into_iter().flatten().filter_map(Value::as_str)
    }

    /// The format; an empty one is none.
    pub(super) fn format(self) -> Option<String> {
        let format = self.text("format").filter(|format| !format.is_empty());
        format.map(str::to_owned)
    }

    /// Three states: true, false, and nothing said.
    pub(super) fn nullable(self) -> Option<bool> {
        self.get("x-nullable").and_then(Value::as_bool)
    }

    /// What is meant where a value is left out; null too may be said to be.
    pub(super) fn default(self) -> Option<Value> {
        let null = || self.get("x-default").filter(|value| value.is_null());
        self.get("default").or_else(null).cloned()
    }

    /// What is said of it: where an allOf has no words for the whole, its parts have them.
    pub(super) fn about(self) -> About {
        let mut about = self.about_itself();
        if let (None, Kind::AllOf(parts)) = (&about.description, self.kind()) {
            let words: Vec<_> = parts
                .iter()
                .filter_map(|part| match part.into() {
                    Node::Schema(part) => part.about().description,
                    Node::Reference(_) => None,
                })
                .collect();
            about.description = (!words.is_empty()).then(|| words.join("\n\n"));
        }
        about
    }

    fn about_itself(self) -> About {
        let text = |key| self.text(key).map(str::to_owned);
        let since = text("x-deprecated-since");
        let replacement = text("x-deprecated-replacement");
        let deprecated = self.flag("deprecated") || since.is_some() || replacement.is_some();
        About {
            description: text("description").filter(|text| !text.trim().is_empty()),
            example: self.get("example").cloned(),
            deprecated: deprecated.then_some(Deprecation { since, replacement }),
            go_name: text("x-go-name"),
        }
    }

    pub(super) fn limits(self) -> Limits {
        let mut limits = Limits {
            read_only: self.flag("readOnly"),
            write_only: self.flag("writeOnly"),
            ..Limits::default()
        };
        match self.kind() {
            Kind::Integer | Kind::Number => {
                let number = |key: &str, aside: &str| self.get(key).or_else(|| self.get(aside));
                limits.minimum = number("minimum", "x-minimum").cloned();
                limits.maximum = number("maximum", "x-maximum").cloned();
                limits.multiple_of = number("multipleOf", "x-multipleOf").cloned();
                limits.exclusive_minimum = self.flag("exclusiveMinimum");
                limits.exclusive_maximum = self.flag("exclusiveMaximum");
            }
            Kind::Text => {
                limits.min_length = self.count("minLength");
                limits.max_length = self.count("maxLength");
                limits.pattern = self.text("pattern").map(str::to_owned);
            }
            Kind::Array => {
                limits.min_length = self.count("minItems");
                limits.max_length = self.count("maxItems");
                limits.unique_items = self.flag("uniqueItems");
            }
            Kind::Object => {
                limits.min_length = self.count("minProperties");
                limits.max_length = self.count("maxProperties");
            }
            _ => {}
        }
        limits
    }
}
