//! The models of Docker's API for serde's derives do what those with a table do.
//!
//! In: recorded replies, valid values made from a seed, and both with one change at each place; models of the oldest version, of
//! 1.51 and of the newest. Out: nothing, if a program with the models for serde's derives writes the same bytes as the models with
//! a table. Left out on purpose: the differences that `docs/derive.md` names, but for a null within a list or map.

#[path = "../compile/edits.rs"]
mod edits;
// Other tests need more of these.
#[allow(dead_code)]
#[path = "../compile/oracle/schema.rs"]
mod schema;
#[path = "../docker/seeded.rs"]
mod seeded;
#[allow(dead_code)]
#[path = "../compile/oracle/values.rs"]
mod values;

use super::vendored::crates::Crates;
use docker_spec::docker::DockerSources;
use docker_spec::workspace::Workspace;
use edits::{Edit, edited, places};
use modelwright::Config;
use modelwright::config::SerdeForm;
use modelwright::emit::rust::Inclusion;
use modelwright::settings::{ConfigSource, Settings};
use modelwright::vendored::{Origin, PlannedApi, Recipe, vendor};
use openapi::diagnostic::Diagnostics;
use openapi::version::Version;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};
use tests::case::root;
use tests::replay::{models, recorded, type_called};

const VERSIONS: [&str; 3] = ["1.25", "1.51", "1.55"];

/// Takes lines with a type and a body through the models, and prints lines with the body or an error.
const PROGRAM: &str = r#"
use std::io::BufRead;

fn through<T: serde::de::DeserializeOwned + serde::Serialize>(body: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(body).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

fn main() {
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("it is text");
        let (name, body) = line.split_once(' ').expect("a type and a body");
        match of_type(name, body) {
            Ok(body) => println!("= {body}"),
            Err(error) => println!("! {error}"),
        }
    }
}
"#;

/// A body, the type that reads it, and what the models with a table make of it.
struct Task {
    version: &'static str,
    name: String,
    body: String,
    edit: Option<(Edit, String)>,
    table: Result<String, String>,
}

fn task(version: &'static str, name: &str, body: &Value, edit: Option<(Edit, String)>) -> Task {
    let through = type_called(version, name).expect("there are models of the version");
    let through = through.unwrap_or_else(|| panic!("{version} has no `{name}`"));
    let body = serde_json::to_string(body).expect("a value is JSON");
    let table = through(body.as_bytes());
    Task {
        version,
        name: name.to_owned(),
        body,
        edit,
        table,
    }
}

/// Writes a program with the models, and builds it.
fn program() -> Crates {
    let mut diagnostics = Diagnostics::new();
    let config = Config::new().everything().serde(SerdeForm::Derive);
    let settings = Settings::of(&config, ConfigSource::default(), &mut diagnostics);
    let settings = settings.expect("they have no fault");
    let sources = DockerSources::read(&Workspace::at(root()), &mut diagnostics);
    let versions = sources.and_then(|sources| sources.apis(&mut diagnostics));
    let versions = versions.expect("the sources have no fault");
    let api = PlannedApi::versions(versions, &settings, &mut diagnostics);
    let api = api.expect("the settings are used");
    let versions = VERSIONS.map(|version| version.parse::<Version>().expect("it is one"));
    let recipe = Recipe {
        origin: Origin::Versions(versions.to_vec()),
        config,
        ..Recipe::default()
    };
    let made = vendor(
        &recipe.origin,
        &settings,
        &api,
        Inclusion::Module,
        &mut diagnostics,
    );
    let made = made.unwrap_or_else(|_| panic!("{diagnostics:?}"));
    let mut crates = Crates::new("derived").with_derives();
    let mut main = "#![allow(deprecated)]\n\nmod docker;\n".to_owned() + PROGRAM;
    main.push_str(
        "\nfn of_type(name: &str, body: &str) -> Result<String, String> {\n    match name {\n",
    );
    for (version, number) in VERSIONS.iter().zip(versions) {
        for (name, _) in models(version).expect("there are models of the version") {
            let module = number.module();
            main.push_str(&format!(
                "        \"{version}/{name}\" => through::<docker::{module}::{name}>(body),\n"
            ));
        }
    }
    main.push_str("        _ => Err(format!(\"there is no {name}\")),\n    }\n}\n");
    crates.made("docker", recipe, made.files);
    crates.file("src/main.rs", main);
    crates.write();
    crates.cargo(&["build"]);
    crates
}

/// What the program makes of each body.
fn derived(crates: &Crates, tasks: &[Task]) -> Vec<Result<String, String>> {
    let mut child = Command::new(crates.folder().join("target/debug/derived"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it can be run");
    let mut stdin = child.stdin.take().expect("it is piped");
    let lines: Vec<_> = tasks
        .iter()
        .map(|task| format!("{}/{} {}\n", task.version, task.name, task.body))
        .collect();
    // By itself, so that neither side waits for the other.
    let writer = std::thread::spawn(move || {
        for line in lines {
            stdin.write_all(line.as_bytes()).expect("it is read");
        }
    });
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("all is written");
    let printed = String::from_utf8(output.stdout).expect("JSON is text");
    let outcomes = printed.lines().map(|line| match line.strip_prefix("= ") {
        Some(body) => Ok(body.to_owned()),
        None => Err(line.trim_start_matches("! ").to_owned()),
    });
    let outcomes: Vec<_> = outcomes.collect();
    assert_eq!(outcomes.len(), tasks.len(), "it prints a line for each");
    outcomes
}

/// A value with integers in place of whole numbers such as `5.0`, which serde's derives refuse where an integer stands.
fn without_fractions(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(without_fractions).collect(),
        Value::Object(map) => {
            let entries = map.iter();
            let entries = entries.map(|(key, value)| (key.clone(), without_fractions(value)));
            entries.collect()
        }
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < 1e15 => {
                (float as i64).into()
            }
            _ => value.clone(),
        },
        value => value.clone(),
    }
}

