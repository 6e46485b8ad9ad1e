//! What money is counted in.

/// A currency; amounts are never converted, only written with its sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency(&'static str);

impl Default for Currency {
    fn default() -> Self {
        Self::ALL[0]
    }
}

impl Currency {
    /// All of them, as the switch lists them.
    pub const ALL: [Self; 12] = [
        Self("USD"),
        Self("EUR"),
        Self("GBP"),
        Self("PLN"),
        Self("CHF"),
        Self("CZK"),
        Self("SEK"),
        Self("CAD"),
        Self("AUD"),
        Self("INR"),
        Self("JPY"),
        Self("CNY"),
    ];

    /// Its code after ISO 4217.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// The currency of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|currency| currency.0 == code)
    }
}
