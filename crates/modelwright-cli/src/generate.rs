//! The models of one document with their pages.

use crate::diagnostic::{Diagnostics, Reported};
use crate::output::FileSet;
use modelwright::generate::plan_document;
use modelwright::settings::Settings;
use openapi::source::Beside;

/// The module tree of one document, and its pages where there are templates for them, upstream prose included.
///
/// `file` is what messages call the document; generated files name only the last part of it.
///
/// # Errors
///
/// There is an error in the document or in a template, or a setting that has no use.
pub fn document_and_pages(
    file: &str,
    bytes: Vec<u8>,
    beside: Option<&Beside>,
    settings: &Settings,
    templates: Option<Vec<(String, String)>>,
    diagnostics: &mut Diagnostics,
) -> Result<(FileSet, FileSet), Reported> {
    let document = plan_document(file, bytes, beside, settings, diagnostics)?;
    let pages = templates.map(|templates| {
        let known = pages::PageSources {
            planned: &document.planned,
            inputs: &[document.input()],
            facts: &[],
            examples: &pages::Examples::default(),
            tags: None,
            socket: None,
            book: None,
            package: None,
        };
        pages::print(&known, templates, diagnostics)
    });
    let files = document.models(diagnostics);
    let pages = pages.transpose()?;
    Ok((files?, pages.unwrap_or_default()))
}
