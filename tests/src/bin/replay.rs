//! `replay DIR --api 1.51`: recorded replies through the models of a version.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use tests::replay::replay;

const USAGE: &str = "usage: replay DIR --api VERSION";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let outcome = parse(&arguments).and_then(|(folder, api)| replay(&folder, &api));
    match outcome {
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
        Ok(report) => {
            // Whoever reads the report may stop early.
            let _ = write!(std::io::stdout(), "{report}");
            match report.is_clean() {
                true => ExitCode::SUCCESS,
                false => ExitCode::FAILURE,
            }
        }
    }
}

fn parse(arguments: &[String]) -> Result<(PathBuf, String), String> {
    let (mut folder, mut api) = (None, None);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let value = match argument.as_str() {
            "--api" => rest.next().cloned(),
            _ => argument.strip_prefix("--api=").map(str::to_owned),
        };
        let is_api = argument.starts_with("--api");
        match value {
            Some(value) if api.is_none() => api = Some(value),
            None if !is_api && !argument.starts_with('-') && folder.is_none() => {
                folder = Some(PathBuf::from(argument));
            }
            _ => return Err(format!("{argument:?} is not expected here; {USAGE}")),
        }
    }
    folder.zip(api).ok_or_else(|| USAGE.to_owned())
}
