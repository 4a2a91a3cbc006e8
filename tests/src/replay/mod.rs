//! Replies of real engines, read by the models and written back.
//!
//! In: a folder of recorded replies with its `index.yaml`, and the API version whose models read them. Out: a
//! [`Report`] of what could not be read, and of what is not written as it was sent. Left out on purpose: bodies that
//! are no JSON, and any judgement of what is found.

pub mod compare;
mod report;
#[path = "../../../generated/replay/v1_41.rs"]
mod v1_41;
#[path = "../../../generated/replay/v1_51.rs"]
mod v1_51;
#[path = "../../../generated/replay/v1_55.rs"]
mod v1_55;

pub use report::{Counts, Place, Report, What};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;

/// Reads bytes as one type, and gives what it writes; or says what could not be read, and where.
pub type Through = fn(&[u8]) -> Result<Value, String>;

/// [`Through`] for a type.
fn through<T: DeserializeOwned + serde::Serialize>(bytes: &[u8]) -> Result<Value, String> {
    let mut from = serde_json::Deserializer::from_slice(bytes);
    let read: T = serde_path_to_error::deserialize(&mut from).map_err(|error| {
        let path = error.path().to_string();
        let text = error.into_inner().to_string();
        // Where in the text it stands says less than the path, and makes two of what is one.
        let what = text
            .rsplit_once(" at line ")
            .map_or(&*text, |(what, _)| what);
        format!("{path}: {what}")
    })?;
    from.end().map_err(|error| error.to_string())?;
    serde_json::to_value(&read).map_err(|error| format!("cannot be written: {error}"))
}

/// The tables of one version.
struct Tables {
    api: &'static str,
    reply: fn(&str, u16) -> Option<Through>,
    request: fn(&str) -> Option<Through>,
    model: fn(&str) -> Option<Through>,
}

/// Each version that has models.
static TABLES: [Tables; 3] = [
    Tables {
        api: "1.41",
        reply: v1_41::reply,
        request: v1_41::request,
        model: v1_41::model,
    },
    Tables {
        api: "1.51",
        reply: v1_51::reply,
        request: v1_51::request,
        model: v1_51::model,
    },
    Tables {
        api: "1.55",
        reply: v1_55::reply,
        request: v1_55::request,
        model: v1_55::model,
    },
];

impl Tables {
    /// The type of a reply; an error of which the document says nothing has the form that all errors have.
    fn reply(&self, entry: &Entry) -> Option<Through> {
        let listed = (self.reply)(&entry.operation, entry.status);
        let is_error = entry.status >= 400;
        listed.or_else(|| is_error.then(|| (self.model)("ErrorResponse")).flatten())
    }
}

/// What the index of a folder holds.
#[derive(Deserialize)]
struct Index {
    replies: Vec<Entry>,
}

/// One reply, and the request before it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    file: Option<String>,
    request_file: Option<String>,
    #[serde(rename = "operationId")]
    operation: String,
    status: u16,
    kind: String,
}

/// Reads all replies and requests of a folder with the models of this version.
///
/// # Errors
///
/// Where there are no models of the version, and where the index or a file that it names cannot be read.
pub fn replay(folder: &Path, api: &str) -> Result<Report, String> {
    let tables = TABLES.iter().find(|tables| tables.api == api);
    let tables = tables.ok_or_else(|| format!("there are no models of version {api}"))?;
    let index = read(folder, "index.yaml")?;
    let index: Index =
        serde_yaml::from_slice(&index).map_err(|error| format!("index.yaml: {error}"))?;
    let mut report = Report::default();
    for entry in &index.replies {
        if let Some(file) = &entry.file {
            let bytes = read(folder, file)?;
            let through = tables.reply(entry);
            let bodies = bodies(&entry.kind, &bytes);
            let what = What::Reply(entry.status);
            report.bodies(&entry.operation, what, file, &bodies, through);
        }
        if let Some(file) = &entry.request_file {
            let bytes = read(folder, file)?;
            let through = (tables.request)(&entry.operation);
            report.bodies(&entry.operation, What::Request, file, &[&bytes], through);
        }
    }
    Ok(report)
}

fn read(folder: &Path, file: &str) -> Result<Vec<u8>, String> {
    let path = folder.join(file);
    std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The bodies in a file: each line, where it holds a stream.
fn bodies<'a>(kind: &str, bytes: &'a [u8]) -> Vec<&'a [u8]> {
    match kind {
        "ndjson" => bytes
            .split(|byte| *byte == b'\n')
            .map(<[u8]>::trim_ascii)
            .filter(|line| !line.is_empty())
            .collect(),
        _ => vec![bytes],
    }
}
