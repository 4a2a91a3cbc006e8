//! The models of one document of anybody's, as `gen --spec` makes them.
//!
//! In: the bytes of a document and what is wanted of it. Out: a [`FileSet`]. Reading top to bottom, this is the order of the
//! stages. Left out on purpose: pages, and what is done with the files.

use crate::diagnostic::Diagnostics;
use crate::emit;
use crate::load::{Loaded, load};
use crate::name::NameOverrides;
use crate::output::FileSet;
use crate::plan::{Choices, Crate, Input, Layout, plan};
use crate::select::select;
use crate::settings::Settings;

/// What is wanted of one document.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Chosen names.
    pub names: &'a NameOverrides,
    /// Whether each struct has a map for the keys that the document does not have.
    pub keep_unknown: bool,
    /// What else is wanted, with names of its own that count as unused only together with the rest.
    pub settings: Option<&'a Settings>,
}

/// One document, read and planned.
pub struct Planned<'a> {
    loaded: Loaded,
    wanted: Wanted<'a>,
    /// What was decided about Rust.
    pub planned: Crate,
}

/// The module tree of one document, upstream prose included.
pub fn document(
    file: &str,
    bytes: Vec<u8>,
    names: &NameOverrides,
    keep_unknown: bool,
    diagnostics: &mut Diagnostics,
) -> Option<FileSet> {
    let wanted = Wanted {
        names,
        keep_unknown,
        settings: None,
    };
    let files = plan_document(file, bytes, wanted, diagnostics)?.models(diagnostics);
    (!diagnostics.has_errors()).then_some(files)
}

/// Reads and plans one document.
///
/// `file` is what messages call the document; generated files name only the last part of it.
pub fn plan_document<'a>(
    file: &str,
    bytes: Vec<u8>,
    wanted: Wanted<'a>,
    diagnostics: &mut Diagnostics,
) -> Option<Planned<'a>> {
    let mut loaded = load(file, bytes, wanted.names, diagnostics)?;
    diagnostics.extend(std::mem::take(&mut loaded.remarks));
    let input = input(&loaded, wanted);
    let planned = plan(&[input], Layout::Tree);
    match wanted.settings {
        Some(settings) => settings.report_unused(&input, &planned, &loaded.used_names, diagnostics),
        None => wanted.names.report_unused(&loaded.used_names, diagnostics),
    }
    Some(Planned {
        loaded,
        wanted,
        planned,
    })
}

fn input<'a>(loaded: &'a Loaded, wanted: Wanted<'a>) -> Input<'a> {
    Input {
        keep_unknown: wanted.keep_unknown,
        settings: wanted.settings.map(|settings| settings as &dyn Choices),
        ..loaded.input()
    }
}

impl Planned<'_> {
    /// What the plan was made of.
    pub fn input(&self) -> Input<'_> {
        input(&self.loaded, self.wanted)
    }

    /// The models that are wanted, as files.
    pub fn models(self, diagnostics: &mut Diagnostics) -> FileSet {
        const COMMAND: &str = "cargo xtask gen --spec";
        let input = input(&self.loaded, self.wanted);
        let mut planned = self.planned;
        let mut files = FileSet::new();
        let Some(settings) = self.wanted.settings else {
            return emit::rust::print(&planned, COMMAND, diagnostics);
        };
        if !settings.roots.is_empty() {
            match select(&planned, &[input], &[0], &settings.roots, diagnostics) {
                Some(selected) => planned = selected,
                None => return files,
            }
        }
        planned.style = settings.style.clone();
        if !settings.is_single_file {
            return emit::rust::print(&planned, COMMAND, diagnostics);
        }
        let text = emit::rust::print_single(&planned, COMMAND, emit::rust::Form::Module);
        if let Err(fault) = files.insert("mod.rs", text) {
            diagnostics.push(*fault);
        }
        files
    }
}
