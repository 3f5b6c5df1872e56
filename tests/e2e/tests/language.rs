//! The five languages: chosen, loaded, and spoken throughout.

use anyhow::{Result, ensure};
use e2e::examples::id;
use e2e::page::Page;
use e2e::{dist, journey, journey_in};
use serde_json::json;
use site::{Fault, On};

async fn expect_language(page: &Page, tag: &str) -> Result<()> {
    let says = format!("document.documentElement.lang === '{tag}' && document.querySelector('main h1')");
    page.until(&format!("the page is in {tag}"), &says).await.map(drop)
}

#[test]
fn the_language_is_switched_at_once_and_stays() {
    journey(async |page| {
        page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        expect_language(&page, "en").await?;
        let english = page.answer().await?.heading;
        page.click("[data-lang=zh-Hans]").await?;
        expect_language(&page, "zh-Hans").await?;
        let chinese = page.answer().await?.expect_listed("in-operation")?.heading;
        ensure!(english.contains("in operation"), "{english}");
        ensure!(chinese.contains("使用中"), "{chinese}");
        ensure!(page.text("main").await?.contains("北辰机器人"), "the maker's Chinese name is shown");

        page.client().refresh().await?;
        expect_language(&page, "zh-Hans").await?;
        page.answer().await?.expect_listed("in-operation")?;
        page.open_check().await?;
        expect_language(&page, "zh-Hans").await?;
        page.click("[data-lang=en]").await?;
        expect_language(&page, "en").await
    });
}

#[test]
fn what_was_typed_stays_through_every_language() {
    journey(async |page| {
        page.open_check().await?;
        page.type_text("CN0142").await?;
        for language in ["zh-Hans", "ja", "de", "ar", "en", "ar", "zh-Hans"] {
            page.click(&format!("[data-lang={language}]")).await?;
            expect_language(&page, language).await?;
            let known = "document.querySelector('form [data-segment=manufacturer]').dataset.state === 'known'";
            page.until("the maker is named", known).await?;
            ensure!(page.eval("document.querySelector('#rid').value").await? == "CN 0142", "in {language}");
        }
        ensure!(page.text("form [data-segment=manufacturer]").await?.contains("北辰机器人"), "named in Chinese");
        Ok(())
    });
}

#[test]
fn a_chinese_browser_gets_chinese() {
    journey_in("zh-TW,zh,en", async |page| {
        page.open_check().await?;
        expect_language(&page, "zh-Hans").await
    });
}

#[test]
fn the_first_language_that_the_page_speaks_is_taken() {
    journey_in("fr-FR,fr,zh-CN,en", async |page| {
        page.open_check().await?;
        expect_language(&page, "zh-Hans").await
    });
}

#[test]
fn a_browser_of_another_language_gets_english() {
    journey_in("sw-KE,sw", async |page| {
        page.open_check().await?;
        expect_language(&page, "en").await?;
        // Nor does it matter what else stands where the choice is kept.
        for stored in ["tlh", "", "zh\u{0}", "<b>"] {
            let script = "for (const name of Object.keys(localStorage)) localStorage[name] = arguments[0];
                localStorage['robot-register.language'] = arguments[0];";
            page.client().execute(script, vec![stored.into()]).await?;
            page.visit(id("in-operation")).await?.expect_listed("in-operation")?;
        }
        Ok(())
    });
}

/// The languages by their tags, each with the direction it is written in.
const LANGUAGES: [(&str, &str); 5] = [("en", "ltr"), ("zh-Hans", "ltr"), ("ja", "ltr"), ("de", "ltr"), ("ar", "rtl")];

/// Loads an address anew on a device that has chosen a language before.
async fn open_in(page: &Page, language: &str, address: &str) -> Result<()> {
    page.client().execute("localStorage['robot-register.language'] = arguments[0]", vec![language.into()]).await?;
    page.open(address).await?;
    expect_language(page, language).await
}

