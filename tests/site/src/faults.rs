//! Faults on request, and the log of what was asked for.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

/// Which requests a fault is for. Paths begin with `/` and carry no query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum On {
    /// This path alone.
    Path(String),
    /// Every path that begins so.
    Prefix(String),
}

impl On {
    /// This path alone.
    pub fn path(path: impl Into<String>) -> Self {
        Self::Path(path.into())
    }

    /// Every path that begins so.
    pub fn prefix(prefix: impl Into<String>) -> Self {
        Self::Prefix(prefix.into())
    }

    fn matches(&self, path: &str) -> bool {
        match self {
            Self::Path(exact) => path == exact,
            Self::Prefix(prefix) => path.starts_with(prefix.as_str()),
        }
    }
}

/// What happens to a request instead of, or to, its true answer.
#[derive(Clone)]
pub enum Fault {
    /// Status 200 with these bytes, under the content type of the true answer.
    Body(Vec<u8>),
    /// The true answer, its body passed through this function.
    Edit(Arc<dyn Fn(Vec<u8>) -> Vec<u8> + Send + Sync>),
    /// The true answer with this header (a name in lower case, and a value), as a stricter host sends it, or one that
    /// knows less: in place of its own.
    Header(&'static str, String),
    /// This status with an empty body.
    Status(u16),
    /// Status 503, and word that one should come again after so many seconds.
    Busy(u32),
    /// The true answer's headers, and a body that does not end.
    Endless,
    /// The connection is closed without an answer.
    Drop,
    /// No answer until [`Faults::release`] or [`Faults::clear`]; then the true one.
    Hang,
}

impl Fault {
    /// The true answer, its body passed through `edit`.
    pub fn edit(edit: impl Fn(Vec<u8>) -> Vec<u8> + Send + Sync + 'static) -> Self {
        Self::Edit(Arc::new(edit))
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Self::Edit(_) => f.write_str("Edit"),
            Self::Header(name, value) => write!(f, "Header({name}: {value})"),
            Self::Status(status) => write!(f, "Status({status})"),
            Self::Busy(seconds) => write!(f, "Busy({seconds})"),
            Self::Endless => f.write_str("Endless"),
            Self::Drop => f.write_str("Drop"),
            Self::Hang => f.write_str("Hang"),
        }
    }
}

/// The faults of one [`Site`](crate::Site), shared by every clone.
#[derive(Clone, Debug)]
pub struct Faults {
    state: Arc<Mutex<State>>,
    /// Counts releases: a hanging request waits for the number to change.
    releases: watch::Sender<u64>,
}

#[derive(Debug, Default)]
struct State {
    rules: Vec<Rule>,
    /// How many of the rules, from the first one on, stay when they are cleared.
    kept: usize,
    requests: Vec<String>,
}

#[derive(Debug)]
struct Rule {
    on: On,
    fault: Fault,
    /// How many requests more it is for; nothing for all.
    left: Option<usize>,
}

impl Rule {
    fn is_for(&self, path: &str) -> bool {
        self.left != Some(0) && self.on.matches(path)
    }
}

impl Default for Faults {
    fn default() -> Self {
        Self { state: Arc::default(), releases: watch::Sender::new(0) }
    }
}

impl Faults {
    /// Adds a rule. Where several match a request, the newest decides.
    pub fn set(&self, on: On, fault: Fault) {
        self.state().rules.push(Rule { on, fault, left: None });
    }

    /// Adds a rule for the next so many requests that match.
    pub fn set_for(&self, requests: usize, on: On, fault: Fault) {
        self.state().rules.push(Rule { on, fault, left: Some(requests) });
    }

    /// Adds a rule that stays, and that every other one comes before.
    pub fn set_for_good(&self, on: On, fault: Fault) {
        let mut state = self.state();
        let last = state.kept;
        state.rules.insert(last, Rule { on, fault, left: None });
        state.kept += 1;
    }

    /// Removes every rule that is not for good, and releases what hangs. The log stays.
    pub fn clear(&self) {
        let mut state = self.state();
        let kept = state.kept;
        state.rules.truncate(kept);
        drop(state);
        self.release();
    }

    /// Lets every request that hangs now go on to its true answer.
    pub fn release(&self) {
        self.releases.send_modify(|count| *count += 1);
    }

    /// The paths asked for so far, in order of arrival, with those that met a fault.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.state().requests.clone()
    }

    /// How many requests so far were `on` these paths.
    #[must_use]
    pub fn count(&self, on: &On) -> usize {
        let state = self.state();
        state.requests.iter().filter(|path| on.matches(path)).count()
    }

    /// Empties the log.
    pub fn forget_requests(&self) {
        self.state().requests.clear();
    }

    /// Logs the request and says what is to happen to it.
    pub(crate) fn meet(&self, path: &str) -> Option<Fault> {
        let mut state = self.state();
        state.requests.push(path.to_owned());
        let rule = state.rules.iter_mut().rev().find(|rule| rule.is_for(path))?;
        rule.left = rule.left.map(|left| left - 1);
        Some(rule.fault.clone())
    }

    /// To be taken before [`Faults::meet`], so that no release is missed in between.
    pub(crate) fn releases(&self) -> watch::Receiver<u64> {
        self.releases.subscribe()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing is left half done under the lock, so a panic elsewhere does not spoil it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
