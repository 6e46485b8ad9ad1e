//! What a file is, by its first bytes: a text and its encoding, compressed, or no text at all.

use super::ReadError;

/// How a text is written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a mark at its beginning.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Central Europe, as by older spreadsheet programs.
    Windows1250,
    /// Western Europe.
    Windows1252,
}

impl Encoding {
    /// Its name in the Encoding Standard, for the browser's `TextDecoder`.
    pub fn label(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1250 => "windows-1250",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// What the beginning of a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text(Encoding),
    /// Compressed by gzip.
    Gzip,
    /// Nothing that can be read.
    Refused(ReadError),
}

/// What text and tables never begin with: pictures, papers, archives, tables of databases.
const OTHERS: [&[u8]; 11] = [
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"RIFF",
    b"PAR1",
    b"7z\xbc\xaf",
    b"\x28\xb5\x2f\xfd",
    b"Rar!",
    b"SQLite format 3",
    b"\xff\xfe\x00\x00",
];

/// What a file is by its first bytes, some thousand of them or all.
pub fn kind(beginning: &[u8]) -> Kind {
    /// So many bytes are looked at for zeros.
    const LOOKED_AT: usize = 4_096;
    match beginning {
        [0x1f, 0x8b, ..] => return Kind::Gzip,
        [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => return Kind::Refused(ReadError::Workbook),
        _ if OTHERS.iter().any(|other| beginning.starts_with(other)) => return Kind::Refused(ReadError::NoText),
        [0xff, 0xfe, ..] => return Kind::Text(Encoding::Utf16Le),
        [0xfe, 0xff, ..] => return Kind::Text(Encoding::Utf16Be),
        _ => {}
    }
    let start = &beginning[..beginning.len().min(LOOKED_AT)];
    let zeros = |from: usize| start.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    match [zeros(0), zeros(1)] {
        [0, 0] if !beginning.contains(&0) => Kind::Text(one_byte(beginning)),
        // Half of the characters are of ASCII at least: signs between the cells, and digits.
        [0, odd] if odd * 4 >= start.len() => Kind::Text(Encoding::Utf16Le),
        [even, 0] if even * 4 >= start.len() => Kind::Text(Encoding::Utf16Be),
        _ => Kind::Refused(ReadError::NoText),
    }
}

/// The encoding of a text whose letters of ASCII have a byte each.
fn one_byte(beginning: &[u8]) -> Encoding {
    match std::str::from_utf8(beginning) {
        Ok(_) => Encoding::Utf8,
        // The last character may be cut.
        Err(error) if error.error_len().is_none() && error.valid_up_to() + 3 >= beginning.len() => Encoding::Utf8,
        Err(_) if is_polish(beginning) => Encoding::Windows1250,
        Err(_) => Encoding::Windows1252,
    }
}

/// Whether bytes give Polish words in Windows-1250 rather than words of Western Europe in Windows-1252. Letters that stand
/// at the same place in both say nothing.
fn is_polish(text: &[u8]) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0xc0;
    let (mut polish, mut western) = (0_usize, 0_usize);
    for (place, byte) in text.iter().enumerate() {
        let before = place.checked_sub(1).is_some_and(|place| is_letter(text[place]));
        let behind = text.get(place + 1).is_some_and(|byte| is_letter(*byte));
        match byte {
            // Ą, Ł, ł, Ż, Ź and Ś, which are signs of money and powers, or rare letters.
            0xa5 | 0xa3 | 0xb3 | 0xaf | 0x8f | 0x8c if behind => polish += 2,
            // ą, ż, ź and ś: a power, an upturned question mark, Ÿ and œ.
            0xb9 | 0xbf | 0x9f | 0x9c if before => polish += 2,
            // ć, ę and ń, or æ, ê and ñ.
            0xe6 | 0xea | 0xf1 | 0xc6 | 0xca | 0xd1 => (polish, western) = (polish + 1, western + 1),
            // à, è, ù, û, å, ø, ã, õ, ì, ï, ò, where Windows-1250 has letters of neither.
            0xe0 | 0xe8 | 0xf9 | 0xfb | 0xe5 | 0xf8 | 0xe3 | 0xf5 | 0xec | 0xef | 0xf2 | 0xc0 | 0xc8 => western += 2,
            _ => {}
        }
    }
    polish > western
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(encoding: Encoding) -> Kind {
        Kind::Text(encoding)
    }

    #[test]
    fn files_that_are_no_text_are_refused_whatever_they_are_called() {
        assert_eq!(kind(b"PK\x03\x04\x14\0"), Kind::Refused(ReadError::Workbook));
        assert_eq!(kind(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Kind::Refused(ReadError::Workbook));
        for other in [&b"%PDF-1.7"[..], b"\x89PNG\r\n", b"a,b\n1,\0\n", b"\0\0\0\0"] {
            assert_eq!(kind(other), Kind::Refused(ReadError::NoText));
        }
        assert_eq!(kind(b"\x1f\x8b\x08"), Kind::Gzip);
    }

    #[test]
    fn encodings_are_told_by_mark_zeros_and_letters() {
        let list = "Klient;Początek\nŁódź Sp. z o.o.;2024-01-01\n";
        let utf16 = |bytes: fn(u16) -> [u8; 2]| list.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        assert_eq!(kind(list.as_bytes()), text(Encoding::Utf8));
        assert_eq!(kind(&list.as_bytes()[..13]), text(Encoding::Utf8), "the last character is cut");
        assert_eq!(kind(&utf16(u16::to_le_bytes)), text(Encoding::Utf16Le));
        assert_eq!(kind(&utf16(u16::to_be_bytes)), text(Encoding::Utf16Be));
        assert_eq!(kind(b"\xff\xfea\0"), text(Encoding::Utf16Le));
        assert_eq!(kind(b"\xfe\xff\0a"), text(Encoding::Utf16Be));
        assert_eq!(kind(b"Pocz\xb9tek;Ko\xf1c\xf3wka;\xa3\xf3d\x9f"), text(Encoding::Windows1250));
        assert_eq!(kind(b"Soci\xe9t\xe9;D\xe9but;\xc0 c\xf4t\xe9"), text(Encoding::Windows1252));
        assert_eq!(kind(b"Espa\xf1a;A\xf1o;\xa3100;\xbfQu\xe9?"), text(Encoding::Windows1252));
        assert_eq!(kind(b""), text(Encoding::Utf8));
    }
}
