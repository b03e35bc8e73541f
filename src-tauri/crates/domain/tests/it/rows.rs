//! Nothing of the sources is lost on the way: every row has a rule, or says what carries it or why it is left out.
//! `docs/rows.md` is made from that, so that it cannot say anything else.
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use wegwijs_domain::BUILT_IN;

/// The files of the sources, in their order.
const FILES: [&str; 4] = ["inburgering", "wi2013", "wi2021", "field"];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    /// How sure the source is, in its own words; some tables have no such column.
    #[serde(default)]
    sure: String,
    rule: Option<String>,
    guide: Option<String>,
    letter: Option<String>,
    test: Option<String>,
    left_out: Option<String>,
}

impl Row {
    fn said(&self) -> Vec<(&'static str, &str)> {
        let all = [
            ("rule", &self.rule),
            ("guide", &self.guide),
            ("letter", &self.letter),
            ("test", &self.test),
            ("left out", &self.left_out),
        ];
        all.into_iter()
            .filter_map(|(kind, value)| Some((kind, value.as_deref()?)))
            .collect()
    }
}

#[derive(Deserialize)]
struct RuleFile {
    #[serde(default)]
    rule: Vec<RuleHead>,
}

#[derive(Deserialize)]
struct RuleHead {
    id: String,
    #[serde(default)]
    rows: Vec<String>,
}

