// Written by `cargo xtask gen` from spec/docker; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![doc = include_str!("../README.md")]
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
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub use support::NotADate;
