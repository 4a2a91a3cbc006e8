// Written by `cargo xtask gen` from spec/docker/contract; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![cfg_attr(any(not(doctest), feature = "v1_51"), doc = include_str!("../README.md"))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod support;

/// Declares files whose types versions of the API share: they are there if one of these is enabled.
macro_rules! shared {
    ($if:tt $($file:ident :: $ty:ident)*) => {
        $(#[cfg $if] mod $file; #[cfg $if] pub use $file :: $ty;)*
    };
}

/// Where an operation is that a doc comment links: without the feature, the crate, which says what the feature adds.
#[cfg(feature = "operations")]
#[allow(unused_macros)]
macro_rules! operation {
    ($name:literal) => {
        concat!("[`", $name, "`]: operations/struct.", $name, ".html")
    };
}
#[cfg(not(feature = "operations"))]
#[allow(unused_macros)]
macro_rules! operation {
    ($name:literal) => {
        concat!("[`", $name, "`]: crate")
    };
}

#[cfg(feature = "v1_25")]
pub mod v1_25;
#[cfg(not(feature = "v1_25"))]
mod v1_25;
#[cfg(feature = "v1_26")]
pub mod v1_26;
#[cfg(not(feature = "v1_26"))]
mod v1_26;
#[cfg(feature = "v1_27")]
pub mod v1_27;
#[cfg(not(feature = "v1_27"))]
mod v1_27;
#[cfg(feature = "v1_28")]
pub mod v1_28;
#[cfg(not(feature = "v1_28"))]
mod v1_28;
#[cfg(feature = "v1_29")]
pub mod v1_29;
#[cfg(not(feature = "v1_29"))]
mod v1_29;
#[cfg(feature = "v1_30")]
pub mod v1_30;
#[cfg(not(feature = "v1_30"))]
mod v1_30;
#[cfg(feature = "v1_31")]
pub mod v1_31;
#[cfg(not(feature = "v1_31"))]
mod v1_31;
#[cfg(feature = "v1_32")]
pub mod v1_32;
#[cfg(not(feature = "v1_32"))]
mod v1_32;
#[cfg(feature = "v1_33")]
pub mod v1_33;
#[cfg(not(feature = "v1_33"))]
mod v1_33;
#[cfg(feature = "v1_34")]
pub mod v1_34;
#[cfg(not(feature = "v1_34"))]
mod v1_34;
#[cfg(feature = "v1_35")]
pub mod v1_35;
#[cfg(not(feature = "v1_35"))]
mod v1_35;
#[cfg(feature = "v1_36")]
pub mod v1_36;
#[cfg(not(feature = "v1_36"))]
mod v1_36;
#[cfg(feature = "v1_37")]
pub mod v1_37;
#[cfg(not(feature = "v1_37"))]
mod v1_37;
#[cfg(feature = "v1_38")]
pub mod v1_38;
#[cfg(not(feature = "v1_38"))]
mod v1_38;
#[cfg(feature = "v1_39")]
pub mod v1_39;
#[cfg(not(feature = "v1_39"))]
mod v1_39;
#[cfg(feature = "v1_40")]
pub mod v1_40;
#[cfg(not(feature = "v1_40"))]
mod v1_40;
#[cfg(feature = "v1_41")]
pub mod v1_41;
#[cfg(not(feature = "v1_41"))]
mod v1_41;
#[cfg(feature = "v1_42")]
pub mod v1_42;
#[cfg(not(feature = "v1_42"))]
mod v1_42;
#[cfg(feature = "v1_43")]
pub mod v1_43;
#[cfg(not(feature = "v1_43"))]
mod v1_43;
#[cfg(feature = "v1_44")]
pub mod v1_44;
#[cfg(not(feature = "v1_44"))]
mod v1_44;
#[cfg(feature = "v1_45")]
pub mod v1_45;
#[cfg(not(feature = "v1_45"))]
mod v1_45;
#[cfg(feature = "v1_46")]
pub mod v1_46;
#[cfg(not(feature = "v1_46"))]
mod v1_46;
#[cfg(feature = "v1_47")]
pub mod v1_47;
#[cfg(not(feature = "v1_47"))]
mod v1_47;
#[cfg(feature = "v1_48")]
pub mod v1_48;
#[cfg(not(feature = "v1_48"))]
mod v1_48;
#[cfg(feature = "v1_49")]
pub mod v1_49;
#[cfg(not(feature = "v1_49"))]
mod v1_49;
#[cfg(feature = "v1_50")]
pub mod v1_50;
#[cfg(not(feature = "v1_50"))]
mod v1_50;
#[cfg(feature = "v1_51")]
pub mod v1_51;
#[cfg(not(feature = "v1_51"))]
mod v1_51;
#[cfg(feature = "v1_52")]
pub mod v1_52;
#[cfg(not(feature = "v1_52"))]
mod v1_52;
#[cfg(feature = "v1_53")]
pub mod v1_53;
#[cfg(not(feature = "v1_53"))]
mod v1_53;
#[cfg(feature = "v1_54")]
pub mod v1_54;
#[cfg(not(feature = "v1_54"))]
mod v1_54;
#[cfg(feature = "v1_55")]
pub mod v1_55;
#[cfg(not(feature = "v1_55"))]
mod v1_55;

/// The newest API version that this release of the crate supports: 1.55. Later releases change it.
#[cfg(feature = "latest")]
pub mod latest {
    #[doc(no_inline)]
    pub use super::v1_55::*;
}

/// JSON that comes as bytes, such as the body of a response.
#[cfg(feature = "json")]
pub mod json {
    pub use super::support::from_slice;
}

pub use support::Timestamp;
pub use support::Unknown;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub use support::NotADate;
