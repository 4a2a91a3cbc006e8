//! Schema paths: the document's own names for the places where a type, a field or a text stands.
//!
//! They are the keys of prose, facts, renames and text hashes, and what messages and `explain` show.
//!
//! | written | place |
//! |---|---|
//! | `ImageSummary` | a definition |
//! | `ImageSummary.RepoTags` | a property, also where it stands in a part of an allOf |
//! | `Resources.Ulimits[]` | the items of an array |
//! | `PortMap{}` | the values of a map |
//! | `HostConfig&1` | the second part of an allOf |
//! | `Config.Cmd\|0` | the first variant of a oneOf or anyOf |
//! | `Port.Type=tcp` | a value of an enum |
//! | `ContainerExec/` | an operation |
//! | `ContainerExec/body` | its request body |
//! | `ImageHistory/200` | its response with that status |
//! | `ContainerList/query/limit` | a parameter |
//! | `ContainerList/200/header/Api-Version` | a header of a response |
//! | `Upload/body@"text/csv"` | a body in this media type, where others have another schema |
//! | `#responses/NotFound` | a response that several operations share |
//! | `BuildCache." Parents"` | a name with anything but letters, digits, `_`, `-`, `$` and `@` is quoted |

use std::cmp::Ordering;
use std::fmt::{self, Write};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// The path of one place. Different paths have different texts, so a path is compared by its text.
#[derive(Clone)]
pub struct SchemaPath(Arc<Inner>);

/// Paths are made by the thousand and cloned more often still, hence written out once and shared.
struct Inner {
    text: String,
    steps: Vec<Step>,
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The definition of this name; only the first step.
    Definition(String),
    /// The operation of this id; only the first step.
    Operation(String),
    /// The operation's request body.
    Body,
    /// The operation's response with this status, or `default`.
    Response(String),
    /// A body in these media types, where the operation has another in others.
    Media(String),
    /// A response, body, parameter or header that several operations share: its kind and its name.
    Shared(String, String),
    /// The operation's parameter: where it is sent, and its name.
    Parameter(String, String),
    /// The response's header.
    Header(String),
    /// The property of this name.
    Property(String),
    /// The items of an array.
    Items,
    /// The values of a map.
    Values,
    /// The part of an allOf with this index, from 0.
    Part(usize),
    /// The variant of a oneOf or anyOf with this index, from 0.
    Variant(usize),
    /// The enum value with this text.
    Value(String),
}

impl SchemaPath {
    fn of(steps: Vec<Step>) -> Self {
        let mut text = String::new();
        for step in &steps {
            step.write(&mut text);
        }
        Self(Arc::new(Inner { text, steps }))
    }

    /// A definition.
    pub fn definition(name: &str) -> Self {
        Self::of(vec![Step::Definition(name.to_owned())])
    }

    /// An operation.
    pub fn operation(id: &str) -> Self {
        Self::of(vec![Step::Operation(id.to_owned())])
    }

    /// Something that several operations share: `responses`, `parameters`, `requestBodies` or `headers`, and a name.
    pub fn shared(kind: &str, name: &str) -> Self {
        Self::of(vec![Step::Shared(kind.to_owned(), name.to_owned())])
    }

