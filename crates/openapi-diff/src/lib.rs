//! What changed from one document to another, and whom it breaks.
//!
//! In: two APIs, planned. Out: changes with what they do to requests, responses and Rust, and reports of them. Left out on purpose:
//! where the documents come from, and changelogs, which are pages.

#![forbid(unsafe_code)]

use modelwright::{emit, plan};
use openapi::{diagnostic, ir, lift, pointer, schema_path, suggest, version, visible};

pub mod diff;
pub mod report;
