//! What addresses lead to, mangled ones above all.

use super::*;

const ID: &str = "CN0142G1A2032026A0314B0000417";

fn later(fragment: &str) -> Route {
    Route::Later { fragment: fragment.to_owned() }
}

fn check(text: &str) -> Route {
    Route::Check { text: text.to_owned() }
}

/// The robot, and the text that is none.
fn robot(fragment: &str) -> (Option<String>, String) {
    match Route::of(fragment).read() {
        Route::Robot { given, .. } => (given.id().map(|id| id.as_str().to_owned()), given.text().to_owned()),
        other => panic!("{fragment}: {other:?}"),
    }
}

fn simulated(fragment: &str) -> Option<Simulation> {
    match Route::of(fragment) {
        Route::Robot { simulation, .. } => simulation,
        other => panic!("{fragment}: {other:?}"),
    }
}

#[test]
fn fragments_lead_to_pages() {
    assert_eq!(Route::of(""), check(""));
    assert_eq!(Route::of("#/"), check(""));
    assert_eq!(Route::of("#/?id=cn%2001&x=1"), check("cn 01"));
    assert_eq!(robot("#/r/CN01").1, "CN01");
    assert_eq!(simulated("#/r/CN01?try=stale"), Some(Simulation::Stale));
    assert_eq!(simulated("#/r/CN01?try=nonsense"), None);
    assert_eq!(Route::of("#/embed?id=CN01"), later("/embed?id=CN01"));
    assert_eq!(Route::of("#/nowhere"), later("/nowhere"));
    assert_eq!(Route::of("#/r/"), later("/r/"));
}

#[test]
fn any_fragment_can_be_read() {
    assert_eq!(Route::of("#main"), check(""));
    assert_eq!(Route::of("#//"), later("//"));
    for (fragment, text) in [("#/r/%FF", "\u{fffd}"), ("#/r/%4", "%4"), ("#/r/%E4%B8%AD%", "中%"), ("#/r/a/b", "a/b")]
    {
        assert_eq!(robot(fragment), (None, text.to_owned()));
    }
}

/// Fragments as messengers, printers and people mangle them. The first ones are read before the page is there.
const MANGLED: [&str; 42] = [
    "#/r/{}",
    "#/R/{}",
    "#%2Fr%2F{}",
    "#%2fR%2f{}",
    "#%2F%2Fr%2F{}",
    "#!/r/{}",
    "#!r/{}",
    "#r/{}",
    "#R/{}",
    "##/r/{}",
    "#/#/r/{}",
    "#/%23/r/{}",
    "#//r/{}",
    "#/r//{}",
    "#/r/{}/",
    "#/r/{}//",
    "#/r/{}/index.html",
    "#/r/{}#/r/{}",
    "#/r/{}#top",
    "#/r/{}#",
    "#/r/{}&utm_source=qr&utm_medium=label",
    "#/r/{}?fbclid=IwAR0abc",
    "#/r/{}%3Ffbclid=IwAR0abc",
    "#/r/{}?",
    "#/r/{}%20",
    "#/r/{}%0D%0A",
    "#/r/{}%09",
    // From here on with a look at the whole text.
    "#/r/{}%E3%80%82",
    "#/r/{}）",
    "#/r/{})",
    "#/r/{}.",
    "#/r/{},",
    "#/r/{}\"",
    "#/r/%E2%80%9C{}%E2%80%9D",
    "#/r/{}查看",
    "#/r/%E2%80%8B{}%EF%BB%BF",
    "#/r/]Q1{}",
    "#{}",
    "#/{}",
    "#/robot/{}",
    "#id={}",
    "#/ID={}&lang=zh",
];

#[test]
fn an_id_in_the_fragment_is_never_ignored() {
    for (place, mangled) in MANGLED.iter().enumerate() {
        for id in [ID.to_owned(), ID.to_lowercase()] {
            let fragment = mangled.replace("{}", &id);
            assert_eq!(robot(&fragment).0.as_deref(), Some(ID), "{fragment}");
            let at_once = matches!(Route::of(&fragment), Route::Robot { .. });
            assert_eq!(at_once, place < 27, "{fragment}");
        }
    }
    let grouped = "#/r/cn%200142-G1A203%E3%80%802026A0314B0000417";
    assert_eq!(robot(grouped).0.as_deref(), Some(ID));
    assert_eq!(Route::of(&format!("#/?ID={ID}")), check(ID));
    assert_eq!(Route::of(&format!("#?Id={ID}")), check(ID));
}

#[test]
fn what_stands_in_place_of_an_id_is_said_to_be_none() {
    let long = format!("{ID}7");
    let two = format!("{ID}%20{}", ID.replace('4', "5"));
    for text in [&long, &ID[..28], &two, "%D0%A1N0142", "CN0142!"] {
        assert_eq!(robot(&format!("#/r/{text}")).0, None, "{text}");
        assert_eq!(robot(&format!("#%2FR%2F{text}")).0, None, "{text}");
    }
    // Several are told of without a marker, too.
    assert_eq!(robot(&format!("#/{two}")).0, None);
}

#[test]
fn pages_keep_their_addresses() {
    for page in PAGES[1..].iter().map(|(_, page)| *page).chain(OTHERS).chain(["/about/proof"]) {
        for rest in ["", "/", "?id={}", "/{}", "/{}?try=stale"] {
            let fragment = format!("{page}{}", rest.replace("{}", ID));
            assert_eq!(Route::of(&fragment), later(&fragment));
        }
    }
    for fragment in ["/no/such/page/however-long-its-address-may-be", "/r", "/robots", "/run/7"] {
        assert_eq!(Route::of(fragment).read(), later(fragment));
    }
    let text = "some-heading-of-a-page-that-is-long-enough";
    assert_eq!(Route::of(text).read(), check(""));
}

#[test]
fn a_path_or_a_query_with_an_id_becomes_a_fragment() {
    for path in ["r/{}", "R/{}", "r/{}/", "r/{}/index.html", "%23/r/{}", "#/R/{}", "!/r/{}", "/r/{}", "%2Fr%2F{}"] {
        let fragment = adopted(&path.replace("{}", ID), "?utm_source=x", "").expect(path);
        assert_eq!(robot(&fragment).0.as_deref(), Some(ID), "{path}");
    }
    for query in ["?id={}", "?ID={}", "?x=1&Id={}&y=2", "?id=cn+0142+g1a203+2026a0314b0000417"] {
        for hash in ["", "#", "#/"] {
            let fragment = adopted("", &query.replace("{}", ID), hash).expect(query);
            assert_eq!(robot(&fragment).0.as_deref(), Some(ID), "{query}");
        }
        assert_eq!(adopted("", query, "#/list"), None, "{query}");
    }
    assert_eq!(adopted("", "?id=CN01", ""), Some("/r/CN01".to_owned()), "a word on it, not a blank page");
    for (path, query) in
        [("", ""), ("index.html", ""), ("r/", ""), ("r", "?x=1"), ("rr/CN01", ""), ("", "?id="), ("", "?x")]
    {
        assert_eq!(adopted(path, query, ""), None, "{path}{query}");
    }
}