/// The part of a value that a place stands in, and the place in it: of lists on the way the item that leads there, of objects on the way
/// no other object or list that holds something.
///
/// The value as a whole is read besides; to read it once more for each change takes most of the time, and shows the same.
fn around(value: &Value, at: &str) -> (Value, String) {
    let way: Vec<_> = at.split('/').skip(1).collect();
    let mut place = String::new();
    (along(value, &way, &mut place), place)
}

fn along(value: &Value, way: &[&str], place: &mut String) -> Value {
    let Some((step, rest)) = way.split_first() else {
        return value.clone();
    };
    match value {
        Value::Array(items) => {
            place.push_str("/0");
            let at: usize = step.parse().expect("it is the number of an item");
            Value::Array(vec![along(&items[at], rest, place)])
        }
        Value::Object(map) => {
            let entries = map.iter().filter_map(|(key, inner)| {
                if key.replace('~', "~0").replace('/', "~1") == *step {
                    place.push('/');
                    place.push_str(step);
                    return Some((key.clone(), along(inner, rest, place)));
                }
                is_small(inner).then(|| (key.clone(), inner.clone()))
            });
            entries.collect()
        }
        _ => unreachable!("the way leads through lists and objects"),
    }
}

fn is_small(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => true,
    }
}

/// Adds a body, and what comes of it by changes that were not yet made to the type.
fn add(
    version: &'static str,
    name: &str,
    body: Value,
    made: &mut BTreeSet<(String, Edit, String)>,
    tasks: &mut Vec<Task>,
) {
    for (edit, at) in places(&body) {
        let steps = at.split('/').map(|step| match step.parse::<usize>() {
            Ok(_) => "*",
            Err(_) => step,
        });
        let place = steps.collect::<Vec<_>>().join("/");
        if made.insert((format!("{version}/{name}"), edit, place)) {
            let (body, at) = around(&body, &at);
            let body = edited(&body, edit, &at);
            tasks.push(task(version, name, &body, Some((edit, at))));
        }
    }
    tasks.push(task(version, name, &body, None));
}

/// Whether the change is a null under a key of a map: another key in its place is kept too.
fn is_null_of_a_map(task: &Task) -> bool {
    let Some((Edit::Null, at)) = &task.edit else {
        return false;
    };
    let (holder, _) = at.rsplit_once('/').unwrap_or_default();
    let body: Result<Value, _> = serde_json::from_str(&task.body);
    let mut with_another_key = body.expect("it is JSON");
    *with_another_key.pointer_mut(holder).expect("it is there") = json!({ "x unknown": null });
    let other = self::task(task.version, &task.name, &with_another_key, None);
    other.table.is_ok_and(|body| body.contains("x unknown"))
}

/// The number of tasks that are read by both forms, and what is wrong with the rest.
fn compared(tasks: &[Task], derived: &[Result<String, String>]) -> (usize, usize, Vec<String>) {
    let (mut same, mut refused) = (0, 0);
    let mut faults = Vec::new();
    for (task, derived) in tasks.iter().zip(derived) {
        match (&task.table, derived) {
            (Ok(table), Ok(derived)) if table == derived => same += 1,
            (Err(_), Err(_)) => same += 1,
            // A null within a list or map that the document does not allow.
            (Ok(_), Err(error)) if is_null_of_a_map(task) && error.contains("null") => {
                refused += 1;
            }
            (table, derived) => faults.push(format!(
                "{} {} {:?} {}\n  by a table {table:?}\n  by derives {derived:?}",
                task.version, task.name, task.edit, task.body
            )),
        }
    }
    (same, refused, faults)
}

#[test]
fn both_forms_write_the_same_bytes() {
    let crates = program();
    let mut tasks = Vec::new();
    let mut made = BTreeSet::new();
    let mut count = 0;
    for version in VERSIONS {
        for folder in [
            "docker-20.10-api-1.41",
            "docker-28.5.2-api-1.51",
            "docker-29.7.2-api-1.55",
        ] {
            let folder = root().join("spec/docker/replies").join(folder);
            for (name, bytes) in recorded(&folder, version).expect("they can be read") {
                let Ok(body) = serde_json::from_slice(&bytes) else {
                    continue;
                };
                count += 1;
                add(version, name, body, &mut made, &mut tasks);
            }
        }
    }
    assert!(count > 3_000, "only {count} recorded bodies were read");
    let mut diagnostics = Diagnostics::new();
    let sources = DockerSources::read(&Workspace::at(root()), &mut diagnostics);
    let sources = sources.expect("the sources have no fault");
    for version in VERSIONS {
        seeded::each_schema(&sources, version, |name, valid| {
            for value in valid {
                add(
                    version,
                    name,
                    without_fractions(&value),
                    &mut made,
                    &mut tasks,
                );
            }
        });
    }
    let derived = derived(&crates, &tasks);
    let (same, refused, faults) = compared(&tasks, &derived);
    assert!(
        refused < 2_000,
        "{refused} bodies have a null that is refused"
    );
    assert!(same > 60_000, "only {same} bodies were compared");
    let shown: Vec<_> = faults.iter().take(20).map(String::as_str).collect();
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        shown.join("\n")
    );
}
