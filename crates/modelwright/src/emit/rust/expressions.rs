//! Expressions, statements and functions as syntax trees.
//!
//! What each operation has many of is built of these: `syn` takes several times as long to parse tokens.

use super::syntax::{ident, literal, path, type_at};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use syn::punctuated::Punctuated;
use syn::{
    Arm, AssocType, Attribute, Block, Expr, ExprArray, ExprAssign, ExprCall, ExprField, ExprLit,
    ExprMacro, ExprMatch, ExprMethodCall, ExprParen, ExprPath, ExprRange, ExprReference,
    ExprStruct, ExprTuple, ExprUnary, FieldValue, FnArg, GenericArgument, Generics, ImplItem,
    ImplItemConst, ImplItemFn, ImplItemType, Index, ItemImpl, Lifetime, Lit, LitBool, Macro,
    MacroDelimiter, Member, Pat, PatIdent, PatOr, PatType, PatWild, Path, PathArguments,
    RangeLimits, Receiver, ReceiverKind, ReturnType, Safety, Signature, Stmt, TraitBound, Type,
    TypeImplTrait, TypeParamBound, TypeReference, TypeSlice, TypeTuple, UnOp, Visibility,
};

/// Returns the expression of a path.
pub(super) fn at(path: Path) -> Expr {
    Expr::Path(ExprPath {
        attrs: Vec::new(),
        qself: None,
        path,
    })
}

/// Returns a name as an expression.
pub(super) fn name(name: &str) -> Expr {
    at(path(&[name]))
}

/// Returns `self`.
pub(super) fn this() -> Expr {
    at(Path::from(Ident::new("self", Span::call_site())))
}

/// Returns `base.name`.
pub(super) fn field(base: Expr, name: &Ident) -> Expr {
    member(base, Member::Named(name.clone()))
}

/// Returns `base.0`.
pub(super) fn first(base: Expr) -> Expr {
    member(base, Member::Unnamed(Index::from(0)))
}

fn member(base: Expr, member: Member) -> Expr {
    Expr::Field(ExprField {
        attrs: Vec::new(),
        base: Box::new(base),
        dot_token: Default::default(),
        member,
    })
}

/// Returns a string literal.
pub(super) fn text(text: &str) -> Expr {
    written(literal(text))
}

/// Returns a literal.
pub(super) fn written(literal: Literal) -> Expr {
    Expr::Lit(lit(Lit::Verbatim(literal)))
}

/// Returns `true` or `false`.
pub(super) fn boolean(value: bool) -> Expr {
    let value = LitBool::new(value, Span::call_site());
    Expr::Lit(lit(Lit::Bool(value)))
}

fn lit(lit: Lit) -> ExprLit {
    ExprLit {
        attrs: Vec::new(),
        lit,
    }
}

/// Returns `function(arguments)`.
pub(super) fn call(function: Expr, arguments: impl IntoIterator<Item = Expr>) -> Expr {
    Expr::Call(ExprCall {
        attrs: Vec::new(),
        func: Box::new(function),
        paren_token: Default::default(),
        args: arguments.into_iter().collect(),
    })
}

/// Returns `receiver.method(arguments)`.
pub(super) fn method(
    receiver: Expr,
    method: &str,
    arguments: impl IntoIterator<Item = Expr>,
) -> Expr {
    Expr::MethodCall(ExprMethodCall {
        attrs: Vec::new(),
        receiver: Box::new(receiver),
        dot_token: Default::default(),
        method: ident(method),
        turbofish: None,
        paren_token: Default::default(),
        args: arguments.into_iter().collect(),
    })
}

/// Returns `&value`.
pub(super) fn reference(value: Expr) -> Expr {
    Expr::Reference(ExprReference {
        attrs: Vec::new(),
        and_token: Default::default(),
        mutability: None,
        expr: Box::new(value),
    })
}

/// Returns `!value`.
pub(super) fn not(value: Expr) -> Expr {
    Expr::Unary(ExprUnary {
        attrs: Vec::new(),
        op: UnOp::Not(Default::default()),
        expr: Box::new(value),
    })
}

/// Returns `(value)`.
pub(super) fn parenthesised(value: Expr) -> Expr {
    Expr::Paren(ExprParen {
        attrs: Vec::new(),
        paren_token: Default::default(),
        expr: Box::new(value),
    })
}

/// Returns `[items]`.
pub(super) fn array(items: impl IntoIterator<Item = Expr>) -> Expr {
    Expr::Array(ExprArray {
        attrs: Vec::new(),
        bracket_token: Default::default(),
        elems: items.into_iter().collect(),
    })
}

/// Returns `()`.
pub(super) fn unit() -> Expr {
    Expr::Tuple(ExprTuple {
        attrs: Vec::new(),
        paren_token: Default::default(),
        elems: Punctuated::new(),
    })
}

