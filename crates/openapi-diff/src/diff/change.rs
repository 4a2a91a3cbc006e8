//! One change, and what it does to whom.

use super::effects::{Bump, Effects, Level};
use super::kind::ChangeKind;
use crate::ir::ModelId;
use serde_json::Value;

/// One change of an API, at the definition or the operation where it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What happened.
    pub kind: ChangeKind,
    /// Where: the schema path after the change; before it, for what is gone.
    pub path: String,
    /// What the path begins with: the definition, such as `Port`, or the operation, such as `ContainerList/`.
    pub subject: String,
    /// What was there: a type in words, a value, a name, or limits.
    pub before: Option<Value>,
    /// What is there now.
    pub after: Option<Value>,
    /// The Rust of it before, where it has any.
    pub rust_before: Option<String>,
    /// The Rust of it now.
    pub rust_after: Option<String>,
    /// Who sends and receives it.
    pub used: Used,
    /// What it does.
    pub effects: Effects,
    /// The level that somebody gives it, in the place of the one that follows from what it does.
    pub level_set: Option<Level>,
    /// What cannot be told by before and after alone, in a sentence.
    pub note: Option<String>,
    /// Where it stands in the document before.
    pub site_before: Option<Site>,
    /// Where it stands in the document after.
    pub site_after: Option<Site>,
}

impl Change {
    /// How bad it is, all in all.
    pub fn level(&self) -> Level {
        self.level_set.unwrap_or_else(|| self.effects.level())
    }

    /// What a crate that exposes the models owes its users.
    pub fn bump(&self) -> Bump {
        self.effects.bump()
    }
}

/// The operations that something takes part in, by id, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// Those that it is sent to.
    pub request: Vec<String>,
    /// Those that it comes back from.
    pub response: Vec<String>,
}

impl Used {
    /// In a word or two: `request`, `response`, `both` or `unused`.
    pub fn word(&self) -> &'static str {
        match (self.request.is_empty(), self.response.is_empty()) {
            (true, true) => "unused",
            (false, true) => "request",
            (true, false) => "response",
            (false, false) => "both",
        }
    }

    /// All of the operations, each once.
    pub fn operations(&self) -> Vec<&str> {
        let all = self.request.iter().chain(&self.response);
        let mut all: Vec<_> = all.map(String::as_str).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// A place of one API.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Site {
    /// A model.
    Model(ModelId),
    /// A field or a value of a model, by its key or its text.
    Member(ModelId, String),
    /// An operation, by its place among all.
    Operation(usize),
    /// A parameter of an operation, by its place.
    Parameter(usize, usize),
    /// The request body of an operation.
    Body(usize),
    /// A response of an operation, by its place.
    Response(usize, usize),
    /// A header of a response, by its place.
    Header(usize, usize, usize),
    /// A security scheme, by its name.
    SecurityScheme(String),
    /// The document as a whole.
    Document,
}
