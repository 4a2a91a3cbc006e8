//! The plan to one Rust file.
//!
//! In: a [`Crate`] that is a module tree. Out: its text, as a module's file or in the form that `include!` accepts. Both hold one
//! private module with everything in it, since what is included may have no inner attributes, and since only a module can be
//! kept from `rustfmt` as a whole. Types of one version stand side by side, so they need no imports. Left out on purpose: the
//! place of the file.

use super::links::originals;
use super::support::inline;
use super::{body, module, notice};
use crate::plan::{Crate, Module, Support};
use std::collections::BTreeSet;

/// How the file comes into a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// By `mod`.
    Module,
    /// By `include!`, in a module of the user's.
    Include,
}

/// The text of the file. `regenerate` is the command that the notice at its top names.
pub fn print(planned: &Crate, regenerate: &str, form: Form) -> String {
    let titles: Vec<_> = planned.modules.iter().map(module::title).collect();
    let titles = titles.join(", ");
    let mut text = notice(&titles, regenerate);
    if form == Form::Module {
        text.push_str(&format!(
            "#![cfg_attr(rustfmt, rustfmt_skip)]\n\n//! {titles}.\n"
        ));
    }
    let visibility = &planned.style.visibility;
    text.push_str(&format!(
        "\n#[allow(unused_imports)]\n{visibility} use self::generated::*;\n\n#[cfg_attr(rustfmt, rustfmt_skip)]\n"
    ));
    text.push_str(&module::allowed(planned, "#"));
    if planned.files.iter().any(|file| file.names_deprecated) {
        text.push_str("#[allow(deprecated)]\n");
    }
    text.push_str("mod generated {\n\n");
    for (index, module) in planned.modules.iter().enumerate() {
        let items = items(planned, index, module);
        match module.version {
            None => text.push_str(&items),
            Some(version) => text.push_str(&format!(
                "/// {}.\npub mod {} {{\n\nuse super::support;\n{items}\n}}\n\n",
                module::title(module),
                version.module()
            )),
        }
    }
    text.push_str(&format!("\n{}\n}}\n", inline(planned)));
    text
}

/// The types of a module, and what they need from elsewhere.
fn items(planned: &Crate, index: usize, module: &Module) -> String {
    let files = module
        .exports
        .iter()
        .map(|export| &planned.files[export.file]);
    let (own, others): (Vec<_>, Vec<_>) = files.partition(|file| file.owner == index);
    let collections: BTreeSet<_> = own
        .iter()
        .flat_map(|file| file.collections.iter())
        .collect();
    let originals = originals(planned);
    let mut text = String::new();
    for name in collections {
        text.push_str(&format!("use std::collections::{name};\n"));
    }
    if planned.support.contains(&Support::Timestamp) {
        text.push_str("pub use support::Timestamp;\n");
    }
    for file in others {
        if let Some(version) = planned.modules[file.owner].version {
            let name = &file.item.name;
            text.push_str(&format!("pub use super::{}::{name};\n", version.module()));
        }
    }
    for file in own {
        text.push('\n');
        text.push_str(&body(planned, &originals, file));
    }
    text
}
