//! Folders that cannot be written to: read-only ones, full disks, and links that lead elsewhere. A disk that is full or
//! read-only is a small one in memory, which only the superuser may make; without that right, a test says so and ends.

use super::folder::{Folder, PETS};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const INTO: &[&str] = &[
    "vendor",
    "--spec",
    "api.yaml",
    "--into",
    "disk/models",
    "--all",
];

/// A disk of 256 KiB in memory, until it is dropped.
struct Disk(PathBuf);

impl Disk {
    fn mount(folder: &Folder) -> Option<Self> {
        let path = folder.path("disk");
        fs::create_dir_all(&path).unwrap();
        let mut command = Command::new("mount");
        command
            .args(["-t", "tmpfs", "-o", "size=256k", "tmpfs"])
            .arg(&path);
        let is_made = command.output().is_ok_and(|output| output.status.success());
        if !is_made {
            eprintln!(
                "skipped: this system lets nobody, or only somebody else, mount a disk in memory"
            );
        }
        is_made.then_some(Self(path))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

fn folder() -> Folder {
    let folder = Folder::new();
    folder.put("api.yaml", PETS);
    folder
}

#[test]
fn a_full_disk_changes_nothing() {
    let folder = folder();
    let Some(_disk) = Disk::mount(&folder) else {
        return;
    };
    folder.run(INTO).says(0, &["disk/models: 3 types"]);
    let mut filler = vec![b'x'; 4096];
    let mut count = 0;
    while fs::write(folder.path(&format!("disk/filler{count}")), &filler).is_ok() {
        count += 1;
        filler[0] = b'y';
    }
    assert!(count > 10, "the disk was full from the start");
    let before = folder.tree();
    let changed = PETS.replace("age:", "years:").replace("open:", "opened:");
    folder.put("api.yaml", &changed);
    let update = ["vendor", "--update", "disk/models"];
    folder
        .run(&update)
        .says(2, &["error[output-io]", "No space left"]);
    folder.put("api.yaml", PETS);
    assert_eq!(folder.tree(), before);
    folder.put("api.yaml", &changed);
    for filler in 0..count {
        fs::remove_file(folder.path(&format!("disk/filler{filler}"))).unwrap();
    }
    let _ = fs::remove_file(folder.path(&format!("disk/filler{count}")));
    folder.run(&update).says(0, &["3 files written"]);
    folder
        .run(&["vendor", "--check", "disk/models"])
        .says(0, &["clean"]);
}

#[test]
fn a_read_only_folder_is_checked_but_not_written() {
    let folder = folder();
    let Some(disk) = Disk::mount(&folder) else {
        return;
    };
    folder.run(INTO).says(0, &["disk/models: 3 types"]);
    let mut command = Command::new("mount");
    command.args(["-o", "remount,ro"]).arg(&disk.0);
    assert!(command.status().unwrap().success());
    let before = folder.tree();
    folder
        .run(&["vendor", "--check", "disk/models"])
        .says(0, &["clean"]);
    folder.run(INTO).says(0, &[" 0 files written"]);
    folder.put("api.yaml", &PETS.replace("age:", "years:"));
    let update = ["vendor", "--update", "disk/models"];
    folder
        .run(&update)
        .says(2, &["error[output-io]", "Read-only file system"]);
    folder
        .run(&["vendor", "--check", "disk/models"])
        .says(1, &["stale-file"]);
    folder.put("api.yaml", PETS);
    assert_eq!(folder.tree(), before);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    use std::os::unix::fs::symlink;
    for link in [
        "disk/models",
        "disk/models/support",
        "disk/models/pet.rs",
        "disk/models/vendor.toml",
    ] {
        let folder = folder();
        folder.put("elsewhere/mine.rs", "mine");
        let at = folder.path(link);
        fs::create_dir_all(at.parent().unwrap()).unwrap();
        let is_file = link.contains('.');
        let to = if is_file {
            "elsewhere/mine.rs"
        } else {
            "elsewhere"
        };
        symlink(folder.path(to), &at).unwrap();
        let before = folder.tree();
        for force in [&[][..], &["--force"]] {
            folder
                .run(&[INTO, force].concat())
                .says(2, &["error[output-in-the-way]", link, "symbolic link"]);
            assert_eq!(folder.tree(), before, "{link}");
        }
    }
}
