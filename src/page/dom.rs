//! How is a piece of the page made? Clones a `<template>` of index.html and sets text in its slots; never markup.
//!
//! A missing template or slot leaves that place empty and stops nothing: a page must not die of a typing error.

use std::fmt::Arguments;
use wasm_bindgen::prelude::wasm_bindgen;

// What is asked of the browser, and no more: a crate that knows all of it is larger in the page. Nothing here can fail for
// the names that we give; what an element does not have is `None`.
#[wasm_bindgen]
extern "C" {
    /// An element of the page, or a run of its text.
    pub type Element;
    /// Its class names.
    pub type Classes;
    /// Its own style.
    pub type Style;
    /// How to move to it.
    pub type Way;

    /// The element with this `id`.
    #[wasm_bindgen(js_namespace = document, js_name = getElementById)]
    pub fn by_id(id: &str) -> Option<Element>;
    /// A new element.
    #[wasm_bindgen(js_namespace = document, js_name = createElement)]
    pub fn element(tag: &str) -> Element;
    /// A run of text.
    #[wasm_bindgen(js_namespace = document, js_name = createTextNode)]
    pub fn text_node(words: &str) -> Element;

    /// The first inside that a selector names.
    #[wasm_bindgen(method, js_name = querySelector)]
    pub fn find(this: &Element, selector: &str) -> Option<Element>;
    /// What it stands in.
    #[wasm_bindgen(method, getter, js_name = parentElement)]
    pub fn parent(this: &Element) -> Option<Element>;
    /// What a template holds.
    #[wasm_bindgen(method, getter)]
    fn content(this: &Element) -> Option<Element>;
    #[wasm_bindgen(method, getter, js_name = firstElementChild)]
    fn first(this: &Element) -> Option<Element>;
    #[wasm_bindgen(method, js_name = cloneNode)]
    fn copy(this: &Element, deep: bool) -> Element;
    /// Adds a child at the end.
    #[wasm_bindgen(method, js_name = appendChild)]
    pub fn append(this: &Element, child: &Element);
    /// Sets all the text in it; nothing else stays inside.
    #[wasm_bindgen(method, setter, js_name = textContent)]
    pub fn set_text(this: &Element, words: &str);

    /// An attribute.
    #[wasm_bindgen(method, js_name = getAttribute)]
    pub fn get(this: &Element, name: &str) -> Option<String>;
    /// Sets an attribute.
    #[wasm_bindgen(method, js_name = setAttribute)]
    pub fn set(this: &Element, name: &str, value: &str);
    #[wasm_bindgen(method, js_name = removeAttribute)]
    fn unset(this: &Element, name: &str);
    /// Its `id`.
    #[wasm_bindgen(method, getter)]
    pub fn id(this: &Element) -> String;
    /// Its class names.
    #[wasm_bindgen(method, getter, js_name = classList)]
    pub fn classes(this: &Element) -> Classes;
    /// Adds a name.
    #[wasm_bindgen(method)]
    pub fn add(this: &Classes, name: &str);
    /// Adds a name where `on` holds, and else takes it away.
    #[wasm_bindgen(method)]
    pub fn toggle(this: &Classes, name: &str, on: bool);
    /// Its own style.
    #[wasm_bindgen(method, getter)]
    pub fn style(this: &Element) -> Style;
    /// How much of the room it takes beside its neighbours.
    #[wasm_bindgen(method, setter, js_name = flexGrow)]
    pub fn set_share(this: &Style, share: &str);

    /// What stands in a field.
    #[wasm_bindgen(method, getter)]
    pub fn value(this: &Element) -> Option<String>;
    /// Puts it there.
    #[wasm_bindgen(method, setter)]
    pub fn set_value(this: &Element, value: &str);
    /// Whether a box is ticked.
    #[wasm_bindgen(method, getter)]
    pub fn checked(this: &Element) -> bool;
    /// Ticks it.
    #[wasm_bindgen(method, setter)]
    pub fn set_checked(this: &Element, on: bool);
    /// Whether a field takes nothing.
    #[wasm_bindgen(method, setter)]
    pub fn set_disabled(this: &Element, on: bool);
    /// Says what is wrong with what stands in a field.
    #[wasm_bindgen(method, js_name = setCustomValidity)]
    pub fn set_wrong(this: &Element, words: &str);

    /// Moves the focus, if it can take it.
    #[wasm_bindgen(method)]
    pub fn focus(this: &Element);
    /// Its place among what takes the focus; negative where it takes none by itself.
    #[wasm_bindgen(method, getter, js_name = tabIndex)]
    pub fn tab_index(this: &Element) -> i32;
    /// Moves to it.
    #[wasm_bindgen(method, js_name = scrollIntoView)]
    pub fn go(this: &Element);
    /// Moves to it in this way.
    #[wasm_bindgen(method, js_name = scrollIntoView)]
    pub fn go_by(this: &Element, way: &Way);
    /// The usual way.
    #[wasm_bindgen(constructor, js_class = "Object")]
    pub fn usual() -> Way;
    /// Where it is to stand then: "center", "nearest".
    #[wasm_bindgen(method, setter)]
    pub fn set_block(this: &Way, place: &str);
}

