//! A language with its formats: everything that turns a figure into words.

use std::rc::Rc;

use crate::browser::intl::Formats;
use crate::i18n::template::{self, Piece};
use crate::i18n::{Language, Plural, Texts};
use crate::model::Projection;
use crate::model::bounds::{Bound, Unit};
use crate::model::outlook::Outlook;

/// The language of the page. Equal when the language is.
#[derive(Clone)]
pub struct Words {
    /// Which one.
    pub language: Language,
    /// Its texts.
    pub texts: &'static Texts,
    /// Its numbers.
    pub formats: Rc<Formats>,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl Words {
    /// The words of a language.
    pub fn new(language: Language) -> Self {
        Self { language, texts: language.texts(), formats: Rc::new(Formats::new(language)) }
    }

    /// A text with its gaps filled.
    pub fn fill(&self, text: &str, values: &[(&str, &str)]) -> String {
        template::fill(text, values)
    }

    /// A text that counts.
    pub fn count(&self, plural: &Plural, value: f64) -> String {
        self.fill(plural.form(&self.formats.plural(value)), &[("n", &self.formats.number(value))])
    }

    /// "12 months".
    pub fn months(&self, months: f64) -> String {
        self.count(&self.texts.months, months)
    }

    /// An input's value as the field beside it shows it.
    pub fn shown(&self, bound: &Bound, value: f64) -> String {
        let value = if bound.unit == Unit::Share { value * 100.0 } else { value };
        self.formats.exact(value)
    }

    /// An input's value in words, for a slider.
    pub fn spoken(&self, bound: &Bound, value: f64) -> String {
        match bound.unit {
            Unit::Months => self.months(value),
            Unit::Clients => self.count(&self.texts.client_count, value),
            Unit::People => self.count(&self.texts.rep_count, value),
            Unit::Money => self.formats.money(value),
            Unit::Share => self.formats.percent(value),
            Unit::Factor | Unit::Count => self.formats.number(value),
        }
    }

    /// The sentence that carries the answer.
    pub fn answer(&self, projection: &Projection) -> Vec<Piece> {
        let texts = self.texts;
        let today = projection.months.first().map_or(0.0, |m| m.mean.mrr);
        let told = |soon: &str, late: &str, mrr: f64, month: Option<u32>| match month {
            Some(month) => {
                let (money, months) = (self.formats.money(mrr), self.months(f64::from(month)));
                template::pieces(soon, &[("money", &money), ("months", &months)])
            }
            None => template::pieces(late, &[("money", &self.formats.money(mrr))]),
        };
        match projection.outlook() {
            Outlook::Empty => template::pieces(texts.empty, &[]),
            Outlook::RunsOut { month } => told(texts.runs_out, texts.runs_out_slowly, today, month),
            Outlook::Grows { level, month } => told(texts.grows, texts.grows_slowly, level.mrr, month),
            Outlook::There { level } => told(texts.there, texts.there, level.mrr, None),
            Outlook::Shrinks { level, month } => told(texts.shrinks, texts.shrinks_slowly, level.mrr, month),
            Outlook::Endless { reason, .. } => template::pieces(texts.endless(reason), &[]),
        }
    }

    /// Why, and how sure.
    pub fn because(&self, projection: &Projection, churn: f64) -> String {
        let texts = self.texts;
        let why = match projection.outlook() {
            Outlook::Empty | Outlook::RunsOut { .. } => texts.because_nobody,
            Outlook::Grows { .. } => texts.because_grows,
            Outlook::There { .. } => texts.because_there,
            Outlook::Shrinks { .. } => texts.because_shrinks,
            Outlook::Endless { .. } => "",
        };
        let Some(last) = projection.months.last().filter(|m| m.range.mrr[2] > 0.0) else { return why.to_owned() };
        let [low, _, high] = last.range.mrr.map(|mrr| self.formats.money(mrr));
        let values = [
            ("month", self.formats.number((projection.months.len() - 1) as f64)),
            ("chance", self.formats.chance(last.range.probability)),
            ("churn", self.formats.percent(churn)),
            ("low", low),
            ("high", high),
        ];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let range = if last.range.mrr[0] == last.range.mrr[2] { texts.range_one } else { texts.range };
        format!("{why} {}", self.fill(range, &values))
    }

    /// The chart in a sentence.
    pub fn chart_summary(&self, projection: &Projection) -> String {
        let (Some(first), Some(last)) = (projection.months.first(), projection.months.last()) else {
            return String::new();
        };
        let horizon = self.months((projection.months.len() - 1) as f64);
        let [low, _, high] = last.range.mrr.map(|mrr| self.formats.money(mrr));
        let (from, to) = (self.formats.money(first.mean.mrr), self.formats.money(last.mean.mrr));
        let values = [("horizon", &*horizon), ("from", &from), ("to", &to), ("low", &low), ("high", &high)];
        self.fill(self.texts.chart_summary, &values)
    }
}
