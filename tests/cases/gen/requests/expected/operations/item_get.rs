// Written by `modelwright gen --spec` from `item_get/` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::support;
use super::super::Filter;
use super::super::Item;
use super::super::Missing;
use super::super::Problem;

/// The operation `ItemGet`.
///
/// Sent as `GET /items/{id}/{kind}`.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemGet {
    /// The parameter `id`.
    pub id: i64,

    /// The parameter `kind`.
    pub kind: Vec<String>,

    /// The parameter `fields`.
    pub fields: Vec<String>,

    /// The parameter `tags`.
    pub tags: Vec<ItemGetTags>,

    /// The parameter `where`.
    pub where_: Option<ItemGetWhere>,

    /// The parameter `filter`.
    pub filter: Option<Filter>,

    /// The parameter `token`.
    pub token: Option<Filter>,

    /// The parameter `session`.
    pub session: Option<String>,

    /// The parameter `X-Ids`.
    pub x_ids: Vec<i64>,

    /// The parameter `new`.
    pub new_: Option<bool>,

    /// The parameter `type`.
    pub type_: String,
}

impl ItemGet {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(
        id: i64,
        kind: impl IntoIterator<Item = impl Into<String>>,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            id: id,
            kind: kind.into_iter().map(Into::into).collect(),
            fields: Vec::new(),
            tags: Vec::new(),
            where_: None,
            filter: None,
            token: None,
            session: None,
            x_ids: Vec::new(),
            new_: None,
            type_: type_.into(),
        }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields = fields.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<ItemGetTags>>,
    ) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `where_`.
    #[must_use]
    pub fn where_(mut self, where_: impl Into<ItemGetWhere>) -> Self {
        self.where_ = Some(where_.into());
        self
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, filter: impl Into<Filter>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sets `token`.
    #[must_use]
    pub fn token(mut self, token: impl Into<Filter>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets `session`.
    #[must_use]
    pub fn session(mut self, session: impl Into<String>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// Sets `x_ids`.
    #[must_use]
    pub fn x_ids(mut self, x_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.x_ids = x_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `new_`.
    #[must_use]
    pub fn new_(mut self, new_: bool) -> Self {
        self.new_ = Some(new_);
        self
    }
}

impl support::Operation for ItemGet {
    type Reply = ItemGetReply;
    type Error = ItemGetError;

    const ID: &'static str = "item_get";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/items/{id}/{kind}";
    const TAGS: &'static [&'static str] = &["items"];
    const SECURITY: &'static [&'static [(&'static str, &'static [&'static str])]] = &[
        &[("key", &[])],
    ];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/items/");
        to.segment("id", &self.id);
        to.literal("/");
        to.styled_segment("kind", support::ParameterStyle::Matrix, true, &self.kind);
        to.styled_query(
            "fields",
            support::ParameterStyle::PipeDelimited,
            false,
            (!self.fields.is_empty()).then_some(&self.fields),
        );
        to.query("tags", &self.tags);
        to.styled_query(
            "where",
            support::ParameterStyle::DeepObject,
            true,
            self.where_.as_ref(),
        );
        to.query_json("filter", self.filter.as_ref());
        to.header_base64("token", self.token.as_ref());
        to.cookie("session", self.session.as_ref());
        to.styled_header(
            "X-Ids",
            false,
            (!self.x_ids.is_empty()).then_some(&self.x_ids),
        );
        to.query("new", self.new_.as_ref());
        to.query("type", Some(&self.type_));
        to.accept("application/json, application/problem+json");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200 | 202)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => from.json().map(ItemGetReply::Ok),
            202 => Ok(ItemGetReply::Accepted),
            404 => Err(from.failure_as(ItemGetError::NotFound)),
            _ => Err(from.failure_as(ItemGetError::Default)),
        }
    }
}

/// The replies of success to `item_get`.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemGetReply {
    /// ok
    Ok(Item),

    /// later
    Accepted,
}

/// What failures of `item_get` say.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemGetError {
    /// Status 404.
    NotFound(Missing),

    /// Any other status.
    Default(Problem),
}

/// The parameter `tags`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ItemGetTags {
    /// `a`
    A,

    /// `b`
    B,

    /// Any other string.
    Other(String),
}
support::open_enum! {
    ItemGetTags { "a" => A, "b" => B, .. => Other, }
}

/// The value of `where` of `item_get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemGetWhere {
    /// `name`.
    pub name: Option<String>,
    /// `age`.
    pub age: Option<i64>,
    /// `in`.
    pub in_: Option<Vec<String>>,
}

impl serde::Serialize for ItemGetWhere {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = to.serialize_map(None)?;
        if let Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let Some(value) = &self.age {
            map.serialize_entry("age", value)?;
        }
        if let Some(value) = &self.in_ {
            map.serialize_entry("in", value)?;
        }
        map.end()
    }
}
