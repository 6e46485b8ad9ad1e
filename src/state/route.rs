//! The views that an address can open.

/// A view of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    /// Where growth ends.
    #[default]
    Plateau,
    /// How many clients stay, and what one is worth.
    Retention,
    /// What a list of clients says.
    Clients,
    /// What clients answer in a survey.
    Nps,
    /// Which strategy lifts the plateau most.
    Strategies,
    /// Whose clients are worth most, and what bonuses cost.
    Reps,
    /// Where facts and methods come from.
    Sources,
    /// Scenarios side by side.
    Compare,
    /// Scenarios one after the other, for an audience.
    Present,
}

impl View {
    /// All views.
    pub const ALL: [Self; 9] = [
        Self::Plateau,
        Self::Retention,
        Self::Clients,
        Self::Nps,
        Self::Strategies,
        Self::Reps,
        Self::Sources,
        Self::Compare,
        Self::Present,
    ];

    /// The views in the bar. The view about reps belongs to the strategies, that of a list to retention, and each view's
    /// foot leads to the sources.
    pub const IN_BAR: [Self; 5] = [Self::Plateau, Self::Strategies, Self::Compare, Self::Retention, Self::Nps];

    /// Its name in addresses.
    pub fn route(self) -> &'static str {
        match self {
            Self::Plateau => "plateau",
            Self::Retention => "retention",
            Self::Clients => "clients",
            Self::Nps => "nps",
            Self::Strategies => "strategies",
            Self::Reps => "reps",
            Self::Sources => "sources",
            Self::Compare => "compare",
            Self::Present => "present",
        }
    }

    /// The view with this name in addresses.
    pub fn from_route(route: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.route() == route)
    }
}
