//! The output of a program in frames: each has a header of eight bytes with its source and its length.
//!
//! ```text
//! [source, 0, 0, 0, length: 4 bytes, the highest first] length bytes
//! ```
//!
//! In: bytes, cut anywhere. Out: frames. Needs: `decode`. The output of a program with a terminal has no frames: it is decoded
//! by [`Frames::raw`], and each piece that comes is a frame from the terminal.

use super::{DecodeError, Decoder, ITEM_LIMIT};

/// A piece of the output of a program.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Frame {
    /// Where it was written to.
    pub source: FrameSource,
    /// What was written.
    pub data: Vec<u8>,
}

/// Where the output of a program was written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FrameSource {
    /// The standard input, which is echoed.
    Stdin,
    /// The standard output.
    Stdout,
    /// The standard error output.
    Stderr,
    /// The terminal, to which both outputs are written.
    Terminal,
    /// Any other number in the header; 3 is an error of the server itself.
    Other(u8),
}

impl From<u8> for FrameSource {
    fn from(number: u8) -> Self {
        match number {
            0 => Self::Stdin,
            1 => Self::Stdout,
            2 => Self::Stderr,
            other => Self::Other(other),
        }
    }
}

/// Decodes a stream of frames.
#[derive(Debug)]
pub struct Frames {
    buffer: Vec<u8>,
    /// Where the next frame begins.
    start: usize,
    limit: usize,
    is_raw: bool,
    is_finished: bool,
    is_broken: bool,
}

/// The length of a header.
const HEADER: usize = 8;

impl Frames {
    /// Takes frames with headers and up to 16 MiB of data.
    pub fn multiplexed() -> Self {
        Self {
            buffer: Vec::new(),
            start: 0,
            limit: ITEM_LIMIT,
            is_raw: false,
            is_finished: false,
            is_broken: false,
        }
    }

    /// Takes bytes without headers.
    pub fn raw() -> Self {
        Self {
            is_raw: true,
            ..Self::multiplexed()
        }
    }

    /// Returns what decodes a body with these headers: raw where the media type is one of those that have no frames.
    pub fn of(headers: &http::HeaderMap, raw: &[&str]) -> Self {
        let media = headers.get(http::header::CONTENT_TYPE);
        let media = media.and_then(|value| value.to_str().ok());
        let essence = media.and_then(|text| text.split(';').next());
        let is_raw = essence.is_some_and(|essence| {
            let mut types = raw.iter();
            types.any(|media| essence.trim().eq_ignore_ascii_case(media))
        });
        if is_raw {
            Self::raw()
        } else {
            Self::multiplexed()
        }
    }

    /// Takes frames of up to this many bytes. The header of a longer one is an error, and the end.
    #[must_use]
    pub fn with_limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    fn framed(&mut self) -> Option<Result<Frame, DecodeError>> {
        let rest = self.buffer.get(self.start..).unwrap_or_default();
        let [source, _, _, _, a, b, c, d, rest @ ..] = rest else {
            let is_cut = self.is_finished && !rest.is_empty();
            return is_cut.then(|| self.broken(DecodeError::Truncated));
        };
        let (source, length) = (*source, [*a, *b, *c, *d]);
        let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
        if length > self.limit {
            return Some(self.broken(DecodeError::TooLong(self.limit)));
        }
        match rest.get(..length) {
            Some(data) => {
                let frame = Frame {
                    source: source.into(),
                    data: data.to_vec(),
                };
                self.start += HEADER + length;
                Some(Ok(frame))
            }
            None => self
                .is_finished
                .then(|| self.broken(DecodeError::Truncated)),
        }
    }

    fn broken(&mut self, error: DecodeError) -> Result<Frame, DecodeError> {
        self.is_broken = true;
        self.buffer = Vec::new();
        self.start = 0;
        Err(error)
    }
}

impl Decoder for Frames {
    type Item = Frame;

    fn push(&mut self, bytes: &[u8]) {
        if self.is_broken {
            return;
        }
        self.buffer.drain(..self.start.min(self.buffer.len()));
        self.start = 0;
        self.buffer.extend_from_slice(bytes);
    }

    fn finish(&mut self) {
        self.is_finished = true;
    }

    fn next(&mut self) -> Option<Result<Frame, DecodeError>> {
        if self.is_broken {
            return None;
        }
        if !self.is_raw {
            return self.framed();
        }
        let data = std::mem::take(&mut self.buffer);
        let source = FrameSource::Terminal;
        (!data.is_empty()).then_some(Ok(Frame { source, data }))
    }
}
