//! Changes that belong together: of one definition or operation, of one level, of one kind.
//!
//! In: records. Out: groups, the weightiest first, and a sentence for each change. A definition that lost twelve
//! properties is one thing to a reader, not twelve. Left out on purpose: colours and links.

use super::Record;
use crate::diff::{Kind, Level};
use serde_json::Value;

/// Changes of one kind and level in one definition or operation.
#[derive(Clone, Debug)]
pub struct Group<'r> {
    /// The definition or operation.
    pub subject: &'r str,
    /// How bad they are.
    pub level: Level,
    /// What they are.
    pub kind: Kind,
    /// The changes.
    pub records: Vec<&'r Record>,
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
            Kind::DefinitionRemoved | Kind::DefinitionAdded | Kind::OperationRemoved
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
        let of = |record: &&Record| member(&record.change.path, self.subject);
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
pub fn groups<'r>(records: impl Iterator<Item = &'r Record>) -> Vec<Group<'r>> {
    let mut groups: Vec<Group<'r>> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for record in records {
        let change = &record.change;
        let key = (change.subject.as_str(), change.level(), change.kind);
        let place = *places.entry(key).or_insert_with(|| {
            groups.push(Group {
                subject: &change.subject,
                level: key.1,
                kind: key.2,
                records: Vec::new(),
            });
            groups.len() - 1
        });
        groups[place].records.push(record);
    }
    groups.sort_by(|a, b| {
        let by_weight = b.weight().cmp(&a.weight());
        by_weight.then_with(|| (a.subject, a.kind).cmp(&(b.subject, b.kind)))
    });
    groups
}

/// What happened, in a few words, without where; `code` sets off names and values.
pub fn sentence(record: &Record, code: &dyn Fn(&str) -> String) -> String {
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
        Kind::DefinitionAdded
        | Kind::OperationAdded
        | Kind::ParameterAdded
        | Kind::PropertyAdded
        | Kind::HeaderAdded => new_as("new"),
        Kind::StatusAdded => new_as("new status"),
        Kind::BodyAdded => new_as("has a body now"),
        Kind::ExtraKeysAdded => new_as("may hold other keys"),
        Kind::VariantAdded => new_as("new alternative"),
        Kind::EnumValueAdded => "new value".to_owned(),
        Kind::MediaTypeAdded => "new media type".to_owned(),
        Kind::DefinitionRemoved
        | Kind::OperationRemoved
        | Kind::ParameterRemoved
        | Kind::PropertyRemoved
        | Kind::HeaderRemoved => gone_as("gone"),
        Kind::StatusRemoved => gone_as("status gone"),
        Kind::BodyRemoved => gone_as("has no body any more"),
        Kind::ExtraKeysRemoved => gone_as("holds no other keys any more"),
        Kind::VariantRemoved => gone_as("alternative gone"),
        Kind::EnumValueRemoved => "value gone".to_owned(),
        Kind::MediaTypeRemoved => "media type gone".to_owned(),
        Kind::DefinitionRenamed
        | Kind::PropertyRenamed
        | Kind::ParameterRenamed
        | Kind::OperationRenamed => format!("renamed: {from_to}"),
        Kind::ReferenceChanged => format!("the same under another name: {from_to}"),
        Kind::TypeChanged => format!("type {from_to}"),
        Kind::ItemsChanged => format!("items {from_to}"),
        Kind::MapValuesChanged => format!("values {from_to}"),
        Kind::FormatChanged => format!("format {from_to}"),
        Kind::RequirednessChanged => match change.after.as_ref().and_then(Value::as_str) {
            Some("required") => "required now".to_owned(),
            _ => "optional now".to_owned(),
        },
        Kind::NullabilityChanged => match change.after {
            Some(Value::Bool(true)) => "may be null now".to_owned(),
            _ => "is never null now".to_owned(),
        },
        Kind::DefaultChanged => format!("default {from_to}"),
        Kind::LimitsChanged => format!("limits {from_to}"),
        Kind::PatternChanged => format!("pattern {from_to}"),
        Kind::AccessChanged => format!("direction {from_to}"),
        Kind::OmissionChanged => format!("when empty, {before} → {after}"),
        Kind::DiscriminatorChanged => format!("told apart by {from_to}"),
        Kind::RouteChanged => format!("route {from_to}"),
        Kind::ListFormatChanged => format!("lists written as {from_to}"),
        Kind::StreamChanged => format!("holds {from_to}"),
        Kind::DeprecationChanged => match (&change.before, &change.after) {
            (None, Some(_)) => "deprecated".to_owned(),
            (Some(_), None) => "no longer deprecated".to_owned(),
            _ => "deprecated with another note".to_owned(),
        },
        Kind::GoNameChanged => format!("name in Docker's own code {from_to}"),
        Kind::TextChanged => "described in other words".to_owned(),
    }
}
