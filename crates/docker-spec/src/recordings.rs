//! The indices of the replies recorded from real engines.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::reads::Reader;
use serde::Deserialize;

/// What the index of a folder holds. Keys that nothing here reads are ignored.
#[derive(Clone, Debug, Deserialize)]
pub struct Index {
    /// The recordings, in the order in which they were made.
    #[serde(rename = "replies")]
    pub recordings: Vec<Recording>,
}

/// One recorded request and its reply.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Recording {
    /// The id of the operation.
    pub operation_id: String,
    /// What is special about it.
    #[serde(rename = "case")]
    pub case: Option<String>,
    /// The method of the request.
    #[serde(default)]
    pub method: String,
    /// The template of its path.
    #[serde(default)]
    pub path: String,
    /// The URL of the request, with its query.
    #[serde(default)]
    pub url: String,
    /// The status of the reply.
    pub status: u16,
    /// How the reply is written, such as `json` or `ndjson`.
    pub kind: String,
    /// The media type of the reply.
    pub content_type: Option<String>,
    /// The file with the body of the reply, where that is JSON or frames of a log (`raw`).
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

    /// Reads the index of a folder; `None` where it has none.
    ///
    /// # Errors
    ///
    /// It is of another form.
    pub fn read(
        reader: &mut Reader<'_>,
        engine: &str,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Self>, Reported> {
        let path = format!("{engine}/index.yaml");
        let Some(text) = reader.evidence(&path) else {
            return Ok(None);
        };
        let index = Self::parse(&text).map_err(|error| {
            let file = format!("spec/docker/replies/{path}");
            let location = match error.location() {
                Some(at) => {
                    let text = String::from_utf8_lossy(&text);
                    Location::in_text(&file, &text, at.index()..at.index())
                }
                None => Location::file(file),
            };
            let error = Diagnostic::error("bad-recordings", error.to_string()).at(location);
            diagnostics.error(error.help("each entry must have operationId, status, kind and file"))
        })?;
        Ok(Some(index))
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
        assert_eq!(index.recordings[0].operation_id, "Ping");
        assert_eq!(index.recordings[0].file, None);
    }
}
