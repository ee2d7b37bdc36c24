//! A run that is stopped, by Ctrl-C or by the system, leaves nothing half written.

/// Waits for the signals that end a process, in a thread of its own.
#[cfg(unix)]
pub fn listen() {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    // Without the thread a signal ends the process as ever; the next run takes away what it left.
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT, SIGTERM]) else { return };
    // Where the window is closed; a run that was started to outlive it goes on.
    if !crate::output::ignores_hangup() {
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
