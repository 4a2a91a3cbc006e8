// Written by `modelwright gen --spec` from `"Tree.children"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `"Tree.children"`.
#[doc(alias = "Tree.children")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TreeChildren(pub Option<Vec<TreeChildren>>);

support::list! { TreeChildren: TreeChildren }
