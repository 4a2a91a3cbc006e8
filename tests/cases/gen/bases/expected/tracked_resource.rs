// Written by `modelwright gen --spec` from `TrackedResource` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Resource;
use std::collections::BTreeMap;

/// The definition `TrackedResource`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TrackedResource {
    /// `id` in JSON.
    ///
    /// Read-only: only in responses.
    pub id: Option<String>,

    /// `tags` in JSON.
    pub tags: Option<BTreeMap<String, String>>,

    /// `location` in JSON.
    pub location: String,
}

support::object! { TrackedResource {
    "id"       => id:       optional,
    "tags"     => tags:     optional,
    "location" => location: required,
} }

#[allow(deprecated)]
impl From<Resource> for TrackedResource {
    #[inline]
    fn from(part: Resource) -> Self {
        let Resource { id, tags } = part;
        Self {
            id,
            tags,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<TrackedResource> for Resource {
    #[inline]
    fn from(whole: TrackedResource) -> Self {
        let TrackedResource { id, tags, .. } = whole;
        Self { id, tags }
    }
}
