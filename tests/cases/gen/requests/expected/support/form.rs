#![cfg_attr(rustfmt, rustfmt_skip)]
//! Bodies that are forms: pairs, or parts with a boundary between them.
//!
//! In: fields and files. Out: a body and its media type. Needs: `request`. The boundary is the first of a row that no part holds, so the
//! same form has the same bytes.

use super::RequestWriter;
use serde::Serialize;
use serde_json::Value;

/// A file that a form sends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FilePart {
    /// The name of the file, which some servers ask for.
    pub file_name: Option<String>,
    /// Its media type; `application/octet-stream` if it is not given.
    pub media_type: Option<String>,
    /// What it holds.
    pub data: Vec<u8>,
}

impl From<Vec<u8>> for FilePart {
    fn from(data: Vec<u8>) -> Self {
        Self {
            data,
            ..Self::default()
        }
    }
}

/// A form that is being written.
#[derive(Debug)]
pub struct FormWriter {
    media_type: &'static str,
    is_multipart: bool,
    parts: Vec<Part>,
    error: Option<serde_json::Error>,
}

#[derive(Debug)]
struct Part {
    name: String,
    file_name: Option<String>,
    media_type: Option<String>,
    data: Vec<u8>,
}

impl FormWriter {
    /// A form of pairs.
    pub fn url_encoded(media_type: &'static str) -> Self {
        Self {
            media_type,
            is_multipart: false,
            parts: Vec::new(),
            error: None,
        }
    }

    /// A form of parts.
    pub fn multipart(media_type: &'static str) -> Self {
        Self {
            is_multipart: true,
            ..Self::url_encoded(media_type)
        }
    }

    /// Writes a field: a list once for each value, an object as JSON.
    pub fn field<T: Serialize>(&mut self, name: &str, value: Option<T>) {
        let Some(value) = value else {
            return;
        };
        match serde_json::to_value(value) {
            Ok(Value::Array(items)) => items.iter().for_each(|item| self.value(name, item)),
            Ok(value) => self.value(name, &value),
            Err(error) => _ = self.error.get_or_insert(error),
        }
    }

    /// Writes files.
    pub fn files<'f>(&mut self, name: &str, files: impl IntoIterator<Item = &'f FilePart>) {
        for file in files {
            self.parts.push(Part {
                name: name.to_owned(),
                file_name: file.file_name.clone().or_else(|| Some(name.to_owned())),
                media_type: Some(match &file.media_type {
                    Some(media_type) => media_type.clone(),
                    None => "application/octet-stream".to_owned(),
                }),
                data: file.data.clone(),
            });
        }
    }

    fn value(&mut self, name: &str, value: &Value) {
        let (text, media_type) = match value {
            Value::Null => return,
            Value::String(text) => (text.clone(), None),
            Value::Object(_) | Value::Array(_) => {
                (value.to_string(), Some("application/json".to_owned()))
            }
            other => (other.to_string(), None),
        };
        self.parts.push(Part {
            name: name.to_owned(),
            file_name: None,
            media_type,
            data: text.into_bytes(),
        });
    }

    /// The media type of the body, and the body.
    fn finish(self) -> (String, Vec<u8>) {
        if !self.is_multipart {
            return (self.media_type.to_owned(), self.pairs());
        }
        let boundary = self.boundary();
        let body = self.body(&boundary);
        (format!("{}; boundary={boundary}", self.media_type), body)
    }

    fn pairs(&self) -> Vec<u8> {
        let pairs = self.parts.iter().map(|part| {
            let text = String::from_utf8_lossy(&part.data);
            let (name, value) = (form_escaped(&part.name), form_escaped(&text));
            format!("{name}={value}")
        });
        pairs.collect::<Vec<_>>().join("&").into_bytes()
    }

    /// The first boundary that no part holds.
    fn boundary(&self) -> String {
        let is_held = |boundary: &str| {
            self.parts.iter().any(|part| {
                let mut windows = part.data.windows(boundary.len());
                windows.any(|window| window == boundary.as_bytes())
            })
        };
        let mut number = 0_u64;
        loop {
            let boundary = format!("form-boundary-{number}");
            if !is_held(&boundary) {
                return boundary;
            }
            number += 1;
        }
    }

    fn body(&self, boundary: &str) -> Vec<u8> {
        let mut body = Vec::new();
        for part in &self.parts {
            body.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
            let mut head = format!(
                "Content-Disposition: form-data; name=\"{}\"",
                quoted(&part.name)
            );
            if let Some(name) = &part.file_name {
                head.push_str(&format!("; filename=\"{}\"", quoted(name)));
            }
            if let Some(media_type) = &part.media_type {
                head.push_str(&format!("\r\nContent-Type: {}", one_line(media_type)));
            }
            head.push_str("\r\n\r\n");
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(&part.data);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        body
    }
}

impl RequestWriter {
    /// Writes a body that is a form.
    pub fn form(&mut self, mut form: FormWriter) {
        if let Some(error) = form.error.take() {
            self.fail(super::RequestError::Json(error));
            return;
        }
        let (media_type, body) = form.finish();
        self.bytes_as(&media_type, body);
    }
}

/// A name as browsers write it in a part's head.
fn quoted(name: &str) -> String {
    name.replace('\r', "%0D")
        .replace('\n', "%0A")
        .replace('"', "%22")
}

fn one_line(text: &str) -> String {
    text.replace(['\r', '\n'], " ")
}

/// A text as forms write it: spaces are `+`.
fn form_escaped(text: &str) -> String {
    super::escaped(text).replace("%20", "+").replace('~', "%7E")
}
