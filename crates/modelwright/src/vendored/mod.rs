//! Models for a crate of the user's own: a few of them, with all that they need, and nothing else.
//!
//! In: a [`Recipe`], and the API that it names. Out: a [`Vendored`], files that compile in any crate. The recipe is written beside
//! the files, so that they can be checked and updated. Left out on purpose: the folder (`output` writes), and what the models
//! look like (`plan` and `emit` decide that for the whole API; see `select`).

mod recipe;
mod script;
mod state;

pub use crate::emit::PROGRAM;
pub use crate::plan::Visibility;
pub use recipe::{Origin, Recipe, read_recipe};
pub use script::{Document, Error, Source, Vendor};
pub use state::{State, state};

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::emit::rust::{self, Inclusion};
use crate::ir::Api;
use crate::load::{Loaded, load_beside};
use crate::output::FileSet;
use crate::plan::{Crate, History, Input, Layout, SerdeForm, Support, plan, plan_some};
use crate::select::select;
use crate::settings::{Settings, warn_of_unchecked};
use crate::source::Beside;
use crate::suggest::help_for_version;
use crate::version::Version;
use crate::version_set::VersionIndex;

/// The files of vendored models.
#[derive(Debug)]
pub struct Vendored {
    /// Paths below the folder, and texts.
    pub files: FileSet,
    /// How many types there are.
    pub types: usize,
    /// Whether they need the feature `derive` of `serde`.
    pub needs_derive: bool,
    /// Whether they need `serde_json`, besides `serde`.
    pub needs_json: bool,
    /// Whether they need `http`.
    pub needs_http: bool,
}

/// An API, read and planned as a whole: what all recipes share that name it and ask for the same form of its types.
pub struct PlannedApi {
    versions: Vec<Loaded>,
    settings: Settings,
    planned: Crate,
    /// Whether all of the documents could be used.
    outcome: Result<(), Reported>,
}

impl PlannedApi {
    /// All versions of an API.
    ///
    /// # Errors
    ///
    /// An entry of the settings changes nothing, or a name is chosen.
    pub fn versions(
        versions: Vec<Loaded>,
        settings: &Settings,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        Self::refuse_names(settings, diagnostics)?;
        Self::plan(versions, settings, Layout::Crate, diagnostics)
    }

    /// Some versions of an API of which this is the history. The settings may choose what is wanted and how it looks, and no
    /// other form of the types. `None` if the history is that of another API, or if there is anything to report.
    pub fn some_versions(
        versions: Vec<Loaded>,
        history: &History,
        settings: &Settings,
    ) -> Option<Self> {
        let settings = settings.clone();
        let is_sound = versions.iter().all(|loaded| loaded.outcome.is_ok());
        if !is_sound || !settings.names.is_empty() || settings.roots.requests {
            return None;
        }
        let inputs: Vec<_> = inputs(&versions, &settings).collect();
        let planned = plan_some(&inputs, Layout::Crate, history)?;
        Some(Self {
            versions,
            settings,
            planned,
            outcome: Ok(()),
        })
    }

    fn refuse_names(settings: &Settings, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
        if !settings.names.is_empty() {
            let message = "`words`, `rename` and `strip-prefix` apply only to a document of your own; the names of this API are fixed";
            return Err(diagnostics.error(Diagnostic::error("bad-setting", message)));
        }
        Ok(())
    }

    /// The API of one document, which messages call `file`, with the files beside it that may be read.
    ///
    /// # Errors
    ///
    /// The document cannot be read, or an entry of the settings changes nothing. Other errors leave a plan, of which [`vendor`]
    /// makes nothing.
    pub fn document(
        file: &str,
        bytes: Vec<u8>,
        beside: Option<&Beside>,
        settings: &Settings,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        let loaded = load_beside(file, bytes, beside, &settings.names, diagnostics)?;
        Self::plan(vec![loaded], settings, Layout::Tree, diagnostics)
    }

