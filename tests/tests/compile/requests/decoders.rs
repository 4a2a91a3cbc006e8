//! Bodies in parts give the same items however they are cut, and never more than the limit is kept.

use crate::one_file_tree::operations as one_file;
use crate::requests_tree::operations::{DecodeError, Decoder, Items, Lines};
use one_file::{Decoder as _, Frame, FrameSource, Frames};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::io::{self, Read};

/// A reader that gives its bytes in pieces of these sizes, and then of one byte.
struct Cut<'a> {
    bytes: &'a [u8],
    sizes: std::vec::IntoIter<usize>,
}

impl Read for Cut<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let size = self.sizes.next().unwrap_or(1).clamp(1, to.len());
        let size = size.min(self.bytes.len());
        let (now, rest) = self.bytes.split_at(size);
        to[..size].copy_from_slice(now);
        self.bytes = rest;
        Ok(size)
    }
}

fn cut(bytes: &[u8], sizes: Vec<usize>) -> Cut<'_> {
    Cut {
        bytes,
        sizes: sizes.into_iter(),
    }
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(any::<String>(), 0..8)
}

fn sizes() -> impl Strategy<Value = Vec<usize>> {
    proptest::collection::vec(1..20usize, 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn lines_are_the_same_however_they_are_cut(
        texts in texts(), ends in proptest::collection::vec(0..4usize, 8), sizes in sizes(), is_closed: bool,
    ) {
        let values: Vec<_> = texts.iter().map(|text| json!({ "text": text })).collect();
        let mut bytes = Vec::new();
        for (at, value) in values.iter().enumerate() {
            let end = ["\n", "\r\n", "\n\n", "\n\x1e"][ends[at]];
            let is_last = at + 1 == values.len();
            bytes.extend_from_slice(value.to_string().as_bytes());
            if !is_last || is_closed {
                bytes.extend_from_slice(end.trim_end_matches(if is_last { '\x1e' } else { '\0' }).as_bytes());
            }
        }
        let read: Result<Vec<Value>, _> = Items::new(cut(&bytes, sizes), Lines::new()).collect();
        prop_assert_eq!(read.expect("they are JSON"), values);
    }

    #[test]
    fn frames_are_the_same_however_they_are_cut(
        frames in proptest::collection::vec((0..5u8, proptest::collection::vec(any::<u8>(), 0..40)), 0..8), sizes in sizes(),
    ) {
        let mut bytes = Vec::new();
        for (source, data) in &frames {
            bytes.extend_from_slice(&[*source, 0, 0, 0]);
            bytes.extend_from_slice(&(data.len() as u32).to_be_bytes());
            bytes.extend_from_slice(data);
        }
        let read: Result<Vec<Frame>, _> = one_file::Items::new(cut(&bytes, sizes.clone()), Frames::multiplexed()).collect();
        let read: Vec<_> = read.expect("they are frames").into_iter().map(|frame| (frame.source, frame.data)).collect();
        let sent: Vec<_> = frames.into_iter().map(|(source, data)| (FrameSource::from(source), data)).collect();
        prop_assert_eq!(read, sent);
        let raw: Result<Vec<Frame>, _> = one_file::Items::new(cut(&bytes, sizes), Frames::raw()).collect();
        let raw: Vec<u8> = raw.expect("any bytes are").into_iter().flat_map(|frame| frame.data).collect();
        prop_assert_eq!(raw, bytes);
    }

    #[test]
    fn any_bytes_end(bytes in proptest::collection::vec(any::<u8>(), 0..300), sizes in sizes()) {
        let lines = Items::new(cut(&bytes, sizes.clone()), Lines::<Value>::with_limit(50));
        prop_assert!(lines.count() <= bytes.len() + 1);
        let frames = one_file::Items::new(cut(&bytes, sizes), Frames::multiplexed().with_limit(50));
        prop_assert!(frames.count() <= bytes.len() + 1);
    }
}

#[test]
fn a_line_that_cannot_be_read_does_not_end_the_stream() {
    let mut lines = Lines::<u8>::new();
    lines.push(b"1\nx\n300\n2");
    assert_eq!(lines.next().and_then(Result::ok), Some(1));
    assert!(matches!(lines.next(), Some(Err(DecodeError::Json(_)))));
    assert!(matches!(lines.next(), Some(Err(DecodeError::Json(_)))));
    assert!(lines.next().is_none(), "more may come");
    lines.push(b"5\n");
    assert_eq!(lines.next().and_then(Result::ok), Some(25));
    lines.finish();
    assert!(lines.next().is_none());
}

#[test]
fn a_line_longer_than_the_limit_is_the_end() {
    let mut lines = Lines::<Value>::with_limit(4);
    lines.push(b"1234\n12");
    assert_eq!(lines.next().and_then(Result::ok), Some(json!(1234)));
    assert!(lines.next().is_none());
    lines.push(b"345");
    assert!(matches!(lines.next(), Some(Err(DecodeError::TooLong(4)))));
    lines.push(b"\n1\n");
    lines.finish();
    assert!(lines.next().is_none());
}

#[test]
fn a_frame_longer_than_the_limit_is_the_end() {
    let mut frames = Frames::multiplexed().with_limit(4);
    frames.push(&[
        1, 0, 0, 0, 0, 0, 0, 4, 1, 2, 3, 4, 1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff,
    ]);
    assert_eq!(
        frames
            .next()
            .and_then(Result::ok)
            .map(|frame| frame.data.len()),
        Some(4)
    );
    assert!(matches!(
        frames.next(),
        Some(Err(one_file::DecodeError::TooLong(4)))
    ));
    frames.push(&[1, 0, 0, 0, 0, 0, 0, 0]);
    assert!(frames.next().is_none());
}

#[test]
fn a_frame_that_is_cut_off_is_an_error() {
    for bytes in [&[1, 0, 0][..], &[1, 0, 0, 0, 0, 0, 0, 2, 9]] {
        let mut frames = Frames::multiplexed();
        frames.push(bytes);
        assert!(frames.next().is_none());
        frames.finish();
        assert!(matches!(
            frames.next(),
            Some(Err(one_file::DecodeError::Truncated))
        ));
        assert!(frames.next().is_none());
    }
}

#[test]
fn an_error_of_the_reader_is_the_last_item() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("gone"))
        }
    }
    let mut items = Items::new(Broken, Lines::<Value>::new());
    assert!(matches!(items.next(), Some(Err(DecodeError::Read(_)))));
    assert!(items.next().is_none());
}
