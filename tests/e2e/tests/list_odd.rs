//! The List page in a browser that translates pages, with a file of another encoding, and without its worker.

use anyhow::{Context, ensure};
use e2e::examples::id;
use e2e::journey;
use serde_json::json;
use site::{Fault, On};

use super::list::{check, done, open, paste, row, rows, upload};

/// What a browser does that translates pages: it puts elements of its own in the place of each text, also of those that
/// come later.
const TRANSLATION: &str = "addEventListener('DOMContentLoaded', () => {
    const kept = 'script, style, textarea, font, svg, [translate=\"no\"]';
    const translate = root => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts) {
            if (!text.data.trim() || text.parentElement?.closest(kept)) continue;
            const [outer, inner] = [document.createElement('font'), document.createElement('font')];
            inner.textContent = '~' + text.data;
            outer.append(inner);
            text.replaceWith(outer);
        }
    };
    new MutationObserver(changes => {
        for (const {addedNodes} of changes)
            for (const node of addedNodes) if (node.nodeType === 1 && node.tagName !== 'FONT') translate(node);
    }).observe(document.documentElement, {childList: true, subtree: true});
    translate(document.body);
});";

/// Whether each row, and each filter's count, has the words that are its own, and was translated.
const ITS_OWN: &str = "(() => {
    const told = element => element.textContent.replaceAll('~', '');
    const rows = [...document.querySelectorAll('tr[data-line]')], chips = [...document.querySelectorAll('[data-count]')];
    return rows.length > 0
        && rows.every(row => told(row.querySelector('.list-words > span')) === row.querySelector('.list-words').title)
        && rows.every(row => row.querySelector('.list-words font') && !row.querySelector('.list-id font'))
        && chips.every(chip => told(chip.querySelector('b')) === chip.dataset.count);
})()";

#[test]
fn rows_have_their_own_words_while_a_browser_translates_the_page() {
    journey(async |page| {
        page.before_each_page(TRANSLATION).await?;
        open(&page).await?;
        let list = ["in-operation", "suspended", "service-recall", "retired", "unknown-serial", "recycled"].map(id);
        check(&page, &[list.join("\n").as_str(), "CN0142G1A203"].join("\n")).await?;
        page.until("each row has its own words", ITS_OWN).await?;
        let shown = async |count: usize| {
            let shown = format!("document.querySelectorAll('tr[data-line]').length === {count} && {ITS_OWN}");
            page.until(&format!("{count} rows are shown, each with its own words"), &shown).await
        };
        page.click("[data-filter=suspended]").await?;
        shown(1).await?;
        page.click("[data-filter=retired]").await?;
        shown(2).await?;
        page.click("[data-filter=all]").await?;
        shown(7).await?;
        for sort in ["outcome", "outcome", "id", "robot", "line"] {
            page.click(&format!("[data-sort={sort}]")).await?;
            shown(7).await?;
        }
        let figures = page.text(".list-figures").await?.replace('~', "");
        ensure!(figures.contains("6 of 6"), "{figures}");
        Ok(())
    });
}

/// A text of ASCII and Russian letters in Windows-1251.
fn windows_1251(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        '\u{410}'..='\u{44f}' => (u32::from(c) - 0x410 + 0xc0) as u8,
        '№' => 0xb9,
        c => c as u8,
    };
    text.chars().map(byte).collect()
}

#[test]
fn the_encoding_of_a_file_is_told_and_can_be_changed_before_it_is_saved() {
    journey(async |page| {
        page.before_each_page(
            "const make = URL.createObjectURL;
             URL.createObjectURL = blob => { blob.arrayBuffer().then(bytes => { window.kept = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes); }); return make(blob); };",
        )
        .await?;
        open(&page).await?;
        let line = format!("№{};Завод роботов", id("retired"));
        let list = format!("Серийный;Завод\r\n{line}\r\n№{};Цех\r\n", id("suspended"));
        // It is read once more for another encoding.
        let _file = upload(&page, "завод.csv", &windows_1251(&list)).await?;
        done(&page).await?;
        let expected = [row("2", "listed", "retired"), row("3", "listed", "suspended")];
        ensure!(rows(&page).await? == expected, "{:?}", rows(&page).await?);
        let encoding = page.attribute(".list-encoding", "data-encoding").await?;
        ensure!(encoding.as_deref() == Some("windows-1251"), "{encoding:?}");
        let sample = page.text(".list-sample").await?;
        ensure!(sample.contains("Серийный"), "{sample}");
        for (name, sample) in [("KOI8-U", "яЕПХИМШИ"), ("windows-1251", "Серийный")] {
            let choose = "const select = document.querySelector('#list-encoding'); select.value = arguments[0];
                select.dispatchEvent(new Event('change', {bubbles: true}));";
            page.client().execute(choose, vec![json!(name)]).await?;
            let read = format!(
                "document.querySelector('.list-encoding').dataset.encoding === {} && document.querySelector('.list-sample').textContent.includes({})",
                json!(name),
                json!(sample)
            );
            page.until(&format!("it is read as {name}"), &read).await?;
            ensure!(rows(&page).await? == expected, "the answers stay: {:?}", rows(&page).await?);
        }
        page.click("[data-action=download]").await?;
        let kept = page.until("the file is kept", "window.kept").await?;
        let kept = kept.as_str().context("a text")?;
        ensure!(kept.starts_with('\u{feff}') && kept.contains(&line), "{kept}");
        Ok(())
    });
}

#[test]
fn a_worker_that_does_not_come_is_told_and_asked_for_again() {
    journey(async |page| {
        // Of what is no script.
        page.allow_exceptions();
        // Time passes faster; and there are no modules in workers.
        page.before_each_page(
            "const later = setTimeout;
             globalThis.setTimeout = (call, delay = 0, ...rest) => later(call, delay / 20, ...rest);
             const Made = Worker;
             globalThis.Worker = class extends Made { constructor(address) { super(address, {type: 'classic'}); } };",
        )
        .await?;
        for file in ["worker.js", "list_bg.wasm"] {
            open(&page).await?;
            let script = "new URL('list/' + arguments[0], document.querySelector('link[data-later]').href).pathname";
            let path = page.client().execute(&format!("return {script}"), vec![json!(file)]).await?;
            let path = path.as_str().context("a path")?;
            for fault in [Fault::Hang, Fault::Body(b"<!DOCTYPE html><title>Log in</title>".to_vec())] {
                page.site().faults().set(On::path(path), fault);
                paste(&page, id("retired")).await?;
                page.click("[data-action=check-list]").await?;
                ensure!(
                    page.until("it is told", "document.querySelector('[data-refused]')?.dataset.refused").await?
                        == "unloaded"
                );
                page.site().faults().clear();
                page.click("[data-action=again]").await?;
                done(&page).await?;
                ensure!(rows(&page).await? == [row("1", "listed", "retired")], "{:?}", rows(&page).await?);
                page.click("[data-action=another]").await?;
                page.until("the form is there", "document.querySelector('#list-text')").await?;
            }
        }
        Ok(())
    });
}
