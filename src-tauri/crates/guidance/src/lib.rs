//! Words for people: Fluent, languages, dates and numbers, articles.
