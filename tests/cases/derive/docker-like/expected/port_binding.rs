// Written by `modelwright gen --spec` from `PortBinding` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `PortBinding`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct PortBinding {
    /// `HostIp` in JSON.
    ///
    /// JSON key: `HostIp`.
    #[doc(alias = "HostIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_ip: Option<String>,

    /// `HostPort` in JSON.
    ///
    /// JSON key: `HostPort`.
    #[doc(alias = "HostPort")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_port: Option<String>,
}
