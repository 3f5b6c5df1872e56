//! The page that explains the IDs and the proof, and shows both at work.

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::page::{ENTER, Page, TAB};
use e2e::registries::LATEST;
use e2e::{dist, journey};
use registry::{Check, Hash};
use serde_json::json;
use site::{Fault, On};

const SECTIONS: [&str; 10] =
    ["anatomy", "life", "placement", "recalls", "proof", "privacy", "api", "limits", "accessibility", "help"];
/// The ID that the page takes apart and looks up.
const EXAMPLE: &str = "service-recall";
/// What this device keeps for the portal.
const STORED: &str = "Object.keys(localStorage).filter(name => name.startsWith('robot-register.'))";

/// Opens the page at a section, as from a link.
async fn open(page: &Page, section: &str) -> Result<()> {
    page.open(&format!("#/about/{section}")).await?;
    arrives(page, section).await
}

/// The title of the section has the focus and stands in the upper half of the window, or as high as the page's end lets it.
async fn arrives(page: &Page, section: &str) -> Result<()> {
    let there = format!(
        "(title => title === document.activeElement && title.getBoundingClientRect().top >= 0 && (title.getBoundingClientRect().top
            < innerHeight / 2 || scrollY + innerHeight >= document.documentElement.scrollHeight - 2))(
            document.querySelector('[data-section={section}] h2'))"
    );
    page.until(&format!("the section {section} is arrived at"), &there).await.map(drop)
}

/// Presses Tab until what a selector finds has the focus.
async fn tab_to(page: &Page, selector: &str) -> Result<()> {
    let focused = format!("document.activeElement?.matches({}) ?? false", json!(selector));
    for _ in 0..60 {
        if page.eval(&focused).await? == true {
            return Ok(());
        }
        page.press(&[TAB]).await?;
    }
    anyhow::bail!("Tab does not come to {selector}")
}

async fn speak(page: &Page, language: &str) -> Result<()> {
    page.click(&format!("[data-lang={language}]")).await?;
    let speaks = format!("document.documentElement.lang === '{language}' && document.querySelector('main h1')");
    page.until(&format!("the page speaks {language}"), &speaks).await.map(drop)
}

#[test]
fn every_section_has_an_address_and_a_place_in_the_list() {
    journey(async |page| {
        for section in ["proof", "help", "anatomy"] {
            open(&page, section).await?;
        }
        let leads = "[...document.querySelectorAll('.contents a')].map(link => [link.hash.slice(1),
            document.getElementById(link.hash.slice(1))?.dataset.section])";
        let leads: Vec<(String, Option<String>)> = serde_json::from_value(page.eval(leads).await?)?;
        let expected: Vec<_> =
            SECTIONS.iter().map(|name| (format!("/about/{name}"), Some((*name).to_owned()))).collect();
        ensure!(leads == expected, "{leads:?}");
        // In the app too, from another page and back to the beginning.
        page.return_to_check().await?;
        page.client().goto(&format!("{}#/about/limits", page.base())).await?;
        arrives(&page, "limits").await?;
        Ok(())
    });
}

#[test]
fn the_list_leads_to_a_section_by_keyboard_as_often_as_one_likes() {
    journey(async |page| {
        page.open("#/about").await?;
        page.until("the page is there", "document.querySelector('.contents')").await?;
        let link = ".contents a[href$='/recalls']";
        tab_to(&page, link).await?;
        page.press(&[ENTER]).await?;
        page.until_fragment("#/about/recalls").await?;
        arrives(&page, "recalls").await?;
        ensure!(
            page.attribute(link, "aria-current").await?.as_deref() == Some("location"),
            "the list says where one is"
        );
        page.press(&[TAB]).await?;
        let inside = "document.activeElement.closest('[data-section]')?.dataset.section";
        ensure!(page.eval(inside).await? == "recalls", "Tab goes on from there");
        // The address is the same, and all the same it leads there.
        page.eval("(scrollTo(0, 0), document.querySelector('.contents a[href$=\"/recalls\"]').focus())").await?;
        page.press(&[ENTER]).await?;
        let seen = "document.querySelector('[data-section=recalls]').getBoundingClientRect().top < innerHeight / 2";
        page.until("the section is seen again", seen).await.map(drop)
    });
}

