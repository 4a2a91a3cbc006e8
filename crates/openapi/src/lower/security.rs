//! Where an API is, and who may call it: the extensions `x-base-path`, `x-security-schemes` and `x-security` of the canonical
//! document.

use crate::ir::{OAuthFlow, ParameterLocation, SecurityKind, SecurityRequirement, SecurityScheme};
use serde_json::Value;

/// What stands before each path; empty where nothing does.
pub(super) fn base_path(document: &Value) -> String {
    let path = document.get("x-base-path").and_then(Value::as_str);
    path.unwrap_or_default().to_owned()
}

/// The schemes of a document.
pub(super) fn schemes(document: &Value) -> Vec<SecurityScheme> {
    let schemes = document.get("x-security-schemes");
    let schemes = schemes.and_then(Value::as_object).into_iter().flatten();
    schemes
        .map(|(name, scheme)| SecurityScheme {
            name: name.clone(),
            kind: kind(scheme),
        })
        .collect()
}

fn kind(scheme: &Value) -> SecurityKind {
    match text(scheme, "type") {
        // Swagger 2.0 has a type of its own for it.
        "basic" => SecurityKind::Http("basic".to_owned()),
        "http" => SecurityKind::Http(text(scheme, "scheme").to_lowercase()),
        "apiKey" => {
            let location = match text(scheme, "in") {
                "query" => ParameterLocation::Query,
                "cookie" => ParameterLocation::Cookie,
                _ => ParameterLocation::Header,
            };
            SecurityKind::ApiKey(location, text(scheme, "name").to_owned())
        }
        "oauth2" => SecurityKind::OAuth2(flows(scheme)),
        "openIdConnect" => SecurityKind::OpenIdConnect(text(scheme, "openIdConnectUrl").to_owned()),
        other => SecurityKind::Other(other.to_owned()),
    }
}

/// The flows of OAuth 2: several in OpenAPI 3, one in Swagger 2.0, which calls two of them otherwise.
fn flows(scheme: &Value) -> Vec<OAuthFlow> {
    let flow = |name: &str, said: &Value| OAuthFlow {
        name: match name {
            "application" => "clientCredentials".to_owned(),
            "accessCode" => "authorizationCode".to_owned(),
            name => name.to_owned(),
        },
        authorization_url: text(said, "authorizationUrl").to_owned(),
        token_url: text(said, "tokenUrl").to_owned(),
        scopes: scopes(said),
    };
    match scheme.get("flows").and_then(Value::as_object) {
        Some(flows) => flows.iter().map(|(name, said)| flow(name, said)).collect(),
        None => vec![flow(text(scheme, "flow"), scheme)],
    }
}

fn scopes(flow: &Value) -> Vec<String> {
    let scopes = flow.get("scopes").and_then(Value::as_object);
    scopes
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect()
}

/// What an operation requires, which is what the document requires where the operation says nothing.
pub(super) fn requirements<'v>(
    extensions: impl IntoIterator<Item = (&'v String, &'v Value)>,
) -> Vec<SecurityRequirement> {
    let mut extensions = extensions.into_iter();
    let said = extensions.find(|(key, _)| *key == "x-security");
    let ways = said.and_then(|(_, value)| value.as_array());
    ways.into_iter().flatten().map(requirement).collect()
}

fn requirement(way: &Value) -> SecurityRequirement {
    let schemes = way.as_object().into_iter().flatten();
    schemes
        .map(|(name, scopes)| {
            let scopes = scopes.as_array().into_iter().flatten();
            let scopes = scopes.filter_map(Value::as_str).map(str::to_owned);
            (name.clone(), scopes.collect())
        })
        .collect()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}
