//! Reads OpenAPI documents into plain data, and says what is wrong with them.
//!
//! In: the bytes of a document. Out: an [`ir::Api`], or diagnostics with file, line and excerpt. These are the stages that
//! know nothing of Rust or of Docker: `source`, `lift` and `lower`. They are a crate of their own because nearly all of the
//! time of a run goes into them, so that they alone are optimised more. Left out on purpose: names, types and files.

#![forbid(unsafe_code)]

pub mod deprecation;
pub mod diagnostic;
pub mod hash;
pub mod ir;
pub mod lift;
pub mod lower;
pub mod media_type;
pub mod plural;
pub mod pointer;
pub mod schema_path;
pub mod source;
pub mod suggest;
pub mod version;
pub mod version_set;
pub mod visible;
