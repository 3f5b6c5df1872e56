//! What a page's own styles can do to a badge, and in which languages it speaks.

use anyhow::{Result, ensure};
use e2e::examples::id;
use e2e::journey;
use e2e::page::Page;
use e2e::shop::{SCRIPT, Shop, answer, badge};
use serde_json::Value;

fn script(page: &Page) -> String {
    format!("<script type=module src={}{SCRIPT}></script>", page.site().url())
}

/// How the words and the sign of the first badge are drawn.
async fn drawn(page: &Page) -> Result<Value> {
    let read = "(root => {
        const say = root.querySelector('.say'), words = root.querySelector('strong') ?? say, sign = say.querySelector('svg');
        const style = getComputedStyle(words), box = words.getBoundingClientRect(), mark = sign.getBoundingClientRect();
        let opacity = 1;
        for (let at = words; at; at = at.parentElement ?? at.getRootNode().host) {
            opacity *= getComputedStyle(at).opacity;
            if (at === root.host) break;
        }
        return {color: style.color, fill: style.webkitTextFillColor, size: style.fontSize, spacing: style.letterSpacing,
            visibility: style.visibility, indent: style.textIndent, transform: style.textTransform, opacity,
            surface: getComputedStyle(say).backgroundColor, filter: getComputedStyle(root.host).filter,
            words: [Math.round(box.width), Math.round(box.height)], sign: [Math.round(mark.width), Math.round(mark.height)]};
    })(document.querySelector('robot-id-badge').shadowRoot)";
    page.eval(read).await
}

/// Styles with which a page might try to keep the surface and lose the words.
const HOSTILE: &str = "
    :root { --ok: #c00; --v: #c00; --o: transparent; --ink: transparent; --paper: #0a6b3d; font-size: 0 }
    * { color: transparent !important; font-size: 0 !important }
    robot-id-badge {
        color: transparent !important; font-size: 0 !important; -webkit-text-fill-color: transparent !important;
        letter-spacing: -1em !important; text-indent: -9999px !important; visibility: hidden !important;
        text-transform: uppercase !important; opacity: 0.01 !important; filter: blur(9px) !important;
        transform: scale(0.01) !important; clip-path: inset(50%) !important; zoom: 0.1 !important;
        line-height: 0 !important; word-spacing: 99px !important; direction: rtl !important; writing-mode: vertical-rl !important;
        overflow: hidden !important; height: 3px !important; max-height: 3px !important; columns: 9 !important;
    }
    robot-id-badge::part(say), robot-id-badge::part(words), robot-id-badge::part(sign), robot-id-badge::part(box) { display: none !important }
    robot-id-badge::part(details), robot-id-badge::part(action) {
        color: transparent; font-size: 0; opacity: 0; visibility: hidden; background: #0a6b3d; transform: scale(0); padding: 1px;
    }";

#[test]
fn a_pages_styles_do_not_reach_the_verdicts_words_and_sign() {
    journey(async |page| {
        let shop = Shop::new()?;
        for variant in ["compact", "card", "full"] {
            let body = badge(&page, id("in-operation"), &format!("theme=light variant={variant}"));
            shop.open(&page, &body).await?;
            answer(&page, "robot-id-badge").await?.expect_listed("in-operation")?;
            let plain = drawn(&page).await?;
            shop.open_with(&page, &script(&page), HOSTILE, &body).await?;
            answer(&page, "robot-id-badge").await?.expect_listed("in-operation")?;
            let hostile = drawn(&page).await?;
            ensure!(plain == hostile, "{variant}: {plain:#} became {hostile:#}");
            let link = "(e => [getComputedStyle(e).visibility, getComputedStyle(e).opacity, e.innerText].join())(
                document.querySelector('robot-id-badge').shadowRoot.querySelector('[part=action]'))";
            let link = page.eval(link).await?;
            ensure!(
                link.as_str().is_some_and(|link| link.starts_with("visible,1,") && link.contains("Check on")),
                "{link}"
            );
        }
        Ok(())
    });
}

#[test]
fn parts_take_spacing() {
    journey(async |page| {
        let shop = Shop::new()?;
        let style = "robot-id-badge { margin: 7px } robot-id-badge::part(details) { padding: 33px }";
        shop.open_with(&page, &script(&page), style, &badge(&page, id("in-operation"), "variant=card")).await?;
        answer(&page, "robot-id-badge").await?;
        let read =
            "(b => getComputedStyle(b).marginTop + getComputedStyle(b.shadowRoot.querySelector('.more')).paddingTop)(
            document.querySelector('robot-id-badge'))";
        ensure!(page.eval(read).await? == "7px33px", "{}", page.eval(read).await?);
        Ok(())
    });
}

#[test]
fn it_speaks_the_language_of_its_place() {
    journey(async |page| {
        let shop = Shop::new()?;
        for (lang, tag, heading, dir) in [
            ("en-GB", "en", "Suspended\u{a0}— must not operate", "ltr"),
            ("zh-CN", "zh-Hans", "已暂停，不得运行", "ltr"),
            ("ja", "ja", "一時停止中、稼働禁止", "ltr"),
            ("de-AT", "de", "Ausgesetzt\u{a0}– darf nicht betrieben werden", "ltr"),
            ("ar-EG", "ar", "موقوف\u{a0}— يُمنع تشغيله", "rtl"),
            ("xx", "en", "Suspended\u{a0}— must not operate", "ltr"),
        ] {
            shop.open(&page, &format!("<div lang={lang}>{}</div>", badge(&page, id("suspended"), ""))).await?;
            let answer = answer(&page, "robot-id-badge").await?;
            ensure!(answer.heading == heading, "{lang}: {answer:?}");
            let shown = "(e => e.lang + e.dir)(document.querySelector('robot-id-badge').shadowRoot.firstElementChild)";
            ensure!(page.eval(shown).await? == format!("{tag}{dir}"), "{lang}");
            let files = page.site().faults().requests();
            ensure!(files.iter().any(|path| path.ends_with(&format!("words/{tag}.mjs"))), "{files:?}");
        }
        Ok(())
    });
}
