//! My robots: kept by choice, checked as a list is, and what has changed.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use e2e::registries::LATEST;
use publisher::sample::Sample;
use serde_json::json;
use site::{Fault, On};

/// Keeps what the page would have saved as a file.
const CATCH_FILES: &str = "{
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
        if (blob.type !== 'text/javascript') blob.text().then((text) => { window.saved = text; });
        return make.call(URL, blob);
    };
}";

/// Whether the check has ended, with what is proved by it shown.
const DONE: &str = "document.querySelector('[data-check=done]')";

async fn open(page: &Page) -> Result<()> {
    page.open("#/mine").await?;
    page.until("the page is there", "document.querySelector('#mine-text')").await.map(drop)
}

async fn done(page: &Page) -> Result<()> {
    page.until("the check is done", DONE).await.map(drop)
}

/// Adds robots by the form.
async fn add(page: &Page, text: &str) -> Result<()> {
    let script = "document.querySelector('.mine-add').open = true;
        document.querySelector('#mine-text').value = arguments[0];
        document.querySelector('[data-action=add]').click();";
    page.client().execute(script, vec![json!(text)]).await?;
    Ok(())
}

/// Puts robots where the page keeps them, each with what was proved of it on the first of November: listed, in operation, and
/// no recall.
async fn keep(page: &Page, ids: &[&str]) -> Result<()> {
    let mut text = "robots/1".to_owned();
    for id in ids {
        write!(
            text,
            "\n{id}\t\tBeichen\tYaoguang\t1793534400\u{1f}1793530800\u{1f}in_operation\u{1f}operation\u{1f}\t"
        )?;
    }
    page.open("registry/v1/log/checkpoint").await?;
    page.client().execute("localStorage['robot-register.mine'] = arguments[0];", vec![json!(text)]).await?;
    Ok(())
}

async fn stored(page: &Page) -> Result<String> {
    let kept = page.eval("localStorage['robot-register.mine'] ?? ''").await?;
    Ok(kept.as_str().unwrap_or_default().to_owned())
}

async fn robot(page: &Page, id: &str, attribute: &str) -> Result<Option<String>> {
    page.attribute(&format!("[data-robot='{id}']"), attribute).await
}

#[test]
fn a_robot_is_kept_by_choice_under_a_name_of_its_owners() {
    journey(async |page| {
        let one = id("in-operation");
        page.visit(one).await?.expect_listed("in-operation")?;
        ensure!(stored(&page).await?.is_empty(), "nothing is kept by itself");
        page.click("[data-action=keep-robot]").await?;
        page.until("it is asked", "document.querySelector('[data-keep] #mine-name')").await?;
        ensure!(stored(&page).await?.is_empty(), "a link alone keeps nothing");
        page.client().execute("document.querySelector('#mine-name').value = 'Hall 3'", vec![]).await?;
        page.click("[data-action=keep]").await?;
        page.until("it says so", "document.querySelector('[data-kept=true]')").await?;
        done(&page).await?;
        ensure!(robot(&page, one, "data-outcome").await?.as_deref() == Some("in-operation"));
        ensure!(robot(&page, one, "data-proved").await?.as_deref() == Some("true"));
        ensure!(page.text(".mine-who b").await? == "Hall 3");

        // It is here at the next visit, can have another name, and can go.
        open(&page).await?;
        done(&page).await?;
        page.click(".mine-robot summary").await?;
        page.until("the name can be changed", "document.querySelector('.mine-robot input')").await?;
        page.client().execute("document.querySelector('.mine-robot input').value = 'Hall 4'", vec![]).await?;
        page.click("[data-action=rename]").await?;
        page.until("it has the name", "document.querySelector('.mine-who b').innerText === 'Hall 4'").await?;
        page.click(".mine-robot summary").await?;
        page.until("it can be removed", "document.querySelector('[data-action=remove]')").await?;
        page.click("[data-action=remove]").await?;
        page.until("it is gone", "document.querySelector('[data-mine=empty]')").await?;
        ensure!(!stored(&page).await?.contains(one));
        Ok(())
    });
}

