//! Changes that belong together: of one definition or operation, of one level, of one kind.
//!
//! A definition that lost twelve properties is one thing to a reader, not twelve.

use super::ReportEntry;
use crate::diff::{ChangeKind, Level};
use serde_json::Value;

/// Changes of one kind and level in one definition or operation.
#[derive(Clone, Debug)]
pub struct Group<'r> {
    /// The definition or operation.
    pub subject: &'r str,
    /// How bad they are.
    pub level: Level,
    /// What they are.
    pub kind: ChangeKind,
    /// The changes.
    pub records: Vec<&'r ReportEntry>,
}

impl Group<'_> {
    /// How much a reader wants to know of it: level first, then what concerns whole types, then how many operations and
    /// how many members.
    fn weight(&self) -> (Level, bool, usize) {
        let used = self
            .records
            .iter()
            .map(|record| record.change.used.operations().len());
        let is_whole = matches!(
            self.kind,
            ChangeKind::DefinitionRemoved
                | ChangeKind::DefinitionAdded
                | ChangeKind::OperationRemoved
        );
        let is_used = used.max().unwrap_or(0) > 0;
        (
            self.level,
            is_used,
            self.records.len() + usize::from(is_whole),
        )
    }

    /// The names within the subject, or the subject itself.
    pub fn members(&self) -> Vec<String> {
        let of = |record: &&ReportEntry| member(&record.change.path, self.subject);
        self.records.iter().map(of).collect()
    }
}

/// What follows the subject in a path; the path where that is nothing.
fn member(path: &str, subject: &str) -> String {
    let rest = path.strip_prefix(subject).unwrap_or(path);
    let rest = rest.trim_start_matches(['.', '/']);
    if rest.is_empty() { path } else { rest }.to_owned()
}

/// The groups of these records, the weightiest first.
pub fn groups<'r>(records: impl Iterator<Item = &'r ReportEntry>) -> Vec<Group<'r>> {
    let mut groups: Vec<Group<'r>> = Vec::new();
    let mut locations = std::collections::HashMap::new();
    for record in records {
        let change = &record.change;
        let key = (change.subject.as_str(), change.level(), change.kind);
        let location = *locations.entry(key).or_insert_with(|| {
            groups.push(Group {
                subject: &change.subject,
                level: key.1,
                kind: key.2,
                records: Vec::new(),
            });
            groups.len() - 1
        });
        groups[location].records.push(record);
    }
    groups.sort_by(|a, b| {
        let by_weight = b.weight().cmp(&a.weight());
        by_weight.then_with(|| (a.subject, a.kind).cmp(&(b.subject, b.kind)))
    });
    groups
}

