// Written by `modelwright gen --spec` from `Prompt` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::PromptValue;

/// The definition `Prompt`.
pub type Prompt = Option<PromptValue>;
