//! Was standard output closed when the command began (`putright … >&-`)?
//!
//! The standard library opens `/dev/null` in the place of a closed standard stream before `main` is called, and answers that
//! nobody can read would then be written with success. So this is asked before `main`.

#[cfg(unix)]
mod asked {
    use std::io;
    use std::os::fd::AsFd;
    use std::sync::atomic::{AtomicBool, Ordering};

    static CLOSED: AtomicBool = AtomicBool::new(false);

    ctor::declarative::ctor! {
        #[ctor(unsafe)]
        fn ask() {
            let is_closed = io::stdout().as_fd().try_clone_to_owned().is_err();
            CLOSED.store(is_closed, Ordering::Relaxed);
        }
    }

    /// Whether it was.
    pub fn output_was_closed() -> bool {
        CLOSED.load(Ordering::Relaxed)
    }
}

#[cfg(unix)]
pub use asked::output_was_closed;

/// Whether it was: other systems have no such streams.
#[cfg(not(unix))]
pub fn output_was_closed() -> bool {
    false
}
