//! What stands in the way, and stays as it is.

use super::*;

#[test]
fn a_folder_where_a_file_should_go_and_the_reverse_are_refused() {
    for target in [whole, listed] {
        let root = folder();
        put(root.path(), "a/mine", "");
        put(root.path(), "b", "");
        let before = tree(root.path());
        let files = set(&[("a", ""), ("b/c", ""), ("b/d", ""), ("e", "")]);
        let result = write(&files, &target(root.path()));
        // The file `b` is in the way of two, and named once.
        assert_eq!(codes(result), ["output-in-the-way"; 2]);
        assert_eq!(tree(root.path()), before);
    }
}

#[test]
fn a_repository_and_a_file_as_the_folder_are_refused() {
    let root = folder();
    put(root.path(), "x/.git/HEAD", "");
    assert_eq!(
        codes(write(&set(&[]), &whole(root.path()))),
        ["output-is-repository"]
    );
    assert_eq!(
        write(&set(&[]), &listed(root.path())).unwrap().written,
        [".generated-files"]
    );
    let file = root.path().join("x/.git/HEAD");
    assert_eq!(
        codes(write(&set(&[]), &whole(&file))),
        ["output-in-the-way"]
    );
}

#[cfg(unix)]
mod links {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn nothing_is_written_through_a_link() {
        for target in [whole, listed] {
            let (root, outside) = (folder(), folder());
            put(outside.path(), "x", "outside");
            let files = set(&[("a/x", "new"), ("b", "new")]);
            for (link, to) in [
                ("a", outside.path().to_owned()),
                ("b", outside.path().join("x")),
            ] {
                symlink(to, root.path().join(link)).unwrap();
                assert_eq!(
                    codes(compare(&files, &target(root.path()))),
                    ["output-in-the-way"]
                );
                assert_eq!(
                    codes(write(&files, &target(root.path()))),
                    ["output-in-the-way"]
                );
                fs::remove_file(root.path().join(link)).unwrap();
            }
            assert_eq!(
                tree(outside.path()),
                [("x".to_owned(), Some(b"outside".to_vec()))]
            );
        }
    }

    #[test]
    fn a_link_as_the_folder_is_refused_with_and_without_a_slash() {
        let (outer, outside) = (folder(), folder());
        symlink(outside.path(), outer.path().join("out")).unwrap();
        for name in ["out", "out/", "out/."] {
            let root = outer.path().join(name);
            assert_eq!(
                codes(write(&set(&[("a", "")]), &whole(&root))),
                ["output-in-the-way"]
            );
        }
        assert!(tree(outside.path()).is_empty());
    }

    #[test]
    fn a_link_as_the_staging_folder_or_in_it_is_refused() {
        let (root, outside) = (folder(), folder());
        let staging = root.path().join(".staging-xtask");
        symlink(outside.path(), &staging).unwrap();
        assert_eq!(
            codes(write(&set(&[("a", "")]), &whole(root.path()))),
            ["output-in-the-way"]
        );
        fs::remove_file(&staging).unwrap();
        fs::create_dir(&staging).unwrap();
        symlink(outside.path().join("made"), staging.join("lock")).unwrap();
        assert_eq!(
            codes(write(&set(&[("a", "")]), &whole(root.path()))),
            ["output-in-the-way"]
        );
        assert!(tree(outside.path()).is_empty());
    }

    #[test]
    fn an_extra_link_is_removed_and_not_followed() {
        let (root, outside) = (folder(), folder());
        put(outside.path(), "x", "outside");
        symlink(outside.path(), root.path().join("link")).unwrap();
        let report = write(&set(&[]), &whole(root.path())).unwrap();
        assert_eq!(report.removed, ["link"]);
        assert!(outside.path().join("x").exists());
        assert!(tree(root.path()).is_empty());
    }

    #[test]
    fn extra_files_may_have_names_that_no_generated_file_has() {
        let root = folder();
        for name in ["a\nb", "nul", "c:d", "e\\f", " "] {
            put(root.path(), name, "");
        }
        assert_eq!(
            write(&set(&[]), &whole(root.path())).unwrap().removed.len(),
            5
        );
        assert!(tree(root.path()).is_empty());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_name_that_is_not_utf_8_is_refused() {
        use std::os::unix::ffi::OsStrExt;
        let root = folder();
        fs::write(root.path().join(std::ffi::OsStr::from_bytes(b"\xff")), "").unwrap();
        assert_eq!(
            codes(write(&set(&[]), &whole(root.path()))),
            ["output-in-the-way"]
        );
    }
}
