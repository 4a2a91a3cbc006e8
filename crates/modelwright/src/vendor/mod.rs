//! Models for a crate of the user's own: a few of them, with all that they need, and nothing else.
//!
//! In: a [`Recipe`], and the API that it names. Out: a [`Vendored`], files that compile in any crate. A recipe is written down
//! beside the files, so that they can be checked and renewed. Left out on purpose: the folder (`output` writes), and what the
//! models look like (`plan` and `emit` decide that for the whole API; see `select`).

mod recipe;
mod script;
mod state;

pub use crate::plan::Visibility;
pub use recipe::{Origin, Recipe, read_recipe};
pub use script::{Document, Fault, Source, Vendor};
pub use state::{State, state};

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::emit::rust::{self, Form};
use crate::ir::Api;
use crate::load::{Loaded, load};
use crate::name::NameOverrides;
use crate::output::FileSet;
use crate::plan::{Crate, Input, Layout, Support, plan};
use crate::select::select;
use crate::version::Version;

/// What a user of this tool types, wherever it is installed. It stands in every file that is vendored.
pub const PROGRAM: &str = "modelwright";

/// The files of vendored models.
#[derive(Debug)]
pub struct Vendored {
    /// Paths below the folder, and texts.
    pub files: FileSet,
    /// How many types there are.
    pub types: usize,
    /// Whether they need `serde_json`, besides `serde`.
    pub needs_json: bool,
}

/// An API, read and planned as a whole: what all recipes that name it share.
pub struct Known {
    versions: Vec<Loaded>,
    planned: Crate,
}

impl Known {
    /// All versions of an API.
    pub fn versions(versions: Vec<Loaded>, keep_unknown: bool) -> Self {
        Self::planned(versions, Layout::Crate, keep_unknown)
    }

    /// The API of one document, which messages call `file`.
    pub fn document(
        file: &str,
        bytes: Vec<u8>,
        names: &NameOverrides,
        keep_unknown: bool,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let before = diagnostics.error_count();
        let loaded = load(file, bytes, names, diagnostics)?;
        names.report_unused(&loaded.used_names, diagnostics);
        (diagnostics.error_count() == before)
            .then(|| Self::planned(vec![loaded], Layout::Tree, keep_unknown))
    }

    fn planned(versions: Vec<Loaded>, layout: Layout, keep_unknown: bool) -> Self {
        let inputs: Vec<_> = inputs(&versions, keep_unknown).collect();
        let planned = plan(&inputs, layout);
        Self { versions, planned }
    }

    /// The APIs of these versions; of the document, where there are none.
    pub fn apis(&self, versions: &[Version]) -> impl Iterator<Item = &Api> {
        let is_wanted = |loaded: &&Loaded| {
            loaded
                .version
                .is_none_or(|version| versions.contains(&version))
        };
        self.versions
            .iter()
            .filter(is_wanted)
            .map(|loaded| &loaded.api)
    }

    /// The places of these versions, oldest first.
    fn places(&self, versions: &[Version], diagnostics: &mut Diagnostics) -> Vec<usize> {
        let known: Vec<_> = self
            .versions
            .iter()
            .filter_map(|loaded| loaded.version)
            .collect();
        for version in versions.iter().filter(|version| !known.contains(version)) {
            let range = known.first().zip(known.last());
            let range = range.map_or_else(String::new, |(first, last)| {
                format!("there is {first} to {last}")
            });
            let message = format!("there is no API {version} here");
            diagnostics.push(Diagnostic::error("unknown-version", message).help(range));
        }
        let is_wanted =
            |version: &Option<Version>| version.is_none_or(|version| versions.contains(&version));
        let places = self
            .versions
            .iter()
            .map(|loaded| loaded.version)
            .enumerate();
        places
            .filter(|(_, version)| is_wanted(version))
            .map(|(place, _)| place)
            .collect()
    }
}

fn inputs(versions: &[Loaded], keep_unknown: bool) -> impl Iterator<Item = Input<'_>> {
    versions.iter().map(move |loaded| Input {
        keep_unknown,
        ..loaded.input()
    })
}

/// Makes what a recipe asks for. `None`, and the faults in `diagnostics`, where that cannot be.
pub fn vendor(
    recipe: &Recipe,
    known: &Known,
    form: Form,
    diagnostics: &mut Diagnostics,
) -> Option<Vendored> {
    let before = diagnostics.error_count();
    let versions = match &recipe.origin {
        Origin::Versions(versions) => versions.as_slice(),
        Origin::Document { .. } => &[],
    };
    let places = known.places(versions, diagnostics);
    if diagnostics.error_count() > before {
        return None;
    }
    let inputs: Vec<_> = inputs(&known.versions, recipe.keep_unknown).collect();
    let mut planned = select(&known.planned, &inputs, &places, &recipe.roots, diagnostics)?;
    planned.style = recipe.style.clone();
    if matches!(recipe.origin, Origin::Versions(_)) {
        // Where the sources lie says nothing to somebody who has none of them.
        for module in &mut planned.modules {
            module.source = format!("{} {}", module.title, module.api_version);
        }
    }
    let command = format!("{PROGRAM} vendor");
    let files = if recipe.is_single_file {
        let mut files = FileSet::new();
        let text = rust::print_single(&planned, &command, form);
        if let Err(fault) = files.insert("mod.rs", text) {
            diagnostics.push(*fault);
        }
        files
    } else {
        rust::print(&planned, &command, diagnostics)
    };
    (diagnostics.error_count() == before).then(|| Vendored {
        files,
        types: planned.files.len(),
        needs_json: planned.support.contains(&Support::Value),
    })
}

/// An error about a recipe as a whole.
fn fault(code: &'static str, message: impl Into<String>, file: &str) -> Diagnostic {
    Diagnostic::error(code, message).at(Place::file(file))
}
