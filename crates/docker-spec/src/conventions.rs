//! What examples and commands name: `spec/docker/conventions.toml`.

use crate::diagnostic::{Diagnostic, Diagnostics, Location, Reported};
use crate::reads::Reader;
use crate::version::Version;
use serde::Deserialize;

/// Where they are.
const CONVENTIONS: &str = "spec/docker/conventions.toml";

/// What examples and commands name where any choice would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conventions {
    /// The version of the API in examples.
    pub example_version: Version,
    /// Where an engine listens unless it is told otherwise.
    pub socket: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Written {
    example_version: String,
    socket: String,
}

impl Conventions {
    /// Reads the file.
    ///
    /// # Errors
    ///
    /// It cannot be read, is not TOML of this form, or names no version.
    pub fn read(reader: &mut Reader<'_>, diagnostics: &mut Diagnostics) -> Result<Self, Reported> {
        let text = reader.read_text(CONVENTIONS, diagnostics)?;
        Self::parse(&text).map_err(|message| {
            let error = Diagnostic::error("bad-conventions", message);
            diagnostics.error(error.at(Location::file(CONVENTIONS)))
        })
    }

    fn parse(text: &str) -> Result<Self, String> {
        let written: Written = toml::from_str(text).map_err(|error| error.message().to_owned())?;
        let version = written.example_version.parse();
        let example_version = version
            .map_err(|_| "`example-version` must be a version such as \"1.51\"".to_owned())?;
        Ok(Self {
            example_version,
            socket: written.socket,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_have_to_be_there() {
        let read = Conventions::parse("example-version = \"1.51\"\nsocket = \"/run/s\"");
        let read = read.expect("it is right");
        assert_eq!(read.example_version.to_string(), "1.51");
        assert_eq!(read.socket, "/run/s");
        for wrong in [
            "socket = \"/run/s\"",
            "example-version = \"new\"\nsocket = \"\"",
            "example-version = \"1.51\"\nsocket = \"\"\nother = 1",
        ] {
            assert!(Conventions::parse(wrong).is_err(), "{wrong}");
        }
    }
}
