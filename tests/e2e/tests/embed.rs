//! The page for sellers: the badge as it is chosen, its code, and labels.

use anyhow::{Context, Result, ensure};
use e2e::answer::Answer;
use e2e::camera;
use e2e::examples::{MALFORMED, id};
use e2e::journey;
use e2e::page::{Page, TAB};
use e2e::shop::{SCRIPT, Shop, answer, inside};
use serde_json::json;
use site::{Fault, On};

const BADGE: &str = "robot-id-badge";
const ELEMENT: &str = "[data-form=copy-element] pre";
const FRAME: &str = "[data-form=copy-frame] pre";

async fn open(page: &Page, id: &str) -> Result<()> {
    page.open(&format!("#/embed?id={id}")).await?;
    page.until("the form is there", "document.querySelector('#embed-id')").await.map(drop)
}

/// Puts a text into a field in one edit, as a paste does.
async fn put(page: &Page, selector: &str, text: &str) -> Result<()> {
    let script = "const field = document.querySelector(arguments[0]); field.focus(); field.value = arguments[1];
        field.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertFromPaste'}));";
    page.client().execute(script, vec![json!(selector), json!(text)]).await?;
    Ok(())
}

async fn choose(page: &Page, name: &str, value: &str) -> Result<()> {
    page.click(&format!("label:has(input[name={name}][value={}])", json!(value))).await
}

async fn code(page: &Page, selector: &str) -> Result<String> {
    let code = page.eval(&format!("document.querySelector({})?.textContent", json!(selector))).await?;
    Ok(code.as_str().context("there is code")?.to_owned())
}

/// The bytes of a `data:` address in base 64.
async fn bytes(page: &Page, address: &str) -> Result<Vec<u8>> {
    let read = format!("Array.from(atob({}.split(',')[1]), c => c.charCodeAt(0))", json!(address));
    Ok(serde_json::from_value(page.eval(&read).await?)?)
}

#[test]
fn the_preview_is_the_badge_for_the_id() {
    journey(async |page| {
        open(&page, id("suspended")).await?;
        answer(&page, BADGE).await?.expect_listed("suspended")?;
        put(&page, "#embed-id", "cn-0142 g1a203 2026a0314b0000205").await?;
        page.until("the other robot is shown", "document.querySelector('robot-id-badge[data-status=under-recall]')")
            .await?;
        ensure!(code(&page, ELEMENT).await?.contains(id("under-recall")), "its code has the canonical ID");
        put(&page, "#embed-id", MALFORMED).await?;
        page.until("it is refused", "document.querySelector('#embed-fault').innerText.includes('character 14')")
            .await?;
        ensure!(page.count(BADGE).await? + page.count(".snippet").await? == 0, "nothing is offered for what is no ID");
        put(&page, "#embed-id", id("retired")).await?;
        answer(&page, BADGE).await?.expect_listed("retired").map(drop)
    });
}

#[test]
fn an_example_stands_there_at_first() {
    journey(async |page| {
        page.open_check().await?;
        page.open_menu().await?;
        page.click("nav [href$='#/embed']").await?;
        page.until_fragment("#/embed").await?;
        page.until("the page has the focus", "document.activeElement === document.querySelector('main h1')").await?;
        answer(&page, BADGE).await?.expect_listed("in-operation").map(drop)
    });
}