    /// The place one step further.
    pub fn join(&self, step: Step) -> Self {
        let Inner { text, steps } = self.0.as_ref();
        let mut longer = String::with_capacity(text.len() + 16);
        longer.push_str(text);
        step.write(&mut longer);
        let mut all = Vec::with_capacity(steps.len() + 1);
        all.extend_from_slice(steps);
        all.push(step);
        Self(Arc::new(Inner {
            text: longer,
            steps: all,
        }))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// The property of this name.
    pub fn property(&self, name: &str) -> Self {
        self.join(Step::Property(name.to_owned()))
    }

    /// The items of the array at this place.
    pub fn items(&self) -> Self {
        self.join(Step::Items)
    }

    /// The values of the map at this place.
    pub fn values(&self) -> Self {
        self.join(Step::Values)
    }

    /// The enum value with this text.
    pub fn value(&self, value: &str) -> Self {
        self.join(Step::Value(value.to_owned()))
    }

    /// The path one step shorter, and that step; `None` for a path of one step.
    pub fn split_last(&self) -> Option<(Self, Step)> {
        let (last, rest) = self.0.steps.split_last()?;
        (!rest.is_empty()).then(|| (Self::of(rest.to_vec()), last.clone()))
    }

    /// What it begins with: a definition, an operation, or the name of something shared.
    pub fn first_name(&self) -> &str {
        match self.0.steps.first() {
            Some(Step::Definition(name) | Step::Operation(name) | Step::Shared(_, name)) => name,
            _ => "",
        }
    }

    /// Its first step, written out: `Port` for a definition, `ContainerList/` for an operation.
    pub fn root(&self) -> String {
        let mut text = String::new();
        if let Some(step) = self.0.steps.first() {
            step.write(&mut text);
        }
        text
    }

    /// All of its steps.
    pub fn steps(&self) -> &[Step] {
        &self.0.steps
    }
}

/// The same as [`SchemaPath::first_name`], of a path that is written out; empty for a name too odd to be told.
pub fn first_name(path: &str) -> String {
    let start = match path.strip_prefix('#') {
        Some(shared) => shared.split_once('/').map_or(shared, |(_, name)| name),
        None => path,
    };
    if start.starts_with('"') {
        let mut texts = serde_json::Deserializer::from_str(start).into_iter::<String>();
        return texts.next().and_then(Result::ok).unwrap_or_default();
    }
    let plain = |c: char| c.is_alphanumeric() || "_-$@".contains(c);
    start.chars().take_while(|c| plain(*c)).collect()
}

impl Step {
    fn write(&self, out: &mut String) {
        let written = match self {
            Self::Definition(name) => return write_name(name, out),
            Self::Operation(id) => write!(out, "{}/", Name(id)),
            Self::Body => write!(out, "body"),
            Self::Response(status) => write!(out, "{}", Name(status)),
            Self::Media(media) => write!(out, "@{}", Name(media)),
            Self::Shared(kind, name) => write!(out, "#{kind}/{}", Name(name)),
            Self::Parameter(location, name) => write!(out, "{location}/{}", Name(name)),
            Self::Header(name) => write!(out, "/header/{}", Name(name)),
            Self::Property(name) => {
                out.push('.');
                return write_name(name, out);
            }
            Self::Items => write!(out, "[]"),
            Self::Values => write!(out, "{{}}"),
            Self::Part(index) => write!(out, "&{index}"),
            Self::Variant(index) => write!(out, "|{index}"),
            Self::Value(value) => write!(out, "={}", Name(value)),
        };
        written.expect("writing to a string does not fail");
    }
}

fn write_name(name: &str, out: &mut String) {
    if is_plain(name) {
        out.push_str(name);
    } else {
        write!(out, "{name:?}").expect("writing to a string does not fail");
    }
}

fn is_plain(name: &str) -> bool {
    let ascii = |byte: u8| byte.is_ascii_alphanumeric() || b"_-$@".contains(&byte);
    let plain = |c: char| c.is_alphanumeric() || "_-$@".contains(c);
    !name.is_empty() && (name.bytes().all(ascii) || name.chars().all(plain))
}

impl fmt::Display for SchemaPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for SchemaPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl PartialEq for SchemaPath {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for SchemaPath {}

impl PartialOrd for SchemaPath {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for SchemaPath {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for SchemaPath {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl serde::Serialize for SchemaPath {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

struct Name<'a>(&'a str);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_plain(self.0) {
            f.write_str(self.0)
        } else {
            write!(f, "{:?}", self.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_read_like_the_document() {
        let response = SchemaPath::operation("ImageHistory").join(Step::Response("200".into()));
        assert_eq!(
            response.items().property("Id").to_string(),
            "ImageHistory/200[].Id"
        );
        let limit = Step::Parameter("query".into(), "limit".into());
        let operation = SchemaPath::operation("ContainerList");
        assert_eq!(
            operation.join(limit).to_string(),
            "ContainerList/query/limit"
        );
        let port = SchemaPath::definition("Port").property("Type");
        assert_eq!(port.value("tcp").to_string(), "Port.Type=tcp");
        assert_eq!(port.value("").to_string(), "Port.Type=\"\"");
    }

    #[test]
    fn what_a_path_begins_with_is_the_same_written_out_or_not() {
        let paths = [
            SchemaPath::definition("Port").property("Type"),
            SchemaPath::definition("a.b \"c\"").items(),
            SchemaPath::operation("ImageList").join(Step::Body),
            SchemaPath::shared("responses", "NotFound"),
        ];
        for path in paths {
            assert_eq!(first_name(&path.to_string()), path.first_name());
        }
    }

    #[test]
    fn odd_names_are_quoted_so_that_no_two_paths_look_alike() {
        let dotted = SchemaPath::definition("a.b");
        let nested = SchemaPath::definition("a").property("b");
        assert_eq!(dotted.to_string(), "\"a.b\"");
        assert_ne!(dotted.to_string(), nested.to_string());
        let cache = SchemaPath::definition("BuildCache");
        assert_eq!(
            cache.property(" Parents").to_string(),
            "BuildCache.\" Parents\""
        );
    }
}
