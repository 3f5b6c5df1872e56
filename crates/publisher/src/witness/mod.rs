//! Asks witnesses for cosignatures of a checkpoint (C2SP [tlog-witness](https://c2sp.org/tlog-witness), `add-checkpoint`).
//!
//! A witness cosigns a checkpoint only if it extends the one that it cosigned last. So what it has seen must be in the log
//! for good before it is asked: a log that forgets an entry which a witness knows gets no cosignature ever again.

#[cfg(feature = "http")]
mod http;

#[cfg(feature = "http")]
use http::Http;

use std::io;
use std::thread;
use std::time::{Duration, Instant};
use tlog::{SignedCheckpoint, Tree, VerifierKey};

/// How often a witness is asked, at the most: for its size, again with that, and twice after a lost connection.
const TRIES: usize = 4;
/// The pause before asking again what was not answered.
const PAUSE: Duration = Duration::from_secs(1);
/// The type of an answer that says which size the witness has cosigned.
const SIZE: &str = "text/x.tlog.size";

/// Witnesses, and how many of them must cosign.
#[derive(Debug, Clone)]
pub struct Witnessing {
    /// The witnesses.
    pub witnesses: Vec<Witness>,
    /// So many must have cosigned before a snapshot is served.
    pub quorum: usize,
    /// How long all of them together are waited for.
    pub patience: Duration,
}

/// Somebody else's service that cosigns checkpoints.
#[derive(Debug, Clone)]
pub struct Witness {
    /// Its key, of the type for cosignatures.
    pub key: VerifierKey,
    /// The address that `/add-checkpoint` is put behind.
    pub url: String,
}

/// What a witness answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The witness's name.
    pub witness: String,
    /// The line of its cosignature, which verifies; or why there is none.
    pub cosignature: Result<String, String>,
}

/// A checkpoint for which cosignatures are wanted.
pub(crate) struct Request<'a> {
    /// The signed note.
    pub(crate) note: &'a str,
    /// The log's origin.
    pub(crate) origin: &'a str,
    /// The keys that sign for it.
    pub(crate) keys: &'a [VerifierKey],
    /// The log, with as many entries as the checkpoint says.
    pub(crate) tree: &'a Tree,
    /// The size that witnesses have probably cosigned last.
    pub(crate) before: u64,
}

/// Sends the body of a request. Gives the status, the type of the content and, up to a limit, the content.
trait Post: Sync {
    fn post(&self, url: &str, body: &str, patience: Duration) -> io::Result<(u16, String, Vec<u8>)>;
}

/// Asks all witnesses side by side, and ends when all have answered or the time is over.
pub(crate) fn ask(witnessing: &Witnessing, request: &Request<'_>) -> Vec<Answer> {
    #[cfg(feature = "http")]
    let post = Http::default();
    #[cfg(not(feature = "http"))]
    let post = NoHttp;
    let until = Instant::now() + witnessing.patience;
    thread::scope(|scope| {
        let post = &post;
        let asking = |witness| scope.spawn(move || request.ask(witness, post, until));
        let asked: Vec<_> = witnessing.witnesses.iter().map(|witness| (witness, asking(witness))).collect();
        let answer = |(witness, asked): (&Witness, thread::ScopedJoinHandle<'_, Result<String, String>>)| Answer {
            witness: witness.key.name().to_owned(),
            cosignature: asked.join().unwrap_or_else(|_| Err("this program failed while asking it".to_owned())),
        };
        asked.into_iter().map(answer).collect()
    })
}

/// A program that was built without `http`.
#[cfg(not(feature = "http"))]
struct NoHttp;

#[cfg(not(feature = "http"))]
impl Post for NoHttp {
    fn post(&self, _: &str, _: &str, _: Duration) -> io::Result<(u16, String, Vec<u8>)> {
        Err(io::Error::other("this program was built without `http`"))
    }
}

