//! What is a fact and what is text, for each key at each place of a Swagger 2.0 document.
//!
//! The place decides and never the key alone, since a property may be called `description`.

/// The kinds of object that the format has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NodeKind {
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
    Node(NodeKind),
    /// Looked into: objects of this kind under names of the document's own.
    Named(NodeKind),
    /// Nobody has said what it is.
    Unknown,
}

/// The rule for a key in an object of this kind.
pub(super) fn rule(kind: NodeKind, key: &str) -> Rule {
    match kind {
        NodeKind::Document => document(key),
        NodeKind::Info => info(key),
        NodeKind::Tag => tag(key),
        NodeKind::PathItem => path_item(key),
        NodeKind::Operation => operation(key),
        NodeKind::Parameter => parameter(key),
        NodeKind::Response => response(key),
        NodeKind::Header | NodeKind::Items => typed(key),
        NodeKind::Schema => schema(key),
    }
}

/// Whether keys that begin with `x-` are extensions where objects of this kind stand under names of their own.
pub(super) fn has_extensions_beside(kind: NodeKind) -> bool {
    matches!(kind, NodeKind::PathItem | NodeKind::Response)
}

fn document(key: &str) -> Rule {
    match key {
        "swagger" | "host" | "basePath" | "schemes" | "consumes" | "produces" => Rule::Fact,
        "info" => Rule::Node(NodeKind::Info),
        "tags" => Rule::Node(NodeKind::Tag),
        "paths" => Rule::Named(NodeKind::PathItem),
        "definitions" => Rule::Named(NodeKind::Schema),
        "parameters" => Rule::Named(NodeKind::Parameter),
        "responses" => Rule::Named(NodeKind::Response),
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
            Rule::Node(NodeKind::Operation)
        }
        "parameters" => Rule::Node(NodeKind::Parameter),
        "$ref" => Rule::Fact,
        _ => Rule::Unknown,
    }
}

fn operation(key: &str) -> Rule {
    match key {
        "operationId" | "tags" | "consumes" | "produces" | "schemes" | "deprecated" => Rule::Fact,
        "parameters" => Rule::Node(NodeKind::Parameter),
        "responses" => Rule::Named(NodeKind::Response),
        "summary" | "description" | "externalDocs" => Rule::Text,
        _ => Rule::Unknown,
    }
}

fn parameter(key: &str) -> Rule {
    match key {
        "name" | "in" | "required" | "allowEmptyValue" | "deprecated" | "$ref" => Rule::Fact,
        "schema" => Rule::Node(NodeKind::Schema),
        _ => typed(key),
    }
}

fn response(key: &str) -> Rule {
    match key {
        "description" => Rule::Emptied,
        "schema" => Rule::Node(NodeKind::Schema),
        "headers" => Rule::Named(NodeKind::Header),
        "examples" => Rule::Text,
        "$ref" => Rule::Fact,
        _ => Rule::Unknown,
    }
}

/// What parameters, headers and their items share.
fn typed(key: &str) -> Rule {
    match key {
        "collectionFormat" => Rule::Fact,
        "items" => Rule::Node(NodeKind::Items),
        _ => shared(key),
    }
}

fn schema(key: &str) -> Rule {
    match key {
        "$ref" | "required" | "nullable" | "readOnly" | "deprecated" | "discriminator"
        | "minProperties" | "maxProperties" => Rule::Fact,
        "properties" => Rule::Named(NodeKind::Schema),
        "items" | "additionalProperties" | "allOf" | "oneOf" | "anyOf" | "not" => {
            Rule::Node(NodeKind::Schema)
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
