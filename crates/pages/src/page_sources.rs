//! What the pages are made of.

use crate::conventions::Conventions;
use crate::examples::Examples;
use crate::guide::Guide;
use crate::patch::Facts;
use crate::plan::{Crate, Input};

/// What the pages are made of.
#[derive(Clone, Copy)]
pub struct PageSources<'a> {
    /// What was decided about Rust.
    pub planned: &'a Crate,
    /// The versions, named.
    pub inputs: &'a [Input<'a>],
    /// Where engines contradict the document.
    pub facts: &'a Facts,
    /// What engines sent.
    pub examples: &'a Examples,
    /// What is said of tags; the pages of a document of somebody else's have none, and no overview.
    pub guide: Option<&'a Guide>,
    /// What commands name; those of a document of somebody else's name no socket.
    pub conventions: Option<&'a Conventions>,
}
