//! Which packages are published, each after those that it depends on.

use serde_json::Value;
use std::collections::BTreeMap;

/// The names of the packages, in the order in which a registry takes them, given what `cargo metadata` prints.
///
/// # Errors
///
/// It is something else, or packages depend on one another in a ring.
pub(super) fn order(metadata: &Value) -> Result<Vec<String>, String> {
    let packages = metadata["packages"].as_array();
    let packages = packages.ok_or("`cargo metadata` prints no packages")?;
    let mut open: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in packages.iter().filter(|package| is_published(package)) {
        let name = package["name"].as_str().unwrap_or_default();
        let dependencies = package["dependencies"].as_array().into_iter().flatten();
        // A registry needs what is built with a package, and not what tests it.
        let needed = dependencies.filter(|one| one["path"].is_string() && one["kind"] != "dev");
        open.insert(
            name,
            needed.filter_map(|one| one["name"].as_str()).collect(),
        );
    }
    let mut order: Vec<String> = Vec::new();
    while !open.is_empty() {
        let is_ready = |needed: &Vec<&str>| needed.iter().all(|name| !open.contains_key(name));
        let ready = open.iter().find(|(_, needed)| is_ready(needed));
        let Some((&name, _)) = ready else {
            let names: Vec<_> = open.into_keys().collect();
            return Err(format!("{} depend on one another", names.join(", ")));
        };
        open.remove(name);
        order.push(name.to_owned());
    }
    Ok(order)
}

/// Whether a package may go to a registry: `publish = false` is an empty list of them.
fn is_published(package: &Value) -> bool {
    package["publish"]
        .as_array()
        .is_none_or(|registries| !registries.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn package(name: &str, needed: &[&str]) -> Value {
        let needed = needed
            .iter()
            .map(|name| json!({"name": name, "path": "/", "kind": null}));
        json!({"name": name, "publish": null, "dependencies": needed.collect::<Vec<_>>()})
    }

    #[test]
    fn a_package_follows_those_that_it_depends_on() {
        let mut tested = package("b", &["c"]);
        tested["dependencies"]
            .as_array_mut()
            .unwrap()
            .push(json!({"name": "a", "path": "/", "kind": "dev"}));
        let mut own = package("own", &[]);
        own["publish"] = json!([]);
        let all = json!({"packages": [package("a", &["b"]), tested, package("c", &[]), own]});
        assert_eq!(order(&all).unwrap(), ["c", "b", "a"]);
        let ring = json!({"packages": [package("a", &["b"]), package("b", &["a"])]});
        assert_eq!(order(&ring).unwrap_err(), "a, b depend on one another");
        assert!(order(&json!({})).is_err());
    }
}
