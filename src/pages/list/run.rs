//! The current list. It survives navigation: a person who looks at a robot and comes back finds everything as it was.

use super::choice::Choice;
use super::messages::{Phase, Progress, ReadAs, Window};
use super::watch::watch;
use super::worker::{Handle, get};
use crate::data::client::{self, memory};
use crate::model::language::Language;
use registry::document::parse;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use yew::Callback;

thread_local! {
    static CURRENT: RefCell<Option<Rc<Run>>> = const { RefCell::new(None) };
    static REDRAW: RefCell<Option<Callback<()>>> = const { RefCell::new(None) };
}

/// The current list, if there is one.
pub(super) fn current() -> Option<Rc<Run>> {
    CURRENT.with_borrow(Clone::clone)
}

/// Sets the callback for changes: the page's, while it is there.
pub(super) fn listen(redraw: Option<Callback<()>>) {
    REDRAW.set(redraw);
}

/// Lets the list go.
pub(super) fn end() {
    CURRENT.set(None);
    changed();
}

fn changed() {
    // Not while it is borrowed: the page may look here at once.
    let redraw = REDRAW.with_borrow(Clone::clone);
    redraw.inspect(|redraw| redraw.emit(()));
}

/// What the worker has told of a list.
#[derive(Debug, Clone, Default)]
pub(super) struct ListState {
    pub(super) phase: Phase,
    pub(super) progress: Option<Progress>,
    /// IDs a second, and seconds to go, while they are known.
    pub(super) pace: Option<(f64, f64)>,
    pub(super) window: Window,
    /// How the file was read.
    pub(super) read_as: ReadAs,
    /// How many seconds the registry's host asks to be left alone.
    pub(super) wait: Option<u64>,
    /// The name of why there is no list.
    pub(super) refused: Option<String>,
}

/// One list, and the worker that checks it.
#[derive(Debug)]
pub(super) struct Run {
    /// The file's name; none for a pasted list.
    pub(super) name: Option<String>,
    /// When it was begun, in Unix seconds.
    pub(super) begun_at: u64,
    /// What was given: a text or a file.
    source: JsValue,
    /// For how many seconds nothing of the worker has come; none once it runs.
    pub(super) silent: Cell<Option<u32>>,
    worker: RefCell<Option<Handle>>,
    state: RefCell<ListState>,
    choice: RefCell<Choice>,
    language: Cell<Language>,
    /// Where the table was scrolled to, in pixels.
    pub(super) scrolled: Cell<i32>,
    wanted: Cell<(u64, u64)>,
    asked: Cell<u32>,
    awaited: Cell<bool>,
}

impl Run {
    /// Begins with a text or a file, in place of the list that was in hand.
    pub(super) fn begin(source: JsValue, language: Language) {
        Self::begin_with(source, language, false);
    }

    /// Begins once more with what was given, past whatever the browser has kept of the worker.
    pub(super) fn begin_again(&self) {
        Self::begin_with(self.source.clone(), self.language.get(), true);
    }

    fn begin_with(source: JsValue, language: Language, again: bool) {
        let run = Rc::new(Self {
            name: get(&source, "name").as_string(),
            begun_at: client::clock::seconds(),
            source: source.clone(),
            silent: Cell::new(Some(0)),
            worker: RefCell::default(),
            state: RefCell::default(),
            choice: RefCell::default(),
            language: Cell::new(language),
            scrolled: Cell::new(0),
            // Until the table has been measured.
            wanted: Cell::new((0, 20)),
            asked: Cell::new(0),
            awaited: Cell::new(false),
        });
        // The old worker ends with its list.
        CURRENT.set(Some(Rc::clone(&run)));
        let (messages, failed) = (Rc::downgrade(&run), Rc::downgrade(&run));
        let on_told = move |data: JsValue| {
            messages.upgrade().inspect(|run| run.take_message(&data));
        };
        let on_failed = move || {
            failed.upgrade().inspect(|run| run.refuse(if run.silent.get().is_some() { "unloaded" } else { "broken" }));
        };
        let worker = Handle::start(on_told, on_failed, again);
        match worker {
            Some(worker) => {
                let registry = format!("{}registry/v1/", client::base());
                worker.tell(
                    "read",
                    &[
                        ("source", source),
                        ("languages", languages(language).into()),
                        ("seen", seen()),
                        ("registry", registry.into()),
                    ],
                );
                run.worker.replace(Some(worker));
                watch(&run, |run| &run.silent, |run| run.refuse("unloaded"));
                run.show(|_| {});
            }
            None => run.refuse("broken"),
        }
    }

    /// What the worker has told.
    pub(super) fn state(&self) -> ListState {
        self.state.borrow().clone()
    }

