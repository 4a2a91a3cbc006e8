//! Replies are read by their status.

use crate::one_file_tree::operations::{self as one_file, Operation as _};
use crate::requests_tree::operations::{
    DecodeError, ItemGet, ItemGetError, ItemGetReply, NoError, Operation, Operation2, Ping,
    PostUpload, ReplyError, StreamOperation,
};
use http::{HeaderMap, HeaderValue, StatusCode, header};

fn status(status: u16) -> StatusCode {
    StatusCode::from_u16(status).expect("it is a status")
}

fn item(code: u16, body: &str) -> Result<ItemGetReply, ReplyError<ItemGetError>> {
    ItemGet::read(status(code), &HeaderMap::new(), body.as_bytes())
}

#[test]
fn success_is_a_variant_for_each_status() {
    let Ok(ItemGetReply::Ok(found)) = item(200, "{\"id\":1}") else {
        panic!("it is an item");
    };
    assert_eq!(found.id, 1);
    assert_eq!(item(202, "").ok(), Some(ItemGetReply::Accepted));
}

#[test]
fn failure_is_an_error_with_its_status() {
    let Err(ReplyError::Api { status, error }) = item(404, "{\"what\":\"x\"}") else {
        panic!("the API says so");
    };
    assert_eq!(status, 404);
    assert!(
        matches!(error, ItemGetError::NotFound(missing) if missing.what.as_deref() == Some("x"))
    );
    let Err(ReplyError::Api { error, .. }) = item(500, "{\"title\":\"y\"}") else {
        panic!("the API says so");
    };
    assert!(
        matches!(error, ItemGetError::Default(problem) if problem.title.as_deref() == Some("y"))
    );
}

#[test]
fn what_does_not_fit_keeps_its_bytes() {
    let error = item(500, "<html>").expect_err("it is a failure");
    assert!(matches!(&error, ReplyError::Status { body, .. } if body == b"<html>"));
    assert_eq!(error.to_string(), "500 Internal Server Error: <html>");
    let error = item(200, "{").expect_err("it is no JSON");
    assert!(matches!(
        error,
        ReplyError::Body {
            error: DecodeError::Json(_),
            ..
        }
    ));
    assert_eq!(error.status(), 200);
}

#[test]
fn ranges_and_the_default_count() {
    let none = HeaderMap::new();
    let read = |code| PostUpload::read(status(code), &none, b"a,b");
    assert_eq!(read(207).ok().as_deref(), Some("a,b"));
    assert!(matches!(read(300), Err(ReplyError::Status { .. })));
    let ping = |code| Ping::read(status(code), &none, b"OK");
    assert_eq!(ping(299).ok().as_deref(), Some("OK"));
    let failed: Result<String, ReplyError<NoError>> = ping(400);
    assert!(matches!(failed, Err(ReplyError::Status { .. })));
}

#[test]
fn the_media_type_of_a_failure_of_swagger_is_that_of_success() {
    let none = HeaderMap::new();
    let failed = one_file::Logs::read(status(404), &none, b"{\"message\":\"no\"}");
    let Err(one_file::ReplyError::Api { error, .. }) = failed else {
        panic!("the API says so");
    };
    assert_eq!(error.message.as_deref(), Some("no"));
    assert_eq!(
        one_file::Error::read(status(204), &none, b"").ok(),
        Some(())
    );
}

#[test]
fn a_stream_is_checked_for_its_status_first() {
    let none = HeaderMap::new();
    let body = b"{\"id\":1}\n\n{\"id\":2}".as_slice();
    let items = Operation2::items(status(200), &none, body).expect("it is a stream");
    let ids: Vec<_> = items.map(|item| item.expect("it is an item").id).collect();
    assert_eq!(ids, [1, 2]);
    let failed = Operation2::items(status(500), &none, b"no".as_slice());
    assert!(matches!(failed, Err(ReplyError::Status { body, .. }) if body == b"no"));
}

#[test]
fn the_media_type_says_whether_there_are_frames() {
    let mut headers = HeaderMap::new();
    let read =
        |headers: &HeaderMap| one_file::Logs::read(status(200), headers, b"\x02\0\0\0\0\0\0\x01x");
    let framed = read(&headers).expect("it is a frame");
    assert_eq!(framed.len(), 1);
    assert_eq!(framed[0].source, one_file::FrameSource::Stderr);
    assert_eq!(framed[0].data, b"x");
    let raw = HeaderValue::from_static("application/vnd.docker.raw-stream");
    headers.insert(header::CONTENT_TYPE, raw);
    let raw = read(&headers).expect("it is output");
    assert_eq!(raw[0].source, one_file::FrameSource::Terminal);
    assert_eq!(raw[0].data.len(), 9);
}
