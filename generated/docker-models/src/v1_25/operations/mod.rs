// Written by `cargo xtask gen` from spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, deprecated, unused_imports, clippy::all, clippy::pedantic)]

//! The operations of Docker Engine API 1.25.

#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
mod container_list;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod container_create;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod container_inspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod container_top;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34"
    )
)]
mod container_logs;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
mod container_changes;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod container_export;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40"
    )
)]
mod container_stats;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod container_resize;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod container_start;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41"
    )
)]
mod container_stop;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41"
    )
)]
mod container_restart;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod container_kill;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
mod container_update;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod container_rename;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod container_pause;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod container_unpause;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41"
    )
)]
mod container_attach;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41"
    )
)]
mod container_attach_websocket;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29"
    )
)]
mod container_wait;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod container_delete;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
mod container_archive_head;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
mod container_get_archive;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
mod container_put_archive;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod container_prune;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41"
    )
)]
mod image_list;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
mod image_build;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31"
    )
)]
mod image_create;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod image_inspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47"
    )
)]
mod image_history;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35"
    )
)]
mod image_push;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod image_tag;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
mod image_delete;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44"
    )
)]
mod image_search;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
mod image_prune;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51"
    )
)]
mod system_auth;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod system_info;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34"
    )
)]
mod system_version;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod system_ping;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod image_commit;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod system_events;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29"
    )
)]
mod system_data_usage;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47"
    )
)]
mod image_get;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47"
    )
)]
mod image_get_all;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35"
    )
)]
mod image_load;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34"
    )
)]
mod container_exec;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
mod exec_start;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod exec_resize;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod exec_inspect;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod volume_list;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30"
    )
)]
mod volume_create;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30"
    )
)]
mod volume_inspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod volume_delete;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_28", feature = "v1_29"))]
mod volume_prune;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28"))]
mod network_list;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
mod network_inspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod network_delete;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28"))]
mod network_create;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34"
    )
)]
mod network_connect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
mod network_disconnect;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod network_prune;
#[cfg(feature = "v1_25")]
mod plugin_list;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod get_plugin_privileges;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35"
    )
)]
mod plugin_pull;
#[cfg(feature = "v1_25")]
mod plugin_inspect;
#[cfg(feature = "v1_25")]
mod plugin_delete;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod plugin_enable;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
mod plugin_disable;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod plugin_create;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35"
    )
)]
mod plugin_push;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod plugin_set;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod node_list;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod node_inspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod node_delete;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod node_update;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod swarm_inspect;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
mod swarm_init;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
mod swarm_join;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod swarm_leave;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29"
    )
)]
mod swarm_update;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35"
    )
)]
mod swarm_unlockkey;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
mod swarm_unlock;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod service_list;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod service_create;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod service_inspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod service_delete;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod service_update;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
mod service_logs;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod task_list;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod task_inspect;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod secret_list;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30"
    )
)]
mod secret_create;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
mod secret_inspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
mod secret_delete;

use super::super::support;
pub use super::super::support::{
    DecodeError, Decoder, Items, Lines, NoError, OAuthFlow, Operation, Received,
    ReplyError, RequestError, RequestWriter, SecurityKind, SecurityScheme,
    StreamOperation, Upgraded, Frame, FrameSource, Frames,
};
#[cfg(feature = "stream")]
pub use super::super::support::{ItemStream, StreamError};

/// An operation of this version of the API.
pub trait IntoRequest: Operation {
    /// The version, as the document writes it.
    const API_VERSION: &'static str = "1.25";

    /// What stands before the path of each operation.
    const BASE_PATH: &'static str = "/v1.25";

    /// Returns the request, its path below [`BASE_PATH`](Self::BASE_PATH).
    ///
    /// # Errors
    ///
    /// As [`Operation::into_request_below`].
    fn into_request(self) -> Result<http::Request<Vec<u8>>, RequestError> {
        self.into_request_below(Self::BASE_PATH)
    }
}

