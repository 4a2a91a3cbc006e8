//! Bodies that are many items, from a `futures` stream of chunks.
//!
//! In: a stream of bytes, such as the body of an asynchronous client. Out: a stream of items. Needs: `decode`, `futures_core`.

use super::{DecodeError, Decoder};
use futures_core::Stream;
use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The items of a stream of chunks, as a stream. It ends after an error of the chunks.
#[derive(Debug)]
pub struct ItemStream<S, D> {
    chunks: S,
    decoder: D,
    has_ended: bool,
}

impl<S, D> ItemStream<S, D> {
    /// Takes the chunks through a decoder.
    pub fn new(chunks: S, decoder: D) -> Self {
        Self {
            chunks,
            decoder,
            has_ended: false,
        }
    }
}

/// Why there is no item.
#[derive(Debug)]
pub enum StreamError<E> {
    /// The chunk could not be received.
    Receive(E),
    /// The bytes are no item.
    Decode(DecodeError),
}

impl<E: fmt::Display> fmt::Display for StreamError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Receive(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
        }
    }
}

impl<E: Error + 'static> Error for StreamError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Receive(error) => Some(error),
            Self::Decode(error) => Some(error),
        }
    }
}

impl<S, D, B, E> Stream for ItemStream<S, D>
where
    S: Stream<Item = Result<B, E>> + Unpin,
    D: Decoder + Unpin,
    B: AsRef<[u8]>,
{
    type Item = Result<D::Item, StreamError<E>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.decoder.next() {
                return Poll::Ready(Some(item.map_err(StreamError::Decode)));
            }
            if this.has_ended {
                return Poll::Ready(None);
            }
            match Pin::new(&mut this.chunks).poll_next(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Some(Ok(chunk))) => this.decoder.push(chunk.as_ref()),
                Poll::Ready(Some(Err(error))) => {
                    this.has_ended = true;
                    return Poll::Ready(Some(Err(StreamError::Receive(error))));
                }
                Poll::Ready(None) => {
                    this.has_ended = true;
                    this.decoder.finish();
                }
            }
        }
    }
}
