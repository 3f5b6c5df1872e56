//! The Scan page: by camera, by photo, and what is said where there is neither.

use anyhow::{Context, Result, ensure};
use e2e::browser::Camera;
use e2e::examples::id;
use e2e::page::Page;
use e2e::{in_each_browser, journey, journey_with};
use photos::{Category, photo_of, video};
use serde_json::json;
use std::fs;
use std::rc::Rc;
use tempfile::TempDir;

/// Says whether some camera's track is live; each that was ever given to the page is remembered.
const WATCH_TRACKS: &str = "window.tracks = [];
    // A blank page has no cameras.
    const ask = navigator.mediaDevices?.getUserMedia.bind(navigator.mediaDevices);
    if (ask) navigator.mediaDevices.getUserMedia = async wanted => {
        const stream = await ask(wanted);
        window.tracks.push(...stream.getTracks());
        return stream;
    };";
const LIVE: &str = "window.tracks.filter(track => track.readyState === 'live').length";

/// A camera before a wall with these codes.
fn plays(folder: &TempDir, texts: &[&str]) -> Camera {
    let photo = photo_of(texts, Category::Turned, 1).unwrap();
    let file = folder.path().join("camera.y4m");
    fs::write(&file, video::y4m(&[photo], 10)).unwrap();
    Camera::Plays(file)
}

async fn open(page: &Page) -> Result<()> {
    page.open("#/scan").await?;
    page.until("the page is there", "document.querySelector('code-scanner')").await.map(drop)
}

async fn becomes(page: &Page, state: &str) -> Result<()> {
    let condition = format!("document.querySelector('code-scanner').dataset.scan === {}", json!(state));
    page.until(&format!("the page says {state}"), &condition).await.map(drop)
}

/// Hands a file to the page by choosing, dropping or pasting it.
async fn give(page: &Page, how: &str, name: &str, bytes: &[u8]) -> Result<()> {
    page.until("its script is there", "customElements.get('code-scanner')").await?;
    let script = "const [how, name, bytes] = arguments, data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], name));
        const input = document.querySelector('input[type=file]');
        if (how === 'choose') { input.files = data.files; input.dispatchEvent(new Event('change', {bubbles: true})); }
        if (how === 'drop') document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
        // Firefox lets no script put a file on a clipboard.
        const paste = Object.defineProperty(new Event('paste', {bubbles: true}), 'clipboardData', {value: data});
        if (how === 'paste') document.body.dispatchEvent(paste);";
    page.client().execute(script, vec![json!(how), json!(name), json!(bytes)]).await?;
    Ok(())
}

fn jpeg(texts: &[&str]) -> Result<Vec<u8>> {
    photo_of(texts, Category::Turned, 1)?.to_jpeg()
}

#[test]
fn a_camera_before_a_code_leads_to_the_robot_and_is_off_then() {
    let folder = tempfile::tempdir().unwrap();
    journey_with(&plays(&folder, &[id("suspended")]), async |page| {
        page.before_each_page(WATCH_TRACKS).await?;
        open(&page).await?;
        page.until_fragment(&format!("#/r/{}", id("suspended"))).await?;
        page.answer().await?.expect_listed("suspended")?;
        ensure!(page.eval("window.tracks.length > 0").await? == true, "a camera was opened");
        ensure!(page.eval(LIVE).await? == 0, "it is off");
        Ok(())
    });
}

#[test]
fn the_camera_is_off_once_the_page_is_left_or_the_button_pressed() {
    let folder = tempfile::tempdir().unwrap();
    journey_with(&plays(&folder, &[]), async |page| {
        page.before_each_page(WATCH_TRACKS).await?;
        open(&page).await?;
        becomes(&page, "running").await?;
        let quiet = "(video => video.muted && video.playsInline)(document.querySelector('video'))";
        ensure!(page.eval(quiet).await? == true, "the video is muted and stays in the page");
        page.until("the camera is live", &format!("{LIVE} === 1")).await?;
        page.click("[data-action=stop-camera]").await?;
        page.until("it is off", &format!("{LIVE} === 0")).await?;
        page.click("[data-action=use-camera]").await?;
        page.until("it is live again", &format!("{LIVE} === 1")).await?;
        page.return_to_check().await?;
        page.until("it is off", &format!("{LIVE} === 0")).await.map(drop)
    });
}

