//! What holds of every type, whatever the JSON: a value that was read is written so that it reads as the same value, and
//! no text makes a model panic or overflow the stack.
//!
//! The texts are drawn from lists of numbers, the choices; fewer and smaller choices make a shorter text, hence proptest
//! can shrink what fails. Seeds are fixed, so that every run tries the same.

mod writer;

use docker_spec::docker::DockerSources;
use docker_spec::workspace::Workspace;
use modelwright::load::Loaded;
use modelwright::plan::{Crate, ItemKind, Layout, plan};
use openapi::diagnostic::Diagnostics;
use openapi::version_set::VersionIndex;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;
use tests::replay::{self, Check};
use writer::{Types, Writer, nested, quoted};

/// The versions with recorded replies.
const RECORDED: [(&str, &str); 3] = [
    ("1.41", "docker-20.10-api-1.41"),
    ("1.51", "docker-28.5.2-api-1.51"),
    ("1.55", "docker-29.7.2-api-1.55"),
];

#[test]
fn what_fits_a_type_is_read_and_comes_back() {
    for_each_model(24, 300, |types, name, choices| {
        Writer::new(types, choices, None).whole(name)
    })
    .check(|outcome| match outcome {
        Ok(true) => Ok(()),
        Ok(false) => Err("cannot be read".to_owned()),
        Err(error) => Err(error),
    });
}

#[test]
fn what_nearly_fits_a_type_comes_back_if_it_is_read() {
    for_each_model(24, 200, |types, name, choices| {
        Writer::new(types, choices, Some(12)).whole(name)
    })
    .check(|outcome| outcome.map(drop));
}

#[test]
fn any_json_comes_back_if_it_is_read() {
    for_each_model(24, 60, |types, _, choices| {
        Writer::new(types, choices, None).anything()
    })
    .check(|outcome| outcome.map(drop));
}

#[test]
fn changed_replies_come_back_if_they_are_read() {
    let planned = &*PLANNED;
    for (api, folder) in RECORDED {
        let module = module_of(planned, api);
        let types = types(planned, module);
        let models = replay::models(api).expect("a version with models");
        let recorded = recorded(folder, api);
        assert!(recorded.len() > 100, "{api}: {}", recorded.len());
        let strategy =
            (0..recorded.len(), 0..models.len(), choices(60)).prop_map(|(body, other, choices)| {
                let (name, value) = &recorded[body];
                let text = Writer::new(&types, &choices, None).changed(value);
                (*name, models[other].0, text)
            });
        let checks: BTreeMap<_, _> = models.iter().copied().collect();
        let read = Cell::new(0);
        let outcome = runner(600, module.get()).run(&strategy, |(own, other, text)| {
            for name in [own, other] {
                let is_read =
                    (checks[name].read)(text.as_bytes()).map_err(|error| fail(name, &error))?;
                read.set(read.get() + u32::from(is_read));
            }
            Ok(())
        });
        outcome.unwrap_or_else(|error| panic!("{api}: {error}"));
        assert!(read.get() > 300, "{api}: only {} are read", read.get());
    }
}

#[test]
fn however_deep_a_text_is_no_model_breaks() {
    let planned = &*PLANNED;
    for (module, api) in versions(planned) {
        let types = types(planned, module);
        for (name, check) in own_models(planned, module, &api) {
            for text in deep_texts(types[name]) {
                if let Err(error) = (check.read)(text.as_bytes()) {
                    panic!("{api} {name}: {error}");
                }
            }
        }
    }
}

/// Lists and objects on both sides of the depth at which serde_json gives up, below each key and by themselves.
fn deep_texts(kind: &ItemKind) -> Vec<String> {
    let mut found = vec![nested("[", "]", 50_000), nested("{\"\":", "}", 50_000)];
    found.push("[".repeat(50_000));
    found.extend([126, 127, 128].map(|depth| nested("[", "]", depth)));
    if let ItemKind::Struct { fields, .. } = kind {
        for key in fields.iter().map(|field| quoted(&field.key)) {
            for depth in [125, 126, 127, 200] {
                found.push(format!("{{{key}:{}}}", nested("[", "]", depth)));
                found.push(nested(&format!("{{{key}:"), "}", depth));
            }
        }
    }
    found
}

