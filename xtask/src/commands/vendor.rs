//! `vendor`: copies models into a folder of the user's, says in what state such a copy is, or renews it.

use super::{finish, say, shown, workspace};
use crate::cli::{Common, Program, Vendor};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::docker::DockerSources;
use crate::emit::rust::Form;
use crate::name::NameOverrides;
use crate::output::{self, DifferenceKind, Ownership, Target, VENDORED};
use crate::plan::Style;
use crate::select::Roots;
use crate::vendor::{self, Known, Origin, Recipe, State, Vendored, read_recipe};
use crate::workspace::{read, relative};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

/// Runs `vendor`. Fails on any error, and with `--check` on any folder that is not clean.
pub fn vendor(arguments: &Vendor, common: &Common) -> ExitCode {
    let mut run = Run {
        common,
        force: arguments.force,
        docker: BTreeMap::new(),
        diagnostics: Diagnostics::new(),
    };
    if let Some(folder) = &arguments.into {
        if let Some(recipe) = run.recipe(arguments, folder) {
            run.write(&recipe, folder);
        }
    }
    for folder in &arguments.check {
        run.check(folder);
    }
    for folder in &arguments.update {
        run.update(folder);
    }
    let code = finish(&run.diagnostics, common);
    // As in `gen`: the process ends here.
    std::mem::forget(run);
    code
}

/// What the folders of one run share.
struct Run<'a> {
    common: &'a Common,
    force: bool,
    /// Docker's API, without and with maps for unknown keys; `None` where it could not be read.
    docker: BTreeMap<bool, Option<Known>>,
    diagnostics: Diagnostics,
}

