//! What does a person see and press? The page in the browser.
//!
//! The loader (www/main.mjs) listens and hands each action to `web::page_act`; everything that can be
//! decided without a browser (`words`, `marks`, `state`) is plain Rust and tested natively. The loader
//! holds the only listeners, so that a trapped instance is never called again and a fresh one can take over.

pub mod marks;
pub mod notebook;
pub mod saved_notes;
pub mod state;
pub mod words;

#[cfg(target_arch = "wasm32")]
mod advise;
#[cfg(target_arch = "wasm32")]
mod app;
#[cfg(target_arch = "wasm32")]
mod caseload;
#[cfg(target_arch = "wasm32")]
mod cases;
#[cfg(target_arch = "wasm32")]
mod dates;
#[cfg(target_arch = "wasm32")]
mod dom;
#[cfg(target_arch = "wasm32")]
mod findings;
#[cfg(target_arch = "wasm32")]
mod glance;
#[cfg(target_arch = "wasm32")]
mod hand_over;
#[cfg(target_arch = "wasm32")]
mod money;
#[cfg(target_arch = "wasm32")]
mod next;
#[cfg(target_arch = "wasm32")]
mod orders;
#[cfg(target_arch = "wasm32")]
mod paint;
#[cfg(target_arch = "wasm32")]
mod rows;
#[cfg(target_arch = "wasm32")]
mod source;
#[cfg(target_arch = "wasm32")]
pub mod web;
