//! Which models close a ring of models that hold one another, in lists and maps too.
//!
//! A derive that follows what a model holds would go round for ever. A search from each model in turn finds the models that are
//! still on its way: what leads to these is left, and nothing else, so that all models of a ring are still found from one of them.

use crate::plan::{File, Module};
use std::collections::BTreeSet;

/// For each file the names of the models that it closes a ring by.
pub(super) fn find(files: &[File], modules: &[Module]) -> Vec<BTreeSet<String>> {
    let edges: Vec<Vec<(usize, &String)>> = files
        .iter()
        .map(|file| {
            let exports = &modules[file.owner].exports;
            let names = file.siblings.keys().chain([&file.item.name]);
            let named = names.filter_map(|name| {
                let at = exports.binary_search_by(|it| it.type_name.cmp(name)).ok()?;
                Some((exports[at].file.0, name))
            });
            named.collect()
        })
        .collect();
    let mut state = vec![State::New; files.len()];
    let mut found = vec![BTreeSet::new(); files.len()];
    for start in 0..files.len() {
        if state[start] != State::New {
            continue;
        }
        state[start] = State::OnTheWay;
        let mut way = vec![(start, 0)];
        while let Some((at, edge)) = way.last_mut() {
            let Some((held, name)) = edges[*at].get(*edge) else {
                state[*at] = State::Done;
                way.pop();
                continue;
            };
            let at = *at;
            *edge += 1;
            match state[*held] {
                State::New => {
                    state[*held] = State::OnTheWay;
                    way.push((*held, 0));
                }
                // Its own name counts only where a field has it.
                State::OnTheWay => _ = found[at].insert((*name).clone()),
                State::Done => {}
            }
        }
    }
    found
}

/// How far a model was followed.
#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    OnTheWay,
    Done,
}
