//! What people paste: an ID with all that comes along with it.

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::ENTER;
use serde_json::json;

/// Ways to write an ID that are all the same ID.
fn forms(id: &str) -> Vec<(&'static str, String)> {
    let (national, manufacturer, model, serial) = (&id[..2], &id[2..6], &id[6..12], &id[12..]);
    let with = |separator| [national, manufacturer, model, serial].join(separator);
    let wide = |c: char| char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c);
    vec![
        ("lower case", id.to_lowercase()),
        ("spaces", with(" ")),
        ("dashes", with("-")),
        (
            "dashes of other kinds",
            with("\u{2014}").replacen('\u{2014}', "\u{2212}", 1).replacen('\u{2014}', "\u{2010}", 1),
        ),
        ("full width", id.chars().map(wide).collect()),
        ("zero-width characters", with("\u{200b}").replacen('\u{200b}', "\u{feff}", 1)),
        ("everything at once", format!("\u{feff} {}\u{3000}\n", with("\u{200b} \u{2013}").to_lowercase())),
        ("a link", format!("https://robots.example/portal/#/r/{}", id.to_lowercase())),
        ("a link with a session", format!("https://robots.example/r/{id}?session=1#top")),
        ("a sentence", format!("The plate says {}, I think.", with("-"))),
        ("text without spaces around", format!("编码：{id}。")),
    ]
}

#[test]
fn a_messy_id_is_read_and_lands_on_the_canonical_link() {
    journey(async |page| {
        let id = id("in-operation");
        page.open_check().await?;
        for (form, text) in forms(id) {
            let outcome: Result<()> = async {
                page.put_text(&text).await?;
                page.click("#check").await?;
                page.until_fragment(&format!("#/r/{id}")).await?;
                page.answer().await?.expect_listed("in-operation")?;
                page.return_to_check().await
            }
            .await;
            outcome.with_context(|| format!("{form}: {text:?}"))?;
        }
        Ok(())
    });
}

#[test]
fn the_link_reads_a_messy_id_as_well() {
    journey(async |page| {
        let id = id("in-operation");
        for text in [id.to_lowercase(), format!("{}%20{}", &id[..2], &id[2..]), format!("{}-{}", &id[..6], &id[6..])] {
            page.visit(&text).await?.expect_listed("in-operation").context(text)?;
        }
        Ok(())
    });
}

#[test]
fn the_clipboard_pastes_into_the_field() {
    journey(async |page| {
        let id = id("in-operation");
        page.open_check().await?;
        let permissions = json!({"permissions": ["clipboardReadWrite"], "origin": page.site().url()});
        page.devtools("Browser.grantPermissions", permissions).await?;
        let messy = format!(" {} ", id.to_lowercase());
        let copied = page
            .client()
            .execute_async(
                "navigator.clipboard.writeText(arguments[0]).then(() => arguments[1](true))",
                vec![json!(messy)],
            )
            .await?;
        ensure!(copied == true, "the test's own text is on the clipboard");
        page.click("#rid").await?;
        page.press_with_control('v').await?;
        page.until("the ID stands in the field", "document.querySelector('#rid').value.startsWith('CN 0142')").await?;
        page.press(&[ENTER]).await?;
        page.until_fragment(&format!("#/r/{id}")).await?;
        page.answer().await?.expect_listed("in-operation")?;
        Ok(())
    });
}

/// What arrives when a scanner that presses the keys of a keyboard of the United States is read as a French one.
fn through_azerty(id: &str) -> String {
    let digits = ['à', '&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç'];
    let typed = |c: char| match c {
        'A' => 'Q',
        'Q' => 'A',
        'Z' => 'W',
        'W' => 'Z',
        'M' => '?',
        c => c.to_digit(10).and_then(|digit| digits.get(digit as usize).copied()).unwrap_or(c),
    };
    id.chars().map(typed).collect()
}

#[test]
fn a_scanner_that_types_key_by_key_is_understood() {
    journey(async |page| {
        // Of the French digits two are dashes, which the field would otherwise tidy away while somebody types.
        for id in [id("in-operation"), "CN0686G1A2032086A0314B0000418"] {
            for text in [id.to_owned(), id.to_lowercase(), through_azerty(id), through_azerty(id).to_lowercase()] {
                page.open_check().await?;
                for key in text.chars() {
                    page.type_text(&key.to_string()).await?;
                }
                page.press(&[ENTER]).await?;
                page.until_fragment(&format!("#/r/{id}")).await.context(text)?;
            }
        }
        Ok(())
    });
}
