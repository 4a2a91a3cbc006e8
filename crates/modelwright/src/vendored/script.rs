//! Models made while a crate is built, by its build script.
//!
//! A [`Source`] gives the API.

use super::{Origin, PlannedApi, vendor};
use crate::config::{Config, SerdeForm};
use crate::diagnostic::{Diagnostic, Diagnostics, Format, Reported, render};
use crate::emit::rust::Inclusion;
use crate::output::{self, FileSet, Ownership, Target, Waiting};
use crate::paths::{read, read_text};
use crate::settings::{ConfigSource, Settings, read_config};
use crate::source::Beside;
use std::fmt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// What a build script can make models of.
pub trait Source: fmt::Debug {
    /// The API, planned with a config and the settings that were read from it, and what of it is meant.
    ///
    /// # Errors
    ///
    /// It cannot be read.
    fn read(
        &self,
        config: &Config,
        settings: &Settings,
        diagnostics: &mut Diagnostics,
    ) -> Result<(Origin, PlannedApi), Reported>;

    /// The files that it reads, for cargo to look at.
    fn files(&self) -> Vec<PathBuf> {
        Vec::new()
    }
}

/// A document: YAML or JSON, Swagger 2.0 or OpenAPI 3. A relative path is one from the package's folder.
#[derive(Clone, Debug)]
pub struct Document(pub PathBuf);

impl Source for Document {
    fn read(
        &self,
        config: &Config,
        settings: &Settings,
        diagnostics: &mut Diagnostics,
    ) -> Result<(Origin, PlannedApi), Reported> {
        let shown = self.0.to_string_lossy();
        let bytes = read(&self.0, &shown, diagnostics)?;
        let root = config.allow_files.as_ref();
        let beside = root.map(|root| Beside::new(&self.0, root));
        let api = PlannedApi::document(&shown, bytes, beside.as_ref(), settings, diagnostics)?;
        let file = shown.into_owned();
        Ok((Origin::Document { file, names: None }, api))
    }

    fn files(&self) -> Vec<PathBuf> {
        vec![self.0.clone()]
    }
}

/// Models for a build script to write.
///
/// ```no_run
/// fn main() -> Result<(), modelwright::Error> {
///     let out_dir = std::env::var_os("OUT_DIR").expect("cargo sets it");
///     modelwright::Vendor::of_document("api.yaml").model("Pet").write_to(out_dir)
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Vendor {
    source: Rc<dyn Source>,
    config: Config,
    config_source: ConfigSource,
    settings_files: Vec<PathBuf>,
    file: String,
}

/// Why there are no models.
pub struct Error(Diagnostics);

impl Error {
    /// Returns what is wrong, with file and line.
    pub fn diagnostics(&self) -> &Diagnostics {
        &self.0
    }
}

impl From<Diagnostic> for Error {
    fn from(error: Diagnostic) -> Self {
        let mut errors = Diagnostics::new();
        errors.error(error);
        Self(errors)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&render(&self.0, Format::Human, false))
    }
}

/// As for people, since this is what `main` prints of an error that it returns.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}

/// What tells cargo to look at a file. It reads a line for each, in UTF-8: what else a name held would be a directive of its own.
fn rerun_if_changed(file: &Path) -> Result<String, Error> {
    match file.to_str().filter(|name| !name.contains(['\n', '\r'])) {
        Some(name) => Ok(format!("cargo::rerun-if-changed={name}")),
        None => Err(Error::from(
            Diagnostic::error(
                "unprintable-path",
                format!("cargo cannot watch the file {file:?}, whose name has a line break or is not UTF-8"),
            )
            .help("rename the file"),
        )),
    }
}

impl Vendor {
    /// Models of what a source gives, such as versions of an API that a crate knows.
    pub fn new(source: impl Source + 'static) -> Self {
        Self {
            source: Rc::new(source),
            config: Config::new(),
            config_source: ConfigSource::default(),
            settings_files: Vec::new(),
            file: "models.rs".to_owned(),
        }
    }

    /// Models of a document: YAML or JSON, Swagger 2.0 or OpenAPI 3. A relative path is one from the package's folder.
    pub fn of_document(file: impl Into<PathBuf>) -> Self {
        Self::new(Document(file.into()))
    }

    /// Takes all that is wanted from a config, in place of what was asked for before.
    #[must_use]
    pub fn config(mut self, config: Config) -> Self {
        self.config = config;
        self.config_source = ConfigSource::default();
        self
    }

    /// Takes all that is wanted from a settings file, in place of what was asked for before. The methods below add to it.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or holds something else.
    pub fn settings(mut self, file: impl Into<PathBuf>) -> Result<Self, Error> {
        let file = file.into();
        let mut diagnostics = Diagnostics::new();
        let shown = file.to_string_lossy().into_owned();
        let read = read_text(&file, &shown, &mut diagnostics).and_then(|text| {
            let config = read_config(&shown, &text, &mut diagnostics)?;
            Ok((config, ConfigSource::new(&shown, &text)))
        });
        let (config, source) = read.map_err(|_| Error(diagnostics))?;
        self.config = config.in_folder_of(&file);
        self.config_source = source;
        self.settings_files.push(file);
        Ok(self)
    }

