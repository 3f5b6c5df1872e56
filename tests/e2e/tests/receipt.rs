//! A receipt: kept from the page of a robot, opened again on the Receipt page and natively.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use e2e::answer::Answer;
use e2e::dist;
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use e2e::registries::now;
use registry::Receipt;
use serde_json::json;
use site::{Fault, On};
use tempfile::TempDir;

/// How long a file may take to be written.
const PATIENCE: Duration = Duration::from_secs(20);

/// Has the browser keep the receipt of an ID in this folder, as a person does, and gives its path.
async fn kept(page: &Page, folder: &TempDir, id: &str, verdict: &str) -> Result<PathBuf> {
    let allowed = json!({"behavior": "allow", "downloadPath": folder.path()});
    page.devtools("Browser.setDownloadBehavior", allowed).await?;
    page.visit(id).await?.expect(verdict)?;
    page.click("[data-action=save-receipt]").await?;
    let file = folder.path().join(format!("robot-receipt-{id}.json"));
    let said = format!("document.querySelector('.acts [role=status] .id')?.innerText.startsWith('robot-receipt-{id}')");
    page.until("the page says under which name", &said).await?;
    until_whole(&file).await?;
    Ok(file)
}

/// Waits until the browser has written a file. It gives it this name when it is whole.
async fn until_whole(file: &Path) -> Result<()> {
    let start = Instant::now();
    while !file.is_file() {
        ensure!(start.elapsed() < PATIENCE, "{} was not kept", file.display());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

/// Opens a file by the field of the Receipt page.
async fn choose(page: &Page, file: &Path) -> Result<()> {
    page.until("there is a field", "document.querySelector('#receipt-file')").await?;
    page.find("#receipt-file").await?.send_keys(file.to_str().context("a path")?).await?;
    Ok(())
}

/// Drops a file with this text on the page.
async fn drop_text(page: &Page, text: &str) -> Result<()> {
    page.until("there is a field", "document.querySelector('#receipt-file')").await?;
    let script = "const data = new DataTransfer();
        data.items.add(new File([arguments[0]], 'receipt.json', {type: 'application/json'}));
        const event = kind => new DragEvent(kind, {dataTransfer: data, bubbles: true, cancelable: true});
        const main = document.querySelector('main');
        return [!main.dispatchEvent(event('dragover')), !main.dispatchEvent(event('drop'))];";
    let taken = page.client().execute(script, vec![json!(text)]).await?;
    ensure!(taken == json!([true, true]), "the browser must not leave the page for the file: {taken}");
    Ok(())
}

/// The line that says why a file was refused.
async fn refused(page: &Page, why: &str) -> Result<String> {
    page.until(&format!("it is refused: {why}"), &format!("document.querySelector('[data-receipt={why}]')")).await?;
    page.text("[data-receipt]").await
}

#[test]
fn a_receipt_that_was_kept_gives_the_same_answer_without_the_register() {
    journey(async |page| {
        let folder = tempfile::tempdir()?;
        for (name, verdict) in [("service-recall", "listed"), ("unknown-serial", "not-listed")] {
            let id = id(name);
            let file = kept(&page, &folder, id, verdict).await?;
            // The same bytes satisfy the native program's check.
            let receipt = Receipt::from_json(&fs::read(&file)?)?;
            let native = receipt.verify(&dist::trust()?, now())?;
            ensure!((native.name(), native.id().map(|id| id.as_str())) == (verdict, Some(id)), "{native:?}");

            page.open("#/receipt").await?;
            page.until("the page is there", "document.querySelector('#receipt-file')").await?;
            page.site().faults().set(On::prefix("/registry/"), Fault::Drop);
            let before = page.site().faults().requests().len();
            choose(&page, &file).await?;
            let answer: Answer = page.answer().await?.expect(verdict)?;
            ensure!(answer.freshness.as_deref() == Some("fresh"), "{answer:?}");
            ensure!(answer.text.contains("comes from a receipt"), "{}", answer.text);
            ensure!(page.text(".verdict .id").await?.replace(' ', "") == id, "{}", answer.text);
            ensure!(page.outcome_of("bucket").await? == "held", "the proof is shown");
            ensure!(page.outcome_of("history").await? == "unread", "what this device has seen is no part of it");
            if verdict == "listed" {
                ensure!(answer.status.as_deref() == Some("in-operation"), "{answer:?}");
                ensure!(page.count("[data-event]").await? > 0, "so is the record");
            }
            let focus = page.eval("document.activeElement === document.querySelector('.verdict h1')").await?;
            ensure!(focus == true, "reading goes on at the answer");
            let asked = page.site().faults().requests();
            let asked = &asked[before..];
            ensure!(asked.iter().all(|path| !path.contains("/registry/")), "nothing is fetched for it: {asked:?}");
            page.site().faults().clear();
            page.click("[data-action=look-up]").await?;
            page.until_fragment(&format!("#/r/{id}")).await?;
        }
        Ok(())
    });
}

#[test]
fn an_altered_receipt_is_unproven_and_shows_no_record() {
    journey(async |page| {
        let folder = tempfile::tempdir()?;
        let text = fs::read_to_string(kept(&page, &folder, id("suspended"), "listed").await?)?;
        let altered = text.replace(r#"\"status\":\"suspended\""#, r#"\"status\":\"in_operation\""#);
        ensure!(altered != text, "there is a status to alter");
        page.open("#/receipt").await?;
        drop_text(&page, &altered).await?;
        let answer = page.answer().await?.expect("unproven")?;
        ensure!(answer.check.as_deref() == Some("bucket"), "{answer:?}");
        ensure!(answer.text.contains("altered or damaged"), "{}", answer.text);
        ensure!(page.count("[data-action=retry]").await? == 0, "trying again would not help");
        ensure!(page.count("[data-event]").await? == 0, "no record is shown");

        // Another one can be opened in its place.
        drop_text(&page, &text).await?;
        let answer = page.answer_becomes("listed").await?;
        ensure!(answer.status.as_deref() == Some("suspended"), "{answer:?}");
        Ok(())
    });
}

#[test]
fn what_is_no_receipt_is_refused_in_a_clear_sentence() {
    journey(async |page| {
        let folder = tempfile::tempdir()?;
        let id = id("in-operation");
        let text = fs::read_to_string(kept(&page, &folder, id, "listed").await?)?;
        page.open("#/receipt").await?;
        let picture = folder.path().join("picture.png");
        fs::write(&picture, [0x89, b'P', b'N', b'G', 0xff, 0])?;
        choose(&page, &picture).await?;
        ensure!(refused(&page, "no-receipt").await?.contains("This file is not a receipt."));

        let made_at = Receipt::from_json(text.as_bytes())?.looked_up_at();
        let cases = [
            ("".to_owned(), "no-receipt"),
            ("[".repeat(100_000), "no-receipt"),
            (text.replacen("receipt/1", "receipt/9", 1), "no-receipt"),
            (text.replacen("\"objects/", "\"nowhere/", 1), "incomplete"),
            (text.replacen(&made_at.to_string(), "1", 1), "wrong-time"),
            (text.replacen(&made_at.to_string(), &(made_at + 86_400).to_string(), 1), "wrong-time"),
        ];
        for (text, why) in cases {
            drop_text(&page, &text).await?;
            let said = refused(&page, why).await?;
            ensure!(said.len() > 40, "{why}: {said}");
        }
        let large = folder.path().join("large.json");
        fs::write(&large, vec![b' '; 20 * 1024 * 1024 + 1])?;
        choose(&page, &large).await?;
        ensure!(refused(&page, "too-large").await?.contains("20 MB"));
        ensure!(page.count("[data-verdict]").await? == 0, "none of it is an answer");
        // Nothing was lost: a receipt can still be opened.
        drop_text(&page, &text).await?;
        page.answer().await?.expect_listed("in-operation").map(drop)
    });
}

#[test]
fn nothing_that_is_simulated_is_kept() {
    journey(async |page| {
        page.visit(&format!("{}?try=stale", id("in-operation"))).await?.expect("listed")?;
        page.until("the rest is there", "document.querySelector('[data-action=print]')").await?;
        ensure!(page.count("[data-action=save-receipt]").await? == 0);
        Ok(())
    });
}
