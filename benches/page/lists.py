"""The figures of a client list by pandas and lifelines, timed from the file on: what the page's own are compared with.

usage: lists.py FILE AS_OF; writes one line of JSON: seconds, and figures that both must agree on.
"""

import json
import sys
import time

import numpy as np
import pandas as pd
from lifelines import KaplanMeierFitter
from lifelines.utils import restricted_mean_survival_time


def tenure(start, end):
    """Whole calendar months, and the rest of a month by the days between the anniversaries around the end."""
    months = (end.dt.year - start.dt.year) * 12 + end.dt.month - start.dt.month
    first = start.dt.to_period("M")

    def anniversary(count):
        month = first.to_numpy().astype("int64") + count.to_numpy()
        begin = month.astype("datetime64[M]").astype("datetime64[D]")
        days = ((month + 1).astype("datetime64[M]").astype("datetime64[D]") - begin).astype(int)
        return begin + np.minimum(start.dt.day.to_numpy(), days) - 1

    first = pd.Series((start.dt.year - 1970) * 12 + start.dt.month - 1)
    days = end.to_numpy().astype("datetime64[D]")
    months = months - (anniversary(months) > days)
    before, after = anniversary(months), anniversary(months + 1)
    return months.to_numpy(), months.to_numpy() + (days - before).astype(int) / (after - before).astype(int)


def wilson(ended, months):
    share, z = ended / months, 1.959963984540054
    weight = z * z / months
    half = np.sqrt(share * (1 - share) * weight + weight * weight / 4) / (1 + weight)
    return (share + weight / 2) / (1 + weight) - half, (share + weight / 2) / (1 + weight) + half


def main(file, as_of):
    began = time.perf_counter()
    as_of = pd.Timestamp(as_of)
    rows = pd.read_csv(file, parse_dates=["start", "end"], date_format="%Y-%m-%d")
    rows = rows[rows.start <= as_of]
    ended = (rows.end <= as_of).to_numpy()
    whole, months = tenure(rows.start, rows.end.where(ended, as_of))

    curve = KaplanMeierFitter().fit(months, ended)
    mean = restricted_mean_survival_time(curve, months.max())

    reached = np.bincount(whole)[::-1].cumsum()[::-1]
    left = np.bincount(whole[ended], minlength=len(reached))
    hazard = (left + 10 * left.sum() / reached.sum()) / (reached + 10)

    start = (rows.start.dt.year * 12 + rows.start.dt.month).to_numpy()
    end = (rows.end.dt.year * 12 + rows.end.dt.month).to_numpy()
    first, last = start.min(), as_of.year * 12 + as_of.month
    new = np.bincount(start - first, minlength=last - first + 1)
    lost = np.bincount((end[ended] - first).astype(int), minlength=last - first + 1)
    same = np.bincount(start[ended & (start == end)] - first, minlength=last - first + 1)
    there = np.concatenate([[0], np.cumsum(new - lost)])
    with np.errstate(invalid="ignore", divide="ignore"):
        retention = 1 - (lost - same) / there[:-1]
    cohorts = pd.DataFrame({"month": start, "tenure": whole}).value_counts(sort=False).unstack(fill_value=0)
    kept = cohorts.iloc[:, ::-1].cumsum(axis=1).iloc[:, ::-1]

    groups = {}
    rows["quartile"] = pd.qcut(rows.fee, 4, labels=False)
    for by in ["quartile", "rep"]:
        group = pd.DataFrame({"by": rows[by], "months": months, "ended": ended}).groupby("by", sort=False)
        group = group.agg(clients=("ended", "size"), ended=("ended", "sum"), months=("months", "sum"))
        group["low"], group["high"] = wilson(group.ended, group.months)
        groups[by] = group

    active = rows[~ended].assign(tenure=whole[~ended])
    risk = np.append(hazard, np.repeat(hazard[-1], 3))
    chance = 1 - (1 - risk[active.tenure]) * (1 - risk[active.tenure + 1]) * (1 - risk[active.tenure + 2])
    active["chance"], active["loss"] = chance, chance * active.fee
    active = active.sort_values(["loss", "chance"], ascending=False)
    remaining = np.append(hazard, hazard[-1])
    stay = np.empty(len(hazard))
    later = 1 / hazard[-1]
    for month in reversed(range(len(hazard))):
        later = stay[month] = 1 + (1 - remaining[month]) * later
    lifetime = active.tenure + stay[active.tenure]
    tiers = active.assign(tier=np.searchsorted([6, 12, 18], lifetime, side="right")).groupby("tier").fee.agg(["size", "sum"])

    seconds = time.perf_counter() - began
    assert len(retention) and len(kept) and len(tiers) and all(len(group) for group in groups.values())
    print(json.dumps({
        "seconds": seconds,
        "clients": len(rows),
        "ended": int(ended.sum()),
        "median": float(curve.median_survival_time_),
        "mean": float(mean),
        "leaving": float(chance.sum()),
    }))


main(*sys.argv[1:])
