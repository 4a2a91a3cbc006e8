//! Names stay when something is added elsewhere, and none holds a hash.

use super::NameOverrides;
use crate::diagnostic::Diagnostics;
use crate::load::load;
use std::collections::BTreeMap;
use std::path::Path;

/// The name of each type and of its members, by schema path.
fn names(document: &str) -> Option<BTreeMap<String, (String, Vec<String>)>> {
    let mut diagnostics = Diagnostics::new();
    let overrides = NameOverrides::default();
    let loaded = load("in.yaml", document.into(), &overrides, &mut diagnostics).ok()?;
    let named = loaded.api.models().map(|(id, model)| {
        let names = loaded.names.of(id);
        let members = names.members.clone();
        (model.path.to_string(), (names.type_name.clone(), members))
    });
    Some(named.collect())
}

/// A document of OpenAPI 3.1 with these paths and schemas, each in flow style.
fn document(paths: &[&str], schemas: &[&str]) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{{}}}\ncomponents: {{schemas: {{{}}}}}\n",
        paths.join(", "),
        schemas.join(", ")
    )
}

const RESPONSE: &str =
    "content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}";
const OBJECT: &str = "{type: object, properties: {x: {type: string}}}";

#[test]
fn what_is_added_elsewhere_changes_no_name() {
    let get = format!("/a: {{get: {{responses: {{'200': {{description: OK, {RESPONSE}}}}}}}}}");
    let a = format!(
        "A: {{type: object, properties: {{b_c: {OBJECT}, b: {{type: object, properties: {{c: {OBJECT}}}}}, userId: {{type: string}}, user_id: {{type: string}}}}}}"
    );
    let union = format!("U: {{oneOf: [{{type: string}}, {OBJECT}, {OBJECT}]}}");
    let before = names(&document(&[&get], &[&a, &union])).unwrap();
    let paths = |name: &str| before[name].0.clone();
    assert_eq!(paths("get_a/200"), "GetAResponse");
    assert_eq!(paths("A.b_c"), "ABC");
    assert_eq!(paths("A.b.c"), "ABCObject");
    assert_eq!(before["A"].1, ["b_c", "b", "user_id_2", "user_id"]);
    assert_eq!(before["U"].1, ["Text", "Object", "Object2"]);
    let with_202 = format!(
        "/a: {{get: {{responses: {{'202': {{description: OK, {RESPONSE}}}, '200': {{description: OK, {RESPONSE}}}}}}}}}"
    );
    let other = format!("/b: {{get: {{responses: {{'200': {{description: OK, {RESPONSE}}}}}}}}}");
    let z = format!(
        "Z: {{type: object, properties: {{b_c: {OBJECT}, b: {{type: object, properties: {{c: {OBJECT}}}}}}}}}"
    );
    let longer_union = format!("U: {{oneOf: [{{type: string}}, {OBJECT}, {OBJECT}, {OBJECT}]}}");
    for after in [
        document(&[&with_202], &[&a, &union]),
        document(&[&other, &get], &[&a, &union]),
        document(&[&get], &[&z, &a, &union]),
        document(&[&get], &[&a, &longer_union]),
    ] {
        let mut after = names(&after).unwrap();
        after.retain(|path, _| before.contains_key(path));
        if after["U"] != before["U"] {
            let members = &mut after.get_mut("U").unwrap().1;
            assert_eq!(members.pop().as_deref(), Some("Object3"));
        }
        assert_eq!(after, before);
    }
}

#[test]
fn the_lowest_status_with_a_type_of_its_own_needs_no_status() {
    let events = format!(
        "/a: {{get: {{responses: {{'202': {{description: OK, {RESPONSE}}}, '200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}, text/event-stream: {{schema: {OBJECT}}}}}}}}}}}}}"
    );
    let names = names(&document(&[&events], &[&format!("A: {OBJECT}")])).unwrap();
    assert_eq!(names["get_a/202"].0, "GetA202Response");
    let stream = &names["get_a/200@\"text/event-stream\""].0;
    assert_eq!(stream, "GetAResponseTextEventStream");
}

#[test]
fn golden_documents_keep_their_names_when_something_is_added() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases");
    let mut compared = 0;
    for stage in ["gen", "name"] {
        let folders = std::fs::read_dir(cases.join(stage)).unwrap();
        for folder in folders.map(|folder| folder.unwrap().path()) {
            let Ok(text) = std::fs::read_to_string(folder.join("in.yaml")) else {
                continue;
            };
            let added = "{type: object, properties: {zz: {type: string, enum: [a]}, z_z: {oneOf: [{type: string}, {type: object, properties: {a: {type: string}}}]}}}";
            let definitions = ["\ndefinitions:\n", "\n  schemas:\n"];
            let Some(start) = definitions.iter().find(|start| text.contains(*start)) else {
                continue;
            };
            let indent = if start.starts_with("\n  ") {
                "    "
            } else {
                "  "
            };
            let first = format!("{start}{indent}ZzQq: {added}\n");
            let (Some(before), Some(after)) =
                (names(&text), names(&text.replacen(*start, &first, 1)))
            else {
                continue;
            };
            for (path, names) in &before {
                assert_eq!(after.get(path), Some(names), "{}: {path}", folder.display());
                let (ty, _) = names;
                let digits = ty.rsplit_once('X').map_or("", |(_, digits)| digits);
                let is_hash = digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit());
                assert!(!is_hash, "{ty}");
            }
            compared += before.len();
        }
    }
    assert!(compared > 200, "{compared}");
}