    fn plan(
        versions: Vec<Loaded>,
        settings: &Settings,
        layout: Layout,
        diagnostics: &mut Diagnostics,
    ) -> Result<Self, Reported> {
        let settings = settings.clone();
        let inputs: Vec<_> = inputs(&versions, &settings).collect();
        let mut planned = plan(&inputs, layout);
        if settings.roots.requests {
            planned = planned.with_operations(&inputs);
            let uncovered = versions.iter().flat_map(|loaded| &loaded.uncovered);
            uncovered
                .cloned()
                .for_each(|remark| diagnostics.warn(remark));
        }
        warn_of_unchecked(&planned, diagnostics);
        let used_names = versions.iter().flat_map(|loaded| &loaded.used_names);
        let used_names = used_names.cloned().collect();
        settings.report_unused(&inputs, &planned, &used_names, diagnostics)?;
        let outcome = versions.iter().try_for_each(|loaded| loaded.outcome);
        Ok(Self {
            versions,
            settings,
            planned,
            outcome,
        })
    }

    /// Whether it has all of these versions.
    pub fn has(&self, versions: &[Version]) -> bool {
        let known: Vec<_> = self.versions.iter().map(|loaded| loaded.version).collect();
        versions
            .iter()
            .all(|version| known.contains(&Some(*version)))
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

    /// The indices of these versions, oldest first.
    fn indices(
        &self,
        versions: &[Version],
        diagnostics: &mut Diagnostics,
    ) -> Result<Vec<VersionIndex>, Reported> {
        let mut outcome = Ok(());
        let known: Vec<_> = self
            .versions
            .iter()
            .filter_map(|loaded| loaded.version)
            .collect();
        for version in versions.iter().filter(|version| !known.contains(version)) {
            let error = unknown_version(&version.to_string(), &known);
            outcome = Err(diagnostics.error(error));
        }
        outcome?;
        let is_wanted =
            |version: &Option<Version>| version.is_none_or(|version| versions.contains(&version));
        let indices = VersionIndex::of_each(&self.versions);
        let indices = indices.map(|(index, loaded)| (index, loaded.version));
        let indices = indices.filter(|(_, version)| is_wanted(version));
        Ok(indices.map(|(index, _)| index).collect())
    }
}

/// The error for a text that is none of the known versions, which are sorted.
pub fn unknown_version(text: &str, known: &[Version]) -> Diagnostic {
    let message = match text.parse::<Version>() {
        Ok(version) => format!("API version {version} is not available"),
        Err(error) => error.to_string(),
    };
    Diagnostic::error("unknown-version", message).help(help_for_version(text, known))
}

fn inputs<'a>(versions: &'a [Loaded], settings: &'a Settings) -> impl Iterator<Item = Input<'a>> {
    versions
        .iter()
        .map(move |loaded| loaded.input_with(settings))
}

/// Makes what the settings ask for, of an API that was planned with the same settings but for the models that they name and
/// their look.
///
/// # Errors
///
/// A version or a model is not to be found, or there was an error in the document.
pub fn vendor(
    origin: &Origin,
    settings: &Settings,
    api: &PlannedApi,
    inclusion: Inclusion,
    diagnostics: &mut Diagnostics,
) -> Result<Vendored, Reported> {
    let versions = match origin {
        Origin::Versions(versions) => versions.as_slice(),
        Origin::Document { .. } => &[],
    };
    let indices = api.indices(versions, diagnostics)?;
    let inputs: Vec<_> = inputs(&api.versions, &api.settings).collect();
    let mut planned = select(
        &api.planned,
        &inputs,
        &indices,
        &settings.roots,
        diagnostics,
    )?;
    settings.report_misfits(&planned, diagnostics)?;
    planned.style = settings.style.clone();
    if matches!(origin, Origin::Versions(_)) {
        // Where the sources lie says nothing to somebody who has none of them.
        for module in &mut planned.modules {
            module.source = format!("{} {}", module.title, module.api_version);
        }
    }
    let command = format!("{PROGRAM} vendor");
    let files = if settings.is_single_file {
        let text = rust::print_single(&planned, &command, inclusion);
        FileSet::of("mod.rs", text, diagnostics)?
    } else {
        rust::print(&planned, &command, diagnostics)?
    };
    api.outcome.map(|()| Vendored {
        files,
        types: planned.files.len(),
        needs_derive: planned.serde_form == SerdeForm::Derive,
        needs_json: planned.support.contains(&Support::Value) || !planned.operations.is_empty(),
        needs_http: !planned.operations.is_empty(),
    })
}

/// An error about a recipe as a whole.
fn error(code: &'static str, message: impl Into<String>, file: &str) -> Diagnostic {
    Diagnostic::error(code, message).at(Location::file(file))
}
