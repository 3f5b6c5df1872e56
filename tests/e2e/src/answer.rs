//! The verdict banner, as its attributes tell it.

use anyhow::{Result, ensure};
use serde_json::Value;

/// What the banner says to a program.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// `data-verdict`.
    pub verdict: String,
    /// `data-status`.
    pub status: Option<String>,
    /// `data-freshness`.
    pub freshness: Option<String>,
    /// `data-check`.
    pub check: Option<String>,
    /// `data-reason`.
    pub reason: Option<String>,
    /// `data-position`.
    pub position: Option<String>,
    /// Its title, without the other language's.
    pub heading: String,
    /// All of its text.
    pub text: String,
}

impl Answer {
    /// JavaScript that reads it from the page, or gives null where there is none, or only the landing's.
    pub(crate) const READ: &str = "(() => {
        const banner = document.querySelector('[data-verdict]:not([data-landing])');
        if (!banner) return null;
        const heading = banner.querySelector('h1, h2')?.cloneNode(true);
        for (const other of heading?.querySelectorAll('[lang]') ?? []) other.remove();
        return {...banner.dataset, heading: heading?.textContent.trim() ?? '', text: banner.innerText};
    })()";

    pub(crate) fn from_json(read: &Value) -> Self {
        let field = |name: &str| read.get(name).and_then(Value::as_str).map(str::to_owned);
        Self {
            verdict: field("verdict").unwrap_or_default(),
            status: field("status"),
            freshness: field("freshness"),
            check: field("check"),
            reason: field("reason"),
            position: field("position"),
            heading: field("heading").unwrap_or_default(),
            text: field("text").unwrap_or_default(),
        }
    }

    /// Expects a verdict.
    ///
    /// # Errors
    /// When it is another.
    pub fn expect(self, verdict: &str) -> Result<Self> {
        ensure!(self.verdict == verdict, "{verdict} was expected, not {self:#?}");
        Ok(self)
    }

    /// Expects `listed`, with a status, proved and fresh.
    ///
    /// # Errors
    /// When it is not so.
    pub fn expect_listed(self, status: &str) -> Result<Self> {
        let is = |field: &Option<String>, value| field.as_deref() == Some(value);
        ensure!(
            self.verdict == "listed" && is(&self.status, status) && is(&self.freshness, "fresh"),
            "listed, {status} and fresh was expected, not {self:#?}"
        );
        Ok(self)
    }

    /// Expects `unproven`, because a check failed for a reason.
    ///
    /// # Errors
    /// When it is not so, or a status or freshness is told all the same.
    pub fn expect_unproven(self, check: &str, reason: &str) -> Result<Self> {
        let is = |field: &Option<String>, value| field.as_deref() == Some(value);
        ensure!(
            self.verdict == "unproven" && is(&self.check, check) && is(&self.reason, reason),
            "unproven by {check} ({reason}) was expected, not {self:#?}"
        );
        ensure!(self.status.is_none() && self.freshness.is_none(), "an unproven answer tells nothing else: {self:#?}");
        Ok(self)
    }
}