/// The rules of the pack, and for each row the rules that say they carry it.
struct Carried {
    rules: BTreeSet<String>,
    twins: BTreeMap<String, BTreeSet<String>>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn rows() -> BTreeMap<String, Vec<Row>> {
    toml::from_str(include_str!("../../../../../assets/rules/rows.toml")).unwrap()
}

fn carried() -> Carried {
    let mut carried = Carried {
        rules: BTreeSet::new(),
        twins: BTreeMap::new(),
    };
    for (_, text) in BUILT_IN {
        let file: RuleFile = toml::from_str(text).unwrap();
        for rule in file.rule {
            for row in rule.rows {
                let twins = carried.twins.entry(row).or_default();
                twins.insert(rule.id.clone());
            }
            carried.rules.insert(rule.id);
        }
    }
    carried
}

/// What is wrong with one row; nothing when all is well.
fn wrong(row: &Row, carried: &Carried, tests: &str, letters: &str) -> Option<String> {
    let said = row.said();
    let by_pack = carried.rules.contains(&row.id) || carried.twins.contains_key(&row.id);
    match (by_pack, said.as_slice()) {
        (true, []) => None,
        (true, _) => Some("a rule of the pack has it already".into()),
        (false, []) => Some("no rule, and nothing says where it is".into()),
        (false, [(kind, value)]) => {
            let there = match *kind {
                "rule" => carried.rules.contains(*value),
                "guide" => root()
                    .join(format!("locales/nl/guidance/{value}.md"))
                    .is_file(),
                "letter" => letters.contains(&format!("value-letters-kind-{value} =")),
                "test" => tests.contains(&format!("fn {value}(")),
                _ => value.len() > 20,
            };
            (!there).then(|| format!("{kind} `{value}` is not there"))
        }
        (false, _) => Some("says more than one place".into()),
    }
}

#[test]
fn every_row_of_the_sources_has_a_rule_or_says_what_carries_it() {
    let (rows, carried) = (rows(), carried());
    let tests = [
        include_str!("examples_2013.rs"),
        include_str!("examples_2021.rs"),
    ]
    .concat();
    let letters = include_str!("../../../../../locales/nl/letters.ftl");
    let mut problems = Vec::new();
    let mut known = BTreeSet::new();
    assert_eq!(
        rows.keys().map(String::as_str).collect::<BTreeSet<_>>(),
        FILES.into()
    );
    for (file, rows) in &rows {
        let mut seen = BTreeSet::new();
        for row in rows {
            if !seen.insert(&row.id) {
                problems.push(format!("{file} {}: stands twice", row.id));
            }
            if let Some(what) = wrong(row, &carried, &tests, letters) {
                problems.push(format!("{file} {}: {what}", row.id));
            }
        }
        known.extend(seen.into_iter().cloned());
    }
    for (row, rules) in carried
        .twins
        .iter()
        .filter(|(row, _)| !known.contains(*row))
    {
        problems.push(format!("{row}: no source has it, but {rules:?} names it"));
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

/// Ids and how sure, from the tables of one file of the sources.
fn of_source(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut head: Option<Vec<&str>> = None;
    for line in text.lines() {
        let Some(inner) = line.strip_prefix('|') else {
            head = None;
            continue;
        };
        let cells: Vec<&str> = inner
            .trim_end()
            .trim_end_matches('|')
            .split('|')
            .map(str::trim)
            .collect();
        if cells
            .iter()
            .all(|cell| cell.chars().all(|c| "-: ".contains(c)))
        {
            continue;
        }
        let Some(names) = &head else {
            head = Some(cells);
            continue;
        };
        let at = |wanted: &[&str]| names.iter().position(|name| wanted.contains(name));
        let id = at(&["id"]).or(at(&["code"])).and_then(|at| cells.get(at));
        let plain =
            |id: &str| !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        let Some(id) = id.filter(|id| plain(id)) else {
            continue;
        };
        let sure = at(&["confidence", "Confidence", "Conf"]);
        let sure = sure.and_then(|at| cells.get(at).or(cells.last()));
        let sure = sure.map_or(String::new(), |sure| {
            sure.replace('*', "").trim().to_string()
        });
        found.entry((*id).to_string()).or_default().insert(sure);
    }
    found
}

/// The sources stand beside the project where it is worked on; a copy of the project alone has nothing to compare.
#[test]
fn the_list_of_rows_is_that_of_the_sources() {
    let folder = root().join("../shared/domain");
    let rows = rows();
    for file in FILES {
        let Ok(text) = fs::read_to_string(folder.join(format!("{file}.md"))) else {
            continue;
        };
        let source = of_source(&text);
        let ours: BTreeMap<&str, &str> = rows[file]
            .iter()
            .map(|row| (row.id.as_str(), row.sure.as_str()))
            .collect();
        let missing: Vec<&String> = source
            .keys()
            .filter(|id| !ours.contains_key(id.as_str()))
            .collect();
        assert!(
            missing.is_empty(),
            "rows of {file} that are not listed: {missing:?}"
        );
        for (id, sure) in ours {
            let there = source
                .get(id)
                .unwrap_or_else(|| panic!("{file} has no row {id}"));
            assert!(
                there.contains(sure),
                "{file} {id}: {sure:?} here, {there:?} there"
            );
        }
    }
}

fn page() -> String {
    let (rows, carried) = (rows(), carried());
    let mut out = String::from(
        "# Where every row of the sources went\n\nGenerated from `assets/rules/` by a test of `wegwijs-domain`; refresh \
         with `UPDATE_GOLDEN=1 cargo nextest run -p wegwijs-domain rows`.\n\nA row is a rule of its own, a twin of one (a \
         rule that says the same), said by a rule among other things, in the guide, a kind of letter, a worked example, \
         or left out with the reason.\n",
    );
    for file in FILES {
        let _ = write!(
            out,
            "\n## {file}.md\n\n| row | how sure | where |\n|---|---|---|\n"
        );
        for row in &rows[file] {
            let twins = carried.twins.get(&row.id);
            let place = if carried.rules.contains(&row.id) {
                "rule".to_string()
            } else if let Some(twins) = twins {
                let twins: Vec<String> = twins.iter().map(|id| format!("`{id}`")).collect();
                format!("twin of {}", twins.join(", "))
            } else {
                row.said()
                    .first()
                    .map(|(kind, value)| match *kind {
                        "rule" => format!("said by `{value}`"),
                        "left out" => format!("left out: {value}"),
                        kind => format!("{kind} `{value}`"),
                    })
                    .unwrap_or_default()
            };
            let _ = writeln!(out, "| {} | {} | {place} |", row.id, row.sure);
        }
    }
    out
}

#[test]
fn the_page_of_all_rows_is_current() {
    let path = root().join("docs/rows.md");
    let wanted = page();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found.replace("\r\n", "\n") == wanted,
        "docs/rows.md is not current: run `UPDATE_GOLDEN=1 cargo nextest run -p wegwijs-domain rows`"
    );
}
