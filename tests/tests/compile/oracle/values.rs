//! Values of JSON schemas, made by chance from a seed.
//!
//! They go to the limits of what a schema says: optional keys are there or not, null is where it may be, whole numbers
//! have fractions of zero, and a value of an anyOf may be one of two of its variants at once. A `discriminator`, which is
//! no keyword of JSON Schema, is obeyed.

#[path = "scalars.rs"]
mod scalars;

use super::schema::target;
use proptest::prelude::Rng;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use scalars::{TEXTS, matching};
use serde_json::{Map, Value, json};

/// At this depth, what can be left out is.
const DEEP: usize = 7;
/// Nothing is deeper.
const DEEPEST: usize = 24;
/// Keys of maps.
const KEYS: [&str; 5] = ["k", "80/tcp", "another key", "", "K"];

/// A source of values of the schemas of one document.
pub struct Values<'d> {
    document: &'d Value,
    rng: TestRng,
    runner: TestRunner,
    /// Whether a value may be one of two variants at once.
    is_mixed: bool,
}

impl<'d> Values<'d> {
    /// Makes one for a document; the same seed gives the same values.
    pub fn new(document: &'d Value, seed: &str) -> Self {
        let mut bytes = [0; 32];
        for (index, byte) in seed.bytes().enumerate() {
            bytes[index % 32] = u8::wrapping_add(bytes[index % 32], byte).rotate_left(1);
        }
        let rng = || TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
        Self {
            document,
            rng: rng(),
            is_mixed: true,
            runner: TestRunner::new_with_rng(Config::default(), rng()),
        }
    }

    /// The same, with each value of an anyOf made of one of its variants.
    pub fn of_one_variant(self) -> Self {
        Self {
            is_mixed: false,
            ..self
        }
    }

    /// A value of a schema; `None` where none was found.
    pub fn value(&mut self, schema: &Value) -> Option<Value> {
        self.of(schema, 0)
    }

    /// Adds a key to one of the objects in a value. Says whether there is one.
    pub fn add_key(&mut self, value: &mut Value, key: &str) -> bool {
        let count = objects(value);
        if count == 0 {
            return false;
        }
        let mut wanted = self.rng.random_range(0..count);
        // Where a map has values of one type, it reads null as their zero, and keeps of an object what it knows.
        let new = json!((*self.pick(&TEXTS).unwrap_or(&"")));
        insert(value, &mut wanted, key, &new);
        true
    }

    fn one_in(&mut self, times: u32) -> bool {
        self.rng.random_ratio(1, times)
    }

