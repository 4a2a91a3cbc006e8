//! The runtime as files: those that are used, as they are, and a `mod.rs` that names them.
//!
//! In: which files the plan uses. Out: their texts below `support/`. Left out on purpose: what they hold.

use crate::plan::{Crate, Layout, MapType, Support};
use std::borrow::Cow;

/// The runtime, file by file, as it stands in `templates/support/`.
const SUPPORT: [(Support, &str, &str); 11] = [
    (
        Support::Wire,
        "wire",
        include_str!("../../../../templates/support/wire.rs"),
    ),
    (
        Support::Object,
        "object",
        include_str!("../../../../templates/support/object.rs"),
    ),
    (
        Support::Plain,
        "plain",
        include_str!("../../../../templates/support/plain.rs"),
    ),
    (
        Support::OpenEnum,
        "open_enum",
        include_str!("../../../../templates/support/open_enum.rs"),
    ),
    (
        Support::List,
        "list",
        include_str!("../../../../templates/support/list.rs"),
    ),
    (
        Support::Map,
        "map",
        include_str!("../../../../templates/support/map.rs"),
    ),
    (
        Support::Timestamp,
        "instant",
        include_str!("../../../../templates/support/instant.rs"),
    ),
    (
        Support::Timestamp,
        "timestamp",
        include_str!("../../../../templates/support/timestamp.rs"),
    ),
    (
        Support::Value,
        "value",
        include_str!("../../../../templates/support/value.rs"),
    ),
    (
        Support::Union,
        "fit",
        include_str!("../../../../templates/support/fit.rs"),
    ),
    (
        Support::Union,
        "union",
        include_str!("../../../../templates/support/union.rs"),
    ),
];

/// What goes with `Timestamp` in a crate of its own: the condition, the file, its text.
///
/// A tree stands in somebody's crate, which has no such features.
const CONVERSIONS: [(&str, &str, &str); 4] = [
    (
        ANY_CONVERSION,
        "timestamp_convert",
        include_str!("../../../../templates/support/timestamp_convert.rs"),
    ),
    (
        "feature = \"chrono\"",
        "timestamp_chrono",
        include_str!("../../../../templates/support/timestamp_chrono.rs"),
    ),
    (
        "feature = \"jiff\"",
        "timestamp_jiff",
        include_str!("../../../../templates/support/timestamp_jiff.rs"),
    ),
    (
        "feature = \"time\"",
        "timestamp_time",
        include_str!("../../../../templates/support/timestamp_time.rs"),
    ),
];

pub(super) const ANY_CONVERSION: &str =
    "any(feature = \"chrono\", feature = \"jiff\", feature = \"time\")";

/// What stands in place of `map` where maps are not a `BTreeMap`. Below, `HashMap` stands for their type.
const MAP_OTHER: &str = include_str!("../../../../templates/support/map_other.rs");

const SUPPORT_MOD: &str = include_str!("../../../../templates/support/mod.rs");

/// The runtime as it was built into this program, by the path of each file in the checkout.
#[cfg(feature = "command-line")]
pub(in crate::emit) fn built_in() -> impl Iterator<Item = (String, String)> {
    let files = SUPPORT.iter().map(|(_, name, text)| (*name, *text));
    let conversions = CONVERSIONS.iter().map(|(_, name, text)| (*name, *text));
    let others = [("map_other", MAP_OTHER), ("mod", SUPPORT_MOD)];
    let files = files.chain(conversions).chain(others);
    files.map(|(name, text)| (format!("templates/support/{name}.rs"), text.to_owned()))
}

