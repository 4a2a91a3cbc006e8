//! What we know better than the document, and what we say where it has no words.
//!
//! In: a [`Canonical`] document and the [`Facts`], which are put into it before anything is made of it; the `Api` that is
//! made of it and the [`Prose`], which is put beside what it is about. Out: both as they should be, and which entries were
//! used. Each entry has to find its place, in some version at least; one that does not is an error. Left out on purpose:
//! names, which are no property of the document.

mod change;
mod describe;
mod engine_type;
pub mod evidence;
mod facts;
mod property;
mod prose;
mod versions;
mod walk;

pub use change::Change;
pub use describe::{Described, describe};
pub use engine_type::EngineType;
pub use evidence::Evidence;
pub use facts::{Fact, FactId, Facts};
pub use prose::{EntryId, EntrySet, Prose};
pub use versions::Range;

use crate::diagnostic::{Diagnostics, Reported};
use crate::lift::Canonical;
use crate::schema_path::SchemaPath;
use crate::version::Version;
use serde_json::Value;
use std::collections::BTreeSet;
use walk::NodeRole;

/// What comes of putting facts into a document.
#[derive(Clone, Debug)]
pub struct Patched {
    /// The facts that changed something.
    pub used: BTreeSet<FactId>,
    /// Whether the document says what the facts expect of it.
    pub outcome: Result<(), Reported>,
}

/// Puts the facts for this version into the document.
pub fn patch(
    canonical: &mut Canonical<'_>,
    version: Version,
    facts: &Facts,
    diagnostics: &mut Diagnostics,
) -> Patched {
    let _span = tracing::info_span!("facts", %version).entered();
    let mut patched = Patched {
        used: BTreeSet::new(),
        outcome: Ok(()),
    };
    let apply = &mut |path: &SchemaPath, role: NodeRole, node: &mut Value| {
        facts.apply((path, role), node, version, &mut patched, diagnostics);
    };
    let is_wanted = |name: &str| facts.is_about(name);
    walk::each_node_of(canonical.document_mut(), &is_wanted, apply);
    patched
}

