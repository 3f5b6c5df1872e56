//! Without a network: what was seen is proved again from this device, and a newer portal asks before it takes over.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::examples::id;
use e2e::page::{ENTER, Page};
use e2e::registries::{DAY, HOUR, LATEST, Registry, config, now};
use e2e::{dist, journey_offline};
use registry::Hash;
use serde_json::{Value, json};
use site::{Fault, On};

const OBJECTS: &str = "/registry/v1/objects/";
const READY: &str = "document.documentElement.dataset.offline === 'ready'";
const BAR: &str = "document.querySelector('[data-update=ready] button')";

/// The worker has kept the page and what it had loaded.
async fn ready(page: &Page) -> Result<()> {
    page.until("what was loaded is kept for later", READY).await.map(drop)
}

fn unplug(page: &Page) {
    page.site().faults().set(On::prefix("/"), Fault::Drop);
}

/// The value that a JavaScript promise comes to.
async fn promised(page: &Page, promise: &str) -> Result<Value> {
    let script = format!("const done = arguments[0]; ({promise}).then(done, error => done('failed: ' + error));");
    page.client().execute_async(&script, Vec::new()).await.with_context(|| format!("waiting for {promise}"))
}

/// The build that the open page is of.
async fn build(page: &Page) -> Result<String> {
    let src = page.eval("document.querySelector('script[src$=\"main.js\"]').getAttribute('src')").await?;
    Ok(src.as_str().and_then(|src| src.split('/').next()).context("a page without its script")?.to_owned())
}

/// Puts another version into the folder that is served: the same program in a folder of another name, as if its content
/// had changed. The folder of before is gone.
fn deploy(folder: &Path) -> Result<String> {
    let old = dist::build()?;
    let new = format!("portal-{}", "0123456789abcdef");
    fs::rename(folder.join(&old), folder.join(&new))?;
    for file in ["index.html", "manifest.webmanifest"] {
        let text = fs::read_to_string(folder.join(file))?;
        fs::write(folder.join(file), text.replace(&old, &new))?;
    }
    let worker = fs::read_to_string(folder.join("sw.js"))?.replace(&old, &new);
    let page = Hash::of(&fs::read(folder.join("index.html"))?).to_string();
    let (before, after) = worker.split_once("page:\"").context("a worker without the page's hash")?;
    let worker = format!("{before}page:\"{page}{}", after.get(page.len()..).context("a hash that is too short")?);
    let (before, after) = worker.split_once("version:\"").context("a worker without a version")?;
    fs::write(folder.join("sw.js"), format!("{before}version:\"newer{after}"))?;
    Ok(new)
}

#[test]
fn a_robot_that_was_seen_is_proved_again_and_the_answer_tells_its_age() {
    proved_again(Browser::Chromium);
}

#[test]
fn and_in_firefox() {
    proved_again(Browser::Firefox);
}

#[test]
fn and_in_webkit() {
    proved_again(Browser::WebKit);
}

fn proved_again(browser: Browser) {
    journey_offline(browser, async |page, _| {
        let robot = id("in-operation");
        page.visit(robot).await?.expect_listed("in-operation")?;
        ready(&page).await?;
        unplug(&page);
        for link in [format!("#/r/{robot}"), format!("r/{robot}")] {
            page.open(&link).await?;
            let answer = page.answer().await?.expect_listed("in-operation")?;
            ensure!(answer.text.contains("ago"), "its age: {}", answer.text);
            ensure!(page.outcome_of("bucket").await? == "held", "it is proved, not remembered");
        }
        Ok(())
    });
}

#[test]
fn the_age_of_an_answer_that_was_kept_is_told_when_it_is_out_of_date() {
    let mut config = config();
    config.valid_for = HOUR;
    let registry = Registry::issued_at(now() - 60, &config).unwrap();
    journey_offline(Browser::Chromium, async move |page, _| {
        registry.serve(page.site());
        page.visit(id("in-operation")).await?;
        ready(&page).await?;
        unplug(&page);
        // The device's clock is what tells.
        page.before_each_page("const now = Date.now; Date.now = () => now() + 7_200_000").await?;
        let answer = page.visit(id("in-operation")).await?.expect("listed")?;
        ensure!(answer.freshness.as_deref() == Some("stale"), "{answer:#?}");
        Ok(())
    });
}

