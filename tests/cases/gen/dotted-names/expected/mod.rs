// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! A cluster with dotted names v1.

mod support;

mod org_example_garden_v1_plot;
mod org_example_garden_v1_plot_list;
mod org_example_garden_v1_plot_spec;
mod org_example_garden_v1beta1_plot_spec;
mod org_example_meta_v1_list_meta;
mod org_example_meta_v1_object_meta;
mod org_example_meta_v1_raw;
mod org_example_meta_v1_schema;
mod org_example_meta_v1_time;
mod org_example_util_int_or_string;

pub use self::support::Timestamp;
pub use self::org_example_garden_v1_plot::OrgExampleGardenV1Plot;
pub use self::org_example_garden_v1_plot_list::OrgExampleGardenV1PlotList;
pub use self::org_example_garden_v1_plot_spec::OrgExampleGardenV1PlotSpec;
pub use self::org_example_garden_v1beta1_plot_spec::OrgExampleGardenV1beta1PlotSpec;
pub use self::org_example_meta_v1_list_meta::OrgExampleMetaV1ListMeta;
pub use self::org_example_meta_v1_object_meta::OrgExampleMetaV1ObjectMeta;
pub use self::org_example_meta_v1_raw::OrgExampleMetaV1Raw;
pub use self::org_example_meta_v1_schema::OrgExampleMetaV1Schema;
pub use self::org_example_meta_v1_time::OrgExampleMetaV1Time;
pub use self::org_example_util_int_or_string::OrgExampleUtilIntOrString;
