//! The rooms of the project, and which of them may use which: read from the source itself.
//!
//! Every path that leads to another file, in a `use` line or in the code, is an arrow from one file to the other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};
use syn::{File, ItemMod, ItemUse, UseTree, Visibility};

/// Each room with the rooms that it may use.
const ROOMS: [(&str, &[&str]); 10] = [
    ("model", &[]),
    ("text", &["model"]),
    ("api", &["model"]),
    ("import", &["api", "text", "model"]),
    ("state", &["api", "text", "model"]),
    ("browser", &["api", "text", "model"]),
    ("link", &["state", "import", "text", "model"]),
    ("outcome", &["state", "import", "api", "model"]),
    ("wording", &["outcome", "link", "state", "import", "text", "model"]),
    ("ui", &["wording", "outcome", "link", "state", "browser", "import", "text", "model"]),
];

/// Crates that only run in a browser, and the rooms that may use them. In `api` they stand behind the feature `app`.
const BROWSER_CRATES: [&str; 6] = ["gloo", "js_sys", "wasm_bindgen", "wasm_split_helpers", "web_sys", "yew"];
const BROWSER_ROOMS: [&str; 3] = ["api", "browser", "ui"];
/// Files elsewhere that have what natively is the standard library's from the browser.
const BROWSER_FILES: [&str; 1] = ["text::decimal"];

/// A module: the names from the crate's root.
type Module = Vec<String>;

/// A module's file, with the paths that stand in it.
struct Source {
    /// The file's own module, and those written inside it.
    modules: BTreeSet<Module>,
    /// The paths, made absolute, each as a list of names.
    paths: BTreeSet<Vec<String>>,
    /// What the module hands on (`pub use`): where each name leads to.
    handed_on: BTreeMap<Vec<String>, Vec<String>>,
}

/// Collects the paths of a file.
struct Paths<'a> {
    module: Module,
    /// Modules that have a file of their own.
    files: &'a BTreeSet<Module>,
    /// What the `use` lines so far have given a name.
    named: BTreeMap<String, Vec<String>>,
    found: Source,
}

impl Paths<'_> {
    /// The path from the crate's root; none for a path to another crate, or to something of this file.
    fn absolute(&self, path: &[String]) -> Option<Vec<String>> {
        let first = path.first()?;
        let child = [self.module.as_slice(), std::slice::from_ref(first)].concat();
        let (before, rest) = match first.as_str() {
            "crate" => (Vec::new(), &path[1..]),
            "self" => (self.module.clone(), &path[1..]),
            "super" => {
                let up = path.iter().take_while(|name| *name == "super").count();
                (self.module[..self.module.len().saturating_sub(up)].to_vec(), &path[up..])
            }
            _ if self.named.contains_key(first) => (self.named[first].clone(), &path[1..]),
            _ if self.files.contains(&child) => (child, &path[1..]),
            name if BROWSER_CRATES.contains(&name) => (vec![format!("::{name}")], &path[1..]),
            _ => return None,
        };
        Some([&before, rest].concat())
    }

    /// Keeps every path of a `use` line. What a module hands on is no use of its own.
    fn keep_tree(&mut self, before: &[String], tree: &UseTree, handed_on: bool) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        let (path, name) = match tree {
            UseTree::Path(path) => return self.keep_tree(&with(&path.ident), &path.tree, handed_on),
            UseTree::Group(group) => {
                return group.items.iter().for_each(|tree| self.keep_tree(before, tree, handed_on));
            }
            UseTree::Name(name) if name.ident == "self" => (before.to_vec(), before.last().cloned()),
            UseTree::Name(name) => (with(&name.ident), Some(name.ident.to_string())),
            UseTree::Rename(rename) => (with(&rename.ident), Some(rename.rename.to_string())),
            UseTree::Glob(_) => (before.to_vec(), None),
        };
        let Some(path) = self.absolute(&path) else { return };
        let Some(name) = name else { return };
        if handed_on {
            let here = [self.module.as_slice(), std::slice::from_ref(&name)].concat();
            self.found.handed_on.insert(here, path.clone());
        } else {
            self.found.paths.insert(path.clone());
        }
        self.named.insert(name, path);
    }
}

impl Visit<'_> for Paths<'_> {
    fn visit_item_use(&mut self, line: &ItemUse) {
        self.keep_tree(&[], &line.tree, matches!(line.vis, Visibility::Public(_)));
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.found.paths.extend(self.absolute(&names));
        visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, module: &ItemMod) {
        if module.content.is_some() {
            self.module.push(module.ident.to_string());
            self.found.modules.insert(self.module.clone());
            visit::visit_item_mod(self, module);
            self.module.pop();
        }
    }
}

