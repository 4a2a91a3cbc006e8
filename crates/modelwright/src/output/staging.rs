//! The folder in which a run makes everything ready before it touches the output.
//!
//! ```text
//! .staging-xtask/lock      held by the run that is at work; the system lets go of it when the run dies
//!                new/      the files to put into place, below the same paths
//!                old/      the files that were removed, by number of the step
//!                journal   the steps; there only once `new/` is complete, and gone before `old/` is
//! ```
//!
//! Where the system is not Unix there is an instant, while one run removes its lock, in which two others could both take
//! it.

use super::compare::{Comparison, DifferenceKind};
use super::disk::{Error, Root};
use super::journal::Journal;
use super::{STAGING, Waiting};
use crate::diagnostic::{Diagnostic, Location};
use std::collections::HashSet;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::time::{Duration, Instant};
use std::{io, thread};

const LOCK: &str = "lock";
const NEW: &str = "new";
const OLD: &str = "old";
const JOURNAL: &str = "journal";
const UNFINISHED_JOURNAL: &str = "journal.part";

/// How often a check looks again where the lock has just gone.
const ATTEMPTS: usize = 10;
/// After how long a run tries again while another holds the lock.
const PAUSE: Duration = Duration::from_millis(20);

/// A staging folder that this run alone works in.
pub(super) struct Staging {
    folder: Root,
    /// Files to put into place.
    pub new: Root,
    /// Files that were moved out.
    pub old: Root,
    lock: File,
}

/// Whether a run is at work or has left something behind. An empty folder is nothing: git would not keep it.
pub(super) fn is_there(root: &Root) -> Result<bool, Error> {
    if !root.is_folder("")? || !root.is_folder(STAGING)? {
        return Ok(false);
    }
    match fs::read_dir(root.at(STAGING)) {
        Ok(mut entries) => Ok(entries.next().is_some()),
        // A run that was at work a moment ago is done.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(root.error("list", STAGING, &error)),
    }
}

/// Why the output cannot be compared now, if it cannot: a run is at work, or was stopped.
pub(super) fn state(root: &Root, command: &str) -> Result<Option<Error>, Error> {
    let folder = root.below(STAGING);
    let mut has_begun = false;
    for _ in 0..ATTEMPTS {
        if !is_there(root)? {
            return Ok(None);
        }
        has_begun = folder.is_file(JOURNAL, &mut HashSet::new())?;
        folder.is_file(LOCK, &mut HashSet::new())?;
        let lock = match File::open(folder.at(LOCK)) {
            Ok(lock) => lock,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(folder.error("open", LOCK, &error)),
        };
        if let Err(TryLockError::WouldBlock) = lock.try_lock_shared() {
            return Ok(Some(busy(root)));
        }
        if is_at(&lock, &folder)? {
            // While we hold it, no run can begin or go on, so this is what was left.
            has_begun = folder.is_file(JOURNAL, &mut HashSet::new())?;
            break;
        }
    }
    Ok(Some(stopped(root, command, has_begun)))
}

/// What to say of a run that was stopped, before or while it changed the output.
pub(super) fn stopped(root: &Root, command: &str, has_begun: bool) -> Error {
    let (shown, folder) = (root.show(""), root.show(STAGING));
    let (message, help) = if has_begun {
        (
            format!(
                "a run was interrupted while it updated `{shown}`: each file is complete, but some are old and some are new"
            ),
            format!(
                "run `{command}`, which completes the interrupted run and then updates the directory"
            ),
        )
    } else {
        (
            format!(
                "a run was interrupted before it updated `{shown}`, and left `{folder}` behind"
            ),
            format!("run `{command}`, which removes it"),
        )
    };
    Box::new(
        Diagnostic::error("interrupted-run", message)
            .at(Location::file(folder))
            .help(help),
    )
}

fn busy(root: &Root) -> Error {
    let message = format!("another run is writing to `{}`", root.show(""));
    Box::new(
        Diagnostic::error("output-busy", message)
            .at(Location::file(root.show(STAGING)))
            .help("wait until it has finished, then run the command again"),
    )
}

impl Staging {
    /// Makes the folder, with the output folder if need be, or takes over what a dead run left. Waits for a run that is at
    /// work.
    ///
    /// # Errors
    ///
    /// Another run is still at work when the wait is over, or the system refuses.
    pub(super) fn claim(root: &Root, waiting: Waiting) -> Result<Self, Error> {
        if !root.is_folder("")? {
            fs::create_dir_all(root.at(""))
                .map_err(|error| root.error("create the directory", "", &error))?;
        }
        let folder = root.below(STAGING);
        let begun = Instant::now();
        let mut is_said = false;
        loop {
            if let Some(lock) = try_claim(root, &folder)? {
                let (new, old) = (folder.below(NEW), folder.below(OLD));
                return Ok(Self {
                    folder,
                    new,
                    old,
                    lock,
                });
            }
            let waited = begun.elapsed();
            if waited >= waiting.patience {
                return Err(busy(root));
            }
            if waited >= waiting.quiet && !is_said {
                is_said = true;
                let (shown, most) = (root.show(""), waiting.patience.as_secs());
                (waiting.say)(&format!(
                    "another run is writing to `{shown}`; waiting for it, up to {most} s"
                ));
            }
            thread::sleep(PAUSE);
        }
    }

