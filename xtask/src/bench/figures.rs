//! Which figures there are, each with its floor and target. The targets stand here and nowhere else.
use super::rows::{Figure, Measured, Rows, Target, shown};

const RULES: &str = "Rules";
const BATCH: &str = "Batch";
const WINDOW: &str = "Window";
const UNLOCK: &str = "Unlock";
const SEARCH: &str = "Search";
const PAPER: &str = "Paper";
const STORE: &str = "Store";

/// How a part is measured, in two sentences.
pub(crate) fn how(part: &str) -> &'static str {
    match part {
        RULES => {
            "`plan()` in one thread. The full person is the one of `tests/golden/people` of whom most is known; of the random persons half are wild facts, half are lives that hang together."
        }
        BATCH => {
            "`wegwijs-cli plan --format json` from a file of one person a line, the people of *Rules*, into nothing, on all cores; growth is a person among 100 000 beside a person among 1 000 (median of five runs), start of the program included. Memory: the highest mark of the process (`VmHWM`)."
        }
        WINDOW => {
            "The release build with the switches of tests (`--features drive`) beside `shared/bench/bare-window`, unchanged, with the same versions, in turn, in the same display; ours draws without the graphics processor (`src-tauri/src/os.rs`), so the bare one is shown a second time drawn like that. Start: from the process to two frames after the first screen stands, the person of this laptop on it; median of seven. Memory: PSS of the process and all its descendants after five idle seconds. Screens and languages: in the page, from the press to the frame with the new heading; *whole*: to the last change of the screen, its data in it."
        }
        UNLOCK => {
            "The call of the window in a process without one; a full person with 500 notes. What comes on top of the derivation is measured in the same vault with a derivation that takes no time, since it would drown in the ups and downs of the real one."
        }
        SEARCH => {
            "20 000 notes in four languages and three scripts; 36 queries (words, beginnings, two letters, parts of words, several words, nothing found), 15 times each, warm. The floor is the very same FTS5 queries on the same encrypted file in the same process, row numbers only: no note read, nothing marked, no plan and no guide looked through. The plain query is one `MATCH` for beginnings of words, best first, with title and text."
        }
        PAPER => {
            "A full person's plan from facts to PDF in memory, fonts and template loaded; median of 15."
        }
        STORE => {
            "300 single saves of 100 bytes, each on the disk before it is called saved. The floors: an insert into plain SQLite (WAL, `synchronous=FULL`) in the same process, and 100 bytes added to a plain file and synced. A save of ours is encrypted, signed, chained, folded and searchable."
        }
        _ => "",
    }
}

/// All figures, in order.
pub(crate) fn all(measured: &Measured) -> Vec<Figure> {
    let mut all = Rows {
        measured,
        rows: Vec::new(),
    };
    rules(&mut all);
    batch(&mut all);
    window(&mut all);
    unlock(&mut all);
    search(&mut all);
    paper(&mut all);
    store(&mut all);
    all.rows
}

fn rules(all: &mut Rows<'_>) {
    all.plain(
        RULES,
        "plan() of a full person, p50",
        "rules_p50_ms",
        "ms",
        None,
    );
    all.plain(
        RULES,
        "plan() of a full person, p99",
        "rules_p99_ms",
        "ms",
        Some(1.0),
    );
    all.plain(
        RULES,
        "panics in 100 000 random persons",
        "rules_panics",
        "",
        Some(0.0),
    );
    all.plain(RULES, "100 000 random persons", "rules_many_s", "s", None);
    if let Some(us) = all.measured.get("rules_many_us") {
        all.said(RULES, "random persons a second", format!("{:.0}", 1e6 / us));
    }
    all.beside(
        RULES,
        "a person of 100 000 beside a person of 1 000",
        ("rules_many_us", "rules_few_us"),
        "µs",
        Target::None,
    );
}

fn batch(all: &mut Rows<'_>) {
    all.plain(BATCH, "100 000 persons", "batch_many_s", "s", Some(20.0));
    if let Some(us) = all.measured.get("batch_many_us") {
        all.said(BATCH, "persons a second", format!("{:.0}", 1e6 / us));
    }
    all.beside(
        BATCH,
        "a person of 100 000 beside a person of 1 000",
        ("batch_many_us", "batch_few_us"),
        "µs",
        Target::Ratio(1.2),
    );
    all.beside(
        BATCH,
        "memory, 100 000 beside 1 000",
        ("batch_many_kib", "batch_few_kib"),
        "MB",
        Target::Ratio(1.5),
    );
}

