//! JSON texts one after the other, as a stream sends them, without the places of their nodes.

use serde_json::Value;

/// The values, up to the first text that is not JSON.
pub fn values(bytes: &[u8]) -> Vec<Value> {
    let values = serde_json::Deserializer::from_slice(bytes).into_iter::<Value>();
    values.map_while(Result::ok).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_no_json_ends_the_stream() {
        assert_eq!(
            values(b"{\"a\": 1}\n[2]\nthree"),
            [json!({"a": 1}), json!([2])]
        );
        assert!(values(b"").is_empty());
    }
}