    /// The journal of a run that was stopped while it changed the output, if that is what was left.
    ///
    /// # Errors
    ///
    /// There is a journal, but it cannot be read or followed.
    pub(super) fn journal(&self) -> Result<Option<Journal>, Error> {
        let Some(bytes) = self.folder.read(JOURNAL, &mut HashSet::new())? else {
            return Ok(None);
        };
        self.new.is_folder("")?;
        self.old.is_folder("")?;
        Journal::parse(&bytes).map(Some).map_err(|reason| {
            let message = format!("the journal of an interrupted run cannot be read: {reason}");
            Box::new(
                Diagnostic::error("damaged-journal", message)
                    .at(Location::file(self.folder.show(JOURNAL)))
                    .help(format!(
                        "delete `{}`, then run the command again",
                        self.folder.show("")
                    )),
            )
        })
    }

    /// Writes all that is needed for the swap. The output itself is not touched.
    pub(super) fn fill(
        &self,
        comparison: &Comparison,
        journal: &Journal,
        before_step: &mut dyn FnMut(),
    ) -> Result<(), Error> {
        for folder in [NEW, OLD] {
            fs::create_dir(self.folder.at(folder))
                .map_err(|error| self.folder.error("create the directory", folder, &error))?;
        }
        for difference in &comparison.differences {
            if let DifferenceKind::Changed { after, .. } | DifferenceKind::Missing { after } =
                &difference.kind
            {
                before_step();
                self.new.make_folders(&difference.path)?;
                write_file(&self.new, &difference.path, after.as_bytes())?;
            }
        }
        before_step();
        let text = journal.to_text().map_err(io::Error::from);
        let text = text.map_err(|error| self.folder.error("write", UNFINISHED_JOURNAL, &error))?;
        write_file(&self.folder, UNFINISHED_JOURNAL, text.as_bytes())?;
        before_step();
        self.folder
            .rename_from(&self.folder, UNFINISHED_JOURNAL, JOURNAL)
    }

    /// Removes all that is in the folder except the lock, the journal first.
    pub(super) fn empty(&self) -> Result<(), Error> {
        let cannot_remove =
            |name: &str, error: io::Error| self.folder.error("remove", name, &error);
        match fs::remove_file(self.folder.at(JOURNAL)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(cannot_remove(JOURNAL, error));
            }
            _ => {}
        }
        for entry in fs::read_dir(self.folder.at("")).map_err(|error| cannot_remove("", error))? {
            let entry = entry.map_err(|error| cannot_remove("", error))?;
            let name = entry.file_name();
            if name == LOCK {
                continue;
            }
            let is_folder = entry
                .file_type()
                .map_err(|error| cannot_remove("", error))?
                .is_dir();
            let removed = if is_folder {
                fs::remove_dir_all(entry.path())
            } else {
                fs::remove_file(entry.path())
            };
            removed.map_err(|error| cannot_remove(&name.to_string_lossy(), error))?;
        }
        Ok(())
    }

    /// Removes the folder and lets others in.
    pub(super) fn remove(self) -> Result<(), Error> {
        self.empty()?;
        fs::remove_file(self.folder.at(LOCK))
            .map_err(|error| self.folder.error("remove", LOCK, &error))?;
        drop(self.lock);
        match fs::remove_dir(self.folder.at("")) {
            // The next run may have moved in already, or have come and gone.
            Err(error)
                if !matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::DirectoryNotEmpty
                ) =>
            {
                Err(self.folder.error("remove", "", &error))
            }
            _ => Ok(()),
        }
    }
}

/// Takes the lock; `None` if somebody else holds it, or has just removed the folder.
fn try_claim(root: &Root, folder: &Root) -> Result<Option<File>, Error> {
    if !root.is_folder(STAGING)? {
        match fs::create_dir(folder.at("")) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                return Err(root.error("create the directory", STAGING, &error));
            }
            _ => {}
        }
    }
    // A link here would have the lock made somewhere else.
    folder.is_file(LOCK, &mut HashSet::new())?;
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    let lock = match options.open(folder.at(LOCK)) {
        Ok(lock) => lock,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(folder.error("open", LOCK, &error)),
    };
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(None),
        Err(TryLockError::Error(error)) => return Err(folder.error("lock", LOCK, &error)),
    }
    Ok(is_at(&lock, folder)?.then_some(lock))
}

/// Whether the lock is still the one in the folder: the run before may have removed it between our opening and locking it.
fn is_at(lock: &File, folder: &Root) -> Result<bool, Error> {
    let same = match fs::symlink_metadata(folder.at(LOCK)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
        Ok(there) => lock.metadata().map(|ours| is_same(&ours, &there)),
    };
    same.map_err(|error| folder.error("inspect", LOCK, &error))
}

#[cfg(unix)]
fn is_same(ours: &fs::Metadata, there: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (ours.dev(), ours.ino()) == (there.dev(), there.ino())
}

#[cfg(not(unix))]
fn is_same(_: &fs::Metadata, _: &fs::Metadata) -> bool {
    true
}

fn write_file(folder: &Root, path: &str, bytes: &[u8]) -> Result<(), Error> {
    fs::write(folder.at(path), bytes).map_err(|error| folder.error("write", path, &error))
}
