//! Swagger 2.0: definitions and bodies move to where OpenAPI 3.0 keeps them.
//!
//! `definitions` become `components/schemas`; a body parameter becomes the request body, with the media types that the
//! operation consumes; form parameters become the properties of a body; a response's schema goes under the media types that
//! the operation produces; the type of any other parameter or header goes into a schema.

use super::Lifter;
use super::openapi3::text;
use super::reference::Followed;
use crate::media_type::{is_multipart, is_text, is_url_encoded};
use crate::pointer::Pointer;
use serde_json::{Map, Value, json};

impl<'s> Lifter<'s> {
    pub(super) fn swagger2(&mut self) -> Value {
        let source = self.source;
        let tree = &source.tree;
        let mut document = json!({ "openapi": "3.0.3", "info": self.info() });
        self.base_path_and_security(&mut document);
        document["paths"] = self.paths(super::Lifter::swagger2_operation);
        let mut components = json!({});
        if let Some(definitions) = tree.get("definitions") {
            let (from, to) = (
                Pointer::of(["definitions"]),
                Pointer::of(["components", "schemas"]),
            );
            self.origins.record(to.clone(), from.clone());
            components["schemas"] = self.definitions(definitions, &from, &to);
        }
        if let Some(responses) = tree.get("responses") {
            let (from, to) = (
                Pointer::of(["responses"]),
                Pointer::of(["components", "responses"]),
            );
            self.origins.record(to.clone(), from.clone());
            let media = media_types(&json!({}), tree, "produces");
            components["responses"] = self.each_named(
                responses,
                "`responses`",
                &from,
                &to,
                |lifter, value, from, to| lifter.swagger2_response(value, &media, from, to),
            );
        }
        document["components"] = components;
        document
    }

    fn definitions(&mut self, value: &Value, from: &Pointer, to: &Pointer) -> Value {
        let Some(map) = self.map(value, "`definitions`", from) else {
            return Value::Null;
        };
        let lifted = map.iter().map(|(name, schema)| {
            let (from, to) = (from.child(name), to.child(name));
            let lifted = self.part(schema, &from, |lifter| lifter.schema(schema, &from, &to));
            (name.clone(), lifted)
        });
        Value::Object(lifted.collect())
    }

    fn swagger2_operation(&mut self, operation: &'s Value, from: &Pointer, to: &Pointer) -> Value {
        let source = self.source;
        let mut out = self.operation_facts(operation, from);
        let consumes = media_types(operation, &source.tree, "consumes");
        let produces = media_types(operation, &source.tree, "produces");
        let mut parameters = Vec::new();
        let mut form = Map::new();
        for (value, at) in self.swagger2_parameters(operation, from) {
            match text(value, "in") {
                "body" => {
                    let to = to.child("requestBody");
                    out["requestBody"] = self.swagger2_body(value, &consumes, &at, &to);
                }
                "formData" => self.swagger2_form_field(&mut form, value, &at),
                _ => {
                    let to = to.child("parameters").index(parameters.len());
                    self.origins.record(to.clone(), at.clone());
                    parameters.push(self.swagger2_parameter(value, &at, &to));
                }
            }
        }
        if !form.is_empty() {
            out["requestBody"] = form_body(form, &consumes);
            self.origins
                .record(to.child("requestBody"), from.child("parameters"));
        }
        if !parameters.is_empty() {
            out["parameters"] = Value::Array(parameters);
        }
        let is_of_bytes =
            operation.get("produces").is_some() && produces.iter().all(|media| is_of_bytes(media));
        out["responses"] = self.responses(operation, from, to, |lifter, value, from, to| {
            let mut response = lifter.swagger2_response(value, &produces, from, to);
            // A response without a schema has no body, unless the operation says that it gives bytes.
            if is_of_bytes && response.get("content").is_none() && response.get("$ref").is_none() {
                let content = produces.iter().map(|media| (media.clone(), json!({})));
                response["content"] = Value::Object(content.collect());
            }
            mark_frames(value, &mut response);
            response
        });
        out
    }

    /// The operation's parameters, references followed: a body may be shared too, and 3.0 keeps those elsewhere.
    fn swagger2_parameters(
        &mut self,
        operation: &'s Value,
        from: &Pointer,
    ) -> Vec<(&'s Value, Pointer)> {
        let mut parameters = self.operation_parameters(operation, from);
        for (value, at) in &mut parameters {
            if let Followed::Here(found, target) = self.followed(value, at, "parameters") {
                (*value, *at) = (found, target);
            }
        }
        parameters.retain(|(value, _)| value.get("$ref").is_none());
        parameters
    }

    fn swagger2_parameter(&mut self, value: &Value, from: &Pointer, to: &Pointer) -> Value {
        let mut out = self.parameter_facts(value, from);
        let (style, explode) = match text(value, "collectionFormat") {
            "multi" => (None, Some(true)),
            "ssv" => (Some("spaceDelimited"), Some(false)),
            "pipes" => (Some("pipeDelimited"), Some(false)),
            "tsv" => {
                out["x-tab-delimited"] = true.into();
                (None, Some(false))
            }
            _ if text(value, "type") == "array" => (None, Some(false)),
            _ => (None, None),
        };
        if let Some(style) = style.filter(|_| text(value, "in") == "query") {
            out["style"] = style.into();
        }
        if let Some(explode) = explode {
            out["explode"] = explode.into();
        }
        self.origins.record(to.child("schema"), from.clone());
        out["schema"] = self.simple_schema(value, from, &to.child("schema"));
        out
    }

