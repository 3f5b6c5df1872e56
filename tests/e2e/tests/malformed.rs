//! Texts that are no ID: where the fault is, and nothing fetched for it.

use anyhow::{Context, Result, ensure};
use e2e::examples::{MALFORMED, id};
use e2e::journey;
use e2e::page::Page;
use e2e::registries::{FOLDER, LATEST};

/// What is wrong with it, the text, the position of the fault in the text, the character marked.
const CASES: &[(&str, &str, &str, Option<&str>)] = &[
    ("a Cyrillic letter", MALFORMED, "13", Some("\u{41e}")),
    ("a sign", "CN0142G1A2032026A0314B000041!", "28", Some("!")),
    ("a mixed national code", "C10142G1A2032026A0314B0000417", "1", Some("1")),
    ("a character too few", "CN0142G1A2032026A0314B000041", "28", None),
    ("a character too many", "CN0142G1A2032026A0314B00004170", "29", Some("0")),
];

fn encoded(text: &str) -> String {
    // Enough for the cases above: the rest of the alphabet needs no escapes.
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

async fn shows(page: &Page, text: &str, position: &str, mark: Option<&str>) -> Result<()> {
    let answer = page.answer().await?.expect("malformed")?;
    ensure!(answer.position.as_deref() == Some(position), "the position is {position}: {answer:?}");
    let marked =
        page.eval("[...document.querySelectorAll('[data-verdict] .cells mark')].map(m => m.textContent)").await?;
    let marked: Vec<String> = serde_json::from_value(marked)?;
    match mark {
        Some(mark) => ensure!(marked == [mark], "{text}: {mark} alone is marked, not {marked:?}"),
        // The place of what is missing.
        None => ensure!(marked.len() == 1 && marked[0].trim().is_empty(), "{text}: {marked:?}"),
    }
    ensure!(answer.freshness.is_none() && answer.status.is_none(), "{answer:?}");
    Ok(())
}

/// Nothing of the registry was asked for but what every page asks for.
fn nothing_fetched(page: &Page) -> Result<()> {
    let asked = page.site().faults().requests();
    let others: Vec<_> = asked.iter().filter(|path| path.starts_with(FOLDER) && *path != LATEST).collect();
    ensure!(others.is_empty(), "nothing is fetched for a malformed ID, but: {others:?}");
    Ok(())
}

#[test]
fn a_malformed_link_shows_the_fault_and_fetches_nothing() {
    journey(async |page| {
        for (what, text, position, mark) in CASES {
            page.open(&format!("#/r/{}", encoded(text))).await?;
            shows(&page, text, position, *mark).await.with_context(|| format!("{what}: {text}"))?;
        }
        nothing_fetched(&page)
    });
}

#[test]
fn a_malformed_text_is_refused_where_it_was_typed() {
    journey(async |page| {
        page.open_check().await?;
        for (what, text, position, mark) in CASES {
            page.put_text(text).await?;
            page.until("an earlier refusal is gone", "!document.querySelector('[data-verdict]')").await?;
            page.click("#check").await?;
            shows(&page, text, position, *mark).await.with_context(|| format!("{what}: {text}"))?;
            ensure!(!page.client().current_url().await?.as_str().contains("/r/"), "{what}: the page stays");
        }
        Ok(())
    });
}

#[test]
fn the_caret_stands_at_the_fault_and_a_correction_is_enough() {
    journey(async |page| {
        page.open_check().await?;
        page.put_text(MALFORMED).await?;
        page.click("#check").await?;
        page.answer().await?.expect("malformed")?;
        let selected = "(f => f.value.slice(f.selectionStart, f.selectionEnd))(document.querySelector('#rid'))";
        ensure!(page.eval(selected).await? == "\u{41e}", "the character at fault is selected");
        page.press(&['0']).await?;
        page.click("#check").await?;
        page.until_fragment(&format!("#/r/{}", id("service-recall"))).await?;
        page.answer_becomes("listed").await?.expect_listed("in-operation")?;
        Ok(())
    });
}

#[test]
fn texts_without_an_id_and_with_several_are_told_apart() {
    journey(async |page| {
        let two = format!("{} {}", id("in-operation"), id("retired"));
        page.open_check().await?;
        for (text, words) in [("https://robots.example/about", "no robot ID"), (two.as_str(), "more than one")] {
            page.put_text(text).await?;
            page.until("an earlier refusal is gone", "!document.querySelector('[data-verdict]')").await?;
            page.click("#check").await?;
            let answer = page.answer().await?.expect("malformed")?;
            ensure!(answer.text.contains(words), "{text}: {}", answer.text);
        }
        Ok(())
    });
}
