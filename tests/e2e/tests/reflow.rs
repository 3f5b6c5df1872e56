//! Every page at 200 % and on the narrowest screen: nothing is lost, and nobody scrolls in two directions.

use std::rc::Rc;

use anyhow::{Result, ensure};
use e2e::journey;
use e2e::page::Page;
use e2e::views::views;
use serde_json::json;

/// 320 CSS pixels wide (WCAG 2.2, 1.4.10); a window of 1280 × 900 pixels at 200 % (1.4.4).
const SIZES: [(&str, u32, u32, u32); 2] = [("320 pixels", 320, 640, 1), ("200 %", 640, 450, 2)];

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

async fn fits(page: Rc<Page>, language: &str) -> Result<()> {
    let mut broken = Vec::new();
    for view in views() {
        view.show(&page, language).await?;
        page.eval("document.querySelectorAll('details').forEach(part => { part.open = true })").await?;
        for (what, width, height, density) in SIZES {
            page.resize_on(width, height, density).await?;
            let wide = page.eval("document.scrollingElement.scrollWidth > innerWidth").await?;
            let lost = page.eval(LOST).await?;
            if wide == true || lost != json!([]) {
                broken.push(format!("{}, {what}, in {language}: {lost:#}", view.name));
            }
        }
    }
    ensure!(broken.is_empty(), "{broken:#?}");
    Ok(())
}

#[test]
fn nothing_is_lost_in_english() {
    journey(async |page| fits(page, "en").await);
}

// The longest words, and the other direction.
#[test]
fn nothing_is_lost_in_german() {
    journey(async |page| fits(page, "de").await);
}

#[test]
fn nothing_is_lost_in_arabic() {
    journey(async |page| fits(page, "ar").await);
}
