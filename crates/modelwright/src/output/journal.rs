//! What a run is about to do to the output, written down before it begins.
//!
//! Each step can be done again without harm, as the staging folder shows whether it was done.

use super::compare::{Comparison, DifferenceKind};
use super::file_set::check_path;
use super::{MANIFEST, VENDORED};
use serde::{Deserialize, Serialize};
use std::path::{Component, Path};

/// One change to the output: one rename.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Step {
    /// Moves a file out of the output.
    Remove(String),
    /// Moves a staged file into the output, over what is there.
    Put(String),
}

/// All of them, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Journal {
    version: u32,
    pub steps: Vec<Step>,
}

/// Goes up when an older tool could no longer finish what a newer one began.
const VERSION: u32 = 1;

impl Journal {
    /// Removes come first: where case does not count, `Port.rs` could not be put beside a `port.rs` that leaves. The
    /// list of generated files comes last, so that it never claims a file that is not there yet.
    pub(super) fn of(comparison: &Comparison) -> Self {
        let mut steps: Vec<_> = comparison
            .differences
            .iter()
            .map(|difference| match difference.kind {
                DifferenceKind::Extra => Step::Remove(difference.path.clone()),
                _ => Step::Put(difference.path.clone()),
            })
            .collect();
        steps.sort_by_key(|step| match step {
            Step::Remove(_) => 0,
            Step::Put(path) if !is_manifest(path) => 1,
            Step::Put(_) => 2,
        });
        Self {
            version: VERSION,
            steps,
        }
    }

    /// The text for the file.
    pub(super) fn to_text(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }

    /// Reads the text again, and trusts it no more than any other file.
    ///
    /// # Errors
    ///
    /// It is cut off or not a journal of this version, or a path in it leads out of the directory.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, String> {
        let journal: Self = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        if journal.version != VERSION {
            return Err(format!("it has version {}, not {VERSION}", journal.version));
        }
        for step in &journal.steps {
            match step {
                Step::Put(path) if is_manifest(path) => {}
                Step::Put(path) => check_path(path)?,
                // What leaves may have any name that the system allows, as long as it is in the folder.
                Step::Remove(path) if is_inside(path) => {}
                Step::Remove(path) => {
                    return Err(format!("{path:?} is not a path below the directory"));
                }
            }
        }
        Ok(journal)
    }
}

fn is_manifest(path: &str) -> bool {
    [MANIFEST, VENDORED].contains(&path)
}

fn is_inside(path: &str) -> bool {
    let plain = path.split('/').all(|part| !["", ".", ".."].contains(&part));
    plain
        && Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_is_read_as_it_was_written() {
        let steps = vec![Step::Remove("a\nb".into()), Step::Put(MANIFEST.into())];
        let journal = Journal {
            version: VERSION,
            steps,
        };
        let text = journal.to_text().unwrap();
        assert_eq!(Journal::parse(text.as_bytes()), Ok(journal));
        assert!(Journal::parse(&text.as_bytes()[..text.len() - 1]).is_err());
    }

    #[test]
    fn a_journal_that_leads_out_of_the_folder_is_refused() {
        for step in [
            r#"{"remove":"../a"}"#,
            r#"{"remove":"/a"}"#,
            r#"{"remove":""}"#,
            r#"{"put":"a/../../b"}"#,
            r#"{"put":"/a"}"#,
        ] {
            let text = format!(r#"{{"version":1,"steps":[{step}]}}"#);
            assert!(Journal::parse(text.as_bytes()).is_err(), "{step}");
        }
        assert!(Journal::parse(br#"{"version":2,"steps":[]}"#).is_err());
    }
}
