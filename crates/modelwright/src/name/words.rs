//! A name of any kind to the words it is made of.
//!
//! Breaking comes first and case second, since a case converter alone makes `nano_cp_us` of `NanoCPUs`.

use crate::visible::is_hidden;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// Words that are written with inner capitals, longest first where one begins with another.
const BUILT_IN: [&str; 14] = [
    "GraphQL", "OpenAPI", "SELinux", "GitHub", "GitLab", "OAuth", "macOS", "gRPC", "IPv4", "IPv6",
    "IOps", "iOS", "MiB", "GiB",
];

/// The table of words that are kept together however they are written, by their first character.
#[derive(Clone, Debug, PartialEq)]
pub struct WordTable(BTreeMap<char, Vec<(String, String)>>);

impl Default for WordTable {
    fn default() -> Self {
        let mut table = Self(BTreeMap::new());
        BUILT_IN
            .iter()
            .for_each(|word| table.add(word, &word.to_lowercase()));
        table
    }
}

impl WordTable {
    /// Adds a word: how a document writes it, and how it is spelt in lower case.
    pub fn add(&mut self, written: &str, spelt: &str) {
        if let Some(first) = written.chars().next() {
            self.0
                .entry(first)
                .or_default()
                .push((written.to_owned(), spelt.to_owned()));
        }
    }

    /// The word of the table that the text begins with, if a new word begins right after it.
    fn at_start_of(&self, text: &str) -> Option<(&str, &str)> {
        let fits = |written: &str| {
            text.strip_prefix(written)
                .is_some_and(|rest| !rest.starts_with(|c: char| c.is_lowercase()))
        };
        let found = self
            .0
            .get(&text.chars().next()?)?
            .iter()
            .filter(|(written, _)| fits(written));
        let longest = found.max_by_key(|(written, _)| written.len());
        longest.map(|(written, spelt)| (written.as_str(), spelt.as_str()))
    }
}

/// The words of a name. Letters and digits make words; a symbol that stands alone or leads is spelt out.
pub fn words(name: &str, table: &WordTable) -> Vec<String> {
    if name.is_ascii() {
        return words_of(name, table);
    }
    // What only looks otherwise (`ﬁ`, `²`) is written as it reads, since Rust warns of it in an identifier.
    words_of(&name.nfkc().collect::<String>(), table)
}

/// Whether a word may hold this. Rust takes some letters that nobody sees, with which two names look like one.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() && (c.is_ascii() || unicode_ident::is_xid_continue(c) && !is_hidden(c))
}

fn words_of(name: &str, table: &WordTable) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = name;
    while let Some(first) = rest.chars().next() {
        if !is_of_word(first) {
            let leads = words.is_empty() && !matches!(first, '_' | ' ' | '.' | '/');
            let next = &rest[first.len_utf8()..];
            if leads && counts(next) {
                words.push(leading(first));
            }
            rest = next;
            continue;
        }
        if let Some((written, spelt)) = table.at_start_of(rest) {
            words.push(spelt.to_owned());
            rest = &rest[written.len()..];
            continue;
        }
        let length = word_length(rest);
        words.push(rest[..length].to_lowercase());
        rest = &rest[length..];
    }
    words
}

/// Whether a symbol before this says something that the rest does not: before a digit, and where there is no word at all. The sign
/// before a word (`-f`, `--all`) is how it is written.
fn counts(rest: &str) -> bool {
    let next = rest.chars().next();
    let is_apart = next.is_none_or(|next| next.is_ascii_digit() || !is_of_word(next));
    let word = rest.chars().find(|c| is_of_word(*c));
    is_apart && word.is_none_or(|first| first.is_ascii_digit())
}

/// The bytes of the word that the text begins with.
fn word_length(text: &str) -> usize {
    let upper = text.chars().take_while(|c| c.is_uppercase()).count();
    if upper >= 2 {
        return acronym_length(text, upper);
    }
    let mut chars = text.char_indices().skip(1);
    let end = chars.find(|(_, c)| !is_of_word(*c) || c.is_uppercase());
    end.map_or(text.len(), |(at, _)| at)
}