#[test]
fn the_check_page_opens_and_a_robot_that_was_not_seen_is_unreachable() {
    journey_offline(Browser::Chromium, async |page, _| {
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        ready(&page).await?;
        unplug(&page);
        page.open_check().await?;
        page.type_text(id("retired")).await?;
        page.press(&[ENTER]).await?;
        let answer = page.answer().await?.expect("unreachable")?;
        ensure!(answer.text.contains("no earlier answer"), "{}", answer.text);
        ensure!(answer.text.contains("Beichen Robotics"), "what is kept still decodes it: {}", answer.text);
        Ok(())
    });
}

#[test]
fn who_has_only_opened_the_check_page_can_check() {
    journey_offline(Browser::Chromium, async |page, _| {
        page.open_check().await?;
        ready(&page).await?;
        unplug(&page);
        page.open_check().await?;
        page.type_text(id("retired")).await?;
        page.press(&[ENTER]).await?;
        page.answer().await?.expect("unreachable")?;
        ensure!(page.count("[role=alert]").await? == 0, "nothing of the page is missing");
        Ok(())
    });
}

#[test]
fn where_the_files_are_gone_the_last_answer_is_told_as_such() {
    journey_offline(Browser::Chromium, async |page, _| {
        page.visit(id("suspended")).await?.expect_listed("suspended")?;
        ready(&page).await?;
        ensure!(promised(&page, "caches.delete('objects')").await? == json!(true), "there were some");
        page.devtools("Network.clearBrowserCache", json!({})).await?;
        unplug(&page);
        let answer = page.visit(id("suspended")).await?.expect("unreachable")?;
        ensure!(answer.text.contains("Last proved answer") && answer.text.contains("Suspended"), "{}", answer.text);
        Ok(())
    });
}

#[test]
fn what_cannot_have_changed_is_fetched_once() {
    journey_offline(Browser::Chromium, async |page, _| {
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        ready(&page).await?;
        page.devtools("Network.clearBrowserCache", json!({})).await?;
        page.site().faults().forget_requests();
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        let faults = page.site().faults();
        let requests = faults.requests();
        ensure!(faults.count(&On::prefix(OBJECTS)) == 0, "no object: {requests:#?}");
        ensure!(faults.count(&On::prefix("/portal-")) == 0, "no part of the program: {requests:#?}");
        ensure!(faults.count(&On::path(LATEST)) > 0, "what may have changed is asked for: {requests:#?}");
        Ok(())
    });
}

#[test]
fn a_newer_snapshot_is_shown_as_soon_as_it_can_be_had() {
    let first = Registry::issued_at(now() - 2 * HOUR, &config()).unwrap();
    let second = first.followed_by(now() - HOUR, &config()).unwrap();
    journey_offline(Browser::Chromium, async move |page, _| {
        first.serve(page.site());
        let before = page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        ready(&page).await?;
        second.serve(page.site());
        let after = page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        ensure!(before.text.contains("2 hours ago") && after.text.contains("1 hour ago"), "{before:#?} {after:#?}");
        // And that is what is kept then: an older one would look like a registry that was turned back.
        unplug(&page);
        let kept = page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        ensure!(kept.text.contains("1 hour ago"), "{kept:#?}");
        Ok(())
    });
}

#[test]
fn a_registry_that_does_not_answer_is_not_waited_for_long() {
    journey_offline(Browser::Chromium, async |page, _| {
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        ready(&page).await?;
        for fault in [Fault::Hang, Fault::Status(503)] {
            page.site().faults().set(On::path(LATEST), fault);
            page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        }
        Ok(())
    });
}

