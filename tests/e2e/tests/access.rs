//! What axe-core finds on any page, in any verdict, in both themes, on a phone and on a desktop: nothing.

use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use e2e::examples::{MALFORMED, id};
use e2e::page::Page;
use e2e::shop::{Shop, answer, badge};
use e2e::views::{View, views};
use e2e::{axe, journey};

const SIZES: [(&str, u32, u32); 2] = [("phone", 390, 844), ("desktop", 1280, 900)];
const THEMES: [&str; 2] = ["light", "dark"];

/// Checks the page that is open, in every size and theme.
async fn check_in_every_way(page: &Page, axe: &str, what: &str) -> Result<()> {
    for (device, width, height) in SIZES {
        page.resize(width, height).await?;
        for theme in THEMES {
            // Without motion, so that nothing is in the middle of fading from one theme to the other.
            page.prefer(&[("prefers-color-scheme", theme), ("prefers-reduced-motion", "reduce")]).await?;
            axe::expect_nothing(page, axe, &format!("{what}, {device}, {theme}")).await?;
        }
    }
    Ok(())
}

async fn check(page: Rc<Page>, language: &str, wanted: impl Fn(&View) -> bool) -> Result<()> {
    let axe = axe::script()?;
    let mut broken = Vec::new();
    let mut count = 0;
    for view in views().into_iter().filter(wanted) {
        view.show(&page, language).await?;
        page.eval("document.querySelectorAll('details').forEach(part => { part.open = true })").await?;
        // All of them, so that one run tells all there is to mend.
        broken.extend(check_in_every_way(&page, &axe, &view.name).await.err());
        count += 1;
    }
    ensure!(count > 3, "there are views to look at");
    ensure!(broken.is_empty(), "{broken:#?}");
    Ok(())
}

#[test]
fn every_page_is_accessible() {
    journey(async |page| check(page, "en", View::is_page).await);
}

#[test]
fn every_page_is_accessible_from_right_to_left() {
    journey(async |page| check(page, "ar", View::is_page).await);
}

#[test]
fn every_answer_is_accessible() {
    journey(async |page| check(page, "en", |view| !view.is_page()).await);
}

#[test]
fn the_badge_is_accessible() {
    journey(async |page| {
        let axe = axe::script()?;
        let shop = Shop::new()?;
        for variant in ["compact", "card", "full"] {
            let ids = [id("service-recall"), id("under-recall"), id("retired"), id("unknown-serial"), MALFORMED];
            let badges = ids.map(|id| badge(&page, id, &format!("variant={variant}"))).join("<br>");
            shop.open(&page, &format!("<main><h1>Shop</h1>{badges}</main>")).await?;
            answer(&page, "robot-id-badge:last-of-type").await?;
            let all = "[...document.querySelectorAll('robot-id-badge')].every(badge => badge.verdict)";
            page.until("all have their verdicts", all).await?;
            check_in_every_way(&page, &axe, variant).await.context("the badge")?;
        }
        Ok(())
    });
}
