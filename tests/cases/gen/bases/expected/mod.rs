// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Resources with bases 2020-06-01.

mod support;

mod big_thing;
mod big_thing_size;
mod cloud_error;
mod narrow_tier;
mod resource;
mod short;
mod sku;
mod sku_capacity;
mod thing;
mod thing_base;
mod thing_state;
mod tier;
mod tracked_resource;

pub use self::big_thing::BigThing;
pub use self::big_thing_size::BigThingSize;
pub use self::cloud_error::CloudError;
pub use self::narrow_tier::NarrowTier;
pub use self::resource::Resource;
pub use self::short::Short;
pub use self::sku::Sku;
pub use self::sku_capacity::SkuCapacity;
pub use self::thing::Thing;
pub use self::thing_base::ThingBase;
pub use self::thing_state::ThingState;
pub use self::tier::Tier;
pub use self::tracked_resource::TrackedResource;
