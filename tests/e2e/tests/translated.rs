//! Pages that a browser translates: it puts nodes of its own in place of texts. What is shown is right all the same.

use std::rc::Rc;

use anyhow::{Result, ensure};
use e2e::examples::{MALFORMED, id};
use e2e::page::Page;
use e2e::registries::LATEST;
use e2e::shop::{FRAME, Shop, answer, badge};
use e2e::{dist, journey};
use serde_json::json;
use site::{Fault, On};

/// What a translating browser does.
const TRANSLATION: &str = include_str!("../src/translation.js");
/// What somebody sees of the page, as text.
const SEEN: &str = "document.querySelector('main').innerText";

async fn translated(page: &Rc<Page>) -> Result<()> {
    page.before_each_page(TRANSLATION).await
}

/// Fails unless the page shows the one text and none of the others, and still runs.
async fn shows(page: &Page, this: &str, not: &[&str]) -> Result<()> {
    let says = format!("{SEEN}.includes({})", json!(this));
    page.until(&format!("the page says “{this}”"), &says).await?;
    ensure!(page.count("main.failed").await? == 0, "the program has stopped: {}", page.text("body").await?);
    let seen = page.eval("document.querySelector('main').textContent").await?;
    let seen = seen.as_str().unwrap_or_default();
    for other in not {
        ensure!(!seen.contains(other), "“{other}” is left of before: {seen}");
    }
    Ok(())
}

#[test]
fn a_verdict_is_never_left_in_words_of_before() {
    journey(async |page| {
        translated(&page).await?;
        page.site().faults().set(On::path(LATEST), Fault::Status(503));
        page.visit(id("in-operation")).await?.expect("unreachable")?;
        shows(&page, "«Cannot reach the register", &["Checking…"]).await?;
        page.site().faults().clear();
        page.click("[data-action=retry]").await?;
        page.answer_becomes("listed").await?.expect_listed("in-operation")?;
        shows(&page, "«Registered\u{a0}— in operation", &["Checking…", "Cannot reach", "No answer"]).await?;
        // The focus was on a button that has gone: the title can still have it.
        for (name, status, words) in [
            ("suspended", "suspended", "«Suspended\u{a0}— must not operate"),
            ("under-recall", "under-recall", "«Under recall\u{a0}— stop using"),
            ("retired", "retired", "«Retired\u{a0}— resale prohibited"),
        ] {
            page.client().execute("location.hash = arguments[0]", vec![json!(format!("#/r/{}", id(name)))]).await?;
            page.until("it is answered", &format!("document.querySelector('[data-status={status}]')")).await?;
            shows(&page, words, &["Checking…", "in operation"]).await?;
        }
        page.client().execute("location.hash = arguments[0]", vec![json!(format!("#/r/{MALFORMED}"))]).await?;
        page.answer_becomes("malformed").await?;
        shows(&page, "«Check character 14", &["Checking…", "Retired"]).await?;
        page.client()
            .execute("location.hash = arguments[0]", vec![json!(format!("#/r/{}", id("unknown-serial")))])
            .await?;
        page.answer_becomes("not-listed").await?;
        shows(&page, "«Not in the register", &["Checking…", "Check character"]).await?;
        // IDs and hashes are nobody's language.
        ensure!(page.count(".id font, .cells font").await? == 0, "codes are left alone");
        Ok(())
    });
}

async fn speak(page: &Page, language: &str) -> Result<()> {
    page.click(&format!("[data-lang={language}]")).await?;
    let there = format!("document.documentElement.lang === {}", json!(language));
    page.until("the language changes", &there).await.map(drop)
}

#[test]
fn another_language_leaves_no_words_of_the_first() {
    journey(async |page| {
        translated(&page).await?;
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        page.until("it is translated", "document.querySelector('.skip font')").await?;
        speak(&page, "de").await?;
        page.until("it is told in German", &format!("{SEEN}.includes('Registriert')")).await?;
        for left in ["Skip to content", "For sellers", "Accessibility", "Compare with the robot"] {
            let left_over = page.eval(&format!("document.body.textContent.includes({})", json!(left))).await?;
            ensure!(left_over == false, "“{left}”, of the first language, is left");
        }
        page.answer().await?.expect_listed("in-operation")?;
        for fragment in ["#/", "#/makers", "#/statistics", "#/history", "#/about"] {
            page.client().execute("location.hash = arguments[0]", vec![json!(fragment)]).await?;
            page.until("another page", "document.querySelector('main h1') && !document.querySelector('.verdict h1')")
                .await?;
            let words = "document.querySelector('.skip').textContent.includes('Skip to content')";
            let title = "document.querySelector('main h1').textContent";
            let german = page.eval(title).await?;
            speak(&page, "en").await?;
            page.until("it is told in English", &format!("{words} && {title} !== {german}")).await?;
            page.until("it is translated", "document.querySelector('.skip font')").await?;
            speak(&page, "de").await?;
            page.until("it is told in German", &format!("!({words}) && {title} === {german}")).await?;
            ensure!(page.count("main.failed").await? == 0, "{fragment}: {}", page.text("body").await?);
        }
        Ok(())
    });
}

