//! What we know better than the document, put into it before anything is made of it.
//!
//! In: a [`Canonical`] document and the [`Prose`]. Out: the document with our words in it. Each entry has to find its
//! place, in some version at least; one that does not is an error. Left out on purpose: names, which are no property
//! of the document.

mod change;
mod engine_type;
pub mod evidence;
mod facts;
mod property;
mod prose;
mod versions;
mod walk;

pub use change::Change;
pub use engine_type::EngineType;
pub use evidence::Evidence;
pub use facts::{Fact, Facts};
pub use prose::Prose;
pub use versions::Range;

use crate::diagnostic::Diagnostics;
use crate::lift::Canonical;
use crate::schema_path::SchemaPath;
use crate::version::Version;
use serde_json::{Value, json};
use walk::Site;

/// Puts the facts and the words for this version into the document, at each place the facts first, so that words find
/// what they add.
pub fn patch(
    canonical: &mut Canonical<'_>,
    version: Version,
    facts: &Facts,
    prose: &Prose,
    diagnostics: &mut Diagnostics,
) {
    let apply = &mut |path: &SchemaPath, site: Site, node: &mut Value| {
        let is_body = matches!(site, Site::Body | Site::Reply);
        facts.apply(path, is_body, node, version, diagnostics);
        describe(path, site, node, version, prose);
    };
    walk::each_site(canonical.document_mut(), apply);
}

/// The node at a schema path, as it is; an enum value is found by its enum.
pub fn find(document: &mut Value, schema_path: &str) -> Option<Value> {
    let mut found = None;
    walk::each_site(document, &mut |path: &SchemaPath, _, node: &mut Value| {
        let is_value = || {
            schema_path
                .strip_prefix(&path.to_string())
                .is_some_and(|rest| rest.starts_with('='))
        };
        if path.to_string() == schema_path || is_value() {
            found = Some(node.clone());
        }
    });
    found
}

fn describe(path: &SchemaPath, site: Site, node: &mut Value, version: Version, prose: &Prose) {
    if site == Site::Schema {
        describe_values(path, node, version, prose);
    }
    let Some(entry) = prose.find(path.as_str(), version) else {
        return;
    };
    if node.get("$ref").is_some() && site == Site::Schema {
        // Keys beside a reference do not count; around it, they do.
        let reference = node.take();
        *node = json!({ "allOf": [reference] });
    }
    if let Some(text) = &entry.text {
        node["description"] = text.as_str().into();
    }
    if let Some(summary) = &entry.summary {
        node["summary"] = summary.as_str().into();
    }
    if let Some(deprecated) = &entry.deprecated {
        node["deprecated"] = true.into();
        if site == Site::Schema {
            for (key, value) in [
                ("since", &deprecated.since),
                ("replacement", &deprecated.replacement),
            ] {
                if let Some(value) = value {
                    node[format!("x-deprecated-{key}")] = value.as_str().into();
                }
            }
        }
    }
}

/// The descriptions of an enum's values, in the order of the values.
fn describe_values(path: &SchemaPath, node: &mut Value, version: Version, prose: &Prose) {
    let Some(values) = node.get("enum").and_then(Value::as_array) else {
        return;
    };
    let texts: Vec<_> = values
        .iter()
        .map(|value| {
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            let entry = prose.find(path.value(&value).as_str(), version);
            entry.and_then(|entry| entry.text.clone())
        })
        .collect();
    if texts.iter().any(Option::is_some) {
        node["x-enum-descriptions"] = texts.into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lift::lift;
    use crate::source::Source;

    const DOCUMENT: &str = "
swagger: '2.0'
definitions:
  Image:
    type: object
    properties:
      Id: {type: string}
      Kind: {type: string, enum: [a, b]}
      Parent: {$ref: '#/definitions/Image'}
  Whole: {allOf: [{$ref: '#/definitions/Image'}, {properties: {Own: {type: string}}}]}
paths:
  /images: {get: {operationId: ImageList, responses: {200: {description: '', schema: {type: array, items: {type: string}}}}}}
";

    fn patched(prose: &str) -> (Value, Vec<&'static str>) {
        let mut diagnostics = Diagnostics::new();
        let source = Source::read("x.yaml", DOCUMENT.into(), &mut diagnostics).unwrap();
        let mut canonical = lift(&source, &mut diagnostics).unwrap();
        let files = [("prose.yaml".to_owned(), prose.as_bytes().to_vec())];
        let prose = Prose::read(files, &mut diagnostics);
        let version = "1.51".parse().unwrap();
        patch(
            &mut canonical,
            version,
            &Facts::default(),
            &prose,
            &mut diagnostics,
        );
        prose.report_unused(&mut diagnostics);
        let codes = diagnostics.iter().map(|d| d.code).collect();
        (canonical.document().clone(), codes)
    }

    #[test]
    fn words_find_their_places() {
        let (document, codes) = patched(
            "Image: an image\nImage.Parent: {text: its parent, deprecated: {since: '1.44', use: Id}}\n\
             Image.Kind=b: the second\nWhole.Own: its own\nImageList/: {summary: list}\nImageList/200: all\n",
        );
        assert_eq!(codes, [] as [&str; 0]);
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Image"]["description"], "an image");
        let parent = &schemas["Image"]["properties"]["Parent"];
        assert_eq!(parent["allOf"][0]["$ref"], "#/components/schemas/Image");
        assert_eq!(parent["x-deprecated-since"], "1.44");
        let kind = &schemas["Image"]["properties"]["Kind"];
        assert_eq!(kind["x-enum-descriptions"], json!([null, "the second"]));
        assert_eq!(
            schemas["Whole"]["allOf"][1]["properties"]["Own"]["description"],
            "its own"
        );
        let list = &document["paths"]["/images"]["get"];
        assert_eq!(list["summary"], "list");
        assert_eq!(list["responses"]["200"]["description"], "all");
    }

    #[test]
    fn words_for_a_place_that_is_not_there_are_an_error() {
        assert_eq!(patched("Image.Nothing: text\n").1, ["unused-prose"]);
        assert_eq!(
            patched("Image.Id: {text: old, versions: '1.25-1.40'}\n").1,
            ["unused-prose"]
        );
    }

    #[test]
    fn the_entry_for_the_version_is_taken() {
        let text =
            "Image.Id:\n- {text: old, versions: '-1.43'}\n- {text: new, versions: '1.44-'}\n";
        let (document, codes) = patched(text);
        // The old words find no version among those of the test.
        assert_eq!(codes, ["unused-prose"]);
        let id = &document["components"]["schemas"]["Image"]["properties"]["Id"];
        assert_eq!(id["description"], "new");
    }

    #[test]
    fn entries_of_another_form_are_errors() {
        assert_eq!(patched("Image: 7\n").1, ["bad-prose"]);
        assert_eq!(patched("Image: {txt: typo}\n").1, ["bad-prose"]);
        assert_eq!(
            patched("Image: {text: a, versions: recent}\n").1,
            ["bad-prose"]
        );
    }
}
