//! Paths and operations: what the dialects share.
//!
//! Each dialect brings its own reading of parameters, bodies and responses; the walk over paths and the keys that are
//! spelt alike in all of them are here.

use super::Lifter;
use super::openapi3::text;
use super::reference::Followed;
use crate::pointer::Pointer;
use serde_json::{Value, json};

/// What else a path item may hold: it is read with each operation, or is of no use to a model.
const KEYS_OF_ITEMS: [&str; 5] = ["parameters", "summary", "description", "servers", "$ref"];

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

impl<'s> Lifter<'s> {
    pub(super) fn info(&mut self) -> Value {
        let info = self.source.tree.get("info").cloned().unwrap_or_default();
        let version = match info.get("version") {
            Some(Value::String(version)) => version.clone(),
            Some(Value::Number(version)) => version.to_string(),
            _ => String::new(),
        };
        let mut out = json!({ "title": text(&info, "title"), "version": version });
        if let Some(description) = info.get("description").filter(|d| d.is_string()) {
            out["description"] = description.clone();
        }
        out
    }

    /// All path items, each operation read by the dialect.
    pub(super) fn paths(
        &mut self,
        read: impl Fn(&mut Lifter<'s>, &'s Value, &Pointer, &Pointer) -> Value,
    ) -> Value {
        let source = self.source;
        let at = Pointer::of(["paths"]);
        let mut out = json!({});
        let Some(paths) = source.tree.get("paths") else {
            return out;
        };
        let Some(paths) = self.map(paths, "`paths`", &at) else {
            return out;
        };
        for (path, item) in paths {
            let at = at.child(path);
            if path.starts_with("x-") {
                continue;
            }
            let to = at;
            let (item, at) = match self.moved(item, &to, &to, "path items") {
                Followed::Here(item, at) => (item, at),
                Followed::Shared(_) | Followed::Nothing => continue,
            };
            let Some(item) = self.map(item, "a path item", &at) else {
                continue;
            };
            self.item = at.clone();
            let mut lifted = json!({});
            self.item = at.clone();
            for (key, value) in item {
                let (at, to) = (at.child(key), to.child(key));
                if METHODS.contains(&key.as_str()) {
                    let (value, at) = match self.moved(value, &at, &to, "operations") {
                        Followed::Here(value, at) => (value, at),
                        Followed::Shared(_) | Followed::Nothing => continue,
                    };
                    if self.map(value, "an operation", &at).is_some() {
                        self.callbacks(value, &at);
                        lifted[key] = match item.contains_key("parameters") || at != to {
                            true => read(self, value, &at, &to),
                            false => self.part(value, &at, |lifter| read(lifter, value, &at, &to)),
                        };
                    }
                } else if !KEYS_OF_ITEMS.contains(&key.as_str()) && !key.starts_with("x-") {
                    self.ignore(
                        format!("`{key}` of a path item has no effect on the models"),
                        &at,
                    );
                }
            }
            out[path] = lifted;
        }
        out
    }

    fn callbacks(&mut self, operation: &Value, at: &Pointer) {
        if let Some(callbacks) = operation.get("callbacks")
            && callbacks.as_object().is_none_or(|map| !map.is_empty())
        {
            let message = "`callbacks` has no effect on the models";
            self.ignore(message, &at.child("callbacks"));
        }
    }

