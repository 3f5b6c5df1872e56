//! The badge in an `<iframe>`, which needs nothing of the page but `frame-src`.

use anyhow::{Result, ensure};
use e2e::answer::Answer;
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use e2e::registries::LATEST;
use e2e::shop::{FRAME, Shop, answer};
use site::{Fault, On};

async fn show(page: &Page, fragment: &str, attributes: &str) -> Result<Answer> {
    page.client().enter_parent_frame().await?;
    let shop = Shop::new()?;
    let url = page.site().url();
    let body = format!("<iframe {attributes} width=340 height=460 src=\"{url}{FRAME}#{fragment}\"></iframe>");
    shop.open_under(page, &format!("default-src 'none'; frame-src {url}"), "", "", &body).await?;
    page.find("iframe").await?.enter_frame().await?;
    answer(page, "robot-id-badge").await
}

#[test]
fn it_gives_the_same_answers() {
    journey(async |page| {
        show(&page, &format!("{}&variant=card", id("suspended")), "").await?.expect_listed("suspended")?;
        show(&page, id("unknown-serial"), "").await?.expect("not-listed")?;
        show(&page, "CN0142", "").await?.expect("malformed")?;
        page.site().faults().set(On::path(LATEST), Fault::Body(b"{}".to_vec()));
        page.devtools("Network.clearBrowserCache", serde_json::json!({})).await?;
        show(&page, id("in-operation"), "").await?.expect("unproven")?;
        let newer = b"{\"format\":\"robot-registry/2\"}".to_vec();
        page.site().faults().set(On::path(LATEST), Fault::Body(newer));
        page.devtools("Network.clearBrowserCache", serde_json::json!({})).await?;
        let answer = show(&page, id("in-operation"), "").await?.expect_unproven("latest", "newer_format")?;
        ensure!(answer.heading.contains("older than the register"), "{answer:?}");
        ensure!(!answer.text.contains("does not verify"), "{answer:?}");
        page.site().faults().set(On::path(LATEST), Fault::Drop);
        show(&page, id("in-operation"), "").await?.expect("unreachable")?;
        Ok(())
    });
}

#[test]
fn its_language_and_form_stand_in_the_fragment() {
    journey(async |page| {
        let answer = show(&page, &format!("{}&variant=full&lang=de&theme=dark", id("in-operation")), "").await?;
        ensure!(answer.heading == "Registriert\u{a0}– in Betrieb", "{answer:?}");
        let form =
            "(b => b.variant + b.theme + document.documentElement.lang)(document.querySelector('robot-id-badge'))";
        ensure!(page.eval(form).await? == "fulldarkde", "its form is read");
        Ok(())
    });
}

#[test]
fn it_works_in_a_sandbox() {
    journey(async |page| {
        show(&page, id("retired"), "sandbox=\"allow-scripts allow-popups\"").await?.expect_listed("retired").map(drop)
    });
}

#[test]
fn its_link_leads_to_the_answer_from_a_sandbox_too() {
    journey(async |page| {
        show(&page, id("retired"), "sandbox=\"allow-scripts allow-popups\"").await?.expect_listed("retired")?;
        let before = page.client().windows().await?;
        page.eval("document.querySelector('robot-id-badge').shadowRoot.querySelector('a').click()").await?;
        // What is opened from a sandbox is in it too: of no origin, without storage.
        let opened = loop {
            if let Some(new) = page.client().windows().await?.into_iter().find(|window| !before.contains(window)) {
                break new;
            }
        };
        page.client().switch_to_window(opened).await?;
        page.answer().await?.expect_listed("retired")?;
        ensure!(page.eval("self.origin").await? == "null", "it is in the sandbox");
        Ok(())
    });
}
