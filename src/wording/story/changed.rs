//! What changed from one plan to another, in words.

use crate::model::Segment;
use crate::state::Plan;
use crate::state::plan::LifetimeOrChurn;
use crate::text::{Locale, Quantity};

/// How many changes are told; the rest is counted.
const TOLD: usize = 3;

/// What changed from one plan to another, in a sentence: what matters most with its values, the rest counted.
pub fn changed(locale: &Locale, before: &Plan, after: &Plan) -> String {
    let messages = locale.messages;
    if before == after {
        return messages.changed_nothing().to_owned();
    }
    let mut parts = Comparison { locale, before, after }.changes();
    let more = parts.len().saturating_sub(TOLD);
    if more > 0 {
        parts.truncate(TOLD);
        parts.push(messages.changed_more(&locale.quantity(more as f64)));
    }
    let Some(last) = parts.pop() else { return messages.changed_barely().to_owned() };
    let text = if parts.is_empty() { last } else { messages.changed_and(&parts.join(", "), &last) };
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).chain(['.']).collect()
}

/// Two plans, to be told apart.
struct Comparison<'a> {
    locale: &'a Locale,
    before: &'a Plan,
    after: &'a Plan,
}

/// A value before and after, in words.
type FromTo = [String; 2];

impl Comparison<'_> {
    /// All changes, each as a part of a sentence, the most important one first.
    fn changes(&self) -> Vec<String> {
        let messages = self.locale.messages;
        let of_mix = [
            self.month_to_month(),
            self.lifetime(),
            self.money(|plan| plan.fee).map(|[from, to]| messages.changed_fee(&from, &to)),
            self.count(|plan| plan.clients)
                .map(|(from, to)| messages.changed_clients(&from, &messages.clients_level(&to))),
            self.signed(|plan| plan.expansion).map(|[from, to]| messages.changed_expansion(&from, &to)),
            self.term(),
            self.count(kinds).map(|(from, to)| messages.changed_kinds(&from, &to)),
        ];
        // Where all kinds of clients move together, the mix is the same.
        let mix = if of_mix.iter().all(Option::is_none) { self.mix() } else { None };
        let [month_to_month, lifetime, fee, clients, expansion, term, kinds] = of_mix;
        let oversold = |plan: &Plan| plan.oversold.map_or(0.0, |oversold| oversold.share);
        let oversold_clients = |plan: &Plan| plan.oversold.map_or(0.0, |oversold| oversold.clients);
        let all = [
            month_to_month,
            self.count(|plan| plan.reps).map(|(from, to)| messages.changed_reps(&from, &messages.rep_count(&to))),
            lifetime,
            self.hires(),
            self.recurring_hires(),
            self.referrals(),
            fee,
            self.pace(),
            clients,
            expansion,
            self.percent(oversold).map(|[from, to]| messages.changed_oversold(&from, &to)),
            self.oversold_lifetime(),
            self.oversold_fee(),
            self.count(oversold_clients).map(|(from, to)| messages.changed_oversold_clients(&from, &to)),
            term,
            kinds,
            mix,
            self.money(|plan| plan.rep_cost).map(|[from, to]| messages.changed_rep_cost(&from, &to)),
            self.count(|plan| plan.commission).map(|(from, to)| messages.changed_commission(&from, &to)),
            self.percent(|plan| plan.margin).map(|[from, to]| messages.changed_margin(&from, &to)),
            self.times(|plan| plan.ramp).map(|[from, to]| messages.changed_ramp(&from, &to)),
            self.evidence(),
            self.times(|plan| plan.horizon).map(|[from, to]| messages.changed_horizon(&from, &to)),
        ];
        all.into_iter().flatten().collect()
    }

    fn values(&self, of: impl Fn(&Plan) -> f64) -> [f64; 2] {
        [of(self.before), of(self.after)]
    }

    fn money(&self, of: impl Fn(&Plan) -> f64) -> Option<FromTo> {
        let locale = self.locale;
        apart(self.values(of), [&|money| locale.about_money(money), &|money| locale.money(money)])
    }

    fn percent(&self, of: impl Fn(&Plan) -> f64) -> Option<FromTo> {
        let locale = self.locale;
        apart(self.values(of), [&|share| locale.about_percent(share), &|share| locale.percent(share)])
    }

    fn signed(&self, of: impl Fn(&Plan) -> f64) -> Option<FromTo> {
        let locale = self.locale;
        let write = |share: f64| locale.signed(share, |share| locale.percent(share));
        apart(self.values(of), [&write, &write])
    }

    /// A number, the later one with its plural form.
    fn count(&self, of: impl Fn(&Plan) -> f64) -> Option<(String, Quantity)> {
        let [from, to] = self.values(of).map(|value| self.locale.quantity(value));
        (from != to).then_some((from.text, to))
    }

    /// Two times. Where both are in months, or both in years, the earlier one does without its unit. Both are in months
    /// unless half years tell them exactly: other figures beside them do.
    fn times(&self, of: impl Fn(&Plan) -> f64) -> Option<FromTo> {
        const HALF_YEAR: f64 = 6.0;
        let (locale, messages) = (self.locale, self.locale.messages);
        let values = self.values(of);
        let brief = values.map(|months| locale.months_or_years(months));
        let is_exact = values.iter().zip(&brief).all(|(months, (_, in_years))| !in_years || months % HALF_YEAR == 0.0);
        let in_months = |write: fn(&Locale, f64) -> Quantity| values.map(|months| (write(locale, months), false));
        let [from, to] = [
            if is_exact { brief } else { in_months(Locale::about_quantity) },
            in_months(Locale::about_quantity),
            in_months(Locale::quantity),
        ]
        .into_iter()
        .find(|[from, to]| from != to)?;
        let before = match from {
            (number, in_years) if in_years == to.1 => number.text,
            (number, true) => messages.changed_years(&number),
            (number, false) => messages.changed_months(&number),
        };
        Some([before, if to.1 { messages.years(&to.0) } else { messages.months(&to.0) }])
    }

    /// How long clients stay; as churn where it was entered so both times.
    fn lifetime(&self) -> Option<String> {
        let messages = self.locale.messages;
        if let (LifetimeOrChurn::Churn(_), LifetimeOrChurn::Churn(_)) = (self.before.lifetime, self.after.lifetime) {
            return self.percent(Plan::churn).map(|[from, to]| messages.changed_churn(&from, &to));
        }
        self.times(|plan| plan.lifetime.lifetime()).map(|[from, to]| messages.changed_lifetime(&from, &to))
    }

    /// The share of sign-ups that can leave any month.
    fn month_to_month(&self) -> Option<String> {
        let messages = self.locale.messages;
        let [from, to] = self.percent(month_to_month)?;
        Some(if month_to_month(self.after) == 0.0 {
            messages.changed_no_month_to_month().to_owned()
        } else {
            messages.changed_month_to_month(&from, &to)
        })
    }

    /// The mean term of contracts, where both plans have some.
    fn term(&self) -> Option<String> {
        mean_term(self.before).zip(mean_term(self.after))?;
        self.times(|plan| mean_term(plan).unwrap_or_default())
            .map(|[from, to]| self.locale.messages.changed_term(&from, &to))
    }

    /// That the kinds of clients differ in what can be shown.
    fn mix(&self) -> Option<String> {
        let locale = self.locale;
        let kinds = |plan: &Plan| {
            let kind = |(part, segment): (f64, Segment)| {
                [
                    locale.percent(part),
                    locale.money(segment.monthly_fee),
                    locale.percent(segment.monthly_churn),
                    locale.percent(segment.monthly_expansion),
                    locale.whole(segment.term_months),
                    locale.number(segment.starting_clients),
                ]
            };
            let mut kinds: Vec<_> = shares(plan).into_iter().map(kind).collect();
            kinds.sort_unstable();
            kinds
        };
        let split = !self.before.segments.is_empty() && !self.after.segments.is_empty();
        (split && kinds(self.before) != kinds(self.after)).then(|| locale.messages.changed_mix().to_owned())
    }

    /// How long oversold clients stay, where both plans have some.
    fn oversold_lifetime(&self) -> Option<String> {
        self.before.oversold.zip(self.after.oversold)?;
        let lifetime = |plan: &Plan| plan.oversold.map_or(0.0, |oversold| oversold.lifetime);
        self.times(lifetime).map(|[from, to]| self.locale.messages.changed_oversold_lifetime(&from, &to))
    }

    /// What oversold clients pay, where both plans have some.
    fn oversold_fee(&self) -> Option<String> {
        self.before.oversold.zip(self.after.oversold)?;
        let fee = |plan: &Plan| plan.oversold.and_then(|oversold| oversold.fee).unwrap_or(plan.fee);
        self.money(fee).map(|[from, to]| self.locale.messages.changed_oversold_fee(&from, &to))
    }

    /// What churn is based on.
    fn evidence(&self) -> Option<String> {
        let (locale, messages) = (self.locale, self.locale.messages);
        (self.before.evidence != self.after.evidence).then(|| match self.after.evidence {
            Some(evidence) => messages.changed_evidence(&locale.whole(evidence.at_risk), &locale.whole(evidence.lost)),
            None => messages.changed_no_evidence().to_owned(),
        })
    }

    fn hires(&self) -> Option<String> {
        let (locale, messages) = (self.locale, self.locale.messages);
        let all = |plan: &Plan| plan.hires.iter().map(|hire| f64::from(hire.count)).sum::<f64>();
        let first = self.after.hires.iter().map(|hire| hire.month).min();
        if let (Some(month), true) = (first, self.before.hires.is_empty()) {
            return Some(messages.changed_hires_more(&locale.whole(month), &locale.quantity(all(self.after))));
        }
        if let Some((from, to)) = self.count(all) {
            return Some(messages.changed_hires(&from, &to));
        }
        let in_month = |plan: &Plan, month| -> u32 {
            plan.hires.iter().filter(|hire| hire.month == month).map(|hire| hire.count).sum()
        };
        let mut hires = self.before.hires.iter().chain(&self.after.hires);
        let moved = hires.any(|hire| in_month(self.before, hire.month) != in_month(self.after, hire.month));
        moved.then(|| messages.changed_hire_months().to_owned())
    }

    fn recurring_hires(&self) -> Option<String> {
        let (locale, messages) = (self.locale, self.locale.messages);
        if self.before.recurring == self.after.recurring {
            return None;
        }
        Some(match self.after.recurring {
            None => messages.changed_no_recurring().to_owned(),
            Some(recurring) => messages.changed_recurring(
                &locale.months(f64::from(recurring.every_months)),
                &locale.whole(recurring.first_month),
                &locale.quantity(f64::from(recurring.count)),
            ),
        })
    }

    /// Referrals of so many clients that they are whole people.
    fn referrals(&self) -> Option<String> {
        const CLIENTS: f64 = 100.0;
        let (from, to) = self.count(|plan| plan.all_referrals() * CLIENTS)?;
        Some(self.locale.messages.changed_referrals(&from, &to))
    }

    fn pace(&self) -> Option<String> {
        let (locale, messages) = (self.locale, self.locale.messages);
        // The unit is said once where both are months, or both years.
        let every = self.values(|plan| plan.pace.months_per_sign_up());
        let brief = every.map(|months| locale.months_or_years(months));
        if every.iter().all(|months| *months >= 1.5) && brief[0] != brief[1] && brief[0].1 == brief[1].1 {
            return Some(messages.changed_pace_every(&brief[0].0.text, &locale.duration(every[1])));
        }
        let a_month = |sign_ups: f64| messages.pace_a_month(&messages.clients_level(&locale.quantity(sign_ups)));
        let brief = |sign_ups: f64| {
            let months = 1.0 / sign_ups;
            if sign_ups > 0.0 { locale.pace(months, &locale.duration(months)) } else { a_month(sign_ups) }
        };
        let fine = |sign_ups: f64| {
            let months = 1.0 / sign_ups;
            if sign_ups > 0.0 && months > 1.0 { messages.pace_every(&locale.months(months)) } else { a_month(sign_ups) }
        };
        let [from, to] = apart(self.values(Plan::sign_ups), [&brief, &fine])?;
        Some(messages.changed_pace(&from, &to))
    }
}

