//! What the pages are made of.

use crate::plan::{Crate, Input};
use serde_json::Value;
use std::collections::BTreeMap;

/// What the pages are made of.
#[derive(Clone, Copy)]
pub struct PageSources<'a> {
    /// What was decided about Rust.
    pub planned: &'a Crate,
    /// The versions, named.
    pub inputs: &'a [Input<'a>],
    /// Where engines contradict the document, those of one topic side by side.
    pub facts: &'a [Fact],
    /// What engines sent.
    pub examples: &'a Examples,
    /// A paragraph or more for each tag, as Markdown; the pages of a document of somebody else's have none, and no overview.
    pub tags: Option<&'a BTreeMap<String, String>>,
    /// Where the server listens that commands are for, as a path; the pages of a document of somebody else's know none.
    pub socket: Option<&'a str>,
    /// The directory of the book, from that of the pages; `book` in it where none is named.
    pub book: Option<&'a str>,
    /// The package that the models are in, of which the pages show what to import; its directory stands beside that of the pages.
    /// Models without a package of their own have no such path.
    pub package: Option<&'a str>,
}

impl PageSources<'_> {
    /// Returns what the package is called in Rust.
    pub(crate) fn library(&self) -> Option<String> {
        self.package.map(|package| package.replace('-', "_"))
    }
}

/// One place where engines contradict the document.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What it belongs to, with others.
    pub topic: String,
    /// The schema path.
    pub path: String,
    /// What is true instead.
    pub change: String,
    /// Why.
    pub reason: String,
    /// What shows it.
    pub evidence: Vec<Evidence>,
    /// The versions that it holds for.
    pub versions: String,
}

/// What shows a fact.
#[derive(Clone, Debug)]
pub enum Evidence {
    /// A recorded response, by its path and what is looked at in it.
    Recording(String),
    /// A published document, by its path in a release.
    Document {
        /// The path.
        path: String,
        /// The release.
        release: String,
    },
    /// A type of a program.
    Type {
        /// The name of the type.
        name: String,
        /// The program, with its version.
        program: String,
    },
}

/// What engines sent.
#[derive(Clone, Debug, Default)]
pub struct Examples {
    /// A value of each type, by its name.
    pub values: BTreeMap<String, Example>,
    /// An exchange of each operation, by its id.
    pub exchanges: BTreeMap<String, Exchange>,
    /// The exchange with the shortest request of each operation that sends JSON, likewise.
    pub shortest: BTreeMap<String, Exchange>,
}

/// A value as an engine sent it.
#[derive(Clone, Debug)]
pub struct Example {
    /// The value.
    pub value: Value,
    /// The operation whose response, or request, it is from.
    pub operation: String,
    /// The engine, with its version.
    pub engine: String,
}

/// One request and its response, as recorded.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// Method and URL.
    pub request: String,
    /// What was sent, where that is JSON.
    pub sent: Option<Value>,
    /// The status of the response.
    pub status: String,
    /// What came back, where that is JSON; of a stream the first values.
    pub received: Vec<Value>,
    /// The engine, with its version.
    pub engine: String,
}
