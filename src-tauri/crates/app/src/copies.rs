//! Closed copies on a stick or in a folder, and the native dialogs that point at them.
use std::path::Path;

use crate::api::{
    Area, PathRequest, PersonRequest, PickKind, PickRequest, PickedView, PrintedView, WindowEvent,
};
use crate::app::App;
use crate::failure::{Failure, FailureCode};
use crate::moment::Moment;
use crate::open::Visit;

impl App {
    /// Asks for a path. The state is not held meanwhile: the vault may lock while the dialog is open.
    pub(crate) fn pick(&self, request: PickRequest, _now: Moment) -> Result<PickedView, Failure> {
        let path = match request.kind {
            PickKind::Folder => self.desktop().pick_folder(),
            PickKind::Copy | PickKind::Pack => self.desktop().pick_file(),
        };
        Ok(PickedView {
            path: path.map(|it| it.to_string_lossy().into_owned()),
        })
    }

    pub(crate) fn open_copy(
        &self,
        request: PathRequest,
        _now: Moment,
    ) -> Result<PersonRequest, Failure> {
        let path = Path::new(&request.path);
        // A folder can be dropped on the window as well.
        if path.is_dir() {
            return Err(Failure::of(FailureCode::NotACopy));
        }
        let person = self.store()?.import_copy(path)?;
        self.state().events.push(WindowEvent::Changed {
            areas: vec![Area::People],
        });
        Ok(PersonRequest {
            person: person.to_string(),
        })
    }
}

impl Visit<'_> {
    pub(crate) fn export_copy(&mut self, request: PathRequest) -> Result<PrintedView, Failure> {
        let copy = self
            .open
            .vault
            .export_copy(Path::new(&request.path), self.now.at)?;
        Ok(PrintedView {
            file: copy
                .file_name()
                .map(|it| it.to_string_lossy().into_owned())
                .unwrap_or_default(),
            path: copy.to_string_lossy().into_owned(),
        })
    }
}
