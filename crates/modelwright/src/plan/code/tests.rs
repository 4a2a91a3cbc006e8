//! What is code of each kind, and what is not; and that depth without end is refused and not followed.

use super::*;

#[track_caller]
fn check<K: CodeKind>(good: &[&str], bad: &[&str]) {
    for text in good {
        let read = Code::<K>::read(text);
        assert_eq!(read.as_ref().map(Code::as_str), Some(*text));
    }
    for text in bad {
        assert!(Code::<K>::read(text).is_none(), "{text}");
    }
}

#[test]
fn types() {
    check::<TypeKind>(
        &[
            "f32",
            "std::path::PathBuf",
            "::std::path::PathBuf",
            "crate::ids::Id",
            "Vec<u8>",
            "[u8; 16]",
            "[u8; 4 * 4]",
            "(u8, String)",
            "a::B<c::D, E<F>>",
            "Box<dyn a::B + Send>",
            "r#type::r#fn",
            "Ünïcode",
            "<a::B as c::D>::E",
            "Cow<'static, str>",
        ],
        &[
            "",
            "a::b><c",
            "Vec<a b>",
            "a:::b",
            "a:b",
            "a::",
            "a b",
            "Vec<",
            "Vec<>>",
            "[u8; ]",
            "[u8]",
            "PathBuf; fn main() {}",
            "PathBuf, String",
            "u8 // x",
            "u8 /* x */",
            "Vec</* x */ u8>",
            "fn",
            "1",
            "\"a\"",
            "&'static str",
            "impl Clone",
            "dyn Clone",
            "_",
            "!",
            "fn()",
            "super::A",
            "self::A",
            "Vec<super::A>",
            "Self",
            "a!()",
            "a\nb",
        ],
    );
}

#[test]
fn paths() {
    check::<PathKind>(
        &["a", "a::b", "::a::b", "crate::a", "r#type"],
        &[
            "", "a::b><c", "a:::b", "a::", "a<b>", "a, b", "a b", "a :: b", "fn", "a::fn",
            "super::a", "a::super", "self", "a; b", "a // b", "a/**/::b", "1a", "a.b",
        ],
    );
}

#[test]
fn attributes() {
    check::<AttributeKind>(
        &[
            "must_use",
            "non_exhaustive",
            "doc = \"https://x\"",
            "doc = \"/* x */\"",
            "doc = \"a \\\" ] b\"",
            "doc = r#\"a \" b\"#",
            "doc = include_str!(\"a.md\")",
            "a::b",
            "a(b, c = \"d\")",
            "a[b]",
            "a{b}",
            "cfg_attr(feature = \"x\", derive(a::B), c(d = \"https://x\"))",
            "allow(clippy::all)",
        ],
        &[
            "",
            "foo bar baz = ;;",
            "foo bar",
            "foo =",
            "foo = ;",
            "foo = a b",
            "foo(",
            "foo)",
            "foo(])",
            "foo(a) bar",
            "foo(a)(b)",
            "allow(x)] fn f() {} #[allow(y)",
            "allow(x)] #[allow(y)",
            "allow(x)] #![allow(y)",
            "doc = \"",
            "a // b",
            "a /* b */",
            "a(/* b */)",
            "= \"a\"",
            "\"a\"",
            "1",
            "a::",
        ],
    );
}

#[test]
fn visibilities() {
    check::<VisibilityKind>(
        &[
            "pub",
            "pub(crate)",
            "pub(super)",
            "pub(self)",
            "pub(in crate::a::b_1)",
            "pub(in super::super)",
            "pub (crate)",
        ],
        &[
            "",
            "private",
            "pub(in )",
            "pub(in a;b)",
            "pub(in a::)",
            "pub(in 1)",
            "pub(a)",
            "pub()",
            "pub pub",
            "pub(crate) fn",
            "pub struct X; pub",
            "pub // x",
            "pub(crate::a)",
            "pub(in crate::a:::b)",
        ],
    );
}

/// `open` again and again, then `middle`, then as many times `close`.
fn deep(open: &str, middle: &str, close: &str, times: usize) -> String {
    format!("{}{middle}{}", open.repeat(times), close.repeat(times))
}

#[test]
fn depth_is_bounded() {
    for times in [20, 63, 127, 1000, 100_000] {
        for text in [
            deep("A<", "B", ">", times),
            deep("(", "B", ",)", times),
            deep("[", "B", "; 1]", times),
            deep("A<&", "B", ">", times),
            format!("A<{}>", deep("fn() -> ", "B", "", times)),
            format!("A<{}>", deep("*const ", "B", "", times)),
            format!("[u8; {}]", deep("-", "1", "", times)),
            format!("[u8; {}]", deep("(", "1", ")", times)),
            format!("[u8; {}]", deep("{", "1", "}", times)),
            format!("[u8; {}]", deep("a = ", "1", "", times)),
            format!("[u8; {}]", deep("if a {} else ", "{}", "", times)),
        ] {
            let read = TypeCode::read(&text);
            assert!(times < 100 || read.is_none(), "{}", text.len());
        }
        for value in [
            deep("-", "1", "", times),
            deep("(", "1", ")", times),
            deep("a = ", "1", "", times),
            deep("|a| ", "1", "", times),
            deep("[", "1", "]", times),
        ] {
            let read = AttributeCode::read(&format!("a = {value}"));
            assert!(times < 100 || read.is_none(), "{}", value.len());
        }
        let listed = AttributeCode::read(&deep("a(", "b", ")", times));
        assert_eq!(listed.is_some(), times <= DEEPEST);
        let path = PathCode::read(&deep("a::", "b", "", times));
        assert_eq!(path.is_some(), times <= 42);
    }
    let list = format!("derive({})", deep("a::B, ", "C", "", 200));
    assert!(AttributeCode::read(&list).is_some());
}
