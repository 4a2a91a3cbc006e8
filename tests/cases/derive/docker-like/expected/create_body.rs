// Written by `modelwright gen --spec` from `CreateBody` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Config, Platform};

/// The definition `CreateBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct CreateBody {
    /// `Image` in JSON.
    ///
    /// JSON key: `Image`.
    #[doc(alias = "Image")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,

    /// `Host` in JSON.
    ///
    /// JSON key: `Host`.
    #[doc(alias = "Host")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<Platform>,
}

#[allow(deprecated)]
impl From<Config> for CreateBody {
    #[inline]
    fn from(part: Config) -> Self {
        let Config { image } = part;
        Self { image, ..Self::default() }
    }
}

#[allow(deprecated)]
impl From<CreateBody> for Config {
    #[inline]
    fn from(whole: CreateBody) -> Self {
        let CreateBody { image, .. } = whole;
        Self { image }
    }
}
