"""Runs a statement on engines that are Python packages. It comes from the standard input, the result goes out as CSV.

    engines.py duckdb LIST TYPE TABLE START END            the list is a CSV file with two columns; TYPE is theirs
    engines.py spark LIST TYPE TABLE START END
    engines.py translated-DIALECT LIST TYPE TABLE START END   as sqlglot understands it, on DuckDB
"""

import csv
import sys


def quoted(name, quote):
    return quote + name.replace(quote, quote * 2) + quote


def on_duckdb(statement, path, kind, table, names):
    import duckdb

    start, end = (quoted(name, '"') for name in names)
    connection = duckdb.connect()
    connection.execute(f"CREATE TABLE {quoted(table, chr(34))} ({start} {kind}, {end} {kind})")
    connection.execute(f"COPY {quoted(table, chr(34))} FROM {quoted(path, chr(39))} (FORMAT csv, HEADER)")
    result = connection.execute(statement)
    return [column[0] for column in result.description], result.fetchall()


def on_spark(statement, path, kind, table, names):
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master("local[2]").config("spark.sql.shuffle.partitions", "2")
    builder = builder.config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    rows = spark.read.csv(path, header=True, schema=f"a {kind}, b {kind}")
    rows.toDF(*names).createOrReplaceTempView(quoted(table, "`"))
    result = spark.sql(statement)
    found = result.columns, [tuple(row) for row in result.collect()]
    spark.stop()
    return found


def translated(dialect, statement):
    """The statement for DuckDB: one, which reads one table."""
    import sqlglot
    from sqlglot import exp

    [parsed] = sqlglot.parse(statement, read=dialect)
    queries = {cte.alias_or_name for cte in parsed.find_all(exp.CTE)}
    [_] = [table for table in parsed.find_all(exp.Table) if table.name not in queries]
    return parsed.sql(dialect="duckdb")


def main(engine, path, kind, table, *names):
    statement = sys.stdin.read()
    if engine == "spark":
        header, rows = on_spark(statement, path, kind, table, names)
    else:
        if engine != "duckdb":
            statement = translated(engine.removeprefix("translated-"), statement)
        header, rows = on_duckdb(statement, path, kind, table, names)
    out = csv.writer(sys.stdout)
    out.writerow(header)
    out.writerows(rows)


main(*sys.argv[1:])
