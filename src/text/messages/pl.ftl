### Every sentence of the page in this language; see docs/decisions.md for the format.
### *Stars* mark what is printed bold.

window-title-plateau = Plateau: dlaczego przychody agencji przestają rosnąć
window-title-retention = Retencja i wartość życiowa klienta · Plateau
window-title-nps = Net Promoter Score · Plateau
window-title-strategies = Strategie, które podnoszą plateau · Plateau
window-title-reps = Handlowcy i opiekunowie · Plateau
view-plateau = Plateau
view-retention = Retencja
view-nps = NPS
view-strategies = Strategie
view-reps = Handlowcy
language = Język
undo = Cofnij
redo = Ponów
your-numbers = Twoje liczby
what-if = Co by było, gdyby
save-as-today = To są moje liczby
save-as-today-hint = Przypina ten przebieg jako dziś. Potem przesuwaj suwaki i zobacz, co by było, gdyby.
update-today = Przypnij to jako dziś
back-to-today = Wróć do dziś
presets = Przykłady
preset-growing = Wzrost do plateau
preset-stuck = W miejscu
preset-second-rep = Drugi handlowiec
preset-longer-lifetime = Czas życia z 12 do 18 miesięcy
preset-rep-every-half-year = Handlowiec co pół roku
more-inputs = Więcej: opłata, klienci dzisiaj, koszty
grows = W tym tempie przestaniesz rosnąć przy *{ $money } miesięcznie*, za około *{ $months }*.
grows-slowly = W tym tempie przestaniesz rosnąć przy *{ $money } miesięcznie*, ale nie w ciągu najbliższych stu lat.
there = Już nie rośniesz: twoje plateau to *{ $money } miesięcznie* i właśnie na nim jesteś.
shrinks = W tym tempie skurczysz się do *{ $money } miesięcznie*, za około *{ $months }*.
shrinks-slowly = W tym tempie skurczysz się do *{ $money } miesięcznie*, ale nie w ciągu najbliższych stu lat.
runs-out = Nikt nie zdobywa nowych klientów: za około *{ $months }* zniknie prawie całe *{ $money } miesięcznie*.
runs-out-slowly = Nikt nie zdobywa nowych klientów: prędzej czy później zniknie całe *{ $money } miesięcznie*.
empty = Nie ma klientów i nikt ich nie zdobywa: *nie ma przychodów*, które mogłyby rosnąć.
endless-hiring = Dopóki zatrudniasz, *nie ma plateau*: w miesiącu { $month } będzie to *{ $money } miesięcznie*.
endless-referrals = Klienci przyprowadzają więcej klientów, niż odchodzi: wzrost napędza się sam, *nie ma plateau*.
endless-expansion = Opłaty rosną szybciej, niż odchodzą klienci: *nie ma plateau*.
because-grows = Wtedy klienci odchodzą tak szybko, jak ich zdobywasz.
because-there = Klienci odchodzą tak szybko, jak ich zdobywasz.
because-shrinks = Tracisz więcej klientów, niż zdobywasz, aż zostanie ich dość mało.
because-nobody = Dodaj handlowca, a zobaczysz, gdzie przychody się zatrzymają.
because-hiring = Gdyby zatrudnianie wtedy ustało, wzrost skończyłby się na { $money } miesięcznie.
range = Z prawdopodobieństwem { $chance } w miesiącu { $month } będzie to od { $low } do { $high }, { $condition }.
range-one = Z prawdopodobieństwem { $chance } w miesiącu { $month } będzie to { $low }, { $condition }.
if-churn = jeśli churn naprawdę wynosi { $churn }
if-evidence = przy każdym churnie, który pasuje do { $lost } z { $at-risk } klientów utraconych w miesiącu
input-lifetime = Czas życia klienta
    .unit = mies.
    .slider = w miesiącach
input-churn = Miesięczny churn
    .unit = % odchodzi
    .slider = w procentach klientów
input-reps = Handlowcy
hint-reps = Razem { $pace } nowych klientów miesięcznie
input-months-per-sign-up = Każdy zdobywa klienta co
    .unit = mies.
    .slider = tyle miesięcy
hint-months-per-sign-up = { $pace } nowego klienta miesięcznie na osobę
input-sign-ups = Każdy zdobywa
    .unit = klientów mies.
    .slider = tylu klientów miesięcznie
hint-sign-ups = Jednego co { $months }
as-sign-ups = Podaj jako klientów miesięcznie
as-months = Podaj jako miesiące na klienta
input-ramp = Nowi sprzedają w pełni po
    .unit = mies.
    .slider = tylu miesiącach
input-fee = Klient płaci
    .unit = { $currency } mies.
    .slider = miesięcznie
input-clients = Klienci dzisiaj
input-expansion = Opłaty rosną o
    .unit = % mies.
    .slider = miesięcznie
    .hint = Ekspansja: o ile więcej klienci płacą z czasem
input-referrals = Klient poleca klientów
    .unit = rocznie
    .slider = rocznie
    .hint = Tylko tych, którzy podpisują umowę
input-rep-cost = Handlowiec kosztuje
    .unit = { $currency } mies.
    .slider = miesięcznie
input-commission = Prowizja od sprzedaży
    .unit = mies. opłaty
    .slider = w miesiącach opłaty
input-margin = Marża brutto
    .unit = %
    .slider = w procentach
    .hint = Co zostaje z przychodu po obsłudze klientów
input-horizon = Wykres obejmuje
    .unit = mies.
    .slider = tyle miesięcy
currency = Waluta
input-target-mrr = Cel
    .unit = { $currency } mies.
    .slider = przychód miesięczny
