//! How is a piece of the page made? Clones a `<template>` of index.html and sets text in its slots; never markup.
//!
//! A missing template or slot leaves that place empty and stops nothing: a page must not die of a typing error. What a
//! browser refuses is passed over for the same reason.

use std::fmt::Display;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, HtmlTemplateElement, Node, ScrollIntoViewOptions, ScrollLogicalPosition};
pub use web_sys::{Element, HtmlInputElement};

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("the page runs in a window with a document")
}

/// The element with this `id`.
pub fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// A new element of a kind that index.html has no template for.
pub fn create(tag: &str) -> Element {
    document().create_element(tag).expect("the page makes elements of known names only")
}

/// The first inside that a selector names.
pub fn find(within: &Element, selector: &str) -> Option<Element> {
    within.query_selector(selector).ok().flatten()
}

/// Adds a child at the end.
pub fn append(parent: &Element, child: &Node) {
    let _ = parent.append_child(child);
}

/// Adds words at the end.
pub fn append_words(parent: &Element, words: &str) {
    append(parent, &document().create_text_node(words));
}

/// Sets all the text in it; nothing else stays inside.
pub fn set_text(element: &Element, words: &str) {
    element.set_text_content(Some(words));
}

/// Sets an attribute.
pub fn set(element: &Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

/// Adds a class name.
pub fn add_class(element: &Element, class: &str) {
    let _ = element.class_list().add_1(class);
}

/// Hides or shows by the `hidden` attribute.
pub fn hide(element: &Element, hidden: Hidden) {
    let _ = element.toggle_attribute_with_force("hidden", hidden == Hidden::Yes);
}

/// Moves the focus there; what does not take it by itself takes it now.
pub fn focus(element: &Element) {
    let Some(element) = element.dyn_ref::<HtmlElement>() else { return };
    if element.tab_index() < 0 {
        element.set_tab_index(-1);
    }
    let _ = element.focus();
}

/// The words of each element inside that a selector names.
pub fn words_of_each(within: &Element, selector: &str) -> Vec<String> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|n| found.item(n)?.text_content()).collect()
}

/// Takes away what names parts of a piece: ids, and the names of regions.
pub fn take_names(within: &Element) {
    for name in ["id", "aria-labelledby", "aria-label"] {
        let _ = within.remove_attribute(name);
        let Ok(found) = within.query_selector_all(&format!("[{name}]")) else { continue };
        for element in (0..found.length()).filter_map(|n| found.item(n)?.dyn_into::<Element>().ok()) {
            let _ = element.remove_attribute(name);
        }
    }
}

/// Which of the details inside are open, by their places among all of them.
pub fn open_details(within: &Element) -> Vec<u32> {
    let Ok(details) = within.query_selector_all("details") else { return Vec::new() };
    let is_open = |n: &u32| details.item(*n).and_then(|d| d.dyn_into::<Element>().ok()).is_some_and(|d| d.has_attribute("open"));
    (0..details.length()).filter(is_open).collect()
}

/// Opens the details at those places.
pub fn open_again(within: &Element, places: &[u32]) {
    let Ok(details) = within.query_selector_all("details") else { return };
    for details in places.iter().filter_map(|&n| details.item(n)?.dyn_into::<Element>().ok()) {
        set(&details, "open", "");
    }
}

/// Sets how much of the room it takes beside its neighbours.
pub fn set_share(element: &Element, share: u64) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.style().set_property("flex-grow", &share.to_string());
    }
}

/// Moves to it, so that it stands there on the screen: at its start, in its centre, or as near as it is.
pub fn scroll(element: &Element, place: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(place);
    element.scroll_into_view_with_scroll_into_view_options(&options);
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
        let template: HtmlTemplateElement = by_id(template)?.dyn_into().ok()?;
        let copy = template.content().first_element_child()?.clone_node_with_deep(true).ok()?;
        Some(Piece(copy.dyn_into().ok()?))
    }

    /// The place of that name.
    pub fn slot(&self, name: &str) -> Option<Element> {
        find(&self.0, &format!("[data-slot={name}]"))
    }

    /// Does something to a slot, where there is one.
    fn with(&self, name: &str, work: impl FnOnce(&Element)) -> &Self {
        if let Some(slot) = self.slot(name) {
            work(&slot);
        }
        self
    }

    /// Sets the text of a slot.
    pub fn text(&self, name: &str, words: impl Display) -> &Self {
        self.with(name, |slot| set_text(slot, &words.to_string()))
    }

    /// Sets the text of a slot and shows it; leaves it hidden where there are no words.
    pub fn note(&self, name: &str, words: impl AsRef<str>) -> &Self {
        let words = words.as_ref();
        if words.is_empty() {
            return self;
        }
        self.with(name, |slot| {
            set_text(slot, words);
            hide(slot, Hidden::No);
        })
    }

    /// Hides or shows a slot.
    pub fn hide(&self, name: &str, hidden: Hidden) -> &Self {
        self.with(name, |slot| hide(slot, hidden))
    }

    /// Adds a piece to a slot.
    pub fn append(&self, name: &str, child: &Piece) -> &Self {
        self.with(name, |slot| append(slot, &child.0))
    }

    /// Adds to a slot a clone of a template that is its words alone.
    pub fn line(&self, name: &str, template: &str, words: impl AsRef<str>) -> &Self {
        if let Some(line) = Piece::of(template) {
            set_text(&line.0, words.as_ref());
            self.append(name, &line);
        }
        self
    }

    /// Adds a class name to the piece itself.
    pub fn own_class(&self, class: &str) -> &Self {
        add_class(&self.0, class);
        self
    }

    /// Adds a class name to a slot.
    pub fn class(&self, name: &str, class: &str) -> &Self {
        self.with(name, |slot| add_class(slot, class))
    }

    /// Sets an attribute of the piece itself.
    pub fn attribute(&self, name: &str, value: &str) -> &Self {
        set(&self.0, name, value);
        self
    }

    /// Makes the piece one that can be led to.
    pub fn named(&self, id: &str) -> &Self {
        self.attribute("id", id).attribute("tabindex", "-1")
    }

    /// Ends a chain.
    pub fn done(&self) {}

    /// The field inside for what a person does, which is about the item of this number.
    pub fn field(&self, act: &str, item: usize) -> Option<HtmlInputElement> {
        let field = find(&self.0, &format!("[data-act={act}]"))?;
        set(&field, "data-item", &item.to_string());
        field.dyn_into().ok()
    }
}
