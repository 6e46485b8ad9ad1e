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

    /// The currency of a region, after ISO 3166-1.
    pub fn of_region(region: &str) -> Option<Self> {
        let code = match region {
            "US" => "USD",
            // The euro area, and those beside it that use the euro.
            "AD" | "AT" | "BE" | "BG" | "CY" | "DE" | "EE" | "ES" | "FI" | "FR" | "GR" | "HR" | "IE" | "IT" | "LT"
            | "LU" | "LV" | "MC" | "ME" | "MT" | "NL" | "PT" | "SI" | "SK" | "SM" | "VA" | "XK" => "EUR",
            "GB" => "GBP",
            "PL" => "PLN",
            "CH" | "LI" => "CHF",
            "CZ" => "CZK",
            "SE" => "SEK",
            "CA" => "CAD",
            "AU" => "AUD",
            "IN" => "INR",
            "JP" => "JPY",
            "CN" => "CNY",
            _ => return None,
        };
        Self::from_code(code)
    }

    /// Its code after ISO 4217.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// The currency of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|currency| currency.0 == code)
    }
}

#[cfg(test)]
mod tests {
    use super::Currency;

    #[test]
    fn a_region_has_its_currency_where_the_page_has_it() {
        for (region, code) in [("US", "USD"), ("DE", "EUR"), ("BG", "EUR"), ("GB", "GBP"), ("PL", "PLN"), ("LI", "CHF")]
        {
            assert_eq!(Currency::of_region(region).map(Currency::code), Some(code), "{region}");
        }
        assert_eq!(Currency::of_region("BR"), None);
        assert_eq!(Currency::of_region("us"), None);
    }
}
