//! Why generated files differ from what the sources give.
//!
//! A file that is not what the list says was edited by hand. One that is, differs since a source changed that has a part
//! in it; and if none did, by elimination, since the generator changed. `words` says it to people and machines.

mod lock;
mod provenance;
#[cfg(test)]
mod tests;
mod words;

pub use lock::{FILE as LOCK, OUTPUT, parse as parse_lock, text as lock_text};
pub use words::{Subject, annotations, cut, render};

use crate::hash::{Hashes, sha256};
use crate::output::{Difference, DifferenceKind, FileSet};
use std::collections::BTreeSet;

/// What a run has left in writing about the files in a folder.
#[derive(Clone, Debug)]
pub struct LastRun {
    /// The path of the list itself, below the folder.
    pub list: &'static str,
    /// The hash of each file, by its path below the folder.
    pub files: Hashes,
    /// The paths of the sources that are not what they were, sorted; `None` if the list does not keep any.
    pub changed_sources: Option<Vec<String>>,
}

/// Why a file differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Somebody edited it, or merged two of them, since it was written; and what else changed.
    Edited(Why),
    /// Somebody deleted it; and what else changed.
    Deleted(Why),
    /// Somebody put it there: it is not on the list.
    Foreign,
    /// It is as it was written, or was not there yet.
    Outdated(Why),
    /// It is the list, which cannot stay the same if other files do not.
    Follows,
    /// It is the list, and these sources changed in a way that no other file shows.
    Unrecorded(Vec<String>),
    /// Nobody can say.
    Unknown,
}

/// Why what the sources give is no longer what was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It still is.
    Same,
    /// These sources changed, nearest first; there is one at least.
    Sources(Vec<String>),
    /// No source did that has a part in it.
    Generator,
    /// The list does not keep the sources.
    Unsaid,
}

/// The causes, one for each difference, in the same order.
pub type Causes = Vec<Cause>;

impl LastRun {
    /// What `generated/sources.lock` says, as it stands there.
    ///
    /// # Errors
    ///
    /// It is missing or cannot be read: what is wrong with it, to stand after its name.
    pub fn of_sources(differences: &[Difference], files: &FileSet) -> Result<Self, String> {
        let now = files.get(LOCK).unwrap_or_default();
        let mut found = differences.iter().filter(|found| found.path == LOCK);
        let then = match found.next().map(|found| &found.kind) {
            None => now.into(),
            Some(DifferenceKind::Changed { before, .. }) => String::from_utf8_lossy(before),
            Some(_) => return Err("is missing".to_owned()),
        };
        let then =
            lock::parse(&then).map_err(|bad| format!("cannot be read: see line {}", bad.number))?;
        let now =
            lock::parse(now).map_err(|bad| format!("is not made well: see line {}", bad.number))?;
        let paths: BTreeSet<_> = then.keys().chain(now.keys()).collect();
        let sources = paths
            .into_iter()
            .filter(|path| !path.starts_with(lock::OUTPUT));
        let changed = sources.filter(|path| then.get(*path) != now.get(*path));
        let changed_sources = Some(changed.cloned().collect());
        let outputs = then.iter().filter_map(|(path, hash)| {
            let path = path.strip_prefix(lock::OUTPUT)?;
            Some((path.to_owned(), hash.clone()))
        });
        Ok(Self {
            list: LOCK,
            files: outputs.collect(),
            changed_sources,
        })
    }
}

/// Why each of them differs.
pub fn explain(differences: &[Difference], record: &LastRun) -> Causes {
    let is_list = |difference: &Difference| difference.path == record.list;
    let others = differences.iter().any(|difference| !is_list(difference));
    let causes = differences.iter().map(|difference| {
        if !is_list(difference) {
            return record.cause(difference);
        }
        match &record.changed_sources {
            _ if others => Cause::Follows,
            Some(sources) if !sources.is_empty() => Cause::Unrecorded(sources.clone()),
            _ if matches!(difference.kind, DifferenceKind::Missing { .. }) => {
                Cause::Deleted(Why::Same)
            }
            _ => Cause::Edited(Why::Same),
        }
    });
    causes.collect()
}

impl LastRun {
    fn cause(&self, difference: &Difference) -> Cause {
        let path = &difference.path;
        let then = self.files.get(path);
        let is = |text: &[u8]| then.is_some_and(|then| *then == sha256(text));
        match (&difference.kind, then) {
            (DifferenceKind::Changed { before, .. }, Some(_)) if is(before) => {
                Cause::Outdated(self.why(difference))
            }
            (DifferenceKind::Changed { after, .. }, Some(_)) => {
                Cause::Edited(self.why_if(!is(after.as_bytes()), difference))
            }
            (DifferenceKind::Missing { after }, Some(_)) => {
                Cause::Deleted(self.why_if(!is(after.as_bytes()), difference))
            }
            (DifferenceKind::Missing { .. }, None) | (DifferenceKind::Extra, Some(_)) => {
                Cause::Outdated(self.why(difference))
            }
            (DifferenceKind::Changed { .. } | DifferenceKind::Extra, None) => Cause::Foreign,
        }
    }

    fn why_if(&self, is_new: bool, difference: &Difference) -> Why {
        if is_new {
            self.why(difference)
        } else {
            Why::Same
        }
    }

    /// What made the sources give something else for this file.
    fn why(&self, difference: &Difference) -> Why {
        let Some(changed) = &self.changed_sources else {
            return Why::Unsaid;
        };
        let file = &difference.path;
        let reaching = changed
            .iter()
            .filter(|source| provenance::reaches(source, file));
        let mut sources: Vec<_> = reaching.cloned().collect();
        sources.sort_by_cached_key(|source| provenance::distance(source, file));
        if sources.is_empty() {
            Why::Generator
        } else {
            Why::Sources(sources)
        }
    }
}
