//! The badge on a page of another origin: the answers that it gives.

use anyhow::{Context, Result, ensure};
use e2e::examples::{MALFORMED, id};
use e2e::page::Page;
use e2e::registries::{DAY, HOUR, LATEST, Registry, config, nothing_inline, now};
use e2e::shop::{Shop, answer, badge};
use e2e::{dist, journey};
use registry::Check;
use site::{Fault, On};

const BADGE: &str = "robot-id-badge";

/// The path of the object by which `dist/` answers for an ID in one check.
fn object(id: &str, check: Check) -> Result<String> {
    let found = dist::all_objects(id)?.into_iter().find(|(other, _)| *other == check);
    Ok(found.with_context(|| format!("no object for {}", check.name()))?.1)
}

async fn show(page: &Page, id: &str) -> Result<e2e::answer::Answer> {
    page.devtools("Network.clearBrowserCache", serde_json::json!({})).await?;
    let shop = Shop::new()?;
    shop.open(page, &badge(page, id, "")).await?;
    answer(page, BADGE).await
}

#[test]
fn listed_robots_show_their_status() {
    journey(async |page| {
        let shop = Shop::new()?;
        for (name, status) in [
            ("in-operation", "in-operation"),
            ("service-recall", "in-operation"),
            ("under-recall", "under-recall"),
            ("suspended", "suspended"),
            ("registered", "registered"),
            ("retired", "retired"),
            ("recycled", "recycled"),
        ] {
            for variant in ["compact", "card", "full"] {
                shop.open(&page, &badge(&page, id(name), &format!("variant={variant}"))).await?;
                let answer = answer(&page, BADGE).await?.expect_listed(status).context(name)?;
                let domain = page.site().url().replace("http://", "");
                ensure!(answer.text.contains(&format!("Check on {domain}")), "it names the portal: {}", answer.text);
                ensure!(answer.text.contains("fictional"), "it says that the data is fictional: {}", answer.text);
                ensure!(answer.text.contains("Open recalls: 1") == (name == "service-recall"), "{}", answer.text);
                let told = "(b => [b.dataset.verdict, b.dataset.status, b.dataset.freshness, b.verdict].join())(
                    document.querySelector('robot-id-badge'))";
                ensure!(page.eval(told).await? == format!("listed,{status},fresh,listed"), "the element tells it too");
            }
        }
        Ok(())
    });
}

#[test]
fn the_link_leads_to_the_portals_page_of_the_robot() {
    journey(async |page| {
        let id = id("suspended");
        show(&page, id).await?;
        let href = page.eval("document.querySelector('robot-id-badge').shadowRoot.querySelector('a').href").await?;
        ensure!(href == page.link(id), "{href}");
        Ok(())
    });
}

#[test]
fn what_is_not_listed_is_proved_absent() {
    journey(async |page| {
        for (name, heading) in [
            ("unknown-serial", "Not in the register"),
            ("unknown-model", "Maker known, model unknown"),
            ("unknown-manufacturer", "Not in the register\u{a0}— unknown maker"),
        ] {
            let answer = show(&page, id(name)).await?.expect("not-listed")?;
            ensure!(answer.heading == heading && answer.freshness.as_deref() == Some("fresh"), "{answer:?}");
        }
        Ok(())
    });
}

#[test]
fn what_is_no_id_says_where_and_fetches_nothing_of_the_registry() {
    journey(async |page| {
        let answer = show(&page, MALFORMED).await?.expect("malformed")?;
        ensure!(answer.position.as_deref() == Some("14") && answer.heading == "Check character 14", "{answer:?}");
        ensure!(page.site().faults().count(&On::prefix("/registry/")) == 0, "nothing of the registry was fetched");
        for text in ["", "%00", "&lt;b&gt;x", "🤖"] {
            show(&page, text).await?.expect("malformed").context(text)?;
        }
        Ok(())
    });
}

