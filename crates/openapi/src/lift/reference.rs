//! References: from the text of a `$ref` to the place in the source that it leads to.
//!
//! `%` and `~` are decoded; a chain of references is followed to its end, and one that comes back to itself is an error. A
//! reference to another file is an error wherever it stands, so that nothing behind it is missing in silence.

use super::schema::is_schema;
use super::{Lifter, MOST_ERRORS};
use crate::diagnostic::Diagnostic;
use crate::pointer::Pointer;
use crate::source::{decoded, is_url, references, refers_outside, shown_reference};
use crate::suggest::suggest;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The longest chain of references that is followed.
const LONGEST_CHAIN: usize = 64;

/// What stands where something may stand or be referred to.
pub(super) enum Followed<'s> {
    /// The thing itself, and where it stands.
    Here(&'s Value, Pointer),
    /// A reference to a shared component.
    Shared(Value),
    /// Nothing; why has been reported.
    Nothing,
}

impl<'s> Lifter<'s> {
    /// The canonical target of a `$ref` to a schema.
    pub(super) fn schema_reference(&mut self, value: &Value, from: &Pointer) -> Option<String> {
        let target = self.target(value, from)?;
        let tokens: Vec<_> = target.tokens().collect();
        let leads_elsewhere = match tokens.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["components", kind, _] => kind != "schemas",
            [
                "parameters" | "responses" | "securityDefinitions" | "info" | "tags",
                _,
            ] => true,
            [_] => true,
            _ => false,
        };
        if leads_elsewhere {
            let text = value.as_str().unwrap_or_default();
            let message = format!("`{text}` does not refer to a schema");
            self.error("bad-reference", message, from);
            return None;
        }
        let target = self.end_of_chain(target, from)?;
        Some(self.reference_to(target))
    }

    /// Through places that hold nothing but a reference, unless they are definitions, to one that holds something.
    fn end_of_chain(&mut self, mut target: Pointer, from: &Pointer) -> Option<Pointer> {
        for _ in 0..LONGEST_CHAIN {
            let is_definition = match target.split_last() {
                Some((holder, _)) => {
                    matches!(holder.as_str(), "/components/schemas" | "/definitions")
                }
                None => false,
            };
            let next = self.source.tree.pointer(target.as_str());
            let next = next
                .and_then(Value::as_object)
                .filter(|map| map.len() == 1 && !is_definition);
            let Some(next) = next.and_then(|map| map.get("$ref")) else {
                return Some(target);
            };
            target = self.target(next, &target.child("$ref"))?;
        }
        self.circular(from);
        None
    }

    /// A parameter, a body, a response, a header: itself, or what its `$ref` leads to.
    pub(super) fn followed(
        &mut self,
        value: &'s Value,
        from: &Pointer,
        kind: &str,
    ) -> Followed<'s> {
        let start = from;
        let (mut value, mut from) = (value, from.clone());
        for _ in 0..LONGEST_CHAIN {
            let Some(reference) = value.get("$ref") else {
                return Followed::Here(value, from);
            };
            let at = from.child("$ref");
            let Some(target) = self.target(reference, &at) else {
                return Followed::Nothing;
            };
            let Some(found) = self.source.tree.pointer(target.as_str()) else {
                return Followed::Nothing;
            };
            if !found.is_object() {
                let text = reference.as_str().unwrap_or_default();
                let message = format!("`{text}` does not refer to one of the {kind}");
                self.error("bad-reference", message, &at);
                return Followed::Nothing;
            }
            if found.get("$ref").is_none()
                && let Some(name) = self.shared_name(&target, kind)
            {
                let shared = Pointer::of(["components", kind, &name]);
                return Followed::Shared(json!({ "$ref": shared.to_string() }));
            }
            (value, from) = (found, target);
        }
        let tokens: Vec<_> = start.tokens().take(4).collect();
        let tokens: Vec<_> = tokens.iter().map(String::as_str).collect();
        let is_component = matches!(
            tokens[..],
            ["components", _, _] | ["parameters" | "responses", _]
        );
        if is_component {
            // Where something uses it, that is an error.
            self.ignore(
                "a component that leads back to itself stands for nothing",
                start,
            );
        } else {
            self.circular(start);
        }
        Followed::Nothing
    }

    /// The name of the component of this kind that a pointer leads to.
    fn shared_name(&self, target: &Pointer, kind: &str) -> Option<String> {
        let (holder, name) = target.split_last()?;
        let tokens: Vec<_> = holder.tokens().collect();
        let is_it = match self.dialect {
            // Its parameters are copied to where they are used, since some of them are bodies.
            super::Dialect::Swagger2 => kind == "responses" && tokens == ["responses"],
            _ => tokens == ["components", kind],
        };
        is_it.then_some(name)
    }

    fn circular(&mut self, from: &Pointer) {
        let message = "this reference is circular";
        self.error("circular-reference", message, from);
    }

    /// The node that a `$ref` leads to, which exists.
    pub(super) fn target(&mut self, value: &Value, from: &Pointer) -> Option<Pointer> {
        let Some(text) = value.as_str() else {
            self.error("wrong-type", "`$ref` must be a string", from);
            return None;
        };
        let file = self.source.file.rsplit('/').next().unwrap_or_default();
        let local = text.strip_prefix(file).filter(|rest| rest.starts_with('#'));
        let Some(fragment) = local.unwrap_or(text).strip_prefix('#') else {
            self.external(text, from);
            return None;
        };
        let found = self.find(&decoded(fragment), from);
        let found = found.or_else(|| self.find(fragment, from));
        match &found {
            Some(at) if local.is_none() && self.definition_name(at).is_some() => {
                self.asked.definition(at);
            }
            _ => self.asked.anything_else(),
        }
        if found.is_none() {
            let message = format!("`{}` does not exist in the document", shown_reference(text));
            let mut error = Diagnostic::error("dangling-reference", message);
            // Errors past the last that is shown need no help.
            if self.errors < MOST_ERRORS
                && let Some(help) = self.similar(&decoded(fragment))
            {
                error = error.help(help);
            }
            self.report(error, from);
        }
        found
    }

    /// What stands beside the place that a fragment names, by similar names.
    fn similar(&self, fragment: &str) -> Option<String> {
        let (holder, name) = Pointer::parse(fragment)?.split_last()?;
        let beside = self.source.tree.pointer(holder.as_str())?.as_object()?;
        let near = suggest(&name, beside.keys().map(String::as_str));
        let near: Vec<_> = near
            .iter()
            .map(|name| format!("`{}`", shown_reference(name)))
            .collect();
        (!near.is_empty()).then(|| format!("similar names: {}", near.join(", ")))
    }

    fn external(&mut self, text: &str, from: &Pointer) {
        self.outside.insert(from.clone());
        self.errors += 1;
        if self.errors > MOST_ERRORS {
            return;
        }
        let (message, help) = if is_url(text) {
            (
                format!("`{text}` is on a network, from which nothing is read"),
                "save the file beside the document, and refer to that",
            )
        } else {
            (
                format!("`{text}` is in another file; only this one is read"),
                "`--allow-files DIR` reads files in that directory; or join the files into one document, as bundlers do",
            )
        };
        let error = Diagnostic::error("external-reference", message).at(self.source.location(from));
        self.diagnostics.error(error.help(help));
    }

    /// Reports each reference to another file that stands where none is expected, so that nothing behind it is missing in silence.
    pub(super) fn report_outside(&mut self) {
        let source = self.source;
        if !refers_outside(&source.tree) {
            return;
        }
        let file = source.file.rsplit('/').next().unwrap_or_default();
        for reference in references(&source.tree, false) {
            let is_here = reference.text.strip_prefix(file).unwrap_or(&reference.text);
            let is_mapping = !reference.at.as_str().ends_with("/$ref");
            if !is_here.starts_with('#') && !is_mapping && !self.outside.contains(&reference.at) {
                self.external(&reference.text, &reference.at);
            }
        }
    }

    fn find(&mut self, fragment: &str, from: &Pointer) -> Option<Pointer> {
        let tree = &self.source.tree;
        if fragment.is_empty() {
            return None;
        }
        if !fragment.starts_with('/') {
            let anchors = self.anchors.get_or_insert_with(|| anchors(tree));
            return anchors.get(fragment).cloned();
        }
        let exact = Pointer::parse(fragment)?;
        if tree.pointer(exact.as_str()).is_some() {
            return Some(exact);
        }
        if !fragment.starts_with("/$defs/") && !fragment.starts_with("/definitions/") {
            return None;
        }
        // Meant from the schema around it, as generators write that know schemas and not documents.
        let mut around = from.clone();
        while let Some((holder, _)) = around.split_last() {
            let inside = Pointer::parse(&format!("{}{fragment}", holder.as_str()))?;
            if tree.pointer(inside.as_str()).is_some_and(is_schema) {
                return Some(inside);
            }
            around = holder;
        }
        None
    }
}

/// Every `$anchor` of a document; of two with one name the first counts.
fn anchors(tree: &Value) -> BTreeMap<String, Pointer> {
    let mut found = BTreeMap::new();
    let mut open = vec![(tree, Pointer::root())];
    while let Some((value, at)) = open.pop() {
        match value {
            Value::Object(map) => {
                if let Some(Value::String(name)) = map.get("$anchor") {
                    found.entry(name.clone()).or_insert_with(|| at.clone());
                }
                let children = map.iter().rev().filter(|(_, value)| is_nested(value));
                open.extend(children.map(|(key, value)| (value, at.child(key))));
            }
            Value::Array(items) => {
                let children = items.iter().enumerate().rev();
                let children = children.filter(|(_, value)| is_nested(value));
                open.extend(children.map(|(index, value)| (value, at.index(index))));
            }
            _ => {}
        }
    }
    found
}

fn is_nested(value: &Value) -> bool {
    value.is_object() || value.is_array()
}
