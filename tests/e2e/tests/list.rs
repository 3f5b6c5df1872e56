//! The List page: many IDs checked in a worker.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use anyhow::{Context, Result, ensure};
use e2e::dist;
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use publisher::sample::Sample;
use registry::Check;
use serde_json::json;
use site::{Fault, On};
use tempfile::TempDir;

const OBJECTS: &str = "/registry/v1/objects/";

/// The IDs of the sample in `dist/` (xtask/src/registry.rs).
static IDS: LazyLock<Vec<String>> =
    LazyLock::new(|| Sample::new(28_000, 1).units.iter().map(|unit| unit.id.to_string()).collect());

pub(super) async fn open(page: &Page) -> Result<()> {
    page.open("#/list").await?;
    page.until("the form is there", "document.querySelector('#list-text')").await.map(drop)
}

/// Pastes a text, as the keys do: the page may take it, or the text area does.
pub(super) async fn paste(page: &Page, text: &str) -> Result<()> {
    let script = "const field = document.querySelector('#list-text'), data = new DataTransfer();
        data.setData('text/plain', arguments[0]); field.focus();
        const event = new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true});
        if (field.dispatchEvent(event)) field.value = arguments[0];";
    page.client().execute(script, vec![json!(text)]).await?;
    Ok(())
}

/// Pastes a text of any size, which the page makes itself out of a JavaScript expression.
async fn paste_made(page: &Page, expression: &str) -> Result<()> {
    let script = format!(
        "const field = document.querySelector('#list-text'), data = new DataTransfer();
         data.setData('text/plain', {expression}); field.focus();
         return field.dispatchEvent(new ClipboardEvent('paste', {{clipboardData: data, bubbles: true, cancelable: true}}));"
    );
    let left = page.client().execute(&script, vec![]).await?;
    ensure!(left == json!(false), "a large text goes to the worker at once");
    Ok(())
}

/// Chooses a file of these bytes.
/// Chooses a file, which is there until what is returned is dropped.
pub(super) async fn upload(page: &Page, name: &str, bytes: &[u8]) -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join(name);
    fs::write(&file, bytes)?;
    page.find("#list-file").await?.send_keys(&file.display().to_string()).await?;
    // Until it has been read it must stay where it is.
    let read = "document.querySelector('[data-refused], [data-ids]')";
    page.until("the file is read", read).await?;
    Ok(folder)
}

pub(super) async fn check(page: &Page, text: &str) -> Result<()> {
    paste(page, text).await?;
    page.click("[data-action=check-list]").await?;
    done(page).await
}

async fn phase(page: &Page, phase: &str) -> Result<()> {
    let there = format!("document.querySelector('section[data-phase={phase}]')");
    page.until(&format!("the check is {phase}"), &there).await.map(drop)
}

/// Waits until every row has its answer, and the table shows it.
pub(super) async fn done(page: &Page) -> Result<()> {
    phase(page, "done").await?;
    let shown =
        "!document.querySelector('tr[data-line]:not([data-verdict])') && document.querySelector('tr[data-line]')";
    page.until("the rows are shown", shown).await.map(drop)
}

/// Line, verdict and status of the rows that are drawn, in order.
pub(super) async fn rows(page: &Page) -> Result<Vec<(String, String, String)>> {
    let read = "[...document.querySelectorAll('tr[data-line]')].map(({dataset: d}) => [d.line, d.verdict ?? '', d.status ?? ''])";
    Ok(serde_json::from_value(page.eval(read).await?)?)
}

pub(super) fn row(line: &str, verdict: &str, status: &str) -> (String, String, String) {
    (line.to_owned(), verdict.to_owned(), status.to_owned())
}

async fn refused(page: &Page) -> Result<String> {
    page.attribute("[data-refused]", "data-refused").await?.context("it is said why")
}

/// How many rows a filter counts.
async fn count(page: &Page, filter: &str) -> Result<Option<String>> {
    let chip = format!("[data-filter={filter}]");
    if page.count(&chip).await? == 0 { Ok(None) } else { page.attribute(&chip, "data-count").await }
}