impl Run<'_> {
    /// What the arguments ask for.
    fn recipe(&mut self, arguments: &Vendor, folder: &Path) -> Option<Recipe> {
        let origin = match &arguments.spec {
            None => {
                let mut versions = arguments.api.clone();
                versions.sort();
                versions.dedup();
                Origin::Docker(versions)
            }
            Some(spec) => Origin::Document {
                file: shown(&relative(spec, folder)),
                names: arguments
                    .names
                    .as_ref()
                    .map(|names| shown(&relative(names, folder))),
            },
        };
        Some(Recipe {
            origin,
            roots: Roots {
                everything: arguments.all,
                models: arguments.models.clone(),
                operations: arguments.operation.clone(),
            },
            style: Style {
                visibility: arguments.visibility.0.clone(),
                has_docs: !arguments.no_docs,
            },
            is_single_file: arguments.single_file,
            keep_unknown: arguments.keep_unknown,
        })
    }

    /// The files that a recipe in a folder asks for.
    fn files(&mut self, recipe: &Recipe, folder: &Path) -> Option<Vendored> {
        match &recipe.origin {
            Origin::Docker(_) => {
                let known = self.docker(recipe.keep_unknown)?;
                let mut diagnostics = Diagnostics::new();
                let vendored = vendor::vendor(recipe, known, Form::Module, &mut diagnostics);
                self.diagnostics.extend(diagnostics.iter().cloned());
                vendored
            }
            Origin::Document { file, names } => {
                let known = self.document(folder, file, names.as_deref(), recipe.keep_unknown)?;
                vendor::vendor(recipe, &known, Form::Module, &mut self.diagnostics)
            }
        }
    }

    fn docker(&mut self, keep_unknown: bool) -> Option<&Known> {
        if !self.docker.contains_key(&keep_unknown) {
            let known = read_docker(self.common, keep_unknown, &mut self.diagnostics);
            self.docker.insert(keep_unknown, known);
        }
        self.docker.get(&keep_unknown)?.as_ref()
    }

    fn document(
        &mut self,
        folder: &Path,
        file: &str,
        names: Option<&str>,
        keep_unknown: bool,
    ) -> Option<Known> {
        let diagnostics = &mut self.diagnostics;
        let path = folder.join(file);
        let bytes = read(&path, &shown(&path), diagnostics)?;
        let names = match names.map(|names| folder.join(names)) {
            None => NameOverrides::default(),
            Some(path) => {
                let text = read(&path, &shown(&path), diagnostics)?;
                NameOverrides::read(&shown(&path), &String::from_utf8_lossy(&text), diagnostics)
            }
        };
        Known::document(&shown(&path), bytes, &names, keep_unknown, diagnostics)
    }

    /// What the `vendor.toml` in a folder asks for.
    fn recipe_in(&mut self, folder: &Path) -> Option<Recipe> {
        let path = folder.join(VENDORED);
        if !path.exists() {
            let message = format!(
                "`{}` holds no models that were vendored: it has no {VENDORED}",
                shown(folder)
            );
            self.diagnostics.push(
                Diagnostic::error("no-recipe", message)
                    .at(Place::file(shown(&path)))
                    .help(format!(
                        "`{} vendor --into DIR` makes such a folder",
                        self.program()
                    )),
            );
            return None;
        }
        let bytes = read(&path, &shown(&path), &mut self.diagnostics)?;
        let text = String::from_utf8_lossy(&bytes);
        read_recipe(&text, &shown(&path), &mut self.diagnostics)
    }

    fn write(&mut self, recipe: &Recipe, folder: &Path) {
        let Some(vendored) = self.files(recipe, folder) else {
            return;
        };
        let head = recipe.head();
        let command = self.update_command(folder);
        let target = target(folder, &head, self.force, &command);
        match output::write(&vendored.files, &target) {
            Ok(report) => {
                say(&format!(
                    "{}: {} types; {} files written, {} removed, {} unchanged\n",
                    shown(folder),
                    vendored.types,
                    report.written.len(),
                    report.removed.len(),
                    report.unchanged
                ));
                say(&format!("it needs {}\n", dependencies(&vendored)));
            }
            Err(faults) => self.refused(&vendored, &target, &faults),
        }
    }

    /// Says why nothing was written; where that is to keep an edit, shows it.
    fn refused(&mut self, vendored: &Vendored, target: &Target<'_>, faults: &Diagnostics) {
        let is_edited = faults.iter().any(|fault| fault.code == "edited-file");
        let Ownership::Vendored { head, .. } = target.ownership else {
            return;
        };
        let forced = self::target(target.root, head, true, target.command);
        if is_edited && let Ok(State { edited, .. }) = vendor::state(&vendored.files, &forced) {
            say(&output::render(
                &edited,
                &shown(target.root),
                &format!("{} --force", target.command),
            ));
        }
        self.diagnostics.extend(faults.iter().cloned());
    }

    fn update(&mut self, folder: &Path) {
        let command = self.update_command(folder);
        let target = target(folder, "", self.force, &command);
        if let Err(faults) = output::end_stopped_run(&target) {
            self.diagnostics.extend(faults.iter().cloned());
            return;
        }
        if let Some(recipe) = self.recipe_in(folder) {
            self.write(&recipe, folder);
        }
    }

    fn check(&mut self, folder: &Path) {
        let command = self.update_command(folder);
        let unread = target(folder, "", true, &command);
        if let Err(faults) = output::check_state(&unread) {
            self.diagnostics.extend(faults.iter().cloned());
            return;
        }
        let Some(recipe) = self.recipe_in(folder) else {
            return;
        };
        let Some(vendored) = self.files(&recipe, folder) else {
            return;
        };
        let head = recipe.head();
        let target = target(folder, &head, true, &command);
        match vendor::state(&vendored.files, &target) {
            Err(faults) => self.diagnostics.extend(faults.iter().cloned()),
            Ok(state) if state.is_clean() => say(&format!(
                "{}: clean, {} files are as {}\n",
                shown(folder),
                vendored.files.len(),
                VENDORED,
            )),
            Ok(state) => self.say_state(&state, folder, &command),
        }
    }

    fn say_state(&mut self, state: &State, folder: &Path, command: &str) {
        let name = shown(folder);
        for (differences, title) in [(&state.edited, "edited by hand"), (&state.stale, "stale")] {
            if !differences.is_empty() {
                say(&format!("{name}: {title}\n\n"));
                say(&output::render(differences, &name, command));
            }
        }
        let changes = state.changes_for_the_user();
        if !changes.is_empty() {
            say(&format!(
                "what an update changes for you:\n  {}\n",
                changes.join("\n  ")
            ));
        }
        for (difference, is_edited) in [(&state.edited, true), (&state.stale, false)]
            .into_iter()
            .flat_map(|(differences, is_edited)| differences.iter().map(move |it| (it, is_edited)))
        {
            let file = format!("{name}/{}", difference.path);
            let (code, what) = match (is_edited, &difference.kind) {
                (true, DifferenceKind::Missing { .. }) => ("removed-file", "was removed by hand"),
                (true, _) => ("edited-file", "was edited by hand"),
                (false, DifferenceKind::Missing { .. }) => {
                    ("stale-file", "is stale: it is not there yet")
                }
                (false, DifferenceKind::Extra) => {
                    ("stale-file", "is stale: nothing needs it any more")
                }
                (false, DifferenceKind::Changed { .. }) => (
                    "stale-file",
                    "is stale: it would be written otherwise by now",
                ),
            };
            let force = if code == "edited-file" {
                " --force"
            } else {
                ""
            };
            self.diagnostics.push(
                Diagnostic::error(code, format!("`{file}` {what}"))
                    .at(Place::file(file))
                    .help(format!("`{command}{force}` writes it anew")),
            );
        }
    }

    fn program(&self) -> &'static str {
        self.common.program.name()
    }

    fn update_command(&self, folder: &Path) -> String {
        format!("{} vendor --update {}", self.program(), shown(folder))
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

/// Docker's API from the checkout, or from what the program was built with.
fn read_docker(
    common: &Common,
    keep_unknown: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Known> {
    let sources = match (common.program, &common.root) {
        (Program::Installed, None) => shipped(diagnostics),
        _ => DockerSources::read(&workspace(common, diagnostics)?, diagnostics),
    };
    Known::docker(&sources?, keep_unknown, diagnostics)
}

fn shipped(_: &mut Diagnostics) -> Option<DockerSources> {
    None
}

/// What goes into the `Cargo.toml` of the crate.
fn dependencies(vendored: &Vendored) -> &'static str {
    if vendored.needs_json {
        "serde = \"1\" and serde_json = \"1\" among the dependencies of your crate"
    } else {
        "serde = \"1\" among the dependencies of your crate"
    }
}
