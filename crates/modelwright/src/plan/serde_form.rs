//! How models get serde's traits, and what serde's derives are told of each where they make them.
//!
//! In: the files of a plan. Out: the same, each item with its attributes. The behaviour is that of the tables, as far as a derive
//! can have it. Left out on purpose: the helpers that the attributes name (`templates/derive`).

use super::item::{Field, Item, ItemKind, UnionVariant};
use super::presence::Presence;
use super::types::RustType;
use super::{File, Module};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::str::FromStr;

/// How many aliases are followed.
const MOST_STEPS: usize = 64;

/// How models get serde's traits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SerdeForm {
    /// From a table and a runtime, which builds fast.
    #[default]
    Table,
    /// From serde's derives.
    Derive,
}

impl FromStr for SerdeForm {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "table" => Ok(Self::Table),
            "derive" => Ok(Self::Derive),
            _ => Err("it is `table` or `derive`"),
        }
    }
}

/// What serde's derives are told of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Derived {
    /// Above the item.
    pub of_type: Vec<SerdeAttribute>,
    /// Above each field, the one for further keys last.
    pub of_fields: Vec<Vec<SerdeAttribute>>,
    /// For a union: its variants in the order in which equal fits are preferred.
    pub rows: Vec<UnionRow>,
}

/// An attribute of serde's derives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SerdeAttribute {
    /// The newtype is what it holds.
    Transparent,
    /// The keys are the names of the fields in another case.
    RenameAll(&'static str),
    /// The key.
    Rename(String),
    /// The keys that no other field has.
    Flatten,
    /// An absent key is the default value.
    Default,
    /// An absent key is what an object without keys is.
    DefaultZero,
    /// `None` is left out.
    SkipNone,
    /// What is absent is left out.
    SkipAbsent,
    /// Null is the default value.
    NullAsDefault,
    /// Null is what an object without keys is.
    NullAsZero,
    /// Whole numbers are written without a fraction.
    Numbers,
    /// A set is an object of which only the keys count.
    Keys,
    /// The same of the keys that no other field has.
    FurtherKeys,
}

/// A row of a union's table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnionRow {
    /// The variant.
    pub variant: usize,
    /// How its values are written, where it is not as serde does.
    pub form: Option<Sent>,
    /// What its type says of a value by itself.
    pub test: Option<Test>,
}

/// What is written in another way than serde does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    /// Floating-point numbers.
    Numbers,
    /// Sets of keys.
    Keys,
}

/// What a type says of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// Whether it is listed.
    Listed,
    /// Whether a variant takes it.
    Taken,
}

/// A rule by which serde makes keys of the names of fields, and what it makes.
type Case = (&'static str, fn(&str) -> String);

/// The rules.
const CASES: [Case; 6] = [
    ("PascalCase", pascal),
    ("camelCase", camel),
    ("UPPERCASE", |name| name.to_ascii_uppercase()),
    ("kebab-case", |name| name.replace('_', "-")),
    ("SCREAMING-KEBAB-CASE", |name| {
        name.to_ascii_uppercase().replace('_', "-")
    }),
    // The last resort: the names as they are.
    ("", str::to_owned),
];

fn pascal(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    let mut is_first = true;
    for c in name.chars() {
        if c == '_' {
            is_first = true;
        } else if is_first {
            key.push(c.to_ascii_uppercase());
            is_first = false;
        } else {
            key.push(c);
        }
    }
    key
}

fn camel(name: &str) -> String {
    let key = pascal(name);
    let mut chars = key.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_ascii_lowercase().to_string() + chars.as_str()
    })
}

/// Tells the derives of each item what they have to know.
pub(super) fn add(files: &mut [File], modules: &[Module]) {
    let types: Vec<_> = modules
        .iter()
        .map(|module| {
            let exports = module.exports.iter();
            let types = exports.map(|it| (it.type_name.as_str(), &files[it.file.0].item));
            Types(types.collect())
        })
        .collect();
    let derived: Vec<_> = files
        .iter()
        .map(|file| types[file.owner.get()].derived(&file.item))
        .collect();
    for (file, derived) in files.iter_mut().zip(derived) {
        file.item.serde = derived.map(Box::new);
    }
}

/// The types of a module, by name.
struct Types<'a>(BTreeMap<&'a str, &'a Item>);

/// What a value of a type is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leaf {
    Float,
    Keys,
    Integer,
    Other,
}

