//! What only the operating system can do: no core dumps, and switches that tests set.
//! The one file that may hold `unsafe` code.

/// Keeps passphrases and notes out of crash files: no core dump, no attaching by other programs of the account.
pub(crate) fn harden() {
    // The system tells nobody how much memory a program takes that may not be looked into: not while it is measured.
    #[cfg(target_os = "linux")]
    if !crate::bench::is_on() {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        // Refused only where the kernel lacks it; the vault stays encrypted on disk either way.
        set_dumpable_behavior(DumpableBehavior::NotDumpable).ok();
    }
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        setrlimit(Resource::Core, none).ok();
    }
}

/// A switch for tests. Read only in builds for development: a release ignores every one of them.
pub(crate) fn test_setting(name: &str) -> Option<String> {
    if cfg!(any(debug_assertions, feature = "drive")) {
        std::env::var(name).ok().filter(|value| !value.is_empty())
    } else {
        None
    }
}
