//! S3: a full or read-only disk is said plainly, and nothing that was saved is lost.
#![cfg(unix)]
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use wegwijs_vault::{Disk, KdfCost, PersonId, SaveError, Store, UnlockError, UnlockWith};

use crate::home::{Laptop, WORDS, at, secret, set, value, write};

const ROLE: &str = "WEGWIJS_TEST_DISK_ROOT";
const PERSON: &str = "WEGWIJS_TEST_DISK_PERSON";

#[test]
fn a_save_that_finds_no_room_changes_nothing_and_works_again_after() {
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    vault.record(&[write("n", "kept")], "", at(1)).unwrap();
    let before = vault.dump_projections().unwrap();
    vault.limit_growth(2).unwrap();
    let large: String = (0..20_000).map(|n| format!("{n} ")).collect();
    let refused = vault.record(
        &[set("fact", "me", "a", "lost?"), write("n", &large)],
        "",
        at(2),
    );
    assert!(matches!(refused, Err(SaveError::Disk(Disk::Full))));
    assert_eq!(vault.dump_projections().unwrap(), before);
    vault.limit_growth(0).unwrap();
    vault.record(&[write("n", &large)], "", at(3)).unwrap();
    assert_eq!(vault.note("n").unwrap().unwrap().text, large);
    assert!(vault.check().unwrap().is_sound());
}

/// Does everything that writes, in a process whose files may not grow; by itself, as a test, without that limit.
#[test]
fn everything_that_writes_says_when_there_is_no_room() {
    let own = Laptop::new();
    let (root, person) = match std::env::var_os(ROLE) {
        Some(root) => (
            root,
            PersonId::parse(&std::env::var(PERSON).unwrap()).unwrap(),
        ),
        None => {
            let (vault, _) = own.amina();
            (own.root.path().into(), vault.person())
        }
    };
    let store = Store::open(root.as_ref()).unwrap();
    let words = secret(WORDS);
    let mut vault = match store.unlock(&person, &UnlockWith::Passphrase(&words), at(10)) {
        Ok(vault) => vault,
        Err(UnlockError::Disk(disk)) => return println!("unlock: {disk}"),
        Err(other) => panic!("{other}"),
    };
    let large: String = (0..9_000).map(|n| format!("{n} ")).collect();
    match vault.record(&[write("big", &large)], "", at(11)) {
        Ok(_) => println!("saved"),
        Err(SaveError::Disk(Disk::Full | Disk::Io(_))) => println!("not saved"),
        Err(other) => panic!("{other}"),
    }
    vault.back_up(at(12)).map_or_else(
        |error| println!("backup: {error}"),
        |_| println!("backed up"),
    );
    let copies = Path::new(&root).join("copies");
    vault
        .export_copy(&copies, at(13))
        .map_or_else(|error| println!("copy: {error}"), |_| println!("copied"));
    vault
        .change_passphrase(&secret("fiets brug regen"), KdfCost::for_tests())
        .map_or_else(|error| println!("slots: {error}"), |()| println!("changed"));
}

fn run_limited(laptop: &Laptop, person: PersonId, blocks: u32) -> String {
    // With the signal ignored, a write beyond the limit fails as it does on a full disk.
    let out = Command::new("sh")
        .args([
            "-c",
            &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\""),
        ])
        .arg(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "disk::everything_that_writes_says_when_there_is_no_room",
            "--nocapture",
        ])
        .env(ROLE, laptop.root.path())
        .env(PERSON, person.to_string())
        .env("RUST_BACKTRACE", "0")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(
        out.status.success(),
        "limit {blocks}: {said} {}",
        String::from_utf8_lossy(&out.stderr)
    );
    said
}

