//! Calls into `Intl` that can fail: older browsers lack parts of it, and unknown codes make it throw.

use std::cell::RefCell;

use crate::model::language::Language;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Options of a formatter.
pub(super) type Options<'a> = &'a [(&'a str, &'a str)];

thread_local! {
    /// The formatters there are, by language, class and options: to make one takes a browser a thousand times as long as
    /// to ask it, and a page asks for dozens of dates.
    static MADE: RefCell<Vec<(String, JsValue)>> = const { RefCell::new(Vec::new()) };
}

/// What `new Intl[class](language, options)[method](...arguments)` gives, if it gives a text.
pub(super) fn call(
    language: Language,
    class: &str,
    options: Options<'_>,
    method: &str,
    arguments: &[JsValue],
) -> Option<String> {
    let formatter = formatter(language, class, options)?;
    let method: Function = Reflect::get(&formatter, &method.into()).ok()?.dyn_into().ok()?;
    let arguments: Array = arguments.iter().collect();
    Reflect::apply(&method, &formatter, &arguments).ok()?.as_string()
}

fn formatter(language: Language, class: &str, options: Options<'_>) -> Option<JsValue> {
    let mut key = format!("{} {class}", language.tag());
    for (name, value) in options {
        key.extend([" ", name, " ", value]);
    }
    let made = MADE.with_borrow(|made| made.iter().find(|(known, _)| *known == key).map(|(_, made)| made.clone()));
    if made.is_some() {
        return made;
    }
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &class.into()).ok()?.dyn_into().ok()?;
    let settings = Object::new();
    for (name, value) in options {
        Reflect::set(&settings, &(*name).into(), &(*value).into()).ok()?;
    }
    let formatter = Reflect::construct(&constructor, &Array::of2(&locales(language), &settings)).ok()?;
    MADE.with_borrow_mut(|made| made.push((key, formatter.clone())));
    Some(formatter)
}

/// The reader's own kind of the language (`en-GB` writes dates unlike `en-US`), then the language.
/// Not for Chinese: other kinds of it are written in other characters than the page.
fn locales(language: Language) -> Array {
    let locales = Array::new();
    if language == Language::English
        && let Some(window) = web_sys::window()
    {
        let ours = |tag: &JsValue| tag.as_string().is_some_and(|tag| Language::serving(&tag) == Some(language));
        for tag in window.navigator().languages().iter().filter(ours) {
            locales.push(&tag);
        }
    }
    locales.push(&language.tag().into());
    locales
}
