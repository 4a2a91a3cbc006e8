//! What a new name was before.
//!
//! All are looked up by what they have in common, since a document may have very many.

use crate::ir::{Field, Operation, Parameter, ParameterLocation};
use std::collections::{BTreeMap, BTreeSet};

/// By the keys of new fields, what each was called before: the only one that is gone whose key has the same letters.
pub(super) fn fields<'f>(gone: &[&'f Field], new: &[&'f Field]) -> BTreeMap<&'f str, &'f Field> {
    let by_letters = |fields: &[&'f Field]| {
        let mut found: BTreeMap<String, Vec<&'f Field>> = BTreeMap::new();
        for field in fields {
            found.entry(letters(&field.key)).or_default().push(field);
        }
        found
    };
    let gone = by_letters(gone);
    let pairs = by_letters(new).into_iter().filter_map(|(letters, new)| {
        match (new.as_slice(), gone.get(&letters)?.as_slice()) {
            ([now], [then]) if !letters.is_empty() => Some((now.key.as_str(), *then)),
            _ => None,
        }
    });
    pairs.collect()
}

/// The parameters of an operation by location and name.
pub(super) type ByName<'o> = BTreeMap<(&'static str, &'o str), usize>;

/// The place of each parameter, by location and name.
pub(super) fn by_name(operation: &Operation) -> ByName<'_> {
    let mut found = BTreeMap::new();
    for (index, parameter) in operation.parameters.iter().enumerate() {
        found.entry(name(parameter)).or_insert(index);
    }
    found
}

/// What a parameter is found by.
pub(super) fn name(parameter: &Parameter) -> (&'static str, &str) {
    (parameter.location.as_str(), &parameter.name)
}

/// Parameters that an operation has no longer, by their place among those that it had.
pub(super) struct Gone<'o> {
    pub(super) left: BTreeSet<usize>,
    by_letters: BTreeMap<(&'static str, String), BTreeSet<usize>>,
    /// Those of the path, by their step of it.
    by_step: BTreeMap<usize, usize>,
    /// The steps of the parameters in the path as it is now.
    steps: BTreeMap<&'o str, usize>,
}

impl<'o> Gone<'o> {
    pub(super) fn of(old: &'o Operation, new: &'o Operation) -> Self {
        let known = by_name(new);
        let is_gone = |index: &usize| !known.contains_key(&name(&old.parameters[*index]));
        let left: BTreeSet<usize> = (0..old.parameters.len()).filter(is_gone).collect();
        let mut by_letters: BTreeMap<_, BTreeSet<usize>> = BTreeMap::new();
        let mut by_step = BTreeMap::new();
        let steps_before = steps(&old.path);
        for index in &left {
            let parameter = &old.parameters[*index];
            let letters = (parameter.location.as_str(), letters(&parameter.name));
            by_letters.entry(letters).or_default().insert(*index);
            let step = steps_before.get(parameter.name.as_str());
            if let (ParameterLocation::Path, Some(step)) = (parameter.location, step) {
                by_step.insert(*step, *index);
            }
        }
        Self {
            left,
            by_letters,
            by_step,
            steps: steps(&new.path),
        }
    }

    /// Takes out what the parameter was: the first one of the same letters, or at the same step of the path.
    pub(super) fn take(&mut self, old: &Operation, parameter: &Parameter) -> Option<usize> {
        let letters_of =
            |parameter: &Parameter| (parameter.location.as_str(), letters(&parameter.name));
        let alike = self.by_letters.get(&letters_of(parameter));
        let alike = alike.and_then(|alike| alike.first().copied());
        let is_of_path = parameter.location == ParameterLocation::Path;
        let step = self.steps.get(parameter.name.as_str());
        let at_step = step.filter(|_| is_of_path);
        let at_step = at_step.and_then(|step| self.by_step.get(step).copied());
        let at_step = at_step.filter(|index| self.left.contains(index));
        let found = alike.into_iter().chain(at_step).min()?;
        self.left.remove(&found);
        if let Some(others) = self.by_letters.get_mut(&letters_of(&old.parameters[found])) {
            others.remove(&found);
        }
        Some(found)
    }
}

/// The first step of a path that each parameter is.
fn steps(path: &str) -> BTreeMap<&str, usize> {
    let mut found = BTreeMap::new();
    for (step, part) in path.split('/').enumerate() {
        if let Some(name) = part
            .strip_prefix('{')
            .and_then(|part| part.strip_suffix('}'))
        {
            found.entry(name).or_insert(step);
        }
    }
    found
}

/// The letters and digits of a name, in lowercase.
fn letters(name: &str) -> String {
    let kept = name.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}
