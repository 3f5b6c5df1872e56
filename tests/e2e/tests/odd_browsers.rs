//! Browsers in which something is missing, refused, or throws.

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;

/// "Block all cookies": even to look at storage throws.
const NO_STORAGE: &str = "{
    const no = () => { throw new DOMException('Access is denied for this document.', 'SecurityError'); };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {get: no, configurable: true});
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {get: no, configurable: true});
}";

async fn works(page: &Page) -> Result<()> {
    page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
    page.open_check().await?;
    page.type_text("CN0142").await?;
    let row = "document.querySelector('form [data-segment=manufacturer]').innerText.includes('Beichen')";
    page.until("the maker is named", row).await.map(drop)
}

#[test]
fn an_answer_comes_whatever_a_browser_lacks() {
    journey(async |page| {
        for (what, script) in [
            ("signals that end by themselves", "delete AbortSignal.timeout;"),
            (
                "compiling while it comes",
                "delete WebAssembly.compileStreaming; delete WebAssembly.instantiateStreaming;",
            ),
            ("storage, and leave to look at it", NO_STORAGE),
        ] {
            // Each lacks what those before it lacked, too.
            page.before_each_page(script).await?;
            works(&page).await.context(what)?;
        }
        Ok(())
    });
}

#[test]
fn without_a_clipboard_the_text_is_there_to_be_copied_by_hand() {
    journey(async |page| {
        page.before_each_page("Object.defineProperty(Navigator.prototype, 'clipboard', {get: () => undefined});")
            .await?;
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        page.click("[data-action=copy-link]").await?;
        let shown = page.until("the link is shown", "document.querySelector('.copied input')?.value").await?;
        ensure!(shown.as_str() == Some(page.link(id("in-operation")).as_str()), "{shown}");
        Ok(())
    });
}

#[test]
fn without_webassembly_it_is_said_why() {
    journey(async |page| {
        page.before_each_page("delete window.WebAssembly;").await?;
        page.open("").await?;
        page.until("it is told", "document.querySelector('.failed:not([hidden])')").await?;
        ensure!(page.text("#why").await?.contains("WebAssembly"), "{}", page.text("#why").await?);
        Ok(())
    });
}
