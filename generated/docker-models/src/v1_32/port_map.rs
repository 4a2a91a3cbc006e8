// Written by `cargo xtask gen` from `PortMap` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PortBinding;
use std::collections::BTreeMap;

/// Which ports of a container are published, and where on the host.
///
/// A key is a port of the container with its protocol, such as `80/tcp` or `53/udp`; a port that is published
/// for two protocols has two entries. The value lists the places on the host. It is `null` or empty for a port
/// that is exposed but not published.
///
/// API 1.32 and later. In this form: API 1.32 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortMap(pub Option<BTreeMap<String, Option<Vec<Option<PortBinding>>>>>);

support::map! { PortMap: Option<Vec<Option<PortBinding>>> }
