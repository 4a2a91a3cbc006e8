//! The sizes that the plan counts, by which it puts parts in a `Box`, against those that the compiler gives the same types.

use docker_spec::docker::DockerSources;
use docker_spec::workspace::Workspace;
use modelwright::plan::counted_sizes;
use openapi::diagnostic::Diagnostics;
use serde_json::Value;
use tests::replay::{self, Check};

/// The oldest version, the one with most recordings, and the newest.
const VERSIONS: [&str; 3] = ["1.25", "1.51", "1.55"];

#[test]
fn sizes_are_counted_as_the_compiler_lays_types_out() {
    let mut diagnostics = Diagnostics::new();
    let workspace = Workspace::at(tests::case::root());
    let sources = DockerSources::read(&workspace, &mut diagnostics).expect("the sources are read");
    for api in VERSIONS {
        let version = api.parse().expect("it is a version");
        let loaded = sources
            .load(version, &mut diagnostics)
            .expect("the version is read");
        // In this build another crate asks it to keep the order of keys, which makes it larger.
        let counted = counted_sizes(&loaded.loaded.crate_input(), size_of::<Value>());
        let models = replay::models(api).expect("there are models of the version");
        assert!(models.len() > 200, "{api} has {} types", models.len());
        let differs = |(name, check): &(&str, Check)| {
            let counted = counted.get(*name).copied().unwrap_or_default();
            let text = || format!("{api} {name}: counted {counted}, is {}", check.size);
            (counted != check.size).then(text)
        };
        let faults: Vec<_> = models.iter().filter_map(differs).collect();
        assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    }
}
