//! How deep types hold one another, which rustc limits.
//!
//! A ring or a chain of types is followed by rustc through each of them, and each `Box`, `Option` and list on the way
//! counts: once to find out whether dropping a value is sound, which every program needs, and once for `Send` and `Sync`,
//! where more counts. Both walks see each type once, so the deepest of them is found by walking as they do. A walk from each type
//! takes time in the square of their number, so a bound that takes one pass tells first from which types a walk can be deep.

use super::File;
use super::cycles::{Components, components};
use super::item::ItemKind;
use super::types::RustType;
use crate::version_set::VersionIndex;
use std::collections::HashMap;

/// The depth that rustc takes without being asked for more, less a few for the code around a model.
const TAKEN: usize = 120;
/// What a step costs at most, for `Send`: a struct, an `Option`, a `Box` and the pointer in it.
const MOST_PER_STEP: usize = 4;
/// How many references are followed in all. Of a larger document in which many types can be deep, only those that can be
/// deepest are looked at.
const MOST_STEPS: usize = 2_000_000;

/// Returns the limit that a crate with these types needs; `None` if that of rustc will do.
pub(crate) fn recursion_limit(files: &[File]) -> Option<usize> {
    let numbered = files.iter().enumerate();
    let by_name = numbered.map(|(at, file)| ((file.owner, file.item.name.as_str()), at));
    let by_name: ByName<'_> = by_name.collect();
    let held: Vec<Vec<Step>> = files.iter().map(|file| steps(file, &by_name)).collect();
    let (_, count) = deepest(&held)?;
    Some((count * MOST_PER_STEP + TAKEN).next_power_of_two())
}

/// The most layers on a way through the types, and the most types on one; `None` if rustc takes as many.
fn deepest(held: &[Vec<Step>]) -> Option<(usize, usize)> {
    let bounds = bounds(held);
    let mut starts: Vec<usize> = (0..held.len()).filter(|&at| bounds[at] > TAKEN).collect();
    starts.sort_by_key(|&start| std::cmp::Reverse(bounds[start]));
    let mut walk = Walk {
        held,
        seen: vec![usize::MAX; held.len()],
        steps_left: MOST_STEPS,
    };
    let mut deepest = (0, 0);
    for start in starts {
        if bounds[start] < deepest.0 || walk.steps_left == 0 {
            break;
        }
        deepest = deepest.max(walk.from(start));
    }
    (deepest.0 > TAKEN).then_some(deepest)
}

/// For each type, a number of layers that no way from it exceeds.
///
/// A way passes each type of a ring once at most, and leaves the ring once at most.
fn bounds(held: &[Vec<Step>]) -> Vec<usize> {
    let targets = |steps: &Vec<Step>| steps.iter().map(|step| step.to).collect();
    let edges: Vec<Vec<usize>> = held.iter().map(targets).collect();
    let Components {
        component,
        targets_first,
    } = components(&edges);
    let mut bounds = vec![0; held.len()];
    for ring in targets_first.chunk_by(|one, other| component[*one] == component[*other]) {
        let (mut within, mut beyond) = (0, 0);
        for &at in ring {
            let is_within = |step: &&Step| component[step.to] == component[at];
            let steps = held[at].iter();
            within += steps
                .clone()
                .filter(is_within)
                .map(|step| step.layers)
                .max()
                .unwrap_or(0);
            let leaving = steps.filter(|step| !is_within(step));
            let leaving = leaving.map(|step| step.layers + bounds[step.to]);
            beyond = leaving.max().unwrap_or(0).max(beyond);
        }
        for &at in ring {
            bounds[at] = within + beyond;
        }
    }
    bounds
}

/// A type that another one holds.
#[derive(Clone, Copy)]
struct Step {
    to: usize,
    /// How many generic types stand between.
    layers: usize,
}

/// Files by owner and name.
type ByName<'a> = HashMap<(VersionIndex, &'a str), usize>;

fn steps(file: &File, by_name: &ByName<'_>) -> Vec<Step> {
    // The `Option` and the collection of a type of its own.
    let own = match &file.item.kind {
        ItemKind::List(_) | ItemKind::Map(..) => 2,
        _ => 0,
    };
    let steps = file.item.types().into_iter();
    let steps = steps.filter_map(|ty| {
        let (name, layers) = model_in(ty, own)?;
        let owner = file.siblings.get(name).copied().unwrap_or(file.owner);
        let to = *by_name.get(&(owner, name))?;
        Some(Step { to, layers })
    });
    steps.collect()
}

