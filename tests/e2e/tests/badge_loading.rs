//! What badges load, and when; and what comes too late.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::page::{Page, SOON};
use e2e::registries::LATEST;
use e2e::shop::{FRAME, SCRIPT, Shop, answer, badge};
use e2e::{dist, journey};
use serde_json::json;
use site::{Fault, On};

const BADGE: &str = "robot-id-badge";

/// What the portal was asked for, each path as often as it was.
fn asked(page: &Page, end: &str) -> usize {
    page.site().faults().requests().iter().filter(|path| path.ends_with(end)).count()
}

#[test]
fn a_hundred_badges_share_one_core_and_each_file() {
    journey(async |page| {
        let names = ["in-operation", "service-recall", "suspended", "registered", "unknown-serial"];
        let badges: String = (0..100).map(|n| badge(&page, id(names[n % names.len()]), "")).collect();
        let shop = Shop::new()?;
        shop.open(&page, &badges).await?;
        page.until("all show a verdict", "document.querySelectorAll('robot-id-badge[data-verdict]').length === 100")
            .await?;
        let mut paths = page.site().faults().requests();
        let all = paths.len();
        paths.sort();
        paths.dedup();
        ensure!(paths.len() == all, "each file once: {:#?}", page.site().faults().requests());
        ensure!(asked(&page, "core.wasm") == 1 && asked(&page, "latest.json") == 1, "{paths:#?}");
        Ok(())
    });
}

#[test]
fn nothing_is_fetched_before_a_badge_comes_near_the_viewport() {
    journey(async |page| {
        let shop = Shop::new()?;
        let far = format!("<div id=far></div>{}", badge(&page, id("in-operation"), ""));
        let head = format!("<script type=module src={}{SCRIPT}></script>", page.site().url());
        shop.open_with(&page, &head, "#far { height: 9000px }", &far).await?;
        page.until("the element is there", "customElements.get('robot-id-badge')?.name").await?;
        // Two frames: the observer has told of what is near.
        page.until("frames are drawn", "(window.n = (window.n ?? 0) + 1) > 20").await?;
        for end in ["core.wasm", "en.mjs", "latest.json"] {
            ensure!(asked(&page, end) == 0, "{end}: {:?}", page.site().faults().requests());
        }
        ensure!(page.text("robot-id-badge").await? == "Check this robot", "until then the link is shown");
        page.eval("window.scrollTo(0, 9000)").await?;
        answer(&page, BADGE).await?.expect_listed("in-operation").map(drop)
    });
}

#[test]
fn a_badge_that_is_removed_while_it_loads_does_nothing_more() {
    journey(async |page| {
        let shop = Shop::new()?;
        page.site().faults().set(On::path(LATEST), Fault::Hang);
        let first = badge(&page, id("in-operation"), "id=first");
        let second = badge(&page, id("suspended"), "id=second");
        shop.open(&page, &(first + &second)).await?;
        page.until("it is busy", "document.querySelector('#first').shadowRoot.querySelector('[aria-busy]')").await?;
        let remove = "(() => { window.told = []; window.gone = document.querySelector('#first');
            gone.addEventListener('robot-id-verdict', event => told.push(event.detail)); gone.remove(); return true; })()";
        page.eval(remove).await?;
        page.site().faults().clear();
        answer(&page, "#second").await?.expect_listed("suspended")?;
        ensure!(page.eval("gone.dataset.verdict ?? told.length").await? == 0, "no verdict came of it");
        // Back again, it looks up again.
        page.eval("document.body.append(gone)").await?;
        answer(&page, "#first").await?.expect_listed("in-operation")?;
        ensure!(page.eval("told.map(told => told.status).join()").await? == "in-operation", "and tells of it once");
        Ok(())
    });
}

#[test]
fn a_badge_that_is_only_moved_keeps_its_answer() {
    journey(async |page| {
        let shop = Shop::new()?;
        shop.open(&page, &(badge(&page, id("in-operation"), "") + "<div></div>")).await?;
        answer(&page, BADGE).await?.expect_listed("in-operation")?;
        page.site().faults().set(On::prefix("/registry/"), Fault::Drop);
        let shown = "document.querySelector('robot-id-badge').shadowRoot.firstElementChild";
        page.eval(&format!(
            "(window.before = {shown}, document.querySelector('div').append(document.querySelector('robot-id-badge')))"
        ))
        .await?;
        page.until("it is drawn again", &format!("{shown} !== before")).await?;
        answer(&page, BADGE).await?.expect_listed("in-operation").map(drop)
    });
}

#[test]
fn on_a_page_that_stays_open_an_answer_does_not_stay_fresh() {
    journey(async |page| {
        // A clock that can be put forward, and a timer that then goes off.
        let script = "{ const now = Date.now, timer = window.setTimeout; window.ahead = 0; Date.now = () => now() + ahead;
            window.setTimeout = (work, delay, ...rest) => delay > 60000 ? (window.later = work, 1) : timer(work, delay, ...rest); }";
        page.before_each_page(script).await?;
        let shop = Shop::new()?;
        shop.open(&page, &badge(&page, id("in-operation"), "")).await?;
        answer(&page, BADGE).await?.expect_listed("in-operation")?;
        page.until("a timer is set", "window.later").await?;
        page.eval("(ahead = 33 * 86400000, later(), 1)").await?;
        page.until("it is stale", "document.querySelector('robot-id-badge[data-freshness=stale]')").await.map(drop)
    });
}

