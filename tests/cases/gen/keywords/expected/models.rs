// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "con" => Con;
    "mod" => Mod;
    "Option" => OptionModel;
    "self" => SelfModel;
    "Value" => ValueModel;
    "Vec" => VecModel;
    unions
}
