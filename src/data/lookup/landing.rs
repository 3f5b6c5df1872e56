//! The look-up that is begun before the page is there, for the page to go on with: nothing is fetched or decided twice.

use super::Ongoing;
use crate::data::session::Session;
use crate::model::given::Given;
use crate::model::simulation::Simulation;
use std::cell::RefCell;

thread_local! {
    /// There is one arrival in the life of a page.
    static LANDING: RefCell<Option<Landing>> = const { RefCell::new(None) };
}

/// A look-up that was begun before the page was there.
struct Landing {
    given: Given,
    simulation: Option<Simulation>,
    ongoing: Ongoing,
}

/// Begins the look-up of what the link gives that led here.
#[must_use]
pub fn land(session: &Session, given: &Given, simulation: Option<Simulation>) -> Ongoing {
    let ongoing = Ongoing::start(session, given, simulation);
    let landing = Landing { given: given.clone(), simulation, ongoing: ongoing.clone() };
    LANDING.replace(Some(landing));
    ongoing
}

/// The look-up that [`land`] has begun, if it is this one and still to be taken over.
#[must_use]
pub fn landing(given: &Given, simulation: Option<Simulation>) -> Option<Ongoing> {
    LANDING.with_borrow(|landing| {
        let this = landing.as_ref().filter(|landing| landing.given == *given && landing.simulation == simulation);
        this.map(|landing| landing.ongoing.clone())
    })
}

/// The landing is over: every look-up from now on is a new one.
pub fn end_landing() {
    LANDING.set(None);
}
