//! Texts of JSON, drawn from lists of numbers.

use modelwright::plan::{Field, ItemKind, RustType, UnionVariant};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What each type of a version is, by name.
pub type Types<'a> = BTreeMap<&'a str, &'a ItemKind>;

/// Writes a text of JSON, as the choices say. Once they are used up, each choice is 0, the plainest.
pub struct Writer<'a> {
    types: &'a Types<'a>,
    choices: &'a [u32],
    errors: Option<u32>,
    text: String,
}

/// Texts as JSON, without the quotes.
const TEXTS: &[&str] = &[
    "",
    "a",
    "0",
    "tcp",
    "null",
    "80/tcp",
    "0001-01-01T00:00:00Z",
    "2026-11-24T04:04:19.690000001+01:00",
    "\\u0000",
    "\\\"\\\\\\n",
    "\u{e9}\u{1f600}\u{202e}",
    "\\ud83d\\ude00",
    " ",
    "$serde_json::private::Number",
    "$serde_json::private::RawValue",
];

const NUMBERS: &[&str] = &[
    "0",
    "1",
    "-1",
    "255",
    "256",
    "65536",
    "4294967296",
    "-2147483649",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "123456789012345678901234567890",
    "-0",
    "0.0",
    "-0.0",
    "1.0",
    "0.1",
    "1e3",
    "1e300",
    "1e400",
    "-1E-400",
    "5e-324",
];

/// Whole numbers that a type of so many bits takes, and the smallest negative one.
fn integers(name: &str) -> [String; 4] {
    let bits: u32 = name[1..].parse().expect("such as `u8`");
    let (least, most) = if name.starts_with('u') {
        (0, u64::MAX >> (64 - bits))
    } else {
        (i64::MIN >> (64 - bits), (i64::MAX >> (64 - bits)) as u64)
    };
    [
        "0".to_owned(),
        "1".to_owned(),
        most.to_string(),
        least.to_string(),
    ]
}

impl<'a> Writer<'a> {
    /// `errors`: of how many values one is something else than what fits.
    pub fn new(types: &'a Types<'a>, choices: &'a [u32], errors: Option<u32>) -> Self {
        Self {
            types,
            choices,
            errors,
            text: String::new(),
        }
    }

    /// A number below this one.
    fn choose(&mut self, below: usize) -> usize {
        match self.choices.split_first() {
            Some((first, rest)) => {
                self.choices = rest;
                *first as usize % below
            }
            None => 0,
        }
    }

    fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.choose(list.len())]
    }

    fn put(&mut self, list: &[&str]) {
        let text = self.one_of(list);
        self.text += text;
    }

    /// A whole text that this model reads, but for the errors.
    pub fn whole(mut self, name: &str) -> String {
        self.model(name);
        self.text
    }

    /// A whole text of any kind.
    pub fn anything(mut self) -> String {
        self.free();
        self.text
    }

    /// A value of this model.
    fn model(&mut self, name: &str) {
        match self.types[name] {
            ItemKind::Struct { fields, rest, .. } => self.object(fields, rest.as_ref()),
            ItemKind::StringEnum { variants, .. } => match self.choose(variants.len() + 1) {
                0 => self.string(),
                at => self.text += &quoted(&variants[at - 1].value),
            },
            ItemKind::IntegerEnum { repr, variants, .. } => match self.choose(variants.len() + 1) {
                0 => self.integer(repr),
                at => self.text += &variants[at - 1].value.to_string(),
            },
            ItemKind::List(ty) => self.list(ty),
            ItemKind::Map(_, ty) => self.map(ty),
            ItemKind::Alias(ty) => self.value(ty),
            ItemKind::Union { by, variants, .. } => self.union(by.as_deref(), variants),
        }
    }

    /// A value of this type.
    fn value(&mut self, ty: &RustType) {
        if let Some(count) = self.errors
            && self.choose(count as usize) == 1
        {
            return self.free();
        }
        match ty {
            RustType::Bool => self.put(&["false", "true"]),
            RustType::Integer(name) => self.integer(name),
            RustType::F64 => self.float(),
            RustType::String | RustType::Timestamp => self.string(),
            RustType::Json => self.free_below(2),
            RustType::Bytes => unreachable!("bytes are no JSON"),
            RustType::Foreign(_) => unreachable!("Docker's models name no type of others"),
            RustType::Unknown => unreachable!("the plan has no such field"),
            RustType::KeySet => self.map(&RustType::Json),
            RustType::Model(name) => self.model(name),
            RustType::Vec(item) => self.list(item),
            RustType::Map(_, value) => self.map(value),
            RustType::Option(inner) => match self.choose(4) {
                0 => self.text += "null",
                _ => self.value(inner),
            },
            RustType::Maybe(_) => unreachable!("Docker's models tell no null from absence"),
            RustType::Box(inner) => self.value(inner),
        }
    }

    fn integer(&mut self, name: &str) {
        let integers = integers(name);
        let at = self.choose(integers.len());
        self.text += &integers[at];
    }

    /// A number of up to 15 digits and a small exponent: serde_json by itself reads others only nearly as they stand, and
    /// so may read what it wrote as the number next to it.
    fn float(&mut self) {
        match self.choose(3) {
            0 => self.put(&["0", "-0.0", "1e3", "9007199254740993", "1e300"]),
            1 => {
                let (whole, part) = (self.choose(1_000), self.choose(1_000_000_000));
                self.text += &format!("{whole}.{part}");
            }
            _ => {
                let (part, exponent) = (self.choose(1_000_000_000), self.choose(13));
                self.text += &format!("-0.{part}e-{exponent}");
            }
        }
    }

    fn string(&mut self) {
        let text = self.one_of(TEXTS);
        self.text += &format!("\"{text}\"");
    }

    fn list(&mut self, item: &RustType) {
        self.items('[', ']', |writer| writer.value(item));
    }

    fn map(&mut self, value: &RustType) {
        self.items('{', '}', |writer| {
            writer.string();
            writer.text.push(':');
            writer.value(value);
        });
    }

    fn items(&mut self, open: char, close: char, mut item: impl FnMut(&mut Self)) {
        self.text.push(open);
        for at in 0..self.choose(4) {
            if at > 0 {
                self.text.push(',');
            }
            item(self);
        }
        self.text.push(close);
    }

    /// Some of the fields, and sometimes a key that has none.
    fn object(&mut self, fields: &[Field], rest: Option<&Field>) {
        let mut comma = Comma(false);
        self.text.push('{');
        for field in fields {
            if self.choose(4) != 0 {
                comma.write(&mut self.text);
                self.text += &format!("{}:", quoted(&field.key));
                self.value(&field.ty);
            }
        }
        if rest.is_none() && self.choose(3) == 2 {
            comma.write(&mut self.text);
            self.text += "\"no such key\":";
            self.free_below(2);
        }
        self.text.push('}');
    }

    /// A value of one variant, or of none. The text that says which is not always the right one.
    fn union(&mut self, by: Option<&str>, variants: &[UnionVariant]) {
        let at = self.choose(variants.len() + 1);
        let Some(variant) = variants.get(at) else {
            return self.free_below(2);
        };
        let start = self.text.len();
        self.value(&variant.ty);
        let tag = self.choose(variant.tags.len().max(1));
        if let (Some(key), Some(tag)) = (by, variant.tags.get(tag))
            && self.text[start..].starts_with("{\"")
        {
            let row = format!("{}:{},", quoted(key), quoted(tag));
            self.text.insert_str(start + 1, &row);
        }
    }

    /// Any JSON, and what is only nearly JSON: too deep, or a number that is too large.
    fn free(&mut self) {
        match self.choose(12) {
            0..=7 => self.free_below(4),
            8 => self.put(NUMBERS),
            9 => {
                let depth = self.one_of(&[1, 10, 100, 120, 126, 127, 128, 1_000]);
                self.text += &nested("[", "]", depth);
            }
            10 => {
                let depth = self.one_of(&[1, 10, 100, 120, 126, 127, 128, 1_000]);
                self.text += &nested("{\"a\":", "}", depth);
            }
            _ => self.put(&["", "nul", "1.", "{\"a\"}", "[1,]", "\"\\ud800\""]),
        }
    }

    /// Any JSON of so many levels, with the same key more than once now and then.
    fn free_below(&mut self, levels: usize) {
        let kinds = if levels == 0 { 5 } else { 8 };
        match self.choose(kinds) {
            0 => self.text += "null",
            1 => self.put(&["false", "true"]),
            2 => self.put(&NUMBERS[..12]),
            3 => self.float(),
            4 => self.string(),
            5 => self.items('[', ']', |writer| writer.free_below(levels - 1)),
            _ => self.items('{', '}', |writer| {
                writer.string();
                writer.text.push(':');
                writer.free_below(levels - 1);
            }),
        }
    }

    /// This value with up to four places in it changed.
    pub fn changed(mut self, value: &Value) -> String {
        let count = count(value);
        let mut locations: Vec<_> = (0..=self.choose(4)).map(|_| self.choose(count)).collect();
        locations.sort_unstable();
        self.changed_at(value, &mut 0, &locations);
        self.text
    }

    /// Writes this value, which is the one at `location`, and all in it.
    fn changed_at(&mut self, value: &Value, location: &mut usize, locations: &[usize]) {
        let is_changed = locations.binary_search(location).is_ok();
        *location += 1;
        if is_changed && self.choose(3) != 2 {
            *location += count(value) - 1;
            return match self.choose(2) {
                0 => self.text += "null",
                _ => self.free(),
            };
        }
        match value {
            Value::Array(items) => {
                let mut comma = Comma(false);
                self.text.push('[');
                for item in items {
                    comma.write(&mut self.text);
                    self.changed_at(item, location, locations);
                }
                self.text.push(']');
            }
            Value::Object(map) => self.changed_object(map, is_changed, location, locations),
            plain => self.text += &plain.to_string(),
        }
    }

    /// Writes an object; one that is changed itself has one key less, and its first key twice.
    fn changed_object(
        &mut self,
        map: &Map<String, Value>,
        is_changed: bool,
        location: &mut usize,
        locations: &[usize],
    ) {
        let left_out = is_changed.then(|| self.choose(map.len().max(1)));
        let mut comma = Comma(false);
        self.text.push('{');
        for (at, (key, item)) in map.iter().enumerate() {
            if left_out == Some(at) {
                *location += count(item);
                continue;
            }
            comma.write(&mut self.text);
            self.text += &format!("{}:", quoted(key));
            self.changed_at(item, location, locations);
        }
        if is_changed && let Some(key) = map.keys().next() {
            comma.write(&mut self.text);
            self.text += &format!("{}:", quoted(key));
            self.free_below(1);
        }
        self.text.push('}');
    }
}

/// Stands between items: it is written before each but the first.
struct Comma(bool);

impl Comma {
    fn write(&mut self, text: &mut String) {
        if std::mem::replace(&mut self.0, true) {
            text.push(',');
        }
    }
}

/// This text as JSON.
pub fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// How many values there are in this one, itself included.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    }
}

/// Null inside of so many lists or objects.
pub fn nested(open: &str, close: &str, depth: usize) -> String {
    format!("{}null{}", open.repeat(depth), close.repeat(depth))
}
