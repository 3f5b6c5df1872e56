//! Real requests over loopback, by a client of a few lines.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use site::{Fault, On, Site};

const OBJECT: &str = "/registry/v1/objects/ab/abcd.json";

/// A folder of its own for each test, in the build's scratch space.
fn folder() -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let n = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("site-{}-{n}", std::process::id());
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    for (path, text) in [
        ("index.html", "<!doctype html><p>the page"),
        ("portal-8f2e3d4c5b6a7988/portal_bg.wasm", "\0asm"),
        ("portal-8f2e3d4c5b6a7988/main.js", "export default 1"),
        ("registry/v1/latest.json", "{\"latest\":1}"),
        ("registry/v1/log/checkpoint", "origin\n1\n"),
        (&OBJECT[1..], "{\"type\":\"bucket\"}"),
    ] {
        let file = dir.join(path);
        let parent = file.parent().expect("a file in a folder");
        std::fs::create_dir_all(parent).expect("made the folder");
        std::fs::write(file, text).expect("wrote the file");
    }
    dir
}

fn site() -> Site {
    Site::start(folder(), 0).expect("the server starts")
}

/// Status, head and body; `None` when the connection ended without an answer.
fn get(site: &Site, path: &str) -> Option<(u16, String, Vec<u8>)> {
    let address = site.url().replace("http://", "");
    let mut socket = TcpStream::connect(&address).expect("connects");
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    socket.write_all(request.as_bytes()).expect("sends");
    let mut answer = Vec::new();
    let read = socket.read_to_end(&mut answer);
    if read.is_err() || answer.is_empty() {
        return None;
    }
    let end = answer.windows(4).position(|w| w == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&answer[..end]).to_lowercase();
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, head, answer[end + 4..].to_vec()))
}

#[test]
fn files_are_served_with_the_types_and_cache_rules_of_a_static_host() {
    let site = site();
    for (path, status, kind, cache) in [
        ("/", 200, "text/html", "no-cache"),
        ("/index.html", 200, "text/html", "no-cache"),
        ("/portal-8f2e3d4c5b6a7988/portal_bg.wasm", 200, "application/wasm", "immutable"),
        ("/portal-8f2e3d4c5b6a7988/main.js", 200, "text/javascript", "immutable"),
        ("/registry/v1/latest.json", 200, "application/json", "no-cache"),
        ("/registry/v1/log/checkpoint", 200, "text/plain", "no-cache"),
        (OBJECT, 200, "application/json", "immutable"),
        ("/registry/v1/objects/00/00.json", 404, "", "no-store"),
        ("/nothing", 404, "", "no-store"),
        ("/../Cargo.toml", 404, "", "no-store"),
    ] {
        let (got, head, _) = get(&site, path).expect(path);
        assert_eq!(got, status, "{path}");
        assert!(head.contains(&format!("content-type: {kind}")) || kind.is_empty(), "{path}: {head}");
        assert!(head.contains(cache), "{path}: {head}");
    }
}

#[test]
fn a_landing_path_gets_the_page() {
    let site = site();
    for path in ["/r/ZZ0AB1C2D3E4F", "/R/ZZ0AB1C2D3E4F", "/r/ZZ0AB1C2D3E4F/index.html"] {
        let (status, head, body) = get(&site, path).expect("an answer");
        assert_eq!(status, 200, "{path}");
        assert!(head.contains("text/html"), "{path}");
        assert!(body.starts_with(b"<!doctype html>"), "{path}");
    }
}

#[test]
fn faults_change_what_is_asked_for_and_nothing_else() {
    let site = site();
    let faults = site.faults();
    faults.set(On::prefix("/registry/v1/objects/"), Fault::Status(503));
    faults.set(On::path("/registry/v1/latest.json"), Fault::Body(b"{}".to_vec()));
    assert_eq!(get(&site, OBJECT).expect("an answer").0, 503);
    let (status, head, body) = get(&site, "/registry/v1/latest.json").expect("an answer");
    assert_eq!((status, body), (200, b"{}".to_vec()));
    assert!(head.contains("application/json"));
    assert_eq!(get(&site, "/").expect("an answer").0, 200);

    faults.set(
        On::path(OBJECT),
        Fault::edit(|mut body| {
            body[0] ^= 1;
            body
        }),
    );
    let (status, _, body) = get(&site, OBJECT).expect("the newest rule decides");
    assert_eq!((status, &body[..2]), (200, &b"z\""[..]));

    faults.clear();
    assert_eq!(get(&site, OBJECT).expect("an answer").0, 200);
}

