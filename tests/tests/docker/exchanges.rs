//! Every recorded exchange goes through the types of its operation: the request that they build is the recorded one, and they read
//! the reply by its status.
//!
//! Two URLs are the same if their decoded paths are, and the decoded parameters of their queries in any order. Of a flag `1` and
//! `true` are the same, and of JSON its value counts. What the recording program sent although no type allows it, so that the
//! engine refuses it, is named in [`NOT_BUILT`].

#[path = "../../../generated/exchanges/mod.rs"]
mod tables;

use docker_models::v1_51::operations::{Operation, ReplyError, RequestError};
use docker_spec::recordings::{Index, Recording};
use http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// Requests that the types do not build: the operation, the case, the version if not all, and why.
const NOT_BUILT: [(&str, &str, Option<&str>, &str); 6] = [
    (
        "NoSuchRoute",
        "plain",
        None,
        "it is no operation of the API",
    ),
    (
        "ContainerResize",
        "bad",
        None,
        "`h` is a number, and `x` was sent",
    ),
    (
        "SystemEvents",
        "bad-filter",
        None,
        "`filters` is JSON, and `nonsense` was sent",
    ),
    (
        "ImageSearch",
        "no-term",
        None,
        "`term` is required, and was not sent",
    ),
    (
        "ImageBuild",
        "buildkit",
        None,
        "the document has no parameter `buildid`",
    ),
    (
        "ImageList",
        "all-digests",
        Some("1.41"),
        "`shared-size` is of API 1.42",
    ),
];

/// What makes the exchange of an operation.
pub(super) type Table = fn(&str, &mut Recorded<'_>) -> Result<Option<Exchange>, String>;

/// What came of an operation.
#[derive(Debug)]
pub(super) struct Exchange {
    pub(super) method: String,
    pub(super) url: String,
    pub(super) headers: HeaderMap,
    pub(super) sent: Vec<u8>,
    /// The status of a failure, where the reply is one.
    pub(super) failure: Option<u16>,
}

/// The parts of a recorded exchange.
#[derive(Clone)]
pub(super) struct Recorded<'a> {
    pub(super) status: u16,
    pub(super) content_type: Option<&'a str>,
    /// The values of path parameters, by name.
    pub(super) path: BTreeMap<String, String>,
    pub(super) query: Vec<(String, String)>,
    /// Headers of the request, by name, without what is around their JSON.
    pub(super) headers: BTreeMap<String, String>,
    pub(super) request: Option<Vec<u8>>,
    pub(super) reply: Vec<u8>,
}

impl Recorded<'_> {
    /// A value of the query that nothing has asked for yet.
    fn take(&mut self, name: &str) -> Option<String> {
        let at = self.query.iter().position(|(key, _)| key == name)?;
        Some(self.query.remove(at).1)
    }

    fn path<T: FromText>(&mut self, name: &str) -> Result<Option<T>, String> {
        self.path
            .remove(name)
            .map(|text| T::from_text(&text))
            .transpose()
    }

    fn query<T: FromText>(&mut self, name: &str) -> Result<Option<T>, String> {
        self.take(name).map(|text| T::from_text(&text)).transpose()
    }

    fn header<T: FromText>(&mut self, name: &str) -> Result<Option<T>, String> {
        self.headers
            .remove(name)
            .map(|text| T::from_text(&text))
            .transpose()
    }

    fn header_json<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, String> {
        let text = self.headers.remove(name);
        let read = |text: String| serde_json::from_str(&text).map_err(|error| error.to_string());
        text.map(read).transpose()
    }

    fn query_json<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, String> {
        let text = self.take(name);
        let read = |text: String| serde_json::from_str(&text).map_err(|error| error.to_string());
        text.map(read).transpose()
    }

    fn list(&mut self, name: &str) -> Result<Option<Vec<String>>, String> {
        let mut values = Vec::new();
        while let Some(value) = self.take(name) {
            values.push(value);
        }
        Ok((!values.is_empty()).then_some(values))
    }

    fn filters(&mut self, name: &str) -> Result<Option<Vec<(String, String)>>, String> {
        let lists: Option<BTreeMap<String, Vec<String>>> = self.query_json(name)?;
        Ok(lists.map(|lists| {
            let pairs = lists.into_iter().flat_map(|(key, values)| {
                values.into_iter().map(move |value| (key.clone(), value))
            });
            pairs.collect()
        }))
    }

    fn body<T: DeserializeOwned>(&mut self) -> Result<Option<T>, String> {
        let read =
            |bytes: Vec<u8>| serde_json::from_slice(&bytes).map_err(|error| error.to_string());
        self.request.take().map(read).transpose()
    }

    /// Requests of bytes are not recorded.
    #[allow(clippy::unused_self)]
    fn bytes(&mut self) -> Option<Vec<u8>> {
        None
    }
}

