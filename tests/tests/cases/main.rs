//! Golden cases, a test for each stage; see `tests::case` for how they are read and brought up to date.
//!
//! In: `tests/cases/<stage>/<case>/in.yaml`, for some stages with a file beside it. Out: what the stage makes of it, in
//! the form in which a person reads it best. Left out on purpose: whether generated Rust compiles and works
//! (the tests `compile`), and the documents of Docker, which `generated/` covers.

mod dump;

use docker_spec::docker;
use docker_spec::import::{Texts, hashes, keep, to_yaml};
use docker_spec::patch::{Facts, Prose, describe, patch};
use docker_spec::reads::Reader;
use docker_spec::workspace::Workspace;
use modelwright::config::SerdeForm;
use modelwright::emit::rust;
use modelwright::generate::{document, plan_document};
use modelwright::load::{Loaded, VersionCache, load, load_version};
use modelwright::name::{NameOverrides, name};
use modelwright::output::FileSet;
use modelwright::plan::{Input, Layout, plan};
use modelwright::settings::{ConfigSource, Settings, read_config};
use modelwright::vendored::{PlannedApi, read_recipe, vendor};
use modelwright_cli::diff_input::{Document, open_both, report_of};
use openapi::diagnostic::{Diagnostics, Reported};
use openapi::lift::lift;
use openapi::lower::lower;
use openapi::source::Source;
use openapi::version::Version;
use openapi_diff::diff::ChangeKind;
use openapi_diff::report::{self, Report};
use pages::{changelog, print};
use std::collections::BTreeMap;
use tests::case::{Case, Outcome, attempt, check_stage, root};

const IN: &str = "in.yaml";

#[test]
fn source() {
    check_stage("source", |case, out| {
        if let Ok(source) = Source::read(IN, case.document(), &mut out.diagnostics) {
            let tree = serde_json::to_string_pretty(&source.tree).expect("JSON is written as JSON");
            out.add("tree.json", tree + "\n");
        }
    });
}

#[test]
fn lift_stage() {
    check_stage("lift", |case, out| {
        let source = read(case, out);
        if let Ok(canonical) = lift(&source, &mut out.diagnostics) {
            out.add("canonical.yaml", yaml(canonical.document()));
        }
    });
}

#[test]
fn import() {
    check_stage("import", |case, out| {
        let source = read(case, out);
        if let Ok(kept) = keep(&source, &mut out.diagnostics) {
            out.add("contract.yaml", to_yaml(&kept.contract));
            let mut texts = Texts::default();
            texts.replace(kept.version, hashes(&source, &kept));
            let lines = texts.of(kept.version).into_iter();
            let lines: String = lines
                .map(|(path, hash)| format!("{path}  {hash}\n"))
                .collect();
            out.add("texts.txt", lines);
        }
    });
}

#[test]
fn patch_stage() {
    const VERSION: Version = Version {
        major: 1,
        minor: 51,
    };
    check_stage("patch", |case, out| {
        let source = read(case, out);
        let words = case
            .input("prose.yaml")
            .expect("a case of this stage has a prose.yaml");
        let facts = case.input("facts.toml").unwrap_or_default();
        let facts = String::from_utf8(facts).expect("the facts of a case are text");
        let facts = Facts::read("facts.toml", &facts, &mut out.diagnostics);
        let prose = Prose::read([("prose.yaml".to_owned(), words)], &mut out.diagnostics);
        if let Ok(mut canonical) = lift(&source, &mut out.diagnostics) {
            let patched = patch(&mut canonical, VERSION, &facts, &mut out.diagnostics);
            let (mut api, _) = lower(&canonical, &mut out.diagnostics);
            let described = describe(&mut api, VERSION, &prose);
            let _ = facts.report_unused(&patched.used, &mut out.diagnostics);
            let _ = prose.report_unused(&described.used, &mut out.diagnostics);
            out.add("canonical.yaml", yaml(canonical.document()));
            out.add("api.yaml", yaml(&api));
        }
    });
}

#[test]
fn lower_stage() {
    check_stage("lower", |case, out| {
        let source = read(case, out);
        let Ok(canonical) = lift(&source, &mut out.diagnostics) else {
            return;
        };
        let (api, _) = lower(&canonical, &mut out.diagnostics);
        out.add("api.yaml", yaml(&api));
    });
}

