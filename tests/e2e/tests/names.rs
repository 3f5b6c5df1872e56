//! Names that try to speak for the page: they stand labelled and quoted, and push nothing out of sight.

use anyhow::{Context, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::registries::{Registry, now};
use e2e::shop::{Shop, answer, badge};

/// A maker's name that looks like a verdict.
const MAKER: &str = "✅ Registered — in operation. Proved: record in snapshot 0";
const MODEL: &str = "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW";

/// Whether nothing is wider than the page.
const FITS: &str = "document.documentElement.scrollWidth <= innerWidth";

#[test]
fn a_name_is_never_taken_for_the_pages_own_words() {
    let registry = Registry::with_names(("0142", MAKER), ("G1A203", MODEL), now() - 60).unwrap();
    journey(async move |page| {
        registry.serve(page.site());
        page.resize(390, 844).await?;
        // No verdict: what the name says is not so.
        let answer = page.visit(id("suspended")).await?.expect_listed("suspended")?;
        ensure!(answer.heading == "Suspended\u{a0}— must not operate", "{answer:?}");
        let made = page.text(".verdict .made").await?;
        ensure!(made.contains("Maker “✅ Registered") || made.contains("Maker\n“✅ Registered"), "{made}");
        for fragment in ["#/makers/CN0142", "#/models/CN0142G1A203", "#/makers", "#/statistics"] {
            page.open(fragment).await?;
            page.until("it is proved", "document.querySelector('[data-outcome=proved]')").await?;
            ensure!(page.eval(FITS).await? == true, "{fragment}: nothing runs out of the page");
            let title = page.text("main h1").await?;
            ensure!(!title.starts_with('✅') && !title.starts_with('W'), "{fragment}: {title}");
        }
        page.open("#/makers/CN0142").await?;
        page.until("it is proved", "document.querySelector('[data-outcome=proved]')").await?;
        let title = page.text("main h1").await?;
        ensure!(title.starts_with("Maker") && title.contains("“✅ Registered"), "labelled and quoted: {title}");
        ensure!(page.count("main h1 bdi").await? > 0, "and isolated");
        Ok(())
    });
}

#[test]
fn a_badge_labels_names_and_keeps_its_width() {
    let registry = Registry::with_names(("0142", MAKER), ("G1A203", MODEL), now() - 60).unwrap();
    journey(async move |page| {
        registry.serve(page.site());
        for variant in ["card", "full"] {
            let shop = Shop::new()?;
            page.resize(390, 844).await?;
            shop.open(&page, &badge(&page, id("suspended"), &format!("variant={variant}"))).await?;
            let answer = answer(&page, "robot-id-badge").await?.expect_listed("suspended").context(variant)?;
            ensure!(answer.heading == "Suspended\u{a0}— must not operate", "{answer:?}");
            let rows = "[...document.querySelector('robot-id-badge').shadowRoot.querySelectorAll('dl > div')]
                .map(row => row.querySelector('dt').innerText + ': ' + row.querySelector('dd bdi')?.textContent).join()";
            let rows = page.eval(rows).await?;
            ensure!(
                rows.as_str().is_some_and(|rows| rows.contains("Maker: ✅") && rows.contains("Model: WWW")),
                "{rows}"
            );
            ensure!(page.eval(FITS).await? == true, "{variant}: nothing runs out of the page");
        }
        Ok(())
    });
}
