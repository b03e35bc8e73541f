//! Paper: made in memory, handed to the viewer or saved where the person points.
use std::io::Write;
use std::path::{Path, PathBuf};

use wegwijs_documents::{code_sheet, paper_code_pdf, plan_pdf, plan_sheet_beside};

use crate::api::{PrintRequest, PrintTo, PrintedView};
use crate::desktop::{Desktop, ViewerMissing};
use crate::failure::{Failure, FailureCode};
use crate::open::Visit;

impl Visit<'_> {
    pub(crate) fn print_plan(&mut self, request: PrintRequest) -> Result<PrintedView, Failure> {
        let (facts, plan) = self.open.facts_and_plan(self.now.today)?;
        let texts = (&self.say.own, &self.say.dutch);
        let sheet = plan_sheet_beside(&plan, &facts, texts, self.say.beside);
        let pdf = plan_pdf(&sheet)?;
        let name = format!("wegwijs-plan-{}", self.now.today);
        self.deliver(request.to, request.folder.as_deref(), &name, &pdf)
    }

    /// The code is known only until it is confirmed; after that a new one has to be made.
    pub(crate) fn print_paper_code(
        &mut self,
        request: PrintRequest,
    ) -> Result<PrintedView, Failure> {
        let code = self
            .open
            .code
            .as_ref()
            .ok_or(Failure::of(FailureCode::NotFound))?;
        let sheet = code_sheet(&code.groups(), &self.say.own, &self.say.dutch);
        let pdf = paper_code_pdf(&sheet)?;
        self.deliver(request.to, request.folder.as_deref(), "wegwijs-code", &pdf)
    }

    /// Hands a page to the viewer or into the folder.
    pub(crate) fn deliver(
        &self,
        to: PrintTo,
        folder: Option<&str>,
        name: &str,
        pdf: &[u8],
    ) -> Result<PrintedView, Failure> {
        let desktop = self.app.desktop();
        let path = match to {
            PrintTo::Viewer => {
                let page = write_new(&desktop.private_dir(), name, pdf)?;
                desktop
                    .open_with_viewer(&page)
                    .map_err(|ViewerMissing| Failure::of(FailureCode::ViewerMissing))?;
                page
            }
            PrintTo::Folder => {
                let folder = folder.ok_or(Failure::of(FailureCode::BadRequest))?;
                write_new(Path::new(folder), name, pdf)?
            }
        };
        Ok(PrintedView {
            file: path
                .file_name()
                .map(|it| it.to_string_lossy().into_owned())
                .unwrap_or_default(),
            path: path.to_string_lossy().into_owned(),
        })
    }
}

/// Writes a file under a name that is not there yet; never over another one.
fn write_new(folder: &Path, name: &str, content: &[u8]) -> Result<PathBuf, Failure> {
    std::fs::create_dir_all(folder)?;
    for number in 1..1_000 {
        let file = if number == 1 {
            format!("{name}.pdf")
        } else {
            format!("{name}-{number}.pdf")
        };
        let path = folder.join(file);
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&path) {
            Ok(mut file) => {
                let written = file.write_all(content).and_then(|()| file.sync_all());
                if let Err(error) = written {
                    // Half a page helps nobody.
                    drop(file);
                    std::fs::remove_file(&path).ok();
                    return Err(error.into());
                }
                return Ok(path);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(Failure::of(FailureCode::DiskError))
}

/// Removes the pages that were made to look at. Called when the vault locks and when the program ends.
pub(crate) fn wipe_pages(desktop: &dyn Desktop) {
    // Not there, or a viewer holds one open: nothing more can be done now; the next lock tries again.
    std::fs::remove_dir_all(desktop.private_dir()).ok();
}