#[test]
fn name_stage() {
    check_stage("name", |case, out| {
        let source = read(case, out);
        let overrides = names(case, &mut out.diagnostics);
        let Ok(canonical) = lift(&source, &mut out.diagnostics) else {
            return;
        };
        let (api, _) = lower(&canonical, &mut out.diagnostics);
        let named = name(&api, &canonical, &overrides, &mut out.diagnostics);
        let _ = overrides.report_unused(&named.used, &Default::default(), &mut out.diagnostics);
        out.add("names.txt", dump::names(&api, &named.names));
    });
}

/// A case has one document and is a tree, or has several (`in.1.yaml`, `in.2.yaml`) and is a crate of those versions.
#[test]
fn plan_stage() {
    check_stage("plan", |case, out| {
        let versions = versions(case, out);
        let layout = if versions.len() > 1 {
            Layout::Crate
        } else {
            Layout::Tree
        };
        let inputs: Vec<_> = versions.iter().map(Loaded::input).collect();
        out.add("plan.txt", dump::plan(&plan(&inputs, layout)));
    });
}

#[test]
fn gen_stage() {
    check_stage("gen", gen_case);
}

/// Cases that show the tree for serde's derives as a user has it, with a file for each type and its docs. The others are one file.
const AS_A_TREE: [&str; 2] = ["docker-like", "tiny"];

/// A case has the document of the case of `gen` with its name, so that both forms can be read side by side, and its settings unless
/// it has some that only this form takes.
#[test]
fn derive_stage() {
    let with_a_table = tests::case::cases("gen");
    check_stage("derive", |case, out| {
        let twin = with_a_table.iter().find(|twin| twin.name() == case.name());
        let twin = twin.expect("a case of this stage has the name of one of `gen`");
        let own = case.input("settings.toml");
        let text = own.or_else(|| twin.input("settings.toml"));
        let text = text.unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let config = read_config("settings.toml", &text, &mut out.diagnostics);
        let mut config = config
            .expect("they were read before")
            .serde(SerdeForm::Derive);
        if !AS_A_TREE.contains(&case.name()) {
            config = config.single_file().no_docs();
        }
        let settings = Settings::of(&config, ConfigSource::default(), &mut out.diagnostics);
        let settings = settings.expect("they have no fault in the other form");
        if let Ok(files) = document(IN, twin.document(), &settings, &mut out.diagnostics) {
            out.files = files;
        }
    });
}

fn gen_case(case: &Case, out: &mut Outcome) {
    let Ok((files, models)) = tree(case, &mut out.diagnostics) else {
        return;
    };
    out.files = if WITH_RUNTIME.contains(&case.name()) {
        files
    } else {
        sharing_the_runtime(&files)
    };
    out.add("models.rs", models);
}

/// The other tests of this file compare with the tool's own `compare`; an error of that must not hide one of the rest.
#[test]
fn trees_are_what_is_expected_byte_for_byte() {
    let mut count = 0;
    for case in tests::case::cases("gen") {
        let files = attempt(&case, &gen_case).expect("the stage does not panic");
        let files: BTreeMap<_, _> = files
            .iter()
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_owned()))
            .collect();
        let expected = case.expected();
        count += expected.len();
        let paths = files.keys().chain(expected.keys());
        for path in paths {
            assert!(
                files.get(path) == expected.get(path),
                "{}: {path} differs",
                case.name()
            );
        }
    }
    assert!(count > 200, "only {count} files were compared");
}

#[test]
fn select_stage() {
    check_stage("select", |case, out| {
        let recipe = case
            .input("vendor.toml")
            .expect("a case of this stage has a vendor.toml");
        let recipe = String::from_utf8(recipe).expect("it is text");
        let recipe = read_recipe(&recipe, "vendor.toml", &mut out.diagnostics);
        let recipe = recipe.expect("it is a recipe");
        let settings = Settings::of(&recipe.config, recipe.source.clone(), &mut out.diagnostics);
        let mut settings = settings.expect("they were read before");
        settings.names = names(case, &mut out.diagnostics);
        let known =
            PlannedApi::document(IN, case.document(), None, &settings, &mut out.diagnostics);
        let known = known.expect("the document of a case has no fault");
        let vendored = vendor(
            &recipe.origin,
            &settings,
            &known,
            rust::Inclusion::Module,
            &mut out.diagnostics,
        );
        if let Ok(vendored) = vendored {
            out.files = sharing_the_runtime(&vendored.files);
            if recipe.config.single_file {
                let text = vendored.files.get("mod.rs").expect("it is the only file");
                let (models, _) = runtime_inside(text).expect("it has a runtime");
                out.files = FileSet::new();
                out.add("models.txt", models);
            }
        }
    });
}

