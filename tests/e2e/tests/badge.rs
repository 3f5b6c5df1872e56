//! The badge on a page of another origin: the answers that it gives.

use anyhow::{Context, Result, ensure};
use e2e::examples::{MALFORMED, id};
use e2e::page::Page;
use e2e::registries::{DAY, HOUR, LATEST, Registry, config, nothing_inline, now};
use e2e::shop::{Shop, answer, badge};
use e2e::{dist, journey};
use registry::Check;
use site::{Fault, On};

const BADGE: &str = "robot-id-badge";

/// The path of the object by which `dist/` answers for an ID in one check.
fn object(id: &str, check: Check) -> Result<String> {
    let found = dist::all_objects(id)?.into_iter().find(|(other, _)| *other == check);
    Ok(found.with_context(|| format!("no object for {}", check.name()))?.1)
}

async fn show(page: &Page, id: &str) -> Result<e2e::answer::Answer> {
    page.devtools("Network.clearBrowserCache", serde_json::json!({})).await?;
    let shop = Shop::new()?;
    shop.open(page, &badge(page, id, "")).await?;
    answer(page, BADGE).await
}

#[test]
fn listed_robots_show_their_status() {
    journey(async |page| {
        let shop = Shop::new()?;
        for (name, status) in [
            ("in-operation", "in-operation"),
            ("service-recall", "in-operation"),
            ("under-recall", "under-recall"),
            ("suspended", "suspended"),
            ("registered", "registered"),
            ("retired", "retired"),
            ("recycled", "recycled"),
        ] {
            for variant in ["compact", "card", "full"] {
                shop.open(&page, &badge(&page, id(name), &format!("variant={variant}"))).await?;
                let answer = answer(&page, BADGE).await?.expect_listed(status).context(name)?;
                let domain = page.site().url().replace("http://", "");
                ensure!(answer.text.contains(&format!("Check on {domain}")), "it names the portal: {}", answer.text);
                ensure!(answer.text.contains("fictional"), "it says that the data is fictional: {}", answer.text);
                ensure!(answer.text.contains("Open recalls: 1") == (name == "service-recall"), "{}", answer.text);
                let told = "(b => [b.dataset.verdict, b.dataset.status, b.dataset.freshness, b.verdict].join())(
                    document.querySelector('robot-id-badge'))";
                ensure!(page.eval(told).await? == format!("listed,{status},fresh,listed"), "the element tells it too");
            }
        }
        Ok(())
    });
}

#[test]
fn the_link_leads_to_the_portals_page_of_the_robot() {
    journey(async |page| {
        let id = id("suspended");
        show(&page, id).await?;
        let href = page.eval("document.querySelector('robot-id-badge').shadowRoot.querySelector('a').href").await?;
        ensure!(href == page.link(id), "{href}");
        Ok(())
    });
}

#[test]
fn what_is_not_listed_is_proved_absent() {
    journey(async |page| {
        for (name, heading) in [
            ("unknown-serial", "Not in the register"),
            ("unknown-model", "Maker known, model unknown"),
            ("unknown-manufacturer", "Not in the register\u{a0}— unknown maker"),
        ] {
            let answer = show(&page, id(name)).await?.expect("not-listed")?;
            ensure!(answer.heading == heading && answer.freshness.as_deref() == Some("fresh"), "{answer:?}");
        }
        Ok(())
    });
}

#[test]
fn what_is_no_id_says_where_and_fetches_nothing_of_the_registry() {
    journey(async |page| {
        let answer = show(&page, MALFORMED).await?.expect("malformed")?;
        ensure!(answer.position.as_deref() == Some("14") && answer.heading == "Check character 14", "{answer:?}");
        ensure!(page.site().faults().count(&On::prefix("/registry/")) == 0, "nothing of the registry was fetched");
        for text in ["", "%00", "&lt;b&gt;x", "🤖"] {
            show(&page, text).await?.expect("malformed").context(text)?;
        }
        Ok(())
    });
}

#[test]
fn altered_records_are_not_shown() {
    journey(async |page| {
        let id = id("in-operation");
        for check in [Check::Node, Check::Bucket, Check::Manufacturers, Check::Models] {
            nothing_inline(page.site());
            let flip = |mut bytes: Vec<u8>| {
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                bytes
            };
            page.site().faults().set(On::path(object(id, check)?), Fault::edit(flip));
            let answer = show(&page, id).await?.expect_unproven(check.name(), "hash_mismatch")?;
            ensure!(answer.heading.contains("do not rely"), "{answer:?}");
            ensure!(!answer.text.contains("Beichen") && !answer.text.contains("operation"), "{answer:?}");
            page.site().faults().clear();
        }
        Ok(())
    });
}

