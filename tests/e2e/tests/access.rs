//! What axe-core finds on any page, in any verdict, in both themes, on a phone and on a desktop: nothing. And on the
//! narrowest screen and at 200 % nothing is lost, and nobody scrolls in two directions.

use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use e2e::axe::Rules;
use e2e::examples::{MALFORMED, id};
use e2e::page::Page;
use e2e::shop::{Shop, answer, badge};
use e2e::views::{View, views};
use e2e::{axe, journey};
use serde_json::json;

const SIZES: [(&str, u32, u32); 2] = [("phone", 390, 844), ("desktop", 1280, 900)];
/// In another theme a page differs by its colours alone.
const THEMES: [(&str, Rules); 2] = [("light", Rules::All), ("dark", Rules::Colours)];
/// 320 CSS pixels wide (WCAG 2.2, 1.4.10); a window of 1280 × 900 pixels at 200 % (1.4.4).
const NARROW: [(&str, u32, u32, u32); 2] = [("320 pixels", 320, 640, 1), ("200 %", 640, 450, 2)];

/// What is wider than the page and does not lie in a part that scrolls by itself, as tables and code do, nor is
/// hidden on purpose; and what is cut off.
const LOST: &str = "(() => {
    const scrolls = element => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
    const inScrolling = element => { for (let at = element.parentElement; at; at = at.parentElement) if (scrolls(at)) return true; };
    const isSeen = element => element.checkVisibility({visibilityProperty: true}) && !element.closest('.sr, .skip, svg');
    const lost = [...document.querySelectorAll('body *')].filter(element => {
        if (!isSeen(element) || inScrolling(element)) return false;
        const {left, right, width} = element.getBoundingClientRect();
        return width > 1 && (right > innerWidth + 1 || left < -1);
    });
    return lost.slice(0, 6).map(element => element.outerHTML.slice(0, 140));
})()";

/// Checks the page that is open by axe's rules, in every size and theme.
async fn check_in_every_way(page: &Page, axe: &str, what: &str) -> Result<()> {
    for (device, width, height) in SIZES {
        page.resize(width, height).await?;
        for (theme, rules) in THEMES {
            // Without motion, so that nothing is in the middle of fading from one theme to the other.
            page.prefer(&[("prefers-color-scheme", theme), ("prefers-reduced-motion", "reduce")]).await?;
            axe::expect_nothing(page, axe, rules, &format!("{what}, {device}, {theme}")).await?;
        }
    }
    Ok(())
}

/// Checks that nothing of the page that is open is lost where there is little room.
async fn check_that_it_fits(page: &Page, what: &str) -> Result<()> {
    for (size, width, height, density) in NARROW {
        page.resize_on(width, height, density).await?;
        let wide = page.eval("document.scrollingElement.scrollWidth > innerWidth").await?;
        let lost = page.eval(LOST).await?;
        ensure!(wide == false && lost == json!([]), "{what}, {size}: {lost:#}");
    }
    Ok(())
}

async fn check(page: Rc<Page>, language: &str, wanted: impl Fn(&View) -> bool) -> Result<()> {
    let axe = axe::script()?;
    walk(page, language, wanted, Some(&axe)).await
}

async fn fit(page: Rc<Page>, language: &str, wanted: impl Fn(&View) -> bool) -> Result<()> {
    walk(page, language, wanted, None).await
}

/// Shows the views that are wanted, one after the other, and checks that they fit, and by axe's rules where these are
/// given.
async fn walk(page: Rc<Page>, language: &str, wanted: impl Fn(&View) -> bool, axe: Option<&str>) -> Result<()> {
    let mut broken = Vec::new();
    let mut count = 0;
    for view in views().into_iter().filter(wanted) {
        view.show(&page, language).await?;
        page.eval("document.querySelectorAll('details').forEach(part => { part.open = true })").await?;
        let what = format!("{} in {language}", view.name);
        // All of them, so that one run tells all there is to mend.
        broken.extend(check_that_it_fits(&page, &what).await.err());
        if let Some(axe) = axe {
            broken.extend(check_in_every_way(&page, axe, &what).await.err());
        }
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
fn no_answer_is_lost_from_right_to_left() {
    journey(async |page| fit(page, "ar", |view| !view.is_page()).await);
}

// The longest words.
#[test]
fn nothing_is_lost_in_german() {
    journey(async |page| fit(page, "de", |_| true).await);
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
