//! The check of all robots that are kept: one list in the worker of the List page, so that a server learns no more than from a
//! list. It survives navigation.

use crate::data::client::{self, clock, memory};
use crate::data::mine;
use crate::model::language::Language;
use crate::model::mine::answer::Answer;
use crate::model::mine::{Fleet, MadeBy};
use crate::pages::list::messages::{Phase, Progress, Row, Window};
use crate::pages::list::watch::watch;
use crate::pages::list::worker::{Handle, get};
use registry::document::parse;
use robot_id::RobotId;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use yew::Callback;

/// How many rows are asked for at a time: as many as the worker tells at once.
const ROWS: u32 = 200;
/// For how long a check serves who comes back to the page, in seconds.
const SERVES: u64 = 300;

thread_local! {
    static CURRENT: RefCell<Option<Rc<Check>>> = const { RefCell::new(None) };
    static REDRAW: RefCell<Option<Callback<bool>>> = const { RefCell::new(None) };
}

/// The current check, if there is one.
pub(super) fn current() -> Option<Rc<Check>> {
    CURRENT.with_borrow(Clone::clone)
}

/// Sets the callback for changes: the page's, while it is there. It is told whether answers have been learned.
pub(super) fn listen(redraw: Option<Callback<bool>>) {
    REDRAW.set(redraw);
}

fn changed(learned: bool) {
    let redraw = REDRAW.with_borrow(Clone::clone);
    redraw.inspect(|redraw| redraw.emit(learned));
}

/// What the worker has told.
#[derive(Debug, Clone, Default)]
pub(super) struct CheckState {
    pub(super) phase: Phase,
    pub(super) progress: Option<Progress>,
    /// How many seconds the registry's host asks to be left alone.
    pub(super) wait: Option<u64>,
    /// Why there is no check, by name.
    pub(super) refused: Option<String>,
    /// The robots that were proved by it.
    pub(super) proved: Rc<BTreeSet<RobotId>>,
    /// Whether all that it found has been learned.
    pub(super) is_done: bool,
}

/// One check, and the worker that makes it.
#[derive(Debug)]
pub(super) struct Check {
    ids: BTreeSet<RobotId>,
    begun_at: u64,
    language: Language,
    silent: Cell<Option<u32>>,
    worker: RefCell<Option<Handle>>,
    state: RefCell<CheckState>,
    /// Rows that have come since all were answered.
    rows: RefCell<Vec<Row>>,
    is_collecting: Cell<bool>,
}

/// Begins a check, unless one that is new enough has all these robots.
pub(super) fn begin_if_due(fleet: &Fleet, language: Language) {
    let serves = current().is_some_and(|check| {
        let is_new = clock::seconds().saturating_sub(check.begun_at) < SERVES;
        is_new && check.language == language && fleet.iter().all(|robot| check.ids.contains(&robot.id))
    });
    if !serves && !fleet.is_empty() {
        begin(fleet, language, false);
    }
}

/// Begins a check. With `again`, past whatever the browser has kept of the worker.
pub(super) fn begin(fleet: &Fleet, language: Language, again: bool) {
    let ids: BTreeSet<RobotId> = fleet.iter().map(|robot| robot.id).collect();
    let text = ids.iter().map(RobotId::as_str).collect::<Vec<_>>().join("\n");
    let check = Rc::new(Check {
        ids,
        begun_at: clock::seconds(),
        language,
        silent: Cell::new(Some(0)),
        worker: RefCell::default(),
        state: RefCell::default(),
        rows: RefCell::default(),
        is_collecting: Cell::new(false),
    });
    // The worker of the check before ends with it.
    CURRENT.set(Some(Rc::clone(&check)));
    let (messages, failed) = (Rc::downgrade(&check), Rc::downgrade(&check));
    let on_told = move |data: JsValue| {
        messages.upgrade().inspect(|check| check.take_message(&data));
    };
    let on_failed = move || {
        failed
            .upgrade()
            .inspect(|check| check.refuse(if check.silent.get().is_some() { "unloaded" } else { "broken" }));
    };
    match Handle::start(on_told, on_failed, again) {
        Some(worker) => {
            let registry = format!("{}registry/v1/", client::base());
            let seen = memory::checkpoint().map(|seen| seen.to_string()).unwrap_or_default();
            let tag = JsValue::from(language.tag());
            worker.tell(
                "read",
                &[
                    ("source", text.into()),
                    ("languages", tag.clone()),
                    ("seen", seen.into()),
                    ("registry", registry.into()),
                ],
            );
            worker.tell(
                "view",
                &[("outcomes", "".into()), ("sort", "line".into()), ("descending", false.into()), ("language", tag)],
            );
            check.worker.replace(Some(worker));
            watch(&check, |check| &check.silent, |check| check.refuse("unloaded"));
        }
        None => check.refuse("broken"),
    }
    changed(false);
}

