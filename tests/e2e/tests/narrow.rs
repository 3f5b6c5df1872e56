//! The smallest screen that the page is made for.

use anyhow::{Result, ensure};
use e2e::examples::{MALFORMED, id};
use e2e::journey;
use e2e::page::Page;

const WIDTH: u32 = 320;

/// Nothing makes the page wider than the screen.
async fn fits(page: &Page, what: &str) -> Result<()> {
    let width = page.eval("document.scrollingElement.scrollWidth").await?;
    if width.as_u64() <= Some(u64::from(WIDTH)) {
        return Ok(());
    }
    let wide = page
        .eval("[...document.querySelectorAll('main *, header *, footer *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120)).slice(0, 8)")
        .await?;
    anyhow::bail!("{what} is {width} wide on a screen of {WIDTH}: {wide:#}")
}

#[test]
fn nothing_is_cut_off_on_the_narrowest_screen() {
    journey(async |page| {
        page.resize(WIDTH, 640).await?;
        for language in ["en", "zh-Hans"] {
            page.open_check().await?;
            if page.count(&format!("[data-lang={language}]")).await? > 0 {
                page.click(&format!("[data-lang={language}]")).await?;
            }
            page.until("the language is set", &format!("document.documentElement.lang === '{language}'")).await?;
            fits(&page, "the Check page").await?;
            page.put_text(id("in-operation")).await?;
            fits(&page, "the Check page with an ID").await?;
            page.put_text(MALFORMED).await?;
            page.click("#check").await?;
            page.answer().await?;
            fits(&page, "the Check page with a malformed ID").await?;
            page.put_text(&"W".repeat(60)).await?;
            fits(&page, "the Check page with a long text").await?;
            for name in ["in-operation", "service-recall", "under-recall", "foreign", "unknown-model"] {
                page.visit(id(name)).await?;
                page.eval("document.querySelectorAll('details').forEach(d => d.open = true)").await?;
                fits(&page, name).await?;
            }
        }
        Ok(())
    });
}

#[test]
fn what_is_to_be_touched_is_large_enough() {
    journey(async |page| {
        page.resize(WIDTH, 640).await?;
        page.open_check().await?;
        let small = page
            .eval("[...document.querySelectorAll('button, #rid')].filter(e => e.getBoundingClientRect().height < 24).map(e => e.outerHTML)")
            .await?;
        // WCAG 2.2, 2.5.8: 24 CSS pixels.
        ensure!(small.as_array().is_some_and(Vec::is_empty), "{small}");
        Ok(())
    });
}