/// The node at a schema path, as it is; an enum value is found by its enum.
pub fn find(document: &mut Value, schema_path: &str) -> Option<Value> {
    let mut found = None;
    walk::each_node(document, &mut |path: &SchemaPath, _, node: &mut Value| {
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

/// All schema paths of a canonical document.
pub fn paths(document: &mut Value) -> Vec<String> {
    let mut paths = Vec::new();
    walk::each_node(document, &mut |path, _, _| paths.push(path.to_string()));
    paths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Api, Field, Shape};
    use crate::lift::lift;
    use crate::source::Source;
    use crate::version::Version;
    use openapi::lower::lower;

    const DOCUMENT: &str = "
swagger: '2.0'
definitions:
  Image:
    type: object
    properties:
      Id: {type: string}
      Kind: {type: string, enum: [a, b]}
      Parent: {$ref: '#/definitions/Image'}
  Whole: {allOf: [{$ref: '#/definitions/Image'}, {properties: {Own: {type: string}, Id: {type: string}}}]}
paths:
  /images: {get: {operationId: ImageList, responses: {200: {description: '', schema: {type: array, items: {type: string}}}}}}
";

    fn described(prose: &str) -> (Api, Vec<&'static str>) {
        let mut diagnostics = Diagnostics::new();
        let source = Source::read("x.yaml", DOCUMENT.into(), &mut diagnostics).unwrap();
        let canonical = lift(&source, &mut diagnostics).unwrap();
        let (mut api, _) = lower(&canonical, &mut diagnostics);
        let files = [("prose.yaml".to_owned(), prose.as_bytes().to_vec())];
        let prose = Prose::read(files, &mut diagnostics);
        let described = describe(&mut api, "1.51".parse().unwrap(), &prose);
        let _ = prose.report_unused(&described.used, &mut diagnostics);
        let codes = diagnostics.iter().map(|d| d.code).collect();
        (api, codes)
    }

    /// The field at a schema path of a definition.
    fn field<'a>(api: &'a Api, model: &str, key: &str) -> &'a Field {
        let model = api.models.iter().find(|found| found.path.as_str() == model);
        let Shape::Object(object) = &model.unwrap().shape else {
            panic!("it is an object");
        };
        object.fields.iter().find(|field| field.key == key).unwrap()
    }

    fn text_of<'a>(api: &'a Api, model: &str, key: &str) -> Option<&'a str> {
        field(api, model, key)
            .type_ref
            .annotations
            .description
            .as_deref()
    }

    #[test]
    fn words_find_their_locations() {
        let (api, codes) = described(
            "Image: an image\nImage.Parent: {text: its parent, deprecated: {since: '1.44', use: Id}}\n\
             Image.Kind=b: the second\nWhole.Own: its own\nImageList/: {summary: list}\nImageList/200: all\n",
        );
        assert_eq!(codes, [] as [&str; 0]);
        let image = &api.models[0];
        assert_eq!(image.annotations.description.as_deref(), Some("an image"));
        let parent = &field(&api, "Image", "Parent").type_ref;
        assert!(parent.reference_with_siblings);
        let deprecated = parent.annotations.deprecated.as_ref().unwrap();
        assert_eq!(deprecated.since.as_deref(), Some("1.44"));
        assert_eq!(deprecated.replacement.as_deref(), Some("Id"));
        let kind = api.models.iter().find(|m| m.path.as_str() == "Image.Kind");
        let Shape::StringEnum(values) = &kind.unwrap().shape else {
            panic!("it is an enum");
        };
        let texts: Vec<_> = values.iter().map(|v| v.description.as_deref()).collect();
        assert_eq!(texts, [None, Some("the second")]);
        assert_eq!(text_of(&api, "Whole", "Own"), Some("its own"));
        let list = &api.operations[0];
        assert_eq!(list.summary.as_deref(), Some("list"));
        let response = &list.responses[0].body.annotations;
        assert_eq!(response.description.as_deref(), Some("all"));
    }

    #[test]
    fn a_property_has_the_words_of_the_one_in_whose_location_it_stands() {
        let (api, _) = described("Image.Id: old\n");
        assert_eq!(text_of(&api, "Whole", "Id"), Some("old"));
        let (api, _) = described("Image.Id: old\nWhole.Id: new\n");
        assert_eq!(text_of(&api, "Image", "Id"), Some("old"));
        assert_eq!(text_of(&api, "Whole", "Id"), Some("new"));
        // What is taken over is the same property.
        let (api, codes) = described("Image.Parent: parent\nWhole.Parent: another\n");
        assert_eq!(text_of(&api, "Whole", "Parent"), Some("parent"));
        assert_eq!(codes, ["unused-prose"]);
    }

    #[test]
    fn words_for_a_location_that_is_not_there_are_an_error() {
        assert_eq!(described("Image.Nothing: text\n").1, ["unused-prose"]);
        assert_eq!(
            described("Image.Id: {text: old, versions: '1.25-1.40'}\n").1,
            ["unused-prose"]
        );
    }

    #[test]
    fn the_entry_for_the_version_is_taken() {
        let text =
            "Image.Id:\n- {text: old, versions: '-1.43'}\n- {text: new, versions: '1.44-'}\n";
        let (api, codes) = described(text);
        // The old words find no version among those of the test.
        assert_eq!(codes, ["unused-prose"]);
        assert_eq!(text_of(&api, "Image", "Id"), Some("new"));
    }

    #[test]
    fn entries_of_another_form_are_errors() {
        assert_eq!(described("Image: 7\n").1, ["bad-prose"]);
        assert_eq!(described("Image: {txt: typo}\n").1, ["bad-prose"]);
        assert_eq!(
            described("Image: {text: a, versions: recent}\n").1,
            ["bad-prose"]
        );
    }

    /// `1.49` and later are called deprecated by the documents.
    const SAID: &str = "'Image.Id' = ['1.49-1.51']\n'ImageList/200=x' = ['1.51']\n";

    fn with_documents(prose: &str) -> (Prose, Vec<Version>) {
        let mut diagnostics = Diagnostics::new();
        let versions: Vec<Version> = (44..=51).map(|minor| Version { major: 1, minor }).collect();
        let files = [("prose.yaml".to_owned(), prose.as_bytes().to_vec())];
        let mut prose = Prose::read(files, &mut diagnostics);
        let said = crate::import::Deprecated::read(SAID, "said", &versions, &mut diagnostics);
        prose.set_documents(said.unwrap_or_else(|_| panic!("{diagnostics:?}")));
        (prose, versions)
    }

    #[test]
    fn a_date_that_the_documents_contradict_is_an_error_with_its_location() {
        for (since, is_contradicted) in [
            ("since: '1.49'", false),
            ("", false),
            // Before the oldest document.
            ("since: '1.4'", false),
            ("since: '1.48'", true),
            ("since: '1.50'", true),
        ] {
            let text =
                format!("Image.Kind: a\nImage.Id: {{text: its id, deprecated: {{{since}}}}}\n");
            let (prose, versions) = with_documents(&text);
            let mut diagnostics = Diagnostics::new();
            let checked = prose.check_dates(&versions, &mut diagnostics);
            assert_eq!(checked.is_err(), is_contradicted, "{since}");
            let found = diagnostics.iter().next();
            assert_eq!(found.is_some(), is_contradicted, "{since}");
            if let Some(error) = found {
                assert_eq!(
                    (error.code, error.primary.as_ref().unwrap().line),
                    ("contradicted-date", 2)
                );
                assert!(error.help.as_deref().unwrap().contains("1.49"));
            }
        }
    }

    #[test]
    fn what_a_document_calls_deprecated_is_known_beside_our_words() {
        let (prose, _) = with_documents("Image.Id: {text: its id, deprecated: {}}\n");
        let in_document = |minor| {
            let mut diagnostics = Diagnostics::new();
            let source = Source::read("x.yaml", DOCUMENT.into(), &mut diagnostics).unwrap();
            let canonical = lift(&source, &mut diagnostics).unwrap();
            let (mut api, _) = lower(&canonical, &mut diagnostics);
            describe(&mut api, Version { major: 1, minor }, &prose);
            let annotations = &field(&api, "Image", "Id").type_ref.annotations;
            assert!(annotations.deprecated.is_some());
            annotations.is_deprecated_in_document
        };
        assert_eq!((in_document(48), in_document(49)), (false, true));
    }
}