#[test]
fn altered_records_are_not_shown() {
    journey(async |page| {
        let id = id("in-operation");
        for check in [Check::Node, Check::Bucket, Check::Manufacturers, Check::Models] {
            nothing_inline(page.site());
            let flip = |mut bytes: Vec<u8>| {
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                bytes
            };
            page.site().faults().set(On::path(object(id, check)?), Fault::edit(flip));
            let answer = show(&page, id).await?.expect_unproven(check.name(), "hash_mismatch")?;
            ensure!(answer.heading.contains("do not rely"), "{answer:?}");
            ensure!(!answer.text.contains("Beichen") && !answer.text.contains("operation"), "{answer:?}");
            page.site().faults().clear();
        }
        Ok(())
    });
}

#[test]
fn after_a_failed_proof_the_next_look_up_fetches_anew() {
    journey(async |page| {
        let id = id("in-operation");
        page.site().faults().set(On::path(object(id, Check::Bucket)?), Fault::Body(b"{}".to_vec()));
        show(&page, id).await?.expect("unproven")?;
        page.site().faults().clear();
        page.eval(
            "document.querySelector('robot-id-badge').setAttribute('robot-id', ' CN0142G1A2032026A0314B0000731')",
        )
        .await?;
        page.until("it is proved now", "document.querySelector('robot-id-badge[data-status=in-operation]')")
            .await
            .map(drop)
    });
}

#[test]
fn a_registry_that_cannot_be_reached_is_said_to_be_so() {
    journey(async |page| {
        let id = id("in-operation");
        for (path, fault) in [
            (LATEST.to_owned(), Fault::Drop),
            (LATEST.to_owned(), Fault::Status(503)),
            (object(id, Check::Bucket)?, Fault::Status(404)),
        ] {
            page.site().faults().set(On::path(path), fault);
            let answer = show(&page, id).await?.expect("unreachable")?;
            ensure!(answer.status.is_none() && answer.freshness.is_none(), "{answer:?}");
            page.site().faults().clear();
        }
        Ok(())
    });
}

#[test]
fn an_answer_that_is_out_of_date_says_so_in_place_of_the_status() {
    let mut daily = config();
    daily.valid_for = DAY;
    let stale = Registry::issued_at(now() - 2 * DAY - HOUR, &daily).unwrap();
    let expired = Registry::issued_at(now() - 20 * DAY, &daily).unwrap();
    journey(async move |page| {
        for (registry, freshness) in [(&stale, "stale"), (&expired, "expired")] {
            registry.serve(page.site());
            let answer = show(&page, id("in-operation")).await?.expect("listed")?;
            ensure!(answer.freshness.as_deref() == Some(freshness), "{answer:?}");
            ensure!(answer.heading.contains("Out of date"), "{answer:?}");
        }
        Ok(())
    });
}

/// A core that reports this of every ID: the functions of `crates/badge/src/abi.rs`, and nothing behind them.
fn core_that_reports(report: &str) -> Vec<u8> {
    use wasm_encoder::{
        CodeSection, ConstExpr, DataSection, ExportKind, ExportSection, Function, FunctionSection, MemorySection,
        MemoryType, Module, TypeSection, ValType,
    };
    let (mut types, mut functions, mut exports, mut codes) =
        (TypeSection::new(), FunctionSection::new(), ExportSection::new(), CodeSection::new());
    let numbers = |count| vec![ValType::I32; count];
    for (index, (name, takes, gives)) in [
        // The report stands at the beginning of the memory, and what is written goes behind it.
        ("input", numbers(1), Some(32_768)),
        ("begin", vec![ValType::F64], Some(0)),
        ("supply", numbers(3), None),
        ("report", numbers(1), Some(report.len() as i32)),
        ("output", numbers(0), Some(0)),
        ("end", numbers(1), None),
    ]
    .into_iter()
    .enumerate()
    {
        let index = index as u32;
        types.ty().function(takes, numbers(gives.iter().count()));
        functions.function(index);
        exports.export(name, ExportKind::Func, index);
        let mut function = Function::new([]);
        let mut code = function.instructions();
        if let Some(number) = gives {
            code.i32_const(number);
        }
        code.end();
        codes.function(&function);
    }
    let mut memory = MemorySection::new();
    memory.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
    exports.export("memory", ExportKind::Memory, 0);
    let mut data = DataSection::new();
    data.active(0, &ConstExpr::i32_const(0), report.bytes());
    let mut module = Module::new();
    module.section(&types).section(&functions).section(&memory).section(&exports).section(&codes).section(&data);
    module.finish()
}

