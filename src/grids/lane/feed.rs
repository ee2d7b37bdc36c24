//! A member of a package block by block as it is inflated, so that it is never held as a whole.

use std::io::Read;

use super::cursor::Halt;
use crate::grids::package::io_problem;

/// Bytes inflated at a time of a large member; in tests so few that every kind of tag is cut somewhere.
const BLOCK: usize = if cfg!(test) { 61 } else { 64 * 1024 };
/// The longest piece, such as a row, that is looked at as a whole.
const LONGEST: usize = 32 * 1024 * 1024;

/// Shows a member as text, piece by piece, to its end; gives its length. `size` is what its directory says of that.
///
/// `each` says how many bytes it is done with; the rest comes again at the beginning of the next piece.
pub(super) fn feed(
    member: &mut impl Read,
    size: u64,
    mut each: impl FnMut(&str) -> Result<usize, Halt>,
) -> Result<u64, Halt> {
    // A small member fits into one block, and the end shows by one byte more of room.
    let block = usize::try_from(size).map_or(BLOCK, |size| size.saturating_add(1).max(4096)).min(BLOCK);
    let mut buffer = vec![0; 2 * block];
    let (mut kept, mut total) = (0, 0_u64);
    let mut ended = false;
    while !ended {
        if buffer.len() - kept < block {
            if buffer.len() >= LONGEST {
                return Err(Halt::GiveWay);
            }
            buffer.resize(buffer.len() * 2, 0);
        }
        let mut filled = kept;
        while filled < kept + block {
            let n = member.read(&mut buffer[filled..kept + block]).map_err(|e| Halt::Problem(io_problem(&e)))?;
            if n == 0 {
                ended = true;
                break;
            }
            filled += n;
        }
        total += (filled - kept) as u64;
        let text = match std::str::from_utf8(&buffer[..filled]) {
            Ok(text) => text,
            // A character may be cut by the end of the block, and nothing else may be wrong.
            Err(e) if e.error_len().is_none() && !ended => {
                std::str::from_utf8(&buffer[..e.valid_up_to()]).map_err(|_| Halt::GiveWay)?
            }
            Err(_) => return Err(Halt::GiveWay),
        };
        let done = each(text)?;
        if ended && done < filled {
            return Err(Halt::GiveWay);
        }
        buffer.copy_within(done..filled, 0);
        kept = filled - done;
    }
    Ok(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_shown_once_it_is_done_with() {
        let text = "Binamu é ".repeat(40_000);
        let mut seen = String::new();
        let total = feed(&mut text.as_bytes(), u64::MAX, |piece| {
            let done = if seen.len() + piece.len() == text.len() { piece.len() } else { piece.len() / 2 };
            let done = (0..=done).rev().find(|i| piece.is_char_boundary(*i)).unwrap();
            seen.push_str(&piece[..done]);
            Ok(done)
        });
        assert_eq!((total, seen == text), (Ok(text.len() as u64), true));
        assert_eq!(feed(&mut &b"a\xFFb"[..], 3, |piece| Ok(piece.len())), Err(Halt::GiveWay));
        assert_eq!(feed(&mut &b"ab"[..], 2, |_| Ok(1)), Err(Halt::GiveWay));
    }
}
