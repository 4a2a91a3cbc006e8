//! Helpers that several test files share.

pub mod case;
pub mod replay;
pub mod shell;

// The Rust on the pages is compiled and run as that of any documentation is.
#[cfg(doctest)]
#[path = "../../generated/doctests.rs"]
mod pages;

// So is the page that compares what a program looks like.
#[cfg(doctest)]
#[doc = include_str!("../../docs/from-bollard-stubs.md")]
mod from_bollard_stubs {}