input-target-month = Miesiąc celu
hire-row = + { $count } w miesiącu { $month }
recurring-row = + { $count } co { $every } mies. od miesiąca { $first }
hire-field-count = Zatrudnienie { $n }: handlowcy
hire-field-month = Zatrudnienie { $n }: miesiąc
recurring-field-count = Regularne zatrudnianie: handlowcy
recurring-field-every = Regularne zatrudnianie: co ile miesięcy
recurring-field-first = Regularne zatrudnianie: pierwszy miesiąc
add-hire = Dodaj zatrudnienie
add-recurring = Zatrudniaj regularnie
remove-hire = Usuń zatrudnienie { $n }
remove-recurring = Nie zatrudniaj regularnie
months = { $n ->
        [one] { $n } miesiąc
        [few] { $n } miesiące
        [many] { $n } miesięcy
       *[other] { $n } miesiąca
    }
client-count = { $n ->
        [one] { $n } klient
        [few] { $n } klienci
        [many] { $n } klientów
       *[other] { $n } klienta
    }
rep-count = { $n ->
        [one] { $n } handlowiec
        [few] { $n } handlowcy
        [many] { $n } handlowców
       *[other] { $n } handlowca
    }
points = { $n } p.p.
month = miesiąc { $n }
measure = Wykres pokazuje
measure-revenue = Przychód
measure-clients = Klienci
measure-margin = Marża
chart-title-revenue = Miesięczny przychód powtarzalny (MRR)
chart-title-clients = Klienci
chart-title-margin = Marża po kosztach sprzedaży, miesięcznie
key-course = oczekiwany
key-what-if = co by było, gdyby
key-today = dziś
key-hire = zatrudnienie
key-range = prawdopodobny zakres
plateau-line = plateau { $money }
target-line = cel { $money }: szansa { $chance }
target-chance = { $chance } szans na { $money } do miesiąca { $month }
set-target = Ustal cel
remove-target = Usuń cel
cursor = Miesiąc na wykresie
named = { $name } { $value }
months-table = Miesiąc po miesiącu, w tabeli
now = dziś
axis-months = miesiące
chart-summary = { $title }, okres: { $horizon }. Od { $from } teraz do { $to }.
chart-summary-likely = { $title }, okres: { $horizon }. Od { $from } teraz do { $to }, prawdopodobnie od { $low } do { $high }.
tile-plateau = Plateau
tile-reached = 95% drogi
tile-reached-90 = 90% w miesiącu { $month }
tile-reached-now = już osiągnięte
tile-reached-never = nigdy
tile-reached-late = po miesiącu 1200
tile-lifetime = Czas życia klienta
tile-lifetime-next = { $tier } · jeszcze { $months }, a będzie { $better }
tile-lifetime-best = { $tier }, najlepszy poziom
tile-range = Zakres w miesiącu { $month }
tile-range-chance = z prawdopodobieństwem { $chance }
tile-retention = Retencja roczna
tile-retention-below = dzisiejszych klientów zostaje po roku
tile-net = Retencja przychodu netto (NRR)
tile-net-below = ich przychodu zostaje po roku
as-today = jak dziś
against-today = { $change } względem dziś
from-to = { $low } – { $high }
none = brak
lifetime-tier-poor = słaby
lifetime-tier-fair = przeciętny
lifetime-tier-good = dobry
lifetime-tier-excellent = doskonały
how-title = Jak to policzono?
hire-check-title = Czy kolejny handlowiec się opłaca?
hire-pays = Tak. Przy { $cost } miesięcznie kolejny handlowiec przynosi *{ $profit } miesięcznie* ponad swój koszt, gdy ma już komplet klientów, i zwróci się za *{ $months }*.
hire-pays-late = Tak, ale ledwo. Przy { $cost } miesięcznie kolejny handlowiec przynosi *{ $profit } miesięcznie* ponad swój koszt, gdy ma już komplet klientów, ale nie zwróci się przez sto lat.
hire-loses = Nie. Przy { $cost } miesięcznie kolejny handlowiec *traci { $loss } miesięcznie* nawet wtedy, gdy ma już komplet klientów, i nigdy się nie zwróci.
hire-planned = Dla tego, kto zaczyna w miesiącu { $start }, jest to miesiąc { $month } planu.
hire-no-cost = Podaj, ile handlowiec kosztuje miesięcznie, a dowiesz się, czy kolejny się opłaca i od kiedy.
enter-rep-cost = Podaj koszt
hire-rule = Reguła kciuka: zatrudniaj, gdy handlowiec kosztuje miesięcznie mniej, niż płaci klient, { $fee }.
hire-rule-agrees = Tutaj oba wyniki są zgodne.
hire-rule-says-yes = Tutaj mówi „tak”; nie widzi, jak mało klientów handlowiec zdobywa ani jak szybko odchodzą.
hire-rule-says-no = Tutaj mówi „nie”; nie widzi, jak wielu klientów handlowiec zdobywa ani jak długo zostają.
churn-evidence = Na podstawie { $lost } z { $at-risk } klientów
referrals-also-asked = Tylko ci, którzy podpiszą; jeszcze { $n } dzięki pytaniu promotorów
remove-evidence = Usuń to
inputs-move-segments = Te suwaki zmieniają wszystkie segmenty proporcjonalnie, na ile pozwalają umowy.
edit-segments = Edytuj strukturę klientów
problem-empty = Wpisz liczbę.
problem-no-number = „{ $typed }” to nie liczba.
problem-range = Wpisz liczbę od { $min } do { $max }.
problem-whole = Wpisz liczbę całkowitą.
problem-kept = Do tego czasu liczy się { $value }.
link-damaged = Ten link jest niepełny albo zmieniony po drodze, więc nie został użyty. Poproś o niego jeszcze raz albo pracuj dalej z liczbami poniżej.
link-newer = Ten link utworzyła nowsza wersja tej strony. Odśwież stronę i otwórz link ponownie.
link-foreign = Ten link nie należy do tej strony, więc nie został użyty. Możesz pracować dalej z liczbami poniżej.
link-out-of-range = Ten link zawiera liczbę spoza zakresu, więc nie został użyty. Możesz pracować dalej z liczbami poniżej.
language-failed = Nie udało się wczytać tego języka. Sprawdź połączenie i wybierz go ponownie.
view-failed = Nie udało się wczytać tej części strony. Sprawdź połączenie i spróbuj ponownie.
dismiss = Zamknij tę informację
privacy = Wszystko liczy twoja przeglądarka. To, co wpisujesz, nie opuszcza jej, chyba że udostępnisz link.
retention-answer = Zatrzymujesz *{ $rate }* klientów ({ $period }): klient zostaje *{ $months }*.
retention-answer-all-kept = Nikt nie odszedł: klient zostaje *co najmniej { $months }*.
retention-answer-open = Ilu klientów zostaje? Podaj *trzy z czterech liczb*.
retention-answer-wrong = Te liczby *nie mogą być wszystkie prawdziwe*.
retention-interval = Co mówi { $start } klientów: churn leży między { $low } a { $high } miesięcznie, czas życia między { $from } a { $to }, z ufnością 95%.
retention-interval-all-kept = Co mówi { $start } klientów: churn wynosi najwyżej { $high } miesięcznie, z ufnością 95%. Jak długo klienci zostają najwyżej, jeszcze nie wiadomo.
period-name-month = Miesiąc
period-name-quarter = Kwartał
period-name-year = Rok
in-period-month = w miesiącu
in-period-quarter = w kwartale
in-period-year = w roku
input-period-start = Klienci na początku
input-period-new = Nowi klienci
    .hint = Zdobyci w okresie i obecni na jego końcu
