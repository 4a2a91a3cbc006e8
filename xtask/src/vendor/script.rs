//! Models made while a crate is built, by its build script.
//!
//! In: a [`Vendor`], told what is wanted. Out: one file in the form that `include!` accepts, in the folder that cargo gives to
//! build scripts. It is made of the sources that this library was built with, so it is the same until the library is another.
//! Left out on purpose: a `vendor.toml`, since the file is made anew whenever what was asked for changes.

use super::{Known, Origin, Recipe, vendor};
use crate::diagnostic::{Diagnostic, Diagnostics, Format, render};
use crate::docker::DockerSources;
use crate::emit::rust::Form;
use crate::name::NameOverrides;
use crate::output::{self, FileSet, Ownership, Target};
use crate::plan::Style;
use crate::select::Roots;
use crate::version::Version;
use crate::workspace::{Workspace, read};
use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};

/// The sources that this library was built with.
pub fn embedded() -> Workspace {
    let files = sources::FILES.iter();
    let files = files.map(|(path, bytes)| ((*path).to_owned(), Cow::Borrowed(*bytes)));
    Workspace::in_memory(files.collect())
}

/// Models for a build script to write.
///
/// ```no_run
/// fn main() -> Result<(), xtask::vendor::Fault> {
///     let out_dir = std::env::var_os("OUT_DIR").expect("cargo sets it");
///     xtask::Vendor::new("1.51").model("ContainerSummary").write_to(out_dir)
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Vendor {
    versions: Vec<String>,
    document: Option<PathBuf>,
    roots: Roots,
    style: Style,
    keep_unknown: bool,
    file: String,
}

/// Why there are no models.
pub struct Fault(String);

impl Fault {
    fn of(diagnostics: &Diagnostics) -> Self {
        Self(render(diagnostics, Format::Human, false))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// As for people, since this is what `main` prints of an error that it returns.
impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Fault {}

impl Vendor {
    /// Models of this version of Docker's API, such as `1.51`.
    pub fn new(version: impl Into<String>) -> Self {
        Self::of(vec![version.into()], None)
    }

    /// Models of a document: YAML or JSON, Swagger 2.0 or OpenAPI 3.0. A relative path is one from the package's folder.
    pub fn of_document(file: impl Into<PathBuf>) -> Self {
        Self::of(Vec::new(), Some(file.into()))
    }

    fn of(versions: Vec<String>, document: Option<PathBuf>) -> Self {
        Self {
            versions,
            document,
            roots: Roots::default(),
            style: Style::default(),
            keep_unknown: false,
            file: "models.rs".to_owned(),
        }
    }

    /// Another version of Docker's API besides. Then each has a module of its own, such as `v1_51`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.versions.push(version.into());
        self
    }

    /// A model by its name in Rust or in the document, with those that it holds. May be called again.
    #[must_use]
    pub fn model(mut self, name: impl Into<String>) -> Self {
        self.roots.models.push(name.into());
        self
    }

    /// The request body and the replies of an operation. May be called again.
    #[must_use]
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.roots.operations.push(id.into());
        self
    }

    /// All models.
    #[must_use]
    pub fn everything(mut self) -> Self {
        self.roots.everything = true;
        self
    }

    /// Gives each struct a map for keys that the document does not have, so that they are written back.
    #[must_use]
    pub fn keep_unknown(mut self) -> Self {
        self.keep_unknown = true;
        self
    }

    /// The name of the file; `models.rs` without.
    #[must_use]
    pub fn file(mut self, name: impl Into<String>) -> Self {
        self.file = name.into();
        self
    }

    /// Writes the file into a folder, and tells cargo what the build script depends on.
    ///
    /// # Errors
    ///
    /// A version or a model that there is not, a fault in the document, or a system that refuses to write.
    pub fn write_to(&self, folder: impl AsRef<Path>) -> Result<(), Fault> {
        println!("cargo::rerun-if-changed=build.rs");
        if let Some(file) = &self.document {
            println!("cargo::rerun-if-changed={}", file.display());
        }
        let text = self.text()?;
        let mut files = FileSet::new();
        if let Err(fault) = files.insert(self.file.as_str(), text) {
            let mut faults = Diagnostics::new();
            faults.push(*fault);
            return Err(Fault::of(&faults));
        }
        let target = Target {
            root: folder.as_ref(),
            shown: "",
            ownership: Ownership::Manifest,
            command: "cargo build",
        };
        let written = output::write(&files, &target);
        written.map(drop).map_err(|faults| Fault::of(&faults))
    }

    /// The text of the file.
    ///
    /// # Errors
    ///
    /// As for [`Vendor::write_to`], but for the system.
    pub fn text(&self) -> Result<String, Fault> {
        let mut diagnostics = Diagnostics::new();
        let text = self.make(&mut diagnostics);
        text.ok_or_else(|| Fault::of(&diagnostics))
    }

    fn make(&self, diagnostics: &mut Diagnostics) -> Option<String> {
        let (origin, known) = match &self.document {
            None => {
                let sources = DockerSources::read(&embedded(), diagnostics)?;
                let known = Known::docker(&sources, self.keep_unknown, diagnostics)?;
                (Origin::Docker(parsed(&self.versions, diagnostics)?), known)
            }
            Some(_) if !self.versions.is_empty() => {
                let message =
                    "models are of a document or of versions of Docker's API, not of both";
                diagnostics.push(Diagnostic::error("two-origins", message));
                return None;
            }
            Some(file) => {
                let shown = file.to_string_lossy();
                let bytes = read(file, &shown, diagnostics)?;
                let names = NameOverrides::default();
                let known = Known::document(&shown, bytes, &names, self.keep_unknown, diagnostics)?;
                let file = shown.into_owned();
                (Origin::Document { file, names: None }, known)
            }
        };
        let recipe = Recipe {
            origin,
            roots: self.roots.clone(),
            style: self.style.clone(),
            is_single_file: true,
            keep_unknown: self.keep_unknown,
        };
        let vendored = vendor(&recipe, &known, Form::Include, diagnostics)?;
        vendored.files.get("mod.rs").map(str::to_owned)
    }
}

fn parsed(versions: &[String], diagnostics: &mut Diagnostics) -> Option<Vec<Version>> {
    let mut parsed = Vec::new();
    for version in versions {
        match version.parse() {
            Ok(version) => parsed.push(version),
            Err(error) => {
                diagnostics.push(Diagnostic::error("unknown-version", format!("{error}")))
            }
        }
    }
    let is_whole = parsed.len() == versions.len();
    parsed.sort();
    parsed.dedup();
    is_whole.then_some(parsed)
}