/// Returns `Path { fields }`.
pub(super) fn structure(path: Path, fields: impl IntoIterator<Item = (Ident, Expr)>) -> Expr {
    let fields = fields.into_iter().map(|(name, expr)| FieldValue {
        attrs: Vec::new(),
        member: Member::Named(name),
        colon_token: Some(Default::default()),
        expr,
    });
    Expr::Struct(ExprStruct {
        attrs: Vec::new(),
        qself: None,
        path,
        brace_token: Default::default(),
        fields: fields.collect(),
        dot2_token: None,
        rest: None,
    })
}

/// Returns `name!(tokens)`.
pub(super) fn macro_call(name: &str, tokens: TokenStream) -> Expr {
    Expr::Macro(ExprMacro {
        attrs: Vec::new(),
        mac: Macro {
            path: path(&[name]),
            bang_token: Default::default(),
            delimiter: MacroDelimiter::Paren(Default::default()),
            tokens,
        },
    })
}

/// Returns `match value { arms }`.
pub(super) fn matching(value: Expr, arms: impl IntoIterator<Item = (Pat, Expr)>) -> Expr {
    let arms = arms.into_iter().map(|(pat, body)| Arm {
        attrs: Vec::new(),
        pat,
        fat_arrow_token: Default::default(),
        body: Box::new(body),
        comma: Some(Default::default()),
    });
    Expr::Match(ExprMatch {
        attrs: Vec::new(),
        match_token: Default::default(),
        expr: Box::new(value),
        brace_token: Default::default(),
        arms: arms.collect(),
    })
}

/// Returns the pattern of a number.
pub(super) fn number_pattern(number: u16) -> Pat {
    Pat::Lit(lit(Lit::Verbatim(Literal::u16_unsuffixed(number))))
}

/// Returns the pattern of these numbers and all between them.
pub(super) fn range_pattern(first: u16, last: u16) -> Pat {
    let bound = |number| Some(Box::new(written(Literal::u16_unsuffixed(number))));
    Pat::Range(ExprRange {
        attrs: Vec::new(),
        start: bound(first),
        limits: RangeLimits::Closed(Default::default()),
        end: bound(last),
    })
}

/// Returns `_`.
pub(super) fn any_pattern() -> Pat {
    Pat::Wild(PatWild {
        attrs: Vec::new(),
        underscore_token: Default::default(),
    })
}

/// Returns `one | other`.
pub(super) fn or_pattern(mut cases: Vec<Pat>) -> Pat {
    if cases.len() == 1 {
        return cases.remove(0);
    }
    Pat::Or(PatOr {
        attrs: Vec::new(),
        leading_vert: None,
        cases: cases.into_iter().collect(),
    })
}

/// Returns `place = value;`.
pub(super) fn assignment(place: Expr, value: Expr) -> Stmt {
    statement(Expr::Assign(ExprAssign {
        attrs: Vec::new(),
        left: Box::new(place),
        eq_token: Default::default(),
        right: Box::new(value),
    }))
}

/// Returns `expression;`.
pub(super) fn statement(expression: Expr) -> Stmt {
    Stmt::Expr(expression, Some(Default::default()))
}

/// Returns an expression at the end of a block.
pub(super) fn value(expression: Expr) -> Stmt {
    Stmt::Expr(expression, None)
}

/// Returns `self`, or `mut self`, as the first argument of a method.
pub(super) fn by_value(is_mutable: bool) -> FnArg {
    FnArg::Receiver(Receiver {
        attrs: Vec::new(),
        mutability: is_mutable.then(Default::default),
        self_token: Default::default(),
        kind: ReceiverKind::Value,
    })
}

/// Returns `name: type` as an argument of a function.
pub(super) fn argument(name: &Ident, ty: Type) -> FnArg {
    let pat = Pat::Ident(PatIdent {
        attrs: Vec::new(),
        by_ref: None,
        mutability: None,
        ident: name.clone(),
        subpat: None,
    });
    FnArg::Typed(PatType {
        attrs: Vec::new(),
        pat: Box::new(pat),
        colon_token: Default::default(),
        ty: Box::new(ty),
    })
}

/// Returns a function of an `impl`.
pub(super) fn function(
    attrs: Vec<Attribute>,
    vis: Visibility,
    name: &str,
    inputs: impl IntoIterator<Item = FnArg>,
    output: Option<Type>,
    stmts: Vec<Stmt>,
) -> ImplItem {
    let output = output.map_or(ReturnType::Default, |ty| {
        ReturnType::Type(Default::default(), Box::new(ty))
    });
    ImplItem::Fn(ImplItemFn {
        attrs,
        vis,
        modifiers: Default::default(),
        sig: Signature {
            constness: None,
            asyncness: None,
            safety: Safety::Default,
            abi: None,
            fn_token: Default::default(),
            ident: ident(name),
            generics: Generics::default(),
            paren_token: Default::default(),
            inputs: inputs.into_iter().collect(),
            variadic: None,
            output,
        },
        block: Block {
            brace_token: Default::default(),
            stmts,
        },
    })
}

