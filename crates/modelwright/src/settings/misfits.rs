//! Which derives, attributes and rules do not fit the models that are to have them.

use super::{Settings, refusal};
use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::plan::{Crate, File, ItemKind, NotChecked, SchemaDerive, SerdeForm};

impl Settings {
    /// Reports what the models that are wanted cannot have, although a setting says so.
    ///
    /// # Errors
    ///
    /// There is something.
    pub(crate) fn report_misfits(
        &self,
        planned: &Crate,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let mut found = Vec::new();
        if planned.serde_form == SerdeForm::Derive {
            self.attributes_of_no_derive(planned, &mut found);
            let source = planned.modules.first().map(|module| module.source.as_str());
            let location = Location::file(source.unwrap_or_default());
            let files = planned.files.iter();
            let errors = files.flat_map(keys_not_of_type_script);
            found.extend(errors.map(|error| error.at(location.clone())));
        }
        let mut outcome = Ok(());
        for error in found {
            outcome = Err(diagnostics.error(error));
        }
        outcome
    }

    /// Finds attributes of serde's derives above types that have none of these.
    fn attributes_of_no_derive(&self, planned: &Crate, found: &mut Vec<Diagnostic>) {
        for (key, codes) in &self.attributes {
            let mut codes = codes.iter();
            let Some(code) = codes.find(|code| code.syntax().path().is_ident("serde")) else {
                continue;
            };
            let mut files = planned.files.iter();
            let file = files.find(|file| {
                let is_meant = key == "*" || *key == file.schema_path;
                is_meant && has_no_derive(&file.item.kind)
            });
            if let Some(file) = file {
                let message = format!(
                    "`{code}` does not fit `{}`: enums and unions have serde's traits without a derive",
                    file.schema_path
                );
                let error = refusal(&message, self.source.key(&["attributes", key]));
                let help = "remove it, or write the schema paths of structs in the place of `*`";
                found.push(error.help(help));
            }
        }
    }
}

/// Says which limits of the document are not checked, although a user wants them to be.
pub(crate) fn warn_of_unchecked(planned: &Crate, diagnostics: &mut Diagnostics) {
    for (path, what) in &planned.unchecked {
        let message = match what {
            NotChecked::Keyword(key) => {
                format!("`{key}` of `{path}` is not checked: no rule says it")
            }
            NotChecked::Unmet(key) => {
                format!("`{key}` of `{path}` is not checked: no value can meet it")
            }
            NotChecked::Held => format!(
                "what `{path}` holds is not checked: no rule reaches into the type of the field"
            ),
        };
        let source = planned.modules.first().map(|module| module.source.as_str());
        let location = Location::file(source.unwrap_or_default());
        diagnostics.warn(Diagnostic::warning("not-validated", message).at(location));
    }
}

fn has_no_derive(kind: &ItemKind) -> bool {
    matches!(
        kind,
        ItemKind::StringEnum { .. } | ItemKind::IntegerEnum { .. } | ItemKind::Union { .. }
    )
}

/// Errors for the keys that `ts-rs` would write between quotes as they are, so that they could be anything but a key.
fn keys_not_of_type_script(file: &File) -> Vec<Diagnostic> {
    let mut described = file.item.described.iter();
    let is_type_script = described.any(|it| it.derives.contains(&SchemaDerive::TypeScript));
    let fields = match &file.item.kind {
        ItemKind::Struct { fields, .. } if is_type_script => fields.as_slice(),
        _ => &[],
    };
    let keys = fields.iter().map(|field| field.key.as_str());
    let keys = keys.filter(|key| !is_key_of_type_script(key));
    keys.map(|key| {
        let message = format!(
            "`ts_rs::TS` cannot write the key `{}` of `{}`",
            key.escape_debug(),
            file.schema_path
        );
        let help = "name the schema paths of other models for this derive in `[derives]`, or change the key in the document";
        Diagnostic::error("not-typescript", message).help(help)
    })
    .collect()
}

fn is_key_of_type_script(key: &str) -> bool {
    !key.is_empty() && !key.contains(|c: char| c.is_control() || "\"\\".contains(c))
}
