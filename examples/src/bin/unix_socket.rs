//! The life of a container over a Unix socket, with nothing but the standard library.
use docker_models::v1_41::{ContainerCreateBody, operations::*};
use http::{HeaderMap, StatusCode};
use std::{error::Error, io::*, os::unix::net::UnixStream};
type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn send(operation: impl IntoRequest) -> Result<(StatusCode, HeaderMap, impl Read)> {
    let (parts, body) = operation.into_request()?.into_parts();
    let mut head = format!("{} {} HTTP/1.0\r\nhost: x\r\n", parts.method, parts.uri);
    for (name, value) in &parts.headers {
        head += &format!("{name}: {}\r\n", value.to_str()?);
    }
    head += &format!("content-length: {}\r\n\r\n", body.len());
    let mut io = BufReader::new(UnixStream::connect(examples::socket())?);
    io.get_mut().write_all(&[head.as_bytes(), &body].concat())?;
    let lines = io.by_ref().lines().map_while(|line| line.ok());
    let lines: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
    let status = lines.first().and_then(|line| line.split(' ').nth(1));
    let fields = lines.iter().filter_map(|line| line.split_once(": "));
    let fields = fields.map(|(name, value)| Ok((name.parse()?, value.parse()?)));
    let headers: HeaderMap = fields.collect::<Result<_>>()?;
    Ok((status.ok_or("no reply")?.parse()?, headers, io))
}

fn call<O: IntoRequest>(operation: O) -> Result<O::Reply> {
    let (status, headers, body) = send(operation)?;
    Ok(O::read_from(status, &headers, body)?)
}

fn items<O: IntoRequest + StreamOperation>(operation: O) -> Result<Items<impl Read, O::Decoder>> {
    let (status, headers, body) = send(operation)?;
    Ok(O::items(status, &headers, body)?)
}

fn main() -> Result<()> {
    println!("version: {:?}", call(SystemVersion::new())?.version);
    let mut body = ContainerCreateBody::default();
    (body.image, body.cmd) = (Some("example".into()), Some(vec!["date".into()]));
    let id = &*call(ContainerCreate::new(body).name("example"))?.id;
    let filters = ContainerListFilters::new().status("created");
    let created = call(ContainerList::new().all(true).filters(filters))?;
    println!(
        "created: {created:?}\nstart: {:?}",
        call(ContainerStart::new(id))?
    );
    println!("ended: {}", call(ContainerWait::new(id))?.status_code);
    for frame in items(ContainerLogs::new(id).stdout(true).stderr(true))? {
        print!("output: {}", String::from_utf8_lossy(&frame?.data));
    }
    println!("state: {:?}", call(ContainerInspect::new(id))?.state);
    println!("stats: {:?}", items(ContainerStats::new(id))?.next());
    call(ContainerDelete::new(id))?;
    println!("event: {:?}", items(SystemEvents::new().since("0"))?.next());
    call(ContainerInspect::new("nosuch")).map(drop)
}
