//! The QR code of the full badge.

use anyhow::{Context, Result, ensure};
use e2e::camera;
use e2e::dist;
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use e2e::registries::LATEST;
use e2e::shop::{Shop, answer, badge};
use serde_json::Value;
use site::{Fault, On};

const BADGE: &str = "robot-id-badge";
const DRAWN: &str = "document.querySelector('robot-id-badge').shadowRoot.querySelector('.code path')";
/// Device pixels for a CSS pixel, as a camera needs them.
const DENSITY: u32 = 3;

/// Something of what is inside the badge, as `root`.
async fn of(page: &Page, what: &str) -> Result<Value> {
    page.eval(&format!("(root => {what})(document.querySelector('{BADGE}').shadowRoot)")).await
}

#[test]
fn it_leads_where_the_badges_link_does() {
    journey(async |page| {
        let shop = Shop::new()?;
        for (name, theme) in [("in-operation", "dark"), ("unknown-serial", "light")] {
            page.resize_on(800, 900, DENSITY).await?;
            shop.open(&page, &badge(&page, id(name), &format!("variant=full theme={theme}"))).await?;
            answer(&page, BADGE).await?;
            page.until("the code is drawn", DRAWN).await?;
            let read = camera::read(&page.client().screenshot().await?).context(name)?;
            let link = of(&page, "root.querySelector('a.ask').href").await?;
            ensure!(link == read.as_str() && read == page.link(id(name)), "{read} is read, the link is {link}");
            let label = of(&page, "root.querySelector('.code').getAttribute('aria-label')").await?;
            ensure!(label.as_str().is_some_and(|label| label.starts_with("Check on 127.0.0.1")), "{label}");
        }
        Ok(())
    });
}

#[test]
fn what_is_no_id_has_none_and_other_badges_do_not_load_what_draws_it() {
    journey(async |page| {
        let shop = Shop::new()?;
        let robot = id("in-operation");
        for (given, variant) in [("CN0142", "full"), (robot, "card"), (robot, "compact")] {
            page.site().faults().forget_requests();
            shop.open(&page, &badge(&page, given, &format!("variant={variant}"))).await?;
            answer(&page, BADGE).await?;
            ensure!(of(&page, "root.querySelector('.code')").await?.is_null(), "{given} as {variant}");
            let requests = page.site().faults().requests();
            ensure!(!requests.iter().any(|path| path.ends_with("/code.mjs")), "{requests:#?}");
        }
        Ok(())
    });
}

#[test]
fn the_answer_does_not_wait_for_it() {
    journey(async |page| {
        let shop = Shop::new()?;
        page.site().faults().set(On::path(LATEST), Fault::Hang);
        shop.open(&page, &badge(&page, id("in-operation"), "variant=full")).await?;
        let busy = format!("document.querySelector('{BADGE}').shadowRoot.querySelector('[aria-busy] .code')");
        page.until("it says that it checks, and keeps a place", &busy).await?;
        let asked = || page.site().faults().requests().iter().any(|path| path.ends_with("/code.mjs"));
        ensure!(!asked(), "{:#?}", page.site().faults().requests());
        page.site().faults().clear();
        answer(&page, BADGE).await?.expect_listed("in-operation")?;
        page.until("the code is drawn", DRAWN).await?;
        ensure!(asked(), "it is loaded then");
        Ok(())
    });
}

#[test]
fn without_what_draws_it_the_link_stays() {
    journey(async |page| {
        let shop = Shop::new()?;
        let path = dist::badge("code.mjs")?;
        page.site().faults().set(On::path(&path), Fault::Status(404));
        shop.open(&page, &badge(&page, id("in-operation"), "variant=full")).await?;
        answer(&page, BADGE).await?.expect_listed("in-operation")?;
        let gone = format!("document.querySelector('{BADGE}').shadowRoot.querySelector('.code') === null");
        page.until("no empty frame stays", &gone).await?;
        ensure!(page.site().faults().count(&On::path(path)) > 0, "it was asked for");
        ensure!(
            of(&page, "root.querySelector('a.ask').href").await? == page.link(id("in-operation")),
            "the link stays"
        );
        Ok(())
    });
}