input-period-lost = Utraceni klienci
    .hint = Z tych, którzy byli na początku
input-period-end = Klienci na końcu
input-period-months = Długość okresu
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
count-computed = Obliczono: { $n }
counts-hint = Zostaw jedną z czterech liczb pustą, a zostanie obliczona.
clear = Wyczyść
counts-disagree = { $start } na początku, { $new } nowych i { $lost } utraconych daje { $should } na końcu, a nie { $end }. Przy { $should } na końcu zostaje { $right }: ({ $should } − { $new }) ÷ { $start }. Przy { $end } byłoby { $wrong }, co uznaje za utraconych takich, którzy są.
counts-new-lost = Utraconych jest więcej, niż było na początku: odeszli też niektórzy nowi. Licz tylko utraconych spośród { $start } z początku.
counts-negative = Pusta liczba musiałaby być mniejsza od zera. Sprawdź pozostałe trzy.
mistake-title = Częsty błąd
mistake-text = Kwartał zaczyna się z 10 klientami, zdobywa 4 i traci 2. Opublikowany przykład dzieli (10 − 4) przez 10 i otrzymuje 60%: zapomniał, że kwartał kończy się z 12. (12 − 4) ÷ 10 daje 80%.
mistake-try = Wypróbuj te liczby
interval = 95% przedział { $range }
tile-kept = Retencja { $period }
tile-churn = Churn miesięczny
tile-year-below = klientów zostaje po takim roku
could-be = 95% przedział { $range }: { $tiers }
at-least = co najmniej { $low }
tile-one-more = Z jednym klientem więcej
tile-one-more-below = zostaje { $rate }, o { $change } dłużej
tile-one-more-all = nikt nie odchodzi
use-in-plan = Użyj w planie
use-churn = Ustawia churn planu na { $churn } miesięcznie, na podstawie { $lost } z { $at-risk } klientów w miesiącu: prawdopodobny zakres obejmie to, co pozostaje niepewne.
in-plan = Już w planie. { $answer }
see-plateau = Zobacz plateau
periods-title-part = Kilka okresów
paste-periods = Wiersz na okres: początek, nowi, utraceni, koniec
paste-periods-hint = Wpisz albo wklej z arkusza, z nagłówkiem lub bez. Jednej z czterech może brakować. Każdy wiersz to { $period }.
period-column-start = Początek
period-column-new = Nowi
period-column-lost = Utraceni
period-column-end = Koniec
period-column-name = Okres
paste-too-long = Widać tylko początek, ale liczy się całość. Wyczyść, aby wkleić lub wpisać coś innego.
columns-match = Kolumny
column = { $n }: { $name }
bad-rows = { $n ->
        [one] { $n } wiersza nie można użyć
        [few] { $n } wierszy nie można użyć
        [many] { $n } wierszy nie można użyć
       *[other] { $n } wiersza nie można użyć
    }
bad-row = Wiersz { $n }: { $why }
more-rows = i jeszcze { $n }
row-error-open-quote = cudzysłów jest otwarty i nigdy nie zamknięty
row-error-empty = brakuje liczby
row-error-no-number = „{ $typed }” to nie liczba
row-error-not-whole = „{ $typed }” to nie liczba całkowita
row-error-out-of-range = „{ $typed }” jest poza zakresem
row-error-counts-missing = brakuje dwóch z czterech liczb
row-error-counts-end = pozostałe trzy dają { $typed } na końcu
row-error-counts-new-lost = utraconych jest więcej, niż było na początku
row-error-counts-negative = liczby dają mniej niż zero
not-text = To nie jest tekst, lecz plik innego rodzaju. Zapisz go jako CSV, otwórz i skopiuj wiersze.
period-count = { $n ->
        [one] { $n } okres
        [few] { $n } okresy
        [many] { $n } okresów
       *[other] { $n } okresu
    }
