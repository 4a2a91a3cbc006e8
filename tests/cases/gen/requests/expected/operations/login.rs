// Written by `modelwright gen --spec` from `login/` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::support;

/// The operation `Login`.
///
/// Sent as `POST /login`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Login {
    /// The body of the request.
    pub body: Option<LoginForm>,
}

impl Login {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<LoginForm>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for Login {
    type Reply = ();
    type Error = support::NoError;

    const ID: &'static str = "login";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/login";
    const TAGS: &'static [&'static str] = &[];
    const SECURITY: &'static [&'static [(&'static str, &'static [&'static str])]] = &[
        &[("key", &[])],
    ];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/login");
        if let Some(form) = &self.body {
            form.write(to);
        }
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 204)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            204 => Ok(()),
            _ => Err(from.unlisted()),
        }
    }
}

/// The form that `login` sends.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginForm {
    /// The field `user`.
    pub user: String,

    /// The field `scopes`.
    pub scopes: Option<Vec<String>>,
}

impl LoginForm {
    fn write(&self, to: &mut support::RequestWriter) {
        let mut form = support::FormWriter::url_encoded(
            "application/x-www-form-urlencoded",
        );
        form.field("user", Some(&self.user));
        form.field("scopes", self.scopes.as_ref());
        to.form(form);
    }
}