/// The module of a file below `src`.
fn module_of(file: &Path) -> Module {
    file.with_extension("").iter().map(|name| name.to_string_lossy().into_owned()).collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files = Vec::new();
    for path in entries {
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// All sources by their modules. The roots of the library and of the programs, which tie all rooms together, are left out.
fn sources() -> BTreeMap<Module, Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = rust_files(&root).into_iter().map(|file| (module_of(file.strip_prefix(&root).unwrap()), file));
    let files: BTreeMap<Module, PathBuf> =
        files.filter(|(module, _)| !matches!(module[0].as_str(), "lib" | "main" | "bin")).collect();
    let modules = files.keys().cloned().collect();
    let source = |(module, file): (Module, PathBuf)| {
        let text = fs::read_to_string(&file).unwrap();
        let syntax: File = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let found =
            Source { modules: BTreeSet::from([module.clone()]), paths: BTreeSet::new(), handed_on: BTreeMap::new() };
        let mut paths = Paths { module: module.clone(), files: &modules, named: BTreeMap::new(), found };
        paths.visit_file(&syntax);
        (module, paths.found)
    };
    files.clone().into_iter().map(source).collect()
}

/// The file that a path leads to, behind whatever hands it on: the longest beginning of it that is a module.
fn file_of<'a>(sources: &'a BTreeMap<Module, Source>, path: &[String]) -> Option<&'a Module> {
    let is_module = |module: &[String]| sources.values().any(|source| source.modules.contains(module));
    let handed_on = |length: usize| {
        let name = Some(&path[..length]).filter(|name| !is_module(name))?;
        sources.values().find_map(|source| source.handed_on.get(name))
    };
    if let Some((origin, length)) = (1..=path.len()).find_map(|length| Some((handed_on(length)?, length))) {
        return file_of(sources, &[origin, &path[length..]].concat());
    }
    let modules = (1..=path.len()).rev().map(|length| &path[..length]);
    modules
        .filter_map(|module| sources.iter().find(|(_, source)| source.modules.contains(module)))
        .map(|(module, _)| module)
        .next()
}

#[test]
fn each_room_uses_only_rooms_to_its_right() {
    let sources = sources();
    let mut rooms = BTreeSet::new();
    for (module, source) in &sources {
        let room = module[0].as_str();
        rooms.insert(room);
        let (_, allowed) = ROOMS.iter().find(|(name, _)| *name == room).unwrap_or_else(|| panic!("a new room: {room}"));
        for path in source.paths.iter().chain(source.handed_on.values()) {
            let used = path.first().map(String::as_str).unwrap_or_default();
            if let Some(name) = used.strip_prefix("::") {
                let module = module.join("::");
                let may = BROWSER_ROOMS.contains(&room) || BROWSER_FILES.contains(&module.as_str());
                assert!(may, "{module} uses {name}, which only runs in a browser");
            } else if used != room && ROOMS.iter().any(|(name, _)| *name == used) {
                assert!(allowed.contains(&used), "{} uses {}", module.join("::"), path.join("::"));
            }
        }
    }
    assert_eq!(rooms, ROOMS.iter().map(|(name, _)| *name).collect(), "every room has files");
}

#[test]
fn views_name_types_of_the_model_and_call_nothing_of_it() {
    let sources = sources();
    for (module, source) in sources.iter().filter(|(module, _)| module[0] == "ui") {
        for path in source.paths.iter().filter(|path| path[0] == "model") {
            let is_module = sources.values().any(|source| source.modules.contains(path));
            let names_type = path.iter().any(|name| name.starts_with(char::is_uppercase));
            assert!(is_module || names_type, "{} uses {}", module.join("::"), path.join("::"));
        }
    }
}

#[test]
fn allowed_arrows_lead_one_way() {
    for (place, (room, allowed)) in ROOMS.iter().enumerate() {
        for used in *allowed {
            assert!(ROOMS[..place].iter().any(|(name, _)| name == used), "{room} may not use {used}: it stands above");
        }
    }
}

/// The files that each file uses. A module and those inside it tell one thing in parts: what they use of each other is
/// left out.
fn arrows(sources: &BTreeMap<Module, Source>) -> BTreeMap<&Module, BTreeSet<&Module>> {
    let apart = |module: &Module, file: &Module| !file.starts_with(module) && !module.starts_with(file);
    let used = |module: &Module, source: &Source| {
        let files = source.paths.iter().filter_map(|path| file_of(sources, path));
        files.filter(|file| apart(module, file)).collect()
    };
    sources.iter().map(|(module, source)| (module, used(module, source))).collect()
}

#[test]
fn files_form_no_circle() {
    let sources = sources();
    let mut left = arrows(&sources);
    assert!(left.values().any(|used| !used.is_empty()));
    // Files that use nothing but files already taken away are taken away; what is left at the end stands in circles.
    loop {
        let free: Vec<&Module> = left.iter().filter(|(_, used)| used.is_empty()).map(|(module, _)| *module).collect();
        if free.is_empty() {
            break;
        }
        for module in free {
            left.remove(module);
            for used in left.values_mut() {
                used.retain(|file| *file != module);
            }
        }
    }
    let circles: Vec<String> = left
        .iter()
        .map(|(module, used)| {
            let used: Vec<String> = used.iter().map(|module| module.join("::")).collect();
            format!("{} -> {}", module.join("::"), used.join(", "))
        })
        .collect();
    assert!(circles.is_empty(), "circles:\n{}", circles.join("\n"));
}
