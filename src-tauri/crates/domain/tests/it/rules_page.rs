//! `docs/rules.md` is made from the pack, so that it cannot say anything else.
use std::fs;
use std::path::Path;

use wegwijs_domain::{RulePack, rules_markdown};

#[test]
fn the_page_of_all_rules_is_current() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/rules.md");
    let wanted = rules_markdown(RulePack::built_in());
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&page, &wanted).unwrap();
    }
    let found = fs::read_to_string(&page).unwrap_or_default();
    // The whole page in the message would hide what to do.
    assert!(
        found.replace("\r\n", "\n") == wanted,
        "docs/rules.md is not current: run `UPDATE_GOLDEN=1 cargo nextest run -p wegwijs-domain rules_page`"
    );
}