impl Types<'_> {
    /// What the derives of an item have to know; `None` for an alias, which has none.
    fn derived(&self, item: &Item) -> Option<Derived> {
        Some(match &item.kind {
            ItemKind::Alias(_) => return None,
            ItemKind::StringEnum { .. } | ItemKind::IntegerEnum { .. } => Derived::default(),
            ItemKind::List(ty) | ItemKind::Map(_, ty) => Derived {
                of_type: vec![SerdeAttribute::Transparent],
                of_fields: vec![self.sent(ty).map(attribute).into_iter().collect()],
                rows: Vec::new(),
            },
            ItemKind::Struct {
                fields,
                rest,
                has_defaults,
                ..
            } => self.of_struct(fields, rest.as_ref(), *has_defaults),
            ItemKind::Union { variants, .. } => Derived {
                rows: self.rows(variants),
                ..Derived::default()
            },
        })
    }

    fn of_struct(&self, fields: &[Field], rest: Option<&Field>, has_defaults: bool) -> Derived {
        let (case, rename) = best_case(fields);
        let mut of_type = Vec::new();
        // A field for further keys is there without any.
        if !fields.is_empty() && !has_defaults {
            of_type.push(SerdeAttribute::Default);
        }
        if !case.is_empty() {
            of_type.push(SerdeAttribute::RenameAll(case));
        }
        let of_fields = fields.iter().map(|field| {
            let mut attributes = Vec::new();
            if rename(plain(&field.name)) != field.key {
                attributes.push(SerdeAttribute::Rename(field.key.clone()));
            }
            attributes.extend(self.of_field(field, has_defaults));
            attributes
        });
        let rest = rest.map(|rest| {
            let sent = self.sent(&rest.ty).map(|sent| match sent {
                Sent::Numbers => SerdeAttribute::Numbers,
                Sent::Keys => SerdeAttribute::FurtherKeys,
            });
            [SerdeAttribute::Flatten].into_iter().chain(sent).collect()
        });
        Derived {
            of_type,
            of_fields: of_fields.chain(rest).collect(),
            rows: Vec::new(),
        }
    }

    /// What stands above a field besides its key. `has_defaults` says that `Default` of the struct is not what absence reads as.
    fn of_field(&self, field: &Field, has_defaults: bool) -> Vec<SerdeAttribute> {
        let sent = self.sent(&field.ty);
        let mut attributes = Vec::new();
        let is_option = matches!(field.presence, Presence::Nullable | Presence::Optional);
        let has_zero = field.presence == Presence::Required && self.has_zero(&field.ty);
        if has_zero {
            attributes.push(SerdeAttribute::DefaultZero);
        } else if has_defaults && !(is_option && sent != Some(Sent::Keys)) {
            attributes.push(SerdeAttribute::Default);
        }
        match field.presence {
            Presence::Required if has_zero => attributes.push(SerdeAttribute::NullAsZero),
            Presence::Required if sent != Some(Sent::Keys) && !self.reads_null(&field.ty) => {
                attributes.push(SerdeAttribute::NullAsDefault);
            }
            Presence::Required | Presence::Nullable => {}
            Presence::Optional => attributes.push(SerdeAttribute::SkipNone),
            Presence::Maybe => attributes.push(SerdeAttribute::SkipAbsent),
        }
        attributes.extend(sent.map(attribute));
        attributes
    }

    /// The rows of a union: the more special types first.
    fn rows(&self, variants: &[UnionVariant]) -> Vec<UnionRow> {
        let is_integer = |variant: &UnionVariant| self.leaf(&variant.ty) == Leaf::Integer;
        // Without its fraction a number would be read as another variant.
        let has_integers = variants.iter().any(is_integer);
        let mut rows: Vec<_> = variants
            .iter()
            .enumerate()
            .map(|(at, variant)| UnionRow {
                variant: at,
                form: self
                    .sent(&variant.ty)
                    .filter(|sent| *sent == Sent::Keys || !has_integers),
                test: match self.model(&variant.ty).map(|item| &item.kind) {
                    Some(ItemKind::StringEnum { .. } | ItemKind::IntegerEnum { .. }) => {
                        Some(Test::Listed)
                    }
                    Some(ItemKind::Union { .. }) => Some(Test::Taken),
                    _ => None,
                },
            })
            .collect();
        rows.sort_by_key(|row| self.generality(&variants[row.variant].ty, MOST_STEPS));
        rows
    }

    /// The model that a type is, through boxes and aliases; `None` if it is another type.
    fn model(&self, ty: &RustType) -> Option<&Item> {
        match self.resolved(ty) {
            RustType::Model(name) => self.0.get(name.as_str()).copied(),
            _ => None,
        }
    }

    /// A type without the boxes and aliases around it.
    fn resolved<'t>(&'t self, mut ty: &'t RustType) -> &'t RustType {
        for _ in 0..MOST_STEPS {
            ty = match ty {
                RustType::Box(inner) => inner,
                RustType::Model(name) => match self.0.get(name.as_str()).map(|item| &item.kind) {
                    Some(ItemKind::Alias(inner)) => inner,
                    _ => return ty,
                },
                _ => return ty,
            };
        }
        ty
    }

    /// What a type holds, in the end, within options, lists and maps.
    fn leaf(&self, ty: &RustType) -> Leaf {
        let mut ty = self.resolved(ty);
        for _ in 0..MOST_STEPS {
            ty = match ty {
                RustType::Vec(inner)
                | RustType::Map(_, inner)
                | RustType::Option(inner)
                | RustType::Maybe(inner) => self.resolved(inner),
                _ => break,
            };
        }
        match ty {
            RustType::F64 => Leaf::Float,
            RustType::Foreign(foreign) if foreign.path.as_str() == "f64" => Leaf::Float,
            RustType::KeySet => Leaf::Keys,
            RustType::Integer(_) => Leaf::Integer,
            RustType::Model(_) => match self.model(ty).map(|item| &item.kind) {
                Some(ItemKind::IntegerEnum { .. }) => Leaf::Integer,
                _ => Leaf::Other,
            },
            _ => Leaf::Other,
        }
    }

    fn sent(&self, ty: &RustType) -> Option<Sent> {
        match self.leaf(ty) {
            Leaf::Float => Some(Sent::Numbers),
            Leaf::Keys => Some(Sent::Keys),
            Leaf::Integer | Leaf::Other => None,
        }
    }

    /// Whether a type reads null by itself.
    fn reads_null(&self, ty: &RustType) -> bool {
        match self.resolved(ty) {
            RustType::Json | RustType::Option(_) | RustType::Timestamp => true,
            RustType::Model(_) => self
                .model(ty)
                .is_none_or(|item| !matches!(item.kind, ItemKind::Struct { .. })),
            _ => false,
        }
    }

    /// Whether the default of a type is not what null reads as.
    fn has_zero(&self, ty: &RustType) -> bool {
        let model = self.model(ty).map(|item| &item.kind);
        matches!(
            model,
            Some(ItemKind::Struct {
                has_defaults: true,
                ..
            })
        )
    }

    /// How many values of other types a type takes: the more, the later it is preferred.
    fn generality(&self, ty: &RustType, steps: usize) -> usize {
        let inner = |ty: &RustType| match steps {
            0 => 0,
            _ => self.generality(ty, steps - 1),
        };
        match self.resolved(ty) {
            RustType::Json => 4,
            RustType::F64 | RustType::String | RustType::Timestamp => 1,
            RustType::Vec(items) | RustType::Option(items) => inner(items),
            RustType::Map(_, values) => 2 + inner(values),
            ty @ RustType::Model(_) => match self.model(ty).map(|item| &item.kind) {
                Some(ItemKind::List(items)) => inner(items),
                Some(ItemKind::Map(_, values)) => 2 + inner(values),
                Some(ItemKind::Union { .. }) => 3,
                _ => 0,
            },
            _ => 0,
        }
    }
}