impl Request<'_> {
    fn ask(&self, witness: &Witness, post: &impl Post, until: Instant) -> Result<String, String> {
        let url = format!("{}/add-checkpoint", witness.url.trim_end_matches('/'));
        let mut old = self.before;
        let mut last = "it was not asked".to_owned();
        for _ in 0..TRIES {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            let answered = post.post(&url, &self.body(old)?, left);
            let (status, kind, body) = match answered {
                Ok(answer) => answer,
                Err(error) => {
                    last = error.to_string();
                    pause(until);
                    continue;
                }
            };
            let size = (status == 409 && kind == SIZE).then(|| size_of(&body)).flatten();
            match (status, size) {
                (200, _) => return self.cosignature(witness, &body),
                (_, Some(size)) if size > self.tree.size() => {
                    return Err(format!(
                        "it has cosigned {size} entries of this log, which has {} here: an older state of the \
                         registry's folder was restored, or somebody else publishes with its keys",
                        self.tree.size()
                    ));
                }
                (_, Some(size)) if size != old => {
                    last = format!("it has cosigned {size} entries, and did not cosign what follows them");
                    old = size;
                }
                (429 | 500..=599, _) => {
                    last = refusal(status, &body);
                    pause(until);
                }
                _ => return Err(refusal(status, &body)),
            }
        }
        Err(last)
    }

    /// ```text
    /// old <size>           what the witness has cosigned last
    /// <hash>               the consistency proof from there, in Base 64
    /// …
    ///                      an empty line
    /// <signed note>
    /// ```
    fn body(&self, old: u64) -> Result<String, String> {
        let proof = tlog::prove_consistency(old, self.tree.size(), self.tree).map_err(|error| error.to_string())?;
        let proof: String = proof.iter().map(|hash| hash.to_base64() + "\n").collect();
        Ok(format!("old {old}\n{proof}\n{}", self.note))
    }

    /// The line of an answer that is this witness's cosignature of this checkpoint.
    fn cosignature(&self, witness: &Witness, body: &[u8]) -> Result<String, String> {
        let lines = str::from_utf8(body).map_err(|_| "its answer is no text".to_owned())?.lines();
        let mut holds = lines.filter(|line| self.is_cosigned(&format!("{}{line}\n", self.note), witness));
        let line = holds.next().ok_or("what it answered is no cosignature of this checkpoint by its key")?;
        Ok(format!("{line}\n"))
    }

    /// Whether the note has a cosignature of this witness.
    fn is_cosigned(&self, note: &str, witness: &Witness) -> bool {
        let key = std::slice::from_ref(&witness.key);
        SignedCheckpoint::open(note, self.origin, self.keys, key, 1).is_ok()
    }

    /// Those of the witnesses that have not cosigned the note yet.
    pub(crate) fn still_asked(&self, witnessing: &Witnessing) -> Witnessing {
        let mut left = witnessing.clone();
        left.witnesses.retain(|witness| !self.is_cosigned(self.note, witness));
        left
    }
}

/// The note with the cosignatures that were given.
pub(crate) fn cosigned(note: &str, answers: &[Answer]) -> String {
    let lines = answers.iter().filter_map(|answer| answer.cosignature.as_ref().ok());
    lines.fold(note.to_owned(), |note, line| note + line)
}

/// Waits, though not for longer than there is time.
fn pause(until: Instant) {
    thread::sleep(PAUSE.min(until.saturating_duration_since(Instant::now())));
}

/// A size as the format has it: digits without leading zeros, and a line end.
fn size_of(body: &[u8]) -> Option<u64> {
    let digits = str::from_utf8(body).ok()?.strip_suffix('\n')?;
    let size: u64 = digits.parse().ok()?;
    (size.to_string() == digits).then_some(size)
}

/// What a status means, and the first words of what came with it.
fn refusal(status: u16, body: &[u8]) -> String {
    let what = match status {
        403 => "it trusts none of the keys that signed",
        404 => "it does not know this log, or there is no witness at this address",
        409 => "it has cosigned another log of this size",
        422 => "it does not find that this log extends the one that it knows",
        _ => "it did not cosign",
    };
    let said: String = String::from_utf8_lossy(body).lines().next().unwrap_or_default().chars().take(200).collect();
    let said = if said.is_empty() { said } else { format!(", \"{said}\"") };
    format!("{what} (status {status}{said})")
}
