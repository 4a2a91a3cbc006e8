//! The direction of imports: of crates among themselves, and of modules within a crate.
//!
//! A module is what stands in the root of a crate, with all that is in it; the root itself takes in its modules, so that
//! one which takes in the root closes a cycle as well.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use syn::visit::{self, Visit};
use tests::case::root;

/// The crates that each crate of the workspace may take in.
const ALLOWED: [(&str, &[&str]); 10] = [
    ("modelwright-openapi", &[]),
    ("modelwright-templates", &[]),
    (
        "modelwright",
        &["modelwright-openapi", "modelwright-templates"],
    ),
    (
        "modelwright-docker-spec",
        &["modelwright", "modelwright-openapi"],
    ),
    (
        "modelwright-docker",
        &[
            "modelwright",
            "modelwright-docker-spec",
            "modelwright-openapi",
        ],
    ),
    ("modelwright-diff", &["modelwright", "modelwright-openapi"]),
    (
        "modelwright-pages",
        &[
            "modelwright",
            "modelwright-diff",
            "modelwright-openapi",
            "modelwright-templates",
        ],
    ),
    (
        "modelwright-docker-models",
        &[
            "modelwright",
            "modelwright-docker-spec",
            "modelwright-openapi",
            "modelwright-pages",
        ],
    ),
    (
        "modelwright-cli",
        &[
            "modelwright",
            "modelwright-diff",
            "modelwright-docker",
            "modelwright-docker-models",
            "modelwright-docker-spec",
            "modelwright-openapi",
            "modelwright-pages",
        ],
    ),
    ("xtask", &["modelwright-cli"]),
];

/// Packages that are made by the others, or test them.
const OTHERS: [&str; 4] = ["build-script", "docker-models", "examples", "tests"];

/// A package of the workspace.
struct Package {
    name: String,
    /// The roots of its libraries and programs.
    roots: Vec<String>,
    /// The packages of the workspace that it takes in.
    uses: BTreeSet<String>,
}

fn packages() -> Vec<Package> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version=1"])
        .current_dir(root())
        .output()
        .expect("cargo can be run");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let packages = list(&metadata["packages"]);
    let package = |package: &Value| {
        let dependencies = list(&package["dependencies"]);
        let used = dependencies
            .iter()
            .filter(|used| used["kind"] != "dev" && !used["path"].is_null());
        let targets = list(&package["targets"]);
        let roots = targets.iter().filter(|target| {
            let kinds = list(&target["kind"]);
            kinds.iter().any(|kind| kind == "lib" || kind == "bin")
        });
        Package {
            name: text(&package["name"]),
            roots: roots.map(|target| text(&target["src_path"])).collect(),
            uses: used.map(|used| text(&used["name"])).collect(),
        }
    };
    packages
        .iter()
        .map(package)
        .filter(|package| !OTHERS.contains(&package.name.as_str()))
        .collect()
}

#[test]
fn crates_take_in_only_what_is_allowed() {
    let packages = packages();
    let names: BTreeSet<_> = packages.iter().map(|package| &*package.name).collect();
    let known = ALLOWED.map(|(name, _)| name);
    assert_eq!(names, known.into_iter().collect(), "the list is of these");
    for package in &packages {
        let (location, (_, allowed)) = ALLOWED
            .iter()
            .enumerate()
            .find(|(_, (name, _))| *name == package.name)
            .expect("it is in the list");
        // Each crate stands below those that it takes in, so no list closes a cycle.
        for used in *allowed {
            assert!(known[..location].contains(used), "{used} is not above");
        }
        let uses: BTreeSet<_> = package.uses.iter().map(String::as_str).collect();
        let allowed = allowed.iter().copied().collect();
        assert_eq!(uses, allowed, "what {} takes in", package.name);
    }
}

/// What the parts of a crate take in of each other: its modules by their names, and the root as `crate`.
type Uses = BTreeMap<String, BTreeSet<String>>;

/// What stands in the root of a crate.
struct Root {
    modules: BTreeSet<String>,
    /// Names of other crates, which are known in the root by a `use`.
    foreign: BTreeSet<String>,
}

impl Root {
    fn of(file: &syn::File) -> Self {
        let (mut modules, mut foreign) = (BTreeSet::new(), BTreeSet::new());
        for item in &file.items {
            match item {
                syn::Item::Mod(module) => {
                    modules.insert(module.ident.to_string());
                }
                syn::Item::Use(item) => {
                    let mut paths = Vec::new();
                    collect(&[], &item.tree, &mut paths);
                    foreign.extend(paths.into_iter().filter_map(|mut path| path.pop()));
                }
                _ => {}
            }
        }
        for item in &file.items {
            // What the root takes out of its own modules is its own.
            if let syn::Item::Use(item) = item
                && let syn::UseTree::Path(path) = &item.tree
                && (modules.contains(&path.ident.to_string()) || path.ident == "crate")
            {
                let mut paths = Vec::new();
                collect(&[], &item.tree, &mut paths);
                for path in paths {
                    foreign.remove(path.last().expect("a path has parts"));
                }
            }
        }
        Self { modules, foreign }
    }
}

/// The paths that a `use` names.
fn collect(before: &[String], tree: &syn::UseTree, paths: &mut Vec<Vec<String>>) {
    let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
    match tree {
        syn::UseTree::Path(path) => collect(&with(&path.ident), &path.tree, paths),
        syn::UseTree::Name(name) => paths.push(with(&name.ident)),
        syn::UseTree::Rename(name) => paths.push(with(&name.ident)),
        syn::UseTree::Glob(_) => paths.push([before, &["*".to_owned()]].concat()),
        syn::UseTree::Group(group) => {
            for tree in &group.items {
                collect(before, tree, paths);
            }
        }
    }
}

