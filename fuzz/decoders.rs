//! What the fuzz target `decode` does with its bytes. The tests do the same on stable.

use docker_models::v1_55::operations::{
    DecodeError, Decoder, Frame, Frames, ItemStream, Items, Lines, StreamError,
};
use futures_core::Stream;
use serde_json::Value;
use std::convert::Infallible;
use std::fmt::Debug;
use std::io::Read;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

/// An item, or what is wrong with it, to compare.
type Decoded<T> = Vec<Result<T, String>>;

/// Bytes to items: they are the same however the bytes are cut, and from whatever they come. The first byte says how long an item may
/// be, the second how the rest is cut.
pub fn decode(bytes: &[u8]) {
    let [limit, seed, bytes @ ..] = bytes else {
        return;
    };
    let limit = usize::from(*limit) * 16;
    let pieces = cut(bytes, *seed);
    same(bytes, &pieces, || Lines::<Value>::with_limit(limit));
    same(bytes, &pieces, || Lines::<Vec<u8>>::with_limit(limit));
    let frames = same(bytes, &pieces, || Frames::multiplexed().with_limit(limit));
    let frames = frames.into_iter().flatten();
    assert!(
        frames
            .map(|frame| frame.data.len())
            .all(|length| length <= limit)
    );
    // Without headers, a frame is what came at once.
    let raw = of_machine(Frames::raw(), &pieces).into_iter().flatten();
    let raw: Vec<u8> = raw.flat_map(|frame: Frame| frame.data).collect();
    assert_eq!(raw, bytes);
}

/// The bytes in pieces of 0 to 15 bytes, or longer ones, as a generator with this seed says.
fn cut(bytes: &[u8], seed: u8) -> Vec<&[u8]> {
    let mut state = u32::from(seed) * 2 + 1;
    let mut rest = bytes;
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let size = (state >> 16) as usize % 16;
        let size = if size == 15 { 4_000 } else { size };
        let (piece, others) = rest.split_at(size.min(rest.len()));
        pieces.push(piece);
        rest = others;
    }
    pieces
}

/// Decodes in four ways, and gives what comes of each.
fn same<D>(bytes: &[u8], pieces: &[&[u8]], decoder: impl Fn() -> D) -> Decoded<D::Item>
where
    D: Decoder + Unpin,
    D::Item: Debug + PartialEq,
{
    let whole = of_machine(decoder(), &[bytes]);
    assert!(whole.len() <= bytes.len() + 1, "{} items", whole.len());
    assert_eq!(of_machine(decoder(), pieces), whole);
    assert_eq!(of_reader(decoder(), pieces), whole);
    assert_eq!(of_stream(decoder(), pieces), whole);
    whole
}

fn decoded<T>(item: Result<T, DecodeError>) -> Result<T, String> {
    item.map_err(|error| error.to_string())
}

/// By hand: all items that there are after each piece, and after the end. Nothing follows that.
fn of_machine<D: Decoder>(mut decoder: D, pieces: &[&[u8]]) -> Decoded<D::Item> {
    let mut items = Vec::new();
    for piece in pieces {
        decoder.push(piece);
        while let Some(item) = decoder.next() {
            items.push(decoded(item));
        }
    }
    decoder.finish();
    while let Some(item) = decoder.next() {
        items.push(decoded(item));
    }
    assert!(decoder.next().is_none());
    items
}

/// A reader and a stream of pieces. To a reader an empty piece would be the end; a stream is not ready before each piece.
struct Pieces<'p> {
    pieces: std::slice::Iter<'p, &'p [u8]>,
    is_ready: bool,
}

impl<'p> Pieces<'p> {
    fn of(pieces: &'p [&'p [u8]]) -> Self {
        let pieces = pieces.iter();
        let is_ready = false;
        Self { pieces, is_ready }
    }
}

impl Read for Pieces<'_> {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        match self.pieces.find(|piece| !piece.is_empty()) {
            Some(piece) => {
                to[..piece.len()].copy_from_slice(piece);
                Ok(piece.len())
            }
            None => Ok(0),
        }
    }
}

impl<'p> Stream for Pieces<'p> {
    type Item = Result<&'p [u8], Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.is_ready = !self.is_ready;
        if self.is_ready {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.pieces.next().copied().map(Ok))
    }
}

fn of_reader<D: Decoder>(decoder: D, pieces: &[&[u8]]) -> Decoded<D::Item> {
    Items::new(Pieces::of(pieces), decoder)
        .map(decoded)
        .collect()
}

fn of_stream<D: Decoder + Unpin>(decoder: D, pieces: &[&[u8]]) -> Decoded<D::Item> {
    let mut stream = ItemStream::new(Pieces::of(pieces), decoder);
    let mut context = Context::from_waker(Waker::noop());
    let mut items = Vec::new();
    loop {
        match Pin::new(&mut stream).poll_next(&mut context) {
            Poll::Pending => {}
            Poll::Ready(None) => return items,
            Poll::Ready(Some(item)) => items.push(item.map_err(|error| match error {
                StreamError::Decode(error) => error.to_string(),
                StreamError::Receive(never) => match never {},
            })),
        }
    }
}
