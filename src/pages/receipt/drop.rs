//! Files that are dropped anywhere on the page.

use crate::view::dom::document;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{DragEvent, EventTarget, File, FileList};
use yew::prelude::*;

/// Calls `on_files` with what is dropped. Without this the browser would leave the page to show the file.
#[hook]
pub(super) fn use_drop(on_files: Callback<Vec<File>>) {
    use_effect_with(on_files, |on_files| {
        let on_files = on_files.clone();
        let listener = Closure::<dyn Fn(DragEvent)>::new(move |event: DragEvent| {
            let Some(data) = event.data_transfer() else { return };
            // Text that is dragged within the page is none of ours.
            if !data.types().includes(&"Files".into(), 0) {
                return;
            }
            event.prevent_default();
            if event.type_() == "drop" {
                on_files.emit(files(data.files()));
            }
        });
        let target: Option<EventTarget> = document().map(Into::into);
        for kind in EVENTS {
            if let Some(target) = &target {
                let _ = target.add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref());
            }
        }
        move || {
            for kind in EVENTS {
                if let Some(target) = &target {
                    let _ = target.remove_event_listener_with_callback(kind, listener.as_ref().unchecked_ref());
                }
            }
        }
    });
}

/// The first says that a drop is welcome.
const EVENTS: [&str; 2] = ["dragover", "drop"];

/// The files of a list.
pub(super) fn files(list: Option<FileList>) -> Vec<File> {
    list.map(|list| (0..list.length()).filter_map(|place| list.get(place)).collect()).unwrap_or_default()
}
