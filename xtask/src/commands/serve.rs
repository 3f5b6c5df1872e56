//! `cargo xtask serve`: shows the portal, builds it again when a source changes, and has open pages load it again.

use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result};
use site::{Fault, On, Site};

use super::dist;
use crate::paths;

/// How often the sources are looked at.
const INTERVAL: Duration = Duration::from_millis(300);
/// Answers when there is a new build.
const BUILT: &str = "/xtask-built";
/// What pages load to be told.
const SCRIPT: &str = "/xtask-reload.js";
const RELOAD: &str = "fetch(\"/xtask-built\", { cache: \"no-store\" }).then(() => location.reload(), () => {});\n";

pub(super) fn run(port: u16, whole: bool) -> Result<()> {
    let folder = if whole {
        dist::run(None, None)?;
        paths::dist()
    } else {
        dist::run_quick()?
    };
    let site = Site::start(folder, port)
        .with_context(|| format!("port {port} cannot be used; try another: cargo xtask serve --port {}", port + 1))?;
    eprintln!("\nThe portal is at {}  (Ctrl-C ends it)", site.url());
    if whole {
        site.serve_for_ever()
    } else {
        follow(&site)?
    }
    Ok(())
}

/// Builds again after each change, for as long as the program runs. A build that fails is reported, and the next change
/// tried again.
fn follow(site: &Site) -> Result<()> {
    let faults = site.faults();
    faults.set_for_good(On::path(SCRIPT), Fault::Body(RELOAD.into()));
    faults.set_for_good(On::path(BUILT), Fault::Hang);
    let tag = format!("<script type=\"module\" src=\"{SCRIPT}\"></script></head>");
    faults.set_for_good(
        On::path("/"),
        Fault::edit(move |page| String::from_utf8_lossy(&page).replacen("</head>", &tag, 1).into_bytes()),
    );
    eprintln!("It is built again when a source changes, and pages that are open load it again.");
    let mut seen = newest()?;
    loop {
        thread::sleep(INTERVAL);
        let now = newest()?;
        if now == seen {
            continue;
        }
        seen = now;
        match dist::run_quick() {
            Ok(_) => faults.release(),
            Err(error) => eprintln!("\nerror: {error:#}\nThe build before is still served."),
        }
        // Nobody reads it here.
        faults.forget_requests();
    }
}

/// When a source was changed last, and how many there are.
fn newest() -> Result<(usize, Option<SystemTime>)> {
    let files = dist::sources()?;
    // One that goes while they are looked at counts at the next look.
    let times = files.iter().filter_map(|file| file.metadata().and_then(|data| data.modified()).ok());
    Ok((files.len(), times.max()))
}
