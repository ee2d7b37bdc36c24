//! How the report is laid out: an entry a line, so that reports can be compared by line and stay small.

use std::io::{self, Write};

use serde_json::ser::Formatter;

/// Down to which depth every entry has a line of its own; what lies deeper stays on it.
const OPEN: usize = 2;

/// Lays out entries, one a line.
#[derive(Debug, Default)]
pub struct Lines {
    depth: usize,
    /// Whether the array or object that is being written holds something.
    filled: bool,
}

impl Lines {
    fn line<W: ?Sized + Write>(&self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b"\n")?;
        (0..self.depth).try_for_each(|_| writer.write_all(b"  "))
    }

    fn begin<W: ?Sized + Write>(&mut self, writer: &mut W, mark: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.filled = false;
        writer.write_all(mark)
    }

    fn next<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.filled = true;
        if !first {
            writer.write_all(b",")?;
        }
        if self.depth <= OPEN {
            return self.line(writer);
        }
        if first { Ok(()) } else { writer.write_all(b" ") }
    }

    fn end<W: ?Sized + Write>(&mut self, writer: &mut W, mark: &[u8]) -> io::Result<()> {
        let open = self.depth <= OPEN && self.filled;
        self.depth -= 1;
        if open {
            self.line(writer)?;
        }
        // What holds it holds something.
        self.filled = true;
        writer.write_all(mark)
    }
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.next(writer, first)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.next(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_has_a_line() {
        use serde::Serialize as _;
        let value = serde_json::json!({"a": [{"x": [1, 2], "y": {}}, {"x": [], "y": null}], "b": {"c": 1}, "d": []});
        let mut bytes = Vec::new();
        value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, Lines::default())).unwrap();
        let lines = "{\n  \"a\": [\n    {\"x\": [1, 2], \"y\": {}},\n    {\"x\": [], \"y\": null}\n  ],\n  \"b\": {\n    \
                     \"c\": 1\n  },\n  \"d\": []\n}";
        assert_eq!(String::from_utf8(bytes).unwrap(), lines);
    }
}
