//! Landing on a robot's page, and moving between pages.

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::ENTER;

const TITLE_HAS_FOCUS: &str = "document.activeElement?.matches('main h1')";

#[test]
fn a_deep_link_shows_the_proved_answer() {
    journey(async |page| {
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        let grouped = "CN 0142";
        ensure!(page.text("main").await?.contains(grouped), "the page shows the ID in its groups");
        ensure!(page.client().title().await?.contains(grouped), "so does the title");
        Ok(())
    });
}

#[test]
fn a_link_by_path_becomes_one_by_fragment() {
    journey(async |page| {
        let id = id("in-operation");
        page.open(&format!("r/{id}")).await?;
        page.answer().await?.expect_listed("in-operation")?;
        page.until_fragment(&format!("#/r/{id}")).await?;
        let address = page.client().current_url().await?;
        ensure!(address.as_str() == page.link(id), "the address is the canonical link, not {address}");
        Ok(())
    });
}

#[test]
fn a_mangled_link_leads_to_its_robot() {
    journey(async |page| {
        let id = id("in-operation");
        for end in [
            "#/R/{}",
            "#%2Fr%2F{}",
            "#!/r/{}",
            "#/r/{}%E3%80%82",
            "#/r/{}&utm_source=qr",
            "?ID={}",
            "R/{}",
            "r/{}/index.html",
        ] {
            let outcome: Result<()> = async {
                page.open(&end.replace("{}", id)).await?;
                page.answer().await?.expect_listed("in-operation")?;
                page.until_fragment(&format!("#/r/{id}")).await?;
                let address = page.client().current_url().await?;
                ensure!(address.as_str() == page.link(id), "the address is the canonical link, not {address}");
                Ok(())
            }
            .await;
            outcome.context(end)?;
        }
        Ok(())
    });
}

#[test]
fn a_path_that_no_file_has_but_names_a_robot_leads_to_it() {
    journey(async |page| {
        let id = id("in-operation");
        for end in ["%23/r/{}", "/R/{}", "robots/{}"] {
            page.open(&end.replace("{}", id)).await?;
            page.answer().await?.expect_listed("in-operation").context(end)?;
            page.until_fragment(&format!("#/r/{id}")).await?;
        }
        Ok(())
    });
}

#[test]
fn the_focus_goes_to_the_title_of_the_page_one_comes_to() {
    journey(async |page| {
        page.open_check().await?;
        page.type_text(id("in-operation")).await?;
        page.press(&[ENTER]).await?;
        page.answer().await?.expect_listed("in-operation")?;
        page.until("the title of the answer has the focus", TITLE_HAS_FOCUS).await?;
        page.client().back().await?;
        page.until("the Check page is back", "document.querySelector('#rid')").await?;
        page.until("its title has the focus", TITLE_HAS_FOCUS).await?;
        page.client().forward().await?;
        page.answer().await?.expect_listed("in-operation")?;
        Ok(())
    });
}

#[test]
fn a_change_of_the_address_shows_the_other_robot() {
    journey(async |page| {
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        // No page is loaded: only the fragment changes, as when a link is pasted into the address bar.
        page.client().goto(&page.link(id("retired"))).await?;
        page.until("the other robot is shown", "document.querySelector('[data-status=retired]')").await?;
        page.client().goto(&page.link(id("unknown-serial"))).await?;
        page.answer_becomes("not-listed").await?;
        Ok(())
    });
}

#[test]
fn an_address_without_a_page_says_so_and_leads_back() {
    journey(async |page| {
        page.open("#/no/such/page").await?;
        page.until("it says so", "document.querySelector('main h1')?.innerText.includes('not found')").await?;
        page.click("main a").await?;
        page.until("the Check page is there", "document.querySelector('#rid')").await.map(drop)
    });
}
