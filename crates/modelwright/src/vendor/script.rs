//! Models made while a crate is built, by its build script.
//!
//! In: a [`Vendor`], told what is wanted. Out: one file in the form that `include!` accepts, in the folder that cargo gives to
//! build scripts. What the models are of, a [`Source`] says.
//! Left out on purpose: a `vendor.toml`, since the file is made anew whenever what was asked for changes.

use super::{Known, Origin, Recipe, vendor};
use crate::diagnostic::{Diagnostics, Format, render};
use crate::emit::rust::Form;
use crate::name::NameOverrides;
use crate::output::{self, FileSet, Ownership, Target};
use crate::paths::read;
use crate::plan::Style;
use crate::select::Roots;
use std::fmt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// What a build script can make models of.
pub trait Source: fmt::Debug {
    /// The API, and what of it is meant. `None`, and the faults in `diagnostics`, where that cannot be.
    fn read(&self, keep_unknown: bool, diagnostics: &mut Diagnostics) -> Option<(Origin, Known)>;

    /// The files that it reads, for cargo to look at.
    fn files(&self) -> Vec<PathBuf> {
        Vec::new()
    }
}

/// A document: YAML or JSON, Swagger 2.0 or OpenAPI 3.0. A relative path is one from the package's folder.
#[derive(Clone, Debug)]
pub struct Document(pub PathBuf);

impl Source for Document {
    fn read(&self, keep_unknown: bool, diagnostics: &mut Diagnostics) -> Option<(Origin, Known)> {
        let shown = self.0.to_string_lossy();
        let bytes = read(&self.0, &shown, diagnostics)?;
        let names = NameOverrides::default();
        let known = Known::document(&shown, bytes, &names, keep_unknown, diagnostics)?;
        let file = shown.into_owned();
        Some((Origin::Document { file, names: None }, known))
    }

    fn files(&self) -> Vec<PathBuf> {
        vec![self.0.clone()]
    }
}

/// Models for a build script to write.
///
/// ```no_run
/// fn main() -> Result<(), modelwright::vendor::Fault> {
///     let out_dir = std::env::var_os("OUT_DIR").expect("cargo sets it");
///     modelwright::Vendor::of_document("api.yaml").model("Pet").write_to(out_dir)
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Vendor {
    source: Rc<dyn Source>,
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
    /// Models of what a source gives, such as versions of an API that a crate knows.
    pub fn new(source: impl Source + 'static) -> Self {
        Self {
            source: Rc::new(source),
            roots: Roots::default(),
            style: Style::default(),
            keep_unknown: false,
            file: "models.rs".to_owned(),
        }
    }

    /// Models of a document: YAML or JSON, Swagger 2.0 or OpenAPI 3.0. A relative path is one from the package's folder.
    pub fn of_document(file: impl Into<PathBuf>) -> Self {
        Self::new(Document(file.into()))
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
        for file in self.source.files() {
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
        let (origin, known) = self.source.read(self.keep_unknown, diagnostics)?;
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
