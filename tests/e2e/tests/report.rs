//! Reporting a nameplate: a text and a file that a person keeps, shares or mails. The page sends nothing.

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use serde_json::{Value, json};

async fn put(page: &Page, selector: &str, text: &str) -> Result<()> {
    let script = "const field = document.querySelector(arguments[0]); field.focus(); field.value = arguments[1];
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));";
    page.client().execute(script, vec![json!(selector), json!(text)]).await?;
    Ok(())
}

/// What the page has made last of its files.
const MADE: &str = "globalThis.files = [];
    const make = URL.createObjectURL; URL.createObjectURL = blob => { files.push(blob); return make.call(URL, blob) };
    HTMLAnchorElement.prototype.click = function () { globalThis.kept = this.download };";

async fn made(page: &Page, name: &str) -> Result<String> {
    page.until("it is kept", &format!("globalThis.kept === {}", json!(name))).await?;
    let text = page.client().execute_async("files.at(-1).text().then(arguments[0])", Vec::new()).await?;
    Ok(text.as_str().context("a text")?.to_owned())
}

#[test]
fn a_report_has_the_answer_its_receipt_and_what_a_person_says() {
    journey(async |page| {
        page.before_each_page(MADE).await?;
        for (name, answer) in [("in-operation", "in operation"), ("unknown-serial", "Not in the register")] {
            let id = id(name);
            page.visit(id).await?;
            page.click("[data-action=report]").await?;
            page.until(
                "it is answered",
                &format!("document.querySelector('[data-report]')?.innerText.includes({})", json!(answer)),
            )
            .await?;
            put(&page, "#report-place", "Hall 3, gate B").await?;
            put(&page, "#report-words", "The plate is glued on.").await?;
            page.until("the report has it", "document.querySelector('[data-report]').innerText.includes('glued on')")
                .await?;
            page.click("[data-action=save-report-json]").await?;
            let report: Value = serde_json::from_str(&made(&page, &format!("robot-report-{id}.json")).await?)?;
            ensure!(report["format"] == "robot-registry-report/1" && report["id"] == id, "{report}");
            ensure!(report["place"] == "Hall 3, gate B" && report["words"] == "The plate is glued on.", "{report}");
            ensure!(report["receipt"]["id"] == id, "the receipt goes with it");
            page.click("[data-action=save-report-text]").await?;
            let text = made(&page, &format!("robot-report-{id}.txt")).await?;
            ensure!(text.contains("Hall 3") && text.contains(answer) && text.contains(&page.link(id)), "{text}");
            let mail = page.attribute("[data-action=mail-report]", "href").await?.context("a link")?;
            ensure!(mail.starts_with("mailto:report@robot-register.example?subject=Report%20"), "{mail}");
            ensure!(mail.contains("glued%20on"), "{mail}");
        }
        let sent = page
            .site()
            .faults()
            .requests()
            .into_iter()
            .filter(|request| request.contains("glued") || request.contains("CN0142"));
        ensure!(sent.count() == 0, "nothing of it is sent");
        Ok(())
    });
}

#[test]
fn there_is_someone_to_turn_to() {
    journey(async |page| {
        page.visit(id("service-recall")).await?;
        let links = page
            .until("the addresses are there", "document.querySelector('[data-contact] a') && [...document.querySelectorAll('[data-contact] a')].map(a => a.href).join(' ')")
            .await?;
        ensure!(
            links
                == "https://cn0142.robot-maker.example/en/ mailto:support@cn0142.robot-maker.example https://cn0142.robot-maker.example/en/recalls",
            "{links}"
        );
        ensure!(page.count(".steps li").await? == 3, "how a recall is done");
        page.click("dl.kv a[href*='#/makers/']").await?;
        page.until(
            "the maker has them too",
            "document.querySelector('main h1 .named') && document.querySelector('[data-contact] a')",
        )
        .await?;
        page.click("[data-action=back]").await?;
        page.answer().await?.expect_listed("in-operation").map(drop)
    });
}

#[test]
fn an_address_without_an_id_leads_on() {
    journey(async |page| {
        page.open("#/report").await?;
        page.until("it says so", "document.querySelector('main .lead')?.innerText.includes('no robot ID')").await?;
        page.click("main .btn").await?;
        page.until("the field is there", "document.querySelector('#rid')").await.map(drop)
    });
}
