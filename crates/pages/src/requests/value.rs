//! Values of types, as an expression of Rust and as the JSON that it is written as.

use crate::plan::{Crate, Field, Item, ItemKind, MapType, Presence, RustType};
use crate::version_set::VersionIndex;
use serde_json::{Map, Value, json};
use std::cell::Cell;
use std::collections::BTreeSet;

/// The deepest that expressions go.
const DEEPEST: usize = 6;

/// The most members that are shown although they could be omitted, and the most items of a list.
const MOST_MEMBERS: usize = 6;
const MOST_ITEMS: usize = 2;

/// A value in both forms.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Written {
    pub(super) json: Value,
    pub(super) rust: String,
    /// The models that the expression names.
    pub(super) models: BTreeSet<String>,
}

impl Written {
    fn plain(json: impl Into<Value>, rust: impl Into<String>) -> Self {
        Self {
            json: json.into(),
            rust: rust.into(),
            models: BTreeSet::new(),
        }
    }

    fn wrapped(self, before: &str, after: &str) -> Self {
        Self {
            rust: format!("{before}{}{after}", self.rust),
            ..self
        }
    }
}

/// Makes values of the types of one version.
pub(super) struct Values<'a> {
    planned: &'a Crate,
    index: VersionIndex,
    /// How many more members are shown although they could be omitted.
    members_left: Cell<usize>,
}

impl<'a> Values<'a> {
    pub(super) fn of(planned: &'a Crate, index: VersionIndex) -> Self {
        Self {
            planned,
            index,
            members_left: Cell::new(MOST_MEMBERS),
        }
    }

    /// A value of a type: what was sent, or one that is made up. `None` where no expression of a few words is known.
    pub(super) fn value(&self, ty: &RustType, sent: Option<&Value>) -> Option<Written> {
        self.at_depth(ty, sent.filter(|sent| !sent.is_null()), 0)
    }

    fn at_depth(&self, ty: &RustType, sent: Option<&Value>, depth: usize) -> Option<Written> {
        if depth > DEEPEST {
            return None;
        }
        let inner = |ty: &RustType| self.at_depth(ty, sent, depth + 1);
        match ty {
            RustType::Bool => {
                let flag = sent.map_or(Some(true), Value::as_bool)?;
                Some(Written::plain(flag, flag.to_string()))
            }
            RustType::Integer(_) => {
                let number = sent.map_or(Some(1), Value::as_i64)?;
                Some(Written::plain(number, number.to_string()))
            }
            RustType::String => {
                let text = sent.map_or(Some("text"), Value::as_str)?;
                // A page would take it for a directive.
                let is_shown = !text.contains("{{");
                is_shown.then(|| Written::plain(text, format!("{}.into()", literal(text))))
            }
            RustType::Option(held) => Some(inner(held)?.wrapped("Some(", ")")),
            RustType::Box(held) => Some(inner(held)?.wrapped("Box::new(", ")")),
            RustType::Vec(items) => self.list(items, sent, depth),
            RustType::Map(MapType::Sorted, values) => self.map(values, sent, depth),
            RustType::Json => sent.map_or(Some("{}"), empty).map(|text| {
                let json = if text == "{}" { json!({}) } else { json!([]) };
                Written::plain(json, format!("serde_json::json!({text})"))
            }),
            RustType::Model(name) => self.item(self.find(name)?, sent, depth),
            _ => None,
        }
    }

