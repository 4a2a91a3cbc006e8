//! Several files as one tree.

use super::beside::{FILES, File};
use super::percent::decoded;
use super::references::Reference;
use super::{MAX_NODES, Source};
use crate::pointer::Pointer;
use serde_json::{Map, Value};

/// How often a section may be a reference to a section that is one.
const LONGEST_CHAIN: usize = 16;

/// The one tree of all files.
pub(super) fn assembled(files: Vec<File>) -> Source {
    let mut files = files.into_iter();
    let document = files.next().expect("the document is the first file");
    let mut sections = Vec::new();
    let mut source = document.source;
    lead(
        &mut source.tree,
        &document.targets,
        &Pointer::root(),
        &mut sections,
    );
    let mut trees = Map::new();
    for file in files {
        let mut tree = file.source.tree.clone();
        let holder = Pointer::of([FILES, &file.path]);
        lead(&mut tree, &file.targets, &holder, &mut sections);
        trees.insert(file.path.clone(), tree);
        source.others.insert(file.path, file.source);
    }
    if let Some(map) = source.tree.as_object_mut().filter(|_| !trees.is_empty()) {
        map.insert(FILES.into(), Value::Object(trees));
    }
    fill_sections(&mut source.tree, &sections);
    source
}

/// Lets the references of a tree lead where their files stand now.
fn lead(
    tree: &mut Value,
    targets: &[(Reference, String)],
    holder: &Pointer,
    sections: &mut Vec<Pointer>,
) {
    for (reference, text) in targets {
        if let Some(value) = tree.pointer_mut(reference.at.as_str()) {
            *value = Value::String(text.clone());
        }
        let is_outside = !reference.text.starts_with('#');
        if reference.is_section
            && is_outside
            && let Some((section, _)) = reference.at.split_last()
            && let Some(section) =
                Pointer::parse(&format!("{}{}", holder.as_str(), section.as_str()))
        {
            sections.push(section);
        }
    }
}

/// Puts what a reference leads to in its place, where it stands for a whole section: no dialect knows of such references.
fn fill_sections(tree: &mut Value, sections: &[Pointer]) {
    let mut room = MAX_NODES;
    for section in sections {
        for _ in 0..LONGEST_CHAIN {
            let here = tree.pointer(section.as_str());
            let Some(Value::String(text)) = here.and_then(|here| here.get("$ref")) else {
                break;
            };
            let target = Pointer::parse(&decoded(text.trim_start_matches('#')));
            let found = target.and_then(|target| tree.pointer(target.as_str()));
            let Some(found) = found.filter(|found| count(found) <= room).cloned() else {
                break;
            };
            room -= count(&found);
            if let Some(location) = tree.pointer_mut(section.as_str()) {
                *location = found;
            }
        }
    }
}

/// How many values a tree has.
pub(super) fn count(tree: &Value) -> usize {
    match tree {
        Value::Object(map) => 1 + map.values().map(count).sum::<usize>(),
        Value::Array(items) => 1 + items.iter().map(count).sum::<usize>(),
        _ => 1,
    }
}