/// Returns `const name: type = value;` of an `impl`.
pub(super) fn constant(attrs: Vec<Attribute>, name: &str, ty: Type, expr: Expr) -> ImplItem {
    ImplItem::Const(ImplItemConst {
        attrs,
        vis: Visibility::Inherited,
        modifiers: Default::default(),
        const_token: Default::default(),
        ident: ident(name),
        generics: Generics::default(),
        colon_token: Default::default(),
        ty,
        eq_token: Default::default(),
        expr,
        semi_token: Default::default(),
    })
}

/// Returns `type name = ty;` of an `impl`.
pub(super) fn associated(name: &str, ty: Type) -> ImplItem {
    ImplItem::Type(ImplItemType {
        attrs: Vec::new(),
        vis: Visibility::Inherited,
        modifiers: Default::default(),
        type_token: Default::default(),
        ident: ident(name),
        generics: Generics::default(),
        eq_token: Default::default(),
        ty,
        semi_token: Default::default(),
    })
}

/// Returns `impl Type { items }`, or `impl Trait for Type { items }`.
pub(super) fn implementation(
    attrs: Vec<Attribute>,
    of: Option<Path>,
    ty: &Ident,
    items: Vec<ImplItem>,
) -> ItemImpl {
    ItemImpl {
        attrs,
        modifiers: Default::default(),
        unsafety: None,
        impl_token: Default::default(),
        generics: Generics::default(),
        trait_: of.map(|path| (path, Default::default())),
        self_ty: Box::new(type_at(Path::from(ty.clone()))),
        brace_token: Default::default(),
        items,
    }
}

/// Returns `Path<types>`.
pub(super) fn generic(names: &[&str], types: impl IntoIterator<Item = Type>) -> Type {
    type_at(super::syntax::with_arguments(path(names), types))
}

/// Returns `path<'lifetime>`.
pub(super) fn with_lifetime(path: Path, lifetime: &str) -> Path {
    let mut path = super::syntax::with_arguments(path, []);
    let lifetime = GenericArgument::Lifetime(self::lifetime(lifetime));
    push_argument(&mut path, lifetime);
    path
}

fn lifetime(name: &str) -> Lifetime {
    Lifetime::new(&format!("'{name}"), Span::call_site())
}

fn push_argument(path: &mut Path, argument: GenericArgument) {
    if let Some(last) = path.segments.last_mut()
        && let PathArguments::AngleBracketed(arguments) = &mut last.arguments
    {
        arguments.args.push(argument);
    }
}

/// Returns `impl bound`.
pub(super) fn implementing(bound: Path) -> Type {
    let bound = TypeParamBound::Trait(TraitBound {
        paren_token: None,
        lifetimes: None,
        modifiers: Default::default(),
        maybe: None,
        path: bound,
    });
    Type::ImplTrait(TypeImplTrait {
        attrs: Vec::new(),
        impl_token: Default::default(),
        bounds: [bound].into_iter().collect(),
    })
}

/// Returns `IntoIterator<Item = ty>`.
pub(super) fn iterable(ty: Type) -> Path {
    let mut path = super::syntax::with_arguments(path(&["IntoIterator"]), []);
    let item = AssocType {
        ident: ident("Item"),
        generics: None,
        eq_token: Default::default(),
        ty,
    };
    push_argument(&mut path, GenericArgument::AssocType(item));
    path
}

/// Returns `&'lifetime mut ty`, either of the two left out where it is not wanted.
pub(super) fn reference_to(ty: Type, lifetime: Option<&str>, is_mutable: bool) -> Type {
    Type::Reference(TypeReference {
        attrs: Vec::new(),
        and_token: Default::default(),
        lifetime: lifetime.map(self::lifetime),
        mutability: is_mutable.then(Default::default),
        elem: Box::new(ty),
    })
}

/// Returns `[ty]`.
pub(super) fn slice_of(ty: Type) -> Type {
    Type::Slice(TypeSlice {
        attrs: Vec::new(),
        bracket_token: Default::default(),
        elem: Box::new(ty),
    })
}

/// Returns the type `()`.
pub(super) fn unit_type() -> Type {
    Type::Tuple(TypeTuple {
        attrs: Vec::new(),
        paren_token: Default::default(),
        elems: Punctuated::new(),
    })
}
