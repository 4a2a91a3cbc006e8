//! Programs that speak to Docker over a Unix socket, each with another HTTP client. The first argument is the socket.
//!
//! `unix_socket` does it with the standard library alone, `with_hyper` and `with_reqwest` with the clients that they are named
//! after; `image_build` and `system_events` show a body of bytes and a stream. `tests/engine/run` runs all of them
//! against a real engine, and the test `recorded` against recorded replies.

use docker_models::v1_41::operations::IntoRequest;
use http::Response;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::error::Error;

/// The socket of the first argument, or that of an engine as it is installed.
pub fn socket() -> String {
    let first = std::env::args().nth(1);
    first.unwrap_or_else(|| "/var/run/docker.sock".to_owned())
}

/// Sends the request of an operation with hyper, over a connection of its own.
///
/// # Errors
///
/// The request cannot be written, or the socket cannot be reached.
pub async fn send(operation: impl IntoRequest) -> Result<Response<Incoming>, Box<dyn Error>> {
    let mut request = operation.into_request()?;
    let host = http::HeaderValue::from_static("docker");
    request.headers_mut().insert(http::header::HOST, host);
    let socket = tokio::net::UnixStream::connect(socket()).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(socket)).await?;
    tokio::spawn(connection);
    let request = request.map(|body| Full::new(Bytes::from(body)));
    Ok(sender.send_request(request).await?)
}

/// The whole body of a reply.
///
/// # Errors
///
/// The connection is lost.
pub async fn collected(reply: Response<Incoming>) -> Result<Bytes, hyper::Error> {
    Ok(reply.into_body().collect().await?.to_bytes())
}
