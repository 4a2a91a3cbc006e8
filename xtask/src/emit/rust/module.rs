//! The files that hold others together: `mod.rs` of a version, `lib.rs` of the crate, and the runtime.

use super::notice;
use crate::plan::{Crate, Layout, Support};
use std::collections::BTreeSet;

/// The runtime, file by file, as it stands in `templates/support/`.
const SUPPORT: [(Support, &str, &str); 10] = [
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

const ANY_CONVERSION: &str = "any(feature = \"chrono\", feature = \"jiff\", feature = \"time\")";

const SUPPORT_MOD: &str = include_str!("../../../../templates/support/mod.rs");

/// `support/*.rs`: the files that are used, as they are, and a `mod.rs` that names them.
pub(super) fn support_files(planned: &Crate) -> Vec<(String, String)> {
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
        files.push((format!("support/{name}.rs"), unformatted(text)));
    }
    files
}

fn conversions(planned: &Crate) -> &'static [(&'static str, &'static str, &'static str)] {
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
    for (condition, name, _) in conversions(planned) {
        text.push_str(&format!(
            "#[cfg({condition})]\nmod {name};\n#[cfg({condition})]\npub use self::{name}::*;\n"
        ));
    }
    text
}

/// `mod.rs` of a version, or of the root of a tree.
pub(super) fn module(planned: &Crate, index: usize, regenerate: &str) -> String {
    let module = &planned.modules[index];
    let mut text = notice(&module.source, regenerate);
    text.push_str("#![cfg_attr(rustfmt, rustfmt_skip)]\n");
    if planned.layout == Layout::Tree {
        // In a private module of a program, most of it is not used.
        text.push_str("#![allow(dead_code, unused_imports)]\n");
    }
    text.push('\n');
    text.push_str(&format!(
        "//! {} {}.\n",
        one_line(&module.title),
        one_line(&module.api_version)
    ));
    text.push('\n');
    let own = module
        .exports
        .iter()
        .filter(|export| planned.files[export.file].owner == index);
    let stems: BTreeSet<_> = own
        .map(|export| planned.files[export.file].stem.as_str())
        .collect();
    match planned.layout {
        Layout::Tree => text.push_str("mod support;\n\n"),
        Layout::Crate => text.push_str("use super::support;\n\n"),
    }
    for stem in &stems {
        text.push_str(&format!("mod {stem};\n"));
    }
    text.push('\n');
    if planned.support.contains(&Support::Timestamp) {
        text.push_str("pub use support::Timestamp;\n");
    }
    for export in &module.exports {
        let file = &planned.files[export.file];
        if file.item.deprecated.is_some() {
            text.push_str("#[allow(deprecated)]\n");
        }
        if file.owner == index {
            text.push_str(&format!("pub use {}::{};\n", file.stem, export.type_name));
        } else if let Some(owner) = planned.modules[file.owner].version {
            let path = format!("super::{}::{}", owner.module(), export.type_name);
            text.push_str(&format!("#[doc(inline)]\npub use {path};\n"));
        }
    }
    text
}

/// `lib.rs` of the crate.
pub(super) fn library(planned: &Crate, regenerate: &str) -> String {
    let mut text = notice("spec/docker", regenerate);
    text.push_str("#![cfg_attr(rustfmt, rustfmt_skip)]\n");
    text.push_str(LIBRARY);
    for module in &planned.modules {
        if let Some(version) = module.version {
            text.push_str(&format!("#[cfg(feature = \"{}\")]\n", version.feature()));
            text.push_str(&format!("pub mod {};\n", version.module()));
        }
    }
    if let Some(latest) = planned
        .modules
        .iter()
        .filter_map(|module| module.version)
        .max()
    {
        text.push_str(&format!(
            "\n/// The newest version that this crate knows: [`{0}`].\n#[cfg(feature = \"{0}\")]\npub use {0} as latest;\n",
            latest.module()
        ));
    }
    text.push_str("\npub use support::Timestamp;\n");
    if !conversions(planned).is_empty() {
        text.push_str(&format!(
            "#[cfg({ANY_CONVERSION})]\npub use support::NotADate;\n"
        ));
    }
    text
}

const LIBRARY: &str = r##"#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod support;

"##;

fn one_line(text: &str) -> String {
    crate::emit::text::plain(text)
}
