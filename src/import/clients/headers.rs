//! What the columns of a client list may be called.

use super::Role;
use crate::import::letters;
use crate::import::words::{self, Patterns};

/// Words of a column that holds something else.
const OTHER: i32 = -8;

/// What a column may be called, in the page's languages, and what speaks against it; in the order of [`Role::ALL`].
const WORDS: [&[Patterns]; 10] = [
    &[
        (&["client name", "customer name", "company name", "account name", "nazwa klienta", "nazwa firmy"], 6),
        (&["client*", "customer*", "company", "klient*", "firma", "kunde*", "societe", "empresa"], 4),
        (&["account", "business", "brand", "name", "nazwa", "nom", "nombre"], 3),
        (&["id", "nr", "no", "number", "numer"], 1),
        (&["manager", "rep", "reps", "owner", "executive", "since", "od", "status", "type", "email", "count"], OTHER),
        (&["date", "start*", "end*", "term", "fee", "opiekun*", "seit", "depuis", "desde", "phone", "contact"], OTHER),
        (&["success", "support", "city", "country"], OTHER),
    ],
    &[
        (&["start*", "begin*", "began", "poczat*", "rozpocz*", "beginn*", "debut*", "inicio", "eintritt"], 5),
        (
            &[
                "since", "joined", "signed", "sign up", "signup", "onboard*", "podpis*", "seit", "depuis", "desde",
                "alta",
            ],
            4,
        ),
        (&["from", "od", "ab", "won", "first day"], 3),
        (&["date", "data", "datum", "fecha", "created", "added"], 1),
        (&["end*", "churn*", "cancel*", "last", "contact", "birth*", "invoice*", "updated", "modified", "due"], OTHER),
        (&["fee", "mrr", "month", "koniec", "zakoncz*", "rezygn*", "ostatni*", "urodz*", "ende", "fin", "by"], OTHER),
        (&["renewal*", "next", "payment", "nps", "survey"], OTHER),
    ],
    &[
        (&["end*", "churn*", "cancel*", "left", "koniec", "konc*", "zakoncz*", "rezygn*", "odejsc*", "ende", "fin"], 5),
        (&["terminat*", "stop*", "offboard*", "exit*", "lost", "closed", "utrat*", "austritt", "kundigung", "baja"], 4),
        (&["until", "till", "to", "do", "bis", "hasta", "last day"], 3),
        (&["reason", "status", "start*", "contact", "rate", "risk", "probability", "type", "by", "note*"], OTHER),
        (&["powod", "won", "updated", "modified", "birth*", "renewal*", "poczat*", "rozpocz*", "flag"], OTHER),
        (&["created", "invoice*", "payment*", "contract date", "survey*", "next", "due", "review*", "expir*"], OTHER),
        (&["last seen", "last activity", "last login", "last touch*", "last call", "last meeting", "go live"], OTHER),
        (&["urodz*", "faktur*", "platnos*", "kontakt*", "utworz*", "data umowy", "geburt*", "rechnung*"], OTHER),
        (&["golive", "launch*", "kick off", "kickoff", "onboard*", "trial*", "wygas*", "odnowien*"], OTHER),
    ],
    &[
        (&["fee*", "mrr", "retainer*", "abonament*", "oplat*", "honorar*", "gebuhr*"], 5),
        (
            &["price", "revenue", "amount", "cena", "kwota", "stawka", "przychod*", "preis", "prix", "precio", "cuota"],
            4,
        ),
        (&["monthly", "tarif*", "montant", "betrag", "importe", "paid", "value", "wartosc"], 2),
        (&["ad", "ads", "adspend", "spend", "media", "budget*", "budzet*", "setup", "annual*", "yearly", "arr"], OTHER),
        (&["date", "data", "reklam*", "wydatk*", "total", "lifetime", "ltv"], OTHER),
    ],
    &[
        (&["ad spend", "adspend", "ads spend", "ad budget", "media spend", "media budget", "budzet reklam*"], 6),
        (&["spend", "reklam*", "wydatk*", "werbe*", "publicit*", "publicid*"], 4),
        (&["budget*", "budzet*"], 3),
        (&["fee*", "date", "platform"], OTHER),
    ],
    &[
        (&["contract term*", "contract length", "contract type", "dlugosc umowy", "okres umowy", "rodzaj umowy"], 6),
        (&["term", "terms", "commitment", "duration", "dlugosc*", "laufzeit", "duree", "plazo", "duracion"], 4),
        (&["contract", "umowa", "plan", "billing", "months", "okres*", "vertrag"], 2),
        (&["date", "data", "start*", "begin*", "end*", "id", "no", "number", "od", "do", "fee", "value"], OTHER),
        (&["podpis*", "rozpocz*", "zakoncz*", "signed", "poczat*", "koniec"], OTHER),
    ],
    &[
        (&["sales*", "sold by", "closer*", "account executive", "ae", "seller", "sprzedaw*", "handlow*"], 5),
        (&["vertrieb*", "verkauf*", "vendeu*", "vendedor*", "comercial*", "signed by", "closed by"], 5),
        (&["rep", "reps"], 2),
        (&["service*", "amount", "date", "data", "email", "price", "obslug*", "nps", "stage"], OTHER),
    ],
    &[
        (&["service*", "account manager", "csm", "success", "opiekun*", "obslug*", "betreuer*", "kundenbetreuer*"], 5),
        (&["manager", "am", "responsable", "gestor*", "support"], 4),
        (&["owner", "rep", "reps", "strategist"], 1),
        (&["sales*", "date", "data", "email", "fee", "type", "level", "nps"], OTHER),
    ],
    &[
        (&["nps", "recommend*"], 5),
        (&["score", "ocena", "punkt*"], 3),
        (&["rating", "answer", "wynik", "odpowied*"], 2),
        (&["group", "grupa", "comment*", "date", "data", "reason", "lead", "health", "risk"], OTHER),
    ],
    &[
        (&["last contact*", "ostatni* kontakt*", "last touch*", "last call", "last meeting", "last spoke"], 6),
        (&["last activity", "last seen", "kontakt*", "letzter kontakt", "dernier contact", "ultimo contacto"], 5),
        (&["contacted", "contact date", "contact"], 3),
        (&["name", "person", "email", "phone", "start*", "end*", "osoba", "contract"], OTHER),
    ],
];

