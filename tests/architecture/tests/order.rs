//! Dependencies point one way.

use architecture::modules::Modules;
use architecture::{rooms, root};

#[test]
fn every_room_of_the_portal_uses_only_those_below_it() {
    let modules = Modules::read(&root().join("src/lib.rs")).expect("the portal");
    assert!(modules.names().count() > 100, "its modules are found");
    assert_eq!(rooms::homeless(&modules), Vec::<String>::new(), "modules in no room");
    let uses = modules.uses();
    assert!(uses.arrows().count() > 300, "their uses are found");
    assert_eq!(rooms::backward(&uses), Vec::<String>::new(), "arrows that run back");
}

#[test]
fn no_module_of_the_portal_leads_back_to_itself() {
    let modules = Modules::read(&root().join("src/lib.rs")).expect("the portal");
    assert_eq!(modules.uses().knots(), Vec::<Vec<&str>>::new());
}

/// The packages without a knot, which are to stay so.
const ORDERED: [&str; 4] = ["badge", "hosting", "presentation", "tlog"];

#[test]
fn no_module_of_an_ordered_package_leads_back_to_itself() {
    for package in ORDERED {
        let modules = Modules::read(&root().join("crates").join(package).join("src/lib.rs")).expect(package);
        assert_eq!(modules.uses().knots(), Vec::<Vec<&str>>::new(), "{package}");
    }
}