/// The model that a type holds at last, and how many generic types are around it.
fn model_in(ty: &RustType, layers: usize) -> Option<(&str, usize)> {
    match ty {
        RustType::Model(name) => Some((name, layers)),
        RustType::Vec(inner)
        | RustType::Map(_, inner)
        | RustType::Option(inner)
        | RustType::Maybe(inner)
        | RustType::Box(inner) => model_in(inner, layers + 1),
        _ => None,
    }
}

/// Walks that see each type once.
struct Walk<'a> {
    held: &'a [Vec<Step>],
    /// The start of the walk that saw each type last.
    seen: Vec<usize>,
    steps_left: usize,
}

impl Walk<'_> {
    /// The most layers on a way from this type, and the most types.
    fn from(&mut self, start: usize) -> (usize, usize) {
        let mut deepest = (0, 0);
        let mut open = vec![(start, 0, 0)];
        self.seen[start] = start;
        while let Some((at, layers, count)) = open.pop() {
            deepest = deepest.max((layers, count));
            for step in &self.held[at] {
                self.steps_left = self.steps_left.saturating_sub(1);
                if self.steps_left > 0 && self.seen[step.to] != start {
                    self.seen[step.to] = start;
                    open.push((step.to, layers + step.layers, count + 1));
                }
            }
        }
        deepest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(
        count: usize,
        edges: impl IntoIterator<Item = (usize, usize, usize)>,
    ) -> Vec<Vec<Step>> {
        let mut held = vec![Vec::new(); count];
        for (from, to, layers) in edges {
            held[from].push(Step { to, layers });
        }
        held
    }

    /// A walk from each type, without a bound.
    fn deepest_of_all(held: &[Vec<Step>]) -> Option<(usize, usize)> {
        let mut walk = Walk {
            held,
            seen: vec![usize::MAX; held.len()],
            steps_left: usize::MAX,
        };
        let found = (0..held.len()).map(|start| walk.from(start)).max()?;
        (found.0 > TAKEN).then_some(found)
    }

    #[test]
    fn chains_and_rings_are_found_from_wherever_they_begin() {
        let count = 100;
        let chain = |at: usize| (at + 1, at, 2);
        let mut held = graph(count, (0..count - 1).map(chain));
        assert_eq!(deepest(&held), Some((2 * (count - 1), count - 1)));
        held[0].push(Step {
            to: count - 1,
            layers: 2,
        });
        assert_eq!(deepest(&held), Some((2 * (count - 1), count - 1)));
        assert_eq!(
            deepest(&graph(3, [(0, 1, 60), (1, 2, 60), (2, 2, 9)])),
            None
        );
        assert_eq!(
            deepest(&graph(3, [(0, 1, 61), (1, 2, 60), (2, 2, 9)])),
            Some((121, 2))
        );
    }

    #[test]
    fn the_bound_loses_no_walk() {
        // A generator of pseudo-random numbers, the same each time.
        let mut state = 1u32;
        let mut next = |below: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as usize % below
        };
        let mut deep = 0;
        for _ in 0..300 {
            let count = 2 + next(60);
            let edges = 1 + next(3 * count);
            let edges: Vec<_> = (0..edges)
                .map(|_| (next(count), next(count), next(24)))
                .collect();
            let held = graph(count, edges);
            let found = deepest(&held);
            assert_eq!(found, deepest_of_all(&held));
            deep += usize::from(found.is_some());
        }
        assert!((50..250).contains(&deep), "{deep}");
    }

    #[test]
    fn many_types_that_hold_one_another_take_no_more_steps_than_are_allowed() {
        let count = 3_000;
        let all =
            (0..count).flat_map(|from| [1, 2, 3, 5, 8].map(|by| (from, (from + by) % count, 1)));
        let (layers, types) = deepest(&graph(count, all)).unwrap();
        assert!(
            layers > count / 10 && types > count / 10,
            "{layers} {types}"
        );
    }
}