#[test]
fn a_camera_that_is_denied_is_told_with_how_to_allow_it() {
    journey_with(&Camera::Denied, async |page| {
        open(&page).await?;
        becomes(&page, "idle").await?;
        page.click("[data-action=use-camera]").await?;
        becomes(&page, "denied").await?;
        ensure!(page.text(".found").await?.contains("settings of this site"), "it says how");
        ensure!(page.count(".row [data-action=use-camera]").await? == 1, "one can try again");
        Ok(())
    });
}

#[test]
fn without_a_camera_that_is_told_and_a_photo_still_leads_to_the_robot() {
    journey(async |page| {
        open(&page).await?;
        page.click("[data-action=use-camera]").await?;
        becomes(&page, "no-camera").await?;
        give(&page, "choose", "photo.jpg", &jpeg(&[&page.link(id("under-recall"))])?).await?;
        page.until_fragment(&format!("#/r/{}", id("under-recall"))).await.map(drop)
    });
}

in_each_browser!(
    a_photo_leads_to_the_robot,
    a_code_that_leads_elsewhere_warns_and_names_the_site,
    a_code_without_an_id_is_shown_as_text,
);

async fn a_photo_leads_to_the_robot(page: Rc<Page>) -> Result<()> {
    for how in ["choose", "drop", "paste"] {
        open(&page).await?;
        give(&page, how, "photo.jpg", &jpeg(&[&page.link(id("under-recall"))])?).await?;
        page.until_fragment(&format!("#/r/{}", id("under-recall"))).await.context(how)?;
        page.answer().await?.expect_listed("under-recall")?;
    }
    Ok(())
}

#[test]
fn a_file_that_shows_no_code_is_told_by_what_it_is() {
    journey(async |page| {
        open(&page).await?;
        let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
        for (name, bytes, state) in [
            ("photo.jpg", jpeg(&[])?, "no-code"),
            ("list.csv", b"CN0142".to_vec(), "no-image"),
            ("photo.jpg", heic.to_vec(), "heic"),
        ] {
            give(&page, "choose", name, &bytes).await?;
            becomes(&page, state).await?;
            ensure!(!page.text(".found").await?.is_empty(), "{state}: it says what to do");
        }
        Ok(())
    });
}

async fn a_code_that_leads_elsewhere_warns_and_names_the_site(page: Rc<Page>) -> Result<()> {
    open(&page).await?;
    let sticker = format!("https://robot-register.evil.test/#/r/{}", id("suspended"));
    give(&page, "drop", "photo.jpg", &jpeg(&[&sticker])?).await?;
    becomes(&page, "elsewhere").await?;
    ensure!(page.text(".found .say").await?.contains("robot-register.evil.test"), "the site is named");
    ensure!(page.count(".found a[href*='evil']").await? == 0, "nothing leads there");
    page.click("[data-action=check-here]").await?;
    page.answer().await?.expect_listed("suspended").map(drop)
}

async fn a_code_without_an_id_is_shown_as_text(page: Rc<Page>) -> Result<()> {
    open(&page).await?;
    give(&page, "paste", "photo.jpg", &jpeg(&["https://menu.example/today"])?).await?;
    becomes(&page, "no-id").await?;
    ensure!(page.text("[data-text]").await? == "https://menu.example/today", "it says what the code holds");
    ensure!(page.count(".found a").await? == 0, "it is no link");
    Ok(())
}

#[test]
fn of_several_codes_one_is_chosen() {
    journey(async |page| {
        open(&page).await?;
        let photo = photo_of(&[id("suspended"), "menu"], Category::Several, 0)?.to_jpeg()?;
        give(&page, "choose", "photo.jpg", &photo).await?;
        becomes(&page, "several").await?;
        ensure!(page.count(".codes > li").await? == 2, "each code is listed");
        page.click(".codes [data-action=check-here]").await?;
        page.answer().await?.expect_listed("suspended").map(drop)
    });
}

#[test]
fn the_reader_is_loaded_for_the_first_picture_and_not_before() {
    journey(async |page| {
        // As the server sees it, since a worker's requests are not the page's.
        let asked = |what: &str| page.site().faults().requests().iter().any(|path| path.contains(what));
        page.open_check().await?;
        ensure!(!asked("/scan/"), "the first page loads nothing of it");
        open(&page).await?;
        give(&page, "choose", "photo.jpg", &jpeg(&[])?).await?;
        becomes(&page, "no-code").await?;
        ensure!(asked("/scan/scan.wasm"), "it is loaded now");
        Ok(())
    });
}

