//! axe-core: the rules of accessibility that a program can check.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::dist;
use crate::page::Page;

/// WCAG 2.2 AA, and what is good practice besides.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// The script, to be run in pages.
///
/// # Errors
/// When it is not installed.
pub fn script() -> Result<String> {
    let file = dist::root().join("tests/e2e/npm/node_modules/axe-core/axe.min.js");
    fs::read_to_string(&file).with_context(|| format!("there is no {}: run `cargo xtask setup`", file.display()))
}

/// Which rules a page is held to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rules {
    /// All of them.
    All,
    /// Those that colours can break: for the same page in another theme.
    Colours,
}

/// Expects that no rule is broken on the page as it is now; `what` it is, for the message.
///
/// # Errors
/// When one is: which, and by which elements.
pub async fn expect_nothing(page: &Page, script: &str, rules: Rules, what: &str) -> Result<()> {
    if page.eval("typeof axe").await? == "undefined" {
        page.client().execute(script, Vec::new()).await?;
    }
    let (rules, least) = match rules {
        Rules::All => (json!({"type": "tag", "values": TAGS}), 10),
        Rules::Colours => (json!({"type": "rule", "values": ["color-contrast", "link-in-text-block"]}), 0),
    };
    let run = "const [rules, done] = arguments;
        axe.run(document, {runOnly: rules, resultTypes: ['violations']}).then(({violations, passes}) => done({
            passed: passes.length,
            broken: violations.map(rule => ({rule: rule.id, help: rule.help,
                by: rule.nodes.slice(0, 5).map(node => `${node.target} ${node.html.slice(0, 160)}: ${node.failureSummary}`)})),
        }), error => done({error: String(error)}));";
    let found: Value = page.client().execute_async(run, vec![rules]).await.context("running axe")?;
    ensure!(
        found["passed"].as_u64().is_some_and(|passed| passed > least),
        "{what}: axe looked at next to nothing: {found}"
    );
    let broken = found["broken"].as_array().is_none_or(|broken| !broken.is_empty());
    ensure!(!broken, "{what}: {:#}", found["broken"]);
    Ok(())
}
