//! Bodies of requests.

use super::argument::named;
use super::recorded::Recorded;
use super::value::{Values, Written, literal};
use crate::plan::RustType;
use crate::plan::operations::{Body, BodyKind, OperationFile};
use serde_json::Value;
use std::collections::BTreeSet;

/// A body with a value.
#[derive(Debug)]
pub(super) enum BodySample {
    /// JSON, and the statement that makes it as `body`.
    Json {
        media_type: String,
        json: Value,
        rust: String,
        models: BTreeSet<String>,
    },
    /// Any bytes.
    Bytes { media_type: String },
}

impl BodySample {
    /// The body where it is required or was recorded, or where it is the point of the operation: bytes.
    pub(super) fn of(
        file: &OperationFile,
        body: &Body,
        values: &Values<'_>,
        recorded: &Recorded,
    ) -> Option<Self> {
        let media_type = body.media_type.clone();
        let sent = recorded.sent.as_ref();
        match body.kind {
            BodyKind::Bytes => Some(Self::Bytes { media_type }),
            BodyKind::Json if body.required || sent.is_some() => {
                let ty = named(file, &body.ty);
                Some(match values.value(&ty, sent) {
                    Some(written) => json(media_type, written),
                    None => read(media_type, &ty, sent?),
                })
            }
            _ => None,
        }
    }
}

fn json(media_type: String, written: Written) -> BodySample {
    BodySample::Json {
        media_type,
        json: written.json,
        rust: format!("let body = {};", written.rust),
        models: written.models,
    }
}

/// A body that is read from the JSON that was sent, since no expression of a few words makes it.
fn read(media_type: String, ty: &RustType, sent: &Value) -> BodySample {
    let name = modelwright::emit::rust::type_text(ty);
    let mut models = BTreeSet::new();
    ty.visit(&mut |ty| {
        if let RustType::Model(name) = ty {
            models.insert(name.clone());
        }
    });
    let text = literal(&sent.to_string());
    BodySample::Json {
        media_type,
        json: sent.clone(),
        rust: format!("let body: {name} = serde_json::from_str({text})?;"),
        models,
    }
}