    /// How many rows are shown.
    pub(super) fn total(&self) -> u64 {
        self.state.borrow().window.total
    }

    /// What is shown.
    pub(super) fn choice(&self) -> Choice {
        self.choice.borrow().clone()
    }

    /// Tells the worker to pause, resume, retry or download.
    pub(super) fn tell(&self, what: &str) {
        if let Some(worker) = &*self.worker.borrow() {
            worker.tell(what, &[]);
        }
    }

    /// Reads the file in another encoding.
    pub(super) fn reread(&self, encoding: &str) {
        if let Some(worker) = &*self.worker.borrow() {
            worker.tell("reread", &[("encoding", encoding.into())]);
        }
    }

    /// Shows other rows, or in another order.
    pub(super) fn show(&self, change: impl FnOnce(&mut Choice)) {
        change(&mut self.choice.borrow_mut());
        let choice = self.choice();
        let names: Vec<_> = choice.filters.iter().map(|filter| filter.name()).collect();
        if let Some(worker) = &*self.worker.borrow() {
            worker.tell(
                "view",
                &[
                    ("outcomes", names.join(" ").into()),
                    ("sort", choice.sort.name().into()),
                    ("descending", choice.descending.into()),
                    ("language", self.language.get().tag().into()),
                ],
            );
        }
        self.ask();
        changed();
    }

    /// Tells names in this language from now on.
    pub(super) fn speak(&self, language: Language) {
        if self.language.replace(language) != language {
            self.show(|_| {});
        }
    }

    /// Has these rows of what is shown at hand: from a place on, so many.
    pub(super) fn want(&self, rows: (u64, u64)) {
        if self.wanted.replace(rows) != rows {
            self.ask();
        }
    }

    fn ask(&self) {
        let (from, count) = self.wanted.get();
        let number = self.asked.get().wrapping_add(1);
        self.asked.set(number);
        self.awaited.set(true);
        if let Some(worker) = &*self.worker.borrow() {
            worker.tell(
                "window",
                &[("ask", number.into()), ("from", (from as f64).into()), ("count", (count as f64).into())],
            );
        }
    }

    fn take_message(&self, data: &JsValue) {
        let text = |name: &str| get(data, name).as_string().unwrap_or_default();
        match text("kind").as_str() {
            "state" => {
                let progress = parse::<Progress>(text("progress").as_bytes()).ok();
                let mut state = self.state.borrow_mut();
                if let Some(snapshot) = progress.as_ref().and_then(|progress| progress.snapshot.as_ref())
                    && state.progress.as_ref().is_none_or(|before| before.snapshot.is_none())
                {
                    memory::remember_checkpoint(&snapshot.remember);
                }
                state.phase = Phase::named(&text("phase")).unwrap_or_default();
                state.pace = get(data, "rate").as_f64().zip(get(data, "left").as_f64());
                state.wait = get(data, "wait").as_f64().map(|wait| wait as u64);
                state.progress = progress.or(state.progress.take());
                drop(state);
                // What is shown may have its answers by now. When they come, all is drawn at once.
                if !self.awaited.get() {
                    self.ask();
                }
                return;
            }
            "window" => {
                // Another one may have been asked for since.
                if get(data, "ask").as_f64() != Some(self.asked.get().into()) {
                    return;
                }
                self.awaited.set(false);
                if let Ok(window) = parse::<Window>(text("window").as_bytes()) {
                    self.state.borrow_mut().window = window;
                }
            }
            "loading" => return self.silent.set(Some(0)),
            "ready" => return self.silent.set(None),
            "read" => {
                self.state.borrow_mut().read_as = parse::<ReadAs>(text("as").as_bytes()).unwrap_or_default();
                self.ask();
            }
            "download" => super::save::save(&get(data, "blob"), self.name.as_deref()),
            "refused" => return self.refuse(&text("why")),
            _ => return self.refuse("broken"),
        }
        changed();
    }

    /// Ends, for this reason.
    pub(super) fn refuse(&self, why: &str) {
        self.silent.set(None);
        self.state.borrow_mut().refused = Some(why.to_owned());
        // There is nothing left for it to do.
        self.worker.replace(None);
        changed();
    }
}

/// The reader's languages, the page's first, as tags with spaces between.
fn languages(language: Language) -> String {
    let all: String =
        web_sys::window().map(|window| window.navigator().languages().join(" ").into()).unwrap_or_default();
    [language.tag(), " ", &all].concat()
}

/// The line of the newest checkpoint that this device has verified; empty if there is none.
fn seen() -> JsValue {
    memory::checkpoint().map(|seen| seen.to_string()).unwrap_or_default().into()
}