    fn pick<'v, T>(&mut self, all: &'v [T]) -> Option<&'v T> {
        (!all.is_empty()).then(|| &all[self.rng.random_range(0..all.len())])
    }

    fn of(&mut self, schema: &Value, depth: usize) -> Option<Value> {
        let Value::Object(keys) = schema else {
            return (schema != &Value::Bool(false)).then(|| self.free(depth));
        };
        if depth > DEEPEST {
            return None;
        }
        if let Some(to) = keys.get("$ref").and_then(Value::as_str) {
            let target = target(self.document, to)?;
            // A body that is a reference is what that leads to.
            return self.of(target, depth + usize::from(depth > 0));
        }
        if let Some(constant) = keys.get("const") {
            return Some(constant.clone());
        }
        if let Some(child) = self.child(keys, depth) {
            return child;
        }
        let mut value = self.itself(keys, depth)?;
        for part in list(keys, "allOf") {
            if !part.as_object().is_some_and(says_nothing) {
                merge(&mut value, self.part(part, depth)?);
            }
        }
        self.choice(keys, &mut value, depth)?;
        let mut value = match value {
            Some(value) => value,
            None => self.free(depth),
        };
        if let Value::Object(map) = &mut value {
            for key in list(keys, "required").iter().filter_map(Value::as_str) {
                if !map.contains_key(key) {
                    map.insert(key.to_owned(), self.free(depth + 2));
                }
            }
        }
        Some(value)
    }

    /// What a schema with a discriminator and no variants stands for: sometimes what takes over its keys.
    fn child(&mut self, keys: &Map<String, Value>, depth: usize) -> Option<Option<Value>> {
        let said = keys.get("discriminator")?;
        if keys.contains_key("anyOf") || depth > DEEP || self.one_in(3) {
            return None;
        }
        let property = said.as_str().or(said.get("propertyName")?.as_str())?;
        let schemas = schemas(self.document)?;
        let this = schemas
            .iter()
            .find(|(_, schema)| schema.as_object() == Some(keys))?;
        let takes_over = |schema: &Value| {
            let parts = schema.get("allOf").and_then(Value::as_array);
            let mut references = parts
                .into_iter()
                .flatten()
                .filter_map(|part| part["$ref"].as_str());
            references.any(|to| to.rsplit('/').next() == Some(this.0))
        };
        let children: Vec<_> = schemas
            .iter()
            .filter(|(_, schema)| takes_over(schema))
            .collect();
        let (name, child) = *self.pick(&children)?;
        let itself = self.of(child, depth + 1);
        Some(itself.map(|mut value| {
            let tag = tag(said, name, child);
            if let Value::Object(map) = &mut value {
                map.insert(property.to_owned(), tag.into());
            }
            value
        }))
    }

    /// A part of an allOf: a base with a discriminator is only itself there.
    fn part(&mut self, part: &Value, depth: usize) -> Option<Value> {
        let target = match part.get("$ref").and_then(Value::as_str) {
            Some(to) => target(self.document, to)?,
            None => part,
        };
        let mut keys = target.clone();
        if let Value::Object(keys) = &mut keys
            && !keys.contains_key("anyOf")
        {
            keys.remove("discriminator");
        }
        self.of(&keys, depth + 1)
    }

    /// What the keys of the schema say without its parts; `Some(None)` if nothing.
    fn itself(&mut self, keys: &Map<String, Value>, depth: usize) -> Option<Option<Value>> {
        let listed = list(keys, "enum");
        if !listed.is_empty() {
            return Some(self.pick(listed).cloned());
        }
        let ty = match keys.get("type") {
            Some(Value::Array(names)) => {
                let others: Vec<_> = names
                    .iter()
                    .filter(|name| *name != "null")
                    .cloned()
                    .collect();
                let is_null = others.is_empty()
                    || others.len() < names.len() && (depth > DEEP || self.one_in(5));
                if is_null {
                    return Some(Some(Value::Null));
                }
                self.pick(&others)?.as_str()?.to_owned()
            }
            Some(Value::String(name)) => name.clone(),
            _ if keys.contains_key("properties") => "object".to_owned(),
            _ if keys.contains_key("items") => "array".to_owned(),
            _ => return Some(None),
        };
        let value = match ty.as_str() {
            "null" => Value::Null,
            "boolean" => self.one_in(2).into(),
            "integer" => self.integer(keys, depth),
            "number" => self.number(keys),
            "string" => self.text(keys)?.into(),
            "array" => self.array(keys, depth)?,
            "object" => self.object(keys, depth)?,
            _ => return None,
        };
        Some(Some(value))
    }

    /// Adds what one of the variants says, or sometimes two.
    fn choice(
        &mut self,
        keys: &Map<String, Value>,
        value: &mut Option<Value>,
        depth: usize,
    ) -> Option<()> {
        let variants = list(keys, "anyOf");
        if variants.is_empty() {
            return Some(());
        }
        let said = keys.get("discriminator");
        let count =
            if self.is_mixed && said.is_none() && !self.are_tagged(variants) && self.one_in(6) {
                2
            } else {
                1
            };
        for _ in 0..count {
            let variant = self.variant(variants, depth)?;
            if variant.as_object().is_some_and(says_nothing) {
                self.demand(keys, variant, value, depth)?;
                continue;
            }
            let mut made = self.of(variant, depth + 1)?;
            if let (Some(said), Value::Object(map)) = (said, &mut made)
                && let Some(property) = said.get("propertyName").and_then(Value::as_str)
                && let Some(name) = variant.get("$ref").and_then(Value::as_str)
                && !self.lists_tags(variant, property)
            {
                let name = name.rsplit('/').next().unwrap_or(name);
                map.insert(property.to_owned(), tag(said, name, variant).into());
            }
            merge(value, made);
        }
        Some(())
    }

    /// Adds the properties that a variant requires, where that is all that it says.
    fn demand(
        &mut self,
        keys: &Map<String, Value>,
        variant: &Value,
        value: &mut Option<Value>,
        depth: usize,
    ) -> Option<()> {
        let required = variant.get("required").and_then(Value::as_array);
        for key in required.into_iter().flatten().filter_map(Value::as_str) {
            let schema = keys.get("properties").and_then(|all| all.get(key));
            let made = match schema {
                Some(schema) => self.of(schema, depth + 1)?,
                None => self.free(depth + 2),
            };
            merge(value, json!({ key: made }));
        }
        Some(())
    }

    /// One of the variants; deep down one that ends soon.
    fn variant<'v>(&mut self, variants: &'v [Value], depth: usize) -> Option<&'v Value> {
        if depth > DEEP {
            let is_simple = |variant: &&Value| {
                let ty = variant.get("type").and_then(Value::as_str);
                ty.is_some_and(|ty| !matches!(ty, "object" | "array"))
            };
            if let Some(simple) = variants.iter().find(is_simple) {
                return Some(simple);
            }
        }
        self.pick(variants)
    }

    /// Whether a constant of a variant says which one a value is. Then it is not another one as well.
    fn are_tagged(&self, variants: &[Value]) -> bool {
        let mut open: Vec<_> = variants.iter().collect();
        for _ in 0..64 {
            let Some(schema) = open.pop() else {
                return false;
            };
            let Some(keys) = schema.as_object() else {
                continue;
            };
            let to = keys.get("$ref").and_then(Value::as_str);
            open.extend(to.and_then(|to| target(self.document, to)));
            open.extend(list(keys, "anyOf").iter().chain(list(keys, "allOf")));
            let mut properties = entries(keys, "properties");
            if properties.any(|(_, schema)| schema.get("const").or(schema.get("enum")).is_some()) {
                return true;
            }
        }
        true
    }

    /// Whether a variant says itself which texts its tag may be.
    fn lists_tags(&self, variant: &Value, property: &str) -> bool {
        let mut schema = variant;
        while let Some(to) = schema.get("$ref").and_then(Value::as_str) {
            match target(self.document, to) {
                Some(target) => schema = target,
                None => return false,
            }
        }
        let found = schema.pointer(&format!("/properties/{property}"));
        let is_union = schema.get("anyOf").is_some();
        is_union || found.is_some_and(|found| found.get("enum").or(found.get("const")).is_some())
    }

    fn array(&mut self, keys: &Map<String, Value>, depth: usize) -> Option<Value> {
        let length = |key: &str| Some(keys.get(key)?.as_u64()? as usize);
        let first = list(keys, "prefixItems");
        let least = length("minItems").unwrap_or(0);
        let most = length("maxItems").unwrap_or(least.max(first.len()) + 2);
        let count = if depth > DEEP {
            least
        } else {
            self.rng.random_range(least..=most.min(least + 4))
        };
        let others = keys.get("items").unwrap_or(&Value::Bool(true));
        let mut items = Vec::new();
        for index in 0..count {
            match self.of(first.get(index).unwrap_or(others), depth + 1) {
                Some(item) => items.push(item),
                None if index >= least => break,
                None => return None,
            }
        }
        Some(items.into())
    }

    fn object(&mut self, keys: &Map<String, Value>, depth: usize) -> Option<Value> {
        let mut map = Map::new();
        let required = list(keys, "required");
        for (key, schema) in entries(keys, "properties") {
            let is_required = required.iter().any(|name| name == key);
            if !is_required && (depth > DEEP || self.one_in(2)) {
                continue;
            }
            match self.of(schema, depth + 1) {
                Some(value) => _ = map.insert(key.clone(), value),
                None if is_required => return None,
                None => {}
            }
        }
        for (pattern, schema) in entries(keys, "patternProperties") {
            let strategy = matching(pattern)?;
            let key = strategy.new_tree(&mut self.runner).ok()?.current();
            map.extend(self.of(schema, depth + 1).map(|value| (key, value)));
        }
        if let Some(values) = keys
            .get("additionalProperties")
            .filter(|values| *values != &Value::Bool(false))
        {
            let least = keys
                .get("minProperties")
                .and_then(Value::as_u64)
                .unwrap_or(0) as usize;
            let count = if depth > DEEP {
                least
            } else {
                self.rng.random_range(least..least + 3)
            };
            for key in KEYS.iter().take(count) {
                if !map.contains_key(*key)
                    && entries(keys, "properties").all(|(known, _)| known != key)
                {
                    map.extend(
                        self.of(values, depth + 1)
                            .map(|value| ((*key).to_owned(), value)),
                    );
                }
            }
        }
        Some(map.into())
    }
}

