//! `diff --explain`: what a kind of change is.

use crate::arguments::Common;
use crate::console::Stream;
use crate::diagnostic::{Diagnostics, Reported};
use crate::diff::ChangeKind;
use crate::report::unknown_kind;

/// Prints what a kind of change is, or what kinds there are.
pub(super) fn explain(
    name: Option<&str>,
    common: &Common,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let kinds: Vec<ChangeKind> = match name {
        None => ChangeKind::ALL.to_vec(),
        Some(name) => match ChangeKind::parse(name) {
            Some(kind) => vec![kind],
            None => return Err(diagnostics.error(unknown_kind(name))),
        },
    };
    let text: String = match name {
        None => kinds
            .iter()
            .map(|kind| format!("{}: {}\n", kind.as_str(), kind.text()))
            .collect(),
        Some(_) => kinds.iter().map(|kind| described(*kind)).collect(),
    };
    Stream::Out.print(&text, common.format.into());
    Ok(())
}

fn described(kind: ChangeKind) -> String {
    let (request, response) = (kind.usual_level(true), kind.usual_level(false));
    format!(
        "{}\n  {}\n  Example: {}\n  In a request: {}. In a response: {}. Rust code: {}.\n  Read backwards: {}\n",
        kind.as_str(),
        kind.text(),
        kind.example(),
        request.as_str(),
        response.as_str(),
        kind.usual_source(),
        kind.mirror().as_str(),
    )
}