#[test]
fn a_pasted_list_has_an_answer_for_each_row() {
    journey(async |page| {
        open(&page).await?;
        let list = [
            id("in-operation"),
            "cn 0142 g1a203 2026a0314b0000764",
            "CN0142G1A203",
            id("unknown-serial"),
            id("service-recall"),
            id("in-operation"),
        ];
        check(&page, &list.join("\n")).await?;
        let expected = [
            row("1", "listed", "in-operation"),
            row("2", "listed", "suspended"),
            row("3", "malformed", ""),
            row("4", "not-listed", ""),
            row("5", "listed", "in-operation"),
            row("6", "listed", "in-operation"),
        ];
        ensure!(rows(&page).await? == expected, "{:?}", rows(&page).await?);
        let fresh = page.count("tr[data-freshness=fresh]").await?;
        ensure!(fresh == 5, "proved answers tell how old they are: {fresh}");
        for (filter, rows) in [("in-operation", "3"), ("malformed", "1"), ("recalled", "1"), ("repeated", "1")] {
            ensure!(count(&page, filter).await?.as_deref() == Some(rows), "{filter}");
        }
        ensure!(count(&page, "unproven").await?.is_none(), "only what there is has a filter");

        // A row leads to its robot, and the way back to the list as it was.
        page.click("[data-filter=suspended]").await?;
        page.until("one row is shown", "document.querySelectorAll('tr[data-line]').length === 1").await?;
        page.click("tr[data-line='2'] a").await?;
        page.answer().await?.expect_listed("suspended")?;
        page.client().back().await?;
        page.until("the list is there again", "document.querySelectorAll('tr[data-line]').length === 1").await?;
        ensure!(page.count(".list-status[data-phase=done]").await? == 1, "and was not begun anew");
        page.click("[data-action=another]").await?;
        page.until("the form is there", "document.querySelector('#list-text')").await.map(drop)
    });
}

#[test]
fn files_are_read_in_the_encodings_that_people_have() {
    journey(async |page| {
        let table = |note: &str| {
            format!("备注,\"编号\",x\r\n\"{note}, a\",\"{}\",1\r\nb,{},2\r\n", id("retired"), id("suspended"))
        };
        let utf16: Vec<u8> = table("说明").encode_utf16().flat_map(u16::to_le_bytes).collect();
        // "备注", "编号" and "说明" in GBK.
        let gbk = [
            b"\xb1\xb8\xd7\xa2,\"\xb1\xe0\xba\xc5\",x\r\n\"\xcb\xb5\xc3\xf7, a\",\"".as_slice(),
            id("retired").as_bytes(),
            b"\",1\r\nb,",
            id("suspended").as_bytes(),
            b",2\r\n",
        ]
        .concat();
        for (name, bytes) in [("utf8.csv", table("说明").into_bytes()), ("utf16.txt", utf16), ("gbk.csv", gbk)] {
            open(&page).await?;
            upload(&page, name, &bytes).await?;
            done(&page).await?;
            let expected = [row("2", "listed", "retired"), row("3", "listed", "suspended")];
            ensure!(rows(&page).await? == expected, "{name}: {:?}", rows(&page).await?);
            let said = page.text("section[data-phase]").await?;
            ensure!(said.contains(name) && said.contains("“编号”"), "{name}: {said}");
        }
        Ok(())
    });
}

#[test]
fn what_is_no_list_is_refused_with_the_reason() {
    journey(async |page| {
        for (name, bytes, why) in [
            ("list.xlsx", b"PK\x03\x04\x14\0\x06\0".to_vec(), "spreadsheet"),
            ("photo.csv", b"\x89PNG\r\n\x1a\n\0\0".to_vec(), "picture"),
            ("program.txt", (0..=255).cycle().take(5_000).collect(), "binary"),
            ("nothing.csv", b"\r\n\r\n".to_vec(), "empty"),
            ("long.txt", b"x\n".repeat(100_001), "too_many_rows"),
            ("large.txt", vec![b'x'; 32 * 1024 * 1024 + 1], "too_large"),
        ] {
            open(&page).await?;
            page.site().faults().forget_requests();
            upload(&page, name, &bytes).await?;
            ensure!(refused(&page).await? == why, "{name}: {}", refused(&page).await?);
            ensure!(page.site().faults().count(&On::prefix("/registry/")) == 0, "{name}: nothing was asked for");
        }
        // And the next one is taken.
        check(&page, id("in-operation")).await
    });
}

/// Whether a row stands at every height of the table's window, below its head.
const NO_GAP: &str = "(() => {
    const box = document.querySelector('[role=region]');
    box.scrollIntoView();
    const {left, top, width, height} = box.getBoundingClientRect();
    const from = top + box.querySelector('thead').offsetHeight + 3, to = Math.min(top + height, innerHeight) - 3;
    for (let y = from; y < to; y += 10)
        if (!document.elementFromPoint(left + width / 3, y)?.closest('tr[data-line]')) return false;
    return true;
})()";

