//! Feeds a query: fetches what it wants, all at once, and hands it over as it arrives.

use crate::data::client::Source;
use registry::FilePath;
use registry::query::{Query, Task};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// A run in progress. Dropping it ends it: answers that arrive later change nothing.
#[derive(Debug)]
pub struct Run(Rc<Cell<bool>>);

impl Drop for Run {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

/// Starts a run. `on_change` is called at once and after every file.
pub fn run<T: Task + 'static>(query: Query<T>, source: Source, on_change: impl Fn(&Query<T>) + 'static) -> Run {
    let alive = Rc::new(Cell::new(true));
    let state = Rc::new(State {
        query: RefCell::new(query),
        asked: RefCell::default(),
        source,
        alive: Rc::clone(&alive),
        on_change: Box::new(on_change),
    });
    advance(&state);
    Run(alive)
}

type OnChange<T> = Box<dyn Fn(&Query<T>)>;

struct State<T: Task> {
    query: RefCell<Query<T>>,
    asked: RefCell<Vec<FilePath>>,
    source: Source,
    alive: Rc<Cell<bool>>,
    on_change: OnChange<T>,
}

fn advance<T: Task + 'static>(state: &Rc<State<T>>) {
    (state.on_change)(&state.query.borrow());
    let wants = state.query.borrow().wants().to_vec();
    for path in wants {
        if !state.asked.borrow().contains(&path) {
            state.asked.borrow_mut().push(path.clone());
            let state = Rc::clone(state);
            spawn_local(async move {
                let answer = state.source.fetch(&path).await;
                if state.alive.get() {
                    state.query.borrow_mut().supply(&path, answer);
                    advance(&state);
                }
            });
        }
    }
}
