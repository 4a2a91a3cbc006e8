// Written by `modelwright gen --spec` from `User` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `User`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct User {
    /// `userId` in JSON.
    ///
    /// JSON key: `userId`.
    #[doc(alias = "userId")]
    pub user_id_2: Option<String>,

    /// `user_id` in JSON.
    pub user_id: Option<String>,

    /// `user-id` in JSON.
    ///
    /// JSON key: `user-id`.
    #[doc(alias = "user-id")]
    pub user_dash_id: Option<String>,

    /// `self` in JSON.
    ///
    /// JSON key: `self`.
    #[doc(alias = "self")]
    pub self_: Option<String>,

    /// `Self` in JSON.
    ///
    /// JSON key: `Self`.
    #[doc(alias = "Self")]
    pub self_capital: Option<String>,

    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,

    /// `Type` in JSON.
    ///
    /// JSON key: `Type`.
    #[doc(alias = "Type")]
    pub type_capital: Option<String>,
}

support::object! { User {
    "userId"  => user_id_2:    optional,
    "user_id" => user_id:      optional,
    "user-id" => user_dash_id: optional,
    "self"    => self_:        optional,
    "Self"    => self_capital: optional,
    "type"    => type_:        optional,
    "Type"    => type_capital: optional,
} }
