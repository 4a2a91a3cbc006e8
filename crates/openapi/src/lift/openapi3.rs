//! OpenAPI 3.0 and 3.1: the schemas are brought into canonical form, the rest already has it.

use super::Lifter;
use super::reference::Followed;
use crate::pointer::Pointer;
use serde_json::{Map, Value, json};

impl<'s> Lifter<'s> {
    pub(super) fn openapi3(&mut self) -> Value {
        let source = self.source;
        let tree = &source.tree;
        let mut document = json!({ "openapi": "3.0.3", "info": self.info() });
        self.base_path_and_security(&mut document);
        document["paths"] = self
            .paths(|lifter, operation, from, to| lifter.openapi3_operation(operation, from, to));
        self.not_modelled();
        let mut components = json!({});
        for kind in [
            "schemas",
            "parameters",
            "requestBodies",
            "responses",
            "headers",
        ] {
            let at = Pointer::of(["components", kind]);
            let Some(section) = tree.pointer(at.as_str()) else {
                continue;
            };
            let Some(section) = self.map(section, &format!("`{kind}`"), &at) else {
                continue;
            };
            let mut lifted = Map::with_capacity(section.len());
            for (name, value) in section {
                let at = at.child(name);
                if kind != "schemas" && self.map(value, "a component", &at).is_none() {
                    continue;
                }
                let value = match kind {
                    "schemas" => self.schema(value, &at, &at),
                    "parameters" => self.openapi3_parameter(value, &at, &at),
                    "requestBodies" => self.openapi3_body(value, &at, &at),
                    "headers" => self.openapi3_header(value, &at, &at),
                    _ => self.openapi3_response(value, &at, &at),
                };
                lifted.insert(name.clone(), value);
            }
            components[kind] = Value::Object(lifted);
        }
        document["components"] = components;
        document
    }

    /// Names the sections that have bodies of their own, none of which becomes a model.
    fn not_modelled(&mut self) {
        const SECTIONS: [(&str, &[&str]); 4] = [
            ("webhooks", &["webhooks"]),
            ("callbacks", &["components", "callbacks"]),
            ("links", &["components", "links"]),
            ("jsonSchemaDialect", &["jsonSchemaDialect"]),
        ];
        /// The schemas of this dialect are read as those without a name for it.
        const USUAL: [&str; 2] = [
            "https://spec.openapis.org/oas/3.1/dialect/base",
            "https://json-schema.org/draft/2020-12/schema",
        ];
        for (name, path) in SECTIONS {
            let at = Pointer::of(path);
            let Some(value) = self.source.tree.pointer(at.as_str()) else {
                continue;
            };
            let is_usual = value.as_str().is_some_and(|text| USUAL.contains(&text));
            let is_empty = value.as_object().is_some_and(Map::is_empty);
            if !is_usual && !is_empty {
                self.ignore(format!("`{name}` has no effect on the models"), &at);
            }
        }
    }

    fn openapi3_operation(&mut self, operation: &'s Value, from: &Pointer, to: &Pointer) -> Value {
        let mut out = self.operation_facts(operation, from);
        let parameters = self.operation_parameters(operation, from);
        if !parameters.is_empty() {
            let parameters = parameters
                .into_iter()
                .enumerate()
                .map(|(index, (value, at))| {
                    let to = to.child("parameters").index(index);
                    self.origins.record(to.clone(), at.clone());
                    self.openapi3_parameter(value, &at, &to)
                });
            out["parameters"] = parameters.collect();
        }
        if let Some(body) = operation.get("requestBody") {
            let (from, to) = (from.child("requestBody"), to.child("requestBody"));
            out["requestBody"] = self.openapi3_body(body, &from, &to);
        }
        out["responses"] = self.responses(operation, from, to, Self::openapi3_response);
        out
    }

    fn openapi3_parameter(&mut self, value: &'s Value, from: &Pointer, to: &Pointer) -> Value {
        let (value, from) = &match self.moved(value, from, to, "parameters") {
            Followed::Here(value, from) => (value, from),
            Followed::Shared(reference) => return reference,
            Followed::Nothing => return json!({ "name": "", "in": "query", "schema": {} }),
        };
        let mut out = self.parameter_facts(value, from);
        for key in [
            "style",
            "explode",
            "allowEmptyValue",
            "allowReserved",
            "deprecated",
        ] {
            if let Some(value) = value.get(key).filter(|v| v.is_boolean() || v.is_string()) {
                out[key] = value.clone();
            }
        }
        if value.get("content").is_some() {
            out["content"] = self.content(value, from, to);
        } else {
            out["schema"] = self.schema_of(value, from, to);
            if let Some(content) = self.content_of_text(value, from) {
                out["x-content"] = content;
            }
        }
        out
    }

