//! The header's links: in a line where there is room, else a menu.

use anyhow::{Result, ensure};
use e2e::journey;
use e2e::page::{ENTER, Page, TAB};

const PAGES: [&str; 9] =
    ["/scan", "/list", "/mine", "/makers", "/recalls", "/statistics", "/history", "/embed", "/about"];

async fn leads_to_every_page(page: &Page) -> Result<()> {
    for address in PAGES {
        page.open_menu().await?;
        page.click(&format!("nav a[href$='#{address}']")).await?;
        page.until_fragment(&format!("#{address}")).await?;
        page.until("its title has the focus", "document.activeElement === document.querySelector('main h1')").await?;
        let current = format!("document.querySelector('nav [aria-current=page]').hash === '#{address}'");
        page.until("its link is marked", &current).await?;
        page.until("the menu is closed", "!document.querySelector('nav:popover-open')").await?;
    }
    Ok(())
}

#[test]
fn the_header_leads_to_every_page_on_a_phone() {
    journey(async |page| {
        page.resize(360, 740).await?;
        page.open_check().await?;
        ensure!(
            page.eval("document.querySelector('nav').checkVisibility()").await? == false,
            "the menu is closed at first"
        );
        leads_to_every_page(&page).await
    });
}

#[test]
fn the_header_leads_to_every_page_on_a_desktop() {
    journey(async |page| {
        page.resize(1280, 900).await?;
        page.open_check().await?;
        ensure!(page.eval("document.querySelector('nav').checkVisibility()").await? == true, "the links are seen");
        let tops = "new Set([...document.querySelectorAll('nav a')].map((link) => link.offsetTop)).size";
        ensure!(page.eval(tops).await? == 1, "they stand in one line");
        leads_to_every_page(&page).await
    });
}

#[test]
fn the_menu_works_by_keyboard() {
    journey(async |page| {
        page.resize(360, 740).await?;
        page.open_check().await?;
        page.eval("document.querySelector('header .menu').focus()").await?;
        page.press(&[ENTER]).await?;
        page.until("the menu is open", "document.querySelector('nav:popover-open')").await?;
        page.press(&[TAB, TAB]).await?;
        page.until("the second link has the focus", "document.activeElement?.hash === '#/scan'").await?;
        page.press(&[ENTER]).await?;
        page.until_fragment("#/scan").await
    });
}

#[test]
fn an_address_that_leads_nowhere_says_so() {
    journey(async |page| {
        page.open("#/no/such/page").await?;
        page.until("it says so", "document.querySelector('main h1')?.innerText === 'Page not found'").await?;
        page.click("main a.go").await?;
        page.until_fragment("#/").await
    });
}
