//! The first half of the pipeline: from the bytes of a document to an API with names.
//!
//! In: a document, what is known better than it, and chosen names. Out: [`Read`], or [`Loaded`] where the document itself is
//! no longer needed. This is the only place that puts these stages in order. Left out on purpose: where documents come from,
//! and what is made of them.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::lift::{Canonical, lift};
use crate::lower::{lower, remarks};
use crate::name::{NameOverrides, Names, UsedNames, name};
use crate::plan::Input;
use crate::source::Source;
use crate::version::Version;

/// What is known better than a document says it.
pub trait Corrections {
    /// Puts it into the document, before anything is made of that.
    fn correct(&mut self, canonical: &mut Canonical<'_>, diagnostics: &mut Diagnostics);

    /// Puts descriptions into what the document means.
    fn describe(&mut self, api: &mut Api);
}

/// Takes a document as it is.
#[derive(Clone, Copy, Debug)]
pub struct AsItIs;

impl Corrections for AsItIs {
    fn correct(&mut self, _: &mut Canonical<'_>, _: &mut Diagnostics) {}

    fn describe(&mut self, _: &mut Api) {}
}

/// A document, what it means, and what its models are called.
#[derive(Debug)]
pub struct Read<'s> {
    /// The document, corrected.
    pub canonical: Canonical<'s>,
    /// What it means.
    pub api: Api,
    /// Its names.
    pub names: Names,
    /// The chosen names that were used.
    pub used_names: UsedNames,
}

/// Takes a document through the stages that know one version at a time. `None`, and the faults in `diagnostics`, where
/// it cannot be lifted or corrected; faults of names leave a result.
pub fn read<'s>(
    source: &'s Source,
    corrections: &mut dyn Corrections,
    overrides: &NameOverrides,
    diagnostics: &mut Diagnostics,
) -> Option<Read<'s>> {
    let before = diagnostics.error_count();
    let mut canonical = lift(source, diagnostics)?;
    corrections.correct(&mut canonical, diagnostics);
    if diagnostics.error_count() > before {
        // What could not be lifted would only be reported again, and less well.
        return None;
    }
    let mut api = lower(&canonical, diagnostics);
    corrections.describe(&mut api);
    let (names, used_names) = name(&api, &canonical, overrides, diagnostics);
    Some(Read {
        canonical,
        api,
        names,
        used_names,
    })
}

/// One version of an API, read and named.
#[derive(Debug)]
pub struct Loaded {
    /// The version, where there is more than one.
    pub version: Option<Version>,
    /// The document, as generated files name it.
    pub source: String,
    /// The API.
    pub api: Api,
    /// Its names.
    pub names: Names,
    /// The chosen names that were used.
    pub used_names: UsedNames,
    /// What the document says that the models document and do not act upon: for those who generate from it.
    pub remarks: Vec<Diagnostic>,
}

/// A document of anybody's, which messages call `file`. Generated files name only the last part of that.
pub fn load(
    file: &str,
    bytes: Vec<u8>,
    overrides: &NameOverrides,
    diagnostics: &mut Diagnostics,
) -> Option<Loaded> {
    let source = Source::read(file, bytes, diagnostics)?;
    let read = read(&source, &mut AsItIs, overrides, diagnostics)?;
    let mut remarked = Diagnostics::new();
    remarks(&read.api, &read.canonical, &mut remarked);
    let source = file.rsplit('/').next().unwrap_or(file);
    Some(Loaded {
        version: None,
        source: source.to_owned(),
        api: read.api,
        names: read.names,
        used_names: read.used_names,
        remarks: remarked.into_iter().collect(),
    })
}

/// A document that is one version of an API, with what is known better than it. Generated files name all of `file`.
pub fn load_version(
    file: &str,
    bytes: Vec<u8>,
    version: Version,
    corrections: &mut dyn Corrections,
    overrides: &NameOverrides,
    diagnostics: &mut Diagnostics,
) -> Option<Loaded> {
    let source = Source::read(file, bytes, diagnostics)?;
    let read = read(&source, corrections, overrides, diagnostics)?;
    Some(Loaded {
        version: Some(version),
        source: file.to_owned(),
        api: read.api,
        names: read.names,
        used_names: read.used_names,
        remarks: Vec::new(),
    })
}

impl Loaded {
    /// What `plan` takes.
    pub fn input(&self) -> Input<'_> {
        Input {
            version: self.version,
            api: &self.api,
            names: &self.names,
            source: &self.source,
            keep_unknown: false,
            settings: None,
        }
    }
}