    /// A model by its name in Rust or in the document, with those that it holds. May be called again.
    #[must_use]
    pub fn model(self, name: impl Into<String>) -> Self {
        self.adding(|config| config.model(name))
    }

    /// The request body and the responses of an operation. May be called again.
    #[must_use]
    pub fn operation(self, id: impl Into<String>) -> Self {
        self.adding(|config| config.operation(id))
    }

    /// Types that build the requests of the operations and read their replies; see [`Config::requests`].
    #[must_use]
    pub fn requests(self) -> Self {
        self.adding(Config::requests)
    }

    /// All models.
    #[must_use]
    pub fn everything(self) -> Self {
        self.adding(Config::everything)
    }

    /// Gives each struct a map for keys that the document does not have, so that they are written back.
    #[must_use]
    pub fn keep_unknown(self) -> Self {
        self.adding(Config::keep_unknown)
    }

    /// How the models get serde's traits.
    #[must_use]
    pub fn serde(self, form: SerdeForm) -> Self {
        self.adding(|config| config.serde(form))
    }

    fn adding(mut self, add: impl FnOnce(Config) -> Config) -> Self {
        self.config = add(self.config);
        self
    }

    /// The name of the file. Defaults to `models.rs`.
    #[must_use]
    pub fn file(mut self, name: impl Into<String>) -> Self {
        self.file = name.into();
        self
    }

    /// Writes the file into a folder, and tells cargo what the build script depends on.
    ///
    /// # Errors
    ///
    /// A version or a model that there is not, an error in the document or in the config, the name of a file that cargo cannot be
    /// told, or a system that refuses to write.
    pub fn write_to(&self, folder: impl AsRef<Path>) -> Result<(), Error> {
        let allowed = self.config.allow_files.iter().map(PathBuf::from);
        let files = self.source.files().into_iter().chain(allowed);
        let files = files.chain(self.settings_files.iter().cloned());
        let watched: Vec<_> = files
            .map(|file| rerun_if_changed(&file))
            .collect::<Result<_, _>>()?;
        println!("cargo::rerun-if-changed=build.rs\n{}", watched.join("\n"));
        let text = self.text()?;
        let mut files = FileSet::new();
        let inserted = files.insert(self.file.as_str(), text);
        inserted.map_err(|error| Error::from(*error))?;
        let target = Target {
            root: folder.as_ref(),
            shown: "",
            ownership: Ownership::Manifest {
                overwrites_edits: true,
            },
            command: "cargo build",
            waiting: Waiting::patient(|_| {}),
        };
        let mut diagnostics = Diagnostics::new();
        let written = output::write(&files, &target, &mut diagnostics);
        written.map(drop).map_err(|_| Error(diagnostics))
    }

    /// The text of the file.
    ///
    /// # Errors
    ///
    /// As for [`Vendor::write_to`], but for the system.
    pub fn text(&self) -> Result<String, Error> {
        let mut diagnostics = Diagnostics::new();
        let text = self.make(&mut diagnostics);
        text.map_err(|_| Error(diagnostics))
    }

    fn make(&self, diagnostics: &mut Diagnostics) -> Result<String, Reported> {
        let config = self.config.clone().single_file();
        let settings = Settings::of(&config, self.config_source.clone(), diagnostics)?;
        let (origin, api) = self.source.read(&self.config, &settings, diagnostics)?;
        let vendored = vendor(&origin, &settings, &api, Inclusion::Include, diagnostics)?;
        Ok(vendored.files.get("mod.rs").unwrap_or_default().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_with_an_error_gives_no_models() {
        let schemas =
            "A: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {a: {type: string}}}]}";
        let text =
            format!("{{openapi: 3.0.3, paths: {{}}, components: {{schemas: {{{schemas}}}}}}}");
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("api.yaml");
        std::fs::write(&path, text).unwrap();
        let error = Vendor::of_document(path).everything().text().unwrap_err();
        let codes: Vec<_> = error.diagnostics().iter().map(|one| one.code).collect();
        assert_eq!(codes, ["circular-all-of"]);
    }

    #[test]
    fn a_name_with_a_line_break_is_no_second_directive() {
        let folder = std::env::temp_dir();
        for name in ["a.yaml\ncargo::rustc-link-arg=x", "a.yaml\rcargo::x"] {
            let error = Vendor::of_document(name).write_to(&folder).unwrap_err();
            let text = error.to_string();
            assert!(text.contains("unprintable-path"), "{text}");
            assert_eq!(
                text.lines()
                    .filter(|line| line.starts_with("cargo::"))
                    .count(),
                0
            );
        }
        let told = rerun_if_changed(Path::new("a b.yaml")).unwrap();
        assert_eq!(told, "cargo::rerun-if-changed=a b.yaml");
    }
}