#[test]
fn an_answer_for_an_id_that_is_no_longer_asked_for_is_dropped() {
    journey(async |page| {
        let shop = Shop::new()?;
        let (slow, quick) = (id("in-operation"), id("retired"));
        for (_, path) in dist::objects(slow)? {
            if !dist::objects(quick)?.iter().any(|(_, other)| *other == path) {
                page.site().faults().set(On::path(path), Fault::Hang);
            }
        }
        shop.open(&page, &badge(&page, slow, "")).await?;
        page.until("it is busy", "document.querySelector('robot-id-badge').shadowRoot.querySelector('[aria-busy]')")
            .await?;
        let change = format!("(() => {{ window.told = []; const badge = document.querySelector('robot-id-badge');
            badge.addEventListener('robot-id-verdict', event => told.push(event.detail.id)); badge.robotId = '{quick}'; return 1 }})()");
        page.eval(&change).await?;
        answer(&page, BADGE).await?.expect_listed("retired")?;
        page.site().faults().clear();
        // The late answer's files arrive now. Another badge that needs them proves that they did.
        let add = format!(
            "(() => {{ const late = document.createElement('robot-id-badge'); late.id = 'late';
            late.robotId = '{slow}'; document.body.append(late); return 1 }})()"
        );
        page.eval(&add).await?;
        answer(&page, "#late").await?.expect_listed("in-operation")?;
        answer(&page, BADGE).await?.expect_listed("retired")?;
        ensure!(page.eval("told.join()").await? == quick, "one event, for the ID that is asked for");
        Ok(())
    });
}

#[test]
fn properties_reflect_attributes_and_the_event_tells_the_verdict() {
    journey(async |page| {
        let shop = Shop::new()?;
        shop.open(&page, "").await?;
        page.until("the element is there", "customElements.get('robot-id-badge')?.name").await?;
        let make = format!(
            "(() => {{ const badge = document.createElement('robot-id-badge');
              Object.assign(badge, {{robotId: '{}', variant: 'card', theme: 'dark', lang: 'de'}});
              document.addEventListener('robot-id-verdict', event => window.told = event.detail);
              document.body.append(badge); return badge.outerHTML }})()",
            id("service-recall")
        );
        let html = page.eval(&make).await?;
        let html = html.as_str().unwrap_or_default();
        for attribute in
            ["robot-id=\"CN0142G1A2032026A0314B0000417\"", "variant=\"card\"", "theme=\"dark\"", "lang=\"de\""]
        {
            ensure!(html.contains(attribute), "{html}");
        }
        let told = page.until("the event came", "window.told").await?;
        for (name, value) in [
            ("verdict", "listed"),
            ("status", "in-operation"),
            ("freshness", "fresh"),
            ("id", id("service-recall")),
            ("recalls", "1"),
        ] {
            ensure!(told[name] == value, "{name} of {told}");
        }
        Ok(())
    });
}

#[test]
fn two_copies_of_the_script_do_no_harm() {
    journey(async |page| {
        let shop = Shop::new()?;
        let url = page.site().url();
        // The same file under another address is another copy to the browser.
        let head = format!(
            "<script type=module src={url}{SCRIPT}></script><script type=module src={url}{SCRIPT}?2></script>
             <script type=module src={}{SCRIPT}></script>",
            url.replace("127.0.0.1", "localhost")
        );
        let policy = format!(
            "default-src 'none'; script-src {url} {0} 'wasm-unsafe-eval'; connect-src {url} {0}",
            url.replace("127.0.0.1", "localhost")
        );
        shop.open_under(&page, &policy, &head, "", &badge(&page, id("in-operation"), "")).await?;
        answer(&page, BADGE).await?.expect_listed("in-operation")?;
        page.until(
            "every copy has run",
            "performance.getEntriesByType('resource').filter(r => r.name.includes('robot-id-badge.js')).length === 3",
        )
        .await?;
        ensure!(asked(&page, "core.wasm") == 1, "{:?}", page.site().faults().requests());
        Ok(())
    });
}

#[test]
fn neither_the_id_nor_the_page_is_told_to_the_server() {
    journey(async |page| {
        let shop = Shop::new()?;
        let id = id("service-recall");
        let head =
            format!("<script type=module referrerpolicy=no-referrer src={}{SCRIPT}></script>", page.site().url());
        shop.open_with(&page, &head, "", &badge(&page, id, "")).await?;
        answer(&page, BADGE).await?.expect_listed("in-operation")?;
        let mut seen = 0;
        for request in page.sent().await? {
            if request.contains(&page.site().url()) && !request.contains("shop.css") {
                seen += 1;
                let lower = request.to_lowercase();
                let referer = lower.contains("\"referer\"") && !lower.contains("\"referer\":\"\"");
                ensure!(!referer && !lower.contains("\"cookie\""), "{request}");
                ensure!(!request.contains(&id[12..]), "{request}");
            }
        }
        ensure!(seen > 5, "there were requests to look at: {seen}");
        ensure!(
            page.eval("document.cookie + localStorage.length + sessionStorage.length").await? == "00",
            "nothing is stored"
        );
        Ok(())
    });
}

