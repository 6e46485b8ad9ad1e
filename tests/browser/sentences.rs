//! The answer in each case that there is, and what the likely range rests on.

use thirtyfour::Key;

use super::browser::{DESK, Setup};
use super::page::{Page, STATUS, link, slider};

/// A plan as a link tells it, parts of the answer, of the reason below it, and of tiles.
struct Case {
    pairs: &'static str,
    answer: &'static [&'static str],
    because: &'static [&'static str],
    tiles: &'static [(&'static str, &'static str)],
}

const ENGLISH: [Case; 10] = [
    Case {
        pairs: "life=12",
        answer: &["you stop growing at $20,000 a month, in about 35 months"],
        because: &["clients leave as fast as you win them", "if churn really is 8.33%", "in month 60"],
        tiles: &[("95% of the way", "month 35")],
    },
    Case {
        pairs: "clients=2",
        answer: &["You have stopped growing", "$20,000 a month, and you are on it"],
        because: &["Clients leave as fast as you win them."],
        tiles: &[("95% of the way", "already there")],
    },
    Case {
        pairs: "life=20&clients=10&refer=0.24",
        answer: &["you shrink to $55,556 a month"],
        because: &["You lose more clients than you win", "if churn really is 5%"],
        tiles: &[("Plateau", "5.56 clients")],
    },
    Case {
        pairs: "life=10000",
        answer: &["you stop growing at $16.7M a month, but not in the next hundred years"],
        because: &["if churn really is 0.01%"],
        tiles: &[("95% of the way", "after month 1,200")],
    },
    Case {
        pairs: "again=6x6x1",
        answer: &["As long as you keep hiring there is no plateau", "in month 60 you are at $175,058 a month"],
        because: &["If hiring stopped then, growth would end at $220,000 a month."],
        tiles: &[("Plateau", "none"), ("95% of the way", "never")],
    },
    Case {
        pairs: "refer=1.2",
        answer: &["Clients bring more clients than leave", "there is no plateau"],
        because: &["if churn really is 8.33%"],
        tiles: &[("Plateau", "none"), ("95% of the way", "never")],
    },
    Case {
        pairs: "expand=0.1",
        answer: &["Fees grow faster than clients leave: there is no plateau"],
        because: &["if churn really is 8.33%"],
        tiles: &[("Plateau", "none"), ("Net revenue retention", "110.5%")],
    },
    Case {
        pairs: "reps=0&clients=8",
        answer: &["Nobody wins new clients: in about 35 months almost all of $80,000 a month is gone"],
        because: &["Add a sales rep"],
        tiles: &[("Plateau", "$0")],
    },
    Case {
        pairs: "life=10000&reps=0&clients=8",
        answer: &["Nobody wins new clients: sooner or later all of $80,000 a month is gone"],
        because: &["Add a sales rep"],
        tiles: &[("95% of the way", "after month 1,200")],
    },
    Case {
        pairs: "reps=0",
        answer: &["No clients, and nobody who wins any: there is no revenue to grow"],
        because: &["Add a sales rep"],
        tiles: &[("Plateau", "$0")],
    },
];

const POLISH: [Case; 6] = [
    Case {
        pairs: "clients=2",
        answer: &["Już nie rośniesz", "20 000 $ miesięcznie i właśnie na nim jesteś"],
        because: &["jeśli churn naprawdę wynosi 8,33%"],
        tiles: &[("95% drogi", "już osiągnięte")],
    },
    Case {
        pairs: "life=20&clients=10&refer=0.24",
        answer: &["skurczysz się do 55 556 $ miesięcznie"],
        because: &["Tracisz więcej klientów, niż zdobywasz"],
        tiles: &[("Plateau", "5,56 klienta")],
    },
    Case {
        pairs: "again=6x6x1",
        answer: &["Dopóki zatrudniasz, nie ma plateau: w miesiącu 60 będzie to 175 058 $"],
        because: &["220 000 $"],
        tiles: &[("Plateau", "brak"), ("95% drogi", "nigdy")],
    },
    Case { pairs: "refer=1.2", answer: &["wzrost napędza się sam"], because: &[], tiles: &[] },
    Case { pairs: "expand=0.1", answer: &["Opłaty rosną szybciej"], because: &[], tiles: &[] },
    Case { pairs: "reps=0", answer: &["nie ma przychodów"], because: &["Dodaj handlowca"], tiles: &[] },
];

