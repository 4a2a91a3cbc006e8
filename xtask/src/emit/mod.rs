//! The last stages: from the plan of models to text, for Rust files and for Markdown pages.
//!
//! In: what the stages before decided. Out: text. Left out on purpose: writing files (the output stage is the only
//! writer) and every decision about shapes or names.

pub mod doctests;
mod laid_out_by;
pub mod markdown;
pub mod package;
pub mod replay;
pub mod rust;
pub mod template;
pub mod text;

pub use laid_out_by::laid_out_by;
