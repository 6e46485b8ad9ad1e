### What Plateau says in English. *Stars* print the answer in bold; they come in pairs.
### `{ $money }` and the like are filled in by the program: keep each one, wherever it reads best.
### Where a text depends on a number, give every plural form of the language; in English, `one` (1) and `*[other]` last.

# --- Names of the browser's window, one for each view ---

window-title-plateau = Plateau: why your agency’s revenue stops growing
window-title-retention = Retention and client lifetime value · Plateau
window-title-clients = My clients · Plateau
window-title-nps = Net Promoter Score · Plateau
window-title-strategies = Strategies that lift your plateau · Plateau
window-title-reps = Sales and service reps · Plateau
window-title-sources = Sources · Plateau

# --- The bar at the top ---

view-plateau = Plateau
view-retention = Retention
view-clients = My clients
view-nps = NPS
view-strategies = Strategies
view-reps = Reps
view-sources = Sources
language = Language
share = Share
link-copied = Link copied
copy-link = Copy this link:
undo = Undo
redo = Redo
nothing-to-undo = Nothing to undo yet
nothing-to-redo = Nothing to redo
loading = Loading…

# --- First view: today, what if, examples ---

your-numbers = Your numbers
your-numbers-example = An example: enter your numbers
what-if = What if
save-as-today = Save as today
save-as-today-hint = Saves these numbers as your starting point. Then move the sliders to compare.
saved-as-today = Saved as today. Change a number to compare with it.
update-today = Save as today
back-to-today = Back to today
presets = Examples
presets-replace = An example replaces your numbers.
preset-replaced = This example has replaced your numbers.
bring-back = Bring them back
preset-growing = Growing toward the plateau
preset-stuck = Stuck at the plateau
preset-second-rep = A second rep
preset-longer-lifetime = Clients stay longer
preset-rep-every-half-year = A rep every 6 months
growth-inputs = Growth and hiring
cost-inputs = Costs and margin
chart-inputs = Chart

# --- First view: the answer ---

grows = At this pace you’ll level off at *{ $level }* in about *{ $months }*.
grows-slowly = At this pace you’ll level off at *{ $level }*, but not within the next 100 years.
there = You’ve hit your plateau: *{ $level }*.
shrinks = At this pace you’ll shrink to *{ $level }* in about *{ $months }*.
shrinks-slowly = At this pace you’ll shrink to *{ $level }*, but not within the next 100 years.
runs-out = You’re not winning new clients. In about *{ $months }*, nearly all of your *{ $today }* will be gone.
runs-out-slowly = You’re not winning new clients. Sooner or later, all of your *{ $today }* will be gone.
clients-level = { $n ->
        [one] { $n } client
       *[other] { $n } clients
    }
margin-level = a margin of { $money } a month
empty = You have no clients and no one to win them, so there’s *no revenue* to grow.
endless-hiring = As long as you keep hiring, *there’s no plateau*: in month { $month } you’ll be at *{ $amount }*.
because-referrals = That hinges on referrals per client a year: { $referrals } who sign. If that’s too high, there’s a plateau after all.
because-expansion = That hinges on fees growing { $expansion } a month, forever.
endless-referrals = Your clients refer more new clients than you lose. Growth feeds itself, so *there’s no plateau*.
endless-expansion = Fees grow faster than clients leave, so *there’s no plateau*.

# --- First view: why, and how sure. A condition (`if-…`) ends the sentence of the range. ---

versus-unchanged = These are your numbers as of today. Change one to see the difference.
versus-more = Today you’d level off at *{ $today }*. Your changes add *{ $difference }*.
versus-less = Today you’d level off at *{ $today }*. Your changes take away *{ $difference }*.
versus-same = Today you’d level off at *{ $today }*, too. Your changes don’t move the plateau.
versus-plateau = Today you’d level off at *{ $today }*.
versus-none = With today’s numbers there’s no plateau.
because-grows = By then, clients leave as fast as you win them.
because-there = Clients leave as fast as you win them.
because-shrinks = You’re losing clients faster than you win them. Revenue settles once the two balance.
because-nobody = Add a sales rep to see where your revenue would settle.
because-hiring = If you stopped hiring then, you’d level off at { $money } a month.
range = At least 8 times in 10, you’ll be between { $low } and { $high }{ $of } in month { $month }, { $condition }.
range-of-revenue = { " " }a month
range-of-clients = { " " }clients
range-of-margin = { " " }of margin a month
range-one = At least 8 times in 10, you’ll be at { $low }{ $of } in month { $month }, { $condition }.
if-churn = assuming { $churn } monthly churn
if-evidence = assuming { $churn } monthly churn, as uncertain as { $lost } lost in { $at-risk } client-months make it

# --- First view: which step lifts revenue most ---

levers-title = What lifts revenue most?
levers-hint = Press one to try it. The figures are for month { $month }.

# --- First view: inputs. `.unit` stands behind the field, `.slider` is read aloud after the label, `.hint` stands below. ---

input-lifetime = Client lifetime
    .unit = { $n ->
        [one] month
       *[other] months
    }
    .slider = in months
hint-lifetime = { $churn } of clients leave each month
as-churn = Enter churn
input-churn = Monthly churn
    .unit = % of clients
    .slider = percent of clients
hint-churn = Clients stay { $months }
as-lifetime = Enter lifetime
input-reps = Sales reps
hint-reps = New clients a month today, all reps: { $pace }
input-months-per-sign-up = Each rep wins a client every
    .unit = { $n ->
        [one] month
       *[other] months
    }
    .slider = in months
hint-months-per-sign-up = New clients a month per rep: { $pace }
input-sign-ups = New clients per rep
    .unit = a month
    .slider = a month
hint-sign-ups = Each rep wins { $pace }
pace-every = a client every { $months }
pace-every-month = a client every month
pace-a-month = { $clients } a month
as-sign-ups = Enter per month
as-months = Enter months
input-ramp = Ramp-up time for new reps
    .unit = { $n ->
        [one] month
       *[other] months
    }
    .slider = in months
input-fee = Fee per client
    .unit = { $currency } a month
    .slider = a month
input-clients = Clients today
input-expansion = Fee growth
    .unit = % a month
    .slider = percent a month
    .hint = Expansion: clients paying you more over time
input-referrals = Referrals per client
    .unit = a year
    .slider = a year
    .hint = Count only referrals who sign
input-asked-referrals = Referrals from asking
input-rep-cost = Cost per rep
    .unit = { $currency } a month
    .slider = a month
input-commission = Commission per deal
    .unit = { $n ->
        [one] month’s fee
       *[other] months’ fees
    }
    .slider = in months of fees
input-margin = Gross margin
    .unit = %
    .slider = percent
    .hint = What’s left of revenue after serving clients
input-horizon = Months to show
    .unit = { $n ->
        [one] month
       *[other] months
    }
    .slider = on the chart
currency = Currency
currency-hint = Amounts aren’t converted.
input-target-mrr = Target revenue
    .unit = { $currency } a month
    .slider = a month
input-target-month = Target month

# --- First view: hires. In the rows, the arguments are fields to type in. ---

hire-row = + { $count } in month { $month }
recurring-row = + { $count } every { $every } months from month { $first }
hire-field-count = Hire { $n }: number of reps
hire-field-month = Hire { $n }: start month
recurring-field-count = Recurring hires: number of reps
recurring-field-every = Recurring hires: months between
recurring-field-first = Recurring hires: first month
input-hire-month = Start month
input-hire-count = Reps
input-recurring-first = First month
input-recurring-every = Months between
input-recurring-count = Reps each time
add-hire = Add a hire
add-recurring = Add recurring hires
remove-hire = Remove hire { $n }
remove-recurring = Remove recurring hires

# --- Quantities, which other texts are filled with ---

months = { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
years = { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
client-count = { $n ->
        [one] { $n } client
       *[other] { $n } clients
    }
rep-count = { $n ->
        [one] { $n } sales rep
       *[other] { $n } sales reps
    }
points = { $n ->
        [one] { $n } point
       *[other] { $n } points
    }
month = month { $n }

# --- First view: the chart. Keys stand in the legend, and before a value at the cursor. ---

measure = Show on the chart
measure-revenue = Revenue
measure-clients = Clients
measure-margin = Margin
chart-title-revenue = Monthly recurring revenue
chart-title-clients = Clients
chart-title-margin = Monthly margin after sales costs
chart-title-money = { $title }, { $currency }
key-course = Expected
key-what-if = What if
key-today = Today
hire-mark-first = { $n ->
        [one] +{ $n } rep
       *[other] +{ $n } reps
    }
hire-mark = +{ $count }
key-range = likely range
plateau-line = Plateau { $money }
target-line = Target { $money }: { $chance } chance
target-chance = { $chance } chance of { $money } or more in month { $month }
set-target = Set a target
remove-target = Remove target
cursor = Month on the chart
named = { $name }: { $value }
months-table = Month-by-month table
now = now
axis-months = months
axis-month = { $n } mo.
chart-summary = { $title } over { $horizon }: from { $from } now to { $to }.
chart-summary-likely = { $title } over { $horizon }: from { $from } now to { $to }, likely between { $low } and { $high }.

# --- First view: the figures ---

tile-plateau = Plateau
tile-reached = 95% of the way there
tile-reached-90 = 90% in month { $month }
tile-reached-now = already there
tile-reached-never = never
tile-reached-late = over 100 years away
tile-lifetime = Client lifetime
tile-lifetime-next = { $tier } · { $months } short of { $better }
tile-lifetime-best = { $tier }, the best tier
tile-range = Likely range, month { $month }
tile-range-chance = at least 8 times in 10
tile-retention = Yearly retention
tile-retention-below = of today’s clients still with you after a year
tile-retention-below-same = of today’s clients still with you after a year, and of their revenue, since fees don’t grow
tile-net = Net revenue retention
tile-net-below = of their revenue still coming in after a year
as-today = same as today
against-today = { $change } vs. today
from-to = { $low } – { $high }
none = –
lifetime-tier-poor = poor
lifetime-tier-fair = fair
lifetime-tier-good = good
lifetime-tier-excellent = excellent
how-title = How is this calculated?

# --- First view: one more rep ---

hire-check-title = Does one more rep pay off?
hire-pays = Yes. A rep at { $cost } a month earns you *{ $profit } a month* on top of that, { $when }. The hire pays for itself after *{ $months }*.
hire-pays-late = Yes, but barely. A rep at { $cost } a month earns you *{ $profit } a month* on top of that, { $when }. But the hire takes more than 100 years to pay for itself.
hire-full = once their client base is full
hire-full-late = once their client base is full, in about { $months }
hire-loses = No. Even with a full client base, a rep at { $cost } a month *loses you { $loss } a month*, so the hire never pays for itself.
hire-planned = For the rep who starts in month { $start }, that’s month { $month } of your plan.
hire-no-cost = Enter what a rep costs per month to see if and when another one pays off.
hire-margin = That’s with a gross margin of { $margin }.
hire-rule = Rule of thumb: hire if a rep costs less per month than a client pays ({ $fee }).
hire-rule-agrees = Here, the rule says the same.
hire-rule-says-yes = Here, the rule says yes, but it ignores how few clients a rep wins and how soon they leave.
hire-rule-says-no = Here, the rule says no, but it ignores how many clients a rep wins and how long they stay.

# --- First view: what the inputs take from other views ---

churn-evidence = How sure this is: { $lost } lost in { $at-risk } client-months
referrals-also-asked = Only those who sign, plus { $n } from asking promoters
remove-evidence = Remove
inputs-move-segments = Changes here apply to all your segments in proportion, as far as contracts allow.
edit-segments = Edit segments

# --- When something is wrong: what was typed, a link, the connection ---

problem-empty = Enter a number.
problem-no-number = “{ $typed }” isn’t a number we can use here.
problem-several = “{ $typed }” looks like more than one number. Enter just one.
problem-range = Enter a number from { $min } to { $max }.
problem-whole = Enter a whole number.
problem-kept = Using { $value } until then.
read-as = Read as { $value } – meant { $other }?
link-damaged = This link is incomplete or got changed along the way. We used what we could read, so check the numbers below or ask for the link again.
link-unread = We left out what we couldn’t use in this link: { $parts }.
link-newer = This link was made with a newer version of Plateau. Reload the page, then open the link again.
link-foreign = This link isn’t from Plateau, so we didn’t use it.
view-failed = We couldn’t load this part of the page. Check your connection and try again.
try-again = Try again
dismiss = Close this message
privacy = Everything is calculated in your browser. What you enter never leaves it unless you share a link or a file. Your numbers are stored only if you press “Save in this browser”, and only there. On your first visit your browser saves the whole page, without your numbers, so it also works offline.
privacy-in-frame = Everything is calculated in your browser. What you enter never leaves it unless you share a link or a file. Nothing of it is stored.
privacy-told = Everything is calculated in your browser, and nothing is stored. The website around this calculator receives your plan, without any names, and its results. Everything else you enter leaves your browser only if you share a link or a file.
new-version = New version ready.
reload = Reload

# --- Retention: the answer. A period is one of `in-period-…`, or a number of months. ---

retention-answer = You keep *{ $rate }* of your clients over { $period }. On average, a client stays *{ $months }*.
retention-answer-between = You keep *{ $rate }* of your clients over { $period }. On average, a client stays *{ $months }*, somewhere between { $worst } and { $best }.
retention-answer-all-kept = You didn’t lose a single client, so they stay *at least { $months }* on average.
retention-answer-open = How many of your clients stay? Fill in *three of the four counts* to see.
retention-answer-wrong = These counts *don’t add up*.
retention-interval = From a sample of { $start }, we’re 95% confident that churn is between { $low } and { $high } a month and client lifetime between { $from } and { $to }.
retention-interval-all-kept = From a sample of { $start }, we’re 95% confident that churn is at most { $high } a month. It’s too early to say how long clients stay at most.
period-name-month = Month
period-name-quarter = Quarter
period-name-year = Year
in-period-month = a month
in-period-quarter = a quarter
in-period-year = a year

# --- Retention: the counts of a period ---

input-period-start = Clients at the start
input-period-new = New clients
    .hint = Won in this period and still with you at the end
input-period-lost = Lost clients
    .hint = Of those you had at the start
input-period-end = Clients at the end
input-period-months = Period length
    .unit = { $n ->
        [one] month
       *[other] months
    }
count-computed = Calculated: { $n }
counts-hint = Leave one blank and we’ll work it out.
clear = Clear
counts-disagree = { $start } at the start plus { $new } new minus { $lost } lost makes { $should } at the end, not { $end }. With { $should }, you keep { $right }: ({ $should } − { $new }) ÷ { $start }. With { $end }, you’d get { $wrong }, which doesn’t fit the { $lost } lost.
counts-new-lost = You lost more clients than you had at the start, so some new ones left too. Count only losses among the { $start } you started with.
counts-negative = The blank count would come out negative. Check the other three.
mistake-title = A common mistake
mistake-text = You start a quarter with 10 clients, win 4, and lose 2. A published example divides (10 − 4) by 10 and gets 60%. It forgets that the quarter ends with 12 clients: (12 − 4) ÷ 10 makes 80%.
mistake-try = Try these counts

# --- Retention: the figures ---

interval = 95% interval: { $range }
tile-kept = Retention over { $period }
tile-churn = Monthly churn
tile-year-below = of clients still with you after a year at this rate
could-be = 95% interval: { $range } ({ $tiers })
at-least = at least { $low }
tile-one-more = One more client kept
tile-one-more-below = { $rate } retention, { $change } longer
tile-one-more-all = no one lost
use-in-plan = Use in my plan
new-clients-a-month = { $n ->
        [one] { $n } new client a month
       *[other] { $n } new clients a month
    }
use-counts = Sets your plan to { $clients }, { $new }, and { $churn } monthly churn ({ $lost } lost in { $at-risk } client-months). The likely range widens to match how uncertain that churn is. Fee, sales reps, and costs stay as they are.
use-counts-no-sign-ups = Sets your plan to { $clients } and { $churn } monthly churn ({ $lost } lost in { $at-risk } client-months). The likely range widens to match how uncertain that churn is. No one signed up in this period, so your sign-up pace stays, and so do fee, sales reps, and costs.
counts-set = It has { $clients }, { $new }, and { $churn } monthly churn; fee, sales reps, and costs are as they were.
sample = Sample
sample-note = These are sample numbers, not yours.
try-sample = Try sample numbers
in-plan = Now in your plan. { $answer }
see-plateau = See your plateau

# --- Retention: several periods, and pasted tables in general ---

periods-title-part = Several periods
paste-periods = One row per period: start, new, lost, end
paste-periods-hint = Type, or paste from a spreadsheet, with or without a header. One of the four counts can be missing. Each row covers { $period }.
period-column-start = Start
period-column-new = New
period-column-lost = Lost
period-column-end = End
period-column-name = Period
paste-too-long = Only the beginning is shown, but all of it counts. Clear it to paste or type something else.
columns-match = Columns
column = { $n }: { $name }
# "5 answers read, 2 rows left out."
table-read = { $read }, { $left-out }.
periods-read = { $n ->
        [one] { $n } period read
       *[other] { $n } periods read
    }
rows-left-out = { $n ->
        [one] { $n } row left out
       *[other] { $n } rows left out
    }
no-rows-left-out = no rows left out
left-out-group = { $n ->
        [one] Row { $rows }: { $why }
       *[other] Rows { $rows }: { $why }
    }
left-out-cell = { $n } (“{ $cell }”)
left-out-end = { $n } (they make { $end })
left-out-each = Each row that was left out
more-rows = and { $n } more
left-out-separator = says what separates the columns
left-out-title = title, not data
left-out-header = header, not data
left-out-header-again = header repeated
left-out-total = total or average, not data
left-out-note = note, not data
left-out-blank = blank
row-error-empty = a number is missing
row-error-no-number = not a number
row-error-not-whole = not a whole number
row-error-out-of-range = out of range
row-error-counts-missing = two of the four counts are missing
row-error-counts-end = start, new, and lost don’t add up to the end
row-error-counts-new-lost = more clients lost than there were at the start
row-error-counts-negative = the missing count would come out negative
# Which column was taken where two would do: by name, or by number.
column-quoted = “{ $name }”
column-doubt = { $role }: column { $taken }, { $why }. Column { $other } would fit, too.
column-tally = { $role }: column { $taken }, because column { $other } has each score just once. If both hold scores, choose “none” for it.
column-by-name = because of its name
column-by-values = because of its values
column-by-repeats = because its entries repeat more often
column-by-place = because it comes first
table-damaged = Some letters were damaged before you pasted them. Numbers aren’t affected. To fix names, save the file as UTF-8 and copy the rows again.
paste-choose-file = Choose a file…
paste-drop-file = Or drop a CSV or text file here.
table-file-too-large = This file is larger than 50 MB. Save only the columns that are needed, and choose that file.
table-file-unreadable = Your browser couldn’t read this file. It may be damaged, or it changed in the meantime. Choose it again.
table-file-workbook = This is a workbook, whatever its name says. In your spreadsheet, save the sheet as CSV, and choose that file.
not-text = That doesn’t look like text. Save the file as CSV, open it, and copy the rows.
period-count = { $n ->
        [one] { $n } period
       *[other] { $n } periods
    }
pooled = Across { $periods }, churn is *{ $churn } a month*, between { $low } and { $high } with 95% confidence. On average, a client stays *{ $months }*.
pooled-all = Across { $periods }, you didn’t lose a single client, so churn is *at most { $high } a month* with 95% confidence.
periods-title = Retention by period
periods-axis = periods
pooled-line = overall { $rate }
periods-summary = Retention by period: { $from } in the first, { $to } in the last.
periods-head-period = Period
periods-head-start = Start
periods-head-new = New
periods-head-lost = Lost
periods-head-end = End
periods-head-retention = Retention
periods-head-interval = 95% interval

# --- Retention: what a client is worth ---

value-title = What’s a client worth?
value-at-churn = Churn to use
no-counts-yet = Enter the counts above first
value-at-churn-counted = From the counts: { $churn }
value-at-churn-plan = From your plan: { $churn }
input-discount-rate = Discount rate
    .unit = % a year
    .slider = percent a year
    .hint = How much less money is worth a year from now
input-acquisition-cost = Cost to win a client
    .unit = { $currency }
    .hint = Acquisition cost (CAC): marketing and sales
tile-value = Client lifetime value (CLV)
tile-value-below = { $money } without discounting
tile-value-endless = no limit: fees grow faster than clients leave
tile-ratio = Value ÷ acquisition cost
tile-ratio-below = at { $money } to win a client
tile-no-cost = Enter what it costs to win a client
tile-payback = Payback
tile-payback-below = when a client’s margin has covered the acquisition cost
tile-five-points = 5 points more retention
tile-five-points-below = more client value; studies claim { $low }–{ $high } more profit
margin-title = Margin from one client, added up
cost-line = acquisition cost { $money }
margin-summary = Margin from one client, added up: { $money } after { $months }.
as-table = Data table
margin-head-month = Month
margin-head-margin = Margin so far

# --- Retention: how its figures are calculated ---

how-period-retention = (Clients at the end − new) ÷ clients at the start: ({ $end } − { $new }) ÷ { $start } = { $result }. The 95% interval uses Wilson’s method.
how-period-churn = 1 − retention to the power of 1 ÷ months: 1 − { $kept } to the power of 1 ÷ { $months } = { $result }.
how-period-year = Retention to the power of 12 ÷ months: { $kept } to the power of 12 ÷ { $months } = { $result }.
how-one-more = The same calculation with { $lost } of { $start } lost: { $result }.
how-value = For every month from sign-up on: margin × fee × the share of clients still with you, grown by fee growth and cut by the discount rate. Added up, { $margin } × { $fee } at { $churn } monthly churn makes { $result }.
how-ratio = Lifetime value ÷ acquisition cost: { $worth } ÷ { $cost } = { $result }.
how-payback = The first month in which the margin so far, without discounting, reaches { $cost }.
how-five-points = Lifetime value with { $to } of clients kept over a year, compared to { $from }. The studies talk about profit, which we don’t calculate here; another one says “almost 100%” ({ $other }).

# --- NPS: the answer ---

nps-answer = Your Net Promoter Score is *{ $score }: { $tier }*.
nps-answer-between = Your Net Promoter Score is *{ $score }*, somewhere between *{ $worst }* and *{ $best }*.
nps-answer-none = Would your clients recommend you? *Enter or paste* their answers to see.
# Where more rows of a pasted table could not be read than could.
nps-answer-unread = *Most rows couldn’t be read.* Only { $answers } could, for a score of { $score }. Check the rows and columns below.
nps-because = From { $answers }, we’re 95% confident that it’s between { $low } and { $high }: { $tiers }.
answer-count = { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }
nps-tier-bad = bad
nps-tier-needs-improvement = needs improvement
nps-tier-good = good
nps-tier-unicorn = unicorn

# --- NPS: the answers of clients ---

answers-title = Answers to “How likely are you to recommend us?”
answers-hint = How many clients gave each score from 0 to 10
answer-name = Clients who answered { $n }
input-answer = Answers
input-asked = Clients surveyed
    .hint = If everyone answered, the score is certain. Leave blank if you don’t know.
asked-too-few = { $n } answered, so at least that many were surveyed. We’ll ignore this number until it fits.
paste-answers = Or paste the answers
paste-answers-hint = A list of scores, or rows with a score, the client, and the service rep in any order. Names stay in this window. They’re never saved, and never part of a link.
answers-read = { $n ->
        [one] { $n } answer read
       *[other] { $n } answers read
    }
every-column = Every number counts as an answer. If only one column holds the scores, choose it below.
merged-names = Spellings counted as one service rep: { $names }.
merged-also = “{ $name }” (also { $others })
merged-alike = “{ $name }” (spellings that look the same)
other-scale-five = These look like ratings from 1 to 5. The Net Promoter Score needs answers from 0 to 10, so no score is shown. If they are answers from 0 to 10, enter above how many clients gave each score.
other-scale-seven = These look like ratings from 1 to 7. The Net Promoter Score needs answers from 0 to 10, so no score is shown.
other-scale-stars = These look like stars. The Net Promoter Score needs answers from 0 to 10, so no score is shown.
other-scale-hundred = These look like ratings from 0 to 100. The Net Promoter Score needs answers from 0 to 10, so no score is shown.
answers-pasted = Using the { $answers } you pasted.
answer-column-score = Score
answer-column-rep = Service rep
answer-column-client = Client
answer-column-count = Number of answers
nps-group-detractors = Detractors
nps-group-passives = Passives
nps-group-promoters = Promoters
bars-summary = Detractors (0–6): { $detractors }. Passives (7–8): { $passives }. Promoters (9–10): { $promoters }.

# --- NPS: the figures, and how they are calculated ---

tile-score = Net Promoter Score
tile-silent = If non-responders answered
tile-silent-below = from all { $n } as detractors to all as promoters
tile-silent-none = Enter how many clients you surveyed
tile-settle = Answers needed to be sure
tile-settled = you have enough
tile-settle-below = more, if the mix of scores stays the same
tile-settle-all = more: everyone you surveyed
tile-settle-never = no number of answers would be enough
how-score = 100 × (promoters − detractors) ÷ answers: 100 × ({ $promoters } − { $detractors }) ÷ { $n } = { $result }. The 95% interval uses the adjusted Wald method and narrows as more of the clients you surveyed answer. Above 0 needs improvement, from 20 is good, from 30 is a unicorn.
how-silent = The 95% interval assumes that non-responders think like everyone else. This is how far the score could move if they don’t.
how-settle = The fewest answers, { $n } in all, that put the whole 95% interval in one tier if the mix of scores stays the same. The fewer clients you surveyed, the fewer it takes.

# --- NPS: by service rep ---

reps-title = By service rep
rep-head-rep = Service rep
rep-head-answers = Answers
rep-head-score = Score
rep-head-interval = 95% interval
rep-head-tier = Tier
few-answers = few answers
rep-pairs-alike = There aren’t enough answers to tell these reps apart; the gap could be chance.
rep-pair-differs = { $b } scores lower than { $a } by { $points }, between { $low } and { $high } with 95% confidence.
rep-pairs-rest = Pairs with no clear difference yet: { $n }.
rep-chart-summary = Score by service rep with its 95% interval, from { $best } to { $worst }.
how-rep-pairs = Two reps differ if 0 lies outside the interval of the gap between them, after Holm’s correction for comparing many pairs. Without it, nearly half of all surveys would find a difference among eight equally good reps.
to-ask = Promoters to ask for a referral ({ $n })
to-rescue = Detractors to rescue, by service rep ({ $n })
list-head-client = Client
list-head-rep = Service rep
list-head-score = Score
nobody = –

# --- NPS: referrals from promoters ---

forecast-title = Ask promoters for referrals
input-ask-share = Promoters you ask
    .unit = %
    .slider = percent
input-referrals-per-ask = Leads per promoter asked
    .unit = a year
    .slider = a year
    .hint = Companies they name that might need you
input-close-rate = Cold calls that close
    .unit = %
    .slider = percent
    .hint = Referrals close five times as often
forecast-text = { $n ->
        [one] 100 clients like these would bring you *{ $n } new client a year*.
       *[other] 100 clients like these would bring you *{ $n } new clients a year*.
    }
forecast-book = For your client base of { $clients }, that’s { $all } a year.
use-referrals = Adds these referrals to the ones in your plan.
how-forecast = Promoters × asked × leads a year × referrals that close: { $share } × { $asked } × { $per } × { $closes } = { $result } new clients a year per client.

# --- My clients: the answer. It begins with how long clients stay; who is likely to leave follows where clients are known one by one. ---

clients-answer = { $stay }; { $risk }.
clients-answer-alone = { $stay }.
clients-answer-none = No one in this list *is a client yet*.
clients-answer-no-ends = Without end dates, your list *can’t tell who left*
clients-stay-half = Half of your clients leave within *{ $months }*
clients-stay-more = After { $months }, *{ $share }* of your clients are still with you
clients-stay-all = None of your *{ $clients }* has left yet
clients-stay-one = Your one client *hasn’t left yet*
clients-stay-one-left = Your one client left after *{ $months }*
clients-risk-some = { $n ->
        [one] *{ $n } of { $active }* is likely to leave within 90 days
       *[other] *{ $n } of { $active }* are likely to leave within 90 days
    }
clients-risk-worth = { $risk }, worth *{ $money } a month*
clients-risk-few = of { $active } today, *most likely none* will leave within 90 days
clients-risk-nobody = none of them is with you today
clients-because = From { $clients }, we’re 95% confident that it takes between { $low } and { $high } for half of them to leave.
clients-because-exact = From { $clients }, we’re 95% confident that it takes about { $months } for half of them to leave.
clients-because-open = From { $clients }, we’re 95% confident that it takes at least { $low } for half of them to leave. It’s too early to say how long at most.
clients-because-early = From { $clients }, it’s too early to say how long it takes for half of them to leave.
clients-few = { $n ->
        [one] Only { $n } client has left so far, so take this as a rough guess.
       *[other] Only { $n } clients have left so far, so take this as a rough guess.
    }
clients-few-none = As long as no one leaves, how long clients stay is anyone’s guess.
clients-skipped = { $n ->
        [one] { $n } client doesn’t count: they start after the day you count up to, or left before your list is complete.
       *[other] { $n } clients don’t count: they start after the day you count up to, or left before your list is complete.
    }
clients-repeated = { $n ->
        [one] { $n } row belongs to a client with another row. Each row counts as a stay of its own.
       *[other] { $n } rows belong to clients with another row. Each row counts as a stay of its own.
    }

# --- My clients: how long they stay ---

clients-survival-title = How long clients stay
clients-survival-half = Half leave within *{ $months }*. Counting the first { $horizon }, a client stays *{ $mean }* on average.
clients-survival-more = *{ $share }* stay { $months } or longer. Counting the first { $horizon }, a client stays *{ $mean }* on average.
clients-survival-none = No one has left in the *{ $horizon }* that your list covers.
clients-survival-chart = Clients still with you
clients-survival-summary = Share of clients still with you by months since they started: { $share } after { $months }.
clients-median-mark = Half (median): { $months }
clients-mean-mark = Average: { $months }
clients-at-risk = Clients observed (at risk)
clients-declining = The longer clients stay, the less likely they are to leave: a model of declining churn puts it at { $first } in their first month and { $later } in month { $month }.
clients-head-months = Months since start
clients-head-at-risk = At risk
clients-head-left-next = Left in the next month
clients-head-hazard = Chance to leave in it
clients-head-still = Still with you
clients-how-survival = Kaplan and Meier’s method: each time clients leave, the share still with you is multiplied by 1 − left ÷ clients who had been there that long. Clients who are still with you count up to today, and then no longer. The 95% interval is Greenwood’s, on the log-log scale. The average adds up the curve over the first { $horizon }, the longest stay in your list. The chance to leave in a month is (left + 10 × average) ÷ (at risk + 10), so that few clients don’t make extremes; the average is all who left ÷ all at risk, added up over the months.

# --- My clients: retention by month ---

clients-periods-title = Retention by month
clients-periods-sentence = { $n ->
        [one] In the last month, you kept *{ $rate }* of your clients: { $lost } lost, { $new } new.
       *[other] In the last { $n } months, you kept *{ $rate }* of your clients a month: { $lost } lost, { $new } new.
    }
clients-periods-none = There’s no month yet that began with clients.
clients-periods-summary = Retention by month: { $from } in { $first }, { $to } in { $last }.
clients-periods-latest = The latest { $shown } of { $all } months.
clients-head-month = Month
clients-head-new = New
clients-head-lost = Lost
clients-how-periods = 1 − lost ÷ clients at the start of the month. Clients won and lost in the same month count as new and as lost, but not in the rate. The 95% interval uses Wilson’s method.

# --- My clients: by the month they started in ---

clients-cohorts-title = By start month
clients-cohorts-sentence = { $n ->
    [one] After { $n } month, *{ $share }* of clients are still with you.
   *[other] After { $n } months, *{ $share }* of clients are still with you.
    }
clients-cohorts-latest = { $sentence } Of the latest start month that old, { $latest } ({ $clients }), it’s *{ $last }*.
clients-cohorts-none = It’s too early to say: no one has been in this list for a full month.
clients-cohorts-name = Share of clients still with you, by start month and months since
clients-cohorts-hint = Arrow keys move from cell to cell. “–” means it’s too early to say.
clients-cohort-cell = { $kept } of { $size }
clients-cohort-open = too early to say
clients-cohorts-all = Show all { $n } start months
clients-cohorts-recent = Show only the last { $n }
clients-cohorts-cut = The table ends after { $months }.
clients-head-started = Started
clients-head-clients = Clients
clients-how-cohorts = Of the clients who started in a month, the share that stayed at least so many whole months, each counted from its own first day. A cell stays open until all of them can have reached it. The sentence adds up the start months that are old enough. Later ones are missing from it, but not from the survival curve, so the two can differ.

# --- My clients: churn by group ---

clients-groups-title = Churn by group
clients-groups-by = Group by
clients-by-term = Contract term
clients-by-sales-rep = Sales rep
clients-by-service-rep = Service rep
clients-by-fee = Fee
clients-by-nps = NPS answer
clients-term-monthly = month to month
clients-quarter-lowest = lowest quarter of fees
clients-quarter-second = second-lowest quarter
clients-quarter-third = second-highest quarter
clients-quarter-highest = highest quarter of fees
clients-groups-apart = Highest churn: *{ $most }*, { $most-churn } a month. Lowest: *{ $least }*, { $least-churn }. The gap is more than chance.
clients-groups-alike = Highest churn: *{ $most }*, { $most-churn } a month. Lowest: *{ $least }*, { $least-churn }. The gap could be chance.
clients-groups-one = All of them are in one group, *{ $name }*: { $churn } leave a month.
clients-groups-none = No client has an entry in this column.
clients-groups-still = No one has left yet in any of these groups.
clients-groups-unknown = { $n ->
        [one] { $n } client has no entry in this column and is left out here.
       *[other] { $n } clients have no entry in this column and are left out here.
    }
clients-groups-quarters = Clients with the same fee are in the same quarter, so quarters can differ in size.
clients-groups-drawn = The chart has the { $n } largest groups, the table all of them.
clients-groups-summary = Monthly churn by group with its 95% interval, from { $low } to { $high }.
clients-head-group = Group
clients-head-left = Left
clients-head-client-months = Client-months
clients-how-groups = Clients who left ÷ client-months, the months that all clients of a group were with you together. Lifetime is 1 ÷ churn. The 95% interval uses Wilson’s method; where two intervals don’t touch, the gap is more than chance.

# --- My clients: what they are worth ---

clients-tiers-title = What your clients are worth
clients-tiers-sentence = Your best tier, *{ $tier }*, has { $n } of { $active } clients and *{ $share }* of your monthly fees.
clients-tiers-no-fees = Your best tier, *{ $tier }*, has { $n } of { $active } clients.
clients-tiers-missing = Add a column of fees to see what your clients are worth.
clients-tiers-early = No one has left yet, so it’s too early to say what your clients are worth.
clients-tiers-nobody = No one in this list is a client today.
clients-head-fees = Fees a month
clients-head-value = Lifetime value
clients-head-examples = Worth most
clients-tiers-value = Lifetime value is what they’ve paid so far and what they’re still expected to pay, times your margin.
clients-example = { $client } ({ $value })
clients-row = Row { $n }
clients-how-tiers = A client’s lifetime value is margin × fee × (months with you so far + months still expected). The months still expected come from the chances to leave by months since start; the last one goes on forever. The tier follows from the whole lifetime: fair from { $fair } months, good from { $good }, excellent from { $excellent }.

# --- My clients: who may leave within 90 days ---

clients-risk-title = Who may leave within 90 days
clients-risk-sentence = All chances to leave add up to *{ $leaving } of { $active }* clients.
clients-risk-sentence-worth = All chances to leave add up to *{ $leaving } of { $active }* clients and *{ $money } a month*.
clients-reasons = Show only clients with
clients-risk-basis = The chance comes from the months with you alone. What to look out for isn’t part of it.
clients-reason-month-to-month = Month to month
clients-reason-lowest-fee = Among the lowest fees
clients-reason-detractor = Detractor
clients-reason-no-contact = No contact for over 10 days
clients-reason-first-90-days = First 90 days
clients-reason-count = { $reason } ({ $n })
clients-head-client = Client
clients-head-tenure = Months with you
clients-head-leaves = Chance to leave
clients-head-loss = Expected loss a month
clients-head-reasons = Look out for
clients-head-row = Row
clients-risk-shown = { $shown } of { $all } shown, most likely to leave first.
clients-risk-shown-loss = { $shown } of { $all } shown, highest expected loss first.
clients-risk-listed = This list has the { $n } clients with the most to lose.
clients-risk-unmatched = None of the listed clients has these reasons.
clients-risk-more = Show more
clients-risk-file = plateau-90-days
clients-how-risk = The chance to leave within 90 days is 1 − the chances to stay for each of the next three months, multiplied. They come from how many clients of your list left after as many months. Expected loss is this chance × the fee.

# --- My clients: into the plan ---

clients-plan-title = Put it in your plan
clients-use-churn = Sets your plan’s monthly churn to { $churn } ({ $lost } lost in { $at-risk } client-months). The likely range widens to match how uncertain that is. Everything else stays as it is.
clients-churn-set = It has { $churn } monthly churn; everything else is as it was.
clients-plan-pace = Your plan’s sign-up pace stays at { $plan }. In its last 12 months, your list won { $list }.
clients-mix-fee = Split my plan by fee
clients-mix-term = Split my plan by contract term
clients-use-mix = Sets your plan’s segments, each with its own share of sign-ups, fee, churn, and clients today. Sign-up pace, sales reps, and costs stay as they are.
clients-mix-segment = { $name }: { $clients } today, { $fee } a month, { $churn } monthly churn, { $share } of sign-ups in your list’s last 12 months
clients-mix-set = It has { $segments } and { $clients }; sign-up pace, sales reps, and costs are as they were.
clients-segments = { $n ->
        [one] { $n } segment
       *[other] { $n } segments
    }
clients-mix-thirds = Clients with the same fee are in the same segment, so segments can differ in size.
clients-third-highest = Highest third of fees
clients-third-middle = Middle third of fees
clients-third-lowest = Lowest third of fees
clients-half-highest = Higher fees
clients-half-lowest = Lower fees

# --- My clients: SQL for a list that is too big for a browser, and its result ---

clients-sql-title = List too big for your browser?
clients-sql-hint = Let your database count. This SQL reads two columns and returns counts only: no name and no row leaves your database. Then paste the counts here.
clients-sql-show = Write the SQL
clients-sql-engine = Database
clients-sql-table = Table
clients-sql-start = Column of start dates
clients-sql-end = Column of end dates
clients-sql-statement = SQL for your database
clients-sql-copy = Copy SQL
clients-sql-copied = Copied. Run it in your database.
clients-sql-copy-refused = Your browser won’t let us copy here. Select the SQL and copy it.
clients-sql-missing = Enter the table and both columns.
clients-sql-paste = Paste the result here
clients-sql-paste-hint = All of it, with the names of its columns.
clients-result-none = We can’t find this SQL’s result here. If it’s the right one, no client had started yet.
clients-result-no-column = The column “{ $column }” is missing. Copy the result with the names of its columns.
clients-result-no-count = Row { $row }: “{ $column }” isn’t what the SQL returns. Copy the result once more.
clients-result-repeated = Row { $row } repeats an earlier one. Paste the result just once.
clients-result-impossible = Row { $row } has counts that can’t be right. Copy the result once more.
clients-result-incomplete = Rows are missing under “{ $part }”. Many databases show only the first rows: save the result as a file and choose it here.
clients-result-disagree = “{ $one }” and “{ $other }” come from different lists. Run the SQL once and paste all of its result.

# --- Strategies: the answer. What a strategy does begins a sentence (`strategy-doing-…`) or stands within one (`…-within-…`). ---

hiring = { $n ->
        [one] Hiring one rep
       *[other] Hiring { $n } reps
    }
hiring-within = { $n ->
        [one] hiring one rep
       *[other] hiring { $n } reps
    }
strategy-doing-drop-month-to-month = Dropping month-to-month
strategy-doing-go-upmarket = Going upmarket
strategy-doing-qualify-leads = Qualifying leads
strategy-doing-set-expectations = Setting expectations
strategy-doing-ask-promoters = Asking promoters
strategy-doing-rescue-detractors = Rescuing detractors
strategy-doing-within-drop-month-to-month = dropping month-to-month
strategy-doing-within-go-upmarket = going upmarket
strategy-doing-within-qualify-leads = qualifying leads
strategy-doing-within-set-expectations = setting expectations
strategy-doing-within-ask-promoters = asking promoters
strategy-doing-within-rescue-detractors = rescuing detractors
strategies-answer = { $best } helps most: *{ $gain }* by month { $month }.
strategies-answer-but = { $best } helps most: *{ $gain }* by month { $month }. But in this mix, { $worst } costs you { $loss }.
strategies-answer-one = { $best } adds *{ $money }* by month { $month }.
strategies-answer-lose = None of these pays for itself by month { $month }, and { $worst } *costs you { $loss }*.
a-month = { $money } a month
a-month-net = { $money } a month after costs
strategies-hinge = That hinges on the referral rates you assume; check those first.
strategies-costs-missing = No cost is entered yet for: { $names }.
margin-assumed = This counts all revenue as margin; enter your gross margin in your plan to change that.
strategies-answer-same = None of these *makes a difference* by month { $month }.
strategies-answer-none = Which strategy lifts your plateau most? *Switch one on* to see.
strategies-together = That takes your revenue in month { $month } from { $from } to { $to } a month.
strategies-plateau = You’ll level off at { $to } a month instead of { $from }.
strategies-plateau-in = In about { $months }, you’ll level off at { $to } a month instead of { $from }.
strategies-plateau-new = You’ll level off at { $to } a month. Otherwise there’d be no plateau.
if-churn-before = assuming { $churn } monthly churn before these changes
strategies-costs = The cost is { $cost } a month. After that, your margin changes by { $net } a month.

# --- Strategies: the cards ---

strategy-name-hire = Hire
strategy-name-drop-month-to-month = Drop month-to-month
strategy-name-go-upmarket = Go upmarket
strategy-name-qualify-leads = Qualify leads
strategy-name-set-expectations = Set expectations
strategy-name-ask-promoters = Ask promoters
strategy-name-rescue-detractors = Rescue detractors
strategy-meaning-hire = New sales reps win clients at your pace once they’re ramped up.
strategy-meaning-drop-month-to-month = New clients sign a contract or walk away. They pay less, but leave less often.
strategy-meaning-go-upmarket = Win more of the clients who pay most. They take longer to win.
strategy-meaning-qualify-leads = Turn away the leads that pay least. Some of the time you save wins other clients.
strategy-meaning-set-expectations = Promise only what you can deliver. Fewer deals are oversold, and some of those buyers don’t sign.
strategy-meaning-ask-promoters = Ask clients who’d recommend you. Referrals close five times as often as cold calls.
strategy-meaning-rescue-detractors = Look after clients who wouldn’t recommend you, before they leave.
strategy-how-hire = Adds reps who win clients at your plan’s pace from their start month on, after your plan’s ramp-up time.
strategy-how-drop-month-to-month = Month-to-month segments stop winning clients. The share that converts signs a contract instead: fee and churn are multiplied by your two factors, and clients can leave only when a contract ends. The rest are lost, so the sign-up pace drops.
strategy-how-go-upmarket = Moves that share of all sign-ups from the segment that pays least to the one that pays most, or as much as there is. The sign-up pace slows down either way.
strategy-how-qualify-leads = Takes that share away from the segments that pay least and multiplies the sign-up pace by 1 − turned away + time used × turned away.
strategy-how-set-expectations = Lowers the share of oversold deals. Of those no longer oversold, the share that still signs becomes ordinary clients.
strategy-how-ask-promoters = Promoters × asked × leads a year × referrals that close ÷ 12: so many more sign-ups per client each month.
strategy-how-rescue-detractors = Churn × (1 − detractors among lost clients × kept) in every segment.
strategy-alone = { $change } on its own
strategy-beside = with all the strategies that are on
strategy-net = { $net } net
asked-already = It’s in your plan already, so it isn’t counted twice.
break-even = On its own and at the plateau, this breaks even once { $share } convert.
break-even-never = On its own and at the plateau, this loses money on these terms, even if everyone converts.
strategy-note-after-horizon = The reps would start after the last month shown.
strategy-note-hires-full = Your plan can’t hold any more hires.
strategy-note-nothing-month-to-month = All your new clients have a contract, so there’s nothing to drop.
strategy-note-segments-full = Your plan can’t hold any more segments.
strategy-note-nobody-signs = That would leave you without new clients.
strategy-note-one-fee = All your new clients pay the same, so no one can move up. Split clients by size below to set different fees.
strategy-note-nothing-oversold = Your share of oversold deals is already this low, so there’s nothing to cut.
strategy-note-held = One of the numbers would go out of range, so it stays at its limit.

# --- Strategies: inputs of the cards ---

input-strategy-reps = Reps to hire
input-strategy-month = Month they start
input-convert = Clients who convert
    .unit = %
    .slider = percent
    .hint = Sign a contract; the rest walk away
input-fee-factor = Contract fee
    .unit = × today’s
    .slider = times today’s
    .hint = Going from 10% to 8% of ad spend makes 0.8
input-churn-factor = Contract churn
    .unit = × today’s
    .slider = times today’s
    .hint = 1 means the contract only delays leaving
input-contract-months = Contract length
    .unit = { $n ->
        [one] month
       *[other] months
    }
    .slider = in months
input-shift = Sign-ups that move up
    .unit = %
    .slider = percent
input-pace-cost = Sign-up slowdown
    .unit = %
    .slider = percent
    .hint = Larger clients take longer to win
input-reject = Leads turned away
    .unit = %
    .slider = percent
input-refill = Saved time that wins others
    .unit = %
    .slider = percent
input-oversold-left = Deals still oversold
    .unit = %
    .slider = percent
input-keep-rate = Buyers who still sign
    .unit = %
    .slider = percent
input-promoter-share = Clients who are promoters
    .unit = %
    .slider = percent
survey-share = Use { $share } from survey
input-detractor-share = Detractors among lost clients
    .unit = %
    .slider = percent
input-save-rate = Detractors you can keep
    .unit = %
    .slider = percent
input-strategy-cost = Cost of this strategy
    .unit = { $currency } a month

# --- Strategies: the charts ---

waterfall = Monthly revenue in month { $month }
waterfall-summary = Monthly revenue in month { $month }: { $from } without the strategies, { $to } with them.
without-strategies = without strategies
strategy-costs-bar = costs
after-costs = revenue after costs
all-strategies = all combined
contributions-table = What each strategy adds
contribution-head-strategy = Strategy
contribution-head-adds = Adds
contribution-head-alone = On its own
contribution-head-costs = Costs
contribution-head-net = Net
how-contributions = What a strategy adds depends on which ones come before it, so this is the average over every order (its Shapley value). That way, the parts add up to the whole. Net is gross margin × what it adds − what it costs.
strategies-chart-summary = Monthly revenue over { $horizon }: { $from } without the strategies, { $to } with them, likely between { $low } and { $high }.
key-with-strategies = with strategies
key-plan = your plan
adopt-strategies = Apply to my plan
strategies-adopted = These strategies are part of your plan now, and the plan you had is saved as today.
adopt-strategies-hint = Adds these strategies to your plan and saves the plan you had as today.
load-three-sizes = Try three client sizes

# --- Strategies: client segments ---

segments-title = Client segments
one-kind = For now, all your clients are alike: they pay { $fee } a month, stay { $months }, and can leave any month.
split-clients = Split clients by size
split-clients-hint = Starts with three sizes that fit your fee, lifetime and number of clients. Then enter your own numbers.
merge-clients = Merge all segments
merge-clients-hint = Goes back to one kind of client. Averages stay the same; Undo brings the segments back.
size-small = Small
size-medium = Medium
size-big = Large
segment = Segment { $n }
segment-name-field = Name of segment { $n }
input-segment-share = Share of sign-ups
input-segment-fee = Fee
    .unit = { $currency } a month
input-segment-ad-spend = Ad spend
    .unit = { $currency } a month
input-segment-fee-rate = Fee rate
    .unit = %
input-segment-churn = Monthly churn
    .unit = %
input-segment-term = Contract length
    .unit = { $n ->
        [one] month
       *[other] months
    }
input-segment-expansion = Fee growth
    .unit = % a month
input-segment-clients = Clients today
segment-field = { $segment }: { $name }
segment-share-result = = { $share }
segment-fee-result = = { $fee } a month
fee-by-ad-spend = Enter as % of ad spend
fee-plain = Enter as flat fee
add-segment = Add a segment
remove-segment = Remove { $segment }
shares-sum = The shares add up to { $sum }, and each counts in proportion.
shares-none = The shares add up to 0. Until one of them is above 0, all segments count the same.
oversold-title = Oversold deals
oversold-hint = Sold on promises you can’t keep, and gone after a few months.
input-oversold-share = Share of sign-ups
    .unit = %
input-oversold-lifetime = Client lifetime
    .unit = { $n ->
        [one] month
       *[other] months
    }
input-oversold-clients = Clients today
input-oversold-fee = Fee, if different
    .unit = { $currency } a month
add-oversold = Add oversold deals
remove-oversold = Remove oversold deals
see-reps = See which rep is worth most and what bonuses cost

# --- Strategies: levers and targets. A step or a lever begins its line. ---

sensitivity-title = Which lever moves revenue most?
sensitivity-text = As things stand, revenue in month { $month } is { $money }. The bars show it with each input 10% lower (outlined) and 10% higher (filled).
lever-churn = Monthly churn
lever-pace = Sign-up pace
lever-fee = Fee
lever-reps = Sales reps
lever-starting-clients = Clients today
lever-referrals = Referrals
lever-expansion = Fee growth
lever-head-lever = Lever
lever-head-low = 10% lower
lever-head-high = 10% higher
steps-text = What common steps add:
step-churn = Lower churn by one point
step-rep = Hire one more rep
step-pace = Sign clients 10% faster
step-fee = Raise the fee 10%
step-lifetime = Keep clients 3 months longer
step-referral = Get one more referral a year from every ten clients
step-row = { $step }: { $change } a month
goal-title = What would it take to hit a target?
input-goal-mrr = Revenue you want
    .unit = { $currency } a month
    .slider = a month
input-goal-month = By month
goal-churn = Churn alone: cut it by { $part }, from { $now } to { $value } a month
goal-pace = Sign-up pace alone: each rep wins { $value }, instead of { $now }
goal-reps = Sales reps alone: from { $now } to { $value }
goal-fee = Fee alone: raise it by { $part }, from { $now } to { $value }
goal-lever-churn = Churn
goal-lever-pace = Sign-up pace
goal-lever-reps = Sales reps
goal-lever-fee = Fee
goal-verdict = { $lever } gets you there with the smallest change in percent.
goal-verdict-reached = On average, your plan gets you there as it is.
goal-verdict-none = None of these gets you there on its own.
goal-unreachable = { $lever }: can’t get you there on its own
goal-reached = you’ll get there without changing it
apply-goal = Apply
apply-goal-of = Apply: { $lever }

# --- Strategies: discounts ---

offers-title = Does a discount pay off?
input-discount-offer = Discount on the fee
    .unit = %
    .slider = percent
offer-text = A discount pays off if clients stay long enough in return. Costs are for revenue of { $money } a month.
offer-name-discount = { $share } off the fee
offer-name-free-month = One free month
offer-name-early-payment = { $share } off for paying early
offer-head-offer = Offer
offer-head-pays-if = Pays off if churn falls by
offer-head-cost = Cost if churn stays the same
offer-once = { $money } once
offer-monthly = { $money } a month
offer-cannot-pay = can’t pay off
offer-claim = { $share } of companies reach for discounts first.

# --- Strategies: keep or win ---

keep-or-win-title = Keep clients or win new ones?
input-budget = Budget
    .unit = { $currency } a month
    .slider = a month
input-keeping-cost-a = Cost to keep a client
    .unit = × cost to win
    .hint = “70% cheaper,” says one source
input-keeping-cost-b = Cost to keep, second source
    .unit = × cost to win
    .hint = One sixteenth; the two disagree
keep-text = Spend it on winning clients, and your plateau is { $win }. Spend it on keeping them, and it’s { $keep }, or { $other } by the second source.
keep-no-cost = Enter what it costs to win a client to compare.
keep-bar-today = today
keep-bar-winning = winning
keep-bar-keeping = keeping
keep-bar-keeping-other = keeping, second source
keep-summary = Plateau in clients, by what you spend the budget on.
keep-claim = Referrals and fee growth are left out. A rule of thumb: if churn is high, win clients first; if it’s low, keep them first. That’s a claim we don’t check here.

# --- Reps: each sales rep's clients ---

books-answer = { $best } is worth most: their clients bring in *{ $money } a month* at the plateau.
books-answer-alike = Each rep’s clients bring in *{ $money } a month* at the plateau.
books-because = What counts is deals × client lifetime × fee, not just how many deals a rep closes.
rep-name = Rep { $name }
input-book-deals = Deals a month
input-book-lifetime = Client lifetime
    .unit = { $n ->
        [one] month
       *[other] months
    }
input-book-fee = Fee
    .unit = { $currency } a month
book-figure = { $clients }, { $money } a month
books-title = Monthly revenue by rep at the plateau
books-summary = Monthly revenue by rep at the plateau, from { $best } to { $worst }.
add-rep = Add a rep
remove-rep = Remove { $rep }
reps-of-plan = These are your plan’s numbers, the same for each rep. Change what differs to see whose clients are worth most.
use-plan-reps = Use my plan’s numbers

# --- Reps: bonuses ---

bonus-title = A bonus for clients who stay
bonus-after = Bonus after { $months }
bonus-text = Expected cost: *{ $money } per deal*. It pays off if clients stay *{ $months } longer*.
bonus-head-months = Paid after
bonus-head-kept = Clients still there
bonus-head-bonus = Bonus
bonus-head-expected = Expected cost
input-bonus = Bonus
    .unit = { $currency }
how-bonus = Each bonus × the share of your plan’s clients still with you by then, added up. Divide that by margin × fee, { $margin } × { $fee }, and you get how many months longer a client has to stay.
service-title = A bonus for service reps
input-salary = Salary
    .unit = { $currency } a year
    .slider = a year
input-salary-bonus = Maximum bonus
    .unit = % of salary
    .slider = percent of salary
    .hint = Usually up to 15%
input-retention-floor = Bonus starts at
    .unit = % a year
    .slider = percent yearly retention
input-retention-target = Full bonus at
    .unit = % a year
    .slider = percent yearly retention
service-text = At your plan’s yearly retention of { $kept }, the bonus is *{ $money }*, or { $part } of salary.
service-order = The bonus starts above the full-bonus mark, so it’s paid in full from that mark on.
service-head-retention = Yearly retention
service-head-bonus = Bonus
back-to-strategies = Back to strategies

# --- First view: the table of months ---

months-head-month = Month
months-head-clients = Clients
months-head-revenue = Revenue
months-head-range = Likely range
months-head-sign-ups = Sign-ups
months-head-lost = Lost
months-head-margin = Margin
months-head-today = Revenue today

# --- First view: how its figures are calculated ---

how-plateau = Sign-ups a month × client lifetime × fee: { $pace } × { $lifetime } × { $fee } = { $money }.
how-plateau-full = Sign-ups a month, including referrals, × what a client pays in total, including fee growth: { $pace } × { $worth } = { $money }.
how-reached = Each month, you keep { $kept } of your clients and add that month’s sign-ups. This is the first month with 95% of the way from { $from } to { $money } behind you.
how-lifetime = 1 ÷ churn: 1 ÷ { $churn } = { $months }. Fair starts at { $fair } months, good at { $good }, excellent at { $excellent }.
how-retention = (1 − churn) to the power of 12: (1 − { $churn })¹² = { $result }.
how-net = ((1 − churn) × (1 + fee growth)) to the power of 12: ((1 − { $churn }) × (1 + { $expansion }))¹² = { $result }.
how-mixed = For each segment: what its churn and contract leave of today’s clients after a year, or of their revenue including fee growth. Added up: { $result }.
how-lifetime-mixed = The lifetime of each kind of client, weighted by its share of sign-ups: { $months }. With a contract of k months, a client stays k ÷ (1 − (1 − churn)ᵏ) months. Fair starts at { $fair } months, good at { $good }, excellent at { $excellent }.
how-range = New clients come at random at your pace, and each one leaves independently of the rest. From that, the chance of every possible number of clients follows exactly, with no simulation: fewer than 1 in 10 cases end up below { $low }, and at most 1 in 10 above { $high }. Together, { $chance } of all cases are in this range.
how-range-evidence = Your churn is only as sure as what you counted: { $lost } lost in { $at-risk } client-months. The range includes that, so it’s wider.
how-chance = Calculated like the likely range: the chance that revenue in month { $month } is at least { $money }.
how-not-exact = This plan is too large for exact ranges, so they’re accurate to within 1%.
how-hire = Once a rep loses as many clients as they win: margin × pace × lifetime × fee − commission − cost, { $margin } × { $pace } × { $lifetime } × { $fee } − { $commission } − { $cost } = { $profit } a month. Referrals and fee growth are left out.
source = Source: { $source }, { $strength }.
strength-proof = a proof
strength-study = a peer-reviewed study
strength-survey = a survey
strength-article = a trade article

# --- Sources ---

sources-answer = What this page relies on, and *how strong it is*.
sources-because = The math is proven or peer-reviewed. Tiers and rules of thumb come from trade articles: useful to compare with, but nobody has published the data behind them.
source-address = Read it
source-unknown = We have no web address for it.
weight-proof = Proven mathematics.
weight-study = Peer-reviewed study.
weight-survey = Survey: what companies say of themselves.
weight-article = Trade article: rules of thumb and claims, without the data behind them.
used-seven-strategies = The tiers for client lifetime and Net Promoter Score, the seven strategies, when to hire, bonuses for reps.
used-eight-strategies = How retention is calculated, and the claim that 5 points more retention add 25% to 95% to profit.
used-eleven-strategies = The claim that 5 points more retention almost double profit (from Reichheld and Sasser, 1990), and the discount for paying early.
used-eight-ways = What it costs to keep a client rather than win one, and when to do which.
used-subscription-survey = How many companies reach for discounts first.
used-nps-intervals = The likely range of a Net Promoter Score, and which service reps really differ.
used-share-intervals = The likely range of churn from small counts.
used-queue = Clients as a queue without a line: the plateau, the way to it, and the likely range.
used-shapley = How much each strategy adds when several work together.
used-survival-curves = How long clients stay, when some of them haven’t left yet: the survival curve and its interval.
used-declining-churn = How churn falls the longer clients stay.
five-points-impossible = Retention can’t rise by five points: that would pass 100%.

# --- Scenarios: named plans side by side ---

scenarios = Scenarios
scenario-numbered = Scenario { $number }
scenario-quoted = “{ $name }”
today-in-sentence = today
scenarios-hint = Each scenario is a plan of its own. You can have up to { $most }.
scenarios-full = You have { $most } scenarios, the most there can be. Delete one to add another.
scenario-edit = Edit { $name }
scenario-name-field = Name of scenario { $number }
scenario-duplicate = Duplicate { $name }
scenario-up = Move { $name } up
scenario-down = Move { $name } down
scenario-is-first = It is the first one
scenario-is-last = It is the last one
scenario-delete = Delete { $name }
scenario-only = The only scenario can’t be deleted
scenario-deleted = { $name } is deleted.
scenario-new = New scenario
scenario-new-from-this = From this one
scenario-new-from-today = From today
scenario-new-from-example = From an example…
no-today = Save a plan as today first

# --- Comparing scenarios ---

view-compare = Compare
window-title-compare = Compare scenarios · Plateau
compare-one = Add a second scenario to see *two ways* side by side.
compare-one-hint = A new scenario begins as a copy of this one. Then change a number and watch both courses.
compare-best-revenue = { $name } brings in the most revenue: *{ $amount } a month* in month { $month }.
compare-best-margin = { $name } leaves the highest margin: *{ $amount } a month* in month { $month }.
compare-best-clients = { $name } has the most clients: *{ $amount }* in month { $month }.
compare-more = That’s { $difference } more than { $other }.
compare-same = In month { $month } all of them come out *the same*.
compare-figures = What becomes of each
compare-inputs = What they differ in
compare-no-inputs = Their numbers are all the same.
compare-caption = Best in each row: ●
compare-best-mark = best
compare-difference = Differences
compare-no-difference = None
compare-against = Against { $name }
compare-base = base
compare-shown = Shown in the chart
compare-show = Show { $name }
compare-range = Likely range
compare-range-of = Likely range of { $name }
compare-change = Change { $name }
compare-today = Today
compare-summary = { $title } of { $count } scenarios until month { $month }.
compare-previous = Previous scenario
compare-next = Next scenario
compare-place = { $place } of { $count }
compare-no-costs = No costs are entered, so margin is the same as revenue. Enter what a rep costs and your margin under Plateau.
compare-costs-differ = Costs or margin differ between the scenarios: compare their margins with care.
compare-no-today = { $name } becomes what the others are held against, with the month in which each of them pays back.
compare-plateau = Plateau
compare-reached = Reaches it in
compare-revenue = Revenue in month { $month }
compare-margin = Margin in month { $month }
compare-likely = Likely range in month { $month }
compare-chance = Chance of { $money } by month { $month }
compare-lifetime = Clients stay
compare-total-margin = Margin until month { $month }
compare-payback = Pays back against today
compare-endless = keeps growing
compare-late = not in 100 years
compare-now = now
compare-payback-at-once = at once
compare-payback-never = not by month { $month }
compare-payback-same = same as today
compare-hires = Planned hires
compare-recurring = Recurring hires
compare-segments = Kinds of clients
compare-segments-one = one kind
compare-segment = { $name }: { $share } of new clients, { $fee } a month, { $churn } churn, { $term }-month contract
compare-oversold = Oversold deals
compare-oversold-cell = { $share } of new clients, gone after { $months }
compare-evidence = What churn is counted from
compare-evidence-cell = { $lost } lost in { $at-risk } client-months
# --- The told story: names of its steps and of its kinds of clients ---

told-title-stuck = Stuck at { $money }
told-title-second-rep = A second rep
told-title-longer-lifetime = Clients who stay { $months }
told-title-no-month-to-month = No more month-to-month
told-title-referrals = Referrals from promoters
told-title-all-together = All together
told-name-month-to-month = Month to month
told-name-contract = Under contract
told-name-new-contract = New contracts

# --- What changed from one plan to another: parts of one sentence, each to begin it or to follow a comma ---

changed-nothing = Nothing changed.
changed-barely = Nothing changed but names or digits too small to show.
changed-and = { $before }, and { $last }
changed-more = { $n ->
        [one] { $n } more change
       *[other] { $n } more changes
    }
changed-months = { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
changed-years = { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
changed-no-month-to-month = no new clients sign month to month anymore
changed-month-to-month = { $to } of new clients sign month to month instead of { $from }
changed-reps = { $to } instead of { $from }
changed-lifetime = clients stay { $to } instead of { $from }
changed-churn = { $to } of clients leave each month instead of { $from }
changed-hires-more = { $n ->
        [one] { $n } more sales rep from month { $month } on
       *[other] { $n } more sales reps from month { $month } on
    }
changed-hires = { $to ->
        [one] { $to } planned hire instead of { $from }
       *[other] { $to } planned hires instead of { $from }
    }
changed-hire-months = planned hires start in other months
changed-recurring = { $n ->
        [one] a new sales rep every { $every } from month { $month } on
       *[other] { $n } new sales reps every { $every } from month { $month } on
    }
changed-no-recurring = no more recurring hires
changed-referrals = { $to ->
        [one] 100 clients bring in { $to } referral a year instead of { $from }
       *[other] 100 clients bring in { $to } referrals a year instead of { $from }
    }
changed-fee = clients pay { $to } a month instead of { $from }
changed-pace = each rep wins { $to } instead of { $from }
changed-pace-every = each rep wins a client every { $to } instead of every { $from }
changed-clients = you start with { $to } instead of { $from }
changed-expansion = fee growth is { $to } a month instead of { $from }
changed-oversold = { $to } of new clients are oversold instead of { $from }
changed-oversold-lifetime = oversold clients stay { $to } instead of { $from }
changed-oversold-fee = oversold clients pay { $to } a month instead of { $from }
changed-oversold-clients = { $to ->
        [one] you start with { $to } oversold client instead of { $from }
       *[other] you start with { $to } oversold clients instead of { $from }
    }
changed-ramp = new reps take { $to } to ramp up instead of { $from }
changed-rep-cost = a rep costs { $to } a month instead of { $from }
changed-commission = a deal earns a commission of { $to ->
        [one] { $to } month’s fee
       *[other] { $to } months’ fees
    } instead of { $from }
changed-margin = the gross margin is { $to } instead of { $from }
changed-term = contracts run { $to } instead of { $from }
changed-kinds = { $to ->
        [one] { $to } kind of client instead of { $from }
       *[other] { $to } kinds of clients instead of { $from }
    }
changed-mix = the kinds of clients differ
changed-evidence = churn is as uncertain as { $lost } lost in { $at-risk } client-months make it
changed-no-evidence = churn counts as certain
changed-horizon = we look { $to } ahead instead of { $from }

# --- What a change did: where growth ends now, and where it ended before. `did-when-…` and `did-course-…` end the sentence. ---

did-plateau = The plateau
did-margin = The margin at the plateau
did-rises = { $of } rises by { $difference }, from { $from } to *{ $to }*{ $when }.
did-falls = { $of } falls by { $difference }, from { $from } to *{ $to }*{ $when }.
did-stays = { $of } stays at *{ $to }*{ $when }.
did-when = , reached in about { $months }
did-when-instead = , reached in about { $months } instead of { $before }
did-when-late = , more than 100 years away
did-when-shrinking = , and you’ll shrink to it in about { $months }
did-when-now = , which is where you are now
did-runs-out = Instead of leveling off at { $from }, you end up with no clients: { $course }.
did-now-runs-out = Now you end up with no clients: { $course }.
did-still-runs-out = You still end up with no clients: { $course }.
did-levels-off = Instead of ending up with no clients, you level off at *{ $to }*{ $when }.
did-now-levels-off = Now there’s a plateau at *{ $to }*{ $when }: { $course }.
did-endless = There’s no plateau at { $from } anymore: { $course }.
did-now-endless = You no longer end up with no clients, and there’s no plateau: { $course }.
did-still-endless = There’s still no plateau: { $course }.
did-course = in month { $month }, you’ll be at *{ $to }* instead of { $from }
did-course-same = in month { $month }, you’ll be at *{ $to }*, as before

# --- Presenting: a story, step by step ---

view-present = Present
window-title-present = Present · Plateau
present-story = Story
present-story-told = The stuck agency
present-story-own = Your scenarios
present-steps = Steps
present-step = Step { $place }: { $title }
present-place = { $place } of { $count }
present-back = Previous step
present-next = Next step
present-first = This is the first step
present-last = This is the last step
present-settings = Settings
present-exit = End
present-exit-hint = End the presentation (Esc)
present-full-screen = Full screen
present-notes = Notes
present-no-note = This step has no note.
present-keep = Keep
present-keep-hint = Changed for now: keep it, or it’s gone with the next step.
present-keep-told-hint = Changed for now: keep it, and this story replaces your scenarios.
present-changed = Changed
present-example = An example
present-kept = Kept.
present-reset = Undo the change
present-keys = Keys 1 to 9 and N
present-keys-hint = Arrow keys, Space, Page Up, and Page Down step; Home and End go to the first and last step; 1 to 9 to a step; N shows the note; Esc ends.
story-title = The story to present
story-of-scenarios = Presenting goes through your scenarios in their order.
story-begin = Write a story of your own
story-clear = Go back to all scenarios in order
story-scenario-of = Scenario of step { $place }
story-title-of = Title of step { $place }
story-note-of = Note of step { $place } for the presenter
story-note-placeholder = Note for the presenter
story-travels = Titles and notes are part of every link and file that you share.
story-up = Move step { $place } up
story-down = Move step { $place } down
story-remove = Remove step { $place }
story-add = Add a step
story-full = A story has at most { $most } steps
story-sliders = Sliders to show
story-sliders-full = There can be { $most } sliders at most
slider-clients = Clients today
slider-fee = Fee per client
slider-lifetime = How long clients stay
slider-reps = Sales reps
slider-pace = Sign-up pace

# --- Keeping in the browser: the section behind Share, and what is said about it below the page. ---

kept = In this browser
kept-hint = Keeps your scenarios, story, and settings on this device, so they’re here when you come back. Nothing is stored until you press the button; from then on, every change is saved. What you pasted isn’t stored.
kept-save = Save in this browser
kept-saved = Saved, { $moment }
kept-saved-now = Saved in this browser
kept-save-new = Save as a new set
kept-numbered = Set { $number }
kept-name = Name of set { $number }
kept-open = Open
kept-open-named = Open { $name }
kept-opened = { $name } is open. Undo brings back what was here before.
kept-is-open = This set is open
kept-delete-named = Delete { $name }
kept-forget = Forget everything
kept-forget-question = Delete everything that’s saved in this browser? The numbers on the page stay.
kept-all-forgotten = Nothing is saved in this browser anymore.
kept-cancel = Cancel
kept-apart = The numbers on the page aren’t saved in this browser.
kept-changed = { $name } was changed in another tab, so what you change here isn’t saved right now. Which numbers do you want to keep?
kept-use-theirs = Use what the other tab saved
kept-keep-mine = Keep mine
kept-save-mine = Save mine as a new set
kept-deleted-elsewhere = This set was deleted in another tab, so the numbers on the page aren’t saved anymore.
kept-forgotten = Everything that was saved in this browser was deleted in another tab. Nothing more is saved unless you press the button.
kept-blocked = Your browser doesn’t let this page store anything, so we can’t save here. Allow it in your browser’s privacy settings, or save a file instead.
kept-full = Your browser has no room left for this page, so your latest changes aren’t saved. Delete a set you no longer need, or save a file instead.
kept-damaged = What’s saved in this browser got damaged, so we can’t open it. We left it as it is, and save nothing until you decide what happens to it.
kept-foreign = Something that isn’t from Plateau is stored where we’d save your numbers. We left it as it is, and save nothing until you decide what happens to it.
kept-newer = What’s saved in this browser comes from a newer version of Plateau. Reload the page to open it. Until then we leave it as it is and save nothing.
kept-download = Save the stored text as a file
kept-replace = Replace it with these numbers
kept-replace-question = The stored text will be gone for good, unless you save it as a file first.
kept-set-damaged = { $name } got damaged, so we can’t open it. We left it as it is.
kept-set-newer = { $name } comes from a newer version of Plateau. Reload the page to open it.
kept-partly = Parts of { $name } can’t be used: { $parts }. We left the set as it is. To keep changes, save them as a new set.
kept-unavailable = We couldn’t load what’s saved in this browser. Nothing is lost: check your connection and reload the page.

# --- Taking along: the menu behind Share, with a link, a file, and tables for a spreadsheet. ---

take-link = Link
take-link-hint = Opens this page with your numbers, all scenarios, and the story. What you pasted isn’t in it.
take-site = On your own site
take-site-hint = Put the calculator into a page of yours, in your colors and with a button of yours.
take-site-open = Set it up
take-copy-link = Copy link
take-send-link = Send with an app…
take-link-alone = With all your scenarios, the link would be { $length } characters long, and many chats and emails would cut it off. So it has only the scenario you’re editing, and today. To take everything along, save a file.
take-link-long = This link is { $length } characters long. Many chats and emails cut off links like that. It’s safer to save a file.
take-file = File
take-file-hint = { $name } keeps your scenarios, the story, and your settings. What you pasted, such as client names, isn’t in it.
take-save-file = Save file
take-open-file = Open a file…
take-open-hint = Or drop a file anywhere on the page, or paste its text here:
take-paste = Text of a saved file
take-drop = Drop the file to open it
take-table = Table
take-table-hint = For Excel, Google Sheets, and the like.
take-months = Month by month
take-comparison = Comparison
take-save-csv = Save CSV
take-copy-table = Copy for a spreadsheet
take-copied = Copied. Paste it into your spreadsheet.
take-copy-refused = Your browser won’t let us copy here. Save the CSV instead.
file-opened = Your file is open: { $scenarios }. Undo brings back what was here before.
file-scenarios = { $n ->
        [one] { $n } scenario
       *[other] { $n } scenarios
    }
file-unread = We left out what we couldn’t use in it: { $parts }.
file-refused = { $why } Nothing here has changed.
file-too-large = This file is larger than 1 MB, so it can’t be one that Plateau saved.
file-unreadable = Your browser couldn’t read this file. If it’s a folder, open it and choose the file inside.
file-empty = There’s nothing in this file.
file-page = This is a web page. Choose the file that Plateau saved, { $name }.
file-table = This is a spreadsheet or a table, which Plateau can’t open. Choose the file that Plateau saved, { $name }.
file-damaged = This file is incomplete or got changed along the way. Try another copy of it.
file-foreign = This isn’t a file from Plateau. Choose the one that it saved, { $name }.
file-newer = This file was saved with a newer version of Plateau. Reload the page, then open the file again.
file-lost = We can’t use this file, because something that belongs in it is missing or wrong: { $part }.
sheet-low = Revenue, P10
sheet-high = Revenue, P90
sheet-from = { $title }, from
sheet-to = { $title }, to
sheet-name-months = plateau-months
sheet-name-comparison = plateau-comparison

# --- Taking along: a picture of a chart, and a report on paper ---

take-picture = Picture
take-picture-hint = The chart with its title, for slides and documents. SVG opens in drawing programs.
picture-of = Chart
picture-save-png = Save PNG
picture-save-svg = Save SVG
picture-copy = Copy picture
picture-copied = Copied. Paste it into your slides.
picture-failed = Your browser couldn’t make this picture. Save the SVG instead.
picture-copy-refused = Your browser won’t let us copy here. Save the picture instead.
picture-source = Plateau · { $address } · { $date }
take-report = Report
take-report-hint = The answer, the charts, every number, and how it’s calculated, on two or three pages. The names stay on this device: they’re in no link and no file, and they’re kept only if you save in this browser.
report-for = Prepared for
report-by = By
close-menu = Close the menu
report-print = Print or save as PDF
report-title = Revenue report
report-assumptions = Assumptions
report-example = * As in the example that Plateau opens with.
report-target = Target: { $money } a month by month { $month }.
report-ranges = Likely ranges: new clients come at random at the pace above, and each one leaves independently of the rest. Fewer than 1 in 10 cases end up below a range, and at most 1 in 10 above it.
report-computed = How each figure is calculated
report-chance = Chance of the target

# --- What really happened: in the chart ---

key-past = Actual
plan-starts = Plan starts
chart-summary-past = Actual: from { $from } ({ $first }) to { $to } ({ $last }).
months-head-past = Actual

# --- What really happened: the months, typed or pasted, and how far the plan is off ---

past-title = What really happened
past-hint = Enter up to { $most } past months, and see them beside your plan.
past-start-month = The plan’s month 0
past-start-month-hint = With a month here, the chart shows calendar months.
past-start-month-problem = Enter a month like 2026-03. Nothing has changed.
past-table = Past months
past-column-month = Month
past-column-revenue = Revenue
past-column-clients = Clients
input-past-revenue = Revenue
    .unit = { $currency }
input-past-clients = Clients
input-past-since = Months since the plan began
    .unit = { $n ->
        [one] month
       *[other] months
    }
    .hint = How many of these months came after the plan’s month 0
past-add-month = Add a month
past-full = That’s all { $most } months there’s room for. Remove one to add another.
past-remove-month = Remove { $month }
past-remove = Remove all past months
past-paste = Paste months from a spreadsheet
past-paste-hint = One row per month, oldest first, or in any order with a column of months: revenue, and clients if you know them.
past-read = { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
past-read-dated = { $count } up to { $last }
past-older = { $n ->
        [one] There’s room for { $most } months: the oldest one isn’t used.
       *[other] There’s room for { $most } months: the oldest { $n } aren’t used.
    }
past-use = { $n ->
        [one] Use this month
       *[other] Use these { $n } months
    }
past-used = These months are in the chart.
past-in-link = Also put these months in links
past-private = These months stay in this tab and out of its address: reloading loses them. To keep them, save in this browser or save a file (under Share).
past-public = Everyone with a link to this plan can see these months.
past-revenue-below = After { $months }, revenue is *{ $difference }* below the plan.
past-revenue-above = After { $months }, revenue is *{ $difference }* above the plan.
past-revenue-even = After { $months }, revenue is on plan: *{ $actual }*.
past-clients-below = After { $months }, you have *{ $difference }* fewer than planned.
past-clients-above = After { $months }, you have *{ $difference }* more than planned.
past-clients-even = After { $months }, you have as many clients as planned: *{ $actual }*.
past-difference = { $difference } ({ $share })
past-within = That’s within the likely range.
past-outside = The likely range was { $low }–{ $high }.
past-begins-elsewhere = Your last month was *{ $actual }*; the plan begins at { $planned }.
past-begins-there = The plan begins where you were last: at *{ $actual }*.
left-out-month-again = a month that stands in another row, too

# --- My clients: a list, until its figures are there ---

clients-invite = Do you have a list of your clients? See how long they stay, and who may leave next.
clients-link = Your client list
list-question = Drop in your client list to see *how long clients stay* and *who may leave next*.
list-private = Your list never leaves this browser. It isn’t saved, and it’s not part of any link. Close this tab, and it’s gone.
list-answers-title = What you’ll see
list-answers-survival = How long clients stay, and how many are left after each month
list-answers-cohorts = Retention by month, and by the month clients started
list-answers-groups = Who leaves faster: by contract, rep, fee, or NPS answer
list-answers-value = What your clients are worth
list-answers-risk = Who may leave within 90 days, and what that would cost you
list-columns-title = What your list needs
list-columns-hint = One row per client, as a CSV file. It has to have start dates, and end dates tell most. Every other column tells you more.
list-head-column = Column
list-head-use = What it’s for
list-use-start = when the client came to you
list-use-end = when they left; blank for those still with you
list-use-client = names in the 90-day list
list-use-fee = what’s at stake, and what clients are worth
list-use-term = churn by contract, in months (1 is month to month)
list-use-reps = churn by rep
list-use-nps = churn of promoters and detractors, 0 to 10
list-use-contact = who hasn’t heard from you in a while
list-reps = Sales rep, service rep
list-file-title = Your list
list-drop = Drop a CSV file here
list-choose = Choose a file
list-formats = CSV or text, also compressed (.gz): up to { $rows } rows and { $size }.
list-paste = Or paste your list
list-paste-hint = Copy the rows with their headers from a spreadsheet. They’re read as soon as they’re here.
list-sample-title = No list at hand?
list-sample-hint = Try 200 clients of a made-up agency, or save them as a file to see what a list looks like.
list-try-sample = Try the sample
list-save-sample = Save the sample file
list-drop-sign = Drop the file to read it
list-of-sample = Sample list
list-of-paste = Pasted list
list-progress = Reading { $name }
list-size = { $n } MB
list-progress-rows = { $done } of { $size }, { $n ->
        [one] { $n } client so far
       *[other] { $n } clients so far
    }
list-again = Reading your list again…
list-calculating = Calculating…
list-cancel = Cancel
list-canceled = Reading was canceled. Nothing of the list is left.
list-forgotten = Your list is forgotten.
list-rows-read = { $n ->
        [one] { $n } client read
       *[other] { $n } clients read
    }
list-others = { $n ->
        [one] { $n } more row is blank, a header, a title, or a total.
       *[other] { $n } more rows are blank, headers, titles, or totals.
    }
list-damaged = Some letters were damaged before the list came here. Numbers aren’t affected. To fix names, save the file as UTF-8.
list-no-ends = Your list has no end dates, so everyone counts as still with you. If a column has them, choose it under “End date”. Otherwise add one: it’s what most of the figures come from.
list-forget = Forget this list
list-another = Another file
list-how-read = How your list was read
list-role-client = Client
list-role-start = Start date
list-role-end = End date
list-role-fee = Monthly fee
list-role-ad-spend = Monthly ad spend
list-role-term = Contract term (months)
list-role-sales-rep = Sales rep
list-role-service-rep = Service rep
list-role-nps = NPS answer
list-role-contact = Last contact
list-order = Which comes first in your dates?
list-order-open = Your dates work both ways, so we can’t tell.
list-day-first = The day (31/12)
list-month-first = The month (12/31)
list-as-of = Count up to
list-as-of-hint = The day up to which your list is complete. Clients without an end date were still with you then.
list-as-of-earlier = The last date in your list is { $day }. If your list ends there, count only up to that day.
list-as-of-use = Count up to { $day }
list-margin = Gross margin
list-margin-hint = What’s left of the fee after costs. Without a number here, your plan’s { $margin } counts.
list-since-part = Does your list leave out clients who left long ago?
list-since = Complete since
list-since-late = That’s after { $day }, the day you count up to.
list-since-hint = If your list only has clients who were with you on some day or later, enter that day. Otherwise those who left before are missing, and clients seem to stay longer than they do.
list-left-out-title = Rows left out
list-left-out-first = The first { $n } are shown; the file has all of them.
list-left-out-save = Save as CSV
list-left-out-file = plateau-rows-left-out
list-head-row = Row
list-head-reason = Why
list-head-cell = Cell
list-row-reason = { $role }: { $why }
list-row-no-start = no start date
list-row-no-date = not a date
list-row-bad-date = no such day, or outside of 1900 to 2199
list-row-end-before-start = ends before it starts
list-row-no-number = not a number
list-row-out-of-range = out of range
list-row-too-long = too long for a row: most likely a quote that never closes
list-error-empty = There’s nothing in this file. Choose the one that has your clients in it.
list-error-workbook = That’s a spreadsheet’s own file. Open it there, save it as CSV, and choose the CSV file.
list-error-no-text = That’s neither a table nor text. Choose a CSV file.
list-error-rows = That’s more than { $rows } rows, which is too much for a browser. Let your database count them instead: it takes one SQL query.
list-error-bytes = That’s more than { $size }, which is too much for a browser. Leave out columns you don’t need, or let your database count the rows: it takes one SQL query.
list-error-no-start = We can’t find start dates in your list. If a column has them, choose it under “Start date”. Otherwise add one and bring the list again.
list-error-no-rows = None of the rows can be used. Check their start dates, or choose another file.
list-error-changed = The file changed while we were reading it. Close it in other programs, then choose it again.
list-error-broken = The compressed file is damaged or incomplete. Unpack it yourself and choose the CSV file.
list-error-no-reader = We couldn’t load the part of Plateau that reads lists. Check your connection and choose the file again.
list-error-stopped = Reading stopped, most likely because your browser ran out of memory. Close other tabs and try again, or leave out columns you don’t need.

# --- What really happened: the churn and pace that explain it ---

fit-title = What explains your past best
fit-too-few = Enter at least three months, and Plateau finds the churn and pace that explain them best.
fit-no-clients = There are no clients in these months, so there’s nothing to fit.
fit-show = Fit my numbers
fit-hint = Finds the churn and pace that explain these months best. Your plan changes only if you say so.
fit-answer = Your past fits clients who stay *{ $lifetime }* ({ $churn } leave each month), won at a pace of *{ $pace }* by all reps together.
fit-answer-nobody = Your past fits clients who stay *{ $lifetime }* ({ $churn } leave each month), and no new ones.
fit-error = This explains your past to within { $error } on average.
fit-exact = This explains every month.
fit-vague = These months can’t tell churn and pace apart: any lifetime from { $low } to { $high }, with a pace to match, explains them about as well.
fit-vague-open = These months can’t tell churn and pace apart: any lifetime of { $low } or more, with a pace to match, explains them about as well.
fit-used = Your plan uses this churn and pace.
fit-chart = Actual months, and the course that explains them best
fit-key = Best fit
fit-summary = The best fit goes from { $from } to { $to }.
fit-how = Plateau starts from the first month and tries every churn from { $least } to { $most } a month, each with its best pace. It takes the pair whose course has the smallest sum of squared differences from your months.
fit-how-clients = Your months count clients.
fit-how-revenue = Revenue is divided by your fee of { $fee }, since not every month says how many clients there were.
fit-how-explained = The course explains { $explained } of how your months vary (R²).

# --- The page before the program arrives, and what search engines and chats say about it ---

page-description = See where your agency’s revenue stops growing, when it gets there, and what lifts it. Free and private: everything is calculated in your browser.
without-scripts = This is an example. Turn on JavaScript to enter your own numbers; everything is recalculated as you type.