impl Element {
    /// Takes everything out.
    pub fn empty(&self) {
        self.set_text("");
    }

    /// Hides or shows by the `hidden` attribute.
    pub fn hide(&self, hidden: Hidden) {
        match hidden {
            Hidden::Yes => self.set("hidden", ""),
            Hidden::No => self.unset("hidden"),
        }
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

/// A clone of a template of index.html.
pub struct Piece(pub Element);

impl Piece {
    /// Clones the template's first element.
    pub fn of(template: &str) -> Option<Piece> {
        Some(Piece(by_id(template)?.content()?.first()?.copy(true)))
    }

    /// The place of that name.
    pub fn slot(&self, name: &str) -> Option<Element> {
        self.0.find(&format!("[data-slot={name}]"))
    }

    /// Sets the text of a slot.
    pub fn text(&self, name: &str, words: impl AsRef<str>) -> &Self {
        if let Some(slot) = self.slot(name) {
            slot.set_text(words.as_ref());
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
            slot.set_text(words);
            slot.hide(Hidden::No);
        }
        self
    }

    /// Hides or shows a slot.
    pub fn hide(&self, name: &str, hidden: Hidden) -> &Self {
        if let Some(slot) = self.slot(name) {
            slot.hide(hidden);
        }
        self
    }

    /// Adds a piece to a slot.
    pub fn append(&self, name: &str, child: &Piece) -> &Self {
        if let Some(slot) = self.slot(name) {
            slot.append(&child.0);
        }
        self
    }

    /// Adds to a slot a clone of a template that is its words alone.
    pub fn line(&self, name: &str, template: &str, words: impl AsRef<str>) -> &Self {
        if let Some(line) = Piece::of(template) {
            line.0.set_text(words.as_ref());
            self.append(name, &line);
        }
        self
    }

    /// Adds a class name to the piece itself.
    pub fn own_class(&self, class: &str) -> &Self {
        self.0.classes().add(class);
        self
    }

    /// Adds a class name to a slot.
    pub fn class(&self, name: &str, class: &str) -> &Self {
        if let Some(slot) = self.slot(name) {
            slot.classes().add(class);
        }
        self
    }

    /// Sets an attribute of the piece itself.
    pub fn attribute(&self, name: &str, value: &str) -> &Self {
        self.0.set(name, value);
        self
    }

    /// Makes the piece one that can be led to.
    pub fn named(&self, id: &str) -> &Self {
        self.attribute("id", id).attribute("tabindex", "-1")
    }

    /// Ends a chain.
    pub fn done(&self) {}

    /// The field inside for what a person does, which is about the item of this number.
    pub fn field(&self, act: &str, item: usize) -> Option<Element> {
        let field = self.0.find(&format!("[data-act={act}]"))?;
        field.set("data-item", &item.to_string());
        Some(field)
    }
}
