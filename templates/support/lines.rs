//! JSON values one after the other, one a line: NDJSON, JSON Lines and JSON text sequences.
//!
//! In: bytes, cut anywhere. Out: values. Needs: `decode` and `json`. Empty lines and the record separators of JSON text sequences
//! (RFC 7464) are skipped.

use super::{DecodeError, Decoder, ITEM_LIMIT, from_slice};
use serde::de::DeserializeOwned;
use std::marker::PhantomData;

/// Decodes a stream of JSON values, one a line.
#[derive(Debug)]
pub struct Lines<T> {
    /// What is not yet returned.
    buffer: Vec<u8>,
    /// Where the next line begins.
    start: usize,
    /// How far the line has been searched for its end.
    searched: usize,
    limit: usize,
    state: State,
    item: PhantomData<fn() -> T>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// More bytes may come.
    Open,
    /// What is in the buffer is all.
    Finished,
    /// Nothing follows.
    Broken,
}

impl<T> Lines<T> {
    /// Takes lines of up to 16 MiB.
    pub fn new() -> Self {
        Self::with_limit(ITEM_LIMIT)
    }

    /// Takes lines of up to this many bytes. A longer one is an error, and the end.
    pub fn with_limit(limit: usize) -> Self {
        Self {
            buffer: Vec::new(),
            start: 0,
            searched: 0,
            limit,
            state: State::Open,
            item: PhantomData,
        }
    }

    /// The bounds of the next line, without its end.
    fn line(&mut self) -> Option<(usize, usize)> {
        let rest = self.buffer.get(self.searched..).unwrap_or_default();
        let from = self.start;
        match rest.iter().position(|byte| *byte == b'\n') {
            Some(at) => {
                let end = self.searched + at;
                self.start = end + 1;
                self.searched = self.start;
                Some((from, end))
            }
            None => {
                self.searched = self.buffer.len();
                let is_last = self.state == State::Finished && from < self.buffer.len();
                if is_last {
                    self.start = self.buffer.len();
                }
                is_last.then_some((from, self.buffer.len()))
            }
        }
    }
}

impl<T> Default for Lines<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: DeserializeOwned> Decoder for Lines<T> {
    type Item = T;

    fn push(&mut self, bytes: &[u8]) {
        if self.state == State::Broken {
            return;
        }
        // What was returned is dropped here and not line by line, so that each byte is moved at most once for each push.
        self.buffer.drain(..self.start.min(self.buffer.len()));
        self.searched = self.searched.saturating_sub(self.start);
        self.start = 0;
        self.buffer.extend_from_slice(bytes);
    }

    fn finish(&mut self) {
        if self.state == State::Open {
            self.state = State::Finished;
        }
    }

    fn next(&mut self) -> Option<Result<T, DecodeError>> {
        if self.state == State::Broken {
            return None;
        }
        loop {
            let line = self.line();
            let length = match line {
                Some((start, end)) => end - start,
                None => self.buffer.len() - self.start,
            };
            if length > self.limit {
                self.state = State::Broken;
                self.buffer = Vec::new();
                return Some(Err(DecodeError::TooLong(self.limit)));
            }
            let (start, end) = line?;
            let line = self.buffer.get(start..end).unwrap_or_default();
            let line = match line.split_first() {
                Some((0x1e, rest)) => rest,
                _ => line,
            };
            if !line.iter().all(u8::is_ascii_whitespace) {
                return Some(from_slice(line).map_err(DecodeError::Json));
            }
        }
    }
}
