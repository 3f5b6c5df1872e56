//! Files, the landing path `/r/<ID>`, and the place where faults happen.

use std::path::Path;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use tower_http::services::{ServeDir, ServeFile};

use crate::connection::Connection;
use crate::{Fault, Faults};

/// Everything under `dir` by its path, and `index.html` below `/r/` and `/R/`; anything else is a 404, with the page for it
/// if there is one. Headers are those of [`hosting`], as on every host.
pub(crate) fn router(
    dir: &Path,
    faults: Faults,
) -> axum::extract::connect_info::IntoMakeServiceWithConnectInfo<Router, Connection> {
    let files = ServeDir::new(dir).precompressed_br().precompressed_gzip();
    let not_found = dir.join(hosting::NOT_FOUND.trim_start_matches('/'));
    let files = files.not_found_service(ServeFile::new(not_found).precompressed_br().precompressed_gzip());
    let page = || ServeFile::new(dir.join("index.html")).precompressed_br().precompressed_gzip();
    let landings = hosting::LANDINGS.into_iter();
    landings
        .fold(Router::new(), |router, landing| router.route_service(&format!("{landing}{{*rest}}"), page()))
        .fallback_service(files)
        .layer(from_fn_with_state(faults, with_fault))
        .layer(from_fn(with_headers))
        .into_make_service_with_connect_info::<Connection>()
}

/// The header that a fault has put in place of the true one.
#[derive(Clone, PartialEq)]
struct Replaced(HeaderName);

async fn with_headers(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let failed = response.status().is_client_error() || response.status().is_server_error();
    let replaced = response.extensions().get::<Replaced>().cloned();
    let mut set = |(name, value): hosting::Header, anew: bool| {
        let Ok(name) = HeaderName::try_from(name) else { return };
        // What a fault has set stays: it stands for another host.
        let anew = anew && replaced != Some(Replaced(name.clone()));
        if anew || !response.headers().contains_key(&name) {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
    };
    let ending = path.rsplit('.').next().unwrap_or_default();
    let kind = hosting::TYPES.iter().find(|(other, _)| *other == ending);
    if let Some((_, kind)) = kind.filter(|_| !failed) {
        // The file may be one that a fault has made up.
        set(("Content-Type", kind), true);
    }
    for header in hosting::headers(&path) {
        set(header, !failed && header.0 == "Content-Type");
    }
    if failed {
        set(hosting::NOT_FOUND_CACHE, true);
    }
    response
}

async fn with_fault(
    State(faults): State<Faults>,
    ConnectInfo(connection): ConnectInfo<Connection>,
    request: Request,
    next: Next,
) -> Response {
    let mut releases = faults.releases();
    match faults.meet(request.uri().path()) {
        None => next.run(request).await,
        Some(Fault::Body(bytes)) => replaced(next.run(without_conditions(request)).await, bytes),
        Some(Fault::Edit(edit)) => {
            let response = next.run(without_conditions(request)).await;
            let (parts, body) = response.into_parts();
            match to_bytes(body, usize::MAX).await {
                Ok(bytes) => {
                    let edited = edit(bytes.to_vec());
                    replaced(Response::from_parts(parts, Body::empty()), edited)
                }
                Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
            }
        }
        Some(Fault::Header(name, value)) => {
            let mut response = next.run(request).await;
            if let Ok(value) = HeaderValue::from_str(&value) {
                let name = HeaderName::from_static(name);
                response.extensions_mut().insert(Replaced(name.clone()));
                response.headers_mut().insert(name, value);
            }
            response
        }
        Some(Fault::Status(status)) => {
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR).into_response()
        }
        Some(Fault::Busy(seconds)) => {
            (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, seconds.to_string())]).into_response()
        }
        Some(Fault::Endless) => {
            let (mut parts, _) = next.run(without_conditions(request)).await.into_parts();
            parts.headers.remove(header::CONTENT_LENGTH);
            let blanks = || Ok::<_, std::convert::Infallible>(Bytes::from_static(&[b' '; 16 * 1024]));
            Response::from_parts(parts, Body::from_stream(stream::repeat_with(blanks)))
        }
        Some(Fault::Drop) => {
            connection.cut();
            // The server sees the end of the connection and drops this request.
            std::future::pending().await
        }
        Some(Fault::Hang) => {
            // An error means that the faults are gone with their site.
            let _ = releases.changed().await;
            next.run(request).await
        }
    }
}

/// The request as a first visit would send it: whole file, not compressed beforehand.
fn without_conditions(mut request: Request) -> Request {
    for name in [header::IF_NONE_MATCH, header::IF_MODIFIED_SINCE, header::RANGE, header::ACCEPT_ENCODING] {
        request.headers_mut().remove(name);
    }
    request
}

/// The true answer's content type with another body.
fn replaced(truth: Response, body: Vec<u8>) -> Response {
    let kind = truth.headers().get(header::CONTENT_TYPE).cloned();
    let mut response = body.into_response();
    if let Some(kind) = kind {
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
    }
    response
}
