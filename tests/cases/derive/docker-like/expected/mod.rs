// Written by `modelwright gen --spec` from in.yaml; edits are lost.
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

pub use self::support::Timestamp;
pub use self::change_type::ChangeType;
pub use self::config::Config;
pub use self::container::Container;
pub use self::container_export_response::ContainerExportResponse;
pub use self::container_list_response::ContainerListResponse;
pub use self::container_make_response::ContainerMakeResponse;
pub use self::container_restart::ContainerRestart;
pub use self::container_status::ContainerStatus;
pub use self::create_body::CreateBody;
pub use self::digests::Digests;
pub use self::platform::Platform;
pub use self::port_binding::PortBinding;
pub use self::port_map::PortMap;
pub use self::rest::Rest;
