//! One call: size, type, locked state, panic. Everything that the window asks goes through here.
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::api::{self, Access, FailureView};
use crate::app::App;
use crate::failure::{Failure, FailureCode};
use crate::moment::Moment;
use crate::open::Visit;

/// Largest request: a long note with room to spare.
const LARGEST_REQUEST: usize = 2 * 1024 * 1024;

/// A request and what is known when it came.
struct Call<'a> {
    name: &'a str,
    request: Value,
    now: Moment,
}

impl App {
    /// Makes one call of `api.rs`.
    ///
    /// # Errors
    /// The failure as it crosses. Whatever goes wrong, nothing that was saved is lost; after a defect of ours the
    /// vault is locked, since what is in memory is no longer trusted.
    pub fn call(&self, name: &str, request: Value, now: Moment) -> Result<Value, FailureView> {
        let call = Call { name, request, now };
        let done = catch_unwind(AssertUnwindSafe(|| self.dispatch(call)));
        match done {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(failure)) => Err(failure.view(&report_number(name, now))),
            Err(_panic) => {
                self.lock_now();
                Err(Failure::of(FailureCode::Bug).view(&report_number(name, now)))
            }
        }
    }

    /// Names and access of all commands, for tests.
    #[must_use]
    pub fn commands() -> Vec<(&'static str, Access)> {
        macro_rules! list {
            ($($name:ident($request:ident) -> $response:ident, $access:ident;)*) => {
                vec![$((stringify!($name), Access::$access)),*]
            };
        }
        crate::for_each_command!(list)
    }

    fn dispatch(&self, call: Call<'_>) -> Result<Value, Failure> {
        // The bridge hands over a value that is parsed already; its text form is what is bounded.
        if weight(&call.request) > LARGEST_REQUEST {
            return Err(Failure::of(FailureCode::TooLarge).with("limit", LARGEST_REQUEST));
        }
        macro_rules! run {
            (Always, $name:ident, $request:ident, $call:ident) => {
                answer(self.$name(read::<api::$request>($call.request)?, $call.now))
            };
            // The one call that ends the visit in which it is made, so it can't hold one.
            (Unlocked, remove_person, $request:ident, $call:ident) => {{
                self.is_open()?;
                answer(self.remove_person(read::<api::$request>($call.request)?))
            }};
            (Unlocked, $name:ident, $request:ident, $call:ident) => {{
                // The lock is looked at before the request: a locked vault says nothing about what would fit.
                self.is_open()?;
                let request = read::<api::$request>($call.request)?;
                answer(self.visit($call.now, |visit: &mut Visit<'_>| visit.$name(request)))
            }};
        }
        macro_rules! table {
            ($($name:ident($request:ident) -> $response:ident, $access:ident;)*) => {
                match call.name {
                    $(stringify!($name) => {
                        let done: Result<Value, Failure> = run!($access, $name, $request, call);
                        done
                    })*
                    _ => Err(Failure::of(FailureCode::BadRequest)),
                }
            };
        }
        crate::for_each_command!(table)
    }
}

fn read<T: DeserializeOwned>(request: Value) -> Result<T, Failure> {
    serde_json::from_value(request).map_err(|_| Failure::of(FailureCode::BadRequest))
}

fn answer<T: Serialize>(done: Result<T, Failure>) -> Result<Value, Failure> {
    serde_json::to_value(done?).map_err(|_| Failure::of(FailureCode::Bug))
}

/// Bytes of all texts in a value; deep nesting weighs too.
fn weight(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => 1,
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(weight).sum::<usize>() + items.len(),
        Value::Object(fields) => fields.iter().map(|(k, v)| k.len() + weight(v)).sum(),
    }
}

/// A number to name when asking for help: which command and when, nothing about whom.
fn report_number(name: &str, now: Moment) -> String {
    let place = App::commands()
        .iter()
        .position(|(known, _)| *known == name)
        .unwrap_or(99);
    format!("{}-{place:02}", now.at.format("%m%d%H%M%S"))
}
