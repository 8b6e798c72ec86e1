//! How is a piece of the page made? Clones a `<template>` of index.html and sets text in its slots; never markup.
//!
//! A missing template or slot leaves that place empty and stops nothing: a page must not die of a typing error.

use std::fmt::Arguments;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlTemplateElement, Text};

// Asked of the page itself: the way over its window is long in the wasm.
#[wasm_bindgen]
extern "C" {
    /// The element with this `id`.
    #[wasm_bindgen(js_namespace = document, js_name = getElementById)]
    pub fn by_id(id: &str) -> Option<Element>;

    /// A new element.
    #[wasm_bindgen(js_namespace = document, js_name = createElement)]
    pub fn element(tag: &str) -> Element;

    /// A run of text.
    #[wasm_bindgen(js_namespace = document, js_name = createTextNode)]
    pub fn text_node(words: &str) -> Text;
}

/// Takes everything out of an element.
pub fn empty(element: &Element) {
    element.set_text_content(None);
}

/// Hides or shows by the `hidden` attribute.
pub fn set_hidden(element: &Element, hidden: Hidden) {
    match hidden {
        Hidden::Yes => set(element, "hidden", ""),
        Hidden::No => drop(element.remove_attribute("hidden")),
    }
}

/// Whether an element is hidden.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Hidden {
    /// Not shown, to nobody.
    Yes,
    /// Shown.
    No,
}

impl Hidden {
    /// Hidden where the condition holds.
    pub fn when(condition: bool) -> Self {
        if condition { Hidden::Yes } else { Hidden::No }
    }
}

/// Sets an attribute. Only fixed names reach this, so the browser has no reason to refuse.
pub fn set(element: &Element, name: &str, value: &str) {
    let _: Result<(), JsValue> = element.set_attribute(name, value);
}

/// Adds a child at the end.
pub fn append(parent: &Element, child: &Element) {
    let _: Result<_, JsValue> = parent.append_child(child);
}

/// Moves the focus, if the element can take it.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _: Result<(), JsValue> = element.focus();
    }
}

/// A clone of a template of index.html.
pub struct Piece(pub Element);

impl Piece {
    /// Clones the template's first element.
    pub fn of(template: &str) -> Option<Piece> {
        let template: HtmlTemplateElement = by_id(template)?.dyn_into().ok()?;
        let clone = template.content().first_element_child()?.clone_node_with_deep(true).ok()?;
        Some(Piece(clone.unchecked_into()))
    }

    /// The place of that name.
    pub fn slot(&self, name: &str) -> Option<Element> {
        self.0.query_selector(&format!("[data-slot={name}]")).ok()?
    }

    /// Sets the text of a slot.
    pub fn text(&self, name: &str, words: impl AsRef<str>) -> &Self {
        if let Some(slot) = self.slot(name) {
            slot.set_text_content(Some(words.as_ref()));
        }
        self
    }

    /// Sets the text of a slot, from words and values.
    pub fn say(&self, name: &str, words: Arguments) -> &Self {
        self.text(name, std::fmt::format(words))
    }

    /// Sets the text of a slot and shows it; leaves it hidden where there are no words.
    pub fn note(&self, name: &str, words: impl AsRef<str>) -> &Self {
        let words = words.as_ref();
        if let (Some(slot), false) = (self.slot(name), words.is_empty()) {
            slot.set_text_content(Some(words));
            set_hidden(&slot, Hidden::No);
        }
        self
    }

    /// Hides or shows a slot.
    pub fn hide(&self, name: &str, hidden: Hidden) -> &Self {
        if let Some(slot) = self.slot(name) {
            set_hidden(&slot, hidden);
        }
        self
    }

    /// Adds a piece to a slot.
    pub fn append(&self, name: &str, child: &Piece) -> &Self {
        if let Some(slot) = self.slot(name) {
            append(&slot, &child.0);
        }
        self
    }

    /// Adds to a slot a clone of a template that is its words alone.
    pub fn line(&self, name: &str, template: &str, words: impl AsRef<str>) -> &Self {
        if let Some(line) = Piece::of(template) {
            line.0.set_text_content(Some(words.as_ref()));
            self.append(name, &line);
        }
        self
    }

    /// Adds a class name to the piece itself.
    pub fn own_class(&self, class: &str) -> &Self {
        let _ = self.0.class_list().add_1(class);
        self
    }

    /// Adds a class name to a slot.
    pub fn class(&self, name: &str, class: &str) -> &Self {
        if let Some(slot) = self.slot(name) {
            let _ = slot.class_list().add_1(class);
        }
        self
    }

    /// Sets an attribute of the piece itself.
    pub fn attribute(&self, name: &str, value: &str) -> &Self {
        set(&self.0, name, value);
        self
    }

    /// Makes the piece one that can be led to.
    pub fn named(&self, id: &str) -> &Self {
        self.0.set_id(id);
        self.attribute("tabindex", "-1")
    }

    /// Ends a chain.
    pub fn done(&self) {}

    /// The input fields inside.
    pub fn inputs(&self) -> Vec<HtmlInputElement> {
        let Ok(found) = self.0.query_selector_all("input") else { return Vec::new() };
        (0..found.length()).filter_map(|i| found.item(i)?.dyn_into().ok()).collect()
    }
}