#[test]
fn what_does_not_verify_is_not_kept() {
    journey_offline(Browser::Chromium, async |page, _| {
        page.open_check().await?;
        ready(&page).await?;
        let spoil = Fault::edit(|mut bytes| {
            if let Some(last) = bytes.last_mut() {
                *last ^= 1;
            }
            bytes
        });
        page.site().faults().set(On::prefix(OBJECTS), spoil);
        page.visit(id("in-operation")).await?.expect("unproven")?;
        page.site().faults().clear();
        page.click("[data-action=retry]").await?;
        page.answer_becomes("listed").await?.expect_listed("in-operation")?;
        unplug(&page);
        page.visit(id("in-operation")).await?.expect_listed("in-operation").map(drop)
    });
}

#[test]
fn nothing_is_kept_for_later_before_the_verdict_is_shown() {
    journey_offline(Browser::Chromium, async |page, _| {
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        ready(&page).await?;
        let requests = page.site().faults().requests();
        let first = |name: &str| requests.iter().position(|path| path.ends_with(name));
        let worker = first("/sw.js").context("the worker was asked for")?;
        let needed = dist::objects(id("in-operation"))?.into_iter().map(|(_, path)| path);
        for file in needed.chain(["portal_bg.wasm", "page.wasm", "latest.json"].map(str::to_owned)) {
            let place = first(&file).with_context(|| format!("{file} was not asked for"))?;
            ensure!(place < worker, "the worker came before {file}: {requests:#?}");
        }
        Ok(())
    });
}

#[test]
fn nothing_that_is_kept_names_a_robot() {
    journey_offline(Browser::Chromium, async |page, _| {
        let robot = id("in-operation");
        page.open(&format!("r/{robot}")).await?;
        page.answer().await?.expect_listed("in-operation")?;
        ready(&page).await?;
        page.visit(id("suspended")).await?.expect_listed("suspended")?;
        let keys = "caches.keys().then(names => Promise.all(names.map(name => caches.open(name)
            .then(cache => cache.keys())))).then(all => all.flat().map(request => request.url))";
        let keys = promised(&page, keys).await?;
        let keys: Vec<_> = keys.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        ensure!(keys.len() > 10, "{keys:#?}");
        for key in keys {
            ensure!(!key.contains("/r/") && !key.contains(robot), "{key}");
        }
        Ok(())
    });
}

#[test]
fn a_newer_version_asks_before_it_takes_over() {
    journey_offline(Browser::Chromium, async |page, folder| {
        page.open_check().await?;
        ready(&page).await?;
        let old = build(&page).await?;
        let new = deploy(&folder)?;
        page.open_check().await?;
        page.until("the newer version is offered", BAR).await?;
        ensure!(build(&page).await? == old, "and has not taken over");
        ensure!(
            page.eval("document.activeElement === document.querySelector('#rid')").await? == json!(false)
                || page.eval("!document.activeElement.closest('[data-update]')").await? == json!(true),
            "nor taken the focus"
        );
        ensure!(page.count("[data-update] [role=status]").await? == 1, "it is announced");
        // The page goes on, with parts that the server no longer has.
        page.type_text(id("in-operation")).await?;
        page.press(&[ENTER]).await?;
        page.answer().await?.expect_listed("in-operation")?;
        ensure!(build(&page).await? == old, "still the same");

        page.eval("document.querySelector('[data-action=update]').focus()").await?;
        page.press(&[ENTER]).await?;
        page.until("the newer one has taken over", &format!("document.querySelector('script[src^=\"{new}\"]')"))
            .await?;
        page.answer().await?.expect_listed("in-operation")?;
        ensure!(page.count("[data-update]").await? == 0, "and is not offered again");
        // It is kept as the one before was.
        unplug(&page);
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        ensure!(build(&page).await? == new, "the newer one");
        Ok(())
    });
}

