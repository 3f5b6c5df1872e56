//! Whole journeys by keyboard alone: the focus can be seen, and never gets lost.

use anyhow::{Result, bail, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::{ENTER, Page, TAB};
use serde_json::json;

const ESCAPE: char = '\u{e00c}';
const DOWN: char = '\u{e015}';

/// Presses Tab until an element has the focus; whatever has it on the way can be seen to have it.
async fn tab_to(page: &Page, selector: &str) -> Result<()> {
    let there = format!("document.activeElement?.matches({})", json!(selector));
    for _ in 0..80 {
        page.press(&[TAB]).await?;
        let seen = page
            .eval(
                "(at => { if (at === document.body) return true;
                    // The ID's own frame shows where one types.
                    const shown = at.closest('.plate') ?? at, style = getComputedStyle(shown);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none' })
                (document.activeElement)",
            )
            .await?;
        ensure!(seen == true, "the focus can't be seen on {}", page.eval("document.activeElement.outerHTML").await?);
        if page.eval(&there).await? == true {
            return Ok(());
        }
    }
    bail!("Tab does not lead to {selector}")
}

#[test]
fn from_the_field_to_the_robot_its_proof_and_back() {
    journey(async |page| {
        let id = id("in-operation");
        page.open_check().await?;
        tab_to(&page, "#rid").await?;
        page.press(&id.chars().collect::<Vec<_>>()).await?;
        tab_to(&page, "#check").await?;
        page.press(&[ENTER]).await?;
        page.until_fragment(&format!("#/r/{id}")).await?;
        page.answer().await?.expect_listed("in-operation")?;
        tab_to(&page, ".proof > summary").await?;
        page.press(&[ENTER]).await?;
        page.until("the proof is open", "document.querySelector('.proof[open] [data-step]')").await?;
        page.client().back().await?;
        page.until("the field is there again", "document.querySelector('#rid')").await?;
        tab_to(&page, "#rid").await
    });
}

#[test]
fn the_language_is_chosen_by_arrow_keys() {
    journey(async |page| {
        page.open_check().await?;
        tab_to(&page, "select.lang").await?;
        page.press(&[DOWN]).await?;
        page.until("it speaks the next language", "document.documentElement.lang === 'zh-Hans'").await?;
        let kept = page.eval("document.activeElement?.matches('select.lang')").await?;
        ensure!(kept == true, "the focus stays where it was");
        Ok(())
    });
}

#[test]
fn the_menu_opens_leads_on_and_closes() {
    journey(async |page| {
        page.resize(390, 844).await?;
        page.open_check().await?;
        tab_to(&page, "header .menu").await?;
        page.press(&[ENTER]).await?;
        page.until("the menu is open", "document.querySelector('nav:popover-open')").await?;
        page.press(&[ESCAPE]).await?;
        page.until("the menu is closed", "!document.querySelector('nav:popover-open')").await?;
        let back = page.eval("document.activeElement?.matches('header .menu')").await?;
        ensure!(back == true, "the focus is on its button again");
        page.press(&[ENTER]).await?;
        tab_to(&page, "nav a[href$='#/makers']").await?;
        page.press(&[ENTER]).await?;
        page.until_fragment("#/makers").await?;
        page.until("its title has the focus", "document.activeElement === document.querySelector('main h1')").await?;
        tab_to(&page, "main a[href*='#/makers/']").await
    });
}

#[test]
fn the_first_tab_leads_past_the_header() {
    journey(async |page| {
        page.open_check().await?;
        page.press(&[TAB]).await?;
        let skip = "(at => at.matches('.skip') && at.getBoundingClientRect().height > 20)(document.activeElement)";
        ensure!(page.eval(skip).await? == true, "the first stop is seen, and leads to the page");
        page.press(&[ENTER]).await?;
        page.until("the page has the focus", "document.activeElement?.matches('main')").await?;
        page.press(&[TAB]).await?;
        ensure!(page.eval("document.activeElement.closest('main') !== null").await? == true, "and goes on there");
        Ok(())
    });
}
