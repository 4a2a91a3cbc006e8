//! The plan to one Rust file.
//!
//! The file holds one private module with everything in it, because an included file cannot have inner attributes, and
//! because only a module can be kept from `rustfmt` as a whole. Types of one version stand side by side, so they need no imports.

use super::docs::Comments;
use super::mentions::Mentions;
use super::support::{inline, is_needed};
use super::syntax::{self, import, inner, list};
use super::{body, layout, module, notice, operations};
use crate::emit::text::RustdocCache;
use crate::plan::{Crate, Module, Support};
use crate::version_set::VersionIndex;
use quote::quote;
use rayon::prelude::*;
use std::collections::BTreeSet;
use syn::{Attribute, Item, Visibility, parse_quote};

/// How the file comes into a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inclusion {
    /// By `mod`.
    Module,
    /// By `include!`, in a module of the user's.
    Include,
}

/// Returns the text of the file. `regenerate` is the command that the notice at its top names.
pub fn print(planned: &Crate, regenerate: &str, form: Inclusion) -> String {
    let _span = tracing::info_span!("print Rust").entered();
    let titles: Vec<_> = planned.modules.iter().map(module::title).collect();
    let titles = titles.join(", ");
    let mut text = head(planned, &titles, regenerate, form);
    let mut inside = String::from("\n");
    for (index, module) in VersionIndex::of_each(&planned.modules) {
        let items = items(planned, index, module);
        match module.version {
            None => inside.push_str(&items),
            Some(version) => {
                let title = module::title_docs(&module::title(module)).collect();
                let module = syntax::module(title, syntax::public(), &version.module());
                let support: Item = parse_quote!(
                    use super::support;
                );
                let support = is_needed(planned).then_some(support).into_iter().collect();
                let support = layout::print(Vec::new(), support);
                let items = format!("\n{support}{items}\n");
                inside.push_str(&layout::print_around(module, &items));
                inside.push('\n');
            }
        }
    }
    inside.push('\n');
    inside.push_str(&inline(planned));
    inside.push('\n');
    let generated = syntax::module(lints(planned), Visibility::Inherited, "generated");
    text.push('\n');
    text.push_str(&layout::print_around(generated, &inside));
    text
}

/// What stands above the module: the notice, and the import of all that is in it.
fn head(planned: &Crate, titles: &str, regenerate: &str, form: Inclusion) -> String {
    let mut attrs = vec![notice(titles, regenerate)];
    if form == Inclusion::Module {
        attrs.push(inner(syntax::unformatted()));
        attrs.push(layout::inner_mark());
        attrs.extend(module::title_docs(titles).map(inner));
    }
    let all = import(
        vec![layout::mark(), list("allow", quote!(unused_imports))],
        planned.style.visibility.syntax(),
        &["self", "generated"],
        &[],
    );
    layout::print(attrs, vec![Item::Use(all)])
}

fn lints(planned: &Crate) -> Vec<Attribute> {
    let mut attrs = vec![syntax::unformatted(), module::allowed(planned)];
    if planned.files.iter().any(|file| file.names_deprecated) {
        attrs.push(list("allow", quote!(deprecated)));
    }
    attrs
}

/// The types of a module, and what they need from elsewhere.
fn items(planned: &Crate, index: VersionIndex, module: &Module) -> String {
    let files = module
        .exports
        .iter()
        .map(|export| &planned.files[export.file]);
    let (own, others): (Vec<_>, Vec<_>) = files.partition(|file| file.owner == index);
    let collections = own.iter().flat_map(|file| file.collections.iter());
    let collections: BTreeSet<_> = collections.copied().collect();
    let mut imports = Vec::new();
    let mut add = |vis: Visibility, path: &[&str], name: &str| {
        imports.push(Item::Use(import(Vec::new(), vis, path, &[name])));
    };
    for name in collections {
        add(Visibility::Inherited, &["std", "collections"], name);
    }
    if planned.support.contains(&Support::Timestamp) {
        add(syntax::public(), &["support"], "Timestamp");
    }
    if planned.support.contains(&Support::Maybe) {
        add(syntax::public(), &["support"], "Maybe");
    }
    for file in others {
        if let Some(version) = planned.modules[file.owner].version {
            let path = ["super", &version.module()];
            add(syntax::public(), &path, &file.item.name);
        }
    }
    let mut text = layout::print(Vec::new(), imports);
    if !planned.operations.modules.is_empty() {
        text.push_str(&operations::inline(planned, index));
    }
    let own = own.par_iter();
    let bodies: Vec<_> = own
        .map_init(RustdocCache::default, |texts, file| {
            // The file may come to stand in any module, so it links what it holds alone.
            let mentions = Mentions::default();
            let comments = Comments::new(file, &planned.style, &mentions, texts);
            body(file, &comments, Vec::new(), Vec::new())
        })
        .collect();
    text.extend(bodies);
    text
}