#[test]
fn a_register_of_a_later_version_makes_the_page_ask_for_a_newer_one() {
    journey_offline(Browser::Chromium, async |page, folder| {
        // An answer out of date can be asked for anew without loading the page.
        let mut daily = config();
        daily.valid_for = DAY;
        Registry::issued_at(now() - 2 * DAY, &daily)?.serve(page.site());
        page.visit(id("in-operation")).await?.expect("listed")?;
        ready(&page).await?;
        deploy(&folder)?;
        let later =
            |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).replacen("registry/1", "registry/2", 1).into_bytes();
        page.site().faults().set(On::path(LATEST), Fault::edit(later));
        page.click("[data-action=retry]").await?;
        let answer = page.answer_becomes("unproven").await?;
        ensure!(answer.reason.as_deref() == Some("newer_format"), "{answer:?}");
        page.until("the newer version is offered", BAR).await.map(drop)
    });
}

#[test]
fn another_window_keeps_its_version_until_it_is_asked_too() {
    journey_offline(Browser::Chromium, async |page, folder| {
        page.open_check().await?;
        ready(&page).await?;
        let old = build(&page).await?;
        let first = page.client().window().await?;
        let second = page.client().new_window(false).await?.handle;
        page.client().switch_to_window(second.clone()).await?;
        page.open_check().await?;
        deploy(&folder)?;

        page.client().switch_to_window(first).await?;
        page.open_check().await?;
        page.click("[data-action=update]").await?;
        page.until("it has taken over here", &format!("!document.querySelector('script[src^=\"{old}\"]')")).await?;

        page.client().switch_to_window(second).await?;
        page.until("it is offered there", BAR).await?;
        ensure!(build(&page).await? == old, "and has not taken over");
        page.type_text(id("in-operation")).await?;
        page.press(&[ENTER]).await?;
        page.answer().await?.expect_listed("in-operation").map(drop)
    });
}

#[test]
fn an_offer_can_be_put_off() {
    journey_offline(Browser::Chromium, async |page, folder| {
        page.open_check().await?;
        ready(&page).await?;
        deploy(&folder)?;
        page.open_check().await?;
        page.click("[data-action=update-later]").await?;
        ensure!(page.count("[data-update]").await? == 0, "it has gone");
        page.type_text("CN0142").await?;
        Ok(())
    });
}

#[test]
fn where_nothing_may_be_kept_the_page_works() {
    journey_offline(Browser::Chromium, async |page, _| {
        works(&page, "a script that is not there", || page.site().faults().set(On::path("/sw.js"), Fault::Status(404)))
            .await?;
        page.before_each_page(
            "if (navigator.serviceWorker) ServiceWorkerContainer.prototype.register =
                 () => Promise.reject(new DOMException('refused', 'SecurityError'))",
        )
        .await?;
        works(&page, "a browser that refuses", || ()).await?;
        page.before_each_page(
            "Object.defineProperty(Navigator.prototype, 'serviceWorker', {get() { return undefined }})",
        )
        .await?;
        works(&page, "an origin without workers", || ()).await
    });
}

async fn works(page: &Rc<Page>, where_: &str, begin: impl FnOnce()) -> Result<()> {
    begin();
    page.visit(id("in-operation")).await?.expect_listed("in-operation").with_context(|| where_.to_owned())?;
    ensure!(promised(page, "caches.keys()").await? == json!([]), "{where_}: nothing is kept");
    Ok(())
}

#[test]
fn what_is_kept_of_the_register_goes_with_what_is_forgotten() {
    journey_offline(Browser::Chromium, async |page, _| {
        let kept = "caches.keys().then(names => names.filter(name => !name.startsWith('build-')).sort().join())";
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        ready(&page).await?;
        ensure!(promised(&page, kept).await? == json!("changing,objects"), "files of the register are kept");
        page.open("#/about/privacy").await?;
        page.click("[data-action=forget-all]").await?;
        page.until("nothing is shown", "document.querySelector('[data-kept=nothing]')").await?;
        // The worker asks for nothing by itself: what is gone stays so.
        ensure!(promised(&page, kept).await? == json!(""), "none of them is left");
        Ok(())
    });
}

/// Something else in place of a file, with the status 200: as guest networks answer.
fn log_in_page() -> Fault {
    Fault::Body(b"<!doctype html><title>Log in</title><form><input name=room></form>".to_vec())
}

