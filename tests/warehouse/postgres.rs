//! A PostgreSQL of the test's own, on a socket in the test's folder.

use std::fs::File;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A server that runs until this is dropped.
pub struct Postgres {
    folder: PathBuf,
    bin: PathBuf,
    /// The user and group that it runs as, where the test is root: it refuses to be.
    owner: Option<(u32, u32)>,
}

/// The number that `id` says of a user.
fn id(arguments: &[&str]) -> u32 {
    let out = Command::new("id").args(arguments).output().unwrap();
    String::from_utf8(out.stdout).unwrap().trim().parse().expect("there is a user postgres")
}

fn check(what: &str, out: Output) -> String {
    assert!(out.status.success(), "{what}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

impl Postgres {
    /// Starts a server with an empty database.
    pub fn start(folder: &Path, bin: &Path) -> Self {
        let owner = (id(&["-u"]) == 0).then(|| (id(&["-u", "postgres"]), id(&["-g", "postgres"])));
        let postgres = Self { folder: folder.to_owned(), bin: bin.to_owned(), owner };
        if let Some((user, group)) = owner {
            chown(folder, Some(user), Some(group)).unwrap();
        }
        postgres.tool("initdb", &["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
        let options = format!("-k '{}' -c listen_addresses= -c fsync=off", folder.display());
        postgres.tool("pg_ctl", &["start", "-w", "-l", "log", "-o", &options]);
        postgres
    }

    /// Runs one of the server's own programs on its data.
    fn tool(&self, name: &str, arguments: &[&str]) {
        let mut tool = Command::new(self.bin.join(name));
        if let Some((user, group)) = self.owner {
            tool.uid(user).gid(group);
        }
        // The server keeps what it inherits open, so there must be no pipe among it.
        let status = tool.arg("-D").arg(self.folder.join("data")).args(arguments).current_dir(&self.folder);
        let status = status.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
        assert!(status.success(), "{name} fails");
    }

    /// Runs statements with psql, and gives what it prints.
    pub fn run(&self, sql: &str, options: &[&str], input: Option<File>) -> String {
        let mut psql = Command::new(self.bin.join("psql"));
        psql.args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-U", "postgres", "-h"]).arg(&self.folder).args(options);
        psql.args(["-c", sql]).stdin(input.map_or_else(Stdio::null, Stdio::from));
        check("psql", psql.output().unwrap())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.tool("pg_ctl", &["stop", "-m", "immediate"]);
    }
}
