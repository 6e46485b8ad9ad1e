//! What strategies are called, what they mean, and why they cannot be applied.

use crate::model::strategies::{Name, StrategyWarning};
use crate::text::{Locale, Messages};

/// A strategy's name.
pub fn name(messages: Messages, strategy: Name) -> &'static str {
    match strategy {
        Name::Hire => messages.strategy_name_hire(),
        Name::DropMonthToMonth => messages.strategy_name_drop_month_to_month(),
        Name::GoUpmarket => messages.strategy_name_go_upmarket(),
        Name::QualifyLeads => messages.strategy_name_qualify_leads(),
        Name::SetExpectations => messages.strategy_name_set_expectations(),
        Name::AskPromoters => messages.strategy_name_ask_promoters(),
        Name::RescueDetractors => messages.strategy_name_rescue_detractors(),
    }
}

/// What a strategy means.
pub fn meaning(messages: Messages, strategy: Name) -> &'static str {
    match strategy {
        Name::Hire => messages.strategy_meaning_hire(),
        Name::DropMonthToMonth => messages.strategy_meaning_drop_month_to_month(),
        Name::GoUpmarket => messages.strategy_meaning_go_upmarket(),
        Name::QualifyLeads => messages.strategy_meaning_qualify_leads(),
        Name::SetExpectations => messages.strategy_meaning_set_expectations(),
        Name::AskPromoters => messages.strategy_meaning_ask_promoters(),
        Name::RescueDetractors => messages.strategy_meaning_rescue_detractors(),
    }
}

/// How a strategy changes the plan.
pub fn how(messages: Messages, strategy: Name) -> &'static str {
    match strategy {
        Name::Hire => messages.strategy_how_hire(),
        Name::DropMonthToMonth => messages.strategy_how_drop_month_to_month(),
        Name::GoUpmarket => messages.strategy_how_go_upmarket(),
        Name::QualifyLeads => messages.strategy_how_qualify_leads(),
        Name::SetExpectations => messages.strategy_how_set_expectations(),
        Name::AskPromoters => messages.strategy_how_ask_promoters(),
        Name::RescueDetractors => messages.strategy_how_rescue_detractors(),
    }
}

/// What one does who follows a strategy, to begin a sentence: `reps` is how many are hired.
pub fn doing(locale: &Locale, strategy: Name, reps: u32) -> String {
    let messages = locale.messages;
    match strategy {
        Name::Hire => messages.hiring(&locale.quantity(f64::from(reps))),
        Name::DropMonthToMonth => messages.strategy_doing_drop_month_to_month().to_owned(),
        Name::GoUpmarket => messages.strategy_doing_go_upmarket().to_owned(),
        Name::QualifyLeads => messages.strategy_doing_qualify_leads().to_owned(),
        Name::SetExpectations => messages.strategy_doing_set_expectations().to_owned(),
        Name::AskPromoters => messages.strategy_doing_ask_promoters().to_owned(),
        Name::RescueDetractors => messages.strategy_doing_rescue_detractors().to_owned(),
    }
}

/// The same within a sentence.
pub fn doing_within(locale: &Locale, strategy: Name, reps: u32) -> String {
    let messages = locale.messages;
    match strategy {
        Name::Hire => messages.hiring_within(&locale.quantity(f64::from(reps))),
        Name::DropMonthToMonth => messages.strategy_doing_within_drop_month_to_month().to_owned(),
        Name::GoUpmarket => messages.strategy_doing_within_go_upmarket().to_owned(),
        Name::QualifyLeads => messages.strategy_doing_within_qualify_leads().to_owned(),
        Name::SetExpectations => messages.strategy_doing_within_set_expectations().to_owned(),
        Name::AskPromoters => messages.strategy_doing_within_ask_promoters().to_owned(),
        Name::RescueDetractors => messages.strategy_doing_within_rescue_detractors().to_owned(),
    }
}

/// Why a strategy cannot be applied, or not in full.
pub fn warning(messages: Messages, warning: StrategyWarning) -> &'static str {
    match warning {
        StrategyWarning::HireAfterHorizon => messages.strategy_note_after_horizon(),
        StrategyWarning::HiresFull => messages.strategy_note_hires_full(),
        StrategyWarning::NoMonthToMonth => messages.strategy_note_nothing_month_to_month(),
        StrategyWarning::SegmentsFull => messages.strategy_note_segments_full(),
        StrategyWarning::NoSignUpsLeft => messages.strategy_note_nobody_signs(),
        StrategyWarning::OneFee => messages.strategy_note_one_fee(),
        StrategyWarning::NothingOversold => messages.strategy_note_nothing_oversold(),
        StrategyWarning::Held(_) => messages.strategy_note_held(),
    }
}
