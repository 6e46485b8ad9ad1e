### What Plateau says in Polish. *Stars* print the answer in bold; they come in pairs, as in en.ftl.
### `{ $money }` and the like are filled in by the program, in the nominative: keep each one, where that case fits.
### Where a text depends on a number, give all four plural forms: `one` (1), `few` (2), `many` (5), and `*[other]` (1,5) last.

# --- Names of the browser's window, one for each view ---

window-title-plateau = Plateau: dlaczego przychód twojej agencji przestaje rosnąć
window-title-retention = Retencja i wartość życiowa klienta · Plateau
window-title-clients = Moi klienci · Plateau
window-title-nps = Net Promoter Score · Plateau
window-title-strategies = Strategie, które podnoszą twoje plateau · Plateau
window-title-reps = Handlowcy i opiekunowie klientów · Plateau
window-title-sources = Źródła · Plateau

# --- The bar at the top ---

view-plateau = Plateau
view-retention = Retencja
view-clients = Moi klienci
view-nps = NPS
view-strategies = Strategie
view-reps = Handlowcy
view-sources = Źródła
language = Język
share = Udostępnij
link-copied = Link skopiowany
copy-link = Skopiuj ten link:
undo = Cofnij
redo = Ponów
nothing-to-undo = Nie ma jeszcze czego cofnąć
nothing-to-redo = Nie ma czego ponowić
loading = Wczytywanie…

# --- First view: today, what if, examples ---

your-numbers = Twoje liczby
your-numbers-example = Przykład: wpisz swoje liczby
what-if = Po zmianach
save-as-today = Zapisz jako „dziś”
save-as-today-hint = Zapisuje te liczby jako punkt wyjścia. Potem przesuwaj suwaki i porównuj.
saved-as-today = Zapisano jako „dziś”. Zmień liczbę, a zobaczysz różnicę.
update-today = Zapisz jako „dziś”
back-to-today = Wróć do „dziś”
presets = Przykłady
presets-replace = Przykład zastąpi twoje liczby.
preset-replaced = Przykład zastąpił twoje liczby.
bring-back = Przywróć je
preset-growing = Wzrost aż do plateau
preset-stuck = Zastój na plateau
preset-second-rep = Drugi handlowiec
preset-longer-lifetime = Klienci zostają dłużej
preset-rep-every-half-year = Handlowiec co pół roku
growth-inputs = Wzrost i zatrudnianie
cost-inputs = Koszty i marża
chart-inputs = Wykres

# --- First view: the answer ---

grows = W tym tempie zatrzymasz się na *{ $level }* za mniej więcej *{ $months }*.
grows-slowly = W tym tempie zatrzymasz się na *{ $level }*, ale nie w ciągu najbliższych 100 lat.
there = Jesteś na swoim plateau: *{ $level }*.
shrinks = W tym tempie spadniesz do *{ $level }* za mniej więcej *{ $months }*.
shrinks-slowly = W tym tempie spadniesz do *{ $level }*, ale nie w ciągu najbliższych 100 lat.
runs-out = Nie pozyskujesz nowych klientów. Za mniej więcej *{ $months }* z twoich *{ $today }* nie zostanie prawie nic.
runs-out-slowly = Nie pozyskujesz nowych klientów. Prędzej czy później z twoich *{ $today }* nie zostanie nic.
clients-level = { $n ->
        [one] { $n } klienta
        [few] { $n } klientów
        [many] { $n } klientów
       *[other] { $n } klienta
    }
margin-level = { $money } marży miesięcznie
empty = Nie masz klientów ani nikogo, kto by ich pozyskał, więc *nie ma przychodu*, który mógłby rosnąć.
endless-hiring = Dopóki zatrudniasz, *plateau nie ma*: w { $month }. miesiącu dojdziesz do *{ $amount }*.
because-referrals = Zależy to od liczby podpisanych poleceń rocznie na klienta: { $referrals }. Jeśli to za dużo, plateau jednak jest.
because-expansion = Zależy to od tego, że opłaty zawsze rosną o { $expansion } miesięcznie.
endless-referrals = Z poleceń przybywa więcej klientów, niż odchodzi. Wzrost napędza się sam, więc *plateau nie ma*.
endless-expansion = Opłaty rosną szybciej, niż odchodzą klienci, więc *plateau nie ma*.

# --- First view: why, and how sure. A condition (`if-…`) ends the sentence of the range. ---

versus-unchanged = To twoje liczby na dziś. Zmień którąś, a zobaczysz różnicę.
versus-more = Dziś zatrzymasz się na *{ $today }*. Twoje zmiany dodają *{ $difference }*.
versus-less = Dziś zatrzymasz się na *{ $today }*. Twoje zmiany odejmują *{ $difference }*.
versus-same = Dziś też zatrzymasz się na *{ $today }*. Twoje zmiany nie przesuwają plateau.
versus-plateau = Dziś zatrzymasz się na *{ $today }*.
versus-none = Przy dzisiejszych liczbach nie ma plateau.
because-grows = Wtedy klienci odchodzą już tak szybko, jak ich pozyskujesz.
because-there = Klienci odchodzą tak szybko, jak ich pozyskujesz.
because-shrinks = Tracisz klientów szybciej, niż ich pozyskujesz. Przychód zatrzyma się, gdy jedno zrówna się z drugim.
because-nobody = Dodaj handlowca, a zobaczysz, na jakim poziomie zatrzyma się przychód.
because-hiring = Jeśli wtedy zakończysz zatrudnianie, zatrzymasz się na { $money } miesięcznie.
range = Co najmniej 8 razy na 10 będziesz mieć { $of } od { $low } do { $high } w { $month }. miesiącu, { $condition }.
range-of-revenue = przychód
range-of-clients = liczbę klientów
range-of-margin = marżę
range-one = Co najmniej 8 razy na 10 będziesz mieć { $of } { $low } w { $month }. miesiącu, { $condition }.
if-churn = przy miesięcznym churnie { $churn }
if-evidence = przy miesięcznym churnie { $churn }, tak niepewnym jak dane (utraconych: { $lost } na { $at-risk } klientomiesięcy)

# --- First view: which step lifts revenue most ---

levers-title = Co najbardziej podniesie przychód?
levers-hint = Naciśnij, żeby wypróbować. Kwoty dotyczą { $month }. miesiąca.

# --- First view: inputs. `.unit` stands behind the field, `.slider` is read aloud after the label, `.hint` stands below. ---

input-lifetime = Czas współpracy
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
    .slider = w miesiącach
hint-lifetime = Co miesiąc odchodzi { $churn } klientów
as-churn = Podaj jako churn
input-churn = Miesięczny churn
    .unit = % klientów
    .slider = procent klientów
hint-churn = Klienci zostają { $months }
as-lifetime = Podaj czas współpracy
input-reps = Handlowcy
hint-reps = Nowych klientów miesięcznie dziś, wszyscy handlowcy: { $pace }
input-months-per-sign-up = Handlowiec pozyskuje klienta co
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
    .slider = ile miesięcy
hint-months-per-sign-up = Nowych klientów miesięcznie na handlowca: { $pace }
input-sign-ups = Nowi klienci na handlowca
    .unit = miesięcznie
    .slider = miesięcznie
hint-sign-ups = Handlowiec pozyskuje { $pace }
pace-every = klienta co { $months }
pace-every-month = klienta co miesiąc
pace-a-month = { $clients } miesięcznie
as-sign-ups = Podaj liczbę na miesiąc
as-months = Podaj w miesiącach
input-ramp = Czas wdrożenia handlowca
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
    .slider = w miesiącach
input-fee = Opłata od klienta
    .unit = { $currency }/mies.
    .slider = miesięcznie
input-clients = Klienci dziś
input-expansion = Wzrost opłat
    .unit = % miesięcznie
    .slider = procent miesięcznie
    .hint = Ekspansja: klienci z czasem płacą ci więcej
input-referrals = Polecenia od klienta
    .unit = rocznie
    .slider = rocznie
    .hint = Licz tylko te, które kończą się umową
input-asked-referrals = Polecenia na prośbę
input-rep-cost = Koszt handlowca
    .unit = { $currency }/mies.
    .slider = miesięcznie
input-commission = Prowizja od umowy
    .unit = { $n ->
        [one] miesięczna opłata
        [few] miesięczne opłaty
        [many] miesięcznych opłat
       *[other] miesięcznej opłaty
    }
    .slider = w miesięcznych opłatach
input-margin = Marża brutto
    .unit = %
    .slider = procent
    .hint = Co zostaje z przychodu po obsłudze klientów
input-horizon = Długość wykresu
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
    .slider = w miesiącach
currency = Waluta
currency-hint = Kwoty nie są przeliczane.
input-target-mrr = Docelowy przychód
    .unit = { $currency }/mies.
    .slider = miesięcznie
input-target-month = Docelowy miesiąc

# --- First view: hires. In the rows, the arguments are fields to type in. ---

hire-row = + { $count } w miesiącu { $month }
recurring-row = + { $count } co { $every } mies. od miesiąca { $first }
hire-field-count = Zatrudnienie { $n }: liczba handlowców
hire-field-month = Zatrudnienie { $n }: miesiąc startu
recurring-field-count = Regularne zatrudnianie: liczba handlowców
recurring-field-every = Regularne zatrudnianie: co ile miesięcy
recurring-field-first = Regularne zatrudnianie: pierwszy miesiąc
input-hire-month = Miesiąc startu
input-hire-count = Handlowcy
input-recurring-first = Pierwszy miesiąc
input-recurring-every = Co ile miesięcy
input-recurring-count = Ilu za każdym razem
add-hire = Dodaj zatrudnienie
add-recurring = Dodaj regularne zatrudnianie
remove-hire = Usuń zatrudnienie { $n }
remove-recurring = Usuń regularne zatrudnianie

# --- Quantities, which other texts are filled with ---

months = { $n ->
        [one] { $n } miesiąc
        [few] { $n } miesiące
        [many] { $n } miesięcy
       *[other] { $n } miesiąca
    }
years = { $n ->
        [one] { $n } rok
        [few] { $n } lata
        [many] { $n } lat
       *[other] { $n } roku
    }
client-count = { $n ->
        [one] { $n } klient
        [few] { $n } klientów
        [many] { $n } klientów
       *[other] { $n } klienta
    }
rep-count = { $n ->
        [one] { $n } handlowiec
        [few] { $n } handlowców
        [many] { $n } handlowców
       *[other] { $n } handlowca
    }
points = { $n ->
        [one] { $n } punkt
        [few] { $n } punkty
        [many] { $n } punktów
       *[other] { $n } punktu
    }
month = { $n }. miesiąc

# --- First view: the chart. Keys stand in the legend, and before a value at the cursor. ---

measure = Pokaż na wykresie
measure-revenue = Przychód
measure-clients = Klienci
measure-margin = Marża
chart-title-revenue = Miesięczny przychód (MRR)
chart-title-clients = Klienci
chart-title-margin = Miesięczna marża po kosztach sprzedaży
chart-title-money = { $title }, { $currency }
key-course = Prognoza
key-what-if = Po zmianach
key-today = Dziś
hire-mark-first = { $n ->
        [one] +{ $n } handlowiec
        [few] +{ $n } handlowców
        [many] +{ $n } handlowców
       *[other] +{ $n } handlowca
    }
hire-mark = +{ $count }
key-range = prawdopodobny zakres
plateau-line = Plateau { $money }
target-line = Cel { $money }: szansa { $chance }
target-chance = { $chance } szans na co najmniej { $money } w { $month }. miesiącu
set-target = Ustaw cel
remove-target = Usuń cel
cursor = Miesiąc na wykresie
named = { $name }: { $value }
months-table = Tabela miesiąc po miesiącu
now = teraz
axis-months = miesiące
axis-month = { $n } mies.
chart-summary = { $title } przez { $horizon }: teraz { $from }, na końcu { $to }.
chart-summary-likely = { $title } przez { $horizon }: teraz { $from }, na końcu { $to }, prawdopodobny zakres: { $low } – { $high }.

# --- First view: the figures ---

tile-plateau = Plateau
tile-reached = 95% drogi do plateau
tile-reached-90 = 90% w { $month }. miesiącu
tile-reached-now = już teraz
tile-reached-never = nigdy
tile-reached-late = za ponad 100 lat
tile-lifetime = Czas współpracy
tile-lifetime-next = { $tier } · jeszcze { $months } i będzie { $better }
tile-lifetime-best = { $tier }, najlepszy poziom
tile-range = Prawdopodobny zakres, { $month }. miesiąc
tile-range-chance = co najmniej 8 razy na 10
tile-retention = Roczna retencja
tile-retention-below = dzisiejszych klientów zostanie po roku
tile-retention-below-same = dzisiejszych klientów i ich przychodu zostanie po roku, bo opłaty nie rosną
tile-net = Retencja przychodu netto
tile-net-below = przychodu od nich zostanie po roku
as-today = tak jak dziś
against-today = { $change } względem dziś
from-to = { $low } – { $high }
none = –
lifetime-tier-poor = słaby
lifetime-tier-fair = przeciętny
lifetime-tier-good = dobry
lifetime-tier-excellent = doskonały
how-title = Jak to policzyliśmy?

# --- First view: one more rep ---

hire-check-title = Czy kolejny handlowiec się opłaci?
hire-pays = Tak. Handlowiec za { $cost } miesięcznie zarabia dla ciebie *{ $profit } miesięcznie* ponad ten koszt, { $when }. Jego zatrudnienie zwraca się w *{ $months }*.
hire-pays-late = Tak, ale ledwo. Handlowiec za { $cost } miesięcznie zarabia dla ciebie *{ $profit } miesięcznie* ponad ten koszt, { $when }. Jego zatrudnienie zwraca się jednak dopiero po ponad 100 latach.
hire-full = gdy ma już pełny portfel klientów
hire-full-late = gdy za mniej więcej { $months } ma już pełny portfel klientów
hire-loses = Nie. Nawet z pełnym portfelem klientów handlowiec za { $cost } miesięcznie *przynosi { $loss } straty miesięcznie*, więc jego zatrudnienie nigdy się nie zwróci.
hire-planned = Dla handlowca, który zaczyna w { $start }. miesiącu, to { $month }. miesiąc twojego planu.
hire-no-cost = Podaj, ile miesięcznie kosztuje handlowiec, a zobaczysz, czy i kiedy kolejny się opłaci.
hire-margin = Przy marży brutto { $margin }.
hire-rule = Prosta zasada: zatrudniaj, jeśli handlowiec kosztuje miesięcznie mniej, niż płaci klient ({ $fee }).
hire-rule-agrees = Tutaj zasada mówi to samo.
hire-rule-says-yes = Tutaj zasada mówi „tak”, ale pomija to, jak mało klientów handlowiec pozyskuje i jak szybko odchodzą.
hire-rule-says-no = Tutaj zasada mówi „nie”, ale pomija to, jak wielu klientów handlowiec pozyskuje i jak długo zostają.

