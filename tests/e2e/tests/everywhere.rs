//! The core journeys, in each of the three browsers.

use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use e2e::examples::{MALFORMED, id};
use e2e::page::{ENTER, Page};
use e2e::registries::LATEST;
use e2e::shop::{FRAME, Shop, answer, badge};
use e2e::{dist, in_each_browser};
use registry::Check;
use serde_json::json;
use site::{Fault, On};

in_each_browser! {
    a_typed_id_is_checked,
    a_link_lands_on_its_verdict,
    what_was_altered_is_not_believed,
    what_cannot_be_reached_can_be_tried_again,
    the_language_is_switched_and_stays,
    a_list_is_checked,
    sellers_see_the_badge_and_its_code,
    the_badge_answers_on_another_page,
    the_badge_answers_in_a_frame,
}

const BADGE: &str = "robot-id-badge";

fn flip(mut bytes: Vec<u8>) -> Vec<u8> {
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    bytes
}

/// Has the register answer with an altered bucket for this ID.
fn alter_bucket(page: &Page, id: &str) -> Result<()> {
    let bucket = dist::objects(id)?.into_iter().find(|(check, _)| *check == Check::Bucket);
    let (_, path) = bucket.context("every ID has its bucket")?;
    page.site().faults().set(On::path(path), Fault::edit(flip));
    Ok(())
}

async fn a_typed_id_is_checked(page: Rc<Page>) -> Result<()> {
    page.open_check().await?;
    let typed = id("in-operation").to_lowercase();
    page.type_text(&format!("{} {}", &typed[..6], &typed[6..12])).await?;
    let named = "document.querySelector('form [data-segment=model]').innerText.includes('Yaoguang 203')";
    page.until("the model is named while one types", named).await?;
    page.type_text(&typed[12..]).await?;
    page.press(&[ENTER]).await?;
    page.until_fragment(&format!("#/r/{}", id("in-operation"))).await?;
    page.answer().await?.expect_listed("in-operation")?;
    ensure!(page.text("main").await?.contains("Yaoguang 203"), "its model is named");
    page.return_to_check().await?;
    page.put_text(MALFORMED).await?;
    page.click("#check").await?;
    let answer = page.answer_becomes("malformed").await?;
    ensure!(answer.heading == "Check character 14", "{answer:?}");
    Ok(())
}

async fn a_link_lands_on_its_verdict(page: Rc<Page>) -> Result<()> {
    for (name, status) in [("in-operation", "in-operation"), ("under-recall", "under-recall"), ("recycled", "recycled")]
    {
        page.visit(id(name)).await?.expect_listed(status)?;
        let steps = page.steps().await?;
        ensure!(steps.len() > 3 && steps.iter().all(|(_, outcome)| outcome == "held"), "{name}: {steps:?}");
    }
    page.visit(id("unknown-serial")).await?.expect("not-listed")?;
    page.visit(MALFORMED).await?.expect("malformed")?;
    // As a host that rewrites paths serves it.
    page.open(&format!("r/{}", id("suspended"))).await?;
    page.answer().await?.expect_listed("suspended").map(drop)
}

async fn what_was_altered_is_not_believed(page: Rc<Page>) -> Result<()> {
    alter_bucket(&page, id("in-operation"))?;
    page.visit(id("in-operation")).await?.expect_unproven("bucket", "hash_mismatch")?;
    ensure!(page.count("[data-event], [data-notice]").await? == 0, "nothing of a record is shown");
    page.site().faults().clear();
    // Also where the browser keeps the altered copy.
    page.click("[data-action=retry]").await?;
    page.answer_becomes("listed").await?.expect_listed("in-operation").map(drop)
}

async fn what_cannot_be_reached_can_be_tried_again(page: Rc<Page>) -> Result<()> {
    page.site().faults().set(On::path(LATEST), Fault::Drop);
    let answer = page.visit(id("retired")).await?.expect("unreachable")?;
    ensure!(answer.status.is_none() && answer.freshness.is_none(), "{answer:?}");
    page.site().faults().clear();
    page.click("[data-action=retry]").await?;
    page.answer_becomes("listed").await?.expect_listed("retired").map(drop)
}

