//! Put Right reads a determination of the Housing Ombudsman (England).

pub mod determination;
pub mod export;
pub mod extract;
pub mod fold;
pub mod outline;
#[cfg(any(all(target_arch = "wasm32", feature = "page"), test))]
pub mod page;
pub mod phrase;
pub mod remedy;
pub mod source;
pub mod span;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

use determination::Determination;

/// Reads a determination. Never fails and never panics: what cannot be read is a diagnostic.
pub fn analyse(text: &str) -> Determination {
    let outline = outline::outline(text);
    Determination { format: outline.format, ..Determination::default() }
}
