//! The settings file of `gen --spec`: what a user wants otherwise than the document alone would give it.
//!
//! In: TOML. Out: [`Settings`], and, when the document has been read, an error for each entry that nothing used. What a
//! person writes here becomes code, so each entry has to be a path or an attribute and nothing more. A derive that describes
//! the JSON of a type is refused: it would describe what serde's derives do, while models are read by their tables. Left out
//! on purpose: facts about an API, which belong into its document.

mod checks;
mod file;
mod used;

use self::checks::{fault_of_derive, is_attribute, is_path, is_plain_path};
use self::file::{File, HELP, List, Type};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::name::NameOverrides;
use crate::plan::{MapType, Style, Visibility};
use crate::schema_path::SchemaPath;
use crate::select::{RootKind, Roots};
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;

/// What a user wants.
#[derive(Debug, Default)]
pub struct Settings {
    /// Whether each struct has a map for keys that the document does not have.
    pub keep_unknown: bool,
    /// Whether all is one file, and not one for each type.
    pub is_single_file: bool,
    /// Who sees the types, and whether they have docs.
    pub style: Style,
    /// Chosen names.
    pub names: NameOverrides,
    /// What is generated, with all that it reaches; everything where this is empty.
    pub roots: Roots,
    file: String,
    text: String,
    /// Where it says that there are no timestamps.
    no_timestamps: Option<Range<usize>>,
    map: Option<(MapType, Range<usize>)>,
    types: BTreeMap<String, (Substitute, Range<usize>)>,
    derives: Extras,
    attributes: Extras,
}

/// Derives or attributes by schema path; `*` is every model.
type Extras = BTreeMap<String, (Vec<String>, Range<usize>)>;

/// A type of somebody else's, in place of that of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substitute {
    /// Its path.
    pub path: String,
    /// Whether it has `Eq`.
    pub eq: bool,
    /// Whether it has `Hash`.
    pub hash: bool,
}

impl Settings {
    /// Reads the file.
    pub fn read(file: &str, text: &str, diagnostics: &mut Diagnostics) -> Self {
        let mut settings = Self {
            file: file.to_owned(),
            text: text.to_owned(),
            ..Self::default()
        };
        let parsed: File = match toml::from_str(text) {
            Ok(parsed) => parsed,
            Err(error) => {
                let place = settings.place(error.span().unwrap_or(0..0));
                let message = error.message().to_owned();
                let fault = Diagnostic::error("bad-settings", message).at(place);
                diagnostics.push(fault.help(HELP));
                return settings;
            }
        };
        settings.keep_unknown = parsed.keep_unknown;
        settings.is_single_file = parsed.single_file;
        settings.style.has_docs = parsed.docs;
        if let Some(text) = parsed.visibility {
            match text.get_ref().parse() {
                Ok(Visibility(visibility)) => settings.style.visibility = visibility,
                Err(reason) => {
                    let message = format!("`visibility` says nothing that Rust knows: {reason}");
                    settings.refuse(&text.span(), &message, diagnostics);
                }
            }
        }
        let denied = parsed.timestamps.filter(|wanted| !wanted.get_ref());
        settings.no_timestamps = denied.map(|wanted| wanted.span());
        if let Some(path) = parsed.map {
            settings.add_map(path, diagnostics);
        }
        settings.names = NameOverrides::of(file, text, parsed.words, parsed.rename, diagnostics);
        for (kind, list) in [
            (RootKind::Model, parsed.models),
            (RootKind::Operation, parsed.operations),
            (RootKind::Tag, parsed.tags),
        ] {
            if let Some(list) = list {
                settings.add_roots(kind, list, diagnostics);
            }
        }
        for (format, ty) in parsed.types {
            let (path, eq, hash) = match ty {
                Type::Path(path) => (path, false, false),
                Type::With(with) => (with.path, with.eq, with.hash),
            };
            let span = format.span();
            if !is_path(&path) {
                settings.refuse(
                    &span,
                    &format!("`{path}` is not the path of a type"),
                    diagnostics,
                );
            }
            let substitute = Substitute { path, eq, hash };
            settings
                .types
                .insert(format.into_inner(), (substitute, span));
        }
        for (path, derives) in parsed.derives {
            for derive in &derives {
                if let Some(fault) = fault_of_derive(derive) {
                    settings.refuse(&path.span(), &fault, diagnostics);
                }
            }
            let span = path.span();
            settings.derives.insert(path.into_inner(), (derives, span));
        }
        for (path, attributes) in parsed.attributes {
            for attribute in attributes.iter().filter(|text| !is_attribute(text)) {
                let fault = format!(
                    "`{}` is not what stands between `#[` and `]`",
                    attribute.escape_debug()
                );
                settings.refuse(&path.span(), &fault, diagnostics);
            }
            let span = path.span();
            settings
                .attributes
                .insert(path.into_inner(), (attributes, span));
        }
        settings
    }

    fn add_roots(&mut self, kind: RootKind, list: List, diagnostics: &mut Diagnostics) {
        if list.get_ref().is_empty() {
            let message = format!("the list names no {}", kind.as_str());
            self.refuse(&list.span(), &message, diagnostics);
        }
        for name in list.into_inner() {
            let place = self.place(name.span());
            self.roots.add(kind, name.into_inner(), Some(place));
        }
    }

    fn add_map(&mut self, path: Spanned<String>, diagnostics: &mut Diagnostics) {
        let span = path.span();
        let path = path.into_inner();
        if !is_plain_path(&path) {
            let message = format!(
                "`{}` is not the path of a map, such as `std::collections::HashMap`",
                path.escape_debug()
            );
            self.refuse(&span, &message, diagnostics);
        } else if path != "std::collections::BTreeMap" {
            self.map = Some((MapType::Other(path.into()), span));
        }
    }

    /// The type of maps.
    pub fn map_type(&self) -> MapType {
        let map = self.map.as_ref();
        map.map_or_else(MapType::default, |(map, _)| map.clone())
    }

    /// Whether a date and time has a type of its own.
    pub fn has_timestamps(&self) -> bool {
        self.no_timestamps.is_none()
    }

    /// What stands in place of the type of a format.
    pub fn substitute(&self, format: &str) -> Option<&Substitute> {
        let (substitute, _) = self.types.get(format)?;
        Some(substitute)
    }

    /// The attributes that a model gets besides its own, each as it stands between `#[` and `]`.
    ///
    /// `derived` is what it derives anyway.
    pub fn attributes(&self, path: &SchemaPath, derived: &[&str]) -> Vec<String> {
        let mut found = extras(&self.attributes, path);
        let mut derives = extras(&self.derives, path);
        derives.retain(|derive| !derived.contains(&derive.as_str()));
        if !derives.is_empty() {
            found.push(format!("derive({})", derives.join(", ")));
        }
        found
    }

    fn refuse(&self, span: &Range<usize>, message: &str, diagnostics: &mut Diagnostics) {
        let fault = Diagnostic::error("bad-setting", message).at(self.place(span.clone()));
        diagnostics.push(fault);
    }

    fn place(&self, span: Range<usize>) -> Place {
        Place::in_text(&self.file, &self.text, span)
    }
}

/// The texts for every model and those for the model at a path, each once.
fn extras(extras: &Extras, path: &SchemaPath) -> Vec<String> {
    let mut found = Vec::new();
    for (texts, _) in ["*", path.as_str()]
        .iter()
        .filter_map(|key| extras.get(*key))
    {
        let new = texts.iter().filter(|text| !found.contains(*text)).cloned();
        found.extend(new.collect::<Vec<_>>());
    }
    found
}
