//! The fingerprint that ties a translation to the source text it was made from. Used by this crate's build script
//! and, by path, by `cargo dev tidy`: both must agree to the letter.

use fluent_syntax::ast;

/// First 8 hex digits of BLAKE3 over the message as Fluent's serializer writes it, without its comment: a better
/// comment or another indentation makes no translation stale.
pub fn of_message(message: &ast::Message<&str>) -> String {
    let bare = ast::Message {
        comment: None,
        ..message.clone()
    };
    of_text(&fluent_syntax::serializer::serialize(&ast::Resource {
        body: vec![ast::Entry::Message(bare)],
    }))
}

/// The same over plain text (an article's title and body), ends trimmed.
pub fn of_text(text: &str) -> String {
    let hash = blake3::hash(text.trim().as_bytes()).to_hex();
    format!("b3:{}", hash.chars().take(8).collect::<String>())
}
