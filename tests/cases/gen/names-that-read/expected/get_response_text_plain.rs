// Written by `modelwright gen --spec` from `get/200@"text/plain"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The body of response 200 to `GET /` (`get`).
pub type GetResponseTextPlain = String;
