//! Numbers as messages need them: written out, and with the plural form that they take.

/// The plural categories of CLDR, as `Intl.PluralRules` names them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PluralCategory {
    /// As for 0 in some languages.
    Zero,
    /// As for 1 in English.
    One,
    /// As for 2 in some languages.
    Two,
    /// As for 2 to 4 in Polish.
    Few,
    /// As for 5 in Polish.
    Many,
    /// Everything else.
    #[default]
    Other,
}

impl PluralCategory {
    /// The category with this name in CLDR; `Other` for an unknown one.
    pub fn from_name(name: &str) -> Self {
        match name {
            "zero" => Self::Zero,
            "one" => Self::One,
            "two" => Self::Two,
            "few" => Self::Few,
            "many" => Self::Many,
            _ => Self::Other,
        }
    }
}

/// A formatted number with its plural form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quantity {
    /// The number as it is shown.
    pub text: String,
    /// Its plural form.
    pub plural: PluralCategory,
}
