// Written by `modelwright gen --spec` from `post_upload/` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::support;
use super::super::Filter;

/// The operation `PostUpload`.
///
/// Sent as `POST /upload`.
#[derive(Clone, Debug, PartialEq)]
pub struct PostUpload {
    /// The body of the request.
    pub body: PostUploadForm,
}

impl PostUpload {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(body: impl Into<PostUploadForm>) -> Self {
        Self { body: body.into() }
    }
}

impl support::Operation for PostUpload {
    type Reply = String;
    type Error = support::NoError;

    const ID: &'static str = "post_upload";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/upload";
    const TAGS: &'static [&'static str] = &[];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/upload");
        to.accept("text/csv");
        self.body.write(to);
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200..= 299)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200..=299 => from.text(),
            _ => Err(from.unlisted()),
        }
    }
}

/// The form that `post_upload` sends.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostUploadForm {
    /// The field `file`.
    pub file: support::FilePart,

    /// The field `more`.
    pub more: Vec<support::FilePart>,

    /// The field `note`.
    pub note: Option<String>,

    /// The field `meta`.
    pub meta: Option<Filter>,
}

impl PostUploadForm {
    fn write(&self, to: &mut support::RequestWriter) {
        let mut form = support::FormWriter::multipart("multipart/form-data");
        form.files("file", Some(&self.file));
        form.files("more", &self.more);
        form.field("note", self.note.as_ref());
        form.field("meta", self.meta.as_ref());
        to.form(form);
    }
}