#[test]
fn what_came_damaged_once_is_asked_for_again_past_the_cache() {
    journey(async |page| {
        let shop = Shop::new()?;
        let id = id("in-operation");
        let bucket = dist::objects(id)?.into_iter().find(|(check, _)| *check == registry::Check::Bucket);
        let (_, bucket) = bucket.context("no bucket")?;
        let core = dist::badge("core.wasm")?;
        for (path, fault) in [
            (
                bucket,
                Fault::edit(|mut bytes| {
                    bytes[0] ^= 1;
                    bytes
                }),
            ),
            (LATEST.to_owned(), Fault::Body(b"{}".to_vec())),
            (core, Fault::Body(b"<!doctype html>".to_vec())),
        ] {
            page.devtools("Network.clearBrowserCache", json!({})).await?;
            page.site().faults().set_for(1, On::path(&path), fault);
            shop.open(&page, &badge(&page, id, "")).await?;
            answer(&page, BADGE).await?.expect_listed("in-operation").context(path)?;
        }
        Ok(())
    });
}

#[test]
fn a_core_that_hangs_is_told() {
    journey(async |page| {
        let shop = Shop::new()?;
        page.before_each_page(SOON).await?;
        page.site().faults().set(On::path(dist::badge("core.wasm")?), Fault::Hang);
        shop.open(&page, &badge(&page, id("in-operation"), "")).await?;
        let said = "document.querySelector('robot-id-badge').shadowRoot.textContent.includes('Cannot be checked')";
        page.until("it says so", said).await.map(drop)
    });
}

/// The files that a compact badge asks for, in rounds: each is asked for before an answer to its own round has come, and
/// none besides.
async fn in_rounds(page: &Page, embed: &str, rounds: &[Vec<String>]) -> Result<()> {
    page.devtools("Network.clearBrowserCache", json!({})).await?;
    let faults = page.site().faults();
    faults.forget_requests();
    faults.set(On::prefix("/"), Fault::Hang);
    let shop = Shop::new()?;
    // A page waits for the scripts that stand in it, and is opened here before they come.
    shop.open_under(page, "default-src * 'wasm-unsafe-eval'", "", "", "").await?;
    page.eval(&format!("({embed}, true)")).await?;
    let mut expected = Vec::new();
    for round in rounds {
        expected.extend(round.iter().cloned());
        expected.sort();
        let asked = || {
            let mut asked = faults.requests();
            asked.sort();
            asked
        };
        let deadline = Instant::now() + Duration::from_secs(10);
        while asked().len() < expected.len() {
            ensure!(Instant::now() < deadline, "asked for {:#?}\nand not for {expected:#?}", asked());
            page.eval("new Promise(requestAnimationFrame)").await?;
        }
        ensure!(asked() == expected, "asked for {:#?}\nin place of {expected:#?}", asked());
        faults.release();
    }
    Ok(())
}

#[test]
fn a_verdict_takes_three_rounds_of_requests_and_eight_in_all() {
    journey(async |page| {
        let id = id("in-operation");
        let files = |names: &[&str]| names.iter().map(|name| dist::badge(name)).collect::<Result<Vec<_>>>();
        let objects: Vec<String> = dist::objects(id)?.into_iter().map(|(_, path)| path).collect();
        let url = page.site().url();
        let (script, latest) = (SCRIPT.to_owned(), LATEST.to_owned());

        let element = format!(
            "document.head.append(Object.assign(document.createElement('script'), {{type: 'module', src: '{url}{SCRIPT}'}})),
             document.body.append(Object.assign(document.createElement('robot-id-badge'), {{robotId: '{id}'}}))"
        );
        let second = [files(&["core.wasm", "words/en.mjs"])?, vec![latest.clone()]].concat();
        let rounds = [vec![script.clone()], second, objects.clone()];
        in_rounds(&page, &element, &rounds).await?;
        answer(&page, BADGE).await?.expect_listed("in-operation")?;
        ensure!(rounds.concat().len() <= 8, "{rounds:#?}");

        let frame = format!(
            "document.body.append(Object.assign(document.createElement('iframe'), {{src: '{url}{FRAME}#{id}'}}))"
        );
        let second = [files(&["core.wasm", "frame.mjs"])?, vec![script, latest]].concat();
        let third = [files(&["words/en.mjs"])?, objects].concat();
        let rounds = [vec![FRAME.to_owned()], second, third];
        in_rounds(&page, &frame, &rounds).await?;
        page.find("iframe").await?.enter_frame().await?;
        answer(&page, BADGE).await?.expect_listed("in-operation")?;
        ensure!(rounds.concat().len() <= 8, "{rounds:#?}");
        Ok(())
    });
}
