//! Every page of the portal in every state that looks different: what is checked for access and pictured.
//! A new page is one more line in [`pages`].

use anyhow::Result;
use publisher::sample::{EXAMPLES, UNLISTED};
use registry::Check;
use serde_json::{Value, json};
use site::{Fault, On};

use crate::browser::Browser;
use crate::dist;
use crate::examples::{MALFORMED, id};
use crate::page::Page;
use crate::registries::{DAY, HOUR, LATEST, Registry, config, now};

/// Something to look at.
#[derive(Debug, Clone)]
pub struct View {
    /// A word for it: part of the names of files and failures.
    pub name: String,
    /// The fragment of its address, with `#`.
    fragment: String,
    register: Register,
    /// JavaScript that does what a person does there first; may be empty.
    act: String,
    /// JavaScript that is truthy once it is there.
    ready: String,
}

/// What the register is like while one looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Register {
    Itself,
    /// No file can be had.
    Away,
    /// Nor is there an answer that it can't.
    Silent,
    /// Its buckets are altered.
    Altered,
    /// Its newest snapshot is this old, in seconds, and was to be followed after a day.
    Old(u64),
}

/// What shows a verdict that is the page's own, not the landing's.
const VERDICT: &str = "document.querySelector('main [data-verdict]:not([data-landing])')";

/// What a person acts on in a view that is not shown by its address alone.
const ACTED_ON: &str = "document.querySelector('#rid, #receipt-file, #list-text, #mine-text, [data-action=similar]')";

/// Drops a file on the page that is no receipt.
const DROP: &str = "const data = new DataTransfer(); data.items.add(new File(['?'], 'receipt.json'));
    document.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));";
/// What shows that a report has its answer.
const REPORTED: &str =
    "document.querySelector('[data-report]')?.innerText.includes('#/r/') && !document.querySelector('main .busy')";
/// What shows that a page of the register is proved, or can't be had.
const PROVED: &str = "document.querySelector('[data-outcome=proved]')";
const UNREACHABLE: &str = "document.querySelector('[data-outcome=unreachable]')";

/// What shows that a list is checked.
const LIST_DONE: &str =
    "document.querySelector('section[data-phase=done]') && document.querySelector('tr[data-verdict]')";

/// The pages, without those of robots.
fn pages() -> Vec<View> {
    let field = "const field = document.querySelector('#rid'); field.focus(); field.value =";
    let typed = "; field.dispatchEvent(new InputEvent('input', {bubbles: true}));";
    let malformed = format!("{field} '{MALFORMED}'{typed} document.querySelector('#check').click()");
    vec![
        page("check", "#/", "document.querySelector('[data-try]')"),
        page("check-typed", "#/", "document.querySelector('form [data-segment=model]')?.innerText.includes('203')")
            .after(&format!("{field} '{}'{typed}", &id("in-operation")[..20])),
        page("check-malformed", "#/", VERDICT).after(&malformed),
        page("scan", "#/scan", "document.querySelector('main h1')"),
        page("list", "#/list", "document.querySelector('#list-text')"),
        page("list-results", "#/list", LIST_DONE).after(&format!(
            "document.querySelector('#list-text').value = '{}';
             document.querySelector('[data-action=check-list]').click();",
            [id("in-operation"), id("under-recall"), id("unknown-serial"), MALFORMED].join("\\n")
        )),
        page("mine", "#/mine", "document.querySelector('#mine-text')"),
        page("mine-robots", "#/mine", "document.querySelector('[data-check=done]') && document.querySelector('[data-news]')").after(&format!(
            "localStorage['robot-register.mine'] = 'robots/1' + {}.map((id, place) => `\\n${{id}}\\t${{place ? '' : 'Hall 3, left'}}\\tBeichen\\tYaoguang`
                + '\\t1793534400\\x1f1793530800\\x1fin_operation\\x1foperation\\x1f\\t').join('');
             location.reload();",
            json!(["in-operation", "under-recall", "service-recall", "suspended", "unknown-serial", "retired"].map(id))
        )),
        page("mine-keep", &format!("#/mine?add={}", id("in-operation")), "document.querySelector('#mine-name')"),
        page("makers", "#/makers", "document.querySelector('[data-maker]')"),
        page("maker", "#/makers/CN0142", PROVED),
        page("model", "#/models/CN0142G1A203", PROVED),
        page("maker-unknown", "#/makers/CN9999", PROVED),
        page("recalls", "#/recalls", "document.querySelector('.recalls [data-recall]')"),
        page("recall", "#/recalls/CN0142G1A203/R-2026-031", "document.querySelector('[data-chart=remedied]')"),
        page("statistics", "#/statistics", "document.querySelector('[data-chart]')"),
        View { register: Register::Away, ..page("statistics-unreachable", "#/statistics", UNREACHABLE) },
        page("history", "#/history", "document.querySelector('.log [data-sequence]')"),
        page("about", "#/about", "document.querySelector('main h2')"),
        page("embed", "#/embed", "document.querySelector('robot-id-badge')"),
        page("receipt", "#/receipt", "document.querySelector('#receipt-file')"),
        page("report", &format!("#/report?id={}", id("service-recall")), REPORTED),
        page("receipt-refused", "#/receipt", "document.querySelector('[data-receipt=no-receipt]')").after(DROP),
        page("not-found", "#/no/such/page", "document.querySelector('main h1')"),
    ]
}

