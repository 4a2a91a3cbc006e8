// Written by `cargo xtask gen` from spec/docker; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Which type reads which body, in every version.

use super::{Check, Tables, Through, check, through};

mod v1_25;
mod v1_26;
mod v1_27;
mod v1_28;
mod v1_29;
mod v1_30;
mod v1_31;
mod v1_32;
mod v1_33;
mod v1_34;
mod v1_35;
mod v1_36;
mod v1_37;
mod v1_38;
mod v1_39;
mod v1_40;
mod v1_41;
mod v1_42;
mod v1_43;
mod v1_44;
mod v1_45;
mod v1_46;
mod v1_47;
mod v1_48;
mod v1_49;
mod v1_50;
mod v1_51;
mod v1_52;
mod v1_53;
mod v1_54;
mod v1_55;

/// What is known of each version, oldest first.
pub static TABLES: &[Tables] = &[
    Tables { api: "1.25", reply: v1_25::reply, request: v1_25::request, model: v1_25::model, models: v1_25::MODELS },
    Tables { api: "1.26", reply: v1_26::reply, request: v1_26::request, model: v1_26::model, models: v1_26::MODELS },
    Tables { api: "1.27", reply: v1_27::reply, request: v1_27::request, model: v1_27::model, models: v1_27::MODELS },
    Tables { api: "1.28", reply: v1_28::reply, request: v1_28::request, model: v1_28::model, models: v1_28::MODELS },
    Tables { api: "1.29", reply: v1_29::reply, request: v1_29::request, model: v1_29::model, models: v1_29::MODELS },
    Tables { api: "1.30", reply: v1_30::reply, request: v1_30::request, model: v1_30::model, models: v1_30::MODELS },
    Tables { api: "1.31", reply: v1_31::reply, request: v1_31::request, model: v1_31::model, models: v1_31::MODELS },
    Tables { api: "1.32", reply: v1_32::reply, request: v1_32::request, model: v1_32::model, models: v1_32::MODELS },
    Tables { api: "1.33", reply: v1_33::reply, request: v1_33::request, model: v1_33::model, models: v1_33::MODELS },
    Tables { api: "1.34", reply: v1_34::reply, request: v1_34::request, model: v1_34::model, models: v1_34::MODELS },
    Tables { api: "1.35", reply: v1_35::reply, request: v1_35::request, model: v1_35::model, models: v1_35::MODELS },
    Tables { api: "1.36", reply: v1_36::reply, request: v1_36::request, model: v1_36::model, models: v1_36::MODELS },
    Tables { api: "1.37", reply: v1_37::reply, request: v1_37::request, model: v1_37::model, models: v1_37::MODELS },
    Tables { api: "1.38", reply: v1_38::reply, request: v1_38::request, model: v1_38::model, models: v1_38::MODELS },
    Tables { api: "1.39", reply: v1_39::reply, request: v1_39::request, model: v1_39::model, models: v1_39::MODELS },
    Tables { api: "1.40", reply: v1_40::reply, request: v1_40::request, model: v1_40::model, models: v1_40::MODELS },
    Tables { api: "1.41", reply: v1_41::reply, request: v1_41::request, model: v1_41::model, models: v1_41::MODELS },
    Tables { api: "1.42", reply: v1_42::reply, request: v1_42::request, model: v1_42::model, models: v1_42::MODELS },
    Tables { api: "1.43", reply: v1_43::reply, request: v1_43::request, model: v1_43::model, models: v1_43::MODELS },
    Tables { api: "1.44", reply: v1_44::reply, request: v1_44::request, model: v1_44::model, models: v1_44::MODELS },
    Tables { api: "1.45", reply: v1_45::reply, request: v1_45::request, model: v1_45::model, models: v1_45::MODELS },
    Tables { api: "1.46", reply: v1_46::reply, request: v1_46::request, model: v1_46::model, models: v1_46::MODELS },
    Tables { api: "1.47", reply: v1_47::reply, request: v1_47::request, model: v1_47::model, models: v1_47::MODELS },
    Tables { api: "1.48", reply: v1_48::reply, request: v1_48::request, model: v1_48::model, models: v1_48::MODELS },
    Tables { api: "1.49", reply: v1_49::reply, request: v1_49::request, model: v1_49::model, models: v1_49::MODELS },
    Tables { api: "1.50", reply: v1_50::reply, request: v1_50::request, model: v1_50::model, models: v1_50::MODELS },
    Tables { api: "1.51", reply: v1_51::reply, request: v1_51::request, model: v1_51::model, models: v1_51::MODELS },
    Tables { api: "1.52", reply: v1_52::reply, request: v1_52::request, model: v1_52::model, models: v1_52::MODELS },
    Tables { api: "1.53", reply: v1_53::reply, request: v1_53::request, model: v1_53::model, models: v1_53::MODELS },
    Tables { api: "1.54", reply: v1_54::reply, request: v1_54::request, model: v1_54::model, models: v1_54::MODELS },
    Tables { api: "1.55", reply: v1_55::reply, request: v1_55::request, model: v1_55::model, models: v1_55::MODELS },
];
