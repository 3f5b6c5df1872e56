//! Files, the landing path `/r/<ID>`, and the place where faults happen.

use std::path::Path;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tower_http::services::{ServeDir, ServeFile};

use crate::connection::Connection;
use crate::{Fault, Faults, headers};

/// Everything under `dir` by its path, and `index.html` at `/r/<ID>`; anything else is a 404, so
/// that a missing object is not answered with a page.
pub(crate) fn router(
    dir: &Path,
    faults: Faults,
) -> axum::extract::connect_info::IntoMakeServiceWithConnectInfo<Router, Connection> {
    let files = ServeDir::new(dir).precompressed_br().precompressed_gzip();
    Router::new()
        .route_service("/r/{id}", ServeFile::new(dir.join("index.html")))
        .fallback_service(files)
        .layer(from_fn_with_state(faults, with_fault))
        .layer(from_fn(with_headers))
        .into_make_service_with_connect_info::<Connection>()
}

async fn with_headers(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let failed = response.status().is_client_error() || response.status().is_server_error();
    let cache = if failed { "no-store" } else { headers::cache_control(&path) };
    let mut set = |name: HeaderName, value: &'static str| {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    };
    set(header::CACHE_CONTROL, cache);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    if let Some(kind) = headers::content_type(&path) {
        set(header::CONTENT_TYPE, kind);
    }
    if headers::is_for_all_origins(&path) {
        set(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        // What such a file loads in turn tells nobody which page it was loaded for.
        set(header::REFERRER_POLICY, "no-referrer");
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
                response.headers_mut().insert(HeaderName::from_static(name), value);
            }
            response
        }
        Some(Fault::Status(status)) => {
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR).into_response()
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
