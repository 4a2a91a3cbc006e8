// Written by `cargo xtask gen` from `ImageDelete/200` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageDeleteResponseItem;

/// The body of the reply 200 to `DELETE /images/{name}` (`ImageDelete`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageDeleteResponse(pub Option<Vec<ImageDeleteResponseItem>>);

support::list! { ImageDeleteResponse: ImageDeleteResponseItem }