/// Collects what a file takes in of its crate.
struct Paths<'a> {
    root: &'a Root,
    /// How many steps the module of the file is below the root.
    depth: usize,
    found: BTreeSet<String>,
}

impl Paths<'_> {
    fn add(&mut self, path: &[String]) {
        let up = path.iter().take_while(|part| *part == "super").count();
        let above = match path.first().map(String::as_str) {
            Some("crate") => 1,
            Some("super") if up == self.depth => up,
            Some("self") if self.depth == 0 => 1,
            Some(_) if self.depth == 0 => 0,
            _ => return,
        };
        match path.get(above) {
            Some(name) if self.root.modules.contains(name) => self.found.insert(name.clone()),
            Some(name) if self.depth > 0 && !self.root.foreign.contains(name) => {
                self.found.insert("crate".to_owned())
            }
            _ => false,
        };
    }
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    let mut attributes = attributes.iter();
    attributes.any(|attribute| match &attribute.meta {
        syn::Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        _ => false,
    })
}

impl<'ast> Visit<'ast> for Paths<'_> {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut paths = Vec::new();
        collect(&[], &item.tree, &mut paths);
        for path in paths {
            self.add(&path);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Vec<_> = path
            .segments
            .iter()
            .map(|part| part.ident.to_string())
            .collect();
        if parts.len() > 1 {
            self.add(&parts);
        }
        visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            self.depth += 1;
            visit::visit_item_mod(self, item);
            self.depth -= 1;
        }
    }
}

fn parsed(file: &Path) -> syn::File {
    let text = fs::read_to_string(file).expect("it can be read");
    syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The files of a module, with how many steps each is below the root.
fn files_of(folder: &Path, module: &str, depth: usize, found: &mut Vec<(PathBuf, usize)>) {
    let single = folder.join(format!("{module}.rs"));
    let inner = folder.join(module);
    let main = [single, inner.join("mod.rs")]
        .into_iter()
        .find(|file| file.is_file());
    let main = main.unwrap_or_else(|| panic!("{} has no {module}", folder.display()));
    for item in parsed(&main).items {
        if let syn::Item::Mod(item) = item
            && item.content.is_none()
            && !is_test(&item.attrs)
        {
            files_of(&inner, &item.ident.to_string(), depth + 1, found);
        }
    }
    found.push((main, depth));
}

/// What the parts of the crate with this root take in of each other.
fn uses(root_file: &Path) -> Uses {
    let file = parsed(root_file);
    let root = Root::of(&file);
    let looked_at = |file: &syn::File, depth: usize| {
        let mut paths = Paths {
            root: &root,
            depth,
            found: BTreeSet::new(),
        };
        paths.visit_file(file);
        paths.found
    };
    let mut uses = Uses::new();
    uses.insert("crate".to_owned(), looked_at(&file, 0));
    let folder = root_file.parent().expect("a file lies in a folder");
    for module in &root.modules {
        let mut files = Vec::new();
        if folder.join(format!("{module}.rs")).is_file() || folder.join(module).is_dir() {
            files_of(folder, module, 1, &mut files);
        }
        let mut found: BTreeSet<_> = files
            .iter()
            .flat_map(|(file, depth)| looked_at(&parsed(file), *depth))
            .collect();
        found.remove(module);
        uses.insert(module.clone(), found);
        // The root declares it, and so cannot be without it.
        uses.entry("crate".to_owned())
            .or_default()
            .insert(module.clone());
    }
    uses
}

/// The parts that take in themselves by way of others.
fn circular(uses: &Uses) -> Vec<&str> {
    let reaches_itself = |part: &str| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![part]);
        while let Some(next) = open.pop() {
            let further = uses.get(next).into_iter().flatten();
            open.extend(
                further
                    .map(String::as_str)
                    .filter(|further| seen.insert(*further)),
            );
        }
        seen.contains(part)
    };
    let parts = uses.keys().map(String::as_str);
    parts.filter(|part| reaches_itself(part)).collect()
}

#[test]
fn no_modules_take_in_each_other() {
    let mut files = 0;
    for package in packages() {
        for root in &package.roots {
            let uses = uses(Path::new(root));
            files += uses.len();
            let circular = circular(&uses);
            let shown: Vec<_> = circular.iter().map(|part| (part, &uses[*part])).collect();
            assert!(circular.is_empty(), "{root}: {shown:?}");
        }
    }
    assert!(files > 50, "{files} parts of crates were looked at");
}

#[test]
fn a_cycle_is_found() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("borders");
    fs::create_dir_all(folder.join("b")).expect("it can be made");
    let cycles = |a: &str, inner: &str| {
        let files = [
            ("lib.rs", "mod a;\nmod b;\npub use a::A;\nuse other::c;\n"),
            ("a.rs", a),
            ("b/mod.rs", "mod inner;\n"),
            ("b/inner.rs", inner),
        ];
        for (file, text) in files {
            fs::write(folder.join(file), text).expect("it can be written");
        }
        let uses = uses(&folder.join("lib.rs"));
        circular(&uses)
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(cycles("use super::b::B;", "use crate::c::C;"), [""; 0]);
    assert_eq!(cycles("use super::b::B;", "use crate::a::A;"), ["a", "b"]);
    assert_eq!(
        cycles("fn f() { crate::b::g() }", "type A = super::super::a::A;"),
        ["a", "b"]
    );
    assert_eq!(cycles("", "use crate::{c::C, A};"), ["b", "crate"]);
    assert_eq!(
        cycles(
            "use crate::b;",
            "#[cfg(test)] mod tests { use crate::a::A; }"
        ),
        [""; 0]
    );
}