/// `support/*.rs`: the files that are used, as they are, and a `mod.rs` that names them.
pub(super) fn files(planned: &Crate) -> Vec<(String, String)> {
    let used: Vec<_> = SUPPORT
        .iter()
        .filter(|(file, ..)| planned.support.contains(file))
        .collect();
    let mut files = vec![(
        "support/mod.rs".to_owned(),
        unformatted(&support_mod(planned, &used)),
    )];
    let used = used.into_iter().map(|(_, name, text)| (name, text));
    let conversions = conversions(planned).iter();
    for (name, text) in used.chain(conversions.map(|(_, name, text)| (name, text))) {
        let text = match &planned.map {
            MapType::Sorted => Cow::Borrowed(*text),
            MapType::Other(path) => Cow::Owned(with_map(name, text, path)),
        };
        files.push((format!("support/{name}.rs"), unformatted(&text)));
    }
    if !planned.foreign.is_empty() {
        files.push((
            "support/foreign.rs".to_owned(),
            unformatted(&foreign(planned)),
        ));
    }
    files
}

/// A file of the runtime where maps have this type instead of `BTreeMap`.
fn with_map(name: &str, text: &str, path: &str) -> String {
    if name == "map" {
        return MAP_OTHER.replace("std::collections::HashMap", path);
    }
    text.replace("use std::collections::BTreeMap;\n", "")
        .replace("{BTreeMap, BTreeSet}", "BTreeSet")
        .replace("BTreeMap::new()", "<BTreeMap<String, T>>::default()")
        .replace("BTreeMap", path)
}

/// How types of others stand in a model: as they are read and written alone.
fn foreign(planned: &Crate) -> String {
    let mut text = String::from(
        "//! Types of other crates, in place of those of a format: read and written as they are alone. Null is their zero value.\n\n\
         use super::{Shape, Wire};\nuse serde::{Deserialize, Deserializer, Serialize, Serializer};\n",
    );
    for (path, shape) in &planned.foreign {
        text.push_str(&format!(
            "
impl Wire for {path} {{
    const SHAPE: Shape = Shape::{shape};

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {{
        <Self as Deserialize>::deserialize(from)
    }}

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {{
        <Self as Serialize>::serialize(self, to)
    }}
}}
"
        ));
    }
    text
}

pub(super) fn conversions(
    planned: &Crate,
) -> &'static [(&'static str, &'static str, &'static str)] {
    let has_features = planned.layout == Layout::Crate;
    if has_features && planned.support.contains(&Support::Timestamp) {
        &CONVERSIONS
    } else {
        &[]
    }
}

/// The text for a crate whose edition may make rustfmt order it otherwise than ours.
fn unformatted(text: &str) -> String {
    format!("#![cfg_attr(rustfmt, rustfmt_skip)]\n{text}")
}

/// The template's `mod.rs` up to its first module, then the modules that are used.
fn support_mod(planned: &Crate, used: &[&(Support, &str, &str)]) -> String {
    let head = SUPPORT_MOD
        .find("\nmod ")
        .map_or(SUPPORT_MOD, |at| &SUPPORT_MOD[..=at]);
    let mut text = head.to_owned();
    for (_, name, _) in used {
        text.push_str(&format!("mod {name};\npub use self::{name}::*;\n"));
    }
    if !planned.foreign.is_empty() {
        text.push_str("mod foreign;\n");
    }
    for (condition, name, _) in conversions(planned) {
        text.push_str(&format!(
            "#[cfg({condition})]\nmod {name};\n#[cfg({condition})]\npub use self::{name}::*;\n"
        ));
    }
    text
}

/// The same in one text: `mod support { … }`, its files in it.
pub(super) fn inline(planned: &Crate) -> String {
    let files = files(planned);
    let text = |path: &str| files.iter().find(|(known, _)| known == path);
    let (_, root) = &files[0];
    let mut inline = "mod support {\n".to_owned();
    for line in root.split_inclusive('\n') {
        let module = line
            .strip_prefix("mod ")
            .and_then(|rest| rest.split_once(';'));
        match module.and_then(|(name, _)| Some((name, text(&format!("support/{name}.rs"))?))) {
            Some((name, (_, text))) => inline.push_str(&format!("mod {name} {{\n{text}}}\n")),
            None => inline.push_str(line),
        }
    }
    inline.push_str("}\n");
    inline
}
