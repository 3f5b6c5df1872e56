//! Exceptions that nobody catches, in browsers whose driver has no log: the pages themselves tell the site.

use site::{Fault, On, Site};

const SCRIPT: &str = "/e2e-watch.js";
const COMPLAINT: &str = "/e2e-complaint/";

/// Runs before the page's own scripts, and asks the site for a path with the exception in it.
fn script(site: &Site) -> String {
    format!(
        "(() => {{
            const complain = what => void fetch('{}{COMPLAINT}' + encodeURIComponent(what), {{mode: 'no-cors', keepalive: true}})
                .catch(() => {{}});
            addEventListener('error', event => {{
                if (event instanceof ErrorEvent) complain(`${{event.message}} (${{event.filename}}:${{event.lineno}})`);
            }});
            addEventListener('unhandledrejection', event => complain(String(event.reason?.stack ?? event.reason)));
        }})();",
        site.url()
    )
}

/// Has the site's first page watched from now on. It runs another script first.
pub(crate) fn watch(site: &Site, first: &str) {
    let faults = site.faults();
    faults.set_for_good(On::path(SCRIPT), Fault::Body((first.to_owned() + &script(site)).into_bytes()));
    let tag = format!("<head><script src=\"{}{SCRIPT}\"></script>", site.url());
    let watched = move |page: Vec<u8>| match String::from_utf8(page) {
        Ok(text) => text.replacen("<head>", &tag, 1).into_bytes(),
        Err(other) => other.into_bytes(),
    };
    faults.set_for_good(On::path("/"), Fault::edit(watched));
}

/// What the pages have told.
pub(crate) fn complaints(site: &Site) -> Vec<String> {
    site.faults().requests().into_iter().filter(|path| path.starts_with(COMPLAINT)).collect()
}
