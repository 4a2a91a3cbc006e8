//! No value ends the part of a URL that it stands in: what is decoded is what was given.

use crate::one_file_tree::operations::{self as one_file, IntoRequest as _};
use crate::requests_tree::operations::{IntoRequest, ItemGet, RequestError};
use proptest::prelude::*;

/// The bytes of a text with `%41` decoded, which stands for one value.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if let (b'%', [high, low, tail @ ..]) = (first, tail) {
            let digit = |digit: u8| char::from(digit).to_digit(16).expect("it is a digit") as u8;
            bytes.push(digit(*high) * 16 + digit(*low));
            rest = tail;
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).expect("it is UTF-8")
}

fn odd_texts() -> impl Strategy<Value = String> {
    let odd = prop_oneof![
        Just("/".to_owned()),
        Just("%".to_owned()),
        Just("%2F".to_owned()),
        Just("?".to_owned()),
        Just("#".to_owned()),
        Just("&".to_owned()),
        Just("=".to_owned()),
        Just("+".to_owned()),
        Just(" ".to_owned()),
        Just(",".to_owned()),
        Just(";".to_owned()),
        Just("..".to_owned()),
        Just("ü".to_owned()),
        Just("名".to_owned()),
        Just("😀".to_owned()),
        Just("\0".to_owned()),
        Just("\r\n".to_owned()),
        any::<String>(),
    ];
    proptest::collection::vec(odd, 1..8).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn a_path_parameter_is_one_segment(name in odd_texts()) {
        let request = one_file::Logs::new(&*name).into_request();
        if matches!(&*name, "" | "." | "..") {
            let is_refused = matches!(request, Err(one_file::RequestError::BadSegment { .. }));
            prop_assert!(is_refused);
            return Ok(());
        }
        let request = request.expect("it can be sent");
        prop_assert_eq!(request.uri().query(), None);
        let segments: Vec<_> = request.uri().path().split('/').collect();
        prop_assert_eq!(&segments[..3], &["", "v1", "logs"][..]);
        prop_assert_eq!(segments.len(), 4);
        prop_assert_eq!(decoded(segments[3]), name);
    }

    #[test]
    fn a_query_parameter_is_one_pair(value in odd_texts(), other in odd_texts()) {
        let request = ItemGet::new(1, ["k"], &*value).session(&*other).into_request();
        let request = request.expect("it can be sent");
        let query = request.uri().query().expect("there is one");
        prop_assert_eq!(query.split('&').count(), 1);
        let (key, sent) = query.split_once('=').expect("it is a pair");
        prop_assert_eq!(key, "type");
        prop_assert_eq!(decoded(sent), value);
        let cookie = request.headers()["cookie"].to_str().expect("it is ASCII");
        prop_assert_eq!(decoded(cookie.strip_prefix("session=").expect("it is the cookie")), other);
    }

    #[test]
    fn the_items_of_a_list_stay_apart(items in proptest::collection::vec(odd_texts(), 1..5)) {
        let request = one_file::Logs::new("a").tab(items.iter().map(String::as_str)).into_request();
        let request = request.expect("it can be sent");
        let query = request.uri().query().expect("there is one");
        let list = query.strip_prefix("tab=").expect("it is the list");
        let sent: Vec<_> = list.split(',').map(decoded).collect();
        prop_assert_eq!(sent, items);
    }
}

#[test]
fn a_path_parameter_that_leads_elsewhere_is_an_error() {
    for name in ["", ".", ".."] {
        let error = one_file::Logs::new(name)
            .into_request()
            .expect_err("it is refused");
        assert_eq!(
            error.to_string(),
            format!("the path parameter `name` cannot be {name:?}")
        );
    }
    // A style that writes something in any case may have an empty value.
    let request = ItemGet::new(1, [""], "t").into_request();
    assert_eq!(
        request.expect("it can be sent").uri().path(),
        "/v2/items/1/;kind="
    );
    let too_long = "x".repeat(100_000);
    let error = ItemGet::new(1, ["k"], too_long).into_request();
    assert!(matches!(error, Err(RequestError::Uri(_))));
}