/// What comes of a case's document, with its names or its settings, and a list of its types.
fn tree(case: &Case, diagnostics: &mut Diagnostics) -> Result<(FileSet, String), Reported> {
    let settings = match case.input("settings.toml") {
        Some(text) => {
            let text = String::from_utf8_lossy(&text);
            Settings::read("settings.toml", &text, diagnostics)?
        }
        None => {
            let mut settings = Settings::default();
            settings.names = names(case, diagnostics);
            settings
        }
    };
    let files = document(IN, case.document(), &settings, diagnostics)?;
    let models = models(case, &settings, &files);
    Ok((files, models))
}

/// The list of the types of a tree.
fn models(case: &Case, settings: &Settings, files: &FileSet) -> String {
    let mut diagnostics = Diagnostics::new();
    let source = Source::read(IN, case.document(), &mut diagnostics);
    let source = source.expect("it was read before");
    let canonical = lift(&source, &mut diagnostics).expect("it was lifted before");
    let planned = plan_document(IN, case.document(), None, settings, &mut diagnostics);
    let planned = planned.expect("it was planned before");
    dump::models(
        &planned.planned,
        &planned.input(),
        canonical.document(),
        files,
    )
}

/// The cases that show the whole tree: the least of the runtime is seen to compile by itself, and types of others with it.
const WITH_RUNTIME: [&str; 8] = [
    "exact-settings",
    "other-maps",
    "replaced-types",
    "requests",
    "requests-in-one-file",
    "requests-not-covered",
    "settings",
    "tiny",
];

/// The tree with the runtime of the tests `compile` instead of its own: only the names of those files are kept.
fn sharing_the_runtime(files: &FileSet) -> FileSet {
    let mut shared = FileSet::new();
    let mut runtime = Vec::new();
    if let Some((models, _)) = files.get("mod.rs").and_then(runtime_inside) {
        let text = format!("{models}use crate::support; // in place of the module\n\n}}\n");
        shared.insert("mod.rs", text).expect("it is the first");
        return shared;
    }
    for (path, text) in files.iter() {
        match path.strip_prefix("support/") {
            Some(name) => runtime.push(name),
            None => shared.insert(path, text).expect("it was in a set already"),
        }
    }
    let stub = format!(
        "// In place of: {}\n#![cfg_attr(rustfmt, rustfmt_skip)]\n\npub use crate::support::*;\n",
        runtime.join(", ")
    );
    shared
        .insert("support/mod.rs", stub)
        .expect("what was there has been left out");
    shared
}

/// A tree of one file: what stands before its runtime, and the runtime.
fn runtime_inside(text: &str) -> Option<(&str, &str)> {
    text.split_once("mod support {")
}

#[test]
fn docs() {
    check_stage("docs", |case, out| {
        let versions = versions(case, out);
        let inputs: Vec<Input<'_>> = versions.iter().map(Loaded::input).collect();
        let planned = plan(&inputs, Layout::Crate);
        let workspace = Workspace::at(root());
        let templates = Reader::of(&workspace).texts("templates/docs", ".j2", &mut out.diagnostics);
        let templates = templates.expect("they can be read");
        let known = pages::PageSources {
            planned: &planned,
            inputs: &inputs,
            facts: &[],
            examples: &pages::Examples::default(),
            tags: None,
            socket: None,
            book: Some("../../target/book"),
            package: Some("docker-models"),
        };
        if let Ok(files) = print(&known, templates, &mut out.diagnostics) {
            out.files = files;
        }
    });
}

/// A case has two documents. It is called after the kind of change that it shows; the one called `all-forms` shows how a
/// report is printed.
#[test]
fn diff_stage() {
    check_stage("diff", |case, out| {
        let Ok(report) = report(case, &mut out.diagnostics) else {
            return;
        };
        out.add("changes.txt", dump::changes(&report));
        if case.name() == "all-forms" {
            let colour = false;
            out.add(
                "report.txt",
                report.print(report::ReportFormat::Terminal { colour }),
            );
            out.add("report.md", changelog::print(&report));
            out.add("report.json", report.print(report::ReportFormat::Json));
            out.add(
                "report.github.txt",
                report.print(report::ReportFormat::Github),
            );
            out.add("report.sarif", report.print(report::ReportFormat::Sarif));
        }
    });
}