/// What a parameter is read from.
trait FromText: Sized {
    fn from_text(text: &str) -> Result<Self, String>;
}

impl FromText for bool {
    fn from_text(text: &str) -> Result<Self, String> {
        match text {
            "1" | "true" => Ok(true),
            "0" | "false" => Ok(false),
            _ => Err(format!("{text:?} is no flag")),
        }
    }
}

macro_rules! from_text {
    ($($ty:ty)*) => {
        $(impl FromText for $ty {
            fn from_text(text: &str) -> Result<Self, String> {
                Self::from_str(text).map_err(|error| format!("{text:?}: {error}"))
            }
        })*
    };
}
from_text! { String i64 }

fn required<T>(name: &str, value: Option<T>) -> Result<T, String> {
    value.ok_or_else(|| format!("`{name}` was not recorded"))
}

/// Takes the request and the reply of an operation through its type.
fn exchange<O>(
    request: Result<Request<Vec<u8>>, RequestError>,
    from: &mut Recorded<'_>,
) -> Result<Exchange, String>
where
    O: Operation,
{
    if let Some((name, _)) = from.query.first() {
        return Err(format!("no parameter is called `{name}`"));
    }
    let request = request.map_err(|error| error.to_string())?;
    let mut headers = HeaderMap::new();
    if let Some(media) = from.content_type {
        let media = HeaderValue::from_str(media).map_err(|error| error.to_string())?;
        headers.insert(header::CONTENT_TYPE, media);
    }
    let status = StatusCode::from_u16(from.status).map_err(|error| error.to_string())?;
    let failure = match O::read(status, &headers, &from.reply) {
        Ok(_) => None,
        Err(ReplyError::Api { status, .. }) => Some(status.as_u16()),
        Err(error) => return Err(format!("the reply: {error}")),
    };
    Ok(Exchange {
        method: request.method().to_string(),
        url: request.uri().to_string(),
        headers: request.headers().clone(),
        sent: request.into_body(),
        failure,
    })
}

/// The values of the parameters of a path template.
fn path_values(template: &str, path: &str) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    let (mut template, mut path) = (template, path);
    while let Some((before, rest)) = template.split_once('{') {
        let (name, after) = rest.split_once('}').expect("a brace is closed");
        path = path.strip_prefix(before).expect("the path fits");
        let next = after.split('{').next().unwrap_or_default();
        let end = if next.is_empty() {
            path.len()
        } else if after.contains('{') {
            path.find(next).expect("the path fits")
        } else {
            path.len() - next.len()
        };
        values.insert(name.to_owned(), path[..end].to_owned());
        (template, path) = (after, &path[end..]);
    }
    values
}

/// A text with `%41` and, in a query, `+` decoded.
fn decoded(text: &str, is_query: bool) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'%', [high, low, tail @ ..]) => {
                let digits = [*high, *low];
                let digits = std::str::from_utf8(&digits).expect("they are ASCII");
                bytes.push(u8::from_str_radix(digits, 16).expect("they are hexadecimal"));
                rest = tail;
            }
            (b'+', _) if is_query => bytes.push(b' '),
            _ => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).expect("it is UTF-8")
}

/// The path and the query of a URL, decoded.
fn parts(url: &str) -> (String, Vec<(String, String)>) {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded(key, true), decoded(value, true))
    });
    (decoded(path, false), pairs.collect())
}

/// A URL in the form in which it is compared.
pub(super) fn normal(url: &str) -> (String, Vec<(String, String)>) {
    let (path, mut query) = parts(url);
    for (_, value) in &mut query {
        match serde_json::from_str::<Value>(value) {
            Ok(Value::Bool(flag)) => *value = u8::from(flag).to_string(),
            Ok(json @ (Value::Object(_) | Value::Array(_))) => *value = sorted(json).to_string(),
            _ => {}
        }
    }
    query.sort();
    (path, query)
}

/// The same value with the keys of each object in order.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let map: BTreeMap<_, _> = map
                .into_iter()
                .map(|(key, value)| (key, sorted(value)))
                .collect();
            Value::Object(map.into_iter().collect())
        }
        other => other,
    }
}

