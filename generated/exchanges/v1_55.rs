// Written by `cargo xtask gen` from spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(deprecated)]

//! What makes the request of each operation of a recorded one.

use super::{Exchange, Recorded, exchange, required};
use docker_models::v1_55 as models;
use docker_models::v1_55::operations as api;

/// The exchange of the operation with this id.
pub fn exchange_of(operation: &str, from: &mut Recorded<'_>) -> Result<Option<Exchange>, String> {
    Ok(Some(match operation {
        "BuildPrune" => {
            let mut operation = api::BuildPrune::new();
            if let Some(value) = from.query::<i64>("reserved-space")? { operation = operation.reserved_space(value); }
            if let Some(value) = from.query::<i64>("max-used-space")? { operation = operation.max_used_space(value); }
            if let Some(value) = from.query::<i64>("min-free-space")? { operation = operation.min_free_space(value); }
            if let Some(value) = from.query::<bool>("all")? { operation = operation.all(value); }
            if let Some(lists) = from.filters("filters")? { let mut filters = api::BuildPruneFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::BuildPrune>(api::IntoRequest::into_request(operation), from)?
        }
        "ConfigCreate" => {
            let mut operation = api::ConfigCreate::new();
            if let Some(value) = from.body::<models::ConfigSpec>()? { operation = operation.body(value); }
            exchange::<api::ConfigCreate>(api::IntoRequest::into_request(operation), from)?
        }
        "ConfigDelete" => {
            let operation = api::ConfigDelete::new(required("id", from.path::<String>("id")?)?);
            exchange::<api::ConfigDelete>(api::IntoRequest::into_request(operation), from)?
        }
        "ConfigInspect" => {
            let operation = api::ConfigInspect::new(required("id", from.path::<String>("id")?)?);
            exchange::<api::ConfigInspect>(api::IntoRequest::into_request(operation), from)?
        }
        "ConfigList" => {
            let mut operation = api::ConfigList::new();
            if let Some(lists) = from.filters("filters")? { let mut filters = api::ConfigListFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::ConfigList>(api::IntoRequest::into_request(operation), from)?
        }
        "ConfigUpdate" => {
            let mut operation = api::ConfigUpdate::new(required("id", from.path::<String>("id")?)?, required("version", from.query::<i64>("version")?)?);
            if let Some(value) = from.body::<models::ConfigSpec>()? { operation = operation.body(value); }
            exchange::<api::ConfigUpdate>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerArchive" => {
            let operation = api::ContainerArchive::new(required("id", from.path::<String>("id")?)?, required("path", from.query::<String>("path")?)?);
            exchange::<api::ContainerArchive>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerArchiveInfo" => {
            let operation = api::ContainerArchiveInfo::new(required("id", from.path::<String>("id")?)?, required("path", from.query::<String>("path")?)?);
            exchange::<api::ContainerArchiveInfo>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerAttach" => {
            let mut operation = api::ContainerAttach::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<String>("detachKeys")? { operation = operation.detach_keys(value); }
            if let Some(value) = from.query::<bool>("logs")? { operation = operation.logs(value); }
            if let Some(value) = from.query::<bool>("stream")? { operation = operation.stream(value); }
            if let Some(value) = from.query::<bool>("stdin")? { operation = operation.stdin(value); }
            if let Some(value) = from.query::<bool>("stdout")? { operation = operation.stdout(value); }
            if let Some(value) = from.query::<bool>("stderr")? { operation = operation.stderr(value); }
            exchange::<api::ContainerAttach>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerAttachWebsocket" => {
            let mut operation = api::ContainerAttachWebsocket::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<String>("detachKeys")? { operation = operation.detach_keys(value); }
            if let Some(value) = from.query::<bool>("logs")? { operation = operation.logs(value); }
            if let Some(value) = from.query::<bool>("stream")? { operation = operation.stream(value); }
            if let Some(value) = from.query::<bool>("stdin")? { operation = operation.stdin(value); }
            if let Some(value) = from.query::<bool>("stdout")? { operation = operation.stdout(value); }
            if let Some(value) = from.query::<bool>("stderr")? { operation = operation.stderr(value); }
            exchange::<api::ContainerAttachWebsocket>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerChanges" => {
            let operation = api::ContainerChanges::new(required("id", from.path::<String>("id")?)?);
            exchange::<api::ContainerChanges>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerCreate" => {
            let mut operation = api::ContainerCreate::new(from.body::<models::ContainerCreateBody>()?.unwrap_or_default());
            if let Some(value) = from.query::<String>("name")? { operation = operation.name(value); }
            if let Some(value) = from.query::<String>("platform")? { operation = operation.platform(value); }
            exchange::<api::ContainerCreate>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerDelete" => {
            let mut operation = api::ContainerDelete::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<bool>("v")? { operation = operation.v(value); }
            if let Some(value) = from.query::<bool>("force")? { operation = operation.force(value); }
            if let Some(value) = from.query::<bool>("link")? { operation = operation.link(value); }
            exchange::<api::ContainerDelete>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerExec" => {
            let operation = api::ContainerExec::new(required("id", from.path::<String>("id")?)?, from.body::<models::ExecConfig>()?.unwrap_or_default());
            exchange::<api::ContainerExec>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerExport" => {
            let operation = api::ContainerExport::new(required("id", from.path::<String>("id")?)?);
            exchange::<api::ContainerExport>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerInspect" => {
            let mut operation = api::ContainerInspect::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<bool>("size")? { operation = operation.size(value); }
            exchange::<api::ContainerInspect>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerKill" => {
            let mut operation = api::ContainerKill::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<String>("signal")? { operation = operation.signal(value); }
            exchange::<api::ContainerKill>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerList" => {
            let mut operation = api::ContainerList::new();
            if let Some(value) = from.query::<bool>("all")? { operation = operation.all(value); }
            if let Some(value) = from.query::<i64>("limit")? { operation = operation.limit(value); }
            if let Some(value) = from.query::<bool>("size")? { operation = operation.size(value); }
            if let Some(lists) = from.filters("filters")? { let mut filters = api::ContainerListFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::ContainerList>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerLogs" => {
            let mut operation = api::ContainerLogs::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<bool>("follow")? { operation = operation.follow(value); }
            if let Some(value) = from.query::<bool>("stdout")? { operation = operation.stdout(value); }
            if let Some(value) = from.query::<bool>("stderr")? { operation = operation.stderr(value); }
            if let Some(value) = from.query::<i64>("since")? { operation = operation.since(value); }
            if let Some(value) = from.query::<i64>("until")? { operation = operation.until(value); }
            if let Some(value) = from.query::<bool>("timestamps")? { operation = operation.timestamps(value); }
            if let Some(value) = from.query::<String>("tail")? { operation = operation.tail(value); }
            exchange::<api::ContainerLogs>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerPause" => {
            let operation = api::ContainerPause::new(required("id", from.path::<String>("id")?)?);
            exchange::<api::ContainerPause>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerPrune" => {
            let mut operation = api::ContainerPrune::new();
            if let Some(lists) = from.filters("filters")? { let mut filters = api::ContainerPruneFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::ContainerPrune>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerRename" => {
            let operation = api::ContainerRename::new(required("id", from.path::<String>("id")?)?, required("name", from.query::<String>("name")?)?);
            exchange::<api::ContainerRename>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerResize" => {
            let operation = api::ContainerResize::new(required("id", from.path::<String>("id")?)?, required("h", from.query::<i64>("h")?)?, required("w", from.query::<i64>("w")?)?);
            exchange::<api::ContainerResize>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerRestart" => {
            let mut operation = api::ContainerRestart::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<String>("signal")? { operation = operation.signal(value); }
            if let Some(value) = from.query::<i64>("t")? { operation = operation.t(value); }
            exchange::<api::ContainerRestart>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerStart" => {
            let mut operation = api::ContainerStart::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<String>("detachKeys")? { operation = operation.detach_keys(value); }
            exchange::<api::ContainerStart>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerStats" => {
            let mut operation = api::ContainerStats::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<bool>("stream")? { operation = operation.stream(value); }
            if let Some(value) = from.query::<bool>("one-shot")? { operation = operation.one_shot(value); }
            exchange::<api::ContainerStats>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerStop" => {
            let mut operation = api::ContainerStop::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<String>("signal")? { operation = operation.signal(value); }
            if let Some(value) = from.query::<i64>("t")? { operation = operation.t(value); }
            exchange::<api::ContainerStop>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerTop" => {
            let mut operation = api::ContainerTop::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<String>("ps_args")? { operation = operation.ps_args(value); }
            exchange::<api::ContainerTop>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerUnpause" => {
            let operation = api::ContainerUnpause::new(required("id", from.path::<String>("id")?)?);
            exchange::<api::ContainerUnpause>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerUpdate" => {
            let operation = api::ContainerUpdate::new(required("id", from.path::<String>("id")?)?, from.body::<models::ContainerUpdateBody>()?.unwrap_or_default());
            exchange::<api::ContainerUpdate>(api::IntoRequest::into_request(operation), from)?
        }
        "ContainerWait" => {
            let mut operation = api::ContainerWait::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<String>("condition")? { operation = operation.condition(value); }
            exchange::<api::ContainerWait>(api::IntoRequest::into_request(operation), from)?
        }
        "DistributionInspect" => {
            let operation = api::DistributionInspect::new(required("name", from.path::<String>("name")?)?);
            exchange::<api::DistributionInspect>(api::IntoRequest::into_request(operation), from)?
        }
        "ExecInspect" => {
            let operation = api::ExecInspect::new(required("id", from.path::<String>("id")?)?);
            exchange::<api::ExecInspect>(api::IntoRequest::into_request(operation), from)?
        }
        "ExecResize" => {
            let operation = api::ExecResize::new(required("id", from.path::<String>("id")?)?, required("h", from.query::<i64>("h")?)?, required("w", from.query::<i64>("w")?)?);
            exchange::<api::ExecResize>(api::IntoRequest::into_request(operation), from)?
        }
        "ExecStart" => {
            let mut operation = api::ExecStart::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.body::<models::ExecStartConfig>()? { operation = operation.body(value); }
            exchange::<api::ExecStart>(api::IntoRequest::into_request(operation), from)?
        }
        "GetPluginPrivileges" => {
            let operation = api::GetPluginPrivileges::new(required("remote", from.query::<String>("remote")?)?);
            exchange::<api::GetPluginPrivileges>(api::IntoRequest::into_request(operation), from)?
        }
        "ImageAttestations" => {
            let mut operation = api::ImageAttestations::new(required("name", from.path::<String>("name")?)?);
            if let Some(value) = from.list("platform")? { operation = operation.platform(value); }
            if let Some(value) = from.list("type")? { operation = operation.type_(value); }
            if let Some(value) = from.query::<bool>("statement")? { operation = operation.statement(value); }
            exchange::<api::ImageAttestations>(api::IntoRequest::into_request(operation), from)?
        }
        "ImageBuild" => {
            let mut operation = api::ImageBuild::new();
            if let Some(value) = from.query::<String>("dockerfile")? { operation = operation.dockerfile(value); }
            if let Some(value) = from.query::<String>("t")? { operation = operation.t(value); }
            if let Some(value) = from.query::<String>("extrahosts")? { operation = operation.extrahosts(value); }
            if let Some(value) = from.query::<String>("remote")? { operation = operation.remote(value); }
            if let Some(value) = from.query::<bool>("q")? { operation = operation.q(value); }
            if let Some(value) = from.query::<bool>("nocache")? { operation = operation.nocache(value); }
            if let Some(value) = from.query::<String>("cachefrom")? { operation = operation.cachefrom(value); }
            if let Some(value) = from.query::<String>("pull")? { operation = operation.pull(value); }
            if let Some(value) = from.query::<bool>("rm")? { operation = operation.rm(value); }
            if let Some(value) = from.query::<bool>("forcerm")? { operation = operation.forcerm(value); }
            if let Some(value) = from.query::<i64>("memory")? { operation = operation.memory(value); }
            if let Some(value) = from.query::<i64>("memswap")? { operation = operation.memswap(value); }
            if let Some(value) = from.query::<i64>("cpushares")? { operation = operation.cpushares(value); }
            if let Some(value) = from.query::<String>("cpusetcpus")? { operation = operation.cpusetcpus(value); }
            if let Some(value) = from.query::<i64>("cpuperiod")? { operation = operation.cpuperiod(value); }
            if let Some(value) = from.query::<i64>("cpuquota")? { operation = operation.cpuquota(value); }
            if let Some(value) = from.query_json::<std::collections::BTreeMap<String, String>>("buildargs")? { operation = operation.buildargs(value); }
            if let Some(value) = from.query::<i64>("shmsize")? { operation = operation.shmsize(value); }
            if let Some(value) = from.query::<bool>("squash")? { operation = operation.squash(value); }
            if let Some(value) = from.query_json::<std::collections::BTreeMap<String, String>>("labels")? { operation = operation.labels(value); }
            if let Some(value) = from.query::<String>("networkmode")? { operation = operation.networkmode(value); }
            if let Some(value) = from.header::<String>("Content-type")? { operation = operation.content_type(value); }
            if let Some(value) = from.header_json::<std::collections::BTreeMap<String, models::AuthConfig>>("X-Registry-Config")? { operation = operation.x_registry_config(value); }
            if let Some(value) = from.query::<String>("platform")? { operation = operation.platform(value); }
            if let Some(value) = from.query::<String>("target")? { operation = operation.target(value); }
            if let Some(value) = from.query::<String>("outputs")? { operation = operation.outputs(value); }
            if let Some(value) = from.query::<String>("version")? { operation = operation.version(value); }
            if let Some(value) = from.bytes() { operation = operation.body(value); }
            exchange::<api::ImageBuild>(api::IntoRequest::into_request(operation), from)?
        }
        "ImageCommit" => {
            let mut operation = api::ImageCommit::new();
            if let Some(value) = from.query::<String>("container")? { operation = operation.container(value); }
            if let Some(value) = from.query::<String>("repo")? { operation = operation.repo(value); }
            if let Some(value) = from.query::<String>("tag")? { operation = operation.tag(value); }
            if let Some(value) = from.query::<String>("comment")? { operation = operation.comment(value); }
            if let Some(value) = from.query::<String>("author")? { operation = operation.author(value); }
            if let Some(value) = from.query::<bool>("pause")? { operation = operation.pause(value); }
            if let Some(value) = from.query::<String>("changes")? { operation = operation.changes(value); }
            if let Some(value) = from.body::<models::ContainerConfig>()? { operation = operation.body(value); }
            exchange::<api::ImageCommit>(api::IntoRequest::into_request(operation), from)?
        }
        "ImageCreate" => {
            let mut operation = api::ImageCreate::new();
            if let Some(value) = from.query::<String>("fromImage")? { operation = operation.from_image(value); }
            if let Some(value) = from.query::<String>("fromSrc")? { operation = operation.from_src(value); }
            if let Some(value) = from.query::<String>("repo")? { operation = operation.repo(value); }
            if let Some(value) = from.query::<String>("tag")? { operation = operation.tag(value); }
            if let Some(value) = from.query::<String>("message")? { operation = operation.message(value); }
            if let Some(value) = from.header_json::<models::AuthConfig>("X-Registry-Auth")? { operation = operation.x_registry_auth(value); }
            if let Some(value) = from.list("changes")? { operation = operation.changes(value); }
            if let Some(value) = from.query::<String>("platform")? { operation = operation.platform(value); }
            if let Some(value) = from.bytes() { operation = operation.body(value); }
            exchange::<api::ImageCreate>(api::IntoRequest::into_request(operation), from)?
        }
        "ImageDelete" => {
            let mut operation = api::ImageDelete::new(required("name", from.path::<String>("name")?)?);
            if let Some(value) = from.query::<bool>("force")? { operation = operation.force(value); }
            if let Some(value) = from.query::<bool>("noprune")? { operation = operation.noprune(value); }
            if let Some(value) = from.list("platforms")? { operation = operation.platforms(value); }
            exchange::<api::ImageDelete>(api::IntoRequest::into_request(operation), from)?
        }
        "ImageGet" => {
            let mut operation = api::ImageGet::new(required("name", from.path::<String>("name")?)?);
            if let Some(value) = from.list("platform")? { operation = operation.platform(value); }
            exchange::<api::ImageGet>(api::IntoRequest::into_request(operation), from)?
        }
        "ImageGetAll" => {
            let mut operation = api::ImageGetAll::new();
            if let Some(value) = from.list("names")? { operation = operation.names(value); }
            if let Some(value) = from.list("platform")? { operation = operation.platform(value); }
            exchange::<api::ImageGetAll>(api::IntoRequest::into_request(operation), from)?
        }
        "ImageHistory" => {
            let mut operation = api::ImageHistory::new(required("name", from.path::<String>("name")?)?);
            if let Some(value) = from.query::<String>("platform")? { operation = operation.platform(value); }
            exchange::<api::ImageHistory>(api::IntoRequest::into_request(operation), from)?
        }
        "ImageInspect" => {
            let mut operation = api::ImageInspect::new(required("name", from.path::<String>("name")?)?);
            if let Some(value) = from.query::<bool>("manifests")? { operation = operation.manifests(value); }
            if let Some(value) = from.query::<String>("platform")? { operation = operation.platform(value); }
            exchange::<api::ImageInspect>(api::IntoRequest::into_request(operation), from)?
        }
        "ImageList" => {
            let mut operation = api::ImageList::new();
            if let Some(value) = from.query::<bool>("all")? { operation = operation.all(value); }
            if let Some(lists) = from.filters("filters")? { let mut filters = api::ImageListFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            if let Some(value) = from.query::<bool>("shared-size")? { operation = operation.shared_size(value); }
            if let Some(value) = from.query::<bool>("digests")? { operation = operation.digests(value); }
            if let Some(value) = from.query::<bool>("manifests")? { operation = operation.manifests(value); }
            if let Some(value) = from.query::<bool>("identity")? { operation = operation.identity(value); }
            exchange::<api::ImageList>(api::IntoRequest::into_request(operation), from)?
        }
        "ImageLoad" => {
            let mut operation = api::ImageLoad::new();
            if let Some(value) = from.query::<bool>("quiet")? { operation = operation.quiet(value); }
            if let Some(value) = from.list("platform")? { operation = operation.platform(value); }
            if let Some(value) = from.bytes() { operation = operation.body(value); }
            exchange::<api::ImageLoad>(api::IntoRequest::into_request(operation), from)?
        }
        "ImagePrune" => {
            let mut operation = api::ImagePrune::new();
            if let Some(lists) = from.filters("filters")? { let mut filters = api::ImagePruneFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::ImagePrune>(api::IntoRequest::into_request(operation), from)?
        }
        "ImagePush" => {
            let mut operation = api::ImagePush::new(required("name", from.path::<String>("name")?)?, from.header_json::<models::AuthConfig>("X-Registry-Auth")?.unwrap_or_default());
            if let Some(value) = from.query::<String>("tag")? { operation = operation.tag(value); }
            if let Some(value) = from.query::<String>("platform")? { operation = operation.platform(value); }
            exchange::<api::ImagePush>(api::IntoRequest::into_request(operation), from)?
        }
        "ImageSearch" => {
            let mut operation = api::ImageSearch::new(required("term", from.query::<String>("term")?)?);
            if let Some(value) = from.query::<i64>("limit")? { operation = operation.limit(value); }
            if let Some(lists) = from.filters("filters")? { let mut filters = api::ImageSearchFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::ImageSearch>(api::IntoRequest::into_request(operation), from)?
        }
        "ImageTag" => {
            let mut operation = api::ImageTag::new(required("name", from.path::<String>("name")?)?);
            if let Some(value) = from.query::<String>("repo")? { operation = operation.repo(value); }
            if let Some(value) = from.query::<String>("tag")? { operation = operation.tag(value); }
            exchange::<api::ImageTag>(api::IntoRequest::into_request(operation), from)?
        }
        "NetworkConnect" => {
            let operation = api::NetworkConnect::new(required("id", from.path::<String>("id")?)?, from.body::<models::NetworkConnectRequest>()?.unwrap_or_default());
            exchange::<api::NetworkConnect>(api::IntoRequest::into_request(operation), from)?
        }
        "NetworkCreate" => {
            let operation = api::NetworkCreate::new(from.body::<models::NetworkCreateRequest>()?.unwrap_or_default());
            exchange::<api::NetworkCreate>(api::IntoRequest::into_request(operation), from)?
        }
        "NetworkDelete" => {
            let operation = api::NetworkDelete::new(required("id", from.path::<String>("id")?)?);
            exchange::<api::NetworkDelete>(api::IntoRequest::into_request(operation), from)?
        }
        "NetworkDisconnect" => {
            let operation = api::NetworkDisconnect::new(required("id", from.path::<String>("id")?)?, from.body::<models::NetworkDisconnectRequest>()?.unwrap_or_default());
            exchange::<api::NetworkDisconnect>(api::IntoRequest::into_request(operation), from)?
        }
        "NetworkInspect" => {
            let mut operation = api::NetworkInspect::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<bool>("verbose")? { operation = operation.verbose(value); }
            if let Some(value) = from.query::<String>("scope")? { operation = operation.scope(value); }
            exchange::<api::NetworkInspect>(api::IntoRequest::into_request(operation), from)?
        }
        "NetworkList" => {
            let mut operation = api::NetworkList::new();
            if let Some(lists) = from.filters("filters")? { let mut filters = api::NetworkListFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::NetworkList>(api::IntoRequest::into_request(operation), from)?
        }
        "NetworkPrune" => {
            let mut operation = api::NetworkPrune::new();
            if let Some(lists) = from.filters("filters")? { let mut filters = api::NetworkPruneFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::NetworkPrune>(api::IntoRequest::into_request(operation), from)?
        }
        "NodeDelete" => {
            let mut operation = api::NodeDelete::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<bool>("force")? { operation = operation.force(value); }
            exchange::<api::NodeDelete>(api::IntoRequest::into_request(operation), from)?
        }
        "NodeInspect" => {
            let operation = api::NodeInspect::new(required("id", from.path::<String>("id")?)?);
            exchange::<api::NodeInspect>(api::IntoRequest::into_request(operation), from)?
        }
        "NodeList" => {
            let mut operation = api::NodeList::new();
            if let Some(lists) = from.filters("filters")? { let mut filters = api::NodeListFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::NodeList>(api::IntoRequest::into_request(operation), from)?
        }
        "NodeUpdate" => {
            let mut operation = api::NodeUpdate::new(required("id", from.path::<String>("id")?)?, required("version", from.query::<i64>("version")?)?);
            if let Some(value) = from.body::<models::NodeSpec>()? { operation = operation.body(value); }
            exchange::<api::NodeUpdate>(api::IntoRequest::into_request(operation), from)?
        }
        "PluginCreate" => {
            let mut operation = api::PluginCreate::new(required("name", from.query::<String>("name")?)?);
            if let Some(value) = from.bytes() { operation = operation.body(value); }
            exchange::<api::PluginCreate>(api::IntoRequest::into_request(operation), from)?
        }
        "PluginDelete" => {
            let mut operation = api::PluginDelete::new(required("name", from.path::<String>("name")?)?);
            if let Some(value) = from.query::<bool>("force")? { operation = operation.force(value); }
            exchange::<api::PluginDelete>(api::IntoRequest::into_request(operation), from)?
        }
        "PluginDisable" => {
            let mut operation = api::PluginDisable::new(required("name", from.path::<String>("name")?)?);
            if let Some(value) = from.query::<bool>("force")? { operation = operation.force(value); }
            exchange::<api::PluginDisable>(api::IntoRequest::into_request(operation), from)?
        }
        "PluginEnable" => {
            let mut operation = api::PluginEnable::new(required("name", from.path::<String>("name")?)?);
            if let Some(value) = from.query::<i64>("timeout")? { operation = operation.timeout(value); }
            exchange::<api::PluginEnable>(api::IntoRequest::into_request(operation), from)?
        }
        "PluginInspect" => {
            let operation = api::PluginInspect::new(required("name", from.path::<String>("name")?)?);
            exchange::<api::PluginInspect>(api::IntoRequest::into_request(operation), from)?
        }
        "PluginList" => {
            let mut operation = api::PluginList::new();
            if let Some(lists) = from.filters("filters")? { let mut filters = api::PluginListFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::PluginList>(api::IntoRequest::into_request(operation), from)?
        }
        "PluginPull" => {
            let mut operation = api::PluginPull::new(required("remote", from.query::<String>("remote")?)?);
            if let Some(value) = from.query::<String>("name")? { operation = operation.name(value); }
            if let Some(value) = from.header_json::<models::AuthConfig>("X-Registry-Auth")? { operation = operation.x_registry_auth(value); }
            if let Some(value) = from.body::<models::PluginPullBody>()? { operation = operation.body(value); }
            exchange::<api::PluginPull>(api::IntoRequest::into_request(operation), from)?
        }
        "PluginPush" => {
            let operation = api::PluginPush::new(required("name", from.path::<String>("name")?)?);
            exchange::<api::PluginPush>(api::IntoRequest::into_request(operation), from)?
        }
        "PluginSet" => {
            let mut operation = api::PluginSet::new(required("name", from.path::<String>("name")?)?);
            if let Some(value) = from.body::<models::PluginSetBody>()? { operation = operation.body(value); }
            exchange::<api::PluginSet>(api::IntoRequest::into_request(operation), from)?
        }
        "PluginUpgrade" => {
            let mut operation = api::PluginUpgrade::new(required("name", from.path::<String>("name")?)?, required("remote", from.query::<String>("remote")?)?);
            if let Some(value) = from.header_json::<models::AuthConfig>("X-Registry-Auth")? { operation = operation.x_registry_auth(value); }
            if let Some(value) = from.body::<models::PluginUpgradeBody>()? { operation = operation.body(value); }
            exchange::<api::PluginUpgrade>(api::IntoRequest::into_request(operation), from)?
        }
        "PutContainerArchive" => {
            let mut operation = api::PutContainerArchive::new(required("id", from.path::<String>("id")?)?, required("path", from.query::<String>("path")?)?, from.bytes().unwrap_or_default());
            if let Some(value) = from.query::<String>("noOverwriteDirNonDir")? { operation = operation.no_overwrite_dir_non_dir(value); }
            if let Some(value) = from.query::<String>("copyUIDGID")? { operation = operation.copy_uidgid(value); }
            exchange::<api::PutContainerArchive>(api::IntoRequest::into_request(operation), from)?
        }
        "SecretCreate" => {
            let mut operation = api::SecretCreate::new();
            if let Some(value) = from.body::<models::SecretSpec>()? { operation = operation.body(value); }
            exchange::<api::SecretCreate>(api::IntoRequest::into_request(operation), from)?
        }
        "SecretDelete" => {
            let operation = api::SecretDelete::new(required("id", from.path::<String>("id")?)?);
            exchange::<api::SecretDelete>(api::IntoRequest::into_request(operation), from)?
        }
        "SecretInspect" => {
            let operation = api::SecretInspect::new(required("id", from.path::<String>("id")?)?);
            exchange::<api::SecretInspect>(api::IntoRequest::into_request(operation), from)?
        }
        "SecretList" => {
            let mut operation = api::SecretList::new();
            if let Some(lists) = from.filters("filters")? { let mut filters = api::SecretListFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::SecretList>(api::IntoRequest::into_request(operation), from)?
        }
        "SecretUpdate" => {
            let mut operation = api::SecretUpdate::new(required("id", from.path::<String>("id")?)?, required("version", from.query::<i64>("version")?)?);
            if let Some(value) = from.body::<models::SecretSpec>()? { operation = operation.body(value); }
            exchange::<api::SecretUpdate>(api::IntoRequest::into_request(operation), from)?
        }
        "ServiceCreate" => {
            let mut operation = api::ServiceCreate::new(from.body::<models::ServiceSpec>()?.unwrap_or_default());
            if let Some(value) = from.header_json::<models::AuthConfig>("X-Registry-Auth")? { operation = operation.x_registry_auth(value); }
            exchange::<api::ServiceCreate>(api::IntoRequest::into_request(operation), from)?
        }
        "ServiceDelete" => {
            let operation = api::ServiceDelete::new(required("id", from.path::<String>("id")?)?);
            exchange::<api::ServiceDelete>(api::IntoRequest::into_request(operation), from)?
        }
        "ServiceInspect" => {
            let mut operation = api::ServiceInspect::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<bool>("insertDefaults")? { operation = operation.insert_defaults(value); }
            exchange::<api::ServiceInspect>(api::IntoRequest::into_request(operation), from)?
        }
        "ServiceList" => {
            let mut operation = api::ServiceList::new();
            if let Some(lists) = from.filters("filters")? { let mut filters = api::ServiceListFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            if let Some(value) = from.query::<bool>("status")? { operation = operation.status(value); }
            exchange::<api::ServiceList>(api::IntoRequest::into_request(operation), from)?
        }
        "ServiceLogs" => {
            let mut operation = api::ServiceLogs::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<bool>("details")? { operation = operation.details(value); }
            if let Some(value) = from.query::<bool>("follow")? { operation = operation.follow(value); }
            if let Some(value) = from.query::<bool>("stdout")? { operation = operation.stdout(value); }
            if let Some(value) = from.query::<bool>("stderr")? { operation = operation.stderr(value); }
            if let Some(value) = from.query::<i64>("since")? { operation = operation.since(value); }
            if let Some(value) = from.query::<bool>("timestamps")? { operation = operation.timestamps(value); }
            if let Some(value) = from.query::<String>("tail")? { operation = operation.tail(value); }
            exchange::<api::ServiceLogs>(api::IntoRequest::into_request(operation), from)?
        }
        "ServiceUpdate" => {
            let mut operation = api::ServiceUpdate::new(required("id", from.path::<String>("id")?)?, required("version", from.query::<i64>("version")?)?, from.body::<models::ServiceSpec>()?.unwrap_or_default());
            if let Some(value) = from.query::<String>("registryAuthFrom")? { operation = operation.registry_auth_from(value); }
            if let Some(value) = from.query::<String>("rollback")? { operation = operation.rollback(value); }
            if let Some(value) = from.header_json::<models::AuthConfig>("X-Registry-Auth")? { operation = operation.x_registry_auth(value); }
            exchange::<api::ServiceUpdate>(api::IntoRequest::into_request(operation), from)?
        }
        "Session" => {
            let operation = api::Session::new();
            exchange::<api::Session>(api::IntoRequest::into_request(operation), from)?
        }
        "SwarmInit" => {
            let operation = api::SwarmInit::new(from.body::<models::SwarmInitRequest>()?.unwrap_or_default());
            exchange::<api::SwarmInit>(api::IntoRequest::into_request(operation), from)?
        }
        "SwarmInspect" => {
            let operation = api::SwarmInspect::new();
            exchange::<api::SwarmInspect>(api::IntoRequest::into_request(operation), from)?
        }
        "SwarmJoin" => {
            let operation = api::SwarmJoin::new(from.body::<models::SwarmJoinRequest>()?.unwrap_or_default());
            exchange::<api::SwarmJoin>(api::IntoRequest::into_request(operation), from)?
        }
        "SwarmLeave" => {
            let mut operation = api::SwarmLeave::new();
            if let Some(value) = from.query::<bool>("force")? { operation = operation.force(value); }
            exchange::<api::SwarmLeave>(api::IntoRequest::into_request(operation), from)?
        }
        "SwarmUnlock" => {
            let operation = api::SwarmUnlock::new(from.body::<models::SwarmUnlockRequest>()?.unwrap_or_default());
            exchange::<api::SwarmUnlock>(api::IntoRequest::into_request(operation), from)?
        }
        "SwarmUnlockkey" => {
            let operation = api::SwarmUnlockkey::new();
            exchange::<api::SwarmUnlockkey>(api::IntoRequest::into_request(operation), from)?
        }
        "SwarmUpdate" => {
            let mut operation = api::SwarmUpdate::new(required("version", from.query::<i64>("version")?)?, from.body::<models::SwarmSpec>()?.unwrap_or_default());
            if let Some(value) = from.query::<bool>("rotateWorkerToken")? { operation = operation.rotate_worker_token(value); }
            if let Some(value) = from.query::<bool>("rotateManagerToken")? { operation = operation.rotate_manager_token(value); }
            if let Some(value) = from.query::<bool>("rotateManagerUnlockKey")? { operation = operation.rotate_manager_unlock_key(value); }
            exchange::<api::SwarmUpdate>(api::IntoRequest::into_request(operation), from)?
        }
        "SystemAuth" => {
            let mut operation = api::SystemAuth::new();
            if let Some(value) = from.body::<models::AuthConfig>()? { operation = operation.body(value); }
            exchange::<api::SystemAuth>(api::IntoRequest::into_request(operation), from)?
        }
        "SystemDataUsage" => {
            let mut operation = api::SystemDataUsage::new();
            if let Some(value) = from.list("type")? { operation = operation.type_(value); }
            if let Some(value) = from.query::<bool>("verbose")? { operation = operation.verbose(value); }
            exchange::<api::SystemDataUsage>(api::IntoRequest::into_request(operation), from)?
        }
        "SystemEvents" => {
            let mut operation = api::SystemEvents::new();
            if let Some(value) = from.query::<String>("since")? { operation = operation.since(value); }
            if let Some(value) = from.query::<String>("until")? { operation = operation.until(value); }
            if let Some(lists) = from.filters("filters")? { let mut filters = api::SystemEventsFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::SystemEvents>(api::IntoRequest::into_request(operation), from)?
        }
        "SystemInfo" => {
            let operation = api::SystemInfo::new();
            exchange::<api::SystemInfo>(api::IntoRequest::into_request(operation), from)?
        }
        "SystemPing" => {
            let operation = api::SystemPing::new();
            exchange::<api::SystemPing>(api::IntoRequest::into_request(operation), from)?
        }
        "SystemPingHead" => {
            let operation = api::SystemPingHead::new();
            exchange::<api::SystemPingHead>(api::IntoRequest::into_request(operation), from)?
        }
        "SystemVersion" => {
            let operation = api::SystemVersion::new();
            exchange::<api::SystemVersion>(api::IntoRequest::into_request(operation), from)?
        }
        "TaskInspect" => {
            let operation = api::TaskInspect::new(required("id", from.path::<String>("id")?)?);
            exchange::<api::TaskInspect>(api::IntoRequest::into_request(operation), from)?
        }
        "TaskList" => {
            let mut operation = api::TaskList::new();
            if let Some(lists) = from.filters("filters")? { let mut filters = api::TaskListFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::TaskList>(api::IntoRequest::into_request(operation), from)?
        }
        "TaskLogs" => {
            let mut operation = api::TaskLogs::new(required("id", from.path::<String>("id")?)?);
            if let Some(value) = from.query::<bool>("details")? { operation = operation.details(value); }
            if let Some(value) = from.query::<bool>("follow")? { operation = operation.follow(value); }
            if let Some(value) = from.query::<bool>("stdout")? { operation = operation.stdout(value); }
            if let Some(value) = from.query::<bool>("stderr")? { operation = operation.stderr(value); }
            if let Some(value) = from.query::<i64>("since")? { operation = operation.since(value); }
            if let Some(value) = from.query::<bool>("timestamps")? { operation = operation.timestamps(value); }
            if let Some(value) = from.query::<String>("tail")? { operation = operation.tail(value); }
            exchange::<api::TaskLogs>(api::IntoRequest::into_request(operation), from)?
        }
        "VolumeCreate" => {
            let operation = api::VolumeCreate::new(from.body::<models::VolumeCreateRequest>()?.unwrap_or_default());
            exchange::<api::VolumeCreate>(api::IntoRequest::into_request(operation), from)?
        }
        "VolumeDelete" => {
            let mut operation = api::VolumeDelete::new(required("name", from.path::<String>("name")?)?);
            if let Some(value) = from.query::<bool>("force")? { operation = operation.force(value); }
            exchange::<api::VolumeDelete>(api::IntoRequest::into_request(operation), from)?
        }
        "VolumeInspect" => {
            let operation = api::VolumeInspect::new(required("name", from.path::<String>("name")?)?);
            exchange::<api::VolumeInspect>(api::IntoRequest::into_request(operation), from)?
        }
        "VolumeList" => {
            let mut operation = api::VolumeList::new();
            if let Some(lists) = from.filters("filters")? { let mut filters = api::VolumeListFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::VolumeList>(api::IntoRequest::into_request(operation), from)?
        }
        "VolumePrune" => {
            let mut operation = api::VolumePrune::new();
            if let Some(lists) = from.filters("filters")? { let mut filters = api::VolumePruneFilters::new(); for (key, value) in lists { filters = filters.other(key, value); } operation = operation.filters(filters); }
            exchange::<api::VolumePrune>(api::IntoRequest::into_request(operation), from)?
        }
        "VolumeUpdate" => {
            let mut operation = api::VolumeUpdate::new(required("name", from.path::<String>("name")?)?, required("version", from.query::<i64>("version")?)?);
            if let Some(value) = from.body::<models::VolumeUpdateBody>()? { operation = operation.body(value); }
            exchange::<api::VolumeUpdate>(api::IntoRequest::into_request(operation), from)?
        }
        _ => return Ok(None),
    }))
}
