//! The sources in `spec/docker`, for a program that runs outside of the checkout.
//!
//! In: the checkout that this crate was built in. Out: its contracts, facts, names and prose by their paths. Left out on purpose:
//! reading them, and the recorded replies. It is a crate of its own so that only programs that want the sources in them build it.

#![forbid(unsafe_code)]

/// The files, sorted by path within each folder.
pub const FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/sources.rs"));
