//! What is a fact and what is text, for each key at each place of a Swagger 2.0 document.
//!
//! In: the kind of an object and a key in it. Out: a [`Rule`]. The place decides and never the key alone, since a
//! property may be called `description`. Left out on purpose: security schemes and `xml`, which no Docker document
//! has; like any other key without a rule they are reported.

/// The kinds of object that the format has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Info,
    Tag,
    PathItem,
    Operation,
    Parameter,
    Response,
    Header,
    /// The items of a parameter or header, which are no schema.
    Items,
    Schema,
}

/// What happens to the value of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// Kept: a scalar or a list of scalars.
    Fact,
    /// Kept whatever it holds: values that readers of the API send or receive.
    Value,
    /// Left out: prose, an example or decoration.
    Text,
    /// Kept if it is a single identifier, for then it is a name; otherwise text.
    Title,
    /// Emptied: the format demands that it is there.
    Emptied,
    /// Looked into: one object of this kind, or a list of them.
    Node(Kind),
    /// Looked into: objects of this kind under names of the document's own.
    Named(Kind),
    /// Nobody has said what it is.
    Unknown,
}

/// The rule for a key in an object of this kind.
pub(super) fn rule(kind: Kind, key: &str) -> Rule {
    match kind {
        Kind::Document => document(key),
        Kind::Info => info(key),
        Kind::Tag => tag(key),
        Kind::PathItem => path_item(key),
        Kind::Operation => operation(key),
        Kind::Parameter => parameter(key),
        Kind::Response => response(key),
        Kind::Header | Kind::Items => typed(key),
        Kind::Schema => schema(key),
    }
}

/// Whether keys that begin with `x-` are extensions where objects of this kind stand under names of their own.
pub(super) fn has_extensions_beside(kind: Kind) -> bool {
    matches!(kind, Kind::PathItem | Kind::Response)
}

fn document(key: &str) -> Rule {
    match key {
        "swagger" | "host" | "basePath" | "schemes" | "consumes" | "produces" => Rule::Fact,
        "info" => Rule::Node(Kind::Info),
        "tags" => Rule::Node(Kind::Tag),
        "paths" => Rule::Named(Kind::PathItem),
        "definitions" => Rule::Named(Kind::Schema),
        "parameters" => Rule::Named(Kind::Parameter),
        "responses" => Rule::Named(Kind::Response),
        "externalDocs" => Rule::Text,
        _ => Rule::Unknown,
    }
}

fn info(key: &str) -> Rule {
    match key {
        "title" | "version" => Rule::Fact,
        "description" | "termsOfService" | "contact" | "license" | "x-logo" => Rule::Text,
        _ => Rule::Unknown,
    }
}

fn tag(key: &str) -> Rule {
    match key {
        "name" => Rule::Fact,
        "description" | "externalDocs" | "x-displayName" => Rule::Text,
        _ => Rule::Unknown,
    }
}

fn path_item(key: &str) -> Rule {
    match key {
        "get" | "put" | "post" | "delete" | "options" | "head" | "patch" => {
            Rule::Node(Kind::Operation)
        }
        "parameters" => Rule::Node(Kind::Parameter),
        "$ref" => Rule::Fact,
        _ => Rule::Unknown,
    }
}

fn operation(key: &str) -> Rule {
    match key {
        "operationId" | "tags" | "consumes" | "produces" | "schemes" | "deprecated" => Rule::Fact,
        "parameters" => Rule::Node(Kind::Parameter),
        "responses" => Rule::Named(Kind::Response),
        "summary" | "description" | "externalDocs" => Rule::Text,
        _ => Rule::Unknown,
    }
}

fn parameter(key: &str) -> Rule {
    match key {
        "name" | "in" | "required" | "allowEmptyValue" | "deprecated" | "$ref" => Rule::Fact,
        "schema" => Rule::Node(Kind::Schema),
        _ => typed(key),
    }
}

fn response(key: &str) -> Rule {
    match key {
        "description" => Rule::Emptied,
        "schema" => Rule::Node(Kind::Schema),
        "headers" => Rule::Named(Kind::Header),
        "examples" => Rule::Text,
        "$ref" => Rule::Fact,
        _ => Rule::Unknown,
    }
}

/// What parameters, headers and their items share.
fn typed(key: &str) -> Rule {
    match key {
        "collectionFormat" => Rule::Fact,
        "items" => Rule::Node(Kind::Items),
        _ => shared(key),
    }
}

fn schema(key: &str) -> Rule {
    match key {
        "$ref" | "required" | "nullable" | "readOnly" | "deprecated" | "discriminator"
        | "minProperties" | "maxProperties" => Rule::Fact,
        "properties" => Rule::Named(Kind::Schema),
        "items" | "additionalProperties" | "allOf" | "oneOf" | "anyOf" | "not" => {
            Rule::Node(Kind::Schema)
        }
        "title" => Rule::Title,
        "externalDocs" => Rule::Text,
        _ => shared(key),
    }
}

/// What everything with a type shares: its limits, its values, and the notes for Go.
fn shared(key: &str) -> Rule {
    match key {
        "type" | "format" | "pattern" | "minimum" | "maximum" | "exclusiveMinimum"
        | "exclusiveMaximum" | "multipleOf" | "minLength" | "maxLength" | "minItems"
        | "maxItems" | "uniqueItems" | "x-nullable" | "x-omitempty" | "x-go-name" => Rule::Fact,
        // `x-go-type` is a name, or a map with the name and the package it is in.
        "default" | "enum" | "x-go-type" => Rule::Value,
        "description" | "example" | "examples" | "x-go-package" => Rule::Text,
        _ => Rule::Unknown,
    }
}
