-- A client list, counted for Plateau. The result has counts only, no single client.
-- Run all of it, then copy or save the whole result with its header, and paste it into Plateau.
WITH
asked AS (
  SELECT DATE '{as_of}' AS as_of
),

-- The list: one row for each stay of a client. An end that is null, or later than the day asked for, is still to come.
listed AS (
  SELECT
    CAST({start} AS DATE) AS first_day,
    CAST({end} AS DATE) AS last_day
  FROM {table}
),
stays AS (
  SELECT
    first_day,
    CASE WHEN last_day <= as_of THEN last_day ELSE as_of END AS until_day,
    CASE WHEN last_day <= as_of THEN 1 ELSE 0 END AS has_ended,
    as_of
  FROM listed CROSS JOIN asked
  WHERE first_day >= DATE '1900-01-01'
    AND first_day <= as_of
    AND (last_day IS NULL OR last_day >= first_day)
),

-- Months of the calendar, counted from the year 0, and days of the month. What starts on a day that a month does not
-- have begins its next month of tenure on that month's last day.
months_and_days AS (
  SELECT
    has_ended,
    CAST(EXTRACT(YEAR FROM first_day) * 12 + EXTRACT(MONTH FROM first_day) - 1 AS INTEGER) AS first_month,
    CAST(EXTRACT(YEAR FROM until_day) * 12 + EXTRACT(MONTH FROM until_day) - 1 AS INTEGER) AS until_month,
    CAST(EXTRACT(YEAR FROM as_of) * 12 + EXTRACT(MONTH FROM as_of) - 1 AS INTEGER) AS as_of_month,
    CAST(EXTRACT(DAY FROM first_day) AS INTEGER) AS start_on,
    CASE WHEN EXTRACT(DAY FROM until_day + 1) = 1 THEN 31 ELSE CAST(EXTRACT(DAY FROM until_day) AS INTEGER) END
      AS until_on,
    CASE WHEN EXTRACT(DAY FROM as_of + 1) = 1 THEN 31 ELSE CAST(EXTRACT(DAY FROM as_of) AS INTEGER) END AS as_of_on
  FROM stays
),
-- Whole months of tenure, and how many they can be by the day asked for.
tenures AS (
  SELECT
    has_ended,
    first_month,
    until_month,
    as_of_month,
    until_month - first_month - CASE WHEN start_on > until_on THEN 1 ELSE 0 END AS tenure,
    as_of_month - first_month - CASE WHEN start_on > as_of_on THEN 1 ELSE 0 END AS most
  FROM months_and_days
),
-- From here on clients who are alike are counted together.
alike AS (
  SELECT has_ended, first_month, until_month, as_of_month, tenure, most, COUNT(*) AS clients
  FROM tenures
  GROUP BY has_ended, first_month, until_month, as_of_month, tenure, most
),

-- The numbers from 0 to the length of the list in months.
span AS (
  SELECT
    MIN(first_month) AS earliest_month,
    MAX(as_of_month) - MIN(first_month) AS longest,
    MAX(tenure) AS longest_tenure
  FROM alike
),
digits AS (
  SELECT 0 AS digit UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
  UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9
),
numbers AS (
  SELECT ones.digit + 10 * tens.digit + 100 * hundreds.digit + 1000 * thousands.digit AS n
  FROM digits AS ones CROSS JOIN digits AS tens CROSS JOIN digits AS hundreds CROSS JOIN digits AS thousands
  CROSS JOIN span
  WHERE ones.digit + 10 * tens.digit + 100 * hundreds.digit + 1000 * thousands.digit <= longest
),

-- Clients by calendar month: those there at its start, won, lost, lost of those there at its start, there at its end.
won_in AS (
  SELECT first_month AS month_count, SUM(clients) AS won
  FROM alike
  GROUP BY first_month
),
lost_in AS (
  SELECT
    until_month AS month_count,
    SUM(clients) AS lost,
    SUM(CASE WHEN first_month < until_month THEN clients ELSE 0 END) AS lost_of_start
  FROM alike
  WHERE has_ended = 1
  GROUP BY until_month
),
changes AS (
  SELECT
    earliest_month + n AS month_count,
    COALESCE(won, 0) AS won,
    COALESCE(lost, 0) AS lost,
    COALESCE(lost_of_start, 0) AS lost_of_start
  FROM numbers
  CROSS JOIN span
  LEFT JOIN won_in ON won_in.month_count = earliest_month + n
  LEFT JOIN lost_in ON lost_in.month_count = earliest_month + n
),
periods AS (
  SELECT month_count, won, lost, lost_of_start, SUM(won - lost) OVER (ORDER BY month_count) AS at_end
  FROM changes
),

-- Clients by month of tenure: those whose tenure reached it, and those who left in it.
ended_at AS (
  SELECT tenure, SUM(clients) AS reached, SUM(clients * has_ended) AS ended
  FROM alike
  GROUP BY tenure
),
life AS (
  SELECT
    n AS tenure,
    SUM(COALESCE(reached, 0)) OVER (ORDER BY n DESC) AS at_risk,
    COALESCE(ended, 0) AS ended
  FROM numbers
  CROSS JOIN span
  LEFT JOIN ended_at ON ended_at.tenure = n
  WHERE n <= longest_tenure
),

-- Clients by the month of their start, and how many of them had each tenure or a longer one: null where not all of them
-- can have reached it.
started_in AS (
  SELECT first_month, SUM(clients) AS starters, MIN(most) AS most_of_all, MAX(most) AS most_of_first
  FROM alike
  GROUP BY first_month
),
started_and_stayed AS (
  SELECT first_month, tenure, SUM(clients) AS stayed
  FROM alike
  GROUP BY first_month, tenure
),
cohorts AS (
  SELECT
    started_in.first_month AS month_count,
    n AS tenure,
    starters,
    CASE WHEN n <= most_of_all THEN
      SUM(COALESCE(stayed, 0)) OVER (PARTITION BY started_in.first_month ORDER BY n DESC)
    END AS kept
  FROM started_in
  JOIN numbers ON n <= most_of_first
  LEFT JOIN started_and_stayed
    ON started_and_stayed.first_month = started_in.first_month AND started_and_stayed.tenure = n
),

-- The three tables below each other. A month is written as 202503.
counts AS (
  SELECT
    'period' AS part, month_count, NULL AS tenure,
    at_end - won + lost AS clients, won, lost, lost_of_start, at_end AS kept
  FROM periods
  UNION ALL
  SELECT 'life', NULL, tenure, at_risk, NULL, ended, NULL, NULL
  FROM life
  UNION ALL
  SELECT 'cohort', month_count, tenure, starters, NULL, NULL, NULL, kept
  FROM cohorts
)
SELECT
  part,
  CAST(month_count + 88 * FLOOR(month_count / 12) + 1 AS INTEGER) AS month,
  tenure, clients, won, lost, lost_of_start, kept
FROM counts
ORDER BY part, month, tenure;