/// Waits until an expression has a value.
async fn becomes(page: &Page, expression: &str, value: &str) -> Result<()> {
    page.until(&format!("{expression} is {value}"), &format!("({expression}) === {}", json!(value))).await.map(drop)
}

#[test]
fn a_language_is_loaded_alone_and_set_with_its_direction() {
    journey(async |page| {
        page.open_check().await?;
        for (language, direction) in LANGUAGES {
            open_in(&page, language, "").await?;
            page.until("one can type", "document.querySelector('#rid')").await?;
            becomes(&page, "document.documentElement.dir", direction).await?;
            page.open(&format!("#/r/{}", id("in-operation"))).await?;
            page.answer().await?.expect_listed("in-operation")?;
            let loaded =
                page.eval("performance.getEntriesByType('resource').map(entry => entry.name)").await?.to_string();
            for (other, _) in LANGUAGES {
                for kind in ["", "_robot"] {
                    let name = format!("/{}{kind}.wasm", other.to_lowercase().replace('-', "_"));
                    ensure!(loaded.contains(&name) == (other == language), "{name}, in {language}: {loaded}");
                }
            }
        }
        Ok(())
    });
}

#[test]
fn the_verdict_lands_in_the_language_of_the_reader() {
    journey(async |page| {
        // Every title that a verdict has ever had.
        page.before_each_page(
            "globalThis.titles = [];
             new MutationObserver(() => {
                 const title = document.querySelector('.verdict h1')?.firstChild?.textContent.trim();
                 if (title && title !== titles.at(-1)) titles.push(title);
             }).observe(document, {subtree: true, childList: true, characterData: true});",
        )
        .await?;
        page.open_check().await?;
        for (language, status) in
            [("ja", "登録済み、稼働中"), ("de", "Registriert\u{a0}– in Betrieb"), ("ar", "مسجَّل\u{a0}— في الخدمة")]
        {
            page.devtools("Network.clearBrowserCache", json!({})).await?;
            page.site().faults().set(On::path(dist::part("page.wasm")?), Fault::Hang);
            page.client()
                .execute("localStorage['robot-register.language'] = arguments[0]", vec![language.into()])
                .await?;
            page.open(&format!("#/r/{}", id("in-operation"))).await?;
            page.until("the verdict is there before the page", "document.querySelector('[data-landing]')").await?;
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            ensure!(page.eval("document.documentElement.dir").await? == direction, "{language}");
            ensure!(page.text("[data-landing] h1 [lang=en]").await?.contains("in operation"), "English beside it");
            ensure!(page.text(".ribbon [lang=en]").await?.contains("Demonstration register"), "there too");
            page.site().faults().clear();
            page.answer().await?.expect_listed("in-operation")?;
            let titles: Vec<String> = serde_json::from_value(page.eval("titles").await?)?;
            ensure!(titles.last().is_some_and(|title| title == status), "{titles:?}");
            let english = |title: &String| title.contains("Checking") || title.contains("Registered");
            ensure!(!titles.iter().any(english), "no flash of English in {language}: {titles:?}");
        }
        Ok(())
    });
}

#[test]
fn counted_nouns_take_the_form_that_the_language_has_for_the_count() {
    const ID: &str = "CN0142G1A2032026A0314B0000417";
    journey(async |page| {
        page.open_check().await?;
        for (language, told) in [
            ("en", ["No labels yet", "1 label", "2 labels", "3 labels", "11 labels", "100 labels"]),
            (
                "de",
                ["Noch keine Etiketten", "1 Etikett", "2 Etiketten", "3 Etiketten", "11 Etiketten", "100 Etiketten"],
            ),
            ("ar", ["لا ملصقات بعد", "ملصق واحد", "ملصقان", "3 ملصقات", "11 ملصقًا", "100 ملصق"]),
        ] {
            open_in(&page, language, "#/embed").await?;
            page.until("the list is there", "document.querySelector('#embed-list')").await?;
            for (count, told) in [0, 1, 2, 3, 11, 100].into_iter().zip(told) {
                let list = format!("{ID}\n").repeat(count);
                let script = "const list = document.querySelector('#embed-list'); list.value = arguments[0];
                    list.dispatchEvent(new InputEvent('input', {bubbles: true}));";
                page.client().execute(script, vec![list.into()]).await?;
                becomes(&page, "document.querySelector('#embed-found .count').innerText", told).await?;
            }
        }
        Ok(())
    });
}

