//! The badge's npm package, and the examples of its README, each as it stands there.

use anyhow::{Context, Result, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use e2e::seller::{Project, blocks, readme};
use e2e::shop::{Shop, answer};
use site::{Fault, On, Site};

/// What stands for the portal in the README.
const PORTAL: &str = "https://robots.example";
const BADGE: &str = "robot-id-badge";

/// The one example in a language that has these words, with the portal of the test in it.
fn example(page: &Page, language: &str, words: &str) -> Result<String> {
    let readme = readme()?;
    let found: Vec<_> = blocks(&readme, language).into_iter().filter(|code| code.contains(words)).collect();
    ensure!(found.len() == 1, "README has one example in {language} with {words}, not {}", found.len());
    ensure!(found[0].contains(PORTAL), "it names {PORTAL}: {}", found[0]);
    Ok(found[0].replace(PORTAL, &page.site().url()))
}

#[test]
fn the_example_in_plain_html_shows_its_verdict() {
    journey(async |page| {
        let code = example(&page, "html", "<script")?;
        let (script, badge) = code.split_once("\n\n").context("a script, and a badge")?;
        let shop = Shop::new()?;
        shop.open_with(&page, script, "", badge).await?;
        answer(&page, BADGE).await?.expect_listed("in-operation").map(drop)
    });
}

#[test]
fn the_example_of_a_frame_shows_its_verdict() {
    journey(async |page| {
        let code = example(&page, "html", "<iframe")?;
        let shop = Shop::new()?;
        let policy = format!("default-src 'none'; frame-src {}", page.site().url());
        shop.open_under(&page, &policy, "", "", &code).await?;
        page.find("iframe").await?.enter_frame().await?;
        answer(&page, BADGE).await?.expect_listed("in-operation").map(drop)
    });
}

const REACT: &str = r##"import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Robot } from "./robot.jsx";
const place = document.querySelector("#react");
createRoot(place).render(createElement(Robot, { id: place.dataset.id }));"##;
const VUE: &str = r##"import { createApp } from "vue";
import Robot from "./robot.vue";
const place = document.querySelector("#vue");
createApp(Robot, { id: place.dataset.id }).mount(place);"##;

/// The configuration that the README asks of those who use Vue.
fn configuration() -> Result<String> {
    let option = "isCustomElement: (tag) => tag === \"robot-id-badge\"";
    ensure!(readme()?.contains(&format!("`{option}`")), "README gives the compiler's option: {option}");
    Ok(format!(
        "import vue from '@vitejs/plugin-vue';
         export default {{ logLevel: 'warn', plugins: [vue({{ template: {{ compilerOptions: {{ {option} }} }} }})] }};"
    ))
}

#[test]
fn the_examples_for_react_and_vue_show_their_verdicts_and_tell_them() {
    journey(async |page| {
        let project = Project::new()?;
        project.write("robot.jsx", &example(&page, "jsx", "robot-id-badge")?)?;
        project.write("robot.vue", &example(&page, "vue", "robot-id-badge")?)?;
        project.write("react.js", REACT)?;
        project.write("vue.js", VUE)?;
        project.write("vite.config.mjs", &configuration()?)?;
        let places = format!(
            "<div id=react data-id={}></div><div id=vue data-id={}></div>",
            id("suspended"),
            id("unknown-serial")
        );
        let scripts = "<script type=module src=./react.js></script><script type=module src=./vue.js></script>";
        let head = "<!doctype html><html lang=en><meta charset=utf-8><title>Shop</title>";
        project.write("index.html", &format!("{head}{places}{scripts}"))?;
        project.run("vite", &["build"])?;

        // Under the policy that README names for one's own bundle.
        let shop = Site::start(project.path().join("dist"), 0)?;
        let portal = page.site().url();
        let policy = format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' {portal}; \
             require-trusted-types-for 'script'"
        );
        shop.faults().set(On::prefix("/"), Fault::Header("content-security-policy", policy));
        page.client().goto(&shop.url()).await?;
        answer(&page, "#react robot-id-badge").await?.expect_listed("suspended")?;
        answer(&page, "#vue robot-id-badge").await?.expect("not-listed")?;
        let link = page.eval("document.querySelector('#react robot-id-badge a').href").await?;
        ensure!(link == page.link(id("suspended")), "the link inside leads to the robot's page: {link}");
        let told: Vec<_> = page.log("browser").await?.iter().map(|entry| entry["message"].to_string()).collect();
        for verdict in ["\"listed", "\"not-listed"] {
            ensure!(told.iter().any(|line| line.contains(verdict)), "the event told {verdict}: {told:#?}");
        }
        Ok(())
    });
}

#[test]
fn the_package_has_what_it_needs_and_its_types_are_accepted() {
    let checked = || -> Result<()> {
        let project = Project::new()?;
        let has = |name: &str| project.packed.iter().any(|file| file == name);
        for name in [
            "package.json",
            "README.md",
            "LICENSE-MIT",
            "LICENSE-APACHE",
            "robot-id-badge.js",
            "robot-id-badge.d.ts",
            "custom-elements.json",
            "build/core.wasm",
            "build/core-js.mjs",
            "build/words/ar.mjs",
        ] {
            ensure!(has(name), "{name} is packed: {:#?}", project.packed);
        }
        ensure!(!has("frame.html") && !has("build/frame.mjs"), "the frame belongs to a portal");
        project.write("types.ts", include_str!("../npm/types.ts"))?;
        let options = ["--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom"];
        project.run("tsc", &[&options[..], &["types.ts"]].concat()).map(drop)
    };
    if let Err(error) = checked() {
        panic!("{error:#}");
    }
}