#[test]
fn what_its_scripts_do_not_know_they_do_not_word() {
    journey(async |page| {
        let core = dist::badge("core.wasm")?;
        let proved = "id CN0142G1A2032026A0314B0000417\nfreshness fresh\nissued 1\nrecalls 0\n";
        let unknown = "Cannot be checked on this page";
        for (what, facts, drawn) in [
            ("what they know", format!("verdict listed\nstatus registered\nstage sales\n{proved}"), "Registered"),
            ("a status of later", format!("verdict listed\nstatus exported\nstage sales\n{proved}"), unknown),
            ("what every object has", format!("verdict listed\nstatus constructor\nstage sales\n{proved}"), unknown),
            ("a stage of later", format!("verdict listed\nstatus registered\nstage transport\n{proved}"), unknown),
            ("a verdict of later", "verdict revoked\n".to_owned(), unknown),
            ("a status in place of a verdict", "verdict in-operation\n".to_owned(), unknown),
        ] {
            page.site().faults().set(On::path(&core), Fault::Body(core_that_reports(&facts)));
            page.devtools("Network.clearBrowserCache", serde_json::json!({})).await?;
            let shop = Shop::new()?;
            shop.open(&page, &badge(&page, id("in-operation"), "")).await?;
            let box_ = "document.querySelector('robot-id-badge').shadowRoot.querySelector('.box:not([aria-busy])')";
            let shown = page.until(what, &format!("{box_}?.textContent")).await?;
            let shown = shown.as_str().unwrap_or_default();
            ensure!(shown.starts_with(drawn), "{what}: {shown}");
        }
        Ok(())
    });
}

#[test]
fn a_busy_host_is_asked_again_when_it_says() {
    journey(async |page| {
        let id = id("in-operation");
        let (core, bucket) = (dist::badge("core.wasm")?, object(id, Check::Bucket)?);
        for path in [LATEST, &core, &bucket] {
            page.site().faults().set_for(1, On::path(path), Fault::Busy(1));
        }
        show(&page, id).await?.expect_listed("in-operation")?;
        for path in [LATEST, &core, &bucket] {
            ensure!(page.site().faults().count(&On::path(path)) == 2, "{:?}", page.site().faults().requests());
        }
        // Nobody waits for an hour.
        page.site().faults().set(On::path(&bucket), Fault::Busy(3600));
        show(&page, id).await?.expect("unreachable").map(drop)
    });
}

#[test]
fn without_its_core_a_badge_claims_nothing() {
    journey(async |page| {
        page.allow_exceptions();
        page.site().faults().set(
            On::prefix("/badge/v1/"),
            Fault::edit(|bytes| {
                // The wasm alone: it begins with a zero.
                if bytes.first() == Some(&0) { Vec::new() } else { bytes }
            }),
        );
        let shop = Shop::new()?;
        shop.open(&page, &badge(&page, id("in-operation"), "")).await?;
        let text = "document.querySelector('robot-id-badge').shadowRoot.textContent.includes('Cannot be checked')";
        page.until("it says that it can't be checked", text).await?;
        ensure!(page.eval("document.querySelector('robot-id-badge').verdict").await?.is_null(), "there is no verdict");
        Ok(())
    });
}

#[test]
fn without_script_the_link_inside_leads_to_the_portal() {
    journey(async |page| {
        let shop = Shop::new()?;
        let id = id("in-operation");
        shop.open_with(&page, "", "", &badge(&page, id, "")).await?;
        ensure!(page.text("robot-id-badge a").await? == "Check this robot", "it is seen");
        ensure!(page.attribute("robot-id-badge a", "href").await? == Some(page.link(id)), "it leads there");
        Ok(())
    });
}
