//! Browsers that have no WebAssembly, and pages whose policy refuses it: the same verdicts, by the core as JavaScript.

use anyhow::{Context, Result, ensure};
use e2e::examples::{MALFORMED, id};
use e2e::page::{ENTER, Page};
use e2e::registries::LATEST;
use e2e::shop::{FRAME, SCRIPT, Shop, answer, badge};
use e2e::{axe, dist, journey};
use serde_json::json;
use site::{Fault, On};

const BADGE: &str = "robot-id-badge";
/// As in iOS Lockdown Mode, in the page and in its frames.
const NO_WASM: &str = "delete window.WebAssembly;";

/// How often a file of the badge was asked for.
fn asked(page: &Page, name: &str) -> Result<usize> {
    Ok(page.site().faults().count(&On::path(dist::badge(name)?)))
}

/// Has the portal's pages served under a policy that does not allow WebAssembly.
fn refuse_wasm(page: &Page) -> Result<()> {
    let policy = hosting::headers("/").find(|(name, _)| *name == "Content-Security-Policy").context("a policy")?.1;
    let strict = policy.replace(" 'wasm-unsafe-eval'", "");
    ensure!(strict != policy, "{policy}");
    page.site().faults().set(On::path("/"), Fault::Header("content-security-policy", strict));
    Ok(())
}

#[test]
fn a_badge_answers_without_webassembly() {
    journey(async |page| {
        page.before_each_page(NO_WASM).await?;
        let shop = Shop::new()?;
        for (name, variant) in [("service-recall", "compact"), ("under-recall", "card"), ("suspended", "full")] {
            shop.open(&page, &badge(&page, id(name), &format!("variant={variant}"))).await?;
            let status = if name == "service-recall" { "in-operation" } else { name };
            answer(&page, BADGE).await?.expect_listed(status)?;
        }
        ensure!(asked(&page, "core.wasm")? == 0, "what can't run is not fetched");
        shop.open(&page, &badge(&page, id("unknown-serial"), "")).await?;
        answer(&page, BADGE).await?.expect("not-listed")?;
        page.site().faults().set(On::path(LATEST), Fault::Body(b"{}".to_vec()));
        page.devtools("Network.clearBrowserCache", json!({})).await?;
        shop.open(&page, &badge(&page, id("retired"), "")).await?;
        answer(&page, BADGE).await?.expect("unproven").map(drop)
    });
}

#[test]
fn a_badge_answers_in_a_frame_without_webassembly() {
    journey(async |page| {
        page.before_each_page(NO_WASM).await?;
        let shop = Shop::new()?;
        let url = page.site().url();
        let frame = format!("<iframe src=\"{url}{FRAME}#{}&variant=card\"></iframe>", id("retired"));
        shop.open_under(&page, &format!("default-src 'none'; frame-src {url}"), "", "", &frame).await?;
        page.find("iframe").await?.enter_frame().await?;
        answer(&page, BADGE).await?.expect_listed("retired")?;
        ensure!(asked(&page, "core-js.mjs")? == 1, "{:?}", page.site().faults().requests());
        Ok(())
    });
}

#[test]
fn a_badge_answers_where_the_sellers_policy_refuses_webassembly() {
    journey(async |page| {
        let shop = Shop::new()?;
        let url = page.site().url();
        let policy =
            format!("default-src 'none'; script-src {url}; connect-src {url}; require-trusted-types-for 'script'");
        let head = format!("<script type=module src={url}{SCRIPT}></script>");
        let badges = badge(&page, id("in-operation"), "id=one") + &badge(&page, id("suspended"), "id=two");
        shop.open_under(&page, &policy, &head, "", &badges).await?;
        answer(&page, "#one").await?.expect_listed("in-operation")?;
        answer(&page, "#two").await?.expect_listed("suspended")?;
        ensure!(asked(&page, "core.wasm")? == 0 && asked(&page, "core-js.mjs")? == 1, "one core, and the right one");
        Ok(())
    });
}

#[test]
fn a_core_that_this_browser_is_too_old_for_is_replaced() {
    journey(async |page| {
        // A program of a version that no browser knows.
        let newer = b"\0asm\x63\0\0\0".to_vec();
        page.site().faults().set(On::path(dist::badge("core.wasm")?), Fault::Body(newer));
        let shop = Shop::new()?;
        shop.open(&page, &badge(&page, id("in-operation"), "")).await?;
        answer(&page, BADGE).await?.expect_listed("in-operation")?;
        ensure!(
            asked(&page, "core.wasm")? == 2 && asked(&page, "core-js.mjs")? == 1,
            "it may have been damaged, first"
        );
        Ok(())
    });
}