#[test]
fn what_is_chosen_changes_the_badge_and_the_code() {
    journey(async |page| {
        let id = id("in-operation");
        open(&page, id).await?;
        answer(&page, BADGE).await?.expect_listed("in-operation")?;
        choose(&page, "variant", "full").await?;
        choose(&page, "lang", "de").await?;
        choose(&page, "theme", "dark").await?;
        page.until("it is German", &format!("{}.innerText.includes('Registriert')", inside(BADGE))).await?;
        let told = "(b => [b.variant, b.lang, b.theme, getComputedStyle(b.shadowRoot.querySelector('.box')).backgroundColor].join())(
            document.querySelector('robot-id-badge'))";
        let told = page.eval(told).await?;
        ensure!(told == "full,de,dark,rgb(15, 20, 22)", "{told}");
        let base = page.base();
        let element = format!(
            "<script type=\"module\" referrerpolicy=\"no-referrer\" src=\"{base}badge/v1/robot-id-badge.js\"></script>\n\n\
             <robot-id-badge robot-id=\"{id}\" variant=\"full\" lang=\"de\" theme=\"dark\">\n  \
             <a href=\"{base}#/r/{id}\">ID dieses Roboters prüfen</a>\n</robot-id-badge>"
        );
        ensure!(code(&page, ELEMENT).await? == element, "{}", code(&page, ELEMENT).await?);
        let frame = code(&page, FRAME).await?;
        let src = format!("src=\"{base}badge/v1/frame.html#{id}&variant=full&lang=de&theme=dark\"");
        ensure!(frame.contains(&src) && frame.contains("width=\"760\" height=\"640\""), "{frame}");
        choose(&page, "lang", "").await?;
        page.until("it is English again", &format!("{}.innerText.includes('Registered')", inside(BADGE)))
            .await
            .map(drop)
    });
}

#[test]
fn the_code_works_on_a_page_of_another_origin() {
    journey(async |page| {
        open(&page, id("suspended")).await?;
        choose(&page, "variant", "compact").await?;
        let mut taken = Vec::new();
        for form in ["copy-element", "copy-frame"] {
            let code = code(&page, &format!("[data-form={form}] pre")).await?;
            let policy = self::code(&page, &format!("[data-form={form}] .policy")).await?.replace('\n', "; ");
            taken.push((code, format!("default-src 'none'; {policy}")));
        }
        let shop = Shop::new()?;
        shop.open_under(&page, &taken[0].1, "", "", &taken[0].0).await?;
        answer(&page, BADGE).await?.expect_listed("suspended")?;
        shop.open_under(&page, &taken[1].1, "", "", &taken[1].0).await?;
        page.find("iframe").await?.enter_frame().await?;
        let shown: Answer = answer(&page, BADGE).await?;
        page.client().enter_parent_frame().await?;
        shown.expect_listed("suspended").map(drop)
    });
}

#[test]
fn the_code_is_copied_or_shown_to_be_copied() {
    journey(async |page| {
        let permissions =
            json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": page.site().url()});
        page.devtools("Browser.grantPermissions", permissions).await?;
        open(&page, id("in-operation")).await?;
        for (form, selector) in [("copy-element", ELEMENT), ("copy-frame", FRAME)] {
            page.click(&format!("[data-action={form}]")).await?;
            let said =
                format!("document.querySelector('[data-form={form}] .copied').innerText.includes('Code copied')");
            page.until("the page says so", &said).await?;
            let read = "navigator.clipboard.readText().then(arguments[0], e => arguments[0](String(e)))";
            let copied = page.client().execute_async(read, Vec::new()).await?;
            ensure!(copied == code(&page, selector).await?, "{copied}");
        }
        choose(&page, "theme", "dark").await?;
        page.until("it is no longer what was copied", "!document.body.innerText.includes('Code copied')").await?;
        page.eval("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))").await?;
        page.click("[data-action=copy-element]").await?;
        let shown = page.until("the code is shown", "document.querySelector('.copied textarea')?.value").await?;
        ensure!(shown == code(&page, ELEMENT).await?, "{shown}");
        Ok(())
    });
}

#[test]
fn a_badge_that_cannot_be_loaded_is_said_to_be_so() {
    journey(async |page| {
        page.allow_exceptions();
        page.site().faults().set(On::path(SCRIPT), Fault::Status(503));
        open(&page, id("in-operation")).await?;
        page.until("it says so", "document.querySelector('main [role=alert]')?.innerText.includes('reload')").await?;
        ensure!(code(&page, ELEMENT).await?.contains("<robot-id-badge"), "the code is there all the same");
        Ok(())
    });
}

