// Written by `modelwright gen --spec` from `CreateBody` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Config, Platform};

/// The definition `CreateBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateBody {
    /// `Image` in JSON.
    ///
    /// JSON key: `Image`.
    #[doc(alias = "Image")]
    pub image: Option<String>,

    /// `Host` in JSON.
    ///
    /// JSON key: `Host`.
    #[doc(alias = "Host")]
    pub host: Option<Platform>,
}

support::object! { CreateBody {
    "Image" => image: optional,
    "Host"  => host:  optional,
} }

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
