//! The models of one document of anybody's, as `gen --spec` makes them.
//!
//! In: the bytes of a document and what is wanted of it. Out: a [`FileSet`]. Reading top to bottom, this is the order of the
//! stages. Left out on purpose: pages, and what is done with the files.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::emit;
use crate::emit::PROGRAM;
use crate::load::{Loaded, load_beside};
use crate::output::FileSet;
use crate::plan::{Crate, Input, Layout, plan};
use crate::select::select;
use crate::settings::Settings;
use crate::source::Beside;
use crate::version_set::VersionIndex;

/// One document, read and planned.
pub struct Planned<'a> {
    loaded: Loaded,
    settings: &'a Settings,
    /// Whether all of the document and all settings could be used.
    outcome: Result<(), Reported>,
    /// What was decided about Rust.
    pub planned: Crate,
}

/// The module tree of one document, upstream prose included.
///
/// # Errors
///
/// There is an error in the document, or a setting that has no use.
pub fn document(
    file: &str,
    bytes: Vec<u8>,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Result<FileSet, Reported> {
    plan_document(file, bytes, None, settings, diagnostics)?.models(diagnostics)
}

/// Reads and plans one document.
///
/// `file` is what messages call the document; generated files name only the last part of it. `beside` has the files that may be
/// read with it.
///
/// # Errors
///
/// The document cannot be read or lifted. Other errors leave a plan, from which [`Planned::models`] makes nothing.
pub fn plan_document<'a>(
    file: &str,
    bytes: Vec<u8>,
    beside: Option<&Beside>,
    settings: &'a Settings,
    diagnostics: &mut Diagnostics,
) -> Result<Planned<'a>, Reported> {
    let mut loaded = load_beside(file, bytes, beside, &settings.names, diagnostics)?;
    let remarks = std::mem::take(&mut loaded.remarks);
    remarks
        .into_iter()
        .for_each(|remark| diagnostics.warn(remark));
    if settings.roots.requests {
        let uncovered = std::mem::take(&mut loaded.uncovered);
        uncovered
            .into_iter()
            .for_each(|remark| diagnostics.warn(remark));
    }
    let input = loaded.input_with(settings);
    let mut planned = plan(&[input], Layout::Tree);
    if settings.roots.requests {
        planned = planned.with_operations(&[input]);
    }
    warn_of_unchecked(&planned, diagnostics);
    let unused = settings.report_unused(&[input], &planned, &loaded.used_names, diagnostics);
    Ok(Planned {
        outcome: loaded.outcome.and(unused),
        loaded,
        settings,
        planned,
    })
}

/// Says which limits of the document are not checked, although a user wants them to be.
pub(crate) fn warn_of_unchecked(planned: &Crate, diagnostics: &mut Diagnostics) {
    for (path, key) in &planned.unchecked {
        let message = format!("`{key}` of `{path}` is not checked: no rule says it");
        let source = planned.modules.first().map(|module| module.source.as_str());
        let location = Location::file(source.unwrap_or_default());
        diagnostics.warn(Diagnostic::warning("not-validated", message).at(location));
    }
}

/// Says what a crate needs that rustc would otherwise ask for, in other words.
fn warn_of_depth(planned: &Crate, file: &str, diagnostics: &mut Diagnostics) {
    let Some(limit) = planned.recursion_limit else {
        return;
    };
    let message = "the schemas refer to one another in a chain or ring that is longer than rustc follows by itself";
    let help = format!(
        "put `#![recursion_limit = \"{limit}\"]` at the top of the crate that has the models"
    );
    let warning = Diagnostic::warning("long-chain", message).at(Location::file(file));
    diagnostics.warn(warning.help(help));
}

impl Planned<'_> {
    /// What the plan was made of.
    pub fn input(&self) -> Input<'_> {
        self.loaded.input_with(self.settings)
    }

    /// The models that are wanted, as files.
    ///
    /// # Errors
    ///
    /// There was an error before, or the document has no model that is wanted.
    pub fn models(self, diagnostics: &mut Diagnostics) -> Result<FileSet, Reported> {
        let command = format!("{PROGRAM} gen --spec");
        let input = self.loaded.input_with(self.settings);
        let (mut planned, settings) = (self.planned, self.settings);
        if settings.roots.names().next().is_some() {
            planned = select(
                &planned,
                &[input],
                &[VersionIndex::OLDEST],
                &settings.roots,
                diagnostics,
            )?;
        }
        warn_of_depth(&planned, input.source, diagnostics);
        planned.style = settings.style.clone();
        let files = if settings.is_single_file {
            let text = emit::rust::print_single(&planned, &command, emit::rust::Inclusion::Module);
            FileSet::of("mod.rs", text, diagnostics)?
        } else {
            emit::rust::print(&planned, &command, diagnostics)?
        };
        self.outcome.map(|()| files)
    }
}
