//! The attributes of `garde`: the limits of the document.

use super::syntax::{list, literal};
use crate::plan::{Item, Piece, Pieces, Rule};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Attribute, Expr, parse_str};

/// Returns what stands above a type.
pub(super) fn of_type(item: &Item) -> Vec<Attribute> {
    match item.rules {
        Some(_) => vec![
            list("derive", quote!(garde::Validate)),
            list("garde", quote!(allow_unvalidated)),
        ],
        None => Vec::new(),
    }
}

/// Returns what stands above a field, what a list or map holds, or a variant.
pub(super) fn of_field(item: &Item, at: usize) -> Option<Attribute> {
    let rules = item.rules.as_ref()?.get(at)?;
    (!rules.is_empty()).then(|| list("garde", all(rules)))
}

fn all(rules: &[Rule]) -> TokenStream {
    let rules = rules.iter().map(rule);
    quote!(#(#rules),*)
}

fn rule(rule: &Rule) -> TokenStream {
    match rule {
        Rule::Length {
            is_text,
            least,
            most,
        } => {
            let mode = is_text.then(|| quote!(chars,));
            let [least, most] = [least, most].map(|end| end.map(Literal::usize_unsuffixed));
            let ends = ends(
                least.map(|least| quote!(min = #least)),
                most.map(|most| quote!(max = #most)),
            );
            quote!(length(#mode #ends))
        }
        Rule::Range { least, most } => {
            let number = |text: &String| parse_str::<Expr>(text).ok();
            let ends = ends(
                least
                    .as_ref()
                    .and_then(number)
                    .map(|least| quote!(min = #least)),
                most.as_ref()
                    .and_then(number)
                    .map(|most| quote!(max = #most)),
            );
            quote!(range(#ends))
        }
        Rule::Pattern(alternatives) => {
            let pattern = literal(&expression(alternatives));
            quote!(pattern(#pattern))
        }
        Rule::Inner(rules) => {
            let rules = all(rules);
            quote!(inner(#rules))
        }
        Rule::Dive => quote!(dive),
    }
}

/// The regular expression of what texts look like, with an escape for each character that could mean something in it.
fn expression(alternatives: &[Pieces]) -> String {
    let alternatives = alternatives.iter().map(|pieces| {
        let pieces = pieces.iter().map(piece);
        pieces.collect::<String>()
    });
    let alternatives: Vec<_> = alternatives.collect();
    match alternatives.as_slice() {
        [one] => format!("^{one}$"),
        many => format!("^(?:{})$", many.join("|")),
    }
}

fn piece(piece: &Piece) -> String {
    if *piece == Piece::anything() {
        return "(?s:.*)".to_owned();
    }
    let character = |c: char| match c {
        c if c.is_ascii_alphanumeric() || "_/:@,;=% <>!".contains(c) => c.to_string(),
        c if ".-+*?()[]{}|^$\\".contains(c) => format!("\\{c}"),
        c => format!("\\x{{{:x}}}", u32::from(c)),
    };
    let ranges = piece.ranges.iter().map(|(from, to)| match from == to {
        true => character(*from),
        false => format!("{}-{}", character(*from), character(*to)),
    });
    let ranges: Vec<_> = ranges.collect();
    let class = match piece.ranges.as_slice() {
        [(from, to)] if from == to => ranges.concat(),
        _ => format!("[{}]", ranges.concat()),
    };
    match (piece.least, piece.most) {
        (1, 1) => class,
        (0, usize::MAX) => format!("{class}*"),
        (1, usize::MAX) => format!("{class}+"),
        (0, 1) => format!("{class}?"),
        (least, usize::MAX) => format!("{class}{{{least},}}"),
        (least, most) if least == most => format!("{class}{{{least}}}"),
        (least, most) => format!("{class}{{{least},{most}}}"),
    }
}

fn ends(least: Option<TokenStream>, most: Option<TokenStream>) -> TokenStream {
    let ends = least.into_iter().chain(most);
    quote!(#(#ends),*)
}
