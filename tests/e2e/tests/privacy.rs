//! What the server gets to know, and how often it is asked.

use anyhow::{Result, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::{ENTER, Page};
use e2e::registries::LATEST;
use site::On;

const REGISTRY: &str = "/registry/v1/";
const OBJECTS: &str = "/registry/v1/objects/";

/// Neither the server's log nor anything that the browser sent has the ID or its serial.
async fn never_sent(page: &Page, id: &str) -> Result<()> {
    let mut sent = page.site().faults().requests();
    sent.extend(page.sent().await?);
    ensure!(sent.len() > 4, "there are requests to look at: {sent:?}");
    for request in &sent {
        let upper = request.to_uppercase();
        ensure!(!upper.contains(id) && !upper.contains(&id[12..]), "{id} was sent: {request}");
        ensure!(!upper.contains(&id[2..12]), "part of {id} was sent: {request}");
        let address = request.split("\"url\":\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or(request);
        ensure!(!address.contains('?'), "a query was sent: {request}");
    }
    Ok(())
}

#[test]
fn the_id_of_a_link_never_reaches_the_server() {
    journey(async |page| {
        let id = id("service-recall");
        page.visit(id).await?.expect_listed("in-operation")?;
        never_sent(&page, id).await
    });
}

#[test]
fn an_id_that_is_typed_never_reaches_the_server() {
    journey(async |page| {
        let id = id("unknown-serial");
        page.open_check().await?;
        page.type_text(id).await?;
        page.press(&[ENTER]).await?;
        page.answer().await?.expect("not-listed")?;
        page.click("[data-action=edit]").await?;
        page.until("the field is back", "document.querySelector('#rid')?.value").await?;
        never_sent(&page, id).await
    });
}

#[test]
fn nothing_is_asked_of_another_server() {
    journey(async |page| {
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        let own = format!("\"url\":\"{}", page.base());
        for request in page.sent().await? {
            let local = ["\"url\":\"about:", "\"url\":\"data:", "\"url\":\"blob:"];
            let stays = request.contains(&own) || local.iter().any(|scheme| request.contains(scheme));
            ensure!(stays, "{request}");
        }
        Ok(())
    });
}

#[test]
fn a_cold_look_up_asks_once_for_each_of_three_files() {
    journey(async |page| {
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        let faults = page.site().faults();
        let log = faults.requests();
        ensure!(faults.count(&On::path(LATEST)) == 1, "latest.json once, also where it is preloaded: {log:#?}");
        ensure!(faults.count(&On::prefix(OBJECTS)) == 2, "bucket and models: {log:#?}");
        ensure!(faults.count(&On::prefix("/registry/")) == 3, "and nothing else of the registry: {log:#?}");
        Ok(())
    });
}

#[test]
fn a_second_robot_of_the_same_model_costs_one_file() {
    journey(async |page| {
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        page.site().faults().forget_requests();
        page.client().goto(&page.link(id("suspended"))).await?;
        page.until("the other robot is shown", "document.querySelector('[data-status=suspended]')").await?;
        // What the page itself is drawn with may still be on its way; of the registry, nothing is.
        let mut asked = page.site().faults().requests();
        asked.retain(|path| path.starts_with(REGISTRY));
        ensure!(asked.len() == 1 && asked[0].starts_with(OBJECTS), "its bucket alone: {asked:?}");
        Ok(())
    });
}

#[test]
fn a_second_visit_asks_for_nothing_that_cannot_have_changed() {
    journey(async |page| {
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        page.site().faults().forget_requests();
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        let faults = page.site().faults();
        ensure!(faults.count(&On::prefix(OBJECTS)) == 0, "{:?}", faults.requests());
        ensure!(faults.count(&On::path(LATEST)) == 1, "what can have changed is asked for: {:?}", faults.requests());
        Ok(())
    });
}