pooled = Razem { $periods }: churn *{ $churn } miesięcznie*, między { $low } a { $high } z ufnością 95%; klient zostaje *{ $months }*.
pooled-all = Razem { $periods }: nikt nie odszedł, więc churn wynosi *najwyżej { $high } miesięcznie*, z ufnością 95%.
periods-title = Retencja z okresu na okres
periods-axis = okresy
pooled-line = razem { $rate }
periods-summary = Retencja z okresu na okres: { $from } w pierwszym, { $to } w ostatnim.
periods-head-period = Okres
periods-head-start = Początek
periods-head-new = Nowi
periods-head-lost = Utraceni
periods-head-end = Koniec
periods-head-retention = Retencja
periods-head-interval = 95% przedział
value-title = Ile wart jest klient?
value-at-churn = Przy churnie
value-at-churn-counted = policzonym wyżej: { $churn }
value-at-churn-plan = twojego planu: { $churn }
input-discount-rate = Stopa dyskontowa
    .unit = % rocznie
    .slider = rocznie
    .hint = O tyle mniej liczą się późniejsze pieniądze
input-acquisition-cost = Zdobycie klienta kosztuje
    .unit = { $currency }
    .hint = Koszt pozyskania (CAC): marketing i sprzedaż
tile-value = Wartość życiowa klienta (CLV)
tile-value-below = { $money } bez dyskonta
tile-value-endless = bez końca: opłaty rosną szybciej, niż odchodzą klienci
tile-ratio = Wartość ÷ koszt pozyskania
tile-ratio-below = na { $money } wydane na zdobycie klienta
tile-no-cost = Podaj, ile kosztuje zdobycie klienta
tile-payback = Zwrot
tile-payback-below = gdy marża pokryje koszt pozyskania
tile-five-points = Pięć punktów retencji rocznej więcej
tile-five-points-below = więcej wartości; badania mówią o { $low } do { $high }
margin-title = Marża jednego klienta, narastająco
cost-line = koszt pozyskania { $money }
margin-summary = Marża jednego klienta, narastająco: { $money } po okresie { $months }.
as-table = W tabeli
margin-head-month = Miesiąc
margin-head-margin = Marża dotąd
how-period-retention = (Klienci na końcu − nowi) ÷ klienci na początku: ({ $end } − { $new }) ÷ { $start } = { $result }. Przedział Wilsona.
how-period-churn = 1 − retencja do potęgi 1 ÷ miesiące: 1 − { $kept } do potęgi 1 ÷ { $months } = { $result }.
how-period-year = Retencja do potęgi 12 ÷ miesiące: { $kept } do potęgi 12 ÷ { $months } = { $result }.
how-one-more = To samo przy { $lost } utraconych z { $start }: { $result }.
how-value = Co miesiąc marża na opłacie × udział klientów, którzy zostali × wzrost o ekspansję ÷ wzrost o stopę dyskontową, sumowane od podpisania: { $margin } × { $fee } przy churnie { $churn } daje { $result }.
how-ratio = Wartość życiowa ÷ koszt pozyskania: { $worth } ÷ { $cost } = { $result }.
how-payback = Pierwszy miesiąc, w którym narastająca marża, bez dyskonta, wynosi co najmniej { $cost }.
how-five-points = Wartość życiowa, gdy po roku zostaje { $to } klientów, wobec { $from }. Badania mówią o zysku, tu tego nie liczono; inne mówi „prawie 100%” ({ $other }).
nps-answer = Twój Net Promoter Score to *{ $score }: { $tier }*.
nps-answer-none = Czy klienci by cię polecili? *Wpisz lub wklej* ich odpowiedzi.
nps-because = { $answers } mówi, że leży między { $low } a { $high }, z ufnością 95%: { $tiers }.
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
answers-title = Jak prawdopodobne, że nas polecisz?
answers-hint = Ilu klientów dało każdą odpowiedź, od 0 do 10
answer-name = Odpowiedzi { $n }
input-asked = Zapytani klienci
    .hint = Gdy odpowiedzieli wszyscy zapytani, nie ma wątpliwości; zostaw puste, jeśli nie wiesz
asked-too-few = Odpowiedziało { $n }, więc zapytano co najmniej { $n }. Do tego czasu liczy się to jako nieznane.
paste-answers = Albo wklej odpowiedzi
paste-answers-hint = Lista ocen albo wiersze z oceną oraz, w dowolnej kolejności, klientem i opiekunem. Nazwy zostają w tym oknie: nigdy w linku, nigdy zapisane.
answers-pasted = Wczytano: { $answers }; liczą się zamiast pól.
answer-column-score = Ocena
answer-column-rep = Opiekun
answer-column-client = Klient
nps-group-detractors = Krytycy
nps-group-passives = Neutralni
nps-group-promoters = Promotorzy
bars-summary = { $detractors } krytyków (0 do 6), { $passives } neutralnych (7 i 8), { $promoters } promotorów (9 i 10).
tile-score = Net Promoter Score
tile-silent = Gdyby odpowiedzieli milczący
tile-silent-below = { $n }: sami krytycy albo sami promotorzy
tile-silent-none = Podaj, ilu klientów zapytano
tile-settle = By ustalić poziom
tile-settled = ustalony
tile-settle-below = więcej przy tych samych udziałach
tile-settle-never = nie ustali go żadna liczba odpowiedzi
how-score = 100 × (promotorzy − krytycy) ÷ odpowiedzi: 100 × ({ $promoters } − { $detractors }) ÷ { $n } = { $result }. Przedział to skorygowany przedział Walda; gdy wiadomo, ilu zapytano, zwęża się, im mniej milczy. Do poprawy powyżej 0, dobry od 20, jednorożec od 30.
how-silent = Przedział zakłada, że milczący są jak ci, którzy odpowiedzieli. To są krańce, jeśli nie są.
how-settle = Najmniej odpowiedzi, łącznie { $n }, przy których przedział mieści się w jednym poziomie, jeśli udziały się nie zmienią.
reps-title = Według opiekunów
rep-head-rep = Opiekun
rep-head-answers = Odpowiedzi
rep-head-score = Wynik
rep-head-interval = 95% przedział
rep-head-tier = Poziom
few-answers = mało odpowiedzi
rep-pairs-alike = Tych opiekunów nie można jeszcze rozróżnić: tak mało odpowiedzi mogłoby się tyle różnić przypadkiem.
rep-pair-differs = { $a } i { $b } różnią się: o { $points }, między { $low } a { $high } z ufnością 95%.
rep-pairs-rest = Innych par nie można jeszcze rozróżnić: { $n }.
rep-chart-summary = Wynik według opiekunów, z przedziałem 95%, od { $best } do { $worst }.
how-rep-pairs = Para różni się, gdy przedział jej różnicy nie obejmuje 0 po korekcie Holma dla wszystkich par; bez niej wśród ośmiu równych opiekunów jakaś para różniłaby się w prawie połowie ankiet.
to-ask = Promotorzy do zapytania o polecenie ({ $n })
to-rescue = Krytycy do odzyskania, według opiekunów ({ $n })
list-head-client = Klient
list-head-rep = Opiekun
list-head-score = Ocena
nobody = –
forecast-title = Pytaj promotorów o polecenia
input-ask-share = Pytasz promotorów
    .unit = %
    .slider = w procentach
