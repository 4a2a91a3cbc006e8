//! The last stages: from the plan of models to text, for Rust files and for Markdown pages.
//!
//! In: what the stages before decided. Out: text. Left out on purpose: writing files (the output stage is the only
//! writer) and every decision about shapes or names.

#[cfg(feature = "command-line")]
pub mod doctests;
#[cfg(feature = "command-line")]
mod laid_out_by;
#[cfg(feature = "command-line")]
pub mod markdown;
#[cfg(feature = "command-line")]
pub mod package;
#[cfg(feature = "command-line")]
pub mod replay;
pub mod rust;
#[cfg(feature = "command-line")]
pub mod template;
pub mod text;

#[cfg(feature = "command-line")]
pub use laid_out_by::laid_out_by;