/// The schemas of a document by their names.
fn schemas(document: &Value) -> Option<&Map<String, Value>> {
    let schemas = document.pointer("/components/schemas");
    schemas.or_else(|| document.get("definitions"))?.as_object()
}

/// The text by which a discriminator knows a schema.
fn tag(said: &Value, name: &str, schema: &Value) -> String {
    let mapping = said.get("mapping").and_then(Value::as_object);
    let mut mapping = mapping.into_iter().flatten();
    let leads =
        mapping.find(|(_, to)| to.as_str().and_then(|to| to.rsplit('/').next()) == Some(name));
    let own = schema
        .get("x-ms-discriminator-value")
        .and_then(Value::as_str);
    leads.map_or_else(|| own.unwrap_or(name).to_owned(), |(tag, _)| tag.clone())
}

/// Whether the keys of a part of an allOf make no value.
fn says_nothing(keys: &Map<String, Value>) -> bool {
    const SAYING: [&str; 8] = [
        "$ref",
        "type",
        "properties",
        "allOf",
        "anyOf",
        "enum",
        "const",
        "additionalProperties",
    ];
    !SAYING.iter().any(|key| keys.contains_key(*key))
}

fn list<'k>(keys: &'k Map<String, Value>, key: &str) -> &'k [Value] {
    keys.get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

