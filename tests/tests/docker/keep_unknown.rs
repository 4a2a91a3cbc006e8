//! What becomes of keys that the models do not have, with and without the feature `keep-unknown`.
//!
//! The feature is turned on by that of this package: `cargo test -p tests --features keep-unknown --test docker
//! keep_unknown`.

use docker_models::latest::{ContainerInspectResponse, EventMessage, SystemInfo};
use docker_models::{Unknown, v1_41};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Whether the feature is on.
const IS_ON: bool = cfg!(feature = "keep-unknown");

/// A container as Podman tells of it.
fn container() -> Value {
    json!({
        "Id": "c1",
        "BuildahVersion": "1.33",
        "HostConfig": { "CgroupMode": "private", "Mounts": [{ "Target": "/data", "SubPath": "a" }] },
        "NetworkSettings": { "Networks": { "podman": { "NetworkID": "podman", "AdditionalMACs": ["x"] } } },
    })
}

/// The same as it is without the keys that the models do not have.
fn known_of_container() -> Value {
    json!({
        "Id": "c1",
        "HostConfig": { "Mounts": [{ "Target": "/data" }] },
        "NetworkSettings": { "Networks": { "podman": { "NetworkID": "podman" } } },
    })
}

fn again<T: DeserializeOwned + Serialize>(body: &Value) -> Value {
    let read: T = serde_json::from_value(body.clone()).expect("it can be read");
    serde_json::to_value(read).expect("it can be written")
}

#[test]
fn keys_of_other_engines_are_written_back_at_any_depth_or_not_at_all() {
    let expected = if IS_ON {
        container()
    } else {
        known_of_container()
    };
    assert_eq!(again::<ContainerInspectResponse>(&container()), expected);

    let info = json!({ "ID": "x", "Rootless": true, "Swarm": { "NodeID": "", "Foo": [1, null] } });
    let known = json!({ "ID": "x", "Swarm": { "NodeID": "" } });
    let expected = if IS_ON { &info } else { &known };
    assert_eq!(again::<SystemInfo>(&info), *expected);

    let failure = json!({ "Type": "container", "cause": "no such image", "response": 404 });
    let known = json!({ "Type": "container" });
    let expected = if IS_ON { &failure } else { &known };
    assert_eq!(again::<EventMessage>(&failure), *expected);
}

#[test]
fn what_is_kept_can_be_looked_at() {
    let read: ContainerInspectResponse =
        serde_json::from_value(container()).expect("it can be read");
    let version = read.unknown.get("BuildahVersion");
    assert_eq!(version, IS_ON.then(|| json!("1.33")).as_ref());
    assert_eq!(read.unknown.iter().count(), usize::from(IS_ON));
    assert_eq!(read.unknown.is_empty(), !IS_ON);
    let text = format!("{:?}", read.unknown);
    let keys = if IS_ON {
        r#"{"BuildahVersion": String("1.33")}"#
    } else {
        "{}"
    };
    assert_eq!(text, keys);
}

#[test]
fn a_struct_is_built_and_taken_apart_in_the_same_way_with_the_feature_and_without() {
    let port = v1_41::Port {
        ip: None,
        private_port: 80,
        public_port: None,
        type_: v1_41::PortType::Tcp,
        unknown: Unknown::default(),
    };
    let v1_41::Port {
        ip,
        private_port,
        public_port,
        type_,
        unknown,
    } = port.clone();
    assert_eq!((ip, private_port, public_port), (None, 80, None));
    assert_eq!((type_, unknown), (v1_41::PortType::Tcp, Unknown::default()));
    assert_eq!(
        port,
        v1_41::Port {
            private_port: 80,
            type_: v1_41::PortType::Tcp,
            ..Default::default()
        }
    );
}

#[cfg(not(feature = "keep-unknown"))]
#[test]
fn without_the_feature_the_field_takes_no_space() {
    assert_eq!(size_of::<Unknown>(), 0);
}

#[cfg(feature = "keep-unknown")]
#[test]
fn with_the_feature_keys_can_be_added() {
    let mut port = v1_41::Port {
        private_port: 80,
        ..Default::default()
    };
    port.unknown
        .as_map_mut()
        .insert("Owner".to_owned(), json!("me"));
    let text = serde_json::to_string(&port).expect("it can be written");
    assert_eq!(text, r#"{"PrivatePort":80,"Type":"","Owner":"me"}"#);
    assert_ne!(
        port,
        v1_41::Port {
            private_port: 80,
            ..Default::default()
        }
    );
}