fn page(name: &str, fragment: &str, ready: &str) -> View {
    View {
        name: name.to_owned(),
        fragment: fragment.to_owned(),
        register: Register::Itself,
        act: String::new(),
        ready: ready.to_owned(),
    }
}

fn robot(name: &str, id: &str, register: Register) -> View {
    View { register, ..page(name, &format!("#/r/{id}"), VERDICT) }
}

/// All views.
#[must_use]
pub fn views() -> Vec<View> {
    let one = id("in-operation");
    let examples = EXAMPLES.iter().chain(UNLISTED).map(|(name, id)| robot(name, id, Register::Itself));
    let stale = Register::Old(2 * DAY + HOUR);
    let expired = Register::Old(200 * DAY);
    let others = [
        robot("malformed", MALFORMED, Register::Itself),
        robot("too-short", "CN0142", Register::Itself),
        robot("unreachable", one, Register::Away),
        robot("unproven", one, Register::Altered),
        robot("stale", one, stale),
        robot("expired", one, expired),
        robot("stale-not-listed", id("unknown-serial"), stale),
        View {
            ready: "document.querySelector('[data-similar=done] li')".to_owned(),
            ..robot("similar", &id("service-recall").replace("2026A", "2O26A"), Register::Itself)
                .after("document.querySelector('[data-action=similar]').click()")
        },
        View {
            // What is answered at once is not announced first: it waits a moment to be seen.
            ready: "(busy => busy && getComputedStyle(busy).opacity === '1')(document.querySelector('main [aria-busy=true]'))".to_owned(),
            ..robot("checking", one, Register::Silent)
        },
    ];
    pages().into_iter().chain(examples).chain(others).collect()
}

impl View {
    fn after(mut self, act: &str) -> Self {
        act.clone_into(&mut self.act);
        self
    }

    /// Whether it is a page of its own, not the answer for a robot.
    #[must_use]
    pub fn is_page(&self) -> bool {
        !self.fragment.starts_with("#/r/")
    }

    /// Shows it in a language (`zh-Hans`), as on a first visit, and waits until it is there.
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn show(&self, page: &Page, language: &str) -> Result<()> {
        let faults = page.site().faults();
        faults.clear();
        // Of the same origin, where nothing runs.
        page.open("registry/v1/log/checkpoint").await?;
        let forget = "localStorage.clear(); localStorage['robot-register.language'] = arguments[0];";
        page.client().execute(forget, vec![json!(language)]).await?;
        if page.browser() == Browser::Chromium && self.register != Register::Itself {
            page.devtools("Network.clearBrowserCache", json!({})).await?;
        }
        self.register.prepare(page)?;
        page.open(&self.fragment).await?;
        if !self.act.is_empty() {
            page.until("what one acts on is there", ACTED_ON).await?;
            page.client().execute(&self.act, Vec::<Value>::new()).await?;
        }
        page.until(&format!("{} is there", self.name), &self.ready).await?;
        page.until(&format!("it speaks {language}"), &format!("document.documentElement.lang === {}", json!(language)))
            .await
            .map(drop)
    }
}

impl Register {
    fn prepare(self, page: &Page) -> Result<()> {
        let faults = page.site().faults();
        match self {
            Self::Itself => {}
            Self::Away => faults.set(On::path(LATEST), Fault::Drop),
            Self::Silent => faults.set(On::path(LATEST), Fault::Hang),
            Self::Altered => {
                let buckets = dist::objects(id("in-operation"))?;
                for (_, path) in buckets.into_iter().filter(|(check, _)| *check == Check::Bucket) {
                    faults.set(On::path(path), Fault::edit(altered));
                }
            }
            Self::Old(age) => {
                let mut daily = config();
                daily.valid_for = DAY;
                Registry::issued_at(now() - age, &daily)?.serve(page.site());
            }
        }
        Ok(())
    }
}

fn altered(mut bytes: Vec<u8>) -> Vec<u8> {
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    bytes
}
