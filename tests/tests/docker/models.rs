//! The generated crate, used as its users do: JSON as an engine sends it, in every version side by side.
//!
//! The JSON is made up here in the form of real replies.

use docker_models::{v1_41, v1_51, v1_55};
use serde_json::{Value, from_value, json, to_value};

#[test]
fn an_image_reads_with_null_where_the_document_forbids_it() {
    let sent = json!({
        "Id": "sha256:44136fa3", "ParentId": "", "RepoTags": ["alpine:3.20"], "RepoDigests": null,
        "Created": 4_102_444_800_i64, "Size": 7_797_760_i64, "SharedSize": -1, "Labels": null, "Containers": -1,
        "Unknown": {"is": "ignored"},
    });
    let image: v1_51::ImageSummary = from_value(sent).unwrap();
    assert_eq!(image.repo_tags, Some(vec!["alpine:3.20".to_owned()]));
    // Engines send null for these two, so null and empty stay apart.
    assert_eq!((&image.repo_digests, &image.labels), (&None, &None));
    // Past 2038: no integer without a format may be one of 32 bits.
    assert_eq!(image.created, 4_102_444_800);
    assert_eq!(image.manifests, None);
    let written = to_value(&image).unwrap();
    assert_eq!(written["Labels"], Value::Null);
    assert_eq!(written.get("Manifests"), None);
}

/// A service holds two specifications, the current and the previous one. Its list is mostly of one of them.
#[test]
#[cfg(not(feature = "keep-unknown"))]
fn large_optional_parts_take_no_room_where_they_are_not_there() {
    use std::mem::size_of;
    assert!(size_of::<v1_51::ServiceSpec>() > 1_600);
    assert!(size_of::<v1_51::Service>() < 800);
    let sent = json!({"ID": "s", "Spec": {"Name": "web"}});
    let service: v1_51::Service = from_value(sent.clone()).unwrap();
    let spec = service.spec.as_ref().unwrap();
    assert_eq!(
        (spec.name.as_deref(), &service.previous_spec),
        (Some("web"), &None)
    );
    assert_eq!(to_value(&service).unwrap(), sent);
}

#[test]
fn json_in_bytes_is_read_as_serde_json_reads_it() {
    let bodies: [&[u8]; 11] = [
        br#"{"RepoTags": ["x"], "Size": 1, "Other": [null]}"#,
        "{\"RepoTags\": [\"\u{1f433}\", \"\\ud83d\\udc33\"]}".as_bytes(),
        b"null",
        b" {} ",
        b"",
        b"{",
        b"{} x",
        b"{\"RepoTags\": [\"\xff\"]}",
        b"{\"Other\": \"\xff\"}",
        b"{\"RepoTags\": [\"\xf0\x9f\"]}",
        b"\xff",
    ];
    let said = |read: Result<v1_51::ImageSummary, serde_json::Error>| match read {
        Ok(image) => Ok(image),
        Err(error) => Err(error.to_string()),
    };
    for body in bodies {
        let read = said(docker_models::json::from_slice(body));
        assert_eq!(read, said(serde_json::from_slice(body)), "{body:?}");
    }
    assert!(said(docker_models::json::from_slice(bodies[1])).is_ok());
}

#[test]
fn ports_without_bindings_stay_null() {
    let sent = json!({"9000/tcp": null, "80/tcp": [{"HostIp": "0.0.0.0", "HostPort": "8080"}]});
    let ports: v1_55::PortMap = from_value(sent.clone()).unwrap();
    assert_eq!(ports["9000/tcp"], None);
    assert_eq!(to_value(&ports).unwrap(), sent);
}

#[test]
fn key_sets_keep_the_form_of_an_object() {
    let sent = json!({"ExposedPorts": {"80/tcp": {}, "443/tcp": {}}});
    let config: v1_51::ContainerConfig = from_value(sent.clone()).unwrap();
    assert!(config.exposed_ports.as_ref().unwrap().contains("80/tcp"));
    assert_eq!(to_value(&config).unwrap(), sent);
}

#[test]
fn values_that_no_document_lists_are_kept() {
    let policy: v1_51::RestartPolicy = from_value(json!({"Name": "sometimes"})).unwrap();
    assert_eq!(
        policy.name,
        Some(v1_51::RestartPolicyName::Other("sometimes".into()))
    );
    assert_eq!(to_value(&policy).unwrap(), json!({"Name": "sometimes"}));
    let none: v1_51::RestartPolicy = from_value(json!({"Name": ""})).unwrap();
    assert_eq!(none.name, Some(v1_51::RestartPolicyName::Empty));
    // The zero value is the empty text, not the first that is listed.
    assert_eq!(
        v1_51::PortType::default(),
        v1_51::PortType::Other(String::new())
    );
    let change: v1_51::FilesystemChange = from_value(json!({"Path": "/a", "Kind": 1})).unwrap();
    assert_eq!(change.kind, v1_51::ChangeType::Added);
}

#[test]
fn lists_as_bodies_keep_null_and_empty_apart() {
    for sent in [Value::Null, json!([]), json!([{"Path": "/a", "Kind": 2}])] {
        let changes: v1_51::ContainerChangesResponse = from_value(sent.clone()).unwrap();
        assert_eq!(changes.is_null(), sent.is_null());
        assert_eq!(to_value(&changes).unwrap(), sent);
    }
}

#[test]
fn dates_keep_their_text() {
    for text in [
        "2026-11-24T04:04:19.690000000Z",
        "2026-11-24 04:04:19.69 +0000 UTC",
        "0001-01-01T00:00:00Z",
    ] {
        let state: v1_51::ContainerState = from_value(json!({"StartedAt": text})).unwrap();
        assert_eq!(to_value(&state).unwrap()["StartedAt"], text);
    }
}

#[test]
fn a_body_is_made_from_what_it_includes() {
    let config = v1_51::ContainerConfig {
        image: Some("alpine".into()),
        ..Default::default()
    };
    let mut body = v1_51::ContainerCreateBody::from(config.clone());
    body.host_config = Some(v1_51::HostConfig {
        memory: Some(1 << 29),
        ..Default::default()
    });
    let sent = to_value(&body).unwrap();
    assert_eq!(
        sent,
        json!({"Image": "alpine", "HostConfig": {"Memory": 536_870_912}})
    );
    assert_eq!(v1_51::ContainerConfig::from(body), config);
}

#[test]
fn versions_differ_where_the_api_does() {
    let sent = json!({"VirtualSize": 5});
    let (old, new): (v1_41::ImageSummary, v1_55::ImageSummary) =
        (from_value(sent.clone()).unwrap(), from_value(sent).unwrap());
    assert_eq!(old.virtual_size, 5);
    assert_eq!(to_value(new).unwrap().get("VirtualSize"), None);
}

/// Written for one version, and good for every one in which the type is the same.
fn is_healthy(result: &v1_41::HealthcheckResult) -> bool {
    result.exit_code == Some(0)
}

#[test]
fn code_for_one_version_takes_the_types_of_others_where_nothing_changed() {
    let sent = json!({"ExitCode": 0, "Output": ""});
    let newest: docker_models::latest::HealthcheckResult = from_value(sent.clone()).unwrap();
    assert!(is_healthy(&newest));
    let oldest: docker_models::v1_39::HealthcheckResult = from_value(sent).unwrap();
    assert!(is_healthy(&oldest));
}