#[test]
fn what_is_typed_is_told_as_it_is_now() {
    journey(async |page| {
        translated(&page).await?;
        page.open_check().await?;
        page.put_text("CN0142G1A203").await?;
        page.until("the maker is named", &format!("{SEEN}.includes('«Beichen Robotics»')")).await?;
        page.put_text("CN0142G1A2032026A0314B00004").await?;
        shows(&page, "«27 of 29»", &["12 of 29"]).await?;
        page.click("#check").await?;
        page.until("there is a verdict", "document.querySelector('[data-verdict=malformed]')").await?;
        page.put_text("CN9999").await?;
        shows(&page, "«Not known to the register»", &["Beichen", "27 of 29"]).await?;
        ensure!(page.count("[data-verdict]").await? == 0, "the answer is gone with its text");
        let left = page.eval("document.querySelector('main > div[role=status]').textContent").await?;
        ensure!(left == "", "and all of its words: {left}");
        Ok(())
    });
}

#[test]
fn makers_are_never_told_under_anothers_name() {
    journey(async |page| {
        translated(&page).await?;
        page.open("#/makers").await?;
        page.until("the makers are there", "document.querySelector('[data-maker]')").await?;
        let script = "const field = document.querySelector('#makers-search'); field.value = arguments[0];
            field.dispatchEvent(new InputEvent('input', {bubbles: true}));";
        for (text, name) in [("jixing", "Jixing"), ("beichen", "Beichen"), ("", "Beichen"), ("nobody at all", "")] {
            page.client().execute(script, vec![json!(text)]).await?;
            let found = format!("document.querySelector('[data-found]').textContent.includes({})", json!(text));
            page.until("the list follows", &format!("({found}) || document.querySelector('[data-maker]')")).await?;
            let sound = "[...document.querySelectorAll('[data-maker]')].every(row =>
                row.querySelector('.id').textContent.replace(' ', '') === row.dataset.maker
                && row.querySelectorAll('.named').length === 1 && row.querySelectorAll('b').length === 1)";
            page.until(&format!("“{text}”: each row has one name"), sound).await?;
            if !name.is_empty() {
                shows(&page, name, &[]).await?;
            }
        }
        let count = "document.querySelector('[data-found]').querySelectorAll('font font').length";
        ensure!(page.eval(count).await? == 1, "the count is told once");
        Ok(())
    });
}

#[test]
fn the_log_goes_on_and_statistics_stand() {
    journey(async |page| {
        translated(&page).await?;
        for fragment in ["#/statistics", "#/history"] {
            page.site().faults().set(On::path(LATEST), Fault::Status(503));
            page.open(fragment).await?;
            page.until("it can't be had", "document.querySelector('[data-outcome=unreachable]')").await?;
            page.site().faults().clear();
            page.click("[data-action=retry]").await?;
            page.until("it is proved", "document.querySelector('[data-outcome=proved]')").await?;
            shows(&page, "«as of", &["Cannot reach", "Checking…"]).await?;
        }
        Ok(())
    });
}

#[test]
fn the_landings_banner_has_the_verdicts_words_alone() {
    journey(async |page| {
        translated(&page).await?;
        page.site().faults().set(On::path(dist::part("page.wasm")?), Fault::Hang);
        page.open(&format!("#/r/{}", id("suspended"))).await?;
        page.until("the verdict is there before the page", "document.querySelector('[data-verdict][data-landing]')")
            .await?;
        shows(&page, "«Suspended\u{a0}— must not operate", &["Checking…", "Loading…"]).await?;
        page.site().faults().clear();
        page.answer().await?.expect_listed("suspended")?;
        shows(&page, "«Suspended\u{a0}— must not operate", &["Checking…", "Loading…"]).await
    });
}

#[test]
fn a_badge_and_its_frame_have_the_verdicts_words_alone() {
    journey(async |page| {
        translated(&page).await?;
        let shop = Shop::new()?;
        let text = "document.querySelector('robot-id-badge').shadowRoot.textContent";
        for variant in ["compact", "full"] {
            shop.open(&page, &badge(&page, id("in-operation"), &format!("variant={variant}"))).await?;
            answer(&page, "robot-id-badge").await?.expect_listed("in-operation")?;
            page.until("it is translated", &format!("{text}.includes('«Registered')")).await?;
            page.eval(&format!("document.querySelector('robot-id-badge').robotId = {}", json!(id("retired")))).await?;
            page.until("another answer", "document.querySelector('robot-id-badge[data-status=retired]')").await?;
            page.until("it is translated", &format!("{text}.includes('«Retired')")).await?;
            ensure!(
                page.eval(&format!("/Registered|Checking/.test({text})")).await? == false,
                "nothing is left of before"
            );
        }
        page.open(&format!("{}#{}", FRAME.trim_start_matches('/'), id("suspended"))).await?;
        answer(&page, "robot-id-badge").await?.expect_listed("suspended")?;
        page.until("it is translated", &format!("{text}.includes('«Suspended')")).await?;
        ensure!(page.eval(&format!("{text}.includes('Checking')")).await? == false, "nothing is left of before");
        Ok(())
    });
}
