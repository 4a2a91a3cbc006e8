// Written by `modelwright gen --spec` from `CreateAnswer` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{CreateAnswerInput, CreateAnswerStop, Model, Tool};
use std::collections::BTreeMap;

/// The definition `CreateAnswer`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAnswer {
    /// `model` in JSON.
    pub model: Model,

    /// `input` in JSON.
    pub input: Option<CreateAnswerInput>,

    /// `temperature` in JSON.
    ///
    /// Default: `1`.
    ///
    /// Limits: 0 to 2.
    ///
    /// Example: `1`.
    pub temperature: Option<f64>,

    /// `metadata` in JSON.
    pub metadata: Option<BTreeMap<String, String>>,

    /// `stop` in JSON.
    pub stop: Option<CreateAnswerStop>,

    /// `tools` in JSON.
    pub tools: Option<Vec<Tool>>,

    /// `parameters` in JSON.
    pub parameters: Option<BTreeMap<String, serde_json::Value>>,
}

support::object! { CreateAnswer {
    "model"       => model:       required,
    "input"       => input:       optional,
    "temperature" => temperature: optional,
    "metadata"    => metadata:    optional,
    "stop"        => stop:        optional,
    "tools"       => tools:       optional,
    "parameters"  => parameters:  optional,
} }