#[test]
fn a_fault_may_be_for_some_requests_only() {
    let site = site();
    site.faults().set_for(1, On::path(OBJECT), Fault::Busy(7));
    let (status, head, _) = get(&site, OBJECT).expect("an answer");
    assert!(status == 503 && head.contains("retry-after: 7"), "{head}");
    assert_eq!(get(&site, OBJECT).expect("an answer").0, 200);
}

#[test]
fn a_fault_may_name_another_type() {
    let site = site();
    let wasm = "/portal-8f2e3d4c5b6a7988/portal_bg.wasm";
    site.faults().set(On::path(wasm), Fault::Header("content-type", "application/octet-stream".to_owned()));
    let (_, head, _) = get(&site, wasm).expect("an answer");
    assert!(head.contains("content-type: application/octet-stream") && !head.contains("application/wasm"), "{head}");
}

#[test]
fn an_endless_answer_ends_with_who_reads_it() {
    let site = site();
    site.faults().set(On::path(OBJECT), Fault::Endless);
    let address = site.url().replace("http://", "");
    let mut socket = TcpStream::connect(&address).expect("connects");
    socket.write_all(format!("GET {OBJECT} HTTP/1.1\r\nHost: {address}\r\n\r\n").as_bytes()).expect("sends");
    let mut much = vec![0; 1 << 20];
    socket.read_exact(&mut much).expect("a megabyte of it");
    drop(socket);
    assert_eq!(get(&site, "/").expect("an answer").0, 200);
}

#[test]
fn a_dropped_connection_gives_no_answer() {
    let site = site();
    site.faults().set(On::path(OBJECT), Fault::Drop);
    assert_eq!(get(&site, OBJECT), None);
    site.faults().clear();
    assert!(get(&site, OBJECT).is_some());
}

#[test]
fn a_hanging_request_gets_its_true_answer_when_released() {
    let site = site();
    site.faults().set(On::path(OBJECT), Fault::Hang);
    thread::scope(|scope| {
        let waiting = scope.spawn(|| get(&site, OBJECT));
        while site.faults().count(&On::path(OBJECT)) == 0 {
            thread::yield_now();
        }
        assert!(!waiting.is_finished());
        site.faults().release();
        let (status, ..) = waiting.join().expect("no panic").expect("an answer");
        assert_eq!(status, 200);
    });
}

#[test]
fn dropping_the_site_ends_what_hangs() {
    let site = site();
    site.faults().set(On::path(OBJECT), Fault::Hang);
    let faults = site.faults().clone();
    let address = site.url().replace("http://", "");
    let mut socket = TcpStream::connect(&address).expect("connects");
    let request = format!("GET {OBJECT} HTTP/1.1\r\nHost: {address}\r\n\r\n");
    socket.write_all(request.as_bytes()).expect("sends");
    while faults.count(&On::path(OBJECT)) == 0 {
        thread::yield_now();
    }
    drop(site);
    let mut rest = Vec::new();
    let _ = socket.read_to_end(&mut rest);
    assert!(rest.is_empty());
}

#[test]
fn requests_are_logged_in_order_without_their_query() {
    let site = site();
    get(&site, "/index.html?x=1");
    get(&site, OBJECT);
    assert_eq!(site.faults().requests(), ["/index.html", OBJECT]);
    assert_eq!(site.faults().count(&On::prefix("/registry/")), 1);
    site.faults().forget_requests();
    assert!(site.faults().requests().is_empty());
}

#[test]
fn a_taken_port_is_an_error_that_names_it() {
    let site = site();
    let port = site.url().rsplit(':').next().and_then(|p| p.parse().ok()).expect("a port");
    let error = Site::start(folder(), port).expect_err("the port is taken");
    assert!(error.to_string().contains(&port.to_string()));
}
