//! How many of something there are, in words.

/// Returns a number with its noun, whose plural ends in `s`: `1 file`, `2 files`.
pub fn counted(number: usize, noun: &str) -> String {
    format!("{number} {}", plural(number, noun))
}

/// Returns the form of a noun that follows a number.
pub fn plural(number: usize, noun: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{noun}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_is_singular() {
        let said = [0, 1, 2].map(|number| counted(number, "file"));
        assert_eq!(said, ["0 files", "1 file", "2 files"]);
    }
}