    /// What the text of a parameter holds, as OpenAPI 3.1 says it.
    fn content_of_text(&mut self, value: &'s Value, from: &Pointer) -> Option<Value> {
        let schema = value.get("schema")?;
        let media_type = schema.get("contentMediaType")?.as_str()?;
        let mut content = json!({ "mediaType": media_type });
        if let Some(encoding) = schema
            .get("contentEncoding")
            .filter(|text| text.is_string())
        {
            content["encoding"] = encoding.clone();
        }
        if let Some(held) = schema.get("contentSchema") {
            let at = from.child("schema").child("contentSchema");
            content["schema"] = self.schema(held, &at, &at);
        }
        Some(content)
    }

    fn openapi3_body(&mut self, value: &'s Value, from: &Pointer, to: &Pointer) -> Value {
        let (value, from) = &match self.moved(value, from, to, "requestBodies") {
            Followed::Here(value, from) => (value, from),
            Followed::Shared(reference) => return reference,
            Followed::Nothing => return json!({ "content": {} }),
        };
        let mut out = json!({ "content": self.content(value, from, to) });
        for key in ["description", "required"] {
            if let Some(value) = value.get(key).filter(|v| v.is_boolean() || v.is_string()) {
                out[key] = value.clone();
            }
        }
        out
    }

    fn openapi3_response(&mut self, value: &'s Value, from: &Pointer, to: &Pointer) -> Value {
        let (value, from) = &match self.moved(value, from, to, "responses") {
            Followed::Here(value, from) => (value, from),
            Followed::Shared(reference) => return reference,
            Followed::Nothing => return json!({ "description": "" }),
        };
        let mut out = json!({ "description": text(value, "description") });
        if value.get("content").is_some() {
            out["content"] = self.content(value, from, to);
        }
        if let Some(headers) = value.get("headers") {
            let (from, to) = (from.child("headers"), to.child("headers"));
            out["headers"] =
                self.each_named(headers, "`headers`", &from, &to, Self::openapi3_header);
        }
        out
    }

    fn openapi3_header(&mut self, value: &'s Value, from: &Pointer, to: &Pointer) -> Value {
        let (value, from) = &match self.moved(value, from, to, "headers") {
            Followed::Here(value, from) => (value, from),
            Followed::Shared(reference) => return reference,
            Followed::Nothing => return json!({ "schema": {} }),
        };
        let mut out = json!({ "schema": self.schema_of(value, from, to) });
        if let Some(text) = value.get("description").filter(|v| v.is_string()) {
            out["description"] = text.clone();
        }
        out
    }

    fn content(&mut self, value: &'s Value, from: &Pointer, to: &Pointer) -> Value {
        let (from, to) = (from.child("content"), to.child("content"));
        let Some(content) = value.get("content") else {
            return json!({});
        };
        let mut lifted = self.each_named(
            content,
            "`content`",
            &from,
            &to,
            |lifter, media, from, to| {
                if lifter.map(media, "a media type", from).is_none() {
                    return json!({});
                }
                match lifter.moved(media, from, to, "media types") {
                    Followed::Here(media, from) if media.get("schema").is_some() => {
                        json!({ "schema": lifter.schema_of(media, &from, to) })
                    }
                    _ => json!({}),
                }
            },
        );
        // No dialect has a word for a body that holds values one after the other.
        for (name, media) in content.as_object().into_iter().flatten() {
            if media.get("x-stream") == Some(&Value::Bool(true)) {
                lifted[name]["x-stream"] = true.into();
            }
        }
        lifted
    }

    fn schema_of(&mut self, value: &'s Value, from: &Pointer, to: &Pointer) -> Value {
        match value.get("schema").filter(|schema| !schema.is_null()) {
            Some(schema) => self.schema(schema, &from.child("schema"), &to.child("schema")),
            None => json!({}),
        }
    }
}

pub(super) fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}
