//! S1: a save that was acknowledged survives `kill -9`, whenever it comes.
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::Duration;

use wegwijs_vault::{PersonId, Store, UnlockWith};

use crate::home::{Laptop, WORDS, at, secret, set, value, write};

const ROOT: &str = "WEGWIJS_TEST_KILL_ROOT";
const PERSON: &str = "WEGWIJS_TEST_KILL_PERSON";
const ROUNDS: u64 = 100;

/// Saves and says so, over and over: the one that is killed. By itself, as a test, it saves three times.
#[test]
fn the_child_says_only_what_it_has_saved() {
    let Some(root) = std::env::var_os(ROOT) else {
        let laptop = Laptop::new();
        let (mut vault, _) = laptop.amina();
        assert_eq!(save(&mut vault, 3), 3);
        return;
    };
    let person = PersonId::parse(&std::env::var(PERSON).unwrap()).unwrap();
    let store = Store::open(root.as_ref()).unwrap();
    let words = secret(WORDS);
    let mut vault = store
        .unlock(&person, &UnlockWith::Passphrase(&words), at(0))
        .unwrap();
    save(&mut vault, u64::MAX);
}

fn save(vault: &mut wegwijs_vault::Vault, times: u64) -> u64 {
    let from = value(vault, "fact", "me", "n").map_or(0, |n| n.parse::<u64>().unwrap());
    let mut out = std::io::stdout();
    for n in from.saturating_add(1)..=from.saturating_add(times) {
        let changes = [
            set("fact", "me", "n", &n.to_string()),
            write("note", &format!("save {n} {}", "x".repeat(99))),
        ];
        vault.record(&changes, "save", at(0)).unwrap();
        writeln!(out, "saved {n}").unwrap();
        out.flush().unwrap();
    }
    value(vault, "fact", "me", "n").unwrap().parse().unwrap()
}

#[test]
fn no_acknowledged_save_is_lost_by_a_hundred_kills() {
    let laptop = Laptop::new();
    let (vault, _) = laptop.amina();
    let person = vault.person();
    vault.close();
    let (mut acknowledged, mut total) = (0_u64, 0_u64);
    for round in 0..ROUNDS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "kill::the_child_says_only_what_it_has_saved",
                "--nocapture",
            ])
            .env(ROOT, laptop.root.path())
            .env(PERSON, person.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let said = |line: Option<std::io::Result<String>>| -> Option<u64> {
            line?.ok()?.rsplit_once("saved ")?.1.parse().ok()
        };
        // From the first word on, a little longer each time.
        let first = std::iter::repeat_with(|| lines.next())
            .take(50)
            .find_map(said)
            .expect("the child saves");
        std::thread::sleep(Duration::from_millis(round * 7 % 90));
        child.kill().unwrap();
        child.wait().unwrap();
        let last = lines
            .map_while(Result::ok)
            .filter_map(|line| said(Some(Ok(line))))
            .last()
            .unwrap_or(first);
        total += last - acknowledged;
        acknowledged = last;

        let mut vault = laptop.open(person, at(1)).unwrap();
        assert_eq!(vault.take_notices(), [], "round {round}");
        let there: u64 = value(&vault, "fact", "me", "n").unwrap().parse().unwrap();
        assert!(
            there >= acknowledged,
            "round {round}: {acknowledged} was acknowledged, {there} is there"
        );
        let text = vault.note("note").unwrap().unwrap().text;
        assert!(
            text.starts_with(&format!("save {there} ")),
            "a step is there whole: {text}"
        );
        if round % 10 == 9 {
            assert!(vault.check().unwrap().is_sound(), "round {round}");
        }
        acknowledged = there;
    }
    assert!(
        total > ROUNDS,
        "{total} saves were acknowledged in {ROUNDS} rounds"
    );
}
