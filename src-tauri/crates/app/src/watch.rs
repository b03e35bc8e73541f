//! What time does: idle locking with a warning, the day that turns, waking from sleep, the daily backup.
use chrono::TimeDelta;

use crate::api::{Area, WindowEvent};
use crate::app::{App, State};
use crate::moment::Moment;

/// Seconds before locking at which the person is warned.
const WARNING: i64 = 30;
/// A gap between two ticks longer than this means that the laptop slept (a tick comes each second).
const SLEPT: TimeDelta = TimeDelta::seconds(90);
/// Quiet seconds after which the backup of the day is made.
const QUIET: TimeDelta = TimeDelta::seconds(10);

impl App {
    /// Called each second. Returns what the window must be told.
    pub fn tick(&self, now: Moment) -> Vec<WindowEvent> {
        let mut state = self.state();
        let slept = state
            .ticked_at
            .is_some_and(|before| now.at - before > SLEPT);
        state.ticked_at = Some(now.at);
        if state
            .day
            .replace(now.today)
            .is_some_and(|day| day != now.today)
        {
            state.events.push(WindowEvent::Changed {
                areas: vec![Area::Plan],
            });
        }
        if state.open.is_some() {
            let active = state.active_at.unwrap_or(now.at);
            // A clock that was set back would keep the vault open for ever: count again from now.
            let active = if active > now.at { now.at } else { active };
            state.active_at = Some(active);
            let minutes = state.open.as_ref().map_or(0, |open| open.lock_minutes);
            let left = i64::from(minutes) * 60 - (now.at - active).num_seconds();
            if slept || left <= 0 {
                drop(state);
                self.lock_now();
                return self.take_events();
            }
            if left <= WARNING && !state.warned {
                state.warned = true;
                state.events.push(WindowEvent::LockWarning {
                    seconds: u32::try_from(left).unwrap_or(0),
                });
            }
            if now.at - active > QUIET {
                back_up(&mut state, now);
            }
        }
        std::mem::take(&mut state.events)
    }

    /// The laptop goes to sleep, or the screen is locked: lock at once.
    pub fn suspend(&self, _now: Moment) -> Vec<WindowEvent> {
        self.lock_now();
        self.take_events()
    }

    /// Closes the vault, wipes what was worked out from it and the pages that were shown.
    pub(crate) fn lock_now(&self) {
        let open = {
            let mut state = self.state();
            state.warned = false;
            let open = state.open.take();
            if open.is_some() {
                state.events.push(WindowEvent::Locked);
            }
            open
        };
        if let Some(open) = open {
            open.vault.close();
        }
        crate::print::wipe_pages(self.desktop());
    }

    /// Somebody is there.
    pub(crate) fn mark_active(&self, now: Moment) {
        let mut state = self.state();
        state.active_at = Some(now.at);
        state.warned = false;
    }
}

/// The backup of the day, once. A failure is not shown in the middle of work; the next day tries again, and a vault
/// without a backup says so when one is needed.
fn back_up(state: &mut State, now: Moment) {
    if let Some(open) = state.open.as_mut()
        && open.backed_up != Some(now.today)
    {
        open.backed_up = Some(now.today);
        open.vault.back_up(now.at).ok();
    }
}
