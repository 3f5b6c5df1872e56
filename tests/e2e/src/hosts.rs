//! nginx and Caddy over `dist/`, as the samples configure them that are written with it: on a free port of loopback,
//! with everything of theirs in a folder that goes with them.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use anyhow::{Context, Result, ensure};
use hosting::Place;
use tempfile::TempDir;

use crate::browser::programs::find;
use crate::dist;

/// A running host, ended when this is dropped.
#[derive(Debug)]
pub struct Host {
    process: Child,
    address: String,
    _folder: TempDir,
}

/// What a host answers, without its body.
#[derive(Debug)]
pub struct Head {
    /// The status.
    pub status: u16,
    /// Headers by their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// Bytes of the body.
    pub length: usize,
}

impl Host {
    /// nginx, with the module for files compressed by Brotli.
    ///
    /// # Errors
    /// When it is missing or does not start.
    pub fn nginx() -> Result<Self> {
        let program = program("NGINX", "nginx", "usr/sbin")?;
        // Debian has /usr/sbin/nginx and /usr/lib/nginx/modules, and so has what was unpacked of it.
        let usr = program.ancestors().nth(2).unwrap_or(Path::new("/usr"));
        let module = usr.join("lib/nginx/modules/ngx_http_brotli_static_module.so");
        ensure!(module.is_file(), "there is no {}: run `cargo xtask setup`", module.display());
        Self::start(|folder, port| {
            let site = folder.join("site.conf");
            fs::write(&site, hosting::nginx(&place(format!("127.0.0.1:{port}"))?))?;
            let configuration = folder.join("nginx.conf");
            fs::write(
                &configuration,
                format!(
                    // One process, which ends with this handle.
                    "load_module {};\ndaemon off;\nmaster_process off;\npid nginx.pid;\nevents {{}}\n\
                     http {{\n access_log off;\n client_body_temp_path a;\n proxy_temp_path b;\n fastcgi_temp_path c;\n \
                     uwsgi_temp_path d;\n scgi_temp_path e;\n include {};\n}}\n",
                    module.display(),
                    site.display()
                ),
            )?;
            let mut command = Command::new(&program);
            command.arg("-p").arg(folder).arg("-c").arg(configuration).args(["-e", "stderr"]);
            Ok(command)
        })
    }

    /// Caddy, by plain HTTP.
    ///
    /// # Errors
    /// When it is missing or does not start.
    pub fn caddy() -> Result<Self> {
        let program = program("CADDY", "caddy", "usr/bin")?;
        Self::start(|folder, port| {
            let site = hosting::caddy(&place(format!("http://127.0.0.1:{port}"))?);
            let configuration = folder.join("Caddyfile");
            fs::write(&configuration, format!("{{\n    admin off\n}}\n{site}"))?;
            let mut command = Command::new(&program);
            command.args(["run", "--adapter", "caddyfile", "--config"]).arg(configuration);
            command.env("XDG_DATA_HOME", folder).env("XDG_CONFIG_HOME", folder);
            Ok(command)
        })
    }

    fn start(command: impl FnOnce(&Path, u16) -> Result<Command>) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        // Free a moment ago: the hosts can't be told to choose one and say which.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let log = fs::File::create(folder.path().join("log"))?;
        let mut command = command(folder.path(), port)?;
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        let process = command.spawn().with_context(|| format!("{command:?}"))?;
        let mut host = Self { process, address: format!("127.0.0.1:{port}"), _folder: folder };
        while TcpStream::connect(&host.address).is_err() {
            if let Some(status) = host.process.try_wait()? {
                let log = fs::read_to_string(host._folder.path().join("log")).unwrap_or_default();
                anyhow::bail!("{command:?} ended with {status}:\n{log}");
            }
            thread::yield_now();
        }
        Ok(host)
    }

    /// Its address, without a slash at its end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Asks for a path.
    ///
    /// # Errors
    /// When there is no answer.
    pub fn get(&self, path: &str, encodings: &str) -> Result<Head> {
        let mut socket = TcpStream::connect(&self.address)?;
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nAccept-Encoding: {encodings}\r\nConnection: close\r\n\r\n",
            self.address
        );
        socket.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        socket.read_to_end(&mut answer)?;
        let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").context("no head")?;
        let head = String::from_utf8_lossy(&answer[..end]).into_owned();
        let status = head.split(' ').nth(1).context("no status")?.parse()?;
        let headers = head.lines().skip(1).filter_map(|line| line.split_once(": "));
        let headers: BTreeMap<_, _> =
            headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect();
        let body = &answer[end + 4..];
        let chunked = headers.get("transfer-encoding").is_some_and(|encoding| encoding == "chunked");
        let length = if chunked { length_of_chunks(body)? } else { body.len() };
        Ok(Head { status, headers, length })
    }
}

/// What a body in chunks (RFC 9112, 7.1) is long without them.
fn length_of_chunks(mut body: &[u8]) -> Result<usize> {
    let mut length = 0;
    loop {
        let end = body.windows(2).position(|bytes| bytes == b"\r\n").context("a chunk without a size")?;
        let size = usize::from_str_radix(std::str::from_utf8(&body[..end])?, 16)?;
        if size == 0 {
            return Ok(length);
        }
        length += size;
        body = body.get(end + 2 + size + 2..).context("a chunk that is cut short")?;
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // An error means that it has ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn place(listen: String) -> Result<Place> {
    let root = dist::folder()?.canonicalize()?.display().to_string();
    Ok(Place { root, listen, domain: "localhost".to_owned() })
}

/// A program on PATH, where `cargo xtask setup` unpacks it, or by a variable of the environment.
fn program(variable: &str, name: &'static str, folder: &str) -> Result<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| env::home_dir().map(|home| home.join(".cache")));
    let unpacked = cache.map(|cache| cache.join("robot-id-tools/hosts").join(folder).join(name));
    match unpacked.filter(|file| file.is_file() && env::var_os(variable).is_none()) {
        Some(file) => Ok(file),
        None => find(variable, &[name]),
    }
}