input-referrals-per-ask = Zapytany poleca
    .unit = rocznie
    .slider = tyle rocznie
    .hint = Firmy, które mogą cię potrzebować
input-close-rate = Zimne telefony, które dają klienta
    .unit = %
    .slider = w procentach
    .hint = Polecenie kończy się umową pięć razy częściej
forecast-text = 100 takich klientów przynosi wtedy *{ $n } nowych klientów rocznie*.
forecast-book = Przy twoich { $clients } klientach to { $all } rocznie.
use-referrals = Dodaje te polecenia do planu.
how-forecast = Promotorzy × pytani × poleceni rocznie × umowy: { $share } × { $asked } × { $per } × { $closes } = { $result } na klienta rocznie.
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
strategy-doing-hire = Zatrudnienie
strategy-doing-drop-month-to-month = Porzucenie umów miesięcznych
strategy-doing-go-upmarket = Celowanie w dużych klientów
strategy-doing-qualify-leads = Kwalifikowanie leadów
strategy-doing-set-expectations = Ustalanie oczekiwań
strategy-doing-ask-promoters = Pytanie promotorów
strategy-doing-rescue-detractors = Zatrzymywanie krytyków
strategy-doing-within-hire = zatrudnienie
strategy-doing-within-drop-month-to-month = porzucenie umów miesięcznych
strategy-doing-within-go-upmarket = celowanie w dużych klientów
strategy-doing-within-qualify-leads = kwalifikowanie leadów
strategy-doing-within-set-expectations = ustalanie oczekiwań
strategy-doing-within-ask-promoters = pytanie promotorów
strategy-doing-within-rescue-detractors = zatrzymywanie krytyków
strategies-answer = { $best } daje najwięcej: w miesiącu { $month } to *{ $gain } miesięcznie*.
strategies-answer-but = { $best } daje najwięcej: w miesiącu { $month } to *{ $gain } miesięcznie*; { $worst } przy pozostałych zabiera { $loss }.
strategies-answer-one = { $best } dodaje *{ $money } miesięcznie* w miesiącu { $month }.
strategies-answer-lose = Żadna z tych strategii nie podnosi przychodu w miesiącu { $month }: { $worst } *zabiera { $loss } miesięcznie*.
strategies-answer-same = Żadna z tych strategii *niczego nie zmienia* do miesiąca { $month }.
strategies-answer-none = Która strategia najbardziej podnosi twoje plateau? *Włącz jedną*, a zobaczysz.
strategies-together = Razem dają w miesiącu { $month }: { $to } miesięcznie zamiast { $from }.
strategies-plateau = Wzrost kończy się wtedy na { $to } miesięcznie zamiast na { $from }.
strategies-plateau-new = Wzrost kończy się wtedy na { $to } miesięcznie; bez nich nie ma plateau.
if-churn-before = jeśli churn bez nich naprawdę wynosi { $churn }
strategies-costs = Kosztują { $cost } miesięcznie; ich marża po odjęciu tego kosztu to { $net } miesięcznie.
strategy-name-hire = Zatrudnij
strategy-name-drop-month-to-month = Porzuć umowy miesięczne
strategy-name-go-upmarket = Celuj w dużych klientów
strategy-name-qualify-leads = Kwalifikuj leady
strategy-name-set-expectations = Ustalaj oczekiwania
strategy-name-ask-promoters = Pytaj promotorów
strategy-name-rescue-detractors = Zatrzymuj krytyków
strategy-meaning-hire = Kolejny handlowiec zdobywa klientów w twoim tempie, gdy już się wdroży.
strategy-meaning-drop-month-to-month = Nowi klienci podpisują umowę terminową albo rezygnują. Opłata jest niższa, ale odchodzą rzadziej.
strategy-meaning-go-upmarket = Więcej nowych klientów jest z tych, którzy płacą najwięcej. Ich zdobycie trwa dłużej.
strategy-meaning-qualify-leads = Odrzucaj leady, które płaciłyby najmniej. Część zyskanego czasu pozwala zdobyć innych klientów.
strategy-meaning-set-expectations = Obiecuj tylko to, czego dotrzymasz. Jest mniej umów na wyrost, a część tych klientów nie podpisuje.
strategy-meaning-ask-promoters = Pytaj klientów, którzy by cię polecili. Polecenie kończy się umową pięć razy częściej niż zimny telefon.
strategy-meaning-rescue-detractors = Zadbaj o klientów, którzy by cię nie polecili, zanim odejdą.
strategy-how-hire = Dodaje handlowców, którzy od swojego miesiąca zdobywają klientów w tempie planu, po takim wdrożeniu jak w planie.
strategy-how-drop-month-to-month = Segmenty z umowami miesięcznymi nie zdobywają już nikogo. Część tych klientów podpisuje zamiast tego umowę terminową, z dawną opłatą i churnem razy oba mnożniki, i może odejść tylko na koniec umowy. Reszta przepada, więc tempo spada.
strategy-how-go-upmarket = Przenosi część wszystkich nowych klientów z segmentu, który płaci najmniej, do tego, który płaci najwięcej, ale nie więcej, niż tam jest. Tempo w każdym razie spada o podany procent.
strategy-how-qualify-leads = Odejmuje tę część segmentom, które płacą najmniej, i mnoży tempo przez 1 − odrzucone + zyskany czas × odrzucone.
strategy-how-set-expectations = Zmniejsza udział umów na wyrost. Z pozostałych ci, którzy nadal podpisują, stają się zwykłymi klientami.
strategy-how-ask-promoters = Promotorzy × pytani × poleceni rocznie × umowy ÷ 12: tylu nowych klientów dochodzi na klienta i miesiąc.
strategy-how-rescue-detractors = Churn × (1 − krytycy wśród odchodzących × zatrzymani) w każdym segmencie.
strategy-alone = osobno { $change }
strategy-beside = obok pozostałych
strategy-net = netto { $net }
asked-already = Twój plan ma już polecenia z pytania promotorów.
break-even = Osobno i na plateau wychodzi na zero, gdy umowę podpisze { $share }.
break-even-never = Osobno i na plateau przy tych warunkach traci, nawet gdy podpiszą wszyscy.
strategy-note-after-horizon = Handlowiec zacząłby dopiero po ostatnim pokazanym miesiącu.
strategy-note-hires-full = Plan ma już tyle zatrudnień, ile się mieści.
strategy-note-nothing-month-to-month = Żaden z nowych klientów nie ma umowy miesięcznej, więc nie ma czego porzucać.
strategy-note-segments-full = Plan ma już tyle segmentów, ile się mieści.
strategy-note-nobody-signs = Nie byłoby wtedy żadnych nowych klientów.
strategy-note-one-fee = Wszyscy nowi klienci płacą tyle samo, więc nikt nie może przejść wyżej. Klientów, którzy płacą różnie, można rozróżnić poniżej.
strategy-note-nothing-oversold = Umów na wyrost i tak nie ma więcej, więc nie ma czego obniżać.
strategy-note-held = Jedna z liczb osiągnęła kraniec swojego zakresu i na nim zostaje.
input-strategy-reps = Handlowcy do zatrudnienia
input-strategy-month = Zaczynają w miesiącu
input-convert = Podpisze umowę terminową
    .unit = %
    .slider = w procentach
    .hint = Pozostali przepadają
