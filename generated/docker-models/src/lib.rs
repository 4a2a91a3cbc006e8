// Written by `cargo xtask gen` from spec/docker; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Models of the Docker Engine API: what an engine sends and what it is sent, as Rust types.
//!
//! Each version of the API is a module behind a feature of the same name; [`latest`] is the default.
//!
//! ```
//! use docker_models::latest::ImageSummary;
//!
//! let reply = r#"{"Id": "sha256:44136fa3", "RepoTags": ["alpine:3.20"], "Labels": null, "Containers": -1}"#;
//! let image: ImageSummary = serde_json::from_str(reply)?;
//! assert_eq!(image.repo_tags, ["alpine:3.20"]);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! A model reads what engines really send. A field that the API always sends is a plain value, and reads as the zero
//! value of its type where it is null or absent all the same; any other field is an `Option`. An enum has a variant
//! for texts that are not listed, and a [`Timestamp`] keeps the text of a date, so nothing changes on the way back.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod support;

#[cfg(feature = "v1_41")]
pub mod v1_41;
#[cfg(feature = "v1_51")]
pub mod v1_51;
#[cfg(feature = "v1_55")]
pub mod v1_55;

/// The newest version that this crate knows: [`v1_55`].
#[cfg(feature = "v1_55")]
pub use v1_55 as latest;

pub use support::Timestamp;
