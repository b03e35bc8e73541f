//! The people of this laptop: adding, unlocking, the paper code, backups, removing.
use serde_json::json;
use wegwijs_vault::{
    BackupError, NewPerson, PersonId, Secret, UnlockError, UnlockWith, Vault, is_easily_guessed,
    suggest_passphrase,
};

use crate::api::{
    BackupView, BackupsView, ChangePassphraseRequest, ConfirmPaperCodeRequest, CreatePersonRequest,
    Empty, PaperCodeUnlockRequest, PaperCodeView, PassphraseView, PeopleView, PersonRequest,
    PersonView, RemovePersonRequest, RemovedView, RestoreBackupRequest, RestoredView, SessionView,
    UnlockRequest,
};
use crate::app::App;
use crate::code::OpenCode;
use crate::failure::{Failure, FailureCode};
use crate::moment::Moment;
use crate::open::{ME, Open, SETTING, Visit, set};

/// Pictures that a person can choose, by their names in `assets/pictograms`.
pub(crate) const PICTURES: [&str; 16] = [
    "kettle", "tree", "boat", "sun", "bicycle", "bird", "key", "lamp", "bread", "book", "star",
    "leaf", "fish", "moon", "house", "flower",
];

/// Longest nickname, in characters.
const LONGEST_NICKNAME: usize = 40;

impl App {
    pub(crate) fn list_people(&self, _: Empty, _now: Moment) -> Result<PeopleView, Failure> {
        let people = self.store()?.people()?;
        Ok(PeopleView {
            people: people
                .into_iter()
                .map(|person| PersonView {
                    id: person.id.to_string(),
                    nickname: person.nickname,
                    picture: person.picture,
                })
                .collect(),
            pictures: PICTURES.iter().map(|it| (*it).to_owned()).collect(),
        })
    }

    pub(crate) fn suggest_passphrase(
        &self,
        _: Empty,
        _now: Moment,
    ) -> Result<PassphraseView, Failure> {
        Ok(PassphraseView {
            passphrase: suggest_passphrase()?,
        })
    }

    pub(crate) fn create_person(
        &self,
        request: CreatePersonRequest,
        now: Moment,
    ) -> Result<PaperCodeView, Failure> {
        let nickname = request.nickname.trim().to_owned();
        let passphrase = Secret::new(request.passphrase);
        if nickname.is_empty() {
            return Err(Failure::of(FailureCode::NicknameEmpty));
        }
        if nickname.chars().count() > LONGEST_NICKNAME {
            return Err(Failure::of(FailureCode::TooLarge).with("limit", LONGEST_NICKNAME));
        }
        if !PICTURES.contains(&request.picture.as_str()) {
            return Err(Failure::of(FailureCode::BadRequest));
        }
        check_passphrase(&passphrase)?;
        let store = self.store()?;
        let taken = store
            .people()?
            .iter()
            .any(|it| it.nickname == nickname && it.picture == request.picture);
        if taken {
            return Err(Failure::of(FailureCode::NicknameTaken));
        }
        let card = NewPerson {
            nickname: nickname.clone(),
            picture: request.picture.clone(),
        };
        let (vault, code) = store.create_person(&card, &passphrase, self.cost(), now.at)?;
        let person = PersonView {
            id: vault.person().to_string(),
            nickname,
            picture: request.picture,
        };
        let mut open = Open::new(vault, person)?;
        let code = OpenCode::new(&code);
        let view = code.view();
        open.code = Some(code);
        self.enter(open, now)?;
        self.state().events.push(crate::api::WindowEvent::Changed {
            areas: vec![crate::api::Area::People],
        });
        Ok(view)
    }

    pub(crate) fn unlock(
        &self,
        request: UnlockRequest,
        now: Moment,
    ) -> Result<SessionView, Failure> {
        let passphrase = Secret::new(request.passphrase);
        let id = person_id(&request.person)?;
        let vault = self
            .store()?
            .unlock(&id, &UnlockWith::Passphrase(&passphrase), now.at)?;
        self.enter(opened(vault)?, now)
    }

    pub(crate) fn unlock_with_paper_code(
        &self,
        request: PaperCodeUnlockRequest,
        now: Moment,
    ) -> Result<SessionView, Failure> {
        let code = Secret::new(request.code);
        let passphrase = Secret::new(request.new_passphrase);
        let id = person_id(&request.person)?;
        check_passphrase(&passphrase)?;
        let mut vault = self
            .store()?
            .unlock(&id, &UnlockWith::PaperCode(&code), now.at)
            .map_err(of_paper_code)?;
        vault.change_passphrase(&passphrase, self.cost())?;
        self.enter(opened(vault)?, now)
    }

    pub(crate) fn list_backups(
        &self,
        request: PersonRequest,
        now: Moment,
    ) -> Result<BackupsView, Failure> {
        let id = person_id(&request.person)?;
        let say = self.say(now);
        Ok(BackupsView {
            backups: self
                .store()?
                .backups(&id)?
                .into_iter()
                .map(|backup| BackupView {
                    id: backup.id,
                    on: say.day(backup.on),
                })
                .collect(),
        })
    }

