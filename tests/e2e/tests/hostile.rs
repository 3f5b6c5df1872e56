//! Input and surroundings that nobody asked for: the page goes on answering.

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use serde_json::json;

/// Texts that are hard on parsers, layouts and anything that counts characters.
fn rubbish() -> Vec<String> {
    vec![
        "A".repeat(10_000),
        "🤖".repeat(5_000),
        "👩\u{200d}🚀🏳\u{fe0f}\u{200d}🌈".to_owned(),
        "\u{202e}CN0142G1A203\u{202c} שלום עליכם مرحبا".to_owned(),
        "\0\0CN\0".to_owned(),
        "CN0142G1A2032026A0314B0000417\0".to_owned(),
        "\u{301}".repeat(500),
        "<script>document.title='x'</script><img src=x onerror=alert(1)>".to_owned(),
        "%%%E0%A4%A".to_owned(),
        "\n\r\t\u{b}\u{2028}".to_owned(),
        "CN0142G1A2032026A0314B000041🤖".to_owned(),
    ]
}

/// The page is alive: a good ID is answered, without another page being loaded.
async fn still_answers(page: &Page) -> Result<()> {
    ensure!(page.count("main.failed").await? == 0, "the program has stopped: {}", page.text("body").await?);
    page.client().goto(&page.link(id("in-operation"))).await?;
    page.until("the good ID is answered", "document.querySelector('[data-status=in-operation]')").await?;
    page.answer().await?.expect_listed("in-operation")?;
    Ok(())
}

#[test]
fn rubbish_in_the_field_never_stops_the_page() {
    journey(async |page| {
        page.open_check().await?;
        for text in rubbish() {
            page.put_text(&text).await?;
            page.click("#check").await?;
            let settled = "document.querySelector('[data-verdict], [aria-busy=true], main.failed')";
            page.until("there is an answer of some kind", settled).await?;
            still_answers(&page).await.with_context(|| format!("{text:.60?}"))?;
            page.return_to_check().await?;
        }
        Ok(())
    });
}

#[test]
fn half_a_surrogate_pair_never_stops_the_page() {
    journey(async |page| {
        page.open_check().await?;
        let script = "const field = document.querySelector('#rid'); field.value = 'CN\\ud83e0142\\udd16';
            field.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertText'}));";
        page.client().execute(script, Vec::new()).await?;
        page.click("#check").await?;
        page.until("there is an answer", "document.querySelector('[data-verdict], main.failed')").await?;
        still_answers(&page).await
    });
}

#[test]
fn rubbish_in_the_address_never_stops_the_page() {
    journey(async |page| {
        for fragment in [
            "#",
            "##",
            "#/r",
            "#/r/",
            "#/r/%",
            "#/r/%FF%FE",
            "#/r/%00",
            "#/r/a/b/c",
            "#//",
            "#//evil.example/",
            "#/\\",
            "#/?id=%",
            "#/?id=%F0%9F%A4%96",
            "#foo",
            "#/r/?try=offline",
            "#/r/%F0%9F%A4%96?try=nothing",
        ] {
            page.open(fragment).await?;
            page.until("something is shown", "document.querySelector('main h1')").await.context(fragment)?;
            still_answers(&page).await.context(fragment)?;
            // The same without loading a page.
            page.client().execute("location.hash = arguments[0]", vec![json!(fragment)]).await?;
            still_answers(&page).await.with_context(|| format!("{fragment}, typed into the address bar"))?;
        }
        page.open(&format!("#/r/{}", "9".repeat(30_000))).await?;
        page.answer().await?.expect("malformed")?;
        still_answers(&page).await
    });
}

#[test]
fn without_storage_the_page_still_answers() {
    journey(async |page| {
        let refuse = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('denied', 'SecurityError'); }})";
        page.before_each_page(refuse).await?;
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        page.click("[data-lang=zh-Hans]").await?;
        page.until("the language changes", "document.documentElement.lang === 'zh-Hans'").await?;
        page.visit(id("retired")).await?.expect_listed("retired")?;
        Ok(())
    });
}

#[test]
fn with_storage_that_is_full_the_page_still_answers() {
    journey(async |page| {
        page.before_each_page(
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }",
        )
        .await?;
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        Ok(())
    });
}

#[test]
fn rubbish_in_the_storage_is_no_memory() {
    journey(async |page| {
        page.visit(id("in-operation")).await?;
        for stored in ["", "null", "[]", "{", "{\"origin\":1}", "\u{0}"] {
            let script = "for (const name of Object.keys(localStorage)) localStorage[name] = arguments[0];";
            page.client().execute(script, vec![json!(stored)]).await?;
            page.visit(id("in-operation")).await?.expect_listed("in-operation").context(stored)?;
        }
        Ok(())
    });
}
