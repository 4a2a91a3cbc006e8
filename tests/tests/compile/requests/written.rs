//! What each style writes.

use crate::one_file_tree::operations as one_file;
use crate::requests_tree::Filter;
use crate::requests_tree::operations::{
    FilePart, IntoRequest, ItemGet, ItemGetTags, ItemGetWhere, Login, LoginForm, Operation,
    PostUpload, PostUploadForm, RequestError, SECURITY_SCHEMES,
};
use http::Request;

fn item() -> ItemGet {
    ItemGet::new(7, ["a/b", "c"], "t")
}

fn filter(a: &str) -> Filter {
    Filter {
        a: Some(a.to_owned()),
    }
}

fn header<'r>(request: &'r Request<Vec<u8>>, name: &str) -> &'r str {
    request.headers()[name].to_str().expect("it is ASCII")
}

#[test]
fn each_style_writes_what_openapi_says() {
    let request = item()
        .fields(["x", "y z"])
        .tags([ItemGetTags::A, ItemGetTags::Other("ü".to_owned())])
        .where_(ItemGetWhere {
            name: Some("n&m".to_owned()),
            age: Some(3),
            in_: Some(vec!["p".to_owned(), "q".to_owned()]),
        })
        .filter(filter("1"))
        .token(filter("2"))
        .session("s; t")
        .x_ids([1, 2])
        .new_(true)
        .into_request()
        .expect("it can be sent");
    assert_eq!(request.method(), http::Method::GET);
    assert_eq!(
        request.uri(),
        "/v2/items/7/;kind=a%2Fb;kind=c?fields=x%7Cy%20z&tags=a&tags=%C3%BC&where%5Bname%5D=n%26m&where%5Bage%5D=3\
         &where%5Bin%5D=p&where%5Bin%5D=q&filter=%7B%22a%22%3A%221%22%7D&new=true&type=t"
    );
    assert_eq!(header(&request, "token"), "eyJhIjoiMiJ9");
    assert_eq!(header(&request, "cookie"), "session=s%3B%20t");
    assert_eq!(header(&request, "x-ids"), "1,2");
    assert_eq!(
        header(&request, "accept"),
        "application/json, application/problem+json"
    );
    assert!(request.body().is_empty());
}

#[test]
fn what_is_not_set_is_not_sent() {
    let request = item().into_request().expect("it can be sent");
    assert_eq!(request.uri(), "/v2/items/7/;kind=a%2Fb;kind=c?type=t");
    assert_eq!(request.headers().len(), 1);
}

#[test]
fn another_base_path_may_be_chosen() {
    let request = item()
        .into_request_below("/proxy/v3/")
        .expect("it can be sent");
    assert!(request.uri().path().starts_with("/proxy/v3/items/7/"));
    assert!(matches!(
        item().into_request_below("no path"),
        Err(RequestError::Uri(_))
    ));
}

#[test]
fn lists_of_swagger_have_their_format() {
    use one_file::IntoRequest;
    let request = one_file::Logs::new("a")
        .tabs(["x", "y"])
        .tab(["p,q", "r"])
        .into_request();
    let request = request.expect("it can be sent");
    assert_eq!(request.uri(), "/v1/logs/a?tabs=x%09y&tab=p%2Cq,r");
}

#[test]
fn a_form_of_pairs_is_escaped() {
    let form = LoginForm {
        user: "a b&c=ü".to_owned(),
        scopes: Some(vec!["x".to_owned(), "y".to_owned()]),
    };
    let request = Login::new()
        .body(form)
        .into_request()
        .expect("it can be sent");
    assert_eq!(
        header(&request, "content-type"),
        "application/x-www-form-urlencoded"
    );
    assert_eq!(request.body(), b"user=a+b%26c%3D%C3%BC&scopes=x&scopes=y");
}

#[test]
fn a_form_of_parts_has_files_and_fields() {
    let file = FilePart {
        file_name: Some("a \"b\".txt".to_owned()),
        media_type: Some("text/plain".to_owned()),
        data: b"--form\r\n\0".to_vec(),
    };
    let form = PostUploadForm {
        file,
        more: vec![b"1".to_vec().into()],
        note: Some("hi".to_owned()),
        meta: Some(filter("m")),
    };
    let request = PostUpload::new(form)
        .into_request()
        .expect("it can be sent");
    let media_type = header(&request, "content-type");
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .expect("the boundary is given");
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a %22b%22.txt\"\r\nContent-Type: text/plain\r\n\r\n--form\r\n\0\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"more\"; filename=\"more\"\r\nContent-Type: application/octet-stream\r\n\r\n1\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhi\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{{\"a\":\"m\"}}\r\n\
         --{boundary}--\r\n"
    );
    assert_eq!(String::from_utf8_lossy(request.body()), expected);
}

#[test]
fn a_boundary_that_a_part_holds_is_not_taken() {
    let boundary = |data: &[u8]| {
        let form = PostUploadForm {
            file: data.to_vec().into(),
            ..PostUploadForm::default()
        };
        let request = PostUpload::new(form)
            .into_request()
            .expect("it can be sent");
        let media_type = header(&request, "content-type");
        media_type.split("boundary=").nth(1).map(str::to_owned)
    };
    let first = boundary(b"x").expect("there is one");
    let data = format!("\r\n--{first}--\r\n");
    let second = boundary(data.as_bytes()).expect("there is one");
    assert!(!data.contains(&second), "{second}");
}

#[test]
fn the_security_schemes_are_data() {
    assert_eq!(ItemGet::SECURITY, [[("key", &[] as &[&str])]]);
    assert_eq!(PostUpload::SECURITY.len(), 0);
    let names: Vec<_> = SECURITY_SCHEMES.iter().map(|scheme| scheme.name).collect();
    assert_eq!(names, ["key", "oauth"]);
}

#[test]
fn a_header_that_cannot_be_sent_is_an_error() {
    use crate::requests_tree::operations::Ping;
    assert!(Ping::new().into_request().is_ok());
    let request = item()
        .session("a\r\nb")
        .into_request()
        .expect("cookies are escaped");
    assert_eq!(header(&request, "cookie"), "session=a%0D%0Ab");
}
