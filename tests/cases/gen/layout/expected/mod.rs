// Written by `modelwright gen --spec` from A part of an API 1; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! A part of an API 1.

#[allow(unused_imports)]
pub(crate) use self::generated::*;

#[cfg_attr(rustfmt, rustfmt_skip)]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    missing_docs,
    clippy::all,
    clippy::pedantic
)]
mod generated {

use std::collections::BTreeMap;
pub use support::Timestamp;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bill {
    pub for_: Option<Visit>,
}

support::object! { Bill {
    "for" => for_: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Fault {
    pub reason: Option<String>,
}

support::object! { Fault {
    "reason" => reason: optional,
} }

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    Cat,
    Dog,
    Other(String),
}

support::open_enum! { Kind {
    "cat" => Cat,
    "dog" => Dog,
    ..    => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListPetsResponse(pub Option<Vec<Pet>>);

support::list! { ListPetsResponse: Pet }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NewOwner {
    pub name: Option<String>,
}

support::object! { NewOwner {
    "name" => name: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Nobody {
    pub asks: Option<String>,
}

support::object! { Nobody {
    "asks" => asks: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Pet {
    pub kind: Kind,
}

support::object! { Pet {
    "kind" => kind: required,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Visit {
    pub on: Option<support::Timestamp>,
}

support::object! { Visit {
    "on" => on: optional,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Visits(pub Option<BTreeMap<String, Visit>>);

support::map! { Visits: Visit }

use crate::support; // in place of the module

}
