#![cfg(unix)]
//! The programs of this package run against the recorded replies of an engine, served on a socket.
//!
//! For each request the server looks for the first recorded one of the operation that succeeded, or, where the request asks for
//! what is not there, for the first that was answered with a 404. `tests/engine/run` takes a real engine instead.

use docker_spec::recordings::{Index, Recording};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::thread;

/// The folder of the repository.
fn root() -> &'static Path {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    above.expect("the package lies in it")
}

const FOLDER: &str = "spec/docker/replies/docker-20.10-api-1.41";

/// What the server has to answer with.
struct Recorded {
    folder: PathBuf,
    index: Index,
}

impl Recorded {
    fn read() -> Self {
        let folder = root().join(FOLDER);
        let index = fs::read(folder.join("index.yaml")).expect("the index can be read");
        let index = Index::parse(&index).expect("the index is YAML");
        Self { folder, index }
    }

    /// The recording that answers a request.
    fn find(&self, method: &str, url: &str) -> Option<&Recording> {
        let path = url.split('?').next().unwrap_or_default();
        let path = path.strip_prefix("/v1.41")?;
        let is_missing = path.contains("nosuch");
        self.index.recordings.iter().find(|entry| {
            let fits = entry.method == method && is_of(&entry.path, path);
            let status = entry.status;
            fits && if is_missing {
                status == 404
            } else {
                status < 400
            }
        })
    }

    fn answer(&self, method: &str, url: &str) -> Vec<u8> {
        if method == "DELETE" && is_of("/v1.41/containers/{id}", url) {
            // The recordings have none that succeeded.
            return b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n".to_vec();
        }
        let Some(entry) = self.find(method, url) else {
            return b"HTTP/1.1 501 Not Implemented\r\ncontent-length: 0\r\n\r\n".to_vec();
        };
        let file = entry.file.as_ref();
        let body = file.map(|file| fs::read(self.folder.join(file)).expect("it can be read"));
        let body = body.unwrap_or_default();
        let media_type = entry.content_type.iter();
        let media_type: String = media_type
            .map(|media_type| format!("content-type: {media_type}\r\n"))
            .collect();
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {} -\r\n{media_type}content-length: {length}\r\nconnection: close\r\n\r\n",
            entry.status
        );
        [head.into_bytes(), body].concat()
    }

    fn serve(&self, stream: &UnixStream) -> std::io::Result<()> {
        let mut reader = BufReader::new(stream);
        let mut first = String::new();
        reader.read_line(&mut first)?;
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            let lower = line.to_ascii_lowercase();
            if let Some(text) = lower.strip_prefix("content-length:") {
                length = text.trim().parse().expect("it is a number");
            }
            if line.trim_end().is_empty() {
                break;
            }
        }
        reader.by_ref().take(length).read_to_end(&mut Vec::new())?;
        let mut words = first.split(' ');
        let (method, url) = (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default(),
        );
        let mut stream = stream;
        stream.write_all(&self.answer(method, url))
    }
}

/// Whether a path is one of a template.
fn is_of(template: &str, path: &str) -> bool {
    let (template, path) = (template.split('/'), path.split('/'));
    let same = template.clone().count() == path.clone().count();
    same && template
        .zip(path)
        .all(|(part, segment)| part == segment || part.starts_with('{'))
}

/// A socket on which recorded replies are served until the program ends.
fn socket(folder: &Path) -> PathBuf {
    let socket = folder.join("engine.sock");
    let listener = UnixListener::bind(&socket).expect("the folder is new");
    let recorded = Arc::new(Recorded::read());
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let recorded = Arc::clone(&recorded);
            thread::spawn(move || recorded.serve(&stream));
        }
    });
    socket
}

/// What runs on a socket as it would on that of an engine.
fn run(program: &str, socket: &Path) -> Output {
    let output = Command::new(program).arg(socket).output();
    output.expect("the example runs")
}

#[test]
fn the_examples_run_against_recorded_replies() {
    let folder = std::env::temp_dir().join(format!("examples-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("there is room");
    let socket = socket(&folder);
    for (name, program) in [
        ("unix_socket", env!("CARGO_BIN_EXE_unix_socket")),
        ("with_hyper", env!("CARGO_BIN_EXE_with_hyper")),
        ("with_reqwest", env!("CARGO_BIN_EXE_with_reqwest")),
    ] {
        let output = run(program, &socket);
        let said = String::from_utf8_lossy(&output.stdout);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(
            said.contains("version: Some(\"20.10.24"),
            "{name}: {said}{error}"
        );
        for line in ["ended: 7", "output: ", "stats: ", "event: "] {
            assert!(said.contains(line), "{name} lacks {line:?}: {said}{error}");
        }
        // The last request is for a container that is not there.
        assert_eq!(output.status.code(), Some(1), "{name}: {error}");
        assert!(error.contains("status: 404"), "{name}: {error}");
    }
    for (name, program, expected) in [
        ("image_build", env!("CARGO_BIN_EXE_image_build"), "Step 1/"),
        (
            "system_events",
            env!("CARGO_BIN_EXE_system_events"),
            "Some(\"",
        ),
    ] {
        let output = run(program, &socket);
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{name}: {output:?}");
        assert!(said.contains(expected), "{name}: {said}");
    }
    fs::remove_dir_all(&folder).expect("it is ours");
}

#[test]
fn the_program_without_a_client_is_short() {
    let text = fs::read_to_string(root().join("examples/src/bin/unix_socket.rs"));
    let lines = text.expect("it is there").lines().count();
    assert!(lines <= 55, "{lines} lines");
}