/// The same for a word that begins with this many capitals, at least two.
fn acronym_length(text: &str, upper: usize) -> usize {
    let mut after = text.char_indices().skip(upper);
    let next = after.next();
    let is_lowercase = |at: Option<(usize, char)>| at.is_some_and(|(_, c)| c.is_lowercase());
    if let Some((at, 's')) = next
        && !is_lowercase(after.next())
    {
        // `CPUs`, `IPs`, `URLs`: the plural of an acronym is one word.
        return at + 1;
    }
    // `HTTPProxy`: the last capital begins the next word.
    let run = if is_lowercase(next) { upper - 1 } else { upper };
    let mut rest = text.char_indices().skip(run);
    rest.find(|(_, c)| !c.is_ascii_digit())
        .map_or(text.len(), |(at, _)| at)
}

/// The words of a name, where no table of the user's counts.
pub fn plain_words(text: &str) -> Vec<String> {
    static TABLE: LazyLock<WordTable> = LazyLock::new(WordTable::default);
    words(text, &TABLE)
}

/// A symbol that a name begins with.
fn leading(first: char) -> String {
    match first {
        '-' => "minus".to_owned(),
        _ => symbol(first),
    }
}

/// A symbol in words.
pub(crate) fn symbol(symbol: char) -> String {
    let word = match symbol {
        '+' => "plus",
        '-' => "dash",
        '_' => "underscore",
        ' ' => "space",
        '*' => "star",
        '.' => "dot",
        '/' => "slash",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '=' => "equal",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '@' => "at",
        '#' => "hash",
        '$' => "dollar",
        '~' => "tilde",
        '^' => "caret",
        '?' => "question",
        ':' => "colon",
        ',' => "comma",
        ';' => "semicolon",
        '"' => "quote",
        '\'' => "apostrophe",
        '`' => "backtick",
        '\\' => "backslash",
        '(' | ')' => "parenthesis",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        _ => return format!("u{:x}", u32::from(symbol)),
    };
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(name: &str) -> String {
        let mut table = WordTable::default();
        table.add("AppArmor", "apparmor");
        words(name, &table).join("_")
    }

    #[test]
    fn names_of_all_kinds_break_where_a_reader_would() {
        let cases = [
            ("ImageSummary", "image_summary"),
            ("RepoTags", "repo_tags"),
            ("NanoCPUs", "nano_cpus"),
            ("IPv6Address", "ipv6_address"),
            ("GlobalIPv6PrefixLen", "global_ipv6_prefix_len"),
            ("LinkLocalIPs", "link_local_ips"),
            ("ReadIOps", "read_iops"),
            ("IOMaximumIOps", "io_maximum_iops"),
            ("CAs", "cas"),
            ("ExternalCAs", "external_cas"),
            ("SELinuxContext", "selinux_context"),
            ("AppArmor", "apparmor"),
            ("OSType", "os_type"),
            ("os.version", "os_version"),
            ("HTTPProxy", "http_proxy"),
            ("NFd", "n_fd"),
            ("seen\u{3164}\u{115f}Unseen", "seen_unseen"),
            ("NCPU", "ncpu"),
            ("DNSNames", "dns_names"),
            ("OOMKilled", "oom_killed"),
            ("diff_ids", "diff_ids"),
            ("Sha256Digest", "sha256_digest"),
            ("SHA256Digest", "sha256_digest"),
            ("source.git.checkout", "source_git_checkout"),
            ("moby.plugins.http/v1", "moby_plugins_http_v1"),
            ("unless-stopped", "unless_stopped"),
            (" Parents", "parents"),
            ("+1", "plus_1"),
            ("-1", "minus_1"),
            ("-f", "f"),
            ("--all", "all"),
            ("\"; drop", "drop"),
            ("> 5", "greater_5"),
            ("*", "star"),
            ("größe", "größe"),
            ("", ""),
        ];
        for (name, expected) in cases {
            assert_eq!(split(name), expected, "{name:?}");
        }
    }
}
