//! Replies of real engines, read by the models and written back.

pub mod compare;
mod report;
#[path = "../../../generated/replay/mod.rs"]
mod tables;

pub use report::{Counts, Location, Report, What};

use docker_spec::recordings::{Index, Recording};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;

/// Reads bytes as one type, and gives the text that it writes; or says what could not be read, and where.
pub type Through = fn(&[u8]) -> Result<String, String>;

/// Reads bytes as one type; or says what could not be read, and where.
///
/// Nothing else reads a type here: with each other way of reading, all types would be compiled once more.
fn read_as<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    let mut from = serde_json::Deserializer::from_slice(bytes);
    let read = serde_path_to_error::deserialize(&mut from).map_err(told)?;
    from.end().map_err(|error| error.to_string())?;
    Ok(read)
}

fn told(error: serde_path_to_error::Error<serde_json::Error>) -> String {
    let path = error.path().to_string();
    let text = error.into_inner().to_string();
    // Where in the text it stands says less than the path, and makes two of what is one.
    let what = text
        .rsplit_once(" at line ")
        .map_or(&*text, |(what, _)| what);
    format!("{path}: {what}")
}

/// What a value of one type is written as. For a [`Value`] as well: with another way of writing, all types would be compiled once more.
fn written<T: serde::Serialize>(value: &T) -> Result<String, String> {
    serde_json::to_string(value).map_err(|error| format!("cannot be written: {error}"))
}

/// [`Through`] for a type.
fn through<T: DeserializeOwned + serde::Serialize>(bytes: &[u8]) -> Result<String, String> {
    let read: T = read_as(bytes)?;
    written(&read)
}

/// What a type has written, as a value.
///
/// # Errors
///
/// It is no JSON.
pub fn value_of(written: &str) -> Result<Value, String> {
    serde_json::from_str(written).map_err(|error| format!("is no JSON: {error}"))
}

/// What is known of one type.
#[derive(Clone, Copy)]
pub struct Check {
    /// Whether bytes can be read as the type. An error says how the value differs once it is written and read back.
    pub read: fn(&[u8]) -> Result<bool, String>,
    /// How many bytes a value takes in memory, without what it points to.
    pub size: usize,
}

/// [`Check`] for a type.
const fn check<T: DeserializeOwned + serde::Serialize + PartialEq>() -> Check {
    Check {
        read: is_kept::<T>,
        size: size_of::<T>(),
    }
}

fn is_kept<T: DeserializeOwned + serde::Serialize + PartialEq>(
    bytes: &[u8],
) -> Result<bool, String> {
    let Ok(first) = read_as::<T>(bytes) else {
        return Ok(false);
    };
    let text = written(&first)?;
    let second = read_as::<T>(text.as_bytes())
        .map_err(|error| format!("is written as {text}, which cannot be read: {error}"))?;
    if first != second {
        return Err(format!(
            "is written as {text}, which reads as another value"
        ));
    }
    let again = written(&second)?;
    if again != text {
        return Err(format!("is written first as {text} and then as {again}"));
    }
    Ok(true)
}

/// The tables of one version.
struct Tables {
    api: &'static str,
    reply: fn(&str, u16) -> Option<&'static str>,
    request: fn(&str) -> Option<&'static str>,
    model: fn(&str) -> Option<Through>,
    models: &'static [(&'static str, Check)],
}

impl Tables {
    fn of(api: &str) -> Result<&'static Self, String> {
        let tables = tables::TABLES.iter().find(|tables| tables.api == api);
        tables.ok_or_else(|| format!("there are no models of version {api}"))
    }

    /// The type of a reply; an error of which the document says nothing has the form that all errors have.
    fn reply(&self, entry: &Recording) -> Option<&'static str> {
        let listed = (self.reply)(&entry.operation_id, entry.status);
        let is_error = entry.status >= 400;
        listed.or(is_error.then_some("ErrorResponse"))
    }
}

/// Reads all replies and requests of a folder with the models of this version.
///
/// # Errors
///
/// Where there are no models of the version, and where the index or a file that it names cannot be read.
pub fn replay(folder: &Path, api: &str) -> Result<Report, String> {
    let tables = Tables::of(api)?;
    let index = index(folder)?;
    let mut report = Report::default();
    for entry in &index.recordings {
        if let Some(file) = entry.file.as_ref().filter(|_| entry.kind != "raw") {
            let bytes = read(folder, file)?;
            let through = tables.reply(entry).and_then(tables.model);
            let bodies = bodies(&entry.kind, &bytes);
            let what = What::Response(entry.status);
            report.bodies(&entry.operation_id, what, file, &bodies, through);
        }
        if let Some(file) = &entry.request_file {
            let bytes = read(folder, file)?;
            let through = (tables.request)(&entry.operation_id).and_then(tables.model);
            report.bodies(&entry.operation_id, What::Request, file, &[&bytes], through);
        }
    }
    Ok(report)
}

/// What takes the body of an operation's request through its type, or that of its reply of success, in this version; `None`
/// where the version has no such body.
///
/// # Errors
///
/// Where there are no models of the version.
pub fn body(api: &str, operation: &str, is_request: bool) -> Result<Option<Through>, String> {
    let tables = Tables::of(api)?;
    let name = if is_request {
        (tables.request)(operation)
    } else {
        (200..300).find_map(|status| (tables.reply)(operation, status))
    };
    Ok(name.and_then(tables.model))
}

/// What takes bytes through a type of this version, by its name; `None` where the version has no such type.
///
/// # Errors
///
/// Where there are no models of the version.
pub fn type_called(api: &str, name: &str) -> Result<Option<Through>, String> {
    Ok((Tables::of(api)?.model)(name))
}

/// The check of every type of this version, by name.
///
/// # Errors
///
/// Where there are no models of the version.
pub fn models(api: &str) -> Result<&'static [(&'static str, Check)], String> {
    Tables::of(api).map(|tables| tables.models)
}

/// The bodies of all replies of a folder that have a type in this version, with its name.
///
/// # Errors
///
/// As [`replay`].
pub fn recorded(folder: &Path, api: &str) -> Result<Vec<(&'static str, Vec<u8>)>, String> {
    let tables = Tables::of(api)?;
    let mut found = Vec::new();
    for entry in &index(folder)?.recordings {
        if let (Some(file), Some(name)) = (&entry.file, tables.reply(entry)) {
            let bytes = read(folder, file)?;
            let bodies = bodies(&entry.kind, &bytes);
            found.extend(bodies.into_iter().map(|body| (name, body.to_vec())));
        }
    }
    Ok(found)
}

fn index(folder: &Path) -> Result<Index, String> {
    let bytes = read(folder, "index.yaml")?;
    Index::parse(&bytes).map_err(|error| format!("index.yaml: {error}"))
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
