//! Polish.

use super::texts::{ControlTexts, Plural, Texts};

pub static TEXTS: Texts = Texts {
    window_title: "Plateau: dlaczego przychody agencji przestają rosnąć",
    language: "Język",
    controls: "Twoje liczby",
    reset: "Wróć do przykładu",

    grows: "W tym tempie przestaniesz rosnąć przy *{money} miesięcznie*, za około *{months}*.",
    grows_slowly: "W tym tempie przestaniesz rosnąć przy *{money} miesięcznie*, ale nie w ciągu najbliższych stu lat.",
    there: "Już nie rośniesz: twoje plateau to *{money} miesięcznie* i właśnie na nim jesteś.",
    shrinks: "W tym tempie skurczysz się do *{money} miesięcznie*, za około *{months}*.",
    shrinks_slowly: "W tym tempie skurczysz się do *{money} miesięcznie*, ale nie w ciągu najbliższych stu lat.",
    runs_out: "Nikt nie zdobywa nowych klientów: za około *{months}* zniknie prawie całe *{money} miesięcznie*.",
    runs_out_slowly: "Nikt nie zdobywa nowych klientów: prędzej czy później zniknie całe *{money} miesięcznie*.",
    empty: "Nie ma klientów i nikt ich nie zdobywa: *nie ma przychodów*, które mogłyby rosnąć.",
    endless_hiring: "Dopóki zatrudniasz, *nie ma plateau*.",
    endless_referrals: "Klienci przyprowadzają więcej klientów, niż odchodzi: wzrost napędza się sam, *nie ma plateau*.",
    endless_expansion: "Opłaty rosną szybciej, niż odchodzą klienci: *nie ma plateau*.",

    because_grows: "Wtedy klienci odchodzą tak szybko, jak ich zdobywasz.",
    because_there: "Klienci odchodzą tak szybko, jak ich zdobywasz.",
    because_shrinks: "Tracisz więcej klientów, niż zdobywasz, aż zostanie ich dość mało.",
    because_nobody: "Dodaj handlowca, a zobaczysz, gdzie przychody się zatrzymają.",
    range: "Z prawdopodobieństwem {chance} w miesiącu {month} będzie to od {low} do {high}, jeśli churn naprawdę wynosi {churn}.",
    range_one: "Z prawdopodobieństwem {chance} w miesiącu {month} będzie to {low}, jeśli churn naprawdę wynosi {churn}.",

    lifetime: ControlTexts {
        label: "Czas życia klienta",
        unit: "mies.",
        slider: "w miesiącach",
        hint: "Churn: co miesiąc odchodzi {churn}",
    },
    reps: ControlTexts {
        label: "Handlowcy",
        unit: "osób",
        slider: "",
        hint: "Razem {pace} nowych klientów miesięcznie",
    },
    months_per_sign_up: ControlTexts {
        label: "Każdy zdobywa klienta co",
        unit: "mies.",
        slider: "tyle miesięcy",
        hint: "{pace} nowego klienta miesięcznie na osobę",
    },
    fee: ControlTexts { label: "Klient płaci", unit: "$ mies.", slider: "w dolarach miesięcznie", hint: "" },
    clients: ControlTexts { label: "Klienci dzisiaj", unit: "klientów", slider: "", hint: "" },

    months: Plural { one: "{n} miesiąc", few: "{n} miesiące", many: "{n} miesięcy", other: "{n} miesiąca" },
    client_count: Plural { one: "{n} klient", few: "{n} klienci", many: "{n} klientów", other: "{n} klienta" },
    rep_count: Plural { one: "{n} handlowiec", few: "{n} handlowcy", many: "{n} handlowców", other: "{n} handlowca" },
    month: "miesiąc {n}",

    chart_title: "Miesięczny przychód powtarzalny (MRR)",
    key_course: "oczekiwany",
    key_range: "prawdopodobny zakres",
    plateau_line: "plateau {money}",
    now: "dziś",
    axis_months: "miesiące",
    chart_summary: "Miesięczny przychód, okres: {horizon}. Od {from} dzisiaj do {to}, prawdopodobnie od {low} do {high}.",

    tile_plateau: "Plateau",
    tile_reached: "95% drogi",
    tile_reached_90: "90% w miesiącu {month}",
    tile_reached_now: "już osiągnięte",
    tile_reached_never: "nigdy",
    tile_reached_late: "po miesiącu 1200",
    tile_lifetime: "Czas życia klienta",
    tile_lifetime_next: "{tier} · jeszcze {months}, a będzie {better}",
    tile_lifetime_best: "{tier}, najlepszy poziom",
    tile_range: "Zakres w miesiącu {month}",
    tile_range_chance: "z prawdopodobieństwem {chance}",
    from_to: "{low} – {high}",
    none: "brak",
    lifetime_tiers: ["słaby", "przeciętny", "dobry", "doskonały"],

    problem_empty: "Wpisz liczbę.",
    problem_no_number: "„{typed}” to nie liczba.",
    problem_range: "Wpisz liczbę od {min} do {max}.",
    problem_whole: "Wpisz liczbę całkowitą.",
    problem_kept: "Do tego czasu liczy się {value}.",

    link_damaged: "Ten link jest niepełny albo zmieniony po drodze, więc nie został użyty. Poproś o niego jeszcze raz albo pracuj dalej z liczbami poniżej.",
    link_newer: "Ten link utworzyła nowsza wersja tej strony. Odśwież stronę i otwórz link ponownie.",
    link_foreign: "Ten link nie należy do tej strony, więc nie został użyty. Możesz pracować dalej z liczbami poniżej.",
    link_out_of_range: "Ten link zawiera liczbę spoza zakresu, więc nie został użyty. Możesz pracować dalej z liczbami poniżej.",
    dismiss: "Zamknij tę informację",

    sources: "Poziomy czasu życia według: {source}.",
    privacy: "Wszystko liczy twoja przeglądarka. To, co wpisujesz, nie opuszcza jej, chyba że udostępnisz link.",
};
