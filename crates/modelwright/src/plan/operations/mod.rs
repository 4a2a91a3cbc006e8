//! Every decision about operations: which types there are for requests and replies, and who owns which file.
//!
//! In: the versions of an API, named, and the plan of their models. Out: [`Operations`], which the printer prints without
//! deciding anything. An operation that is the same in several versions is one file, as a model is: of the oldest version
//! that has it. It is the same where nothing differs that a caller sees, down to the models that it names.
//! Left out on purpose: how the text looks (`emit`), and how parameters are escaped (the runtime).

mod body;
mod names;
mod parameter;
mod reply;
mod sharing;
mod unit;

pub use body::{Body, BodyKind, FormField, FormKind};
pub use parameter::{EnumType, KeyAction, KeyMethod, KeysType, ParameterField, Writing};
pub use reply::{Answer, AnswerKind, Errors, Failure, Replies, Status, Stream};
pub use unit::{PathPart, Unit};

use super::{Crate, Input, RustType, Support};
use crate::ir::SecurityScheme;
use crate::version_set::{VersionIndex, VersionSet};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The operations of all versions.
#[derive(Clone, Debug, Default)]
pub struct Operations {
    /// One module a version, in the order of [`Crate::modules`]; none where operations are not wanted.
    pub modules: Vec<OperationModule>,
    /// All files, each with one operation.
    pub files: Vec<OperationFile>,
}

/// The operations of one version.
#[derive(Clone, Debug)]
pub struct OperationModule {
    /// What stands before each path.
    pub base_path: String,
    /// The ways to show who is calling.
    pub security_schemes: Vec<SecurityScheme>,
    /// The operations, as indices into [`Operations::files`], sorted by name.
    pub exports: Vec<usize>,
}

/// One file with one operation.
#[derive(Clone, Debug)]
pub struct OperationFile {
    /// The module that owns it.
    pub owner: VersionIndex,
    /// The modules that offer it, the owner first.
    pub offered_by: VersionSet,
    /// Its name, without an ending.
    pub stem: String,
    /// The operation, and the types that belong to it alone.
    pub unit: Unit,
    /// The models that it names: by the name here, the owner of the file and the name there.
    pub imports: BTreeMap<String, (VersionIndex, String)>,
}

/// Plans the operations of these versions, oldest first.
pub fn operations(inputs: &[Input<'_>], planned: &Crate) -> Operations {
    let _span = tracing::info_span!("plan operations", versions = inputs.len()).entered();
    let mut files: Vec<OperationFile> = Vec::new();
    let mut by_id: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut modules = Vec::new();
    let drafts: Vec<_> = inputs
        .par_iter()
        .enumerate()
        .map(|(owner, input)| unit::drafts(input, VersionIndex::new(owner), planned))
        .collect();
    for (input, drafts) in inputs.iter().zip(drafts) {
        let mut exports = Vec::new();
        for draft in drafts {
            let id = input.api.operations[draft.index].id.as_str();
            let known = by_id.entry(id).or_default();
            let same = known.iter().copied();
            let same = same
                .rev()
                .find(|file| sharing::same(&files[*file], &draft.file));
            let file = match same {
                Some(file) => {
                    sharing::merge(&mut files[file], draft.file);
                    file
                }
                None => {
                    known.push(files.len());
                    files.push(draft.file);
                    files.len() - 1
                }
            };
            exports.push(file);
        }
        exports.sort_by(|a, b| files[*a].unit.name.cmp(&files[*b].unit.name));
        modules.push(OperationModule {
            base_path: input.api.base_path.clone(),
            security_schemes: input.api.security_schemes.clone(),
            exports,
        });
    }
    Operations { modules, files }
}

impl Operations {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The files of the runtime that they use.
    pub(crate) fn support(&self) -> BTreeSet<Support> {
        let mut used = BTreeSet::new();
        for file in &self.files {
            used.insert(Support::Operations);
            let unit = &file.unit;
            if !unit.enums.is_empty() {
                used.insert(Support::OpenEnum);
            }
            if unit.keys.iter().any(|own| own.is_of_texts) {
                used.insert(Support::Filters);
            }
            if matches!(unit.replies.stream, Some(Stream::Frames(_))) {
                used.insert(Support::Frames);
            }
            if unit.form.is_some() {
                used.insert(Support::Forms);
            }
            for field in &unit.parameters {
                field.ty.visit(&mut |ty| match ty {
                    RustType::Timestamp => _ = used.insert(Support::Timestamp),
                    RustType::Json => _ = used.insert(Support::Value),
                    _ => {}
                });
            }
        }
        used
    }
}