#[test]
fn each_kind_of_change_has_a_case() {
    let cases = tests::case::cases("diff");
    for kind in ChangeKind::ALL {
        let case = cases.iter().find(|case| case.name() == kind.as_str());
        let case = case.unwrap_or_else(|| panic!("no case is called {}", kind.as_str()));
        let report = report(case, &mut Diagnostics::new()).expect("it has two documents");
        let kinds: Vec<_> = report
            .records
            .iter()
            .map(|record| record.change.kind)
            .collect();
        assert!(kinds.contains(kind), "{}: {kinds:?}", kind.as_str());
    }
}

fn report(case: &Case, diagnostics: &mut Diagnostics) -> Result<Report, Reported> {
    let mut document = |file: &str| {
        let bytes = case
            .input(file)
            .expect("a case of this stage has two documents");
        Ok(Document::of(file, Source::read(file, bytes, diagnostics)?))
    };
    let documents = [document("before.yaml")?, document("after.yaml")?];
    let opened = open_both(&documents, diagnostics)?;
    let mut report = report_of(&opened);
    report.with_texts = true;
    Ok(report)
}

#[test]
fn the_same_api_in_another_dialect_gives_the_same_models() {
    let cases = tests::case::cases("gen");
    let case = cases
        .iter()
        .find(|case| case.name() == "both-dialects")
        .expect("it is there");
    let models = |file: &str| {
        let mut diagnostics = Diagnostics::new();
        let bytes = case.input(file).expect("the case has all three documents");
        let files = document(file, bytes, &Settings::default(), &mut diagnostics);
        let files = files.expect("the documents have no fault");
        let texts = files
            .iter()
            .map(|(path, text)| (path.to_owned(), without_notice(text)));
        texts.collect::<Vec<_>>()
    };
    assert_eq!(models(IN), models("in.openapi3.yaml"));
    assert_eq!(models(IN), models("in.openapi31.yaml"));
}

fn without_notice(text: &str) -> String {
    text.split_once('\n')
        .map_or_else(String::new, |(_, rest)| rest.to_owned())
}

/// The document of a case for a stage after the first, for which it has to be readable.
fn read(case: &Case, out: &mut Outcome) -> Source {
    Source::read(IN, case.document(), &mut out.diagnostics)
        .expect("the document is YAML; the source stage has other cases")
}

/// The chosen names of a case, where it has any.
fn names(case: &Case, diagnostics: &mut Diagnostics) -> NameOverrides {
    let Some(bytes) = case.input("names.toml") else {
        return NameOverrides::default();
    };
    NameOverrides::read("names.toml", &String::from_utf8_lossy(&bytes), diagnostics)
}

/// The documents of a case, read and named: `in.yaml`, or `in.1.yaml` and so on, which are versions 1.1 and so on.
fn versions(case: &Case, out: &mut Outcome) -> Vec<Loaded> {
    let names = names(case, &mut out.diagnostics);
    if let Some(bytes) = case.input(IN) {
        return load(IN, bytes, &names, &mut out.diagnostics)
            .into_iter()
            .collect();
    }
    let words = case
        .input("prose.yaml")
        .map(|bytes| ("prose.yaml".to_owned(), bytes));
    let prose = Prose::read(words, &mut out.diagnostics);
    let facts = Facts::default();
    let files = (1..).map(|minor| (minor, format!("in.{minor}.yaml")));
    let files = files.map_while(|(minor, file)| Some((minor, case.input(&file)?, file)));
    let mut cache = VersionCache::default();
    let loaded = files.flat_map(|(minor, bytes, file)| {
        let version = Version { major: 1, minor };
        let mut known = docker::VersionCorrections::of(version, &facts, &prose);
        load_version(
            (&file, bytes),
            version,
            &mut known,
            &names,
            Some(&mut cache),
            &mut out.diagnostics,
        )
    });
    loaded.collect()
}

fn yaml(value: &impl serde::Serialize) -> String {
    serde_yaml::to_string(value).expect("plain data is written as YAML")
}