    /// The schema of a parameter or header, whose own keys stand beside those of its type.
    fn simple_schema(&mut self, value: &Value, from: &Pointer, to: &Pointer) -> Value {
        let mut schema = value.as_object().cloned().unwrap_or_default();
        for key in [
            "name",
            "in",
            "required",
            "description",
            "allowEmptyValue",
            "schema",
        ] {
            schema.remove(key);
        }
        self.schema(&Value::Object(schema), from, to)
    }

    fn swagger2_body(
        &mut self,
        value: &Value,
        consumes: &[String],
        from: &Pointer,
        to: &Pointer,
    ) -> Value {
        let mut out = json!({ "content": self.bodies(value, consumes, from, to) });
        for key in ["description", "required"] {
            if let Some(value) = value.get(key).filter(|v| v.is_boolean() || v.is_string()) {
                out[key] = value.clone();
            }
        }
        out
    }

    fn swagger2_form_field(
        &mut self,
        form: &mut Map<String, Value>,
        value: &Value,
        from: &Pointer,
    ) {
        let Some(name) = value.get("name").and_then(Value::as_str) else {
            self.error("bad-parameter", "a form parameter must have a `name`", from);
            return;
        };
        let mut schema = self.simple_schema(value, from, from);
        if let Some(description) = value.get("description").filter(|d| d.is_string()) {
            schema["description"] = description.clone();
        }
        form.insert(name.to_owned(), schema);
    }

    fn swagger2_response(
        &mut self,
        value: &'s Value,
        produces: &[String],
        from: &Pointer,
        to: &Pointer,
    ) -> Value {
        let (value, from) = &match self.moved(value, from, to, "responses") {
            Followed::Here(value, from) => (value, from),
            Followed::Shared(reference) => return reference,
            Followed::Nothing => return json!({ "description": "" }),
        };
        let mut out = json!({ "description": text(value, "description") });
        if value.get("schema").is_some() {
            out["content"] = self.bodies(value, produces, from, to);
        }
        if let Some(headers) = value.get("headers") {
            let (from, to) = (from.child("headers"), to.child("headers"));
            out["headers"] = self.each_named(headers, "`headers`", &from, &to, |lifter, header, from, to| {
                lifter.origins.record(to.child("schema"), from.clone());
                let mut out = json!({ "schema": lifter.simple_schema(header, from, &to.child("schema")) });
                if let Some(text) = header.get("description").filter(|v| v.is_string()) {
                    out["description"] = text.clone();
                }
                out
            });
        }
        out
    }

    /// The schema under the first media type; the others, which have the same one in 2.0, say so with `x-same-as`
    /// instead of repeating it.
    fn bodies(&mut self, value: &Value, media: &[String], from: &Pointer, to: &Pointer) -> Value {
        let Some((first, others)) = media.split_first() else {
            return json!({});
        };
        let from = from.child("schema");
        let to = to.child("content").child(first).child("schema");
        self.origins.record(to.clone(), from.clone());
        let schema = match value.get("schema") {
            Some(schema) => self.schema(schema, &from, &to),
            None => json!({}),
        };
        let mut content = Map::new();
        content.insert(first.clone(), json!({ "schema": schema }));
        for media in others {
            content.insert(media.clone(), json!({ "x-same-as": first }));
        }
        Value::Object(content)
    }
}

/// Marks the media types of a response that it lists as those that have frames: 2.0 has no place of their own for them.
fn mark_frames(value: &Value, response: &mut Value) {
    let listed = value.get("x-frames").and_then(Value::as_array);
    let content = response.get_mut("content").and_then(Value::as_object_mut);
    for (name, media) in content.into_iter().flatten() {
        if listed.is_some_and(|listed| listed.iter().any(|framed| framed == name)) {
            media["x-frames"] = true.into();
        }
    }
}

fn media_types(operation: &Value, document: &Value, key: &str) -> Vec<String> {
    let listed = operation.get(key).or_else(|| document.get(key));
    let texts: Vec<String> = listed
        .and_then(Value::as_array)
        .map(|list| {
            list.iter()
                .filter_map(|m| m.as_str().map(str::to_owned))
                .collect()
        })
        .unwrap_or_default();
    if texts.is_empty() {
        vec!["application/json".to_owned()]
    } else {
        texts
    }
}

/// Whether the values of a media type are neither text nor JSON.
fn is_of_bytes(media: &str) -> bool {
    let media = media.to_ascii_lowercase();
    !is_text(&media) && !media.contains("json") && !media.contains("xml")
}

fn form_body(form: Map<String, Value>, consumes: &[String]) -> Value {
    let media = consumes
        .iter()
        .find(|media| is_multipart(media) || is_url_encoded(media))
        .map_or("multipart/form-data", String::as_str);
    json!({ "content": { media: { "schema": { "type": "object", "properties": form } } } })
}
