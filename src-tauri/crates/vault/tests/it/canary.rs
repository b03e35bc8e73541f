//! S6: nothing that a person writes or types stands readable on the disk: not in the file, its WAL, a backup, a copy or
//! anything beside them, while the vault is open and after.
use std::fs;
use std::path::Path;

use crate::home::{Laptop, WORDS, at, set, write};

fn files_with(folder: &Path, needle: &[u8], found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.file_type().unwrap().is_dir() {
            files_with(&entry.path(), needle, found);
        } else if fs::read(entry.path())
            .unwrap()
            .windows(needle.len())
            .any(|part| part == needle)
        {
            found.push(entry.path().display().to_string());
        }
    }
}

fn assert_nowhere(folder: &Path, canaries: &[String]) {
    for canary in canaries {
        let wide: Vec<u8> = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for needle in [canary.as_bytes(), &wide] {
            let mut found = Vec::new();
            files_with(folder, needle, &mut found);
            assert_eq!(found, Vec::<String>::new(), "{canary} can be read");
        }
    }
}

#[test]
fn nothing_that_was_written_or_typed_can_be_read_on_the_disk() {
    let laptop = Laptop::new();
    let stick = tempfile::tempdir().unwrap();
    let (mut vault, code) = laptop.amina();
    let person = vault.person();
    let mut canaries: Vec<String> = (0..12).map(|n| format!("kanarie{n}vogel")).collect();
    let c = |n: usize| canaries[n].as_str();
    let changes = [
        set("fact", "me", c(0), c(1)),
        set("facts/exams", c(2), "part", c(3)),
        set("note", c(4), "title", c(5)),
        write(c(4), c(6)),
        set("draft", c(7), "text", c(8)),
        set("setting", "me", "language", c(9)),
        set("place", "me", "screen", c(10)),
    ];
    let step = vault.record(&changes, c(11), at(1)).unwrap().undo.unwrap();
    assert_eq!(vault.search(c(6), 5).unwrap().len(), 1);
    vault.back_up(at(2)).unwrap();
    vault.export_copy(stick.path(), at(3)).unwrap();
    canaries.extend([WORDS.to_owned(), WORDS.replace(' ', "")]);
    canaries.extend([
        code.groups().concat(),
        code.groups().join(" "),
        "SQLite format 3".to_owned(),
    ]);

    let wal = laptop.folder(person).join("vault.db-wal");
    assert!(
        fs::metadata(wal).unwrap().len() > 0,
        "the WAL is there to be looked at"
    );
    assert_nowhere(laptop.root.path(), &canaries);
    assert_nowhere(stick.path(), &canaries);
    vault.undo(step, at(4)).unwrap();
    vault.close();
    assert_nowhere(laptop.root.path(), &canaries);
}