async fn the_language_is_switched_and_stays(page: Rc<Page>) -> Result<()> {
    page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
    page.click("[data-lang=zh-Hans]").await?;
    let chinese = "document.documentElement.lang === 'zh-Hans' && document.body.innerText.includes('使用中')";
    page.until("the page is in Chinese", chinese).await?;
    page.client().refresh().await?;
    page.until("it stays so", chinese).await?;
    page.click("[data-lang=en]").await?;
    page.until("it is English again", "document.documentElement.lang === 'en'").await.map(drop)
}

async fn a_list_is_checked(page: Rc<Page>) -> Result<()> {
    page.open("#/list").await?;
    page.until("the form is there", "document.querySelector('#list-text')").await?;
    let list = format!("{}\n{}\n{MALFORMED}\n", id("suspended"), id("unknown-serial"));
    // WebKit's driver types no line breaks.
    let fill = "const field = document.querySelector('#list-text');
        field.value = arguments[0];
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));";
    page.client().execute(fill, vec![json!(list)]).await?;
    page.click("[data-action=check-list]").await?;
    let rows = "(rows => rows.length === 3 && rows.every(row => row.dataset.verdict) &&
        rows.map(({dataset: row}) => [row.verdict, row.status ?? ''].join()))([...document.querySelectorAll('tr[data-line]')])";
    let rows = page.until("each row has its answer", rows).await?;
    ensure!(rows == json!(["listed,suspended", "not-listed,", "malformed,"]), "{rows}");
    Ok(())
}

async fn sellers_see_the_badge_and_its_code(page: Rc<Page>) -> Result<()> {
    page.open(&format!("#/embed?id={}", id("suspended"))).await?;
    answer(&page, BADGE).await?.expect_listed("suspended")?;
    let code = page.text("[data-form=copy-element] pre").await?;
    ensure!(code.contains(id("suspended")), "{code}");
    Ok(())
}

async fn the_badge_answers_on_another_page(page: Rc<Page>) -> Result<()> {
    let shop = Shop::new()?;
    for (name, variant) in [("in-operation", "compact"), ("under-recall", "card"), ("suspended", "full")] {
        shop.open(&page, &badge(&page, id(name), &format!("variant={variant}"))).await?;
        answer(&page, BADGE).await?.expect_listed(name)?;
    }
    shop.open(&page, &badge(&page, id("unknown-serial"), "")).await?;
    answer(&page, BADGE).await?.expect("not-listed")?;
    shop.open(&page, &badge(&page, MALFORMED, "")).await?;
    answer(&page, BADGE).await?.expect("malformed")?;
    alter_bucket(&page, id("retired"))?;
    shop.open(&page, &badge(&page, id("retired"), "")).await?;
    answer(&page, BADGE).await?.expect_unproven("bucket", "hash_mismatch")?;
    page.site().faults().set(On::path(LATEST), Fault::Drop);
    shop.open(&page, &badge(&page, id("recycled"), "")).await?;
    answer(&page, BADGE).await?.expect("unreachable").map(drop)
}

async fn the_badge_answers_in_a_frame(page: Rc<Page>) -> Result<()> {
    let shop = Shop::new()?;
    let url = page.site().url();
    let source = format!("{url}{FRAME}#{}&variant=card&lang=de&theme=dark", id("suspended"));
    let frame =
        format!("<iframe sandbox=\"allow-scripts allow-popups\" width=340 height=460 src=\"{source}\"></iframe>");
    shop.open_under(&page, &format!("default-src 'none'; frame-src {url}"), "", "", &frame).await?;
    page.find("iframe").await?.enter_frame().await?;
    let answer = answer(&page, BADGE).await?.expect_listed("suspended")?;
    ensure!(answer.heading == "Ausgesetzt\u{a0}– darf nicht betrieben werden", "{answer:?}");
    Ok(())
}
