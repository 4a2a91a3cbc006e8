//! Dates of the generated crate, to and from the crates that calculate with them.

use chrono::{FixedOffset, TimeZone, Utc};
use docker_models::{NotADate, Timestamp};
use time::OffsetDateTime;

const YEAR_1: i128 = -62_135_596_800 * SECOND;
const YEAR_2026: i128 = 1_795_493_059 * SECOND;
const SECOND: i128 = 1_000_000_000;

/// The moment of a text, which must be the same in every crate, or their errors.
#[track_caller]
fn moment(text: &str) -> Result<i128, NotADate> {
    let date = Timestamp::new(text);
    let nanos = |date: chrono::DateTime<Utc>| {
        i128::from(date.timestamp()) * SECOND + i128::from(date.timestamp_subsec_nanos())
    };
    let chrono = chrono::DateTime::<Utc>::try_from(&date).map(nanos);
    let moments = [
        chrono::DateTime::<FixedOffset>::try_from(&date).map(|date| nanos(date.to_utc())),
        jiff::Timestamp::try_from(&date).map(jiff::Timestamp::as_nanosecond),
        OffsetDateTime::try_from(&date).map(OffsetDateTime::unix_timestamp_nanos),
    ];
    for other in moments {
        assert_eq!(chrono, other, "{text:?}");
    }
    assert_eq!(date.as_str(), text);
    assert_eq!(chrono.as_ref().ok(), date.unix_nanos().as_ref(), "{text:?}");
    let seconds = date.unix_nanos().map(|nanos| nanos.div_euclid(SECOND));
    assert_eq!(date.unix_seconds().map(i128::from), seconds);
    chrono
}

/// The text, through each crate and back: `chrono` twice, then `jiff`, then `time`.
fn again(text: &str) -> [String; 4] {
    let date = Timestamp::new(text);
    let fixed: chrono::DateTime<FixedOffset> = date.clone().try_into().expect("a date");
    let utc: chrono::DateTime<Utc> = date.clone().try_into().expect("a date");
    let jiff: jiff::Timestamp = date.clone().try_into().expect("a date");
    let time: OffsetDateTime = date.try_into().expect("a date");
    [fixed.into(), utc.into(), jiff.into(), time.into()].map(Timestamp::into_string)
}

#[test]
fn every_form_of_a_date_is_the_same_moment_in_every_crate() {
    for (text, expected) in [
        ("1970-01-01T00:00:00Z", 0),
        ("1969-12-31T23:59:59.999999999Z", -1),
        ("2026-11-24T04:04:19Z", YEAR_2026),
        ("2026-11-24t04:04:19z", YEAR_2026),
        ("2026-11-24T04:04:19-00:00", YEAR_2026),
        ("2026-11-24T05:34:19.000+01:30", YEAR_2026),
        ("2026-11-23T23:04:19.5-05:00", YEAR_2026 + SECOND / 2),
        ("2026-11-24T04:04:19.000000001Z", YEAR_2026 + 1),
        ("2026-11-24T04:04:19.0000000019999Z", YEAR_2026 + 1),
        ("2026-11-24 04:04:19.69 +0000 UTC", YEAR_2026 + 690_000_000),
        ("2026-11-24 05:04:19 +0100 CET", YEAR_2026),
        ("2026-11-24 07:04:19 +0300 +03", YEAR_2026),
        ("2026-11-24 04:04:19 +0000", YEAR_2026),
        ("2026-11-23 20:04:19 -0800 PST m=+0.000012345", YEAR_2026),
        ("2026-11-24 04:04:19 +0000 UTC m=-3.5", YEAR_2026),
        ("0001-01-01T00:00:00Z", YEAR_1),
        ("0001-01-01 00:00:00 +0000 UTC", YEAR_1),
        ("2000-02-29T00:00:00Z", 951_782_400 * SECOND),
        ("2016-12-31T23:59:60Z", 1_483_228_800 * SECOND - 1),
        ("2016-12-31T23:59:60.5Z", 1_483_228_800 * SECOND - 1),
    ] {
        assert_eq!(moment(text), Ok(expected), "{text}");
    }
}

#[test]
fn dates_are_written_as_go_writes_them() {
    for text in [
        "0001-01-01T00:00:00Z",
        "1969-12-31T23:59:59.999999999Z",
        "2000-02-29T23:59:59.5Z",
        "2100-03-01T00:00:00.00001Z",
        "9999-12-30T00:00:00Z",
    ] {
        assert_eq!(again(text), [text; 4]);
    }
    let ahead = "2026-03-01T00:30:00+01:00";
    let utc = "2026-02-28T23:30:00Z";
    assert_eq!(again(ahead), [ahead, utc, utc, ahead]);
    let behind = "2026-11-23T23:04:19.5-00:30";
    let utc = "2026-11-23T23:34:19.5Z";
    assert_eq!(again(behind), [behind, utc, utc, behind]);
    assert_eq!(
        again("2026-11-24 04:04:19.690 +0000 UTC"),
        ["2026-11-24T04:04:19.69Z"; 4]
    );
}

#[test]
fn every_day_is_written_as_the_crates_count_it() {
    for day in (-719_162..2_932_896).step_by(97) {
        let date = jiff::Timestamp::from_second(day * 86_400 + 86_399).expect("it is in range");
        let text = Timestamp::from(date);
        assert_eq!(text.as_str(), date.to_string());
        assert_eq!(jiff::Timestamp::try_from(&text), Ok(date));
    }
}

