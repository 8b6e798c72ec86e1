//! What was put onto a page besides its content? What fields are filled in with is part of the document; comments are not.

use super::content::{Piece, Run, Shared};
use super::matrix::Matrix;
use super::{object_of, on_page, text_string};
use crate::error::Error;
use hayro_syntax::object::{Array, Dict, Name, Object, Rect, Stream, String as Bytes};
use hayro_syntax::page::Page;

/// What was put onto a page.
#[derive(Default)]
pub struct Added {
    /// The words of its fields.
    pub pieces: Vec<Piece>,
    /// Whether somebody commented on it: with words, a stamp, or by striking words out.
    pub comments: bool,
    /// Whether a field is filled in that does not say how it looks.
    pub unread: bool,
}

/// Fields within fields.
const DEPTH: usize = 16;
/// What an annotation's flags say: not shown at all, not shown on a screen.
const HIDDEN: i32 = 1 << 1 | 1 << 5;

/// Reads what was put onto a page.
pub fn added(page: &Page<'_>, shared: &mut Shared) -> Result<Added, Error> {
    let mut added = Added::default();
    let Some(all) = page.raw().get::<Array<'_>>("Annots") else { return Ok(added) };
    let mut run = Run::new(shared, on_page(page));
    for annotation in all.iter::<Dict<'_>>() {
        run.work().step(100)?;
        if annotation.get::<i32>("F").unwrap_or(0) & HIDDEN != 0 {
            continue;
        }
        match annotation.get::<Name<'_>>("Subtype").as_ref().map(Name::as_str) {
            Some("Widget") => added.unread |= !field(&annotation, page, &mut run)?,
            Some("FreeText" | "Stamp" | "StrikeOut" | "Redact" | "Caret") => added.comments = true,
            Some("Text" | "Highlight" | "Underline" | "Squiggly" | "Square" | "Circle" | "Ink" | "FileAttachment") => {
                added.comments |= words(&annotation, "Contents");
            }
            _ => {}
        }
    }
    added.pieces = run.finish().pieces;
    Ok(added)
}

/// Whether an entry holds words.
fn words(dict: &Dict<'_>, key: &str) -> bool {
    dict.get::<Bytes<'_>>(key).is_some_and(|held| !text_string(held.as_bytes()).trim().is_empty())
}

/// Shows what a field is filled in with. Says whether it could, or had nothing to show.
fn field(widget: &Dict<'_>, page: &Page<'_>, run: &mut Run<'_>) -> Result<bool, Error> {
    // A field may be an entry of another, and takes from it what it does not say itself.
    let mut fields = vec![widget.clone()];
    while let Some(parent) = fields.last().and_then(|field| field.get::<Dict<'_>>("Parent"))
        && fields.len() < DEPTH
    {
        fields.push(parent);
    }
    let kind = fields.iter().find_map(|field| field.get::<Name<'_>>("FT"));
    // Buttons, ticks and signatures hold no words of the document.
    if !matches!(kind.as_ref().map(Name::as_str), Some("Tx" | "Ch")) {
        return Ok(true);
    }
    let looks = widget.get::<Dict<'_>>("AP").and_then(|looks| looks.get::<Stream<'_>>("N"));
    let (Some(looks), Some(rect)) = (looks, widget.get::<Rect>("Rect")) else {
        return Ok(!fields.iter().any(|field| words(field, "V")));
    };
    if let Some(place) = place(looks.dict(), rect) {
        run.form_at(place, &looks, page.resources(), object_of(page))?;
    }
    Ok(true)
}

/// Where on the page a form is put that is to fill a rectangle.
fn place(form: &Dict<'_>, rect: Rect) -> Option<Matrix> {
    let shape = form.get::<Rect>("BBox")?;
    let matrix = match form.get::<Object<'_>>("Matrix") {
        Some(Object::Array(numbers)) => Matrix(numbers.iter::<f32>().collect::<Vec<_>>().try_into().ok()?),
        _ => Matrix::IDENTITY,
    };
    let corner = |x: f64, y: f64| Matrix::moved(x as f32, y as f32).then(matrix).0;
    let corners =
        [corner(shape.x0, shape.y0), corner(shape.x1, shape.y0), corner(shape.x0, shape.y1), corner(shape.x1, shape.y1)];
    let least = |at: usize| corners.iter().fold(f32::INFINITY, |least, corner| least.min(corner[at]));
    let most = |at: usize| corners.iter().fold(f32::NEG_INFINITY, |most, corner| most.max(corner[at]));
    let (left, low, width, height) = (least(4), least(5), most(4) - least(4), most(5) - least(5));
    if width <= 0.0 || height <= 0.0 {
        return None;
    }
    let (across, up) = (rect.width() as f32 / width, rect.height() as f32 / height);
    Some(Matrix([across, 0.0, 0.0, up, rect.x0 as f32 - left * across, rect.y0 as f32 - low * up]))
}
