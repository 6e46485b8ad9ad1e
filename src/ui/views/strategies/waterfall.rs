//! From revenue without the strategies to revenue with all of them: a bar for each.

use yew::prelude::*;

use crate::outcome::strategies::StrategyOutcome;
use crate::outcome::strategies::waterfall::{WaterfallBar, WaterfallStep};
use crate::text::Locale;
use crate::ui::charts::{ChartRow, RowBar, RowChart};
use crate::wording::strategies::waterfall as wording;

/// The figure.
pub fn waterfall(locale: &Locale, outcome: &StrategyOutcome, bars: &[WaterfallBar]) -> Html {
    let rows: Vec<ChartRow> = bars.iter().map(|bar| row(locale, *bar)).collect();
    html! {
        <figure class="figure waterfall">
            <figcaption>{ wording::title(locale, outcome) }</figcaption>
            <RowChart {rows} marks={vec![outcome.revenue_without()]} summary={wording::summary(locale, outcome)} />
        </figure>
    }
}

fn row(locale: &Locale, bar: WaterfallBar) -> ChartRow {
    ChartRow {
        name: wording::name(locale, bar.step).into(),
        bars: vec![RowBar { from: bar.from, to: bar.to(), kind: kind(bar) }],
        figure: wording::figure(locale, bar).into(),
    }
}

/// What a bar is, as the style sheet knows it.
fn kind(bar: WaterfallBar) -> &'static str {
    match bar.step {
        WaterfallStep::Today | WaterfallStep::Without => "without",
        WaterfallStep::Together | WaterfallStep::AfterCosts => "with",
        WaterfallStep::WhatIf | WaterfallStep::Strategy(_) | WaterfallStep::Costs => {
            if bar.is_loss() {
                "loss"
            } else {
                "gain"
            }
        }
    }
}