#[test]
fn whatever_finds_no_room_the_vault_opens_and_holds_what_was_saved() {
    let mut said = String::new();
    for blocks in [1, 2, 8, 40, 80, 120, 200, 300, 400, 600, 900, 1500] {
        let laptop = Laptop::new();
        let (mut vault, _) = laptop.amina();
        let person = vault.person();
        vault
            .record(
                &[set("fact", "me", "a", "kept"), write("n", "kept")],
                "",
                at(1),
            )
            .unwrap();
        vault.close();
        fs::create_dir(laptop.root.path().join("copies")).unwrap();
        let this = run_limited(&laptop, person, blocks);
        let words = if this.contains("changed") {
            "fiets brug regen"
        } else {
            WORDS
        };
        let mut vault = laptop
            .open_with(person, words, at(4000))
            .unwrap_or_else(|e| panic!("{blocks}: {e}; {this}"));
        assert_eq!(
            value(&vault, "fact", "me", "a").as_deref(),
            Some("kept"),
            "limit {blocks}"
        );
        assert_eq!(vault.note("n").unwrap().unwrap().text, "kept");
        assert_eq!(
            vault.note("big").unwrap().is_some(),
            this.contains("\nsaved"),
            "limit {blocks}: {this}"
        );
        vault
            .record(&[set("fact", "me", "a", "works again")], "", at(4001))
            .unwrap();
        assert!(vault.check().unwrap().is_sound(), "limit {blocks}");
        let copies = fs::read_dir(laptop.root.path().join("copies"))
            .unwrap()
            .count();
        assert_eq!(
            copies,
            usize::from(this.contains("copied")),
            "no half copy: {this}"
        );
        said.push_str(&this);
    }
    for word in [
        "not saved",
        "backup: ",
        "copy: ",
        "changed",
        "copied",
        "backed up",
    ] {
        assert!(
            said.contains(word),
            "the limits did not reach {word}: {said}"
        );
    }
}

/// Opens a vault that may not be written; by itself, as a test, one that may.
#[test]
fn a_vault_that_can_not_be_written_says_so() {
    let Some(root) = std::env::var_os(ROLE) else {
        let laptop = Laptop::new();
        let (vault, _) = laptop.amina();
        let person = vault.person();
        vault.close();
        laptop.open(person, at(1)).unwrap();
        return;
    };
    let person = PersonId::parse(&std::env::var(PERSON).unwrap()).unwrap();
    let store = Store::open(root.as_ref()).unwrap();
    let words = secret(WORDS);
    match store.unlock(&person, &UnlockWith::Passphrase(&words), at(1)) {
        Err(UnlockError::Disk(Disk::ReadOnly)) => println!("read-only"),
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("it opened"),
    }
}

fn make_read_only(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.file_type().unwrap().is_dir() {
            make_read_only(&entry.path());
        } else {
            fs::set_permissions(entry.path(), fs::Permissions::from_mode(0o444)).unwrap();
        }
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(0o555)).unwrap();
}

#[test]
fn a_read_only_folder_is_named_and_nothing_is_lost() {
    use std::os::unix::process::CommandExt;
    let laptop = Laptop::new();
    let (mut vault, _) = laptop.amina();
    let person = vault.person();
    vault
        .record(&[set("fact", "me", "a", "kept")], "", at(1))
        .unwrap();
    vault.close();
    let tools = tempfile::tempdir().unwrap();
    fs::set_permissions(tools.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let child = tools.path().join("child");
    fs::copy(std::env::current_exe().unwrap(), &child).unwrap();
    make_read_only(laptop.root.path());
    let mut command = Command::new(child);
    command
        .args([
            "--exact",
            "disk::a_vault_that_can_not_be_written_says_so",
            "--nocapture",
        ])
        .env(ROLE, laptop.root.path())
        .env(PERSON, person.to_string())
        .current_dir(tools.path());
    // Root may write everywhere, so somebody else has to try.
    if fs::write(laptop.root.path().join("probe"), "").is_ok() {
        fs::remove_file(laptop.root.path().join("probe")).unwrap();
        command.uid(65_534).gid(65_534);
    }
    let out = command.output().unwrap();
    let said =
        String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success() && said.contains("read-only"), "{said}");

    for folder in [
        laptop.root.path().to_owned(),
        laptop.root.path().join("vaults"),
        laptop.folder(person),
    ] {
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        for entry in fs::read_dir(folder)
            .unwrap()
            .flatten()
            .filter(|e| e.file_type().unwrap().is_file())
        {
            fs::set_permissions(entry.path(), fs::Permissions::from_mode(0o644)).unwrap();
        }
    }
    let vault = laptop.open(person, at(2)).unwrap();
    assert_eq!(value(&vault, "fact", "me", "a").as_deref(), Some("kept"));
}