# --- First view: what the inputs take from other views ---

churn-evidence = Na ile to pewne: utraconych { $lost } na { $at-risk } klientomiesięcy
referrals-also-asked = Tylko te z umową, plus { $n } z próśb do promotorów
remove-evidence = Usuń
inputs-move-segments = Zmiany tutaj przesuwają wszystkie segmenty proporcjonalnie, na ile pozwalają umowy.
edit-segments = Edytuj segmenty

# --- When something is wrong: what was typed, a link, the connection ---

problem-empty = Wpisz liczbę.
problem-no-number = „{ $typed }” nie pasuje tu jako liczba.
problem-several = „{ $typed }” wygląda na więcej niż jedną liczbę. Wpisz jedną.
problem-range = Wpisz liczbę od { $min } do { $max }.
problem-whole = Wpisz liczbę całkowitą.
problem-kept = Do tego czasu używamy { $value }.
read-as = Odczytano { $value } – a może { $other }?
link-damaged = Ten link jest niepełny albo zmienił się po drodze. Wzięliśmy z niego to, co dało się odczytać, więc sprawdź liczby poniżej albo poproś o link jeszcze raz.
link-unread = Pominęliśmy w linku to, czego nie dało się użyć: { $parts }.
link-newer = Ten link powstał w nowszej wersji Plateau. Odśwież stronę i otwórz link jeszcze raz.
link-foreign = Ten link nie pochodzi z Plateau, więc go nie użyliśmy.
view-failed = Nie udało się wczytać tej części strony. Sprawdź połączenie i spróbuj jeszcze raz.
try-again = Spróbuj ponownie
dismiss = Zamknij ten komunikat
privacy = Wszystkie obliczenia odbywają się w twojej przeglądarce. To, co wpisujesz, nie opuszcza jej, dopóki nie udostępnisz linku lub pliku. Twoje liczby są przechowywane tylko wtedy, gdy naciśniesz „Zapisz w tej przeglądarce”, i tylko w niej. Przy pierwszej wizycie przeglądarka zapisuje całą stronę (bez twoich danych), dzięki czemu działa ona też bez internetu.
privacy-in-frame = Wszystkie obliczenia odbywają się w twojej przeglądarce. To, co wpisujesz, nie opuszcza jej, dopóki nie udostępnisz linku lub pliku. Nic nie jest zapisywane.
privacy-told = Wszystkie obliczenia odbywają się w twojej przeglądarce i nic nie jest zapisywane. Strona, na której jest ten kalkulator, otrzymuje twój plan (bez żadnych nazw) i jego wyniki. Wszystko inne, co wpisujesz, opuszcza przeglądarkę tylko wtedy, gdy udostępnisz link lub plik.
new-version = Nowa wersja jest gotowa.
reload = Odśwież

# --- Retention: the answer. A period is one of `in-period-…`, or a number of months. ---

retention-answer = Przez { $period } zostaje z tobą *{ $rate }* klientów. Średnio klient jest z tobą *{ $months }*.
retention-answer-between = Przez { $period } zostaje z tobą *{ $rate }* klientów. Średnio klient jest z tobą *{ $months }*: ocena między „{ $worst }” a „{ $best }”.
retention-answer-all-kept = Żaden klient nie odszedł, więc zostają średnio *co najmniej { $months }*.
retention-answer-open = Ilu klientów zostaje? Podaj *trzy z czterech liczb*, a zobaczysz.
retention-answer-wrong = Te liczby *się nie zgadzają*.
retention-interval = Liczba klientów w próbie: { $start }. Z 95% pewnością churn wynosi od { $low } do { $high } miesięcznie, a czas współpracy { $from } – { $to }.
retention-interval-all-kept = Liczba klientów w próbie: { $start }. Z 95% pewnością churn wynosi najwyżej { $high } miesięcznie. Za wcześnie, by powiedzieć, jak długo klienci zostają najdłużej.
period-name-month = Miesiąc
period-name-quarter = Kwartał
period-name-year = Rok
in-period-month = miesiąc
in-period-quarter = kwartał
in-period-year = rok

# --- Retention: the counts of a period ---

input-period-start = Klienci na początku
input-period-new = Nowi klienci
    .hint = Pozyskani w tym okresie i obecni na jego końcu
input-period-lost = Utraceni klienci
    .hint = Spośród tych z początku okresu
input-period-end = Klienci na końcu
input-period-months = Długość okresu
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
count-computed = Obliczone: { $n }
counts-hint = Jedno pole zostaw puste, a obliczymy je za ciebie.
clear = Wyczyść
counts-disagree = { $start } na początku plus { $new } nowych minus { $lost } utraconych daje { $should } na końcu, a nie { $end }. Przy { $should } retencja wynosi { $right }: ({ $should } − { $new }) ÷ { $start }. Przy { $end } wyszłoby { $wrong }, a to nie pasuje do liczby utraconych.
counts-new-lost = Utraconych jest więcej niż klientów na początku, więc odeszli też niektórzy nowi. Licz tylko tych, którzy odeszli z początkowych { $start }.
counts-negative = Puste pole wyszłoby ujemne. Sprawdź pozostałe trzy liczby.
mistake-title = Częsty błąd
mistake-text = Zaczynasz kwartał z 10 klientami, pozyskujesz 4 i tracisz 2. Pewien opublikowany przykład dzieli (10 − 4) przez 10 i dostaje 60%. Zapomina, że na koniec kwartału jest 12 klientów: (12 − 4) ÷ 10 daje 80%.
mistake-try = Wypróbuj te liczby

# --- Retention: the figures ---

interval = przedział 95%: { $range }
tile-kept = Retencja za { $period }
tile-churn = Miesięczny churn
tile-year-below = klientów zostanie po roku w tym tempie
could-be = przedział 95%: { $range } ({ $tiers })
at-least = co najmniej { $low }
tile-one-more = Jeden utracony klient mniej
tile-one-more-below = retencja { $rate }, o { $change } dłużej
tile-one-more-all = nikt nie odchodzi
use-in-plan = Użyj w moim planie
new-clients-a-month = { $n ->
        [one] { $n } nowy klient miesięcznie
        [few] { $n } nowi klienci miesięcznie
        [many] { $n } nowych klientów miesięcznie
       *[other] { $n } nowego klienta miesięcznie
    }
use-counts = Ustawia w planie: { $clients }, { $new } i miesięczny churn { $churn } (utraconych: { $lost } na { $at-risk } klientomiesięcy). Prawdopodobny zakres poszerzy się o niepewność churnu. Opłata, handlowcy i koszty zostają bez zmian.
use-counts-no-sign-ups = Ustawia w planie: { $clients } i miesięczny churn { $churn } (utraconych: { $lost } na { $at-risk } klientomiesięcy). Prawdopodobny zakres poszerzy się o niepewność churnu. W tym okresie nie było nowych klientów, więc tempo pozyskiwania zostaje, podobnie jak opłata, handlowcy i koszty.
counts-set = Plan ma teraz: { $clients }, { $new } i miesięczny churn { $churn }; opłata, handlowcy i koszty są bez zmian.
sample = Przykład
sample-note = To przykładowe liczby, nie twoje.
try-sample = Wypróbuj przykładowe liczby
in-plan = Już w twoim planie. { $answer }
see-plateau = Zobacz swoje plateau

# --- Retention: several periods, and pasted tables in general ---

periods-title-part = Kilka okresów
paste-periods = Jeden wiersz na okres: początek, nowi, utraceni, koniec
paste-periods-hint = Wpisz albo wklej z arkusza, z nagłówkiem lub bez. Jednej z czterech liczb może brakować. Każdy wiersz to { $period }.
period-column-start = Początek
period-column-new = Nowi
period-column-lost = Utraceni
period-column-end = Koniec
period-column-name = Okres
paste-too-long = Widać tylko początek, ale liczy się całość. Wyczyść pole, żeby wkleić lub wpisać coś innego.
columns-match = Kolumny
column = { $n }: { $name }
# "Wczytano 5 odpowiedzi, pominięto 2 wiersze."
table-read = { $read }, { $left-out }.
periods-read = { $n ->
        [one] Wczytano { $n } okres
        [few] Wczytano { $n } okresy
        [many] Wczytano { $n } okresów
       *[other] Wczytano { $n } okresu
    }
rows-left-out = { $n ->
        [one] pominięto { $n } wiersz
        [few] pominięto { $n } wiersze
        [many] pominięto { $n } wierszy
       *[other] pominięto { $n } wiersza
    }
no-rows-left-out = nie pominięto żadnego wiersza
left-out-group = { $n ->
        [one] Wiersz { $rows }: { $why }
        [few] Wiersze { $rows }: { $why }
        [many] Wiersze { $rows }: { $why }
       *[other] Wiersze { $rows }: { $why }
    }
left-out-cell = { $n } („{ $cell }”)
left-out-end = { $n } (wychodzi { $end })
left-out-each = Wszystkie pominięte wiersze
more-rows = i jeszcze { $n }
left-out-separator = określa separator kolumn
left-out-title = tytuł, nie dane
left-out-header = nagłówek, nie dane
left-out-header-again = powtórzony nagłówek
left-out-total = suma lub średnia, nie dane
left-out-note = uwaga, nie dane
left-out-blank = bez danych
row-error-empty = brakuje liczby
row-error-no-number = to nie liczba
row-error-not-whole = to nie liczba całkowita
row-error-out-of-range = poza zakresem
row-error-counts-missing = brakuje dwóch z czterech liczb
row-error-counts-end = początek, nowi i utraceni nie dają stanu na koniec
row-error-counts-new-lost = utraconych jest więcej niż klientów na początku
row-error-counts-negative = brakująca liczba wyszłaby ujemna
# Which column was taken where two would do: by name, or by number.
column-quoted = „{ $name }”
column-doubt = { $role }: kolumna { $taken }, { $why }. Pasowałaby też kolumna { $other }.
column-tally = { $role }: kolumna { $taken }, bo w kolumnie { $other } każda ocena występuje tylko raz. Jeśli w obu są oceny, wybierz tu „brak”.
column-by-name = bo wskazuje na to nazwa
column-by-values = bo wskazują na to wartości
column-by-repeats = bo wpisy częściej się powtarzają
column-by-place = bo jest pierwsza
table-damaged = Część liter była uszkodzona jeszcze przed wklejeniem. Na liczby to nie wpływa. Żeby naprawić nazwy, zapisz plik w UTF-8 i skopiuj wiersze jeszcze raz.
paste-choose-file = Wybierz plik…
paste-drop-file = Albo upuść tu plik CSV lub tekstowy.
table-file-too-large = Ten plik ma ponad 50 MB. Zapisz tylko potrzebne kolumny i wybierz tamten plik.
table-file-unreadable = Przeglądarka nie mogła odczytać tego pliku. Może jest uszkodzony albo zmienił się w międzyczasie. Wybierz go jeszcze raz.
table-file-workbook = To skoroszyt, cokolwiek mówi jego nazwa. Zapisz arkusz jako CSV i wybierz tamten plik.
not-text = To nie wygląda na tekst. Zapisz plik jako CSV, otwórz go i skopiuj wiersze.
period-count = { $n ->
        [one] { $n } okres
        [few] { $n } okresy
        [many] { $n } okresów
       *[other] { $n } okresu
    }
pooled = { $periods } razem: churn wynosi *{ $churn } miesięcznie*, z 95% pewnością od { $low } do { $high }. Średnio klient zostaje *{ $months }*.
pooled-all = { $periods } razem: żaden klient nie odszedł, więc churn wynosi *najwyżej { $high } miesięcznie* z 95% pewnością.
periods-title = Retencja w kolejnych okresach
periods-axis = okresy
pooled-line = razem { $rate }
periods-summary = Retencja w kolejnych okresach: { $from } w pierwszym, { $to } w ostatnim.
periods-head-period = Okres
periods-head-start = Początek
periods-head-new = Nowi
periods-head-lost = Utraceni
periods-head-end = Koniec
periods-head-retention = Retencja
periods-head-interval = Przedział 95%

# --- Retention: what a client is worth ---

value-title = Ile jest wart klient?
value-at-churn = Przyjmij churn
no-counts-yet = Najpierw wpisz liczby powyżej
value-at-churn-counted = Z liczb powyżej: { $churn }
value-at-churn-plan = Z twojego planu: { $churn }
input-discount-rate = Stopa dyskontowa
    .unit = % rocznie
    .slider = procent rocznie
    .hint = O ile mniej są warte pieniądze za rok
input-acquisition-cost = Koszt pozyskania klienta
    .unit = { $currency }
    .hint = CAC: marketing i sprzedaż
tile-value = Wartość życiowa klienta (CLV)
tile-value-below = { $money } bez dyskonta
tile-value-endless = bez ograniczeń: opłaty rosną szybciej, niż odchodzą klienci
tile-ratio = Wartość ÷ koszt pozyskania
tile-ratio-below = przy { $money } za pozyskanie klienta
tile-no-cost = Podaj koszt pozyskania klienta
tile-payback = Zwrot kosztu
tile-payback-below = gdy marża z klienta pokryje koszt pozyskania
tile-five-points = Retencja +5 punktów
tile-five-points-below = wyższa wartość klienta; badania mówią o zysku wyższym o { $low }–{ $high }
margin-title = Marża z jednego klienta, narastająco
cost-line = koszt pozyskania { $money }
margin-summary = Marża z jednego klienta, narastająco: { $money } przez { $months }.
as-table = Tabela danych
margin-head-month = Miesiąc
margin-head-margin = Marża dotąd

# --- Retention: how its figures are calculated ---

how-period-retention = (Klienci na końcu − nowi) ÷ klienci na początku: ({ $end } − { $new }) ÷ { $start } = { $result }. Przedział 95% liczymy metodą Wilsona.
how-period-churn = 1 − retencja do potęgi 1 ÷ miesiące: 1 − { $kept } do potęgi 1 ÷ { $months } = { $result }.
how-period-year = Retencja do potęgi 12 ÷ miesiące: { $kept } do potęgi 12 ÷ { $months } = { $result }.
how-one-more = Tak samo, ale przy { $lost } utraconych z { $start }: { $result }.
how-value = Za każdy miesiąc od podpisania umowy: marża × opłata × część klientów, którzy zostali, powiększone o wzrost opłat i pomniejszone o stopę dyskontową. W sumie { $margin } × { $fee } przy miesięcznym churnie { $churn } daje { $result }.
how-ratio = Wartość życiowa ÷ koszt pozyskania: { $worth } ÷ { $cost } = { $result }.
how-payback = Pierwszy miesiąc, w którym marża dotąd, bez dyskonta, sięga { $cost }.
how-five-points = Wartość życiowa, gdy po roku zostaje { $to } klientów zamiast { $from }. Badania mówią o zysku, którego tu nie liczymy; jeszcze inne mówi „prawie 100%” ({ $other }).