#[test]
fn what_a_text_cannot_say_is_not_made_up() {
    let zone = FixedOffset::east_opt(3599).expect("it is in range");
    let date = zone.timestamp_opt(0, 0).single().expect("it is in range");
    assert_eq!(Timestamp::from(date).as_str(), "1970-01-01T00:59:00+00:59");
    let leap = Utc.timestamp_opt(1_483_228_799, 1_500_000_000).single();
    let leap = Timestamp::from(leap.expect("it is one"));
    assert_eq!(leap.as_str(), "2016-12-31T23:59:59.999999999Z");
    let far = Timestamp::from(chrono::DateTime::<Utc>::MAX_UTC);
    assert_eq!(far.as_str(), "262142-12-31T23:59:59.999999999Z");
    assert_eq!(far.unix_seconds(), None);
    let past = Timestamp::from(chrono::DateTime::<Utc>::MIN_UTC);
    assert_eq!(past.as_str(), "-262143-01-01T00:00:00Z");
}

#[test]
fn the_range_of_each_crate_holds() {
    // The last day that a text can name is past the end of `jiff`, and in some zones past that of `time`.
    let last = Timestamp::new("9999-12-31T23:59:59-23:59");
    assert!(last.unix_seconds().is_some());
    assert!(jiff::Timestamp::try_from(&last).is_err());
    assert!(OffsetDateTime::try_from(&last).is_err());
    assert!(chrono::DateTime::<FixedOffset>::try_from(&last).is_ok());
    for text in ["0000-01-01T00:00:00+23:59", "9999-12-31T23:59:59+23:59"] {
        let date = Timestamp::new(text);
        let moment = OffsetDateTime::try_from(&date).expect("it is in range");
        assert_eq!(Timestamp::from(moment), date);
    }
}

#[test]
fn an_unset_time_is_told_apart() {
    for text in ["", "0001-01-01T00:00:00Z", "0001-01-01T01:00:00+01:00"] {
        assert!(Timestamp::new(text).is_zero(), "{text}");
    }
    for text in [" ", "0001-01-01T00:00:00.1Z", "1970-01-01T00:00:00Z", "0"] {
        assert!(!Timestamp::new(text).is_zero(), "{text}");
    }
}

#[test]
fn a_text_that_is_no_date_is_an_error() {
    for text in [
        "",
        "Z",
        "now",
        "2026",
        "2026-11-24",
        "1795493059",
        "9999-99-99T00:00:00Z",
        "2026-00-01T00:00:00Z",
        "2026-04-31T00:00:00Z",
        "2026-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2026-11-24T24:00:00Z",
        "2026-11-24T23:60:00Z",
        "2026-11-24T23:59:61Z",
        "2026-11-24T04:04:19",
        "2026-11-24T04:04:19.Z",
        "2026-11-24T04:04:19,5Z",
        "2026-11-24T04:04:19+99:99",
        "2026-11-24T04:04:19-99:99",
        "2026-11-24T04:04:19+0100",
        "2026-11-24T04:04:19Z ",
        " 2026-11-24T04:04:19Z",
        "2026-11-24T04:04:19ZZ",
        "-2026-11-24T04:04:19Z",
        "12026-11-24T04:04:19Z",
        "2026-11-24 04:04:19",
        "2026-11-24 04:04:19 UTC",
        "2026-11-24 04:04:19 +01:00 CET",
        "2026-11-24 04:04:19 +0000 ",
        "2026-11-24 04:04:19 +0000 UTC m=",
        "2026-11-24 04:04:19 +0000 UTC m=+1.",
        "２０２６-11-24T04:04:19Z",
        "2026-11-24T04:04:19Ｚ",
        "2026\u{2d}11\u{2013}24T04:04:19Z",
    ] {
        assert!(moment(text).is_err(), "{text:?}");
    }
}

#[test]
fn the_error_shows_the_text_but_not_all_of_a_long_one() {
    let message = |text: &str| moment(text).expect_err("it is no date").to_string();
    assert_eq!(
        message("so\non"),
        r#"not a date, or out of range: "so\non""#
    );
    let long = message(&"ü".repeat(1_000_000));
    let expected = format!("not a date, or out of range: \"{}…\"", "ü".repeat(48));
    assert_eq!(long, expected);
    let digits = format!("2026-11-24T04:04:19.{}Z", "0".repeat(1_000_000));
    assert_eq!(moment(&digits), Ok(YEAR_2026));
}

/// Numbers that look random and are the same in every run (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("it has 31 bits") % end
    }
}

#[test]
fn no_text_makes_the_crates_panic_or_differ() {
    const SEEDS: [&str; 4] = [
        "2026-11-24T04:04:19.690000001+01:30",
        "2026-11-24 04:04:19.69 -0730 CET m=+0.123456789",
        "0001-01-01T00:00:00Z",
        "2000-02-29T23:59:60z",
    ];
    let pieces: Vec<char> = "0123456789059+-:.TtZz m=ü\0９".chars().collect();
    let mut numbers = Numbers(0x2026_1124);
    let mut read = 0;
    for _ in 0..50_000 {
        let mut text: Vec<char> = SEEDS[numbers.below(SEEDS.len())].chars().collect();
        for _ in 0..=numbers.below(3) {
            let (at, piece) = (
                numbers.below(text.len()),
                pieces[numbers.below(pieces.len())],
            );
            match numbers.below(5) {
                0 => drop(text.remove(at)),
                1 => text.insert(at, piece),
                _ => text[at] = piece,
            }
        }
        let text: String = text.into_iter().collect();
        if !text.starts_with("9999-12-3") {
            read += usize::from(moment(&text).is_ok());
        }
    }
    assert!((1_000..49_000).contains(&read), "both happen: {read}");
}
