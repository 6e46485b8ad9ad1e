//! Reads a file.

use std::rc::Rc;

use serde_json::{Map, Value};

use super::super::decoder::Decoder;
use super::super::v2::{self, Part};
use super::{FORMAT, FileError, OpenedFile, VERSION};
use crate::state::scenarios::{MOST, free_number, is_text};
use crate::state::story::{MOST_SLIDERS, MOST_STEPS};
use crate::state::{Plan, Scenario, ScenarioLabel, Story, StorySlider, StoryStep, Workspace};
use crate::text::Language;

/// Longest part of a place, and of what stands there, that is named, characters.
const LONGEST_NAMED: usize = 60;

type Object = Map<String, Value>;

/// Reads a file from its JSON.
///
/// # Errors
/// See [`FileError`].
pub fn read(file: Value) -> Result<OpenedFile, FileError> {
    let Value::Object(mut file) = file else { return Err(FileError::Foreign) };
    if file.remove("format").as_ref().and_then(Value::as_str) != Some(FORMAT) {
        return Err(FileError::Foreign);
    }
    match file.remove("version").as_ref().and_then(Value::as_f64) {
        Some(version) if version == f64::from(VERSION) => {}
        Some(version) if version > f64::from(VERSION) => return Err(FileError::Newer),
        _ => return Err(lost("version")),
    }
    let mut reader = Reader::default();
    let language = reader.taken(&mut file, "", "language", language_of);
    let settings = object_at(file.remove("settings"), "settings")?.unwrap_or_default();
    let mut workspace = reader.pairs(settings, Part::Settings, "settings");
    let today = object_at(file.remove("today"), "today")?;
    workspace.today = today.map(|today| reader.plan(today, "today"));
    let scenarios = list_at(file.remove("scenarios"), "scenarios")?.ok_or_else(|| lost("scenarios"))?;
    let (all, edited) = reader.scenarios(scenarios)?;
    if let Some(story) = object_at(file.remove("story"), "story")? {
        workspace.story = Rc::new(reader.story(story, &all)?);
    }
    workspace.set_scenarios(all, edited);
    reader.leave_out(file, "");
    // A file that nothing can be used of takes nothing away.
    match reader.unread.first() {
        Some(first) if workspace == Workspace::default() => Err(lost(first)),
        _ => Ok(OpenedFile { workspace, language, unread: reader.unread }),
    }
}

fn lost(place: impl Into<String>) -> FileError {
    FileError::Lost(place.into())
}

/// What stands at a place, if something does.
fn object_at(value: Option<Value>, place: &str) -> Result<Option<Object>, FileError> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(object)) => Ok(Some(object)),
        Some(_) => Err(lost(place)),
    }
}

fn list_at(value: Option<Value>, place: &str) -> Result<Option<Vec<Value>>, FileError> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Array(list)) => Ok(Some(list)),
        Some(_) => Err(lost(place)),
    }
}

/// What could not be read so far.
#[derive(Default)]
struct Reader {
    unread: Vec<String>,
}

impl Reader {
    /// Names what cannot be used.
    fn left_out(&mut self, place: &str, value: &Value) {
        let value = value.to_string();
        let [place, value] = [place, &value].map(|text| -> String {
            text.chars().filter(|character| is_text(*character)).take(LONGEST_NAMED).collect()
        });
        self.unread.push(format!("{place}: {value}"));
    }

    /// Names what is left of an object once all that is known was taken from it.
    fn leave_out(&mut self, object: Object, place: &str) {
        for (name, value) in object {
            self.left_out(&format!("{place}{name}"), &value);
        }
    }

    /// Takes from an object what has a name, if it is there and can be used.
    fn taken<T>(&mut self, object: &mut Object, place: &str, name: &str, of: fn(&Value) -> Option<T>) -> Option<T> {
        let value = object.remove(name).filter(|value| !value.is_null())?;
        let taken = of(&value);
        if taken.is_none() {
            self.left_out(&format!("{place}{name}"), &value);
        }
        taken
    }

    /// The workspace with the pairs of an object.
    fn pairs(&mut self, mut object: Object, part: Part, place: &str) -> Workspace {
        let mut decoder = Decoder::default();
        let segments = object.remove(v2::SEGMENT);
        // As in links: inputs before all else.
        let (inputs, others): (Vec<_>, Vec<_>) = object.into_iter().partition(|(name, _)| v2::is_input(name));
        for (name, value) in inputs.into_iter().chain(others) {
            self.pair(&mut decoder, part, &format!("{place}.{name}"), &name, &value);
        }
        match segments {
            Some(Value::Array(segments)) => {
                for (row, segment) in segments.iter().enumerate() {
                    self.pair(&mut decoder, part, &format!("{place}.{}[{row}]", v2::SEGMENT), v2::SEGMENT, segment);
                }
            }
            Some(other) => self.left_out(&format!("{place}.{}", v2::SEGMENT), &other),
            None => {}
        }
        decoder.workspace()
    }

