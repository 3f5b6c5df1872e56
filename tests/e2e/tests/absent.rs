//! IDs that are proved not to be listed.

use std::collections::BTreeSet;

use anyhow::{Context, ensure};
use e2e::examples::id;
use e2e::journey;

const KINDS: [&str; 3] = ["unknown-serial", "unknown-model", "unknown-manufacturer"];

#[test]
fn absence_is_proved_and_its_three_kinds_are_told_apart() {
    journey(async |page| {
        let mut said = BTreeSet::new();
        for name in KINDS {
            let answer = page.visit(id(name)).await?.expect("not-listed").context(name)?;
            ensure!(answer.freshness.as_deref() == Some("fresh"), "{name}: {answer:?}");
            ensure!(answer.status.is_none(), "a robot that is not listed has no status: {answer:?}");
            let steps = page.steps().await?;
            ensure!(steps.iter().all(|(_, outcome)| outcome == "held"), "{name}: every step held: {steps:?}");
            ensure!(steps.iter().any(|(step, _)| step == "bucket"), "{name}: the bucket is among them: {steps:?}");
            ensure!(page.count("[data-event]").await? == 0, "{name}: no life is shown");
            // The same sentences but for the ID would be the same words.
            said.insert(answer.text.replace(id(name), "").replace(answer.heading.as_str(), ""));
            match name {
                "unknown-serial" => ensure!(answer.text.contains("Beichen Robotics"), "{}", answer.text),
                "unknown-model" => ensure!(answer.heading == "Maker known, model unknown", "{}", answer.heading),
                _ => {
                    ensure!(answer.heading.ends_with("unknown maker"), "{}", answer.heading);
                    ensure!(answer.text.contains("No maker 9999"), "{}", answer.text);
                }
            }
        }
        ensure!(said.len() == KINDS.len(), "{said:#?}");
        Ok(())
    });
}

#[test]
fn look_alike_characters_are_pointed_out_when_the_id_is_not_listed() {
    journey(async |page| {
        let answer = page.visit(id("unknown-serial")).await?.expect("not-listed")?;
        ensure!(answer.text.contains("0 / O"), "{}", answer.text);
        let answer = page.visit(id("in-operation")).await?;
        ensure!(!answer.text.contains("0 / O"), "{}", answer.text);
        Ok(())
    });
}

#[test]
fn an_id_that_is_not_listed_can_be_edited() {
    journey(async |page| {
        let id = id("unknown-serial");
        page.visit(id).await?.expect("not-listed")?;
        page.click("[data-action=edit]").await?;
        page.until("the ID stands in the field", "document.querySelector('#rid')?.value").await?;
        let value = page.eval("document.querySelector('#rid').value.replaceAll(' ', '')").await?;
        ensure!(value == id, "{value}");
        Ok(())
    });
}
