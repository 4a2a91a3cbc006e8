//! Patterns of texts in a form that is matched without a library of regular expressions.
//!
//! In: a regular expression or a format of the document. Out: for each alternative, pieces one after the other, or `None` for
//! what has no such form: repeated groups, assertions other than `^` and `$` at the ends, and references back.

use std::iter::Peekable;
use std::str::Chars;

/// The most alternatives of a pattern, and the most pieces of one.
const MOST_ALTERNATIVES: usize = 32;
const MOST_PIECES: usize = 64;
/// How deep groups may be.
const MOST_DEPTH: usize = 16;

/// One after the other, the pieces of a text.
pub type Pieces = Vec<Piece>;

/// So many characters of these ranges, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The ranges, the last character of each included.
    pub ranges: Vec<(char, char)>,
    /// The least number of characters.
    pub least: usize,
    /// The greatest number.
    pub most: usize,
}

/// What texts look like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Texts {
    /// As the runtime says under this name.
    Known(&'static str),
    /// Like one of these.
    Alternatives(Vec<Pieces>),
}

/// Returns what a text of this format looks like.
pub(super) fn of_format(format: &str) -> Option<Texts> {
    Some(Texts::Known(match format {
        "date" => "DATE",
        "time" => "TIME",
        "date-time" => "DATE_TIME",
        "uuid" => "UUID",
        "ipv4" => "IPV4",
        "ipv6" => "IPV6",
        "uri" | "url" => "URI",
        "email" => "EMAIL",
        "duration" => "DURATION",
        _ => return None,
    }))
}

/// Returns what a text looks like in which this regular expression is found.
pub(super) fn of_pattern(pattern: &str) -> Option<Vec<Pieces>> {
    let mut parser = Parser {
        rest: pattern.chars().peekable(),
        depth: 0,
    };
    let mut found = Vec::new();
    loop {
        let starts = parser.rest.next_if_eq(&'^').is_some();
        let alternatives = parser.sequence()?;
        let ends = parser.rest.next_if_eq(&'$').is_some();
        for mut pieces in alternatives {
            if !starts {
                pieces.insert(0, Piece::anything());
            }
            if !ends {
                pieces.push(Piece::anything());
            }
            found.push(pieces);
        }
        match parser.rest.next() {
            Some('|') => {}
            None => return (found.len() <= MOST_ALTERNATIVES).then_some(found),
            Some(_) => return None,
        }
    }
}

impl Piece {
    /// Returns the piece that any text is, also the empty one.
    pub fn anything() -> Self {
        Self {
            ranges: vec![('\0', char::MAX)],
            least: 0,
            most: usize::MAX,
        }
    }
}

struct Parser<'p> {
    rest: Peekable<Chars<'p>>,
    depth: usize,
}

