//! Floating-point numbers with three states.

impl<T: numbers::Numbers> numbers::Numbers for Maybe<T> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.as_option().map(numbers::Written).serialize(to)
    }
}
