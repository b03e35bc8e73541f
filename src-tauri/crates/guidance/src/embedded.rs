//! What the build script took from `locales/`: see `build/main.rs`.

use crate::language::{Direction, Language};

/// One `.ftl` file.
pub(crate) struct FtlFile {
    pub(crate) tag: &'static str,
    pub(crate) text: &'static str,
}

/// One article, front matter read, body still Markdown.
pub(crate) struct RawArticle {
    pub(crate) tag: &'static str,
    pub(crate) id: &'static str,
    pub(crate) title: &'static str,
    pub(crate) source: &'static str,
    pub(crate) checked_on: &'static str,
    pub(crate) checked: bool,
    pub(crate) body: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
