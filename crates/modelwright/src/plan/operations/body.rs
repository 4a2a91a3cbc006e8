//! Request bodies.

use super::names::{Taken, field_name};
use super::parameter::said;
use crate::ir::{self, Shape, Type, TypeRef};
use crate::media_type::{is_json, is_multipart, is_url_encoded};
use crate::plan::{Docs, Input, RustType, value_type};

/// The body of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Whether it has to be given.
    pub required: bool,
    /// The media type that is sent.
    pub media_type: String,
    /// What it holds.
    pub ty: RustType,
    /// How it is written.
    pub kind: BodyKind,
    /// What is said about it.
    pub docs: Docs,
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq)]
pub enum BodyKind {
    /// As JSON.
    Json,
    /// As it is.
    Bytes,
    /// As a form: pairs, or parts with a boundary between them.
    Form(FormKind, Vec<FormField>),
}

/// The kinds of forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormKind {
    /// `application/x-www-form-urlencoded`.
    UrlEncoded,
    /// `multipart/form-data` and its kin.
    Multipart,
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct FormField {
    /// Its name in Rust.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// What it holds, without `Option`.
    pub ty: RustType,
    /// Whether it has to be given.
    pub required: bool,
    /// Whether it is a file, or a list of files.
    pub is_file: bool,
    /// What is said about it.
    pub docs: Docs,
}

/// Reads the body of an operation. `form` is the name of its type, should it be a form.
pub(super) fn body(input: &Input<'_>, operation: &ir::Operation, form: &str) -> Option<Body> {
    let body = operation.body.as_ref()?;
    let media_type = sent(&body.media_types)?;
    let words = body.annotations.description.as_ref();
    let docs = Docs::said_or(words, || "The body of the request.".to_owned());
    let (ty, kind) = match (&body.type_ref, form_kind(media_type)) {
        (Some(type_ref), Some(kind)) => match fields(input, type_ref) {
            Some(fields) => (
                RustType::Model(form.to_owned()),
                BodyKind::Form(kind, fields),
            ),
            None => (RustType::Bytes, BodyKind::Bytes),
        },
        (Some(type_ref), None) if is_json(media_type) => {
            (value_type(input, type_ref), BodyKind::Json)
        }
        (None, None) if is_json(media_type) => (RustType::Json, BodyKind::Json),
        _ => (RustType::Bytes, BodyKind::Bytes),
    };
    Some(Body {
        required: body.required == Some(true),
        media_type: media_type.clone(),
        ty,
        kind,
        docs,
    })
}

/// The media type that is sent: one that is JSON, wherever it stands in the document, since that is written from a model; else the first.
fn sent(media_types: &[String]) -> Option<&String> {
    let json = media_types.iter().find(|media| is_json(media));
    json.or(media_types.first())
}

fn form_kind(media_type: &str) -> Option<FormKind> {
    if is_multipart(media_type) {
        Some(FormKind::Multipart)
    } else if is_url_encoded(media_type) {
        Some(FormKind::UrlEncoded)
    } else {
        None
    }
}

/// The fields of a form, where the model of the body has any.
fn fields(input: &Input<'_>, type_ref: &TypeRef) -> Option<Vec<FormField>> {
    let Type::Model(id) = type_ref.ty else {
        return None;
    };
    let Shape::Object(object) = &input.api.model(id).shape else {
        return None;
    };
    let mut names = Taken::with(&["new", "default", "clone"]);
    let fields = object.fields.iter().map(|field| {
        let is_file = is_file(&field.type_ref.ty);
        FormField {
            name: names.take(field_name(&field.key), "_"),
            wire: field.key.clone(),
            ty: match (&field.type_ref.ty, is_file) {
                (Type::Array(_), true) => RustType::Vec(Box::new(RustType::Bytes)),
                (_, true) => RustType::Bytes,
                _ => value_type(input, &field.type_ref),
            },
            required: field.required,
            is_file,
            docs: said(&field.key, "field", &field.type_ref),
        }
    });
    Some(fields.collect())
}

fn is_file(ty: &Type) -> bool {
    match ty {
        Type::Text(Some(format)) => format == "binary",
        Type::Array(items) => is_file(&items.ty),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_sent_wherever_it_stands_and_else_what_stands_first() {
        for (listed, expected) in [
            (
                vec!["application/xml", "application/json"],
                "application/json",
            ),
            (
                vec!["text/plain", "application/merge-patch+json; charset=utf-8"],
                "application/merge-patch+json; charset=utf-8",
            ),
            (
                vec!["application/x-tar", "application/octet-stream"],
                "application/x-tar",
            ),
        ] {
            let listed: Vec<_> = listed.into_iter().map(str::to_owned).collect();
            assert_eq!(sent(&listed).map(String::as_str), Some(expected));
        }
        assert_eq!(sent(&[]), None);
    }

    #[test]
    fn forms_are_known_in_any_case() {
        assert_eq!(form_kind("Multipart/Form-Data"), Some(FormKind::Multipart));
        assert_eq!(
            form_kind("Application/X-WWW-Form-Urlencoded"),
            Some(FormKind::UrlEncoded)
        );
        assert_eq!(form_kind("application/json"), None);
    }
}