#[test]
fn what_has_changed_is_told_until_its_owner_has_seen_it() {
    journey(async |page| {
        let names = ["in-operation", "suspended", "service-recall", "retired", "unknown-serial"];
        keep(&page, &names.map(id)).await?;
        open(&page).await?;
        done(&page).await?;
        page.until("the news is there", "document.querySelector('[data-news]')").await?;
        ensure!(page.attribute("[data-news]", "data-news").await?.as_deref() == Some("4"), "all but the first");
        ensure!(page.count(&format!("[data-news-of='{}']", id("in-operation"))).await? == 0);
        let told = page.text(&format!("[data-news-of='{}']", id("suspended"))).await?;
        ensure!(told.contains("in operation") && told.to_lowercase().contains("suspended"), "{told}");
        let told = page.text(&format!("[data-news-of='{}']", id("service-recall"))).await?;
        ensure!(told.contains("New recall"), "{told}");
        let told = page.text(&format!("[data-news-of='{}']", id("unknown-serial"))).await?;
        ensure!(told.contains("Not in the register"), "{told}");
        // What needs something comes first, and can be shown alone.
        let order = page
            .eval("[...document.querySelectorAll('[data-robot]')].map(({dataset}) => dataset.need ?? '-').join(' ')")
            .await?;
        let order = order.as_str().unwrap_or_default();
        ensure!(order.starts_with("suspended not-listed ") && order.ends_with("- -"), "{order}");
        page.click("[data-filter=needs]").await?;
        page.until("they are shown alone", "document.querySelectorAll('[data-robot]').length === 3").await?;
        // Another visit finds the same, and it is still news until somebody says otherwise.
        open(&page).await?;
        page.until("the news is there", "document.querySelector('[data-news=\"4\"]')").await?;
        page.click("[data-action=seen]").await?;
        page.until("it is seen", "!document.querySelector('[data-news]')").await?;
        open(&page).await?;
        done(&page).await?;
        ensure!(page.count("[data-news]").await? == 0);
        Ok(())
    });
}

#[test]
fn what_was_proved_before_is_shown_as_that_and_never_as_an_answer() {
    journey(async |page| {
        keep(&page, &[id("in-operation"), id("suspended")]).await?;
        page.site().faults().set(On::path(LATEST), Fault::Drop);
        open(&page).await?;
        page.until("it is said", "document.querySelector('.list-offline')").await?;
        let proved = page.count("[data-proved=true], .mine-robot .list-sign:not(.open)").await?;
        ensure!(proved == 0, "nothing looks proved now");
        let told = page.text(".mine-says").await?;
        ensure!(told.contains("Last checked") && told.contains("2026"), "{told}");
        page.site().faults().clear();
        page.click("[data-action=resume]").await?;
        done(&page).await?;
        page.until("both are proved", "document.querySelectorAll('[data-proved=true]').length === 2").await?;
        Ok(())
    });
}

#[test]
fn an_export_brings_the_robots_back_and_other_files_get_a_sentence() {
    journey(async |page| {
        page.before_each_page(CATCH_FILES).await?;
        open(&page).await?;
        let (one, two) = (id("in-operation"), id("service-recall"));
        add(&page, &format!("{one}\tHalle 3, \"links\"\n{two}\nno robot at all")).await?;
        page.until("they are added", "document.querySelector('[data-added=\"2\"][data-without=\"1\"]')").await?;
        done(&page).await?;
        page.click("[data-action=calendar]").await?;
        let calendar = page.until("the calendar is made", "window.saved").await?;
        let calendar = calendar.as_str().context("a text")?;
        ensure!(
            calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.matches("BEGIN:VEVENT").count() == 1,
            "{calendar}"
        );
        page.eval("delete window.saved").await?;
        page.click("[data-action=export]").await?;
        let csv = page.until("the export is made", "window.saved").await?;
        let csv = csv.as_str().context("a text")?.to_owned();
        ensure!(csv.contains(one) && csv.contains(two), "{csv}");

        page.click("summary:has(+ p + .row [data-action=remove-all])").await?;
        page.click("[data-action=remove-all]").await?;
        page.until("all are gone", "document.querySelector('[data-mine=empty]')").await?;
        let folder = tempfile::tempdir()?;
        let upload = async |name: &str, bytes: &[u8]| -> Result<()> {
            let file = folder.path().join(name);
            fs::write(&file, bytes)?;
            page.find("#mine-file").await?.send_keys(&file.display().to_string()).await?;
            Ok(())
        };
        let many: Vec<String> = (0..100_000).map(|n| format!("CN0142G1A203{n:017}")).collect();
        for (name, bytes, why) in [
            ("other.json", b"{\"format\":\"other/1\"}".to_vec(), "no-id"),
            ("fleet.xlsx", b"PK\x03\x04\0\0\0\0".to_vec(), "no-text"),
            ("many.csv", many.join("\n").into_bytes(), "too-many"),
        ] {
            upload(name, &bytes).await?;
            page.until(&format!("{name} is refused"), &format!("document.querySelector('[data-refused={why}]')"))
                .await?;
            ensure!(page.count("[data-robot]").await? == 0, "{name}");
        }
        upload("my-robots.csv", csv.as_bytes()).await?;
        page.until("they are back", "document.querySelector('[data-added=\"2\"]')").await?;
        done(&page).await?;
        ensure!(page.text(&format!("[data-robot='{one}'] .mine-who b")).await? == "Halle 3, \"links\"");
        Ok(())
    });
}

