//! What daemons sent for each type: the richest value among the recorded responses.
//!
//! A value of the newest daemon that has one comes first, and of these one of something that runs. Then the number of members
//! counts that are not empty. A value that is too long to be read, or empty, is taken only for want of another.

use crate::diagnostic::{Diagnostics, Reported};
use crate::ir::{Body, Method, ModelId, Operation, Shape, Type, TypeRef};
use crate::load::Loaded;
use crate::reads::Reader;
use crate::recordings::{Index, Recording};
use crate::source::json;
use crate::version::Version;
use serde_json::Value;
use std::collections::BTreeMap;

/// The longest example, in characters of compact JSON, that counts by its wealth.
const READABLE: usize = 6_000;

/// A value as an engine sent it.
#[derive(Clone, Debug)]
pub struct Example {
    /// The value.
    pub value: Value,
    /// The operation whose reply, or request, it is from.
    pub operation: String,
    /// The engine, such as `docker-28.5.2-api-1.51`.
    pub engine: String,
    wealth: Wealth,
}

/// How much a value shows, by what counts most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Wealth {
    is_readable: bool,
    has_members: bool,
    /// The version of the recording.
    version: Version,
    is_running: bool,
    /// How many members are not empty; of what is unreadable, how far from the longest possible it is.
    members: usize,
}

impl Wealth {
    fn of((members, length): Size, longest: usize, version: Version, is_running: bool) -> Self {
        let is_readable = length <= longest;
        Self {
            is_readable,
            has_members: members > 0,
            version,
            is_running,
            members: if is_readable {
                members
            } else {
                usize::MAX - length
            },
        }
    }
}

/// Whether a value is of something that runs, as containers, tasks and their states say it.
fn is_running(value: &Value) -> bool {
    let state = &value["State"];
    let states = [state, &state["Status"], &value["Status"]];
    states.iter().any(|state| *state == "running")
}

/// One request and its reply, as recorded.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// Method and URL.
    pub request: String,
    /// What was sent, where that is JSON.
    pub sent: Option<Value>,
    /// The status of the reply.
    pub status: String,
    /// What came back, where that is JSON; of a stream the first values.
    pub received: Vec<Value>,
    /// The engine, such as `docker-28.5.2-api-1.51`.
    pub engine: String,
    wealth: Wealth,
}

/// What the recordings show.
#[derive(Clone, Debug, Default)]
pub struct Examples {
    /// The richest value of each type, by its name.
    pub values: BTreeMap<String, Example>,
    /// The richest exchange of each operation that succeeded, by its id.
    pub exchanges: BTreeMap<String, Exchange>,
    /// The exchange with the shortest request of each operation that sends JSON and succeeded, likewise.
    pub shortest: BTreeMap<String, Exchange>,
}

/// The longest exchange that is shown, in characters of compact JSON.
const LONGEST_EXCHANGE: usize = 2_500;

/// How many values of a stream are shown.
const OF_A_STREAM: usize = 3;

/// Looks through the recordings.
///
/// # Errors
///
/// An index of them cannot be read.
pub fn examples(
    reader: &mut Reader<'_>,
    versions: &[Loaded],
    diagnostics: &mut Diagnostics,
) -> Result<Examples, Reported> {
    let mut outcome = Ok(());
    let mut found = Examples::default();
    for loaded in versions {
        let Some(version) = loaded.version else {
            continue;
        };
        let ending = format!("-api-{version}");
        for folder in reader.list("spec/docker/replies", &ending) {
            let engine = folder.rsplit('/').next().unwrap_or(&folder);
            match Index::read(reader, engine, diagnostics) {
                Ok(Some(index)) => recorded(reader, (loaded, version), engine, index, &mut found),
                Ok(None) => {}
                Err(reported) => outcome = Err(reported),
            }
        }
    }
    outcome.map(|()| found)
}

fn recorded(
    reader: &mut Reader<'_>,
    (loaded, version): (&Loaded, Version),
    engine: &str,
    index: Index,
    found: &mut Examples,
) {
    let operations = loaded.api.operations.iter();
    let operations: BTreeMap<_, _> = operations
        .map(|operation| (operation.id.as_str(), operation))
        .collect();
    for entry in index.recordings {
        if let Some(operation) = operations.get(entry.operation_id.as_str()) {
            exchange(reader, (loaded, version), engine, operation, &entry, found);
        }
    }
}

/// Looks through one entry of the index.
fn exchange(
    reader: &mut Reader<'_>,
    (loaded, version): (&Loaded, Version),
    engine: &str,
    operation: &Operation,
    entry: &Recording,
    found: &mut Examples,
) {
    let mut values = |file: &Option<String>| {
        let bytes = file
            .as_ref()
            .and_then(|file| reader.evidence(&format!("{engine}/{file}")));
        json::values(&bytes.unwrap_or_default())
    };
    let (sent, mut received) = (values(&entry.request_file), values(&entry.file));
    if operation.method == Method::Head {
        // What is kept of it is a header, decoded.
        received.clear();
    }
    let mut search = Search {
        loaded,
        version,
        engine,
        operation: &operation.id,
        found: &mut found.values,
    };
    let mut size = (0, 0);
    for (values, body) in [
        (&sent, operation.body.as_ref()),
        (&received, response_body(operation, entry.status)),
    ] {
        let type_ref = body.and_then(|body| body.type_ref.as_ref());
        for (at, value) in values.iter().enumerate() {
            let one = type_ref.map_or_else(
                || measure(value),
                |type_ref| search.type_ref(type_ref, value),
            );
            if at < OF_A_STREAM {
                size = (size.0 + one.0, size.1 + one.1);
            }
        }
    }
    received.truncate(OF_A_STREAM);
    let is_any_running = received.iter().any(is_running);
    let exchange = Exchange {
        request: format!("{} {}", operation.method, entry.url),
        sent: sent.into_iter().next(),
        status: entry.status.to_string(),
        received,
        engine: engine.to_owned(),
        wealth: Wealth::of(size, LONGEST_EXCHANGE, version, is_any_running),
    };
    keep_shortest(&mut found.shortest, &operation.id, &exchange);
    keep(&mut found.exchanges, &operation.id, exchange);
}

