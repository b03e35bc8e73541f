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

/// Lets the web view draw without the graphics processor, unless somebody set it otherwise: pages like ours gain nothing
/// from one, a window stays blank with some drivers, and starting one up takes longer and more memory than all the rest.
/// The tests of the window run like this too.
pub(crate) fn draw_plainly() {
    #[cfg(target_os = "linux")]
    {
        const SETTING: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
        if std::env::var_os(SETTING).is_none() {
            #[expect(
                unsafe_code,
                reason = "the web view has no other switch that comes before its first process"
            )]
            // SAFETY: called first of all, when there is no other thread that could read the environment.
            unsafe {
                std::env::set_var(SETTING, "1");
            }
        }
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