#[test]
fn a_label_kept_as_a_file_reads_back_to_the_link() {
    journey(async |page| {
        let id = id("in-operation");
        page.before_each_page("HTMLAnchorElement.prototype.click = function () { globalThis.kept = this }").await?;
        open(&page, id).await?;
        let ends = format!("#/r/{id}");
        let file = page.attribute("[data-action=label-svg]", "download").await?;
        ensure!(file.as_deref() == Some(&format!("robot-id-{id}.svg")), "{file:?}");
        page.click("[data-action=label-png]").await?;
        let png = page.until("there is a picture", "kept.download.endsWith('.png') && kept.href").await?;
        let png = bytes(&page, png.as_str().context("an address")?).await?;
        ensure!(image::load_from_memory(&png)?.width() >= 1000, "it is large");
        let read = camera::read(&png)?;
        ensure!(read.ends_with(&ends), "{read}");
        ensure!(
            camera::read(&page.find("svg.label").await?.screenshot().await?)?.ends_with(&ends),
            "the page's own too"
        );

        let svg = page.attribute("[data-action=label-svg]", "href").await?.context("a link")?;
        page.client().goto(&svg).await?;
        let domain = page.site().url().replace("http://", "");
        let said = page.eval("document.documentElement.textContent").await?;
        ensure!(said.as_str().is_some_and(|said| said.contains(&domain) && said.contains(&id[12..])), "{said}");
        page.resize(600, 800).await?;
        let read = camera::read(&page.client().screenshot().await?)?;
        ensure!(read.ends_with(&ends), "{read}");
        Ok(())
    });
}

#[test]
fn a_list_is_printed_as_a_sheet_and_says_which_line_is_no_id() {
    journey(async |page| {
        page.before_each_page("globalThis.prints = 0; window.print = () => { globalThis.prints++ }").await?;
        open(&page, id("in-operation")).await?;
        let list = format!("{}\n\nCN0142\nRobot {}\n", id("retired"), id("suspended"));
        put(&page, "#embed-list", &list).await?;
        let fault = page.until("it is told", "document.querySelector('[data-line]')?.innerText").await?;
        let fault = fault.as_str().context("words")?;
        ensure!(fault.contains("Line 3") && fault.contains("CN0142") && fault.contains("29 characters"), "{fault}");
        ensure!(page.text(".count").await? == "2 labels", "the others are counted");
        page.click("[data-action=print-labels]").await?;
        page.until("it is printed", "prints === 1").await?;
        page.click("[data-action=print-labels]").await?;
        page.until("it is printed again", "prints === 2").await?;
        page.devtools("Emulation.setEmulatedMedia", json!({"media": "print"})).await?;
        let seen =
            "[...document.querySelectorAll('h1, form, header, footer, .sec')].filter(e => e.checkVisibility()).length";
        ensure!(page.eval(seen).await? == 0, "nothing but the labels is printed");
        for (place, name) in [(0, "retired"), (1, "suspended")] {
            page.eval(&format!("document.querySelectorAll('.sheet .placed')[{place}].id = 'label-{place}'")).await?;
            let label = page.find(&format!("#label-{place}")).await?.screenshot().await?;
            let label = image::load_from_memory(&label)?;
            let large = label.resize(label.width() * 4, label.height() * 4, image::imageops::FilterType::CatmullRom);
            let read = camera::read_image(&large)?;
            ensure!(read.ends_with(id(name)), "{read}");
        }
        Ok(())
    });
}