/// Keeps an exchange that succeeded if less was sent than in the one that is known, but not nothing.
fn keep_shortest(exchanges: &mut BTreeMap<String, Exchange>, operation: &str, exchange: &Exchange) {
    let length = |exchange: &Exchange| {
        let sent = exchange.sent.as_ref().map(measure);
        let sent = sent.filter(|(members, _)| *members > 0);
        sent.map(|(_, length)| length + exchange.request.len())
    };
    let is_success = exchange.status.starts_with(['1', '2']);
    let known = exchanges.get(operation).and_then(length);
    let is_shorter = length(exchange).is_some_and(|new| known.is_none_or(|known| new < known));
    if is_success && is_shorter {
        exchanges.insert(operation.to_owned(), exchange.clone());
    }
}

/// Keeps an exchange that succeeded if it shows more than the one that is known.
fn keep(exchanges: &mut BTreeMap<String, Exchange>, operation: &str, exchange: Exchange) {
    let is_success = exchange.status.starts_with(['1', '2']);
    let known = exchanges.get(operation);
    if is_success && known.is_none_or(|known| known.wealth < exchange.wealth) {
        exchanges.insert(operation.to_owned(), exchange);
    }
}

fn response_body(operation: &Operation, status: u16) -> Option<&Body> {
    let status = status.to_string();
    let mut responses = operation.responses.iter();
    responses
        .find(|response| response.status == status)
        .map(|response| &response.body)
}

struct Search<'a, 'f> {
    loaded: &'a Loaded,
    version: Version,
    engine: &'a str,
    operation: &'a str,
    found: &'f mut BTreeMap<String, Example>,
}

/// How many members there are that are not empty, however deep, and about how long the text is.
type Size = (usize, usize);

impl Search<'_, '_> {
    /// Offers each model in a value, and measures the value on the way.
    fn type_ref(&mut self, type_ref: &TypeRef, value: &Value) -> Size {
        match (&type_ref.ty, value) {
            (Type::Model(id), _) => self.model(*id, value),
            (Type::Array(items), Value::Array(values)) => {
                of_list(values.iter().map(|value| self.type_ref(items, value)))
            }
            (Type::Map(values), Value::Object(map)) => {
                let sizes = map.iter();
                of_map(sizes.map(|(key, value)| (key, self.type_ref(values, value))))
            }
            _ => measure(value),
        }
    }

    fn model(&mut self, id: ModelId, value: &Value) -> Size {
        let loaded = self.loaded;
        let size = match (&loaded.api.model(id).shape, value) {
            (Shape::Object(object), Value::Object(map)) => {
                let sizes = map.iter().map(|(key, value)| {
                    let field = object.fields.iter().find(|field| field.key == *key);
                    let size = field.map(|field| self.type_ref(&field.type_ref, value));
                    (key, size.unwrap_or_else(|| measure(value)))
                });
                of_map(sizes)
            }
            (Shape::Alias(type_ref), _) => self.type_ref(type_ref, value),
            _ => measure(value),
        };
        if !value.is_null() {
            self.offer(&loaded.names.of(id).type_name, value, size);
        }
        size
    }

    fn offer(&mut self, name: &str, value: &Value, size: Size) {
        let wealth = Wealth::of(size, READABLE, self.version, is_running(value));
        let known = self.found.get(name);
        if known.is_some_and(|known| known.wealth >= wealth) {
            return;
        }
        let example = Example {
            value: value.clone(),
            operation: self.operation.to_owned(),
            engine: self.engine.to_owned(),
            wealth,
        };
        self.found.insert(name.to_owned(), example);
    }
}

fn measure(value: &Value) -> Size {
    match value {
        Value::Null => (0, 4),
        Value::Bool(_) => (1, 5),
        Value::Number(_) => (1, 6),
        Value::String(text) => (usize::from(!text.is_empty()), text.len() + 2),
        Value::Array(items) => of_list(items.iter().map(measure)),
        Value::Object(map) => of_map(map.iter().map(|(key, value)| (key, measure(value)))),
    }
}

/// A second item of the same kind shows less than another member does, so only the richest counts.
fn of_list(items: impl Iterator<Item = Size>) -> Size {
    items.fold((0, 2), |sum, item| (sum.0.max(item.0), sum.1 + item.1 + 1))
}

fn of_map<'k>(members: impl Iterator<Item = (&'k String, Size)>) -> Size {
    members.fold((0, 2), |sum, (key, size)| {
        (sum.0 + size.0, sum.1 + size.1 + key.len() + 4)
    })
}
