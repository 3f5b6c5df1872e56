//! Makers and models: search, one maker, one model, and what is not there.

use anyhow::{Context, Result, ensure};
use e2e::dist;
use e2e::journey;
use e2e::journey_in;
use e2e::page::{ENTER, Page, TAB};
use e2e::registries::{FOLDER, nothing_inline};
use registry::FilePath;
use serde_json::json;
use site::{Fault, On};

const MAKER: &str = "CN0142";
const MODEL: &str = "CN0142G1A203";

async fn open(page: &Page, fragment: &str) -> Result<()> {
    page.open(&format!("#{fragment}")).await?;
    page.until("the outcome is proved", "document.querySelector('[data-outcome=proved]')").await.map(drop)
}

/// Puts a text into the search field in one edit, and waits until so many makers are found.
async fn search(page: &Page, text: &str, found: &str) -> Result<()> {
    let script = "const field = document.querySelector('#makers-search'); field.focus(); field.value = arguments[0];
        field.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertFromPaste'}));";
    page.client().execute(script, vec![json!(text)]).await?;
    let condition = format!("document.querySelector('[data-found]').dataset.found {found}");
    page.until(&format!("“{text}” finds {found} makers"), &condition).await.map(drop)
}

/// The path of an object as the site is asked for it.
fn object(hash: registry::Hash) -> String {
    format!("{FOLDER}{}", FilePath::Object(hash))
}

/// The sum of the rows of a chart's table.
async fn sum(page: &Page, chart: &str) -> Result<u64> {
    let rows = format!("[...document.querySelectorAll('[data-chart={chart}] tbody [data-count]')]");
    let sum = page.eval(&format!("{rows}.reduce((sum, row) => sum + Number(row.dataset.count), 0)")).await?;
    sum.as_u64().context("a sum")
}

#[test]
fn a_maker_is_found_by_any_of_its_names_by_its_code_and_by_an_id_of_it() {
    journey(async move |page| {
        open(&page, "/makers").await?;
        let all = dist::snapshot()?.manufacturers.count;
        ensure!(page.attribute("[data-found]", "data-found").await? == Some(all.to_string()));
        ensure!(page.count("[data-maker]").await? < all, "a long list is not shown at once");
        for text in
            ["beichen", "BEICHEN robot", "北辰", "0142", "cn 0142", "ｂｅｉｃｈｅｎ", "CN0142G1A2032026A0314B0000417"]
        {
            search(&page, text, ">= 1").await?;
            ensure!(page.count(&format!("[data-maker={MAKER}]")).await? == 1, "{text}");
        }
        search(&page, "nobody at all", "=== '0'").await?;
        ensure!(page.count("[data-maker]").await? == 0);
        ensure!(page.text("[data-found]").await?.contains("nobody at all"));
        Ok(())
    });
}

#[test]
fn the_list_grows_on_demand_and_can_be_ordered() {
    journey(async move |page| {
        open(&page, "/makers").await?;
        let all = dist::snapshot()?.manufacturers.count;
        ensure!(page.count("[data-country]").await? > 1, "the makers of each country stand together");
        page.click("[data-action=more]").await?;
        let condition = format!("document.querySelectorAll('[data-maker]').length === {all}");
        page.until("all makers are shown", &condition).await?;
        page.click("#makers-order option[value=code]").await?;
        page.until("there are no countries", "!document.querySelector('[data-country]')").await?;
        let codes = "[...document.querySelectorAll('[data-maker]')].map(maker => maker.dataset.maker)";
        ensure!(page.eval(&format!("(codes => codes.join() === [...codes].sort().join())({codes})")).await? == true);
        Ok(())
    });
}

#[test]
fn a_makers_page_takes_its_own_models_and_the_statistics() {
    journey(async move |page| {
        open(&page, &format!("/makers/{MAKER}")).await?;
        ensure!(page.text("h1").await?.contains("Beichen Robotics"));
        let asked: Vec<String> =
            page.site().faults().requests().into_iter().filter(|path| path.starts_with(FOLDER)).collect();
        let snapshot = dist::snapshot()?;
        // The index stands in latest.json.
        ensure!(asked.len() == 3, "{asked:?}");
        for path in [object(snapshot.statistics), format!("{FOLDER}latest.json")] {
            ensure!(asked.contains(&path), "{path} was not asked for: {asked:?}");
        }
        let units = page.attribute("[data-units]", "data-units").await?.context("how many robots")?.parse::<u64>()?;
        ensure!(units > 0 && sum(&page, "stage").await? == units && sum(&page, "status").await? == units);
        Ok(())
    });
}