/// Words by which a header is in a language that writes the day first.
const DAY_FIRST: [&str; 40] = [
    "poczat*",
    "rozpocz*",
    "podpis*",
    "od",
    "koniec",
    "konc*",
    "zakoncz*",
    "rezygn*",
    "klient",
    "klienta",
    "nazwa",
    "firma",
    "oplat*",
    "kwota",
    "cena",
    "umowa",
    "opiekun*",
    "handlow*",
    "sprzedaw*",
    "abonament*",
    "kunde*",
    "beginn*",
    "ende",
    "datum",
    "seit",
    "bis",
    "laufzeit",
    "gebuhr*",
    "preis",
    "debut*",
    "fin",
    "depuis",
    "societe",
    "prix",
    "inicio",
    "fecha",
    "desde",
    "hasta",
    "empresa",
    "cliente*",
];

/// How much a name says that a column has a role.
pub fn weight(words: &[String], role: Role) -> i32 {
    words::weight(words, WORDS[role as usize])
}

/// How many columns a row seems to name.
pub fn named<'a>(cells: impl Iterator<Item = &'a str>) -> usize {
    let is_name = |cell: &&str| {
        let words = letters::words(cell);
        Role::ALL.iter().any(|role| weight(&words, *role) > 0)
    };
    cells.filter(is_name).count()
}

/// Whether the names are in a language that writes the day first.
pub fn is_day_first(names: &[Vec<String>]) -> bool {
    names.iter().any(|words| DAY_FIRST.iter().any(|pattern| words::hold(words, pattern)))
}