#[test]
fn a_log_in_page_is_not_kept_in_place_of_the_newest_snapshot() {
    journey_offline(Browser::Chromium, async |page, _| {
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        ready(&page).await?;
        let half = Fault::edit(|bytes| bytes[..bytes.len() / 2].to_vec());
        for fault in [log_in_page(), half, Fault::Body(b"{}".to_vec())] {
            page.site().faults().set(On::path(LATEST), fault);
            // What is kept answers in its place, and goes on doing so.
            page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
            unplug(&page);
            page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
            page.site().faults().clear();
        }
        Ok(())
    });
}

#[test]
fn what_an_earlier_version_has_kept_wrongly_is_not_used() {
    journey_offline(Browser::Chromium, async |page, _| {
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        ready(&page).await?;
        let spoil =
            "caches.open('changing').then(cache => cache.put(new URL('registry/v1/latest.json', document.baseURI),
            new Response('<!doctype html>')))";
        promised(&page, spoil).await?;
        // And its parts of the program, which it kept as they came.
        let old = "caches.open('page-1').then(cache => cache.put('/portal-0123456789abcdef/old.js',
            new Response('<p>', {headers: {'Content-Type': 'text/html'}})))";
        promised(&page, old).await?;
        ensure!(
            promised(&page, "fetch('/portal-0123456789abcdef/old.js').then(({status}) => status)").await? == json!(404),
            "the host is asked"
        );
        unplug(&page);
        let answer = page.visit(id("in-operation")).await?.expect("unreachable")?;
        ensure!(answer.text.contains("Last proved answer"), "{}", answer.text);
        page.site().faults().clear();
        page.click("[data-action=retry]").await?;
        page.answer_becomes("listed").await?;
        unplug(&page);
        page.visit(id("in-operation")).await?.expect_listed("in-operation").map(drop)
    });
}

#[test]
fn a_part_that_came_wrong_is_not_kept_and_is_asked_for_again() {
    journey_offline(Browser::Chromium, async |page, _| {
        page.allow_exceptions();
        page.open_check().await?;
        ready(&page).await?;
        let half = Fault::edit(|bytes| bytes[..bytes.len() / 2].to_vec());
        for fault in [log_in_page(), half] {
            page.site().faults().set(On::path(dist::part("pages.wasm")?), fault);
            page.open("#/about").await?;
            page.until("it is said", "document.querySelector('main [role=alert], .failed:not([hidden])')").await?;
        }
        // The browser itself has kept what came for ever: it is asked past that.
        page.site().faults().clear();
        page.open("#/about").await?;
        page.until("the page is there", "document.querySelector('main h1')?.innerText.includes('About')").await?;
        unplug(&page);
        page.open("#/about").await?;
        page.until("it is kept now", "document.querySelector('main h1')?.innerText.includes('About')").await.map(drop)
    });
}

#[test]
fn a_newer_version_that_came_wrong_is_not_offered_until_it_is_right() {
    journey_offline(Browser::Chromium, async |page, folder| {
        page.open_check().await?;
        ready(&page).await?;
        let old = build(&page).await?;
        let new = deploy(&folder)?;
        let part = format!("/{new}/page.wasm");
        page.site().faults().set(On::path(&part), log_in_page());
        page.open_check().await?;
        let refused = "navigator.serviceWorker.getRegistration().then(async registration => {
            while (!registration.installing) { await registration.update(); }
            const {installing: worker} = registration;
            await new Promise(done => worker.onstatechange = () => worker.state === 'redundant' && done());
            return (await caches.keys()).filter(name => name.startsWith('build-')).length;
        })";
        ensure!(promised(&page, refused).await? == json!(1), "nothing of it is kept");
        ensure!(page.count("[data-update]").await? == 0 && build(&page).await? == old, "nor offered");
        page.site().faults().clear();
        page.open_check().await?;
        page.click("[data-action=update]").await?;
        page.until("it has taken over", &format!("document.querySelector('script[src^=\"{new}\"]')")).await.map(drop)
    });
}
