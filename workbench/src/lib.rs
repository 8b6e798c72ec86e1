//! What does `cargo build` mean in this workspace? The library with its command and its page, which whoever depends on the library
//! does not get: its default features are none. This crate asks for both (see its manifest), and holds nothing.
