//! English and Simplified Chinese.

use anyhow::{Result, ensure};
use e2e::examples::id;
use e2e::page::Page;
use e2e::{journey, journey_in};

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
fn what_was_typed_stays_when_the_language_changes() {
    journey(async |page| {
        page.open_check().await?;
        page.type_text("CN0142").await?;
        page.click("[data-lang=zh-Hans]").await?;
        expect_language(&page, "zh-Hans").await?;
        let row = "document.querySelector('form [data-segment=manufacturer]').innerText.includes('北辰机器人')";
        page.until("the maker is named in Chinese", row).await?;
        ensure!(page.eval("document.querySelector('#rid').value").await? == "CN 0142");
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

#[test]
fn no_word_is_missing_in_either_language() {
    journey(async |page| {
        for language in ["zh-Hans", "en"] {
            for name in ["service-recall", "recycled", "unknown-model"] {
                page.visit(id(name)).await?;
                if page.count(&format!("[data-lang={language}]")).await? > 0 {
                    page.click(&format!("[data-lang={language}]")).await?;
                }
                expect_language(&page, language).await?;
                let text = page.text("body").await?;
                for trace in ["undefined", "null", "NaN", "Invalid Date", "{}", "Some(", "None", "TODO"] {
                    ensure!(!text.contains(trace), "{name} in {language} says {trace}:\n{text}");
                }
            }
        }
        Ok(())
    });
}