/// A light on every camera; what it was told is in `lit`.
const LIGHT: &str = "window.lit = [];
    MediaStreamTrack.prototype.getCapabilities = () => ({torch: true});
    MediaStreamTrack.prototype.applyConstraints = async ({advanced: [{torch}]}) => void window.lit.push(torch);";

#[test]
fn a_cameras_light_is_turned_on_and_off() {
    let folder = tempfile::tempdir().unwrap();
    journey_with(&plays(&folder, &[]), async |page| {
        page.before_each_page(LIGHT).await?;
        open(&page).await?;
        becomes(&page, "running").await?;
        for (on, told) in [("true", "true"), ("false", "true,false")] {
            page.click("[data-action=torch]").await?;
            page.until("the camera is told", &format!("String(lit) === '{told}'")).await?;
            page.until(
                "the button says so",
                &format!("document.querySelector('[data-action=torch][aria-pressed={on}]')"),
            )
            .await?;
        }
        Ok(())
    });
}

#[test]
fn a_camera_without_a_light_has_no_button_for_it() {
    let folder = tempfile::tempdir().unwrap();
    journey_with(&plays(&folder, &[]), async |page| {
        open(&page).await?;
        becomes(&page, "running").await?;
        ensure!(page.count("[data-action=stop-camera]").await? == 1, "there are buttons");
        ensure!(page.count("[data-action=torch]").await? == 0, "none is for a light");
        Ok(())
    });
}

/// A second camera beside the one there is; what is asked for is in `asked`. A third one is not there.
const TWO_CAMERAS: &str = "window.asked = [];
    const media = navigator.mediaDevices;
    if (media) {
        const list = media.enumerateDevices.bind(media), ask = media.getUserMedia.bind(media);
        media.enumerateDevices = async () => [...await list(), {kind: 'videoinput', deviceId: 'second', label: 'Second'}];
        media.getUserMedia = async ({video}) => {
            const device = video.deviceId?.exact;
            window.asked.push(device ?? video.facingMode.ideal);
            if (device && device !== 'second') throw new DOMException('', 'OverconstrainedError');
            const stream = await ask({video: true}), [track] = stream.getVideoTracks(), told = track.getSettings();
            if (device) track.getSettings = () => ({...told, deviceId: device});
            return stream;
        };
    }";

#[test]
fn the_camera_that_looks_away_is_opened_until_another_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    journey_with(&plays(&folder, &[]), async |page| {
        page.before_each_page(TWO_CAMERAS).await?;
        open(&page).await?;
        becomes(&page, "running").await?;
        let first = page.eval("String(asked)").await?;
        ensure!(first == "environment", "the best one first: {first}");
        page.until("there is a choice", "document.querySelectorAll('[data-action=choose-camera] option').length === 2")
            .await?;
        let choose = "(list => { list.value = 'second'; list.dispatchEvent(new Event('change', {bubbles: true})) })(
            document.querySelector('[data-action=choose-camera]'))";
        page.eval(choose).await?;
        page.until("it is asked for", "String(asked) === 'environment,second'").await?;
        page.until(
            "it is shown as chosen",
            "document.querySelector('[data-action=choose-camera]')?.value === 'second'",
        )
        .await?;

        page.client().refresh().await?;
        page.until("the page is there", "document.querySelector('code-scanner')").await?;
        becomes(&page, "running").await?;
        ensure!(page.eval("String(asked)").await? == "second", "it is remembered");

        page.eval("localStorage.setItem('robot-id.camera', 'unplugged')").await?;
        page.client().refresh().await?;
        page.until("the page is there", "document.querySelector('code-scanner')").await?;
        becomes(&page, "running").await?;
        ensure!(page.eval("String(asked)").await? == "unplugged,environment", "one that has gone is no obstacle");
        Ok(())
    });
}

/// A browser's own reader of codes, which sees what `seen` says.
fn detector(seen: &str) -> String {
    format!(
        "window.BarcodeDetector = class {{
            static async getSupportedFormats() {{ return ['qr_code']; }}
            async detect() {{ return {seen}; }}
        }};"
    )
}

/// Whether the program's own reader was loaded.
fn has_read(page: &Page) -> bool {
    page.site().faults().requests().iter().any(|path| path.contains("/scan/") && path.ends_with(".wasm"))
}

