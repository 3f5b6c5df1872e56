//! Pictures of the portal, for people to look at: `cargo xtask screenshots`.
//!
//! Writes `screenshots/<view>-<device>-<theme>-<language>.png` at the root of the repository, of every view
//! ([`e2e::views`]) and of the badge, on both devices, in both themes and in three languages. Words on the command
//! line take only the pictures whose name has one of them in it: `cargo xtask screenshots makers-phone`.

use std::env;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Session};
use e2e::dist;
use e2e::examples::{MALFORMED, id};
use e2e::page::Page;
use e2e::shop::{Shop, badge};
use e2e::views::views;
use site::Site;

const DEVICES: [(&str, u32, u32); 2] = [("phone", 390, 844), ("desktop", 1280, 900)];
const THEMES: [&str; 2] = ["light", "dark"];
const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "ar"];
/// What a picture may be high; a page that is higher is cut off.
const HIGHEST: u32 = 12_000;

/// What is wanted, and how much of it there is so far.
struct Album<'a> {
    page: &'a Page,
    words: Vec<String>,
    taken: usize,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let folder = dist::root().join("screenshots");
    fs::create_dir_all(&folder)?;
    let session = Session::open(Browser::Chromium, "en-US,en").await?;
    let page = Rc::new(Page::new(&session, Site::start(dist::folder()?, 0)?));
    let mut album = Album { page: &page, words: env::args().skip(1).collect(), taken: 0 };
    let outcome = album.fill(&folder).await;
    let closed = session.close().await;
    outcome?;
    println!("{} pictures in {}", album.taken, folder.display());
    ensure!(album.taken > 0, "no picture has such a name");
    closed
}

fn name(view: &str, device: &str, theme: &str, language: &str) -> String {
    format!("{view}-{device}-{theme}-{language}.png")
}

impl Album<'_> {
    async fn fill(&mut self, folder: &Path) -> Result<()> {
        for language in LANGUAGES {
            for view in views() {
                if self.wants_any(&view.name, language) {
                    view.show(self.page, language).await.with_context(|| view.name.clone())?;
                    self.take(&view.name, language, folder).await?;
                }
            }
            if self.wants_any("badge", language) {
                let shop = badges(self.page, language).await?;
                self.take("badge", language, folder).await?;
                drop(shop);
            }
        }
        Ok(())
    }

    fn wants(&self, name: &str) -> bool {
        self.words.is_empty() || self.words.iter().any(|word| name.contains(word.as_str()))
    }

    fn wants_any(&self, view: &str, language: &str) -> bool {
        let mut ways = DEVICES.iter().flat_map(|(device, ..)| THEMES.map(|theme| name(view, device, theme, language)));
        ways.any(|name| self.wants(&name))
    }

    /// What is open now, in the ways that are wanted.
    async fn take(&mut self, view: &str, language: &str, folder: &Path) -> Result<()> {
        for (device, width, height) in DEVICES {
            for theme in THEMES {
                let name = name(view, device, theme, language);
                if self.wants(&name) {
                    self.page.prefer(&[("prefers-color-scheme", theme)]).await?;
                    self.page.resize(width, height).await?;
                    // The whole page, not only what is seen of it at first.
                    let whole = self.page.eval("document.documentElement.scrollHeight").await?.as_u64();
                    let whole = u32::try_from(whole.unwrap_or_default())?.clamp(height, HIGHEST);
                    self.page.resize(width, whole).await?;
                    self.page.until("fonts are there", "document.fonts.status === 'loaded'").await?;
                    fs::write(folder.join(&name), self.page.client().screenshot().await?)?;
                    self.taken += 1;
                }
            }
        }
        Ok(())
    }
}

/// A page of a shop with the badge in its three forms, for robots of every kind of answer.
async fn badges(page: &Page, language: &str) -> Result<Shop> {
    page.site().faults().clear();
    let names = ["in-operation", "service-recall", "under-recall", "suspended", "retired", "unknown-serial"];
    let ids: Vec<_> = names.into_iter().map(id).chain([MALFORMED]).collect();
    let forms = ["compact", "card", "full"].map(|form| {
        let attributes = format!("variant={form} lang={language}");
        ids.iter().map(|id| format!("<p>{}</p>", badge(page, id, &attributes))).collect::<String>()
    });
    let shop = Shop::new()?;
    let script = format!("<script type=module src={}{}></script>", page.site().url(), e2e::shop::SCRIPT);
    let style = ":root { color-scheme: light dark } robot-id-badge { max-width: 46rem }";
    page.resize(DEVICES[0].1, HIGHEST).await?;
    shop.open_with(page, &script, style, &forms.concat()).await?;
    let all = "[...document.querySelectorAll('robot-id-badge')].every(badge => badge.verdict)";
    page.until("all badges have their verdicts", all).await?;
    Ok(shop)
}