#[test]
fn a_badge_whose_script_does_not_come_says_so() {
    journey(async |page| {
        page.before_each_page(NO_WASM).await?;
        page.before_each_page(e2e::page::SOON).await?;
        let shop = Shop::new()?;
        let said = "document.querySelector('robot-id-badge').shadowRoot.textContent.includes('Cannot be checked')";
        for fault in [Fault::Status(404), Fault::Hang] {
            page.site().faults().set(On::path(dist::badge("core-js.mjs")?), fault);
            shop.open(&page, &badge(&page, id("in-operation"), "")).await?;
            page.until("it says so", said).await?;
        }
        Ok(())
    });
}

/// What the badge on the portal's page says.
async fn said(page: &Page) -> Result<String> {
    let text =
        page.eval("document.querySelector('main robot-id-badge').shadowRoot.querySelector('.box').innerText").await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

#[test]
fn a_link_lands_on_its_verdict_without_webassembly() {
    journey(async |page| {
        page.before_each_page(NO_WASM).await?;
        page.visit(id("service-recall")).await?.expect_listed("in-operation")?;
        let text = said(&page).await?;
        for what in ["Registered", "open recall", "Beichen Robotics", "Yaoguang 203", "Jan 31, 2027", "Snapshot"] {
            ensure!(text.to_lowercase().contains(&what.to_lowercase()), "{what} is not in {text}");
        }
        page.visit(&id("suspended").to_lowercase()).await?.expect_listed("suspended")?;
        page.open(&format!("r/{}", id("retired"))).await?;
        page.answer().await?.expect_listed("retired")?;
        // What is asked for now, and not what the path still names.
        page.client().execute("document.querySelector('#rid').value = arguments[0]", vec![json!(MALFORMED)]).await?;
        page.click("main button").await?;
        page.answer_becomes("malformed").await?;
        page.open(&format!("#%2FR%2F{}&utm_source=x", id("retired"))).await?;
        page.answer().await?.expect_listed("retired")?;
        page.visit(MALFORMED).await?.expect("malformed").map(drop)
    });
}

#[test]
fn a_program_that_fails_before_anybody_listens_is_heard() {
    journey(async |page| {
        page.before_each_page(NO_WASM).await?;
        page.site().faults().set(On::path(dist::part("early.js")?), Fault::Hang);
        page.open(&format!("#/r/{}", id("retired"))).await?;
        page.until("the program has failed", "window.robotRegisterFailed").await?;
        page.site().faults().clear();
        page.answer().await?.expect_listed("retired").map(drop)
    });
}

#[test]
fn a_link_lands_on_its_verdict_where_a_policy_refuses_webassembly() {
    journey(async |page| {
        refuse_wasm(&page)?;
        page.visit(id("under-recall")).await?.expect_listed("under-recall").map(drop)
    });
}

#[test]
fn ids_are_checked_without_webassembly_and_what_needs_more_is_named() {
    let axe = axe::script().unwrap();
    journey(async move |page| {
        page.before_each_page(NO_WASM).await?;
        page.open_check().await?;
        let text = page.text("main").await?;
        for what in ["Check a robot", "newer browser", "WebAssembly", "Scan", "Statistics", "never sent"] {
            ensure!(text.contains(what), "{what} is not in {text}");
        }
        axe::expect_nothing(&page, &axe, axe::Rules::All, "the form").await?;
        page.type_text("cn 0142 g1a203 2026a0314b0000417").await?;
        page.press(&[ENTER]).await?;
        page.answer().await?.expect_listed("in-operation")?;
        page.client()
            .execute(
                "document.querySelector('.lang').value = 'zh-Hans'; document.querySelector('.lang').onchange()",
                vec![],
            )
            .await?;
        page.until(
            "the badge is Chinese",
            "document.querySelector('main robot-id-badge').shadowRoot.textContent.includes('使用中')",
        )
        .await?;
        ensure!(page.text("main").await?.contains("较新的浏览器"), "the page too");
        ensure!(
            page.eval("document.querySelector('#rid').value")
                .await?
                .as_str()
                .is_some_and(|id| id.starts_with("cn 0142")),
            "what was typed stays"
        );
        page.prefer(&[("prefers-color-scheme", "dark")]).await?;
        page.resize(390, 844).await?;
        axe::expect_nothing(&page, &axe, axe::Rules::All, "an answer, dark, on a phone").await?;
        ensure!(page.eval("document.documentElement.scrollWidth <= innerWidth").await? == true, "it fits");
        // It is chosen for the next visit too.
        page.visit(id("unknown-model")).await?.expect("not-listed")?;
        ensure!(said(&page).await?.contains("北辰机器人"), "the maker is named: {}", said(&page).await?);
        Ok(())
    });
}
