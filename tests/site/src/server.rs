//! The running server: one thread with a runtime of its own, ended when the handle is dropped.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;

use anyhow::{Context, Result};
use tokio::sync::oneshot;

use crate::connection::Loopback;
use crate::{Faults, pages};

/// A folder being served on 127.0.0.1 until this handle is dropped.
///
/// The server runs on a thread of its own, so it can be started and dropped from plain code and
/// from inside any async runtime.
#[derive(Debug)]
pub struct Site {
    address: SocketAddr,
    faults: Faults,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Site {
    /// Serves `dir` on 127.0.0.1 and returns once connections are accepted.
    ///
    /// `port` 0 takes any free port that no site of this process had: to a browser, a port is another origin.
    /// [`Site::url`] says which.
    ///
    /// # Errors
    /// When `dir` is not a folder, or the port is taken.
    pub fn start(dir: impl Into<PathBuf>, port: u16) -> Result<Self> {
        let dir = dir.into();
        anyhow::ensure!(dir.is_dir(), "{} is not a folder", dir.display());
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .context("could not start the server's runtime")?;
        let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = listen(wanted).with_context(|| format!("could not listen on {wanted}"))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;

        let faults = Faults::default();
        let app = pages::router(&dir, faults.clone());
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = std::thread::spawn(move || {
            runtime.block_on(async move {
                // Either way there is nothing left to do: the handle went, or the socket did.
                tokio::select! {
                    _ = stopped => {}
                    _ = async {
                        let listener = tokio::net::TcpListener::from_std(listener)?;
                        axum::serve(Loopback(listener), app).await
                    } => {}
                }
            });
            // Not graceful: a hanging request would keep the test that made it alive for ever.
            runtime.shutdown_background();
        });
        Ok(Self { address, faults, stop: Some(stop), thread: Some(thread) })
    }

    /// The address of the folder's root, without a final slash: `http://127.0.0.1:8080`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The faults of this server, to be set, read and shared at any time.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.faults
    }

    /// Keeps serving until the process ends.
    pub fn serve_for_ever(mut self) {
        if let Some(thread) = self.thread.take() {
            // A panic of that thread has already been printed.
            let _ = thread.join();
        }
    }
}

/// Listens on a port, or if that is 0 on one that was not listened on before.
fn listen(wanted: SocketAddr) -> std::io::Result<TcpListener> {
    static USED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    // Held until one is found, so that each try is given another.
    let mut refused = Vec::new();
    loop {
        let listener = TcpListener::bind(wanted)?;
        let port = listener.local_addr()?.port();
        let is_new = USED.lock().unwrap_or_else(PoisonError::into_inner).insert(port);
        if is_new || wanted.port() != 0 {
            return Ok(listener);
        }
        refused.push(listener);
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