/// Both values as briefly as they can be told apart; none where they read the same.
fn apart(values: [f64; 2], writers: [&dyn Fn(f64) -> String; 2]) -> Option<FromTo> {
    writers.into_iter().map(|write| values.map(write)).find(|[from, to]| from != to)
}

/// The segments as the model takes them, each with its fraction of sign-ups.
fn shares(plan: &Plan) -> Vec<(f64, Segment)> {
    let segments = plan.scenario().segments;
    let sum: f64 = segments.iter().map(|segment| segment.sign_up_share).sum();
    segments.into_iter().map(|segment| (segment.sign_up_share / sum, segment)).collect()
}

/// Fraction of sign-ups that can leave any month.
fn month_to_month(plan: &Plan) -> f64 {
    shares(plan).iter().filter(|(_, segment)| segment.term_months == 1).map(|(part, _)| part).sum()
}

/// Mean term of the sign-ups under contract, months; none without any.
fn mean_term(plan: &Plan) -> Option<f64> {
    let (mut all, mut months) = (0.0, 0.0);
    for (part, segment) in shares(plan).iter().filter(|(_, segment)| segment.term_months > 1) {
        all += part;
        months += part * f64::from(segment.term_months);
    }
    (all > 0.0).then(|| months / all)
}

/// Kinds of clients that are won.
fn kinds(plan: &Plan) -> f64 {
    shares(plan).iter().filter(|(part, _)| *part > 0.0).count() as f64
}
