//! The request as a command.

use super::Sample;
use super::body::BodySample;
use super::shell::Command;
use crate::ir::Method;
use crate::printable::Printable;

/// The host in a URL, where the server is known by its socket, or not known.
const HOST: &str = "http://localhost";

/// The command that sends a request; `None` where curl would send another one.
pub(super) fn print(sample: &Sample<'_>, socket: Option<&str>) -> Option<Printable> {
    let mut command = Command::new("curl");
    if let Some(socket) = socket {
        command.option("--unix-socket");
        command.word(socket)?;
    }
    method(&mut command, sample.method());
    for (name, value) in &sample.headers {
        header(&mut command, name, value)?;
    }
    if let Some(body) = &sample.body {
        self::body(&mut command, body)?;
    }
    command.word(&format!("{HOST}{}", sent_as_it_is(sample)?))?;
    Some(Printable::fence("sh", &command.into_line()))
}

fn method(command: &mut Command, method: Method) {
    let request = match method {
        Method::Get => return,
        // It waits for no body.
        Method::Head => return command.option("--head"),
        Method::Put => "PUT",
        Method::Post => "POST",
        Method::Delete => "DELETE",
        Method::Options => "OPTIONS",
        Method::Patch => "PATCH",
        Method::Trace => "TRACE",
    };
    command.option("--request");
    command.option(request);
}

fn header(command: &mut Command, name: &str, value: &str) -> Option<()> {
    let is_token = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    // A header without a name is none, and an `@` in front names a file.
    if name.is_empty() || !name.chars().all(is_token) || !value.is_ascii() || value.is_empty() {
        return None;
    }
    command.option("--header");
    command.word(&format!("{name}: {value}"))
}

fn body(command: &mut Command, body: &BodySample) -> Option<()> {
    match body {
        BodySample::Json {
            media_type, json, ..
        } => {
            header(command, "Content-Type", media_type)?;
            let text = json.to_string();
            // An `@` in front names a file, which no JSON begins with.
            command.option("--data");
            command.word(&text)
        }
        BodySample::Bytes { media_type } => {
            header(command, "Content-Type", media_type)?;
            command.option("--data-binary");
            command.option("@body");
            Some(())
        }
    }
}

/// Path and query, if curl sends them as they are: it takes braces and brackets for lists, and takes `.` and `..` out of a path.
fn sent_as_it_is(sample: &Sample<'_>) -> Option<String> {
    let uri = sample.uri();
    let is_sent = |c: char| c.is_ascii_graphic() && !"[]{}<>\"\\^`|#".contains(c);
    let mut segments = sample.path.split('/');
    let is_plain = uri.starts_with('/')
        && uri.chars().all(is_sent)
        && !sample.path.contains('?')
        && segments.all(|part| part != "." && part != "..");
    is_plain.then_some(uri)
}
