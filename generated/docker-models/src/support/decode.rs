#![cfg_attr(rustfmt, rustfmt_skip)]
//! Bodies that are many items: the trait of their decoders, and items from a reader.
//!
//! A decoder is a state machine without I/O: bytes go in as they come, cut anywhere, and items come out.
//! In: bytes. Out: items. Left out on purpose: waiting for bytes.

use std::error::Error;
use std::fmt;
use std::io::{ErrorKind, Read};

/// Splits bytes into items.
///
/// ```text
/// decoder.push(chunk);
/// while let Some(item) = decoder.next() { … }
/// // when there are no more bytes:
/// decoder.finish();
/// while let Some(item) = decoder.next() { … }
/// ```
pub trait Decoder {
    /// What comes out.
    type Item;

    /// Takes the next bytes, of any number.
    fn push(&mut self, bytes: &[u8]);

    /// Says that no more bytes come.
    fn finish(&mut self);

    /// Returns the next item that is whole. `None` where more bytes are needed, or after the end.
    ///
    /// # Errors
    ///
    /// If the bytes are no item. An item that is too long ends the stream; after one that cannot be read, the next follows.
    fn next(&mut self) -> Option<Result<Self::Item, DecodeError>>;
}

/// Why bytes are no item, or a body is not what it should be.
#[derive(Debug)]
pub enum DecodeError {
    /// They are not JSON of this type.
    Json(serde_json::Error),
    /// They are not text.
    NotUtf8,
    /// An item is longer than this many bytes.
    TooLong(usize),
    /// The bytes end within an item.
    Truncated,
    /// They could not be received.
    Read(std::io::Error),
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => error.fmt(f),
            Self::NotUtf8 => f.write_str("the text is not UTF-8"),
            Self::TooLong(limit) => write!(f, "an item is longer than {limit} bytes"),
            Self::Truncated => f.write_str("the bytes end within an item"),
            Self::Read(error) => error.fmt(f),
        }
    }
}

impl Error for DecodeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Json(error) => Some(error),
            Self::Read(error) => Some(error),
            Self::NotUtf8 | Self::TooLong(_) | Self::Truncated => None,
        }
    }
}

/// The longest item that decoders take unless they are told otherwise: 16 MiB.
pub const ITEM_LIMIT: usize = 16 << 20;

/// The items of a reader, as an iterator. It ends after an error of the reader.
#[derive(Debug)]
pub struct Items<R, D> {
    reader: R,
    decoder: D,
    has_ended: bool,
}

impl<R: Read, D: Decoder> Items<R, D> {
    /// Takes the bytes of the reader through a decoder.
    pub fn new(reader: R, decoder: D) -> Self {
        Self {
            reader,
            decoder,
            has_ended: false,
        }
    }

    /// Gives the reader back. What was read and not yet returned is lost.
    pub fn into_reader(self) -> R {
        self.reader
    }
}

impl<R: Read, D: Decoder> Iterator for Items<R, D> {
    type Item = Result<D::Item, DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut buffer = [0; 8192];
        loop {
            if let Some(item) = self.decoder.next() {
                return Some(item);
            }
            if self.has_ended {
                return None;
            }
            match self.reader.read(&mut buffer) {
                Ok(0) => {
                    self.has_ended = true;
                    self.decoder.finish();
                }
                // A reader that says more than it was given room for is wrong; this takes what there is.
                Ok(count) => self.decoder.push(buffer.get(..count).unwrap_or(&buffer)),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    self.has_ended = true;
                    return Some(Err(DecodeError::Read(error)));
                }
            }
        }
    }
}
