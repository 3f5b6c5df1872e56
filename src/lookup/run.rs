//! Feeds a look-up: fetches what it wants, all at once, and hands it over as it arrives.

use crate::client::Source;
use registry::ask::{Inquiry, Question};
use registry::{FilePath, Lookup, Preview, Similar, Unavailable};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// What can be fed: a [`Lookup`], a [`Preview`], a [`Similar`] or an [`Inquiry`].
pub trait Reading: 'static {
    /// Files asked for and not yet supplied.
    fn wants(&self) -> &[FilePath];
    /// Hands over a file, or why it can't be had.
    fn supply(&mut self, path: &FilePath, answer: Result<Vec<u8>, Unavailable>);
}

macro_rules! is_fed {
    ($([$($generics:tt)*] $reading:ty),*) => {$(
        impl<$($generics)*> Reading for $reading {
            fn wants(&self) -> &[FilePath] {
                self.wants()
            }

            fn supply(&mut self, path: &FilePath, answer: Result<Vec<u8>, Unavailable>) {
                self.supply(path, answer);
            }
        }
    )*};
}

is_fed!([] Lookup, [] Preview, [] Similar, [Q: Question + 'static] Inquiry<Q>);

/// A run in progress. Dropping it ends it: answers that arrive later change nothing.
#[derive(Debug)]
pub struct Run(Rc<Cell<bool>>);

impl Drop for Run {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

/// Starts a run. `on_change` is called at once and after every file.
pub fn run<R: Reading>(reading: R, source: Source, on_change: impl Fn(&R) + 'static) -> Run {
    let alive = Rc::new(Cell::new(true));
    let state = Rc::new(State {
        reading: RefCell::new(reading),
        asked: RefCell::default(),
        source,
        alive: Rc::clone(&alive),
        on_change: Box::new(on_change),
    });
    advance(&state);
    Run(alive)
}

struct State<R> {
    reading: RefCell<R>,
    asked: RefCell<Vec<FilePath>>,
    source: Source,
    alive: Rc<Cell<bool>>,
    on_change: Box<dyn Fn(&R)>,
}

fn advance<R: Reading>(state: &Rc<State<R>>) {
    (state.on_change)(&state.reading.borrow());
    let wants = state.reading.borrow().wants().to_vec();
    for path in wants {
        if !state.asked.borrow().contains(&path) {
            state.asked.borrow_mut().push(path.clone());
            let state = Rc::clone(state);
            spawn_local(async move {
                let answer = state.source.fetch(&path).await;
                if state.alive.get() {
                    state.reading.borrow_mut().supply(&path, answer);
                    advance(&state);
                }
            });
        }
    }
}
