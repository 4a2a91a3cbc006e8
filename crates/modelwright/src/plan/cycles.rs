//! Which models hold themselves.
//!
//! A struct that holds itself, directly or through others, has no finite size unless a `Box` breaks the cycle; a list
//! or a map breaks it already. Every field that lies on a cycle is boxed, rather than one of each cycle: which one
//! would depend on the order of the document, and a type must not change because another version orders it otherwise.

use crate::ir::visit::{TypeRefPath, Visit};
use crate::ir::{Api, Model, ModelId, Type, TypeRef};

/// For each model the number of its cycle; models with equal numbers hold one another.
pub(super) struct Cycles {
    component: Vec<usize>,
    holds_itself: Vec<bool>,
}

impl Cycles {
    /// Whether a field of `holder` that holds `held` lies on a cycle.
    pub(super) fn contain(&self, holder: ModelId, held: ModelId) -> bool {
        self.component[holder.0] == self.component[held.0] && self.holds_itself[holder.0]
    }
}

/// Finds all cycles.
pub(super) fn find(api: &Api) -> Cycles {
    let edges: Vec<Vec<usize>> = api.models().map(held_models).collect();
    let count = edges.len();
    let Components { component, .. } = components(&edges);
    let mut size = vec![0; count];
    for &number in &component {
        size[number] += 1;
    }
    let holds_itself = (0..count)
        .map(|model| size[component[model]] > 1 || edges[model].contains(&model))
        .collect();
    Cycles {
        component,
        holds_itself,
    }
}

/// The strongly connected components of a graph.
pub(super) struct Components {
    /// For each node one of the nodes of its component, the same for all of them.
    pub(super) component: Vec<usize>,
    /// All nodes: those of a component side by side, after the nodes of every other component that edges lead to from there.
    pub(super) targets_first: Vec<usize>,
}

/// Finds the strongly connected components as Tarjan does, with a stack of its own instead of recursion.
pub(super) fn components(edges: &[Vec<usize>]) -> Components {
    let count = edges.len();
    let mut search = Search {
        edges,
        index: vec![usize::MAX; count],
        low: vec![0; count],
        on_path: vec![false; count],
        path: Vec::new(),
        next: 0,
        component: vec![usize::MAX; count],
        closed: Vec::with_capacity(count),
    };
    for start in 0..count {
        if search.index[start] == usize::MAX {
            search.from(start);
        }
    }
    Components {
        component: search.component,
        targets_first: search.closed,
    }
}

/// What is gathered of one model.
#[derive(Default)]
struct Held(Vec<usize>);

impl Visit<'_> for Held {
    fn visit_additional(&mut self, _: TypeRefPath<'_>, _: &TypeRef) {}

    fn visit_type_ref(&mut self, _: TypeRefPath<'_>, type_ref: &TypeRef) {
        if let Type::Model(id) = type_ref.ty {
            self.0.push(id.0);
        }
    }
}

/// The models that a value of a model holds without a list or map between.
pub(super) fn held_models((id, model): (ModelId, &Model)) -> Vec<usize> {
    let mut held = Held::default();
    held.visit_model(id, model);
    held.0
}

struct Search<'e> {
    edges: &'e [Vec<usize>],
    index: Vec<usize>,
    low: Vec<usize>,
    on_path: Vec<bool>,
    path: Vec<usize>,
    next: usize,
    /// The first node found of the component that each belongs to.
    component: Vec<usize>,
    /// The nodes of components that are complete.
    closed: Vec<usize>,
}

impl Search<'_> {
    fn from(&mut self, start: usize) {
        let mut calls = vec![(start, 0)];
        self.enter(start);
        while let Some((node, edge)) = calls.last_mut() {
            let (node, at) = (*node, *edge);
            *edge += 1;
            if let Some(&target) = self.edges[node].get(at) {
                if self.index[target] == usize::MAX {
                    self.enter(target);
                    calls.push((target, 0));
                } else if self.on_path[target] {
                    self.low[node] = self.low[node].min(self.index[target]);
                }
                continue;
            }
            calls.pop();
            if let Some((caller, _)) = calls.last() {
                self.low[*caller] = self.low[*caller].min(self.low[node]);
            }
            if self.low[node] == self.index[node] {
                self.close(node);
            }
        }
    }

    fn enter(&mut self, node: usize) {
        self.index[node] = self.next;
        self.low[node] = self.next;
        self.next += 1;
        self.path.push(node);
        self.on_path[node] = true;
    }

    fn close(&mut self, node: usize) {
        while let Some(member) = self.path.pop() {
            self.on_path[member] = false;
            self.component[member] = node;
            self.closed.push(member);
            if member == node {
                break;
            }
        }
    }
}
