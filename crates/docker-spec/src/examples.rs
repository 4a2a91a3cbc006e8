//! What real engines sent for each type: the richest value among the recorded replies.
//!
//! In: the recordings, and the versions of the API that they were made with. Out: for each type that an engine sent, one
//! value as it was sent, and where it is from; and for each operation one exchange. Values are compared by how many members they have that are not empty, and of
//! equals the newest recording counts. A value that is too long to be read is taken only for want of a shorter one. Left out on
//! purpose: types that no engine sent, for which nothing is invented here.

use crate::diagnostic::Diagnostics;
use crate::ir::{Body, ModelId, Operation, Shape, Slot, Type};
use crate::load::Loaded;
use crate::recordings::{Index, Recording};
use crate::source::json;
use crate::workspace::Workspace;
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

/// How much a value shows: readable before unreadable, then by the members that are not empty.
type Wealth = (bool, usize);

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
}

/// The longest exchange that is shown, in characters of compact JSON.
const LONGEST_EXCHANGE: usize = 2_500;

/// How many values of a stream are shown.
const OF_A_STREAM: usize = 3;

/// Looks through the recordings.
pub fn examples(
    workspace: &Workspace,
    versions: &[Loaded],
    diagnostics: &mut Diagnostics,
) -> Examples {
    let mut found = Examples::default();
    for loaded in versions {
        let Some(version) = loaded.version else {
            continue;
        };
        let ending = format!("-api-{version}");
        for folder in workspace.list("spec/docker/replies", &ending) {
            let engine = folder.rsplit('/').next().unwrap_or(&folder);
            let index = Index::read(workspace, engine, diagnostics);
            let entries = index.into_iter().flat_map(|index| index.replies);
            recorded(workspace, loaded, engine, entries, &mut found);
        }
    }
    found
}

fn recorded(
    workspace: &Workspace,
    loaded: &Loaded,
    engine: &str,
    entries: impl Iterator<Item = Recording>,
    found: &mut Examples,
) {
    let operations = loaded.api.operations.iter();
    let operations: BTreeMap<_, _> = operations
        .map(|operation| (operation.id.as_str(), operation))
        .collect();
    for entry in entries {
        if let Some(operation) = operations.get(entry.operation_id.as_str()) {
            exchange(workspace, loaded, engine, operation, &entry, found);
        }
    }
}

/// Looks through one entry of the index.
fn exchange(
    workspace: &Workspace,
    loaded: &Loaded,
    engine: &str,
    operation: &Operation,
    entry: &Recording,
    found: &mut Examples,
) {
    let values = |file: &Option<String>| {
        let bytes = file
            .as_ref()
            .and_then(|file| workspace.evidence(&format!("{engine}/{file}")));
        json::values(&bytes.unwrap_or_default())
    };
    let (sent, mut received) = (values(&entry.request_file), values(&entry.file));
    let mut search = Search {
        loaded,
        engine,
        operation: &operation.id,
        found: &mut found.values,
    };
    let mut size = (0, 0);
    for (values, body) in [
        (&sent, operation.body.as_ref()),
        (&received, reply_body(operation, entry.status)),
    ] {
        let slot = body.and_then(|body| body.slot.as_ref());
        for (at, value) in values.iter().enumerate() {
            let one = slot.map_or_else(|| measure(value), |slot| search.slot(slot, value));
            if at < OF_A_STREAM {
                size = (size.0 + one.0, size.1 + one.1);
            }
        }
    }
    received.truncate(OF_A_STREAM);
    let exchange = Exchange {
        request: format!("{} {}", operation.method, entry.url),
        sent: sent.into_iter().next(),
        status: entry.status.to_string(),
        received,
        engine: engine.to_owned(),
        wealth: (false, 0),
    };
    keep(&mut found.exchanges, &operation.id, exchange, size);
}

/// Keeps an exchange that succeeded if it shows more than the one that is known, or as much and is newer.
fn keep(
    exchanges: &mut BTreeMap<String, Exchange>,
    operation: &str,
    mut exchange: Exchange,
    (members, length): Size,
) {
    if !exchange.status.starts_with(['1', '2']) {
        return;
    }
    exchange.wealth = if length <= LONGEST_EXCHANGE {
        (true, members)
    } else {
        (false, usize::MAX - length)
    };
    let is_less = |known: &Exchange| {
        known.wealth > exchange.wealth
            || known.wealth == exchange.wealth && known.engine == exchange.engine
    };
    if !exchanges.get(operation).is_some_and(is_less) {
        exchanges.insert(operation.to_owned(), exchange);
    }
}

fn reply_body(operation: &Operation, status: u16) -> Option<&Body> {
    let status = status.to_string();
    let mut replies = operation.replies.iter();
    replies
        .find(|reply| reply.status == status)
        .map(|reply| &reply.body)
}

struct Search<'a, 'f> {
    loaded: &'a Loaded,
    engine: &'a str,
    operation: &'a str,
    found: &'f mut BTreeMap<String, Example>,
}

/// How many members there are that are not empty, however deep, and about how long the text is.
type Size = (usize, usize);

impl Search<'_, '_> {
    /// Offers each model in a value, and measures the value on the way.
    fn slot(&mut self, slot: &Slot, value: &Value) -> Size {
        match (&slot.ty, value) {
            (Type::Model(id), _) => self.model(*id, value),
            (Type::Array(items), Value::Array(values)) => {
                of_list(values.iter().map(|value| self.slot(items, value)))
            }
            (Type::Map(values), Value::Object(map)) => {
                let sizes = map.iter();
                of_map(sizes.map(|(key, value)| (key, self.slot(values, value))))
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
                    let size = field.map(|field| self.slot(&field.slot, value));
                    (key, size.unwrap_or_else(|| measure(value)))
                });
                of_map(sizes)
            }
            (Shape::Alias(slot), _) => self.slot(slot, value),
            _ => measure(value),
        };
        if !value.is_null() {
            self.offer(&loaded.names.of(id).type_name, value, size);
        }
        size
    }

    fn offer(&mut self, name: &str, value: &Value, (members, length): Size) {
        let wealth = if length <= READABLE {
            (true, members)
        } else {
            (false, usize::MAX - length)
        };
        let is_less = |known: &Example| {
            known.wealth > wealth || known.wealth == wealth && known.engine == self.engine
        };
        if self.found.get(name).is_some_and(is_less) {
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
