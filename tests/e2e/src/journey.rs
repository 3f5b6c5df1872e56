//! Runs one test: a site, a session, a body; and when it fails, keeps what can be seen.

use std::panic::resume_unwind;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::LazyLock;

use anyhow::Result;
use site::Site;
use tokio::runtime::{Builder, Runtime};
use tokio::task::{LocalSet, spawn_local};

use crate::browser::{Browser, Camera, Place};
use crate::dist;
use crate::page::Page;

/// One for all tests, since a browser that goes from one test to the next is driven by it.
static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime"));

/// Where a test takes place.
struct Scene {
    browser: Browser,
    languages: &'static str,
    /// The folder that is served.
    folder: PathBuf,
    /// Whether service workers are there. Most tests are about one visit, and what a worker keeps and fetches would be
    /// in their way.
    workers: bool,
    camera: Camera,
}

impl Scene {
    fn of(browser: Browser, languages: &'static str, folder: PathBuf) -> Self {
        Self { browser, languages, folder, workers: false, camera: Camera::None }
    }
}

/// Runs a test in an English Chromium over `dist/`.
///
/// # Panics
/// When the test fails, as a test does.
pub fn journey<B>(body: B)
where
    B: AsyncFnOnce(Rc<Page>) -> Result<()> + 'static,
{
    journey_in("en-US,en", body);
}

/// Runs a test in a Chromium that prefers these languages.
///
/// # Panics
/// When the test fails, as a test does.
pub fn journey_in<B>(languages: &'static str, body: B)
where
    B: AsyncFnOnce(Rc<Page>) -> Result<()> + 'static,
{
    go(Browser::Chromium, languages, body);
}

/// Runs a test in an English Chromium with a camera.
///
/// # Panics
/// When the test fails, as a test does.
pub fn journey_with<B>(camera: &Camera, body: B)
where
    B: AsyncFnOnce(Rc<Page>) -> Result<()> + 'static,
{
    let scene = |folder| Scene { camera: camera.clone(), ..Scene::of(Browser::Chromium, "en-US,en", folder) };
    play(|| Ok(scene(dist::folder()?)), body);
}

/// Runs a test in an English browser of this kind.
///
/// # Panics
/// When the test fails, as a test does.
pub fn journey_by<B>(browser: Browser, body: B)
where
    B: AsyncFnOnce(Rc<Page>) -> Result<()> + 'static,
{
    go(browser, "en-US,en", body);
}

/// Runs a test in an English browser of this kind that has service workers, over a copy of the portal and its registry.
/// The test is handed the folder, to put a newer version into it.
///
/// # Panics
/// When the test fails, as a test does.
pub fn journey_offline<B>(browser: Browser, body: B)
where
    B: AsyncFnOnce(Rc<Page>, PathBuf) -> Result<()> + 'static,
{
    let copy = dist::copied().unwrap_or_else(|error| panic!("{error:#}"));
    let folder = copy.path().to_owned();
    let scene = Scene { workers: true, ..Scene::of(browser, "en-US,en", folder.clone()) };
    play(|| Ok(scene), async move |page| body(page, folder).await);
}

/// Makes of each journey (`async fn(Rc<Page>) -> Result<()>`) a test for each browser, named
/// `chromium::…`, `firefox::…` and `webkit::…`.
#[macro_export]
macro_rules! in_each_browser {
    ($($journey:ident),+ $(,)?) => {
        $crate::in_each_browser!(@ chromium Chromium: $($journey),+);
        $crate::in_each_browser!(@ firefox Firefox: $($journey),+);
        $crate::in_each_browser!(@ webkit WebKit: $($journey),+);
    };
    (@ $module:ident $browser:ident: $($journey:ident),+) => {
        mod $module {
            $(#[test]
            fn $journey() {
                $crate::journey_by($crate::browser::Browser::$browser, super::$journey);
            })+
        }
    };
}

fn go<B>(browser: Browser, languages: &'static str, body: B)
where
    B: AsyncFnOnce(Rc<Page>) -> Result<()> + 'static,
{
    play(|| Ok(Scene::of(browser, languages, dist::folder()?)), body);
}

fn play<B>(scene: impl FnOnce() -> Result<Scene>, body: B)
where
    B: AsyncFnOnce(Rc<Page>) -> Result<()> + 'static,
{
    let name = std::thread::current().name().unwrap_or("journey").replace("::", "-");
    let outcome = LocalSet::new().block_on(&RUNTIME, async { run(&name, scene()?, body).await });
    if let Err(error) = outcome {
        // With its causes, and without the backtrace of a runtime.
        panic!("{error:#}");
    }
}

async fn run<B>(name: &str, scene: Scene, body: B) -> Result<()>
where
    B: AsyncFnOnce(Rc<Page>) -> Result<()> + 'static,
{
    let mut place = Place::free().await?;
    let site = Site::start(scene.folder, 0)?;
    // What a service worker or a camera leaves behind ends with the browser.
    let session = if scene.workers || !matches!(scene.camera, Camera::None) {
        place.open(scene.browser, scene.languages, &scene.camera).await?
    } else {
        place.take(scene.browser, scene.languages).await?
    };
    let page =
        Rc::new(if scene.workers { Page::new(&session, site) } else { Page::without_workers(&session, site).await? });
    // A task of its own, so that a panic comes back here and the browser can still be looked at.
    let task = spawn_local({
        let page = Rc::clone(&page);
        async move {
            body(Rc::clone(&page)).await?;
            page.expect_no_exception().await
        }
    });
    let outcome = task.await;
    if !matches!(outcome, Ok(Ok(()))) {
        page.report(name).await;
    }
    // The test's own outcome says more than a browser that has gone.
    if matches!(outcome, Ok(Ok(()))) && !scene.workers {
        place.leave(session).await;
    } else {
        let _ = session.close().await;
    }
    match outcome {
        Ok(outcome) => outcome,
        Err(error) if error.is_panic() => resume_unwind(error.into_panic()),
        Err(error) => Err(error.into()),
    }
}
