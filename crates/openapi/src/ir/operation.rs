//! Operations: what is sent where, and what comes back.

use super::{About, Slot};
use crate::schema_path::SchemaPath;
use serde::Serialize;

/// One operation of the API.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// Its id: the document's own, or one made of method and route where it gives none.
    pub id: String,
    /// Where it is defined.
    pub path: SchemaPath,
    /// The HTTP method.
    pub method: Method,
    /// The route, with `{}` around its parameters.
    pub route: String,
    /// The groups that it belongs to.
    pub tags: Vec<String>,
    /// A line that says what it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// What is said about it.
    #[serde(skip_serializing_if = "About::is_empty")]
    pub about: About,
    /// What is sent in the URL and in headers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// What is sent as the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// What may come back, in the order of the document.
    pub replies: Vec<Reply>,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl std::fmt::Display for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&format!("{self:?}").to_uppercase())
    }
}

/// Something sent in the URL or in a header.
#[derive(Clone, Debug, Serialize)]
pub struct Parameter {
    /// Where it is defined.
    pub path: SchemaPath,
    /// Its name on the wire.
    pub name: String,
    /// Where it is sent.
    pub place: ParameterPlace,
    /// Whether it has to be sent.
    pub required: bool,
    /// How several values are written: `multi`, `csv`, `ssv` or `pipes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_format: Option<&'static str>,
    /// What it holds.
    pub slot: Slot,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ParameterPlace {
    Query,
    Path,
    Header,
    Cookie,
}

impl ParameterPlace {
    /// The word that the document uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Path => "path",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// A request body, or the body of a reply, in one of its forms.
#[derive(Clone, Debug, Serialize)]
pub struct Body {
    /// Where it is defined; of one that several operations share that is a path of its own.
    #[serde(skip)]
    pub path: SchemaPath,
    /// Whether it has to be sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// The media types that it may have.
    pub media_types: Vec<String>,
    /// What it holds; `None` where the document says nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slot: Option<Slot>,
    /// Whether it holds values one after the other, and not one.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_stream: bool,
    /// What is said about it.
    #[serde(skip_serializing_if = "About::is_empty")]
    pub about: About,
    /// Other media types with other types of content.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<(Vec<String>, Option<Slot>)>,
}

/// What may come back.
#[derive(Clone, Debug, Serialize)]
pub struct Reply {
    /// The status, a range such as `5XX`, or `default`.
    pub status: String,
    /// Where it is defined.
    pub path: SchemaPath,
    /// Its headers, by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(String, Slot)>,
    /// Its body, and what is said about the reply.
    pub body: Body,
}