input-fee-factor = Opłata przy umowie terminowej
    .unit = × dzisiejsza
    .slider = razy dzisiejsza
    .hint = 8% wydatków na reklamę zamiast 10% daje 0,8
input-churn-factor = Churn przy umowie terminowej
    .unit = × dzisiejszy
    .slider = razy dzisiejszy
    .hint = 1 oznacza, że umowa tylko opóźnia odejście
input-contract-months = Długość umowy
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
    .slider = w miesiącach
input-shift = Nowi klienci przeniesieni wyżej
    .unit = %
    .slider = w procentach
input-pace-cost = Tempo zdobywania niższe o
    .unit = %
    .slider = w procentach
    .hint = Większych klientów zdobywa się dłużej
input-reject = Odrzucone leady
    .unit = %
    .slider = w procentach
input-refill = Zyskany czas na innych
    .unit = %
    .slider = w procentach
input-oversold-left = Umowy nadal na wyrost
    .unit = %
    .slider = w procentach
input-keep-rate = Z pozostałych nadal podpisze
    .unit = %
    .slider = w procentach
input-promoter-share = Promotorzy wśród klientów
    .unit = %
    .slider = w procentach
survey-share = Weź { $share } z ankiety
input-detractor-share = Krytycy wśród odchodzących
    .unit = %
    .slider = w procentach
input-save-rate = Z nich możesz zatrzymać
    .unit = %
    .slider = w procentach
input-strategy-cost = Kosztuje
    .unit = { $currency } mies.
waterfall = Przychód miesięczny w miesiącu { $month }
waterfall-summary = Przychód w miesiącu { $month }, od { $from } bez strategii do { $to } z nimi.
strategy-short-hire = Zatrudnienie
strategy-short-drop-month-to-month = Bez umów mies.
strategy-short-go-upmarket = Duzi klienci
strategy-short-qualify-leads = Kwalifikacja
strategy-short-set-expectations = Oczekiwania
strategy-short-ask-promoters = Promotorzy
strategy-short-rescue-detractors = Krytycy
without-strategies = bez nich
strategy-costs-bar = koszty
after-costs = po kosztach
all-strategies = wszystkie razem
contributions-table = W tabeli
contribution-head-strategy = Strategia
contribution-head-adds = Dodaje
contribution-head-alone = Osobno
contribution-head-costs = Kosztuje
contribution-head-net = Netto
how-contributions = To, ile dodaje strategia, zależy od tego, które inne są przed nią, więc jest to średnia ze wszystkich kolejności (wartość Shapleya): części sumują się do całości. Netto to marża brutto × to, co strategia dodaje − to, co kosztuje.
strategies-chart-title = Przychód miesięczny, okres: { $horizon }
strategies-chart-summary = Przychód miesięczny, okres: { $horizon }. { $from } bez strategii, { $to } z nimi, prawdopodobnie od { $low } do { $high }.
key-with-strategies = ze strategiami
adopt-strategies = Przejmij do planu
adopt-strategies-hint = Plan z tymi strategiami staje się twoim planem, a dotychczasowy zostaje przypięty jako „dziś”.
load-three-sizes = Przykład: trzy wielkości klientów, wszystkie siedem strategii
segments-title = Twoi klienci
one-kind = Jeden rodzaj klientów: { $fee } miesięcznie, zostają { $months }, umowy miesięczne.
split-clients = Rozróżnij klientów według wielkości
split-clients-hint = Zaczyna się od przykładu z trzema wielkościami; wpisz własne liczby.
merge-clients = Wróć do jednego rodzaju klientów
merge-clients-hint = Średnie pozostają takie jak teraz; segmenty znikają, a Cofnij je przywraca.
size-small = Mali
size-medium = Średni
size-big = Duzi
segment = Segment { $n }
segment-name-field = Nazwa segmentu { $n }
input-segment-share = Udział w nowych
input-segment-fee = Opłata
    .unit = { $currency } mies.