fn folder(engine: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../spec/docker/replies")
        .join(engine)
}

/// What makes the exchanges of a version.
pub(super) fn table_of(api: &str) -> Table {
    let table = tables::TABLES.iter().find(|(version, _)| *version == api);
    table.expect("the version was recorded").1
}

/// What differs in a recorded exchange; nothing where the types build and read it.
fn differs(folder: &Path, api: &str, entry: &Recording) -> Option<String> {
    let table = table_of(api);
    let read = |file: &String| std::fs::read(folder.join(file)).expect("the file can be read");
    let (path, query) = parts(&entry.url);
    let path = path
        .strip_prefix(&format!("/v{api}"))
        .expect("the version is in the path");
    // The body of a reply to HEAD is what a header said.
    let file = entry.file.as_ref().filter(|_| entry.method != "HEAD");
    let mut recorded = Recorded {
        status: entry.status,
        content_type: entry.content_type.as_deref(),
        headers: BTreeMap::new(),
        path: path_values(&entry.path, path),
        query,
        request: entry.request_file.as_ref().map(read),
        reply: match (file, entry.kind.as_str()) {
            (Some(file), _) => read(file),
            // Text is not kept: this is what `/_ping` gives.
            (None, "other") => b"OK".to_vec(),
            (None, _) => Vec::new(),
        },
    };
    let made = match table(&entry.operation_id, &mut recorded) {
        Ok(None) => return Some("there is no such operation".to_owned()),
        Err(error) => return Some(error),
        Ok(Some(made)) => made,
    };
    let expected = (entry.status >= 400).then_some(entry.status);
    if made.method != entry.method || normal(&made.url) != normal(&entry.url) {
        Some(format!("{} {} is built", made.method, made.url))
    } else if made.failure != expected {
        Some(format!("the reply is read as {:?}", made.failure))
    } else {
        None
    }
}

fn replayed(engine: &str, api: &str, count: usize) {
    let folder = folder(engine);
    let index = std::fs::read(folder.join("index.yaml")).expect("the index can be read");
    let index = Index::parse(&index).expect("the index is YAML");
    let mut wrong = Vec::new();
    let mut not_built = Vec::new();
    for entry in &index.recordings {
        let excepted = NOT_BUILT.iter().find(|(operation, case, version, _)| {
            let is_it = *operation == entry.operation_id && Some(*case) == entry.case.as_deref();
            is_it && version.is_none_or(|version| version == api)
        });
        match (differs(&folder, api, entry), excepted) {
            (None, None) => {}
            (Some(_), Some((operation, case, ..))) => not_built.push((*operation, *case)),
            (Some(error), None) => {
                wrong.push(format!("{} {}: {error}", entry.operation_id, entry.url))
            }
            (None, Some((operation, case, ..))) => {
                wrong.push(format!(
                    "{operation} {case} is built, although it is excepted"
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} exchanges:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    let expected = NOT_BUILT.iter();
    let expected =
        expected.filter(|(_, _, version, _)| version.is_none_or(|version| version == api));
    assert_eq!(not_built.len(), expected.count(), "{not_built:?}");
    assert_eq!(index.recordings.len(), count);
}

#[test]
fn docker_20_10_with_api_1_41() {
    replayed("docker-20.10-api-1.41", "1.41", 292);
}

#[test]
fn docker_28_5_with_api_1_51() {
    replayed("docker-28.5.2-api-1.51", "1.51", 300);
}

#[test]
fn docker_29_7_with_api_1_55() {
    replayed("docker-29.7.2-api-1.55", "1.55", 298);
}

#[test]
fn urls_that_ask_for_something_else_are_not_the_same() {
    let same = |a: &str, b: &str| normal(a) == normal(b);
    assert!(same(
        "/a%2Fb?x=1&y=%7B%22k%22:[1]%7D",
        "/a/b?y=%7b%22k%22%3A%20%5B1%5D%7D&x=true"
    ));
    assert!(same("/a?x=a+b", "/a?x=a%20b"));
    for (a, b) in [
        ("/a", "/b"),
        ("/a?x=1", "/a"),
        ("/a?x=1", "/a?x=0"),
        ("/a?x=1", "/a?y=1"),
        ("/a?x=a%2Bb", "/a?x=a+b"),
        ("/a?x={\"k\":[1]}", "/a?x={\"k\":[2]}"),
    ] {
        assert!(!same(a, b), "{a} {b}");
    }
}
