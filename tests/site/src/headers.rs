//! The headers that a static host should send with these files.

/// For a file whose name changes with its content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// For a file that changes under its name: ask again each time (a 304 is enough).
const ASK_AGAIN: &str = "no-cache";
/// For a file that changes under its name and that many pages ask for: a new one is in use within minutes.
const SOON: &str = "public, max-age=300";

/// The `Cache-Control` of a path.
pub(crate) fn cache_control(path: &str) -> &'static str {
    let full_tile = path.contains("/log/tile/") && !path.contains(".p/");
    match badge(path) {
        Some(file) if file.contains('/') => FOR_EVER,
        Some(_) => SOON,
        None if path.contains("/objects/") || full_tile || in_built_folder(path) => FOR_EVER,
        None => ASK_AGAIN,
    }
}

/// What pages of other origins may read: the registry, which is public, and the badge, whose modules they
/// load.
pub(crate) fn is_for_all_origins(path: &str) -> bool {
    path.starts_with("/registry/") || badge(path).is_some()
}

/// The rest of a path in the badge's folder: a file that keeps its name, or the folder of one build with a file
/// in it.
fn badge(path: &str) -> Option<&str> {
    path.strip_prefix("/badge/v1/")
}

/// The content type of files whose name does not say it (C2SP tlog-tiles wants the checkpoint to be
/// text), and of scripts, which may stand in for a file that is not there.
pub(crate) fn content_type(path: &str) -> Option<&'static str> {
    match path {
        _ if path.ends_with("/log/checkpoint") => Some("text/plain; charset=utf-8"),
        _ if path.ends_with(".js") => Some("text/javascript"),
        _ => None,
    }
}

/// Whether the path lies in a folder that is named by its content: `portal-1f2e3d4c5b6a7988/`.
fn in_built_folder(path: &str) -> bool {
    let folder = path.trim_start_matches('/').split_once('/').map(|(folder, _)| folder);
    let hash = folder.and_then(|folder| folder.rsplit_once('-')).map(|(_, hash)| hash);
    hash.is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_follow_the_content_are_kept_for_ever() {
        for (path, expected) in [
            ("/registry/v1/objects/ab/abcd.json", FOR_EVER),
            ("/registry/v1/log/tile/0/000", FOR_EVER),
            ("/registry/v1/log/tile/0/000.p/3", ASK_AGAIN),
            ("/registry/v1/log/checkpoint", ASK_AGAIN),
            ("/registry/v1/latest.json", ASK_AGAIN),
            ("/badge/v1/robot-id-badge.js", SOON),
            ("/badge/v1/frame.html", SOON),
            ("/badge/v1/2e3d4c5b6a798812/core.wasm", FOR_EVER),
            ("/badge/v1/2e3d4c5b6a798812/words/en.mjs", FOR_EVER),
            ("/portal-8f2e3d4c5b6a7988/portal_bg.wasm", FOR_EVER),
            ("/portal-8f2e3d4c5b6a7988/portal.css", FOR_EVER),
            ("/portal-8f2e3d4c5b6a7988", ASK_AGAIN),
            ("/portal-1/portal.css", ASK_AGAIN),
            ("/favicon.svg", ASK_AGAIN),
            ("/apple-touch-icon.png", ASK_AGAIN),
            ("/", ASK_AGAIN),
        ] {
            assert_eq!(cache_control(path), expected, "{path}");
        }
    }
}
