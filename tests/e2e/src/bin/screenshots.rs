//! Pictures of the portal, for people to look at: `cargo run -p e2e --bin screenshots`.
//!
//! Writes `screenshots/<page>-<device>-<theme>-<language>.png` at the root of the repository: every
//! page in English, light, on both devices, and the first few pages in all eight ways. A word on the
//! command line takes only the pages whose name has it in it, in all eight ways.

use std::env;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context, Result};
use e2e::browser::{Browser, Session};
use e2e::dist;
use e2e::examples::{MALFORMED, id};
use e2e::page::Page;
use e2e::registries::{DAY, HOUR, LATEST, Registry, config, now};
use publisher::sample::{EXAMPLES, UNLISTED};
use registry::Check;
use serde_json::json;
use site::{Fault, On, Site};

const DEVICES: [(&str, u32, u32); 2] = [("phone", 390, 844), ("desktop", 1280, 900)];
const THEMES: [&str; 2] = ["light", "dark"];
const LANGUAGES: [&str; 2] = ["en", "zh-Hans"];
/// Pages that are taken in every theme and language.
const IN_EVERY_WAY: [&str; 3] = ["check", "service-recall", "unproven"];

#[derive(Clone, Copy)]
struct Way {
    device: (&'static str, u32, u32),
    theme: &'static str,
    language: &'static str,
}

impl Way {
    fn all() -> impl Iterator<Item = Self> {
        DEVICES.into_iter().flat_map(|device| {
            THEMES
                .into_iter()
                .flat_map(move |theme| LANGUAGES.into_iter().map(move |language| Self { device, theme, language }))
        })
    }

    fn is_plain(self) -> bool {
        self.theme == "light" && self.language == "en"
    }
}

/// What to show, by the name of its file.
fn subjects() -> Vec<&'static str> {
    let other = ["check", "check-typed", "malformed", "unreachable", "unproven", "stale", "not-found"];
    let robots = EXAMPLES.iter().chain(UNLISTED).map(|(name, _)| *name);
    other.into_iter().chain(robots).collect()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let wanted = env::args().nth(1);
    let folder = dist::root().join("screenshots");
    fs::create_dir_all(&folder)?;
    let session = Session::open(Browser::Chromium, "en-US,en").await?;
    let page = Rc::new(Page::new(&session, Site::start(dist::folder()?, 0)?));
    let outcome = all(&page, &folder, wanted.as_deref()).await;
    let closed = session.close().await;
    println!("{} pictures in {}", outcome?, folder.display());
    closed
}

async fn all(page: &Page, folder: &Path, wanted: Option<&str>) -> Result<usize> {
    let mut taken = 0;
    for way in Way::all() {
        for subject in subjects() {
            let due = match wanted {
                Some(word) => subject.contains(word),
                None => way.is_plain() || IN_EVERY_WAY.contains(&subject),
            };
            if due {
                let picture = take(page, subject, way).await.with_context(|| subject.to_owned())?;
                let Way { device, theme, language } = way;
                fs::write(folder.join(format!("{subject}-{}-{theme}-{language}.png", device.0)), picture)?;
                taken += 1;
            }
        }
    }
    Ok(taken)
}

async fn take(page: &Page, subject: &str, way: Way) -> Result<Vec<u8>> {
    let (_, width, height) = way.device;
    page.resize(width, height).await?;
    let theme = json!({"features": [{"name": "prefers-color-scheme", "value": way.theme}]});
    page.devtools("Emulation.setEmulatedMedia", theme).await?;
    show(page, subject).await?;
    if page.count(&format!("[data-lang={}]", way.language)).await? > 0 {
        page.click(&format!("[data-lang={}]", way.language)).await?;
    }
    page.until("the language is set", &format!("document.documentElement.lang === '{}'", way.language)).await?;
    // The whole page, not only what is seen of it at first.
    let whole = page.eval("document.documentElement.scrollHeight").await?.as_u64().unwrap_or_default();
    page.resize(width, u32::try_from(whole)?.clamp(height, 16_000)).await?;
    page.until("fonts are there", "document.fonts.status === 'loaded'").await?;
    Ok(page.client().screenshot().await?)
}

fn is_listed(name: &str) -> bool {
    EXAMPLES.iter().any(|(other, _)| *other == name)
}

/// Opens a subject and waits until it is there.
async fn show(page: &Page, subject: &str) -> Result<()> {
    let faults = page.site().faults();
    faults.clear();
    page.open("").await?;
    // Each picture is of a first visit.
    page.eval("localStorage.clear()").await?;
    page.devtools("Network.clearBrowserCache", json!({})).await?;
    let altered = |mut bytes: Vec<u8>| {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        bytes
    };
    match subject {
        "check" | "check-typed" => {
            page.open_check().await?;
            page.until("the examples are there", "document.querySelector('[data-try]')").await?;
            if subject == "check-typed" {
                page.type_text(&id("in-operation")[..20]).await?;
            }
            return Ok(());
        }
        "not-found" => {
            page.open("#/no/such/page").await?;
            return page.until("it is there", "document.querySelector('main h1')").await.map(drop);
        }
        "malformed" => page.visit(MALFORMED).await?.expect("malformed")?,
        "unreachable" => {
            faults.set(On::path(LATEST), Fault::Drop);
            page.visit(id("in-operation")).await?.expect("unreachable")?
        }
        "unproven" => {
            for (_, path) in dist::objects(id("in-operation"))?.into_iter().filter(|(check, _)| *check == Check::Bucket)
            {
                faults.set(On::path(path), Fault::edit(altered));
            }
            page.visit(id("in-operation")).await?.expect("unproven")?
        }
        "stale" => {
            let mut daily = config();
            daily.valid_for = DAY;
            Registry::issued_at(now() - 2 * DAY - HOUR, &daily)?.serve(page.site());
            page.visit(id("in-operation")).await?.expect("listed")?
        }
        name => page.visit(id(name)).await?.expect(if is_listed(name) { "listed" } else { "not-listed" })?,
    };
    Ok(())
}