    fn find(&self, name: &str) -> Option<&'a Item> {
        let exports = &self.planned.modules[self.index].exports;
        let found = exports.binary_search_by(|export| export.type_name.as_str().cmp(name));
        Some(&self.planned.files[exports[found.ok()?].file].item)
    }

    fn list(&self, items: &RustType, sent: Option<&Value>, depth: usize) -> Option<Written> {
        let sent = sent.map_or(Some(&[][..]), |sent| sent.as_array().map(Vec::as_slice))?;
        let shown = sent.iter().take(MOST_ITEMS);
        let items = shown.map(|item| self.at_depth(items, Some(item), depth + 1));
        let items: Vec<Written> = items.collect::<Option<_>>()?;
        let expressions = items.iter().map(|item| item.rust.clone());
        let rust = match items.is_empty() {
            true => "Vec::new()".to_owned(),
            false => surrounded("vec![", expressions, "]"),
        };
        Some(Written {
            rust,
            models: models(&items),
            json: items.into_iter().map(|item| item.json).collect(),
        })
    }

    fn map(&self, values: &RustType, sent: Option<&Value>, depth: usize) -> Option<Written> {
        let none = Map::new();
        let sent = sent.map_or(Some(&none), Value::as_object)?;
        // The map is sorted.
        let mut keys: Vec<&String> = sent.keys().collect();
        keys.sort_unstable();
        let items = keys
            .iter()
            .map(|key| self.at_depth(values, sent.get(key.as_str()), depth + 1));
        let items: Vec<Written> = items.collect::<Option<_>>()?;
        let pairs = keys.iter().zip(&items);
        let pairs = pairs.map(|(key, item)| format!("({}.into(), {})", literal(key), item.rust));
        let rust = match items.is_empty() {
            true => "Default::default()".to_owned(),
            false => surrounded("[", pairs, "].into()"),
        };
        let models = models(&items);
        let json = keys
            .into_iter()
            .cloned()
            .zip(items.into_iter().map(|item| item.json));
        Some(Written {
            rust,
            models,
            json: Value::Object(json.collect()),
        })
    }

    fn item(&self, item: &Item, sent: Option<&Value>, depth: usize) -> Option<Written> {
        let mut written = match &item.kind {
            ItemKind::Struct { fields, .. } => self.object(item, fields, sent, depth)?,
            ItemKind::StringEnum { variants, .. } => {
                let text = sent.and_then(Value::as_str);
                let mut variants = variants.iter();
                let variant = match text {
                    Some(text) => variants.find(|variant| variant.value == text)?,
                    None => variants.next()?,
                };
                let path = format!("{}::{}", item.name, variant.name);
                Written::plain(variant.value.as_str(), path)
            }
            ItemKind::List(items) => {
                let list = RustType::Vec(Box::new(items.clone()));
                let list = self.at_depth(&list, sent, depth + 1)?;
                list.wrapped(&format!("{}::from(", item.name), ")")
            }
            ItemKind::Alias(ty) => return self.at_depth(ty, sent, depth + 1),
            _ => return None,
        };
        written.models.insert(item.name.clone());
        Some(written)
    }

    /// An object with what is always written, and what was sent.
    fn object(
        &self,
        item: &Item,
        fields: &[Field],
        sent: Option<&Value>,
        depth: usize,
    ) -> Option<Written> {
        let sent = sent.and_then(Value::as_object);
        let mut json = Map::new();
        let mut lines = Vec::new();
        let mut models = BTreeSet::new();
        for field in fields {
            let value = sent.and_then(|sent| sent.get(&field.key));
            let value = value.filter(|value| !value.is_null());
            let is_required = matches!(field.presence, Presence::Required | Presence::Nullable);
            let is_left = self.members_left.get() > 0;
            if !is_required && (value.is_none() || field.deprecated.is_some() || !is_left) {
                continue;
            }
            match self.at_depth(&field.ty, value, depth + 1) {
                // Nothing of what was sent can be said in a few words.
                Some(written)
                    if !is_required
                        && empty(&written.json).is_some()
                        && value.is_none_or(|value| empty(value).is_none()) => {}
                Some(written) => {
                    // A structure counts by its own members.
                    if !is_required && !written.rust.contains('\n') {
                        self.members_left.set(self.members_left.get() - 1);
                    }
                    lines.push(format!("{}: {}", field.name, written.rust));
                    json.insert(field.key.clone(), written.json);
                    models.extend(written.models);
                }
                None if field.presence == Presence::Nullable => {
                    json.insert(field.key.clone(), Value::Null);
                }
                None if is_required => return None,
                None => {}
            }
        }
        let rust = match lines.is_empty() {
            true => format!("{}::default()", item.name),
            false => {
                lines.push("..Default::default()".to_owned());
                over_lines(&format!("{} {{", item.name), lines, "}")
            }
        };
        Some(Written {
            json: Value::Object(json),
            rust,
            models,
        })
    }
}

/// An object or a list without anything in it.
fn empty(value: &Value) -> Option<&'static str> {
    match value {
        Value::Object(members) if members.is_empty() => Some("{}"),
        Value::Array(items) if items.is_empty() => Some("[]"),
        _ => None,
    }
}

fn models(items: &[Written]) -> BTreeSet<String> {
    let models = items.iter().flat_map(|item| &item.models);
    models.cloned().collect()
}

/// Expressions in one line, or each in a line of its own where one has several.
fn surrounded(before: &str, items: impl Iterator<Item = String>, after: &str) -> String {
    let items: Vec<_> = items.collect();
    match items.iter().any(|item| item.contains('\n')) {
        true => over_lines(before, items, after),
        false => format!("{before}{}{after}", items.join(", ")),
    }
}

fn over_lines(before: &str, items: Vec<String>, after: &str) -> String {
    let mut out = format!("{before}\n");
    for item in items {
        let end = if item.starts_with("..") { "" } else { "," };
        // No literal has a line break in it.
        out.push_str(&format!("    {}{end}\n", item.replace('\n', "\n    ")));
    }
    out + after
}

/// A text as a literal of Rust: in one line, with nothing hidden in it and no directive of a page.
pub(super) fn literal(text: &str) -> String {
    let mut out = "\"".to_owned();
    for c in text.chars() {
        match c {
            '{' if out.ends_with('{') => out.push_str("\\u{7b}"),
            '\n' | '\r' | '\t' => out.extend(c.escape_debug()),
            c if crate::visible::is_hidden(c) => {
                out.push_str(&format!("\\u{{{:x}}}", u32::from(c)))
            }
            c => out.extend(c.escape_debug()),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_is_one_in_any_place() {
        for (text, expected) in [
            ("a", "\"a\""),
            ("\"; panic!()", "\"\\\"; panic!()\""),
            ("\\\n{{#include a}}", "\"\\\\\\n{\\u{7b}#include a}}\""),
            ("\u{202e}", "\"\\u{202e}\""),
            ("ü", "\"ü\""),
        ] {
            assert_eq!(literal(text), expected);
        }
    }

    #[test]
    fn lines_are_indented_by_their_depth() {
        let inner = over_lines("B {", vec!["c: 1".to_owned()], "}");
        let outer = surrounded("vec![", [inner].into_iter(), "]");
        assert_eq!(outer, "vec![\n    B {\n        c: 1,\n    },\n]");
        let flat = surrounded("vec![", ["1".to_owned(), "2".to_owned()].into_iter(), "]");
        assert_eq!(flat, "vec![1, 2]");
    }
}
