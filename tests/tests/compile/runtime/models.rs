//! Models as the generator writes them, each with its table.

use super::support;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Image {
    pub id: String,
    pub repo_tags: Vec<String>,
    pub parent: Option<Box<Image>>,
    #[deprecated(note = "no longer sent")]
    pub size: Option<f64>,
    pub virtual_size: Option<i64>,
    pub labels: BTreeMap<String, String>,
    pub created: Option<support::Timestamp>,
    pub ports: Option<BTreeSet<String>>,
    pub kind: Protocol,
    pub mounts: Vec<Mount>,
}
support::object! {
    Image {
        "Id" | "ID"   => id:           required,
        "RepoTags"    => repo_tags:    required,
        "Parent"      => parent:       nullable,
        "Size"        => size:         optional,
        "VirtualSize" => virtual_size: optional,
        "Labels"      => labels:       required,
        "Created"     => created:      optional,
        "Ports"       => ports:        optional,
        "Kind"        => kind:         required,
        "Mounts"      => mounts:       required,
    }
}

/// The names of its fields are those of variables in the runtime.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mount {
    pub source: String,
    pub change: Option<Change>,
    pub keys: Option<BTreeSet<String>>,
    pub from: Option<bool>,
    pub to: Option<u16>,
    pub r#type: Option<f32>,
}
support::object! {
    Mount {
        "Source" => source: required,
        "Change" => change: optional,
        "Keys"   => keys:   optional,
        "From"   => from:   optional,
        "To"     => to:     optional,
        "Type"   => r#type: optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Empty {}
support::object! {
    Empty {
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Open {
    pub id: String,
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}
support::object! {
    Open {
        "id" => id: required,
        .. => additional_properties,
    }
}

/// Only further keys.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnlyRest {
    pub rest: BTreeMap<String, Vec<Mount>>,
}
support::object! {
    OnlyRest {
        .. => rest,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Protocol {
    Tcp,
    #[deprecated]
    Udp,
    Empty,
    Other(String),
}
support::open_enum! {
    Protocol {
        "tcp" => Tcp,
        "udp" => Udp,
        ""    => Empty,
        .. => Other,
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mode {
    Host,
    Other(String),
}
support::open_enum! {
    Mode {
        "host" => Host,
        .. => Other,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Change {
    Modified,
    Added,
    Other(u8),
}
support::open_int_enum! {
    Change: u8 {
        0 => Modified,
        1 => Added,
        .. => Other,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Signed {
    Minus,
    Other(i64),
}
support::open_int_enum! {
    Signed: i64 {
        -1 => Minus,
        .. => Other,
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mounts(pub Option<Vec<Mount>>);
support::list! { Mounts: Mount }

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PortMap(pub Option<BTreeMap<String, Option<Vec<Mount>>>>);
support::map! { PortMap: Option<Vec<Mount>> }

#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    List(Vec<String>),
    Text(String),
    Mode(Mode),
    Real(f64),
    Whole(i64),
    Flag(bool),
    Mount(Mount),
    Labels(BTreeMap<String, String>),
    Other(serde_json::Value),
}
support::union! {
    Command {
        List: Vec<String>,
        Text: String,
        Mode: Mode,
        Real: f64,
        Whole: i64,
        Flag: bool,
        Mount: Mount,
        Labels: BTreeMap<String, String>,
        .. => Other,
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Pet {
    Cat(Box<Cat>),
    Dog(Open),
    Other(serde_json::Value),
}
support::union! {
    Pet by "petType" {
        "cat"           => Cat: Box<Cat>,
        "dog" | "hound" => Dog: Open,
        "wolf"          => Dog: Open,
        .. => Other,
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cat {
    pub pet_type: String,
    pub mount: Option<Mount>,
    pub inner: Option<Pet>,
    pub owner: Option<Mount>,
}
support::object! {
    Cat {
        "petType" => pet_type: required,
        "Mount"   => mount:    optional,
        "Inner"   => inner:    optional,
        "Owner"   => owner:    optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Leaf {
    pub f: f64,
    pub single: Option<f32>,
    pub list: Vec<f64>,
    pub map: BTreeMap<String, Option<f64>>,
    pub count: Option<u64>,
    pub size: Option<Size>,
    pub any: Option<serde_json::Value>,
}
support::object! {
    Leaf {
        "f"      => f:      required,
        "single" => single: optional,
        "list"   => list:   required,
        "map"    => map:    required,
        "count"  => count:  optional,
        "size"   => size:   optional,
        "any"    => any:    optional,
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reals(pub Option<Vec<f64>>);
support::list! { Reals: f64 }

/// Variants of which one is an integer where the other is a number.
#[derive(Clone, Debug, PartialEq)]
pub enum Size {
    Whole(i64),
    Real(f64),
    Change(Change),
    Wholes(Vec<i64>),
    Reals(Reals),
    WholeMap(BTreeMap<String, i64>),
    RealMap(BTreeMap<String, Vec<f64>>),
    Inner(Inner),
    Other(serde_json::Value),
}
support::union! {
    Size {
        Whole: i64,
        Real: f64,
        Change: Change,
        Wholes: Vec<i64>,
        Reals: Reals,
        WholeMap: BTreeMap<String, i64>,
        RealMap: BTreeMap<String, Vec<f64>>,
        Inner: Inner,
        .. => Other,
    }
}

/// No variant is an integer.
#[derive(Clone, Debug, PartialEq)]
pub enum Inner {
    Real(f64),
    Text(String),
    Other(serde_json::Value),
}
support::union! {
    Inner {
        Real: f64,
        Text: String,
        .. => Other,
    }
}

/// The integer of the union around it is read where the inner one wants a number.
#[derive(Clone, Debug, PartialEq)]
pub enum Outer {
    Whole(i64),
    Inner(Inner),
    Other(serde_json::Value),
}
support::union! {
    Outer {
        Whole: i64,
        Inner: Inner,
        .. => Other,
    }
}