/// Whether more rows are drawn below those in sight, so that scrolling shows no gap.
const AHEAD: &str = "(() => {
    const box = document.querySelector('[role=region]'), rows = box.querySelectorAll('tr[data-line]');
    const last = rows[rows.length - 1].getBoundingClientRect();
    return last.top - box.getBoundingClientRect().bottom > 4 * last.height;
})()";

#[test]
fn a_hundred_thousand_malformed_rows_are_told_one_by_one() {
    journey(async |page| {
        // More rows are seen than are asked for before the table has been measured.
        page.resize(1280, 1200).await?;
        open(&page).await?;
        paste_made(&page, "Array.from({length: 100000}, (_, n) => `CN0142G1A203-${n}`).join('\\n')").await?;
        done(&page).await?;
        ensure!(count(&page, "malformed").await?.as_deref() == Some("100000"), "all of them");
        ensure!(page.attribute("[role=table]", "aria-rowcount").await?.as_deref() == Some("100001"), "with the head");
        let drawn = page.count("tr[data-line]").await?;
        ensure!(drawn < 120, "no more rows are drawn than are needed: {drawn}");
        for place in ["0", "box.scrollHeight / 2", "box.scrollHeight / 2 + 1500"] {
            page.eval(&format!("(box => box.scrollTo(0, {place}))(document.querySelector('[role=region]'))")).await?;
            page.until(&format!("no row in sight is missing at {place}"), NO_GAP).await?;
            page.until(&format!("and the next ones are drawn at {place}"), AHEAD).await?;
        }
        page.eval("document.querySelector('[role=region]').scrollTo(0, 1e9)").await?;
        page.until(
            "the last row is there",
            "document.querySelector('tr[data-line=\"100000\"][aria-rowindex=\"100001\"]')",
        )
        .await?;
        ensure!(page.text("tr[data-line='100000']").await?.contains("29"), "it says what is wrong");
        Ok(())
    });
}

#[test]
fn who_comes_back_from_a_robot_finds_the_list_where_it_was() {
    journey(async |page| {
        open(&page).await?;
        paste(&page, &IDS[..600].join("\n")).await?;
        page.click("[data-action=check-list]").await?;
        done(&page).await?;
        page.eval("document.querySelector('[role=region]').scrollTo(0, 12345)").await?;
        page.until("no row in sight is missing", NO_GAP).await?;
        // Some of the rows there are stand above those in sight.
        page.click("tr[data-line]:nth-of-type(12) a").await?;
        page.answer().await?;
        page.client().back().await?;
        page.until("it stands where it did", "document.querySelector('[role=region]')?.scrollTop === 12345").await?;
        page.until("no row in sight is missing", NO_GAP).await.map(drop)
    });
}

#[test]
fn every_file_of_the_register_is_asked_for_once() {
    journey(async |page| {
        open(&page).await?;
        page.site().faults().forget_requests();
        let list = format!("Robot;Note\r\n{}", IDS.iter().map(|id| format!("{id};x\r\n")).collect::<String>());
        upload(&page, "all.csv", list.as_bytes()).await?;
        done(&page).await?;
        let requests = page.site().faults().requests();
        let objects: Vec<_> = requests.iter().filter(|path| path.starts_with(OBJECTS)).collect();
        let different: BTreeSet<_> = objects.iter().collect();
        ensure!(different.len() == objects.len(), "{} of {} are different", different.len(), objects.len());
        ensure!(objects.len() > 250, "there are about 256 buckets: {}", objects.len());
        ensure!(
            count(&page, "in-operation").await?.is_some() && count(&page, "not-listed").await?.is_none(),
            "all listed"
        );
        let told = page.attribute("[data-ids]", "data-answered").await?;
        ensure!(told.as_deref() == Some("28000"), "{told:?}");
        // No ID is in any request.
        ensure!(!requests.iter().any(|path| path.contains(id("in-operation"))), "no ID is sent");
        Ok(())
    });
}

#[test]
fn a_check_can_be_paused_resumed_and_cancelled() {
    journey(async |page| {
        open(&page).await?;
        page.site().faults().set(On::prefix(OBJECTS), Fault::Hang);
        paste(&page, &IDS[..600].join("\n")).await?;
        page.click("[data-action=check-list]").await?;
        phase(&page, "checking").await?;
        page.click("[data-action=pause]").await?;
        phase(&page, "paused").await?;
        page.site().faults().clear();
        page.click("[data-action=resume]").await?;
        done(&page).await?;

        page.click("[data-action=another]").await?;
        page.site().faults().set(On::path("/registry/v1/latest.json"), Fault::Hang);
        paste(&page, id("retired")).await?;
        page.click("[data-action=check-list]").await?;
        page.click("[data-action=cancel]").await?;
        page.until("the form is there", "document.querySelector('#list-text')").await?;
        page.site().faults().clear();
        Ok(())
    });
}

