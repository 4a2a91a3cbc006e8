//! How deep types hold one another, which rustc limits.
//!
//! A ring or a chain of types is followed by rustc through each of them, and each `Box`, `Option` and list on the way
//! counts: once to find out whether dropping a value is sound, which every program needs, and once for `Send` and `Sync`,
//! where more counts. Both walks see each type once, so the deepest of them is found by walking as they do.

use super::File;
use super::item::ItemKind;
use super::types::RustType;
use crate::version_set::VersionIndex;
use std::collections::HashMap;

/// The depth that rustc takes without being asked for more, less a few for the code around a model.
const TAKEN: usize = 120;
/// What a step costs at most, for `Send`: a struct, an `Option`, a `Box` and the pointer in it.
const MOST_PER_STEP: usize = 4;
/// How many references are followed in all. A larger document is only looked at in part.
const MOST_STEPS: usize = 20_000_000;

/// Returns the limit that a crate with these types needs; `None` if that of rustc will do.
pub(crate) fn recursion_limit(files: &[File]) -> Option<usize> {
    let numbered = files.iter().enumerate();
    let by_name = numbered.map(|(at, file)| ((file.owner, file.item.name.as_str()), at));
    let by_name: ByName<'_> = by_name.collect();
    let held: Vec<Vec<Step>> = files.iter().map(|file| steps(file, &by_name)).collect();
    let mut walk = Walk {
        held: &held,
        seen: vec![usize::MAX; files.len()],
        steps_left: MOST_STEPS,
    };
    let deepest = (0..files.len()).map(|start| walk.from(start));
    let (layers, count) = deepest.max()?;
    (layers > TAKEN).then(|| (count * MOST_PER_STEP + TAKEN).next_power_of_two())
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
