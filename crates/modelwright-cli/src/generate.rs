//! The models of one document with their pages.
//!
//! In: the bytes of a document, what is wanted of it, and templates. Out: both sets of files. Left out on purpose: the stages,
//! which other crates are.

use crate::diagnostic::Diagnostics;
use crate::output::FileSet;
use docker_spec::examples::Examples;
use docker_spec::patch::Facts;
use modelwright::generate::{Wanted, plan_document};

/// The module tree of one document, and its pages where there are templates for them, upstream prose included.
///
/// `file` is what messages call the document; generated files name only the last part of it.
pub fn document_and_pages(
    file: &str,
    bytes: Vec<u8>,
    wanted: Wanted<'_>,
    templates: Option<Vec<(String, String)>>,
    diagnostics: &mut Diagnostics,
) -> Option<(FileSet, FileSet)> {
    let document = plan_document(file, bytes, wanted, diagnostics)?;
    let pages = templates.map(|templates| {
        let known = pages::Known {
            planned: &document.planned,
            inputs: &[document.input()],
            facts: &Facts::default(),
            examples: &Examples::default(),
        };
        pages::print(&known, templates, diagnostics)
    });
    let files = document.models(diagnostics);
    (!diagnostics.has_errors()).then_some((files, pages.unwrap_or_default()))
}