fn window(all: &mut Rows<'_>) {
    let near = Target::Ratio(1.3);
    all.beside(
        WINDOW,
        "start to locked screen",
        ("start_ours_ms", "start_bare_ms"),
        "ms",
        near,
    );
    for (what, name) in [
        ("locked screen", "locked"),
        ("My path of a full person", "path"),
    ] {
        all.beside(
            WINDOW,
            &format!("memory, {what}"),
            (&format!("memory_{name}_kib"), "memory_bare_kib"),
            "MB",
            near,
        );
    }
    for (what, name, floor) in [
        ("start", "start_ours_ms", "start_plain_ms"),
        (
            "memory, locked screen",
            "memory_locked_kib",
            "memory_plain_kib",
        ),
        ("memory, My path", "memory_path_kib", "memory_plain_kib"),
    ] {
        let unit = if name.ends_with("_kib") { "MB" } else { "ms" };
        let what = format!("{what}, bare drawn as ours");
        all.beside(WINDOW, &what, (name, floor), unit, Target::None);
    }
    for (what, name) in [("bare", "bare"), ("locked", "locked"), ("My path", "path")] {
        let parts = all.measured.parts(&format!("memory_{name}_part"));
        if !parts.is_empty() {
            let shares: Vec<String> = parts
                .iter()
                .map(|(program, kib)| format!("{program} {}", shown(*kib, "MB")))
                .collect();
            all.said(
                WINDOW,
                &format!("memory by process, {what}"),
                shares.join(", "),
            );
        }
    }
    all.plain(WINDOW, "screen change, p50", "screen_p50_ms", "ms", None);
    all.plain(
        WINDOW,
        "screen change, p95",
        "screen_p95_ms",
        "ms",
        Some(50.0),
    );
    all.plain(
        WINDOW,
        "screen change, whole, p95",
        "screen_whole_p95_ms",
        "ms",
        None,
    );
    all.plain(
        WINDOW,
        "language switch, p50",
        "language_p50_ms",
        "ms",
        None,
    );
    all.plain(
        WINDOW,
        "language switch, p95",
        "language_p95_ms",
        "ms",
        Some(100.0),
    );
    all.plain(
        WINDOW,
        "language switch, whole, p95",
        "language_whole_p95_ms",
        "ms",
        None,
    );
}

fn unlock(all: &mut Rows<'_>) {
    for (what, name, most) in [
        (
            "key derivation alone, p50",
            "unlock_derivation_p50_ms",
            None,
        ),
        ("the whole of unlocking, p50", "unlock_whole_p50_ms", None),
        ("on top of the derivation, p50", "unlock_over_p50_ms", None),
        (
            "on top of the derivation, p95",
            "unlock_over_p95_ms",
            Some(150.0),
        ),
        (
            "settings and plan for My path, p50",
            "unlock_first_screen_p50_ms",
            None,
        ),
        ("in the window, press to My path", "window_unlock_ms", None),
    ] {
        all.plain(UNLOCK, what, name, "ms", most);
    }
}

fn search(all: &mut Rows<'_>) {
    let rows = ("search_call_p50_ms", "search_rows_p50_ms");
    all.beside(SEARCH, "search, p50", rows, "ms", Target::Ratio(2.0));
    let rows = ("search_call_p95_ms", "search_rows_p95_ms");
    all.beside(SEARCH, "search, p95", rows, "ms", Target::Ratio(2.0));
    all.plain(
        SEARCH,
        "search, p95",
        "search_call_p95_ms",
        "ms",
        Some(30.0),
    );
    let plain = ("search_vault_p50_ms", "search_plain_p50_ms");
    all.beside(
        SEARCH,
        "notes only, beside the plain query, p50",
        plain,
        "ms",
        Target::None,
    );
    let plain = ("search_vault_p95_ms", "search_plain_p95_ms");
    all.beside(
        SEARCH,
        "notes only, beside the plain query, p95",
        plain,
        "ms",
        Target::None,
    );
}

fn paper(all: &mut Rows<'_>) {
    all.plain(
        PAPER,
        "first page of all, cold",
        "paper_cold_ms",
        "ms",
        None,
    );
    for tag in all.measured.between("paper_", "_p50_ms") {
        let name = format!("paper_{tag}_p50_ms");
        all.plain(
            PAPER,
            &format!("plan as PDF, {tag}"),
            &name,
            "ms",
            Some(300.0),
        );
    }
}

fn store(all: &mut Rows<'_>) {
    all.plain(
        STORE,
        "saving a note with its title among 20 000, p50",
        "search_save_p50_ms",
        "ms",
        None,
    );
    for (what, name) in [("an answer", "saves_answer"), ("a note", "saves_note")] {
        for (floor, floor_name) in [("SQLite", "saves_sqlite"), ("a file", "saves_file")] {
            for percent in ["p50", "p95"] {
                let pair = (
                    format!("{name}_{percent}_ms"),
                    format!("{floor_name}_{percent}_ms"),
                );
                let what = format!("saving {what} beside {floor}, {percent}");
                all.beside(STORE, &what, (&pair.0, &pair.1), "ms", Target::None);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::all;
    use crate::bench::rows::{Measured, Verdict};

    #[test]
    fn lines_become_rows_and_what_is_missing_is_said() {
        let mut measured = Measured::default();
        for line in [
            "rules_p99_ms 0.4",
            "start_bare_ms 400.0",
            "start_ours_ms 600.0",
            "memory_bare_part 1000 WebKitWebProcess",
            "something else was printed",
            "memory_path_kib NaN",
        ] {
            measured.line(line);
        }
        let rows = all(&measured);
        let row = |what: &str| rows.iter().find(|it| it.what == what).unwrap();
        assert_eq!(
            row("plan() of a full person, p99").verdict,
            Verdict::Reached
        );
        assert_eq!(row("start to locked screen").ratio, "1.50×");
        assert_eq!(row("start to locked screen").verdict, Verdict::Missed);
        assert_eq!(
            row("memory, My path of a full person").verdict,
            Verdict::NotMeasured
        );
        assert_eq!(
            row("memory by process, bare").measured,
            "WebKitWebProcess 1 MB"
        );
    }
}
