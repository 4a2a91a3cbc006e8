//! The indices of the replies recorded from real engines.
//!
//! In: `index.yaml` of a folder below `spec/docker/replies`. Out: its entries, or an error with the line. Left out on purpose:
//! the recorded bodies.

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::workspace::Workspace;
use serde::Deserialize;

/// What the index of a folder holds. Keys that nothing here reads are ignored.
#[derive(Clone, Debug, Deserialize)]
pub struct Index {
    /// The recordings, in the order in which they were made.
    pub replies: Vec<Recording>,
}

/// One recorded request and its reply.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Recording {
    /// The id of the operation.
    pub operation_id: String,
    /// The URL of the request, with its query.
    #[serde(default)]
    pub url: String,
    /// The status of the reply.
    pub status: u16,
    /// How the reply is written, such as `json` or `ndjson`.
    pub kind: String,
    /// The file with the body of the reply, where that is JSON.
    pub file: Option<String>,
    /// The file with the body of the request, where that is JSON.
    pub request_file: Option<String>,
}

impl Index {
    /// Reads the text of an index.
    ///
    /// # Errors
    ///
    /// Where the text is not YAML, or lacks a key that a recording must have.
    pub fn parse(text: &[u8]) -> Result<Self, serde_yaml::Error> {
        serde_yaml::from_slice(text)
    }

    /// Reads the index of a folder. `None`, and the error in `diagnostics`, where it cannot be read.
    pub fn read(
        workspace: &Workspace,
        engine: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let path = format!("{engine}/index.yaml");
        let text = workspace.evidence(&path)?;
        match Self::parse(&text) {
            Ok(index) => Some(index),
            Err(error) => {
                let file = format!("spec/docker/replies/{path}");
                let place = match error.location() {
                    Some(at) => {
                        let text = String::from_utf8_lossy(&text);
                        Place::in_text(&file, &text, at.index()..at.index())
                    }
                    None => Place::file(file),
                };
                diagnostics.push(
                    Diagnostic::error("bad-recordings", error.to_string())
                        .at(place)
                        .help(
                            "each entry has operationId, status, kind and file, as the others have",
                        ),
                );
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_without_a_status_is_an_error_with_its_line() {
        let text = b"replies:\n- {operationId: Ping, kind: json, file: null}\n";
        let error = Index::parse(text).unwrap_err();
        assert!(error.to_string().contains("status"), "{error}");
        assert_eq!(error.location().map(|location| location.line()), Some(2));
    }

    #[test]
    fn further_keys_are_ignored() {
        let text =
            b"engine: e\nreplies:\n- {operationId: Ping, status: 200, kind: text, case: plain}\n";
        let index = Index::parse(text).unwrap();
        assert_eq!(index.replies[0].operation_id, "Ping");
        assert_eq!(index.replies[0].file, None);
    }
}
