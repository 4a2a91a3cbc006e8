//! The counts and lists of one document, counted by hand-made rules elsewhere, against our reading of it.
//!
//! In: the contract of version 1.51, lifted and lowered, and `census/v1.51.json`, which holds numbers, names, types,
//! paths and values of the upstream document. Out: a difference is a fault. What is compared is counted on the
//! [`openapi::ir::Api`]; where that merges or leaves out something, the counting function says how the census counts it.
//! `versions` asks less of all the other contracts. Left out on purpose: descriptions and examples, which the
//! contracts do not have, and nodes of the document that stand for nothing on the wire.

#[path = "census/bodies.rs"]
mod bodies;
#[path = "census/enums.rs"]
mod enums;
#[path = "census/expected.rs"]
mod expected;
#[path = "census/keywords.rs"]
mod keywords;
#[path = "census/operations.rs"]
mod operations;
#[path = "census/references.rs"]
mod references;
#[path = "census/schemas.rs"]
mod schemas;
#[path = "census/versions.rs"]
mod versions;
#[path = "census/walk.rs"]
mod walk;