# --- NPS: the answer ---

nps-answer = Twój Net Promoter Score to *{ $score }: { $tier }*.
nps-answer-between = Twój Net Promoter Score to *{ $score }*, gdzieś między „{ $worst }” a „{ $best }”.
nps-answer-none = Czy klienci by cię polecili? *Wpisz lub wklej* ich odpowiedzi, a zobaczysz.
nps-answer-unread = *Większości wierszy nie udało się odczytać.* Wczytano tylko { $answers }, co dałoby wynik { $score }. Sprawdź wiersze i kolumny poniżej.
nps-because = { $answers }: z 95% pewnością wynik mieści się między { $low } a { $high } ({ $tiers }).
answer-count = { $n ->
        [one] { $n } odpowiedź
        [few] { $n } odpowiedzi
        [many] { $n } odpowiedzi
       *[other] { $n } odpowiedzi
    }
nps-tier-bad = zły
nps-tier-needs-improvement = do poprawy
nps-tier-good = dobry
nps-tier-unicorn = jednorożec

# --- NPS: the answers of clients ---

answers-title = Odpowiedzi na pytanie „Na ile prawdopodobne jest, że nas polecisz?”
answers-hint = Ilu klientów dało każdą z ocen od 0 do 10
answer-name = Ilu klientów dało ocenę { $n }
input-answer = Odpowiedzi
input-asked = Zapytani klienci
    .hint = Jeśli odpowiedzieli wszyscy, wynik jest pewny. Nie wiesz? Zostaw puste.
asked-too-few = Odpowiedzi jest { $n }, więc zapytanych było co najmniej tyle samo. Dopóki to nie pasuje, pomijamy tę liczbę.
paste-answers = Albo wklej odpowiedzi
paste-answers-hint = Lista ocen albo wiersze z oceną, klientem i opiekunem w dowolnej kolejności. Nazwy zostają w tym oknie. Nigdzie ich nie zapisujemy i nie trafiają do linku.
answers-read = { $n ->
        [one] Wczytano { $n } odpowiedź
        [few] Wczytano { $n } odpowiedzi
        [many] Wczytano { $n } odpowiedzi
       *[other] Wczytano { $n } odpowiedzi
    }
every-column = Każda liczba liczy się jako odpowiedź. Jeśli oceny są tylko w jednej kolumnie, wybierz ją poniżej.
merged-names = Różna pisownia, ten sam opiekun: { $names }.
merged-also = „{ $name }” (także { $others })
merged-alike = „{ $name }” (zapisy, które wyglądają tak samo)
other-scale-five = To wygląda na oceny od 1 do 5. Net Promoter Score wymaga odpowiedzi od 0 do 10, dlatego nie pokazujemy wyniku. Jeśli to jednak odpowiedzi od 0 do 10, wpisz wyżej, ilu klientów dało każdą ocenę.
other-scale-seven = To wygląda na oceny od 1 do 7. Net Promoter Score wymaga odpowiedzi od 0 do 10, dlatego nie pokazujemy wyniku.
other-scale-stars = To wygląda na gwiazdki. Net Promoter Score wymaga odpowiedzi od 0 do 10, dlatego nie pokazujemy wyniku.
other-scale-hundred = To wygląda na oceny od 0 do 100. Net Promoter Score wymaga odpowiedzi od 0 do 10, dlatego nie pokazujemy wyniku.
answers-pasted = Liczymy z wklejonych danych: { $answers }.
answer-column-score = Ocena
answer-column-rep = Opiekun
answer-column-client = Klient
answer-column-count = Liczba odpowiedzi
nps-group-detractors = Krytycy
nps-group-passives = Neutralni
nps-group-promoters = Promotorzy
bars-summary = Krytycy (0–6): { $detractors }. Neutralni (7–8): { $passives }. Promotorzy (9–10): { $promoters }.

# --- NPS: the figures, and how they are calculated ---

tile-score = Net Promoter Score
tile-silent = Gdyby odpowiedzieli wszyscy
tile-silent-below = bez odpowiedzi: { $n }; od samych krytyków do samych promotorów
tile-silent-none = Podaj, ilu klientów zapytano
tile-settle = Ile odpowiedzi da pewność
tile-settled = już wystarczy
tile-settle-below = więcej, jeśli rozkład ocen się nie zmieni
tile-settle-all = więcej, czyli od wszystkich zapytanych
tile-settle-never = żadna liczba odpowiedzi nie wystarczy
how-score = 100 × (promotorzy − krytycy) ÷ odpowiedzi: 100 × ({ $promoters } − { $detractors }) ÷ { $n } = { $result }. Przedział 95% liczymy skorygowaną metodą Walda; zwęża się, im więcej zapytanych klientów odpowie. Powyżej 0 wynik jest do poprawy, od 20 dobry, od 30 to jednorożec.
how-silent = Przedział 95% zakłada, że ci bez odpowiedzi myślą tak jak reszta. Tu widać, jak daleko przesunąłby się wynik, gdyby było inaczej.
how-settle = Najmniej odpowiedzi, łącznie { $n }, przy których cały przedział 95% mieści się w jednym poziomie, jeśli rozkład ocen się nie zmieni. Im mniej klientów zapytano, tym mniej ich potrzeba.

# --- NPS: by service rep ---

reps-title = Według opiekunów
rep-head-rep = Opiekun
rep-head-answers = Odpowiedzi
rep-head-score = Wynik
rep-head-interval = Przedział 95%
rep-head-tier = Poziom
few-answers = mało odpowiedzi
rep-pairs-alike = Za mało odpowiedzi, żeby odróżnić tych opiekunów. Różnica może być przypadkowa.
rep-pair-differs = { $b } ma wynik niższy niż { $a } o { $points }, z 95% pewnością między { $low } a { $high }.
rep-pairs-rest = Pary bez wyraźnej różnicy: { $n }.
rep-chart-summary = Wyniki opiekunów z przedziałem 95%, od { $best } do { $worst }.
how-rep-pairs = Dwóch opiekunów się różni, gdy przedział dzielącej ich różnicy nie obejmuje 0, po korekcie Holma dla wielu porównań. Bez niej w prawie połowie ankiet znalazłaby się jakaś różnica nawet wśród ośmiu tak samo dobrych opiekunów.
to-ask = Promotorzy, których warto poprosić o polecenie ({ $n })
to-rescue = Krytycy, o których warto zawalczyć, według opiekunów ({ $n })
list-head-client = Klient
list-head-rep = Opiekun
list-head-score = Ocena
nobody = –

# --- NPS: referrals from promoters ---

forecast-title = Poproś promotorów o polecenia
input-ask-share = Promotorzy, których prosisz
    .unit = %
    .slider = procent
input-referrals-per-ask = Leady od promotora
    .unit = rocznie
    .slider = rocznie
    .hint = Wskazane firmy, którym możesz się przydać
input-close-rate = Skuteczność zimnych telefonów
    .unit = %
    .slider = procent
    .hint = Polecenia kończą się umową pięć razy częściej
forecast-text = { $n ->
        [one] 100 takich klientów da ci *{ $n } nowego klienta rocznie*.
        [few] 100 takich klientów da ci *{ $n } nowych klientów rocznie*.
        [many] 100 takich klientów da ci *{ $n } nowych klientów rocznie*.
       *[other] 100 takich klientów da ci *{ $n } nowego klienta rocznie*.
    }
forecast-book = Przy twojej liczbie klientów ({ $clients }) to { $all } rocznie.
use-referrals = Dodaje te polecenia do poleceń w twoim planie.
how-forecast = Promotorzy × poproszeni × leady rocznie × skuteczność poleceń: { $share } × { $asked } × { $per } × { $closes } = { $result } nowego klienta rocznie na klienta.

# --- My clients: the answer. It begins with how long clients stay; who is likely to leave follows where clients are known one by one. ---

clients-answer = { $stay }; { $risk }.
clients-answer-alone = { $stay }.
clients-answer-none = Nikt na tej liście *nie jest jeszcze klientem*.
clients-answer-no-ends = Bez dat zakończenia lista *nie powie, kto odszedł*
clients-stay-half = Połowa twoich klientów zostaje najwyżej *{ $months }*
clients-stay-more = Co najmniej { $months } zostaje *{ $share }* twoich klientów
clients-stay-all = Nikt jeszcze nie odszedł: *{ $clients }*
clients-stay-one = Twój jedyny klient *jeszcze nie odszedł*
clients-stay-one-left = Twój jedyny klient był z tobą *{ $months }*
clients-risk-some = { $n ->
        [one] w ciągu 90 dni prawdopodobnie odejdzie *{ $n } z { $active }*
        [few] w ciągu 90 dni prawdopodobnie odejdą *{ $n } z { $active }*
        [many] w ciągu 90 dni prawdopodobnie odejdzie *{ $n } z { $active }*
       *[other] w ciągu 90 dni prawdopodobnie odejdzie *{ $n } z { $active }*
    }
clients-risk-worth = { $risk }, a z nimi *{ $money } miesięcznie*
clients-risk-few = z dzisiejszych { $active } w ciągu 90 dni *najpewniej nikt* nie odejdzie
clients-risk-nobody = dziś nie ma już z tobą żadnego z nich
clients-because = Lista: { $clients }. Z 95-procentową pewnością połowa odchodzi po czasie w granicach: { $low } – { $high }.
clients-because-exact = Lista: { $clients }. Z 95-procentową pewnością połowa odchodzi po czasie około { $months }.
clients-because-open = Lista: { $clients }. Z 95-procentową pewnością do odejścia połowy mija co najmniej { $low }. Jest za wcześnie, by powiedzieć, ile najwyżej.
clients-because-early = Lista: { $clients }. Jest za wcześnie, by powiedzieć, po jakim czasie odchodzi połowa.
clients-few = { $n ->
        [one] Jak dotąd odszedł tylko { $n } klient, więc to tylko zgrubny szacunek.
        [few] Jak dotąd odeszli tylko { $n } klienci, więc to tylko zgrubny szacunek.
        [many] Jak dotąd odeszło tylko { $n } klientów, więc to tylko zgrubny szacunek.
       *[other] Jak dotąd odeszło tylko { $n } klienta, więc to tylko zgrubny szacunek.
    }
clients-few-none = Dopóki nikt nie odchodzi, można tylko zgadywać, jak długo klienci zostają.
clients-skipped = { $n ->
    [one] { $n } klient się nie liczy: zaczyna po dniu, do którego liczysz, albo odszedł, zanim lista jest pełna.
    [few] { $n } klienci się nie liczą: zaczynają po dniu, do którego liczysz, albo odeszli, zanim lista jest pełna.
    [many] { $n } klientów się nie liczy: zaczynają po dniu, do którego liczysz, albo odeszli, zanim lista jest pełna.
   *[other] { $n } klienta się nie liczy: zaczyna po dniu, do którego liczysz, albo odchodzi, zanim lista jest pełna.
    }
clients-repeated = { $n ->
        [one] { $n } wiersz należy do klienta, który ma też inny. Każdy wiersz liczy się osobno.
        [few] { $n } wiersze należą do klientów, którzy mają też inne. Każdy wiersz liczy się osobno.
        [many] { $n } wierszy należy do klientów, którzy mają też inne. Każdy wiersz liczy się osobno.
       *[other] { $n } wiersza należy do klientów, którzy mają też inne. Każdy wiersz liczy się osobno.
    }

# --- My clients: how long they stay ---

clients-survival-title = Jak długo zostają klienci
clients-survival-half = Połowa zostaje najwyżej *{ $months }*. Średni czas współpracy (w okresie: { $horizon }): *{ $mean }*.
clients-survival-more = *{ $share }* zostaje { $months } lub dłużej. Średni czas współpracy (w okresie: { $horizon }): *{ $mean }*.
clients-survival-none = Nikt nie odszedł w czasie, który obejmuje lista: *{ $horizon }*.
clients-survival-chart = Klienci, którzy nadal są z tobą
clients-survival-summary = Jaka część klientów zostaje, miesiąc po miesiącu od startu; na końcu { $share } ({ $months }).
clients-median-mark = Połowa (mediana): { $months }
clients-mean-mark = Średnia: { $months }
clients-at-risk = Klienci w obserwacji (narażeni)
clients-declining = Im dłużej klienci zostają, tym rzadziej odchodzą: model malejącego churnu daje { $first } w pierwszym miesiącu, a { $later } w { $month }. miesiącu.
clients-head-months = Miesiące od startu
clients-head-at-risk = W obserwacji
clients-head-left-next = Odeszło w kolejnym miesiącu
clients-head-hazard = Szansa odejścia w nim
clients-head-still = Nadal z tobą
clients-how-survival = Metoda Kaplana-Meiera: za każdym razem, gdy ktoś odchodzi, część klientów, która została, mnożymy przez 1 − odejścia ÷ klienci, którzy byli już tak długo. Ci, którzy nadal są z tobą, liczą się do dziś, a dalej już nie. Przedział 95% liczymy metodą Greenwooda w skali log-log. Średnia to suma krzywej z okresu: { $horizon }, czyli do najdłuższego czasu współpracy na liście. Szansa odejścia w miesiącu to (odejścia + 10 × średnia) ÷ (w obserwacji + 10), dzięki czemu mała liczba klientów nie daje skrajności; średnia to wszystkie odejścia ÷ wszyscy w obserwacji, zsumowani po miesiącach.

# --- My clients: retention by month ---

clients-periods-title = Retencja miesiąc po miesiącu
clients-periods-sentence = { $n ->
        [one] W ostatnim miesiącu zostało *{ $rate }* klientów; utraceni: { $lost }, nowi: { $new }.
        [few] W ostatnich { $n } miesiącach zostawało *{ $rate }* klientów miesięcznie; utraceni: { $lost }, nowi: { $new }.
        [many] W ostatnich { $n } miesiącach zostawało *{ $rate }* klientów miesięcznie; utraceni: { $lost }, nowi: { $new }.
       *[other] W ostatnich { $n } miesiącach zostawało *{ $rate }* klientów miesięcznie; utraceni: { $lost }, nowi: { $new }.
    }
clients-periods-none = Nie ma jeszcze miesiąca, który zaczął się z klientami.
clients-periods-summary = Retencja miesiąc po miesiącu: { $from } ({ $first }), { $to } ({ $last }).
clients-periods-latest = Ostatnie miesiące: { $shown } z { $all }.
clients-head-month = Miesiąc
clients-head-new = Nowi
clients-head-lost = Utraceni
clients-how-periods = 1 − utraceni ÷ klienci na początku miesiąca. Kto przyszedł i odszedł w tym samym miesiącu, liczy się jako nowy i jako utracony, ale nie do retencji. Przedział 95% liczymy metodą Wilsona.

# --- My clients: by the month they started in ---