input-segment-ad-spend = Wydatki na reklamę
    .unit = { $currency } mies.
input-segment-fee-rate = Stawka opłaty
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
input-segment-expansion = Opłaty rosną o
    .unit = % mies.
input-segment-clients = Klienci dzisiaj
segment-field = { $segment }: { $name }
segment-share-result = = { $share }
segment-fee-result = = { $fee } miesięcznie
fee-by-ad-spend = Jako część wydatków na reklamę
fee-plain = Jako zwykła opłata
add-segment = Dodaj segment
remove-segment = Usuń: { $segment }
shares-sum = Suma udziałów to { $sum }; każdy liczy się jako jej część.
shares-none = Suma udziałów to 0. Dopóki żaden nie jest większy od 0, wszystkie segmenty liczą się tak samo.
oversold-title = Umowy na wyrost
oversold-hint = Sprzedane dzięki obietnicom bez pokrycia, kończą się po kilku miesiącach.
input-oversold-share = Ze wszystkich nowych
    .unit = %
input-oversold-lifetime = Zostają
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
input-oversold-clients = Klienci dzisiaj
input-oversold-fee = Opłata, jeśli inna
    .unit = { $currency } mies.
add-oversold = Dodaj umowy na wyrost
remove-oversold = Usuń umowy na wyrost
see-reps = Który handlowiec jest wart najwięcej i ile kosztują premie
sensitivity-title = Która dźwignia najbardziej zmienia przychód?
sensitivity-text = Przychód w miesiącu { $month }, obecnie { $money }, gdy każda wartość jest o 10% niższa (obrys) i o 10% wyższa (wypełnienie).
lever-churn = Churn
lever-pace = Tempo zdobywania
lever-fee = Opłata
lever-reps = Handlowcy
lever-starting-clients = Klienci dzisiaj
lever-referrals = Polecenia
lever-expansion = Ekspansja
lever-head-lever = Dźwignia
lever-head-low = 10% mniej
lever-head-high = 10% więcej
steps-text = Kroki wymagające podobnego wysiłku:
step-churn = Churn o punkt niższy
step-rep = Jeden handlowiec więcej
step-pace = 10% więcej nowych klientów na handlowca
step-fee = Opłaty o 10% wyższe
step-row = { $step }: { $change } miesięcznie
goal-title = Czego potrzeba do celu?
input-goal-mrr = Chcę mieć
    .unit = { $currency } mies.
    .slider = przychód miesięczny
input-goal-month = Do miesiąca
goal-churn = Sam churn: o { $part } mniej, { $value } miesięcznie zamiast { $now }
goal-pace = Samo tempo, w nowych klientach miesięcznie na handlowca: { $value } zamiast { $now }
goal-reps = Sami handlowcy: { $value } zamiast { $now }
goal-fee = Sama opłata: o { $part } wyższa, { $value } zamiast { $now }
goal-lever-churn = Churn
goal-lever-pace = Tempo zdobywania
goal-lever-reps = Handlowcy
goal-lever-fee = Opłata
goal-unreachable = { $lever }: sama ta dźwignia nie wystarczy
goal-reached = Osiągniesz to bez żadnych zmian.
apply-goal = Ustaw
apply-goal-of = Ustaw: { $lever }
offers-title = Czy rabat się opłaca?
input-discount-offer = Rabat na opłatę
    .unit = %
    .slider = w procentach
offer-text = Oferta, która zatrzymuje klientów, opłaca się, gdy churn spadnie wystarczająco. Koszty są dla przychodu { $money } miesięcznie.
offer-name-discount = Opłata niższa o { $share }
offer-name-free-month = Miesiąc gratis
offer-name-early-payment = { $share } rabatu za wcześniejszą płatność
offer-head-offer = Oferta
offer-head-pays-if = Opłaca się, gdy churn spadnie o
offer-head-cost = Koszt, gdy churn się nie zmieni
offer-once = { $money } jednorazowo
offer-monthly = { $money } miesięcznie
offer-cannot-pay = nie może się opłacić
offer-claim = { $share } firm sięga najpierw po rabaty.
keep-or-win-title = Zatrzymywać klientów czy zdobywać nowych?
input-budget = Budżet
    .unit = { $currency } mies.
    .slider = miesięcznie
input-keeping-cost-a = Zatrzymanie kosztuje
    .unit = × zdobycie
    .hint = „70% taniej”, mówi jedno źródło
input-keeping-cost-b = Albo kosztuje
    .unit = × zdobycie
    .hint = Jedna szesnasta, mówi badanie; źródła są sprzeczne