    pub(crate) fn restore_backup(
        &self,
        request: RestoreBackupRequest,
        now: Moment,
    ) -> Result<RestoredView, Failure> {
        let id = person_id(&request.person)?;
        let secret = Secret::new(request.secret);
        // Damage can show after unlocking; a vault that is open here can't be replaced.
        if self.is_open_for(&request.person) {
            self.lock_now();
        }
        let store = self.store()?;
        // Forty digits are a paper code, anything else a passphrase: the person need not say which. Only one of the
        // two is tried, since each counts as a try.
        let restored = if looks_like_code(&secret) {
            let with = UnlockWith::PaperCode(&secret);
            store
                .restore_backup(&id, &with, &request.backup, now.at)
                .map_err(|error| match error {
                    BackupError::Unlock(unlock @ UnlockError::Wrong { .. }) => {
                        of_paper_code(unlock)
                    }
                    other => other.into(),
                })?
        } else {
            let with = UnlockWith::Passphrase(&secret);
            store.restore_backup(&id, &with, &request.backup, now.at)?
        };
        let from = restored.from.unwrap_or(now.at);
        let lost = restored.lost.unwrap_or(0);
        let session = self.enter(opened(restored.vault)?, now)?;
        Ok(RestoredView {
            from: self.say(now).day(Moment::at(from).today),
            lost: u32::try_from(lost).unwrap_or(u32::MAX),
            session,
        })
    }

    /// Removes the person whose vault is open, and nobody else: who knows no passphrase destroys no plan from here.
    pub(crate) fn remove_person(
        &self,
        request: RemovePersonRequest,
    ) -> Result<RemovedView, Failure> {
        let nickname = self
            .state()
            .open
            .as_ref()
            .filter(|open| open.person.id == request.person)
            .map(|open| open.person.nickname.clone())
            .ok_or(Failure::of(FailureCode::Locked))?;
        if nickname.trim() != request.confirm.trim() {
            return Err(Failure::of(FailureCode::NameDiffers));
        }
        let id = person_id(&request.person)?;
        self.lock_now();
        let removed = self.store()?.remove_person(&id)?;
        self.state().events.push(crate::api::WindowEvent::Changed {
            areas: vec![crate::api::Area::People],
        });
        Ok(RemovedView {
            left: removed
                .left
                .iter()
                .filter_map(|path| path.file_name())
                .map(|name| name.to_string_lossy().into_owned())
                .collect(),
        })
    }
}

impl App {
    fn is_open_for(&self, person: &str) -> bool {
        let state = self.state();
        state.open.as_ref().is_some_and(|it| it.person.id == person)
    }
}

impl Visit<'_> {
    pub(crate) fn confirm_paper_code(
        &mut self,
        request: ConfirmPaperCodeRequest,
    ) -> Result<Empty, Failure> {
        let code = self
            .open
            .code
            .as_ref()
            .ok_or(Failure::of(FailureCode::NotFound))?;
        code.confirm(&request.groups)?;
        self.record(&[set(SETTING, ME, "paper-code-confirmed", json!(true))], "")?;
        self.open.code = None;
        Ok(Empty {})
    }

    pub(crate) fn new_paper_code(&mut self, _: Empty) -> Result<PaperCodeView, Failure> {
        self.record(
            &[set(SETTING, ME, "paper-code-confirmed", json!(false))],
            "",
        )?;
        let code = OpenCode::new(&self.open.vault.new_paper_code(self.app.cost())?);
        let view = code.view();
        self.open.code = Some(code);
        Ok(view)
    }

    pub(crate) fn change_passphrase(
        &mut self,
        request: ChangePassphraseRequest,
    ) -> Result<Empty, Failure> {
        let (current, new) = (Secret::new(request.current), Secret::new(request.new));
        check_passphrase(&new)?;
        if !self.open.vault.is_passphrase(&current)? {
            return Err(Failure::of(FailureCode::WrongPassphrase).with("wait", 0));
        }
        self.open.vault.change_passphrase(&new, self.app.cost())?;
        Ok(Empty {})
    }
}

/// Refuses a passphrase that would not keep anybody out for a day.
fn check_passphrase(passphrase: &Secret) -> Result<(), Failure> {
    if !passphrase.is_long_enough() {
        return Err(Failure::of(FailureCode::PassphraseShort));
    }
    if is_easily_guessed(passphrase) {
        return Err(Failure::of(FailureCode::PassphraseGuessable));
    }
    Ok(())
}

/// An opened vault with the card that is kept inside (a copy from elsewhere brings its own).
fn opened(vault: Vault) -> Result<Open, Failure> {
    let card = vault.card()?;
    let person = PersonView {
        id: vault.person().to_string(),
        nickname: card.nickname,
        picture: card.picture,
    };
    Open::new(vault, person)
}

pub(crate) fn person_id(text: &str) -> Result<PersonId, Failure> {
    PersonId::parse(text).ok_or(Failure::of(FailureCode::NotFound))
}

/// A wrong paper code is said as such.
fn of_paper_code(error: UnlockError) -> Failure {
    match error {
        UnlockError::Wrong { wait_s } => {
            Failure::of(FailureCode::WrongPaperCode).with("wait", wait_s)
        }
        other => other.into(),
    }
}

fn looks_like_code(secret: &Secret) -> bool {
    wegwijs_vault::PaperCode::parse(secret).is_ok()
}
