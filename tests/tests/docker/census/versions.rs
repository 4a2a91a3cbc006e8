//! All contracts: how many definitions each has, that all of them arrive, and where no type is said.

use super::expected::{assert_silent, lowered, repository, source};
use super::walk::{Holds, Location, Node, definition_name, nodes, nodes_in};
use modelwright::load::load;
use modelwright::name::NameOverrides;
use openapi::diagnostic::Diagnostics;
use openapi::ir::{Api, Type, TypeRef};
use std::collections::BTreeSet;

/// Each version with its number of definitions.
const DEFINITIONS: [(&str, usize); 31] = [
    ("1.25", 51),
    ("1.26", 51),
    ("1.27", 53),
    ("1.28", 53),
    ("1.29", 53),
    ("1.30", 56),
    ("1.31", 57),
    ("1.32", 81),
    ("1.33", 81),
    ("1.34", 81),
    ("1.35", 81),
    ("1.36", 82),
    ("1.37", 82),
    ("1.38", 82),
    ("1.39", 94),
    ("1.40", 101),
    ("1.41", 105),
    ("1.42", 109),
    ("1.43", 111),
    ("1.44", 115),
    ("1.45", 115),
    ("1.46", 117),
    ("1.47", 118),
    ("1.48", 131),
    ("1.49", 132),
    ("1.50", 133),
    ("1.51", 133),
    ("1.52", 149),
    ("1.53", 159),
    ("1.54", 159),
    ("1.55", 160),
];

/// Places where the document says nothing that a type could be inferred from, with the first and last version.
const UNTYPED: [(&str, u32, u32); 6] = [
    ("SwarmSpec.CAConfig.ForceRotate", 30, 31),
    ("BuildCacheDiskUsage.Items[]", 52, 55),
    ("ContainersDiskUsage.Items[]", 52, 55),
    ("ImagesDiskUsage.Items[]", 52, 55),
    ("NetworkInspect.Services{}", 52, 55),
    ("VolumesDiskUsage.Items[]", 52, 55),
];

/// Places where the document says no type, but one follows from the other keys.
const INFERRED: [(&str, u32, u32); 3] = [
    ("Mount.BindOptions.Propagation", 25, 34),
    ("TaskSpec.Resources.Reservations", 25, 31),
    ("ContainerStatsResponse.networks", 48, 55),
];

#[test]
fn the_contracts_are_the_versions_of_the_table() {
    let folder =
        std::fs::read_dir(repository("spec/docker/contract")).expect("the folder is there");
    let files = folder.map(|entry| entry.expect("it can be listed").file_name());
    let files: BTreeSet<_> = files
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    let table = DEFINITIONS
        .iter()
        .map(|(version, _)| format!("v{version}.yaml"))
        .collect();
    assert_eq!(files, table, "files on the left, the table on the right");
}

#[test]
fn no_definition_is_dropped_and_none_comes_twice() {
    for (version, expected) in DEFINITIONS {
        let api = lowered(version);
        let nodes = nodes_in(&api, Location::Definition);
        let ours: Vec<_> = nodes
            .iter()
            .filter_map(|node| node.model)
            .map(definition_name)
            .collect();
        let source = source(version);
        let written = source.tree["definitions"]
            .as_object()
            .expect("definitions are a map");
        let written: Vec<_> = written.keys().map(String::as_str).collect();
        assert_eq!(
            ours, written,
            "{version}: ours on the left, the document's on the right"
        );
        assert_eq!(
            ours.len(),
            expected,
            "{version}: ours on the left, the table on the right"
        );
        let paths: BTreeSet<_> = api.models.iter().map(|model| &model.path).collect();
        assert_eq!(
            paths.len(),
            api.models.len(),
            "{version}: two models have the same path"
        );
    }
}

#[test]
fn no_type_ref_is_untyped_other_than_where_the_document_says_no_type() {
    for (version, _) in DEFINITIONS {
        let api = lowered(version);
        let (untyped, inferred) = (listed(&UNTYPED, version), listed(&INFERRED, version));
        let ours = locations(&api, |node| {
            node.type_refs().iter().any(|type_ref| type_ref.untyped)
        });
        assert_eq!(ours, untyped, "{version}, untyped: ours on the left");
        let ours = locations(&api, |node| {
            node.type_refs().iter().any(|type_ref| type_ref.inferred)
        });
        assert_eq!(ours, inferred, "{version}, inferred: ours on the left");
        let ours = locations(&api, |node| matches!(node.holds(), Holds::Plain(Type::Any)));
        assert_eq!(ours, untyped, "{version}, of any type: ours on the left");
        let untyped = untyped_in_url_and_headers(&api);
        assert!(
            untyped.is_empty(),
            "{version}: parameters and headers without a type: {untyped:?}"
        );
    }
}

/// `source`, `lift` and `lower` are silent wherever a contract is read; here the stages up to the names are.
#[test]
fn no_stage_has_anything_to_say() {
    let mut diagnostics = Diagnostics::new();
    let names = std::fs::read_to_string(repository("spec/docker/overrides/names.toml"));
    let names = NameOverrides::read("names.toml", &names.expect("it is there"), &mut diagnostics);
    for (version, _) in DEFINITIONS {
        let file = format!("spec/docker/contract/v{version}.yaml");
        let bytes = std::fs::read(repository(&file)).expect("the contract is there");
        let loaded = load(&file, bytes, &names, &mut diagnostics);
        assert!(loaded.is_ok(), "{version} is not loaded");
        assert_silent(version, &diagnostics);
    }
}

fn untyped_in_url_and_headers(api: &Api) -> Vec<String> {
    let is_untyped = |type_ref: &TypeRef| type_ref.untyped || type_ref.ty == Type::Any;
    let mut found = Vec::new();
    for operation in &api.operations {
        let parameters = operation
            .parameters
            .iter()
            .filter(|p| is_untyped(&p.type_ref));
        found.extend(parameters.map(|parameter| parameter.path.to_string()));
        for response in &operation.responses {
            let headers = response
                .headers
                .iter()
                .filter(|(_, type_ref)| is_untyped(type_ref));
            found.extend(headers.map(|(name, _)| format!("{} {name}", response.path)));
        }
    }
    found
}

fn locations(api: &Api, is: impl Fn(&Node<'_>) -> bool) -> BTreeSet<String> {
    nodes(api)
        .iter()
        .filter(|node| is(node))
        .map(|node| node.schema_path.to_string())
        .collect()
}

fn listed(locations: &[(&str, u32, u32)], version: &str) -> BTreeSet<String> {
    let minor: u32 = version
        .strip_prefix("1.")
        .and_then(|m| m.parse().ok())
        .expect("it is 1.x");
    let held = locations
        .iter()
        .filter(|(_, first, last)| (*first..=*last).contains(&minor));
    held.map(|(path, ..)| (*path).to_owned()).collect()
}