#[test]
fn what_people_type_is_read_as_they_watch() {
    journey(async |page| {
        open(&page, "anatomy").await?;
        let rows = "[...document.querySelectorAll('[data-section=anatomy] table:last-of-type tbody tr')].map(row => [...row.cells].map(cell => cell.innerText))";
        let rows: Vec<[String; 3]> = serde_json::from_value(page.eval(rows).await?)?;
        ensure!(rows.len() == 4, "{rows:?}");
        for [_, read, why] in &rows[..3] {
            ensure!(read.replace(' ', "") == id(EXAMPLE) && !why.is_empty(), "{rows:?}");
        }
        ensure!(rows[3][2].contains("14") && !rows[3][1].contains("CN"), "{rows:?}");
        Ok(())
    });
}

#[test]
fn the_example_is_proved_and_one_changed_bit_is_noticed() {
    journey(async |page| {
        open(&page, "proof").await?;
        ensure!(page.count("[data-verdict]").await? == 0, "nothing is looked up unasked");
        page.click("[data-action=run-example]").await?;
        page.answer().await?.expect_listed("in-operation")?;
        let steps = page.steps().await?;
        ensure!(steps.len() > 5 && steps.iter().all(|(_, outcome)| outcome == "held"), "{steps:?}");
        let (_, path) = dist::objects(id(EXAMPLE))?
            .into_iter()
            .find(|(check, _)| *check == Check::Bucket)
            .context("every ID has its bucket")?;
        let name = path.trim_start_matches("/registry/v1/");
        let hash = name.rsplit('/').next().unwrap_or_default().trim_end_matches(".json");
        let facts = page.text("[data-verdict] dl").await?;
        for fact in [&Hash::of(id(EXAMPLE).as_bytes()).to_string(), name, "The same"] {
            ensure!(facts.contains(fact), "{fact} is told:\n{facts}");
        }
        ensure!(facts.matches(hash).count() == 3, "in the file's name, as named, and as computed:\n{facts}");

        let remembered = page.eval("localStorage['robot-register.answers']").await?;
        page.click("[data-action=tamper-example]").await?;
        page.answer_becomes("unproven").await?.expect_unproven("bucket", "hash_mismatch")?;
        ensure!(page.outcome_of("bucket").await? == "failed", "{:?}", page.steps().await?);
        let facts = page.text("[data-verdict] dl").await?;
        ensure!(facts.contains("Not the same") && facts.matches(hash).count() == 2, "{facts}");
        ensure!(
            page.eval("localStorage['robot-register.answers']").await? == remembered,
            "nothing of it is remembered"
        );

        page.click("[data-action=run-example]").await?;
        page.answer_becomes("listed").await?.expect_listed("in-operation").map(drop)
    });
}

#[test]
fn what_this_device_keeps_is_shown_and_forgotten() {
    journey(async |page| {
        page.visit(id("suspended")).await?.expect_listed("suspended")?;
        speak(&page, "de").await?;
        speak(&page, "en").await?;
        page.client().goto(&format!("{}#/about/privacy", page.base())).await?;
        arrives(&page, "privacy").await?;
        let kept = page.eval("document.querySelector('[data-kept]').textContent").await?;
        for shown in ["demo.robot-register.example", "English", &id("suspended")[12..], "Suspended"] {
            ensure!(kept.as_str().is_some_and(|kept| kept.contains(shown)), "{shown} is shown: {kept}");
        }
        ensure!(page.eval(&format!("{STORED}.length")).await? == 3, "checkpoint, answers, language");
        page.click("[data-action=forget-all]").await?;
        page.until("nothing is shown", "document.querySelector('[data-kept=nothing]')").await?;
        ensure!(page.eval(STORED).await? == json!([]), "nothing is kept");
        ensure!(page.text("[data-kept] [role=status]").await?.contains("Forgotten"), "it says so");
        // What the example leaves behind is shown as well.
        page.click("[data-action=run-example]").await?;
        page.answer().await?.expect_listed("in-operation")?;
        page.until("it is shown", "document.querySelector('[data-kept=something]')").await.map(drop)
    });
}