#[test]
fn without_a_connection_the_check_waits_and_goes_on() {
    journey(async |page| {
        open(&page).await?;
        page.site().faults().set(On::prefix("/registry/"), Fault::Drop);
        paste(&page, id("retired")).await?;
        page.click("[data-action=check-list]").await?;
        phase(&page, "offline").await?;
        page.site().faults().clear();
        page.click("[data-action=resume]").await?;
        done(&page).await?;
        ensure!(rows(&page).await? == [row("1", "listed", "retired")], "{:?}", rows(&page).await?);
        Ok(())
    });
}

#[test]
fn one_bad_bucket_spoils_its_own_rows_until_it_is_whole_again() {
    journey(async |page| {
        let bucket = |name: &str| -> Result<String> {
            let objects = dist::objects(id(name))?;
            let found = objects.into_iter().find(|(check, _)| *check == Check::Bucket);
            Ok(found.context("a bucket")?.1)
        };
        let (gone, altered) = (bucket("retired")?, bucket("suspended")?);
        ensure!(gone != altered, "the examples stand in different buckets");
        page.site().faults().set(On::path(gone), Fault::Status(404));
        page.site().faults().set(
            On::path(altered),
            Fault::edit(|mut bytes| {
                bytes.push(b' ');
                bytes
            }),
        );
        open(&page).await?;
        check(&page, &[id("retired"), id("suspended"), id("in-operation")].join("\n")).await?;
        let expected = [row("1", "unreachable", ""), row("2", "unproven", ""), row("3", "listed", "in-operation")];
        ensure!(rows(&page).await? == expected, "{:?}", rows(&page).await?);
        ensure!(page.attribute("tr[data-line='2']", "data-check").await?.as_deref() == Some("bucket"), "which check");
        page.site().faults().clear();
        page.click("[data-action=retry]").await?;
        page.until("the rows are proved", "document.querySelectorAll('tr[data-verdict=listed]').length === 3").await?;
        Ok(())
    });
}

#[test]
fn rows_are_sorted_and_filtered_and_kept_as_csv() {
    journey(async |page| {
        page.before_each_page(
            "const make = URL.createObjectURL;
             URL.createObjectURL = blob => { blob.arrayBuffer().then(bytes => { window.kept = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes); }); return make(blob); };",
        )
        .await?;
        open(&page).await?;
        let list = format!(
            "Note;ID\n=1+1;{}\nb;no ID\nc;{}\nd;{}\n",
            id("in-operation"),
            id("unknown-serial"),
            id("suspended")
        );
        upload(&page, "fleet.csv", list.as_bytes()).await?;
        done(&page).await?;
        let lines = async |expected: &str| {
            let read = format!(
                "[...document.querySelectorAll('tr[data-line]')].map(r => r.dataset.line).join(' ') === {}",
                json!(expected)
            );
            page.until(&format!("lines {expected} are shown"), &read).await
        };
        lines("2 3 4 5").await?;
        page.click("[data-sort=outcome]").await?;
        lines("3 4 5 2").await?;
        ensure!(
            page.attribute("th:has([data-sort=outcome])", "aria-sort").await?.as_deref() == Some("ascending"),
            "told"
        );
        page.click("[data-sort=outcome]").await?;
        lines("2 5 4 3").await?;
        page.click("[data-sort=line]").await?;
        page.click("[data-filter=suspended]").await?;
        page.click("[data-filter=in-operation]").await?;
        lines("2 5").await?;
        page.click("[data-action=download]").await?;
        let kept = page.until("the file is kept", "window.kept").await?;
        let kept = kept.as_str().context("a text")?;
        let lines: Vec<_> = kept.split("\r\n").collect();
        ensure!(lines.len() == 4 && lines[0].starts_with("\u{feff}line;robot_id;verdict;status;"), "{kept}");
        let start = format!("2;{};listed;in_operation;operation;fresh;", id("in-operation"));
        ensure!(lines[1].starts_with(&start) && lines[1].contains(";\"'=1+1\";"), "{}", lines[1]);
        ensure!(lines[2].starts_with(&format!("5;{};listed;suspended;", id("suspended"))), "{}", lines[2]);
        Ok(())
    });
}
