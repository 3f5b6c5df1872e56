//! Before the program runs, and where it cannot.

use anyhow::{Result, ensure};
use e2e::examples::id;
use e2e::{dist, journey};
use serde_json::json;
use site::{Fault, On};

/// The first part of the portal's program.
fn wasm() -> Result<String> {
    dist::part("portal_bg.wasm")
}

#[test]
fn a_page_whose_program_does_not_load_says_so() {
    journey(async |page| {
        page.allow_exceptions();
        let wasm = wasm()?;
        for fault in [Fault::Status(404), Fault::Drop, Fault::Body(b"not wasm".to_vec())] {
            page.site().faults().clear();
            page.site().faults().set(On::path(&wasm), fault.clone());
            page.open(&format!("#/r/{}", id("in-operation"))).await?;
            let says = "/could not|cannot|can't|can’t|failed/i.test(document.body.innerText)";
            page.until(&format!("the page says that it could not start ({fault:?})"), says).await?;
            ensure!(page.count("[data-verdict]").await? == 0, "no answer is shown");
            ensure!(page.text("body").await?.chars().any(|c| c > '\u{4e00}'), "it says so in Chinese as well");
        }
        // It was the network: the next visit works. (This server lets browsers keep the wasm for ever,
        // false bytes as well.)
        page.devtools("Network.clearBrowserCache", json!({})).await?;
        page.site().faults().clear();
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        Ok(())
    });
}

#[test]
fn a_page_without_scripts_says_so_in_both_languages() {
    journey(async |page| {
        page.devtools("Emulation.setScriptExecutionDisabled", json!({"value": true})).await?;
        page.client().goto(&page.base()).await?;
        // Without scripts WebDriver reads nothing: ask for what those hear who do not see the page.
        page.devtools("Accessibility.enable", json!({})).await?;
        let heard = page.devtools("Accessibility.getFullAXTree", json!({})).await?.to_string();
        page.devtools("Emulation.setScriptExecutionDisabled", json!({"value": false})).await?;
        ensure!(heard.contains("JavaScript"), "it says what is missing: {heard}");
        ensure!(heard.chars().any(|c| c > '\u{4e00}'), "it says so in Chinese as well: {heard}");
        Ok(())
    });
}

#[test]
fn something_is_shown_before_the_program_runs() {
    journey(async |page| {
        page.site().faults().set(On::path(wasm()?), Fault::Hang);
        page.open(&format!("#/r/{}", id("in-operation"))).await?;
        page.until("it says that it is loading", "document.body.innerText.includes('Loading')").await?;
        page.site().faults().clear();
        page.answer().await?.expect_listed("in-operation")?;
        ensure!(!page.text("body").await?.contains("Loading"), "and no longer does once it has loaded");
        Ok(())
    });
}

#[test]
fn a_demonstration_says_that_it_is_one() {
    journey(async |page| {
        page.open_check().await?;
        let check = page.text(".ribbon").await?;
        page.visit(id("in-operation")).await?;
        for ribbon in [check, page.text(".ribbon").await?] {
            ensure!(ribbon.contains("Demonstration register") && ribbon.contains("fictional data"), "{ribbon}");
        }
        Ok(())
    });
}

#[test]
fn opening_the_portal_fetches_what_its_size_is_counted_by() {
    journey(async |page| {
        page.open_check().await?;
        page.until("the register is told of", "!document.querySelector('[aria-busy=true]')").await?;
        let folder = format!("/{}/", dist::build()?);
        for path in page.site().faults().requests() {
            let of_build = path.strip_prefix(&folder);
            let counted = match of_build {
                // Which parts of the program there are, and which of them the first page needs, is the build's to say.
                Some(file) => {
                    ["main.js", "early.js", "portal.css", "page.css", "icon.svg", "drawings.svg"].contains(&file)
                        || file.ends_with(".wasm")
                }
                // It says what to do when it is installed, and is fetched by browsers that offer that.
                None => ["/", "/registry/v1/latest.json", "/manifest.webmanifest"].contains(&path.as_str()),
            };
            ensure!(counted, "{path} is fetched and not counted");
        }
        Ok(())
    });
}