fn entries<'k>(
    keys: &'k Map<String, Value>,
    key: &str,
) -> impl Iterator<Item = (&'k String, &'k Value)> {
    keys.get(key)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

/// Puts what a part says over what the others have said.
fn merge(value: &mut Option<Value>, part: Value) {
    match (value.as_mut(), part) {
        (Some(Value::Object(map)), Value::Object(part)) => {
            for (key, new) in part {
                let mut old = map.remove(&key);
                merge(&mut old, new);
                map.extend(old.map(|value| (key, value)));
            }
        }
        (_, part) => *value = Some(part),
    }
}

/// How many objects there are in a value.
fn objects(value: &Value) -> usize {
    match value {
        Value::Object(map) => 1 + map.values().map(objects).sum::<usize>(),
        Value::Array(items) => items.iter().map(objects).sum(),
        _ => 0,
    }
}

/// Puts a key into the object with this number.
fn insert(value: &mut Value, wanted: &mut usize, key: &str, new: &Value) {
    match value {
        Value::Object(map) => {
            if *wanted == 0 {
                map.insert(key.to_owned(), new.clone());
            }
            *wanted = wanted.wrapping_sub(1);
            for (_, value) in map.iter_mut().filter(|(name, _)| *name != key) {
                insert(value, wanted, key, new);
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| insert(item, wanted, key, new)),
        _ => {}
    }
}