/// Texts for every model of every version.
struct Trials<F> {
    cases: u32,
    length: usize,
    write: F,
}

/// Trials that write `cases` texts a model, each from fewer than `length` choices.
fn for_each_model<F>(cases: u32, length: usize, write: F) -> Trials<F>
where
    F: Fn(&Types<'_>, &str, &[u32]) -> String,
{
    Trials {
        cases,
        length,
        write,
    }
}

impl<F: Fn(&Types<'_>, &str, &[u32]) -> String> Trials<F> {
    /// Gives each text to its model, and what comes of it to `judge`.
    fn check(&self, judge: impl Fn(Result<bool, String>) -> Result<(), String>) {
        let planned = &*PLANNED;
        let mut count = 0;
        for (module, api) in versions(planned) {
            let types = types(planned, module);
            let models = own_models(planned, module, &api);
            count += models.len();
            for (at, (name, check)) in models.iter().enumerate() {
                let texts =
                    choices(self.length).prop_map(|choices| (self.write)(&types, name, &choices));
                let outcome = runner(self.cases, at).run(&texts, |text| {
                    judge((check.read)(text.as_bytes())).map_err(|error| fail(name, &error))
                });
                outcome.unwrap_or_else(|error| panic!("{api} {name}: {error}"));
            }
        }
        assert!(count > 900, "only {count} types");
    }
}

fn fail(name: &str, error: &str) -> TestCaseError {
    TestCaseError::fail(format!("{name} {error}"))
}

fn choices(length: usize) -> impl Strategy<Value = Vec<u32>> {
    vec(any::<u32>(), 0..length)
}

/// A runner that does the same in every run, and another thing for each `seed`.
fn runner(cases: u32, seed: usize) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 4_000,
        ..Config::default()
    };
    let mut bytes = [7; 32];
    bytes[..8].copy_from_slice(&(seed as u64).to_le_bytes());
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

fn workspace() -> Workspace {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    Workspace::at(package.parent().expect("the package lies in the checkout"))
}

/// What the crate with the models is made from, worked out once.
static PLANNED: LazyLock<Crate> = LazyLock::new(planned);

fn planned() -> Crate {
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(&workspace(), &mut diagnostics).expect("they can be read");
    let versions = sources.apis(&mut diagnostics).expect("they are sound");
    let inputs: Vec<_> = versions.iter().map(Loaded::input).collect();
    plan(&inputs, Layout::Crate)
}

/// Each version with its module.
fn versions(planned: &Crate) -> Vec<(VersionIndex, String)> {
    let versions = planned.versions.iter().map(ToString::to_string);
    VersionIndex::of_each(versions).collect()
}

fn module_of(planned: &Crate, api: &str) -> VersionIndex {
    let found = versions(planned)
        .into_iter()
        .find(|(_, known)| known == api);
    found.expect("a version with models").0
}

/// The types of a version that no earlier one has, so that each is tried once.
fn own_models(planned: &Crate, module: VersionIndex, api: &str) -> Vec<(&'static str, Check)> {
    let own: BTreeSet<_> = planned.modules[module]
        .exports
        .iter()
        .filter(|export| planned.files[export.file].owner == module)
        .map(|export| export.type_name.as_str())
        .collect();
    let models = replay::models(api).expect("a version with models").iter();
    models
        .copied()
        .filter(|(name, _)| own.contains(name))
        .collect()
}

fn types(planned: &Crate, module: VersionIndex) -> Types<'_> {
    let exports = planned.modules[module].exports.iter();
    exports
        .map(|export| {
            (
                export.type_name.as_str(),
                &planned.files[export.file].item.kind,
            )
        })
        .collect()
}

fn recorded(folder: &str, api: &str) -> Vec<(&'static str, Value)> {
    let folder = workspace().spec().join("replies").join(folder);
    let bodies = replay::recorded(&folder, api).expect("the replies can be read");
    let values = bodies.into_iter().filter_map(|(name, bytes)| {
        let value = serde_json::from_slice(&bytes).ok()?;
        Some((name, value))
    });
    values.collect()
}
