//! Helpers that several test files share.

pub mod case;
pub mod replay;