keep-text = Z budżetem na zdobywanie plateau to { $win }. Z budżetem na zatrzymywanie to { $keep } albo { $other } według drugiej proporcji.
keep-no-cost = Podaj, ile kosztuje zdobycie klienta, aby porównać.
keep-bar-today = dziś
keep-bar-winning = zdobywanie
keep-bar-keeping = zatrzymywanie
keep-bar-keeping-other = zatrzymywanie, druga proporcja
keep-summary = Plateau w klientach, według tego, na co idzie budżet.
keep-claim = Bez poleceń i ekspansji. Reguła kciuka mówi: przy wysokim churnie najpierw zdobywaj, przy niskim najpierw zatrzymuj. To twierdzenie, którego tu nie liczymy.
books-answer = { $best } daje najwięcej: portfel klientów wart na plateau *{ $money } miesięcznie*.
books-answer-alike = Portfel każdego handlowca jest wart *{ $money } miesięcznie* na plateau.
books-because = Liczy się liczba umów × czas życia × opłata, a nie sama liczba zamkniętych umów.
rep-name = Handlowiec { $name }
input-book-deals = Umowy miesięcznie
input-book-lifetime = Klienci zostają
    .unit = { $n ->
        [one] miesiąc
        [few] miesiące
        [many] miesięcy
       *[other] miesiąca
    }
input-book-fee = Opłata
    .unit = { $currency } mies.
book-figure = { $clients }, { $money }
books-title = Portfel każdego handlowca na plateau
books-summary = Portfel każdego handlowca na plateau, od { $best } do { $worst } miesięcznie.
add-rep = Dodaj handlowca
remove-rep = Usuń: { $rep }
bonus-title = Premia za klientów, którzy zostają
bonus-after = Premia po okresie { $months }
bonus-text = Oczekiwany koszt: *{ $money } na każdą umowę*. Opłaca się, jeśli klienci zostają *o { $months } dłużej*.
bonus-head-months = Wypłata po okresie
bonus-head-kept = Klienci, którzy zostali
bonus-head-bonus = Premia
bonus-head-expected = Oczekiwany koszt
how-bonus = Każda premia × udział klientów planu, którzy w jej miesiącu jeszcze są, zsumowane; podzielone przez marżę × opłatę, { $margin } × { $fee }, daje liczbę miesięcy, o które klient musi zostać dłużej.
service-title = Premia dla opiekunów
input-salary = Pensja
    .unit = { $currency } rocznie
    .slider = rocznie
input-salary-bonus = Premia najwyżej
    .unit = % pensji
    .slider = w procentach pensji
    .hint = Zwykle: do 15%
input-retention-floor = Zaczyna się przy retencji
    .unit = % rocznie
    .slider = w procentach rocznie
input-retention-target = Jest pełna przy
    .unit = % rocznie
    .slider = w procentach rocznie
service-text = Przy retencji planu { $kept } rocznie premia to *{ $money }*, { $part } pensji.
service-order = Zaczyna się dopiero powyżej progu pełnej premii, więc wystarczy osiągnąć ten próg.
service-head-retention = Retencja roczna
service-head-bonus = Premia
back-to-strategies = Wróć do strategii
months-head-month = Miesiąc
months-head-clients = Klienci
months-head-revenue = Przychód
months-head-range = Prawdopodobny zakres
months-head-sign-ups = Nowi
months-head-lost = Utraceni
months-head-margin = Marża
months-head-today = Przychód dziś
how-plateau = Nowi klienci miesięcznie × czas życia klienta × opłata: { $pace } × { $lifetime } × { $fee } = { $money }.
how-plateau-full = Nowi klienci miesięcznie z polecanymi × ile klient płaci łącznie, z ekspansją: { $pace } × { $worth } = { $money }.
how-reached = Każdy miesiąc zachowuje { $kept } klientów i dodaje nowych z tego miesiąca. To pierwszy miesiąc, w którym za nami jest 95% drogi od { $from } do { $money }.
how-lifetime = 1 ÷ churn: 1 ÷ { $churn } = { $months }. Przeciętny od { $fair } miesięcy, dobry od { $good }, doskonały od { $excellent }.
how-retention = (1 − churn) do potęgi 12: (1 − { $churn })¹² = { $result }.
how-net = ((1 − churn) × (1 + ekspansja)) do potęgi 12: ((1 − { $churn }) × (1 + { $expansion }))¹² = { $result }.
how-mixed = Każdy segment zachowuje to, co jego churn i umowa zostawiają po roku z dzisiejszych klientów, a z ich przychodu także to, co dodaje ekspansja; to się sumuje: { $result }.
how-lifetime-mixed = Czas życia każdego rodzaju klientów, według jego udziału w nowych: { $months }. Przy umowie na k miesięcy klient zostaje k ÷ (1 − (1 − churn)ᵏ) miesięcy. Przeciętny od { $fair } miesięcy, dobry od { $good }, doskonały od { $excellent }.
how-range = Nowi klienci przychodzą losowo w twoim tempie, a każdy odchodzi niezależnie od innych. Prawdopodobieństwo każdej liczby klientów wynika z tego dokładnie, bez symulacji: mniej niż jeden przypadek na dziesięć jest poniżej { $low }, najwyżej jeden na dziesięć powyżej { $high }.
how-chance = Z tego samego prawa co prawdopodobny zakres: szansa, że miesiąc { $month } przyniesie co najmniej { $money }.
how-not-exact = Ten plan jest na to za duży: zakresy mają dokładność 1%.
how-hire = Gdy odchodzi tylu klientów handlowca, ilu zdobywa: marża × tempo × czas życia × opłata − prowizja − koszt, { $margin } × { $pace } × { $lifetime } × { $fee } − { $commission } − { $cost } = { $profit } miesięcznie. Bez poleceń i ekspansji.
source = Źródło: { $source }.
input-answer = Odpowiedzi
input-bonus = Premia
    .unit = { $currency }
input-hire-month = Miesiąc
input-hire-count = Handlowcy
input-recurring-first = Pierwszy miesiąc
input-recurring-every = Co ile miesięcy
input-recurring-count = Handlowcy
input-asked-referrals = Polecenia po prośbie
row-period-month = miesiąc
row-period-quarter = kwartał
row-period-year = rok
five-points-impossible = Retencja nie może wzrosnąć o pięć punktów: przekroczyłaby 100%.
