//! The replies that are read and written, and the types that do it.
//!
//! In: the replies recorded with API 1.51. Out: a [`Set`] of bodies, each with a [`Codec`] for every contestant. Left out
//! on purpose: replies that are errors, operations for which one of the crates has no type of the same form
//! (`SystemDataUsage` became another one after 1.51), and bodies that `bollard-stubs` cannot read; those are named.

mod table;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// A value that was read, ready to be written.
pub type Writer = Box<dyn Fn(&mut Vec<u8>)>;

/// What is done with the body of one reply, by one type.
#[derive(Clone, Copy)]
pub struct Codec {
    /// Reads the body and drops what was read.
    pub read: fn(&[u8]) -> Result<(), serde_json::Error>,
    /// Reads the body, and gives what writes it.
    pub writer: fn(&[u8]) -> Result<Writer, serde_json::Error>,
}

impl Codec {
    /// The codec of this type.
    #[must_use]
    pub fn of<T: DeserializeOwned + Serialize + 'static>() -> Self {
        Self {
            read: |body| {
                let read: T = serde_json::from_slice(body)?;
                drop(std::hint::black_box(read));
                Ok(())
            },
            writer: |body| {
                let read: T = serde_json::from_slice(body)?;
                Ok(Box::new(move |to| {
                    serde_json::to_writer(to, std::hint::black_box(&read))
                        .expect("what was read can be written");
                }))
            },
        }
    }
}

/// One body, and a codec for each of [`CONTESTANTS`], in that order.
pub struct Body {
    /// The operation that it is a reply to.
    pub operation: String,
    /// The text.
    pub bytes: Vec<u8>,
    /// Who reads and writes it.
    pub codecs: Vec<Codec>,
}

/// The names of those that are compared. The last one is our models with serde's derives; whoever wants it writes them first.
pub const CONTESTANTS: &[&str] = &[
    OURS,
    "value",
    THEIRS,
    #[cfg(feature = "derive")]
    "derive",
];
const OURS: &str = "docker-models";
const THEIRS: &str = "bollard-stubs";

/// Which of [`CONTESTANTS`] has this name.
#[must_use]
pub fn contestant(name: &str) -> Option<usize> {
    CONTESTANTS.iter().position(|known| *known == name)
}

/// What is read and written.
#[derive(Default)]
pub struct Set {
    /// The bodies that all can read.
    pub bodies: Vec<Body>,
    /// Those that `bollard-stubs` cannot: the file, its line if it holds a stream, and why.
    pub left_out: Vec<String>,
}

impl Set {
    /// Keeps the replies of one operation.
    pub fn only(&mut self, operation: &str) {
        self.bodies.retain(|body| body.operation == operation);
    }

    /// The size of all bodies.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.bodies.iter().map(|body| body.bytes.len() as u64).sum()
    }

    /// All bodies, read and held by one of [`CONTESTANTS`].
    ///
    /// # Panics
    ///
    /// Never, since the set holds only bodies that all can read.
    #[must_use]
    pub fn writers(&self, contestant: usize) -> Vec<Writer> {
        let writer = |body: &Body| (body.codecs[contestant].writer)(&body.bytes);
        let writers: Result<_, _> = self.bodies.iter().map(writer).collect();
        writers.expect("a body that could be read before")
    }
}

/// Loads the set.
///
/// # Panics
///
/// If the files are not there, or if the models cannot read one of them.
#[must_use]
pub fn load() -> Set {
    let replies = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/docker/replies");
    let folder = replies.join("docker-28.5.2-api-1.51");
    let index = fs::read_to_string(folder.join("index.yaml")).expect("the index");
    let mut set = Set::default();
    // One entry a line, each a JSON text as well.
    for line in index.lines().filter_map(|line| line.strip_prefix("- ")) {
        let entry: Value = serde_json::from_str(line).expect("an entry");
        let file = entry["file"].as_str();
        let operation = entry["operationId"].as_str().expect("an operation");
        let status = entry["status"].as_u64().expect("a status");
        let (Some(file), 200..=299) = (file, status) else {
            continue;
        };
        let Some(codecs) = table::codecs(operation) else {
            continue;
        };
        let codec = |name| codecs[contestant(name).expect("a name of the list")];
        let bytes = fs::read(folder.join(file)).expect("a reply");
        let is_stream = entry["kind"] == "ndjson";
        let bodies = bytes.split(|byte| is_stream && *byte == b'\n');
        for (line, body) in bodies.map(<[u8]>::trim_ascii).enumerate() {
            if body.is_empty() {
                continue;
            }
            (codec(OURS).read)(body).unwrap_or_else(|error| panic!("{file}: {error}"));
            if let Err(error) = (codec(THEIRS).read)(body) {
                let location = if is_stream { line + 1 } else { 0 };
                set.left_out.push(match location {
                    0 => format!("{file}: {error}"),
                    _ => format!("{file}, line {location}: {error}"),
                });
                continue;
            }
            set.bodies.push(Body {
                operation: operation.to_owned(),
                bytes: body.to_vec(),
                codecs: codecs.clone(),
            });
        }
    }
    assert!(!set.bodies.is_empty(), "no replies in the index");
    set
}
