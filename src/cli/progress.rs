//! A progress bar, on a terminal only, and only for runs that take longer than a moment.

use std::io::IsTerminal;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::batch::Watcher;
use crate::words::{Arg, Lang, Text};

/// A run shorter than this shows no bar.
const MOMENT: Duration = Duration::from_millis(400);

/// The bar, if it is wanted.
#[derive(Debug)]
pub struct Bar {
    bar: ProgressBar,
    start: Instant,
    wanted: bool,
    shown: OnceLock<()>,
    rows: AtomicU64,
    lang: Lang,
}

impl Bar {
    /// A bar that shows itself where it is wanted and somebody looks.
    pub fn new(wanted: bool, lang: Lang) -> Self {
        let wanted = wanted && std::io::stderr().is_terminal();
        let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{bar:20} {pos}/{len} {wide_msg}") {
            bar.set_style(style);
        }
        Self { bar, start: Instant::now(), wanted, shown: OnceLock::new(), rows: AtomicU64::new(0), lang }
    }

    /// Shows the bar once a moment has passed.
    fn show(&self) {
        if self.wanted && self.start.elapsed() > MOMENT {
            self.shown.get_or_init(|| self.bar.set_draw_target(ProgressDrawTarget::stderr()));
        }
    }

    /// Takes the bar away.
    pub fn clear(&self) {
        self.bar.finish_and_clear();
    }
}

impl Watcher for Bar {
    fn files(&self, count: usize) {
        self.bar.set_length(u64::try_from(count).unwrap_or(u64::MAX));
    }

    fn rows(&self, path: &str, count: u64) {
        let rows = self.rows.fetch_add(count, Ordering::Relaxed) + count;
        if !self.wanted {
            return;
        }
        self.show();
        let rate = rows as f64 / self.start.elapsed().as_secs_f64();
        let number = |n: f64| Arg::from(n.round() as i64);
        let said = Text::new("cli.progress.rows").with("path", path).with("rows", number(rows as f64));
        self.bar.set_message(said.with("rate", number(rate)).say(self.lang));
    }

    fn done(&self, path: &str) {
        self.show();
        self.bar.set_message(path.to_owned());
        self.bar.inc(1);
    }
}
