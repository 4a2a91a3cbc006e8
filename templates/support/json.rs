//! JSON that comes as bytes, such as the body of a reply.
//!
//! In: bytes. Out: a value. Needs: nothing of this module. Left out on purpose: writing, for which `serde_json` has all there is.

use serde::de::Deserialize;

/// Reads a value from the bytes of JSON text.
///
/// As `serde_json::from_slice`, which looks at each text whether it is UTF-8: here all bytes are looked at once, which takes less time.
/// Bytes that are not UTF-8 are left to `serde_json`, so that errors are the same.
///
/// # Errors
///
/// If it is not JSON, not of this type, or followed by more than white space.
pub fn from_slice<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, serde_json::Error> {
    match std::str::from_utf8(bytes) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(bytes),
    }
}
