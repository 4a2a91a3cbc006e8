// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Shop 2.

mod support;

mod filter;
mod item;
mod login_body;
mod missing;
mod ping_default_response;
mod post_upload_body;
mod post_upload_response;
mod problem;

pub mod operations;

pub use self::support::Timestamp;
pub use self::filter::Filter;
pub use self::item::Item;
pub use self::login_body::LoginBody;
pub use self::missing::Missing;
pub use self::ping_default_response::PingDefaultResponse;
pub use self::post_upload_body::PostUploadBody;
pub use self::post_upload_response::PostUploadResponse;
pub use self::problem::Problem;
