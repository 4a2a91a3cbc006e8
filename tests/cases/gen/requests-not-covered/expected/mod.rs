// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Corners 1.

mod support;

mod a_body_multipart_form_data;
mod made;

pub mod operations;

pub use self::a_body_multipart_form_data::ABodyMultipartFormData;
pub use self::made::Made;