clients-cohorts-title = Według miesiąca startu
clients-cohorts-sentence = { $n ->
    [one] Po { $n } miesiącu zostaje *{ $share }* klientów.
    [few] Po { $n } miesiącach zostaje *{ $share }* klientów.
    [many] Po { $n } miesiącach zostaje *{ $share }* klientów.
   *[other] Po { $n } miesiąca zostaje *{ $share }* klientów.
    }
clients-cohorts-latest = { $sentence } Z ostatniego miesiąca startu, od którego minęło już tyle czasu, { $latest } ({ $clients }), zostało *{ $last }*.
clients-cohorts-none = Jest za wcześnie: nikt nie jest na tej liście od pełnego miesiąca.
clients-cohorts-name = Jaka część klientów została, według miesiąca startu i liczby miesięcy od niego
clients-cohorts-hint = Strzałki przenoszą z komórki do komórki. „–” znaczy, że jest jeszcze za wcześnie.
clients-cohort-cell = { $kept } z { $size }
clients-cohort-open = jeszcze za wcześnie
clients-cohorts-all = Pokaż wszystkie miesiące startu ({ $n })
clients-cohorts-recent = Pokaż tylko ostatnie { $n }
clients-cohorts-cut = Tabela obejmuje { $months } od startu.
clients-head-started = Start
clients-head-clients = Klienci
clients-how-cohorts = Z klientów, którzy zaczęli w danym miesiącu: ta część, która została co najmniej tyle pełnych miesięcy, licząc od pierwszego dnia każdego z nich. Komórka jest pusta, dopóki nie wszyscy mogli tyle zostać. Zdanie obejmuje miesiące startu, od których minęło już tyle czasu. Późniejszych w nim nie ma, a w krzywej są, więc wyniki mogą się różnić.

# --- My clients: churn by group ---

clients-groups-title = Churn według grup
clients-groups-by = Grupuj według
clients-by-term = Długość umowy
clients-by-sales-rep = Handlowiec
clients-by-service-rep = Opiekun
clients-by-fee = Opłata
clients-by-nps = Odpowiedź NPS
clients-term-monthly = z miesiąca na miesiąc
clients-quarter-lowest = ćwierć najniższych opłat
clients-quarter-second = druga ćwierć od dołu
clients-quarter-third = druga ćwierć od góry
clients-quarter-highest = ćwierć najwyższych opłat
clients-groups-apart = Najwyższy churn: *{ $most }*, { $most-churn } miesięcznie. Najniższy: *{ $least }*, { $least-churn }. Ta różnica to nie przypadek.
clients-groups-alike = Najwyższy churn: *{ $most }*, { $most-churn } miesięcznie. Najniższy: *{ $least }*, { $least-churn }. Ta różnica może być przypadkiem.
clients-groups-one = Wszyscy są w jednej grupie, *{ $name }*: co miesiąc odchodzi { $churn }.
clients-groups-none = Żaden klient nie ma wpisu w tej kolumnie.
clients-groups-still = W żadnej z tych grup nikt jeszcze nie odszedł.
clients-groups-unknown = { $n ->
        [one] { $n } klient nie ma wpisu w tej kolumnie i tu się nie liczy.
        [few] { $n } klienci nie mają wpisu w tej kolumnie i tu się nie liczą.
        [many] { $n } klientów nie ma wpisu w tej kolumnie i tu się nie liczy.
       *[other] { $n } klienta nie ma wpisu w tej kolumnie i tu się nie liczy.
    }
clients-groups-quarters = Klienci z tą samą opłatą są w tej samej ćwierci, więc ćwierci mogą się różnić wielkością.
clients-groups-drawn = Na wykresie są największe grupy ({ $n }), w tabeli wszystkie.
clients-groups-summary = Miesięczny churn w grupach z przedziałem 95%, od { $low } do { $high }.
clients-head-group = Grupa
clients-head-left = Odeszło
clients-head-client-months = Klientomiesiące
clients-how-groups = Klienci, którzy odeszli ÷ klientomiesiące, czyli miesiące, przez które wszyscy klienci grupy byli z tobą, dodane do siebie. Czas współpracy to 1 ÷ churn. Przedział 95% liczymy metodą Wilsona; gdy dwa przedziały się nie stykają, różnica to nie przypadek.

# --- My clients: what they are worth ---

clients-tiers-title = Ile są warci twoi klienci
clients-tiers-sentence = Najlepszy poziom, *{ $tier }*: { $n } z { $active } klientów i *{ $share }* miesięcznych opłat.
clients-tiers-no-fees = Najlepszy poziom, *{ $tier }*: { $n } z { $active } klientów.
clients-tiers-missing = Dodaj kolumnę z opłatami, a zobaczysz, ile są warci twoi klienci.
clients-tiers-early = Nikt jeszcze nie odszedł, więc jest za wcześnie, by powiedzieć, ile są warci twoi klienci.
clients-tiers-nobody = Nikt na tej liście nie jest dziś klientem.
clients-head-fees = Opłaty miesięcznie
clients-head-value = Wartość życiowa
clients-head-examples = Najwięcej warci
clients-tiers-value = Wartość życiowa to wszystko, co klienci już zapłacili i co jeszcze prawdopodobnie zapłacą, razy twoja marża.
clients-example = { $client } ({ $value })
clients-row = Wiersz { $n }
clients-how-tiers = Wartość życiowa klienta to marża × opłata × (miesiące dotąd + miesiące, których można się jeszcze spodziewać). Te drugie wynikają z szans odejścia w kolejnych miesiącach od startu; ostatnia obowiązuje już zawsze. Poziom zależy od całego czasu współpracy: przeciętny od { $fair } miesięcy, dobry od { $good }, doskonały od { $excellent }.

# --- My clients: who may leave within 90 days ---

clients-risk-title = Kto może odejść w ciągu 90 dni
clients-risk-sentence = Suma szans odejścia: *{ $leaving } z { $active }* klientów.
clients-risk-sentence-worth = Suma szans odejścia: *{ $leaving } z { $active }* klientów, a z nimi *{ $money } miesięcznie*.
clients-reasons = Pokaż tylko klientów, u których jest
clients-risk-basis = Szansa wynika tylko z miesięcy z tobą. To, na co zwrócić uwagę, na nią nie wpływa.
clients-reason-month-to-month = Umowa z miesiąca na miesiąc
clients-reason-lowest-fee = Wśród najniższych opłat
clients-reason-detractor = Krytyk
clients-reason-no-contact = Ponad 10 dni bez kontaktu
clients-reason-first-90-days = Pierwsze 90 dni
clients-reason-count = { $reason } ({ $n })
clients-head-client = Klient
clients-head-tenure = Miesiące z tobą
clients-head-leaves = Szansa odejścia
clients-head-loss = Oczekiwana strata miesięcznie
clients-head-reasons = Na co zwrócić uwagę
clients-head-row = Wiersz
clients-risk-shown = Widoczne: { $shown } z { $all }, od największej szansy odejścia.
clients-risk-shown-loss = Widoczne: { $shown } z { $all }, od największej oczekiwanej straty.
clients-risk-listed = Na tej liście są klienci, z którymi można stracić najwięcej: { $n }.
clients-risk-unmatched = Żaden klient z tej listy nie ma takiego powodu.
clients-risk-more = Pokaż więcej
clients-risk-file = plateau-90-dni
clients-how-risk = Szansa odejścia w ciągu 90 dni to 1 − iloczyn szans pozostania w każdym z trzech kolejnych miesięcy. Wynikają one z tego, ilu klientów z twojej listy odeszło po tylu samo miesiącach. Oczekiwana strata to ta szansa × opłata.

# --- My clients: into the plan ---

clients-plan-title = Przenieś to do planu
clients-use-churn = Ustawia w twoim planie miesięczny churn { $churn } (utraceni: { $lost } na { $at-risk } klientomiesięcy). Prawdopodobny zakres poszerzy się stosownie do tej niepewności. Reszta zostaje bez zmian.
clients-churn-set = Miesięczny churn to { $churn }; reszta jest bez zmian.
clients-plan-pace = Tempo pozyskiwania w planie zostaje: { $plan }. W ostatnich 12 miesiącach lista zyskała: { $list }.
clients-mix-fee = Podziel plan według opłat
clients-mix-term = Podziel plan według długości umowy
clients-use-mix = Ustawia segmenty twojego planu, każdy z własnym udziałem w nowych klientach, opłatą, churnem i liczbą klientów dziś. Tempo pozyskiwania, handlowcy i koszty zostają bez zmian.
clients-mix-segment = { $name }: dziś { $clients }, { $fee } miesięcznie, miesięczny churn { $churn }, { $share } nowych klientów z ostatnich 12 miesięcy listy
clients-mix-set = Są w nim { $segments } i { $clients }; tempo pozyskiwania, handlowcy i koszty są bez zmian.
clients-segments = { $n ->
        [one] { $n } segment
        [few] { $n } segmenty
        [many] { $n } segmentów
       *[other] { $n } segmentu
    }
clients-mix-thirds = Klienci z tą samą opłatą są w tym samym segmencie, więc segmenty mogą się różnić wielkością.
clients-third-highest = Najwyższe opłaty
clients-third-middle = Średnie opłaty
clients-third-lowest = Najniższe opłaty
clients-half-highest = Wyższe opłaty
clients-half-lowest = Niższe opłaty

# --- My clients: SQL for a list that is too big for a browser, and its result ---

clients-sql-title = Lista za duża dla przeglądarki?
clients-sql-hint = Niech policzy twoja baza danych. Ten SQL czyta dwie kolumny i zwraca same liczby: żadna nazwa ani wiersz nie opuszcza bazy. Potem wklej tu te liczby.
clients-sql-show = Przygotuj SQL
clients-sql-engine = Baza danych
clients-sql-table = Tabela
clients-sql-start = Kolumna z datami startu
clients-sql-end = Kolumna z datami końca
clients-sql-statement = SQL dla twojej bazy danych
clients-sql-copy = Skopiuj SQL
clients-sql-copied = Skopiowano. Uruchom w swojej bazie danych.
clients-sql-copy-refused = Przeglądarka nie pozwala tu kopiować. Zaznacz SQL i skopiuj go.
clients-sql-missing = Wpisz tabelę i obie kolumny.
clients-sql-paste = Wklej tu wynik
clients-sql-paste-hint = W całości, razem z nazwami kolumn.
clients-result-none = Nie ma tu wyniku tego SQL. Jeśli to właściwy wynik, żaden klient jeszcze nie zaczął.
clients-result-no-column = Brakuje kolumny „{ $column }”. Skopiuj wynik razem z nazwami kolumn.
clients-result-no-count = Wiersz { $row }: „{ $column }” to nie to, co zwraca ten SQL. Skopiuj wynik jeszcze raz.
clients-result-repeated = Wiersz { $row } powtarza wcześniejszy. Wklej wynik tylko raz.
clients-result-impossible = Wiersz { $row } ma liczby, które nie mogą być prawdziwe. Skopiuj wynik jeszcze raz.
clients-result-incomplete = Brakuje wierszy w części „{ $part }”. Wiele baz pokazuje tylko pierwsze wiersze: zapisz wynik jako plik i wybierz go tutaj.
clients-result-disagree = Części „{ $one }” i „{ $other }” pochodzą z różnych list. Uruchom SQL raz i wklej cały wynik.

# --- Strategies: the answer. What a strategy does begins a sentence (`strategy-doing-…`) or stands within one (`…-within-…`). ---

hiring = { $n ->
        [one] Zatrudnienie jednego handlowca
        [few] Zatrudnienie { $n } handlowców
        [many] Zatrudnienie { $n } handlowców
       *[other] Zatrudnienie { $n } handlowca
    }
hiring-within = { $n ->
        [one] zatrudnienie jednego handlowca
        [few] zatrudnienie { $n } handlowców
        [many] zatrudnienie { $n } handlowców
       *[other] zatrudnienie { $n } handlowca
    }
strategy-doing-drop-month-to-month = Przejście na umowy terminowe
strategy-doing-go-upmarket = Celowanie w większych klientów
strategy-doing-qualify-leads = Kwalifikowanie leadów
strategy-doing-set-expectations = Ustalanie oczekiwań
strategy-doing-ask-promoters = Proszenie promotorów o polecenia
strategy-doing-rescue-detractors = Zatrzymywanie krytyków
strategy-doing-within-drop-month-to-month = przejście na umowy terminowe
strategy-doing-within-go-upmarket = celowanie w większych klientów
strategy-doing-within-qualify-leads = kwalifikowanie leadów
strategy-doing-within-set-expectations = ustalanie oczekiwań
strategy-doing-within-ask-promoters = proszenie promotorów o polecenia
strategy-doing-within-rescue-detractors = zatrzymywanie krytyków
strategies-answer = { $best } pomaga najbardziej: *{ $gain }* w { $month }. miesiącu.
strategies-answer-but = { $best } pomaga najbardziej: *{ $gain }* w { $month }. miesiącu. Za to { $worst } w tym zestawie kosztuje cię { $loss }.
strategies-answer-one = { $best } daje *{ $money } więcej* w { $month }. miesiącu.
strategies-answer-lose = Żadna z tych strategii nie zwraca się w { $month }. miesiącu, a { $worst } *kosztuje cię { $loss }*.
a-month = { $money } miesięcznie
a-month-net = { $money } miesięcznie po kosztach
strategies-hinge = Zależy to od przyjętej liczby poleceń; sprawdź ją najpierw.
strategies-costs-missing = Nie podano jeszcze kosztu strategii: { $names }.
margin-assumed = Cały przychód liczy się tu jako marża; podaj w planie swoją marżę, aby to zmienić.
strategies-answer-same = Żadna z tych strategii *niczego nie zmienia* do { $month }. miesiąca.
strategies-answer-none = Która strategia najbardziej podniesie twoje plateau? *Włącz jedną*, a zobaczysz.
strategies-together = Przychód w { $month }. miesiącu zmienia się z { $from } na { $to } miesięcznie.
strategies-plateau = Zatrzymasz się na { $to } miesięcznie zamiast na { $from }.
strategies-plateau-in = Za mniej więcej { $months } zatrzymasz się na { $to } miesięcznie zamiast na { $from }.
strategies-plateau-new = Zatrzymasz się na { $to } miesięcznie. Bez tych zmian plateau by nie było.
if-churn-before = przy miesięcznym churnie { $churn } przed tymi zmianami
strategies-costs = Koszt to { $cost } miesięcznie. Po jego odliczeniu twoja marża zmienia się o { $net } miesięcznie.

# --- Strategies: the cards ---