#[test]
fn a_browsers_own_reader_is_enough() {
    journey(async |page| {
        page.before_each_page(&detector(&format!("[{{rawValue: '{}'}}]", id("under-recall")))).await?;
        open(&page).await?;
        // What is in the picture tells who has read it.
        give(&page, "choose", "photo.jpg", &jpeg(&[id("suspended")])?).await?;
        page.until_fragment(&format!("#/r/{}", id("under-recall"))).await?;
        ensure!(!has_read(&page), "ours is not loaded");
        Ok(())
    });
}

#[test]
fn where_a_browsers_own_reader_sees_nothing_ours_looks_too() {
    journey(async |page| {
        page.before_each_page(&detector("[]")).await?;
        open(&page).await?;
        give(&page, "choose", "photo.jpg", &jpeg(&[id("suspended")])?).await?;
        page.until_fragment(&format!("#/r/{}", id("suspended"))).await?;
        ensure!(has_read(&page), "it was loaded");
        Ok(())
    });
}

#[test]
fn a_browsers_own_reader_that_throws_fails_or_hangs_is_left_alone() {
    journey(async |page| {
        page.before_each_page(SOON_ENOUGH).await?;
        let reject = "async () => { throw new DOMException('Barcode detection service unavailable.'); }";
        for (make, detect) in
            [("throw new TypeError('no');", "null"), ("", reject), ("", "() => new Promise(() => {})")]
        {
            let script = format!(
                "window.BarcodeDetector = class {{
                    constructor() {{ {make} this.detect = {detect}; }}
                    static async getSupportedFormats() {{ return ['qr_code']; }}
                }};"
            );
            page.before_each_page(&script).await?;
            open(&page).await?;
            give(&page, "choose", "photo.jpg", &jpeg(&[id("suspended")])?).await?;
            page.until_fragment(&format!("#/r/{}", id("suspended"))).await.context(script)?;
        }
        Ok(())
    });
}

/// What is waited for some seconds ends soon.
const SOON_ENOUGH: &str = "{
    const timer = window.setTimeout;
    window.setTimeout = (work, delay, ...rest) => timer(work, delay === 3000 ? 500 : delay, ...rest);
}";

#[test]
fn a_browser_that_gives_noise_for_a_picture_is_told_as_one() {
    let folder = tempfile::tempdir().unwrap();
    journey_with(&plays(&folder, &[id("suspended")]), async |page| {
        // At most so many bytes at a time are to be had.
        let random = "for (let at = 0; at < noise.data.length; at += 65536) crypto.getRandomValues(noise.data.subarray(at, at + 65536));";
        for fill in [random, "noise.data.fill(255);"] {
            page.before_each_page(&format!(
                "CanvasRenderingContext2D.prototype.getImageData = (x, y, width, height) => {{
                    const noise = new ImageData(width, height);
                    {fill}
                    return noise;
                }};"
            ))
            .await?;
            open(&page).await?;
            becomes(&page, "noise").await?;
            give(&page, "choose", "photo.jpg", &jpeg(&[id("suspended")])?).await?;
            becomes(&page, "noise").await?;
        }
        ensure!(!page.text(".found").await?.is_empty(), "it says what to do");
        Ok(())
    });
}

#[test]
fn a_camera_that_is_taken_away_while_it_runs_is_told() {
    let folder = tempfile::tempdir().unwrap();
    journey_with(&plays(&folder, &[]), async |page| {
        page.before_each_page(WATCH_TRACKS).await?;
        open(&page).await?;
        becomes(&page, "running").await?;
        page.eval("window.tracks[0].dispatchEvent(new Event('mute'))").await?;
        becomes(&page, "muted").await?;
        ensure!(page.eval(LIVE).await? == 0, "it is off");
        page.click(".row [data-action=use-camera]").await?;
        becomes(&page, "running").await
    });
}

#[test]
fn a_code_in_a_very_long_screenshot_is_read() {
    journey(async |page| {
        open(&page).await?;
        let photo = image::load_from_memory(&jpeg(&[id("suspended")])?)?.to_luma8();
        let mut long = image::GrayImage::from_pixel(photo.width(), 14_000, image::Luma([255]));
        image::imageops::replace(&mut long, &photo, 0, 11_300);
        let mut bytes = Vec::new();
        long.write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Png)?;
        give(&page, "choose", "screenshot.png", &bytes).await?;
        page.until_fragment(&format!("#/r/{}", id("suspended"))).await.map(drop)
    });
}