    /// What a reference leads to, its place noted where it is not shared.
    pub(super) fn moved(
        &mut self,
        value: &'s Value,
        from: &Pointer,
        to: &Pointer,
        kind: &str,
    ) -> Followed<'s> {
        let followed = self.followed(value, from, kind);
        if let Followed::Here(_, at) = &followed
            && at != from
        {
            self.origins.record(to.clone(), at.clone());
        }
        followed
    }

    pub(super) fn operation_facts(&mut self, operation: &Value, from: &Pointer) -> Value {
        let mut out = json!({});
        for key in [
            "operationId",
            "summary",
            "description",
            "deprecated",
            "tags",
        ] {
            let Some(value) = operation.get(key).filter(|value| !value.is_null()) else {
                continue;
            };
            let fits = match key {
                "deprecated" => value.is_boolean(),
                "tags" => value
                    .as_array()
                    .is_some_and(|tags| tags.iter().all(Value::is_string)),
                _ => value.is_string(),
            };
            if fits {
                out[key] = value.clone();
            } else {
                self.error(
                    "wrong-type",
                    format!("`{key}` is of the wrong type"),
                    &from.child(key),
                );
            }
        }
        // What the document says of security holds where the operation says nothing.
        let security = operation.get("security");
        let security = security.or_else(|| self.source.tree.get("security"));
        if let Some(ways) =
            security.filter(|ways| ways.as_array().is_some_and(|ways| !ways.is_empty()))
        {
            out["x-security"] = ways.clone();
        }
        out
    }

    /// Where the API is on its server, and how to show who is calling.
    pub(super) fn base_path_and_security(&mut self, document: &mut Value) {
        let tree = &self.source.tree;
        let server = tree.pointer("/servers/0");
        let base = match server {
            Some(server) => path_of_url(text(server, "url"), server.get("variables")),
            None => text(tree, "basePath").to_owned(),
        };
        if !base.trim_matches('/').is_empty() {
            document["x-base-path"] = base.trim_end_matches('/').into();
        }
        let schemes = tree.get("securityDefinitions");
        let schemes = schemes.or_else(|| tree.pointer("/components/securitySchemes"));
        if let Some(schemes) = schemes.filter(|schemes| schemes.is_object()) {
            document["x-security-schemes"] = schemes.clone();
        }
    }

    /// The operation's parameters, and those of its path item that it does not replace: of the item that it is read for, also
    /// where the item refers to an operation of another one.
    pub(super) fn operation_parameters(
        &mut self,
        operation: &'s Value,
        from: &Pointer,
    ) -> Vec<(&'s Value, Pointer)> {
        let source = self.source;
        let (item, holder) = (self.item.clone(), self.item.child("parameters"));
        let mut listed = |holder: Option<&'s Value>, at: Pointer| -> Vec<(&'s Value, Pointer)> {
            let Some(value) = holder.and_then(|holder| holder.get("parameters")) else {
                return Vec::new();
            };
            let Some(list) = value.as_array() else {
                if !value.is_null() {
                    self.error("wrong-type", "`parameters` must be a list", &at);
                }
                return Vec::new();
            };
            list.iter()
                .enumerate()
                .map(|(i, value)| (value, at.index(i)))
                .collect()
        };
        let own = listed(Some(operation), from.child("parameters"));
        // The operation may have come from elsewhere, and its path item too.
        let item = source.tree.pointer(item.as_str());
        let shared = listed(item, holder);
        let key = |value: &Value| {
            let target = value
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|text| source.tree.pointer(text.trim_start_matches('#')));
            let value = target.unwrap_or(value);
            (text(value, "name").to_owned(), text(value, "in").to_owned())
        };
        let own_keys: std::collections::HashSet<_> =
            own.iter().map(|(value, _)| key(value)).collect();
        let mut all: Vec<_> = shared
            .into_iter()
            .filter(|(value, _)| !own_keys.contains(&key(value)))
            .collect();
        all.extend(own);
        all
    }

    pub(super) fn parameter_facts(&mut self, value: &Value, from: &Pointer) -> Value {
        let location = text(value, "in");
        let known = ["query", "path", "header", "cookie"].contains(&location);
        if !known || !value.get("name").is_some_and(Value::is_string) {
            self.error(
                "bad-parameter",
                "a parameter must have a `name` and a known `in`",
                from,
            );
            return json!({ "name": "", "in": "query", "schema": {} });
        }
        let mut out = json!({ "name": value["name"], "in": location });
        let required = value.get("required").and_then(Value::as_bool);
        out["required"] = (location == "path" || required == Some(true)).into();
        if let Some(description) = value.get("description").filter(|d| d.is_string()) {
            out["description"] = description.clone();
        }
        out
    }

    pub(super) fn responses(
        &mut self,
        operation: &'s Value,
        from: &Pointer,
        to: &Pointer,
        read: impl Fn(&mut Lifter<'s>, &'s Value, &Pointer, &Pointer) -> Value,
    ) -> Value {
        let (from, to) = (from.child("responses"), to.child("responses"));
        let Some(responses) = operation.get("responses") else {
            return json!({});
        };
        let mut out = self.each_named(
            responses,
            "`responses`",
            &from,
            &to,
            |lifter, response, from, to| match lifter.map(response, "a response", from) {
                Some(_) => read(lifter, response, from, to),
                None => json!({ "description": "" }),
            },
        );
        if let Some(map) = out.as_object_mut() {
            let mut ranges = Vec::new();
            map.retain(|status, _| {
                let known = status == "default" || is_status(status);
                if !known && !status.starts_with("x-") {
                    let message = format!("`{status}` is not a status: the response is ignored");
                    self.ignore(message, &from.child(status));
                }
                let range = status.to_ascii_uppercase();
                if known && range.ends_with("XX") {
                    if ranges.contains(&range) {
                        let message =
                            format!("`{range}` is given twice: the first response is used");
                        self.ignore(message, &from.child(status));
                        return false;
                    }
                    ranges.push(range);
                }
                known
            });
        }
        out
    }

    pub(super) fn each_named(
        &mut self,
        value: &'s Value,
        what: &str,
        from: &Pointer,
        to: &Pointer,
        read: impl Fn(&mut Lifter<'s>, &'s Value, &Pointer, &Pointer) -> Value,
    ) -> Value {
        let Some(map) = self.map(value, what, from) else {
            return json!({});
        };
        let read = map
            .iter()
            .filter(|(name, _)| !name.starts_with("x-") || what == "`headers`")
            .map(|(name, item)| {
                (
                    name.clone(),
                    read(self, item, &from.child(name), &to.child(name)),
                )
            });
        Value::Object(read.collect())
    }
}

/// The path of a URL that may be relative, its variables replaced by their defaults.
fn path_of_url(url: &str, variables: Option<&Value>) -> String {
    let mut url = url.to_owned();
    for (name, variable) in variables.and_then(Value::as_object).into_iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), text(variable, "default"));
    }
    match url.split_once("://") {
        None => url,
        Some((_, rest)) => rest
            .find('/')
            .map_or(String::new(), |at| rest[at..].to_owned()),
    }
}

fn is_status(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 3
        && (b'1'..=b'9').contains(&bytes[0])
        && (text[1..].bytes().all(|b| b.is_ascii_digit()) || text[1..].eq_ignore_ascii_case("xx"))
}