strategy-name-hire = Zatrudnij
strategy-name-drop-month-to-month = Umowy terminowe
strategy-name-go-upmarket = Więksi klienci
strategy-name-qualify-leads = Kwalifikuj leady
strategy-name-set-expectations = Ustalaj oczekiwania
strategy-name-ask-promoters = Poproś promotorów
strategy-name-rescue-detractors = Zatrzymuj krytyków
strategy-meaning-hire = Nowi handlowcy po wdrożeniu pozyskują klientów w twoim tempie.
strategy-meaning-drop-month-to-month = Nowi klienci podpisują umowę terminową albo rezygnują. Płacą mniej, ale rzadziej odchodzą.
strategy-meaning-go-upmarket = Pozyskuj więcej tych klientów, którzy płacą najwięcej. Trwa to dłużej.
strategy-meaning-qualify-leads = Odrzucaj leady, które płacą najmniej. Część zyskanego czasu da ci innych klientów.
strategy-meaning-set-expectations = Obiecuj tylko to, co możesz dowieźć. Będzie mniej umów na wyrost, a część tych klientów nie podpisze.
strategy-meaning-ask-promoters = Poproś o polecenie klientów, którzy chętnie cię polecą. Polecenia kończą się umową pięć razy częściej niż zimne telefony.
strategy-meaning-rescue-detractors = Zadbaj o klientów, którzy by cię nie polecili, zanim odejdą.
strategy-how-hire = Dodaje handlowców, którzy od miesiąca startu, po czasie wdrożenia z twojego planu, pozyskują klientów w jego tempie.
strategy-how-drop-month-to-month = Segmenty z umowami z miesiąca na miesiąc nie pozyskują już klientów. Część z nich podpisuje umowę terminową: opłatę i churn mnożymy przez oba współczynniki, a odejść można tylko na koniec umowy. Reszta rezygnuje, więc tempo pozyskiwania spada.
strategy-how-go-upmarket = Przenosi tę część wszystkich nowych klientów z segmentu, który płaci najmniej, do tego, który płaci najwięcej, ale nie więcej, niż ich tam jest. Tempo pozyskiwania spada tak czy inaczej.
strategy-how-qualify-leads = Odejmuje tę część segmentom, które płacą najmniej, i mnoży tempo pozyskiwania przez 1 − odrzucone + zyskany czas × odrzucone.
strategy-how-set-expectations = Zmniejsza udział umów na wyrost. Z tych, które przestały takie być, część nadal dochodzi do skutku i daje zwykłych klientów.
strategy-how-ask-promoters = Promotorzy × poproszeni × leady rocznie × skuteczność poleceń ÷ 12: o tylu więcej nowych klientów przybywa co miesiąc na klienta.
strategy-how-rescue-detractors = Churn × (1 − krytycy wśród utraconych × zatrzymani) w każdym segmencie.
strategy-alone = osobno { $change }
strategy-beside = ze wszystkimi włączonymi strategiami
strategy-net = netto { $net }
asked-already = To jest już w planie, więc nie liczy się drugi raz.
break-even = Osobno i na plateau wychodzi na zero, gdy umowę podpisze { $share } klientów.
break-even-never = Osobno i na plateau te warunki przynoszą stratę, nawet jeśli umowę podpiszą wszyscy.
strategy-note-after-horizon = Handlowcy zaczęliby dopiero po ostatnim pokazanym miesiącu.
strategy-note-hires-full = W twoim planie nie zmieści się więcej zatrudnień.
strategy-note-nothing-month-to-month = Wszyscy nowi klienci mają już umowy terminowe, więc nie ma czego zmieniać.
strategy-note-segments-full = W twoim planie nie zmieści się więcej segmentów.
strategy-note-nobody-signs = Nie byłoby wtedy żadnych nowych klientów.
strategy-note-one-fee = Wszyscy nowi klienci płacą tyle samo, więc nie ma dokąd celować wyżej. Podziel klientów według wielkości (poniżej) i ustaw różne opłaty.
strategy-note-nothing-oversold = Udział umów na wyrost już teraz nie jest większy, więc nie ma czego obniżać.
strategy-note-held = Jedna z liczb wyszłaby poza zakres, więc zostaje na jego granicy.

# --- Strategies: inputs of the cards ---

input-strategy-reps = Handlowcy do zatrudnienia
input-strategy-month = Zaczynają w miesiącu
input-convert = Klienci, którzy podpiszą
    .unit = %
    .slider = procent
    .hint = Umowę terminową; reszta rezygnuje
input-fee-factor = Opłata przy umowie
    .unit = × dzisiejsza
    .slider = razy dzisiejsza
    .hint = Zejście z 10% do 8% budżetu reklamowego daje 0,8
input-churn-factor = Churn przy umowie
    .unit = × dzisiejszy
    .slider = razy dzisiejszy
    .hint = 1 znaczy, że umowa tylko opóźnia odejście
input-contract-months = Długość umowy
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
    .slider = w miesiącach
input-shift = Nowi klienci z wyższej półki
    .unit = %
    .slider = procent
input-pace-cost = Wolniejsze pozyskiwanie
    .unit = %
    .slider = procent
    .hint = Większych klientów pozyskuje się dłużej
input-reject = Odrzucone leady
    .unit = %
    .slider = procent
input-refill = Zyskany czas na innych
    .unit = %
    .slider = procent
input-oversold-left = Umowy nadal na wyrost
    .unit = %
    .slider = procent
input-keep-rate = Klienci, którzy i tak podpiszą
    .unit = %
    .slider = procent
input-promoter-share = Promotorzy wśród klientów
    .unit = %
    .slider = procent
survey-share = Weź { $share } z ankiety
input-detractor-share = Krytycy wśród utraconych
    .unit = %
    .slider = procent
input-save-rate = Krytycy do zatrzymania
    .unit = %
    .slider = procent
input-strategy-cost = Koszt tej strategii
    .unit = { $currency }/mies.

# --- Strategies: the charts ---

waterfall = Miesięczny przychód w { $month }. miesiącu
waterfall-summary = Miesięczny przychód w { $month }. miesiącu: { $from } bez strategii, { $to } ze strategiami.
without-strategies = bez strategii
strategy-costs-bar = koszty
after-costs = przychód po kosztach
all-strategies = wszystkie razem
contributions-table = Ile daje każda strategia
contribution-head-strategy = Strategia
contribution-head-adds = Daje
contribution-head-alone = Osobno
contribution-head-costs = Kosztuje
contribution-head-net = Netto
how-contributions = To, ile daje strategia, zależy od tego, które działają przed nią, więc podajemy średnią ze wszystkich kolejności (wartość Shapleya). Dzięki temu części sumują się do całości. Netto to marża brutto × to, ile strategia daje − to, ile kosztuje.
strategies-chart-summary = Miesięczny przychód przez { $horizon }: { $from } bez strategii, { $to } ze strategiami, prawdopodobnie od { $low } do { $high }.
key-with-strategies = ze strategiami
key-plan = twój plan
adopt-strategies = Zastosuj w moim planie
strategies-adopted = Te strategie są już częścią twojego planu, a dotychczasowy plan jest zapisany jako „dziś”.
adopt-strategies-hint = Dodaje te strategie do twojego planu, a dotychczasowy zapisuje jako „dziś”.
load-three-sizes = Wypróbuj trzy wielkości klientów

# --- Strategies: client segments ---

segments-title = Segmenty klientów
one-kind = Na razie wszyscy klienci są tacy sami: płacą { $fee } miesięcznie, zostają { $months } i mogą odejść w każdym miesiącu.
split-clients = Podziel klientów według wielkości
split-clients-hint = Zaczyna się od trzech wielkości dopasowanych do twojej opłaty, czasu współpracy i liczby klientów. Potem wpisz własne liczby.
merge-clients = Połącz wszystkie segmenty
merge-clients-hint = Wracasz do jednego rodzaju klientów. Średnie się nie zmienią, a „Cofnij” przywróci segmenty.
size-small = Mali
size-medium = Średni
size-big = Duzi
segment = Segment { $n }
segment-name-field = Nazwa segmentu { $n }
input-segment-share = Udział w nowych klientach
input-segment-fee = Opłata
    .unit = { $currency }/mies.
input-segment-ad-spend = Budżet reklamowy
    .unit = { $currency }/mies.
input-segment-fee-rate = Stawka od budżetu
    .unit = %
input-segment-churn = Miesięczny churn
    .unit = %
input-segment-term = Długość umowy
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
input-segment-expansion = Wzrost opłat
    .unit = % mies.
input-segment-clients = Klienci dziś
segment-field = { $segment }: { $name }
segment-share-result = = { $share }
segment-fee-result = = { $fee } miesięcznie
fee-by-ad-spend = Podaj jako % budżetu reklamowego
fee-plain = Podaj jako stałą opłatę
add-segment = Dodaj segment
remove-segment = Usuń: { $segment }
shares-sum = Udziały sumują się do { $sum }, a każdy liczy się proporcjonalnie.
shares-none = Udziały sumują się do 0. Dopóki żaden nie jest większy od 0, wszystkie segmenty liczą się tak samo.
oversold-title = Umowy na wyrost
oversold-hint = Sprzedane dzięki obietnicom bez pokrycia. Kończą się po kilku miesiącach.
input-oversold-share = Udział w nowych klientach
    .unit = %
input-oversold-lifetime = Czas współpracy
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
input-oversold-clients = Klienci dziś
input-oversold-fee = Opłata, jeśli inna
    .unit = { $currency }/mies.
add-oversold = Dodaj umowy na wyrost
remove-oversold = Usuń umowy na wyrost
see-reps = Zobacz, który handlowiec jest wart najwięcej i ile kosztują premie

# --- Strategies: levers and targets. A step or a lever begins its line. ---

sensitivity-title = Która dźwignia najmocniej zmienia przychód?
sensitivity-text = Bez zmian przychód w { $month }. miesiącu to { $money }. Słupki pokazują go, gdy każda z wartości jest o 10% niższa (obrys) i o 10% wyższa (wypełnienie).
lever-churn = Miesięczny churn
lever-pace = Tempo pozyskiwania
lever-fee = Opłata
lever-reps = Handlowcy
lever-starting-clients = Klienci dziś
lever-referrals = Polecenia
lever-expansion = Wzrost opłat
lever-head-lever = Dźwignia
lever-head-low = 10% mniej
lever-head-high = 10% więcej
steps-text = Co dają typowe kroki:
step-churn = Obniż churn o jeden punkt
step-rep = Zatrudnij jeszcze jednego handlowca
step-pace = Pozyskuj klientów o 10% szybciej
step-fee = Podnieś opłatę o 10%
step-lifetime = Zatrzymaj klientów o 3 miesiące dłużej
step-referral = Zdobądź rocznie jedno polecenie więcej na każdych dziesięciu klientów
step-row = { $step }: { $change } miesięcznie
goal-title = Co zrobić, żeby osiągnąć cel?
input-goal-mrr = Przychód, który chcesz mieć
    .unit = { $currency }/mies.
    .slider = miesięcznie
input-goal-month = Do miesiąca
goal-churn = Sam churn: o { $part } niższy, z { $now } na { $value } miesięcznie
goal-pace = Samo tempo pozyskiwania: handlowiec pozyskuje { $value }, a nie { $now }
goal-reps = Sami handlowcy: z { $now } na { $value }
goal-fee = Sama opłata: o { $part } wyższa, z { $now } na { $value }
goal-lever-churn = Churn
goal-lever-pace = Tempo pozyskiwania
goal-lever-reps = Handlowcy
goal-lever-fee = Opłata
goal-verdict = { $lever }: tu wystarczy najmniejsza zmiana procentowa.
goal-verdict-reached = Twój plan średnio osiąga cel bez zmian.
goal-verdict-none = Żadna z tych zmian sama nie wystarczy.
goal-unreachable = { $lever }: to samo nie wystarczy
goal-reached = osiągniesz cel bez zmian
apply-goal = Zastosuj
apply-goal-of = Zastosuj: { $lever }

# --- Strategies: discounts ---

offers-title = Czy rabat się opłaca?
input-discount-offer = Rabat od opłaty
    .unit = %
    .slider = procent
offer-text = Rabat się opłaca, jeśli klienci zostaną dzięki niemu wystarczająco długo. Koszty liczymy dla przychodu { $money } miesięcznie.
offer-name-discount = { $share } rabatu
offer-name-free-month = Miesiąc gratis
offer-name-early-payment = { $share } rabatu za wcześniejszą płatność
offer-head-offer = Oferta
offer-head-pays-if = Opłaca się, gdy churn spadnie o
offer-head-cost = Koszt, gdy churn się nie zmieni
offer-once = { $money } jednorazowo
offer-monthly = { $money } miesięcznie
offer-cannot-pay = nie może się opłacić
offer-claim = { $share } firm najpierw sięga po rabaty.

# --- Strategies: keep or win ---

keep-or-win-title = Zatrzymywać klientów czy pozyskiwać nowych?
input-budget = Budżet
    .unit = { $currency }/mies.
    .slider = miesięcznie
input-keeping-cost-a = Koszt zatrzymania klienta
    .unit = × koszt pozyskania
    .hint = „70% taniej” według jednego źródła
input-keeping-cost-b = Koszt według drugiego źródła
    .unit = × koszt pozyskania
    .hint = Jedna szesnasta; źródła są sprzeczne
keep-text = Z budżetem na pozyskiwanie twoje plateau to { $win }. Z budżetem na zatrzymywanie to { $keep }, a według drugiego źródła { $other }.
keep-no-cost = Podaj koszt pozyskania klienta, żeby porównać.
keep-bar-today = dziś
keep-bar-winning = pozyskiwanie
keep-bar-keeping = zatrzymywanie
keep-bar-keeping-other = zatrzymywanie, źródło 2
keep-summary = Plateau w klientach, zależnie od tego, na co idzie budżet.
keep-claim = Bez poleceń i wzrostu opłat. Prosta zasada mówi: przy wysokim churnie najpierw pozyskuj, przy niskim najpierw zatrzymuj. To opinia, której tu nie sprawdzamy.

# --- Reps: each sales rep's clients ---

books-answer = { $best } jest wart najwięcej: jego klienci płacą na plateau *{ $money } miesięcznie*.
books-answer-alike = Klienci każdego handlowca płacą na plateau *{ $money } miesięcznie*.
books-because = Liczy się liczba umów × czas współpracy × opłata, a nie sama liczba umów.
rep-name = Handlowiec { $name }
input-book-deals = Umowy miesięcznie
input-book-lifetime = Czas współpracy
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
input-book-fee = Opłata
    .unit = { $currency }/mies.
book-figure = { $clients }, { $money } miesięcznie
books-title = Miesięczny przychód z klientów handlowca na plateau
books-summary = Miesięczny przychód z klientów handlowca na plateau, od { $best } do { $worst }.
add-rep = Dodaj handlowca
remove-rep = Usuń: { $rep }
reps-of-plan = To liczby z twojego planu, takie same dla każdego handlowca. Zmień to, co ich różni, a zobaczysz, czyi klienci są warci najwięcej.
use-plan-reps = Użyj liczb z mojego planu

# --- Reps: bonuses ---

bonus-title = Premia za klientów, którzy zostają
bonus-after = Premia za { $months }
bonus-text = Oczekiwany koszt: *{ $money } na umowę*. Opłaci się, jeśli klienci zostaną *o { $months } dłużej*.
bonus-head-months = Za okres
bonus-head-kept = Klienci, którzy zostali
bonus-head-bonus = Premia
bonus-head-expected = Oczekiwany koszt
input-bonus = Premia
    .unit = { $currency }