/// What happened, in a few words, without where; `code` sets off names and values.
pub fn sentence(record: &ReportEntry, code: &dyn Fn(&str) -> String) -> String {
    let change = &record.change;
    let value = |value: &Option<Value>| match value {
        None | Some(Value::Null) => "nothing".to_owned(),
        Some(Value::String(text)) => code(text),
        Some(Value::Bool(true)) => "yes".to_owned(),
        Some(Value::Bool(false)) => "no".to_owned(),
        Some(other) => code(&other.to_string()),
    };
    let (before, after) = (value(&change.before), value(&change.after));
    let from_to = format!("{before} → {after}");
    let new_as = |what: &str| match change.after {
        None | Some(Value::Null) => what.to_owned(),
        _ => format!("{what}: {after}"),
    };
    let gone_as = |what: &str| match change.before {
        None | Some(Value::Null) => what.to_owned(),
        _ => format!("{what}: was {before}"),
    };
    match change.kind {
        ChangeKind::DefinitionAdded
        | ChangeKind::OperationAdded
        | ChangeKind::ParameterAdded
        | ChangeKind::PropertyAdded
        | ChangeKind::HeaderAdded => new_as("new"),
        ChangeKind::StatusAdded => new_as("new status"),
        ChangeKind::BodyAdded => new_as("body added"),
        ChangeKind::SecuritySchemeAdded => new_as("new security scheme"),
        ChangeKind::ServerAdded => new_as("new server"),
        ChangeKind::KnownValueAdded => "new value of an enum that may grow".to_owned(),
        ChangeKind::ExtraKeysAdded => new_as("other keys allowed"),
        ChangeKind::VariantAdded => new_as("new alternative"),
        ChangeKind::EnumValueAdded => "new value".to_owned(),
        ChangeKind::MediaTypeAdded => "new media type".to_owned(),
        ChangeKind::DefinitionRemoved
        | ChangeKind::OperationRemoved
        | ChangeKind::ParameterRemoved
        | ChangeKind::PropertyRemoved
        | ChangeKind::HeaderRemoved => gone_as("removed"),
        ChangeKind::StatusRemoved => gone_as("status removed"),
        ChangeKind::BodyRemoved => gone_as("body removed"),
        ChangeKind::SecuritySchemeRemoved => gone_as("security scheme removed"),
        ChangeKind::ServerRemoved => gone_as("server removed"),
        ChangeKind::KnownValueRemoved => "value of an enum that may grow removed".to_owned(),
        ChangeKind::ExtraKeysRemoved => gone_as("other keys no longer allowed"),
        ChangeKind::VariantRemoved => gone_as("alternative removed"),
        ChangeKind::EnumValueRemoved => "value removed".to_owned(),
        ChangeKind::MediaTypeRemoved => "media type removed".to_owned(),
        ChangeKind::DefinitionRenamed
        | ChangeKind::PropertyRenamed
        | ChangeKind::ParameterRenamed
        | ChangeKind::OperationRenamed => format!("renamed: {from_to}"),
        ChangeKind::ReferenceChanged => format!("same content under another name: {from_to}"),
        ChangeKind::TypeChanged => format!("type {from_to}"),
        ChangeKind::ItemsChanged => format!("items {from_to}"),
        ChangeKind::MapValuesChanged => format!("values {from_to}"),
        ChangeKind::FormatChanged => format!("format {from_to}"),
        ChangeKind::RequirednessChanged => match change.after.as_ref().and_then(Value::as_str) {
            Some("required") => "now required".to_owned(),
            _ => "now optional".to_owned(),
        },
        ChangeKind::NullabilityChanged => match change.after {
            Some(Value::Bool(true)) => "now nullable".to_owned(),
            _ => "no longer nullable".to_owned(),
        },
        ChangeKind::DefaultChanged => format!("default {from_to}"),
        ChangeKind::ConstraintsChanged => format!("limits {from_to}"),
        ChangeKind::PatternChanged => format!("pattern {from_to}"),
        ChangeKind::AccessChanged => format!("direction {from_to}"),
        ChangeKind::OmissionChanged => format!("if empty: {before} → {after}"),
        ChangeKind::DiscriminatorChanged => format!("discriminator {from_to}"),
        ChangeKind::PathChanged => format!("path {from_to}"),
        ChangeKind::ListFormatChanged => format!("list format {from_to}"),
        ChangeKind::SerializationChanged => format!("serialization {from_to}"),
        ChangeKind::SecurityChanged => format!("requires {from_to}"),
        ChangeKind::SecuritySchemeChanged => format!("security scheme {from_to}"),
        ChangeKind::NotCompared => format!("{after} differ, and are not compared"),
        ChangeKind::ClosednessChanged => match change.after {
            Some(Value::Bool(true)) => "other keys are now refused".to_owned(),
            _ => "other keys are no longer refused".to_owned(),
        },
        ChangeKind::StreamChanged => format!("content {from_to}"),
        ChangeKind::DeprecationChanged => match (&change.before, &change.after) {
            (None, Some(_)) => "deprecated".to_owned(),
            (Some(_), None) => "no longer deprecated".to_owned(),
            _ => "deprecation note changed".to_owned(),
        },
        ChangeKind::RustChanged => format!("in Rust {from_to}"),
        ChangeKind::GoNameChanged => format!("Go name {from_to}"),
        ChangeKind::TextChanged => "description changed".to_owned(),
    }
}
