//! What is known of the Docker Engine API, and how it gets there.
//!
//! In: a checkout, or its files in memory; upstream documents. Out: each version of the API, corrected and named; what engines
//! sent; contracts. Left out on purpose: what is made of it.

#![forbid(unsafe_code)]

use modelwright::{load, name, paths};
use openapi::{
    diagnostic, hash, ir, lift, pointer, schema_path, source, version, version_set, visible,
};

pub mod conventions;
pub mod coverage;
pub mod docker;
pub mod examples;
pub mod guide;
pub mod import;
pub mod patch;
pub mod planned;
pub mod reads;
pub mod recordings;
pub mod workspace;
