//! `vendor`: copies models into a folder of the user's, says in what state such a copy is, or renews it.
//!
//! In: arguments, or the `vendor.toml` of a folder. Out: files, or what is to be said of them. Left out on purpose: which files
//! those are (`vendor`), and how they are written (`output`).

mod say;
mod sources;

use super::{finish, shown};
use crate::arguments::{Common, Vendor};
use crate::diagnostic::{Diagnostic, Diagnostics, Format, Place};
use crate::output::{self, Ownership, Target, VENDORED};
use crate::paths::{read, relative};
use crate::plan::Style;
use crate::select::Roots;
use crate::vendor::{Origin, Recipe, read_recipe, state};
use sources::Sources;
use std::path::Path;
use std::process::ExitCode;

/// Runs `vendor`. Fails on any error, and with `--check` on any folder that is not clean.
pub fn vendor(arguments: &Vendor, common: &Common) -> ExitCode {
    let mut run = Run {
        sources: Sources::new(common),
        program: common.program.name(),
        is_for_people: matches!(Format::from(common.format), Format::Human),
        force: arguments.force,
    };
    let mut diagnostics = Diagnostics::new();
    // What is wrong with one folder says nothing of the others.
    let mut add = |of_folder: Diagnostics| diagnostics.extend(of_folder.iter().cloned());
    if let Some(folder) = &arguments.into {
        let mut of_folder = Diagnostics::new();
        let command = format!("{} vendor --into {} …", run.program, shown(folder));
        run.write(&recipe(arguments, folder), folder, &command, &mut of_folder);
        add(of_folder);
    }
    for folder in &arguments.check {
        let mut of_folder = Diagnostics::new();
        run.check(folder, &mut of_folder);
        add(of_folder);
    }
    for folder in &arguments.update {
        let mut of_folder = Diagnostics::new();
        run.update(folder, &mut of_folder);
        add(of_folder);
    }
    let code = finish(&diagnostics, common);
    // As in `gen`: the process ends here.
    std::mem::forget(run);
    code
}

/// What the arguments ask for.
fn recipe(arguments: &Vendor, folder: &Path) -> Recipe {
    let origin = match &arguments.spec {
        None => {
            let mut versions = arguments.api.clone();
            versions.sort();
            versions.dedup();
            Origin::Versions(versions)
        }
        Some(spec) => {
            let names = arguments.names.as_ref();
            Origin::Document {
                file: shown(&relative(spec, folder)),
                names: names.map(|names| shown(&relative(names, folder))),
            }
        }
    };
    Recipe {
        origin,
        roots: Roots {
            everything: arguments.all,
            models: arguments.models.clone(),
            operations: arguments.operation.clone(),
            ..Roots::default()
        },
        style: Style {
            visibility: arguments.visibility.clone(),
            has_docs: !arguments.no_docs,
        },
        is_single_file: arguments.single_file,
        keep_unknown: arguments.keep_unknown,
    }
}

/// What the folders of one run share.
struct Run<'a> {
    sources: Sources<'a>,
    program: &'static str,
    force: bool,
    is_for_people: bool,
}

impl Run<'_> {
    fn write(
        &mut self,
        recipe: &Recipe,
        folder: &Path,
        command: &str,
        diagnostics: &mut Diagnostics,
    ) {
        let files = self.sources.files(recipe, folder, diagnostics);
        let Some(vendored) = files else {
            return;
        };
        let head = recipe.head();
        match output::write(&vendored.files, &target(folder, &head, self.force, command)) {
            Ok(report) => say::written(&vendored, &report, folder),
            Err(faults) => {
                // Of a run that keeps an edit, the edit is what people want to see.
                if faults.iter().any(|fault| fault.code == "edited-file") {
                    let forced = target(folder, &head, true, command);
                    if let Ok(state) = state(&vendored.files, &forced) {
                        say::edits(&state, folder, command);
                    }
                }
                diagnostics.extend(faults.iter().cloned());
            }
        }
    }

    fn update(&mut self, folder: &Path, diagnostics: &mut Diagnostics) {
        let command = self.update_command(folder);
        // A run that was stopped may have had another recipe.
        if let Err(faults) = output::end_stopped_run(&target(folder, "", self.force, &command)) {
            diagnostics.extend(faults.iter().cloned());
        } else if let Some(recipe) = self.recipe_in(folder, diagnostics) {
            self.write(&recipe, folder, &command, diagnostics);
        }
    }

    fn check(&mut self, folder: &Path, diagnostics: &mut Diagnostics) {
        let command = self.update_command(folder);
        if let Err(faults) = output::check_state(&target(folder, "", true, &command)) {
            diagnostics.extend(faults.iter().cloned());
            return;
        }
        let Some(recipe) = self.recipe_in(folder, diagnostics) else {
            return;
        };
        let files = self.sources.files(&recipe, folder, diagnostics);
        let Some(vendored) = files else {
            return;
        };
        match state(&vendored.files, &target(folder, "", true, &command)) {
            Err(faults) => diagnostics.extend(faults.iter().cloned()),
            Ok(state) => say::state(
                &state,
                &vendored,
                folder,
                &command,
                self.is_for_people,
                diagnostics,
            ),
        }
    }

    /// What the `vendor.toml` in a folder asks for.
    fn recipe_in(&self, folder: &Path, diagnostics: &mut Diagnostics) -> Option<Recipe> {
        let path = folder.join(VENDORED);
        let file = shown(&path);
        if !path.is_file() {
            let message = format!(
                "there are no vendored models in `{}`: it has no {VENDORED}",
                shown(folder)
            );
            let help = format!("`{} vendor --into DIR` makes such a folder", self.program);
            let fault = Diagnostic::error("no-recipe", message);
            diagnostics.push(fault.at(Place::file(file)).help(help));
            return None;
        }
        let bytes = read(&path, &file, diagnostics)?;
        let text = String::from_utf8_lossy(&bytes);
        read_recipe(&text, &file, diagnostics)
    }

    fn update_command(&self, folder: &Path) -> String {
        format!("{} vendor --update {}", self.program, shown(folder))
    }
}

fn target<'a>(
    folder: &'a Path,
    head: &'a str,
    overwrites_edits: bool,
    command: &'a str,
) -> Target<'a> {
    Target {
        root: folder,
        shown: "",
        ownership: Ownership::Vendored {
            head,
            overwrites_edits,
        },
        command,
    }
}