#[track_caller]
fn tells(page: &Page, case: &Case) {
    for part in case.answer {
        page.answers(part);
    }
    for part in case.because {
        page.shows(".because", part);
    }
    for (title, part) in case.tiles {
        page.tile_shows(title, part);
    }
    // What is read out is the answer.
    page.shows(STATUS, &page.answer());
    let words = page.text("main");
    for bad in ["NaN", "undefined", "{", "}", "*"] {
        assert!(!words.contains(bad), "{bad} with {}: {words}", case.pairs);
    }
}

#[test]
fn each_outlook_has_its_sentence() {
    let page = Page::open(&link("reps=2"));
    page.answers("$40,000");
    for case in ENGLISH {
        page.follow(&link(case.pairs));
        tells(&page, &case);
    }
    assert_eq!(page.console(), [""; 0]);
}

#[test]
fn each_outlook_has_its_sentence_in_polish() {
    let page = Page::open_with(&Setup { languages: "pl", ..DESK }, "");
    for case in POLISH {
        page.follow(&link(case.pairs));
        tells(&page, &case);
    }
}

#[test]
fn the_likely_range_tells_its_own_chance_and_ends() {
    let page = Page::open("");
    let (low, high, chance): (f64, f64, f64) = page.js(
        "const { mrrP10, mrrP90, rangeProbability } = window.plateau.project({ reps: 1, signUpsPerRepPerMonth: 1 / 6,
           segments: [{ signUpShare: 1, monthlyFee: 10000, monthlyChurn: 1 / 12 }] }).months[60];
         return [mrrP10, mrrP90, rangeProbability]",
    );
    assert_eq!((low, high), (0.0, 40_000.0));
    let sentence = format!("With {:.0}% chance you will stand between $0 and $40,000 in month 60", chance * 100.0);
    page.shows(".because", &sentence);
    page.tile_shows("Range in month 60", &format!("with {:.0}% chance", chance * 100.0));
}

#[test]
fn evidence_takes_the_place_of_the_condition() {
    for (languages, sure, evidence) in [
        ("en", "if churn really is 8.33%", "for all the churn that fits 2 of 25 clients lost in a month"),
        ("pl", "jeśli churn naprawdę wynosi 8,33%", "przy każdym churnie, który pasuje do 2 z 25 klientów"),
    ] {
        let page = Page::open_with(&Setup { languages, ..DESK }, "");
        page.shows(".because", sure);
        let before = page.text(".because");
        page.follow(&link("seen=2x25"));
        page.shows(".because", evidence);
        let after = page.text(".because");
        assert!(!after.contains(sure) && after.len() != before.len(), "{after}");
        // It stays with the plan.
        page.press_on(&slider("reps"), Key::Right, 1);
        page.linked(|hash| hash.contains("seen=2x25") && hash.contains("reps=2"));
        page.shows(".because", evidence);
    }
}

#[test]
fn one_sentence_is_read_out_when_the_person_pauses() {
    let page = Page::open("");
    let script = "window.spoken = []; new MutationObserver(() => window.spoken.push(document.querySelector('p[role=status]').textContent))
        .observe(document.querySelector('p[role=status]'), { childList: true, characterData: true, subtree: true })";
    page.js::<()>(script);
    assert_eq!(page.text(STATUS), "", "nothing is said before anything has happened");
    page.press_on(&slider("lifetime"), Key::Right, 12);
    page.shows(STATUS, "$40,000");
    let spoken: Vec<String> = page.js("return window.spoken");
    assert_eq!(spoken.len(), 1, "only where it came to rest: {spoken:?}");
}
