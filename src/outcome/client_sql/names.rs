//! Names of tables and columns, quoted so that nothing in them is read as SQL.

use super::Engine;

/// A name of one part.
struct Name {
    text: String,
    /// Whether it was typed in quotes.
    quoted: bool,
}

/// A table: all parts of its name, with points between them.
pub fn table(engine: Engine, typed: &str) -> String {
    let (mut names, mut rest) = (Vec::new(), typed.trim());
    loop {
        let (name, behind) = in_quotes(rest).unwrap_or_else(|| {
            let length = rest.find('.').unwrap_or(rest.len());
            (Name { text: rest[..length].to_owned(), quoted: false }, &rest[length..])
        });
        names.push(name);
        match behind.strip_prefix('.') {
            Some(behind) => rest = behind,
            None => break,
        }
    }
    // A part may be left open in Snowflake: `sales..clients`.
    let written = |name: &Name| if name.text.is_empty() { String::new() } else { written(engine, name) };
    names.iter().map(written).collect::<Vec<_>>().join(".")
}

/// A column: points are part of its name.
pub fn column(engine: Engine, typed: &str) -> String {
    let typed = typed.trim();
    let name = in_quotes(typed).filter(|(_, behind)| behind.is_empty()).map(|(name, _)| name);
    written(engine, &name.unwrap_or_else(|| Name { text: typed.to_owned(), quoted: false }))
}

/// A name that was typed in quotes, and what stands behind it: nothing, or a point and the next name. A quote inside is
/// doubled.
fn in_quotes(typed: &str) -> Option<(Name, &str)> {
    let quote = typed.chars().next().filter(|first| matches!(first, '"' | '`'))?;
    let (mut text, mut rest) = (String::new(), &typed[1..]);
    loop {
        let (before, behind) = rest.split_once(quote)?;
        text.push_str(before);
        let Some(more) = behind.strip_prefix(quote) else {
            let is_whole = !text.is_empty() && (behind.is_empty() || behind.starts_with('.'));
            return is_whole.then_some((Name { text, quoted: true }, behind));
        };
        text.push(quote);
        rest = more;
    }
}

/// A name in the quotes of a database. A NUL, which no name can have, is left out.
fn written(engine: Engine, name: &Name) -> String {
    let text = name.text.replace('\0', "");
    match engine {
        // It has names without quotes in capitals, and people write them in small letters.
        Engine::Snowflake if !name.quoted && is_small(&text) => double_quoted(&text.to_ascii_uppercase()),
        Engine::PostgreSql | Engine::DuckDb | Engine::Snowflake => double_quoted(&text),
        Engine::Spark => format!("`{}`", text.replace('`', "``")),
        // Its names have the escapes of its strings.
        Engine::BigQuery => {
            let escaped = text.replace('\\', "\\\\").replace('`', "\\`").replace('\n', "\\n").replace('\r', "\\r");
            format!("`{escaped}`")
        }
    }
}

fn double_quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Whether a name needs no quotes and has no capitals.
fn is_small(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_engine_has_its_own_quotes() {
        let written = |typed: &str| Engine::ALL.map(|engine| column(engine, typed));
        assert_eq!(
            written("start_date"),
            ["\"start_date\"", "\"start_date\"", "`start_date`", "\"START_DATE\"", "`start_date`"]
        );
        assert_eq!(
            written("Start \"of\" `it` \\ now"),
            [
                r#""Start ""of"" `it` \ now""#,
                r#""Start ""of"" `it` \ now""#,
                r#"`Start "of" \`it\` \\ now`"#,
                r#""Start ""of"" `it` \ now""#,
                r#"`Start "of" ``it`` \ now`"#,
            ]
        );
        assert_eq!(column(Engine::BigQuery, "a\r\nb\0"), r"`a\r\nb`");
    }

    #[test]
    fn what_is_typed_in_quotes_is_taken_as_it_is() {
        assert_eq!(column(Engine::Snowflake, "\"start_date\""), "\"start_date\"");
        assert_eq!(column(Engine::Spark, " \"a\"\"b\" "), "`a\"b`");
        assert_eq!(column(Engine::PostgreSql, "\"a\" --\""), "\"\"\"a\"\" --\"\"\"", "no quotes around all of it");
        assert_eq!(column(Engine::PostgreSql, "client.start"), "\"client.start\"");
    }

    #[test]
    fn points_divide_a_table_from_where_it_is() {
        assert_eq!(table(Engine::PostgreSql, "sales.clients"), "\"sales\".\"clients\"");
        assert_eq!(table(Engine::BigQuery, "my-project.sales.clients"), "`my-project`.`sales`.`clients`");
        assert_eq!(table(Engine::BigQuery, "`my-project.sales.clients`"), "`my-project.sales.clients`");
        assert_eq!(table(Engine::DuckDb, "\"clients.csv\""), "\"clients.csv\"");
        assert_eq!(table(Engine::Snowflake, "sales..\"clients\""), "\"SALES\"..\"clients\"");
        assert_eq!(table(Engine::Spark, "a\"b.`c"), "`a\"b`.```c`");
        assert_eq!(table(Engine::PostgreSql, "x; DROP TABLE y --"), "\"x; DROP TABLE y --\"");
    }
}