#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub use self::container_list::{ContainerList, ContainerListFilters};
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::container_create::ContainerCreate;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::container_inspect::ContainerInspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::container_top::ContainerTop;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34"
    )
)]
pub use self::container_logs::{ContainerLogs, ContainerLogsReply};
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub use self::container_changes::ContainerChanges;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::container_export::ContainerExport;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40"
    )
)]
pub use self::container_stats::ContainerStats;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::container_resize::ContainerResize;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::container_start::{ContainerStart, ContainerStartReply};
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41"
    )
)]
pub use self::container_stop::{ContainerStop, ContainerStopReply};
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41"
    )
)]
pub use self::container_restart::ContainerRestart;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::container_kill::ContainerKill;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub use self::container_update::ContainerUpdate;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::container_rename::ContainerRename;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::container_pause::ContainerPause;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::container_unpause::ContainerUnpause;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41"
    )
)]
pub use self::container_attach::{ContainerAttach, ContainerAttachReply};
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41"
    )
)]
pub use self::container_attach_websocket::{
    ContainerAttachWebsocket, ContainerAttachWebsocketReply,
};
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29"
    )
)]
pub use self::container_wait::ContainerWait;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::container_delete::ContainerDelete;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub use self::container_archive_head::ContainerArchiveHead;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub use self::container_get_archive::ContainerGetArchive;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub use self::container_put_archive::ContainerPutArchive;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::container_prune::ContainerPrune;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41"
    )
)]
pub use self::image_list::{ImageList, ImageListFilters};
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub use self::image_build::{ImageBuild, ImageBuildContentType};
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31"
    )
)]
pub use self::image_create::ImageCreate;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::image_inspect::ImageInspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47"
    )
)]
pub use self::image_history::ImageHistory;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35"
    )
)]
pub use self::image_push::ImagePush;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::image_tag::ImageTag;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub use self::image_delete::ImageDelete;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44"
    )
)]
pub use self::image_search::{ImageSearch, ImageSearchFilters};
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub use self::image_prune::{ImagePrune, ImagePruneFilters};
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51"
    )
)]
pub use self::system_auth::{SystemAuth, SystemAuthReply};
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::system_info::SystemInfo;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34"
    )
)]
pub use self::system_version::SystemVersion;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::system_ping::SystemPing;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::image_commit::ImageCommit;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::system_events::{SystemEvents, SystemEventsFilters};
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29"
    )
)]
pub use self::system_data_usage::SystemDataUsage;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47"
    )
)]
pub use self::image_get::ImageGet;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47"
    )
)]
pub use self::image_get_all::ImageGetAll;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35"
    )
)]
pub use self::image_load::ImageLoad;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34"
    )
)]
pub use self::container_exec::ContainerExec;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
pub use self::exec_start::ExecStart;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::exec_resize::ExecResize;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::exec_inspect::ExecInspect;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::volume_list::{VolumeList, VolumeListFilters};
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30"
    )
)]
pub use self::volume_create::VolumeCreate;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30"
    )
)]
pub use self::volume_inspect::VolumeInspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::volume_delete::VolumeDelete;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_28", feature = "v1_29"))]
pub use self::volume_prune::VolumePrune;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28"))]
pub use self::network_list::{NetworkList, NetworkListFilters};
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub use self::network_inspect::NetworkInspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::network_delete::NetworkDelete;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27", feature = "v1_28"))]
pub use self::network_create::NetworkCreate;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34"
    )
)]
pub use self::network_connect::NetworkConnect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
pub use self::network_disconnect::NetworkDisconnect;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::network_prune::NetworkPrune;
#[cfg(feature = "v1_25")]
pub use self::plugin_list::PluginList;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::get_plugin_privileges::GetPluginPrivileges;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35"
    )
)]
pub use self::plugin_pull::{PluginPull, PluginPullReply};
#[cfg(feature = "v1_25")]
pub use self::plugin_inspect::PluginInspect;
#[cfg(feature = "v1_25")]
pub use self::plugin_delete::PluginDelete;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::plugin_enable::PluginEnable;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub use self::plugin_disable::PluginDisable;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::plugin_create::PluginCreate;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35"
    )
)]
pub use self::plugin_push::PluginPush;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::plugin_set::PluginSet;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::node_list::{NodeList, NodeListFilters};
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::node_inspect::NodeInspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::node_delete::NodeDelete;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::node_update::NodeUpdate;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::swarm_inspect::SwarmInspect;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub use self::swarm_init::SwarmInit;
#[cfg(any(feature = "v1_25", feature = "v1_26", feature = "v1_27"))]
pub use self::swarm_join::SwarmJoin;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::swarm_leave::SwarmLeave;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29"
    )
)]
pub use self::swarm_update::SwarmUpdate;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35"
    )
)]
pub use self::swarm_unlockkey::SwarmUnlockkey;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
pub use self::swarm_unlock::SwarmUnlock;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::service_list::{ServiceList, ServiceListFilters};
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::service_create::ServiceCreate;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::service_inspect::ServiceInspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::service_delete::ServiceDelete;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::service_update::ServiceUpdate;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39"
    )
)]
pub use self::service_logs::{ServiceLogs, ServiceLogsReply};
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::task_list::{TaskList, TaskListFilters};
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::task_inspect::TaskInspect;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::secret_list::{SecretList, SecretListFilters};
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30"
    )
)]
pub use self::secret_create::SecretCreate;
#[cfg(any(feature = "v1_25", feature = "v1_26"))]
pub use self::secret_inspect::SecretInspect;
#[cfg(
    any(
        feature = "v1_25",
        feature = "v1_26",
        feature = "v1_27",
        feature = "v1_28",
        feature = "v1_29",
        feature = "v1_30",
        feature = "v1_31",
        feature = "v1_32",
        feature = "v1_33",
        feature = "v1_34",
        feature = "v1_35",
        feature = "v1_36",
        feature = "v1_37",
        feature = "v1_38",
        feature = "v1_39",
        feature = "v1_40",
        feature = "v1_41",
        feature = "v1_42",
        feature = "v1_43",
        feature = "v1_44",
        feature = "v1_45",
        feature = "v1_46",
        feature = "v1_47",
        feature = "v1_48",
        feature = "v1_49",
        feature = "v1_50",
        feature = "v1_51",
        feature = "v1_52",
        feature = "v1_53",
        feature = "v1_54",
        feature = "v1_55"
    )
)]
pub use self::secret_delete::SecretDelete;