impl Check {
    /// What the worker has told.
    pub(super) fn state(&self) -> CheckState {
        self.state.borrow().clone()
    }

    /// Has what could not be proved asked for again.
    pub(super) fn retry(&self) {
        self.state.borrow_mut().is_done = false;
        self.tell("retry", &[]);
        changed(false);
    }

    /// Goes on after the network was away.
    pub(super) fn resume(&self) {
        self.tell("resume", &[]);
    }

    fn tell(&self, what: &str, with: &[(&str, JsValue)]) {
        if let Some(worker) = &*self.worker.borrow() {
            worker.tell(what, with);
        }
    }

    fn take_message(&self, data: &JsValue) {
        let text = |name: &str| get(data, name).as_string().unwrap_or_default();
        match text("kind").as_str() {
            "loading" => self.silent.set(Some(0)),
            "ready" => self.silent.set(None),
            "read" => {}
            "state" => self.take_state(
                Phase::named(&text("phase")).unwrap_or_default(),
                parse::<Progress>(text("progress").as_bytes()).ok(),
                get(data, "wait").as_f64().map(|wait| wait as u64),
            ),
            "window" => match parse::<Window>(text("window").as_bytes()) {
                Ok(window) => self.take_rows(window),
                Err(_) => self.refuse("broken"),
            },
            "refused" => self.refuse(&text("why")),
            _ => self.refuse("broken"),
        }
    }

    fn take_state(&self, phase: Phase, progress: Option<Progress>, wait: Option<u64>) {
        let mut state = self.state.borrow_mut();
        if let Some(snapshot) = progress.as_ref().and_then(|progress| progress.snapshot.as_ref())
            && state.progress.as_ref().is_none_or(|before| before.snapshot.is_none())
        {
            memory::remember_checkpoint(&snapshot.remember);
        }
        (state.phase, state.wait) = (phase, wait);
        state.progress = progress.or(state.progress.take());
        let is_answered = phase == Phase::Done && !state.is_done;
        drop(state);
        if is_answered && !self.is_collecting.replace(true) {
            self.rows.borrow_mut().clear();
            self.ask(0);
        }
        changed(false);
    }

    fn ask(&self, from: usize) {
        self.tell("window", &[("ask", 0.into()), ("from", (from as f64).into()), ("count", ROWS.into())]);
    }

    fn take_rows(&self, window: Window) {
        let (total, came) = (window.total as usize, window.rows.len());
        self.rows.borrow_mut().extend(window.rows);
        let have = self.rows.borrow().len();
        if have < total && came > 0 {
            return self.ask(have);
        }
        self.is_collecting.set(false);
        self.learn();
    }

    /// Keeps what was proved.
    fn learn(&self) {
        let mut state = self.state.borrow_mut();
        state.is_done = true;
        let snapshot = state.progress.as_ref().and_then(|progress| progress.snapshot.as_ref());
        if let Some(issued_at) = snapshot.map(|snapshot| snapshot.issued_at) {
            let rows = self.rows.take();
            let checked_at = clock::seconds();
            let learned = rows.iter().filter_map(|row| learned(row, checked_at, issued_at)).collect::<Vec<_>>();
            state.proved = Rc::new(learned.iter().map(|(id, ..)| *id).collect());
            drop(state);
            mine::change(|fleet| {
                for (id, answer, made_by) in learned {
                    fleet.learn(&id, answer, made_by);
                }
            });
        }
        changed(true);
    }

    fn refuse(&self, why: &str) {
        self.silent.set(None);
        self.state.borrow_mut().refused = Some(why.to_owned());
        // There is nothing left for it to do.
        self.worker.replace(None);
        changed(false);
    }
}

/// What a row proves of a robot; nothing if it proves nothing.
fn learned(row: &Row, checked_at: u64, issued_at: u64) -> Option<(RobotId, Answer, Option<MadeBy>)> {
    let id = row.id.as_ref()?.parse().ok()?;
    let outcome = row.outcome();
    let status = if outcome.is_proved() { row.status.zip(row.stage) } else { return None };
    let (deadline, recalls) = (row.due, row.numbers.clone());
    let model = row.model.clone().unwrap_or_default();
    let made_by = row.maker.clone().map(|maker| MadeBy { maker, model });
    Some((id, Answer { checked_at, issued_at, status, deadline, recalls }, made_by))
}
