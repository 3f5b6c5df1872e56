//! A small witness (C2SP tlog-witness, `add-checkpoint`) for tests: it remembers one log, and can misbehave.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use tlog::{Algorithm, Checkpoint, Hash, SignedCheckpoint, SigningKey, VerifierKey};

/// When this witness says that it cosigned.
const TIME: u64 = 1_795_000_030;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    Honest,
    /// Answers 503.
    Busy,
    /// Takes the request and never answers.
    Silent,
    /// Cosigns another checkpoint than the one that it was sent.
    Wrong,
}

struct Inner {
    key: SigningKey,
    log: VerifierKey,
    manner: Mutex<Manner>,
    /// Size and root of what it has cosigned.
    seen: Mutex<(u64, Hash)>,
    requests: AtomicUsize,
    /// Connections that are left without an answer.
    held: Mutex<Vec<TcpStream>>,
}

#[derive(Clone)]
pub(crate) struct Witness {
    inner: Arc<Inner>,
    pub(crate) url: String,
}

impl Witness {
    /// A witness of this name, for the log of this key.
    pub(crate) fn start(name: &str, log: &VerifierKey) -> Self {
        let seed = Hash::of(name.as_bytes()).0;
        let inner = Arc::new(Inner {
            key: SigningKey::from_seed(name, Algorithm::CosignatureV1, seed).unwrap(),
            log: log.clone(),
            manner: Mutex::new(Manner::Honest),
            seen: Mutex::new((0, tlog::empty_root())),
            requests: 0.into(),
            held: Mutex::default(),
        });
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/of/{name}/", listener.local_addr().unwrap());
        let serving = inner.clone();
        // It ends with the test program.
        thread::spawn(move || listener.incoming().flatten().for_each(|stream| serving.serve(stream)));
        Self { inner, url }
    }

    pub(crate) fn key(&self) -> VerifierKey {
        self.inner.key.verifier()
    }

    pub(crate) fn behave(&self, manner: Manner) {
        *self.inner.manner.lock().unwrap() = manner;
    }

    /// Entries of the log that it has cosigned.
    pub(crate) fn size(&self) -> u64 {
        self.inner.seen.lock().unwrap().0
    }

    pub(crate) fn requests(&self) -> usize {
        self.inner.requests.load(Ordering::SeqCst)
    }
}

impl Inner {
    fn serve(&self, mut stream: TcpStream) {
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let (mut line, mut length) = (String::new(), 0);
        reader.read_line(&mut line).unwrap();
        assert!(line.starts_with("POST /of/") && line.contains("/add-checkpoint HTTP/1.1"), "{line}");
        loop {
            line.clear();
            reader.read_line(&mut line).unwrap();
            if line.trim().is_empty() {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        self.requests.fetch_add(1, Ordering::SeqCst);
        let manner = *self.manner.lock().unwrap();
        if manner == Manner::Silent {
            self.held.lock().unwrap().push(stream);
            return;
        }
        let (status, kind, answer) = match manner {
            Manner::Busy => (503, "text/plain", "come again".to_owned()),
            _ => self.add_checkpoint(str::from_utf8(&body).unwrap(), manner),
        };
        let head = format!("HTTP/1.1 {status} -\r\nContent-Type: {kind}\r\nConnection: close\r\n");
        let _ = write!(stream, "{head}Content-Length: {}\r\n\r\n{answer}", answer.len());
    }

    /// The steps of the specification, in its order.
    fn add_checkpoint(&self, body: &str, manner: Manner) -> (u16, &'static str, String) {
        let plain = |status| (status, "text/plain", String::new());
        let (head, note) = body.split_once("\n\n").unwrap();
        let mut lines = head.lines();
        let Some(Ok(old)) = lines.next().and_then(|line| line.strip_prefix("old ")).map(str::parse::<u64>) else {
            return plain(400);
        };
        let proof: Vec<Hash> = lines.map(|line| Hash::from_base64(line).unwrap()).collect();
        let text = &note[..note.rfind("\n\n").unwrap() + 1];
        let checkpoint = Checkpoint::parse(text).unwrap();
        if checkpoint.origin != self.log.name() {
            return plain(404);
        }
        let keys = [self.log.clone()];
        if SignedCheckpoint::open(note, self.log.name(), &keys, &[], 0).is_err() {
            return plain(403);
        }
        if old > checkpoint.size {
            return plain(400);
        }
        let mut seen = self.seen.lock().unwrap();
        if old != seen.0 {
            return (409, "text/x.tlog.size", format!("{}\n", seen.0));
        }
        if old == checkpoint.size && seen.1 != checkpoint.root {
            return plain(409);
        }
        if tlog::verify_consistency(old, &seen.1, checkpoint.size, &checkpoint.root, &proof).is_err() {
            return plain(422);
        }
        *seen = (checkpoint.size, checkpoint.root);
        let cosigned = match manner {
            Manner::Wrong => {
                let other = Checkpoint::new(&checkpoint.origin, checkpoint.size + 1, checkpoint.root);
                let signed = other.sign(&[&publisher::sample::registry_key().key]).unwrap();
                tlog::cosign(&signed, &self.key, TIME).unwrap()
            }
            _ => tlog::cosign(note, &self.key, TIME).unwrap(),
        };
        (200, "text/plain", format!("{}\n", cosigned.lines().last().unwrap()))
    }
}
