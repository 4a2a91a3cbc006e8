// Written by `cargo xtask gen` from `PortMap` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::PortBinding;
use std::collections::BTreeMap;

/// The published ports of a container, and their host addresses and ports.
///
/// The keys are container ports with the protocol, such as `80/tcp` or `53/udp`; a port published for two protocols
/// has two entries. The values are lists of host addresses and ports, or `null` or empty for a port that is exposed
/// but not published.
///
/// Available in API 1.32 and later; this form: 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortMap(pub Option<BTreeMap<String, Option<Vec<PortBinding>>>>);

support::map! { PortMap: Option<Vec<PortBinding>> }
