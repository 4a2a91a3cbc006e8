// Written by `cargo xtask gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! A small engine 1.99.

mod support;

mod change_type;
mod config;
mod container;
mod container_export_response;
mod container_list_response;
mod container_make_response;
mod container_restart;
mod container_status;
mod create_body;
mod digests;
mod platform;
mod port_binding;
mod port_map;
mod rest;

pub use support::Timestamp;
pub use change_type::ChangeType;
pub use config::Config;
pub use container::Container;
pub use container_export_response::ContainerExportResponse;
pub use container_list_response::ContainerListResponse;
pub use container_make_response::ContainerMakeResponse;
pub use container_restart::ContainerRestart;
pub use container_status::ContainerStatus;
pub use create_body::CreateBody;
pub use digests::Digests;
pub use platform::Platform;
pub use port_binding::PortBinding;
pub use port_map::PortMap;
pub use rest::Rest;
