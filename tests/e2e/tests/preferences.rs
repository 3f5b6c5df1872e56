//! What visitors have asked of their system: less motion, colours of their own.

use anyhow::{Result, ensure};
use e2e::journey;
use e2e::page::Page;
use e2e::views::views;

/// Animations and transitions that would be seen to move; a delay alone is none.
const MOVING: &str = "document.getAnimations().filter(animation => animation.effect.getComputedTiming().activeDuration > 0)
    .map(animation => (animation.animationName ?? animation.transitionProperty) + ' of ' + animation.effect.target.outerHTML.slice(0, 90))";

#[test]
fn nothing_moves_for_those_who_want_less_motion() {
    journey(async |page| {
        page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
        for view in views().into_iter().filter(|view| view.is_page() || ["checking", "unproven"].contains(&&*view.name))
        {
            view.show(&page, "en").await?;
            let moving = page.eval(MOVING).await?;
            ensure!(moving.as_array().is_some_and(Vec::is_empty), "{}: {moving:#}", view.name);
            let smooth = page.eval("getComputedStyle(document.documentElement).scrollBehavior").await?;
            ensure!(smooth == "auto", "{}: scrolling is {smooth}", view.name);
        }
        Ok(())
    });
}

/// How well the parts of the verdict stand out: contrast of the words and of the sign against what is behind them,
/// and the width of the frame.
const STANDS_OUT: &str = "(() => {
    const box = document.querySelector('.verdict'), say = box.querySelector('.say');
    const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    const light = colour => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(part => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const against = (one, other) => {
        const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };
    let behind = say;
    // A system's colours make of what is transparent their own, transparent.
    const isClear = element => getComputedStyle(element).backgroundColor.endsWith(', 0)');
    while (behind !== document.documentElement && isClear(behind)) behind = behind.parentElement;
    const surface = getComputedStyle(behind).backgroundColor;
    const sign = say.querySelector('svg');
    const {borderTopStyle, borderTopWidth, borderTopColor} = getComputedStyle(box);
    return {
        words: against(getComputedStyle(say.querySelector('h1, h2')).color, surface),
        sign: against(getComputedStyle(sign).color, surface),
        size: sign.getBoundingClientRect().width,
        frame: borderTopStyle === 'none' ? 0 : parseFloat(borderTopWidth),
        edge: against(borderTopColor, getComputedStyle(document.documentElement).backgroundColor),
    };
})()";

async fn stands_out(page: &Page, what: &str) -> Result<()> {
    let seen = page.eval(STANDS_OUT).await?;
    let is = |part: &str, least: f64| seen[part].as_f64().is_some_and(|value| value >= least);
    ensure!(is("words", 4.5) && is("sign", 3.0) && is("size", 40.0), "{what}: {seen}");
    ensure!(is("frame", 2.0) && is("edge", 3.0), "{what}: its frame is seen: {seen}");
    Ok(())
}

#[test]
fn the_verdict_stands_out_in_colours_of_the_visitors_own() {
    journey(async |page| {
        for view in views().into_iter().filter(|view| !view.is_page() && view.name != "checking") {
            view.show(&page, "en").await?;
            for theme in ["light", "dark"] {
                page.prefer(&[("forced-colors", "active"), ("prefers-color-scheme", theme)]).await?;
                stands_out(&page, &format!("{}, {theme}", view.name)).await?;
            }
        }
        Ok(())
    });
}

#[test]
fn a_verdict_comes_in_a_region_that_is_announced_and_was_there_before() {
    journey(async |page| {
        let checking = views().into_iter().find(|view| view.name == "checking").unwrap();
        checking.show(&page, "en").await?;
        let region = "document.querySelector('main > [role=status]')";
        page.until("it says that it checks", &format!("{region}?.innerText.includes('Checking')")).await?;
        page.eval(&format!("{region}.wasThere = true")).await?;
        page.site().faults().clear();
        let answer = page.answer().await?.expect_listed("in-operation")?;
        page.until(
            "it says the verdict",
            &format!("{region}.innerText.includes({})", serde_json::json!(answer.heading)),
        )
        .await?;
        ensure!(page.eval(&format!("{region}.wasThere")).await? == true, "it is the same region");
        Ok(())
    });
}
