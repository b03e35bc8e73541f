//! What this laptop remembers without a vault: the language before unlocking and the size of the window. Nothing of
//! any person: `settings.toml` beside the list of people.
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// Name of the file.
const FILE: &str = "settings.toml";

/// The remembered things. Unknown or damaged entries are forgotten, never an error: nothing of value is here.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Machine {
    /// Language of the start screen.
    pub(crate) language: Option<String>,
    /// Width and height of the window in logical pixels.
    pub(crate) window: Option<(f64, f64)>,
}

impl Machine {
    pub(crate) fn load(root: &Path) -> Self {
        std::fs::read_to_string(root.join(FILE))
            .ok()
            .and_then(|text| toml::from_str(&text).ok())
            .unwrap_or_default()
    }

    /// Written beside and moved into place, so that a kill leaves the old or the new one.
    pub(crate) fn keep(&self, root: &Path) -> std::io::Result<()> {
        let text = toml::to_string(self).map_err(std::io::Error::other)?;
        std::fs::create_dir_all(root)?;
        let beside: PathBuf = root.join(format!("{FILE}.new"));
        let mut file = std::fs::File::create(&beside)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(beside, root.join(FILE))
    }
}

#[cfg(test)]
mod tests {
    use super::Machine;

    #[test]
    fn what_is_kept_comes_back_and_damage_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Machine {
            language: Some("ti".to_owned()),
            window: Some((1200.0, 800.5)),
        };
        kept.keep(folder.path()).unwrap();
        assert_eq!(Machine::load(folder.path()), kept);
        std::fs::write(folder.path().join("settings.toml"), b"language = [\xff").unwrap();
        assert_eq!(Machine::load(folder.path()), Machine::default());
    }
}