#[test]
fn after_a_failed_proof_the_next_look_up_fetches_anew() {
    journey(async |page| {
        let id = id("in-operation");
        page.site().faults().set(On::path(object(id, Check::Bucket)?), Fault::Body(b"{}".to_vec()));
        show(&page, id).await?.expect("unproven")?;
        page.site().faults().clear();
        page.eval(
            "document.querySelector('robot-id-badge').setAttribute('robot-id', ' CN0142G1A2032026A0314B0000731')",
        )
        .await?;
        page.until("it is proved now", "document.querySelector('robot-id-badge[data-status=in-operation]')")
            .await
            .map(drop)
    });
}

#[test]
fn a_registry_that_cannot_be_reached_is_said_to_be_so() {
    journey(async |page| {
        let id = id("in-operation");
        for (path, fault) in [
            (LATEST.to_owned(), Fault::Drop),
            (LATEST.to_owned(), Fault::Status(503)),
            (object(id, Check::Bucket)?, Fault::Status(404)),
        ] {
            page.site().faults().set(On::path(path), fault);
            let answer = show(&page, id).await?.expect("unreachable")?;
            ensure!(answer.status.is_none() && answer.freshness.is_none(), "{answer:?}");
            page.site().faults().clear();
        }
        Ok(())
    });
}

#[test]
fn an_answer_that_is_out_of_date_says_so_in_place_of_the_status() {
    let mut daily = config();
    daily.valid_for = DAY;
    let stale = Registry::issued_at(now() - 2 * DAY - HOUR, &daily).unwrap();
    let expired = Registry::issued_at(now() - 20 * DAY, &daily).unwrap();
    journey(async move |page| {
        for (registry, freshness) in [(&stale, "stale"), (&expired, "expired")] {
            registry.serve(page.site());
            let answer = show(&page, id("in-operation")).await?.expect("listed")?;
            ensure!(answer.freshness.as_deref() == Some(freshness), "{answer:?}");
            ensure!(answer.heading.contains("Out of date"), "{answer:?}");
        }
        Ok(())
    });
}

#[test]
fn what_its_scripts_do_not_know_they_do_not_word() {
    journey(async |page| {
        let shop = Shop::new()?;
        shop.open(&page, &badge(&page, id("in-operation"), "")).await?;
        answer(&page, BADGE).await?.expect_listed("in-operation")?;
        let requests = page.site().faults().requests();
        let drawing = requests.iter().find(|path| path.ends_with("/draw.mjs")).context("what draws was loaded")?;
        let facts =
            "verdict: 'listed', id: 'CN0142G1A2032026A0314B0000417', freshness: 'fresh', issued: '1', recalls: '0'";
        for (what, facts) in [
            ("a status of later", format!("{{{facts}, status: 'exported', stage: 'sales'}}")),
            ("a name that every object has", format!("{{{facts}, status: 'constructor', stage: 'sales'}}")),
            ("a stage of later", format!("{{{facts}, status: 'registered', stage: 'transport'}}")),
            ("a verdict of later", "{verdict: 'revoked'}".to_owned()),
            ("a status in place of a verdict", "{verdict: 'in-operation'}".to_owned()),
        ] {
            let draw = format!(
                "(window.drawn = null, import('{}{drawing}').then(async ({{ box, known, load }}) => {{
                    const root = document.createElement('div').attachShadow({{ mode: 'open' }});
                    const loaded = await load('en', 'compact');
                    box(root, {{ facts: known({facts}), told: [], ...loaded, id: '', variant: 'compact', portal: location.href }});
                    drawn = root.firstElementChild.className + ': ' + root.firstElementChild.textContent;
                }}), true)",
                page.site().url()
            );
            page.eval(&draw).await?;
            let drawn = page.until("it is drawn", "window.drawn").await?;
            let drawn = drawn.as_str().unwrap_or_default();
            ensure!(drawn.starts_with("box pill open dim: Cannot be checked on this page"), "{what}: {drawn}");
        }
        Ok(())
    });
}

#[test]
fn without_its_core_a_badge_claims_nothing() {
    journey(async |page| {
        page.allow_exceptions();
        page.site().faults().set(
            On::prefix("/badge/v1/"),
            Fault::edit(|bytes| {
                // The wasm alone: it begins with a zero.
                if bytes.first() == Some(&0) { Vec::new() } else { bytes }
            }),
        );
        let shop = Shop::new()?;
        shop.open(&page, &badge(&page, id("in-operation"), "")).await?;
        let text = "document.querySelector('robot-id-badge').shadowRoot.textContent.includes('Cannot be checked')";
        page.until("it says that it can't be checked", text).await?;
        ensure!(page.eval("document.querySelector('robot-id-badge').verdict").await?.is_null(), "there is no verdict");
        Ok(())
    });
}

#[test]
fn without_script_the_link_inside_leads_to_the_portal() {
    journey(async |page| {
        let shop = Shop::new()?;
        let id = id("in-operation");
        shop.open_with(&page, "", "", &badge(&page, id, "")).await?;
        ensure!(page.text("robot-id-badge a").await? == "Check this robot", "it is seen");
        ensure!(page.attribute("robot-id-badge a", "href").await? == Some(page.link(id)), "it leads there");
        Ok(())
    });
}
