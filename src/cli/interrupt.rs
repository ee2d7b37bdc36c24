//! A run that is stopped, by Ctrl-C or by the system, leaves nothing half written.

/// Waits for the signals that end a process, in a thread of its own.
#[cfg(unix)]
pub fn listen() {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    // Without the thread a signal ends the process as ever; the next run takes away what it left.
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT, SIGTERM]) else { return };
    // Where the window is closed; a run that was started to outlive it goes on.
    if !ignores_hangup() {
        let _ = signals.add_signal(SIGHUP);
    }
    std::thread::spawn(move || {
        for signal in signals.forever() {
            crate::output::abandon();
            let _ = signal_hook::low_level::emulate_default_handler(signal);
        }
    });
}

/// The process ends at once; the next run takes away what it left.
#[cfg(not(unix))]
pub const fn listen() {}

/// Whether the process was started so that the end of its terminal does not end it, as `nohup` does.
#[cfg(unix)]
#[expect(clippy::disallowed_methods, reason = "a signal is asked for where the system tells of it")]
fn ignores_hangup() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    // Where the system does not tell, a hangup ends the process as ever.
    ignored.is_none_or(|mask| u64::from_str_radix(mask.trim(), 16).is_ok_and(|mask| mask & 1 == 1))
}