#[test]
fn where_nothing_can_be_stored_it_is_said_and_nothing_is_lost() {
    journey(async |page| {
        keep(&page, &[id("in-operation")]).await?;
        page.before_each_page(
            "const store = Storage.prototype.setItem;
             Storage.prototype.setItem = function (name, value) {
                 if (name === 'robot-register.mine') throw new DOMException('', 'QuotaExceededError');
                 return store.call(this, name, value);
             };",
        )
        .await?;
        open(&page).await?;
        let before = stored(&page).await?;
        add(&page, id("suspended")).await?;
        page.until("it is said", "document.querySelector('[data-storage=refused] [data-action=export]')").await?;
        done(&page).await?;
        ensure!(page.count("[data-robot]").await? == 2, "both are in this page");
        ensure!(stored(&page).await? == before, "what was stored is still there");
        Ok(())
    });
}

#[test]
fn what_a_later_version_has_stored_is_left_alone() {
    journey(async |page| {
        page.open("registry/v1/log/checkpoint").await?;
        page.client().execute("localStorage['robot-register.mine'] = 'robots/2\\nnew';", vec![]).await?;
        open(&page).await?;
        add(&page, id("suspended")).await?;
        page.until("it is said", "document.querySelector('[data-storage=refused]')").await?;
        ensure!(stored(&page).await? == "robots/2\nnew");
        Ok(())
    });
}

#[test]
fn where_the_browser_erases_storage_by_itself_an_export_is_urged() {
    journey(async |page| {
        keep(&page, &[id("in-operation")]).await?;
        open(&page).await?;
        ensure!(page.count("[data-storage]").await? == 0, "not here");
        let apple = "Object.defineProperty(Navigator.prototype, 'vendor', {get: () => 'Apple Computer, Inc.'});";
        page.before_each_page(apple).await?;
        open(&page).await?;
        page.until("it is said", "document.querySelector('[data-storage=erased-when-idle]')").await.map(drop)
    });
}

#[test]
fn a_server_learns_no_more_than_from_a_list() {
    journey(async |page| {
        let ids = ["in-operation", "suspended", "unknown-serial"].map(id);
        keep(&page, &ids).await?;
        let asked = |page: &Page| -> BTreeSet<String> {
            page.site().faults().requests().into_iter().filter(|path| path.contains("/registry/")).collect()
        };
        open(&page).await?;
        done(&page).await?;
        let ours = asked(&page);
        for id in ids {
            ensure!(!ours.iter().any(|path| path.contains(id)), "{ours:?}");
        }
        let buckets = ours.iter().filter(|path| path.contains("/objects/")).count();
        ensure!(buckets <= ids.len() + 3, "a bucket for each, and the directory: {ours:?}");
        Ok(())
    });
}

#[test]
fn five_thousand_robots_are_checked_and_drawn_a_part_at_a_time() {
    journey(async |page| {
        let sample = Sample::new(28_000, 1);
        let ids: Vec<String> = sample.units.iter().take(5_000).map(|unit| unit.id.to_string()).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        keep(&page, &ids).await?;
        open(&page).await?;
        done(&page).await?;
        page.until("all are counted", "document.querySelector('[data-filter=all][data-count=\"5000\"]')").await?;
        ensure!(page.count("[data-robot]").await? == 40);
        page.until("what is shown is proved", "!document.querySelector('[data-proved=false]')").await?;
        ensure!(stored(&page).await?.lines().count() == 5_001);
        Ok(())
    });
}