#[test]
fn a_page_has_the_labels_that_its_sheet_promises() {
    journey(async |page| {
        page.before_each_page("window.print = () => {}").await?;
        open(&page, id("in-operation")).await?;
        put(&page, "#embed-list", &format!("{}\n", id("retired")).repeat(21)).await?;
        page.until("they are counted", "document.querySelector('.count')?.innerText === '21 labels'").await?;
        let pages = "[...document.querySelectorAll('.sheet > svg')].map(e => e.dataset.labels).join()";
        let choose = "const list = document.querySelector(arguments[0]); list.selectedIndex = arguments[1];
            list.dispatchEvent(new Event('change', {bubbles: true}))";
        // Plain paper, then one that is sold, then from the place where a sheet was used up.
        for (list, index, expected) in
            [("#embed-stock", 0, "20,1"), ("#embed-stock", 1, "14,7"), ("#embed-start", 9, "5,14,2")]
        {
            page.client().execute(choose, vec![json!(list), json!(index)]).await?;
            page.until("nothing is printed of what was chosen before", "!document.querySelector('.sheet')").await?;
            page.click("[data-action=print-labels]").await?;
            page.until("the sheet is there", "document.querySelector('.sheet svg')").await?;
            ensure!(page.eval(pages).await? == expected, "{list} {index}: {}", page.eval(pages).await?);
            let options = json!({"preferCSSPageSize": true});
            let pdf = page.devtools("Page.printToPDF", options).await?;
            let count = "return atob(arguments[0]).match(/\\/Type\\s*\\/Page\\b(?!s)/g)?.length ?? 0";
            let count = page.client().execute(count, vec![pdf["data"].clone()]).await?;
            ensure!(count == expected.split(',').count(), "{list} {index}: {count} pages of paper");
        }
        Ok(())
    });
}

#[test]
fn a_keyboard_is_enough() {
    journey(async |page| {
        open(&page, id("in-operation")).await?;
        page.eval("document.querySelector('#embed-id').focus()").await?;
        let focus = "(e => e.name || e.dataset.action || e.id || e.tagName)(document.activeElement)";
        page.press(&[TAB]).await?;
        ensure!(page.eval(focus).await? == "variant", "the choice follows the ID");
        // The arrow to the right, from the card.
        page.press(&['\u{e014}']).await?;
        page.until("the code follows", "document.querySelector('.snippet pre').textContent.includes('\"full\"')")
            .await?;
        let mut met = Vec::new();
        for _ in 0..24 {
            page.press(&[TAB]).await?;
            met.push(page.eval(focus).await?.as_str().unwrap_or_default().to_owned());
        }
        for stop in ["lang", "theme", "copy-element", "copy-frame", "label-svg", "label-png", "embed-list"] {
            ensure!(met.iter().any(|name| name == stop), "{stop} is reached: {met:?}");
        }
        Ok(())
    });
}

#[test]
fn it_fits_a_narrow_screen_in_both_languages() {
    journey(async |page| {
        page.resize(320, 640).await?;
        open(&page, id("service-recall")).await?;
        for (language, title) in [("zh-Hans", "登记状态"), ("en", "on your page")] {
            page.click(&format!("[data-lang={language}]")).await?;
            page.until("the page speaks it", &format!("document.querySelector('h1').innerText.includes('{title}')"))
                .await?;
            // A badge waits until it comes near the part that is seen.
            page.eval("document.querySelector('robot-id-badge').scrollIntoView()").await?;
            let speaks = format!("{}.lang === '{language}'", inside(BADGE));
            page.until("so does the badge, which takes the page's language", &speaks).await?;
            for variant in ["compact", "card", "full"] {
                choose(&page, "variant", variant).await?;
                put(&page, "#embed-list", &"CN0142 ".repeat(30)).await?;
                let width = page.eval("document.scrollingElement.scrollWidth").await?;
                ensure!(width.as_u64() <= Some(320), "{language}, {variant}: {width}");
            }
            let small =
                "[...document.querySelectorAll('main button, main .btn, fieldset label, main input[type=text]')]
                .filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML)";
            let small = page.eval(small).await?;
            ensure!(small.as_array().is_some_and(Vec::is_empty), "{small}");
        }
        Ok(())
    });
}