#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerArchiveHead {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerAttach {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerAttachWebsocket {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerChanges {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerCreate {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerDelete {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerExec {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerExport {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerGetArchive {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerInspect {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerKill {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerList {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerLogs {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerPause {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerPrune {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerPutArchive {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerRename {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerResize {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerRestart {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerStart {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerStats {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerStop {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerTop {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerUnpause {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerUpdate {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ContainerWait {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ExecInspect {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ExecResize {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ExecStart {}
#[cfg(feature = "v1_25")]
impl IntoRequest for GetPluginPrivileges {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImageBuild {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImageCommit {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImageCreate {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImageDelete {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImageGet {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImageGetAll {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImageHistory {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImageInspect {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImageList {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImageLoad {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImagePrune {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImagePush {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImageSearch {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ImageTag {}
#[cfg(feature = "v1_25")]
impl IntoRequest for NetworkConnect {}
#[cfg(feature = "v1_25")]
impl IntoRequest for NetworkCreate {}
#[cfg(feature = "v1_25")]
impl IntoRequest for NetworkDelete {}
#[cfg(feature = "v1_25")]
impl IntoRequest for NetworkDisconnect {}
#[cfg(feature = "v1_25")]
impl IntoRequest for NetworkInspect {}
#[cfg(feature = "v1_25")]
impl IntoRequest for NetworkList {}
#[cfg(feature = "v1_25")]
impl IntoRequest for NetworkPrune {}
#[cfg(feature = "v1_25")]
impl IntoRequest for NodeDelete {}
#[cfg(feature = "v1_25")]
impl IntoRequest for NodeInspect {}
#[cfg(feature = "v1_25")]
impl IntoRequest for NodeList {}
#[cfg(feature = "v1_25")]
impl IntoRequest for NodeUpdate {}
#[cfg(feature = "v1_25")]
impl IntoRequest for PluginCreate {}
#[cfg(feature = "v1_25")]
impl IntoRequest for PluginDelete {}
#[cfg(feature = "v1_25")]
impl IntoRequest for PluginDisable {}
#[cfg(feature = "v1_25")]
impl IntoRequest for PluginEnable {}
#[cfg(feature = "v1_25")]
impl IntoRequest for PluginInspect {}
#[cfg(feature = "v1_25")]
impl IntoRequest for PluginList {}
#[cfg(feature = "v1_25")]
impl IntoRequest for PluginPull {}
#[cfg(feature = "v1_25")]
impl IntoRequest for PluginPush {}
#[cfg(feature = "v1_25")]
impl IntoRequest for PluginSet {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SecretCreate {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SecretDelete {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SecretInspect {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SecretList {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ServiceCreate {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ServiceDelete {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ServiceInspect {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ServiceList {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ServiceLogs {}
#[cfg(feature = "v1_25")]
impl IntoRequest for ServiceUpdate {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SwarmInit {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SwarmInspect {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SwarmJoin {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SwarmLeave {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SwarmUnlock {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SwarmUnlockkey {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SwarmUpdate {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SystemAuth {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SystemDataUsage {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SystemEvents {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SystemInfo {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SystemPing {}
#[cfg(feature = "v1_25")]
impl IntoRequest for SystemVersion {}
#[cfg(feature = "v1_25")]
impl IntoRequest for TaskInspect {}
#[cfg(feature = "v1_25")]
impl IntoRequest for TaskList {}
#[cfg(feature = "v1_25")]
impl IntoRequest for VolumeCreate {}
#[cfg(feature = "v1_25")]
impl IntoRequest for VolumeDelete {}
#[cfg(feature = "v1_25")]
impl IntoRequest for VolumeInspect {}
#[cfg(feature = "v1_25")]
impl IntoRequest for VolumeList {}
#[cfg(feature = "v1_25")]
impl IntoRequest for VolumePrune {}