#[test]
fn numbers_and_moments_are_written_as_the_language_writes_them() {
    journey(async |page| {
        page.open_check().await?;
        let latest = "fetch('registry/v1/latest.json').then(answer => answer.json())
            .then(latest => done(JSON.parse(latest.snapshot).units.count))";
        let script = format!("const done = arguments[0]; {latest};");
        let units = page.client().execute_async(&script, Vec::new()).await?;
        for (language, _) in LANGUAGES {
            // A reader's own kind of English goes before English as such.
            let locale = if language == "en" { "en-US" } else { language };
            open_in(&page, language, "").await?;
            let count = format!(
                "document.querySelector('.facts dd')?.innerText === new Intl.NumberFormat('{locale}').format({units})"
            );
            page.until("the robots are counted", &count).await?;
            page.visit(id("in-operation")).await?;
            let moment = format!(
                "(time => time.innerText.includes(new Intl.DateTimeFormat('{locale}', {{dateStyle: 'medium', timeStyle: 'short'}})
                    .format(new Date(time.dateTime))))(document.querySelector('.say time'))"
            );
            page.until("the answer has its time", &moment).await?;
        }
        Ok(())
    });
}

#[test]
fn no_word_is_missing_in_any_language() {
    // What is told in the registry's own words, which are English or Chinese, and codes.
    const SAID: &str = "(() => {
        const page = document.body.cloneNode(true);
        for (const other of page.querySelectorAll('svg, [lang], bdi, pre, [translate=no], .foot')) other.remove();
        return page.textContent;
    })()";
    journey(async |page| {
        page.open_check().await?;
        for (language, _) in LANGUAGES {
            let robots =
                ["service-recall", "recycled", "unknown-model", "foreign"].map(|name| format!("#/r/{}", id(name)));
            let pages = ["#/", "#/embed", "#/no-such-page"].map(str::to_owned);
            for address in robots.into_iter().chain(pages) {
                open_in(&page, language, &address).await?;
                page.until("it is there", "document.querySelector('#main h1') && !document.querySelector('.busy')")
                    .await?;
                let text = page.text("body").await?;
                for trace in ["undefined", "null", "NaN", "Invalid Date", "{}", "{0}", "Some(", "None", "TODO"] {
                    ensure!(!text.contains(trace), "{address} in {language} says {trace}:\n{text}");
                }
                let said = page.eval(SAID).await?;
                let said = said.as_str().unwrap_or_default();
                let left = [" the ", " is ", " of ", " and ", " this "].iter().find(|word| said.contains(**word));
                ensure!(language == "en" || left.is_none(), "{address} in {language} says {left:?}:\n{said}");
            }
        }
        Ok(())
    });
}

#[test]
fn a_language_that_cannot_be_had_is_said_and_not_kept() {
    journey(async |page| {
        page.allow_exceptions();
        page.open_check().await?;
        page.site().faults().set(On::path(dist::part("ja.wasm")?), Fault::Status(503));
        page.click("[data-lang=ja]").await?;
        page.until("it is said", "document.querySelector('main [role=alert]')").await?;
        expect_language(&page, "en").await?;
        let stored = page.eval("localStorage.getItem('robot-register.language')").await?;
        ensure!(stored.is_null(), "the next visit does not ask for it: {stored}");
        page.click("[data-lang=de]").await?;
        expect_language(&page, "de").await?;
        page.until("nothing is missing", "!document.querySelector('main [role=alert]')").await?;
        // It can be chosen again.
        page.site().faults().clear();
        page.click("[data-lang=ja]").await?;
        expect_language(&page, "ja").await
    });
}
