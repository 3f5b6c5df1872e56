//! The Statistics page: charts, their tables, and what does not verify.

use anyhow::{Context, Result, ensure};
use e2e::dist;
use e2e::journey;
use e2e::page::Page;
use e2e::registries::{FOLDER, HOUR, Registry, config, now};
use registry::FilePath;
use site::{Fault, On};

/// The charts in which each robot is counted once.
const WHOLE: [&str; 6] = ["stage", "status", "month", "manufacturer", "model", "country"];

async fn open(page: &Page) -> Result<()> {
    page.open("#/statistics").await?;
    page.until("the charts are shown", "document.querySelector('[data-chart]')").await.map(drop)
}

async fn number(page: &Page, expression: &str) -> Result<u64> {
    page.eval(expression).await?.as_u64().with_context(|| format!("{expression} is no number"))
}

#[test]
fn every_chart_has_a_table_that_adds_up_to_all_robots() {
    journey(async move |page| {
        open(&page).await?;
        let units = dist::snapshot()?.units.count;
        for chart in WHOLE {
            let rows = format!("[...document.querySelectorAll('[data-chart={chart}] tbody [data-count]')]");
            let sum =
                number(&page, &format!("{rows}.reduce((sum, row) => sum + Number(row.dataset.count), 0)")).await?;
            ensure!(sum == units, "{chart}: {sum} of {units}");
            let total =
                format!("Number(document.querySelector('[data-chart={chart}] tfoot [data-count]').dataset.count)");
            ensure!(number(&page, &total).await? == units, "{chart}");
        }
        ensure!(page.count("[data-chart]").await? == WHOLE.len() as u64 + 1, "and the suppliers'");
        Ok(())
    });
}

#[test]
fn every_chart_is_an_image_with_a_name_a_description_and_its_bars() {
    journey(async move |page| {
        open(&page).await?;
        for chart in WHOLE.iter().chain(&["supplier"]) {
            let svg = format!("document.querySelector('[data-chart={chart}] svg[role=img]')");
            let named = |by: &str| format!("document.getElementById({svg}.getAttribute('{by}')).textContent.length");
            ensure!(number(&page, &named("aria-labelledby")).await? > 5, "{chart}");
            ensure!(number(&page, &named("aria-describedby")).await? > 5, "{chart}");
            ensure!(
                number(&page, &format!("{svg}.querySelectorAll('rect:not(.ground)').length")).await? > 4,
                "{chart}"
            );
            // Nothing is drawn past its edges, where it would widen the page.
            let past = format!(
                "(svg => [...svg.querySelectorAll('rect, text')].filter(drawn => drawn.getBoundingClientRect().right >
                    svg.getBoundingClientRect().right + 1).length)({svg})"
            );
            ensure!(number(&page, &past).await? == 0, "{chart}");
        }
        Ok(())
    });
}

#[test]
fn the_snapshot_that_proves_the_figures_is_named_and_makers_are_linked() {
    journey(async move |page| {
        open(&page).await?;
        let sequence = dist::snapshot()?.sequence.to_string();
        ensure!(page.attribute("[data-outcome=proved]", "data-sequence").await? == Some(sequence.clone()));
        ensure!(page.text("[data-outcome=proved]").await?.contains(&sequence));
        page.click("[data-chart=manufacturer] summary").await?;
        page.click("[data-chart=manufacturer] tbody a").await?;
        page.until("a maker is shown", "document.querySelector('dl[data-maker]')").await?;
        Ok(())
    });
}

#[test]
fn statistics_that_were_altered_show_no_figure() {
    journey(async move |page| {
        let path = format!("{FOLDER}{}", FilePath::Object(dist::snapshot()?.statistics));
        // As many bytes, another number.
        page.site().faults().set(
            On::path(path),
            Fault::edit(|mut bytes| {
                if let Some(digit) = bytes.iter_mut().find(|byte| (b'2'..=b'9').contains(byte)) {
                    *digit -= 1;
                }
                bytes
            }),
        );
        page.open("#/statistics").await?;
        let unproven = "[data-outcome=unproven][data-check=statistics][data-reason=hash_mismatch]";
        page.until("it is unproven", &format!("document.querySelector('{unproven}')")).await?;
        ensure!(page.count("[data-chart], .sums").await? == 0, "nothing of it is shown");
        page.site().faults().clear();
        page.click("[data-action=retry]").await?;
        page.until("the charts are shown", "document.querySelector('[data-chart]')").await?;
        Ok(())
    });
}

#[test]
fn figures_of_an_old_snapshot_say_how_old_they_are() {
    let late = config().valid_for + 24 * HOUR;
    let old = Registry::issued_at(now() - late, &config()).unwrap();
    journey(async move |page| {
        old.serve(page.site());
        open(&page).await?;
        ensure!(page.attribute("[data-outcome=proved]", "data-freshness").await?.as_deref() == Some("stale"));
        ensure!(page.text("[data-outcome=proved]").await?.contains("Out of date"));
        Ok(())
    });
}