fn attribute(sent: Sent) -> SerdeAttribute {
    match sent {
        Sent::Numbers => SerdeAttribute::Numbers,
        Sent::Keys => SerdeAttribute::Keys,
    }
}

/// The rule that saves the most renames, if it saves more than one.
fn best_case(fields: &[Field]) -> Case {
    let (_, as_they_are) = CASES[CASES.len() - 1];
    // serde cuts off the first byte of a name to lower it.
    if !fields.iter().all(|field| field.name.is_ascii()) {
        return ("", as_they_are);
    }
    let count = |rename: fn(&str) -> String| {
        let names = fields.iter();
        names
            .filter(|field| rename(plain(&field.name)) == field.key)
            .count()
    };
    let mut best = CASES[CASES.len() - 1];
    let mut most = count(as_they_are) + 1;
    for case in CASES {
        if count(case.1) > most {
            (best, most) = (case, count(case.1));
        }
    }
    best
}

/// The name of a field as serde sees it.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_keys_as_serde_makes_them() {
        for (name, pascal_case, camel_case) in [
            ("name", "Name", "name"),
            ("restart_policy", "RestartPolicy", "restartPolicy"),
            ("x", "X", "x"),
            ("ipv4", "Ipv4", "ipv4"),
            ("kind_", "Kind", "kind"),
        ] {
            assert_eq!(
                (pascal(name), camel(name)),
                (pascal_case.into(), camel_case.into())
            );
        }
        assert_eq!((pascal(""), camel("")), (String::new(), String::new()));
    }
}
