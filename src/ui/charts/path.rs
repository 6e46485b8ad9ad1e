//! Paths as SVG writes them.

use std::fmt::Write;

/// A path under way, coordinates in tenths of a pixel.
#[derive(Debug, Default)]
pub struct Path(String);

impl Path {
    /// An empty path with room for so many bytes.
    pub fn with_room(bytes: usize) -> Self {
        Self(String::with_capacity(bytes))
    }

    /// Appends a command with its coordinates.
    pub fn to(&mut self, command: char, coordinates: &[f64]) {
        self.0.push(command);
        for (i, value) in coordinates.iter().enumerate() {
            if i > 0 {
                self.0.push(' ');
            }
            self.number(*value);
        }
    }

    fn number(&mut self, value: f64) {
        let tenths = (value * 10.0).round() as i64;
        let sign = if tenths < 0 { "-" } else { "" };
        // Writing to a String cannot fail.
        write!(self.0, "{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10).unwrap_or_default();
    }

    /// As the attribute `d` has it.
    pub fn done(self) -> String {
        self.0
    }
}

/// A single coordinate.
pub fn pixel(value: f64) -> String {
    let mut path = Path::default();
    path.number(value);
    path.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_rounded_to_tenths() {
        let mut path = Path::default();
        path.to('M', &[1.0, -0.26]);
        path.to('H', &[-12.34]);
        assert_eq!(path.done(), "M1.0 -0.3H-12.3");
        assert_eq!(pixel(0.04), "0.0");
    }
}
