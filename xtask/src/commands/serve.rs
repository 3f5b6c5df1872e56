//! `cargo xtask serve`.

use anyhow::{Context, Result};
use site::Site;

use crate::{commands, paths};

pub(super) fn run(port: u16) -> Result<()> {
    commands::dist::run(None, None)?;
    let site = Site::start(paths::dist(), port)
        .with_context(|| format!("port {port} cannot be used; try another: cargo xtask serve --port 8081"))?;
    eprintln!("\nThe portal is at {}  (Ctrl-C ends it)", site.url());
    site.serve_for_ever();
    Ok(())
}
