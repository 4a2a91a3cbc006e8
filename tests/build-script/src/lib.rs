//! A crate whose models are made by its build script.
//!
//! In: what the build script wrote. Out: the models, and a test that they read what an engine sends. Left out on purpose: a
//! model of its own.

#![deny(warnings)]

/// Models of Docker's API.
pub mod docker {
    include!(concat!(env!("OUT_DIR"), "/models.rs"));
}

#[cfg(test)]
mod tests {
    use crate::docker::ImageSummary;

    #[test]
    fn an_image_is_read_and_written() {
        let json = r#"{"Id":"sha256:1","RepoTags":["alpine:3.20"],"Created":1,"Labels":null}"#;
        let image: ImageSummary = serde_json::from_str(json).expect("it is one");
        assert_eq!(image.repo_tags, Some(vec!["alpine:3.20".to_owned()]));
        let written = serde_json::to_value(&image).expect("it can be written");
        assert_eq!(written["RepoTags"][0], "alpine:3.20");
    }
}
