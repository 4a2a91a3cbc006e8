//! Key sets with three states.

impl<T: keys::Keys> keys::Keys for Maybe<T> {
    type Form = Option<T::Form>;
    fn form(&self) -> Self::Form {
        self.as_option().map(T::form)
    }
    fn of(form: Self::Form) -> Self {
        Self::from(form.map(T::of))
    }
    fn of_null() -> Self {
        Self::Null
    }
}