how-bonus = Każda premia × część klientów z twojego planu, którzy do tego czasu zostali, zsumowane. Podziel to przez marżę × opłatę, { $margin } × { $fee }, a dowiesz się, o ile miesięcy dłużej musi zostać klient.
service-title = Premia dla opiekunów klientów
input-salary = Pensja
    .unit = { $currency } rocznie
    .slider = rocznie
input-salary-bonus = Maksymalna premia
    .unit = % pensji
    .slider = procent pensji
    .hint = Zwykle do 15%
input-retention-floor = Próg premii
    .unit = % rocznie
    .slider = procent rocznej retencji
input-retention-target = Próg pełnej premii
    .unit = % rocznie
    .slider = procent rocznej retencji
service-text = Przy rocznej retencji { $kept } z twojego planu premia wynosi *{ $money }*, czyli { $part } pensji.
service-order = Próg premii leży wyżej niż próg pełnej premii, więc od tego drugiego premia jest od razu pełna.
service-head-retention = Roczna retencja
service-head-bonus = Premia
back-to-strategies = Wróć do strategii

# --- First view: the table of months ---

months-head-month = Miesiąc
months-head-clients = Klienci
months-head-revenue = Przychód
months-head-range = Prawdopodobny zakres
months-head-sign-ups = Nowi
months-head-lost = Utraceni
months-head-margin = Marża
months-head-today = Przychód dziś

# --- First view: how its figures are calculated ---

how-plateau = Nowi klienci miesięcznie × czas współpracy × opłata: { $pace } × { $lifetime } × { $fee } = { $money }.
how-plateau-full = Nowi klienci miesięcznie, razem z poleceniami, × ile klient płaci łącznie, razem ze wzrostem opłat: { $pace } × { $worth } = { $money }.
how-reached = Co miesiąc zostaje { $kept } klientów i dochodzą nowi. To pierwszy miesiąc, w którym masz za sobą 95% drogi od { $from } do { $money }.
how-lifetime = 1 ÷ churn: 1 ÷ { $churn } = { $months }. Przeciętny od { $fair } miesięcy, dobry od { $good }, doskonały od { $excellent }.
how-retention = (1 − churn) do potęgi 12: (1 − { $churn })¹² = { $result }.
how-net = ((1 − churn) × (1 + wzrost opłat)) do potęgi 12: ((1 − { $churn }) × (1 + { $expansion }))¹² = { $result }.
how-mixed = Dla każdego segmentu: ile po roku zostaje z dzisiejszych klientów przy jego churnie i umowie albo z ich przychodu razem ze wzrostem opłat. W sumie: { $result }.
how-lifetime-mixed = Czas współpracy z każdym rodzajem klientów, ważony jego udziałem w nowych klientach: { $months }. Przy umowie na k miesięcy klient zostaje k ÷ (1 − (1 − churn)ᵏ) miesięcy. Przeciętny od { $fair } miesięcy, dobry od { $good }, doskonały od { $excellent }.
how-range = Nowi klienci przychodzą losowo w twoim tempie, a każdy odchodzi niezależnie od innych. Z tego dokładnie, bez symulacji, wynika szansa każdej możliwej liczby klientów: rzadziej niż raz na 10 przypadków wychodzi mniej niż { $low } i najwyżej raz na 10 więcej niż { $high }. Razem w tym zakresie mieści się { $chance } przypadków.
how-range-evidence = Churn jest tak pewny jak dane, z których wynika: utraconych { $lost } na { $at-risk } klientomiesięcy. Zakres uwzględnia tę niepewność, dlatego jest szerszy.
how-chance = Liczymy tak jak prawdopodobny zakres: to szansa, że przychód w { $month }. miesiącu wyniesie co najmniej { $money }.
how-not-exact = Ten plan jest za duży na dokładny wynik, więc zakresy podajemy z dokładnością do 1%.
how-hire = Gdy handlowiec traci już tylu klientów, ilu pozyskuje: marża × tempo × czas współpracy × opłata − prowizja − koszt, { $margin } × { $pace } × { $lifetime } × { $fee } − { $commission } − { $cost } = { $profit } miesięcznie. Bez poleceń i wzrostu opłat.
source = Źródło: { $source }, { $strength }.
strength-proof = dowód
strength-study = badanie recenzowane
strength-survey = ankieta
strength-article = artykuł branżowy

# --- Źródła ---

sources-answer = Na czym opiera się ta strona i *na ile można temu ufać*.
sources-because = Obliczenia opierają się na dowodach lub recenzowanych badaniach. Progi ocen i praktyczne zasady pochodzą z artykułów branżowych: warto się z nimi porównać, ale nikt nie opublikował danych, które za nimi stoją.
source-address = Przeczytaj
source-unknown = Nie mamy jego adresu w internecie.
weight-proof = Dowiedziona matematyka.
weight-study = Badanie recenzowane.
weight-survey = Ankieta: co firmy mówią o sobie.
weight-article = Artykuł branżowy: praktyczne zasady i opinie, bez danych, które by je potwierdzały.
used-seven-strategies = Progi ocen czasu współpracy i Net Promoter Score, siedem strategii, kiedy zatrudniać, premie dla handlowców i opiekunów.
used-eight-strategies = Jak liczy się retencję oraz twierdzenie, że 5 punktów retencji więcej podnosi zysk o 25–95%.
used-eleven-strategies = Twierdzenie, że 5 punktów retencji więcej prawie podwaja zysk (za Reichheldem i Sasserem, 1990), oraz rabat za wcześniejszą płatność.
used-eight-ways = Ile kosztuje zatrzymanie klienta w porównaniu ze zdobyciem nowego i kiedy co wybrać.
used-subscription-survey = Ile firm zaczyna od rabatów.
used-nps-intervals = Prawdopodobny przedział wyniku NPS oraz to, którzy opiekunowie naprawdę się różnią.
used-share-intervals = Prawdopodobny przedział rezygnacji przy małych liczbach.
used-queue = Klienci jako kolejka bez czekania: plateau, droga do niego i prawdopodobny przedział.
used-shapley = Ile daje każda strategia, gdy działa kilka naraz.
used-survival-curves = Jak długo klienci zostają, gdy część z nich jeszcze nie odeszła: krzywa przeżycia i jej przedział.
used-declining-churn = Jak rezygnacje maleją wraz ze stażem klientów.
five-points-impossible = Retencja nie może wzrosnąć o pięć punktów: przekroczyłaby 100%.

# --- Scenariusze: nazwane plany obok siebie ---

scenarios = Scenariusze
scenario-numbered = Scenariusz { $number }
scenario-quoted = „{ $name }”
today-in-sentence = dziś
scenarios-hint = Każdy scenariusz to osobny plan. Możesz mieć ich najwyżej { $most }.
scenarios-full = Masz { $most } scenariuszy i więcej już się nie zmieści. Usuń jeden, żeby dodać następny.
scenario-edit = Edytuj: { $name }
scenario-name-field = Nazwa scenariusza { $number }
scenario-duplicate = Powiel: { $name }
scenario-up = Przesuń w górę: { $name }
scenario-down = Przesuń w dół: { $name }
scenario-is-first = Jest już pierwszy
scenario-is-last = Jest już ostatni
scenario-delete = Usuń: { $name }
scenario-only = Jedynego scenariusza nie można usunąć
scenario-deleted = Usunięto: { $name }.
scenario-new = Nowy scenariusz
scenario-new-from-this = Na podstawie tego
scenario-new-from-today = Na podstawie stanu na dziś
scenario-new-from-example = Na podstawie przykładu…
no-today = Najpierw zapisz plan jako dzisiejszy

# --- Porównanie scenariuszy ---

view-compare = Porównanie
window-title-compare = Porównanie scenariuszy · Plateau
compare-one = Dodaj drugi scenariusz, żeby zobaczyć *dwie drogi* obok siebie.
compare-one-hint = Nowy scenariusz zaczyna jako kopia tego. Potem zmień jedną liczbę i obserwuj obie krzywe.
compare-best-revenue = Największy przychód daje { $name }: *{ $amount } miesięcznie* w miesiącu { $month }.
compare-best-margin = Najwyższą marżę daje { $name }: *{ $amount } miesięcznie* w miesiącu { $month }.
compare-best-clients = Najwięcej klientów ma { $name }: *{ $amount }* w miesiącu { $month }.
compare-more = To o { $difference } więcej niż { $other }.
compare-same = W miesiącu { $month } wszystkie dają *to samo*.
compare-figures = Co z nich wynika
compare-inputs = Czym się różnią
compare-no-inputs = Wszystkie liczby są takie same.
compare-caption = Najlepszy wynik w wierszu: ●
compare-best-mark = najlepszy
compare-difference = Różnice
compare-no-difference = Bez różnic
compare-against = Względem: { $name }
compare-base = podstawa
compare-shown = Na wykresie
compare-show = Pokaż: { $name }
compare-range = Prawdopodobny zakres
compare-range-of = Prawdopodobny zakres: { $name }
compare-change = Zmień: { $name }
compare-today = Dziś
compare-summary = { $title } do miesiąca { $month }, porównanie scenariuszy: { $count }.
compare-previous = Poprzedni scenariusz
compare-next = Następny scenariusz
compare-place = { $place } z { $count }
compare-no-costs = Nie ma żadnych kosztów, więc marża jest równa przychodowi. Koszt handlowca i marżę wpiszesz w widoku Plateau.
compare-costs-differ = Scenariusze różnią się kosztami lub marżą: porównuj ich marże ostrożnie.
compare-no-today = { $name } stanie się punktem odniesienia dla pozostałych; zobaczysz też, kiedy każdy z nich się zwróci.
compare-plateau = Plateau
compare-reached = Osiąga je za
compare-revenue = Przychód w miesiącu { $month }
compare-margin = Marża w miesiącu { $month }
compare-likely = Prawdopodobny zakres w miesiącu { $month }
compare-chance = Szansa na { $money } w miesiącu { $month }
compare-lifetime = Klienci zostają
compare-total-margin = Marża do miesiąca { $month }
compare-payback = Zwraca się względem dziś
compare-endless = rośnie bez końca
compare-late = nie w ciągu 100 lat
compare-now = teraz
compare-payback-at-once = od razu
compare-payback-never = nie do miesiąca { $month }
compare-payback-same = jak dziś
compare-hires = Zaplanowane zatrudnienia
compare-recurring = Regularne zatrudnianie
compare-segments = Rodzaje klientów
compare-segments-one = jeden rodzaj
compare-segment = { $name }: { $share } nowych klientów, { $fee } miesięcznie, churn { $churn }, umowa na { $term } mies.
compare-oversold = Umowy na wyrost
compare-oversold-cell = { $share } nowych klientów, odejdą po { $months }
compare-evidence = Z czego policzono churn
compare-evidence-cell = utraconych { $lost } na { $at-risk } klientomiesięcy
# --- The told story: names of its steps and of its kinds of clients ---

told-title-stuck = Zastój na { $money }
told-title-second-rep = Drugi handlowiec
told-title-longer-lifetime = Klienci, którzy zostają { $months }
told-title-no-month-to-month = Koniec umów z miesiąca na miesiąc
told-title-referrals = Polecenia od promotorów
told-title-all-together = Wszystko razem
told-name-month-to-month = Z miesiąca na miesiąc
told-name-contract = Z umową terminową
told-name-new-contract = Nowe umowy terminowe

# --- What changed from one plan to another: parts of one sentence, each to begin it or to follow a comma.
# --- “zamiast” takes the genitive: `changed-months` and `changed-years` have it. ---

changed-nothing = Nic się nie zmieniło.
changed-barely = Zmieniły się tylko nazwy albo cyfry zbyt drobne, by je pokazać.
changed-and = { $before } i { $last }
changed-more = { $n ->
        [one] jeszcze { $n } zmiana
        [few] jeszcze { $n } zmiany
        [many] jeszcze { $n } zmian
       *[other] jeszcze { $n } zmiany
    }
changed-months = { $n ->
        [one] { $n } miesiąca
        [few] { $n } miesięcy
        [many] { $n } miesięcy
       *[other] { $n } miesiąca
    }
changed-years = { $n ->
        [one] { $n } roku
        [few] { $n } lat
        [many] { $n } lat
       *[other] { $n } roku
    }
changed-no-month-to-month = nikt już nie podpisuje umów z miesiąca na miesiąc
changed-month-to-month = { $to } nowych klientów podpisuje umowy z miesiąca na miesiąc zamiast { $from }
changed-reps = { $to } zamiast { $from }
changed-lifetime = klienci zostają { $to } zamiast { $from }
changed-churn = co miesiąc odchodzi { $to } klientów zamiast { $from }
changed-hires-more = { $n ->
        [one] jeszcze { $n } handlowiec od { $month }. miesiąca
        [few] jeszcze { $n } handlowców od { $month }. miesiąca
        [many] jeszcze { $n } handlowców od { $month }. miesiąca
       *[other] jeszcze { $n } handlowca od { $month }. miesiąca
    }
changed-hires = { $to ->
        [one] plan zatrudnienia { $to } handlowca zamiast { $from }
        [few] plan zatrudnienia { $to } handlowców zamiast { $from }
        [many] plan zatrudnienia { $to } handlowców zamiast { $from }
       *[other] plan zatrudnienia { $to } handlowca zamiast { $from }
    }
changed-hire-months = zaplanowani handlowcy zaczynają w innych miesiącach
changed-recurring = { $n ->
        [one] nowy handlowiec co { $every } od { $month }. miesiąca
        [few] { $n } nowych handlowców co { $every } od { $month }. miesiąca
        [many] { $n } nowych handlowców co { $every } od { $month }. miesiąca
       *[other] { $n } nowego handlowca co { $every } od { $month }. miesiąca
    }
changed-no-recurring = koniec regularnego zatrudniania
changed-referrals = { $to ->
        [one] 100 klientów przynosi rocznie { $to } polecenie zamiast { $from }
        [few] 100 klientów przynosi rocznie { $to } polecenia zamiast { $from }
        [many] 100 klientów przynosi rocznie { $to } poleceń zamiast { $from }
       *[other] 100 klientów przynosi rocznie { $to } polecenia zamiast { $from }
    }
changed-fee = klienci płacą { $to } miesięcznie zamiast { $from }
changed-pace = handlowiec pozyskuje { $to } zamiast { $from }
changed-pace-every = handlowiec pozyskuje klienta co { $to } zamiast co { $from }
changed-clients = na początku masz { $to } zamiast { $from }
changed-expansion = wzrost opłat to { $to } miesięcznie zamiast { $from }
changed-oversold = { $to } nowych klientów ma umowy na wyrost zamiast { $from }
changed-oversold-lifetime = klienci z umowami na wyrost zostają { $to } zamiast { $from }
changed-oversold-fee = klienci z umowami na wyrost płacą { $to } miesięcznie zamiast { $from }
changed-oversold-clients = { $to ->
        [one] na początku masz { $to } klienta z umową na wyrost zamiast { $from }
        [few] na początku masz { $to } klientów z umowami na wyrost zamiast { $from }
        [many] na początku masz { $to } klientów z umowami na wyrost zamiast { $from }
       *[other] na początku masz { $to } klienta z umową na wyrost zamiast { $from }
    }
