// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Types of one's own and a prefix that all names share 1.

mod support;

mod core_v1_any;
mod core_v1_length;
mod core_v1_pod;
mod core_v1_pod_free;
mod core_v1_pod_kind;
mod core_v1_pod_labels;
mod core_v1_weight;
mod meta_v1_meta;

pub use self::core_v1_any::CoreV1Any;
pub use self::core_v1_length::CoreV1Length;
pub use self::core_v1_pod::CoreV1Pod;
pub use self::core_v1_pod_free::CoreV1PodFree;
pub use self::core_v1_pod_kind::CoreV1PodKind;
pub use self::core_v1_pod_labels::CoreV1PodLabels;
pub use self::core_v1_weight::CoreV1Weight;
pub use self::meta_v1_meta::MetaV1Meta;