#[test]
fn a_maker_leads_to_its_models_and_a_model_to_the_check_of_a_robot() {
    journey(async move |page| {
        open(&page, &format!("/makers/{MAKER}")).await?;
        page.click(&format!("[data-model={MODEL}] a")).await?;
        page.until("the model is shown", &format!("document.querySelector('dl[data-model={MODEL}]')")).await?;
        page.until_fragment(&format!("#/models/{MODEL}")).await?;
        ensure!(page.text("h1").await?.contains("Yaoguang 203"));
        ensure!(page.count("[data-component]").await? > 0);
        ensure!(page.count("[data-recall][data-severity]").await? > 0);
        let units = page.attribute("[data-units]", "data-units").await?.context("how many robots")?.parse::<u64>()?;
        ensure!(units > 0 && sum(&page, "stage").await? == units);
        page.click("[data-action=check]").await?;
        page.until("the ID has begun", "document.querySelector('#rid')?.value.startsWith('CN 0142 G1A203')").await?;
        Ok(())
    });
}

#[test]
fn what_is_not_there_is_proved_not_to_be_there() {
    journey(async move |page| {
        for (fragment, needle) in
            [("/makers/CN9999", "9999"), ("/models/CN0142ZZZZZZ", "ZZZZZZ"), ("/models/ZZ9999AAAAAA", "9999")]
        {
            open(&page, fragment).await?;
            ensure!(page.text("[data-known=false]").await?.contains(needle), "{fragment}");
            ensure!(page.count("[data-chart], [data-units]").await? == 0, "{fragment}");
        }
        for fragment in ["/makers/nonsense", "/models/CN0142"] {
            page.open(&format!("#{fragment}")).await?;
            page.until("it says why", "document.querySelector('[data-outcome=malformed]')").await?;
        }
        Ok(())
    });
}

#[test]
fn an_index_that_was_altered_shows_no_maker() {
    journey(async move |page| {
        let index = object(dist::snapshot()?.manufacturers.index);
        nothing_inline(page.site());
        page.site().faults().set(
            On::path(&*index),
            Fault::edit(|bytes| String::from_utf8_lossy(&bytes).replace("Beichen", "Beiehen").into_bytes()),
        );
        for fragment in ["/makers", "/makers/CN0142", "/models/CN0142G1A203"] {
            page.open(&format!("#{fragment}")).await?;
            let unproven = "[data-outcome=unproven][data-check=manufacturers][data-reason=hash_mismatch]";
            page.until("it is unproven", &format!("document.querySelector('{unproven}')")).await?;
            ensure!(page.count("[data-maker], [data-model], [data-chart], [data-known]").await? == 0, "{fragment}");
            ensure!(!page.text("main").await?.contains("Beiehen"), "{fragment}");
        }
        page.site().faults().clear();
        page.click("[data-action=retry]").await?;
        page.until("the model is shown", "document.querySelector('[data-outcome=proved]')").await?;
        Ok(())
    });
}

#[test]
fn without_the_registry_the_page_says_so_and_tries_again() {
    journey(async move |page| {
        page.site().faults().set(On::prefix(FOLDER), Fault::Status(503));
        page.open("#/makers").await?;
        page.until("it is unreachable", "document.querySelector('[data-outcome=unreachable]')").await?;
        ensure!(page.text("[data-outcome=unreachable]").await?.contains("503"));
        page.site().faults().clear();
        page.click("[data-action=retry]").await?;
        page.until("the makers are shown", "document.querySelector('[data-maker]')").await?;
        Ok(())
    });
}

#[test]
fn a_maker_is_found_and_opened_by_keyboard_alone() {
    journey_in("zh-CN,zh", async move |page| {
        open(&page, "/makers").await?;
        page.client().execute("document.querySelector('#makers-search').focus()", Vec::new()).await?;
        page.press(&['0', '1', '4', '2']).await?;
        page.until("one is found", "document.querySelector('[data-found]').dataset.found === '1'").await?;
        // Past the order to the only maker.
        page.press(&[TAB, TAB, ENTER]).await?;
        page.until_fragment(&format!("#/makers/{MAKER}")).await?;
        page.until("the maker is shown", "document.querySelector('dl[data-maker]')").await?;
        page.until("its title has the focus", "document.activeElement === document.querySelector('h1')").await?;
        ensure!(page.text("h1").await?.contains("北辰"));
        Ok(())
    });
}