changed-ramp = wdrożenie handlowca trwa { $to } zamiast { $from }
changed-rep-cost = handlowiec kosztuje { $to } miesięcznie zamiast { $from }
changed-commission = prowizja od umowy to { $to ->
        [one] { $to } miesięczna opłata
        [few] { $to } miesięczne opłaty
        [many] { $to } miesięcznych opłat
       *[other] { $to } miesięcznej opłaty
    } zamiast { $from }
changed-margin = marża brutto to { $to } zamiast { $from }
changed-term = umowy terminowe trwają { $to } zamiast { $from }
changed-kinds = { $to ->
        [one] { $to } rodzaj klientów zamiast { $from }
        [few] { $to } rodzaje klientów zamiast { $from }
        [many] { $to } rodzajów klientów zamiast { $from }
       *[other] { $to } rodzaju klientów zamiast { $from }
    }
changed-mix = rodzaje klientów są inne
changed-evidence = churn jest tak niepewny jak dane (utraconych: { $lost } na { $at-risk } klientomiesięcy)
changed-no-evidence = churn uznajemy za pewny
changed-horizon = patrzymy { $to } naprzód zamiast { $from }

# --- What a change did: where growth ends now, and where it ended before. `did-when-…` and `did-course-…` end the sentence. ---

did-plateau = Plateau
did-margin = Marża na plateau
did-rises = { $of } rośnie o { $difference }, z { $from } do *{ $to }*{ $when }.
did-falls = { $of } spada o { $difference }, z { $from } do *{ $to }*{ $when }.
did-stays = { $of } zostaje na poziomie *{ $to }*{ $when }.
did-when = , osiągniesz to za mniej więcej { $months }
did-when-instead = , osiągniesz to za mniej więcej { $months } zamiast za { $before }
did-when-late = , ale dopiero za ponad 100 lat
did-when-shrinking = , a spadniesz do tego poziomu za mniej więcej { $months }
did-when-now = , czyli tam, gdzie jesteś teraz
did-runs-out = Zamiast zatrzymać się na { $from }, zostaniesz bez klientów: { $course }.
did-now-runs-out = Teraz zostaniesz bez klientów: { $course }.
did-still-runs-out = Nadal zostaniesz bez klientów: { $course }.
did-levels-off = Zamiast zostać bez klientów, zatrzymasz się na *{ $to }*{ $when }.
did-now-levels-off = Teraz jest plateau na poziomie *{ $to }*{ $when }: { $course }.
did-endless = Nie ma już plateau na poziomie { $from }: { $course }.
did-now-endless = Nie zostaniesz już bez klientów i nie ma plateau: { $course }.
did-still-endless = Plateau nadal nie ma: { $course }.
did-course = w { $month }. miesiącu będziesz na poziomie *{ $to }* zamiast { $from }
did-course-same = w { $month }. miesiącu będziesz na poziomie *{ $to }*, tak jak przedtem

# --- Prezentacja: historia krok po kroku ---

view-present = Prezentacja
window-title-present = Prezentacja · Plateau
present-story = Historia
present-story-told = Agencja, która utknęła
present-story-own = Twoje scenariusze
present-steps = Kroki
present-step = Krok { $place }: { $title }
present-place = { $place } z { $count }
present-back = Poprzedni krok
present-next = Następny krok
present-first = To pierwszy krok
present-last = To ostatni krok
present-settings = Ustawienia
present-exit = Zakończ
present-exit-hint = Zakończ prezentację (Esc)
present-full-screen = Pełny ekran
present-notes = Notatki
present-no-note = Ten krok nie ma notatki.
present-keep = Zachowaj
present-keep-hint = Zmienione na chwilę: zachowaj, inaczej zniknie przy następnym kroku.
present-keep-told-hint = Zmienione na chwilę: zachowaj, a ta historia zastąpi twoje scenariusze.
present-changed = Po zmianie
present-example = Przykład
present-kept = Zachowano.
present-reset = Cofnij zmianę
present-keys = Klawisze od 1 do 9 i N
present-keys-hint = Strzałki, spacja, Page Up i Page Down zmieniają krok; Home i End prowadzą do pierwszego i ostatniego; cyfry od 1 do 9 do wybranego; N pokazuje notatkę; Esc kończy.
story-title = Historia do pokazania
story-of-scenarios = Prezentacja pokazuje twoje scenariusze po kolei.
story-begin = Napisz własną historię
story-clear = Wróć do wszystkich scenariuszy po kolei
story-scenario-of = Scenariusz kroku { $place }
story-title-of = Tytuł kroku { $place }
story-note-of = Notatka do kroku { $place } dla prowadzącego
story-note-placeholder = Notatka dla prowadzącego
story-travels = Tytuły i notatki są częścią każdego linku i pliku, który udostępniasz.
story-up = Przesuń krok { $place } w górę
story-down = Przesuń krok { $place } w dół
story-remove = Usuń krok { $place }
story-add = Dodaj krok
story-full = Historia ma najwyżej { $most } kroków
story-sliders = Suwaki do pokazania
story-sliders-full = Suwaków może być najwyżej { $most }
slider-clients = Klienci dziś
slider-fee = Opłata od klienta
slider-lifetime = Jak długo klienci zostają
slider-reps = Handlowcy
slider-pace = Tempo pozyskiwania

# --- Zapis w przeglądarce: część menu pod „Udostępnij” i to, co o zapisie mówi pasek u dołu strony. ---

kept = W tej przeglądarce
kept-hint = Zapisuje na tym urządzeniu scenariusze, historię i ustawienia, żeby czekały tu na twój powrót. Dopóki nie naciśniesz przycisku, nic nie jest zapisywane, a potem zapisuje się każda zmiana. To, co zostało wklejone, nie jest zapisywane.
kept-save = Zapisz w tej przeglądarce
kept-saved = Zapisano, { $moment }
kept-saved-now = Zapisano w tej przeglądarce
kept-save-new = Zapisz jako nowy zestaw
kept-numbered = Zestaw { $number }
kept-name = Nazwa zestawu { $number }
kept-open = Otwórz
kept-open-named = Otwórz: { $name }
kept-opened = Otwarto: { $name }. „Cofnij” przywraca to, co było tu wcześniej.
kept-is-open = Ten zestaw jest otwarty
kept-delete-named = Usuń: { $name }
kept-forget = Zapomnij wszystko
kept-forget-question = Usunąć wszystko, co jest zapisane w tej przeglądarce? Liczby na stronie zostaną.
kept-all-forgotten = W tej przeglądarce nic już nie jest zapisane.
kept-cancel = Anuluj
kept-apart = Liczby na stronie nie są zapisane w tej przeglądarce.
kept-changed = { $name }: ten zestaw zmienił się w innej karcie, więc na razie twoje zmiany nie są tu zapisywane. Które liczby zachować?
kept-use-theirs = Weź te z drugiej karty
kept-keep-mine = Zachowaj moje
kept-save-mine = Zapisz moje jako nowy zestaw
kept-deleted-elsewhere = Ten zestaw usunięto w innej karcie, więc liczby na stronie nie są już zapisywane.
kept-forgotten = W innej karcie usunięto wszystko, co było zapisane w tej przeglądarce. Nic więcej nie zostanie zapisane, dopóki nie naciśniesz przycisku.
kept-blocked = Przeglądarka nie pozwala tej stronie niczego przechowywać, więc nie możemy tu zapisać. Zmień to w ustawieniach prywatności przeglądarki albo zapisz plik.
kept-full = W przeglądarce nie ma już miejsca dla tej strony, więc ostatnie zmiany nie są zapisane. Usuń zestaw, którego nie potrzebujesz, albo zapisz plik.
kept-damaged = To, co jest zapisane w tej przeglądarce, uległo uszkodzeniu i nie da się tego otworzyć. Zostawiliśmy to bez zmian i nic nie zapisujemy, dopóki nie zdecydujesz, co z tym zrobić.
kept-foreign = W miejscu, w którym zapisalibyśmy twoje liczby, jest coś, co nie pochodzi z Plateau. Zostawiliśmy to bez zmian i nic nie zapisujemy, dopóki nie zdecydujesz, co z tym zrobić.
kept-newer = To, co jest zapisane w tej przeglądarce, pochodzi z nowszej wersji Plateau. Odśwież stronę, żeby to otworzyć. Do tego czasu zostawiamy to bez zmian i nic nie zapisujemy.
kept-download = Zapisz przechowywany tekst jako plik
kept-replace = Zastąp tymi liczbami
kept-replace-question = Przechowywany tekst zniknie na zawsze, chyba że najpierw zapiszesz go jako plik.
kept-set-damaged = { $name }: ten zestaw uległ uszkodzeniu i nie da się go otworzyć. Zostawiliśmy go bez zmian.
kept-set-newer = { $name }: ten zestaw pochodzi z nowszej wersji Plateau. Odśwież stronę, żeby go otworzyć.
kept-partly = { $name }: części tego zestawu nie da się użyć: { $parts }. Zostawiliśmy go bez zmian. Żeby zachować swoje zmiany, zapisz je jako nowy zestaw.
kept-unavailable = Nie udało się wczytać tego, co jest zapisane w tej przeglądarce. Nic nie przepadło: sprawdź połączenie i odśwież stronę.

# --- Taking along: the menu behind Share, with a link, a file, and tables for a spreadsheet. ---

take-link = Link
take-link-hint = Otwiera tę stronę z twoimi liczbami, wszystkimi scenariuszami i historią. Bez tego, co zostało wklejone.
take-site = Na twojej stronie
take-site-hint = Umieść kalkulator na swojej stronie: w swoich kolorach i z własnym przyciskiem.
take-site-open = Przygotuj kod
take-copy-link = Skopiuj link
take-send-link = Wyślij przez aplikację…
take-link-alone = Ze wszystkimi scenariuszami link miałby { $length } znaków, a wiele czatów i programów pocztowych by go uciąło. Dlatego jest w nim tylko scenariusz, który edytujesz, i stan na dziś. Żeby zabrać wszystko, zapisz plik.
take-link-long = Ten link ma { $length } znaków. Wiele czatów i programów pocztowych ucina tak długie linki. Bezpieczniej zapisać plik.
take-file = Plik
take-file-hint = { $name } przechowuje twoje scenariusze, historię i ustawienia. Nie ma w nim tego, co zostało wklejone, na przykład nazw klientów.
take-save-file = Zapisz plik
take-open-file = Otwórz plik…
take-open-hint = Możesz też przeciągnąć plik w dowolne miejsce strony albo wkleić tu jego treść:
take-paste = Treść zapisanego pliku
take-drop = Upuść plik, żeby go otworzyć
take-table = Tabela
take-table-hint = Do Excela, Arkuszy Google i podobnych programów.
take-months = Miesiąc po miesiącu
take-comparison = Porównanie
take-save-csv = Zapisz CSV
take-copy-table = Skopiuj do arkusza
take-copied = Skopiowano. Wklej do swojego arkusza.
take-copy-refused = Przeglądarka nie pozwala tu kopiować. Zapisz zamiast tego CSV.
file-opened = Otwarto plik: { $scenarios }. Cofnij, a wróci to, co było tu wcześniej.
file-scenarios = { $n ->
        [one] { $n } scenariusz
        [few] { $n } scenariusze
        [many] { $n } scenariuszy
       *[other] { $n } scenariusza
    }
file-unread = Pominęliśmy w nim to, czego nie dało się użyć: { $parts }.
file-refused = { $why } Nic się tu nie zmieniło.
file-too-large = Ten plik ma ponad 1 MB, więc nie może pochodzić z Plateau.
file-unreadable = Przeglądarka nie mogła odczytać tego pliku. Jeśli to folder, otwórz go i wybierz plik ze środka.
file-empty = Ten plik jest pusty.
file-page = To strona internetowa. Wybierz plik zapisany w Plateau, { $name }.
file-table = To arkusz albo tabela, a takich plików Plateau nie otwiera. Wybierz plik zapisany w Plateau, { $name }.
file-damaged = Ten plik jest niepełny albo zmienił się po drodze. Spróbuj z inną kopią.
file-foreign = To nie jest plik z Plateau. Wybierz ten, który został tu zapisany, { $name }.
file-newer = Ten plik zapisano w nowszej wersji Plateau. Odśwież stronę i otwórz plik jeszcze raz.
file-lost = Nie da się użyć tego pliku, bo czegoś w nim brakuje albo coś się nie zgadza: { $part }.
sheet-low = Przychód, P10
sheet-high = Przychód, P90
sheet-from = { $title }, od
sheet-to = { $title }, do
sheet-name-months = plateau-miesiace
sheet-name-comparison = plateau-porownanie

# --- Zabieranie ze sobą: obraz wykresu i raport na papierze ---

take-picture = Obraz
take-picture-hint = Wykres z tytułem, do slajdów i dokumentów. SVG otworzysz w programie graficznym.
picture-of = Wykres
picture-save-png = Zapisz PNG
picture-save-svg = Zapisz SVG
picture-copy = Kopiuj obraz
picture-copied = Skopiowano. Wklej do swojej prezentacji.
picture-failed = Przeglądarka nie zdołała utworzyć tego obrazu. Zapisz zamiast tego SVG.
picture-copy-refused = Przeglądarka nie pozwala tu kopiować. Zapisz zamiast tego obraz.
picture-source = Plateau · { $address } · { $date }
take-report = Raport
take-report-hint = Odpowiedź, wykresy, wszystkie liczby i sposób ich obliczenia na dwóch, trzech stronach. Wpisane nazwy zostają na tym urządzeniu: nie ma ich w żadnym linku ani pliku, a zapisują się tylko razem z zapisem w tej przeglądarce.
report-for = Przygotowano dla
report-by = Autor
close-menu = Zamknij menu
report-print = Drukuj lub zapisz jako PDF
report-title = Raport o przychodach
report-assumptions = Założenia
report-example = * Tak jak w przykładzie, z którym otwiera się Plateau.
report-target = Cel: { $money } miesięcznie w { $month }. miesiącu.
report-ranges = Prawdopodobne zakresy: nowi klienci przychodzą losowo, w podanym tempie, a każdy odchodzi niezależnie od innych. Rzadziej niż raz na 10 przypadków wychodzi mniej niż dolna granica i najwyżej raz na 10 więcej niż górna.
report-computed = Jak policzyliśmy każdą z liczb
report-chance = Szansa na cel

# --- What really happened: in the chart ---

