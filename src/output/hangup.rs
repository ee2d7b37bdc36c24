//! Whether the end of the terminal ends the process, as it does unless it was started to outlive it.
#![expect(clippy::disallowed_methods, reason = "output/ must know when it may be cut short")]

/// Whether the process was started so that the end of its terminal does not end it, as `nohup` does.
pub fn ignores_hangup() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    // Where the system does not tell, a hangup ends the process as ever.
    ignored.is_none_or(|mask| u64::from_str_radix(mask.trim(), 16).is_ok_and(|mask| mask & 1 == 1))
}
