// The types by their schemas, and the variants of unions by theirs, for `compile/oracle.rs`.
oracle::models! {
    "a b" => AB;
    "C:\\Windows\\nul" => CWindowsNul;
    "../../etc/passwd" => EtcPasswd;
    "quote\"d" => QuoteD;
    "😀" => U1f600;
    unions
}
