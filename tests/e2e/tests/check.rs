//! From an ID on a nameplate to its answer.

use anyhow::{Result, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::{ENTER, Page, TAB};
use serde_json::json;

/// Waits until the row of a segment has these words.
async fn until_segment_says(page: &Page, segment: &str, words: &str) -> Result<()> {
    let row = format!("document.querySelector('form [data-segment={segment}]')");
    let says = format!("{row}.innerText.includes({})", json!(words));
    page.until(&format!("the row of {segment} says {words}"), &says).await.map(drop)
}

#[test]
fn maker_and_model_are_named_as_soon_as_their_segments_are_complete() {
    journey(async |page| {
        page.open_check().await?;
        page.type_text("CN014").await?;
        until_segment_says(&page, "national", "China").await?;
        until_segment_says(&page, "manufacturer", "1 more character").await?;
        page.type_text("2").await?;
        until_segment_says(&page, "manufacturer", "Beichen Robotics").await?;
        page.type_text("G1A20").await?;
        until_segment_says(&page, "model", "1 more character").await?;
        page.type_text("3").await?;
        until_segment_says(&page, "model", "Yaoguang 203").await?;
        page.type_text("2026A0314B000041").await?;
        until_segment_says(&page, "serial", "1 more character").await?;
        page.type_text("7").await?;
        until_segment_says(&page, "serial", "Complete").await
    });
}

#[test]
fn a_code_that_nobody_has_is_not_named() {
    journey(async |page| {
        page.open_check().await?;
        page.type_text("CN9999").await?;
        until_segment_says(&page, "manufacturer", "Not known").await?;
        // A correction is seen too.
        page.type_text("\u{e003}\u{e003}\u{e003}\u{e003}0142").await?;
        until_segment_says(&page, "manufacturer", "Beichen Robotics").await
    });
}

#[test]
fn a_typed_id_is_checked_by_enter_and_lands_on_its_link() {
    journey(async |page| {
        let id = id("in-operation");
        page.open_check().await?;
        page.type_text(id).await?;
        page.press(&[ENTER]).await?;
        page.until_fragment(&format!("#/r/{id}")).await?;
        page.answer().await?.expect_listed("in-operation")?;
        Ok(())
    });
}

#[test]
fn a_typed_id_is_checked_by_the_button() {
    journey(async |page| {
        let id = id("registered");
        page.open_check().await?;
        page.type_text(&id.to_lowercase()).await?;
        page.click("#check").await?;
        page.until_fragment(&format!("#/r/{id}")).await?;
        page.answer().await?.expect_listed("registered")?;
        Ok(())
    });
}

#[test]
fn the_keyboard_alone_is_enough() {
    journey(async |page| {
        let id = id("in-operation");
        page.open_check().await?;
        tab_to(&page, "#rid").await?;
        page.press(&id.chars().collect::<Vec<_>>()).await?;
        tab_to(&page, "#check").await?;
        page.press(&[ENTER]).await?;
        page.until_fragment(&format!("#/r/{id}")).await?;
        page.answer().await?.expect_listed("in-operation")?;
        // And on: the language switch and the link can be reached as well.
        tab_to(&page, "select.lang").await?;
        tab_to(&page, "[data-action=copy-link]").await
    });
}

/// Presses Tab until an element has the focus.
async fn tab_to(page: &Page, selector: &str) -> Result<()> {
    let focused = format!("document.activeElement?.matches({})", json!(selector));
    for _ in 0..60 {
        if page.eval(&focused).await? == true {
            return Ok(());
        }
        page.press(&[TAB]).await?;
    }
    anyhow::bail!("Tab does not lead to {selector}")
}

#[test]
fn enter_in_an_empty_field_says_that_there_is_nothing_to_check() {
    journey(async |page| {
        page.open_check().await?;
        page.type_text("\u{e007}").await?;
        page.answer().await?.expect("malformed")?;
        let address = page.client().current_url().await?;
        ensure!(address.as_str().trim_end_matches("#/") == page.base(), "it stays on the Check page, not {address}");
        Ok(())
    });
}
