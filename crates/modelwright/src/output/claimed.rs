//! A folder that one run keeps to itself, from what it reads there to what it writes.

use super::disk::{self, Root};
use super::journal::Step;
use super::staging::Staging;
use super::{Failure, FileSet, Report, Target, change, recover, report, staging};
use crate::diagnostic::{Diagnostics, Reported};

/// A folder that no other run writes to. Ends with [`Claimed::write`] or [`Claimed::release`]: one that is only dropped
/// looks like a run that was stopped.
#[must_use = "a claim that is dropped looks like a run that was stopped"]
pub struct Claimed {
    root: Root,
    staging: Staging,
    /// What a run that was stopped had left to do.
    recovered: Vec<Step>,
}

/// Keeps other runs from the folder, which is made if it is missing. A run that was stopped is finished or undone first.
///
/// # Errors
///
/// Another run is at work for longer than this one waits, or the system refuses.
pub fn claim(target: &Target, diagnostics: &mut Diagnostics) -> Result<Claimed, Reported> {
    claim_observed(target, &mut || {}, diagnostics)
}

pub(super) fn claim_observed(
    target: &Target,
    before_step: &mut dyn FnMut(),
    diagnostics: &mut Diagnostics,
) -> Result<Claimed, Reported> {
    let root = Root::named(target.root, target.shown);
    let mut claim = || -> Result<_, disk::Error> {
        let staging = Staging::claim(&root, target.waiting)?;
        let recovered = recover(&root, &staging, before_step)?;
        Ok((staging, recovered))
    };
    match claim() {
        Ok((staging, recovered)) => Ok(Claimed {
            root,
            staging,
            recovered,
        }),
        Err(error) => Err(diagnostics.error(*error)),
    }
}

impl Claimed {
    /// Brings the folder up to date and lets other runs have it; `target` is the one that was claimed.
    ///
    /// # Errors
    ///
    /// As for [`super::write()`].
    pub fn write(
        self,
        files: &FileSet,
        target: &Target,
        diagnostics: &mut Diagnostics,
    ) -> Result<Report, Reported> {
        self.write_observed(files, target, &mut || {}, diagnostics)
    }

    pub(super) fn write_observed(
        self,
        files: &FileSet,
        target: &Target,
        before_step: &mut dyn FnMut(),
        diagnostics: &mut Diagnostics,
    ) -> Result<Report, Reported> {
        let Self {
            root,
            staging,
            recovered: mut steps,
        } = self;
        match change(files, target, &root, &staging, before_step, diagnostics) {
            Ok((comparison, done)) => {
                steps.extend(done);
                before_step();
                let removed = staging.remove();
                removed.map_err(|error| diagnostics.error(*error))?;
                Ok(report(&comparison, &steps))
            }
            Err(Failure::Undone(reported)) => {
                if let Err(error) = staging.remove() {
                    diagnostics.error(*error);
                }
                Err(reported)
            }
            Err(Failure::Stopped) => {
                Err(diagnostics.error(*staging::stopped(&root, target.command, true)))
            }
        }
    }

    /// Lets other runs have the folder, in which nothing was changed.
    ///
    /// # Errors
    ///
    /// The system refuses.
    pub fn release(self, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
        let removed = self.staging.remove();
        removed.map_err(|error| diagnostics.error(*error))
    }
}
