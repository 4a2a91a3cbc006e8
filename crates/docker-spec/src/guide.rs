//! What is said of tags of operations: `spec/docker/prose/tags.yaml`.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::pointer::Pointer;
use crate::reads::Reader;
use crate::source::Source;
use std::collections::BTreeMap;

/// Where the descriptions are.
const TAGS: &str = "spec/docker/prose/tags.yaml";

/// A paragraph or more for each tag, as Markdown.
#[derive(Debug, Default)]
pub struct Guide {
    texts: BTreeMap<String, String>,
    locations: BTreeMap<String, Location>,
}

impl Guide {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// It cannot be read, or a description is no text.
    pub fn read(reader: &mut Reader<'_>, diagnostics: &mut Diagnostics) -> Result<Self, Reported> {
        let mut outcome = Ok(());
        let bytes = reader.read(TAGS, diagnostics)?;
        let source = Source::read(TAGS, bytes, diagnostics)?;
        let mut guide = Self::default();
        for (tag, text) in source.tree.as_object().into_iter().flatten() {
            let location = source.location(&Pointer::of([tag]));
            match text.as_str() {
                Some(text) => {
                    guide.texts.insert(tag.clone(), text.to_owned());
                    guide.locations.insert(tag.clone(), location);
                }
                None => {
                    let message = "the description of a tag must be a text";
                    let error = Diagnostic::error("bad-prose", message).at(location);
                    outcome = Err(diagnostics.error(error));
                }
            }
        }
        outcome.map(|()| guide)
    }

    /// The descriptions, by tag.
    pub fn texts(&self) -> &BTreeMap<String, String> {
        &self.texts
    }

    /// Compares the descriptions with the tags that there are.
    ///
    /// # Errors
    ///
    /// Nothing is said of a tag, or there is a description of a tag that there is not.
    pub fn check<'t>(
        &self,
        tags: impl Iterator<Item = &'t str> + Clone,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let mut outcome = Ok(());
        for tag in tags.clone().filter(|tag| !self.texts.contains_key(*tag)) {
            let message = format!("the tag `{tag}` has no description");
            let error = Diagnostic::error("missing-prose", message).at(Location::file(TAGS));
            outcome = Err(diagnostics.error(error));
        }
        for (tag, location) in &self.locations {
            if tags.clone().all(|known| known != tag) {
                let message = format!("no operation has the tag `{tag}`");
                let error = Diagnostic::error("unused-prose", message).at(location.clone());
                outcome = Err(diagnostics.error(error));
            }
        }
        outcome
    }
}