#[test]
fn the_commands_are_copied_as_they_are_shown_and_name_this_portal() {
    journey(async |page| {
        let permissions =
            json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": page.site().url()});
        page.devtools("Browser.grantPermissions", permissions).await?;
        open(&page, "api").await?;
        for form in ["copy-newest", "copy-one", "copy-same", "copy-maker", "copy-verify"] {
            page.click(&format!("[data-action={form}]")).await?;
            let said = format!("document.querySelector('[data-form={form}] .copied').innerText.includes('Copied')");
            page.until("the page says so", &said).await?;
            let read = "navigator.clipboard.readText().then(arguments[0], e => arguments[0](String(e)))";
            let copied = page.client().execute_async(read, Vec::new()).await?;
            let shown = page.eval(&format!("document.querySelector('[data-form={form}] pre').textContent")).await?;
            ensure!(copied == shown && copied.as_str().is_some_and(|text| text.len() > 10), "{copied} is not {shown}");
        }
        let newest = page.text("[data-form=copy-newest] pre").await?;
        ensure!(newest.contains(&format!("URL='{}registry/v1'", page.base())), "{newest}");
        Ok(())
    });
}

#[test]
fn the_newest_snapshot_is_shown_as_bytes_that_nobody_has_verified() {
    journey(async |page| {
        page.site().faults().set(On::path(LATEST), Fault::Status(503));
        open(&page, "api").await?;
        page.click("[data-action=run-newest]").await?;
        page.until("the error is told", "document.querySelector('[data-form=copy-newest]').innerText.includes('503')")
            .await?;
        page.site().faults().clear();
        page.click("[data-action=run-newest]").await?;
        let shown = page.until("there are bytes", "document.querySelector('[data-bytes]')?.textContent").await?;
        let snapshot: serde_json::Value = serde_json::from_str(shown.as_str().context("a text")?)?;
        ensure!(snapshot["units"]["prefix_bits"].is_u64() && snapshot["sequence"].is_u64(), "{snapshot}");
        let said = page.text("[data-form=copy-newest]").await?;
        ensure!(said.contains("Nothing in it has been verified"), "{said}");
        ensure!(page.count("[data-verdict]").await? == 0, "it is no answer");
        Ok(())
    });
}

#[test]
fn every_language_has_every_section_and_no_words_of_another() {
    journey(async |page| {
        open(&page, "proof").await?;
        page.click("[data-action=run-example]").await?;
        page.answer().await?.expect_listed("in-operation")?;
        let mut titles = Vec::new();
        for language in ["zh-Hans", "ja", "de", "ar", "en"] {
            speak(&page, language).await?;
            // Codes, addresses and what says its own language apart.
            let words = "(main => { for (const other of main.querySelectorAll('bdi, pre, [translate=no], span[lang], [lang=en]')) other.remove();
                return [...main.querySelectorAll('h1, h2, h3, p, li, th, td, dt, dd, a, button')].map(e => e.textContent) })(
                document.querySelector('main').cloneNode(true))";
            let words: Vec<String> = serde_json::from_value(page.eval(words).await?)?;
            ensure!(words.len() > 100, "{language}: {words:?}");
            for word in &words {
                ensure!(!word.contains("undefined") && !word.contains("Some("), "{language}: {word}");
                let mut latin = word.split(|c: char| !c.is_ascii_alphabetic() && c != ' ').map(str::trim);
                let phrase = latin.find(|run| run.split(' ').filter(|word| word.len() > 1).count() > 3);
                ensure!(phrase.is_none() || matches!(language, "en" | "de"), "{language} says {phrase:?} in {word}");
            }
            let told = page.eval("[...document.querySelectorAll('main h1, main h2')].map(e => e.innerText)").await?;
            let told: Vec<String> = serde_json::from_value(told)?;
            ensure!(told.len() == 1 + SECTIONS.len() && told.iter().all(|title| !title.trim().is_empty()), "{told:?}");
            titles.extend(told);
        }
        titles.sort();
        titles.dedup();
        ensure!(titles.len() == 5 * (1 + SECTIONS.len()), "no title is the same in two languages: {titles:?}");
        Ok(())
    });
}

#[test]
fn no_section_is_wider_than_the_narrowest_screen() {
    journey(async |page| {
        page.resize(320, 640).await?;
        for language in ["en", "de", "ar"] {
            open(&page, "proof").await?;
            if language != "en" {
                speak(&page, language).await?;
            }
            page.click("[data-action=run-example]").await?;
            page.answer().await?.expect_listed("in-operation")?;
            page.click("[data-action=run-newest]").await?;
            page.until("there are bytes", "document.querySelector('[data-bytes]')").await?;
            let wide = page
                .eval("[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1
                    || e.getBoundingClientRect().left < -1).map(e => e.outerHTML.slice(0, 120)).slice(0, 5)")
                .await?;
            ensure!(wide == json!([]), "{language}: {wide:#}");
            speak(&page, "en").await?;
        }
        Ok(())
    });
}