impl Parser<'_> {
    /// What stands one after the other, up to the end of the group.
    fn sequence(&mut self) -> Option<Vec<Pieces>> {
        let mut found = vec![Pieces::new()];
        while let Some(next) = self.rest.peek() {
            let next = match next {
                '|' | ')' | '$' => break,
                '(' => self.group()?,
                _ => self.piece()?,
            };
            let pairs = found.iter().flat_map(|before| {
                let after = next.iter();
                after.map(|after| before.iter().chain(after).cloned().collect())
            });
            found = pairs.collect();
            let is_small = |pieces: &Pieces| pieces.len() <= MOST_PIECES;
            if found.len() > MOST_ALTERNATIVES || !found.iter().all(is_small) {
                return None;
            }
        }
        Some(found)
    }

    /// A group, which may be left out.
    fn group(&mut self) -> Option<Vec<Pieces>> {
        self.depth += 1;
        self.rest.next();
        if self.depth > MOST_DEPTH {
            return None;
        }
        if self.rest.next_if_eq(&'?').is_some() {
            self.rest.next_if_eq(&':')?;
        }
        let mut found = self.sequence()?;
        while self.rest.next_if_eq(&'|').is_some() {
            found.extend(self.sequence()?);
        }
        self.rest.next_if_eq(&')')?;
        self.depth -= 1;
        match self.count()? {
            (1, 1) => {}
            (0, 1) => found.push(Pieces::new()),
            // The same number of the same characters, so often.
            (least, most) => match found.as_mut_slice() {
                [pieces] => match pieces.as_mut_slice() {
                    [piece] if (piece.least, piece.most) == (1, 1) => {
                        (piece.least, piece.most) = (least, most);
                    }
                    _ => return None,
                },
                _ => return None,
            },
        }
        Some(found)
    }

    fn piece(&mut self) -> Option<Vec<Pieces>> {
        let ranges = match self.rest.next()? {
            '[' => self.class()?,
            '.' => without(&[('\n', '\n')]),
            '\\' => self.escape()?,
            '*' | '+' | '?' | '{' | '^' | ']' | '}' => return None,
            plain => vec![(plain, plain)],
        };
        let (least, most) = self.count()?;
        Some(vec![vec![Piece {
            ranges,
            least,
            most,
        }]])
    }

    /// How often what stands before comes.
    fn count(&mut self) -> Option<(usize, usize)> {
        let count = match self.rest.peek() {
            Some('*') => (0, usize::MAX),
            Some('+') => (1, usize::MAX),
            Some('?') => (0, 1),
            Some('{') => return self.counted(),
            _ => return Some((1, 1)),
        };
        self.rest.next();
        self.end_of_count(count)
    }

    fn counted(&mut self) -> Option<(usize, usize)> {
        self.rest.next();
        let least = self.number()?;
        let most = match self.rest.next()? {
            '}' => return self.end_of_count((least, least)),
            ',' if self.rest.peek() == Some(&'}') => usize::MAX,
            ',' => self.number()?,
            _ => return None,
        };
        self.rest.next_if_eq(&'}')?;
        self.end_of_count((least, most))
    }

    fn end_of_count(&mut self, count: (usize, usize)) -> Option<(usize, usize)> {
        // As few as possible, or as many: the whole text matches alike.
        self.rest.next_if_eq(&'?');
        let another = matches!(self.rest.peek(), Some('*' | '+' | '?' | '{'));
        (!another && count.0 <= count.1).then_some(count)
    }

    fn number(&mut self) -> Option<usize> {
        let mut digits = String::new();
        while let Some(digit) = self.rest.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        digits.parse().ok()
    }

    /// The characters between brackets.
    fn class(&mut self) -> Option<Vec<(char, char)>> {
        let is_negated = self.rest.next_if_eq(&'^').is_some();
        let mut ranges = Vec::new();
        loop {
            let first = match self.rest.next()? {
                ']' => break,
                '[' if self.rest.peek() == Some(&':') => return None,
                '\\' => self.escape()?,
                plain => vec![(plain, plain)],
            };
            let [(from, to)] = first[..] else {
                ranges.extend(first);
                continue;
            };
            let mut ahead = self.rest.clone();
            if from != to || ahead.next() != Some('-') || matches!(ahead.peek(), None | Some(']')) {
                ranges.push((from, to));
                continue;
            }
            self.rest.next();
            let last = match self.rest.next()? {
                '\\' => self.escape()?,
                plain => vec![(plain, plain)],
            };
            match last[..] {
                [(last, end)] if last == end && from <= last => ranges.push((from, last)),
                _ => return None,
            }
        }
        Some(if is_negated { without(&ranges) } else { ranges })
    }

    fn escape(&mut self) -> Option<Vec<(char, char)>> {
        const SPACES: [(char, char); 2] = [('\t', '\r'), (' ', ' ')];
        const DIGITS: [(char, char); 1] = [('0', '9')];
        const WORD: [(char, char); 4] = [('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];
        let one = |c| vec![(c, c)];
        Some(match self.rest.next()? {
            'd' => DIGITS.into(),
            'D' => without(&DIGITS),
            'w' => WORD.into(),
            'W' => without(&WORD),
            's' => SPACES.into(),
            'S' => without(&SPACES),
            't' => one('\t'),
            'n' => one('\n'),
            'r' => one('\r'),
            sign if sign.is_ascii_punctuation() || sign == ' ' => one(sign),
            _ => return None,
        })
    }
}

/// All characters but these.
fn without(ranges: &[(char, char)]) -> Vec<(char, char)> {
    let mut sorted = ranges.to_vec();
    sorted.sort_unstable();
    let mut found = Vec::new();
    let mut next = Some('\0');
    for (from, to) in sorted {
        let Some(start) = next else { break };
        if let Some(before) = before(from).filter(|before| start <= *before) {
            found.push((start, before));
        }
        next = next.max(after(to)).filter(|_| after(to).is_some());
    }
    found.extend(next.map(|start| (start, char::MAX)));
    found
}

fn before(c: char) -> Option<char> {
    (char::MIN..c).next_back()
}

fn after(c: char) -> Option<char> {
    (c..=char::MAX).nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the runtime of the models does it.
    fn matches(pattern: &str, text: &str) -> Option<bool> {
        let chars: Vec<char> = text.chars().collect();
        let alternatives = of_pattern(pattern)?;
        Some(alternatives.iter().any(|pieces| ends(pieces, &chars)))
    }

    fn ends(pieces: &[Piece], chars: &[char]) -> bool {
        let Some((piece, rest)) = pieces.split_first() else {
            return chars.is_empty();
        };
        let is_one = |c: &char| {
            piece
                .ranges
                .iter()
                .any(|(from, to)| (from..=to).contains(&c))
        };
        let run = chars.iter().take_while(|c| is_one(c)).count();
        (piece.least..=run.min(piece.most)).any(|count| ends(rest, &chars[count..]))
    }

    #[test]
    fn texts_match_as_the_pattern_says() {
        for (pattern, yes, no) in [
            ("^arn:", "arn:aws", "barn:"),
            ("^[0-9]{12}$", "123456789012", "12345678901"),
            ("^https?://", "http://a", "ftp://a"),
            (r"^-?[0-9]+(\.[0-9]+)?$", "-1.5", "1."),
            ("a|b$", "xay", "xby"),
            ("^(red|green)$", "green", "greens"),
            (r"^[^\s@]+@[^\s@]+$", "a@b", "a b@c"),
            (r"^[\w.-]+$", "a-b_c.d", "a/b"),
            ("^[a-z]{2,3}$", "abc", "a"),
            ("^(?:[a-z])+$", "abc", ""),
            (r"\.tar$", "a.tar", "atar"),
            ("^.*$", "anything", "a\nb"),
            (r"^[ \r\n\t\S]+$", "a b", ""),
            ("^[^a-c]$", "d", "b"),
            ("", "a", "?"),
        ] {
            assert_eq!(matches(pattern, yes), Some(true), "{pattern} {yes}");
            if no != "?" {
                assert_eq!(matches(pattern, no), Some(false), "{pattern} {no}");
            }
        }
    }

    #[test]
    fn what_has_no_such_form_is_left_out() {
        for pattern in [
            "^(ab)+$",
            "^(?=a)a$",
            r"^(a)\1$",
            "a{2}{3}",
            "(",
            ")",
            "[a",
            r"\bword\b",
            "a^b",
            "a$b",
            "^[[:alpha:]]$",
            r"\p{L}",
        ] {
            assert_eq!(of_pattern(pattern), None, "{pattern}");
        }
        let groups = "(a|b)".repeat(40);
        assert_eq!(of_pattern(&groups), None);
        assert_eq!(of_pattern(&"(".repeat(10_000)), None);
    }
}
