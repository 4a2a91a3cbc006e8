// Written by `modelwright gen --spec` from `Query` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Names, Order, QueryEither, QueryLevel, QueryNewer, Window};
use std::collections::BTreeMap;

/// The definition `Query`.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// `page` in JSON.
    ///
    /// Default: `1`.
    pub page: i32,

    /// `limit` in JSON.
    ///
    /// Default: `20`.
    pub limit: Option<i64>,

    /// `ratio` in JSON.
    ///
    /// Default: `1`.
    pub ratio: Option<f64>,

    /// `exact` in JSON.
    ///
    /// Default: `true`.
    pub exact: Option<bool>,

    /// `text` in JSON.
    ///
    /// Default: `"a \"quoted\"\nword"`.
    pub text: Option<String>,

    /// `since` in JSON.
    ///
    /// Default: `"2024-01-01T00:00:00Z"`.
    pub since: Option<support::Timestamp>,

    /// `order` in JSON.
    pub order: Order,

    /// `level` in JSON.
    ///
    /// Default: `2`.
    pub level: Option<QueryLevel>,

    /// `newer` in JSON.
    ///
    /// Default: `"c"`.
    pub newer: Option<QueryNewer>,

    /// `fields` in JSON.
    ///
    /// Default: `["id","name"]`.
    pub fields: Option<Vec<String>>,

    /// `labels` in JSON.
    ///
    /// Default: `{"a":1}`.
    pub labels: Option<BTreeMap<String, i64>>,

    /// `window` in JSON.
    pub window: Window,

    /// `other` in JSON.
    ///
    /// Default: `{"size":9}`.
    pub other: Option<Window>,

    /// `either` in JSON.
    ///
    /// Default: `7`.
    pub either: Option<QueryEither>,

    /// `names` in JSON.
    ///
    /// Default: `["x"]`.
    pub names: Option<Names>,

    /// `free` in JSON.
    ///
    /// Default: `{"any":[1,null,2.5,"\b"]}`.
    pub free: Option<serde_json::Value>,

    /// `none` in JSON.
    ///
    /// Default: `null`.
    pub none: Option<String>,

    /// `wrong` in JSON.
    ///
    /// Default: `"many"`.
    pub wrong: Option<i64>,

    /// `large` in JSON.
    ///
    /// Default: `3000000000`.
    pub large: Option<i32>,
}

support::object_with_defaults! { Query {
    "page"   => page:   required = 1,
    "limit"  => limit:  optional = Some(20),
    "ratio"  => ratio:  optional = Some(1.0),
    "exact"  => exact:  optional = Some(true),
    "text"   => text:   optional = Some("a \"quoted\"\nword".to_owned()),
    "since"  => since:  optional = Some(support::Timestamp::from("2024-01-01T00:00:00Z")),
    "order"  => order:  required = Order::Down,
    "level"  => level:  optional = Some(QueryLevel::Value2),
    "newer"  => newer:  optional = Some(QueryNewer::Other("c".to_owned())),
    "fields" => fields: optional = Some(vec!["id".to_owned(), "name".to_owned()]),
    "labels" => labels: optional = Some([("a".to_owned(), 1)].into_iter().collect()),
    "window" => window: required,
    "other"  => other:  optional = Some(Window { size: Some(9), ..Default::default() }),
    "either" => either: optional = Some(QueryEither::from(serde_json::json!(7i64))),
    "names"  => names:  optional = Some(Names(Some(vec!["x".to_owned()]))),
    "free"   => free:   optional = Some(serde_json::json!({"any": [1i64, null, 2.5f64, "\u{8}"]})),
    "none"   => none:   optional,
    "wrong"  => wrong:  optional,
    "large"  => large:  optional,
} }
