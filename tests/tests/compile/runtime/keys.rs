//! How the row of a key is found, in JSON, where keys are read as bytes, and in other formats.

use super::models::*;
use super::{again, error, same};
use crate::support;
use serde_json::{Value, from_slice, from_str, json};

macro_rules! wide {
    ($($key:literal $field:ident)*) => {
        #[derive(Clone, Debug, Default, PartialEq)]
        struct Wide {
            $($field: u8,)*
        }
        support::object! { Wide { $($key => $field: required,)* } }
    };
}

// More keys than the slots of a table take.
wide! {
    "k00" k00 "k01" k01 "k02" k02 "k03" k03 "k04" k04 "k05" k05 "k06" k06 "k07" k07 "k08" k08
    "k09" k09 "k10" k10 "k11" k11 "k12" k12 "k13" k13 "k14" k14 "k15" k15 "k16" k16 "k17" k17
    "k18" k18 "k19" k19 "k20" k20 "k21" k21 "k22" k22 "k23" k23 "k24" k24 "k25" k25 "k26" k26
    "k27" k27 "k28" k28 "k29" k29 "k30" k30 "k31" k31 "k32" k32 "k33" k33 "k34" k34 "k35" k35
    "k36" k36 "k37" k37 "k38" k38 "k39" k39 "k40" k40 "k41" k41 "k42" k42 "k43" k43 "k44" k44
    "k45" k45 "k46" k46 "k47" k47 "k48" k48 "k49" k49 "k50" k50 "k51" k51 "k52" k52 "k53" k53
    "k54" k54 "k55" k55 "k56" k56 "k57" k57 "k58" k58 "k59" k59 "k60" k60 "k61" k61 "k62" k62
    "k63" k63 "k64" k64 "k65" k65 "k66" k66 "k67" k67 "k68" k68 "k69" k69 "k70" k70 "k71" k71
    "k72" k72 "k73" k73 "k74" k74 "k75" k75 "k76" k76 "k77" k77 "k78" k78 "k79" k79 "k80" k80
    "k81" k81 "k82" k82 "k83" k83 "k84" k84 "k85" k85 "k86" k86 "k87" k87 "k88" k88 "k89" k89
    "k90" k90 "k91" k91 "k92" k92 "k93" k93 "k94" k94 "k95" k95 "k96" k96
}

#[test]
fn a_table_of_any_length_finds_its_keys_in_any_order() {
    let keys: Vec<_> = (0..97_u8).map(|number| format!("k{number:02}")).collect();
    let forwards: Value = keys.iter().cloned().zip(0..97_u8).collect();
    same::<Wide>(forwards);
    let backwards = keys.iter().zip(0..97_u8).rev();
    let members: Vec<_> = backwards
        .map(|(key, value)| format!("\"{key}\":{value}"))
        .collect();
    let text = format!("{{\"k\":1,{},\"k97\":2}}", members.join(","));
    let wide: Wide = from_str(&text).expect("reads");
    assert_eq!((wide.k00, wide.k50, wide.k96), (0, 50, 96));
}

#[test]
fn keys_that_differ_in_one_byte_are_other_keys() {
    let known: Value = again::<Image>(json!({}));
    for key in ["Id", "Kind", "Labels", "RepoTags", "VirtualSize"] {
        for at in 0..key.len() {
            let mut other = key.to_owned();
            other.replace_range(at..=at, "_");
            // A number would be refused.
            assert_eq!(again::<Image>(json!({ other: [1.5] })), known, "{key}");
        }
    }
    assert_eq!(again::<Image>(json!({"": 1, "I": 1, "Idd": 1})), known);
}

#[test]
fn keys_may_have_escapes() {
    let image: Image = from_str(r#"{"\u0049d":"a","\u00e9\ud83d\ude00":1}"#).expect("reads");
    assert_eq!(image.id, "a");
    let open: Open = from_str(r#"{"\u0001\u00e9\ud83d\ude00":1,"\u00e9é":2}"#).expect("reads");
    let keys: Vec<_> = open.additional_properties.into_keys().collect();
    assert_eq!(keys, ["\u{1}é😀", "éé"]);
}

#[test]
fn keys_that_are_no_text_are_refused() {
    for key in [&b"\xff"[..], b"a\nb", b"\\ud800", b"\\n\xff", b"\\x"] {
        let body = [b"{\"", key, b"\":1}"].concat();
        assert!(from_slice::<Image>(&body).is_err(), "{key:?}");
        assert!(from_slice::<Open>(&body).is_err(), "{key:?}");
        assert!(from_slice::<Value>(&body).is_err(), "{key:?}");
    }
    let message = error::<Image>("{\n\"a\u{1}\":1}");
    assert!(message.contains("at line 2 column"), "{message}");
}
