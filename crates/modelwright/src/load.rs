//! The first half of the pipeline: from the bytes of a document to an API with names.
//!
//! In: a document, what is known better than it, and chosen names. Out: [`Read`], or [`Loaded`] where the document itself is
//! no longer needed. This is the only place that puts these stages in order. Left out on purpose: where documents come from,
//! and what is made of them.

use crate::diagnostic::{Diagnostic, Diagnostics, Reported};
use crate::ir::Api;
use crate::lift::{Canonical, LiftCache, lift, lift_version};
use crate::lower::{lower, name_values_of_nullable, remarks, uncovered};
use crate::name::{NameCache, NameOverrides, Named, Names, UsedNames, name_version};
use crate::plan::{Input, UnknownKeys};
use crate::settings::Settings;
use crate::source::{Beside, PartCache, Source};
use crate::version::Version;

/// What is known better than a document says it.
pub trait Corrections {
    /// Puts it into the document, before anything is made of that.
    ///
    /// # Errors
    ///
    /// It does not fit the document.
    fn correct(
        &mut self,
        canonical: &mut Canonical<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported>;

    /// Puts descriptions into what the document means.
    fn describe(&mut self, api: &mut Api);
}

/// Takes a document as it is.
#[derive(Clone, Copy, Debug)]
pub struct AsItIs;

impl Corrections for AsItIs {
    fn correct(&mut self, _: &mut Canonical<'_>, _: &mut Diagnostics) -> Result<(), Reported> {
        Ok(())
    }

    fn describe(&mut self, _: &mut Api) {}
}

/// Takes a document as it is, with names for values that may also be null.
struct WithNull;

impl Corrections for WithNull {
    fn correct(&mut self, _: &mut Canonical<'_>, _: &mut Diagnostics) -> Result<(), Reported> {
        Ok(())
    }

    fn describe(&mut self, api: &mut Api) {
        name_values_of_nullable(api);
    }
}

/// What was made of other versions of a document. What two versions have in common is read, lifted and named once.
/// One cache is for one set of chosen names.
#[derive(Debug, Default)]
pub struct VersionCache {
    parts: PartCache,
    lifted: LiftCache,
    names: NameCache,
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
    /// Whether all of it could be lowered and has a name of its own.
    pub outcome: Result<(), Reported>,
}

/// Takes a document through the stages that know one version at a time.
///
/// # Errors
///
/// It cannot be lifted or corrected. Errors after that leave a result, see [`Read::outcome`].
pub fn read<'s>(
    source: &'s Source,
    corrections: &mut dyn Corrections,
    overrides: &NameOverrides,
    diagnostics: &mut Diagnostics,
) -> Result<Read<'s>, Reported> {
    let canonical = lift(source, diagnostics)?;
    let mut names = NameCache::default();
    read_lifted(canonical, corrections, overrides, &mut names, diagnostics)
}

fn read_lifted<'s>(
    mut canonical: Canonical<'s>,
    corrections: &mut dyn Corrections,
    overrides: &NameOverrides,
    cache: &mut NameCache,
    diagnostics: &mut Diagnostics,
) -> Result<Read<'s>, Reported> {
    let corrected = corrections.correct(&mut canonical, diagnostics);
    // What could not be lifted would only be reported again, and less well.
    canonical.outcome().and(corrected)?;
    let (mut api, lowered) = lower(&canonical, diagnostics);
    corrections.describe(&mut api);
    let named = name_version(&api, &canonical, overrides, cache, diagnostics);
    let Named {
        names,
        used: used_names,
        outcome,
    } = named;
    Ok(Read {
        canonical,
        api,
        names,
        used_names,
        outcome: lowered.and(outcome),
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
    /// As [`Read::outcome`].
    pub outcome: Result<(), Reported>,
    /// What the document says that the models document and do not act upon: for those who generate from it.
    pub remarks: Vec<Diagnostic>,
    /// What it says that requests do not act upon: for those who ask for them.
    pub uncovered: Vec<Diagnostic>,
}

/// A document of anybody's, which messages call `file`. Generated files name only the last part of that.
///
/// # Errors
///
/// As for [`read`], or it cannot be read.
pub fn load(
    file: &str,
    bytes: Vec<u8>,
    overrides: &NameOverrides,
    diagnostics: &mut Diagnostics,
) -> Result<Loaded, Reported> {
    load_beside(file, bytes, None, overrides, diagnostics)
}

/// The same, with the files beside the document that may be read.
///
/// # Errors
///
/// As for [`load`].
pub fn load_beside(
    file: &str,
    bytes: Vec<u8>,
    beside: Option<&Beside>,
    overrides: &NameOverrides,
    diagnostics: &mut Diagnostics,
) -> Result<Loaded, Reported> {
    let source = Source::read_beside(file, bytes, beside, diagnostics)?;
    let read = read(&source, &mut WithNull, overrides, diagnostics)?;
    let mut remarked = Diagnostics::new();
    remarks(&read.api, &read.canonical, &mut remarked);
    let mut not_requested = Diagnostics::new();
    uncovered(&source, &mut not_requested);
    let source = file.rsplit('/').next().unwrap_or(file);
    Ok(Loaded {
        version: None,
        source: source.to_owned(),
        api: read.api,
        names: read.names,
        used_names: read.used_names,
        outcome: read.outcome,
        remarks: remarked.into_iter().collect(),
        uncovered: not_requested.into_iter().collect(),
    })
}

/// A document that is one version of an API, with what is known better than it, and what other versions were made into if there are
/// some, which makes no difference to what comes of it. Generated files name all of `file`.
///
/// # Errors
///
/// As for [`load`].
pub fn load_version(
    (file, bytes): (&str, Vec<u8>),
    version: Version,
    corrections: &mut dyn Corrections,
    overrides: &NameOverrides,
    mut cache: Option<&mut VersionCache>,
    diagnostics: &mut Diagnostics,
) -> Result<Loaded, Reported> {
    let source = match &mut cache {
        Some(cache) => Source::read_version(file, bytes, &mut cache.parts, diagnostics)?,
        None => Source::read(file, bytes, diagnostics)?,
    };
    let canonical = match &mut cache {
        Some(cache) => lift_version(&source, &mut cache.lifted, diagnostics)?,
        None => lift(&source, diagnostics)?,
    };
    let mut alone = NameCache::default();
    let names = cache.map_or(&mut alone, |cache| &mut cache.names);
    let read = read_lifted(canonical, corrections, overrides, names, diagnostics)?;
    Ok(Loaded {
        version: Some(version),
        source: file.to_owned(),
        api: read.api,
        names: read.names,
        used_names: read.used_names,
        outcome: read.outcome,
        remarks: Vec::new(),
        uncovered: Vec::new(),
    })
}

impl Loaded {
    /// What `plan` takes for the crate, of which a feature says whether unknown keys are kept.
    pub fn crate_input(&self) -> Input<'_> {
        Input {
            unknown_keys: UnknownKeys::ByFeature,
            ..self.input()
        }
    }

    /// What `plan` takes, with what a user wants.
    pub fn input_with<'a>(&'a self, settings: &'a Settings) -> Input<'a> {
        Input {
            unknown_keys: UnknownKeys::kept(settings.keep_unknown),
            settings: Some(settings),
            ..self.input()
        }
    }

    /// What `plan` takes.
    pub fn input(&self) -> Input<'_> {
        Input {
            version: self.version,
            api: &self.api,
            names: &self.names,
            source: &self.source,
            unknown_keys: UnknownKeys::Skipped,
            settings: None,
        }
    }
}