key-past = Wykonanie
plan-starts = Początek planu
chart-summary-past = Wykonanie: { $from } ({ $first }), na końcu { $to } ({ $last }).
months-head-past = Wykonanie

# --- What really happened: the months, typed or pasted, and how far the plan is off ---

past-title = Jak było naprawdę
past-hint = Podaj do { $most } minionych miesięcy, a zobaczysz je obok swojego planu.
past-start-month = Miesiąc 0 planu
past-start-month-hint = Gdy podasz miesiąc, wykres pokaże miesiące kalendarza.
past-start-month-problem = Wpisz miesiąc, na przykład 2026-03. Nic się nie zmieniło.
past-table = Minione miesiące
past-column-month = Miesiąc
past-column-revenue = Przychód
past-column-clients = Klienci
input-past-revenue = Przychód
    .unit = { $currency }
input-past-clients = Klienci
input-past-since = Miesiące od początku planu
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
    .hint = Ile z tych miesięcy przypada po miesiącu 0 planu
past-add-month = Dodaj miesiąc
past-full = To już wszystkie { $most } miesięcy, na które jest miejsce. Aby dodać kolejny, usuń któryś.
past-remove-month = Usuń: { $month }
past-remove = Usuń wszystkie minione miesiące
past-paste = Wklej miesiące z arkusza
past-paste-hint = Jeden wiersz na miesiąc, od najstarszego, albo w dowolnej kolejności z kolumną miesięcy: przychód i, jeśli znasz, liczba klientów.
past-read = { $n ->
        [one] { $n } miesiąc
        [few] { $n } miesiące
        [many] { $n } miesięcy
       *[other] { $n } miesiąca
    }
past-read-dated = { $count } do: { $last }
past-older = { $n ->
        [one] Jest miejsce na { $most } miesięcy: najstarszy miesiąc pominięto.
        [few] Jest miejsce na { $most } miesięcy: { $n } najstarsze pominięto.
        [many] Jest miejsce na { $most } miesięcy: { $n } najstarszych pominięto.
       *[other] Jest miejsce na { $most } miesięcy: { $n } najstarszych pominięto.
    }
past-use = { $n ->
        [one] Użyj tego miesiąca
        [few] Użyj tych { $n } miesięcy
        [many] Użyj tych { $n } miesięcy
       *[other] Użyj tych { $n } miesięcy
    }
past-used = Te miesiące są na wykresie.
past-in-link = Umieszczaj te miesiące także w linkach
past-private = Te miesiące pozostają w tej karcie, a nie w jej adresie: po odświeżeniu znikną. Aby je zachować, zapisz je w tej przeglądarce albo w pliku (w menu „Udostępnij”).
past-public = Te miesiące zobaczy każdy, kto dostanie link do tego planu.
past-revenue-below = { $months } od początku planu przychód jest o *{ $difference }* niższy niż w planie.
past-revenue-above = { $months } od początku planu przychód jest o *{ $difference }* wyższy niż w planie.
past-revenue-even = { $months } od początku planu przychód jest zgodny z planem: *{ $actual }*.
past-clients-below = { $months } od początku planu klientów jest mniej niż w planie: różnica to *{ $difference }*.
past-clients-above = { $months } od początku planu klientów jest więcej niż w planie: różnica to *{ $difference }*.
past-clients-even = { $months } od początku planu liczba klientów jest zgodna z planem: *{ $actual }*.
past-difference = { $difference } ({ $share })
past-within = To mieści się w prawdopodobnym zakresie.
past-outside = Prawdopodobny zakres wynosił { $low } – { $high }.
past-begins-elsewhere = Twój ostatni miesiąc: *{ $actual }*, a plan zaczyna się od: { $planned }.
past-begins-there = Plan zaczyna się tam, gdzie ostatnio byliście: *{ $actual }*.
left-out-month-again = miesiąc jest też w innym wierszu

# --- My clients: a list, until its figures are there ---

clients-invite = Masz listę klientów? Zobacz, jak długo zostają i kto może odejść następny.
clients-link = Twoja lista klientów
list-question = Upuść tu listę klientów, a zobaczysz, *jak długo zostają* i *kto może odejść następny*.
list-private = Twoja lista nie opuszcza tej przeglądarki. Nie jest zapisywana i nie trafia do żadnego linku. Gdy zamkniesz kartę, znika.
list-answers-title = Co zobaczysz
list-answers-survival = Jak długo klienci zostają i ilu jest ich po każdym miesiącu
list-answers-cohorts = Retencję według miesięcy i według miesiąca rozpoczęcia
list-answers-groups = Kto odchodzi szybciej: według umowy, handlowca, opłaty lub odpowiedzi NPS
list-answers-value = Ile warci są twoi klienci
list-answers-risk = Kto może odejść w ciągu 90 dni i ile by cię to kosztowało
list-columns-title = Co powinna zawierać lista
list-columns-hint = Jeden wiersz na klienta, jako plik CSV. Potrzebne są daty rozpoczęcia, a najwięcej mówią daty zakończenia. Każda kolejna kolumna powie ci więcej.
list-head-column = Kolumna
list-head-use = Do czego służy
list-use-start = kiedy klient do ciebie przyszedł
list-use-end = kiedy odszedł; puste u tych, którzy nadal są z tobą
list-use-client = nazwy na liście 90 dni
list-use-fee = o jakie pieniądze chodzi i ile warci są klienci
list-use-term = churn według umowy, w miesiącach (1 to umowa z miesiąca na miesiąc)
list-use-reps = churn według handlowca i opiekuna
list-use-nps = churn promotorów i krytyków, od 0 do 10
list-use-contact = z kim od dawna nie było kontaktu
list-reps = Handlowiec, opiekun
list-file-title = Twoja lista
list-drop = Upuść tu plik CSV
list-choose = Wybierz plik
list-formats = CSV lub tekst, także skompresowany (.gz): do { $rows } wierszy i { $size }.
list-paste = Albo wklej listę
list-paste-hint = Skopiuj z arkusza wiersze razem z nagłówkami. Wczytamy je od razu.
list-sample-title = Nie masz listy pod ręką?
list-sample-hint = Wypróbuj 200 klientów wymyślonej agencji albo zapisz ich jako plik, żeby zobaczyć, jak wygląda lista.
list-try-sample = Wypróbuj przykład
list-save-sample = Zapisz przykładowy plik
list-drop-sign = Upuść plik, aby go wczytać
list-of-sample = Przykładowa lista
list-of-paste = Wklejona lista
list-progress = Wczytywanie: { $name }
list-size = { $n } MB
list-progress-rows = { $done } z { $size }, { $n ->
        [one] na razie { $n } klient
        [few] na razie { $n } klientów
        [many] na razie { $n } klientów
       *[other] na razie { $n } klienta
    }
list-again = Ponowne wczytywanie listy…
list-calculating = Obliczanie…
list-cancel = Anuluj
list-canceled = Wczytywanie anulowano. Nic z listy nie zostało.
list-forgotten = Twoja lista została zapomniana.
list-rows-read = { $n ->
        [one] Wczytano { $n } klienta
        [few] Wczytano { $n } klientów
        [many] Wczytano { $n } klientów
       *[other] Wczytano { $n } klienta
    }
list-others = { $n ->
        [one] Jeszcze { $n } wiersz jest pusty albo to nagłówek, tytuł lub suma.
        [few] Jeszcze { $n } wiersze są puste albo to nagłówki, tytuły lub sumy.
        [many] Jeszcze { $n } wierszy jest pustych albo to nagłówki, tytuły lub sumy.
       *[other] Jeszcze { $n } wiersza jest puste albo to nagłówki, tytuły lub sumy.
    }
list-damaged = Niektóre litery zostały uszkodzone, zanim lista tu trafiła. Liczb to nie dotyczy. Aby naprawić nazwy, zapisz plik jako UTF-8.
list-no-ends = Na liście nie ma dat zakończenia, więc wszyscy liczą się jako obecni klienci. Jeśli są w którejś kolumnie, wybierz ją w polu „Data zakończenia”. Jeśli nie, dodaj je: od nich zależy większość wyników.
list-forget = Zapomnij tę listę
list-another = Inny plik
list-how-read = Jak odczytano twoją listę
list-role-client = Klient
list-role-start = Data rozpoczęcia
list-role-end = Data zakończenia
list-role-fee = Opłata miesięczna
list-role-ad-spend = Miesięczne wydatki na reklamę
list-role-term = Okres umowy (miesiące)
list-role-sales-rep = Handlowiec
list-role-service-rep = Opiekun klienta
list-role-nps = Odpowiedź NPS
list-role-contact = Ostatni kontakt
list-order = Co jest pierwsze w twoich datach?
list-order-open = Twoje daty pasują na oba sposoby, więc nie wiemy.
list-day-first = Dzień (31.12)
list-month-first = Miesiąc (12/31)
list-as-of = Licz do dnia
list-as-of-hint = Dzień, do którego lista jest kompletna. Klienci bez daty zakończenia byli wtedy nadal z tobą.
list-as-of-earlier = Ostatnia data na twojej liście to { $day }. Jeśli lista tam się kończy, licz tylko do tego dnia.
list-as-of-use = Licz do { $day }
list-margin = Marża brutto
list-margin-hint = Ile zostaje z opłaty po odjęciu kosztów. Bez liczby tutaj obowiązuje { $margin } z twojego planu.
list-since-part = Czy na liście brakuje klientów, którzy odeszli dawno temu?
list-since = Kompletna od dnia
list-since-late = To po dniu, do którego liczysz: { $day }.
list-since-hint = Jeśli na liście są tylko klienci, którzy byli z tobą danego dnia lub później, podaj ten dzień. Inaczej brakuje tych, którzy odeszli wcześniej, i wydaje się, że klienci zostają dłużej niż w rzeczywistości.
list-left-out-title = Pominięte wiersze
list-left-out-first = Widać pierwsze { $n }; plik zawiera wszystkie.
list-left-out-save = Zapisz jako CSV
list-left-out-file = plateau-pominiete-wiersze
list-head-row = Wiersz
list-head-reason = Dlaczego
list-head-cell = Komórka
list-row-reason = { $role }: { $why }
list-row-no-start = brak daty rozpoczęcia
list-row-no-date = to nie data
list-row-bad-date = nie ma takiego dnia albo jest poza latami 1900–2199
list-row-end-before-start = kończy się przed rozpoczęciem
list-row-no-number = to nie liczba
list-row-out-of-range = poza zakresem
list-row-too-long = za długie jak na wiersz: najpewniej niezamknięty cudzysłów
list-error-empty = W tym pliku nic nie ma. Wybierz ten, w którym są twoi klienci.
list-error-workbook = To własny plik arkusza kalkulacyjnego. Otwórz go tam, zapisz jako CSV i wybierz plik CSV.
list-error-no-text = To ani tabela, ani tekst. Wybierz plik CSV.
list-error-rows = To ponad { $rows } wierszy, za dużo dla przeglądarki. Niech policzy je twoja baza danych: wystarczy jedno zapytanie SQL.
list-error-bytes = To ponad { $size }, za dużo dla przeglądarki. Pomiń niepotrzebne kolumny albo niech wiersze policzy twoja baza danych: wystarczy jedno zapytanie SQL.
list-error-no-start = Nie widzimy na liście dat rozpoczęcia. Jeśli są w którejś kolumnie, wybierz ją pod „Data rozpoczęcia”. W przeciwnym razie dodaj taką kolumnę i wczytaj listę ponownie.
list-error-no-rows = Żadnego wiersza nie można użyć. Sprawdź daty rozpoczęcia albo wybierz inny plik.
list-error-changed = Plik zmienił się podczas wczytywania. Zamknij go w innych programach i wybierz ponownie.
list-error-broken = Skompresowany plik jest uszkodzony lub niepełny. Rozpakuj go i wybierz plik CSV.
list-error-no-reader = Nie udało się załadować części Plateau, która wczytuje listy. Sprawdź połączenie i wybierz plik ponownie.
list-error-stopped = Wczytywanie zostało przerwane, najpewniej przeglądarce zabrakło pamięci. Zamknij inne karty i spróbuj ponownie albo pomiń niepotrzebne kolumny.

# --- What really happened: the churn and pace that explain it ---

fit-title = Co najlepiej wyjaśnia twoją przeszłość
fit-too-few = Podaj co najmniej trzy miesiące, a Plateau znajdzie churn i tempo, które najlepiej je wyjaśniają.
fit-no-clients = W tych miesiącach nie ma klientów, więc nie ma czego dopasować.
fit-show = Dopasuj do moich liczb
fit-hint = Znajduje churn i tempo, które najlepiej wyjaśniają te miesiące. Plan zmieni się dopiero, gdy to potwierdzisz.
fit-answer = Do twoich miesięcy pasuje taki plan: klienci zostają *{ $lifetime }* (co miesiąc odchodzi { $churn }), a wszyscy handlowcy razem pozyskują *{ $pace }*.
fit-answer-nobody = Do twoich miesięcy pasuje taki plan: klienci zostają *{ $lifetime }* (co miesiąc odchodzi { $churn }), a nowych klientów nie ma.
fit-error = To wyjaśnia twoje miesiące ze średnią różnicą { $error }.
fit-exact = To wyjaśnia każdy miesiąc.
fit-vague = Z tych miesięcy nie da się odróżnić churnu od tempa: każdy czas współpracy z zakresu { $low } – { $high }, z odpowiednim tempem, wyjaśnia je podobnie dobrze.
fit-vague-open = Z tych miesięcy nie da się odróżnić churnu od tempa: każdy czas współpracy co najmniej { $low }, z odpowiednim tempem, wyjaśnia je podobnie dobrze.
fit-used = Twój plan ma już ten churn i to tempo.
fit-chart = Miesiące, jakie były, i przebieg, który najlepiej je wyjaśnia
fit-key = Dopasowanie
fit-summary = Dopasowany przebieg: { $from }, na końcu { $to }.
fit-how = Plateau zaczyna od pierwszego miesiąca i sprawdza każdy churn od { $least } do { $most } miesięcznie, każdy z najlepszym dla niego tempem. Wybiera parę, której przebieg ma najmniejszą sumę kwadratów różnic od twoich miesięcy.
fit-how-clients = Liczą się klienci w każdym miesiącu.
fit-how-revenue = Przychód jest dzielony przez twoją opłatę { $fee }, bo nie dla każdego miesiąca jest liczba klientów.
fit-how-explained = Przebieg wyjaśnia { $explained } zmienności twoich miesięcy (R²).

# --- The page before the program arrives, and what search engines and chats say about it ---

page-description = Sprawdź, na jakim poziomie przychód twojej agencji przestanie rosnąć, kiedy to nastąpi i co go podniesie. Bezpłatnie i prywatnie: wszystko liczy twoja przeglądarka.
without-scripts = To przykład. Włącz JavaScript, aby wpisać własne liczby; wszystko przelicza się na bieżąco.
