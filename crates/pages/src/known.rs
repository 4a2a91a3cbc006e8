//! What the pages are made of.
//!
//! In: the plan and all that is known besides. Out: one value that every page takes. Left out on purpose: what a page shows.

use crate::examples::Examples;
use crate::patch::Facts;
use crate::plan::{Crate, Input};

/// What the pages are made of.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// What was decided about Rust.
    pub planned: &'a Crate,
    /// The versions, named.
    pub inputs: &'a [Input<'a>],
    /// Where engines contradict the document.
    pub facts: &'a Facts,
    /// What engines sent.
    pub examples: &'a Examples,
}
