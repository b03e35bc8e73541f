//! Many measured times, and what is said of them.
use std::time::{Duration, Instant};

/// Times in the order of their length.
pub struct Times(Vec<Duration>);

impl Times {
    /// Of times as they came.
    pub fn of(mut all: Vec<Duration>) -> Self {
        all.sort_unstable();
        Self(all)
    }

    /// The time that so many of a hundred do not exceed, in milliseconds.
    pub fn at(&self, percent: usize) -> f64 {
        let place = (self.0.len() * percent / 100).min(self.0.len() - 1);
        self.0[place].as_secs_f64() * 1e3
    }

    /// Prints the middle and the slow end under a name.
    pub fn say(&self, name: &str) {
        println!("{name}_p50_ms {:.3}", self.at(50));
        println!("{name}_p95_ms {:.3}", self.at(95));
    }
}

/// Measures one thing.
pub fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let started = Instant::now();
    let done = work();
    (started.elapsed(), done)
}
