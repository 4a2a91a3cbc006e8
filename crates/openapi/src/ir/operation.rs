//! Operations: what is sent where, and what comes back.

use super::{Annotations, TypeRef};
use crate::media_type::holds_lines;
use crate::schema_path::SchemaPath;
use serde::Serialize;

/// One operation of the API.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// Its id: the document's own, or one made of method and path where it gives none.
    pub id: String,
    /// Where it is defined.
    pub schema_path: SchemaPath,
    /// The HTTP method.
    pub method: Method,
    /// The path template, with `{}` around its parameters.
    pub path: String,
    /// The groups that it belongs to.
    pub tags: Vec<String>,
    /// A line that says what it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// What is said about it.
    #[serde(skip_serializing_if = "Annotations::is_empty")]
    pub annotations: Annotations,
    /// What is sent in the URL and in headers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// What is sent as the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// What may come back, in the order of the document.
    pub responses: Vec<Response>,
    /// What a caller has to show, one of several ways; empty where nothing is asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub security: Vec<SecurityRequirement>,
}

/// The schemes that are needed together, each with its scopes.
pub type SecurityRequirement = Vec<(String, Vec<String>)>;

/// A way to show who is calling, as the document describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SecurityScheme {
    /// The name by which requirements refer to it.
    pub name: String,
    /// How it works.
    pub kind: SecurityKind,
}

/// How a security scheme works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecurityKind {
    /// A key in a header, a query parameter or a cookie of this name.
    ApiKey(ParameterLocation, String),
    /// The `Authorization` header with this scheme, such as `basic` or `bearer`.
    Http(String),
    /// OAuth 2, with the URLs to get a token from: by the name of the flow, authorization and token URL.
    OAuth2(Vec<OAuthFlow>),
    /// OpenID Connect, with the URL to find out more.
    OpenIdConnect(String),
    /// Another one of this type.
    Other(String),
}

/// A way to get a token of OAuth 2.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OAuthFlow {
    /// Its name, as OpenAPI 3 calls it.
    pub name: String,
    /// Where a person agrees; empty where none has to.
    pub authorization_url: String,
    /// Where the token is given; empty where it comes with the agreement.
    pub token_url: String,
    /// The scopes that there are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
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
    pub location: ParameterLocation,
    /// Whether it has to be sent.
    pub required: bool,
    /// How several values are written: `multi`, `csv`, `ssv` or `pipes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_format: Option<&'static str>,
    /// How a list or an object is written.
    #[serde(skip)]
    pub style: ParameterStyle,
    /// Whether each value of a list or object is written by itself.
    #[serde(skip)]
    pub explode: bool,
    /// What it holds.
    pub type_ref: TypeRef,
    /// What stands inside of it inline.
    #[serde(skip)]
    pub inside: Inside,
    /// Whether it may be sent without a value.
    #[serde(skip)]
    pub allow_empty: bool,
    /// Whether reserved characters are sent as they are.
    #[serde(skip)]
    pub allow_reserved: bool,
    /// The form of its text, where that is said by a media type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<ParameterContent>,
}

/// What stands inside of a schema of a parameter, inline and to any depth: no type gives it a name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inside {
    /// The keys of an object.
    pub keys: Vec<ParameterKey>,
    /// The alternatives of a oneOf or anyOf.
    pub variants: Vec<Nameless>,
    /// The parts of an allOf.
    pub parts: Vec<Nameless>,
    /// The items of an array.
    pub items: Option<Box<Nameless>>,
    /// The values of other keys of an object.
    pub values: Option<Box<Nameless>>,
}

impl Inside {
    /// Whether nothing stands inside.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A schema inside of a parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Nameless {
    /// What it holds; an inline object or union is a free object here.
    pub type_ref: TypeRef,
    /// What stands inside of it.
    pub inside: Inside,
}

/// A key of an object that is a parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterKey {
    /// The key on the wire.
    pub name: String,
    /// Whether an object has to have it.
    pub required: bool,
    /// What it holds.
    pub value: Nameless,
}

/// A parameter whose text is written in a media type.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParameterContent {
    /// The media type.
    pub media_type: String,
    /// How that is made text, such as `base64url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// What it holds.
    pub type_ref: TypeRef,
    /// What stands inside of it inline.
    #[serde(skip)]
    pub inside: Inside,
}

/// How a list or an object is written as a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)]
pub enum ParameterStyle {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    /// Of Swagger 2.0 alone.
    TabDelimited,
    PipeDelimited,
    DeepObject,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ParameterLocation {
    Query,
    Path,
    Header,
    Cookie,
}

impl ParameterLocation {
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

/// A request body, or the body of a response, in one of its forms.
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
    pub type_ref: Option<TypeRef>,
    /// Whether it holds values one after the other, and not one.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_stream: bool,
    /// The media types in which it is split into frames, each with a header of eight bytes; in the others it has none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub framed: Vec<String>,
    /// What is said about it.
    #[serde(skip_serializing_if = "Annotations::is_empty")]
    pub annotations: Annotations,
    /// Other media types with other types of content.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<(Vec<String>, Option<TypeRef>)>,
}

impl Body {
    /// Whether it may hold values one after the other: it is known, or a media type says so.
    pub fn holds_lines(&self) -> bool {
        self.is_stream || self.media_types.iter().any(|media| holds_lines(media))
    }
}

/// What may come back.
#[derive(Clone, Debug, Serialize)]
pub struct Response {
    /// The status, a range such as `5XX`, or `default`.
    pub status: String,
    /// Where it is defined.
    pub path: SchemaPath,
    /// Its headers, by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<(String, TypeRef)>,
    /// Its body, and what is said about the response.
    pub body: Body,
}