    fn pair(&mut self, decoder: &mut Decoder, part: Part, place: &str, name: &str, value: &Value) {
        let is_input = v2::is_input(name);
        let text = match value {
            Value::Bool(false) if name == v2::FLAG => return,
            Value::Bool(true) if name == v2::FLAG => Some(String::new()),
            Value::Null if is_input => Some(String::new()),
            Value::Number(number) if is_input => number.as_f64().map(|number| number.to_string()),
            Value::String(text) if !is_input && name != v2::FLAG => Some(text.clone()),
            _ => None,
        };
        let is_read = text.is_some_and(|text| v2::part(name) == Some(part) && v2::read(decoder, name, &text).is_ok());
        if !is_read {
            self.left_out(place, value);
        }
    }

    fn plan(&mut self, object: Object, place: &str) -> Rc<Plan> {
        self.pairs(object, Part::Plan, place).plan
    }

    /// The scenarios, and the place of the one that is edited.
    fn scenarios(&mut self, list: Vec<Value>) -> Result<(Vec<Scenario>, usize), FileError> {
        if list.is_empty() {
            return Err(lost("scenarios"));
        }
        let (mut all, mut edited) = (Vec::new(), None);
        for (place, value) in list.into_iter().enumerate() {
            let path = format!("scenarios[{place}]");
            if place >= MOST {
                self.left_out(&path, &value);
                continue;
            }
            let Value::Object(mut scenario) = value else { return Err(lost(path)) };
            let plan_path = format!("{path}.plan");
            let plan = object_at(scenario.remove("plan"), &plan_path)?.ok_or_else(|| lost(&plan_path))?;
            let path = path + ".";
            let number = self.taken(&mut scenario, &path, "number", number_of).unwrap_or_default();
            let name = self.taken(&mut scenario, &path, "name", text_of).unwrap_or_default();
            if self.taken(&mut scenario, &path, "edited", Value::as_bool) == Some(true) {
                edited = edited.or(Some(place));
            }
            self.leave_out(scenario, &path);
            all.push(Scenario { label: ScenarioLabel::new(number, &name), plan: self.plan(plan, &plan_path) });
        }
        self.number(&mut all);
        Ok((all, edited.unwrap_or_default()))
    }

    /// Gives those a number that have none, or one that another has.
    fn number(&mut self, all: &mut [Scenario]) {
        for place in 0..all.len() {
            let number = all[place].label.number;
            if number > 0 && all[..place].iter().any(|other| other.label.number == number) {
                self.left_out(&format!("scenarios[{place}].number"), &number.into());
                all[place].label.number = 0;
            }
        }
        for place in 0..all.len() {
            if all[place].label.number == 0 {
                all[place].label.number = free_number(all);
            }
        }
    }

    fn story(&mut self, mut object: Object, all: &[Scenario]) -> Result<Story, FileError> {
        let mut story = Story::default();
        let steps = list_at(object.remove("steps"), "story.steps")?.unwrap_or_default();
        for (place, value) in steps.into_iter().enumerate() {
            let path = format!("story.steps[{place}]");
            let Value::Object(mut step) = value else { return Err(lost(path)) };
            let number = step.get("scenario").and_then(number_of).unwrap_or_default();
            if place >= MOST_STEPS || !all.iter().any(|scenario| scenario.label.number == number) {
                self.left_out(&path, &step.into());
                continue;
            }
            let path = path + ".";
            step.remove("scenario");
            let title = self.taken(&mut step, &path, "title", text_of).unwrap_or_default();
            let note = self.taken(&mut step, &path, "note", text_of).unwrap_or_default();
            self.leave_out(step, &path);
            story.steps.push(StoryStep::new(number, &title, &note));
        }
        if let Some(names) = list_at(object.remove("sliders"), "story.sliders")? {
            story.sliders = self.sliders(&names);
        }
        self.leave_out(object, "story.");
        Ok(story)
    }

    fn sliders(&mut self, names: &[Value]) -> Vec<StorySlider> {
        let slider = |name: &Value| StorySlider::ALL.into_iter().find(|slider| Some(slider.name()) == name.as_str());
        let mut sliders = Vec::new();
        for (place, name) in names.iter().enumerate() {
            match slider(name) {
                Some(slider) if sliders.len() < MOST_SLIDERS && !sliders.contains(&slider) => sliders.push(slider),
                _ => self.left_out(&format!("story.sliders[{place}]"), name),
            }
        }
        sliders.sort_by_key(|slider| *slider as usize);
        sliders
    }
}

/// The number of a scenario.
fn number_of(value: &Value) -> Option<u8> {
    value.as_u64().and_then(|number| u8::try_from(number).ok()).filter(|number| *number > 0)
}

fn language_of(value: &Value) -> Option<Language> {
    value.as_str().and_then(Language::from_code)
}

fn text_of(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}
